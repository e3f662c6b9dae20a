//! The charts: titles, text alternatives, and what is read out at each of their places.

use domain::{Break, Bucket, FlareEpisode, Granularity, KneeKm, LadderStep, NextMorning, RunDay, Score, Side, Week};
use jiff::civil::Date;
use render::chart::{CalendarDay, Course, FollowedGroup, FollowedRow, LoadPainLabels, TrackPoint};

use super::{day_long, day_short, distance, knee, load, load_number, number, plural, runs_count};
use crate::api::{ChartName, Units};

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

/// "Load and pain, right knee".
fn titled(name: &str, side: Option<Side>) -> String {
    match side {
        Some(side) => format!("{name}, {}", knee(side)),
        None => name.to_owned(),
    }
}

fn period(from: Date, to: Date) -> String {
    if from == to { day_long(from) } else { format!("{} to {}", day_long(from), day_long(to)) }
}

/// In a table: yes or no.
pub(crate) fn yes_or_no(yes: bool) -> &'static str {
    if yes { "yes" } else { "no" }
}

/// What is not known, as the name of a group.
pub(crate) fn not_known() -> String {
    "not known".to_owned()
}

// Load and pain

/// A chart's title.
pub(crate) fn chart_title(side: Option<Side>) -> String {
    titled("Load and pain", side)
}

/// The first column of its table.
pub(crate) fn first_column(granularity: Granularity) -> &'static str {
    match granularity {
        Granularity::Day => "Day",
        Granularity::Week => "Week from",
    }
}

/// Where the plan stood, where there is room: "step 4, 20 min".
pub(crate) fn stage(step: Option<LadderStep>) -> String {
    match step {
        None => "plan stands still".to_owned(),
        Some(step) if step.minutes_run() == 0 => format!("step {}, walking", step.level),
        Some(step) => format!("step {}, {} min running", step.level, step.minutes_run()),
    }
}

/// The same where there is little room.
pub(crate) fn stage_short(step: Option<LadderStep>) -> String {
    match step {
        None => "still".to_owned(),
        Some(step) => format!("step {}", step.level),
    }
}

/// A flare as a span of days.
pub(crate) fn flare_span(flare: &FlareEpisode) -> String {
    let end = if flare.settled {
        format!("back at the usual level on {}", day_short(flare.to))
    } else {
        "no end seen".to_owned()
    };
    format!(
        "after the run on {}, worst {} on {}, {end}",
        day_short(flare.from),
        flare.worst.get(),
        day_short(flare.peak)
    )
}

/// The words on the load-and-pain chart.
pub(crate) fn chart_labels(side: Option<Side>, summary: &str) -> LoadPainLabels {
    LoadPainLabels { title: chart_title(side), description: summary.to_owned(), ..LoadPainLabels::default() }
}

/// What the chart shows, for those who do not see it.
pub(crate) fn chart_summary(rows: &[Bucket], from: Date, to: Date, units: Units) -> String {
    let runs: u32 = rows.iter().map(|r| r.runs).sum();
    let period = period(from, to);
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
pub(crate) fn chart_row(row: &Bucket, line: Option<KneeKm>, flare: Option<&FlareEpisode>, units: Units) -> String {
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
    parts.extend(line.map(|line| format!("line {}", load_number(line))));
    parts.extend(flare.map(|flare| format!("in the flare after the run on {}", day_short(flare.from))));
    parts.join(", ")
}

// Dose and answer

pub(crate) fn dose_answer_title(side: Option<Side>) -> String {
    titled("Dose and answer", side)
}

pub(crate) fn dose_answer_summary(days: &[RunDay], line: Option<KneeKm>, from: Date, to: Date) -> String {
    let period = period(from, to);
    let count = |is: fn(NextMorning) -> bool| days.iter().filter(|day| is(day.morning)).count();
    let read = count(|m| matches!(m, NextMorning::Changed { .. }));
    let flares = count(|m| matches!(m, NextMorning::Changed { flare: Some(true), .. }));
    let not_asked = count(|m| m == NextMorning::NotAsked);
    let shown = days.len() - not_asked;
    if shown == 0 {
        return format!("{period}: no day of running has been asked about yet.");
    }
    let mut parts = vec![format!(
        "{} of {} with a next morning to read, {}",
        read,
        plural(shown, "day of running", "days of running"),
        plural(flares, "flare", "flares")
    )];
    parts.extend((read < shown).then(|| format!("{} without", shown - read)));
    parts.extend(
        (not_asked > 0).then(|| format!("{} before the first answer left out", plural(not_asked, "day", "days"))),
    );
    parts.extend(line.map(|line| format!("the line stands at {}", load(line))));
    format!("{period}: {}.", parts.join("; "))
}

/// A day of running, read out.
pub(crate) fn dose_answer_day(day: &RunDay) -> String {
    let dose = day.load.map_or("load not known".to_owned(), load);
    let runs = if day.runs.len() > 1 { format!(", {}", runs_count(day.runs.len())) } else { String::new() };
    format!("{}{runs}, {dose}, next morning {}", day_long(day.day), morning_state(day.morning))
}

/// What is known of a next morning.
pub(crate) fn morning_state(morning: NextMorning) -> String {
    match morning {
        NextMorning::Changed { by, flare } => {
            let against = match by {
                by if by > 0.0 => format!("{} above usual", number(by)),
                by if by < 0.0 => format!("{} below usual", number(-by)),
                _ => "as usual".to_owned(),
            };
            match flare {
                Some(true) => format!("{against}, a flare"),
                Some(false) => against,
                None => format!("{against}; whether it was a flare is not known, as during was not answered"),
            }
        }
        NextMorning::WithoutLevel => "answered, but no usual level is known".to_owned(),
        NextMorning::Open => "still open".to_owned(),
        NextMorning::Missing => "not answered".to_owned(),
        NextMorning::NotAsked => "not asked".to_owned(),
    }
}

// 24 hours

const MOMENTS: [&str; 5] = ["before", "worst during", "an hour after", "worst after", "next morning"];

pub(crate) fn day_course_title(side: Option<Side>, of: Option<Date>) -> String {
    match of {
        Some(day) => titled(&format!("24 hours around the run on {}", day_long(day)), side),
        None => titled("24 hours", side),
    }
}

pub(crate) fn day_course_summary(runs: &[Course], alone: bool, from: Date, to: Date) -> String {
    if alone {
        let told = (0..5).map(|n| course_moment(runs, n, true)).collect::<Vec<_>>().join("; ");
        return format!("{}: {told}.", day_long(from));
    }
    let period = period(from, to);
    if runs.is_empty() {
        return format!("{period}: no run has been answered about yet.");
    }
    let middles = [1, 3, 4].map(|n| {
        let known: Vec<u8> = scores(runs, n);
        match median(&known) {
            Some(middle) => format!("{} median {} ({} of {})", MOMENTS[n], number(middle), known.len(), runs.len()),
            None => format!("{} never answered", MOMENTS[n]),
        }
    });
    format!("{period}: {}; {}.", runs_count(runs.len()), middles.join(", "))
}

/// One of the five moments, read out.
pub(crate) fn course_moment(runs: &[Course], moment: usize, alone: bool) -> String {
    let known = scores(runs, moment);
    let name = MOMENTS[moment];
    if alone {
        return known.first().map_or(format!("{name} not answered"), |score| format!("{name} {score}"));
    }
    let Some(middle) = median(&known) else {
        return format!("{name}: none of {} answered", runs_count(runs.len()));
    };
    let at = |share: f64| known[(share * (known.len() - 1) as f64).round() as usize];
    format!(
        "{name}: {} of {} answered, median {}, middle half {} to {}, highest {}",
        known.len(),
        runs_count(runs.len()),
        number(middle),
        at(0.25),
        at(0.75),
        at(1.0)
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
    titled("Calendar", side)
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
    let missing = if missing > 0 { format!(", {missing} unanswered after a run") } else { String::new() };
    format!(
        "{}: {} with running, {} answered{missing}, {} of 14 days or more, {}.",
        period(from, to),
        plural(ran, "day", "days"),
        plural(answered, "morning", "mornings"),
        plural(breaks.len(), "break", "breaks"),
        plural(flares.len(), "flare", "flares")
    )
}

/// A day of the calendar, read out.
pub(crate) fn calendar_day(day: &CalendarDay) -> String {
    let mut parts = vec![day_long(day.day)];
    parts.push(match (day.runs, day.load) {
        (0, _) if day.off => "day off".to_owned(),
        (0, _) => "no run".to_owned(),
        (runs, Some(known)) => {
            let least = if day.load_is_least { "at least " } else { "" };
            format!("{}, {least}{}", runs_count(runs as usize), load(known))
        }
        (runs, None) => format!("{}, load not known", runs_count(runs as usize)),
    });
    parts.extend(day.morning.map(|score| format!("morning {}", score.get())));
    if day.missing {
        parts.push("morning not answered".to_owned());
    }
    let note = if day.off && day.runs == 0 { String::new() } else { calendar_note(day) };
    parts.extend(Some(note).filter(|note| !note.is_empty()));
    parts.join(", ")
}

/// What a day is part of.
pub(crate) fn calendar_note(day: &CalendarDay) -> String {
    match (day.flare, day.in_flare, day.off) {
        (true, ..) => "followed by a flare".to_owned(),
        (false, true, _) => "in a flare".to_owned(),
        (false, false, true) => "day off".to_owned(),
        (false, false, false) => String::new(),
    }
}

/// A break as a span of the log's calendar.
pub(crate) fn break_span(pause: &Break) -> String {
    format!(
        "{} off, {} to {}",
        plural(pause.days().unsigned_abs() as usize, "day", "days"),
        day_short(pause.from),
        day_short(pause.to)
    )
}

/// A flare as a span of the log's calendar.
pub(crate) fn flare_in_log(flare: &FlareEpisode) -> String {
    let days = plural(flare.days().unsigned_abs() as usize, "morning", "mornings");
    format!("Flare of {days}: {}", flare_span(flare))
}

// Other metrics

pub(crate) fn metrics_title() -> String {
    "Other metrics".to_owned()
}

fn unit(units: Units) -> &'static str {
    match units {
        Units::Km => "km",
        Units::Mi => "mi",
    }
}

/// The names of the five, in their order on the chart.
pub(crate) fn metric_names(units: Units) -> [String; 5] {
    let unit = unit(units);
    [
        format!("Distance, {unit} per week"),
        "Change from the week before, %".to_owned(),
        "Acute to chronic: 7 days against the 21 before (rolling, uncoupled, from distance)".to_owned(),
        "Monotony: a mean day over the spread of 7 (from distance)".to_owned(),
        format!("Longest run in 30 days, {unit}"),
    ]
}

/// What the evidence says of each, in the same order.
pub(crate) fn metric_evidence() -> [String; 5] {
    [
        "A week's sum says little about one run: among 5,205 runners the length of the single run went with injuries, the week's did not.",
        "Kept to 10 % a week, 532 novices had as many injuries as without that rule; among 5,205 runners no link with the change was seen.",
        "History only, no advice: divided by a fixed number the last week predicted nearly as well, and a higher ratio went with fewer injuries.",
        "From work on overtraining, with effort times minutes; nothing is known of it for a knee on the way back.",
        "The one with evidence run by run: more than 10 % beyond it went with about 4 instead of 2 overuse injuries in 1,000 runs, in runners without a break.",
    ]
    .map(str::to_owned)
}

pub(crate) fn metrics_summary(weeks: &[Week], units: Units, from: Date, to: Date) -> String {
    let known: Vec<f64> = weeks.iter().filter_map(|week| week.distance).map(domain::Metres::get).collect();
    let most = known.iter().copied().fold(0.0, f64::max);
    match known.len() {
        0 => format!("{}: nothing was logged.", period(from, to)),
        n => format!(
            "{}: {}, {} in the most. The numbers other tools show, with what is known of each; none of them decides anything here.",
            period(from, to),
            plural(n, "week", "weeks"),
            distance(most, units)
        ),
    }
}

/// A week, read out.
pub(crate) fn metrics_week(week: &Week, units: Units) -> String {
    let least = |is: bool| if is { "at least " } else { "" };
    let far = match week.distance {
        Some(far) => format!(
            "{}{} in {}",
            least(week.runs_without_distance > 0),
            distance(far.get(), units),
            runs_count(week.runs as usize)
        ),
        None if week.runs > 0 => format!("{}, distance not known", runs_count(week.runs as usize)),
        None => "not logged".to_owned(),
    };
    let ratio = |name: &str, value: Option<f64>| match value {
        Some(value) => format!("{name} {value:.2}"),
        None => format!("{name} not available"),
    };
    let change = match week.change {
        Some(change) => format!("{} from the week before", super::percent(change)),
        None => "change not available".to_owned(),
    };
    let longest = match week.longest {
        Some(longest) => {
            format!("longest in 30 days {}{}", least(week.longest_is_least), distance(longest.get(), units))
        }
        None => "longest in 30 days not available".to_owned(),
    };
    let so_far = if week.over { "" } else { ", so far" };
    [
        format!("Week of {}{so_far}", day_long(week.from)),
        far,
        change,
        ratio("acute to chronic", week.acute_chronic),
        ratio("monotony", week.monotony),
        longest,
    ]
    .join(", ")
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
}

pub(crate) fn followed_title(side: Option<Side>) -> String {
    titled("What worse mornings followed", side)
}

pub(crate) fn followed_summary(rated: usize, flares: usize, days: usize, from: Date, to: Date) -> String {
    let period = period(from, to);
    match rated {
        0 => format!("{period}: no day of running is rated yet."),
        _ => format!(
            "{period}: {} of {} rated, {flares} followed by a flare. Counts only: groups differ in more than their name.",
            rated,
            plural(days, "day of running", "days of running")
        ),
    }
}

pub(crate) fn group_name(by: Grouped) -> String {
    match by {
        Grouped::Load => "Load of the day",
        Grouped::Descent => "Descent",
        Grouped::Speed => "Speed",
        Grouped::Surface => "Surface",
        Grouped::Shoes => "Shoes",
    }
    .to_owned()
}

/// A third of the days, by its ends.
pub(crate) fn group_range(by: Grouped, from: Option<f64>, to: Option<f64>, units: Units) -> String {
    let amount = |value: f64| match by {
        Grouped::Load => format!("{value:.1}"),
        Grouped::Descent => format!("{value:.0}"),
        Grouped::Speed => format!("{:.1}", value * 3600.0 / super::unit_metres(units)),
        Grouped::Surface | Grouped::Shoes => number(value),
    };
    let unit = match (by, units) {
        (Grouped::Load, _) => "knee-km",
        (Grouped::Descent, _) => "m down per km",
        (Grouped::Speed, Units::Km) => "km/h",
        (Grouped::Speed, Units::Mi) => "mph",
        (Grouped::Surface | Grouped::Shoes, _) => "",
    };
    match (from, to) {
        (None, Some(to)) => format!("under {} {unit}", amount(to)),
        (Some(from), Some(to)) => format!("{} to {} {unit}", amount(from), amount(to)),
        (Some(from), None) => format!("from {} {unit}", amount(from)),
        (None, None) => not_known(),
    }
}

pub(crate) fn surface_name(surface: domain::Surface) -> String {
    super::surface_code(surface).to_owned()
}

/// A group, read out.
pub(crate) fn followed_row(group: &FollowedGroup, row: &FollowedRow) -> String {
    format!(
        "{}, {}: {} of {} followed by a flare",
        group.name,
        row.name,
        row.flares,
        plural(row.rated as usize, "rated day", "rated days")
    )
}

// One run's track

pub(crate) fn track_title(day: Date) -> String {
    format!("Along the way, {}", day_long(day))
}

/// The names of its panels.
pub(crate) fn track_names(units: Units) -> [String; 4] {
    [
        format!("Pace, min/{}", unit(units)),
        "Height over the start, m".to_owned(),
        "Heart rate, bpm".to_owned(),
        "Cadence, steps/min".to_owned(),
    ]
}

pub(crate) fn track_summary(points: &[TrackPoint], units: Units) -> String {
    let Some(last) = points.last() else { return "Nothing was recorded along the way.".to_owned() };
    let fastest = points.iter().filter_map(|point| point.speed).fold(0.0, f64::max);
    let highest = points.iter().filter_map(|point| point.heart_rate).fold(0.0, f64::max);
    let cadence: Vec<f64> = points.iter().filter_map(|point| point.cadence).collect();
    let mut parts = vec![format!("{} from start to end", clock(last.to_s))];
    parts.extend((fastest > 0.0).then(|| format!("fastest stretch {}", pace(fastest, units))));
    parts.extend((highest > 0.0).then(|| format!("highest heart rate {highest:.0} bpm")));
    let mean = cadence.iter().sum::<f64>() / cadence.len() as f64;
    parts.extend((!cadence.is_empty()).then(|| format!("mean cadence {mean:.0} steps a minute")));
    super::sentence(&parts.join(", "))
}

/// A stretch of the way, read out.
pub(crate) fn track_point(point: &TrackPoint, units: Units) -> String {
    let mut parts = vec![clock((point.from_s + point.to_s) / 2.0)];
    parts.extend(point.speed.map(|speed| if speed < 0.2 { "standing still".to_owned() } else { pace(speed, units) }));
    parts.extend(point.height_m.map(|height| match height.round() {
        up if up > 0.0 => format!("{up:.0} m above the start"),
        down if down < 0.0 => format!("{:.0} m below the start", -down),
        _ => "as high as the start".to_owned(),
    }));
    parts.extend(point.heart_rate.map(|bpm| format!("{bpm:.0} bpm")));
    parts.extend(point.cadence.map(|cadence| format!("{cadence:.0} steps a minute")));
    parts.join(", ")
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
    format!("{} /{}", clock(super::unit_metres(units) / metres_per_second), unit(units))
}
