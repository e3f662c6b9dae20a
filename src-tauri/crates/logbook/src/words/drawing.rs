//! The words in the drawings of charts. Where a drawing writes its own number into them, they keep `{}` for it.

use domain::Side;
use render::chart::{
    CalendarLabels, DayCourseLabels, DayWords, DoseAnswerLabels, FollowedLabels, LoadPainLabels, MetricsLabels,
    TrackLabels,
};

use super::{
    chart::{MOMENTS, moment_name},
    chart_title, metric_evidence, metric_names, track_names,
};
use crate::{api::Units, language::written, say};

/// Where a drawing puts its number.
const ITS_NUMBER: &str = "{}";

const WEEKDAYS: [&str; 7] = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"];

/// The words on the load-and-pain chart.
pub(crate) fn chart_labels(side: Option<Side>, summary: &str) -> LoadPainLabels {
    LoadPainLabels {
        title: chart_title(side),
        description: summary.to_owned(),
        load_per_day: say!("chart-label-load-per-day"),
        load_per_week: say!("chart-label-load-per-week"),
        line_per_day: say!("chart-label-line-per-day"),
        largest_day: say!("chart-label-largest-day"),
        pain: say!("chart-label-pain"),
        during: say!("chart-label-during"),
        after: say!("chart-label-after"),
        during_or_after: say!("chart-label-during-or-after"),
        morning: say!("chart-label-next-morning"),
        missing: say!("chart-label-no-answer"),
        unknown_load: say!("chart-label-load-not-known"),
        flare: say!("chart-label-flare"),
        tolerated: say!("chart-label-tolerated", load = ITS_NUMBER),
        line: say!("chart-label-line", load = ITS_NUMBER),
        days_off: say!("chart-label-days-off", days = ITS_NUMBER),
        today: say!("chart-label-today"),
        empty: say!("chart-label-load-pain-empty"),
        days: day_words(),
        decimal: written::decimal_separator(),
    }
}

/// The words on *Dose and answer*.
pub(crate) fn dose_answer_labels(title: &str, summary: &str) -> DoseAnswerLabels {
    DoseAnswerLabels {
        title: title.to_owned(),
        description: summary.to_owned(),
        answer: say!("chart-label-answer"),
        dose: say!("chart-label-dose"),
        morning: say!("chart-label-next-morning"),
        flare: say!("chart-label-flare"),
        undecided: say!("chart-label-undecided"),
        open: say!("chart-label-open"),
        missing: say!("chart-label-not-answered"),
        no_level: say!("chart-label-no-level"),
        no_dose: say!("chart-label-load-not-known"),
        line: say!("chart-label-line", load = ITS_NUMBER),
        usual: say!("chart-label-usual"),
        empty: say!("chart-label-dose-empty"),
        decimal: written::decimal_separator(),
    }
}

/// The words on *24 hours*.
pub(crate) fn day_course_labels(title: &str, summary: &str) -> DayCourseLabels {
    DayCourseLabels {
        title: title.to_owned(),
        description: summary.to_owned(),
        pain: say!("chart-label-pain"),
        moments: std::array::from_fn(moment_name),
        short_moments: MOMENTS.map(|moment| say!("chart-moment-short", moment = moment)),
        answered: say!("chart-label-answered", answered = ITS_NUMBER, of = ITS_NUMBER),
        unanswered: say!("chart-label-not-answered"),
        runs: say!("chart-label-runs"),
        flares: say!("chart-label-followed-by-flare"),
        median: say!("chart-label-median"),
        middle_half: say!("chart-label-middle-half"),
        usual: say!("chart-label-usual-level"),
        empty: say!("chart-label-course-empty"),
    }
}

/// The words on the calendar.
pub(crate) fn calendar_labels(title: &str, summary: &str) -> CalendarLabels {
    CalendarLabels {
        title: title.to_owned(),
        description: summary.to_owned(),
        load: say!("chart-label-load-per-day"),
        up_to: say!("chart-label-up-to", load = ITS_NUMBER),
        over: say!("chart-label-over", load = ITS_NUMBER),
        unknown_load: say!("chart-label-load-not-known"),
        morning: say!("chart-label-morning"),
        missing: say!("chart-label-morning-missing"),
        off: say!("chart-label-off"),
        flare: say!("chart-label-flare"),
        flare_run: say!("chart-label-flare-run"),
        weekdays: WEEKDAYS.map(|day| say!("chart-weekday", day = day)),
        days: day_words(),
        decimal: written::decimal_separator(),
    }
}

/// The words on *Other metrics*.
pub(crate) fn metrics_labels(title: &str, summary: &str, units: Units) -> MetricsLabels {
    MetricsLabels {
        title: title.to_owned(),
        description: summary.to_owned(),
        names: metric_names(units),
        evidence: metric_evidence(),
        not_available: say!("chart-label-not-available"),
        days: day_words(),
        decimal: written::decimal_separator(),
    }
}

/// The words on *What worse mornings followed*.
pub(crate) fn followed_labels(title: &str, summary: &str) -> FollowedLabels {
    FollowedLabels {
        title: title.to_owned(),
        description: summary.to_owned(),
        days: say!("chart-label-days"),
        flare: say!("chart-label-followed-by-flare"),
        calm: say!("chart-label-calm"),
        count: say!("chart-label-count", flares = ITS_NUMBER, rated = ITS_NUMBER),
        empty: say!("chart-label-followed-empty"),
    }
}

/// The words on one run's track.
pub(crate) fn track_labels(title: &str, summary: &str, units: Units) -> TrackLabels {
    TrackLabels {
        title: title.to_owned(),
        description: summary.to_owned(),
        names: track_names(units),
        minutes: say!("chart-label-minutes"),
        standing: say!("chart-label-standing"),
        empty: say!("chart-track-nothing"),
        decimal: written::decimal_separator(),
    }
}

/// Days and months along an axis.
fn day_words() -> DayWords {
    DayWords {
        day: written::day_of_year,
        day_and_year: written::day_short,
        month: written::month_alone,
        month_and_year: written::month_short,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_drawing_finds_the_place_of_each_of_its_numbers() {
        let labels = chart_labels(None, "");
        let places = |text: &str| text.matches(ITS_NUMBER).count();
        assert_eq!([&labels.tolerated, &labels.line, &labels.days_off].map(|text| places(text)), [1, 1, 1]);
        assert_eq!(places(&day_course_labels("", "").answered), 2);
        assert_eq!(places(&followed_labels("", "").count), 2);
        let calendar = calendar_labels("", "");
        assert_eq!([places(&calendar.up_to), places(&calendar.over)], [1, 1]);
    }

    #[test]
    fn what_is_drawn_in_english_is_what_a_drawing_says_by_itself() {
        let known = LoadPainLabels::default();
        let (title, description) = (known.title.clone(), known.description.clone());
        let said = LoadPainLabels { title, description, ..chart_labels(None, "") };
        assert_eq!(format!("{said:#?}"), format!("{known:#?}"));
    }
}
