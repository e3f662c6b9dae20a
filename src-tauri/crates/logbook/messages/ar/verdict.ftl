### The answer to *Can I run?* and its reasons.

## What was asked about: stands in a headline as $plan. $amount is "5.0 km" or "25 min".

verdict-plan-walk-run = { $amount } من الجري والمشي
verdict-plan-hilly = { $amount } مع مرتفعات
verdict-plan-fast = { $amount } بسرعة

## The verdict in one sentence. $measure says under what: `line` the knee's load line, `step` the plan's step, else what was carried so far.

verdict-under = { $plan } تحت { $measure ->
    [line] خط حِمل ركبتك
    [step] درجة الخطة
   *[other] ما حملته ركبتك حتى الآن
}.
verdict-near = { $plan } قرب { $measure ->
    [line] خط حِمل ركبتك
    [step] حد درجة الخطة
   *[other] حد ما حملته ركبتك حتى الآن
}.
verdict-over = { $plan } فوق { $measure ->
    [line] خط حِمل ركبتك
    [step] درجة الخطة
   *[other] ما حملته ركبتك حتى الآن
}.
verdict-over-after-red = لم تأخذ ركبتك وقتها منذ آخر جرية.
verdict-stop = يلزم فحص الركبة قبل الجري.
verdict-answer-first = تنقص إجابة واحدة قبل أن يمكن قول ذلك.
verdict-ladder = الإجابات لا تكفي للحكم بعد. الأنسب درجة السلّم.

## Reasons. $when is "today", "yesterday" or "on 1 March 2026"; loads come with their unit, "5.2 knee-km", or, where it says so, without.

verdict-red-flag = أُجيب بنعم عن سؤال من أسئلة علامات الخطر { $when }. تتوقف الخطة والحكم حتى يفحص أحدٌ الركبة.
verdict-signs = سجّلت { $when } تورّمًا، أو أن الركبة خانت أو علقت. ركبة كهذه تستدعي أن يراها طبيب أو معالج خلال أيام؛ وفي اليوم نفسه إن كانت متورّمة بشدة أو ساخنة أو عالقة أو لا تحمل الوزن.
# $hours is a number of at least 0; $settled: `yes` or `no`.
verdict-red-run = كانت جريتك { $when } حمراء، قبل { $hours } س، و{ $settled ->
    [yes] قد هدأت الركبة منذ ذلك الحين
   *[no] لم تعد الركبة إلى مستواها المعتاد بعد
}. القاعدة: 48 ساعة وصباح هادئ.
verdict-morning-not-yet = جريت { $when }. صباح الغد يخبر كيف تلقّت الركبة ذلك.
verdict-morning-open = إجابة هذا الصباح عن جريتك { $when } منتظَرة.
verdict-morning-missing = الصباح التالي لجريتك { $when } بلا إجابة. يمكن ملؤه مما بقي في الذاكرة؛ وسيُعلَّم بأنه من الذاكرة.
verdict-during-missing = حال الركبة أثناء جريتك { $when } بلا إجابة. يمكن ملؤها مما بقي في الذاكرة.
# $load with its unit, $up_to without, $change "+9 %".
verdict-compared = يبلغ ذلك { $load }؛ احتُمل حتى الآن: حتى { $up_to } ({ $change }).
verdict-flared-at = جرية بحِمل { $load } تلاها صباح أسوأ.
# $step is the number of the step.
verdict-plan-step = يبلغ ذلك { $load }؛ تقف الخطة عند الدرجة { $step }، { $allowed }.
verdict-plan-step-after-red = يبلغ ذلك { $load }؛ تقف الخطة عند الدرجة { $step }، { $allowed }؛ فبعد الجرية الحمراء { $when } رجعت الخطة.
# $chance: "1 in 5", or one of the other chances below.
verdict-over-ceiling = خط الحِمل يخفض هذا: فوق { $load } يزيد احتمال صباح أسوأ على { $chance }.
# $probability: "probability 64 %".
verdict-line-unclear = إجابات ركبتك لا تتبع الحِمل حتى الآن ({ $probability } أن الحِمل غير مهم)، فلا يُرسم خط. وتقوم الخطة على قواعدها.
verdict-line-stood-back = كان توقع خط الحِمل مؤخرًا أسوأ من المعدل البسيط لركبتك، فيتنحّى وتقرر الخطة وحدها.
verdict-on-break = أنت في توقف منذ { $days ->
    [zero] { $days } يوم
    [one] يوم واحد
    [two] يومين
    [few] { $days } أيام
    [many] { $days } يومًا
   *[other] { $days } يوم
}. وما احتُمل قبل التوقف لا يُحسب بعده.
verdict-last-morning = آخر صباح أجبت عنه: { $score }.
# $scores: "2, 0, 1".
verdict-last-mornings = آخر { $count ->
    [zero] { $count } صباح أجبت عنها
    [one] صباح أجبت عنه
    [two] صباحين أجبت عنهما
    [few] { $count } أصباح أجبت عنها
    [many] { $count } صباحًا أجبت عنها
   *[other] { $count } صباح أجبت عنها
}، الأحدث أولًا: { $scores }.
# $pace: "6:30".
verdict-assumed-pace = وتيرتك المعتادة غير معروفة بعد؛ افتُرضت { $pace } د/كم.

## Chances and probabilities: stand in sentences as $chance and $probability.

verdict-chance-small = أقل من 1 من كل 50
verdict-chance-large = أكثر من 19 من كل 20
verdict-chance-of-ten = نحو { $n } من كل 10
verdict-chance-one-in = نحو 1 من كل { $n }
# Behind "more than": without the "about".
verdict-bare-chance-of-ten = { $n } من كل 10
verdict-bare-chance-one-in = 1 من كل { $n }
verdict-probability-over = احتمال يفوق 99%
verdict-probability-under = احتمال دون 1%
verdict-probability = احتمال { $percent }%

## The load line

# $low and $high are percent; $rated and $flares are counted below; $line with its unit, $from and $to without.
verdict-line = احتمال صباح أسوأ: { $chance } (نطاق 80%: من { $low }% إلى { $high }%)، من { $rated } مع { $flares }. خط الحِمل { $line }، ونطاقه من { $from } إلى { $to }.
# Follows the sentence above.
verdict-line-carried = جري الأيام الأخيرة ما زال يزن { $load }، ويُحسب منه.

## What would change the verdict

verdict-change-cleared = يتغيّر هذا حين يفحص أحدٌ الركبة ويُسجَّل من كان.
verdict-change-screened = يتغيّر هذا حين يُجاب عن أسئلة علامات الخطر.
verdict-change-morning = يتغيّر هذا مع صباح عند المستوى المعتاد.
verdict-change-hours-and-morning = يتغيّر هذا بعد { $hours } س، مع صباح عند المستوى المعتاد.
verdict-change-answered = يتغيّر هذا مع الإجابة.
verdict-change-green-steps = يتغيّر هذا مع كل جرية خضراء عند هذه الدرجة.
verdict-change-at-most = حتى { $load } يكون تحت الحد.
verdict-change-no-longer-than = حتى { $distance } لا يكون قفزة.

## What it rests on

verdict-rests-on-nothing = لا جرية في الأسابيع الاثني عشر الأخيرة، أو منذ آخر توقف، عُرفت نتيجتها بعد.
# $rated: "12 rated runs"; $flares is a number.
verdict-rests-on = يستند هذا إلى { $rated } منذ { $day }، { $flares ->
    [zero] لم يتلُ أيًّا منها صباح أسوأ
    [one] تلا واحدة منها صباح أسوأ
    [two] تلا اثنتين منها صباح أسوأ
    [few] تلا { $flares } منها صباح أسوأ
    [many] تلا { $flares } منها صباح أسوأ
   *[other] تلا { $flares } منها صباح أسوأ
}.
# Follows the sentence above.
verdict-recalled = { $count ->
    [zero] { $count } إجابة مُلئت من الذاكرة.
    [one] إجابة واحدة مُلئت من الذاكرة.
    [two] إجابتان مُلئتا من الذاكرة.
    [few] { $count } إجابات مُلئت من الذاكرة.
    [many] { $count } إجابة مُلئت من الذاكرة.
   *[other] { $count } إجابة مُلئت من الذاكرة.
}

## The ladder's step

verdict-step-walk = الدرجة { $level } من السلّم: { $walk } د مشي سريع.
verdict-step-run = الدرجة { $level } من السلّم: { $run } د جري سهل، مع 5 د مشي سريع قبلها وبعدها.
verdict-step-turns = الدرجة { $level } من السلّم: { $turns } × ({ $run } د جري، { $walk } د مشي)، مع 5 د مشي سريع قبلها وبعدها.

## A run much longer than the last ones. $longest "8.0 km", $change "+9 %".

verdict-longest = أطول جرية لك في 30 يومًا { $longest }؛ وهذه { $change }.
# Follows the sentence above. $ratio "1.64", $low, $high; $base "2.2". It never stands without the base.
verdict-spike = في دراسة شملت 5,205 عدّائين، كانت إصابات فرط الاستخدام المصاحبة لجريات مفردة أطول بهذا القدر { $ratio } مرة قدر غيرها (من { $low } إلى { $high })؛ والأساس نحو { $base } في كل 1,000 جرية.
