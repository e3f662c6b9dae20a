### Names that sentences are made of, and what Plimsoll says of itself.

is-not = Plimsoll دفتر يوميات وحاسبة لأرقامك أنت. لا يشخّص.

## When something was: stands within a sentence as $when, "You ran yesterday."

when-today = اليوم
when-yesterday = أمس
# $day: "1 March 2026".
when-on = في { $day }

## Knees

# Within a sentence or a list.
knee = { $side ->
    [left] الركبة اليسرى
   *[right] الركبة اليمنى
}
# Where it stands alone or begins a line.
knee-capital = { $side ->
    [left] الركبة اليسرى
   *[right] الركبة اليمنى
}
knee-not-chosen = لم تُحدَّد الركبة

## Runs and answers, in a few words

# Where neither distance nor minutes are known: stands for "5.0 km" in "Yesterday, 5.0 km".
run-of-unknown-length = جرية
# "5.0 km on 1 March 2026"
run-short = { $amount } في { $day }
# Where on the knee; in a list.
knee-place = { $place ->
    [front] الأمام
    [inner] الجانب الداخلي
    [outer] الجانب الخارجي
    [back] الخلف
    [below-kneecap] تحت الرضفة
   *[all-over] لا موضع محددًا
}
# "right knee, next morning: 2"
answer-short = { $knee }، { $moment ->
    [before] قبل
    [during] أثناء
    [after] بعد
   *[morning] الصباح التالي
}: { $score }

## The sample logbook: its runs and what their runner noted of them

sample-easy-run = جرية سهلة
sample-walk-run = مشي–جري
sample-canal = بمحاذاة القناة
sample-stairs = شعرت بها قليلًا على الدرج
sample-friends = مع أصدقاء، أطول من المخطط
sample-first-steps = أول خطوات العودة
sample-went-on = كان الشعور جيدًا فواصلت
sample-evening = مساءً، والجو بارد

## Steps, as the menu names them behind "Undo": "Undo import", "Undo answer (right knee, next morning: 2)".

step-import = استيراد
step-add-run = إضافة جرية
step-edit-run = تعديل جرية
step-delete-run = حذف جرية
step-log-pain = إجابة
step-delete-pain = إزالة إجابة
step-skip-question = تخطّي سؤال
step-change-settings = تغيير الإعدادات
step-recompute = إعادة حساب الجرعات
step-start-check = أسئلة البداية
step-answer-red-flags = إجابات علامات الخطر
step-clear-red-flags = رفع علامة خطر
step-log-score = استبيان
step-delete-score = إزالة استبيان
step-note-change = تسجيل تغيير
step-delete-change = إزالة تغيير مسجَّل
step-add-activity = إضافة نشاط آخر
step-delete-activity = إزالة نشاط آخر
step-note-day = ملاحظة اليوم
step-forget-columns = نسيان الأعمدة
# $what is one of the steps above.
step-with-detail = { $what } ({ $detail })

## Several things in one line

# What stands between the parts of a list; every part makes sense by itself.
list-comma = {"، "}
list-semicolon = {"؛ "}
# "start, distance and steps": $before holds all but the last, with commas.
list-and = { $before } و{ $last }
