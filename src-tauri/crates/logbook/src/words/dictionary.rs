//! What every column of an export means, in one place. `docs/dictionary.md` and `datapackage.json` are made from it.

use super::{CHANGE_KIND_CODES, INSTRUMENT_CODES};
use crate::package::table::{Column, Hidden, Kind, Shape};

const SIDES: Kind = Kind::Choice(&["left", "right"]);
const SCORE: Kind = Kind::Whole(0, 10);
const METRES: Kind = Kind::Number(0.0, 1_000_000.0);
const SECONDS: Kind = Kind::Number(0.0, 2_678_400.0);
const LOAD: Kind = Kind::Number(0.0, 10_000.0);
const ID: Kind = Kind::Whole(1, i64::MAX);
const COUNT: Kind = Kind::Whole(0, 1_000_000);

const NOT_KNOWN: Option<&str> = Some("not known");
const NOT_ASKED: Option<&str> = Some("not answered; never free of pain");
const NOTHING_SAID: Option<&str> = Some("nothing was said");

const fn column(name: &'static str, title: &'static str, about: &'static str, kind: Kind) -> Column {
    Column { name, title, about, kind, unit: None, missing: None, hidden: Hidden::Never }
}

impl Column {
    const fn unit(self, unit: &'static str) -> Self {
        Self { unit: Some(unit), ..self }
    }

    const fn or(self, missing: Option<&'static str>) -> Self {
        Self { missing, ..self }
    }

    const fn hidden(self, hidden: Hidden) -> Self {
        Self { hidden, ..self }
    }
}

pub(crate) static RUNS: Shape = Shape {
    name: "runs",
    title: "Runs",
    about: "One row per run.",
    columns: &[
        column("id", "Run", "Its number in this logbook; never used for another run.", ID),
        column("start", "Start", "When it began, with the local offset.", Kind::Instant),
        column("day", "Day", "The local day it belongs to.", Kind::Day),
        column(
            "source",
            "Source",
            "Where it came from: typed in by hand, read from a kind of recording, a row of a list, or the sample.",
            Kind::Choice(&["manual", "fit", "tcx", "gpx", "json", "apple-health", "list", "sample"]),
        ),
        column("title", "Title", "What the runner or the device called it.", Kind::Text).or(NOTHING_SAID).hidden(Hidden::Any),
        column("distance_m", "Distance", "Distance covered, walking included.", METRES).unit("m").or(NOT_KNOWN),
        column("timer_s", "Time", "Time with the watch running, pauses left out.", SECONDS).unit("s").or(NOT_KNOWN),
        column("elapsed_s", "Time with pauses", "From start to end.", SECONDS).unit("s").or(NOT_KNOWN),
        column("steps", "Steps", "Steps of both feet.", Kind::Number(0.0, 2_000_000.0)).unit("steps").or(NOT_KNOWN),
        column("climb_m", "Climb", "Metres climbed.", METRES).unit("m").or(NOT_KNOWN),
        column("descent_m", "Descent", "Metres descended.", METRES).unit("m").or(NOT_KNOWN),
        column("avg_hr_bpm", "Heart rate", "Mean heart rate.", Kind::Number(20.0, 250.0)).unit("/min").or(NOT_KNOWN),
        column("treadmill", "Treadmill", "Run on a treadmill.", Kind::YesNo),
        column("surface", "Surface", "What it was run on.", Kind::Choice(&["road", "trail", "track", "treadmill"]))
            .or(NOTHING_SAID),
        column("rpe", "Exertion", "Perceived exertion of the whole run, Borg CR-10, in halves.", Kind::Number(0.0, 10.0))
            .or(NOTHING_SAID),
        column("feel", "Feel", "How the runner felt, 1 (very weak) to 5 (very strong).", Kind::Whole(1, 5)).or(NOTHING_SAID),
        column("shoes", "Shoes", "Shoes, in the runner's words.", Kind::Text).or(NOTHING_SAID).hidden(Hidden::Notes),
        column(
            "dose_kkm",
            "Knee load",
            "Load on the knee relative to this runner: 1 is one kilometre of their own easy level running. Not a force.",
            LOAD,
        )
        .unit("knee-km")
        .or(NOT_KNOWN),
        column(
            "dose_basis",
            "Rests on",
            "What the load was computed from, the best first: the course, the totals, the distance alone, the minutes alone.",
            Kind::Choice(&["track", "summary", "distance", "minutes"]),
        )
        .or(Some("the load is not known")),
        column("notes", "Notes", "The runner's notes.", Kind::Text).or(NOTHING_SAID).hidden(Hidden::Notes),
    ],
    key: &["id"],
    refers: None,
};

pub(crate) static ANSWERS: Shape = Shape {
    name: "answers",
    title: "Answers",
    about: "One row per answer of one knee at one moment. A morning answers for the runs of the day before.",
    columns: &[
        column("id", "Answer", "Its number in this logbook.", ID),
        column("run_id", "Run", "The run it is about.", ID)
            .or(Some("it hangs on its day: every morning, and days without a run")),
        column("day", "Day", "The local day it speaks of: the run's, or the morning's.", Kind::Day),
        column("side", "Knee", "Which knee.", SIDES),
        column(
            "moment",
            "Moment",
            "Before the run; the worst during it; the worst in the first hours after; the next morning in the first half hour of use.",
            Kind::Choice(&["before", "during", "after", "morning"]),
        ),
        column("score", "Pain", "Numeric rating scale: 0 none, 10 the worst imaginable.", SCORE),
        column("one_hour", "One hour after", "Pain one hour after, where it was asked beside *after*.", SCORE)
            .or(NOT_ASKED),
        column("stiffness_min", "Stiffness", "Minutes of morning stiffness.", Kind::Whole(0, 720))
            .unit("min")
            .or(NOT_ASKED),
        column(
            "place",
            "Place",
            "Where on the knee it is felt.",
            Kind::Choice(&["front", "inner", "outer", "back", "below-kneecap", "all-over"]),
        )
        .or(NOTHING_SAID),
        column(
            "swelling",
            "Swelling",
            "New swelling was noted. False is *not noted*, not *looked for and absent*.",
            Kind::YesNo,
        ),
        column("giving_way", "Giving way", "It was noted to have given way. False is *not noted*.", Kind::YesNo),
        column("locking", "Locking", "It was noted to have locked. False is *not noted*.", Kind::YesNo),
        column(
            "stopped",
            "Stopped",
            "The run was stopped, or limped, because of it. False is *not noted*.",
            Kind::YesNo,
        ),
        column("recalled", "Recalled", "Written down from memory, after the day that follows the run.", Kind::YesNo),
        column("recorded_at", "Written down", "When it was written down.", Kind::Instant),
        column("note", "Note", "The runner's own words.", Kind::Text).or(NOTHING_SAID).hidden(Hidden::Notes),
    ],
    key: &["id"],
    refers: Some(("run_id", "runs", "id")),
};

pub(crate) static DAILY: Shape = Shape {
    name: "daily",
    title: "Days",
    about: "One row per local day and watched knee, from the first run or answer on, days without either included.",
    columns: &[
        column("day", "Day", "The local day.", Kind::Day),
        column("side", "Knee", "Which knee.", SIDES),
        column("runs", "Runs", "How many runs began on this day.", COUNT),
        column("distance_m", "Distance", "Of the runs whose distance is known.", METRES)
            .unit("m")
            .or(Some("no run, or none with a known distance")),
        column("timer_s", "Time", "Of the runs whose time is known.", Kind::Number(0.0, 31_536_000.0))
            .unit("s")
            .or(Some("no run, or none with a known time")),
        column("dose_kkm", "Knee load", "Of the runs whose load is known.", LOAD)
            .unit("knee-km")
            .or(Some("no run, or none with a known load")),
        column("doses_missing", "Loads not known", "How many of the day's runs have no known load.", COUNT),
        column("before", "Pain before", "The highest of the day's runs.", SCORE).or(NOT_ASKED),
        column("during", "Pain during", "The highest of the day's runs.", SCORE).or(NOT_ASKED),
        column("after", "Pain after", "The highest of the day's runs.", SCORE).or(NOT_ASKED),
        column("morning", "Pain this morning", "On the morning of this day: it answers for the day before.", SCORE)
            .or(NOT_ASKED),
        column("next_morning", "Pain next morning", "On the morning after: it answers for this day.", SCORE)
            .or(NOT_ASKED),
        column(
            "usual",
            "Usual level",
            "The morning level this day's runs are judged against.",
            Kind::Number(0.0, 10.0),
        )
        .or(Some("no run, or too little is known to say")),
        column(
            "flare",
            "Flare",
            "The next morning was at least 2 above the usual level, or at least 1 above after more than 2 during.",
            Kind::YesNo,
        )
        .or(Some("no run, or the morning was not answered: unknown")),
        column(
            "swelling",
            "Swelling",
            "Noted at any moment that speaks of this day's runs. False is *not noted*.",
            Kind::YesNo,
        ),
        column(
            "line_kkm",
            "Load line",
            "The estimate on this morning: what this knee takes, as the log tells it.",
            LOAD,
        )
        .unit("knee-km")
        .or(Some("the knee had not answered yet")),
        column("line_low_kkm", "Line, lower", "Tenth percentile of the estimate.", LOAD)
            .unit("knee-km")
            .or(Some("as the line")),
        column("line_high_kkm", "Line, upper", "Ninetieth percentile of the estimate.", LOAD)
            .unit("knee-km")
            .or(Some("as the line")),
        column("others", "Other activities", "How many other activities began on this day.", COUNT),
        column(
            "others_s",
            "Time of others",
            "Of the other activities whose time is known.",
            Kind::Number(0.0, 31_536_000.0),
        )
        .unit("s")
        .or(Some("none, or none with a known time")),
    ],
    key: &["day", "side"],
    refers: None,
};

pub(crate) static LINE: Shape = Shape {
    name: "line",
    title: "Load line, day by day",
    about: "One row per knee and day from its first answer on, and on days with running what had been predicted and what came.",
    columns: &[
        column("side", "Knee", "Which knee.", SIDES),
        column("day", "Day", "The local day.", Kind::Day),
        column("line_kkm", "Load line", "The estimate on this morning.", LOAD).unit("knee-km"),
        column("band_low_kkm", "Lower", "Tenth percentile of the estimate.", LOAD).unit("knee-km"),
        column("band_high_kkm", "Upper", "Ninetieth percentile of the estimate.", LOAD).unit("knee-km"),
        column(
            "session_kkm",
            "Load of the day",
            "All runs of the day together: one morning answers for all of them.",
            LOAD,
        )
        .unit("knee-km")
        .or(Some("no run with a known load")),
        column(
            "p_flare",
            "Chance predicted",
            "Chance of a flare after this load, as it was known before it.",
            Kind::Number(0.0, 1.0),
        )
        .or(Some("no run with a known load")),
        column("flare", "Flare", "What came.", Kind::YesNo).or(Some("no run, or not answered: unknown")),
    ],
    key: &["side", "day"],
    refers: None,
};

pub(crate) static PLAN: Shape = Shape {
    name: "plan",
    title: "Plan",
    about: "One row per decision of the plan: the level before and after, and why.",
    columns: &[
        column("side", "Knee", "Which knee.", SIDES),
        column("day", "Day", "The local day it holds from.", Kind::Day),
        column("seq", "Place", "Its place within the day, from 0.", Kind::Whole(0, 1_000_000)),
        column(
            "move",
            "Move",
            "What it did.",
            Kind::Choice(&["enter", "progress", "hold", "back", "break", "pause", "resume"]),
        ),
        column(
            "from_level",
            "From",
            "The level before; 0 is the walk before the first running step.",
            Kind::Whole(0, 255),
        ),
        column("to_level", "To", "The level after.", Kind::Whole(0, 255)),
        column("run_id", "Run", "The run it answers; that run may be gone since.", ID).or(Some("it answers no run")),
        column("reasons", "Reasons", "Codes of the reasons, space separated.", Kind::Text).or(Some("none was kept")),
        column("text", "In words", "The reasons in words.", Kind::Text).or(Some("none was kept")),
        column("decided_at", "Decided", "When it was decided.", Kind::Instant),
    ],
    key: &["side", "day", "seq"],
    refers: None,
};

pub(crate) static RED_FLAGS: Shape = Shape {
    name: "red_flags",
    title: "Red-flag answers",
    about: "One row per round of red-flag questions and per clearance, in order of time.",
    columns: &[
        column("number", "Number", "Its place in this file, from 1.", ID),
        column("day", "Day", "The local day.", Kind::Day),
        column("at", "When", "When it was written down.", Kind::Instant),
        column(
            "what",
            "What",
            "The questions were answered, or somebody cleared what stood.",
            Kind::Choice(&["answered", "cleared"]),
        ),
        column("yes", "Yes", "Codes of the questions answered with yes, space separated.", Kind::Text)
            .or(Some("every question was answered with no, or it is a clearance")),
        column("by_whom", "By whom", "Who cleared what stood, in the runner's words.", Kind::Text)
            .or(Some("it is no clearance"))
            .hidden(Hidden::Names),
        column("note", "Note", "What they said.", Kind::Text).or(NOTHING_SAID).hidden(Hidden::Notes),
    ],
    key: &["number"],
    refers: None,
};

pub(crate) static OTHER_ACTIVITIES: Shape = Shape {
    name: "other_activities",
    title: "Other activities",
    about: "One row per activity that was no run: context for the runs of those days, never counted as one.",
    columns: &[
        column("number", "Number", "Its place in this file, from 1.", ID),
        column("day", "Day", "The local day.", Kind::Day),
        column("start", "Start", "When it began, with the local offset.", Kind::Instant),
        column("kind", "Kind", "What it was.", Kind::Choice(&["walk", "hike", "ride", "swim", "strength", "other"])),
        column("words", "In the source's words", "What the recording or list called it.", Kind::Text)
            .or(NOTHING_SAID)
            .hidden(Hidden::Notes),
        column("title", "Title", "What the runner or the device called it.", Kind::Text)
            .or(NOTHING_SAID)
            .hidden(Hidden::Any),
        column("timer_s", "Time", "Time with the device running.", SECONDS).unit("s").or(NOT_KNOWN),
        column("distance_m", "Distance", "Distance covered.", METRES).unit("m").or(NOT_KNOWN),
        column("climb_m", "Climb", "Metres climbed.", METRES).unit("m").or(NOT_KNOWN),
    ],
    key: &["number"],
    refers: None,
};

pub(crate) static CONTEXT: Shape = Shape {
    name: "context",
    title: "Context",
    about: "One row per thing another app or a note says of a day: context, and no answer about a knee.",
    columns: &[
        column("number", "Number", "Its place in this file, from 1.", ID),
        column("day", "Day", "The local day.", Kind::Day),
        column("run_id", "Run", "The run whose title or note it is.", ID).or(Some("it was said of the day")),
        column(
            "what",
            "What",
            "What was asked; *knee* where the words name one.",
            Kind::Choice(&[
                "knee",
                "injury",
                "soreness",
                "fatigue",
                "stress",
                "mood",
                "motivation",
                "readiness",
                "sleep-quality",
                "sleep-hours",
                "exertion",
                "comment",
            ]),
        ),
        column("value", "Value", "The number given, on its scale.", Kind::Number(-1_000_000.0, 1_000_000.0))
            .or(Some("it was said in words")),
        column(
            "scale",
            "Scale",
            "What the number counts: 1 to 4 with 1 best, 1 to 5 with 5 best, 0 to 10 with 10 most, or hours.",
            Kind::Choice(&["one-is-best", "five-is-best", "ten-is-most", "hours", "words"]),
        )
        .or(Some("it is a mention in a title or a note")),
        column("text", "In words", "It in words.", Kind::Text).or(NOTHING_SAID).hidden(Hidden::Notes),
        column("source", "Source", "The app it is from; title or note of a run.", Kind::Text).or(NOT_KNOWN),
    ],
    key: &["number"],
    refers: Some(("run_id", "runs", "id")),
};

pub(crate) static QUESTIONNAIRES: Shape = Shape {
    name: "questionnaires",
    title: "Questionnaires",
    about: "One row per questionnaire that was filled in: its total, on its own scale.",
    columns: &[
        column("number", "Number", "Its place in this file, from 1.", ID),
        column("day", "Day", "The local day it speaks of.", Kind::Day),
        column("side", "Knee", "Which knee.", SIDES).or(Some("it is about the person, not about one knee")),
        column(
            "instrument",
            "Questionnaire",
            "Which one. The first four are Plimsoll's own; the others were filled in on their own forms, and their total typed in.",
            Kind::Choice(INSTRUMENT_CODES),
        ),
        column(
            "total",
            "Total",
            "More is better, but for weekly-trouble, ostrc and tsk-11. Never to be compared with the total of another questionnaire.",
            Kind::Number(-7.0, 100.0),
        ),
        column("least", "Least", "The lowest total there is on its scale.", Kind::Number(-7.0, 11.0)),
        column("most", "Most", "The highest total there is on its scale.", Kind::Number(7.0, 100.0)),
    ],
    key: &["number"],
    refers: None,
};

pub(crate) static CHANGES: Shape = Shape {
    name: "changes",
    title: "Noted changes",
    about: "One row per thing that was noted to have changed around the knee.",
    columns: &[
        column("number", "Number", "Its place in this file, from 1.", ID),
        column("day", "Day", "The local day it holds from.", Kind::Day),
        column("kind", "Kind", "What kind of thing changed.", Kind::Choice(CHANGE_KIND_CODES)),
        column("words", "What", "What changed, in the runner's own words.", Kind::Text).hidden(Hidden::Notes),
    ],
    key: &["number"],
    refers: None,
};

pub(crate) static IMPORTS: Shape = Shape {
    name: "imports",
    title: "Import outcomes",
    about: "One row per thing that was ever offered for import, and what became of it.",
    columns: &[
        column("number", "Number", "Its place in this file, from 1.", ID),
        column("at", "When", "When it was offered.", Kind::Instant),
        column("path", "File", "The file, as the person named it.", Kind::Text).or(NOT_KNOWN).hidden(Hidden::Any),
        column("member", "Part", "The part of an archive, or of a file of several activities.", Kind::Text)
            .or(Some("the file as a whole"))
            .hidden(Hidden::Any),
        column(
            "outcome",
            "Outcome",
            "A new run; a run made fuller; already there; sound but no run; not readable.",
            Kind::Choice(&["imported", "updated", "duplicate", "not-a-run", "broken"]),
        ),
        column("reason", "Why", "Why, where it needed saying.", Kind::Text).or(NOTHING_SAID).hidden(Hidden::Any),
        column("run_id", "Run", "The run it became or was already; that run may be gone since.", ID)
            .or(Some("it became none")),
    ],
    key: &["number"],
    refers: None,
};

/// Every table of an export, in the order they are written.
pub(crate) static TABLES: [&Shape; 11] = [
    &RUNS,
    &ANSWERS,
    &DAILY,
    &LINE,
    &PLAN,
    &RED_FLAGS,
    &QUESTIONNAIRES,
    &CHANGES,
    &OTHER_ACTIVITIES,
    &CONTEXT,
    &IMPORTS,
];

/// The package's title.
pub(crate) fn package_title() -> &'static str {
    "A Plimsoll logbook"
}

/// What the package holds.
pub(crate) fn package_about() -> &'static str {
    "Runs, a knee's answers to them and what follows from both. Self-reported by one runner; not a clinical measurement. An empty cell \
     means: not known; it never means zero. Text that a spreadsheet would take for a formula begins with an apostrophe."
}

/// What an empty cell means in a column that was left out.
pub(crate) fn left_out() -> &'static str {
    "left out when this was written"
}
