//! The load line, what it rests on, its history, and what other assumptions would say.

use std::collections::HashMap;

use domain::{
    Dose, DoseParams, KneeHistory, KneeKm, LineParams, LineStart, LoadLine, Outcome, Outlook, RunFacts, RunId, Session,
    SessionRecord, Side, Tolerance, TrackRecord, sessions, tolerance,
};
use jiff::Zoned;
use rayon::prelude::*;

use crate::{
    Logbook, LogbookError,
    api::{
        Line, LineDayDto, LineInput, LineSessionDto, LineStartDto, LineState, OutcomeDto, SensitivityDto, Settings,
        TrackRecordDto,
    },
    doses,
    verdict::flare_limit,
    words,
};

/// The exponents a headline is tried with (`science.md` 1.5).
const EXPONENTS: [f64; 4] = [1.0, 2.0, 4.0, 8.0];
/// From this share on a different number is different advice. \[A\]
const MOVES: f64 = 0.1;

/// What a line says today.
struct Standing {
    side: Side,
    start: LineStart,
    outlook: Outlook,
    record: TrackRecord,
    tolerance: Tolerance,
    ceiling: KneeKm,
}

impl Standing {
    fn state(&self) -> LineState {
        self.outlook.state().into()
    }

    fn ready(&self) -> bool {
        self.state() == LineState::Ready
    }

    /// What this knee takes, to compare two knees by: the line, else what was tolerated, else nothing.
    fn takes(&self) -> f64 {
        if self.ready() { self.outlook.line().get() } else { self.tolerance.up_to.map_or(-1.0, KneeKm::get) }
    }
}

impl Logbook {
    /// What is known of a knee's line. Of two watched knees the one that takes less.
    ///
    /// # Errors
    /// What any read can meet.
    pub fn line(&self, input: LineInput, now: &Zoned) -> Result<Line, LogbookError> {
        let settings = self.settings()?;
        let knees = self.recent_knees(now)?;
        let mut standing = Vec::new();
        for side in self.sides(input.side, &settings, &knees) {
            standing.push(self.standing(side, knees.of(side), &settings, now)?);
        }
        let Some(found) = standing.into_iter().min_by(|a, b| a.takes().total_cmp(&b.takes())) else {
            return Ok(no_line(now));
        };
        let mut line = describe(&found, now);
        if input.history {
            let (days, sessions) = self.history_of(found.side, &settings, now)?;
            line.days = Some(days);
            line.sessions = Some(sessions);
        }
        if input.sensitivity {
            line.sensitivity = Some(self.sensitivity(found.side, &settings, now)?);
        }
        Ok(line)
    }

    fn standing(
        &self,
        side: Side,
        recent: &KneeHistory,
        settings: &Settings,
        now: &Zoned,
    ) -> Result<Standing, LogbookError> {
        let assessed = recent.assessed_until(&Self::limits(settings), now.timestamp());
        self.ask_line(side, settings, now, |line| {
            let outlook = line.outlook(now.date());
            Standing {
                side,
                start: line.start(),
                ceiling: outlook.ceiling(flare_limit(settings)),
                outlook,
                record: line.track_record(),
                tolerance: tolerance(&assessed, now.date()),
            }
        })
    }

    fn history_of(
        &self,
        side: Side,
        settings: &Settings,
        now: &Zoned,
    ) -> Result<(Vec<LineDayDto>, Vec<LineSessionDto>), LogbookError> {
        let knee = self.knee_since(None, side, now)?;
        self.ask_line(side, settings, now, |line| {
            let days = line.days(line.start().day, now.date());
            let days = days.into_iter().map(|day| LineDayDto {
                day: day.day.to_string(),
                line_kkm: day.line.get(),
                band_kkm: [day.band.0.get(), day.band.1.get()],
            });
            (days.collect(), line.sessions().iter().filter_map(|record| session(record, &knee)).collect())
        })
    }

    /// The line at other exponents, and with every red run for a flare.
    fn sensitivity(&self, side: Side, settings: &Settings, now: &Zoned) -> Result<Vec<SensitivityDto>, LogbookError> {
        let in_force = doses::params(&self.store)?;
        let mut cases: Vec<(f64, Outcome)> = EXPONENTS.iter().map(|m| (*m, Outcome::Flare)).collect();
        if !EXPONENTS.contains(&in_force.exponent) {
            cases.insert(0, (in_force.exponent, Outcome::Flare));
        }
        cases.push((in_force.exponent, Outcome::Red));
        let mut told = Vec::new();
        for (exponent, outcome) in cases {
            told.push(self.told_otherwise(side, &DoseParams { exponent, ..in_force }, outcome, settings, now)?);
        }
        // Learning ten years anew takes a while, five times at once as long as once on a machine with the cores.
        let limit = flare_limit(settings);
        let mut rows: Vec<SensitivityDto> = told.into_par_iter().map(|told| told.learned(limit, now)).collect();
        for row in &mut rows {
            row.in_force = row.exponent == in_force.exponent && row.outcome == OutcomeDto::Flare;
        }
        let base = rows.iter().find(|r| r.in_force).cloned().expect("BUG: the assumptions in force are among them");
        for row in &mut rows {
            row.changes_advice = row.state != base.state
                || moved(row.ceiling_kkm, base.ceiling_kkm)
                || moved(row.tolerated_up_to_kkm, base.tolerated_up_to_kkm);
        }
        Ok(rows)
    }

    /// The knee's days with running as these doses and this outcome tell them.
    fn told_otherwise(
        &self,
        side: Side,
        params: &DoseParams,
        outcome: Outcome,
        settings: &Settings,
        now: &Zoned,
    ) -> Result<ToldOtherwise, LogbookError> {
        let doses: HashMap<RunId, Dose> = doses::each(&self.store, params)?;
        let knee = self.knee_with(side, now, |facts| RunFacts { dose: doses.get(&facts.id).copied(), ..facts })?;
        let assessed = knee.assessed_until(&Self::limits(settings), now.timestamp());
        let sessions: Vec<Session> = sessions(&assessed, outcome);
        Ok(ToldOtherwise {
            exponent: params.exponent,
            outcome,
            start: self.line_start(&sessions, settings, now)?,
            sessions,
            tolerated: tolerance(&assessed, now.date()).up_to,
        })
    }
}

/// A knee's days with running under other assumptions.
struct ToldOtherwise {
    exponent: f64,
    outcome: Outcome,
    start: LineStart,
    sessions: Vec<Session>,
    tolerated: Option<KneeKm>,
}

impl ToldOtherwise {
    /// The line as it would stand.
    fn learned(self, limit: f64, now: &Zoned) -> SensitivityDto {
        let outlook = LoadLine::new(self.start, self.sessions, &LineParams::DEFAULT).outlook(now.date());
        let state = LineState::from(outlook.state());
        let ready = |value: f64| (state == LineState::Ready).then_some(value);
        let (low, high) = outlook.band();
        SensitivityDto {
            exponent: self.exponent,
            outcome: match self.outcome {
                Outcome::Flare => OutcomeDto::Flare,
                Outcome::Red => OutcomeDto::Red,
            },
            in_force: false,
            state,
            line_kkm: ready(outlook.line().get()),
            band_kkm: ready(0.0).map(|_| [low.get(), high.get()]),
            ceiling_kkm: ready(outlook.ceiling(limit).get()),
            tolerated_up_to_kkm: self.tolerated.map(KneeKm::get),
            changes_advice: false,
        }
    }
}

fn describe(found: &Standing, now: &Zoned) -> Line {
    let Standing { outlook, record, .. } = found;
    let ready = |value: f64| found.ready().then_some(value);
    let (low, high) = outlook.band();
    let rated = outlook.rated() > 0;
    Line {
        side: Some(found.side.into()),
        state: found.state(),
        line_kkm: ready(outlook.line().get()),
        band_kkm: found.ready().then_some([low.get(), high.get()]),
        ceiling_kkm: ready(found.ceiling.get()),
        carried_over_kkm: Some(outlook.carried_over().get()),
        tolerated_up_to_kkm: found.tolerance.up_to.map(KneeKm::get),
        rated_runs: outlook.rated(),
        flares: outlook.flares(),
        recalled: outlook.recalled(),
        since: outlook.since().map(|day| day.to_string()),
        p_load_irrelevant: rated.then(|| outlook.p_load_irrelevant()),
        stood_back: record.trails,
        start: rated.then(|| LineStartDto {
            day: found.start.day.to_string(),
            kkm: found.start.centre.get(),
            basis: found.start.basis.into(),
            text: words::line_start(&found.start),
        }),
        track_record: (record.rated > 0).then(|| TrackRecordDto {
            rated: record.rated,
            predicted: record.predicted,
            observed: record.observed,
            log_score: record.log_score,
            base_rate_log_score: record.base_rate_log_score,
            text: words::track_record(record),
        }),
        as_of: now.date().to_string(),
        text: words::line_state(outlook, record.trails, &found.tolerance),
        days: None,
        sessions: None,
        sensitivity: None,
    }
}

/// What is said while no knee is known.
fn no_line(now: &Zoned) -> Line {
    Line {
        side: None,
        state: LineState::Unavailable,
        line_kkm: None,
        band_kkm: None,
        ceiling_kkm: None,
        carried_over_kkm: None,
        tolerated_up_to_kkm: None,
        rated_runs: 0,
        flares: 0,
        recalled: 0,
        since: None,
        p_load_irrelevant: None,
        stood_back: false,
        start: None,
        track_record: None,
        as_of: now.date().to_string(),
        text: words::no_line(),
        days: None,
        sessions: None,
        sensitivity: None,
    }
}

/// A day of running, with the runs it is made of.
fn session(record: &SessionRecord, knee: &KneeHistory) -> Option<LineSessionDto> {
    let first = knee.runs().partition_point(|r| r.day() < record.day);
    let runs = knee.runs()[first..].iter().take_while(|r| r.day() == record.day);
    let load = |facts: &RunFacts| facts.dose.map_or(-1.0, |d| d.load.get());
    let mut facts: Vec<&RunFacts> = runs.map(|r| &r.facts).collect();
    facts.sort_by(|a, b| load(b).total_cmp(&load(a)));
    Some(LineSessionDto {
        run_id: facts.first()?.id.0,
        run_ids: facts.iter().map(|f| f.id.0).collect(),
        day: record.day.to_string(),
        dose_kkm: record.load.get(),
        p_flare_before: record.p_flare_before,
        flare: record.answer.map(|a| a.flare),
    })
}

fn moved(value: Option<f64>, base: Option<f64>) -> bool {
    match (value, base) {
        (Some(value), Some(base)) => (value - base).abs() > MOVES * base,
        (None, None) => false,
        _ => true,
    }
}
