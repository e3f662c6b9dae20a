//! What leaves comes back, to the last digit.

use std::{collections::BTreeMap, sync::atomic::AtomicBool};

use domain::{
    ActivityKind, Anchor, Bin, Bpm, ChangeKind, Clearance, Clock, Feel, Feeling, FeelingScale, Felt, Instrument,
    KneePlace, KneeSigns, LocalStart, Metres, Moment, NotedChange, OffsetFrom, OtherActivity, PainEntry, Questionnaire,
    QuestionnaireItem, RedFlag, Rpe, Run, RunCopy, Score, Screen, Seconds, Side, Source, StartCriterion, Steps,
    StiffnessMinutes, Surface, Totals, Track,
};
use jiff::{
    Timestamp, Zoned,
    civil::{Date, date},
    tz::Offset,
};
use proptest::{prelude::*, strategy::ValueTree};
use store::{
    Op, felt, mappings, others, pain, plan, questionnaires, red_flags,
    runs::{self, Field},
    settings, sources,
    tracks::{self, PackedTrack},
};

use super::{What, begins, read, read::read_within};
use crate::{
    Importing, Logbook,
    api::{
        ImportInputRow, ImportOutcome, Redaction, Settings, WatchedDto,
        whole::{LOGBOOK_VERSION, LogbookFile, NotedChangeRecord, QuestionnaireRecord},
    },
    doses,
};

fn now() -> Zoned {
    "2026-04-01T09:00:00+02:00[Europe/Berlin]".parse().expect("a moment")
}

/// 1 January 2025.
const EPOCH_MS: i64 = 1_735_689_600_000;

/// Words as people write them, and worse.
fn words() -> impl Strategy<Value = Option<String>> {
    prop_oneof![
        2 => Just(None),
        1 => "\\PC{1,12}".prop_map(Some),
        1 => Just(Some("Knie \"zwickt\"\nnoch, \u{1F9B5} \\ \u{7}".to_owned())),
    ]
}

fn number(most: f64) -> impl Strategy<Value = Option<f64>> {
    prop_oneof![1 => Just(None), 3 => (0.0..most).prop_map(Some)]
}

fn any_run() -> impl Strategy<Value = (Run, Vec<Bin>)> {
    let when = (0..450_i64 * 86_400_000, -50_400..50_400_i32);
    let measured =
        (number(30_000.0), number(20_000.0), number(20_000.0), number(40_000.0), number(900.0), number(180.0));
    let said = (words(), words(), words(), proptest::option::of(0..=20_u8), proptest::option::of(1..=5_u8));
    let kinds = (0..7_usize, 0..5_usize, any::<bool>());
    let bins = proptest::collection::vec((0..30_u32, 1..=10_u8, any::<[Option<u16>; 5]>()), 0..40);
    (when, measured, said, kinds, bins).prop_map(|((ms, offset), measured, said, kinds, bins)| {
        let at = Timestamp::from_millisecond(EPOCH_MS + ms).expect("an instant");
        let sources =
            [Source::Manual, Source::Fit, Source::Tcx, Source::Gpx, Source::Json, Source::AppleHealth, Source::List];
        let surfaces =
            [Some(Surface::Road), Some(Surface::Trail), Some(Surface::Track), Some(Surface::Treadmill), None];
        let start = LocalStart { at, offset: Offset::from_seconds(offset / 900 * 900).expect("an offset") };
        let run = Run {
            title: said.0,
            notes: said.1,
            shoes: said.2,
            rpe: said.3.and_then(|rpe| Rpe::new(f64::from(rpe) / 2.0).ok()),
            feel: said.4.and_then(|feel| Feel::new(feel).ok()),
            distance: measured.0.and_then(|v| Metres::new(v).ok()),
            timer: measured.1.and_then(|v| Seconds::new(v).ok()),
            elapsed: measured.2.and_then(|v| Seconds::new(v).ok()),
            steps: measured.3.and_then(|v| Steps::new(v).ok()),
            climb: measured.4.and_then(|v| Metres::new(v).ok()),
            avg_hr: measured.5.and_then(|v| Bpm::new(v + 20.0).ok()),
            treadmill: kinds.2,
            surface: surfaces[kinds.1],
            ..Run::begun(start, sources[kinds.0])
        };
        let mut end = 0;
        let tenths = |value: Option<u16>| value.map(|tenths| f32::from(tenths) / 10.0);
        let bins = bins.into_iter().map(|(gap, duration_s, [metres, steps, climb, descent, heart])| {
            let offset_s = end + gap;
            end = offset_s + u32::from(duration_s);
            Bin {
                offset_s,
                duration_s,
                distance_m: tenths(metres),
                steps: tenths(steps),
                climb_m: tenths(climb),
                descent_m: tenths(descent),
                heart_rate_bpm: heart.map(|bpm| bpm as u8),
            }
        });
        (run, bins.collect())
    })
}

#[derive(Debug, Clone)]
struct Said {
    side: bool,
    moment: u8,
    score: u8,
    more: Option<u8>,
    place: Option<u8>,
    signs: [bool; 4],
    note: Option<String>,
    at: i64,
    recalled: bool,
}

fn any_answer() -> impl Strategy<Value = Said> {
    let how = (any::<bool>(), 0..4_u8, 0..=10_u8, proptest::option::of(0..=10_u8), proptest::option::of(0..6_u8));
    (how, any::<[bool; 4]>(), words(), 0..450_i64 * 86_400_000, any::<bool>()).prop_map(
        |((side, moment, score, more, place), signs, note, at, recalled)| Said {
            side,
            moment,
            score,
            more,
            place,
            signs,
            note,
            at,
            recalled,
        },
    )
}

fn entry(said: &Said, anchor: Anchor, day: Date) -> PainEntry {
    let moment = Moment::ALL[usize::from(said.moment)];
    let places = [
        KneePlace::Front,
        KneePlace::Inner,
        KneePlace::Outer,
        KneePlace::Back,
        KneePlace::BelowKneecap,
        KneePlace::AllOver,
    ];
    PainEntry {
        one_hour: said.more.filter(|_| moment == Moment::After).and_then(|s| Score::new(s).ok()),
        stiffness: said.more.filter(|_| moment == Moment::Morning).and_then(|m| StiffnessMinutes::new(m.into()).ok()),
        place: said.place.map(|place| places[usize::from(place)]),
        signs: KneeSigns {
            swelling: said.signs[0],
            giving_way: said.signs[1],
            locking: said.signs[2],
            stopped: said.signs[3],
        },
        note: said.note.clone(),
        recalled: said.recalled,
        ..PainEntry::scored(
            anchor,
            day,
            if said.side { Side::Left } else { Side::Right },
            moment,
            Score::new(said.score).expect("a score"),
            Timestamp::from_millisecond(EPOCH_MS + said.at).expect("an instant"),
        )
    }
}

/// A logbook that came about by any sequence of writes.
fn book(runs: &[(Run, Vec<Bin>)], said: &[Said], seed: u64) -> Logbook {
    let mut book = Logbook::in_memory().expect("a logbook");
    let at = |n: u64| Timestamp::from_millisecond(EPOCH_MS + (n % 38_000_000_000) as i64).expect("an instant");
    if seed & 1 == 0 {
        let settings = Settings {
            side: Some(if seed & 2 == 0 { WatchedDto::Both } else { WatchedDto::Left }),
            comfortable_longest_km: Some(1.0 / 3.0 * (seed % 90) as f64),
            exponent: Some(1.0 + (seed % 7_000) as f64 / 1_000.0),
            runner_name: Some("=Ada, \"née\" Ö".to_owned()),
            ..Settings::default()
        };
        book.set_settings(&settings, &now()).expect("settings");
    }
    book.change(Op::Import, &now(), |tx| {
        settings::put(tx, "a-key-of-tomorrow", "kept")?;
        let mut ids = Vec::new();
        for (n, (run, bins)) in runs.iter().enumerate() {
            let id = runs::insert(tx, run)?;
            ids.push((id, run.day()));
            tracks::put(tx, id, &Track::new(bins.clone()))?;
            if n % 3 == 0 {
                let edited = runs::Edited::from_codes(["notes", "distance"]);
                assert!(edited.contains(Field::Distance));
                runs::mark_edited(tx, id, edited)?;
            }
            for part in 0..n % 4 {
                let source = a_source(n, part, seed, id, run, at(seed));
                sources::add(tx, &source)?;
                if part == 1 {
                    let aside = PackedTrack::pack(&Track::new(bins.clone()));
                    sources::put_track(tx, &source.sha256, source.part, Some(&aside))?;
                }
            }
        }
        // A number that is not used any more.
        if let Some((gone, _)) = (ids.len() > 3).then(|| ids.remove(1)) {
            runs::delete(tx, gone)?;
        }
        for (n, said) in said.iter().enumerate() {
            let (anchor, day) = match ids.get(n % (ids.len() + 2)) {
                Some((id, day)) if said.moment != 3 => (Anchor::Run(*id), *day),
                _ => {
                    let day = Offset::UTC.to_datetime(at(said.at as u64)).date();
                    (Anchor::Day(day), day)
                }
            };
            pain::put(tx, &entry(said, anchor, day))?;
        }
        doses::keep_up(tx, &now())?;
        doses::recompute(tx, store::dose_changes::Why::Formula, Some("exponent".to_owned()), &now())?;
        for n in 0..seed % 4 {
            let at = at(seed.wrapping_mul(n + 7));
            let day = Offset::UTC.to_datetime(at).date();
            red_flags::answer(tx, &Screen { at, day, yes: RedFlag::ALL[..n as usize].to_vec() })?;
            red_flags::clear(tx, &Clearance { at, day, by: "my physio".to_owned(), note: None })?;
            plan::answer_start(
                tx,
                &plan::StoredStart {
                    side: Side::Left,
                    day,
                    at,
                    criterion: StartCriterion::ALL[n as usize],
                    met: n % 2 == 0,
                },
            )?;
            let ride = OtherActivity {
                start: LocalStart { at, offset: Offset::UTC },
                kind: ActivityKind::Ride,
                words: if n % 2 == 0 { String::new() } else { "indoor cycling".to_owned() },
                title: None,
                timer: Seconds::new(3_600.1 / 3.0).ok(),
                distance: None,
                climb: None,
            };
            // Also two alike, where somebody wrote both down.
            for _ in 0..1 + n % 3 {
                others::insert(tx, &ride)?;
            }
            let (value, words) = if n % 2 == 0 { (Some(1.0 / 3.0), None) } else { (None, Some("müde".to_owned())) };
            let (what, scale) = (Feeling::SleepHours, FeelingScale::Hours);
            felt::add(
                tx,
                &Felt {
                    day,
                    what,
                    value,
                    scale,
                    words,
                    source: if n % 2 == 0 { Felt::HERE } else { "intervals.icu" }.to_owned(),
                },
            )?;
            // On one day two logbooks meet.
            let on = if n == 0 { date(2025, 1, 6) } else { day };
            questionnaires::put(tx, &a_questionnaire(n, seed, on, at))?;
            let kind = ChangeKind::ALL[((seed / 4 + n) % 5) as usize];
            questionnaires::note_change(tx, &NotedChange { day, kind, words: format!("\"neu\",\n{}", n / 2) }, at)?;
            let (fingerprint, header) = (format!("{seed} {n}"), "Datum, Strecke".to_owned());
            mappings::put(tx, &mappings::ColumnMapping { fingerprint, header, words: "1 date -\n".to_owned(), at })?;
        }
        Ok(())
    })
    .expect("a write");
    book
}

/// A questionnaire with items, or of a total alone.
fn a_questionnaire(n: u64, seed: u64, day: Date, at: Timestamp) -> Questionnaire {
    let side = [None, Some(Side::Left), Some(Side::Right)][(n % 3) as usize];
    let value = (seed % 1_000) as f64 / 1_000.0;
    let item = |words: &str, value| QuestionnaireItem { words: words.to_owned(), value };
    match Instrument::ALL[((seed / 8 + n) % 11) as usize] {
        Instrument::Activities => {
            let items = vec![item("Treppe \"runter\"", 10.0 / 3.0), item(" 3 Hocken", value)];
            Questionnaire::of_items(Instrument::Activities, side, day, items, at)
        }
        Instrument::WeeklyTrouble => {
            let items = [0.0, 3.0, 1.0, value].map(|value| item("", value)).into();
            Questionnaire::of_items(Instrument::WeeklyTrouble, side, day, items, at)
        }
        _ if n == 0 => Questionnaire::of_total(Instrument::Overall, None, day, value * 100.0, at),
        instrument => {
            let (least, most) = instrument.range();
            Questionnaire::of_total(instrument, side, day, least + value * (most - least), at)
        }
    }
    .expect("a questionnaire")
}

/// A file, or what a file told, of a run.
fn a_source(
    n: usize,
    part: usize,
    seed: u64,
    run: domain::RunId,
    told: &Run,
    imported_at: Timestamp,
) -> sources::SourceFile {
    let mut sha256 = [n as u8; 32];
    sha256[..8].copy_from_slice(&seed.to_le_bytes());
    let clocks = [Clock::Sure, Clock::Doubtful, Clock::Wall, Clock::Day];
    let offsets = [OffsetFrom::File, OffsetFrom::Zone, OffsetFrom::Place, OffsetFrom::Archive, OffsetFrom::Machine];
    let copy = RunCopy {
        run: told.clone(),
        origin: format!("kind {part}"),
        clock: clocks[n % 4],
        offset_from: offsets[n % 5],
        summed: Totals::from_bits(seed as u8),
        richness: (part == 1).then_some((n % 5) as u8),
    };
    sources::SourceFile {
        sha256,
        part: part as u32,
        run,
        file_name: format!("läuft {n}.fit"),
        imported_at,
        copy: (part > 0).then_some(copy),
        joined_by: (part > 0).then(|| "overlap".to_owned()),
        noticed: (part == 2).then(|| "One sentence.\nAnother.".to_owned()),
    }
}

fn document(book: &Logbook) -> String {
    let mut text = Vec::new();
    book.write_whole(What::default(), &now(), &mut text).expect("a document");
    String::from_utf8(text).expect("UTF-8")
}

/// Brings a document in, and gives what became of it.
fn bring(into: &mut Logbook, document: &str) -> ImportInputRow {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("mine.json");
    std::fs::write(&path, document).expect("written");
    let cancel = AtomicBool::new(false);
    let said = into.import(&[path], &Importing { cancel: &cancel, progress: &|_| () }, &now()).expect("an import");
    said.value.inputs.into_iter().next().expect("a row")
}

/// A new logbook that the document was brought into.
fn brought_back(document: &str) -> Logbook {
    let mut back = Logbook::in_memory().expect("a logbook");
    let said = bring(&mut back, document);
    assert!(said.warnings.is_empty(), "{said:#?}");
    back
}

fn parsed(document: &str) -> LogbookFile {
    serde_json::from_str(document).expect("a document")
}

/// The files and copies a document tells of, and what they told.
fn told(document: &LogbookFile) -> BTreeMap<(String, u32), String> {
    let sources = document.runs.iter().flat_map(|run| &run.sources);
    sources.map(|source| ((source.sha256.clone(), source.part), format!("{:?}", source.copy))).collect()
}

/// The answers of a document: what they hang on, and what they say.
fn answered(document: &LogbookFile) -> BTreeMap<String, String> {
    let of_runs = document.runs.iter().flat_map(|run| run.answers.iter().map(move |answer| (run.id, answer)));
    let all = of_runs.chain(document.day_answers.iter().map(|answer| (0, answer)));
    all.map(|(run, a)| {
        let place = format!("{run} {} {:?} {:?}", a.day, a.side, a.moment);
        (place, format!("{} {:?} {:?} {:?}", a.score, a.note, a.recorded_at, a.place))
    })
    .collect()
}

/// How many rows each table has, but for the undo log and the import's own page in the journal.
fn rows(book: &Logbook) -> BTreeMap<String, u64> {
    let counts = book.store.check().expect("a check").tables;
    let told = |table: &str| !table.starts_with("undo_") && !table.starts_with("import_");
    counts.into_iter().filter(|count| told(&count.table)).map(|count| (count.table, count.rows)).collect()
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 48, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn whatever_was_written_comes_back_equal(
        runs in proptest::collection::vec(any_run(), 0..12),
        said in proptest::collection::vec(any_answer(), 0..30),
        seed in any::<u64>(),
    ) {
        let book = book(&runs, &said, seed);
        let left = document(&book);
        let back = brought_back(&left);
        let mut again = parsed(&document(&back));
        again.imports.pop();
        prop_assert_eq!(rows(&book), rows(&back));
        prop_assert_eq!(again, parsed(&left));
    }

    #[test]
    fn joining_loses_nothing_of_either_logbook_and_joining_again_changes_nothing(
        runs in proptest::collection::vec(any_run(), 0..10),
        said in proptest::collection::vec(any_answer(), 0..20),
        other_runs in proptest::collection::vec(any_run(), 1..6),
        other_said in proptest::collection::vec(any_answer(), 0..20),
        seed in 0..u64::MAX / 2,
    ) {
        let coming = document(&book(&runs, &said, seed));
        let mut here = book(&other_runs, &other_said, u64::MAX - seed);
        let (stood, came) = (parsed(&document(&here)), parsed(&coming));
        let said = bring(&mut here, &coming);
        let now_stands = parsed(&document(&here));
        // What stood here stands: answers, runs with what was typed, copies, settings.
        let answers = answered(&now_stands);
        for (place, answer) in answered(&stood) {
            prop_assert_eq!(answers.get(&place), Some(&answer), "{}", place);
        }
        prop_assert_eq!(&now_stands.settings, &stood.settings);
        let copies = told(&now_stands);
        for (source, copy) in told(&stood).into_iter().filter(|(_, copy)| copy != "None") {
            prop_assert_eq!(copies.get(&source), Some(&copy));
        }
        // What came is here: every copy of every run, every thing said of days.
        for (source, copy) in told(&came).into_iter().filter(|(_, copy)| copy != "None") {
            prop_assert_eq!(copies.get(&source), Some(&copy));
        }
        prop_assert!(came.felt.iter().all(|felt| now_stands.felt.contains(felt)));
        // Of each kind, day and knee one questionnaire: the one that stood, or the one that came.
        for filled in &stood.questionnaires {
            prop_assert!(now_stands.questionnaires.contains(filled), "{:?}", filled);
        }
        for filled in &came.questionnaires {
            let place = |q: &QuestionnaireRecord| (q.day.clone(), q.instrument, q.side);
            let there: Vec<_> = now_stands.questionnaires.iter().filter(|q| place(q) == place(filled)).collect();
            let stays = stood.questionnaires.iter().any(|q| place(q) == place(filled));
            prop_assert!(there.len() == 1 && (stays || there[0] == filled), "{:?}", there);
        }
        let noted = |change: &NotedChangeRecord| (change.day.clone(), change.kind, change.words.clone());
        for change in stood.noted_changes.iter().chain(&came.noted_changes) {
            prop_assert!(now_stands.noted_changes.iter().any(|c| noted(c) == noted(change)), "{:?}", change);
        }
        prop_assert!(came.columns.iter().all(|known| now_stands.columns.contains(known)));
        let counts = said.logbook.expect("counts");
        let runs_of_it = counts.runs_new + counts.runs_completed + counts.runs_there;
        prop_assert_eq!(runs_of_it as usize, came.runs.len());

        let again = bring(&mut here, &coming);
        prop_assert_eq!(again.outcome, ImportOutcome::Duplicate, "{:?}", again);
        prop_assert_eq!(parsed(&document(&here)), now_stands);
    }
}

/// Tables whose rows are in the document.
const WRITTEN: [&str; 19] = [
    "column_mapping",
    "dose",
    "dose_change",
    "felt",
    "import_batch",
    "import_input",
    "noted_change",
    "other_activity",
    "pain",
    "plan_decision",
    "questionnaire",
    "red_flag_clearance",
    "red_flag_screen",
    "reference",
    "run",
    "setting",
    "source",
    "start_check",
    "track",
];

/// Tables that are left behind, and why.
const LEFT_BEHIND: [(&str, &str); 8] = [
    ("import_archive", "what lies in an archive is found out again by unpacking it"),
    ("import_place", "a path or a plugged-in watch of one machine means nothing on another"),
    ("import_seen", "as its place"),
    ("import_offered", "what places offered; whatever became a run is known by its source"),
    ("no_run", "what holds no run is found out again by reading it"),
    ("skipped_question", "what was put away for today is asked for nowhere tomorrow"),
    ("undo_step", "what can be taken back here means nothing elsewhere"),
    ("undo_change", "as its step"),
];

#[test]
fn every_table_of_the_file_is_in_the_document_or_left_behind_on_purpose() {
    let tables = Logbook::in_memory().expect("a logbook").store.check().expect("a check").tables;
    let tables: Vec<String> = tables.into_iter().map(|count| count.table).collect();
    for table in &tables {
        assert!(
            WRITTEN.contains(&table.as_str()) || LEFT_BEHIND.iter().any(|(left, _)| left == table),
            "the table `{table}` leaves with nobody. Give it a record in api/whole.rs, write it in whole/write.rs (`head`), read it in \
             whole/read.rs (`visit_map`), bring it back in import/whole.rs (`restore`, `join_whole`, `is_empty`), fill it in `book` of \
             whole/tests.rs, and add it to WRITTEN; or add it to LEFT_BEHIND with the reason"
        );
    }
    for named in WRITTEN.iter().chain(LEFT_BEHIND.iter().map(|(left, _)| left)) {
        assert!(
            tables.iter().any(|table| table == named),
            "there is no table `{named}` any more: whole/tests.rs still names it"
        );
    }
}

#[test]
fn every_kind_of_record_is_tried() {
    let filled = rows(&book(&[], &[], 6));
    let runs = ["dose", "pain", "plan_decision", "run", "source", "track"];
    let later = ["dose_change", "import_batch", "import_input", "reference"];
    for table in WRITTEN.iter().filter(|table| !runs.contains(table) && !later.contains(table)) {
        assert!(filled.get(*table).is_some_and(|rows| *rows > 0), "`book` writes no row of {table}");
    }
}

#[test]
fn an_entry_that_never_ends_is_given_up_and_not_held() {
    let head = br#"{"plimsoll_logbook":1,"runs":[{"title":""#;
    let endless = std::io::Read::chain(head.as_slice(), std::io::repeat(b'x'));
    assert!(read_within(1 << 20, endless).expect_err("nothing to use").contains("larger than any"));
}

#[test]
fn numbers_are_read_to_the_last_digit() {
    for value in [0.1 + 0.2, 1.0 / 3.0, 5_012.34, f64::MIN_POSITIVE, 1e22, 123_456_789.123_456_78] {
        let text = serde_json::to_string(&crate::api::whole::Exact(value)).expect("text");
        let back: crate::api::whole::Exact = serde_json::from_str(&text).expect("a number");
        assert_eq!(back.0.to_bits(), value.to_bits(), "{text}");
    }
}

#[test]
fn a_document_is_told_from_other_json_by_its_first_field() {
    assert!(begins(b"\xef\xbb\xbf \n{\n  \"plimsoll_logbook\": 1,"));
    for other in [b"".as_slice(), b"{}", b"[\"plimsoll_logbook\"]", b"{\"runs\":[],\"plimsoll_logbook\":1}"] {
        assert!(!begins(other));
    }
}

#[test]
fn no_bytes_make_reading_panic() {
    let whole = document(&book(&[], &[], 12));
    for cut in 0..whole.len() {
        if whole.is_char_boundary(cut) {
            let _outcome_is_a_sentence = read(&whole.as_bytes()[..cut]);
        }
    }
}

// Generated

/// `BLESS=1` writes the file; otherwise a stale one fails.
fn committed(name: &str, fresh: &str) {
    let path = format!(concat!(env!("CARGO_MANIFEST_DIR"), "/../../../docs/{}"), name);
    if std::env::var_os("BLESS").is_some() {
        std::fs::write(&path, fresh).expect("docs/ is writable");
    }
    let committed = std::fs::read_to_string(&path).unwrap_or_default().replace("\r\n", "\n");
    assert_eq!(committed, fresh, "docs/{name} is stale: run ./dev bless");
}

fn schema() -> serde_json::Value {
    let mut schema = schemars::schema_for!(LogbookFile).to_value();
    schema["properties"]["plimsoll_logbook"]["const"] = LOGBOOK_VERSION.into();
    schema
}

#[test]
fn the_generated_schema_is_what_is_written() {
    committed("logbook.schema.json", &format!("{:#}\n", schema()));
    let schema = schema();
    let checker = jsonschema::validator_for(&schema).expect("a sound schema");
    let mut seed = 1_u64;
    let mut runner = proptest::test_runner::TestRunner::deterministic();
    for redaction in [Redaction::default(), Redaction::ALL] {
        let runs = proptest::collection::vec(any_run(), 8).new_tree(&mut runner).expect("runs").current();
        let said = proptest::collection::vec(any_answer(), 20).new_tree(&mut runner).expect("answers").current();
        seed = seed.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(3);
        let mut text = Vec::new();
        let what = What { redaction, ..What::default() };
        book(&runs, &said, seed | 3).write_whole(what, &now(), &mut text).expect("a document");
        let written = serde_json::from_slice(&text).expect("JSON");
        let faults: Vec<String> =
            checker.iter_errors(&written).map(|fault| format!("{}: {fault}", fault.instance_path())).collect();
        assert!(faults.is_empty(), "{faults:#?}");
    }
    for (wrong, why) in [
        (serde_json::json!({ "plimsoll_logbook": 2 }), "another version"),
        (serde_json::json!({ "plimsoll_logbook": 1, "runs": [{ "id": 1 }] }), "a run without its day"),
        (serde_json::json!({ "plimsoll_logbook": 1, "day_answers": [{ "score": "2" }] }), "a score as text"),
    ] {
        assert!(!checker.is_valid(&wrong), "the schema lets {why} pass");
    }
}

#[test]
fn the_generated_dictionary_is_what_is_written() {
    use crate::package::table::Kind;
    let mut text = String::from(
        "# Dictionary\n\nEvery column of an export's tables. Generated from `words/dictionary.rs` by `./dev bless`; do not edit.\n\nIn Parquet \
         each table has `participant` in front.\n",
    );
    for shape in crate::words::TABLES {
        text.push_str(&format!("\n## {} (`{}.csv`)\n\n{}\n\n", shape.title, shape.name, shape.about));
        text.push_str("| Column | Means | Type | Unit | Range | Empty means |\n|---|---|---|---|---|---|\n");
        for column in shape.columns {
            let (kind, range) = match column.kind {
                Kind::Text => ("text", String::new()),
                Kind::Choice(words) => ("one of", words.join(", ")),
                Kind::Whole(least, i64::MAX) => ("whole number", format!("from {least}")),
                Kind::Whole(least, most) => ("whole number", format!("{least} – {most}")),
                Kind::Number(least, most) => ("number", format!("{least} – {most}")),
                Kind::YesNo => ("true or false", String::new()),
                Kind::Day => ("day", String::new()),
                Kind::Instant => ("instant", String::new()),
            };
            text.push_str(&format!(
                "| `{}` | **{}.** {} | {kind} | {} | {range} | {} |\n",
                column.name,
                column.title,
                column.about,
                column.unit.unwrap_or("–"),
                column.missing.unwrap_or("–"),
            ));
        }
    }
    committed("dictionary.md", &text);
}
