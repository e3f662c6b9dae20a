//! Single sessions as apps export them: Nike Run Club, adidas Running (Runtastic), and Google Fit's *All sessions*.

use serde::Deserialize;

use super::{List, Num, Text};
use crate::found::Found;
use crate::points::{self, NOTES_MAX, Points, Seconds, TITLE_MAX, words};
use crate::session::{Session, Summary, Told};
use crate::sport::Sport;
use crate::when::moment;
use crate::{Format, NotARun, Reading};

#[derive(Deserialize, Default)]
#[serde(default)]
struct Nike {
    #[serde(rename = "type")]
    kind: Text,
    start_epoch_ms: Num,
    end_epoch_ms: Num,
    active_duration_ms: Num,
    tags: NikeTags,
    summaries: List<NikeSummary, 1_000>,
    metrics: List<NikeMetric, 200>,
}

#[derive(Deserialize, Default)]
#[serde(default)]
struct NikeTags {
    #[serde(rename = "com.nike.name")]
    name: Text,
    #[serde(alias = "com.nike.running.rpe")]
    rpe: Num,
    #[serde(alias = "com.nike.running.terrain")]
    terrain: Text,
    note: Text,
}

#[derive(Deserialize, Default)]
#[serde(default)]
struct NikeSummary {
    metric: Text,
    summary: Text,
    value: Num,
}

#[derive(Deserialize, Default)]
#[serde(default)]
struct NikeMetric {
    #[serde(rename = "type")]
    kind: Text,
    values: List<NikeValue>,
}

#[derive(Deserialize, Default)]
#[serde(default)]
struct NikeValue {
    start_epoch_ms: Num,
    end_epoch_ms: Num,
    value: Num,
}

/// Nike Run Club: distances in km, each metric with its own times.
pub(crate) fn read_nike(bytes: &[u8]) -> Result<Reading, serde_json::Error> {
    let nike: Nike = serde_json::from_slice(bytes)?;
    let total = |metric: &str, summary: &str| {
        let found = |s: &&NikeSummary| s.metric.as_str() == Some(metric) && s.summary.as_str() == Some(summary);
        nike.summaries.0.iter().find(found).and_then(|s| s.value.0)
    };
    let span = nike.end_epoch_ms.0.zip(nike.start_epoch_ms.0).map(|(end, start)| (end - start) / 1_000.0);
    let summary = Summary {
        start: nike.start_epoch_ms.0.map(seconds),
        elapsed: span.filter(|s| *s > 0.0),
        timer: nike.active_duration_ms.0.map(|ms| ms / 1_000.0),
        distance: total("distance", "total").map(|km| km * 1_000.0),
        strides: total("steps", "total").map(|steps| steps / 2.0),
        ascent: total("ascent", "total"),
        descent: total("descent", "total"),
        heart_rate: total("heart_rate", "mean"),
        rpe: nike.tags.rpe.0,
        ..Summary::default()
    };
    let sport = nike.kind.as_str().map(Sport::named);
    let terrain = nike.tags.terrain.as_str().map(|t| Sport::named(&format!("{t} run")));
    let surface = terrain.as_ref().or(sport.as_ref()).and_then(Sport::surface);
    let told = Told {
        title: nike.tags.name.as_str().and_then(|t| words(t, TITLE_MAX)),
        notes: nike.tags.note.as_str().and_then(|t| words(t, NOTES_MAX)),
        epoch: true,
        treadmill: surface == Some(domain::Surface::Treadmill),
        surface,
        ..Told::default()
    };
    let points = nike.points();
    let mut found = Found::of(Format::Json);
    let mut session = Session::new(Some(&summary), &points.samples, &points.pauses, told);
    session.warnings.extend(points.warnings());
    found.add(session, sport);
    Ok(found.outcome(NotARun::NothingRecorded))
}

impl Nike {
    fn points(&self) -> Points {
        let mut points_by_second = Seconds::default();
        let (mut latitudes, mut metres) = (std::collections::BTreeMap::new(), 0.0);
        for metric in &self.metrics.0 {
            let kind = metric.kind.as_str().unwrap_or_default();
            for value in &metric.values.0 {
                let (Some(end), Some(v)) = (value.end_epoch_ms.0.or(value.start_epoch_ms.0), value.value.0) else {
                    continue;
                };
                let at = seconds(end);
                match kind {
                    "distance" => {
                        metres += (v * 1_000.0).max(0.0);
                        points_by_second.at(at).distance_m = Some(metres);
                    }
                    "heart_rate" => points_by_second.at(at).heart_rate_bpm = points::beats(v),
                    "elevation" => points_by_second.at(at).altitude_m = Some(v as f32),
                    "cadence" => points_by_second.at(at).strides_per_min = Some((v / 2.0).clamp(0.0, 200.0) as f32),
                    "latitude" if latitudes.len() < 1_000_000 => {
                        latitudes.insert(at, v);
                    }
                    "longitude" => {
                        if let Some(latitude) = latitudes.get(&at) {
                            points_by_second.at(at).position = points::position(*latitude, v);
                        }
                    }
                    _ => {}
                }
            }
        }
        let mut points = Points::default();
        for sample in points_by_second.in_order() {
            points.push(Some(sample.at), sample);
        }
        points.drop_patchy_measures();
        points
    }
}

#[derive(Deserialize, Default)]
#[serde(default)]
struct Runtastic {
    start_time: Num,
    end_time: Num,
    /// ms.
    duration: Num,
    pause: Num,
    /// m.
    distance: Num,
    elevation_gain: Num,
    elevation_loss: Num,
    pulse_avg: Num,
    sport_type_id: Text,
    #[serde(alias = "notes")]
    note: Text,
    start_time_timezone_offset: Num,
    subjective_feeling: Text,
}

/// adidas Running: the summary of a session; its positions lie in a GPX beside it.
pub(crate) fn read_runtastic(bytes: &[u8]) -> Result<Reading, serde_json::Error> {
    let session: Runtastic = serde_json::from_slice(bytes)?;
    let span = session.end_time.0.zip(session.start_time.0).map(|(end, start)| (end - start) / 1_000.0);
    let summary = Summary {
        start: session.start_time.0.map(seconds),
        elapsed: span.filter(|s| *s > 0.0).or(session.duration.0.zip(session.pause.0).map(|(d, p)| (d + p) / 1_000.0)),
        timer: session.duration.0.map(|ms| ms / 1_000.0),
        distance: session.distance.0,
        ascent: session.elevation_gain.0.filter(|m| *m > 0.0),
        descent: session.elevation_loss.0.filter(|m| *m > 0.0),
        heart_rate: session.pulse_avg.0,
        feel: match session.subjective_feeling.as_str() {
            Some("awesome") => Some(5),
            Some("good") => Some(4),
            Some("soso") => Some(3),
            Some("sluggish") => Some(2),
            Some("injured") => Some(1),
            _ => None,
        },
        ..Summary::default()
    };
    let sport = match session.sport_type_id.as_str().unwrap_or_default() {
        "1" => Sport::run(),
        "14" => Sport::named("treadmill running"),
        "82" => Sport::named("trail running"),
        "3" | "4" | "15" | "22" => Sport::named("cycling"),
        "7" => Sport::named("hiking"),
        "2" | "19" => Sport::named("walking"),
        "18" => Sport::named("swimming"),
        "34" => Sport::named("strength training"),
        other => Sport::named(&format!("sport number {other}")),
    };
    let surface = sport.surface();
    let told = Told {
        notes: session.note.as_str().and_then(|t| words(t, NOTES_MAX)),
        offset: session
            .start_time_timezone_offset
            .0
            .and_then(|ms| jiff::tz::Offset::from_seconds((ms / 1_000.0).clamp(-90_000.0, 90_000.0) as i32).ok()),
        epoch: true,
        treadmill: surface == Some(domain::Surface::Treadmill),
        surface,
        ..Told::default()
    };
    let mut found = Found::of(Format::Json);
    found.add(Session::new(Some(&summary), &[], &[], told), Some(sport));
    Ok(found.outcome(NotARun::NothingRecorded))
}

#[derive(Deserialize, Default)]
#[serde(default, rename_all = "camelCase")]
struct Google {
    fitness_activity: Text,
    start_time: Text,
    end_time: Text,
    duration: Text,
    aggregate: List<Aggregate, 1_000>,
}

#[derive(Deserialize, Default)]
#[serde(default, rename_all = "camelCase")]
struct Aggregate {
    metric_name: Text,
    float_value: Num,
    int_value: Num,
}

/// Google Fit: totals only, in whatever language the folder is named.
pub(crate) fn read_google(bytes: &[u8]) -> Result<Reading, serde_json::Error> {
    let session: Google = serde_json::from_slice(bytes)?;
    let total = |metric: &str| {
        let named = |a: &&Aggregate| a.metric_name.as_str().is_some_and(|n| n.contains(metric));
        session.aggregate.0.iter().find(named).and_then(|a| a.float_value.0.or(a.int_value.0))
    };
    let (start, end) = (session.start_time.as_str().and_then(moment), session.end_time.as_str().and_then(moment));
    let summary = Summary {
        start: start.map(|m| m.at),
        elapsed: start.zip(end).map(|(start, end)| (end.at - start.at) as f64).filter(|s| *s > 0.0),
        timer: session.duration.as_str().and_then(|d| points::number(d.trim_end_matches('s'))),
        distance: total("distance.delta").filter(|m| *m > 0.0),
        strides: total("step_count.delta").filter(|s| *s > 0.0).map(|steps| steps / 2.0),
        heart_rate: total("heart_rate.summary"),
        ..Summary::default()
    };
    let sport = session.fitness_activity.as_str().map(Sport::named);
    let surface = sport.as_ref().and_then(Sport::surface);
    let told = Told {
        offset: start.and_then(crate::when::Moment::offset),
        treadmill: surface == Some(domain::Surface::Treadmill),
        surface,
        ..Told::default()
    };
    let mut found = Found::of(Format::Json);
    found.add(Session::new(Some(&summary), &[], &[], told), sport);
    Ok(found.outcome(NotARun::NothingRecorded))
}

fn seconds(epoch_ms: f64) -> i64 {
    (epoch_ms / 1_000.0).clamp(-1e11, 1e11) as i64
}
