# The import: what is under way, where data is to be had, tables and their columns, earlier imports, watched folders.

import-view-lead = Files stay where they are. One Undo takes an import back.
import-view-ways = Where to get it
# Services and how one's data is got out of them: the name, the way there, what is read. The names of their pages and buttons are those the service shows in this language.
import-view-strava = Strava
import-view-strava-how = On strava.com: Settings, My Account, Download or Delete Your Account, Request Your Archive.
import-view-strava-what = A mail brings a ZIP; drop it as it is. Notes, exertion and shoes come along.
import-view-garmin = Garmin
import-view-garmin-how = On garmin.com: Account Management Center, Export Your Data.
import-view-garmin-what = A mail brings a ZIP within days. For a single run: its page, the gear wheel, Export Original.
import-view-apple = Apple Health
import-view-apple-how = In Health on the iPhone: your picture, Export All Health Data.
import-view-apple-what = Send export.zip to this computer; a gigabyte is no trouble.
import-view-polar = Polar, Runkeeper
import-view-polar-how = On account.polar.com or runkeeper.com: account settings, download or export your data.
import-view-polar-what = Both give a ZIP with every session.
import-view-google = Google, intervals.icu
import-view-google-how = On takeout.google.com choose Fit; on intervals.icu, Settings, download activities.
import-view-google-what = Both can be dropped as they are.
import-view-suunto = Suunto, Coros, Nike, adidas
import-view-suunto-how = Share a run from the app as FIT, TCX or GPX; Nike and adidas send JSON on request.
import-view-suunto-what = Any number of files, in folders or packed.
import-view-watch = A watch on a cable
import-view-watch-how = Open its drive and find the folder Activity, often inside GARMIN.
import-view-watch-what = Drop the whole folder; what is there already is not read twice.
import-view-plimsoll = Another Plimsoll
# "plim export" is typed on a command line and stays as it is.
import-view-plimsoll-how = There: Settings, Export everything, or plim export.
import-view-plimsoll-what = Drop the folder, its ZIP, or logbook.json. A logbook without runs becomes the same; another one is joined, and nothing in it is replaced.
import-view-spreadsheet = A spreadsheet of your own
import-view-spreadsheet-how = CSV, Excel or LibreOffice, with a day and a distance or a time in each row.
import-view-spreadsheet-what = The columns are guessed and shown. What you correct is remembered.
import-view-watched = Watched folders
import-view-past = Past imports
# Tables whose columns the runner has said the meaning of.
import-view-known = Tables you explained
import-view-known-lead = Tables with these columns are read as you said, without asking.
# $text says what the columns mean, a sentence.
import-view-known-since = Since { $day }. { $text }
import-view-forget = Forget
# The same for a screen reader. $header is the table's first line.
import-view-forget-which = Forget: { $header }
import-view-forgotten = Forgotten. The next table with these columns is guessed.

# What is under way.
import-flow-drop = Drop recordings, lists or whole exports here, or anywhere on this window.
import-flow-drop-more = ZIP files and folders come in as they are. You see what would come in before anything is written.
import-flow-choose = Choose files…
import-flow-reading = Reading your files
import-flow-taking = Taking it in
# Name of the bar, for a screen reader.
import-flow-progress = How far it has come
import-flow-beginning = Beginning…
import-flow-stop = Stop
import-flow-stop-writes-nothing = Nothing is written when you stop.
import-flow-stopping = Stopping…
# Under the bar, with the time that is left after it.
import-flow-files-read = { $total ->
    [one] { $done } of { $total } file read
   *[other] { $done } of { $total } files read
}
# Activities that are compared with what the logbook holds, or written into it.
import-flow-held-against = { $done } of { $total } held against your logbook
import-flow-taken-in = { $done } of { $total } taken in
# Headings.
import-flow-would-come = What would come in
import-flow-nothing-new = Nothing new in these files
import-flow-imported = Imported
# Button: does not take in what was shown.
import-flow-leave = Leave it
import-flow-take-back = Take it all back
# $doing is what was done since, in a few words.
import-flow-since = Since then: { $doing }. Undo that first.
import-flow-taken-back-already = Since then: it was taken back already. Undo that first.
import-flow-runs-on = { $count ->
    [one] { $count } run on { $day }.
   *[other] { $count } runs on { $day }.
}
import-flow-runs-between = { $count ->
    [one] { $count } run from { $from } to { $to }.
   *[other] { $count } runs from { $from } to { $to }.
}
# Activities that are not runs: before they come in, and after.
import-flow-others-come = { $count ->
    [one] { $count } other activity comes along as context for those days.
   *[other] { $count } other activities come along as context for those days.
}
import-flow-others-came = { $count ->
    [one] { $count } other activity came along as context for those days.
   *[other] { $count } other activities came along as context for those days.
}
import-flow-save-refused = Save the list of what was not read…

# What became of every file: each of these is a choice with its number behind it.
import-rows-title = What became of each
import-rows-new = New
import-rows-completed = Completed
import-rows-there = Already there
import-rows-broken = Could not be read
import-rows-not-a-run = Not a run
import-rows-fate = { $name } · { $count }
# Where a run is from: typed in, a list, the sample.
import-rows-typed-in = typed in
import-rows-list = list
import-rows-sample = sample
import-rows-shown = { $count ->
    [one] The first { $count } line of { $total }; the list goes on as you scroll.
   *[other] The first { $count } lines of { $total }; the list goes on as you scroll.
}
# A file inside another. $member is its name there.
import-rows-inside = { $file }, { $member }
# What a run without a name is called.

# Earlier imports.
past-imports-none = Nothing has been imported yet. What you bring in is listed here, with what became of every file.
past-imports-gone = { $count ->
    [one] { $count } of its runs is no longer in the logbook.
   *[other] { $count } of its runs are no longer in the logbook.
}

# A table and its columns.
# A sheet or a file inside another file.
column-table-inside = { $file }, { $member }
column-table-how = How its columns are read
column-table-day-and-month = Day and month
column-table-day-first = 31.12. – day first
column-table-month-first = 12/31 – month first
column-table-decimals = Decimals
column-table-times = Times
column-table-local = Local time
column-table-first-rows = The first rows as they are understood
# Heads of the first rows.
column-table-duration = Duration
column-table-what = What
# What a run without a name is called.
# $sport is a kind of activity.
column-table-not-a-run = { $sport } – not a run
# Heads over the columns' meanings: the column, what stands in it, what it means, in which unit.
column-table-column = Column
column-table-holds = Holds
column-table-means = Means
column-table-in = In
# Names of the two lists beside a column, for a screen reader. $column is its name.
column-table-column-means = { $column } means
column-table-column-in = { $column } is in
column-table-nothing = Nothing – pass it over
# No cell of the column holds anything.
column-table-empty = nothing

# Folders and watches that new runs come from by themselves.
watched-folders-sample = You are in the sample: nothing comes in by itself here. Leave it to see what your own logbook watches.
watched-folders-none = Nothing is watched yet. Choose the folder your watch’s program or your browser saves recordings to, and new runs come in by themselves while Plimsoll is open.
watched-folders-add = Add a folder…
# Name of a button for a screen reader. $doing is what stands on it, $name the folder or watch.
watched-folders-doing = { $doing }: { $name }
watched-folders-last = Last taken in: { $file }, { $day }.
# Buttons beside a watch or a folder.
watched-folders-bring-new = Bring in what is new
watched-folders-always = Always bring it in
watched-folders-never = Leave it alone
watched-folders-ask-again = Ask again next time
watched-folders-stop = Stop watching
watched-folders-asked-again = { $name } is asked about when it is plugged in again.
watched-folders-stopped = { $name } is watched no more. Its runs stay.
# A folder was picked that holds recordings.
watched-folders-picked = A folder to watch
watched-folders-from-now = Only what comes from now on
watched-folders-do-not = Do not watch it
