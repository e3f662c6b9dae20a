//! Page 1, worded.

use domain::{FlareAfterRun, Irritability, KneeKm, Seconds, Settled};
use jiff::{ToSpan, civil::Date};

use super::{
    Wanted, fact,
    gather::{Gathered, Named, middle},
    shortened,
    widths::noted,
};
use crate::{
    api::{
        ReportColumn, ReportFact, ReportPicture, ReportPlan, ReportStatements, ReportTable, ReportTableNoted, StepDto,
    },
    language,
    words::report as words,
};

pub(super) const CHART_FILE: &str = "charts/load-pain.svg";

/// A name or a goal longer than this takes a line of its own.
const LONG: usize = 26;
const LONGEST_NAME: usize = 120;
const LONGEST_GOAL: usize = 150;

pub(super) fn about(wanted: &Wanted, told: &Gathered) -> Vec<ReportFact> {
    let knee = told.side.map_or_else(words::no_knee_short, words::knee_capital);
    let period = if wanted.from.year() == wanted.to.year() {
        format!("{} – {}", words::day_short(wanted.from), words::day(wanted.to))
    } else {
        format!("{} – {}", words::day(wanted.from), words::day(wanted.to))
    };
    let of_their_own = |label: String, text: &str, most: usize| {
        let value = shortened(text, most);
        ReportFact { wide: value.chars().count() > LONG, ..fact(label, value, "") }
    };
    let mut about = Vec::new();
    about.extend(told.runner.as_deref().map(|name| of_their_own(words::about_runner(), name, LONGEST_NAME)));
    about.push(fact(words::about_knee(), knee, ""));
    about.extend(told.since.map(|day| fact(words::about_since(), words::day(day), "")));
    about.push(fact(words::about_period(), period, ""));
    about.push(fact(words::about_made_on(), words::day(told.today), ""));
    about.extend(
        told.goal
            .as_deref()
            .map(|goal| ReportFact { wide: true, ..of_their_own(words::about_goal(), goal, LONGEST_GOAL) }),
    );
    about
}

pub(super) fn kept(told: &Gathered) -> Vec<String> {
    let kept = &told.kept;
    if kept.days_expected == 0 {
        return vec![words::kept_nobody()];
    }
    let mornings = match (kept.mornings_missing, kept.mornings_due) {
        (_, 0) => words::kept_none_due(),
        (0, due) => words::kept_all(due.to_string()),
        (missing, due) => words::kept_missing(missing.to_string(), due.to_string()),
    };
    let mut said = vec![words::kept_days(kept.days_logged.to_string(), kept.days_expected.to_string()), mornings];
    said.extend((kept.recalled > 0).then(|| words::kept_recalled(kept.recalled.to_string())));
    said
}

pub(super) fn chart(told: &Gathered) -> ReportPicture {
    ReportPicture { file: CHART_FILE.to_owned(), alt: told.chart_alt.clone(), note: String::new() }
}

pub(super) fn figures(wanted: &Wanted, told: &Gathered) -> Vec<ReportFact> {
    let days = (wanted.to - wanted.from).get_days().unsigned_abs() as usize + 1;
    let longest = told
        .runs
        .iter()
        .filter_map(|r| Some((r.run.distance?, r.run.day())))
        .reduce(|a, b| if b.0 > a.0 { b } else { a });
    let first = minutes_of(told, wanted.from, wanted.from.saturating_add(6.days()));
    let last = minutes_of(told, wanted.to.saturating_sub(6.days()), wanted.to);
    let mornings = words::mornings(told.mornings.len());
    let rated = told.assessed.iter().filter(|r| r.assessment.flare.is_some()).count();
    let flared = told.assessed.iter().filter(|r| r.assessment.flare == Some(true)).count();
    let last_figure = match told.line.as_ref().and_then(|line| line.over) {
        Some((over, of)) if of > 0 => fact(words::fig_over(), over.to_string(), words::fig_over_note(of.to_string())),
        _ => {
            let counted = rated;
            let rated = words::rated_runs(rated);
            let value = if counted == 0 { dash() } else { flared.to_string() };
            fact(words::fig_flares(), value, words::fig_flares_note(&rated))
        }
    };
    vec![
        fact(words::fig_runs(), told.runs.len().to_string(), words::fig_runs_note(words::days(days))),
        fact(
            words::fig_longest(),
            longest.map_or_else(dash, |(metres, _)| words::distance(metres.get(), told.settings.units)),
            longest.map(|(_, day)| words::day(day)).unwrap_or_default(),
        ),
        fact(words::fig_minutes(), format!("{first} {} {last}", arrow()), words::fig_minutes_note()),
        fact(
            words::fig_morning(),
            match (middle(&told.mornings), told.mornings.last()) {
                (Some(middle), Some(worst)) => format!("{} / {worst}", words::number(middle)),
                _ => dash(),
            },
            words::fig_morning_note(&mornings),
        ),
        last_figure,
    ]
}

/// The minutes of a stretch; a dash when one of its runs has no time, since the sum would be too small.
fn minutes_of(told: &Gathered, from: Date, to: Date) -> String {
    // Where nothing was ever run, nobody knows of minutes.
    if told.runs.is_empty() {
        return dash();
    }
    let of_stretch = told.runs.iter().filter(|r| (from..=to).contains(&r.run.day()));
    let minutes: Option<Vec<f64>> = of_stretch.map(|r| r.run.timer.map(Seconds::minutes)).collect();
    minutes.map_or_else(dash, |all| format!("{:.0}", all.iter().fold(0.0, |sum, m| sum + m)))
}

pub(super) fn sinss(wanted: &Wanted, told: &Gathered) -> ReportStatements {
    let rows = vec![
        severity(told),
        irritability(&told.irritability),
        named(&told.named),
        fact(words::nature(), "", words::nature_note()),
        stage(wanted, told),
        stability(wanted, told),
    ];
    ReportStatements { rows, note: String::new(), empty: String::new() }
}

fn severity(told: &Gathered) -> ReportFact {
    let sorted = |score: fn(&domain::KneeAnswers) -> Option<domain::Score>| {
        let mut scores: Vec<u8> =
            told.assessed.iter().filter_map(|r| score(&r.run.answers)).map(domain::Score::get).collect();
        scores.sort_unstable();
        scores
    };
    let (during, morning) = (sorted(|a| a.during), sorted(|a| a.morning));
    let middle_and_worst = |scores: &[u8]| Some((words::number(middle(scores)?), scores.last()?.to_string()));
    let activities = told.scores.iter().rfind(|s| s.instrument == domain::Instrument::Activities);
    let parts = [
        middle_and_worst(&during).map(|(median, worst)| words::severity_during(median, worst)),
        middle_and_worst(&morning).map(|(median, worst)| words::severity_morning(median, worst)),
        activities.map(|s| words::severity_activities(words::number(s.total))),
    ];
    let text = parts.into_iter().flatten().collect::<Vec<_>>().join(" ");
    if text.is_empty() {
        return fact(words::severity(), words::severity_none(), "");
    }
    let (during, morning) = (during.len().to_string(), morning.len().to_string());
    fact(words::severity(), text, words::severity_note(&during, &morning))
}

fn irritability(found: &Irritability) -> ReportFact {
    if found.rated == 0 {
        return fact(words::irritability(), words::irritability_unknown(), "");
    }
    let load = |load: KneeKm| words::load(load.get());
    let onset = found.onset.map(|onset| {
        let (median, lowest) = (load(onset.median), load(onset.lowest));
        match onset.median_minutes.map(words::duration) {
            Some(minutes) => words::irritability_onset_minutes(median, minutes, lowest),
            None => words::irritability_onset(median, lowest),
        }
    });
    let peak = found.peak.map(|peak| {
        let worst = peak.worst.get().to_string();
        words::irritability_peak(words::number(peak.median), &worst)
    });
    let settling = found.settling.map(|settling| {
        let (how, longest) = (settled(settling.median), settled(settling.longest));
        words::irritability_settled(&how, &longest)
    });
    let none = (found.provoked == 0).then(words::irritability_none);
    let without = found.largest_without.map(|most| words::irritability_without(load(most)));
    let text = [none, onset, peak, settling, without].into_iter().flatten().collect::<Vec<_>>().join(" ");
    let (n, of) = (found.provoked.to_string(), found.rated.to_string());
    let rests = words::irritability_note(&n, &of);
    let note = match found.band() {
        Some(band) => format!("{rests}; {}", words::band(band)),
        None => rests,
    };
    fact(words::irritability(), text, note)
}

/// The places and signs that answers named, each with how often.
fn named(named: &Named) -> ReportFact {
    let places = named.places.iter().map(|(place, times)| (crate::words::place(*place), *times));
    let signs = named.signs.iter().map(|(sign, times)| (sign(), *times));
    let all: Vec<String> = places.chain(signs).map(|(name, times)| format!("{name} {times}")).collect();
    if all.is_empty() {
        return fact(words::where_it_is(), words::where_none(), "");
    }
    fact(words::where_it_is(), all.join(", "), words::where_note(named.answers.to_string()))
}

fn settled(settled: Settled) -> String {
    match settled {
        Settled::WithinTheHour => words::settled_hour(),
        Settled::NextMorning => words::settled_morning(),
        Settled::Later { .. } => {
            let hours = settled.hours().unwrap_or_default().to_string();
            words::settled_days(&hours)
        }
        Settled::NotYet => words::settled_not(),
    }
}

fn stage(wanted: &Wanted, told: &Gathered) -> ReportFact {
    let since = |day: Date| {
        let days = (wanted.to - day).get_days();
        (days >= 0).then(|| words::days(days.unsigned_abs()))
    };
    let onset = told.since.and_then(since).map(words::stage_onset);
    let flare = told.last_flare.and_then(since).map(words::stage_flare);
    let onset = onset.unwrap_or_else(words::stage_unknown);
    let flare = flare.unwrap_or_else(words::stage_no_flare);
    fact(words::stage(), format!("{onset} {flare}"), "")
}

fn stability(wanted: &Wanted, told: &Gathered) -> ReportFact {
    let Some(trend) = told.trend else {
        let few = words::stability_few(told.trend_mornings.to_string());
        return fact(words::stability(), few, "");
    };
    let (slope, low, high) = (words::tenth(trend.per_week), words::tenth(trend.low), words::tenth(trend.high));
    let direction = words::direction(trend.direction());
    let mornings = words::mornings(trend.mornings as usize);
    let note = words::stability_note(&mornings, words::day_short(wanted.to));
    fact(words::stability(), words::stability_text(slope, low, high, direction), note)
}

pub(super) fn flares(wanted: &Wanted, told: &Gathered, density: u32) -> ReportTableNoted {
    let most = [5, 4, 3, 2, 1][density.min(4) as usize];
    let rows = told.flares.iter().take(most).map(|flare| flare_row(told, wanted, flare)).collect();
    let more = told.flares.len().saturating_sub(most);
    let mut notes = Vec::new();
    notes.extend((!told.flares.is_empty()).then(words::flares_note));
    notes.extend((more > 0).then(|| words::flares_more(more.to_string())));
    let table = ReportTable { rows, ..flare_table() };
    noted(table, notes.join(" "))
}

pub(super) fn flare_table() -> ReportTable {
    ReportTable {
        groups: Vec::new(),
        columns: vec![
            column(words::flare_began(), false),
            column(words::flare_peak(), true),
            column(words::flare_lasted(), true),
            ReportColumn { share: Some(1.0), ..column(words::flare_run(), false) },
        ],
        rows: Vec::new(),
        empty: words::flares_none(),
        ..ReportTable::default()
    }
}

pub(super) fn flare_row(told: &Gathered, wanted: &Wanted, flare: &FlareAfterRun) -> Vec<String> {
    let days = flare.episode.days().unsigned_abs() as usize;
    let lasted = if flare.episode.settled { words::days(days) } else { words::flare_open() };
    let run = told.runs.iter().find(|r| r.id == flare.run);
    let far = run.and_then(|r| r.run.distance).map(|metres| words::distance(metres.get(), told.settings.units));
    let load = flare.load.map(|load| words::load(load.get()));
    let more = flare.more_than_before.map(words::percent);
    let parts: Vec<String> = [far, load, more].into_iter().flatten().collect();
    let before = if parts.is_empty() { dash() } else { parts.join(", ") };
    vec![day_in(wanted, domain::morning_of(flare.episode.from)), flare.peak.get().to_string(), lasted, before]
}

pub(super) fn red_flags(told: &Gathered, density: u32) -> Vec<ReportFact> {
    let Some(last) = told.screens.last() else {
        return vec![fact(words::flags_asked(), words::flags_never(), "")];
    };
    let names = |flags: &[domain::RedFlag]| {
        const MOST: usize = 4;
        let mut names: Vec<String> = flags.iter().take(MOST).map(|f| words::flag(*f)).collect();
        let more = flags.len().saturating_sub(MOST);
        names.extend((more > 0).then(|| words::flags_more(more.to_string())));
        names.join("; ")
    };
    let standing = domain::standing(&told.screens, &told.clearances);
    let asked = words::flags_asked_text(told.screens.len().to_string(), words::day(last.day));
    let asked = if standing.is_empty() { format!("{asked} {}", words::flags_none_stands()) } else { asked };
    let mut rows = vec![fact(words::flags_asked(), asked, "")];
    rows.extend(standing_rows(&standing, density));
    let yes = told
        .screens
        .iter()
        .filter(|s| !s.yes.is_empty())
        .map(|s| (s.at, fact(words::flag_yes(words::day_short(s.day)), names(&s.yes), "")));
    let cleared = told.clearances.iter().map(|c| {
        let by = if c.by.is_empty() { words::flag_somebody() } else { shortened(&c.by, 60) };
        let note = c.note.as_deref().map(|note| shortened(note, 80)).unwrap_or_default();
        (c.at, fact(words::flag_cleared(words::day_short(c.day)), by, note))
    });
    let mut history: Vec<_> = yes.chain(cleared).collect();
    history.sort_by_key(|(at, _)| std::cmp::Reverse(*at));
    // What stands is never left out; what was, as far as there is room.
    let room = [4_usize, 3, 2, 1, 0][density.min(4) as usize];
    rows.extend(history.into_iter().take(room).map(|(_, row)| row));
    rows
}

/// What stands, most urgent first: a row each, or one for all where there are many.
fn standing_rows(standing: &[domain::Standing], density: u32) -> Vec<ReportFact> {
    const ROW_EACH: usize = 3;
    const MOST_TIGHT: usize = 6;
    if standing.len() <= ROW_EACH {
        let row = |s: &domain::Standing| fact(words::flag_stands(), words::flag(s.flag), words::day(s.since));
        return standing.iter().map(row).collect();
    }
    let shown = if density >= 2 { MOST_TIGHT } else { standing.len() };
    let mut names: Vec<String> = standing.iter().take(shown).map(|s| words::flag(s.flag)).collect();
    let more = standing.len().saturating_sub(shown);
    names.extend((more > 0).then(|| words::flags_more(more.to_string())));
    let since = standing.iter().map(|s| s.since).min().map(words::day).unwrap_or_default();
    vec![fact(words::flag_stands(), names.join("; "), since)]
}

pub(super) fn plan(wanted: &Wanted, told: &Gathered, density: u32) -> ReportPlan {
    let plan = &told.plan;
    let what = step(&plan.step);
    let top = plan.ladder.last().map_or(plan.level, |step| step.level);
    // Where the line holds the coming runs at a lower step, the day is the ladder's and not that step's.
    let held = plan.why.iter().any(|reason| reason.code == "held-by-line");
    let since = plan.since.as_deref().filter(|_| !held).and_then(|day| day.parse::<Date>().ok()).map(words::day);
    let headline = if plan.paused {
        words::plan_paused()
    } else if plan.level == 0 {
        if plan.criteria_needed { words::plan_walk(what) } else { words::plan_walk_for_now(what) }
    } else {
        let (level, of) = (plan.level.to_string(), top.to_string());
        match since {
            Some(day) => words::plan_step_since(level, of, what, day),
            None => words::plan_step(level, of, what),
        }
    };
    let most = [3_usize, 2, 2, 1, 1][density.min(4) as usize];
    // The plan's reasons are set from left to right; a page that runs the other way tells its moves in a few words.
    let mut why: Vec<String> = if language::spoken().is_right_to_left() {
        let moves = told.moves.iter().take(most).map(|m| {
            let (from, to) = (m.from.to_string(), m.to.to_string());
            words::plan_move(words::day_short(m.day), words::moved(m.moved), from, to)
        });
        moves.collect()
    } else {
        plan.why
            .iter()
            // Who cleared a flag is a name.
            .filter(|reason| !(wanted.redact.names && reason.code == "cleared-by"))
            .take(most)
            .map(|reason| shortened(&reason.text, 240))
            .collect()
    };
    if plan.set_by_physio {
        why.push(words::plan_set_by_physio());
    }
    let note = plan.note.as_deref().filter(|_| !wanted.redact.notes).map(|note| shortened(note, 160));
    why.extend(note);
    ReportPlan { headline, why }
}

fn step(step: &StepDto) -> String {
    if step.minutes_run == 0 {
        return words::plan_walking(step.minutes_walk.to_string());
    }
    if step.minutes_walk == 0 && step.turns == 1 {
        return words::plan_run(step.minutes_run.to_string());
    }
    let (turns, run, walk) = (step.turns.to_string(), step.run_min.to_string(), step.walk_min.to_string());
    words::plan_turns(&turns, &run, &walk)
}

/// A day, with its year where the period spans several.
pub(super) fn day_in(wanted: &Wanted, day: Date) -> String {
    let one_year = wanted.from.year() == wanted.to.year() && day.year() == wanted.to.year();
    if one_year { words::day_short(day) } else { words::day(day) }
}

pub(super) fn column(label: impl Into<String>, numeric: bool) -> ReportColumn {
    ReportColumn { label: label.into(), numeric, width_mm: None, natural_em: None, share: None }
}

pub(super) fn dash() -> String {
    "–".to_owned()
}

fn arrow() -> &'static str {
    if language::spoken().is_right_to_left() { "←" } else { "→" }
}
