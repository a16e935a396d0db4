//! What several people with one role may do, each by name: the members of a committee.

use store::dossier::{self, Reader};
use store::task::{self, Task};
use store::{Error, on_both, person, role_holding};

use crate::support::{ORG, day, holds, line, person, task};

on_both! {
    async fn what_members_of_a_committee_may_do_lies_with_each_of_them(store: Store) {
        let set: Result<(), Error> = store
            .write(|tx| Box::pin(async move {
                for name in ["yilmaz", "bakker", "peeters", "van-dam"] {
                    person::insert(tx, ORG, &person(name)).await?;
                }
                for (who, role) in [("yilmaz", "committee-chair"), ("bakker", "committee-member"), ("peeters", "committee-member")] {
                    role_holding::grant(tx, ORG, &holds(who, role, "")).await?;
                }
                dossier::upsert(tx, ORG, &line("B"), &[]).await?;
                let of = |who: &str, role: &str, rank: i64, nr: i64| {
                    Task { person: Some(who.to_owned()), rank, nr, ..task("B", "hear", role) }
                };
                let (chair, member) = ("committee-chair", "committee-member");
                let each = [of("yilmaz", chair, 0, 0), of("bakker", member, 1, 0), of("peeters", member, 1, 1)];
                task::replace_for(tx, ORG, "B", &each).await
            }))
            .await;
        set.expect("a committee");
        let mut conn = store.read().await.expect("a reader");
        for (who, must) in [("yilmaz", Some(true)), ("bakker", Some(false)), ("peeters", Some(false)), ("van-dam", None)] {
            let reader = Reader { person: who, today: day("2026-03-10") };
            let falls = task::falling_to(&mut conn, ORG, &reader, 100).await.expect("tasks");
            let may = task::open_to(&mut conn, ORG, &reader, 100).await.expect("tasks");
            for (found, expected) in [(falls, must == Some(true)), (may, must == Some(false))] {
                let theirs: Vec<_> = found.iter().filter(|task| task.dossier == "B").collect();
                assert_eq!(theirs.len(), usize::from(expected), "{who}");
                assert!(theirs.iter().all(|task| task.person.as_deref() == Some(who)), "{theirs:?}");
            }
        }
    }
}
