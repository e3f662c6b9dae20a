//! `plim runs`, `run`, `add run`, `edit run`, `delete run`.

use std::io::{IsTerminal, stdout};

use jiff::Zoned;
use logbook::{
    Logbook,
    api::{
        AnswerSet, CopyRow, KneeReading, LightDto, PainRow, RunInput, RunPage, RunRow, RunStateDto, Runs, RunsInput,
        SourceDto, SurfaceDto, Units,
    },
    words,
};
use serde::Serialize;

use super::{Answered, knee, units};
use crate::{
    answer::{Answer, Failure},
    args::{Period, RunFlags},
    tables::{Align, pairs, paragraph, table},
};

/// What fits on a screen, when the answer goes to one and nothing else was asked for.
const SCREENFUL: u32 = 40;

pub fn list(book: &Logbook, period: &Period, limit: Option<u32>, json: bool, now: &Zoned) -> Answered {
    let anything = period.from.is_none() && period.to.is_none() && !json && stdout().is_terminal();
    let limit = limit.or(anything.then_some(SCREENFUL));
    let input = RunsInput { from: period.from.clone(), to: period.to.clone(), limit, ..RunsInput::default() };
    let runs = book.runs(&input, now)?;
    let text = list_text(&runs, units(book)?);
    Ok(Answer::new(&runs, text))
}

fn list_text(runs: &Runs, units: Units) -> String {
    if runs.runs.is_empty() {
        return "No runs.".to_owned();
    }
    let rows: Vec<Vec<String>> = runs
        .runs
        .iter()
        .map(|run| {
            vec![
                run.id.to_string(),
                run.day.clone(),
                words::cell(run.distance_m.map(|m| words::distance(m, units))),
                words::cell(run.timer_s.map(words::duration)),
                words::cell(run.dose_kkm.map(words::load_figure)),
                answers(run.answers.right),
                answers(run.answers.left),
                state(run.state).to_owned(),
            ]
        })
        .collect();
    let heads = [
        ("id", Align::Right),
        ("day", Align::Left),
        ("distance", Align::Right),
        ("time", Align::Right),
        ("load", Align::Right),
        ("right", Align::Left),
        ("left", Align::Left),
        ("state", Align::Left),
    ];
    let shown = match runs.runs.len() {
        all if all == runs.total as usize => words::runs_count(all),
        some => format!("The newest {some} of {}; --limit shows more", words::runs_count(runs.total as usize)),
    };
    let legend = format!(
        "{shown}. Load in knee-km. Right and left knee: worst during / worst after / next morning, 0–10. A dash is not known."
    );
    format!("{}\n{}", table(&heads, &rows), paragraph("", &legend))
}

/// "1/0/–", or a dash when the knee was not asked.
fn answers(set: AnswerSet) -> String {
    let score = |score: Option<u8>| words::cell(score.map(|s| s.to_string()));
    match (set.during, set.after, set.morning) {
        (None, None, None) => words::cell(None),
        (during, after, morning) => format!("{}/{}/{}", score(during), score(after), score(morning)),
    }
}

fn state(state: RunStateDto) -> &'static str {
    match state {
        RunStateDto::Open => "open",
        RunStateDto::Closed => "closed",
        RunStateDto::Missing => "missing",
    }
}

/// A run's page with the row's fields on the same level.
#[derive(Serialize)]
struct OneRun<'a> {
    #[serde(flatten)]
    row: &'a RunRow,
    feel: Option<u8>,
    surface: Option<SurfaceDto>,
    shoes: Option<&'a str>,
    notes: Option<&'a str>,
    edited: bool,
    has_track: bool,
    file_name: Option<&'a str>,
    dose_text: &'a str,
    readings: &'a [KneeReading],
    pain: &'a [PainRow],
    warnings: &'a [String],
    beside: &'a [String],
    copies: &'a [CopyRow],
}

pub fn one(book: &Logbook, id: i64, now: &Zoned) -> Answered {
    let page = book.run(id, now)?;
    let shape = OneRun {
        row: &page.run,
        feel: page.feel,
        surface: page.surface,
        shoes: page.shoes.as_deref(),
        notes: page.notes.as_deref(),
        edited: page.edited,
        has_track: page.has_track,
        file_name: page.file_name.as_deref(),
        dose_text: &page.dose_text,
        readings: &page.readings,
        pain: &page.pain,
        warnings: &page.warnings,
        beside: &page.beside,
        copies: &page.copies,
    };
    Ok(Answer::new(&shape, page_text(&page, units(book)?)))
}

fn page_text(page: &RunPage, units: Units) -> String {
    let run = &page.run;
    let metres = |m: f64| format!("{m:.0} m");
    let mut out = match &run.title {
        Some(title) => format!("Run {}: {title}\n\n", run.id),
        None => format!("Run {}\n\n", run.id),
    };
    let came_from = match (run.source, &page.file_name) {
        (SourceDto::Manual, None) => "typed in".to_owned(),
        (SourceDto::Sample, None) => "the sample".to_owned(),
        (SourceDto::Fit, None) => "a FIT file".to_owned(),
        (SourceDto::Tcx, None) => "a TCX file".to_owned(),
        (SourceDto::Gpx, None) => "a GPX file".to_owned(),
        (SourceDto::Json, None) => "an app's export".to_owned(),
        (SourceDto::AppleHealth, None) => "Apple Health".to_owned(),
        (SourceDto::List, None) => "a list".to_owned(),
        (_, Some(name)) => name.clone(),
    };
    let facts = [
        ("start", Some(clock_time(&run.start))),
        ("distance", Some(words::cell(run.distance_m.map(|m| words::distance(m, units))))),
        ("time", Some(words::cell(run.timer_s.map(words::duration)))),
        ("steps", run.steps.map(|s| format!("{s:.0}"))),
        ("climb", run.climb_m.map(metres)),
        ("descent", run.descent_m.map(metres)),
        ("heart rate", run.avg_hr_bpm.map(|bpm| format!("{bpm:.0} beats a minute"))),
        ("surface", page.surface.map(surface).map(ToOwned::to_owned)),
        ("exertion", run.rpe.map(|rpe| format!("{} of 10", words::number(rpe)))),
        ("feel", page.feel.map(|feel| format!("{feel} of 5"))),
        ("shoes", page.shoes.clone()),
        ("notes", page.notes.clone()),
        ("from", Some(if page.edited { format!("{came_from}, changed by hand") } else { came_from })),
        ("load", Some(page.dose_text.clone())),
        ("state", Some(state(run.state).to_owned())),
    ];
    let known: Vec<(&str, String)> = facts.into_iter().filter_map(|(name, fact)| Some((name, fact?))).collect();
    out.push_str(&pairs(&known));
    for reading in &page.readings {
        out.push_str(&format!("\n{}: {}\n", knee::name_capital(reading.side), light(reading.light)));
        for sentence in std::iter::once(&reading.baseline_text).chain(&reading.why) {
            out.push_str(&paragraph("  ", sentence));
        }
    }
    if !page.pain.is_empty() {
        let rows: Vec<Vec<String>> = page.pain.iter().map(knee::answer_row).collect();
        out.push_str(&format!("\nAnswers\n{}", table(&knee::ANSWER_HEADS, &rows)));
    }
    if !page.beside.is_empty() {
        out.push_str("\nAlso that day\n");
        out.extend(page.beside.iter().map(|other| paragraph("  ", other)));
    }
    if !run.context.is_empty() {
        out.push_str("\nWhat was noted, as context\n");
        out.extend(run.context.iter().map(|noted| paragraph("  ", &format!("{} ({}).", noted.text, noted.source))));
    }
    if !page.copies.is_empty() {
        out.push_str("\nKnown from\n");
        for copy in &page.copies {
            let name = if copy.name.is_empty() { "typed in" } else { &copy.name };
            let gave = if copy.gave.is_empty() { "nothing".to_owned() } else { copy.gave.join(", ") };
            let joined = copy.joined.as_ref().map(|why| format!(" {why}")).unwrap_or_default();
            out.push_str(&paragraph("  ", &format!("{name}: {}. Gave {gave}.{joined}", copy.text)));
        }
    }
    if !page.warnings.is_empty() {
        out.push_str("\nNoticed while reading the file\n");
        out.extend(page.warnings.iter().map(|warning| paragraph("  ", warning)));
    }
    out
}

/// "2026-03-01 18:10" of an RFC 3339 time: seconds and offset are for programs.
fn clock_time(start: &str) -> String {
    start.get(..16).unwrap_or(start).replace('T', " ")
}

fn surface(surface: SurfaceDto) -> &'static str {
    match surface {
        SurfaceDto::Road => "road",
        SurfaceDto::Trail => "trail",
        SurfaceDto::Track => "track",
        SurfaceDto::Treadmill => "treadmill",
    }
}

fn light(light: LightDto) -> &'static str {
    match light {
        LightDto::Green => "green",
        LightDto::Amber => "amber",
        LightDto::Red => "red",
        LightDto::Unknown => "unknown",
    }
}

pub fn add(book: &mut Logbook, flags: &RunFlags, now: &Zoned) -> Answered {
    let row = book.add_run(&changed(RunInput::default(), flags), now)?.value;
    let text = kept(&row, "written down", units(book)?);
    Ok(Answer::new(&row, text))
}

pub fn edit(book: &mut Logbook, id: i64, flags: &RunFlags, now: &Zoned) -> Answered {
    if changed(RunInput::default(), flags) == RunInput::default() {
        return Err(Failure::wrong_use(
            "Say what to change.",
            "For example: plim edit run 12 --km 5.2. `plim edit run --help` lists the rest.",
        ));
    }
    let before = book.run(id, now)?.form();
    let row = book.edit_run(id, &changed(before, flags), now)?.value;
    let text = kept(&row, "changed", units(book)?);
    Ok(Answer::new(&row, text))
}

pub fn delete(book: &mut Logbook, id: i64, now: &Zoned) -> Answered {
    #[derive(Serialize)]
    struct Deleted {
        deleted: i64,
    }
    book.delete_run(id, now)?;
    Ok(Answer::new(&Deleted { deleted: id }, format!("Run {id} is deleted. `plim undo` brings it back.")))
}

/// The form with what the flags say in place.
fn changed(form: RunInput, flags: &RunFlags) -> RunInput {
    RunInput {
        at: flags.at.clone().or(form.at),
        minutes: flags.minutes.or(form.minutes),
        km: flags.km.or(form.km),
        steps: flags.steps.or(form.steps),
        climb_m: flags.climb.or(form.climb_m),
        descent_m: flags.descent.or(form.descent_m),
        title: flags.title.clone().or(form.title),
        rpe: flags.rpe.or(form.rpe),
        feel: flags.feel.or(form.feel),
        surface: flags.surface.or(form.surface),
        shoes: flags.shoes.clone().or(form.shoes),
        notes: flags.notes.clone().or(form.notes),
    }
}

fn kept(row: &RunRow, what: &str, units: Units) -> String {
    let amounts = [row.distance_m.map(|m| words::distance(m, units)), row.timer_s.map(words::duration)];
    let load = row.dose_kkm.map(|kkm| format!("{} knee-km", words::load_figure(kkm)));
    let known: Vec<String> = amounts.into_iter().flatten().chain(load).collect();
    format!("Run {} is {what}: {}, {}.", row.id, row.day, known.join(", "))
}
