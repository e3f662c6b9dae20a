//! Taking a batch in: each input becomes a run, a copy of one, context, or nothing, and gets its fate. `joining` says which copies are
//! one run and what that run is; here it is written down.

use std::sync::atomic::Ordering;

use domain::{Clock, OffsetFrom, OtherActivity, Run, RunCopy, RunId, Source, Totals};
use importers::{Activity, Clue, Format, ReadRun, Reading, Warning, tables::Table};
use jiff::{Timestamp, ToSpan, Zoned, civil::Date, tz::Offset};
use sha2::{Digest, Sha256};
use store::{
    Tx, felt, no_runs, others, pain,
    runs::{self as table, Field, StoredRun},
    sources::{self, SourceFile, Trace},
    tracks::{self, PackedTrack},
};

use super::{
    Importing, READER, ReadFiles,
    joining::{Merged, Rule, groups, merged, same_run},
    lists::{self, Lists, Row},
    local_time,
    read::{Content, Input, Recorded},
    shown,
};
use crate::{
    LogbookError,
    api::{ImportInputRow, ImportOutcome, ImportProgress, ImportStage},
    doses, words,
};

/// A clock from before this was never set: 2000-01-01.
const EARLIEST: Timestamp = Timestamp::constant(946_684_800, 0);

/// What becomes of what is written.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Purpose {
    /// It is thrown away again.
    Look,
    /// It stays.
    Keep,
}

/// What came of everything.
#[derive(Default)]
pub(crate) struct Taken {
    pub rows: Vec<ImportInputRow>,
    /// Other activities that are new.
    pub others: u32,
    /// First and last day of the runs that came with a whole logbook.
    pub whole_days: Option<(Date, Date)>,
}

/// Writes everything that is new, then brings the doses up to date once.
pub(crate) fn write(
    tx: &Tx<'_>,
    read: &ReadFiles,
    purpose: Purpose,
    watch: &Importing<'_>,
    now: &Zoned,
) -> Result<Taken, LogbookError> {
    let lists = Lists::of(&read.inputs);
    let of_whole = |input: &Input| if let Content::Logbook(whole) = &input.content { whole.runs.len() } else { 0 };
    let runs: usize = read.inputs.iter().map(of_whole).sum();
    let mut taking = Taking {
        tx,
        now,
        watch,
        done: 0,
        total: (read.inputs.len() + runs + lists.alone.len()) as u32,
        rows: Vec::new(),
        fresh: Vec::new(),
        waiting: Vec::new(),
        no_runs: Vec::new(),
        others: 0,
        whole_days: None,
    };
    // A whole logbook first: into an empty one it comes back as it was, and the recordings beside it are then known.
    let is_whole = |input: &&Input| matches!(input.content, Content::Logbook(_));
    for input in read.inputs.iter().filter(is_whole).chain(read.inputs.iter().filter(|input| !is_whole(input))) {
        taking.go_on()?;
        taking.take(input, lists.about(input))?;
    }
    for alone in &lists.alone {
        taking.go_on()?;
        taking.take_row(alone)?;
    }
    taking.finish(purpose)
}

/// A run on its way in: a recording with the row of a list about it, or a row alone.
pub(super) struct Coming<'a> {
    /// The recording or the row comes first. Whose they are is decided on the way.
    pub sources: Vec<SourceFile>,
    /// The recording's track, when there is something in it.
    pub track: Option<&'a PackedTrack>,
    /// The run it is known to be, and why, whatever the times say.
    pub known_as: Option<(RunId, Rule)>,
}

/// A batch being taken in.
pub(super) struct Taking<'t, 's> {
    pub tx: &'t Tx<'s>,
    now: &'t Zoned,
    watch: &'t Importing<'t>,
    done: u32,
    total: u32,
    rows: Vec<ImportInputRow>,
    /// Runs that are new or said to be something else now: their doses are to be computed.
    pub fresh: Vec<RunId>,
    /// Copies that change nothing, with their tracks: kept only if the batch brings something.
    waiting: Vec<(SourceFile, Option<PackedTrack>)>,
    /// Files without a run, and what was said of them: kept only if the batch brings something.
    no_runs: Vec<([u8; 32], String)>,
    /// Other activities that are new.
    pub others: u32,
    /// First and last day of the runs that came with a whole logbook.
    pub whole_days: Option<(Date, Date)>,
}

impl Taking<'_, '_> {
    /// Tells how far it has come, and hears whether to stop.
    pub fn go_on(&mut self) -> Result<(), LogbookError> {
        let Self { watch, done, total, .. } = *self;
        (watch.progress)(ImportProgress { stage: ImportStage::Writing, done, total, bytes_done: 0, bytes_total: 0 });
        self.done += 1;
        if watch.cancel.load(Ordering::Relaxed) { Err(LogbookError::Cancelled) } else { Ok(()) }
    }

    fn take(&mut self, input: &Input, about: Option<&Row<'_>>) -> Result<(), LogbookError> {
        let Input { path, member, sha256, content } = input;
        let name = path.to_string_lossy().into_owned();
        let one = |row: ImportInputRow| ImportInputRow { path: name.clone(), member: member.clone(), ..row };
        let row = match content {
            Content::Unreadable(why) => fate(ImportOutcome::Broken, Some(why.clone())),
            Content::Known => self.known(sha256, about)?,
            Content::Aside(why) | Content::KnownNoRun(why) => fate(ImportOutcome::NotARun, Some(why.clone())),
            Content::Guessed(guessed) => guessed.fate(),
            Content::Logbook(whole) => self.take_whole(whole)?,
            Content::List(table) => {
                let warnings = table.warnings.iter().map(words::row_warning).collect();
                let row = fate(ImportOutcome::NotARun, Some(self.take_list(table)?));
                ImportInputRow { warnings, ..row }
            }
            Content::Read(Reading::NotARun(why), _) => {
                self.keep_beside(why.others())?;
                let why = words::not_a_run(why);
                self.no_runs.push((*sha256, why.clone()));
                fate(ImportOutcome::NotARun, Some(why))
            }
            Content::Read(Reading::Broken(why), _) => fate(ImportOutcome::Broken, Some(words::broken(why))),
            // The same bytes twice in one batch.
            Content::Read(Reading::Activity(_), _) if sources::first_run(self.tx, sha256)?.is_some() => {
                self.known(sha256, about)?
            }
            Content::Read(Reading::Activity(activity), tracks) => {
                let file_name = member
                    .clone()
                    .or_else(|| path.file_name().map(|n| n.to_string_lossy().into_owned()))
                    .unwrap_or_default();
                self.keep_beside(&activity.others)?;
                let parts = activity.runs.len();
                for (part, mut row) in self.take_activity(activity, tracks, about, &file_name, *sha256)? {
                    row.path.clone_from(&name);
                    let part = (parts > 1).then(|| words::part(part + 1, parts));
                    row.member = [member.clone(), part].into_iter().flatten().reduce(|a, b| format!("{a}, {b}"));
                    self.rows.push(row);
                }
                return Ok(());
            }
        };
        self.rows.push(one(row));
        Ok(())
    }

    /// What a list tells of days is kept here; its rows are taken one by one.
    fn take_list(&self, table: &Table) -> Result<String, LogbookError> {
        let mut new = 0;
        for felt in &table.felt {
            let mut said = felt.said.clone();
            if let Some(at) = felt.at {
                said.day = at.to_zoned(self.now.time_zone().clone()).date();
            }
            new += usize::from(felt::add(self.tx, &said)?);
        }
        Ok(words::a_list(table.rows.len(), table.felt.len(), new, table.gear.by_activity.len()))
    }

    /// A row of a list whose recording did not come along.
    fn take_row(&mut self, known: &Row<'_>) -> Result<(), LogbookError> {
        let row = known.row;
        let outcome = if !lists::is_run(row) {
            if let Some(other) = lists::other_of(row, self.now) {
                self.others += u32::from(others::add(self.tx, &other)?);
            }
            fate(ImportOutcome::NotARun, Some(words::listed_as(&row.sport.words)))
        } else if row.distance.is_none() && row.timer.is_none() && row.elapsed.is_none() {
            fate(ImportOutcome::NotARun, Some(words::listed_empty()))
        } else if let Some(copy) = lists::copy_of(known, self.now) {
            match self.said_before(&known.sha256, &copy)? {
                Before::Same => self.known(&known.sha256, None)?,
                Before::Run(known_as) => self.bring_row(known, copy, Some(known_as))?,
                Before::Nothing => self.bring_row(known, copy, None)?,
            }
        } else {
            fate(ImportOutcome::Broken, Some(words::no_such_time()))
        };
        self.rows.push(ImportInputRow { path: known.path(), member: Some(known.member()), ..outcome });
        Ok(())
    }

    fn bring_row(
        &mut self,
        known: &Row<'_>,
        copy: RunCopy,
        known_as: Option<RunId>,
    ) -> Result<ImportInputRow, LogbookError> {
        // The wall's own day is right in any zone; that of an instant hangs on it.
        let guessed = copy.offset_from == OffsetFrom::Machine && copy.clock == Clock::Sure && known_as.is_none();
        let zone = self.now.time_zone().iana_name();
        let beltless = copy.run.treadmill && copy.run.distance.is_none();
        let warnings: Vec<String> = guessed
            .then(|| words::listed_local_time(zone))
            .into_iter()
            .chain(beltless.then(|| words::warning(&Warning::NoDistance)))
            .collect();
        let source = self.source(known.sha256, 0, &known.label(), copy, &warnings);
        let row =
            self.join(Coming { sources: vec![source], track: None, known_as: known_as.map(|id| (id, Rule::Row)) })?;
        Ok(ImportInputRow { warnings, ..row })
    }

    fn take_activity(
        &mut self,
        activity: &Activity,
        tracks: &[Option<Recorded>],
        about: Option<&Row<'_>>,
        file_name: &str,
        sha256: [u8; 32],
    ) -> Result<Vec<(usize, ImportInputRow)>, LogbookError> {
        let of_file: Vec<String> = activity.warnings.iter().map(words::warning).collect();
        let (source, parts) = (source(activity.format), activity.runs.len());
        let takeout = importers::tables::takeout_name(file_name);
        let mut rows = Vec::with_capacity(parts);
        for (part, ((read, clue), track)) in activity.runs.iter().zip(&activity.clues).zip(tracks).enumerate() {
            let ReadRun { mut run, offset_known, start_known, start_sure, summed, warnings, .. } = read.clone();
            let mut noticed = of_file.clone();
            noticed.extend(warnings.iter().filter(|w| **w != Warning::OffsetUnknown).map(words::warning));
            if !start_known {
                let row = fate(ImportOutcome::Broken, Some(words::clock_never_set(&run)));
                rows.push((part, ImportInputRow { warnings: noticed, ..row }));
                continue;
            }
            run.source = source;
            let beside = about.map(|known| known.row).or(takeout.as_ref());
            let archive = beside.and_then(|row| local_time::offset_by_row(row, run.start.at));
            let offset_from = self.set_offset(&mut run, offset_known, clue, archive, &mut noticed);
            let copy = RunCopy {
                origin: words::source_code(source).to_owned(),
                clock: if start_sure { Clock::Sure } else { Clock::Doubtful },
                offset_from,
                summed,
                richness: track.as_ref().map(|track| track.richness),
                run,
            };
            let mut coming = Coming {
                sources: vec![self.source(sha256, part, file_name, copy, &noticed)],
                track: track.as_ref().map(|track| &track.packed),
                known_as: None,
            };
            if let Some(known) = about.filter(|_| part == 0)
                && let Some(copy) = lists::copy_of(known, self.now)
            {
                let copy = if parts > 1 { lists::in_words(copy) } else { copy };
                let before = sources::find(self.tx, &known.sha256)?;
                coming.known_as = before.first().map(|before| (before.run, Rule::Row));
                coming.sources.push(self.source(known.sha256, 0, &known.label(), copy, &[]));
            }
            let row = self.join(coming)?;
            rows.push((part, ImportInputRow { warnings: noticed, ..row }));
        }
        Ok(rows)
    }

    /// Gives a recording its local time, and says where it is from unless the file says it.
    fn set_offset(
        &self,
        run: &mut Run,
        known: bool,
        clue: &Clue,
        archive: Option<Offset>,
        noticed: &mut Vec<String>,
    ) -> OffsetFrom {
        let said = known.then_some(run.start.offset);
        let local = local_time::local(run.start.at, said, clue, archive, self.now.time_zone());
        run.start.offset = local.offset;
        noticed.extend(words::local_time(local.from, local.zone.as_deref()));
        local.from
    }

    fn source(&self, sha256: [u8; 32], part: usize, file_name: &str, copy: RunCopy, noticed: &[String]) -> SourceFile {
        SourceFile {
            sha256,
            part: part as u32,
            run: RunId(0),
            file_name: file_name.to_owned(),
            imported_at: self.now.timestamp(),
            copy: Some(copy),
            joined_by: None,
            noticed: Some(noticed.join("\n")),
        }
    }

    /// Brings a run together with what is there: a new run, a fuller copy of one that is there, or the same again.
    fn join(&mut self, coming: Coming<'_>) -> Result<ImportInputRow, LogbookError> {
        let run = copies_of(&coming.sources).first().map(|copy| shown(&copy.run));
        Ok(ImportInputRow { run, ..self.put_together(coming)? })
    }

    pub fn put_together(&mut self, mut coming: Coming<'_>) -> Result<ImportInputRow, LogbookError> {
        let title = copies_of(&coming.sources).first().map(|copy| words::run_short(&copy.run));
        let found = match coming.known_as {
            Some(known) => vec![known],
            None => self.runs_like(&coming.sources[0])?,
        };
        let Some((id, rule)) = found.first().copied() else { return self.bring(coming, title) };
        for (n, source) in coming.sources.iter_mut().enumerate() {
            source.run = id;
            // What comes with a whole logbook says itself why it was taken for this run.
            let why = source.joined_by.take();
            source.joined_by = why.or_else(|| Some(if n == 0 { rule.code() } else { Rule::Row.code() }));
        }
        let there = table::get(self.tx, id)?.ok_or(LogbookError::NoSuchRun(id.0))?;
        let mut known = self.told(&there)?;
        let swallowed = if coming.track.is_none() || !rule.is_overlap() {
            Vec::new()
        } else {
            self.swallowed(&there, &known, &found[1..])?
        };
        let owner = merged(&copies_of(&known)).and_then(|m| m.track).map(|at| key(&known[at]));
        for other in &swallowed {
            known.extend(self.told(other)?);
        }
        let mut all = known;
        for source in &coming.sources {
            all.retain(|before| key(before) != key(source));
            all.push(source.clone());
        }
        let own = coming.sources.len();
        // Of a run whose start a person corrected, the copies' own starts say nothing.
        let by_time = rule.is_overlap() && swallowed.is_empty() && !there.edited.contains(Field::Start);
        let apart = if by_time { told_apart(&all, own) } else { Vec::new() };
        let Some(now_said) = merged(&copies_of(&all)) else { return self.bring(coming, title) };
        let leader = now_said.track.map(|at| key(&all[at]));
        let backed = there.run.source == Source::Manual && now_said.run.source != Source::Manual;
        let run = with_edits(now_said.run, &there, backed);
        let other_track = leader != owner && leader.is_some();
        // What knows a field better is kept although the number is the same: a worse copy may come that says another.
        let is_new = |at: usize| coming.sources.iter().any(|source| key(source) == key(&all[at]));
        let given: Vec<Field> = now_said.from.iter().filter(|(_, at)| is_new(*at)).map(|(field, _)| *field).collect();
        if run == there.run && given.is_empty() && !other_track && swallowed.is_empty() && apart.is_empty() {
            let reason = words::same_run_elsewhere(&there.run, id, rule);
            for (n, source) in coming.sources.into_iter().enumerate() {
                self.remember(source, coming.track.filter(|_| n == 0))?;
            }
            return Ok(ImportInputRow { run_id: Some(id.0), title, ..fate(ImportOutcome::Duplicate, Some(reason)) });
        }

        self.brings_something()?;
        self.put_aside(owner.filter(|_| there.has_track), id)?;
        for other in &swallowed {
            self.swallow(other, &there)?;
        }
        for source in &all {
            self.keep(&SourceFile { run: id, ..source.clone() })?;
        }
        if coming.track.is_some() {
            let (sha256, part) = key(&coming.sources[0]);
            sources::put_track(self.tx, &sha256, part, coming.track)?;
        }
        let (mut became, mut let_go) = (id, Vec::new());
        for group in &apart {
            let of_its_own = self.bring_apart(group)?;
            let_go.push(of_its_own.0);
            if group.iter().any(|source| key(source) == key(&coming.sources[0])) {
                became = of_its_own;
            }
        }
        let run = self.settle(id, &there, backed)?;
        if became != id {
            let reason = words::told_apart(&there.run, id);
            return Ok(ImportInputRow { run_id: Some(became.0), title, ..fate(ImportOutcome::Imported, Some(reason)) });
        }
        let mut fields = words::fields_that_differ(&there.run, &run);
        if fields.is_empty() {
            fields = given.into_iter().map(words::field).collect();
        }
        let mut reason = words::joined(&there.run, id, rule, &fields, other_track, swallowed.len());
        if !let_go.is_empty() {
            reason = words::told_together(&[reason, words::let_go(&let_go)]);
        }
        Ok(ImportInputRow { run_id: Some(id.0), title, ..fate(ImportOutcome::Updated, Some(reason)) })
    }

    /// Makes a run of its own of copies that had been taken for another's.
    fn bring_apart(&mut self, group: &[SourceFile]) -> Result<RunId, LogbookError> {
        let run = merged(&copies_of(group)).map(|m| m.run).ok_or(LogbookError::NoSuchRun(0))?;
        let id = table::insert(self.tx, &run)?;
        for (n, source) in group.iter().enumerate() {
            let joined_by = source.joined_by.clone().filter(|_| n > 0);
            sources::put(self.tx, &SourceFile { run: id, joined_by, ..source.clone() })?;
        }
        let there = table::get(self.tx, id)?.ok_or(LogbookError::NoSuchRun(id.0))?;
        self.settle(id, &there, false)?;
        Ok(id)
    }

    /// Makes a run what its copies say. All of their tracks lie beside them.
    fn settle(&mut self, id: RunId, there: &StoredRun, backed: bool) -> Result<Run, LogbookError> {
        let told = self.told(there)?;
        let Some(said) = merged(&copies_of(&told)) else { return Ok(there.run.clone()) };
        let run = with_edits(said.run, there, backed);
        if backed {
            table::put_measured(self.tx, id, &run)?;
        } else {
            table::update_from_device(self.tx, id, &run)?;
        }
        let track = match said.track.map(|at| key(&told[at])) {
            Some((sha256, part)) => {
                let track = sources::track(self.tx, &sha256, part)?;
                sources::put_track(self.tx, &sha256, part, None)?;
                track
            }
            None => None,
        };
        match track {
            Some(packed) => tracks::put_packed(self.tx, id, &packed)?,
            None if said.track.is_none() => tracks::remove(self.tx, id)?,
            None => {}
        }
        self.fresh.push(id);
        Ok(run)
    }

    /// The runs that are this one already, the best first.
    pub fn runs_like(&self, source: &SourceFile) -> Result<Vec<(RunId, Rule)>, LogbookError> {
        let Some(copy) = &source.copy else { return Ok(Vec::new()) };
        let day = copy.run.day();
        // A clock may be wrong by 14 hours, and the two local times by as much again.
        let near = sources::traces(self.tx, day.saturating_sub(2.days()), day.saturating_add(2.days()))?;
        let Some(trace) = trace_of(source) else { return Ok(Vec::new()) };
        Ok(same_run(&trace, &near))
    }

    /// A run that nothing was like.
    fn bring(&mut self, coming: Coming<'_>, title: Option<String>) -> Result<ImportInputRow, LogbookError> {
        let Coming { mut sources, track, .. } = coming;
        let Some(Merged { run, .. }) = merged(&copies_of(&sources)) else {
            return Ok(fate(ImportOutcome::Broken, Some(words::no_such_time())));
        };
        self.brings_something()?;
        let id = table::insert(self.tx, &run)?;
        for (n, source) in sources.iter_mut().enumerate() {
            source.run = id;
            source.joined_by = (n > 0).then(|| Rule::Row.code());
            sources::add(self.tx, source)?;
        }
        if let Some(track) = track {
            tracks::put_packed(self.tx, id, track)?;
        }
        self.fresh.push(id);
        Ok(ImportInputRow { run_id: Some(id.0), title, ..fate(ImportOutcome::Imported, None) })
    }

    /// What every source told of a run. A run that was typed in, or came in before this was kept, tells of itself.
    fn told(&self, there: &StoredRun) -> Result<Vec<SourceFile>, LogbookError> {
        let mut told = sources::of_run(self.tx, there.id)?;
        if told.iter().any(|source| source.copy.is_some()) {
            told.retain(|source| source.copy.is_some());
            return Ok(told);
        }
        let richness = tracks::get(self.tx, there.id)?.and_then(|track| track.richness());
        let copy = as_it_stands(&there.run, richness);
        let itself = told.into_iter().next().unwrap_or_else(|| SourceFile {
            sha256: Sha256::digest(format!("run {}", there.id.0)).into(),
            part: 0,
            run: there.id,
            file_name: String::new(),
            imported_at: self.now.timestamp(),
            copy: None,
            joined_by: None,
            noticed: None,
        });
        Ok(vec![SourceFile { copy: Some(copy), ..itself }])
    }

    /// Further runs that a recording covers: parts of one run, unless somebody said something of them or they lie in one file.
    fn swallowed(
        &self,
        there: &StoredRun,
        known: &[SourceFile],
        found: &[(RunId, Rule)],
    ) -> Result<Vec<StoredRun>, LogbookError> {
        let mut swallowed = Vec::new();
        let untouched = |run: &StoredRun| -> Result<bool, LogbookError> {
            let told = run.run.source == Source::Manual || !run.edited.is_empty();
            Ok(!told && pain::for_run(self.tx, run.id, run.run.day())?.is_empty())
        };
        if !untouched(there)? {
            return Ok(swallowed);
        }
        for (id, _) in found.iter().filter(|(_, rule)| rule.is_overlap()) {
            let Some(other) = table::get(self.tx, *id)? else { continue };
            let of_one_file = self.told(&other)?.iter().any(|o| known.iter().any(|k| k.sha256 == o.sha256));
            if !of_one_file && untouched(&other)? {
                swallowed.push(other);
            }
        }
        Ok(swallowed)
    }

    /// Makes another run's copies copies of this one.
    fn swallow(&mut self, other: &StoredRun, into: &StoredRun) -> Result<(), LogbookError> {
        let told = self.told(other)?;
        for source in &told {
            self.keep(source)?;
        }
        let owner = merged(&copies_of(&told)).and_then(|m| m.track).map(|at| key(&told[at]));
        self.put_aside(owner.filter(|_| other.has_track), other.id)?;
        sources::hand_over(self.tx, other.id, into.id)?;
        table::delete(self.tx, other.id)?;
        self.fresh.retain(|fresh| *fresh != other.id);
        for row in self.rows.iter_mut().filter(|row| row.run_id == Some(other.id.0)) {
            row.run_id = Some(into.id.0);
        }
        Ok(())
    }

    /// Keeps what a source told, in place of what it told before.
    fn keep(&self, source: &SourceFile) -> Result<(), LogbookError> {
        let there = sources::find(self.tx, &source.sha256)?.iter().any(|before| before.part == source.part);
        let kept = if there { sources::put(self.tx, source) } else { sources::add(self.tx, source) };
        Ok(kept?)
    }

    /// Keeps a run's track with the copy it is from.
    fn put_aside(&self, owner: Option<Key>, run: RunId) -> Result<(), LogbookError> {
        if let (Some((sha256, part)), Some(packed)) = (owner, tracks::get_packed(self.tx, run)?) {
            sources::put_track(self.tx, &sha256, part, Some(&packed))?;
        }
        Ok(())
    }

    /// Other activities are context for the runs of those days, and never runs.
    fn keep_beside(&mut self, beside: &[importers::Other]) -> Result<(), LogbookError> {
        for other in beside {
            let mut start = other.start;
            let said = other.offset_known.then_some(start.offset);
            start.offset = local_time::local(start.at, said, &other.clue, None, self.now.time_zone()).offset;
            if start.at < EARLIEST {
                continue;
            }
            let activity = OtherActivity {
                start,
                kind: lists::kind(other.sport.kind),
                words: other.sport.words.clone(),
                title: other.title.clone(),
                timer: other.timer,
                distance: other.distance,
                climb: other.climb,
            };
            self.others += u32::from(others::add(self.tx, &activity)?);
        }
        Ok(())
    }

    /// Bytes that were there before. The list beside them may say something new.
    fn known(&mut self, sha256: &[u8; 32], about: Option<&Row<'_>>) -> Result<ImportInputRow, LogbookError> {
        let there = table::first_of(self.tx, sha256)?;
        if let (Some(there), Some(known)) = (&there, about)
            && let Some(copy) = lists::copy_of(known, self.now)
        {
            let copy = if there.parts > 1 { lists::in_words(copy) } else { copy };
            if !matches!(self.said_before(&known.sha256, &copy)?, Before::Same) {
                let row = self.bring_row(known, copy, Some(there.id))?;
                if row.outcome == ImportOutcome::Updated {
                    return Ok(row);
                }
            }
        }
        let id = there.as_ref().map(|there| there.id);
        let title = there.as_ref().map(|there| words::run_short(&there.run));
        let row = fate(ImportOutcome::Duplicate, Some(words::same_bytes(id)));
        let run = there.map(|there| shown(&there.run));
        Ok(ImportInputRow { run_id: id.map(|id| id.0), title, run, ..row })
    }

    /// Whether a row has said this, or something else, before. What came in before copies were kept is taken for the same.
    fn said_before(&self, sha256: &[u8; 32], copy: &RunCopy) -> Result<Before, LogbookError> {
        Ok(match sources::find(self.tx, sha256)?.first() {
            None => Before::Nothing,
            Some(before) if before.copy.as_ref().is_none_or(|before| before == copy) => Before::Same,
            Some(before) => Before::Run(before.run),
        })
    }

    /// Keeps a copy that changes nothing.
    pub fn remember(&mut self, source: SourceFile, track: Option<&PackedTrack>) -> Result<(), LogbookError> {
        if self.fresh.is_empty() {
            self.waiting.push((source, track.cloned()));
            return Ok(());
        }
        self.write_copy(&source, track)
    }

    fn write_copy(&self, source: &SourceFile, track: Option<&PackedTrack>) -> Result<(), LogbookError> {
        // Until now the run may have spoken for itself.
        if let Some(there) = table::get(self.tx, source.run)? {
            for told in self.told(&there)? {
                match sources::find(self.tx, &told.sha256)?.iter().find(|before| before.part == told.part) {
                    None => sources::add(self.tx, &told)?,
                    Some(before) if before.copy.is_none() => sources::put(self.tx, &told)?,
                    Some(_) => {}
                }
            }
            self.keep(source)?;
            if let Some(packed) = track {
                sources::put_track(self.tx, &source.sha256, source.part, Some(packed))?;
            }
        }
        Ok(())
    }

    /// A batch that brings nothing writes nothing, so that *Undo* still means what came before it; one that does keeps everything.
    pub fn brings_something(&mut self) -> Result<(), LogbookError> {
        for (source, track) in std::mem::take(&mut self.waiting) {
            self.write_copy(&source, track.as_ref())?;
        }
        Ok(())
    }

    /// Of a batch that brings nothing, nothing was written, so that *Undo* still means what came before it.
    fn finish(mut self, purpose: Purpose) -> Result<Taken, LogbookError> {
        // An import that brings nothing leaves nothing behind.
        if purpose == Purpose::Keep && (!self.fresh.is_empty() || self.others > 0) {
            for (sha256, why) in &self.no_runs {
                no_runs::put(self.tx, sha256, why, READER)?;
            }
        }
        if purpose == Purpose::Keep && !self.fresh.is_empty() && !doses::keep_up(self.tx, self.now)? {
            self.fresh.sort_unstable();
            self.fresh.dedup();
            doses::put_all(self.tx, &self.fresh)?;
        }
        Ok(Taken { rows: self.rows, others: self.others, whole_days: self.whole_days })
    }
}

/// What a run tells that has no copies: one that was typed in, or that came in before copies were kept.
pub(super) fn as_it_stands(run: &Run, richness: Option<u8>) -> RunCopy {
    let (clock, offset_from) = match run.source {
        Source::Fit | Source::AppleHealth => (Clock::Sure, OffsetFrom::File),
        Source::Manual => (Clock::Wall, OffsetFrom::Machine),
        Source::List => (Clock::Wall, OffsetFrom::Archive),
        Source::Tcx | Source::Gpx | Source::Json | Source::Sample => (Clock::Doubtful, OffsetFrom::Archive),
    };
    let origin = words::source_code(run.source).to_owned();
    RunCopy { run: run.clone(), origin, clock, offset_from, summed: Totals::default(), richness }
}

/// What is known of a row from an earlier import.
enum Before {
    Nothing,
    /// It said exactly this.
    Same,
    /// It said something else of this run.
    Run(RunId),
}

type Key = ([u8; 32], u32);

const fn key(source: &SourceFile) -> Key {
    (source.sha256, source.part)
}

/// The copies among sources, in their order, all of which have one.
pub(crate) fn copies_of(sources: &[SourceFile]) -> Vec<&RunCopy> {
    sources.iter().filter_map(|source| source.copy.as_ref()).collect()
}

/// What finds a copy again.
fn trace_of(source: &SourceFile) -> Option<Trace> {
    let copy = source.copy.as_ref()?;
    Some(Trace {
        run: source.run,
        sha256: Some(source.sha256),
        start: copy.run.start,
        clock: copy.clock,
        origin: copy.origin.clone(),
        timer: copy.run.timer,
        elapsed: copy.run.elapsed,
        distance: copy.run.distance,
    })
}

/// The groups among a run's copies that are runs of their own after all; the last `own` of them have just come, together. The first
/// copy's group is the run, and a row that names its recording goes where it was.
fn told_apart(all: &[SourceFile], own: usize) -> Vec<Vec<SourceFile>> {
    let by_name = |at: &usize| all[*at].joined_by.as_deref() == Some("row") && *at != all.len() - own;
    let timed: Vec<usize> = (0..all.len()).filter(|at| !by_name(at)).collect();
    let traces: Vec<Trace> = timed.iter().filter_map(|at| trace_of(&all[*at])).collect();
    if traces.len() < 3 || traces.len() != timed.len() {
        return Vec::new();
    }
    let first = timed.iter().position(|at| all[*at].joined_by.is_none()).unwrap_or(0);
    let coming = timed.iter().position(|at| *at == all.len() - own);
    let apart = groups(&traces).into_iter().filter(|group| !group.contains(&first));
    apart
        .map(|group| {
            let with = coming.filter(|coming| group.contains(coming)).map(|_| all.len() - own + 1..all.len());
            group.into_iter().map(|at| timed[at]).chain(with.unwrap_or_default()).map(|at| all[at].clone()).collect()
        })
        .collect()
}

/// What a person changed stays. What was typed of a run's numbers does not outlive the recording behind it.
fn with_edits(mut run: Run, there: &StoredRun, backed: bool) -> Run {
    for field in there.edited.iter().filter(|field| !(backed && field.is_measured())) {
        field.copy(&there.run, &mut run);
    }
    run
}

/// What a run was read from.
fn source(format: Format) -> Source {
    match format {
        Format::Fit => Source::Fit,
        Format::Tcx => Source::Tcx,
        Format::Gpx => Source::Gpx,
        Format::AppleHealth => Source::AppleHealth,
        Format::Json | Format::Container | Format::Unknown => Source::Json,
    }
}

/// The fate of an input, of which nothing else is known yet.
pub(super) fn fate(outcome: ImportOutcome, reason: Option<String>) -> ImportInputRow {
    ImportInputRow {
        path: String::new(),
        member: None,
        outcome,
        reason,
        run_id: None,
        warnings: Vec::new(),
        title: None,
        run: None,
        logbook: None,
    }
}
