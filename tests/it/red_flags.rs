//! The red-flag questions: when they are asked, what stands, who clears it, and every word of it.

use std::fmt::Write as _;

use logbook::{
    Logbook,
    api::{
        DueBecause, FlagDto, MomentDto, PainInput, RedFlagAnswers, RedFlagClearance, ReportInput, SideDto, TierDto,
        VerdictDto, WatchedDto,
    },
};

use crate::common::{answer, at, can_run, codes, rated, read_back, told, typed, watch};

use SideDto::Right;

fn yes(codes: &[&str]) -> RedFlagAnswers {
    RedFlagAnswers { yes: codes.iter().map(|c| (*c).to_owned()).collect() }
}

fn by(who: &str) -> RedFlagClearance {
    RedFlagClearance { by: who.to_owned(), note: None }
}

fn watched() -> Logbook {
    let mut book = Logbook::in_memory().expect("a logbook");
    watch(&mut book, WatchedDto::Right, &at("2026-03-01T08:00"));
    book
}

fn due(book: &Logbook, now: &str) -> Option<DueBecause> {
    book.red_flags(&at(now)).expect("the questions").due_because
}

#[test]
fn the_questions_come_at_the_welcome_weekly_and_after_a_red_run_or_a_sign() {
    let mut book = watched();
    assert_eq!(due(&book, "2026-03-01T08:00"), Some(DueBecause::Welcome));
    book.answer_red_flags(&yes(&[]), &at("2026-03-01T09:00")).expect("answers");
    assert_eq!(due(&book, "2026-03-07T09:00"), None);
    assert_eq!(due(&book, "2026-03-08T09:00"), Some(DueBecause::Weekly));
    rated(&mut book, "2026-03-02T18:00", 3.0, [6, 0, 0]);
    assert_eq!(due(&book, "2026-03-03T09:00"), Some(DueBecause::Red));
    book.answer_red_flags(&yes(&[]), &at("2026-03-03T09:30")).expect("answers");
    assert_eq!(due(&book, "2026-03-03T10:00"), None);
    let mut swollen = PainInput::on(None, Right, MomentDto::Morning, 1);
    swollen.swelling = Some(true);
    book.log_pain(&swollen, &at("2026-03-04T07:00")).expect("an answer");
    assert_eq!(due(&book, "2026-03-04T08:00"), Some(DueBecause::Sign));
}

#[test]
fn a_yes_stops_the_plan_until_somebody_clears_it() {
    let mut book = watched();
    book.answer_red_flags(&yes(&["told-not-to-run", "gives-way"]), &at("2026-03-03T09:00")).expect("answers");
    let stands = |book: &Logbook, now: &str| book.standing_flags(&at(now)).expect("flags").len();
    assert_eq!((stands(&book, "2026-03-02T09:00"), stands(&book, "2026-03-03T09:00")), (0, 2));
    book.answer_red_flags(&yes(&[]), &at("2026-03-04T09:00")).expect("answers");
    let screen = book.red_flags(&at("2026-03-04T09:00")).expect("the questions");
    let stop = screen.stop.expect("it still stands: a later no clears nothing");
    assert_eq!((stop.flags[0].code.as_str(), stop.flags[0].tier), ("gives-way", TierDto::A), "most urgent first");
    assert!(book.plan(None, None, &at("2026-03-04T09:00")).expect("a plan").paused);

    let nobody = told(book.clear_red_flags(&by("  "), &at("2026-03-05T09:00")));
    assert!(nobody.message.starts_with("Say who cleared it"), "{}", nobody.message);
    let cleared = book.clear_red_flags(&by("my physio"), &at("2026-03-05T09:00")).expect("a clearance");
    assert_eq!((cleared.value.stop, cleared.undo.as_deref()), (None, Some("clear red flag (my physio)")));
    let said = book.plan(None, None, &at("2026-03-05T09:00")).expect("a plan");
    assert!(!said.paused && said.decisions[0].reasons[0].text == "Cleared: my physio.");
    assert!(told(book.clear_red_flags(&by("me"), &at("2026-03-06T09:00"))).message.starts_with("Nothing stands"));

    book.undo(&at("2026-03-06T09:00")).expect("an undo");
    assert!(book.plan(None, None, &at("2026-03-06T09:00")).expect("a plan").paused, "undone, it stands again");
}

#[test]
fn while_a_flag_stands_every_verdict_is_stop_and_says_what_would_change_it() {
    let mut book = watched();
    rated(&mut book, "2026-03-01T18:00", 3.0, [1, 0, 0]);
    assert_eq!(can_run(&book, 2.0, &at("2026-03-03T08:00")).verdict, VerdictDto::Under);
    book.answer_red_flags(&yes(&["told-not-to-run"]), &at("2026-03-03T09:00")).expect("answers");
    let said = can_run(&book, 2.0, &at("2026-03-03T10:00"));
    assert_eq!((said.verdict, said.rule.as_str(), codes(&said)[0]), (VerdictDto::Stop, "red-flag", "red-flag"));
    assert_eq!((said.p_flare, codes(&said).last()), (None, Some(&"would-change")), "no chance is said beside it");
    book.clear_red_flags(&by("my doctor"), &at("2026-03-04T09:00")).expect("a clearance");
    assert_eq!(can_run(&book, 2.0, &at("2026-03-04T10:00")).verdict, VerdictDto::Under);
}

#[test]
fn a_noted_sign_stops_the_verdict_until_the_questions_are_answered() {
    let mut book = watched();
    rated(&mut book, "2026-03-01T18:00", 3.0, [1, 0, 0]);
    let mut gave_way = PainInput::on(None, Right, MomentDto::Morning, 1);
    gave_way.giving_way = Some(true);
    book.log_pain(&gave_way, &at("2026-03-04T07:00")).expect("an answer");
    let said = can_run(&book, 2.0, &at("2026-03-04T08:00"));
    assert_eq!((said.verdict, said.rule.as_str()), (VerdictDto::Stop, "signs"));
    book.answer_red_flags(&yes(&[]), &at("2026-03-04T08:30")).expect("answers");
    assert_eq!(can_run(&book, 2.0, &at("2026-03-04T09:00")).verdict, VerdictDto::Under);
}

#[test]
fn the_report_tells_the_answers_with_their_dates() {
    let mut book = watched();
    rated(&mut book, "2026-03-02T18:00", 3.0, [1, 0, 0]);
    let report =
        |book: &Logbook, now: &str| read_back(&book.report_pdf(&ReportInput::default(), &at(now)).expect("a report"));
    let Some(text) = report(&book, "2026-03-03T08:00") else { return };
    assert!(text.contains("The questions have not been answered."), "{text}");
    book.answer_red_flags(&yes(&["night-pain"]), &at("2026-03-03T09:00")).expect("answers");
    let text = report(&book, "2026-03-04T09:00").expect("text");
    assert!(
        text.contains("pain all the time or at night 3 Mar 2026") && text.contains("The plan stands still"),
        "{text}"
    );
    book.clear_red_flags(&by("Dr Example"), &at("2026-03-05T09:00")).expect("a clearance");
    let text = report(&book, "2026-03-06T09:00").expect("text");
    assert!(text.contains("Nothing stands.") && text.contains("Cleared 5") && text.contains("Dr Example"), "{text}");
}

#[test]
fn what_the_log_suggests_is_advice_and_pauses_nothing() {
    let mut book = watched();
    rated(&mut book, "2026-03-02T18:00", 3.0, [6, 0, 0]);
    rated(&mut book, "2026-03-09T18:00", 3.0, [6, 0, 0]);
    let screen = book.red_flags(&at("2026-03-10T09:00")).expect("the questions");
    assert_eq!(screen.advice.iter().map(|a| a.code.as_str()).collect::<Vec<_>>(), ["two-reds"]);
    assert_eq!((screen.stop, screen.standing.len()), (None, 0));
    for day in 18..=24 {
        let morning = PainInput::on(Some(&format!("2026-03-{day}")), Right, MomentDto::Morning, 6);
        book.log_pain(&morning, &at("2026-03-24T09:00")).expect("an answer");
    }
    let screen = book.red_flags(&at("2026-03-24T09:00")).expect("the questions");
    assert!(screen.advice.iter().any(|a| a.code == "rest-pain"), "{:?}", screen.advice);
    assert!(!book.plan(None, None, &at("2026-03-24T09:00")).expect("a plan").paused);
}

#[test]
fn every_question_and_every_card_reads_as_it_was_read() {
    let mut text = String::new();
    let mut book = watched();
    let run = typed(&mut book, "2026-03-01T18:00", 3.0, 19.5);
    answer(&mut book, run, Right, MomentDto::During, 6, &at("2026-03-01T20:00"));
    let screen = book.red_flags(&at("2026-03-02T08:00")).expect("the questions");
    let every: Vec<String> = screen.questions.iter().map(|q| q.code.clone()).collect();
    let _infallible = writeln!(text, "# the questions");
    for question in &screen.questions {
        assert!(question.text.ends_with('?') && question.text.matches('?').count() == 1, "{}", question.text);
        let _infallible = writeln!(text, "{:?} {}: {}", question.tier, question.code, question.text);
    }
    let flag = |text: &mut String, flag: &FlagDto| {
        let _infallible =
            writeln!(text, "  {:?} {}: {} {} {}", flag.tier, flag.code, flag.text, flag.what_to_do, flag.how_soon);
    };
    for (i, code) in every.iter().enumerate() {
        let now = at(&format!("2026-03-03T08:{i:02}"));
        let said = book.answer_red_flags(&yes(&[code]), &now).expect("answers").value;
        let stop = said.stop.expect("a card");
        let _infallible = writeln!(
            text,
            "\n# {code}\n{}\n{}\n{}\n{}\n{}",
            stop.title, stop.what, stop.why, stop.how_soon, stop.clinician_line
        );
        stop.flags.iter().for_each(|f| flag(&mut text, f));
        book.clear_red_flags(&by("answered by mistake"), &now.saturating_add(jiff::Span::new().seconds(20)))
            .expect("a clearance");
    }
    let mut advised = watched();
    rated(&mut advised, "2026-03-02T18:00", 3.0, [6, 0, 0]);
    rated(&mut advised, "2026-03-09T18:00", 3.0, [6, 0, 0]);
    let _infallible = writeln!(text, "\n# advice");
    let screen = advised.red_flags(&at("2026-03-10T09:00")).expect("the questions");
    screen.advice.iter().for_each(|a| flag(&mut text, a));
    let _infallible = writeln!(text, "\n# what was told");
    let screen = book.red_flags(&at("2026-03-04T08:00")).expect("the questions");
    for entry in screen.history.iter().take(2) {
        let _infallible = writeln!(text, "{}: {}", entry.day, entry.text);
    }
    for word in [" safe", "damage", "injury risk", "diagnos"] {
        assert!(!text.to_lowercase().contains(word), "“{word}” is never said");
    }
    testkit::golden("red-flag-sentences.txt", &text);
}
