### A run's page.

## How a load was reached

run-no-load = No load: neither distance nor minutes are known.
# $load "5.2 knee-km"; $usual is one of the two sentences below.
run-load-from-track = { $load }: from the steps, speed and slope along the way, with exponent { $exponent }. { $usual } One knee-km is one kilometre of your own easy level running.
run-load-from-summary = { $load }: from the run’s steps against your usual steps per kilometre, with exponent { $exponent }. { $usual } One knee-km is one kilometre of your own easy level running.
run-load-from-distance = { $load }: from the distance alone, with exponent { $exponent }. { $usual } One knee-km is one kilometre of your own easy level running.
run-load-from-minutes = { $load }: from the minutes, at your usual pace, with exponent { $exponent }. { $usual } One knee-km is one kilometre of your own easy level running.
run-usual-read = Your usual is read from { $count ->
    [one] { $count } run
   *[other] { $count } runs
}.
run-usual-unknown = Your usual pace and step are not known yet, so a kilometre counts as a kilometre.
# $why: `formula`, `usual`, `setting` or `settings`, where $keys names the settings.
run-loads-anew = The loads were last computed anew on { $day }, because { $why ->
    [formula] Plimsoll computes them in a new way
    [usual] your usual pace and step were read from more runs
    [settings] a setting changed ({ $keys })
   *[setting] a setting changed
}; { $count ->
    [one] { $count } run’s load
   *[other] { $count } runs’ loads
} moved.

## What else there was on that day

# "Indoor cycling, 45 min, 12.0 km: After work"; $activity is a list.
run-other-with-title = { $activity }: { $title }
# What an activity without words of its own is called.
run-other-kind = { $kind ->
    [walk] Walk
    [hike] Hike
    [ride] Ride
    [swim] Swim
    [strength] Strength
   *[other] Other
}
# $knees: `both`, `left`, `right` or `one`. It is not said what it says of it.
run-title-mentions = The title mentions { $knees ->
    [both] both knees
    [left] the left knee
    [right] the right knee
   *[one] a knee
}
run-note-mentions = The note mentions { $knees ->
    [both] both knees
    [left] the left knee
    [right] the right knee
   *[one] a knee
}

## How somebody felt, as it was written down elsewhere

run-felt-injury = Injury
run-felt-soreness = Soreness
run-felt-fatigue = Fatigue
run-felt-stress = Stress
run-felt-mood = Mood
run-felt-motivation = Motivation
run-felt-readiness = Readiness
run-felt-sleep = Sleep
run-felt-slept = Slept
run-felt-exertion = Exertion
run-felt-comment = Comment
# $value, after the name: "Soreness 3 of 4, where 1 is best".
run-felt-one-is-best = { $value } of 4, where 1 is best
run-felt-five-is-best = { $value } of 5, where 5 is best
run-felt-ten-is-most = { $value } of 10
run-felt-hours = { $value } h
run-felt-value = { $what } { $value }
run-felt-value-and-words = { $what } { $value }: { $words }
run-felt-words = { $what }: { $words }
# What was sore besides the knee, in the runner's words.
run-felt-sore = Sore: { $words }

## What a usual level rests on

run-level-unknown = Its usual level is not known yet: answer a few mornings without a run before them.
run-level-mornings = Usual level { $level }: the median of { $count } mornings without a run before them.
run-level-before = Level { $level } before this run, as you rated it then.
run-level-same-morning = Level { $level } on the morning of this run.

## Why a run is green, amber, red or open. Numbers are 0 to 10.

run-light-morning-rose = Next morning was { $by } above its usual level.
run-light-morning-settled = Next morning was not above its usual level.
run-light-during-over = During the run it reached { $score }; the limit is { $limit }.
run-light-during-within = During the run it stayed at { $score } or below.
run-light-not-settled = After the run it was { $score }, above its level of { $level }.
run-light-stopped = The run was stopped because of the knee.
run-light-signs = Swelling, giving way or locking was noted.
run-light-no-during = Pain during the run is not answered.
run-light-no-after = Pain after the run is not answered.
run-light-no-morning = The next morning is not answered: unknown, which is not the same as fine.
run-light-no-level = Its usual level is not known, so the answer cannot be read against it.
