### What the window says in more than one place. Numbers and days come ready, as the language writes them; `count` decides a plural.

## The window and its screens

# Title of the window; $screen is the name of a screen, e.g. Today.
common-title = { $screen } – Plimsoll
# The first stop of the Tab key: leaps over the rail.
common-skip = الانتقال إلى الصفحة
common-today = اليوم
common-log = السجل
common-charts = الرسوم البيانية
common-plan = الخطة
common-report = التقرير
common-import = الاستيراد
common-settings = الإعدادات
# Name of the first page, in the window's title.
common-welcome = مرحبًا
# While a screen, a page or a chart is on its way.
common-loading = جارٍ التحميل…

## The rail: where to go, what can be done from anywhere

# Read out before the list of screens.
rail-screens = الشاشات
# Read out before two buttons that bring in runs.
rail-add = إضافة إلى الدفتر
# Read out before the buttons Undo, Redo and Keys: steps that are taken back and done again.
rail-steps = التراجع والإعادة
# A narrow button; there is room for one short word.
rail-keys = المفاتيح
# Read out for it; begins with the word on the button.
rail-keys-spoken = المفاتيح: اختصارات لوحة المفاتيح
# A link to the stop card, on every screen but Today.
rail-red-flag = توجد علامة خطر قائمة

## The sheet of keys. $one, $other, $from and $to are drawn as keys

keys-title = اختصارات لوحة المفاتيح
keys-or = { $one } أو { $other }
keys-to = { $from } إلى { $to }
# As on the caps of a keyboard of this language.
keys-ctrl = Ctrl
keys-shift = Shift
keys-page-up = Page ↑
keys-page-down = Page ↓
# The keys 0 to 9 answer, and the key T means ten; T stays T.
keys-answer = الإجابة عن السؤال المحدَّد؛ T تعني عشرة
keys-walk = التنقّل على مقياس أو رسم أو في تقويم السجل
keys-zoom = على رسم زمني: تقريب، إبعاد
keys-move = على رسم زمني: إلى الأقدم، إلى الأحدث
keys-months = في تقويم السجل: الشهر السابق، الشهر التالي
keys-pick = في حقل اليوم: شهر للاختيار منه
# What the key Alt opens.
keys-menu = القائمة

## Short messages at the foot of the window

# Read out for the cross that takes a message away.
toast-put-away = إخفاء هذه الرسالة
toast-nothing-to-undo = لا شيء للتراجع عنه.
toast-nothing-to-redo = لا شيء لإعادته.
# $what names what was done, e.g. "add the run".
toast-undone = تم التراجع عن: { $what }.
toast-done-again = أُعيد: { $what }.

## What went wrong in the window itself

# Where not even that is known.
trouble-unknown = لم ينجح ذلك.
trouble-here = تعذّر شيء ما في هذه النافذة.
trouble-here-hint = دفترك كما كان. يُرجى إغلاق Plimsoll ثم فتحه؛ وإن تكرّر الأمر، فيُرجى الإبلاغ عمّا سبقه.

## The sample

# Read out for the banner.
sample-name = الدفتر التجريبي
# The bold beginning of the banner.
sample-name-said = دفتر تجريبي.
# $name is that beginning.
sample-said = { $name } جريات مُختلَقة لعدّاء لا وجود له. لا شيء مما يحدث هنا يمسّ دفترك.

## While files are held over the window

drop-let-go = الإفلات للاستيراد
drop-what = تسجيلات وملفات مُصدَّرة وقوائم؛ وملفات ZIP والمجلدات أيضًا

## A watch that is plugged in is asked about; common-bring-them-in is the first answer

# From now on, whenever it is plugged in.
watch-always = دائمًا
watch-never = ليست هذه
# "Import" is the screen of that name.
watch-left-alone = تُترك من الآن فصاعدًا. وتبقى مدرجة في «الاستيراد» إن تغيّر رأيك.

## Fields

# Under a field for a day. It is typed in this order in every language.
field-day-hint = السنة ثم الشهر ثم اليوم
# In the empty field; letters for the digits of year, month and day.
field-day-placeholder = YYYY-MM-DD
field-day-wrong = يُكتب اليوم هكذا: ‎2026-01-31.
field-day-pick = اختيار يوم: { $name }
field-day-pick-key = اختيار يوم (Alt ↓)

## Buttons

common-save-changes = حفظ التغييرات
common-cancel = إلغاء
common-close = إغلاق
common-done = تم
common-delete = حذف
common-undo = تراجع
common-redo = إعادة
# Read out for the button Undo; $what names what would be taken back, e.g. "add the run".
common-undo-what = تراجع: { $what }
common-redo-what = إعادة: { $what }
common-show-more = عرض المزيد
common-try-again = إعادة المحاولة
common-restore = استعادة…
common-not-now = ليس الآن
common-import-runs = استيراد جريات…
common-new-run = جرية جديدة…
common-type-a-run = إدخال جرية يدويًا…
common-questionnaires = الاستبيانات…
common-red-flag-questions = أسئلة علامات الخطر…
# A button: take in the runs that were found.
common-bring-them-in = جلبها
common-leave-the-sample = مغادرة الدفتر التجريبي
common-yes = نعم
common-no = لا
# First entry of a list to pick from: nothing was said.
common-not-said = غير مذكور

## What was done

common-noted = سُجِّل.
common-setting-saved = حُفظ الإعداد.
# $path is where the file is now.
common-saved-as = حُفظ باسم { $path }
common-answered-last-on = آخر إجابة في { $day }.
common-not-answered-yet = لم يُجب عنها بعد.
# $run is the name of the one run that came in.
common-imported = استُوردت: { $run }.

## Knees

common-knee = الركبة
# As a choice, where it is clear that knees are meant.
common-left = اليسرى
common-right = اليمنى
common-both = كلتاهما
# At the beginning of a line or alone.
common-left-knee = الركبة اليسرى
common-right-knee = الركبة اليمنى

## Answers

# The question that was answered, within a sentence or a list.
common-moment = { $moment ->
    [before] قبل
    [during] أثناء
    [after] بعد
   *[morning] الصباح التالي
}
common-light-green = أخضر
common-light-amber = برتقالي
common-light-red = أحمر
common-light-unknown = غير معروف بعد

## Runs and their facts

# How many runs there are.
common-runs = { $count ->
    [zero] { $count } جرية
    [one] جرية واحدة
    [two] جريتان
    [few] { $count } جريات
    [many] { $count } جرية
   *[other] { $count } جرية
}
# What a run without a name is called.
common-a-run = جرية
common-a-treadmill-run = جرية على جهاز السير
# Names of facts about a run: of a field, a column, a line.
common-day = اليوم
common-date = التاريخ
common-name = الاسم
# When on a day: "07:12".
common-time = الوقت
# How long: "26:40".
common-time-taken = المدة
common-minutes = الدقائق
common-distance = المسافة
common-pace = الوتيرة
common-climb = الصعود
common-descent = النزول
common-steps = الخطوات
common-heart-rate = نبض القلب
common-surface = السطح
common-shoes = الحذاء
common-note = ملاحظة
common-notes = ملاحظات
common-surface-road = طريق
common-surface-trail = درب
common-surface-track = مضمار
common-surface-treadmill = جهاز السير
# Where a run comes from: nobody's watch, a person typed it in.
common-typed-in = إدخال يدوي
# State of a run: nobody said how the next morning was.
common-no-morning = الصباح بلا إجابة

## Amounts with their units

common-amount-km = { $number } كم
common-amount-miles = { $number } ميل
common-amount-metres = { $number } م
common-amount-beats = { $number } نبضة/د
common-amount-pace-km = { $time } د/كم
common-amount-pace-miles = { $time } د/ميل
# Knee load, in kilometres of easy level running.
common-amount-knee-km = { $number } ركبة-كم
common-knee-km = ركبة-كم
common-amount-percent = { $number }%
common-amount-bytes = { $count ->
    [zero] { $count } بايت
    [one] بايت واحد
    [two] بايتان
    [few] { $count } بايتات
    [many] { $count } بايتًا
   *[other] { $count } بايت
}
common-amount-kb = { $number } كيلوبايت
common-amount-mb = { $number } ميغابايت
common-amount-gb = { $number } غيغابايت
# The units as choices and in field names.
common-km = كم
common-mi = ميل
common-in-kilometres = كيلومترات
common-in-miles = أميال
# "5 of 10": a value and the most it can be, or a part and the whole.
common-of = { $number } من { $all }

# What may be typed instead of a day, in small letters.
common-typed-today = اليوم
common-typed-yesterday = أمس

## How long it will still take; nothing more exact is known

common-left-seconds-few = بقيت ثوانٍ قليلة
common-left-seconds = { $count ->
    [zero] بقيت نحو { $count } ثانية
    [one] بقيت نحو ثانية
    [two] بقيت نحو ثانيتين
    [few] بقيت نحو { $count } ثوانٍ
    [many] بقيت نحو { $count } ثانية
   *[other] بقيت نحو { $count } ثانية
}
common-left-minute = بقيت نحو دقيقة
common-left-minutes = { $count ->
    [zero] بقيت نحو { $count } دقيقة
    [one] بقيت نحو دقيقة
    [two] بقيت نحو دقيقتين
    [few] بقيت نحو { $count } دقائق
    [many] بقيت نحو { $count } دقيقة
   *[other] بقيت نحو { $count } دقيقة
}
common-left-hours = بقي نحو { $hours } س { $minutes } د

## What a column of a table can mean, as a choice, and how its numbers count

common-column-date = اليوم، أو اليوم والوقت
common-column-time = وقت اليوم
common-column-distance = المسافة
common-column-duration = زمن الجري
common-column-elapsed = الزمن مع التوقفات
common-column-pace = الوتيرة
common-column-sport = نوع النشاط
common-column-title = العنوان
common-column-notes = ملاحظات
common-column-exertion = الجهد، 0–10
common-column-feel = الشعور، 5 هو الأفضل
common-column-feel-reversed = الشعور، 1 هو الأفضل
common-column-climb = الصعود
common-column-heart-rate = متوسط نبض القلب
common-column-steps = الخطوات
common-column-shoes = الحذاء
common-column-id = الرقم
common-column-file = اسم ملف التسجيل
common-unit-kilometres = كيلومترات
common-unit-miles = أميال
common-unit-metres = أمتار
common-unit-feet = أقدام
common-unit-clock = 58:30 أو 1:02:03
common-unit-minutes = دقائق
common-unit-seconds = ثوانٍ
common-unit-hours = ساعات
common-unit-milliseconds = أجزاء من ألف من الثانية
common-unit-minutes-per-km = دقائق لكل كم
common-unit-minutes-per-mile = دقائق لكل ميل
# A column without a name, by its place.
common-column-number = العمود { $number }
# Who said what the columns of a table mean, and how many rows can be read that way; where there is a problem it is said after it.
common-columns-read = { $by ->
    [guess] أعمدته مُخمَّنة؛ يمكن قراءة { $count ->
        [zero] { $count } صف
        [one] صف واحد
        [two] صفين
        [few] { $count } صفوف
        [many] { $count } صفًا
       *[other] { $count } صف
    }.
    [remembered] أعمدته معروفة من قبل؛ يمكن قراءة { $count ->
        [zero] { $count } صف
        [one] صف واحد
        [two] صفين
        [few] { $count } صفوف
        [many] { $count } صفًا
       *[other] { $count } صف
    }.
   *[said] أعمدته كما حدّدتها؛ يمكن قراءة { $count ->
       [zero] { $count } صف
       [one] صف واحد
       [two] صفين
       [few] { $count } صفوف
       [many] { $count } صفًا
      *[other] { $count } صف
   }.
}
common-columns-by = { $by ->
    [guess] أعمدته مُخمَّنة.
    [remembered] أعمدته معروفة من قبل.
   *[said] أعمدته كما حدّدتها.
}
