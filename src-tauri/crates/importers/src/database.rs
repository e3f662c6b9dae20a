//! Database files that people offer for import: known for what they are, so that the answer can say what to do instead.
//!
//! What it is not: it reads no database.

/// Whose database it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Database {
    /// A logbook of Plimsoll.
    Logbook,
    /// The export of Android's Health Connect.
    HealthConnect,
    /// Some other program's.
    Other,
}

/// What every SQLite file begins with.
const MAGIC: &[u8] = b"SQLite format 3\0";
/// Where an SQLite file says whose it is.
const OWNER: std::ops::Range<usize> = 68..72;

/// Recognises a database by its first bytes, and where they leave it open by its name; `None` for anything else.
///
/// ```
/// use importers::{Database, database};
///
/// let mut head = b"SQLite format 3\0".to_vec();
/// head.resize(100, 0);
/// assert_eq!(database("photos.db", &head), Some(Database::Other));
/// assert_eq!(database("health_connect_export.db", &head), Some(Database::HealthConnect));
/// head[68..72].copy_from_slice(b"PLIM");
/// assert_eq!(database("any name", &head), Some(Database::Logbook));
/// assert_eq!(database("logbook.plimsoll", b"<gpx/>"), None);
/// ```
#[must_use]
pub fn database(name: &str, head: &[u8]) -> Option<Database> {
    if !head.starts_with(MAGIC) {
        return None;
    }
    let tables_of_health_connect = || head.windows(b"_record_table".len()).any(|w| w == b"_record_table");
    Some(match head.get(OWNER) {
        Some(b"PLIM") => Database::Logbook,
        _ if name.to_lowercase().contains("health_connect") || tables_of_health_connect() => Database::HealthConnect,
        _ => Database::Other,
    })
}
