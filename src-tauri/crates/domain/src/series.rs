//! The chart's rows: load and answers per day, or per week when days would become a wall of ink.

use jiff::{ToSpan, civil::Date};

use crate::{KneeHistory, KneeKm, Metres, Moment, Score, reference::median};

/// More days than this are drawn by the week: about half a year of bars is what a page carries.
const MOST_DAYS: i32 = 190;

/// How much time one row covers.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Granularity {
    /// One row per day.
    Day,
    /// One row per week, Monday to Sunday.
    Week,
}

impl Granularity {
    /// Days for a stretch a page carries, weeks beyond.
    #[must_use]
    pub fn for_span(from: Date, to: Date) -> Self {
        if (to - from).get_days() < MOST_DAYS { Self::Day } else { Self::Week }
    }
}

/// The answers of one moment within a bucket.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct PainSummary {
    /// The highest score.
    pub worst: Score,
    /// The median score.
    pub median: f64,
    /// How many answers it rests on, at least 1.
    pub answers: u32,
}

/// One day or one week of one knee.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Bucket {
    /// The first day covered.
    pub from: Date,
    /// The last day covered.
    pub to: Date,
    /// How many runs began in it.
    pub runs: u32,
    /// The load of the runs whose load is known; `None` when there was no run, or none with a known load.
    pub load: Option<KneeKm>,
    /// The distance of the runs whose distance is known.
    pub distance: Option<Metres>,
    /// Runs whose load is not known: the bar is then a lower bound.
    pub runs_without_load: u32,
    /// Worst pain during runs.
    pub during: Option<PainSummary>,
    /// Worst pain in the hours after runs, or noted on a day without one.
    pub after: Option<PainSummary>,
    /// Morning pain, drawn on the morning it was felt.
    pub morning: Option<PainSummary>,
    /// Mornings after a run that have passed without an answer: unknown, never fine.
    pub missing_mornings: u32,
}

impl Bucket {
    fn empty(from: Date, to: Date) -> Self {
        Self {
            from,
            to,
            runs: 0,
            load: None,
            distance: None,
            runs_without_load: 0,
            during: None,
            after: None,
            morning: None,
            missing_mornings: 0,
        }
    }
}

/// One row per day or week from `from` to `to`, both included, of one knee's history on `today`. Weeks are whole: the first row
/// may begin before `from` and the last may end after `to`, and hold everything of their week.
#[must_use]
pub fn buckets(knee: &KneeHistory, from: Date, to: Date, granularity: Granularity, today: Date) -> Vec<Bucket> {
    let step = match granularity {
        Granularity::Day => 1,
        Granularity::Week => 7,
    };
    let start = match granularity {
        Granularity::Day => from,
        Granularity::Week => from.saturating_sub(i32::from(from.weekday().to_monday_zero_offset()).days()),
    };
    if to < from {
        return Vec::new();
    }
    let count = (to - start).get_days() / step + 1;
    let mut rows: Vec<Bucket> = (0..count)
        .map(|i| {
            let first = start.saturating_add((i * step).days());
            Bucket::empty(first, first.saturating_add((step - 1).days()))
        })
        .collect();
    let row_of = |day: Date| {
        let index = (day - start).get_days().div_euclid(step);
        usize::try_from(index).ok().filter(|i| *i < count as usize)
    };
    let mut scores: Vec<[Vec<Score>; 3]> = vec![Default::default(); rows.len()];
    for run in knee.runs() {
        let Some(i) = row_of(run.day()) else { continue };
        let row = &mut rows[i];
        row.runs += 1;
        match run.facts.dose {
            Some(dose) => row.load = Some(row.load.unwrap_or(KneeKm::ZERO).plus(dose.load)),
            None => row.runs_without_load += 1,
        }
        if let Some(distance) = run.facts.distance {
            let sum = row.distance.map_or(0.0, Metres::get) + distance.get();
            row.distance = Metres::new(sum).ok().or(row.distance);
        }
        scores[i][0].extend(run.answers.during);
        scores[i][1].extend(run.answers.after);
    }
    for entry in knee.elsewhere() {
        if let (Some(i), Moment::During | Moment::After) = (row_of(entry.day), entry.moment) {
            scores[i][1].push(entry.score);
        }
    }
    for (day, score) in knee.mornings() {
        if let Some(i) = row_of(*day) {
            scores[i][2].push(*score);
        }
    }
    for day in knee.missing_mornings(today) {
        if let Some(i) = row_of(day) {
            rows[i].missing_mornings += 1;
        }
    }
    for (row, [during, after, morning]) in rows.iter_mut().zip(&scores) {
        row.during = summary(during);
        row.after = summary(after);
        row.morning = summary(morning);
    }
    rows
}

fn summary(scores: &[Score]) -> Option<PainSummary> {
    let worst = *scores.iter().max()?;
    let median = median(scores.iter().map(|s| s.level()))?;
    Some(PainSummary { worst, median, answers: scores.len() as u32 })
}
