//! The reference values of the issue, and whether they are met.

use crate::say;

/// What was promised and what was found.
#[derive(Default)]
pub struct Promises(Vec<(String, f64, f64, f64)>);

impl Promises {
    pub fn at_most(&mut self, what: &str, found: f64, most: f64) {
        self.between(what, found, f64::NEG_INFINITY, most);
    }

    pub fn at_least(&mut self, what: &str, found: f64, least: f64) {
        self.between(what, found, least, f64::INFINITY);
    }

    pub fn between(&mut self, what: &str, found: f64, least: f64, most: f64) {
        self.0.push((what.to_owned(), found, least, most));
    }

    /// Prints the list; whether all are kept.
    pub fn print(&self) -> bool {
        say("\nPromises\n────────");
        let mut kept = true;
        for (what, found, least, most) in &self.0 {
            let good = (*least..=*most).contains(found);
            kept &= good;
            let wanted = match (least.is_finite(), most.is_finite()) {
                (true, true) => format!("{least} to {most}"),
                (true, false) => format!("at least {least}"),
                _ => format!("at most {most}"),
            };
            say(&format!("{} {what}: {found:.4} ({wanted})", if good { "kept  " } else { "BROKEN" }));
        }
        kept
    }
}
