//! `plim runs`, `run`, `add run`, `edit run`, `delete run`.

use std::io::{IsTerminal, stdout};

use jiff::Zoned;
use logbook::{
    Logbook,
    api::{
        AnswerSet, ClockDto, CopyRow, KneeReading, PainRow, RunInput, RunPage, RunRow, Runs, RunsInput, Settings,
        SurfaceDto, Units,
    },
    words::{
        self,
        plim::{self, head},
    },
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
        return plim::no_runs();
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
                plim::state(run.state),
            ]
        })
        .collect();
    let heads = [
        (head("answer-id"), Align::Right),
        (head("day"), Align::Left),
        (head("distance"), Align::Right),
        (head("time"), Align::Right),
        (head("load"), Align::Right),
        (head("right"), Align::Left),
        (head("left"), Align::Left),
        (head("state"), Align::Left),
    ];
    let legend = plim::runs_legend(runs.runs.len(), runs.total as usize);
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
    Ok(Answer::new(&shape, page_text(&page, &book.settings()?)))
}

fn page_text(page: &RunPage, settings: &Settings) -> String {
    let units = settings.units;
    let run = &page.run;
    let mut out = format!("{}\n\n", plim::run_title(run.id, run.title.as_deref()));
    let came_from = plim::came_from(run.source, page.file_name.as_deref(), page.edited);
    let facts = [
        ("start", Some(clock_time(&run.start, settings.clock))),
        ("distance", Some(words::cell(run.distance_m.map(|m| words::distance(m, units))))),
        ("time", Some(words::cell(run.timer_s.map(words::duration)))),
        ("steps", run.steps.map(|s| format!("{s:.0}"))),
        ("climb", run.climb_m.map(plim::metres)),
        ("descent", run.descent_m.map(plim::metres)),
        ("heart-rate", run.avg_hr_bpm.map(plim::beats)),
        ("surface", page.surface.map(plim::surface)),
        ("exertion", run.rpe.map(plim::of_ten)),
        ("feel", page.feel.map(plim::of_five)),
        ("shoes", page.shoes.clone()),
        ("notes", page.notes.clone()),
        ("from", Some(came_from)),
        ("load", Some(page.dose_text.clone())),
        ("state", Some(plim::state(run.state))),
    ];
    let known: Vec<(String, String)> =
        facts.into_iter().filter_map(|(name, fact)| Some((plim::fact(name), fact?))).collect();
    out.push_str(&pairs(&known));
    for reading in &page.readings {
        out.push_str(&format!("\n{}\n", plim::reading(reading.side, reading.light)));
        for sentence in std::iter::once(&reading.baseline_text).chain(&reading.why) {
            out.push_str(&paragraph("  ", sentence));
        }
    }
    if !page.pain.is_empty() {
        let rows: Vec<Vec<String>> = page.pain.iter().map(knee::answer_row).collect();
        out.push_str(&format!("\n{}\n{}", plim::run_answers(), table(&knee::answer_heads(), &rows)));
    }
    if !page.beside.is_empty() {
        out.push_str(&format!("\n{}\n", plim::run_beside()));
        out.extend(page.beside.iter().map(|other| paragraph("  ", other)));
    }
    if !run.context.is_empty() {
        out.push_str(&format!("\n{}\n", plim::run_context()));
        out.extend(run.context.iter().map(|noted| paragraph("  ", &plim::run_noted(&noted.text, &noted.source))));
    }
    if !page.copies.is_empty() {
        out.push_str(&format!("\n{}\n", plim::run_known_from()));
        for copy in &page.copies {
            let told = plim::run_copy(&copy.name, &copy.text, &copy.gave, copy.joined.as_deref());
            out.push_str(&paragraph("  ", &told));
        }
    }
    if !page.warnings.is_empty() {
        out.push_str(&format!("\n{}\n", plim::run_noticed()));
        out.extend(page.warnings.iter().map(|warning| paragraph("  ", warning)));
    }
    out
}

/// "2026-03-01 18:10" of an RFC 3339 time, as the settings write times: seconds and offset are for programs.
fn clock_time(start: &str, hours: ClockDto) -> String {
    let parts = start.get(..10).zip(start.get(11..16)).and_then(|(day, time)| Some((day, time.parse().ok()?)));
    parts.map_or_else(|| start.to_owned(), |(day, time)| format!("{day} {}", words::time_of_day(time, hours)))
}

pub fn add(book: &mut Logbook, flags: &RunFlags, now: &Zoned) -> Answered {
    let row = book.add_run(&changed(RunInput::default(), flags), now)?.value;
    let text = plim::run_written(row.id, &row.day, &known(&row, units(book)?));
    Ok(Answer::new(&row, text))
}

pub fn edit(book: &mut Logbook, id: i64, flags: &RunFlags, now: &Zoned) -> Answered {
    if changed(RunInput::default(), flags) == RunInput::default() {
        return Err(Failure::wrong_use(plim::edit_nothing(), plim::edit_nothing_hint()));
    }
    let before = book.run(id, now)?.form();
    let row = book.edit_run(id, &changed(before, flags), now)?.value;
    let text = plim::run_changed(row.id, &row.day, &known(&row, units(book)?));
    Ok(Answer::new(&row, text))
}

pub fn delete(book: &mut Logbook, id: i64, now: &Zoned) -> Answered {
    #[derive(Serialize)]
    struct Deleted {
        deleted: i64,
    }
    book.delete_run(id, now)?;
    Ok(Answer::new(&Deleted { deleted: id }, plim::run_deleted(id)))
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

/// How far, how long, and what load.
fn known(row: &RunRow, units: Units) -> Vec<String> {
    let amounts = [row.distance_m.map(|m| words::distance(m, units)), row.timer_s.map(words::duration)];
    amounts.into_iter().flatten().chain(row.dose_kkm.map(plim::load)).collect()
}
