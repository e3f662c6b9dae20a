### What the window says in more than one place. Numbers and days come ready, as the language writes them; `count` decides a plural.

## The window and its screens

# Title of the window; $screen is the name of a screen, e.g. Today.
common-title = { $screen } – Plimsoll
# The first stop of the Tab key: leaps over the rail.
common-skip = Skip to the page
common-today = Today
common-log = Log
common-charts = Charts
common-plan = Plan
common-report = Report
common-import = Import
common-settings = Settings
# Name of the first page, in the window's title.
common-welcome = Welcome
# While a screen, a page or a chart is on its way.
common-loading = Loading…

## The rail: where to go, what can be done from anywhere

# Read out before the list of screens.
rail-screens = Screens
# Read out before two buttons that bring in runs.
rail-add = Add to the logbook
# Read out before the buttons Undo, Redo and Keys: steps that are taken back and done again.
rail-steps = Steps
# A narrow button; there is room for one short word.
rail-keys = Keys
# Read out for it; begins with the word on the button.
rail-keys-spoken = Keys: keyboard shortcuts
# A link to the stop card, on every screen but Today.
rail-red-flag = A red flag stands

## The sheet of keys. $one, $other, $from and $to are drawn as keys

keys-title = Keyboard shortcuts
keys-or = { $one } or { $other }
keys-to = { $from } to { $to }
# As on the caps of a keyboard of this language.
keys-ctrl = Ctrl
keys-shift = Shift
keys-page-up = Page ↑
keys-page-down = Page ↓
# The keys 0 to 9 answer, and the key T means ten; T stays T.
keys-answer = Answer the marked question; T is ten
keys-walk = Walk along a scale, a chart or the log’s calendar
keys-zoom = On a chart over time: nearer, farther
keys-move = On a chart over time: earlier, later
keys-months = In the log’s calendar: the month before, the month after
# The keys Alt and ↓.
keys-pick = In a field for a day: a month to pick from
# What the key Alt opens.
keys-menu = The menu

## Short messages at the foot of the window

# Read out for the cross that takes a message away.
toast-put-away = Put this message away
toast-nothing-to-undo = Nothing to undo.
toast-nothing-to-redo = Nothing to do again.
# $what names what was done, e.g. "add the run".
toast-undone = Undone: { $what }.
toast-done-again = Done again: { $what }.

## What went wrong in the window itself

# Where not even that is known.
trouble-unknown = That did not work.
trouble-here = Something in this window did not work.
trouble-here-hint = Your logbook is as it was. Close and open Plimsoll; if it stays, report what you did.

## The sample

# Read out for the banner.
sample-name = Sample logbook
# The bold beginning of the banner.
sample-name-said = Sample logbook.
# $name is that beginning.
sample-said = { $name } Invented runs of a runner who does not exist. Nothing you do here touches your own.

## While files are held over the window

drop-let-go = Let go to import
drop-what = Recordings, exports and lists; ZIP files and folders too

## A watch that is plugged in is asked about; common-bring-them-in is the first answer

# From now on, whenever it is plugged in.
watch-always = Always
watch-never = Not this one
# "Import" is the screen of that name.
watch-left-alone = It is left alone from now on. Import lists it, should you think otherwise.

## Fields

# Under a field for a day. It is typed in this order in every language.
field-day-hint = Year-month-day
# In the empty field; letters for the digits of year, month and day.
field-day-placeholder = YYYY-MM-DD
field-day-wrong = Write the day as 2026-01-31.
# Read out for a button in the field, and for the month it opens. $name is what the field is called.
field-day-pick = Pick a day: { $name }
# Shown while it is pointed at; the keys that do the same.
field-day-pick-key = Pick a day (Alt ↓)

## Buttons

common-save-changes = Save changes
common-cancel = Cancel
common-close = Close
common-done = Done
common-delete = Delete
common-undo = Undo
common-redo = Redo
# Read out for the button Undo; $what names what would be taken back, e.g. "add the run".
common-undo-what = Undo: { $what }
common-redo-what = Redo: { $what }
common-show-more = Show more
common-try-again = Try again
# A backup takes the logbook's place.
common-restore = Restore…
common-not-now = Not now
common-import-runs = Import runs…
common-new-run = New run…
common-type-a-run = Type a run…
common-questionnaires = Questionnaires…
common-red-flag-questions = Red-flag questions…
# A button: take in the runs that were found.
common-bring-them-in = Bring them in
common-leave-the-sample = Leave the sample
common-yes = Yes
common-no = No
# First entry of a list to pick from: nothing was said.
common-not-said = Not said

## What was done

common-noted = Noted.
common-setting-saved = Setting saved.
# $path is where the file is now.
common-saved-as = Saved as { $path }
common-answered-last-on = Answered last on { $day }.
common-not-answered-yet = Not answered yet.
# $run is the name of the one run that came in.
common-imported = Imported: { $run }.

## Knees

common-knee = Knee
# As a choice, where it is clear that knees are meant.
common-left = Left
common-right = Right
common-both = Both
# At the beginning of a line or alone.
common-left-knee = Left knee
common-right-knee = Right knee

## Answers

# The question that was answered, within a sentence or a list.
common-moment = { $moment ->
    [before] before
    [during] during
    [after] after
   *[morning] next morning
}
common-light-green = Green
common-light-amber = Amber
common-light-red = Red
common-light-unknown = Not known yet

## Runs and their facts

# How many runs there are.
common-runs = { $count ->
    [one] { $count } run
   *[other] { $count } runs
}
# What a run without a name is called.
common-a-run = Run
common-a-treadmill-run = Treadmill run
# Names of facts about a run: of a field, a column, a line.
common-day = Day
common-date = Date
common-name = Name
# When on a day: "07:12".
common-time = Time
# How long: "26:40".
common-time-taken = Time
common-minutes = Minutes
common-distance = Distance
common-pace = Pace
common-climb = Climb
common-descent = Descent
common-steps = Steps
common-heart-rate = Heart rate
common-surface = Surface
common-shoes = Shoes
common-note = Note
common-notes = Notes
common-surface-road = Road
common-surface-trail = Trail
common-surface-track = Track
common-surface-treadmill = Treadmill
# Where a run comes from: nobody's watch, a person typed it in.
common-typed-in = Typed in
# State of a run: nobody said how the next morning was.
common-no-morning = No morning

## Amounts with their units

common-amount-km = { $number } km
common-amount-miles = { $number } mi
common-amount-metres = { $number } m
common-amount-beats = { $number } bpm
common-amount-pace-km = { $time } /km
common-amount-pace-miles = { $time } /mi
# Knee load, in kilometres of easy level running.
common-amount-knee-km = { $number } knee-km
common-knee-km = knee-km
common-amount-percent = { $number } %
common-amount-bytes = { $count ->
    [one] { $count } byte
   *[other] { $count } bytes
}
common-amount-kb = { $number } kB
common-amount-mb = { $number } MB
common-amount-gb = { $number } GB
# The units as choices and in field names.
common-km = km
common-mi = mi
common-in-kilometres = Kilometres
common-in-miles = Miles
# "5 of 10": a value and the most it can be, or a part and the whole.
common-of = { $number } of { $all }

# What may be typed instead of a day, in small letters.
common-typed-today = today
common-typed-yesterday = yesterday

## How long it will still take; nothing more exact is known

common-left-seconds-few = a few seconds left
common-left-seconds = { $count ->
    [one] about { $count } second left
   *[other] about { $count } seconds left
}
common-left-minute = about a minute left
common-left-minutes = { $count ->
    [one] about { $count } minute left
   *[other] about { $count } minutes left
}
common-left-hours = about { $hours } h { $minutes } min left

## What a column of a table can mean, as a choice, and how its numbers count

common-column-date = Day, or day and time
common-column-time = Time of day
common-column-distance = Distance
common-column-duration = Running time
common-column-elapsed = Time with pauses
common-column-pace = Pace
common-column-sport = Kind of activity
common-column-title = Title
common-column-notes = Notes
common-column-exertion = Exertion, 0–10
common-column-feel = How it felt, 5 is best
common-column-feel-reversed = How it felt, 1 is best
common-column-climb = Climb
common-column-heart-rate = Mean heart rate
common-column-steps = Steps
common-column-shoes = Shoes
common-column-id = Number
common-column-file = Recording’s file name
common-unit-kilometres = kilometres
common-unit-miles = miles
common-unit-metres = metres
common-unit-feet = feet
common-unit-clock = 58:30 or 1:02:03
common-unit-minutes = minutes
common-unit-seconds = seconds
common-unit-hours = hours
common-unit-milliseconds = milliseconds
common-unit-minutes-per-km = minutes per km
common-unit-minutes-per-mile = minutes per mile
# A column without a name, by its place.
common-column-number = Column { $number }
# Who said what the columns of a table mean, and how many rows can be read that way; where there is a problem it is said after it.
common-columns-read = { $by ->
    [guess] { $count ->
        [one] Its columns are guessed; { $count } row can be read.
       *[other] Its columns are guessed; { $count } rows can be read.
    }
    [remembered] { $count ->
        [one] Its columns are known from before; { $count } row can be read.
       *[other] Its columns are known from before; { $count } rows can be read.
    }
   *[said] { $count ->
        [one] Its columns are as you said; { $count } row can be read.
       *[other] Its columns are as you said; { $count } rows can be read.
    }
}
common-columns-by = { $by ->
    [guess] Its columns are guessed.
    [remembered] Its columns are known from before.
   *[said] Its columns are as you said.
}
