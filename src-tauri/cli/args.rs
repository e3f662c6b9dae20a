//! The command line as clap reads it. Words stay the words of the JSON shapes.

use std::{ffi::OsString, path::PathBuf};

use clap::{
    Args, CommandFactory, FromArgMatches, Parser, Subcommand,
    builder::{PossibleValuesParser, TypedValueParser},
};
use jiff::Zoned;
use logbook::{
    SETTING_KEYS,
    api::{
        ActivityKindDto, ChangeKindDto, ChartName, InstrumentDto, KindDto, Language, MomentDto, PaperDto, PlaceConsent,
        PlaceDto, Redaction, ReportForm, ReportSection, SideDto, SurfaceDto, ThemeDto,
    },
    words,
};
use serde::de::DeserializeOwned;

use crate::{answer::Failure, clock};

const SIDES: &[&str] = &["left", "right"];
const MOMENTS: &[&str] = &["before", "during", "after", "morning"];
const PLACES: &[&str] = &["front", "inner", "outer", "back", "below-kneecap", "all-over"];
const SURFACES: &[&str] = &["road", "trail", "track", "treadmill"];
const ACTIVITIES: &[&str] = &["walk", "hike", "ride", "swim", "strength", "other"];
const KINDS: &[&str] = &["easy", "walk-run", "hilly", "fast"];
const THEMES: &[&str] = &["light", "dark"];
const CONSENTS: &[&str] = &["ask", "always", "never"];
const PAPERS: &[&str] = &["a4", "letter"];
const FORMS: &[&str] = &["short", "long"];
const SECTIONS: &[&str] = &[
    "chart",
    "numbers",
    "sinss",
    "flares",
    "red-flags",
    "plan",
    "day",
    "weeks",
    "factors",
    "line",
    "adherence",
    "scores",
    "changes",
    "runs",
    "data",
];
const REDACTIONS: [&str; 5] = ["names", "notes", "times", "places", "all"];
const LANGUAGES: &[&str] = &["en", "de", "fr", "es", "nl", "pt-BR", "ja", "ar"];
/// Over the options that every command knows.
const EVERYWHERE: &str = "Everywhere";

const EXIT_CODES: &str = "\
Exit codes: 0 done, 1 done with some inputs refused, 2 wrong use, 3 failed and nothing changed.";

/// Draws the load line for a runner's knee: how much running it takes today.
#[derive(Parser)]
#[command(name = "plim", version, after_help = format!("{EXIT_CODES}\n\n{}", words::is_not()))]
#[command(subcommand_required = true, arg_required_else_help = true)]
pub struct Plim {
    /// The logbook's file (default: the desktop app's)
    #[arg(long, global = true, value_name = "FILE", help_heading = EVERYWHERE)]
    pub logbook: Option<PathBuf>,
    /// Print one JSON document
    #[arg(long, global = true, help_heading = EVERYWHERE)]
    pub json: bool,
    /// Take this for the present moment; its offset is the local time zone
    #[arg(long, global = true, value_name = "RFC3339", value_parser = clock::moment, help_heading = EVERYWHERE)]
    pub now: Option<Zoned>,
    #[command(subcommand)]
    pub command: Command,
}

#[derive(Subcommand)]
pub enum Command {
    /// Bring in runs from recordings, lists and whole exports, packed or not
    Import {
        /// Files and folders; a folder stands for every file below it, an archive for every member
        #[arg(required_unless_present = "new", value_name = "PATH")]
        paths: Vec<PathBuf>,
        /// Only say what would come in, and how tables are read
        #[arg(long)]
        dry_run: bool,
        /// What is new in the watched folders and on a watch that is plugged in, once; for scripts and cron
        #[arg(long, conflicts_with_all = ["paths", "dry_run", "columns", "refused"])]
        new: bool,
        /// Take the folders in here for mounted volumes as well
        #[arg(long, hide = true, requires = "new", value_name = "DIR")]
        volumes: Option<PathBuf>,
        /// How a table nobody knows is read, where the guess is wrong: a text like "1 date; 3 distance km; dates month-first", or a
        /// file that holds one. It is remembered for tables with the same header
        #[arg(long, value_name = "SPEC")]
        columns: Option<String>,
        /// Write what was not read, and why, into a CSV; one that is there is replaced
        #[arg(long, value_name = "FILE")]
        refused: Option<PathBuf>,
    },
    /// Watch a folder: what comes into it comes in by itself, with `plim import --new` or while the app is open
    Watch {
        /// The folder (default: list what is watched)
        #[arg(value_name = "DIR")]
        folder: Option<PathBuf>,
        /// Also bring in what lies in it now, at the next look
        #[arg(long, requires = "folder")]
        all: bool,
        /// Watch it no more; the runs stay
        #[arg(long, requires = "folder", conflicts_with = "all")]
        stop: bool,
        /// A watch that was plugged in before, by its name
        #[arg(long, conflicts_with = "folder", requires = "may", value_name = "NAME")]
        device: Option<String>,
        /// Whether what is new on it comes in by itself when it is plugged in; the window asks each time unless something else is said
        #[arg(long, requires = "device", value_parser = word::<PlaceConsent>(CONSENTS))]
        may: Option<PlaceConsent>,
    },
    /// How tables are read, as it was said with --columns or in the window
    Columns {
        #[command(subcommand)]
        what: Option<Columns>,
    },
    /// List runs, newest first
    Runs {
        #[command(flatten)]
        period: Period,
        /// At most this many
        #[arg(long, value_name = "N")]
        limit: Option<u32>,
    },
    /// One run with everything known of it
    Run {
        /// The run's number, as `plim runs` lists it
        #[arg(value_name = "ID")]
        id: i64,
    },
    /// A day beside its runs: what else was done, how it was
    Day {
        /// Which day (default: today)
        #[arg(value_name = "YYYY-MM-DD")]
        day: Option<String>,
    },
    /// Write down a run by hand, something else that was done, or how a day was
    #[command(subcommand)]
    Add(Add),
    /// Change a run
    #[command(subcommand)]
    Edit(Edit),
    /// Delete a run, something else that was done, or an answer
    #[command(subcommand)]
    Delete(Delete),
    /// Write down what the knee answered
    Pain(Pain),
    /// The load line: what is known of it, and what that rests on
    Line {
        /// Also every morning's line, and what was predicted for every day of running
        #[arg(long)]
        history: bool,
        /// Also what other exponents, and red runs for flares, would say
        #[arg(long)]
        sensitivity: bool,
        /// Which knee (default: the one you keep an eye on)
        #[arg(long, value_parser = word::<SideDto>(SIDES))]
        side: Option<SideDto>,
    },
    /// Whether a planned run is under, near or over what the knee has carried
    CanRun {
        /// How far or how long: 5km, 3mi, 30min, 1h30min
        #[arg(value_name = "AMOUNT")]
        amount: String,
        /// What kind of run
        #[arg(long, value_parser = word::<KindDto>(KINDS), default_value = "easy")]
        kind: KindDto,
        /// Which knee (default: the one you keep an eye on)
        #[arg(long, value_parser = word::<SideDto>(SIDES))]
        side: Option<SideDto>,
    },
    /// Where on the ladder, why, and the next two weeks
    Plan {
        /// Which knee (default: the one you keep an eye on; of two, the lower)
        #[arg(long, value_parser = word::<SideDto>(SIDES))]
        side: Option<SideDto>,
        /// As it stood at the end of this day
        #[arg(long, value_name = "YYYY-MM-DD", conflicts_with = "ics")]
        on: Option<String>,
        /// Write the coming two weeks into a calendar file; one that is there is replaced
        #[arg(long, value_name = "FILE")]
        ics: Option<PathBuf>,
    },
    /// Answer the questions before the first running step; what is left out stays as it was
    StartCheck(StartCheck),
    /// The red-flag questions, and what stands
    RedFlags {
        #[command(subcommand)]
        what: Option<RedFlags>,
    },
    /// Draw a chart into a file
    Chart(Chart),
    /// Make the page for a physio, and what goes with it: at least one of --out, --csv, --fhir
    Report(Report),
    /// Questionnaires: fill one in, list them, take one away
    #[command(subcommand)]
    Score(Score),
    /// What changed around the knee: note it, list it, take it away
    #[command(subcommand)]
    Change(Change),
    /// Show the settings, or set one
    Settings {
        #[command(subcommand)]
        set: Option<SetSetting>,
    },
    /// Write everything in open formats: into a folder, as one document, or both; `plim import` takes either back
    Export(Export),
    /// Copy the logbook into one file, also while it is in use
    Backup {
        /// The copy
        #[arg(value_name = "FILE")]
        file: PathBuf,
        /// Replace a file that is there
        #[arg(long)]
        force: bool,
    },
    /// Put a backup in the place of the logbook; what was there is kept beside it
    Restore {
        /// The backup
        #[arg(value_name = "FILE")]
        file: PathBuf,
    },
    /// Take back the last step; an import is one step
    Undo,
    /// Do the last undone step again
    Redo,
    /// Read through the whole file and say what is wrong with it
    Check,
    /// Fill the new logbook that --logbook names with an invented runner, to look around
    Sample,
}

#[derive(Args)]
pub struct Report {
    /// The PDF to write; one that is there is replaced
    #[arg(long, value_name = "F.pdf", required_unless_present_any = ["csv", "fhir", "template_begin", "data"])]
    pub out: Option<PathBuf>,
    /// The numbers as tables with their dictionary, into a new or empty folder
    #[arg(long, value_name = "DIR")]
    pub csv: Option<PathBuf>,
    /// The numbers for a clinic's system (HL7 FHIR R4); a file that is there is replaced
    #[arg(long, value_name = "F.json")]
    pub fhir: Option<PathBuf>,
    /// Put your name into the FHIR file; without it the patient has a number only
    #[arg(long, requires = "fhir")]
    pub named: bool,
    #[command(flatten)]
    pub period: Period,
    #[command(flatten)]
    pub redact: Redact,
    /// Which knee (default: the one you keep an eye on)
    #[arg(long, value_parser = word::<SideDto>(SIDES))]
    pub side: Option<SideDto>,
    /// Paper
    #[arg(long, value_parser = word::<PaperDto>(PAPERS), default_value = "a4")]
    pub paper: PaperDto,
    /// Two pages, or with the diary behind them
    #[arg(long, value_parser = word::<ReportForm>(FORMS), default_value = "short")]
    pub form: ReportForm,
    /// Only these parts, by commas
    #[arg(long, value_name = "PART,…", value_delimiter = ',', value_parser = word::<ReportSection>(SECTIONS))]
    pub sections: Option<Vec<ReportSection>>,
    /// Language (default: the one Plimsoll speaks)
    #[arg(long, value_parser = word::<Language>(LANGUAGES))]
    pub lang: Option<Language>,
    /// A folder with a template of one's own (default: the setting's, else Plimsoll's)
    #[arg(long, value_name = "DIR")]
    pub template: Option<String>,
    /// Write what a template is given, report.json and its charts, into this folder
    #[arg(long, value_name = "DIR")]
    pub data: Option<PathBuf>,
    /// Write Plimsoll's own template into this folder, to begin from
    #[arg(long, value_name = "DIR")]
    pub template_begin: Option<PathBuf>,
}

#[derive(Args)]
pub struct Export {
    /// A new or empty folder: one document, tables with their dictionary, Parquet, and the logbook's own file
    #[arg(value_name = "DIR", required_unless_present = "json_file")]
    pub folder: Option<PathBuf>,
    /// The logbook as one JSON document; a file that is there is replaced
    #[arg(long, value_name = "F.json")]
    pub json_file: Option<PathBuf>,
    /// What a study calls you, in the tables for studies (default: a number made from the logbook)
    #[arg(long, value_name = "NAME")]
    pub participant: Option<String>,
    #[command(flatten)]
    pub redact: Redact,
}

#[derive(Args)]
pub struct Redact {
    /// Leave out, separated by commas: names, notes (your own words), times (of the clock), places; or all
    #[arg(long, value_name = "WHAT", value_delimiter = ',', value_parser = PossibleValuesParser::new(REDACTIONS))]
    pub redact: Vec<String>,
}

impl Redact {
    /// As the logbook takes it.
    pub fn asked(&self) -> Redaction {
        let has = |word: &str| self.redact.iter().any(|asked| asked == word || asked == "all");
        Redaction { names: has("names"), notes: has("notes"), times: has("times"), places: has("places") }
    }
}

#[derive(Args)]
pub struct Period {
    /// First day
    #[arg(long, value_name = "YYYY-MM-DD")]
    pub from: Option<String>,
    /// Last day
    #[arg(long, value_name = "YYYY-MM-DD")]
    pub to: Option<String>,
}

#[derive(Subcommand)]
pub enum Add {
    /// A run: at least --minutes or --km
    Run(RunFlags),
    /// Something else: strength, cycling, a hike; it is shown beside the runs and never raises the line
    Activity(ActivityFlags),
    /// How a day was: sleep, stress, other sore places; what is left out stays as it was
    Day(DayFlags),
}

#[derive(Subcommand)]
pub enum Edit {
    /// A run: only what is given changes; an empty text takes a text away
    Run {
        /// The run's number, as `plim runs` lists it
        #[arg(value_name = "ID")]
        id: i64,
        #[command(flatten)]
        flags: RunFlags,
    },
}

#[derive(Subcommand)]
pub enum Delete {
    /// A run with its answers; the morning after stays, for it belongs to its day
    Run {
        /// The run's number, as `plim runs` lists it
        #[arg(value_name = "ID")]
        id: i64,
    },
    /// Something that was done besides running
    Activity {
        /// Its number, as `plim day` lists it
        #[arg(value_name = "ID")]
        id: i64,
    },
    /// An answer: the question is open again
    Pain {
        /// The answer's number, as `plim run` lists it
        #[arg(value_name = "ID")]
        id: i64,
    },
}

#[derive(Args)]
pub struct RunFlags {
    /// When it began: 2026-03-01T18:30, or with an offset (default: now)
    #[arg(long, value_name = "TIME")]
    pub at: Option<String>,
    /// Minutes with the watch running
    #[arg(long, value_name = "N")]
    pub minutes: Option<f64>,
    /// Kilometres
    #[arg(long, value_name = "N")]
    pub km: Option<f64>,
    /// Perceived exertion, 0–10
    #[arg(long, value_name = "0-10")]
    pub rpe: Option<f64>,
    /// How it felt, 1 (weak) to 5 (strong)
    #[arg(long, value_name = "1-5")]
    pub feel: Option<u8>,
    /// What was run on
    #[arg(long, value_parser = word::<SurfaceDto>(SURFACES))]
    pub surface: Option<SurfaceDto>,
    /// What to call it
    #[arg(long, value_name = "TEXT")]
    pub title: Option<String>,
    /// Shoes
    #[arg(long, value_name = "TEXT")]
    pub shoes: Option<String>,
    /// Your own words
    #[arg(long, value_name = "TEXT")]
    pub notes: Option<String>,
    /// Metres climbed
    #[arg(long, value_name = "METRES")]
    pub climb: Option<f64>,
    /// Metres descended
    #[arg(long, value_name = "METRES")]
    pub descent: Option<f64>,
    /// Steps of both feet
    #[arg(long, value_name = "N")]
    pub steps: Option<f64>,
}

#[derive(Args)]
pub struct ActivityFlags {
    /// What it was
    #[arg(long, value_parser = word::<ActivityKindDto>(ACTIVITIES))]
    pub kind: ActivityKindDto,
    /// When it began: 2026-03-01T18:30, or with an offset (default: now)
    #[arg(long, value_name = "TIME")]
    pub at: Option<String>,
    /// Minutes it took
    #[arg(long, value_name = "N")]
    pub minutes: Option<f64>,
    /// Kilometres
    #[arg(long, value_name = "N")]
    pub km: Option<f64>,
    /// Your own words
    #[arg(long, value_name = "TEXT")]
    pub words: Option<String>,
}

#[derive(Args)]
pub struct DayFlags {
    /// Which day (default: today)
    #[arg(long, value_name = "YYYY-MM-DD")]
    pub day: Option<String>,
    /// Hours slept in the night before
    #[arg(long, value_name = "0-24")]
    pub sleep: Option<f64>,
    /// Stress, 0 (none) to 10 (most)
    #[arg(long, value_name = "0-10")]
    pub stress: Option<u8>,
    /// What is sore besides the knee; an empty text takes it away
    #[arg(long, value_name = "TEXT")]
    pub sore: Option<String>,
    /// Your own words; an empty text takes them away
    #[arg(long, value_name = "TEXT")]
    pub note: Option<String>,
    /// Forget what was written by hand of this day before
    #[arg(long)]
    pub anew: bool,
}

#[derive(Args)]
pub struct Pain {
    /// The run it is about
    #[arg(long, value_name = "ID", conflicts_with = "day")]
    pub run: Option<i64>,
    /// The day it is about, when there is no run (default: today)
    #[arg(long, value_name = "YYYY-MM-DD")]
    pub day: Option<String>,
    /// Which knee
    #[arg(long, value_parser = word::<SideDto>(SIDES))]
    pub side: SideDto,
    /// Before, worst during, worst in the first hours after, or next morning
    #[arg(long, value_parser = word::<MomentDto>(MOMENTS))]
    pub moment: MomentDto,
    /// 0 (none) to 10 (the worst you can think of)
    #[arg(long, value_name = "0-10")]
    pub score: u8,
    /// One hour after, beside --moment after
    #[arg(long, value_name = "0-10")]
    pub one_hour: Option<u8>,
    /// Minutes of stiffness, beside --moment morning
    #[arg(long, value_name = "MINUTES")]
    pub stiffness: Option<u16>,
    /// Where on the knee
    #[arg(long, value_parser = word::<PlaceDto>(PLACES))]
    pub place: Option<PlaceDto>,
    /// It is newly swollen
    #[arg(long)]
    pub swelling: bool,
    /// It gave way
    #[arg(long)]
    pub giving_way: bool,
    /// It locked
    #[arg(long)]
    pub locking: bool,
    /// The run was stopped, or limped, because of it
    #[arg(long)]
    pub stopped: bool,
    /// Your own words
    #[arg(long, value_name = "TEXT")]
    pub note: Option<String>,
}

#[derive(Args)]
pub struct StartCheck {
    /// Which knee (default: the one you keep an eye on)
    #[arg(long, value_parser = word::<SideDto>(SIDES))]
    pub side: Option<SideDto>,
    /// 30 minutes of brisk walking at no more than 2 of 10, and no worse next morning
    #[arg(long, value_name = "yes|no", value_parser = yes_or_no())]
    pub walk: Option<bool>,
    /// Stairs at no more than 2
    #[arg(long, value_name = "yes|no", value_parser = yes_or_no())]
    pub stairs: Option<bool>,
    /// 10 squats and 10 hops on that leg, each at no more than 2
    #[arg(long, value_name = "yes|no", value_parser = yes_or_no())]
    pub squats: Option<bool>,
    /// No swelling to be seen
    #[arg(long, value_name = "yes|no", value_parser = yes_or_no())]
    pub swelling_free: Option<bool>,
    /// It straightens fully
    #[arg(long, value_name = "yes|no", value_parser = yes_or_no())]
    pub straight: Option<bool>,
}

#[derive(Subcommand)]
pub enum RedFlags {
    /// Answer all questions: --none, or --yes for each one answered with yes
    Answer {
        /// The code of a question answered with yes, as `plim red-flags` lists it
        #[arg(long, value_name = "CODE", required_unless_present = "none", conflicts_with = "none")]
        yes: Vec<String>,
        /// Every question is answered with no
        #[arg(long)]
        none: bool,
    },
    /// Write down who cleared what stands; the plan goes on
    Clear {
        /// Who: "my physio", "my doctor", "answered by mistake"
        #[arg(long, value_name = "TEXT")]
        by: String,
        /// What they said
        #[arg(long, value_name = "TEXT")]
        note: Option<String>,
    },
}

#[derive(Args)]
pub struct Chart {
    /// Which chart
    #[arg(value_parser = chart_name())]
    pub name: ChartName,
    /// What to write: a picture (.svg, .png) or its numbers (.csv); a file that is there is replaced
    #[arg(long, value_name = "F.svg|F.png|F.csv")]
    pub out: PathBuf,
    #[command(flatten)]
    pub period: Period,
    /// From the first run to today
    #[arg(long, conflicts_with_all = ["from", "to"])]
    pub all: bool,
    /// Which knee (default: the one you keep an eye on)
    #[arg(long, value_parser = word::<SideDto>(SIDES))]
    pub side: Option<SideDto>,
    /// Colours
    #[arg(long, value_parser = word::<ThemeDto>(THEMES), default_value = "light")]
    pub theme: ThemeDto,
    /// Pixels (default: 960; a PNG has twice as many)
    #[arg(long, value_name = "PX")]
    pub width: Option<u32>,
    /// Pixels (default: 420; a PNG has twice as many; some charts are as high as what they hold)
    #[arg(long, value_name = "PX")]
    pub height: Option<u32>,
    /// One run: for `track`, which needs one, and for `day-course`
    #[arg(long, value_name = "ID")]
    pub run: Option<i64>,
}

#[derive(Subcommand)]
pub enum Columns {
    /// Forget how tables with some header are read; the next one is guessed again
    Forget {
        /// The header's mark, as `plim columns` lists it; its beginning is enough
        #[arg(value_name = "MARK")]
        mark: String,
    },
}

#[derive(Subcommand)]
pub enum Score {
    /// Fill one in; one of the same kind, knee and day is replaced
    Add {
        /// Which one
        #[arg(value_parser = word::<InstrumentDto>(words::INSTRUMENT_CODES))]
        instrument: InstrumentDto,
        /// Its total
        #[arg(long, value_name = "N", allow_hyphen_values = true, conflicts_with_all = ["item", "answer"])]
        total: Option<f64>,
        /// An activity and its rating, once for each: "Stairs=4"
        #[arg(long, value_name = "NAME=0-10", value_parser = named_number)]
        item: Vec<(String, f64)>,
        /// An answer, once for each question in their order
        #[arg(long, value_name = "N", conflicts_with = "item")]
        answer: Vec<f64>,
        /// Which knee (default: the one you keep an eye on)
        #[arg(long, value_parser = word::<SideDto>(SIDES))]
        side: Option<SideDto>,
        /// The day it speaks of (default: today)
        #[arg(long, value_name = "YYYY-MM-DD")]
        day: Option<String>,
    },
    /// List what was filled in, latest first
    List,
    /// What there is to fill in: ranges, questions, what change means something
    Kinds,
    /// Take one away
    Delete {
        /// Its number, as `plim score list` tells it
        #[arg(value_name = "ID")]
        id: i64,
    },
}

#[derive(Subcommand)]
pub enum Change {
    /// Note a change
    Add {
        /// What kind
        #[arg(value_parser = word::<ChangeKindDto>(words::CHANGE_KIND_CODES))]
        kind: ChangeKindDto,
        /// What, in your own words
        #[arg(value_name = "TEXT")]
        words: String,
        /// Since when (default: today)
        #[arg(long, value_name = "YYYY-MM-DD")]
        day: Option<String>,
    },
    /// List them, latest first
    List,
    /// Take one away
    Delete {
        /// Its number, as `plim change list` tells it
        #[arg(value_name = "ID")]
        id: i64,
    },
}

#[derive(Subcommand)]
pub enum SetSetting {
    /// Set one setting; without a value it is forgotten
    Set {
        /// Its key
        key: String,
        /// Its value
        value: Option<String>,
    },
}

/// Reads the command line.
pub fn read(arguments: Vec<OsString>) -> Result<Plim, Failure> {
    let keys = setting_keys();
    let command = Plim::command().mut_subcommand("settings", |settings| {
        settings.after_help(keys.clone()).mut_subcommand("set", |set| set.after_help(keys))
    });
    command.try_get_matches_from(arguments).and_then(|matches| Plim::from_arg_matches(&matches)).map_err(|said| {
        // Help that was asked for is an answer; help in place of a missing command is not.
        match said.use_stderr() {
            false => Failure::Help(said.render().to_string()),
            true => Failure::Arguments(said.render().to_string()),
        }
    })
}

fn setting_keys() -> String {
    let width = SETTING_KEYS.iter().map(|k| k.key.len()).max().unwrap_or(0);
    let lines = SETTING_KEYS.iter().map(|k| format!("  {:width$}  {}\n  {:width$}  {}", k.key, k.about, "", k.takes));
    format!("Keys:\n{}", lines.collect::<Vec<_>>().join("\n"))
}

/// One of the words that a shape knows.
fn word<T: DeserializeOwned + Clone + Send + Sync + 'static>(
    words: &'static [&'static str],
) -> impl TypedValueParser<Value = T> {
    PossibleValuesParser::new(words)
        .map(|word| serde_json::from_value(word.into()).expect("BUG: the shape knows each of these words"))
}

/// "Stairs=4".
fn named_number(text: &str) -> Result<(String, f64), String> {
    let wrong = || "write it like \"Stairs=4\"".to_owned();
    let (name, value) = text.rsplit_once('=').ok_or_else(wrong)?;
    Ok((name.trim().to_owned(), value.trim().parse().map_err(|_| wrong())?))
}

/// Yes or no, in words.
fn yes_or_no() -> impl TypedValueParser<Value = bool> {
    PossibleValuesParser::new(["yes", "no"]).map(|word| word == "yes")
}

/// The chart's name, also as the README says it.
fn chart_name() -> impl TypedValueParser<Value = ChartName> {
    use clap::builder::PossibleValue;
    let others = ["dose-answer", "day-course", "calendar", "metrics", "followed", "track"].map(PossibleValue::new);
    let all = [PossibleValue::new("load-pain").alias("load-and-pain")].into_iter().chain(others);
    PossibleValuesParser::new(all.collect::<Vec<_>>()).map(|name| {
        let name = if name == "load-and-pain" { "load-pain".to_owned() } else { name };
        serde_json::from_value(name.into()).expect("BUG: the shape knows each of these words")
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_command_line_is_sound() {
        Plim::command().debug_assert();
    }

    #[test]
    fn every_word_of_the_command_line_is_a_word_of_the_shapes() {
        fn known<T: DeserializeOwned>(words: &[&str]) {
            for word in words {
                serde_json::from_value::<T>((*word).into()).expect(word);
            }
        }
        known::<SideDto>(SIDES);
        known::<MomentDto>(MOMENTS);
        known::<PlaceDto>(PLACES);
        known::<SurfaceDto>(SURFACES);
        known::<ActivityKindDto>(ACTIVITIES);
        known::<KindDto>(KINDS);
        known::<ThemeDto>(THEMES);
        known::<PaperDto>(PAPERS);
        known::<ReportForm>(FORMS);
        known::<ReportSection>(SECTIONS);
        known::<Language>(LANGUAGES);
        known::<InstrumentDto>(words::INSTRUMENT_CODES);
        known::<ChangeKindDto>(words::CHANGE_KIND_CODES);
    }
}
