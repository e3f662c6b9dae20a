//! Runs: by hand, edited, deleted, listed, and one by one.

use domain::{
    AssessedRun, DoseParams, Feel, Felt, KneeRun, LocalStart, Metres, Rpe, Run, RunId, RunState, Seconds, Side, Source,
    Steps, Surface, Track, WatchedKnees, knee_in, morning_of, state_of,
};
use jiff::{Zoned, civil::Date};
use store::{
    Op, Tx, dose_changes, felt, imports, others, pain,
    runs::{self as table, RunFilter, StoredRun},
    sources::{self, SourceFile},
    tracks,
};

use crate::{
    Invalid, Logbook, LogbookError,
    api::{
        AnswersBySide, ContextRow, CopyRow, KneeReading, LightsBySide, Outcome, RunInput, RunOn, RunPage, RunRow, Runs,
        RunsInput, Settings, Units,
    },
    book::Knees,
    convert, doses, import, words,
};

impl Logbook {
    /// Adds a run by hand.
    ///
    /// # Errors
    /// [`Invalid`] when it has neither minutes nor a distance, lies in the future, or holds a number no run can have.
    pub fn add_run(&mut self, input: &RunInput, now: &Zoned) -> Result<Outcome<RunRow>, LogbookError> {
        let here = LocalStart { at: now.timestamp(), offset: now.offset() };
        let run = filled_in(&Run::begun(here, Source::Manual), input, now)?;
        let outcome = self.change(Op::AddRun, now, |tx| {
            let id = table::insert(tx, &run)?;
            tx.describe(words::run_short(&run));
            doses::put(tx, id, &run, table::Edited::default(), &Track::default(), &doses::params(tx)?)?;
            doses::keep_up(tx, now)?;
            Ok(id)
        })?;
        self.with_row(outcome, now)
    }

    /// Gives a run the values of the form. What the form does not hold (steps, heart rate, the track) stays as it was.
    ///
    /// # Errors
    /// As [`Logbook::add_run`], and [`LogbookError::NoSuchRun`].
    pub fn edit_run(&mut self, id: i64, input: &RunInput, now: &Zoned) -> Result<Outcome<RunRow>, LogbookError> {
        let known = self.stored(id)?;
        let run = filled_in(&known.run, input, now)?;
        let outcome = self.change(Op::EditRun, now, |tx| {
            tx.describe(words::run_short(&run));
            put_edited(tx, RunId(id), &run, &doses::params(tx)?)?;
            doses::keep_up(tx, now)?;
            Ok(RunId(id))
        })?;
        self.with_row(outcome, now)
    }

    /// Deletes a run with its answers. The morning after stays: it is a fact about that day.
    ///
    /// # Errors
    /// [`LogbookError::NoSuchRun`].
    pub fn delete_run(&mut self, id: i64, now: &Zoned) -> Result<Outcome<()>, LogbookError> {
        let known = self.stored(id)?;
        self.change(Op::DeleteRun, now, |tx| {
            tx.describe(words::run_short(&known.run));
            Ok(table::delete(tx, RunId(id))?)
        })
    }

    /// Lists runs, newest first.
    ///
    /// # Errors
    /// [`Invalid::NotATime`] for a period that is none.
    pub fn runs(&self, input: &RunsInput, now: &Zoned) -> Result<Runs, LogbookError> {
        let from = input.from.as_deref().map(convert::day).transpose()?;
        let to = input.to.as_deref().map(convert::day).transpose()?;
        let narrowed = Narrowed::new(input);
        let limit = input.limit.map(|limit| limit.saturating_add(input.skip.unwrap_or(0)));
        let filter =
            RunFilter { from, to, limit: limit.filter(|_| narrowed.is_all()), newest_first: true, beyond: None };
        let mut listed = table::list(&self.store, &filter)?;
        listed.retain(|stored| narrowed.holds(stored));
        if let Some(state) = input.state {
            listed = self.in_state(listed, state.into(), now)?;
        }
        let total = match (from, to) {
            _ if !narrowed.is_all() || listed.len() < limit.unwrap_or(u32::MAX) as usize => listed.len(),
            (None, None) => usize::try_from(table::count(&self.store)?).unwrap_or(usize::MAX),
            _ => table::list(&self.store, &RunFilter { limit: None, ..filter })?.len(),
        };
        let skip = input.skip.unwrap_or(0) as usize;
        let most = input.limit.map_or(usize::MAX, |limit| limit as usize);
        let page: Vec<StoredRun> = listed.into_iter().skip(skip).take(most).collect();
        Ok(Runs { runs: self.rows(&page, now)?, total: total as u32 })
    }

    /// Those of a list, in its order, that are in this state.
    fn in_state(&self, listed: Vec<StoredRun>, state: RunState, now: &Zoned) -> Result<Vec<StoredRun>, LogbookError> {
        let days = || listed.iter().map(|stored| stored.run.day());
        let (Some(first), Some(last)) = (days().min(), days().max()) else { return Ok(listed) };
        let knees = self.knees(first, last)?;
        let watched = self.watched(&self.settings()?);
        let is = |stored: &StoredRun| run_state(stored.run.day(), &knees, watched, now.date()) == state;
        Ok(listed.into_iter().filter(is).collect())
    }

    /// One run, whole.
    ///
    /// # Errors
    /// [`LogbookError::NoSuchRun`].
    pub fn run(&self, id: i64, now: &Zoned) -> Result<RunPage, LogbookError> {
        let stored = self.stored(id)?;
        let day = stored.run.day();
        let settings = self.settings()?;
        let knees = self.knees(day, day)?;
        let said = felt::between(&self.store, day, day)?;
        let row = self.row(&stored, &knees, &said, &settings, now);
        let sources = sources::of_run(&self.store, stored.id)?;
        let readings = self
            .sides(None, &settings, &knees)
            .into_iter()
            .filter_map(|side| assessed(&knees, side, stored.id, &settings).map(|found| reading(side, &found)))
            .collect();
        let file_name = file_name(&sources);
        let answers = pain::for_run(&self.store, stored.id, day)?;
        Ok(RunPage {
            run: row,
            feel: stored.run.feel.map(Feel::get),
            surface: stored.run.surface.map(Into::into),
            shoes: stored.run.shoes.clone(),
            notes: stored.run.notes.clone(),
            edited: !stored.edited.is_empty(),
            has_track: stored.has_track,
            file_name,
            dose_text: words::dose(
                stored.dose.as_ref(),
                &doses::params(&self.store)?,
                dose_changes::last(&self.store)?.as_ref(),
                now,
            ),
            readings,
            pain: answers.iter().map(convert::pain_row).collect(),
            warnings: match noticed(&sources) {
                Some(noticed) => noticed,
                None => imports::of_run(&self.store, stored.id)?
                    .map(|said| said.lines().map(ToOwned::to_owned).collect())
                    .unwrap_or_default(),
            },
            copies: copies(&sources, settings.units),
            beside: others::between(&self.store, day, day)?
                .iter()
                .map(|other| words::other_activity(other, settings.units))
                .collect(),
        })
    }

    pub(crate) fn stored(&self, id: i64) -> Result<StoredRun, LogbookError> {
        table::get(&self.store, RunId(id))?.ok_or(LogbookError::NoSuchRun(id))
    }

    /// Rows for a list of runs, in its order.
    pub(crate) fn rows(&self, stored: &[StoredRun], now: &Zoned) -> Result<Vec<RunRow>, LogbookError> {
        let days = stored.iter().map(|r| r.run.day());
        let (Some(first), Some(last)) = (days.clone().min(), days.max()) else { return Ok(Vec::new()) };
        let settings = self.settings()?;
        let knees = self.knees(first, last)?;
        let said = felt::between(&self.store, first, last)?;
        Ok(stored.iter().map(|run| self.row(run, &knees, &said, &settings, now)).collect())
    }

    /// `said` holds what was felt on the days around, by day.
    fn row(&self, stored: &StoredRun, knees: &Knees, said: &[Felt], settings: &Settings, now: &Zoned) -> RunRow {
        let run = &stored.run;
        let left = assessed(knees, Side::Left, stored.id, settings);
        let right = assessed(knees, Side::Right, stored.id, settings);
        let answers = |found: &Option<AssessedRun>| {
            found.as_ref().map(|a| convert::answer_set(&a.run.answers)).unwrap_or_default()
        };
        let light = |found: &Option<AssessedRun>| {
            found.as_ref().filter(|a| !a.run.answers.is_empty()).map(|a| a.assessment.light.into())
        };
        RunRow {
            id: stored.id.0,
            start: convert::rfc3339(run.start),
            day: run.day().to_string(),
            source: run.source.into(),
            title: run.title.clone(),
            distance_m: run.distance.map(Metres::get),
            timer_s: run.timer.map(Seconds::get),
            elapsed_s: run.elapsed.map(Seconds::get),
            steps: run.steps.map(Steps::get),
            climb_m: run.climb.map(Metres::get),
            descent_m: run.descent.map(Metres::get),
            avg_hr_bpm: run.avg_hr.map(domain::Bpm::get),
            treadmill: run.treadmill,
            rpe: run.rpe.map(Rpe::get),
            dose_kkm: stored.dose.map(|d| d.dose.load.get()),
            dose_basis: stored.dose.map(|d| d.dose.basis.into()),
            state: run_state(run.day(), knees, self.watched(settings), now.date()).into(),
            answers: AnswersBySide { left: answers(&left), right: answers(&right) },
            lights: LightsBySide { left: light(&left), right: light(&right) },
            context: context(run, said),
        }
    }

    fn with_row(&self, outcome: Outcome<RunId>, now: &Zoned) -> Result<Outcome<RunRow>, LogbookError> {
        let stored = self.stored(outcome.value.0)?;
        let value = self.rows(&[stored], now)?.remove(0);
        Ok(Outcome { value, changed: outcome.changed, undo: outcome.undo })
    }
}

/// What was said of a run and of its day, beside its answers: as it was said, and never an answer.
pub(crate) fn context(run: &Run, said: &[Felt]) -> Vec<ContextRow> {
    let knee = |text: &Option<String>| knee_in(text.as_deref()?);
    let mentions =
        [("title", knee(&run.title).map(words::title_mentions)), ("note", knee(&run.notes).map(words::note_mentions))]
            .into_iter()
            .filter_map(|(place, text)| {
                Some(ContextRow { kind: "knee".to_owned(), text: text?, source: place.to_owned() })
            });
    mentions.chain(Felt::of_day(said, run.day()).iter().map(felt_row)).collect()
}

/// What somebody felt; a knee in its words is named as one.
pub(crate) fn felt_row(felt: &Felt) -> ContextRow {
    let knee = felt.words.as_deref().and_then(knee_in).is_some();
    let kind = if knee { "knee" } else { words::feeling_code(felt.what) };
    ContextRow { kind: kind.to_owned(), text: words::felt(felt), source: felt.source.clone() }
}

/// What was noticed while reading a run's sources, with their names where there are several; `None` for what came in before that was
/// kept with them.
fn noticed(sources: &[SourceFile]) -> Option<Vec<String>> {
    if !sources.iter().any(|source| source.noticed.is_some()) {
        return None;
    }
    let several = sources.iter().filter(|s| s.noticed.as_ref().is_some_and(|n| !n.is_empty())).count() > 1;
    let lines = sources.iter().flat_map(|source| {
        source.noticed.iter().flat_map(|noticed| noticed.lines()).map(move |line| match several {
            true => format!("{}: {line}", source.file_name),
            false => line.to_owned(),
        })
    });
    Some(lines.filter(|line| !line.is_empty()).collect())
}

/// The file that says when a run began, and mostly the rest of it; of what came in before copies were kept, the first.
fn file_name(sources: &[SourceFile]) -> Option<String> {
    let told: Vec<&SourceFile> = sources.iter().filter(|source| source.copy.is_some()).collect();
    let leader =
        import::merged(&import::copies_of(sources)).and_then(|merged| merged.from.first().map(|(_, at)| told[*at]));
    leader.into_iter().chain(sources).map(|s| &s.file_name).find(|name| !name.is_empty()).cloned()
}

/// The copies of a run and what each gave, when there are several.
fn copies(sources: &[SourceFile], units: Units) -> Vec<CopyRow> {
    let told: Vec<SourceFile> = sources.iter().filter(|source| source.copy.is_some()).cloned().collect();
    let Some(merged) = import::merged(&import::copies_of(&told)).filter(|_| told.len() > 1) else { return Vec::new() };
    let gave = |at: usize| {
        let fields = merged.from.iter().filter(|(_, giver)| *giver == at).map(|(field, _)| words::field(*field));
        fields.chain((merged.track == Some(at)).then(|| "course".to_owned())).collect()
    };
    told.iter()
        .enumerate()
        .filter_map(|(at, source)| {
            let copy = source.copy.as_ref()?;
            Some(CopyRow {
                source: copy.run.source.into(),
                name: source.file_name.clone(),
                text: words::told(&copy.run, units),
                gave: gave(at),
                joined: source.joined_by.as_deref().map(|code| words::sentence(&words::joined_by(code))),
            })
        })
        .collect()
}

/// What a list is narrowed to, beside its period and its state.
struct Narrowed {
    at_least: Option<f64>,
    at_most: Option<f64>,
    on: Option<RunOn>,
    words: Vec<String>,
    state: bool,
}

impl Narrowed {
    fn new(input: &RunsInput) -> Self {
        Self {
            at_least: input.min_m.map(f64::from),
            at_most: input.max_m.map(f64::from),
            on: input.on,
            words: input.text.as_deref().unwrap_or_default().split_whitespace().map(str::to_lowercase).collect(),
            state: input.state.is_some(),
        }
    }

    /// Whether nothing is left out.
    fn is_all(&self) -> bool {
        self.at_least.is_none() && self.at_most.is_none() && self.on.is_none() && self.words.is_empty() && !self.state
    }

    /// A run of unknown length is neither long nor short; every word must be somewhere.
    fn holds(&self, stored: &StoredRun) -> bool {
        let run = &stored.run;
        let far = run.distance.map(Metres::get);
        let long = self.at_least.is_none_or(|least| far.is_some_and(|far| far >= least));
        let short = self.at_most.is_none_or(|most| far.is_some_and(|far| far <= most));
        let on = self.on.is_none_or(|on| match on {
            RunOn::Road => run.surface == Some(Surface::Road),
            RunOn::Trail => run.surface == Some(Surface::Trail),
            RunOn::Track => run.surface == Some(Surface::Track),
            RunOn::Treadmill => run.treadmill || run.surface == Some(Surface::Treadmill),
            RunOn::ByHand => run.source == Source::Manual,
        });
        if !(long && short && on) {
            return false;
        }
        let told = [&run.title, &run.notes, &run.shoes].into_iter().flatten().map(|text| text.to_lowercase());
        let told = told.collect::<Vec<_>>().join("\n");
        self.words.iter().all(|word| told.contains(word))
    }
}

/// A run is closed when every watched knee has answered its morning; while no knee is watched, when either has.
pub(crate) fn run_state(day: Date, knees: &Knees, watched: Option<WatchedKnees>, today: Date) -> RunState {
    let answered = |side: Side| knees.of(side).morning(morning_of(day)).is_some();
    let closed = match watched {
        Some(watched) => watched.sides().iter().all(|side| answered(*side)),
        None => Side::BOTH.into_iter().any(answered),
    };
    state_of(day, closed, today)
}

fn assessed(knees: &Knees, side: Side, id: RunId, settings: &Settings) -> Option<AssessedRun> {
    let knee = knees.of(side);
    let run: &KneeRun = knee.runs().iter().find(|r| r.facts.id == id)?;
    Some(knee.assess_one(run, &Logbook::limits(settings)))
}

fn reading(side: Side, found: &AssessedRun) -> KneeReading {
    let assessment = &found.assessment;
    KneeReading {
        side: side.into(),
        baseline: assessment.baseline.map(|b| b.level),
        baseline_text: words::baseline(assessment.baseline),
        change_24h: assessment.change_24h,
        light: assessment.light.into(),
        flare: assessment.flare,
        why: assessment.reasons.iter().map(words::light_reason).collect(),
    }
}

impl RunPage {
    /// The form that would leave this run as it is: change what is to change, and give it to [`Logbook::edit_run`].
    #[must_use]
    pub fn form(&self) -> RunInput {
        RunInput {
            at: Some(self.run.start.clone()),
            minutes: self.run.timer_s.map(|s| s / 60.0),
            km: self.run.distance_m.map(|m| m / 1000.0),
            steps: self.run.steps,
            climb_m: self.run.climb_m,
            descent_m: self.run.descent_m,
            title: self.run.title.clone(),
            rpe: self.run.rpe,
            feel: self.feel,
            surface: self.surface,
            shoes: self.shoes.clone(),
            notes: self.notes.clone(),
        }
    }
}

/// Gives a run what a person says of it, and the load that follows from it.
pub(crate) fn put_edited(tx: &Tx<'_>, id: RunId, run: &Run, params: &DoseParams) -> Result<(), LogbookError> {
    table::edit(tx, id, run)?;
    let edited = table::get(tx, id)?.map(|r| r.edited).unwrap_or_default();
    let track = tracks::get(tx, id)?.unwrap_or_default();
    doses::put(tx, id, run, edited, &track, params)
}

/// The run with the form's values in place.
fn filled_in(known: &Run, input: &RunInput, now: &Zoned) -> Result<Run, LogbookError> {
    let mut run = known.clone();
    if let Some(at) = convert::said(input.at.as_deref()) {
        run.start = convert::local_start(&at, now)?;
        // A form writes milliseconds no more than a file keeps them.
        if run.start.at.as_second() == known.start.at.as_second() && run.start.offset == known.start.offset {
            run.start = known.start;
        }
    }
    if run.start.at > now.timestamp() {
        return Err(Invalid::InTheFuture.into());
    }
    // A zero in the form is a field left empty: not known, never none.
    let typed = |value: Option<f64>| value.filter(|v| *v != 0.0);
    run.distance = typed(input.km).map(|km| Metres::new(km * 1000.0)).transpose()?;
    run.timer = typed(input.minutes).map(|minutes| Seconds::new(minutes * 60.0)).transpose()?;
    if run.distance.is_none() && run.timer.is_none() {
        return Err(Invalid::EmptyRun.into());
    }
    // Through kilometres and minutes and back a number may lose its last digit; that is no correction by a person.
    if let (Some(was), Some(is)) = (known.distance, run.distance)
        && (was.get() - is.get()).abs() < 0.05
    {
        run.distance = Some(was);
    }
    if let (Some(was), Some(is)) = (known.timer, run.timer)
        && (was.get() - is.get()).abs() < 0.05
    {
        run.timer = Some(was);
    }
    // A form without a field leaves it alone; these are not on every form.
    if let Some(steps) = input.steps {
        run.steps = Some(Steps::new(steps)?);
    }
    if let Some(climb) = input.climb_m {
        run.climb = Some(Metres::new(climb)?);
    }
    if let Some(descent) = input.descent_m {
        run.descent = Some(Metres::new(descent)?);
    }
    run.title = convert::said(input.title.as_deref());
    run.rpe = input.rpe.map(Rpe::new).transpose()?;
    run.feel = input.feel.map(Feel::new).transpose()?;
    run.surface = input.surface.map(Into::into);
    // Where the form says nothing of the surface, a device still knows that it was a treadmill.
    run.treadmill = match run.surface {
        Some(surface) => surface == Surface::Treadmill,
        None => known.treadmill && known.source != Source::Manual,
    };
    run.shoes = convert::said(input.shoes.as_deref());
    run.notes = convert::said(input.notes.as_deref());
    Ok(run)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_list_is_narrowed_by_length_surface_words_and_state_and_tells_how_many_there_are() {
        let now: Zoned = "2026-03-20T18:00:00+01:00[Europe/Berlin]".parse().expect("a moment");
        let mut book = Logbook::in_memory().expect("a logbook");
        let add = |book: &mut Logbook, day: &str, km: Option<f64>, title: &str, surface| {
            let input = RunInput {
                at: Some(format!("2026-03-{day}T08:00")),
                km,
                minutes: Some(30.0),
                title: Some(title.to_owned()),
                surface,
                ..RunInput::default()
            };
            book.add_run(&input, &now).expect("a run");
        };
        use crate::api::SurfaceDto::{Road, Trail};
        add(&mut book, "01", Some(4.0), "Along the Canal", Some(Road));
        add(&mut book, "03", Some(8.0), "Woods", Some(Trail));
        add(&mut book, "05", None, "By the canal again", Some(Trail));
        add(&mut book, "19", Some(5.0), "Woods", None);
        let listed = |input: RunsInput| {
            let found = book.runs(&input, &now).expect("a list");
            let days: Vec<_> = found.runs.iter().map(|run| run.day[8..].to_owned()).collect();
            (days.join(" "), found.total)
        };
        let all = RunsInput::default;
        assert_eq!(listed(RunsInput { text: Some("canal".into()), ..all() }), ("05 01".into(), 2));
        assert_eq!(listed(RunsInput { text: Some("CANAL again".into()), ..all() }), ("05".into(), 1));
        assert_eq!(listed(RunsInput { min_m: Some(5000), ..all() }), ("19 03".into(), 2), "not known is not long");
        assert_eq!(listed(RunsInput { max_m: Some(5000), ..all() }), ("19 01".into(), 2), "and not short");
        assert_eq!(listed(RunsInput { on: Some(RunOn::Trail), ..all() }), ("05 03".into(), 2));
        assert_eq!(
            listed(RunsInput { on: Some(RunOn::ByHand), limit: Some(1), skip: Some(1), ..all() }),
            ("05".into(), 4)
        );
        let state = |state| RunsInput { state: Some(state), ..all() };
        assert_eq!(listed(state(crate::api::RunStateDto::Open)), ("19".into(), 1));
        assert_eq!(listed(state(crate::api::RunStateDto::Closed)).1, 0);
    }

    #[test]
    fn a_form_given_back_as_it_was_changes_nothing() {
        let now: Zoned = "2026-03-02T18:00:00+01:00[Europe/Berlin]".parse().expect("a moment");
        let mut book = Logbook::in_memory().expect("a logbook");
        for (km, minutes) in [(5.0493, 31.7), (4.1, 0.1 + 0.2), (0.007, 29.999_999)] {
            let input = RunInput { km: Some(km), minutes: Some(minutes), rpe: Some(3.0), ..RunInput::default() };
            let id = book.add_run(&input, &now).expect("a run").value.id;
            let before = book.run(id, &now).expect("its page");
            book.edit_run(id, &before.form(), &now).expect("an edit");
            assert_eq!(book.run(id, &now).expect("its page"), before);
        }
    }
}
