//! A dossier goes only to a body that can go on with it.

use std::sync::Arc;

use domain::decide::Command;
use domain::intake::Transfer;
use domain::language::Lang;
use domain::people::{Actor, PersonId};
use domain::record::Record;
use domain::refusal::{Reason, RecordFlaw, Refusal};
use office::body::Body;
use office::{Office, Request};
use store::{Store, on_both, role_holding};

use crate::job::{monday, submitted};
use crate::support::{ORG, bodies, bodies_under, office, staff, town};

/// The desk sends it there.
pub async fn transferred(office: &Office, dossier: &str, to: (&str, Option<&str>)) -> Result<(), Refusal> {
    let mut papers = office.papers(dossier, Lang::Nl, "dirk");
    let (body, unit) = (to.0.to_owned(), to.1.map(str::to_owned));
    let activity = if body == "town" { "reroute" } else { "transfer" }.to_owned();
    let record = Record::Transfer(Transfer { body, unit, reason: papers.text("reason", "voor hen") });
    let command = Command { activity, item: None, record, attachments: Vec::new(), seen: None };
    let actor = Actor::Person(PersonId("dirk".to_owned()));
    let request =
        Request { dossier: dossier.to_owned(), actor, commands: vec![command], papers, token: None };
    office.act(request).await.expect("a store").map(drop)
}

fn flaw(refused: Result<(), Refusal>) -> RecordFlaw {
    match refused.expect_err("a refusal").reasons.remove(0) {
        Reason::Invalid { flaw } => flaw,
        other => panic!("{other:?}"),
    }
}

/// Everyone whom the procedure needs, in every unit of that body.
pub async fn staffed(store: &Store, body: &str) {
    let roles = ["desk", "coordinator", "handler", "complaints-manager", "decision-body"];
    let held = |role: &str| (format!("{body}-{role}"), role.to_owned(), body.to_owned(), String::new());
    staff(store, ORG, roles.into_iter().map(held).collect()).await;
}

on_both! {
    async fn it_goes_only_where_somebody_can_go_on_with_it(store: Store) {
        town(&store).await;
        let office = office(&store, ORG, &monday(), bodies(&["town", "other"])).await;
        let dossier = submitted(&office).await.dossier;
        let [role, body] = ["desk", "other"].map(str::to_owned);
        staff(&store, ORG, vec![("lone".to_owned(), role, body, String::new())]).await;
        for to in [("other", None), ("other", Some("one"))] {
            let told = flaw(transferred(&office, &dossier, to).await);
            assert!(matches!(told, RecordFlaw::NobodyThere { .. }), "{told:?}");
        }
        let reading = office.dossier_by_id(&dossier).await.expect("a dossier");
        assert_eq!(reading.dossier.body, "town");
        let other = office.body("other").expect("the other");
        assert!(reading.unfit(&other, None).is_some(), "nor is it offered");

        staffed(&store, "other").await;
        let reading = office.dossier_by_id(&dossier).await.expect("a dossier");
        assert_eq!(reading.unfit(&other, None), None);
        transferred(&office, &dossier, ("other", None)).await.expect("they can now");
        assert_eq!(office.dossier_by_id(&dossier).await.expect("a dossier").dossier.body, "other");
    }

    async fn to_another_unit_it_goes_only_where_somebody_can_go_on_with_it(store: Store) {
        town(&store).await;
        let office = office(&store, ORG, &monday(), bodies(&["town"])).await;
        let dossier = submitted(&office).await.dossier;
        transferred(&office, &dossier, ("town", Some("one"))).await.expect("everyone of the town serves its units");
        // the handlers of the town serve one unit from now on
        let moved: Result<(), store::Error> = store
            .write(|tx| Box::pin(async move {
                for person in ["yilmaz", "bakker"] {
                    let mut held = role_holding::of_person(tx, ORG, person).await?.remove(0);
                    role_holding::revoke(tx, ORG, &held).await?;
                    held.unit = "one".to_owned();
                    role_holding::grant(tx, ORG, &held).await?;
                }
                Ok(())
            }))
            .await;
        moved.expect("roles");
        for unit in [Some("two"), None] {
            let told = flaw(transferred(&office, &dossier, ("town", unit)).await);
            assert!(matches!(told, RecordFlaw::NobodyThere { .. }), "{told:?}");
        }
        let reading = office.dossier_by_id(&dossier).await.expect("a dossier");
        let town = office.body("town").expect("the town");
        assert!(reading.unfit(&town, Some("two")).is_some() && reading.unfit(&town, Some("one")).is_none());
    }

    async fn what_open_dossiers_of_before_cannot_do_is_told_too(store: Store) {
        town(&store).await;
        let before = office(&store, ORG, &monday(), bodies(&["town"])).await;
        submitted(&before).await;
        let now = office(&store, ORG, &monday(), bodies_under("iso-10002/v1", &["town"], &[])).await;
        let staff: Result<(), store::Error> = store
            .write(|tx| Box::pin(async move {
                for held in role_holding::of_person(tx, ORG, "maes").await? {
                    role_holding::revoke(tx, ORG, &held).await?;
                }
                Ok(())
            }))
            .await;
        staff.expect("no coordinator");
        let found = now.roster_findings(&now.body("town").expect("the town")).await.expect("a store");
        let laws: Vec<&str> = found.iter().map(|(law, _)| law.name.as_str()).collect();
        assert!(laws.contains(&"fod-po"), "its open dossier keeps it: {laws:?}");
    }

    async fn it_goes_nowhere_where_other_days_count(store: Store) {
        town(&store).await;
        staffed(&store, "other").await;
        let dutch = |body: &Arc<Body>| match &*body.id {
            "other" => Body { procedure: "ssr/v1".to_owned(), ..(**body).clone() },
            _ => (**body).clone(),
        };
        let both = bodies(&["town", "other"]).iter().map(dutch).collect();
        let office = office(&store, ORG, &monday(), both).await;
        let dossier = submitted(&office).await.dossier;
        assert_eq!(flaw(transferred(&office, &dossier, ("other", None)).await), RecordFlaw::OtherCalendarThere);
    }
}
