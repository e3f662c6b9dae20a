//! One run's track: what was measured along the way.

use domain::{Bin, Track};
use render::chart::{TrackChart, TrackPoint};
use store::tracks;

use super::{
    Ask, Made,
    figures::{columns, number},
    spot,
};
use crate::{
    Invalid, Logbook, LogbookError,
    api::{CellKind, ChartTable},
    words,
};

/// A chart has no more stretches than this: about two pixels each.
const MOST_POINTS: usize = 480;
/// A pause of more than so many seconds ends a stretch.
const PAUSE_S: u32 = 2;

impl Logbook {
    pub(crate) fn track(&self, ask: &Ask) -> Result<Made, LogbookError> {
        let id = ask.run.ok_or(Invalid::NoRunNamed)?;
        let ask = &self.around_its_run(ask)?;
        let units = self.settings()?.units;
        let track = tracks::get(&self.store, domain::RunId(id))?.unwrap_or_default();
        let points = points(&track);
        let title = words::track_title(ask.from);
        let summary = words::track_summary(&points, units);
        let labels = words::track_labels(&title, &summary, units);
        let drawing = TrackChart {
            points: &points,
            unit_m: words::unit_metres(units),
            labels: &labels,
            width: ask.size.0,
            theme: ask.theme,
        }
        .draw();
        let marks = drawing.marks.clone();
        let mut made = Made::new(None, ask, title, summary, drawing);
        made.spots = points
            .iter()
            .zip(&marks)
            .enumerate()
            .map(|(n, (point, at))| spot(at, words::track_point(point, units), Some(n), None))
            .collect();
        made.empty = points.is_empty();
        made.table = table(&points);
        Ok(made)
    }
}

/// The bins, joined so that there are not too many; none is joined over a pause.
fn points(track: &Track) -> Vec<TrackPoint> {
    let size = track.bins().len().div_ceil(MOST_POINTS).max(1);
    let mut height = Height::default();
    track
        .bins()
        .chunk_by(|a, b| b.offset_s <= a.offset_s + u32::from(a.duration_s) + PAUSE_S)
        .flat_map(|stretch| stretch.chunks(size))
        .map(|bins| joined(bins, &mut height))
        .collect()
}

/// Metres above the start, for as long as the device says how it goes up and down.
#[derive(Default)]
struct Height {
    metres: f64,
    known: bool,
}

fn joined(bins: &[Bin], height: &mut Height) -> TrackPoint {
    let (Some(first), Some(last)) = (bins.first(), bins.last()) else { return TrackPoint::default() };
    let mut told = false;
    for bin in bins {
        told |= bin.climb_m.is_some() || bin.descent_m.is_some();
        height.metres += f64::from(bin.climb_m.unwrap_or(0.0)) - f64::from(bin.descent_m.unwrap_or(0.0));
    }
    height.known |= told;
    TrackPoint {
        from_s: f64::from(first.offset_s),
        to_s: f64::from(last.offset_s + u32::from(last.duration_s)),
        speed: rate(bins, |bin| bin.distance_m.map(f64::from)),
        height_m: (height.known && told).then_some(height.metres),
        heart_rate: mean(bins),
        cadence: rate(bins, |bin| bin.steps.map(f64::from)).map(|per_second| per_second * 60.0),
    }
}

/// An amount per second over the bins that know it.
fn rate(bins: &[Bin], amount: impl Fn(&Bin) -> Option<f64>) -> Option<f64> {
    let known = bins.iter().filter_map(|bin| Some((amount(bin)?, f64::from(bin.duration_s))));
    let (sum, seconds) = known.fold((0.0, 0.0), |(sum, all), (amount, seconds)| (sum + amount, all + seconds));
    (seconds > 0.0).then(|| sum / seconds)
}

/// The mean heart rate over the bins that know it, by time.
fn mean(bins: &[Bin]) -> Option<f64> {
    let known = bins.iter().filter_map(|bin| Some((f64::from(bin.heart_rate_bpm?), f64::from(bin.duration_s))));
    let (sum, seconds) = known.fold((0.0, 0.0), |(sum, all), (bpm, seconds)| (sum + bpm * seconds, all + seconds));
    (seconds > 0.0).then(|| sum / seconds)
}

fn table(points: &[TrackPoint]) -> ChartTable {
    ChartTable {
        columns: columns(&[
            ("from_s", CellKind::Seconds),
            ("to_s", CellKind::Seconds),
            ("seconds_per_m", CellKind::Pace),
            ("height_over_start_m", CellKind::Metres),
            ("heart_rate_bpm", CellKind::Rate),
            ("cadence_spm", CellKind::Rate),
        ]),
        rows: points
            .iter()
            .map(|point| {
                let pace = point.speed.filter(|speed| *speed > 0.0).map(|speed| 1.0 / speed);
                [Some(point.from_s), Some(point.to_s), pace, point.height_m, point.heart_rate, point.cadence]
                    .map(number)
                    .to_vec()
            })
            .collect(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn bin(offset_s: u32) -> Bin {
        Bin { offset_s, duration_s: 10, distance_m: Some(25.0), ..Bin::default() }
    }

    #[test]
    fn long_tracks_are_joined_but_never_over_a_pause_and_what_is_unknown_stays_so() {
        let mut bins: Vec<Bin> = (0..1000).map(|n| bin(n * 10)).collect();
        bins.extend((0..20).map(|n| Bin { distance_m: None, climb_m: Some(1.0), ..bin(20_000 + n * 10) }));
        let points = points(&Track::new(bins));
        assert!(points.len() <= MOST_POINTS, "{}", points.len());
        let after = points.iter().position(|p| p.from_s >= 20_000.0).expect("after the pause");
        assert_eq!((points[after - 1].to_s, points[after].from_s), (10_000.0, 20_000.0));
        assert_eq!(points[0].speed, Some(2.5));
        assert_eq!((points[0].height_m, points[0].heart_rate, points[0].cadence), (None, None, None));
        assert_eq!((points[after].speed, points.last().and_then(|p| p.height_m)), (None, Some(20.0)));
    }
}
