//! Dates and times as files spell them.
//!
//! What it is not: it knows no time zones; a name such as `Europe/Berlin` is for whoever has a database of them.

use jiff::tz::Offset;

/// An instant, and how it was given.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Moment {
    /// Seconds since 1970, in UTC; when the offset is not given, as if it were zero.
    pub at: i64,
    /// Thousandths of a second after that.
    pub millis: u16,
    /// Local time minus UTC, as given.
    pub zone: Zone,
}

/// What a time says of its offset.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Zone {
    /// Nothing.
    Silent,
    /// `Z`: the instant is sure, the local time is not.
    Utc,
    /// A number.
    Offset(i32),
}

impl Moment {
    /// The offset, when it tells a local time.
    pub fn offset(self) -> Option<Offset> {
        match self.zone {
            Zone::Offset(seconds) => Offset::from_seconds(seconds).ok(),
            Zone::Silent | Zone::Utc => None,
        }
    }
}

/// `2016-01-07T17:39:11Z` and its relatives: a blank for the `T`, fractions, `+02:00`, `+0200`, ` +0200`, no offset, no seconds, or
/// only a date.
pub(crate) fn moment(text: &str) -> Option<Moment> {
    let mut rest = Rest(text.trim().as_bytes());
    let year = rest.number(4)?;
    rest.eat(b'-')?;
    let month = rest.number(2)?;
    rest.eat(b'-')?;
    let day = rest.number(2)?;
    let days = days(year, month, day)?;
    let (mut seconds, mut millis) = (0, 0);
    if rest.eat(b'T').or_else(|| rest.eat(b' ')).is_some() {
        let hour = rest.number(2)?;
        rest.eat(b':')?;
        let minute = rest.number(2)?;
        let second = if rest.eat(b':').is_some() { rest.number(2)? } else { 0 };
        if hour > 24 || minute > 59 || second > 60 {
            return None;
        }
        if rest.eat(b'.').or_else(|| rest.eat(b',')).is_some() {
            millis = rest.thousandths();
        }
        seconds = hour * 3_600 + minute * 60 + second;
    }
    let zone = rest.zone()?;
    let offset = if let Zone::Offset(offset) = zone { i64::from(offset) } else { 0 };
    Some(Moment { at: days * 86_400 + seconds - offset, millis, zone })
}

/// Days from 1970 to a date of the Gregorian calendar (Hinnant's `days_from_civil`); `None` when there is no such day.
pub(crate) fn days(year: i64, month: i64, day: i64) -> Option<i64> {
    let leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
    let length = match month {
        2 => 28 + i64::from(leap),
        4 | 6 | 9 | 11 => 30,
        1..=12 => 31,
        _ => return None,
    };
    if !(1..=length).contains(&day) || !(1900..=2200).contains(&year) {
        return None;
    }
    let year = year - i64::from(month <= 2);
    let era = year.div_euclid(400);
    let year_of_era = year.rem_euclid(400);
    let day_of_year = (153 * ((month + 9) % 12) + 2) / 5 + day - 1;
    let day_of_era = year_of_era * 365 + year_of_era / 4 - year_of_era / 100 + day_of_year;
    Some(era * 146_097 + day_of_era - 719_468)
}

struct Rest<'a>(&'a [u8]);

impl Rest<'_> {
    fn eat(&mut self, byte: u8) -> Option<()> {
        self.0 = self.0.strip_prefix(&[byte])?;
        Some(())
    }

    /// A number of exactly so many digits.
    fn number(&mut self, digits: usize) -> Option<i64> {
        let (number, rest) = self.0.split_at_checked(digits)?;
        self.0 = rest;
        number.iter().try_fold(0, |sum, d| d.is_ascii_digit().then(|| sum * 10 + i64::from(d - b'0')))
    }

    fn thousandths(&mut self) -> u16 {
        let digits = self.0.iter().take_while(|b| b.is_ascii_digit()).count();
        let (fraction, rest) = self.0.split_at(digits);
        self.0 = rest;
        let digit = |at: usize| fraction.get(at).map_or(0, |d| u16::from(d - b'0'));
        digit(0) * 100 + digit(1) * 10 + digit(2)
    }

    /// Whatever follows the time; `None` when it is no offset.
    fn zone(&mut self) -> Option<Zone> {
        self.0 = self.0.trim_ascii();
        match self.0 {
            [] => return Some(Zone::Silent),
            b"Z" | b"z" | b"UTC" | b"GMT" => return Some(Zone::Utc),
            _ => {}
        }
        let sign = match self.0.first()? {
            b'+' => 1,
            b'-' => -1,
            _ => return None,
        };
        self.0 = &self.0[1..];
        let hours = self.number(2)?;
        let _ = self.eat(b':');
        let minutes = if self.0.is_empty() { 0 } else { self.number(2)? };
        // Oslo's and Amsterdam's seconds are history: nobody ran by them.
        let plausible = self.0.is_empty() && hours <= 14 && minutes < 60;
        plausible.then(|| Zone::Offset(sign * i32::try_from(hours * 3_600 + minutes * 60).unwrap_or(0)))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn times_are_read_in_their_usual_spellings() {
        for (text, zone) in [
            ("2016-01-07T17:39:11Z", Zone::Utc),
            ("2016-01-07T17:39:11.250Z", Zone::Utc),
            ("2016-01-07T19:39:11+02:00", Zone::Offset(7_200)),
            ("2016-01-07 10:39:11 -0700", Zone::Offset(-25_200)),
            (" 2016-01-07 17:39:11 ", Zone::Silent),
            ("2016-01-07T17:39:11,5+00", Zone::Offset(0)),
        ] {
            let moment = moment(text).expect(text);
            assert_eq!((moment.at, moment.zone), (1_452_188_351, zone), "{text}");
        }
        assert_eq!(moment("2000-02-29").map(|m| m.at), Some(951_782_400));
    }

    #[test]
    fn days_that_are_none_are_refused() {
        for text in [
            "",
            "2016",
            "2015-02-29",
            "2016-13-01",
            "2016-01-07T25:00:00Z",
            "2016-01-07T17:39:11 Berlin",
            "07.01.2016",
            "٢٠١٦-01-07",
            "0000-00-00T00:00:00Z",
        ] {
            assert_eq!(moment(text), None, "{text}");
        }
    }
}
