//! The verdict and the line.

use std::fmt::Write as _;

use domain::{
    Change, LadderStep, LineOnPlan, PlanAmount, Reason, Rule, Spike, SpikeBand, Tolerance, Verdict, VerdictKind,
};
use jiff::civil::Date;

use super::{day_long, day_near, distance, duration, load, load_number, percent, plural};
use crate::api::{KindDto, Units};

/// The verdict in one sentence.
pub(crate) fn headline(said: &Verdict, amount: PlanAmount, kind: KindDto, units: Units) -> String {
    let plan = match amount {
        PlanAmount::Distance(d) => distance(d.get(), units),
        PlanAmount::Time(t) => duration(t.get()),
    };
    let plan = match kind {
        KindDto::Easy => plan,
        KindDto::WalkRun => format!("{plan} of running and walking"),
        KindDto::Hilly => format!("{plan} with hills"),
        KindDto::Fast => format!("{plan}, fast,"),
    };
    // Under what: the line where it decided, the plan's step where that did, else what was carried so far.
    let measure = match said.rule {
        Rule::LoadLine => "your knee's load line",
        Rule::PlanStep => "the plan's step",
        Rule::RedFlag
        | Rule::Signs
        | Rule::RedLastRun
        | Rule::AnswerFirst
        | Rule::LadderStep
        | Rule::ToleratedSoFar
        | Rule::ThirtyDaySpike => "what you have carried so far",
    };
    match said.kind {
        VerdictKind::Under => format!("{plan} is under {measure}."),
        VerdictKind::Near => format!("{plan} is near the edge of {measure}."),
        VerdictKind::Over if said.rule == Rule::RedLastRun => {
            "Your knee has not had its time since the last run.".to_owned()
        }
        VerdictKind::Over => format!("{plan} is over {measure}."),
        VerdictKind::Stop => "Have the knee looked at before you run.".to_owned(),
        VerdictKind::AnswerFirst => "One answer is missing before this can be said.".to_owned(),
        VerdictKind::Ladder => "Not enough answers yet to say. Take the ladder's step.".to_owned(),
    }
}

/// One reason of a verdict.
pub(crate) fn reason(reason: &Reason, today: Date, units: Units) -> String {
    match reason {
        Reason::RedFlag { since } => format!(
            "A red-flag question was answered with yes {}. Plan and verdict rest until someone has looked at the knee.",
            day_near(*since, today)
        ),
        Reason::SignsNoted { day } => format!(
            "You noted swelling, giving way or locking {}. Such a knee wants a clinician's eyes within days; the same day if it \
             is badly swollen, hot, stuck, or cannot carry you.",
            day_near(*day, today)
        ),
        Reason::RedRun { day, hours_ago, settled } => {
            let rest = if *settled { "it has settled since" } else { "it is not back at its usual level yet" };
            format!(
                "Your run {} was red, {hours_ago} hours ago, and {rest}. The rule: 48 hours and a settled morning.",
                day_near(*day, today)
            )
        }
        Reason::MorningNotYet { run_day } => {
            format!("You ran {}. Tomorrow morning tells how the knee took it.", day_near(*run_day, today))
        }
        Reason::MorningOpen { run_day } => {
            format!("This morning's answer about your run {} is open.", day_near(*run_day, today))
        }
        Reason::MorningMissing { run_day } => format!(
            "The morning after your run {} was not answered. Fill in what you remember; it will be marked as recalled.",
            day_near(*run_day, today)
        ),
        Reason::DuringMissing { run_day } => format!(
            "How the knee was during your run {} is not answered. Fill in what you remember.",
            day_near(*run_day, today)
        ),
        Reason::Compared { planned, up_to } => {
            let change = percent(planned.get() / up_to.get() - 1.0);
            format!("It comes to {}; tolerated so far: up to {} ({change}).", load(*planned), load_number(*up_to))
        }
        Reason::FlaredAt { load: flared } => {
            format!("A run of {} was followed by a worse morning.", load(*flared))
        }
        Reason::PlanStep { planned, step, load: allowed, red } => {
            let why = match red {
                Some(day) => format!("; after the red run {} the plan has stepped back", day_near(*day, today)),
                None => String::new(),
            };
            format!("It comes to {}; the plan stands at step {}, {}{why}.", load(*planned), step.level, load(*allowed))
        }
        Reason::Line(found) => line_on_plan(found),
        Reason::OverCeiling { ceiling, limit } => format!(
            "The load line lowers this: above {} the chance of a worse morning is more than {}.",
            load(*ceiling),
            chance(*limit).trim_start_matches("about ")
        ),
        Reason::LineUnclear { p_load_irrelevant } => format!(
            "Your knee's answers do not follow the load so far ({} that load does not matter), so no line is drawn. The plan stands \
             on its own rules.",
            probability(*p_load_irrelevant)
        ),
        Reason::LineStoodBack => {
            "Lately the load line has predicted worse than your knee's plain average, so it stands back and the plan \
                                  decides alone."
                .to_owned()
        }
        Reason::RestsOn(known) => rests_on(known),
        Reason::OnBreak { days } => {
            format!("You have been off for {days} days. What was tolerated before a break does not count after it.")
        }
        Reason::Step(step) => ladder_step(*step),
        Reason::LastMornings(mornings) => {
            let scores: Vec<String> = mornings.iter().map(|(_, score)| score.to_string()).collect();
            match scores.len() {
                1 => format!("The last morning you answered: {}.", scores[0]),
                n => format!("The last {n} mornings you answered, latest first: {}.", scores.join(", ")),
            }
        }
        Reason::Spike(found) => spike(found, units),
        Reason::AssumedPace { s_per_km } => format!(
            "Your usual pace is not known yet; {}:{:02} min/km was assumed.",
            (s_per_km / 60.0).floor(),
            (s_per_km % 60.0).round()
        ),
        Reason::WouldChange(change) => would_change(*change, units),
    }
}

/// A chance as people say it: "about 1 in 8". Below 1 in 50 and above 19 in 20 it says so.
pub(crate) fn chance(p: f64) -> String {
    match p {
        p if p < 0.02 => "less than 1 in 50".to_owned(),
        p if p > 0.95 => "more than 19 in 20".to_owned(),
        // From about one in three on, "1 in n" is too coarse.
        p if p > 0.3 => format!("about {:.0} in 10", p * 10.0),
        p => format!("about 1 in {:.0}", 1.0 / p),
    }
}

/// A probability that is never quite certain: "probability 64 %", "probability over 99 %".
pub(crate) fn probability(p: f64) -> String {
    match (p * 100.0).round() {
        whole if whole >= 100.0 => "probability over 99 %".to_owned(),
        whole if whole < 1.0 => "probability under 1 %".to_owned(),
        whole => format!("probability {whole:.0} %"),
    }
}

fn line_on_plan(found: &LineOnPlan) -> String {
    let carried = match found.carried.get() {
        // Less would not show in the number.
        carried if carried < 0.05 => String::new(),
        _ => format!(" The last days' running still weighs {}, and counts towards it.", load(found.carried)),
    };
    format!(
        "Chance of a worse morning: {} (80 % range {:.0}–{:.0} %), from {} with {}. Load line {}, band {}–{}.{carried}",
        chance(found.chance.p),
        found.chance.low * 100.0,
        found.chance.high * 100.0,
        plural(found.rated as usize, "rated run", "rated runs"),
        plural(found.flares as usize, "flare", "flares"),
        load(found.line),
        load_number(found.band.0),
        load_number(found.band.1)
    )
}

fn would_change(change: Change, units: Units) -> String {
    match change {
        Change::Cleared => "This changes when someone has looked at the knee and you have noted who.".to_owned(),
        Change::Screened => "This changes when the red-flag questions are answered.".to_owned(),
        Change::TimeAndMorning { hours: 0 } => "This changes with a morning at the usual level.".to_owned(),
        Change::TimeAndMorning { hours } => {
            format!("This changes in {hours} hours, with a morning at the usual level.")
        }
        Change::Answered => "This changes with the answer.".to_owned(),
        Change::GreenSteps => "This changes with each run answered green at the step.".to_owned(),
        Change::AtMost(most) => format!("Up to {} would be under.", load(most)),
        Change::NoLongerThan(most) => format!("Up to {} would be no spike.", distance(most.get(), units)),
    }
}

pub(crate) fn rests_on(known: &Tolerance) -> String {
    let Some(since) = known.since else {
        return "No run of the last twelve weeks, or since your last break, has a known outcome yet.".to_owned();
    };
    let mut text = format!(
        "This rests on {} since {}, {} of them followed by a worse morning.",
        plural(known.rated_runs as usize, "rated run", "rated runs"),
        day_long(since),
        known.flares
    );
    if known.recalled > 0 {
        let _infallible = write!(
            text,
            " {} from memory.",
            plural(known.recalled as usize, "answer was filled in", "answers were filled in")
        );
    }
    text
}

fn ladder_step(step: LadderStep) -> String {
    let what = match (step.minutes_run(), step.minutes_walk(), step.turns) {
        (0, walk, _) => format!("a brisk walk of {walk} minutes"),
        (run, 0, _) => format!("{run} minutes of easy running, with 5 minutes of brisk walking before and after"),
        (_, _, turns) => format!(
            "{turns} times {} min running and {} min walking, with 5 minutes of brisk walking before and after",
            step.run_min, step.walk_min
        ),
    };
    format!("Step {} of the ladder: {what}.", step.level)
}

fn spike(found: &Spike, units: Units) -> String {
    let longest = distance(found.longest.get(), units);
    let first = format!("Your longest run in 30 days is {longest}; this is {}.", percent(found.ratio - 1.0));
    match (found.band, found.band.hazard_ratio()) {
        (SpikeBand::Reference, _) | (_, None) => first,
        (_, Some((ratio, low, high))) => format!(
            "{first} In a study of 5,205 runners, single runs this much longer went with {ratio:.2} times ({low:.2}–{high:.2}) as many overuse \
             injuries; from a base of about {} in 1,000 runs.",
            domain::SPIKE_BASE_RATE
        ),
    }
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
