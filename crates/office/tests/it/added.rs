//! What whoever complains adds behind their link: who hears of it, and how often.

use domain::decide::Command;
use domain::handling::{Assignment, Note};
use domain::intake::{Completion, Joining};
use domain::language::Lang;
use domain::people::{Actor, PersonId};
use domain::record::Record;
use jiff::civil::date;
use office::alert::Tidings;
use office::{Office, Request};
use store::on_both;

use crate::job::{admit, monday, pass, submitted};
use crate::support::{ORG, away, bodies, office, staff, town};

pub async fn adds(office: &Office, dossier: &str) {
    let mut papers = office.papers(dossier, Lang::Nl, "complainant");
    let text = papers.text_if_any("completion", "Nog iets.");
    let record = Record::Complete(Completion { received_on: date(2026, 3, 2), medium: None, text });
    let command =
        Command { activity: "add".to_owned(), item: None, record, attachments: Vec::new(), seen: None };
    let (dossier, actor) = (dossier.to_owned(), Actor::Complainant);
    let request = Request { dossier, actor, commands: vec![command], papers, token: None };
    office.act(request).await.expect("a store").expect("no refusal");
}

async fn assigned(office: &Office, dossier: &str, handler: &str) {
    let record = Record::Assign(Assignment { handler: PersonId(handler.to_owned()) });
    pass(office, dossier, "maes", "assign", record, office.papers(dossier, Lang::Nl, "maes")).await;
}

async fn noted(office: &Office, dossier: &str) {
    let mut papers = office.papers(dossier, Lang::Nl, "peeters");
    let text = papers.text("note", "Gelezen.");
    pass(office, dossier, "peeters", "note", Record::Note(Note { text }), papers).await;
}

/// The alerts of additions that someone ever got: of which event, and whether it still waits.
async fn heard(office: &Office, person: &str) -> Vec<(u32, bool)> {
    let all = office.alerts(&PersonId(person.to_owned()), 50).await.expect("alerts");
    let told = all.into_iter().filter_map(|(alert, _)| {
        match serde_json::from_str(&alert.payload).expect("tidings") {
            Tidings::Added { of } => Some((of, alert.done_at.is_none())),
            _ => None,
        }
    });
    told.collect()
}

/// The dossiers of whose merging an alert waits for someone.
async fn told_of_merging(office: &Office, person: &str) -> Vec<String> {
    let all = office.alerts(&PersonId(person.to_owned()), 50).await.expect("alerts");
    let waiting = all.into_iter().filter(|(alert, _)| alert.done_at.is_none());
    let told =
        waiting.filter_map(|(alert, _)| match serde_json::from_str(&alert.payload).expect("tidings") {
            Tidings::Merged { dossier } => Some(dossier),
            _ => None,
        });
    told.collect()
}

on_both! {
    async fn one_alert_tells_of_all_that_was_added_until_it_is_seen(store: Store) {
        town(&store).await;
        let office = office(&store, ORG, &monday(), bodies(&["town"])).await;
        let dossier = submitted(&office).await.dossier;
        adds(&office, &dossier).await;
        let first = heard(&office, "maes").await;
        adds(&office, &dossier).await;
        let again = heard(&office, "maes").await;
        assert_eq!((first.len(), again.len()), (1, 1), "one alert, of one mail");
        assert!(again[0].0 > first[0].0 && again[0].1, "it tells of the newest: {first:?} {again:?}");
        office.alerts_seen(&PersonId("maes".to_owned())).await.expect("a store");
        adds(&office, &dossier).await;
        let waiting: Vec<_> = heard(&office, "maes").await.into_iter().filter(|(_, waits)| *waits).collect();
        assert!(waiting.len() == 1 && waiting[0].0 > again[0].0, "{waiting:?}");
    }

    /// What the same person wrote again and was merged is news to whoever handles the first, once until they saw it; not to who merged it.
    async fn what_is_merged_is_told_like_what_is_added(store: Store) {
        town(&store).await;
        let office = office(&store, ORG, &monday(), bodies(&["town"])).await;
        let first = submitted(&office).await.dossier;
        admit(&office, &first).await;
        assigned(&office, &first, "yilmaz").await;
        let merged = async || {
            let again = submitted(&office).await.dossier;
            let joining = Joining { lead: first.clone(), lead_number: "2026-AAA-1".to_owned() };
            pass(&office, &again, "maes", "merge", Record::Merge(joining), office.papers(&again, Lang::Nl, "maes")).await;
            again
        };
        merged().await;
        let second = merged().await;
        assert_eq!(told_of_merging(&office, "yilmaz").await, [second], "one alert, of the last");
        office.alerts_seen(&PersonId("yilmaz".to_owned())).await.expect("a store");
        let third = merged().await;
        assert_eq!(told_of_merging(&office, "yilmaz").await, [third]);
        assert!(told_of_merging(&office, "maes").await.is_empty());
        assigned(&office, &first, "bakker").await;
        assert_eq!(told_of_merging(&office, "bakker").await.len(), 1, "nobody saw it yet");
    }

    async fn what_nobody_saw_goes_over_to_the_handler(store: Store) {
        town(&store).await;
        let office = office(&store, ORG, &monday(), bodies(&["town"])).await;
        let dossier = submitted(&office).await.dossier;
        admit(&office, &dossier).await;
        adds(&office, &dossier).await;
        let [(of, true)] = heard(&office, "maes").await[..] else { panic!("nobody handles it yet") };
        assigned(&office, &dossier, "yilmaz").await;
        assert_eq!(heard(&office, "maes").await, [(of, false)]);
        assert_eq!(heard(&office, "yilmaz").await, [(of, true)]);
    }

    async fn who_stands_in_hears_of_it_while_the_handler_is_away(store: Store) {
        town(&store).await;
        let held = |person: &str, stands_in_for: &str| {
            (person.to_owned(), "handler".to_owned(), "town".to_owned(), stands_in_for.to_owned())
        };
        staff(&store, ORG, vec![held("vera", "yilmaz"), held("olga", "bakker")]).await;
        let office = office(&store, ORG, &monday(), bodies(&["town"])).await;
        let dossier = submitted(&office).await.dossier;
        admit(&office, &dossier).await;
        assigned(&office, &dossier, "yilmaz").await;
        away(&store, ORG, "yilmaz", "2026-03-01", "2026-03-31").await;
        adds(&office, &dossier).await;
        noted(&office, &dossier).await;
        let of = |heard: Vec<(u32, bool)>| heard.into_iter().filter(|(_, waits)| *waits).count();
        assert_eq!(of(heard(&office, "vera").await), 1, "she stands in for the handler");
        for other in ["yilmaz", "olga", "maes", "peeters"] {
            assert_eq!(of(heard(&office, other).await), 0, "{other}");
        }
        away(&store, ORG, "vera", "2026-03-01", "2026-03-31").await;
        adds(&office, &dossier).await;
        assert_eq!(of(heard(&office, "maes").await), 1, "nobody stands in: whoever runs such dossiers hears it");
        assert_eq!(of(heard(&office, "vera").await), 0, "what she did not see went over");
    }
}
