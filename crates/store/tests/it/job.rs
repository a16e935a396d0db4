//! Jobs: added once, taken by one, by both clocks.

use store::job::{self, Job, Lane};
use store::{Error, Options, Store, on_both};

use crate::support::{ORG, moment};

async fn add(store: &Store, job: Job) -> bool {
    let added: Result<bool, Error> =
        store.write(move |tx| Box::pin(async move { job::add(tx, ORG, &job).await })).await;
    added.expect("a job")
}

async fn take(store: &Store, legal: i64, machine: i64) -> Vec<String> {
    let mut jobs = take_of(store, Lane::Record, legal, machine).await;
    jobs.extend(take_of(store, Lane::Mail, legal, machine).await);
    jobs
}

async fn take_of(store: &Store, lane: Lane, legal: i64, machine: i64) -> Vec<String> {
    let taken: Result<Vec<Job>, Error> = store
        .write(move |tx| {
            Box::pin(
                async move { job::take_due(tx, ORG, lane, moment(legal), moment(machine), 60, 10).await },
            )
        })
        .await;
    taken.expect("jobs").into_iter().map(|job| job.id).collect()
}

on_both! {
    async fn a_job_is_added_once_by_its_key(store: Store) {
        assert!(add(&store, Job::new("1", "send l1", "send", "{}", moment(0))).await);
        assert!(!add(&store, Job::new("2", "send l1", "send", "{}", moment(0))).await);
        assert_eq!(take(&store, 0, 0).await, ["1"]);
    }

    async fn a_job_waits_for_both_clocks(store: Store) {
        let legal = Job { legal_at: Some(moment(1000)), ..Job::new("1", "a", "remind", "{}", moment(0)) };
        add(&store, legal).await;
        add(&store, Job::new("2", "b", "send", "{}", moment(50))).await;
        assert!(take(&store, 0, 0).await.is_empty());
        {
            let mut conn = store.read().await.expect("a reader");
            assert_eq!(job::next_legal_at(&mut conn, ORG).await.expect("a moment"), Some(moment(1000)));
            let next = job::next_machine_at(&mut conn, ORG, Lane::Mail, moment(0), moment(0)).await.expect("a moment");
            assert_eq!(next, Some(moment(50)));
            let next = job::next_machine_at(&mut conn, ORG, Lane::Record, moment(1000), moment(0)).await.expect("a moment");
            assert_eq!(next, Some(moment(0)));
        }
        assert_eq!(take(&store, 0, 50).await, ["2"]);
        assert_eq!(take(&store, 1000, 50).await, ["1"], "2 is locked");
    }

    async fn a_taken_job_comes_back_when_its_taker_died(store: Store) {
        add(&store, Job::new("1", "a", "send", "{}", moment(0))).await;
        assert_eq!(take(&store, 0, 0).await, ["1"]);
        assert!(take(&store, 0, 59).await.is_empty());
        assert_eq!(take(&store, 0, 60).await, ["1"]);
        let mut conn = store.read().await.expect("a reader");
        assert_eq!(job::next_legal_at(&mut conn, ORG).await.expect("none"), None);
    }

    async fn a_job_fails_is_tried_again_and_is_done(store: Store) {
        add(&store, Job { dossier: Some("D".to_owned()), ..Job::new("1", "a", "send", "{}", moment(0)) }).await;
        add(&store, Job::new("2", "b", "send", "{}", moment(1))).await;
        assert_eq!(take(&store, 0, 5).await, ["1", "2"], "the earliest first");
        let failed: Result<(), Error> = store
            .write(|tx| Box::pin(async move { job::fail(tx, ORG, "1", moment(300), "the server is away").await }))
            .await;
        failed.expect("a failure noted");
        {
            let mut conn = store.read().await.expect("a reader");
            let failing = job::failing(&mut conn, ORG).await.expect("jobs");
            assert_eq!(failing.len(), 1);
            assert_eq!(failing[0].last_error.as_deref(), Some("the server is away"));
            assert_eq!(failing[0].attempts, 1);
        }
        assert!(take(&store, 0, 60).await.is_empty(), "1 waits for its next attempt, 2 is still locked");
        assert_eq!(take(&store, 0, 300).await, ["2", "1"]);
        let done: Result<(bool, bool), Error> = store
            .write(|tx| Box::pin(async move {
                Ok((job::finish(tx, ORG, "1", moment(301)).await?, job::finish(tx, ORG, "1", moment(302)).await?))
            }))
            .await;
        assert_eq!(done.expect("done"), (true, false));
        assert_eq!(take(&store, 0, 9000).await, ["2"]);
        let mut conn = store.read().await.expect("a reader");
        let of_dossier = job::by_dossier(&mut conn, ORG, "D").await.expect("jobs");
        assert_eq!(of_dossier[0].done_at, Some(moment(301)));
        assert_eq!(of_dossier[0].attempts, 2);
    }

    async fn a_lane_is_taken_without_the_other_and_can_rest(store: Store) {
        add(&store, Job::new("1", "a", "send", "{}", moment(0))).await;
        add(&store, Job::new("2", "b", "notify", "{}", moment(0))).await;
        add(&store, Job::new("3", "c", "remind", "{}", moment(0))).await;
        let rested: Result<u64, Error> = store
            .write(|tx| Box::pin(async move { job::rest(tx, ORG, Lane::Mail, moment(0), moment(60)).await }))
            .await;
        assert_eq!(rested.expect("a rest"), 2);
        assert_eq!(take_of(&store, Lane::Record, 0, 0).await, ["3"]);
        assert!(take_of(&store, Lane::Mail, 0, 59).await.is_empty());
        assert_eq!(take_of(&store, Lane::Mail, 0, 60).await, ["1", "2"]);
    }

    async fn what_someone_holds_is_looked_at_when_they_must_be_dead(store: Store) {
        add(&store, Job::new("1", "a", "send", "{}", moment(0))).await;
        assert_eq!(take(&store, 0, 0).await, ["1"]);
        let mut conn = store.read().await.expect("a reader");
        let next = job::next_machine_at(&mut conn, ORG, Lane::Mail, moment(0), moment(0)).await.expect("a moment");
        assert_eq!(next, Some(moment(60)));
        assert_eq!(job::next_machine_at(&mut conn, ORG, Lane::Record, moment(0), moment(0)).await.expect("none"), None);
    }

    /// A clock that ran a year ahead for a moment: what it locked or put off is taken all the same when it is put back.
    async fn a_clock_that_was_wrong_holds_no_job_up(store: Store) {
        let year = 365 * 24 * 60 * 60;
        add(&store, Job::new("1", "locked", "send", "{}", moment(0))).await;
        add(&store, Job::new("2", "put off", "send", "{}", moment(year))).await;
        assert_eq!(take(&store, 0, year).await, ["1", "2"]);
        let put_off: Result<(), Error> = store
            .write(move |tx| Box::pin(async move { job::fail(tx, ORG, "2", moment(year + 60), "away").await }))
            .await;
        put_off.expect("a wait");
        let next = {
            let mut conn = store.read().await.expect("a reader");
            job::next_machine_at(&mut conn, ORG, Lane::Mail, moment(0), moment(10)).await.expect("a moment")
        };
        assert_eq!(next, Some(moment(0)), "at once");
        assert_eq!(take(&store, 0, 10).await, ["1", "2"]);
        assert!(take(&store, 0, 10).await.is_empty(), "the locks of the right clock hold");
        let back = take(&store, 0, 10 - 3600).await;
        assert!(back.is_empty(), "an hour back is no year: nobody takes what someone may hold");
    }

    async fn what_was_done_long_ago_is_forgotten(store: Store) {
        for (id, done_at) in [("1", Some(moment(10))), ("2", Some(moment(20))), ("3", None)] {
            let job = Job { done_at, dossier: Some("D".to_owned()), ..Job::new(id, id, "send", "{}", moment(0)) };
            add(&store, job).await;
        }
        let purged: Result<u64, Error> =
            store.write(|tx| Box::pin(async move { job::purge(tx, ORG, moment(20)).await })).await;
        assert_eq!(purged.expect("a purge"), 1);
        let mut conn = store.read().await.expect("a reader");
        let kept = job::by_dossier(&mut conn, ORG, "D").await.expect("jobs");
        assert_eq!(kept.iter().map(|job| job.id.as_str()).collect::<Vec<_>>(), ["2", "3"]);
    }

    /// As two processes: no job is taken by both.
    async fn no_job_is_taken_twice(store: Store) {
        for n in 0..60 {
            add(&store, Job::new(&format!("{n:02}"), &format!("k{n}"), "send", "{}", moment(0))).await;
        }
        let second = Store::open(store.url(), Options::default()).await.expect("a second store");
        let takers: Vec<_> = (0..20)
            .map(|n| {
                let store = if n % 2 == 0 { store.clone() } else { second.clone() };
                tokio::spawn(async move { take(&store, 0, 0).await })
            })
            .collect();
        let mut taken = Vec::new();
        for taker in takers {
            taken.extend(taker.await.expect("a taker"));
        }
        let mut rest = take(&store, 0, 0).await;
        while !rest.is_empty() {
            taken.append(&mut rest);
            rest = take(&store, 0, 0).await;
        }
        taken.sort();
        let all: Vec<String> = (0..60).map(|n| format!("{n:02}")).collect();
        assert_eq!(taken, all);
        second.close().await;
    }
}
