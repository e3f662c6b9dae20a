//! Sessions as apps export them: Nike Run Club, adidas Running, Google Fit's Takeout, and Suunto's cloud in its three flavours.
//!
//! Written after what is known of the exports' shape; the numbers are the builder's.

use jiff::Timestamp;

use super::{TextRun, utc};

/// How Suunto's cloud hands a move over.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum SuuntoCloud {
    /// One list of samples, the summary last, attributes as objects.
    Samples,
    /// The same, attributes as text inside the JSON.
    Quoted,
    /// The files `Summary` and `Data` in one.
    Both,
    /// Only the samples: `Samples.json`.
    SamplesAlone,
    /// Only the summary: `Summary.json`.
    SummaryAlone,
}

impl TextRun {
    /// An activity of Nike's export: kilometres, each metric with its own times.
    #[must_use]
    pub fn nike(&self) -> Vec<u8> {
        self.nike_tagged("")
    }

    /// The same as it was written before, when every tag bore the app's name.
    #[must_use]
    pub fn nike_old(&self) -> Vec<u8> {
        self.nike_tagged("com.nike.running.")
    }

    fn nike_tagged(&self, prefix: &str) -> Vec<u8> {
        let (start, end) = (self.start_s * 1_000, (self.start_s + self.elapsed_s()) * 1_000);
        let mut tags = vec![
            r#""com.nike.running.goaltype":"basic""#.to_owned(),
            r#""com.nike.weather":"partly_cloudy""#.to_owned(),
        ];
        tags.extend(self.title.as_ref().map(|title| format!(r#""com.nike.name":"{title}""#)));
        tags.extend(self.notes.as_ref().map(|notes| format!(r#""note":"{notes}""#)));
        tags.extend(self.rpe.map(|rpe| format!(r#""{prefix}rpe":"{rpe}""#)));
        tags.extend(self.terrain.as_ref().map(|terrain| format!(r#""{prefix}terrain":"{terrain}""#)));

        let summary = |metric: &str, summary: &str, value: f64| {
            format!(
                r#"{{"metric":"{metric}","summary":"{summary}","source":"com.nike.running.ios.fullpower","app_id":"com.nike.sport.running.ios","value":{value}}}"#
            )
        };
        let minutes = self.seconds as f64 / 60.0;
        let mut summaries = vec![
            summary("distance", "total", self.metres / 1_000.0),
            summary("pace", "mean", minutes / (self.metres / 1_000.0)),
            summary("calories", "total", 350.0),
        ];
        summaries.extend(self.bpm.map(|bpm| summary("heart_rate", "mean", f64::from(bpm))));
        summaries.extend(self.steps_per_min.map(|rate| summary("steps", "total", (rate * minutes).round())));
        summaries
            .extend(self.hill_m.iter().flat_map(|m| [summary("ascent", "total", *m), summary("descent", "total", *m)]));

        format!(
            r#"{{"id":"0b6f-{start}","type":"{}","app_id":"com.nike.sport.running.ios","start_epoch_ms":{start},"end_epoch_ms":{end},"last_modified":{end},"active_duration_ms":{},"session":false,"delete_indicator":false,"summaries":[{}],"sources":["com.nike.running.ios.fullpower"],"tags":{{{}}},"change_tokens":[],"metric_types":["distance"],"metrics":[{}],"moments":[{{"key":"split_km","value":"1.0","timestamp":{end}}}]}}"#,
            if self.sport == "running" { "run" } else { &self.sport },
            self.seconds * 1_000,
            summaries.join(","),
            tags.join(","),
            self.nike_metrics().join(",")
        )
        .into_bytes()
    }

    fn nike_metrics(&self) -> Vec<String> {
        let points = self.points();
        let metric = |kind: &str, unit: &str, values: Vec<String>| {
            format!(r#"{{"type":"{kind}","unit":"{unit}","source":"x","app_id":"y","values":[{}]}}"#, values.join(","))
        };
        let at = |clock_s: i64, value: String| {
            let ms = clock_s * 1_000;
            format!(r#"{{"start_epoch_ms":{ms},"end_epoch_ms":{ms},"value":{value}}}"#)
        };
        let mut metrics = Vec::new();
        if self.distances {
            let steps = points.windows(2).map(|pair| {
                let (from, to) = (pair[0].clock_s * 1_000, pair[1].clock_s * 1_000);
                let km = (pair[1].metres - pair[0].metres) / 1_000.0;
                format!(r#"{{"start_epoch_ms":{from},"end_epoch_ms":{to},"value":{km:.9}}}"#)
            });
            metrics.push(metric("distance", "KM", steps.collect()));
        }
        if self.bpm.is_some() {
            let beats = points.iter().map(|p| at(p.clock_s, p.bpm.unwrap_or(0).to_string()));
            metrics.push(metric("heart_rate", "BEATS_PER_MINUTE", beats.collect()));
        }
        if let Some(rate) = self.steps_per_min {
            metrics.push(metric(
                "cadence",
                "STEPS_PER_MINUTE",
                points.iter().map(|p| at(p.clock_s, format!("{rate:.0}"))).collect(),
            ));
        }
        if self.positions {
            let latitudes = points.iter().map(|p| at(p.clock_s, format!("{:.7}", p.latitude))).collect();
            let longitudes = points.iter().map(|p| at(p.clock_s, format!("{:.7}", self.place.1))).collect();
            metrics.extend([metric("latitude", "DEGREES", latitudes), metric("longitude", "DEGREES", longitudes)]);
        }
        metrics
    }

    /// A session of adidas Running's export (`Sport-sessions/….json`); its course lies beside it. The sport is the app's number.
    #[must_use]
    pub fn adidas(&self) -> Vec<u8> {
        let (start, end) = (self.start_s * 1_000, (self.start_s + self.elapsed_s()) * 1_000);
        let number = if self.sport == "running" { "1" } else { &self.sport };
        let feeling = match self.feel {
            Some(5) => r#","subjective_feeling":"awesome""#,
            Some(4) => r#","subjective_feeling":"good""#,
            Some(3) => r#","subjective_feeling":"soso""#,
            Some(2) => r#","subjective_feeling":"sluggish""#,
            Some(1) => r#","subjective_feeling":"injured""#,
            _ => "",
        };
        let notes = self.notes.as_ref().map(|notes| format!(r#","notes":"{notes}""#)).unwrap_or_default();
        let beats = self.bpm.map(|bpm| format!(r#","pulse_avg":{bpm},"pulse_max":{}"#, bpm + 20)).unwrap_or_default();
        format!(
            r#"{{"start_time":{start},"end_time":{end},"created_at":{end},"updated_at":{end},"start_time_timezone_offset":{offset},"end_time_timezone_offset":{offset},"distance":{},"duration":{},"elevation_gain":{hill},"elevation_loss":{hill},"average_speed":10.0,"calories":350,"max_speed":14.2,"pause":{},"duration_per_km":360000,"temperature":11.0{beats}{notes},"manual":false,"edited":false,"completed":true,"live_tracking_active":false,"cheering_enabled":true,"live_tracking_enabled":false,"id":"0b6f","weather_condition_id":"2","surface_id":"1"{feeling},"sport_type_id":"{number}"}}"#,
            self.metres.round(),
            self.seconds * 1_000,
            (self.elapsed_s() - self.seconds) * 1_000,
            offset = self.offset_s * 1_000,
            hill = self.hill_m.unwrap_or(0.0),
        )
        .into_bytes()
    }

    /// What lies beside an older session of adidas Running: the course as a list (`GPS-data/….json`), which is not read.
    #[must_use]
    pub fn adidas_course(&self) -> Vec<u8> {
        let points = self.points();
        let at = points.iter().map(|p| {
            format!(
                r#"{{"version":2,"timestamp":{},"longitude":{:.7},"latitude":{:.7},"altitude":{:.1},"accuracy_v":0,"accuracy_h":5,"speed":10.0,"duration":{},"distance":{:.0},"elevation_gain":0,"elevation_loss":0}}"#,
                p.clock_s * 1_000,
                self.place.1,
                p.latitude,
                p.altitude.unwrap_or(0.0),
                p.running_s * 1_000,
                p.metres
            )
        });
        format!("[{}]", at.collect::<Vec<_>>().join(",")).into_bytes()
    }

    /// A session of Google Fit's Takeout (`All sessions/…_RUNNING.json`): totals only, times in UTC.
    #[must_use]
    pub fn google(&self) -> Vec<u8> {
        let (start, end) = (utc(self.start_s), utc(self.start_s + self.elapsed_s()));
        let mut sums = vec![
            r#"{"metricName":"com.google.calories.expended","floatValue":350.25}"#.to_owned(),
            format!(r#"{{"metricName":"com.google.distance.delta","floatValue":{:.3}}}"#, self.metres),
            r#"{"metricName":"com.google.active_minutes","intValue":30}"#.to_owned(),
        ];
        if let Some(rate) = self.steps_per_min {
            let steps = (rate * self.seconds as f64 / 60.0).round();
            sums.push(format!(r#"{{"metricName":"com.google.step_count.delta","intValue":{steps}}}"#));
        }
        sums.extend(
            self.bpm.map(|bpm| format!(r#"{{"metricName":"com.google.heart_rate.summary","floatValue":{bpm}.0}}"#)),
        );
        format!(
            r#"{{"fitnessActivity":"{sport}","startTime":"{start}","endTime":"{end}","duration":"{}.500s","segment":[{{"fitnessActivity":"{sport}","startTime":"{start}","endTime":"{end}"}}],"aggregate":[{}]}}"#,
            self.seconds,
            sums.join(","),
            sport = self.sport
        )
        .into_bytes()
    }

    /// The name of a recording in Google Fit's Takeout: local start, length, and the sport in the account's language.
    #[must_use]
    pub fn takeout_name(&self, sport: &str) -> String {
        let length = self.elapsed_s();
        format!(
            "{}.073{}_PT{}M{}.5S_{sport}.tcx",
            self.local(self.start_s).replace(':', "_"),
            self.offset().replace(':', "_"),
            length / 60,
            length % 60
        )
    }

    /// A move from Suunto's cloud: attributes in each sample, SI units, heart rate and cadence in Hz, angles in radians.
    #[must_use]
    pub fn suunto_cloud(&self, flavour: SuuntoCloud) -> Vec<u8> {
        let wrapped = |time: &str, inside: &str| {
            let attributes = format!(r#"{{"suunto/sml":{inside}}}"#);
            let attributes = match flavour {
                SuuntoCloud::Quoted => format!("\"{}\"", attributes.replace('"', "\\\"")),
                _ => attributes,
            };
            format!(r#"{{"Attributes":{attributes},"Source":"suunto-123456789","TimeISO8601":"{time}"}}"#)
        };
        let time = |at: i64| format!("{}.000{}", self.local(at), self.offset());
        let mut samples: Vec<String> = self
            .points()
            .iter()
            .map(|p| {
                let mut values = Vec::new();
                values.extend(p.bpm.map(|bpm| format!(r#""HR":{:.4}"#, f64::from(bpm) / 60.0)));
                values.extend(self.steps_per_min.map(|rate| format!(r#""Cadence":{:.4}"#, rate / 2.0 / 60.0)));
                values.extend(self.distances.then(|| format!(r#""Distance":{:.1}"#, p.metres)));
                values.extend(p.altitude.map(|m| format!(r#""Altitude":{m:.1}"#)));
                if self.positions {
                    let (lat, long) = (p.latitude.to_radians(), self.place.1.to_radians());
                    values.push(format!(r#""Latitude":{lat:.9},"Longitude":{long:.9}"#));
                }
                wrapped(&time(p.clock_s), &format!(r#"{{"Sample":{{{}}}}}"#, values.join(",")))
            })
            .collect();
        // The timer's pauses are events among the samples.
        for (after, length) in &self.pauses {
            let stopped = self.clock_s(*after);
            for (at, state) in [(stopped, true), (stopped + length, false)] {
                let event = format!(r#"{{"Sample":{{"Events":[{{"Pause":{{"State":{state}}}}}]}}}}"#);
                samples.push(wrapped(&time(at), &event));
            }
        }
        samples.sort_by_key(|sample| sample.rsplit_once("TimeISO8601").map(|(_, time)| time.to_owned()));
        let header = wrapped(
            &time(self.start_s + self.elapsed_s()),
            &format!(
                r#"{{"Header":{{"DateTime":"{}","Duration":{},"PauseDuration":{},"Distance":{:.1},"ActivityType":{},"Ascent":{hill},"Descent":{hill},"StepCount":{},"HR":{{"Avg":{},"Max":3.0,"Min":1.5}}{}}}}}"#,
                time(self.start_s),
                self.elapsed_s(),
                self.elapsed_s() - self.seconds,
                self.metres,
                if self.sport == "running" { "3" } else { &self.sport },
                self.steps_per_min.map_or("null".to_owned(), |r| (r * self.seconds as f64 / 60.0).round().to_string()),
                self.bpm.map_or("null".to_owned(), |b| format!("{:.4}", f64::from(b) / 60.0)),
                self.feel.map(|feel| format!(r#","Feeling":{feel}"#)).unwrap_or_default(),
                hill = self.hill_m.unwrap_or(0.0),
            ),
        );
        let samples = samples.join(",");
        match flavour {
            SuuntoCloud::Samples | SuuntoCloud::Quoted => format!(r#"{{"Samples":[{samples},{header}]}}"#),
            SuuntoCloud::Both => {
                format!(r#"{{"Summary":{{"Samples":[{header}]}},"Data":{{"Samples":[{samples}]}}}}"#)
            }
            SuuntoCloud::SamplesAlone => format!(r#"{{"Samples":[{samples}]}}"#),
            SuuntoCloud::SummaryAlone => format!(r#"{{"Samples":[{header}]}}"#),
        }
        .into_bytes()
    }
}

/// What Google Fit's Takeout says of whole days, whatever was done in them (`Daily activity metrics.csv`): no list of activities.
///
/// # Panics
/// When `first` is not an RFC 3339 instant.
#[must_use]
pub fn google_days(first: &str, days: u32) -> Vec<u8> {
    let first: Timestamp = first.parse().expect("an instant such as 2026-03-01T07:00:00Z");
    let mut out = String::from(
        "Date,Move Minutes count,Calories (kcal),Distance (m),Heart Points,Heart Minutes,Average heart rate (bpm),Max heart rate (bpm),Min heart rate (bpm),Low latitude (deg),Low longitude (deg),High latitude (deg),High longitude (deg),Average speed (m/s),Max speed (m/s),Min speed (m/s),Step count,Average weight (kg),Max weight (kg),Min weight (kg),Walking duration (ms),Running duration (ms)\n",
    );
    for n in 0..days {
        let day = (first + jiff::SignedDuration::from_hours(24 * i64::from(n))).strftime("%Y-%m-%d").to_string();
        out += &format!(
            "{day},74,2105.4,{}.25,31,25,80.5,160.0,51.0,52.0,13.0,52.1,13.1,1.3,3.1,0.2,{},,,,3120000,1800000\n",
            9_000 + n,
            11_000 + n
        );
    }
    out.into_bytes()
}

/// One such day in quarters of an hour (`2026-03-01.csv`).
#[must_use]
pub fn google_day() -> Vec<u8> {
    let mut out = String::from(
        "Start time,End time,Move Minutes count,Calories (kcal),Distance (m),Heart Points,Heart Minutes,Average speed (m/s),Max speed (m/s),Min speed (m/s),Step count,Walking duration (ms),Running duration (ms)\n",
    );
    for quarter in 28..36 {
        let clock = |q: u32| format!("{:02}:{:02}:00.000+01:00", q / 4, q % 4 * 15);
        out += &format!(
            "{},{},14,112.5,1250.5,14,14,2.7,3.1,1.2,1275,120000,780000\n",
            clock(quarter),
            clock(quarter + 1)
        );
    }
    out.into_bytes()
}
