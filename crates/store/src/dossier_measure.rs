//! The register of measures: what is done about what went wrong, of all dossiers, projected from their events.

use jiff::civil::{Date, date};

use crate::dossier::Reader;
use crate::error::Error;
use crate::rights::{
    covers, free, in_force, may_see, may_see_measure, nobody, of_role, open_to_reader, present,
};
use crate::sql::{Conn, all, answer, execute, first};
use crate::writer::Tx;

row! { measure_columns;
    /// A measure of a dossier, as it stands.
    pub struct DossierMeasure {
        /// The dossier.
        pub dossier: String,
        /// The event that recorded it first.
        pub event_seq: i64,
        /// The event that recorded it last.
        pub last_seq: i64,
        /// The activity by which it was recorded first.
        pub activity: String,
        /// What it is for.
        pub kind: String,
        /// The text that says what is done.
        pub what: String,
        /// Who sees to it.
        pub owner: String,
        /// The day on which it was recorded first.
        pub recorded_on: Date,
        /// By when.
        pub due_on: Date,
        /// The day on which it was decided on, where that is told.
        pub decided_on: Option<Date>,
        /// The text that says who decided.
        pub decided_by: Option<String>,
        /// The day on which it was done.
        pub done_on: Option<Date>,
        /// The text that says what shows it.
        pub shown: Option<String>,
    }
}

row! {
    /// A line of the register.
    pub struct Line {
        /// The dossier.
        pub dossier: String,
        /// The event that recorded the measure first.
        pub event_seq: i64,
        /// The event that recorded it last.
        pub last_seq: i64,
        /// The activity by which it was recorded first.
        pub activity: String,
        /// What it is for.
        pub kind: String,
        /// Who sees to it.
        pub owner: String,
        /// The day on which it was recorded first.
        pub recorded_on: Date,
        /// By when.
        pub due_on: Date,
        /// The day on which it was decided on, where that is told.
        pub decided_on: Option<Date>,
        /// The day on which it was done.
        pub done_on: Option<Date>,
        /// What is done; empty when it was erased.
        pub what: String,
        /// The language of that; empty when it was erased.
        pub language: String,
        /// Who decided, and on which report; empty where nobody is named.
        pub decided_by: String,
        /// What shows that it was done; empty while it is not.
        pub shown: String,
        /// The dossier's number.
        pub number: String,
        /// Complaint, dispute, …
        pub dossier_kind: String,
        /// The body that it is with.
        pub body: String,
        /// The unit; empty when none.
        pub unit: String,
        /// The procedure that it follows.
        pub procedure_digest: String,
        /// Whether the reader may open the dossier.
        pub visible: bool,
    }
}

/// Which measures are asked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Progress {
    /// Those that are not done.
    #[default]
    Open,
    /// Those that are not done and should be.
    Late,
    /// Those that are done.
    Done,
    /// All.
    All,
}

impl Progress {
    /// All, in the order of the form.
    pub const ALL: [Progress; 4] = [Progress::Open, Progress::Late, Progress::Done, Progress::All];

    /// The name in addresses.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Progress::Open => "open",
            Progress::Late => "late",
            Progress::Done => "done",
            Progress::All => "all",
        }
    }

    /// The one of that name.
    #[must_use]
    pub fn from_code(code: &str) -> Option<Progress> {
        Progress::ALL.into_iter().find(|progress| progress.code() == code)
    }

    /// Whether the last day comes first: of what is open, the first to be done does.
    fn descends(self) -> bool {
        matches!(self, Progress::Done | Progress::All)
    }
}

/// What of the register is asked for. Empty is everything.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Filter {
    /// Done or not.
    pub progress: Progress,
    /// Only of this body.
    pub body: Option<String>,
    /// Only of this unit.
    pub unit: Option<String>,
    /// Only what this person sees to.
    pub owner: Option<String>,
}

/// Where the page before this one ended.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct After {
    /// The last day of its last line.
    pub due_on: Date,
    /// Its dossier.
    pub dossier: String,
    /// Its event.
    pub event_seq: i64,
}

impl Line {
    /// The place of this line: the next page begins after it.
    #[must_use]
    pub fn place(&self) -> After {
        After { due_on: self.due_on, dossier: self.dossier.clone(), event_seq: self.event_seq }
    }
}

/// Lines of the register that a condition follows.
macro_rules! lines {
    () => {
        concat!(
            "SELECT m.dossier, m.event_seq, m.last_seq, m.activity, m.kind, m.owner, m.recorded_on, m.due_on, m.decided_on, \
            m.done_on, COALESCE(x.body, '') AS what, COALESCE(x.language, '') AS language, \
            COALESCE(y.body, '') AS decided_by, COALESCE(z.body, '') AS shown, d.number, d.kind AS dossier_kind, d.body, d.unit, \
            d.procedure_digest, CASE WHEN ",
            may_see!(),
            " THEN 1 ELSE 0 END AS visible \
            FROM dossier_measure m JOIN dossier d ON d.org = m.org AND d.id = m.dossier \
            LEFT JOIN text x ON x.org = m.org AND x.id = m.what \
            LEFT JOIN text y ON y.org = m.org AND y.id = m.decided_by \
            LEFT JOIN text z ON z.org = m.org AND z.id = m.shown \
            WHERE m.org = $1 AND d.number IS NOT NULL AND "
        )
    };
}

/// A page of the register, of what the reader may read. The statement itself says what of it is asked for, so that an index gives it in
/// its order: what is open is found without walking past all that was done.
macro_rules! page {
    ($asked:literal, $beyond:literal, $direction:literal) => {
        concat!(
            lines!(),
            $asked,
            " AND (m.due_on, m.dossier, m.event_seq) ",
            $beyond,
            " ($4, $5, $6) AND ($7 = '' OR d.body = $7) AND ($8 = '' OR d.unit = $8) AND ",
            may_see_measure!(),
            " ORDER BY m.due_on ",
            $direction,
            ", m.dossier ",
            $direction,
            ", m.event_seq ",
            $direction,
            " LIMIT $9 + 0"
        )
    };
}

sql! {
    CLEAR = "DELETE FROM dossier_measure WHERE org = $1 AND dossier = $2";
    INSERT = concat!(
        "INSERT INTO dossier_measure (org, ", measure_columns!(), ") \
        VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14)");
    OPEN = page!("m.done_on IS NULL", ">", "ASC");
    LATE = page!("m.done_on IS NULL AND m.due_on < $3", ">", "ASC");
    DONE = page!("m.done_on IS NOT NULL", "<", "DESC");
    EVERY = page!("m.due_on IS NOT NULL", "<", "DESC");
    OWN_OPEN = page!("m.owner = $10 AND m.done_on IS NULL", ">", "ASC");
    OWN_LATE = page!("m.owner = $10 AND m.done_on IS NULL AND m.due_on < $3", ">", "ASC");
    OWN_DONE = page!("m.owner = $10 AND m.done_on IS NOT NULL", "<", "DESC");
    OWN_EVERY = page!("m.owner = $10", "<", "DESC");
    OF_OWNER = concat!(lines!(), "m.owner = $2 AND d.number = $4 AND m.event_seq = $5");
    OWNED = "SELECT COUNT(*) AS answer FROM dossier_measure WHERE org = $1 AND owner = $2 AND done_on IS NULL";
}

/// Writes the measures of a dossier in place of what was there.
///
/// # Errors
/// [`Error::Conflict`] when one event records one twice.
pub async fn replace_for(
    tx: &mut Tx,
    org: &str,
    dossier: &str,
    measures: &[DossierMeasure],
) -> Result<(), Error> {
    execute(tx, CLEAR, values![org, dossier]).await?;
    add(tx, org, measures).await
}

/// Adds measures to a dossier that has none yet.
///
/// # Errors
/// As [`replace_for`].
pub async fn add(tx: &mut Tx, org: &str, measures: &[DossierMeasure]) -> Result<(), Error> {
    for measure in measures {
        execute(tx, INSERT, values_of!(org, measure)).await?;
    }
    Ok(())
}

/// A page of the register, of what the reader may read: what is open by its day, what is done or both with the last day first.
///
/// # Errors
/// [`Error`] of the database.
pub async fn list(
    conn: &mut Conn,
    org: &str,
    reader: &Reader<'_>,
    filter: &Filter,
    after: Option<&After>,
    limit: i64,
) -> Result<Vec<Line>, Error> {
    let (of_all, own) = match filter.progress {
        Progress::Open => (OPEN, OWN_OPEN),
        Progress::Late => (LATE, OWN_LATE),
        Progress::Done => (DONE, OWN_DONE),
        Progress::All => (EVERY, OWN_EVERY),
    };
    // a day before or after all others, so that the rest of the place never counts
    let end = if filter.progress.descends() { Date::MAX } else { date(1, 1, 1) };
    let start = After { due_on: end, dossier: String::new(), event_seq: 0 };
    let After { due_on, dossier, event_seq } = after.unwrap_or(&start);
    let text = |given: &Option<String>| given.clone().unwrap_or_default();
    let mut asked = values![
        org,
        reader.person,
        reader.today,
        *due_on,
        dossier.as_str(),
        *event_seq,
        text(&filter.body),
        text(&filter.unit),
        limit
    ];
    let sql = match &filter.owner {
        None => of_all,
        Some(owner) => {
            asked.extend(values![owner.as_str()]);
            own
        }
    };
    all(conn, sql, asked).await
}

/// One measure that the reader sees to, by the dossier's number and the event that recorded it first.
///
/// # Errors
/// [`Error`] of the database.
pub async fn of_owner(
    conn: &mut Conn,
    org: &str,
    reader: &Reader<'_>,
    (number, event_seq): (&str, i64),
) -> Result<Option<Line>, Error> {
    first(conn, OF_OWNER, values![org, reader.person, reader.today, number, event_seq]).await
}

/// How many measures someone sees to that are not done.
///
/// # Errors
/// [`Error`] of the database.
pub async fn owned(conn: &mut Conn, org: &str, person: &str) -> Result<i64, Error> {
    Ok(answer(conn, OWNED, values![org, person]).await?.unwrap_or_default())
}
