//! logbook
pub mod api;
