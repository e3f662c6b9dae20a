//! Open loop: how well each model predicts the next answer, and whether its band holds the true threshold.

use domain::{LineParams, LoadLine};

use crate::{
    chance::Chance,
    rivals::{Logistic, RIVALS, base_rate, features},
    scores::Predicted,
    seasons::{Scenario, Season, date, season},
    threads::each,
};

/// What a line believed on the morning of a session, against the truth.
#[derive(Debug, Clone, Copy)]
pub struct Covered {
    /// Rated sessions before it.
    pub prior: usize,
    pub inside: bool,
    /// ln of the band's upper over its lower end.
    pub width: f64,
}

/// One line model on all runners of a scenario.
#[derive(Debug, Clone, Default)]
pub struct LineResult {
    pub predicted: Vec<Predicted>,
    pub covered: Vec<Vec<Covered>>,
    /// P(M0) after ten rated sessions and at the end of the season.
    pub irrelevant: Vec<(f64, f64)>,
}

pub fn seasons(scenario: &Scenario, seed: u64, runners: usize) -> Vec<Season> {
    let seed = seed + 31 * scenario.kind as u64;
    each(runners, |i| season(scenario, &mut Chance::of(seed, i as u64)))
}

pub fn line(seasons: &[Season], params: &LineParams) -> LineResult {
    let each = each(seasons.len(), |i| of_season(&seasons[i], params));
    let mut result = LineResult::default();
    for (predicted, covered, irrelevant) in each {
        result.predicted.push(predicted);
        result.covered.push(covered);
        result.irrelevant.push(irrelevant);
    }
    result
}

fn of_season(season: &Season, params: &LineParams) -> (Predicted, Vec<Covered>, (f64, f64)) {
    let line = LoadLine::new(season.start, season.sessions(), params);
    let predicted =
        line.sessions().iter().zip(&season.ran).map(|(s, r)| (s.p_flare_before.expect("a chance"), r.flare)).collect();
    let last = season.ran.last().map_or(0, |r| r.day);
    let days = line.days(date(0), date(last));
    let mut prior = 0;
    let covered = season
        .ran
        .iter()
        .map(|r| {
            let (low, high) = days[r.day as usize].band;
            let (low, high) = (low.get().ln(), high.get().ln());
            let covered = Covered { prior, inside: (low..=high).contains(&r.threshold), width: high - low };
            prior += usize::from(r.answer.is_some());
            covered
        })
        .collect();
    let tenth = season.ran.get(10).map_or(last + 1, |r| r.day);
    let irrelevant = |day| line.outlook(date(day)).p_load_irrelevant();
    (predicted, covered, (irrelevant(tenth), irrelevant(last + 1)))
}

pub fn oracle(seasons: &[Season]) -> Vec<Predicted> {
    seasons.iter().map(|s| s.ran.iter().map(|r| (r.chance, r.flare)).collect()).collect()
}

pub fn runner_base_rate(seasons: &[Season]) -> Vec<Predicted> {
    seasons.iter().map(|s| base_rate(s).into_iter().zip(&s.ran).map(|(p, r)| (p, r.flare)).collect()).collect()
}

/// The rivals, recalibrated on `others`.
pub fn rivals(seasons: &[Season], others: &[Season]) -> Vec<(&'static str, Vec<Predicted>)> {
    RIVALS
        .iter()
        .map(|(name, chosen)| {
            let model = Logistic::fitted(chosen, others);
            let of = |s: &Season| features(s).iter().zip(&s.ran).map(|(x, r)| (model.chance(x), r.flare)).collect();
            (*name, seasons.iter().map(of).collect())
        })
        .collect()
}
