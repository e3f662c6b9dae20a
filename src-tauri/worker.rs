//! The thread that owns the open logbook. Commands hand it work and wait for the answer without holding up the window; work
//! is done in the order it was asked for.

use std::{
    fs,
    path::{Path, PathBuf},
    sync::mpsc::{Sender, channel as queue},
    thread,
};

use jiff::{Zoned, civil::Date};
use logbook::{
    LINES_BESIDE, Logbook, LogbookError,
    api::{History, OpenMorning, Problem, Reminder, Settings, Topic},
    words,
};
use tauri::async_runtime::channel;

use crate::{clock, paths};

/// What a command gets back.
pub type Answer<T> = Result<T, Problem>;

type Job = Box<dyn FnOnce(&mut Desk) + Send>;

/// What lies open: the runner's own logbook, or the sample.
pub struct Desk {
    book: Answer<Logbook>,
    sample: bool,
}

/// What stands around the page.
pub struct Around {
    /// What *Undo* and *Redo* would do.
    pub history: History,
    /// What the tray goes by; `None` while the sample lies open, which has no say in it.
    pub own: Option<Own>,
}

/// What the runner's own logbook says to the desktop.
pub struct Own {
    /// An icon in the tray is wanted.
    pub tray: bool,
    /// This morning's question, while it is open.
    pub open: Option<OpenMorning>,
}

/// The way to the thread.
pub struct Worker(Sender<Job>);

impl Worker {
    /// Starts the thread, which opens the runner's logbook first.
    pub fn start() -> Self {
        let (jobs, waiting) = queue::<Job>();
        thread::spawn(move || {
            let mut desk = Desk::with_own_logbook();
            for job in waiting {
                job(&mut desk);
            }
        });
        Self(jobs)
    }

    /// Does something with the open logbook, at this moment.
    pub async fn run<T: Send + 'static>(
        &self,
        work: impl FnOnce(&mut Logbook, &Zoned) -> Result<T, LogbookError> + Send + 'static,
    ) -> Answer<T> {
        self.at_desk(move |desk| desk.with_book(work)).await
    }

    /// Does something with the desk itself.
    pub async fn at_desk<T: Send + 'static>(&self, work: impl FnOnce(&mut Desk) -> T + Send + 'static) -> T {
        let (answer, mut answered) = channel(1);
        let job: Job = Box::new(move |desk| {
            // Nobody waits any more when the window has closed.
            let _window_is_gone = answer.blocking_send(work(desk)).is_err();
        });
        self.0.send(job).expect("BUG: the thread lives as long as the app");
        answered.recv().await.expect("BUG: every job answers")
    }
}

impl Desk {
    fn with_own_logbook() -> Self {
        Self { book: open_own(), sample: false }
    }

    /// Whether the sample lies open.
    pub fn is_sample(&self) -> bool {
        self.sample
    }

    /// Does something with the open logbook. One that would not open is tried again each time.
    pub fn with_book<T>(&mut self, work: impl FnOnce(&mut Logbook, &Zoned) -> Result<T, LogbookError>) -> Answer<T> {
        if self.book.is_err() && !self.sample {
            self.book = open_own();
        }
        let book = self.book.as_mut().map_err(|problem| problem.clone())?;
        work(book, &clock::now()).map_err(|error| words::problem(&error))
    }

    /// What a screen must redraw although nobody here changed anything. Waits for nothing and opens nothing.
    pub fn look_around(&self) -> Vec<Topic> {
        self.book.as_ref().ok().and_then(|book| book.look_around(&clock::now()).ok()).unwrap_or_default()
    }

    /// What stands around the page; `None` while no logbook is open.
    pub fn around(&self) -> Option<Around> {
        let (book, now) = (self.book.as_ref().ok()?, clock::now());
        let own = || Some(Own { tray: book.settings().ok()?.tray, open: book.open_morning(&now).ok()? });
        Some(Around { history: book.history().ok()?, own: if self.sample { None } else { own() } })
    }

    /// The reminder to give now, from the runner's own logbook.
    pub fn reminder(&self, last: Option<Date>) -> Option<Reminder> {
        let book = self.book.as_ref().ok().filter(|_| !self.sample)?;
        book.reminder(last, &clock::now()).ok()?
    }

    /// Lays the sample open, made anew, in a file of its own. It speaks the language that was chosen in the runner's own logbook.
    pub fn open_sample(&mut self) -> Answer<()> {
        let language = self.book.as_ref().ok().and_then(|book| book.settings().ok()?.language);
        let fresh = sample_file().and_then(|path| {
            remove_sample();
            let now = clock::now();
            let mut book = Logbook::open(path, &now).map_err(|error| words::problem(&error))?;
            book.fill_with_sample(&now).map_err(|error| words::problem(&error))?;
            if language.is_some() {
                let settings = book.settings().map_err(|error| words::problem(&error))?;
                book.set_settings(&Settings { language, ..settings }, &now).map_err(|error| words::problem(&error))?;
            }
            Ok(book)
        })?;
        *self = Self { book: Ok(fresh), sample: true };
        Ok(())
    }

    /// Puts a backup in the place of the runner's own logbook, one that will not open included, and lays it open. What happened, in
    /// sentences.
    pub fn restore(&mut self, from: &Path) -> Answer<String> {
        if self.sample {
            return Err(words::sample_lies_open());
        }
        let path = paths::logbook().ok_or_else(words::no_home)?;
        make_folder(&path)?;
        let done = Logbook::restore(from, &path, &clock::now()).map_err(|error| words::problem(&error))?;
        self.book = open_own();
        Ok(words::plim::restored(from, done.runs, done.kept.as_deref()))
    }

    /// Throws the sample away and lays the runner's own logbook open again.
    pub fn leave_sample(&mut self) {
        *self = Self::with_own_logbook();
        remove_sample();
    }
}

fn open_own() -> Answer<Logbook> {
    let path = paths::logbook().ok_or_else(words::no_home)?;
    make_folder(&path)?;
    Logbook::open(path, &clock::now()).map_err(|error| words::problem(&error))
}

fn sample_file() -> Answer<PathBuf> {
    let path = paths::data_folder().ok_or_else(words::no_home)?.join("sample.plimsoll");
    make_folder(&path)?;
    Ok(path)
}

fn make_folder(file: &Path) -> Answer<()> {
    let folder = file.parent().unwrap_or(file);
    fs::create_dir_all(folder).map_err(|source| words::problem(&LogbookError::File { path: folder.to_owned(), source }))
}

/// The sample's file and what is kept beside it.
fn remove_sample() {
    if let Ok(path) = sample_file() {
        for suffix in ["", "-wal", "-shm"].into_iter().chain(LINES_BESIDE) {
            let mut name = path.clone().into_os_string();
            name.push(suffix);
            // What is not there need not be removed.
            let _absent = fs::remove_file(PathBuf::from(name)).is_err();
        }
    }
}
