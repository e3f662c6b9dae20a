//! The report's words: one set per language, all of the same shape, so that a set with a word missing does not compile.
//!
//! `{name}` stands where a value goes. What is counted has six forms, as CLDR tells them apart; English uses two of them. Nothing
//! here knows the logbook: `crate::report` fills the words in.

mod arabic;
mod english;

use domain::{ChangeKind, Direction, Factor, Instrument, IrritabilityBand, LadderStep, Move, RedFlag};
use jiff::civil::Date;
use render::chart::{DayCourseLabels, LoadPainLabels};

use super::number;
use crate::api::{ReportHeadings, ReportLanguage};

/// The words of a language.
pub(crate) fn report_words(language: ReportLanguage) -> &'static ReportWords {
    match language {
        ReportLanguage::En => &english::WORDS,
        ReportLanguage::Ar => &arabic::WORDS,
    }
}

/// Something counted: zero, one, two, few, many, other. `{n}` is the number.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Counted(pub [&'static str; 6]);

impl Counted {
    /// A language with one form for one and another for everything else.
    const fn two_forms(one: &'static str, other: &'static str) -> Self {
        Self([other, one, other, other, other, other])
    }
}

macro_rules! words {
    ($($(#[$doc:meta])* $field:ident: $type:ty),* $(,)?) => {
        /// Every word of a report.
        pub(crate) struct ReportWords { $($(#[$doc])* pub $field: $type),* }
    };
}

words! {
    // The language
    code: &'static str,
    right_to_left: bool,
    decimal: char,
    /// Which of the six forms a number takes.
    form: fn(usize) -> usize,
    /// Sentences that exist in English only (the plan's reasons) may stand in this report.
    english: bool,
    months: [&'static str; 12],
    /// `{d}`, `{m}`, `{y}`.
    date: &'static str,
    /// `{d}`, `{m}`.
    day_of_month: &'static str,
    km: &'static str,
    mi: &'static str,
    /// `{n}` minutes.
    minutes: &'static str,
    /// `{h}` hours, `{m}` minutes.
    hours: &'static str,
    /// `{n}` knee-km.
    kkm: &'static str,
    // Counted
    days: Counted,
    runs_counted: Counted,
    rated_runs: Counted,
    mornings: Counted,
    flares_counted: Counted,
    // Headings
    page: &'static str,
    title: &'static str,
    knee: [&'static str; 2],
    knee_capital: [&'static str; 2],
    no_knee: &'static str,
    no_knee_short: &'static str,
    subject: &'static str,
    figures: &'static str,
    sinss: &'static str,
    flares: &'static str,
    red_flags: &'static str,
    plan: &'static str,
    course: &'static str,
    weeks: &'static str,
    factors: &'static str,
    line: &'static str,
    adherence: &'static str,
    scores: &'static str,
    changes: &'static str,
    runs: &'static str,
    latest_runs: &'static str,
    diary: &'static str,
    methods: &'static str,
    notice: &'static str,
    /// `{version}`.
    footer: &'static str,
    // Who
    about_runner: &'static str,
    about_knee: &'static str,
    about_since: &'static str,
    about_period: &'static str,
    about_made_on: &'static str,
    about_goal: &'static str,
    // How complete
    kept_days: &'static str,
    kept_nobody: &'static str,
    kept_all: &'static str,
    kept_missing: &'static str,
    kept_none_due: &'static str,
    kept_recalled: &'static str,
    // Numbers
    fig_runs: &'static str,
    fig_runs_note: &'static str,
    fig_longest: &'static str,
    fig_minutes: &'static str,
    fig_minutes_note: &'static str,
    fig_morning: &'static str,
    fig_morning_note: &'static str,
    fig_over: &'static str,
    fig_over_note: &'static str,
    fig_flares: &'static str,
    fig_flares_note: &'static str,
    // SINSS
    severity: &'static str,
    severity_during: &'static str,
    severity_morning: &'static str,
    severity_activities: &'static str,
    severity_none: &'static str,
    severity_note: &'static str,
    irritability: &'static str,
    irritability_onset: &'static str,
    irritability_onset_minutes: &'static str,
    irritability_peak: &'static str,
    /// `{how}` is one of the four below, `{longest}` too.
    irritability_settled: &'static str,
    settled_hour: &'static str,
    settled_morning: &'static str,
    settled_days: &'static str,
    settled_not: &'static str,
    irritability_none: &'static str,
    irritability_without: &'static str,
    irritability_unknown: &'static str,
    irritability_note: &'static str,
    irritability_bands: [&'static str; 3],
    nature: &'static str,
    nature_note: &'static str,
    stage: &'static str,
    stage_onset: &'static str,
    stage_flare: &'static str,
    stage_no_flare: &'static str,
    stage_unknown: &'static str,
    stability: &'static str,
    stability_text: &'static str,
    stability_few: &'static str,
    stability_note: &'static str,
    directions: [&'static str; 3],
    // Flares
    flare_began: &'static str,
    flare_peak: &'static str,
    flare_lasted: &'static str,
    flare_run: &'static str,
    flare_open: &'static str,
    flares_none: &'static str,
    flares_note: &'static str,
    flares_more: &'static str,
    // Red flags
    flag_stands: &'static str,
    flag_yes: &'static str,
    flag_cleared: &'static str,
    flag_somebody: &'static str,
    flags_asked: &'static str,
    flags_asked_text: &'static str,
    flags_none_stands: &'static str,
    flags_more: &'static str,
    flags_never: &'static str,
    flag_names: [&'static str; 17],
    // Plan
    plan_step: &'static str,
    plan_walk: &'static str,
    plan_walk_for_now: &'static str,
    plan_paused: &'static str,
    plan_turns: &'static str,
    plan_walking: &'static str,
    plan_run: &'static str,
    plan_since: &'static str,
    plan_move: &'static str,
    plan_moves: [&'static str; 7],
    plan_set_by_physio: &'static str,
    // 24 hours
    course_empty: &'static str,
    course_alt: &'static str,
    course_note: &'static str,
    course_counted: &'static str,
    // Weeks
    week_of: &'static str,
    week_runs: &'static str,
    week_minutes: &'static str,
    week_longest: &'static str,
    week_down: &'static str,
    week_load: &'static str,
    week_morning: &'static str,
    weeks_note: &'static str,
    weeks_breaks: &'static str,
    weeks_nothing: &'static str,
    // Factors
    factor: &'static str,
    factor_with: &'static str,
    factor_without: &'static str,
    factor_of: &'static str,
    factor_names: [&'static str; 13],
    factors_note: &'static str,
    factors_empty: &'static str,
    // Line
    line_ready: &'static str,
    line_learning: &'static str,
    line_learning_no_flare: &'static str,
    line_unclear: &'static str,
    line_none: &'static str,
    line_tolerated: &'static str,
    line_rests: &'static str,
    line_start_told: &'static str,
    line_start_runs: &'static str,
    line_start_nothing: &'static str,
    line_record: &'static str,
    line_record_none: &'static str,
    line_trails: &'static str,
    // Adherence
    keeping_steps: &'static str,
    keeping_steps_none: &'static str,
    keeping_rest: &'static str,
    keeping_holds: &'static str,
    // Questionnaires
    score_which: &'static str,
    score_first: &'static str,
    score_last: &'static str,
    score_change: &'static str,
    score_least: &'static str,
    scores_empty: &'static str,
    scores_note: &'static str,
    score_names: [&'static str; 11],
    // Changes
    change_kinds: [&'static str; 5],
    change_new_shoes: &'static str,
    changes_empty: &'static str,
    changes_redacted: &'static str,
    // Runs
    run_day: &'static str,
    run_started: &'static str,
    run_distance: &'static str,
    run_time: &'static str,
    run_down: &'static str,
    run_load: &'static str,
    run_rpe: &'static str,
    run_pain: &'static str,
    run_before: &'static str,
    run_during: &'static str,
    run_after: &'static str,
    run_morning: &'static str,
    run_note: &'static str,
    runs_none: &'static str,
    runs_note: &'static str,
    sign_swelling: &'static str,
    sign_giving_way: &'static str,
    sign_locking: &'static str,
    sign_stopped: &'static str,
    mark_flare: &'static str,
    mark_missing: &'static str,
    mark_recalled: &'static str,
    mark_treadmill: &'static str,
    // Methods
    method_pain: [&'static str; 2],
    method_load: [&'static str; 2],
    method_usual: [&'static str; 2],
    method_flare: [&'static str; 2],
    method_irritability: [&'static str; 2],
    method_stability: [&'static str; 2],
    method_line: [&'static str; 2],
    method_limits: &'static str,
    method_limits_strict: &'static str,
    method_limits_permissive: &'static str,
    method_limit_green: &'static str,
    method_limit_red: &'static str,
    method_limit_rise: &'static str,
    method_missing: [&'static str; 2],
    method_version: [&'static str; 2],
    method_sources: [&'static str; 2],
    // The chart
    chart_alt: &'static str,
    chart_alt_no_morning: &'static str,
    chart_alt_none: &'static str,
    chart_title: &'static str,
    chart: fn() -> LoadPainLabels,
    day_course: fn() -> DayCourseLabels,
    stage_still: [&'static str; 2],
    stage_walking: &'static str,
    stage_running: &'static str,
    stage_step: &'static str,

    // Inside the PDF
    attached_document: &'static str,
    attached_chart: &'static str,
}

/// Puts values where their names stand.
pub(crate) fn fill(template: &str, values: &[(&str, &str)]) -> String {
    let mut out = String::with_capacity(template.len() + 16);
    let mut rest = template;
    while let Some((before, after)) = rest.split_once('{') {
        out.push_str(before);
        let Some((name, behind)) = after.split_once('}') else {
            out.push('{');
            rest = after;
            continue;
        };
        out.push_str(values.iter().find(|(known, _)| *known == name).map_or("", |(_, value)| value));
        rest = behind;
    }
    out + rest
}

impl ReportWords {
    /// So many of something.
    pub(crate) fn count(&self, what: Counted, n: usize) -> String {
        fill(what.0[(self.form)(n)], &[("n", &n.to_string())])
    }

    /// A number with at most one decimal.
    pub(crate) fn number(&self, value: f64) -> String {
        self.read_leftwards(number(value).replace('-', "−").replace('.', &self.decimal.to_string()))
    }

    /// A number with exactly one decimal.
    pub(crate) fn tenth(&self, value: f64) -> String {
        // No minus before a zero.
        let rounded = (value * 10.0).round() / 10.0 + 0.0;
        self.read_leftwards(format!("{rounded:.1}").replace('-', "−").replace('.', &self.decimal.to_string()))
    }

    /// A number with its sign, also when it is above zero.
    pub(crate) fn signed(&self, value: f64) -> String {
        let shown = self.number(value);
        if value > 0.0 { self.read_leftwards(format!("+{shown}")) } else { shown }
    }

    /// A share as a change: "+9 %".
    pub(crate) fn percent(&self, share: f64) -> String {
        let change = (share * 100.0).round() + 0.0;
        self.read_leftwards(format!("{} %", self.signed(change)))
    }

    /// Where words run from right to left, a sign still stands left of its number, and a percent sign right of it.
    fn read_leftwards(&self, number: String) -> String {
        const LEFT_TO_RIGHT_MARK: char = '\u{200E}';
        if !self.right_to_left {
            return number;
        }
        let before = number.starts_with(['+', '−']).then_some(LEFT_TO_RIGHT_MARK);
        let after = number.ends_with('%').then_some(LEFT_TO_RIGHT_MARK);
        before.into_iter().chain(number.chars()).chain(after).collect()
    }

    /// A day with its year.
    pub(crate) fn day(&self, day: Date) -> String {
        let month = self.months[usize::from(day.month().unsigned_abs()) - 1];
        fill(self.date, &[("d", &day.day().to_string()), ("m", month), ("y", &day.year().to_string())])
    }

    /// A day within a known year.
    pub(crate) fn day_short(&self, day: Date) -> String {
        let month = self.months[usize::from(day.month().unsigned_abs()) - 1];
        fill(self.day_of_month, &[("d", &day.day().to_string()), ("m", month)])
    }

    /// A duration from minutes.
    pub(crate) fn duration(&self, minutes: f64) -> String {
        let minutes = minutes.round().max(0.0) as u64;
        if minutes < 60 {
            fill(self.minutes, &[("n", &minutes.to_string())])
        } else {
            fill(self.hours, &[("h", &(minutes / 60).to_string()), ("m", &format!("{:02}", minutes % 60))])
        }
    }

    /// A knee load with its unit.
    pub(crate) fn load(&self, kkm: f64) -> String {
        fill(self.kkm, &[("n", &self.tenth(kkm))])
    }

    /// The headings a template is given.
    pub(crate) fn headings(&self, long: bool) -> ReportHeadings {
        ReportHeadings {
            page: self.page.to_owned(),
            figures: self.figures.to_owned(),
            sinss: self.sinss.to_owned(),
            flares: self.flares.to_owned(),
            red_flags: self.red_flags.to_owned(),
            plan: self.plan.to_owned(),
            course: self.course.to_owned(),
            weeks: self.weeks.to_owned(),
            factors: self.factors.to_owned(),
            line: self.line.to_owned(),
            adherence: self.adherence.to_owned(),
            scores: self.scores.to_owned(),
            changes: self.changes.to_owned(),
            runs: if long { self.runs } else { self.latest_runs }.to_owned(),
            diary: self.diary.to_owned(),
            methods: self.methods.to_owned(),
        }
    }

    /// Where the plan stood (`None`: still), for the chart: where there is room, and where there is little.
    pub(crate) fn stage_of_plan(&self, step: Option<LadderStep>) -> (String, String) {
        let Some(step) = step else {
            let [long, short] = self.stage_still;
            return (long.to_owned(), short.to_owned());
        };
        let (level, minutes) = (step.level.to_string(), step.minutes_run().to_string());
        let template = if step.minutes_run() == 0 { self.stage_walking } else { self.stage_running };
        let long = fill(template, &[("level", &level), ("minutes", &minutes)]);
        (long, fill(self.stage_step, &[("level", &level)]))
    }

    pub(crate) fn flag(&self, flag: RedFlag) -> &'static str {
        self.flag_names[RedFlag::ALL.iter().position(|f| *f == flag).expect("BUG: ALL holds every flag")]
    }

    pub(crate) fn factor_name(&self, factor: Factor) -> &'static str {
        self.factor_names[factor as usize]
    }

    pub(crate) fn score_name(&self, instrument: Instrument) -> &'static str {
        self.score_names
            [Instrument::ALL.iter().position(|i| *i == instrument).expect("BUG: ALL holds every instrument")]
    }

    pub(crate) fn change_kind(&self, kind: ChangeKind) -> &'static str {
        self.change_kinds[kind as usize]
    }

    pub(crate) fn direction(&self, direction: Direction) -> &'static str {
        self.directions[direction as usize]
    }

    pub(crate) fn band(&self, band: IrritabilityBand) -> &'static str {
        self.irritability_bands[band as usize]
    }

    pub(crate) fn moved(&self, moved: Move) -> &'static str {
        self.plan_moves[match moved {
            Move::Enter => 0,
            Move::Progress => 1,
            Move::Hold => 2,
            Move::Back => 3,
            Move::Break => 4,
            Move::Pause => 5,
            Move::Resume => 6,
        }]
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_value_that_holds_braces_is_not_filled_again() {
        assert_eq!(fill("{a} and {b}.", &[("a", "{b}"), ("b", "x")]), "{b} and x.");
        assert_eq!(fill("no end {", &[]), "no end {");
    }

    #[test]
    fn every_language_counts_as_it_does() {
        let en = report_words(ReportLanguage::En);
        let told: Vec<_> = [0, 1, 2, 11].iter().map(|n| en.count(en.days, *n)).collect();
        assert_eq!(told, ["0 days", "1 day", "2 days", "11 days"]);
        let ar = report_words(ReportLanguage::Ar);
        let forms: Vec<_> = [0, 1, 2, 3, 10, 11, 99, 100, 103].iter().map(|n| (ar.form)(*n)).collect();
        assert_eq!(forms, [0, 1, 2, 3, 3, 4, 4, 5, 3]);
    }

    #[test]
    fn numbers_have_their_own_minus_and_no_minus_zero() {
        let en = report_words(ReportLanguage::En);
        assert_eq!((en.tenth(-0.04), en.tenth(-1.25), en.number(3.0)), ("0.0".into(), "−1.3".into(), "3".into()));
        assert_eq!((en.signed(2.0), en.signed(0.0), en.percent(-0.12)), ("+2".into(), "0".into(), "−12 %".into()));
        let ar = report_words(ReportLanguage::Ar);
        assert_eq!((ar.signed(2.0), ar.tenth(-0.5)), ("\u{200E}+2".into(), "\u{200E}−0.5".into()));
        assert_eq!(ar.percent(0.64), "\u{200E}+64 %\u{200E}");
        assert_eq!(en.duration(125.0), "2 h 05 min");
        assert_eq!(en.day(jiff::civil::date(2026, 3, 1)), "1 Mar 2026");
    }

    /// A translated sentence that loses a value would print a sentence without its number.
    #[test]
    fn every_language_uses_the_same_values_in_each_sentence() {
        let values = |source: &str| {
            let mut found = std::collections::BTreeMap::new();
            for line in source.split(",\n").filter(|line| line.contains(": \"") && !line.contains("Counted")) {
                let Some((name, text)) = line.trim().split_once(": \"") else { continue };
                let mut names: Vec<String> =
                    text.split('{').skip(1).filter_map(|rest| Some(rest.split_once('}')?.0.to_owned())).collect();
                names.sort();
                names.dedup();
                found.insert(name.rsplit('\n').next().unwrap_or(name).trim().to_owned(), names);
            }
            found
        };
        let (en, ar) = (values(include_str!("english.rs")), values(include_str!("arabic.rs")));
        assert!(en.len() > 100, "{}", en.len());
        for (name, used) in &en {
            assert_eq!(ar.get(name), Some(used), "{name}");
        }
    }
}
