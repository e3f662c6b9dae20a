### What an import says: of files, rows and columns.
### Why a file or row was refused is also kept in the logbook, in the language of that day.

## A batch

# $told is a list of the phrases below: "3 new, 1 already there, 2 not readable".
import-summary = { $told }.
import-summary-nothing = There was nothing to read.
# Runs that are new.
import-count-new = { $count } new
import-count-completed = { $count } completed with a file
import-count-there = { $count } already there
import-count-answers = { $count ->
    [one] { $count } new answer
   *[other] { $count } new answers
}
# Files that hold no run.
import-count-not-a-run = { $count } not a run
import-count-broken = { $count } not readable
# On the button that takes it in.
import-action-whole = Bring everything back
import-action-answers = { $count ->
    [one] Keep { $count } answer
   *[other] Keep { $count } answers
}
import-action-entries = { $count ->
    [one] Keep { $count } entry
   *[other] Keep { $count } entries
}
import-action-others = { $count ->
    [one] Keep { $count } other activity
   *[other] Keep { $count } other activities
}
import-action-complete = { $count ->
    [one] Complete { $count } run
   *[other] Complete { $count } runs
}
import-action-import = { $count ->
    [one] Import { $count } run
   *[other] Import { $count } runs
}
# The first file's name, and how many others were brought.
import-name-and-others = { $name } and { $count ->
    [one] { $count } other file
   *[other] { $count } other files
}
# As *Undo* names it.
import-brought = { $count ->
    [one] { $count } run
   *[other] { $count } runs
}
# No run came, but something that is known of some days: how somebody slept or felt.
import-brought-context = context of some days
# One of several runs in a file.
import-part = run { $number } of { $of }
# A row of a list.
import-row = row { $number }

## Tables

import-lacks-day = It is a table, but Plimsoll cannot tell which column holds the day. Say which one it is, and its rows are read.
import-lacks-amount = It is a table, but Plimsoll cannot tell which column holds how far or how long. Say which one it is, and its rows are read.
# $columns is a list of the two phrases below, with semicolons.
import-columns = Column { $columns }. { $dates ->
    [day-first] Day first
   *[month-first] Month first
}, { $decimals ->
    [point] decimal point
   *[comma] decimal comma
}.
import-columns-utc = Column { $columns }. { $dates ->
    [day-first] Day first
   *[month-first] Month first
}, { $decimals ->
    [point] decimal point
   *[comma] decimal comma
}, times in UTC.
import-column = { $number }: { $meaning }
# $unit is a short sign: km, mi, s.
import-column-with-unit = { $number }: { $meaning } ({ $unit })
# What a column holds.
import-means-date = day
import-means-time = time of day
import-means-id = number
import-means-title = title
import-means-sport = kind of activity
import-means-distance = distance
import-means-timer = running time
import-means-elapsed = time with pauses
import-means-pace = pace
import-means-climb = climb
import-means-heart-rate = heart rate
import-means-steps = steps
import-means-rpe = exertion
import-means-feel = how it felt
import-means-feel-reversed = how it felt (1 is best)
import-means-notes = notes
import-means-gear = shoes
import-means-file = file name
import-columns-remembered = Read as you said on { $day }.
# $cell is what stands in the table.
import-day-or-month = “{ $cell }” could be { $taken } or { $other }; { $taken } was taken. If that is wrong, change the order of day and month.
# Rows or values that were left out.
import-more-left-out = And { $count } more like these.
# $column is a number, $first a word from the table.
import-no-run-in-table = None of its rows is known to be a run: column { $column } calls the first one “{ $first }”. If they are runs, pass that column over.
import-columns-without-names = { $count ->
    [one] { $count } column without names
   *[other] { $count } columns without names
}
import-table-beside-others = It is a table that lay beside others. Pick it by itself to have it read.
import-lists-too-long-together = All lists of one import together may have { $rows } rows and { $size } MB, and with this one there would be more. It was left out, and nothing of it is lost: take it by itself.

## Runs that are there already. $id is a run's number, $run is "5.0 km on 1 March 2026".

import-already-there-as = Already there, as run { $id }.
import-already-there = Already there.
# $why is one of the phrases below.
import-same-run-unchanged = The same as run { $id } ({ $run }): { $why }. Nothing was changed.
import-same-run = The same as run { $id } ({ $run }): { $why }.
# $what is a list of the fields below.
import-from-this-copy = From this copy now: { $what }.
import-also-covers = { $count ->
    [one] It also covers { $count } other recording, which became part of it.
   *[other] It also covers { $count } other recordings, which became part of it.
}
import-what-you-wrote-stays = What you wrote stays.
import-told-apart = A copy of this run had been taken for run { $id } ({ $run }), for want of a better one; it is with this one now.
# $runs is a list of the runs it is now: "run 3 and run 7".
import-let-go = Another copy had been taken for it, for want of a better one, and is { $runs } now.
import-run-number = run { $id }
# Why two recordings are one run.
import-one-run-row = the list names this recording
import-one-run-start = both began in the same second
import-one-run-overlap = both were recorded at the same time
import-one-run-typed = one began within the other
import-one-run-touching = they touch in time and are as long and as far as each other
import-one-run-day = one knows only the day, and they are as long and as far as each other
# $hours may have a decimal.
import-one-run-zone = they are as long and as far as each other, and begin { $hours } h apart, as when a time zone is mistaken
# Fields of a run.
import-field-start = start
import-field-title = title
import-field-distance = distance
import-field-timer = time
import-field-elapsed = time with pauses
import-field-steps = steps
import-field-climb = climb
import-field-descent = descent
import-field-heart-rate = heart rate
import-field-treadmill = treadmill
import-field-surface = surface
import-field-rpe = exertion
import-field-feel = feel
import-field-shoes = shoes
import-field-notes = notes
import-field-course = its course
# What one source told, last in a list: "5.0 km, 31 min, from 2026-03-01 18:00:00".
import-told-from = from { $begun }

## Local times. $zone is a time zone's name, like Europe/Berlin.

import-list-local-time = The list does not say the local time; it is that of this computer’s time zone.
import-list-local-time-named = The list does not say the local time; it is that of this computer’s time zone ({ $zone }).
import-local-time = { $from ->
    [zone] The recording does not say its local time; it is that of the time zone it names.
    [place] The recording does not say its local time; it is that of the time zone of the place where it began.
    [archive] The recording does not say its local time; it is that of what the archive beside it says.
   *[machine] The recording does not say its local time; it is that of this computer’s time zone.
}
import-local-time-named = { $from ->
    [zone] The recording does not say its local time; it is that of the time zone it names ({ $zone }).
    [place] The recording does not say its local time; it is that of the time zone of the place where it began ({ $zone }).
   *[machine] The recording does not say its local time; it is that of this computer’s time zone ({ $zone }).
}
# $said is the day, how far and how long.
import-clock-never-set = The watch’s clock was never set: the file says { $said }. It was set aside, because a run on a wrong day would mislead. You can type it in with the right day.

## Lists

import-nothing-to-read = No activity is in it; it lay beside others.
import-list-empty = A list with nothing in it that is kept.
import-list-of-shoes = { $count ->
    [one] A list of shoes: it goes with { $count } activity.
   *[other] A list of shoes: it goes with { $count } activities.
}
import-list-felt-there = { $count ->
    [one] { $count } entry of how you felt: already there.
   *[other] { $count } entries of how you felt: already there.
}
import-list-felt = { $count ->
    [one] { $count } new entry of how you felt, kept as context of those days: they are no answers about a knee.
   *[other] { $count } new entries of how you felt, kept as context of those days: they are no answers about a knee.
}
import-list-of-activities = { $count ->
    [one] A list of { $count } activity: what it says is with the runs.
   *[other] A list of { $count } activities: what it says is with the runs.
}
# $sport is a word from the list.
import-listed-as = The list has it as { $sport }.
import-listed-empty = The list says neither how far nor how long.
import-no-such-time = The list gives it a time that does not exist.

## Files that cannot be read. $at is a place in a file, in bytes; $what and $why are technical, in English.

import-database-logbook = This is a Plimsoll logbook, not a recording. To use it in place of this one, choose Restore in the Settings, or run `plim restore FILE`. Nothing was changed.
import-database-health-connect = This is Health Connect’s own database, which Plimsoll does not read. Export the runs from the app that recorded them, as FIT, TCX or GPX. Nothing was changed.
import-database-other = This is a database of another program. Export the runs from it, as FIT, TCX, GPX or CSV.
import-packing-damaged = Its packing is damaged: { $why }. Nothing before the damage could be used.
# $size is in MB.
import-file-too-large = With { $size } MB it is larger than any recording of a run; it was not read.
import-no-such-file = There is no such file.
import-not-permitted = The system does not let Plimsoll read it.
import-not-read = It could not be read: { $error }.
import-broken-empty = The file is empty (0 bytes).
import-broken-unknown = { $looks ->
    [beginning-of-fit] The { $bytes } bytes of this file look like the first bytes of a FIT file.
    [empty-archive] The { $bytes } bytes of this file look like an archive with nothing in it.
    [xml] The { $bytes } bytes of this file look like an XML file that is neither GPX nor TCX.
    [json] The { $bytes } bytes of this file look like a JSON file of no kind this version reads.
    [table-without-dates] The { $bytes } bytes of this file look like a table without a column of dates.
   *[nothing] The { $bytes } bytes of this file look like nothing this version reads.
}
import-broken-truncated = The file ends at byte { $at } although its header declares { $declared } bytes; the { $messages } messages before the end hold no activity.
import-broken-sense = The file stops making sense at byte { $at } ({ $what }); nothing before it is a recording.
import-broken-list = It looks like a list of activities by Strava, but its columns are not understood. The recordings beside it are read all the same; titles, notes and runs without a recording are not. Set the language of Strava to English, ask for the export again, and import that.
# $why is a sentence.
import-broken-archive = The archive cannot be read. { $why }
import-broken-apple-health = This is an export of Apple Health; it has to be imported as an archive.
import-broken-too-large = The file has { $bytes } bytes; no recording of its kind has more than { $limit }.
import-broken-many-members = This is an archive of more than { $limit } files; it has to be imported as an archive.
import-broken-damaged = The file cannot be read beyond byte { $at }: { $what }; the { $messages } messages before it hold no activity.
# An archive, or something in one.
import-refused-too-deep = It is packed inside more than { $limit } archives; nothing a watch or a service writes is.
import-refused-too-large = It unpacks to more than { $limit } bytes; no recording of its kind is that large.
import-refused-bomb = The archive of { $packed } bytes unpacks to more than { $unpacked } bytes; it was not unpacked any further.
import-refused-too-many = The archive has more than { $limit } members; those after them were left out.
import-refused-encrypted = It is locked with a password.
# $method is a number.
import-refused-method = It is packed by method { $method }, which is not read here; unpack the archive first.
import-refused-damaged = The archive is damaged at byte { $at }: { $what }.
import-refused-unreadable = It could not be read: { $why }.
# Spreadsheets.
import-sheet-kind = { $kind ->
    [numbers] Files of Apple Numbers are not read. Save it as CSV, or as an Excel workbook (.xlsx), and take that.
   *[xls] Excel files from before 2007 (.xls) are not read. Save it as CSV, or as an Excel workbook (.xlsx), and take that.
}
import-sheet-too-large = The spreadsheet is larger than any list of activities. Save the sheet with your runs as CSV and take that.
import-sheet-damaged = The spreadsheet cannot be read ({ $why }). Save the sheet with your runs as CSV and take that.

## Files without a run

# $number is FIT's own number of a kind.
import-not-an-activity = { $kind ->
    [device] This is a description of a device, not a recorded activity.
    [settings] This is a file of settings, not a recorded activity.
    [sport-settings] This is a sport’s settings, not a recorded activity.
    [workout] This is a planned workout, not a recorded activity.
    [course] This is a course to follow, not a recorded activity.
    [schedule] This is a training schedule, not a recorded activity.
    [weights] This is a list of weights, not a recorded activity.
    [totals] This is a list of totals, not a recorded activity.
    [goals] This is a list of goals, not a recorded activity.
    [blood-pressures] This is a list of blood pressures, not a recorded activity.
    [monitoring] This is all-day monitoring, not a recorded activity.
    [activity-summary] This is a summary of an activity, not a recorded activity.
    [segment] This is a segment, not a recorded activity.
    [track-without-times] This is a track without times, not a recorded activity.
    [route] This is a route to follow, not a recorded activity.
    [places] This is a list of places, not a recorded activity.
   *[fit] This is a FIT file of kind { $number }, not a recorded activity.
}
# $sports is a list of words from the file.
import-other-sport = This is not a run: it was recorded as { $sports }.
import-no-sport-named = The recording names no sport, and at { $speed } km/h it is not a run; it was left out.
import-no-sport-no-speed = The recording names no sport, and without a speed it is not a run; it was left out.
import-empty-run = The run in this file is empty: it has no time, no distance and no points.
import-nothing-recorded = Nothing was recorded in this activity: it has no session and no points.

## What is told of a file that was read all the same

import-warning-truncated = The file ends inside a message at byte { $at } of { $declared } declared; the { $points } points before it were kept.
import-warning-checksum-missing = The checksum at byte { $at } is missing; everything before it was kept.
import-warning-checksum-wrong = The checksum at byte { $at } is { $found } where the content gives { $calculated }: some value may be wrong. Everything was kept.
import-warning-header-checksum = The header’s checksum at byte { $at } is wrong; the content was read all the same.
import-warning-unfinished = The header at byte { $at } declares no content; everything up to the end of the file was read.
import-warning-undefined-message = At byte { $at } comes a message of kind { $local } that was never defined; the { $points } points before it were kept.
import-warning-size-wrong = The header declares an end at byte { $declared }, inside a message; the { $points } points up to there were kept.
import-warning-bytes-after-end = After the end at byte { $at } come { $number } more bytes that are not FIT; they were left out.
import-warning-part = { $kind ->
    [device] The part at byte { $at } is a description of a device; it was left out.
    [settings] The part at byte { $at } is a file of settings; it was left out.
    [sport-settings] The part at byte { $at } is a sport’s settings; it was left out.
    [workout] The part at byte { $at } is a planned workout; it was left out.
    [course] The part at byte { $at } is a course to follow; it was left out.
    [schedule] The part at byte { $at } is a training schedule; it was left out.
    [weights] The part at byte { $at } is a list of weights; it was left out.
    [totals] The part at byte { $at } is a list of totals; it was left out.
    [goals] The part at byte { $at } is a list of goals; it was left out.
    [blood-pressures] The part at byte { $at } is a list of blood pressures; it was left out.
    [monitoring] The part at byte { $at } is all-day monitoring; it was left out.
    [activity-summary] The part at byte { $at } is a summary of an activity; it was left out.
    [segment] The part at byte { $at } is a segment; it was left out.
    [track-without-times] The part at byte { $at } is a track without times; it was left out.
    [route] The part at byte { $at } is a route to follow; it was left out.
    [places] The part at byte { $at } is a list of places; it was left out.
   *[fit] The part at byte { $at } is a FIT file of kind { $number }; it was left out.
}
import-warning-laps-missing = The laps add up to { $laps } s, the points to { $points } s; the totals were rebuilt from the points.
import-warning-points-without-time = { $count ->
    [one] Left out: one point without a time.
   *[other] Left out: { $count } points without a time.
}
import-warning-sense = The file stops making sense at byte { $at } ({ $what }); the { $points } points before it were kept.
import-warning-skipped = At byte { $at } something makes no sense ({ $what }); it was skipped to the next line.
import-warning-too-many = { $what ->
    [heart-rate] { $count ->
        [one] Left out because there are too many: one heart rate.
       *[other] Left out because there are too many: { $count } heart rates.
    }
    [position] { $count ->
        [one] Left out because there are too many: one position.
       *[other] Left out because there are too many: { $count } positions.
    }
   *[workout] { $count ->
        [one] Left out because there are too many: one workout.
       *[other] Left out because there are too many: { $count } workouts.
    }
}
import-warning-unpacked-in-part = Only the first { $bytes } bytes could be unpacked ({ $why }).
import-warning-unpacked-in-part-of = Only the first { $bytes } bytes of { $name } could be unpacked ({ $why }).
import-warning-members-left-out = { $count ->
    [one] Left out of the archive: one file without a run.
   *[other] Left out of the archive: { $count } files without a run.
}
# $why is a sentence.
import-warning-member-refused = Left out of the archive: { $name }. { $why }
import-warning-too-many-points = Only the first { $points } points were kept.
# $sports is a list of words from the file.
import-warning-other-sports = Left out because they are not runs: { $sports }.
import-warning-empty-runs = { $count ->
    [one] Left out: one run without time, distance or points.
   *[other] Left out: { $count } runs without time, distance or points.
}
import-warning-no-session = The file has no summary of the run; its totals were rebuilt from { $points } points.
import-warning-sport-assumed = The file names no sport; at { $speed } km/h on average it was taken for a run.
# $said and $rebuilt carry their units. The summary says nothing of it in the second.
import-warning-rebuilt = { $what ->
    [running-time] The summary’s running time ({ $said }) is not usable; it was rebuilt from the points: { $rebuilt }.
    [distance] The summary’s distance ({ $said }) is not usable; it was rebuilt from the points: { $rebuilt }.
   *[step-count] The summary’s step count ({ $said }) is not usable; it was rebuilt from the points: { $rebuilt }.
}
import-warning-rebuilt-absent = { $what ->
    [running-time] The summary’s running time (absent) is not usable; it was rebuilt from the points: { $rebuilt }.
    [distance] The summary’s distance (absent) is not usable; it was rebuilt from the points: { $rebuilt }.
   *[step-count] The summary’s step count (absent) is not usable; it was rebuilt from the points: { $rebuilt }.
}
# In metres.
import-warning-distances-disagree = The summary says { $summary } m, its points { $points } m; the summary’s distance was kept.
# $said and $taken are times as computers write them.
import-warning-clock-not-set = The device’s clock was not set (it says { $said }); the date of this run needs correcting.
import-warning-start-replaced = { $from ->
    [first-point] The start in the summary ({ $said }) does not fit the recording; { $taken } (the first point) was taken instead.
    [file-created] The start in the summary ({ $said }) does not fit the recording; { $taken } (the file’s creation) was taken instead.
   *[end-less-duration] The start in the summary ({ $said }) does not fit the recording; { $taken } (the end less the duration) was taken instead.
}
# The summary says no start.
import-warning-start-replaced-none = { $from ->
    [first-point] The start in the summary (none) does not fit the recording; { $taken } (the first point) was taken instead.
    [file-created] The start in the summary (none) does not fit the recording; { $taken } (the file’s creation) was taken instead.
   *[end-less-duration] The start in the summary (none) does not fit the recording; { $taken } (the end less the duration) was taken instead.
}
import-warning-clock-jumped = { $count ->
    [one] The clock moves on by { $seconds } s in one leap without a point or a pause; those hours were taken out.
   *[other] The clock moves on by { $seconds } s in { $count } leaps without a point or a pause; those hours were taken out.
}
import-warning-clock-stepped-back = { $count ->
    [one] The clock steps back by { $seconds } s; the one point recorded meanwhile was passed over.
   *[other] The clock steps back by up to { $seconds } s; the { $count } points recorded meanwhile were passed over.
}
import-warning-distance-jumped = { $count ->
    [one] Left out of the track: one jump in distance, { $metres } m in all, faster than anyone runs.
   *[other] Left out of the track: { $count } jumps in distance, { $metres } m in all, faster than anyone runs.
}
import-warning-distance-filled = The points skip { $metres } m that the summary counts; they were spread over the slow stretches of the track.
import-warning-points-too-late = { $points } points lie more than 31 days after the start; they were left out.
import-warning-both-feet = The step rate ({ $rate } a minute) counts both feet already; it was not doubled.
import-warning-no-distance = No distance was recorded on the treadmill: it is not known until you enter what the belt showed. The time was kept.
import-warning-heart-rate-zero = The summary’s mean heart rate is 0: nothing was measured, so it is not known.
# $value, $min and $max are numbers.
import-warning-out-of-range = { $quantity ->
    [distance] { $value } is not a distance: it must be between { $min } and { $max } m; it was left out.
    [duration] { $value } is not a duration: it must be between { $min } and { $max } s; it was left out.
    [step-count] { $value } is not a step count: it must be between { $min } and { $max } steps; it was left out.
    [heart-rate] { $value } is not a heart rate: it must be between { $min } and { $max } bpm; it was left out.
    [cadence] { $value } is not a cadence: it must be between { $min } and { $max } steps/min; it was left out.
    [speed] { $value } is not a speed: it must be between { $min } and { $max } m/s; it was left out.
    [knee-load] { $value } is not a knee load: it must be between { $min } and { $max } knee-km; it was left out.
    [pain-score] { $value } is not a pain score: it must be between { $min } and { $max } on the 0–10 scale; it was left out.
    [stiffness] { $value } is not a stiffness: it must be between { $min } and { $max } min; it was left out.
    [exertion] { $value } is not a perceived exertion: it must be between { $min } and { $max } on the 0–10 scale; it was left out.
    [feel] { $value } is not a feel: it must be between { $min } and { $max } on the 1–5 scale; it was left out.
   *[score] { $value } is not a score: it must be between { $min } and { $max } points; it was left out.
}
import-warning-offset-unknown = The file does not say its local time; the day of the run is that of the time zone set here.

## What is told of a row. $said is what stands in the table.

import-row-no-date = Line { $line }: the date ({ $said }) cannot be read; the row was left out.
import-row-no-date-nothing = Line { $line }: the date (nothing) cannot be read; the row was left out.
import-row-value = { $what ->
    [distance] Line { $line }: distance ({ $said }) cannot be; it was left out.
    [running-time] Line { $line }: running time ({ $said }) cannot be; it was left out.
    [time] Line { $line }: time ({ $said }) cannot be; it was left out.
    [climb] Line { $line }: climb ({ $said }) cannot be; it was left out.
    [heart-rate] Line { $line }: heart rate ({ $said }) cannot be; it was left out.
    [step-count] Line { $line }: step count ({ $said }) cannot be; it was left out.
    [exertion] Line { $line }: exertion ({ $said }) cannot be; it was left out.
   *[feel] Line { $line }: feel ({ $said }) cannot be; it was left out.
}
import-row-sense = From line { $line } on the table makes no sense ({ $what }); the rows before were kept.
import-row-too-many = Only the first { $rows } rows were read.
import-row-day-or-month = { $order ->
    [day-first] Day and month of the dates could be either way round; the day first was taken.
   *[month-first] Day and month of the dates could be either way round; the month first was taken.
}
