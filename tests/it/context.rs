//! What archives tell of days and what notes mention: kept with its source, shown beside, and read into nothing.

use jiff::Zoned;
use logbook::{
    Logbook,
    api::{ChartInput, LineInput, RunInput, SideDto, WatchedDto},
};
use testkit::{FitFile, TextRun};

use crate::common::{Folder, at, can_run, everything, import, outcomes, rated, watch};

fn now() -> Zoned {
    at("2026-03-20T20:00")
}

const INTERVALS: &str = "id,ctl,atl,restingHR,sleepSecs,sleepQuality,soreness,fatigue,stress,mood,motivation,injury,comments\n\
    2026-03-02,1,2,50,27000,2,3,2,1,1,2,4,\"knee again, right\"\n2026-03-03,1,2,50,,,,,,,,,\n";

/// A history with rated runs, so that there are lights, doses and a line to change.
fn book(folder: &Folder) -> Logbook {
    let mut book = folder.open();
    watch(&mut book, WatchedDto::Right, &now());
    for (day, answers) in [(2, [1, 1, 0]), (5, [2, 1, 1]), (8, [3, 3, 4]), (11, [1, 0, 0])] {
        rated(&mut book, &format!("2026-03-{day:02}T18:00"), 5.0, answers);
    }
    book
}

/// Everything that is computed: lights, doses, the line, the plan, the chart, the verdict.
fn computed(book: &Logbook) -> String {
    let mut seen = String::new();
    let runs = book.runs(&logbook::api::RunsInput::default(), &now()).expect("runs").runs;
    for run in &runs {
        let page = book.run(run.id, &now()).expect("a page");
        seen += &format!("{:?} {:?} {:?} {:?}\n", run.dose_kkm, run.lights, run.answers, page.readings);
    }
    for side in [SideDto::Left, SideDto::Right] {
        let line = LineInput { side: Some(side), ..LineInput::default() };
        seen += &format!("{:?}\n", book.line(line, &now()).expect("a line"));
        seen += &format!("{:?}\n", book.plan(Some(side), None, &now()).expect("a plan"));
        let chart = ChartInput { side: Some(side), all: Some(true), ..ChartInput::default() };
        seen += &format!("{:?}\n", book.chart(&chart, &now()).expect("a chart"));
    }
    seen + &format!("{:?}", can_run(book, 5.0, &now()))
}

#[test]
fn feelings_of_an_archive_are_context_of_their_days_and_go_with_the_import() {
    let folder = Folder::new();
    let mut book = book(&folder);
    let before = everything(&book, &now());
    let list = folder.put("wellness.csv", INTERVALS);
    let report = import(&mut book, std::slice::from_ref(&list), &now());
    let said = report.inputs[0].reason.as_deref().unwrap_or_default();
    assert!(said.starts_with("9 new entries of how you felt") && said.contains("no answers about a knee"), "{said}");
    let page = book.run(1, &now()).expect("a page");
    let noted: Vec<(&str, &str, &str)> =
        page.run.context.iter().map(|c| (c.kind.as_str(), c.text.as_str(), c.source.as_str())).collect();
    assert_eq!(noted[0], ("injury", "Injury 4 of 4, where 1 is best", "intervals.icu"));
    assert!(noted.contains(&("sleep-hours", "Slept 7.5 h", "intervals.icu")), "{noted:?}");
    assert!(noted.contains(&("knee", "Comment: knee again, right", "intervals.icu")), "{noted:?}");
    assert_eq!(book.run(2, &now()).expect("a page").run.context, [], "another day");

    let again = import(&mut book, &[list], &now());
    assert_eq!(again.inputs[0].reason.as_deref(), Some("9 entries of how you felt: already there."));
    assert_eq!(book.undo(&now()).expect("an undo").value.as_deref(), Some("import (context of some days)"));
    assert_eq!(everything(&book, &now()), before);
}

#[test]
fn no_feeling_and_no_mention_changes_a_light_a_dose_or_the_line() {
    let folder = Folder::new();
    let mut book = book(&folder);
    let before = computed(&book);
    let files = [
        folder.put("wellness.csv", INTERVALS),
        folder.put("injury.csv", "effective_time_frame,injuries\n2026-03-05T06:00:00Z,{'right_knee': 'major'}\n"),
        folder.put(
            "srpe.csv",
            "end_date_time,activity_names,perceived_exertion,duration_min\n2026-03-08T19:00:00Z,\"['individual', 'running']\",10,50\n",
        ),
        folder.put("Garmin_Coach_Pause_History.json", r#"[{"pauseStartDate":"2026-03-05","pauseReason":"INJURY"}]"#),
    ];
    let report = import(&mut book, &files, &now());
    assert_eq!((report.summary.imported, report.summary.broken), (0, 0), "{report:#?}");
    let runs = book.runs(&logbook::api::RunsInput::default(), &now()).expect("runs");
    assert_eq!(runs.total, 4, "a session that was rated elsewhere is no run");
    let noted = |id: i64| book.run(id, &now()).expect("a page").run.context;
    assert!(noted(2).iter().any(|c| c.kind == "knee" && c.text == "Injury: right knee: major" && c.source == "PMSYS"));
    assert!(noted(2).iter().any(|c| c.text == "Comment: training plan paused (injury)" && c.source == "Garmin Coach"));
    assert!(noted(3).iter().any(|c| c.text == "Exertion 10 of 10: 50 min of individual, running"));
    assert_eq!(computed(&book), before);

    let mut page = book.run(4, &now()).expect("a page").form();
    page.notes = Some("right knee sore, swollen".to_owned());
    book.edit_run(4, &page, &now()).expect("an edit");
    assert_eq!(noted_text(&book, 4), ["The note mentions the right knee"]);
    assert_eq!(computed(&book), before);
}

fn noted_text(book: &Logbook, id: i64) -> Vec<String> {
    book.run(id, &now()).expect("a page").run.context.into_iter().map(|c| c.text).collect()
}

#[test]
fn a_note_that_mentions_a_knee_says_which_in_the_list_on_the_page_and_in_the_export() {
    let folder = Folder::new();
    let mut book = folder.open();
    let files = [
        folder.put(
            "a.gpx",
            TextRun::new("2026-03-01T07:00:00Z").sport("running").notes("genou gauche un peu raide").gpx(),
        ),
        folder.put("b.fit", FitFile::run("2026-03-03T07:00:00Z").title("Knie rechts testen").build()),
        folder.put("c.fit", FitFile::run("2026-03-05T07:00:00Z").title("Kneeling in the park").build()),
    ];
    assert_eq!(import(&mut book, &files, &now()).summary.imported, 3);
    assert_eq!(
        [1, 2, 3].map(|id| noted_text(&book, id)),
        [
            vec!["The note mentions the left knee".to_owned()],
            vec!["The title mentions the right knee".to_owned()],
            vec![]
        ]
    );
    let listed = book.runs(&logbook::api::RunsInput::default(), &now()).expect("runs").runs;
    assert_eq!(listed.iter().map(|r| r.context.len()).collect::<Vec<_>>(), [0, 1, 1]);
    import(&mut book, &[folder.put("wellness.csv", INTERVALS)], &now());
    let out = folder.path().join("out");
    book.export(&out, &logbook::ExportInput::default(), &now()).expect("an export");
    let csv = std::fs::read_to_string(out.join("context.csv")).expect("a table");
    for line in [
        ",2026-03-01,1,knee,,,The note mentions the left knee,note",
        ",2026-03-02,,soreness,3,one-is-best,\"Soreness 3 of 4, where 1 is best\",intervals.icu",
    ] {
        assert!(csv.lines().any(|l| l.ends_with(line)), "{line} in\n{csv}");
    }
}

#[test]
fn a_person_typing_a_note_gets_no_answer_put_in_their_mouth() {
    let folder = Folder::new();
    let mut book = folder.open();
    watch(&mut book, WatchedDto::Left, &now());
    let input = RunInput {
        at: Some("2026-03-18T18:00".to_owned()),
        km: Some(4.0),
        minutes: Some(26.0),
        notes: Some("linke knie deed pijn".to_owned()),
        ..RunInput::default()
    };
    let id = book.add_run(&input, &now()).expect("a run").value.id;
    let page = book.run(id, &now()).expect("a page");
    assert_eq!(noted_text(&book, id), ["The note mentions the left knee"]);
    assert_eq!((page.pain.len(), page.run.answers.left.during), (0, None));
    assert_eq!(outcomes(&import(&mut book, &[], &now())), []);
}
