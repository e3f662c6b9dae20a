//! *What worse mornings followed*: rated days of running, grouped by what is known of them. Counts with their denominators.

use std::collections::{BTreeMap, BTreeSet};

use domain::{ActivityKind, Feeling, FeelingScale, Felt, KneeKm, Metres, NextMorning, OtherActivity, RunDay, Seconds};
use jiff::{Zoned, civil::Date};
use render::chart::{Followed, FollowedGroup, FollowedRow};
use store::{
    felt, others,
    runs::{self as table, RunFilter, StoredRun},
};

use super::{
    Ask, Made,
    figures::{columns, count, text},
    spot,
};
use crate::{
    Logbook, LogbookError,
    api::{CellKind, ChartTable, Units},
    words::{self, Grouped, Measured},
};

/// Days in each third, at least; with fewer nothing is parted. \[A\]
const LEAST_OF_A_THIRD: usize = 3;

/// A rated day: whether a flare followed, its load, its largest run, and what is known of it beside.
struct Rated<'a> {
    flare: bool,
    load: Option<KneeKm>,
    run: Option<&'a StoredRun>,
    slept_hours: Option<f64>,
    /// What else was done that day or the day before, in words; `None` where nothing was written down.
    beside: Option<String>,
}

/// What was written down of days beside their runs, by day.
struct Beside {
    said: Vec<Felt>,
    others: Vec<OtherActivity>,
}

impl Beside {
    fn slept_hours(&self, day: Date) -> Option<f64> {
        Felt::told(&self.said, day, Feeling::SleepHours, FeelingScale::Hours)
    }

    fn done(&self, day: Date) -> Option<String> {
        let kinds: BTreeSet<ActivityKind> = OtherActivity::lately(&self.others, day).map(|other| other.kind).collect();
        let names: Vec<String> = kinds.into_iter().map(words::other_kind).collect();
        (!names.is_empty()).then(|| names.join(" + "))
    }
}

impl Logbook {
    pub(crate) fn followed(&self, ask: &Ask, now: &Zoned) -> Result<Made, LogbookError> {
        let settings = self.settings()?;
        let (side, days) = self.days_of_running(ask, &settings, now)?;
        let filter = RunFilter { from: Some(ask.from), to: Some(ask.to), ..RunFilter::default() };
        let stored: BTreeMap<i64, StoredRun> =
            table::list(&self.store, &filter)?.into_iter().map(|run| (run.id.0, run)).collect();
        let beside = Beside {
            said: felt::between(&self.store, ask.from, ask.to)?,
            others: others::between(&self.store, ask.from.yesterday().unwrap_or(ask.from), ask.to)?,
        };
        let rated: Vec<Rated<'_>> = days.iter().filter_map(|day| rated(day, &stored, &beside)).collect();
        let groups = groups(&rated, settings.units);
        let summary = words::followed_summary(
            rated.len(),
            rated.iter().filter(|day| day.flare).count(),
            days.len(),
            ask.from,
            ask.to,
        );
        let title = words::followed_title(side);
        let labels = words::followed_labels(&title, &summary);
        let drawing = Followed { groups: &groups, labels: &labels, width: ask.size.0, theme: ask.theme }.draw();
        let marks = drawing.marks.clone();
        let mut made = Made::new(side, ask, title, summary, drawing);
        let rows = || groups.iter().flat_map(|group| group.rows.iter().map(move |row| (group, row)));
        made.spots = rows()
            .zip(&marks)
            .enumerate()
            .map(|(n, ((group, row), at))| spot(at, words::followed_row(group, row), Some(n), None))
            .collect();
        made.empty = made.spots.is_empty();
        made.table = ChartTable {
            columns: columns(&[
                ("by", CellKind::Text),
                ("group", CellKind::Text),
                ("flares", CellKind::Count),
                ("rated", CellKind::Count),
            ]),
            rows: rows()
                .map(|(group, row)| {
                    vec![text(group.name.clone()), text(row.name.clone()), count(row.flares), count(row.rated)]
                })
                .collect(),
        };
        Ok(made)
    }
}

fn rated<'a>(day: &RunDay, stored: &'a BTreeMap<i64, StoredRun>, beside: &Beside) -> Option<Rated<'a>> {
    let NextMorning::Changed { flare: Some(flare), .. } = day.morning else { return None };
    let load = |run: &&StoredRun| run.dose.map_or(-1.0, |dose| dose.dose.load.get());
    let runs = day.runs.iter().filter_map(|id| stored.get(&id.0));
    let run = runs.max_by(|a, b| load(a).total_cmp(&load(b)));
    let (slept_hours, done) = (beside.slept_hours(day.day), beside.done(day.day));
    Some(Rated { flare, load: day.load, run, slept_hours, beside: done })
}

fn groups(rated: &[Rated<'_>], units: Units) -> Vec<FollowedGroup> {
    if rated.is_empty() {
        return Vec::new();
    }
    let km = |run: &StoredRun| run.run.distance.map(Metres::km).filter(|km| *km > 0.05);
    let measured = |by: Measured, of: &dyn Fn(&Rated<'_>) -> Option<f64>| {
        let values: Vec<(bool, Option<f64>)> = rated.iter().map(|day| (day.flare, of(day))).collect();
        thirds(by, &values, units)
    };
    let named = |by: Grouped, of: &dyn Fn(&Rated<'_>) -> Option<String>| {
        let names: Vec<(bool, Option<String>)> = rated.iter().map(|day| (day.flare, of(day))).collect();
        by_name(by, &names)
    };
    [
        measured(Measured::Load, &|day| Some(day.load?.get())),
        measured(Measured::Descent, &|day| {
            let run = day.run?;
            Some(run.run.descent?.get() / km(run)?)
        }),
        measured(Measured::Speed, &|day| {
            let run = day.run?;
            let seconds = run.run.timer.map(Seconds::get).filter(|seconds| *seconds > 0.0)?;
            Some(km(run)? * 1000.0 / seconds)
        }),
        named(Grouped::Surface, &|day| day.run?.run.surface.map(words::surface_name)),
        named(Grouped::Shoes, &|day| day.run?.run.shoes.clone()),
        measured(Measured::Sleep, &|day| day.slept_hours),
        named(Grouped::Beside, &|day| day.beside.clone()),
    ]
    .into_iter()
    .flatten()
    .collect()
}

/// Three groups with about as many days each, parted by value, and one of the days without. `None` with too few days to part.
fn thirds(by: Measured, values: &[(bool, Option<f64>)], units: Units) -> Option<FollowedGroup> {
    let mut known: Vec<f64> = values.iter().filter_map(|(_, value)| *value).collect();
    if known.len() < 3 * LEAST_OF_A_THIRD {
        return None;
    }
    known.sort_by(f64::total_cmp);
    let cuts = [known[known.len() / 3], known[known.len() * 2 / 3]];
    let [low, high] = cuts;
    // Where most days are alike there are no thirds.
    if known[0] >= low || low >= high {
        return None;
    }
    // Nor where their ends would be written alike.
    if words::group_range(by, None, Some(low), units) == words::group_range(by, None, Some(high), units) {
        return None;
    }
    let row = |name: String, is: &dyn Fn(Option<f64>) -> bool| counted(name, values.iter().map(|(f, v)| (*f, is(*v))));
    let mut rows = vec![
        row(words::group_range(by, None, Some(low), units), &|v| v.is_some_and(|v| v < low)),
        row(words::group_range(by, Some(low), Some(high), units), &|v| v.is_some_and(|v| low <= v && v < high)),
        row(words::group_range(by, Some(high), None, units), &|v| v.is_some_and(|v| high <= v)),
    ];
    rows.extend(Some(row(words::not_known(), &|v| v.is_none())).filter(|row| row.rated > 0));
    Some(FollowedGroup { name: words::group_name(by.into()), rows })
}

/// A group for each name, the most frequent first, and one of the days without. `None` where no day has a name.
fn by_name(by: Grouped, names: &[(bool, Option<String>)]) -> Option<FollowedGroup> {
    let mut all: Vec<&String> = names.iter().filter_map(|(_, name)| name.as_ref()).collect();
    all.sort();
    all.dedup();
    if all.is_empty() {
        return None;
    }
    let mut rows: Vec<FollowedRow> = all
        .into_iter()
        .map(|one| counted(one.clone(), names.iter().map(|(f, name)| (*f, name.as_ref() == Some(one)))))
        .collect();
    rows.sort_by(|a, b| b.rated.cmp(&a.rated).then_with(|| a.name.cmp(&b.name)));
    let without = counted(words::not_known(), names.iter().map(|(f, name)| (*f, name.is_none())));
    rows.extend(Some(without).filter(|row| row.rated > 0));
    Some(FollowedGroup { name: words::group_name(by), rows })
}

fn counted(name: String, days: impl Iterator<Item = (bool, bool)>) -> FollowedRow {
    let (mut rated, mut flares) = (0, 0);
    for (flare, _) in days.filter(|(_, inside)| *inside) {
        rated += 1;
        flares += u32::from(flare);
    }
    FollowedRow { name, rated, flares }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_rated_day_is_counted_once_in_each_grouping() {
        let values: Vec<(bool, Option<f64>)> =
            (0..20).map(|n| (n % 5 == 0, (n % 7 != 0).then_some(f64::from(n)))).collect();
        let group = thirds(Measured::Load, &values, Units::Km).expect("three groups");
        assert_eq!(group.rows.iter().map(|row| row.rated).sum::<u32>(), 20);
        assert_eq!(group.rows.iter().map(|row| row.flares).sum::<u32>(), 4);
        assert_eq!(group.rows.len(), 4, "the days without a load stand apart");
        let names: Vec<_> = (0..9).map(|n| (n < 2, (n > 3).then(|| format!("shoe {}", n % 2)))).collect();
        let group = by_name(Grouped::Shoes, &names).expect("groups");
        assert_eq!(group.rows.iter().map(|row| (row.rated, row.flares)).collect::<Vec<_>>(), [(3, 0), (2, 0), (4, 2)]);
    }

    #[test]
    fn what_was_done_counts_for_its_day_and_the_next_and_nothing_written_down_is_not_known() {
        let other = |at: &str, kind| OtherActivity {
            start: domain::LocalStart { at: at.parse().expect("a moment"), offset: jiff::tz::Offset::UTC },
            kind,
            words: String::new(),
            title: None,
            timer: None,
            distance: None,
            climb: None,
        };
        let slept = |day, hours| Felt {
            day,
            what: Feeling::SleepHours,
            value: Some(hours),
            scale: FeelingScale::Hours,
            words: None,
            source: Felt::HERE.to_owned(),
        };
        let day = |d| jiff::civil::date(2026, 3, d);
        let beside = Beside {
            said: vec![slept(day(2), 6.0), slept(day(4), 8.0)],
            others: vec![
                other("2026-03-01T12:00:00Z", ActivityKind::Strength),
                other("2026-03-02T12:00:00Z", ActivityKind::Ride),
            ],
        };
        let done: Vec<_> = (1..=5).map(|d| beside.done(day(d))).collect();
        let said = |names: &str| Some(names.to_owned());
        assert_eq!(done, [said("Strength"), said("Ride + Strength"), said("Ride"), None, None]);
        assert_eq!([2, 3, 4].map(|d| beside.slept_hours(day(d))), [Some(6.0), None, Some(8.0)]);
    }

    #[test]
    fn few_days_and_days_all_alike_are_not_parted() {
        let few: Vec<_> = (0..8).map(|n| (false, Some(f64::from(n)))).collect();
        assert_eq!(thirds(Measured::Load, &few, Units::Km), None);
        let alike: Vec<_> = (0..30).map(|_| (true, Some(4.0))).collect();
        assert_eq!(thirds(Measured::Speed, &alike, Units::Km), None);
        assert_eq!(by_name(Grouped::Surface, &[(true, None)]), None);
    }
}
