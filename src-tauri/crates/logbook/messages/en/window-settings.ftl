# The settings.

# A field that narrows the page to what holds the words.
settings-find = Find a setting
settings-nothing-found = Nothing here is called “{ $words }”.

settings-knee = The knee
# Which knee.
settings-watched = Watched
settings-sore-since = Sore since
settings-sore-since-hint = Roughly is fine
settings-longest = { $unit ->
    [mi] Longest comfortable run before the break (miles)
   *[km] Longest comfortable run before the break (km)
}
settings-longest-hint = A first guess at what the knee knew, until it has answered enough runs
settings-wrong-distance = A distance, like 10.
settings-break-from = The break began
settings-break-from-hint = First day without running
settings-break-to = The break ended
settings-break-to-hint = Leave it empty while it lasts

settings-limits = Pain limits
settings-limits-lead = What counts as green, amber or red. No trial has put the two side by side in runners’ knees; your physio may know which suits yours.
# The two sets of limits.
settings-strict = Strict
settings-strict-means = Green is at most 2 while running, back to the level before within an hour, and no rise next morning.
settings-strict-source = Esculier and others 2018, runners with pain around the kneecap
settings-permissive = Permissive
settings-permissive-means = Green is at most 5 during and after, as long as it has settled by next morning.
settings-permissive-source = Thomeé 1997, kneecap pain; Silbernagel and others 2007, Achilles tendon
# Stands after the name of the set that is chosen.
settings-preset-in-use = in use
# $limits and $forces are links to papers: the two messages after it.
settings-papers = To read: { $limits } · { $forces } (opens your browser)
settings-paper-limits = Esculier 2018, on limits
settings-paper-forces = Hart 2022, on forces
settings-limits-either = With either: a morning 2 or more above the usual level, a stopped run, new swelling, giving way or locking is red. A morning without an answer is unknown, never green.

settings-physio = Physio’s limits
# $link is "Go to the plan".
settings-physio-not-set = Runs a week, rest between them, the ladder, limits and notes stand with the plan. { $link }
settings-physio-set = Set by your physio. Runs a week, rest between them, the ladder, limits and notes stand with the plan. { $link }
settings-physio-link = Go to the plan

# How the window looks and speaks.
settings-window = The window
settings-units = Units
settings-theme = Theme
# The theme, or the language, that the computer is set to.
settings-as-system = As the system
settings-light = Light
settings-dark = Dark
settings-clock = Time of day
settings-clock-24 = 24 hours
settings-clock-12 = 12 hours
# Stands above the names of days: Monday, Saturday, Sunday.
settings-week-begins = The week begins on
settings-language = Language

settings-report = The report
settings-runner-name = Name for the report
settings-runner-name-hint = Printed at the head of the page; leave it empty to print none

settings-red-flags = Red flags
# Button. $count is how many questions there are.
settings-questions = Red-flag questions ({ $count })…
# Unfolds the answers of earlier.
settings-answers = Answers so far

settings-logbook = Your logbook
# The file's path stands under it. $size like "1.4 MB".
settings-logbook-holds = { $runs ->
    [one] { $runs } run
   *[other] { $runs } runs
} and { $answers ->
    [one] { $answers } answer
   *[other] { $answers } answers
} in one file of { $size }:
settings-show = Show in folder
settings-backup = Save a backup…
settings-export = Export everything…
settings-check = Check the file
settings-backup-saved = Backup saved as { $path }
settings-exported = Everything is in open formats now, in { $path }. Drop that folder on the window to bring it back.
settings-sound = The file is sound.
# What was found is listed under it.
settings-unsound = The file is not as it should be:

settings-leaves = What leaves this machine
# $nothing is the next message, set strong.
settings-leaves-nothing = { $nothing } Plimsoll has no account, sends no statistics and never uses the network. What you save or hand on is yours to send.
settings-nothing = Nothing.

# A logbook with an invented runner in it.
settings-sample = Sample logbook
settings-sample-open = You are in the sample now. Your own logbook is where you left it.
settings-sample-closed = Four months of an invented runner, to see what Plimsoll looks like when it is full. Your own logbook stays closed meanwhile.
settings-sample-enter = Open the sample
settings-version = Plimsoll { $version }. A diary and a calculator for your own numbers. It does not diagnose.

# Reminders, the tray and starting at login.
desktop-settings-reminders = Reminders
desktop-settings-remind = Remind me the morning after a run
# Fields for times of day.
desktop-settings-remind-from = Remind from
desktop-settings-quiet-from = Quiet from
desktop-settings-quiet-until = Quiet until
# Stands in an empty field: at no time.
desktop-settings-never = never
desktop-settings-wrong-time = A time of day, like 07:30.
desktop-settings-tray = Tray
desktop-settings-keep-in-tray = Keep Plimsoll in the tray
desktop-settings-login = At login
desktop-settings-start = Start Plimsoll when I log in
desktop-settings-login-more = With the tray it starts there, without its window.
