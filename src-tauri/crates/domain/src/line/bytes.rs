//! Numbers and days one after another, as bytes: the same on every machine, to the last bit.

use jiff::civil::Date;

use crate::KneeKm;

/// Bytes that are being written.
#[derive(Debug, Default)]
pub(super) struct Writer(pub(super) Vec<u8>);

impl Writer {
    pub(super) fn count(&mut self, count: usize) {
        self.0.extend_from_slice(&(count as u64).to_le_bytes());
    }

    pub(super) fn number(&mut self, number: f64) {
        self.0.extend_from_slice(&number.to_le_bytes());
    }

    pub(super) fn numbers(&mut self, numbers: &[f64]) {
        self.0.reserve(8 * numbers.len());
        numbers.iter().for_each(|number| self.number(*number));
    }

    pub(super) fn day(&mut self, day: Date) {
        self.0.extend_from_slice(&day.year().to_le_bytes());
        self.0.extend_from_slice(&[day.month().unsigned_abs(), day.day().unsigned_abs()]);
    }

    pub(super) fn code(&mut self, code: u8) {
        self.0.push(code);
    }

    pub(super) fn text(&mut self, text: &str) {
        self.count(text.len());
        self.0.extend_from_slice(text.as_bytes());
    }
}

/// Bytes that are being read. Everything is `None` once they end, or hold what cannot be.
#[derive(Debug)]
pub(super) struct Reader<'a>(pub(super) &'a [u8]);

impl<'a> Reader<'a> {
    fn take(&mut self, length: usize) -> Option<&'a [u8]> {
        let (taken, rest) = self.0.split_at_checked(length)?;
        self.0 = rest;
        Some(taken)
    }

    fn array<const N: usize>(&mut self) -> Option<[u8; N]> {
        self.take(N)?.try_into().ok()
    }

    /// Of things that take at least so many bytes each: more than are left are none.
    pub(super) fn count(&mut self, least_bytes: usize) -> Option<usize> {
        let count = usize::try_from(u64::from_le_bytes(self.array()?)).ok()?;
        (count.checked_mul(least_bytes)? <= self.0.len()).then_some(count)
    }

    pub(super) fn number(&mut self) -> Option<f64> {
        Some(f64::from_le_bytes(self.array()?)).filter(|number| number.is_finite())
    }

    pub(super) fn numbers(&mut self, into: &mut [f64]) -> Option<()> {
        for number in into {
            *number = self.number()?;
        }
        Some(())
    }

    pub(super) fn load(&mut self) -> Option<KneeKm> {
        KneeKm::new(self.number()?).ok()
    }

    pub(super) fn day(&mut self) -> Option<Date> {
        let year = i16::from_le_bytes(self.array()?);
        let [month, day] = self.array::<2>()?.map(i8::try_from);
        Date::new(year, month.ok()?, day.ok()?).ok()
    }

    pub(super) fn code(&mut self) -> Option<u8> {
        self.array::<1>().map(|[code]| code)
    }

    pub(super) fn text(&mut self) -> Option<&'a str> {
        let length = self.count(1)?;
        std::str::from_utf8(self.take(length)?).ok()
    }
}
