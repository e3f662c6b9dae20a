//! The one place that talks to SQLite: statements in, values out, errors named.
//!
//! What it is not: it knows no table. Each table's SQL is in its own module and uses the four verbs of [`Conn`].

use domain::OutOfRange;
use jiff::{Timestamp, civil::Date, tz::Offset};
use rusqlite::{
    Connection, Params, Row,
    types::{FromSql, ValueRef},
};

use crate::error::{Result, StoreError, named, unreadable};

/// Something to read from: a [`Store`](crate::Store) or the inside of a transaction ([`Tx`](crate::Tx)).
///
/// ```
/// # use store::{Store, runs};
/// # fn main() -> Result<(), store::StoreError> {
/// let store = Store::in_memory()?;
/// assert_eq!(runs::count(&store)?, 0); // a Store derefs to a Conn
/// # Ok(())
/// # }
/// ```
#[derive(Debug)]
pub struct Conn(pub(crate) Connection);

impl Conn {
    /// Every row of a query, mapped.
    pub(crate) fn all<T>(
        &self,
        sql: &str,
        params: impl Params,
        mut map: impl FnMut(&mut Reader<'_, '_>) -> Result<T>,
    ) -> Result<Vec<T>> {
        let mut statement = self.0.prepare_cached(sql).map_err(named)?;
        let mut rows = statement.query(params).map_err(named)?;
        let mut all = Vec::new();
        while let Some(row) = rows.next().map_err(named)? {
            all.push(map(&mut Reader { row, next: 0 })?);
        }
        Ok(all)
    }

    /// Calls `visit` for every row until it fails.
    pub(crate) fn each<E: From<StoreError>>(
        &self,
        sql: &str,
        params: impl Params,
        mut visit: impl FnMut(&mut Reader<'_, '_>) -> Result<(), E>,
    ) -> Result<(), E> {
        let mut statement = self.0.prepare_cached(sql).map_err(named)?;
        let mut rows = statement.query(params).map_err(named)?;
        while let Some(row) = rows.next().map_err(named)? {
            visit(&mut Reader { row, next: 0 })?;
        }
        Ok(())
    }

    /// The first row of a query, mapped; `None` when there is none.
    pub(crate) fn first<T>(
        &self,
        sql: &str,
        params: impl Params,
        map: impl FnOnce(&mut Reader<'_, '_>) -> Result<T>,
    ) -> Result<Option<T>> {
        let mut statement = self.0.prepare_cached(sql).map_err(named)?;
        let mut rows = statement.query(params).map_err(named)?;
        rows.next().map_err(named)?.map(|row| map(&mut Reader { row, next: 0 })).transpose()
    }

    /// The single number a query always answers with.
    pub(crate) fn number(&self, sql: &str) -> Result<i64> {
        self.first(sql, [], only)?.ok_or_else(|| unreadable(&sql))
    }

    /// A statement that answers nothing; how many rows it changed.
    pub(crate) fn run(&self, sql: &str, params: impl Params) -> Result<usize> {
        self.0.prepare_cached(sql).map_err(named)?.execute(params).map_err(named)
    }

    /// Several statements, without parameters.
    pub(crate) fn batch(&self, sql: &str) -> Result<()> {
        self.0.execute_batch(sql).map_err(named)
    }

    /// The row number of the last insert.
    pub(crate) fn last_id(&self) -> i64 {
        self.0.last_insert_rowid()
    }
}

/// Takes a row's columns one after the other, in the order the SELECT names them.
pub(crate) struct Reader<'r, 's> {
    row: &'r Row<'s>,
    next: usize,
}

impl Reader<'_, '_> {
    /// The next column as it is.
    pub(crate) fn take<T: FromSql>(&mut self) -> Result<T> {
        let column = self.next;
        self.next += 1;
        self.row.get(column).map_err(named)
    }

    /// The next column where it lies, for what need not be copied.
    fn raw(&mut self) -> Result<ValueRef<'_>> {
        let column = self.next;
        self.next += 1;
        self.row.get_ref(column).map_err(named)
    }

    /// The next column as one of the domain's quantities, e.g. `Metres::new`.
    pub(crate) fn quantity<V: FromSql, T>(&mut self, new: fn(V) -> Result<T, OutOfRange>) -> Result<Option<T>> {
        Ok(self.take::<Option<V>>()?.map(new).transpose()?)
    }

    /// The next column as a word with a meaning.
    pub(crate) fn code<T>(&mut self, meaning: fn(&str) -> Option<T>) -> Result<T> {
        self.code_or_none(meaning)?.ok_or_else(|| unreadable(&"a code that is missing"))
    }

    /// The next column as a word with a meaning, or nothing.
    pub(crate) fn code_or_none<T>(&mut self, meaning: fn(&str) -> Option<T>) -> Result<Option<T>> {
        let Some(code) = self.raw()?.as_str_or_null().map_err(|error| unreadable(&error))? else { return Ok(None) };
        meaning(code).map(Some).ok_or_else(|| unreadable(&format_args!("unknown code {code:?}")))
    }

    /// The next column as a local day.
    pub(crate) fn day(&mut self) -> Result<Date> {
        self.raw()?.as_str().map_err(|error| unreadable(&error))?.parse().map_err(|error| unreadable(&error))
    }

    /// The next column as an instant.
    pub(crate) fn instant(&mut self) -> Result<Timestamp> {
        Timestamp::from_millisecond(self.take()?).map_err(|error| unreadable(&error))
    }

    /// The next column as a local offset.
    pub(crate) fn offset(&mut self) -> Result<Offset> {
        Offset::from_seconds(self.take()?).map_err(|error| unreadable(&error))
    }
}

/// A row of one column.
pub(crate) fn only<T: FromSql>(row: &mut Reader<'_, '_>) -> Result<T> {
    row.take()
}

/// A row of one local day.
pub(crate) fn only_day(row: &mut Reader<'_, '_>) -> Result<Date> {
    row.day()
}

/// Writes the stable code of each variant once, for both directions.
macro_rules! codes {
    ($to:ident, $from:ident, $enum:ty { $($variant:path => $code:literal),+ $(,)? }) => {
        pub(crate) const fn $to(value: $enum) -> &'static str {
            match value { $($variant => $code),+ }
        }
        pub(crate) fn $from(code: &str) -> Option<$enum> {
            match code { $($code => Some($variant),)+ _ => None }
        }
    };
}
pub(crate) use codes;
