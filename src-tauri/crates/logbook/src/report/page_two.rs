//! Page 2, worded.

use domain::{
    AtLeast, ChangeKind, DOSE_FORMULA, Instrument, KneeKm, LineState, LoadWeek, Metres, Move, Questionnaire,
    ScoreChange, Seconds, StartBasis,
};
use jiff::civil::Date;
use render::{
    chart::{DayCourse, DayCourseLabels},
    theme::Theme,
};
use store::runs::StoredRun;

use super::{
    Wanted, fact,
    gather::{Changed, Gathered, LineStands, SIGNS, WEEKS, middle},
    page_one::{column, dash, day_in},
    printed, shortened,
    widths::noted,
};
use crate::{
    api::{
        ClockDto, PresetDto, ReportColumn, ReportFact, ReportGroup, ReportPicture, ReportStatements, ReportStrip,
        ReportTable, ReportTableNoted, Settings, Units,
    },
    scores::same_kind,
    words::{METRES_PER_MILE, report as words},
};

pub(super) const COURSE_FILE: &str = "charts/24-hours.svg";
/// Half a page wide: its smallest type stands at more than 8 points.
const COURSE_SIZE: (u32, u32) = (324, 236);
/// A template takes as many runs as it has room for; no page has room for more.
const MOST_RUNS: usize = 45;
const LONGEST_NOTE: usize = 110;

pub(super) fn course(told: &Gathered) -> ReportPicture {
    ReportPicture {
        file: COURSE_FILE.to_owned(),
        alt: course_alt(told),
        note: match told.courses.len() {
            0 => String::new(),
            1 => words::course_note(),
            _ => format!("{} {}", words::course_note(), words::course_counted()),
        },
    }
}

pub(super) fn course_chart(told: &Gathered) -> String {
    let labels = DayCourseLabels { title: words::course(), description: course_alt(told), ..words::day_course() };
    let (width, height) = COURSE_SIZE;
    DayCourse { runs: &told.courses, usual: None, labels: &labels, width, height, theme: Theme::Print }.draw().svg
}

fn course_alt(told: &Gathered) -> String {
    let moments = words::day_course().moments;
    let medians: Vec<String> = moments
        .iter()
        .enumerate()
        .filter_map(|(n, moment)| {
            let mut scores: Vec<u8> = told.courses.iter().filter_map(|c| Some(c.scores[n]?.get())).collect();
            scores.sort_unstable();
            Some(format!("{moment} {}", words::number(middle(&scores)?)))
        })
        .collect();
    if medians.is_empty() {
        return words::course_empty();
    }
    let runs = words::runs_counted(told.courses.len());
    words::course_alt(&runs, medians.join(", "))
}

pub(super) fn weeks(told: &Gathered, density: u32) -> ReportTableNoted {
    let shown = [WEEKS as usize, 14, 12, 10, 8][density.min(4) as usize];
    let skipped = told.weeks.len().saturating_sub(shown);
    let rows = told.weeks.iter().zip(&told.week_mornings).skip(skipped).rev();
    let rows = rows.map(|(week, mornings)| week_row(told.settings.units, week, *mornings)).collect();
    let breaks: Vec<String> = told
        .breaks
        .iter()
        .rev()
        .take(2)
        .map(|b| {
            let days = words::days(b.days().unsigned_abs() as usize);
            format!("{} – {} ({days})", words::day_short(b.from), words::day_short(b.to))
        })
        .collect();
    let mut note = words::weeks_note();
    if !breaks.is_empty() {
        note = format!("{} {note}", words::weeks_breaks(breaks.join("; ")));
    }
    let unit = words::unit(told.settings.units);
    let table = ReportTable {
        groups: Vec::new(),
        columns: vec![
            ReportColumn { share: Some(1.0), ..column(words::week_of(), false) },
            column(words::week_runs(), true),
            column(unit, true),
            column(words::week_minutes(), true),
            column(words::week_longest(), true),
            column(words::week_down(), true),
            column(words::week_load(), true),
            column(words::week_morning(), true),
        ],
        rows,
        empty: words::weeks_nothing(),
        ..ReportTable::default()
    };
    noted(table, note)
}

fn week_row(units: Units, week: &LoadWeek, mornings: Option<(f64, u8)>) -> Vec<String> {
    let sum = |sum: Option<AtLeast>, shown: &dyn Fn(f64) -> String| match sum {
        Some(AtLeast { sum, unknown: 0 }) => shown(sum),
        Some(AtLeast { sum, .. }) => format!("≥ {}", shown(sum)),
        None => dash(),
    };
    let whole = |value: f64| format!("{value:.0}");
    let long = |metres: f64| words::tenth(in_unit(metres, units));
    vec![
        words::day_short(week.from),
        if week.runs == 0 { dash() } else { week.runs.to_string() },
        sum(week.distance, &long),
        sum(week.minutes, &whole),
        week.longest.map_or_else(dash, |m| long(m.get())),
        sum(week.descent, &whole),
        sum(week.load, &words::tenth),
        mornings.map_or_else(dash, |(middle, worst)| format!("{} / {worst}", words::number(middle))),
    ]
}

pub(super) fn factors(told: &Gathered, density: u32) -> ReportTableNoted {
    let most = [8_usize, 7, 6, 5, 4][density.min(4) as usize];
    let share = |(n, of): (u32, u32)| words::factor_of(n.to_string(), of.to_string());
    let rows: Vec<Vec<String>> = told
        .factors
        .iter()
        .take(most)
        .map(|f| vec![words::factor_name(f.factor), share(f.with), share(f.without)])
        .collect();
    let note = if rows.is_empty() { String::new() } else { words::factors_note() };
    let table = ReportTable {
        groups: Vec::new(),
        columns: vec![
            ReportColumn { share: Some(1.0), ..column(words::factor(), false) },
            column(words::factor_with(), true),
            column(words::factor_without(), true),
        ],
        rows,
        empty: words::factors_empty(),
        ..ReportTable::default()
    };
    noted(table, note)
}

pub(super) fn line(told: &Gathered) -> Vec<String> {
    let Some(LineStands { state, outlook, start, record, tolerance, .. }) = &told.line else {
        return vec![words::line_none()];
    };
    let load = |load: KneeKm| words::load(load.get());
    let (low, high) = outlook.band();
    let stands = match state {
        LineState::Ready => words::line_ready(load(outlook.line()), words::tenth(low.get()), words::tenth(high.get())),
        LineState::Learning if outlook.rated() >= 6 && outlook.flares() == 0 => words::line_learning_no_flare(),
        LineState::Learning => words::line_learning(),
        LineState::Unclear => {
            let p = format!("{:.0}", outlook.p_load_irrelevant() * 100.0);
            words::line_unclear(&p)
        }
        LineState::Unavailable => words::line_none(),
    };
    let mut said = vec![stands];
    said.extend(tolerance.up_to.filter(|_| *state != LineState::Ready).map(|most| words::line_tolerated(load(most))));
    if outlook.rated() > 0 {
        let rated = words::rated_runs(outlook.rated() as usize);
        let flares = words::flares_counted(outlook.flares() as usize);
        let since = outlook.since().map(words::day).unwrap_or_default();
        said.push(words::line_rests(&rated, &since, &flares));
        let centre = load(start.centre);
        said.push(match start.basis {
            StartBasis::Told => words::line_start_told(centre),
            StartBasis::OwnRuns => words::line_start_runs(centre),
            StartBasis::Nothing => words::line_start_nothing(centre),
        });
    }
    said.push(if record.rated > 0 {
        let (predicted, observed) = (words::number(record.predicted), record.observed.to_string());
        let rated = words::rated_runs(record.rated as usize);
        words::line_record(&predicted, &observed, &rated)
    } else {
        words::line_record_none()
    });
    said.extend(record.trails.then(words::line_trails));
    said
}

pub(super) fn adherence(told: &Gathered) -> Vec<String> {
    let keeping = told.keeping;
    let (above, judged) = (keeping.above.to_string(), keeping.judged.to_string());
    let mut said =
        vec![if keeping.judged == 0 { words::keeping_steps_none() } else { words::keeping_steps(&above, &judged) }];
    if keeping.rest_judged > 0 {
        let (n, of, hours) =
            (keeping.too_soon.to_string(), keeping.rest_judged.to_string(), told.rest_hours.to_string());
        said.push(words::keeping_rest(&hours, &n, &of));
    }
    let count = |wanted: &[Move]| told.moves.iter().filter(|m| wanted.contains(&m.moved)).count().to_string();
    if !told.moves.is_empty() {
        let (up, hold, back) = (count(&[Move::Progress]), count(&[Move::Hold]), count(&[Move::Back, Move::Break]));
        said.push(words::keeping_holds(&up, &hold, &back));
    }
    said
}

pub(super) fn scores(wanted: &Wanted, told: &Gathered, density: u32) -> ReportTableNoted {
    let most = [7_usize, 6, 5, 4, 3][density.min(4) as usize];
    let (mut rows, mut strips) = score_rows(wanted, told);
    rows.truncate(most);
    strips.truncate(most);
    let note = if rows.is_empty() { String::new() } else { words::scores_note() };
    let table = ReportTable {
        groups: Vec::new(),
        columns: vec![
            ReportColumn { share: Some(1.0), ..column(words::score_which(), false) },
            column(words::score_first(), true),
            column(words::score_last(), true),
            column(words::score_change(), true),
        ],
        rows,
        strips,
        empty: words::scores_empty(),
        ..ReportTable::default()
    };
    noted(table, note)
}

/// A row per questionnaire, and one per activity: first, last, change; and how far that is on its scale.
fn score_rows(wanted: &Wanted, told: &Gathered) -> (Vec<Vec<String>>, Vec<Option<ReportStrip>>) {
    let (mut rows, mut strips) = (Vec::new(), Vec::new());
    for instrument in Instrument::ALL {
        let Some(last) = told.scores.iter().rfind(|s| s.instrument == instrument) else { continue };
        let first = told.scores.iter().find(|s| same_kind(s, last)).filter(|first| first.day < last.day);
        let with_day =
            |filled: &Questionnaire, value: f64| format!("{} ({})", words::number(value), day_in(wanted, filled.day));
        let change = first.map_or_else(dash, |first| change(instrument, first.total, last.total));
        rows.push(vec![
            words::score_name(instrument),
            first.map_or_else(dash, |first| with_day(first, first.total)),
            with_day(last, last.total),
            change,
        ]);
        strips.push(first.map(|first| strip(instrument, first.total, last.total)));
        if instrument != Instrument::Activities {
            continue;
        }
        for item in last.items.iter().filter(|item| !item.words.is_empty()) {
            let before = first.and_then(|f| f.items.iter().find(|i| i.words == item.words)).map(|i| i.value);
            rows.push(vec![
                format!("·\u{A0}{}", shortened(&item.words, 34)),
                before.map_or_else(dash, words::number),
                words::number(item.value),
                before.map_or_else(dash, |value| words::signed(item.value - value)),
            ]);
            strips.push(None);
        }
    }
    (rows, strips)
}

/// Two totals on their instrument's scale, with the published least change around the first.
fn strip(instrument: Instrument, first: f64, last: f64) -> ReportStrip {
    let (least, most) = instrument.range();
    let share = |value: f64| ((value - least) / (most - least)).clamp(0.0, 1.0);
    let change = instrument.least_change().map(|change| change.points);
    ReportStrip {
        first: share(first),
        last: share(last),
        low: change.map(|points| share(first - points)),
        high: change.map(|points| share(first + points)),
    }
}

fn change(instrument: Instrument, first: f64, last: f64) -> String {
    let points = words::signed(ScoreChange::between(instrument, first, last).points);
    match instrument.least_change() {
        Some(least) => words::score_least(&points, words::number(least.points)),
        None => points,
    }
}

pub(super) fn changes(wanted: &Wanted, told: &Gathered, density: u32) -> ReportStatements {
    let most = [5_usize, 4, 3, 2, 2][density.min(4) as usize];
    let rows = told.changes.iter().take(most).map(|change| {
        let (kind, said) = match change {
            Changed::Noted(noted) => (words::change_kind(noted.kind), shortened(&noted.words, 70)),
            Changed::NewShoes { shoes, .. } if shoes.is_empty() => {
                (words::change_kind(ChangeKind::Shoes), String::new())
            }
            Changed::NewShoes { shoes, .. } => {
                (words::change_kind(ChangeKind::Shoes), words::change_new_shoes(shortened(shoes, 50)))
            }
        };
        let said = if said.is_empty() { words::changes_redacted() } else { said };
        fact(day_in(wanted, change.day()), format!("{kind}: {said}"), "")
    });
    ReportStatements { rows: rows.collect(), note: String::new(), empty: words::changes_empty() }
}

pub(super) fn runs(wanted: &Wanted, told: &Gathered) -> ReportTableNoted {
    let rows: Vec<Vec<String>> = told
        .runs
        .iter()
        .take(MOST_RUNS)
        .map(|stored| run_row(wanted, told, stored, &shortened(&run_note(told, stored), LONGEST_NOTE)))
        .collect();
    let note = words::runs_note(told.runs.len().to_string());
    noted(ReportTable { rows, ..run_table(false, None) }, note)
}

/// The columns of runs: as wide as their words, or as wide as any run needs; with the time of day, as it is written, or without.
pub(super) fn run_table(fixed: bool, times: Option<ClockDto>) -> ReportTable {
    // A long table is set faster when its widths are given; a short one takes what its words need.
    let wide = |label: String, numeric: bool, width_mm: f64| ReportColumn {
        width_mm: fixed.then_some(width_mm),
        ..column(label, numeric)
    };
    let mut columns = vec![wide(words::run_day(), false, 19.0)];
    columns.extend(times.map(|hours| {
        // Beside its half of the day a time needs more room.
        let width = if hours == ClockDto::Twelve { 19.0 } else { 12.0 };
        wide(words::run_started(), true, width)
    }));
    columns.extend([
        wide(words::run_distance(), true, 16.0),
        wide(words::run_time(), true, 17.0),
        wide(words::run_down(), true, 14.5),
        wide(words::run_load(), true, 15.5),
        wide(words::run_rpe(), true, 10.0),
        wide(words::run_before(), true, 13.0),
        wide(words::run_during(), true, 13.0),
        wide(words::run_after(), true, 11.0),
        wide(words::run_morning(), true, 15.0),
        ReportColumn { share: Some(1.0), ..column(words::run_note(), false) },
    ]);
    let before = 6 + u32::from(times.is_some());
    let group = |label: String, span| ReportGroup { label, span };
    ReportTable {
        groups: vec![group(String::new(), before), group(words::run_pain(), 4), group(String::new(), 1)],
        columns,
        rows: Vec::new(),
        empty: words::runs_none(),
        ..ReportTable::default()
    }
}

/// A run's cells, the time of day not among them.
pub(super) fn run_row(wanted: &Wanted, told: &Gathered, stored: &StoredRun, note: &str) -> Vec<String> {
    let run = &stored.run;
    let answers = told.of_run(stored).map(|found| found.run.answers).unwrap_or_default();
    let score = |score: Option<domain::Score>| score.map_or_else(dash, |s| s.get().to_string());
    vec![
        day_in(wanted, run.day()),
        run.distance.map_or_else(dash, |metres| words::distance(metres.get(), told.settings.units)),
        run.timer.map_or_else(dash, |time: Seconds| words::duration(time.minutes())),
        run.descent.map_or_else(dash, |down: Metres| format!("{:.0}", down.get())),
        stored.dose.map_or_else(dash, |dose| words::tenth(dose.dose.load.get())),
        run.rpe.map_or_else(dash, |rpe| words::number(rpe.get())),
        score(answers.before),
        score(answers.during),
        score(answers.after),
        score(answers.morning),
        note.to_owned(),
    ]
}

/// What is noteworthy about a run, then what the runner called it and wrote of it.
pub(super) fn run_note(told: &Gathered, stored: &StoredRun) -> String {
    let mut said: Vec<String> = Vec::new();
    if let Some(found) = told.of_run(stored) {
        let signs = SIGNS.iter().filter(|(is_said, _)| is_said(&found.run.answers.signs));
        said.extend((found.assessment.flare == Some(true)).then(words::mark_flare));
        said.extend(signs.map(|(_, sign)| sign()));
        let marks = [
            (
                found.run.state(told.today) == domain::RunState::Missing && told.kept.days_expected > 0,
                words::mark_missing(),
            ),
            (found.run.answers.morning_recalled, words::mark_recalled()),
        ];
        said.extend(marks.into_iter().filter(|(holds, _)| *holds).map(|(_, word)| word));
    }
    said.extend(stored.run.treadmill.then(words::mark_treadmill));
    said.extend(stored.run.notes.as_deref().map(printed));
    said.join("; ")
}

pub(super) fn methods(told: &Gathered) -> Vec<ReportFact> {
    let runs = words::runs_counted(told.runs.len());
    let (formula, answers) = (DOSE_FORMULA.to_string(), told.named.answers.to_string());
    vec![
        fact(words::method_pain_label(), words::method_pain(), ""),
        fact(words::method_usual_label(), words::method_usual(), ""),
        fact(words::method_flare_label(), words::method_flare(), ""),
        fact(words::method_limits(), limits(&told.settings), ""),
        fact(words::method_load_label(), words::method_load(words::number(told.exponent)), ""),
        fact(words::method_irritability_label(), words::method_irritability(), ""),
        fact(words::method_stability_label(), words::method_stability(), ""),
        fact(words::method_line_label(), words::method_line(), ""),
        fact(words::method_missing_label(), words::method_missing(), ""),
        fact(
            words::method_version_label(),
            words::method_version(env!("CARGO_PKG_VERSION"), formula, runs, answers),
            "",
        ),
        fact(words::method_sources_label(), words::method_sources(), ""),
    ]
}

fn limits(settings: &Settings) -> String {
    let preset = match settings.preset {
        PresetDto::Strict => words::method_limits_strict(),
        PresetDto::Permissive => words::method_limits_permissive(),
    };
    let limit = |limit: Option<f64>| limit.map(words::number);
    let own = [
        limit(settings.green_during).map(words::method_limit_green),
        limit(settings.red_during).map(words::method_limit_red),
        limit(settings.red_rise).map(words::method_limit_rise),
    ];
    let all: Vec<String> = std::iter::once(preset).chain(own.into_iter().flatten()).collect();
    all.join("; ") + "."
}

fn in_unit(metres: f64, units: Units) -> f64 {
    match units {
        Units::Km => metres / 1000.0,
        Units::Mi => metres / METRES_PER_MILE,
    }
}

/// The day and the total of one questionnaire, for the long form.
pub(super) fn score_line(filled: &Questionnaire) -> (Date, String, String, String) {
    let items: Vec<String> = filled
        .items
        .iter()
        .map(|item| match item.words.as_str() {
            "" => words::number(item.value),
            name => format!("{} {}", printed(name), words::number(item.value)),
        })
        .collect();
    (filled.day, words::score_name(filled.instrument), words::number(filled.total), items.join(", "))
}
