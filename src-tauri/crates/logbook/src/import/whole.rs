//! A whole logbook of ours: into one without runs and answers it comes back as it was, with another it is joined.
//!
//! Coming back, settings that were made here already (the welcome asks for some) stay, and the rest follows from both.
//!
//! Joining goes by the rules every import goes by: each copy of a run is a copy here too, so that a run that is there is made fuller and
//! nothing any source told is lost; an answer comes only where none stands, and one that says something else is named. What a person
//! changed in a run there is laid over what devices say here, and never over what a person said here. A questionnaire comes only where
//! none of its kind stands for that day and knee. Settings, plan and import history are the other logbook's own and stay with it; doses
//! are computed with the usual of this one.

use std::collections::{HashMap, HashSet, hash_map::Entry};

use domain::{Anchor, NotedChange, PainEntry, RunId, Side, Source};
use jiff::civil::Date;
use sha2::{Digest, Sha256};
use store::{
    Tx, dose_changes, doses as dose_table, felt, imports, mappings, others,
    pain::{self, PainId},
    plan, questionnaires, red_flags, reference,
    runs::{self as table, Edited},
    settings as setting_table,
    sources::{self, SourceFile},
    tracks::{self, PackedTrack},
};

use super::{
    joining::{Rule, merged},
    taking::{Coming, Taking, as_it_stands, copies_of, fate},
};
use crate::{
    LogbookError,
    api::{BroughtLogbook, ImportInputRow, ImportOutcome},
    doses,
    whole::{Whole, WholeChange, WholeRun},
    words,
};

/// As many answers and questionnaires that were left are named; the rest are counted.
const NAMED: usize = 10;

/// What came of a whole logbook, and the answers and questionnaires that were left.
#[derive(Default)]
struct Brought {
    counts: BroughtLogbook,
    left: Vec<String>,
}

impl Taking<'_, '_> {
    /// Brings in a whole logbook.
    pub(super) fn take_whole(&mut self, whole: &Whole) -> Result<ImportInputRow, LogbookError> {
        let brought = if is_empty(self.tx)? { self.restore(whole)? } else { self.join_whole(whole)? };
        let Brought { counts, mut left } = brought;
        self.others += counts.activities_new;
        let more = left.len().saturating_sub(NAMED);
        left.truncate(NAMED);
        left.extend((more > 0).then(|| words::more_left(more)));
        let news = counts.runs_new + counts.answers_new + counts.others_new + counts.activities_new;
        let outcome = match (counts.restored || news > 0, counts.runs_completed) {
            (true, _) => ImportOutcome::Imported,
            (false, 1..) => ImportOutcome::Updated,
            (false, 0) => ImportOutcome::Duplicate,
        };
        if outcome != ImportOutcome::Duplicate {
            self.brings_something()?;
        }
        let said = if counts.restored { words::logbook_restored() } else { words::logbook_joined(&counts) };
        Ok(ImportInputRow {
            warnings: whole.warnings.iter().cloned().chain(left).collect(),
            logbook: Some(counts),
            title: Some(words::your_logbook(whole.runs.len(), whole.answers())),
            ..fate(outcome, Some(said))
        })
    }

    fn join_whole(&mut self, whole: &Whole) -> Result<Brought, LogbookError> {
        let mut brought = Brought::default();
        for run in &whole.runs {
            self.go_on()?;
            self.join_run(run, &mut brought)?;
        }
        for answer in &whole.day_answers {
            join_answer(self.tx, &answer.entry, &mut brought)?;
        }
        let counts = &mut brought.counts;
        for other in &whole.others {
            counts.activities_new += u32::from(others::add(self.tx, other)?);
        }
        for said in &whole.felt {
            counts.others_new += u32::from(felt::add(self.tx, said)?);
        }
        counts.others_new += add_columns(self.tx, whole)? + add_red_flags(self.tx, whole)?;
        counts.others_new += add_changes(self.tx, whole)? + add_questionnaires(self.tx, whole, &mut brought.left)?;
        for side in Side::BOTH {
            let known = plan::start_answers(self.tx, side)?;
            for check in whole.start_checks.iter().filter(|check| check.side == side && !known.contains(check)) {
                plan::answer_start(self.tx, check)?;
                counts.others_new += 1;
            }
        }
        Ok(brought)
    }

    fn join_run(&mut self, coming: &WholeRun, brought: &mut Brought) -> Result<(), LogbookError> {
        let mut id = None;
        for (source, _) in &coming.sources {
            id = id.or(here(self.tx, source)?.map(|known| known.run));
        }
        let speaks_for_itself = coming.sources.iter().all(|(source, _)| source.copy.is_none());
        let mut copies = copies(coming);
        if id.is_none() {
            self.surest_first(&mut copies)?;
        }
        let (mut is_new, mut is_fuller) = (false, false);
        for (source, packed) in copies {
            if here(self.tx, &source)?.is_some_and(|known| known.copy.is_some() || speaks_for_itself) {
                continue;
            }
            let is_empty = packed.map(PackedTrack::unpack).transpose()?.is_none_or(|track| track.is_empty());
            let track = packed.filter(|_| !is_empty);
            let known_as = id.map(|id| self.known_as(id, &source)).transpose()?;
            let row = self.put_together(Coming { sources: vec![source], track, known_as })?;
            is_new |= row.outcome == ImportOutcome::Imported;
            is_fuller |= row.outcome == ImportOutcome::Updated;
            id = id.or(row.run_id.map(RunId));
        }
        let Some(id) = id else { return Ok(()) };
        // What is known of a file only by its name.
        for (source, _) in coming.sources.iter().filter(|(source, _)| source.copy.is_none()) {
            if here(self.tx, source)?.is_none() {
                self.remember(SourceFile { run: id, ..source.clone() }, None)?;
            }
        }
        is_fuller |= self.lay_over(id, coming, is_new)?;
        let count = match (is_new, is_fuller) {
            (true, _) => &mut brought.counts.runs_new,
            (false, true) => &mut brought.counts.runs_completed,
            (false, false) => &mut brought.counts.runs_there,
        };
        *count += 1;
        // The same run may belong to another day here, where its offset was told otherwise.
        let Some(day) = table::get(self.tx, id)?.map(|stored| stored.run.day()) else { return Ok(()) };
        if is_new || is_fuller {
            self.came_on(day);
        }
        for answer in &coming.answers {
            join_answer(self.tx, &PainEntry { anchor: Anchor::Run(id), day, ..answer.entry.clone() }, brought)?;
        }
        Ok(())
    }

    /// Puts the copy first that is most surely one with a run here: the others follow it.
    fn surest_first(&self, copies: &mut [(SourceFile, Option<&PackedTrack>)]) -> Result<(), LogbookError> {
        let mut surest: Option<(u8, usize)> = None;
        for (at, (source, _)) in copies.iter().enumerate() {
            let fits = self.runs_like(source)?.first().map(|(_, rule)| (rule.rank(), at));
            surest = surest.into_iter().chain(fits).min();
        }
        if let Some((_, at)) = surest {
            copies[..=at].rotate_right(1);
        }
        Ok(())
    }

    /// A copy of a run that another copy was found to be: by time where it fits, or because that logbook says so.
    fn known_as(&self, id: RunId, source: &SourceFile) -> Result<(RunId, Rule), LogbookError> {
        let fits = self.runs_like(source)?.into_iter().find(|(like, _)| *like == id);
        Ok(fits.unwrap_or((id, Rule::Row)))
    }

    /// Lays what a person changed in a run there over what devices say of it here; whether anything changed.
    fn lay_over(&mut self, id: RunId, coming: &WholeRun, is_new: bool) -> Result<bool, LogbookError> {
        let Some(there) = table::get(self.tx, id)?.filter(|there| is_new || there.run.source != Source::Manual) else {
            return Ok(false);
        };
        let mut run = there.run.clone();
        let free = || coming.edited.iter().filter(|field| !there.edited.contains(*field));
        free().for_each(|field| field.copy(&coming.run, &mut run));
        if free().next().is_none() {
            return Ok(false);
        }
        table::update(self.tx, id, &run)?;
        table::mark_edited(self.tx, id, Edited::from_codes(there.edited.codes().chain(coming.edited.codes())))?;
        self.fresh.push(id);
        Ok(true)
    }

    /// Puts everything back as it was, numbers of runs included.
    fn restore(&mut self, whole: &Whole) -> Result<Brought, LogbookError> {
        let tx = self.tx;
        let counts = BroughtLogbook { restored: true, ..BroughtLogbook::default() };
        let mut brought = Brought { counts, left: Vec::new() };
        // Everything is to be derived from these again, the plan too: what it decides is what it had decided.
        tx.touch(Date::MIN);
        let made_here = setting_table::all(tx)?;
        for (key, value) in whole.settings.iter().filter(|(key, _)| !made_here.contains_key(*key)) {
            setting_table::put(tx, key, value)?;
        }
        let other = |(key, value): &(&String, &String)| made_here.get(*key).is_some_and(|here| here != *value);
        let stay: Vec<&str> = whole.settings.iter().filter(other).map(|(key, _)| key.as_str()).collect();
        if !stay.is_empty() {
            brought.left.push(words::settings_stay(&stay));
        }
        for side in Side::BOTH {
            for decision in plan::since(tx, side, Date::MIN)? {
                plan::delete(tx, side, decision.day, decision.seq)?;
            }
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
            self.go_on()?;
            self.came_on(coming.run.day());
            // Two runs of one number were not written by us.
            let id = match coming.id.0 > 0 && taken.insert(coming.id) {
                true => {
                    table::insert_as(tx, coming.id, &coming.run, coming.edited)?;
                    coming.id
                }
                false => insert_anew(tx, coming)?,
            };
            taken.insert(id);
            brought.counts.runs_new += 1;
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
            for (source, aside) in
                coming.sources.iter().filter(|(source, _)| files.insert((source.sha256, source.part)))
            {
                sources::add(tx, &SourceFile { run: id, ..source.clone() })?;
                if aside.is_some() {
                    sources::put_track(tx, &source.sha256, source.part, aside.as_ref())?;
                }
            }
            // A setting that stays may be one that loads are computed with.
            if !stay.is_empty() {
                self.fresh.push(id);
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
            // Also two alike: somebody wrote both down.
            others::insert(tx, other)?;
            brought.counts.activities_new += 1;
        }
        for said in &whole.felt {
            felt::add(tx, said)?;
        }
        add_columns(tx, whole)?;
        add_red_flags(tx, whole)?;
        let filled = add_questionnaires(tx, whole, &mut brought.left)?;
        let changed = add_changes(tx, whole)?;
        for check in &whole.start_checks {
            plan::answer_start(tx, check)?;
        }
        let mut places = HashSet::new();
        for decision in whole.plan.iter().filter(|decision| places.insert((decision.side, decision.day, decision.seq)))
        {
            plan::put(tx, decision)?;
        }
        for (at, inputs) in &whole.imports {
            let batch = imports::begin(tx, *at)?;
            for input in inputs {
                imports::note(tx, batch, input)?;
            }
        }
        let others = [
            whole.screens.len(),
            whole.clearances.len(),
            whole.start_checks.len(),
            whole.felt.len(),
            whole.columns.len(),
        ];
        brought.counts.others_new = others.iter().sum::<usize>() as u32 + filled + changed;
        Ok(brought)
    }

    fn came_on(&mut self, day: Date) {
        let (first, last) = self.whole_days.unwrap_or((day, day));
        self.whole_days = Some((first.min(day), last.max(day)));
    }
}

/// The source here that was made from the same part of the same bytes.
fn here(tx: &Tx<'_>, source: &SourceFile) -> Result<Option<SourceFile>, LogbookError> {
    Ok(sources::find(tx, &source.sha256)?.into_iter().find(|known| known.part == source.part))
}

/// The copies of a run with their tracks. A run that was typed in, or came in before copies were kept, tells of itself.
fn copies(coming: &WholeRun) -> Vec<(SourceFile, Option<&PackedTrack>)> {
    let told = || coming.sources.iter().filter(|(source, _)| source.copy.is_some());
    if told().next().is_some() {
        let sources: Vec<SourceFile> = told().map(|(source, _)| source.clone()).collect();
        let leader = merged(&copies_of(&sources)).and_then(|merged| merged.track);
        let own = |at: usize| coming.track.as_ref().filter(|_| leader == Some(at));
        let tracks = told().map(|(_, aside)| aside.as_ref()).enumerate().map(|(at, track)| track.or(own(at)));
        return sources.into_iter().zip(tracks).collect();
    }
    let richness = coming.track.as_ref().and_then(|packed| packed.unpack().ok()).and_then(|track| track.richness());
    let itself = coming.sources.first().map_or_else(
        || SourceFile {
            // It has no bytes: what it says is its identity.
            sha256: Sha256::digest(format!("{:?}", coming.run).as_bytes()).into(),
            part: 0,
            run: coming.id,
            file_name: String::new(),
            imported_at: coming.run.start.at,
            copy: None,
            joined_by: None,
            noticed: None,
        },
        |(source, _)| source.clone(),
    );
    let copy = Some(as_it_stands(&coming.run, richness));
    vec![(SourceFile { copy, ..itself }, coming.track.as_ref())]
}

impl Whole {
    /// How many answers are in it.
    pub fn answers(&self) -> usize {
        self.day_answers.len() + self.runs.iter().map(|run| run.answers.len()).sum::<usize>()
    }
}

fn join_answer(tx: &Tx<'_>, answer: &PainEntry, brought: &mut Brought) -> Result<(), LogbookError> {
    let PainEntry { anchor, day, side, moment, score, .. } = *answer;
    match pain::find(tx, anchor, side, moment)? {
        None => {
            pain::put(tx, answer)?;
            brought.counts.answers_new += 1;
        }
        Some(there) if there.entry == *answer => {}
        Some(there) => {
            brought.counts.answers_left += 1;
            brought.left.push(words::answer_left(day, side, moment, [score, there.entry.score]));
        }
    }
    Ok(())
}

/// How tables are read, where nothing is said of them here; how many were new.
fn add_columns(tx: &Tx<'_>, whole: &Whole) -> Result<u32, LogbookError> {
    let known: HashSet<_> = mappings::all(tx)?.into_iter().map(|said| said.fingerprint).collect();
    let mut new = 0;
    for said in whole.columns.iter().filter(|said| !known.contains(&said.fingerprint)) {
        mappings::put(tx, said)?;
        new += 1;
    }
    Ok(new)
}

/// Questionnaires, where none of their kind stands for that day and knee; how many were new. One that stands and says something else is
/// named.
fn add_questionnaires(tx: &Tx<'_>, whole: &Whole, left: &mut Vec<String>) -> Result<u32, LogbookError> {
    let mut known: HashMap<_, _> = questionnaires::up_to(tx, Date::MAX)?
        .into_iter()
        .map(|stored| ((stored.filled.day, stored.filled.instrument, stored.filled.side), stored.filled))
        .collect();
    let mut new = 0;
    for filled in &whole.questionnaires {
        match known.entry((filled.day, filled.instrument, filled.side)) {
            Entry::Vacant(place) => {
                questionnaires::put(tx, filled)?;
                place.insert(filled.clone());
                new += 1;
            }
            Entry::Occupied(there) => {
                let there = there.get();
                if (there.total, &there.items) != (filled.total, &filled.items) {
                    left.push(words::questionnaire_left(filled, there));
                }
            }
        }
    }
    Ok(new)
}

/// Changes that were not noted here; how many were new. One without its words is any of its kind and day.
fn add_changes(tx: &Tx<'_>, whole: &Whole) -> Result<u32, LogbookError> {
    let known = questionnaires::changes_between(tx, Date::ZERO, Date::MAX)?;
    let is_here = |said: &WholeChange| {
        let same = |here: &NotedChange| {
            (here.day, here.kind) == (said.day, said.kind)
                && said.words.as_ref().is_none_or(|words| *words == here.words)
        };
        known.iter().any(|stored| same(&stored.change))
    };
    let mut new = 0;
    for said in whole.changes.iter().filter(|said| !is_here(said)) {
        let words = said.words.clone().unwrap_or_else(|| words::change_kind(said.kind));
        questionnaires::note_change(tx, &NotedChange { day: said.day, kind: said.kind, words }, said.at)?;
        new += 1;
    }
    Ok(new)
}

/// Rounds of red-flag questions and clearances; how many were new.
fn add_red_flags(tx: &Tx<'_>, whole: &Whole) -> Result<u32, LogbookError> {
    let mut new = 0;
    let known: HashSet<_> = red_flags::screens(tx)?.iter().map(|screen| screen.at).collect();
    for screen in whole.screens.iter().filter(|screen| !known.contains(&screen.at)) {
        red_flags::answer(tx, screen)?;
        new += 1;
    }
    let known: HashSet<_> = red_flags::clearances(tx)?.iter().map(|clearance| clearance.at).collect();
    for clearance in whole.clearances.iter().filter(|clearance| !known.contains(&clearance.at)) {
        red_flags::clear(tx, clearance)?;
        new += 1;
    }
    Ok(new)
}

/// Whether nobody has logged or brought anything yet. What the welcome asks for is not much to lose, and stays anyway.
fn is_empty(tx: &Tx<'_>) -> Result<bool, LogbookError> {
    let checks = plan::start_answers(tx, Side::Left)?.len() + plan::start_answers(tx, Side::Right)?.len();
    Ok(table::count(tx)? == 0
        && pain::count(tx)? == 0
        && checks == 0
        && others::between(tx, Date::ZERO, Date::MAX)?.is_empty()
        && felt::between(tx, Date::ZERO, Date::MAX)?.is_empty()
        && questionnaires::up_to(tx, Date::MAX)?.is_empty()
        && questionnaires::changes_between(tx, Date::ZERO, Date::MAX)?.is_empty())
}

/// An answer under its number, if it has one of its own; of two in one place the first.
fn restore_answer(
    tx: &Tx<'_>,
    id: Option<PainId>,
    entry: &PainEntry,
    brought: &mut Brought,
) -> Result<(), LogbookError> {
    match id {
        Some(id)
            if pain::find(tx, entry.anchor, entry.side, entry.moment)?.is_none() && pain::get(tx, id)?.is_none() =>
        {
            pain::put_as(tx, id, entry)?;
            brought.counts.answers_new += 1;
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
