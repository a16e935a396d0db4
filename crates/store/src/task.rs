//! What can or must be done next in a dossier, and by whom: projected from its events.

use jiff::civil::Date;

use crate::dossier::{Dossier, Reader};
use crate::error::Error;
use crate::rights::{covers, free, in_force, nobody, open_to_reader, present};
use crate::sql::{Conn, Found, Row, all, execute, rows};
use crate::writer::Tx;

row! { task_columns;
    /// A task.
    pub struct Task {
        /// The dossier.
        pub dossier: String,
        /// The activity in the procedure.
        pub activity: String,
        /// The level of handling, from 1.
        pub stage: i64,
        /// The item that it is for; empty for the dossier itself.
        pub item: String,
        /// The role that may do it.
        pub role: String,
        /// The order in which the procedure names the roles for it, from 0: it falls to the first that is there.
        pub rank: i64,
        /// Whether this role may only do it when those before it are not there.
        pub fallback: bool,
        /// The person it is named for; none when anyone in the role may do it.
        pub person: Option<String>,
        /// Who may not do it, whatever their role: ids, each between bars (`|a|b|`); empty when nobody is barred.
        pub barred: String,
        /// By when.
        pub due_on: Option<Date>,
        /// The term that says so.
        pub term: Option<String>,
        /// Since when it stands there.
        pub since: Date,
    }
}

sql! {
    CLEAR = "DELETE FROM task WHERE org = $1 AND dossier = $2";
    INSERT = concat!("INSERT INTO task (org, ", task_columns!(), ") VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)");
    BY_DOSSIER = concat!(
        "SELECT ", task_columns!(), " FROM task WHERE org = $1 AND dossier = $2 ORDER BY activity, stage, item, role");
    // Never a dossier in which the reader is complained about, whatever role they hold.
    FOR_READER = concat!(
        "SELECT t.dossier, t.activity, t.stage AS task_stage, t.item, t.role, t.rank, t.fallback, t.person, t.barred, t.due_on AS task_due_on, \
        t.term, t.since, d.id, d.number, d.number_order, d.body, d.unit, d.kind, d.language, d.medium, d.state, d.stage, d.handler, \
        d.complainant_name, d.subject, d.received_on, d.registered_on, d.closed_on, d.due_term, d.due_on, \
        d.head_seq, d.procedure_digest, d.updated_at, d.lead, CASE WHEN ", nobody!("e.rank < t.rank"), " THEN 1 ELSE 0 END AS must \
        FROM task t JOIN dossier d ON d.org = t.org AND d.id = t.dossier WHERE t.org = $1 \
        AND t.role IN (SELECT m.role FROM role_holding m WHERE m.org = $1 AND m.person = $2) \
        AND COALESCE(t.person, '') IN ('', $2) AND ", open_to_reader!(),
        " AND NOT EXISTS (SELECT 1 FROM dossier_respondent r \
            WHERE r.org = d.org AND r.dossier = d.id AND r.person = $2) \
        AND (($4 = 0 AND (t.fallback = 0 OR ", nobody!("e.fallback = 0"), ")) OR ", nobody!("e.rank < t.rank"), ") \
        ORDER BY CASE WHEN t.due_on IS NULL THEN 1 ELSE 0 END, t.due_on, d.received_on, t.dossier, \
        t.activity, t.stage, t.item, t.rank LIMIT $5 + 0");
}

/// A task with the line of its dossier.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TaskOfReader {
    /// The task.
    pub task: Task,
    /// Whether it falls to the reader; otherwise it falls to someone else, and the reader may do it too.
    pub must: bool,
    /// Its dossier.
    pub dossier: Dossier,
}

/// Writes the tasks of a dossier in place of what was there.
///
/// # Errors
/// [`Error::Conflict`] when a task comes twice for one role.
pub async fn replace_for(tx: &mut Tx, org: &str, dossier: &str, tasks: &[Task]) -> Result<(), Error> {
    execute(tx, CLEAR, values![org, dossier]).await?;
    add(tx, org, tasks).await
}

/// Adds tasks to a dossier that has none yet.
///
/// # Errors
/// As [`replace_for`].
pub async fn add(tx: &mut Tx, org: &str, tasks: &[Task]) -> Result<(), Error> {
    for task in tasks {
        execute(tx, INSERT, values_of!(org, task)).await?;
    }
    Ok(())
}

/// The tasks of a dossier. For the machinery: this list does not ask who reads.
///
/// # Errors
/// [`Error`] of the database.
pub async fn by_dossier(conn: &mut Conn, org: &str, dossier: &str) -> Result<Vec<Task>, Error> {
    all(conn, BY_DOSSIER, values![org, dossier]).await
}

/// What the reader can do, the most urgent first: by the end of the term, those without one last. With `must_only`,
/// only what falls to them.
///
/// # Errors
/// [`Error`] of the database.
pub async fn for_reader(
    conn: &mut Conn,
    org: &str,
    reader: &Reader<'_>,
    must_only: bool,
    limit: i64,
) -> Result<Vec<TaskOfReader>, Error> {
    let values = values![org, reader.person, reader.today, must_only, limit];
    rows(conn, FOR_READER, values, joined).await
}

fn joined(row: &Found<'_>) -> Result<TaskOfReader, Error> {
    use crate::sql::Field;
    let task = Task {
        dossier: Field::from_row(row, "dossier")?,
        activity: Field::from_row(row, "activity")?,
        stage: Field::from_row(row, "task_stage")?,
        item: Field::from_row(row, "item")?,
        role: Field::from_row(row, "role")?,
        person: Field::from_row(row, "person")?,
        rank: Field::from_row(row, "rank")?,
        fallback: Field::from_row(row, "fallback")?,
        barred: Field::from_row(row, "barred")?,
        due_on: Field::from_row(row, "task_due_on")?,
        term: Field::from_row(row, "term")?,
        since: Field::from_row(row, "since")?,
    };
    Ok(TaskOfReader { task, must: Field::from_row(row, "must")?, dossier: Dossier::read(row)? })
}
