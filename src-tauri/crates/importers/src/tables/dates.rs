//! Dates as people and services write them, in the languages they write in.

use jiff::civil::{Date, DateTime, Time};

use crate::when;

/// What a cell says of a time.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Dated {
    pub date: Date,
    pub time: Option<Time>,
    /// The instant in s since 1970 and the offset in s, when the cell says an offset.
    pub instant: Option<(i64, Option<i32>)>,
    /// Both numbers could be the day.
    pub ambiguous: bool,
}

/// Which of two numbers before the year is the day.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Order {
    /// As in 31.12.2026.
    #[default]
    DayFirst,
    /// As in 12/31/2026.
    MonthFirst,
}

/// Beginnings of month names without marks, in English, German, French, Spanish, Italian, Dutch, Portuguese, Swedish, Danish,
/// Norwegian, Polish and Russian. Japanese, Chinese and Korean count their months.
const MONTHS: &[(&str, i8)] = &[
    ("jan", 1),
    ("ene", 1),
    ("gen", 1),
    ("sty", 1),
    ("feb", 2),
    ("fev", 2),
    ("lut", 2),
    ("maar", 3),
    ("mar", 3),
    ("mrt", 3),
    ("mrz", 3),
    ("apr", 4),
    ("abr", 4),
    ("avr", 4),
    ("kwi", 4),
    ("mai", 5),
    ("may", 5),
    ("mag", 5),
    ("mei", 5),
    ("maj", 5),
    ("juin", 6),
    ("jun", 6),
    ("giu", 6),
    ("cze", 6),
    ("juil", 7),
    ("jul", 7),
    ("lug", 7),
    ("lip", 7),
    ("aug", 8),
    ("ago", 8),
    ("aou", 8),
    ("sie", 8),
    ("sep", 9),
    ("set", 9),
    ("wrz", 9),
    ("oct", 10),
    ("okt", 10),
    ("ott", 10),
    ("out", 10),
    ("paz", 10),
    ("nov", 11),
    ("lis", 11),
    ("dec", 12),
    ("dez", 12),
    ("dic", 12),
    ("des", 12),
    ("gru", 12),
    ("янв", 1),
    ("фев", 2),
    ("мар", 3),
    ("апр", 4),
    ("мая", 5),
    ("май", 5),
    ("июн", 6),
    ("июл", 7),
    ("авг", 8),
    ("сен", 9),
    ("окт", 10),
    ("ноя", 11),
    ("дек", 12),
];

/// Forenoon and afternoon where they stand before the hour.
const HALVES_OF_DAY: &[(&str, &str)] =
    &[("上午", " am "), ("下午", " pm "), ("午前", " am "), ("午後", " pm "), ("오전", " am "), ("오후", " pm ")];

/// Reads a date, with its time where there is one.
pub(super) fn dated(text: &str, order: Order) -> Option<Dated> {
    let text = text.trim();
    if text.is_empty() || text.len() > 80 {
        return None;
    }
    if let Some(at) = counted(text) {
        let wall = jiff::tz::Offset::UTC.to_datetime(jiff::Timestamp::from_second(at).ok()?);
        return Some(Dated { date: wall.date(), time: Some(wall.time()), instant: Some((at, None)), ambiguous: false });
    }
    if let Some(moment) = when::moment(text) {
        let (instant, offset) = match moment.zone {
            when::Zone::Silent => (None, 0),
            when::Zone::Utc => (Some((moment.at, None)), 0),
            when::Zone::Offset(offset) => (Some((moment.at, Some(offset))), offset),
        };
        let wall = jiff::Timestamp::from_second(moment.at + i64::from(offset)).ok()?;
        let wall = jiff::tz::Offset::UTC.to_datetime(wall);
        let time = (text.len() > 10).then_some(wall.time());
        return Some(Dated { date: wall.date(), time, instant, ambiguous: false });
    }
    let parts = Parts::of(text)?;
    let (date, ambiguous) = parts.date(order)?;
    Some(Dated { date, time: parts.time()?, instant: None, ambiguous })
}

/// The seconds since 1970 in a cell that counts them, or the milliseconds, from 2001-09-09 (the first with ten digits) to 2099.
pub(super) fn counted(text: &str) -> Option<i64> {
    if !text.bytes().all(|b| b.is_ascii_digit()) {
        return None;
    }
    let count: i64 = text.parse().ok()?;
    let seconds = match text.len() {
        10 => count,
        13 => count / 1_000,
        _ => return None,
    };
    (1_000_000_000..4_070_908_800).contains(&seconds).then_some(seconds)
}

/// A cell taken apart.
#[derive(Default)]
struct Parts {
    numbers: Vec<i16>,
    month: Option<i8>,
    clock: Vec<i8>,
    afternoon: Option<bool>,
    /// Dots stand between numbers: nobody writes the month first so.
    dots: bool,
}

impl Parts {
    fn of(text: &str) -> Option<Self> {
        let mut plain = super::columns::plain_keeping_marks(text);
        if !plain.is_ascii() {
            for (half, word) in HALVES_OF_DAY {
                plain = plain.replace(half, word);
            }
        }
        let parts_words = |c: char| c.is_whitespace() || matches!(c, ',' | '年' | '月' | '日' | '년' | '월' | '일');
        let mut parts = Self::default();
        for token in plain.split(parts_words).filter(|t| !t.is_empty()) {
            parts.take(token)?;
        }
        Some(parts)
    }

    fn take(&mut self, token: &str) -> Option<()> {
        if token.contains(':') {
            let (digits, rest) =
                token.split_at(token.find(|c: char| !c.is_ascii_digit() && c != ':').unwrap_or(token.len()));
            if !self.clock.is_empty() {
                return None;
            }
            for number in digits.split(':') {
                self.clock.push(number.parse().ok()?);
            }
            if !rest.is_empty() && !rest.starts_with('.') {
                self.word(rest)?;
            }
            return Some(());
        }
        // Danes and Finns write the clock with dots.
        if self.clock.is_empty() && self.has_date() && token.contains('.') {
            let clock: Option<Vec<i8>> = token.split('.').map(|number| number.parse().ok()).collect();
            if let Some(clock) = clock.filter(|clock| clock.len() > 1) {
                self.clock = clock;
                return Some(());
            }
        }
        self.dots |= token.split('.').filter(|p| p.bytes().all(|b| b.is_ascii_digit()) && !p.is_empty()).count() > 1;
        for piece in token.split(['.', '/', '-', '\'']).filter(|p| !p.is_empty()) {
            match piece.parse() {
                Ok(number) if piece.len() <= 4 => self.numbers.push(number),
                _ => self.word(piece)?,
            }
        }
        Some(())
    }

    /// Whether all of a date was said.
    fn has_date(&self) -> bool {
        self.numbers.len() + usize::from(self.month.is_some()) == 3
    }

    fn word(&mut self, word: &str) -> Option<()> {
        match word {
            // "a.m.", and the words around a date that say nothing.
            "am" => self.afternoon = Some(false),
            "pm" => self.afternoon = Some(true),
            "a" | "p" | "m" if !self.clock.is_empty() => {
                if word != "m" {
                    self.afternoon = Some(word == "p");
                }
            }
            "de" | "del" | "um" | "at" | "uhr" | "a" | "alle" | "as" | "kl" | "om" | "den" | "the" | "of" | "th"
            | "st" | "nd" => {}
            _ => {
                let month = MONTHS.iter().find(|(begin, _)| word.starts_with(begin)).map(|(_, month)| *month);
                match (month, self.month) {
                    (Some(month), None) => self.month = Some(month),
                    // A weekday, or anything else in letters, is let pass.
                    _ if word.chars().all(char::is_alphabetic) => {}
                    _ => return None,
                }
            }
        }
        Some(())
    }

    fn date(&self, order: Order) -> Option<(Date, bool)> {
        let (year, month, day, ambiguous) = match (self.month, &self.numbers[..]) {
            (Some(month), [a, b]) if *a > 31 => (*a, month, *b, false),
            (Some(month), [a, b]) => (*b, month, *a, false),
            (None, [year, month, day]) if *year > 31 => (*year, i8::try_from(*month).ok()?, *day, false),
            (None, [a, b, year]) => {
                let order = if self.dots { Order::DayFirst } else { order };
                let (day, month) = match (order, *a > 12, *b > 12) {
                    (_, true, _) => (*a, *b),
                    (_, _, true) | (Order::MonthFirst, ..) => (*b, *a),
                    (Order::DayFirst, ..) => (*a, *b),
                };
                (*year, i8::try_from(month).ok()?, day, !self.dots && *a <= 12 && *b <= 12 && a != b)
            }
            _ => return None,
        };
        let year = if (0..100).contains(&year) { year + 2_000 } else { year };
        let date =
            Date::new(year, month, i8::try_from(day).ok()?).ok().filter(|d| (1950..=2200).contains(&d.year()))?;
        Some((date, ambiguous))
    }

    /// The time of day; outer `None` when there is one that cannot be.
    fn time(&self) -> Option<Option<Time>> {
        let (hour, minute, second) = match self.clock[..] {
            [] => return Some(None),
            [hour, minute] => (hour, minute, 0),
            [hour, minute, second] => (hour, minute, second),
            _ => return None,
        };
        let hour = match (self.afternoon, hour) {
            (Some(false), 12) => 0,
            (Some(true), 1..=11) => hour + 12,
            _ => hour,
        };
        Time::new(hour, minute, second, 0).ok().map(Some)
    }
}

impl Dated {
    /// Date and time, midnight where the time is missing.
    pub fn wall(self) -> DateTime {
        self.date.to_datetime(self.time.unwrap_or(Time::midnight()))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn dates_are_read_in_the_languages_services_export_in() {
        for text in [
            "Sep 12, 2018, 3:02:23 PM",
            "12.09.2018, 15:02:23",
            "12 sept. 2018, 15:02:23",
            "12 sept. 2018 à 15:02:23",
            "12 set 2018, 15:02:23",
            "12 sep. 2018 15:02:23",
            "12 de set. de 2018, 15:02:23",
            "12/09/2018, 15:02:23",
            "2018-09-12 15:02:23",
            "2018/09/12 15:02:23",
            "Wed, 12 Sep 2018 15:02:23",
            "12. September 2018 um 15:02:23 Uhr",
            "12/09/18 3:02:23 p.m.",
            "2018年9月12日 15:02:23",
            "2018年9月12日 下午3:02:23",
            "2018年9月12日 午後3:02:23",
            "2018/9/12 15:02:23",
            "2018. 9. 12. 오후 3:02:23",
            "2018년 9월 12일 오후 3:02:23",
            "12 сент. 2018 г., 15:02:23",
            "12 сентября 2018 г. в 15:02:23",
            "12.09.2018, 15:02:23",
            "12 sep. 2018 15.02.23",
            "12. sep. 2018 kl. 15.02.23",
            "12. sep. 2018, 15:02:23",
            "12.9.2018 klo 15.02.23",
            "12 wrz 2018, 15:02:23",
            "12 września 2018 15:02:23",
        ] {
            let dated = dated(text, Order::DayFirst).unwrap_or_else(|| panic!("{text}"));
            assert_eq!(dated.wall().to_string(), "2018-09-12T15:02:23", "{text}");
        }
        let midnight = dated("9/12/2018 12:02 AM", Order::MonthFirst).expect("a date");
        assert_eq!(midnight.wall().to_string(), "2018-09-12T00:02:00");
        assert!(midnight.ambiguous);
        assert_eq!(
            dated("31/12/2018", Order::MonthFirst).map(|d| d.wall().to_string()),
            Some("2018-12-31T00:00:00".to_owned())
        );
    }

    #[test]
    fn seconds_and_milliseconds_since_1970_are_instants() {
        for text in ["1536764543", "1536764543000"] {
            let dated = dated(text, Order::DayFirst).unwrap_or_else(|| panic!("{text}"));
            assert_eq!(dated.wall().to_string(), "2018-09-12T15:02:23", "{text}");
            assert_eq!(dated.instant, Some((1_536_764_543, None)), "{text}");
        }
    }

    #[test]
    fn what_is_no_date_is_refused() {
        for text in [
            "",
            "0036764543",
            "9999999999",
            "15367645430",
            "5.2",
            "12:30",
            "Run",
            "5:30",
            "2018",
            "99.99.2018",
            "1 2 3 4",
            "12.09.2018 25:00",
            "12.09.2018 25.00",
            "2018年13月40日",
        ] {
            assert_eq!(dated(text, Order::DayFirst), None, "{text}");
        }
    }
}
