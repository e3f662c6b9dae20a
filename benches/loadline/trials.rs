//! The alternatives that were tried, on the tuning seeds: what the model card's list of what helped and what did not rests on.

use domain::{LineParams, Possible, Unanswered};

use crate::{
    closed::STATIC,
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
/// Where the search began: 9.2 with a static component.
const FIRST: LineParams = LineParams { weight_static: 0.20, ..PUB };

/// What the table of 9.3 was made with.
pub const AS_9_3_RAN_IT: LineParams =
    LineParams { background: &[Possible { value: 0.05, weight: 1.0 }], weight_irrelevant: 0.0, ..PUB };

type Variant = (&'static str, LineParams);

/// What was tried, each against what it was an alternative to.
fn variants() -> Vec<(&'static str, LineParams, Vec<Variant>)> {
    let weights =
        |base: LineParams, weight_static, weight_irrelevant| LineParams { weight_static, weight_irrelevant, ..base };
    let weighed = |weight_static, weight_irrelevant| weights(FIRST, weight_static, weight_irrelevant);
    let lean = LineParams {
        sensitisation: table(&[(0.1, 0.5), (0.3, 0.5)]),
        background: table(&[(0.03, 0.6), (0.08, 0.4)]),
        carry_over: table(&[(0.8, 0.5), (1.4, 0.5)]),
        irrelevant_prior: (2.0, 10.0),
        ..weighed(0.12, 0.24)
    };
    let before =
        LineParams { growth: table(&[(0.01, 0.3), (0.03, 0.4), (0.06, 0.3)]), irrelevant_prior: (3.0, 15.0), ..lean };
    vec![
        (
            "9.2 with static .20, M0 .20",
            FIRST,
            vec![
                ("as 9.3 ran it: gamma .05, no M0", AS_9_3_RAN_IT),
                ("9.2 exactly", PUB),
                ("static alone", STATIC),
                ("static .10, M0 .20", weighed(0.10, 0.20)),
                ("static .30, M0 .20", weighed(0.30, 0.20)),
                ("static .40, M0 .20", weighed(0.40, 0.20)),
                ("static .15, M0 .25", weighed(0.15, 0.25)),
                ("static .20, M0 .10", weighed(0.20, 0.10)),
                ("static .20, M0 .30", weighed(0.20, 0.30)),
                ("static .30, M0 .30", weighed(0.30, 0.30)),
                ("q {.02,.05}", LineParams { drift: table(&[(0.02, 0.5), (0.05, 0.5)]), ..FIRST }),
                ("q {.03}", LineParams { drift: table(&[(0.03, 1.0)]), ..FIRST }),
                ("q {.02,.04,.08}", LineParams { drift: table(&[(0.02, 0.34), (0.04, 0.33), (0.08, 0.33)]), ..FIRST }),
                ("delta {.2}", LineParams { sensitisation: table(&[(0.2, 1.0)]), ..FIRST }),
                ("delta {.1,.3}", LineParams { sensitisation: lean.sensitisation, ..FIRST }),
                (
                    "delta {0,.15,.3}",
                    LineParams { sensitisation: table(&[(0.0, 0.2), (0.15, 0.4), (0.3, 0.4)]), ..FIRST },
                ),
                ("gamma {.02,.06}", LineParams { background: table(&[(0.02, 0.5), (0.06, 0.5)]), ..FIRST }),
                ("gamma {.03,.08}", LineParams { background: lean.background, ..FIRST }),
                (
                    "gamma {.02,.05,.10,.20}",
                    LineParams { background: table(&[(0.02, 0.35), (0.05, 0.35), (0.10, 0.2), (0.2, 0.1)]), ..FIRST },
                ),
                ("sigma {.18}", LineParams { steepness: table(&[(0.18, 1.0)]), ..FIRST }),
                (
                    "sigma {.12,.25,.5}",
                    LineParams { steepness: table(&[(0.12, 0.3), (0.25, 0.5), (0.5, 0.2)]), ..FIRST },
                ),
                ("g {.02,.04}", LineParams { growth: table(&[(0.02, 0.5), (0.04, 0.5)]), ..FIRST }),
                ("g {0,.03,.06}", LineParams { growth: table(&[(0.0, 0.2), (0.03, 0.5), (0.06, 0.3)]), ..FIRST }),
                ("carry {.7}", LineParams { carry_over: table(&[(0.7, 1.0)]), ..FIRST }),
                ("carry {1.5}", LineParams { carry_over: table(&[(1.5, 1.0)]), ..FIRST }),
                (
                    "carry {.7,1,1.5}",
                    LineParams { carry_over: table(&[(0.7, 0.25), (1.0, 0.5), (1.5, 0.25)]), ..FIRST },
                ),
                ("carry {.8,1.4}", LineParams { carry_over: lean.carry_over, ..FIRST }),
                ("carry {1,2}", LineParams { carry_over: table(&[(1.0, 0.5), (2.0, 0.5)]), ..FIRST }),
                ("M0 (2,10)", LineParams { irrelevant_prior: (2.0, 10.0), ..FIRST }),
                ("M0 (.5,2.5)", LineParams { irrelevant_prior: (0.5, 2.5), ..FIRST }),
            ],
        ),
        (
            "carry {.8,1.4}, delta {.1,.3}, gamma {.03,.08}, M0 (2,10), weights .64 .12 .24",
            lean,
            vec![
                ("weights .60 .12 .28", weights(lean, 0.12, 0.28)),
                ("weights .60 .15 .25", weights(lean, 0.15, 0.25)),
                ("weights .60 .16 .24", weights(lean, 0.16, 0.24)),
                ("M0 (3,15)", LineParams { irrelevant_prior: (3.0, 15.0), ..lean }),
                ("carry {1,1.6}", LineParams { carry_over: table(&[(1.0, 0.5), (1.6, 0.5)]), ..lean }),
                ("carry {.8,1.6}", LineParams { carry_over: table(&[(0.8, 0.5), (1.6, 0.5)]), ..lean }),
                ("g {.01,.03,.06}", LineParams { growth: before.growth, ..lean }),
                ("delta {.15,.35}", LineParams { sensitisation: table(&[(0.15, 0.5), (0.35, 0.5)]), ..lean }),
                ("lapse .05", LineParams { lapse: 0.05, ..lean }),
                ("lapse .015", LineParams { lapse: 0.015, ..lean }),
            ],
        ),
        (
            "… with M0 (3,15), g {.01,.03,.06}",
            before,
            vec![
                ("carry {.8,2}", LineParams { carry_over: table(&[(0.8, 0.5), (2.0, 0.5)]), ..before }),
                ("carry {.7,1.2,2}", LineParams { carry_over: table(&[(0.7, 0.3), (1.2, 0.4), (2.0, 0.3)]), ..before }),
                ("carry {1,2}", LineParams { carry_over: table(&[(1.0, 0.5), (2.0, 0.5)]), ..before }),
                ("static .08", LineParams { weight_static: 0.08, ..before }),
                ("q {.02,.05}", LineParams { drift: NOW.drift, ..before }),
                ("q {.02,.05}, g {.02,.05}", LineParams { drift: NOW.drift, growth: NOW.growth, ..before }),
                ("what Plimsoll uses: also sigma {.13,.26}", NOW),
            ],
        ),
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
    for (name, base, alternatives) in variants() {
        let result = of(&base);
        say(&described(&format!("\n{name}"), &result, None));
        for (name, params) in alternatives {
            say(&described(name, &of(&params), Some(&result)));
        }
    }
    unanswered();
    recalled();
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
