//! Several things in one line. What stands between them is the language's own.

use crate::say;

/// "one, two, three".
pub(crate) fn listed(parts: &[String]) -> String {
    parts.join(&say!("list-comma"))
}

/// "one; two; three", where the parts have commas of their own.
pub(super) fn listed_apart(parts: &[String]) -> String {
    parts.join(&say!("list-semicolon"))
}

/// "one, two and three".
pub(super) fn listed_with_and(parts: &[String]) -> String {
    match parts {
        [] => String::new(),
        [only] => only.clone(),
        [before @ .., last] => say!("list-and", before = listed(before), last = last.as_str()),
    }
}

/// Sentences one after the other; an empty one is left out.
pub(crate) fn told_together(sentences: &[String]) -> String {
    let said = sentences.iter().filter(|sentence| !sentence.is_empty()).cloned();
    said.reduce(super::sentences).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_last_of_several_comes_after_an_and() {
        let of = |parts: &[&str]| listed_with_and(&parts.iter().map(|part| (*part).to_owned()).collect::<Vec<_>>());
        assert_eq!([of(&[]), of(&["a"]), of(&["a", "b"]), of(&["a", "b", "c"])], ["", "a", "a and b", "a, b and c"]);
    }

    #[test]
    fn an_empty_sentence_leaves_no_gap() {
        assert_eq!(told_together(&["One.".to_owned(), String::new(), "Two.".to_owned()]), "One. Two.");
    }
}
