//! The charts: titles, text alternatives, and what is read out at each of their places.

use domain::{Break, Bucket, FlareEpisode, Granularity, KneeKm, LadderStep, NextMorning, RunDay, Score, Side, Week};
use jiff::civil::Date;
use render::chart::{CalendarDay, Course, FollowedGroup, FollowedRow, TrackPoint};

use super::{
    day_long, day_short, distance, listed, listed_apart, load, load_number, number, runs_count, side_code,
    surface_code, told_together,
};
use crate::{
    api::{CellKind, ChartName, Units},
    language::written,
    say,
};

/// A chart's stable name.
pub(crate) fn chart_code(name: ChartName) -> &'static str {
    match name {
        ChartName::LoadPain => "load-pain",
        ChartName::DoseAnswer => "dose-answer",
        ChartName::DayCourse => "day-course",
        ChartName::Calendar => "calendar",
        ChartName::Metrics => "metrics",
        ChartName::Followed => "followed",
        ChartName::Track => "track",
    }
}

/// The knee of a title, for messages that choose by it.
fn side_of_title(side: Option<Side>) -> &'static str {
    side.map_or("none", side_code)
}

fn period(from: Date, to: Date) -> String {
    if from == to { day_long(from) } else { say!("chart-period", from = day_long(from), to = day_long(to)) }
}

/// In a table: yes or no.
pub(crate) fn yes_or_no(yes: bool) -> String {
    say!("chart-yes-or-no", answer = if yes { "yes" } else { "no" })
}

/// What is not known, as the name of a group.
pub(crate) fn not_known() -> String {
    say!("chart-not-known")
}

/// An amount of which some may be missing.
fn at_least(is: bool, amount: String) -> String {
    if is { say!("chart-at-least", amount = amount) } else { amount }
}

// Load and pain

/// A chart's title.
pub(crate) fn chart_title(side: Option<Side>) -> String {
    say!("chart-load-pain-title", side = side_of_title(side))
}

/// The first column of its table.
pub(crate) fn first_column(granularity: Granularity) -> String {
    match granularity {
        Granularity::Day => say!("chart-column-day"),
        Granularity::Week => say!("chart-column-week-from"),
    }
}

/// Where the plan stood, where there is room: "step 4, 20 min".
pub(crate) fn stage(step: Option<LadderStep>) -> String {
    match step {
        None => say!("chart-stage-still"),
        Some(step) if step.minutes_run() == 0 => say!("chart-stage-walking", step = step.level),
        Some(step) => say!("chart-stage-running", step = step.level, minutes = step.minutes_run()),
    }
}

/// The same where there is little room.
pub(crate) fn stage_short(step: Option<LadderStep>) -> String {
    match step {
        None => say!("chart-stage-still-short"),
        Some(step) => say!("chart-stage-short", step = step.level),
    }
}

/// A flare as a span of days.
pub(crate) fn flare_span(flare: &FlareEpisode) -> String {
    let (run, score, peak) = (day_short(flare.from), flare.worst.get(), day_short(flare.peak));
    if flare.settled {
        say!("chart-flare-settled", run = run, score = score, peak = peak, settled = day_short(flare.to))
    } else {
        say!("chart-flare-open", run = run, score = score, peak = peak)
    }
}

/// What the chart shows, for those who do not see it.
pub(crate) fn chart_summary(rows: &[Bucket], from: Date, to: Date, units: Units) -> String {
    let runs: u32 = rows.iter().map(|r| r.runs).sum();
    let period = period(from, to);
    if runs == 0 {
        return say!("chart-summary-no-runs", period = period);
    }
    let total: f64 = rows.iter().filter_map(|r| r.distance).map(domain::Metres::get).sum();
    let worst = rows.iter().filter_map(|r| r.morning).map(|m| m.worst.get()).max();
    let missing: u32 = rows.iter().map(|r| r.missing_mornings).sum();
    let mut told = vec![runs_count(runs as usize), distance(total, units)];
    told.push(worst.map_or_else(|| say!("chart-no-morning"), |worst| say!("chart-worst-morning", score = worst)));
    told.extend((missing > 0).then(|| say!("chart-mornings-unanswered", count = missing)));
    say!("chart-summary", period = period, told = listed(&told))
}

/// One row of the chart, read out.
pub(crate) fn chart_row(row: &Bucket, line: Option<KneeKm>, flare: Option<&FlareEpisode>, units: Units) -> String {
    let from = day_long(row.from);
    let mut parts = vec![if row.from == row.to { from } else { say!("chart-week-of", day = from) }];
    parts.extend(runs_and_load(row.runs, row.load, row.runs_without_load > 0));
    parts.extend(row.distance.map(|d| distance(d.get(), units)));
    for (moment, found) in [("during", row.during), ("after", row.after), ("morning", row.morning)] {
        parts.extend(found.map(|pain| say!("chart-felt", moment = moment, score = pain.worst.get())));
    }
    parts.extend((row.missing_mornings > 0).then(|| say!("chart-morning-not-answered")));
    parts.extend(line.map(|line| say!("chart-line-at", load = load_number(line))));
    parts.extend(flare.map(|flare| say!("chart-in-flare", day = day_short(flare.from))));
    listed(&parts)
}

/// How many runs, and what they came to.
fn runs_and_load(runs: u32, known: Option<KneeKm>, is_least: bool) -> Vec<String> {
    if runs == 0 {
        return vec![say!("chart-no-run")];
    }
    let load = known.map_or_else(|| say!("chart-load-not-known"), |known| at_least(is_least, load(known)));
    vec![runs_count(runs as usize), load]
}

// Dose and answer

pub(crate) fn dose_answer_title(side: Option<Side>) -> String {
    say!("chart-dose-answer-title", side = side_of_title(side))
}

pub(crate) fn dose_answer_summary(days: &[RunDay], line: Option<KneeKm>, from: Date, to: Date) -> String {
    let period = period(from, to);
    let count = |is: fn(NextMorning) -> bool| days.iter().filter(|day| is(day.morning)).count();
    let read = count(|m| matches!(m, NextMorning::Changed { .. }));
    let flares = count(|m| matches!(m, NextMorning::Changed { flare: Some(true), .. }));
    let not_asked = count(|m| m == NextMorning::NotAsked);
    let shown = days.len() - not_asked;
    if shown == 0 {
        return say!("chart-dose-none-asked", period = period);
    }
    let mut told = vec![say!("chart-dose-read", read = read, count = shown, flares = flares)];
    told.extend((read < shown).then(|| say!("chart-dose-without", count = shown - read)));
    told.extend((not_asked > 0).then(|| say!("chart-dose-left-out", count = not_asked)));
    told.extend(line.map(|line| say!("chart-dose-line", load = load(line))));
    say!("chart-summary", period = period, told = listed_apart(&told))
}

/// A day of running, read out.
pub(crate) fn dose_answer_day(day: &RunDay) -> String {
    let mut parts = vec![day_long(day.day)];
    parts.extend((day.runs.len() > 1).then(|| runs_count(day.runs.len())));
    parts.push(day.load.map_or_else(|| say!("chart-load-not-known"), load));
    parts.push(say!("chart-next-morning", state = morning_state(day.morning)));
    listed(&parts)
}

/// What is known of a next morning.
pub(crate) fn morning_state(morning: NextMorning) -> String {
    match morning {
        NextMorning::Changed { by, flare } => {
            let direction = match by {
                by if by > 0.0 => "above",
                by if by < 0.0 => "below",
                _ => "usual",
            };
            let points = number(by.abs());
            match flare {
                Some(true) => say!("chart-morning-flare", direction = direction, points = points),
                Some(false) => say!("chart-morning-changed", direction = direction, points = points),
                None => say!("chart-morning-undecided", direction = direction, points = points),
            }
        }
        NextMorning::WithoutLevel => say!("chart-morning-without-level"),
        NextMorning::Open => say!("chart-morning-open"),
        NextMorning::Missing => say!("chart-morning-missing"),
        NextMorning::NotAsked => say!("chart-morning-not-asked"),
    }
}

// 24 hours

/// The five moments around a run, in their order.
pub(super) const MOMENTS: [&str; 5] = ["before", "during", "one-hour", "after", "morning"];

/// The name of one of the five moments.
pub(super) fn moment_name(moment: usize) -> String {
    say!("chart-moment", moment = MOMENTS[moment])
}

pub(crate) fn day_course_title(side: Option<Side>, of: Option<Date>) -> String {
    let side = side_of_title(side);
    match of {
        Some(day) => say!("chart-day-course-title-of-run", side = side, day = day_long(day)),
        None => say!("chart-day-course-title", side = side),
    }
}

pub(crate) fn day_course_summary(runs: &[Course], alone: bool, from: Date, to: Date) -> String {
    if let [run] = runs
        && alone
    {
        return course_of_one(run, from);
    }
    let period = period(from, to);
    if runs.is_empty() {
        return say!("chart-course-no-run", period = period);
    }
    let medians = [1, 3, 4].map(|n| {
        let known = scores(runs, n);
        match median(&known) {
            Some(middle) => say!(
                "chart-course-median",
                moment = moment_name(n),
                median = number(middle),
                answered = known.len(),
                of = runs.len()
            ),
            None => say!("chart-course-never", moment = moment_name(n)),
        }
    });
    say!("chart-course-summary", period = period, count = runs.len(), medians = listed(&medians))
}

/// What was answered about a run, in a sentence; what was not, in another.
fn course_of_one(run: &Course, day: Date) -> String {
    let (mut told, mut open) = (Vec::new(), Vec::new());
    for (n, moment) in MOMENTS.into_iter().enumerate() {
        match run.scores[n] {
            Some(score) => told.push(say!("chart-course-felt", moment = moment, score = score.get())),
            None => open.push(moment_name(n)),
        }
    }
    let said = match told.len() {
        0 => String::new(),
        _ => say!("chart-course-of-one", day = day_long(day), told = listed(&told)),
    };
    let unanswered = match open.len() {
        0 => String::new(),
        _ => say!("chart-course-unanswered", moments = listed(&open)),
    };
    told_together(&[said, unanswered])
}

/// One of the five moments, read out.
pub(crate) fn course_moment(runs: &[Course], moment: usize, alone: bool) -> String {
    let known = scores(runs, moment);
    let name = moment_name(moment);
    if alone {
        return match known.first() {
            Some(score) => say!("chart-course-score", moment = name, score = *score),
            None => say!("chart-course-not-answered", moment = name),
        };
    }
    let Some(middle) = median(&known) else {
        return say!("chart-course-none", moment = name, count = runs.len());
    };
    let at = |share: f64| known[(share * (known.len() - 1) as f64).round() as usize];
    say!(
        "chart-course-told",
        moment = name,
        answered = known.len(),
        count = runs.len(),
        median = number(middle),
        low = at(0.25),
        high = at(0.75),
        highest = at(1.0)
    )
}

/// The answers to a moment, lowest first.
fn scores(runs: &[Course], moment: usize) -> Vec<u8> {
    let mut known: Vec<u8> = runs.iter().filter_map(|run| run.scores[moment].map(Score::get)).collect();
    known.sort_unstable();
    known
}

/// The middle of sorted scores.
fn median(sorted: &[u8]) -> Option<f64> {
    let last = sorted.len().checked_sub(1)?;
    Some((f64::from(sorted[last / 2]) + f64::from(sorted[last.div_ceil(2)])) / 2.0)
}

// Calendar heat map, and the log's months

pub(crate) fn calendar_map_title(side: Option<Side>) -> String {
    say!("chart-calendar-title", side = side_of_title(side))
}

pub(crate) fn calendar_summary(
    days: &[CalendarDay],
    breaks: &[Break],
    flares: &[FlareEpisode],
    from: Date,
    to: Date,
) -> String {
    let ran = days.iter().filter(|day| day.runs > 0).count();
    let answered = days.iter().filter(|day| day.morning.is_some()).count();
    let missing = days.iter().filter(|day| day.missing).count();
    let mut told =
        vec![say!("chart-days-with-running", count = ran), say!("chart-mornings-answered", count = answered)];
    told.extend((missing > 0).then(|| say!("chart-unanswered-after-run", count = missing)));
    told.push(say!("chart-breaks", count = breaks.len()));
    told.push(say!("chart-flares", count = flares.len()));
    say!("chart-summary", period = period(from, to), told = listed(&told))
}

/// A day of the calendar, read out.
pub(crate) fn calendar_day(day: &CalendarDay) -> String {
    let mut parts = vec![day_long(day.day)];
    if day.runs == 0 && day.off {
        parts.push(say!("chart-day-off"));
    } else {
        parts.extend(runs_and_load(day.runs, day.load, day.load_is_least));
    }
    parts.extend(day.morning.map(|score| say!("chart-morning", score = score.get())));
    parts.extend(day.missing.then(|| say!("chart-morning-not-answered")));
    let note = if day.off && day.runs == 0 { String::new() } else { calendar_note(day) };
    parts.extend(Some(note).filter(|note| !note.is_empty()));
    listed(&parts)
}

/// What a day is part of.
pub(crate) fn calendar_note(day: &CalendarDay) -> String {
    match (day.flare, day.in_flare, day.off) {
        (true, ..) => say!("chart-followed-by-flare"),
        (false, true, _) => say!("chart-day-in-flare"),
        (false, false, true) => say!("chart-day-off"),
        (false, false, false) => String::new(),
    }
}

/// A break as a span of the log's calendar.
pub(crate) fn break_span(pause: &Break) -> String {
    say!("chart-break", count = pause.days().unsigned_abs(), from = day_short(pause.from), to = day_short(pause.to))
}

/// A flare as a span of the log's calendar.
pub(crate) fn flare_in_log(flare: &FlareEpisode) -> String {
    say!("chart-flare-in-log", count = flare.days().unsigned_abs(), span = flare_span(flare))
}

// Other metrics

pub(crate) fn metrics_title() -> String {
    say!("chart-metrics-title")
}

/// The unit of distance, for messages that choose by it.
fn units_code(units: Units) -> &'static str {
    match units {
        Units::Km => "km",
        Units::Mi => "mi",
    }
}

/// The names of the five, in their order on the chart.
pub(crate) fn metric_names(units: Units) -> [String; 5] {
    let units = units_code(units);
    [
        say!("chart-metric-distance", units = units),
        say!("chart-metric-change"),
        say!("chart-metric-acute-chronic"),
        say!("chart-metric-monotony"),
        say!("chart-metric-longest", units = units),
    ]
}

/// What the evidence says of each, in the same order.
pub(crate) fn metric_evidence() -> [String; 5] {
    [
        say!("chart-evidence-distance"),
        say!("chart-evidence-change"),
        say!("chart-evidence-acute-chronic"),
        say!("chart-evidence-monotony"),
        say!("chart-evidence-longest"),
    ]
}

pub(crate) fn metrics_summary(weeks: &[Week], units: Units, from: Date, to: Date) -> String {
    let known: Vec<f64> = weeks.iter().filter_map(|week| week.distance).map(domain::Metres::get).collect();
    let most = known.iter().copied().fold(0.0, f64::max);
    let period = period(from, to);
    match known.len() {
        0 => say!("chart-metrics-nothing", period = period),
        n => say!("chart-metrics-summary", period = period, count = n, most = distance(most, units)),
    }
}

/// A week, read out.
pub(crate) fn metrics_week(week: &Week, units: Units) -> String {
    let from = day_long(week.from);
    let ratio = |value: f64| written::decimals(value, 2, 2);
    listed(&[
        if week.over { say!("chart-week", day = from) } else { say!("chart-week-so-far", day = from) },
        week_distance(week, units),
        match week.change {
            Some(change) => say!("chart-change", change = super::percent(change)),
            None => say!("chart-change-not-available"),
        },
        match week.acute_chronic {
            Some(value) => say!("chart-acute-chronic", ratio = ratio(value)),
            None => say!("chart-acute-chronic-not-available"),
        },
        match week.monotony {
            Some(value) => say!("chart-monotony", ratio = ratio(value)),
            None => say!("chart-monotony-not-available"),
        },
        match week.longest {
            Some(longest) => {
                let far = at_least(week.longest_is_least, distance(longest.get(), units));
                say!("chart-longest", distance = far)
            }
            None => say!("chart-longest-not-available"),
        },
    ])
}

fn week_distance(week: &Week, units: Units) -> String {
    match week.distance.map(|far| distance(far.get(), units)) {
        Some(far) if week.runs_without_distance > 0 => {
            say!("chart-week-distance-least", distance = far, count = week.runs)
        }
        Some(far) => say!("chart-week-distance", distance = far, count = week.runs),
        None if week.runs > 0 => listed(&[runs_count(week.runs as usize), say!("chart-distance-not-known")]),
        None => say!("chart-not-logged"),
    }
}

// What worse mornings followed

/// What days are grouped by.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Grouped {
    /// The load of the day, knee-km.
    Load,
    /// Metres down for each kilometre.
    Descent,
    /// Metres per second.
    Speed,
    /// What was run on.
    Surface,
    /// Shoes.
    Shoes,
    /// Hours slept in the night before.
    Sleep,
    /// What else was done that day or the day before.
    Beside,
}

/// What days are grouped by, where it is an amount.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Measured {
    /// The load of the day, knee-km.
    Load,
    /// Metres down for each kilometre.
    Descent,
    /// Metres per second.
    Speed,
    /// Hours slept in the night before.
    Sleep,
}

impl From<Measured> for Grouped {
    fn from(by: Measured) -> Self {
        match by {
            Measured::Load => Self::Load,
            Measured::Descent => Self::Descent,
            Measured::Speed => Self::Speed,
            Measured::Sleep => Self::Sleep,
        }
    }
}

pub(crate) fn followed_title(side: Option<Side>) -> String {
    say!("chart-followed-title", side = side_of_title(side))
}

pub(crate) fn followed_summary(rated: usize, flares: usize, days: usize, from: Date, to: Date) -> String {
    let period = period(from, to);
    match rated {
        0 => say!("chart-followed-none", period = period),
        _ => say!("chart-followed-summary", period = period, rated = rated, count = days, flares = flares),
    }
}

pub(crate) fn group_name(by: Grouped) -> String {
    let by = match by {
        Grouped::Load => "load",
        Grouped::Descent => "descent",
        Grouped::Speed => "speed",
        Grouped::Surface => "surface",
        Grouped::Shoes => "shoes",
        Grouped::Sleep => "sleep",
        Grouped::Beside => "beside",
    };
    say!("chart-group", by = by)
}

/// A third of the days, by its ends.
pub(crate) fn group_range(by: Measured, from: Option<f64>, to: Option<f64>, units: Units) -> String {
    let amount = |value: f64| match by {
        Measured::Load => written::decimals(value, 1, 1),
        Measured::Descent => written::decimals(value, 0, 0),
        Measured::Sleep => written::decimals(value, 0, 1),
        Measured::Speed => written::decimals(value * 3600.0 / super::unit_metres(units), 1, 1),
    };
    let unit = match (by, units) {
        (Measured::Load, _) => "knee-km",
        (Measured::Descent, _) => "descent",
        (Measured::Sleep, _) => "hours",
        (Measured::Speed, Units::Km) => "km-per-hour",
        (Measured::Speed, Units::Mi) => "mph",
    };
    match (from, to) {
        (None, Some(to)) => say!("chart-range-under", unit = unit, to = amount(to)),
        (Some(from), Some(to)) => say!("chart-range-between", unit = unit, from = amount(from), to = amount(to)),
        (Some(from), None) => say!("chart-range-from", unit = unit, from = amount(from)),
        (None, None) => not_known(),
    }
}

pub(crate) fn surface_name(surface: domain::Surface) -> String {
    say!("codes-surface", surface = surface_code(surface))
}

/// A group, read out.
pub(crate) fn followed_row(group: &FollowedGroup, row: &FollowedRow) -> String {
    say!(
        "chart-followed-row",
        group = group.name.as_str(),
        name = row.name.as_str(),
        flares = row.flares,
        count = row.rated
    )
}

// One run's track

pub(crate) fn track_title(day: Date) -> String {
    say!("chart-track-title", day = day_long(day))
}

/// The names of its panels.
pub(crate) fn track_names(units: Units) -> [String; 4] {
    [
        say!("chart-track-pace", units = units_code(units)),
        say!("chart-track-height"),
        say!("chart-track-heart-rate"),
        say!("chart-track-cadence"),
    ]
}

pub(crate) fn track_summary(points: &[TrackPoint], units: Units) -> String {
    let Some(last) = points.last() else { return say!("chart-track-nothing") };
    let fastest = points.iter().filter_map(|point| point.speed).fold(0.0, f64::max);
    let highest = points.iter().filter_map(|point| point.heart_rate).fold(0.0, f64::max);
    let cadence: Vec<f64> = points.iter().filter_map(|point| point.cadence).collect();
    let mean = cadence.iter().sum::<f64>() / cadence.len() as f64;
    let mut parts = vec![say!("chart-track-lasted", clock = clock(last.to_s))];
    parts.extend((fastest > 0.0).then(|| say!("chart-track-fastest", pace = pace(fastest, units))));
    parts.extend((highest > 0.0).then(|| say!("chart-track-highest-heart-rate", rate = whole(highest))));
    parts.extend((!cadence.is_empty()).then(|| say!("chart-track-mean-cadence", cadence = whole(mean))));
    say!("chart-track-summary", told = listed(&parts))
}

/// A stretch of the way, read out.
pub(crate) fn track_point(point: &TrackPoint, units: Units) -> String {
    let mut parts = vec![clock((point.from_s + point.to_s) / 2.0)];
    parts.extend(point.speed.map(|speed| if speed < 0.2 { say!("chart-standing-still") } else { pace(speed, units) }));
    parts.extend(point.height_m.map(|height| match height.round() {
        up if up > 0.0 => say!("chart-above-start", metres = whole(up)),
        down if down < 0.0 => say!("chart-below-start", metres = whole(-down)),
        _ => say!("chart-as-high"),
    }));
    parts.extend(point.heart_rate.map(|bpm| say!("chart-heart-rate", rate = whole(bpm))));
    parts.extend(point.cadence.map(|cadence| say!("chart-cadence", cadence = whole(cadence))));
    listed(&parts)
}

fn whole(value: f64) -> String {
    written::decimals(value, 0, 0)
}

/// "12:30", "1:02:05".
fn clock(seconds: f64) -> String {
    let whole = seconds.round() as u64;
    match whole / 3600 {
        0 => format!("{}:{:02}", whole / 60, whole % 60),
        hours => format!("{hours}:{:02}:{:02}", whole / 60 % 60, whole % 60),
    }
}

/// "5:20 /km".
fn pace(metres_per_second: f64, units: Units) -> String {
    say!("chart-pace", units = units_code(units), clock = clock(super::unit_metres(units) / metres_per_second))
}

// Tables

/// A column's name for people, by its name for programs and what its cells are.
pub(crate) fn column_name(key: &str, kind: CellKind) -> String {
    match key {
        "day" => say!("chart-column-day"),
        "from" => say!("chart-column-week-from"),
        "from_s" => say!("chart-column-from"),
        "to_s" => say!("chart-column-to"),
        "runs" => say!("chart-column-runs"),
        "distance_m" => say!("chart-column-distance"),
        "load_kkm" => say!("chart-column-load"),
        "before" => say!("chart-column-before"),
        "during" => say!("chart-column-during"),
        "one_hour" => say!("chart-column-one-hour"),
        "after" => say!("chart-column-after"),
        "morning" => say!("chart-column-morning"),
        "missing_mornings" | "unanswered" => say!("chart-column-unanswered"),
        "runs_without_load" => say!("chart-column-runs-without-load"),
        "runs_without_distance" => say!("chart-column-runs-without-distance"),
        "line_kkm" => say!("chart-column-line"),
        "line_low_kkm" => say!("chart-column-band-from"),
        "line_high_kkm" => say!("chart-column-band-to"),
        "flare" => say!("chart-column-flare"),
        "stage" => say!("chart-column-plan"),
        "note" => say!("chart-column-note"),
        "change" if kind == CellKind::Change => say!("chart-column-change-of-morning"),
        "change" => say!("chart-column-change"),
        "acute_chronic" => say!("chart-column-acute-chronic"),
        "monotony" => say!("chart-column-monotony"),
        "longest_30_days_m" => say!("chart-column-longest"),
        "by" => say!("chart-column-by"),
        "group" => say!("chart-column-group"),
        "flares" => say!("chart-column-flares"),
        "rated" => say!("chart-column-rated"),
        "seconds_per_m" => say!("chart-column-pace"),
        "height_over_start_m" => say!("chart-column-height"),
        "heart_rate_bpm" => say!("chart-column-heart-rate"),
        "cadence_spm" => say!("chart-column-cadence"),
        other => other.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    #[test]
    fn what_a_knee_answered_about_a_run_is_a_sentence_and_what_it_did_not_another() {
        let day = date(2026, 3, 12);
        let told = |scores: [Option<u8>; 5]| {
            let scores = scores.map(|score| score.map(|score| Score::new(score).expect("a score")));
            day_course_summary(&[Course { scores, flare: None }], true, day, day)
        };
        assert_eq!(
            told([None, Some(1), None, Some(0), Some(0)]),
            "On 12 March 2026 the knee answered 1 at worst during the run, 0 at worst in the hours after, 0 the next \
             morning. Not answered: before, an hour after."
        );
        assert_eq!(
            told([Some(0), Some(2), Some(1), Some(3), Some(1)]),
            "On 12 March 2026 the knee answered 0 before, 2 at worst during the run, 1 an hour after, 3 at worst in the \
             hours after, 1 the next morning."
        );
        assert_eq!(told([None; 5]), "Not answered: before, worst during, an hour after, worst after, next morning.");
    }
}
