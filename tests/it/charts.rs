//! The charts from the outside: every chart has its numbers beside it, and nothing that was not answered becomes a number.

use jiff::Zoned;
use logbook::{
    Logbook, LogbookError,
    api::{
        CellKind, Chart, ChartCell, ChartFile, ChartInput, ChartName, LogMonthInput, MomentDto, PainInput, RunInput,
        SideDto, WatchedDto,
    },
};
use testkit::FitFile;

use crate::common::{Folder, answer, at, fit, import, rated, typed, watch};

use ChartName::{Calendar, DayCourse, DoseAnswer, Followed, LoadPain, Metrics, Track};

const OF_A_PERIOD: [ChartName; 6] = [LoadPain, DoseAnswer, DayCourse, Calendar, Metrics, Followed];

fn input(name: ChartName, from: &str, to: &str) -> ChartInput {
    ChartInput { name: Some(name), from: Some(from.to_owned()), to: Some(to.to_owned()), ..ChartInput::default() }
}

/// A column of the table, with `None` where nothing is known.
fn column(chart: &Chart, key: &str) -> Vec<Option<String>> {
    let at = chart.table.columns.iter().position(|column| column.key == key).unwrap_or_else(|| panic!("no {key}"));
    let told = |cell: &ChartCell| match cell {
        ChartCell::Number(value) => value.to_string(),
        ChartCell::Text(words) => words.clone(),
    };
    chart.table.rows.iter().map(|row| row[at].as_ref().map(told)).collect()
}

fn texts(cells: &[Option<String>]) -> Vec<&str> {
    cells.iter().map(|cell| cell.as_deref().unwrap_or("–")).collect()
}

fn morning(book: &mut Logbook, day: &str, score: u8) {
    let told = PainInput::on(Some(day), SideDto::Right, MomentDto::Morning, score);
    book.log_pain(&told, &at(&format!("{day}T08:00"))).expect("a morning");
}

/// A right knee in March 2026: usual level 1, four runs (the last flares), one morning missed, one run of unknown length.
fn a_month() -> (Logbook, Zoned) {
    let mut book = Logbook::in_memory().expect("a logbook");
    watch(&mut book, WatchedDto::Right, &at("2026-02-20T08:00"));
    for day in 20..=26 {
        morning(&mut book, &format!("2026-02-{day}"), 1);
    }
    rated(&mut book, "2026-03-02T18:00", 4.0, [1, 1, 1]);
    typed(&mut book, "2026-03-05T18:00", 4.5, 28.0);
    rated(&mut book, "2026-03-08T18:00", 5.0, [1, 2, 1]);
    rated(&mut book, "2026-03-12T18:00", 8.0, [3, 4, 5]);
    (book, at("2026-03-20T12:00"))
}

#[test]
fn every_chart_is_drawn_of_an_empty_logbook_and_says_that_there_is_nothing_yet() {
    let book = Logbook::in_memory().expect("a logbook");
    for name in OF_A_PERIOD {
        let chart = book.chart(&input(name, "2026-01-01", "2026-03-01"), &at("2026-03-01T08:00")).expect("a chart");
        assert!(
            chart.svg.starts_with("<svg")
                && chart.empty
                && chart.table.rows.iter().flatten().flatten().all(is_no_measure),
            "{name:?}"
        );
        assert!(!chart.title.is_empty() && !chart.summary.is_empty() && !chart.why.text.is_empty(), "{name:?}");
        assert!(!chart.why.sources.is_empty(), "{name:?} names the papers it rests on");
    }
}

/// Days and zero counts are all that may stand in a table of nothing.
fn is_no_measure(cell: &ChartCell) -> bool {
    match cell {
        ChartCell::Number(value) => *value == 0.0,
        ChartCell::Text(_) => true,
    }
}

#[test]
fn every_place_can_be_read_out_and_points_at_its_row() {
    let (book, now) = a_month();
    // Three rated days are too few to be parted into groups.
    for name in OF_A_PERIOD.into_iter().filter(|name| *name != Followed) {
        let chart = book.chart(&input(name, "2026-02-20", "2026-03-20"), &now).expect("a chart");
        assert!(!chart.empty && !chart.spots.is_empty(), "{name:?}");
        for spot in &chart.spots {
            assert!(!spot.text.is_empty() && spot.left <= spot.x && spot.x <= spot.right, "{name:?} {spot:?}");
            assert!(spot.row.is_none_or(|row| (row as usize) < chart.table.rows.len()), "{name:?} {spot:?}");
            assert!((0.0..=f64::from(chart.width)).contains(&spot.x), "{name:?} {spot:?}");
        }
        let wide = chart.table.columns.len();
        assert!(chart.table.rows.iter().all(|row| row.len() == wide), "{name:?}");
    }
}

#[test]
fn an_unanswered_morning_is_a_hole_in_every_table_and_never_a_zero() {
    let (book, now) = a_month();
    let dose = book.chart(&input(DoseAnswer, "2026-03-01", "2026-03-20"), &now).expect("a chart");
    assert_eq!(texts(&column(&dose, "change")), ["0", "–", "0", "4"]);
    assert_eq!(texts(&column(&dose, "flare")), ["no", "–", "no", "yes"]);
    assert_eq!(column(&dose, "morning")[1].as_deref(), Some("not answered"));
    assert!(dose.svg.contains("<g class=\"missing\">") && dose.svg.contains("<g class=\"flare\">"));

    let calendar = book.chart(&input(Calendar, "2026-03-05", "2026-03-07"), &now).expect("a chart");
    assert_eq!(texts(&column(&calendar, "day")), ["2026-03-05", "2026-03-06"]);
    assert_eq!(texts(&column(&calendar, "morning")), ["–", "–"]);
    assert_eq!(texts(&column(&calendar, "unanswered")), ["0", "1"]);

    let course = book.chart(&input(DayCourse, "2026-03-01", "2026-03-20"), &now).expect("a chart");
    assert_eq!(course.table.rows.len(), 3, "the run nobody answered about has no course");
    assert!(course.spots[2].text.contains("none of 3 runs"), "{}", course.spots[2].text);
}

#[test]
fn a_flare_has_a_bracket_and_the_days_of_it_say_so() {
    let (mut book, _) = a_month();
    for (day, score) in [(14, 4), (15, 2), (16, 1)] {
        morning(&mut book, &format!("2026-03-{day}"), score);
    }
    let chart = book.chart(&input(LoadPain, "2026-03-01", "2026-03-20"), &at("2026-03-20T12:00")).expect("a chart");
    let flared: Vec<&str> = chart.rows.iter().filter(|row| row.in_flare).map(|row| row.from.as_str()).collect();
    assert_eq!(flared, ["2026-03-12", "2026-03-13", "2026-03-14", "2026-03-15", "2026-03-16"]);
    assert!(chart.svg.contains("<g class=\"flares\">"));
    let month = book.log_month(&LogMonthInput::default(), &at("2026-03-20T12:00")).expect("a month");
    assert!(month.spans.iter().any(|span| span.text.starts_with("Flare of 3 mornings")), "{:?}", month.spans);
}

#[test]
fn the_calendars_weeks_begin_as_the_runner_says_and_always_hold_the_month() {
    let (mut book, now) = a_month();
    for (word, first, begins) in [
        ("monday", "2026-02-23", jiff::civil::Weekday::Monday),
        ("saturday", "2026-02-28", jiff::civil::Weekday::Saturday),
        ("sunday", "2026-03-01", jiff::civil::Weekday::Sunday),
    ] {
        book.set_setting("week-begins", Some(word), &now).expect("a setting");
        let month = book.log_month(&LogMonthInput::default(), &now).expect("a month");
        assert_eq!((month.days.len() % 7, month.days[0].day.as_str()), (0, first), "{word}");
        for of_year in 1..=12 {
            let asked = LogMonthInput { day: Some(format!("2025-{of_year:02}-15")), ..LogMonthInput::default() };
            let month = book.log_month(&asked, &now).expect("a month");
            let day: jiff::civil::Date = month.days[0].day.parse().expect("a day");
            assert_eq!((day.weekday(), month.days.len() % 7), (begins, 0), "{word} {of_year}");
            let last = &month.days[month.days.len() - 1].day;
            assert!(month.days[0].day <= month.from && *last >= month.to, "{word} {of_year}");
            assert!(month.days.len() <= 42, "{word} {of_year}");
        }
    }
}

#[test]
fn a_run_of_unknown_length_takes_away_what_would_need_it() {
    let (mut book, now) = a_month();
    let minutes = RunInput { at: Some("2026-03-18T18:00".into()), minutes: Some(25.0), ..RunInput::default() };
    book.add_run(&minutes, &now).expect("a run");
    let chart = book.chart(&input(Metrics, "2026-03-02", "2026-03-20"), &now).expect("a chart");
    assert_eq!(texts(&column(&chart, "from")), ["2026-03-02", "2026-03-09", "2026-03-16"]);
    assert_eq!(texts(&column(&chart, "distance_m")), ["13500", "8000", "–"]);
    assert_eq!(column(&chart, "runs_without_distance")[2].as_deref(), Some("1"));
    assert_eq!(texts(&column(&chart, "acute_chronic")), ["–", "–", "–"], "the log is younger than 28 days");
    assert!(chart.spots[2].text.contains("distance not known"), "{}", chart.spots[2].text);
    for never in ["danger", "sweet spot", "safe", "risk"] {
        assert!(!chart.svg.contains(never) && !chart.why.notes.join(" ").contains(never), "{never}");
    }
}

#[test]
fn the_files_hold_the_drawing_and_the_same_numbers() {
    let (book, now) = a_month();
    let asked = input(DoseAnswer, "2026-03-01", "2026-03-20");
    let (name, csv) = book.chart_file(&asked, ChartFile::Csv, &now).expect("a file");
    assert_eq!(name, "plimsoll-dose-answer-2026-03-20.csv");
    let csv = String::from_utf8(csv).expect("text");
    let lines: Vec<&str> = csv.lines().collect();
    assert_eq!(lines[0], "day,runs,load_kkm,change,flare,morning");
    assert!(lines[2].starts_with("2026-03-05,1,") && lines[2].ends_with(",,,not answered"), "{}", lines[2]);
    let (_, png) = book.chart_file(&asked, ChartFile::Png, &now).expect("a file");
    assert!(png.starts_with(b"\x89PNG"));
    let (name, svg) = book.chart_file(&asked, ChartFile::Svg, &now).expect("a file");
    assert!(name.ends_with(".svg") && svg.starts_with(b"<svg"));
}

#[test]
fn a_runs_track_is_drawn_from_its_file_and_a_typed_run_says_that_there_is_none() {
    let folder = Folder::new();
    let mut book = folder.open();
    let now = at("2026-03-02T08:00");
    let file: FitFile = fit("2026-03-01T18:00").km(5.0).minutes(31.0);
    let imported = import(&mut book, &[folder.put("a.fit", file.build())], &now);
    let id = imported.inputs[0].run_id.expect("a run");
    let of = |run| ChartInput { name: Some(Track), run, ..ChartInput::default() };
    assert!(book.run(id, &now).expect("a page").has_track);
    let chart = book.chart(&of(Some(id)), &now).expect("a chart");
    assert!(!chart.empty && chart.panels.iter().any(|panel| panel.name == "pace"), "{:?}", chart.panels);
    assert_eq!(chart.table.columns.iter().map(|c| c.kind).next(), Some(CellKind::Seconds));
    assert_eq!(chart.spots.len(), chart.table.rows.len());

    let typed = typed(&mut book, "2026-03-01T07:00", 3.0, 20.0);
    let bare = book.chart(&of(Some(typed)), &now).expect("a chart");
    assert!(bare.empty && bare.summary.contains("Nothing was recorded"), "{}", bare.summary);
    assert!(matches!(book.chart(&of(None), &now), Err(LogbookError::Invalid(_))));
    assert!(matches!(book.chart(&of(Some(987)), &now), Err(LogbookError::NoSuchRun(987))));
}

#[test]
fn one_runs_day_shows_its_own_answers_and_what_is_missing() {
    let (mut book, now) = a_month();
    let run = typed(&mut book, "2026-03-19T18:00", 4.0, 26.0);
    answer(&mut book, run, SideDto::Right, MomentDto::During, 2, &at("2026-03-19T20:00"));
    let chart = book
        .chart(&ChartInput { name: Some(DayCourse), run: Some(run), ..ChartInput::default() }, &now)
        .expect("a chart");
    let told: Vec<&str> = chart.spots.iter().map(|spot| spot.text.as_str()).collect();
    assert_eq!(told[1], "worst during 2");
    assert_eq!(told[4], "next morning not answered");
    assert_eq!((chart.from.as_str(), chart.table.rows.len()), ("2026-03-19", 1));
}

#[test]
fn rated_days_are_counted_with_their_denominators() {
    let mut book = Logbook::in_memory().expect("a logbook");
    watch(&mut book, WatchedDto::Right, &at("2026-01-01T08:00"));
    for n in 0..12 {
        let begun = at("2026-01-02T18:00").saturating_add(jiff::Span::new().days(n * 3));
        let morning = if n % 4 == 3 { 4 } else { 0 };
        let km = 3.0 + n as f64 * 0.5;
        rated(&mut book, &begun.strftime("%Y-%m-%dT%H:%M").to_string(), km, [1, 0, morning]);
    }
    let chart = book.chart(&input(Followed, "2026-01-01", "2026-03-01"), &at("2026-03-01T08:00")).expect("a chart");
    let load: Vec<usize> = (0..chart.table.rows.len())
        .filter(|n| column(&chart, "by")[*n].as_deref() == Some("Load of the day"))
        .collect();
    let sum = |key: &str| {
        load.iter()
            .map(|n| column(&chart, key)[*n].as_deref().unwrap_or("0").parse::<f64>().expect("a number"))
            .sum::<f64>()
    };
    assert_eq!((sum("rated"), sum("flares")), (12.0, 3.0));
    assert!(chart.summary.contains("12 of 12"), "{}", chart.summary);
}
