//! Promise: an answer costs at 10,000 runs at most one and a half times what it costs at 100.
//!
//! Measured in turns in one run, on files on disk: writing one answer down (a durable transaction with its undo step), then
//! everything the Today screen shows again because of it: open questions, plan, verdict with the load line learned anew, and the chart of the last eight weeks.

mod measure;

use jiff::{ToSpan, Zoned};
use logbook::{
    Logbook,
    api::{CanRunInput, ChartInput, MomentDto, PainInput, RunInput, SideDto},
};
use measure::{median, say, seconds};

const ROUNDS: usize = 60;

fn main() {
    let folder = tempfile::tempdir().expect("a folder");
    let [small, large] = [100, 10_000].map(|runs| (runs, logbook_of(folder.path(), runs)));
    let mut books = [small, large];
    let mut times: [[Vec<f64>; 3]; 2] = Default::default();
    for round in 0..ROUNDS {
        for ((_, (book, last)), times) in books.iter_mut().zip(&mut times) {
            let answer = PainInput::about(*last, SideDto::Right, MomentDto::During, (round % 3) as u8);
            let now = now();
            times[0].push(seconds(|| book.log_pain(&answer, &now).expect("an answer")));
            times[1].push(seconds(|| {
                book.chart(&ChartInput { width: Some(880), height: Some(420), ..ChartInput::default() }, &now)
                    .expect("a chart")
            }));
            times[2].push(seconds(|| {
                book.today(false, &now).expect("today");
                book.plan(None, None, &now).expect("a plan");
                book.red_flags(&now).expect("the questions");
                book.can_run(&CanRunInput { km: Some(5.0), ..CanRunInput::default() }, &now).expect("a verdict")
            }));
        }
    }
    let [small, large] = times.map(|t| t.map(median));
    say("                                   100 runs   10,000 runs   ratio");
    for (i, what) in
        ["the answer, written down", "the chart, drawn anew", "questions, plan and verdict"].iter().enumerate()
    {
        say(&format!("{what:<32} {:>8.2} ms {:>10.2} ms   {:.2}", small[i] * 1e3, large[i] * 1e3, large[i] / small[i]));
    }
    let (a, b) = (small[0] + small[1], large[0] + large[1]);
    say(&format!(
        "{:<32} {:>8.2} ms {:>10.2} ms   {:.2} (promised: at most 1.5)",
        "answer and chart together",
        a * 1e3,
        b * 1e3,
        b / a
    ));
    let (a, b) = (small.iter().sum::<f64>(), large.iter().sum::<f64>());
    say(&format!("{:<32} {:>8.2} ms {:>10.2} ms   {:.2}", "everything Today shows", a * 1e3, b * 1e3, b / a));
}

/// A logbook with a run on most days, the last one yesterday, and its last run's number.
fn logbook_of(folder: &std::path::Path, runs: i32) -> (Logbook, i64) {
    let mut book = Logbook::open(folder.join(format!("{runs}.plimsoll")), &now()).expect("a logbook");
    let mut last = 0;
    for i in (1..=runs).rev() {
        let ran: Zoned = now().saturating_sub(i.days());
        let run = RunInput { km: Some(4.0 + f64::from(i % 5)), minutes: Some(30.0), ..RunInput::default() };
        last = book.add_run(&run, &ran).expect("a run").value.id;
        for (moment, day) in [(MomentDto::During, 0), (MomentDto::After, 0), (MomentDto::Morning, 1)] {
            let then = ran.saturating_add(day.days());
            if i > 1 || moment == MomentDto::During {
                book.log_pain(&PainInput::about(last, SideDto::Right, moment, (i % 3) as u8), &then)
                    .expect("an answer");
            }
        }
    }
    (book, last)
}

/// A fixed moment, so that every run of this bench does the same work.
fn now() -> Zoned {
    "2026-11-22T09:00:00+00:00[UTC]".parse().expect("a moment")
}
