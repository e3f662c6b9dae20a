//! Tables as Parquet, for engines that compute over many logbooks at once. The columns are the dictionary's, with the participant in
//! front; an instant is milliseconds in UTC, and the local day stands beside it.

use std::sync::Arc;

use ::parquet::{
    basic::{LogicalType, Repetition, TimeUnit, Type as Physical},
    data_type::{BoolType, ByteArray, ByteArrayType, DataType, DoubleType, Int32Type, Int64Type},
    errors::ParquetError,
    file::{
        metadata::KeyValue,
        properties::WriterProperties,
        writer::{SerializedFileWriter, SerializedRowGroupWriter},
    },
    schema::types::{Type, TypePtr},
};
use jiff::civil::date;

use super::table::{Cell, Column, Kind, Table};

/// A table as one Parquet file in memory.
pub(crate) fn parquet(participant: &str, table: &Table) -> Vec<u8> {
    written(participant, table).expect("BUG: every cell is of its column's kind, and memory takes them all")
}

fn written(participant: &str, table: &Table) -> Result<Vec<u8>, ParquetError> {
    let about = KeyValue::new("plimsoll".to_owned(), format!("{} {}", table.shape.name, env!("CARGO_PKG_VERSION")));
    let properties = WriterProperties::builder()
        .set_created_by(format!("Plimsoll {}", env!("CARGO_PKG_VERSION")))
        .set_key_value_metadata(Some(vec![about]))
        .build();
    let mut file = SerializedFileWriter::new(Vec::new(), schema(table)?, Arc::new(properties))?;
    let mut rows = file.next_row_group()?;
    let whose = vec![Some(ByteArray::from(participant)); table.rows.len()];
    column::<ByteArrayType>(&mut rows, &whose, false)?;
    for (n, about) in table.shape.columns.iter().enumerate() {
        let cells = || table.rows.iter().map(move |row| &row[n]);
        let optional = is_optional(about);
        match about.kind {
            Kind::Text | Kind::Choice(_) => {
                column::<ByteArrayType>(&mut rows, &cells().map(text).collect::<Vec<_>>(), optional)
            }
            Kind::Whole(..) => column::<Int64Type>(&mut rows, &cells().map(whole).collect::<Vec<_>>(), optional),
            Kind::Number(..) => column::<DoubleType>(&mut rows, &cells().map(number).collect::<Vec<_>>(), optional),
            Kind::YesNo => column::<BoolType>(&mut rows, &cells().map(yes_no).collect::<Vec<_>>(), optional),
            Kind::Day => column::<Int32Type>(&mut rows, &cells().map(day).collect::<Vec<_>>(), optional),
            Kind::Instant => column::<Int64Type>(&mut rows, &cells().map(instant).collect::<Vec<_>>(), optional),
        }?;
    }
    rows.close()?;
    file.into_inner()
}

fn schema(table: &Table) -> Result<TypePtr, ParquetError> {
    let participant = Type::primitive_type_builder("participant", Physical::BYTE_ARRAY)
        .with_repetition(Repetition::REQUIRED)
        .with_logical_type(Some(LogicalType::String))
        .build()?;
    let mut fields = vec![Arc::new(participant)];
    for about in table.shape.columns {
        fields.push(Arc::new(field(about)?));
    }
    Ok(Arc::new(Type::group_type_builder(table.shape.name).with_fields(fields).build()?))
}

fn field(about: &Column) -> Result<Type, ParquetError> {
    let (physical, logical) = match about.kind {
        Kind::Text | Kind::Choice(_) => (Physical::BYTE_ARRAY, Some(LogicalType::String)),
        Kind::Whole(..) => (Physical::INT64, None),
        Kind::Number(..) => (Physical::DOUBLE, None),
        Kind::YesNo => (Physical::BOOLEAN, None),
        Kind::Day => (Physical::INT32, Some(LogicalType::Date)),
        Kind::Instant => (Physical::INT64, Some(LogicalType::timestamp(true, TimeUnit::MILLIS))),
    };
    let repetition = if is_optional(about) { Repetition::OPTIONAL } else { Repetition::REQUIRED };
    Type::primitive_type_builder(about.name, physical).with_repetition(repetition).with_logical_type(logical).build()
}

/// The same for every logbook, whatever is left out of this one: many files have to fit on each other.
fn is_optional(about: &Column) -> bool {
    about.missing.is_some() || about.kind == Kind::Instant
}

fn column<T: DataType>(
    rows: &mut SerializedRowGroupWriter<'_, Vec<u8>>,
    cells: &[Option<T::T>],
    optional: bool,
) -> Result<(), ParquetError> {
    let mut column = rows.next_column()?.ok_or_else(|| ParquetError::General("a column too many".to_owned()))?;
    let values: Vec<T::T> = cells.iter().flatten().cloned().collect();
    let there: Vec<i16> = cells.iter().map(|cell| i16::from(cell.is_some())).collect();
    column.typed::<T>().write_batch(&values, optional.then_some(there.as_slice()), None)?;
    column.close()
}

fn text(cell: &Cell) -> Option<ByteArray> {
    match cell {
        Cell::Code(text) | Cell::Words(text) => Some(ByteArray::from(text.as_str())),
        _ => None,
    }
}

fn whole(cell: &Cell) -> Option<i64> {
    if let Cell::Whole(number) = cell { Some(*number) } else { None }
}

fn number(cell: &Cell) -> Option<f64> {
    if let Cell::Number(number) = cell { Some(*number) } else { None }
}

fn yes_no(cell: &Cell) -> Option<bool> {
    if let Cell::YesNo(answer) = cell { Some(*answer) } else { None }
}

/// Days since 1970.
fn day(cell: &Cell) -> Option<i32> {
    if let Cell::Day(day) = cell { Some((*day - date(1970, 1, 1)).get_days()) } else { None }
}

fn instant(cell: &Cell) -> Option<i64> {
    if let Cell::Instant(at, _) = cell { Some(at.as_millisecond()) } else { None }
}
