//! `plim settings`.

use jiff::Zoned;
use logbook::{
    Logbook, SETTING_KEYS,
    api::{Logfile, Settings, WatchedPlace},
    words,
};
use serde::Serialize;

use super::{Answered, places};
use crate::{answer::Answer, args::SetSetting, tables::pairs};

#[derive(Serialize)]
struct Shown<'a> {
    #[serde(flatten)]
    settings: &'a Settings,
    file: &'a Logfile,
    places: &'a [WatchedPlace],
}

pub fn settings(book: &mut Logbook, set: Option<&SetSetting>, now: &Zoned) -> Answered {
    let settings = match set {
        Some(SetSetting::Set { key, value }) => book.set_setting(key, value.as_deref(), now)?.value,
        None => book.settings()?,
    };
    let file = book.logfile(false)?;
    let places = places::looked_at(book, now)?.places;
    let shown = Shown { settings: &settings, file: &file, places: &places };
    let values = SETTING_KEYS.iter().map(|key| (key.key, words::cell(key.value(&settings))));
    let text = match set {
        Some(SetSetting::Set { key, .. }) => pairs(&values.filter(|(name, _)| name == key).collect::<Vec<_>>()),
        None => {
            let watched = places.iter().map(|place| ("new runs from", places::line(place)));
            let all: Vec<_> = values.chain([("logbook", file.path.clone())]).chain(watched).collect();
            format!("{}\n{}", pairs(&all), words::plim::settings_hint())
        }
    };
    Ok(Answer::new(&shown, text))
}
