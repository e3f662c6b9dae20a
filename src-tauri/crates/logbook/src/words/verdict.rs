//! The verdict and the line.

use domain::{
    Change, LadderStep, LineOnPlan, PlanAmount, Reason, Rule, Spike, SpikeBand, Tolerance, Verdict, VerdictKind,
};
use jiff::civil::Date;

use super::{
    day_long, day_near, distance, duration, flares_count, load, load_number, percent, rated_runs_count, sentences,
};
use crate::{
    api::{KindDto, Units},
    language::written,
    say,
};

/// The verdict in one sentence.
pub(crate) fn headline(said: &Verdict, amount: PlanAmount, kind: KindDto, units: Units) -> String {
    let amount = match amount {
        PlanAmount::Distance(d) => distance(d.get(), units),
        PlanAmount::Time(t) => duration(t.get()),
    };
    let plan = match kind {
        KindDto::Easy => amount,
        KindDto::WalkRun => say!("verdict-plan-walk-run", amount = amount),
        KindDto::Hilly => say!("verdict-plan-hilly", amount = amount),
        KindDto::Fast => say!("verdict-plan-fast", amount = amount),
    };
    // Under what: the line where it decided, the plan's step where that did, else what was carried so far.
    let measure = match said.rule {
        Rule::LoadLine => "line",
        Rule::PlanStep => "step",
        Rule::RedFlag
        | Rule::Signs
        | Rule::RedLastRun
        | Rule::AnswerFirst
        | Rule::LadderStep
        | Rule::ToleratedSoFar
        | Rule::ThirtyDaySpike => "carried",
    };
    match said.kind {
        VerdictKind::Under => say!("verdict-under", plan = plan, measure = measure),
        VerdictKind::Near => say!("verdict-near", plan = plan, measure = measure),
        VerdictKind::Over if said.rule == Rule::RedLastRun => say!("verdict-over-after-red"),
        VerdictKind::Over => say!("verdict-over", plan = plan, measure = measure),
        VerdictKind::Stop => say!("verdict-stop"),
        VerdictKind::AnswerFirst => say!("verdict-answer-first"),
        VerdictKind::Ladder => say!("verdict-ladder"),
    }
}

/// One reason of a verdict.
pub(crate) fn reason(reason: &Reason, today: Date, units: Units) -> String {
    let near = |day: &Date| day_near(*day, today);
    match reason {
        Reason::RedFlag { since } => say!("verdict-red-flag", when = near(since)),
        Reason::SignsNoted { day } => say!("verdict-signs", when = near(day)),
        Reason::RedRun { day, hours_ago, settled } => {
            let settled = if *settled { "yes" } else { "no" };
            say!("verdict-red-run", when = near(day), hours = *hours_ago, settled = settled)
        }
        Reason::MorningNotYet { run_day } => say!("verdict-morning-not-yet", when = near(run_day)),
        Reason::MorningOpen { run_day } => say!("verdict-morning-open", when = near(run_day)),
        Reason::MorningMissing { run_day } => say!("verdict-morning-missing", when = near(run_day)),
        Reason::DuringMissing { run_day } => say!("verdict-during-missing", when = near(run_day)),
        Reason::Compared { planned, up_to } => say!(
            "verdict-compared",
            load = load(*planned),
            up_to = load_number(*up_to),
            change = percent(planned.get() / up_to.get() - 1.0),
        ),
        Reason::FlaredAt { load: flared } => say!("verdict-flared-at", load = load(*flared)),
        Reason::PlanStep { planned, step, load: allowed, red: None } => {
            say!("verdict-plan-step", load = load(*planned), step = step.level.to_string(), allowed = load(*allowed))
        }
        Reason::PlanStep { planned, step, load: allowed, red: Some(day) } => say!(
            "verdict-plan-step-after-red",
            load = load(*planned),
            step = step.level.to_string(),
            allowed = load(*allowed),
            when = near(day),
        ),
        Reason::Line(found) => line_on_plan(found),
        Reason::OverCeiling { ceiling, limit } => {
            say!("verdict-over-ceiling", load = load(*ceiling), chance = bare_chance(*limit))
        }
        Reason::LineUnclear { p_load_irrelevant } => {
            say!("verdict-line-unclear", probability = probability(*p_load_irrelevant))
        }
        Reason::LineStoodBack => say!("verdict-line-stood-back"),
        Reason::RestsOn(known) => rests_on(known),
        Reason::OnBreak { days } => say!("verdict-on-break", days = *days),
        Reason::Step(step) => ladder_step(*step),
        Reason::LastMornings(mornings) => {
            let scores: Vec<String> = mornings.iter().map(|(_, score)| score.to_string()).collect();
            match &scores[..] {
                [score] => say!("verdict-last-morning", score = score),
                scores => say!("verdict-last-mornings", count = scores.len(), scores = scores.join(", ")),
            }
        }
        Reason::Spike(found) => spike(found, units),
        Reason::AssumedPace { s_per_km } => {
            let pace = format!("{}:{:02}", (s_per_km / 60.0).floor(), (s_per_km % 60.0).round());
            say!("verdict-assumed-pace", pace = pace)
        }
        Reason::WouldChange(change) => would_change(*change, units),
    }
}

/// A chance as people say it: "about 1 in 8". Below 1 in 50 and above 19 in 20 it says so.
pub(crate) fn chance(p: f64) -> String {
    match p {
        p if p < 0.02 => say!("verdict-chance-small"),
        p if p > 0.95 => say!("verdict-chance-large"),
        // From about one in three on, "1 in n" is too coarse.
        p if p > 0.3 => say!("verdict-chance-of-ten", n = whole(p * 10.0)),
        p => say!("verdict-chance-one-in", n = whole(1.0 / p)),
    }
}

/// The same for a limit somebody chose, which is not "about" anything: "1 in 5".
fn bare_chance(p: f64) -> String {
    match p {
        p if (0.02..=0.3).contains(&p) => say!("verdict-bare-chance-one-in", n = whole(1.0 / p)),
        p if p > 0.3 && p <= 0.95 => say!("verdict-bare-chance-of-ten", n = whole(p * 10.0)),
        p => chance(p),
    }
}

/// A probability that is never quite certain: "probability 64 %", "probability over 99 %".
pub(crate) fn probability(p: f64) -> String {
    match (p * 100.0).round() {
        percent if percent >= 100.0 => say!("verdict-probability-over"),
        percent if percent < 1.0 => say!("verdict-probability-under"),
        percent => say!("verdict-probability", percent = whole(percent)),
    }
}

fn line_on_plan(found: &LineOnPlan) -> String {
    let said = say!(
        "verdict-line",
        chance = chance(found.chance.p),
        low = whole(found.chance.low * 100.0),
        high = whole(found.chance.high * 100.0),
        rated = rated_runs_count(found.rated as usize),
        flares = flares_count(found.flares as usize),
        line = load(found.line),
        from = load_number(found.band.0),
        to = load_number(found.band.1),
    );
    match found.carried.get() {
        // Less would not show in the number.
        carried if carried < 0.05 => said,
        _ => sentences(said, say!("verdict-line-carried", load = load(found.carried))),
    }
}

fn would_change(change: Change, units: Units) -> String {
    match change {
        Change::Cleared => say!("verdict-change-cleared"),
        Change::Screened => say!("verdict-change-screened"),
        Change::TimeAndMorning { hours: 0 } => say!("verdict-change-morning"),
        Change::TimeAndMorning { hours } => say!("verdict-change-hours-and-morning", hours = hours),
        Change::Answered => say!("verdict-change-answered"),
        Change::GreenSteps => say!("verdict-change-green-steps"),
        Change::AtMost(most) => say!("verdict-change-at-most", load = load(most)),
        Change::NoLongerThan(most) => say!("verdict-change-no-longer-than", distance = distance(most.get(), units)),
    }
}

pub(crate) fn rests_on(known: &Tolerance) -> String {
    let Some(since) = known.since else { return say!("verdict-rests-on-nothing") };
    let said = say!(
        "verdict-rests-on",
        rated = rated_runs_count(known.rated_runs as usize),
        day = day_long(since),
        flares = known.flares,
    );
    if known.recalled == 0 { said } else { sentences(said, say!("verdict-recalled", count = known.recalled)) }
}

fn ladder_step(step: LadderStep) -> String {
    let level = step.level.to_string();
    match (step.minutes_run(), step.minutes_walk(), step.turns) {
        (0, walk, _) => say!("verdict-step-walk", level = level, walk = walk),
        (run, 0, _) => say!("verdict-step-run", level = level, run = run),
        (_, _, turns) => {
            say!("verdict-step-turns", level = level, turns = turns, run = step.run_min, walk = step.walk_min)
        }
    }
}

fn spike(found: &Spike, units: Units) -> String {
    let longest = distance(found.longest.get(), units);
    let first = say!("verdict-longest", longest = longest, change = percent(found.ratio - 1.0));
    match (found.band, found.band.hazard_ratio()) {
        (SpikeBand::Reference, _) | (_, None) => first,
        (_, Some((ratio, low, high))) => {
            let hundredth = |value| written::decimals(value, 2, 2);
            let base = written::decimals(domain::SPIKE_BASE_RATE, 0, 1);
            let (ratio, low, high) = (hundredth(ratio), hundredth(low), hundredth(high));
            sentences(first, say!("verdict-spike", ratio = ratio, low = low, high = high, base = base))
        }
    }
}

/// Without decimals.
fn whole(value: f64) -> String {
    written::decimals(value, 0, 0)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_spike_is_never_said_without_the_base_rate() {
        let metres = |m| domain::Metres::new(m).expect("a distance");
        let found = Spike { longest: metres(4600.0), ratio: 1.2, band: SpikeBand::Small };
        let said = spike(&found, Units::Km);
        assert!(said.contains("1.64 times (1.31–2.05)") && said.contains("about 2.2 in 1,000 runs"), "{said}");
        let small = Spike { ratio: 1.09, band: SpikeBand::Reference, ..found };
        assert_eq!(spike(&small, Units::Km), "Your longest run in 30 days is 4.6 km; this is +9 %.");
    }
}
