//! Every sentence a person reads, in one place: so that it can be read as text, tested as text, and one day translated.
//!
//! The rules of tone: describe, never diagnose and never blame. A number carries what it rests on. A problem says what happened,
//! what is safe, and what to do next.

use std::{fmt::Write as _, io};

use domain::{
    Baseline, BaselineBasis, Bucket, DoseBasis, DoseParams, KneeKm, KneePlace, LadderStep, LightReason, Moment,
    PainEntry, PlanAmount, Reason, Rule, Run, RunId, Side, Source, Spike, SpikeBand, Surface, Tolerance, Verdict,
    VerdictKind,
};
use jiff::{Zoned, civil::Date};
use render::{chart::LoadPainLabels, report::Figure};
use store::{Op, StoreError, doses::StoredDose, runs::StoredRun};

use crate::{
    Invalid, LogbookError,
    api::{CheckIn, ImportSummary, KindDto, PresetDto, Problem, ProblemCode, Settings, Units},
};

/// What Plimsoll is and is not. Stands in the README, the welcome and the report.
pub const IS_NOT: &str = "Plimsoll is a diary and a calculator for your own numbers. It does not diagnose.";

/// What lies beside an export's tables.
pub const EXPORT_README: &str = "\
Your Plimsoll logbook, in open formats.

runs.csv      one line per run. Metres, seconds, beats per minute. dose_kkm is the knee load in knee-km:
              1 is one kilometre of your own easy level running. dose_basis says what it was computed from.
answers.csv   one line per answer. score is 0-10. run_id is empty for mornings and days without a run;
              the morning of a day answers for the runs of the day before.
logbook.plimsoll
              the logbook itself (SQLite), tracks included. `plim restore` takes it back.

An empty cell means: not known. It never means zero.
Text that a spreadsheet would take for a formula begins with an apostrophe.
";

// Numbers, days and names

const MONTHS: [&str; 12] = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
];
const METRES_PER_MILE: f64 = 1609.344;

/// A number with at most one decimal.
pub(crate) fn number(value: f64) -> String {
    let rounded = (value * 10.0).round() / 10.0;
    if (rounded - rounded.round()).abs() < 1e-9 { format!("{rounded:.0}") } else { format!("{rounded:.1}") }
}

/// A knee load, always with one decimal.
pub(crate) fn load_number(load: KneeKm) -> String {
    format!("{:.1}", load.get())
}

fn load(load: KneeKm) -> String {
    format!("{} knee-km", load_number(load))
}

/// A distance from metres.
pub(crate) fn distance(metres: f64, units: Units) -> String {
    match units {
        Units::Km => format!("{:.1} km", metres / 1000.0),
        Units::Mi => format!("{:.1} mi", metres / METRES_PER_MILE),
    }
}

/// A duration from seconds: "25 min", "1 h 05 min".
pub(crate) fn duration(seconds: f64) -> String {
    let minutes = (seconds / 60.0).round() as u64;
    match minutes {
        0..60 => format!("{minutes} min"),
        _ => format!("{} h {:02} min", minutes / 60, minutes % 60),
    }
}

/// "1 March 2026".
pub(crate) fn day_long(day: Date) -> String {
    format!("{} {} {}", day.day(), MONTHS[day.month().unsigned_abs() as usize - 1], day.year())
}

/// "1 Mar 2026".
pub(crate) fn day_short(day: Date) -> String {
    format!("{} {} {}", day.day(), &MONTHS[day.month().unsigned_abs() as usize - 1][..3], day.year())
}

/// "today", "yesterday", or the day.
fn day_near(day: Date, today: Date) -> String {
    match (today - day).get_days() {
        0 => "today".to_owned(),
        1 => "yesterday".to_owned(),
        _ => format!("on {}", day_long(day)),
    }
}

/// A table's cell: a dash for what is not known.
pub(crate) fn cell(text: Option<String>) -> String {
    text.unwrap_or_else(|| "–".to_owned())
}

/// A message with a capital and a full stop.
pub(crate) fn sentence(text: &str) -> String {
    let mut letters = text.trim().chars();
    let mut out: String = letters.next().map(|c| c.to_uppercase().collect()).unwrap_or_default();
    out.push_str(letters.as_str());
    if !out.ends_with(['.', '!', '?']) {
        out.push('.');
    }
    out
}

fn plural(count: usize, one: &str, many: &str) -> String {
    if count == 1 { format!("1 {one}") } else { format!("{} {many}", grouped(count)) }
}

/// "10,000".
fn grouped(count: usize) -> String {
    let digits = count.to_string();
    let mut out = String::new();
    for (place, digit) in digits.chars().enumerate() {
        if place > 0 && (digits.len() - place).is_multiple_of(3) {
            out.push(',');
        }
        out.push(digit);
    }
    out
}

fn knee(side: Side) -> &'static str {
    match side {
        Side::Left => "left knee",
        Side::Right => "right knee",
    }
}

/// "Left knee", "Right knee", or "Knee not chosen".
pub(crate) fn knee_capital(side: Option<Side>) -> String {
    side.map_or("Knee not chosen".to_owned(), |s| sentence(knee(s)).trim_end_matches('.').to_owned())
}

/// "5.0 km on 1 March 2026", with a title in front if it has one.
pub(crate) fn run_short(run: &Run) -> String {
    let amount = match (run.distance, run.timer) {
        (Some(d), _) => distance(d.get(), Units::Km),
        (None, Some(t)) => duration(t.get()),
        (None, None) => "run".to_owned(),
    };
    format!("{amount} on {}", day_long(run.day()))
}

/// "691 runs".
pub(crate) fn runs_count(count: usize) -> String {
    plural(count, "run", "runs")
}

/// "right knee, next morning: 2".
pub(crate) fn answer_short(entry: &PainEntry) -> String {
    format!("{}, {}: {}", knee(entry.side), moment(entry.moment), entry.score.get())
}

fn moment(moment: Moment) -> &'static str {
    match moment {
        Moment::Before => "before",
        Moment::During => "during",
        Moment::After => "after",
        Moment::Morning => "next morning",
    }
}

// Codes: words for programs, which never change

macro_rules! codes {
    ($(#[$doc:meta])* $name:ident, $type:ident { $($variant:ident => $code:literal),* $(,)? }) => {
        $(#[$doc])*
        pub(crate) fn $name(value: $type) -> &'static str {
            match value { $($type::$variant => $code),* }
        }
    };
}

codes!(side_code, Side { Left => "left", Right => "right" });
codes!(moment_code, Moment { Before => "before", During => "during", After => "after", Morning => "morning" });
codes!(source_code, Source { Manual => "manual", Fit => "fit", Sample => "sample" });
codes!(surface_code, Surface { Road => "road", Trail => "trail", Track => "track", Treadmill => "treadmill" });
codes!(basis_code, DoseBasis { Track => "track", Summary => "summary", Distance => "distance", Minutes => "minutes" });
codes!(place_code, KneePlace {
    Front => "front", Inner => "inner", Outer => "outer", Back => "back", BelowKneecap => "below-kneecap", AllOver => "all-over",
});
codes!(rule_code, Rule {
    Signs => "signs", RedLastRun => "red-last-run", AnswerFirst => "answer-first", LadderStep => "ladder-step",
    ToleratedSoFar => "tolerated-so-far", ThirtyDaySpike => "thirty-day-spike",
});

/// The stable code of a reason.
pub(crate) fn reason_code(reason: &Reason) -> &'static str {
    match reason {
        Reason::SignsNoted { .. } => "signs-noted",
        Reason::RedRun { .. } => "red-run",
        Reason::MorningNotYet { .. } => "morning-not-yet",
        Reason::MorningOpen { .. } => "morning-open",
        Reason::MorningMissing { .. } => "morning-missing",
        Reason::Compared { .. } => "compared",
        Reason::FlaredAt { .. } => "flared-at",
        Reason::RestsOn(_) => "rests-on",
        Reason::OnBreak { .. } => "on-break",
        Reason::Step(_) => "step",
        Reason::LastMornings(_) => "last-mornings",
        Reason::Spike(_) => "spike",
        Reason::AssumedPace { .. } => "assumed-pace",
    }
}

// Undo

/// A step as *Undo* names it: "the answer (right knee, next morning: 2)".
pub(crate) fn step(op: Op, detail: Option<&str>) -> String {
    let what = match op {
        Op::Import => "import",
        Op::AddRun => "add run",
        Op::EditRun => "edit run",
        Op::DeleteRun => "delete run",
        Op::LogPain => "answer",
        Op::DeletePain => "remove answer",
        Op::ChangeSettings => "change settings",
        Op::Recompute => "compute doses anew",
    };
    match detail {
        Some(detail) => format!("{what} ({detail})"),
        None => what.to_owned(),
    }
}

// Questions

/// The question of one moment.
pub(crate) fn question(side: Side, moment: Moment) -> String {
    let knee = knee(side);
    match moment {
        Moment::Before => format!("How was your {knee} before you set off?"),
        Moment::During => format!("How was your {knee} during the run, at its worst?"),
        Moment::After => format!("And in the first hours after, at its worst?"),
        Moment::Morning => format!("How is your {knee} the morning after?"),
    }
}

/// The question of a morning without a run before it.
pub(crate) fn morning_question(side: Side) -> String {
    format!("How is your {} this morning?", knee(side))
}

/// When a morning that has not come will be asked for.
pub(crate) fn due_tomorrow() -> String {
    "Asked tomorrow morning".to_owned()
}

/// "Yesterday, 5.0 km".
pub(crate) fn check_in_title(run: &Run, now: &Zoned) -> String {
    let amount = run_short(run);
    let amount = amount.split(" on ").next().unwrap_or_default();
    sentence(&format!("{}, {amount}", day_near(run.day(), now.date()))).trim_end_matches('.').to_owned()
}

/// The one next step on Today.
pub(crate) fn next_step(runs: u32, check_ins: &[CheckIn], no_knee: bool) -> String {
    let open = check_ins.iter().flat_map(|c| &c.asks).filter(|a| a.due && a.score.is_none()).count();
    if no_knee {
        "Say in Settings which knee you keep an eye on; then each run asks for it.".to_owned()
    } else if runs == 0 {
        "Bring in a run from your watch, or type one in.".to_owned()
    } else if open > 0 {
        format!(
            "{} open. An unanswered morning stays unknown; it never counts as fine.",
            plural(open, "answer is", "answers are")
        )
    } else {
        "Nothing is open. The next question comes with the next run.".to_owned()
    }
}

// The run's page

/// How a dose was reached.
pub(crate) fn dose(dose: Option<&StoredDose>, params: &DoseParams) -> String {
    let Some(dose) = dose else {
        return "No load: neither distance nor minutes are known.".to_owned();
    };
    let from = match dose.dose.basis {
        DoseBasis::Track => "from the steps, speed and slope along the way",
        DoseBasis::Summary => "from the run's steps against your usual steps per kilometre",
        DoseBasis::Distance => "from the distance alone",
        DoseBasis::Minutes => "from the minutes, at your usual pace",
    };
    let usual = match params.reference {
        Some(r) => format!("Your usual is read from {}.", plural(r.runs, "run", "runs")),
        None => "Your usual pace and step are not known yet, so a kilometre counts as a kilometre.".to_owned(),
    };
    format!(
        "{}: {from}, with exponent {}. {usual} One knee-km is one kilometre of your own easy level running.",
        load(dose.dose.load),
        number(dose.exponent)
    )
}

/// What a usual level rests on.
pub(crate) fn baseline(baseline: Option<Baseline>) -> String {
    match baseline.map(|b| (b.level, b.basis)) {
        None => "Its usual level is not known yet: answer a few mornings without a run before them.".to_owned(),
        Some((level, BaselineBasis::RunFreeMornings { count })) => {
            format!("Usual level {}: the median of {count} mornings without a run before them.", number(level))
        }
        Some((level, BaselineBasis::BeforeTheRun)) => {
            format!("Level {} before this run, as you rated it then.", number(level))
        }
        Some((level, BaselineBasis::SameMorning)) => {
            format!("Level {} on the morning of this run.", number(level))
        }
    }
}

/// One reason of a traffic light.
pub(crate) fn light_reason(reason: &LightReason) -> String {
    match reason {
        LightReason::MorningRose { by } => format!("Next morning was {} above its usual level.", number(*by)),
        LightReason::MorningSettled => "Next morning was not above its usual level.".to_owned(),
        LightReason::DuringOver { score, limit } => {
            format!("During the run it reached {score}; the limit is {}.", number(*limit))
        }
        LightReason::DuringWithin { score } => format!("During the run it stayed at {score} or below."),
        LightReason::NotSettledAfter { score, level } => {
            format!("After the run it was {score}, above its level of {}.", number(*level))
        }
        LightReason::Stopped => "The run was stopped because of the knee.".to_owned(),
        LightReason::Signs => "Swelling, giving way or locking was noted.".to_owned(),
        LightReason::NoDuring => "Pain during the run is not answered.".to_owned(),
        LightReason::NoAfter => "Pain after the run is not answered.".to_owned(),
        LightReason::NoMorning => {
            "The next morning is not answered: unknown, which is not the same as fine.".to_owned()
        }
        LightReason::NoBaseline => "Its usual level is not known, so the answer cannot be read against it.".to_owned(),
    }
}

// The verdict

/// The verdict in one sentence.
pub(crate) fn headline(said: &Verdict, amount: PlanAmount, kind: KindDto, units: Units) -> String {
    let plan = match amount {
        PlanAmount::Distance(d) => distance(d.get(), units),
        PlanAmount::Time(t) => duration(t.get()),
    };
    let plan = match kind {
        KindDto::Easy => plan,
        KindDto::WalkRun => format!("{plan} of running and walking"),
        KindDto::Hilly => format!("{plan} with hills"),
        KindDto::Fast => format!("{plan}, fast,"),
    };
    match said.kind {
        VerdictKind::Under => format!("{plan} is under what you have carried so far."),
        VerdictKind::Near => format!("{plan} is near the edge of what you have carried so far."),
        VerdictKind::Over if said.rule == Rule::RedLastRun => {
            "Your knee has not had its time since the last run.".to_owned()
        }
        VerdictKind::Over => format!("{plan} is over what you have carried so far."),
        VerdictKind::Stop => "Have the knee looked at before you run.".to_owned(),
        VerdictKind::AnswerFirst => "One answer is missing before this can be said.".to_owned(),
        VerdictKind::Ladder => "Not enough answers yet to say. Take the ladder's step.".to_owned(),
    }
}

/// One reason of a verdict.
pub(crate) fn reason(reason: &Reason, today: Date, units: Units) -> String {
    match reason {
        Reason::SignsNoted { day } => format!(
            "You noted swelling, giving way or locking {}. Such a knee wants a clinician's eyes within days; the same day if it \
             is badly swollen, hot, stuck, or cannot carry you.",
            day_near(*day, today)
        ),
        Reason::RedRun { day, hours_ago, settled } => {
            let rest = if *settled { "it has settled since" } else { "it is not back at its usual level yet" };
            format!(
                "Your run {} was red, {hours_ago} hours ago, and {rest}. The rule: 48 hours and a settled morning.",
                day_near(*day, today)
            )
        }
        Reason::MorningNotYet { run_day } => {
            format!("You ran {}. Tomorrow morning tells how the knee took it.", day_near(*run_day, today))
        }
        Reason::MorningOpen { run_day } => {
            format!("This morning's answer about your run {} is open.", day_near(*run_day, today))
        }
        Reason::MorningMissing { run_day } => format!(
            "The morning after your run {} was not answered. Fill in what you remember; it will be marked as recalled.",
            day_near(*run_day, today)
        ),
        Reason::Compared { planned, up_to } => {
            let change = (planned.get() / up_to.get() - 1.0) * 100.0;
            format!("It comes to {}; tolerated so far: up to {} ({change:+.0} %).", load(*planned), load_number(*up_to))
        }
        Reason::FlaredAt { load: flared } => {
            format!("A run of {} was followed by a worse morning.", load(*flared))
        }
        Reason::RestsOn(known) => rests_on(known),
        Reason::OnBreak { days } => {
            format!("You have been off for {days} days. What was tolerated before a break does not count after it.")
        }
        Reason::Step(step) => ladder_step(*step),
        Reason::LastMornings(mornings) => {
            let scores: Vec<String> = mornings.iter().map(|(_, score)| score.to_string()).collect();
            match scores.len() {
                1 => format!("The last morning you answered: {}.", scores[0]),
                n => format!("The last {n} mornings you answered, latest first: {}.", scores.join(", ")),
            }
        }
        Reason::Spike(found) => spike(found, units),
        Reason::AssumedPace { s_per_km } => format!(
            "Your usual pace is not known yet; {}:{:02} min/km was assumed.",
            (s_per_km / 60.0).floor(),
            (s_per_km % 60.0).round()
        ),
    }
}

fn rests_on(known: &Tolerance) -> String {
    let Some(since) = known.since else {
        return "No run since your last break has an answered morning.".to_owned();
    };
    let mut text = format!(
        "This rests on {} since {}, {} of them followed by a worse morning.",
        plural(known.rated_runs as usize, "rated run", "rated runs"),
        day_long(since),
        known.flares
    );
    if known.recalled > 0 {
        let _infallible = write!(
            text,
            " {} from memory.",
            plural(known.recalled as usize, "answer was filled in", "answers were filled in")
        );
    }
    text
}

fn ladder_step(step: LadderStep) -> String {
    let what = match (step.minutes_run(), step.minutes_walk(), step.turns) {
        (0, walk, _) => format!("a brisk {walk}-minute walk"),
        (run, 0, _) => format!("{run} minutes of easy running"),
        (_, _, turns) => format!("{turns} times {} min running and {} min walking", step.run_min, step.walk_min),
    };
    format!("Step {} of the ladder: {what}, with 5 minutes of brisk walking before and after.", step.level)
}

fn spike(found: &Spike, units: Units) -> String {
    let longest = distance(found.longest.get(), units);
    let change = (found.ratio - 1.0) * 100.0;
    let first = format!("Your longest run in 30 days is {longest}; this is {change:+.0} %.");
    match (found.band, found.band.hazard_ratio()) {
        (SpikeBand::Reference, _) | (_, None) => first,
        (_, Some((ratio, low, high))) => format!(
            "{first} In a study of 5,205 runners, single runs this much longer went with {ratio} times ({low}–{high}) as many overuse \
             injuries; from a base of about {} in 1,000 runs.",
            domain::SPIKE_BASE_RATE
        ),
    }
}

/// The state of the line in one sentence.
pub(crate) fn line_state(known: &Tolerance) -> String {
    match known.up_to {
        None => format!("There is no line yet. {}", rests_on(known)),
        Some(up_to) => {
            format!(
                "Not enough answers yet to draw a line. You have carried up to {}. {}",
                load(up_to),
                rests_on(known)
            )
        }
    }
}

// Charts

/// A chart's title.
pub(crate) fn chart_title(side: Option<Side>) -> String {
    match side {
        Some(side) => format!("Load and pain, {}", knee(side)),
        None => "Load and pain".to_owned(),
    }
}

/// The words on the load-and-pain chart.
pub(crate) fn chart_labels(side: Option<Side>, summary: &str) -> LoadPainLabels {
    LoadPainLabels { title: chart_title(side), description: summary.to_owned(), ..LoadPainLabels::default() }
}

/// What the chart shows, for those who do not see it.
pub(crate) fn chart_summary(rows: &[Bucket], from: Date, to: Date, units: Units) -> String {
    let runs: u32 = rows.iter().map(|r| r.runs).sum();
    let period = format!("{} to {}", day_long(from), day_long(to));
    if runs == 0 {
        return format!("{period}: no runs.");
    }
    let total: f64 = rows.iter().filter_map(|r| r.distance).map(domain::Metres::get).sum();
    let mornings: Vec<u8> = rows.iter().filter_map(|r| r.morning).map(|m| m.worst.get()).collect();
    let missing: u32 = rows.iter().map(|r| r.missing_mornings).sum();
    let worst = match mornings.iter().max() {
        Some(worst) => format!("worst morning {worst} of 10"),
        None => "no morning answered".to_owned(),
    };
    let missing = match missing {
        0 => String::new(),
        n => format!(", {} unanswered", plural(n as usize, "morning", "mornings")),
    };
    format!("{period}: {}, {}, {worst}{missing}.", runs_count(runs as usize), distance(total, units))
}

/// One row of the chart, read out.
pub(crate) fn chart_row(row: &Bucket, units: Units) -> String {
    let day = if row.from == row.to { day_long(row.from) } else { format!("week of {}", day_long(row.from)) };
    let mut parts = vec![day];
    match (row.runs, row.load) {
        (0, _) => parts.push("no run".to_owned()),
        (n, Some(known)) => {
            let at_least = if row.runs_without_load > 0 { "at least " } else { "" };
            parts.push(format!("{}, {at_least}{}", runs_count(n as usize), load(known)));
        }
        (n, None) => parts.push(format!("{}, load not known", runs_count(n as usize))),
    }
    parts.extend(row.distance.map(|d| distance(d.get(), units)));
    for (name, found) in [("during", row.during), ("after", row.after), ("morning", row.morning)] {
        parts.extend(found.map(|pain| format!("{name} {}", pain.worst.get())));
    }
    if row.missing_mornings > 0 {
        parts.push("morning not answered".to_owned());
    }
    parts.join(", ")
}

// Import

/// A batch in one sentence.
pub(crate) fn import_summary(summary: &ImportSummary) -> String {
    let counts = [
        (summary.imported, "new"),
        (summary.updated, "completed with a file"),
        (summary.duplicate, "already there"),
        (summary.not_a_run, "not a run"),
        (summary.broken, "not readable"),
    ];
    let said: Vec<String> =
        counts.iter().filter(|(n, _)| *n > 0).map(|(n, what)| format!("{} {what}", grouped(*n as usize))).collect();
    if said.is_empty() { "There was nothing to read.".to_owned() } else { format!("{}.", said.join(", ")) }
}

/// "run 2 of 3".
pub(crate) fn part(number: usize, of: usize) -> String {
    format!("run {number} of {of}")
}

/// The same bytes were there before.
pub(crate) fn same_bytes(run: Option<RunId>) -> String {
    match run {
        Some(id) => format!("Already there, as run {}.", id.0),
        None => "Already there.".to_owned(),
    }
}

/// Another recording of a run that is there.
pub(crate) fn same_run_elsewhere(there: &Run, id: RunId) -> String {
    format!(
        "Another recording of run {} ({}), which began at the same time. Nothing was changed.",
        id.0,
        run_short(there)
    )
}

/// A file for a run that had been typed in.
pub(crate) fn backs_a_typed_run(id: RunId) -> String {
    format!("Run {} had been typed in; the file now stands behind it. What you wrote about it stays.", id.0)
}

/// A recording whose watch did not know the date.
pub(crate) fn clock_never_set(run: &Run) -> String {
    format!(
        "The watch's clock was never set: the file says {}. It was set aside, because a run on a wrong day would mislead. You can type it \
         in with the right day.",
        day_long(run.day())
    )
}

/// Why a file could not be read.
pub(crate) fn file_trouble(error: &io::Error) -> String {
    match error.kind() {
        io::ErrorKind::NotFound => "There is no such file.".to_owned(),
        io::ErrorKind::PermissionDenied => "The system does not let Plimsoll read it.".to_owned(),
        _ => format!("It could not be read: {error}."),
    }
}

// Report

/// The report's title.
pub(crate) fn report_title(side: Option<Side>) -> String {
    chart_title(side)
}

/// What is noteworthy about a run, in a few words.
pub(crate) fn report_note(found: &domain::AssessedRun, stored: &StoredRun, today: Date) -> String {
    let signs = found.run.answers.signs;
    let mut notes: Vec<&str> = [
        (signs.swelling, "swelling"),
        (signs.giving_way, "gave way"),
        (signs.locking, "locked"),
        (signs.stopped, "stopped because of the knee"),
        (found.assessment.flare == Some(true), "flare"),
        (found.run.state(today) == domain::RunState::Missing, "morning not answered"),
        (found.run.answers.morning_recalled, "morning recalled"),
        (stored.run.treadmill, "treadmill"),
    ]
    .into_iter()
    .filter_map(|(holds, word)| holds.then_some(word))
    .collect();
    notes.extend(stored.run.notes.as_deref());
    notes.join("; ")
}

/// How many mornings are missing.
pub(crate) fn missing_statement(missing: usize, due: usize) -> String {
    match (missing, due) {
        (_, 0) => "No morning after a run is due yet in this period.".to_owned(),
        (0, due) => format!("Every morning after a run was answered ({due} of {due})."),
        (missing, due) => format!(
            "{missing} of {due} mornings after a run were not answered. They count as unknown, never as free of pain."
        ),
    }
}

/// What the report rests on.
pub(crate) fn report_basis(settings: &Settings) -> String {
    let preset = match settings.preset {
        PresetDto::Strict => {
            "at most 2 during, back to the level before within an hour, no rise next morning (Esculier 2018)"
        }
        PresetDto::Permissive => "at most 5 during and after, settled by next morning (Thomeé 1997, Silbernagel 2007)",
    };
    format!(
        "Self-reported by the runner; not a clinical measurement. {IS_NOT} Pain is the worst on the 0–10 numeric rating scale. Load in \
         knee-km: 1 is one kilometre of this runner's own easy level running; the weights of slope, speed and walking are assumptions. A \
         flare is a next morning at least 2 above the usual level, or at least 1 above after more than 2 during. Limits in force: \
         {preset}."
    )
}

/// At the foot of each page.
pub(crate) fn report_footer() -> String {
    format!("Plimsoll {} · self-reported", env!("CARGO_PKG_VERSION"))
}

/// The report's five numbers.
pub(crate) fn figures(
    runs: usize,
    longest_m: Option<f64>,
    week_minutes: (Option<f64>, Option<f64>),
    mornings: &[u8],
    flares: usize,
    rated: usize,
    units: Units,
) -> Vec<Figure> {
    let figure = |label: &str, value: String, note: String| Figure { label: label.to_owned(), value, note };
    let minutes = |m: Option<f64>| cell(m.map(|m| format!("{m:.0}")));
    let middle = match mornings.len() {
        0 => None,
        n if n % 2 == 1 => Some(f64::from(mornings[n / 2])),
        n => Some(f64::midpoint(f64::from(mornings[n / 2 - 1]), f64::from(mornings[n / 2]))),
    };
    vec![
        figure("Runs", runs.to_string(), "in this period".to_owned()),
        figure("Longest run", cell(longest_m.map(|m| distance(m, units))), String::new()),
        figure(
            "Minutes a week",
            format!("{} → {}", minutes(week_minutes.0), minutes(week_minutes.1)),
            "first and last week".to_owned(),
        ),
        figure(
            "Morning pain",
            match (middle, mornings.last()) {
                (Some(middle), Some(worst)) => format!("{} / {worst}", number(middle)),
                _ => cell(None),
            },
            format!("median / worst of {}", plural(mornings.len(), "morning", "mornings")),
        ),
        figure("Flares", flares.to_string(), format!("in {}", plural(rated, "rated run", "rated runs"))),
    ]
}

// Problems

/// What a person is told when something could not be done.
#[must_use]
pub fn problem(error: &LogbookError) -> Problem {
    let (code, message, hint): (ProblemCode, String, Option<&str>) = match error {
        LogbookError::Invalid(invalid) => invalid_words(invalid),
        LogbookError::NoSuchRun(id) => (ProblemCode::NotFound, format!("There is no run {id}."), None),
        LogbookError::NoSuchAnswer(id) => (ProblemCode::NotFound, format!("There is no answer {id}."), None),
        LogbookError::Cancelled => (ProblemCode::Cancelled, "Stopped. Nothing was changed.".to_owned(), None),
        LogbookError::File { path, source } => (
            ProblemCode::Failed,
            format!("{} could not be written: {source}. Your logbook is as it was.", path.display()),
            Some("Choose another folder, or make room."),
        ),
        LogbookError::Render(error) => {
            (ProblemCode::Failed, format!("The page could not be made: {error}. Your logbook is as it was."), None)
        }
        LogbookError::Store(error) => store_words(error),
    };
    Problem { code, message, hint: hint.map(ToOwned::to_owned) }
}

/// An import is asked for while one is under way.
#[must_use]
pub fn import_is_running() -> Problem {
    Problem {
        code: ProblemCode::Invalid,
        message: "An import is under way already. Nothing of the new one was started.".to_owned(),
        hint: Some("Wait for it, or stop it.".to_owned()),
    }
}

/// The machine does not say where a person's files belong.
#[must_use]
pub fn no_home() -> Problem {
    Problem {
        code: ProblemCode::NotOpened,
        message: "This system does not say where your files belong, so there is no place for the logbook.".to_owned(),
        hint: Some("Set a home folder for this user.".to_owned()),
    }
}

/// The system's file manager did not open.
#[must_use]
pub fn no_file_manager(error: &dyn std::error::Error) -> Problem {
    Problem {
        code: ProblemCode::Failed,
        message: format!("The file manager did not open: {error}. Nothing was changed."),
        hint: Some("The path on this page can be opened by hand.".to_owned()),
    }
}

fn invalid_words(invalid: &Invalid) -> (ProblemCode, String, Option<&'static str>) {
    let (message, hint) = match invalid {
        Invalid::OutOfRange(range) => (sentence(&range.to_string()), None),
        Invalid::EmptyRun => ("A run needs minutes or a distance.".to_owned(), None),
        Invalid::EmptyPlan => ("Say how far or how long, one of the two.".to_owned(), None),
        Invalid::NotATime(text) => (
            format!("“{text}” is not a day or time that Plimsoll understands."),
            Some("Write 2026-03-01, or 2026-03-01T18:30."),
        ),
        Invalid::InTheFuture => ("That lies in the future.".to_owned(), None),
        Invalid::MorningNotYet => {
            ("The morning after this run has not come yet.".to_owned(), Some("It will be asked tomorrow."))
        }
        Invalid::WrongMoment(detail) => (sentence(&format!("{detail} does not belong to this moment")), None),
        Invalid::NoSuchSetting(key) => {
            (format!("There is no setting “{key}”."), Some("`plim settings` lists them all."))
        }
        Invalid::NotAValue { key, value, takes } => {
            (format!("“{value}” is not a value of {key}: it takes {takes}."), None)
        }
        Invalid::PeriodBackwards => ("The period ends before it begins.".to_owned(), None),
        Invalid::FolderNotEmpty => (
            "The folder holds something already. Nothing was written.".to_owned(),
            Some("Choose a new or empty folder."),
        ),
    };
    (ProblemCode::Invalid, message, hint)
}

fn store_words(error: &StoreError) -> (ProblemCode, String, Option<&'static str>) {
    use ProblemCode::{Failed, NotFound, NotOpened, NotWritten};
    match error {
        StoreError::NotALogbook { path } => (
            NotOpened,
            format!("{} is not a Plimsoll logbook. It was not touched.", path.display()),
            Some("Move that file elsewhere and try again, or choose another."),
        ),
        StoreError::NewerFile { file_version, known_version } => (
            NotOpened,
            format!(
                "This logbook was written by a newer Plimsoll (version {file_version} of the file; this program knows up to \
                 {known_version}). It was not touched."
            ),
            Some("Update Plimsoll, then open it again."),
        ),
        StoreError::OlderFileReadOnly { .. } => (
            NotOpened,
            "This logbook is from an older Plimsoll and needs an upgrade, but it cannot be written. It was not touched.".to_owned(),
            Some("Make the file writable, or open a copy."),
        ),
        StoreError::NoSuchFile { path } => (NotFound, format!("There is no file {}.", path.display()), None),
        StoreError::CannotOpen { path, reason } => (
            NotOpened,
            format!("{} could not be opened: {reason}.", path.display()),
            Some("Check that the folder exists and may be written."),
        ),
        StoreError::ReadOnly => (
            NotWritten,
            "This logbook can be read but not written. Nothing was changed.".to_owned(),
            Some("Make the file writable, or work on a copy."),
        ),
        StoreError::DiskFull => (
            NotWritten,
            "The disk is full. Nothing of this change was written; everything from before is safe.".to_owned(),
            Some("Make room and try again."),
        ),
        StoreError::Busy => (
            NotWritten,
            "Another program is writing to the logbook. Nothing was changed.".to_owned(),
            Some("Try again in a moment."),
        ),
        StoreError::Corrupt(detail) => (
            NotOpened,
            format!("The logbook file is damaged: {detail}. It was not changed."),
            Some("Restore a backup: `plim restore FILE`."),
        ),
        StoreError::UnsoundBackup { path, problems } => (
            NotOpened,
            format!("{} is damaged and was not restored: {}. Your logbook is as it was.", path.display(), problems.join("; ")),
            Some("Choose another backup."),
        ),
        StoreError::AlreadyExists { path } => (
            NotWritten,
            format!("{} exists already. It was not touched.", path.display()),
            Some("Choose another name."),
        ),
        StoreError::File { path, source } => (
            Failed,
            format!("{}: {source}. Your logbook is as it was.", path.display()),
            Some("Check the folder and try again."),
        ),
        StoreError::NoSuchRun(id) => (NotFound, format!("There is no run {}.", id.0), None),
        StoreError::Refused(detail) => (Failed, format!("The logbook refused the change: {detail}. Nothing was changed."), None),
        StoreError::Unreadable(detail) => (
            Failed,
            format!("The logbook holds something that cannot be read: {detail}. Nothing was changed."),
            Some("`plim check` says more."),
        ),
        StoreError::CannotUndo(detail) => {
            (Failed, format!("The last step cannot be taken back: {detail}. Nothing was changed."), None)
        }
        StoreError::Sqlite(detail) => {
            (Failed, format!("The logbook file could not be used: {detail}. Nothing was changed."), None)
        }
    }
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    #[test]
    fn numbers_carry_no_more_than_they_know() {
        assert_eq!(number(2.0), "2");
        assert_eq!(number(2.25), "2.3");
        assert_eq!(distance(5_049.0, Units::Km), "5.0 km");
        assert_eq!(distance(5_000.0, Units::Mi), "3.1 mi");
        assert_eq!(duration(3_599.0), "1 h 00 min");
        assert_eq!(duration(1_500.0), "25 min");
        assert_eq!(day_long(date(2026, 3, 1)), "1 March 2026");
    }

    #[test]
    fn a_spike_is_never_said_without_the_base_rate() {
        let metres = |m| domain::Metres::new(m).expect("a distance");
        let found = Spike { longest: metres(4600.0), ratio: 1.2, band: SpikeBand::Small };
        let said = spike(&found, Units::Km);
        assert!(said.contains("1.64 times (1.31–2.05)") && said.contains("about 2.2 in 1,000 runs"), "{said}");
        let small = Spike { ratio: 1.09, band: SpikeBand::Reference, ..found };
        assert_eq!(spike(&small, Units::Km), "Your longest run in 30 days is 4.6 km; this is +9 %.");
    }

    #[test]
    fn the_words_that_are_never_said_are_never_said() {
        let source = include_str!("words.rs").split("mod tests").next().expect("the sentences").to_lowercase();
        for word in [" safe to", "damage to", "injury risk", "you should have", "you failed"] {
            assert!(!source.contains(word), "“{word}” blames or promises");
        }
    }

    #[test]
    fn a_batch_is_summed_up_in_one_sentence() {
        let summary = ImportSummary { imported: 3, duplicate: 1, broken: 2, ..ImportSummary::default() };
        assert_eq!(import_summary(&summary), "3 new, 1 already there, 2 not readable.");
        assert_eq!(
            ["1 run", "999 runs", "10,000 runs", "1,234,567 runs"],
            [1, 999, 10_000, 1_234_567].map(runs_count)[..]
        );
    }
}
