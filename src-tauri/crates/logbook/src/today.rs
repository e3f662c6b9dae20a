//! The Today screen: what is open, and what comes next.

use domain::{Anchor, Moment, RunState, Side, morning_of};
use jiff::{ToSpan, Zoned};
use store::{
    runs::{self as table, RunFilter, StoredRun},
    skipped::{self, Question},
};

use crate::{
    Logbook, LogbookError,
    api::{Ask, CheckIn, MorningAsk, RunRow, Today, Units},
    runs::run_state,
    words,
};

impl Logbook {
    /// What the Today screen shows. `sample` says whether this is the sample logbook.
    ///
    /// # Errors
    /// What any read can meet.
    pub fn today(&self, sample: bool, now: &Zoned) -> Result<Today, LogbookError> {
        let today = now.date();
        let settings = self.settings()?;
        let yesterday = today.saturating_sub(1.day());
        let knees = self.knees(yesterday, today)?;
        let sides = self.sides(None, &settings, &knees);
        let filter = RunFilter { from: Some(yesterday), to: Some(today), ..RunFilter::default() };
        let recent: Vec<StoredRun> =
            table::list(&self.store, &filter)?.into_iter().filter(|r| r.run.start.at <= now.timestamp()).collect();
        let rows = self.rows(&recent, now)?;
        let skipped = skipped::on(&self.store, today)?;
        let asked: &[Side] = if sides.is_empty() { &[] } else { &sides };
        let mut check_ins = Vec::new();
        for (stored, row) in recent.iter().zip(&rows) {
            let open = run_state(stored.run.day(), &knees, self.watched(&settings), today) != RunState::Missing;
            for side in asked.iter().filter(|_| open) {
                check_ins.push(check_in(stored, row, *side, &skipped, settings.units, now));
            }
        }
        let ran_yesterday = recent.iter().any(|r| r.run.day() == yesterday);
        let mornings = asked
            .iter()
            .filter(|_| !ran_yesterday)
            .map(|side| MorningAsk {
                day: today.to_string(),
                side: (*side).into(),
                question: words::morning_question(*side),
                score: knees.of(*side).morning(today).map(domain::Score::get),
                skipped: skipped.contains(&Question::of_morning(today, *side)),
            })
            .collect();
        let run_count = table::count(&self.store)? as u32;
        let next = words::next_step(run_count, &check_ins, sides.is_empty());
        Ok(Today {
            day: today.to_string(),
            knees: sides.iter().map(|side| (*side).into()).collect(),
            check_ins,
            mornings,
            run_count,
            welcome: run_count == 0 && !settings.welcomed && settings.side.is_none(),
            sample,
            next,
        })
    }
}

fn check_in(stored: &StoredRun, row: &RunRow, side: Side, skipped: &[Question], units: Units, now: &Zoned) -> CheckIn {
    let set = match side {
        Side::Left => row.answers.left,
        Side::Right => row.answers.right,
    };
    let morning = morning_of(stored.run.day());
    let asks = [Moment::During, Moment::After, Moment::Morning]
        .into_iter()
        .map(|moment| {
            let due = moment != Moment::Morning || morning <= now.date();
            let asked = match moment {
                Moment::Morning => Question::of_morning(morning, side),
                _ => Question { anchor: Anchor::Run(stored.id), side, moment },
            };
            Ask {
                moment: moment.into(),
                question: words::question(side, moment),
                due,
                due_text: (!due).then(words::due_tomorrow),
                score: match moment {
                    Moment::Before => set.before,
                    Moment::During => set.during,
                    Moment::After => set.after,
                    Moment::Morning => set.morning,
                },
                skipped: skipped.contains(&asked),
            }
        })
        .collect();
    CheckIn { run: row.clone(), side: side.into(), title: words::check_in_title(&stored.run, units, now), asks }
}
