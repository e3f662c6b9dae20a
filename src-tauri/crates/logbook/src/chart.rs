//! Charts: each gathers its rows from the logbook, has them drawn, and says everything on it in words and numbers as well.
//!
//! [`Logbook::chart`] is the one door. A chart lives in the file of its name and gives back [`Made`]: the drawing, what can be pointed
//! at, and the table.

mod calendar;
mod day_course;
mod dose_answer;
pub(crate) mod figures;
mod followed;
pub(crate) mod load_pain;
mod metrics;
mod track;

use domain::{Granularity, KneeHistory, RunDay, Side, run_days};
use jiff::{ToSpan, Zoned, civil::Date};
use render::{
    chart::{Drawing, Panel, Spot},
    theme::Theme,
};
use store::{pain, runs as table};

use crate::{
    Invalid, Logbook, LogbookError,
    api::{
        Chart, ChartFile, ChartInput, ChartName, ChartPanel, ChartRow, ChartSpot, ChartTable, GranularityDto, Settings,
        ThemeDto,
    },
    book::Knees,
    convert, words,
};

/// Eight weeks, the last day included.
const DEFAULT_DAYS: i32 = 56;
/// Pixels when none are asked for.
const DEFAULT_SIZE: (u32, u32) = (960, 420);
/// Nobody's screen is larger, and a drawing costs memory.
const MAX_SIDE: u32 = 8000;

/// What is to be drawn.
pub(crate) struct Ask {
    /// The knee asked for.
    pub side: Option<Side>,
    pub from: Date,
    pub to: Date,
    pub theme: Theme,
    /// Pixels.
    pub size: (u32, u32),
    /// This run alone.
    pub run: Option<i64>,
}

/// A chart, drawn and told.
pub(crate) struct Made {
    pub side: Option<Side>,
    pub from: Date,
    pub to: Date,
    pub granularity: Granularity,
    pub title: String,
    pub summary: String,
    pub svg: String,
    /// Pixels.
    pub size: (u32, u32),
    pub panels: Vec<Panel>,
    pub rows: Vec<ChartRow>,
    pub spots: Vec<ChartSpot>,
    pub table: ChartTable,
    pub empty: bool,
}

impl Made {
    fn new(side: Option<Side>, ask: &Ask, title: String, summary: String, drawing: Drawing<Spot>) -> Self {
        Self {
            side,
            from: ask.from,
            to: ask.to,
            granularity: Granularity::Day,
            title,
            summary,
            svg: drawing.svg,
            size: (drawing.width, drawing.height),
            panels: drawing.panels,
            rows: Vec::new(),
            spots: Vec::new(),
            table: ChartTable::default(),
            empty: false,
        }
    }

    fn into_chart(self, name: ChartName) -> Chart {
        Chart {
            name,
            side: self.side.map(Into::into),
            title: self.title,
            summary: self.summary,
            from: self.from.to_string(),
            to: self.to.to_string(),
            granularity: match self.granularity {
                Granularity::Day => GranularityDto::Day,
                Granularity::Week => GranularityDto::Week,
            },
            svg: self.svg,
            width: self.size.0,
            height: self.size.1,
            panels: self.panels.iter().map(panel).collect(),
            rows: self.rows,
            spots: self.spots,
            table: self.table,
            why: words::chart_why(name),
            empty: self.empty,
        }
    }
}

impl Logbook {
    /// Draws a chart.
    ///
    /// # Errors
    /// [`Invalid::PeriodBackwards`], [`Invalid::NotATime`]; [`LogbookError::NoSuchRun`] and [`Invalid::NoRunNamed`] where it is about
    /// one run.
    pub fn chart(&self, input: &ChartInput, now: &Zoned) -> Result<Chart, LogbookError> {
        let (from, to) = self.period(input.from.as_deref(), input.to.as_deref(), input.all.unwrap_or(false), now)?;
        let ask = Ask {
            side: input.side.map(Into::into),
            from,
            to,
            theme: match input.theme.unwrap_or_default() {
                ThemeDto::Light => Theme::Light,
                ThemeDto::Dark => Theme::Dark,
            },
            size: (
                input.width.unwrap_or(DEFAULT_SIZE.0).min(MAX_SIDE),
                input.height.unwrap_or(DEFAULT_SIZE.1).min(MAX_SIDE),
            ),
            run: input.run,
        };
        let name = input.name.unwrap_or_default();
        let made = match name {
            ChartName::LoadPain => self.load_pain(&ask, now),
            ChartName::DoseAnswer => self.dose_answer(&ask, now),
            ChartName::DayCourse => self.day_course(&ask, now),
            ChartName::Calendar => self.calendar_map(&ask, now),
            ChartName::Metrics => self.metrics(&ask, now),
            ChartName::Followed => self.followed(&ask, now),
            ChartName::Track => self.track(&ask),
        }?;
        Ok(made.into_chart(name))
    }

    /// A chart as the file a person asked for: what to call it, and its bytes.
    ///
    /// # Errors
    /// As [`Logbook::chart`], and [`LogbookError::Render`].
    pub fn chart_file(
        &self,
        input: &ChartInput,
        file: ChartFile,
        now: &Zoned,
    ) -> Result<(String, Vec<u8>), LogbookError> {
        let chart = self.chart(input, now)?;
        let name = format!("plimsoll-{}-{}.{}", words::chart_code(chart.name), chart.to, Self::chart_ending(file));
        Ok((name, Self::chart_bytes(&chart, file)?))
    }

    /// The ending of a kind of file.
    #[must_use]
    pub fn chart_ending(file: ChartFile) -> &'static str {
        match file {
            ChartFile::Svg => "svg",
            ChartFile::Png => "png",
            ChartFile::Csv => "csv",
        }
    }

    /// A drawn chart as a file's bytes; a PNG has twice its pixels.
    ///
    /// # Errors
    /// [`LogbookError::Render`].
    pub fn chart_bytes(chart: &Chart, file: ChartFile) -> Result<Vec<u8>, LogbookError> {
        match file {
            ChartFile::Svg => Ok(chart.svg.clone().into_bytes()),
            ChartFile::Png => Ok(render::chart::png(&chart.svg, 2.0)?),
            ChartFile::Csv => Ok(figures::csv(&chart.table)),
        }
    }

    /// The knee a chart is about (the one asked for, else the watched one, else the one that answers), and its history over the
    /// period.
    fn knee_of_chart(&self, ask: &Ask, settings: &Settings) -> Result<(Option<Side>, KneeHistory), LogbookError> {
        let knees = self.knees(ask.from, ask.to)?;
        let side = self.sides(ask.side.map(Into::into), settings, &knees).first().copied();
        let Knees { left, right } = knees;
        Ok(match side {
            Some(Side::Right) => (side, right),
            Some(Side::Left) | None => (side, left),
        })
    }

    /// The knee of a chart and its days of running in the period, each with what its morning is known to be.
    fn days_of_running(
        &self,
        ask: &Ask,
        settings: &Settings,
        now: &Zoned,
    ) -> Result<(Option<Side>, Vec<RunDay>), LogbookError> {
        let (side, knee) = self.knee_of_chart(ask, settings)?;
        let mut assessed = knee.assessed_until(&Self::limits(settings), now.timestamp());
        assessed.retain(|r| (ask.from..=ask.to).contains(&r.run.day()));
        let asked_since = side.map(|side| pain::first_day(&self.store, side)).transpose()?.flatten();
        Ok((side, run_days(&assessed, asked_since, now.date())))
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

/// A place on the drawing with what is said there.
fn spot(at: &Spot, text: String, row: Option<usize>, run: Option<i64>) -> ChartSpot {
    let Spot { left, top, right, bottom, x, y } = *at;
    ChartSpot { left, top, right, bottom, x, y, text, row: row.map(|row| row as u32), run }
}

fn panel(panel: &Panel) -> ChartPanel {
    ChartPanel {
        name: panel.name.to_owned(),
        left: panel.left,
        top: panel.top,
        width: panel.width,
        height: panel.height,
        min: panel.min,
        max: panel.max,
    }
}
