//! The plan: kept in step with every change, and shown.
//!
//! Every change that touches a knee's story decides anew from the earliest day it can matter, within the same transaction, so
//! that one undo takes both back. Deciding starts again from a stored position: what it costs does not grow with the
//! logbook. What time alone brings (a seventh day off, a morning gone by) is worked out when asked, and kept with the next change.

pub(crate) mod kept;

use domain::{
    AssessedRun, DoseParams, FlagChange, Heard, KneeHistory, KneeKm, Ladder, LadderStep, Level, LineState, Move, Pace,
    PlanEvent, PlanReason, PlanRules, PlanSays, PlannedDay, Position, Side, StartCriterion, Told, coming, held_by_line,
    next_run_day, replay, stand_in,
};
use jiff::{ToSpan, Zoned, civil::Date};
use store::{
    Conn, Op, Tx, pain,
    plan::{self as table, StoredDecision, StoredStart},
    red_flags,
};

use crate::{
    Invalid, Logbook, LogbookError,
    api::{
        CriterionDto, DecisionDto, Outcome, Plan, PlannedDayDto, PlannedWhat, Reason, Settings, SideDto,
        StartCheckInput, StepDto,
    },
    book::{self, Knees},
    convert, doses, settings,
    verdict::flare_limit,
    words,
};

/// How far back a decision looks once the knee is on the ladder: the longest of 30 days.
const LOOKS_BACK: i32 = 32;
/// How far back entering looks: as far as a tolerated run counts.
const ENTERING_LOOKS_BACK: i32 = domain::TOLERANCE_WINDOW_DAYS + 1;
/// How many decisions are shown.
const DECISIONS_SHOWN: u32 = 40;
/// Steps of the ladder shown beyond the one the knee stands on.
const STEPS_SHOWN_ABOVE: u8 = 2;

/// Where a knee stands on a day, and what was decided for it.
pub(crate) struct Stand {
    pub side: Side,
    pub position: Position,
    /// Decided from the day `from` on.
    pub decisions: Vec<domain::Decision>,
    pub from: Date,
    pub knee: KneeHistory,
    pub runs: Vec<AssessedRun>,
}

impl Logbook {
    /// A knee's plan, now or as it stood at the end of a day. Of two watched knees the lower one decides.
    ///
    /// # Errors
    /// [`Invalid::NotATime`], [`Invalid::InTheFuture`].
    pub fn plan(&self, side: Option<SideDto>, on: Option<&str>, now: &Zoned) -> Result<Plan, LogbookError> {
        let today = convert::day_by_now(on, now)?;
        let chosen = self.chosen(side, today, now)?;
        self.shown(&chosen, today)
    }

    /// Writes down answers to the questions before the first running step.
    ///
    /// # Errors
    /// [`Invalid::EmptyStartCheck`] without any answer, [`Invalid::NoKnee`] while no knee is known.
    pub fn answer_start_check(&mut self, input: &StartCheckInput, now: &Zoned) -> Result<Outcome<Plan>, LogbookError> {
        let answers: Vec<(StartCriterion, bool)> = [
            (StartCriterion::Walk, input.walk),
            (StartCriterion::Stairs, input.stairs),
            (StartCriterion::Squats, input.squats),
            (StartCriterion::SwellingFree, input.swelling_free),
            (StartCriterion::Straight, input.straight),
        ]
        .into_iter()
        .filter_map(|(criterion, met)| Some((criterion, met?)))
        .collect();
        if answers.is_empty() {
            return Err(Invalid::EmptyStartCheck.into());
        }
        let sides = match input.side {
            Some(side) => vec![side.into()],
            None => planned_sides(&self.store, &self.settings()?)?,
        };
        if sides.is_empty() {
            return Err(Invalid::NoKnee.into());
        }
        let outcome = self.change(Op::StartCheck, now, |tx| {
            tx.describe(words::start_check_short(
                &sides,
                answers.iter().filter(|(_, met)| *met).count(),
                answers.len(),
            ));
            for side in &sides {
                for (criterion, met) in &answers {
                    let (side, criterion, met) = (*side, *criterion, *met);
                    table::answer_start(
                        tx,
                        &StoredStart { side, day: now.date(), at: now.timestamp(), criterion, met },
                    )?;
                }
            }
            Ok(())
        })?;
        let value = self.plan(input.side, None, now)?;
        Ok(Outcome { value, changed: outcome.changed, undo: outcome.undo })
    }

    /// Where a knee's plan stands, for the verdict.
    pub(crate) fn plan_says(&self, side: Side, settings: &Settings, now: &Zoned) -> Result<PlanSays, LogbookError> {
        let rules = rules(&self.store, settings)?;
        let level = self.judged(side, settings, &rules, now.date(), now)?.level;
        Ok(PlanSays { step: rules.ladder().step(level), load: rules.load(level) })
    }

    /// Where a knee stands on a day, with the load line's ceiling over it.
    fn judged(
        &self,
        side: Side,
        settings: &Settings,
        rules: &PlanRules,
        today: Date,
        now: &Zoned,
    ) -> Result<Judged, LogbookError> {
        let stand = stand(&self.store, settings, rules, side, Date::MAX, today)?;
        let next_run = next_run_day(&stand.knee, &stand.runs, rules, now.timestamp(), today);
        let cap = self.ceiling(side, settings, next_run, now)?;
        let (ladder_level, stand_in) = seen(&stand, rules, today);
        let (level, held) = held_by_line(ladder_level, cap, rules);
        Ok(Judged { level, ladder_level, held: cap.filter(|_| held), cap, next_run, stand_in, stand })
    }

    /// The load line's ceiling on the next day a run may follow: the plan may show less because of it, never more. `None` while there
    /// is no line, or while it stands back.
    fn ceiling(
        &self,
        side: Side,
        settings: &Settings,
        next_run: Date,
        now: &Zoned,
    ) -> Result<Option<KneeKm>, LogbookError> {
        self.ask_line(side, settings, now, |line| {
            let outlook = line.outlook(next_run);
            let speaks = outlook.state() == LineState::Ready && !line.track_record().trails;
            speaks.then(|| outlook.ceiling(flare_limit(settings)))
        })
    }

    /// The knee that decides: the one asked for; of two, the lower.
    fn chosen(&self, side: Option<SideDto>, today: Date, now: &Zoned) -> Result<Chosen, LogbookError> {
        let settings = self.settings()?;
        let rules = rules(&self.store, &settings)?;
        let sides = match side {
            Some(side) => vec![side.into()],
            None => planned_sides(&self.store, &settings)?,
        };
        let judged: &[Side] = if sides.is_empty() { &[Side::Left] } else { &sides };
        let all = judged
            .iter()
            .map(|side| self.judged(*side, &settings, &rules, today, now))
            .collect::<Result<Vec<_>, _>>()?;
        let highest = all.iter().map(|knee| knee.level).max();
        let knee = all.into_iter().min_by_key(|knee| knee.level).expect("BUG: at least one knee is judged");
        Ok(Chosen { known: !sides.is_empty(), lower: highest > Some(knee.level), knee, rules, settings })
    }

    /// Where a knee's plan stood and from which day on, from `from` to `to`: its step, or `None` while it stood still. The first entry
    /// may begin before `from`; nothing is there before the knee was on the ladder.
    pub(crate) fn plan_stages(
        &self,
        side: Side,
        from: Date,
        to: Date,
        settings: &Settings,
    ) -> Result<Vec<(Date, Option<LadderStep>)>, LogbookError> {
        let rules = rules(&self.store, settings)?;
        let stand = stand(&self.store, settings, &rules, side, Date::MAX, to)?;
        let before = table::latest_before(&self.store, side, from.min(stand.from), 1)?;
        let stored = table::since(&self.store, side, from)?;
        let kept = stored.iter().filter(|decision| decision.day < stand.from);
        let fresh = stand.decisions.iter().map(Shown::fresh);
        let mut stages: Vec<(Date, Option<LadderStep>)> = Vec::new();
        let mut paused = false;
        for decision in before.iter().chain(kept).map(Shown::stored).chain(fresh).filter(|decision| decision.day <= to)
        {
            paused = decision.moved == Move::Pause || paused && decision.moved != Move::Resume;
            let step = (!paused).then(|| rules.ladder().step(decision.to));
            match stages.last_mut() {
                // What changed twice on a day counts as it ended.
                Some((day, last)) if *day == decision.day => *last = step,
                Some((_, last)) if *last == step => {}
                _ => stages.push((decision.day, step)),
            }
        }
        Ok(stages)
    }

    /// The coming two weeks, and the knee whose they are.
    pub(crate) fn coming_days(
        &self,
        side: Option<SideDto>,
        now: &Zoned,
    ) -> Result<(Side, Vec<PlannedDay>), LogbookError> {
        let today = now.date();
        let chosen = self.chosen(side, today, now)?;
        Ok((chosen.knee.stand.side, chosen.coming(today)))
    }

    fn shown(&self, chosen: &Chosen, today: Date) -> Result<Plan, LogbookError> {
        let Chosen { known, lower, ref knee, ref rules, ref settings } = *chosen;
        let Judged { level, ladder_level, held, ref stand_in, ref stand, .. } = *knee;
        let position = knee.position();
        let next = chosen.coming(today);
        let decisions = self.decisions(stand)?;
        let mut why = match stand_in {
            Some(reasons) => reasons.clone(),
            None => self.why(stand, &decisions)?,
        };
        if position.needs_start() && !why.contains(&PlanReason::StartFirst) && !position.paused {
            why.push(PlanReason::StartFirst);
        }
        let mut why: Vec<Reason> = why.iter().map(reason).collect();
        if let Some(cap) = held {
            why.insert(0, words::held_by_line(ladder_level, cap));
        }
        if lower {
            why.insert(0, words::lower_knee(stand.side));
        }
        let step = |level: Level| step(level, rules);
        let table_top = rules.ladder().table().len() as u8 - 1;
        let shown_top = table_top.max(level.0.saturating_add(STEPS_SHOWN_ABOVE)).min(rules.ladder().top().0);
        Ok(Plan {
            side: known.then_some(stand.side.into()),
            as_of: today.to_string(),
            level: level.0,
            step: step(level),
            since: position.since.map(|day| day.to_string()),
            paused: position.paused,
            headline: words::plan_headline(&position, rules.ladder().step(level), held.is_some(), today),
            next: next.iter().map(|planned| planned_day(planned, today)).collect(),
            why,
            what_moves: words::what_moves(&position, rules),
            criteria: criteria(&position),
            criteria_needed: position.needs_start(),
            ladder: (0..=shown_top).map(|level| step(Level(level))).collect(),
            decisions: decisions.iter().map(shown_decision).collect(),
            note: match stand.side {
                Side::Left => settings.note_left.clone(),
                Side::Right => settings.note_right.clone(),
            },
            set_by_physio: settings.set_by_physio,
        })
    }

    /// The latest decisions, newest first: those worked out now, and the stored ones before them.
    fn decisions(&self, stand: &Stand) -> Result<Vec<Shown>, LogbookError> {
        let fresh: Vec<Shown> = stand.decisions.iter().rev().map(Shown::fresh).take(DECISIONS_SHOWN as usize).collect();
        let room = DECISIONS_SHOWN - fresh.len() as u32;
        let stored = table::latest_before(&self.store, stand.side, stand.from, room)?;
        Ok(fresh.into_iter().chain(stored.iter().map(Shown::stored)).collect())
    }

    /// Why a knee stands where it stands: the latest decision, and the one that brought it here.
    fn why(&self, stand: &Stand, decisions: &[Shown]) -> Result<Vec<PlanReason>, LogbookError> {
        let mut why: Vec<PlanReason> = decisions.first().map(|d| d.reasons.clone()).unwrap_or_default();
        let brought = |d: &Shown| d.from != d.to || d.moved == Move::Enter;
        if decisions.first().is_some_and(|d| !brought(d)) {
            let known = decisions.iter().find(|d| brought(d)).map(|d| d.reasons.clone());
            let reasons = match (known, stand.position.since) {
                (Some(reasons), _) => reasons,
                (None, Some(since)) => table::since(&self.store, stand.side, since)?
                    .iter()
                    .map(Shown::stored)
                    .find(brought)
                    .map(|d| d.reasons)
                    .unwrap_or_default(),
                (None, None) => Vec::new(),
            };
            why.extend(reasons);
        }
        Ok(why)
    }
}

/// The knee that decides, and everything its plan is shown from.
struct Chosen {
    /// It was asked for, is watched, or has answered; otherwise it stands for any knee.
    known: bool,
    /// Another knee stands higher.
    lower: bool,
    knee: Judged,
    rules: PlanRules,
    settings: Settings,
}

impl Chosen {
    /// Its coming two weeks.
    fn coming(&self, today: Date) -> Vec<PlannedDay> {
        let Judged { cap, next_run, ref stand, .. } = self.knee;
        coming(&self.knee.position(), &stand.runs, &self.rules, cap, next_run, today)
    }
}

/// Where a knee stands on a day.
struct Judged {
    level: Level,
    /// Where it would stand without the load line.
    ladder_level: Level,
    /// The ceiling, where it holds the level down.
    held: Option<KneeKm>,
    cap: Option<KneeKm>,
    /// The next day a run may follow.
    next_run: Date,
    /// It was never asked: judged from its runs, for these reasons.
    stand_in: Option<Vec<PlanReason>>,
    stand: Stand,
}

impl Judged {
    /// Where it stands, a knee that was never asked where its runs say.
    fn position(&self) -> Position {
        let mut position = self.stand.position.clone();
        if self.stand_in.is_some() {
            (position.level, position.entered) = (self.ladder_level, true);
        }
        position
    }
}

/// A decision on its way to a person, fresh or from the file.
struct Shown {
    day: Date,
    from: Level,
    to: Level,
    moved: Move,
    run: Option<domain::RunId>,
    reasons: Vec<PlanReason>,
}

impl Shown {
    fn fresh(decision: &domain::Decision) -> Self {
        let domain::Decision { day, from, to, moved, run, ref reasons, .. } = *decision;
        Self { day, from, to, moved, run, reasons: reasons.clone() }
    }

    fn stored(decision: &StoredDecision) -> Self {
        let StoredDecision { day, from, to, moved, run, ref reasons, .. } = *decision;
        Self { day, from, to, moved, run, reasons: kept::reasons_of(reasons) }
    }
}

// Deciding

/// Decides anew whatever this transaction may have changed.
pub(crate) fn keep_up(tx: &Tx<'_>, now: &Zoned) -> Result<(), LogbookError> {
    let Some(touched) = tx.touched() else { return Ok(()) };
    let settings = settings::read(tx)?;
    let rules = rules(tx, &settings)?;
    let planned = planned_sides(tx, &settings)?;
    for side in Side::BOTH {
        if planned.contains(&side) {
            let stand = stand(tx, &settings, &rules, side, touched, now.date())?;
            keep(tx, &stand, touched, now)?;
        } else {
            forget(tx, side)?;
        }
    }
    Ok(())
}

/// The knees that have a plan: the watched ones; while none is named, those that have answered.
fn planned_sides(conn: &Conn, settings: &Settings) -> Result<Vec<Side>, LogbookError> {
    if let Some(watched) = book::watched(settings) {
        return Ok(watched.sides().to_vec());
    }
    let mut sides = Vec::new();
    for side in Side::BOTH {
        if pain::first_day(conn, side)?.is_some() {
            sides.push(side);
        }
    }
    Ok(sides)
}

/// Works out where a knee stands at the end of `today`, from the last stored position that nothing after `touched` can have
/// changed.
fn stand(
    conn: &Conn,
    settings: &Settings,
    rules: &PlanRules,
    side: Side,
    touched: Date,
    today: Date,
) -> Result<Stand, LogbookError> {
    let events = events(conn, side)?;
    let stored = match table::last_day(conn, side, touched.min(today))? {
        Some(day) => table::position_at(conn, side, day)?.and_then(|text| kept::position_of(&text)).map(|at| (day, at)),
        None => None,
    };
    let (from, position) = stored.unwrap_or_else(|| {
        // Before anybody was asked nothing is decided; as far back as a decision then looks, the runs still count.
        let first = events.iter().map(|event| event.day).min().unwrap_or(today).min(today);
        (first.saturating_sub(ENTERING_LOOKS_BACK.days()), Position::default())
    });
    let back = if position.entered { LOOKS_BACK } else { ENTERING_LOOKS_BACK };
    let reach = from.saturating_sub(back.days());
    let Knees { left, right } = book::knees_between(conn, reach, today)?;
    let knee = match side {
        Side::Left => left,
        Side::Right => right,
    };
    let limits = Logbook::limits(settings);
    let runs: Vec<AssessedRun> = knee
        .runs()
        .iter()
        .filter(|run| run.day() >= reach && run.day() <= today)
        .map(|run| knee.assess_one(run, &limits))
        .collect();
    let (decisions, position) = replay(&position, &runs, &events, rules, from, today);
    Ok(Stand { side, position, decisions, from, knee, runs })
}

/// What the plan of a knee hears of beside its runs, in order.
fn events(conn: &Conn, side: Side) -> Result<Vec<PlanEvent>, LogbookError> {
    let first = pain::first_day(conn, side)?.map(|day| PlanEvent { day, what: Heard::FirstAnswer });
    let starts = table::start_answers(conn, side)?;
    let screens = red_flags::screens(conn)?;
    let screened = screens.iter().map(|s| s.day).min().map(|day| PlanEvent { day, what: Heard::Screened });
    let flags = domain::flag_changes(&screens, &red_flags::clearances(conn)?);
    let mut events: Vec<PlanEvent> = first
        .into_iter()
        .chain(screened)
        .chain(flags.into_iter().map(|(day, change)| PlanEvent {
            day,
            what: match change {
                FlagChange::Stands(flag) => Heard::FlagStands(flag),
                FlagChange::Cleared(by) => Heard::FlagCleared(by),
            },
        }))
        .chain(starts.iter().map(|s| PlanEvent { day: s.day, what: Heard::Start(s.criterion, s.met) }))
        .collect();
    events.sort_by_key(|event| event.day);
    Ok(events)
}

/// Puts what was decided in the place of what stood, from the first difference on.
fn keep(tx: &Tx<'_>, stand: &Stand, touched: Date, now: &Zoned) -> Result<(), LogbookError> {
    // What was decided before the first answer is gone when that answer is.
    let before = table::since(tx, stand.side, stand.from.min(touched))?;
    let after = to_store(stand, now);
    let same = before.iter().zip(&after).take_while(|(a, b)| alike(a, b)).count();
    for old in &before[same..] {
        table::delete(tx, old.side, old.day, old.seq)?;
    }
    for new in &after[same..] {
        table::put(tx, new)?;
    }
    Ok(())
}

/// A knee that is not planned for any more has no decisions.
fn forget(tx: &Tx<'_>, side: Side) -> Result<(), LogbookError> {
    if table::last_day(tx, side, Date::MAX)?.is_some() {
        for old in table::since(tx, side, Date::MIN)? {
            table::delete(tx, side, old.day, old.seq)?;
        }
    }
    Ok(())
}

fn to_store(stand: &Stand, now: &Zoned) -> Vec<StoredDecision> {
    let mut stored: Vec<StoredDecision> = Vec::with_capacity(stand.decisions.len());
    for decision in &stand.decisions {
        let seq = stored.last().filter(|last| last.day == decision.day).map_or(0, |last| last.seq + 1);
        stored.push(StoredDecision {
            side: stand.side,
            day: decision.day,
            seq,
            run: decision.run,
            moved: decision.moved,
            from: decision.from,
            to: decision.to,
            reasons: kept::reasons_text(&decision.reasons),
            position: kept::position_text(&decision.before),
            decided_at: now.timestamp(),
        });
    }
    stored
}

/// The same decision, whenever it was made.
fn alike(a: &StoredDecision, b: &StoredDecision) -> bool {
    a == &StoredDecision { decided_at: a.decided_at, ..b.clone() }
}

/// What the plan goes by.
pub(crate) fn rules(conn: &Conn, settings: &Settings) -> Result<PlanRules, LogbookError> {
    Ok(rules_with(settings, &doses::params(conn)?))
}

fn rules_with(settings: &Settings, params: &DoseParams) -> PlanRules {
    let usual = Pace::default();
    let whole = |value: Option<f64>, or: u16| value.map_or(or, |v| v as u16);
    let pace = Pace {
        progress_after: whole(settings.progress_after, usual.progress_after.into()) as u8,
        runs_per_week: whole(settings.runs_per_week, usual.runs_per_week.into()) as u8,
        rest_hours: whole(settings.rest_hours, usual.rest_hours),
        steps_per_week: whole(settings.steps_per_week, usual.steps_per_week.into()) as u8,
    };
    // Settings are checked when they are kept; one that cannot be read is the printed ladder.
    let ladder: Ladder = settings.ladder.as_deref().and_then(|text| text.parse().ok()).unwrap_or_default();
    PlanRules::new(ladder, params, pace, told(settings))
}

/// What the welcome was told of the time before the break.
pub(crate) fn told(settings: &Settings) -> Option<Told> {
    let day = |text: &Option<String>| text.as_deref().and_then(|day| convert::day(day).ok());
    let longest = settings.comfortable_longest_km.and_then(|km| KneeKm::new(km).ok())?;
    let told = Told { longest, break_from: day(&settings.break_from), break_to: day(&settings.break_to) };
    (longest > KneeKm::ZERO).then_some(told)
}

// Showing

/// The level to show: decided, or for a knee that was never asked, judged from its runs.
fn seen(stand: &Stand, rules: &PlanRules, today: Date) -> (Level, Option<Vec<PlanReason>>) {
    match stand_in(&stand.position, &stand.runs, rules, today) {
        Some((level, why)) => (level, Some(why)),
        None => (stand.position.level, None),
    }
}

fn reason(reason: &PlanReason) -> Reason {
    Reason { code: kept::reason_code(reason).to_owned(), text: words::plan_reason(reason) }
}

fn step(level: Level, rules: &PlanRules) -> StepDto {
    let step = rules.ladder().step(level);
    StepDto {
        level: step.level,
        turns: step.turns,
        run_min: step.run_min,
        walk_min: step.walk_min,
        minutes_run: step.minutes_run(),
        minutes_walk: step.minutes_walk(),
        load_kkm: rules.load(level).get(),
        text: words::step_text(step),
    }
}

fn planned_day(planned: &PlannedDay, today: Date) -> PlannedDayDto {
    let what = match (planned.minutes_run, planned.step.minutes_walk()) {
        (0, _) => PlannedWhat::Walk,
        (_, 0) => PlannedWhat::Run,
        _ => PlannedWhat::WalkRun,
    };
    PlannedDayDto {
        day: planned.day.to_string(),
        what,
        level: planned.step.level,
        minutes_run: planned.minutes_run,
        minutes_walk: planned.step.minutes_walk(),
        if_green: planned.if_green,
        held_by_line: planned.held_by_line,
        text: words::planned_day(planned, today),
    }
}

fn criteria(position: &Position) -> Vec<CriterionDto> {
    let asked = StartCriterion::ALL.map(|criterion| {
        let answer = position.start.get(criterion);
        CriterionDto {
            code: words::criterion_code(criterion).to_owned(),
            text: words::criterion(criterion),
            met: answer.map(|a| a.met),
            day: answer.map(|a| a.day.to_string()),
            asked: true,
        }
    });
    let flag = CriterionDto {
        code: "no-red-flag".to_owned(),
        text: words::criterion_no_red_flag(),
        met: position.screened.then_some(!position.paused),
        day: None,
        asked: false,
    };
    asked.into_iter().chain([flag]).collect()
}

fn shown_decision(decision: &Shown) -> DecisionDto {
    DecisionDto {
        day: decision.day.to_string(),
        moved: decision.moved.into(),
        from: decision.from.0,
        to: decision.to.0,
        run_id: decision.run.map(|run| run.0),
        reasons: decision.reasons.iter().map(reason).collect(),
        text: words::decision(decision.moved, decision.from, decision.to),
    }
}
