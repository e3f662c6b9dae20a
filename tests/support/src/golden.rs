//! Goldens: text a person has looked at once and wants to be told about when it changes.
//!
//! The files live in `tests/golden/`. `BLESS=1 cargo test` (or `./dev bless`) writes them anew; the diff then shows in the
//! commit like any other change.

use std::path::{Path, PathBuf};

/// Compares `now` with `tests/golden/<name>`, or writes it there when `BLESS` is set.
///
/// Line endings do not count: a checkout may have changed them.
///
/// # Panics
/// When the text differs, or the file is not there; the message names the first line that differs.
pub fn golden(name: &str, now: &str) {
    let file = path(name);
    if std::env::var_os("BLESS").is_some() {
        let folder = file.parent().expect("a golden lies in a folder");
        std::fs::create_dir_all(folder).expect("the folder of goldens can be made");
        std::fs::write(&file, now).expect("a golden can be written");
        return;
    }
    let was = std::fs::read_to_string(&file)
        .unwrap_or_else(|e| panic!("no golden {name} ({e}); look at the new text, then run with BLESS=1:\n{now}"));
    if let Some((line, was, now)) = first_difference(&was, now) {
        panic!("{name} differs in line {line}; when that is meant, run with BLESS=1\n  was {was}\n  now {now}");
    }
}

fn path(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../golden").join(name)
}

fn first_difference<'a>(was: &'a str, now: &'a str) -> Option<(usize, &'a str, &'a str)> {
    let (mut was, mut now) = (was.lines(), now.lines());
    (1..)
        .map_while(|line| match (was.next(), now.next()) {
            (None, None) => None,
            (a, b) => Some((line, a.unwrap_or("(nothing)"), b.unwrap_or("(nothing)"))),
        })
        .find(|(_, a, b)| a != b)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn line_endings_do_not_count_but_a_missing_line_does() {
        assert_eq!(first_difference("a\r\nb\r\n", "a\nb\n"), None);
        assert_eq!(first_difference("a\nb\n", "a\n"), Some((2, "b", "(nothing)")));
    }
}
