//! What of the logbook is in which table.

use std::collections::{BTreeMap, HashMap};

use domain::{
    Anchor, AssessedRun, Felt, KneeHistory, Metres, Moment, OtherActivity, PainEntry, Questionnaire, Score, Seconds,
    Side, StiffnessMinutes,
};
use jiff::{ToSpan, Zoned, civil::Date};
use store::{
    felt, imports, others, pain, plan, questionnaires, red_flags,
    runs::{self, RunFilter, StoredRun},
};

use super::{
    Asked,
    table::{Cell, Table},
};
use crate::{
    Logbook, LogbookError,
    api::{LineDayDto, LineInput, LineSessionDto},
    convert,
    language::{Language, speaking},
    plan::kept::{reason_code, reasons_of},
    redaction::Seen,
    words,
};

/// A knee's line and its days of running, by local day.
struct Told {
    days: Vec<LineDayDto>,
    sessions: HashMap<String, LineSessionDto>,
}

impl Logbook {
    /// Every table, in the dictionary's order. What they say in words is English like the dictionary, whatever is spoken: they are handed on.
    pub(super) fn tables(&self, asked: &Asked, now: &Zoned) -> Result<Vec<Table>, LogbookError> {
        speaking(Language::English, || self.tables_in_english(asked, now))
    }

    fn tables_in_english(&self, asked: &Asked, now: &Zoned) -> Result<Vec<Table>, LogbookError> {
        let (from, to) = self.stretch(asked, now)?;
        let listed = runs::list(&self.store, &RunFilter { from: Some(from), to: Some(to), ..RunFilter::default() })?;
        let beside = others::between(&self.store, from, to)?;
        let settings = self.settings()?;
        let knees = self.knees(from, to)?;
        let sides = match self.sides(asked.side, &settings, &knees) {
            none if none.is_empty() => Side::BOTH.to_vec(),
            sides => sides,
        };
        let mut lines: Vec<(Side, Told)> = Vec::new();
        for side in &sides {
            lines.push((*side, self.told_line(*side, (from, to), now)?));
        }
        let limits = Self::limits(&settings);
        let mut daily = Vec::new();
        for (side, told) in &lines {
            let knee = knees.of(*side);
            daily.extend(days((from, to), knee, &knee.assessed(&limits), &listed, told, &beside));
        }
        let table = |shape, rows| Table::new(shape, rows, asked.redaction);
        Ok(vec![
            table(&words::RUNS, listed.iter().map(run_row).collect()),
            table(&words::ANSWERS, self.answer_rows(asked, (from, to))?),
            table(&words::DAILY, daily),
            table(&words::LINE, lines.iter().flat_map(|(side, told)| line_rows(*side, told)).collect()),
            table(&words::PLAN, self.plan_rows(asked, (from, to))?),
            table(&words::RED_FLAGS, self.red_flag_rows((from, to))?),
            table(&words::QUESTIONNAIRES, numbered(self.filled(asked)?.iter().map(questionnaire_row).collect())),
            table(&words::CHANGES, self.change_rows(asked)?),
            table(&words::OTHER_ACTIVITIES, numbered(beside.iter().map(other_row).collect())),
            table(&words::CONTEXT, numbered(context_rows(&listed, &felt::between(&self.store, from, to)?))),
            table(&words::IMPORTS, self.import_rows(asked)?),
        ])
    }

    /// The days asked for; without any, from the first run or answer to the last, and at least to today.
    fn stretch(&self, asked: &Asked, now: &Zoned) -> Result<(Date, Date), LogbookError> {
        if let Some(period) = asked.period {
            return Ok(period);
        }
        let today = now.date();
        let runs = runs::span(&self.store)?;
        let mut first = runs.map_or(today, |(first, _)| first).min(today);
        for side in Side::BOTH {
            first = pain::first_day(&self.store, side)?.map_or(first, |day| day.min(first));
        }
        Ok((first, runs.map_or(today, |(_, last)| last).max(today)))
    }

    fn told_line(&self, side: Side, (from, to): (Date, Date), now: &Zoned) -> Result<Told, LogbookError> {
        let input = LineInput { side: Some(side.into()), history: true, sensitivity: false };
        let line = self.line(input, now)?;
        // A line begins with the first answer; before it every day would be a guess about a knee nobody asked.
        let asked_since = pain::first_day(&self.store, side)?;
        let within = |day: &str| {
            day.parse::<Date>()
                .is_ok_and(|day| (from..=to).contains(&day) && asked_since.is_some_and(|first| day >= first))
        };
        let sessions = line.sessions.unwrap_or_default().into_iter().map(|session| (session.day.clone(), session));
        Ok(Told {
            days: line.days.unwrap_or_default().into_iter().filter(|line| within(&line.day)).collect(),
            sessions: sessions.collect(),
        })
    }

    fn answer_rows(&self, asked: &Asked, (from, to): (Date, Date)) -> Result<Vec<Vec<Cell>>, LogbookError> {
        let side = asked.side.map(Side::from);
        // The morning after the last day speaks of it.
        let last = to.tomorrow().unwrap_or(to);
        let mut rows = Vec::new();
        for stored in pain::between(&self.store, side, from, last)? {
            let entry = &stored.entry;
            if entry.day > to && entry.moment != Moment::Morning {
                continue;
            }
            let run = match entry.anchor {
                Anchor::Run(id) => Some(id.0),
                Anchor::Day(_) => None,
            };
            rows.push(vec![
                Cell::Whole(stored.id.0),
                Cell::whole(run),
                Cell::Day(entry.day),
                Cell::code(words::side_code(entry.side)),
                Cell::code(words::moment_code(entry.moment)),
                score(Some(entry.score)),
                score(entry.one_hour),
                Cell::whole(entry.stiffness.map(StiffnessMinutes::get)),
                entry.place.map_or(Cell::Empty, |place| Cell::code(words::place_code(place))),
                Cell::YesNo(entry.signs.swelling),
                Cell::YesNo(entry.signs.giving_way),
                Cell::YesNo(entry.signs.locking),
                Cell::YesNo(entry.signs.stopped),
                Cell::YesNo(entry.recalled),
                Cell::instant(entry.recorded_at),
                Cell::words(entry.note.as_deref()),
            ]);
        }
        Ok(rows)
    }

    fn plan_rows(&self, asked: &Asked, (from, to): (Date, Date)) -> Result<Vec<Vec<Cell>>, LogbookError> {
        let mut rows = Vec::new();
        for side in Side::BOTH {
            for decision in plan::since(&self.store, side, from)?.into_iter().filter(|decision| decision.day <= to) {
                let reasons = Seen(asked.redaction).reasons(reasons_of(&decision.reasons));
                let codes: Vec<&str> = reasons.iter().map(reason_code).collect();
                let texts: Vec<String> = reasons.iter().map(words::plan_reason).collect();
                let some = |text: String| if text.is_empty() { Cell::Empty } else { Cell::Words(text) };
                rows.push(vec![
                    Cell::code(words::side_code(side)),
                    Cell::Day(decision.day),
                    Cell::Whole(decision.seq.into()),
                    Cell::code(words::move_code(decision.moved)),
                    Cell::Whole(decision.from.0.into()),
                    Cell::Whole(decision.to.0.into()),
                    Cell::whole(decision.run.map(|run| run.0)),
                    some(codes.join(" ")),
                    some(texts.join(" ")),
                    Cell::instant(decision.decided_at),
                ]);
            }
        }
        Ok(rows)
    }

    fn red_flag_rows(&self, (from, to): (Date, Date)) -> Result<Vec<Vec<Cell>>, LogbookError> {
        let mut told: Vec<(jiff::Timestamp, Date, Vec<Cell>)> = Vec::new();
        for screen in red_flags::screens(&self.store)? {
            let yes: Vec<&str> = screen.yes.iter().map(|flag| words::flag_code(*flag)).collect();
            let yes = if yes.is_empty() { Cell::Empty } else { Cell::code(yes.join(" ")) };
            told.push((screen.at, screen.day, vec![Cell::code("answered"), yes, Cell::Empty, Cell::Empty]));
        }
        for clearance in red_flags::clearances(&self.store)? {
            let cells = vec![
                Cell::code("cleared"),
                Cell::Empty,
                Cell::words(Some(&clearance.by)),
                Cell::words(clearance.note.as_deref()),
            ];
            told.push((clearance.at, clearance.day, cells));
        }
        told.retain(|(_, day, _)| (from..=to).contains(day));
        told.sort_by_key(|(at, ..)| *at);
        let row = |(at, day, cells): (jiff::Timestamp, Date, Vec<Cell>)| {
            [Cell::Day(day), Cell::instant(at)].into_iter().chain(cells).collect()
        };
        Ok(numbered(told.into_iter().map(row).collect()))
    }

    fn change_rows(&self, asked: &Asked) -> Result<Vec<Vec<Cell>>, LogbookError> {
        let (from, to) = asked.period.unwrap_or((Date::ZERO, Date::MAX));
        let rows = questionnaires::changes_between(&self.store, from, to)?.into_iter().map(|stored| {
            let change = stored.change;
            vec![
                Cell::Day(change.day),
                Cell::code(words::change_kind_code(change.kind)),
                Cell::words(Some(&change.words)),
            ]
        });
        Ok(numbered(rows.collect()))
    }

    fn import_rows(&self, asked: &Asked) -> Result<Vec<Vec<Cell>>, LogbookError> {
        // An import is not of a period: the files it names may hold ten years.
        if asked.period.is_some() {
            return Ok(Vec::new());
        }
        let mut batches = imports::latest(&self.store, u32::MAX)?;
        batches.reverse();
        let mut rows = Vec::new();
        for (batch, at) in batches {
            rows.extend(imports::inputs(&self.store, batch)?.into_iter().map(|input| {
                vec![
                    Cell::instant(at),
                    Cell::words(Some(&input.path)),
                    Cell::words(input.member.as_deref()),
                    Cell::code(words::fate_code(input.outcome)),
                    Cell::words(input.reason.as_deref()),
                    Cell::whole(input.run.map(|run| run.0)),
                ]
            }));
        }
        Ok(numbered(rows))
    }
}

/// Rows with their place in front, from 1.
fn numbered(rows: Vec<Vec<Cell>>) -> Vec<Vec<Cell>> {
    let number = |(n, row): (usize, Vec<Cell>)| [Cell::Whole(n as i64 + 1)].into_iter().chain(row).collect();
    rows.into_iter().enumerate().map(number).collect()
}

fn run_row(stored: &StoredRun) -> Vec<Cell> {
    let run = &stored.run;
    vec![
        Cell::Whole(stored.id.0),
        Cell::start(run.start),
        Cell::Day(run.day()),
        Cell::code(words::source_code(run.source)),
        Cell::words(run.title.as_deref()),
        Cell::number(run.distance.map(Metres::get)),
        Cell::number(run.timer.map(Seconds::get)),
        Cell::number(run.elapsed.map(Seconds::get)),
        Cell::number(run.steps.map(domain::Steps::get)),
        Cell::number(run.climb.map(Metres::get)),
        Cell::number(run.descent.map(Metres::get)),
        Cell::number(run.avg_hr.map(domain::Bpm::get)),
        Cell::YesNo(run.treadmill),
        run.surface.map_or(Cell::Empty, |surface| Cell::code(words::surface_code(surface))),
        Cell::number(run.rpe.map(domain::Rpe::get)),
        Cell::whole(run.feel.map(domain::Feel::get)),
        Cell::words(run.shoes.as_deref()),
        Cell::number(stored.dose.map(|dose| dose.dose.load.get())),
        stored.dose.map_or(Cell::Empty, |dose| Cell::code(words::basis_code(dose.dose.basis))),
        Cell::words(run.notes.as_deref()),
    ]
}

fn questionnaire_row(filled: &Questionnaire) -> Vec<Cell> {
    let (least, most) = filled.instrument.range();
    vec![
        Cell::Day(filled.day),
        filled.side.map_or(Cell::Empty, |side| Cell::code(words::side_code(side))),
        Cell::code(words::instrument_code(filled.instrument)),
        Cell::Number(filled.total),
        Cell::Number(least),
        Cell::Number(most),
    ]
}

fn other_row(other: &OtherActivity) -> Vec<Cell> {
    vec![
        Cell::Day(other.day()),
        Cell::start(other.start),
        Cell::code(words::kind_code(other.kind)),
        Cell::words(Some(other.words.as_str()).filter(|words| !words.is_empty())),
        Cell::words(other.title.as_deref()),
        Cell::number(other.timer.map(Seconds::get)),
        Cell::number(other.distance.map(Metres::get)),
        Cell::number(other.climb.map(Metres::get)),
    ]
}

/// What was said of days, then what the runs' own titles and notes mention.
fn context_rows(listed: &[StoredRun], said: &[Felt]) -> Vec<Vec<Cell>> {
    let of_days = said.iter().map(|felt| {
        let row = crate::runs::felt_row(felt);
        vec![
            Cell::Day(felt.day),
            Cell::Empty,
            Cell::code(row.kind),
            Cell::number(felt.value),
            Cell::code(words::scale_code(felt.scale)),
            Cell::words(Some(&row.text)),
            Cell::words(Some(&row.source)),
        ]
    });
    let of_runs = listed.iter().flat_map(|stored| {
        crate::runs::context(&stored.run, &[]).into_iter().map(|row| {
            vec![
                Cell::Day(stored.run.day()),
                Cell::Whole(stored.id.0),
                Cell::code(row.kind),
                Cell::Empty,
                Cell::Empty,
                Cell::words(Some(&row.text)),
                Cell::words(Some(&row.source)),
            ]
        })
    });
    of_days.chain(of_runs).collect()
}

fn line_rows(side: Side, told: &Told) -> Vec<Vec<Cell>> {
    let row = |line: &LineDayDto| {
        let session = told.sessions.get(&line.day);
        vec![
            Cell::code(words::side_code(side)),
            convert::day(&line.day).map_or(Cell::Empty, Cell::Day),
            Cell::Number(line.line_kkm),
            Cell::Number(line.band_kkm[0]),
            Cell::Number(line.band_kkm[1]),
            Cell::number(session.map(|session| session.dose_kkm)),
            Cell::number(session.and_then(|session| session.p_flare_before)),
            Cell::yes_no(session.and_then(|session| session.flare)),
        ]
    };
    told.days.iter().map(row).collect()
}

/// One row per day of one knee.
fn days(
    (from, to): (Date, Date),
    knee: &KneeHistory,
    assessed: &[AssessedRun],
    listed: &[StoredRun],
    told: &Told,
    beside: &[OtherActivity],
) -> Vec<Vec<Cell>> {
    let by_day = |day: Date| {
        let first = listed.partition_point(|stored| stored.run.day() < day);
        listed[first..].iter().take_while(move |stored| stored.run.day() == day)
    };
    let mut judged: BTreeMap<Date, Vec<&AssessedRun>> = BTreeMap::new();
    for run in assessed {
        judged.entry(run.run.day()).or_default().push(run);
    }
    let mut other: BTreeMap<Date, Vec<&OtherActivity>> = BTreeMap::new();
    for activity in beside {
        other.entry(activity.day()).or_default().push(activity);
    }
    let lines: HashMap<&str, &LineDayDto> = told.days.iter().map(|line| (line.day.as_str(), line)).collect();
    let mut elsewhere: BTreeMap<Date, Vec<&PainEntry>> = BTreeMap::new();
    for entry in knee.elsewhere() {
        elsewhere.entry(entry.day).or_default().push(entry);
    }
    let sum = |values: Vec<Option<f64>>| values.into_iter().flatten().reduce(|a, b| a + b);
    let mut rows = Vec::new();
    let mut day = from;
    while day <= to {
        let runs: Vec<&StoredRun> = by_day(day).collect();
        let judged = judged.get(&day).map(Vec::as_slice).unwrap_or_default();
        let noted = elsewhere.get(&day).map(Vec::as_slice).unwrap_or_default();
        let other = other.get(&day).map(Vec::as_slice).unwrap_or_default();
        let line = lines.get(day.to_string().as_str());
        let worst = |moment: Moment, of_run: fn(&domain::KneeAnswers) -> Option<Score>| {
            let of_runs = judged.iter().filter_map(|run| of_run(&run.run.answers));
            let of_day = noted.iter().filter(|entry| entry.moment == moment).map(|entry| entry.score);
            score(of_runs.chain(of_day).max())
        };
        rows.push(vec![
            Cell::Day(day),
            Cell::code(words::side_code(knee.side())),
            Cell::Whole(runs.len() as i64),
            Cell::number(sum(runs.iter().map(|stored| stored.run.distance.map(Metres::get)).collect())),
            Cell::number(sum(runs.iter().map(|stored| stored.run.timer.map(Seconds::get)).collect())),
            Cell::number(sum(runs.iter().map(|stored| stored.dose.map(|dose| dose.dose.load.get())).collect())),
            Cell::Whole(runs.iter().filter(|stored| stored.dose.is_none()).count() as i64),
            worst(Moment::Before, |answers| answers.before),
            worst(Moment::During, |answers| answers.during),
            worst(Moment::After, |answers| answers.after),
            score(knee.morning(day)),
            score(day.tomorrow().ok().and_then(|next| knee.morning(next))),
            Cell::number(judged.first().and_then(|run| run.assessment.baseline).map(|usual| usual.level)),
            Cell::yes_no(flare(judged)),
            Cell::YesNo(
                judged.iter().any(|run| run.run.answers.signs.swelling)
                    || noted.iter().any(|entry| entry.signs.swelling),
            ),
            Cell::number(line.map(|line| line.line_kkm)),
            Cell::number(line.map(|line| line.band_kkm[0])),
            Cell::number(line.map(|line| line.band_kkm[1])),
            Cell::Whole(other.len() as i64),
            Cell::number(sum(other.iter().map(|activity| activity.timer.map(Seconds::get)).collect())),
        ]);
        let Ok(next) = day.checked_add(1.day()) else { break };
        day = next;
    }
    rows
}

/// Whether a day of running ended in a flare: one run that did is enough, and one that is not known leaves the day unknown.
fn flare(judged: &[&AssessedRun]) -> Option<bool> {
    let flares = judged.iter().map(|run| run.assessment.flare);
    match flares.clone().any(|flare| flare == Some(true)) {
        true => Some(true),
        false => flares.reduce(|a, b| a.zip(b).map(|_| false)).flatten(),
    }
}

fn score(score: Option<Score>) -> Cell {
    Cell::whole(score.map(Score::get))
}
