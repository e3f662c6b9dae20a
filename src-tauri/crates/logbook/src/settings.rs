//! Settings: kept as words under stable keys, the same that `plim settings` names.

use jiff::{Zoned, civil::Date};
use store::{Conn, Op, Tx, settings as table};

use crate::{
    Invalid, Logbook, LogbookError,
    api::{Outcome, PresetDto, Settings, ThemeChoice, Units, WatchedDto},
    convert, doses,
};

/// A setting as the command line names it.
#[derive(Debug, Clone, Copy)]
pub struct SettingKey {
    /// Its key.
    pub key: &'static str,
    /// What it takes.
    pub takes: &'static str,
    /// What it is for.
    pub about: &'static str,
    read: fn(&Settings) -> Option<String>,
    write: fn(&mut Settings, Option<&str>) -> Result<(), Invalid>,
}

const fn not_a_value(key: &'static str, takes: &'static str) -> impl Fn(&str) -> Invalid {
    move |value: &str| Invalid::NotAValue { key, value: value.to_owned(), takes }
}

/// One setting whose value is one of a few words.
macro_rules! choice {
    ($key:literal, $about:literal, $field:ident, { $($word:literal => $value:expr),* $(,)? }, $none:expr) => {
        SettingKey {
            key: $key,
            takes: concat!($($word, " | "),*, "nothing"),
            about: $about,
            read: |s| { $( if s.$field == $value { return Some($word.to_owned()); } )* None },
            write: |s, word| {
                s.$field = match word {
                    $(Some($word) => $value,)*
                    None => $none,
                    Some(other) => return Err(not_a_value($key, concat!($($word, " | "),*, "nothing"))(other)),
                };
                Ok(())
            },
        }
    };
}

/// One setting that is a day.
macro_rules! day {
    ($key:literal, $about:literal, $field:ident) => {
        SettingKey {
            key: $key,
            takes: "YYYY-MM-DD | nothing",
            about: $about,
            read: |s| s.$field.clone(),
            write: |s, word| {
                if let Some(word) = word {
                    word.parse::<Date>().map_err(|_| not_a_value($key, "YYYY-MM-DD")(word))?;
                }
                s.$field = word.map(ToOwned::to_owned);
                Ok(())
            },
        }
    };
}

/// One setting that is a number within a range.
macro_rules! number {
    ($key:literal, $about:literal, $field:ident, $takes:literal, $range:expr) => {
        SettingKey {
            key: $key,
            takes: $takes,
            about: $about,
            read: |s| s.$field.map(|v| v.to_string()),
            write: |s, word| {
                s.$field = match word {
                    None => None,
                    Some(word) => {
                        let value: f64 = word.parse().map_err(|_| not_a_value($key, $takes)(word))?;
                        if !$range.contains(&value) {
                            return Err(not_a_value($key, $takes)(word));
                        }
                        Some(value)
                    }
                };
                Ok(())
            },
        }
    };
}

/// Every setting there is.
pub const SETTING_KEYS: [SettingKey; 17] = [
    choice!("side", "the knee you keep an eye on", side, {
        "left" => Some(WatchedDto::Left), "right" => Some(WatchedDto::Right), "both" => Some(WatchedDto::Both),
    }, None),
    choice!("units", "units of distance", units, { "km" => Units::Km, "mi" => Units::Mi }, Units::Km),
    choice!("theme", "the window's colours", theme, {
        "system" => ThemeChoice::System, "light" => ThemeChoice::Light, "dark" => ThemeChoice::Dark,
    }, ThemeChoice::System),
    choice!("preset", "the pain limits: strict (Esculier 2018) or permissive (Thomeé 1997)", preset, {
        "strict" => PresetDto::Strict, "permissive" => PresetDto::Permissive,
    }, PresetDto::Strict),
    number!(
        "exponent",
        "how much more a hard step counts than an easy one (m; 2 when not set)",
        exponent,
        "a number from 1 to 8",
        (1.0..=8.0)
    ),
    number!(
        "flare-limit",
        "the chance of a worse morning above which the load line lowers a step (0.2 when not set)",
        flare_limit,
        "a number from 0.05 to 0.5",
        (0.05..=0.5)
    ),
    number!(
        "walk-force",
        "peak force of a walking step against a running step (0.17 when not set; Hart 2022)",
        walk_force,
        "a number from 0 to 1",
        (0.0..=1.0)
    ),
    number!(
        "cadence-exponent",
        "how force per step follows cadence at equal speed (−1.7 when not set; Willson 2014)",
        cadence_exponent,
        "a number from -5 to 0",
        (-5.0..=0.0)
    ),
    number!(
        "speed-exponent",
        "how force per step follows speed (0.35 when not set; an assumption)",
        speed_exponent,
        "a number from 0 to 2",
        (0.0..=2.0)
    ),
    number!(
        "downhill-5",
        "extra force of a step at 5 % downhill (0.08 when not set; an assumption)",
        downhill_5,
        "a number from 0 to 1",
        (0.0..=1.0)
    ),
    number!(
        "downhill-10",
        "extra force of a step at 10 % downhill (0.15 when not set; an assumption)",
        downhill_10,
        "a number from 0 to 1",
        (0.0..=1.0)
    ),
    SettingKey {
        key: "runner-name",
        takes: "text | nothing",
        about: "the name on the report",
        read: |s| s.runner_name.clone(),
        write: |s, word| {
            s.runner_name = convert::said(word);
            Ok(())
        },
    },
    day!("since", "since when the knee has been sore", since),
    number!(
        "comfortable-longest-km",
        "longest comfortable run in the month before the break",
        comfortable_longest_km,
        "kilometres from 0 to 300",
        (0.0..=300.0)
    ),
    day!("break-from", "first day of the break", break_from),
    day!("break-to", "last day of the break", break_to),
    choice!("welcomed", "the welcome was answered or put aside", welcomed, { "yes" => true, "no" => false }, false),
];

impl SettingKey {
    /// The value in words; `None` when it is not set.
    #[must_use]
    pub fn value(&self, settings: &Settings) -> Option<String> {
        (self.read)(settings)
    }
}

impl Logbook {
    /// The settings.
    ///
    /// # Errors
    /// What any read can meet.
    pub fn settings(&self) -> Result<Settings, LogbookError> {
        read(&self.store)
    }

    /// Keeps all settings as one step; a changed exponent or factor computes every dose anew.
    ///
    /// # Errors
    /// [`Invalid::NotAValue`] for a value out of range, and what any write can meet.
    pub fn set_settings(&mut self, settings: &Settings, now: &Zoned) -> Result<Outcome<Settings>, LogbookError> {
        let mut checked = Settings::default();
        for key in &SETTING_KEYS {
            (key.write)(&mut checked, key.value(settings).as_deref())?;
        }
        if let (Some(from), Some(to)) = (&checked.break_from, &checked.break_to)
            && convert::day(to)? < convert::day(from)?
        {
            return Err(Invalid::PeriodBackwards.into());
        }
        self.change(Op::ChangeSettings, now, |tx| {
            let before = read(tx)?;
            write(tx, &checked)?;
            let computed_with = |s: &Settings| (s.exponent, doses::factors(s));
            if computed_with(&before) != computed_with(&checked) {
                doses::recompute(tx)?;
            }
            Ok(checked)
        })
    }

    /// Sets one setting by its key; `None` forgets it.
    ///
    /// # Errors
    /// [`Invalid::NoSuchSetting`], [`Invalid::NotAValue`], and what any write can meet.
    pub fn set_setting(
        &mut self,
        key: &str,
        value: Option<&str>,
        now: &Zoned,
    ) -> Result<Outcome<Settings>, LogbookError> {
        let found = SETTING_KEYS.iter().find(|k| k.key == key).ok_or_else(|| Invalid::NoSuchSetting(key.to_owned()))?;
        let mut settings = self.settings()?;
        (found.write)(&mut settings, value)?;
        self.set_settings(&settings, now)
    }
}

/// The settings as they stand in the file. A value nobody understands (from a later version, say) counts as not set.
pub(crate) fn read(conn: &Conn) -> Result<Settings, LogbookError> {
    let kept = table::all(conn)?;
    let mut settings = Settings::default();
    for key in &SETTING_KEYS {
        if let Some(value) = kept.get(key.key) {
            let _unknown_value_is_unset = (key.write)(&mut settings, Some(value));
        }
    }
    Ok(settings)
}

fn write(tx: &Tx<'_>, settings: &Settings) -> Result<(), LogbookError> {
    let untouched = Settings::default();
    for key in &SETTING_KEYS {
        match key.value(settings) {
            Some(value) if key.value(&untouched).as_ref() != Some(&value) => table::put(tx, key.key, &value)?,
            _ => {
                table::forget(tx, key.key)?;
            }
        }
    }
    Ok(())
}
