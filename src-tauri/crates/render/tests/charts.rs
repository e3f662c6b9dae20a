//! Every chart but *Load and pain*: goldens of what was looked at, and what must hold for every drawing.

mod drawn;

use domain::{KneeKm, Metres, NextMorning, RunDay, RunId, Score, Week, weeks};
use jiff::{
    ToSpan,
    civil::{Date, date},
};
use render::chart::{
    Calendar, CalendarDay, CalendarLabels, Course, DayCourse, DayCourseLabels, DoseAnswer, DoseAnswerLabels, Drawing,
    Followed, FollowedGroup, FollowedLabels, FollowedRow, LineToday, Metrics, MetricsLabels, Spot, TrackChart,
    TrackLabels, TrackPoint,
};
use render::theme::Theme;
use testkit::golden;

use drawn::{group, texts};

const THEMES: [(Theme, &str); 3] = [(Theme::Light, "light"), (Theme::Dark, "dark"), (Theme::Print, "print")];

#[test]
fn dose_and_answer() {
    let labels = DoseAnswerLabels::default();
    for (name, days, line) in
        [("empty", Vec::new(), None), ("three-days", three_days(), None), ("a-year", run_days(150), Some(line()))]
    {
        for (theme, word) in THEMES {
            let chart = DoseAnswer { days: &days, line, labels: &labels, width: 900, height: 420, theme };
            golden(&format!("dose-answer-{name}-{word}.svg"), &chart.draw().svg);
        }
    }
    let days = run_days(1500);
    let chart =
        DoseAnswer { days: &days, line: Some(line()), labels: &labels, width: 900, height: 420, theme: Theme::Light };
    golden("dose-answer-ten-years-light.svg", &chart.draw().svg);
}

#[test]
fn twenty_four_hours() {
    let labels = DayCourseLabels::default();
    let one = [Course { scores: scores([None, Some(2), None, Some(3), Some(1)]), flare: Some(false) }];
    let open = [Course { scores: scores([Some(1), Some(2), Some(2), None, None]), flare: None }];
    for (name, runs, usual) in [
        ("empty", &[] as &[Course], None),
        ("one", &one[..], Some(1.0)),
        ("one-open", &open[..], None),
        ("three-runs", &courses(3)[..], None),
        ("a-year", &courses(150)[..], None),
    ] {
        for (theme, word) in THEMES {
            let chart = DayCourse { runs, usual, labels: &labels, width: 900, height: 380, theme };
            golden(&format!("day-course-{name}-{word}.svg"), &chart.draw().svg);
        }
    }
    let runs = courses(1500);
    let chart = DayCourse { runs: &runs, usual: None, labels: &labels, width: 900, height: 380, theme: Theme::Light };
    golden("day-course-ten-years-light.svg", &chart.draw().svg);
}

#[test]
fn the_calendar() {
    let labels = CalendarLabels::default();
    for (name, days) in [
        ("empty", calendar(date(2026, 1, 5), 56, false)),
        ("eight-weeks", calendar(date(2026, 1, 5), 56, true)),
        ("a-year", calendar(date(2025, 3, 1), 365, true)),
    ] {
        for (theme, word) in THEMES {
            let today = days[days.len() - 1].day;
            let chart = Calendar { days: &days, today, labels: &labels, width: 900, theme };
            golden(&format!("calendar-{name}-{word}.svg"), &chart.draw().svg);
        }
    }
}

#[test]
fn the_other_metrics() {
    let labels = MetricsLabels { evidence: evidence(), ..MetricsLabels::default() };
    for (name, weeks) in [("empty", Vec::new()), ("three-runs", first_weeks(2)), ("a-year", first_weeks(52))] {
        let from = date(2025, 3, 3);
        let to = weeks.last().map_or(from.saturating_add(55.days()), |week: &Week| week.to);
        for (theme, word) in THEMES {
            let chart = Metrics { weeks: &weeks, from, to, unit_m: 1000.0, labels: &labels, width: 900, theme };
            golden(&format!("metrics-{name}-{word}.svg"), &chart.draw().svg);
        }
    }
    let weeks = first_weeks(520);
    let (from, to) = (weeks[0].from, weeks[519].to);
    let chart = Metrics { weeks: &weeks, from, to, unit_m: 1000.0, labels: &labels, width: 900, theme: Theme::Light };
    golden("metrics-ten-years-light.svg", &chart.draw().svg);
}

#[test]
fn what_followed() {
    let labels = FollowedLabels::default();
    for (name, groups) in [("empty", Vec::new()), ("a-year", groups(1)), ("ten-years", groups(12))] {
        for (theme, word) in THEMES {
            let chart = Followed { groups: &groups, labels: &labels, width: 900, theme };
            golden(&format!("followed-{name}-{word}.svg"), &chart.draw().svg);
        }
    }
}

#[test]
fn a_runs_track() {
    let labels = TrackLabels::default();
    for (name, points) in [("empty", Vec::new()), ("one-run", track())] {
        for (theme, word) in THEMES {
            let chart = TrackChart { points: &points, unit_m: 1000.0, labels: &labels, width: 900, theme };
            golden(&format!("track-{name}-{word}.svg"), &chart.draw().svg);
        }
    }
}

#[test]
fn a_morning_without_an_answer_stands_apart_from_one_that_was_as_usual() {
    let labels = DoseAnswerLabels::default();
    let day = |morning| [RunDay { day: date(2026, 3, 2), runs: vec![RunId(1)], load: kkm(3.0), morning }];
    let place = |morning| {
        let days = day(morning);
        let chart =
            DoseAnswer { days: &days, line: None, labels: &labels, width: 900, height: 420, theme: Theme::Light };
        let drawing = chart.draw();
        let panel = drawing.panels[0];
        (drawing.marks[0].y, panel.top + panel.height, drawing.svg)
    };
    let (usual, foot, _) = place(NextMorning::Changed { by: 0.0, flare: Some(false) });
    assert!(usual < foot, "as usual is a value, inside the panel");
    for (morning, class) in
        [(NextMorning::Missing, "missing"), (NextMorning::Open, "open"), (NextMorning::WithoutLevel, "no-level")]
    {
        let (y, foot, svg) = place(morning);
        assert!(y > foot, "{class} stands under the panel");
        assert!(svg.contains(&format!("<g class=\"{class}\">")), "{class}");
    }
    let (_, _, svg) = place(NextMorning::NotAsked);
    assert!(!svg.contains("<g class=\"missing\">") && svg.contains("class=\"empty\""), "nobody was asked");
}

#[test]
fn marks_at_the_same_height_do_not_hide_each_other_while_there_is_room() {
    let labels = DoseAnswerLabels::default();
    let days: Vec<_> = (0..6)
        .map(|n| RunDay {
            day: date(2026, 3, 2),
            runs: vec![RunId(n)],
            load: kkm(3.0),
            morning: NextMorning::Changed { by: 0.0, flare: Some(false) },
        })
        .collect();
    let chart = DoseAnswer { days: &days, line: None, labels: &labels, width: 900, height: 600, theme: Theme::Light };
    let mut places: Vec<i64> = chart.draw().marks.iter().map(|spot| (spot.y * 10.0) as i64).collect();
    places.sort_unstable();
    places.dedup();
    assert!(places.len() >= 3, "{places:?}");
}

#[test]
fn nothing_is_drawn_at_a_moment_nobody_answered_and_a_way_over_it_is_dashed() {
    let labels = DayCourseLabels::default();
    let runs = [
        Course { scores: scores([None, Some(2), None, None, Some(1)]), flare: Some(false) },
        Course { scores: scores([None, Some(2), None, None, Some(1)]), flare: Some(false) },
    ];
    let chart = DayCourse { runs: &runs, usual: None, labels: &labels, width: 900, height: 380, theme: Theme::Light };
    let drawing = chart.draw();
    assert!(drawing.svg.contains("<g class=\"ways\" stroke-dasharray"), "{}", drawing.svg);
    assert_eq!(group(&drawing.svg, "median").matches("<circle").count(), 2, "two moments were answered");
    assert_eq!(drawing.marks.len(), 5, "but every moment can be read out");
    assert!(drawing.svg.contains(">0 of 2<"), "and says that nobody answered it");
}

#[test]
fn a_week_without_running_is_drawn_and_one_that_is_not_known_is_not() {
    let labels = MetricsLabels::default();
    let runs = [(date(2026, 3, 10), Metres::new(5000.0).ok()), (date(2026, 3, 26), None)];
    let (from, to) = (date(2026, 3, 2), date(2026, 4, 5));
    let weeks = weeks(&runs, Some(date(2026, 3, 10)), from, to, to);
    let known: Vec<_> = weeks.iter().map(|week| week.distance.map(Metres::get)).collect();
    assert_eq!(known, [None, Some(5000.0), Some(0.0), None, Some(0.0)]);
    let chart = Metrics { weeks: &weeks, from, to, unit_m: 1000.0, labels: &labels, width: 900, theme: Theme::Light };
    let svg = chart.draw().svg;
    let bars = group(&svg, "distance");
    assert_eq!(bars.matches("<rect").count(), 3, "{bars}");
    assert_eq!(bars.matches("stroke-width=\"2\"").count(), 2, "zero has a foot of its own: {bars}");
    assert!(svg.contains("class=\"not-available\""));
}

#[test]
fn a_pause_leaves_a_gap_in_the_track_and_what_was_not_measured_has_no_panel() {
    let labels = TrackLabels::default();
    let point = |from_s: f64| TrackPoint { from_s, to_s: from_s + 10.0, speed: Some(2.8), ..TrackPoint::default() };
    let points = [point(0.0), point(10.0), point(20.0), point(300.0), point(310.0)];
    let chart = TrackChart { points: &points, unit_m: 1000.0, labels: &labels, width: 900, theme: Theme::Light };
    let drawing = chart.draw();
    assert_eq!(drawing.panels.iter().map(|panel| panel.name).collect::<Vec<_>>(), ["pace"]);
    assert_eq!(group(&drawing.svg, "pace").matches("<path").count(), 2);
    assert_eq!(drawing.marks.len(), points.len());
}

#[test]
fn every_drawing_is_well_formed_keeps_to_its_sheet_and_is_the_same_each_time() {
    let (first, second) = (every_drawing(), every_drawing());
    for ((name, drawing), (_, again)) in first.iter().zip(&second) {
        assert_eq!(drawing, again, "{name}");
        let Drawing { svg, width, height, panels, marks } = drawing;
        assert!(svg.starts_with("<svg ") && svg.ends_with("</svg>\n"), "{name}");
        assert!(svg.contains(&format!("viewBox=\"0 0 {width} {height}\"")) && svg.contains("role=\"img\""), "{name}");
        assert!(svg.contains("<title>") && svg.contains("<desc>"), "{name}");
        for never in ["NaN", "inf", "style=", "<script", "<style", "href", "-0\""] {
            assert!(!svg.contains(never), "{name}: {never}");
        }
        assert_eq!(svg.matches("<g ").count(), svg.matches("</g>").count(), "{name}");
        let (w, h) = (f64::from(*width), f64::from(*height));
        for panel in panels {
            assert!(
                panel.left >= 0.0 && panel.left + panel.width <= w && panel.top + panel.height <= h,
                "{name} {panel:?}"
            );
        }
        for Spot { x, y, .. } in marks {
            assert!((0.0..=w).contains(x) && (0.0..=h).contains(y), "{name}: {x} {y} on {w}×{h}");
        }
        for ([left, top, right, bottom], words) in texts(svg) {
            assert!(
                left >= -0.1 && top >= -0.1 && right <= w + 0.1 && bottom <= h + 0.1,
                "{name}: {words} leaves {w}×{h}: {left} {top} {right} {bottom}"
            );
        }
    }
}

#[test]
fn no_words_touch_at_any_width() {
    for (name, drawing) in every_drawing() {
        let texts = texts(&drawing.svg);
        for (n, (a, words)) in texts.iter().enumerate() {
            for (b, other) in &texts[n + 1..] {
                let apart = a[2] <= b[0] || b[2] <= a[0] || a[3] <= b[1] || b[3] <= a[1];
                assert!(apart, "{name} ({} px): “{words}” touches “{other}”: {a:?} {b:?}", drawing.width);
            }
        }
    }
}

fn every_drawing() -> Vec<(String, Drawing<Spot>)> {
    let mut all = Vec::new();
    for width in [240, 320, 560, 900, 1600] {
        let theme = Theme::Light;
        for (name, days, line) in [
            ("empty", Vec::new(), None),
            ("three", three_days(), None),
            ("year", run_days(150), Some(line())),
            ("ten", run_days(1500), Some(line())),
        ] {
            let labels = DoseAnswerLabels::default();
            let chart = DoseAnswer { days: &days, line, labels: &labels, width, height: 420, theme };
            all.push((format!("dose-answer {name}"), chart.draw()));
        }
        for (name, runs) in [("empty", courses(0)), ("one", courses(1)), ("three", courses(3)), ("year", courses(150))]
        {
            let labels = DayCourseLabels::default();
            let usual = (runs.len() == 1).then_some(1.0);
            let chart = DayCourse { runs: &runs, usual, labels: &labels, width, height: 380, theme };
            all.push((format!("day-course {name}"), chart.draw()));
        }
        for (name, days) in [
            ("day", calendar(date(2026, 3, 4), 1, true)),
            ("year", calendar(date(2025, 3, 1), 365, true)),
            ("ten", calendar(date(2016, 3, 7), 3650, true)),
        ] {
            let labels = CalendarLabels::default();
            let today = days[days.len() - 1].day;
            all.push((
                format!("calendar {name}"),
                Calendar { days: &days, today, labels: &labels, width, theme }.draw(),
            ));
        }
        for (name, weeks) in
            [("empty", Vec::new()), ("three", first_weeks(2)), ("year", first_weeks(52)), ("ten", first_weeks(520))]
        {
            let labels = MetricsLabels { evidence: evidence(), ..MetricsLabels::default() };
            let from = weeks.first().map_or(date(2025, 3, 3), |week: &Week| week.from);
            let to = weeks.last().map_or(from.saturating_add(55.days()), |week| week.to);
            let chart = Metrics { weeks: &weeks, from, to, unit_m: 1000.0, labels: &labels, width, theme };
            all.push((format!("metrics {name}"), chart.draw()));
        }
        for (name, groups) in [("empty", Vec::new()), ("year", groups(1)), ("ten", groups(12))] {
            let labels = FollowedLabels::default();
            all.push((format!("followed {name}"), Followed { groups: &groups, labels: &labels, width, theme }.draw()));
        }
        for (name, points) in [("empty", Vec::new()), ("one", track())] {
            let labels = TrackLabels::default();
            let chart = TrackChart { points: &points, unit_m: 1609.344, labels: &labels, width, theme };
            all.push((format!("track {name}"), chart.draw()));
        }
    }
    all
}

// What is drawn

/// Numbers that look like chance and are the same everywhere.
fn chance(seed: u32) -> impl FnMut() -> f64 {
    let mut state = seed;
    move || {
        state = state.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
        f64::from(state >> 8) / f64::from(1 << 24)
    }
}

fn three_days() -> Vec<RunDay> {
    let day = |n: i64, load, morning| RunDay {
        day: date(2026, 3, 2).saturating_add((n * 3).days()),
        runs: vec![RunId(n)],
        load,
        morning,
    };
    vec![
        day(0, kkm(2.1), NextMorning::Changed { by: 0.0, flare: Some(false) }),
        day(1, kkm(3.0), NextMorning::Missing),
        day(2, None, NextMorning::Open),
    ]
}

fn run_days(count: i64) -> Vec<RunDay> {
    let mut chance = chance(11);
    (0..count)
        .map(|n| {
            let (a, b, c) = (chance(), chance(), chance());
            let load = 1.0 + 6.0 * a * (0.5 + b / 2.0);
            let over = load + (c - 0.5) * 1.6 > 5.2;
            let morning = match () {
                () if b > 0.95 => NextMorning::Missing,
                () if b > 0.94 => NextMorning::WithoutLevel,
                () if n + 1 == count => NextMorning::Open,
                () if over => NextMorning::Changed { by: (2.0 + c * 4.0).round(), flare: Some(true) },
                () if c > 0.93 => NextMorning::Changed { by: 1.0, flare: None },
                () => NextMorning::Changed { by: ((c - 0.5) * 3.0).round() / 2.0, flare: Some(false) },
            };
            let day = date(2016, 3, 1).saturating_add((n * 2).days());
            RunDay { day, runs: vec![RunId(n)], load: (a < 0.97).then_some(()).and(kkm(load)), morning }
        })
        .collect()
}

fn line() -> LineToday {
    let known = |load| kkm(load).expect("a load");
    LineToday { line: known(5.2), low: known(4.3), high: known(6.1) }
}

fn courses(count: usize) -> Vec<Course> {
    let mut chance = chance(23);
    (0..count)
        .map(|_| {
            let (a, b, c) = (chance(), chance(), chance());
            let flare = a > 0.85;
            let level = if flare { 2.0 + 4.0 * b } else { 2.0 * b };
            let at = |value: f64| Some(value.clamp(0.0, 10.0).round() as u8);
            Course {
                scores: scores([
                    (b > 0.4).then_some(()).and(at(level * 0.4)),
                    at(level),
                    (c > 0.9).then_some(()).and(at(level * 0.8)),
                    (c > 0.05).then_some(()).and(at(level * (0.6 + c))),
                    (a > 0.05).then_some(()).and(at(level * if flare { 1.2 } else { 0.5 })),
                ]),
                flare: Some(flare),
            }
        })
        .collect()
}

fn calendar(from: Date, count: i64, full: bool) -> Vec<CalendarDay> {
    let mut chance = chance(5);
    let mut flare_for = 0;
    (0..count)
        .map(|n| {
            let (a, b, c) = (chance(), chance(), chance());
            let off = full && count > 100 && (140..168).contains(&(n % 365));
            let ran = full && !off && a < 0.42;
            let flared = ran && b > 0.93;
            flare_for = if flared { 5 } else { (flare_for - 1).max(0) };
            let morning = full && (n == 0 || c < 0.7);
            CalendarDay {
                day: from.saturating_add(n.days()),
                runs: u32::from(ran),
                load: (ran && c > 0.03).then(|| kkm(1.0 + 7.0 * b * b)).flatten(),
                load_is_least: ran && c > 0.97,
                morning: morning.then(|| Score::new((c * 3.0 + f64::from(flare_for)) as u8).expect("0–10")),
                missing: full && !morning && a > 0.6,
                off,
                flare: flared,
                in_flare: flare_for > 0,
            }
        })
        .collect()
}

fn first_weeks(count: i64) -> Vec<Week> {
    let mut chance = chance(17);
    let first = date(2025, 3, 3);
    let mut runs = Vec::new();
    for week in 0..count {
        let off = (20..24).contains(&(week % 60));
        for day in [0, 2, 5] {
            let (a, b) = (chance(), chance());
            if !off && a > 0.15 {
                let far = Metres::new(3000.0 + 6000.0 * b).ok();
                runs.push((first.saturating_add((week * 7 + day).days()), far.filter(|_| a < 0.985)));
            }
        }
    }
    let to = first.saturating_add((count * 7 - 1).days());
    weeks(&runs, Some(first), first, to, to)
}

fn evidence() -> [String; 5] {
    ["First", "Second", "Third", "Fourth", "Fifth"]
        .map(|n| format!("{n} sentence on what is known of it, long enough to be set in more than one line where the sheet is narrow."))
}

fn groups(times: u32) -> Vec<FollowedGroup> {
    let row = |name: &str, rated: u32, flares: u32| FollowedRow {
        name: name.to_owned(),
        rated: rated * times,
        flares: flares * times,
    };
    vec![
        FollowedGroup {
            name: "Load of the day".to_owned(),
            rows: vec![
                row("under 2.8 knee-km", 14, 1),
                row("2.8 to 4.1 knee-km", 15, 1),
                row("from 4.1 knee-km", 14, 5),
                row("not known", 2, 0),
            ],
        },
        FollowedGroup { name: "Surface".to_owned(), rows: vec![row("road", 30, 5), row("trail", 13, 2)] },
    ]
}

fn track() -> Vec<TrackPoint> {
    let mut height = 0.0;
    (0..200)
        .map(|n| {
            let wave = (f64::from(n) / 9.0).sin();
            let pause = if n >= 120 { 90.0 } else { 0.0 };
            height += wave * 1.4;
            TrackPoint {
                from_s: f64::from(n) * 10.0 + pause,
                to_s: f64::from(n) * 10.0 + 10.0 + pause,
                speed: Some(if n % 40 < 8 { 1.5 } else { 2.7 + wave * 0.3 }),
                height_m: Some(height),
                heart_rate: (n > 6).then_some(138.0 + 14.0 * wave),
                cadence: Some(if n % 40 < 8 { 112.0 } else { 166.0 + 4.0 * wave }),
            }
        })
        .collect()
}

fn scores(told: [Option<u8>; 5]) -> [Option<Score>; 5] {
    told.map(|score| score.map(|score| Score::new(score).expect("0–10")))
}

fn kkm(load: f64) -> Option<KneeKm> {
    KneeKm::new(load).ok()
}
