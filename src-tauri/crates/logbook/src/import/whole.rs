//! A whole logbook of ours: into an empty one it comes back as it was, with another it is joined.
//!
//! Joining goes by the rules every import goes by: a run that is there stays and is made fuller, an answer comes only where none stands.
//! Settings, plan and import history are the other logbook's own and stay with it; doses are computed with the usual of this one.

use std::collections::HashSet;

use domain::{Anchor, PainEntry, RunId, Side};
use jiff::civil::Date;
use store::{
    Tx, dose_changes, doses as dose_table, imports, others,
    pain::{self, PainId},
    plan, red_flags, reference,
    runs::{self as table, Edited},
    settings as setting_table, sources, tracks,
};

use super::{Taking, fate, settle};
use crate::{
    LogbookError,
    api::{BroughtLogbook, ImportInputRow, ImportOutcome},
    doses,
    whole::{Whole, WholeRun},
    words,
};

/// Settings of the window: with these alone a logbook is still empty.
const OF_THE_WINDOW: [&str; 3] = ["theme", "units", "welcomed"];

impl Taking<'_, '_> {
    /// Brings in a whole logbook.
    pub(super) fn take_whole(&mut self, whole: Whole) -> Result<ImportInputRow, LogbookError> {
        let warnings = whole.warnings.clone();
        let title = words::your_logbook(whole.runs.len(), whole.answers());
        let brought = if is_empty(self.tx)? { restore(self.tx, whole)? } else { self.join_whole(whole)? };
        let came = brought.restored || brought.runs_new + brought.answers_new + brought.others_new > 0;
        let outcome = match (came, brought.runs_completed) {
            (true, _) => ImportOutcome::Imported,
            (false, 1..) => ImportOutcome::Updated,
            (false, 0) => ImportOutcome::Duplicate,
        };
        self.restored |= outcome != ImportOutcome::Duplicate;
        let said = if brought.restored { words::logbook_restored() } else { words::logbook_joined(&brought) };
        Ok(ImportInputRow { warnings, logbook: Some(brought), title: Some(title), ..fate(outcome, Some(said)) })
    }

    fn join_whole(&mut self, whole: Whole) -> Result<BroughtLogbook, LogbookError> {
        let mut brought = BroughtLogbook::default();
        for run in whole.runs {
            self.join_run(run, &mut brought)?;
        }
        for answer in whole.day_answers {
            join_answer(self.tx, &answer.entry, &mut brought)?;
        }
        for other in &whole.others {
            brought.others_new += u32::from(others::add(self.tx, other)?);
        }
        let known: HashSet<_> = red_flags::screens(self.tx)?.iter().map(|screen| screen.at).collect();
        for screen in whole.screens.iter().filter(|screen| !known.contains(&screen.at)) {
            red_flags::answer(self.tx, screen)?;
            brought.others_new += 1;
        }
        let known: HashSet<_> = red_flags::clearances(self.tx)?.iter().map(|clearance| clearance.at).collect();
        for clearance in whole.clearances.iter().filter(|clearance| !known.contains(&clearance.at)) {
            red_flags::clear(self.tx, clearance)?;
            brought.others_new += 1;
        }
        for side in Side::BOTH {
            let known = plan::start_answers(self.tx, side)?;
            for check in whole.start_checks.iter().filter(|check| check.side == side && !known.contains(check)) {
                plan::answer_start(self.tx, check)?;
                brought.others_new += 1;
            }
        }
        Ok(brought)
    }

    fn join_run(&mut self, coming: WholeRun, brought: &mut BroughtLogbook) -> Result<(), LogbookError> {
        let WholeRun { run, edited, answers, sources, track, .. } = coming;
        let known = match sources.first() {
            Some(source) => sources::find(self.tx, &source.sha256)?.into_iter().find(|known| known.part == source.part),
            None => None,
        };
        let id = if let Some(known) = known {
            brought.runs_there += 1;
            known.run
        } else {
            let settled = settle(self.tx, run, track.is_some())?;
            match settled.outcome {
                ImportOutcome::Imported => {
                    brought.runs_new += 1;
                    if !edited.is_empty() {
                        table::mark_edited(self.tx, settled.id, edited)?;
                    }
                }
                ImportOutcome::Updated => brought.runs_completed += 1,
                ImportOutcome::Duplicate | ImportOutcome::NotARun | ImportOutcome::Broken => brought.runs_there += 1,
            }
            let is_news = matches!(settled.outcome, ImportOutcome::Imported | ImportOutcome::Updated);
            if let Some(packed) = track.filter(|_| is_news && settled.takes_track) {
                tracks::put_packed(self.tx, settled.id, &packed)?;
            }
            if is_news {
                self.joined.push(settled.id);
            }
            for source in sources {
                let source = sources::SourceFile { run: settled.id, ..source };
                let is_known = sources::find(self.tx, &source.sha256)?.iter().any(|known| known.part == source.part);
                match (is_known, is_news) {
                    (true, _) => {}
                    (false, true) => sources::add(self.tx, &source)?,
                    (false, false) => self.copies.push(source),
                }
            }
            settled.id
        };
        if answers.is_empty() {
            return Ok(());
        }
        // The same run may belong to another day here, where its offset was told otherwise.
        let Some(day) = table::get(self.tx, id)?.map(|stored| stored.run.day()) else { return Ok(()) };
        for answer in answers {
            join_answer(self.tx, &PainEntry { anchor: Anchor::Run(id), day, ..answer.entry }, brought)?;
        }
        Ok(())
    }
}

impl Whole {
    /// How many answers are in it.
    fn answers(&self) -> usize {
        self.day_answers.len() + self.runs.iter().map(|run| run.answers.len()).sum::<usize>()
    }
}

fn join_answer(tx: &Tx<'_>, answer: &PainEntry, brought: &mut BroughtLogbook) -> Result<(), LogbookError> {
    if pain::find(tx, answer.anchor, answer.side, answer.moment)?.is_some() {
        brought.answers_left += 1;
    } else {
        pain::put(tx, answer)?;
        brought.answers_new += 1;
    }
    Ok(())
}

/// Whether nobody has said or brought anything yet.
fn is_empty(tx: &Tx<'_>) -> Result<bool, LogbookError> {
    let checks = plan::start_answers(tx, Side::Left)?.len() + plan::start_answers(tx, Side::Right)?.len();
    Ok(table::count(tx)? == 0
        && pain::count(tx)? == 0
        && checks == 0
        && others::between(tx, Date::ZERO, Date::MAX)?.is_empty()
        && red_flags::screens(tx)?.is_empty()
        && setting_table::all(tx)?.keys().all(|key| OF_THE_WINDOW.contains(&key.as_str())))
}

/// Puts everything back as it was, numbers of runs included.
fn restore(tx: &Tx<'_>, whole: Whole) -> Result<BroughtLogbook, LogbookError> {
    let mut brought = BroughtLogbook { restored: true, ..BroughtLogbook::default() };
    // Everything is to be derived from these again, the plan too: what it decides is what it had decided.
    tx.touch(Date::MIN);
    for key in OF_THE_WINDOW {
        setting_table::forget(tx, key)?;
    }
    for (key, value) in &whole.settings {
        setting_table::put(tx, key, value)?;
    }
    if let Some(known) = &whole.reference {
        reference::put(tx, known)?;
    }
    for change in &whole.dose_changes {
        dose_changes::add(tx, change)?;
    }
    let (mut taken, mut files): (HashSet<RunId>, HashSet<([u8; 32], u32)>) = (HashSet::new(), HashSet::new());
    let mut numbers: HashSet<PainId> = HashSet::new();
    let params = doses::params(tx)?;
    for coming in &whole.runs {
        // Two runs of one number were not written by us.
        let id = match coming.id.0 > 0 && taken.insert(coming.id) {
            true => {
                table::insert_as(tx, coming.id, &coming.run, coming.edited)?;
                coming.id
            }
            false => insert_anew(tx, coming)?,
        };
        taken.insert(id);
        brought.runs_new += 1;
        if let Some(packed) = &coming.track {
            tracks::put_packed(tx, id, packed)?;
        }
        match &coming.dose {
            Some(dose) => dose_table::put(tx, id, dose)?,
            // A document that somebody else wrote.
            None => {
                let track = coming.track.as_ref().and_then(|packed| packed.unpack().ok()).unwrap_or_default();
                doses::put(tx, id, &coming.run, coming.edited, &track, &params)?;
            }
        }
        for source in coming.sources.iter().filter(|source| files.insert((source.sha256, source.part))) {
            sources::add(tx, &sources::SourceFile { run: id, ..source.clone() })?;
        }
        for answer in &coming.answers {
            let entry = PainEntry { anchor: Anchor::Run(id), ..answer.entry.clone() };
            restore_answer(tx, answer.id.filter(|id| numbers.insert(*id)), &entry, &mut brought)?;
        }
    }
    for answer in &whole.day_answers {
        restore_answer(tx, answer.id.filter(|id| numbers.insert(*id)), &answer.entry, &mut brought)?;
    }
    for other in &whole.others {
        brought.others_new += u32::from(others::add(tx, other)?);
    }
    for screen in &whole.screens {
        red_flags::answer(tx, screen)?;
    }
    for clearance in &whole.clearances {
        red_flags::clear(tx, clearance)?;
    }
    for check in &whole.start_checks {
        plan::answer_start(tx, check)?;
    }
    let mut places = HashSet::new();
    for decision in whole.plan.iter().filter(|decision| places.insert((decision.side, decision.day, decision.seq))) {
        plan::put(tx, decision)?;
    }
    for (at, inputs) in &whole.imports {
        let batch = imports::begin(tx, *at)?;
        for input in inputs {
            imports::note(tx, batch, input)?;
        }
    }
    brought.others_new += (whole.screens.len() + whole.clearances.len() + whole.start_checks.len()) as u32;
    Ok(brought)
}

/// An answer under its number, if it has one of its own; of two in one place the first.
fn restore_answer(
    tx: &Tx<'_>,
    id: Option<PainId>,
    entry: &PainEntry,
    brought: &mut BroughtLogbook,
) -> Result<(), LogbookError> {
    match id {
        Some(id)
            if pain::find(tx, entry.anchor, entry.side, entry.moment)?.is_none() && pain::get(tx, id)?.is_none() =>
        {
            pain::put_as(tx, id, entry)?;
            brought.answers_new += 1;
            Ok(())
        }
        _ => join_answer(tx, entry, brought),
    }
}

fn insert_anew(tx: &Tx<'_>, coming: &WholeRun) -> Result<RunId, LogbookError> {
    let id = table::insert(tx, &coming.run)?;
    if coming.edited != Edited::default() {
        table::mark_edited(tx, id, coming.edited)?;
    }
    Ok(id)
}
