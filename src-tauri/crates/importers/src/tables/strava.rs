//! Strava's `activities.csv`, of every generation and in every language.
//!
//! Names repeat: the first *Elapsed Time* and *Distance* are for reading, in the account's units and decimals; the second are seconds
//! and metres. In English the names tell; in any language the place does: what stands how far behind the file's name has not
//! changed since the long form came in 2019, while columns were added in front of it and at the end. Times are UTC.

use super::columns::{Field, Mapping, Unit, dialect};

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
    old || header.len() >= 10 && (named || has(header, FILE) && file_by_content(rows).is_some())
}

fn has(header: &[String], names: &[&str]) -> bool {
    header.iter().any(|n| names.contains(&&**n))
}

fn file_by_content(rows: &[Vec<String>]) -> Option<usize> {
    rows.iter().find_map(|row| row.iter().position(|cell| cell.starts_with("activities/")))
}

/// Which column is what.
pub(super) fn mapping(header: &[String], rows: &[Vec<String>]) -> Mapping {
    let at = |names: &[&str]| header.iter().position(|n| names.contains(&&**n));
    let file = at(FILE).or_else(|| file_by_content(rows));
    let mapping = Mapping { utc: true, ..dialect(rows) };
    let mapping = mapping
        .with(Some(0), Field::Id, Unit::None)
        .with(Some(1), Field::Date, Unit::None)
        .with(Some(2), Field::Title, Unit::None)
        .with(Some(3), Field::Sport, Unit::None)
        .with(Some(4), Field::Notes, Unit::None)
        .with(file, Field::File, Unit::None);
    let long = file.is_some_and(|f| header.len() > f + 8);
    if !long {
        // The form until mid-2019: seconds and metres, gear before the file.
        return mapping
            .with(at(&["elapsed time"]).or(Some(5)), Field::Elapsed, Unit::Seconds)
            .with(
                at(&["distance"]).or(Some(6)),
                Field::Distance,
                if header.first().is_some_and(|n| n == "id") { Unit::Metres } else { Unit::Kilometres },
            )
            .with(at(&["gear", "activity gear"]), Field::Gear, Unit::None);
    }
    let file = file.unwrap_or(0);
    let second = |name: &str| header.iter().enumerate().filter(|(_, n)| *n == name).nth(1).map(|(at, _)| at);
    // English names where there are any, for a generation that should move things; places otherwise.
    let or_place = |named: Option<usize>, behind: usize| named.or(Some(file + behind)).filter(|at| *at < header.len());
    let private = at(&["activity private note"]).or((file == 12).then_some(10));
    mapping
        .with(private, Field::Notes, Unit::None)
        .with(file.checked_sub(1), Field::Gear, Unit::None)
        .with(or_place(second("elapsed time"), 3), Field::Elapsed, Unit::Seconds)
        .with(or_place(at(&["moving time"]), 4), Field::Timer, Unit::Seconds)
        .with(or_place(second("distance"), 5), Field::Distance, Unit::Metres)
        .with(or_place(at(&["elevation gain"]), 8), Field::Climb, Unit::Metres)
        .with(or_place(at(&["average heart rate"]), 19), Field::HeartRate, Unit::None)
        .with(or_place(at(&["perceived exertion"]), 31), Field::Rpe, Unit::None)
        .with(at(&["total steps"]), Field::Steps, Unit::None)
}
