//! The checks that are asked for, done by whichever process has the files.

use std::time::Duration;

use jiff::SignedDuration;
use office::body::Bodies;
use office::clock::Clock;
use office::library::Library;
use office::proof::{PATIENCE, Standing, Verdict, keep, known};
use store::on_both;

use crate::support::{ORG, PROCEDURE, bodies, calendar, office, procedures};

const OWN: &str = "fod-po-dispute/v1";

on_both! {
    async fn a_verdict_holds_for_the_calendar_that_was_asked(store: Store) {
        let clock = Clock::still("2026-03-02T08:00:00Z".parse().expect("a moment"));
        let other = |name: &str| calendar(name).map(|text| text.replace(", \"friday\"]", "]"));
        let with = |calendar: &dyn Fn(&str) -> Option<String>| {
            let mut law = procedures();
            law.retain(|place, _| place == PROCEDURE);
            Library::load(law, &Bodies::default(), calendar).unwrap_or_else(|flaws| panic!("{flaws:#?}"))
        };
        let (here, there) = (with(&calendar), with(&other));
        let digest = here.procedure(PROCEDURE).expect("it is there").digest.clone();
        let sound = Verdict { findings: Vec::new() };
        keep(&store, ORG, &clock, (&here, (PROCEDURE, &digest)), &sound).await.expect("a database");
        let knows = async |library: &Library| known(&store, ORG, library).await.expect("a database").contains_key(&digest);
        assert_eq!((knows(&here).await, knows(&there).await), (true, false));
    }

    async fn a_check_is_done_by_a_process_that_has_the_files_and_begun_anew_when_it_is_lost(store: Store) {
        let clock = Clock::still("2026-03-02T08:00:00Z".parse().expect("a moment"));
        let here = office(&store, ORG, &clock, bodies(&["town"])).await;
        let there = office(&store, ORG, &clock, Bodies::default()).await;
        let files = procedures().remove(OWN).expect("it is shipped");
        let own = here.library().take(OWN, files).unwrap_or_else(|flaws| panic!("{flaws:#?}"));
        here.ask_proof(OWN).await.expect("a database");
        clock.wait(SignedDuration::from_secs(1));
        there.ask_proof(PROCEDURE).await.expect("a database");

        let taken = async |office: &office::Office| {
            office.next_proof().await.expect("a database").map(|order| order.place)
        };
        let standing = async || here.proof(&own.digest).await.expect("a database").map(|proof| proof.standing);
        let first = there.next_proof().await.expect("a database").expect("one that it has the files of");
        assert_eq!(first.place, PROCEDURE, "another waits longer, and is not for it");
        let sound = Verdict { findings: Vec::new() };
        there.keep_proof(&first.place, &first.digest, &sound).await.expect("a database");
        assert_eq!((taken(&there).await, standing().await), (None, Some(Standing::Waits)));
        let order = here.next_proof().await.expect("a database").expect("it is for this one");
        assert_eq!((order.place.as_str(), standing().await), (OWN, Some(Standing::Runs)));

        here.lay_back_proof(&order).await.expect("a database");
        assert_eq!(taken(&here).await.as_deref(), Some(OWN), "at once");
        let wait = |duration: Duration| clock.wait(SignedDuration::try_from(duration).expect("some minutes"));
        wait(PATIENCE);
        assert_eq!(taken(&here).await, None, "it may end just now");
        wait(Duration::from_secs(61));
        assert_eq!(taken(&here).await.as_deref(), Some(OWN), "whoever did it is gone");
    }
}
