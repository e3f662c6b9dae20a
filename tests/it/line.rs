//! The load line through the logbook: what it says when, and that it is learned anew whenever it must be.

use std::fs;

use jiff::{ToSpan, Zoned};
use logbook::{
    Logbook,
    api::{Line, LineInput, LineState, MomentDto, OutcomeDto, PainInput, RunInput, SideDto, VerdictDto, WatchedDto},
};

use crate::common::{Folder, answer, at, can_run, codes, fit, import, rated, told, typed, watch};

use MomentDto::{After, During, Morning};
use SideDto::{Left, Right};

/// Loads and mornings of a knee that flares from about 5 km on: every third day from 2 March 2026.
pub const STORY: [(f64, u8); 14] = [
    (3.0, 0),
    (3.5, 0),
    (4.0, 0),
    (6.0, 3),
    (3.0, 0),
    (3.5, 0),
    (4.0, 0),
    (5.5, 2),
    (3.0, 0),
    (3.5, 0),
    (4.0, 0),
    (4.2, 0),
    (5.2, 2),
    (3.5, 0),
];

/// The evening of the story's `n`th run.
pub fn day(n: usize) -> Zoned {
    at("2026-03-02T18:00").saturating_add((3 * n as i64).days())
}

pub fn local(moment: &Zoned) -> String {
    moment.strftime("%Y-%m-%dT%H:%M").to_string()
}

/// Runs a story: (km, next morning), every third day, with a rested morning between.
fn run_it(book: &mut Logbook, story: &[(f64, u8)]) -> Vec<i64> {
    let mut runs = Vec::new();
    for (n, (km, morning)) in story.iter().enumerate() {
        runs.push(rated(book, &local(&day(n)), *km, [1, 0, *morning]));
        // Two mornings of rest, so that its usual level is known.
        let rest = day(n).saturating_add(2.days());
        book.log_pain(&PainInput::on(None, Right, Morning, 0), &rest).expect("an answer");
    }
    runs
}

/// A right knee's story, with 6 km told as comfortable before it.
pub fn lived(story: &[(f64, u8)]) -> Logbook {
    let mut book = Logbook::in_memory().expect("a logbook");
    watch(&mut book, WatchedDto::Right, &at("2026-03-01T08:00"));
    book.set_setting("comfortable-longest-km", Some("6"), &at("2026-03-01T08:00")).expect("a setting");
    run_it(&mut book, story);
    book
}

fn line(book: &Logbook, now: &Zoned) -> Line {
    book.line(LineInput::default(), now).expect("a line")
}

fn whole(book: &Logbook, side: SideDto, now: &Zoned) -> Line {
    book.line(LineInput { side: Some(side), history: true, sensitivity: false }, now).expect("a line")
}

#[test]
fn a_line_is_drawn_when_it_is_known_and_not_before() {
    let states: Vec<LineState> =
        [0, 1, 4, 14].map(|runs| line(&lived(&STORY[..runs]), &day(runs).saturating_sub(1.hours())).state).to_vec();
    assert_eq!(states, [LineState::Unavailable, LineState::Learning, LineState::Learning, LineState::Ready]);
    let drawn = line(&lived(&STORY), &day(14));
    let (middle, [low, high]) = (drawn.line_kkm.expect("a line"), drawn.band_kkm.expect("a band"));
    assert!(low < middle && middle < high && (4.0..6.5).contains(&middle), "{drawn:#?}");
    assert_eq!((drawn.rated_runs, drawn.flares), (14, 3));
    assert!(drawn.text.contains("14 rated runs since 2 March 2026 with 3 flares"), "{}", drawn.text);
    let record = drawn.track_record.expect("a record");
    assert_eq!((record.rated, record.observed), (14, 3));
    let learning = line(&lived(&STORY[..3]), &day(3));
    assert_eq!((learning.line_kkm, learning.band_kkm, learning.ceiling_kkm), (None, None, None));
    assert_eq!(learning.tolerated_up_to_kkm, Some(4.0));
}

#[test]
fn the_chance_is_said_with_its_range_and_rises_with_the_load() {
    let book = lived(&STORY);
    let mut last = 0.0;
    for km in [1.0, 3.0, 4.0, 5.0, 6.0, 9.0] {
        let said = can_run(&book, km, &day(14));
        let (p, [low, high]) = (said.p_flare.expect("a chance"), said.p_flare_range.expect("a range"));
        assert!(0.0 <= low && low <= p && p <= high && high <= 1.0, "{km} km: {low} {p} {high}");
        assert!(p >= last, "{km} km");
        last = p;
        assert!(codes(&said).contains(&"line"));
    }
    assert!(last > 0.5, "nine km are far over it: {last}");
}

#[test]
fn the_ceiling_lowers_what_the_staircase_would_allow() {
    // 6 km were carried once, then flared twice.
    let mut story = STORY.to_vec();
    story.extend([(6.0, 0), (3.0, 0), (5.8, 3), (2.5, 0), (5.6, 2), (2.5, 0), (2.5, 0), (2.5, 0), (2.5, 0), (2.5, 0)]);
    let book = lived(&story);
    let said = can_run(&book, 5.9, &day(story.len()));
    assert_eq!((said.rule.as_str(), said.verdict == VerdictDto::Under), ("load-line", false), "{said:#?}");
    assert!(codes(&said).contains(&"over-ceiling"));
}

#[test]
fn a_kept_line_is_the_line_a_fresh_reading_gives() {
    let folder = Folder::new();
    let mut book = folder.open();
    watch(&mut book, WatchedDto::Right, &at("2026-03-01T08:00"));
    let runs = run_it(&mut book, &STORY);
    let now = day(14);
    let mut last = None;
    let mut agree = |book: &Logbook, now: &Zoned, what: &str| {
        for side in [Left, Right] {
            let kept = whole(book, side, now);
            assert_eq!(kept, whole(&folder.open(), side, now), "{what}");
            if side == Right {
                assert!(last.replace(kept.clone()).is_none_or(|before| before != kept), "{what} changed nothing");
            }
        }
    };
    agree(&book, &now, "at first");
    answer(&mut book, runs[13], Right, Morning, 3, &now);
    agree(&book, &now, "the last morning, worse");
    answer(&mut book, runs[2], Right, Morning, 4, &now);
    agree(&book, &now, "an old morning, worse");
    book.undo(&now).expect("undo");
    agree(&book, &now, "undone");
    book.redo(&now).expect("redo");
    agree(&book, &now, "redone");
    book.edit_run(runs[5], &RunInput { km: Some(2.0), ..RunInput::default() }, &now).expect("an edit");
    agree(&book, &now, "a shorter run");
    book.delete_run(runs[7], &now).expect("a delete");
    agree(&book, &now, "a run less");
    book.set_setting("comfortable-longest-km", Some("12"), &now).expect("a setting");
    agree(&book, &now, "another start");
    let unanswered = typed(&mut book, &local(&now), 3.0, 20.0);
    agree(&book, &now.saturating_add(2.hours()), "a run of today");
    let tomorrow = now.saturating_add(14.hours());
    answer(&mut book, unanswered, Right, During, 1, &tomorrow);
    answer(&mut book, unanswered, Right, Morning, 0, &tomorrow);
    agree(&book, &tomorrow, "its morning");
    // Another program writes.
    answer(&mut folder.open(), runs[9], Right, Morning, 5, &tomorrow);
    agree(&book, &tomorrow, "written from outside");
    agree(&book, &tomorrow.saturating_add(20.days()), "three weeks later");
    agree(&book, &day(6), "back in time");
}

#[test]
fn what_is_kept_beside_a_logbook_changes_nothing_but_the_time_it_takes() {
    let folder = Folder::new();
    let mut book = folder.open();
    watch(&mut book, WatchedDto::Right, &at("2026-03-01T08:00"));
    let story: Vec<(f64, u8)> = STORY.iter().copied().cycle().take(70).collect();
    let runs = run_it(&mut book, &story);
    drop(book);
    let now = day(70);
    let beside = folder.path().join("logbook.plimsoll-line-right");
    let opened = || whole(&folder.open(), Right, &now);
    let anew = || {
        fs::remove_file(&beside).expect("a file that can be thrown away");
        opened()
    };
    let written = || fs::metadata(&beside).and_then(|file| file.modified()).expect("a kept line");

    let first = opened();
    let kept = written();
    assert_eq!(opened(), first);
    assert_eq!(written(), kept, "nothing had to be learned");
    assert_eq!(anew(), first);

    answer(&mut folder.open(), runs[3], Right, Morning, 5, &now);
    let told_differently = opened();
    assert_ne!(told_differently, first);
    assert_eq!(told_differently, anew());

    let mut spoilt = fs::read(&beside).expect("a kept line");
    spoilt[2000] ^= 1;
    fs::write(&beside, spoilt).expect("a spoilt line");
    assert_eq!(opened(), told_differently, "a damaged one is not believed");

    let other = Folder::new();
    rated(&mut other.open(), "2026-03-02T18:00", 3.0, [0, 0, 0]);
    fs::copy(&beside, other.path().join("logbook.plimsoll-line-right")).expect("the line of another knee");
    assert_eq!(whole(&other.open(), Right, &now).rated_runs, 1, "and neither is another knee's");
}

#[test]
fn the_order_of_writing_down_does_not_matter() {
    let forward = lived(&STORY);
    let mut backward = Logbook::in_memory().expect("a logbook");
    watch(&mut backward, WatchedDto::Right, &at("2026-03-01T08:00"));
    backward.set_setting("comfortable-longest-km", Some("6"), &at("2026-03-01T08:00")).expect("a setting");
    let now = day(14);
    for (n, (km, morning)) in STORY.iter().enumerate().rev() {
        let rest = day(n).saturating_add(2.days());
        backward.log_pain(&PainInput::on(None, Right, Morning, 0), &rest).expect("an answer");
        rated(&mut backward, &local(&day(n)), *km, [1, 0, *morning]);
    }
    let numbers = |book: &Logbook| {
        let line = whole(book, Right, &now);
        let predicted: Vec<Option<f64>> =
            line.sessions.expect("sessions").iter().map(|session| session.p_flare_before).collect();
        (line.line_kkm, line.band_kkm, line.days, predicted)
    };
    assert_eq!(numbers(&forward), numbers(&backward));
}

#[test]
fn left_and_right_never_mix() {
    let mut book = lived(&STORY);
    let before = whole(&book, Right, &day(14));
    let runs: Vec<i64> = book.runs(&Default::default(), &day(14)).expect("runs").runs.iter().map(|r| r.id).collect();
    for run in runs {
        answer(&mut book, run, Left, During, 6, &day(14));
        answer(&mut book, run, Left, Morning, 7, &day(14));
    }
    assert_eq!(whole(&book, Right, &day(14)), before);
    assert_ne!(whole(&book, Left, &day(14)).flares, before.flares);
}

#[test]
fn an_unanswered_run_never_raises_the_line() {
    let mut book = lived(&STORY);
    let (evening, later) = (day(14), day(15));
    let without = line(&book, &later).line_kkm.expect("a line");
    let run = typed(&mut book, &local(&evening), 9.0, 60.0);
    let missing = line(&book, &later).line_kkm.expect("a line");
    assert!(missing <= without, "{missing} after, {without} before");
    for (moment, score) in [(During, 1), (After, 0), (Morning, 0)] {
        answer(&mut book, run, Right, moment, score, &later);
    }
    let tolerated = line(&book, &later);
    assert!(tolerated.line_kkm.expect("a line") > missing, "but nine km carried do");
    assert_eq!(tolerated.recalled, 1);
}

#[test]
fn for_level_running_the_exponent_drops_out_and_the_history_names_every_day_of_running() {
    let book = lived(&STORY);
    let asked = LineInput { side: None, history: true, sensitivity: true };
    let line = book.line(asked, &day(14)).expect("a line");
    let rows = line.sensitivity.expect("rows");
    assert_eq!(rows.iter().map(|r| r.exponent).collect::<Vec<_>>(), [1.0, 2.0, 4.0, 8.0, 2.0]);
    assert!(rows[..4].iter().all(|r| r.line_kkm == line.line_kkm && !r.changes_advice), "{rows:#?}");
    assert_eq!((rows[4].outcome, rows[1].in_force), (OutcomeDto::Red, true));
    let sessions = line.sessions.expect("sessions");
    assert_eq!(sessions.len(), STORY.len());
    assert_eq!(sessions.iter().filter(|s| s.flare == Some(true)).count(), 3);
    let days = line.days.expect("days");
    assert_eq!((days.len(), days.last().map(|d| Some(d.line_kkm))), (43, Some(line.line_kkm)));
}

#[test]
fn a_flare_limit_is_a_number_between_a_twentieth_and_a_half() {
    let mut book = lived(&STORY);
    let ceiling = |book: &Logbook| line(book, &day(14)).ceiling_kkm.expect("a ceiling");
    let usual = ceiling(&book);
    book.set_setting("flare-limit", Some("0.1"), &day(14)).expect("a setting");
    assert!(ceiling(&book) < usual);
    let refused = told(book.set_setting("flare-limit", Some("0.9"), &day(14)));
    assert!(refused.message.contains("0.05 to 0.5"), "{}", refused.message);
}

#[test]
fn the_line_may_hold_a_step_of_the_plan_and_never_raises_one() {
    let mut book = lived(&STORY);
    let now = day(STORY.len());
    let by_itself = book.plan(None, None, &now).expect("a plan");
    assert!(by_itself.next.iter().all(|day| !day.held_by_line), "under a usual limit the ladder is the lower one");
    book.set_setting("flare-limit", Some("0.06"), &now).expect("a setting");
    let ceiling = line(&book, &now).ceiling_kkm.expect("a ceiling");
    let plan = book.plan(None, None, &now).expect("a plan");
    assert!(plan.step.load_kkm <= ceiling, "{ceiling} over {:#?}", plan.step);
    for day in &plan.next {
        assert!(plan.ladder[usize::from(day.level)].load_kkm <= ceiling, "{day:?}");
    }
    assert!(plan.next.iter().any(|day| day.held_by_line), "{:#?}", plan.next);
    assert!(plan.level <= by_itself.level);
    book.set_setting("flare-limit", Some("0.5"), &now).expect("a setting");
    assert_eq!(book.plan(None, None, &now).expect("a plan").next, by_itself.next, "a generous line raises nothing");
}

#[test]
fn a_dose_that_moved_without_a_new_run_says_when_and_why() {
    let mut book = Logbook::in_memory().expect("a logbook");
    watch(&mut book, WatchedDto::Right, &at("2026-03-01T08:00"));
    let walked = fit("2026-03-01T18:00").km(2.0).minutes(30.0).cadence(108.0).build();
    let folder = Folder::new();
    import(&mut book, &[folder.put("run.fit", walked)], &at("2026-03-01T20:00"));
    let text = |book: &Logbook| book.run(1, &at("2026-03-09T08:00")).expect("a page").dose_text;
    let before = text(&book);
    assert!(!before.contains("anew"), "{before}");
    book.set_setting("walk-force", Some("0.9"), &at("2026-03-05T08:00")).expect("a setting");
    book.set_setting("exponent", Some("4"), &at("2026-03-06T08:00")).expect("a setting");
    let after = text(&book);
    assert_ne!(after.split(':').next(), before.split(':').next(), "the walk weighs otherwise");
    let said = "computed anew on 6 March 2026, because a setting changed (exponent); 1 run’s load moved.";
    assert!(after.contains(said), "{after}");
    book.undo(&at("2026-03-07T08:00")).expect("undo");
    book.undo(&at("2026-03-07T08:00")).expect("undo");
    assert_eq!(text(&book), before);
}
