//! A small writer of Apple Health exports, in the three generations they have had.

use std::fmt::Write;

use jiff::{Timestamp, tz::Offset};

/// How an export writes workouts.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Generation {
    /// Until iOS 12: totals in attributes, the route inside the workout.
    RouteInside,
    /// Until iOS 15: totals in attributes, the route in a file.
    RouteBeside,
    /// Since iOS 16: totals in elements of their own.
    Statistics,
}

/// An export with one workout a day, 5 km in 30 minutes each, a heart rate every five seconds within and every five minutes
/// around them.
#[derive(Debug, Clone)]
pub struct AppleHealth {
    generation: Generation,
    first: Timestamp,
    workouts: i64,
    activity: String,
    zone: Option<String>,
    indoor: bool,
    records_between: usize,
}

impl AppleHealth {
    /// One run.
    ///
    /// # Panics
    /// When `start` is not an RFC 3339 instant.
    #[must_use]
    pub fn new(generation: Generation, start: &str) -> Self {
        Self {
            generation,
            first: start.parse().expect("an instant"),
            workouts: 1,
            activity: "Running".to_owned(),
            zone: None,
            indoor: false,
            records_between: 100,
        }
    }

    /// So many workouts, one a day.
    #[must_use]
    pub fn workouts(mut self, workouts: i64) -> Self {
        self.workouts = workouts;
        self
    }

    /// Another kind, in Apple's word, e.g. `Walking`.
    #[must_use]
    pub fn activity(mut self, activity: &str) -> Self {
        activity.clone_into(&mut self.activity);
        self
    }

    /// The zone's name is said.
    #[must_use]
    pub fn zone(mut self, zone: &str) -> Self {
        self.zone = Some(zone.to_owned());
        self
    }

    /// On a treadmill.
    #[must_use]
    pub fn indoor(mut self) -> Self {
        self.indoor = true;
        self
    }

    /// So many records of other kinds before each workout's heart rates.
    #[must_use]
    pub fn records_between(mut self, records: usize) -> Self {
        self.records_between = records;
        self
    }

    /// The bytes of `export.xml`.
    #[must_use]
    pub fn build(&self) -> Vec<u8> {
        let mut out = self.prologue();
        for day in 0..self.workouts {
            self.write_records(day, &mut out);
        }
        for day in 0..self.workouts {
            self.write_workout(day, &mut out);
        }
        out.push_str("</HealthData>\n");
        out.into_bytes()
    }

    /// Everything before the records, declarations with apostrophes and all.
    #[must_use]
    pub fn prologue(&self) -> String {
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<!DOCTYPE HealthData [\n<!-- HealthKit Export Version: 11 -->\n<!ELEMENT HealthData (ExportDate,Me,(Record|Workout)*)>\n<!ATTLIST Workout\n  workoutActivityType CDATA #REQUIRED\n  it's not valid CDATA\n>\n]>\n<HealthData locale=\"en_US\">\n <ExportDate value=\"2026-03-10 08:00:00 +0100\"/>\n".to_owned()
    }

    /// The records of one day.
    pub fn write_records(&self, day: i64, out: &mut String) {
        let start = self.start(day);
        for n in 0..self.records_between {
            let at = local(start - 7_200 + n as i64);
            let _ = writeln!(
                out,
                " <Record type=\"HKQuantityTypeIdentifierStepCount\" sourceName=\"Phone\" sourceVersion=\"17.1\" device=\"&lt;&lt;HKDevice: 0x1&gt;, name:Phone&gt;\" unit=\"count\" creationDate=\"{at}\" startDate=\"{at}\" endDate=\"{at}\" value=\"{n}\"/>"
            );
        }
        for (from, to, step, bpm) in [(-3_600, -300, 300, 60), (0, 1_801, 5, 150)] {
            for at in (from..to).step_by(step) {
                let at = local(start + at);
                let _ = writeln!(
                    out,
                    " <Record type=\"HKQuantityTypeIdentifierHeartRate\" sourceName=\"Watch\" unit=\"count/min\" creationDate=\"{at}\" startDate=\"{at}\" endDate=\"{at}\" value=\"{bpm}\">\n  <MetadataEntry key=\"HKMetadataKeyHeartRateMotionContext\" value=\"0\"/>\n </Record>"
                );
            }
        }
    }

    /// The workout of one day.
    pub fn write_workout(&self, day: i64, out: &mut String) {
        let start = self.start(day);
        let totals = if self.generation == Generation::Statistics {
            ""
        } else {
            " totalDistance=\"3.106855961\" totalDistanceUnit=\"mi\" totalEnergyBurned=\"350\" totalEnergyBurnedUnit=\"kcal\""
        };
        let _ = writeln!(
            out,
            " <Workout workoutActivityType=\"HKWorkoutActivityType{}\" duration=\"30\" durationUnit=\"min\"{totals} sourceName=\"Ann&apos;s Watch\" creationDate=\"{end}\" startDate=\"{begin}\" endDate=\"{end}\">",
            self.activity,
            begin = local(start),
            end = local(start + 2_100),
        );
        if let Some(zone) = &self.zone {
            let _ = writeln!(out, "  <MetadataEntry key=\"HKTimeZone\" value=\"{zone}\"/>");
        }
        let _ = writeln!(out, "  <MetadataEntry key=\"HKIndoorWorkout\" value=\"{}\"/>", u8::from(self.indoor));
        let _ = writeln!(out, "  <MetadataEntry key=\"HKElevationAscended\" value=\"4000 cm\"/>");
        for (kind, at) in [("Pause", 600), ("Resume", 900)] {
            let at = local(start + at);
            let _ = writeln!(out, "  <WorkoutEvent type=\"HKWorkoutEventType{kind}\" date=\"{at}\"/>");
        }
        match self.generation {
            Generation::RouteInside => {
                let _ = writeln!(out, "  <WorkoutRoute startDate=\"{}\">", local(start));
                for second in (0..=2_100).filter(|s| !(600..900).contains(s)) {
                    let running = if second < 600 { second } else { second - 300 };
                    let latitude = 52.0 + f64::from(running) * 5_000.0 / 1_800.0 / 111_195.08;
                    let at = local(start + i64::from(second));
                    let _ = writeln!(
                        out,
                        "   <Location date=\"{at}\" latitude=\"{latitude:.8}\" longitude=\"13.0\" altitude=\"100\" horizontalAccuracy=\"5\" speed=\"2.8\"/>"
                    );
                }
                out.push_str("  </WorkoutRoute>\n");
            }
            Generation::RouteBeside | Generation::Statistics if self.indoor => {}
            Generation::RouteBeside | Generation::Statistics => {
                let _ = writeln!(
                    out,
                    "  <WorkoutRoute>\n   <FileReference path=\"/workout-routes/route_{day}.gpx\"/>\n  </WorkoutRoute>"
                );
            }
        }
        if self.generation == Generation::Statistics {
            for (kind, values) in [
                ("HeartRate", "average=\"150\" minimum=\"90\" maximum=\"170\" unit=\"count/min\""),
                ("StepCount", "sum=\"5100\" unit=\"count\""),
                ("DistanceWalkingRunning", "sum=\"5\" unit=\"km\""),
            ] {
                let _ = writeln!(out, "  <WorkoutStatistics type=\"HKQuantityTypeIdentifier{kind}\" {values}/>");
            }
        }
        out.push_str(" </Workout>\n");
    }

    fn start(&self, day: i64) -> i64 {
        self.first.as_second() + day * 86_400
    }
}

fn local(at: i64) -> String {
    let offset = Offset::from_seconds(3_600).expect("an offset");
    offset.to_datetime(Timestamp::from_second(at).expect("an instant")).strftime("%Y-%m-%d %H:%M:%S +0100").to_string()
}
