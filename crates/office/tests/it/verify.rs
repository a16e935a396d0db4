//! The record is what was written, on both engines.

use office::clock::Clock;
use office::verify::verify;
use store::on_both;

use crate::support::{ORG, bodies, complaint, office, town};
use domain::people::Actor;
use jiff::SignedDuration;

on_both! {
    async fn what_was_written_is_found_whole_and_a_checkpoint_is_taken_once_a_day(store: Store) {
        let clock = Clock::still("2026-03-02T08:00:00.123456789Z".parse().expect("a moment"));
        town(&store).await;
        let office = office(&store, ORG, &clock, bodies(&["town"])).await;
        for message in ["De lamp is stuk.", "De stoep ligt los."] {
            office.submit(complaint(message), Actor::System, None).await.expect("an answer").expect("taken in");
        }
        assert!(office.checkpoint_if_due().await.expect("taken").is_some());
        clock.wait(SignedDuration::from_hours(23));
        assert!(office.checkpoint_if_due().await.expect("looked").is_none());
        clock.wait(SignedDuration::from_hours(2));
        assert!(office.checkpoint_if_due().await.expect("taken").is_some());
        let found = verify(&store, ORG).await.expect("looked");
        assert_eq!(found.broken, []);
        assert_eq!((found.dossiers, found.events, found.letters), (2, 6, 2));
        assert!(found.checkpoint.is_some());
    }
}
