//! Can I run?

use domain::{
    KneeKm, LineOnPlan, LineSays, Metres, PlanAmount, PlannedRun, Question, Seconds, Side, TOLERANCE_WINDOW_DAYS,
    VerdictKind, planned_dose, verdict,
};
use jiff::{ToSpan, Zoned};

use crate::{
    Invalid, Logbook, LogbookError,
    api::{CanRunInput, Reason, Settings, Verdict, VerdictDto},
    book::Knees,
    doses, words,
};

/// The chance of a flare above which the line lowers a step, unless the settings say otherwise. \[A\]
const FLARE_LIMIT: f64 = 0.2;

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
        let flags = self.flags_say(now)?;
        // Without any knee to judge by, an unanswered one: it can only give the ladder's step.
        let judged: &[Side] = if sides.is_empty() { &[Side::Left] } else { &sides };
        let decided = judged
            .iter()
            .map(|side| {
                let question = Question {
                    planned,
                    knee: knees.of(*side),
                    limits: &limits,
                    params: &params,
                    plan: self.plan_says(*side, &settings, now)?,
                    flags,
                    line: self.line_says(*side, planned.load, &settings, now)?,
                    now: now.timestamp(),
                    today: now.date(),
                };
                Ok((*side, verdict(&question)))
            })
            .collect::<Result<Vec<_>, LogbookError>>()?
            .into_iter()
            .max_by(|(_, a), (_, b)| {
                let carried = |said: &domain::Verdict| said.tolerance.up_to.map_or(-1.0, KneeKm::get);
                weight(a.kind).cmp(&weight(b.kind)).then(carried(b).total_cmp(&carried(a)))
            })
            .expect("BUG: at least one knee is judged");
        let (side, said) = decided;
        let chance = said.reasons.iter().find_map(|reason| match reason {
            domain::Reason::Line(found) => Some(found.chance),
            _ => None,
        });
        Ok(Verdict {
            side: (!sides.is_empty()).then_some(side.into()),
            planned_kkm: Some(said.planned.load.get()),
            verdict: kind(said.kind),
            headline: words::headline(&said, amount, input.kind.unwrap_or_default(), settings.units),
            p_flare: chance.map(|c| c.p),
            p_flare_range: chance.map(|c| [c.low, c.high]),
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

    /// As far back as a tolerated run counts.
    pub(crate) fn recent_knees(&self, now: &Zoned) -> Result<Knees, LogbookError> {
        self.knees(now.date().saturating_sub(TOLERANCE_WINDOW_DAYS.days()), now.date())
    }

    /// What the load line says of a planned load.
    fn line_says(
        &self,
        side: Side,
        planned: KneeKm,
        settings: &Settings,
        now: &Zoned,
    ) -> Result<LineSays, LogbookError> {
        self.ask_line(side, settings, now, |line| {
            let outlook = line.outlook(now.date());
            match outlook.state() {
                domain::LineState::Unavailable | domain::LineState::Learning => LineSays::Nothing,
                domain::LineState::Unclear => LineSays::Unclear { p_load_irrelevant: outlook.p_load_irrelevant() },
                domain::LineState::Ready if line.track_record().trails => LineSays::StoodBack,
                domain::LineState::Ready => {
                    let limit = flare_limit(settings);
                    LineSays::Says(LineOnPlan {
                        chance: outlook.chance(planned),
                        line: outlook.line(),
                        band: outlook.band(),
                        ceiling: outlook.ceiling(limit),
                        limit,
                        rated: outlook.rated(),
                        flares: outlook.flares(),
                        carried: outlook.carried_over(),
                    })
                }
            }
        })
    }
}

/// The chance above which the line lowers a step (`science.md` 9.2).
pub(crate) fn flare_limit(settings: &Settings) -> f64 {
    settings.flare_limit.unwrap_or(FLARE_LIMIT)
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
