//! The languages, and the messages of one for the window.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// A language Plimsoll speaks; what there is to know of it stands in [`language`](crate::language).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, Serialize, Deserialize, TS)]
pub enum Language {
    /// English, with the days of Britain: "1 March 2026".
    #[default]
    #[serde(rename = "en")]
    English,
    /// German.
    #[serde(rename = "de")]
    German,
    /// French.
    #[serde(rename = "fr")]
    French,
    /// Spanish.
    #[serde(rename = "es")]
    Spanish,
    /// Dutch.
    #[serde(rename = "nl")]
    Dutch,
    /// Portuguese, as in Brazil.
    #[serde(rename = "pt-BR")]
    Portuguese,
    /// Japanese.
    #[serde(rename = "ja")]
    Japanese,
    /// Arabic, from right to left.
    #[serde(rename = "ar")]
    Arabic,
}

/// A part of a message.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(untagged)]
pub enum Piece {
    /// As it is.
    Text(String),
    /// The argument of this name.
    Argument {
        /// The argument.
        argument: String,
    },
    /// One of several forms: by plural (`one`, `few` …) where the argument is a number, else by its word.
    Choice {
        /// The argument that decides.
        choose: String,
        /// The forms.
        forms: BTreeMap<String, Vec<Piece>>,
        /// The form for everything else.
        otherwise: Vec<Piece>,
    },
}

/// What the window can say.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct Catalogue {
    /// The language's code, for the page: "en".
    pub code: String,
    /// How numbers and days are written: "en-GB".
    pub locale: String,
    /// It runs from right to left.
    pub right_to_left: bool,
    /// The messages, by name.
    pub messages: BTreeMap<String, Vec<Piece>>,
}
