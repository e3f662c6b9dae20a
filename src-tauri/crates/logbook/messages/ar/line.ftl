### The load line: what it says of itself.

# $rests says what is known so far.
line-unavailable = لا خط بعد. { $rests }
line-no-knee = لا خط بعد: لم تُجب أي ركبة.
# The band's ends come without their unit. $rests says what the line rests on.
line-ready = يقف خط الحِمل عند { $load }، ونطاقه من { $low } إلى { $high }. { $rests }
line-ready-stood-back = يقف خط الحِمل عند { $load }، ونطاقه من { $low } إلى { $high }. { $rests } وكان توقعه مؤخرًا أسوأ من المعدل البسيط لركبتك، فتقرر الخطة دونه.
# $percent is a whole number.
line-unclear = لا تتبع أصباح ركبتك الأسوأ الحِمل حتى الآن ({ $certainty ->
    [over-99] احتمال يفوق 99%
    [under-1] احتمال دون 1%
   *[known] احتمال { $percent }%
} أن الحِمل غير مهم)، فلا يُرسم خط. { $rests }
line-few-answers = الإجابات لا تكفي بعد لرسم خط.
line-no-flare = لم يُرَ صباح أسوأ بعد، فلا يمكن للخط إلا أن يكون فوق ما احتُمل.
line-wide-band = الإجابات تترك نطاقًا أوسع من أن يُرسم فيه خط بعد.
line-tolerated = احتُمل حتى الآن: حتى { $load }.
line-nothing-rated = لا شيء مقيّم بعد.
line-rests = يستند إلى { $count ->
    [zero] { $count } جرية مقيّمة
    [one] جرية مقيّمة واحدة
    [two] جريتين مقيّمتين
    [few] { $count } جريات مقيّمة
    [many] { $count } جرية مقيّمة
   *[other] { $count } جرية مقيّمة
} منذ { $day } مع { $flares ->
    [zero] { $flares } نوبة
    [one] نوبة واحدة
    [two] نوبتين
    [few] { $flares } نوبات
    [many] { $flares } نوبة
   *[other] { $flares } نوبة
}.
line-rests-recalled = يستند إلى { $count ->
    [zero] { $count } جرية مقيّمة
    [one] جرية مقيّمة واحدة
    [two] جريتين مقيّمتين
    [few] { $count } جريات مقيّمة
    [many] { $count } جرية مقيّمة
   *[other] { $count } جرية مقيّمة
} منذ { $day } مع { $flares ->
    [zero] { $flares } نوبة
    [one] نوبة واحدة
    [two] نوبتين
    [few] { $flares } نوبات
    [many] { $flares } نوبة
   *[other] { $flares } نوبة
}؛ { $recalled ->
    [zero] { $recalled } إجابة مُلئت من الذاكرة
    [one] إجابة واحدة مُلئت من الذاكرة
    [two] إجابتان مُلئتا من الذاكرة
    [few] { $recalled } إجابات مُلئت من الذاكرة
    [many] { $recalled } إجابة مُلئت من الذاكرة
   *[other] { $recalled } إجابة مُلئت من الذاكرة
}.
line-start = { $basis ->
    [told] قبل أول إجابة افتُرض { $load }، من أطول جرية مريحة ذكرتها ومن أيام التوقف.
    [own-runs] قبل أول إجابة افتُرض { $load }، من أطول جرية لك قبل آخر توقف؛ ولم يذكر أحد أنها كانت مريحة.
   *[nothing] قبل أول إجابة افتُرض { $load }، تخمينًا واسعًا: يضيّقه ذكر أطول جرية مريحة قبل التوقف.
}
# Both log scores are below 0.
line-track-record = حتى الآن: توقّع { $predicted } أصباح أسوأ، ورأى { $observed }، في { $count ->
    [zero] { $count } جرية مقيّمة
    [one] جرية مقيّمة واحدة
    [two] جريتين مقيّمتين
    [few] { $count } جريات مقيّمة
    [many] { $count } جرية مقيّمة
   *[other] { $count } جرية مقيّمة
}. درجة اللوغاريتم ‎−{ $score } مقابل ‎−{ $average } للمعدل البسيط (الأقرب إلى 0 أفضل).
