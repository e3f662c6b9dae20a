//! Strava's list with all of its columns, in the generations there have been since 2019.

use super::{PRIVATE_NOTE, Row, STRAVA_IN_ENGLISH, line, written};

/// The English names behind the file's, in their order; each generation has the first so many of them, and *Media* at its end.
const BEHIND_FILE: &[&str] = &[
    "Athlete Weight",
    "Bike Weight",
    "Elapsed Time",
    "Moving Time",
    "Distance",
    "Max Speed",
    "Average Speed",
    "Elevation Gain",
    "Elevation Loss",
    "Elevation Low",
    "Elevation High",
    "Max Grade",
    "Average Grade",
    "Average Positive Grade",
    "Average Negative Grade",
    "Max Cadence",
    "Average Cadence",
    "Max Heart Rate",
    "Average Heart Rate",
    "Max Watts",
    "Average Watts",
    "Calories",
    "Max Temperature",
    "Average Temperature",
    "Relative Effort",
    "Total Work",
    "Number of Runs",
    "Uphill Time",
    "Downhill Time",
    "Other Time",
    "Perceived Exertion",
    "Type",
    "Start Time",
    "Weighted Average Power",
    "Power Count",
    "Prefer Perceived Exertion",
    "Perceived Relative Effort",
    "Commute",
    "Total Weight Lifted",
    "From Upload",
    "Grade Adjusted Distance",
    "Weather Observation Time",
    "Weather Condition",
    "Weather Temperature",
    "Apparent Temperature",
    "Dewpoint",
    "Humidity",
    "Weather Pressure",
    "Wind Speed",
    "Wind Gust",
    "Wind Bearing",
    "Precipitation Intensity",
    "Sunrise Time",
    "Sunset Time",
    "Moon Phase",
    "Bike",
    "Gear",
    "Precipitation Probability",
    "Precipitation Type",
    "Cloud Cover",
    "Weather Visibility",
    "UV Index",
    "Weather Ozone",
    "Jump Count",
    "Total Grit",
    "Average Flow",
    "Flagged",
    "Average Elapsed Speed",
    "Dirt Distance",
    "Newly Explored Distance",
    "Newly Explored Dirt Distance",
    "Activity Count",
    "Total Steps",
    "Carbon Saved",
    "Pool Length",
    "Training Load",
    "Intensity",
    "Average Grade Adjusted Pace",
    "Timer Time",
    "Total Cycles",
    "Recovery",
    "With Pet",
    "Competition",
    "Long Run",
    "For a Cause",
    "Downhill Distance",
    "Total Sets",
];

/// A generation of the long form.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct StravaForm {
    /// Whether the private note, which came in 2021, stands before the shoes.
    pub private_note: bool,
    /// How many columns there are in all.
    pub columns: usize,
}

/// The generations [`strava_form`] is tried with: of 2019 and 2020 without private notes, and with 81, 94, 99 and 101 columns.
pub const STRAVA_FORMS: [StravaForm; 6] = [
    StravaForm { private_note: false, columns: 44 },
    StravaForm { private_note: false, columns: 80 },
    StravaForm { private_note: true, columns: 81 },
    StravaForm { private_note: true, columns: 94 },
    StravaForm { private_note: true, columns: 99 },
    StravaForm { private_note: true, columns: 101 },
];

/// Strava's `activities.csv` in English, in one of its generations; the values are those of any other list.
#[must_use]
pub fn strava_form(form: StravaForm, rows: &[Row]) -> Vec<u8> {
    let mut header: Vec<&str> =
        STRAVA_IN_ENGLISH.into_iter().filter(|name| form.private_note || *name != PRIVATE_NOTE).collect();
    let behind = form.columns - header.len() - 1;
    header.extend(&BEHIND_FILE[..behind]);
    header.push("Media");

    let names: Vec<String> = header.iter().map(|name| (*name).to_owned()).collect();
    let mut out = line(&names);
    for (index, row) in rows.iter().enumerate() {
        // The first of two columns with one name is for reading, the second counts seconds and metres.
        let mut met: Vec<&str> = Vec::new();
        let cells: Vec<String> = header
            .iter()
            .map(|name| {
                let again = met.contains(name);
                met.push(name);
                cell(name, again, index, row, form)
            })
            .collect();
        out += &line(&cells);
    }
    out.into_bytes()
}

fn cell(name: &str, again: bool, index: usize, row: &Row, form: StravaForm) -> String {
    match (name, again) {
        ("Activity ID", _) => (1_000 + index).to_string(),
        ("Activity Date", _) => written(row.start, 0, "%b %-d, %Y, %-I:%M:%S %p"),
        ("Activity Name", _) => row.title.to_owned(),
        ("Activity Type", _) => row.sport.to_owned(),
        // What is private had no column of its own before.
        ("Activity Description", _) if !form.private_note => row.notes.to_owned(),
        ("Activity Private Note", _) => row.notes.to_owned(),
        ("Activity Gear", _) => row.gear.to_owned(),
        ("Filename", _) => row.file.to_owned(),
        ("Elapsed Time", false) => row.elapsed_s.to_string(),
        ("Elapsed Time", true) => format!("{:.1}", f64::from(row.elapsed_s)),
        ("Moving Time", _) => format!("{:.1}", f64::from(row.timer_s)),
        ("Distance", false) => format!("{:.2}", row.metres / 1_000.0),
        ("Distance", true) => format!("{:.1}", row.metres),
        ("Elevation Gain", _) => "40.0".to_owned(),
        ("Average Heart Rate", _) => "150.0".to_owned(),
        ("Perceived Exertion", _) if row.rpe > 0 => row.rpe.to_string(),
        ("Total Steps", _) => format!("{:.1}", f64::from(row.timer_s) * 170.0 / 60.0),
        ("Commute", _) => if again { "0.0" } else { "false" }.to_owned(),
        ("Prefer Perceived Exertion" | "From Upload" | "Flagged" | "Competition", _) => "0.0".to_owned(),
        _ => String::new(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_generation_has_the_columns_it_says() {
        for form in STRAVA_FORMS {
            let text = String::from_utf8(strava_form(form, &[])).expect("text");
            assert_eq!(text.trim().split(',').count(), form.columns);
        }
    }
}
