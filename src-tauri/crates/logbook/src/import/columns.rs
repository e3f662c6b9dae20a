//! Tables nobody but their owner knows: how they are read is guessed, shown, corrected and remembered.
//!
//! What a person corrected is kept when the table is taken in, by the names of its columns, and the next table with these columns is read
//! so without asking. A guess nobody touched is not kept: it may be better the next time.

use domain::{Metres, Seconds};
use importers::tables::{
    Begun, Listed, RowWarning, Table, Unknown,
    columns::{self, Decimals, Field, Mapping, Order, Unit},
};
use jiff::{Timestamp, Zoned};
use sha2::{Digest, Sha256};
use store::{
    Op, Tx,
    mappings::{self, ColumnMapping},
};

use super::{
    fate, lists,
    read::{Content, Known, ReadFiles},
};
use crate::{
    Invalid, Logbook, LogbookError,
    api::{
        ColumnField, ColumnUnit, ColumnsFrom, ImportColumn, ImportInputRow, ImportOutcome, ImportTable, ImportTableRow,
        KnownColumns, Outcome,
    },
    words,
};

/// So many of a table's first rows are shown.
const ROWS_SHOWN: usize = 6;
/// So many cells of a column are shown.
const CELLS_SHOWN: usize = 3;
/// A longer cell is cut.
const CELL_MAX: usize = 60;
/// So much of a header is kept for a person.
const HEADER_MAX: usize = 300;
/// So many rows that were left out are named.
const LEFT_OUT_SHOWN: usize = 3;

/// A table, and how it is read.
#[derive(Debug)]
pub(super) struct Guessed {
    /// The whole table, to be read anew when its columns are corrected.
    bytes: Vec<u8>,
    unknown: Unknown,
    pub fingerprint: String,
    pub mapping: Mapping,
    said: Said,
    /// What was read; nothing while it lacks a column.
    pub table: Table,
}

/// Who says how it is read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Said {
    Nobody,
    Before(Timestamp),
    Now,
}

impl Guessed {
    /// Reads a table as it was said before, or by guess.
    pub fn read(bytes: Vec<u8>, unknown: Unknown, known: &Known) -> Self {
        let fingerprint = fingerprint(&unknown.header);
        let before =
            known.columns.get(&fingerprint).and_then(|kept| Some((Mapping::from_words(&kept.words)?, kept.at)));
        let (mapping, said) = match before {
            Some((mapping, at)) => (mapping, Said::Before(at)),
            None => (unknown.guess.clone(), Said::Nobody),
        };
        let table = table_of(&bytes, &mapping);
        Self { bytes, unknown, fingerprint, mapping, said, table }
    }

    fn correct(&mut self, said: &str) -> Result<(), LogbookError> {
        let corrected = self.mapping.corrected(said, &self.unknown.header, &self.unknown.rows);
        self.read_by(corrected.map_err(|part| Invalid::NotColumns(part.0))?);
        Ok(())
    }

    fn read_by(&mut self, mapping: Mapping) {
        self.table = table_of(&self.bytes, &mapping);
        self.mapping = mapping;
        self.said = Said::Now;
    }

    /// What becomes of the table itself; its rows have fates of their own.
    pub fn fate(&self) -> ImportInputRow {
        match self.mapping.lacks() {
            Some(lacks) => fate(ImportOutcome::Broken, Some(words::columns_lack(lacks))),
            None => {
                let warnings = self.table.warnings.iter().map(words::row_warning).collect();
                let row = fate(ImportOutcome::NotARun, Some(words::a_list_of_activities(self.table.rows.len())));
                ImportInputRow { warnings, ..row }
            }
        }
    }

    fn shown(&self, path: String, member: Option<String>, now: &Zoned) -> ImportTable {
        let rows = &self.unknown.rows;
        let width = columns::width(&self.unknown.header, rows);
        let column = |at: usize| {
            let understood = self.mapping.columns.iter().find(|c| c.at == at);
            let cells =
                rows.iter().filter_map(|row| row.get(at)).map(|cell| cell.trim()).filter(|cell| !cell.is_empty());
            ImportColumn {
                name: self.unknown.header.get(at).map(|name| plain(name)).unwrap_or_default(),
                cells: cells.take(CELLS_SHOWN).map(plain).collect(),
                field: understood.map(|c| c.field.into()),
                unit: understood.map_or(ColumnUnit::None, |c| c.unit.into()),
            }
        };
        let first = match self.mapping.lacks() {
            Some(_) => Vec::new(),
            None => self.table.rows.iter().take(ROWS_SHOWN).map(|listed| row(listed, now)).collect(),
        };
        ImportTable {
            path,
            member,
            fingerprint: self.fingerprint.clone(),
            columns_from: match self.said {
                Said::Nobody => ColumnsFrom::Guess,
                Said::Before(_) => ColumnsFrom::Remembered,
                Said::Now => ColumnsFrom::Said,
            },
            words: self.mapping.words().lines().collect::<Vec<_>>().join("; "),
            columns: (0..width).map(column).collect(),
            month_first: self.mapping.dates == Order::MonthFirst,
            decimal_comma: self.mapping.decimals == Decimals::Comma,
            utc: self.mapping.utc,
            first,
            rows: self.table.rows.len() as u32,
            problem: self.mapping.lacks().map(words::columns_lack),
            notices: self.notices(now),
        }
    }

    fn notices(&self, now: &Zoned) -> Vec<String> {
        let mut notices = Vec::new();
        if let Said::Before(at) = self.said {
            notices.push(words::columns_remembered(at.to_zoned(now.time_zone().clone()).date()));
        }
        if self.mapping.lacks().is_some() {
            return notices;
        }
        let mut left_out = 0;
        for warning in &self.table.warnings {
            match warning {
                RowWarning::DayOrMonth { .. } => notices.extend(self.either_way_round()),
                RowWarning::NoDate { .. } | RowWarning::ValueLeftOut { .. } => {
                    left_out += 1;
                    if left_out <= LEFT_OUT_SHOWN {
                        notices.push(words::row_warning(warning));
                    }
                }
                RowWarning::StopsMakingSense { .. } | RowWarning::TooManyRows { .. } => {
                    notices.push(words::row_warning(warning));
                }
            }
        }
        if left_out > LEFT_OUT_SHOWN {
            notices.push(words::more_left_out(left_out - LEFT_OUT_SHOWN));
        }
        if let (Some(first), Some(column)) = (self.table.rows.first(), self.mapping.column(Field::Sport))
            && !self.table.rows.iter().any(lists::is_run)
        {
            notices.push(words::no_run_in_table(column.at + 1, &first.sport.words));
        }
        notices
    }

    /// The first date whose day and month could be either way round, with what each would make of it.
    fn either_way_round(&self) -> Option<String> {
        let at = self.mapping.column(Field::Date)?.at;
        self.unknown.rows.iter().filter_map(|row| row.get(at)).find_map(|cell| {
            let day_first = columns::day(cell, Order::DayFirst)?;
            let month_first = columns::day(cell, Order::MonthFirst)?;
            let (taken, other) = match self.mapping.dates {
                Order::DayFirst => (day_first, month_first),
                Order::MonthFirst => (month_first, day_first),
            };
            (taken != other).then(|| words::day_or_month(cell.trim(), taken, other))
        })
    }
}

impl ReadFiles {
    /// Says how the tables with these columns are read, in the words of `plim import --columns`: what is not spoken of stays.
    ///
    /// # Errors
    /// [`Invalid::NotColumns`] with the part that makes no sense; nothing was changed then. [`Invalid::NoSuchColumns`].
    pub fn correct(&mut self, fingerprint: &str, said: &str) -> Result<(), LogbookError> {
        let mut met = false;
        for input in &mut self.inputs {
            if let Content::Guessed(guessed) = &mut input.content
                && guessed.fingerprint == fingerprint
            {
                guessed.correct(said)?;
                met = true;
            }
        }
        if met { Ok(()) } else { Err(Invalid::NoSuchColumns(fingerprint.to_owned()).into()) }
    }

    /// The same for whichever tables were read, which have to have the same columns.
    ///
    /// # Errors
    /// [`Invalid::NotColumns`], [`Invalid::NoTable`], [`Invalid::SeveralTables`]; nothing was changed then.
    pub fn correct_only(&mut self, said: &str) -> Result<(), LogbookError> {
        let mut kinds: Vec<String> = self.guessed().map(|(_, guessed)| guessed.fingerprint.clone()).collect();
        kinds.sort_unstable();
        kinds.dedup();
        match &kinds[..] {
            [] => Err(Invalid::NoTable.into()),
            [only] => self.correct(only, said),
            several => Err(Invalid::SeveralTables(several.len()).into()),
        }
    }

    /// Reads the tables as they are read there: for files that had to be read anew.
    pub fn correct_like(&mut self, there: &Self) {
        for input in &mut self.inputs {
            let Content::Guessed(guessed) = &mut input.content else { continue };
            let like =
                there.guessed().find(|(_, like)| like.said == Said::Now && like.fingerprint == guessed.fingerprint);
            if let Some((_, like)) = like {
                guessed.read_by(like.mapping.clone());
            }
        }
    }

    /// The tables nobody but their owner knows, and how they are read here and now.
    #[must_use]
    pub fn tables(&self, now: &Zoned) -> Vec<ImportTable> {
        self.guessed()
            .map(|(input, guessed)| guessed.shown(input.path.to_string_lossy().into_owned(), input.member.clone(), now))
            .collect()
    }

    fn guessed(&self) -> impl Iterator<Item = (&super::read::Input, &Guessed)> {
        self.inputs.iter().filter_map(|input| match &input.content {
            Content::Guessed(guessed) => Some((input, &**guessed)),
            _ => None,
        })
    }
}

impl Logbook {
    /// How tables are read, as it was said when they came in, latest first.
    ///
    /// # Errors
    /// What any read can meet.
    pub fn known_columns(&self, now: &Zoned) -> Result<Vec<KnownColumns>, LogbookError> {
        let known = mappings::all(&self.store)?.into_iter().map(|kept| KnownColumns {
            fingerprint: kept.fingerprint,
            header: kept.header,
            words: kept.words.lines().collect::<Vec<_>>().join("; "),
            text: Mapping::from_words(&kept.words).map_or_else(String::new, |mapping| words::columns_read(&mapping)),
            day: kept.at.to_zoned(now.time_zone().clone()).date().to_string(),
        });
        Ok(known.collect())
    }

    /// Forgets how tables with these columns are read. The beginning of a fingerprint is enough where no other begins so.
    ///
    /// # Errors
    /// [`Invalid::NoSuchColumns`], and what any write can meet.
    pub fn forget_columns(
        &mut self,
        fingerprint: &str,
        now: &Zoned,
    ) -> Result<Outcome<Vec<KnownColumns>>, LogbookError> {
        let known = mappings::all(&self.store)?;
        let mut meant =
            known.iter().filter(|kept| !fingerprint.is_empty() && kept.fingerprint.starts_with(fingerprint));
        let (Some(kept), None) = (meant.next(), meant.next()) else {
            return Err(Invalid::NoSuchColumns(fingerprint.to_owned()).into());
        };
        let outcome = self.change(Op::ForgetColumns, now, |tx| {
            tx.describe(kept.header.clone());
            Ok(mappings::forget(tx, &kept.fingerprint)?)
        })?;
        Ok(Outcome { value: self.known_columns(now)?, changed: outcome.changed, undo: outcome.undo })
    }
}

/// Keeps what a person said of the tables that are taken in.
pub(super) fn remember(tx: &Tx<'_>, read: &ReadFiles, now: &Zoned) -> Result<(), LogbookError> {
    for (_, guessed) in read.guessed().filter(|(_, guessed)| guessed.said == Said::Now) {
        let names = guessed.unknown.header.iter().map(|name| plain(name)).filter(|name| !name.is_empty());
        let header = names.collect::<Vec<_>>().join(", ");
        let kept = ColumnMapping {
            fingerprint: guessed.fingerprint.clone(),
            header: match header.is_empty() {
                true => words::columns_without_names(guessed.unknown.header.len()),
                false => words::cut(&header, HEADER_MAX),
            },
            words: guessed.mapping.words(),
            at: now.timestamp(),
        };
        mappings::put(tx, &kept)?;
    }
    Ok(())
}

fn table_of(bytes: &[u8], mapping: &Mapping) -> Table {
    let table = columns::read(bytes, mapping);
    // Without its days a table says nothing; without distance and time its rows are no activities.
    match mapping.lacks() {
        Some(_) => Table { rows: Vec::new(), warnings: Vec::new(), ..table },
        None => table,
    }
}

/// Short enough to be named at a terminal, long enough never to meet another.
fn fingerprint(header: &[String]) -> String {
    let hash = Sha256::digest(columns::signature(header).as_bytes());
    hash.iter().take(8).map(|byte| format!("{byte:02x}")).collect()
}

/// A cell on one line, and no longer than a person looks at.
fn plain(cell: &str) -> String {
    words::cut(&cell.split_whitespace().collect::<Vec<_>>().join(" "), CELL_MAX)
}

fn row(listed: &Listed, now: &Zoned) -> ImportTableRow {
    let (day, clock) = match listed.start {
        Begun::Day(day) => (day, None),
        Begun::Wall(wall) => (wall.date(), Some(wall.time())),
        Begun::Local(start) => (start.day(), Some(start.offset.to_datetime(start.at).time())),
        Begun::At(at) => {
            let here = at.to_zoned(now.time_zone().clone());
            (here.date(), Some(here.time()))
        }
    };
    ImportTableRow {
        line: u32::try_from(listed.line).unwrap_or(u32::MAX),
        day: Some(day.to_string()),
        clock: clock.map(|time| time.strftime("%H:%M").to_string()),
        distance_m: listed.distance.map(Metres::get),
        timer_s: listed.timer.map(Seconds::get),
        elapsed_s: listed.elapsed.map(Seconds::get),
        climb_m: listed.climb.map(Metres::get),
        avg_hr_bpm: listed.heart_rate.map(domain::Bpm::get),
        rpe: listed.rpe.map(domain::Rpe::get),
        title: listed.title.clone(),
        sport: listed.sport.words.clone(),
        is_run: lists::is_run(listed),
    }
}

impl From<Field> for ColumnField {
    fn from(field: Field) -> Self {
        match field {
            Field::Date => Self::Date,
            Field::Time => Self::Time,
            Field::Id => Self::Id,
            Field::Title => Self::Title,
            Field::Sport => Self::Sport,
            Field::Distance => Self::Distance,
            Field::Timer => Self::Duration,
            Field::Elapsed => Self::Elapsed,
            Field::Pace => Self::Pace,
            Field::Climb => Self::Climb,
            Field::HeartRate => Self::HeartRate,
            Field::Steps => Self::Steps,
            Field::Rpe => Self::Exertion,
            Field::Feel => Self::Feel,
            Field::FeelReversed => Self::FeelReversed,
            Field::Notes => Self::Notes,
            Field::Gear => Self::Shoes,
            Field::File => Self::File,
        }
    }
}

impl From<Unit> for ColumnUnit {
    fn from(unit: Unit) -> Self {
        match unit {
            Unit::None => Self::None,
            Unit::Metres => Self::M,
            Unit::Kilometres => Self::Km,
            Unit::Miles => Self::Mi,
            Unit::Feet => Self::Ft,
            Unit::Clock => Self::Clock,
            Unit::Seconds => Self::S,
            Unit::Minutes => Self::Min,
            Unit::Hours => Self::H,
            Unit::Millis => Self::Ms,
        }
    }
}
