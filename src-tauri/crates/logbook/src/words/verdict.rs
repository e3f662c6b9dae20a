//! The verdict and the line.

use std::fmt::Write as _;

use domain::{LadderStep, PlanAmount, Reason, Rule, Spike, SpikeBand, Tolerance, Verdict, VerdictKind};
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
    match said.kind {
        VerdictKind::Under => format!("{plan} is under what you have carried so far."),
        VerdictKind::Near => format!("{plan} is near the edge of what you have carried so far."),
        VerdictKind::Over if said.rule == Rule::RedLastRun => {
            "Your knee has not had its time since the last run.".to_owned()
        }
        VerdictKind::Over => format!("{plan} is over what you have carried so far."),
        VerdictKind::Stop => "Have the knee looked at before you run.".to_owned(),
        VerdictKind::AnswerFirst => "One answer is missing before this can be said.".to_owned(),
        VerdictKind::Ladder => "Not enough answers yet to say. Take the ladder's step.".to_owned(),
    }
}

/// One reason of a verdict.
pub(crate) fn reason(reason: &Reason, today: Date, units: Units) -> String {
    match reason {
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
    }
}

fn rests_on(known: &Tolerance) -> String {
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

/// The state of the line in one sentence.
pub(crate) fn line_state(known: &Tolerance) -> String {
    match known.up_to {
        None => format!("There is no line yet. {}", rests_on(known)),
        Some(up_to) => {
            format!(
                "Not enough answers yet to draw a line. You have carried up to {}. {}",
                load(up_to),
                rests_on(known)
            )
        }
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
