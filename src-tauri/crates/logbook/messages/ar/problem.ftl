### What a person is told when something could not be done: what happened, what became of the data, and, as a sentence of its own (…-hint), what to do next.
### $error, $detail and $reason are technical, in the system's own words. $path is a file or folder. $id is a number. Words in `…` are typed as they stand.

## What is not there

problem-no-run = لا توجد جرية { $id }.
problem-no-answer = لا توجد إجابة { $id }.
problem-no-score = لا يوجد استبيان { $id }.
problem-no-change = لا يوجد تغيير مسجَّل { $id }.
problem-no-activity = لا يوجد نشاط آخر { $id }.
problem-no-place = لم يعد هذا المكان مراقَبًا. لم يتغيّر شيء.
problem-no-import = لا توجد عملية استيراد { $id }.
problem-cancelled = أُوقف. لم يتغيّر شيء.

## Files and pages

problem-not-written = تعذّرت كتابة { $path }: { $error }. دفترك كما كان.
problem-not-written-hint = يلزم مجلد آخر، أو إفساح مساحة.
# $place is a file with line and column; $wrong is a sentence in English.
problem-template-mistake = في قالب التقرير خطأ في { $place }: { $wrong } دفترك كما كان.
problem-template-mistake-hint = يُصحَّح القالب أو يُستغنى عنه: فيُستخدم عندئذ قالب Plimsoll.
problem-page-not-made = تعذّر إعداد الصفحة: { $error }. دفترك كما كان.

## What the window is told

problem-import-busy = هناك استيراد جارٍ بالفعل. لم يبدأ شيء من الجديد.
problem-import-busy-hint = يمكن انتظاره أو إيقافه.
problem-no-preview = لا شيء ينتظر الاستيراد. لم يتغيّر شيء.
problem-no-preview-hint = يلزم اختيار الملفات من جديد.
problem-no-home = لا يحدّد هذا النظام مكان ملفاتك، فلا مكان للدفتر.
problem-no-home-hint = يلزم تعيين مجلد رئيسي لهذا المستخدم.
problem-sample-open = الدفتر التجريبي مفتوح: وما يدخل تلقائيًا يدخل إلى دفترك أنت فقط. لم يتغيّر شيء.
problem-sample-open-hint = تلزم مغادرة الدفتر التجريبي أولًا.
problem-not-plugged-in = لم يعد موصولًا. لم يتغيّر شيء.
problem-not-plugged-in-hint = يمكن توصيله من جديد؛ والجديد عليه ما زال جديدًا.
problem-no-file-manager = لم يُفتح مدير الملفات: { $error }. لم يتغيّر شيء.
problem-no-file-manager-hint = المسار المكتوب في هذه الصفحة يمكن فتحه يدويًا.

## What cannot be

# $value, $min and $max are numbers.
problem-out-of-range = { $quantity ->
    [distance] { $value } ليست مسافة: يلزم أن تكون بين { $min } و{ $max } م.
    [duration] { $value } ليست مدة: يلزم أن تكون بين { $min } و{ $max } ث.
    [step-count] { $value } ليس عدد خطوات: يلزم أن يكون بين { $min } و{ $max } خطوة.
    [heart-rate] { $value } ليس نبض قلب: يلزم أن يكون بين { $min } و{ $max } نبضة/د.
    [cadence] { $value } ليس إيقاعًا: يلزم أن يكون بين { $min } و{ $max } خطوة/د.
    [speed] { $value } ليست سرعة: يلزم أن تكون بين { $min } و{ $max } م/ث.
    [knee-load] { $value } ليس حِمل ركبة: يلزم أن يكون بين { $min } و{ $max } ركبة-كم.
    [pain-score] { $value } ليست درجة ألم: يلزم أن تكون بين { $min } و{ $max } على مقياس 0–10.
    [stiffness] { $value } ليست مدة تيبّس: يلزم أن تكون بين { $min } و{ $max } د.
    [sleep] { $value } ليست مدة نوم: يلزم أن تكون بين { $min } و{ $max } س.
    [stress] { $value } ليست درجة توتر: يلزم أن تكون بين { $min } و{ $max } على مقياس 0–10.
    [exertion] { $value } ليس جهدًا محسوسًا: يلزم أن يكون بين { $min } و{ $max } على مقياس 0–10.
    [feel] { $value } ليس شعورًا: يلزم أن يكون بين { $min } و{ $max } على مقياس 1–5.
   *[score] { $value } ليس مجموعًا: يلزم أن يكون بين { $min } و{ $max } نقطة.
}
problem-empty-run = تحتاج الجرية إلى دقائق أو مسافة.
problem-empty-plan = يلزم ذكر المسافة أو المدة، إحداهما.
problem-not-an-amount = «{ $text }» ليست مسافة ولا مدة.
problem-not-an-amount-hint = تُكتب هكذا: 5km أو 3mi أو 30min أو 1h30min.
problem-not-a-time = «{ $text }» ليس يومًا أو وقتًا يفهمه Plimsoll.
problem-not-a-time-hint = يُكتب هكذا: ‎2026-03-01، أو ‎2026-03-01T18:30.
problem-in-the-future = ذلك في المستقبل.
problem-morning-not-yet = لم يحن بعد الصباح التالي لهذه الجرية.
problem-morning-not-yet-hint = سيُسأل عنه غدًا.
problem-wrong-moment = { $detail ->
    [one-hour] تقييم ما بعد ساعة لا يخص هذه اللحظة.
   *[stiffness] تيبّس الصباح لا يخص هذه اللحظة.
}
problem-no-setting = لا يوجد إعداد «{ $key }».
problem-no-setting-hint = `plim settings` يسردها كلها.
# $key and $takes are as `plim settings` lists them.
problem-not-a-value = «{ $value }» ليست قيمة لـ { $key }: القيم المقبولة { $takes }.
problem-ladder-hint = تُكتب الدرجات هكذا: ‎30w; 6x1r4w; 20r، والمشي أولًا.
problem-ladder-length = للسلّم من 2 إلى 60 درجة؛ وعدد درجات هذا { $count }.
problem-ladder-not-a-step = الدرجة { $step } من السلّم، «{ $text }»، لا يمكن قراءتها.
problem-ladder-out-of-range = الدرجة { $step } من السلّم، «{ $text }»، بلا دقائق، أو فيها أكثر من 300 دقيقة، أو أكثر من 60 تكرارًا.
problem-ladder-begins-running = يبدأ السلّم بالمشي: الدرجة التي تسبق أول جري.
problem-ladder-no-running = الدرجة { $step } من السلّم لا جري فيها.
problem-score-hint = `plim score kinds` يعرض مدى كل منها.
problem-score-total-only = لهذا الاستبيان مجموع فقط.
# $given is how many answers were given.
problem-score-answers = عدد إجابات هذا الاستبيان { $most }؛ { $given ->
    [zero] ولم تُعطَ أي إجابة.
    [one] والمعطى إجابة واحدة.
    [two] والمعطى إجابتان.
    [few] والمعطى { $given } إجابات.
    [many] والمعطى { $given } إجابة.
   *[other] والمعطى { $given } إجابة.
}
problem-score-answers-between = عدد إجابات هذا الاستبيان من { $least } إلى { $most }؛ { $given ->
    [zero] ولم تُعطَ أي إجابة.
    [one] والمعطى إجابة واحدة.
    [two] والمعطى إجابتان.
    [few] والمعطى { $given } إجابات.
    [many] والمعطى { $given } إجابة.
   *[other] والمعطى { $given } إجابة.
}
problem-score-item-words = يحتاج النشاط إلى اسم لا يزيد على { $most } حرفًا.
problem-total-and-items = يلزم المجموع أو البنود، لا كلاهما. لم يتغيّر شيء.
problem-empty-change = يلزم ذكر ما تغيّر، في بضع كلمات.
problem-template-no-folder = لا يمكن استخدام مجلد القالب «{ $folder }»: لا يوجد مجلد كهذا. لم يتغيّر شيء.
problem-template-no-typst = لا يمكن استخدام مجلد القالب «{ $folder }»: ليس فيه ملف ينتهي بـ ‎.typ. لم يتغيّر شيء.
problem-template-too-large = لا يمكن استخدام مجلد القالب «{ $folder }»: فيه أكثر من 500 ملف أو 50 ميغابايت. لم يتغيّر شيء.
problem-template-unreadable = لا يمكن استخدام مجلد القالب «{ $folder }»: { $error }. لم يتغيّر شيء.
problem-template-hint = دون قالب آخر يُستخدم قالب Plimsoll؛ ويشرح docs/report-template.md كيف البدء.
problem-empty-start-check = لم يُجب عن أي من الأسئلة. لم يتغيّر شيء.
problem-empty-start-check-hint = تلزم الإجابة عن واحد منها على الأقل.
problem-no-knee = لم تُختر ركبة بعد. لم يتغيّر شيء.
problem-no-knee-hint = يلزم تحديد الركبة المتابَعة، أو ذكر واحدة.
problem-no-flag = لا يوجد سؤال «{ $code }». لم يتغيّر شيء.
problem-no-flag-hint = `plim red-flags` يسردها كلها.
problem-nothing-to-clear = لا شيء قائم يمكن رفعه.
problem-cleared-by-nobody = يلزم ذكر من رفعها: معالجك أو طبيبك، أو أنها كانت خطأ.
problem-no-run-named = هذا الرسم عن جرية واحدة.
problem-no-run-named-hint = يلزم ذكر أيها: ‎--run مع الرقم من `plim runs`.
problem-period-backwards = تنتهي الفترة قبل أن تبدأ.
problem-logbook-not-empty = في هذا الدفتر شيء أصلًا. لم يتغيّر شيء.
problem-logbook-not-empty-hint = يلزم اسم ملف جديد للدفتر التجريبي.
problem-folder-not-empty = في المجلد شيء أصلًا. لم يُكتب شيء.
problem-folder-not-empty-hint = يلزم مجلد جديد أو فارغ.
problem-not-columns = «{ $part }» لا يقول شيئًا عن أعمدة هذا الجدول. لم يتغيّر شيء.
problem-not-columns-hint = تُكتب الأجزاء هكذا: ‎1 date; 3 distance km; 4 duration clock; 5 -; dates month-first; decimals comma.
problem-no-table = ليس بين هذه الملفات جدول يمكن تحديد أعمدته. لم يتغيّر شيء.
problem-no-table-hint = يُستغنى عما قيل عن الأعمدة.
# $count is at least 2.
problem-several-tables = { $count ->
    [zero] هناك { $count } جدول بأعمدة مختلفة. لم يتغيّر شيء.
    [one] هناك جدول واحد بأعمدة مختلفة. لم يتغيّر شيء.
    [two] هناك جدولان بأعمدة مختلفة. لم يتغيّر شيء.
    [few] هناك { $count } جداول بأعمدة مختلفة. لم يتغيّر شيء.
    [many] هناك { $count } جدولًا بأعمدة مختلفة. لم يتغيّر شيء.
   *[other] هناك { $count } جدول بأعمدة مختلفة. لم يتغيّر شيء.
}
problem-several-tables-hint = جلب كل منها على حدة يتيح تحديد كيف يُقرأ.
problem-no-columns = لا شيء محفوظ عن الأعمدة «{ $fingerprint }». لم يتغيّر شيء.
problem-no-columns-hint = `plim columns` يسرد المحفوظ.
problem-watched-already = { $name } مراقَب أصلًا، مع كل ما تحته. لم يتغيّر شيء.
problem-watched-already-hint = تُوقف مراقبته أولًا، أو يُختار مجلد في مكان آخر.
problem-name-is-no-text = اسم { $path } لا يُقرأ كنص، فلا يمكن للدفتر حفظه. لم يتغيّر شيء.
problem-name-is-no-text-hint = تُعاد تسمية المجلد، أو يُختار غيره.
problem-not-a-folder = لا يمكن النظر في { $path }: ليس مجلدًا، أو لا يُقرأ، أو فيه ملفات كثيرة جدًا. لم يتغيّر شيء.
problem-not-a-folder-hint = يلزم اختيار المجلد الذي تُحفظ فيه تسجيلاتك.

## The logbook's file

problem-not-a-logbook = { $path } ليس دفتر Plimsoll. لم يُمسّ.
problem-not-a-logbook-hint = يُنقل ذلك الملف إلى مكان آخر ثم تُعاد المحاولة، أو يُختار غيره.
problem-newer-file = كُتب هذا الدفتر بإصدار أحدث من Plimsoll (إصدار الملف { $version }؛ وهذا البرنامج يعرف حتى { $known }). لم يُمسّ.
problem-newer-file-hint = يلزم تحديث Plimsoll ثم فتحه من جديد.
problem-older-file = هذا الدفتر من إصدار أقدم من Plimsoll ويحتاج إلى ترقية، لكن لا يمكن الكتابة فيه. لم يُمسّ.
problem-older-file-hint = يُجعل الملف قابلًا للكتابة، أو تُفتح نسخة منه.
problem-no-file = لا يوجد ملف { $path }.
problem-cannot-open = تعذّر فتح { $path }: { $reason }.
problem-cannot-open-hint = يلزم التحقق من وجود المجلد ومن إمكان الكتابة فيه.
problem-read-only = يمكن قراءة هذا الدفتر لا الكتابة فيه. لم يتغيّر شيء.
problem-read-only-hint = يُجعل الملف قابلًا للكتابة، أو تُستخدم نسخة منه.
problem-disk-full = القرص ممتلئ. لم يُكتب شيء من هذا التغيير؛ وكل ما سبقه محفوظ.
problem-disk-full-hint = يلزم إفساح مساحة ثم إعادة المحاولة.
problem-busy = برنامج آخر يكتب في الدفتر. لم يتغيّر شيء.
problem-busy-hint = يمكن إعادة المحاولة بعد لحظة.
problem-corrupt = ملف الدفتر تالف: { $detail }. لم يُغيَّر.
problem-corrupt-hint = تُستعاد نسخة احتياطية: `plim restore FILE`.
problem-unsound-backup = { $path } تالف ولم يُستعد: { $detail }. دفترك كما كان.
problem-unsound-backup-hint = يلزم اختيار نسخة احتياطية أخرى.
problem-already-exists = { $path } موجود أصلًا. لم يُمسّ.
problem-already-exists-hint = يلزم اختيار اسم آخر.
problem-file = { $path }: { $error }. دفترك كما كان.
problem-file-hint = يلزم التحقق من المجلد ثم إعادة المحاولة.
problem-refused = رفض الدفتر التغيير: { $detail }. لم يتغيّر شيء.
problem-unreadable = في الدفتر ما لا يمكن قراءته: { $detail }. لم يتغيّر شيء.
problem-unreadable-hint = `plim check` يقول المزيد.
problem-cannot-undo = لا يمكن التراجع عن الخطوة الأخيرة: { $detail }. لم يتغيّر شيء.
problem-not-usable = تعذّر استخدام ملف الدفتر: { $detail }. لم يتغيّر شيء.
