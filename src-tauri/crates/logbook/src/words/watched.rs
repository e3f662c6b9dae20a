//! Places from which new runs come by themselves, and what came from them.

use std::path::{MAIN_SEPARATOR, Path};

use store::places::{Consent, Kind};

use super::{plural, sentence};
use crate::api::{ImportInputRow, ImportOutcome, PickedFolder, PlaceState, WatchAsks};

/// What a person calls a folder: its name, and that of the folder it is in.
pub(crate) fn place_name(folder: &Path) -> String {
    let names: Vec<String> = folder
        .components()
        .filter(|part| matches!(part, std::path::Component::Normal(_)))
        .map(|part| part.as_os_str().to_string_lossy().into_owned())
        .collect();
    match names.as_slice() {
        [] => folder.display().to_string(),
        [.., above, name] => format!("{above}{MAIN_SEPARATOR}{name}"),
        [name] => name.clone(),
    }
}

/// A watch that does not say its model.
pub(crate) fn watch_of(maker: &str) -> String {
    format!("{maker} watch")
}

/// What an import from a place brought, as *Undo* names it: "2 runs from the folder Downloads/Runs".
pub(crate) fn brought_from(runs: usize, kind: Kind, place: &str) -> String {
    let what = super::brought(runs);
    match kind {
        Kind::Folder => format!("{what} from the folder {place}"),
        Kind::Watch => format!("{what} from the watch {place}"),
    }
}

/// How a place is, in one sentence.
pub(crate) fn place_state(kind: Kind, consent: Consent, state: PlaceState) -> String {
    match (kind, consent, state) {
        (Kind::Watch, Consent::Never, _) => "Left alone, as you said.",
        (Kind::Watch, _, PlaceState::Away) => "Not plugged in.",
        (Kind::Watch, Consent::Ask, PlaceState::There) => "Plugged in. Its runs come in when you say so.",
        (Kind::Watch, Consent::Always, PlaceState::There) => "Plugged in. What is new comes in by itself.",
        (Kind::Folder, _, PlaceState::There) => "Watched.",
        (Kind::Folder, _, PlaceState::Away) => "Not there now. It is looked for again by itself.",
        (_, _, PlaceState::Looking) => "Being looked into.",
        (_, _, PlaceState::Unreadable) => "The system does not let Plimsoll read it.",
        (_, _, PlaceState::TooMany) => "It holds too many files to go through. Watch a folder further in.",
        (_, _, PlaceState::Silent) => "It does not answer; a network drive, perhaps. Nothing waits for it.",
    }
    .to_owned()
}

/// Which files come in by themselves.
pub(crate) fn what_is_taken_in() -> String {
    "FIT, TCX, GPX and JSON files, also packed as gzip or ZIP, in the folder and the folders below it. Tables (CSV) do not come in by \
     themselves: import those by hand."
        .to_owned()
}

/// Which watches can be read from here.
pub(crate) fn which_watches() -> String {
    let without_a_drive = if cfg!(target_os = "linux") {
        "Newer Garmins and Wahoos speak MTP and have no drive: they are noticed where the desktop mounts them (GNOME does)."
    } else {
        "Newer Garmins and Wahoos speak MTP and have no drive here: copy their files into a watched folder."
    };
    format!(
        "A Garmin that shows itself as a drive is noticed when it is plugged in, and asked about the first time. {without_a_drive} COROS, \
         Polar and Suunto watches show no recordings to a computer: watch the folder their exports go to."
    )
}

/// A picked folder, and what is asked about it.
#[must_use]
pub fn picked_folder(folder: &Path, recordings: usize) -> PickedFolder {
    let name = place_name(folder);
    let text = match recordings {
        0 => format!("{name} holds no recordings yet. What comes into it from now on will be taken in."),
        n => format!(
            "{name} holds {}. Bring them in, or only what comes from now on?",
            plural(n, "recording", "recordings")
        ),
    };
    let recordings = u32::try_from(recordings).unwrap_or(u32::MAX);
    PickedFolder { name, path: folder.display().to_string(), recordings, text }
}

/// A watch nothing was said to yet.
#[must_use]
pub fn watch_asks(id: i64, name: &str, recordings: usize, new: usize) -> WatchAsks {
    let text = format!(
        "A watch is plugged in: {name}, {}, {new} new. Bring them in?",
        plural(recordings, "recording", "recordings")
    );
    WatchAsks { id, text, new: u32::try_from(new).unwrap_or(u32::MAX) }
}

/// What came in from a place; `None` when there is nothing to say. `no_runs` files were sound and held no run; `locked` could not be
/// opened, for the first time.
pub(crate) fn came_in(place: &str, rows: &[ImportInputRow], no_runs: usize, locked: usize) -> Option<String> {
    let count = |outcome| rows.iter().filter(|row| row.outcome == outcome).count();
    let brought: Vec<String> = [
        (count(ImportOutcome::Imported), "new run", "new runs"),
        (count(ImportOutcome::Updated), "run completed with a file", "runs completed with files"),
    ]
    .into_iter()
    .filter(|(n, _, _)| *n > 0)
    .map(|(n, one, many)| plural(n, one, many))
    .collect();
    let broken: Vec<&ImportInputRow> = rows.iter().filter(|row| row.outcome == ImportOutcome::Broken).collect();

    let mut said = Vec::new();
    if !brought.is_empty() {
        said.push(format!("{} from {place}.", brought.join(" and ")));
    }
    if let [first, others @ ..] = broken.as_slice() {
        let name = first.path.rsplit(['/', '\\']).next().unwrap_or(&first.path);
        let name = first.member.as_ref().map_or(name.to_owned(), |member| format!("{name} ({member})"));
        let beside = match others.len() {
            0 => String::new(),
            n => format!(", and {} more,", super::grouped(n)),
        };
        let place = if brought.is_empty() { format!(" in {place}") } else { String::new() };
        let why = first.reason.as_deref().map(sentence).unwrap_or_default();
        said.push(format!("{name}{beside}{place} could not be read. {why}").trim_end().to_owned());
    }
    if locked > 0 {
        said.push(format!(
            "{} in {place} cannot be opened: the system does not let Plimsoll read {}. It is tried again.",
            plural(locked, "file", "files"),
            if locked == 1 { "it" } else { "them" }
        ));
    }
    if said.is_empty() && no_runs > 0 {
        said.push(format!("No run in {} in {place}.", plural(no_runs, "new file", "new files")));
    }
    (!said.is_empty()).then(|| said.join(" "))
}

/// What a look at a place found, for the terminal.
#[must_use]
pub fn looked_at(place: &str, state: PlaceState, text: Option<&str>) -> String {
    match (state, text) {
        (PlaceState::There, Some(text)) => text.to_owned(),
        (PlaceState::There, None) => format!("Nothing new in {place}."),
        (PlaceState::Away, _) => format!("{place} is not there now."),
        (PlaceState::Unreadable, _) => format!("{place}: the system does not let Plimsoll read it."),
        (PlaceState::TooMany, _) => format!("{place} holds too many files to go through."),
        (PlaceState::Looking | PlaceState::Silent, _) => format!("{place} does not answer."),
    }
}

/// How many files of a place wait because they are still being written.
#[must_use]
pub fn still_written(files: usize) -> String {
    format!("{} still being written: left for the next look.", plural(files, "file is", "files are"))
}

/// A folder was put under watch.
#[must_use]
pub fn now_watched(name: &str) -> String {
    format!("{name} is watched from now on.")
}

/// A watch was asked for its runs, and has none that are new.
#[must_use]
pub fn nothing_new() -> String {
    "Nothing on it is new.".to_owned()
}

/// Bringing in what lay in a folder was stopped; the folder is watched all the same.
#[must_use]
pub fn watched_from_now(name: &str) -> String {
    format!("Nothing came in. {name} is watched: what comes from now on will be taken in.")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn row(path: &str, outcome: ImportOutcome, reason: Option<&str>) -> ImportInputRow {
        ImportInputRow {
            path: path.to_owned(),
            member: None,
            outcome,
            reason: reason.map(ToOwned::to_owned),
            run_id: None,
            warnings: Vec::new(),
            title: None,
            run: None,
            logbook: None,
        }
    }

    #[test]
    fn what_came_in_is_said_in_a_sentence_or_two() {
        use ImportOutcome::{Broken, Duplicate, Imported, NotARun, Updated};
        let new = || row("/runs/a.fit", Imported, None);
        let broken = || row("/runs/night.fit", Broken, Some("the file is empty"));
        let said = |rows: &[ImportInputRow], no_runs, locked| came_in("Downloads/Runs", rows, no_runs, locked);
        assert_eq!(said(&[new(), new()], 0, 0).as_deref(), Some("2 new runs from Downloads/Runs."));
        assert_eq!(
            said(&[new(), row("b", Updated, None), broken()], 3, 0).as_deref(),
            Some(
                "1 new run and 1 run completed with a file from Downloads/Runs. night.fit could not be read. The file is empty."
            )
        );
        assert_eq!(
            said(&[broken(), broken()], 0, 0).as_deref(),
            Some("night.fit, and 1 more, in Downloads/Runs could not be read. The file is empty.")
        );
        assert_eq!(said(&[row("c", NotARun, None)], 1, 0).as_deref(), Some("No run in 1 new file in Downloads/Runs."));
        assert_eq!(said(&[row("c", NotARun, None), row("d", Duplicate, None)], 0, 0), None);
        assert!(said(&[], 0, 2).expect("words").starts_with("2 files in Downloads/Runs cannot be opened"));
    }

    #[test]
    fn a_folder_is_called_by_its_last_two_names() {
        let path = |parts: &[&str]| parts.iter().collect::<std::path::PathBuf>();
        let expected = format!("Downloads{MAIN_SEPARATOR}Runs");
        assert_eq!(place_name(&path(&["/", "home", "ada", "Downloads", "Runs"])), expected);
        assert_eq!(place_name(&path(&["/", "runs"])), "runs");
        assert_eq!(place_name(Path::new("/")), "/");
    }

    #[test]
    fn every_state_of_every_place_has_its_sentence() {
        use PlaceState::{Away, Looking, Silent, There, TooMany, Unreadable};
        for kind in [Kind::Folder, Kind::Watch] {
            for consent in [Consent::Ask, Consent::Always, Consent::Never] {
                for state in [Away, Looking, Silent, There, TooMany, Unreadable] {
                    assert!(place_state(kind, consent, state).ends_with('.'));
                }
            }
        }
    }
}
