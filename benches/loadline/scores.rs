//! Proper scores of predictions made before the answer, with standard errors over runners (a runner's sessions hang together).

/// A mean and its standard error.
#[derive(Debug, Clone, Copy, Default)]
pub struct Mean {
    pub mean: f64,
    pub se: f64,
}

impl Mean {
    pub fn over(self, digits: usize) -> String {
        format!("{:.digits$} ± {:.digits$}", self.mean, self.se)
    }
}

/// One runner's predictions and what happened.
pub type Predicted = Vec<(f64, bool)>;

pub fn brier(runners: &[Predicted]) -> Mean {
    pooled(runners, squared)
}

pub fn log_score(runners: &[Predicted]) -> Mean {
    pooled(runners, |(p, y)| if y { p } else { 1.0 - p }.max(1e-9).ln())
}

/// Brier of `a` minus Brier of `b` on the same sessions.
pub fn brier_difference(a: &[Predicted], b: &[Predicted]) -> Mean {
    let both: Vec<Vec<_>> = a.iter().zip(b).map(|(a, b)| a.iter().copied().zip(b.iter().copied()).collect()).collect();
    pooled(&both, |(a, b)| squared(a) - squared(b))
}

fn squared((p, y): (f64, bool)) -> f64 {
    (p - f64::from(y)).powi(2)
}

/// The mean over all sessions; its error from the differences between runners.
pub fn pooled<T: Copy>(runners: &[Vec<T>], score: impl Fn(T) -> f64) -> Mean {
    let sums: Vec<(f64, f64)> =
        runners.iter().map(|r| (r.iter().map(|x| score(*x)).sum::<f64>(), r.len() as f64)).collect();
    let all: f64 = sums.iter().map(|s| s.1).sum();
    let mean = sums.iter().map(|s| s.0).sum::<f64>() / all;
    let se = sums.iter().map(|(sum, n)| (sum - n * mean).powi(2)).sum::<f64>().sqrt() / all;
    Mean { mean, se }
}

/// The plain mean over runners.
pub fn mean(values: &[f64]) -> Mean {
    let n = values.len() as f64;
    let mean = values.iter().sum::<f64>() / n;
    let variance = values.iter().map(|v| (v - mean).powi(2)).sum::<f64>() / (n - 1.0);
    Mean { mean, se: (variance / n).sqrt() }
}

/// Expected calibration error over ten bins with equally many predictions each.
pub fn ece(runners: &[Predicted]) -> f64 {
    let mut all: Vec<(f64, bool)> = runners.iter().flatten().copied().collect();
    all.sort_by(|a, b| a.0.total_cmp(&b.0));
    let n = all.len();
    (0..10)
        .map(|bin| {
            let bin = &all[bin * n / 10..(bin + 1) * n / 10];
            bin.iter().map(|(p, y)| p - f64::from(*y)).sum::<f64>().abs() / n as f64
        })
        .sum()
}

/// How often a flare was given the higher chance than a quiet session of the same runner, over runners who have both.
pub fn auc_within(runners: &[Predicted]) -> Mean {
    let each: Vec<f64> = runners
        .iter()
        .filter_map(|r| {
            let (flares, quiet): (Predicted, Predicted) = r.iter().partition(|(_, y)| *y);
            let pairs = flares.len() * quiet.len();
            let wins: f64 = flares
                .iter()
                .flat_map(|(f, _)| {
                    quiet.iter().map(move |(q, _)| {
                        if f > q {
                            1.0
                        } else if f == q {
                            0.5
                        } else {
                            0.0
                        }
                    })
                })
                .sum();
            (pairs > 0).then(|| wins / pairs as f64)
        })
        .collect();
    mean(&each)
}
