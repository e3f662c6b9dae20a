//! A chart whose words have become shapes, for scripts that a PDF's text in a picture cannot carry: letters that join.

use std::borrow::Cow;

use resvg::usvg;

use crate::font;

/// The drawing as it is; with its words as shapes where some of them run from right to left. What it says is told by its `alt`.
pub(crate) fn outlined_where_letters_join(svg: &str) -> Cow<'_, str> {
    if !svg.chars().any(joins) {
        return Cow::Borrowed(svg);
    }
    match tree(svg) {
        Ok(tree) => Cow::Owned(tree.to_string(&usvg::WriteOptions::default())),
        // The typesetter says better what is wrong with it.
        Err(_) => Cow::Borrowed(svg),
    }
}

/// The drawing with its words as shapes, of the embedded fonts and no other.
pub(crate) fn tree(svg: &str) -> Result<usvg::Tree, usvg::Error> {
    let options =
        usvg::Options { font_family: font::FAMILY.to_owned(), fontdb: font::database(), ..usvg::Options::default() };
    usvg::Tree::from_str(&from_the_right(svg), &options)
}

/// The drawing with each text that holds joining letters set as one that begins on the right: a number at its start is then read first.
fn from_the_right(svg: &str) -> Cow<'_, str> {
    if !svg.chars().any(joins) {
        return Cow::Borrowed(svg);
    }
    const BEGIN: char = '\u{202B}';
    const END: char = '\u{202C}';
    let mut out = String::with_capacity(svg.len() + 256);
    let mut rest = svg;
    while let Some((before, after)) = rest.split_once("<text") {
        let Some((attributes, told)) = after.split_once('>') else { break };
        let Some((words, behind)) = told.split_once("</text>") else { break };
        out.extend([before, "<text", attributes, ">"]);
        if words.chars().any(joins) {
            out.push(BEGIN);
            out.push_str(words);
            out.push(END);
        } else {
            out.push_str(words);
        }
        out.push_str("</text>");
        rest = behind;
    }
    Cow::Owned(out + rest)
}

/// Hebrew, Arabic and their relatives.
fn joins(c: char) -> bool {
    matches!(c, '\u{590}'..='\u{8FF}' | '\u{FB1D}'..='\u{FDFF}' | '\u{FE70}'..='\u{FEFC}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn latin_words_stay_words_and_arabic_ones_become_shapes() {
        let svg = |word: &str| {
            format!(
                "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"90\" height=\"20\" font-family=\"'IBM Plex Sans'\">\
                 <text x=\"2\" y=\"15\" font-size=\"12\" fill=\"#14242E\">{word}</text></svg>"
            )
        };
        assert!(matches!(outlined_where_letters_join(&svg("Knee")), Cow::Borrowed(_)));
        let arabic = svg("الركبة");
        let outlined = outlined_where_letters_join(&arabic);
        assert!(outlined.contains("<path") && !outlined.contains("<text"), "{outlined}");
    }

    #[test]
    fn a_number_before_arabic_words_stands_on_their_right() {
        let svg = "<svg><text x=\"1\">5 km</text><g><text x=\"2\">25 \u{64A}\u{648}\u{645}</text></g></svg>";
        assert_eq!(
            from_the_right(svg),
            "<svg><text x=\"1\">5 km</text><g><text x=\"2\">\u{202B}25 \u{64A}\u{648}\u{645}\u{202C}</text></g></svg>"
        );
    }
}
