//! From answers to decisions, in order of time.

use jiff::{Timestamp, ToSpan, civil::Date};

use super::{
    AT_LEVEL, BREAK_TIERS, Decision, HALF, HOURS_AFTER_RED, Heard, LONGEST_SHARE, LastRun, Move, Pace, PlanEvent,
    PlanReason, PlanRules, Position, REDS_WITHIN_DAYS, RUNNING_DAYS, START_SHARE, THIRD, longest,
};
use crate::{
    AssessedRun, BREAK_MIN_DAYS, KneeKm, Level, Light, LightReason, RunId, RunState, StartAnswer, StartAnswers,
    morning_of, tolerance,
};

/// Decides everything from the day `from` up to `today`, and says where that leaves the knee.
///
/// `position` is where it stood when `from` began: [`Position::default`] for the whole history, or [`Decision::before`] of a
/// decision of that day. `runs` are in order of local day and start; those before `from` only look back (84 days are enough).
/// `events` are in order of day, and within a day of time. A run is decided on the day of its next morning, a red one that could be
/// told without it on its own day; one whose morning may still be answered is not decided yet.
#[must_use]
pub fn replay(
    position: &Position,
    runs: &[AssessedRun],
    events: &[PlanEvent],
    rules: &PlanRules,
    from: Date,
    today: Date,
) -> (Vec<Decision>, Position) {
    let beats = beats(runs, events, from, today);
    let mut walk = Walk { at: position.clone(), dawn: position.clone(), day: from, runs, rules, decisions: Vec::new() };
    for (day, beat) in beats {
        walk.days_off(day);
        walk.begin_day(day);
        match beat {
            Beat::Heard(i) => walk.heard(&events[i].what),
            Beat::Ran(i) => walk.ran(i),
            Beat::Answered(i) => walk.answered(i),
        }
    }
    walk.days_off(today);
    (walk.decisions, walk.at)
}

/// Where a knee would enter that runs but was never asked: judged by the runs of the last 30 days. Nothing is decided by it.
#[must_use]
pub fn stand_in(
    position: &Position,
    runs: &[AssessedRun],
    rules: &PlanRules,
    today: Date,
) -> Option<(Level, Vec<PlanReason>)> {
    let recent = position.last.is_some_and(|last| last.day >= today.saturating_sub(RUNNING_DAYS.days()));
    if position.entered || position.asked || !recent {
        return None;
    }
    let longest = longest_of(runs, today)?;
    let level = rules.highest_within(START_SHARE * longest.get()).max(Level::FIRST);
    Some((level, vec![PlanReason::Unrated { longest }]))
}

/// Something happens, in the order of the day: what was heard, the morning after yesterday's run, the run itself, and what could be
/// told of it at once.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Beat {
    Heard(usize),
    Ran(usize),
    Answered(usize),
}

fn beats(runs: &[AssessedRun], events: &[PlanEvent], from: Date, today: Date) -> Vec<(Date, Beat)> {
    let heard = (0..).zip(events).map(|(i, event)| ((event.day, 0, i, 0), Beat::Heard(i)));
    let ran = (0..).zip(runs).map(|(i, run)| ((run.run.day(), 2, i, 0), Beat::Ran(i)));
    let answered = (0..).zip(runs).filter_map(|(i, run)| {
        let (day, at_once) = decided_on(run, today)?;
        Some(((day, if at_once { 2 } else { 1 }, i, 1), Beat::Answered(i)))
    });
    let mut beats: Vec<_> =
        heard.chain(ran).chain(answered).filter(|((day, ..), _)| *day >= from && *day <= today).collect();
    beats.sort_unstable_by_key(|(order, _)| *order);
    beats.into_iter().map(|((day, ..), beat)| (day, beat)).collect()
}

/// The day a run is decided on, and whether that is its own.
fn decided_on(run: &AssessedRun, today: Date) -> Option<(Date, bool)> {
    let at_once = run.assessment.light == Light::Red
        && run.assessment.reasons.iter().any(|reason| !matches!(reason, LightReason::MorningRose { .. }));
    if at_once {
        return Some((run.run.day(), true));
    }
    (run.run.state(today) != RunState::Open).then_some((morning_of(run.run.day()), false))
}

/// A walk through time.
pub(super) struct Walk<'a> {
    pub at: Position,
    /// Where it stood when the day began.
    dawn: Position,
    day: Date,
    runs: &'a [AssessedRun],
    rules: &'a PlanRules,
    decisions: Vec<Decision>,
}

/// A green run, as far as a step up depends on it.
pub(super) struct Green {
    pub at: Timestamp,
    pub load: Option<KneeKm>,
    /// Of the last 30 days, this run included.
    pub longest: Option<KneeKm>,
    pub run: Option<RunId>,
}

impl<'a> Walk<'a> {
    /// A walk that goes on from here without any runs behind it.
    pub fn from_here(position: &Position, rules: &'a PlanRules, day: Date) -> Self {
        Self { at: position.clone(), dawn: position.clone(), day, runs: &[], rules, decisions: Vec::new() }
    }

    pub fn begin_day(&mut self, day: Date) {
        if day != self.day {
            self.day = day;
            self.dawn.clone_from(&self.at);
        }
    }

    fn decide(&mut self, moved: Move, to: Level, run: Option<RunId>, reasons: Vec<PlanReason>) {
        let from = self.at.level;
        let before = self.dawn.clone();
        self.decisions.push(Decision { day: self.day, from, to, moved, run, reasons, before });
        self.at.level = to;
        // A step that was taken back is none of the week's: otherwise a knee that answered better, and so stepped up more before the
        // same red run, would be held for longer than one that answered worse.
        let taken_back = usize::from(from.0.saturating_sub(to.0));
        self.at.steps.truncate(self.at.steps.len().saturating_sub(taken_back));
        if from != to || moved == Move::Enter {
            self.at.since = Some(self.day);
        }
    }

    // Time off

    /// What the days without a run brought up to and including `until`, each on its day.
    fn days_off(&mut self, until: Date) {
        let Some(last) = self.at.last else { return };
        while let Some(days) = BREAK_TIERS.get(usize::from(self.at.tiers)) {
            // The day after the run-free days have passed.
            let day = last.day.saturating_add((days + 1).days());
            if day > until {
                return;
            }
            self.begin_day(day);
            self.at.tiers += 1;
            if self.at.entered {
                self.take_off(*days, last.load.unwrap_or_else(|| self.rules.load(self.at.level)));
            }
        }
    }

    fn take_off(&mut self, days: i32, last: KneeKm) {
        let from = self.at.level;
        let off = PlanReason::DaysOff { days: days as u16 };
        let within = |share: f64| self.rules.highest_within(share * last.get());
        let (to, why) = match days {
            7 => (from.down(1).max(Level::FIRST).min(from), PlanReason::OneDown),
            14 => (within(HALF).max(Level::FIRST).min(from), PlanReason::HalfOfLast { last }),
            _ => {
                let left = if from == Level::WALK { self.at.resume_at } else { from };
                self.at.resume_at = within(THIRD).max(Level::FIRST).min(left);
                (Level::WALK, PlanReason::CriteriaAgain { then: self.at.resume_at })
            }
        };
        self.forget_greens();
        if to == Level::WALK {
            self.at.start = StartAnswers::default();
        }
        if from != to {
            self.decide(Move::Break, to, None, vec![off, why]);
        }
    }

    // What was heard

    fn heard(&mut self, what: &Heard) {
        match what {
            Heard::FirstAnswer => self.at.asked = true,
            Heard::Start(criterion, met) => {
                self.at.start.set(*criterion, StartAnswer { met: *met, day: self.day });
                self.start();
            }
            Heard::Screened => {
                self.at.screened = true;
                self.start();
            }
            Heard::FlagStands(flag) => {
                self.at.paused = true;
                self.decide(Move::Pause, self.at.level, None, vec![PlanReason::Flag(*flag)]);
            }
            Heard::FlagCleared(by) => {
                self.at.paused = false;
                self.decide(Move::Resume, self.at.level, None, vec![PlanReason::ClearedBy(by.clone())]);
                self.start();
            }
        }
    }

    /// From the walk onto the ladder, when every criterion is met and nothing stands against it.
    fn start(&mut self) {
        let clear = self.at.screened && !self.at.paused;
        if !self.at.needs_start() || !clear || !self.at.start.all_met() {
            return;
        }
        let mut reasons = vec![PlanReason::CriteriaMet];
        let to = match self.rules.start(self.day).filter(|_| !self.at.entered) {
            Some(start) => {
                reasons.push(PlanReason::FromTold { start });
                self.rules.highest_within(START_SHARE * start.get())
            }
            None => self.at.resume_at,
        };
        if self.at.entered && self.at.resume_at > Level::FIRST {
            reasons.push(PlanReason::TakesUpAgain);
        }
        self.enter(to, None, reasons);
    }

    fn enter(&mut self, to: Level, run: Option<RunId>, reasons: Vec<PlanReason>) {
        self.at.entered = true;
        self.at.resume_at = Level::FIRST;
        self.forget_greens();
        self.decide(Move::Enter, to.max(Level::FIRST), run, reasons);
    }

    // Runs

    fn ran(&mut self, i: usize) {
        let run = &self.runs[i].run;
        let day = run.day();
        let off = self.at.last.map(|last| (day - last.day).get_days() - 1);
        if off.is_none_or(|days| days >= BREAK_MIN_DAYS) {
            self.at.running_since = Some(day);
        }
        self.at.last = Some(LastRun { day, load: run.facts.dose.map(|dose| dose.load) });
        self.at.tiers = 0;
    }

    fn answered(&mut self, i: usize) {
        if !self.at.asked {
            return;
        }
        let assessed = &self.runs[i];
        let (run, light) = (Some(assessed.run.facts.id), assessed.assessment.light);
        if !self.at.entered {
            self.enter_running(i);
        } else if self.at.needs_start() && !self.at.paused && matches!(light, Light::Green | Light::Amber) {
            let up_to = assessed.run.facts.dose.map(|dose| PlanReason::Carries { up_to: dose.load });
            let again = (self.at.resume_at > Level::FIRST).then_some(PlanReason::TakesUpAgain);
            let reasons = up_to.into_iter().chain(again).collect();
            self.enter(self.at.resume_at, run, reasons);
        }
        match light {
            Light::Green if self.at.paused => {
                self.decide(Move::Hold, self.at.level, run, vec![PlanReason::WhilePaused]);
            }
            Light::Green => {
                let green = Green {
                    at: assessed.run.facts.start.at,
                    load: assessed.run.facts.dose.map(|dose| dose.load),
                    longest: longest_of(&self.runs[..=i], self.day),
                    run,
                };
                self.green(&green);
            }
            Light::Amber | Light::Unknown => {
                self.begin_counting_after(assessed);
                let mut reasons = knee_reasons(assessed);
                if self.at.needs_start() {
                    reasons.push(PlanReason::StartFirst);
                }
                self.decide(Move::Hold, self.at.level, run, reasons);
            }
            Light::Red => self.red(i),
        }
    }

    /// Onto the ladder of somebody who runs already.
    fn enter_running(&mut self, i: usize) {
        let past = &self.runs[..=i];
        let assessed = &self.runs[i];
        let run = Some(assessed.run.facts.id);
        let carried = matches!(assessed.assessment.light, Light::Green | Light::Amber);
        if let Some(up_to) = tolerance(past, self.day).up_to.filter(|_| carried) {
            let to = self.rules.highest_within(up_to.get());
            return self.enter(to, run, vec![PlanReason::Carries { up_to }]);
        }
        let Some(longest) = longest_of(past, self.day) else {
            return self.enter(Level::FIRST, run, vec![PlanReason::NoLoad]);
        };
        let own = assessed.run.facts.dose.map_or(longest, |dose| dose.load);
        let to = self.rules.highest_within((START_SHARE * longest.get()).min(own.get()));
        self.enter(to, run, vec![PlanReason::Unrated { longest }]);
    }

    pub fn green(&mut self, green: &Green) {
        let Pace { progress_after, rest_hours, .. } = self.rules.pace;
        self.at.streak.push(green.load.map_or(0.0, KneeKm::get));
        let over = self.at.streak.len().saturating_sub(usize::from(progress_after));
        self.at.streak.drain(..over);
        let Some(load) = green.load else {
            return self.decide(Move::Hold, self.at.level, green.run, vec![PlanReason::NoLoad]);
        };
        let hours = self.at.green_at.map(|at| (green.at.as_second() - at.as_second()) / 3600);
        let too_soon = hours.filter(|hours| *hours < i64::from(rest_hours));
        let at_level = load.get() >= AT_LEVEL * self.rules.load(self.at.level).get();
        if at_level && too_soon.is_none() {
            self.at.greens = self.at.greens.saturating_add(1).min(progress_after);
            self.at.green_at = Some(green.at);
        }
        if let Some((to, smaller)) = self.carried() {
            // The runs led there, not the plan: its own steps of the week stay as many as they were.
            self.at.greens = 0;
            self.at.green_at = Some(green.at);
            return self.decide(Move::Progress, to, green.run, vec![PlanReason::CarriedBoth { load: smaller }]);
        }
        if !at_level {
            return; // neither progress nor hold
        }
        if let Some(hours) = too_soon {
            let why = PlanReason::TooSoon { hours: hours.max(0) as u16, rest: rest_hours };
            return self.decide(Move::Hold, self.at.level, green.run, vec![why]);
        }
        if self.at.greens < progress_after {
            let why = PlanReason::GreenSoFar { count: self.at.greens, of: progress_after };
            return self.decide(Move::Hold, self.at.level, green.run, vec![why]);
        }
        let greens = PlanReason::Greens { count: progress_after };
        match self.refused(green.longest) {
            Some(why) => self.decide(Move::Hold, self.at.level, green.run, vec![why, greens]),
            None => {
                self.at.greens = 0;
                self.at.steps.push(self.day);
                self.decide(Move::Progress, self.rules.above(self.at.level), green.run, vec![greens]);
            }
        }
    }

    /// The level that every one of the last green runs was large enough for, when that is above this one: it is simply where the
    /// runner stands.
    fn carried(&self) -> Option<(Level, KneeKm)> {
        if self.at.streak.len() < usize::from(self.rules.pace.progress_after) {
            return None;
        }
        let smaller = self.at.streak.iter().copied().reduce(f64::min)?;
        let to = self.rules.reached_by(smaller);
        (to > self.at.level).then_some((to, KneeKm::new(smaller).unwrap_or(KneeKm::ZERO)))
    }

    /// What stands against the step that was earned.
    fn refused(&mut self, longest: Option<KneeKm>) -> Option<PlanReason> {
        let opens = self.day.saturating_sub(7.days());
        self.at.steps.retain(|day| *day > opens);
        let limit = self.rules.pace.steps_per_week;
        if self.at.steps.len() >= usize::from(limit) {
            return Some(PlanReason::StepsThisWeek { limit });
        }
        let next = self.rules.load(self.rules.above(self.at.level));
        let longest = longest.filter(|_| self.at.has_history(self.day))?;
        (next.get() > LONGEST_SHARE * longest.get() + 1e-9).then_some(PlanReason::MoreThanLongest { next, longest })
    }

    fn red(&mut self, i: usize) {
        let assessed = &self.runs[i];
        let ran = assessed.run.day();
        let opens = ran.saturating_sub(REDS_WITHIN_DAYS.days());
        self.at.reds.retain(|day| *day >= opens);
        let second = !self.at.reds.is_empty();
        self.at.reds.push(ran);
        self.begin_counting_after(assessed);
        let mut reasons = knee_reasons(assessed);
        reasons.push(PlanReason::RestAfterRed { hours: HOURS_AFTER_RED.max(self.rules.pace.rest_hours) });
        if second {
            reasons.push(PlanReason::SecondRed { days: REDS_WITHIN_DAYS as u16 });
        }
        let mut to = self.at.level.down(if second { 2 } else { 1 });
        // What comes straight after a red run is never more than it was.
        if let Some(last) = assessed.run.facts.dose.map(|dose| dose.load) {
            let lower = (0..=to.0).rev().map(Level).find(|level| self.rules.load(*level) <= last).unwrap_or_default();
            if lower < to {
                reasons.push(PlanReason::NotAboveLast { last });
                to = lower;
            }
        }
        if to == Level::WALK {
            self.at.start = StartAnswers::default();
            self.at.resume_at = Level::FIRST;
            reasons.push(PlanReason::StartFirst);
        }
        self.decide(Move::Back, to, Some(assessed.run.facts.id), reasons);
    }

    /// No green run so far, and the rest of the next one counts from this run: were it counted from the last green one, then the more
    /// of the runs before were green, the later could the next one count.
    fn begin_counting_after(&mut self, assessed: &AssessedRun) {
        self.forget_greens();
        self.at.green_at = Some(assessed.run.facts.start.at);
    }

    fn forget_greens(&mut self) {
        self.at.greens = 0;
        self.at.streak.clear();
    }
}

fn knee_reasons(assessed: &AssessedRun) -> Vec<PlanReason> {
    assessed.assessment.reasons.iter().map(|reason| PlanReason::Knee(*reason)).collect()
}

/// The longest of the 30 days up to `day`, looking back from the last run.
fn longest_of(runs: &[AssessedRun], day: Date) -> Option<KneeKm> {
    let opens = day.saturating_sub((super::HISTORY_DAYS + 1).days());
    let recent = runs.iter().rev().take_while(|run| run.run.day() >= opens);
    longest(recent.filter_map(|run| Some((run.run.day(), run.run.facts.dose?.load))), day)
}
