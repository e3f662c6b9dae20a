//! The files of messages: a room each, the same ones in every language.

use super::Language;

/// A file of messages.
#[derive(Debug, Clone, Copy)]
pub struct Room {
    /// What it is called: "verdict", "window-today".
    pub name: &'static str,
    /// What is in it, in Fluent.
    pub text: &'static str,
}

impl Room {
    /// Whether the window says its messages.
    #[must_use]
    pub fn is_of_the_window(self) -> bool {
        self.name.starts_with("window-") || self.is_of_both()
    }

    /// Whether Rust says its messages.
    #[must_use]
    pub fn is_of_rust(self) -> bool {
        !self.name.starts_with("window-")
    }

    /// The menu and the page's sheet of keys call the same things by the same names; a time of the day is written one way.
    fn is_of_both(self) -> bool {
        ["clock", "doings"].contains(&self.name)
    }
}

/// The one list of rooms.
macro_rules! files {
    ($code:literal) => {
        files!(
            $code:
            "numbers",
            "words",
            "chart",
            "clock",
            "codes",
            "desktop",
            "doings",
            "import",
            "line",
            "plan",
            "plim",
            "problem",
            "questions",
            "red-flags",
            "report",
            "run",
            "scores",
            "verdict",
            "watched",
            "whole",
            "why",
            "window-common",
            "window-welcome",
            "window-today",
            "window-log",
            "window-run",
            "window-day",
            "window-charts",
            "window-plan",
            "window-report",
            "window-import",
            "window-settings",
            "window-stop"
        )
    };
    ($code:literal: $($room:literal),+ $(,)?) => {
        &[$(Room { name: $room, text: include_str!(concat!("../../messages/", $code, "/", $room, ".ftl")) }),+]
    };
}

/// Every room of a language. A language lacks messages, never a room.
#[must_use]
pub const fn rooms(language: Language) -> &'static [Room] {
    match language {
        Language::English => files!("en"),
        Language::German => files!("de"),
        Language::French => files!("fr"),
        Language::Spanish => files!("es"),
        Language::Dutch => files!("nl"),
        Language::Portuguese => files!("pt-BR"),
        Language::Japanese => files!("ja"),
        Language::Arabic => files!("ar"),
    }
}
