//! Stories of a person and a knee, told through the logbook as a window or a terminal would.

use jiff::ToSpan;
use logbook::{
    Logbook,
    api::{
        CanRunInput, ChartInput, ImportOutcome, LightDto, LineInput, LineState, MomentDto, PainInput, PresetDto,
        ReportInput, RunInput, RunStateDto, RunsInput, SideDto, SurfaceDto, ThemeDto, VerdictDto, WatchedDto,
    },
};
use testkit::{FitFile, multisport};

use crate::common::{Folder, answer, at, can_run, codes, fit, import, outcomes, rated, read_back, told, typed, watch};

use MomentDto::{After, During, Morning};
use SideDto::{Left, Right};

#[test]
fn a_first_run_comes_in_the_knee_answers_and_the_chart_and_the_report_show_it() {
    let (folder, evening) = (Folder::new(), at("2026-03-02T20:00"));
    let mut book = folder.open();
    let first = book.today(false, &evening).expect("today");
    assert!(first.welcome && first.check_ins.is_empty());

    watch(&mut book, WatchedDto::Right, &evening);
    let file = folder.put("run.fit", fit("2026-03-02T18:00").km(4.0).minutes(26.0).rpe(3).build());
    let report = import(&mut book, &[file], &evening);
    assert_eq!(report.text, "1 new.");
    let run = report.inputs[0].run_id.expect("the run it became");

    let today = book.today(false, &evening).expect("today");
    assert_eq!(today.next, "2 answers are open. An unanswered morning stays unknown; it never counts as fine.");
    let asks: Vec<_> = today.check_ins[0].asks.iter().map(|ask| (ask.moment, ask.due)).collect();
    assert_eq!(asks, [(During, true), (After, true), (Morning, false)]);
    assert_eq!(today.check_ins[0].title, "Today, 4.0 km");
    answer(&mut book, run, Right, During, 2, &evening);
    answer(&mut book, run, Right, After, 0, &evening);
    let early = told(book.log_pain(&PainInput::about(run, Right, Morning, 0), &evening));
    assert_eq!(early.message, "The morning after this run has not come yet.");
    assert_eq!(can_run(&book, 4.0, &evening).verdict, VerdictDto::AnswerFirst);

    let morning = at("2026-03-03T07:30");
    assert_eq!(book.today(false, &morning).expect("today").check_ins[0].title, "Yesterday, 4.0 km");
    answer(&mut book, run, Right, Morning, 0, &morning);

    let chart = book.chart(&ChartInput::default(), &morning).expect("a chart");
    let rows: Vec<_> = chart.rows.iter().filter(|row| row.runs > 0 || row.morning.is_some()).collect();
    assert_eq!(rows.iter().map(|r| r.from.as_str()).collect::<Vec<_>>(), ["2026-03-02", "2026-03-03"]);
    assert_eq!((rows[0].during, rows[0].after, rows[0].morning), (Some(2), Some(0), None));
    assert_eq!((rows[1].during, rows[1].after, rows[1].morning), (None, None, Some(0)));
    assert!((rows[0].load_kkm.expect("a load") - 4.0).abs() < 0.1, "{:?}", rows[0].load_kkm);
    assert_eq!(rows[0].text, "2 March 2026, 1 run, 4.0 knee-km, 4.0 km, during 2, after 0");
    let empty = Logbook::in_memory().expect("a logbook").chart(&ChartInput::default(), &morning).expect("a chart");
    let marks =
        |svg: &str| svg.matches("<rect").count() + svg.matches("<circle").count() + svg.matches("<path").count();
    assert!(marks(&chart.svg) > marks(&empty.svg), "the drawing has the bar and the dots");

    let said = can_run(&book, 4.0, &morning);
    assert_eq!((said.verdict, said.side), (VerdictDto::Under, Some(Right)));
    assert_eq!(said.headline, "4.0 km is under what you have carried so far.");

    let pdf = book.report_pdf(&ReportInput::default(), &morning).expect("a report");
    assert!(pdf.starts_with(b"%PDF-"));
    let Some(text) = read_back(&pdf) else { return };
    for part in ["Load and pain, right knee", "2 Mar 2026", "4.0 km", "26 min", "self-reported", "does not diagnose"] {
        assert!(text.to_lowercase().contains(&part.to_lowercase()), "“{part}” is missing in\n{text}");
    }
}

#[test]
fn a_run_is_open_until_its_morning_has_passed_and_a_recalled_answer_still_closes_it() {
    let mut book = Logbook::in_memory().expect("a logbook");
    watch(&mut book, WatchedDto::Right, &at("2026-03-01T08:00"));
    let run = typed(&mut book, "2026-03-02T23:50", 4.0, 26.0);
    let state = |book: &Logbook, now: &str| book.run(run, &at(now)).expect("the run").run.state;
    for (now, expected) in [
        ("2026-03-03T00:20", RunStateDto::Open),
        ("2026-03-03T23:59", RunStateDto::Open),
        ("2026-03-04T00:00", RunStateDto::Missing),
        ("2026-12-01T12:00", RunStateDto::Missing),
    ] {
        assert_eq!(state(&book, now), expected, "{now}");
    }
    assert_eq!(codes(&can_run(&book, 4.0, &at("2026-03-04T00:00")))[0], "morning-missing");
    answer(&mut book, run, Right, During, 1, &at("2026-03-04T09:00"));
    answer(&mut book, run, Right, After, 0, &at("2026-03-04T09:00"));
    answer(&mut book, run, Right, Morning, 0, &at("2026-03-04T09:00"));
    assert_eq!(state(&book, "2026-03-04T09:00"), RunStateDto::Closed);
    let page = book.run(run, &at("2026-03-04T09:00")).expect("the run");
    assert!(page.pain.iter().all(|p| p.recalled), "two days later all of it is from memory");
    assert_eq!(page.pain.iter().find(|p| p.moment == Morning).map(|p| p.day.as_str()), Some("2026-03-03"));
    let rests = can_run(&book, 4.0, &at("2026-03-04T09:00"));
    assert!(rests.reasons.iter().any(|r| r.text.ends_with("1 answer was filled in from memory.")), "{rests:?}");
}

#[test]
fn a_run_after_midnight_belongs_to_the_new_day_and_asks_the_morning_after() {
    let mut book = Logbook::in_memory().expect("a logbook");
    watch(&mut book, WatchedDto::Left, &at("2026-03-01T08:00"));
    typed(&mut book, "2026-03-03T00:05", 3.0, 20.0);
    let today = book.today(false, &at("2026-03-03T08:00")).expect("today");
    assert_eq!(today.check_ins[0].title, "Today, 3.0 km");
    assert!(!today.check_ins[0].asks[2].due, "its morning is tomorrow's");
    assert_eq!(today.mornings.len(), 1, "this morning followed no run: it tells the usual level");
    let tomorrow = book.today(false, &at("2026-03-04T08:00")).expect("today");
    assert!(tomorrow.check_ins[0].asks[2].due && tomorrow.mornings.is_empty());
}

#[test]
fn the_night_the_clocks_change_is_a_night_like_any_other() {
    let mut book = Logbook::in_memory().expect("a logbook");
    watch(&mut book, WatchedDto::Right, &at("2026-03-01T08:00"));
    let run = rated(&mut book, "2026-03-28T23:30", 4.0, [1, 0, 0]);
    let page = book.run(run, &at("2026-03-29T08:00")).expect("the run").run;
    assert_eq!((page.day.as_str(), page.start.as_str()), ("2026-03-28", "2026-03-28T23:30:00+01:00"));
    assert_eq!(page.state, RunStateDto::Closed);
    let summer = typed(&mut book, "2026-03-29T03:30", 2.0, 15.0);
    assert_eq!(book.run(summer, &at("2026-03-29T08:00")).expect("the run").run.start, "2026-03-29T03:30:00+02:00");
    let chart = book.chart(&ChartInput::default(), &at("2026-03-30T08:00")).expect("a chart");
    let days: Vec<&str> = chart.rows.iter().rev().take(3).map(|r| r.from.as_str()).collect();
    assert_eq!(days, ["2026-03-30", "2026-03-29", "2026-03-28"]);
    assert_eq!(chart.rows.len(), 56);
}

#[test]
fn a_run_abroad_keeps_its_own_day() {
    let folder = Folder::new();
    let mut book = folder.open();
    // 22:00 on 4 March in New York is 04:00 on 5 March in Berlin.
    let file = folder.put("abroad.fit", FitFile::run("2026-03-05T03:00:00Z").offset_hours(-5.0).build());
    let run = import(&mut book, &[file], &at("2026-03-06T08:00")).inputs[0].run_id.expect("a run");
    let page = book.run(run, &at("2026-03-06T08:00")).expect("the run").run;
    assert_eq!((page.day.as_str(), page.start.as_str()), ("2026-03-04", "2026-03-04T22:00:00-05:00"));
    let unsaid = folder.put("unsaid.fit", FitFile::run("2026-07-05T22:30:00Z").without_local_time().build());
    let run = import(&mut book, &[unsaid], &at("2026-07-06T08:00")).inputs[0].run_id.expect("a run");
    let page = book.run(run, &at("2026-07-06T08:00")).expect("the run").run;
    assert_eq!(page.day, "2026-07-06", "a file that does not say takes the zone of where it is read");
}

#[test]
fn two_runs_on_one_day_share_a_morning_and_keep_their_own_answers() {
    let mut book = Logbook::in_memory().expect("a logbook");
    watch(&mut book, WatchedDto::Right, &at("2026-03-01T08:00"));
    let early = typed(&mut book, "2026-03-02T07:00", 3.0, 20.0);
    let late = typed(&mut book, "2026-03-02T19:00", 2.0, 14.0);
    answer(&mut book, early, Right, During, 1, &at("2026-03-02T21:00"));
    answer(&mut book, late, Right, During, 3, &at("2026-03-02T21:00"));
    answer(&mut book, early, Right, Morning, 2, &at("2026-03-03T08:00"));
    let now = at("2026-03-03T09:00");
    let runs = book.runs(&RunsInput::default(), &now).expect("runs").runs;
    assert_eq!(runs.iter().map(|r| r.id).collect::<Vec<_>>(), [late, early], "newest first");
    assert_eq!(runs.iter().map(|r| r.answers.right.morning).collect::<Vec<_>>(), [Some(2), Some(2)]);
    assert_eq!(runs.iter().map(|r| r.answers.right.during).collect::<Vec<_>>(), [Some(3), Some(1)]);
    assert!(runs.iter().all(|r| r.state == RunStateDto::Closed));
    let chart = book.chart(&ChartInput::default(), &now).expect("a chart");
    let day = chart.rows.iter().find(|r| r.runs == 2).expect("both on one day");
    assert_eq!((day.during, day.load_kkm), (Some(3), Some(5.0)));
}

#[test]
fn of_two_watched_knees_each_is_asked_and_the_more_careful_decides() {
    let mut book = Logbook::in_memory().expect("a logbook");
    watch(&mut book, WatchedDto::Both, &at("2026-03-01T08:00"));
    let run = rated(&mut book, "2026-03-02T18:00", 5.0, [1, 0, 0]);
    let now = at("2026-03-03T08:00");
    let today = book.today(false, &now).expect("today");
    assert_eq!(today.check_ins.iter().map(|c| c.side).collect::<Vec<_>>(), [Left, Right]);
    assert_eq!(book.run(run, &now).expect("the run").run.state, RunStateDto::Open, "the left has not answered");
    let said = can_run(&book, 4.0, &now);
    assert_eq!((said.verdict, said.side), (VerdictDto::AnswerFirst, Some(Left)));
    for (moment, score) in [(During, 2), (After, 0), (Morning, 3)] {
        answer(&mut book, run, Left, moment, score, &now);
    }
    answer(&mut book, run, Left, MomentDto::Before, 0, &now);
    assert_eq!(book.run(run, &now).expect("the run").run.state, RunStateDto::Closed);
    let page = book.run(run, &now).expect("the run");
    assert_eq!((page.run.lights.left, page.run.lights.right), (Some(LightDto::Red), Some(LightDto::Green)));
    let said = can_run(&book, 4.0, &now);
    assert_eq!((said.verdict, said.side, said.rule.as_str()), (VerdictDto::Over, Some(Left), "red-last-run"));
    let right = CanRunInput { km: Some(4.0), side: Some(Right), ..CanRunInput::default() };
    assert_eq!(book.can_run(&right, &now).expect("a verdict").verdict, VerdictDto::Under);
}

#[test]
fn of_two_knees_under_their_lines_the_one_that_has_carried_less_is_named() {
    let mut book = Logbook::in_memory().expect("a logbook");
    watch(&mut book, WatchedDto::Both, &at("2026-03-01T08:00"));
    let run = rated(&mut book, "2026-03-02T18:00", 6.0, [1, 0, 0]);
    let later = rated(&mut book, "2026-03-04T18:00", 4.0, [1, 0, 0]);
    for (run, morning) in [(run, "2026-03-03T08:00"), (later, "2026-03-05T08:00")] {
        answer(&mut book, run, Left, Morning, 0, &at(morning));
        answer(&mut book, run, Left, After, 0, &at(morning));
    }
    answer(&mut book, later, Left, During, 1, &at("2026-03-05T08:00"));
    let said = can_run(&book, 3.0, &at("2026-03-06T08:00"));
    assert_eq!((said.verdict, said.side, said.tolerated_up_to_kkm), (VerdictDto::Under, Some(Left), Some(4.0)));
    assert_eq!(book.line(LineInput::default(), &at("2026-03-06T08:00")).expect("a line").side, Some(Left));
}

#[test]
fn while_no_knee_is_chosen_the_one_that_answers_is_the_one() {
    let mut book = Logbook::in_memory().expect("a logbook");
    let run = typed(&mut book, "2026-03-02T18:00", 4.0, 26.0);
    let evening = at("2026-03-02T20:00");
    let before = book.today(false, &evening).expect("today");
    assert!(before.knees.is_empty() && before.check_ins.is_empty());
    assert_eq!(before.next, "Say in Settings which knee you keep an eye on; then each run asks for it.");
    assert_eq!(
        (can_run(&book, 4.0, &evening).side, can_run(&book, 4.0, &evening).verdict),
        (None, VerdictDto::AnswerFirst)
    );
    answer(&mut book, run, Left, During, 1, &evening);
    assert_eq!(book.today(false, &evening).expect("today").knees, [Left]);
    assert_eq!(book.chart(&ChartInput::default(), &evening).expect("a chart").side, Some(Left));
    let page = book.run(run, &evening).expect("the run");
    assert_eq!((page.run.lights.left, page.run.lights.right), (Some(LightDto::Unknown), None));
}

#[test]
fn a_folder_of_files_gets_a_fate_for_each() {
    let (folder, now) = (Folder::new(), at("2026-03-20T20:00"));
    let mut book = folder.open();
    let good = fit("2026-03-02T18:00").build();
    folder.put("in/a-good.fit", &good);
    folder.put("in/b-same-bytes.fit", &good);
    folder.put("in/c-same-run.fit", fit("2026-03-02T18:00").heart_rate(120).build());
    folder.put("in/d-ride.fit", fit("2026-03-04T18:00").sport(2).build());
    folder.put("in/e-text.fit", "not a FIT file at all");
    folder.put("in/f-cut.fit", {
        let whole = fit("2026-03-05T18:00").build();
        whole[..whole.len() / 2].to_vec()
    });
    folder.put("in/g-several.fit", {
        let legs = [
            fit("2026-03-08T09:00").minutes(20.0),
            fit("2026-03-08T09:30").sport(2),
            fit("2026-03-08T11:00").minutes(15.0),
        ];
        multisport(&legs)
    });
    folder.put("in/.hidden.fit", &good);
    folder.put("in/deeper/h-course.fit", fit("2026-03-09T18:00").not_an_activity(6).build());
    let paths = [folder.path().join("in"), folder.path().join("gone.fit")];
    let report = import(&mut book, &paths, &now);
    let fates: Vec<(String, ImportOutcome)> = report
        .inputs
        .iter()
        .map(|r| (r.path.rsplit(['/', '\\']).next().expect("a name").to_owned(), r.outcome))
        .collect();
    use ImportOutcome::{Broken, Duplicate, Imported, NotARun};
    let expected = [
        ("a-good.fit", Imported),
        ("b-same-bytes.fit", Duplicate),
        ("c-same-run.fit", Duplicate),
        ("d-ride.fit", NotARun),
        ("h-course.fit", NotARun),
        ("e-text.fit", Broken),
        ("f-cut.fit", Imported),
        ("g-several.fit", Imported),
        ("g-several.fit", Imported),
        ("gone.fit", Broken),
    ];
    let named: Vec<(&str, ImportOutcome)> = fates.iter().map(|(n, o)| (n.as_str(), *o)).collect();
    assert_eq!(named, expected, "{:#?}", report.inputs);
    assert!(
        report.inputs.iter().all(|r| r.outcome == Imported || r.reason.as_deref().is_some_and(|t| t.ends_with('.')))
    );
    let cut = &report.inputs[6];
    assert!(!cut.warnings.is_empty(), "what precedes a defect is kept with a warning");
    assert_eq!(report.inputs[7].member.as_deref(), Some("run 1 of 2"));
    assert_eq!(report.summary.imported, 4);
    assert_eq!(book.runs(&RunsInput::default(), &now).expect("runs").total, 4);

    let again = import(&mut book, &paths, &now);
    assert_eq!((again.summary.imported, again.summary.updated, again.summary.duplicate), (0, 0, 5));
}

#[test]
fn a_file_larger_than_any_recording_is_not_read_into_memory() {
    let (folder, now) = (Folder::new(), at("2026-03-02T20:00"));
    let film = folder.put("film.fit", Vec::new());
    std::fs::OpenOptions::new().write(true).open(&film).and_then(|f| f.set_len(1 << 40)).expect("a sparse file");
    let report = import(&mut folder.open(), &[film], &now);
    assert_eq!(outcomes(&report), [ImportOutcome::Broken]);
    let said = report.inputs[0].reason.as_deref().unwrap_or_default();
    assert!(said.contains("1099511 MB"), "{said}");
}

#[test]
fn a_preview_says_what_the_import_will_do_and_does_nothing() {
    let (folder, now) = (Folder::new(), at("2026-03-20T20:00"));
    let mut book = folder.open();
    let files = [
        folder.put("a.fit", fit("2026-03-02T18:00").build()),
        folder.put("b.fit", fit("2026-03-04T18:00").sport(2).build()),
    ];
    let cancel = std::sync::atomic::AtomicBool::new(false);
    let watching = logbook::Importing { cancel: &cancel, progress: &|_| () };
    let preview = book.preview_import(&files, &watching, &now).expect("a preview");
    assert_eq!(book.runs(&RunsInput::default(), &now).expect("runs").total, 0);
    assert_eq!(book.history().expect("history").undo, None);
    let done = import(&mut book, &files, &now);
    assert_eq!(outcomes(&preview), outcomes(&done));
    assert_eq!(preview.text, done.text);
}

#[test]
fn a_file_stands_behind_a_run_that_was_typed_in() {
    let (folder, now) = (Folder::new(), at("2026-03-03T09:00"));
    let mut book = folder.open();
    let input = RunInput {
        at: Some("2026-03-02T18:00".to_owned()),
        minutes: Some(30.0),
        km: Some(4.5),
        title: Some("With Ada".to_owned()),
        notes: Some("calm".to_owned()),
        rpe: Some(4.0),
        surface: Some(SurfaceDto::Treadmill),
        ..RunInput::default()
    };
    let run = book.add_run(&input, &now).expect("a run").value.id;
    answer(&mut book, run, Right, During, 2, &now);
    let corrected = RunInput { km: Some(4.6), ..input };
    book.edit_run(run, &corrected, &now).expect("an edit");
    let file = folder.put("run.fit", fit("2026-03-02T18:02").km(5.0).minutes(28.0).rpe(7).treadmill().build());
    let report = import(&mut book, &[file], &now);
    assert_eq!(outcomes(&report), [ImportOutcome::Updated]);
    let page = book.run(run, &now).expect("the run");
    assert_eq!(
        (page.run.title.as_deref(), page.notes.as_deref(), page.run.rpe),
        (Some("With Ada"), Some("calm"), Some(4.0))
    );
    assert_eq!((page.run.distance_m, page.run.answers.right.during), (Some(5000.0), Some(2)));
    assert!(page.run.treadmill);
    assert_eq!(page.run.dose_basis, Some(logbook::api::DoseBasisDto::Track));
    // Computing every dose anew finds the same: the old correction does not outlive the number it corrected.
    book.set_setting("exponent", Some("2"), &now).expect("a setting");
    assert_eq!(book.run(run, &now).expect("the run").run, page.run);
    let other = folder.put("other.fit", fit("2026-03-02T18:02").km(5.0).minutes(28.0).heart_rate(90).build());
    assert_eq!(outcomes(&import(&mut book, &[other], &now)), [ImportOutcome::Duplicate]);
}

#[test]
fn of_two_recordings_the_one_that_saw_the_whole_run_is_kept_whichever_came_first() {
    let (folder, now) = (Folder::new(), at("2026-03-03T09:00"));
    let short = folder.put("short.fit", fit("2026-03-02T18:00").km(1.0).minutes(6.0).build());
    let long = folder.put("long.fit", fit("2026-03-02T18:00:01").km(6.0).minutes(36.0).heart_rate(140).build());
    let again = folder.put("again.fit", fit("2026-03-02T18:00:02").km(6.0).minutes(36.0).heart_rate(120).build());
    use ImportOutcome::{Duplicate, Imported, Updated};
    for (order, expected) in [
        ([&short, &long, &again], [Imported, Updated, Duplicate]),
        ([&long, &short, &again], [Imported, Duplicate, Duplicate]),
    ] {
        let mut book = Logbook::in_memory().expect("a logbook");
        let order = order.map(Clone::clone);
        assert_eq!(outcomes(&import(&mut book, &order, &now)), expected);
        let runs = book.runs(&RunsInput::default(), &now).expect("runs").runs;
        assert_eq!(runs.iter().map(|r| (r.distance_m, r.timer_s)).collect::<Vec<_>>(), [(Some(6000.0), Some(2160.0))]);
        assert!((runs[0].dose_kkm.expect("a dose") - 6.0).abs() < 0.1);
        assert_eq!(outcomes(&import(&mut book, &order, &now)), [Duplicate; 3]);
    }
}

#[test]
fn a_typed_run_without_minutes_is_found_again_too() {
    let (folder, now) = (Folder::new(), at("2026-03-03T09:00"));
    let mut book = folder.open();
    let input = RunInput { at: Some("2026-03-02T18:00".to_owned()), km: Some(5.0), ..RunInput::default() };
    let run = book.add_run(&input, &now).expect("a run").value.id;
    let file = folder.put("run.fit", fit("2026-03-02T18:00:40").build());
    let report = import(&mut book, &[file], &now);
    assert_eq!((outcomes(&report), report.inputs[0].run_id), (vec![ImportOutcome::Updated], Some(run)));
}

#[test]
fn a_watch_left_paused_for_hours_swallows_no_later_run() {
    let (folder, now) = (Folder::new(), at("2026-03-03T09:00"));
    let paused = fit("2026-03-02T08:00").minutes(30.0).pause(20.0, 600.0).build();
    let evening = fit("2026-03-02T15:00").minutes(30.0).build();
    let (paused, evening) = (folder.put("paused.fit", paused), folder.put("evening.fit", evening));
    for order in [[paused.clone(), evening.clone()], [evening, paused]] {
        let mut book = Logbook::in_memory().expect("a logbook");
        assert_eq!(outcomes(&import(&mut book, &order, &now)), [ImportOutcome::Imported; 2]);
    }
}

#[test]
fn the_order_in_which_runs_come_in_does_not_matter() {
    let (folder, now) = (Folder::new(), at("2026-04-01T09:00"));
    let files: Vec<_> = (1..=9)
        .map(|i| {
            let day = 2 * i;
            let file =
                fit(&format!("2026-03-{day:02}T18:00")).km(3.0 + f64::from(i) / 2.0).minutes(20.0 + 3.0 * f64::from(i));
            folder.put(&format!("{i}.fit"), file.build())
        })
        .collect();
    let seen = |order: &[std::path::PathBuf], one_by_one: bool| {
        let mut book = Logbook::in_memory().expect("a logbook");
        match one_by_one {
            true => order.iter().for_each(|file| drop(import(&mut book, std::slice::from_ref(file), &now))),
            false => drop(import(&mut book, order, &now)),
        }
        let runs = book.runs(&RunsInput::default(), &now).expect("runs").runs;
        let facts: Vec<_> =
            runs.into_iter().map(|r| (r.start, r.distance_m, r.dose_kkm.map(|d| (d * 20.0).round()))).collect();
        facts
    };
    let mut backwards = files.clone();
    backwards.reverse();
    assert_eq!(seen(&files, false), seen(&backwards, false));
    let days = |facts: Vec<(String, Option<f64>, Option<f64>)>| facts.into_iter().map(|f| f.0).collect::<Vec<_>>();
    assert_eq!(days(seen(&files, true)), days(seen(&backwards, true)));
}

#[test]
fn the_usual_appears_with_the_fifth_run_and_measures_all_of_them() {
    let mut book = Logbook::in_memory().expect("a logbook");
    let folder = Folder::new();
    let now = at("2026-03-20T20:00");
    let file = folder.put("fast.fit", fit("2026-03-02T18:00").km(5.0).minutes(20.0).build());
    let fast = import(&mut book, &[file], &now).inputs[0].run_id.expect("a run");
    let dose = |book: &Logbook| book.run(fast, &now).expect("the run").run.dose_kkm.expect("a dose");
    assert!((dose(&book) - 5.0).abs() < 1e-3, "a kilometre counts as a kilometre: {}", dose(&book));
    for day in [4, 6, 8] {
        typed(&mut book, &format!("2026-03-{day:02}T18:00"), 5.0, 35.0);
    }
    let four = dose(&book);
    typed(&mut book, "2026-03-10T18:00", 5.0, 35.0);
    let five = dose(&book);
    assert!(five > four * 1.05, "faster than usual weighs more: {four} → {five}");
    assert!(book.run(fast, &now).expect("the run").dose_text.contains("Your usual is read from 5 runs."));
    book.undo(&now).expect("an undo");
    assert_eq!(dose(&book), four, "and undo takes the usual away again");
}

#[test]
fn editing_the_day_of_a_run_takes_its_answers_along_and_leaves_the_morning_where_it_was() {
    let mut book = Logbook::in_memory().expect("a logbook");
    watch(&mut book, WatchedDto::Right, &at("2026-03-01T08:00"));
    let run = rated(&mut book, "2026-03-04T18:00", 4.0, [2, 1, 3]);
    let now = at("2026-03-08T08:00");
    let moved =
        RunInput { at: Some("2026-03-05T18:00".to_owned()), km: Some(4.0), minutes: Some(26.0), ..RunInput::default() };
    let row = book.edit_run(run, &moved, &now).expect("an edit").value;
    assert_eq!((row.day.as_str(), row.answers.right.during, row.answers.right.morning), ("2026-03-05", Some(2), None));
    assert_eq!(row.state, RunStateDto::Missing);
    let chart = book.chart(&ChartInput::default(), &now).expect("a chart");
    let on = |day: &str| chart.rows.iter().find(|r| r.from == day).expect("a row").clone();
    assert_eq!(
        (on("2026-03-05").during, on("2026-03-05").morning, on("2026-03-06").missing_mornings),
        (Some(2), Some(3), 1)
    );
}

#[test]
fn an_untouched_form_corrects_nothing() {
    let (folder, now) = (Folder::new(), at("2026-03-20T20:00"));
    let mut book = folder.open();
    for (i, km) in [4.37, 5.0123, 7.331, 3.0007].into_iter().enumerate() {
        let file = fit(&format!("2026-03-{:02}T18:00:07", 2 + i)).km(km).minutes(31.7).treadmill();
        let file = folder.put(&format!("{i}.fit"), file.build());
        let run = import(&mut book, &[file], &now).inputs[0].run_id.expect("a run");
        let page = book.run(run, &now).expect("the run");
        let form = RunInput {
            at: Some(page.run.start.clone()),
            minutes: page.run.timer_s.map(|s| s / 60.0),
            km: page.run.distance_m.map(|m| m / 1000.0),
            rpe: Some(4.0),
            ..RunInput::default()
        };
        let row = book.edit_run(run, &form, &now).expect("an edit").value;
        assert_eq!(
            (row.distance_m, row.timer_s, row.dose_basis),
            (page.run.distance_m, page.run.timer_s, page.run.dose_basis)
        );
        assert!((row.dose_kkm.expect("a dose") - page.run.dose_kkm.expect("a dose")).abs() < 0.01, "{km} km");
        assert!(row.treadmill, "the device knows where it was");
    }
}

#[test]
fn a_distance_a_person_corrected_outweighs_the_track() {
    let (folder, now) = (Folder::new(), at("2026-03-20T20:00"));
    let mut book = folder.open();
    let file = folder.put("a.fit", fit("2026-03-02T18:00").build());
    let run = import(&mut book, &[file], &now).inputs[0].run_id.expect("a run");
    let form = RunInput { km: Some(6.0), minutes: Some(30.0), ..RunInput::default() };
    let row = book.edit_run(run, &form, &now).expect("an edit").value;
    assert_eq!(row.dose_kkm.map(|d| (d * 10.0).round() / 10.0), Some(6.0));
}

#[test]
fn a_zero_in_the_form_is_a_field_left_empty() {
    let mut book = Logbook::in_memory().expect("a logbook");
    let now = at("2026-03-02T20:00");
    let minutes = RunInput { km: Some(0.0), minutes: Some(39.0), ..RunInput::default() };
    let row = book.add_run(&minutes, &now).expect("a run").value;
    assert_eq!((row.distance_m, row.dose_kkm), (None, Some(6.0)));
    let nothing = RunInput { km: Some(0.0), minutes: Some(0.0), ..RunInput::default() };
    assert_eq!(told(book.add_run(&nothing, &now)).message, "A run needs minutes or a distance.");
}

#[test]
fn another_preset_reads_the_same_answers_by_its_own_limits() {
    let mut book = Logbook::in_memory().expect("a logbook");
    watch(&mut book, WatchedDto::Right, &at("2026-03-01T08:00"));
    let run = rated(&mut book, "2026-03-04T18:00", 4.0, [4, 3, 0]);
    let now = at("2026-03-05T08:00");
    let light = |book: &Logbook| book.run(run, &now).expect("the run").run.lights.right;
    assert_eq!(light(&book), Some(LightDto::Amber));
    let mut settings = book.settings().expect("settings");
    settings.preset = PresetDto::Permissive;
    book.set_settings(&settings, &now).expect("settings");
    assert_eq!(light(&book), Some(LightDto::Green));
    book.undo(&now).expect("an undo");
    assert_eq!(light(&book), Some(LightDto::Amber));
}

#[test]
fn a_run_in_miles_is_spoken_of_in_miles() {
    let mut book = Logbook::in_memory().expect("a logbook");
    watch(&mut book, WatchedDto::Right, &at("2026-03-01T08:00"));
    book.set_setting("units", Some("mi"), &at("2026-03-01T08:00")).expect("a setting");
    typed(&mut book, "2026-03-02T18:00", 5.0, 33.0);
    let today = book.today(false, &at("2026-03-02T20:00")).expect("today");
    assert_eq!(today.check_ins[0].title, "Today, 3.1 mi");
}

#[test]
fn a_thirty_day_comparison_is_only_made_with_thirty_days_behind_it() {
    let mut book = Logbook::in_memory().expect("a logbook");
    watch(&mut book, WatchedDto::Right, &at("2026-02-01T08:00"));
    for day in [2, 6, 10, 14, 18, 22, 26] {
        rated(&mut book, &format!("2026-02-{day:02}T18:00"), 4.0, [1, 0, 0]);
    }
    assert!(!codes(&can_run(&book, 4.0, &at("2026-02-28T08:00"))).contains(&"spike"), "26 days are no 30");
    for day in [2, 6] {
        rated(&mut book, &format!("2026-03-{day:02}T18:00"), 4.0, [1, 0, 0]);
    }
    let said = can_run(&book, 4.0, &at("2026-03-08T08:00"));
    assert!(codes(&said).contains(&"spike") && said.verdict == VerdictDto::Under, "{said:?}");
    let said = can_run(&book, 4.0, &at("2026-04-01T08:00"));
    assert_eq!(
        (said.verdict, codes(&said).contains(&"spike")),
        (VerdictDto::Ladder, false),
        "after a break nothing is"
    );
}

#[test]
fn the_sample_tells_its_story() {
    let now = at("2026-05-20T09:00");
    let mut book = Logbook::in_memory().expect("a logbook");
    book.fill_with_sample(&now).expect("the sample");
    let today = book.today(true, &now).expect("today");
    assert!(today.sample && !today.welcome && today.run_count == 30);
    assert_eq!(today.check_ins.len(), 1);
    let open: Vec<_> =
        today.check_ins[0].asks.iter().filter(|a| a.due && a.score.is_none()).map(|a| a.moment).collect();
    assert_eq!(open, [After, Morning], "yesterday's run still asks");
    assert_eq!(can_run(&book, 4.0, &now).verdict, VerdictDto::AnswerFirst);
    let run = today.check_ins[0].run.id;
    answer(&mut book, run, Right, After, 0, &now);
    answer(&mut book, run, Right, Morning, 0, &now);
    let small = can_run(&book, 3.5, &now);
    assert_eq!(small.verdict, VerdictDto::Under, "{small:#?}");
    let large = can_run(&book, 7.0, &now);
    assert_eq!(large.verdict, VerdictDto::Over, "{large:#?}");
    assert!(codes(&large).contains(&"line") && large.p_flare.is_some_and(|p| p > 0.2), "{large:#?}");
    let line = book.line(LineInput::default(), &now).expect("a line");
    assert_eq!((line.state, line.flares), (LineState::Ready, 2), "{line:#?}");

    let runs = book.runs(&RunsInput::default(), &now).expect("runs").runs;
    for run in &runs {
        let (dose, km) = (run.dose_kkm.expect("a dose"), run.distance_m.expect("a distance") / 1000.0);
        assert!((0.3..1.3).contains(&(dose / km)), "{dose} knee-km over {km} km on {}", run.day);
    }
    let flares = runs.iter().filter(|r| r.lights.right == Some(LightDto::Red)).count();
    assert_eq!(flares, 2, "the run before the break and the one on the way back");
    for theme in [ThemeDto::Light, ThemeDto::Dark] {
        let whole = ChartInput { all: Some(true), theme: Some(theme), ..ChartInput::default() };
        let chart = book.chart(&whole, &now).expect("a chart");
        assert!(
            chart.summary.contains("30 runs") && chart.summary.contains("worst morning 6 of 10"),
            "{}",
            chart.summary
        );
        assert_eq!(chart.rows.iter().map(|r| r.missing_mornings).sum::<u32>(), 3);
    }
    assert!(book.check(true).expect("a check").sound);
    assert_eq!(book.undo(&now).expect("an undo").value.as_deref(), Some("answer (right knee, next morning: 0)"));
}

#[test]
fn the_sample_is_a_sample_on_any_day() {
    let mut day = at("2026-01-01T07:00");
    while day < at("2026-12-31T07:00") {
        let mut book = Logbook::in_memory().expect("a logbook");
        book.fill_with_sample(&day).expect("the sample");
        let today = book.today(true, &day).expect("today");
        assert_eq!((today.run_count, today.check_ins.len()), (30, 1), "{day}");
        day = day.saturating_add(37.days());
    }
}
