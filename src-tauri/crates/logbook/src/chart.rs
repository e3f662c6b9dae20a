//! Charts: the rows behind them, and the drawing.

use domain::{Bucket, Granularity, KneeHistory, LineState, PainSummary, Side, TOLERANCE_WINDOW_DAYS, breaks, buckets};
use jiff::{ToSpan, Zoned, civil::Date};
use render::{
    chart::{Drawing, LinePoint, LoadPain, LoadPainLabels},
    theme::Theme,
};
use store::runs as table;

use crate::{
    Invalid, Logbook, LogbookError,
    api::{Chart, ChartInput, ChartPanel, ChartRow, GranularityDto, Settings, ThemeDto},
    convert, words,
};

/// Eight weeks, the last day included.
const DEFAULT_DAYS: i32 = 56;
/// Pixels when none are asked for.
const DEFAULT_SIZE: (u32, u32) = (960, 420);
/// Nobody's screen is larger, and a drawing costs memory.
const MAX_SIDE: u32 = 8000;

/// A chart drawn for one knee, with what it was drawn from.
pub(crate) struct Drawn {
    pub side: Option<Side>,
    pub from: Date,
    pub to: Date,
    pub granularity: Granularity,
    pub rows: Vec<Bucket>,
    pub drawing: Drawing,
    pub summary: String,
}

impl Logbook {
    /// Draws a chart.
    ///
    /// # Errors
    /// [`Invalid::PeriodBackwards`], [`Invalid::NotATime`].
    pub fn chart(&self, input: &ChartInput, now: &Zoned) -> Result<Chart, LogbookError> {
        let (from, to) = self.period(input.from.as_deref(), input.to.as_deref(), input.all.unwrap_or(false), now)?;
        let theme = match input.theme.unwrap_or_default() {
            ThemeDto::Light => Theme::Light,
            ThemeDto::Dark => Theme::Dark,
        };
        let width = input.width.unwrap_or(DEFAULT_SIZE.0).min(MAX_SIDE);
        let height = input.height.unwrap_or(DEFAULT_SIZE.1).min(MAX_SIDE);
        let drawn = self.draw_load_pain(
            input.side.map(Into::into),
            from,
            to,
            theme,
            (width, height),
            words::chart_labels,
            now,
        )?;
        let units = self.settings()?.units;
        let rows = drawn.rows.iter().zip(&drawn.drawing.marks).map(|(row, mark)| ChartRow {
            from: row.from.to_string(),
            to: row.to.to_string(),
            x: mark.x,
            left: mark.left,
            right: mark.right,
            runs: row.runs,
            load_kkm: row.load.map(domain::KneeKm::get),
            distance_m: row.distance.map(domain::Metres::get),
            during: row.during.map(worst),
            after: row.after.map(worst),
            morning: row.morning.map(worst),
            missing_mornings: row.missing_mornings,
            text: words::chart_row(row, units),
        });
        Ok(Chart {
            name: input.name.unwrap_or_default(),
            side: drawn.side.map(Into::into),
            title: words::chart_title(drawn.side),
            summary: drawn.summary,
            from: drawn.from.to_string(),
            to: drawn.to.to_string(),
            granularity: match drawn.granularity {
                Granularity::Day => GranularityDto::Day,
                Granularity::Week => GranularityDto::Week,
            },
            rows: rows.collect(),
            panels: drawn
                .drawing
                .panels
                .iter()
                .map(|p| ChartPanel {
                    name: p.name.to_owned(),
                    left: p.left,
                    top: p.top,
                    width: p.width,
                    height: p.height,
                    min: p.min,
                    max: p.max,
                })
                .collect(),
            svg: drawn.drawing.svg,
            width: drawn.drawing.width,
            height: drawn.drawing.height,
        })
    }

    /// A drawn chart as a PNG, at twice its pixels.
    ///
    /// # Errors
    /// [`LogbookError::Render`].
    pub fn chart_png(chart: &Chart) -> Result<Vec<u8>, LogbookError> {
        Ok(render::chart::png(&chart.svg, 2.0)?)
    }

    /// The load-and-pain chart of one knee: the one asked for, else the watched one, else the one that answers.
    pub(crate) fn draw_load_pain(
        &self,
        side: Option<Side>,
        from: Date,
        to: Date,
        theme: Theme,
        size: (u32, u32),
        labels: impl FnOnce(Option<Side>, &str) -> LoadPainLabels,
        now: &Zoned,
    ) -> Result<Drawn, LogbookError> {
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
        // Where there is a line it speaks; until then what was tolerated does.
        let tolerated = side.filter(|_| to_now && line.is_none()).and_then(|side| {
            let past = knees.of(side).assessed_until(&Self::limits(&settings), now.timestamp());
            domain::tolerance(&past, today).up_to
        });
        let summary = words::chart_summary(&rows, from, to, settings.units);
        let labels = labels(side, &summary);
        let drawing = LoadPain {
            rows: &rows,
            granularity,
            from,
            to,
            breaks: &breaks,
            tolerated_up_to: tolerated,
            line: line.as_deref(),
            today,
            labels: &labels,
            width: size.0,
            height: size.1,
            theme,
        }
        .draw();
        Ok(Drawn { side, from, to, granularity, rows, drawing, summary })
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

    /// The period asked for; eight weeks up to today by default.
    pub(crate) fn period(
        &self,
        from: Option<&str>,
        to: Option<&str>,
        all: bool,
        now: &Zoned,
    ) -> Result<(Date, Date), LogbookError> {
        let to = to.map(convert::day).transpose()?.unwrap_or(now.date());
        if all {
            let first = table::span(&self.store)?.map_or(now.date(), |(first, _)| first);
            return Ok((first.min(now.date().saturating_sub((DEFAULT_DAYS - 1).days())), now.date()));
        }
        let from = from.map(convert::day).transpose()?.unwrap_or(to.saturating_sub((DEFAULT_DAYS - 1).days()));
        if to < from { Err(Invalid::PeriodBackwards.into()) } else { Ok((from, to)) }
    }
}

fn worst(summary: PainSummary) -> u8 {
    summary.worst.get()
}
