//! plim
fn main() {}
