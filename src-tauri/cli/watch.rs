//! Long work at a terminal: how far it has come, and Ctrl-C.

use std::sync::{Arc, atomic::AtomicBool};

use indicatif::{ProgressBar, ProgressStyle};
use logbook::{
    Importing,
    api::{ImportProgress, ImportStage},
    words::plim,
};
use signal_hook::{consts::SIGINT, flag};

/// Runs an import that Ctrl-C stops, with a bar on stderr when that is a terminal.
pub fn watched<T>(work: impl FnOnce(&Importing<'_>) -> T) -> T {
    let cancel = Arc::new(AtomicBool::new(false));
    // The first Ctrl-C asks to stop, which takes until the file at hand is read; the second does not wait. Should the system
    // refuse either, Ctrl-C ends the process as ever, and a logbook survives that too.
    let _second = flag::register_conditional_shutdown(SIGINT, 130, Arc::clone(&cancel));
    let _first = flag::register(SIGINT, Arc::clone(&cancel));
    let bar = ProgressBar::new(0);
    if let Ok(style) = ProgressStyle::with_template(&format!("{{bar:30}} {}", plim::progress("{msg}", "{eta}"))) {
        bar.set_style(style);
    }
    // How many files an archive holds is known only at its end; how many bytes is known from the start.
    let progress = |at: ImportProgress| {
        let (done, of, what) = match at.stage {
            ImportStage::Reading => (at.bytes_done, at.bytes_total, plim::files_read(at.done, at.total)),
            ImportStage::Writing => (at.done.into(), at.total.into(), plim::taken_in(at.done, at.total)),
        };
        bar.set_length(of);
        bar.set_position(done);
        bar.set_message(what);
    };
    let done = work(&Importing { cancel: &cancel, progress: &progress });
    bar.finish_and_clear();
    done
}
