//! `plim`: the same logbook without the window.
//!
//! A command reads its arguments ([`args`]), calls one method of the logbook ([`commands`]) and prints the answer
//! ([`answer`]): a sentence or a table for a person, one JSON document for a program. It holds no SQL, no arithmetic and no rule
//! about running.
//!
//! ```text
//! plim pain --run 12 --side right --moment morning --score 2
//! plim can-run 5km --json
//! ```
//!
//! Exit codes: 0 done, 1 done with some inputs refused, 2 wrong use, 3 failed and nothing changed.

mod answer;
mod args;
#[path = "../clock.rs"]
mod clock;
mod commands;
#[path = "../paths.rs"]
mod paths;
mod tables;
#[path = "../tongue.rs"]
mod tongue;
#[path = "../volumes.rs"]
mod volumes;
mod watch;

use std::{
    ffi::OsString,
    io::{self, Write},
    process::ExitCode,
};

use answer::{Answer, Failure};

/// Done, with some inputs refused.
const SOME_REFUSED: u8 = 1;

fn main() -> ExitCode {
    let arguments: Vec<OsString> = std::env::args_os().collect();
    // Asked for before the arguments are understood: a program that gets them wrong still gets its document.
    let json = arguments.iter().any(|a| a == "--json");
    let answered = args::read(arguments).and_then(|plim| commands::run(&plim));
    let printed = match &answered {
        Ok(answer) => io::stdout().lock().write_all(print(answer, json).as_bytes()),
        Err(failure) => explain(failure, json),
    };
    let done = match &answered {
        Ok(answer) if answer.some_refused => SOME_REFUSED,
        Ok(_) => 0,
        Err(failure) => failure.exit_code(),
    };
    match printed {
        // Whoever read along has seen enough (`plim runs | head`).
        Err(error) if error.kind() != io::ErrorKind::BrokenPipe => ExitCode::from(answer::FAILED),
        _ => ExitCode::from(done),
    }
}

fn print(answer: &Answer, json: bool) -> &str {
    if json { &answer.document } else { &answer.text }
}

/// The sentence for a person on stderr, the document for a program on stdout.
fn explain(failure: &Failure, json: bool) -> io::Result<()> {
    if let Failure::Help(text) = failure {
        return io::stdout().lock().write_all(text.as_bytes());
    }
    io::stderr().lock().write_all(failure.text().as_bytes())?;
    if json { io::stdout().lock().write_all(failure.document().as_bytes()) } else { Ok(()) }
}
