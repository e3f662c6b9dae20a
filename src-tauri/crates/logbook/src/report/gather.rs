//! What the report is made from: read once, computed by `domain`, with what is to be kept off left out already.

use std::collections::HashMap;

use domain::{
    ActivityKind, AssessedRun, Break, Clearance, Factor, FactorCount, FactorFacts, Feeling, FeelingScale, Felt,
    FlareAfterRun, Irritability, Kept, KeptRun, KneeHistory, KneePlace, KneeSigns, Level, LineStart, LineState,
    LoadWeek, Metres, Move, NotedChange, OtherActivity, Outlook, PainEntry, PlanKeeping, Questionnaire, RunId, Screen,
    Seconds, Side, Surface, TREND_DAYS, Tolerance, TrackRecord, Trend, WeekRun,
};
use jiff::{ToSpan, Zoned, civil::Date};
use render::{
    chart::{Course, LoadPainLabels},
    theme::Theme,
};
use store::{
    felt, others,
    pain::{self, StoredPain},
    plan as plans, questionnaires,
    runs::{self as table, RunFilter, StoredRun},
};

use super::Wanted;
use crate::{
    Logbook, LogbookError,
    api::{ChartTable, PaperDto, Plan, Redaction, ReportInput, ReportSection, Settings},
    chart::{Ask, load_pain::LoadPainWords},
    convert, doses, plan,
    words::report as words,
};

/// Load is told for so many weeks.
pub(super) const WEEKS: u32 = 16;
/// Flares and stages look back so far beyond the period.
const LOOKS_BACK_DAYS: i32 = 200;
/// Shoes worn fewer times than this are new.
const WORN_IN: usize = 5;
/// How much the chart is drawn, in pixels, so that its smallest type stands at more than 8 points.
const CHART_WIDTH: u32 = 680;

/// Everything the pages are worded from.
pub(super) struct Gathered {
    pub side: Option<Side>,
    pub runner: Option<String>,
    pub goal: Option<String>,
    pub since: Option<Date>,
    pub today: Date,
    pub settings: Settings,
    pub chart: String,
    pub chart_alt: String,
    pub chart_table: ChartTable,
    /// Of the period, latest first.
    pub runs: Vec<StoredRun>,
    /// Of the period, earliest first.
    pub assessed: Vec<AssessedRun>,
    pub place_of: HashMap<RunId, usize>,
    pub kept: Kept,
    /// Of the period, sorted by score.
    pub mornings: Vec<u8>,
    pub trend: Option<Trend>,
    pub trend_mornings: usize,
    pub irritability: Irritability,
    /// Of the period, latest first.
    pub flares: Vec<FlareAfterRun>,
    pub last_flare: Option<Date>,
    pub screens: Vec<Screen>,
    pub clearances: Vec<Clearance>,
    pub plan: Plan,
    /// Decisions of the period that moved the knee, latest first.
    pub moves: Vec<PlanMove>,
    /// Of the runs of the period that somebody was asked about, earliest first.
    pub courses: Vec<Course>,
    pub weeks: Vec<LoadWeek>,
    /// Median and worst morning of each of these weeks.
    pub week_mornings: Vec<Option<(f64, u8)>>,
    pub breaks: Vec<Break>,
    pub factors: Vec<FactorCount>,
    pub line: Option<LineStands>,
    pub keeping: PlanKeeping,
    pub rest_hours: u16,
    pub scores: Vec<Questionnaire>,
    /// Of the period, latest first.
    pub changes: Vec<Changed>,
    pub exponent: f64,
    pub named: Named,
}

/// A decision of the plan.
pub(super) struct PlanMove {
    pub day: Date,
    pub moved: Move,
    pub from: Level,
    pub to: Level,
}

/// What the period's answers named, most often first.
pub(super) struct Named {
    pub answers: usize,
    pub places: Vec<(KneePlace, usize)>,
    pub signs: Vec<(SignWord, usize)>,
}

/// How a sign is called.
pub(super) type SignWord = fn() -> String;

/// Whether a sign was noticed.
type Noticed = fn(&KneeSigns) -> bool;

/// The signs an answer can name, by what says so.
pub(super) const SIGNS: [(Noticed, SignWord); 4] = [
    (|signs| signs.swelling, words::sign_swelling),
    (|signs| signs.giving_way, words::sign_giving_way),
    (|signs| signs.locking, words::sign_locking),
    (|signs| signs.stopped, words::sign_stopped),
];

impl Named {
    fn in_answers(answers: &[StoredPain]) -> Self {
        let count = |says: &dyn Fn(&PainEntry) -> bool| answers.iter().filter(|a| says(&a.entry)).count();
        let places = KneePlace::ALL.map(|place| (place, count(&|entry| entry.place == Some(place))));
        let signs = SIGNS.map(|(is_said, sign)| (sign, count(&|entry| is_said(&entry.signs))));
        Self { answers: answers.len(), places: most_first(places), signs: most_first(signs) }
    }
}

/// Those that were named at all.
fn most_first<T>(named: impl IntoIterator<Item = (T, usize)>) -> Vec<(T, usize)> {
    let mut named: Vec<(T, usize)> = named.into_iter().filter(|(_, times)| *times > 0).collect();
    named.sort_by_key(|(_, times)| std::cmp::Reverse(*times));
    named
}

/// Something that changed: noted, or seen in the runs.
pub(super) enum Changed {
    Noted(NotedChange),
    NewShoes { day: Date, shoes: String },
}

impl Changed {
    pub(super) fn day(&self) -> Date {
        match self {
            Self::Noted(change) => change.day,
            Self::NewShoes { day, .. } => *day,
        }
    }
}

/// The load line on the last day of the period.
pub(super) struct LineStands {
    pub state: LineState,
    pub outlook: Outlook,
    pub start: LineStart,
    pub record: TrackRecord,
    pub tolerance: Tolerance,
    /// Days with running on which there was a line, and how many of them lay over it.
    pub over: Option<(u32, u32)>,
}

impl Gathered {
    pub(super) fn title(&self) -> String {
        words::title(self.side.map_or_else(words::no_knee, words::knee))
    }

    /// How a knee took a stored run.
    pub(super) fn of_run(&self, run: &StoredRun) -> Option<&AssessedRun> {
        self.place_of.get(&run.id).map(|place| &self.assessed[*place])
    }
}

impl Logbook {
    pub(super) fn gather(&self, input: &ReportInput, wanted: &Wanted, now: &Zoned) -> Result<Gathered, LogbookError> {
        let Wanted { from, to, redact, .. } = *wanted;
        let settings = self.settings()?;
        // The line and the plan as they stood on the evening of the last day.
        let evening = to.at(23, 59, 0, 0).to_zoned(now.time_zone().clone()).ok();
        let then = evening.filter(|_| to < now.date()).unwrap_or_else(|| now.clone());
        let reach = from.min(to.saturating_sub(LOOKS_BACK_DAYS.days()));

        let labels = |_: Option<Side>, summary: &str| LoadPainLabels {
            title: words::chart_title(),
            description: summary.to_owned(),
            ..words::chart()
        };
        let height = match wanted.paper {
            PaperDto::A4 => 480,
            PaperDto::Letter => 390,
        };
        let ask = Ask {
            side: input.side.map(Side::from),
            from,
            to,
            theme: Theme::Print,
            size: (CHART_WIDTH, height),
            run: None,
        };
        let said = LoadPainWords { labels: &labels, stage: &words::stage_of_plan };
        let drawn = self.draw_load_pain(&ask, &said, now)?;
        let side = drawn.side;
        let asked = side.unwrap_or(Side::Left);
        let knees = self.knees(reach, to)?;
        let knee = knees.of(asked);
        let limits = Self::limits(&settings);
        let all = knee.assessed_until(&limits, then.timestamp());
        let within = |day: Date| (from..=to).contains(&day);
        let assessed: Vec<AssessedRun> = all.iter().filter(|r| within(r.run.day())).cloned().collect();
        let place_of = assessed.iter().enumerate().map(|(place, r)| (r.run.facts.id, place)).collect();
        let filter = RunFilter { from: Some(reach), to: Some(to), newest_first: true, ..RunFilter::default() };
        let listed = table::list(&self.store, &filter)?;
        let timers: HashMap<RunId, Seconds> = listed.iter().filter_map(|r| Some((r.id, r.run.timer?))).collect();

        let mut mornings: Vec<u8> =
            knee.mornings().iter().filter(|(day, _)| within(*day)).map(|(_, score)| score.get()).collect();
        mornings.sort_unstable();
        let opens = to.saturating_sub((TREND_DAYS - 1).days());
        let trend_mornings = knee.mornings().iter().filter(|(day, _)| (opens..=to).contains(day)).count();

        let told = domain::flares_after_runs(knee, &all);
        let last_flare = told.last().map(|flare| domain::morning_of(flare.episode.from));
        // As on the chart: a flare that reaches into the period is told.
        let reaches_in = |flare: &FlareAfterRun| flare.episode.to >= from && flare.episode.from <= to;
        let mut flares: Vec<FlareAfterRun> = told.into_iter().filter(reaches_in).collect();
        flares.reverse();

        let weeks = domain::load_weeks(&listed.iter().map(week_run).collect::<Vec<_>>(), to, WEEKS);
        let (mut screens, mut clearances) = self.told(&then)?;
        screens.retain(|screen| screen.day <= to);
        clearances.retain(|clearance| clearance.day <= to);
        if redact.names {
            clearances.iter_mut().for_each(|clearance| clearance.by.clear());
        }
        if redact.notes {
            clearances.iter_mut().for_each(|clearance| clearance.note = None);
        }
        let plan_rules = plan::rules(&self.store, &settings)?;
        let mut decisions = plans::latest_before(&self.store, asked, from, 1)?;
        decisions.extend(plans::since(&self.store, asked, from)?.into_iter().filter(|d| d.day <= to));
        let keeping = self.keeping(&all, from, &decisions, &plan_rules);
        let moves = decisions.iter().rev().filter(|d| within(d.day)).map(|d| PlanMove {
            day: d.day,
            moved: d.moved,
            from: d.from,
            to: d.to,
        });
        let shoes = table::shoes_until(&self.store, to)?;
        let line = side.map(|side| self.line_stands(side, &settings, from, to, &all, &then)).transpose()?;
        let mut scores: Vec<Questionnaire> = questionnaires::up_to(&self.store, to)?
            .into_iter()
            .map(|stored| stored.filled)
            .filter(|filled| filled.side.is_none_or(|about| side.is_none_or(|side| side == about)))
            .collect();
        if redact.notes {
            scores.iter_mut().flat_map(|filled| &mut filled.items).for_each(|item| item.words.clear());
        }
        let params = doses::params(&self.store)?;
        let factors = self.factors(&assessed, &all, &listed, &shoes, params.reference.map(|r| r.speed.get()))?;
        let days: Vec<Date> = knee.runs().iter().map(domain::KneeRun::day).collect();
        let breaks = domain::breaks(&days, to.min(now.date()));
        let first_week = weeks.first().map_or(from, |week| week.from);
        let mut gathered = Gathered {
            side,
            runner: settings.runner_name.clone().filter(|_| !redact.names),
            goal: settings.goal.clone().filter(|_| !redact.notes),
            since: settings.since.as_deref().and_then(|day| convert::day(day).ok()),
            today: now.date(),
            chart_alt: chart_alt(&drawn.rows, from, to),
            chart_table: drawn.table().0,
            chart: drawn.drawing.svg,
            runs: listed.iter().filter(|r| within(r.run.day())).map(|r| redacted(r, redact)).collect(),
            place_of,
            kept: domain::kept(knee, from, to, now.date()),
            mornings,
            trend: domain::trend(knee.mornings(), to),
            trend_mornings,
            irritability: domain::irritability(knee, &assessed, |id| timers.get(&id).copied()),
            flares,
            last_flare,
            screens,
            clearances,
            plan: self.plan(side.map(Into::into), None, &then)?,
            moves: moves.collect(),
            courses: assessed.iter().map(course).filter(|c| c.scores.iter().any(Option::is_some)).collect(),
            week_mornings: weeks.iter().map(|week| week_mornings(knee, week)).collect(),
            breaks: breaks.into_iter().filter(|b| b.to >= first_week && b.from <= to).collect(),
            weeks,
            factors,
            line,
            keeping,
            rest_hours: plan_rules.pace.rest_hours,
            scores,
            changes: Vec::new(),
            exponent: params.exponent,
            named: Named::in_answers(&pain::between(&self.store, Some(asked), from, to)?),
            assessed,
            settings,
        };
        gathered.changes = self.changed(wanted, &shoes)?;
        if !wanted.has(ReportSection::Chart) {
            gathered.chart.clear();
        }
        Ok(gathered)
    }

    fn line_stands(
        &self,
        side: Side,
        settings: &Settings,
        from: Date,
        to: Date,
        all: &[AssessedRun],
        then: &Zoned,
    ) -> Result<LineStands, LogbookError> {
        let tolerance = domain::tolerance(all, then.date());
        self.ask_line(side, settings, then, |line| {
            let outlook = line.outlook(then.date());
            let state = outlook.state();
            let over = (state == LineState::Ready).then(|| {
                let days: HashMap<Date, f64> = line
                    .days(from.max(line.drawable_since()), to)
                    .into_iter()
                    .map(|day| (day.day, day.line.get()))
                    .collect();
                let held: Vec<bool> =
                    line.sessions().iter().filter_map(|s| Some(s.effective.get() > *days.get(&s.day)?)).collect();
                (held.iter().filter(|over| **over).count() as u32, held.len() as u32)
            });
            LineStands { state, outlook, start: line.start(), record: line.track_record(), tolerance, over }
        })
    }

    /// Each run of the period against the step the plan stood at, and the rest before it.
    fn keeping(
        &self,
        all: &[AssessedRun],
        from: Date,
        decisions: &[plans::StoredDecision],
        rules: &domain::PlanRules,
    ) -> PlanKeeping {
        let level_on = |day: Date| decisions[..decisions.partition_point(|d| d.day <= day)].last().map(|d| d.to);
        let first = all.partition_point(|r| r.run.day() < from);
        let counted: Vec<KeptRun> = all[first.saturating_sub(1)..]
            .iter()
            .map(|r| KeptRun {
                at: r.run.facts.start.at,
                load: r.run.facts.dose.map(|dose| dose.load),
                step: level_on(r.run.day()).filter(|level| *level != Level::WALK).map(|level| rules.load(level)),
            })
            .collect();
        domain::keeping(&counted, rules.pace.rest_hours.into(), first == 0)
    }

    fn factors(
        &self,
        assessed: &[AssessedRun],
        all: &[AssessedRun],
        listed: &[StoredRun],
        shoes: &[(RunId, Date, String)],
        usual_speed: Option<f64>,
    ) -> Result<Vec<FactorCount>, LogbookError> {
        let (Some(first), Some(last)) = (assessed.first(), assessed.last()) else { return Ok(Vec::new()) };
        let eve = first.run.day().saturating_sub(1.day());
        let activities = others::between(&self.store, eve, last.run.day())?;
        let said = felt::between(&self.store, first.run.day(), last.run.day())?;
        let told = |day, what, scale| Felt::told(&said, day, what, scale);
        let stored: HashMap<RunId, &StoredRun> = listed.iter().map(|r| (r.id, r)).collect();
        let mut worn: HashMap<&str, usize> = HashMap::new();
        let mut new_shoes: HashMap<RunId, bool> = HashMap::new();
        for (id, _, name) in shoes {
            let times = worn.entry(name.as_str()).or_default();
            new_shoes.insert(*id, *times < WORN_IN);
            *times += 1;
        }
        let skipped = all.len() - assessed.len();
        let facts = assessed.iter().enumerate().filter_map(|(n, run)| {
            let flared = run.assessment.flare?;
            let day = run.run.day();
            let before = &all[..(skipped + n).min(all.len())];
            let earlier = || before.iter().rev().filter(|r| r.run.day() < day);
            let largest = earlier()
                .take_while(|r| (day - r.run.day()).get_days() <= 30)
                .filter_map(|r| Some(r.run.facts.dose?.load.get()))
                .reduce(f64::max);
            let load = run.run.facts.dose.map(|dose| dose.load.get());
            let gap = earlier().next().map(|r| (day - r.run.day()).get_days());
            let kept = stored.get(&run.run.facts.id).map(|stored| &stored.run);
            let surface = kept.and_then(|r| if r.treadmill { Some(Surface::Treadmill) } else { r.surface });
            let did = |kind: ActivityKind| OtherActivity::lately(&activities, day).any(|a| a.kind == kind);
            let on = |wanted: Surface| surface.map(|surface| surface == wanted);
            let told = FactorFacts::default()
                .with(Factor::LongestOf30Days, load.zip(largest).map(|(load, largest)| load > largest))
                .with(Factor::Downhill, kept.and_then(downhill))
                .with(
                    Factor::Faster,
                    kept.and_then(domain::Run::mean_speed).zip(usual_speed).map(|(v, u)| v > u * 1.05),
                )
                .with(Factor::DayAfterRun, gap.map(|days| days == 1))
                .with(Factor::TwoRestDays, gap.map(|days| days > 2))
                .with(Factor::Road, on(Surface::Road))
                .with(Factor::Trail, on(Surface::Trail))
                .with(Factor::Track, on(Surface::Track))
                .with(Factor::Treadmill, on(Surface::Treadmill))
                .with(Factor::Strength, Some(did(ActivityKind::Strength)))
                .with(Factor::Hike, Some(did(ActivityKind::Hike)))
                .with(Factor::Ride, Some(did(ActivityKind::Ride)))
                .with(Factor::NewShoes, new_shoes.get(&run.run.facts.id).copied())
                .with(
                    Factor::ShortSleep,
                    told(day, Feeling::SleepHours, FeelingScale::Hours).map(|hours| hours < Factor::SHORT_SLEEP_HOURS),
                )
                .with(
                    Factor::HighStress,
                    told(day, Feeling::Stress, FeelingScale::TenIsMost).map(|stress| stress >= Factor::HIGH_STRESS),
                );
            Some((flared, told))
        });
        Ok(domain::factor_counts(&facts.collect::<Vec<_>>()))
    }

    fn changed(&self, wanted: &Wanted, shoes: &[(RunId, Date, String)]) -> Result<Vec<Changed>, LogbookError> {
        let Wanted { from, to, redact, .. } = *wanted;
        let noted = questionnaires::changes_between(&self.store, from, to)?.into_iter().map(|mut stored| {
            if redact.notes {
                stored.change.words.clear();
            }
            Changed::Noted(stored.change)
        });
        let mut seen = std::collections::HashSet::new();
        let first_worn = shoes.iter().filter(|(_, _, name)| seen.insert(name.as_str()));
        // The very first shoes of a logbook are no change.
        let new = first_worn.skip(1).filter(|(_, day, _)| (from..=to).contains(day)).map(|(_, day, name)| {
            let shoes = if redact.notes { String::new() } else { name.clone() };
            Changed::NewShoes { day: *day, shoes }
        });
        let mut changes: Vec<Changed> = noted.chain(new).collect();
        changes.sort_by_key(|change| std::cmp::Reverse(change.day()));
        Ok(changes)
    }
}

fn course(run: &AssessedRun) -> Course {
    let answers = &run.run.answers;
    let scores = [answers.before, answers.during, answers.one_hour, answers.after, answers.morning];
    Course { scores, flare: run.assessment.flare }
}

/// A run without what is to be kept off.
fn redacted(stored: &StoredRun, redact: Redaction) -> StoredRun {
    let mut stored = stored.clone();
    if redact.notes {
        stored.run.notes = None;
        stored.run.shoes = None;
    }
    if redact.places || redact.notes {
        stored.run.title = None;
    }
    stored
}

fn week_run(stored: &StoredRun) -> WeekRun {
    let run = &stored.run;
    WeekRun {
        day: run.day(),
        distance: run.distance,
        timer: run.timer,
        descent: run.descent,
        load: stored.dose.map(|dose| dose.dose.load),
    }
}

fn week_mornings(knee: &KneeHistory, week: &LoadWeek) -> Option<(f64, u8)> {
    let mut scores: Vec<u8> =
        knee.mornings().iter().filter(|(day, _)| (week.from..=week.to).contains(day)).map(|(_, s)| s.get()).collect();
    scores.sort_unstable();
    Some((middle(&scores)?, *scores.last()?))
}

/// The middle of sorted scores.
pub(super) fn middle(sorted: &[u8]) -> Option<f64> {
    match sorted.len() {
        0 => None,
        n if n % 2 == 1 => Some(f64::from(sorted[n / 2])),
        n => Some(f64::midpoint(f64::from(sorted[n / 2 - 1]), f64::from(sorted[n / 2]))),
    }
}

fn downhill(run: &domain::Run) -> Option<bool> {
    let km = run.distance.filter(|d| d.get() >= 500.0)?.km();
    Some(run.descent.map(Metres::get)? / km >= 15.0)
}

fn chart_alt(rows: &[domain::Bucket], from: Date, to: Date) -> String {
    let runs: u32 = rows.iter().map(|row| row.runs).sum();
    let missing: u32 = rows.iter().map(|row| row.missing_mornings).sum();
    let worst = rows.iter().filter_map(|row| row.morning).map(|m| m.worst.get()).max();
    let period = format!("{} – {}", words::day(from), words::day(to));
    let counted = words::runs_counted(runs as usize);
    match (runs, worst) {
        (0, _) => words::chart_alt_none(period),
        (_, Some(worst)) => words::chart_alt(period, counted, worst.to_string(), missing.to_string()),
        (_, None) => words::chart_alt_no_morning(period, counted),
    }
}
