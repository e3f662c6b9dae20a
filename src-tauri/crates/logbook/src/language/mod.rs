//! Languages: which one is spoken, and the messages of each.
//!
//! Every sentence a person reads is a message in `messages/LANGUAGE/ROOM.ftl`, written in [Fluent](https://projectfluent.org): the window, `plim` and the
//! report share them. [`words`](crate::words) gives each a function; [`say!`](crate::say) says one:
//!
//! ```
//! use logbook::{language::{Language, speaking}, say};
//!
//! assert_eq!(say!("runs-count", count = 3), "3 runs");
//! assert_eq!(speaking(Language::English, || say!("runs-count", count = 1)), "1 run");
//! ```
//!
//! The language is the process's ([`speak`]), as a person has one; a page in another language is made inside [`speaking`].
//! Sentences that were written into the logbook (why a file was refused) stay in the language they were written in.
//!
//! What it is not: it holds no sentence. Numbers and days are written by ICU's rules ([`written`]).

mod catalogue;
mod rooms;
pub mod written;

use std::{
    cell::Cell,
    sync::{
        OnceLock,
        atomic::{AtomicU8, Ordering},
    },
};

/// What a message is told: words, or a number that is written by the language's rules and decides its plural.
pub use fluent_bundle::{FluentArgs as Arguments, FluentValue as Argument};
use fluent_bundle::{FluentResource, concurrent::FluentBundle};

pub use self::{
    catalogue::catalogue,
    rooms::{Room, rooms},
};
pub use crate::api::Language;

impl Language {
    /// All of them, in the order they are offered.
    pub const ALL: [Self; 8] = [
        Self::English,
        Self::German,
        Self::French,
        Self::Spanish,
        Self::Dutch,
        Self::Portuguese,
        Self::Japanese,
        Self::Arabic,
    ];

    /// The code of the language: "en", "pt-BR".
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::English => "en",
            Self::German => "de",
            Self::French => "fr",
            Self::Spanish => "es",
            Self::Dutch => "nl",
            Self::Portuguese => "pt-BR",
            Self::Japanese => "ja",
            Self::Arabic => "ar",
        }
    }

    /// Its name in itself.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::English => "English",
            Self::German => "Deutsch",
            Self::French => "Français",
            Self::Spanish => "Español",
            Self::Dutch => "Nederlands",
            Self::Portuguese => "Português (Brasil)",
            Self::Japanese => "日本語",
            Self::Arabic => "العربية",
        }
    }

    /// How numbers and days are written, as a BCP 47 tag. The digits are 0–9 in every language: they are the keys that answer.
    #[must_use]
    pub const fn locale(self) -> &'static str {
        match self {
            Self::English => "en-GB",
            Self::Arabic => "ar-u-nu-latn",
            Self::German | Self::French | Self::Spanish | Self::Dutch | Self::Portuguese | Self::Japanese => {
                self.code()
            }
        }
    }

    /// Whether it runs from right to left.
    #[must_use]
    pub const fn is_right_to_left(self) -> bool {
        matches!(self, Self::Arabic)
    }

    /// The language of a tag, whatever the region: "de-AT" and "de_AT.UTF-8" are German.
    #[must_use]
    pub fn of(tag: &str) -> Option<Self> {
        let primary = |tag: &str| tag.split(['-', '_', '.', '@']).next().unwrap_or_default().to_ascii_lowercase();
        let wanted = primary(tag);
        Self::ALL.into_iter().find(|language| primary(language.code()) == wanted)
    }
}

/// Says a message: its name, then its arguments.
///
/// ```
/// assert_eq!(logbook::say!("runs-count", count = 10_000), "10,000 runs");
/// ```
#[macro_export]
macro_rules! say {
    ($message:literal $(,)?) => {
        $crate::language::message($message, &$crate::language::Arguments::new())
    };
    ($message:literal, $($name:ident = $value:expr),+ $(,)?) => {
        $crate::language::message(
            $message,
            &$crate::language::Arguments::from_iter([$((stringify!($name), $crate::language::Argument::from($value))),+]),
        )
    };
}

static SPOKEN: AtomicU8 = AtomicU8::new(0);

thread_local! {
    static MEANWHILE: Cell<Option<Language>> = const { Cell::new(None) };
}

/// Speaks a language from now on, everywhere in this process.
pub fn speak(language: Language) {
    SPOKEN.store(language as u8, Ordering::Relaxed);
}

/// The language that is spoken now.
#[must_use]
pub fn spoken() -> Language {
    let everywhere = || Language::ALL.get(usize::from(SPOKEN.load(Ordering::Relaxed))).copied().unwrap_or_default();
    MEANWHILE.get().unwrap_or_else(everywhere)
}

/// Does something in another language, on this thread.
pub fn speaking<T>(language: Language, work: impl FnOnce() -> T) -> T {
    /// Puts back what was spoken, whatever happens in between.
    struct Back(Option<Language>);
    impl Drop for Back {
        fn drop(&mut self) {
            MEANWHILE.set(self.0);
        }
    }
    let _back = Back(MEANWHILE.replace(Some(language)));
    work()
}

/// A message in the language that is spoken; what a language lacks is said in English. Use [`say!`](crate::say).
#[must_use]
pub fn message(name: &str, arguments: &Arguments<'_>) -> String {
    let language = spoken();
    let said = said(language, name, arguments);
    // Numbers within it are English too.
    let said = said.or_else(|| speaking(Language::English, || self::said(Language::English, name, arguments)));
    debug_assert!(said.is_some(), "there is no message {name:?}");
    said.unwrap_or_else(|| name.to_owned())
}

fn said(language: Language, name: &str, arguments: &Arguments<'_>) -> Option<String> {
    let bundle = bundle(language);
    let pattern = bundle.get_message(name)?.value()?;
    let mut wrong = Vec::new();
    let counted = (language == Language::Arabic).then(|| counted_by_hundreds(arguments));
    let said = bundle.format_pattern(pattern, Some(counted.as_ref().unwrap_or(arguments)), &mut wrong).into_owned();
    debug_assert!(wrong.is_empty(), "{}, {name}: {wrong:?}", language.code());
    Some(said)
}

/// In Arabic 103 counts like 3 and 111 like 11; the rules Fluent goes by (`intl_pluralrules` 7.0) forget it. So it is told a number that counts the
/// same, and what is to be written goes along in a place that nothing here uses: the name of a currency.
fn counted_by_hundreds<'a>(arguments: &'a Arguments<'_>) -> Arguments<'a> {
    arguments.iter().map(|(name, value)| (name, counted_by_hundred(value))).collect()
}

fn counted_by_hundred<'a>(value: &Argument<'a>) -> Argument<'a> {
    match value {
        Argument::Number(number) if number.value > 100.0 && number.value.fract() == 0.0 => {
            let mut counted = number.clone();
            counted.options.currency = Some(written::counted(number.value));
            counted.value = match number.value % 100.0 {
                rest if rest > 2.0 => rest,
                _ => 100.0,
            };
            Argument::Number(counted)
        }
        other => other.clone(),
    }
}

/// A language's messages, read once.
fn bundle(language: Language) -> &'static FluentBundle<FluentResource> {
    static BUNDLES: [OnceLock<FluentBundle<FluentResource>>; Language::ALL.len()] =
        [const { OnceLock::new() }; Language::ALL.len()];
    BUNDLES[language as usize].get_or_init(|| {
        let tag = language.code().parse().expect("BUG: the codes are language tags");
        let mut bundle = FluentBundle::new_concurrent(vec![tag]);
        bundle.set_use_isolating(false);
        bundle.set_formatter(Some(if language.is_right_to_left() {
            |value, _| written_number(value).or_else(|| isolated(value))
        } else {
            |value, _| written_number(value)
        }));
        for room in rooms(language).iter().filter(|room| room.is_of_rust()) {
            // A test reads every file; a mistake in one costs that message, not the app.
            let resource = FluentResource::try_new(room.text.to_owned()).unwrap_or_else(|(read, _)| read);
            let _already_there = bundle.add_resource(resource).is_err();
        }
        bundle
    })
}

fn written_number(value: &Argument<'_>) -> Option<String> {
    match value {
        Argument::Number(number) => {
            Some(number.options.currency.clone().unwrap_or_else(|| written::counted(number.value)))
        }
        _ => None,
    }
}

/// Latin words among Arabic ones keep to themselves, so that they do not turn the line around them.
fn isolated(value: &Argument<'_>) -> Option<String> {
    match value {
        Argument::String(text) if text.contains(|letter: char| letter.is_ascii_alphabetic()) => {
            Some(format!("\u{2068}{text}\u{2069}"))
        }
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_language_is_found_whatever_the_region() {
        assert_eq!(Language::of("en_GB.UTF-8"), Some(Language::English));
        assert_eq!(Language::of("EN"), Some(Language::English));
        assert_eq!(Language::of("de_AT@euro"), Some(Language::German));
        assert_eq!(Language::of("pt-PT"), Some(Language::Portuguese));
        assert_eq!(Language::of("xx"), None);
        assert_eq!(Language::of("C"), None);
    }

    #[test]
    fn every_language_stands_at_its_own_place() {
        for (place, language) in Language::ALL.into_iter().enumerate() {
            assert_eq!(language as usize, place);
            assert_eq!(Language::of(language.code()), Some(language));
        }
    }

    #[test]
    fn another_language_is_spoken_only_meanwhile_and_only_here() {
        speaking(Language::German, || {
            assert_eq!(spoken(), Language::German);
            speaking(Language::Arabic, || assert_eq!(spoken(), Language::Arabic));
            assert_eq!(spoken(), Language::German);
            std::thread::scope(|threads| {
                threads.spawn(|| assert_eq!(spoken(), Language::English));
            });
        });
        assert_eq!(spoken(), Language::English);
    }

    #[test]
    fn latin_words_keep_to_themselves_in_a_line_that_runs_the_other_way() {
        assert_eq!(isolated(&"GARMIN".into()).as_deref(), Some("\u{2068}GARMIN\u{2069}"));
        assert_eq!(isolated(&"5.0".into()), None);
        assert_eq!(isolated(&"كم 5".into()), None);
    }
}
