//! Settings: kept as words under stable keys, the same that `plim settings` names.

use domain::Ladder;
use jiff::{
    Zoned,
    civil::{Date, Time},
};
use store::{Conn, Op, Tx, dose_changes::Why, settings as table};

use crate::{
    Invalid, Logbook, LogbookError,
    api::{ClockDto, Language, Outcome, PresetDto, Settings, ThemeChoice, Units, WatchedDto, WeekBegins},
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

/// One setting that is a time of day.
macro_rules! time {
    ($key:literal, $about:literal, $field:ident) => {
        SettingKey {
            key: $key,
            takes: "HH:MM | nothing",
            about: $about,
            read: |s| s.$field.clone(),
            write: |s, word| {
                s.$field = word
                    .map(|word| Time::strptime("%H:%M", word.trim()).map_err(|_| not_a_value($key, "HH:MM")(word)))
                    .transpose()?
                    .map(|time| time.strftime("%H:%M").to_string());
                Ok(())
            },
        }
    };
}

/// One setting that is a number within a range.
macro_rules! number {
    ($key:literal, $about:literal, $field:ident, whole $words:literal, $from:literal, $to:literal) => {
        SettingKey {
            key: $key,
            takes: concat!("a whole number from ", $words),
            about: $about,
            read: |s| s.$field.map(|v| v.to_string()),
            write: |s, word| {
                let wrong = not_a_value($key, concat!("a whole number from ", $words));
                s.$field = match word {
                    None => None,
                    Some(word) => {
                        let value: u16 = word.parse().map_err(|_| wrong(word))?;
                        if !($from..=$to).contains(&value) {
                            return Err(wrong(word));
                        }
                        Some(f64::from(value))
                    }
                };
                Ok(())
            },
        }
    };
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

/// One setting that is a text of one's own.
macro_rules! note {
    ($key:literal, $about:literal, $field:ident) => {
        SettingKey {
            key: $key,
            takes: "text | nothing",
            about: $about,
            read: |s| s.$field.clone(),
            write: |s, word| {
                s.$field = convert::said(word);
                Ok(())
            },
        }
    };
}

/// Every setting there is.
pub const SETTING_KEYS: [SettingKey; 38] = [
    choice!("side", "the knee you keep an eye on", side, {
        "left" => Some(WatchedDto::Left), "right" => Some(WatchedDto::Right), "both" => Some(WatchedDto::Both),
    }, None),
    choice!("units", "units of distance", units, { "km" => Units::Km, "mi" => Units::Mi }, Units::Km),
    choice!("theme", "the window's colours", theme, {
        "system" => ThemeChoice::System, "light" => ThemeChoice::Light, "dark" => ThemeChoice::Dark,
    }, ThemeChoice::System),
    choice!("clock", "how the window writes a time of day", clock, {
        "24h" => ClockDto::TwentyFour, "12h" => ClockDto::Twelve,
    }, ClockDto::TwentyFour),
    choice!("week-begins", "the day a week begins with on the calendar", week_begins, {
        "monday" => WeekBegins::Monday, "saturday" => WeekBegins::Saturday, "sunday" => WeekBegins::Sunday,
    }, WeekBegins::Monday),
    choice!("language", "the language Plimsoll speaks, in the window, in the terminal and on paper", language, {
        "system" => None, "en" => Some(Language::English), "de" => Some(Language::German), "fr" => Some(Language::French),
        "es" => Some(Language::Spanish), "nl" => Some(Language::Dutch), "pt-BR" => Some(Language::Portuguese),
        "ja" => Some(Language::Japanese), "ar" => Some(Language::Arabic),
    }, None),
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
    note!("goal", "what you want to get back to; stands on the report", goal),
    note!("report-template", "a folder with a report template of one's own", report_template),
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
    SettingKey {
        key: "ladder",
        takes: "steps like 30w; 6x1r4w; …; 30r | nothing",
        about: "a ladder of your own (w walk, r run, minutes; the printed one when not set)",
        read: |s| s.ladder.clone(),
        write: |s, word| {
            s.ladder = convert::said(word)
                .map(|text| text.parse::<Ladder>().map(|ladder| ladder.to_string()).map_err(Invalid::NotALadder))
                .transpose()?;
            Ok(())
        },
    },
    number!("runs-per-week", "runs a week at most (3 when not set)", runs_per_week, whole "1 to 7", 1, 7),
    number!("rest-hours", "hours between two runs (48 when not set)", rest_hours, whole "24 to 168", 24, 168),
    number!("progress-after", "green runs before a step up (2 when not set)", progress_after, whole "1 to 10", 1, 10),
    number!("steps-per-week", "steps up within seven days (2 when not set)", steps_per_week, whole "1 to 7", 1, 7),
    number!(
        "green-during",
        "the most felt during a green run (the preset's when not set)",
        green_during,
        "a number from 0 to 10",
        (0.0..=10.0)
    ),
    number!(
        "red-during",
        "more than this during a run is red (the preset's when not set)",
        red_during,
        "a number from 0 to 10",
        (0.0..=10.0)
    ),
    number!(
        "red-rise",
        "a next morning this much above the usual level is red (the preset's when not set)",
        red_rise,
        "a number from 0.5 to 10",
        (0.5..=10.0)
    ),
    note!("note-left", "the physio's note for the left knee", note_left),
    note!("note-right", "the physio's note for the right knee", note_right),
    choice!("set-by-physio", "limits, ladder or pace were set by a physio", set_by_physio, { "yes" => true, "no" => false }, false),
    choice!("reminder", "a reminder of the morning after a run", reminder, { "on" => true, "off" => false }, false),
    time!("reminder-at", "when to remind (08:00 when not set)", reminder_at),
    time!("quiet-from", "nothing is said from this time on", quiet_from),
    time!("quiet-to", "up to this time", quiet_to),
    choice!("tray", "an icon in the tray, where Plimsoll stays when its window is closed", tray, {
        "on" => true, "off" => false,
    }, false),
    choice!("welcomed", "the welcome was answered or put aside", welcomed, { "yes" => true, "no" => false }, false),
];

/// The settings that doses are computed with.
const DOSE_KEYS: [&str; 6] =
    ["exponent", "walk-force", "cadence-exponent", "speed-exponent", "downhill-5", "downhill-10"];

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
            if plans_otherwise(&before, &checked) {
                tx.touch(Date::MIN);
            }
            let changed: Vec<&str> = SETTING_KEYS
                .iter()
                .filter(|key| DOSE_KEYS.contains(&key.key) && key.value(&before) != key.value(&checked))
                .map(|key| key.key)
                .collect();
            if !changed.is_empty() {
                doses::recompute(tx, Why::Setting, Some(changed.join(" ")), now)?;
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

/// Whether anything the plan goes by differs.
fn plans_otherwise(a: &Settings, b: &Settings) -> bool {
    let rest = Settings {
        units: a.units,
        theme: a.theme,
        language: a.language,
        clock: a.clock,
        week_begins: a.week_begins,
        runner_name: a.runner_name.clone(),
        goal: a.goal.clone(),
        report_template: a.report_template.clone(),
        since: a.since.clone(),
        welcomed: a.welcomed,
        note_left: a.note_left.clone(),
        note_right: a.note_right.clone(),
        set_by_physio: a.set_by_physio,
        reminder: a.reminder,
        reminder_at: a.reminder_at.clone(),
        quiet_from: a.quiet_from.clone(),
        quiet_to: a.quiet_to.clone(),
        tray: a.tray,
        ..b.clone()
    };
    rest != *a
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
