//! What can or must be done next in a dossier, and by whom: projected from its events.

use jiff::civil::Date;

use crate::dossier::{Dossier, Reader};
use crate::error::Error;
use crate::rights::in_force;
use crate::sql::{Conn, Row, all, execute, rows};
use crate::writer::Tx;

/// A task `t` that falls to the reader: named for them, or to a role that they hold for the dossier's body and unit; as
/// a deputy, what is named for the one who is absent.
macro_rules! falls_to_reader {
    () => {
        concat!(
            "(t.person = $2 OR EXISTS (SELECT 1 FROM role_holding h WHERE h.org = t.org AND h.person = $2 \
            AND h.role = t.role AND h.body = d.body AND (h.unit = '' OR h.unit = d.unit) \
            AND (t.person IS NULL OR t.person = h.deputy_for) AND ",
            in_force!(),
            "))"
        )
    };
}

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
        /// The person it is named for; none when anyone in the role may do it.
        pub person: Option<String>,
        /// Whether it must be done; otherwise it only can.
        pub must: bool,
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
    INSERT = concat!("INSERT INTO task (org, ", task_columns!(), ") VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)");
    BY_DOSSIER = concat!(
        "SELECT ", task_columns!(), " FROM task WHERE org = $1 AND dossier = $2 ORDER BY activity, stage, item, role");
    // Never a dossier in which the reader is complained about, whatever role they hold.
    FOR_READER = concat!(
        "SELECT t.dossier, t.activity, t.stage AS task_stage, t.item, t.role, t.person, t.must, t.due_on AS task_due_on, \
        t.term, t.since, d.id, d.number, d.body, d.unit, d.kind, d.language, d.medium, d.state, d.stage, d.handler, \
        d.coordinator, d.complainant_name, d.subject, d.received_on, d.registered_on, d.closed_on, d.due_term, d.due_on, \
        d.head_seq, d.procedure_digest, d.updated_at \
        FROM task t JOIN dossier d ON d.org = t.org AND d.id = t.dossier WHERE t.org = $1 AND ", falls_to_reader!(),
        " AND NOT EXISTS (SELECT 1 FROM dossier_respondent r \
            WHERE r.org = d.org AND r.dossier = d.id AND r.person = $2) \
        AND ($4 = 0 OR t.must = 1) \
        ORDER BY CASE WHEN t.due_on IS NULL THEN 1 ELSE 0 END, t.due_on, t.must DESC, d.received_on, t.dossier, \
        t.activity, t.stage, t.item, t.role LIMIT $5");
}

/// A task with the line of its dossier.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TaskOfReader {
    /// The task.
    pub task: Task,
    /// Its dossier.
    pub dossier: Dossier,
}

/// Writes the tasks of a dossier in place of what was there.
///
/// # Errors
/// [`Error::Conflict`] when a task comes twice for one role.
pub async fn replace_for(tx: &mut Tx, org: &str, dossier: &str, tasks: &[Task]) -> Result<(), Error> {
    execute(tx, CLEAR, values![org, dossier]).await?;
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

/// What falls to the reader, the most urgent first: by the end of the term, those without one last. With `must_only`,
/// only what must be done.
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
    rows(conn, FOR_READER, values).await?.iter().map(joined).collect()
}

fn joined(row: &sqlx::any::AnyRow) -> Result<TaskOfReader, Error> {
    use crate::sql::Field;
    let task = Task {
        dossier: Field::from_row(row, "dossier")?,
        activity: Field::from_row(row, "activity")?,
        stage: Field::from_row(row, "task_stage")?,
        item: Field::from_row(row, "item")?,
        role: Field::from_row(row, "role")?,
        person: Field::from_row(row, "person")?,
        must: Field::from_row(row, "must")?,
        due_on: Field::from_row(row, "task_due_on")?,
        term: Field::from_row(row, "term")?,
        since: Field::from_row(row, "since")?,
    };
    Ok(TaskOfReader { task, dossier: Dossier::read(row)? })
}
