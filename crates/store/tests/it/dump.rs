//! Every table out of a database and into another one.

use store::dump::{self, Cell, Fate, Pages, Table};
use store::testing::raw;
use store::{Error, Store, on_both};

use crate::support::append;

async fn tables(store: &Store) -> Vec<Table> {
    let mut conn = store.read().await.expect("a reader");
    dump::tables(&mut conn, store.engine()).await.expect("the tables")
}

async fn rows(store: &Store, table: &Table) -> Vec<Vec<Cell>> {
    let mut conn = store.read().await.expect("a reader");
    let (mut rows, mut pages) = (Vec::new(), Pages::of(table));
    loop {
        let page = pages.next(&mut conn).await.expect("a page");
        if page.is_empty() {
            return rows;
        }
        rows.extend(page);
    }
}

fn place(tables: &[Table], name: &str) -> usize {
    tables.iter().position(|table| table.name == name).expect(name)
}

on_both! {
    /// Both engines have the same tables in the same order, and no table is left behind by mistake.
    async fn every_table_has_its_fate(store: Store) {
        let tables = tables(&store).await;
        let named = |fate: Fate| {
            let mut names: Vec<_> =
                tables.iter().filter(|table| table.fate == fate).map(|table| table.name.as_str()).collect();
            names.sort_unstable();
            names
        };
        assert_eq!(named(Fate::Left), ["account_link", "account_step", "migration", "session"]);
        let derived =
            ["dossier", "dossier_date", "dossier_link", "dossier_measure", "dossier_respondent", "dossier_seat", "dossier_subject", "dossier_term", "search_line", "search_word", "task"];
        assert_eq!(named(Fate::Derived), derived);
        for (child, parent) in [("role_holding", "person"), ("absence", "person"), ("alert", "person")] {
            assert!(place(&tables, parent) < place(&tables, child), "{parent} before {child}");
        }
        let event = &tables[place(&tables, "event")];
        let columns: Vec<_> = event.columns.iter().map(|(name, kind)| format!("{name} {}", kind.code())).collect();
        assert_eq!(columns.join(", "), "org text, dossier text, seq number, at text, kind text, version number, bytes bytes, hash bytes");
    }

    /// Page by page, in the order of the key, nothing twice and nothing left out.
    async fn a_long_table_is_read_in_pages(store: Store) {
        for number in 0..300 {
            append(&store, &format!("D{number:03}"), 0, "received").await.expect("an event");
        }
        let tables = tables(&store).await;
        let found = rows(&store, &tables[place(&tables, "event")]).await;
        let ids: Vec<_> = found.iter().map(|row| format!("{:?}", row[1])).collect();
        assert_eq!(ids, (0..300).map(|number| format!("Text(\"D{number:03}\")")).collect::<Vec<_>>());
    }

    async fn the_guards_look_on_while_a_table_is_filled(store: Store) {
        append(&store, "D", 0, "received").await.expect("an event");
        append(&store, "D", 1, "registered").await.expect("an event");
        let tables = tables(&store).await;
        let event = tables[place(&tables, "event")].clone();
        let mut row = rows(&store, &event).await.remove(1);
        let fill = |row: Vec<Cell>| {
            let (store, event) = (store.clone(), event.clone());
            async move {
                store.write(move |tx| Box::pin(async move { dump::fill(tx, &event, &[row]).await })).await
            }
        };
        assert!(matches!(fill(row.clone()).await, Err(Error::Conflict(_))), "it is there already");
        row[2] = Cell::Number(4);
        assert!(matches!(fill(row.clone()).await, Err(Error::Conflict(_))), "it is not the next one");
        row[2] = Cell::Number(3);
        fill(row).await.expect("the next one");
    }

    async fn the_guard_of_the_tombstones_is_away_only_in_its_transaction(store: Store) {
        let tables = tables(&store).await;
        let tombstone = tables[place(&tables, "tombstone")].clone();
        let text = |text: &str| Cell::Text(text.to_owned());
        let stone = vec![
            text("main"), text("gone"), Cell::Number(7), Cell::Bytes(vec![1; 32]), text("line 4"), text("a"), text("b"),
            text("2026-03-02T08:00:00.000000Z"),
        ];
        let engine = store.engine();
        let filled: Result<(), Error> = store
            .write(move |tx| Box::pin(async move {
                let guard = dump::unguard_tombstones(tx, engine).await?;
                dump::fill(tx, &tombstone, &[stone]).await?;
                dump::guard_tombstones(tx, guard).await
            }))
            .await;
        filled.expect("a tombstone");
        let false_one = "INSERT INTO tombstone SELECT org, 'other', head_seq, head_hash, ground, approved_by, \
            also_approved_by, destroyed_at FROM tombstone";
        assert!(raw(&store, false_one).await.is_err(), "the guard is back");
        assert!(raw(&store, "DELETE FROM tombstone").await.is_err());
    }

    async fn a_database_is_vacant_until_it_holds_a_row(store: Store) {
        assert!(Store::is_vacant(store.url()).await.expect("an answer"));
        append(&store, "D", 0, "received").await.expect("an event");
        assert!(!Store::is_vacant(store.url()).await.expect("an answer"));
    }

    async fn a_database_of_someone_else_is_not_vacant(store: Store) {
        raw(&store, "DROP TABLE migration").await.expect("no book");
        assert!(!Store::is_vacant(store.url()).await.expect("an answer"));
    }
}
