//! JSON recordings: which app wrote them, and the small readers they share.
//!
//! Recognised by the names at the top of the document. Values are read leniently: a number may be in quotes, or not be there; the
//! literal `NaN`, which is not JSON, is what Polar writes where a sensor had no contact. What a document has beside the numbers of a
//! run is skipped without being kept, so that memory is bounded by the points.
//!
//! What it is not: lists of many activities are read by [`crate::tables`].

mod apps;
pub(crate) mod polar;
mod suunto;

use std::borrow::Cow;
use std::fmt;
use std::marker::PhantomData;

use serde::de::{Deserialize, Deserializer, IgnoredAny, MapAccess, SeqAccess, Visitor};

use crate::{Broken, LooksLike, Reading};

/// Longer lists are cut: at one a second it is four days and a half.
const LIST_MAX: usize = 400_000;
/// Larger documents are refused: a day's recording has a tenth of it, and a document costs several times its size in memory.
const DOCUMENT_MAX: usize = 24 << 20;

/// Reads a JSON document: the runs in it, or the reason why there are none.
#[must_use]
pub fn read(bytes: &[u8]) -> Reading {
    if bytes.len() > DOCUMENT_MAX {
        return Reading::Broken(Broken::TooLarge { bytes: bytes.len(), limit: DOCUMENT_MAX });
    }
    let bytes = without_nan(bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes));
    let keys = match serde_json::from_slice::<Keys>(&bytes) {
        Ok(keys) => keys.0,
        Err(error) => return Reading::Broken(broken(&bytes, &error)),
    };
    let has = |wanted: &[&str]| wanted.iter().all(|w| keys.iter().any(|k| k == w));
    let outcome = match () {
        () if has(&["exercises"]) => polar::read(&bytes),
        () if has(&["DeviceLog"]) || has(&["Samples"]) || has(&["Data", "Summary"]) => suunto::read(&bytes),
        () if has(&["start_epoch_ms"]) => apps::read_nike(&bytes),
        () if has(&["fitnessActivity"]) => apps::read_google(&bytes),
        () if has(&["sport_type_id", "start_time"]) => apps::read_runtastic(&bytes),
        () => return Reading::Broken(unknown(bytes.len())),
    };
    outcome.unwrap_or_else(|error| Reading::Broken(broken(&bytes, &error)))
}

pub(crate) fn unknown(bytes: usize) -> Broken {
    Broken::UnknownFormat { looks_like: LooksLike::Json, bytes }
}

/// What is wrong, and at which byte.
pub(crate) fn broken(bytes: &[u8], error: &serde_json::Error) -> Broken {
    let line = error.line().saturating_sub(1);
    let before: usize = bytes.split_inclusive(|b| *b == b'\n').take(line).map(<[u8]>::len).sum();
    let what = error.to_string();
    let what = what.split(" at line").next().unwrap_or_default().to_owned();
    Broken::StopsMakingSense { at: (before + error.column().saturating_sub(1)).min(bytes.len()), what }
}

/// `NaN` and `Infinity`, outside of texts, become `null`.
pub(crate) fn without_nan(bytes: &[u8]) -> Cow<'_, [u8]> {
    let wrong = |rest: &[u8]| {
        ["-Infinity", "Infinity", "-NaN", "NaN"].into_iter().find(|w| rest.starts_with(w.as_bytes())).map(str::len)
    };
    let (mut clean, mut copied, mut at, mut in_text): (Vec<u8>, usize, usize, bool) = (Vec::new(), 0, 0, false);
    while at < bytes.len() {
        match bytes[at] {
            b'\\' if in_text => at += 1,
            b'"' => in_text = !in_text,
            b'N' | b'I' | b'-' if !in_text => {
                if let Some(length) = wrong(&bytes[at..]) {
                    clean.extend(&bytes[copied..at]);
                    clean.extend(b"null");
                    at += length;
                    copied = at;
                    continue;
                }
            }
            _ => {}
        }
        at += 1;
    }
    if copied == 0 {
        return Cow::Borrowed(bytes);
    }
    clean.extend(&bytes[copied..]);
    Cow::Owned(clean)
}

/// The names at the top of a document; none for a list.
struct Keys(Vec<String>);

impl<'de> Deserialize<'de> for Keys {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Names;
        impl<'de> Visitor<'de> for Names {
            type Value = Keys;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("an object or a list")
            }

            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Keys, A::Error> {
                let mut names = Vec::new();
                while let Some((name, _)) = map.next_entry::<Cow<'de, str>, IgnoredAny>()? {
                    if names.len() < 200 {
                        names.push(name.into_owned());
                    }
                }
                Ok(Keys(names))
            }

            fn visit_seq<A: SeqAccess<'de>>(self, mut seq: A) -> Result<Keys, A::Error> {
                while seq.next_element::<IgnoredAny>()?.is_some() {}
                Ok(Keys(Vec::new()))
            }
        }
        deserializer.deserialize_any(Names)
    }
}

/// A number, when there is one: also in quotes. Anything else is unknown, not an error.
#[derive(Debug, Clone, Copy, Default, PartialEq)]
pub(crate) struct Num(pub Option<f64>);

impl<'de> Deserialize<'de> for Num {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(Lenient).map(|(number, _)| Self(number.filter(|v| v.is_finite())))
    }
}

/// A text, when there is one; a number is taken as its digits.
#[derive(Debug, Clone, Default, PartialEq)]
pub(crate) struct Text(pub Option<String>);

impl Text {
    pub fn as_str(&self) -> Option<&str> {
        self.0.as_deref().filter(|t| !t.trim().is_empty())
    }
}

impl<'de> Deserialize<'de> for Text {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(Lenient).map(|(number, text)| Self(text.or(number.map(|n| n.to_string()))))
    }
}

struct Lenient;

impl<'de> Visitor<'de> for Lenient {
    type Value = (Option<f64>, Option<String>);

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("anything")
    }

    fn visit_f64<E>(self, value: f64) -> Result<Self::Value, E> {
        Ok((Some(value), None))
    }

    fn visit_i64<E>(self, value: i64) -> Result<Self::Value, E> {
        Ok((Some(value as f64), None))
    }

    fn visit_u64<E>(self, value: u64) -> Result<Self::Value, E> {
        Ok((Some(value as f64), None))
    }

    fn visit_str<E>(self, value: &str) -> Result<Self::Value, E> {
        let start = &value[..value.floor_char_boundary(64 * 1024)];
        Ok((value.trim().parse().ok(), Some(start.to_owned())))
    }

    fn visit_bool<E>(self, _: bool) -> Result<Self::Value, E> {
        Ok((None, None))
    }

    fn visit_unit<E>(self) -> Result<Self::Value, E> {
        Ok((None, None))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Self::Value, A::Error> {
        // An object where a word is expected mostly holds it under one of these names.
        let mut found = (None, None);
        while let Some(name) = map.next_key::<Cow<'de, str>>()? {
            if matches!(&*name, "id" | "typeKey" | "name" | "value") && found == (None, None) {
                let Text(text) = map.next_value()?;
                found = (text.as_deref().and_then(|t| t.trim().parse().ok()), text);
            } else {
                map.next_value::<IgnoredAny>()?;
            }
        }
        Ok(found)
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut seq: A) -> Result<Self::Value, A::Error> {
        while seq.next_element::<IgnoredAny>()?.is_some() {}
        Ok((None, None))
    }
}

/// A long list of numbers in little room; what is no number is a NaN.
#[derive(Debug, Clone, Default, PartialEq)]
pub(crate) struct Series(pub Vec<f32>);

impl<'de> Deserialize<'de> for Series {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Numbers;
        impl<'de> Visitor<'de> for Numbers {
            type Value = Series;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a list of numbers")
            }

            fn visit_seq<A: SeqAccess<'de>>(self, mut seq: A) -> Result<Series, A::Error> {
                let mut numbers = Vec::new();
                while let Some(Num(number)) = seq.next_element()? {
                    if numbers.len() < LIST_MAX {
                        numbers.push(number.map_or(f32::NAN, |n| n as f32));
                    }
                }
                Ok(Series(numbers))
            }

            fn visit_unit<E>(self) -> Result<Series, E> {
                Ok(Series(Vec::new()))
            }
        }
        deserializer.deserialize_any(Numbers)
    }
}

/// A list of at most so many things; anything beyond is let pass. `null` is an empty list.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct List<T, const MAX: usize = LIST_MAX>(pub Vec<T>);

impl<T, const MAX: usize> Default for List<T, MAX> {
    fn default() -> Self {
        Self(Vec::new())
    }
}

impl<'de, T: Deserialize<'de>, const MAX: usize> Deserialize<'de> for List<T, MAX> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Items<T, const MAX: usize>(PhantomData<T>);
        impl<'de, T: Deserialize<'de>, const MAX: usize> Visitor<'de> for Items<T, MAX> {
            type Value = List<T, MAX>;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a list")
            }

            fn visit_seq<A: SeqAccess<'de>>(self, mut seq: A) -> Result<Self::Value, A::Error> {
                let mut items = Vec::new();
                while items.len() < MAX {
                    match seq.next_element()? {
                        Some(item) => items.push(item),
                        None => return Ok(List(items)),
                    }
                }
                while seq.next_element::<IgnoredAny>()?.is_some() {}
                Ok(List(items))
            }

            fn visit_unit<E>(self) -> Result<Self::Value, E> {
                Ok(List(Vec::new()))
            }
        }
        deserializer.deserialize_any(Items(PhantomData))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nan_becomes_null_outside_of_texts() {
        let clean = without_nan(br#"{"a":[NaN,-NaN,Infinity,-Infinity,-1],"b":"NaN \" NaN","Name":1}"#);
        assert_eq!(&*clean, br#"{"a":[null,null,null,null,-1],"b":"NaN \" NaN","Name":1}"#);
        assert!(matches!(without_nan(b"[1]"), Cow::Borrowed(_)));
    }

    #[test]
    fn what_is_no_number_is_unknown() {
        let List(numbers) =
            serde_json::from_str::<List<Num>>(r#"[1, "2.5", null, "x", true, {"value": 3}, [4]]"#).expect("a list");
        assert_eq!(
            numbers.iter().map(|n| n.0).collect::<Vec<_>>(),
            [Some(1.0), Some(2.5), None, None, None, Some(3.0), None]
        );
    }
}
