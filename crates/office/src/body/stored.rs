//! How a body stands in the store.
//!
//! The column `content` is JSON with the keys of `body.toml`, and beside them: `closed`, `retired` of a unit, `subject`,
//! `notices`, `colour`, `theme-css` and `closures` (the text of `closures.toml`). A key that is not there has its
//! ordinary value, so that what an older version wrote can be read. Id, version and logo are columns.

use jiff::Timestamp;
use store::body::BodyRow;

use super::{Bodies, Body, Logo};
use crate::error::Error;

/// A row to write, of the version after the body's.
pub(crate) fn row(body: &Body, at: Timestamp, by: &str) -> Result<BodyRow, Error> {
    Ok(BodyRow {
        id: body.id.clone(),
        prefix: body.prefix.clone(),
        version: body.version + 1,
        content: content(body)?,
        logo: body.logo.as_ref().map(|logo| logo.bytes.clone()),
        logo_type: body.logo.as_ref().map(|logo| logo.media_type.clone()),
        updated_at: at,
        updated_by: by.to_owned(),
    })
}

/// What the column holds: texts with the spaces that their languages ask for.
pub(crate) fn content(body: &Body) -> Result<String, Error> {
    serde_json::to_string(&body.spaced()).map_err(|error| Error::Broken(error.to_string()))
}

/// The body of a row.
pub(crate) fn body(row: BodyRow) -> Result<Body, Error> {
    let read: Body = serde_json::from_str(&row.content).map_err(|error| {
        Error::Broken(format!("The body \"{}\" in the database does not read: {error}", row.id))
    })?;
    let logo = row.logo.zip(row.logo_type).map(|(bytes, media_type)| Logo { media_type, bytes });
    Ok(Body { id: row.id, version: row.version, prefix: row.prefix, logo, ..read })
}

/// The bodies of every row.
pub(crate) fn bodies(rows: Vec<BodyRow>) -> Result<Bodies, Error> {
    rows.into_iter().map(body).collect()
}

/// A body with nothing in it.
#[cfg(test)]
pub(super) fn blank() -> Body {
    let texts = "{\"nl\":\"x\"}";
    let content = format!(
        "{{\"procedure\":\"a/v1\",\"prefix\":\"A\",\"languages\":[\"nl\"],\"email\":\"\",\"phone\":\"\",\"updated-on\":\"2026-01-01\",\
         \"name\":{texts},\"about\":{texts},\"address\":{texts},\"second-line\":{texts}}}"
    );
    serde_json::from_str(&content).expect("a body")
}
