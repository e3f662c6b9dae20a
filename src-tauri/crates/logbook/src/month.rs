//! The log's calendar: one month of one knee, in whole weeks.

use domain::Felt;
use jiff::{
    ToSpan, Zoned,
    civil::{Date, Weekday},
};
use store::{felt, others, runs as table};

use crate::{
    Logbook, LogbookError,
    api::{LogDay, LogMonth, LogMonthInput, LogSpan, LogSpanKind, WeekBegins},
    convert,
    runs::felt_row,
    words,
};

/// Fills are in steps of the largest day of so many days before a month's end, so that one month can be held against the next.
const STEPS_OVER_DAYS: i32 = 365;

impl Logbook {
    /// A month of the log.
    ///
    /// # Errors
    /// [`crate::Invalid::NotATime`].
    pub fn log_month(&self, input: &LogMonthInput, now: &Zoned) -> Result<LogMonth, LogbookError> {
        let day = input.day.as_deref().map(convert::day).transpose()?.unwrap_or(now.date());
        let (from, to) = (day.first_of_month(), day.last_of_month());
        let settings = self.settings()?;
        let first = match settings.week_begins {
            WeekBegins::Monday => Weekday::Monday,
            WeekBegins::Saturday => Weekday::Saturday,
            WeekBegins::Sunday => Weekday::Sunday,
        };
        let begins = from.saturating_sub(i32::from(first.until(from.weekday())).days());
        let ends = to.saturating_add(i32::from(6 - first.until(to.weekday())).days());
        let known = self.knee_days(input.side.map(Into::into), begins, ends, &settings, now)?;
        let steps = render::chart::load_steps(self.largest_day(to)?);
        let said = felt::between(&self.store, begins, ends)?;
        let beside = others::between(&self.store, begins, ends)?;
        let days = known.days.iter().zip(known.runs).map(|(day, runs)| LogDay {
            day: day.day.to_string(),
            runs,
            load_kkm: day.load.map(domain::KneeKm::get),
            step: day.load.map(|load| render::chart::step_of(load.get(), steps)),
            load_is_least: day.load_is_least,
            morning: day.morning.map(domain::Score::get),
            missing: day.missing,
            off: day.off,
            flare: day.flare,
            in_flare: day.in_flare,
            beside: beside
                .iter()
                .filter(|other| other.day() == day.day)
                .map(|other| words::other_activity(other, settings.units))
                .collect(),
            context: Felt::of_day(&said, day.day).iter().map(felt_row).collect(),
            text: words::calendar_day(day),
        });
        let off = known.breaks.iter().map(|pause| LogSpan {
            kind: LogSpanKind::Off,
            from: pause.from.to_string(),
            to: pause.to.to_string(),
            text: words::break_span(pause),
        });
        let flares = known.flares.iter().map(|flare| LogSpan {
            kind: LogSpanKind::Flare,
            from: flare.from.to_string(),
            to: flare.to.to_string(),
            text: words::flare_in_log(flare),
        });
        let mut spans: Vec<LogSpan> = off.chain(flares).collect();
        spans.sort_by(|a, b| a.from.cmp(&b.from));
        Ok(LogMonth {
            today: now.date().to_string(),
            from: from.to_string(),
            to: to.to_string(),
            side: known.side.map(Into::into),
            first: table::span(&self.store)?.map(|(first, _)| first.first_of_month().to_string()),
            days: days.collect(),
            spans,
            steps_kkm: steps,
        })
    }

    /// The largest load of one day in the year up to `to`; 0 without any.
    fn largest_day(&self, to: Date) -> Result<f64, LogbookError> {
        let rows = table::loads_between(&self.store, to.saturating_sub(STEPS_OVER_DAYS.days()), to)?;
        let days = rows.chunk_by(|a, b| a.day == b.day);
        let load = |runs: &[table::LoadRow]| runs.iter().filter_map(|run| Some(run.dose?.load.get())).sum::<f64>();
        Ok(days.map(load).fold(0.0, f64::max))
    }
}

#[cfg(test)]
mod tests {
    use domain::{Feeling, FeelingScale};
    use jiff::civil::date;
    use store::Op;

    use super::*;
    use crate::api::RunInput;

    #[test]
    fn a_month_is_whole_weeks_with_its_runs_and_its_days_off() {
        let now: Zoned = "2026-03-31T18:00:00+02:00[Europe/Berlin]".parse().expect("a moment");
        let mut book = Logbook::in_memory().expect("a logbook");
        for day in ["2026-03-02", "2026-03-30"] {
            let input = RunInput {
                at: Some(format!("{day}T08:00")),
                km: Some(4.0),
                minutes: Some(25.0),
                ..RunInput::default()
            };
            book.add_run(&input, &now).expect("a run");
        }
        let month =
            book.log_month(&LogMonthInput { day: Some("2026-03-15".into()), side: None }, &now).expect("a month");
        assert_eq!((month.from.as_str(), month.to.as_str()), ("2026-03-01", "2026-03-31"));
        assert_eq!((month.days[0].day.as_str(), month.days.len()), ("2026-02-23", 42));
        let ran: Vec<_> = month.days.iter().filter(|day| !day.runs.is_empty()).map(|day| day.day.as_str()).collect();
        assert_eq!(ran, ["2026-03-02", "2026-03-30"]);
        assert_eq!(month.days.iter().filter(|day| day.off).count(), 27);
        assert_eq!(month.spans.len(), 1);
        assert!(month.spans[0].text.starts_with("27 days off"), "{}", month.spans[0].text);
        assert!(month.days.iter().all(|day| day.runs.is_empty() == day.load_kkm.is_none()), "no run, no load, no zero");
        assert!(month.days.iter().all(|day| day.context.is_empty()));
    }

    #[test]
    fn a_day_without_a_run_says_how_it_was_felt_as_a_runs_page_does() {
        let now: Zoned = "2026-03-31T18:00:00+02:00[Europe/Berlin]".parse().expect("a moment");
        let mut book = Logbook::in_memory().expect("a logbook");
        let input = RunInput { at: Some("2026-03-02T08:00".into()), km: Some(4.0), ..RunInput::default() };
        let id = book.add_run(&input, &now).expect("a run").value.id;
        let felt = |day| Felt {
            day,
            what: Feeling::Soreness,
            value: Some(3.0),
            scale: FeelingScale::OneIsBest,
            words: None,
            source: "intervals.icu".to_owned(),
        };
        let added = book.change(Op::Import, &now, |tx| {
            [date(2026, 3, 2), date(2026, 3, 12)]
                .into_iter()
                .try_for_each(|day| felt::add(tx, &felt(day)).map(drop))?;
            Ok(())
        });
        added.expect("it is kept");
        let month =
            book.log_month(&LogMonthInput { day: Some("2026-03-15".into()), side: None }, &now).expect("a month");
        let said: Vec<_> = month.days.iter().filter(|day| !day.context.is_empty()).collect();
        assert_eq!(said.iter().map(|day| day.day.as_str()).collect::<Vec<_>>(), ["2026-03-02", "2026-03-12"]);
        let page = book.run(id, &now).expect("a page");
        assert!(said.iter().all(|day| day.context == page.run.context), "{said:#?}");
        assert_eq!(said[1].context[0].source, "intervals.icu");
    }
}
