### The plan: its steps, its decisions and their reasons. $step is a step's number.

## Steps

# $what in later messages is one of these four.
plan-step-walk = { $minutes ->
    [zero] { $minutes } دقيقة من المشي السريع
    [one] دقيقة واحدة من المشي السريع
    [two] دقيقتان من المشي السريع
    [few] { $minutes } دقائق من المشي السريع
    [many] { $minutes } دقيقة من المشي السريع
   *[other] { $minutes } دقيقة من المشي السريع
}
plan-step-run = { $minutes ->
    [zero] { $minutes } دقيقة من الجري السهل
    [one] دقيقة واحدة من الجري السهل
    [two] دقيقتان من الجري السهل
    [few] { $minutes } دقائق من الجري السهل
    [many] { $minutes } دقيقة من الجري السهل
   *[other] { $minutes } دقيقة من الجري السهل
}
plan-step-turns = { $turns } × ({ $run } د جري سهل)
plan-step-turns-with-walk = { $turns } × ({ $run } د جري، { $walk } د مشي)

## Where a knee stands

plan-stands-still-red-flag = الخطة متوقفة: أُجيب بنعم عن علامة خطر.
plan-stands-before-start = الدرجة { $step } من السلّم: { $what }. تسبق أسئلة البداية أول درجة فيها جري.
plan-stands = الدرجة { $step } من السلّم: { $what }.
plan-stands-held = الدرجة { $step } من السلّم، يُبقيك عندها خط الحِمل: { $what }.
plan-stands-since = الدرجة { $step } من السلّم: { $what }، منذ { $when ->
    [today] اليوم
    [yesterday] أمس
   *[earlier] { $day }
}.

## Planned days

# $run is one of the two messages below, without their day.
plan-day = { $when ->
    [today] اليوم
    [tomorrow] غدًا
   *[later] { $day }
}: { $run }
# It begins small: it stands after a colon. $minutes is how much is run in all.
plan-run = { $kind ->
    [walk] { $what }.
    [walk-stretched] { $what }، ممدودة إلى { $minutes } د من الجري إجمالًا.
    [stretched] { $what }، ممدودة إلى { $minutes } د من الجري إجمالًا، مع 5 د مشي سريع قبلها وبعدها.
   *[run] { $what }، مع 5 د مشي سريع قبلها وبعدها.
}
plan-run-if-green = { $kind ->
    [walk] إن أجابت ركبتك بالأخضر حتى ذلك الحين، { $what }.
    [walk-stretched] إن أجابت ركبتك بالأخضر حتى ذلك الحين، { $what }، ممدودة إلى { $minutes } د من الجري إجمالًا.
    [stretched] إن أجابت ركبتك بالأخضر حتى ذلك الحين، { $what }، ممدودة إلى { $minutes } د من الجري إجمالًا، مع 5 د مشي سريع قبلها وبعدها.
   *[run] إن أجابت ركبتك بالأخضر حتى ذلك الحين، { $what }، مع 5 د مشي سريع قبلها وبعدها.
}
plan-held-by-line = خط الحِمل يُبقيها عند هذه الدرجة.

## Decisions

plan-moved-onto = دخول السلّم عند الدرجة { $to }.
plan-moved-up = صعود من الدرجة { $from } إلى الدرجة { $to }.
plan-moved-stays = ثبات عند الدرجة { $to }.
plan-moved-stays-none-below = ثبات عند الدرجة { $to }؛ لا درجة دونها.
plan-moved-back = رجوع من الدرجة { $from } إلى الدرجة { $to }.
plan-moved-after-days-off = نزول من الدرجة { $from } إلى الدرجة { $to } بعد أيام توقف.
plan-moved-pause = الخطة متوقفة.
plan-moved-goes-on = تُستأنف الخطة عند الدرجة { $to }.

## Why. $load and the like carry their unit.

plan-why-criteria-met = أُجيب بنعم عن كل أسئلة البداية.
plan-why-from-told = من أطول جرية مريحة ذكرتها ومن مدة التوقف، يُخمَّن أن الركبة تحتمل { $load }؛ وتبدأ الخطة بما لا يزيد على 60% من ذلك. كلاهما افتراض.
plan-why-carries = الجري قائم أصلًا: حملت الركبة { $load }.
plan-why-unrated = الجري قائم أصلًا، لكن كيف تلقّته الركبة غير معروف. تبدأ الخطة بما لا يزيد على 60% من أطول جرية لك في آخر 30 يومًا، { $load }.
plan-why-takes-up-again = تُستأنف عند الدرجة التي كانت عليها حين بدأ التوقف.
plan-why-greens = { $count ->
    [zero] { $count } جرية خضراء متتالية.
    [one] جرية خضراء واحدة.
    [two] جريتان خضراوان متتاليتان.
    [few] { $count } جريات خضراء متتالية.
    [many] { $count } جرية خضراء متتالية.
   *[other] { $count } جرية خضراء متتالية.
}
plan-why-carried-both = آخر جرياتك الخضراء كانت بقدر هذه الدرجة أصلًا: { $load } على الأقل لكل منها.
plan-why-green-so-far = الخضراء: { $count } من { $of } متتالية للدرجة التالية.
plan-why-too-soon = خضراء، لكن بعد { $count ->
    [zero] { $count } ساعة
    [one] ساعة واحدة
    [two] ساعتين
    [few] { $count } ساعات
    [many] { $count } ساعة
   *[other] { $count } ساعة
} فقط من آخر جرية خضراء؛ والقاعدة تعدّ الجريات التي تفصلها { $rest } س على الأقل.
plan-why-steps-this-week = الدرجة التالية مستحَقة، لكن الصعود في سبعة أيام { $count ->
    [zero] { $count } درجة على الأكثر
    [one] درجة واحدة على الأكثر
    [two] درجتان على الأكثر
    [few] { $count } درجات على الأكثر
    [many] { $count } درجة على الأكثر
   *[other] { $count } درجة على الأكثر
}.
plan-why-more-than-longest = الدرجة التالية مستحَقة. ستكون { $next }، أي فوق أطول جرية لك في آخر 30 يومًا ({ $longest }) بأكثر من 10%، فتكبر الجريات حتى ذلك الحين قليلًا قليلًا.
plan-why-no-load = ليس للجرية مسافة ولا دقائق، فلا يمكن مقارنتها بالدرجة.
plan-why-while-paused = الخطة متوقفة ما دامت علامة خطر قائمة؛ لم تُحسب الجرية.
plan-why-start-first = تسبق أسئلة البداية أول درجة فيها جري.
plan-why-rest-after-red = بعد جرية حمراء: { $hours } س على الأقل، وصباح عاد إلى المستوى المعتاد.
plan-why-second-red = هي الجرية الحمراء الثانية خلال { $days } يومًا: رجوع درجتين، ويجدر عرضها على معالج.
plan-why-not-above-last = الدرجة التالية لا تزيد أبدًا على الجرية الحمراء ({ $load })، فيكون النزول أبعد.
plan-why-days-off = { $count ->
    [zero] { $count } يوم بلا جري.
    [one] يوم واحد بلا جري.
    [two] يومان بلا جري.
    [few] { $count } أيام بلا جري.
    [many] { $count } يومًا بلا جري.
   *[other] { $count } يوم بلا جري.
}
plan-why-one-down = من 7 أيام توقف فما فوق، القاعدة نزول درجة واحدة. هذا افتراض.
plan-why-half-of-last = من 14 يوم توقف فما فوق، القاعدة نصف آخر جرية على الأكثر ({ $load }). هذا افتراض.
plan-why-criteria-again = من 28 يوم توقف فما فوق تُسأل أسئلة البداية من جديد؛ ثم يكون الاستئناف عند الدرجة { $step }، بما لا يزيد على 30% من آخر جرية. هذا افتراض.
# $flag says in a few words what was answered with yes.
plan-why-flag = أُجيب بنعم عن علامة خطر: { $flag }.
# $by is whoever the runner named.
plan-why-cleared = رفعها: { $by }.
plan-why-held-by-line = بحسب قواعد السلّم تكون الدرجة { $step }؛ ويُبقي خط الحِمل الجريات القادمة عند { $load } على الأكثر.
plan-why-lower-knee = { $side ->
    [left] من ركبتيك تقرر الأدنى: الركبة اليسرى.
   *[right] من ركبتيك تقرر الأدنى: الركبة اليمنى.
}

## What moves it

plan-moves-clear = يلزم ذكر من فحص الركبة؛ وحتى ذلك الحين لا يُخطَّط شيء. وتستمر أيام التوقف في العدّ.
plan-moves-start = نعم لكل أسئلة البداية، وأسئلة علامات خطر بلا «نعم»، تنقلك إلى الدرجة { $step } أو إلى الدرجة التي يسمح بها جريك السابق.
# $percent of this step is what a run must be; $what is the next step in words; $limit is how many steps up a week has.
plan-moves-up = { $count ->
    [zero] { $count } جرية خضراء متتالية، كل منها { $percent }% من الدرجة { $from } على الأقل وبينها { $hours } س، تنقلك
    [one] جرية خضراء واحدة قدرها { $percent }% من الدرجة { $from } على الأقل تنقلك
    [two] جريتان خضراوان متتاليتان، كل منهما { $percent }% من الدرجة { $from } على الأقل وبينهما { $hours } س، تنقلانك
    [few] { $count } جريات خضراء متتالية، كل منها { $percent }% من الدرجة { $from } على الأقل وبينها { $hours } س، تنقلك
    [many] { $count } جرية خضراء متتالية، كل منها { $percent }% من الدرجة { $from } على الأقل وبينها { $hours } س، تنقلك
   *[other] { $count } جرية خضراء متتالية، كل منها { $percent }% من الدرجة { $from } على الأقل وبينها { $hours } س، تنقلك
} إلى الدرجة { $step }: { $what }. على الأكثر { $limit ->
    [zero] { $limit } درجة
    [one] درجة واحدة
    [two] درجتان
    [few] { $limit } درجات
    [many] { $limit } درجة
   *[other] { $limit } درجة
} في سبعة أيام، وحين تتوفر 30 يومًا للمقارنة، لا تزيد أبدًا بأكثر من 10% على أطول جرية فيها.
# The same, with how many green runs there are so far.
plan-moves-up-so-far = { $count ->
    [zero] { $count } جرية خضراء متتالية، كل منها { $percent }% من الدرجة { $from } على الأقل وبينها { $hours } س، تنقلك
    [one] جرية خضراء واحدة قدرها { $percent }% من الدرجة { $from } على الأقل تنقلك
    [two] جريتان خضراوان متتاليتان، كل منهما { $percent }% من الدرجة { $from } على الأقل وبينهما { $hours } س، تنقلانك
    [few] { $count } جريات خضراء متتالية، كل منها { $percent }% من الدرجة { $from } على الأقل وبينها { $hours } س، تنقلك
    [many] { $count } جرية خضراء متتالية، كل منها { $percent }% من الدرجة { $from } على الأقل وبينها { $hours } س، تنقلك
   *[other] { $count } جرية خضراء متتالية، كل منها { $percent }% من الدرجة { $from } على الأقل وبينها { $hours } س، تنقلك
} إلى الدرجة { $step }: { $what }. حتى الآن { $greens }. على الأكثر { $limit ->
    [zero] { $limit } درجة
    [one] درجة واحدة
    [two] درجتان
    [few] { $limit } درجات
    [many] { $limit } درجة
   *[other] { $limit } درجة
} في سبعة أيام، وحين تتوفر 30 يومًا للمقارنة، لا تزيد أبدًا بأكثر من 10% على أطول جرية فيها.
plan-moves-hold = جرية برتقالية، أو صباح بلا إجابة، تُبقيك هنا. غير المعروف ليس أخضر أبدًا.
plan-moves-back = جرية حمراء ترجعك درجة، وثانية خلال 14 يومًا درجتين.
plan-moves-break = 7 أيام توقف تنزلك درجة (ولا تنزل أبدًا دون الدرجة 1)، و14 يومًا إلى نصف آخر جرية، و28 يومًا إلى أسئلة البداية من جديد.

## The start questions

plan-start-walk = هل يمكنك المشي السريع 30 دقيقة بما لا يزيد على 2 من 10، دون أن يسوء الصباح التالي؟
plan-start-stairs = هل يمكنك صعود الدرج ونزوله بما لا يزيد على 2 من 10؟
plan-start-squats = هل يمكنك أداء 10 قرفصات و10 قفزات على تلك الساق وحدها، كل منها بما لا يزيد على 2 من 10؟
plan-start-swelling-free = هل الركبة خالية من أي تورّم مرئي؟
plan-start-straight = هل يمكنك فرد الركبة تمامًا؟
plan-start-no-red-flag = أُجيب عن أسئلة علامات الخطر، ولا «نعم» قائمة بينها.
# For the undo menu: "right knee: 3 of 5 yes".
plan-start-short = { $side ->
    [left] الركبة اليسرى: { $yes } من { $of } نعم
    [right] الركبة اليمنى: { $yes } من { $of } نعم
   *[both] الركبتان اليسرى واليمنى: { $yes } من { $of } نعم
}

## The plan in a calendar app

plan-calendar-walk = مشي { $minutes } د
plan-calendar-run = جري { $minutes } د
plan-calendar-walk-run = مشي–جري، { $minutes } د جري
plan-calendar-question = كيف حال ركبتك؟
plan-calendar-question-note = الإجابة في Plimsoll، في أول نصف ساعة بعد الاستيقاظ. الصباح بلا إجابة يبقى غير معروف، ولا يُحسب أبدًا خاليًا من الألم.
plan-calendar-name = خطة Plimsoll
