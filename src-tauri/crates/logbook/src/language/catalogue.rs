//! A language's messages in a form the window can say by itself: a page cannot wait for an answer at every word.

use std::collections::BTreeMap;

use fluent_bundle::FluentResource;
use fluent_syntax::{
    ast::{Entry, Expression, InlineExpression, Pattern, PatternElement, VariantKey},
    unicode::unescape_unicode_to_string,
};

use super::{Language, rooms};
use crate::api::{Catalogue, Piece};

/// What the window says in a language; what that lacks is English.
#[must_use]
pub fn catalogue(language: Language) -> Catalogue {
    let mut messages = BTreeMap::new();
    let fallback = (language != Language::English).then_some(Language::English);
    for from in fallback.into_iter().chain([language]) {
        for room in rooms(from).iter().filter(|room| room.is_of_the_window()) {
            let resource = FluentResource::try_new(room.text.to_owned()).unwrap_or_else(|(read, _)| read);
            for entry in resource.entries() {
                if let Entry::Message(message) = entry
                    && let Some(pattern) = &message.value
                {
                    messages.insert(message.id.name.to_owned(), pieces(pattern));
                }
            }
        }
    }
    Catalogue {
        code: language.code().to_owned(),
        locale: language.locale().to_owned(),
        right_to_left: language.is_right_to_left(),
        messages,
    }
}

fn pieces(pattern: &Pattern<&str>) -> Vec<Piece> {
    pattern
        .elements
        .iter()
        .map(|element| match element {
            PatternElement::TextElement { value } => Piece::Text((*value).to_owned()),
            PatternElement::Placeable { expression } => piece(expression),
        })
        .collect()
}

fn piece(expression: &Expression<&str>) -> Piece {
    match expression {
        // What cannot stand there as it is: a brace, a space at the beginning.
        Expression::Inline(InlineExpression::StringLiteral { value }) => {
            Piece::Text(unescape_unicode_to_string(value).into_owned())
        }
        Expression::Inline(inline) => Piece::Argument { argument: argument(inline) },
        Expression::Select { selector, variants } => {
            let mut forms = BTreeMap::new();
            let mut otherwise = Vec::new();
            for variant in variants {
                let (VariantKey::Identifier { name: key } | VariantKey::NumberLiteral { value: key }) = &variant.key;
                if variant.default {
                    otherwise = pieces(&variant.value);
                } else {
                    forms.insert((*key).to_owned(), pieces(&variant.value));
                }
            }
            Piece::Choice { choose: argument(selector), forms, otherwise }
        }
    }
}

/// The argument's name. Messages of the window use no terms, functions or other messages: a test holds them to it.
fn argument(inline: &InlineExpression<&str>) -> String {
    match inline {
        InlineExpression::VariableReference { id } => id.name.to_owned(),
        InlineExpression::StringLiteral { .. }
        | InlineExpression::NumberLiteral { .. }
        | InlineExpression::FunctionReference { .. }
        | InlineExpression::MessageReference { .. }
        | InlineExpression::TermReference { .. }
        | InlineExpression::Placeable { .. } => String::new(),
    }
}
