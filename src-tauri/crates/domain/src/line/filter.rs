//! The exact filter: what is believed about a knee, moved from one rated session to the next.
//!
//! The belief is a table of probabilities: 161 capacities times every combination of the unknown constants ("lanes"), plus a knee
//! whose threshold never changes, plus M0, "load does not matter". Nothing is sampled and nothing is rounded away but masses
//! under [`NEGLIGIBLE`].
//!
//! Why it is fast: lanes that move alike lie side by side in a block, days without a rated session are one step, and loops run
//! only over the capacities that hold mass.

mod kept;
mod marginals;

use std::{borrow::Cow, sync::Arc};

use jiff::civil::Date;

pub(super) use self::marginals::{Lane, Mornings};
use super::{
    LineParams,
    grid::{self, CELLS},
    params::Possible,
};

/// Mass under this is dropped. The whole is one; all that is ever dropped together stays far under the tenth digit.
const NEGLIGIBLE: f64 = 1e-40;
/// Cells at the ends of the window with less than this are given up.
const THIN: f64 = 1e-17;

/// What was answered about a session.
#[derive(Debug, Clone, Copy)]
pub(super) struct Answer {
    pub(super) flare: bool,
    /// 1 for an answer given in time; less when recalled.
    pub(super) weight: f64,
}

/// The combinations of constants, shared by all states of one model.
#[derive(Debug)]
pub(super) struct Shape {
    pub(super) params: LineParams,
    blocks: Vec<Block>,
    /// Lanes of one block: τ, σ, γ, the last running fastest.
    width: usize,
    /// σ times γ.
    narrow: usize,
    /// `exp(-c / reach)` of the growth, per cell.
    far: Vec<f64>,
    /// The blur of so many days, per q.
    blurs: Vec<Vec<Vec<f64>>>,
}

/// The blurs of up to that many days are made once.
const USUAL_GAP: i32 = 31;

#[derive(Debug)]
struct Block {
    carry: usize,
    drift: usize,
    sensitisation: usize,
    growth: f64,
}

impl Shape {
    pub(super) fn new(params: &LineParams) -> Arc<Self> {
        let p = *params;
        let mut blocks = Vec::new();
        for carry in 0..p.carry_over.len() {
            for drift in 0..p.drift.len() {
                for sensitisation in 0..p.sensitisation.len() {
                    blocks.extend(p.growth.iter().map(|g| Block { carry, drift, sensitisation, growth: g.value }));
                }
            }
        }
        let narrow = p.steepness.len() * p.background.len();
        let far = (0..CELLS).map(|cell| libm::exp(-grid::at(cell) / p.growth_reach)).collect();
        let blurs = (0..=USUAL_GAP).map(|days| blurs(&p, days)).collect();
        Arc::new(Self { params: p, blocks, width: p.fading.len() * narrow, narrow, far, blurs })
    }

    /// The blur of so many days, per q.
    fn blurs(&self, days: i32) -> Cow<'_, [Vec<f64>]> {
        match usize::try_from(days).ok().and_then(|days| self.blurs.get(days)) {
            Some(made) => Cow::Borrowed(made),
            None => Cow::Owned(blurs(&self.params, days)),
        }
    }
}

impl Shape {
    /// Which of [`Filter::tables`] a block looks at.
    fn table_of(&self, block: &Block) -> usize {
        block.carry * self.params.sensitisation.len() + block.sensitisation
    }

    /// The same for the knee that never changes.
    fn fixed_table(&self, carry: usize) -> usize {
        self.params.carry_over.len() * self.params.sensitisation.len() + carry
    }
}

/// The belief after the last rated session.
#[derive(Debug, Clone)]
pub(super) struct Filter {
    shape: Arc<Shape>,
    /// The morning or session day it stands for.
    pub(super) day: Date,
    /// The last day that kept the idle clock from running.
    active: Date,
    /// The cells that hold mass: all others are zero.
    window: (usize, usize),
    /// Per block: cells times lanes.
    blocks: Vec<Vec<f64>>,
    /// The knee that never changes, per carry-over: cells times σ, γ.
    fixed: Vec<Vec<f64>>,
    /// M0: its weight, and flares and quiet mornings of its Beta distribution.
    irrelevant: f64,
    beta: (f64, f64),
    /// o per δ, in ln units.
    lowered: Vec<f64>,
}

impl Filter {
    /// The prior.
    pub(super) fn new(shape: &Arc<Shape>, day: Date, centre: f64, spread: f64) -> Self {
        let p = &shape.params;
        let prior = grid::prior(centre, spread);
        let load_matters = 1.0 - p.weight_irrelevant;
        let lanes = |block: &Block| {
            let outer = share(p.carry_over, block.carry)
                * share(p.drift, block.drift)
                * share(p.sensitisation, block.sensitisation)
                * p.growth.iter().filter(|g| g.value == block.growth).map(|g| g.weight).sum::<f64>()
                / p.growth.iter().map(|g| g.weight).sum::<f64>();
            let mut lanes = Vec::with_capacity(shape.width);
            for fading in 0..p.fading.len() {
                let fading = share(p.fading, fading);
                lanes.extend(narrow_prior(p).iter().map(|n| (load_matters - p.weight_static) * outer * fading * n));
            }
            lanes
        };
        let spread_out = |lanes: &[f64]| prior.iter().flat_map(|m| lanes.iter().map(move |l| m * l)).collect();
        let fixed = |carry| -> Vec<f64> {
            narrow_prior(p).iter().map(|n| n * p.weight_static * share(p.carry_over, carry)).collect()
        };
        Self {
            day,
            active: day,
            window: (0, CELLS),
            blocks: shape.blocks.iter().map(|block| spread_out(&lanes(block))).collect(),
            fixed: (0..p.carry_over.len()).map(|carry| spread_out(&fixed(carry))).collect(),
            irrelevant: p.weight_irrelevant,
            beta: p.irrelevant_prior,
            lowered: vec![0.0; p.sensitisation.len()],
            shape: Arc::clone(shape),
        }
    }

    /// The same belief on the morning of `day`: sensitisation fades, capacity fades when the knee has been idle, and drifts. All
    /// days at once.
    pub(super) fn carried_to(mut self, day: Date) -> Self {
        self.carry(day);
        self
    }

    pub(super) fn carry(&mut self, day: Date) {
        let days = days_between(self.day, day);
        if days <= 0 {
            return;
        }
        let idle = self.idle_days(day);
        if idle > 0 {
            self.fade(idle);
        }
        self.drift(days);
        let calmer = self.calmer(days);
        self.lowered.iter_mut().for_each(|o| *o *= calmer);
        self.day = day;
    }

    /// The days until `day` on which capacity fades.
    fn idle_days(&self, day: Date) -> i32 {
        let grace = self.shape.params.grace_days;
        let after_grace = |day| (days_between(self.active, day) - grace).max(0);
        after_grace(day) - after_grace(self.day)
    }

    fn calmer(&self, days: i32) -> f64 {
        libm::exp(-f64::from(days) / self.shape.params.calm_days)
    }

    fn fade(&mut self, days: i32) {
        let (width, narrow) = (self.shape.width, self.shape.narrow);
        let mut low = self.window.0;
        for block in &mut self.blocks {
            let before = std::mem::replace(block, vec![0.0; CELLS * width]);
            for (t, fading) in self.shape.params.fading.iter().enumerate() {
                let left = fading_left(fading.value, days);
                for cell in self.window.0..self.window.1 {
                    let (below, share) = grid::split(faded(grid::at(cell), left));
                    low = low.min(below);
                    let from = &before[cell * width + t * narrow..][..narrow];
                    for (l, m) in from.iter().enumerate() {
                        block[below * width + t * narrow + l] += m * (1.0 - share);
                        block[(below + 1) * width + t * narrow + l] += m * share;
                    }
                }
            }
        }
        self.window.0 = low;
    }

    fn drift(&mut self, days: i32) {
        let width = self.shape.width;
        let shape = Arc::clone(&self.shape);
        let kernels = shape.blurs(days);
        let reach = kernels.iter().map(Vec::len).max().unwrap_or(1) - 1;
        let (low, high) = self.window;
        let wider = (low.saturating_sub(reach), (high + reach).min(CELLS));
        let mut from = vec![0.0; (high - low + 4 * reach) * width];
        for (block, shape) in self.blocks.iter_mut().zip(&self.shape.blocks) {
            let kernel = &kernels[shape.drift];
            if kernel.len() == 1 {
                continue;
            }
            let inner = &mut from[2 * reach * width..][..(high - low) * width];
            inner.copy_from_slice(&block[low * width..high * width]);
            grid::hold_edges(inner, low, width, kernel);
            let offset = (wider.0 + 2 * reach - low) * width;
            grid::blur(&from, offset, &mut block[wider.0 * width..wider.1 * width], width, kernel);
        }
        self.window = wider;
    }

    /// P(flare) of a session of this effective dose (ln) today. Doses are given per carry-over.
    pub(super) fn chance(&self, dose: &[f64]) -> f64 {
        self.chance_from(&self.tables(dose))
    }

    /// Learns from a rated session of this effective dose (ln) today. Returns what P(flare) was before it.
    pub(super) fn observe(&mut self, dose: &[f64], answer: Answer) -> f64 {
        let mut tables = self.tables(dose);
        let chance = self.chance_from(&tables);
        let Answer { flare, weight } = answer;
        for table in tables.iter_mut().flatten() {
            *table = if flare { *table } else { 1.0 - *table };
            if weight != 1.0 {
                *table = libm::pow(*table, weight);
            }
        }
        self.observe_irrelevant(answer);
        let evidence = if weight == 1.0 {
            if flare { chance } else { 1.0 - chance }
        } else {
            self.load_matters(&tables) + self.irrelevant
        };
        self.irrelevant /= evidence;
        self.multiply(&tables, 1.0 / evidence);
        if flare {
            for (o, delta) in self.lowered.iter_mut().zip(self.shape.params.sensitisation) {
                *o += delta.value * weight;
            }
        } else {
            self.grow(dose, weight);
        }
        self.trim();
        self.active = self.day;
        chance
    }

    /// What an unrated session does beside carrying over.
    pub(super) fn unanswered(&mut self, day: Date, dose: &[f64]) {
        use super::Unanswered::{ClockOnly, Expected, Nothing};
        match self.shape.params.unanswered {
            Nothing => {}
            ClockOnly => {
                self.carry(day);
                self.active = day;
            }
            Expected => {
                self.carry(day);
                let p = self.chance(dose);
                for (o, delta) in self.lowered.iter_mut().zip(self.shape.params.sensitisation) {
                    *o += delta.value * p;
                }
                self.grow(dose, 1.0 - p);
                self.active = day;
            }
        }
    }

    /// P(flare) per capacity of the window and lane: one table per carry-over and δ for the blocks, then one per carry-over for the
    /// knee that never changes.
    fn tables(&self, dose: &[f64]) -> Vec<Vec<f64>> {
        let p = &self.shape.params;
        let (low, high) = self.window;
        let lanes = |dose: f64, lowered: f64, cells: std::ops::Range<usize>, times: usize| {
            let mut table = Vec::with_capacity(cells.len() * times * self.shape.narrow);
            for cell in cells {
                let start = table.len();
                for sigma in p.steepness {
                    let hit = grid::normal_cdf((dose - (grid::at(cell) - lowered)) / sigma.value);
                    table.extend(p.background.iter().map(|gamma| flare_chance(gamma.value, p.lapse, hit)));
                }
                for _ in 1..times {
                    table.extend_from_within(start..start + self.shape.narrow);
                }
            }
            table
        };
        let moving = dose.iter().flat_map(|dose| {
            self.lowered.iter().map(|o| lanes(*dose, *o, low..high, p.fading.len())).collect::<Vec<_>>()
        });
        let still = dose.iter().map(|dose| {
            if p.weight_static > 0.0 { lanes(*dose, 0.0, 0..CELLS, 1) } else { vec![0.0; self.fixed[0].len()] }
        });
        moving.chain(still).collect()
    }

    fn chance_from(&self, tables: &[Vec<f64>]) -> f64 {
        self.load_matters(tables) + self.irrelevant * self.irrelevant_rate()
    }

    fn irrelevant_rate(&self) -> f64 {
        self.beta.0 / (self.beta.0 + self.beta.1)
    }

    /// `Σ mass · table` over everything but M0.
    fn load_matters(&self, tables: &[Vec<f64>]) -> f64 {
        let inside = self.inside();
        let blocks: f64 = self
            .blocks
            .iter()
            .zip(&self.shape.blocks)
            .map(|(block, shape)| grid::dot(&block[inside.clone()], &tables[self.shape.table_of(shape)]))
            .sum();
        let fixed = self.fixed.iter().enumerate();
        blocks + fixed.map(|(carry, fixed)| grid::dot(fixed, &tables[self.shape.fixed_table(carry)])).sum::<f64>()
    }

    fn inside(&self) -> std::ops::Range<usize> {
        self.window.0 * self.shape.width..self.window.1 * self.shape.width
    }

    /// M0's weight times its likelihood of the answer, and its Beta distribution after it.
    fn observe_irrelevant(&mut self, Answer { flare, weight }: Answer) {
        let (a, b) = self.beta;
        let (hits, misses) = if flare { (a + weight, b) } else { (a, b + weight) };
        self.irrelevant *= if weight == 1.0 {
            if flare { a / (a + b) } else { b / (a + b) }
        } else {
            libm::exp(ln_beta(hits, misses) - ln_beta(a, b))
        };
        self.beta = (hits, misses);
    }

    fn multiply(&mut self, tables: &[Vec<f64>], scale: f64) {
        let inside = self.inside();
        let times = |mass: &mut [f64], table: &[f64]| {
            for (m, t) in mass.iter_mut().zip(table) {
                let product = *m * (t * scale);
                *m = if product < NEGLIGIBLE { 0.0 } else { product };
            }
        };
        for (block, shape) in self.blocks.iter_mut().zip(&self.shape.blocks) {
            times(&mut block[inside.clone()], &tables[self.shape.table_of(shape)]);
        }
        for (carry, fixed) in self.fixed.iter_mut().enumerate() {
            times(fixed, &tables[self.shape.fixed_table(carry)]);
        }
    }

    /// A tolerated session near the line builds capacity: `c += g · exp(-max(0, (c - o) - x) / 0.4)`.
    fn grow(&mut self, dose: &[f64], weight: f64) {
        let width = self.shape.width;
        let (low, high) = self.window;
        let reach = self.shape.params.growth_reach;
        // exp(-max(0, c - o - x) / reach), the exponential of the grid made once.
        let builds = |dose: f64, o: f64| -> Vec<f64> {
            let near = libm::exp((dose + o) / reach);
            self.shape.far[low..high].iter().map(|far| (near * far).min(1.0) * weight).collect()
        };
        let builds: Vec<Vec<f64>> =
            dose.iter().flat_map(|dose| self.lowered.iter().map(|o| builds(*dose, *o))).collect();
        let mut before = vec![0.0; (high - low) * width];
        let mut top = high;
        for (block, shape) in self.blocks.iter_mut().zip(&self.shape.blocks) {
            if shape.growth == 0.0 {
                continue;
            }
            let table = self.shape.table_of(shape);
            before.copy_from_slice(&block[low * width..high * width]);
            block[low * width..high * width].fill(0.0);
            for (cell, from) in (low..high).zip(before.chunks_exact(width)) {
                let grown = grid::at(cell) + shape.growth * builds[table][cell - low];
                let (below, share) = grid::split(grown);
                top = top.max((below + 2).min(CELLS));
                let (lower, upper) = block[below * width..][..2 * width].split_at_mut(width);
                for ((m, l), u) in from.iter().zip(lower).zip(upper) {
                    *l += m * (1.0 - share);
                    *u += m * share;
                }
            }
        }
        self.window.1 = top;
    }

    /// Gives up cells at the ends of the window that hold next to nothing.
    fn trim(&mut self) {
        let width = self.shape.width;
        let row = |blocks: &[Vec<f64>], cell: usize| -> f64 {
            blocks.iter().map(|b| b[cell * width..][..width].iter().sum::<f64>()).sum()
        };
        let (mut low, mut high) = self.window;
        while high - low > 1 && row(&self.blocks, low) < THIN {
            self.blocks.iter_mut().for_each(|b| b[low * width..][..width].fill(0.0));
            low += 1;
        }
        while high - low > 1 && row(&self.blocks, high - 1) < THIN {
            high -= 1;
            self.blocks.iter_mut().for_each(|b| b[high * width..][..width].fill(0.0));
        }
        self.window = (low, high);
    }

    /// The probability that load does not matter.
    pub(super) fn p_irrelevant(&self) -> f64 {
        self.irrelevant
    }

    /// M0's Beta distribution: flares and quiet mornings, its prior included.
    pub(super) fn beta(&self) -> (f64, f64) {
        self.beta
    }
}

/// `P = γ + (1 - γ - λ) Φ` (`science.md` 9.2).
pub(super) fn flare_chance(gamma: f64, lapse: f64, hit: f64) -> f64 {
    gamma + (1.0 - gamma - lapse) * hit
}

/// From `from` to `to`, negative when `to` is earlier.
pub(super) fn days_between(from: Date, to: Date) -> i32 {
    (to - from).get_days()
}

/// What is left of a capacity above the floor after so many idle days.
fn fading_left(tau: f64, days: i32) -> f64 {
    if tau.is_infinite() || days == 0 { 1.0 } else { libm::pow(1.0 - 1.0 / tau, f64::from(days)) }
}

/// Capacity fades towards 1 knee-km, ln 1 = 0; what lies under it stays.
fn faded(c: f64, left: f64) -> f64 {
    if c > 0.0 { c * left } else { c }
}

/// `Σ` of so many independent days of drift is one Gaussian.
fn blurs(p: &LineParams, days: i32) -> Vec<Vec<f64>> {
    p.drift.iter().map(|q| grid::kernel(q.value * f64::from(days).sqrt())).collect()
}

/// Prior weights of σ and γ together, the last running fastest.
fn narrow_prior(p: &LineParams) -> Vec<f64> {
    (0..p.steepness.len())
        .flat_map(|s| (0..p.background.len()).map(move |g| share(p.steepness, s) * share(p.background, g)))
        .collect()
}

fn share(table: &[Possible], i: usize) -> f64 {
    table[i].weight / table.iter().map(|p| p.weight).sum::<f64>()
}

fn ln_beta(a: f64, b: f64) -> f64 {
    libm::lgamma(a) + libm::lgamma(b) - libm::lgamma(a + b)
}
