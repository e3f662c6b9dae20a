//! The page for the physio.

use domain::Side;
use jiff::civil::Date;
use render::report::{Figure, Statement};
use store::runs::StoredRun;

use super::{IS_NOT, cell, chart_title, distance, number, plural};
use crate::api::{Line, Plan, PresetDto, Settings, Units};

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
         {preset}{}{}.",
        own_limits(settings),
        if settings.set_by_physio { "; set by the physio" } else { "" }
    )
}

/// Limits that stand in the place of the preset's.
fn own_limits(settings: &Settings) -> String {
    let own = [
        ("at most {} during for green", settings.green_during),
        ("more than {} during is red", settings.red_during),
        ("a morning {} above the usual level is red", settings.red_rise),
    ];
    own.iter().filter_map(|(words, limit)| Some(format!("; {}", words.replace("{}", &number((*limit)?))))).collect()
}

/// The load line on the report, with what it rests on and how it has done.
pub(crate) fn report_line(line: &Line) -> Statement {
    let parts = [
        Some(line.text.as_str()),
        line.start.as_ref().map(|s| s.text.as_str()),
        line.track_record.as_ref().map(|t| t.text.as_str()),
    ];
    let text = parts.into_iter().flatten().collect::<Vec<_>>().join(" ");
    Statement { label: "Load line".to_owned(), text }
}

/// The plan on the report: where it stands and why.
pub(crate) fn report_plan(plan: &Plan) -> Statement {
    let why: Vec<&str> = plan.why.iter().map(|reason| reason.text.as_str()).collect();
    Statement { label: "Plan".to_owned(), text: format!("{} {}", plan.headline, why.join(" ")) }
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
