//! Somebody was named by mistake: nothing leaves for them any more.

use domain::handling::Copying;
use domain::intake::NamedRespondent;
use domain::language::Lang;
use domain::people::PersonId;
use domain::record::Record;
use mail::Catcher;
use office::paper::Particulars;
use store::on_both;

use crate::hearing::{act, before_the_board, invited};
use crate::job::{monday, to};
use crate::support::{ORG, bodies_under, office_with, town};

on_both! {
    async fn what_waits_for_somebody_named_by_mistake_is_not_posted(store: Store) {
        town(&store).await;
        let catcher = Catcher::start("127.0.0.1:0".parse().expect("an address")).await.expect("a catcher");
        let office = office_with(&store, ORG, &monday(), bodies_under("ssr/v1", &["town"], &[]), to(catcher.address().port())).await;
        let dossier = before_the_board(&office).await;
        let given = Particulars { name: "Nico".to_owned(), email: "nico@@x".to_owned(), ..Particulars::default() };
        let mut by_mistake = None;
        act(&office, &dossier, ("dirk", "name-respondent", None), |papers| {
            let party = Some(papers.party("respondent", &given, Lang::Nl));
            let named = NamedRespondent { person: None, party, email: true, exempt: None, undone: None };
            by_mistake = Some(named.clone());
            Record::NameRespondent(named)
        }).await.expect("no refusal");
        act(&office, &dossier, ("peeters", "copy", Some(2)), |_| Record::CopyToRespondent(Copying::default())).await.expect("no refusal");
        invited(&office, &dossier, 3, 23).await;
        office.run_due_jobs().await.expect("jobs");
        let to_post = async || office.letters_to_post(&PersonId("dirk".to_owned())).await.expect("a store").len();
        let told = async || {
            let all = office.alerts(&PersonId("dirk".to_owned()), 100).await.expect("a store").into_iter();
            all.filter(|(alert, _)| alert.done_at.is_none() && alert.payload.contains("undeliverable")).count()
        };
        assert_eq!((to_post().await, told().await), (2, 2), "copy and invitation came back");
        act(&office, &dossier, ("dirk", "name-respondent", None), |papers| {
            let undone = Some(Box::new(papers.text("reason", "Een ander bedoeld.")));
            Record::NameRespondent(NamedRespondent { undone, ..by_mistake.clone().expect("somebody") })
        }).await.expect("no refusal");
        assert_eq!((to_post().await, told().await), (0, 0), "nobody posts them");
    }
}
