//! testkit

mod golden;

pub use golden::golden;
