//! What `plim` says at a terminal, beside what the window says too.

use std::path::Path;

use domain::{Moment, Side};

use super::{listed, moment_code, place, runs_count, side_code, source_code, surface_name, told_together};
use crate::{
    api::{
        ColumnsFrom, ImportOutcome, LightDto, MomentDto, OutcomeDto, PainRow, PlaceConsent, RunStateDto, SideDto,
        SourceDto, SurfaceDto,
    },
    say,
};

macro_rules! says {
    ($($(#[$doc:meta])* $name:ident => $message:literal;)*) => {
        $(
            $(#[$doc])*
            #[must_use]
            pub fn $name() -> String {
                say!($message)
            }
        )*
    };
}

says! {
    /// No knee is chosen, and how one is.
    no_knee => "plim-no-knee";
    /// No knee is chosen.
    no_knee_yet => "plim-no-knee-yet";
    /// Neither yes nor no.
    not_known => "plim-not-known";
    /// Nothing is remembered of columns.
    no_columns => "plim-columns-none";
    /// Where columns can be said.
    columns_hint => "plim-columns-unreadable-hint";
    /// A look at an import wrote nothing.
    dry_run => "plim-dry-run";
    /// Parameters that are in force.
    in_force => "plim-in-force";
    /// Parameters under which the advice would be another.
    other_advice => "plim-other-advice";
    /// There is no step to take back.
    nothing_to_undo => "plim-nothing-to-undo";
    /// There is no step to do again.
    nothing_to_redo => "plim-nothing-to-redo";
    /// A logbook is sound.
    check_sound => "plim-check-sound";
    /// The sample does not go into one's own logbook.
    sample_apart => "plim-sample-apart";
    /// How the sample gets its own.
    sample_apart_hint => "plim-sample-apart-hint";
    /// How a logbook is named.
    no_home_hint => "plim-no-home-hint";
    /// What a chart can be written as.
    chart_file => "plim-chart-file";
    /// How it is said.
    chart_file_hint => "plim-chart-file-hint";
    /// What to do where something lies already.
    exists_hint => "plim-exists-hint";
    /// There is nothing to look into.
    no_place => "plim-no-place";
    /// No folder is watched.
    no_folder => "plim-no-folder";
    /// A folder is not watched.
    not_watched => "plim-not-watched";
    /// How to see what is.
    not_watched_hint => "plim-not-watched-hint";
    /// There is no such watch.
    no_such_watch => "plim-no-such-watch";
    /// How to see which there are.
    no_such_watch_hint => "plim-no-such-watch-hint";
    /// The calendar of the coming two weeks was written.
    plan_calendar => "plim-plan-calendar";
    /// Before the physio's note.
    plan_note => "plim-plan-note";
    /// Heads the reasons of the plan.
    plan_why => "plim-plan-why";
    /// Heads what moves it.
    plan_moves => "plim-plan-moves";
    /// Heads the start questions.
    plan_before_start => "plim-plan-before-start";
    /// Heads the coming days.
    plan_coming => "plim-plan-coming";
    /// Heads what was decided.
    plan_decided => "plim-plan-decided";
    /// A day that holds only after green answers.
    if_green => "plim-if-green";
    /// A day that the load line holds lower.
    held_by_line => "plim-held-by-line";
    /// Before the line for a clinician.
    flags_to_show => "plim-flags-to-show";
    /// No red flag stands.
    flags_none => "plim-flags-none";
    /// Heads red-flag questions that are due.
    flags_due => "plim-flags-due";
    /// Heads red-flag questions that are not.
    flags_questions => "plim-flags-questions";
    /// How they are answered.
    flags_how => "plim-flags-how";
    /// There are no runs.
    no_runs => "plim-no-runs";
    /// Heads a run's answers.
    run_answers => "plim-run-answers";
    /// Heads what else was done that day.
    run_beside => "plim-run-beside";
    /// Heads what was noted about those days.
    run_context => "plim-run-context";
    /// Heads the copies of a run.
    run_known_from => "plim-run-known-from";
    /// Heads what its readers noticed.
    run_noticed => "plim-run-noticed";
    /// An edit that changes nothing.
    edit_nothing => "plim-edit-nothing";
    /// How an edit is asked for.
    edit_nothing_hint => "plim-edit-nothing-hint";
    /// No questionnaire was filled in.
    no_scores => "plim-no-scores";
    /// No change was noted.
    no_changes => "plim-no-changes";
    /// Something was taken away.
    taken_away => "plim-taken-away";
    /// Something was noted.
    noted => "plim-noted";
    /// How a setting is set.
    settings_hint => "plim-settings-hint";
}

/// The head of a table's column, by its code in the message.
#[must_use]
pub fn head(head: &str) -> String {
    say!("plim-head", head = head)
}

/// "Left knee".
#[must_use]
pub fn knee(side: SideDto) -> String {
    say!("plim-knee", side = side_code(Side::from(side)))
}

/// "left".
#[must_use]
pub fn side(side: SideDto) -> String {
    say!("plim-side", side = side_code(Side::from(side)))
}

/// "morning".
#[must_use]
pub fn moment(moment: MomentDto) -> String {
    say!("plim-moment", moment = moment_code(Moment::from(moment)))
}

/// "road".
#[must_use]
pub fn surface(surface: SurfaceDto) -> String {
    surface_name(surface.into())
}

/// "yes".
#[must_use]
pub fn yes_or_no(yes: bool) -> String {
    if yes { say!("plim-yes") } else { say!("plim-no") }
}

/// Parts of one line, each of which makes sense by itself.
#[must_use]
pub fn list(parts: &[String]) -> String {
    listed(parts)
}

/// Sentences that follow each other.
#[must_use]
pub fn together(sentences: &[String]) -> String {
    told_together(sentences)
}

// Import

/// What was said of columns cannot be read.
#[must_use]
pub fn columns_unreadable(path: &str, error: &std::io::Error) -> String {
    say!("plim-columns-unreadable", path = path, error = error.to_string())
}

/// Where the list of what was not read is.
#[must_use]
pub fn refused_list(file: &str) -> String {
    say!("plim-refused-list", file = file)
}

/// What became of a file.
#[must_use]
pub fn fate(outcome: ImportOutcome) -> String {
    say!("plim-fate", fate = super::outcome_code(outcome))
}

/// As which run it came in.
#[must_use]
pub fn came_as(id: i64, title: &str) -> String {
    say!("plim-came-as", id = id.to_string(), title = title)
}

/// How a table is read.
#[must_use]
pub fn table_is_read(path: &str, how: ColumnsFrom) -> String {
    let how = match how {
        ColumnsFrom::Guess => "guess",
        ColumnsFrom::Remembered => "remembered",
        ColumnsFrom::Said => "said",
    };
    say!("plim-table-is-read", how = how, path = path)
}

/// A row that is no run.
#[must_use]
pub fn not_a_run(what: &str) -> String {
    say!("plim-not-a-run", what = what)
}

/// How far it has come, and how long it will take.
#[must_use]
pub fn progress(done: &str, left: &str) -> String {
    say!("plim-progress", done = done, left = left)
}

/// So many files were read.
#[must_use]
pub fn files_read(done: u32, of: u32) -> String {
    say!("plim-progress-read", done = done, count = of)
}

/// So much was taken in.
#[must_use]
pub fn taken_in(done: u32, of: u32) -> String {
    say!("plim-progress-taken-in", done = done, of = of)
}

// Answers, the line

/// An answer was written down.
#[must_use]
pub fn answer_written(row: &PainRow) -> String {
    let written = say!(
        "plim-answer-written",
        id = row.id.to_string(),
        day = row.day.as_str(),
        side = side_code(Side::from(row.side)),
        moment = moment_code(Moment::from(row.moment)),
        score = row.score
    );
    let recalled = if row.recalled { say!("plim-answer-recalled") } else { String::new() };
    told_together(&[written, recalled])
}

/// An answer was taken away.
#[must_use]
pub fn answer_deleted(id: i64) -> String {
    say!("plim-answer-deleted", id = id.to_string())
}

/// What else an answer says: "one hour after 2, swelling".
#[must_use]
pub fn answer_details(row: &PainRow) -> String {
    let details = [
        row.one_hour.map(|score| say!("plim-one-hour-after", score = score)),
        row.stiffness_min.map(|minutes| say!("plim-stiff", minutes = minutes)),
        row.place.map(|on| place(on.into())),
        row.swelling.then(|| say!("plim-swelling")),
        row.giving_way.then(|| say!("plim-gave-way")),
        row.locking.then(|| say!("plim-locked")),
        row.stopped.then(|| say!("plim-stopped")),
        row.recalled.then(|| say!("plim-recalled")),
        row.note.clone(),
    ];
    listed(&details.into_iter().flatten().collect::<Vec<_>>())
}

/// The line, behind the knee it is about.
#[must_use]
pub fn line(knee: &str, text: &str) -> String {
    say!("plim-line", knee = knee, text = text)
}

/// What counts as a bad outcome.
#[must_use]
pub fn outcome(outcome: OutcomeDto) -> String {
    match outcome {
        OutcomeDto::Flare => say!("plim-outcome-flare"),
        OutcomeDto::Red => say!("plim-outcome-red"),
    }
}

// One's own data

/// Everything was written in open formats; `runs` and `answers` are counted in words.
#[must_use]
pub fn exported(runs: &str, answers: &str, without_times: bool) -> String {
    if without_times {
        say!("plim-exported-without-times", runs = runs, answers = answers)
    } else {
        say!("plim-exported", runs = runs, answers = answers)
    }
}

/// A copy was made.
#[must_use]
pub fn backed_up(runs: &str, answers: &str) -> String {
    say!("plim-backed-up", runs = runs, answers = answers)
}

/// A copy was taken back, and what it put aside, a line each.
#[must_use]
pub fn restored(from: &Path, runs: u64, kept: Option<&Path>) -> String {
    let runs = runs_count(usize::try_from(runs).unwrap_or(usize::MAX));
    let back = say!("plim-restored", file = from.display().to_string(), runs = runs);
    let kept = kept.map(|file| say!("plim-restored-kept", file = file.display().to_string()));
    [Some(back), kept].into_iter().flatten().collect::<Vec<_>>().join("\n")
}

/// A step was taken back.
#[must_use]
pub fn undone(step: &str) -> String {
    say!("plim-undone", step = step)
}

/// A step was done again.
#[must_use]
pub fn redone(step: &str) -> String {
    say!("plim-redone", step = step)
}

/// What is in a logbook's file.
#[must_use]
pub fn check(runs: &str, answers: &str, bytes: u64, version: &str) -> String {
    say!("plim-check", runs = runs, answers = answers, bytes = bytes.to_string(), version = version)
}

/// The sample was written.
#[must_use]
pub fn sample(runs: &str, answers: &str) -> String {
    say!("plim-sample", runs = runs, answers = answers)
}

/// Something lies there already.
#[must_use]
pub fn exists(path: &str) -> String {
    say!("plim-exists", path = path)
}

// Watched places

/// A watch that is asked about first.
#[must_use]
pub fn asked_first(name: &str) -> String {
    say!("plim-asked-first", name = name)
}

/// A folder is watched no more.
#[must_use]
pub fn watched_no_more(name: &str) -> String {
    say!("plim-watched-no-more", name = name)
}

/// What a watch may do.
#[must_use]
pub fn may(name: &str, may: PlaceConsent) -> String {
    let may = match may {
        PlaceConsent::Ask => "ask",
        PlaceConsent::Always => "always",
        PlaceConsent::Never => "never",
    };
    say!("plim-may", may = may, name = name)
}

/// A place in one line, with the last file that came from it and its day.
#[must_use]
pub fn place_is(name: &str, said: &str, last: Option<(&str, &str)>) -> String {
    let is = say!("plim-place-is", name = name, said = said);
    let last = last.map(|(file, day)| say!("plim-place-last", file = file, day = day)).unwrap_or_default();
    told_together(&[is, last])
}

// The plan

/// Where a knee stands on a day.
#[must_use]
pub fn plan(knee: &str, day: &str, headline: &str) -> String {
    say!("plim-plan", knee = knee, day = day, headline = headline)
}

/// When the red-flag questions were answered last.
#[must_use]
pub fn flags_last(day: &str) -> String {
    say!("plim-flags-last", day = day)
}

// Runs

/// What stands under a list of runs, of which so many are shown.
#[must_use]
pub fn runs_legend(shown: usize, total: usize) -> String {
    let runs = runs_count(total);
    let shown = if shown == total { runs } else { say!("plim-runs-newest", shown = shown, runs = runs) };
    say!("plim-runs-legend", shown = shown)
}

/// Whether a run's answers are in.
#[must_use]
pub fn state(state: RunStateDto) -> String {
    let state = match state {
        RunStateDto::Open => "open",
        RunStateDto::Closed => "closed",
        RunStateDto::Missing => "missing",
    };
    say!("plim-state", state = state)
}

/// Heads a run's page.
#[must_use]
pub fn run_title(id: i64, title: Option<&str>) -> String {
    match title {
        Some(title) => say!("plim-run-title", id = id.to_string(), title = title),
        None => say!("plim-run-no-title", id = id.to_string()),
    }
}

/// The name of a run's fact, by its code in the message.
#[must_use]
pub fn fact(fact: &str) -> String {
    say!("plim-fact", fact = fact)
}

/// Metres up or down.
#[must_use]
pub fn metres(metres: f64) -> String {
    say!("plim-metres", metres = format!("{metres:.0}"))
}

/// A heart rate.
#[must_use]
pub fn beats(bpm: f64) -> String {
    say!("plim-beats", rate = format!("{bpm:.0}"))
}

/// On a scale to ten.
#[must_use]
pub fn of_ten(value: f64) -> String {
    say!("plim-of-ten", value = super::number(value))
}

/// On a scale to five.
#[must_use]
pub fn of_five(value: u8) -> String {
    say!("plim-of-five", value = value)
}

/// Where a run came from: its file, or what kind of source it was.
#[must_use]
pub fn came_from(source: SourceDto, file: Option<&str>, changed: bool) -> String {
    let source = file.map_or_else(|| say!("plim-source", source = source_code(source.into())), ToOwned::to_owned);
    if changed { say!("plim-changed-by-hand", source = source) } else { source }
}

/// How a knee took a run.
#[must_use]
pub fn reading(side: SideDto, light: LightDto) -> String {
    let light = match light {
        LightDto::Green => "green",
        LightDto::Amber => "amber",
        LightDto::Red => "red",
        LightDto::Unknown => "unknown",
    };
    let light = say!("plim-light", light = light);
    say!("plim-reading", side = side_code(Side::from(side)), light = light)
}

/// Something noted, and who says so.
#[must_use]
pub fn run_noted(text: &str, source: &str) -> String {
    say!("plim-run-noted", text = text, source = source)
}

/// Nothing is known of a day beside its runs.
#[must_use]
pub fn day_empty(day: &str) -> String {
    say!("plim-day-empty", day = day)
}

/// Something done besides running was written down.
#[must_use]
pub fn activity_written(id: i64) -> String {
    say!("plim-activity-written", id = id.to_string())
}

/// A copy of a run: its file (nothing where it was typed in), what it says, what the run has from it, and why it is one of its copies.
#[must_use]
pub fn run_copy(name: &str, told: &str, gave: &[String], joined: Option<&str>) -> String {
    let typed = if name.is_empty() { say!("plim-source", source = "manual") } else { name.to_owned() };
    let copy = match gave {
        [] => say!("plim-run-copy-nothing", name = typed, told = told),
        gave => say!("plim-run-copy", name = typed, told = told, gave = listed(gave)),
    };
    told_together(&[copy, joined.unwrap_or_default().to_owned()])
}

/// A run was written down.
#[must_use]
pub fn run_written(id: i64, day: &str, known: &[String]) -> String {
    say!("plim-run-written", id = id.to_string(), day = day, known = listed(known))
}

/// A run was changed.
#[must_use]
pub fn run_changed(id: i64, day: &str, known: &[String]) -> String {
    say!("plim-run-changed", id = id.to_string(), day = day, known = listed(known))
}

/// A run was deleted.
#[must_use]
pub fn run_deleted(id: i64) -> String {
    say!("plim-run-deleted", id = id.to_string())
}

/// A knee load with its unit.
#[must_use]
pub fn load(kkm: f64) -> String {
    say!("knee-km", number = super::load_figure(kkm))
}

// Questionnaires

/// A kind of questionnaire: its name, its range, and what it asks.
#[must_use]
pub fn score_kind(name: &str, [min, max]: [f64; 2], about: &str) -> String {
    say!("plim-score-kind", name = name, min = super::number(min), max = super::number(max), about = about)
}
