//! The lists of work: in which order, each task once.

use store::dossier::Reader;
use store::task::{self, Task};
use store::{Error, on_both, person, role_holding};

use crate::rights::{away, cast};
use crate::support::{ORG, day, holds, person, task};

on_both! {
    async fn the_most_urgent_task_comes_first(store: Store) {
        cast(&store).await;
        let set: Result<(), Error> = store
            .write(|tx| Box::pin(async move {
                let due = |activity: &str, due_on: Option<&str>| Task {
                    due_on: due_on.map(day),
                    ..task("A", activity, "coordinator")
                };
                let after = |role: &str, rank, fallback, task: &Task| Task {
                    role: role.to_owned(), rank, fallback, ..task.clone()
                };
                let (can, not_yet) = (due("can", Some("2026-03-12")), due("not-yet", Some("2026-03-13")));
                let (nobody, barred) = (due("nobody-else", Some("2026-03-14")), due("barred", Some("2026-03-02")));
                let all = [
                    due("no-term", None),
                    after("desk", 0, false, &can),
                    after("coordinator", 1, false, &can),
                    due("must", Some("2026-03-12")),
                    after("desk", 0, false, &not_yet),
                    after("coordinator", 1, true, &not_yet),
                    after("complaints-manager", 0, false, &nobody),
                    after("coordinator", 1, true, &nobody),
                    due("late", Some("2026-03-01")),
                    Task { barred: "|yilmaz|".to_owned(), ..barred },
                ];
                person::insert(tx, ORG, &person("claes")).await?;
                role_holding::grant(tx, ORG, &holds("claes", "desk", "")).await?;
                task::replace_for(tx, ORG, "A", &all).await?;
                task::replace_for(tx, ORG, "B", &[]).await?;
                task::replace_for(tx, ORG, "C", &[]).await
            }))
            .await;
        set.expect("tasks");
        let mut conn = store.read().await.expect("a reader");
        let reader = Reader { person: "yilmaz", today: day("2026-03-10") };
        let order = |found: Vec<Task>| found.into_iter().map(|task| task.activity).collect::<Vec<_>>().join(" ");
        let must = task::falling_to(&mut conn, ORG, &reader, 100).await.expect("tasks");
        assert_eq!(must[0].due_on, Some(day("2026-03-01")), "the task's own end, not the dossier's");
        assert_eq!(order(must), "late must nobody-else no-term");
        let besides = task::open_to(&mut conn, ORG, &reader, 100).await.expect("tasks");
        assert_eq!(order(besides), "can");
        let two = task::falling_to(&mut conn, ORG, &reader, 2).await.expect("tasks");
        assert_eq!(order(two), "late must");
        drop(conn);
        away(&store, "claes", "2026-03-10", None).await;
        let mut conn = store.read().await.expect("a reader");
        let must = task::falling_to(&mut conn, ORG, &reader, 100).await.expect("tasks");
        assert_eq!(order(must), "late can must not-yet nobody-else no-term", "the desk is away");
    }

    async fn a_task_counts_once_however_many_one_stands_in_for(store: Store) {
        cast(&store).await;
        let set: Result<(), Error> = store
            .write(|tx| Box::pin(async move {
                for unit in ["roads", "parks"] {
                    role_holding::grant(tx, ORG, &holds("yilmaz", "coordinator", unit)).await?;
                }
                let all = ["one", "two", "three"].map(|activity| task("A", activity, "coordinator"));
                task::replace_for(tx, ORG, "A", &all).await
            }))
            .await;
        set.expect("three tasks, each by two holdings");
        let mut conn = store.read().await.expect("a reader");
        let reader = Reader { person: "yilmaz", today: day("2026-03-10") };
        let two = task::falling_to(&mut conn, ORG, &reader, 2).await.expect("tasks");
        assert_eq!(two.len(), 2, "{two:?}");
    }

    async fn one_s_own_task_is_no_colleague_s_by_another_role(store: Store) {
        cast(&store).await;
        let set: Result<(), Error> = store
            .write(|tx| Box::pin(async move {
                for (who, role) in [("van-dam", "desk"), ("peeters", "complaints-manager")] {
                    role_holding::grant(tx, ORG, &holds(who, role, "")).await?;
                }
                role_holding::grant(tx, ORG, &holds("yilmaz", "complaints-manager", "")).await?;
                let by = |activity: &str, role: &str, rank| Task { rank, ..task("A", activity, role) };
                let all = [
                    by("mine", "coordinator", 0), by("mine", "complaints-manager", 1),
                    by("theirs", "desk", 0), by("theirs", "coordinator", 1), by("theirs", "complaints-manager", 2),
                ];
                task::replace_for(tx, ORG, "A", &all).await
            }))
            .await;
        set.expect("two roles");
        let mut conn = store.read().await.expect("a reader");
        let reader = Reader { person: "yilmaz", today: day("2026-03-10") };
        let named = |found: Vec<Task>| found.into_iter().map(|task| task.activity).collect::<Vec<_>>();
        assert_eq!(named(task::open_to(&mut conn, ORG, &reader, 9).await.expect("tasks")), ["theirs"]);
        let reader = Reader { person: "peeters", ..reader };
        let both = task::open_to(&mut conn, ORG, &reader, 9).await.expect("tasks");
        assert_eq!(named(both), ["mine", "theirs"], "only a colleague's by their one role there");
    }

    async fn any_employee_sees_what_they_took_in_and_nobody_else_does(store: Store) {
        cast(&store).await;
        let set: Result<(), Error> = store
            .write(|tx| Box::pin(async move {
                for (who, role) in [("henk", "handler"), ("ada", "adviser"), ("ann", "administrator"), ("eva", "employee")] {
                    person::insert(tx, ORG, &person(who)).await?;
                    role_holding::grant(tx, ORG, &holds(who, role, "parks")).await?;
                }
                let by = |activity: &str, who: &str| Task { person: Some(who.to_owned()), ..task("A", activity, "employee") };
                let or_else = |activity: &str| Task { rank: 1, fallback: true, ..task("A", activity, "coordinator") };
                let all = [by("by-henk", "henk"), or_else("by-henk"), by("by-ada", "ada"), or_else("by-ada"),
                    by("by-ann", "ann"), by("by-eva", "eva")];
                task::replace_for(tx, ORG, "A", &all).await
            }))
            .await;
        set.expect("four who took something in");
        let mut conn = store.read().await.expect("a reader");
        for (who, expected) in [("henk", "by-henk"), ("ada", ""), ("ann", ""), ("eva", "by-eva"), ("yilmaz", "by-ada")] {
            let reader = Reader { person: who, today: day("2026-03-10") };
            let tasks = task::falling_to(&mut conn, ORG, &reader, 9).await.expect("tasks");
            let here = tasks.into_iter().filter(|task| task.dossier == "A");
            let tasks: Vec<_> = here.map(|task| task.activity).collect();
            assert_eq!(tasks.join(" "), expected, "{who}");
            let seen = store::dossier::visible(&mut conn, ORG, "A", &reader).await.expect("a right");
            assert_eq!(seen, !expected.is_empty(), "{who}");
        }
        assert!(task::open_to(&mut conn, ORG, &Reader { person: "yilmaz", today: day("2026-03-10") }, 9).await.expect("tasks").is_empty());
    }
}
