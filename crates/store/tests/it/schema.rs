//! The whole of the SQL, on both engines.

use std::collections::BTreeSet;

use store::testing::shown;
use store::{Engine, on_both, statements};

on_both! {
    async fn every_statement_is_understood(store: Store) {
        let mut conn = store.read().await.expect("a reader");
        let refused = statements::refused(&mut conn).await;
        assert!(refused.is_empty(), "{refused:#?}");
    }

    /// Every table but the engine's own book of migrations: so that the rows of one organisation stay together.
    async fn every_primary_key_begins_with_the_organisation(store: Store) {
        let sql = match store.engine() {
            Engine::Sqlite => "SELECT m.name, (SELECT name FROM pragma_table_info(m.name) WHERE pk = 1) AS first \
                FROM sqlite_master m WHERE m.type = 'table' AND m.name NOT LIKE 'sqlite_%' ORDER BY m.name",
            Engine::Postgres => "SELECT CAST(t.table_name AS TEXT) AS name, CAST((SELECT k.column_name \
                FROM information_schema.table_constraints c JOIN information_schema.key_column_usage k \
                ON k.constraint_name = c.constraint_name AND k.table_name = c.table_name \
                WHERE c.table_name = t.table_name AND c.constraint_type = 'PRIMARY KEY' AND k.ordinal_position = 1) AS TEXT) \
                AS first FROM information_schema.tables t WHERE t.table_schema = 'public' ORDER BY t.table_name",
        };
        let mut conn = store.read().await.expect("a reader");
        let tables = shown(&mut conn, sql).await.expect("the tables");
        assert!(tables.len() >= 24, "{} tables", tables.len());
        for table in tables {
            let [name, first] = &table[..] else { panic!("{table:?}") };
            let expected = if name.as_deref() == Some("migration") { "number" } else { "org" };
            assert_eq!(first.as_deref(), Some(expected), "{name:?}");
        }
    }
}

/// The tables that grow with the years.
const LARGE: &[&str] = &[
    "access_log",
    "alert",
    "attachment",
    "audit",
    "document",
    "dossier",
    "dossier_date",
    "dossier_link",
    "dossier_measure",
    "dossier_seat",
    "dossier_subject",
    "dossier_term",
    "event",
    "job",
    "party",
    "search_line",
    "search_word",
    "submission",
    "task",
    "text",
    "tombstone",
];

/// What reads all rows of an organisation on purpose.
const WHOLE: &[&str] = &[
    // once a day
    "event::HEADS",
    "submission::PURGE",
    // when someone asks for everything
    "event::DOSSIERS",
    "projection::CLEAR_DATES",
    "projection::CLEAR_DOSSIERS",
    "projection::CLEAR_LINES",
    "projection::CLEAR_LINKS",
    "projection::CLEAR_MEASURES",
    "projection::CLEAR_SEATS",
    "projection::CLEAR_SUBJECTS",
    "projection::CLEAR_TASKS",
    "projection::CLEAR_TERMS",
    "projection::CLEAR_WORDS",
    "projection::DUMP_DATES",
    "projection::DUMP_DOSSIERS",
    "projection::DUMP_LINES",
    "projection::DUMP_LINKS",
    "projection::DUMP_MEASURES",
    "projection::DUMP_SEATS",
    "projection::DUMP_SUBJECTS",
    "projection::DUMP_TASKS",
    "projection::DUMP_TERMS",
    "projection::DUMP_WORDS",
    "tombstone::ALL",
    "tombstone::NO_ALERTS",
    // an administrator's page, and only until the first is found
    "body::USED",
    "event::ANY",
    // only what waits or is open: an index of just that
    "dossier::LAWS_IN_BODY",
    "job::FAILING",
    "job::HASTEN",
    "job::MAIL_IS_DUE",
    "job::REST",
    "job::TAKE_MAIL",
    "register::WORKLOAD",
];

/// The tables that a statement calls by a name: itself, or a short one (`FROM dossier d`).
fn called<'s>(sql: &'s str, name: &str) -> Vec<&'s str> {
    let words: Vec<&str> = sql.split([' ', '\n', '(', ')', ',']).filter(|word| !word.is_empty()).collect();
    let opens = |word: &str| ["FROM", "JOIN", "INTO", "UPDATE"].contains(&word);
    let places = words.windows(2).enumerate().filter(|(_, pair)| opens(pair[0]));
    let tables = places.map(|(at, pair)| (pair[1], words.get(at + 2).copied().unwrap_or_default()));
    tables.filter(|(table, short)| *table == name || *short == name).map(|(table, _)| table).collect()
}

/// Whether a step of a statement's plan reads all rows of an organisation.
fn reads_all(sql: &str, step: &str) -> bool {
    let name = step.split_whitespace().nth(1).unwrap_or_default();
    let all = step.starts_with("SCAN ") || step.ends_with("(org=?)");
    all && called(sql, name).iter().any(|table| LARGE.contains(table))
}

#[test]
fn no_statement_reads_a_whole_table_by_mistake() {
    store::testing::on_sqlite(async |store| {
        let mut conn = store.read().await.expect("a reader");
        let plans = statements::plans(&mut conn).await.expect("plans");
        let (mut wrong, mut on_purpose) = (Vec::new(), BTreeSet::new());
        for plan in &plans {
            for step in plan.steps.iter().filter(|step| reads_all(plan.sql, step)) {
                match WHOLE.iter().find(|name| **name == plan.name) {
                    Some(name) => drop(on_purpose.insert(*name)),
                    None => wrong.push(format!("{}: {step}", plan.name)),
                }
            }
        }
        assert!(wrong.is_empty(), "{wrong:#?}");
        let none: Vec<_> = WHOLE.iter().filter(|name| !on_purpose.contains(*name)).collect();
        assert!(none.is_empty(), "these read no whole table any more: {none:?}");
    });
}

/// The register of measures begins with what is open, or with one's own: never by walking past all that was done.
#[test]
fn what_is_open_and_what_is_ones_own_are_found_by_their_indexes() {
    store::testing::on_sqlite(async |store| {
        let mut conn = store.read().await.expect("a reader");
        let plans = statements::plans(&mut conn).await.expect("plans");
        for (name, index) in [
            ("OPEN", "dossier_measure_open"),
            ("LATE", "dossier_measure_open"),
            ("OWN_OPEN", "dossier_measure_of_owner"),
            ("OWN_LATE", "dossier_measure_of_owner"),
            ("OWN_DONE", "dossier_measure_of_owner"),
            ("OWN_EVERY", "dossier_measure_of_owner"),
        ] {
            let name = format!("dossier_measure::{name}");
            let plan = plans.iter().find(|plan| plan.name == name).expect("a plan");
            assert!(plan.steps.iter().any(|step| step.contains(index)), "{name}: {:#?}", plan.steps);
            assert!(plan.steps.iter().all(|step| !step.contains("B-TREE")), "{name}: {:#?}", plan.steps);
        }
    });
}

/// Each table's file is in the list of `statements`: a forgotten one would not be prepared.
#[test]
fn no_file_with_sql_is_forgotten() {
    let files = std::fs::read_dir(concat!(env!("CARGO_MANIFEST_DIR"), "/src")).expect("the sources");
    let with_sql = files
        .flatten()
        .filter(|file| file.path().is_file() && file.file_name() != "sql.rs")
        .filter(|file| std::fs::read_to_string(file.path()).expect("a source").contains("\nsql! {"))
        .count();
    assert_eq!(statements::count().1, with_sql);
}
