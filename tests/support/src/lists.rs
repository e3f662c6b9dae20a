//! A small writer of the lists archives have: Strava's in its generations and languages, Garmin's, Fitbit's, Runkeeper's, Runalyze's,
//! FitTrackee's and intervals.icu's, and what some say of days.

mod feelings;
mod fitbit;
mod garmin;
mod strava;

pub use feelings::{Day, garmin_pauses, intervals_wellness, pmsys_injuries, pmsys_sessions, pmsys_wellness};
pub use fitbit::{fitbit, fitbit_sleep, fitbit_steps};
pub use garmin::{GARMIN_LANGUAGES, garmin_gear, garmin_typed, garmin_web};
pub use strava::{STRAVA_FORMS, StravaForm, strava_form};

use jiff::{Timestamp, tz::Offset};

/// One activity in a list.
#[derive(Debug, Clone)]
pub struct Row {
    /// An RFC 3339 instant.
    pub start: &'static str,
    /// Local time minus UTC, in hours.
    pub offset_hours: i32,
    /// What it is called; may hold line breaks and quotes.
    pub title: &'static str,
    /// The sport in the list's word.
    pub sport: &'static str,
    /// Metres.
    pub metres: f64,
    /// Running time, s.
    pub timer_s: u32,
    /// Time from start to end, s.
    pub elapsed_s: u32,
    /// Perceived exertion, 0 for none.
    pub rpe: u8,
    /// Private notes.
    pub notes: &'static str,
    /// Shoes.
    pub gear: &'static str,
    /// The recording's name; empty for none.
    pub file: &'static str,
}

impl Row {
    /// 5 km in 30 minutes, without anything else.
    #[must_use]
    pub fn run(start: &'static str) -> Self {
        Self {
            start,
            offset_hours: 1,
            title: "Morning Run",
            sport: "Run",
            metres: 5_000.0,
            timer_s: 1_800,
            elapsed_s: 1_860,
            rpe: 0,
            notes: "",
            gear: "",
            file: "",
        }
    }

    fn local(&self, format: &str) -> String {
        written(self.start, i32::from(i8::try_from(self.offset_hours).unwrap_or(0)), format)
    }
}

/// An instant in a list's own way of writing, so many hours ahead of UTC.
fn written(instant: &str, hours: i32, format: &str) -> String {
    let at: Timestamp = instant.parse().expect("an instant");
    Offset::from_seconds(hours * 3_600).expect("an offset").to_datetime(at).strftime(format).to_string()
}

/// The languages [`strava`] writes in.
pub const STRAVA_LANGUAGES: [&str; 18] = [
    "en", "en-GB", "de", "fr", "es", "it", "nl", "pt", "pt-PT", "sv", "da", "nb", "pl", "ru", "ja", "zh", "zh-TW", "ko",
];

const STRAVA_IN_ENGLISH: [&str; 13] = [
    "Activity ID",
    "Activity Date",
    "Activity Name",
    "Activity Type",
    "Activity Description",
    "Elapsed Time",
    "Distance",
    "Max Heart Rate",
    "Relative Effort",
    "Commute",
    PRIVATE_NOTE,
    "Activity Gear",
    "Filename",
];
/// A column that earlier generations lack.
const PRIVATE_NOTE: &str = "Activity Private Note";

/// Strava's `activities.csv` as it is today, in one of [`STRAVA_LANGUAGES`]. Numbers for reading and dates are written as that language
/// does; seconds and metres never are.
///
/// # Panics
/// For any other language.
#[must_use]
pub fn strava(language: &str, rows: &[Row]) -> Vec<u8> {
    let names = match language {
        "en" | "en-GB" => STRAVA_IN_ENGLISH,
        "de" => [
            "Aktivitäts-ID",
            "Aktivitätsdatum",
            "Name der Aktivität",
            "Aktivitätstyp",
            "Aktivitätsbeschreibung",
            "Verstrichene Zeit",
            "Distanz",
            "Max. Herzfrequenz",
            "Relative Leistung",
            "Pendeln",
            "Private Notiz",
            "Aktivitätsausrüstung",
            "Dateiname",
        ],
        "fr" => [
            "ID de l'activité",
            "Date de l'activité",
            "Nom de l'activité",
            "Type d'activité",
            "Description de l'activité",
            "Temps écoulé",
            "Distance",
            "Fréquence cardiaque max.",
            "Effort relatif",
            "Trajet",
            "Note privée",
            "Matériel",
            "Nom du fichier",
        ],
        "es" => [
            "ID de actividad",
            "Fecha de la actividad",
            "Nombre de la actividad",
            "Tipo de actividad",
            "Descripción de la actividad",
            "Tiempo transcurrido",
            "Distancia",
            "Frecuencia cardiaca máxima",
            "Esfuerzo relativo",
            "Desplazamiento",
            "Nota privada",
            "Material",
            "Nombre de archivo",
        ],
        "it" => [
            "ID attività",
            "Data dell'attività",
            "Nome dell'attività",
            "Tipo di attività",
            "Descrizione dell'attività",
            "Tempo trascorso",
            "Distanza",
            "Frequenza cardiaca massima",
            "Sforzo relativo",
            "Pendolarismo",
            "Nota privata",
            "Attrezzatura",
            "Nome file",
        ],
        "nl" => [
            "Activiteits-ID",
            "Datum van activiteit",
            "Naam activiteit",
            "Activiteitstype",
            "Beschrijving activiteit",
            "Verstreken tijd",
            "Afstand",
            "Max. hartslag",
            "Relatieve inspanning",
            "Woon-werkverkeer",
            "Privénotitie",
            "Uitrusting",
            "Bestandsnaam",
        ],
        "pt" => [
            "ID da atividade",
            "Data da atividade",
            "Nome da atividade",
            "Tipo de atividade",
            "Descrição da atividade",
            "Tempo decorrido",
            "Distância",
            "Frequência cardíaca máxima",
            "Esforço relativo",
            "Deslocamento",
            "Nota privada",
            "Equipamento",
            "Nome do arquivo",
        ],
        "pt-PT" => [
            "ID da atividade",
            "Data da atividade",
            "Nome da atividade",
            "Tipo de atividade",
            "Descrição da atividade",
            "Tempo decorrido",
            "Distância",
            "Frequência cardíaca máx.",
            "Esforço relativo",
            "Deslocação",
            "Nota privada",
            "Equipamento",
            "Nome do ficheiro",
        ],
        "sv" => [
            "Aktivitets-ID",
            "Aktivitetsdatum",
            "Aktivitetsnamn",
            "Aktivitetstyp",
            "Aktivitetsbeskrivning",
            "Förfluten tid",
            "Distans",
            "Maxpuls",
            "Relativ ansträngning",
            "Pendling",
            "Privat anteckning",
            "Utrustning",
            "Filnamn",
        ],
        "da" => [
            "Aktivitetens nummer",
            "Aktivitetsdato",
            "Aktivitetsnavn",
            "Aktivitetstype",
            "Aktivitetsbeskrivelse",
            "Forløbet tid",
            "Distance",
            "Makspuls",
            "Relativ indsats",
            "Pendling",
            "Privat note",
            "Udstyr",
            "Navn på fil",
        ],
        "nb" => [
            "Aktivitetens nummer",
            "Aktivitetsdato",
            "Aktivitetsnavn",
            "Aktivitetstype",
            "Aktivitetsbeskrivelse",
            "Medgått tid",
            "Distanse",
            "Makspuls",
            "Relativ innsats",
            "Pendling",
            "Privat notat",
            "Utstyr",
            "Navn på fil",
        ],
        "pl" => [
            "Identyfikator aktywności",
            "Data aktywności",
            "Nazwa aktywności",
            "Rodzaj aktywności",
            "Opis aktywności",
            "Czas całkowity",
            "Dystans",
            "Maks. tętno",
            "Względny wysiłek",
            "Dojazd",
            "Prywatna notatka",
            "Sprzęt",
            "Plik",
        ],
        "ru" => [
            "Идентификатор тренировки",
            "Дата тренировки",
            "Название тренировки",
            "Тип тренировки",
            "Описание тренировки",
            "Общее время",
            "Расстояние",
            "Макс. пульс",
            "Относительное усилие",
            "Поездка на работу",
            "Личная заметка",
            "Снаряжение",
            "Имя файла",
        ],
        "ja" => [
            "アクティビティID",
            "アクティビティの日付",
            "アクティビティ名",
            "アクティビティタイプ",
            "アクティビティの説明",
            "経過時間",
            "距離",
            "最大心拍数",
            "相対的エフォート",
            "通勤/通学",
            "プライベートメモ",
            "アクティビティのギア",
            "ファイル名",
        ],
        "zh" => [
            "活动 ID",
            "活动日期",
            "活动名称",
            "活动类型",
            "活动描述",
            "耗时",
            "距离",
            "最大心率",
            "相对努力程度",
            "通勤",
            "私人备注",
            "活动装备",
            "文件名",
        ],
        "zh-TW" => [
            "活動 ID",
            "活動日期",
            "活動名稱",
            "活動類型",
            "活動描述",
            "經過時間",
            "距離",
            "最大心率",
            "相對努力",
            "通勤",
            "私人備註",
            "活動裝備",
            "檔案名稱",
        ],
        "ko" => [
            "활동 ID",
            "활동 날짜",
            "활동 이름",
            "활동 유형",
            "활동 설명",
            "경과 시간",
            "거리",
            "최대 심박수",
            "상대적 노력",
            "출퇴근",
            "비공개 메모",
            "활동 장비",
            "파일 이름",
        ],
        _ => panic!("{language} is not written"),
    };
    let more = [
        "Athlete Weight",
        "Bike Weight",
        names[5],
        "Moving Time",
        names[6],
        "Max Speed",
        "Average Speed",
        "Elevation Gain",
        "Elevation Loss",
    ];
    let mut header: Vec<String> = names.iter().chain(&more).map(|n| (*n).to_owned()).collect();
    header.extend((22..43).map(|n| {
        if n == 31 && language.starts_with("en") { "Average Heart Rate".to_owned() } else { format!("Column {n}") }
    }));
    header.extend([
        if language.starts_with("en") { "Perceived Exertion".to_owned() } else { "Column 43".to_owned() },
        "Media".to_owned(),
    ]);
    let mut out = line(&header);
    for (index, row) in rows.iter().enumerate() {
        let month = |names: [&'static str; 12]| {
            let number: usize = written(row.start, 0, "%-m").parse().expect("a month");
            names[number - 1]
        };
        let (format, comma) = match language {
            "en" => ("%b %-d, %Y, %-I:%M:%S %p".to_owned(), false),
            "en-GB" => ("%-d %b %Y, %H:%M:%S".to_owned(), false),
            "de" => ("%d.%m.%Y, %H:%M:%S".to_owned(), true),
            "pt-PT" => ("%d/%m/%Y, %H:%M:%S".to_owned(), true),
            "nl" => ("%-d %b %Y %H:%M:%S".to_owned(), true),
            "pt" => ("%-d de %b de %Y, %H:%M:%S".to_owned(), true),
            "sv" => (format!("%-d {} %Y %H:%M:%S", month(SWEDISH)), true),
            "da" => (format!("%-d. {} %Y %H.%M.%S", month(DANISH)), true),
            "nb" => (format!("%-d. {} %Y, %H:%M:%S", month(NORWEGIAN)), true),
            "pl" => (format!("%-d {} %Y, %H:%M:%S", month(POLISH)), true),
            "ru" => (format!("%-d {} %Y г., %H:%M:%S", month(RUSSIAN)), true),
            "ja" => ("%Y/%m/%d %-H:%M:%S".to_owned(), false),
            "zh" => ("%Y年%-m月%-d日 %H:%M:%S".to_owned(), false),
            "zh-TW" => {
                let half = if written(row.start, 0, "%p") == "AM" { "上午" } else { "下午" };
                (format!("%Y年%-m月%-d日 {half}%-I:%M:%S"), false)
            }
            "ko" => {
                let half = if written(row.start, 0, "%p") == "AM" { "오전" } else { "오후" };
                (format!("%Y. %-m. %-d. {half} %-I:%M:%S"), false)
            }
            _ => ("%-d %b %Y, %H:%M:%S".to_owned(), true),
        };
        let km = format!("{:.2}", row.metres / 1_000.0);
        let mut cells = vec![String::new(); 45];
        cells[0] = (1_000 + index).to_string();
        cells[1] = written(row.start, 0, &format);
        row.title.clone_into(&mut cells[2]);
        row.sport.clone_into(&mut cells[3]);
        cells[5] = row.elapsed_s.to_string();
        cells[6] = if comma { km.replace('.', ",") } else { km };
        cells[9] = "false".to_owned();
        row.notes.clone_into(&mut cells[10]);
        row.gear.clone_into(&mut cells[11]);
        row.file.clone_into(&mut cells[12]);
        cells[15] = format!("{:.1}", f64::from(row.elapsed_s));
        cells[16] = format!("{:.1}", f64::from(row.timer_s));
        cells[17] = format!("{:.1}", row.metres);
        cells[20] = "40.0".to_owned();
        cells[31] = "150.0".to_owned();
        cells[43] = if row.rpe > 0 { row.rpe.to_string() } else { String::new() };
        out += &line(&cells);
    }
    out.into_bytes()
}

const SWEDISH: [&str; 12] =
    ["jan.", "feb.", "mars", "apr.", "maj", "juni", "juli", "aug.", "sep.", "okt.", "nov.", "dec."];
const DANISH: [&str; 12] =
    ["jan.", "feb.", "mar.", "apr.", "maj", "jun.", "jul.", "aug.", "sep.", "okt.", "nov.", "dec."];
const NORWEGIAN: [&str; 12] =
    ["jan.", "feb.", "mars", "apr.", "mai", "juni", "juli", "aug.", "sep.", "okt.", "nov.", "des."];
const POLISH: [&str; 12] = ["sty", "lut", "mar", "kwi", "maj", "cze", "lip", "sie", "wrz", "paź", "lis", "gru"];
const RUSSIAN: [&str; 12] =
    ["янв.", "февр.", "мар.", "апр.", "мая", "июн.", "июл.", "авг.", "сент.", "окт.", "нояб.", "дек."];

/// Strava's list as it was until mid-2019.
#[must_use]
pub fn strava_2019(rows: &[Row]) -> Vec<u8> {
    let mut out = String::from("id,date,name,type,description,elapsed_time,distance,commute,gear,filename\n");
    for (index, row) in rows.iter().enumerate() {
        let cells = [
            (1_000 + index).to_string(),
            written(row.start, 0, "%Y-%m-%d %H:%M:%S"),
            row.title.to_owned(),
            row.sport.to_owned(),
            row.notes.to_owned(),
            row.elapsed_s.to_string(),
            format!("{:.1}", row.metres),
            "false".to_owned(),
            row.gear.to_owned(),
            row.file.to_owned(),
        ];
        out += &line(&cells);
    }
    out.into_bytes()
}

/// Garmin's `summarizedActivities.json`: cm, ms, and local times as if they were UTC.
#[must_use]
pub fn garmin(rows: &[Row]) -> Vec<u8> {
    let entries: Vec<String> = rows
        .iter()
        .enumerate()
        .map(|(index, row)| {
            let at = row.start.parse::<Timestamp>().expect("an instant").as_millisecond();
            format!(
                r#"{{"activityId":{},"name":"{}","activityType":"{}","sportType":"RUNNING","beginTimestamp":{at},"startTimeGmt":{at}.0,"startTimeLocal":{}.0,"duration":{}.0,"elapsedDuration":{}.0,"distance":{:.1},"elevationGain":4000.0,"avgHr":150.0,"steps":5100.0,"workoutRpe":{},"summarizedDiveInfo":{{"list":[]}}}}"#,
                1_000 + index,
                row.title,
                row.sport,
                at + i64::from(row.offset_hours) * 3_600_000,
                row.timer_s * 1_000,
                row.elapsed_s * 1_000,
                row.metres * 100.0,
                u32::from(row.rpe) * 10,
            )
        })
        .collect();
    format!(r#"[{{"summarizedActivitiesExport":[{}]}}]"#, entries.join(",")).into_bytes()
}

/// Runkeeper's `cardioActivities.csv`, in kilometres or miles.
#[must_use]
pub fn runkeeper(rows: &[Row], miles: bool) -> Vec<u8> {
    let (unit, climb, metres) = if miles { ("mi", "ft", 1_609.344) } else { ("km", "m", 1_000.0) };
    let mut out = format!(
        "Activity Id,Date,Type,Route Name,Distance ({unit}),Duration,Average Pace,Average Speed ({unit}/h),Calories Burned,Climb ({climb}),Average Heart Rate (bpm),Friend's Tagged,Notes,GPX File\n"
    );
    for row in rows {
        let (m, s) = (row.timer_s / 60, row.timer_s % 60);
        let duration = if m >= 60 { format!("{}:{:02}:{s:02}", m / 60, m % 60) } else { format!("{m}:{s:02}") };
        let cells = [
            "0e1".to_owned(),
            row.local("%Y-%m-%d %H:%M:%S"),
            row.sport.to_owned(),
            row.title.to_owned(),
            format!("{:.2}", row.metres / metres),
            duration,
            "6:00".to_owned(),
            "10.00".to_owned(),
            "350.0".to_owned(),
            if miles { "131.2" } else { "40" }.to_owned(),
            "150".to_owned(),
            String::new(),
            row.notes.to_owned(),
            row.file.to_owned(),
        ];
        out += &line(&cells);
    }
    out.into_bytes()
}

/// The activities of Runalyze: the sport is the number it has in the account.
#[must_use]
pub fn runalyze(rows: &[Row]) -> Vec<u8> {
    let mut out = String::from("time,duration,distance,sportid,title,pulse_avg,notes\n");
    for row in rows {
        let cells = [
            row.start.parse::<Timestamp>().expect("an instant").as_second().to_string(),
            format!("{}.00", row.timer_s),
            format!("{:.3}", row.metres / 1_000.0),
            row.sport.to_owned(),
            row.title.to_owned(),
            "150".to_owned(),
            row.notes.to_owned(),
        ];
        out += &line(&cells);
    }
    out.into_bytes()
}

/// The activities of intervals.icu.
#[must_use]
pub fn intervals(rows: &[Row]) -> Vec<u8> {
    let mut out = String::from(
        "id,start_date_local,name,type,moving_time,distance,elapsed_time,total_elevation_gain,has_heartrate,average_heartrate,icu_rpe,feel\n",
    );
    for (index, row) in rows.iter().enumerate() {
        let cells = [
            format!("i{index}"),
            row.local("%Y-%m-%dT%H:%M:%S"),
            row.title.to_owned(),
            row.sport.to_owned(),
            row.timer_s.to_string(),
            format!("{:.1}", row.metres),
            row.elapsed_s.to_string(),
            "40.0".to_owned(),
            "true".to_owned(),
            "150".to_owned(),
            if row.rpe > 0 { row.rpe.to_string() } else { String::new() },
            "2".to_owned(),
        ];
        out += &line(&cells);
    }
    out.into_bytes()
}

/// FitTrackee's list of workouts, whose files lie beside it.
#[must_use]
pub fn fittrackee(rows: &[Row]) -> Vec<u8> {
    let clock = |s: u32| format!("{}:{:02}:{:02}", s / 3_600, s / 60 % 60, s % 60);
    let entries: Vec<String> = rows
        .iter()
        .map(|row| {
            let file = if row.file.is_empty() { "null".to_owned() } else { format!("\"{}\"", row.file) };
            format!(
                r#"{{"id":"{}","sport_id":5,"sport_label":"{}","title":"{}","notes":"{}","workout_date":"{}","distance":{:.3},"duration":"{}","moving":"{}","ascent":40.0,"equipments":[{{"label":"{}"}}],"gpx":{file}}}"#,
                row.start,
                row.sport,
                row.title,
                row.notes,
                written(row.start, 0, "%Y-%m-%d %H:%M:%S"),
                row.metres / 1_000.0,
                clock(row.elapsed_s),
                clock(row.timer_s),
                row.gear,
            )
        })
        .collect();
    format!("[{}]", entries.join(",")).into_bytes()
}

fn line(cells: &[String]) -> String {
    let quoted = cells.iter().map(|cell| {
        if cell.contains([',', '"', '\n', ';']) { format!("\"{}\"", cell.replace('"', "\"\"")) } else { cell.clone() }
    });
    quoted.collect::<Vec<_>>().join(",") + "\n"
}
