//! The logbook's file: one SQLite database that holds everything, safely.
//!
//! - [`Store`] opens it, creates it, upgrades it, and refuses what is not a logbook.
//! - [`Store::transact`] is the only way to write: everything or nothing, and one step for [`Store::undo`].
//! - One module per table reads and writes domain values: [`runs`], [`tracks`], [`doses`], [`pain`], [`sources`], [`settings`],
//!   [`mod@reference`], [`imports`], [`archives`], [`mappings`], [`places`], [`plan`], [`questionnaires`], [`red_flags`], [`skipped`].
//! - [`Store::backup_to`], [`Store::restore`] and [`Store::check`] look after the file itself.
//!
//! What it is not: it computes nothing about running, and it words nothing for a person. SQLite is used here and nowhere else,
//! and no type of it is part of this crate's public face.
//!
//! ```
//! use domain::{LocalStart, Metres, Run, Source};
//! use jiff::{Timestamp, tz::Offset};
//! use store::{Op, Store, StoreError, runs};
//!
//! # fn main() -> Result<(), StoreError> {
//! let now: Timestamp = "2026-03-01T18:00:00Z".parse().expect("an instant");
//! let mut store = Store::in_memory()?;
//! let mut run = Run::begun(LocalStart { at: now, offset: Offset::UTC }, Source::Manual);
//! run.distance = Some(Metres::new(5_000.0)?);
//!
//! let id = store.transact(Op::AddRun, now, |tx| runs::insert(tx, &run))?.value;
//! assert_eq!(runs::get(&store, id)?.map(|stored| stored.run), Some(run));
//!
//! store.undo(now)?;
//! assert_eq!(runs::get(&store, id)?, None);
//! # Ok(())
//! # }
//! ```

pub mod archives;
mod backup;
mod changes;
mod check;
mod conn;
pub mod dose_changes;
pub mod doses;
mod error;
pub mod felt;
pub mod imports;
pub mod mappings;
pub mod no_runs;
mod open;
pub mod others;
mod packed;
pub mod pain;
pub mod places;
pub mod plan;
pub mod questionnaires;
pub mod red_flags;
pub mod reference;
pub mod runs;
pub mod settings;
pub mod skipped;
pub mod sources;
pub mod tracks;
mod transact;
mod undo;

pub use backup::{Replace, Restored};
pub use changes::{Changes, Topic};
pub use check::{CheckReport, TableCount};
pub use conn::Conn;
pub use error::StoreError;
pub use open::{Opened, Store};
pub use transact::{Op, StepId, Tx, Written};
pub use undo::{STEPS_KEPT, StepInfo, Undone};
