//! Places from which new runs come by themselves, and what came from them.

use std::path::{MAIN_SEPARATOR, Path};

use store::places::{Consent, Kind};

use super::{sentence, told_together};
use crate::{
    api::{ImportInputRow, ImportOutcome, PickedFolder, PlaceState, WatchAsks},
    say,
};

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

/// A watch that does not say its model. It is kept as the watch's name, in the language it was first seen in.
pub(crate) fn watch_of(maker: &str) -> String {
    say!("watched-watch-of", maker = maker)
}

/// What an import from a place brought, as *Undo* names it: "2 runs from the folder Downloads/Runs". It is kept with the step, in the
/// language it came in.
pub(crate) fn brought_from(runs: usize, kind: Kind, place: &str) -> String {
    match (kind, runs) {
        (Kind::Folder, 0) => say!("watched-context-folder", place = place),
        (Kind::Watch, 0) => say!("watched-context-watch", place = place),
        (Kind::Folder, runs) => say!("watched-brought-folder", count = runs, place = place),
        (Kind::Watch, runs) => say!("watched-brought-watch", count = runs, place = place),
    }
}

/// How a place is, in one sentence.
pub(crate) fn place_state(kind: Kind, consent: Consent, state: PlaceState) -> String {
    match (kind, consent, state) {
        (Kind::Watch, Consent::Never, _) => say!("watched-left-alone"),
        (Kind::Watch, _, PlaceState::Away) => say!("watched-not-plugged-in"),
        (Kind::Watch, Consent::Ask, PlaceState::There) => say!("watched-plugged-asks"),
        (Kind::Watch, Consent::Always, PlaceState::There) => say!("watched-plugged-always"),
        (Kind::Folder, _, PlaceState::There) => say!("watched-is-watched"),
        (Kind::Folder, _, PlaceState::Away) => say!("watched-away"),
        (_, _, PlaceState::Looking) => say!("watched-looking"),
        (_, _, PlaceState::Unreadable) => say!("watched-unreadable"),
        (_, _, PlaceState::TooMany) => say!("watched-too-many"),
        (_, _, PlaceState::Silent) => say!("watched-silent"),
    }
}

/// Which files come in by themselves.
pub(crate) fn what_is_taken_in() -> String {
    say!("watched-what-is-taken-in")
}

/// Which watches can be read from here.
pub(crate) fn which_watches() -> String {
    if cfg!(target_os = "linux") { say!("watched-which-watches-mounted") } else { say!("watched-which-watches") }
}

/// A picked folder, and what is asked about it.
#[must_use]
pub fn picked_folder(folder: &Path, recordings: usize) -> PickedFolder {
    let name = place_name(folder);
    let text = match recordings {
        0 => say!("watched-picked-empty", name = name.as_str()),
        n => say!("watched-picked", name = name.as_str(), count = n),
    };
    let recordings = u32::try_from(recordings).unwrap_or(u32::MAX);
    PickedFolder { name, path: folder.display().to_string(), recordings, text }
}

/// A watch nothing was said to yet.
#[must_use]
pub fn watch_asks(id: i64, name: &str, recordings: usize, new: usize) -> WatchAsks {
    let text = say!("watched-watch-asks", name = name, count = recordings, new = new);
    WatchAsks { id, text, new: u32::try_from(new).unwrap_or(u32::MAX) }
}

/// What came in from a place; `None` when there is nothing to say. `no_runs` files were sound and held no run; `locked` could not be
/// opened, for the first time.
pub(crate) fn came_in(place: &str, rows: &[ImportInputRow], no_runs: usize, locked: usize) -> Option<String> {
    let count = |outcome| rows.iter().filter(|row| row.outcome == outcome).count();
    let (new, completed) = (count(ImportOutcome::Imported), count(ImportOutcome::Updated));
    let mut said = match (new, completed) {
        (0, 0) => Vec::new(),
        (new, 0) => vec![say!("watched-came-new", new = new, place = place)],
        (0, completed) => vec![say!("watched-came-completed", completed = completed, place = place)],
        (new, completed) => vec![say!("watched-came-both", new = new, completed = completed, place = place)],
    };
    let broken: Vec<&ImportInputRow> = rows.iter().filter(|row| row.outcome == ImportOutcome::Broken).collect();
    if let [first, others @ ..] = broken.as_slice() {
        let name = file_of(first);
        said.push(match (others.len(), said.is_empty()) {
            (0, true) => say!("watched-broken-in", name = name, place = place),
            (0, false) => say!("watched-broken", name = name),
            (more, true) => say!("watched-broken-more-in", name = name, count = more, place = place),
            (more, false) => say!("watched-broken-more", name = name, count = more),
        });
        said.extend(first.reason.as_deref().map(sentence));
    }
    said.extend((locked > 0).then(|| say!("watched-locked", count = locked, place = place)));
    if said.is_empty() && no_runs > 0 {
        said.push(say!("watched-no-run", count = no_runs, place = place));
    }
    (!said.is_empty()).then(|| told_together(&said))
}

/// A file's name, and what in it.
fn file_of(row: &ImportInputRow) -> String {
    let name = row.path.rsplit(['/', '\\']).next().unwrap_or(&row.path);
    match &row.member {
        Some(member) => say!("watched-member", name = name, member = member.as_str()),
        None => name.to_owned(),
    }
}

/// What a look at a place found, for the terminal.
#[must_use]
pub fn looked_at(place: &str, state: PlaceState, text: Option<&str>) -> String {
    match (state, text) {
        (PlaceState::There, Some(text)) => text.to_owned(),
        (PlaceState::There, None) => say!("watched-nothing-new-in", place = place),
        (PlaceState::Away, _) => say!("watched-not-there", place = place),
        (PlaceState::Unreadable, _) => say!("watched-place-unreadable", place = place),
        (PlaceState::TooMany, _) => say!("watched-place-too-many", place = place),
        (PlaceState::Looking | PlaceState::Silent, _) => say!("watched-place-silent", place = place),
    }
}

/// How many files of a place wait because they are still being written.
#[must_use]
pub fn still_written(files: usize) -> String {
    say!("watched-still-written", count = files)
}

/// A folder was put under watch.
#[must_use]
pub fn now_watched(name: &str) -> String {
    say!("watched-now-watched", name = name)
}

/// A watch was asked for its runs, and has none that are new.
#[must_use]
pub fn nothing_new() -> String {
    say!("watched-nothing-new")
}

/// Bringing in what lay in a folder was stopped; the folder is watched all the same.
#[must_use]
pub fn watched_from_now(name: &str) -> String {
    say!("watched-from-now", name = name)
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
