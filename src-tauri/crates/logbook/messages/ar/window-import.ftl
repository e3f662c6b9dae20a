# The import: what is under way, where data is to be had, tables and their columns, earlier imports, watched folders.

import-view-lead = تبقى الملفات في مكانها. تراجع واحد يلغي الاستيراد كله.
import-view-ways = من أين تُجلب
# Services and how one's data is got out of them: the name, the way there, what is read. The names of their pages and buttons are those the service shows in this language.
import-view-strava = Strava
import-view-strava-how = على strava.com: الإعدادات (Settings)، ثم My Account، ثم Download or Delete Your Account، ثم Request Your Archive.
import-view-strava-what = تصل رسالة بملف ZIP؛ يكفي إفلاته كما هو. ومعه الملاحظات والجهد والحذاء.
import-view-garmin = Garmin
import-view-garmin-how = على garmin.com: Account Management Center، ثم Export Your Data.
import-view-garmin-what = تصل رسالة بملف ZIP خلال أيام. ولجرية واحدة: صفحتها، ثم رمز الترس، ثم Export Original.
import-view-apple = صحتي (Apple)
import-view-apple-how = في تطبيق «صحتي» على iPhone: صورتك، ثم «تصدير كل البيانات الصحية».
import-view-apple-what = يُرسل export.zip إلى هذا الكمبيوتر؛ غيغابايت كامل لا يسبب مشكلة.
import-view-polar = Polar وRunkeeper
import-view-polar-how = على account.polar.com أو runkeeper.com: إعدادات الحساب، ثم تنزيل بياناتك أو تصديرها.
import-view-polar-what = كلاهما يعطي ملف ZIP فيه كل الجلسات.
import-view-google = Google وintervals.icu
import-view-google-how = على takeout.google.com يُختار Fit؛ وعلى intervals.icu: الإعدادات (Settings)، ثم تنزيل الأنشطة.
import-view-google-what = كلاهما يمكن إفلاته كما هو.
import-view-suunto = Suunto وCoros وNike وadidas
import-view-suunto-how = مشاركة جرية من التطبيق بصيغة FIT أو TCX أو GPX؛ أما Nike وadidas فترسلان JSON عند الطلب.
import-view-suunto-what = أي عدد من الملفات، في مجلدات أو مضغوطة.
import-view-watch = ساعة موصولة بسلك
import-view-watch-how = يُفتح محرك الساعة، وفيه المجلد Activity، وكثيرًا ما يكون داخل GARMIN.
import-view-watch-what = يكفي إفلات المجلد كله؛ وما هو موجود أصلًا لا يُقرأ مرتين.
import-view-plimsoll = Plimsoll آخر
# "plim export" is typed on a command line and stays as it is.
import-view-plimsoll-how = هناك: الإعدادات، ثم «تصدير كل شيء»، أو plim export.
import-view-plimsoll-what = يكفي إفلات المجلد أو ملف ZIP منه أو logbook.json. الدفتر الخالي من الجريات يصبح مثله؛ وغيره يُضم إليه، ولا يُستبدل فيه شيء.
import-view-spreadsheet = جدول بيانات من إعدادك
import-view-spreadsheet-how = ملف CSV أو Excel أو LibreOffice، في كل صف منه يوم ومسافة أو زمن.
import-view-spreadsheet-what = تُخمَّن الأعمدة وتُعرض. وكل تصحيح يُحفظ.
import-view-watched = المجلدات المراقَبة
import-view-past = عمليات الاستيراد السابقة
# Tables whose columns the runner has said the meaning of.
import-view-known = جداول شرحتها
import-view-known-lead = الجداول التي فيها هذه الأعمدة تُقرأ كما حدّدت، دون سؤال.
# $text says what the columns mean, a sentence.
import-view-known-since = منذ { $day }. { $text }
import-view-forget = نسيان
# The same for a screen reader. $header is the table's first line.
import-view-forget-which = نسيان: { $header }
import-view-forgotten = نُسي. الجدول القادم بهذه الأعمدة ستُخمَّن أعمدته.

# What is under way.
import-flow-drop = تُفلَت هنا التسجيلات أو القوائم أو الملفات المُصدَّرة كاملة، أو في أي مكان من هذه النافذة.
import-flow-drop-more = ملفات ZIP والمجلدات تدخل كما هي. ويُعرض ما سيدخل قبل كتابة أي شيء.
import-flow-choose = اختيار ملفات…
import-flow-reading = جارٍ قراءة ملفاتك
import-flow-taking = جارٍ الإدخال
# Name of the bar, for a screen reader.
import-flow-progress = مدى التقدّم
import-flow-beginning = جارٍ البدء…
import-flow-stop = إيقاف
import-flow-stop-writes-nothing = لا يُكتب شيء عند الإيقاف.
import-flow-stopping = جارٍ الإيقاف…
# Under the bar, with the time that is left after it.
import-flow-files-read = { $total ->
    [zero] قُرئ { $done } من { $total } ملف
    [one] قُرئ { $done } من ملف واحد
    [two] قُرئ { $done } من ملفين
    [few] قُرئ { $done } من { $total } ملفات
    [many] قُرئ { $done } من { $total } ملفًا
   *[other] قُرئ { $done } من { $total } ملف
}
# Activities that are compared with what the logbook holds, or written into it.
import-flow-held-against = قورن { $done } من { $total } بدفترك
import-flow-taken-in = أُدخل { $done } من { $total }
# Headings.
import-flow-would-come = ما سيدخل
import-flow-nothing-new = لا جديد في هذه الملفات
import-flow-imported = تم الاستيراد
# Button: does not take in what was shown.
import-flow-leave = تركه
import-flow-take-back = التراجع عنه كله
# $doing is what was done since, in a few words.
import-flow-since = منذ ذلك الحين: { $doing }. يلزم التراجع عن ذلك أولًا.
import-flow-taken-back-already = منذ ذلك الحين: تم التراجع عنه أصلًا. يلزم التراجع عن ذلك أولًا.
import-flow-runs-on = { $count ->
    [zero] { $count } جرية في { $day }.
    [one] جرية واحدة في { $day }.
    [two] جريتان في { $day }.
    [few] { $count } جريات في { $day }.
    [many] { $count } جرية في { $day }.
   *[other] { $count } جرية في { $day }.
}
import-flow-runs-between = { $count ->
    [zero] { $count } جرية من { $from } إلى { $to }.
    [one] جرية واحدة من { $from } إلى { $to }.
    [two] جريتان من { $from } إلى { $to }.
    [few] { $count } جريات من { $from } إلى { $to }.
    [many] { $count } جرية من { $from } إلى { $to }.
   *[other] { $count } جرية من { $from } إلى { $to }.
}
# Activities that are not runs: before they come in, and after.
import-flow-others-come = { $count ->
    [zero] يدخل معها { $count } نشاط آخر، سياقًا لتلك الأيام.
    [one] يدخل معها نشاط آخر واحد، سياقًا لتلك الأيام.
    [two] يدخل معها نشاطان آخران، سياقًا لتلك الأيام.
    [few] تدخل معها { $count } أنشطة أخرى، سياقًا لتلك الأيام.
    [many] يدخل معها { $count } نشاطًا آخر، سياقًا لتلك الأيام.
   *[other] يدخل معها { $count } نشاط آخر، سياقًا لتلك الأيام.
}
import-flow-others-came = { $count ->
    [zero] دخل معها { $count } نشاط آخر، سياقًا لتلك الأيام.
    [one] دخل معها نشاط آخر واحد، سياقًا لتلك الأيام.
    [two] دخل معها نشاطان آخران، سياقًا لتلك الأيام.
    [few] دخلت معها { $count } أنشطة أخرى، سياقًا لتلك الأيام.
    [many] دخل معها { $count } نشاطًا آخر، سياقًا لتلك الأيام.
   *[other] دخل معها { $count } نشاط آخر، سياقًا لتلك الأيام.
}
import-flow-save-refused = حفظ قائمة ما لم يُقرأ…

# What became of every file: each of these is a choice with its number behind it.
import-rows-title = ما آل إليه كل ملف
import-rows-new = جديد
import-rows-completed = أُكمل
import-rows-there = موجود أصلًا
import-rows-broken = تعذّرت قراءته
import-rows-not-a-run = ليس جرية
import-rows-fate = { $name } · { $count }
# Where a run is from: typed in, a list, the sample.
import-rows-typed-in = إدخال يدوي
import-rows-list = قائمة
import-rows-sample = تجريبي
import-rows-shown = { $count ->
    [zero] أول { $count } سطر من { $total }؛ وتتابع القائمة مع التمرير.
    [one] أول سطر من { $total }؛ وتتابع القائمة مع التمرير.
    [two] أول سطرين من { $total }؛ وتتابع القائمة مع التمرير.
    [few] أول { $count } أسطر من { $total }؛ وتتابع القائمة مع التمرير.
    [many] أول { $count } سطرًا من { $total }؛ وتتابع القائمة مع التمرير.
   *[other] أول { $count } سطر من { $total }؛ وتتابع القائمة مع التمرير.
}
# A file inside another. $member is its name there.
import-rows-inside = { $file }، { $member }
# What a run without a name is called.

# Earlier imports.
past-imports-none = لم يُستورد شيء بعد. كل ما يُجلب يُدرج هنا، مع ما آل إليه كل ملف.
past-imports-gone = { $count ->
    [zero] { $count } جرية منها لم تعد في الدفتر.
    [one] جرية واحدة منها لم تعد في الدفتر.
    [two] جريتان منها لم تعودا في الدفتر.
    [few] { $count } جريات منها لم تعد في الدفتر.
    [many] { $count } جرية منها لم تعد في الدفتر.
   *[other] { $count } جرية منها لم تعد في الدفتر.
}

# A table and its columns.
# A sheet or a file inside another file.
column-table-inside = { $file }، { $member }
column-table-how = كيف تُقرأ أعمدته
column-table-day-and-month = اليوم والشهر
column-table-day-first = 31.12 – اليوم أولًا
column-table-month-first = 12/31 – الشهر أولًا
column-table-decimals = الكسور العشرية
column-table-times = الأوقات
column-table-local = التوقيت المحلي
column-table-first-rows = الصفوف الأولى كما فُهمت
# Heads of the first rows.
column-table-duration = المدة
column-table-what = ما هو
# What a run without a name is called.
# $sport is a kind of activity.
column-table-not-a-run = { $sport } – ليس جرية
# Heads over the columns' meanings: the column, what stands in it, what it means, in which unit.
column-table-column = العمود
column-table-holds = فيه
column-table-means = يعني
column-table-in = بوحدة
# Names of the two lists beside a column, for a screen reader. $column is its name.
column-table-column-means = { $column } يعني
column-table-column-in = { $column } بوحدة
column-table-nothing = لا شيء – يُتجاوز
# No cell of the column holds anything.
column-table-empty = لا شيء

# Folders and watches that new runs come from by themselves.
watched-folders-sample = هذا هو الدفتر التجريبي: لا يدخل إليه شيء تلقائيًا. بعد مغادرته يظهر ما يراقبه دفترك.
watched-folders-none = لا شيء مراقَب بعد. عند اختيار المجلد الذي يحفظ فيه برنامج ساعتك أو متصفحك التسجيلات، تدخل الجريات الجديدة تلقائيًا ما دام Plimsoll مفتوحًا.
watched-folders-add = إضافة مجلد…
# Name of a button for a screen reader. $doing is what stands on it, $name the folder or watch.
watched-folders-doing = { $doing }: { $name }
watched-folders-last = آخر ما أُدخل: { $file }، { $day }.
# Buttons beside a watch or a folder.
watched-folders-bring-new = جلب الجديد
watched-folders-always = الجلب دائمًا
watched-folders-never = تركها
watched-folders-ask-again = السؤال في المرة القادمة
watched-folders-stop = إيقاف المراقبة
watched-folders-asked-again = سيُسأل عن { $name } عند التوصيل مرة أخرى.
watched-folders-stopped = لم يعد { $name } مراقَبًا. وتبقى جرياته.
# A folder was picked that holds recordings.
watched-folders-picked = مجلد للمراقبة
watched-folders-from-now = ما يأتي من الآن فقط
watched-folders-do-not = دون مراقبة
