//! The sentences a verdict is made of, as text a person has read: one table of situations.

use std::fmt::Write as _;

use jiff::Zoned;
use logbook::{
    Logbook,
    api::{CanRunInput, KindDto, LineInput, MomentDto, PainInput, SideDto, WatchedDto},
};

use crate::{
    common::{at, rated, typed, watch},
    line::{STORY, day, lived, local},
};

use SideDto::Right;

fn km(km: f64) -> CanRunInput {
    CanRunInput { km: Some(km), ..CanRunInput::default() }
}

/// A right knee that took 4 and 5 km well.
fn steady() -> Logbook {
    let mut book = Logbook::in_memory().expect("a logbook");
    watch(&mut book, WatchedDto::Right, &at("2026-03-01T08:00"));
    rated(&mut book, "2026-03-02T18:00", 4.0, [1, 0, 0]);
    rated(&mut book, "2026-03-04T18:00", 5.0, [1, 0, 0]);
    book
}

/// The same over two months, every fourth day.
fn regular() -> Logbook {
    let mut book = Logbook::in_memory().expect("a logbook");
    watch(&mut book, WatchedDto::Right, &at("2026-01-01T08:00"));
    for day in (1..=60).step_by(4) {
        let begun = at("2026-01-01T18:00").saturating_add(jiff::Span::new().days(day));
        rated(&mut book, &begun.strftime("%Y-%m-%dT%H:%M").to_string(), 4.0, [1, 0, 0]);
    }
    book
}

fn noted(mut input: PainInput, book: &mut Logbook, now: &Zoned) {
    input.swelling = Some(true);
    book.log_pain(&input, now).expect("an answer");
}

#[test]
fn every_verdict_reads_as_it_was_read() {
    let mut text = String::new();
    let mut say = |situation: &str, book: &Logbook, plan: &CanRunInput, now: &str| {
        let said = book.can_run(plan, &at(now)).expect("a verdict");
        let _infallible = writeln!(text, "# {situation}\n{:?} by {}: {}", said.verdict, said.rule, said.headline);
        for reason in &said.reasons {
            let _infallible = writeln!(text, "  {}: {}", reason.code, reason.text);
        }
        text.push('\n');
    };
    let empty = Logbook::in_memory().expect("a logbook");
    say("nothing is known", &empty, &km(3.0), "2026-03-06T08:00");
    say(
        "nothing is known, in minutes",
        &empty,
        &CanRunInput { minutes: Some(30.0), ..CanRunInput::default() },
        "2026-03-06T08:00",
    );

    let book = steady();
    say("less than was tolerated", &book, &km(4.0), "2026-03-06T08:00");
    say("as much as was tolerated", &book, &km(5.0), "2026-03-06T08:00");
    say("a little more", &book, &km(5.4), "2026-03-06T08:00");
    say("much more", &book, &km(8.0), "2026-03-06T08:00");
    say("hilly", &book, &CanRunInput { kind: Some(KindDto::Hilly), ..km(5.0) }, "2026-03-06T08:00");
    say("fast", &book, &CanRunInput { kind: Some(KindDto::Fast), ..km(5.0) }, "2026-03-06T08:00");
    say("walking and running", &book, &CanRunInput { kind: Some(KindDto::WalkRun), ..km(5.0) }, "2026-03-06T08:00");
    say(
        "in minutes, the pace not known yet",
        &book,
        &CanRunInput { minutes: Some(25.0), ..CanRunInput::default() },
        "2026-03-06T08:00",
    );
    say("thirteen days later", &book, &km(4.0), "2026-03-18T08:00");
    say("after two weeks off", &book, &km(4.0), "2026-03-19T08:00");
    say("after four weeks off", &book, &km(4.0), "2026-04-10T08:00");

    let mut book = steady();
    book.set_setting("units", Some("mi"), &at("2026-03-05T08:00")).expect("a setting");
    say("in miles", &book, &km(5.0), "2026-03-06T08:00");

    let mut book = steady();
    typed(&mut book, "2026-03-06T18:00", 4.0, 26.0);
    say("on the evening of a run", &book, &km(4.0), "2026-03-06T21:00");
    say("the morning after, unanswered", &book, &km(4.0), "2026-03-07T08:00");
    say("the day after that", &book, &km(4.0), "2026-03-08T08:00");
    let run = book.today(false, &at("2026-03-06T21:00")).expect("today").check_ins[0].run.id;
    book.log_pain(&PainInput::about(run, Right, MomentDto::Morning, 0), &at("2026-03-08T08:00")).expect("an answer");
    say("the run itself unanswered", &book, &km(4.0), "2026-03-08T08:00");

    let mut book = steady();
    rated(&mut book, "2026-03-06T18:00", 6.0, [3, 2, 3]);
    say("the morning after a red run", &book, &km(4.0), "2026-03-07T09:00");
    say("three days after it, still not settled", &book, &km(4.0), "2026-03-09T20:00");
    book.log_pain(&PainInput::on(Some("2026-03-09"), Right, MomentDto::Morning, 0), &at("2026-03-09T08:00"))
        .expect("an answer");
    say("three days after it, settled", &book, &km(4.0), "2026-03-09T20:00");
    say("what flared, again", &book, &km(6.0), "2026-03-09T20:00");
    let mut quick = steady();
    let red = rated(&mut quick, "2026-03-06T18:00", 3.0, [7, 0, 0]);
    say("settled, but not yet 48 hours", &quick, &km(3.0), "2026-03-07T09:00");
    quick.delete_run(red, &at("2026-03-07T09:00")).expect("gone");

    let mut book = steady();
    rated(&mut book, "2026-03-06T18:00", 4.5, [3, 1, 2]);
    rated(&mut book, "2026-03-09T18:00", 2.0, [1, 0, 0]);
    say("a smaller run was followed by a worse morning", &book, &km(4.6), "2026-03-11T08:00");

    let mut book = steady();
    noted(PainInput::on(None, Right, MomentDto::After, 2), &mut book, &at("2026-03-05T20:00"));
    say("swelling was noted", &book, &km(1.0), "2026-03-06T08:00");

    let book = regular();
    let now = "2026-03-01T08:00";
    say("two months of 4 km: the same", &book, &km(4.0), now);
    say(
        "two months of 4 km: walking most of a longer way",
        &book,
        &CanRunInput { kind: Some(KindDto::WalkRun), ..km(5.0) },
        now,
    );
    say("two months of 4 km: a half more", &book, &km(6.0), now);
    say("two months of 4 km: more than twice as far", &book, &km(9.0), now);

    let (book, now) = (lived(&STORY), local(&day(14)));
    say("with a line: well under it", &book, &km(3.0), &now);
    say("with a line: what was tolerated, under the line", &book, &km(4.2), &now);
    say("with a line: between the ceiling and the line", &book, &km(4.6), &now);
    say("with a line: over it", &book, &km(6.0), &now);
    say("with a line: two weeks off", &book, &km(3.0), &local(&day(19)));

    // Every second morning is worse, whatever was run.
    let restless: Vec<(f64, u8)> = (0..30).map(|n| ([5.0, 2.0, 8.0][n % 3], [0, 2][n % 2])).collect();
    let (book, now) = (lived(&restless), local(&day(30)));
    say("a knee that does not follow the load", &book, &km(2.0), &now);
    assert!(text.lines().all(|line| !line.trim_start().contains("  ")), "a sentence broken badly over lines of code");
    testkit::golden("verdict-sentences.txt", &text);
}

#[test]
fn every_state_of_the_line_reads_as_it_was_read() {
    let mut text = String::new();
    let mut say = |situation: &str, book: &Logbook, now: &str| {
        let line = book.line(LineInput::default(), &at(now)).expect("a line");
        let _infallible = writeln!(text, "# {situation}\n{:?}: {}", line.state, line.text);
        let parts = [line.start.map(|s| s.text), line.track_record.map(|r| r.text)];
        for part in parts.into_iter().flatten() {
            let _infallible = writeln!(text, "  {part}");
        }
        text.push('\n');
    };
    say("nothing at all", &Logbook::in_memory().expect("a logbook"), "2026-03-02T08:00");
    say("a knee, no run", &lived(&[]), "2026-03-02T08:00");
    say("three runs", &lived(&STORY[..3]), &local(&day(3)));
    say("seven runs and no worse morning", &lived(&[(3.0, 0); 7]), &local(&day(7)));
    say("fourteen runs, three flares", &lived(&STORY), &local(&day(14)));
    let restless: Vec<(f64, u8)> = (0..30).map(|n| ([5.0, 2.0, 8.0][n % 3], [0, 2][n % 2])).collect();
    say("a knee that does not follow the load", &lived(&restless), &local(&day(30)));
    say("nobody said how far it was comfortable", &steady(), "2026-03-06T08:00");
    testkit::golden("line-sentences.txt", &text);
}
