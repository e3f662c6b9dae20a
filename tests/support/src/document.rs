//! A whole logbook as one document, written here field by field: one record of every list there is.

/// The lists of a document, each with one record.
const LISTS: [(&str, &str); 13] = [
    ("dose_changes", r#"{"at":"2026-01-18T17:22:00Z","formula":1,"why":"usual","detail":null,"runs":1}"#),
    ("red_flag_rounds", r#"{"day":"2026-03-02","at":"2026-03-02T07:00:00Z","yes":["gives-way"]}"#),
    ("red_flag_clearances", r#"{"day":"2026-03-04","at":"2026-03-04T07:00:00Z","by":"Dr. Ada","note":"looked at it"}"#),
    (
        "start_checks",
        r#"{"side":"right","day":"2026-03-05","at":"2026-03-05T07:00:00Z","criterion":"stairs","met":true}"#,
    ),
    (
        "plan",
        r#"{"side":"right","day":"2026-03-06","seq":0,"run_id":7,"moved":"enter","from_level":0,"to_level":3,"reasons":"carries\tup_to=3","position":"","decided_at":"2026-03-06T07:00:00Z"}"#,
    ),
    (
        "other_activities",
        r#"{"day":"2026-03-05","start":"2026-03-05T08:00:00+01:00","kind":"ride","words":"ride","title":"To work","timer_s":1800.0,"distance_m":9000.0,"climb_m":40.0}"#,
    ),
    (
        "felt",
        r#"{"day":"2026-03-01","what":"soreness","value":3.0,"scale":"one-is-best","words":null,"source":"intervals.icu"}"#,
    ),
    (
        "questionnaires",
        r#"{"day":"2026-03-07","side":"right","instrument":"activities","total":5.0,"items":[{"words":"stairs","value":4.0},{"words":"squat","value":6.0}],"recorded_at":"2026-03-07T07:00:00Z"}"#,
    ),
    (
        "noted_changes",
        r#"{"day":"2026-02-01","kind":"shoes","words":"new shoes","recorded_at":"2026-02-01T07:00:00Z"}"#,
    ),
    (
        "columns",
        r#"{"fingerprint":"datum|km","header":"Datum; km","words":"dates day-first local\ndecimals comma\n1 date -\n2 distance km\n","at":"2026-02-01T07:00:00Z"}"#,
    ),
    (
        "imports",
        r#"{"at":"2026-03-01T09:00:00Z","inputs":[{"path":"export.zip","member":"1.fit","outcome":"imported","reason":null,"run_id":7}]}"#,
    ),
    (
        "day_answers",
        r#"{"id":3,"day":"2026-03-02","side":"right","moment":"morning","score":1,"one_hour":null,"stiffness_min":10,"place":null,"swelling":true,"giving_way":false,"locking":false,"stopped":false,"note":"less than yesterday","recorded_at":"2026-03-02T07:00:00Z","recalled":false}"#,
    ),
    (
        "runs",
        r#"{"id":7,"day":"2026-03-01","start":"2026-03-01T08:00:00+01:00","source":"fit","title":"Canal","distance_m":5000.0,"timer_s":1800.0,"elapsed_s":1860.0,"steps":5100.0,"climb_m":40.0,"descent_m":38.0,"avg_hr_bpm":150.0,"treadmill":false,"surface":"trail","rpe":4.0,"feel":3,"shoes":"Old shoes","notes":"knee ok","edited":["title"],"dose":{"load_kkm":5.1,"basis":"track","exponent":2.1},"answers":[{"id":1,"day":"2026-03-01","side":"right","moment":"after","score":2,"one_hour":1,"stiffness_min":null,"place":null,"swelling":false,"giving_way":false,"locking":false,"stopped":false,"note":null,"recorded_at":"2026-03-01T09:00:00Z","recalled":false}],"sources":[{"sha256":"af5fa8387383b370c8abd68f99c9f241350e484ad10d3a8e382af4f3f6a0ce08","part":0,"file_name":"1.fit","imported_at":"2026-03-01T09:00:00Z","joined_by":null,"noticed":"","copy":{"origin":"fit","clock":"sure","offset_from":"file","summed":["climb"],"richness":4,"run":{"start":"2026-03-01T08:00:00+01:00","source":"fit","title":"Morning","distance_m":5000.0,"timer_s":1800.0}},"track":null}],"track":{"offset_s":[0,10,20],"duration_s":[10,10,5],"distance_m":[28.0,27.5,null],"steps":[28.0,29.0,14.0],"climb_m":[0.0,0.5,0.0],"descent_m":null,"heart_rate_bpm":[120,130,null]}}"#,
    ),
];

/// A document of a whole logbook, of the edition that is written today: one run with a course, and one record of every other kind.
#[must_use]
pub fn document() -> Vec<u8> {
    let lists: Vec<String> = LISTS.iter().map(|(name, record)| format!("\"{name}\":[{record}]")).collect();
    format!(
        r#"{{"plimsoll_logbook":1,"made_by":"Plimsoll","made_at":"2026-04-01T09:00:00+02:00","period":null,"redacted":{{"names":false,"notes":false,"times":false,"places":false}},"without_tracks":false,"settings":{{"side":"right","runner-name":"Ada"}},"reference":{{"steps_per_km":1020.0,"cadence_spm":170.0,"speed_mps":2.78,"easy_run_count":5,"computed_at":"2026-01-18T17:22:00Z"}},{}}}"#,
        lists.join(",")
    )
    .into_bytes()
}
