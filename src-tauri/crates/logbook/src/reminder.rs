//! The morning after a run: whether its question is open, and whether to remind of it now.
//!
//! The rule is a function of the clock on the wall and of the day that was reminded last, and of nothing else: it has no timer to
//! oversleep. A machine that slept, a clock that was put forward or back, a midnight and a flight all come down to another
//! time of day on some local day.

use domain::Side;
use jiff::{
    ToSpan, Zoned,
    civil::{Date, DateTime, Time},
};
use store::{
    runs::{self as table, RunFilter, StoredRun},
    skipped::{self, Question},
};

use crate::{
    Invalid, Logbook, LogbookError,
    api::{Desktop, OpenMorning, Reminder, Settings},
    words,
};

/// When the reminder comes unless the runner says otherwise.
const USUAL: Time = Time::constant(8, 0, 0, 0);

/// When a runner may be reminded.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Hours {
    at: Time,
    quiet: Option<Quiet>,
}

/// From one time of day up to another; over midnight when the second is the earlier.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Quiet {
    from: Time,
    to: Time,
}

/// The first moment of a day a reminder can come.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Begins {
    /// At the runner's hour.
    At(Time),
    /// That hour is quiet: when the quiet ends.
    AfterQuiet(Time),
    /// That hour is quiet, and the day has gone when the quiet ends.
    Never(Time),
}

impl Hours {
    /// The hours the settings hold.
    pub fn of(settings: &Settings) -> Result<Self, Invalid> {
        let quiet = match (time(settings.quiet_from.as_deref())?, time(settings.quiet_to.as_deref())?) {
            (Some(from), Some(to)) if from != to => Some(Quiet { from, to }),
            _ => None,
        };
        Ok(Self { at: time(settings.reminder_at.as_deref())?.unwrap_or(USUAL), quiet })
    }

    /// Whether a reminder may come at this local moment; `last` is the local day that was reminded last. Once a day, from the
    /// runner's hour to midnight, never in the quiet.
    pub fn allow(&self, now: DateTime, last: Option<Date>) -> bool {
        last != Some(now.date()) && now.time() >= self.at && !self.quiet.is_some_and(|quiet| quiet.holds(now.time()))
    }

    /// When on a day a reminder comes at the earliest.
    pub fn begin(&self) -> Begins {
        match self.quiet {
            Some(quiet) if quiet.holds(self.at) => {
                if quiet.to > self.at {
                    Begins::AfterQuiet(quiet.to)
                } else {
                    Begins::Never(self.at)
                }
            }
            _ => Begins::At(self.at),
        }
    }
}

impl Quiet {
    fn holds(&self, time: Time) -> bool {
        if self.from < self.to { self.from <= time && time < self.to } else { time >= self.from || time < self.to }
    }
}

impl Logbook {
    /// The question of this morning that waits for an answer after a run of yesterday; `None` when none does, or it was put away.
    /// Mornings without a run before them are asked for on Today, and nobody is reminded of them.
    ///
    /// # Errors
    /// What any read can meet.
    pub fn open_morning(&self, now: &Zoned) -> Result<Option<OpenMorning>, LogbookError> {
        let today = now.date();
        let yesterday = today.saturating_sub(1.day());
        let filter = RunFilter { from: Some(yesterday), to: Some(yesterday), ..RunFilter::default() };
        let runs: Vec<StoredRun> = table::list(&self.store, &filter)?;
        if runs.is_empty() {
            return Ok(None);
        }
        let settings = self.settings()?;
        let knees = self.knees(yesterday, today)?;
        let skipped = skipped::on(&self.store, today)?;
        let open: Vec<Side> = self
            .sides(None, &settings, &knees)
            .into_iter()
            .filter(|side| knees.of(*side).morning(today).is_none())
            .filter(|side| !skipped.contains(&Question::of_morning(today, *side)))
            .collect();
        Ok((!open.is_empty()).then(|| OpenMorning {
            day: today.to_string(),
            question: words::open_morning(&open),
            short: words::open_morning_short(&open),
            after: words::after_runs(runs.iter().map(|stored| &stored.run), settings.units, now),
        }))
    }

    /// The reminder to give now; `None` when it is not the time, or nothing is open. `last` is the local day that was reminded
    /// last.
    ///
    /// # Errors
    /// What any read can meet.
    pub fn reminder(&self, last: Option<Date>, now: &Zoned) -> Result<Option<Reminder>, LogbookError> {
        let settings = self.settings()?;
        if !settings.reminder || !Hours::of(&settings)?.allow(now.datetime(), last) {
            return Ok(None);
        }
        let open = self.open_morning(now)?;
        Ok(open.map(|open| Reminder { title: open.question, text: words::reminder_text(&open.after) }))
    }

    /// What the Settings screen says of reminders, the tray and starting at login, given what this machine offers.
    ///
    /// # Errors
    /// What any read can meet.
    pub fn desktop(&self, tray_shown: bool, at_login: bool, sample: bool) -> Result<Desktop, LogbookError> {
        let settings = self.settings()?;
        Ok(Desktop {
            reminder: words::reminder_comes(settings.reminder, Hours::of(&settings)?.begin(), settings.clock, sample),
            tray: words::tray_is(settings.tray, tray_shown, sample),
            at_login,
        })
    }
}

fn time(word: Option<&str>) -> Result<Option<Time>, Invalid> {
    word.map(|word| Time::strptime("%H:%M", word).map_err(|_| Invalid::NotATime(word.to_owned()))).transpose()
}

#[cfg(test)]
mod tests {
    use jiff::{
        Timestamp,
        civil::{date, datetime, time},
        tz::{Offset, TimeZone},
    };

    use super::*;

    fn hours(at: &str, quiet: Option<(&str, &str)>) -> Hours {
        Hours::of(&Settings {
            reminder_at: Some(at.to_owned()),
            quiet_from: quiet.map(|(from, _)| from.to_owned()),
            quiet_to: quiet.map(|(_, to)| to.to_owned()),
            ..Settings::default()
        })
        .expect("hours")
    }

    /// When a machine that looks every minute would remind, from one instant to another.
    fn reminded(hours: Hours, zone: impl Fn(Timestamp) -> TimeZone, from: &str, to: &str) -> Vec<DateTime> {
        let (mut at, end): (Timestamp, Timestamp) =
            (from.parse().expect("an instant"), to.parse().expect("an instant"));
        let mut last = None;
        let mut times = Vec::new();
        while at < end {
            let now = at.to_zoned(zone(at)).datetime();
            if hours.allow(now, last) {
                last = Some(now.date());
                times.push(now);
            }
            at = at.saturating_add(1.minute()).expect("a minute later");
        }
        times
    }

    #[test]
    fn it_comes_at_the_runners_hour_and_once_a_day() {
        let at_eight = hours("08:00", None);
        let day = date(2026, 3, 3);
        for (now, last, expected) in [
            (day.at(7, 59, 59, 0), None, false),
            (day.at(8, 0, 0, 0), None, true),
            (day.at(8, 0, 0, 0), Some(day), false),
            (day.at(8, 0, 0, 0), Some(date(2026, 3, 2)), true),
            (day.at(23, 59, 0, 0), None, true),
            (date(2026, 3, 4).at(0, 1, 0, 0), Some(day), false),
        ] {
            assert_eq!(at_eight.allow(now, last), expected, "{now}, reminded last on {last:?}");
        }
        assert_eq!(Hours::of(&Settings::default()), Ok(at_eight), "eight is what nobody said");
    }

    #[test]
    fn the_quiet_may_reach_over_midnight() {
        let night = hours("06:00", Some(("21:00", "07:30")));
        let noon = hours("08:00", Some(("12:00", "14:00")));
        for (hours, now, expected) in [
            (night, time(6, 0, 0, 0), false),
            (night, time(7, 29, 0, 0), false),
            (night, time(7, 30, 0, 0), true),
            (night, time(20, 59, 0, 0), true),
            (night, time(21, 0, 0, 0), false),
            (noon, time(8, 0, 0, 0), true),
            (noon, time(12, 0, 0, 0), false),
            (noon, time(14, 0, 0, 0), true),
        ] {
            assert_eq!(hours.allow(date(2026, 3, 3).to_datetime(now), None), expected, "{now}");
        }
    }

    #[test]
    fn half_a_quiet_is_none_and_one_that_ends_where_it_begins_is_none() {
        let only_from = Settings { quiet_from: Some("00:00".to_owned()), ..Settings::default() };
        assert_eq!(Hours::of(&only_from).expect("hours").quiet, None);
        assert_eq!(hours("08:00", Some(("08:00", "08:00"))).quiet, None);
    }

    #[test]
    fn a_quiet_hour_is_named_as_late_or_as_never() {
        assert_eq!(hours("08:00", None).begin(), Begins::At(time(8, 0, 0, 0)));
        assert_eq!(hours("06:00", Some(("21:00", "07:30"))).begin(), Begins::AfterQuiet(time(7, 30, 0, 0)));
        assert_eq!(hours("22:00", Some(("21:00", "07:30"))).begin(), Begins::Never(time(22, 0, 0, 0)));
        assert_eq!(hours("12:30", Some(("12:00", "14:00"))).begin(), Begins::AfterQuiet(time(14, 0, 0, 0)));
    }

    #[test]
    fn a_machine_that_slept_is_reminded_when_it_wakes() {
        let at_eight = hours("08:00", Some(("21:00", "07:00")));
        // Closed in the evening, opened at 11:20; then closed over the next morning and opened in the quiet.
        assert!(!at_eight.allow(datetime(2026, 3, 2, 20, 0, 0, 0), Some(date(2026, 3, 2))));
        assert!(at_eight.allow(datetime(2026, 3, 3, 11, 20, 0, 0), Some(date(2026, 3, 2))));
        assert!(!at_eight.allow(datetime(2026, 3, 4, 22, 0, 0, 0), Some(date(2026, 3, 3))));
    }

    #[test]
    fn the_hour_that_is_left_out_and_the_hour_that_comes_twice_remind_once() {
        let berlin = |_| TimeZone::get("Europe/Berlin").expect("the zone is known");
        // 02:00 to 03:00 is left out on 29 March 2026, and comes twice on 25 October.
        let spring = reminded(hours("02:30", None), berlin, "2026-03-28T20:00:00Z", "2026-03-29T20:00:00Z");
        assert_eq!(spring.iter().map(|at| at.time()).collect::<Vec<_>>(), [time(21, 0, 0, 0), time(3, 0, 0, 0)]);
        let autumn = reminded(hours("02:30", None), berlin, "2026-10-24T23:00:00Z", "2026-10-25T20:00:00Z");
        assert_eq!(autumn, [datetime(2026, 10, 25, 2, 30, 0, 0)]);
    }

    #[test]
    fn whoever_travels_is_reminded_once_on_each_of_their_days() {
        let flight: Timestamp = "2026-03-03T12:00:00Z".parse().expect("an instant");
        let hours_of = |from: i8, to: i8| {
            move |at: Timestamp| TimeZone::fixed(Offset::constant(if at < flight { from } else { to }))
        };
        let window = ("2026-03-02T12:00:00Z", "2026-03-05T00:00:00Z");
        for (from, to) in [(1, -5), (1, 9), (-8, 13), (13, -8)] {
            let times = reminded(hours("08:00", None), hours_of(from, to), window.0, window.1);
            let mut days: Vec<Date> = times.iter().map(|at| at.date()).collect();
            let all = days.len();
            days.dedup();
            assert_eq!(days.len(), all, "{from} to {to}: {times:?}");
            assert!(times.iter().all(|at| at.time() >= time(8, 0, 0, 0)), "{from} to {to}: {times:?}");
        }
    }
}
