//! Open loop: seasons as runners would run them by feel, whatever any model says (`science.md` 9.5), and the ways in which a real
//! logbook is worse than a simulated one (9.4).

use domain::{KneeKm, LineStart, Session, SessionAnswer};
use jiff::{ToSpan, civil::Date};

use crate::{
    chance::Chance,
    runner::{Kind, Runner},
};

const DAYS: i32 = 112;

/// What is simulated.
#[derive(Debug, Clone, Copy)]
pub struct Scenario {
    pub name: &'static str,
    pub kind: Kind,
    /// How far the first guess is off on average, in ln units.
    pub bias: f64,
    /// Careful: background flares are rare and the plan stays far under the threshold; about 5 % flares.
    pub careful: bool,
    /// The share of answers that are missing.
    pub missing: f64,
    /// Ratings are off by a point: see [`rated`].
    pub noisy: bool,
    /// Sessions of mixed intensity whose true dose goes with the eighth power of force, while the log counts the square.
    pub hard_minutes: bool,
    /// The share of answers recalled later; 30 % of the flares and 5 % of the quiet mornings among them are remembered wrongly.
    pub recalled: f64,
    /// The share of flares hidden by painkillers.
    pub masked: f64,
}

impl Scenario {
    pub const fn plain(name: &'static str, kind: Kind) -> Self {
        Self {
            name,
            kind,
            bias: 0.0,
            careful: false,
            missing: 0.0,
            noisy: false,
            hard_minutes: false,
            recalled: 0.0,
            masked: 0.0,
        }
    }
}

/// One session with everything that is hidden.
#[derive(Debug, Clone, Copy)]
pub struct Ran {
    pub day: i32,
    /// As the log counts it, knee-km.
    pub dose: f64,
    pub flare: bool,
    /// As the log has it.
    pub answer: Option<SessionAnswer>,
    /// The true chance it had.
    pub chance: f64,
    /// The true threshold that morning, ln.
    pub threshold: f64,
}

/// One runner's season.
#[derive(Debug, Clone)]
pub struct Season {
    pub start: LineStart,
    pub ran: Vec<Ran>,
}

impl Season {
    pub fn sessions(&self) -> Vec<Session> {
        self.ran.iter().map(|r| Session { day: date(r.day), load: km(r.dose), answer: r.answer }).collect()
    }
}

/// The calendar of all simulations.
pub fn date(day: i32) -> Date {
    jiff::civil::date(2026, 1, 1).saturating_add(day.days())
}

pub fn km(value: f64) -> KneeKm {
    KneeKm::new(value).expect("a dose")
}

pub fn season(scenario: &Scenario, chance: &mut Chance) -> Season {
    let mut knee = Runner::drawn(scenario.kind, scenario.careful, chance);
    let guess = (knee.c + chance.normal(0.0, 0.5) + scenario.bias).exp();
    let (low, high, up, down) = if scenario.careful { (0.15, 0.4, 1.015, 0.6) } else { (0.25, 0.6, 1.06, 0.85) };
    let mut plan = knee.c.exp() * chance.between(low, high);
    let mut next = 0;
    let mut ran = Vec::new();
    for day in 0..DAYS {
        if day > 0 {
            knee.wake(day, chance);
        }
        if day > 20 && chance.happens(1.0 / 40.0) {
            next = next.max(day + 7 + (chance.even() * 23.0) as i32);
        }
        if day < next {
            continue;
        }
        let dose = (plan * chance.normal(0.0, 0.35).exp()).clamp(0.4, 35.0);
        let felt = if scenario.hard_minutes { dose * chance.one_of(&HARDNESS).powi(6) / HARD_MEAN } else { dose };
        let (p, threshold) = (knee.chance_of_flare(day, felt), knee.threshold());
        let flare = knee.runs(day, felt, chance);
        ran.push(Ran { day, dose, flare, answer: answered(scenario, flare, chance), chance: p, threshold });
        plan *= if flare { down } else { up };
        next = day + chance.one_of(&[1, 2, 2, 2, 3, 4]);
    }
    let mut start = LineStart::told(km(guess), 0, date(0));
    start.centre = km(guess);
    Season { start, ran }
}

/// Peak force against an easy step: three easy sessions, one brisk, one of intervals. A log with m = 2 counts force squared; the
/// truth with m = 8 is the sixth power more.
const HARDNESS: [f64; 5] = [1.0, 1.0, 1.0, 1.06, 1.12];
/// The mean of their sixth powers, so that the threshold keeps its place on average.
const HARD_MEAN: f64 = 1.278;

fn answered(scenario: &Scenario, flare: bool, chance: &mut Chance) -> Option<SessionAnswer> {
    if scenario.missing > 0.0 && chance.happens(scenario.missing) {
        return None;
    }
    let mut said = flare;
    if scenario.masked > 0.0 && flare {
        said = !chance.happens(scenario.masked);
    }
    if scenario.noisy {
        said = rated(flare, chance);
    }
    let recalled = scenario.recalled > 0.0 && chance.happens(scenario.recalled);
    if recalled {
        said = if flare { !chance.happens(0.30) } else { chance.happens(0.05) };
    }
    Some(SessionAnswer { flare: said, recalled })
}

/// A morning's rise over the usual level: 2–5 points after a flare, 0–1 otherwise; the rating is a point too low or too high in a
/// quarter of the mornings each. Two points or more read as a flare: one flare in ten is missed, 7.5 % of the rest look like one.
fn rated(flare: bool, chance: &mut Chance) -> bool {
    let rise = if flare {
        chance.one_of(&[2, 2, 2, 2, 3, 3, 3, 4, 4, 5])
    } else {
        chance.one_of(&[0, 0, 0, 0, 0, 0, 0, 1, 1, 1])
    };
    rise + chance.one_of(&[-1, 0, 0, 1]) >= 2
}
