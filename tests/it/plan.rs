//! The plan through the logbook: kept with every change, undone with it, told for any day, and read as text.

use std::fmt::Write as _;

use logbook::{
    Logbook,
    api::{
        MomentDto, MoveDto, PainInput, Plan, PlannedWhat, RedFlagAnswers, RedFlagClearance, SideDto, StartCheckInput,
        WatchedDto,
    },
};

use crate::common::{Folder, answer, at, everything, rated, typed, watch};

use SideDto::{Left, Right};

fn all_met() -> StartCheckInput {
    StartCheckInput {
        side: None,
        walk: Some(true),
        stairs: Some(true),
        squats: Some(true),
        swelling_free: Some(true),
        straight: Some(true),
    }
}

fn plan(book: &Logbook, now: &str) -> Plan {
    book.plan(None, None, &at(now)).expect("a plan")
}

/// A right knee on the first step since 1 March, that took two walk–runs well.
fn begun() -> Logbook {
    let mut book = Logbook::in_memory().expect("a logbook");
    watch(&mut book, WatchedDto::Right, &at("2026-03-01T08:00"));
    book.answer_red_flags(&RedFlagAnswers::default(), &at("2026-03-01T08:30")).expect("answers");
    book.answer_start_check(&all_met(), &at("2026-03-01T09:00")).expect("answers");
    rated(&mut book, "2026-03-02T18:00", 1.0, [1, 0, 0]);
    rated(&mut book, "2026-03-05T18:00", 1.0, [1, 0, 0]);
    book
}

#[test]
fn two_green_runs_move_the_plan_and_the_document_says_why() {
    let book = begun();
    let said = plan(&book, "2026-03-06T09:00");
    assert_eq!((said.level, said.since.as_deref()), (2, Some("2026-03-06")));
    assert_eq!(said.why.iter().map(|r| r.code.as_str()).collect::<Vec<_>>(), ["greens"]);
    assert_eq!((said.next[0].day.as_str(), said.next[0].what), ("2026-03-07", PlannedWhat::WalkRun));
    assert_eq!((said.next[0].minutes_run, said.next[0].minutes_walk), (12, 18));
    let moved: Vec<MoveDto> = said.decisions.iter().map(|d| d.moved).collect();
    assert_eq!(moved, [MoveDto::Progress, MoveDto::Hold, MoveDto::Enter], "newest first");
}

#[test]
fn why_am_i_here_is_answered_for_any_day() {
    let book = begun();
    for (day, level, code) in [
        ("2026-03-01", 1, "criteria-met"),
        ("2026-03-03", 1, "green-so-far"),
        ("2026-03-05", 1, "green-so-far"),
        ("2026-03-06", 2, "greens"),
    ] {
        let said = book.plan(None, Some(day), &at("2026-03-20T09:00")).expect("a plan");
        assert_eq!((said.level, said.why[0].code.as_str(), said.as_of.as_str()), (level, code, day));
    }
    let before = book.plan(None, Some("2026-02-01"), &at("2026-03-20T09:00")).expect("a plan");
    assert_eq!((before.level, before.since, before.criteria_needed), (0, None, true));
}

#[test]
fn one_undo_takes_back_the_answer_and_what_it_decided() {
    let mut book = begun();
    let now = at("2026-03-06T09:00");
    let before = everything(&book, &now);
    answer(&mut book, 2, Right, MomentDto::Morning, 4, &now);
    assert_eq!(plan(&book, "2026-03-06T09:00").level, 0, "a red run on the first step");
    book.undo(&now).expect("an undo");
    assert_eq!(everything(&book, &now), before);
    assert_eq!(plan(&book, "2026-03-06T09:00").level, 2);
    book.redo(&now).expect("a redo");
    assert_eq!(plan(&book, "2026-03-06T09:00").level, 0);
}

#[test]
fn what_time_alone_brings_is_worked_out_when_asked_and_kept_with_the_next_change() {
    let mut book = begun();
    assert_eq!(plan(&book, "2026-03-12T09:00").level, 2);
    let off = plan(&book, "2026-03-13T09:00");
    assert_eq!((off.level, off.since.as_deref(), off.why[0].code.as_str()), (1, Some("2026-03-13"), "days-off"));
    rated(&mut book, "2026-03-20T18:00", 1.0, [1, 0, 0]);
    let later = plan(&book, "2026-03-21T09:00");
    assert!(later.decisions.iter().any(|d| d.moved == MoveDto::Break && d.day == "2026-03-13"));
}

#[test]
fn the_order_of_logging_does_not_matter_and_an_old_answer_is_decided_anew() {
    let tell = |order: &[usize]| {
        let mut book = Logbook::in_memory().expect("a logbook");
        watch(&mut book, WatchedDto::Right, &at("2026-03-01T08:00"));
        let ids: Vec<i64> =
            (0..6).map(|i| typed(&mut book, &format!("2026-03-{:02}T18:00", 2 + 3 * i), 3.0, 19.5)).collect();
        let mut answers = Vec::new();
        for (i, id) in ids.iter().enumerate() {
            for (moment, score) in
                [(MomentDto::During, 1), (MomentDto::After, 0), (MomentDto::Morning, u8::from(i == 3) * 4)]
            {
                answers.push((*id, moment, score));
            }
        }
        for i in order {
            let (id, moment, score) = answers[*i];
            answer(&mut book, id, Right, moment, score, &at("2026-03-25T08:00"));
        }
        let said = plan(&book, "2026-03-25T09:00");
        (said.level, said.decisions)
    };
    let forward: Vec<usize> = (0..18).collect();
    let backward: Vec<usize> = (0..18).rev().collect();
    let mixed: Vec<usize> = (0..18).map(|i| (i * 7) % 18).collect();
    assert_eq!(tell(&forward), tell(&backward));
    assert_eq!(tell(&forward), tell(&mixed));
}

#[test]
fn what_is_stored_is_what_a_replay_from_the_start_would_decide() {
    let mut book = begun();
    for (i, morning) in [0, 0, 3, 0, 1, 0, 0, 0].into_iter().enumerate() {
        let day = at("2026-03-08T18:00").saturating_add(jiff::Span::new().days(3 * i as i64));
        rated(&mut book, &day.strftime("%Y-%m-%dT%H:%M").to_string(), 2.0, [1, 0, morning]);
    }
    let now = at("2026-04-02T09:00");
    let step_by_step = book.plan(None, None, &now).expect("a plan");
    // A settings change that the plan goes by decides everything anew; taken back, it does so once more.
    book.set_setting("rest-hours", Some("24"), &now).expect("a setting");
    book.set_setting("rest-hours", None, &now).expect("a setting");
    assert_eq!(book.plan(None, None, &now).expect("a plan"), step_by_step);
}

#[test]
fn of_two_knees_the_lower_one_decides_and_left_and_right_never_mix() {
    let mut book = begun();
    let right = book.plan(Some(Right), None, &at("2026-03-06T09:00")).expect("a plan");
    watch(&mut book, WatchedDto::Both, &at("2026-03-06T09:00"));
    let both = plan(&book, "2026-03-06T09:00");
    assert_eq!((both.side, both.level, both.why[0].code.as_str()), (Some(Left), 1, "lower-knee"));
    assert_eq!(book.plan(Some(Right), None, &at("2026-03-06T09:00")).expect("a plan"), right);
}

#[test]
fn a_history_that_was_never_asked_about_gives_a_place_to_begin_and_no_decisions() {
    let mut book = Logbook::in_memory().expect("a logbook");
    for day in [2, 5, 8, 11, 14] {
        typed(&mut book, &format!("2026-03-{day:02}T18:00"), 8.0, 52.0);
    }
    let said = plan(&book, "2026-03-15T09:00");
    assert_eq!((said.side, said.level, said.decisions.len()), (None, 10, 0), "60 % of 8 km is 31 minutes");
    assert_eq!(said.why[0].code, "unrated");
    assert!(!said.criteria_needed);
}

#[test]
fn a_physios_settings_are_kept_checked_and_gone_by() {
    let mut book = begun();
    let now = at("2026-03-06T09:00");
    book.set_setting("ladder", Some("20W; 4 x 2r 1w; 10r"), &now).expect("a ladder");
    assert_eq!(book.settings().expect("settings").ladder.as_deref(), Some("20w; 4x2r1w; 10r"));
    let said = plan(&book, "2026-03-06T09:00");
    assert_eq!(said.ladder[1].text, "4 times 2 min running and 1 min walking");
    book.set_setting("ladder", None, &now).expect("the printed one");
    book.set_setting("progress-after", Some("3"), &now).expect("a pace");
    assert_eq!(plan(&book, "2026-03-06T09:00").level, 1, "everything is decided anew");
    book.set_setting("progress-after", None, &now).expect("a pace");
    book.set_setting("green-during", Some("0"), &now).expect("a limit");
    let strict = plan(&book, "2026-03-06T09:00");
    assert_eq!((strict.level, strict.why[0].code.as_str()), (1, "during-over"));
    book.set_setting("note-right", Some("flat ground only"), &now).expect("a note");
    assert_eq!(plan(&book, "2026-03-06T09:00").note.as_deref(), Some("flat ground only"));
}

#[test]
fn every_sentence_of_the_plan_reads_as_it_was_read() {
    let mut text = String::new();
    let mut say = |situation: &str, book: &Logbook, now: &str| {
        let said = plan(book, now);
        let _infallible = writeln!(text, "# {situation}\n{}", said.headline);
        for (title, reasons) in [("why", &said.why), ("moves", &said.what_moves)] {
            for reason in reasons {
                let _infallible = writeln!(text, "  {title} {}: {}", reason.code, reason.text);
            }
        }
        for day in said.next.iter().take(2) {
            let _infallible = writeln!(text, "  next {}: {}", day.day, day.text);
        }
        for decision in &said.decisions {
            let codes: Vec<&str> = decision.reasons.iter().map(|r| r.code.as_str()).collect();
            let _infallible = writeln!(text, "  {}: {} [{}]", decision.day, decision.text, codes.join(" "));
        }
        text.push('\n');
    };
    let mut book = Logbook::in_memory().expect("a logbook");
    say("nothing is known", &book, "2026-03-01T08:00");
    watch(&mut book, WatchedDto::Right, &at("2026-03-01T08:00"));
    for (key, value) in [("comfortable-longest-km", "10"), ("break-from", "2026-01-20"), ("break-to", "2026-02-28")] {
        book.set_setting(key, Some(value), &at("2026-03-01T08:00")).expect("a setting");
    }
    book.answer_red_flags(&RedFlagAnswers::default(), &at("2026-03-01T08:30")).expect("answers");
    book.answer_start_check(&all_met(), &at("2026-03-01T09:00")).expect("answers");
    say("the criteria are met, with a story told", &book, "2026-03-01T10:00");
    say(
        "one green run and an open morning",
        &{
            let mut book = begun();
            typed(&mut book, "2026-03-07T18:00", 2.0, 13.0);
            book
        },
        "2026-03-08T07:00",
    );
    let mut story = begun();
    rated(&mut story, "2026-03-06T18:00", 2.0, [1, 0, 0]);
    say("green, too soon", &story, "2026-03-07T09:00");
    typed(&mut story, "2026-03-08T18:00", 2.0, 13.0);
    say("a morning that was missed", &story, "2026-03-10T09:00");
    rated(&mut story, "2026-03-10T18:00", 2.0, [3, 0, 0]);
    say("amber", &story, "2026-03-11T09:00");
    rated(&mut story, "2026-03-12T18:00", 2.0, [6, 0, 3]);
    say("red", &story, "2026-03-13T09:00");
    say("eight days later", &story, "2026-03-20T09:00");
    say("fifteen days later", &story, "2026-03-27T09:00");
    say("a month later", &story, "2026-04-12T09:00");
    let mut twice = begun();
    for (day, during) in [(7, 1), (9, 1), (12, 6), (15, 6)] {
        rated(&mut twice, &format!("2026-03-{day:02}T18:00"), 3.2, [during, 0, 0]);
    }
    say("carried, and two reds in two weeks", &twice, "2026-03-16T09:00");
    let mut flagged = begun();
    let yes = RedFlagAnswers { yes: vec!["gives-way".to_owned()] };
    flagged.answer_red_flags(&yes, &at("2026-03-07T08:00")).expect("answers");
    say("a red flag", &flagged, "2026-03-07T09:00");
    let cleared = RedFlagClearance { by: "my physio".to_owned(), note: None };
    flagged.clear_red_flags(&cleared, &at("2026-03-09T08:00")).expect("a clearance");
    say("cleared", &flagged, "2026-03-09T09:00");
    let mut runner = Logbook::in_memory().expect("a logbook");
    for day in [2, 5, 8] {
        typed(&mut runner, &format!("2026-03-{day:02}T18:00"), 8.0, 52.0);
    }
    say("runs, and was never asked", &runner, "2026-03-09T09:00");
    answer(&mut runner, 3, Right, MomentDto::During, 1, &at("2026-03-09T09:00"));
    say("runs, and the outcome is not known", &runner, "2026-03-10T09:00");
    testkit::golden("plan-sentences.txt", &text);
}

#[test]
fn the_calendar_holds_each_run_and_the_question_after_it() {
    let book = begun();
    let now = at("2026-03-06T09:00");
    let file = book.calendar(None, &now).expect("a calendar");
    assert_eq!(file, book.calendar(None, &now).expect("a calendar"), "the same bytes");
    assert!(file.split("\r\n").all(|line| line.len() <= 75 && !line.contains('\n')), "CRLF, folded");
    let unfolded = file.replace("\r\n ", "");
    let lines: Vec<&str> = unfolded.lines().collect();
    let said = plan(&book, "2026-03-06T09:00");
    let count = |line: &str| lines.iter().filter(|l| **l == line).count();
    assert_eq!((count("BEGIN:VEVENT"), count("END:VEVENT")), (2 * said.next.len(), 2 * said.next.len()));
    assert_eq!((count("BEGIN:VALARM"), count("ACTION:DISPLAY")), (said.next.len(), said.next.len()));
    for day in &said.next {
        let date = day.day.replace('-', "");
        assert_eq!(count(&format!("DTSTART;VALUE=DATE:{date}")), 1);
        assert_eq!(count(&format!("UID:run-{}-right@plimsoll", day.day)), 1);
    }
    assert_eq!(count("DTSTAMP:20260306T080000Z"), 3 * said.next.len(), "now, in UTC, for events and alarms");
    assert!(lines.contains(&"DTSTART:20260308T073000") && lines.contains(&"SUMMARY:How is your knee?"));
    let mut flagged = begun();
    flagged.answer_red_flags(&RedFlagAnswers { yes: vec!["stuck".to_owned()] }, &now).expect("answers");
    assert!(!flagged.calendar(None, &now).expect("a calendar").contains("VEVENT"), "nothing while a red flag stands");
}

#[test]
fn the_plan_survives_closing_the_file_and_a_deleted_first_answer() {
    let folder = Folder::new();
    let mut book = folder.open();
    rated(&mut book, "2026-03-02T18:00", 3.0, [1, 0, 0]);
    let now = at("2026-03-10T09:00");
    let before = plan(&book, "2026-03-10T09:00");
    drop(book);
    let mut book = folder.open();
    assert_eq!(plan(&book, "2026-03-10T09:00"), before);
    let ids: Vec<i64> = book.run(1, &now).expect("the run").pain.iter().map(|p| p.id).collect();
    for id in ids {
        book.delete_pain(id, &now).expect("gone");
    }
    let said = plan(&book, "2026-03-10T09:00");
    assert_eq!((said.side, said.decisions.len()), (None, 0), "nobody was ever asked");
    book.log_pain(&PainInput::on(None, Right, MomentDto::Morning, 1), &now).expect("an answer");
    assert_eq!(plan(&book, "2026-03-10T09:00").side, Some(Right));
}
