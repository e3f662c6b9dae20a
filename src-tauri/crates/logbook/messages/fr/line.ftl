### The load line: what it says of itself.

# $rests says what is known so far.
line-unavailable = Il n’y a pas encore de ligne. { $rests }
line-no-knee = Il n’y a pas encore de ligne : aucun genou n’a répondu.
# The band's ends come without their unit. $rests says what the line rests on.
line-ready = La ligne de charge est à { $load }, dans une fourchette de { $low } à { $high }. { $rests }
line-ready-stood-back = La ligne de charge est à { $load }, dans une fourchette de { $low } à { $high }. { $rests } Ces derniers temps, elle a moins bien prédit que la simple moyenne de votre genou : le plan décide donc sans elle.
# $percent is a whole number.
line-unclear = Jusqu’ici, les matins moins bons de votre genou ne suivent pas la charge ({ $certainty ->
    [over-99] probabilité de plus de 99 %
    [under-1] probabilité de moins de 1 %
   *[known] probabilité de { $percent } %
} que la charge ne compte pas), aucune ligne n’est donc tracée. { $rests }
line-few-answers = Pas encore assez de réponses pour tracer une ligne.
line-no-flare = Aucun matin moins bon n’a encore été observé ; la ligne ne peut donc se trouver qu’au-dessus de ce qui a été toléré.
line-wide-band = Les réponses laissent une fourchette encore trop large pour tracer une ligne.
line-tolerated = Toléré jusqu’ici : jusqu’à { $load }.
line-nothing-rated = Rien n’est encore évalué.
line-rests = Elle repose sur { $count ->
    [one] { $count } sortie évaluée
   *[other] { $count } sorties évaluées
} depuis le { $day }, avec { $flares ->
    [one] { $flares } poussée
   *[other] { $flares } poussées
}.
line-rests-recalled = Elle repose sur { $count ->
    [one] { $count } sortie évaluée
   *[other] { $count } sorties évaluées
} depuis le { $day }, avec { $flares ->
    [one] { $flares } poussée
   *[other] { $flares } poussées
} ; { $recalled ->
    [one] { $recalled } réponse a été complétée
   *[other] { $recalled } réponses ont été complétées
} de mémoire.
line-start = { $basis ->
    [told] Avant la première réponse, { $load } a été supposé, d’après la plus longue sortie confortable que vous avez indiquée et les jours sans course.
    [own-runs] Avant la première réponse, { $load } a été supposé, d’après votre plus longue sortie avant le dernier arrêt ; personne n’a dit qu’elle était confortable.
   *[nothing] Avant la première réponse, { $load } a été supposé, très approximativement : indiquez à Plimsoll votre plus longue sortie confortable avant l’arrêt.
}
# Both log scores are below 0.
line-track-record = Jusqu’ici : { $predicted } matins moins bons prédits, { $observed } observés, en { $count ->
    [one] { $count } sortie évaluée
   *[other] { $count } sorties évaluées
}. Score logarithmique −{ $score } contre −{ $average } pour la simple moyenne (plus près de 0, c’est mieux).
