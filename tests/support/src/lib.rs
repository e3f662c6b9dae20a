//! What the tests of every room share: files and runs made by code, so that a test runs on any machine and nobody's real
//! recording is ever in the repository.
//!
//! What it is not: it never reads anything, and nothing that ships depends on it.
//!
//! ```
//! let bytes = testkit::FitFile::run("2026-03-01T07:00:00Z").km(5.0).minutes(30.0).build();
//! assert_eq!(&bytes[8..12], b".FIT");
//! ```

mod apple;
mod archive;
mod damage;
mod device;
mod document;
mod fit;
mod golden;
pub mod lists;
pub mod picture;
mod real;
mod samples;
pub mod spreadsheet;
mod text;

pub use apple::{AppleHealth, Generation};
pub use archive::{Zip, gzip};
pub use damage::{cut_everywhere, flipped};
pub use device::garmin_device;
pub use document::document;
pub use fit::{FitFile, Points, chained, multisport};
pub use golden::golden;
pub use real::{files_below, fit_files_below, real_files};
pub use samples::{Door, SmallFile, small_files};
pub use text::{SuuntoCloud, TextRun, google_day, google_days, gpx_of, tcx_of};
