//! *24 hours*: from before a run to the next morning.

use domain::{AssessedRun, KneeAnswers, KneeKm, Score};
use jiff::Zoned;
use render::chart::{Course, DayCourse};

use super::{
    Ask, Made,
    figures::{columns, number, text},
    spot,
};
use crate::{
    Logbook, LogbookError,
    api::{CellKind, ChartTable},
    words,
};

impl Logbook {
    pub(crate) fn day_course(&self, ask: &Ask, now: &Zoned) -> Result<Made, LogbookError> {
        let settings = self.settings()?;
        let ask = &self.around_its_run(ask)?;
        let (side, knee) = self.knee_of_chart(ask, &settings)?;
        let mut runs = knee.assessed_until(&Self::limits(&settings), now.timestamp());
        runs.retain(|r| match ask.run {
            Some(id) => r.run.facts.id.0 == id,
            // A run nobody was asked about has no course; those of which something is known say how many answered each moment.
            None => (ask.from..=ask.to).contains(&r.run.day()) && !is_silent(&r.run.answers),
        });
        let courses: Vec<Course> =
            runs.iter().map(|r| Course { scores: scores(&r.run.answers), flare: r.assessment.flare }).collect();
        let alone = ask.run.is_some();
        let usual = runs.first().filter(|_| alone).and_then(|r| Some(r.assessment.baseline?.level));
        let summary = words::day_course_summary(&courses, alone, ask.from, ask.to);
        let title = words::day_course_title(side, ask.run.and(Some(ask.from)));
        let labels = words::day_course_labels(&title, &summary);
        let (width, height) = ask.size;
        let drawing = DayCourse { runs: &courses, usual, labels: &labels, width, height, theme: ask.theme }.draw();
        let marks = drawing.marks.clone();
        let mut made = Made::new(side, ask, title, summary, drawing);
        made.empty = courses.iter().all(|course| course.scores.iter().all(Option::is_none));
        if !made.empty {
            made.spots = marks
                .iter()
                .enumerate()
                .map(|(n, at)| spot(at, words::course_moment(&courses, n, alone), alone.then_some(0), None))
                .collect();
        }
        made.table = table(&runs);
        Ok(made)
    }

    /// Where one run is asked for, its day is the period.
    pub(super) fn around_its_run(&self, ask: &Ask) -> Result<Ask, LogbookError> {
        let day = ask.run.map(|id| self.stored(id)).transpose()?.map(|stored| stored.run.day());
        let Ask { side, theme, size, run, .. } = *ask;
        Ok(Ask { side, from: day.unwrap_or(ask.from), to: day.unwrap_or(ask.to), theme, size, run })
    }
}

fn scores(answers: &KneeAnswers) -> [Option<Score>; 5] {
    [answers.before, answers.during, answers.one_hour, answers.after, answers.morning]
}

fn is_silent(answers: &KneeAnswers) -> bool {
    scores(answers).iter().all(Option::is_none)
}

fn table(runs: &[AssessedRun]) -> ChartTable {
    ChartTable {
        columns: columns(&[
            ("day", CellKind::Day),
            ("load_kkm", CellKind::Load),
            ("before", CellKind::Score),
            ("during", CellKind::Score),
            ("one_hour", CellKind::Score),
            ("after", CellKind::Score),
            ("morning", CellKind::Score),
            ("flare", CellKind::Text),
        ]),
        rows: runs
            .iter()
            .map(|r| {
                let load = r.run.facts.dose.map(|dose| KneeKm::get(dose.load));
                let told = scores(&r.run.answers).map(|score| number(score.map(Score::level)));
                let flare = r.assessment.flare.and_then(|flare| text(words::yes_or_no(flare)));
                let day = text(r.run.day().to_string());
                [day, number(load)].into_iter().chain(told).chain([flare]).collect()
            })
            .collect(),
    }
}
