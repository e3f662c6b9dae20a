//! The sample logbook: an invented runner's four months, made by code, to look around in. It lives in a file of its own, so that
//! nothing of it ever mixes with a real logbook.
//!
//! The story: easy weeks, one run too long, a worse morning, 25 days off, and a way back in small steps with one flare in it.

use domain::{
    ActivityKind, Anchor, Bin, Bpm, Feeling, FeelingScale, Felt, LocalStart, Metres, Moment, OtherActivity, PainEntry,
    Rpe, Run, Score, Screen, Seconds, Side, Source, Steps, Surface, Track,
};
use jiff::{ToSpan, Zoned, civil::Date};
use store::{Op, dose_changes::Why, felt, others, pain, red_flags, runs as table, tracks};

use crate::{
    Invalid, Logbook, LogbookError,
    api::{Settings, WatchedDto},
    doses,
    words::{self, SampleNote},
};

/// One run of the story, counted back from today.
struct Told {
    days_ago: i32,
    km: f64,
    /// Share of the minutes that were walked.
    walked: f64,
    during: Option<u8>,
    after: Option<u8>,
    note: Option<SampleNote>,
}

const fn run(days_ago: i32, km: f64, walked: f64, during: u8, after: u8, note: Option<SampleNote>) -> Told {
    Told { days_ago, km, walked, during: Some(during), after: Some(after), note }
}

const STORY: [Told; 30] = [
    run(112, 5.0, 0.0, 0, 0, None),
    run(109, 5.5, 0.0, 0, 0, None),
    run(106, 6.0, 0.0, 1, 0, Some(SampleNote::Canal)),
    run(102, 6.2, 0.0, 0, 0, None),
    run(99, 5.4, 0.0, 1, 0, None),
    run(95, 7.0, 0.0, 1, 1, None),
    run(92, 6.4, 0.0, 1, 0, None),
    run(88, 7.2, 0.0, 1, 1, None),
    run(85, 6.0, 0.0, 1, 1, None),
    run(81, 7.5, 0.0, 2, 1, Some(SampleNote::Stairs)),
    run(78, 6.5, 0.0, 1, 1, None),
    run(74, 11.8, 0.0, 4, 5, Some(SampleNote::Friends)),
    run(48, 2.2, 0.6, 1, 0, Some(SampleNote::FirstSteps)),
    run(45, 2.4, 0.55, 1, 1, None),
    run(42, 2.6, 0.5, 1, 0, None),
    run(39, 2.9, 0.4, 1, 1, None),
    run(36, 3.0, 0.4, 1, 0, None),
    run(33, 3.2, 0.3, 1, 1, None),
    run(30, 3.4, 0.25, 1, 0, None),
    run(27, 3.6, 0.2, 2, 1, None),
    run(24, 5.2, 0.0, 3, 3, Some(SampleNote::WentOn)),
    run(19, 2.8, 0.4, 1, 1, None),
    run(16, 3.2, 0.25, 1, 1, None),
    run(14, 3.4, 0.2, 1, 0, None),
    run(11, 3.6, 0.1, 1, 1, None),
    run(9, 3.7, 0.1, 1, 0, None),
    run(7, 4.0, 0.0, 1, 1, None),
    run(5, 4.0, 0.0, 1, 1, None),
    run(3, 4.2, 0.0, 1, 0, Some(SampleNote::Evening)),
    Told { days_ago: 1, km: 4.4, walked: 0.0, during: Some(1), after: None, note: None },
];

/// The mornings, by days ago, that were not the usual 1; the answer of today is left open.
const MORNINGS: [(i32, u8); 16] = [
    (98, 2),
    (87, 2),
    (80, 2),
    (73, 6),
    (72, 5),
    (71, 4),
    (70, 4),
    (69, 3),
    (68, 2),
    (60, 0),
    (50, 0),
    (23, 4),
    (22, 3),
    (21, 2),
    (6, 0),
    (2, 0),
];
/// Mornings that went by unanswered.
const UNANSWERED: [i32; 3] = [94, 41, 29];
/// The red-flag questions were answered, all with no, so many days ago.
const SCREENED: [i32; 3] = [113, 23, 2];
/// What was done besides, by days ago: which minutes of what.
const BESIDE: [(i32, ActivityKind, f64); 13] = [
    (97, ActivityKind::Ride, 50.0),
    (84, ActivityKind::Ride, 65.0),
    (62, ActivityKind::Swim, 40.0),
    (53, ActivityKind::Walk, 45.0),
    (46, ActivityKind::Strength, 20.0),
    (40, ActivityKind::Strength, 25.0),
    (35, ActivityKind::Strength, 25.0),
    (28, ActivityKind::Strength, 25.0),
    (20, ActivityKind::Ride, 35.0),
    (15, ActivityKind::Strength, 25.0),
    (10, ActivityKind::Strength, 30.0),
    (6, ActivityKind::Strength, 30.0),
    (2, ActivityKind::Ride, 40.0),
];
/// Nights that were written down, by days ago: hours of sleep.
const NIGHTS: [(i32, f64); 13] = [
    (74, 5.5),
    (39, 6.5),
    (33, 7.0),
    (30, 7.5),
    (27, 7.0),
    (24, 5.5),
    (19, 6.0),
    (16, 7.5),
    (14, 8.0),
    (9, 8.0),
    (7, 6.5),
    (5, 7.5),
    (3, 7.0),
];
/// Mornings are answered from here on.
const FIRST_MORNING: i32 = 113;

impl Logbook {
    /// Fills an empty logbook with the sample, seen from `now`, in the language that is spoken.
    ///
    /// # Errors
    /// [`Invalid::LogbookNotEmpty`], and what any write can meet.
    pub fn fill_with_sample(&mut self, now: &Zoned) -> Result<(), LogbookError> {
        if table::count(&self.store)? > 0 || pain::count(&self.store)? > 0 {
            return Err(Invalid::LogbookNotEmpty.into());
        }
        let settings = Settings {
            side: Some(WatchedDto::Right),
            since: Some(before(now, 74).to_string()),
            comfortable_longest_km: Some(7.5),
            break_from: Some(before(now, 73).to_string()),
            break_to: Some(before(now, 49).to_string()),
            welcomed: true,
            ..Settings::default()
        };
        self.set_settings(&settings, now)?;
        self.change(Op::Import, now, |tx| {
            tx.describe("the sample");
            for told in &STORY {
                let (run, track) = invented(told, now)?;
                let id = table::insert(tx, &run)?;
                tracks::put(tx, id, &track)?;
                let day = run.day();
                for (moment, score) in [(Moment::During, told.during), (Moment::After, told.after)] {
                    if let Some(score) = score {
                        pain::put(tx, &answer(Anchor::Run(id), day, moment, score, now)?)?;
                    }
                }
            }
            for ago in (1..=FIRST_MORNING).rev().filter(|ago| !UNANSWERED.contains(ago)) {
                let day = before(now, ago);
                let score =
                    MORNINGS.iter().find(|(d, _)| *d == ago).map_or(u8::from(!(26..=49).contains(&ago)), |(_, s)| *s);
                pain::put(tx, &answer(Anchor::Day(day), day, Moment::Morning, score, now)?)?;
            }
            for ago in SCREENED {
                let at = on(now, ago, 7, 30).at;
                red_flags::answer(tx, &Screen { at, day: before(now, ago), yes: Vec::new() })?;
            }
            for (ago, kind, minutes) in BESIDE {
                others::insert(
                    tx,
                    &OtherActivity {
                        start: on(now, ago, 12, 15),
                        kind,
                        words: String::new(),
                        title: None,
                        timer: Some(Seconds::new(minutes * 60.0)?),
                        distance: None,
                        climb: None,
                    },
                )?;
            }
            for (ago, hours) in NIGHTS {
                let slept = Felt {
                    day: before(now, ago),
                    what: Feeling::SleepHours,
                    value: Some(hours),
                    scale: FeelingScale::Hours,
                    words: None,
                    source: Felt::HERE.to_owned(),
                };
                felt::add(tx, &slept)?;
            }
            if !doses::keep_up(tx, now)? {
                doses::recompute(tx, Why::Usual, None, now)?;
            }
            Ok(())
        })?;
        Ok(())
    }
}

fn before(now: &Zoned, days: i32) -> Date {
    now.date().saturating_sub(days.days())
}

/// So many days ago, at this time of the day.
fn on(now: &Zoned, days_ago: i32, hour: i8, minute: i8) -> LocalStart {
    let then = before(now, days_ago).at(hour, minute, 0, 0).to_zoned(now.time_zone().clone());
    let then = then.unwrap_or_else(|_| now.clone());
    LocalStart { at: then.timestamp(), offset: then.offset() }
}

fn answer(anchor: Anchor, day: Date, moment: Moment, score: u8, now: &Zoned) -> Result<PainEntry, LogbookError> {
    Ok(PainEntry::scored(anchor, day, Side::Right, moment, Score::new(score)?, now.timestamp()))
}

/// A run with a plausible track: walking first, then running, over gentle ground.
fn invented(told: &Told, now: &Zoned) -> Result<(Run, Track), LogbookError> {
    const RUN_SPEED: f64 = 2.62;
    const WALK_SPEED: f64 = 1.55;
    let mean_speed = told.walked * WALK_SPEED + (1.0 - told.walked) * RUN_SPEED;
    let seconds = told.km * 1000.0 / mean_speed;
    let bins = (seconds / 10.0).round() as u32;
    let walking_until = (f64::from(bins) * told.walked).round() as u32;
    let track = Track::new(
        (0..bins)
            .map(|i| {
                let walking = i < walking_until;
                // A slow wave, so that no two bins are alike and every machine draws the same one.
                let wave = f64::from((i * 7 + told.days_ago.unsigned_abs() * 3) % 24) / 24.0 - 0.5;
                let speed = if walking { WALK_SPEED } else { RUN_SPEED + wave * 0.2 };
                let cadence = if walking { 112.0 } else { 166.0 + wave * 6.0 };
                let rises = (i / 12) % 4;
                Bin {
                    offset_s: i * 10,
                    duration_s: 10,
                    distance_m: Some((speed * 10.0) as f32),
                    steps: Some((cadence / 6.0) as f32),
                    climb_m: Some(if rises == 1 { 0.4 } else { 0.0 }),
                    descent_m: Some(if rises == 3 { 0.4 } else { 0.0 }),
                    heart_rate_bpm: Some(if walking { 104 } else { 142 + (wave * 12.0) as u8 }),
                }
            })
            .collect(),
    );
    let ups: f64 = track.bins().iter().filter_map(|b| b.climb_m).map(f64::from).sum();
    let run = Run {
        title: Some(words::sample_run(told.walked > 0.0)),
        distance: track.distance(),
        timer: Some(track.duration()),
        elapsed: Seconds::new(track.duration().get() + 45.0).ok(),
        steps: track.steps().and_then(|s| Steps::new(s.get().round()).ok()),
        climb: Metres::new(ups).ok(),
        descent: Metres::new(ups).ok(),
        avg_hr: Bpm::new(138.0).ok(),
        surface: Some(Surface::Road),
        rpe: Rpe::new(if told.km > 7.0 { 5.0 } else { 3.0 }).ok(),
        notes: told.note.map(words::sample_note),
        ..Run::begun(on(now, told.days_ago, 18, 10), Source::Sample)
    };
    Ok((run, track))
}
