### Folders and watches that runs come from by themselves.

# A watch that does not say its model.
watched-watch-of = ساعة { $maker }

## What an import from a place brought, as *Undo* names it

watched-brought-folder = { $count ->
    [zero] { $count } جرية
    [one] جرية واحدة
    [two] جريتان
    [few] { $count } جريات
    [many] { $count } جرية
   *[other] { $count } جرية
} من المجلد { $place }
watched-brought-watch = { $count ->
    [zero] { $count } جرية
    [one] جرية واحدة
    [two] جريتان
    [few] { $count } جريات
    [many] { $count } جرية
   *[other] { $count } جرية
} من الساعة { $place }
# No run came, but something that is known of some days: how somebody slept or felt.
watched-context-folder = سياق بعض الأيام من المجلد { $place }
watched-context-watch = سياق بعض الأيام من الساعة { $place }

## How a place is

watched-left-alone = متروك، كما طلبت.
watched-not-plugged-in = غير موصول.
watched-plugged-asks = موصول. تدخل جرياته عند طلبك.
watched-plugged-always = موصول. يدخل الجديد تلقائيًا.
watched-is-watched = مراقَب.
watched-away = غير موجود الآن. ويُبحث عنه تلقائيًا من جديد.
watched-looking = جارٍ النظر فيه.
watched-unreadable = لا يسمح النظام لـ Plimsoll بقراءته.
watched-too-many = فيه ملفات أكثر من أن تُفحص. يمكن مراقبة مجلد أعمق منه.
watched-silent = لا يستجيب؛ ربما هو محرك شبكة. ولا شيء ينتظره.

## What is explained

watched-what-is-taken-in = ملفات FIT وTCX وGPX وJSON، ومنها المضغوطة بصيغة gzip أو ZIP، في المجلد وما تحته من مجلدات. الجداول (CSV) لا تدخل تلقائيًا: تُستورد يدويًا.
# On Linux.
watched-which-watches-mounted = ساعة Garmin التي تظهر كمحرك أقراص تُلاحَظ عند توصيلها، ويُسأل عنها في المرة الأولى. أما ساعات Garmin وWahoo الأحدث فتستخدم MTP ولا محرك لها: تُلاحَظ حيث يضمّها سطح المكتب (كما في GNOME). وساعات COROS وPolar وSuunto لا تعرض تسجيلاتها للكمبيوتر: يُراقَب المجلد الذي تُصدَّر إليه.
# On Windows and macOS.
watched-which-watches = ساعة Garmin التي تظهر كمحرك أقراص تُلاحَظ عند توصيلها، ويُسأل عنها في المرة الأولى. أما ساعات Garmin وWahoo الأحدث فتستخدم MTP ولا محرك لها هنا: تُنسخ ملفاتها إلى مجلد مراقَب. وساعات COROS وPolar وSuunto لا تعرض تسجيلاتها للكمبيوتر: يُراقَب المجلد الذي تُصدَّر إليه.

## What is asked

# $name is a folder: its name, and that of the folder it is in.
watched-picked-empty = ليس في { $name } تسجيلات بعد. وما يدخل إليه من الآن سيُستورد.
watched-picked = في { $name } { $count ->
    [zero] { $count } تسجيل
    [one] تسجيل واحد
    [two] تسجيلان
    [few] { $count } تسجيلات
    [many] { $count } تسجيلًا
   *[other] { $count } تسجيل
}. هل تُجلب، أم ما يأتي من الآن فقط؟
watched-watch-asks = وُصلت ساعة: { $name }، { $count ->
    [zero] { $count } تسجيل
    [one] تسجيل واحد
    [two] تسجيلان
    [few] { $count } تسجيلات
    [many] { $count } تسجيلًا
   *[other] { $count } تسجيل
}، الجديد منها { $new }. هل تُجلب؟

## What came in

watched-came-new = { $new ->
    [zero] { $new } جرية جديدة
    [one] جرية جديدة واحدة
    [two] جريتان جديدتان
    [few] { $new } جريات جديدة
    [many] { $new } جرية جديدة
   *[other] { $new } جرية جديدة
} من { $place }.
watched-came-completed = { $completed ->
    [zero] أُكملت { $completed } جرية بملفات من { $place }.
    [one] أُكملت جرية واحدة بملف من { $place }.
    [two] أُكملت جريتان بملفات من { $place }.
    [few] أُكملت { $completed } جريات بملفات من { $place }.
    [many] أُكملت { $completed } جرية بملفات من { $place }.
   *[other] أُكملت { $completed } جرية بملفات من { $place }.
}
watched-came-both = من { $place }: { $new ->
    [zero] { $new } جرية جديدة
    [one] جرية جديدة واحدة
    [two] جريتان جديدتان
    [few] { $new } جريات جديدة
    [many] { $new } جرية جديدة
   *[other] { $new } جرية جديدة
}، و{ $completed ->
    [zero] { $completed } جرية أُكملت بملفات
    [one] جرية واحدة أُكملت بملف
    [two] جريتان أُكملتا بملفات
    [few] { $completed } جريات أُكملت بملفات
    [many] { $completed } جرية أُكملت بملفات
   *[other] { $completed } جرية أُكملت بملفات
}.
# A file of an archive: "runs.zip (a.fit)".
watched-member = { $name } ({ $member })
# The reason follows as a sentence of its own. $count counts further files.
watched-broken = تعذّرت قراءة { $name }.
watched-broken-in = تعذّرت قراءة { $name } في { $place }.
watched-broken-more = تعذّرت قراءة { $name } و{ $count } غيره.
watched-broken-more-in = تعذّرت قراءة { $name } و{ $count } غيره في { $place }.
watched-locked = { $count ->
    [zero] { $count } ملف في { $place } لا يمكن فتحها: لا يسمح النظام لـ Plimsoll بقراءتها. ستُعاد المحاولة.
    [one] ملف واحد في { $place } لا يمكن فتحه: لا يسمح النظام لـ Plimsoll بقراءته. ستُعاد المحاولة.
    [two] ملفان في { $place } لا يمكن فتحهما: لا يسمح النظام لـ Plimsoll بقراءتهما. ستُعاد المحاولة.
    [few] { $count } ملفات في { $place } لا يمكن فتحها: لا يسمح النظام لـ Plimsoll بقراءتها. ستُعاد المحاولة.
    [many] { $count } ملفًا في { $place } لا يمكن فتحها: لا يسمح النظام لـ Plimsoll بقراءتها. ستُعاد المحاولة.
   *[other] { $count } ملف في { $place } لا يمكن فتحها: لا يسمح النظام لـ Plimsoll بقراءتها. ستُعاد المحاولة.
}
watched-no-run = { $count ->
    [zero] لا جرية في { $count } ملف جديد في { $place }.
    [one] لا جرية في ملف جديد واحد في { $place }.
    [two] لا جرية في ملفين جديدين في { $place }.
    [few] لا جرية في { $count } ملفات جديدة في { $place }.
    [many] لا جرية في { $count } ملفًا جديدًا في { $place }.
   *[other] لا جرية في { $count } ملف جديد في { $place }.
}

## What a look found

watched-nothing-new-in = لا جديد في { $place }.
watched-not-there = { $place } غير موجود الآن.
watched-place-unreadable = { $place }: لا يسمح النظام لـ Plimsoll بقراءته.
watched-place-too-many = في { $place } ملفات أكثر من أن تُفحص.
watched-place-silent = { $place } لا يستجيب.
watched-still-written = { $count ->
    [zero] { $count } ملف ما زالت تُكتب: تُركت للمرة القادمة.
    [one] ملف واحد ما زال يُكتب: تُرك للمرة القادمة.
    [two] ملفان ما زالا يُكتبان: تُركا للمرة القادمة.
    [few] { $count } ملفات ما زالت تُكتب: تُركت للمرة القادمة.
    [many] { $count } ملفًا ما زالت تُكتب: تُركت للمرة القادمة.
   *[other] { $count } ملف ما زالت تُكتب: تُركت للمرة القادمة.
}
watched-now-watched = { $name } مراقَب من الآن.
watched-nothing-new = لا جديد عليه.
watched-from-now = لم يدخل شيء. { $name } مراقَب: ما يأتي من الآن سيُستورد.
