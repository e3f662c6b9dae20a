//! The line as it stands this morning: what may be asked of it.

use jiff::civil::Date;

use super::{
    filter::{Filter, Lane, flare_chance},
    grid::{self, CELLS, Quantiles},
    start::knee_km,
};
use crate::KneeKm;

/// Rated sessions before a line is shown as one (`science.md` 9.2). \[A\]
pub(super) const ENOUGH_RATED: u32 = 6;
/// The widest band, upper end over lower end, that is shown as a line (`science.md` 9.2). \[A\]
const WIDEST_BAND: f64 = 2.5;
/// The band: from this share of the belief to the rest. 80 % lie inside.
const TAIL: f64 = 0.1;
/// The largest load asked about, the end of the grid, in knee-km.
const LARGEST: f64 = 60.0;
/// Loads under this, in knee-km, are none.
pub(super) const LEAST: f64 = 1e-3;
/// In how many steps the distribution of a chance is told apart.
const BINS: usize = 1000;

/// How much is known.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum LineState {
    /// Nothing is rated yet: the line is a guess.
    Unavailable,
    /// Some sessions are rated, too few or without a flare, or the band is still wide: what was tolerated so far can be said.
    Learning,
    /// At least six rated, a flare among them, the band's ends less than a factor 2.5 apart, and load does matter.
    Ready,
    /// At least six rated, and it is more likely than not that this knee's flares have nothing to do with load.
    Unclear,
}

/// The chance of a flare after a session of a given load.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct FlareChance {
    /// The predictive probability, 0–1.
    pub p: f64,
    /// With 80 % probability, by the model, this knee's true chance lies above this …
    pub low: f64,
    /// … and below this.
    pub high: f64,
}

/// How many sessions an outlook rests on.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(super) struct Rests {
    pub(super) rated: u32,
    pub(super) flares: u32,
    pub(super) recalled: u32,
    pub(super) since: Option<Date>,
}

/// The belief on one morning, before the next session.
#[derive(Debug, Clone)]
pub struct Outlook {
    line: KneeKm,
    band: (KneeKm, KneeKm),
    lanes: Vec<Lane>,
    lapse: f64,
    p_irrelevant: f64,
    beta: (f64, f64),
    /// Per carry-over, and by prior weight on average.
    carried: Carried,
    rests: Rests,
}

impl Outlook {
    /// `filter` on the morning; `carried` is the load left over from the last days.
    pub(super) fn new(filter: &Filter, lapse: f64, carried: Carried, rests: Rests) -> Self {
        let lanes = filter.lanes();
        let (line, band) = line_and_band(&thresholds(&lanes));
        Self { line, band, lanes, lapse, p_irrelevant: filter.p_irrelevant(), beta: filter.beta(), carried, rests }
    }

    /// Lowers line and band to what was reported earlier in the same break.
    pub(super) fn at_most(mut self, line: KneeKm, low: KneeKm) -> Self {
        self.line = smaller(self.line, line);
        self.band.0 = smaller(self.band.0, low);
        self
    }

    /// How much is known.
    #[must_use]
    pub fn state(&self) -> LineState {
        let (low, high) = (self.band.0.get(), self.band.1.get());
        if self.rests.rated == 0 {
            LineState::Unavailable
        } else if self.rests.rated >= ENOUGH_RATED && self.p_irrelevant > 0.5 {
            LineState::Unclear
        } else if self.rests.rated >= ENOUGH_RATED && self.rests.flares >= 1 && high < WIDEST_BAND * low {
            LineState::Ready
        } else {
            LineState::Learning
        }
    }

    /// The load line: the median of the believed threshold, should load matter. Effective load, so what carries over from the
    /// last days counts towards it. Never rises by itself during a break.
    #[must_use]
    pub fn line(&self) -> KneeKm {
        self.line
    }

    /// The band around it, 10 % and 90 %.
    #[must_use]
    pub fn band(&self) -> (KneeKm, KneeKm) {
        self.band
    }

    /// What the last days' sessions (today's included) still weigh, added to whatever is planned today.
    #[must_use]
    pub fn carried_over(&self) -> KneeKm {
        knee_km(self.carried.mean)
    }

    /// The chance that a session of this load today is followed by a flare, with the 10–90 % range of what is believed about it.
    #[must_use]
    pub fn chance(&self, planned: KneeKm) -> FlareChance {
        let doses = self.carried.doses(planned.get());
        let mut heap = vec![0.0; BINS + 1];
        let mut p = 0.0;
        for lane in &self.lanes {
            let dose = doses[lane.carry];
            for (cell, m) in lane.threshold.mass.iter().enumerate().filter(|(_, m)| **m > 0.0) {
                let hit = grid::normal_cdf((dose - (grid::at(cell) - lane.threshold.lowered)) / lane.sigma);
                let chance = flare_chance(lane.gamma, self.lapse, hit);
                p += m * chance;
                heap[(chance * BINS as f64) as usize] += m;
            }
        }
        p += self.p_irrelevant * self.beta.0 / (self.beta.0 + self.beta.1);
        for (heap, m) in heap.iter_mut().zip(self.irrelevant_rates()) {
            *heap += m;
        }
        FlareChance { p, low: quantile(&heap, TAIL).min(p), high: quantile(&heap, 1.0 - TAIL).max(p) }
    }

    /// The largest load today whose predictive chance of a flare is at most `limit` (0–1). Zero when even the smallest is over it;
    /// 60 knee-km, the end of the grid, when nothing is.
    #[must_use]
    pub fn ceiling(&self, limit: f64) -> KneeKm {
        let predictive = self.predictive();
        let over = |load: f64| predictive.at(&self.carried.doses(load)) > limit;
        if over(0.0) {
            return KneeKm::ZERO;
        }
        if !over(LARGEST) {
            return knee_km(LARGEST);
        }
        // ln load, to a thousandth of a percent.
        let (mut low, mut high) = (libm::log(LEAST), libm::log(LARGEST));
        for _ in 0..24 {
            let middle = 0.5 * (low + high);
            if over(libm::exp(middle)) {
                high = middle;
            } else {
                low = middle;
            }
        }
        let found = libm::exp(low);
        if found < 2.0 * LEAST { KneeKm::ZERO } else { knee_km(found) }
    }

    /// The probability, should load matter, that the threshold lies under this load, 0–1.
    #[must_use]
    pub fn p_line_below(&self, load: KneeKm) -> f64 {
        thresholds(&self.lanes).share_below(libm::log(load.get().max(LEAST)))
    }

    /// The probability that this knee's flares have nothing to do with load, 0–1.
    #[must_use]
    pub fn p_load_irrelevant(&self) -> f64 {
        self.p_irrelevant
    }

    /// Rated sessions it rests on, recalled ones included.
    #[must_use]
    pub fn rated(&self) -> u32 {
        self.rests.rated
    }

    /// Flares among them.
    #[must_use]
    pub fn flares(&self) -> u32 {
        self.rests.flares
    }

    /// Answers among them that were filled in from memory.
    #[must_use]
    pub fn recalled(&self) -> u32 {
        self.rests.recalled
    }

    /// The day of the first of them.
    #[must_use]
    pub fn since(&self) -> Option<Date> {
        self.rests.since
    }

    /// M0's flare rate, in bins, weighted with M0's probability.
    fn irrelevant_rates(&self) -> Vec<f64> {
        let (a, b) = self.beta;
        let ln_density: Vec<f64> = (0..BINS)
            .map(|i| {
                let rate = (i as f64 + 0.5) / BINS as f64;
                (a - 1.0) * libm::log(rate) + (b - 1.0) * libm::log(1.0 - rate)
            })
            .collect();
        let most = ln_density.iter().fold(f64::NEG_INFINITY, |most, l| most.max(*l));
        let mut mass: Vec<f64> = ln_density.iter().map(|l| libm::exp(l - most)).collect();
        let sum: f64 = mass.iter().sum();
        mass.iter_mut().for_each(|m| *m *= self.p_irrelevant / sum);
        mass
    }

    /// The predictive chance as a function of dose: lanes that differ only in γ are one.
    fn predictive(&self) -> Predictive {
        let mut base = self.p_irrelevant * self.beta.0 / (self.beta.0 + self.beta.1);
        let mut slopes: Vec<Slope> = Vec::new();
        for lane in &self.lanes {
            let Lane { carry, sigma, .. } = *lane;
            let lowered = lane.threshold.lowered;
            let found = slopes.iter().position(|s| (s.carry, s.sigma, s.lowered) == (carry, sigma, lowered));
            let at = found.unwrap_or_else(|| {
                slopes.push(Slope { carry, sigma, lowered, per_cell: vec![0.0; CELLS] });
                slopes.len() - 1
            });
            for (slope, m) in slopes[at].per_cell.iter_mut().zip(&lane.threshold.mass) {
                base += m * lane.gamma;
                *slope += m * (1.0 - lane.gamma - self.lapse);
            }
        }
        Predictive { base, slopes }
    }
}

/// What the last days' sessions still weigh today, in knee-km.
#[derive(Debug, Clone)]
pub(super) struct Carried {
    /// Per possible carry-over.
    pub(super) each: Vec<f64>,
    /// Their mean by prior weight.
    pub(super) mean: f64,
}

impl Carried {
    /// ln of the effective dose of a load, per carry-over.
    pub(super) fn doses(&self, load: f64) -> Vec<f64> {
        self.each.iter().map(|carried| libm::log((load + carried).max(LEAST))).collect()
    }
}

struct Predictive {
    base: f64,
    slopes: Vec<Slope>,
}

/// Lanes that differ only in γ: how much the chance grows with Φ, per capacity.
struct Slope {
    carry: usize,
    sigma: f64,
    lowered: f64,
    per_cell: Vec<f64>,
}

impl Predictive {
    fn at(&self, doses: &[f64]) -> f64 {
        let mut p = self.base;
        for Slope { carry, sigma, lowered, per_cell } in &self.slopes {
            for (cell, s) in per_cell.iter().enumerate().filter(|(_, s)| **s > 0.0) {
                p += s * grid::normal_cdf((doses[*carry] - (grid::at(cell) - lowered)) / sigma);
            }
        }
        p
    }
}

/// The median and the 10 % and 90 % points of a belief about the threshold.
pub(super) fn line_and_band(belief: &Quantiles) -> (KneeKm, (KneeKm, KneeKm)) {
    let load = |share| knee_km(libm::exp(belief.at(share)));
    (load(0.5), (load(TAIL), load(1.0 - TAIL)))
}

pub(super) fn smaller(a: KneeKm, b: KneeKm) -> KneeKm {
    if b < a { b } else { a }
}

fn thresholds(lanes: &[Lane]) -> Quantiles {
    Quantiles::of(lanes.iter().map(|lane| &lane.threshold))
}

fn quantile(heap: &[f64], share: f64) -> f64 {
    let wanted = share * heap.iter().sum::<f64>();
    let mut below = 0.0;
    for (i, m) in heap.iter().enumerate() {
        if below + m >= wanted && *m > 0.0 {
            return ((i as f64 + (wanted - below) / m) / BINS as f64).clamp(0.0, 1.0);
        }
        below += m;
    }
    1.0
}
