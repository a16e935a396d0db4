//! The dossier as lists show it: projected from its events, in the same transaction.

use jiff::Timestamp;
use jiff::civil::Date;

use crate::error::Error;
use crate::rights::{covers, free, in_force, may_see, nobody, of_role, open_to_reader, present};
use crate::sql::{Conn, all, answer, answers, batches, execute, first};
use crate::writer::Tx;

row! { dossier_columns;
    /// A line of the register.
    pub struct Dossier {
        /// The dossier's id.
        pub id: String,
        /// Its number, once it has one.
        pub number: Option<String>,
        /// The number with its count filled up with zeros, so that texts lie in the order of numbers; empty when none.
        pub number_order: String,
        /// The body that it belongs to.
        pub body: String,
        /// The unit within the body; empty when none.
        pub unit: String,
        /// Complaint, report, question, …
        pub kind: String,
        /// The complainant's language.
        pub language: String,
        /// How it came in.
        pub medium: String,
        /// Where it stands.
        pub state: String,
        /// The level of handling, from 1.
        pub stage: i64,
        /// The person who handles it.
        pub handler: Option<String>,
        /// The complainant's name; empty when anonymous.
        pub complainant_name: String,
        /// What it is about.
        pub subject: String,
        /// The day of receipt.
        pub received_on: Date,
        /// The day of registration.
        pub registered_on: Option<Date>,
        /// The day on which it ended.
        pub closed_on: Option<Date>,
        /// The term that ends first.
        pub due_term: Option<String>,
        /// The end of that term.
        pub due_on: Option<Date>,
        /// The place of the last event that this line knows.
        pub head_seq: i64,
        /// The procedure version that it follows.
        pub procedure_digest: String,
        /// When the last event happened, by the legal clock.
        pub updated_at: Timestamp,
        /// The dossier in which it goes on, or together with which it is handled.
        pub lead: Option<String>,
    }
}

/// Places for [`SOME`] ids.
macro_rules! some_ids {
    () => {
        "$2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, $20, $21, $22, $23, $24, $25, $26"
    };
}

/// How many lines are asked for at once.
const SOME: usize = 25;

row! {
    /// Someone who is complained about in a dossier.
    pub struct Complained {
        /// Which.
        pub dossier: String,
        /// Who.
        pub person: String,
    }
}

sql! {
    UPSERT = concat!(
        "INSERT INTO dossier (org, ", dossier_columns!(), ") VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, \
        $12, $13, $14, $15, $16, $17, $18, $19, $20, $21, $22, $23) \
        ON CONFLICT (org, id) DO UPDATE SET number = excluded.number, number_order = excluded.number_order, \
        body = excluded.body, unit = excluded.unit, \
        kind = excluded.kind, language = excluded.language, medium = excluded.medium, state = excluded.state, \
        stage = excluded.stage, handler = excluded.handler, \
        complainant_name = excluded.complainant_name, subject = excluded.subject, received_on = excluded.received_on, \
        registered_on = excluded.registered_on, closed_on = excluded.closed_on, due_term = excluded.due_term, \
        due_on = excluded.due_on, head_seq = excluded.head_seq, procedure_digest = excluded.procedure_digest, \
        updated_at = excluded.updated_at, lead = excluded.lead");
    NO_RESPONDENTS = "DELETE FROM dossier_respondent WHERE org = $1 AND dossier = $2";
    ADD_RESPONDENT = "INSERT INTO dossier_respondent (org, dossier, person) VALUES ($1, $2, $3) \
        ON CONFLICT (org, dossier, person) DO NOTHING";
    NO_SEATS = "DELETE FROM dossier_seat WHERE org = $1 AND dossier = $2";
    ADD_SEAT = "INSERT INTO dossier_seat (org, dossier, person, role) VALUES ($1, $2, $3, $4) \
        ON CONFLICT (org, dossier, person, role) DO NOTHING";
    NO_SUBJECTS = "DELETE FROM dossier_subject WHERE org = $1 AND dossier = $2";
    ADD_SUBJECT = "INSERT INTO dossier_subject (org, dossier, subject) VALUES ($1, $2, $3) \
        ON CONFLICT (org, dossier, subject) DO NOTHING";
    RESPONDENTS = "SELECT person AS answer FROM dossier_respondent WHERE org = $1 AND dossier = $2 ORDER BY person";
    BY_ID = concat!("SELECT ", dossier_columns!(), " FROM dossier WHERE org = $1 AND id = $2");
    BY_IDS = concat!("SELECT ", dossier_columns!(), " FROM dossier WHERE org = $1 AND id IN (", some_ids!(), ")");
    OPEN_IN_BODY = "SELECT id AS answer FROM dossier WHERE org = $1 AND body = $2 AND closed_on IS NULL ORDER BY id";
    HAS_SUBJECT = "SELECT CASE WHEN EXISTS (SELECT 1 FROM dossier_subject s JOIN dossier d ON d.org = s.org AND d.id = s.dossier \
        WHERE s.org = $1 AND s.subject = $2 AND d.body = $3) THEN 1 ELSE 0 END AS answer";
    RESPONDENTS_OF_HANDLER = "SELECT r.dossier, r.person FROM dossier d JOIN dossier_respondent r ON r.org = d.org AND r.dossier = d.id \
        WHERE d.org = $1 AND d.handler = $2 AND d.closed_on IS NULL ORDER BY r.dossier, r.person";
    OPEN_OF_HANDLER = concat!(
        "SELECT ", dossier_columns!(), " FROM dossier WHERE org = $1 AND handler = $2 AND closed_on IS NULL ORDER BY id");
    LAWS_IN_BODY = "SELECT DISTINCT procedure_digest AS answer FROM dossier \
        WHERE org = $1 AND body = $2 AND closed_on IS NULL ORDER BY procedure_digest";
    BY_NUMBER = concat!("SELECT ", dossier_columns!(), " FROM dossier WHERE org = $1 AND number = $2");
    VISIBLE_BY_NUMBER = concat!("SELECT d.id AS answer FROM dossier d WHERE d.org = $1 AND d.number = $4 AND ", may_see!());
    JOINED_TO = concat!("SELECT ", dossier_columns!(), " FROM dossier WHERE org = $1 AND lead = $2 AND number IS NOT NULL \
        ORDER BY number_order");
    VISIBLE = concat!("SELECT COUNT(*) AS answer FROM dossier d WHERE d.org = $1 AND d.id = $4 AND ", may_see!());
    WITH_LETTERS_TO_POST = concat!(
        "SELECT ", dossier_columns!(), " FROM dossier WHERE org = $1 AND id IN (SELECT l.dossier FROM document l \
        JOIN dossier d ON d.org = l.org AND d.id = l.dossier WHERE l.org = $1 AND l.state = 'waiting' AND l.medium = 'post' AND ",
        may_see!(), " ORDER BY l.created_at, l.id LIMIT $4 + 0)");
    OF_NEWS = concat!(
        "SELECT ", dossier_columns!(), " FROM dossier d WHERE d.org = $1 AND d.id IN (SELECT l.dossier FROM alert l \
        WHERE l.org = $1 AND l.person = $2 AND l.seen_at IS NULL AND l.done_at IS NULL ORDER BY l.at DESC, l.id DESC LIMIT $4 + 0) AND ", may_see!());
    OF_ALERTS = concat!(
        "SELECT ", dossier_columns!(), " FROM dossier d WHERE d.org = $1 AND (d.id IN (SELECT l.dossier FROM alert l \
        WHERE l.org = $1 AND l.person = $2 AND l.done_at IS NULL ORDER BY l.at DESC, l.id DESC LIMIT $4 + 0) \
        OR d.id IN (SELECT l.dossier FROM alert l \
        WHERE l.org = $1 AND l.person = $2 AND l.done_at IS NOT NULL ORDER BY l.at DESC, l.id DESC LIMIT $4 + 0)) AND ", may_see!());
}

/// Who reads, and on which day: deputies read only while the other is absent.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Reader<'a> {
    /// The person.
    pub person: &'a str,
    /// Today, by the legal clock.
    pub today: Date,
}

/// Writes the line and the respondents of a dossier, in place of what was there.
///
/// # Errors
/// [`Error::Conflict`] when another dossier has the number.
pub async fn upsert(tx: &mut Tx, org: &str, dossier: &Dossier, respondents: &[String]) -> Result<(), Error> {
    upsert_line(tx, org, dossier).await?;
    set_respondents(tx, org, &dossier.id, respondents).await
}

/// Writes only the line of a dossier, in place of what was there.
///
/// # Errors
/// [`Error::Conflict`] when another dossier has the number.
pub async fn upsert_line(tx: &mut Tx, org: &str, dossier: &Dossier) -> Result<(), Error> {
    execute(tx, UPSERT, values_of!(org, dossier)).await?;
    Ok(())
}

/// Writes the respondents of a dossier, in place of what was there.
///
/// # Errors
/// [`Error`] of the database.
pub async fn set_respondents(
    tx: &mut Tx,
    org: &str,
    dossier: &str,
    respondents: &[String],
) -> Result<(), Error> {
    execute(tx, NO_RESPONDENTS, values![org, dossier]).await?;
    for person in respondents {
        execute(tx, ADD_RESPONDENT, values![org, dossier, person.as_str()]).await?;
    }
    Ok(())
}

/// Writes who was appointed in a dossier and as what, in place of what was there.
///
/// # Errors
/// [`Error`] of the database.
pub async fn set_seats(
    tx: &mut Tx,
    org: &str,
    dossier: &str,
    seats: &[(String, &'static str)],
) -> Result<(), Error> {
    execute(tx, NO_SEATS, values![org, dossier]).await?;
    for (person, role) in seats {
        execute(tx, ADD_SEAT, values![org, dossier, person.as_str(), *role]).await?;
    }
    Ok(())
}

/// Writes what the grievances of a dossier are about, in place of what was there.
///
/// # Errors
/// [`Error`] of the database.
pub async fn set_subjects(tx: &mut Tx, org: &str, dossier: &str, subjects: &[String]) -> Result<(), Error> {
    execute(tx, NO_SUBJECTS, values![org, dossier]).await?;
    for subject in subjects {
        execute(tx, ADD_SUBJECT, values![org, dossier, subject.as_str()]).await?;
    }
    Ok(())
}

/// One line. For the machinery: ask [`visible`] before showing it to anyone.
///
/// # Errors
/// [`Error`] of the database.
pub async fn by_id(conn: &mut Conn, org: &str, id: &str) -> Result<Option<Dossier>, Error> {
    first(conn, BY_ID, values![org, id]).await
}

/// The lines with these ids, in no order. For the machinery: whoever they are shown to has tasks in them.
///
/// # Errors
/// [`Error`] of the database.
pub async fn by_ids(conn: &mut Conn, org: &str, ids: &[&str]) -> Result<Vec<Dossier>, Error> {
    let mut lines = Vec::with_capacity(ids.len());
    for values in batches(values![org], ids, SOME) {
        lines.extend(all(conn, BY_IDS, values).await?);
    }
    Ok(lines)
}

/// One line by its number. For the machinery: ask [`visible`] before showing it to anyone.
///
/// # Errors
/// [`Error`] of the database.
pub async fn by_number(conn: &mut Conn, org: &str, number: &str) -> Result<Option<Dossier>, Error> {
    first(conn, BY_NUMBER, values![org, number]).await
}

/// The dossiers of a body that have not ended, by id. For the machinery.
///
/// # Errors
/// [`Error`] of the database.
pub async fn open_in_body(conn: &mut Conn, org: &str, body: &str) -> Result<Vec<String>, Error> {
    answers(conn, OPEN_IN_BODY, values![org, body]).await
}

/// The digests of the procedure versions that the dossiers of a body follow which have not ended.
///
/// # Errors
/// [`Error`] of the database.
pub async fn laws_in_body(conn: &mut Conn, org: &str, body: &str) -> Result<Vec<String>, Error> {
    answers(conn, LAWS_IN_BODY, values![org, body]).await
}

/// The persons complained about.
///
/// # Errors
/// [`Error`] of the database.
pub async fn respondents(conn: &mut Conn, org: &str, dossier: &str) -> Result<Vec<String>, Error> {
    answers(conn, RESPONDENTS, values![org, dossier]).await
}

/// The dossiers that go on in this one or are handled together with it, ended ones too.
///
/// # Errors
/// [`Error`] of the database.
pub async fn joined_to(conn: &mut Conn, org: &str, lead: &str) -> Result<Vec<Dossier>, Error> {
    all(conn, JOINED_TO, values![org, lead]).await
}

/// Whether the reader may see the dossier: they work on it or for its body, and are not complained about in it.
///
/// # Errors
/// [`Error`] of the database.
pub async fn visible(conn: &mut Conn, org: &str, dossier: &str, reader: &Reader<'_>) -> Result<bool, Error> {
    let found: Option<i64> =
        answer(conn, VISIBLE, values![org, reader.person, reader.today, dossier]).await?;
    Ok(found.is_some_and(|found| found > 0))
}

/// The id of the dossier of that number, if there is one and the reader may see it.
///
/// # Errors
/// [`Error`] of the database.
pub async fn visible_by_number(
    conn: &mut Conn,
    org: &str,
    number: &str,
    reader: &Reader<'_>,
) -> Result<Option<String>, Error> {
    answer(conn, VISIBLE_BY_NUMBER, values![org, reader.person, reader.today, number]).await
}

/// The dossiers of the first `limit` letters that [`crate::document::waiting_to_post`] gives the reader.
///
/// # Errors
/// [`Error`] of the database.
pub async fn with_letters_to_post(
    conn: &mut Conn,
    org: &str,
    reader: &Reader<'_>,
    limit: i64,
) -> Result<Vec<Dossier>, Error> {
    all(conn, WITH_LETTERS_TO_POST, values![org, reader.person, reader.today, limit]).await
}

/// The dossiers of the newest `limit` alerts that the reader has not seen, those that they may see.
///
/// # Errors
/// [`Error`] of the database.
pub async fn of_news(
    conn: &mut Conn,
    org: &str,
    reader: &Reader<'_>,
    limit: i64,
) -> Result<Vec<Dossier>, Error> {
    all(conn, OF_NEWS, values![org, reader.person, reader.today, limit]).await
}

/// The dossiers of the reader's last `limit` alerts that wait and the last that are done, those that they may see.
///
/// # Errors
/// [`Error`] of the database.
pub async fn of_alerts(
    conn: &mut Conn,
    org: &str,
    reader: &Reader<'_>,
    limit: i64,
) -> Result<Vec<Dossier>, Error> {
    all(conn, OF_ALERTS, values![org, reader.person, reader.today, limit]).await
}

/// Whether any dossier of the body has a grievance about that subject.
///
/// # Errors
/// [`Error`] of the database.
pub async fn has_subject(conn: &mut Conn, org: &str, subject: &str, body: &str) -> Result<bool, Error> {
    let found: Option<i64> = answer(conn, HAS_SUBJECT, values![org, subject, body]).await?;
    Ok(found == Some(1))
}

/// The open dossiers that someone handles.
///
/// # Errors
/// [`Error`] of the database.
pub async fn open_of_handler(conn: &mut Conn, org: &str, handler: &str) -> Result<Vec<Dossier>, Error> {
    all(conn, OPEN_OF_HANDLER, values![org, handler]).await
}

/// Who is complained about in the open dossiers of a handler.
///
/// # Errors
/// [`Error`] of the database.
pub async fn respondents_of_handler(
    conn: &mut Conn,
    org: &str,
    handler: &str,
) -> Result<Vec<Complained>, Error> {
    all(conn, RESPONDENTS_OF_HANDLER, values![org, handler]).await
}

pub(crate) use dossier_columns;
