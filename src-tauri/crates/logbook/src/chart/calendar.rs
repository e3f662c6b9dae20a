//! The days of a knee: as *calendar heat map*, and for the log's months.

use domain::{Break, FlareEpisode, Granularity, KneeKm, Side, breaks, buckets, flare_episodes};
use jiff::{ToSpan, Zoned, civil::Date};
use render::chart::{Calendar, CalendarDay};
use store::runs as table;

use super::{
    Ask, Made,
    figures::{columns, count, number, text},
    spot,
};
use crate::{
    Logbook, LogbookError,
    api::{CellKind, ChartTable, Settings},
    book::Knees,
    words,
};

/// One knee's days, one after another.
pub(crate) struct KneeDays {
    pub side: Option<Side>,
    pub days: Vec<CalendarDay>,
    /// Each day's runs, by start.
    pub runs: Vec<Vec<i64>>,
    /// That touch the days.
    pub breaks: Vec<Break>,
    /// That touch the days.
    pub flares: Vec<FlareEpisode>,
}

impl Logbook {
    pub(crate) fn calendar_map(&self, ask: &Ask, now: &Zoned) -> Result<Made, LogbookError> {
        let settings = self.settings()?;
        let known = self.knee_days(ask.side, ask.from, ask.to, &settings, now)?;
        let summary = words::calendar_summary(&known.days, &known.breaks, &known.flares, ask.from, ask.to);
        let title = words::calendar_map_title(known.side);
        let labels = words::calendar_labels(&title, &summary);
        let drawing =
            Calendar { days: &known.days, today: now.date(), labels: &labels, width: ask.size.0, theme: ask.theme }
                .draw();
        let marks = drawing.marks.clone();
        let mut made = Made::new(known.side, ask, title, summary, drawing);
        let (table, at) = figures_of(&known);
        made.spots = known
            .days
            .iter()
            .zip(&known.runs)
            .zip(marks.iter().zip(at))
            .map(|((day, runs), (at, row))| spot(at, words::calendar_day(day), row, runs.first().copied()))
            .collect();
        made.empty = table.rows.is_empty();
        made.table = table;
        Ok(made)
    }

    /// One knee's days from `from` to `to`.
    pub(crate) fn knee_days(
        &self,
        side: Option<Side>,
        from: Date,
        to: Date,
        settings: &Settings,
        now: &Zoned,
    ) -> Result<KneeDays, LogbookError> {
        let today = now.date();
        let knees = self.knees(from, to)?;
        let side = self.sides(side.map(Into::into), settings, &knees).first().copied();
        let Knees { left, right } = knees;
        let knee = if side == Some(Side::Right) { right } else { left };
        let mut run_days: Vec<Date> = knee.runs().iter().map(domain::KneeRun::day).collect();
        run_days.extend(table::previous_day_with_run(&self.store, run_days.first().copied().unwrap_or(from))?);
        // A break on the last day drawn may last beyond it.
        let until = to.saturating_add(1.day()).min(today);
        let mut breaks = breaks(&run_days, until);
        breaks.retain(|pause| pause.to >= from && pause.from <= to);
        let assessed = knee.assessed_until(&Self::limits(settings), now.timestamp());
        let mut flares = flare_episodes(&assessed, knee.mornings());
        flares.retain(|flare| flare.to >= from && flare.from <= to);
        let flared: std::collections::HashSet<Date> =
            assessed.iter().filter(|r| r.assessment.flare == Some(true)).map(|r| r.run.day()).collect();
        let days: Vec<CalendarDay> = buckets(&knee, from, to, Granularity::Day, today)
            .iter()
            .map(|row| CalendarDay {
                day: row.from,
                runs: row.runs,
                load: row.load,
                load_is_least: row.load.is_some() && row.runs_without_load > 0,
                morning: row.morning.map(|morning| morning.worst),
                missing: row.missing_mornings > 0,
                off: breaks.iter().any(|pause| pause.from <= row.from && row.from <= pause.to),
                flare: flared.contains(&row.from),
                in_flare: flares.iter().any(|flare| flare.from <= row.from && row.from <= flare.to),
            })
            .collect();
        let runs = days
            .iter()
            .map(|day| {
                let first = knee.runs().partition_point(|run| run.day() < day.day);
                knee.runs()[first..].iter().take_while(|run| run.day() == day.day).map(|run| run.facts.id.0).collect()
            })
            .collect();
        Ok(KneeDays { side, days, runs, breaks, flares })
    }
}

/// The days that hold something, and for each day which of them it is.
fn figures_of(known: &KneeDays) -> (ChartTable, Vec<Option<usize>>) {
    let columns = columns(&[
        ("day", CellKind::Day),
        ("runs", CellKind::Count),
        ("load_kkm", CellKind::Load),
        ("morning", CellKind::Score),
        ("unanswered", CellKind::Count),
        ("note", CellKind::Text),
    ]);
    let mut rows = Vec::new();
    let at = known
        .days
        .iter()
        .map(|day| {
            if day.runs == 0 && day.morning.is_none() && !day.missing {
                return None;
            }
            let note = words::calendar_note(day);
            rows.push(vec![
                text(day.day.to_string()),
                count(day.runs),
                number(day.load.map(KneeKm::get)),
                number(day.morning.map(domain::Score::level)),
                count(u32::from(day.missing)),
                (!note.is_empty()).then(|| text(note)).flatten(),
            ]);
            Some(rows.len() - 1)
        })
        .collect();
    (ChartTable { columns, rows }, at)
}
