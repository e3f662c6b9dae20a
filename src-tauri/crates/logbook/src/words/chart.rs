//! The charts.

use domain::{Bucket, Side};
use jiff::civil::Date;
use render::chart::LoadPainLabels;

use super::{day_long, distance, knee, load, plural, runs_count};
use crate::api::Units;

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
