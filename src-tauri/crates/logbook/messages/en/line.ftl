### The load line: what it says of itself.

# $rests says what is known so far.
line-unavailable = There is no line yet. { $rests }
line-no-knee = There is no line yet: no knee has answered.
# The band's ends come without their unit. $rests says what the line rests on.
line-ready = The load line stands at { $load }, with a band from { $low } to { $high }. { $rests }
line-ready-stood-back = The load line stands at { $load }, with a band from { $low } to { $high }. { $rests } Lately it has predicted worse than your knee’s plain average, so the plan decides without it.
# $percent is a whole number.
line-unclear = Your knee’s worse mornings do not follow the load so far ({ $certainty ->
    [over-99] probability over 99 %
    [under-1] probability under 1 %
   *[known] probability { $percent } %
} that load does not matter), so no line is drawn. { $rests }
line-few-answers = Not enough answers yet to draw a line.
line-no-flare = No worse morning has been seen yet, so the line can only lie above what was tolerated.
line-wide-band = The answers leave too wide a band to draw a line yet.
line-tolerated = Tolerated so far: up to { $load }.
line-nothing-rated = Nothing is rated yet.
line-rests = It rests on { $count ->
    [one] { $count } rated run
   *[other] { $count } rated runs
} since { $day } with { $flares ->
    [one] { $flares } flare
   *[other] { $flares } flares
}.
line-rests-recalled = It rests on { $count ->
    [one] { $count } rated run
   *[other] { $count } rated runs
} since { $day } with { $flares ->
    [one] { $flares } flare
   *[other] { $flares } flares
}; { $recalled ->
    [one] { $recalled } answer was filled in
   *[other] { $recalled } answers were filled in
} from memory.
line-start = { $basis ->
    [told] Before the first answer { $load } was assumed, from the longest comfortable run you told, and the days off.
    [own-runs] Before the first answer { $load } was assumed, from your longest run before the last break; nobody said that it was comfortable.
   *[nothing] Before the first answer { $load } was assumed, a wide guess: tell Plimsoll your longest comfortable run before the break.
}
# Both log scores are below 0.
line-track-record = So far: predicted { $predicted } worse mornings, saw { $observed }, in { $count ->
    [one] { $count } rated run
   *[other] { $count } rated runs
}. Log score −{ $score } against −{ $average } for the plain average (nearer to 0 is better).
