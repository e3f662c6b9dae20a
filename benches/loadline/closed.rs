//! Closed loop: seasons in which a planner decides how much is run (`science.md` 9.5).

use domain::{KneeKm, LineParams, LineStart, LoadLine, Session, SessionAnswer};

use crate::{
    chance::Chance,
    runner::{Kind, Runner},
    seasons::{date, km},
    threads::each,
};

const DAYS: i32 = 126;
const BREAK: std::ops::RangeInclusive<i32> = 63..=83;
const LEAST: f64 = 0.3;
const MOST: f64 = 40.0;

/// Who decides.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Planner {
    /// A tenth more every week, whatever the knee says.
    TenPercent,
    /// As much as keeps the week under 1.3 times the month's mean week.
    Acwr,
    /// A tenth more than the longest of the last 30 days, every time.
    Spike,
    /// The largest load a static Bayes threshold gives 15 %, at most a tenth over the longest of the last 30 days.
    Static,
    /// The tuned break-aware staircase.
    Staircase,
    /// The staircase, held under the load line's ceiling of 20 %.
    Ceiling,
    /// The staircase, held under the true 20 %.
    Oracle,
}

impl Planner {
    pub const ALL: [(Self, &str); 7] = [
        (Self::TenPercent, "10 % a week, ignores pain"),
        (Self::Acwr, "ACWR up to 1.3, ignores pain"),
        (Self::Spike, "30-day spike cap as the plan"),
        (Self::Static, "static Bayes threshold, P ≤ .15"),
        (Self::Staircase, "tuned break-aware staircase"),
        (Self::Ceiling, "staircase + ceiling P ≤ .20"),
        (Self::Oracle, "staircase + true P ≤ .20"),
    ];
}

/// What came of a season.
#[derive(Debug, Clone, Copy, Default)]
pub struct Outcome {
    pub flares: f64,
    /// Knee-km run without a flare after.
    pub tolerated: f64,
    /// Flares in the first 14 days.
    pub early: f64,
    /// Flares in the 14 days after the break.
    pub after_break: f64,
}

pub fn outcomes(
    planner: Planner,
    kind: Kind,
    bias: f64,
    params: &LineParams,
    seed: u64,
    runners: usize,
) -> Vec<Outcome> {
    let seed = seed + 31 * kind as u64;
    each(runners, |i| outcome(planner, kind, bias, params, seed, i as u64))
}

fn outcome(planner: Planner, kind: Kind, bias: f64, params: &LineParams, seed: u64, runner: u64) -> Outcome {
    let mut chance = Chance::of(seed, runner);
    // The knee's own nights and answers must not depend on how much a planner asks: they have a stream of their own.
    let mut nights = Chance::of(seed + 7, runner);
    let mut knee = Runner::drawn(kind, false, &mut chance);
    let guess = (knee.c + chance.normal(0.0, 0.5) + bias).exp();
    let mut log = Log::new(guess, planner, params);
    let mut next = 0;
    let mut outcome = Outcome::default();
    for day in 0..DAYS {
        if day > 0 {
            knee.wake(day, &mut nights);
        }
        if BREAK.contains(&day) || day < next {
            continue;
        }
        let dose = (log.planned(planner, day, &knee) * chance.normal(0.0, 0.08).exp()).clamp(LEAST, MOST);
        let flare = knee.runs(day, dose, &mut nights);
        log.ran(day, dose, flare);
        if flare {
            outcome.flares += 1.0;
            outcome.early += f64::from(day < 14);
            outcome.after_break += f64::from((84..98).contains(&day));
        } else {
            outcome.tolerated += dose;
        }
        next = day + chance.one_of(&[2, 2, 3]) + i32::from(flare);
    }
    outcome
}

/// What a planner knows.
struct Log {
    guess: f64,
    ran: Vec<Session>,
    doses: Vec<(i32, f64)>,
    step: f64,
    greens: u32,
    line: Option<LoadLine>,
}

impl Log {
    fn new(guess: f64, planner: Planner, params: &LineParams) -> Self {
        let start = LineStart { centre: km(guess), ..LineStart::told(km(guess), 0, date(0)) };
        let params = match planner {
            Planner::Static => Some(STATIC),
            Planner::Ceiling => Some(*params),
            _ => None,
        };
        Self {
            guess,
            ran: Vec::new(),
            doses: Vec::new(),
            step: 0.6 * guess,
            greens: 0,
            line: params.map(|p| LoadLine::new(start, vec![], &p)),
        }
    }

    fn planned(&mut self, planner: Planner, day: i32, knee: &Runner) -> f64 {
        let first = 0.6 * self.guess;
        let longest = self.longest(day);
        match planner {
            Planner::TenPercent => first * 1.1_f64.powi(day / 7),
            Planner::Acwr if day < 14 => first,
            Planner::Acwr => {
                let sum = |days: i32| -> f64 {
                    self.doses.iter().filter(|(then, _)| day - then < days).map(|(_, dose)| dose).sum()
                };
                // (week + L) = 1.3 (month + L) / 4
                let most = (1.3 * sum(28) / 4.0 - sum(7)) / (1.0 - 1.3 / 4.0);
                most.min(1.3 * longest.unwrap_or(first)).max(LEAST)
            }
            Planner::Spike => longest.map_or(first, |l| 1.1 * l),
            Planner::Static => self.ceiling(day, 0.15).min(longest.map_or(first, |l| 1.1 * l)),
            Planner::Staircase => self.staircase(day),
            Planner::Ceiling => {
                let step = self.staircase(day);
                step.min(self.ceiling(day, 0.20))
            }
            Planner::Oracle => {
                let step = self.staircase(day);
                let (mut low, mut high) = (0.0, MOST);
                for _ in 0..30 {
                    let middle = 0.5 * (low + high);
                    if knee.chance_of_flare(day, middle) > 0.20 { high = middle } else { low = middle }
                }
                step.min(low)
            }
        }
    }

    /// Start at .6 of the guess; two in a row without a flare ×1.10; a flare ×.8; 14 days off ×.5, 28 days ×.3.
    fn staircase(&mut self, day: i32) -> f64 {
        let off = self.doses.last().map_or(0, |(last, _)| day - last);
        if off >= 14 {
            self.step *= if off >= 28 { 0.3 } else { 0.5 };
            self.greens = 0;
        }
        self.step
    }

    fn longest(&self, day: i32) -> Option<f64> {
        let recent = self.doses.iter().filter(|(then, _)| day - then <= 30);
        recent.map(|(_, dose)| *dose).max_by(f64::total_cmp)
    }

    fn ceiling(&mut self, day: i32, limit: f64) -> f64 {
        let line = self.line.as_mut().expect("this planner has a line");
        line.outlook(date(day)).ceiling(limit).get()
    }

    fn ran(&mut self, day: i32, dose: f64, flare: bool) {
        self.doses.push((day, dose));
        let answer = Some(SessionAnswer { flare, recalled: false });
        self.ran.push(Session { day: date(day), load: KneeKm::new(dose).expect("a dose"), answer });
        if let Some(line) = &mut self.line {
            let start = LineStart { centre: km(self.guess), ..LineStart::told(km(self.guess), 0, date(0)) };
            line.update(start, self.ran.clone());
        }
        if flare {
            self.step *= 0.8;
            self.greens = 0;
        } else {
            self.greens += 1;
            if self.greens == 2 {
                self.step *= 1.10;
                self.greens = 0;
            }
        }
    }
}

/// One threshold that never changes, and nothing else.
pub const STATIC: LineParams = LineParams { weight_static: 1.0, weight_irrelevant: 0.0, ..LineParams::AS_PUBLISHED };
