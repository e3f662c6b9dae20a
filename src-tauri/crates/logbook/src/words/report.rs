//! The report's words. They are said in the language that is spoken while the report is made; nothing here knows the logbook.

use domain::{ChangeKind, Direction, Factor, Instrument, IrritabilityBand, LadderStep, Move, RedFlag, Side};
use jiff::civil::Date;
use render::chart::{DayCourseLabels, LoadPainLabels};

use super::{
    METRES_PER_MILE,
    drawing::{chart_labels, day_course_labels},
    side_code,
};
use crate::{
    api::{ReportHeadings, Units},
    language::{self, Argument, written},
    say,
};

/// A function for each message: its arguments are the message's.
macro_rules! said {
    ($(fn $name:ident($($argument:ident),*) = $message:literal;)*) => { $( said!(@ $name($($argument),*) $message); )* };
    (@ $name:ident() $message:literal) => {
        pub(crate) fn $name() -> String {
            say!($message)
        }
    };
    (@ $name:ident($($argument:ident),+) $message:literal) => {
        pub(crate) fn $name<'a>($($argument: impl Into<Argument<'a>>),+) -> String {
            say!($message, $($argument = Into::<Argument<'a>>::into($argument)),+)
        }
    };
}

said! {
    fn days(count) = "report-days";
    fn runs_counted(count) = "report-runs-counted";
    fn rated_runs(count) = "report-rated-runs";
    fn mornings(count) = "report-mornings";
    fn flares_counted(count) = "report-flares-counted";
    fn page(n, of) = "report-page";
    fn title(knee) = "report-title";
    fn no_knee() = "report-no-knee";
    fn no_knee_short() = "report-no-knee-short";
    fn subject() = "report-subject";
    fn figures() = "report-figures";
    fn sinss() = "report-sinss";
    fn flares() = "report-flares";
    fn red_flags() = "report-red-flags";
    fn plan() = "report-plan";
    fn course() = "report-course";
    fn weeks() = "report-weeks";
    fn factors() = "report-factors";
    fn line() = "report-line";
    fn adherence() = "report-adherence";
    fn scores() = "report-scores";
    fn changes() = "report-changes";
    fn runs() = "report-runs";
    fn latest_runs() = "report-latest-runs";
    fn diary() = "report-diary";
    fn diary_left_out(columns) = "report-diary-left-out";
    fn methods() = "report-methods";
    fn notice() = "report-notice";
    fn footer() = "report-footer";
    fn about_runner() = "report-about-runner";
    fn about_knee() = "report-about-knee";
    fn about_since() = "report-about-since";
    fn about_period() = "report-about-period";
    fn about_made_on() = "report-about-made-on";
    fn about_goal() = "report-about-goal";
    fn kept_days(n, of) = "report-kept-days";
    fn kept_nobody() = "report-kept-nobody";
    fn kept_all(of) = "report-kept-all";
    fn kept_missing(n, of) = "report-kept-missing";
    fn kept_none_due() = "report-kept-none-due";
    fn kept_recalled(n) = "report-kept-recalled";
    fn fig_runs() = "report-fig-runs";
    fn fig_runs_note(days) = "report-fig-runs-note";
    fn fig_longest() = "report-fig-longest";
    fn fig_minutes() = "report-fig-minutes";
    fn fig_minutes_note() = "report-fig-minutes-note";
    fn fig_morning() = "report-fig-morning";
    fn fig_morning_note(mornings) = "report-fig-morning-note";
    fn fig_over() = "report-fig-over";
    fn fig_over_note(n) = "report-fig-over-note";
    fn fig_flares() = "report-fig-flares";
    fn fig_flares_note(rated) = "report-fig-flares-note";
    fn severity() = "report-severity";
    fn severity_during(median, worst) = "report-severity-during";
    fn severity_morning(median, worst) = "report-severity-morning";
    fn severity_activities(value) = "report-severity-activities";
    fn severity_none() = "report-severity-none";
    fn severity_note(during, morning) = "report-severity-note";
    fn irritability() = "report-irritability";
    fn irritability_onset(median, lowest) = "report-irritability-onset";
    fn irritability_onset_minutes(median, minutes, lowest) = "report-irritability-onset-minutes";
    fn irritability_peak(median, worst) = "report-irritability-peak";
    fn irritability_settled(how, longest) = "report-irritability-settled";
    fn settled_hour() = "report-settled-hour";
    fn settled_morning() = "report-settled-morning";
    fn settled_days(hours) = "report-settled-days";
    fn settled_not() = "report-settled-not";
    fn irritability_none() = "report-irritability-none";
    fn irritability_without(load) = "report-irritability-without";
    fn irritability_unknown() = "report-irritability-unknown";
    fn irritability_note(n, of) = "report-irritability-note";
    fn where_it_is() = "report-where";
    fn where_none() = "report-where-none";
    fn where_note(of) = "report-where-note";
    fn nature() = "report-nature";
    fn nature_note() = "report-nature-note";
    fn stage() = "report-stage";
    fn stage_onset(days) = "report-stage-onset";
    fn stage_flare(days) = "report-stage-flare";
    fn stage_no_flare() = "report-stage-no-flare";
    fn stage_unknown() = "report-stage-unknown";
    fn stability() = "report-stability";
    fn stability_text(slope, low, high, direction) = "report-stability-text";
    fn stability_few(n) = "report-stability-few";
    fn stability_note(mornings, to) = "report-stability-note";
    fn flare_began() = "report-flare-began";
    fn flare_peak() = "report-flare-peak";
    fn flare_lasted() = "report-flare-lasted";
    fn flare_run() = "report-flare-run";
    fn flare_open() = "report-flare-open";
    fn flares_none() = "report-flares-none";
    fn flares_note() = "report-flares-note";
    fn flares_more(n) = "report-flares-more";
    fn flag_stands() = "report-flag-stands";
    fn flag_yes(day) = "report-flag-yes";
    fn flag_cleared(day) = "report-flag-cleared";
    fn flag_somebody() = "report-flag-somebody";
    fn flags_asked() = "report-flags-asked";
    fn flags_asked_text(n, day) = "report-flags-asked-text";
    fn flags_none_stands() = "report-flags-none-stands";
    fn flags_more(n) = "report-flags-more";
    fn flags_never() = "report-flags-never";
    fn plan_step(level, of, what) = "report-plan-step";
    fn plan_step_since(level, of, what, day) = "report-plan-step-since";
    fn plan_walk(what) = "report-plan-walk";
    fn plan_walk_for_now(what) = "report-plan-walk-for-now";
    fn plan_paused() = "report-plan-paused";
    fn plan_turns(turns, run, walk) = "report-plan-turns";
    fn plan_walking(walk) = "report-plan-walking";
    fn plan_run(run) = "report-plan-run";
    fn plan_move(day, moved, from, to) = "report-plan-move";
    fn plan_set_by_physio() = "report-plan-set-by-physio";
    fn course_empty() = "report-course-empty";
    fn course_alt(runs, medians) = "report-course-alt";
    fn course_note() = "report-course-note";
    fn course_counted() = "report-course-counted";
    fn week_of() = "report-week-of";
    fn week_runs() = "report-week-runs";
    fn week_minutes() = "report-week-minutes";
    fn week_longest() = "report-week-longest";
    fn week_down() = "report-week-down";
    fn week_load() = "report-week-load";
    fn week_morning() = "report-week-morning";
    fn weeks_note() = "report-weeks-note";
    fn weeks_breaks(list) = "report-weeks-breaks";
    fn weeks_nothing() = "report-weeks-nothing";
    fn factor() = "report-factor";
    fn factor_with() = "report-factor-with";
    fn factor_without() = "report-factor-without";
    fn factor_of(n, of) = "report-factor-of";
    fn factors_note() = "report-factors-note";
    fn factors_empty() = "report-factors-empty";
    fn line_ready(line, low, high) = "report-line-ready";
    fn line_learning() = "report-line-learning";
    fn line_learning_no_flare() = "report-line-learning-no-flare";
    fn line_unclear(p) = "report-line-unclear";
    fn line_none() = "report-line-none";
    fn line_tolerated(load) = "report-line-tolerated";
    fn line_rests(rated, since, flares) = "report-line-rests";
    fn line_start_told(load) = "report-line-start-told";
    fn line_start_runs(load) = "report-line-start-runs";
    fn line_start_nothing(load) = "report-line-start-nothing";
    fn line_record(predicted, observed, rated) = "report-line-record";
    fn line_record_none() = "report-line-record-none";
    fn line_trails() = "report-line-trails";
    fn keeping_steps(n, of) = "report-keeping-steps";
    fn keeping_steps_none() = "report-keeping-steps-none";
    fn keeping_rest(hours, n, of) = "report-keeping-rest";
    fn keeping_holds(up, hold, back) = "report-keeping-holds";
    fn score_which() = "report-score-which";
    fn score_first() = "report-score-first";
    fn score_last() = "report-score-last";
    fn score_change() = "report-score-change";
    fn score_least(change, least) = "report-score-least";
    fn scores_empty() = "report-scores-empty";
    fn scores_note() = "report-scores-note";
    fn change_new_shoes(shoes) = "report-change-new-shoes";
    fn changes_empty() = "report-changes-empty";
    fn changes_redacted() = "report-changes-redacted";
    fn run_day() = "report-run-day";
    fn run_started() = "report-run-started";
    fn run_distance() = "report-run-distance";
    fn run_time() = "report-run-time";
    fn run_down() = "report-run-down";
    fn run_load() = "report-run-load";
    fn run_rpe() = "report-run-rpe";
    fn run_pain() = "report-run-pain";
    fn run_before() = "report-run-before";
    fn run_during() = "report-run-during";
    fn run_after() = "report-run-after";
    fn run_morning() = "report-run-morning";
    fn run_note() = "report-run-note";
    fn runs_none() = "report-runs-none";
    fn runs_note(of) = "report-runs-note";
    fn sign_swelling() = "report-sign-swelling";
    fn sign_giving_way() = "report-sign-giving-way";
    fn sign_locking() = "report-sign-locking";
    fn sign_stopped() = "report-sign-stopped";
    fn mark_flare() = "report-mark-flare";
    fn mark_missing() = "report-mark-missing";
    fn mark_recalled() = "report-mark-recalled";
    fn mark_treadmill() = "report-mark-treadmill";
    fn method_pain_label() = "report-method-pain-label";
    fn method_pain() = "report-method-pain";
    fn method_load_label() = "report-method-load-label";
    fn method_load(exponent) = "report-method-load";
    fn method_usual_label() = "report-method-usual-label";
    fn method_usual() = "report-method-usual";
    fn method_flare_label() = "report-method-flare-label";
    fn method_flare() = "report-method-flare";
    fn method_irritability_label() = "report-method-irritability-label";
    fn method_irritability() = "report-method-irritability";
    fn method_stability_label() = "report-method-stability-label";
    fn method_stability() = "report-method-stability";
    fn method_line_label() = "report-method-line-label";
    fn method_line() = "report-method-line";
    fn method_limits() = "report-method-limits";
    fn method_limits_strict() = "report-method-limits-strict";
    fn method_limits_permissive() = "report-method-limits-permissive";
    fn method_limit_green(n) = "report-method-limit-green";
    fn method_limit_red(n) = "report-method-limit-red";
    fn method_limit_rise(n) = "report-method-limit-rise";
    fn method_missing_label() = "report-method-missing-label";
    fn method_missing() = "report-method-missing";
    fn method_version_label() = "report-method-version-label";
    fn method_version(version, formula, runs, answers) = "report-method-version";
    fn method_sources_label() = "report-method-sources-label";
    fn method_sources() = "report-method-sources";
    fn chart_alt(period, runs, worst, missing) = "report-chart-alt";
    fn chart_alt_no_morning(period, runs) = "report-chart-alt-no-morning";
    fn chart_alt_none(period) = "report-chart-alt-none";
    fn chart_title() = "report-chart-title";
    fn stage_walking(level) = "report-stage-walking";
    fn stage_running(level, minutes) = "report-stage-running";
    fn stage_step(level) = "report-stage-step";
    fn attached_document() = "report-attached-document";
    fn attached_chart() = "report-attached-chart";
}

const LEFT_TO_RIGHT_MARK: char = '\u{200E}';

/// A number with at most one decimal.
pub(crate) fn number(value: f64) -> String {
    signed_as(if value < 0.0 { "−" } else { "" }, &super::number(value.abs()))
}

/// A number with exactly one decimal.
pub(crate) fn tenth(value: f64) -> String {
    // No minus before a zero.
    let rounded = (value * 10.0).round() / 10.0 + 0.0;
    signed_as(if rounded < 0.0 { "−" } else { "" }, &written::decimals(rounded.abs(), 1, 1))
}

/// A number with its sign, also when it is above zero.
pub(crate) fn signed(value: f64) -> String {
    if value > 0.0 { signed_as("+", &super::number(value)) } else { number(value) }
}

/// A share as a change: "+9 %".
pub(crate) fn percent(share: f64) -> String {
    let change = (share * 100.0).round() + 0.0;
    let after = if language::spoken().is_right_to_left() { "\u{200E}" } else { "" };
    format!("{} %{after}", signed(change))
}

/// Where words run from right to left, a sign still stands left of its number, and a percent sign right of it.
fn signed_as(sign: &str, number: &str) -> String {
    let before = (!sign.is_empty() && language::spoken().is_right_to_left()).then_some(LEFT_TO_RIGHT_MARK);
    before.into_iter().chain(sign.chars()).chain(number.chars()).collect()
}

/// A day with its year.
pub(crate) fn day(day: Date) -> String {
    written::day_short(day)
}

/// A day within a known year.
pub(crate) fn day_short(day: Date) -> String {
    written::day_of_year(day)
}

/// A month with its year.
pub(crate) fn month(day: Date) -> String {
    written::month_short(day)
}

/// A duration from minutes.
pub(crate) fn duration(minutes: f64) -> String {
    super::duration(minutes.round().max(0.0) * 60.0)
}

/// A knee load with its unit.
pub(crate) fn load(kkm: f64) -> String {
    say!("knee-km", number = tenth(kkm))
}

/// A distance in the runner's unit.
pub(crate) fn distance(metres: f64, units: Units) -> String {
    match units {
        Units::Km => say!("kilometres", number = tenth(metres / 1000.0)),
        Units::Mi => say!("miles", number = tenth(metres / METRES_PER_MILE)),
    }
}

/// The unit alone, as the head of a column.
pub(crate) fn unit(units: Units) -> String {
    match units {
        Units::Km => say!("report-unit-km"),
        Units::Mi => say!("report-unit-miles"),
    }
}

/// "left knee", within a title.
pub(crate) fn knee(side: Side) -> String {
    say!("report-knee", side = side_code(side))
}

/// "Left", beside the word for a knee.
pub(crate) fn knee_capital(side: Side) -> String {
    say!("report-knee-capital", side = side_code(side))
}

/// The headings a template is given.
pub(crate) fn headings(long: bool) -> ReportHeadings {
    ReportHeadings {
        page: page_template(),
        figures: figures(),
        sinss: sinss(),
        flares: flares(),
        red_flags: red_flags(),
        plan: plan(),
        course: course(),
        weeks: weeks(),
        factors: factors(),
        line: line(),
        adherence: adherence(),
        scores: scores(),
        changes: changes(),
        runs: if long { runs() } else { latest_runs() },
        diary: diary(),
        methods: methods(),
    }
}

/// "Page {n} of {of}": the typesetter counts.
fn page_template() -> String {
    page("{n}", "{of}").replace(['\u{2068}', '\u{2069}'], "")
}

/// Where the plan stood (`None`: still), for the chart: where there is room, and where there is little.
pub(crate) fn stage_of_plan(step: Option<LadderStep>) -> (String, String) {
    let Some(step) = step else { return (say!("report-stage-still"), say!("report-stage-still-short")) };
    let level = step.level.to_string();
    let long = match step.minutes_run() {
        0 => stage_walking(&level),
        minutes => stage_running(&level, minutes.to_string()),
    };
    (long, stage_step(&level))
}

/// A flag in a few words.
pub(crate) fn flag(flag: RedFlag) -> String {
    match flag {
        RedFlag::NoWeight => say!("report-flag-no-weight"),
        RedFlag::BadlySwollen => say!("report-flag-badly-swollen"),
        RedFlag::HotAndUnwell => say!("report-flag-hot-and-unwell"),
        RedFlag::Stuck => say!("report-flag-stuck"),
        RedFlag::GivesWay => say!("report-flag-gives-way"),
        RedFlag::SevereOrBlow => say!("report-flag-severe-or-blow"),
        RedFlag::CannotLift => say!("report-flag-cannot-lift"),
        RedFlag::NumbOrCold => say!("report-flag-numb-or-cold"),
        RedFlag::CalfOrBreath => say!("report-flag-calf-or-breath"),
        RedFlag::AfterSurgery => say!("report-flag-after-surgery"),
        RedFlag::NightPain => say!("report-flag-night-pain"),
        RedFlag::WeightOrLump => say!("report-flag-weight-or-lump"),
        RedFlag::BoneOrGroin => say!("report-flag-bone-or-groin"),
        RedFlag::KeepsComing => say!("report-flag-keeps-coming"),
        RedFlag::ManyJoints => say!("report-flag-many-joints"),
        RedFlag::Under18 => say!("report-flag-under-18"),
        RedFlag::ToldNotToRun => say!("report-flag-told-not-to-run"),
    }
}

/// What flares may have gone along with.
pub(crate) fn factor_name(factor: Factor) -> String {
    match factor {
        Factor::LongestOf30Days => say!("report-factor-largest-load"),
        Factor::Downhill => say!("report-factor-downhill"),
        Factor::Faster => say!("report-factor-faster"),
        Factor::DayAfterRun => say!("report-factor-day-before"),
        Factor::TwoRestDays => say!("report-factor-two-rest-days"),
        Factor::Road => say!("report-factor-road"),
        Factor::Trail => say!("report-factor-trail"),
        Factor::Track => say!("report-factor-track"),
        Factor::Treadmill => say!("report-factor-treadmill"),
        Factor::Strength => say!("report-factor-strength"),
        Factor::Hike => say!("report-factor-hike"),
        Factor::Ride => say!("report-factor-cycling"),
        Factor::NewShoes => say!("report-factor-new-shoes"),
        Factor::ShortSleep => say!("report-factor-short-sleep"),
        Factor::HighStress => say!("report-factor-high-stress"),
    }
}

/// A questionnaire's name and scale.
pub(crate) fn score_name(instrument: Instrument) -> String {
    match instrument {
        Instrument::Overall => say!("report-questionnaire-overall"),
        Instrument::Activities => say!("report-questionnaire-activities"),
        Instrument::Change => say!("report-questionnaire-change"),
        Instrument::WeeklyTrouble => say!("report-questionnaire-weekly-trouble"),
        Instrument::KoosPf => say!("report-questionnaire-koos-pf"),
        Instrument::Koos12 => say!("report-questionnaire-koos-12"),
        Instrument::Akps => say!("report-questionnaire-akps"),
        Instrument::Uwri => say!("report-questionnaire-uwri"),
        Instrument::Ostrc => say!("report-questionnaire-ostrc"),
        Instrument::Lefs => say!("report-questionnaire-lefs"),
        Instrument::Tsk11 => say!("report-questionnaire-tsk-11"),
    }
}

/// A kind of change.
pub(crate) fn change_kind(kind: ChangeKind) -> String {
    match kind {
        ChangeKind::Shoes => say!("report-change-shoes"),
        ChangeKind::Surface => say!("report-change-surface"),
        ChangeKind::Exercises => say!("report-change-exercises"),
        ChangeKind::Medication => say!("report-change-medication"),
        ChangeKind::Other => say!("report-change-other"),
    }
}

/// Which way it goes.
pub(crate) fn direction(direction: Direction) -> String {
    match direction {
        Direction::Improving => say!("report-direction-improving"),
        Direction::Unchanged => say!("report-direction-unchanged"),
        Direction::Worsening => say!("report-direction-worsening"),
    }
}

/// How irritable, by assumed bands.
pub(crate) fn band(band: IrritabilityBand) -> String {
    match band {
        IrritabilityBand::Low => say!("report-irritability-low"),
        IrritabilityBand::Moderate => say!("report-irritability-moderate"),
        IrritabilityBand::High => say!("report-irritability-high"),
    }
}

/// What the plan did.
pub(crate) fn moved(moved: Move) -> String {
    match moved {
        Move::Enter => say!("report-move-enter"),
        Move::Progress => say!("report-move-progress"),
        Move::Hold => say!("report-move-hold"),
        Move::Back => say!("report-move-back"),
        Move::Break => say!("report-move-break"),
        Move::Pause => say!("report-move-pause"),
        Move::Resume => say!("report-move-resume"),
    }
}

/// What stands on the chart of load and pain; its title and description are the report's.
pub(crate) fn chart() -> LoadPainLabels {
    LoadPainLabels {
        line_per_day: say!("report-chart-line-per-day"),
        line: say!("report-chart-line", load = "{}"),
        empty: say!("report-chart-empty"),
        ..chart_labels(None, "")
    }
}

/// What stands on the chart of 24 hours; its title and description are the report's.
pub(crate) fn day_course() -> DayCourseLabels {
    DayCourseLabels { empty: say!("report-course-chart-empty"), ..day_course_labels("", "") }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::language::{Language, speaking};

    #[test]
    fn every_language_counts_as_it_does() {
        let told: Vec<_> = [0, 1, 2, 11].into_iter().map(|n: usize| days(n)).collect();
        assert_eq!(told, ["0 days", "1 day", "2 days", "11 days"]);
        let told = speaking(Language::Arabic, || [0, 1, 2, 3, 10, 11, 99, 100, 103, 211, 1002].map(|n: usize| days(n)));
        assert_eq!(
            told,
            [
                "0 يوم",
                "يوم واحد",
                "يومان",
                "3 أيام",
                "10 أيام",
                "11 يومًا",
                "99 يومًا",
                "100 يوم",
                "103 أيام",
                "211 يومًا",
                "1,002 يوم"
            ]
        );
    }

    #[test]
    fn numbers_have_their_own_minus_and_no_minus_zero() {
        assert_eq!((tenth(-0.04), tenth(-1.25), number(3.0)), ("0.0".into(), "−1.3".into(), "3".into()));
        assert_eq!((signed(2.0), signed(0.0), percent(-0.12)), ("+2".into(), "0".into(), "−12 %".into()));
        speaking(Language::Arabic, || {
            assert_eq!((signed(2.0), tenth(-0.5)), ("\u{200E}+2".into(), "\u{200E}−0.5".into()));
            assert_eq!(percent(0.64), "\u{200E}+64 %\u{200E}");
        });
        assert_eq!(duration(125.0), "2 h 05 min");
        assert_eq!(day(jiff::civil::date(2026, 3, 1)), "1 Mar 2026");
    }
}
