//! What the load line is compared with: the metrics runners are told to watch, each recalibrated by a logistic regression on 200
//! other runners (the best case for them).

use crate::seasons::Season;

/// A recalibrated rival: its name and which of [`features`] it looks at.
pub const RIVALS: [(&str, &[usize]); 5] = [
    ("10 % weekly ratio*", &[0, 1]),
    ("ACWR 7:28*", &[2]),
    ("EWMA 7:28*", &[3]),
    ("30-day spike*", &[4, 5]),
    ("all of these + last flare*", &[0, 1, 2, 3, 4, 5, 6, 7]),
];
const FEATURES: usize = 8;

/// Per session, known before its answer: ln week-on-week ratio, whether there is one, ACWR, EWMA ratio, ln of load over the longest
/// in 30 days, whether there is one, whether the last session flared, ln load.
pub fn features(season: &Season) -> Vec<[f64; FEATURES]> {
    let ran = &season.ran;
    (0..ran.len())
        .map(|i| {
            let (day, dose) = (ran[i].day, ran[i].dose);
            let sum = |from: i32, to: i32| -> f64 {
                ran[..i].iter().filter(|r| (from..to).contains(&(day - r.day))).map(|r| r.dose).sum()
            };
            let week = dose + sum(0, 7);
            let before = sum(7, 14);
            let month = (dose + sum(0, 28)) / 4.0;
            let spread = |lambda: f64| -> f64 {
                ran[..=i].iter().map(|r| r.dose * lambda * (1.0_f64 - lambda).powi(day - r.day)).sum()
            };
            let longest = ran[..i].iter().filter(|r| day - r.day <= 30).map(|r| r.dose).fold(0.0, f64::max);
            let ln_or_0 = |a: f64, b: f64| if b > 0.0 { (a / b).ln().clamp(-3.0, 3.0) } else { 0.0 };
            [
                ln_or_0(week, before),
                f64::from(before > 0.0),
                (week / month).min(4.0),
                (spread(0.25) / spread(0.069)).min(4.0),
                ln_or_0(dose, longest),
                f64::from(longest > 0.0),
                f64::from(i > 0 && ran[i - 1].flare),
                dose.ln(),
            ]
        })
        .collect()
}

/// A logistic regression on some of the features.
pub struct Logistic {
    chosen: &'static [usize],
    weights: Vec<f64>,
}

impl Logistic {
    /// Fitted by Newton's method, with a ridge too small to matter but for singular columns.
    pub fn fitted(chosen: &'static [usize], seasons: &[Season]) -> Self {
        let rows: Vec<(Vec<f64>, f64)> = seasons
            .iter()
            .flat_map(|s| features(s).into_iter().zip(&s.ran).map(|(x, r)| (row(chosen, &x), f64::from(r.flare))))
            .collect();
        let n = chosen.len() + 1;
        let mut weights = vec![0.0; n];
        for _ in 0..25 {
            let mut gradient: Vec<f64> = weights.iter().map(|w| -1e-3 * w).collect();
            let mut hessian = vec![vec![0.0; n]; n];
            for (x, y) in &rows {
                let p = logistic(dot(&weights, x));
                for i in 0..n {
                    gradient[i] += x[i] * (y - p);
                    for j in 0..n {
                        hessian[i][j] += x[i] * x[j] * p * (1.0 - p);
                    }
                }
            }
            (0..n).for_each(|i| hessian[i][i] += 1e-3);
            for (w, step) in weights.iter_mut().zip(solved(hessian, gradient)) {
                *w += step;
            }
        }
        Self { chosen, weights }
    }

    pub fn chance(&self, features: &[f64; FEATURES]) -> f64 {
        logistic(dot(&self.weights, &row(self.chosen, features)))
    }
}

fn row(chosen: &[usize], features: &[f64; FEATURES]) -> Vec<f64> {
    std::iter::once(1.0).chain(chosen.iter().map(|i| features[*i])).collect()
}

fn dot(a: &[f64], b: &[f64]) -> f64 {
    a.iter().zip(b).map(|(a, b)| a * b).sum()
}

fn logistic(z: f64) -> f64 {
    1.0 / (1.0 + (-z).exp())
}

/// Gauss with pivoting.
fn solved(mut a: Vec<Vec<f64>>, mut b: Vec<f64>) -> Vec<f64> {
    let n = b.len();
    for i in 0..n {
        let pivot = (i..n).max_by(|x, y| a[*x][i].abs().total_cmp(&a[*y][i].abs())).expect("rows");
        a.swap(i, pivot);
        b.swap(i, pivot);
        for j in i + 1..n {
            let factor = a[j][i] / a[i][i];
            let (above, below) = a.split_at_mut(j);
            for (x, pivot) in below[0].iter_mut().zip(&above[i]).skip(i) {
                *x -= factor * pivot;
            }
            b[j] -= factor * b[i];
        }
    }
    let mut x = vec![0.0; n];
    for i in (0..n).rev() {
        let rest: f64 = (i + 1..n).map(|k| a[i][k] * x[k]).sum();
        x[i] = (b[i] - rest) / a[i][i];
    }
    x
}

/// The runner's own flare rate so far, with a prior of one in six.
pub fn base_rate(season: &Season) -> Vec<f64> {
    let (mut hits, mut all) = (1.0, 6.0);
    season
        .ran
        .iter()
        .map(|r| {
            let rate = hits / all;
            if let Some(answer) = r.answer {
                hits += f64::from(answer.flare);
                all += 1.0;
            }
            rate
        })
        .collect()
}
