//! The application: everything Plimsoll can do, without a window and without a terminal.
//!
//! [`Logbook`] is the one object to open, pass around and test. Each use case is a method in the file named for it; every change
//! goes through one private `change`, is one step of *Undo*, and gives back an [`api::Outcome`] that says what a screen must
//! redraw. The clock, the zone and the machine's folders are arguments. What may be said to a person is in [`words`], and
//! nowhere else.
//!
//! What it is not: it knows no SQL (`store`), no file format (`importers`), draws nothing (`render`) and has no rule about knees of
//! its own (`domain`). It joins them.
//!
//! ```
//! use logbook::{Logbook, api::{CanRunInput, MomentDto, PainInput, RunInput, SideDto, VerdictDto}};
//!
//! # fn main() -> Result<(), logbook::LogbookError> {
//! let monday: jiff::Zoned = "2026-03-02T18:00:00+01:00[Europe/Berlin]".parse().unwrap();
//! let mut book = Logbook::in_memory()?;
//! let run = book.add_run(&RunInput { km: Some(4.0), minutes: Some(26.0), ..RunInput::default() }, &monday)?.value;
//!
//! let tuesday: jiff::Zoned = "2026-03-03T07:00:00+01:00[Europe/Berlin]".parse().unwrap();
//! for (moment, score) in [(MomentDto::During, 1), (MomentDto::After, 0), (MomentDto::Morning, 0)] {
//!     book.log_pain(&PainInput::about(run.id, SideDto::Right, moment, score), &tuesday)?;
//! }
//! let said = book.can_run(&CanRunInput { km: Some(4.0), ..CanRunInput::default() }, &tuesday)?;
//! assert_eq!(said.verdict, VerdictDto::Under);
//! # Ok(())
//! # }
//! ```

pub mod api;
mod book;
mod calendar;
mod chart;
mod convert;
mod day;
mod doses;
mod error;
mod import;
pub mod language;
mod line;
mod lines;
mod month;
mod ownership;
mod package;
mod pain;
mod plan;
mod red_flags;
mod redaction;
mod reminder;
mod report;
mod runs;
mod sample;
mod scores;
mod settings;
mod several;
mod today;
mod verdict;
pub mod watched;
mod whole;
pub mod words;

pub use book::Logbook;
pub use error::{Invalid, LogbookError, MomentDetail, TemplateTrouble};
pub use import::{Importing, Known, ReadFiles, read_files, refused_list};
pub use lines::LINES_BESIDE;
pub use package::{Companion, ExportInput, Exported};
pub use settings::{SETTING_KEYS, SettingKey};
pub use whole::{Document, read_document};
