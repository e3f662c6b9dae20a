# The settings.

# A field that narrows the page to what holds the words.
settings-find = البحث عن إعداد
settings-nothing-found = لا شيء هنا باسم «{ $words }».

settings-knee = الركبة
# Which knee.
settings-watched = المتابَعة
settings-sore-since = تؤلم منذ
settings-sore-since-hint = التقريب يكفي
settings-longest = { $unit ->
    [mi] أطول جرية مريحة قبل التوقف (ميل)
   *[km] أطول جرية مريحة قبل التوقف (كم)
}
settings-longest-hint = تخمين أول لما اعتادته الركبة، إلى أن تجيب عن جريات كافية
settings-wrong-distance = مسافة، مثل 10.
settings-break-from = بداية التوقف
settings-break-from-hint = أول يوم بلا جري
settings-break-to = نهاية التوقف
settings-break-to-hint = يُترك فارغًا ما دام مستمرًا

settings-limits = حدود الألم
settings-limits-lead = ما الذي يُعدّ أخضر أو برتقاليًا أو أحمر. لم تقارن أي تجربة بين المجموعتين في ركب العدّائين؛ وقد يعرف معالجك أيهما أنسب لركبتك.
# The two sets of limits.
settings-strict = صارمة
settings-strict-means = الأخضر: 2 على الأكثر أثناء الجري، والعودة إلى المستوى السابق خلال ساعة، ودون ارتفاع في الصباح التالي.
settings-strict-source = Esculier وآخرون 2018، عدّاؤون بألم حول الرضفة
settings-permissive = متساهلة
settings-permissive-means = الأخضر: 5 على الأكثر أثناء الجري وبعده، ما دام قد هدأ بحلول الصباح التالي.
settings-permissive-source = Thomeé 1997، ألم الرضفة؛ Silbernagel وآخرون 2007، وتر أخيل
# Stands after the name of the set that is chosen.
settings-preset-in-use = مستخدمة
# $limits and $forces are links to papers: the two messages after it.
settings-papers = للقراءة: { $limits } · { $forces } (يفتح متصفحك)
settings-paper-limits = Esculier 2018، عن الحدود
settings-paper-forces = Hart 2022، عن القوى
settings-limits-either = مع كلتيهما: صباح أعلى من المعتاد بنقطتين أو أكثر، أو جرية أُوقفت، أو تورّم جديد، أو ركبة خانت أو علقت: أحمر. والصباح بلا إجابة غير معروف، وليس أخضر أبدًا.

settings-physio = حدود المعالج
# $link is "Go to the plan".
settings-physio-not-set = الجريات في الأسبوع والراحة بينها والسلّم والحدود والملاحظات موجودة مع الخطة. { $link }
settings-physio-set = وضعها معالجك. الجريات في الأسبوع والراحة بينها والسلّم والحدود والملاحظات موجودة مع الخطة. { $link }
settings-physio-link = الانتقال إلى الخطة

# How the window looks and speaks.
settings-window = النافذة
settings-units = الوحدات
settings-theme = المظهر
# The theme, or the language, that the computer is set to.
settings-as-system = كما في النظام
settings-light = فاتح
settings-dark = داكن
settings-clock = نظام الوقت
settings-clock-24 = 24 ساعة
settings-clock-12 = 12 ساعة
settings-week-begins = يبدأ الأسبوع يوم
settings-language = اللغة

settings-report = التقرير
settings-runner-name = الاسم في التقرير
settings-runner-name-hint = يُطبع في رأس الصفحة؛ وإن تُرك فارغًا فلا يُطبع اسم

settings-red-flags = علامات الخطر
# Button. $count is how many questions there are.
settings-questions = أسئلة علامات الخطر ({ $count })…
# Unfolds the answers of earlier.
settings-answers = الإجابات حتى الآن

settings-logbook = دفترك
# The file's path stands under it. $size like "1.4 MB".
settings-logbook-holds = { $runs ->
    [zero] { $runs } جرية
    [one] جرية واحدة
    [two] جريتان
    [few] { $runs } جريات
    [many] { $runs } جرية
   *[other] { $runs } جرية
} و{ $answers ->
    [zero] { $answers } إجابة
    [one] إجابة واحدة
    [two] إجابتان
    [few] { $answers } إجابات
    [many] { $answers } إجابة
   *[other] { $answers } إجابة
} في ملف واحد حجمه { $size }:
settings-show = عرض في المجلد
settings-backup = حفظ نسخة احتياطية…
settings-export = تصدير كل شيء…
settings-check = فحص الملف
settings-backup-saved = حُفظت النسخة الاحتياطية باسم { $path }
settings-exported = كل شيء محفوظ الآن بصيغ مفتوحة في { $path }. ولاستعادته يُفلَت ذلك المجلد على النافذة.
settings-sound = الملف سليم.
# What was found is listed under it.
settings-unsound = الملف ليس كما ينبغي:

settings-leaves = ما يغادر هذا الجهاز
# $nothing is the next message, set strong.
settings-leaves-nothing = { $nothing } ليس لـ Plimsoll حساب، ولا يرسل إحصاءات، ولا يستخدم الشبكة أبدًا. وأي ملف محفوظ منه، فأمر إرساله لك وحدك.
settings-nothing = لا شيء.

# A logbook with an invented runner in it.
settings-sample = الدفتر التجريبي
settings-sample-open = المفتوح الآن هو الدفتر التجريبي. ودفترك حيث تركته.
settings-sample-closed = أربعة أشهر لعدّاء مُختلَق، لرؤية Plimsoll وهو ممتلئ. ويبقى دفترك مغلقًا في أثناء ذلك.
settings-sample-enter = فتح الدفتر التجريبي
settings-version = Plimsoll { $version }. دفتر يوميات وحاسبة لأرقامك أنت. لا يشخّص.

# Reminders, the tray and starting at login.
desktop-settings-reminders = التذكيرات
desktop-settings-remind = تذكيري في الصباح التالي للجري
# Fields for times of day.
desktop-settings-remind-from = التذكير من
desktop-settings-quiet-from = الهدوء من
desktop-settings-quiet-until = الهدوء حتى
# Stands in an empty field: at no time.
desktop-settings-never = أبدًا
desktop-settings-wrong-time = وقت من اليوم، مثل 07:30.
desktop-settings-tray = علبة النظام
desktop-settings-keep-in-tray = إبقاء Plimsoll في علبة النظام
desktop-settings-login = عند تسجيل الدخول
desktop-settings-start = تشغيل Plimsoll عند تسجيل دخولي
desktop-settings-login-more = مع علبة النظام يبدأ فيها، دون نافذته.
