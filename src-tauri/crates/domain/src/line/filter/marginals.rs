//! What others want to know of a belief: the threshold alone, with everything else summed out.

use jiff::civil::Date;

use super::{Filter, days_between, faded, fading_left};
use crate::line::{
    LineParams,
    grid::{self, CELLS, Lowered},
};

impl Filter {
    /// The belief about the threshold, lane by lane: per carry-over, δ, σ and γ the mass over capacities, and last the knee that
    /// never changes.
    pub(in crate::line) fn lanes(&self) -> Vec<Lane> {
        let p = &self.shape.params;
        let narrow: Vec<(f64, f64)> =
            p.steepness.iter().flat_map(|s| p.background.iter().map(move |g| (s.value, g.value))).collect();
        let lane = |carry: usize, lowered: f64, (sigma, gamma): (f64, f64)| Lane {
            carry,
            sigma,
            gamma,
            threshold: Lowered { lowered, mass: vec![0.0; CELLS] },
        };
        let mut lanes = Vec::new();
        for carry in 0..p.carry_over.len() {
            for o in &self.lowered {
                lanes.extend(narrow.iter().map(|n| lane(carry, *o, *n)));
            }
        }
        for (block, shape) in self.blocks.iter().zip(&self.shape.blocks) {
            let lanes = &mut lanes[self.shape.table_of(shape) * self.shape.narrow..][..self.shape.narrow];
            for cell in self.window.0..self.window.1 {
                for (i, m) in block[cell * self.shape.width..][..self.shape.width].iter().enumerate() {
                    lanes[i % self.shape.narrow].threshold.mass[cell] += m;
                }
            }
        }
        for (carry, fixed) in self.fixed.iter().enumerate().filter(|_| p.weight_static > 0.0) {
            let first = lanes.len();
            lanes.extend(narrow.iter().map(|n| lane(carry, 0.0, *n)));
            for (cell, row) in fixed.chunks_exact(self.shape.narrow).enumerate() {
                for (i, m) in row.iter().enumerate() {
                    lanes[first + i].threshold.mass[cell] = *m;
                }
            }
        }
        lanes
    }

    /// The belief about the threshold alone, from which each following morning is cheap until the next rated session.
    pub(in crate::line) fn mornings(&self) -> Mornings<'_> {
        let p = &self.shape.params;
        let mut moving = Vec::new();
        for drift in 0..p.drift.len() {
            for sensitisation in 0..p.sensitisation.len() {
                let mut by_fading = vec![vec![0.0; CELLS]; p.fading.len()];
                let alike = self.shape.blocks.iter().zip(&self.blocks);
                for (_, block) in alike.filter(|(s, _)| (s.drift, s.sensitisation) == (drift, sensitisation)) {
                    for cell in self.window.0..self.window.1 {
                        let row = &block[cell * self.shape.width..][..self.shape.width];
                        for (lanes, mass) in row.chunks_exact(self.shape.narrow).zip(&mut by_fading) {
                            mass[cell] += lanes.iter().sum::<f64>();
                        }
                    }
                }
                let together = (0..CELLS).map(|cell| by_fading.iter().map(|mass| mass[cell]).sum()).collect();
                moving.push(Moving { drift, sensitisation, by_fading, together });
            }
        }
        let mut fixed = vec![0.0; CELLS];
        for (cell, row) in self.fixed.iter().flat_map(|f| f.chunks_exact(self.shape.narrow).enumerate()) {
            fixed[cell] += row.iter().sum::<f64>();
        }
        Mornings { filter: self, moving, fixed: Lowered { lowered: 0.0, mass: fixed } }
    }
}

/// One combination of carry-over, δ, σ and γ.
#[derive(Debug, Clone)]
pub(in crate::line) struct Lane {
    /// Which carry-over.
    pub(in crate::line) carry: usize,
    pub(in crate::line) sigma: f64,
    pub(in crate::line) gamma: f64,
    pub(in crate::line) threshold: Lowered,
}

/// Where the threshold lies on the mornings after a rated session.
pub(in crate::line) struct Mornings<'a> {
    filter: &'a Filter,
    moving: Vec<Moving>,
    fixed: Lowered,
}

struct Moving {
    drift: usize,
    sensitisation: usize,
    by_fading: Vec<Vec<f64>>,
    /// The sum of them.
    together: Vec<f64>,
}

impl Moving {
    fn faded(&self, p: &LineParams, idle: i32) -> Vec<f64> {
        let mut mass = vec![0.0; CELLS];
        for (fading, from) in p.fading.iter().zip(&self.by_fading) {
            let left = fading_left(fading.value, idle);
            for (cell, m) in from.iter().enumerate() {
                let (below, share) = grid::split(faded(grid::at(cell), left));
                mass[below] += m * (1.0 - share);
                mass[below + 1] += m * share;
            }
        }
        mass
    }
}

impl Mornings<'_> {
    /// The belief about the threshold on the morning of `day`, not before the filter's own.
    pub(in crate::line) fn on(&self, day: Date) -> Vec<Lowered> {
        let p = &self.filter.shape.params;
        let days = days_between(self.filter.day, day);
        let idle = self.filter.idle_days(day);
        let calmer = self.filter.calmer(days);
        let kernels = self.filter.shape.blurs(days);
        let lowered = self.filter.lowered.iter().map(|o| Lowered { lowered: o * calmer, mass: vec![0.0; CELLS] });
        let mut parts: Vec<Lowered> = lowered.collect();
        for moving in &self.moving {
            let faded = if idle == 0 { moving.together.clone() } else { moving.faded(p, idle) };
            let blurred = blurred(faded, &kernels[moving.drift]);
            let part = &mut parts[moving.sensitisation].mass;
            part.iter_mut().zip(blurred).for_each(|(sum, m)| *sum += m);
        }
        parts.push(self.fixed.clone());
        parts
    }
}

fn blurred(mut mass: Vec<f64>, kernel: &[f64]) -> Vec<f64> {
    let reach = kernel.len() - 1;
    grid::hold_edges(&mut mass, 0, 1, kernel);
    let mut from = vec![0.0; CELLS + 2 * reach];
    from[reach..reach + CELLS].copy_from_slice(&mass);
    grid::blur(&from, reach, &mut mass, 1, kernel);
    mass
}
