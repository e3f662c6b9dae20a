//! Writing the document: everything small first, then one run per line.

use std::{collections::HashMap, io::Write};

use domain::{Anchor, Bin, Bpm, Metres, Rpe, Run, RunCopy, RunId, Score, Seconds, Side, Steps, Total, Track};
use jiff::{Zoned, civil::Date};
use store::{
    dose_changes::{self, Why},
    felt, imports, mappings, others,
    pain::{self, StoredPain},
    plan::{self, StoredDecision},
    questionnaires, red_flags, reference,
    runs::{self, RunFilter, StoredRun},
    settings,
    sources::{self, SourceFile},
    tracks,
};

use crate::{
    Logbook, LogbookError,
    api::{
        Redaction,
        whole::{
            AnswerRecord, ColumnsRecord, CopyRecord, CourseRecord, DoseChangeRecord, DoseChangeWhy, DoseRecord, Exact,
            FeltRecord, ImportInputRecord, ImportRecord, LOGBOOK_VERSION, LogbookFile, NotedChangeRecord,
            OtherActivityRecord, PlanDecisionRecord, QuestionnaireItemRecord, QuestionnaireRecord,
            RedFlagClearanceRecord, RedFlagRoundRecord, ReferenceRecord, RunRecord, SourceRecord, StartCheckRecord,
            ToldRecord,
        },
    },
    plan::kept::{reasons_of, reasons_text},
    redaction::{Seen, settings_seen},
    words,
};

/// What is written.
#[derive(Debug, Clone, Copy, Default)]
pub(crate) struct What {
    /// First and last day; everything without it.
    pub period: Option<(Date, Date)>,
    /// What is left out.
    pub redaction: Redaction,
    /// The courses of the runs are left out.
    pub without_tracks: bool,
}

impl What {
    fn within(self, day: Date) -> bool {
        self.period.is_none_or(|(from, to)| (from..=to).contains(&day))
    }
}

/// The answers of a logbook by what they hang on.
struct Answers {
    of_runs: HashMap<RunId, Vec<StoredPain>>,
    of_days: Vec<StoredPain>,
}

impl Logbook {
    /// Writes the document.
    pub(crate) fn write_whole(&self, what: What, now: &Zoned, out: &mut dyn Write) -> Result<(), WriteTrouble> {
        let mut answers = self.answers_of(what)?;
        let head = LogbookFile { day_answers: answers.days(what), ..self.head(what, now)? };
        let head = serde_json::to_string_pretty(&head).expect("BUG: records are an object with text keys");
        // The runs are the last field, so that everything else has been read when they come.
        out.write_all(head.strip_suffix("]\n}").expect("BUG: the runs are an empty list at the end").as_bytes())?;
        let (from, to) = what.period.map_or((None, None), |(from, to)| (Some(from), Some(to)));
        let listed = runs::list(&self.store, &RunFilter { from, to, ..RunFilter::default() })?;
        for (n, stored) in listed.iter().enumerate() {
            out.write_all(if n == 0 { b"\n" } else { b",\n" })?;
            let record = self.run_record(stored, answers.of_runs.remove(&stored.id).unwrap_or_default(), what)?;
            serde_json::to_writer(&mut *out, &record).map_err(std::io::Error::from)?;
        }
        out.write_all(b"\n]\n}\n")?;
        Ok(())
    }

    fn head(&self, what: What, now: &Zoned) -> Result<LogbookFile, LogbookError> {
        let Redaction { times, .. } = what.redaction;
        let see = Seen(what.redaction);
        let conn = &self.store;
        let (mut start_checks, mut decisions) = (Vec::new(), Vec::new());
        for side in Side::BOTH {
            start_checks.extend(plan::start_answers(conn, side)?);
            decisions.extend(plan::since(conn, side, Date::MIN)?);
        }
        let mut changes = dose_changes::all(conn)?;
        changes.reverse();
        Ok(LogbookFile {
            plimsoll_logbook: LOGBOOK_VERSION,
            made_by: format!("Plimsoll {}", env!("CARGO_PKG_VERSION")),
            made_at: (!times).then(|| now.timestamp().display_with_offset(now.offset()).to_string()),
            period: what.period.map(|(from, to)| [from.to_string(), to.to_string()]),
            redacted: what.redaction,
            without_tracks: what.without_tracks,
            settings: settings_seen(settings::all(conn)?, what.redaction, what.period.is_some()),
            reference: reference::get(conn)?.map(|known| ReferenceRecord {
                steps_per_km: known.steps_per_km.map(Exact),
                cadence_spm: known.cadence.map(|c| Exact(c.get())),
                speed_mps: known.speed.map(|s| Exact(s.get())),
                easy_run_count: known.easy_run_count,
                computed_at: see.instant(known.computed_at),
            }),
            dose_changes: changes
                .into_iter()
                .map(|change| DoseChangeRecord {
                    at: see.instant(change.at),
                    formula: change.formula,
                    why: why_record(change.why),
                    detail: change.detail,
                    runs: change.runs,
                })
                .collect(),
            red_flag_rounds: red_flags::screens(conn)?
                .into_iter()
                .filter(|screen| what.within(screen.day))
                .map(|screen| RedFlagRoundRecord {
                    day: screen.day.to_string(),
                    at: see.instant(screen.at),
                    yes: screen.yes.iter().map(|flag| words::flag_code(*flag).to_owned()).collect(),
                })
                .collect(),
            red_flag_clearances: red_flags::clearances(conn)?
                .into_iter()
                .filter(|clearance| what.within(clearance.day))
                .map(|clearance| RedFlagClearanceRecord {
                    day: clearance.day.to_string(),
                    at: see.instant(clearance.at),
                    by: see.name(Some(clearance.by)),
                    note: see.note(clearance.note),
                })
                .collect(),
            start_checks: start_checks
                .into_iter()
                .filter(|check| what.within(check.day))
                .map(|check| StartCheckRecord {
                    side: check.side.into(),
                    day: check.day.to_string(),
                    at: see.instant(check.at),
                    criterion: words::criterion_code(check.criterion).to_owned(),
                    met: check.met,
                })
                .collect(),
            plan: decisions
                .into_iter()
                .filter(|decision| what.within(decision.day))
                .map(|decision| decision_record(decision, see))
                .collect(),
            other_activities: self.others_of(what, see)?,
            felt: self.felt_of(what, see)?,
            questionnaires: self.questionnaires_seen(what, see)?,
            noted_changes: self.changes_seen(what, see)?,
            columns: self.columns_of(what)?,
            // An import is not of a period: the files it names may hold ten years.
            imports: if what.period.is_some() { Vec::new() } else { self.imports_of(see)? },
            day_answers: Vec::new(),
            runs: Vec::new(),
        })
    }

    fn others_of(&self, what: What, see: Seen) -> Result<Vec<OtherActivityRecord>, LogbookError> {
        let (from, to) = what.period.unwrap_or((Date::ZERO, Date::MAX));
        let record = |other: domain::OtherActivity| OtherActivityRecord {
            day: other.day().to_string(),
            start: see.start(other.start),
            kind: other.kind.into(),
            words: see.note(Some(other.words)).unwrap_or_default(),
            title: see.title(other.title),
            timer_s: other.timer.map(|t| Exact(t.get())),
            distance_m: other.distance.map(|d| Exact(d.get())),
            climb_m: other.climb.map(|c| Exact(c.get())),
        };
        Ok(others::between(&self.store, from, to)?.into_iter().map(record).collect())
    }

    fn felt_of(&self, what: What, see: Seen) -> Result<Vec<FeltRecord>, LogbookError> {
        let (from, to) = what.period.unwrap_or((Date::ZERO, Date::MAX));
        let record = |felt: domain::Felt| FeltRecord {
            day: felt.day.to_string(),
            what: felt.what.into(),
            value: felt.value.map(Exact),
            scale: felt.scale.into(),
            words: see.note(felt.words),
            source: felt.source,
        };
        let said = felt::between(&self.store, from, to)?.into_iter().map(record);
        // Where words are left out, what was said in words alone is gone.
        Ok(said.filter(|felt| felt.value.is_some() || felt.words.is_some()).collect())
    }

    fn questionnaires_seen(&self, what: What, see: Seen) -> Result<Vec<QuestionnaireRecord>, LogbookError> {
        let item = |item: domain::QuestionnaireItem| QuestionnaireItemRecord {
            words: see.note(Some(item.words).filter(|words| !words.is_empty())),
            value: Exact(item.value),
        };
        let record = |filled: domain::Questionnaire| QuestionnaireRecord {
            day: filled.day.to_string(),
            side: filled.side.map(Into::into),
            instrument: filled.instrument.into(),
            total: Exact(filled.total),
            items: filled.items.into_iter().map(item).collect(),
            recorded_at: see.instant(filled.recorded_at),
        };
        let filled = questionnaires::up_to(&self.store, Date::MAX)?.into_iter().map(|stored| stored.filled);
        Ok(filled.filter(|filled| what.within(filled.day)).map(record).collect())
    }

    fn changes_seen(&self, what: What, see: Seen) -> Result<Vec<NotedChangeRecord>, LogbookError> {
        let (from, to) = what.period.unwrap_or((Date::ZERO, Date::MAX));
        let record = |stored: questionnaires::StoredChange| NotedChangeRecord {
            day: stored.change.day.to_string(),
            kind: stored.change.kind.into(),
            words: see.note(Some(stored.change.words)),
            recorded_at: see.instant(stored.at),
        };
        Ok(questionnaires::changes_between(&self.store, from, to)?.into_iter().map(record).collect())
    }

    /// How tables are read is a help for the next import here, and nothing for somebody else's eyes.
    fn columns_of(&self, what: What) -> Result<Vec<ColumnsRecord>, LogbookError> {
        if what.period.is_some() || what.redaction.any() {
            return Ok(Vec::new());
        }
        let record = |said: mappings::ColumnMapping| ColumnsRecord {
            fingerprint: said.fingerprint,
            header: said.header,
            words: said.words,
            at: Some(said.at.to_string()),
        };
        Ok(mappings::all(&self.store)?.into_iter().map(record).collect())
    }

    fn imports_of(&self, see: Seen) -> Result<Vec<ImportRecord>, LogbookError> {
        let mut batches = imports::latest(&self.store, u32::MAX)?;
        batches.reverse();
        let mut records = Vec::with_capacity(batches.len());
        for (batch, at) in batches {
            let inputs = imports::inputs(&self.store, batch)?.into_iter().map(|input| ImportInputRecord {
                path: see.title(Some(input.path)).unwrap_or_default(),
                member: see.title(input.member),
                outcome: input.outcome.into(),
                reason: see.title(input.reason),
                run_id: input.run.map(|run| run.0),
            });
            records.push(ImportRecord { at: see.instant(at), inputs: inputs.collect() });
        }
        Ok(records)
    }

    fn answers_of(&self, what: What) -> Result<Answers, LogbookError> {
        let mut answers = Answers { of_runs: HashMap::new(), of_days: Vec::new() };
        let (from, to) = what.period.unwrap_or((Date::ZERO, Date::MAX));
        // The morning after the last day speaks of it.
        for stored in pain::between(&self.store, None, from, to.tomorrow().unwrap_or(to))? {
            match stored.entry.anchor {
                Anchor::Run(run) => answers.of_runs.entry(run).or_default().push(stored),
                Anchor::Day(day) if day <= to || stored.entry.moment == domain::Moment::Morning => {
                    answers.of_days.push(stored);
                }
                Anchor::Day(_) => {}
            }
        }
        Ok(answers)
    }

    fn run_record(
        &self,
        stored: &StoredRun,
        mut answers: Vec<StoredPain>,
        what: What,
    ) -> Result<RunRecord, LogbookError> {
        let see = Seen(what.redaction);
        let run = &stored.run;
        answers.sort_by_key(|stored| (stored.entry.side, stored.entry.moment));
        let track = match stored.has_track && !what.without_tracks {
            true => tracks::get(&self.store, stored.id)?.map(|track| course(&track)),
            false => None,
        };
        let sources =
            sources::of_run(&self.store, stored.id)?.into_iter().map(|source| self.source_record(source, what));
        let ToldRecord {
            start,
            source,
            title,
            distance_m,
            timer_s,
            elapsed_s,
            steps,
            climb_m,
            descent_m,
            avg_hr_bpm,
            treadmill,
            surface,
            rpe,
            feel,
            shoes,
            notes,
        } = told_record(run, see);
        Ok(RunRecord {
            id: stored.id.0,
            day: run.day().to_string(),
            start,
            source,
            title,
            distance_m,
            timer_s,
            elapsed_s,
            steps,
            climb_m,
            descent_m,
            avg_hr_bpm,
            treadmill,
            surface,
            rpe,
            feel,
            shoes,
            notes,
            edited: stored.edited.codes().map(ToOwned::to_owned).collect(),
            dose: stored.dose.map(|dose| DoseRecord {
                load_kkm: Exact(dose.dose.load.get()),
                basis: dose.dose.basis.into(),
                exponent: Exact(dose.exponent),
            }),
            answers: answers.into_iter().map(|stored| answer_record(stored, see)).collect(),
            sources: sources.collect::<Result<_, _>>()?,
            track,
        })
    }

    fn source_record(&self, source: SourceFile, what: What) -> Result<SourceRecord, LogbookError> {
        let see = Seen(what.redaction);
        let track = match what.without_tracks {
            true => None,
            false => sources::track(&self.store, &source.sha256, source.part)?,
        };
        Ok(SourceRecord {
            sha256: hex(&source.sha256),
            part: source.part,
            file_name: see.title(Some(source.file_name)).unwrap_or_default(),
            imported_at: see.instant(source.imported_at),
            joined_by: source.joined_by,
            noticed: see.title(source.noticed),
            copy: source.copy.map(|copy| copy_record(copy, see)),
            track: track.map(|packed| packed.unpack()).transpose()?.map(|track| course(&track)),
        })
    }
}

impl Answers {
    /// The answers that hang on a day, which are then gone from here.
    fn days(&mut self, what: What) -> Vec<AnswerRecord> {
        let mut entries = std::mem::take(&mut self.of_days);
        entries.sort_by_key(|stored| (stored.entry.day, stored.entry.side, stored.entry.moment));
        entries.into_iter().map(|stored| answer_record(stored, Seen(what.redaction))).collect()
    }
}

/// Why a document was not written.
#[derive(Debug)]
pub(crate) enum WriteTrouble {
    /// The logbook could not be read.
    Logbook(LogbookError),
    /// What it is written to would not take it.
    Io(std::io::Error),
}

impl From<LogbookError> for WriteTrouble {
    fn from(error: LogbookError) -> Self {
        Self::Logbook(error)
    }
}

impl From<store::StoreError> for WriteTrouble {
    fn from(error: store::StoreError) -> Self {
        Self::Logbook(error.into())
    }
}

impl From<std::io::Error> for WriteTrouble {
    fn from(error: std::io::Error) -> Self {
        Self::Io(error)
    }
}

fn told_record(run: &Run, see: Seen) -> ToldRecord {
    ToldRecord {
        start: see.start(run.start),
        source: run.source.into(),
        title: see.title(run.title.clone()),
        distance_m: run.distance.map(Metres::get).map(Exact),
        timer_s: run.timer.map(Seconds::get).map(Exact),
        elapsed_s: run.elapsed.map(Seconds::get).map(Exact),
        steps: run.steps.map(Steps::get).map(Exact),
        climb_m: run.climb.map(Metres::get).map(Exact),
        descent_m: run.descent.map(Metres::get).map(Exact),
        avg_hr_bpm: run.avg_hr.map(Bpm::get).map(Exact),
        treadmill: run.treadmill,
        surface: run.surface.map(Into::into),
        rpe: run.rpe.map(Rpe::get).map(Exact),
        feel: run.feel.map(domain::Feel::get),
        shoes: see.note(run.shoes.clone()),
        notes: see.note(run.notes.clone()),
    }
}

fn copy_record(copy: RunCopy, see: Seen) -> CopyRecord {
    const TOTALS: [Total; 7] =
        [Total::Distance, Total::Timer, Total::Elapsed, Total::Steps, Total::Climb, Total::Descent, Total::HeartRate];
    CopyRecord {
        origin: copy.origin,
        clock: copy.clock.into(),
        offset_from: copy.offset_from.into(),
        summed: TOTALS.into_iter().filter(|total| copy.summed.contains(*total)).map(Into::into).collect(),
        richness: copy.richness,
        run: told_record(&copy.run, see),
    }
}

fn answer_record(StoredPain { id, entry }: StoredPain, see: Seen) -> AnswerRecord {
    AnswerRecord {
        id: Some(id.0),
        day: entry.day.to_string(),
        side: entry.side.into(),
        moment: entry.moment.into(),
        score: entry.score.get(),
        one_hour: entry.one_hour.map(Score::get),
        stiffness_min: entry.stiffness.map(domain::StiffnessMinutes::get),
        place: entry.place.map(Into::into),
        swelling: entry.signs.swelling,
        giving_way: entry.signs.giving_way,
        locking: entry.signs.locking,
        stopped: entry.signs.stopped,
        note: see.note(entry.note),
        recorded_at: see.instant(entry.recorded_at),
        recalled: entry.recalled,
    }
}

fn decision_record(decision: StoredDecision, see: Seen) -> PlanDecisionRecord {
    PlanDecisionRecord {
        side: decision.side.into(),
        day: decision.day.to_string(),
        seq: decision.seq,
        run_id: decision.run.map(|run| run.0),
        moved: decision.moved.into(),
        from_level: decision.from.0,
        to_level: decision.to.0,
        reasons: match see.0.any() {
            true => reasons_text(&see.reasons(reasons_of(&decision.reasons))),
            false => decision.reasons,
        },
        position: (!see.0.any()).then_some(decision.position),
        decided_at: see.instant(decision.decided_at),
    }
}

fn course(track: &Track) -> CourseRecord {
    let bins = track.bins();
    let column = |of: fn(&Bin) -> Option<f32>| {
        bins.iter().any(|bin| of(bin).is_some()).then(|| bins.iter().map(of).collect::<Vec<_>>())
    };
    CourseRecord {
        offset_s: bins.iter().map(|bin| bin.offset_s).collect(),
        duration_s: bins.iter().map(|bin| bin.duration_s).collect(),
        distance_m: column(|bin| bin.distance_m),
        steps: column(|bin| bin.steps),
        climb_m: column(|bin| bin.climb_m),
        descent_m: column(|bin| bin.descent_m),
        heart_rate_bpm: bins
            .iter()
            .any(|bin| bin.heart_rate_bpm.is_some())
            .then(|| bins.iter().map(|bin| bin.heart_rate_bpm).collect()),
    }
}

/// Bytes as hexadecimal text.
pub(crate) fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

fn why_record(why: Why) -> DoseChangeWhy {
    match why {
        Why::Formula => DoseChangeWhy::Formula,
        Why::Setting => DoseChangeWhy::Setting,
        Why::Usual => DoseChangeWhy::Usual,
    }
}
