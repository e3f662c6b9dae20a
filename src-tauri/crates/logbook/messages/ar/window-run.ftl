# One run, and the form a run is typed into.

# The three questions that are asked of a knee, each over a scale from 0 to 10.
run-view-during = الأسوأ أثناء الجري
run-view-after = الأسوأ في الساعات التالية
run-view-morning = الصباح التالي
# Link back to the log; an arrow stands before it.
# What a run without a name is called.
# $day like "Sunday 22 November 2026", $clock like "07:12".
run-view-when = { $day }، { $clock }
run-view-edit = تعديل…
run-view-deleted = حُذفت الجرية.
run-view-load-title = حِمل الركبة
# $load is a number set large, "4.2".
# Heading: other activities of the same day.
run-view-beside = في اليوم نفسه أيضًا
# Heading: what a watch or a note said of a knee, an injury, soreness.
run-view-noted-title = ما سُجِّل
# $source is where it was noted.
run-view-noted = { $text } ({ $source })
run-view-context = للسياق فقط: لا يجيب عن شيء يخص الركبة ولا يغيّر أي رقم.
# Heading: the files and services that know this run.
run-view-copies = معروفة من
run-view-warnings = ما لوحظ عند قراءة الملف
# Heading: pace, height and cadence over the run.
run-view-way = على طول الطريق
run-view-no-track-typed = أُدخلت هذه الجرية يدويًا، فلا مسار لها.
run-view-no-track = لا مسار لهذه الجرية: ملفها لا يضم إلا المجاميع.
# $link is the next message.
run-view-no-knee = لا ركبة متابَعة بعد. { $link }.
run-view-no-knee-link = تحديدها في الإعدادات
# What is known of the run: a word over each number.
run-view-effort = الجهد
run-view-felt = الشعور
# Beside a light: the knee's answers to this run count as a flare.
run-view-flare = تُعدّ نوبة
# A source of the run. $source is its name, $text what it is, $gave a list of what was taken from it ("title, notes").
run-view-copy = { $source }: { $text }. أُخذ منه: { $gave }.
run-view-copy-alike = { $source }: { $text }. لم يؤخذ منه ما ليس عند غيره.
# The name of a source: the run was typed in by hand.
# At the foot: where the run is from.
run-view-from-hand = إدخال يدوي.
run-view-from-sample = من الدفتر التجريبي.
run-view-from-file = من { $file }.
run-view-from-import = من عملية استيراد.
# Follows one of the four before.
run-view-edited = عُدّلت يدويًا بعد ذلك.

# The form.
run-form-new = جرية مُدخلة يدويًا
run-form-change = تعديل هذه الجرية
run-form-time-hint = بنظام 24 ساعة
run-form-minutes-hint = 25، أو 25:30
run-form-distance = { $unit ->
    [mi] المسافة (ميل)
   *[km] المسافة (كم)
}
run-form-distance-hint = تُترك فارغة إن لم تكن معروفة
# RPE is the rating of perceived exertion.
run-form-effort = الجهد (RPE 0–10)
run-form-effort-hint = 0 راحة، 10 أقصى جهد
# Nothing is said of the surface, or of how it felt.
run-form-climb = الصعود (م)
run-form-descent = النزول (م)
run-form-feel = كيف كان الشعور
run-form-very-weak = 1 ضعيف جدًا
run-form-weak = 2 ضعيف
run-form-normal = 3 عادي
run-form-strong = 4 قوي
run-form-very-strong = 5 قوي جدًا
# Unfolds the fields that are seldom filled in.
run-form-more = الصعود والخطوات والحذاء والشعور
run-form-save-run = حفظ الجرية
# What is wrong with a field, under it.
run-form-wrong-day = في أي يوم كانت؟ يُكتب هكذا: ‎2026-01-31.
run-form-wrong-time = يُكتب الوقت هكذا: 07:30.
run-form-wrong-minutes = دقائق، مثل 25 أو 25:30.
run-form-wrong-distance = مسافة، مثل 4.2.
run-form-neither = الدقائق أو المسافة: يلزم أحدهما.
run-form-wrong-effort = من 0 إلى 10.
run-form-wrong-metres = بالأمتار.
run-form-wrong-steps = عدد صحيح.
run-form-changed = عُدّلت الجرية.
run-form-saved = حُفظت الجرية. والآن إجابات الركبة.
