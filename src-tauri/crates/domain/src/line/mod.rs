//! The load line: what this knee tolerates today, with honest uncertainty (`science.md` 9.2; the model card is this crate's
//! README).
//!
//! A threshold on the effective dose of a session, hidden and moving, above which a flare by next morning becomes likely. It is
//! never seen, only answered about: each rated session says a little about where it lies. The filter averages over everything it
//! does not know (how fast this knee builds, how fast it fades, how sharply it answers), over a knee whose threshold never
//! changes, and over the possibility that load does not matter at all.
//!
//! What it is not: a planner (it warns and can only lower a step), and no statement about tissue.
//!
//! ```
//! use domain::{KneeKm, LineParams, LineStart, LoadLine, Session, SessionAnswer};
//! use jiff::{ToSpan, civil::date};
//!
//! let first = date(2026, 3, 2);
//! let start = LineStart::told(KneeKm::new(8.0).unwrap(), 30, first);
//! let sessions = (0..8)
//!     .map(|i| Session {
//!         day: first.saturating_add((3 * i).days()),
//!         load: KneeKm::new(3.0 + 0.3 * f64::from(i)).unwrap(),
//!         answer: Some(SessionAnswer { flare: i == 6, recalled: false }),
//!     })
//!     .collect();
//! let line = LoadLine::new(start, sessions, &LineParams::DEFAULT);
//! let outlook = line.outlook(date(2026, 3, 26));
//! let (low, high) = outlook.band();
//! assert!(low < outlook.line() && outlook.line() < high);
//! assert!(outlook.chance(KneeKm::new(9.0).unwrap()).p > outlook.chance(KneeKm::new(2.0).unwrap()).p);
//! ```

mod bytes;
mod filter;
mod grid;
mod kept;
mod outlook;
mod params;
mod record;
mod start;

use std::sync::Arc;

use jiff::{ToSpan, civil::Date};

use self::{
    filter::{Answer, Filter, Shape, days_between},
    grid::Quantiles,
    outlook::{Carried, LEAST, Rests, line_and_band, smaller},
    start::knee_km,
};
pub use self::{
    kept::LINE_FORMULA,
    outlook::{FlareChance, LineState, Outlook},
    params::{LineParams, Possible, Unanswered},
    record::{LineDay, Session, SessionAnswer, SessionRecord, TrackRecord},
    start::{LineStart, StartBasis},
};
use crate::BREAK_MIN_DAYS;

/// Every so many sessions the belief is kept for good …
const CHECKPOINT_EVERY: usize = 64;
/// … among the latest that many, more often …
const CHECKPOINT_OFTEN: usize = 8;
/// … and after each of the last few.
const CHECKPOINT_LAST: usize = 4;

/// One knee's load line over its whole history.
#[derive(Debug, Clone)]
pub struct LoadLine {
    start: LineStart,
    shape: Arc<Shape>,
    sessions: Vec<Session>,
    records: Vec<SessionRecord>,
    /// One morning after another from the start to the last session, as believed; breaks are not held down here.
    mornings: Vec<LineDay>,
    checkpoints: Vec<Checkpoint>,
}

/// The belief after the first `sessions` sessions.
#[derive(Debug, Clone)]
struct Checkpoint {
    sessions: usize,
    mornings: usize,
    filter: Filter,
}

impl LoadLine {
    /// Learns from a history. Sessions may come in any order; those of one day are joined; days before `start.day` count for
    /// carry-over only.
    #[must_use]
    pub fn new(start: LineStart, sessions: Vec<Session>, params: &LineParams) -> Self {
        let shape = Shape::new(params);
        let filter = Filter::new(&shape, start.day, libm::log(start.centre.get().max(LEAST)), start.spread);
        let checkpoints = vec![Checkpoint { sessions: 0, mornings: 0, filter }];
        let mut line =
            Self { start, shape, sessions: Session::by_day(sessions), records: vec![], mornings: vec![], checkpoints };
        line.replay();
        line
    }

    /// The same as [`LoadLine::new`] with the same parameters, but keeps what has not changed: cheap when only the latest
    /// sessions have. Gives how many sessions it had to learn.
    pub fn update(&mut self, start: LineStart, sessions: Vec<Session>) -> usize {
        if start != self.start {
            *self = Self::new(start, sessions, &self.shape.params);
            return self.sessions.len();
        }
        let sessions = Session::by_day(sessions);
        let same = self.sessions.iter().zip(&sessions).take_while(|(a, b)| a == b).count();
        self.sessions = sessions;
        self.checkpoints.retain(|c| c.sessions <= same);
        let known = self.checkpoints.last().map_or(0, |c| c.sessions);
        self.replay();
        self.sessions.len() - known
    }

    /// Where it starts.
    #[must_use]
    pub fn start(&self) -> LineStart {
        self.start
    }

    /// Every session in order of day, with what was predicted before its answer was known.
    #[must_use]
    pub fn sessions(&self) -> &[SessionRecord] {
        &self.records
    }

    /// The belief on the morning of `today`, from all sessions before it. Sessions of `today` itself count for carry-over only.
    /// A day before the start is answered as the start.
    #[must_use]
    pub fn outlook(&self, today: Date) -> Outlook {
        let known = self.sessions.partition_point(|s| s.day < today);
        let kept =
            self.checkpoints.iter().rfind(|c| c.sessions <= known).expect("BUG: no checkpoint before any session");
        let mut filter = kept.filter.clone();
        for i in kept.sessions..known {
            self.learn(&mut filter, i);
        }
        let carried = self.carried_over(today, self.sessions.partition_point(|s| s.day <= today));
        let held = self
            .in_break(today, known)
            .then(|| self.hold(self.mornings_between(self.gap_from(known), today, &filter), today));
        let outlook = Outlook::new(&filter.carried_to(today), self.shape.params.lapse, carried, self.rests(known));
        match held.and_then(|days| days.last().copied()) {
            Some(day) => outlook.at_most(day.line, day.band.0),
            None => outlook,
        }
    }

    /// The line on each day from `from` to `to`, both included; nothing before the start. `to` counts as today: whether the time
    /// since the last session is a break is told as of its morning.
    #[must_use]
    pub fn days(&self, from: Date, to: Date) -> Vec<LineDay> {
        let from = from.max(self.start.day);
        if to < from {
            return vec![];
        }
        // From the beginning of the break that `from` may lie in, to hold it down all the way.
        let known = self.sessions.partition_point(|s| s.day < from);
        let begin = self.gap_from(known).min(from).max(self.start.day);
        let last = self.checkpoints.last().expect("BUG: no checkpoint");
        let days = self.mornings_between(begin, to, &last.filter);
        self.hold(days, to).into_iter().filter(|d| d.day >= from).collect()
    }

    /// The first day from which the line may be drawn as one: after six rated sessions with a flare among them. Its band shows
    /// how wide it was then. The day after the last session, while it never may.
    #[must_use]
    pub fn drawable_since(&self) -> Date {
        let (mut rated, mut flares) = (0, 0);
        for session in self.sessions.iter().filter(|s| s.day >= self.start.day) {
            let Some(answer) = session.answer else { continue };
            rated += 1;
            flares += u32::from(answer.flare);
            if rated >= outlook::ENOUGH_RATED && flares >= 1 {
                return session.day.saturating_add(1.day());
            }
        }
        self.sessions.last().map_or(self.start.day, |s| s.day.saturating_add(1.day()))
    }

    /// How the predictions have done so far.
    #[must_use]
    pub fn track_record(&self) -> TrackRecord {
        TrackRecord::of(&self.records)
    }

    /// Learns from everything after the last checkpoint.
    fn replay(&mut self) {
        let Checkpoint { sessions: done, mornings, mut filter } =
            self.checkpoints.last().expect("BUG: no checkpoint").clone();
        self.records.truncate(done);
        self.mornings.truncate(mornings);
        for i in done..self.sessions.len() {
            let Session { day, load, answer } = self.sessions[i];
            if day >= self.start.day {
                self.remember_mornings(&filter, day);
            }
            let p_flare_before = self.learn(&mut filter, i);
            let effective = load.get() + self.carried_over(day, i).mean;
            self.records.push(SessionRecord { day, load, effective: knee_km(effective), answer, p_flare_before });
            let sessions = i + 1;
            if is_kept(sessions, self.sessions.len()) {
                self.checkpoints.push(Checkpoint { sessions, mornings: self.mornings.len(), filter: filter.clone() });
            }
        }
        let total = self.sessions.len();
        if self.checkpoints.last().is_none_or(|c| c.sessions < total) {
            self.checkpoints.push(Checkpoint { sessions: total, mornings: self.mornings.len(), filter });
        }
        self.checkpoints.retain(|c| is_kept(c.sessions, total));
    }

    /// Takes one session into the belief; says what was predicted for it, if the line had begun.
    fn learn(&self, filter: &mut Filter, i: usize) -> Option<f64> {
        let session = &self.sessions[i];
        if session.day < self.start.day {
            return None;
        }
        let dose = self.carried_over(session.day, i).doses(session.load.get());
        match session.answer.map(|a| self.answer(a)).filter(|a| a.weight > 0.0) {
            Some(answer) => {
                filter.carry(session.day);
                Some(filter.observe(&dose, answer))
            }
            None => {
                // On a copy: an unrated run leaves no trace, not even a rounding.
                let chance = filter.clone().carried_to(session.day).chance(&dose);
                filter.unanswered(session.day, &dose);
                Some(chance)
            }
        }
    }

    fn answer(&self, answer: SessionAnswer) -> Answer {
        let weight = if answer.recalled { self.shape.params.recalled_weight } else { 1.0 };
        Answer { flare: answer.flare, weight }
    }

    /// What the sessions before index `before` still weigh on `day`.
    fn carried_over(&self, day: Date, before: usize) -> Carried {
        let p = &self.shape.params;
        let recent: Vec<(i32, f64)> = self.sessions[..before]
            .iter()
            .rev()
            .map(|s| (days_between(s.day, day), s.load.get()))
            .take_while(|(days, _)| *days <= p.carry_over_reach)
            .collect();
        let left = |tau: f64| recent.iter().map(|(days, load)| load * libm::exp(-f64::from(*days) / tau)).sum();
        let each: Vec<f64> = p.carry_over.iter().map(|c| left(c.value)).collect();
        let weighted: f64 = p.carry_over.iter().zip(&each).map(|(c, carried)| c.weight * carried).sum();
        let mean = weighted / p.carry_over.iter().map(|c| c.weight).sum::<f64>();
        Carried { each, mean }
    }

    fn remember_mornings(&mut self, filter: &Filter, until: Date) {
        let mut day = self.mornings.last().map_or(self.start.day, |m| m.day.saturating_add(1.day()));
        if day > until {
            return;
        }
        let mornings = filter.mornings();
        while day <= until {
            self.mornings.push(line_day(&mornings, day));
            day = day.saturating_add(1.day());
        }
    }

    /// The mornings from `from` to `to`, remembered ones and, after the last of them, new ones out of `filter`.
    fn mornings_between(&self, from: Date, to: Date, filter: &Filter) -> Vec<LineDay> {
        let first = self.mornings.partition_point(|m| m.day < from);
        let mut days: Vec<LineDay> = self.mornings[first..].iter().copied().take_while(|m| m.day <= to).collect();
        let mut day = days.last().map_or(from, |m| m.day.saturating_add(1.day()));
        if day <= to {
            let mornings = filter.mornings();
            while day <= to {
                days.push(line_day(&mornings, day));
                day = day.saturating_add(1.day());
            }
        }
        days
    }

    /// The first free day of the gap in which the morning after `known` sessions lies.
    fn gap_from(&self, known: usize) -> Date {
        known.checked_sub(1).map_or(self.start.day, |i| self.sessions[i].day.saturating_add(1.day()))
    }

    /// Whether the morning of `today`, after `known` sessions, lies in a break.
    fn in_break(&self, today: Date, known: usize) -> bool {
        known > 0 && days_between(self.gap_from(known), today) >= BREAK_MIN_DAYS
    }

    /// Holds the line down in breaks: a quiet knee never raises it by itself. `days` begins no later than the gap it begins in.
    fn hold(&self, mut days: Vec<LineDay>, today: Date) -> Vec<LineDay> {
        let mut i = 0;
        while i < days.len() {
            let known = self.sessions.partition_point(|s| s.day < days[i].day);
            let next = self.sessions.get(known).map(|s| s.day).filter(|d| *d <= today);
            // The morning of the session that ends a break still belongs to it.
            let ends = next.unwrap_or(today);
            let length = days[i..].iter().take_while(|d| d.day <= ends).count().max(1);
            if self.in_break(ends, known) {
                let gap = &mut days[i..i + length];
                for at in 1..gap.len() {
                    let before = gap[at - 1];
                    gap[at].line = smaller(gap[at].line, before.line);
                    gap[at].band.0 = smaller(gap[at].band.0, before.band.0);
                }
            }
            i += length;
        }
        days
    }

    fn rests(&self, known: usize) -> Rests {
        let rated = self.sessions[..known]
            .iter()
            .filter(|s| s.day >= self.start.day)
            .filter_map(|s| Some((s.day, s.answer?)))
            .collect::<Vec<_>>();
        Rests {
            rated: rated.len() as u32,
            flares: rated.iter().filter(|(_, a)| a.flare).count() as u32,
            recalled: rated.iter().filter(|(_, a)| a.recalled).count() as u32,
            since: rated.first().map(|(day, _)| *day),
        }
    }
}

fn line_day(mornings: &filter::Mornings<'_>, day: Date) -> LineDay {
    let (line, band) = line_and_band(&Quantiles::of(&mornings.on(day)));
    LineDay { day, line, band }
}

/// Whether the belief after `sessions` of `total` sessions is kept.
fn is_kept(sessions: usize, total: usize) -> bool {
    let ago = total - sessions;
    sessions.is_multiple_of(CHECKPOINT_EVERY)
        || (ago < CHECKPOINT_EVERY && sessions.is_multiple_of(CHECKPOINT_OFTEN))
        || ago < CHECKPOINT_LAST
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;
    use crate::KneeKm;

    const FIRST: Date = date(2026, 3, 2);

    fn km(value: f64) -> KneeKm {
        KneeKm::new(value).unwrap()
    }

    fn session(day: i32, load: f64, flare: Option<bool>) -> Session {
        Session {
            day: FIRST.saturating_add(day.days()),
            load: km(load),
            answer: flare.map(|flare| SessionAnswer { flare, recalled: false }),
        }
    }

    fn line(sessions: Vec<Session>) -> LoadLine {
        LoadLine::new(LineStart::told(km(6.0), 0, FIRST), sessions, &LineParams::DEFAULT)
    }

    fn after(day: i32) -> Date {
        FIRST.saturating_add(day.days())
    }

    /// Tolerates up to about five.
    fn history(runs: i32) -> Vec<Session> {
        (0..runs)
            .map(|i| {
                let load = 3.0 + f64::from((i * 7) % 5);
                session(3 * i, load, Some(load > 5.5))
            })
            .collect()
    }

    #[test]
    fn with_nothing_rated_the_line_is_the_guess_and_unavailable() {
        let outlook = line(vec![]).outlook(FIRST);
        assert_eq!(outlook.state(), LineState::Unavailable);
        assert!((outlook.line().get() - 6.0).abs() < 0.02, "{}", outlook.line());
        let ratio = outlook.band().1.get() / outlook.band().0.get();
        assert!((4.4..4.8).contains(&ratio), "±1.28 · 0.6: {ratio}");
        assert_eq!((outlook.rated(), outlook.since()), (0, None));
    }

    #[test]
    fn a_clear_knee_gets_a_line_between_what_it_tolerated_and_what_it_did_not() {
        let outlook = line(history(30)).outlook(after(90));
        assert_eq!(outlook.state(), LineState::Ready);
        assert!((4.5..6.5).contains(&outlook.line().get()), "{}", outlook.line());
        assert!(outlook.chance(km(3.0)).p < 0.15);
        assert!(outlook.chance(km(8.0)).p > 0.7);
        assert!(outlook.p_load_irrelevant() < 0.01);
        let ceiling = outlook.ceiling(0.2);
        assert!((outlook.chance(ceiling).p - 0.2).abs() < 1e-3);
    }

    #[test]
    fn a_knee_that_flares_whatever_is_run_is_unclear() {
        let whatever = (0..40).map(|i| session(3 * i, 2.0 + f64::from((i * 7) % 5) * 2.0, Some((i * 5) % 7 < 2)));
        let outlook = line(whatever.collect()).outlook(after(120));
        assert_eq!(outlook.state(), LineState::Unclear, "P(M0) {}", outlook.p_load_irrelevant());
    }

    #[test]
    fn a_chance_lies_in_its_range_and_grows_with_the_load() {
        let outlook = line(history(9)).outlook(after(27));
        let mut before = 0.0;
        for load in [0.0, 1.0, 2.0, 4.0, 6.0, 9.0, 20.0, 100.0] {
            let FlareChance { p, low, high } = outlook.chance(km(load));
            assert!(low <= p && p <= high && p >= before, "{load}: {low} {p} {high}");
            before = p;
        }
    }

    #[test]
    fn a_run_yesterday_weighs_on_today() {
        let outlook = line(history(9)).outlook(after(25));
        let rested = line(history(9)).outlook(after(28));
        assert!(outlook.carried_over().get() > 1.0 && rested.carried_over().get() < 0.4);
        assert!(outlook.chance(km(4.0)).p > rested.chance(km(4.0)).p);
        let mut today = history(9);
        today.push(session(25, 3.0, None));
        let second = line(today).outlook(after(25));
        assert!((second.carried_over().get() - outlook.carried_over().get() - 3.0).abs() < 1e-12);
    }

    #[test]
    fn an_update_is_the_same_as_starting_over() {
        let start = LineStart::told(km(6.0), 0, FIRST);
        let mut updated = line(history(90));
        for change in [90, 89, 40, 3, 95] {
            let mut sessions = history(95);
            sessions.truncate(change.max(60));
            if let Some(s) = sessions.get_mut(change) {
                s.answer = None;
            }
            updated.update(start, sessions.clone());
            let fresh = line(sessions);
            assert_eq!(updated.sessions(), fresh.sessions());
            assert_eq!(updated.days(FIRST, after(300)), fresh.days(FIRST, after(300)));
            assert_eq!(updated.outlook(after(290)).line(), fresh.outlook(after(290)).line());
            assert!(updated.checkpoints.len() < 16);
        }
    }

    #[test]
    fn the_outlook_of_a_day_is_that_days_line() {
        let line = line(history(20));
        assert_eq!(line.days(FIRST, after(150)).len(), 151);
        for ahead in [0, 1, 30, 57, 58, 60, 150] {
            let days = line.days(FIRST, after(ahead));
            let (day, outlook) = (days[ahead as usize], line.outlook(after(ahead)));
            let near = |a: KneeKm, b: KneeKm| (a.get() / b.get() - 1.0).abs() < 1e-9;
            assert!(near(day.line, outlook.line()), "day {ahead}: {} {}", day.line, outlook.line());
            assert!(near(day.band.0, outlook.band().0) && near(day.band.1, outlook.band().1), "day {ahead}");
        }
    }

    #[test]
    fn what_ran_before_the_start_carries_over_and_is_not_learned_from() {
        let before = vec![session(-1, 8.0, Some(true)), session(0, 3.0, Some(false))];
        let line = line(before);
        assert_eq!(line.sessions()[0].p_flare_before, None);
        // On average over the possible carry-overs.
        let left = 0.5 * ((-1.0_f64 / 0.8).exp() + (-1.0_f64 / 1.4).exp());
        assert!((line.sessions()[1].effective.get() - (3.0 + 8.0 * left)).abs() < 1e-9);
        assert_eq!(line.outlook(after(1)).rated(), 1);
    }

    #[test]
    fn in_a_break_the_line_stays_down_although_the_flare_before_it_calms() {
        let mut sessions = history(20);
        sessions.push(session(60, 6.0, Some(true)));
        let line = line(sessions);
        let rest = line.days(after(61), after(74));
        assert!(rest[13].line > rest[0].line, "thirteen free days are no break: {} {}", rest[0].line, rest[13].line);
        let days = line.days(after(61), after(75));
        assert!(days.iter().all(|d| d.line <= days[0].line), "{days:?}");
        assert_eq!(line.outlook(after(75)).line(), days[14].line);
    }

    #[test]
    fn nothing_a_logbook_may_hold_breaks_it() {
        let odd = vec![
            session(-400, 5.0, None),
            session(0, 0.0, Some(false)),
            session(1, 10_000.0, Some(false)),
            session(2, 0.0, Some(true)),
            session(3000, 0.001, Some(true)),
        ];
        let flares = (0..300).map(|i| session(i, 0.1, Some(true))).collect();
        let quiet = (0..300).map(|i| session(i, 200.0, Some(false))).collect();
        for sessions in [odd, flares, quiet] {
            for start in [LineStart::told(KneeKm::ZERO, 0, FIRST), LineStart::nothing(FIRST)] {
                let line = LoadLine::new(start, sessions.clone(), &LineParams::DEFAULT);
                for today in [after(-10), FIRST, after(301), after(4000)] {
                    let outlook = line.outlook(today);
                    let (low, high) = outlook.band();
                    assert!(low <= outlook.line() && outlook.line() <= high, "{low} {} {high}", outlook.line());
                    let chance = outlook.chance(km(5.0));
                    assert!(0.0 < chance.p && chance.p < 1.0, "{chance:?}");
                }
                assert!(line.sessions().iter().filter_map(|s| s.p_flare_before).all(|p| 0.0 < p && p < 1.0));
            }
        }
        assert_eq!(line(vec![]).days(after(5), after(4)), []);
        assert_eq!(line(vec![]).days(after(-5), FIRST).len(), 1);
    }

    #[test]
    fn a_line_that_is_worse_than_the_base_rate_stands_back() {
        let record = |i: i32, p: f64, flare: bool| SessionRecord {
            day: after(i),
            load: km(3.0),
            effective: km(3.0),
            answer: Some(SessionAnswer { flare, recalled: false }),
            p_flare_before: Some(p),
        };
        let of = |records: Vec<SessionRecord>| TrackRecord::of(&records);
        assert!(of((0..20).map(|i| record(i, 0.5, false)).collect()).trails);
        assert!(!of((0..14).map(|i| record(i, 0.5, false)).collect()).trails, "too few to say");
        let better = of((0..40).map(|i| record(i, if i % 4 == 0 { 0.9 } else { 0.05 }, i % 4 == 0)).collect());
        assert!(!better.trails && better.behind < 0.0 && better.observed == 10);
        assert!((better.predicted - 10.5).abs() < 1e-9);
    }
}
