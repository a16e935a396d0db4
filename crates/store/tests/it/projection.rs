//! The derived tables: written in place, listed, dumped, cleared.

use store::dossier::{self, Dossier, Filter, Reader};
use store::dossier_term::{self, DossierTerm};
use store::role_holding::RoleHolding;
use store::{Error, Store, on_both, person, projection, role_holding, task};

use crate::support::{ORG, day, holds, line, moment, person, task};

async fn put(store: &Store, lines: Vec<(Dossier, Vec<String>)>) {
    let put: Result<(), Error> = store
        .write(move |tx| {
            Box::pin(async move {
                for (line, respondents) in &lines {
                    dossier::upsert(tx, ORG, line, respondents).await?;
                }
                Ok(())
            })
        })
        .await;
    put.expect("lines");
}

async fn hire(store: &Store) {
    let hired: Result<(), Error> = store
        .write(|tx| {
            Box::pin(async move {
                person::insert(tx, ORG, &person("yilmaz")).await?;
                let town = holds("yilmaz", "coordinator", "");
                let temp = RoleHolding { body: "temp".to_owned(), ..town.clone() };
                role_holding::grant(tx, ORG, &town).await?;
                role_holding::grant(tx, ORG, &temp).await
            })
        })
        .await;
    hired.expect("a coordinator");
}

fn term(name: &str, due_on: &str, state: &str) -> DossierTerm {
    DossierTerm {
        dossier: "D".to_owned(),
        term: name.to_owned(),
        stage: 1,
        item: String::new(),
        anchor_on: day("2026-03-02"),
        due_on: day(due_on),
        met_on: None,
        state: state.to_owned(),
    }
}

const YILMAZ: Reader<'_> = Reader { person: "yilmaz", today: jiff::civil::date(2026, 3, 10) };

on_both! {
    async fn a_line_is_written_in_place(store: Store) {
        put(&store, vec![(line("D"), vec!["bakker".to_owned(), "bakker".to_owned()])]).await;
        let changed = Dossier {
            handler: Some("yilmaz".to_owned()),
            closed_on: Some(day("2026-04-01")),
            due_on: None,
            due_term: None,
            state: "closed".to_owned(),
            head_seq: 7,
            updated_at: moment(7),
            ..line("D")
        };
        put(&store, vec![(changed.clone(), vec!["van-dam".to_owned()])]).await;
        let mut conn = store.read().await.expect("a reader");
        assert_eq!(dossier::by_id(&mut conn, ORG, "D").await.expect("a line"), Some(changed.clone()));
        assert_eq!(dossier::by_number(&mut conn, ORG, "2026-D").await.expect("a line"), Some(changed));
        assert_eq!(dossier::respondents(&mut conn, ORG, "D").await.expect("persons"), ["van-dam"]);
    }

    async fn two_dossiers_never_share_a_number(store: Store) {
        put(&store, vec![(line("D"), vec![])]).await;
        let double = Dossier { number: Some("2026-D".to_owned()), ..line("E") };
        let told: Result<(), Error> = store
            .write(move |tx| Box::pin(async move { dossier::upsert(tx, ORG, &double, &[]).await }))
            .await;
        assert!(matches!(told, Err(Error::Conflict(_))), "{told:?}");
        let none = |id: &str| (Dossier { number: None, ..line(id) }, vec![]);
        put(&store, vec![none("F"), none("G")]).await;
    }

    async fn the_register_is_read_page_by_page(store: Store) {
        hire(&store).await;
        let lines = (0..25)
            .map(|n| {
                let received_on = if n < 10 { day("2026-03-01") } else { day("2026-03-02") };
                (Dossier { received_on, ..line(&format!("{n:02}")) }, vec![])
            })
            .collect();
        put(&store, lines).await;
        let mut conn = store.read().await.expect("a reader");
        let mut seen = Vec::new();
        let mut after = None;
        loop {
            let page = dossier::register(&mut conn, ORG, &YILMAZ, &Filter::default(), after.as_ref(), 10)
                .await
                .expect("a page");
            let Some(last) = page.last() else { break };
            after = Some((last.received_on, last.id.clone()));
            seen.extend(page.into_iter().map(|line| line.id));
        }
        let newest_first: Vec<String> = (10..25).rev().chain((0..10).rev()).map(|n| format!("{n:02}")).collect();
        assert_eq!(seen, newest_first);
    }

    async fn the_register_is_filtered(store: Store) {
        hire(&store).await;
        let closed = Dossier {
            state: "closed".to_owned(),
            closed_on: Some(day("2026-03-05")),
            due_on: Some(day("2026-03-04")),
            ..line("A")
        };
        let late = Dossier { due_on: Some(day("2026-03-09")), handler: Some("yilmaz".to_owned()), ..line("B") };
        let report = Dossier { kind: "report".to_owned(), body: "temp".to_owned(), ..line("C") };
        put(&store, vec![(closed, vec![]), (late, vec![]), (report, vec![]), (line("D"), vec![])]).await;
        let some = |text: &str| Some(text.to_owned());
        let cases = [
            (Filter::default(), "D C B A"),
            (Filter { state: some("closed"), ..Filter::default() }, "A"),
            (Filter { body: some("temp"), ..Filter::default() }, "C"),
            (Filter { handler: some("yilmaz"), ..Filter::default() }, "B"),
            (Filter { kind: some("report"), ..Filter::default() }, "C"),
            (Filter { due_before: Some(day("2026-03-10")), ..Filter::default() }, "B"),
            (Filter { open: true, ..Filter::default() }, "D C B"),
            (Filter { open: true, state: some("closed"), ..Filter::default() }, ""),
        ];
        let mut conn = store.read().await.expect("a reader");
        for (filter, expected) in cases {
            let found = dossier::register(&mut conn, ORG, &YILMAZ, &filter, None, 10).await.expect("a page");
            let ids: Vec<&str> = found.iter().map(|line| line.id.as_str()).collect();
            assert_eq!(ids.join(" "), expected, "{filter:?}");
        }
    }

    async fn terms_are_replaced_and_found_by_their_end(store: Store) {
        let first = vec![term("acknowledge", "2026-03-04", "running"), term("handle", "2026-04-13", "running")];
        let met = DossierTerm { met_on: Some(day("2026-03-03")), ..term("acknowledge", "2026-03-04", "met") };
        let second = vec![met, term("handle", "2026-05-11", "running")];
        for terms in [first, second.clone()] {
            let put: Result<(), Error> = store
                .write(move |tx| Box::pin(async move { dossier_term::replace_for(tx, ORG, "D", &terms).await }))
                .await;
            put.expect("terms");
        }
        let mut conn = store.read().await.expect("a reader");
        assert_eq!(dossier_term::by_dossier(&mut conn, ORG, "D").await.expect("terms"), second);
        let due = dossier_term::due_between(&mut conn, ORG, day("2026-03-01"), day("2026-05-11")).await.expect("terms");
        assert_eq!(due, [second[1].clone()], "a term that was met is not due");
        let due = dossier_term::due_between(&mut conn, ORG, day("2026-03-01"), day("2026-05-10")).await.expect("terms");
        assert!(due.is_empty());
    }

    async fn a_dump_tells_every_difference_and_clearing_leaves_nothing(store: Store) {
        put(&store, vec![(line("D"), vec!["bakker".to_owned()]), (line("E"), vec![])]).await;
        let rows: Result<(), Error> = store
            .write(|tx| Box::pin(async move {
                dossier_term::replace_for(tx, ORG, "D", &[term("handle", "2026-04-13", "running")]).await?;
                task::replace_for(tx, ORG, "D", &[task("D", "assess", "complaints-manager")]).await
            }))
            .await;
        rows.expect("rows");
        let dump = || {
            let store = store.clone();
            async move {
                let mut conn = store.read().await.expect("a reader");
                projection::dump(&mut conn, ORG).await.expect("a dump")
            }
        };
        let before = dump().await;
        assert_eq!(before.lines().count(), 5);
        assert!(before.contains(r#"dossier org="main" id="D" number="2026-D""#), "{before}");
        assert!(before.contains(r#"subject="Losse stoeptegel" received_on="2026-03-02""#), "{before}");
        assert!(before.contains("closed_on=-"), "{before}");
        assert!(before.contains(r#"barred="" due_on=- term=-"#), "{before}");
        put(&store, vec![(Dossier { stage: 2, ..line("E") }, vec![])]).await;
        let changed = dump().await;
        assert_ne!(changed, before);
        put(&store, vec![(line("E"), vec![])]).await;
        assert_eq!(dump().await, before);
        let cleared: Result<(), Error> =
            store.write(|tx| Box::pin(async move { projection::clear(tx, ORG).await })).await;
        cleared.expect("a clearing");
        assert_eq!(dump().await, "");
    }
}

/// The same rows make the same dump on both engines.
#[test]
fn both_engines_dump_alike() {
    use std::sync::{Arc, Mutex};
    let dumps = Arc::new(Mutex::new(Vec::new()));
    let dump = |store: Store, dumps: Arc<Mutex<Vec<String>>>| async move {
        put(&store, vec![(line("b"), vec!["Bakker".to_owned()]), (line("B"), vec![]), (line("a-b"), vec![])])
            .await;
        let mut conn = store.read().await.expect("a reader");
        let dump = projection::dump(&mut conn, ORG).await.expect("a dump");
        dumps.lock().expect("the dumps").push(dump);
    };
    store::testing::on_sqlite(|store| dump(store, Arc::clone(&dumps)));
    store::testing::on_postgres(|store| dump(store, Arc::clone(&dumps)));
    let dumps = dumps.lock().expect("the dumps");
    assert_eq!(dumps.len(), 2);
    assert_eq!(dumps[0], dumps[1]);
}
