//! *Load and pain*.

use domain::{
    Bucket, FlareEpisode, Granularity, KneeHistory, KneeKm, LadderStep, LineState, PainSummary, Side,
    TOLERANCE_WINDOW_DAYS, breaks, buckets, flare_episodes,
};
use jiff::{ToSpan, Zoned, civil::Date};
use render::chart::{Drawing, LinePoint, LoadPain, LoadPainLabels, Stage};
use store::runs as table;

use super::{
    Ask, Made,
    figures::{self, columns, count, text},
};
use crate::{
    Logbook, LogbookError,
    api::{CellKind, ChartRow, ChartSpot, ChartTable, Settings},
    words,
};

/// What is written on *Load and pain*, in the language of the page it is for.
pub(crate) struct LoadPainWords<'a> {
    /// Every word on the chart, from the knee and what there is to see.
    pub labels: &'a dyn Fn(Option<Side>, &str) -> LoadPainLabels,
    /// A step of the plan (`None` where it stands still): where there is room, and where there is little.
    pub stage: &'a dyn Fn(Option<LadderStep>) -> (String, String),
}

/// *Load and pain* drawn for one knee, with what it was drawn from.
pub(crate) struct Drawn {
    pub side: Option<Side>,
    pub from: Date,
    pub to: Date,
    pub granularity: Granularity,
    pub rows: Vec<Bucket>,
    /// The line at the end of each row.
    line: Vec<Option<LinePoint>>,
    flares: Vec<FlareEpisode>,
    stages: Vec<Stage>,
    pub drawing: Drawing,
    pub summary: String,
}

impl Logbook {
    pub(super) fn load_pain(&self, ask: &Ask, now: &Zoned) -> Result<Made, LogbookError> {
        let said = LoadPainWords {
            labels: &words::chart_labels,
            stage: &|step| (words::stage(step), words::stage_short(step)),
        };
        let drawn = self.draw_load_pain(ask, &said, now)?;
        let units = self.settings()?.units;
        let told: Vec<String> = (0..drawn.rows.len()).map(|n| drawn.told(n, units)).collect();
        let rows: Vec<ChartRow> = drawn
            .rows
            .iter()
            .zip(&drawn.drawing.marks)
            .zip(&drawn.line)
            .zip(&told)
            .map(|(((row, mark), line), text)| ChartRow {
                from: row.from.to_string(),
                to: row.to.to_string(),
                x: mark.x,
                left: mark.left,
                right: mark.right,
                runs: row.runs,
                load_kkm: row.load.map(KneeKm::get),
                distance_m: row.distance.map(domain::Metres::get),
                during: row.during.map(worst),
                after: row.after.map(worst),
                morning: row.morning.map(worst),
                missing_mornings: row.missing_mornings,
                line_kkm: line.map(|line| line.line.get()),
                band_kkm: line.map(|line| [line.low.get(), line.high.get()]),
                in_flare: drawn.flare_in(row).is_some(),
                stage: drawn.stage_at(row.to).map(|stage| stage.name.clone()),
                text: text.clone(),
            })
            .collect();
        let (table, at) = drawn.table();
        let (top, bottom) = drawn.reach();
        let spots = drawn
            .drawing
            .marks
            .iter()
            .zip(told)
            .zip(at)
            .map(|((mark, text), row)| ChartSpot {
                left: mark.left,
                top,
                right: mark.right,
                bottom,
                x: mark.x,
                y: (top + bottom) / 2.0,
                text,
                row,
                run: None,
            })
            .collect();
        let empty = !drawn.rows.iter().any(is_something);
        Ok(Made {
            side: drawn.side,
            from: drawn.from,
            to: drawn.to,
            granularity: drawn.granularity,
            title: words::chart_title(drawn.side),
            summary: drawn.summary,
            svg: drawn.drawing.svg,
            size: (drawn.drawing.width, drawn.drawing.height),
            panels: drawn.drawing.panels,
            rows,
            spots,
            table,
            empty,
        })
    }

    /// The load-and-pain chart of one knee: the one asked for, else the watched one, else the one that answers.
    pub(crate) fn draw_load_pain(
        &self,
        ask: &Ask,
        said: &LoadPainWords<'_>,
        now: &Zoned,
    ) -> Result<Drawn, LogbookError> {
        let Ask { side, from, to, theme, size, .. } = *ask;
        let today = now.date();
        let settings = self.settings()?;
        let granularity = Granularity::for_span(from, to);
        let to_now = to >= today;
        // A week's row holds all of its week; what was tolerated looks back as far as it counts.
        let tolerated_from = if to_now { today.saturating_sub(TOLERANCE_WINDOW_DAYS.days()) } else { from };
        let knees = self.knees(tolerated_from.min(from.saturating_sub(7.days())), to.saturating_add(7.days()))?;
        let side = self.sides(side.map(Into::into), &settings, &knees).first().copied();
        let knee: &KneeHistory = knees.of(side.unwrap_or(Side::Left));
        let rows = buckets(knee, from, to, granularity, today);
        let mut days: Vec<Date> = knee.runs().iter().map(domain::KneeRun::day).collect();
        // A break may have begun long before the first day drawn.
        days.extend(table::previous_day_with_run(&self.store, days.first().copied().unwrap_or(from))?);
        let breaks: Vec<domain::Break> =
            breaks(&days, today.min(to)).into_iter().filter(|b| b.to >= from && b.from <= to).collect();
        let line = side.map(|side| self.line_points(side, from, to, &settings, now)).transpose()?.flatten();
        let limits = Self::limits(&settings);
        let assessed = knee.assessed_until(&limits, now.timestamp());
        // Where there is a line it speaks; until then what was tolerated does.
        let tolerated =
            side.filter(|_| to_now && line.is_none()).and_then(|_| domain::tolerance(&assessed, today).up_to);
        let mut flares = flare_episodes(&assessed, knee.mornings());
        flares.retain(|flare| flare.to >= from && flare.from <= to);
        let stages = match side {
            Some(side) => self.stages(side, from, to.min(today), &settings, said)?,
            None => Vec::new(),
        };
        let largest = match granularity {
            Granularity::Week => largest_days(&rows, knee),
            Granularity::Day => Vec::new(),
        };
        let summary = words::chart_summary(&rows, from, to, settings.units);
        let labels = (said.labels)(side, &summary);
        let drawing = LoadPain {
            rows: &rows,
            granularity,
            from,
            to,
            breaks: &breaks,
            tolerated_up_to: tolerated,
            line: line.as_deref(),
            largest_days: &largest,
            flares: &flares,
            stages: &stages,
            today,
            labels: &labels,
            width: size.0,
            height: size.1,
            theme,
        }
        .draw();
        let at_end = |row: &Bucket| {
            let points = line.as_deref()?;
            let until = points.partition_point(|point| point.day <= row.to);
            points.get(until.checked_sub(1)?).filter(|point| point.day >= row.from).copied()
        };
        let line = rows.iter().map(at_end).collect();
        Ok(Drawn { side, from, to, granularity, rows, line, flares, stages, drawing, summary })
    }

    /// The line from `from` to `to`, since it was narrow enough to be drawn; `None` while it is not.
    fn line_points(
        &self,
        side: Side,
        from: Date,
        to: Date,
        settings: &Settings,
        now: &Zoned,
    ) -> Result<Option<Vec<LinePoint>>, LogbookError> {
        self.ask_line(side, settings, now, |line| {
            if line.outlook(now.date()).state() != LineState::Ready {
                return None;
            }
            let drawn = line.drawable_since();
            let days = line.days(from.max(drawn), to.min(now.date()));
            Some(
                days.into_iter()
                    .map(|d| LinePoint { day: d.day, line: d.line, low: d.band.0, high: d.band.1 })
                    .collect(),
            )
        })
    }

    /// Where the plan stood, under the names the chart gives it.
    fn stages(
        &self,
        side: Side,
        from: Date,
        to: Date,
        settings: &Settings,
        said: &LoadPainWords<'_>,
    ) -> Result<Vec<Stage>, LogbookError> {
        let stages = self.plan_stages(side, from, to, settings)?;
        let worded = stages.into_iter().map(|(day, step)| {
            let (name, short) = (said.stage)(step);
            Stage { from: day, name, short }
        });
        Ok(worded.collect())
    }
}

impl Drawn {
    /// The panels' upper and lower edge.
    fn reach(&self) -> (f64, f64) {
        let panels = &self.drawing.panels;
        let top = panels.iter().map(|panel| panel.top).fold(f64::INFINITY, f64::min);
        let bottom = panels.iter().map(|panel| panel.top + panel.height).fold(0.0, f64::max);
        (top, bottom)
    }

    /// A row read out.
    fn told(&self, n: usize, units: crate::api::Units) -> String {
        let row = &self.rows[n];
        words::chart_row(row, self.line[n].map(|point| point.line), self.flare_in(row), units)
    }

    /// The flare a row lies in.
    fn flare_in(&self, row: &Bucket) -> Option<&FlareEpisode> {
        self.flares.iter().rfind(|flare| flare.from <= row.to && flare.to >= row.from)
    }

    /// Where the plan stood on a day.
    fn stage_at(&self, day: Date) -> Option<&Stage> {
        self.stages.iter().rfind(|stage| stage.from <= day)
    }

    /// The rows that hold something, and for each drawn row which of them it is.
    pub(crate) fn table(&self) -> (ChartTable, Vec<Option<u32>>) {
        let mut columns = columns(&[
            ("from", CellKind::Day),
            ("runs", CellKind::Count),
            ("distance_m", CellKind::Distance),
            ("load_kkm", CellKind::Load),
            ("during", CellKind::Score),
            ("after", CellKind::Score),
            ("morning", CellKind::Score),
            ("missing_mornings", CellKind::Count),
            ("runs_without_load", CellKind::Count),
            ("line_kkm", CellKind::Load),
            ("line_low_kkm", CellKind::Load),
            ("line_high_kkm", CellKind::Load),
            ("flare", CellKind::Text),
            ("stage", CellKind::Text),
        ]);
        columns[0].name = words::first_column(self.granularity);
        let mut rows = Vec::new();
        let mut at = Vec::with_capacity(self.rows.len());
        for (row, line) in self.rows.iter().zip(&self.line) {
            if !is_something(row) {
                at.push(None);
                continue;
            }
            at.push(Some(rows.len() as u32));
            let score = |pain: Option<PainSummary>| figures::number(pain.map(|pain| pain.worst.level()));
            let line = |of: fn(&LinePoint) -> KneeKm| figures::number(line.as_ref().map(|point| of(point).get()));
            rows.push(vec![
                text(row.from.to_string()),
                count(row.runs),
                figures::number(row.distance.map(domain::Metres::get)),
                figures::number(row.load.map(KneeKm::get)),
                score(row.during),
                score(row.after),
                score(row.morning),
                count(row.missing_mornings),
                count(row.runs_without_load),
                line(|point| point.line),
                line(|point| point.low),
                line(|point| point.high),
                self.flare_in(row).and_then(|flare| text(words::flare_span(flare))),
                self.stage_at(row.to).and_then(|stage| text(stage.name.clone())),
            ]);
        }
        (ChartTable { columns, rows }, at)
    }
}

/// Each week's largest load of one day; a day with a run whose load is not known has none.
fn largest_days(rows: &[Bucket], knee: &KneeHistory) -> Vec<Option<KneeKm>> {
    let mut days: Vec<(Date, Option<KneeKm>)> = Vec::new();
    for runs in knee.runs().chunk_by(|a, b| a.day() == b.day()) {
        let loads: Option<Vec<KneeKm>> = runs.iter().map(|run| Some(run.facts.dose?.load)).collect();
        days.extend(
            runs.first().map(|run| (run.day(), loads.and_then(|loads| loads.into_iter().reduce(KneeKm::plus)))),
        );
    }
    let larger = |a: KneeKm, b: KneeKm| if b > a { b } else { a };
    rows.iter()
        .map(|row| {
            let from = days.partition_point(|(day, _)| *day < row.from);
            let to = days.partition_point(|(day, _)| *day <= row.to);
            days[from..to].iter().filter_map(|(_, load)| *load).reduce(larger)
        })
        .collect()
}

fn is_something(row: &Bucket) -> bool {
    row.runs > 0 || row.missing_mornings > 0 || row.during.is_some() || row.after.is_some() || row.morning.is_some()
}

fn worst(summary: PainSummary) -> u8 {
    summary.worst.get()
}
