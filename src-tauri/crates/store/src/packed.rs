//! How a track is packed into a few kilobytes per hour.
//!
//! Format 1 is a zlib stream (any language can open it) of unsigned LEB128 numbers, column by column:
//!
//! 1. how many bins there are, *n*;
//! 2. *n* times: seconds between the end of the bin before and the start of this one;
//! 3. *n* times: how long the bin lasts, in seconds;
//! 4. distance, steps, climb and descent, each in tenths, then heart rate in beats per minute. Each of these five columns begins
//!    with 0 (nobody knows any), 1 (all are known) or 2 (*n* numbers 0 or 1 follow that say which are known); then for every
//!    known value the difference to the known value before it (the first: to 0), as `2d` when d ≥ 0 and `-2d - 1` when d < 0.

use std::cell::RefCell;

use domain::{Bin, Track};
use miniz_oxide::{
    deflate::core::{CompressorOxide, TDEFLFlush, TDEFLStatus, compress, create_comp_flags_from_zip_params},
    inflate::decompress_to_vec_zlib_with_limit,
};

use crate::error::{Result, StoreError, unreadable};

/// The format written.
const FORMAT: u8 = 1;

/// Quick: a track is small, and there may be thousands to import.
const DEFLATE_LEVEL: i32 = 2;
/// Tells the compressor to write a zlib stream.
const ZLIB: i32 = 1;

/// No real track unpacks to more; a blob that claims to is damaged.
const MAX_UNPACKED_BYTES: usize = 32 << 20;

/// A track as it is kept.
///
/// ```
/// use domain::{Bin, Track};
/// use store::tracks::PackedTrack;
///
/// let bin = Bin { offset_s: 0, duration_s: 10, distance_m: Some(27.3), heart_rate_bpm: Some(140), ..Bin::default() };
/// let track = Track::new(vec![bin]);
/// assert_eq!(PackedTrack::pack(&track).unpack().expect("readable"), track);
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PackedTrack {
    format: u8,
    bytes: Vec<u8>,
}

impl PackedTrack {
    /// Packs a track: metres and steps are rounded to 0.1, nothing else is lost.
    #[must_use]
    pub fn pack(track: &Track) -> Self {
        let bins = track.bins();
        let mut out = Vec::with_capacity(bins.len() * 8 + 16);
        write(&mut out, bins.len() as u64);
        let mut end = 0;
        for bin in bins {
            write(&mut out, u64::from(bin.offset_s) - end);
            end = u64::from(bin.offset_s) + u64::from(bin.duration_s);
        }
        for bin in bins {
            write(&mut out, bin.duration_s.into());
        }
        write_column(&mut out, bins, |bin| tenths(bin.distance_m));
        write_column(&mut out, bins, |bin| tenths(bin.steps));
        write_column(&mut out, bins, |bin| tenths(bin.climb_m));
        write_column(&mut out, bins, |bin| tenths(bin.descent_m));
        write_column(&mut out, bins, |bin| bin.heart_rate_bpm.map(i64::from));
        Self { format: FORMAT, bytes: deflated(&out) }
    }

    /// Unpacks it.
    ///
    /// # Errors
    /// [`StoreError::Unreadable`] when the bytes are damaged or of a format this version does not know.
    pub fn unpack(&self) -> Result<Track> {
        if self.format != FORMAT {
            return Err(unreadable(&format_args!("a track of unknown format {}", self.format)));
        }
        let raw = decompress_to_vec_zlib_with_limit(&self.bytes, MAX_UNPACKED_BYTES).map_err(|_| damaged())?;
        unpack(&mut raw.as_slice())
    }

    /// How many bytes it takes.
    #[must_use]
    pub fn size(&self) -> usize {
        self.bytes.len()
    }

    pub(crate) fn from_parts(format: u8, bytes: Vec<u8>) -> Self {
        Self { format, bytes }
    }

    pub(crate) fn format(&self) -> u8 {
        self.format
    }

    pub(crate) fn bytes(&self) -> &[u8] {
        &self.bytes
    }
}

thread_local! {
    /// A third of a megabyte, which takes as long to get as a track does to pack.
    static COMPRESSOR: RefCell<CompressorOxide> =
        RefCell::new(CompressorOxide::new(create_comp_flags_from_zip_params(DEFLATE_LEVEL, ZLIB, 0)));
}

fn deflated(raw: &[u8]) -> Vec<u8> {
    COMPRESSOR.with_borrow_mut(|compressor| {
        compressor.reset();
        let mut out = vec![0; raw.len() / 2 + 64];
        let (mut taken, mut given) = (0, 0);
        loop {
            let (status, more_taken, more_given) =
                compress(compressor, &raw[taken..], &mut out[given..], TDEFLFlush::Finish);
            (taken, given) = (taken + more_taken, given + more_given);
            match status {
                TDEFLStatus::Done => {
                    out.truncate(given);
                    return out;
                }
                TDEFLStatus::Okay => out.resize(out.len() * 2, 0),
                TDEFLStatus::BadParam | TDEFLStatus::PutBufFailed => panic!("BUG: bytes are compressed into memory"),
            }
        }
    })
}

fn unpack(input: &mut &[u8]) -> Result<Track> {
    let count = usize::try_from(read(input)?).map_err(|_| damaged())?;
    // Two bytes per bin at the least: a damaged count must not ask for more memory than there are bytes.
    if count > input.len() {
        return Err(damaged());
    }
    let mut bins = vec![Bin::default(); count];
    let gaps: Vec<u64> = (0..count).map(|_| read(input)).collect::<Result<_>>()?;
    let mut end = 0_u64;
    for (bin, gap) in bins.iter_mut().zip(gaps) {
        let offset = end.checked_add(gap).and_then(|s| u32::try_from(s).ok()).ok_or_else(damaged)?;
        (bin.offset_s, bin.duration_s) = (offset, u8::try_from(read(input)?).map_err(|_| damaged())?);
        end = u64::from(offset.checked_add(bin.duration_s.into()).ok_or_else(damaged)?);
    }
    read_tenths(input, &mut bins, |bin| &mut bin.distance_m)?;
    read_tenths(input, &mut bins, |bin| &mut bin.steps)?;
    read_tenths(input, &mut bins, |bin| &mut bin.climb_m)?;
    read_tenths(input, &mut bins, |bin| &mut bin.descent_m)?;
    read_column(input, &mut bins, |bin, value| {
        bin.heart_rate_bpm = Some(u8::try_from(value).ok()?);
        Some(())
    })?;
    let track = Track::new(bins);
    if track.bins().len() == count && input.is_empty() { Ok(track) } else { Err(damaged()) }
}

fn damaged() -> StoreError {
    unreadable(&"a damaged track")
}

// Columns

const NONE_KNOWN: u64 = 0;
const ALL_KNOWN: u64 = 1;
const SOME_KNOWN: u64 = 2;

fn write_column(out: &mut Vec<u8>, bins: &[Bin], value: impl Fn(&Bin) -> Option<i64>) {
    let known = bins.iter().filter(|bin| value(bin).is_some()).count();
    let mode = match known {
        0 => NONE_KNOWN,
        n if n == bins.len() => ALL_KNOWN,
        _ => SOME_KNOWN,
    };
    write(out, mode);
    if mode == SOME_KNOWN {
        out.extend(bins.iter().map(|bin| u8::from(value(bin).is_some())));
    }
    let mut before = 0;
    for value in bins.iter().filter_map(value) {
        write(out, zigzag(value - before));
        before = value;
    }
}

/// Hands each known value to its bin, which may refuse it.
fn read_column(input: &mut &[u8], bins: &mut [Bin], mut take: impl FnMut(&mut Bin, i64) -> Option<()>) -> Result<()> {
    let mut before = 0_i64;
    let mut next = |bin: &mut Bin, input: &mut &[u8]| {
        before = before.checked_add(unzigzag(read(input)?)).ok_or_else(damaged)?;
        take(bin, before).ok_or_else(damaged)
    };
    match read(input)? {
        NONE_KNOWN => Ok(()),
        ALL_KNOWN => bins.iter_mut().try_for_each(|bin| next(bin, input)),
        SOME_KNOWN => {
            let known: Vec<bool> = bins.iter().map(|_| Ok(read(input)? == 1)).collect::<Result<_>>()?;
            bins.iter_mut().zip(known).filter(|(_, known)| *known).try_for_each(|(bin, _)| next(bin, input))
        }
        _ => Err(damaged()),
    }
}

fn read_tenths(input: &mut &[u8], bins: &mut [Bin], field: fn(&mut Bin) -> &mut Option<f32>) -> Result<()> {
    read_column(input, bins, |bin, value| {
        *field(bin) = Some(from_tenths(value)?);
        Some(())
    })
}

/// The largest number of tenths that an `f32` holds exactly: 1.6 million.
const MAX_TENTHS: f32 = 16_777_216.0;

/// Tenths, rounded; what is no number is not known.
fn tenths(value: Option<f32>) -> Option<i64> {
    let tenths = (value? * 10.0).round();
    #[expect(clippy::cast_possible_truncation, reason = "a whole number inside ±2²⁴")]
    (!tenths.is_nan()).then(|| tenths.clamp(-MAX_TENTHS, MAX_TENTHS) as i64)
}

fn from_tenths(value: i64) -> Option<f32> {
    #[expect(clippy::cast_precision_loss, reason = "whole numbers up to 2²⁴ are exact")]
    (value.unsigned_abs() <= MAX_TENTHS as u64).then(|| value as f32 / 10.0)
}

fn zigzag(value: i64) -> u64 {
    ((value << 1) ^ (value >> 63)).cast_unsigned()
}

fn unzigzag(value: u64) -> i64 {
    (value >> 1).cast_signed() ^ -(value & 1).cast_signed()
}

// LEB128

pub(crate) fn write(out: &mut Vec<u8>, mut value: u64) {
    while value >= 0x80 {
        out.push(0x80 | (value & 0x7f) as u8);
        value >>= 7;
    }
    out.push((value & 0x7f) as u8);
}

pub(crate) fn read(input: &mut &[u8]) -> Result<u64> {
    // Nearly all numbers are small.
    if let [first @ 0..0x80, rest @ ..] = *input {
        *input = rest;
        return Ok(u64::from(*first));
    }
    let mut value = 0_u64;
    for shift in (0..64).step_by(7) {
        let (first, rest) = input.split_first().ok_or_else(damaged)?;
        *input = rest;
        value |= u64::from(first & 0x7f) << shift;
        if first & 0x80 == 0 {
            return Ok(value);
        }
    }
    Err(damaged())
}

#[cfg(test)]
mod tests {
    use super::*;

    /// An hour of running as a watch tells it, with gaps in everything.
    fn hour() -> Track {
        let bins = (0..360_u32).map(|i| Bin {
            offset_s: i * 10 + if i > 100 { 340 } else { 0 },
            duration_s: if i % 50 == 49 { 7 } else { 10 },
            distance_m: (i % 40 != 3).then_some((250 + i * 7919 % 40) as f32 / 10.0),
            steps: Some((260 + i * 31 % 20) as f32 / 10.0),
            climb_m: (i % 4 == 0).then_some((i % 13) as f32 / 10.0),
            descent_m: None,
            heart_rate_bpm: (i > 5).then_some(u8::try_from(120 + i % 50).expect("a rate")),
        });
        Track::new(bins.collect())
    }

    #[test]
    fn a_track_comes_back_as_it_was() {
        for track in [hour(), Track::default()] {
            assert_eq!(PackedTrack::pack(&track).unpack().expect("readable"), track);
        }
    }

    #[test]
    fn a_compressor_that_has_worked_before_works_as_a_new_one() {
        let noise = (0..50_000_u32).map(|i| (i.wrapping_mul(2_654_435_761) >> 13) as u8).collect::<Vec<_>>();
        for raw in [&[][..], &[7; 5_000], &noise, b"track", &noise[..300]] {
            assert_eq!(deflated(raw), miniz_oxide::deflate::compress_to_vec_zlib(raw, 2));
        }
    }

    #[test]
    fn an_hour_takes_a_few_kilobytes() {
        let size = PackedTrack::pack(&hour()).size();
        assert!(size < 3_000, "{size} bytes");
    }

    #[test]
    fn metres_are_rounded_to_a_tenth_once_and_nonsense_is_not_known() {
        let bin = |distance_m| Bin { duration_s: 10, distance_m, ..Bin::default() };
        for (given, kept) in [(Some(27.349), Some(27.3)), (Some(0.04), Some(0.0)), (Some(f32::NAN), None), (None, None)]
        {
            let once = PackedTrack::pack(&Track::new(vec![bin(given)]));
            let unpacked = once.unpack().expect("readable");
            assert_eq!(unpacked.bins()[0].distance_m, kept, "{given:?}");
            assert_eq!(PackedTrack::pack(&unpacked), once);
        }
        let endless = PackedTrack::pack(&Track::new(vec![bin(Some(f32::INFINITY))])).unpack();
        assert!(endless.expect("readable").bins()[0].distance_m.is_some_and(f32::is_finite));
    }

    #[test]
    fn damaged_bytes_are_an_error_and_never_a_panic() {
        let whole = PackedTrack::pack(&hour());
        for cut in 0..whole.size() {
            let short = PackedTrack::from_parts(FORMAT, whole.bytes()[..cut].to_vec());
            assert!(short.unpack().is_err(), "cut at {cut}");
        }
        // Inside the envelope, so that the checksum does not save us.
        let raw = decompress_to_vec_zlib_with_limit(whole.bytes(), MAX_UNPACKED_BYTES).expect("our own bytes");
        for position in 0..raw.len() {
            for damage in [0x01, 0x80, 0xff] {
                let mut bytes = raw.clone();
                bytes[position] ^= damage;
                let _ = unpack(&mut bytes.as_slice());
            }
            let _ = unpack(&mut &raw[..position]);
        }
        assert!(unpack(&mut [0xff; 10].as_slice()).is_err(), "a count beyond all bytes");
        assert!(PackedTrack::from_parts(9, Vec::new()).unpack().is_err(), "a format of the future");
    }
}
