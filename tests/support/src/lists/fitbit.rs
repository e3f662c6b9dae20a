//! Fitbit's `exercise-0.json`, and what lies beside it in its Takeout.

use super::{Row, written};

/// Fitbit's list of exercises, in kilometres or miles: local times, and which month comes first is American.
#[must_use]
pub fn fitbit(rows: &[Row], miles: bool) -> Vec<u8> {
    let (unit, metres) = if miles { ("Mile", 1_609.344) } else { ("Kilometer", 1_000.0) };
    let entries: Vec<String> = rows
        .iter()
        .enumerate()
        .map(|(index, row)| {
            let start = written(row.start, row.offset_hours, "%m/%d/%y %H:%M:%S");
            let steps = u64::from(row.timer_s) * 170 / 60;
            format!(
                r#"{{"logId":{},"activityName":"{}","activityTypeId":90009,"activityLevel":[{{"minutes":0,"name":"sedentary"}},{{"minutes":30,"name":"very"}}],"averageHeartRate":150,"calories":350,"duration":{},"activeDuration":{},"steps":{steps},"source":{{"type":"tracker","name":"Charge 4","id":"1","trackerFeatures":["GPS","HEARTRATE"]}},"logType":"tracker","manualValuesSpecified":{{"calories":false,"distance":false,"steps":false}},"heartRateZones":[{{"name":"Out of Range","min":30,"max":110,"minutes":0}}],"distance":{:.6},"distanceUnit":"{unit}","pace":360.0,"lastModified":"{start}","startTime":"{start}","originalStartTime":"{start}","originalDuration":{},"elevationGain":40.0,"hasGps":true,"shouldFetchDetails":true,"hasActiveZoneMinutes":false}}"#,
                40_000_000 + index,
                row.sport,
                row.elapsed_s * 1_000,
                row.timer_s * 1_000,
                row.metres / metres,
                row.elapsed_s * 1_000,
            )
        })
        .collect();
    format!("[{}]", entries.join(",")).into_bytes()
}

/// A night of Fitbit's (`sleep-2026-03-01.json`), which has a number too and is no exercise.
#[must_use]
pub fn fitbit_sleep() -> Vec<u8> {
    br#"[{"logId":25485,"dateOfSleep":"2026-03-01","startTime":"2026-02-28T22:51:00.000","endTime":"2026-03-01T06:20:30.000","duration":26940000,"minutesToFallAsleep":0,"minutesAsleep":399,"efficiency":95,"type":"stages","levels":{"summary":{"deep":{"count":4,"minutes":90}}},"mainSleep":true}]"#.to_vec()
}

/// Steps by the minute (`steps-2026-03-01.json`).
#[must_use]
pub fn fitbit_steps() -> Vec<u8> {
    br#"[{"dateTime":"03/01/26 07:00:00","value":"0"},{"dateTime":"03/01/26 07:01:00","value":"168"}]"#.to_vec()
}
