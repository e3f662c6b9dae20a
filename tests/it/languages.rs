//! What a translator can rely on, and what a translation is held to.
//!
//! A translator fills the rooms of one language in `messages/` and, when nothing is missing any more, adds it to [`COMPLETE`].

use std::{
    collections::{BTreeMap, BTreeSet},
    fs,
    path::{Path, PathBuf},
};

use fluent_syntax::{
    ast::{Entry, Expression, InlineExpression, Pattern, PatternElement, Resource, Variant, VariantKey},
    parser,
};
use logbook::{
    api::Piece,
    language::{Language, Room, catalogue, rooms, speaking},
    say,
};

/// Languages in which nothing is missing.
const COMPLETE: [Language; 8] = Language::ALL;

/// How a number is told from another by grammar (CLDR); `other` stands in every language.
const PLURALS: [&str; 6] = ["zero", "one", "two", "few", "many", "other"];

/// What a language must tell apart besides `other`.
const fn told_apart(language: Language) -> &'static [&'static str] {
    match language {
        Language::English
        | Language::German
        | Language::Dutch
        | Language::French
        | Language::Spanish
        | Language::Portuguese => &["one"],
        Language::Japanese => &[],
        Language::Arabic => &["zero", "one", "two", "few", "many"],
    }
}

/// What a language may tell apart besides: whole millions, which no log holds.
const fn may_tell_apart(language: Language) -> &'static [&'static str] {
    match language {
        Language::French | Language::Spanish | Language::Portuguese => &["many"],
        Language::English | Language::German | Language::Dutch | Language::Japanese | Language::Arabic => &[],
    }
}

// The files

#[test]
fn every_room_of_every_language_can_be_read_and_says_nothing_twice() {
    for language in Language::ALL {
        let mut said = BTreeMap::new();
        for room in rooms(language) {
            let place = format!("messages/{}/{}.ftl", language.code(), room.name);
            let read = parser::parse(room.text).unwrap_or_else(|(_, wrong)| panic!("{place}: {wrong:?}"));
            for entry in &read.body {
                match entry {
                    Entry::Comment(_) | Entry::GroupComment(_) | Entry::ResourceComment(_) => {}
                    Entry::Message(message) => {
                        let name = message.id.name;
                        assert!(message.value.is_some(), "{place}: {name} says nothing");
                        assert!(message.attributes.is_empty(), "{place}: {name} has attributes, which nobody asks for");
                        assert!(is_kebab(name), "{place}: {name} is not written-like-this");
                        if let Some(other) = said.insert(name, room.name) {
                            panic!("{place}: {name} is said in {other}.ftl already");
                        }
                    }
                    Entry::Term(term) => panic!("{place}: -{} is a term; the window knows none", term.id.name),
                    Entry::Junk { content } => panic!("{place}: {content}"),
                }
            }
        }
    }
}

#[test]
fn messages_hold_text_arguments_and_choices_and_nothing_else() {
    each_message(|place, _, pattern| {
        for expression in expressions(pattern) {
            match expression {
                Expression::Inline(
                    InlineExpression::VariableReference { .. } | InlineExpression::StringLiteral { .. },
                )
                | Expression::Select { selector: InlineExpression::VariableReference { .. }, .. } => {}
                other => panic!("{place}: {other:?} cannot be said by the window"),
            }
        }
    });
}

#[test]
fn english_has_one_kind_of_apostrophe() {
    for room in rooms(Language::English) {
        let straight = room.text.lines().find(|line| !line.starts_with('#') && line.contains('\''));
        assert_eq!(straight, None, "messages/en/{}.ftl", room.name);
    }
}

#[test]
fn a_message_of_rust_is_named_for_its_room() {
    for room in rooms(Language::English).iter().filter(|room| room.is_of_rust()) {
        // These two are said from everywhere.
        if ["numbers", "words"].contains(&room.name) {
            continue;
        }
        for (name, _) in messages(room) {
            assert!(name.starts_with(&format!("{}-", room.name)), "{name} stands in {}.ftl", room.name);
        }
    }
}

// What is said in the sources

#[test]
fn whatever_is_said_is_in_the_files_and_whatever_is_in_the_files_is_said() {
    let [rust, page] = [&["src-tauri"][..], &["ui"][..]].map(sources);
    let rooms = rooms(Language::English).iter();
    let (of_rust, of_page): (Vec<&Room>, Vec<&Room>) = (
        rooms.clone().filter(|room| room.is_of_rust()).collect(),
        rooms.filter(|room| room.is_of_the_window()).collect(),
    );

    let mut wrong = Vec::new();
    for (source, rooms, calls) in [(&rust, &of_rust, &["say!("][..]), (&page, &of_page, &["say(", "sayWith("][..])] {
        let there: BTreeSet<String> = rooms.iter().flat_map(|room| messages(room).into_keys()).collect();
        let missing = source.iter().flat_map(|(file, text)| {
            let said = calls.iter().flat_map(move |call| said_by(text, call));
            said.filter(|id| !there.contains(*id)).map(move |id| format!("{file} says {id:?}, which is in no room"))
        });
        wrong.extend(missing);
    }

    let literals: BTreeSet<&str> = rust.iter().chain(&page).flat_map(|(_, text)| literals(text)).collect();
    for room in of_rust.iter().chain(&of_page) {
        for (name, _) in messages(room) {
            if !literals.contains(name.as_str()) {
                wrong.push(format!("nobody says {name:?} of {}.ftl", room.name));
            }
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}

// Translations

#[test]
fn a_translation_takes_the_same_arguments_as_the_english_message_and_has_no_other_messages() {
    let mut wrong = Vec::new();
    for language in Language::ALL {
        for (room, english) in rooms(language).iter().zip(rooms(Language::English)) {
            assert_eq!(room.name, english.name);
            let english = messages(english);
            for (name, pattern) in messages(room) {
                let place = format!("{}/{}.ftl, {name}", language.code(), room.name);
                match english.get(&name) {
                    None => wrong.push(format!("{place}: there is no such message in English")),
                    Some(original) if arguments(original) != arguments(&pattern) => wrong.push(format!(
                        "{place}: takes {:?}, in English {:?}",
                        arguments(&pattern),
                        arguments(original)
                    )),
                    Some(_) => {}
                }
            }
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}

#[test]
fn a_complete_language_says_everything() {
    let all =
        |language| -> BTreeSet<String> { rooms(language).iter().flat_map(|room| messages(room).into_keys()).collect() };
    let english = all(Language::English);
    for language in COMPLETE {
        let missing: Vec<String> = english.difference(&all(language)).cloned().collect();
        assert!(missing.is_empty(), "{} lacks {missing:#?}", language.code());
    }
}

#[test]
fn every_language_counts_by_its_own_grammar() {
    let mut wrong = Vec::new();
    for language in Language::ALL {
        for (room, english) in rooms(language).iter().zip(rooms(Language::English)) {
            let english = messages(english);
            for (name, pattern) in messages(room) {
                let place = format!("{}/{}.ftl, {name}", language.code(), room.name);
                let counts = plurals(&pattern);
                for (argument, forms) in &counts {
                    let missing: Vec<_> = told_apart(language).iter().filter(|form| !forms.contains(**form)).collect();
                    let known = |form: &str| {
                        form == "other"
                            || told_apart(language).contains(&form)
                            || may_tell_apart(language).contains(&form)
                    };
                    let strange: Vec<_> = forms.iter().filter(|form| !known(form)).collect();
                    if !missing.is_empty() || !strange.is_empty() {
                        wrong.push(format!("{place}, ${argument}: lacks {missing:?}, never needs {strange:?}"));
                    }
                }
                if !told_apart(language).is_empty()
                    && let Some(original) = english.get(&name)
                {
                    for argument in plurals(original).into_keys().filter(|argument| !counts.contains_key(argument)) {
                        wrong.push(format!("{place}: does not count by ${argument}"));
                    }
                }
            }
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}

#[test]
fn what_a_language_lacks_is_said_in_english() {
    for language in Language::ALL {
        let said = speaking(language, || say!("runs-count", count = 2));
        assert!(said.contains('2') || language == Language::Arabic, "{}: {said}", language.code());
        let page = catalogue(language);
        let english = catalogue(Language::English);
        assert_eq!(page.messages.keys().collect::<Vec<_>>(), english.messages.keys().collect::<Vec<_>>());
        assert_eq!(page.right_to_left, language == Language::Arabic);
    }
}

#[test]
fn the_window_is_given_its_own_messages_in_pieces() {
    let page = catalogue(Language::English);
    assert_eq!(
        page.messages["doings-undo-step"],
        [Piece::Text("Undo ".into()), Piece::Argument { argument: "step".into() }]
    );
    assert!(page.messages.contains_key("common-skip") && !page.messages.contains_key("verdict-stop"));
}

// Reading

fn is_kebab(name: &str) -> bool {
    name.starts_with(|c: char| c.is_ascii_lowercase())
        && name.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-')
}

/// A room's messages by name. What cannot be read is another test's business.
fn messages(room: &Room) -> BTreeMap<String, Pattern<&'static str>> {
    let Resource { body } = parser::parse(room.text).unwrap_or_else(|(read, _)| read);
    body.into_iter()
        .filter_map(|entry| match entry {
            Entry::Message(message) => Some((message.id.name.to_owned(), message.value?)),
            _ => None,
        })
        .collect()
}

fn each_message(mut look: impl FnMut(&str, Language, &Pattern<&'static str>)) {
    for language in Language::ALL {
        for room in rooms(language) {
            for (name, pattern) in messages(room) {
                look(&format!("{}/{}.ftl, {name}", language.code(), room.name), language, &pattern);
            }
        }
    }
}

/// Everything between braces, at any depth.
fn expressions<'p>(pattern: &'p Pattern<&'static str>) -> Vec<&'p Expression<&'static str>> {
    let mut found = Vec::new();
    for element in &pattern.elements {
        let PatternElement::Placeable { expression } = element else { continue };
        found.push(expression);
        if let Expression::Select { variants, .. } = expression {
            found.extend(variants.iter().flat_map(|variant| expressions(&variant.value)));
        }
    }
    found
}

fn arguments(pattern: &Pattern<&'static str>) -> BTreeSet<&'static str> {
    let name = |inline: &InlineExpression<&'static str>| match inline {
        InlineExpression::VariableReference { id } => Some(id.name),
        _ => None,
    };
    let asked = expressions(pattern).into_iter().filter_map(|expression| match expression {
        Expression::Inline(inline) => name(inline),
        Expression::Select { selector, .. } => name(selector),
    });
    asked.collect()
}

/// The arguments that a message counts by, each with the forms it tells apart in every place.
fn plurals(pattern: &Pattern<&'static str>) -> BTreeMap<&'static str, BTreeSet<&'static str>> {
    let mut found: BTreeMap<&str, BTreeSet<&str>> = BTreeMap::new();
    for expression in expressions(pattern) {
        let Expression::Select { selector: InlineExpression::VariableReference { id }, variants } = expression else {
            continue;
        };
        let words: BTreeSet<&str> = variants.iter().filter_map(word).collect();
        let counts = words.contains("other") && words.iter().all(|word| PLURALS.contains(word));
        if counts {
            let forms = found.entry(id.name).or_insert_with(|| words.clone());
            *forms = forms.intersection(&words).copied().collect();
        }
    }
    found
}

/// The word of a form; a form for one exact number has none.
fn word(variant: &Variant<&'static str>) -> Option<&'static str> {
    match variant.key {
        VariantKey::Identifier { name } => Some(name),
        VariantKey::NumberLiteral { .. } => None,
    }
}

/// The sources in folders of the repository, by path.
fn sources(folders: &[&str]) -> BTreeMap<String, String> {
    fn walk(folder: &Path, found: &mut Vec<PathBuf>) {
        for entry in fs::read_dir(folder).expect("a folder").map(|entry| entry.expect("an entry").path()) {
            if entry.is_dir() {
                walk(&entry, found);
            } else if entry.extension().is_some_and(|ending| ending == "rs" || ending == "js") {
                found.push(entry);
            }
        }
    }
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut found = Vec::new();
    for folder in folders {
        walk(&root.join(folder), &mut found);
    }
    let read = |path: &PathBuf| fs::read_to_string(path).expect("text");
    found.iter().map(|path| (path.strip_prefix(root).unwrap_or(path).display().to_string(), read(path))).collect()
}

/// The ids that stand behind a call: `say!("…"`, `say(\n    "…"`.
fn said_by<'t>(text: &'t str, call: &str) -> Vec<&'t str> {
    let begins =
        |at: usize| !text[..at].ends_with(|before: char| before.is_alphanumeric() || before == '_' || before == '.');
    let is_code = |at: usize| !text[..at].rsplit('\n').next().unwrap_or_default().trim_start().starts_with("//");
    text.match_indices(call)
        .filter(|(at, _)| begins(*at) && is_code(*at))
        .filter_map(|(at, _)| text[at + call.len()..].trim_start().strip_prefix('"')?.split_once('"').map(|(id, _)| id))
        .filter(|id| is_kebab(id))
        .collect()
}

/// Every word-like-this in quotes.
fn literals(text: &str) -> impl Iterator<Item = &str> {
    text.split('"').filter(|word| is_kebab(word))
}
