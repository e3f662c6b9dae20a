//! Strava's `activities.csv`, of every generation and in every language.
//!
//! Names repeat: the first *Elapsed Time* and *Distance* are for reading, in the account's units and decimals; the second are seconds
//! and metres. In English the names tell; in any language the place does: what stands how far behind the file's name has not
//! changed since the long form came in 2019, while columns were added in front of it and at the end. Times are UTC.
//!
//! A header in a language without names here is known by what stands below it: numbers of activities first, dates after them, and
//! either recordings' names (`activities/….fit.gz`) or the elapsed time once more where the long form repeats it.

use super::columns::{Decimals, Field, Mapping, Order, Unit, dialect, number};
use super::dates::{counted, dated};

/// Names of the column with the file's name.
const FILE: &[&str] = &[
    "filename",
    "dateiname",
    "nom du fichier",
    "nom de fichier",
    "fichier",
    "nombre de archivo",
    "archivo",
    "nome file",
    "nome del file",
    "bestandsnaam",
    "nome do arquivo",
    "nome do ficheiro",
    "nome de arquivo",
    "filnamn",
    "filnavn",
    "nazwa pliku",
];
/// Names of the first column.
const ID: &[&str] = &[
    "activity id",
    "aktivitats id",
    "id de l activite",
    "identifiant de l activite",
    "id de actividad",
    "id de la actividad",
    "id attivita",
    "id dell attivita",
    "activiteits id",
    "activiteit id",
    "id da atividade",
    "aktivitets id",
];

/// Whether a table is Strava's.
pub(super) fn is(header: &[String], rows: &[Vec<String>]) -> bool {
    let old =
        header.first().is_some_and(|n| n == "id") && header.iter().any(|n| n == "elapsed time") && has(header, FILE);
    let named = header.first().is_some_and(|n| ID.contains(&&**n));
    let long_enough = header.len() >= NARROWEST;
    old || long_enough && (named || has(header, FILE) && file_by_content(rows).is_some() || is_by_content(header, rows))
}

/// Whether a table nobody can name the columns of names recordings as Strava's does: where it is not [Strava's](is), how it stands
/// is not known here.
pub(super) fn is_like(header: &[String], rows: &[Vec<String>]) -> bool {
    header.len() >= NARROWEST && file_by_content(rows).is_some()
}

/// Fewer columns had no generation of the list.
const NARROWEST: usize = 10;
/// Where the file's name stands in some generation of the long form.
const FILE_PLACES: std::ops::RangeInclusive<usize> = 9..=14;
/// How far behind the file's name the long form says the elapsed time again.
const ELAPSED_AGAIN: usize = 3;

fn has(header: &[String], names: &[&str]) -> bool {
    header.iter().any(|n| names.contains(&&**n))
}

/// Numbers first, dates second, and what no other list has.
fn is_by_content(header: &[String], rows: &[Vec<String>]) -> bool {
    mostly(rows, 0, |cell| cell.len() >= 4 && cell.bytes().all(|b| b.is_ascii_digit()))
        && mostly(rows, 1, |cell| counted(cell).is_none() && dated(cell, Order::DayFirst).is_some())
        && (file_by_content(rows).is_some() || file_by_elapsed(header, rows).is_some())
}

/// Whether at least three of four filled cells of a column are so, the last row aside where there are others: a table's beginning may
/// end inside it.
fn mostly(rows: &[Vec<String>], at: usize, is: impl Fn(&str) -> bool) -> bool {
    let whole = if rows.len() > 1 { &rows[..rows.len() - 1] } else { rows };
    let cells = whole.iter().filter_map(|row| row.get(at)).map(|cell| cell.trim()).filter(|cell| !cell.is_empty());
    let (filled, hits) = cells.fold((0, 0), |(filled, hits), cell| (filled + 1, hits + usize::from(is(cell))));
    three_of_four(hits, filled)
}

const fn three_of_four(hits: usize, all: usize) -> bool {
    hits > 0 && hits * 4 >= all * 3
}

fn file_by_content(rows: &[Vec<String>]) -> Option<usize> {
    rows.iter().find_map(|row| row.iter().position(|cell| is_recording(cell)))
}

/// Whether a cell names a recording as the export does.
fn is_recording(cell: &str) -> bool {
    let Some(name) = cell.trim().strip_prefix("activities/") else { return false };
    let name = name.strip_suffix(".gz").unwrap_or(name);
    [".fit", ".tcx", ".gpx"].iter().any(|kind| name.ends_with(kind))
}

/// Where the file's name stands when no row has one: the long form says the elapsed time twice, the second time behind it.
fn file_by_elapsed(header: &[String], rows: &[Vec<String>]) -> Option<usize> {
    let seconds = |row: &Vec<String>, at: usize| number(row.get(at)?, Decimals::Point);
    FILE_PLACES.filter(|file| header.len() > file + BEHIND_FILE).find(|file| {
        let whole = rows.iter().filter(|row| row.len() == header.len());
        let said = whole.filter_map(|row| Some((seconds(row, ELAPSED)?, seconds(row, file + ELAPSED_AGAIN)?)));
        let (both, same) = said
            .fold((0, 0), |(both, same), (once, again)| (both + 1, same + usize::from(once == again && once > 0.0)));
        three_of_four(same, both)
    })
}

/// The place of the elapsed time for reading.
const ELAPSED: usize = 5;
/// At least so many columns stand behind the file's name in the long form.
const BEHIND_FILE: usize = 8;

/// Which column is what.
pub(super) fn mapping(header: &[String], rows: &[Vec<String>]) -> Mapping {
    let at = |names: &[&str]| header.iter().position(|n| names.contains(&&**n));
    let file = at(FILE).or_else(|| file_by_content(rows)).or_else(|| file_by_elapsed(header, rows));
    let mapping = Mapping { utc: true, ..dialect(rows) };
    let mapping = mapping
        .with(Some(0), Field::Id, Unit::None)
        .with(Some(1), Field::Date, Unit::None)
        .with(Some(2), Field::Title, Unit::None)
        .with(Some(3), Field::Sport, Unit::None)
        .with(Some(4), Field::Notes, Unit::None)
        .with(file, Field::File, Unit::None);
    let long = file.is_some_and(|f| header.len() > f + BEHIND_FILE);
    if !long {
        // The form until mid-2019: seconds and metres, gear before the file.
        return mapping
            .with(at(&["elapsed time"]).or(Some(ELAPSED)), Field::Elapsed, Unit::Seconds)
            .with(
                at(&["distance"]).or(Some(6)),
                Field::Distance,
                if header.first().is_some_and(|n| n == "id") { Unit::Metres } else { Unit::Kilometres },
            )
            .with(at(&["gear", "activity gear"]).or(file.and_then(|f| f.checked_sub(1))), Field::Gear, Unit::None);
    }
    let file = file.unwrap_or(0);
    let second = |name: &str| header.iter().enumerate().filter(|(_, n)| *n == name).nth(1).map(|(at, _)| at);
    // English names where there are any, for a generation that should move things; places otherwise.
    let or_place = |named: Option<usize>, behind: usize| named.or(Some(file + behind)).filter(|at| *at < header.len());
    let private = at(&["activity private note"]).or((file == 12).then_some(10));
    mapping
        .with(private, Field::Notes, Unit::None)
        .with(file.checked_sub(1), Field::Gear, Unit::None)
        .with(or_place(second("elapsed time"), ELAPSED_AGAIN), Field::Elapsed, Unit::Seconds)
        .with(or_place(at(&["moving time"]), 4), Field::Timer, Unit::Seconds)
        .with(or_place(second("distance"), 5), Field::Distance, Unit::Metres)
        .with(or_place(at(&["elevation gain"]), 8), Field::Climb, Unit::Metres)
        .with(or_place(at(&["average heart rate"]), 19), Field::HeartRate, Unit::None)
        .with(or_place(at(&["perceived exertion"]), 31), Field::Rpe, Unit::None)
        .with(at(&["total steps"]), Field::Steps, Unit::None)
}
