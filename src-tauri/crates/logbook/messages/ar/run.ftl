### A run's page.

## How a load was reached

run-no-load = لا حِمل: لا المسافة معروفة ولا الدقائق.
# $load "5.2 knee-km"; $usual is one of the two sentences below.
run-load-from-track = { $load }: من الخطوات والسرعة والميل على طول الطريق، بالأس { $exponent }. { $usual } ركبة-كم واحدة هي كيلومتر واحد من جريك السهل المستوي.
run-load-from-summary = { $load }: من خطوات الجرية مقارنةً بخطواتك المعتادة في الكيلومتر، بالأس { $exponent }. { $usual } ركبة-كم واحدة هي كيلومتر واحد من جريك السهل المستوي.
run-load-from-distance = { $load }: من المسافة وحدها، بالأس { $exponent }. { $usual } ركبة-كم واحدة هي كيلومتر واحد من جريك السهل المستوي.
run-load-from-minutes = { $load }: من الدقائق، بوتيرتك المعتادة، بالأس { $exponent }. { $usual } ركبة-كم واحدة هي كيلومتر واحد من جريك السهل المستوي.
run-usual-read = المعتاد لديك مقروء من { $count ->
    [zero] { $count } جرية
    [one] جرية واحدة
    [two] جريتين
    [few] { $count } جريات
    [many] { $count } جرية
   *[other] { $count } جرية
}.
run-usual-unknown = وتيرتك وخطوتك المعتادتان غير معروفتين بعد، فيُحسب الكيلومتر كيلومترًا.
# $why: `formula`, `usual`, `setting` or `settings`, where $keys names the settings.
run-loads-anew = أُعيد حساب الأحمال آخر مرة في { $day }، لأن { $why ->
    [formula] Plimsoll صار يحسبها بطريقة جديدة
    [usual] وتيرتك وخطوتك المعتادتين قُرئتا من جريات أكثر
    [settings] إعدادًا تغيّر ({ $keys })
   *[setting] إعدادًا تغيّر
}؛ { $count ->
    [zero] تغيّر حِمل { $count } جرية
    [one] تغيّر حِمل جرية واحدة
    [two] تغيّر حِمل جريتين
    [few] تغيّر حِمل { $count } جريات
    [many] تغيّر حِمل { $count } جرية
   *[other] تغيّر حِمل { $count } جرية
}.

## What else there was on that day

# "Indoor cycling, 45 min, 12.0 km: After work"; $activity is a list.
run-other-with-title = { $activity }: { $title }
# What an activity without words of its own is called.
run-other-kind = { $kind ->
    [walk] مشي
    [hike] مشي جبلي
    [ride] دراجة
    [swim] سباحة
    [strength] تمارين قوة
   *[other] نشاط آخر
}
# $knees: `both`, `left`, `right` or `one`. It is not said what it says of it.
run-title-mentions = العنوان يذكر { $knees ->
    [both] الركبتين
    [left] الركبة اليسرى
    [right] الركبة اليمنى
   *[one] ركبة
}
run-note-mentions = الملاحظة تذكر { $knees ->
    [both] الركبتين
    [left] الركبة اليسرى
    [right] الركبة اليمنى
   *[one] ركبة
}

## How somebody felt, as it was written down elsewhere

run-felt-injury = إصابة
run-felt-soreness = ألم عضلي
run-felt-fatigue = تعب
run-felt-stress = توتر
run-felt-mood = مزاج
run-felt-motivation = حماس
run-felt-readiness = جاهزية
run-felt-sleep = نوم
run-felt-slept = ساعات النوم
run-felt-exertion = جهد
run-felt-comment = تعليق
# $value, after the name: "Soreness 3 of 4, where 1 is best".
run-felt-one-is-best = { $value } من 4، و1 هو الأفضل
run-felt-five-is-best = { $value } من 5، و5 هو الأفضل
run-felt-ten-is-most = { $value } من 10
run-felt-hours = { $value } س
run-felt-value = { $what } { $value }
run-felt-value-and-words = { $what } { $value }: { $words }
run-felt-words = { $what }: { $words }
# What was sore besides the knee, in the runner's words.
run-felt-sore = ألم في موضع آخر: { $words }

## What a usual level rests on

run-level-unknown = مستواها المعتاد غير معروف بعد: تلزم الإجابة عن بضعة أصباح لا جري قبلها.
run-level-mornings = المستوى المعتاد { $level }: وسيط { $count ->
    [zero] { $count } صباح لا جري قبلها
    [one] صباح واحد لا جري قبله
    [two] صباحين لا جري قبلهما
    [few] { $count } أصباح لا جري قبلها
    [many] { $count } صباحًا لا جري قبلها
   *[other] { $count } صباح لا جري قبلها
}.
run-level-before = المستوى { $level } قبل هذه الجرية، كما قُيّم حينها.
run-level-same-morning = المستوى { $level } في صباح هذه الجرية.

## Why a run is green, amber, red or open. Numbers are 0 to 10.

run-light-morning-rose = كان الصباح التالي أعلى من المعتاد بـ{ $by }.
run-light-morning-settled = لم يكن الصباح التالي أعلى من المعتاد.
run-light-during-over = أثناء الجري بلغ { $score }؛ والحد { $limit }.
run-light-during-within = أثناء الجري بقي عند { $score } أو دونها.
run-light-not-settled = بعد الجري كان { $score }، فوق المستوى { $level }.
run-light-stopped = أُوقفت الجرية بسبب الركبة.
run-light-signs = سُجِّل تورّم، أو أن الركبة خانت أو علقت.
run-light-no-during = الألم أثناء الجري بلا إجابة.
run-light-no-after = الألم بعد الجري بلا إجابة.
run-light-no-morning = الصباح التالي بلا إجابة: غير معروف، وهذا غير الخلوّ من الألم.
run-light-no-level = مستواها المعتاد غير معروف، فلا يمكن قراءة الإجابة قياسًا عليه.
