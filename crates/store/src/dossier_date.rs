//! The days of each dossier that stand in the calendar: projected from its events.

use jiff::civil::Date;

use crate::dossier::Reader;
use crate::error::Error;
use crate::rights::{covers, free, in_force, may_see, nobody, of_role, open_to_reader, present};
use crate::sql::{Conn, all, execute};
use crate::writer::Tx;

row! { date_columns;
    /// A day of a dossier.
    pub struct DossierDate {
        /// The dossier.
        pub dossier: String,
        /// The event that set it.
        pub event_seq: i64,
        /// What happens then: a hearing, a promised day.
        pub occasion: String,
        /// The day.
        pub on_day: Date,
        /// The time, `10:30`; empty when only the day is known.
        pub at_time: String,
    }
}

row! {
    /// A day in someone's calendar, with the dossier that it belongs to.
    pub struct Entry {
        /// The dossier.
        pub dossier: String,
        /// The event that set it.
        pub event_seq: i64,
        /// What happens then.
        pub occasion: String,
        /// The day.
        pub on_day: Date,
        /// The time; empty when only the day is known.
        pub at_time: String,
        /// The dossier's number.
        pub number: String,
        /// What the dossier is about.
        pub subject: String,
        /// The language of that.
        pub language: String,
        /// The body that it is with.
        pub body: String,
        /// The unit; empty when none.
        pub unit: String,
    }
}

/// Where the page before this one ended.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct After {
    /// The day of its last line.
    pub on_day: Date,
    /// Its time.
    pub at_time: String,
    /// Its dossier.
    pub dossier: String,
    /// Its event.
    pub event_seq: i64,
}

impl Entry {
    /// The place of this line: the next page begins after it.
    #[must_use]
    pub fn place(&self) -> After {
        let Entry { on_day, at_time, dossier, event_seq, .. } = self.clone();
        After { on_day, at_time, dossier, event_seq }
    }
}

sql! {
    CLEAR = "DELETE FROM dossier_date WHERE org = $1 AND dossier = $2";
    INSERT = concat!("INSERT INTO dossier_date (org, ", date_columns!(), ") VALUES ($1, $2, $3, $4, $5, $6)");
    BETWEEN = concat!(
        "SELECT c.dossier, c.event_seq, c.occasion, c.on_day, c.at_time, d.number, d.subject, d.language, d.body, d.unit \
        FROM dossier_date c CROSS JOIN dossier d WHERE c.org = $1 AND d.org = $1 AND d.id = c.dossier \
        AND d.number IS NOT NULL AND c.on_day >= $4 AND c.on_day <= $5 \
        AND NOT EXISTS (SELECT 1 FROM dossier_date e WHERE e.org = $1 AND e.dossier = c.dossier AND e.on_day = c.on_day \
            AND e.at_time = c.at_time AND e.occasion = c.occasion AND e.event_seq < c.event_seq) \
        AND (c.on_day, c.at_time, c.dossier, c.event_seq) > ($6, $7, $8, $9) AND ", may_see!(),
        " ORDER BY c.on_day, c.at_time, c.dossier, c.event_seq LIMIT $10 + 0");
}

/// Writes the days of a dossier in place of what was there.
///
/// # Errors
/// [`Error::Conflict`] when one event sets one day twice for the same.
pub async fn replace_for(tx: &mut Tx, org: &str, dossier: &str, dates: &[DossierDate]) -> Result<(), Error> {
    execute(tx, CLEAR, values![org, dossier]).await?;
    add(tx, org, dates).await
}

/// Adds days to a dossier that has none yet.
///
/// # Errors
/// As [`replace_for`].
pub async fn add(tx: &mut Tx, org: &str, dates: &[DossierDate]) -> Result<(), Error> {
    for date in dates {
        execute(tx, INSERT, values_of!(org, date)).await?;
    }
    Ok(())
}

/// The days from `first` to `last`, both included, of the dossiers that the reader may see, in their order. What several
/// events set alike stands there once.
///
/// # Errors
/// [`Error`] of the database.
pub async fn between(
    conn: &mut Conn,
    org: &str,
    reader: &Reader<'_>,
    (first, last): (Date, Date),
    after: Option<&After>,
    limit: i64,
) -> Result<Vec<Entry>, Error> {
    let start = After { on_day: first, at_time: String::new(), dossier: String::new(), event_seq: 0 };
    let After { on_day, at_time, dossier, event_seq } = after.unwrap_or(&start);
    let asked = values![
        org,
        reader.person,
        reader.today,
        first,
        last,
        *on_day,
        at_time.as_str(),
        dossier.as_str(),
        *event_seq,
        limit
    ];
    all(conn, BETWEEN, asked).await
}
