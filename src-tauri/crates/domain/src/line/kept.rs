//! A learned line as bytes, so that it can be kept and need not be learned anew.
//!
//! With it stands all that it was learned from: the formula, every parameter, the start and the sessions. A line of another formula or
//! with other parameters is not taken back, and [`LoadLine::update`] compares the sessions one by one. So a kept line can be old, but it
//! cannot be wrong: brought up to date it is the line learned anew, bit by bit. Whether the bytes are still those that were written is for
//! whoever keeps them to check.

use super::{
    Checkpoint, LineDay, LineParams, LineStart, LoadLine, Session, SessionAnswer, SessionRecord, StartBasis,
    bytes::{Reader, Writer},
    filter::Filter,
};
use crate::KneeKm;

/// Counts up whenever the arithmetic of the line changes, if only in the last digit: what was learned before is then learned anew.
pub const LINE_FORMULA: u32 = 1;

/// Of the beliefs on the way, the last is kept and one at least so many sessions before it, for when a late answer changes the last days.
const REACHES_BACK: usize = 64;

impl LoadLine {
    /// The line with all that it was learned from: some hundred kB for ten years.
    #[must_use]
    pub fn to_bytes(&self) -> Vec<u8> {
        let mut out = Writer::default();
        out.text(&model(&self.shape.params));
        write_start(&mut out, &self.start);
        out.count(self.sessions.len());
        for (session, record) in self.sessions.iter().zip(&self.records) {
            out.day(session.day);
            out.number(session.load.get());
            out.code(answer_code(session.answer));
            out.number(record.effective.get());
            out.code(record.p_flare_before.is_some().into());
            out.number(record.p_flare_before.unwrap_or_default());
        }
        out.count(self.mornings.len());
        for morning in &self.mornings {
            out.day(morning.day);
            out.numbers(&[morning.line, morning.band.0, morning.band.1].map(KneeKm::get));
        }
        let kept = self.checkpoints_to_keep();
        out.count(kept.len());
        for Checkpoint { sessions, mornings, filter } in kept {
            out.count(*sessions);
            out.count(*mornings);
            filter.write(&mut out);
        }
        out.0
    }

    /// A line that was kept, as it stood then; `None` when it was learned by another formula or with other parameters, or is none.
    #[must_use]
    pub fn from_bytes(bytes: &[u8], params: &LineParams) -> Option<Self> {
        let mut from = Reader(bytes);
        if from.text()? != model(params) {
            return None;
        }
        let start = read_start(&mut from)?;
        let mut line = Self::new(start, Vec::new(), params);
        for _ in 0..from.count(30)? {
            let (day, load, answer) = (from.day()?, from.load()?, read_answer(from.code()?)?);
            let effective = from.load()?;
            let (known, p) = (from.code()? == 1, from.number()?);
            let p_flare_before = known.then_some(p);
            line.sessions.push(Session { day, load, answer });
            line.records.push(SessionRecord { day, load, effective, answer, p_flare_before });
        }
        for _ in 0..from.count(28)? {
            line.mornings.push(LineDay { day: from.day()?, line: from.load()?, band: (from.load()?, from.load()?) });
        }
        for _ in 0..from.count(16)? {
            let (sessions, mornings) = (from.count(0)?, from.count(0)?);
            if sessions > line.sessions.len() || mornings > line.mornings.len() {
                return None;
            }
            let filter = Filter::read(&line.shape, &mut from)?;
            line.checkpoints.push(Checkpoint { sessions, mornings, filter });
        }
        let whole = line.checkpoints.last().is_some_and(|last| last.sessions == line.sessions.len());
        (whole && from.0.is_empty()).then_some(line)
    }

    /// The last one, and the one to go back to.
    fn checkpoints_to_keep(&self) -> Vec<&Checkpoint> {
        let total = self.sessions.len();
        let back = self.checkpoints.iter().rfind(|c| c.sessions > 0 && c.sessions + REACHES_BACK <= total);
        back.into_iter().chain(self.checkpoints.last()).collect()
    }
}

/// What a line has to be of to be taken back.
fn model(params: &LineParams) -> String {
    format!("load line {LINE_FORMULA} {params:?}")
}

fn write_start(out: &mut Writer, start: &LineStart) {
    out.day(start.day);
    out.numbers(&[start.centre.get(), start.spread]);
    out.code(match start.basis {
        StartBasis::Told => 0,
        StartBasis::OwnRuns => 1,
        StartBasis::Nothing => 2,
    });
}

fn read_start(from: &mut Reader<'_>) -> Option<LineStart> {
    let (day, centre, spread) = (from.day()?, from.load()?, from.number()?);
    let basis = match from.code()? {
        0 => StartBasis::Told,
        1 => StartBasis::OwnRuns,
        2 => StartBasis::Nothing,
        _ => return None,
    };
    Some(LineStart { day, centre, spread, basis })
}

fn answer_code(answer: Option<SessionAnswer>) -> u8 {
    answer.map_or(0, |answer| 1 + u8::from(answer.flare) + 2 * u8::from(answer.recalled))
}

fn read_answer(code: u8) -> Option<Option<SessionAnswer>> {
    match code {
        0 => Some(None),
        1..=4 => Some(Some(SessionAnswer { flare: (code - 1) & 1 == 1, recalled: code > 2 })),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use jiff::{ToSpan, civil::date};

    use super::*;

    fn history(runs: i32) -> Vec<Session> {
        (0..runs)
            .map(|i| Session {
                day: date(2026, 3, 2).saturating_add((3 * i + i % 2).days()),
                load: KneeKm::new(3.0 + f64::from((i * 7) % 5)).unwrap(),
                answer: (i % 6 != 5)
                    .then_some(SessionAnswer { flare: (i * 7) % 5 > 2 && i % 2 == 0, recalled: i % 9 == 4 }),
            })
            .collect()
    }

    fn start() -> LineStart {
        LineStart::told(KneeKm::new(6.0).unwrap(), 12, date(2026, 3, 2))
    }

    fn learned(sessions: Vec<Session>) -> LoadLine {
        LoadLine::new(start(), sessions, &LineParams::DEFAULT)
    }

    fn given_back(line: &LoadLine) -> LoadLine {
        LoadLine::from_bytes(&line.to_bytes(), &LineParams::DEFAULT).expect("the line that was kept")
    }

    #[test]
    fn a_kept_line_brought_up_to_date_is_the_line_learned_anew_bit_by_bit() {
        let kept = learned(history(200));
        for (runs, changed) in [(200, None), (205, None), (240, Some(190)), (150, Some(120)), (210, Some(3)), (2, None)]
        {
            let mut sessions = history(runs);
            if let Some(changed) = changed {
                sessions[changed].answer = Some(SessionAnswer { flare: true, recalled: false });
            }
            let mut line = given_back(&kept);
            line.update(start(), sessions.clone());
            let anew = learned(sessions);
            // The bytes hold every number of the belief.
            assert_eq!(line.sessions(), anew.sessions());
            assert_eq!(line.mornings, anew.mornings);
            let belief = |line: &LoadLine| {
                let mut out = Writer::default();
                line.checkpoints.last().expect("a belief").filter.write(&mut out);
                out.0
            };
            assert!(belief(&line) == belief(&anew), "{runs} runs, {changed:?} told differently");
            let (from, to) = (date(2026, 3, 2), date(2028, 3, 2));
            assert_eq!(line.days(from, to), anew.days(from, to));
            let late = date(2028, 1, 9);
            assert_eq!(line.outlook(late).ceiling(0.2), anew.outlook(late).ceiling(0.2));
        }
    }

    #[test]
    fn a_kept_line_remembers_nothing_but_what_changed_has_to_be_learned() {
        let mut line = given_back(&learned(history(200)));
        assert_eq!(line.update(start(), history(200)), 0);
        assert_eq!(line.update(start(), history(201)), 1);
        let mut told_late = history(201);
        told_late[150].answer = None;
        assert!(given_back(&line).update(start(), told_late) < 201);
        let elsewhere = LineStart { spread: 0.8, ..start() };
        assert_eq!(line.update(elsewhere, history(201)), 201);
    }

    #[test]
    fn what_another_model_learned_is_not_taken_back() {
        let bytes = learned(history(10)).to_bytes();
        assert!(LoadLine::from_bytes(&bytes, &LineParams::AS_PUBLISHED).is_none());
        let other = LineParams { lapse: 0.031, ..LineParams::DEFAULT };
        assert!(LoadLine::from_bytes(&bytes, &other).is_none());
    }

    #[test]
    fn bytes_that_are_no_line_are_none() {
        let bytes = learned(history(10)).to_bytes();
        for end in (0..bytes.len()).step_by(97) {
            assert!(LoadLine::from_bytes(&bytes[..end], &LineParams::DEFAULT).is_none(), "cut at {end}");
        }
        let mut longer = bytes.clone();
        longer.push(0);
        assert!(LoadLine::from_bytes(&longer, &LineParams::DEFAULT).is_none());
        // Whatever stands there, nothing panics.
        let head = model(&LineParams::DEFAULT).len() + 8;
        for at in (head..bytes.len()).step_by(131) {
            let mut spoilt = bytes.clone();
            spoilt[at] = 0xff;
            if let Some(line) = LoadLine::from_bytes(&spoilt, &LineParams::DEFAULT) {
                let _outlook = line.outlook(date(2026, 6, 1));
            }
        }
    }
}
