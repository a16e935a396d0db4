//! What can or must be done next in a dossier, and by whom: projected from its events.

use std::collections::BTreeSet;

use jiff::civil::Date;

use crate::dossier::Reader;
use crate::error::Error;
use crate::rights::{covers, free, in_force, of_role, present};
use crate::sql::{Conn, all, answers, execute};
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
        /// Which of those with that role that it is named for, from 0: of a committee each member has a row.
        pub nr: i64,
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
        /// The body that the dossier is with.
        pub body: String,
        /// The unit within it; empty when none.
        pub unit: String,
    }
}

/// Nobody of those that `$which` says of a task `e` is there and free to do it: [`nobody!`](crate::rights) for a list of
/// tasks, in which `here` holds, once for all of its lines, who is there today of those who hold a role. A handler's
/// task always bears a name.
macro_rules! nobody_here {
    ($which:literal) => {
        concat!(
            "NOT EXISTS (SELECT 1 FROM task e WHERE e.org = t.org AND e.dossier = t.dossier \
            AND e.activity = t.activity AND e.stage = t.stage AND e.item = t.item AND ",
            $which,
            " AND (EXISTS (SELECT 1 FROM role_holding h WHERE h.org = e.org AND h.person = e.person AND ",
            of_role!("e", "t"),
            " AND EXISTS (SELECT 1 FROM person p WHERE p.org = h.org AND p.id = h.person AND p.active = 1)) \
            OR (e.person IS NULL AND EXISTS (SELECT 1 FROM here h WHERE h.role = e.role AND ",
            covers!("h", "t"),
            " AND ",
            free!("e", "h"),
            " AND (h.deputy_for = '' OR NOT EXISTS (SELECT 1 FROM here f WHERE f.role = h.role AND ",
            covers!("f", "t"),
            " AND f.deputy_for = '' AND ",
            free!("e", "f"),
            "))))))"
        )
    };
}

/// No role that the procedure names before `t.role` lets the reader do the task: otherwise they find it under that one.
macro_rules! under_no_earlier_role {
    () => {
        concat!(
            "NOT EXISTS (SELECT 1 FROM task e WHERE e.org = t.org AND e.dossier = t.dossier \
            AND e.activity = t.activity AND e.stage = t.stage AND e.item = t.item AND e.rank < t.rank \
            AND EXISTS (SELECT 1 FROM role_holding h WHERE h.org = e.org AND h.person = $2 AND ",
            of_role!("e", "t"),
            " AND (e.person = $2 OR (e.person IS NULL AND ",
            in_force!("t", free!("t", "f")),
            "))))"
        )
    };
}

/// Tasks that the reader can do, of which `$which` holds; more than once when they hold more than one role for it. Never of a dossier in which they are complained about, whatever
/// role they hold.
macro_rules! of_reader {
    ($which:expr) => {
        concat!(
            "WITH here AS MATERIALIZED (SELECT h.role, h.body, h.unit, h.person, h.deputy_for FROM role_holding h \
            WHERE h.org = $1 AND h.role <> 'handler' AND ",
            present!("h"),
            ") SELECT t.dossier, t.activity, t.stage, t.item, t.role, t.rank, t.fallback, t.nr, t.person, t.barred, t.due_on, t.term, \
            t.since, t.body, t.unit FROM (SELECT g.org, g.person, g.role, g.body, g.unit, g.deputy_for FROM role_holding g \
            WHERE g.org = $1 AND g.person = $2 UNION SELECT g.org, g.person, 'employee', g.body, '', '' FROM role_holding g \
            WHERE g.org = $1 AND g.person = $2 AND g.role IN (",
            $crate::rights::employing!(),
            ")) h CROSS JOIN task t WHERE h.org = $1 AND h.person = $2 AND t.org = $1 \
            AND t.role = h.role AND t.body = h.body AND COALESCE(t.person, '') IN ('', $2) AND ",
            covers!("h", "t"),
            " AND (t.person = $2 OR (t.person IS NULL AND ",
            in_force!("t", free!("t", "f")),
            ")) AND REPLACE(t.barred, '|' || $2 || '|', '') = t.barred \
            AND NOT EXISTS (SELECT 1 FROM dossier_respondent r \
            WHERE r.org = t.org AND r.dossier = t.dossier AND r.person = $2) AND ",
            $which,
            " ORDER BY CASE WHEN t.due_on IS NULL THEN 1 ELSE 0 END, t.due_on, t.dossier, t.activity, t.stage, t.item, t.rank \
            LIMIT $4 + 0"
        )
    };
}

sql! {
    CLEAR = "DELETE FROM task WHERE org = $1 AND dossier = $2";
    INSERT = concat!("INSERT INTO task (org, ", task_columns!(), ") \
        VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16)");
    BY_DOSSIER = concat!(
        "SELECT ", task_columns!(), " FROM task WHERE org = $1 AND dossier = $2 ORDER BY activity, stage, item, role, nr");
    WAITING_FOR =
        "SELECT DISTINCT d.number AS answer FROM task t JOIN dossier d ON d.org = t.org AND d.id = t.dossier \
        WHERE t.org = $1 AND t.body = $2 AND t.activity = $3 AND d.number IS NOT NULL ORDER BY d.number LIMIT $4 + 0";
    FALLING_TO = of_reader!(concat!("(t.rank = 0 OR ", nobody_here!("e.rank < t.rank"), ")"));
    OPEN_TO = of_reader!(concat!(
        "t.rank > 0 AND (t.fallback = 0 OR ", nobody_here!("e.fallback = 0"), ") AND NOT (", nobody_here!("e.rank < t.rank"),
        ") AND ", under_no_earlier_role!()));
}

/// Writes the tasks of a dossier in place of what was there.
///
/// # Errors
/// [`Error::Conflict`] when a task comes twice for one role and number.
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

/// The numbers of the dossiers of a body in which an activity is to be done now. For who gives and takes roles: a number alone
/// opens nothing.
///
/// # Errors
/// [`Error`] of the database.
pub async fn waiting_for(
    conn: &mut Conn,
    org: &str,
    body: &str,
    activity: &str,
    limit: i64,
) -> Result<Vec<String>, Error> {
    answers(conn, WAITING_FOR, values![org, body, activity, limit]).await
}

/// What falls to the reader, the most urgent first: by the end of the term, those without one last; each task once.
///
/// # Errors
/// [`Error`] of the database.
pub async fn falling_to(
    conn: &mut Conn,
    org: &str,
    reader: &Reader<'_>,
    limit: i64,
) -> Result<Vec<Task>, Error> {
    Ok(once(all(conn, FALLING_TO, values![org, reader.person, reader.today, limit]).await?))
}

/// What the reader may do though it falls to someone else, the most urgent first; each task once.
///
/// # Errors
/// [`Error`] of the database.
pub async fn open_to(
    conn: &mut Conn,
    org: &str,
    reader: &Reader<'_>,
    limit: i64,
) -> Result<Vec<Task>, Error> {
    Ok(once(all(conn, OPEN_TO, values![org, reader.person, reader.today, limit]).await?))
}

/// Someone with two roles finds a task under the one that comes first.
fn once(mut tasks: Vec<Task>) -> Vec<Task> {
    let mut seen = BTreeSet::new();
    tasks.retain(|task| {
        seen.insert((task.dossier.clone(), task.activity.clone(), task.stage, task.item.clone()))
    });
    tasks
}
