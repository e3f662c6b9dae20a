//! The red-flag questions: asked, answered, cleared, and what stands.

use domain::{
    Advice, Clearance, FlagsSay, KneeHistory, Light, RedFlag, RunId, Screen, ScreenDue, Side, Standing, TWO_REDS_DAYS,
    Tier,
};
use jiff::{Timestamp, ToSpan, Zoned, civil::Date};
use store::{Op, pain, red_flags as table, runs};

use crate::{
    Invalid, Logbook, LogbookError,
    api::{
        DueBecause, FlagDto, Outcome, QuestionDto, RedFlagAnswers, RedFlagClearance, RedFlagEntry, RedFlagScreen,
        StopCard, TierDto,
    },
    convert, words,
};

/// Rounds of answers and clearances shown.
const HISTORY_SHOWN: usize = 20;
/// How far back the log is read for advice.
const ADVICE_DAYS: i32 = 190;

impl Logbook {
    /// The questions, whether they are due, and what stands.
    ///
    /// # Errors
    /// What any read can meet.
    pub fn red_flags(&self, now: &Zoned) -> Result<RedFlagScreen, LogbookError> {
        let today = now.date();
        let (screens, clearances) = self.told(now)?;
        let last = screens.last();
        let settings = self.settings()?;
        let knees = self.knees(today.saturating_sub(ADVICE_DAYS.days()), today)?;
        let limits = Self::limits(&settings);
        let sides = self.sides(None, &settings, &knees);
        let (mut reds, mut signs, mut advice) = (Vec::new(), Vec::new(), Vec::new());
        let mut last_red: Option<Date> = None;
        let recent = today.saturating_sub(TWO_REDS_DAYS.days());
        let entries = pain::between(&self.store, None, recent, today)?;
        for side in &sides {
            let knee: &KneeHistory = knees.of(*side);
            let runs = knee.assessed_until(&limits, now.timestamp());
            let red: Vec<(RunId, Date)> = runs
                .iter()
                .filter(|run| run.assessment.light == Light::Red)
                .map(|run| (run.run.facts.id, run.run.day()))
                .collect();
            last_red = last_red.max(red.iter().map(|(_, day)| *day).max());
            reds.extend(red.iter().filter(|(_, day)| *day >= recent).filter_map(|run| known_at(*run, *side, &entries)));
            let noted = entries.iter().filter(|e| e.entry.side == *side && e.entry.signs.have_it_looked_at());
            signs.extend(noted.map(|e| e.entry.recorded_at));
            advice.extend(domain::advice(knee, &runs, today).into_iter().map(|found| (*side, found)));
        }
        let due = domain::screen_due(last.map(|s| (s.at, s.day)), &reds, &signs, today);
        let standing: Vec<FlagDto> =
            domain::standing(&screens, &clearances).iter().map(|stands| flag(*stands)).collect();
        let stop = match domain::standing(&screens, &clearances).as_slice() {
            [] => None,
            stands => {
                let runs = runs::count(&self.store)?;
                Some(stop_card(stands, &sides, runs, last_red))
            }
        };
        Ok(RedFlagScreen {
            due: due.is_some(),
            due_because: due.map(|because| match because {
                ScreenDue::Welcome => DueBecause::Welcome,
                ScreenDue::Weekly => DueBecause::Weekly,
                ScreenDue::Red => DueBecause::Red,
                ScreenDue::Sign => DueBecause::Sign,
            }),
            questions: RedFlag::ALL
                .map(|flag| QuestionDto {
                    code: words::flag_code(flag).to_owned(),
                    tier: tier(flag.tier()),
                    text: words::flag_question(flag),
                })
                .to_vec(),
            last_day: last.map(|screen| screen.day.to_string()),
            standing,
            advice: advice.iter().map(|(side, found)| advice_dto(*side, *found)).collect(),
            stop,
            history: history(&screens, &clearances),
        })
    }

    /// What stands now, most urgent first.
    ///
    /// # Errors
    /// What any read can meet.
    pub fn standing_flags(&self, now: &Zoned) -> Result<Vec<Standing>, LogbookError> {
        let (screens, clearances) = self.told(now)?;
        Ok(domain::standing(&screens, &clearances))
    }

    /// What the verdict asks of the questions: since when something stands, and when they were answered last.
    pub(crate) fn flags_say(&self, now: &Zoned) -> Result<FlagsSay, LogbookError> {
        let (screens, clearances) = self.told(now)?;
        Ok(FlagsSay {
            standing_since: domain::standing(&screens, &clearances).iter().map(|stands| stands.since).min(),
            last_screen: screens.iter().map(|screen| screen.day).max(),
        })
    }

    /// Writes down a round of answers: the codes answered with yes, everything else with no.
    ///
    /// # Errors
    /// [`Invalid::NoSuchFlag`].
    pub fn answer_red_flags(
        &mut self,
        answers: &RedFlagAnswers,
        now: &Zoned,
    ) -> Result<Outcome<RedFlagScreen>, LogbookError> {
        let mut yes = answers
            .yes
            .iter()
            .map(|code| words::flag_of(code).ok_or_else(|| Invalid::NoSuchFlag(code.clone())))
            .collect::<Result<Vec<RedFlag>, Invalid>>()?;
        yes.sort_unstable();
        yes.dedup();
        let screen = Screen { at: now.timestamp(), day: now.date(), yes };
        let outcome = self.change(Op::AnswerRedFlags, now, |tx| {
            tx.describe(words::screen_short(&screen.yes));
            Ok(table::answer(tx, &screen)?)
        })?;
        Ok(Outcome { value: self.red_flags(now)?, changed: outcome.changed, undo: outcome.undo })
    }

    /// Writes down who cleared what stands; the plan goes on.
    ///
    /// # Errors
    /// [`Invalid::NothingToClear`], [`Invalid::ClearedByNobody`].
    pub fn clear_red_flags(
        &mut self,
        clearance: &RedFlagClearance,
        now: &Zoned,
    ) -> Result<Outcome<RedFlagScreen>, LogbookError> {
        let by = convert::said(Some(&clearance.by)).ok_or(Invalid::ClearedByNobody)?;
        if self.standing_flags(now)?.is_empty() {
            return Err(Invalid::NothingToClear.into());
        }
        let clearance =
            Clearance { at: now.timestamp(), day: now.date(), by, note: convert::said(clearance.note.as_deref()) };
        let outcome = self.change(Op::ClearRedFlags, now, |tx| {
            tx.describe(clearance.by.clone());
            Ok(table::clear(tx, &clearance)?)
        })?;
        Ok(Outcome { value: self.red_flags(now)?, changed: outcome.changed, undo: outcome.undo })
    }

    /// Everything answered and cleared up to this moment.
    pub(crate) fn told(&self, now: &Zoned) -> Result<(Vec<Screen>, Vec<Clearance>), LogbookError> {
        let (mut screens, mut clearances) = (table::screens(&self.store)?, table::clearances(&self.store)?);
        screens.retain(|screen| screen.at <= now.timestamp());
        clearances.retain(|clearance| clearance.at <= now.timestamp());
        Ok((screens, clearances))
    }
}

/// When it became known that a run was red: with the last thing written down about it.
fn known_at((run, day): (RunId, Date), side: Side, entries: &[pain::StoredPain]) -> Option<Timestamp> {
    let morning = domain::morning_of(day);
    entries
        .iter()
        .map(|stored| &stored.entry)
        .filter(|entry| entry.side == side)
        .filter(|entry| match entry.anchor {
            domain::Anchor::Run(id) => id == run,
            domain::Anchor::Day(on) => on == morning && entry.moment == domain::Moment::Morning,
        })
        .map(|entry| entry.recorded_at)
        .max()
}

fn tier(tier: Tier) -> TierDto {
    match tier {
        Tier::A => TierDto::A,
        Tier::B => TierDto::B,
        Tier::C => TierDto::C,
    }
}

fn flag(stands: Standing) -> FlagDto {
    let soon = stands.flag.tier();
    FlagDto {
        code: words::flag_code(stands.flag).to_owned(),
        tier: tier(soon),
        text: words::flag_answered(stands.flag, stands.since),
        what_to_do: words::flag_what_to_do(stands.flag),
        how_soon: words::how_soon(soon),
        since: stands.since.to_string(),
    }
}

fn advice_dto(side: Side, advice: Advice) -> FlagDto {
    let since = match advice {
        Advice::TwoReds { day } => day,
        Advice::RestPain { since } | Advice::NotImproving { since } => since,
    };
    FlagDto {
        code: words::advice_code(advice).to_owned(),
        tier: TierDto::C,
        text: words::advice(side, advice),
        what_to_do: words::advice_what_to_do(),
        how_soon: words::how_soon(Tier::C),
        since: since.to_string(),
    }
}

fn stop_card(stands: &[Standing], sides: &[Side], runs: u64, last_red: Option<Date>) -> StopCard {
    let most_urgent = stands.iter().map(|s| s.flag.tier()).min().unwrap_or(Tier::B);
    StopCard {
        title: words::stop_title(most_urgent),
        what: words::stop_what(stands),
        why: words::stop_why(),
        how_soon: words::stop_how_soon(most_urgent),
        clinician_line: words::clinician_line(stands, sides, runs as usize, last_red),
        flags: stands.iter().map(|s| flag(*s)).collect(),
        can_clear: true,
    }
}

fn history(screens: &[Screen], clearances: &[Clearance]) -> Vec<RedFlagEntry> {
    let answered = screens.iter().map(|s| (s.at, s.day, words::screen_told(&s.yes)));
    let cleared = clearances.iter().map(|c| (c.at, c.day, words::clearance_told(&c.by, c.note.as_deref())));
    let mut told: Vec<(Timestamp, Date, String)> = answered.chain(cleared).collect();
    told.sort_by_key(|(at, ..)| std::cmp::Reverse(*at));
    told.into_iter().take(HISTORY_SHOWN).map(|(_, day, text)| RedFlagEntry { day: day.to_string(), text }).collect()
}
