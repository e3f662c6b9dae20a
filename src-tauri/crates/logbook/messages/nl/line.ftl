### The load line: what it says of itself.

# $rests says what is known so far.
line-unavailable = Er is nog geen lijn. { $rests }
line-no-knee = Er is nog geen lijn: geen knie heeft geantwoord.
# The band's ends come without their unit. $rests says what the line rests on.
line-ready = De belastingslijn ligt op { $load }, met een band van { $low } tot { $high }. { $rests }
line-ready-stood-back = De belastingslijn ligt op { $load }, met een band van { $low } tot { $high }. { $rests } De laatste tijd voorspelde ze slechter dan het gewone gemiddelde van je knie, dus beslist het plan zonder haar.
# $percent is a whole number.
line-unclear = De slechtere ochtenden van je knie volgen de belasting tot nu toe niet ({ $certainty ->
    [over-99] kans boven 99%
    [under-1] kans onder 1%
   *[known] kans { $percent }%
} dat belasting er niet toe doet), dus wordt er geen lijn getekend. { $rests }
line-few-answers = Nog niet genoeg antwoorden om een lijn te tekenen.
line-no-flare = Er was nog geen slechtere ochtend, dus de lijn kan alleen liggen boven wat verdragen is.
line-wide-band = De antwoorden laten nog een te brede band om een lijn te tekenen.
line-tolerated = Tot nu toe verdragen: tot { $load }.
line-nothing-rated = Er is nog niets beoordeeld.
line-rests = Ze berust op { $count ->
    [one] { $count } beoordeelde run
   *[other] { $count } beoordeelde runs
} sinds { $day } met { $flares ->
    [one] { $flares } opvlamming
   *[other] { $flares } opvlammingen
}.
line-rests-recalled = Ze berust op { $count ->
    [one] { $count } beoordeelde run
   *[other] { $count } beoordeelde runs
} sinds { $day } met { $flares ->
    [one] { $flares } opvlamming
   *[other] { $flares } opvlammingen
}; { $recalled ->
    [one] { $recalled } antwoord is
   *[other] { $recalled } antwoorden zijn
} uit het geheugen ingevuld.
line-start = { $basis ->
    [told] Voor het eerste antwoord werd { $load } aangenomen, uit de langste comfortabele run die je noemde en de vrije dagen.
    [own-runs] Voor het eerste antwoord werd { $load } aangenomen, uit je langste run voor de laatste looppauze; niemand zei dat die comfortabel was.
   *[nothing] Voor het eerste antwoord werd { $load } aangenomen, een ruwe schatting: noem Plimsoll je langste comfortabele run voor de looppauze.
}
# Both log scores are below 0.
line-track-record = Tot nu toe: { $predicted } slechtere ochtenden voorspeld, { $observed } gezien, in { $count ->
    [one] { $count } beoordeelde run
   *[other] { $count } beoordeelde runs
}. Logscore −{ $score } tegen −{ $average } voor het gewone gemiddelde (dichter bij 0 is beter).
