//! The coming two weeks as a calendar file (RFC 5545): a day for each planned run, and the question the morning after, with an alarm.
//!
//! Days and times float: the run is on that day, and the question at half past seven, wherever the runner is. The same plan at the
//! same moment gives the same bytes; a file made later replaces the days of an earlier one, because each keeps its name.

use domain::{PlannedDay, Side};
use icalendar::{Alarm, Calendar, Component as _, Event, EventLike as _, Property};
use jiff::{ToSpan, Zoned, civil::Date};

use crate::{Logbook, LogbookError, api::SideDto, words};

/// When the morning's question is asked.
const MORNING: &str = "T073000";

impl Logbook {
    /// The plan's coming two weeks as the text of an `.ics` file; without runs while a red flag stands.
    ///
    /// # Errors
    /// What any read can meet.
    pub fn calendar(&self, side: Option<SideDto>, now: &Zoned) -> Result<String, LogbookError> {
        let (side, planned) = self.coming_days(side, now)?;
        Ok(text(&planned, side, now))
    }
}

fn text(planned: &[PlannedDay], side: Side, now: &Zoned) -> String {
    let stamp = now.timestamp().strftime("%Y%m%dT%H%M%SZ").to_string();
    let mut calendar = Calendar::empty();
    for (key, value) in [
        ("VERSION", "2.0"),
        ("PRODID", concat!("-//Plimsoll//Plimsoll ", env!("CARGO_PKG_VERSION"), "//EN")),
        ("CALSCALE", "GREGORIAN"),
        ("METHOD", "PUBLISH"),
    ] {
        calendar.append_property(Property::new(key, value));
    }
    calendar.append_property(Property::new("X-WR-CALNAME", words::calendar_name()));
    for day in planned {
        calendar.push(run(day, side, &stamp));
        if day.minutes_run > 0 {
            calendar.push(question(day.day.saturating_add(1.day()), side, &stamp));
        }
    }
    calendar.to_string()
}

fn run(planned: &PlannedDay, side: Side, stamp: &str) -> Event {
    let date = |day: Date| day.strftime("%Y%m%d").to_string();
    let on = |key: &str, day: Date| Property::new(key, date(day)).add_parameter("VALUE", "DATE").done();
    Event::new()
        .uid(&name("run", planned.day, side))
        .add_property("DTSTAMP", stamp)
        .append_property(on("DTSTART", planned.day))
        .append_property(on("DTEND", planned.day.saturating_add(1.day())))
        .add_property("TRANSP", "TRANSPARENT")
        .summary(&words::calendar_title(planned))
        .description(&words::sentence(&words::planned_run(planned)))
        .done()
}

fn question(morning: Date, side: Side, stamp: &str) -> Event {
    let name = name("morning", morning, side);
    // What the library would put in by itself is another at every call.
    let alarm = Alarm::display(&words::calendar_question(), chrono::Duration::zero())
        .add_property("DTSTAMP", stamp)
        .add_property("UID", format!("alarm-{name}"))
        .done();
    Event::new()
        .uid(&name)
        .add_property("DTSTAMP", stamp)
        .add_property("DTSTART", format!("{}{MORNING}", morning.strftime("%Y%m%d")))
        .add_property("DURATION", "PT5M")
        .add_property("TRANSP", "TRANSPARENT")
        .summary(&words::calendar_question())
        .description(&words::calendar_question_note())
        .alarm(alarm)
        .done()
}

/// The same for the same day, knee and purpose, whenever it is made.
fn name(what: &str, day: Date, side: Side) -> String {
    format!("{what}-{day}-{}@plimsoll", words::side_code(side))
}

#[cfg(test)]
mod tests {
    use domain::{LADDER, PlannedDay};
    use jiff::civil::date;

    use super::*;

    #[test]
    fn the_file_reads_back_as_the_days_it_was_made_of() {
        let now: Zoned = "2026-03-06T09:00:00+01:00[Europe/Berlin]".parse().expect("a moment");
        let planned = |day, level: usize| PlannedDay {
            day,
            step: LADDER[level],
            minutes_run: LADDER[level].minutes_run(),
            if_green: true,
            held_by_line: false,
        };
        let days = [planned(date(2026, 3, 30), 3), planned(date(2026, 4, 1), 8), planned(date(2026, 4, 3), 0)];
        let made = text(&days, Side::Left, &now);
        let read: Calendar = made.parse().expect("a calendar");
        let told: Vec<(String, String)> = read
            .events()
            .map(|event| {
                let value = |key| event.property_value(key).unwrap_or_default().to_owned();
                (value("DTSTART"), value("SUMMARY"))
            })
            .collect();
        let expected = [
            ("20260330", "Walk–run, 18 min running"),
            ("20260331T073000", "How is your knee?"),
            ("20260401", "Run 20 min"),
            ("20260402T073000", "How is your knee?"),
            ("20260403", "Walk 30 min"),
        ];
        assert_eq!(told, expected.map(|(day, title)| (day.to_owned(), title.to_owned())));
        let description = read.events().next().and_then(|event| event.get_description().map(ToOwned::to_owned));
        assert_eq!(description, Some(words::sentence(&words::planned_run(&days[0]))), "folded and escaped, and back");
    }
}
