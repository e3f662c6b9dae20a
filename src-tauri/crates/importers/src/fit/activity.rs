//! From parts to runs: which sessions are runs, which points belong to them, and which of two contradicting numbers is kept.

use domain::Surface;
use jiff::tz::Offset;
use rustyfit::profile::typedef::{File, Sport as FitSport, SubSport};

use super::decode::{Defect, Part};
use super::messages::{Content, Leg, TimerEvent};
use crate::along::{Pause, Sample};
use crate::found::Found;
use crate::session::{Session, Told};
use crate::sport::{Kind, Sport};
use crate::{Broken, FileKind, Format, NotARun, Reading, Warning};

/// A quarter of an hour: local offsets are multiples of it.
const OFFSET_UNIT_S: i64 = 900;

/// The outcome for a file's parts.
pub(super) fn reading(parts: Vec<Part>, file_size: usize) -> Reading {
    let mut activities = Activities { found: Found::of(Format::Fit), file_types: Vec::new(), defect: None };
    for part in parts {
        activities.add(part);
    }
    activities.outcome(file_size)
}

struct Activities {
    found: Found,
    file_types: Vec<(usize, FileKind)>,
    defect: Option<(Defect, usize)>,
}

impl Activities {
    fn add(&mut self, part: Part) {
        let Part { at, content, defect, warnings } = part;
        self.found.warnings.extend(warnings);
        if let (Some(defect), None) = (defect, &self.defect) {
            self.defect = Some((defect, content.messages));
        }
        match content.file_type {
            Some(kind) if kind != File::ACTIVITY.0 => self.file_types.push((at, file_kind(kind))),
            _ => self.add_activity(content),
        }
    }

    fn add_activity(&mut self, mut content: Content) {
        let offset = local_offset(&content);
        let pauses = pauses(&mut content.timer);
        let samples = std::mem::take(&mut content.samples);
        let mut legs = std::mem::take(&mut content.sessions);
        if legs.is_empty() {
            if !samples.is_empty() {
                self.add_leg(None, &samples, &pauses, offset, &content);
            }
            return;
        }
        legs.sort_by_key(|leg| leg.summary.start);
        for (leg, samples) in by_leg(&legs, samples) {
            self.add_leg(Some(leg), &samples, &pauses, offset, &content);
        }
    }

    fn add_leg(
        &mut self,
        leg: Option<&Leg>,
        samples: &[Sample],
        pauses: &[Pause],
        offset: Option<Offset>,
        content: &Content,
    ) {
        let said = leg.and_then(|leg| Some((leg.sport?, leg.sub_sport)));
        let sport = said.or(content.sport);
        let place = sport.and_then(|s| s.1).map(SubSport);
        let told = Told {
            title: content.workout_name.clone(),
            created: content.created,
            ended: content.ended,
            offset,
            epoch: true,
            treadmill: place.is_some_and(|p| p == SubSport::TREADMILL || p == SubSport::VIRTUAL_ACTIVITY),
            surface: place.and_then(surface),
            ..Told::default()
        };
        let session = Session::new(leg.map(|leg| &leg.summary), samples, pauses, told);
        self.found.add(session, sport.map(|(sport, _)| fit_sport(sport)));
    }

    fn outcome(mut self, file_size: usize) -> Reading {
        if self.found.has_runs() {
            for (at, file_type) in self.file_types {
                self.found.warnings.push(Warning::PartNotAnActivity { at, file_type });
            }
            return self.found.outcome(NotARun::NothingRecorded);
        }
        let file_type = self.file_types.into_iter().next().map(|(_, file_type)| NotARun::NotAnActivity { file_type });
        match (self.found.refusal().or(file_type), self.defect) {
            (Some(why), _) => Reading::NotARun(why),
            (None, Some((Defect::Truncated { at, declared }, messages))) => {
                Reading::Broken(Broken::Truncated { at: at.min(file_size), declared, messages })
            }
            (None, Some((Defect::Damaged { at, what }, messages))) => {
                Reading::Broken(Broken::Damaged { at, what, messages })
            }
            (None, None) => Reading::NotARun(NotARun::NothingRecorded),
        }
    }
}

/// Local time minus UTC at the end of the activity, when the file says it and it can be.
fn local_offset(content: &Content) -> Option<Offset> {
    let seconds = content.ended_local? - content.ended?;
    let rounded = (seconds + OFFSET_UNIT_S / 2).div_euclid(OFFSET_UNIT_S) * OFFSET_UNIT_S;
    let plausible = (-12 * 3_600..=14 * 3_600).contains(&rounded) && (seconds - rounded).abs() <= 120;
    plausible.then(|| i32::try_from(rounded).ok().and_then(|s| Offset::from_seconds(s).ok())).flatten()
}

/// Pairs stops with the starts after them, in order of time.
fn pauses(events: &mut [TimerEvent]) -> Vec<Pause> {
    events.sort_by_key(|e| e.at);
    let (mut pauses, mut stopped) = (Vec::new(), None);
    for event in events.iter() {
        match (event.starts, stopped) {
            (false, None) => stopped = Some(event.at),
            (true, Some(from)) => {
                if event.at > from {
                    pauses.push(Pause { from, to: event.at });
                }
                stopped = None;
            }
            _ => {}
        }
    }
    pauses.extend(stopped.map(|from| Pause { from, to: i64::MAX }));
    pauses
}

/// Gives each leg (in order of start) the points from its start to the next one's, the second in which they meet included:
/// the last point of one leg and the first of the next often share it.
fn by_leg(legs: &[Leg], samples: Vec<Sample>) -> Vec<(&Leg, Vec<Sample>)> {
    if let [only] = legs {
        return vec![(only, samples)];
    }
    let mut shares: Vec<(&Leg, Vec<Sample>)> = legs.iter().map(|leg| (leg, Vec::new())).collect();
    for sample in samples {
        let next = legs.partition_point(|leg| leg.summary.start.is_none_or(|start| start <= sample.at));
        let own = next.saturating_sub(1);
        if own > 0 && legs[own].summary.start == Some(sample.at) {
            shares[own - 1].1.push(sample);
        }
        shares[own].1.push(sample);
    }
    shares
}

fn surface(sub_sport: SubSport) -> Option<Surface> {
    match sub_sport {
        SubSport::TREADMILL | SubSport::VIRTUAL_ACTIVITY => Some(Surface::Treadmill),
        SubSport::STREET => Some(Surface::Road),
        SubSport::TRAIL => Some(Surface::Trail),
        SubSport::TRACK => Some(Surface::Track),
        _ => None,
    }
}

fn fit_sport(sport: u8) -> Sport {
    let words = FitSport(sport).to_string();
    let words = if words.contains('(') { format!("sport number {sport}") } else { words.replace('_', " ") };
    let kind = match FitSport(sport) {
        FitSport::RUNNING => Kind::Run,
        FitSport::WALKING => Kind::Walk,
        FitSport::HIKING | FitSport::MOUNTAINEERING => Kind::Hike,
        FitSport::CYCLING | FitSport::E_BIKING => Kind::Ride,
        FitSport::SWIMMING => Kind::Swim,
        FitSport::TRAINING | FitSport::FITNESS_EQUIPMENT => Kind::Strength,
        _ => Kind::Other,
    };
    Sport { kind, words }
}

const fn file_kind(kind: u8) -> FileKind {
    match File(kind) {
        File::DEVICE => FileKind::Device,
        File::SETTINGS => FileKind::Settings,
        File::SPORT => FileKind::SportSettings,
        File::WORKOUT => FileKind::Workout,
        File::COURSE => FileKind::Course,
        File::SCHEDULES => FileKind::Schedule,
        File::WEIGHT => FileKind::Weights,
        File::TOTALS => FileKind::Totals,
        File::GOALS => FileKind::Goals,
        File::BLOOD_PRESSURE => FileKind::BloodPressures,
        File::MONITORING_A | File::MONITORING_B | File::MONITORING_DAILY => FileKind::Monitoring,
        File::ACTIVITY_SUMMARY => FileKind::ActivitySummary,
        File::SEGMENT | File::SEGMENT_LIST => FileKind::Segment,
        _ => FileKind::Fit(kind),
    }
}
