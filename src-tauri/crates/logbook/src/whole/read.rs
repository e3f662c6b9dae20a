//! Reading the document, run by run.
//!
//! A defect costs only what it sits in: a record that makes no sense is left out and named, and of a file that breaks off everything
//! before the break is kept. What comes out are values of the domain; joining them with a logbook is the import's business.

use std::{
    cell::Cell,
    fmt,
    io::{self, BufRead, BufReader, Read},
    str::FromStr,
};

use domain::{
    Anchor, Bin, Bpm, ChangeKind, Clearance, Dose, Feel, Felt, Instrument, KneeKm, KneeSigns, Level, LocalStart,
    Metres, MetresPerSecond, Moment, OtherActivity, PainEntry, Questionnaire, QuestionnaireItem, Rpe, Run, RunCopy,
    RunId, Score, Screen, Seconds, StartCriterion, Steps, StepsPerMinute, StiffnessMinutes, Total, Totals, Track,
};
use jiff::{Timestamp, civil::Date, fmt::temporal::DateTimeParser};
use serde::de::{DeserializeOwned, DeserializeSeed, Deserializer, IgnoredAny, MapAccess, SeqAccess, Visitor};
use serde_json::value::RawValue;
use store::{
    dose_changes::{DoseChange, Why},
    doses::StoredDose,
    imports::ImportInput,
    mappings::ColumnMapping,
    pain::PainId,
    plan::{StoredDecision, StoredStart},
    reference::StoredReference,
    runs::Edited,
    sources::SourceFile,
    tracks::PackedTrack,
};

use crate::{
    api::{
        Redaction,
        whole::{
            AnswerRecord, ColumnsRecord, CopyRecord, CourseRecord, DoseChangeRecord, DoseChangeWhy, Exact, FeltRecord,
            ImportRecord, LOGBOOK_VERSION, NotedChangeRecord, OtherActivityRecord, PlanDecisionRecord,
            QuestionnaireRecord, RedFlagClearanceRecord, RedFlagRoundRecord, ReferenceRecord, RunRecord, SourceRecord,
            StartCheckRecord, ToldRecord,
        },
    },
    words,
};

/// The document's first field, by which it is told from other JSON.
const FIRST_FIELD: &[u8] = b"\"plimsoll_logbook\"";
/// No entry is larger, in bytes: the course of a day on foot is a few hundred thousand, an import of as many files as an archive may hold
/// a hundred million.
const LARGEST: usize = 256 << 20;
/// As many records that make no sense are named; the rest are counted.
const NAMED: usize = 10;

/// A whole logbook, read.
#[derive(Debug, Default)]
pub(crate) struct Whole {
    pub settings: std::collections::BTreeMap<String, String>,
    pub reference: Option<StoredReference>,
    pub dose_changes: Vec<DoseChange>,
    pub screens: Vec<Screen>,
    pub clearances: Vec<Clearance>,
    pub start_checks: Vec<StoredStart>,
    pub plan: Vec<StoredDecision>,
    pub others: Vec<OtherActivity>,
    pub felt: Vec<Felt>,
    pub questionnaires: Vec<Questionnaire>,
    pub changes: Vec<WholeChange>,
    pub columns: Vec<ColumnMapping>,
    pub imports: Vec<(Timestamp, Vec<ImportInput>)>,
    pub day_answers: Vec<WholeAnswer>,
    pub runs: Vec<WholeRun>,
    /// What was left out, a sentence each.
    pub warnings: Vec<String>,
}

/// A run with everything that hangs on it. Its answers and sources name it by the number it had in its own logbook.
#[derive(Debug)]
pub(crate) struct WholeRun {
    pub id: RunId,
    pub run: Run,
    pub edited: Edited,
    pub dose: Option<StoredDose>,
    pub answers: Vec<WholeAnswer>,
    /// Each with its track, where that is not the run's.
    pub sources: Vec<(SourceFile, Option<PackedTrack>)>,
    pub track: Option<PackedTrack>,
}

/// An answer, and the number it had.
#[derive(Debug)]
pub(crate) struct WholeAnswer {
    pub id: Option<PainId>,
    pub entry: PainEntry,
}

/// A change around the knee.
#[derive(Debug)]
pub(crate) struct WholeChange {
    pub day: Date,
    pub kind: ChangeKind,
    /// `None` where they were left out.
    pub words: Option<String>,
    pub at: Timestamp,
}

/// Whether the first bytes of a file are those of such a document.
pub(crate) fn begins(head: &[u8]) -> bool {
    let head = head.strip_prefix(b"\xef\xbb\xbf").unwrap_or(head).trim_ascii_start();
    head.strip_prefix(b"{").is_some_and(|rest| rest.trim_ascii_start().starts_with(FIRST_FIELD))
}

/// Reads a document; a sentence when nothing of it can be used.
pub(crate) fn read(input: impl Read) -> Result<Whole, String> {
    read_within(LARGEST, input)
}

pub(super) fn read_within(largest: usize, input: impl Read) -> Result<Whole, String> {
    let left = Cell::new(largest);
    let mut input = BufReader::new(ByEntry { input, left: &left });
    // A mark that some editors put in front.
    if input.fill_buf().is_ok_and(|head| head.starts_with(b"\xef\xbb\xbf")) {
        input.consume(3);
    }
    let mut reading = Reading { whole: Whole::default(), refused: None, left_out: 0, largest, left: &left };
    let parsed = serde_json::Deserializer::from_reader(input).deserialize_map(&mut reading);
    let Reading { mut whole, refused, left_out, .. } = reading;
    if let Some(refused) = refused {
        return Err(refused);
    }
    if let Err(error) = parsed {
        if whole.runs.is_empty() && whole.day_answers.is_empty() && whole.settings.is_empty() {
            return Err(words::logbook_damaged(&error));
        }
        whole.warnings.push(words::logbook_breaks_off(&error, whole.runs.len()));
    }
    if left_out > NAMED {
        whole.warnings.push(words::more_left_out_of_logbook(left_out - NAMED));
    }
    Ok(whole)
}

/// Bytes of which so many are read until the next entry begins: one that never ends must not fill the memory.
struct ByEntry<'a, R> {
    input: R,
    left: &'a Cell<usize>,
}

impl<R: Read> Read for ByEntry<'_, R> {
    fn read(&mut self, buf: &mut [u8]) -> io::Result<usize> {
        if self.left.get() == 0 {
            return Err(io::Error::other(words::logbook_entry_too_large()));
        }
        let read = self.input.read(buf)?;
        self.left.set(self.left.get().saturating_sub(read));
        Ok(read)
    }
}

/// The document as far as it has been read.
struct Reading<'a> {
    whole: Whole,
    /// Why nothing of it may be used.
    refused: Option<String>,
    left_out: usize,
    /// Bytes that an entry may have.
    largest: usize,
    /// Bytes that the one being read may still have.
    left: &'a Cell<usize>,
}

impl<'de> Visitor<'de> for &mut Reading<'_> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a Plimsoll logbook")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<(), A::Error> {
        while let Some(field) = map.next_key::<String>()? {
            self.left.set(self.largest);
            match field.as_str() {
                "plimsoll_logbook" => {
                    let version: u32 = map.next_value()?;
                    if version != LOGBOOK_VERSION {
                        return Err(self.refuse(words::logbook_of_another_version(version, LOGBOOK_VERSION)));
                    }
                }
                "redacted" => {
                    let redacted: Redaction = map.next_value()?;
                    if redacted.times {
                        return Err(self.refuse(words::logbook_without_times()));
                    }
                }
                "settings" => self.whole.settings = map.next_value::<Option<_>>()?.unwrap_or_default(),
                "reference" => {
                    if let Some(raw) = map.next_value::<Option<Box<RawValue>>>()? {
                        self.take(&raw, "reference", reference, |whole, known| whole.reference = known);
                    }
                }
                "dose_changes" => self.each(&mut map, "dose_changes", dose_change, |w, v| w.dose_changes.push(v))?,
                "red_flag_rounds" => self.each(&mut map, "red_flag_rounds", screen, |w, v| w.screens.push(v))?,
                "red_flag_clearances" => {
                    self.each(&mut map, "red_flag_clearances", clearance, |w, v| w.clearances.push(v))?;
                }
                "start_checks" => self.each(&mut map, "start_checks", start_check, |w, v| w.start_checks.push(v))?,
                "plan" => self.each(&mut map, "plan", decision, |w, v| w.plan.push(v))?,
                "other_activities" => self.each(&mut map, "other_activities", other, |w, v| w.others.push(v))?,
                "felt" => self.each(&mut map, "felt", felt, |w, v| w.felt.push(v))?,
                "questionnaires" => {
                    self.each(&mut map, "questionnaires", questionnaire, |w, v| w.questionnaires.push(v))?;
                }
                "noted_changes" => self.each(&mut map, "noted_changes", change, |w, v| w.changes.push(v))?,
                "columns" => self.each(&mut map, "columns", columns, |w, v| w.columns.push(v))?,
                "imports" => self.each(&mut map, "imports", import, |w, v| w.imports.push(v))?,
                "day_answers" => self.each(&mut map, "day_answers", day_answer, |w, v| w.day_answers.push(v))?,
                "runs" => self.each(&mut map, "runs", run, |w, v| w.runs.push(v))?,
                // Fields of a later edition, and those that are only for people.
                _ => {
                    map.next_value::<IgnoredAny>()?;
                }
            }
        }
        Ok(())
    }
}

impl Reading<'_> {
    fn refuse<E: serde::de::Error>(&mut self, why: String) -> E {
        self.refused = Some(why);
        E::custom("refused")
    }

    /// Every record of a list.
    fn each<'de, A: MapAccess<'de>, R: DeserializeOwned, V>(
        &mut self,
        map: &mut A,
        field: &'static str,
        value: fn(R) -> Result<V, String>,
        keep: fn(&mut Whole, V),
    ) -> Result<(), A::Error> {
        map.next_value_seed(Each(&mut |raw| self.take(raw, field, value, keep)))
    }

    /// One record; one that makes no sense is left out and named.
    fn take<R: DeserializeOwned, V>(
        &mut self,
        raw: &RawValue,
        field: &'static str,
        value: fn(R) -> Result<V, String>,
        keep: fn(&mut Whole, V),
    ) {
        self.left.set(self.largest);
        match serde_json::from_str(raw.get()).map_err(|error| error.to_string()).and_then(value) {
            Ok(value) => keep(&mut self.whole, value),
            Err(why) => {
                self.left_out += 1;
                if self.left_out <= NAMED {
                    self.whole.warnings.push(words::left_out_of_logbook(field, &why));
                }
            }
        }
    }
}

/// Hands every element of a list on as text, one at a time.
struct Each<'a>(&'a mut dyn FnMut(&RawValue));

impl<'de> DeserializeSeed<'de> for Each<'_> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, input: D) -> Result<(), D::Error> {
        input.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Each<'_> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a list")
    }

    fn visit_unit<E>(self) -> Result<(), E> {
        Ok(())
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut seq: A) -> Result<(), A::Error> {
        while let Some(raw) = seq.next_element::<Box<RawValue>>()? {
            (self.0)(&raw);
        }
        Ok(())
    }
}

// Records as values

fn run(record: RunRecord) -> Result<WholeRun, String> {
    let id = RunId(record.id);
    let start = local_start(record.start.as_deref())?;
    let run = told(ToldRecord {
        start: record.start,
        source: record.source,
        title: record.title,
        distance_m: record.distance_m,
        timer_s: record.timer_s,
        elapsed_s: record.elapsed_s,
        steps: record.steps,
        climb_m: record.climb_m,
        descent_m: record.descent_m,
        avg_hr_bpm: record.avg_hr_bpm,
        treadmill: record.treadmill,
        surface: record.surface,
        rpe: record.rpe,
        feel: record.feel,
        shoes: record.shoes,
        notes: record.notes,
    })?;
    let dose = match record.dose {
        Some(dose) if dose.exponent.0 > 0.0 => Some(StoredDose {
            dose: Dose { load: KneeKm::new(dose.load_kkm.0).map_err(|e| e.to_string())?, basis: dose.basis.into() },
            exponent: dose.exponent.0,
        }),
        Some(_) | None => None,
    };
    let answers = record.answers.into_iter().map(|answer| answered(answer, Some((id, start.day()))));
    let sources = record.sources.into_iter().map(|source| source_file(source, id));
    Ok(WholeRun {
        id,
        edited: Edited::from_codes(record.edited.iter().map(String::as_str)),
        dose,
        answers: answers.collect::<Result<_, _>>()?,
        sources: sources.collect::<Result<_, _>>()?,
        track: record.track.map(|course| track(&course)).transpose()?,
        run,
    })
}

/// A run as a record tells it.
fn told(record: ToldRecord) -> Result<Run, String> {
    Ok(Run {
        start: local_start(record.start.as_deref())?,
        source: record.source.into(),
        title: record.title,
        distance: quantity(record.distance_m, Metres::new)?,
        timer: quantity(record.timer_s, Seconds::new)?,
        elapsed: quantity(record.elapsed_s, Seconds::new)?,
        steps: quantity(record.steps, Steps::new)?,
        climb: quantity(record.climb_m, Metres::new)?,
        descent: quantity(record.descent_m, Metres::new)?,
        avg_hr: quantity(record.avg_hr_bpm, Bpm::new)?,
        treadmill: record.treadmill,
        surface: record.surface.map(Into::into),
        rpe: quantity(record.rpe, Rpe::new)?,
        feel: record.feel.map(Feel::new).transpose().map_err(|e| e.to_string())?,
        shoes: record.shoes,
        notes: record.notes,
    })
}

fn day_answer(record: AnswerRecord) -> Result<WholeAnswer, String> {
    answered(record, None)
}

/// An answer about a run of that day, or about the day it names.
fn answered(record: AnswerRecord, run: Option<(RunId, Date)>) -> Result<WholeAnswer, String> {
    let score = |score: u8| Score::new(score).map_err(|e| e.to_string());
    let moment = Moment::from(record.moment);
    let (anchor, day) = match run {
        Some(_) if moment == Moment::Morning => return Err("a morning hangs on its day, not on a run".to_owned()),
        Some((id, day)) => (Anchor::Run(id), day),
        None => {
            let on = day(&record.day)?;
            (Anchor::Day(on), on)
        }
    };
    if record.one_hour.is_some() && moment != Moment::After
        || record.stiffness_min.is_some() && moment != Moment::Morning
    {
        return Err("it holds a detail of another moment".to_owned());
    }
    let entry = PainEntry {
        anchor,
        day,
        side: record.side.into(),
        moment,
        score: score(record.score)?,
        one_hour: record.one_hour.map(score).transpose()?,
        stiffness: record.stiffness_min.map(StiffnessMinutes::new).transpose().map_err(|e| e.to_string())?,
        place: record.place.map(Into::into),
        signs: KneeSigns {
            swelling: record.swelling,
            giving_way: record.giving_way,
            locking: record.locking,
            stopped: record.stopped,
        },
        note: record.note,
        recorded_at: instant(record.recorded_at.as_deref())?,
        recalled: record.recalled,
    };
    Ok(WholeAnswer { id: record.id.filter(|id| *id > 0).map(PainId), entry })
}

fn source_file(record: SourceRecord, run: RunId) -> Result<(SourceFile, Option<PackedTrack>), String> {
    let digits = record.sha256.as_bytes();
    let mut sha256 = [0; 32];
    if digits.len() != 64 || !digits.is_ascii() {
        return Err("its SHA-256 is not 64 digits".to_owned());
    }
    for (byte, pair) in sha256.iter_mut().zip(digits.chunks_exact(2)) {
        let pair = str::from_utf8(pair).unwrap_or_default();
        *byte = u8::from_str_radix(pair, 16).map_err(|_| "its SHA-256 is not hexadecimal".to_owned())?;
    }
    let source = SourceFile {
        sha256,
        part: record.part,
        run,
        file_name: record.file_name,
        imported_at: instant(record.imported_at.as_deref())?,
        copy: record.copy.map(copy).transpose()?,
        joined_by: record.joined_by,
        noticed: record.noticed,
    };
    Ok((source, record.track.map(|course| track(&course)).transpose()?))
}

fn copy(record: CopyRecord) -> Result<RunCopy, String> {
    Ok(RunCopy {
        run: told(record.run)?,
        origin: record.origin,
        clock: record.clock.into(),
        offset_from: record.offset_from.into(),
        summed: Totals::of(record.summed.into_iter().map(Total::from)),
        richness: record.richness.filter(|richness| *richness <= 4),
    })
}

fn track(record: &CourseRecord) -> Result<PackedTrack, String> {
    let count = record.offset_s.len();
    let lists = [
        Some(record.duration_s.len()),
        record.distance_m.as_ref().map(Vec::len),
        record.steps.as_ref().map(Vec::len),
        record.climb_m.as_ref().map(Vec::len),
        record.descent_m.as_ref().map(Vec::len),
        record.heart_rate_bpm.as_ref().map(Vec::len),
    ];
    if lists.into_iter().flatten().any(|len| len != count) {
        return Err("the lists of its course are not of one length".to_owned());
    }
    let at = |list: &Option<Vec<Option<f32>>>, n: usize| {
        list.as_ref().and_then(|list| list[n]).filter(|value| value.is_finite() && *value >= 0.0)
    };
    let bins = (0..count).map(|n| Bin {
        offset_s: record.offset_s[n],
        duration_s: record.duration_s[n],
        distance_m: at(&record.distance_m, n),
        steps: at(&record.steps, n),
        climb_m: at(&record.climb_m, n),
        descent_m: at(&record.descent_m, n),
        heart_rate_bpm: record.heart_rate_bpm.as_ref().and_then(|list| list[n]),
    });
    if bins.clone().any(|bin| bin.offset_s > i32::MAX as u32) {
        return Err("its course lasts longer than any run".to_owned());
    }
    Ok(PackedTrack::pack(&Track::new(bins.collect())))
}

#[expect(clippy::needless_pass_by_value, reason = "records are handed over as they are read")]
fn reference(record: ReferenceRecord) -> Result<Option<StoredReference>, String> {
    Ok(Some(StoredReference {
        steps_per_km: record.steps_per_km.map(|steps| steps.0).filter(|steps| *steps > 0.0),
        cadence: quantity(record.cadence_spm, StepsPerMinute::new)?,
        speed: quantity(record.speed_mps, MetresPerSecond::new)?,
        easy_run_count: record.easy_run_count,
        computed_at: instant(record.computed_at.as_deref())?,
    }))
}

fn dose_change(record: DoseChangeRecord) -> Result<DoseChange, String> {
    Ok(DoseChange {
        at: instant(record.at.as_deref())?,
        formula: record.formula,
        why: match record.why {
            DoseChangeWhy::Formula => Why::Formula,
            DoseChangeWhy::Setting => Why::Setting,
            DoseChangeWhy::Usual => Why::Usual,
        },
        detail: record.detail,
        runs: record.runs,
    })
}

#[expect(clippy::needless_pass_by_value, reason = "records are handed over as they are read")]
fn screen(record: RedFlagRoundRecord) -> Result<Screen, String> {
    let flag = |code: &String| words::flag_of(code).ok_or_else(|| format!("there is no question {code:?}"));
    Ok(Screen {
        at: instant(record.at.as_deref())?,
        day: day(&record.day)?,
        yes: record.yes.iter().map(flag).collect::<Result<_, _>>()?,
    })
}

fn clearance(record: RedFlagClearanceRecord) -> Result<Clearance, String> {
    Ok(Clearance {
        at: instant(record.at.as_deref())?,
        day: day(&record.day)?,
        by: record.by.filter(|by| !by.is_empty()).unwrap_or_else(words::somebody),
        note: record.note,
    })
}

#[expect(clippy::needless_pass_by_value, reason = "records are handed over as they are read")]
fn start_check(record: StartCheckRecord) -> Result<StoredStart, String> {
    let criterion = StartCriterion::ALL.into_iter().find(|c| words::criterion_code(*c) == record.criterion);
    Ok(StoredStart {
        side: record.side.into(),
        day: day(&record.day)?,
        at: instant(record.at.as_deref())?,
        criterion: criterion.ok_or_else(|| format!("there is no criterion {:?}", record.criterion))?,
        met: record.met,
    })
}

fn decision(record: PlanDecisionRecord) -> Result<StoredDecision, String> {
    Ok(StoredDecision {
        side: record.side.into(),
        day: day(&record.day)?,
        seq: record.seq,
        run: record.run_id.map(RunId),
        moved: record.moved.into(),
        from: Level(record.from_level),
        to: Level(record.to_level),
        reasons: record.reasons,
        // Without one, deciding starts from the beginning.
        position: record.position.unwrap_or_default(),
        decided_at: instant(record.decided_at.as_deref())?,
    })
}

fn other(record: OtherActivityRecord) -> Result<OtherActivity, String> {
    Ok(OtherActivity {
        start: local_start(record.start.as_deref())?,
        kind: record.kind.into(),
        words: record.words,
        title: record.title,
        timer: quantity(record.timer_s, Seconds::new)?,
        distance: quantity(record.distance_m, Metres::new)?,
        climb: quantity(record.climb_m, Metres::new)?,
    })
}

fn felt(record: FeltRecord) -> Result<Felt, String> {
    if record.source.is_empty() || record.value.is_none() && record.words.is_none() {
        return Err("it does not say what, or who says so".to_owned());
    }
    Ok(Felt {
        day: day(&record.day)?,
        what: record.what.into(),
        value: record.value.map(|value| value.0),
        scale: record.scale.into(),
        words: record.words,
        source: record.source,
    })
}

fn questionnaire(record: QuestionnaireRecord) -> Result<Questionnaire, String> {
    let instrument = Instrument::from(record.instrument);
    let (side, day, at) = (record.side.map(Into::into), day(&record.day)?, instant(record.recorded_at.as_deref())?);
    if record.items.is_empty() {
        return Questionnaire::of_total(instrument, side, day, record.total.0, at).map_err(|error| error.to_string());
    }
    let items = record.items.into_iter().enumerate().map(|(n, item)| QuestionnaireItem {
        words: match (item.words.filter(|words| !words.is_empty()), instrument) {
            (Some(words), _) => words,
            (None, Instrument::Activities) => words::activity_number(n + 1),
            (None, _) => String::new(),
        },
        value: item.value.0,
    });
    Questionnaire::of_items(instrument, side, day, items.collect(), at).map_err(|error| error.to_string())
}

fn change(record: NotedChangeRecord) -> Result<WholeChange, String> {
    Ok(WholeChange {
        day: day(&record.day)?,
        kind: record.kind.into(),
        words: record.words.filter(|words| !words.is_empty()),
        at: instant(record.recorded_at.as_deref())?,
    })
}

fn columns(record: ColumnsRecord) -> Result<ColumnMapping, String> {
    if record.fingerprint.is_empty() {
        return Err("it does not say of which tables".to_owned());
    }
    Ok(ColumnMapping {
        fingerprint: record.fingerprint,
        header: record.header,
        words: record.words,
        at: instant(record.at.as_deref())?,
    })
}

fn import(record: ImportRecord) -> Result<(Timestamp, Vec<ImportInput>), String> {
    let inputs = record.inputs.into_iter().map(|input| ImportInput {
        path: input.path,
        member: input.member,
        outcome: input.outcome.into(),
        reason: input.reason,
        run: input.run_id.map(RunId),
    });
    Ok((instant(record.at.as_deref())?, inputs.collect()))
}

fn quantity<T>(value: Option<Exact>, new: fn(f64) -> Result<T, domain::OutOfRange>) -> Result<Option<T>, String> {
    value.map(|value| new(value.0)).transpose().map_err(|error| error.to_string())
}

fn parsed<T: FromStr>(text: &str) -> Result<T, String> {
    text.parse().map_err(|_| format!("{text:?} is no day or time"))
}

/// A local day of our era: the file keeps no other.
fn day(text: &str) -> Result<Date, String> {
    parsed::<Date>(text).and_then(of_our_era)
}

fn of_our_era(day: Date) -> Result<Date, String> {
    if day.year() >= 1 { Ok(day) } else { Err(format!("{day} is long before anybody ran")) }
}

fn instant(text: Option<&str>) -> Result<Timestamp, String> {
    parsed(text.ok_or("it does not say when")?)
}

fn local_start(text: Option<&str>) -> Result<LocalStart, String> {
    let text = text.ok_or("it does not say when")?;
    let wrong = || format!("{text:?} is no time with its offset");
    let pieces = DateTimeParser::new().parse_pieces(text).map_err(|_| wrong())?;
    let start = LocalStart { at: parsed(text)?, offset: pieces.to_numeric_offset().ok_or_else(wrong)? };
    of_our_era(start.day()).map(|_| start)
}
