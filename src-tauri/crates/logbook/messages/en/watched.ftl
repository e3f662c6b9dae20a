### Folders and watches that runs come from by themselves.

# A watch that does not say its model.
watched-watch-of = { $maker } watch

## What an import from a place brought, as *Undo* names it

watched-brought-folder = { $count ->
    [one] { $count } run from the folder { $place }
   *[other] { $count } runs from the folder { $place }
}
watched-brought-watch = { $count ->
    [one] { $count } run from the watch { $place }
   *[other] { $count } runs from the watch { $place }
}
# No run came, but something that is known of some days: how somebody slept or felt.
watched-context-folder = context of some days from the folder { $place }
watched-context-watch = context of some days from the watch { $place }

## How a place is

watched-left-alone = Left alone, as you said.
watched-not-plugged-in = Not plugged in.
watched-plugged-asks = Plugged in. Its runs come in when you say so.
watched-plugged-always = Plugged in. What is new comes in by itself.
watched-is-watched = Watched.
watched-away = Not there now. It is looked for again by itself.
watched-looking = Being looked into.
watched-unreadable = The system does not let Plimsoll read it.
watched-too-many = It holds too many files to go through. Watch a folder further in.
watched-silent = It does not answer; a network drive, perhaps. Nothing waits for it.

## What is explained

watched-what-is-taken-in = FIT, TCX, GPX and JSON files, also packed as gzip or ZIP, in the folder and the folders below it. Tables (CSV) do not come in by themselves: import those by hand.
# On Linux.
watched-which-watches-mounted = A Garmin that shows itself as a drive is noticed when it is plugged in, and asked about the first time. Newer Garmins and Wahoos speak MTP and have no drive: they are noticed where the desktop mounts them (GNOME does). COROS, Polar and Suunto watches show no recordings to a computer: watch the folder their exports go to.
# On Windows and macOS.
watched-which-watches = A Garmin that shows itself as a drive is noticed when it is plugged in, and asked about the first time. Newer Garmins and Wahoos speak MTP and have no drive here: copy their files into a watched folder. COROS, Polar and Suunto watches show no recordings to a computer: watch the folder their exports go to.

## What is asked

# $name is a folder: its name, and that of the folder it is in.
watched-picked-empty = { $name } holds no recordings yet. What comes into it from now on will be taken in.
watched-picked = { $name } holds { $count ->
    [one] { $count } recording
   *[other] { $count } recordings
}. Bring them in, or only what comes from now on?
watched-watch-asks = A watch is plugged in: { $name }, { $count ->
    [one] { $count } recording
   *[other] { $count } recordings
}, { $new } new. Bring them in?

## What came in

watched-came-new = { $new ->
    [one] { $new } new run from { $place }.
   *[other] { $new } new runs from { $place }.
}
watched-came-completed = { $completed ->
    [one] { $completed } run completed with a file from { $place }.
   *[other] { $completed } runs completed with files from { $place }.
}
watched-came-both = { $new ->
    [one] { $new } new run
   *[other] { $new } new runs
} and { $completed ->
    [one] { $completed } run completed with a file
   *[other] { $completed } runs completed with files
} from { $place }.
# A file of an archive: "runs.zip (a.fit)".
watched-member = { $name } ({ $member })
# The reason follows as a sentence of its own. $count counts further files.
watched-broken = { $name } could not be read.
watched-broken-in = { $name } in { $place } could not be read.
watched-broken-more = { $name }, and { $count } more, could not be read.
watched-broken-more-in = { $name }, and { $count } more, in { $place } could not be read.
watched-locked = { $count ->
    [one] { $count } file in { $place } cannot be opened: the system does not let Plimsoll read it. It is tried again.
   *[other] { $count } files in { $place } cannot be opened: the system does not let Plimsoll read them. It is tried again.
}
watched-no-run = { $count ->
    [one] No run in { $count } new file in { $place }.
   *[other] No run in { $count } new files in { $place }.
}

## What a look found

watched-nothing-new-in = Nothing new in { $place }.
watched-not-there = { $place } is not there now.
watched-place-unreadable = { $place }: the system does not let Plimsoll read it.
watched-place-too-many = { $place } holds too many files to go through.
watched-place-silent = { $place } does not answer.
watched-still-written = { $count ->
    [one] { $count } file is still being written: left for the next look.
   *[other] { $count } files are still being written: left for the next look.
}
watched-now-watched = { $name } is watched from now on.
watched-nothing-new = Nothing on it is new.
watched-from-now = Nothing came in. { $name } is watched: what comes from now on will be taken in.
