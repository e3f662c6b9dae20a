//! Which knee a text speaks of: in English, German, Dutch, French, Spanish, Portuguese, Italian, Japanese and Arabic.
//!
//! Whole words are looked at, so that *kneeling* and *Kniebeuge* (a squat) are no knees and *kneecap* and *Läuferknie* are. A side
//! counts when it stands beside the knee in the same part of the sentence; "right after the knee…" is no side.
//!
//! What it is not: it does not understand the text. "The knee is fine" mentions a knee.

use crate::Side;

/// A knee is mentioned; which, where the text says so.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Hash)]
pub struct KneeMention {
    /// The left one.
    pub left: bool,
    /// The right one.
    pub right: bool,
}

impl KneeMention {
    /// Both mentions in one.
    #[must_use]
    pub const fn and(self, other: Self) -> Self {
        Self { left: self.left || other.left, right: self.right || other.right }
    }

    const fn of(side: Side) -> Self {
        Self { left: matches!(side, Side::Left), right: matches!(side, Side::Right) }
    }

    const BOTH: Self = Self { left: true, right: true };
}

/// The knee a text speaks of; `None` when it speaks of none.
///
/// ```
/// use domain::knee_in;
/// assert!(knee_in("Knie rechts zwickt").is_some_and(|knee| knee.right && !knee.left));
/// assert_eq!(knee_in("kneeling in the rain"), None);
/// ```
#[must_use]
pub fn knee_in(text: &str) -> Option<KneeMention> {
    let words = words_of(text);
    let spaced = (0..words.len()).filter(|at| is_knee(&words[*at].text)).map(|at| sides_beside(&words, at));
    spaced.chain(japanese(text)).reduce(KneeMention::and)
}

struct Word {
    text: String,
    /// A comma, a full stop or the like stands before it.
    apart: bool,
}

fn words_of(text: &str) -> Vec<Word> {
    let (mut words, mut text_so_far, mut apart) = (Vec::new(), String::new(), true);
    for c in text.chars().flat_map(char::to_lowercase) {
        // Marks over letters that came apart from them, and Arabic's vowels, belong to no word of their own.
        if matches!(c, '\u{300}'..='\u{36f}' | '\u{64b}'..='\u{652}' | '\u{640}') {
            continue;
        }
        if c.is_alphanumeric() {
            text_so_far.push(plain(c));
            continue;
        }
        if !text_so_far.is_empty() {
            words.push(Word { text: std::mem::take(&mut text_so_far), apart });
            apart = false;
        }
        apart |= matches!(c, '.' | ',' | ';' | ':' | '!' | '?' | '\n' | '\u{60c}' | '\u{61b}' | '\u{61f}' | '–' | '—');
    }
    if !text_so_far.is_empty() {
        words.push(Word { text: text_so_far, apart });
    }
    words
}

/// A letter without its mark.
const fn plain(c: char) -> char {
    match c {
        'à' | 'á' | 'â' | 'ã' | 'ä' => 'a',
        'è' | 'é' | 'ê' | 'ë' => 'e',
        'ì' | 'í' | 'î' | 'ï' => 'i',
        'ò' | 'ó' | 'ô' | 'õ' | 'ö' => 'o',
        'ù' | 'ú' | 'û' | 'ü' => 'u',
        'ç' => 'c',
        'ñ' => 'n',
        'أ' | 'إ' | 'آ' => 'ا',
        'ى' => 'ي',
        other => other,
    }
}

/// Words for a knee, without marks.
const KNEES: &[&str] = &[
    "knee",
    "knees",
    "kneecap",
    "kneecaps",
    "patella",
    "patellar",
    "patellofemoral",
    "genou",
    "genoux",
    "genouillere",
    "rodilla",
    "rodillas",
    "rodillera",
    "joelho",
    "joelhos",
    "joelheira",
    "ginocchio",
    "ginocchia",
    "ginocchi",
];
/// German and Dutch join words; these begin like a knee and are an exercise, a garment, or kneeling.
const NO_KNEES: &[&str] = &[
    "kniebeug", "kniebuig", "knieheb", "kniehef", "kniestr", "kniesock", "kniel", "kniend", "kniet", "kniest",
    "kniend", "kniehoch", "kniehohe",
];
/// Arabic words for a knee, after what is joined in front of them. Without an ending it would be "I rode".
const ARABIC_KNEES: &[&str] = &["ركبة", "ركبه", "ركبتي", "ركبتين", "ركبتان", "ركبتاي", "ركبتها", "ركبته"];

fn is_knee(word: &str) -> bool {
    let german = word.starts_with("knie") && !NO_KNEES.iter().any(|no| word.starts_with(no)) || word.ends_with("knie");
    german || KNEES.contains(&word) || ARABIC_KNEES.contains(&without_arabic_article(word))
}

/// "and the", "with the", "for" and "the" are written onto the word.
fn without_arabic_article(word: &str) -> &str {
    let joined = word.strip_prefix(['و', 'ف']).unwrap_or(word);
    let joined = joined.strip_prefix("لل").or_else(|| joined.strip_prefix(['ب', 'ك', 'ل'])).unwrap_or(joined);
    joined.strip_prefix("ال").unwrap_or(joined)
}

const LEFT: &[&str] = &[
    "left",
    "links",
    "linke",
    "linken",
    "linkes",
    "linker",
    "linkem",
    "linkse",
    "gauche",
    "izquierda",
    "izquierdo",
    "esquerda",
    "esquerdo",
    "sinistra",
    "sinistro",
    "يسري",
    "يسار",
    "ايسر",
];
const RIGHT: &[&str] = &[
    "right", "rechts", "rechte", "rechten", "rechtes", "rechter", "rechtem", "rechtse", "droit", "droite", "derecha",
    "derecho", "direita", "direito", "destra", "destro", "يمني", "يمين", "ايمن",
];
const BOTH: &[&str] = &[
    "both",
    "beide",
    "beiden",
    "beider",
    "deux",
    "ambas",
    "ambos",
    "dois",
    "entrambe",
    "entrambi",
    "كلا",
    "كلتا",
    "bilateral",
];
/// Said only right beside the knee.
const SHORT: &[(&str, Side)] = &[
    ("l", Side::Left),
    ("lt", Side::Left),
    ("li", Side::Left),
    ("izq", Side::Left),
    ("izda", Side::Left),
    ("esq", Side::Left),
    ("sx", Side::Left),
    ("r", Side::Right),
    ("rt", Side::Right),
    ("re", Side::Right),
    ("dcha", Side::Right),
    ("dx", Side::Right),
];
/// After these "left" and "right" are no sides.
const NOT_A_SIDE_BEFORE: &[&str] = &[
    "after", "before", "away", "now", "at", "from", "when", "in", "off", "up", "out", "as", "into", "there", "here",
    "by", "the", "my", "home", "for", "it", "work", "early", "a", "me", "him", "her", "behind", "over", "until",
    "through",
];
/// Between a side and its knee.
const FILLERS: &[&str] = &[
    "side", "of", "on", "the", "my", "am", "an", "auf", "der", "die", "das", "dem", "den", "des", "im", "mein",
    "meine", "meinem", "meinen", "seite", "vom", "cote", "du", "de", "la", "le", "mon", "lado", "del", "mi", "meu",
    "do", "da", "il", "mio", "lato", "van", "mijn", "aan", "kant", "inner", "outer",
];
const AND: &[&str] = &["and", "und", "et", "y", "en", "e", "و", "or", "oder", "ou", "o", "of"];

fn side_of(words: &[Word], at: usize, beside: bool) -> Option<KneeMention> {
    let word = without_arabic_article(&words[at].text);
    let next = words.get(at + 1).filter(|next| !next.apart).map(|next| next.text.as_str());
    if matches!(word, "left" | "right") && next.is_some_and(|next| NOT_A_SIDE_BEFORE.contains(&next)) {
        return None;
    }
    if LEFT.contains(&word) {
        Some(KneeMention::of(Side::Left))
    } else if RIGHT.contains(&word) {
        Some(KneeMention::of(Side::Right))
    } else if BOTH.contains(&word) {
        Some(KneeMention::BOTH)
    } else {
        SHORT.iter().find(|(short, _)| beside && *short == word).map(|(_, side)| KneeMention::of(*side))
    }
}

/// The sides that stand beside the knee at this place: before it, else after it.
fn sides_beside(words: &[Word], knee: usize) -> KneeMention {
    sides_before(words, knee).or_else(|| sides_after(words, knee)).unwrap_or_default()
}

fn sides_before(words: &[Word], knee: usize) -> Option<KneeMention> {
    let mut strangers = 0;
    for at in (knee.saturating_sub(5)..knee).rev() {
        if words[at + 1].apart || is_knee(&words[at].text) {
            return None;
        }
        if let Some(side) = side_of(words, at, at + 1 == knee) {
            // "left and right knee"
            let one_more = (at.saturating_sub(2)..at).rev().find_map(|before| {
                let joined = (before + 1..=at).all(|i| !words[i].apart)
                    && (before + 1..at).all(|i| AND.contains(&words[i].text.as_str()));
                side_of(words, before, false).filter(|_| joined)
            });
            return Some(one_more.map_or(side, |more| side.and(more)));
        }
        strangers += usize::from(!FILLERS.contains(&words[at].text.as_str()));
        if strangers > 1 {
            return None;
        }
    }
    None
}

fn sides_after(words: &[Word], knee: usize) -> Option<KneeMention> {
    for at in knee + 1..words.len().min(knee + 5) {
        if words[at].apart {
            return None;
        }
        if let Some(side) = side_of(words, at, at == knee + 1) {
            let one_more = (at + 1..words.len().min(at + 3)).find_map(|after| {
                let joined = (at + 1..=after).all(|i| !words[i].apart)
                    && (at + 1..after).all(|i| AND.contains(&words[i].text.as_str()));
                side_of(words, after, false).filter(|_| joined)
            });
            return Some(one_more.map_or(side, |more| side.and(more)));
        }
        if !FILLERS.contains(&words[at].text.as_str()) {
            return None;
        }
    }
    None
}

/// Japanese writes no blanks: the side is one of the two signs before the knee, or the one behind it.
fn japanese(text: &str) -> Option<KneeMention> {
    const NAMES: [&str; 3] = ["膝", "ひざ", "ヒザ"];
    let sides = |near: &str| {
        near.chars().fold(KneeMention::default(), |found, c| match c {
            '左' => found.and(KneeMention::of(Side::Left)),
            '右' => found.and(KneeMention::of(Side::Right)),
            '両' => KneeMention::BOTH,
            _ => found,
        })
    };
    let found = NAMES.iter().flat_map(|name| text.match_indices(name)).map(|(at, name)| {
        let before: String = text[..at].chars().rev().take(2).take_while(|c| !"、。，．".contains(*c)).collect();
        let after: String = text[at + name.len()..].chars().take(2).filter(|c| "（(左右両".contains(*c)).collect();
        sides(&before).and(if sides(&before) == KneeMention::default() {
            sides(&after)
        } else {
            KneeMention::default()
        })
    });
    found.reduce(KneeMention::and)
}

#[cfg(test)]
mod tests {
    use super::*;

    const NO_SIDE: KneeMention = KneeMention { left: false, right: false };
    const LEFT: KneeMention = KneeMention { left: true, right: false };
    const RIGHT: KneeMention = KneeMention { left: false, right: true };

    #[test]
    fn a_knee_and_its_side_are_found_in_nine_languages() {
        for (text, knee) in [
            ("left knee a bit sore", LEFT),
            ("Right inner knee", RIGHT),
            ("pain on the left side of my knee", LEFT),
            ("knee (right) ok", RIGHT),
            ("R knee 2/10", RIGHT),
            ("my kneecap hurts", NO_SIDE),
            ("left and right knee", KneeMention::BOTH),
            ("both knees", KneeMention::BOTH),
            ("right knee, then the left one's ankle", RIGHT),
            ("Knie rechts zwickt", RIGHT),
            ("Das linke Knie hält", LEFT),
            ("Kniescheibe links", LEFT),
            ("Läuferknie", NO_SIDE),
            ("genou droit un peu", RIGHT),
            ("douleur au genou gauche", LEFT),
            ("les deux genoux", KneeMention::BOTH),
            ("molestia en la rodilla derecha", RIGHT),
            ("RODILLA IZQ.", LEFT),
            ("linkerknie", NO_SIDE),
            ("pijn in de linker knie", LEFT),
            ("joelho esquerdo", LEFT),
            ("dor no joelho direito", RIGHT),
            ("ginocchio sinistro", LEFT),
            ("右膝が痛い", RIGHT),
            ("左のひざ", LEFT),
            ("両膝", KneeMention::BOTH),
            ("膝（左）", LEFT),
            ("ألم في الركبة اليمنى", RIGHT),
            ("ركبتي اليسرى", LEFT),
            ("وجع بالركبة", NO_SIDE),
        ] {
            assert_eq!(knee_in(text), Some(knee), "{text}");
        }
    }

    #[test]
    fn what_only_looks_like_a_knee_or_a_side_is_none() {
        for text in [
            "",
            "kneeling",
            "knew the way",
            "Kniebeugen 3x10",
            "Kniestrümpfe vergessen",
            "op de knielbank",
            "rodillo",
            "ركبت الدراجة",
            "turned right at the mill",
        ] {
            assert_eq!(knee_in(text), None, "{text}");
        }
        for text in [
            "right after the knee warmed up",
            "left my knee sleeve at home",
            "turned left, knee fine",
            "Knie gut. Rechts abgebogen.",
            "knee was fine and I felt quite all right",
        ] {
            assert_eq!(knee_in(text), Some(NO_SIDE), "{text}");
        }
    }
}
