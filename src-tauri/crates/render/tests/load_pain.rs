//! The chart *Load and pain*: goldens of what was looked at, and what must hold for every drawing.

mod drawn;

use domain::{Break, Bucket, FlareEpisode, Granularity, KneeKm, PainSummary, Score};
use jiff::{
    ToSpan,
    civil::{Date, date},
};
use render::chart::{Drawing, LinePoint, LoadPain, LoadPainLabels, Stage};
use render::theme::Theme;
use testkit::golden;

use drawn::{group, texts};

const THEMES: [(Theme, &str); 3] = [(Theme::Light, "light"), (Theme::Dark, "dark"), (Theme::Print, "print")];

#[test]
fn a_chart_without_runs() {
    in_both_themes("empty", |theme, labels| {
        chart(&[], Granularity::Day, date(2026, 2, 2), date(2026, 3, 29), theme, labels).draw()
    });
}

#[test]
fn the_first_three_runs() {
    let rows = three_runs();
    in_both_themes("three-runs", |theme, labels| {
        chart(&rows, Granularity::Day, date(2026, 3, 2), date(2026, 3, 15), theme, labels).draw()
    });
}

#[test]
fn eight_weeks_with_a_break_and_missing_answers() {
    let (rows, breaks) = eight_weeks();
    in_both_themes("eight-weeks", |theme, labels| {
        LoadPain {
            breaks: &breaks,
            tolerated_up_to: Some(kkm(4.2)),
            ..chart(&rows, Granularity::Day, date(2026, 2, 2), date(2026, 3, 29), theme, labels)
        }
        .draw()
    });
}

#[test]
fn ten_years_by_week() {
    let (rows, breaks) = ten_years();
    in_both_themes("ten-years", |theme, labels| {
        LoadPain { breaks: &breaks, ..chart(&rows, Granularity::Week, rows[0].from, rows[519].to, theme, labels) }
            .draw()
    });
}

#[test]
fn a_year_by_week() {
    let (rows, breaks) = ten_years();
    let rows = &rows[420..472];
    in_both_themes("a-year", |theme, labels| {
        LoadPain { breaks: &breaks, ..chart(rows, Granularity::Week, rows[0].from, rows[51].to, theme, labels) }.draw()
    });
}

#[test]
fn the_load_line_with_its_band() {
    let (rows, breaks) = eight_weeks();
    let line: Vec<_> = (0..56)
        .map(|n| {
            let off = if (18..44).contains(&n) { f64::from(n - 18) } else { 0.0 };
            let middle = 4.6 + f64::from(n) * 0.02 - off * 0.04;
            let spread = 0.9 + off * 0.05;
            LinePoint {
                day: day(date(2026, 2, 2), n),
                line: kkm(middle),
                low: kkm(middle - spread),
                high: kkm(middle + spread),
            }
        })
        .collect();
    in_both_themes("line", |theme, labels| {
        LoadPain {
            breaks: &breaks,
            line: Some(&line),
            today: date(2026, 3, 27),
            ..chart(&rows, Granularity::Day, date(2026, 2, 2), date(2026, 4, 5), theme, labels)
        }
        .draw()
    });
}

#[test]
fn flares_are_bracketed_and_the_plans_stages_named() {
    let (rows, breaks) = eight_weeks();
    let (flares, stages) = (flares(), stages());
    for (theme, word) in THEMES {
        let labels = LoadPainLabels::default();
        let chart = LoadPain {
            breaks: &breaks,
            flares: &flares,
            stages: &stages,
            ..chart(&rows, Granularity::Day, date(2026, 2, 2), date(2026, 3, 29), theme, &labels)
        };
        golden(&format!("load-pain-flares-{word}.svg"), &chart.draw().svg);
    }
}

#[test]
fn by_weeks_the_line_has_a_panel_of_its_own() {
    let (rows, breaks) = ten_years();
    let rows = &rows[420..472];
    let (line, largest) = (line_of_weeks(rows), largest_days(rows));
    for (theme, word) in THEMES {
        let labels = LoadPainLabels::default();
        let chart = LoadPain {
            breaks: &breaks,
            line: Some(&line),
            largest_days: &largest,
            ..chart(rows, Granularity::Week, rows[0].from, rows[51].to, theme, &labels)
        };
        let drawing = chart.draw();
        assert_eq!(drawing.panels.iter().map(|p| p.name).collect::<Vec<_>>(), ["load", "line", "pain"]);
        golden(&format!("load-pain-line-by-week-{word}.svg"), &drawing.svg);
    }
}

#[test]
fn a_flare_that_has_not_settled_has_an_open_bracket() {
    let (rows, _) = eight_weeks();
    let labels = LoadPainLabels::default();
    let strokes = |settled| {
        let flares = [FlareEpisode { settled, ..flares()[0] }];
        let plain = chart(&rows, Granularity::Day, date(2026, 2, 2), date(2026, 3, 29), Theme::Light, &labels);
        let drawing = LoadPain { flares: &flares, ..plain }.draw();
        group(&drawing.svg, "flares").matches("<path").count()
    };
    assert_eq!((strokes(true), strokes(false)), (3, 2));
}

#[test]
fn no_words_touch_at_any_width() {
    for drawing in every_drawing() {
        let texts = texts(&drawing.svg);
        for (n, (a, words)) in texts.iter().enumerate() {
            let [left, top, right, bottom] = *a;
            let (w, h) = (f64::from(drawing.width), f64::from(drawing.height));
            assert!(left >= 0.0 && top >= 0.0 && right <= w && bottom <= h, "{words} leaves the {w}×{h} sheet: {a:?}");
            for (b, other) in &texts[n + 1..] {
                let apart = right <= b[0] || b[2] <= left || bottom <= b[1] || b[3] <= top;
                assert!(apart, "“{words}” touches “{other}” on {w}×{h}: {a:?} {b:?}");
            }
        }
    }
}

#[test]
fn the_same_input_gives_the_same_bytes() {
    for (a, b) in every_drawing().into_iter().zip(every_drawing()) {
        assert_eq!(a, b);
    }
}

#[test]
fn a_drawing_is_well_formed_plain_and_strict() {
    for Drawing { svg, width, height, .. } in every_drawing() {
        assert!(svg.starts_with("<svg ") && svg.ends_with("</svg>\n"));
        assert!(svg.contains(&format!("viewBox=\"0 0 {width} {height}\"")) && svg.contains("role=\"img\""));
        assert!(svg.contains("<title>") && svg.contains("<desc>"));
        for never in ["NaN", "inf", "style=", "<script", "<style", "href", "-0\""] {
            assert!(!svg.contains(never), "{never} in {svg}");
        }
        let opened = svg.matches("<g ").count();
        assert_eq!(opened, svg.matches("</g>").count());
    }
}

#[test]
fn both_panels_share_the_axis_and_every_row_has_its_place() {
    let (rows, _) = eight_weeks();
    let labels = LoadPainLabels::default();
    let drawing = chart(&rows, Granularity::Day, date(2026, 2, 2), date(2026, 3, 29), Theme::Light, &labels).draw();
    let [load, pain] = drawing.panels[..] else { panic!("two panels") };
    assert_eq!((load.left, load.width), (pain.left, pain.width));
    assert!(load.top + load.height < pain.top);
    assert_eq!(drawing.marks.len(), rows.len());
    for (mark, row) in drawing.marks.iter().zip(&rows) {
        assert_eq!((mark.from, mark.to), (row.from, row.to));
        assert!(mark.left < mark.x && mark.x < mark.right);
        assert_eq!(mark.load_y.is_some(), row.load.is_some());
        assert_eq!(mark.morning_y.is_some(), row.morning.is_some());
        if let (Some(y), Some(load_here)) = (mark.load_y, row.load) {
            let said = load.max * (load.top + load.height - y) / load.height;
            assert!((said - load_here.get()).abs() < 0.02, "{said} for {load_here}");
        }
    }
    for pair in drawing.marks.windows(2) {
        assert!((pair[0].right - pair[1].left).abs() < 0.11);
    }
}

#[test]
fn an_unknown_load_and_a_missing_morning_are_drawn_hollow() {
    let labels = LoadPainLabels::default();
    let start = date(2026, 3, 2);
    let row = Bucket { runs: 1, runs_without_load: 1, missing_mornings: 1, ..quiet(start, start) };
    let drawing = chart(&[row], Granularity::Day, start, day(start, 6), Theme::Light, &labels).draw();
    assert!(drawing.svg.contains("load not known") && drawing.svg.contains("no answer"));
    let load = group(&drawing.svg, "load");
    assert!(load.contains("fill=\"none\"") && !load.contains("fill=\"#"), "{load}");
    assert!(drawing.marks[0].unknown_load && drawing.marks[0].load_y.is_none());
    assert!(drawing.marks[0].missing_y > drawing.panels[1].top.into());
}

#[test]
fn one_runs_ceiling_is_not_drawn_beside_a_weeks_sum() {
    let (rows, _) = ten_years();
    let labels = LoadPainLabels::default();
    let by_week = chart(&rows[..20], Granularity::Week, rows[0].from, rows[19].to, Theme::Light, &labels);
    let drawing = LoadPain { tolerated_up_to: Some(kkm(4.2)), ..by_week }.draw();
    assert!(!drawing.svg.contains("tolerated"));
}

#[test]
fn rows_and_breaks_outside_the_axis_are_not_drawn() {
    let (rows, breaks) = eight_weeks();
    let labels = LoadPainLabels::default();
    let (from, to) = (date(2026, 3, 20), date(2026, 3, 10));
    let drawing =
        LoadPain { breaks: &breaks, ..chart(&rows, Granularity::Day, from, to, Theme::Light, &labels) }.draw();
    assert_eq!(drawing.marks.len(), rows.len());
    assert!(!group(&drawing.svg, "breaks").contains("<rect"));
    assert!(drawing.marks.iter().all(|m| m.x >= 0.0 && m.x <= f64::from(drawing.width)));
}

fn flares() -> [FlareEpisode; 2] {
    let start = date(2026, 2, 2);
    let flare = |from, peak, to, settled| FlareEpisode {
        from: day(start, from),
        peak: day(start, peak),
        worst: Score::new(6).expect("a score"),
        to: day(start, to),
        settled,
        flares: 1,
    };
    [flare(13, 16, 20, true), flare(52, 53, 55, false)]
}

fn stages() -> Vec<Stage> {
    let stage = |from, step: u8, minutes: u8| Stage {
        from: day(date(2026, 2, 2), from),
        name: format!("step {step}, {minutes} min running"),
        short: format!("step {step}"),
    };
    vec![stage(-20, 10, 30), stage(31, 1, 6), stage(46, 2, 12), stage(50, 3, 18), stage(52, 4, 20)]
}

fn line_of_weeks(rows: &[Bucket]) -> Vec<LinePoint> {
    (0..rows.len() as i32 * 7)
        .map(|n| {
            let middle = 6.0 + f64::from(n % 200) * 0.01;
            LinePoint { day: day(rows[0].from, n), line: kkm(middle), low: kkm(middle - 1.1), high: kkm(middle + 1.3) }
        })
        .collect()
}

fn largest_days(rows: &[Bucket]) -> Vec<Option<KneeKm>> {
    rows.iter().map(|row| row.load.map(|load| kkm(load.get() * 0.45))).collect()
}

fn in_both_themes(name: &str, draw: impl Fn(Theme, &LoadPainLabels) -> Drawing) {
    let labels = LoadPainLabels::default();
    for (theme, word) in [(Theme::Light, "light"), (Theme::Dark, "dark")] {
        golden(&format!("load-pain-{name}-{word}.svg"), &draw(theme, &labels).svg);
    }
}

fn every_drawing() -> Vec<Drawing> {
    let labels = LoadPainLabels::default();
    let ((eight, breaks), (ten, long_breaks), three) = (eight_weeks(), ten_years(), three_runs());
    let mut drawings = Vec::new();
    for (width, height) in [(240, 260), (320, 360), (560, 300), (680, 320), (900, 420), (1600, 700)] {
        let days = |rows, from, to| LoadPain {
            width,
            height,
            ..chart(rows, Granularity::Day, from, to, Theme::Light, &labels)
        };
        let weeks = |rows: &'static [Bucket]| LoadPain {
            width,
            height,
            ..chart(rows, Granularity::Week, rows[0].from, rows[rows.len() - 1].to, Theme::Light, &labels)
        };
        drawings.push(days(&[], date(2026, 2, 2), date(2026, 3, 29)).draw());
        drawings.push(days(&three, date(2026, 3, 2), date(2026, 3, 15)).draw());
        for tolerated in [0.4, 2.0, 3.1, 4.2, 5.9, 8.0] {
            for today in [date(2026, 2, 2), date(2026, 3, 1), date(2026, 3, 27)] {
                let plain = days(&eight, date(2026, 2, 2), date(2026, 3, 29));
                drawings
                    .push(LoadPain { breaks: &breaks, tolerated_up_to: Some(kkm(tolerated)), today, ..plain }.draw());
            }
        }
        let (flares, stages) = (flares(), stages());
        let with_more =
            LoadPain { flares: &flares, stages: &stages, ..days(&eight, date(2026, 2, 2), date(2026, 3, 29)) };
        drawings.push(LoadPain { breaks: &breaks, ..with_more }.draw());
        let ten: &'static [Bucket] = ten.clone().leak();
        let (line, largest) = (line_of_weeks(&ten[..52]), largest_days(&ten[..52]));
        drawings.push(LoadPain { line: Some(&line), largest_days: &largest, ..weeks(&ten[..52]) }.draw());
        for rows in [&ten[..20], &ten[..52], &ten[..130], ten] {
            drawings.push(LoadPain { breaks: &long_breaks, ..weeks(rows) }.draw());
        }
    }
    drawings
}

fn chart<'a>(
    rows: &'a [Bucket],
    granularity: Granularity,
    from: Date,
    to: Date,
    theme: Theme,
    labels: &'a LoadPainLabels,
) -> LoadPain<'a> {
    LoadPain {
        rows,
        granularity,
        from,
        to,
        breaks: &[],
        tolerated_up_to: None,
        line: None,
        largest_days: &[],
        flares: &[],
        stages: &[],
        today: to,
        labels,
        width: 900,
        height: 420,
        theme,
    }
}

fn three_runs() -> Vec<Bucket> {
    let start = date(2026, 3, 2);
    (0..14)
        .map(|n| {
            let row = quiet(day(start, n), day(start, n));
            match n {
                1 => Bucket { runs: 1, load: Some(kkm(2.1)), during: one(1), after: one(1), ..row },
                2 => Bucket { morning: one(1), ..row },
                5 => Bucket { runs: 1, load: Some(kkm(3.0)), during: one(2), after: one(1), ..row },
                6 => Bucket { morning: one(0), ..row },
                9 => Bucket { runs: 1, runs_without_load: 1, during: one(2), after: one(4), ..row },
                10 => Bucket { morning: one(5), ..row },
                11 => Bucket { morning: one(3), ..row },
                _ => row,
            }
        })
        .collect()
}

/// From 2 February: runs, 26 days off, and the way back, with two mornings never answered.
fn eight_weeks() -> (Vec<Bucket>, Vec<Break>) {
    let start = date(2026, 2, 2);
    let runs = [
        (1, 4.1, 1, 1, Some(1)),
        (3, 4.4, 1, 2, Some(1)),
        (6, 5.9, 2, 3, Some(2)),
        (8, 4.0, 2, 2, Some(2)),
        (10, 5.1, 2, 3, None),
        (13, 7.2, 4, 5, Some(5)),
        (15, 2.4, 5, 5, Some(6)),
        (17, 1.9, 4, 6, Some(5)),
        (44, 1.2, 0, 0, Some(0)),
        (46, 1.5, 0, 1, Some(0)),
        (48, 1.9, 1, 1, Some(1)),
        (50, 2.3, 1, 1, None),
        (52, 2.8, 1, 2, Some(1)),
        (54, 3.1, 2, 1, Some(2)),
    ];
    let mut rows: Vec<_> = (0..56).map(|n| quiet(day(start, n), day(start, n))).collect();
    for (at, load, during, after, morning) in runs {
        rows[at] = Bucket { runs: 1, load: Some(kkm(load)), during: one(during), after: one(after), ..rows[at] };
        match morning {
            Some(score) => rows[at + 1].morning = one(score),
            None => rows[at + 1].missing_mornings = 1,
        }
    }
    rows[55].runs = 1;
    rows[55].runs_without_load = 1;
    (rows, vec![Break { from: day(start, 18), to: day(start, 43) }])
}

/// 520 weeks with seasons, flares and two long breaks; a plain recurrence stands in for chance.
fn ten_years() -> (Vec<Bucket>, Vec<Break>) {
    let start = date(2016, 3, 7);
    let mut state = 7_u32;
    let mut chance = move || {
        state = state.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
        f64::from(state >> 8) / f64::from(1 << 24)
    };
    let rows = (0..520)
        .map(|week| {
            let from = day(start, week * 7);
            let row = quiet(from, day(from, 6));
            let (a, b, c) = (chance(), chance(), chance());
            if (150..163).contains(&week) || (388..409).contains(&week) {
                return row;
            }
            let season = 1.0 + 0.35 * (f64::from(week % 52) / 52.0 * std::f64::consts::TAU).sin();
            let level = (6.0 * c * c * if a > 0.8 { 1.6 } else { 0.6 }).min(9.0);
            let worst = |add: f64| summary((level + add).clamp(0.0, 10.0), level * 0.5);
            Bucket {
                runs: 3,
                load: Some(kkm((8.0 + f64::from(week) * 0.02) * season * (0.5 + b))),
                during: worst(0.0),
                after: worst(a),
                morning: worst(a * 2.0 - 0.4),
                missing_mornings: u32::from(b > 0.85),
                runs_without_load: u32::from(a > 0.985),
                ..row
            }
        })
        .collect();
    let off = |from: i32, to: i32| Break { from: day(start, from * 7), to: day(start, to * 7 - 1) };
    (rows, vec![off(150, 163), off(388, 409)])
}

fn quiet(from: Date, to: Date) -> Bucket {
    Bucket {
        from,
        to,
        runs: 0,
        load: None,
        distance: None,
        runs_without_load: 0,
        during: None,
        after: None,
        morning: None,
        missing_mornings: 0,
    }
}

fn one(score: u8) -> Option<PainSummary> {
    summary(f64::from(score), f64::from(score))
}

fn summary(worst: f64, median: f64) -> Option<PainSummary> {
    let worst = Score::new(worst.round() as u8).expect("a score");
    Some(PainSummary { worst, median: median.min(worst.level()), answers: 3 })
}

fn kkm(load: f64) -> KneeKm {
    KneeKm::new(load).expect("a load")
}

fn day(from: Date, after: i32) -> Date {
    from.checked_add(after.days()).expect("a date")
}
