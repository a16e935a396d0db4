//! Numbers that are never double and never reused. Gaps are allowed.

use crate::error::Error;
use crate::sql::answer;
use crate::writer::Tx;

sql! {
    NEXT = "INSERT INTO number_series (org, series, year, last) VALUES ($1, $2, $3, 1) \
        ON CONFLICT (org, series, year) DO UPDATE SET last = number_series.last + 1 RETURNING last AS answer";
}

/// The next number of a series in a year, from 1.
///
/// # Errors
/// [`Error`] of the database.
pub async fn next(tx: &mut Tx, org: &str, series: &str, year: i64) -> Result<i64, Error> {
    let next = answer(tx, NEXT, values![org, series, year]).await?;
    next.ok_or_else(|| Error::Corrupt(format!("series {series} gives no number")))
}
