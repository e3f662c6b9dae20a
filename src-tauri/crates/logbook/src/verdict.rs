//! Can I run? And the line it rests on.

use domain::{
    AssessedRun, KneeKm, Metres, PlanAmount, PlannedRun, Seconds, Side, TOLERANCE_WINDOW_DAYS, ToleranceState,
    VerdictKind, planned_dose, tolerance, verdict,
};
use jiff::{ToSpan, Zoned};

use crate::{
    Invalid, Logbook, LogbookError,
    api::{CanRunInput, Line, LineState, Reason, SideDto, Verdict, VerdictDto},
    book::Knees,
    doses, words,
};

impl Logbook {
    /// The verdict on a planned run. Of two knees the one that takes less decides.
    ///
    /// # Errors
    /// [`Invalid::EmptyPlan`] without exactly one of distance and minutes.
    pub fn can_run(&self, input: &CanRunInput, now: &Zoned) -> Result<Verdict, LogbookError> {
        let amount = match (input.km, input.minutes) {
            (Some(km), None) if km > 0.0 => PlanAmount::Distance(Metres::new(km * 1000.0)?),
            (None, Some(minutes)) if minutes > 0.0 => PlanAmount::Time(Seconds::new(minutes * 60.0)?),
            _ => return Err(Invalid::EmptyPlan.into()),
        };
        let settings = self.settings()?;
        let params = doses::params(&self.store)?;
        let planned = planned_dose(PlannedRun { amount, kind: input.kind.unwrap_or_default().into() }, &params)?;
        let knees = self.recent_knees(now)?;
        let limits = Self::limits(&settings);
        let sides = self.sides(input.side, &settings, &knees);
        // Without any knee to judge by, an unanswered one: it can only give the ladder's step.
        let judged: &[Side] = if sides.is_empty() { &[Side::Left] } else { &sides };
        let decided = judged
            .iter()
            .map(|side| (*side, verdict(planned, knees.of(*side), &limits, &params, now.timestamp(), now.date())))
            .max_by(|(_, a), (_, b)| {
                let carried = |said: &domain::Verdict| said.tolerance.up_to.map_or(-1.0, KneeKm::get);
                weight(a.kind).cmp(&weight(b.kind)).then(carried(b).total_cmp(&carried(a)))
            })
            .expect("BUG: at least one knee is judged");
        let (side, said) = decided;
        Ok(Verdict {
            side: (!sides.is_empty()).then_some(side.into()),
            planned_kkm: Some(said.planned.load.get()),
            verdict: kind(said.kind),
            headline: words::headline(&said, amount, input.kind.unwrap_or_default(), settings.units),
            p_flare: None,
            p_flare_range: None,
            rule: words::rule_code(said.rule).to_owned(),
            reasons: said
                .reasons
                .iter()
                .map(|reason| Reason {
                    code: words::reason_code(reason).to_owned(),
                    text: words::reason(reason, now.date(), settings.units),
                })
                .collect(),
            tolerated_up_to_kkm: said.tolerance.up_to.map(KneeKm::get),
        })
    }

    /// What is known of a knee's line. Of two watched knees the one that has tolerated less.
    ///
    /// # Errors
    /// What any read can meet.
    pub fn line(&self, side: Option<SideDto>, now: &Zoned) -> Result<Line, LogbookError> {
        let settings = self.settings()?;
        let knees = self.recent_knees(now)?;
        let limits = Self::limits(&settings);
        let known = self
            .sides(side, &settings, &knees)
            .into_iter()
            .map(|side| (side, tolerance(&self.past(&knees, side, &limits, now), now.date())))
            .min_by(|(_, a), (_, b)| {
                let load = |t: &domain::Tolerance| t.up_to.map_or(-1.0, KneeKm::get);
                load(a).total_cmp(&load(b))
            });
        let unknown = tolerance(&[], now.date());
        let found = known.as_ref().map_or(&unknown, |(_, t)| t);
        Ok(Line {
            side: known.as_ref().map(|(side, _)| (*side).into()),
            state: match found.state {
                ToleranceState::Unavailable => LineState::Unavailable,
                ToleranceState::Learning => LineState::Learning,
            },
            line_kkm: None,
            band_kkm: None,
            tolerated_up_to_kkm: found.up_to.map(KneeKm::get),
            rated_runs: found.rated_runs,
            flares: found.flares,
            p_load_irrelevant: None,
            as_of: now.date().to_string(),
            text: words::line_state(found),
        })
    }

    /// As far back as a tolerated run counts.
    pub(crate) fn recent_knees(&self, now: &Zoned) -> Result<Knees, LogbookError> {
        self.knees(now.date().saturating_sub(TOLERANCE_WINDOW_DAYS.days()), now.date())
    }

    /// A knee's assessed runs up to this moment.
    pub(crate) fn past(&self, knees: &Knees, side: Side, limits: &domain::PainLimits, now: &Zoned) -> Vec<AssessedRun> {
        let mut runs = knees.of(side).assessed(limits);
        runs.retain(|r| r.run.facts.start.at <= now.timestamp());
        runs
    }
}

impl CanRunInput {
    /// A plan as a person writes it: `5km`, `3mi`, `30min`, `1h`, `1h30min`.
    ///
    /// # Errors
    /// [`Invalid::NotAnAmount`].
    pub fn of(amount: &str) -> Result<Self, LogbookError> {
        let wrong = || LogbookError::from(Invalid::NotAnAmount(amount.trim().to_owned()));
        let text: String =
            amount.to_lowercase().replace(',', ".").chars().filter(|letter| !letter.is_whitespace()).collect();
        let number = |digits: &str| {
            let sound = digits.chars().all(|c| c.is_ascii_digit() || c == '.');
            digits.parse::<f64>().ok().filter(|_| sound).ok_or_else(wrong)
        };
        let kilometres = |km| Self { km: Some(km), ..Self::default() };
        let minutes = |minutes| Self { minutes: Some(minutes), ..Self::default() };
        if let Some(km) = text.strip_suffix("km") {
            return number(km).map(kilometres);
        }
        if let Some(miles) = text.strip_suffix("mi") {
            return number(miles).map(|miles| kilometres(miles * words::METRES_PER_MILE / 1000.0));
        }
        let (hours, rest) = match text.split_once('h') {
            Some((hours, rest)) => (Some(number(hours)?), rest),
            None => (None, text.as_str()),
        };
        match (hours, rest.strip_suffix("min")) {
            (hours, Some(rest)) => Ok(minutes(hours.unwrap_or(0.0) * 60.0 + number(rest)?)),
            (Some(hours), None) if rest.is_empty() => Ok(minutes(hours * 60.0)),
            _ => Err(wrong()),
        }
    }
}

/// Which of two knees' verdicts is the more careful.
fn weight(kind: VerdictKind) -> u8 {
    match kind {
        VerdictKind::Under => 0,
        VerdictKind::Near => 1,
        VerdictKind::Ladder => 2,
        VerdictKind::AnswerFirst => 3,
        VerdictKind::Over => 4,
        VerdictKind::Stop => 5,
    }
}

fn kind(kind: VerdictKind) -> VerdictDto {
    match kind {
        VerdictKind::Under => VerdictDto::Under,
        VerdictKind::Near => VerdictDto::Near,
        VerdictKind::Over => VerdictDto::Over,
        VerdictKind::Stop => VerdictDto::Stop,
        VerdictKind::AnswerFirst => VerdictDto::AnswerFirst,
        VerdictKind::Ladder => VerdictDto::Ladder,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_plan_is_read_as_people_write_it() {
        for (text, km, minutes) in [
            ("5km", Some(5.0), None),
            ("5.5 km", Some(5.5), None),
            ("5,5KM", Some(5.5), None),
            ("3mi", Some(4.828_032), None),
            ("30min", None, Some(30.0)),
            ("1h", None, Some(60.0)),
            ("1h30min", None, Some(90.0)),
        ] {
            let read = CanRunInput::of(text).expect(text);
            assert_eq!((read.km, read.minutes), (km, minutes), "{text}");
        }
        for text in
            ["", "5", "km", "min", "five km", "-5km", "5kmkm", "1e3km", "infkm", "nanmin", "30m", "1h30", "5 miles"]
        {
            let refused = CanRunInput::of(text);
            assert!(matches!(refused, Err(LogbookError::Invalid(Invalid::NotAnAmount(_)))), "{text}: {refused:?}");
        }
    }
}
