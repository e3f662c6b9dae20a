//! *Other metrics*, week by week.

use domain::{Granularity, Metres, Week, weeks};
use jiff::{ToSpan, Zoned};
use render::chart::Metrics;
use store::runs as table;

use super::{
    Ask, Made,
    figures::{columns, count, number, text},
    spot,
};
use crate::{
    Logbook, LogbookError,
    api::{CellKind, ChartTable},
    words,
};

/// As many days before the period as its first week's numbers look back, and its own first days.
const LOOKS_BACK: i32 = 44;

impl Logbook {
    pub(crate) fn metrics(&self, ask: &Ask, now: &Zoned) -> Result<Made, LogbookError> {
        let units = self.settings()?.units;
        let to = ask.to.min(now.date());
        let rows = table::loads_between(&self.store, ask.from.saturating_sub(LOOKS_BACK.days()), now.date())?;
        let runs: Vec<_> = rows.iter().map(|row| (row.day, row.distance)).collect();
        let first = table::span(&self.store)?.map(|(first, _)| first);
        let weeks = if to < ask.from { Vec::new() } else { weeks(&runs, first, ask.from, to, now.date()) };
        let summary = words::metrics_summary(&weeks, units, ask.from, ask.to);
        let title = words::metrics_title();
        let labels = words::metrics_labels(&title, &summary, units);
        let drawing = Metrics {
            weeks: &weeks,
            from: ask.from,
            to: ask.to,
            unit_m: words::unit_metres(units),
            labels: &labels,
            width: ask.size.0,
            theme: ask.theme,
        }
        .draw();
        let marks = drawing.marks.clone();
        let mut made = Made::new(None, ask, title, summary, drawing);
        made.granularity = Granularity::Week;
        made.spots = weeks
            .iter()
            .zip(&marks)
            .enumerate()
            .map(|(n, (week, at))| spot(at, words::metrics_week(week, units), Some(n), None))
            .collect();
        made.empty = first.is_none();
        made.table = table_of(&weeks);
        Ok(made)
    }
}

fn table_of(weeks: &[Week]) -> ChartTable {
    ChartTable {
        columns: columns(&[
            ("from", CellKind::Day),
            ("runs", CellKind::Count),
            ("distance_m", CellKind::Distance),
            ("runs_without_distance", CellKind::Count),
            ("change", CellKind::Share),
            ("acute_chronic", CellKind::Ratio),
            ("monotony", CellKind::Ratio),
            ("longest_30_days_m", CellKind::Distance),
        ]),
        rows: weeks
            .iter()
            .map(|week| {
                let far = |metres: Option<Metres>| number(metres.map(Metres::get));
                vec![
                    text(week.from.to_string()),
                    count(week.runs),
                    far(week.distance),
                    count(week.runs_without_distance),
                    number(week.change),
                    number(week.acute_chronic),
                    number(week.monotony),
                    far(week.longest),
                ]
            })
            .collect(),
    }
}
