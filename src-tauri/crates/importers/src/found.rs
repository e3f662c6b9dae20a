//! What was found in a file so far, and what that makes of the file: the same for every format.

use crate::context::{Clue, Other};
use crate::session::Session;
use crate::sport::{Kind, Sport};
use crate::{Activity, Format, NotARun, ReadRun, Reading, Warning};

/// Runs, other activities and what was left out.
pub(crate) struct Found {
    format: Format,
    runs: Vec<(ReadRun, Clue)>,
    others: Vec<Other>,
    empty_runs: u32,
    unnamed: Option<Option<u32>>,
    /// What concerns the file as a whole.
    pub warnings: Vec<Warning>,
}

impl Found {
    /// Nothing yet, in a file of this format.
    pub fn of(format: Format) -> Self {
        Self { format, runs: Vec::new(), others: Vec::new(), empty_runs: 0, unnamed: None, warnings: Vec::new() }
    }

    /// Sorts a recording in. Without a named sport its speed decides.
    pub fn add(&mut self, mut session: Session<'_>, sport: Option<Sport>) {
        match sport {
            Some(sport) if sport.kind != Kind::Run => {
                self.others.push(session.into_other(sport));
                return;
            }
            _ if session.is_empty() => {
                self.empty_runs += 1;
                return;
            }
            Some(_) => {}
            None => {
                if let Err(kmh_tenths) = session.assume_a_run() {
                    self.unnamed = Some(kmh_tenths);
                    self.others.push(session.into_other(Sport::unnamed()));
                    return;
                }
            }
        }
        self.runs.push(session.into_run());
    }

    pub fn has_runs(&self) -> bool {
        !self.runs.is_empty()
    }

    /// The outcome; `otherwise` when nothing at all was found.
    pub fn outcome(mut self, otherwise: NotARun) -> Reading {
        if self.runs.is_empty() {
            return Reading::NotARun(self.refusal().unwrap_or(otherwise));
        }
        let sports = self.other_sports();
        if !sports.is_empty() {
            self.warnings.push(Warning::OtherSports { sports });
        }
        if self.empty_runs > 0 {
            self.warnings.push(Warning::EmptyRuns { count: self.empty_runs });
        }
        self.runs.sort_by_key(|(read, _)| read.run.start.at);
        let (runs, clues) = self.runs.into_iter().unzip();
        Reading::Activity(Activity { format: self.format, runs, clues, others: self.others, warnings: self.warnings })
    }

    /// Why there is no run, if something was found.
    pub fn refusal(&self) -> Option<NotARun> {
        let sports = self.other_sports();
        if !sports.is_empty() {
            return Some(NotARun::OtherSport { sports, others: self.others.clone() });
        }
        if let Some(kmh_tenths) = self.unnamed {
            return Some(NotARun::NoSportNamed { kmh_tenths, others: self.others.clone() });
        }
        (self.empty_runs > 0).then_some(NotARun::EmptyRun)
    }

    /// The sports in plain words, each once.
    fn other_sports(&self) -> Vec<String> {
        let mut sports = Vec::new();
        for other in self.others.iter().filter(|o| o.sport != Sport::unnamed()) {
            if !sports.contains(&other.sport.words) {
                sports.push(other.sport.words.clone());
            }
        }
        sports
    }
}
