//! Numbers and days as the spoken language writes them: by ICU4X and the Unicode Consortium's data.

use std::sync::OnceLock;

use fixed_decimal::Decimal;
use icu_calendar::{Date as IcuDate, Gregorian};
use icu_datetime::{
    FixedCalendarDateTimeFormatter,
    fieldsets::{M, MD, YM, YMD, YMDE},
};
use icu_decimal::{DecimalFormatter, options::DecimalFormatterOptions};
use icu_locale_core::Locale;
use jiff::civil::Date;

use super::{Language, spoken};

/// What one language writes with.
struct Pens {
    decimal: DecimalFormatter,
    long: Day<YMD>,
    short: Day<YMD>,
    with_weekday: Day<YMDE>,
    without_year: Day<MD>,
    month: Day<YM>,
    month_short: Day<YM>,
    month_alone: Day<M>,
}

type Day<F> = FixedCalendarDateTimeFormatter<Gregorian, F>;

/// A whole number, or as many decimals as it has: "10,000".
#[must_use]
pub fn counted(value: f64) -> String {
    decimals(value, 0, 6)
}

/// A number with at least and at most so many decimals: "2.3", "2".
#[must_use]
pub fn decimals(value: f64, at_least: u8, at_most: u8) -> String {
    // Rounded as Rust rounds everywhere else, so that a chart, a table and a sentence say the same number.
    let Ok(mut decimal) = format!("{value:.*}", usize::from(at_most)).parse::<Decimal>() else {
        return "–".to_owned();
    };
    decimal.trim_end();
    decimal.pad_end(-i16::from(at_least));
    pens().decimal.format_to_string(&decimal)
}

/// "1 March 2026".
#[must_use]
pub fn day_long(day: Date) -> String {
    pens().long.format(&gregorian(day)).to_string()
}

/// "1 Mar 2026".
#[must_use]
pub fn day_short(day: Date) -> String {
    pens().short.format(&gregorian(day)).to_string()
}

/// "Sunday 1 March 2026".
#[must_use]
pub fn day_with_weekday(day: Date) -> String {
    pens().with_weekday.format(&gregorian(day)).to_string()
}

/// "1 Mar".
#[must_use]
pub fn day_of_year(day: Date) -> String {
    pens().without_year.format(&gregorian(day)).to_string()
}

/// "March 2026".
#[must_use]
pub fn month(day: Date) -> String {
    pens().month.format(&gregorian(day)).to_string()
}

/// "Mar 2026".
#[must_use]
pub fn month_short(day: Date) -> String {
    pens().month_short.format(&gregorian(day)).to_string()
}

/// "Mar".
#[must_use]
pub fn month_alone(day: Date) -> String {
    pens().month_alone.format(&gregorian(day)).to_string()
}

/// What stands between the whole of a number and its tenths.
#[must_use]
pub fn decimal_separator() -> char {
    decimals(0.5, 1, 1).chars().find(|sign| !sign.is_numeric()).unwrap_or('.')
}

fn gregorian(day: Date) -> IcuDate<Gregorian> {
    IcuDate::try_new_gregorian(i32::from(day.year()), day.month().unsigned_abs(), day.day().unsigned_abs())
        .expect("BUG: a civil day is a day of the Gregorian calendar")
}

fn pens() -> &'static Pens {
    static PENS: [OnceLock<Pens>; Language::ALL.len()] = [const { OnceLock::new() }; Language::ALL.len()];
    let language = spoken();
    PENS[language as usize].get_or_init(|| pens_of(language).expect("BUG: ICU has every language Plimsoll speaks"))
}

fn pens_of(language: Language) -> Option<Pens> {
    let locale: Locale = language.locale().parse().ok()?;
    let rtl = language.is_right_to_left();
    Some(Pens {
        decimal: DecimalFormatter::try_new((&locale).into(), DecimalFormatterOptions::default()).ok()?,
        long: Day::try_new((&locale).into(), YMD::long()).ok()?,
        // Short in Arabic is all figures, and would be read from the wrong end beside other figures.
        short: Day::try_new((&locale).into(), if rtl { YMD::long() } else { YMD::medium() }).ok()?,
        with_weekday: Day::try_new((&locale).into(), YMDE::long()).ok()?,
        without_year: Day::try_new((&locale).into(), MD::medium()).ok()?,
        month: Day::try_new((&locale).into(), YM::long()).ok()?,
        month_short: Day::try_new((&locale).into(), YM::medium()).ok()?,
        month_alone: Day::try_new((&locale).into(), M::medium()).ok()?,
    })
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    #[test]
    fn numbers_are_grouped_rounded_and_never_padded_by_chance() {
        assert_eq!(
            [counted(10_000.0), counted(0.5), decimals(2.26, 0, 1), decimals(2.0, 1, 1), decimals(2.0, 0, 1)],
            ["10,000", "0.5", "2.3", "2.0", "2"]
        );
        assert_eq!(decimals(f64::NAN, 0, 1), "–");
    }

    #[test]
    fn days_are_written_as_in_britain() {
        let day = date(2026, 3, 1);
        assert_eq!(
            [day_long(day), day_short(day), day_of_year(day), month(day)],
            ["1 March 2026", "1 Mar 2026", "1 Mar", "March 2026"]
        );
    }
}
