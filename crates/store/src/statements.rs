//! Every SQL statement of the store, so that each can be prepared against a database: a statement that one of the
//! engines does not understand is found by a test (and by `doctor`), not by a user.

use sqlx::AssertSqlSafe;

use crate::error::Error;
use crate::sql::Conn;

/// The statements of a file: its table's name, and each statement's name and text.
const FILES: &[(&str, &[(&str, &str)])] = &[
    ("absence", crate::absence::STATEMENTS),
    ("access_log", crate::access_log::STATEMENTS),
    ("account_link", crate::account_link::STATEMENTS),
    ("account_step", crate::account_step::STATEMENTS),
    ("alert", crate::alert::STATEMENTS),
    ("attachment", crate::attachment::STATEMENTS),
    ("audit", crate::audit::STATEMENTS),
    ("authenticator", crate::authenticator::STATEMENTS),
    ("body", crate::body::STATEMENTS),
    ("checkpoint", crate::checkpoint::STATEMENTS),
    ("document", crate::document::STATEMENTS),
    ("dossier", crate::dossier::STATEMENTS),
    ("dossier_date", crate::dossier_date::STATEMENTS),
    ("dossier_link", crate::dossier_link::STATEMENTS),
    ("dossier_measure", crate::dossier_measure::STATEMENTS),
    ("dossier_term", crate::dossier_term::STATEMENTS),
    ("draft", crate::draft::STATEMENTS),
    ("event", crate::event::STATEMENTS),
    ("follow_link", crate::follow_link::STATEMENTS),
    ("job", crate::job::STATEMENTS),
    ("left", crate::left::STATEMENTS),
    ("mail_server", crate::mail_server::STATEMENTS),
    ("number_series", crate::number_series::STATEMENTS),
    ("party", crate::party::STATEMENTS),
    ("passkey", crate::passkey::STATEMENTS),
    ("person", crate::person::STATEMENTS),
    ("preset", crate::preset::STATEMENTS),
    ("procedure_proof", crate::procedure_proof::STATEMENTS),
    ("procedure_version", crate::procedure_version::STATEMENTS),
    ("projection", crate::projection::STATEMENTS),
    ("register", crate::register::STATEMENTS),
    ("role_holding", crate::role_holding::STATEMENTS),
    ("saved_view", crate::saved_view::STATEMENTS),
    ("search", crate::search::STATEMENTS),
    ("session", crate::session::STATEMENTS),
    ("setting", crate::setting::STATEMENTS),
    ("similar", crate::similar::STATEMENTS),
    ("staff_version", crate::staff_version::STATEMENTS),
    ("stash", crate::stash::STATEMENTS),
    ("submission", crate::submission::STATEMENTS),
    ("task", crate::task::STATEMENTS),
    ("text", crate::text::STATEMENTS),
    ("text_block", crate::text_block::STATEMENTS),
    ("together", crate::together::STATEMENTS),
    ("tombstone", crate::tombstone::STATEMENTS),
    ("upload", crate::upload::STATEMENTS),
    ("wording", crate::wording::STATEMENTS),
];

/// Every statement with its name.
fn every() -> impl Iterator<Item = (String, &'static str)> {
    let of_files = FILES.iter().flat_map(|(file, statements)| {
        statements.iter().map(move |(name, sql)| (format!("{file}::{name}"), *sql))
    });
    let of_pages = crate::register::PAGES.iter().flat_map(|(scope, orders)| {
        orders.iter().enumerate().map(move |(order, sql)| (format!("register::{scope} {order}"), *sql))
    });
    of_files.chain(of_pages)
}

/// Prepares every statement; the names of those that the database refuses, each with its reason.
pub async fn refused(conn: &mut Conn) -> Vec<(String, Error)> {
    let mut refused = Vec::new();
    for (name, sql) in every() {
        if let Err(error) = conn.prepare(sql).await {
            refused.push((name, error));
        }
    }
    refused
}

/// How SQLite would go about a statement.
#[derive(Debug)]
pub struct Plan {
    /// The statement's name.
    pub name: String,
    /// The statement.
    pub sql: &'static str,
    /// The steps in which it opens a table, each by the name that the statement gives it.
    pub steps: Vec<String>,
}

/// How SQLite would go about every statement.
///
/// # Errors
/// [`Error`] of the database; PostgreSQL tells its plans in other words.
pub async fn plans(conn: &mut Conn) -> Result<Vec<Plan>, Error> {
    let mut plans = Vec::new();
    for (name, sql) in every() {
        let asked = AssertSqlSafe(format!("EXPLAIN QUERY PLAN {sql}"));
        let steps = conn.explain(asked).await?;
        plans.push(Plan { name, sql, steps });
    }
    Ok(plans)
}

/// How many statements there are, and in how many files.
#[must_use]
pub fn count() -> (usize, usize) {
    (FILES.iter().map(|(_, statements)| statements.len()).sum(), FILES.len())
}

#[cfg(test)]
mod tests {
    use super::every;

    /// SQLite looks at such a value while it plans, and plans the statement anew each time that it is given another one:
    /// that costs more than most of them.
    #[test]
    fn no_statement_is_planned_anew_for_its_values() {
        for (name, sql) in every() {
            let bare = |word: &str| {
                sql.split(word).skip(1).any(|rest| {
                    let value = rest.strip_prefix('$').map(|rest| rest.trim_start_matches(char::is_numeric));
                    value.is_some_and(|after| !after.starts_with(" + 0") && !after.starts_with(" ||"))
                })
            };
            assert!(!bare("LIMIT ") && !bare("LIKE "), "{name}: {sql}");
        }
    }
}
