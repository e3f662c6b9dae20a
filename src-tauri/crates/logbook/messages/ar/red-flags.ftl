### The red-flag questions and what follows from an answer. Their wording is medical: as in the language's own guidelines.

## The questions. Each is one sentence that a person answers with yes or no.

red-flags-ask-no-weight = هل يتعذّر تحميل الوزن على الساق، أو تحريك الركبة إطلاقًا؟
red-flags-ask-badly-swollen = هل الركبة متورّمة بشدة، أو هل تغيّر شكلها؟
red-flags-ask-hot-and-unwell = هل الركبة ساخنة ومحمرّة ومتورّمة، مع حمّى أو قشعريرة أو إعياء؟
red-flags-ask-stuck = هل تعلق الركبة فيتعذّر فردها، أو تطقطق بألم؟
red-flags-ask-gives-way = هل تخون الركبة فجأة عند الوقوف عليها؟
red-flags-ask-severe-or-blow = هل الألم شديد جدًا، أو هل بدأ بسقوط قوي أو ضربة أو التواء؟
red-flags-ask-cannot-lift = عند الاستلقاء على الظهر، هل يتعذّر رفع الساق مستقيمة عن الأرض؟
red-flags-ask-numb-or-cold = هل في الساق تحت الركبة خدر أو ضعف أو برودة؟
red-flags-ask-calf-or-breath = هل ربلة الساق متورّمة أو دافئة أو مؤلمة عند اللمس، أو هل لديك ضيق نفس جديد؟
red-flags-ask-after-surgery = هل سبق إجراء جراحة أو حقنة في هذه الركبة، أو فيها مفصل صناعي، وهي الآن تسوء؟
red-flags-ask-night-pain = هل تؤلم الركبة طوال الوقت أو ليلًا، مهما كان النشاط أو الراحة؟
red-flags-ask-weight-or-lump = هل نقص وزنك دون قصد، أو هل سبقت إصابتك بسرطان في أي وقت، أو هل توجد كتلة صلبة قرب الركبة؟
red-flags-ask-bone-or-groin = هل توجد نقطة واحدة على العظم تؤلم عند الضغط أو القفز، أو هل تؤلم الأربية أو الفخذ؟
red-flags-ask-keeps-coming = هل يتكرر تورّم الركبة أو الشعور بعدم ثباتها، أو هل فقدت كثيرًا من حركتها؟
red-flags-ask-many-joints = هل تؤلم عدة مفاصل، أو يدوم تيبّس الركبة صباحًا أكثر من نصف ساعة، أو لديك صدفية أو التهاب في الأمعاء أو العين أو عدوى حديثة؟
red-flags-ask-under-18 = هل عمرك أقل من 18 عامًا؟
red-flags-ask-told-not-to-run = هل نصح طبيب أو معالج بعدم الجري الآن، أو هل أُصيبت الركبة حديثًا؟

## What was answered with yes, in a few words: stands within sentences and lists as $flag.

red-flags-short-no-weight = لا يمكن تحميل الوزن على الساق أو تحريك الركبة
red-flags-short-badly-swollen = تورّم شديد أو تغيّر في الشكل
red-flags-short-hot-and-unwell = ساخنة محمرّة متورّمة مع حمّى أو إعياء
red-flags-short-stuck = تعلق أو تطقطق بألم
red-flags-short-gives-way = تخون فجأة
red-flags-short-severe-or-blow = ألم شديد جدًا، أو بعد سقوط أو ضربة أو التواء
red-flags-short-cannot-lift = لا يمكن رفع الساق مستقيمة
red-flags-short-numb-or-cold = خدر أو ضعف أو برودة تحت الركبة
red-flags-short-calf-or-breath = ربلة متورّمة أو دافئة أو مؤلمة، أو ضيق نفس جديد
red-flags-short-after-surgery = تسوء بعد جراحة أو حقنة أو مع مفصل صناعي
red-flags-short-night-pain = ألم دائم أو ليلي
red-flags-short-weight-or-lump = نقص وزن أو سرطان سابق أو كتلة صلبة
red-flags-short-bone-or-groin = ألم في نقطة عظمية، أو في الأربية أو الفخذ
red-flags-short-keeps-coming = تورّم أو عدم ثبات متكرر، أو فقدان حركة
red-flags-short-many-joints = عدة مفاصل، أو تيبّس صباحي طويل، أو مرض يصاحب ألم المفاصل
red-flags-short-under-18 = دون 18 عامًا
red-flags-short-told-not-to-run = نُصح بعدم الجري الآن، أو إصابة جديدة

## What to do after a yes

# $day "1 March 2026".
red-flags-answered = أُجيب بنعم في { $day }: { $flag }.
red-flags-do-breath = لا جري الآن. عند ضيق النفس يلزم الاتصال برقم الطوارئ؛ وإلا فمراجعة طبيب اليوم.
red-flags-do-today = لا جري الآن. تلزم مراجعة طبيب اليوم، ولو في المساء أو في عطلة نهاية الأسبوع.
red-flags-do-emergency = لا جري الآن. يلزم فحص الركبة اليوم، في عيادة رعاية عاجلة أو قسم طوارئ.
red-flags-do-growing = هذه الخطة وحدها لا تكفي: الركبة التي لا تزال تنمو يفحصها طبيب أولًا، ومعها الوركان.
red-flags-do-as-told = لا جري حتى يأذن به الطبيب أو المعالج الذي يتابع الركبة.
red-flags-do-appointment = لا جري في الوقت الحالي. يلزم موعد مع طبيبك أو مع طبيب رياضي.
# How soon, in three steps.
red-flags-soon-today = اليوم.
red-flags-soon-days = خلال الأيام القادمة.
red-flags-soon-visit = في زيارتك الاعتيادية القادمة.

## Advice that follows from the log. $knee is "Left knee" or "Right knee".

red-flags-two-reds = { $knee }: جريتان حمراوان خلال أسبوعين، آخرهما في { $day }.
red-flags-rest-pain = { $knee }: 5 من 10 على الأقل في كل صباح لم يتبع جريًا منذ { $day }.
red-flags-not-improving = { $knee }: الأصباح ليست أفضل مما كانت بعد نوبة { $day }، وقد مرّت ستة أسابيع.
red-flags-advice = يجدر عرض هذا السجل على معالجك أو طبيبك. والخطة مستمرة.

## The stop card

red-flags-stop-today = يلزم فحص هذه الركبة اليوم
red-flags-stop-before-running = يلزم فحص هذه الركبة قبل الجري
red-flags-stop-why = هذه الإجابات ليس لدفتر يوميات أن يحكم فيها. تتوقف الخطة ويتوقف الحكم حتى يفحص الركبة من يستطيع ذلك؛ ثم يُكتب من كان، فيُستأنفان.
red-flags-stop-soon-today = اليوم: عيادة رعاية عاجلة أو قسم طوارئ، أو خط المساعدة الطبية في بلدك. وعند ضيق النفس أو الإعياء الشديد: رقم الطوارئ، الآن.
red-flags-stop-soon-days = خلال الأيام القادمة: طبيبك، أو طبيب رياضي. وقبل ذلك إن ساءت.
# One line to show to a clinician. $answered is a list of the entries below; $runs "12 runs".
red-flags-for-a-clinician = { $knee }: { $answered }؛ في السجل { $runs }، ولا جرية حمراء في الأشهر الستة الأخيرة.
red-flags-for-a-clinician-red = { $knee }: { $answered }؛ في السجل { $runs }، وآخر جرية حمراء { $day }.
red-flags-answered-in-a-list = { $flag }، أُجيب بنعم في { $day }
# For $knee, where none was chosen, and where both are watched.
red-flags-knee = الركبة
red-flags-both-knees = الركبتان متابَعتان

## What was told

# Behind "red-flag answers" in the menu.
red-flags-told-all-no = كلها لا
red-flags-told-one = نعم: { $flag }
red-flags-told-several = { $count } نعم
red-flags-round-all-no = أُجيب عن كل الأسئلة بـ«لا».
# $flags: a list with semicolons.
red-flags-round-yes = أُجيب بنعم: { $flags }.
# $by: who looked at the knee, in the runner's words; $note too.
red-flags-cleared = رفعها: { $by }.
red-flags-cleared-with-note = رفعها: { $by }. { $note }
