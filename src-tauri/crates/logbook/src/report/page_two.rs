//! Page 2, worded.

use domain::{
    AtLeast, DOSE_FORMULA, Instrument, KneeKm, LineState, LoadWeek, Metres, Move, Questionnaire, ScoreChange, Seconds,
    StartBasis,
};
use jiff::civil::Date;
use render::{
    chart::{DayCourse, DayCourseLabels},
    theme::Theme,
};
use store::runs::StoredRun;

use super::{
    Wanted, fact,
    gather::{Changed, Gathered, LineStands, WEEKS, middle},
    page_one::{column, dash, day_in, distance},
    printed, shortened,
};
use crate::{
    api::{
        PresetDto, ReportColumn, ReportFact, ReportGroup, ReportPicture, ReportStatements, ReportStrip, ReportTable,
        ReportTableNoted, Settings, Units,
    },
    scores::same_kind,
    words::{METRES_PER_MILE, ReportWords, fill},
};

pub(super) const COURSE_FILE: &str = "charts/24-hours.svg";
/// Half a page wide: its smallest type stands at more than 8 points.
const COURSE_SIZE: (u32, u32) = (324, 236);
/// A template takes as many runs as it has room for; no page has room for more.
const MOST_RUNS: usize = 45;
const LONGEST_NOTE: usize = 110;

pub(super) fn course(wanted: &Wanted, told: &Gathered) -> ReportPicture {
    let words = wanted.words;
    ReportPicture {
        file: COURSE_FILE.to_owned(),
        alt: course_alt(words, told),
        note: match told.courses.len() {
            0 => String::new(),
            1 => words.course_note.to_owned(),
            _ => format!("{} {}", words.course_note, words.course_counted),
        },
    }
}

pub(super) fn course_chart(wanted: &Wanted, told: &Gathered) -> String {
    let labels = DayCourseLabels {
        title: wanted.words.course.to_owned(),
        description: course_alt(wanted.words, told),
        ..(wanted.words.day_course)()
    };
    let (width, height) = COURSE_SIZE;
    DayCourse { runs: &told.courses, usual: None, labels: &labels, width, height, theme: Theme::Print }.draw().svg
}

fn course_alt(words: &ReportWords, told: &Gathered) -> String {
    let moments = (words.day_course)().moments;
    let medians: Vec<String> = moments
        .iter()
        .enumerate()
        .filter_map(|(n, moment)| {
            let mut scores: Vec<u8> = told.courses.iter().filter_map(|c| Some(c.scores[n]?.get())).collect();
            scores.sort_unstable();
            Some(format!("{moment} {}", words.number(middle(&scores)?)))
        })
        .collect();
    if medians.is_empty() {
        return words.course_empty.to_owned();
    }
    let runs = words.count(words.runs_counted, told.courses.len());
    fill(words.course_alt, &[("runs", &runs), ("medians", &medians.join(", "))])
}

pub(super) fn weeks(wanted: &Wanted, told: &Gathered, density: u32) -> ReportTableNoted {
    let words = wanted.words;
    let shown = [WEEKS as usize, 14, 12, 10, 8][density.min(4) as usize];
    let skipped = told.weeks.len().saturating_sub(shown);
    let rows = told.weeks.iter().zip(&told.week_mornings).skip(skipped).rev();
    let rows = rows.map(|(week, mornings)| week_row(words, told.settings.units, week, *mornings)).collect();
    let breaks: Vec<String> = told
        .breaks
        .iter()
        .rev()
        .take(2)
        .map(|b| {
            let days = words.count(words.days, b.days().unsigned_abs() as usize);
            format!("{} – {} ({days})", words.day_short(b.from), words.day_short(b.to))
        })
        .collect();
    let mut note = words.weeks_note.to_owned();
    if !breaks.is_empty() {
        note = format!("{} {note}", fill(words.weeks_breaks, &[("list", &breaks.join("; "))]));
    }
    let unit = unit(words, told.settings.units);
    let table = ReportTable {
        groups: Vec::new(),
        columns: vec![
            ReportColumn { share: Some(1.0), ..column(words.week_of, false) },
            column(words.week_runs, true),
            column(unit, true),
            column(words.week_minutes, true),
            column(words.week_longest, true),
            column(words.week_down, true),
            column(words.week_load, true),
            column(words.week_morning, true),
        ],
        rows,
        empty: words.weeks_nothing.to_owned(),
        ..ReportTable::default()
    };
    ReportTableNoted { table, note }
}

fn week_row(words: &ReportWords, units: Units, week: &LoadWeek, mornings: Option<(f64, u8)>) -> Vec<String> {
    let sum = |sum: Option<AtLeast>, shown: &dyn Fn(f64) -> String| match sum {
        Some(AtLeast { sum, unknown: 0 }) => shown(sum),
        Some(AtLeast { sum, .. }) => format!("≥ {}", shown(sum)),
        None => dash(),
    };
    let whole = |value: f64| format!("{value:.0}");
    let long = |metres: f64| words.tenth(in_unit(metres, units));
    vec![
        words.day_short(week.from),
        if week.runs == 0 { dash() } else { week.runs.to_string() },
        sum(week.distance, &long),
        sum(week.minutes, &whole),
        week.longest.map_or_else(dash, |m| long(m.get())),
        sum(week.descent, &whole),
        sum(week.load, &|kkm| words.tenth(kkm)),
        mornings.map_or_else(dash, |(middle, worst)| format!("{} / {worst}", words.number(middle))),
    ]
}

pub(super) fn factors(wanted: &Wanted, told: &Gathered, density: u32) -> ReportTableNoted {
    let words = wanted.words;
    let most = [8_usize, 7, 6, 5, 4][density.min(4) as usize];
    let share = |(n, of): (u32, u32)| fill(words.factor_of, &[("n", &n.to_string()), ("of", &of.to_string())]);
    let rows: Vec<Vec<String>> = told
        .factors
        .iter()
        .take(most)
        .map(|f| vec![words.factor_name(f.factor).to_owned(), share(f.with), share(f.without)])
        .collect();
    let note = if rows.is_empty() { String::new() } else { words.factors_note.to_owned() };
    let table = ReportTable {
        groups: Vec::new(),
        columns: vec![
            ReportColumn { share: Some(1.0), ..column(words.factor, false) },
            column(words.factor_with, true),
            column(words.factor_without, true),
        ],
        rows,
        empty: words.factors_empty.to_owned(),
        ..ReportTable::default()
    };
    ReportTableNoted { table, note }
}

pub(super) fn line(wanted: &Wanted, told: &Gathered) -> Vec<String> {
    let words = wanted.words;
    let Some(LineStands { state, outlook, start, record, tolerance, .. }) = &told.line else {
        return vec![words.line_none.to_owned()];
    };
    let load = |load: KneeKm| words.load(load.get());
    let (low, high) = outlook.band();
    let stands = match state {
        LineState::Ready => fill(
            words.line_ready,
            &[("line", &load(outlook.line())), ("low", &words.tenth(low.get())), ("high", &words.tenth(high.get()))],
        ),
        LineState::Learning if outlook.rated() >= 6 && outlook.flares() == 0 => words.line_learning_no_flare.to_owned(),
        LineState::Learning => words.line_learning.to_owned(),
        LineState::Unclear => {
            let p = format!("{:.0}", outlook.p_load_irrelevant() * 100.0);
            fill(words.line_unclear, &[("p", &p)])
        }
        LineState::Unavailable => words.line_none.to_owned(),
    };
    let mut said = vec![stands];
    said.extend(
        tolerance
            .up_to
            .filter(|_| *state != LineState::Ready)
            .map(|most| fill(words.line_tolerated, &[("load", &load(most))])),
    );
    if outlook.rated() > 0 {
        let rated = words.count(words.rated_runs, outlook.rated() as usize);
        let flares = words.count(words.flares_counted, outlook.flares() as usize);
        let since = outlook.since().map(|day| words.day(day)).unwrap_or_default();
        said.push(fill(words.line_rests, &[("rated", &rated), ("since", &since), ("flares", &flares)]));
        let template = match start.basis {
            StartBasis::Told => words.line_start_told,
            StartBasis::OwnRuns => words.line_start_runs,
            StartBasis::Nothing => words.line_start_nothing,
        };
        said.push(fill(template, &[("load", &load(start.centre))]));
    }
    said.push(if record.rated > 0 {
        let (predicted, observed) = (words.number(record.predicted), record.observed.to_string());
        let rated = words.count(words.rated_runs, record.rated as usize);
        fill(words.line_record, &[("predicted", &predicted), ("observed", &observed), ("rated", &rated)])
    } else {
        words.line_record_none.to_owned()
    });
    said.extend(record.trails.then(|| words.line_trails.to_owned()));
    said
}

pub(super) fn adherence(wanted: &Wanted, told: &Gathered) -> Vec<String> {
    let (words, keeping) = (wanted.words, told.keeping);
    let (above, judged) = (keeping.above.to_string(), keeping.judged.to_string());
    let mut said = vec![if keeping.judged == 0 {
        words.keeping_steps_none.to_owned()
    } else {
        fill(words.keeping_steps, &[("n", &above), ("of", &judged)])
    }];
    if keeping.rest_judged > 0 {
        let (n, of, hours) =
            (keeping.too_soon.to_string(), keeping.rest_judged.to_string(), told.rest_hours.to_string());
        said.push(fill(words.keeping_rest, &[("n", &n), ("of", &of), ("hours", &hours)]));
    }
    let count = |wanted: &[Move]| told.moves.iter().filter(|m| wanted.contains(&m.moved)).count().to_string();
    if !told.moves.is_empty() {
        let (up, hold, back) = (count(&[Move::Progress]), count(&[Move::Hold]), count(&[Move::Back, Move::Break]));
        said.push(fill(words.keeping_holds, &[("up", &up), ("hold", &hold), ("back", &back)]));
    }
    said
}

pub(super) fn scores(wanted: &Wanted, told: &Gathered, density: u32) -> ReportTableNoted {
    let words = wanted.words;
    let most = [7_usize, 6, 5, 4, 3][density.min(4) as usize];
    let (mut rows, mut strips) = score_rows(wanted, told);
    rows.truncate(most);
    strips.truncate(most);
    let note = if rows.is_empty() { String::new() } else { words.scores_note.to_owned() };
    let table = ReportTable {
        groups: Vec::new(),
        columns: vec![
            ReportColumn { share: Some(1.0), ..column(words.score_which, false) },
            column(words.score_first, true),
            column(words.score_last, true),
            column(words.score_change, true),
        ],
        rows,
        strips,
        empty: words.scores_empty.to_owned(),
    };
    ReportTableNoted { table, note }
}

/// A row per questionnaire, and one per activity: first, last, change; and how far that is on its scale.
fn score_rows(wanted: &Wanted, told: &Gathered) -> (Vec<Vec<String>>, Vec<Option<ReportStrip>>) {
    let words = wanted.words;
    let (mut rows, mut strips) = (Vec::new(), Vec::new());
    for instrument in Instrument::ALL {
        let Some(last) = told.scores.iter().rfind(|s| s.instrument == instrument) else { continue };
        let first = told.scores.iter().find(|s| same_kind(s, last)).filter(|first| first.day < last.day);
        let with_day = |filled: &Questionnaire, value: f64| {
            format!("{} ({})", words.number(value), day_in(words, wanted, filled.day))
        };
        let change = first.map_or_else(dash, |first| change(words, instrument, first.total, last.total));
        rows.push(vec![
            words.score_name(instrument).to_owned(),
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
                before.map_or_else(dash, |value| words.number(value)),
                words.number(item.value),
                before.map_or_else(dash, |value| words.signed(item.value - value)),
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

fn change(words: &ReportWords, instrument: Instrument, first: f64, last: f64) -> String {
    let points = words.signed(ScoreChange::between(instrument, first, last).points);
    match instrument.least_change() {
        Some(least) => fill(words.score_least, &[("change", &points), ("least", &words.number(least.points))]),
        None => points,
    }
}

pub(super) fn changes(wanted: &Wanted, told: &Gathered, density: u32) -> ReportStatements {
    let words = wanted.words;
    let most = [5_usize, 4, 3, 2, 2][density.min(4) as usize];
    let rows = told.changes.iter().take(most).map(|change| {
        let (kind, said) = match change {
            Changed::Noted(noted) => (words.change_kind(noted.kind), shortened(&noted.words, 70)),
            Changed::NewShoes { shoes, .. } if shoes.is_empty() => (words.change_kinds[0], String::new()),
            Changed::NewShoes { shoes, .. } => {
                (words.change_kinds[0], fill(words.change_new_shoes, &[("shoes", &shortened(shoes, 50))]))
            }
        };
        let said = if said.is_empty() { words.changes_redacted.to_owned() } else { said };
        fact(&day_in(words, wanted, change.day()), format!("{kind}: {said}"), "")
    });
    ReportStatements { rows: rows.collect(), note: String::new(), empty: words.changes_empty.to_owned() }
}

pub(super) fn runs(wanted: &Wanted, told: &Gathered) -> ReportTableNoted {
    let words = wanted.words;
    let rows: Vec<Vec<String>> = told
        .runs
        .iter()
        .take(MOST_RUNS)
        .map(|stored| run_row(wanted, told, stored, &shortened(&run_note(wanted, told, stored), LONGEST_NOTE)))
        .collect();
    let note = fill(words.runs_note, &[("of", &told.runs.len().to_string())]);
    ReportTableNoted { table: ReportTable { rows, ..run_table(words, false, false) }, note }
}

/// The columns of runs: as wide as their words, or as wide as any run needs; with the time of day or without.
pub(super) fn run_table(words: &ReportWords, fixed: bool, with_times: bool) -> ReportTable {
    // A long table is set faster when its widths are given; a short one takes what its words need.
    let wide = |label: &str, numeric: bool, width_mm: f64| ReportColumn {
        width_mm: fixed.then_some(width_mm),
        ..column(label, numeric)
    };
    let mut columns = vec![wide(words.run_day, false, 19.0)];
    columns.extend(with_times.then(|| wide(words.run_started, true, 12.0)));
    columns.extend([
        wide(words.run_distance, true, 16.0),
        wide(words.run_time, true, 17.0),
        wide(words.run_down, true, 14.5),
        wide(words.run_load, true, 15.5),
        wide(words.run_rpe, true, 10.0),
        wide(words.run_before, true, 13.0),
        wide(words.run_during, true, 13.0),
        wide(words.run_after, true, 11.0),
        wide(words.run_morning, true, 15.0),
        ReportColumn { share: Some(1.0), ..column(words.run_note, false) },
    ]);
    let before = 6 + u32::from(with_times);
    let group = |label: &str, span| ReportGroup { label: label.to_owned(), span };
    ReportTable {
        groups: vec![group("", before), group(words.run_pain, 4), group("", 1)],
        columns,
        rows: Vec::new(),
        empty: words.runs_none.to_owned(),
        ..ReportTable::default()
    }
}

/// A run's cells, the time of day not among them.
pub(super) fn run_row(wanted: &Wanted, told: &Gathered, stored: &StoredRun, note: &str) -> Vec<String> {
    let (words, run) = (wanted.words, &stored.run);
    let answers = told.of_run(stored).map(|found| found.run.answers).unwrap_or_default();
    let score = |score: Option<domain::Score>| score.map_or_else(dash, |s| s.get().to_string());
    vec![
        day_in(words, wanted, run.day()),
        run.distance.map_or_else(dash, |metres| distance(words, metres, told.settings.units)),
        run.timer.map_or_else(dash, |time: Seconds| words.duration(time.minutes())),
        run.descent.map_or_else(dash, |down: Metres| format!("{:.0}", down.get())),
        stored.dose.map_or_else(dash, |dose| words.tenth(dose.dose.load.get())),
        run.rpe.map_or_else(dash, |rpe| words.number(rpe.get())),
        score(answers.before),
        score(answers.during),
        score(answers.after),
        score(answers.morning),
        note.to_owned(),
    ]
}

/// What is noteworthy about a run, then what the runner called it and wrote of it.
pub(super) fn run_note(wanted: &Wanted, told: &Gathered, stored: &StoredRun) -> String {
    let words = wanted.words;
    let mut said: Vec<String> = Vec::new();
    if let Some(found) = told.of_run(stored) {
        let signs = found.run.answers.signs;
        let marks = [
            (found.assessment.flare == Some(true), words.mark_flare),
            (signs.swelling, words.sign_swelling),
            (signs.giving_way, words.sign_giving_way),
            (signs.locking, words.sign_locking),
            (signs.stopped, words.sign_stopped),
            (
                found.run.state(told.today) == domain::RunState::Missing && told.kept.days_expected > 0,
                words.mark_missing,
            ),
            (found.run.answers.morning_recalled, words.mark_recalled),
        ];
        said.extend(marks.into_iter().filter(|(holds, _)| *holds).map(|(_, word)| word.to_owned()));
    }
    said.extend(stored.run.treadmill.then(|| words.mark_treadmill.to_owned()));
    said.extend(stored.run.notes.as_deref().map(printed));
    said.join("; ")
}

pub(super) fn methods(wanted: &Wanted, told: &Gathered) -> Vec<ReportFact> {
    let words = wanted.words;
    let said = |[label, text]: [&str; 2], values: &[(&str, &str)]| fact(label, fill(text, values), "");
    let runs = words.count(words.runs_counted, told.runs.len());
    let (formula, answers) = (DOSE_FORMULA.to_string(), told.answers.to_string());
    let version = [
        ("version", env!("CARGO_PKG_VERSION")),
        ("formula", formula.as_str()),
        ("runs", runs.as_str()),
        ("answers", answers.as_str()),
    ];
    vec![
        said(words.method_pain, &[]),
        said(words.method_usual, &[]),
        said(words.method_flare, &[]),
        fact(words.method_limits, limits(words, &told.settings), ""),
        said(words.method_load, &[("exponent", &words.number(told.exponent))]),
        said(words.method_irritability, &[]),
        said(words.method_stability, &[]),
        said(words.method_line, &[]),
        said(words.method_missing, &[]),
        said(words.method_version, &version),
        said(words.method_sources, &[]),
    ]
}

fn limits(words: &ReportWords, settings: &Settings) -> String {
    let preset = match settings.preset {
        PresetDto::Strict => words.method_limits_strict,
        PresetDto::Permissive => words.method_limits_permissive,
    };
    let own = [
        (words.method_limit_green, settings.green_during),
        (words.method_limit_red, settings.red_during),
        (words.method_limit_rise, settings.red_rise),
    ];
    let own = own.into_iter().filter_map(|(template, limit)| Some(fill(template, &[("n", &words.number(limit?))])));
    let all: Vec<String> = std::iter::once(preset.to_owned()).chain(own).collect();
    all.join("; ") + "."
}

fn unit(words: &ReportWords, units: Units) -> &'static str {
    match units {
        Units::Km => words.km,
        Units::Mi => words.mi,
    }
}

fn in_unit(metres: f64, units: Units) -> f64 {
    match units {
        Units::Km => metres / 1000.0,
        Units::Mi => metres / METRES_PER_MILE,
    }
}

/// The day and the total of one questionnaire, for the long form.
pub(super) fn score_line(words: &ReportWords, filled: &Questionnaire) -> (Date, String, String, String) {
    let items: Vec<String> = filled
        .items
        .iter()
        .map(|item| match item.words.as_str() {
            "" => words.number(item.value),
            name => format!("{} {}", printed(name), words.number(item.value)),
        })
        .collect();
    (filled.day, words.score_name(filled.instrument).to_owned(), words.number(filled.total), items.join(", "))
}
