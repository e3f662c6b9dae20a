//! The grid of capacities, and the few pieces of arithmetic done on it.
//!
//! No function of the standard library whose last digit depends on the platform is used: `libm` in a fixed order gives the same
//! line on every machine.

/// How many capacities are told apart.
pub(super) const CELLS: usize = 161;
/// ln of the smallest, 0.2 knee-km.
pub(super) const LOWEST: f64 = -1.609_437_912_434_100_3;
/// ln of the largest, 60 knee-km.
const HIGHEST: f64 = 4.094_344_562_222_1;
/// The distance between two, in ln units.
pub(super) const STEP: f64 = (HIGHEST - LOWEST) / (CELLS - 1) as f64;
/// Where a Gaussian is cut off, in SD.
const CUT: f64 = 4.0;

/// ln of the capacity a cell stands for.
pub(super) fn at(cell: usize) -> f64 {
    LOWEST + STEP * cell as f64
}

/// The standard normal distribution function.
pub(super) fn normal_cdf(z: f64) -> f64 {
    // Beyond this the other tail is smaller than the last digit.
    if z > 8.3 {
        1.0
    } else if z < -8.3 {
        0.0
    } else {
        0.5 * libm::erfc(-z * std::f64::consts::FRAC_1_SQRT_2)
    }
}

/// A Gaussian prior over the cells, summing to one.
pub(super) fn prior(centre: f64, spread: f64) -> Vec<f64> {
    let centre = centre.clamp(LOWEST, HIGHEST);
    let mut mass: Vec<f64> = (0..CELLS)
        .map(|cell| {
            let z = (at(cell) - centre) / spread;
            libm::exp(-0.5 * z * z)
        })
        .collect();
    let sum: f64 = mass.iter().sum();
    mass.iter_mut().for_each(|m| *m /= sum);
    mass
}

/// The two cells a moved capacity falls between: the lower one and the share that goes to the one above it.
pub(super) fn split(c: f64) -> (usize, f64) {
    let place = ((c - LOWEST) / STEP).clamp(0.0, (CELLS - 1) as f64);
    let below = (place as usize).min(CELLS - 2);
    (below, place - below as f64)
}

/// A discrete Gaussian of SD `sd` (ln units): its middle and one side, cut at 4 SD and summing to one over both sides. Just `[1]`
/// when nothing moves.
pub(super) fn kernel(sd: f64) -> Vec<f64> {
    let sd = sd / STEP;
    let reach = ((CUT * sd) as usize).min(CELLS - 1);
    let mut taps: Vec<f64> = (0..=reach)
        .map(|j| {
            let z = if j == 0 { 0.0 } else { j as f64 / sd };
            libm::exp(-0.5 * z * z)
        })
        .collect();
    let sum = taps[0] + 2.0 * taps[1..].iter().sum::<f64>();
    taps.iter_mut().for_each(|t| *t /= sum);
    taps
}

/// What leaves the grid at its edges stays in it: rows of `width` near an edge are scaled up before a blur by what it would lose.
pub(super) fn hold_edges(rows: &mut [f64], first_cell: usize, width: usize, kernel: &[f64]) {
    let reach = kernel.len() - 1;
    for (i, row) in rows.chunks_exact_mut(width).enumerate() {
        let cell = first_cell + i;
        let room = cell.min(CELLS - 1 - cell);
        if room >= reach {
            continue;
        }
        let side = |room: usize| kernel[1..=room.min(reach)].iter().sum::<f64>();
        let kept = kernel[0] + side(cell) + side(CELLS - 1 - cell);
        row.iter_mut().for_each(|m| *m /= kept);
    }
}

/// One blurred stretch: `out[i] = k0·from[i+offset] + Σ kj·(from[i+offset-j·width] + from[i+offset+j·width])`. Flat over cells and
/// lanes, so that it runs at full width whatever the number of lanes. `from` holds every element that is reached for.
pub(super) fn blur(from: &[f64], offset: usize, out: &mut [f64], width: usize, kernel: &[f64]) {
    let (wide, rest) = out.as_chunks_mut::<WIDE>();
    for (n, chunk) in wide.iter_mut().enumerate() {
        let at = offset + n * WIDE;
        let middle = eight(from, at);
        let mut sum = [0.0; WIDE];
        for l in 0..WIDE {
            sum[l] = kernel[0] * middle[l];
        }
        let (mut before, mut after) = (at, at);
        for k in &kernel[1..] {
            before -= width;
            after += width;
            let (a, b) = (eight(from, before), eight(from, after));
            for l in 0..WIDE {
                sum[l] += k * (a[l] + b[l]);
            }
        }
        *chunk = sum;
    }
    let done = offset + wide.len() * WIDE;
    for (i, m) in rest.iter_mut().enumerate() {
        let at = done + i;
        *m = kernel[0] * from[at];
        for (j, k) in kernel.iter().enumerate().skip(1) {
            *m += k * (from[at - j * width] + from[at + j * width]);
        }
    }
}

/// How many numbers are worked on at once.
const WIDE: usize = 8;

/// By value: held in registers.
#[inline(always)]
fn eight(from: &[f64], at: usize) -> [f64; WIDE] {
    *from[at..].first_chunk().expect("BUG: the padding of a blur is too short")
}

/// `Σ aᵢ·bᵢ`, always in the same order.
pub(super) fn dot(a: &[f64], b: &[f64]) -> f64 {
    let ((a8, a), (b8, b)) = (a.as_chunks::<WIDE>(), b.as_chunks::<WIDE>());
    let mut sum = [0.0; WIDE];
    for (a, b) in a8.iter().zip(b8) {
        for l in 0..WIDE {
            sum[l] += a[l] * b[l];
        }
    }
    let rest: f64 = a.iter().zip(b).map(|(a, b)| a * b).sum();
    sum.iter().sum::<f64>() + rest
}

/// Mass over the cells whose thresholds all lie `lowered` (ln units) under their capacity.
#[derive(Debug, Clone)]
pub(super) struct Lowered {
    pub(super) lowered: f64,
    pub(super) mass: Vec<f64>,
}

/// The capacity (ln) below which a share of the mass lies. A cell's mass is spread evenly over its width.
pub(super) struct Quantiles {
    /// Per part: how much it is lowered, and the mass below each cell's lower edge.
    parts: Vec<(f64, Vec<f64>)>,
    total: f64,
}

impl Quantiles {
    pub(super) fn of<'a>(parts: impl IntoIterator<Item = &'a Lowered>) -> Self {
        let mut total = 0.0;
        let parts = parts
            .into_iter()
            .map(|part| {
                let mut below = Vec::with_capacity(CELLS + 1);
                let mut sum = 0.0;
                below.push(0.0);
                for m in &part.mass {
                    sum += m;
                    below.push(sum);
                }
                total += sum;
                (part.lowered, below)
            })
            .collect();
        Self { parts, total }
    }

    /// `share` in 0–1.
    pub(super) fn at(&self, share: f64) -> f64 {
        let wanted = share * self.total;
        let most = self.parts.iter().fold(0.0_f64, |most, (lowered, _)| most.max(*lowered));
        let (mut low, mut high) = (LOWEST - STEP - most, HIGHEST + STEP);
        for _ in 0..36 {
            let middle = 0.5 * (low + high);
            if self.below(middle) < wanted {
                low = middle;
            } else {
                high = middle;
            }
        }
        0.5 * (low + high)
    }

    /// The share of the mass below this threshold (ln), 0–1.
    pub(super) fn share_below(&self, threshold: f64) -> f64 {
        self.below(threshold) / self.total
    }

    fn below(&self, threshold: f64) -> f64 {
        self.parts
            .iter()
            .map(|(lowered, below)| {
                let place = ((threshold + lowered - LOWEST) / STEP + 0.5).clamp(0.0, CELLS as f64);
                let cell = (place as usize).min(CELLS - 1);
                below[cell] + (below[cell + 1] - below[cell]) * (place - cell as f64)
            })
            .sum()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_blur_keeps_every_bit_of_mass_also_at_the_edges() {
        let kernel = kernel(0.2);
        let reach = kernel.len() - 1;
        for cell in [0, 3, 80, CELLS - 1] {
            let mut rows = vec![0.0; CELLS];
            rows[cell] = 1.0;
            hold_edges(&mut rows, 0, 1, &kernel);
            let mut from = vec![0.0; CELLS + 2 * reach];
            from[reach..reach + CELLS].copy_from_slice(&rows);
            let mut out = vec![0.0; CELLS];
            blur(&from, reach, &mut out, 1, &kernel);
            assert!((out.iter().sum::<f64>() - 1.0).abs() < 1e-12, "from cell {cell}");
        }
    }

    #[test]
    fn the_median_of_a_prior_is_its_centre() {
        let centre = libm::log(5.0);
        let part = Lowered { lowered: 0.1, mass: prior(centre, 0.6) };
        let median = Quantiles::of([&part]).at(0.5);
        assert!((median - (centre - 0.1)).abs() < 1e-3, "{median}");
    }

    #[test]
    fn the_ends_of_the_grid_are_a_fifth_of_a_knee_km_and_sixty() {
        assert!((libm::exp(at(0)) - 0.2).abs() < 1e-12);
        assert!((libm::exp(at(CELLS - 1)) - 60.0).abs() < 1e-9);
    }
}
