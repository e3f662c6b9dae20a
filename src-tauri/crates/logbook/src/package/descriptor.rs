//! The dictionary that lies beside the tables: a Frictionless Data Package (version 2 of the standard), readable by people and programs.

use jiff::Zoned;
use serde_json::{Value, json};
use sha2::{Digest, Sha256};

use super::table::{Column, Kind, Shape, Table, is_hidden};
use crate::{api::Redaction, whole::hex, words};

/// A table and the bytes it was written as.
pub(crate) struct Written<'a> {
    pub table: &'a Table,
    pub bytes: &'a [u8],
}

/// `datapackage.json`.
pub(crate) fn descriptor(
    participant: &str,
    period: Option<[String; 2]>,
    files: &[Written<'_>],
    redaction: Redaction,
    now: &Zoned,
) -> Vec<u8> {
    let mut package = json!({
        "$schema": "https://datapackage.org/profiles/2.0/datapackage.json",
        "name": "plimsoll-logbook",
        "title": words::package_title(),
        "description": words::package_about(),
        "version": env!("CARGO_PKG_VERSION"),
        "participant": participant,
        "redacted": redaction,
        "resources": files.iter().map(|file| resource(file, redaction)).collect::<Vec<_>>(),
    });
    if let Some([from, to]) = period {
        package["temporal"] = json!({ "start": from, "end": to });
    }
    if !redaction.times {
        package["created"] = json!(now.timestamp().to_string());
    }
    let mut text = serde_json::to_vec_pretty(&package).expect("BUG: a descriptor is an object with text keys");
    text.push(b'\n');
    text
}

fn resource(file: &Written<'_>, redaction: Redaction) -> Value {
    let shape = file.table.shape;
    json!({
        "name": shape.name.replace('_', "-"),
        "type": "table",
        "path": format!("{}.csv", shape.name),
        "title": shape.title,
        "description": shape.about,
        "format": "csv",
        "mediatype": "text/csv",
        "encoding": "utf-8",
        "bytes": file.bytes.len(),
        "hash": format!("sha256:{}", hex(&Sha256::digest(file.bytes))),
        "schema": schema(shape, redaction),
    })
}

fn schema(shape: &Shape, redaction: Redaction) -> Value {
    let mut schema = json!({
        "$schema": "https://datapackage.org/profiles/2.0/tableschema.json",
        "fields": shape.columns.iter().map(|column| field(column, redaction)).collect::<Vec<_>>(),
        "missingValues": [""],
        "primaryKey": shape.key,
    });
    if let Some((column, table, there)) = shape.refers {
        let reference = json!({ "resource": table.replace('_', "-"), "fields": [there] });
        schema["foreignKeys"] = json!([{ "fields": [column], "reference": reference }]);
    }
    schema
}

fn field(column: &Column, redaction: Redaction) -> Value {
    let mut constraints = json!({});
    let kind = match column.kind {
        Kind::Text => "string",
        Kind::Choice(words) => {
            constraints["enum"] = json!(words);
            "string"
        }
        Kind::Whole(least, most) => {
            (constraints["minimum"], constraints["maximum"]) = (json!(least), json!(most));
            "integer"
        }
        Kind::Number(least, most) => {
            (constraints["minimum"], constraints["maximum"]) = (json!(least), json!(most));
            "number"
        }
        Kind::YesNo => "boolean",
        Kind::Day => "date",
        Kind::Instant => "datetime",
    };
    let hidden = is_hidden(column, redaction);
    constraints["required"] = json!(column.missing.is_none() && !hidden);
    let mut field = json!({
        "name": column.name,
        "type": kind,
        "title": column.title,
        "description": column.about,
        "missing": if hidden { Some(words::left_out()) } else { column.missing },
        "constraints": constraints,
    });
    if let Some(unit) = column.unit {
        field["unit"] = json!(unit);
    }
    // RFC 3339 with an offset, with and without fractions of a second.
    if column.kind == Kind::Instant {
        field["format"] = json!("any");
    }
    field
}
