//! What kind of activity a service's or an app's word means, in the languages they export in.
//!
//! ```
//! use importers::sport::{Kind, Sport};
//!
//! assert_eq!(Sport::named("Course à pied").kind, Kind::Run);
//! assert_eq!(Sport::named("HKWorkoutActivityTypeHiking").kind, Kind::Hike);
//! ```

use domain::Surface;

/// The kinds of activity that are told apart.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Kind {
    /// Running of any sort.
    Run,
    /// Walking.
    Walk,
    /// Hiking.
    Hike,
    /// Cycling, indoors too.
    Ride,
    /// Swimming.
    Swim,
    /// Strength and gym training.
    Strength,
    /// Anything else.
    Other,
}

/// A kind of activity, and the words it was named with.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Sport {
    /// What it is.
    pub kind: Kind,
    /// In the file's words, made readable; for a sentence.
    pub words: String,
}

/// Beginnings of words, longest first where one contains another, and what they mean. The first word that is known decides.
const WORDS: &[(&str, Kind)] = &[
    // What contains "run", "walk" or "ride" in some language and is neither comes first.
    ("wheelchair", Kind::Other),
    ("rollstuhl", Kind::Other),
    ("transition", Kind::Other),
    ("schneeschuh", Kind::Hike),
    ("snowshoe", Kind::Hike),
    ("eislauf", Kind::Other),
    ("langlauf", Kind::Other),
    ("skilauf", Kind::Other),
    ("cross country ski", Kind::Other),
    ("ski", Kind::Other),
    ("esqui", Kind::Other),
    ("skate", Kind::Other),
    ("skating", Kind::Other),
    ("inline", Kind::Other),
    ("carrera de obstaculos", Kind::Run),
    // Cycling.
    ("cycl", Kind::Ride),
    ("bicycl", Kind::Ride),
    ("bike", Kind::Ride),
    ("biking", Kind::Ride),
    ("ebike", Kind::Ride),
    ("mountainbike", Kind::Ride),
    ("ride", Kind::Ride),
    ("riding", Kind::Ride),
    ("virtualride", Kind::Ride),
    ("handcycle", Kind::Ride),
    ("spinning", Kind::Ride),
    ("rad", Kind::Ride),
    ("fahrrad", Kind::Ride),
    ("velo", Kind::Ride),
    ("vtt", Kind::Ride),
    ("cyclisme", Kind::Ride),
    ("bici", Kind::Ride),
    ("ciclis", Kind::Ride),
    ("pedal", Kind::Ride),
    ("giro in bici", Kind::Ride),
    ("fiets", Kind::Ride),
    ("wielren", Kind::Ride),
    ("salida en bici", Kind::Ride),
    // Running.
    ("treadmill walk", Kind::Walk),
    ("indoor walk", Kind::Walk),
    ("trail walk", Kind::Walk),
    ("trail hik", Kind::Hike),
    ("run", Kind::Run),
    ("jog", Kind::Run),
    ("trailrun", Kind::Run),
    ("virtualrun", Kind::Run),
    ("treadmill", Kind::Run),
    ("laufband", Kind::Run),
    ("lauf", Kind::Run),
    ("traillauf", Kind::Run),
    ("trail running", Kind::Run),
    ("trail", Kind::Run),
    ("course", Kind::Run),
    ("tapis", Kind::Run),
    ("carrera", Kind::Run),
    ("correr", Kind::Run),
    ("corsa", Kind::Run),
    ("corrida", Kind::Run),
    ("hardloop", Kind::Run),
    ("hardlop", Kind::Run),
    ("loopband", Kind::Run),
    ("lopen", Kind::Run),
    ("lop", Kind::Run),
    ("lob", Kind::Run),
    ("bieg", Kind::Run),
    ("beh", Kind::Run),
    ("juoksu", Kind::Run),
    ("бег", Kind::Run),
    ("跑步", Kind::Run),
    ("ランニング", Kind::Run),
    ("ラン", Kind::Run),
    // Hiking before walking: "walking hike".
    ("hik", Kind::Hike),
    ("wander", Kind::Hike),
    ("randonn", Kind::Hike),
    ("sender", Kind::Hike),
    ("excursi", Kind::Hike),
    ("escursi", Kind::Hike),
    ("trekking", Kind::Hike),
    ("trilha", Kind::Hike),
    ("mountaineer", Kind::Hike),
    // Walking.
    ("walk", Kind::Walk),
    ("spazier", Kind::Walk),
    ("gehen", Kind::Walk),
    ("marche", Kind::Walk),
    ("caminat", Kind::Walk),
    ("caminar", Kind::Walk),
    ("camminat", Kind::Walk),
    ("caminhad", Kind::Walk),
    ("wandel", Kind::Walk),
    ("steps", Kind::Walk),
    ("passeggiat", Kind::Walk),
    // Swimming.
    ("swim", Kind::Swim),
    ("lap swim", Kind::Swim),
    ("schwimm", Kind::Swim),
    ("natation", Kind::Swim),
    ("nage", Kind::Swim),
    ("natacion", Kind::Swim),
    ("nadar", Kind::Swim),
    ("natacao", Kind::Swim),
    ("nuot", Kind::Swim),
    ("zwem", Kind::Swim),
    // Strength.
    ("strength", Kind::Strength),
    ("weight", Kind::Strength),
    ("functional", Kind::Strength),
    ("crossfit", Kind::Strength),
    ("core", Kind::Strength),
    ("gym", Kind::Strength),
    ("kraft", Kind::Strength),
    ("musculation", Kind::Strength),
    ("renforcement", Kind::Strength),
    ("pesas", Kind::Strength),
    ("fuerza", Kind::Strength),
    ("pesi", Kind::Strength),
    ("musculacao", Kind::Strength),
];

impl Sport {
    /// What a word or a few words mean. What is not known is [`Kind::Other`], named by its own words.
    #[must_use]
    pub fn named(name: &str) -> Self {
        let name = name.trim().trim_start_matches("HKWorkoutActivityType");
        let words = apart(name);
        let plain = plain(&words);
        let kind = kind(&plain).unwrap_or(Kind::Other);
        Self { kind, words: if words.is_empty() { "something without a name".to_owned() } else { words } }
    }

    /// No sport was named.
    #[must_use]
    pub fn unnamed() -> Self {
        Self { kind: Kind::Other, words: String::new() }
    }

    /// A run.
    #[must_use]
    pub fn run() -> Self {
        Self { kind: Kind::Run, words: "running".to_owned() }
    }

    /// Where it was run, as far as the words say so.
    #[must_use]
    pub fn surface(&self) -> Option<Surface> {
        let plain = plain(&self.words);
        let has = |words: &[&str]| words.iter().any(|w| plain.contains(w));
        match self.kind {
            Kind::Run if has(&["treadmill", "indoor", "virtual", "laufband", "tapis", "loopband", "virtuel"]) => {
                Some(Surface::Treadmill)
            }
            Kind::Run if has(&["trail"]) => Some(Surface::Trail),
            Kind::Run if has(&["track run", "running track"]) => Some(Surface::Track),
            Kind::Run if has(&["street", "road"]) => Some(Surface::Road),
            _ => None,
        }
    }
}

fn kind(plain: &str) -> Option<Kind> {
    let begins = |at: usize, word: &str| plain[at..].starts_with(word);
    let starts: Vec<usize> = std::iter::once(0).chain(plain.match_indices(' ').map(|(at, _)| at + 1)).collect();
    WORDS.iter().find(|(word, _)| starts.iter().any(|at| begins(*at, word))).map(|(_, kind)| *kind)
}

/// `TrailRun`, `trail_running` and `TRAIL-RUN` as words in small letters, cut to a readable length.
fn apart(name: &str) -> String {
    let mut words = String::new();
    let mut before = ' ';
    for c in name.chars().filter(|c| !c.is_control()).take(60) {
        match c {
            '_' | '-' | '/' | ',' | '(' | ')' => words.push(' '),
            _ if c.is_uppercase() && before.is_lowercase() => {
                words.push(' ');
                words.extend(c.to_lowercase());
            }
            _ => words.extend(c.to_lowercase()),
        }
        before = c;
    }
    words.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Without the marks on its letters.
fn plain(words: &str) -> String {
    words
        .chars()
        .map(|c| match c {
            'à' | 'á' | 'â' | 'ã' | 'ä' | 'å' => 'a',
            'ç' | 'č' => 'c',
            'è' | 'é' | 'ê' | 'ë' | 'ě' => 'e',
            'ì' | 'í' | 'î' | 'ï' => 'i',
            'ñ' => 'n',
            'ò' | 'ó' | 'ô' | 'õ' | 'ö' | 'ø' => 'o',
            'ù' | 'ú' | 'û' | 'ü' => 'u',
            other => other,
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_word_is_known_in_many_languages_and_spellings() {
        for (kind, names) in [
            (
                Kind::Run,
                &[
                    "Run",
                    "running",
                    "TrailRun",
                    "trail_running",
                    "VirtualRun",
                    "treadmill_running",
                    "Lauf",
                    "Virtueller Lauf",
                    "Course à pied",
                    "Carrera",
                    "Corsa",
                    "Hardlopen",
                    "Corrida",
                    "Hardloopsessie",
                    "HKWorkoutActivityTypeRunning",
                    "indoor_running",
                    "Jogging",
                    "RUNNING",
                    "Lopen",
                ][..],
            ),
            (
                Kind::Ride,
                &[
                    "Ride",
                    "cycling",
                    "VirtualRide",
                    "Radfahrt",
                    "Sortie à vélo",
                    "Giro in bici",
                    "Fietsrit",
                    "Biking",
                    "EBikeRide",
                    "Mountain Bike Ride",
                    "Outdoor Bike",
                    "Spinning",
                    "Bicicletta",
                    "Pedalada",
                ],
            ),
            (
                Kind::Walk,
                &[
                    "Walk",
                    "walking",
                    "Spaziergang",
                    "Marche",
                    "Caminata",
                    "Camminata",
                    "Wandeling",
                    "Caminhada",
                    "speed_walking",
                    "Treadmill walk",
                ],
            ),
            (Kind::Hike, &["Hike", "hiking", "Wandern", "Randonnée", "Senderismo", "Escursione"]),
            (Kind::Swim, &["lap_swimming", "Swim", "Schwimmen", "Natation", "Nuoto"]),
            (
                Kind::Strength,
                &[
                    "strength_training",
                    "WeightTraining",
                    "Krafttraining",
                    "Musculation",
                    "HKWorkoutActivityTypeFunctionalStrengthTraining",
                ],
            ),
            (
                Kind::Other,
                &["Yoga", "Wheelchair", "Skilanglauf", "", "Crunches", "IceSkate", "Rowing", "indoor_cardio"],
            ),
        ] {
            for name in names {
                assert_eq!(Sport::named(name).kind, kind, "{name}");
            }
        }
    }

    #[test]
    fn words_say_where_it_was_run() {
        assert_eq!(Sport::named("trail_running").surface(), Some(Surface::Trail));
        assert_eq!(Sport::named("treadmill_running").surface(), Some(Surface::Treadmill));
        assert_eq!(Sport::named("Run").surface(), None);
        assert_eq!(Sport::named("Indoor Cycling").surface(), None);
    }
}
