//! *Dose and answer*: each day of running by its load and its next morning.

use domain::{KneeKm, LineState, NextMorning, RunDay, Side};
use jiff::Zoned;
use render::chart::{DoseAnswer, LineToday};

use super::{
    Ask, Made,
    figures::{columns, number, text},
    spot,
};
use crate::{
    Logbook, LogbookError,
    api::{CellKind, ChartTable, Settings},
    words,
};

impl Logbook {
    pub(crate) fn dose_answer(&self, ask: &Ask, now: &Zoned) -> Result<Made, LogbookError> {
        let settings = self.settings()?;
        let (side, days) = self.days_of_running(ask, &settings, now)?;
        let line = match side {
            Some(side) => self.line_today(side, &settings, now)?,
            None => None,
        };
        let summary = words::dose_answer_summary(&days, line.map(|line| line.line), ask.from, ask.to);
        let title = words::dose_answer_title(side);
        let labels = words::dose_answer_labels(&title, &summary);
        let (width, height) = ask.size;
        let drawing = DoseAnswer { days: &days, line, labels: &labels, width, height, theme: ask.theme }.draw();
        let marks = drawing.marks.clone();
        let mut made = Made::new(side, ask, title, summary, drawing);
        // The arrow keys walk along the doses; what has none comes first.
        let mut spots: Vec<_> = days
            .iter()
            .enumerate()
            .filter(|(_, day)| day.morning != NextMorning::NotAsked)
            .map(|(n, day)| {
                let run = day.runs.first().map(|run| run.0);
                spot(&marks[n], words::dose_answer_day(day), Some(n), run)
            })
            .collect();
        spots.sort_by(|a, b| a.x.total_cmp(&b.x).then(b.y.total_cmp(&a.y)));
        made.empty = spots.is_empty();
        made.spots = spots;
        made.table = table(&days);
        Ok(made)
    }

    /// The line as it stands, where it may be drawn.
    fn line_today(&self, side: Side, settings: &Settings, now: &Zoned) -> Result<Option<LineToday>, LogbookError> {
        self.ask_line(side, settings, now, |line| {
            let outlook = line.outlook(now.date());
            let (low, high) = outlook.band();
            (outlook.state() == LineState::Ready).then(|| LineToday { line: outlook.line(), low, high })
        })
    }
}

fn table(days: &[RunDay]) -> ChartTable {
    ChartTable {
        columns: columns(&[
            ("day", CellKind::Day),
            ("runs", CellKind::Count),
            ("load_kkm", CellKind::Load),
            ("change", CellKind::Change),
            ("flare", CellKind::Text),
            ("morning", CellKind::Text),
        ]),
        rows: days
            .iter()
            .map(|day| {
                let (change, flare) = match day.morning {
                    NextMorning::Changed { by, flare } => (Some(by), flare),
                    NextMorning::WithoutLevel | NextMorning::Open | NextMorning::Missing | NextMorning::NotAsked => {
                        (None, None)
                    }
                };
                vec![
                    text(day.day.to_string()),
                    number(Some(day.runs.len() as f64)),
                    number(day.load.map(KneeKm::get)),
                    number(change),
                    flare.and_then(|flare| text(words::yes_or_no(flare))),
                    text(words::morning_state(day.morning)),
                ]
            })
            .collect(),
    }
}
