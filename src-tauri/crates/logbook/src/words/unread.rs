//! What the readers of files found wrong, in words. A reader's own sentences are for developers; what a parser or the system said of a
//! place in a file is handed on as it was said.

use domain::OutOfRange;
use importers::{
    Broken, FileKind, LooksLike, NotARun, StartFrom, Warning,
    container::Refused,
    tables::{RowWarning, sheets},
};

use super::{a_database, import::order_code, listed, problem::quantity_code};
use crate::{language::written, say};

/// Why a file gave no run.
pub(crate) fn not_a_run(why: &NotARun) -> String {
    match why {
        NotARun::NotAnActivity { file_type } => {
            say!("import-not-an-activity", kind = kind_code(*file_type), number = kind_number(*file_type))
        }
        NotARun::OtherSport { sports, .. } => say!("import-other-sport", sports = listed(sports)),
        NotARun::NoSportNamed { kmh_tenths: Some(tenths), .. } => {
            say!("import-no-sport-named", speed = written::decimals(f64::from(*tenths) / 10.0, 1, 1))
        }
        NotARun::NoSportNamed { kmh_tenths: None, .. } => say!("import-no-sport-no-speed"),
        NotARun::EmptyRun => say!("import-empty-run"),
        NotARun::NothingRecorded => say!("import-nothing-recorded"),
    }
}

/// Why a file cannot be read.
pub(crate) fn broken(why: &Broken) -> String {
    match why {
        Broken::Empty => say!("import-broken-empty"),
        Broken::UnknownFormat { looks_like, bytes } => {
            let looks = match looks_like {
                LooksLike::BeginningOfFit => "beginning-of-fit",
                LooksLike::EmptyArchive => "empty-archive",
                LooksLike::Xml => "xml",
                LooksLike::Json => "json",
                LooksLike::TableWithoutDates => "table-without-dates",
                LooksLike::Nothing => "nothing",
            };
            say!("import-broken-unknown", looks = looks, bytes = bytes.to_string())
        }
        Broken::Truncated { at, declared, messages } => {
            say!("import-broken-truncated", at = at.to_string(), declared = declared.to_string(), messages = *messages)
        }
        Broken::StopsMakingSense { at, what } => {
            say!("import-broken-sense", at = at.to_string(), what = what.as_str())
        }
        Broken::ListNotUnderstood => say!("import-broken-list"),
        Broken::Archive { why } => say!("import-broken-archive", why = refused(why)),
        Broken::AppleHealth => say!("import-broken-apple-health"),
        Broken::Database { which } => a_database(*which),
        Broken::TooLarge { bytes, limit } => {
            say!("import-broken-too-large", bytes = bytes.to_string(), limit = limit.to_string())
        }
        Broken::ManyMembers { limit } => say!("import-broken-many-members", limit = limit.to_string()),
        Broken::Damaged { at, what, messages } => {
            say!("import-broken-damaged", at = at.to_string(), what = what.as_str(), messages = *messages)
        }
    }
}

/// Why something was not unpacked.
pub(crate) fn refused(why: &Refused) -> String {
    match why {
        Refused::TooDeep { limit } => say!("import-refused-too-deep", limit = *limit),
        Refused::TooLarge { limit } => say!("import-refused-too-large", limit = limit.to_string()),
        Refused::Bomb { packed, unpacked } => {
            say!("import-refused-bomb", packed = packed.to_string(), unpacked = unpacked.to_string())
        }
        Refused::TooManyMembers { limit } => say!("import-refused-too-many", limit = limit.to_string()),
        Refused::Encrypted => say!("import-refused-encrypted"),
        Refused::Method { method } => say!("import-refused-method", method = method.to_string()),
        Refused::Damaged { at, what } => say!("import-refused-damaged", at = at.to_string(), what = *what),
        Refused::Unreadable { why } => say!("import-refused-unreadable", why = why.as_str()),
    }
}

/// Why a spreadsheet was not read.
pub(crate) fn sheet_refused(why: &sheets::Refused) -> String {
    match why {
        sheets::Refused::Kind(sheets::Kind::Numbers) => say!("import-sheet-kind", kind = "numbers"),
        sheets::Refused::Kind(_) => say!("import-sheet-kind", kind = "xls"),
        sheets::Refused::TooLarge => say!("import-sheet-too-large"),
        sheets::Refused::Damaged(why) => say!("import-sheet-damaged", why = why.as_str()),
    }
}

/// What a person should know about a file that was read all the same.
pub(crate) fn warning(found: &Warning) -> String {
    match found {
        Warning::Truncated { at, declared, points } => {
            say!("import-warning-truncated", at = at.to_string(), declared = declared.to_string(), points = *points)
        }
        Warning::ChecksumMissing { at } => say!("import-warning-checksum-missing", at = at.to_string()),
        Warning::ChecksumWrong { at, found, calculated } => say!(
            "import-warning-checksum-wrong",
            at = at.to_string(),
            found = format!("{found:#06x}"),
            calculated = format!("{calculated:#06x}")
        ),
        Warning::HeaderChecksumWrong { at } => say!("import-warning-header-checksum", at = at.to_string()),
        Warning::Unfinished { at } => say!("import-warning-unfinished", at = at.to_string()),
        Warning::UndefinedMessage { at, local, points } => {
            say!("import-warning-undefined-message", at = at.to_string(), local = local.to_string(), points = *points)
        }
        Warning::SizeWrong { declared, points } => {
            say!("import-warning-size-wrong", declared = declared.to_string(), points = *points)
        }
        Warning::BytesAfterEnd { at, count } => {
            say!("import-warning-bytes-after-end", at = at.to_string(), number = count.to_string())
        }
        Warning::PartNotAnActivity { at, file_type } => say!(
            "import-warning-part",
            kind = kind_code(*file_type),
            number = kind_number(*file_type),
            at = at.to_string()
        ),
        Warning::LapsMissing { laps_s, points_s } => {
            say!("import-warning-laps-missing", laps = whole(*laps_s), points = whole(*points_s))
        }
        Warning::PointsWithoutTime { points } => say!("import-warning-points-without-time", count = *points),
        Warning::StopsMakingSense { at, what, points } => {
            say!("import-warning-sense", at = at.to_string(), what = what.as_str(), points = *points)
        }
        Warning::Skipped { at, what } => say!("import-warning-skipped", at = at.to_string(), what = what.as_str()),
        Warning::TooMany { what, count } => {
            say!("import-warning-too-many", what = what.replace(' ', "-"), count = *count)
        }
        Warning::UnpackedInPart { name, bytes, why } if name.is_empty() => {
            say!("import-warning-unpacked-in-part", bytes = bytes.to_string(), why = why.as_str())
        }
        Warning::UnpackedInPart { name, bytes, why } => say!(
            "import-warning-unpacked-in-part-of",
            bytes = bytes.to_string(),
            name = name.as_str(),
            why = why.as_str()
        ),
        Warning::MembersLeftOut { count } => say!("import-warning-members-left-out", count = *count),
        Warning::MemberRefused { name, why } => {
            say!("import-warning-member-refused", name = name.as_str(), why = refused(why))
        }
        Warning::TooManyPoints { kept } => say!("import-warning-too-many-points", points = kept.to_string()),
        Warning::OtherSports { sports } => say!("import-warning-other-sports", sports = listed(sports)),
        Warning::EmptyRuns { count } => say!("import-warning-empty-runs", count = *count),
        Warning::NoSession { points } => say!("import-warning-no-session", points = *points),
        Warning::SportAssumed { kmh_tenths } => {
            say!("import-warning-sport-assumed", speed = written::decimals(f64::from(*kmh_tenths) / 10.0, 0, 1))
        }
        Warning::Rebuilt { what, said: Some(said), rebuilt } => say!(
            "import-warning-rebuilt",
            what = what.replace(' ', "-"),
            said = said.as_str(),
            rebuilt = rebuilt.as_str()
        ),
        Warning::Rebuilt { what, said: None, rebuilt } => {
            say!("import-warning-rebuilt-absent", what = what.replace(' ', "-"), rebuilt = rebuilt.as_str())
        }
        Warning::DistancesDisagree { summary_m, points_m } => {
            say!("import-warning-distances-disagree", summary = whole(*summary_m), points = whole(*points_m))
        }
        Warning::ClockNotSet { said } => say!("import-warning-clock-not-set", said = said.as_str()),
        Warning::StartReplaced { said: Some(said), taken, from } => say!(
            "import-warning-start-replaced",
            from = start_code(*from),
            said = said.as_str(),
            taken = taken.as_str()
        ),
        Warning::StartReplaced { said: None, taken, from } => {
            say!("import-warning-start-replaced-none", from = start_code(*from), taken = taken.as_str())
        }
        Warning::ClockJumped { count, seconds } => {
            say!("import-warning-clock-jumped", count = *count, seconds = seconds.to_string())
        }
        Warning::ClockSteppedBack { points, seconds } => {
            say!("import-warning-clock-stepped-back", count = *points, seconds = seconds.to_string())
        }
        Warning::DistanceJumped { count, metres } => {
            say!("import-warning-distance-jumped", count = *count, metres = whole(*metres))
        }
        Warning::DistanceFilled { metres } => say!("import-warning-distance-filled", metres = whole(*metres)),
        Warning::PointsTooLate { points } => say!("import-warning-points-too-late", points = *points),
        Warning::StepsCountBothFeet { per_min } => say!("import-warning-both-feet", rate = *per_min),
        Warning::NoDistance => say!("import-warning-no-distance"),
        Warning::HeartRateZero => say!("import-warning-heart-rate-zero"),
        Warning::OutOfRange(range) => out_of_range(range),
        Warning::OffsetUnknown => say!("import-warning-offset-unknown"),
    }
}

/// What is to be said about a row of a table.
pub(crate) fn row_warning(found: &RowWarning) -> String {
    match found {
        RowWarning::NoDate { line, said: Some(said) } => {
            say!("import-row-no-date", line = line.to_string(), said = said.as_str())
        }
        RowWarning::NoDate { line, said: None } => say!("import-row-no-date-nothing", line = line.to_string()),
        RowWarning::ValueLeftOut { line, what, said } => {
            say!("import-row-value", what = what.replace(' ', "-"), line = line.to_string(), said = said.as_str())
        }
        RowWarning::StopsMakingSense { line, what } => {
            say!("import-row-sense", line = line.to_string(), what = what.as_str())
        }
        RowWarning::TooManyRows { kept } => say!("import-row-too-many", rows = kept.to_string()),
        RowWarning::DayOrMonth { taken } => say!("import-row-day-or-month", order = order_code(*taken)),
    }
}

/// A kind of file, for messages that choose by it.
fn kind_code(kind: FileKind) -> &'static str {
    match kind {
        FileKind::Device => "device",
        FileKind::Settings => "settings",
        FileKind::SportSettings => "sport-settings",
        FileKind::Workout => "workout",
        FileKind::Course => "course",
        FileKind::Schedule => "schedule",
        FileKind::Weights => "weights",
        FileKind::Totals => "totals",
        FileKind::Goals => "goals",
        FileKind::BloodPressures => "blood-pressures",
        FileKind::Monitoring => "monitoring",
        FileKind::ActivitySummary => "activity-summary",
        FileKind::Segment => "segment",
        FileKind::TrackWithoutTimes => "track-without-times",
        FileKind::Route => "route",
        FileKind::Places => "places",
        FileKind::Fit(_) => "fit",
    }
}

/// FIT's number of a kind that has no name here.
fn kind_number(kind: FileKind) -> String {
    if let FileKind::Fit(number) = kind { number.to_string() } else { String::new() }
}

fn start_code(from: StartFrom) -> &'static str {
    match from {
        StartFrom::FirstPoint => "first-point",
        StartFrom::FileCreated => "file-created",
        StartFrom::EndLessDuration => "end-less-duration",
    }
}

fn out_of_range(range: &OutOfRange) -> String {
    say!(
        "import-warning-out-of-range",
        quantity = quantity_code(range),
        value = range.value.to_string(),
        min = range.min.to_string(),
        max = range.max.to_string()
    )
}

fn whole(value: f64) -> String {
    format!("{value:.0}")
}

#[cfg(test)]
mod tests {
    use importers::tables::columns::Order;

    use super::*;

    /// What a reader says, with the apostrophe of sentences.
    fn as_written(told: &impl ToString) -> String {
        told.to_string().replace('\'', "’")
    }

    #[test]
    fn every_kind_of_file_is_told_as_its_reader_calls_it() {
        use FileKind as Kind;
        let kinds = [
            Kind::Device,
            Kind::Settings,
            Kind::SportSettings,
            Kind::Workout,
            Kind::Course,
            Kind::Schedule,
            Kind::Weights,
            Kind::Totals,
            Kind::Goals,
            Kind::BloodPressures,
            Kind::Monitoring,
            Kind::ActivitySummary,
            Kind::Segment,
            Kind::TrackWithoutTimes,
            Kind::Route,
            Kind::Places,
            Kind::Fit(40),
        ];
        for file_type in kinds {
            let refused = NotARun::NotAnActivity { file_type };
            assert_eq!(not_a_run(&refused), as_written(&refused));
            let part = Warning::PartNotAnActivity { at: 17, file_type };
            assert_eq!(warning(&part), as_written(&part));
        }
    }

    #[test]
    fn what_is_refused_is_told_in_english_as_its_reader_says_it() {
        for why in [
            NotARun::OtherSport { sports: vec!["cycling".to_owned(), "swimming".to_owned()], others: Vec::new() },
            NotARun::NoSportNamed { kmh_tenths: Some(241), others: Vec::new() },
            NotARun::NoSportNamed { kmh_tenths: None, others: Vec::new() },
            NotARun::EmptyRun,
            NotARun::NothingRecorded,
        ] {
            assert_eq!(not_a_run(&why), as_written(&why));
        }
        let looks = [
            LooksLike::BeginningOfFit,
            LooksLike::EmptyArchive,
            LooksLike::Xml,
            LooksLike::Json,
            LooksLike::TableWithoutDates,
            LooksLike::Nothing,
        ];
        let unknown = looks.map(|looks_like| Broken::UnknownFormat { looks_like, bytes: 71_234 });
        let others = [
            Broken::Empty,
            Broken::Truncated { at: 1_400, declared: 9_000, messages: 12 },
            Broken::StopsMakingSense { at: 1_400, what: "an end without a beginning".to_owned() },
            Broken::Archive { why: Refused::Encrypted },
            Broken::AppleHealth,
            Broken::ListNotUnderstood,
            Broken::TooLarge { bytes: 70_000_000, limit: 64_000_000 },
            Broken::ManyMembers { limit: 1_000 },
            Broken::Damaged { at: 1_400, what: "a header that is not FIT".to_owned(), messages: 3 },
        ];
        for why in unknown.into_iter().chain(others) {
            assert_eq!(broken(&why), as_written(&why));
        }
        for why in [
            Refused::TooDeep { limit: 3 },
            Refused::TooLarge { limit: 67_108_864 },
            Refused::Bomb { packed: 10_000, unpacked: 3_000_000 },
            Refused::TooManyMembers { limit: 250_000 },
            Refused::Method { method: 14 },
            Refused::Damaged { at: 22_000, what: "the list of its members stops making sense" },
            Refused::Unreadable { why: "permission denied".to_owned() },
        ] {
            assert_eq!(refused(&why), as_written(&why));
        }
        for why in [
            sheets::Refused::Kind(sheets::Kind::Xls),
            sheets::Refused::Kind(sheets::Kind::Numbers),
            sheets::Refused::TooLarge,
            sheets::Refused::Damaged("no sheet".to_owned()),
        ] {
            assert_eq!(sheet_refused(&why), format!("{why}."));
        }
    }

    #[test]
    fn what_is_warned_of_is_told_in_english_as_its_reader_says_it() {
        let said = || "1989-12-31T00:00:00Z".to_owned();
        let range = domain::Bpm::new(300.0).expect_err("out of range");
        let mut found = vec![
            Warning::Truncated { at: 1_400, declared: 9_000, points: 12 },
            Warning::ChecksumMissing { at: 1_400 },
            Warning::ChecksumWrong { at: 1_400, found: 0x12, calculated: 0xabcd },
            Warning::HeaderChecksumWrong { at: 12 },
            Warning::Unfinished { at: 0 },
            Warning::UndefinedMessage { at: 1_400, local: 3, points: 12 },
            Warning::SizeWrong { declared: 1_400, points: 12 },
            Warning::BytesAfterEnd { at: 1_400, count: 2_000 },
            Warning::LapsMissing { laps_s: 1_200.4, points_s: 1_800.0 },
            Warning::StopsMakingSense { at: 1_400, what: "an end without a beginning".to_owned(), points: 12 },
            Warning::Skipped { at: 1_400, what: "a stray &".to_owned() },
            Warning::UnpackedInPart { name: String::new(), bytes: 1_400, why: "it ends early".to_owned() },
            Warning::UnpackedInPart { name: "a.fit".to_owned(), bytes: 1_400, why: "it ends early".to_owned() },
            Warning::MemberRefused { name: "a.fit".to_owned(), why: Refused::Encrypted },
            Warning::TooManyPoints { kept: 5_000_000 },
            Warning::OtherSports { sports: vec!["cycling".to_owned(), "swimming".to_owned()] },
            Warning::NoSession { points: 12 },
            Warning::SportAssumed { kmh_tenths: 95 },
            Warning::SportAssumed { kmh_tenths: 100 },
            Warning::DistancesDisagree { summary_m: 5_000.2, points_m: 6_100.0 },
            Warning::ClockNotSet { said: said() },
            Warning::DistanceFilled { metres: 1_250.0 },
            Warning::PointsTooLate { points: 12 },
            Warning::StepsCountBothFeet { per_min: 170 },
            Warning::NoDistance,
            Warning::HeartRateZero,
            Warning::OutOfRange(range),
            Warning::OffsetUnknown,
        ];
        for count in [1, 2] {
            found.extend([
                Warning::PointsWithoutTime { points: count as usize },
                Warning::MembersLeftOut { count: count as usize },
                Warning::EmptyRuns { count },
                Warning::ClockJumped { count, seconds: 40_000 },
                Warning::ClockSteppedBack { points: count, seconds: 30 },
                Warning::DistanceJumped { count, metres: 2_400.0 },
            ]);
            found.extend(
                ["heart rate", "position", "workout"].map(|what| Warning::TooMany { what, count: count as usize }),
            );
        }
        for what in ["running time", "distance", "step count"] {
            let rebuilt = || "1800 s".to_owned();
            found.push(Warning::Rebuilt { what, said: Some("0 s".to_owned()), rebuilt: rebuilt() });
            found.push(Warning::Rebuilt { what, said: None, rebuilt: rebuilt() });
        }
        for from in [StartFrom::FirstPoint, StartFrom::FileCreated, StartFrom::EndLessDuration] {
            found.push(Warning::StartReplaced { said: Some(said()), taken: said(), from });
            found.push(Warning::StartReplaced { said: None, taken: said(), from });
        }
        for one in found {
            assert_eq!(warning(&one), as_written(&one));
        }
    }

    #[test]
    fn what_is_said_of_a_row_is_told_in_english_as_its_reader_says_it() {
        let left_out = |what| RowWarning::ValueLeftOut { line: 1_200, what, said: "x".to_owned() };
        let values = ["distance", "running time", "time", "climb", "heart rate", "step count", "exertion", "feel"];
        let others = [
            RowWarning::NoDate { line: 1_200, said: Some("soon".to_owned()) },
            RowWarning::NoDate { line: 3, said: None },
            RowWarning::StopsMakingSense { line: 1_200, what: "an unfinished quote".to_owned() },
            RowWarning::TooManyRows { kept: 100_000 },
            RowWarning::DayOrMonth { taken: Order::DayFirst },
            RowWarning::DayOrMonth { taken: Order::MonthFirst },
        ];
        for one in values.map(left_out).into_iter().chain(others) {
            assert_eq!(row_warning(&one), as_written(&one));
        }
    }
}
