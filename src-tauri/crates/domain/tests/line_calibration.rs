//! Simulation-based calibration (Talts 2018): when the truth is drawn from the model's own prior, the true threshold must be
//! equally likely to lie anywhere in what the model believes. A fault in the filter bends the histogram.

use chacha20::{
    ChaCha8Rng,
    rand_core::{Rng, SeedableRng},
};
use domain::{KneeKm, LineParams, LineStart, LoadLine, Possible, Session, SessionAnswer};
use jiff::{
    ToSpan,
    civil::{Date, date},
};

const FIRST: Date = date(2026, 3, 2);
const CENTRE: f64 = 5.0;
const SPREAD: f64 = 0.6;
const RUNNERS: u64 = 600;
const BINS: usize = 10;
/// χ² with nine degrees of freedom is over this once in a thousand times.
const THRESHOLD: f64 = 27.88;

#[test]
fn the_true_threshold_lies_anywhere_in_the_belief_equally_often() {
    let (ranks, chances, components) = calibration(&LineParams::DEFAULT);
    let bent = chi_square(&ranks);
    assert!(bent < THRESHOLD, "χ² {bent} of {ranks:?}");
    // Predicted and observed: flares, and knees to which load does not matter.
    for (what, pairs) in [("flares", chances), ("knees without a line", components)] {
        let expected: f64 = pairs.iter().map(|(p, _)| p).sum();
        let observed = pairs.iter().filter(|(_, y)| *y).count() as f64;
        let sd = pairs.iter().map(|(p, _)| p * (1.0 - p)).sum::<f64>().sqrt();
        assert!((observed - expected).abs() < 3.3 * sd, "{what}: {observed} of {expected} ± {sd}");
    }
}

#[test]
fn the_calibration_notices_a_filter_that_forgets_to_drift() {
    let still = LineParams { drift: &[Possible { value: 0.005, weight: 1.0 }], ..LineParams::DEFAULT };
    let (ranks, ..) = calibration(&still);
    let bent = chi_square(&ranks);
    assert!(bent > THRESHOLD, "χ² {bent} of {ranks:?}");
}

/// What is predicted to happen and whether it did.
type Pairs = Vec<(f64, bool)>;

/// The truth from the default prior, the belief by `params`: where the truth lay, the chance of the last session, P(M0).
fn calibration(params: &LineParams) -> ([u32; BINS], Pairs, Pairs) {
    let mut ranks = [0; BINS];
    let (mut chances, mut components) = (Vec::new(), Vec::new());
    for runner in 0..RUNNERS {
        let mut knee = Knee::drawn(&LineParams::DEFAULT, runner);
        let start = LineStart { centre: km(CENTRE), spread: SPREAD, ..LineStart::told(km(CENTRE), 0, FIRST) };
        let sessions = knee.season();
        let line = LoadLine::new(start, sessions, params);
        let last = line.sessions().last().expect("a season");
        chances.push((last.p_flare_before.expect("a prediction"), last.answer.is_some_and(|a| a.flare)));
        knee.sleep_until(knee.day + 2);
        let outlook = line.outlook(after(knee.day));
        components.push((outlook.p_load_irrelevant(), knee.irrelevant.is_some()));
        if knee.irrelevant.is_none() {
            let rank = outlook.p_line_below(km((knee.c - knee.o).exp()));
            ranks[((rank * BINS as f64) as usize).min(BINS - 1)] += 1;
        }
    }
    (ranks, chances, components)
}

fn chi_square(ranks: &[u32]) -> f64 {
    let expected = f64::from(ranks.iter().sum::<u32>()) / ranks.len() as f64;
    ranks.iter().map(|n| (f64::from(*n) - expected).powi(2) / expected).sum()
}

/// A knee exactly as the model imagines one.
struct Knee {
    chance: ChaCha8Rng,
    params: LineParams,
    irrelevant: Option<f64>,
    fixed: bool,
    sigma: f64,
    gamma: f64,
    growth: f64,
    tau: f64,
    delta: f64,
    q: f64,
    carry: f64,
    c: f64,
    o: f64,
    day: i32,
    ran: i32,
}

impl Knee {
    fn drawn(p: &LineParams, runner: u64) -> Self {
        let mut chance = ChaCha8Rng::seed_from_u64(9_000 + runner);
        let kind = even(&mut chance);
        let irrelevant = (kind < p.weight_irrelevant).then(|| beta_3_15(&mut chance));
        let fixed = kind > 1.0 - p.weight_static;
        assert_eq!(p.irrelevant_prior, (3.0, 15.0), "the draw above is of Beta(3, 15)");
        let mut one = |table: &[Possible]| {
            let mut left = even(&mut chance) * table.iter().map(|t| t.weight).sum::<f64>();
            let found = table.iter().find(|t| {
                left -= t.weight;
                left < 0.0
            });
            found.or(table.last()).expect("a table").value
        };
        let (sigma, gamma) = (one(p.steepness), one(p.background));
        let (growth, tau, delta, q) = (one(p.growth), one(p.fading), one(p.sensitisation), one(p.drift));
        let carry = one(p.carry_over);
        let c = CENTRE.ln() + SPREAD * normal(&mut chance);
        Self {
            chance,
            params: *p,
            irrelevant,
            fixed,
            sigma,
            gamma,
            growth,
            tau,
            delta,
            q,
            carry,
            c,
            o: 0.0,
            day: 0,
            ran: 0,
        }
    }

    /// Thirty sessions, most two or three days apart, with two breaks; loads as by feel.
    fn season(&mut self) -> Vec<Session> {
        let mut sessions: Vec<Session> = Vec::new();
        let mut plan = 0.5 * CENTRE;
        for i in 0..30 {
            let gap = if i % 12 == 11 { 20 } else { 1 + (even(&mut self.chance) * 3.0) as i32 };
            self.sleep_until(self.day + gap);
            let load = (plan * (0.35 * normal(&mut self.chance)).exp()).clamp(0.4, 35.0);
            let recent = sessions.iter().map(|s| ((after(self.day) - s.day).get_days(), s.load.get()));
            let carried: f64 =
                recent.filter(|(d, _)| *d <= 5).map(|(d, l)| l * (-f64::from(d) / self.carry).exp()).sum();
            let flare = self.runs((load + carried).ln());
            plan *= if flare { 0.85 } else { 1.06 };
            let answer = Some(SessionAnswer { flare, recalled: false });
            sessions.push(Session { day: after(self.day), load: km(load), answer });
        }
        sessions
    }

    /// Day by day, as the equations have it.
    fn sleep_until(&mut self, day: i32) {
        while self.day < day {
            self.day += 1;
            self.o *= (-1.0 / self.params.calm_days).exp();
            if self.fixed {
                continue;
            }
            if self.day - self.ran > self.params.grace_days && self.c > 0.0 {
                self.c -= self.c / self.tau;
            }
            self.c += self.q * normal(&mut self.chance);
        }
    }

    fn runs(&mut self, x: f64) -> bool {
        self.ran = self.day;
        let hit = phi((x - (self.c - self.o)) / self.sigma);
        let p = self.irrelevant.unwrap_or(self.gamma + (1.0 - self.gamma - self.params.lapse) * hit);
        let flare = even(&mut self.chance) < p;
        if self.fixed {
            return flare;
        }
        if flare {
            self.o += self.delta;
        } else {
            let under = (self.c - self.o - x).max(0.0);
            self.c += self.growth * (-under / self.params.growth_reach).exp();
        }
        flare
    }
}

fn even(chance: &mut ChaCha8Rng) -> f64 {
    (chance.next_u64() >> 11) as f64 / (1_u64 << 53) as f64
}

fn normal(chance: &mut ChaCha8Rng) -> f64 {
    let (u, v) = (1.0 - even(chance), even(chance));
    (-2.0 * u.ln()).sqrt() * (2.0 * std::f64::consts::PI * v).cos()
}

/// The third smallest of seventeen even numbers is Beta(3, 15).
fn beta_3_15(chance: &mut ChaCha8Rng) -> f64 {
    let mut drawn: Vec<f64> = (0..17).map(|_| even(chance)).collect();
    drawn.sort_by(f64::total_cmp);
    drawn[2]
}

fn phi(z: f64) -> f64 {
    0.5 * libm::erfc(-z * std::f64::consts::FRAC_1_SQRT_2)
}

fn km(value: f64) -> KneeKm {
    KneeKm::new(value).expect("a load")
}

fn after(days: i32) -> Date {
    FIRST.saturating_add(days.days())
}
