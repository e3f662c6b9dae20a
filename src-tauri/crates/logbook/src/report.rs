//! The physio's report: what goes on the page.

use domain::{AssessedRun, Metres, Seconds, Side};
use jiff::{ToSpan, Zoned, civil::Date};
use render::{
    report::{CHART_SIZE, Paper, Report, ReportRun, Statement, page_svgs, pdf},
    theme::Theme,
};
use store::runs::{self as table, RunFilter};

use crate::{
    Logbook, LogbookError,
    api::{LineInput, PaperDto, ReportInput, ReportPages},
    words,
};

impl Logbook {
    /// The report as a PDF.
    ///
    /// # Errors
    /// [`crate::Invalid::PeriodBackwards`], [`LogbookError::Render`].
    pub fn report_pdf(&self, input: &ReportInput, now: &Zoned) -> Result<Vec<u8>, LogbookError> {
        Ok(pdf(&self.report(input, now)?, paper(input))?)
    }

    /// The report's pages as drawings.
    ///
    /// # Errors
    /// As [`Logbook::report_pdf`].
    pub fn report_pages(&self, input: &ReportInput, now: &Zoned) -> Result<ReportPages, LogbookError> {
        Ok(ReportPages { pages: page_svgs(&self.report(input, now)?, paper(input))? })
    }

    /// What to call the file.
    ///
    /// # Errors
    /// [`crate::Invalid::PeriodBackwards`].
    pub fn report_file_name(&self, input: &ReportInput, now: &Zoned) -> Result<String, LogbookError> {
        let (_, to) = self.period(input.from.as_deref(), input.to.as_deref(), false, now)?;
        Ok(format!("plimsoll-report-{to}.pdf"))
    }

    fn report(&self, input: &ReportInput, now: &Zoned) -> Result<Report, LogbookError> {
        let (from, to) = self.period(input.from.as_deref(), input.to.as_deref(), false, now)?;
        let settings = self.settings()?;
        let asked = input.side.map(Side::from);
        let drawn = self.draw_load_pain(asked, from, to, Theme::Print, CHART_SIZE, now)?;
        let knees = self.knees(from, to)?;
        let side = drawn.side.unwrap_or(Side::Left);
        let mut runs = knees.of(side).assessed(&Self::limits(&settings));
        runs.retain(|r| (from..=to).contains(&r.run.day()));
        let filter = RunFilter { from: Some(from), to: Some(to), newest_first: true, ..RunFilter::default() };
        let listed = table::list(&self.store, &filter)?;
        let rows = listed
            .iter()
            .map(|stored| {
                let found = runs.iter().find(|r| r.run.facts.id == stored.id);
                let answers = found.map(|r| r.run.answers).unwrap_or_default();
                let score = |s: Option<domain::Score>| words::cell(s.map(|s| s.get().to_string()));
                ReportRun {
                    day: words::day_short(stored.run.day()),
                    distance: words::cell(stored.run.distance.map(|d| words::distance(d.get(), settings.units))),
                    time: words::cell(stored.run.timer.map(|t| words::duration(t.get()))),
                    dose: words::cell(stored.dose.map(|d| words::load_number(d.dose.load))),
                    rpe: words::cell(stored.run.rpe.map(|r| words::number(r.get()))),
                    before: score(answers.before),
                    during: score(answers.during),
                    after: score(answers.after),
                    morning: score(answers.morning),
                    note: found.map(|r| words::report_note(r, stored, now.date())).unwrap_or_default(),
                }
            })
            .collect();
        let figures = self.figures(&listed, &runs, knees.of(side), (from, to), settings.units);
        // A morning has until midnight; one that was answered earlier counts at once.
        let is_due = |r: &AssessedRun| r.run.answers.morning.is_some() || domain::morning_of(r.run.day()) < now.date();
        let due: Vec<&AssessedRun> = runs.iter().filter(|r| is_due(r)).collect();
        let missing = due.iter().filter(|r| r.run.answers.morning.is_none()).count();
        Ok(Report {
            title: words::report_title(drawn.side),
            runner_name: settings.runner_name.clone(),
            knee: words::knee_capital(drawn.side),
            since: settings.since.as_deref().and_then(|d| d.parse::<Date>().ok()).map(words::day_long),
            period: (from, to),
            made_on: now.date(),
            language: "en".to_owned(),
            figures,
            standing: self.where_it_stands(drawn.side, to, now)?,
            chart: drawn.drawing,
            chart_alt: drawn.summary,
            runs: rows,
            missing: words::missing_statement(missing, due.len()),
            basis: words::report_basis(&settings),
            footer: words::report_footer(),
            words: render::report::ReportWords::default(),
        })
    }

    /// The line and the plan on the last day of the period, and the red-flag answers until then.
    fn where_it_stands(&self, side: Option<Side>, to: Date, now: &Zoned) -> Result<Vec<Statement>, LogbookError> {
        let evening = to.at(23, 59, 0, 0).to_zoned(now.time_zone().clone()).ok();
        let then = evening.filter(|_| to < now.date()).unwrap_or_else(|| now.clone());
        let line = self.line(LineInput { side: side.map(Into::into), ..LineInput::default() }, &then)?;
        let plan = self.plan(side.map(Into::into), None, &then)?;
        Ok(vec![words::report_line(&line), words::report_plan(&plan), self.red_flag_statement(&then)?])
    }

    /// Runs, longest run, weekly minutes then and now, morning pain, flares.
    fn figures(
        &self,
        listed: &[table::StoredRun],
        runs: &[AssessedRun],
        knee: &domain::KneeHistory,
        (from, to): (Date, Date),
        units: crate::api::Units,
    ) -> Vec<render::report::Figure> {
        let longest = listed.iter().filter_map(|r| r.run.distance).map(Metres::get).reduce(f64::max);
        let minutes = |first: Date, last: Date| -> Option<f64> {
            let times: Vec<f64> = listed
                .iter()
                .filter(|r| (first..=last).contains(&r.run.day()))
                .map(|r| r.run.timer.map(Seconds::minutes))
                .collect::<Option<Vec<f64>>>()?;
            // From a plain zero: the sum of nothing is minus zero, and would be printed as such.
            Some(times.iter().fold(0.0, |sum, time| sum + time))
        };
        let week_minutes = (minutes(from, from.saturating_add(6.days())), minutes(to.saturating_sub(6.days()), to));
        let mut mornings: Vec<u8> =
            knee.mornings().iter().filter(|(d, _)| (from..=to).contains(d)).map(|(_, s)| s.get()).collect();
        mornings.sort_unstable();
        let flares = runs.iter().filter(|r| r.assessment.flare == Some(true)).count();
        let rated = runs.iter().filter(|r| r.assessment.flare.is_some()).count();
        words::figures(listed.len(), longest, week_minutes, &mornings, flares, rated, units)
    }
}

fn paper(input: &ReportInput) -> Paper {
    match input.paper.unwrap_or_default() {
        PaperDto::A4 => Paper::A4,
        PaperDto::Letter => Paper::Letter,
    }
}
