//! The words of the dossiers: found by who may see them, the newest first.

use std::collections::BTreeSet;

use store::dossier::{self, Dossier, Reader};
use store::register::{Filter, NOBODY};
use store::search::{self, Wanted, Words};
use store::text::{self, Text};
use store::{Error, Store, on_both, person, projection, role_holding, task};

use crate::support::{ORG, day, holds, line, moment, person, task};

async fn index(store: &Store, id: &str, words: &str) {
    let id = id.to_owned();
    let words: BTreeSet<String> = words.split_whitespace().map(str::to_owned).collect();
    let done: Result<(), Error> =
        store.write(move |tx| Box::pin(async move { search::replace_for(tx, ORG, &id, &words).await })).await;
    done.expect("words");
}

/// Yilmaz coordinates the town; Maes handles B; Bakker coordinates too, and is complained about in C; D is elsewhere.
async fn cast(store: &Store) {
    let set: Result<(), Error> = store
        .write(|tx| {
            Box::pin(async move {
                for (name, role) in
                    [("yilmaz", "coordinator"), ("bakker", "coordinator"), ("maes", "handler")]
                {
                    person::insert(tx, ORG, &person(name)).await?;
                    role_holding::grant(tx, ORG, &holds(name, role, "")).await?;
                }
                dossier::upsert(tx, ORG, &line("A"), &[]).await?;
                let handled =
                    Dossier { handler: Some("maes".to_owned()), medium: "phone".to_owned(), ..line("B") };
                dossier::upsert(tx, ORG, &handled, &[]).await?;
                dossier::upsert(tx, ORG, &line("C"), &["bakker".to_owned()]).await?;
                dossier::upsert(tx, ORG, &Dossier { body: "temp".to_owned(), ..line("D") }, &[]).await
            })
        })
        .await;
    set.expect("the cast");
    for (id, words) in
        [("A", "bus laat"), ("B", "bus vuil tram"), ("C", "busje laat"), ("D", "bus laat vuil")]
    {
        index(store, id, words).await;
    }
}

/// `-word` excludes, `word*` is a beginning, `one|two` are the forms of a word.
fn words(text: &str) -> Words {
    let mut words = Words::default();
    for part in text.split_whitespace() {
        let (list, part) = match part.strip_prefix('-') {
            Some(rest) => (&mut words.not, rest),
            None => (&mut words.must, part),
        };
        list.push(match part.strip_suffix('*') {
            Some(beginning) => Wanted::Beginning(beginning.to_owned()),
            None => Wanted::Word(part.split('|').map(str::to_owned).collect()),
        });
    }
    words
}

async fn found(store: &Store, who: &str, asked: &str, filter: &Filter) -> String {
    let mut conn = store.read().await.expect("a reader");
    let reader = Reader { person: who, today: day("2026-03-10") };
    let found = search::find(&mut conn, ORG, &reader, filter, &words(asked), None, 10).await.expect("lines");
    found.iter().map(|line| line.id.as_str()).collect::<Vec<_>>().join(" ")
}

async fn words_of(store: &Store, id: &str) -> String {
    let mut conn = store.read().await.expect("a reader");
    let dump = projection::dump(&mut conn, ORG).await.expect("a dump");
    let mark = format!("dossier={id:?}");
    let rows = dump.lines().filter(|row| row.starts_with("search_word ") && row.contains(&mark));
    let word =
        |row: &str| row.split("word=").nth(1).and_then(|rest| rest.split('"').nth(1)).map(str::to_owned);
    rows.filter_map(word).collect::<Vec<_>>().join(" ")
}

on_both! {
    async fn all_words_must_be_there_in_some_form(store: Store) {
        cast(&store).await;
        let all = Filter::default();
        for (asked, expected) in [
            ("bus", "B A"),
            ("bus laat", "A"),
            ("laat", "C A"),
            ("bus|busje", "C B A"),
            ("tram|metro vuil", "B"),
            ("bus nergens", ""),
            ("bus*", "C B A"),
            ("bus* laat", "C A"),
            ("bus -laat", "B"),
            ("-laat", "B"),
            ("laat -bus*", ""),
            ("nergens*", ""),
            ("100%", ""),
        ] {
            assert_eq!(found(&store, "yilmaz", asked, &all).await, expected, "{asked}");
        }
    }

    async fn who_sees_only_what_is_theirs_finds_it_by_a_word_that_everyone_uses(store: Store) {
        cast(&store).await;
        let done: Result<(), Error> = store.write(|tx| Box::pin(async move {
            for number in 0..300 {
                let id = format!("E{number}");
                dossier::upsert(tx, ORG, &line(&id), &[]).await?;
                search::replace_for(tx, ORG, &id, &BTreeSet::from(["bus".to_owned()])).await?;
            }
            Ok(())
        })).await;
        done.expect("what others handle");
        let all = Filter::default();
        for (asked, expected) in [("bus", "B"), ("bus vuil", "B"), ("bus tram", "B"), ("bus laat", ""), ("-laat", "B"), ("bus*", "B")] {
            assert_eq!(found(&store, "maes", asked, &all).await, expected, "{asked}");
        }
    }

    async fn who_may_not_see_a_dossier_does_not_find_it(store: Store) {
        cast(&store).await;
        let all = Filter::default();
        assert_eq!(found(&store, "bakker", "laat", &all).await, "A", "C complains about Bakker");
        assert_eq!(found(&store, "bakker", "busje", &all).await, "");
        assert_eq!(found(&store, "bakker", "bus*", &all).await, "B A");
        assert_eq!(found(&store, "bakker", "-tram", &all).await, "A");
        assert_eq!(found(&store, "maes", "bus", &all).await, "B", "only what Maes handles");
        assert_eq!(found(&store, "maes", "laat", &all).await, "");
        assert_eq!(found(&store, "nobody", "bus", &all).await, "");
        let named: Result<(), Error> = store
            .write(|tx| Box::pin(async move {
                task::replace_for(tx, ORG, "A", &[store::task::Task { person: Some("maes".to_owned()), ..task("A", "propose", "handler") }]).await
            }))
            .await;
        named.expect("a task");
        assert_eq!(found(&store, "maes", "bus", &all).await, "B A", "a task is a reason to see it");
    }

    async fn the_filter_limits_what_is_found(store: Store) {
        cast(&store).await;
        let some = |text: &str| Some(text.to_owned());
        for (filter, expected) in [
            (Filter { handler: some("maes"), ..Filter::default() }, "B"),
            (Filter { handler: some(NOBODY), ..Filter::default() }, "A"),
            (Filter { medium: some("phone"), ..Filter::default() }, "B"),
            (Filter { body: some("temp"), ..Filter::default() }, ""),
            (Filter { received_from: Some(day("2026-03-03")), ..Filter::default() }, ""),
        ] {
            assert_eq!(found(&store, "yilmaz", "bus", &filter).await, expected, "{filter:?}");
        }
    }

    async fn only_what_changed_is_written_and_what_is_gone_is_gone(store: Store) {
        cast(&store).await;
        index(&store, "A", "bus vuil").await;
        assert_eq!(words_of(&store, "A").await, "bus vuil");
        assert_eq!(found(&store, "yilmaz", "laat", &Filter::default()).await, "C");
        let many: String = (0..100).map(|n| format!("w{n:03} ")).collect();
        index(&store, "A", &many).await;
        assert_eq!(words_of(&store, "A").await, many.trim());
        let destroyed: Result<(), Error> =
            store.write(|tx| Box::pin(async move { projection::clear_dossier(tx, ORG, "A").await })).await;
        destroyed.expect("a clearing");
        assert_eq!(words_of(&store, "A").await, "");
        assert_eq!(found(&store, "yilmaz", "-nergens", &Filter::default()).await, "C B");
    }

    /// More dossiers than the first window takes, so that several windows and pages follow each other.
    async fn many_are_found_page_by_page(store: Store) {
        cast(&store).await;
        let set: Result<(), Error> = store
            .write(|tx| Box::pin(async move {
                for n in 0..900 {
                    let id = format!("x{n:03}");
                    dossier::upsert(tx, ORG, &line(&id), &[]).await?;
                    let rare = if n % 300 == 0 { ["overal", "zelden"] } else { ["overal", "vaak"] };
                    let words = rare.iter().map(|word| (*word).to_owned()).collect();
                    search::replace_for(tx, ORG, &id, &words).await?;
                }
                Ok(())
            }))
            .await;
        set.expect("many dossiers");
        assert_eq!(found(&store, "yilmaz", "overal zelden", &Filter::default()).await, "x600 x300 x000");
        assert_eq!(found(&store, "yilmaz", "overal vaak zelden", &Filter::default()).await, "");
        assert_eq!(found(&store, "yilmaz", "over* zelden", &Filter::default()).await, "x600 x300 x000");
        assert_eq!(found(&store, "yilmaz", "overal -vaak", &Filter::default()).await, "x600 x300 x000", "beyond the first window");
        let mut conn = store.read().await.expect("a reader");
        let reader = Reader { person: "yilmaz", today: day("2026-03-10") };
        let (mut seen, mut before) = (Vec::new(), None::<String>);
        loop {
            let page = search::find(&mut conn, ORG, &reader, &Filter::default(), &words("vaak"), before.as_deref(), 250)
                .await
                .expect("a page");
            let Some(last) = page.last() else { break };
            before = Some(last.id.clone());
            seen.extend(page.into_iter().map(|line| line.id));
        }
        let all: Vec<String> = (0..900).rev().filter(|n| n % 300 != 0).map(|n| format!("x{n:03}")).collect();
        assert_eq!(seen, all);
    }

    async fn of_each_dossier_the_message_and_the_newest_that_holds_are_read(store: Store) {
        cast(&store).await;
        let written: Result<(), Error> = store.write(|tx| Box::pin(async move {
            let row = |dossier: &str, kind: &str, id: &str, seconds: i64, body: &str| Text {
                id: id.to_owned(), dossier: dossier.to_owned(), kind: kind.to_owned(), language: "nl".to_owned(), body: body.to_owned(),
                salt: Vec::new(), digest: String::new(), created_at: moment(seconds), created_by: "maes".to_owned(),
            };
            for number in 0..1_500 {
                text::insert(tx, ORG, &row("A", "note", &format!("note-{number}"), number, &format!("note {number}"))).await?;
            }
            for (id, kind, seconds, body) in
                [("b-late", "reason", 5_002, "wrong"), ("b-right", "reason", 5_001, "right"), ("b", "message", 5_000, "the message")]
            {
                text::insert(tx, ORG, &row("B", kind, id, seconds, body)).await?;
            }
            text::insert(tx, ORG, &row("C", "message", "c", 1, &"é".repeat(30_000))).await?;
            search::leave_out(tx, ORG, "B", &BTreeSet::from(["b-late".to_owned(), "elsewhere".to_owned()])).await
        })).await;
        written.expect("texts");
        let mut conn = store.read().await.expect("a reader");
        let read = search::passages(&mut conn, ORG, &["A", "B", "C"]).await.expect("texts");
        let of = |id: &str| read.iter().filter(|passage| passage.dossier == id).map(|passage| passage.body.as_str()).collect::<Vec<_>>();
        assert_eq!(of("B"), ["the message", "right"], "what was put right is left out");
        assert_eq!((of("A").len(), of("A")[0]), (40, "note 1499"), "no more of one dossier, and those the newest");
        assert_eq!(of("C")[0].chars().count(), 20_000);
        assert!(read[..3].iter().any(|passage| passage.dossier == "C"), "none waits behind a long one");
    }
}
