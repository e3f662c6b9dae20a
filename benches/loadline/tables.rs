//! t
pub fn print() -> bool { true }
