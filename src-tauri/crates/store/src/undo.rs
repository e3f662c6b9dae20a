//! Undo and redo for every table, without knowing any of them.
//!
//! SQLite's own recipe (<https://sqlite.org/undoredo.html>): each connection has TEMP triggers, made from the schema itself,
//! that write for every changed row the one SQL statement that takes the change back. The statements of one transaction are a
//! step; a step lives in the file, so it survives closing it and works from another program. Taking a step back runs its
//! statements in reverse order while the same triggers record the way forward again.
//!
//! A table's triggers are made when it is first written to ([`Watch`]): making all of them takes longer than most writes.
//!
//! Rows are named by their primary key, never by `rowid`, which `VACUUM` may renumber. Consequences for a migration: a table
//! without a declared primary key is refused, and a migration that renames or drops a column must end with
//! `DELETE FROM undo_step`.
//!
//! What it is not: it does not decide what one step is; that is [`Store::transact`].

use std::{
    cell::RefCell,
    collections::{BTreeSet, HashSet},
};

use jiff::Timestamp;

use crate::{
    Changes, Conn, Op, StepId, Store, Tx,
    conn::only,
    error::{Result, StoreError, unreadable},
    transact::op_of,
};

/// How many steps can be taken back.
pub const STEPS_KEPT: u32 = 50;

/// Tables that undo leaves alone: its own log, and the journal of imports with the memory of places and archives, which tell what
/// happened even when it was undone.
const NOT_UNDONE: [&str; 8] = [
    "undo_step",
    "undo_change",
    "import_archive",
    "import_batch",
    "import_input",
    "import_place",
    "import_seen",
    "import_offered",
];

/// A step that can be taken back or done again.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StepInfo {
    /// Its identity.
    pub id: StepId,
    /// What was done.
    pub op: Op,
    /// What exactly, where it was said.
    pub detail: Option<String>,
    /// When it was done (or, for a redo, undone).
    pub at: Timestamp,
}

/// What an undo or redo did.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Undone {
    /// The step that was taken back or done again.
    pub op: Op,
    /// What exactly, where it was said.
    pub detail: Option<String>,
    /// What it touched.
    pub changes: Changes,
}

impl Store {
    /// Takes the last step back; `None` when there is none.
    ///
    /// # Errors
    /// [`StoreError::CannotUndo`] when the step does not fit the logbook any more, and what any write can meet.
    pub fn undo(&mut self, now: Timestamp) -> Result<Option<Undone>> {
        self.take_back(Kind::Undo, now)
    }

    /// Does the step again that was taken back last; `None` when there is none.
    ///
    /// # Errors
    /// As [`Store::undo`].
    pub fn redo(&mut self, now: Timestamp) -> Result<Option<Undone>> {
        self.take_back(Kind::Redo, now)
    }

    /// What [`Store::undo`] would take back.
    ///
    /// # Errors
    /// What any read can meet.
    pub fn next_undo(&self) -> Result<Option<StepInfo>> {
        next(self, Kind::Undo)
    }

    /// What [`Store::redo`] would do again.
    ///
    /// # Errors
    /// What any read can meet.
    pub fn next_redo(&self) -> Result<Option<StepInfo>> {
        next(self, Kind::Redo)
    }

    fn take_back(&mut self, kind: Kind, now: Timestamp) -> Result<Option<Undone>> {
        let tx = self.begin()?;
        let Some(step) = next(&tx, kind)? else { return Ok(None) };
        // Rows come back in an order in which a child may precede its parent; what counts is the end.
        tx.batch("PRAGMA defer_foreign_keys = ON")?;
        let way_back = start_recording(&tx)?;
        let tables = undoable_tables(&tx)?;
        tables.iter().try_for_each(|table| tx.watch.over(&tx, table))?;
        let inverses = tx.all(
            "SELECT table_name, inverse FROM undo_change WHERE step_id = ?1 ORDER BY id DESC",
            [step.id.0],
            |row| Ok((row.take::<String>()?, row.take::<String>()?)),
        )?;
        for (table, inverse) in &inverses {
            run_inverse(&tx, &tables, table, inverse)?;
        }
        let changes = stop_recording(&tx, way_back)?;
        tx.run("DELETE FROM undo_step WHERE id = ?1", [step.id.0])?;
        save_step(&tx, way_back, kind.other(), step.op, step.detail.as_deref(), now)?;
        tx.commit().map_err(as_conflict)?;
        Ok(Some(Undone { op: step.op, detail: step.detail, changes }))
    }
}

#[derive(Clone, Copy)]
enum Kind {
    Undo,
    Redo,
}

impl Kind {
    const fn code(self) -> &'static str {
        match self {
            Self::Undo => "undo",
            Self::Redo => "redo",
        }
    }

    const fn other(self) -> Self {
        match self {
            Self::Undo => Self::Redo,
            Self::Redo => Self::Undo,
        }
    }
}

fn next(conn: &Conn, kind: Kind) -> Result<Option<StepInfo>> {
    conn.first(
        "SELECT id, op, detail, at_ms FROM undo_step WHERE kind = ?1 ORDER BY id DESC LIMIT 1",
        [kind.code()],
        |row| Ok(StepInfo { id: StepId(row.take()?), op: row.code(op_of)?, detail: row.take()?, at: row.instant()? }),
    )
}

/// Runs one recorded statement, if it is one that the triggers write: one change to rows of the table it says it is about.
/// The log is part of a file that may come from anywhere.
fn run_inverse(tx: &Tx<'_>, tables: &[String], table: &str, inverse: &str) -> Result<()> {
    let name = quoted(table);
    let ours = tables.iter().any(|t| t == table)
        && ["DELETE FROM ", "UPDATE ", "INSERT INTO "]
            .iter()
            .any(|verb| inverse.strip_prefix(verb).is_some_and(|rest| rest.starts_with(&name)));
    if !ours {
        return Err(StoreError::CannotUndo(format!("the log names no table of the logbook: {table:?}")));
    }
    // `prepare` refuses more than one statement.
    let mut statement = tx.0.prepare(inverse).map_err(|error| StoreError::CannotUndo(error.to_string()))?;
    statement.execute([]).map(|_| ()).map_err(|error| as_conflict(crate::error::named(error)))
}

fn as_conflict(error: StoreError) -> StoreError {
    match error {
        StoreError::Refused(why) => StoreError::CannotUndo(why),
        other => other,
    }
}

// Recording

/// From here until the recording is finished every change is written down under the returned step.
pub(crate) fn start_recording(tx: &Tx<'_>) -> Result<StepId> {
    tx.batch("DELETE FROM undo_now")?;
    let last = tx.first("SELECT seq FROM sqlite_sequence WHERE name = 'undo_step'", [], only::<i64>)?;
    let step = StepId(last.unwrap_or(0) + 1);
    tx.run("INSERT INTO undo_now (step_id) VALUES (?1)", [step.0])?;
    Ok(step)
}

/// Ends the recording of a new step: forgets what could be redone and the steps beyond [`STEPS_KEPT`].
pub(crate) fn finish_recording(tx: &Tx<'_>, step: StepId, op: Op, now: Timestamp) -> Result<(Changes, Option<StepId>)> {
    let changes = stop_recording(tx, step)?;
    if tx.first("SELECT 1 FROM undo_change WHERE step_id = ?1 LIMIT 1", [step.0], only::<i64>)?.is_none() {
        return Ok((changes, None));
    }
    tx.run("DELETE FROM undo_step WHERE kind = 'redo'", [])?;
    save_step(tx, step, Kind::Undo, op, tx.detail().as_deref(), now)?;
    tx.run(
        "DELETE FROM undo_step WHERE kind = 'undo' AND id <=
            (SELECT id FROM undo_step WHERE kind = 'undo' ORDER BY id DESC LIMIT 1 OFFSET ?1)",
        [STEPS_KEPT],
    )?;
    Ok((changes, Some(step)))
}

fn stop_recording(tx: &Tx<'_>, step: StepId) -> Result<Changes> {
    tx.batch("DELETE FROM undo_now")?;
    let mut tables =
        tx.all("SELECT DISTINCT table_name FROM undo_change WHERE step_id = ?1", [step.0], only::<String>)?;
    tables.extend(tx.watch.wrote.take());
    Ok(tables.iter().fold(Changes::NONE, |all, table| all.and(Changes::to_table(table))))
}

fn save_step(tx: &Tx<'_>, id: StepId, kind: Kind, op: Op, detail: Option<&str>, at: Timestamp) -> Result<()> {
    tx.run(
        "INSERT INTO undo_step (id, kind, op, detail, at_ms) VALUES (?1, ?2, ?3, ?4, ?5)",
        (id.0, kind.code(), op.code(), detail, at.as_millisecond()),
    )?;
    Ok(())
}

// Triggers

/// Forgets the connection's triggers; the tables are not what they were.
pub(crate) fn remove_triggers(conn: &Conn) -> Result<()> {
    conn.batch("CREATE TEMP TABLE IF NOT EXISTS undo_now (step_id INTEGER NOT NULL)")?;
    for trigger in conn.all("SELECT name FROM temp.sqlite_schema WHERE type = 'trigger'", [], only::<String>)? {
        conn.batch(&format!("DROP TRIGGER temp.{}", quoted(&trigger)))?;
    }
    Ok(())
}

/// Tables that are written together. After each new trigger SQLite prepares all statements anew.
const OF_A_RUN: [&str; 4] = ["run", "track", "dose", "source"];

/// Sees to it that whatever a transaction writes is written down.
pub(crate) struct Watch {
    /// Tables that have their triggers. A transaction that is rolled back takes those with it that it made.
    ready: RefCell<HashSet<String>>,
    /// Tables of which a row may be deleted: those whose rows go with it are ready, too.
    ready_to_delete: RefCell<HashSet<String>>,
    /// Tables that undo leaves alone and that were written to.
    wrote: RefCell<BTreeSet<String>>,
}

impl Watch {
    /// At the beginning of a transaction.
    pub(crate) fn of(conn: &Conn) -> Result<Self> {
        let ready = conn.all("SELECT DISTINCT tbl_name FROM temp.sqlite_schema WHERE type = 'trigger'", [], only)?;
        Ok(Self {
            ready: RefCell::new(ready.into_iter().collect()),
            ready_to_delete: RefCell::default(),
            wrote: RefCell::default(),
        })
    }

    /// Has the triggers made that a statement needs. Gives the table it is about, when that is one that undo leaves alone.
    pub(crate) fn before<'q>(&self, conn: &Conn, sql: &'q str) -> Result<Option<&'q str>> {
        match target(sql) {
            Some((_, table)) if table.starts_with("undo_") => {}
            Some((_, table)) if NOT_UNDONE.contains(&table) => return Ok(Some(table)),
            Some((Verb::Write, table)) => self.over(conn, table)?,
            Some((Verb::Delete, table)) => self.over_all_that_goes_with(conn, table)?,
            None => undoable_tables(conn)?.iter().try_for_each(|table| self.over(conn, table))?,
        }
        Ok(None)
    }

    /// Notes that a table was written to which undo leaves alone.
    pub(crate) fn wrote(&self, table: &str) {
        if !self.wrote.borrow().contains(table) {
            self.wrote.borrow_mut().insert(table.to_owned());
        }
    }

    /// Makes a table's triggers, if it has none.
    fn over(&self, conn: &Conn, table: &str) -> Result<()> {
        if self.ready.borrow().contains(table) {
            return Ok(());
        }
        let with_it: &[&str] = if OF_A_RUN.contains(&table) { &OF_A_RUN } else { &[table] };
        for table in with_it {
            if self.ready.borrow_mut().insert((*table).to_owned()) {
                conn.batch(&triggers_of(table, &columns_of(conn, table)?)?)?;
            }
        }
        Ok(())
    }

    /// As [`Watch::over`], with the tables whose rows are deleted or changed when one of this table is.
    fn over_all_that_goes_with(&self, conn: &Conn, table: &str) -> Result<()> {
        if !self.ready_to_delete.borrow_mut().insert(table.to_owned()) {
            return Ok(());
        }
        self.over(conn, table)?;
        let referring = conn.all(
            "SELECT DISTINCT child.name FROM main.sqlite_schema AS child, pragma_foreign_key_list(child.name, 'main') AS key
             WHERE child.type = 'table' AND key.\"table\" = ?1",
            [table],
            only::<String>,
        )?;
        referring.iter().try_for_each(|child| self.over_all_that_goes_with(conn, child))
    }
}

/// What a statement does to its table.
enum Verb {
    /// It adds or changes rows of this table, and of no other.
    Write,
    Delete,
}

/// What a statement does to which table, where it is plain to see.
fn target(sql: &str) -> Option<(Verb, &str)> {
    let mut words = sql.split_ascii_whitespace();
    let (verb, table) = match (words.next()?, words.next()?) {
        ("UPDATE", table) => (Verb::Write, table),
        ("INSERT", "INTO") => (Verb::Write, words.next()?),
        ("INSERT", "OR") if words.next() == Some("IGNORE") && words.next() == Some("INTO") => {
            (Verb::Write, words.next()?)
        }
        ("DELETE", "FROM") => (Verb::Delete, words.next()?),
        _ => return None,
    };
    table.bytes().all(|b| b.is_ascii_lowercase() || b == b'_').then_some((verb, table))
}

struct Column {
    name: String,
    is_text: bool,
    is_key: bool,
}

impl Column {
    /// An SQL expression: this column's value of the `old` or `new` row as an SQL literal.
    fn literal(&self, row: &str) -> String {
        let value = format!("{row}.{}", quoted(&self.name));
        if self.is_text {
            // quote() ends a text at its first NUL.
            format!(
                "CASE WHEN instr({value}, char(0)) THEN 'CAST(' || quote(CAST({value} AS BLOB)) || ' AS TEXT)' \
                 ELSE quote({value}) END"
            )
        } else {
            format!("quote({value})")
        }
    }
}

fn triggers_of(table: &str, columns: &[Column]) -> Result<String> {
    if !columns.iter().any(|c| c.is_key) {
        return Err(unreadable(&format_args!("table {table} has no primary key, so its changes cannot be undone")));
    }
    let name = quoted(table);
    let key_is = |row: &str| {
        let parts: Vec<String> = columns
            .iter()
            .filter(|c| c.is_key)
            .map(|c| format!("{} || {}", text(&format!("{} = ", quoted(&c.name))), c.literal(row)))
            .collect();
        parts.join(" || ' AND ' || ")
    };
    let names: Vec<String> = columns.iter().map(|c| quoted(&c.name)).collect();
    let changed: Vec<String> = names.iter().map(|n| format!("old.{n} IS NOT new.{n}")).collect();
    let old_values: Vec<String> = columns.iter().map(|c| format!("({})", c.literal("old"))).collect();
    let assignments: Vec<String> = columns
        .iter()
        .zip(&changed)
        .map(|(c, changed)| {
            let assign = text(&format!(", {} = ", quoted(&c.name)));
            format!("CASE WHEN {changed} THEN {assign} || ({}) ELSE '' END", c.literal("old"))
        })
        .collect();

    let delete = format!("{} || {}", text(&format!("DELETE FROM {name} WHERE ")), key_is("new"));
    let update = format!(
        "{} || substr({}, 3) || ' WHERE ' || {}",
        text(&format!("UPDATE {name} SET ")),
        assignments.join(" || "),
        key_is("new")
    );
    let insert = format!(
        "{} || {} || ')'",
        text(&format!("INSERT INTO {name} ({}) VALUES (", names.join(", "))),
        old_values.join(" || ', ' || ")
    );
    let record = |event: &str, when: &str, inverse: &str| {
        format!(
            "CREATE TEMP TRIGGER {trigger} AFTER {event} ON main.{name} WHEN EXISTS (SELECT 1 FROM undo_now) {when} BEGIN
                 INSERT INTO undo_change (step_id, table_name, inverse)
                 VALUES ((SELECT step_id FROM undo_now), {table}, {inverse});
             END;\n",
            trigger = quoted(&format!("undo_{}_{table}", event.to_lowercase())),
            table = text(table),
        )
    };
    Ok([
        record("INSERT", "", &delete),
        record("UPDATE", &format!("AND ({})", changed.join(" OR ")), &update),
        record("DELETE", "", &insert),
    ]
    .concat())
}

fn columns_of(conn: &Conn, table: &str) -> Result<Vec<Column>> {
    conn.all("SELECT name, type, pk FROM pragma_table_info(?1, 'main')", [table], |row| {
        Ok(Column { name: row.take()?, is_text: row.take::<String>()? == "TEXT", is_key: row.take::<i64>()? > 0 })
    })
}

fn undoable_tables(conn: &Conn) -> Result<Vec<String>> {
    Ok(all_tables(conn)?.into_iter().filter(|table| !NOT_UNDONE.contains(&table.as_str())).collect())
}

pub(crate) fn all_tables(conn: &Conn) -> Result<Vec<String>> {
    conn.all(
        "SELECT name FROM main.sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite~_%' ESCAPE '~' ORDER BY name",
        [],
        only,
    )
}

/// A name as an SQL identifier.
pub(crate) fn quoted(name: &str) -> String {
    format!("\"{}\"", name.replace('"', "\"\""))
}

/// A text as an SQL literal.
fn text(value: &str) -> String {
    format!("'{}'", value.replace('\'', "''"))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn now() -> Timestamp {
        Timestamp::UNIX_EPOCH
    }

    /// A table of every type SQLite has, added beside the logbook's own.
    fn store_with_a_table_nobody_knows() -> Store {
        let store = Store::in_memory().expect("a store");
        store
            .batch(
                "CREATE TABLE \"odd \"\"table's\" (\"k 1\" TEXT NOT NULL, k2 INTEGER NOT NULL, i INTEGER, r REAL, t TEXT,
                     b BLOB, a ANY, PRIMARY KEY (\"k 1\", k2)) STRICT",
            )
            .expect("a table");
        store
    }

    fn rows(store: &Store) -> Vec<String> {
        store
            .all(
                "SELECT quote(\"k 1\") || k2 || quote(i) || quote(r) || quote(CAST(t AS BLOB)) || quote(b) || quote(a) || typeof(a)
                 FROM \"odd \"\"table's\" ORDER BY 1",
                [],
                only::<String>,
            )
            .expect("rows")
    }

    #[test]
    fn every_value_of_any_table_comes_back_to_the_byte() {
        let mut store = store_with_a_table_nobody_knows();
        let insert = "INSERT INTO \"odd \"\"table's\" VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)";
        let texts = ["", "it's", "a\0b'\"\u{1F9B5}\r\n", "\0"];
        let reals = [0.1 + 0.2, -0.0, 1e-300, f64::MAX, 1.0 / 3.0, 5.0];
        store
            .transact(Op::Import, now(), |tx| {
                for (i, text) in (0_i64..).zip(texts) {
                    for (j, real) in (0_i64..).zip(reals) {
                        let blob = [0_u8, 255, 39];
                        tx.run(insert, rusqlite::params![text, i * 100 + j, i64::MIN + j, real, text, blob, real])?;
                    }
                }
                tx.run(
                    insert,
                    rusqlite::params!["nulls", 0, None::<i64>, None::<f64>, None::<String>, None::<Vec<u8>>, "text"],
                )
            })
            .expect("rows");
        let full = rows(&store);
        assert_eq!(full.len(), 25);
        store
            .transact(Op::EditRun, now(), |tx| {
                tx.run("UPDATE \"odd \"\"table's\" SET i = 1, r = 2, t = 'x', b = x'00', a = NULL, k2 = k2 + 1000", [])
            })
            .expect("an update");
        let updated = rows(&store);
        store.transact(Op::DeleteRun, now(), |tx| tx.run("DELETE FROM \"odd \"\"table's\"", [])).expect("a delete");
        for expected in [&updated, &full, &vec![]] {
            assert_eq!(store.undo(now()).expect("an undo").expect("a step").changes, Changes::EVERYTHING);
            assert_eq!(&rows(&store), expected);
        }
        for expected in [&full, &updated, &vec![]] {
            store.redo(now()).expect("a redo").expect("a step");
            assert_eq!(&rows(&store), expected);
        }
    }

    #[test]
    fn what_is_written_after_a_try_that_failed_can_be_taken_back_as_well() {
        let mut store = Store::in_memory().expect("a store");
        let failed = store.transact(Op::ChangeSettings, now(), |tx| {
            crate::settings::put(tx, "units", "miles")?;
            Err::<(), _>(StoreError::ReadOnly)
        });
        assert!(failed.is_err());
        store.transact(Op::ChangeSettings, now(), |tx| crate::settings::put(tx, "units", "km")).expect("a write");
        store.undo(now()).expect("an undo").expect("a step");
        assert_eq!(crate::settings::get(&store, "units").expect("a read"), None);
    }

    #[test]
    fn rows_that_go_with_a_deleted_one_come_back_with_it() {
        let mut store = Store::in_memory().expect("a store");
        let schema = "CREATE TABLE shoe (id INTEGER PRIMARY KEY) STRICT;
                      CREATE TABLE lace (id INTEGER PRIMARY KEY, shoe INTEGER REFERENCES shoe (id) ON DELETE CASCADE) STRICT;
                      CREATE TABLE knot (id INTEGER PRIMARY KEY, lace INTEGER REFERENCES lace (id) ON DELETE CASCADE) STRICT;
                      INSERT INTO shoe VALUES (1); INSERT INTO lace VALUES (2, 1); INSERT INTO knot VALUES (3, 2);";
        store.batch(schema).expect("tables");
        store.transact(Op::DeleteRun, now(), |tx| tx.run("DELETE FROM shoe WHERE id = ?1", [1])).expect("a delete");
        assert_eq!(store.number("SELECT count(*) FROM knot").expect("a count"), 0);
        store.undo(now()).expect("an undo").expect("a step");
        assert_eq!(store.number("SELECT count(*) FROM shoe, lace, knot").expect("a count"), 1);
    }

    #[test]
    fn a_statement_says_which_table_it_is_about_or_all_are_watched() {
        for (sql, table) in [
            ("INSERT INTO run (id) VALUES (1)", Some("run")),
            ("INSERT OR IGNORE INTO import_offered VALUES (1)", Some("import_offered")),
            ("UPDATE run SET day = 1", Some("run")),
            ("DELETE FROM dose\n WHERE 1", Some("dose")),
            ("INSERT OR REPLACE INTO setting VALUES (1)", None),
            ("UPDATE OR REPLACE run SET day = 1", None),
            ("WITH a AS (SELECT 1) DELETE FROM dose", None),
            ("DELETE FROM \"dose\"", None),
            ("INSERT INTO main.run(id) VALUES (1)", None),
        ] {
            assert_eq!(target(sql).map(|(_, table)| table), table, "{sql}");
        }
    }

    #[test]
    fn a_row_pushed_out_by_replace_comes_back() {
        let mut store = Store::in_memory().expect("a store");
        let put = |store: &mut Store, value: &str| {
            store
                .transact(Op::ChangeSettings, now(), |tx| {
                    tx.run("INSERT OR REPLACE INTO setting (key, value) VALUES ('k', ?1)", [value])
                })
                .expect("a write")
        };
        put(&mut store, "one");
        put(&mut store, "two");
        store.undo(now()).expect("an undo").expect("a step");
        assert_eq!(crate::settings::get(&store, "k").expect("a read").as_deref(), Some("one"));
    }

    #[test]
    fn a_log_that_was_tampered_with_is_refused() {
        for (table, inverse) in [
            ("run", "ATTACH 'elsewhere' AS e"),
            ("run", "DELETE FROM \"run\"; DROP TABLE run"),
            ("run", "DELETE FROM \"setting\""),
            ("undo_step", "DELETE FROM \"undo_step\""),
            ("sqlite_schema", "DELETE FROM \"sqlite_schema\""),
            ("run", "nonsense"),
        ] {
            let mut store = Store::in_memory().expect("a store");
            store.transact(Op::ChangeSettings, now(), |tx| crate::settings::put(tx, "units", "km")).expect("a write");
            store.run("UPDATE undo_change SET table_name = ?1, inverse = ?2", (table, inverse)).expect("tampering");
            assert!(matches!(store.undo(now()), Err(StoreError::CannotUndo(_))), "{inverse}");
            assert_eq!(crate::settings::get(&store, "units").expect("a read").as_deref(), Some("km"));
        }
    }

    #[test]
    fn a_step_that_does_not_fit_any_more_changes_nothing() {
        let mut store = Store::in_memory().expect("a store");
        store.transact(Op::ChangeSettings, now(), |tx| crate::settings::put(tx, "units", "km")).expect("a write");
        store.transact(Op::ChangeSettings, now(), |tx| crate::settings::forget(tx, "units")).expect("a write");
        // Somebody wrote without leaving a trace.
        store.batch("INSERT INTO setting VALUES ('units', 'miles')").expect("a write");
        assert!(matches!(store.undo(now()), Err(StoreError::CannotUndo(_))));
        assert_eq!(crate::settings::get(&store, "units").expect("a read").as_deref(), Some("miles"));
    }

    #[test]
    fn every_table_of_the_logbook_can_be_undone_or_is_left_alone_on_purpose() {
        let store = Store::in_memory().expect("a store");
        for table in undoable_tables(&store).expect("tables") {
            assert!(columns_of(&store, &table).expect("columns").iter().any(|c| c.is_key), "{table}");
            assert_ne!(Changes::to_table(&table), Changes::EVERYTHING, "{table} has a topic");
        }
    }

    #[test]
    fn the_triggers_follow_a_table_that_another_program_changed() {
        let mut store = store_with_a_table_nobody_knows();
        store.transact(Op::ChangeSettings, now(), |tx| crate::settings::put(tx, "a", "1")).expect("a write");
        store.batch("ALTER TABLE setting ADD COLUMN later TEXT").expect("a column");
        store.transact(Op::ChangeSettings, now(), |tx| tx.run("UPDATE setting SET later = 'x'", [])).expect("a write");
        store.undo(now()).expect("an undo").expect("the new column");
        assert_eq!(store.number("SELECT count(later) FROM setting").expect("a count"), 0);
        store.undo(now()).expect("an undo").expect("a step from before");
        assert_eq!(store.number("SELECT count(*) FROM setting").expect("a count"), 0);
    }
}
