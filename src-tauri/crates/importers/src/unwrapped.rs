//! A wrapped file read as if it were not: for a single recording in gzip or a ZIP, as services hand out "originals".

use std::io::Cursor;
use std::ops::ControlFlow;

use crate::container::{Limits, Refused, walk};
use crate::{Activity, Broken, NotARun, Reading, Warning};

/// Archives with more members are exports, to be gone through member by member.
const MEMBERS_MAX: u32 = 100;

/// Reads what is inside. Of several recordings the runs are joined; what else is inside is told.
pub(crate) fn read(bytes: &[u8]) -> Reading {
    let limits = Limits { members: MEMBERS_MAX + 1, ..Limits::default() };
    let mut inside = Inside::default();
    let walked = walk(&mut Cursor::new(bytes), &limits, &mut |member| {
        inside.members += 1;
        let name = member.name().to_owned();
        match member.bytes() {
            Ok(unpacked) => inside.add(&name, &unpacked.bytes, unpacked.cut),
            Err(why) => inside.refused.push((name, why)),
        }
        if inside.members > MEMBERS_MAX { ControlFlow::Break(()) } else { ControlFlow::Continue(()) }
    });
    if let Err(why) = walked {
        return Reading::Broken(Broken::Archive { why });
    }
    inside.outcome()
}

#[derive(Default)]
struct Inside {
    members: u32,
    activities: Vec<Activity>,
    not_runs: Vec<NotARun>,
    broken: Vec<Broken>,
    refused: Vec<(String, Refused)>,
}

impl Inside {
    fn add(&mut self, name: &str, bytes: &[u8], cut: Option<String>) {
        match crate::read_as(crate::sniff(bytes), bytes) {
            Reading::Activity(mut activity) => {
                if let Some(why) = cut {
                    let warning = Warning::UnpackedInPart { name: name.to_owned(), bytes: bytes.len(), why };
                    activity.warnings.insert(0, warning);
                }
                self.activities.push(activity);
            }
            Reading::NotARun(why) => self.not_runs.push(why),
            Reading::Broken(why) => self.broken.push(why),
        }
    }

    fn outcome(self) -> Reading {
        if self.members > MEMBERS_MAX {
            return Reading::Broken(Broken::ManyMembers { limit: MEMBERS_MAX });
        }
        let left_out = self.not_runs.len() + self.broken.len() + self.refused.len();
        let Some(mut whole) = self.activities.into_iter().reduce(|mut whole, mut more| {
            whole.runs.append(&mut more.runs);
            whole.clues.append(&mut more.clues);
            whole.others.append(&mut more.others);
            whole.warnings.append(&mut more.warnings);
            whole
        }) else {
            let not_a_run = self.not_runs.into_iter().next().map(Reading::NotARun);
            let refused = self.refused.into_iter().next().map(|(_, why)| Broken::Archive { why });
            let broken = refused.or(self.broken.into_iter().next()).unwrap_or(Broken::Empty);
            return not_a_run.unwrap_or(Reading::Broken(broken));
        };
        if left_out > 0 {
            whole.warnings.push(Warning::MembersLeftOut { count: left_out });
        }
        for (name, why) in self.refused {
            whole.warnings.push(Warning::MemberRefused { name, why });
        }
        Reading::Activity(whole)
    }
}
