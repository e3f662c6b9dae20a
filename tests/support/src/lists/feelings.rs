//! What archives say of days, not of activities: the wellness days of intervals.icu, the three tables of PMSYS, and when Garmin's coach
//! was paused.

/// How somebody felt on a day; 0 is nothing said.
#[derive(Debug, Clone, Copy, Default)]
pub struct Day {
    /// The day, `2026-03-01`.
    pub day: &'static str,
    /// Injury: 1 to 4 at intervals.icu, where 1 is best; PMSYS has none.
    pub injury: u8,
    /// Soreness: 1 to 4 and 1 is best, or 1 to 5 and 5 is best.
    pub soreness: u8,
    /// The night, hours.
    pub slept_h: f64,
    /// What was written.
    pub comment: &'static str,
}

/// The wellness days of intervals.icu; the day is called `date` today and was called `id`.
#[must_use]
pub fn intervals_wellness(day_is_called: &str, days: &[Day]) -> Vec<u8> {
    let mut out = format!(
        "{day_is_called},ctl,atl,rampRate,weight,restingHR,hrv,sleepSecs,sleepScore,sleepQuality,soreness,fatigue,stress,mood,motivation,injury,spO2,menstrualPhase,comments\n"
    );
    for day in days {
        let comment = if day.comment.is_empty() { String::new() } else { format!("\"{}\"", day.comment) };
        let slept = if day.slept_h > 0.0 { format!("{:.0}", day.slept_h * 3_600.0) } else { String::new() };
        out += &format!(
            "{},12.1,14.2,0.5,,50,61.0,{slept},80,,{},,,,,{},,,{comment}\n",
            day.day,
            said(day.soreness),
            said(day.injury)
        );
    }
    out.into_bytes()
}

/// PMSYS's `wellness.csv`; `sore` are SNOMED CT's numbers of places.
#[must_use]
pub fn pmsys_wellness(days: &[Day], sore: &[u32]) -> Vec<u8> {
    let mut out = String::from(
        "effective_time_frame,fatigue,mood,readiness,sleep_duration_h,sleep_quality,soreness,soreness_area,stress\n",
    );
    let places = sore.iter().map(u32::to_string).collect::<Vec<_>>().join(", ");
    for day in days {
        out +=
            &format!("{}T06:31:40.751Z,3,3,6,{:.0},4,{},\"[{places}]\",3\n", day.day, day.slept_h, said(day.soreness));
    }
    out.into_bytes()
}

/// PMSYS's `srpe.csv`: day, exertion, minutes and what it was.
#[must_use]
pub fn pmsys_sessions(sessions: &[(&str, u8, u32, &[&str])]) -> Vec<u8> {
    let mut out = String::from("end_date_time,activity_names,perceived_exertion,duration_min\n");
    for (day, exertion, minutes, names) in sessions {
        let names: Vec<String> = names.iter().map(|name| format!("'{name}'")).collect();
        out += &format!("{day}T18:30:00.000Z,\"[{}]\",{exertion},{minutes}\n", names.join(", "));
    }
    out.into_bytes()
}

/// PMSYS's `injury.csv`: day, place and how bad; no place is a day without any.
#[must_use]
pub fn pmsys_injuries(injuries: &[(&str, &str, &str)]) -> Vec<u8> {
    let mut out = String::from("effective_time_frame,injuries\n");
    for (day, place, how) in injuries {
        let inside = if place.is_empty() { String::new() } else { format!("'{place}': '{how}'") };
        out += &format!("{day}T12:32:43.025Z,{{{inside}}}\n");
    }
    out.into_bytes()
}

/// Garmin's `Garmin_Coach_Pause_History.json`: first day, last day and reason; an empty last day has not come.
#[must_use]
pub fn garmin_pauses(pauses: &[(&str, &str, &str)]) -> Vec<u8> {
    let entry = |(from, to, reason): &(&str, &str, &str)| {
        let to = if to.is_empty() { "null".to_owned() } else { format!("\"{to}\"") };
        format!(
            r#"{{"userProfilePk":1,"trainingPlanId":2,"pauseStartDate":"{from}","pauseEndDate":{to},"pauseReason":"{reason}"}}"#
        )
    };
    format!("[{}]", pauses.iter().map(entry).collect::<Vec<_>>().join(",")).into_bytes()
}

fn said(value: u8) -> String {
    if value == 0 { String::new() } else { value.to_string() }
}
