//! The logbook beside other programs: what is open this morning, when to remind of it, and what another hand wrote meanwhile.

use logbook::{
    Logbook,
    api::{MomentDto, Settings, SideDto, SkipInput, Topic, WatchedDto},
};

use crate::common::{Folder, answer, at, everything, typed, watch};

use SideDto::{Left, Right};

/// A right knee that is to be reminded of, with a run of 5 km on 2 March.
fn reminded() -> (Logbook, i64) {
    let mut book = Logbook::in_memory().expect("a logbook");
    watch(&mut book, WatchedDto::Right, &at("2026-03-01T08:00"));
    book.set_setting("reminder", Some("on"), &at("2026-03-01T08:00")).expect("a setting");
    let run = typed(&mut book, "2026-03-02T18:00", 5.0, 32.0);
    (book, run)
}

#[test]
fn the_morning_after_a_run_is_open_until_it_is_answered_or_gone() {
    let (mut book, run) = reminded();
    let open = |book: &Logbook, now: &str| book.open_morning(&at(now)).expect("a read").map(|open| open.question);
    assert_eq!(open(&book, "2026-03-02T23:00"), None, "it has not come");
    assert_eq!(open(&book, "2026-03-03T00:01").as_deref(), Some("How is your right knee this morning?"));
    assert_eq!(open(&book, "2026-03-04T08:00"), None, "it has gone");
    answer(&mut book, run, Right, MomentDto::During, 2, &at("2026-03-02T20:00"));
    assert!(open(&book, "2026-03-03T08:00").is_some(), "another moment answers for itself");
    answer(&mut book, run, Right, MomentDto::Morning, 1, &at("2026-03-03T08:00"));
    assert_eq!(open(&book, "2026-03-03T08:01"), None);
    book.undo(&at("2026-03-03T08:02")).expect("an undo");
    assert!(open(&book, "2026-03-03T08:03").is_some(), "taken back, it waits again");
}

#[test]
fn the_question_names_the_knee_that_waits() {
    let (mut book, run) = reminded();
    watch(&mut book, WatchedDto::Both, &at("2026-03-02T19:00"));
    let open = |book: &Logbook| book.open_morning(&at("2026-03-03T08:00")).expect("a read").expect("a question");
    assert_eq!(open(&book).short, "Both knees this morning?");
    answer(&mut book, run, Left, MomentDto::Morning, 0, &at("2026-03-03T08:00"));
    assert_eq!(open(&book).short, "Right knee this morning?");
    assert_eq!(open(&book).after, "Yesterday, 5.0 km");
    typed(&mut book, "2026-03-02T07:00", 3.0, 20.0);
    assert_eq!(open(&book).after, "Yesterday, 2 runs");
}

#[test]
fn a_question_that_was_put_away_is_asked_by_nobody_today_and_stays_missing() {
    let (mut book, run) = reminded();
    let now = at("2026-03-03T08:00");
    let asked = |book: &Logbook, now: &str| {
        let today = book.today(false, &at(now)).expect("a read");
        today.check_ins.iter().flat_map(|c| &c.asks).filter(|ask| ask.score.is_none() && !ask.skipped).count()
    };
    assert_eq!(asked(&book, "2026-03-03T08:00"), 3);
    let morning = SkipInput { run_id: Some(run), side: Right, moment: MomentDto::Morning };
    let during = SkipInput { moment: MomentDto::During, ..morning };
    for question in [morning, during, morning] {
        book.skip_question(&question, &now).expect("put away");
    }
    assert_eq!(asked(&book, "2026-03-03T08:01"), 1, "the hours after are still asked for");
    assert_eq!(book.open_morning(&now).expect("a read"), None);
    assert_eq!(book.reminder(None, &now).expect("a read"), None);
    assert_eq!(
        book.today(false, &now).expect("a read").check_ins[0].asks[2].score,
        None,
        "nothing is taken for an answer"
    );

    let undone = book.undo(&now).expect("an undo").value;
    assert_eq!(
        undone.as_deref(),
        Some("skip question (How was your right knee during the run, at its worst?)"),
        "the third changed nothing"
    );
    assert_eq!(asked(&book, "2026-03-03T08:02"), 2);
    book.undo(&now).expect("an undo");
    assert!(book.reminder(None, &now).expect("a read").is_some(), "taken back, it waits again");
    let nobody = SkipInput { run_id: Some(99), ..during };
    assert!(book.skip_question(&nobody, &now).is_err());
}

#[test]
fn nobody_is_reminded_before_asking_for_it_nor_of_a_morning_without_a_run() {
    let (mut book, _) = reminded();
    let due = |book: &Logbook, now: &str| book.reminder(None, &at(now)).expect("a read");
    assert!(due(&book, "2026-03-03T08:00").is_some());
    assert_eq!(due(&book, "2026-03-04T08:00"), None, "no run went before this morning");
    book.set_setting("reminder", None, &at("2026-03-03T07:00")).expect("a setting");
    assert_eq!(due(&book, "2026-03-03T08:00"), None);

    let mut unwatched = Logbook::in_memory().expect("a logbook");
    unwatched.set_setting("reminder", Some("on"), &at("2026-03-01T08:00")).expect("a setting");
    typed(&mut unwatched, "2026-03-02T18:00", 5.0, 32.0);
    assert_eq!(due(&unwatched, "2026-03-03T08:00"), None, "no knee is watched");
}

#[test]
fn a_reminder_keeps_to_the_runners_hours_and_comes_once() {
    let (mut book, _) = reminded();
    for (key, value) in [("reminder-at", "6:30"), ("quiet-from", "21:00"), ("quiet-to", "07:15")] {
        book.set_setting(key, Some(value), &at("2026-03-01T08:00")).expect("a setting");
    }
    let due = |now: &str, last: Option<&str>| {
        book.reminder(last.map(|day| day.parse().expect("a day")), &at(now)).expect("a read")
    };
    assert_eq!(due("2026-03-03T06:30", None), None, "quiet");
    let reminder = due("2026-03-03T07:15", Some("2026-03-02")).expect("a reminder");
    assert_eq!(reminder.title, "How is your right knee this morning?");
    assert_eq!(
        reminder.text,
        "Yesterday, 5.0 km. One number from 0 to 10 is enough; without it this morning stays unknown."
    );
    assert_eq!(due("2026-03-03T07:16", Some("2026-03-03")), None, "once is enough");
    assert_eq!(due("2026-03-03T21:00", None), None, "quiet again");
}

#[test]
fn what_the_settings_say_of_reminders_is_what_will_happen() {
    let mut book = Logbook::in_memory().expect("a logbook");
    let now = at("2026-03-01T08:00");
    let mut said = |settings: Settings, sample: bool| {
        book.set_settings(&settings, &now).expect("settings");
        book.desktop(false, false, sample).expect("a read").reminder
    };
    let on = |at: Option<&str>, quiet: Option<(&str, &str)>| Settings {
        reminder: true,
        reminder_at: at.map(ToOwned::to_owned),
        quiet_from: quiet.map(|(from, _)| from.to_owned()),
        quiet_to: quiet.map(|(_, to)| to.to_owned()),
        ..Settings::default()
    };
    assert!(said(Settings::default(), false).starts_with("Off:"));
    assert!(said(on(None, None), false).contains("from 08:00 on"));
    assert!(said(on(Some("06:30"), Some(("21:00", "07:15"))), false).contains("end at 07:15"));
    assert!(said(on(Some("22:00"), Some(("21:00", "07:15"))), false).starts_with("It will not come: 22:00"));
    assert!(said(on(None, None), true).contains("sample"));
}

#[test]
fn a_time_of_day_that_is_none_is_refused_and_changes_nothing() {
    let mut book = Logbook::in_memory().expect("a logbook");
    let now = at("2026-03-01T08:00");
    for wrong in ["25:00", "8 o'clock", "08:60", "", "08:00:30"] {
        assert!(book.set_setting("reminder-at", Some(wrong), &now).is_err(), "{wrong}");
    }
    assert_eq!(book.settings().expect("settings").reminder_at, None);
    book.set_setting("reminder-at", Some("7:05"), &now).expect("a setting");
    assert_eq!(book.settings().expect("settings").reminder_at.as_deref(), Some("07:05"));
}

#[test]
fn what_another_program_wrote_is_told_once_and_what_one_wrote_oneself_is_not() {
    let folder = Folder::new();
    let now = at("2026-03-01T08:00");
    let (mut ours, mut theirs) = (folder.open(), folder.open());
    let told = |book: &Logbook| book.look_around(&now).expect("a look");
    watch(&mut ours, WatchedDto::Right, &now);
    assert!(told(&ours).is_empty(), "one's own hand");
    typed(&mut theirs, "2026-02-28T18:00", 5.0, 32.0);
    let all = [
        Topic::Runs,
        Topic::Pain,
        Topic::Settings,
        Topic::Imports,
        Topic::Plan,
        Topic::RedFlags,
        Topic::Questionnaires,
    ];
    assert_eq!(told(&ours), all);
    assert!(told(&ours).is_empty(), "told once");
    assert_eq!(told(&theirs), all, "the other way round");
    assert_eq!(everything(&ours, &now), everything(&theirs, &now));
}

#[test]
fn a_new_day_is_news() {
    let book = Logbook::in_memory().expect("a logbook");
    let told = |now: &str| !book.look_around(&at(now)).expect("a look").is_empty();
    assert!(!told("2026-03-01T23:59"));
    assert!(told("2026-03-02T00:00"), "yesterday's run is asked for now");
    assert!(!told("2026-03-02T00:01"));
}
