//! What kind of activity a service's or an app's word means, in the languages they export in.
//!
//! A word is known by its beginning. Chinese and Korean write words together: there it may stand anywhere.
//!
//! ```
//! use importers::sport::{Kind, Sport};
//!
//! assert_eq!(Sport::named("Course à pied").kind, Kind::Run);
//! assert_eq!(Sport::named("HKWorkoutActivityTypeHiking").kind, Kind::Hike);
//! ```

use domain::Surface;

use crate::letters::without_mark;

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
    ("スノーシュー", Kind::Hike),
    ("снегоступ", Kind::Hike),
    ("лыж", Kind::Other),
    ("narci", Kind::Other),
    ("nart", Kind::Other),
    ("lyzw", Kind::Other),
    ("ロッククライミング", Kind::Other),
    ("攀岩", Kind::Other),
    ("滑雪", Kind::Other),
    ("滑冰", Kind::Other),
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
    ("cykl", Kind::Ride),
    ("cykel", Kind::Ride),
    ("elcyk", Kind::Ride),
    ("terrangcyk", Kind::Ride),
    ("grusvagscyk", Kind::Ride),
    ("sykl", Kind::Ride),
    ("sykkel", Kind::Ride),
    ("elsyk", Kind::Ride),
    ("terrengsyk", Kind::Ride),
    ("kolar", Kind::Ride),
    ("rowerow", Kind::Ride),
    ("rowerz", Kind::Ride),
    ("вело", Kind::Ride),
    ("заезд", Kind::Ride),
    ("ライド", Kind::Ride),
    ("サイクリング", Kind::Ride),
    ("バーチャルライド", Kind::Ride),
    ("マウンテンバイク", Kind::Ride),
    ("グラベルライド", Kind::Ride),
    ("自転車", Kind::Ride),
    ("骑", Kind::Ride),
    ("騎", Kind::Ride),
    ("单车", Kind::Ride),
    ("單車", Kind::Ride),
    ("自行车", Kind::Ride),
    ("自行車", Kind::Ride),
    ("라이딩", Kind::Ride),
    ("라이드", Kind::Ride),
    ("자전거", Kind::Ride),
    ("사이클", Kind::Ride),
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
    ("terranglop", Kind::Run),
    ("terrenglop", Kind::Run),
    ("бег", Kind::Run),
    ("забег", Kind::Run),
    ("пробеж", Kind::Run),
    ("трейл", Kind::Run),
    ("跑", Kind::Run),
    ("ランニング", Kind::Run),
    ("トレイルラン", Kind::Run),
    ("バーチャルラン", Kind::Run),
    ("トレッドミル", Kind::Run),
    ("ジョギング", Kind::Run),
    ("달리기", Kind::Run),
    ("러닝", Kind::Run),
    ("런닝", Kind::Run),
    ("조깅", Kind::Run),
    ("트레드밀", Kind::Run),
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
    ("vandr", Kind::Hike),
    ("fjelltur", Kind::Hike),
    ("fottur", Kind::Hike),
    ("wedrow", Kind::Hike),
    ("turystyka piesza", Kind::Hike),
    ("поход", Kind::Hike),
    ("хайк", Kind::Hike),
    ("пеший туризм", Kind::Hike),
    ("ハイキング", Kind::Hike),
    ("ハイク", Kind::Hike),
    ("登山", Kind::Hike),
    ("徒步", Kind::Hike),
    ("远足", Kind::Hike),
    ("遠足", Kind::Hike),
    ("健行", Kind::Hike),
    ("하이킹", Kind::Hike),
    ("등산", Kind::Hike),
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
    ("promenad", Kind::Walk),
    ("gang", Kind::Walk),
    ("gatur", Kind::Walk),
    ("gaing", Kind::Walk),
    ("spasertur", Kind::Walk),
    ("spacer", Kind::Walk),
    ("chod", Kind::Walk),
    ("marsz", Kind::Walk),
    ("ходьба", Kind::Walk),
    ("прогулк", Kind::Walk),
    ("ウォーキング", Kind::Walk),
    ("ウォーク", Kind::Walk),
    ("散歩", Kind::Walk),
    ("步行", Kind::Walk),
    ("健走", Kind::Walk),
    ("散步", Kind::Walk),
    ("走路", Kind::Walk),
    ("걷기", Kind::Walk),
    ("걸음", Kind::Walk),
    ("산책", Kind::Walk),
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
    ("simning", Kind::Swim),
    ("svomning", Kind::Swim),
    ("svomming", Kind::Swim),
    ("plywan", Kind::Swim),
    ("плаван", Kind::Swim),
    ("заплыв", Kind::Swim),
    ("スイム", Kind::Swim),
    ("水泳", Kind::Swim),
    ("游泳", Kind::Swim),
    ("수영", Kind::Swim),
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
    ("styrke", Kind::Strength),
    ("silow", Kind::Strength),
    ("силов", Kind::Strength),
    ("ウェイトトレーニング", Kind::Strength),
    ("筋力", Kind::Strength),
    ("力量", Kind::Strength),
    ("重量训练", Kind::Strength),
    ("重量訓練", Kind::Strength),
    ("웨이트", Kind::Strength),
    ("근력", Kind::Strength),
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
            Kind::Run
                if has(&["treadmill", "indoor", "virtual", "laufband", "tapis", "loopband", "virtuel"])
                    || has(ON_A_BELT) =>
            {
                Some(Surface::Treadmill)
            }
            Kind::Run if has(&["trail", "トレイル", "трейл", "越野", "트레일"]) => Some(Surface::Trail),
            Kind::Run if has(&["track run", "running track"]) => Some(Surface::Track),
            Kind::Run if has(&["street", "road"]) => Some(Surface::Road),
            _ => None,
        }
    }
}

/// Treadmills and virtual runs in further languages, without marks.
const ON_A_BELT: &[&str] = &[
    "lopband",
    "lobeband",
    "lopeband",
    "biezni",
    "wirtual",
    "виртуал",
    "дорожк",
    "トレッドミル",
    "バーチャル",
    "跑步机",
    "跑步機",
    "虚拟",
    "虛擬",
    "트레드밀",
    "러닝머신",
    "가상",
];

fn kind(plain: &str) -> Option<Kind> {
    let begins = |at: usize, word: &str| plain[at..].starts_with(word);
    let starts: Vec<usize> = std::iter::once(0).chain(plain.match_indices(' ').map(|(at, _)| at + 1)).collect();
    let is_in = |word: &str| {
        if stands_anywhere(word) { plain.contains(word) } else { starts.iter().any(|at| begins(*at, word)) }
    };
    // Other Japanese words begin with it that are no runs.
    let run = plain.split(' ').any(|word| word == "ラン");
    let known = WORDS.iter().find(|(word, _)| is_in(word)).map(|(_, kind)| *kind);
    known.or(run.then_some(Kind::Run))
}

/// Whether a word is written without blanks around it: Chinese characters and Hangul.
fn stands_anywhere(word: &str) -> bool {
    word.starts_with(|c| matches!(c, '\u{4e00}'..='\u{9fff}' | '\u{ac00}'..='\u{d7a3}'))
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
    words.chars().map(without_mark).collect()
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
                    "ラン",
                    "トレイルラン",
                    "バーチャルラン",
                    "Löpning",
                    "Löptur",
                    "Løb",
                    "Virtuel løbetur",
                    "Løpetur",
                    "Bieg",
                    "Wirtualny bieg",
                    "Забег",
                    "Бег",
                    "Виртуальный забег",
                    "跑步",
                    "越野跑",
                    "虛擬跑步",
                    "달리기",
                    "트레일 러닝",
                    "가상달리기",
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
                    "ライド",
                    "バーチャルライド",
                    "Cykling",
                    "Cykeltur",
                    "Sykling",
                    "Sykkeltur",
                    "Jazda na rowerze",
                    "Kolarstwo",
                    "Велозаезд",
                    "Заезд",
                    "骑行",
                    "騎乘",
                    "虚拟骑行",
                    "라이딩",
                    "자전거 타기",
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
                    "ウォーキング",
                    "Promenad",
                    "Gåtur",
                    "Gang",
                    "Spasertur",
                    "Spacer",
                    "Ходьба",
                    "Прогулка",
                    "步行",
                    "健走",
                    "걷기",
                ],
            ),
            (
                Kind::Hike,
                &[
                    "Hike",
                    "hiking",
                    "Wandern",
                    "Randonnée",
                    "Senderismo",
                    "Escursione",
                    "ハイキング",
                    "Vandring",
                    "Vandretur",
                    "Fjelltur",
                    "Piesza wędrówka",
                    "Поход",
                    "徒步",
                    "健行",
                    "하이킹",
                ],
            ),
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
                &[
                    "Yoga",
                    "Wheelchair",
                    "Skilanglauf",
                    "",
                    "Crunches",
                    "IceSkate",
                    "Rowing",
                    "indoor_cardio",
                    "ランジ",
                    "バランス",
                    "Беговые лыжи",
                    "越野滑雪",
                    "Narciarstwo biegowe",
                ],
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
