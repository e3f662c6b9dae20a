//! What Today asks.

use domain::{Moment, Run, Side};
use jiff::Zoned;

use super::{amount, day_long, side_code};
use crate::{
    api::{CheckIn, Units},
    say,
};

/// The question of one moment.
pub(crate) fn question(side: Side, moment: Moment) -> String {
    let side = side_code(side);
    match moment {
        Moment::Before => say!("questions-before", side = side),
        Moment::During => say!("questions-during", side = side),
        Moment::After => say!("questions-after"),
        Moment::Morning => say!("questions-morning", side = side),
    }
}

/// The question of a morning without a run before it.
pub(crate) fn morning_question(side: Side) -> String {
    say!("questions-this-morning", side = side_code(side))
}

/// When a morning that has not come will be asked for.
pub(crate) fn due_tomorrow() -> String {
    say!("questions-due-tomorrow")
}

/// "Yesterday, 5.0 km".
pub(crate) fn check_in_title(run: &Run, units: Units, now: &Zoned) -> String {
    let when = match (now.date() - run.day()).get_days() {
        0 => "today",
        1 => "yesterday",
        _ => "day",
    };
    say!("questions-title", when = when, day = day_long(run.day()), amount = amount(run, units))
}

/// The one next step on Today.
pub(crate) fn next_step(runs: u32, check_ins: &[CheckIn], no_knee: bool) -> String {
    let open = check_ins.iter().flat_map(|c| &c.asks).filter(|a| a.due && a.score.is_none() && !a.skipped).count();
    if no_knee {
        say!("questions-next-no-knee")
    } else if runs == 0 {
        say!("questions-next-no-run")
    } else if open > 0 {
        say!("questions-next-open", count = open)
    } else {
        say!("questions-next-nothing")
    }
}
