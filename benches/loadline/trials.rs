//! The alternatives that were tried, on the tuning seeds: what the model card's list of what helped and what did not rests on.

use domain::{LineParams, Possible, Unanswered};

use crate::{
    closed::{self, Planner},
    open::{self, LineResult},
    runner::Kind,
    say,
    scores::{Predicted, brier, brier_difference, ece, log_score, mean, pooled},
    seasons::{Scenario, Season},
};

/// Never used for the tables of the model card.
const TUNING_SEED: u64 = 1_000;
const RUNNERS: usize = 200;

const PUB: LineParams = LineParams::AS_PUBLISHED;
const NOW: LineParams = LineParams::DEFAULT;

/// What the table of 9.3 was made with.
pub const AS_9_3_RAN_IT: LineParams =
    LineParams { background: &[Possible { value: 0.05, weight: 1.0 }], weight_irrelevant: 0.0, ..PUB };

fn variants() -> Vec<(&'static str, LineParams)> {
    let mixed = |weight_static, weight_irrelevant| LineParams { weight_static, weight_irrelevant, ..NOW };
    let lean = mixed(0.12, 0.24);
    vec![
        ("weights .64 .12 .24", lean),
        ("… and M0 (3,15)", LineParams { irrelevant_prior: (3.0, 15.0), ..lean }),
        ("… and carry {1,1.6}", LineParams { carry_over: table(&[(1.0, 0.5), (1.6, 0.5)]), ..lean }),
        ("… and carry {.8,1.6}", LineParams { carry_over: table(&[(0.8, 0.5), (1.6, 0.5)]), ..lean }),
        ("… and g {.01,.03,.06}", LineParams { growth: table(&[(0.01, 0.3), (0.03, 0.4), (0.06, 0.3)]), ..lean }),
        ("… and delta {.15,.35}", LineParams { sensitisation: table(&[(0.15, 0.5), (0.35, 0.5)]), ..lean }),
        ("… and lapse .05", LineParams { lapse: 0.05, ..lean }),
        ("… and lapse .015", LineParams { lapse: 0.015, ..lean }),
        ("weights .60 .16 .24", mixed(0.16, 0.24)),
    ]
}

/// A prior table that lasts.
fn table(rows: &[(f64, f64)]) -> &'static [Possible] {
    rows.iter().map(|(value, weight)| Possible { value: *value, weight: *weight }).collect::<Vec<_>>().leak()
}

fn described(name: &str, result: &[LineResult; 4], compare: Option<&[LineResult; 4]>) -> String {
    let scores: Vec<String> = result.iter().map(|r| format!("{:.4}", brier(&r.predicted).mean)).collect();
    let logs: Vec<String> = result.iter().map(|r| format!("{:.3}", log_score(&r.predicted).mean)).collect();
    let errors: Vec<String> = result.iter().map(|r| format!("{:.3}", ece(&r.predicted))).collect();
    let late: Vec<String> = result[..3]
        .iter()
        .map(|r| {
            let late: Vec<Vec<_>> =
                r.covered.iter().map(|c| c.iter().copied().filter(|c| c.prior > 5).collect()).collect();
            format!("{:.2}×{:.1}", pooled(&late, |c| f64::from(c.inside)).mean, pooled(&late, |c| c.width).mean.exp())
        })
        .collect();
    let null_end: Vec<f64> = result[3].irrelevant.iter().map(|(_, end)| *end).collect();
    let null_ten: Vec<f64> = result[3].irrelevant.iter().map(|(ten, _)| *ten).collect();
    let difference = compare.map_or(String::new(), |base| {
        let each: Vec<String> = result
            .iter()
            .zip(base)
            .map(|(r, b)| {
                let d = brier_difference(&r.predicted, &b.predicted);
                format!("{:+.4}±{:.4}", d.mean, d.se)
            })
            .collect();
        format!("  Δ {}", each.join(" "))
    });
    format!(
        "{name:<46} Brier {}  log {}  ECE {}  cover>5 {}  M0 null {:.2}→{:.2}{difference}",
        scores.join(" "),
        logs.join(" "),
        errors.join(" "),
        late.join(" "),
        mean(&null_ten).mean,
        mean(&null_end).mean,
    )
}

pub fn print() {
    let kinds = [Kind::A, Kind::B, Kind::C, Kind::Null];
    let seasons = kinds.map(|kind| open::seasons(&Scenario::plain("", kind), TUNING_SEED, RUNNERS));
    let rates: Vec<String> = seasons
        .iter()
        .map(|s| {
            let all: usize = s.iter().map(|s| s.ran.len()).sum();
            let flares: usize = s.iter().map(|s| s.ran.iter().filter(|r| r.flare).count()).sum();
            format!("{all} ({:.1} %)", 100.0 * flares as f64 / all as f64)
        })
        .collect();
    say(&format!("sessions (flares) in A B C Null: {}", rates.join(" ")));
    let plain = |f: fn(&[Season]) -> Vec<Predicted>| -> String {
        seasons.iter().map(|s| format!("{:.4}", brier(&f(s)).mean)).collect::<Vec<_>>().join(" ")
    };
    say(&format!("{:<46} Brier {}", "oracle", plain(open::oracle)));
    say(&format!("{:<46} Brier {}", "runner base rate", plain(open::runner_base_rate)));
    let of = |params: &LineParams| -> [LineResult; 4] { std::array::from_fn(|i| open::line(&seasons[i], params)) };
    let base = of(&NOW);
    say(&described("DEFAULT", &base, None));
    for (name, params) in variants() {
        say(&described(name, &of(&params), Some(&base)));
    }
    if std::env::var_os("LOADLINE_REST").is_some() {
        unanswered();
        recalled();
        ceilings();
    }
}

/// What an unrated run should do.
fn unanswered() {
    for kind in [Kind::A, Kind::B, Kind::C] {
        let seasons = open::seasons(&Scenario { missing: 0.2, ..Scenario::plain("", kind) }, TUNING_SEED, RUNNERS);
        let base = open::line(&seasons, &NOW);
        for unanswered in [Unanswered::Nothing, Unanswered::ClockOnly, Unanswered::Expected] {
            let result = open::line(&seasons, &LineParams { unanswered, ..NOW });
            say(&format!("20 % missing, {kind:?}, {unanswered:?}: {}", against(&result, &base)));
        }
    }
}

/// How much a recalled answer should count.
fn recalled() {
    for kind in [Kind::A, Kind::B, Kind::C] {
        let seasons = open::seasons(&Scenario { recalled: 0.3, ..Scenario::plain("", kind) }, TUNING_SEED, RUNNERS);
        let base = open::line(&seasons, &NOW);
        for recalled_weight in [0.0, 0.25, 0.5, 0.75, 1.0] {
            let result = open::line(&seasons, &LineParams { recalled_weight, ..NOW });
            say(&format!("30 % recalled, {kind:?}, weight {recalled_weight}: {}", against(&result, &base)));
        }
    }
}

fn against(result: &LineResult, base: &LineResult) -> String {
    let difference = brier_difference(&result.predicted, &base.predicted);
    let inside = pooled(&result.covered, |c| f64::from(c.inside)).mean;
    format!(
        "Brier {:.4} (Δ {:+.5} ± {:.5}), log {:.4}, coverage {inside:.3}",
        brier(&result.predicted).mean,
        difference.mean,
        difference.se,
        log_score(&result.predicted).mean,
    )
}

/// The ceiling at other limits than 20 %.
fn ceilings() {
    for (kind, bias) in [(Kind::A, 0.0), (Kind::A, 2_f64.ln()), (Kind::C, 0.0)] {
        for planner in [Planner::Staircase, Planner::Ceiling] {
            let all = closed::outcomes(planner, kind, bias, &NOW, TUNING_SEED, RUNNERS);
            let of = |f: fn(&closed::Outcome) -> f64| mean(&all.iter().map(f).collect::<Vec<_>>()).over(2);
            say(&format!(
                "{kind:?} bias {bias:.2} {planner:?}: flares {}, tolerated {}, early {}, after break {}",
                of(|o| o.flares),
                of(|o| o.tolerated),
                of(|o| o.early),
                of(|o| o.after_break),
            ));
        }
    }
}
