//! Opening the file: whose it is, which version it has, and bringing it up to date.
//!
//! Migrations are run by hand and not by a migration crate: the version must be read under the write lock (the window and the
//! command line may open the same new file at the same moment), and foreign keys must be off around a rebuild of a table.

use std::{
    ffi::OsString,
    fs,
    ops::Deref,
    path::{Path, PathBuf},
    thread,
    time::Duration,
};

use jiff::Timestamp;
use rusqlite::{Connection, OpenFlags, Transaction, TransactionBehavior};

use crate::{
    Conn,
    conn::only,
    error::{Result, StoreError, named},
};

/// `PLIM`, at byte 68 of every logbook.
pub(crate) const APPLICATION_ID: i64 = 0x504C_494D;

/// In order; the version of a file is how many of these it has seen.
const MIGRATIONS: &[&str] = &[
    include_str!("migrations/0001_logbook.sql"),
    include_str!("migrations/0002_plan_and_red_flags.sql"),
    include_str!("migrations/0003_dose_changes.sql"),
    include_str!("migrations/0004_sources.sql"),
    include_str!("migrations/0005_other_activities.sql"),
    include_str!("migrations/0006_column_mapping.sql"),
    include_str!("migrations/0007_copies_and_context.sql"),
    include_str!("migrations/0008_watched_places.sql"),
    include_str!("migrations/0009_questionnaires.sql"),
    include_str!("migrations/0010_read_before.sql"),
    include_str!("migrations/0011_quick_imports.sql"),
    include_str!("migrations/0012_skipped_questions.sql"),
];

/// What all of them make of an empty file, in a tenth of the time: each added column has SQLite read every table's definition again.
const AT_ONCE: &str = include_str!("migrations/schema.sql");

/// How long a write waits for another program's.
pub(crate) const BUSY_TIMEOUT: Duration = Duration::from_secs(5);
/// How long between two tries where SQLite does not wait itself.
const BUSY_PAUSE: Duration = Duration::from_millis(10);

/// A logbook file, open.
///
/// It derefs to a [`Conn`] for reading; writing goes through [`Store::transact`].
#[derive(Debug)]
pub struct Store {
    pub(crate) conn: Conn,
    pub(crate) path: Option<PathBuf>,
    pub(crate) read_only: bool,
    /// The `schema_version` the undo triggers were made for.
    pub(crate) triggers_for: Option<i64>,
    opened: Opened,
}

/// What opening the file did to it.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Opened {
    /// The file (or the logbook in it) did not exist before.
    pub created: bool,
    /// The version the file had, when it was upgraded.
    pub upgraded_from: Option<u32>,
    /// The copy that was made before the upgrade.
    pub copy_before_upgrade: Option<PathBuf>,
}

impl Store {
    /// Opens the logbook, creates it when there is no file, upgrades it when it is of an earlier version (a copy of the file as
    /// it was is put beside it first). `now` goes into the name of that copy.
    ///
    /// A file that may not be written is opened for reading: [`Store::is_read_only`].
    ///
    /// # Errors
    /// [`StoreError::NotALogbook`], [`StoreError::NewerFile`] (both leave the file untouched),
    /// [`StoreError::OlderFileReadOnly`], [`StoreError::CannotOpen`], [`StoreError::Busy`], [`StoreError::DiskFull`],
    /// [`StoreError::Corrupt`].
    pub fn open(path: impl AsRef<Path>, now: Timestamp) -> Result<Self> {
        open_with(path.as_ref(), MIGRATIONS, now)
    }

    /// Opens an existing logbook for reading, and leaves it as it is.
    ///
    /// # Errors
    /// As [`Store::open`], and [`StoreError::NoSuchFile`].
    pub fn open_read_only(path: impl AsRef<Path>) -> Result<Self> {
        let path = path.as_ref();
        if !path.exists() {
            return Err(StoreError::NoSuchFile { path: path.into() });
        }
        let conn = connect_read_only(path)?;
        require_current(&conn, path, MIGRATIONS)?;
        prepare(&conn)?;
        let opened = Opened::default();
        Ok(Self { conn, path: Some(path.into()), read_only: true, triggers_for: None, opened })
    }

    /// A number that changes whenever another program (or another window) has written to the file.
    ///
    /// # Errors
    /// What any read can meet.
    pub fn data_version(&self) -> Result<i64> {
        self.conn.number("PRAGMA data_version")
    }

    /// A logbook that is gone when dropped.
    ///
    /// # Errors
    /// Only when there is no memory for it.
    pub fn in_memory() -> Result<Self> {
        let conn = Conn(Connection::open_in_memory().map_err(named)?);
        migrate(&conn, MIGRATIONS)?;
        prepare(&conn)?;
        let opened = Opened { created: true, ..Opened::default() };
        Ok(Self { conn, path: None, read_only: false, triggers_for: None, opened })
    }

    /// Where the file is; `None` in memory.
    #[must_use]
    pub fn path(&self) -> Option<&Path> {
        self.path.as_deref()
    }

    /// Whether writes will be refused with [`StoreError::ReadOnly`].
    #[must_use]
    pub fn is_read_only(&self) -> bool {
        self.read_only
    }

    /// What opening did to the file.
    #[must_use]
    pub fn opened(&self) -> &Opened {
        &self.opened
    }

    /// The version of the file's tables.
    ///
    /// # Errors
    /// What any read can meet.
    pub fn schema_version(&self) -> Result<u32> {
        user_version(&self.conn)
    }

    /// Holds the file below so many bytes (rounded up to whole pages); a write beyond it fails with
    /// [`StoreError::DiskFull`], as a full disk does.
    ///
    /// # Errors
    /// What any read can meet.
    pub fn limit_size(&self, bytes: u64) -> Result<()> {
        let page = self.conn.number("PRAGMA page_size")?.unsigned_abs().max(1);
        self.conn.number(&format!("PRAGMA max_page_count = {}", bytes.div_ceil(page))).map(|_| ())
    }
}

impl Deref for Store {
    type Target = Conn;

    fn deref(&self) -> &Conn {
        &self.conn
    }
}

fn open_with(path: &Path, migrations: &[&str], now: Timestamp) -> Result<Store> {
    let (conn, read_only) = connect(path)?;
    let mut opened = Opened::default();
    if read_only {
        require_current(&conn, path, migrations)?;
    } else {
        match whose(&conn, path, migrations)? {
            File::Empty => opened.created = true,
            File::Logbook { version } if version < known(migrations) => {
                opened.upgraded_from = Some(version);
                opened.copy_before_upgrade =
                    Some(copy_beside(&conn, path, &format!("before-v{}", known(migrations)), now)?);
            }
            File::Logbook { .. } => {}
        }
        write_ahead(&conn).map_err(|error| match error {
            // The file may be written and its folder not.
            StoreError::Sqlite(reason) => StoreError::CannotOpen { path: path.into(), reason },
            other => other,
        })?;
        migrate(&conn, migrations)?;
    }
    prepare(&conn)?;
    Ok(Store { conn, path: Some(path.into()), read_only, triggers_for: None, opened })
}

// Connecting

fn connect(path: &Path) -> Result<(Conn, bool)> {
    if fs::metadata(path).is_ok_and(|file| file.permissions().readonly()) {
        return Ok((connect_read_only(path)?, true));
    }
    let flags = OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_CREATE | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    let conn = connect_as(path, path, flags)?;
    let read_only = conn.0.is_readonly(rusqlite::MAIN_DB).map_err(named)?;
    if read_only { Ok((connect_read_only(path)?, true)) } else { Ok((conn, false)) }
}

pub(crate) fn connect_read_only(path: &Path) -> Result<Conn> {
    let conn = connect_as(path, path, OpenFlags::SQLITE_OPEN_READ_ONLY | OpenFlags::SQLITE_OPEN_NO_MUTEX)?;
    match conn.number("PRAGMA schema_version") {
        // WAL wants to write beside the file even to read it. Where that is not possible and nothing waits there, the file alone
        // is the whole truth.
        Err(_) if !with_suffix(path, "-wal").exists() => connect_immutable(path),
        _ => Ok(conn),
    }
}

fn connect_immutable(path: &Path) -> Result<Conn> {
    let uri = file_uri(path)
        .ok_or_else(|| StoreError::CannotOpen { path: path.into(), reason: "its name is not Unicode".to_owned() })?;
    let flags = OpenFlags::SQLITE_OPEN_READ_ONLY | OpenFlags::SQLITE_OPEN_NO_MUTEX | OpenFlags::SQLITE_OPEN_URI;
    connect_as(path, Path::new(&uri), flags)
}

fn connect_as(path: &Path, name: &Path, flags: OpenFlags) -> Result<Conn> {
    let conn = Connection::open_with_flags(name, flags)
        .map_err(|error| StoreError::CannotOpen { path: path.into(), reason: error.to_string() })?;
    conn.busy_timeout(BUSY_TIMEOUT).map_err(named)?;
    Ok(Conn(conn))
}

/// `file:` URI of a path, for a file that nobody can change while it is read.
fn file_uri(path: &Path) -> Option<String> {
    let absolute = std::path::absolute(path).ok()?;
    let mut uri = String::from("file:");
    let text = absolute.to_str()?.replace(std::path::MAIN_SEPARATOR, "/");
    if !text.starts_with('/') {
        uri.push('/'); // a drive letter
    }
    for byte in text.bytes() {
        match byte {
            b'/' | b':' | b'-' | b'_' | b'.' | b'~' | b'0'..=b'9' | b'A'..=b'Z' | b'a'..=b'z' => {
                uri.push(char::from(byte));
            }
            other => uri.push_str(&format!("%{other:02X}")),
        }
    }
    uri.push_str("?immutable=1");
    Some(uri)
}

/// What every connection to a logbook is set to, once its file is known to be one.
fn prepare(conn: &Conn) -> Result<()> {
    conn.0.set_prepared_statement_cache_capacity(128);
    conn.batch(
        "PRAGMA foreign_keys = ON;
         PRAGMA recursive_triggers = ON; -- a row that REPLACE pushes out is recorded, too
         PRAGMA synchronous = FULL;
         PRAGMA journal_size_limit = 8388608;
         PRAGMA temp_store = MEMORY;
         PRAGMA trusted_schema = OFF;",
    )
}

// Whose file

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum File {
    Empty,
    Logbook { version: u32 },
}

/// Looks at the file without changing it.
pub(crate) fn whose(conn: &Conn, path: &Path, migrations: &[&str]) -> Result<File> {
    let not_ours = || StoreError::NotALogbook { path: path.into() };
    let application = match application_id(conn) {
        Ok(id) => id,
        Err(error) => return Err(error.unwrap_or_else(not_ours)),
    };
    let version = user_version(conn)?;
    match (application, version) {
        (APPLICATION_ID, 1..) if version > known(migrations) => {
            Err(StoreError::NewerFile { file_version: version, known_version: known(migrations) })
        }
        (APPLICATION_ID, 1..) => Ok(File::Logbook { version }),
        (0, 0) if conn.number("SELECT count(*) FROM sqlite_schema")? == 0 => Ok(File::Empty),
        _ => Err(not_ours()),
    }
}

/// `Err(None)` when the file is no SQLite file at all.
fn application_id(conn: &Conn) -> Result<i64, Option<StoreError>> {
    conn.0.query_row("PRAGMA application_id", [], |row| row.get(0)).map_err(|error| {
        let foreign = error.sqlite_error_code() == Some(rusqlite::ErrorCode::NotADatabase);
        (!foreign).then(|| named(error))
    })
}

pub(crate) fn refuse_newer(conn: &Conn) -> Result<()> {
    let (file_version, known_version) = (user_version(conn)?, known(MIGRATIONS));
    if file_version > known_version { Err(StoreError::NewerFile { file_version, known_version }) } else { Ok(()) }
}

pub(crate) fn is_logbook(conn: &Conn, path: &Path) -> Result<u32> {
    match whose(conn, path, MIGRATIONS)? {
        File::Logbook { version } => Ok(version),
        File::Empty => Err(StoreError::NotALogbook { path: path.into() }),
    }
}

fn require_current(conn: &Conn, path: &Path, migrations: &[&str]) -> Result<()> {
    match whose(conn, path, migrations)? {
        File::Empty => Err(StoreError::NotALogbook { path: path.into() }),
        File::Logbook { version } if version < known(migrations) => {
            Err(StoreError::OlderFileReadOnly { file_version: version, known_version: known(migrations) })
        }
        File::Logbook { .. } => Ok(()),
    }
}

fn user_version(conn: &Conn) -> Result<u32> {
    conn.first("PRAGMA user_version", [], only::<u32>).map(Option::unwrap_or_default)
}

fn known(migrations: &[&str]) -> u32 {
    u32::try_from(migrations.len()).expect("BUG: there are few migrations")
}

// Upgrading

/// Runs what is missing, all of it in one transaction: no other program ever sees a file halfway.
fn migrate(conn: &Conn, migrations: &[&str]) -> Result<()> {
    conn.batch("PRAGMA foreign_keys = OFF")?; // dropping a table that is being rebuilt must not delete what refers to it
    let tx = Transaction::new_unchecked(&conn.0, TransactionBehavior::Immediate).map_err(named)?;
    // Read under the lock: another program may have been quicker.
    let mut there = user_version(conn)?;
    if there == 0 && migrations.starts_with(MIGRATIONS) {
        conn.batch(AT_ONCE)?;
        there = known(MIGRATIONS);
        conn.batch(&format!("PRAGMA user_version = {there}"))?;
    }
    for (version, sql) in (1..).zip(migrations).filter(|(version, _)| *version > there) {
        conn.batch(sql)?;
        let dangling = conn.all("SELECT \"table\" FROM pragma_foreign_key_check", [], only::<String>)?;
        if let Some(table) = dangling.first() {
            return Err(StoreError::Corrupt(format!("after upgrade {version} rows of {table} refer to nothing")));
        }
        conn.batch(&format!("PRAGMA user_version = {version}"))?;
    }
    tx.commit().map_err(named)?;
    conn.batch("PRAGMA foreign_keys = ON")
}

/// Switches to write-ahead logging. SQLite does not wait for another program's lock here, so we do.
fn write_ahead(conn: &Conn) -> Result<()> {
    let switch = || conn.batch("PRAGMA journal_mode = WAL");
    for _ in 0..BUSY_TIMEOUT.as_millis() / BUSY_PAUSE.as_millis() {
        match switch() {
            Err(StoreError::Busy) => thread::sleep(BUSY_PAUSE),
            outcome => return outcome,
        }
    }
    switch()
}

// Copies

/// Writes a compact copy of the file beside it, under a name nobody has; gives the name.
pub(crate) fn copy_beside(conn: &Conn, path: &Path, why: &str, now: Timestamp) -> Result<PathBuf> {
    let copy = free_name_beside(path, why, now);
    vacuum_into(conn, &copy)?;
    Ok(copy)
}

/// `logbook.plimsoll` → `logbook.plimsoll.before-v2.20260301T080000Z.bak`, numbered when that is taken.
pub(crate) fn free_name_beside(path: &Path, why: &str, now: Timestamp) -> PathBuf {
    let stem = format!(".{why}.{}", now.strftime("%Y%m%dT%H%M%SZ"));
    let numbered = (2..).map(|n| format!("{stem}-{n}.bak"));
    std::iter::once(format!("{stem}.bak"))
        .chain(numbered)
        .map(|suffix| with_suffix(path, &suffix))
        .find(|name| !name.exists())
        .expect("BUG: there is always a free number")
}

/// Writes the whole logbook, as it is at this moment, into a new file and makes sure that it is on the disk.
pub(crate) fn vacuum_into(conn: &Conn, target: &Path) -> Result<()> {
    let file = |source| StoreError::File { path: target.into(), source };
    let name = target
        .to_str()
        .ok_or_else(|| StoreError::CannotOpen { path: target.into(), reason: "its name is not Unicode".to_owned() })?;
    if target.exists() {
        return Err(StoreError::AlreadyExists { path: target.into() });
    }
    let written = conn
        .run("VACUUM INTO ?1", [name])
        .and_then(|_| fs::File::options().write(true).open(target).and_then(|f| f.sync_all()).map_err(file));
    if written.is_err() {
        // Half a copy is worse than none; the first error is the one that matters.
        let _ = fs::remove_file(target);
    }
    written
}

pub(crate) fn with_suffix(path: &Path, suffix: &str) -> PathBuf {
    let mut name = OsString::from(path);
    name.push(suffix);
    name.into()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{Op, settings};

    /// The version a file has when it is up to date.
    const TODAY: u32 = MIGRATIONS.len() as u32;

    /// The schema with one more change.
    fn schema_with(change: &'static str) -> Vec<&'static str> {
        [MIGRATIONS, &[change]].concat()
    }

    fn tomorrow() -> Vec<&'static str> {
        schema_with("ALTER TABLE setting ADD COLUMN later TEXT; CREATE TABLE shoe (id INTEGER PRIMARY KEY) STRICT")
    }

    fn now() -> Timestamp {
        "2026-03-10T08:00:00Z".parse().expect("an instant")
    }

    fn logbook(path: &Path) {
        let mut store = Store::open(path, now()).expect("a store");
        store.transact(Op::ChangeSettings, now(), |tx| settings::put(tx, "units", "km")).expect("a write");
    }

    /// Everything a file is made of, as SQL.
    fn schema(conn: &Conn) -> String {
        let made = "SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL AND name NOT LIKE 'sqlite~_%' ESCAPE '~' ORDER BY rowid";
        let statements = conn.all(made, [], only::<String>).expect("a schema");
        let application = conn.number("PRAGMA application_id").expect("a number");
        let mut sql = "-- A new logbook's tables: what the migrations make of an empty file, all of them at once. Written by BLESS=1 and \
                       never by hand.\n"
            .to_owned();
        sql.push_str(&format!("PRAGMA application_id = {application};\n"));
        statements.iter().for_each(|statement| sql.push_str(&format!("{statement};\n")));
        sql
    }

    #[test]
    fn the_generated_schema_is_what_the_migrations_make_of_an_empty_file() {
        let stepwise = Conn(Connection::open_in_memory().expect("a database"));
        MIGRATIONS.iter().for_each(|sql| stepwise.batch(sql).expect("a migration"));
        let made = schema(&stepwise);
        if std::env::var_os("BLESS").is_some() {
            let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/migrations/schema.sql");
            fs::write(file, &made).expect("the schema can be written");
        } else {
            assert_eq!(AT_ONCE, made, "run with BLESS=1 when a migration is new");
        }
        for table in crate::undo::all_tables(&stepwise).expect("tables") {
            let rows = stepwise.number(&format!("SELECT count(*) FROM {table}")).expect("a count");
            assert_eq!(rows, 0, "{table} is empty in a new logbook");
        }
        let new = Store::in_memory().expect("a store");
        assert_eq!((schema(&new), new.schema_version().expect("a version")), (made, TODAY));
    }

    #[test]
    fn a_file_is_copied_before_it_is_upgraded() {
        let dir = tempfile::tempdir().expect("a folder");
        let path = dir.path().join("a.plimsoll");
        logbook(&path);
        let upgraded = open_with(&path, &tomorrow(), now()).expect("an upgrade");
        assert_eq!(upgraded.opened().upgraded_from, Some(TODAY));
        assert_eq!(upgraded.schema_version().expect("a version"), TODAY + 1);
        assert_eq!(settings::get(&upgraded, "units").expect("a read").as_deref(), Some("km"));

        let copy = upgraded.opened().copy_before_upgrade.clone().expect("a copy");
        assert_eq!(copy.file_name(), Some(format!("a.plimsoll.before-v{}.20260310T080000Z.bak", TODAY + 1).as_ref()));
        let as_before = Store::open_read_only(&copy).expect("the copy is a logbook");
        assert_eq!(as_before.schema_version().expect("a version"), TODAY);
        assert_eq!(settings::get(&as_before, "units").expect("a read").as_deref(), Some("km"));
        assert_eq!(open_with(&path, &tomorrow(), now()).expect("again").opened(), &Opened::default());
    }

    #[test]
    fn a_file_of_the_first_schema_is_brought_up_to_date_with_what_was_in_it() {
        let dir = tempfile::tempdir().expect("a folder");
        let path = dir.path().join("a.plimsoll");
        let mut first = open_with(&path, &MIGRATIONS[..1], now()).expect("a first logbook");
        first.transact(Op::ChangeSettings, now(), |tx| settings::put(tx, "units", "km")).expect("a write");
        drop(first);
        let mut store = Store::open(&path, now()).expect("an upgrade");
        assert_eq!((store.opened().upgraded_from, store.schema_version().expect("a version")), (Some(1), TODAY));
        let copy = store.opened().copy_before_upgrade.clone().expect("a copy");
        assert_eq!(copy.file_name(), Some(format!("a.plimsoll.before-v{TODAY}.20260310T080000Z.bak").as_ref()));
        assert_eq!(settings::get(&store, "units").expect("a read").as_deref(), Some("km"));
        store.undo(now()).expect("an undo").expect("the step from before the upgrade");
        assert_eq!(settings::get(&store, "units").expect("a read"), None);
        assert!(store.check().expect("a check").is_sound());
    }

    #[test]
    fn an_upgrade_that_fails_leaves_the_file_at_its_version() {
        let dir = tempfile::tempdir().expect("a folder");
        let path = dir.path().join("a.plimsoll");
        logbook(&path);
        let dangling = "INSERT INTO dose VALUES (99, 1.0, 'track', 2.0)";
        for broken in ["CREATE TABLE shoe (id) STRICT", dangling] {
            assert!(open_with(&path, &schema_with(broken), now()).is_err());
            let store = Store::open(&path, now()).expect("it opens as before");
            assert_eq!(store.schema_version().expect("a version"), TODAY);
            assert!(store.check().expect("a check").is_sound());
        }
    }

    #[test]
    fn a_program_that_is_open_while_another_upgrades_the_file_stops_writing() {
        let dir = tempfile::tempdir().expect("a folder");
        let path = dir.path().join("a.plimsoll");
        logbook(&path);
        let mut old = Store::open(&path, now()).expect("a store");
        drop(open_with(&path, &tomorrow(), now()).expect("an upgrade"));
        let written = old.transact(Op::ChangeSettings, now(), |tx| settings::put(tx, "units", "miles"));
        assert!(
            matches!(written, Err(StoreError::NewerFile { file_version, known_version: TODAY }) if file_version == TODAY + 1),
            "{written:?}"
        );
    }

    #[test]
    fn an_old_read_only_file_says_that_it_cannot_be_upgraded() {
        let dir = tempfile::tempdir().expect("a folder");
        let path = dir.path().join("a.plimsoll");
        logbook(&path);
        let mut permissions = fs::metadata(&path).expect("metadata").permissions();
        permissions.set_readonly(true);
        fs::set_permissions(&path, permissions).expect("read-only");
        let opened = open_with(&path, &tomorrow(), now());
        assert!(matches!(opened, Err(StoreError::OlderFileReadOnly { file_version: TODAY, .. })));
    }

    #[test]
    fn a_file_in_a_folder_that_cannot_be_written_is_read_alone() {
        let dir = tempfile::tempdir().expect("a folder");
        let path = dir.path().join("läuft? 100%#1.plimsoll");
        logbook(&path);
        let conn = connect_immutable(&path).expect("a connection");
        assert_eq!(settings::get(&conn, "units").expect("a read").as_deref(), Some("km"));
        assert!(!with_suffix(&path, "-shm").exists());
    }

    #[test]
    fn a_store_can_move_to_a_worker_thread() {
        fn moves<T: Send>(_: &T) {}
        moves(&Store::in_memory().expect("a store"));
    }

    #[test]
    fn the_file_is_set_up_for_what_a_person_typed() {
        let dir = tempfile::tempdir().expect("a folder");
        let store = Store::open(dir.path().join("a.plimsoll"), now()).expect("a store");
        for (pragma, expected) in
            [("application_id", APPLICATION_ID), ("foreign_keys", 1), ("synchronous", 2), ("recursive_triggers", 1)]
        {
            assert_eq!(store.number(&format!("PRAGMA {pragma}")).expect("a value"), expected, "{pragma}");
        }
        let mode = store.first("PRAGMA journal_mode", [], only::<String>).expect("a read");
        assert_eq!(mode.as_deref(), Some("wal"));
        let loose = store.number("SELECT count(*) FROM pragma_table_list WHERE type = 'table' AND schema = 'main' AND strict = 0 AND name NOT LIKE 'sqlite%'");
        assert_eq!(loose.expect("a count"), 0, "every table is STRICT");
    }
}
