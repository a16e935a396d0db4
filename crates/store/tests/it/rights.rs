//! The reader's rights inside the queries.

use std::collections::BTreeSet;

use jiff::Timestamp;
use store::access_log::{self, Access, Scope, Wanted};
use store::alert::{self, Alert};
use store::dossier::{self, Dossier, Reader};
use store::dossier_date::{self, After, DossierDate, Entry};
use store::register::{self, Filter, Order};
use store::role_holding::RoleHolding;
use store::search::{self, Wanted as WantedWord, Words};
use store::task::{self, Task};
use store::{Error, Store, absence, dossier_link, on_both, person, role_holding};

use crate::support::{ORG, day, holds, line, moment, person, task};

/// Yilmaz coordinates for the whole town, Peeters for parks only; Van Dam is deputy of Yilmaz; Bakker coordinates too.
/// Dossier A (roads) has nobody yet, B (roads) is Yilmaz's, C (parks) complains about Bakker, D belongs to another body.
pub async fn cast(store: &Store) {
    let set: Result<(), Error> = store
        .write(|tx| {
            Box::pin(async move {
                for name in ["yilmaz", "peeters", "van-dam", "bakker"] {
                    person::insert(tx, ORG, &person(name)).await?;
                }
                let deputy =
                    RoleHolding { deputy_for: "yilmaz".to_owned(), ..holds("van-dam", "coordinator", "") };
                for holding in [
                    holds("yilmaz", "coordinator", ""),
                    holds("peeters", "coordinator", "parks"),
                    holds("bakker", "coordinator", ""),
                    deputy,
                ] {
                    role_holding::grant(tx, ORG, &holding).await?;
                }
                dossier::upsert(tx, ORG, &line("A"), &[]).await?;
                dossier::upsert(tx, ORG, &Dossier { handler: Some("yilmaz".to_owned()), ..line("B") }, &[])
                    .await?;
                let parks = Dossier { unit: "parks".to_owned(), ..line("C") };
                dossier::upsert(tx, ORG, &parks, &["bakker".to_owned()]).await?;
                dossier::upsert(tx, ORG, &Dossier { body: "temp".to_owned(), ..line("D") }, &[]).await?;
                let named = Task { person: Some("yilmaz".to_owned()), ..task("B", "propose", "coordinator") };
                task::replace_for(
                    tx,
                    ORG,
                    "A",
                    &[task("A", "propose", "coordinator"), task("A", "close", "complaints-manager")],
                )
                .await?;
                task::replace_for(tx, ORG, "B", &[named]).await?;
                let in_parks = Task { unit: "parks".to_owned(), ..task("C", "propose", "coordinator") };
                task::replace_for(tx, ORG, "C", &[in_parks]).await?;
                let elsewhere = Task { body: "temp".to_owned(), ..task("D", "propose", "coordinator") };
                task::replace_for(tx, ORG, "D", &[elsewhere]).await
            })
        })
        .await;
    set.expect("the cast");
}

pub async fn away(store: &Store, who: &'static str, from: &'static str, until: Option<&'static str>) {
    let away = absence::Absence { person: who.to_owned(), from_on: day(from), until_on: until.map(day) };
    let set: Result<(), Error> =
        store.write(move |tx| Box::pin(async move { absence::set(tx, ORG, &away).await })).await;
    set.expect("an absence");
}

async fn tasks(store: &Store, who: &str, today: &str) -> String {
    let mut conn = store.read().await.expect("a reader");
    let reader = Reader { person: who, today: day(today) };
    let mut found = task::falling_to(&mut conn, ORG, &reader, 100).await.expect("tasks");
    found.extend(task::open_to(&mut conn, ORG, &reader, 100).await.expect("tasks"));
    found.sort_by_key(|task| (task.due_on.is_none(), task.due_on, task.dossier.clone()));
    found.iter().map(|task| task.dossier.as_str()).collect::<Vec<_>>().join(" ")
}

async fn register(store: &Store, who: &str, today: &str) -> String {
    let mut conn = store.read().await.expect("a reader");
    let reader = Reader { person: who, today: day(today) };
    let found = register::list(&mut conn, ORG, &reader, &Filter::default(), Order::default(), None, 100)
        .await
        .expect("lines");
    let ids: Vec<&str> = found.iter().map(|line| line.id.as_str()).collect();
    for id in ["A", "B", "C", "D", "E"] {
        let visible = dossier::visible(&mut conn, ORG, id, &reader).await.expect("a right");
        assert_eq!(visible, ids.contains(&id), "the list and the page agree on {id} for {who}");
    }
    ids.join(" ")
}

async fn calendar(store: &Store, who: &str, after: Option<&After>, limit: i64) -> Vec<Entry> {
    let mut conn = store.read().await.expect("a reader");
    let reader = Reader { person: who, today: day("2026-03-10") };
    let span = (day("2026-03-09"), day("2026-03-15"));
    dossier_date::between(&mut conn, ORG, &reader, span, after, limit).await.expect("days")
}

on_both! {
    async fn the_calendar_has_the_days_of_what_one_may_see(store: Store) {
        cast(&store).await;
        let date = |dossier: &str, event_seq, on_day: &str, at_time: &str| DossierDate {
            dossier: dossier.to_owned(), event_seq, occasion: "hearing".to_owned(), on_day: day(on_day), at_time: at_time.to_owned(),
        };
        let set = [
            date("A", 4, "2026-03-15", ""), date("A", 5, "2026-03-16", "09:00"), date("B", 3, "2026-03-10", "14:00"),
            date("C", 2, "2026-03-10", "09:30"), date("C", 6, "2026-03-10", "09:30"), date("D", 2, "2026-03-10", "10:00"),
        ];
        let set: Result<(), Error> =
            store.write(move |tx| Box::pin(async move { dossier_date::add(tx, ORG, &set).await })).await;
        set.expect("days");
        let ids = |found: &[Entry]| found.iter().map(|entry| entry.dossier.clone()).collect::<Vec<_>>().join(" ");
        assert_eq!(ids(&calendar(&store, "yilmaz", None, 10).await), "C B A", "by day and time, in those days alone");
        assert_eq!(ids(&calendar(&store, "bakker", None, 10).await), "B A", "not where they are complained about");
        assert_eq!(ids(&calendar(&store, "nobody", None, 10).await), "");
        let first = calendar(&store, "yilmaz", None, 2).await;
        // what two were invited to at once takes one place
        let next = calendar(&store, "yilmaz", first.last().map(Entry::place).as_ref(), 2).await;
        assert_eq!((ids(&first), ids(&next)), ("C B".to_owned(), "A".to_owned()));
    }
}

on_both! {
    async fn who_lost_a_role_is_told_no_more_of_what_it_saw(store: Store) {
        cast(&store).await;
        let told = |id: &str, dossier: &str, kind: &str| Alert {
            id: id.to_owned(), person: "peeters".to_owned(), dossier: Some(dossier.to_owned()), kind: kind.to_owned(),
            payload: "{}".to_owned(), at: moment(1), seen_at: None, done_at: None,
        };
        let rows = [told("1", "C", "owed"), told("2", "D", "owed"), told("3", "D", "measure")];
        let set: Result<(), Error> = store
            .write(move |tx| Box::pin(async move {
                for row in rows {
                    alert::add(tx, ORG, &row).await?;
                }
                Ok(())
            }))
            .await;
        set.expect("alerts");
        let reader = Reader { person: "peeters", today: day("2026-03-10") };
        let mut conn = store.read().await.expect("a reader");
        assert_eq!(alert::count_unseen(&mut conn, ORG, &reader).await.expect("a count"), 2, "a measure is theirs anywhere");
        drop(conn);
        let set: Result<bool, Error> = store
            .write(|tx| Box::pin(async move { role_holding::revoke(tx, ORG, &holds("peeters", "coordinator", "parks")).await }))
            .await;
        assert!(set.expect("revoked"));
        let mut conn = store.read().await.expect("a reader");
        assert_eq!(alert::count_unseen(&mut conn, ORG, &reader).await.expect("a count"), 1);
    }
}

async fn linked(store: &Store, who: &str, dossier: &str) -> String {
    let mut conn = store.read().await.expect("a reader");
    let reader = Reader { person: who, today: day("2026-03-10") };
    let found = dossier_link::of(&mut conn, ORG, dossier, &reader).await.expect("links");
    let told = |link: &dossier_link::Linked| {
        format!("{}{}", link.id, if link.visible { "" } else { " closed to them" })
    };
    found.iter().map(told).collect::<Vec<_>>().join(", ")
}

on_both! {
    /// Each team sees that the other has something to do with its dossier, and not the papers of it.
    async fn complaints_and_disputes_have_teams_of_their_own(store: Store) {
        cast(&store).await;
        let set: Result<(), Error> = store
            .write(|tx| Box::pin(async move {
                person::insert(tx, ORG, &person("goossens")).await?;
                role_holding::grant(tx, ORG, &holds("goossens", "dispute-team", "")).await?;
                let dispute = Dossier { kind: "dispute".to_owned(), ..line("E") };
                dossier::upsert(tx, ORG, &dispute, &["bakker".to_owned()]).await?;
                dossier_link::add(tx, ORG, "E", &["A".to_owned(), "C".to_owned()]).await
            }))
            .await;
        set.expect("a dispute");
        assert_eq!(register(&store, "yilmaz", "2026-03-10").await, "C B A");
        assert_eq!(register(&store, "goossens", "2026-03-10").await, "E");
        assert_eq!(linked(&store, "goossens", "E").await, "A closed to them, C closed to them");
        assert_eq!(linked(&store, "yilmaz", "E").await, "A, C");
        assert_eq!(linked(&store, "yilmaz", "A").await, "E closed to them");
        assert_eq!(linked(&store, "bakker", "A").await, "", "nobody learns of a dispute about themselves");
    }
}

on_both! {
    async fn tasks_fall_to_who_holds_the_role(store: Store) {
        cast(&store).await;
        assert_eq!(tasks(&store, "yilmaz", "2026-03-10").await, "A B C");
        assert_eq!(tasks(&store, "peeters", "2026-03-10").await, "C", "only the parks");
        assert_eq!(tasks(&store, "nobody", "2026-03-10").await, "");
    }

    async fn a_handler_sees_what_they_handle(store: Store) {
        cast(&store).await;
        let set: Result<(), Error> = store
            .write(|tx| Box::pin(async move {
                person::insert(tx, ORG, &person("maes")).await?;
                person::insert(tx, ORG, &person("boss")).await?;
                for holding in [holds("maes", "handler", ""), holds("boss", "administrator", "")] {
                    role_holding::grant(tx, ORG, &holding).await?;
                }
                dossier::upsert(tx, ORG, &Dossier { handler: Some("maes".to_owned()), ..line("B") }, &[]).await
            }))
            .await;
        set.expect("two more people");
        assert_eq!(register(&store, "maes", "2026-03-10").await, "B");
        assert_eq!(register(&store, "boss", "2026-03-10").await, "", "who sets up people reads no dossier by that alone");
    }

    async fn who_watches_over_one_body_sees_who_looked_there_only(store: Store) {
        cast(&store).await;
        let set: Result<(), Error> = store
            .write(|tx| Box::pin(async move {
                let temp = RoleHolding { body: "temp".to_owned(), ..holds("yilmaz", "complaints-manager", "") };
                role_holding::grant(tx, ORG, &temp).await?;
                let look = |dossier: &str| Access {
                    id: dossier.to_owned(),
                    at: moment(1),
                    person: "peeters".to_owned(),
                    dossier: dossier.to_owned(),
                    what: "dossier".to_owned(),
                };
                access_log::insert_batch(tx, ORG, &[look("A"), look("D")]).await
            }))
            .await;
        set.expect("the looks");
        let mut conn = store.read().await.expect("a reader");
        let wanted = Wanted {
            person: String::new(),
            number: String::new(),
            from: Timestamp::MIN,
            until: Timestamp::MAX,
        };
        let reader = Reader { person: "yilmaz", today: day("2026-03-10") };
        let found = access_log::find(&mut conn, ORG, &reader, Scope::Visible, &wanted, None, 9).await.expect("looks");
        let found: Vec<_> = found.into_iter().map(|look| look.id).collect();
        assert_eq!(found, ["D"], "A they only coordinate");
    }

    async fn nobody_reads_a_dossier_about_themselves(store: Store) {
        cast(&store).await;
        assert_eq!(tasks(&store, "bakker", "2026-03-10").await, "A", "B is named for Yilmaz, C is about Bakker");
        assert_eq!(register(&store, "bakker", "2026-03-10").await, "B A");
        let named: Result<(), Error> = store
            .write(|tx| Box::pin(async move {
                let handled = Dossier { handler: Some("bakker".to_owned()), ..line("A") };
                dossier::upsert(tx, ORG, &handled, &["bakker".to_owned()]).await?;
                let own = Task { person: Some("bakker".to_owned()), ..task("A", "propose", "coordinator") };
                task::replace_for(tx, ORG, "A", &[own]).await
            }))
            .await;
        named.expect("a respondent named later");
        assert_eq!(register(&store, "bakker", "2026-03-10").await, "B", "not even as its handler");
        assert_eq!(tasks(&store, "bakker", "2026-03-10").await, "");
    }

    async fn a_deputy_stands_in_when_nobody_else_can(store: Store) {
        cast(&store).await;
        away(&store, "yilmaz", "2026-03-09", Some("2026-03-13")).await;
        assert_eq!(tasks(&store, "van-dam", "2026-03-10").await, "", "Bakker is there for the roads, Peeters for the parks");
        assert_eq!(register(&store, "van-dam", "2026-03-10").await, "");
        away(&store, "bakker", "2026-03-09", Some("2026-03-13")).await;
        for (today, there) in [("2026-03-08", false), ("2026-03-09", true), ("2026-03-13", true), ("2026-03-14", false)] {
            let expected = if there { ("A", "B A") } else { ("", "") };
            assert_eq!(tasks(&store, "van-dam", today).await, expected.0, "{today}: B is named for Yilmaz");
            assert_eq!(register(&store, "van-dam", today).await, expected.1, "{today}");
        }
        away(&store, "van-dam", "2026-03-12", None).await;
        assert_eq!(register(&store, "van-dam", "2026-03-12").await, "", "the deputy is away too");
    }

    async fn a_deputy_stands_in_for_who_is_barred(store: Store) {
        cast(&store).await;
        let set: Result<(), Error> = store
            .write(|tx| Box::pin(async move {
                dossier::upsert(tx, ORG, &line("A"), &["yilmaz".to_owned(), "bakker".to_owned()]).await?;
                let barred = "|bakker|yilmaz|".to_owned();
                task::replace_for(tx, ORG, "A", &[Task { barred, ..task("A", "assign", "coordinator") }]).await?;
                let barred = "|bakker|yilmaz|".to_owned();
                task::replace_for(tx, ORG, "B", &[Task { barred, ..task("B", "validate", "coordinator") }]).await
            }))
            .await;
        set.expect("two who cannot");
        assert_eq!(tasks(&store, "van-dam", "2026-03-10").await, "A B", "complained about in A, wrote the text of B");
        assert_eq!(register(&store, "van-dam", "2026-03-10").await, "B A");
        assert_eq!(tasks(&store, "yilmaz", "2026-03-10").await, "C");
    }

    async fn who_lost_the_role_lost_the_dossier(store: Store) {
        cast(&store).await;
        let set: Result<(), Error> = store
            .write(|tx| Box::pin(async move {
                person::insert(tx, ORG, &person("maes")).await?;
                dossier::upsert(tx, ORG, &Dossier { handler: Some("maes".to_owned()), ..line("B") }, &[]).await?;
                let named = Task { person: Some("maes".to_owned()), ..task("B", "propose", "handler") };
                task::replace_for(tx, ORG, "B", &[named]).await?;
                role_holding::grant(tx, ORG, &holds("maes", "handler", "")).await
            }))
            .await;
        set.expect("a handler");
        assert_eq!((tasks(&store, "maes", "2026-03-10").await, register(&store, "maes", "2026-03-10").await), ("B".to_owned(), "B".to_owned()));
        let gone: Result<bool, Error> = store
            .write(|tx| Box::pin(async move { role_holding::revoke(tx, ORG, &holds("maes", "handler", "")).await }))
            .await;
        assert!(gone.expect("a role taken"));
        assert_eq!((tasks(&store, "maes", "2026-03-10").await, register(&store, "maes", "2026-03-10").await), (String::new(), String::new()));
    }

    async fn the_register_shows_body_and_unit(store: Store) {
        cast(&store).await;
        assert_eq!(register(&store, "yilmaz", "2026-03-10").await, "C B A");
        assert_eq!(register(&store, "peeters", "2026-03-10").await, "C");
        assert_eq!(register(&store, "nobody", "2026-03-10").await, "");
    }

    async fn who_sits_finds_the_dossier_after_their_last_task(store: Store) {
        cast(&store).await;
        let set: Result<(), Error> = store
            .write(|tx| Box::pin(async move {
                person::insert(tx, ORG, &person("claes")).await?;
                role_holding::grant(tx, ORG, &holds("claes", "committee-member", "")).await?;
                dossier::set_seats(tx, ORG, "B", &[("claes".to_owned(), "committee-member")]).await?;
                search::replace_for(tx, ORG, "A", &BTreeSet::from(["tegel".to_owned()])).await?;
                search::replace_for(tx, ORG, "B", &BTreeSet::from(["tegel".to_owned()])).await
            }))
            .await;
        set.expect("a seat");
        assert_eq!(register(&store, "claes", "2026-03-10").await, "B");
        let mut conn = store.read().await.expect("a reader");
        let reader = Reader { person: "claes", today: day("2026-03-10") };
        let words = Words { must: vec![WantedWord::Word(vec!["tegel".to_owned()])], ..Words::default() };
        let found = search::find(&mut conn, ORG, &reader, &Filter::default(), &words, None, 9).await.expect("lines");
        assert_eq!(found.iter().map(|line| line.id.as_str()).collect::<Vec<_>>(), ["B"]);
    }
}
