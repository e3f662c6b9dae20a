### What a person is told when something could not be done: what happened, what became of the data, and, as a sentence of its own (…-hint), what to do next.
### $error, $detail and $reason are technical, in the system's own words. $path is a file or folder. $id is a number. Words in `…` are typed as they stand.

## What is not there

problem-no-run = There is no run { $id }.
problem-no-answer = There is no answer { $id }.
problem-no-score = There is no questionnaire { $id }.
problem-no-change = There is no noted change { $id }.
problem-no-activity = There is no other activity { $id }.
problem-no-place = This place is watched no more. Nothing was changed.
problem-no-import = There is no import { $id }.
problem-cancelled = Stopped. Nothing was changed.

## Files and pages

problem-not-written = { $path } could not be written: { $error }. Your logbook is as it was.
problem-not-written-hint = Choose another folder, or make room.
# $place is a file with line and column; $wrong is a sentence in English.
problem-template-mistake = The report’s template has a mistake in { $place }: { $wrong } Your logbook is as it was.
problem-template-mistake-hint = Mend the template, or leave it out: Plimsoll’s own is used then.
problem-page-not-made = The page could not be made: { $error }. Your logbook is as it was.

## What the window is told

problem-import-busy = An import is under way already. Nothing of the new one was started.
problem-import-busy-hint = Wait for it, or stop it.
problem-no-preview = There is nothing waiting to be imported. Nothing was changed.
problem-no-preview-hint = Pick the files again.
problem-no-home = This system does not say where your files belong, so there is no place for the logbook.
problem-no-home-hint = Set a home folder for this user.
problem-sample-open = The sample lies open: what comes by itself comes into your own logbook only. Nothing was changed.
problem-sample-open-hint = Leave the sample first.
problem-not-plugged-in = It is not plugged in any more. Nothing was changed.
problem-not-plugged-in-hint = Plug it in again; what is new on it is still new.
problem-no-file-manager = The file manager did not open: { $error }. Nothing was changed.
problem-no-file-manager-hint = The path on this page can be opened by hand.

## What cannot be

# $value, $min and $max are numbers.
problem-out-of-range = { $quantity ->
    [distance] { $value } is not a distance: it must be between { $min } and { $max } m.
    [duration] { $value } is not a duration: it must be between { $min } and { $max } s.
    [step-count] { $value } is not a step count: it must be between { $min } and { $max } steps.
    [heart-rate] { $value } is not a heart rate: it must be between { $min } and { $max } bpm.
    [cadence] { $value } is not a cadence: it must be between { $min } and { $max } steps/min.
    [speed] { $value } is not a speed: it must be between { $min } and { $max } m/s.
    [knee-load] { $value } is not a knee load: it must be between { $min } and { $max } knee-km.
    [pain-score] { $value } is not a pain score: it must be between { $min } and { $max } on the 0–10 scale.
    [stiffness] { $value } is not a stiffness: it must be between { $min } and { $max } min.
    [sleep] { $value } is not a length of sleep: it must be between { $min } and { $max } h.
    [stress] { $value } is not a stress: it must be between { $min } and { $max } on the 0–10 scale.
    [exertion] { $value } is not a perceived exertion: it must be between { $min } and { $max } on the 0–10 scale.
    [feel] { $value } is not a feel: it must be between { $min } and { $max } on the 1–5 scale.
   *[score] { $value } is not a score: it must be between { $min } and { $max } points.
}
problem-empty-run = A run needs minutes or a distance.
problem-empty-plan = Say how far or how long, one of the two.
problem-not-an-amount = “{ $text }” is not a distance or a time.
problem-not-an-amount-hint = Write 5km, 3mi, 30min or 1h30min.
problem-not-a-time = “{ $text }” is not a day or time that Plimsoll understands.
problem-not-a-time-hint = Write 2026-03-01, or 2026-03-01T18:30.
problem-in-the-future = That lies in the future.
problem-morning-not-yet = The morning after this run has not come yet.
problem-morning-not-yet-hint = It will be asked tomorrow.
problem-wrong-moment = { $detail ->
    [one-hour] A rating one hour after does not belong to this moment.
   *[stiffness] Morning stiffness does not belong to this moment.
}
problem-no-setting = There is no setting “{ $key }”.
problem-no-setting-hint = `plim settings` lists them all.
# $key and $takes are as `plim settings` lists them.
problem-not-a-value = “{ $value }” is not a value of { $key }: it takes { $takes }.
problem-ladder-hint = Write steps like 30w; 6x1r4w; 20r, the walk first.
problem-ladder-length = A ladder has 2 to 60 steps; this one has { $count }.
problem-ladder-not-a-step = Step { $step } of the ladder, “{ $text }”, cannot be read.
problem-ladder-out-of-range = Step { $step } of the ladder, “{ $text }”, has no minutes, more than 300 minutes, or more than 60 turns.
problem-ladder-begins-running = A ladder begins with a walk: the step before the first running.
problem-ladder-no-running = Step { $step } of the ladder has no running in it.
problem-score-hint = `plim score kinds` tells their ranges.
problem-score-total-only = This questionnaire has a total only.
# $given is how many answers were given.
problem-score-answers = This questionnaire has { $most } answers; { $given ->
    [one] { $given } were given.
   *[other] { $given } were given.
}
problem-score-answers-between = This questionnaire takes { $least } to { $most } answers; { $given ->
    [one] { $given } were given.
   *[other] { $given } were given.
}
problem-score-item-words = An activity needs a name of at most { $most } characters.
problem-total-and-items = Give a total or items, not both. Nothing was changed.
problem-empty-change = Say what changed, in a few words.
problem-template-no-folder = The template’s folder “{ $folder }” cannot be used: there is no such folder. Nothing was changed.
problem-template-no-typst = The template’s folder “{ $folder }” cannot be used: it holds no file that ends in .typ. Nothing was changed.
problem-template-too-large = The template’s folder “{ $folder }” cannot be used: it holds more than 500 files or 50 MB. Nothing was changed.
problem-template-unreadable = The template’s folder “{ $folder }” cannot be used: { $error }. Nothing was changed.
problem-template-hint = Plimsoll’s own template is used without one; docs/report-template.md tells how to begin.
problem-empty-start-check = None of the questions is answered. Nothing was changed.
problem-empty-start-check-hint = Answer at least one of them.
problem-no-knee = No knee is chosen yet. Nothing was changed.
problem-no-knee-hint = Say which knee you keep an eye on, or name one.
problem-no-flag = There is no question “{ $code }”. Nothing was changed.
problem-no-flag-hint = `plim red-flags` lists them all.
problem-nothing-to-clear = Nothing stands that could be cleared.
problem-cleared-by-nobody = Say who cleared it: your physio, your doctor, or that it was a mistake.
problem-no-run-named = This chart is about one run.
problem-no-run-named-hint = Say which: --run with the number from `plim runs`.
problem-period-backwards = The period ends before it begins.
problem-logbook-not-empty = This logbook holds something already. Nothing was changed.
problem-logbook-not-empty-hint = Name a new file for the sample.
problem-folder-not-empty = The folder holds something already. Nothing was written.
problem-folder-not-empty-hint = Choose a new or empty folder.
problem-not-columns = “{ $part }” says nothing about the columns of this table. Nothing was changed.
problem-not-columns-hint = Write parts like: 1 date; 3 distance km; 4 duration clock; 5 -; dates month-first; decimals comma.
problem-no-table = None of these files is a table whose columns could be said. Nothing was changed.
problem-no-table-hint = Leave out what you said of columns.
# $count is at least 2.
problem-several-tables = There are { $count } tables with different columns. Nothing was changed.
problem-several-tables-hint = Bring them in one at a time to say how each is read.
problem-no-columns = Nothing is remembered of columns “{ $fingerprint }”. Nothing was changed.
problem-no-columns-hint = `plim columns` lists what is.
problem-watched-already = { $name } is watched already, with everything below it. Nothing was changed.
problem-watched-already-hint = Stop watching it first, or choose a folder elsewhere.
problem-name-is-no-text = The name of { $path } is not readable as text, so the logbook cannot keep it. Nothing was changed.
problem-name-is-no-text-hint = Rename the folder, or choose another.
problem-not-a-folder = { $path } cannot be looked into: it is no folder, is not readable, or holds too many files. Nothing was changed.
problem-not-a-folder-hint = Choose the folder your recordings go to.

## The logbook's file

problem-not-a-logbook = { $path } is not a Plimsoll logbook. It was not touched.
problem-not-a-logbook-hint = Move that file elsewhere and try again, or choose another.
problem-newer-file = This logbook was written by a newer Plimsoll (version { $version } of the file; this program knows up to { $known }). It was not touched.
problem-newer-file-hint = Update Plimsoll, then open it again.
problem-older-file = This logbook is from an older Plimsoll and needs an upgrade, but it cannot be written. It was not touched.
problem-older-file-hint = Make the file writable, or open a copy.
problem-no-file = There is no file { $path }.
problem-cannot-open = { $path } could not be opened: { $reason }.
problem-cannot-open-hint = Check that the folder exists and may be written.
problem-read-only = This logbook can be read but not written. Nothing was changed.
problem-read-only-hint = Make the file writable, or work on a copy.
problem-disk-full = The disk is full. Nothing of this change was written; everything from before is safe.
problem-disk-full-hint = Make room and try again.
problem-busy = Another program is writing to the logbook. Nothing was changed.
problem-busy-hint = Try again in a moment.
problem-corrupt = The logbook file is damaged: { $detail }. It was not changed.
problem-corrupt-hint = Restore a backup: `plim restore FILE`.
problem-unsound-backup = { $path } is damaged and was not restored: { $detail }. Your logbook is as it was.
problem-unsound-backup-hint = Choose another backup.
problem-already-exists = { $path } exists already. It was not touched.
problem-already-exists-hint = Choose another name.
problem-file = { $path }: { $error }. Your logbook is as it was.
problem-file-hint = Check the folder and try again.
problem-refused = The logbook refused the change: { $detail }. Nothing was changed.
problem-unreadable = The logbook holds something that cannot be read: { $detail }. Nothing was changed.
problem-unreadable-hint = `plim check` says more.
problem-cannot-undo = The last step cannot be taken back: { $detail }. Nothing was changed.
problem-not-usable = The logbook file could not be used: { $detail }. Nothing was changed.
