//! Guessing: what columns are, from their names in seven languages and from what stands in them.

use super::super::dates::{counted, dated};
use super::{Column, Decimals, Field, Mapping, Order, Unit, clock, number, plain, width};

/// Guesses what the columns are, from their names in any of seven languages and from what stands in them.
#[must_use]
pub fn guess(header: &[String], rows: &[Vec<String>]) -> Mapping {
    let names: Vec<String> = header.iter().map(|h| plain(h)).collect();
    let mut mapping = dialect(rows);
    for (at, name) in names.iter().enumerate() {
        // Runalyze's list calls the moment of the start, in seconds since 1970, "time".
        let moments = || mostly_moments(rows.iter().filter_map(|r| r.get(at)));
        let field = match field_of(name) {
            Some(Field::Timer) if moments() => Field::Date,
            Some(field) => field,
            None => continue,
        };
        let taken = mapping.column(field).is_some() && field != Field::Notes;
        if !taken {
            let unit = unit_of(field, name, header.get(at).map_or("", String::as_str), at, rows, mapping.decimals);
            mapping.columns.push(Column { at, field, unit });
        }
    }
    // Without a column called so, the first that no name claims and in which most cells are dates.
    let mostly = |mapping: &Mapping, eighths: usize, is: &dyn Fn(&str) -> bool| {
        (0..width(header, rows)).find(|at| {
            let cells: Vec<&str> =
                rows.iter().filter_map(|r| r.get(*at)).map(|c| c.trim()).filter(|c| !c.is_empty()).collect();
            let hits = cells.iter().filter(|c| is(c)).count();
            mapping.columns.iter().all(|c| c.at != *at) && hits > 0 && hits * 8 >= cells.len() * eighths
        })
    };
    if mapping.column(Field::Date).is_none() {
        let dates = mostly(&mapping, 6, &|cell| dated(cell, Order::DayFirst).is_some());
        mapping = mapping.with(dates, Field::Date, Unit::None);
    }
    if names.iter().all(String::is_empty) {
        let clocks = mostly(&mapping, 6, &|cell| clock(cell).is_some());
        mapping = mapping.with(clocks, Field::Timer, Unit::Clock);
        let decimals = mapping.decimals;
        let distances = mostly(&mapping, 6, &|cell| number(cell, decimals).is_some_and(|v| (0.2..200.0).contains(&v)));
        mapping = mapping.with(distances, Field::Distance, Unit::Kilometres);
    }
    mapping.columns.sort_by_key(|column| column.at);
    mapping
}

/// Cells that count seconds since 1970: no run takes thirty years.
fn mostly_moments<'a>(cells: impl Iterator<Item = &'a String>) -> bool {
    let (mut moments, mut filled) = (0, 0);
    for cell in cells.map(|c| c.trim()).filter(|c| !c.is_empty()) {
        filled += 1;
        moments += usize::from(counted(cell).is_some());
    }
    moments * 8 >= filled * 6 && moments > 0
}

/// How a table writes dates and decimals, from its cells.
pub(in crate::tables) fn dialect(rows: &[Vec<String>]) -> Mapping {
    let (mut comma, mut point, mut day, mut month, mut noon) = (0, 0, 0, 0, 0);
    for cell in rows.iter().flatten().map(|c| c.trim()).filter(|c| !c.is_empty() && c.len() < 40) {
        let digits = cell.bytes().filter(u8::is_ascii_digit).count();
        if digits > 0 && cell.bytes().all(|b| b.is_ascii_digit() || matches!(b, b',' | b'.' | b'-')) {
            match (cell.rfind(','), cell.rfind('.')) {
                (Some(c), Some(p)) if c > p => comma += 1,
                (Some(_), Some(_)) => point += 1,
                (Some(c), None) if cell.len() - c != 4 => comma += 1,
                (None, Some(p)) if cell.matches('.').count() == 1 && cell.len() - p != 4 => point += 1,
                _ => {}
            }
        }
        let mut numbers = cell.split(['/', '-', '.', ' ', ',']).map(|n| n.parse::<u16>().ok());
        if let (Some(Some(a)), Some(Some(b)), Some(Some(_))) = (numbers.next(), numbers.next(), numbers.next())
            && dated(cell, Order::DayFirst).is_some()
        {
            day += u32::from((13..=31).contains(&a));
            month += u32::from((13..=31).contains(&b) && a <= 12);
            noon += u32::from(cell.contains('/') && (cell.contains("AM") || cell.contains("PM")));
        }
    }
    let month_first = month > day || (day == 0 && noon > 0);
    Mapping {
        dates: if month_first { Order::MonthFirst } else { Order::DayFirst },
        decimals: if comma > point { Decimals::Comma } else { Decimals::Point },
        ..Mapping::default()
    }
}

/// Names of columns, or their beginnings, without marks; the first that fits decides, so that the narrower come first.
const NAMES: &[(Field, &[&str])] = &[
    (
        Field::Notes,
        &[
            "private note",
            "activity private note",
            "notes",
            "note",
            "comment",
            "bemerkung",
            "notiz",
            "kommentar",
            "description",
            "activity description",
            "beschreibung",
            "remarque",
            "commentaire",
            "notas",
            "comentario",
            "opmerking",
            "beschrijving",
            "observac",
            "descripcion",
            "descrizione",
            "descricao",
        ],
    ),
    (
        Field::File,
        &[
            "filename",
            "file name",
            "gpx file",
            "file",
            "dateiname",
            "datei",
            "fichier",
            "nom du fichier",
            "archivo",
            "nombre de archivo",
            "nome file",
            "nome del file",
            "bestandsnaam",
            "nome do arquivo",
            "nome do ficheiro",
        ],
    ),
    (
        Field::Elapsed,
        &[
            "elapsed",
            "total time",
            "gesamtzeit",
            "verstrichene",
            "temps ecoule",
            "tiempo transcurrido",
            "tempo trascorso",
            "verstreken",
            "tempo decorrido",
        ],
    ),
    (
        Field::Timer,
        &[
            "moving time",
            "duration",
            "time taken",
            "dauer",
            "zeit",
            "in bewegung",
            "bewegungszeit",
            "duree",
            "temps",
            "duracion",
            "tiempo",
            "durata",
            "tempo",
            "duur",
            "tijd",
            "duracao",
            "activity time",
            "moving",
            "minutes",
            "min",
            "s",
        ],
    ),
    (
        Field::Date,
        &[
            "date",
            "activity date",
            "start date",
            "timestamp",
            "datum",
            "fecha",
            "data",
            "jour",
            "tag",
            "day",
            "start",
            "beginn",
            "begin",
            "inicio",
            "inizio",
            "when",
            "timestamp",
        ],
    ),
    (Field::Time, &["start time", "time of day", "uhrzeit", "startzeit", "heure", "hora", "ora"]),
    (
        Field::Distance,
        &[
            "distance",
            "distanz",
            "strecke",
            "distancia",
            "distanza",
            "afstand",
            "km",
            "kilomet",
            "miles",
            "mi",
            "mileage",
            "lange",
        ],
    ),
    (
        Field::Pace,
        &["pace", "avg pace", "average pace", "schnitt", "o pace", "allure", "ritmo", "passo", "gemiddeld tempo"],
    ),
    (
        Field::HeartRate,
        &[
            "average heart",
            "avg hr",
            "heart rate",
            "hr",
            "puls",
            "herzfrequenz",
            "o herzfrequenz",
            "durchschnittliche herz",
            "o hf",
            "hf",
            "frequence cardiaque",
            "fc",
            "pulsaciones",
            "frecuencia",
            "frequenza",
            "fc media",
            "hartslag",
            "gem hs",
            "average heartrate",
            "bpm",
        ],
    ),
    (
        Field::Climb,
        &[
            "elevation gain",
            "total elevation",
            "elev gain",
            "total ascent",
            "ascent",
            "climb",
            "hohenmeter",
            "anstieg",
            "hohe",
            "denivele",
            "desnivel",
            "dislivello",
            "hoogtemeters",
            "ganho de elevacao",
            "ascesa",
            "ascension totale",
            "ascenso",
            "subida total",
            "totale stijging",
            "elevation",
        ],
    ),
    (Field::Steps, &["steps", "schritte", "pas", "pasos", "passi", "stappen", "passos"]),
    (
        Field::Rpe,
        &[
            "rpe",
            "perceived exertion",
            "exertion",
            "anstrengung",
            "effort percu",
            "esfuerzo percibido",
            "icu rpe",
            "session rpe",
        ],
    ),
    (Field::Feel, &["feel", "gefuhl", "ressenti", "sensac"]),
    (
        Field::Sport,
        &[
            "activity type",
            "activity names",
            "sport",
            "type",
            "aktivitatstyp",
            "sportart",
            "art",
            "typ",
            "tipo",
            "soort",
            "activiteitstype",
            "activiteittype",
        ],
    ),
    (
        Field::Gear,
        &[
            "gear",
            "shoe",
            "schuh",
            "chaussure",
            "zapatill",
            "scarpe",
            "schoen",
            "tenis",
            "activity gear",
            "ausrustung",
            "equipement",
        ],
    ),
    (
        Field::Title,
        &[
            "activity name",
            "title",
            "titel",
            "titre",
            "titulo",
            "titolo",
            "name",
            "nom",
            "nombre",
            "nome",
            "naam",
            "workout",
            "training",
            "route name",
        ],
    ),
    (Field::Id, &["activity id", "id", "aktivitats id"]),
];

fn field_of(name: &str) -> Option<Field> {
    let whole = |words: &[&str]| words.contains(&name);
    let begins = |words: &[&str]| words.iter().any(|w| w.len() > 3 && name.starts_with(w));
    // "Max HR" and "Best pace" are not what is wanted.
    if ["max", "min ", "best", "beste", "maximal", "avg stride", "relative"].iter().any(|w| name.starts_with(w)) {
        return None;
    }
    // What a watch makes of the night is no run, and what it makes of the training no title.
    let is_apart = |w: &str| matches!(w, "score" | "sleep" | "schlaf" | "sommeil" | "resting" | "effect" | "load");
    if name.split(' ').any(is_apart) {
        return None;
    }
    // A number that another table explains.
    if matches!(name, "sportid" | "sport id" | "typeid" | "type id" | "equipmentid") {
        return None;
    }
    if name == "time" {
        return Some(Field::Timer);
    }
    let exact = NAMES.iter().find(|(_, words)| whole(words));
    exact.or_else(|| NAMES.iter().find(|(_, words)| begins(words))).map(|(field, _)| *field)
}

/// What a column of this meaning counts in, from its name and its cells.
pub(super) fn unit_of(
    field: Field,
    name: &str,
    title: &str,
    at: usize,
    rows: &[Vec<String>],
    decimals: Decimals,
) -> Unit {
    let cells = || rows.iter().filter_map(|r| r.get(at)).map(|c| c.trim()).filter(|c| !c.is_empty());
    let has = |word: &str| name.split(' ').any(|w| w == word);
    let said = |word: &str| cells().any(|c| c.to_lowercase().split(|c: char| !c.is_alphabetic()).any(|w| w == word));
    let typical = || {
        let mut values: Vec<f64> = cells().filter_map(|c| number(c, decimals)).filter(|v| *v > 0.0).collect();
        values.sort_by(f64::total_cmp);
        values.get(values.len() / 2).copied()
    };
    match field {
        Field::Distance => match () {
            () if has("km") || has("kilometer") || has("kilometers") || said("km") => Unit::Kilometres,
            () if has("mi") || has("miles") || has("mileage") || said("mi") || said("miles") => Unit::Miles,
            () if has("m") || has("meters") || has("metres") || typical().is_some_and(|m| m > 400.0) => Unit::Metres,
            () => Unit::Kilometres,
        },
        Field::Climb => {
            if has("ft") || has("feet") || said("ft") {
                Unit::Feet
            } else {
                Unit::Metres
            }
        }
        Field::Pace => {
            if has("mi") || has("mile") || title.contains("/mi") || said("mi") {
                Unit::Miles
            } else {
                Unit::Kilometres
            }
        }
        Field::Timer | Field::Elapsed => match () {
            () if cells().any(|c| c.contains(':')) => Unit::Clock,
            () if has("ms") || has("millis") => Unit::Millis,
            () if has("s") || has("sec") || has("secs") || has("seconds") || has("sekunden") => Unit::Seconds,
            () if has("h") || has("hours") || has("std") || has("stunden") => Unit::Hours,
            () if has("min") || has("minutes") || has("minuten") => Unit::Minutes,
            () if typical().is_some_and(|t| t > 400.0) => Unit::Seconds,
            () => Unit::Minutes,
        },
        _ => Unit::None,
    }
}
