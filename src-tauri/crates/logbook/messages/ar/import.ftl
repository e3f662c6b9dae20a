### What an import says: of files, rows and columns.
### Why a file or row was refused is also kept in the logbook, in the language of that day.

## A batch

# $told is a list of the phrases below: "3 new, 1 already there, 2 not readable".
import-summary = { $told }.
import-summary-nothing = لم يكن هناك ما يُقرأ.
# Runs that are new.
import-count-new = { $count } جديدة
import-count-completed = { $count } أُكملت بملف
import-count-there = { $count } موجودة أصلًا
import-count-answers = { $count ->
    [zero] { $count } إجابة جديدة
    [one] إجابة جديدة واحدة
    [two] إجابتان جديدتان
    [few] { $count } إجابات جديدة
    [many] { $count } إجابة جديدة
   *[other] { $count } إجابة جديدة
}
# Files that hold no run.
import-count-not-a-run = { $count } بلا جرية
import-count-broken = { $count } تعذّرت قراءتها
# On the button that takes it in.
import-action-whole = استعادة كل شيء
import-action-answers = { $count ->
    [zero] حفظ { $count } إجابة
    [one] حفظ إجابة واحدة
    [two] حفظ إجابتين
    [few] حفظ { $count } إجابات
    [many] حفظ { $count } إجابة
   *[other] حفظ { $count } إجابة
}
import-action-entries = { $count ->
    [zero] حفظ { $count } مُدخَل
    [one] حفظ مُدخَل واحد
    [two] حفظ مُدخَلين
    [few] حفظ { $count } مُدخَلات
    [many] حفظ { $count } مُدخَلًا
   *[other] حفظ { $count } مُدخَل
}
import-action-others = { $count ->
    [zero] حفظ { $count } نشاط آخر
    [one] حفظ نشاط آخر واحد
    [two] حفظ نشاطين آخرين
    [few] حفظ { $count } أنشطة أخرى
    [many] حفظ { $count } نشاطًا آخر
   *[other] حفظ { $count } نشاط آخر
}
import-action-complete = { $count ->
    [zero] إكمال { $count } جرية
    [one] إكمال جرية واحدة
    [two] إكمال جريتين
    [few] إكمال { $count } جريات
    [many] إكمال { $count } جرية
   *[other] إكمال { $count } جرية
}
import-action-import = { $count ->
    [zero] استيراد { $count } جرية
    [one] استيراد جرية واحدة
    [two] استيراد جريتين
    [few] استيراد { $count } جريات
    [many] استيراد { $count } جرية
   *[other] استيراد { $count } جرية
}
# The first file's name, and how many others were brought.
import-name-and-others = { $name } و{ $count ->
    [zero] { $count } ملف آخر
    [one] ملف آخر
    [two] ملفان آخران
    [few] { $count } ملفات أخرى
    [many] { $count } ملفًا آخر
   *[other] { $count } ملف آخر
}
# As *Undo* names it.
import-brought = { $count ->
    [zero] { $count } جرية
    [one] جرية واحدة
    [two] جريتان
    [few] { $count } جريات
    [many] { $count } جرية
   *[other] { $count } جرية
}
# No run came, but something that is known of some days: how somebody slept or felt.
import-brought-context = سياق بعض الأيام
# One of several runs in a file.
import-part = الجرية { $number } من { $of }
# A row of a list.
import-row = الصف { $number }

## Tables

import-lacks-day = هو جدول، لكن لا يتبيّن لـ Plimsoll أي عمود فيه اليوم. عند تحديده تُقرأ صفوفه.
import-lacks-amount = هو جدول، لكن لا يتبيّن لـ Plimsoll أي عمود فيه المسافة أو المدة. عند تحديده تُقرأ صفوفه.
# $columns is a list of the two phrases below, with semicolons.
import-columns = العمود { $columns }. { $dates ->
    [day-first] اليوم أولًا
   *[month-first] الشهر أولًا
}، { $decimals ->
    [point] نقطة عشرية
   *[comma] فاصلة عشرية
}.
import-columns-utc = العمود { $columns }. { $dates ->
    [day-first] اليوم أولًا
   *[month-first] الشهر أولًا
}، { $decimals ->
    [point] نقطة عشرية
   *[comma] فاصلة عشرية
}، الأوقات بتوقيت UTC.
import-column = { $number }: { $meaning }
# $unit is a short sign: km, mi, s.
import-column-with-unit = { $number }: { $meaning } ({ $unit })
# What a column holds.
import-means-date = اليوم
import-means-time = وقت اليوم
import-means-id = الرقم
import-means-title = العنوان
import-means-sport = نوع النشاط
import-means-distance = المسافة
import-means-timer = زمن الجري
import-means-elapsed = الزمن مع التوقفات
import-means-pace = الوتيرة
import-means-climb = الصعود
import-means-heart-rate = نبض القلب
import-means-steps = الخطوات
import-means-rpe = الجهد
import-means-feel = الشعور
import-means-feel-reversed = الشعور (1 هو الأفضل)
import-means-notes = الملاحظات
import-means-gear = الحذاء
import-means-file = اسم الملف
import-columns-remembered = قُرئ كما حدّدت في { $day }.
# $cell is what stands in the table.
import-day-or-month = «‎{ $cell }» قد يكون { $taken } أو { $other }؛ أُخذ { $taken }. إن كان ذلك خطأ، فيلزم تغيير ترتيب اليوم والشهر.
# Rows or values that were left out.
import-more-left-out = وغيرها مثلها: { $count }.
# $column is a number, $first a word from the table.
import-no-run-in-table = لا يُعرف عن أي من صفوفه أنه جرية: العمود { $column } يسمّي أولها «{ $first }». إن كانت جريات، فيُتجاوز ذلك العمود.
import-columns-without-names = { $count ->
    [zero] { $count } عمود بلا أسماء
    [one] عمود واحد بلا اسم
    [two] عمودان بلا أسماء
    [few] { $count } أعمدة بلا أسماء
    [many] { $count } عمودًا بلا أسماء
   *[other] { $count } عمود بلا أسماء
}
import-table-beside-others = هو جدول كان بجانب ملفات أخرى. يُقرأ عند اختياره وحده.
import-lists-too-long-together = يمكن أن تضم قوائم الاستيراد الواحد كلها معًا { $rows } صف و{ $size } ميغابايت، وستزيد بهذه القائمة. استُبعدت ولم يُفقد منها شيء: استوردها وحدها.

## Runs that are there already. $id is a run's number, $run is "5.0 km on 1 March 2026".

import-already-there-as = موجودة أصلًا، بوصفها الجرية { $id }.
import-already-there = موجود أصلًا.
# $why is one of the phrases below.
import-same-run-unchanged = هي الجرية { $id } نفسها ({ $run }): { $why }. لم يتغيّر شيء.
import-same-run = هي الجرية { $id } نفسها ({ $run }): { $why }.
# $what is a list of the fields below.
import-from-this-copy = من هذه النسخة الآن: { $what }.
import-also-covers = { $count ->
    [zero] وتشمل أيضًا { $count } تسجيل آخر صارت جزءًا منها.
    [one] وتشمل أيضًا تسجيلًا آخر صار جزءًا منها.
    [two] وتشمل أيضًا تسجيلين آخرين صارا جزءًا منها.
    [few] وتشمل أيضًا { $count } تسجيلات أخرى صارت جزءًا منها.
    [many] وتشمل أيضًا { $count } تسجيلًا آخر صارت جزءًا منها.
   *[other] وتشمل أيضًا { $count } تسجيل آخر صارت جزءًا منها.
}
import-what-you-wrote-stays = ما كتبته يبقى.
import-told-apart = كانت نسخة من هذه الجرية قد نُسبت إلى الجرية { $id } ({ $run }) لعدم وجود أنسب؛ وهي الآن مع هذه.
# $runs is a list of the runs it is now: "run 3 and run 7".
import-let-go = كانت نسخة أخرى قد نُسبت إليها لعدم وجود أنسب، وهي الآن { $runs }.
import-run-number = الجرية { $id }
# Why two recordings are one run.
import-one-run-row = القائمة تسمّي هذا التسجيل
import-one-run-start = بدأتا في الثانية نفسها
import-one-run-overlap = سُجِّلتا في الوقت نفسه
import-one-run-typed = بدأت إحداهما ضمن الأخرى
import-one-run-touching = تتلامسان في الزمن وتتساويان مدةً ومسافة
import-one-run-day = إحداهما لا تعرف إلا اليوم، وتتساويان مدةً ومسافة
# $hours may have a decimal.
import-one-run-zone = تتساويان مدةً ومسافة، وبين بدايتيهما { $hours } س، كما يحدث عند الخطأ في المنطقة الزمنية
# Fields of a run.
import-field-start = البداية
import-field-title = العنوان
import-field-distance = المسافة
import-field-timer = الزمن
import-field-elapsed = الزمن مع التوقفات
import-field-steps = الخطوات
import-field-climb = الصعود
import-field-descent = النزول
import-field-heart-rate = نبض القلب
import-field-treadmill = جهاز السير
import-field-surface = السطح
import-field-rpe = الجهد
import-field-feel = الشعور
import-field-shoes = الحذاء
import-field-notes = الملاحظات
import-field-course = المسار
# What one source told, last in a list: "5.0 km, 31 min, from 2026-03-01 18:00:00".
import-told-from = من ‎{ $begun }

## Local times. $zone is a time zone's name, like Europe/Berlin.

import-list-local-time = لا تذكر القائمة التوقيت المحلي؛ فأُخذ توقيت منطقة هذا الكمبيوتر.
import-list-local-time-named = لا تذكر القائمة التوقيت المحلي؛ فأُخذ توقيت منطقة هذا الكمبيوتر ({ $zone }).
import-local-time = { $from ->
    [zone] لا يذكر التسجيل توقيته المحلي؛ فأُخذ توقيت المنطقة الزمنية التي يسمّيها.
    [place] لا يذكر التسجيل توقيته المحلي؛ فأُخذ توقيت منطقة المكان الذي بدأ فيه.
    [archive] لا يذكر التسجيل توقيته المحلي؛ فأُخذ ما يقوله الأرشيف الذي معه.
   *[machine] لا يذكر التسجيل توقيته المحلي؛ فأُخذ توقيت منطقة هذا الكمبيوتر.
}
import-local-time-named = { $from ->
    [zone] لا يذكر التسجيل توقيته المحلي؛ فأُخذ توقيت المنطقة الزمنية التي يسمّيها ({ $zone }).
    [place] لا يذكر التسجيل توقيته المحلي؛ فأُخذ توقيت منطقة المكان الذي بدأ فيه ({ $zone }).
   *[machine] لا يذكر التسجيل توقيته المحلي؛ فأُخذ توقيت منطقة هذا الكمبيوتر ({ $zone }).
}
# $said is the day, how far and how long.
import-clock-never-set = لم تُضبط ساعة الجهاز قط: يقول الملف { $said }. نُحّي جانبًا، لأن جرية في يوم خاطئ تضلّل. ويمكن إدخالها يدويًا باليوم الصحيح.

## Lists

import-nothing-to-read = ليس فيه نشاط؛ كان بجانب ملفات أخرى.
import-list-empty = قائمة ليس فيها ما يُحفظ.
import-list-of-shoes = { $count ->
    [zero] قائمة أحذية: تخص { $count } نشاط.
    [one] قائمة أحذية: تخص نشاطًا واحدًا.
    [two] قائمة أحذية: تخص نشاطين.
    [few] قائمة أحذية: تخص { $count } أنشطة.
    [many] قائمة أحذية: تخص { $count } نشاطًا.
   *[other] قائمة أحذية: تخص { $count } نشاط.
}
import-list-felt-there = { $count ->
    [zero] { $count } مُدخَل عن الشعور: موجودة أصلًا.
    [one] مُدخَل واحد عن الشعور: موجود أصلًا.
    [two] مُدخَلان عن الشعور: موجودان أصلًا.
    [few] { $count } مُدخَلات عن الشعور: موجودة أصلًا.
    [many] { $count } مُدخَلًا عن الشعور: موجودة أصلًا.
   *[other] { $count } مُدخَل عن الشعور: موجودة أصلًا.
}
import-list-felt = { $count ->
    [zero] { $count } مُدخَل جديد عن الشعور، حُفظت سياقًا لتلك الأيام: ليست إجابات عن ركبة.
    [one] مُدخَل جديد واحد عن الشعور، حُفظ سياقًا لتلك الأيام: ليس إجابة عن ركبة.
    [two] مُدخَلان جديدان عن الشعور، حُفظا سياقًا لتلك الأيام: ليسا إجابتين عن ركبة.
    [few] { $count } مُدخَلات جديدة عن الشعور، حُفظت سياقًا لتلك الأيام: ليست إجابات عن ركبة.
    [many] { $count } مُدخَلًا جديدًا عن الشعور، حُفظت سياقًا لتلك الأيام: ليست إجابات عن ركبة.
   *[other] { $count } مُدخَل جديد عن الشعور، حُفظت سياقًا لتلك الأيام: ليست إجابات عن ركبة.
}
import-list-of-activities = { $count ->
    [zero] قائمة بـ{ $count } نشاط: ما تقوله موجود مع الجريات.
    [one] قائمة بنشاط واحد: ما تقوله موجود مع الجريات.
    [two] قائمة بنشاطين: ما تقوله موجود مع الجريات.
    [few] قائمة بـ{ $count } أنشطة: ما تقوله موجود مع الجريات.
    [many] قائمة بـ{ $count } نشاطًا: ما تقوله موجود مع الجريات.
   *[other] قائمة بـ{ $count } نشاط: ما تقوله موجود مع الجريات.
}
# $sport is a word from the list.
import-listed-as = هو في القائمة: { $sport }.
import-listed-empty = لا تذكر القائمة مسافة ولا مدة.
import-no-such-time = تعطيه القائمة وقتًا لا وجود له.

## Files that cannot be read. $at is a place in a file, in bytes; $what and $why are technical, in English.

import-database-logbook = هذا دفتر Plimsoll، وليس تسجيلًا. لاستخدامه بدلًا من الحالي تُختار «استعادة» في الإعدادات، أو يُنفَّذ `plim restore FILE`. لم يتغيّر شيء.
import-database-health-connect = هذه قاعدة بيانات Health Connect نفسها، وPlimsoll لا يقرؤها. تُصدَّر الجريات من التطبيق الذي سجّلها بصيغة FIT أو TCX أو GPX. لم يتغيّر شيء.
import-database-other = هذه قاعدة بيانات برنامج آخر. تُصدَّر منه الجريات بصيغة FIT أو TCX أو GPX أو CSV.
import-packing-damaged = ضغطه تالف: { $why }. تعذّر استخدام أي شيء قبل موضع التلف.
# $size is in MB.
import-file-too-large = حجمه { $size } ميغابايت، أكبر من أي تسجيل لجرية؛ فلم يُقرأ.
import-no-such-file = لا يوجد ملف كهذا.
import-not-permitted = لا يسمح النظام لـ Plimsoll بقراءته.
import-not-read = تعذّرت قراءته: { $error }.
import-broken-empty = الملف فارغ (0 بايت).
import-broken-unknown = { $looks ->
    [beginning-of-fit] هذا الملف (البايتات: { $bytes }) يشبه بداية ملف FIT.
    [empty-archive] هذا الملف (البايتات: { $bytes }) يشبه أرشيفًا لا شيء فيه.
    [xml] هذا الملف (البايتات: { $bytes }) يشبه ملف XML ليس GPX ولا TCX.
    [json] هذا الملف (البايتات: { $bytes }) يشبه ملف JSON من نوع لا يقرؤه هذا الإصدار.
    [table-without-dates] هذا الملف (البايتات: { $bytes }) يشبه جدولًا بلا عمود تواريخ.
   *[nothing] هذا الملف (البايتات: { $bytes }) لا يشبه شيئًا يقرؤه هذا الإصدار.
}
import-broken-truncated = ينتهي الملف عند البايت { $at } مع أن ترويسته تعلن { $declared }؛ والرسائل قبل النهاية ({ $messages }) لا نشاط فيها.
import-broken-sense = محتوى الملف لا يُفهم من البايت { $at } ({ $what })؛ وليس قبله تسجيل.
import-broken-list = يبدو أنها قائمة أنشطة من Strava، لكن أعمدتها غير مفهومة. تُقرأ التسجيلات التي بجانبها على أي حال؛ أما العناوين والملاحظات والجريات التي بلا تسجيل فلا تُقرأ. يلزم ضبط لغة Strava على الإنجليزية، ثم طلب التصدير من جديد واستيراده.
# $why is a sentence.
import-broken-archive = لا يمكن قراءة الأرشيف. { $why }
import-broken-apple-health = هذا تصدير من تطبيق «صحتي» من Apple؛ ويلزم استيراده كأرشيف.
import-broken-too-large = حجم الملف { $bytes } بايت؛ ولا يتجاوز تسجيل من نوعه { $limit }.
import-broken-many-members = هذا أرشيف فيه ملفات أكثر من { $limit }؛ ويلزم استيراده كأرشيف.
import-broken-damaged = لا يمكن قراءة الملف بعد البايت { $at }: { $what }؛ والرسائل قبله ({ $messages }) لا نشاط فيها.
# An archive, or something in one.
import-refused-too-deep = هو مضغوط داخل أكثر من { $limit } أرشيفات متداخلة؛ ولا تكتب ساعة أو خدمة شيئًا كهذا.
import-refused-too-large = حجمه بعد فك الضغط يتجاوز { $limit } بايت؛ ولا يبلغ ذلك تسجيل من نوعه.
import-refused-bomb = الأرشيف وحجمه { $packed } بايت يتجاوز بعد فك الضغط { $unpacked } بايت؛ فلم يُتابَع فكّه.
import-refused-too-many = عدد ملفات الأرشيف يتجاوز { $limit }؛ واستُبعد ما بعدها.
import-refused-encrypted = هو مقفل بكلمة مرور.
# $method is a number.
import-refused-method = هو مضغوط بالطريقة { $method } التي لا تُقرأ هنا؛ يلزم فك ضغط الأرشيف أولًا.
import-refused-damaged = الأرشيف تالف عند البايت { $at }: { $what }.
import-refused-unreadable = تعذّرت قراءته: { $why }.
# Spreadsheets.
import-sheet-kind = { $kind ->
    [numbers] ملفات Numbers من Apple لا تُقرأ. يُحفظ بصيغة CSV أو كمصنف Excel (‎.xlsx)، ثم يُستورد ذلك.
   *[xls] ملفات Excel من قبل 2007 (‎.xls) لا تُقرأ. يُحفظ بصيغة CSV أو كمصنف Excel (‎.xlsx)، ثم يُستورد ذلك.
}
import-sheet-too-large = جدول البيانات أكبر من أي قائمة أنشطة. تُحفظ الورقة التي فيها جرياتك بصيغة CSV، ثم تُستورد.
import-sheet-damaged = لا يمكن قراءة جدول البيانات ({ $why }). تُحفظ الورقة التي فيها جرياتك بصيغة CSV، ثم تُستورد.

## Files without a run

# $number is FIT's own number of a kind.
import-not-an-activity = { $kind ->
    [device] هذا وصف لجهاز، وليس نشاطًا مسجَّلًا.
    [settings] هذا ملف إعدادات، وليس نشاطًا مسجَّلًا.
    [sport-settings] هذه إعدادات رياضة، وليست نشاطًا مسجَّلًا.
    [workout] هذا تمرين مخطَّط، وليس نشاطًا مسجَّلًا.
    [course] هذا مسار للاتباع، وليس نشاطًا مسجَّلًا.
    [schedule] هذا جدول تدريب، وليس نشاطًا مسجَّلًا.
    [weights] هذه قائمة أوزان، وليست نشاطًا مسجَّلًا.
    [totals] هذه قائمة مجاميع، وليست نشاطًا مسجَّلًا.
    [goals] هذه قائمة أهداف، وليست نشاطًا مسجَّلًا.
    [blood-pressures] هذه قائمة قياسات ضغط الدم، وليست نشاطًا مسجَّلًا.
    [monitoring] هذه مراقبة على مدار اليوم، وليست نشاطًا مسجَّلًا.
    [activity-summary] هذا ملخص نشاط، وليس نشاطًا مسجَّلًا.
    [segment] هذا مقطع طريق، وليس نشاطًا مسجَّلًا.
    [track-without-times] هذا مسار بلا أوقات، وليس نشاطًا مسجَّلًا.
    [route] هذا طريق للاتباع، وليس نشاطًا مسجَّلًا.
    [places] هذه قائمة أماكن، وليست نشاطًا مسجَّلًا.
   *[fit] هذا ملف FIT من النوع { $number }، وليس نشاطًا مسجَّلًا.
}
# $sports is a list of words from the file.
import-other-sport = ليس جرية: سُجِّل على أنه { $sports }.
import-no-sport-named = لا يسمّي التسجيل رياضة، وبسرعة { $speed } كم/س ليس جرية؛ فاستُبعد.
import-no-sport-no-speed = لا يسمّي التسجيل رياضة، ودون سرعة ليس جرية؛ فاستُبعد.
import-empty-run = الجرية في هذا الملف فارغة: لا زمن لها ولا مسافة ولا نقاط.
import-nothing-recorded = لم يُسجَّل شيء في هذا النشاط: لا جلسة فيه ولا نقاط.

## What is told of a file that was read all the same

import-warning-truncated = ينتهي الملف داخل رسالة عند البايت { $at } من { $declared } معلنة؛ وحُفظ ما قبله من نقاط ({ $points }).
import-warning-checksum-missing = المجموع الاختباري عند البايت { $at } غير موجود؛ وحُفظ كل ما قبله.
import-warning-checksum-wrong = المجموع الاختباري عند البايت { $at } هو { $found } بينما يعطي المحتوى { $calculated }: قد تكون قيمة ما خاطئة. وحُفظ كل شيء.
import-warning-header-checksum = المجموع الاختباري للترويسة عند البايت { $at } خاطئ؛ وقُرئ المحتوى مع ذلك.
import-warning-unfinished = الترويسة عند البايت { $at } لا تعلن محتوى؛ وقُرئ كل شيء حتى نهاية الملف.
import-warning-undefined-message = عند البايت { $at } رسالة من النوع { $local } لم تُعرَّف قط؛ وحُفظ ما قبلها من نقاط ({ $points }).
import-warning-size-wrong = تعلن الترويسة نهاية عند البايت { $declared }، داخل رسالة؛ وحُفظت النقاط حتى ذلك الموضع ({ $points }).
import-warning-bytes-after-end = بعد النهاية عند البايت { $at } بايتات أخرى ({ $number }) ليست FIT؛ فاستُبعدت.
import-warning-part = { $kind ->
    [device] الجزء عند البايت { $at } وصف لجهاز؛ فاستُبعد.
    [settings] الجزء عند البايت { $at } ملف إعدادات؛ فاستُبعد.
    [sport-settings] الجزء عند البايت { $at } إعدادات رياضة؛ فاستُبعد.
    [workout] الجزء عند البايت { $at } تمرين مخطَّط؛ فاستُبعد.
    [course] الجزء عند البايت { $at } مسار للاتباع؛ فاستُبعد.
    [schedule] الجزء عند البايت { $at } جدول تدريب؛ فاستُبعد.
    [weights] الجزء عند البايت { $at } قائمة أوزان؛ فاستُبعد.
    [totals] الجزء عند البايت { $at } قائمة مجاميع؛ فاستُبعد.
    [goals] الجزء عند البايت { $at } قائمة أهداف؛ فاستُبعد.
    [blood-pressures] الجزء عند البايت { $at } قائمة قياسات ضغط الدم؛ فاستُبعد.
    [monitoring] الجزء عند البايت { $at } مراقبة على مدار اليوم؛ فاستُبعد.
    [activity-summary] الجزء عند البايت { $at } ملخص نشاط؛ فاستُبعد.
    [segment] الجزء عند البايت { $at } مقطع طريق؛ فاستُبعد.
    [track-without-times] الجزء عند البايت { $at } مسار بلا أوقات؛ فاستُبعد.
    [route] الجزء عند البايت { $at } طريق للاتباع؛ فاستُبعد.
    [places] الجزء عند البايت { $at } قائمة أماكن؛ فاستُبعد.
   *[fit] الجزء عند البايت { $at } ملف FIT من النوع { $number }؛ فاستُبعد.
}
import-warning-laps-missing = مجموع الدورات { $laps } ث، ومجموع النقاط { $points } ث؛ فأُعيد بناء المجاميع من النقاط.
import-warning-points-without-time = { $count ->
    [zero] استُبعدت { $count } نقطة بلا وقت.
    [one] استُبعدت نقطة واحدة بلا وقت.
    [two] استُبعدت نقطتان بلا وقت.
    [few] استُبعدت { $count } نقاط بلا وقت.
    [many] استُبعدت { $count } نقطة بلا وقت.
   *[other] استُبعدت { $count } نقطة بلا وقت.
}
import-warning-sense = محتوى الملف لا يُفهم من البايت { $at } ({ $what })؛ وحُفظ ما قبله من نقاط ({ $points }).
import-warning-skipped = عند البايت { $at } شيء لا يُفهم ({ $what })؛ فتُجوِّز إلى السطر التالي.
import-warning-too-many = { $what ->
    [heart-rate] { $count ->
        [zero] استُبعد لكثرته: { $count } قياس نبض.
        [one] استُبعد لكثرته: قياس نبض واحد.
        [two] استُبعد لكثرته: قياسا نبض.
        [few] استُبعد لكثرته: { $count } قياسات نبض.
        [many] استُبعد لكثرته: { $count } قياس نبض.
       *[other] استُبعد لكثرته: { $count } قياس نبض.
    }
    [position] { $count ->
        [zero] استُبعد لكثرته: { $count } موضع.
        [one] استُبعد لكثرته: موضع واحد.
        [two] استُبعد لكثرته: موضعان.
        [few] استُبعد لكثرته: { $count } مواضع.
        [many] استُبعد لكثرته: { $count } موضعًا.
       *[other] استُبعد لكثرته: { $count } موضع.
    }
   *[workout] { $count ->
       [zero] استُبعد لكثرته: { $count } تمرين.
       [one] استُبعد لكثرته: تمرين واحد.
       [two] استُبعد لكثرته: تمرينان.
       [few] استُبعد لكثرته: { $count } تمارين.
       [many] استُبعد لكثرته: { $count } تمرينًا.
      *[other] استُبعد لكثرته: { $count } تمرين.
   }
}
import-warning-unpacked-in-part = لم يُفكّ إلا أول { $bytes } بايت ({ $why }).
import-warning-unpacked-in-part-of = لم يُفكّ إلا أول { $bytes } بايت من { $name } ({ $why }).
import-warning-members-left-out = { $count ->
    [zero] استُبعد من الأرشيف { $count } ملف بلا جرية.
    [one] استُبعد من الأرشيف ملف واحد بلا جرية.
    [two] استُبعد من الأرشيف ملفان بلا جرية.
    [few] استُبعدت من الأرشيف { $count } ملفات بلا جرية.
    [many] استُبعد من الأرشيف { $count } ملفًا بلا جرية.
   *[other] استُبعد من الأرشيف { $count } ملف بلا جرية.
}
# $why is a sentence.
import-warning-member-refused = استُبعد من الأرشيف: { $name }. { $why }
import-warning-too-many-points = لم تُحفظ إلا النقاط الأولى ({ $points }).
# $sports is a list of words from the file.
import-warning-other-sports = استُبعد لأنه ليس جريًا: { $sports }.
import-warning-empty-runs = { $count ->
    [zero] استُبعدت { $count } جرية بلا زمن أو مسافة أو نقاط.
    [one] استُبعدت جرية واحدة بلا زمن أو مسافة أو نقاط.
    [two] استُبعدت جريتان بلا زمن أو مسافة أو نقاط.
    [few] استُبعدت { $count } جريات بلا زمن أو مسافة أو نقاط.
    [many] استُبعدت { $count } جرية بلا زمن أو مسافة أو نقاط.
   *[other] استُبعدت { $count } جرية بلا زمن أو مسافة أو نقاط.
}
import-warning-no-session = ليس في الملف ملخص للجرية؛ فأُعيد بناء مجاميعها من النقاط ({ $points }).
import-warning-sport-assumed = لا يسمّي الملف رياضة؛ وبمتوسط { $speed } كم/س عُدّ جرية.
# $said and $rebuilt carry their units. The summary says nothing of it in the second.
import-warning-rebuilt = { $what ->
    [running-time] زمن الجري في الملخص ({ $said }) لا يصلح؛ فأُعيد بناؤه من النقاط: { $rebuilt }.
    [distance] المسافة في الملخص ({ $said }) لا تصلح؛ فأُعيد بناؤها من النقاط: { $rebuilt }.
   *[step-count] عدد الخطوات في الملخص ({ $said }) لا يصلح؛ فأُعيد بناؤه من النقاط: { $rebuilt }.
}
import-warning-rebuilt-absent = { $what ->
    [running-time] زمن الجري في الملخص (غائب) لا يصلح؛ فأُعيد بناؤه من النقاط: { $rebuilt }.
    [distance] المسافة في الملخص (غائبة) لا تصلح؛ فأُعيد بناؤها من النقاط: { $rebuilt }.
   *[step-count] عدد الخطوات في الملخص (غائب) لا يصلح؛ فأُعيد بناؤه من النقاط: { $rebuilt }.
}
# In metres.
import-warning-distances-disagree = يقول الملخص { $summary } م، ونقاطه { $points } م؛ فحُفظت مسافة الملخص.
# $said and $taken are times as computers write them.
import-warning-clock-not-set = لم تُضبط ساعة الجهاز (تقول ‎{ $said })؛ وتاريخ هذه الجرية يحتاج إلى تصحيح.
import-warning-start-replaced = { $from ->
    [first-point] البداية في الملخص (‎{ $said }) لا توافق التسجيل؛ فأُخذت بدلها ‎{ $taken } (النقطة الأولى).
    [file-created] البداية في الملخص (‎{ $said }) لا توافق التسجيل؛ فأُخذت بدلها ‎{ $taken } (إنشاء الملف).
   *[end-less-duration] البداية في الملخص (‎{ $said }) لا توافق التسجيل؛ فأُخذت بدلها ‎{ $taken } (النهاية ناقص المدة).
}
# The summary says no start.
import-warning-start-replaced-none = { $from ->
    [first-point] البداية في الملخص (لا شيء) لا توافق التسجيل؛ فأُخذت بدلها ‎{ $taken } (النقطة الأولى).
    [file-created] البداية في الملخص (لا شيء) لا توافق التسجيل؛ فأُخذت بدلها ‎{ $taken } (إنشاء الملف).
   *[end-less-duration] البداية في الملخص (لا شيء) لا توافق التسجيل؛ فأُخذت بدلها ‎{ $taken } (النهاية ناقص المدة).
}
import-warning-clock-jumped = { $count ->
    [zero] تقفز الساعة { $seconds } ث في { $count } قفزة دون نقطة أو توقف؛ فحُذفت تلك الساعات.
    [one] تقفز الساعة { $seconds } ث دفعة واحدة دون نقطة أو توقف؛ فحُذفت تلك الساعات.
    [two] تقفز الساعة { $seconds } ث في قفزتين دون نقطة أو توقف؛ فحُذفت تلك الساعات.
    [few] تقفز الساعة { $seconds } ث في { $count } قفزات دون نقطة أو توقف؛ فحُذفت تلك الساعات.
    [many] تقفز الساعة { $seconds } ث في { $count } قفزة دون نقطة أو توقف؛ فحُذفت تلك الساعات.
   *[other] تقفز الساعة { $seconds } ث في { $count } قفزة دون نقطة أو توقف؛ فحُذفت تلك الساعات.
}
import-warning-clock-stepped-back = { $count ->
    [zero] تعود الساعة إلى الوراء حتى { $seconds } ث؛ واستُبعدت { $count } نقطة سُجلت في تلك الأثناء.
    [one] تعود الساعة إلى الوراء { $seconds } ث؛ واستُبعدت نقطة واحدة سُجلت في تلك الأثناء.
    [two] تعود الساعة إلى الوراء حتى { $seconds } ث؛ واستُبعدت نقطتان سُجلتا في تلك الأثناء.
    [few] تعود الساعة إلى الوراء حتى { $seconds } ث؛ واستُبعدت { $count } نقاط سُجلت في تلك الأثناء.
    [many] تعود الساعة إلى الوراء حتى { $seconds } ث؛ واستُبعدت { $count } نقطة سُجلت في تلك الأثناء.
   *[other] تعود الساعة إلى الوراء حتى { $seconds } ث؛ واستُبعدت { $count } نقطة سُجلت في تلك الأثناء.
}
import-warning-distance-jumped = { $count ->
    [zero] استُبعدت من المسار { $count } قفزة في المسافة، { $metres } م إجمالًا، أسرع مما يجري أحد.
    [one] استُبعدت من المسار قفزة واحدة في المسافة، { $metres } م إجمالًا، أسرع مما يجري أحد.
    [two] استُبعدت من المسار قفزتان في المسافة، { $metres } م إجمالًا، أسرع مما يجري أحد.
    [few] استُبعدت من المسار { $count } قفزات في المسافة، { $metres } م إجمالًا، أسرع مما يجري أحد.
    [many] استُبعدت من المسار { $count } قفزة في المسافة، { $metres } م إجمالًا، أسرع مما يجري أحد.
   *[other] استُبعدت من المسار { $count } قفزة في المسافة، { $metres } م إجمالًا، أسرع مما يجري أحد.
}
import-warning-distance-filled = تتخطى النقاط { $metres } م يحسبها الملخص؛ فوُزّعت على المقاطع البطيئة من المسار.
import-warning-points-too-late = نقاط تقع بعد البداية بأكثر من 31 يومًا ({ $points })؛ فاستُبعدت.
import-warning-both-feet = معدل الخطوات ({ $rate } في الدقيقة) يعدّ القدمين كلتيهما أصلًا؛ فلم يُضاعَف.
import-warning-no-distance = لم تُسجَّل مسافة على جهاز المشي: تبقى مجهولة حتى تُدخل ما أظهره الجهاز. واحتُفظ بالوقت.
import-warning-heart-rate-zero = متوسط النبض في الملخص 0: لم يُقَس شيء، فهو غير معروف.
# $value, $min and $max are numbers.
import-warning-out-of-range = { $quantity ->
    [distance] { $value } ليست مسافة: يلزم أن تكون بين { $min } و{ $max } م؛ فاستُبعدت.
    [duration] { $value } ليست مدة: يلزم أن تكون بين { $min } و{ $max } ث؛ فاستُبعدت.
    [step-count] { $value } ليس عدد خطوات: يلزم أن يكون بين { $min } و{ $max } خطوة؛ فاستُبعد.
    [heart-rate] { $value } ليس نبض قلب: يلزم أن يكون بين { $min } و{ $max } نبضة/د؛ فاستُبعد.
    [cadence] { $value } ليس إيقاعًا: يلزم أن يكون بين { $min } و{ $max } خطوة/د؛ فاستُبعد.
    [speed] { $value } ليست سرعة: يلزم أن تكون بين { $min } و{ $max } م/ث؛ فاستُبعدت.
    [knee-load] { $value } ليس حِمل ركبة: يلزم أن يكون بين { $min } و{ $max } ركبة-كم؛ فاستُبعد.
    [pain-score] { $value } ليست درجة ألم: يلزم أن تكون بين { $min } و{ $max } على مقياس 0–10؛ فاستُبعدت.
    [stiffness] { $value } ليست مدة تيبّس: يلزم أن تكون بين { $min } و{ $max } د؛ فاستُبعدت.
    [exertion] { $value } ليس جهدًا محسوسًا: يلزم أن يكون بين { $min } و{ $max } على مقياس 0–10؛ فاستُبعد.
    [feel] { $value } ليس شعورًا: يلزم أن يكون بين { $min } و{ $max } على مقياس 1–5؛ فاستُبعد.
   *[score] { $value } ليس مجموعًا: يلزم أن يكون بين { $min } و{ $max } نقطة؛ فاستُبعد.
}
import-warning-offset-unknown = لا يذكر الملف توقيته المحلي؛ فيوم الجرية بحسب المنطقة الزمنية المضبوطة هنا.

## What is told of a row. $said is what stands in the table.

import-row-no-date = السطر { $line }: لا يمكن قراءة التاريخ (‎{ $said })؛ فاستُبعد الصف.
import-row-no-date-nothing = السطر { $line }: لا تاريخ فيه؛ فاستُبعد الصف.
import-row-value = { $what ->
    [distance] السطر { $line }: المسافة ({ $said }) غير ممكنة؛ فاستُبعدت.
    [running-time] السطر { $line }: زمن الجري ({ $said }) غير ممكن؛ فاستُبعد.
    [time] السطر { $line }: الوقت ({ $said }) غير ممكن؛ فاستُبعد.
    [climb] السطر { $line }: الصعود ({ $said }) غير ممكن؛ فاستُبعد.
    [heart-rate] السطر { $line }: نبض القلب ({ $said }) غير ممكن؛ فاستُبعد.
    [step-count] السطر { $line }: عدد الخطوات ({ $said }) غير ممكن؛ فاستُبعد.
    [exertion] السطر { $line }: الجهد ({ $said }) غير ممكن؛ فاستُبعد.
   *[feel] السطر { $line }: الشعور ({ $said }) غير ممكن؛ فاستُبعد.
}
import-row-sense = من السطر { $line } فصاعدًا لا يُفهم الجدول ({ $what })؛ وحُفظت الصفوف السابقة.
import-row-too-many = لم تُقرأ إلا الصفوف الأولى ({ $rows }).
import-row-day-or-month = { $order ->
    [day-first] قد يكون ترتيب اليوم والشهر في التواريخ معكوسًا؛ أُخذ اليوم أولًا.
   *[month-first] قد يكون ترتيب اليوم والشهر في التواريخ معكوسًا؛ أُخذ الشهر أولًا.
}
