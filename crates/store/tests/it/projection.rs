//! The derived tables: written in place, listed, dumped, cleared.

use store::dossier::{self, Dossier, Reader};
use store::dossier_term::{self, DossierTerm};
use store::register::{self, Filter, Key, Order};
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

    /// In every order, also among lines that are alike in it: each line once.
    async fn the_register_is_read_page_by_page(store: Store) {
        hire(&store).await;
        let lines: Vec<(Dossier, Vec<String>)> = (0..25)
            .map(|n| {
                let received_on = if n < 10 { day("2026-03-01") } else { day("2026-03-02") };
                let due_on = (n % 3 > 0).then(|| day("2026-04-13"));
                let number_order = if n % 2 == 0 { format!("2026-{n:02}") } else { String::new() };
                let handler = (n != 7).then(|| "yilmaz".to_owned());
                let id = format!("{n:02}");
                (Dossier { received_on, due_on, number_order, handler, updated_at: moment(n % 4), ..line(&id) }, vec![])
            })
            .collect();
        put(&store, lines.clone()).await;
        let mut conn = store.read().await.expect("a reader");
        let own = Filter { handler: Some("yilmaz".to_owned()), ..Filter::default() };
        let open = Filter { open: true, ..Filter::default() };
        for (filter, key, descending) in [Filter::default(), own, open].iter().flat_map(|filter| {
            let keys = [Key::Received, Key::Due, Key::Number, Key::Updated];
            keys.into_iter().flat_map(move |key| [false, true].map(|descending| (filter, key, descending)))
        }) {
            let order = Order { key, descending };
            let (mut seen, mut after) = (Vec::new(), None);
            loop {
                let page = register::list(&mut conn, ORG, &YILMAZ, filter, order, after.as_ref(), 10)
                    .await
                    .expect("a page");
                let Some(last) = page.last() else { break };
                after = Some(order.place(last));
                seen.extend(page.into_iter().map(|line| line.id));
            }
            let mut all: Vec<&Dossier> = lines.iter().map(|(line, _)| line).collect();
            all.retain(|line| filter.handler.is_none() || line.handler == filter.handler);
            all.sort_by_key(|line| (order.place(line).key, line.id.clone()));
            if descending {
                all.reverse();
            }
            let all: Vec<&str> = all.iter().map(|line| line.id.as_str()).collect();
            assert_eq!(seen, all, "{order:?} {filter:?}");
        }
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
        let subjects: Result<(), Error> = store
            .write(|tx| Box::pin(async move {
                let twice = ["delay".to_owned(), "delay".to_owned(), "money".to_owned()];
                dossier::set_subjects(tx, ORG, "C", &twice).await
            }))
            .await;
        subjects.expect("subjects");
        let some = |text: &str| Some(text.to_owned());
        let cases = [
            (Filter::default(), "D C B A"),
            (Filter { state: some("closed"), ..Filter::default() }, "A"),
            (Filter { body: some("temp"), ..Filter::default() }, "C"),
            (Filter { handler: some("yilmaz"), ..Filter::default() }, "B"),
            (Filter { kind: some("report"), ..Filter::default() }, "C"),
            (Filter { due_before: Some(day("2026-03-10")), ..Filter::default() }, "B"),
            (Filter { due_from: Some(day("2026-03-10")), ..Filter::default() }, "D C"),
            (Filter { open: true, ..Filter::default() }, "D C B"),
            (Filter { handler: some(register::NOBODY), ..Filter::default() }, "D C A"),
            (Filter { unit: some("parks"), ..Filter::default() }, ""),
            (Filter { medium: some("letter"), ..Filter::default() }, ""),
            (Filter { language: some("nl"), ..Filter::default() }, "D C B A"),
            (Filter { subject: some("delay"), ..Filter::default() }, "C"),
            (Filter { received_from: Some(day("2026-03-02")), ..Filter::default() }, "D C B A"),
            (Filter { received_until: Some(day("2026-03-01")), ..Filter::default() }, ""),
            (Filter { open: true, state: some("closed"), ..Filter::default() }, ""),
        ];
        let mut conn = store.read().await.expect("a reader");
        for (filter, expected) in cases {
            let found = register::list(&mut conn, ORG, &YILMAZ, &filter, Order::default(), None, 10).await.expect("a page");
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
