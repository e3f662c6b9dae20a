//! What Today asks.

use domain::{Moment, Run, Side};
use jiff::Zoned;

use super::{amount, day_near, knee, plural, sentence};
use crate::api::{CheckIn, Units};

/// The question of one moment.
pub(crate) fn question(side: Side, moment: Moment) -> String {
    let knee = knee(side);
    match moment {
        Moment::Before => format!("How was your {knee} before you set off?"),
        Moment::During => format!("How was your {knee} during the run, at its worst?"),
        Moment::After => "And in the first hours after, at its worst?".to_owned(),
        Moment::Morning => format!("How is your {knee} the morning after?"),
    }
}

/// The question of a morning without a run before it.
pub(crate) fn morning_question(side: Side) -> String {
    format!("How is your {} this morning?", knee(side))
}

/// When a morning that has not come will be asked for.
pub(crate) fn due_tomorrow() -> String {
    "Asked tomorrow morning".to_owned()
}

/// "Yesterday, 5.0 km".
pub(crate) fn check_in_title(run: &Run, units: Units, now: &Zoned) -> String {
    let amount = amount(run, units);
    sentence(&format!("{}, {amount}", day_near(run.day(), now.date()))).trim_end_matches('.').to_owned()
}

/// The one next step on Today.
pub(crate) fn next_step(runs: u32, check_ins: &[CheckIn], no_knee: bool) -> String {
    let open = check_ins.iter().flat_map(|c| &c.asks).filter(|a| a.due && a.score.is_none()).count();
    if no_knee {
        "Say in Settings which knee you keep an eye on; then each run asks for it.".to_owned()
    } else if runs == 0 {
        "Bring in a run from your watch, or type one in.".to_owned()
    } else if open > 0 {
        format!(
            "{} open. An unanswered morning stays unknown; it never counts as fine.",
            plural(open, "answer is", "answers are")
        )
    } else {
        "Nothing is open. The next question comes with the next run.".to_owned()
    }
}
