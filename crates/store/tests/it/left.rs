//! What people had in hand who left, or who handle elsewhere now.

use store::dossier::{Dossier, Reader};
use store::role_holding::RoleHolding;
use store::{Error, Store, dossier, left, on_both, person, role_holding};

use crate::support::{ORG, day, holds, line, person};

/// Yilmaz coordinates the whole town, Bakker another body. Maes handles the parks; dossier A is of the parks, B of the roads,
/// C of no unit, D of the other body, E was answered: all five are theirs. F of the roads is of Claes, who left, G too and it
/// ended; H of the other body is of Dubois, who left.
async fn cast(store: &Store) {
    let set: Result<(), Error> = store
        .write(|tx| {
            Box::pin(async move {
                for (who, active) in
                    [("yilmaz", true), ("bakker", true), ("maes", true), ("claes", false), ("dubois", false)]
                {
                    person::insert(tx, ORG, &store::person::Person { active, ..person(who) }).await?;
                }
                let elsewhere = |holding: RoleHolding| RoleHolding { body: "temp".to_owned(), ..holding };
                for holding in [
                    holds("yilmaz", "coordinator", ""),
                    elsewhere(holds("bakker", "coordinator", "")),
                    holds("maes", "handler", "parks"),
                    holds("claes", "handler", ""),
                    elsewhere(holds("dubois", "handler", "")),
                ] {
                    role_holding::grant(tx, ORG, &holding).await?;
                }
                let of = |id: &str, handler: &str, unit: &str| Dossier {
                    handler: Some(handler.to_owned()),
                    unit: unit.to_owned(),
                    ..line(id)
                };
                let there = |line: Dossier| Dossier { body: "temp".to_owned(), ..line };
                for line in [
                    of("A", "maes", "parks"),
                    of("B", "maes", "roads"),
                    of("C", "maes", ""),
                    there(of("D", "maes", "parks")),
                    Dossier { state: "answered".to_owned(), ..of("E", "maes", "roads") },
                    of("F", "claes", "roads"),
                    Dossier { closed_on: Some(day("2026-03-09")), ..of("G", "claes", "roads") },
                    there(of("H", "dubois", "roads")),
                ] {
                    dossier::upsert(tx, ORG, &line, &[]).await?;
                }
                Ok(())
            })
        })
        .await;
    set.expect("the cast");
}

async fn behind(store: &Store, who: &str) -> String {
    let mut conn = store.read().await.expect("a reader");
    let reader = Reader { person: who, today: day("2026-03-10") };
    let found = left::behind(&mut conn, ORG, &reader, 9).await.expect("lines");
    let mut ids: Vec<_> = found.into_iter().map(|line| line.id).collect();
    ids.sort();
    ids.join(" ")
}

on_both! {
    async fn what_a_handler_has_where_they_handle_no_more_is_left_behind(store: Store) {
        cast(&store).await;
        assert_eq!(behind(&store, "yilmaz").await, "B C F", "not of the parks, not elsewhere, not what is answered or ended");
        assert_eq!(behind(&store, "bakker").await, "D H");
        assert_eq!(behind(&store, "nobody").await, "");
        let whole: Result<(), Error> = store
            .write(|tx| Box::pin(async move { role_holding::grant(tx, ORG, &holds("maes", "handler", "")).await }))
            .await;
        whole.expect("every unit");
        assert_eq!(behind(&store, "yilmaz").await, "F");
    }

    async fn who_left_is_sought_where_they_handled(store: Store) {
        cast(&store).await;
        let mut conn = store.read().await.expect("a reader");
        for (who, known) in [("yilmaz", &["claes"][..]), ("bakker", &["dubois"]), ("maes", &[])] {
            assert_eq!(left::handlers(&mut conn, ORG, who).await.expect("people"), known, "{who}");
        }
    }

    async fn a_subject_is_had_by_a_body_or_not(store: Store) {
        cast(&store).await;
        let set: Result<(), Error> = store
            .write(|tx| Box::pin(async move { dossier::set_subjects(tx, ORG, "A", &["bins".to_owned()]).await }))
            .await;
        set.expect("a subject");
        let mut conn = store.read().await.expect("a reader");
        let body = line("A").body;
        for (subject, body, known) in [("bins", &*body, true), ("bins", "temp", false), ("trees", &*body, false)] {
            assert_eq!(dossier::has_subject(&mut conn, ORG, subject, body).await.expect("a store"), known, "{subject} {body}");
        }
    }
}
