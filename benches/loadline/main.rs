//! The bench that could refute the load line: simulated runners with fixed seeds, rivals, scores with standard errors, and the
//! reference values of the issue as a pass/fail list.
//!
//! `./dev bench loadline`. With `LOADLINE=trials` the alternatives of the model card are compared on the tuning seeds instead, with
//! `LOADLINE=speed` only the times are taken.

mod chance;
mod closed;
mod open;
mod promises;
mod rivals;
mod runner;
mod scores;
mod seasons;
mod speed;
mod tables;
mod threads;
mod trials;

fn main() {
    let begun = std::time::Instant::now();
    let kept = match std::env::var("LOADLINE").as_deref() {
        Ok("trials") => {
            trials::print();
            true
        }
        Ok("speed") => tables::print_speed(),
        _ => tables::print(),
    };
    say(&format!("\nAll simulations took {:.0} s.", begun.elapsed().as_secs_f64()));
    if !kept {
        std::process::exit(1);
    }
}

/// One line to the reader of the bench.
#[expect(clippy::print_stdout, reason = "a bench talks to whoever runs it")]
fn say(line: &str) {
    println!("{line}");
}
