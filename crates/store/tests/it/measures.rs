//! The register of measures: whose line one reads, and in which order.

use store::dossier::{self, Dossier, Reader};
use store::dossier_measure::{self, DossierMeasure, Filter, Line, Progress};
use store::role_holding::RoleHolding;
use store::{Error, Store, on_both, person, projection, role_holding};

use crate::support::{ORG, day, holds, line, person};

fn measure(dossier: &str, event_seq: i64, kind: &str, owner: &str, due_on: &str) -> DossierMeasure {
    DossierMeasure {
        dossier: dossier.to_owned(),
        event_seq,
        last_seq: event_seq,
        activity: "measure".to_owned(),
        kind: kind.to_owned(),
        what: "gone".to_owned(),
        owner: owner.to_owned(),
        recorded_on: day("2026-03-02"),
        due_on: day(due_on),
        decided_on: None,
        decided_by: None,
        done_on: None,
        shown: None,
    }
}

/// A (roads) is a complaint, P (parks) one about Maes, D a dispute. Each has a measure or two.
async fn set(store: &Store) {
    let set: Result<(), Error> = store
        .write(|tx| {
            Box::pin(async move {
                for (who, role, unit) in [
                    ("maes", "coordinator", ""),
                    ("claire", "management-committee", ""),
                    ("paula", "management-committee", "parks"),
                    ("goossens", "dispute-team", ""),
                    ("hilde", "complaints-manager", ""),
                    ("dirk", "desk", ""),
                    ("yilmaz", "handler", ""),
                ] {
                    person::insert(tx, ORG, &person(who)).await?;
                    role_holding::grant(tx, ORG, &holds(who, role, unit)).await?;
                }
                person::insert(tx, ORG, &person("elsa")).await?;
                let elsewhere =
                    RoleHolding { body: "temp".to_owned(), ..holds("elsa", "management-committee", "") };
                role_holding::grant(tx, ORG, &elsewhere).await?;
                dossier::upsert(tx, ORG, &line("A"), &[]).await?;
                let parks = Dossier { unit: "parks".to_owned(), ..line("P") };
                dossier::upsert(tx, ORG, &parks, &["maes".to_owned()]).await?;
                dossier::upsert(tx, ORG, &Dossier { kind: "dispute".to_owned(), ..line("D") }, &[]).await?;
                let done = Some(day("2026-03-05"));
                let all = [
                    measure("A", 5, "repair", "yilmaz", "2026-03-06"),
                    measure("A", 6, "preventive", "dirk", "2026-03-20"),
                    DossierMeasure { done_on: done, ..measure("P", 4, "corrective", "maes", "2026-03-03") },
                    measure("P", 5, "control", "claire", "2026-03-20"),
                    measure("D", 7, "corrective", "goossens", "2026-04-01"),
                    measure("D", 8, "repair", "goossens", "2026-04-02"),
                ];
                for one in &all {
                    dossier_measure::replace_for(tx, ORG, &one.dossier, &[]).await?;
                }
                dossier_measure::add(tx, ORG, &all).await
            })
        })
        .await;
    set.expect("measures");
}

async fn list(store: &Store, who: &str, filter: &Filter) -> Vec<Line> {
    let mut conn = store.read().await.expect("a reader");
    let reader = Reader { person: who, today: day("2026-03-10") };
    dossier_measure::list(&mut conn, ORG, &reader, filter, None, 10).await.expect("measures")
}

fn told(lines: &[Line]) -> String {
    let one = |line: &Line| {
        format!("{}{}{}", line.dossier, line.event_seq, if line.visible { "" } else { " closed" })
    };
    lines.iter().map(one).collect::<Vec<_>>().join(", ")
}

async fn all(store: &Store, who: &str) -> String {
    told(&list(store, who, &Filter { progress: Progress::All, ..Filter::default() }).await)
}

on_both! {
    async fn each_reads_what_is_theirs_to_read(store: Store) {
        set(&store).await;
        assert_eq!(all(&store, "maes").await, "D7 closed, A6, A5, P4 closed", "what one does oneself, of a complaint about one");
        assert_eq!(all(&store, "claire").await, "D7 closed, P5 closed, A6 closed, P4 closed", "nothing that is put right for one");
        assert_eq!(all(&store, "paula").await, "P5 closed, P4 closed", "of the unit");
        assert_eq!(all(&store, "goossens").await, "D8, D7, P5 closed, A6 closed, P4 closed");
        assert_eq!(all(&store, "hilde").await, "D8 closed, D7 closed, P5, A6, A5, P4", "who manages the service reads what was put right");
        assert_eq!(all(&store, "dirk").await, "P5, A6, A5, P4", "the desk sees the complaints themselves");
        assert_eq!(all(&store, "yilmaz").await, "A5 closed", "whoever sees to it");
        assert_eq!(all(&store, "elsa").await, "");
        let mut conn = store.read().await.expect("a reader");
        assert_eq!(dossier_measure::owned(&mut conn, ORG, "maes").await.expect("a number"), 0, "what is done is not counted");
        assert_eq!(dossier_measure::owned(&mut conn, ORG, "dirk").await.expect("a number"), 1);
    }
}

on_both! {
    async fn what_is_open_stands_by_its_day_and_pages_follow_one_another(store: Store) {
        set(&store).await;
        let of = |progress| Filter { progress, ..Filter::default() };
        assert_eq!(told(&list(&store, "dirk", &of(Progress::Open)).await), "A5, A6, P5");
        assert_eq!(told(&list(&store, "dirk", &of(Progress::Late)).await), "A5", "its day is over, and it is not done");
        assert_eq!(told(&list(&store, "dirk", &of(Progress::Done)).await), "P4");
        let parks = Filter { unit: Some("parks".to_owned()), body: Some("town".to_owned()), ..of(Progress::All) };
        assert_eq!(told(&list(&store, "dirk", &parks).await), "P5, P4");
        let own = Filter { owner: Some("dirk".to_owned()), ..of(Progress::Open) };
        assert_eq!(told(&list(&store, "dirk", &own).await), "A6");
        for (progress, expected) in [(Progress::Open, "A5 A6 P5"), (Progress::All, "P5 A6 A5 P4")] {
            let (mut seen, mut after) = (Vec::new(), None);
            loop {
                let mut conn = store.read().await.expect("a reader");
                let reader = Reader { person: "dirk", today: day("2026-03-10") };
                let page = dossier_measure::list(&mut conn, ORG, &reader, &of(progress), after.as_ref(), 1).await;
                let Some(last) = page.expect("measures").pop() else { break };
                after = Some(last.place());
                seen.push(format!("{}{}", last.dossier, last.event_seq));
            }
            assert_eq!(seen.join(" "), expected);
        }
        let cleared: Result<(), Error> =
            store.write(|tx| Box::pin(async move { projection::clear_dossier(tx, ORG, "A").await })).await;
        cleared.expect("gone");
        assert_eq!(told(&list(&store, "dirk", &of(Progress::Open)).await), "P5");
    }
}
