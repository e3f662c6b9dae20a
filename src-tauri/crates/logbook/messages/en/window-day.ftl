# A day beside its runs: what else was done, how it was.

day-title = Besides running
day-about = Shown beside your runs, and counted in the report: what flares went along with. It never raises the line.
# A button that opens the form.
day-write = Besides running…
day-done = What else you did
day-none = Nothing written down.
day-kind = Activity
day-kind-name = { $kind ->
    [walk] Walk
    [hike] Hike
    [ride] Ride
    [swim] Swim
    [strength] Strength, exercises
   *[other] Something else
}
day-words = In your words
day-add = Add
day-felt = How the day was
day-sleep = Hours of sleep
day-sleep-hint = In the night before
day-sleep-wrong = Between 0 and 24 hours.
day-stress = Stress, 0–10
day-stress-hint = 0 none, 10 the most
day-stress-wrong = A whole number from 0 to 10.
day-sore = Sore elsewhere
day-sore-hint = Left hip, calves…
day-save = Save the day
# $day like "22 November 2026".
day-saved = { $day } is written down.
