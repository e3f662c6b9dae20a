### A run's page.

## How a load was reached

run-no-load = Geen belasting: afstand noch minuten zijn bekend.
# $load "5.2 knee-km"; $usual is one of the two sentences below.
run-load-from-track = { $load }: uit de stappen, de snelheid en de helling onderweg, met exponent { $exponent }. { $usual } Eén knie-km is één kilometer van je eigen rustige hardlopen op het vlakke.
run-load-from-summary = { $load }: uit de stappen van de run tegen je gebruikelijke stappen per kilometer, met exponent { $exponent }. { $usual } Eén knie-km is één kilometer van je eigen rustige hardlopen op het vlakke.
run-load-from-distance = { $load }: uit de afstand alleen, met exponent { $exponent }. { $usual } Eén knie-km is één kilometer van je eigen rustige hardlopen op het vlakke.
run-load-from-minutes = { $load }: uit de minuten, in je gebruikelijke tempo, met exponent { $exponent }. { $usual } Eén knie-km is één kilometer van je eigen rustige hardlopen op het vlakke.
run-usual-read = Wat bij jou gebruikelijk is, is gelezen uit { $count ->
    [one] { $count } run
   *[other] { $count } runs
}.
run-usual-unknown = Je gebruikelijke tempo en pas zijn nog niet bekend, dus telt een kilometer als een kilometer.
# $why: `formula`, `usual`, `setting` or `settings`, where $keys names the settings.
run-loads-anew = De belastingen zijn het laatst opnieuw berekend op { $day }, omdat { $why ->
    [formula] Plimsoll ze op een nieuwe manier berekent
    [usual] je gebruikelijke tempo en pas uit meer runs gelezen werden
    [settings] een instelling veranderde ({ $keys })
   *[setting] een instelling veranderde
}; de belasting van { $count ->
    [one] { $count } run
   *[other] { $count } runs
} verschoof.

## What else there was on that day

# "Indoor cycling, 45 min, 12.0 km: After work"; $activity is a list.
run-other-with-title = { $activity }: { $title }
# What an activity without words of its own is called.
run-other-kind = { $kind ->
    [walk] Wandelen
    [hike] Bergwandelen
    [ride] Fietsen
    [swim] Zwemmen
    [strength] Kracht
   *[other] Anders
}
# $knees: `both`, `left`, `right` or `one`. It is not said what it says of it.
run-title-mentions = De titel noemt { $knees ->
    [both] beide knieën
    [left] de linkerknie
    [right] de rechterknie
   *[one] een knie
}
run-note-mentions = De notitie noemt { $knees ->
    [both] beide knieën
    [left] de linkerknie
    [right] de rechterknie
   *[one] een knie
}

## How somebody felt, as it was written down elsewhere

run-felt-injury = Blessure
run-felt-soreness = Spierpijn
run-felt-fatigue = Vermoeidheid
run-felt-stress = Stress
run-felt-mood = Stemming
run-felt-motivation = Motivatie
run-felt-readiness = Gereedheid
run-felt-sleep = Slaap
run-felt-slept = Geslapen
run-felt-exertion = Inspanning
run-felt-comment = Opmerking
# $value, after the name: "Soreness 3 of 4, where 1 is best".
run-felt-one-is-best = { $value } van 4, 1 is het best
run-felt-five-is-best = { $value } van 5, 5 is het best
run-felt-ten-is-most = { $value } van 10
run-felt-hours = { $value } u
run-felt-value = { $what } { $value }
run-felt-value-and-words = { $what } { $value }: { $words }
run-felt-words = { $what }: { $words }
# What was sore besides the knee, in the runner's words.
run-felt-sore = Ook gevoelig: { $words }

## What a usual level rests on

run-level-unknown = Het gebruikelijke niveau is nog niet bekend: beantwoord een paar ochtenden zonder een run ervoor.
run-level-mornings = Gebruikelijk niveau { $level }: de mediaan van { $count } ochtenden zonder een run ervoor.
run-level-before = Niveau { $level } voor deze run, zoals je het toen beoordeelde.
run-level-same-morning = Niveau { $level } op de ochtend van deze run.

## Why a run is green, amber, red or open. Numbers are 0 to 10.

run-light-morning-rose = De volgende ochtend lag { $by } boven het gebruikelijke niveau.
run-light-morning-settled = De volgende ochtend lag niet boven het gebruikelijke niveau.
run-light-during-over = Tijdens de run kwam de pijn tot { $score }; de grens is { $limit }.
run-light-during-within = Tijdens de run bleef de pijn op { $score } of lager.
run-light-not-settled = Na de run was de pijn { $score }, boven het niveau van { $level }.
run-light-stopped = De run is gestopt vanwege de knie.
run-light-signs = Zwelling, wegzakken of op slot zitten is genoteerd.
run-light-no-during = Pijn tijdens de run is niet beantwoord.
run-light-no-after = Pijn na de run is niet beantwoord.
run-light-no-morning = De volgende ochtend is niet beantwoord: onbekend, en dat is niet hetzelfde als goed.
run-light-no-level = Het gebruikelijke niveau is niet bekend, dus is het antwoord er niet tegen af te lezen.
