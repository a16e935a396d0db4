//! Bodies as rows: taken in once, changed by administrators, followed by other processes.

use std::sync::Arc;

use domain::intake::Kind;
use domain::language::Lang;
use domain::people::{Actor, PersonId};
use domain::procedure::load::Files;
use jiff::SignedDuration;
use office::body::{Bodies, Body, BodyFlaw, BodyFlawKind, Published, Unsaved, flaws};
use office::clock::Clock;
use office::intake::Submission;
use office::proof::Verdict;
use store::audit::{self, Audit};
use store::{Store, on_both};

use crate::job::acknowledge_by;
use crate::support::{
    ORG, PROCEDURE, bodies, complaint, office, office_under, opened, procedures, staff, town,
};

const DISPUTES: &str = "fod-po-dispute/v1";

fn monday() -> Clock {
    Clock::still("2026-03-02T08:00:00Z".parse().expect("a moment"))
}

fn ada() -> PersonId {
    PersonId("ada".to_owned())
}

async fn audited(store: &Store) -> Vec<Audit> {
    let mut conn = store.read().await.expect("a connection");
    audit::latest(&mut conn, ORG, None, 50).await.expect("the audit")
}

/// The procedure of the town, as its next version.
fn next_version() -> Files {
    let mut next = procedures().remove(PROCEDURE).expect("it is shipped");
    let second = |text: &mut String| *text = text.replace("version   = 1\n", "version   = 2\n");
    next.get_mut("procedure.toml").into_iter().for_each(second);
    next
}

on_both! {
    async fn a_body_is_taken_in_once_and_then_stays_as_administrators_made_it(store: Store) {
        let first = office(&store, ORG, &monday(), bodies(&["town"])).await;
        let town = first.body("town").expect("the town");
        assert_eq!((town.version, town.units.len()), (1, 2));
        let phone = "02 111 11 11".to_owned();
        let saved = first.save_body(&ada(), Body { phone, ..(*town).clone() }).await.expect("a database");
        assert_eq!(saved, Ok(()));
        assert_eq!(town.phone, "02 000 00 00", "what was taken stays as it was");

        let second = office(&store, ORG, &monday(), bodies(&["town", "other"])).await;
        let ids: Vec<_> = second.bodies().iter().map(|body| body.id.clone()).collect();
        assert_eq!(ids, ["other", "town"]);
        assert_eq!(second.body("town").expect("the town").phone, "02 111 11 11");

        let told = audited(&store).await;
        let change = told.iter().find(|entry| entry.who == "ada").expect("the change");
        assert_eq!(change.what, "body/town");
        assert_eq!(change.was.as_deref(), Some(r#"{"phone":"02 000 00 00"}"#));
        assert_eq!(change.became.as_deref(), Some(r#"{"phone":"02 111 11 11"}"#));
    }

    async fn what_one_process_saves_another_takes_up_within_seconds(store: Store) {
        let (here, clock) = (office(&store, ORG, &monday(), bodies(&["town"])).await, monday());
        let there = office(&store, ORG, &clock, Bodies::default()).await;
        there.refresh_bodies().await.expect("a look");
        let town = (*here.body("town").expect("the town")).clone();
        let closures = Some("[[closure]]\non = 2026-03-03\nname = \"dicht\"\n".to_owned());
        let saved = here.save_body(&ada(), Body { closures, ..town }).await.expect("a database");
        assert_eq!(saved, Ok(()));
        let digest = |office: &office::Office| office.library().calendar("town").expect("a calendar").digest().to_owned();
        there.refresh_bodies().await.expect("too soon to look again");
        assert_ne!(digest(&there), digest(&here));
        clock.wait(SignedDuration::from_secs(3));
        there.refresh_bodies().await.expect("a look");
        assert_eq!(digest(&there), digest(&here));
        assert_eq!(there.body("town").expect("the town").version, 2);
    }

    async fn of_two_who_change_a_body_at_once_the_second_is_told(store: Store) {
        let office = office(&store, ORG, &monday(), bodies(&["town", "other"])).await;
        let seen = (*office.body("town").expect("the town")).clone();
        let first = Body { email: "een@stad.example".to_owned(), ..seen.clone() };
        assert_eq!(office.save_body(&ada(), first).await.expect("a database"), Ok(()));
        let late = Body { email: "twee@stad.example".to_owned(), ..seen.clone() };
        let told = office.save_body(&PersonId("bo".to_owned()), late).await.expect("a database");
        let Err(Unsaved::Changed(changed)) = told else { panic!("{told:?}") };
        assert_eq!((changed.now.email.as_str(), changed.by.as_str(), changed.now.version), ("een@stad.example", "ada", 2));
        assert_eq!(office.body("town").expect("the town").email, "een@stad.example");

        let proved = Verdict { findings: Vec::new() };
        let procedure = office.library().of_body(&seen);
        office.keep_proof(&seen.procedure, &procedure.digest, &proved).await.expect("a database");
        let double = Body { version: 0, ..seen.clone() };
        assert_eq!(office.save_body(&ada(), double).await.expect("a database"), Err(Unsaved::IdTaken));
        let prefix = office.body("other").expect("the other").prefix.clone();
        let same = Body { id: "new".to_owned(), version: 0, prefix, ..seen };
        let told = office.save_body(&ada(), same).await.expect("a database");
        assert_eq!(told, Err(Unsaved::PrefixTaken("other".to_owned())));
        assert!(office.body("new").is_err());
    }

    async fn what_a_dispute_is_under_is_kept_for_ever(store: Store) {
        let [person, role, body] = ["tine", "dispute-team", "town"].map(str::to_owned);
        staff(&store, ORG, vec![(person, role, body, String::new())]).await;
        let handles = |body: &Arc<Body>| Body { disputes: Some(DISPUTES.to_owned()), ..(**body).clone() };
        let first = office(&store, ORG, &monday(), bodies(&["town"]).iter().map(handles).collect()).await;
        let tine = Actor::Person(PersonId("tine".to_owned()));
        let dispute = Submission { kind: Some(Kind::Dispute), ..complaint("De rangschikking.") };
        let taken = first.submit(dispute, tine, None).await.expect("a database").expect("it is taken in");

        let second = office(&store, ORG, &monday(), Bodies::default()).await;
        let contents = second.contents(&taken.dossier).await.expect("its law is here");
        assert!(contents.procedure.is_for_disputes() && contents.files.contains_key("procedure.toml"));
        let town = second.body("town").expect("the town");
        assert!(second.library().of_disputes(&town).is_some(), "it can take in the next");
    }

    async fn what_was_announced_begins_on_its_day_though_its_folder_no_longer_reads(store: Store) {
        let (clock, v2) = (monday(), "fod-po/v2".to_owned());
        let first = office(&store, ORG, &clock, bodies(&["town"])).await;
        let mut next = next_version();
        let law = first.library().take(&v2, next.clone()).unwrap_or_else(|flaws| panic!("{flaws:#?}"));
        let mut town = (*first.body("town").expect("the town")).clone();
        let from = "2026-03-04".parse().expect("a day");
        town.published.push(Published { from, procedure: v2.clone(), digest: law.digest.clone() });
        assert_eq!(first.save_body(&ada(), town).await.expect("a database"), Ok(()));

        next.insert("procedure.toml".to_owned(), "name =".to_owned());
        let mut folder = procedures();
        folder.retain(|place, _| place == PROCEDURE);
        folder.insert(v2.clone(), next);
        let way = office::MailWay::Nowhere;
        let later = office_under(&store, ORG, &clock, (Bodies::default(), folder), way).await;
        assert_eq!(later.body("town").expect("the town").procedure, PROCEDURE);
        clock.wait(SignedDuration::from_hours(48));
        assert_eq!(later.body("town").expect("the town").procedure, v2);
        assert_eq!(later.troubles(), Vec::<String>::new());
    }

    async fn what_is_saved_fits_what_is_announced(store: Store) {
        let (clock, v2) = (monday(), "fod-po/v2".to_owned());
        let office = office(&store, ORG, &clock, bodies(&["town"])).await;
        let mut next = next_version();
        let other = |text: &mut String| *text = text.replace("\"be-federal\"", "\"be\"");
        next.get_mut("procedure.toml").into_iter().for_each(other);
        let disputes = procedures().remove(DISPUTES).expect("it is shipped");
        for (place, files) in [(&*v2, next), (DISPUTES, disputes)] {
            office.library().take(place, files).unwrap_or_else(|flaws| panic!("{flaws:#?}"));
        }
        let town = (*office.body("town").expect("the town")).clone();
        let now = Body { disputes: Some(DISPUTES.to_owned()), ..town.clone() };
        let flaws_of = |after: &Body| flaws(Some(&town), after, office.library(), clock.now());
        assert_eq!(flaws_of(&now), []);
        let mut later = now;
        let from = "2026-03-04".parse().expect("a day");
        later.published.push(Published { from, procedure: v2, digest: String::new() });
        let what = BodyFlawKind::ProcedureUnknown;
        let by_another_calendar = BodyFlaw { field: "disputes".to_owned(), what };
        let expected = [by_another_calendar];
        assert_eq!(flaws_of(&later), expected);
        // and back to the one of today after that
        let from = "2026-04-01".parse().expect("a day");
        later.published.push(Published { from, procedure: PROCEDURE.to_owned(), digest: String::new() });
        assert_eq!(flaws_of(&later), expected);
        clock.wait(SignedDuration::from_hours(24 * 40));
        assert_eq!(flaws_of(&later), [], "that is over");
    }

    async fn a_body_serves_people_in_no_language_that_its_procedure_for_disputes_lacks(store: Store) {
        let office = office(&store, ORG, &monday(), bodies(&["town"])).await;
        let mut disputes = procedures().remove(DISPUTES).expect("it is shipped");
        disputes.retain(|file, _| !file.ends_with("de.md") && !file.ends_with("de.toml"));
        let without = |text: &mut String| *text = text.replace(", \"de\"", "");
        disputes.get_mut("procedure.toml").into_iter().for_each(without);
        office.library().take(DISPUTES, disputes).unwrap_or_else(|flaws| panic!("{flaws:#?}"));
        let town = (*office.body("town").expect("the town")).clone();
        let mut after = Body { disputes: Some(DISPUTES.to_owned()), ..town };
        let what = BodyFlawKind::LanguageOfProcedure(Lang::De);
        let found = flaws(None, &after, office.library(), office.clock().now());
        assert_eq!(found, [BodyFlaw { field: "disputes".to_owned(), what }]);
        after.languages.retain(|lang| *lang != Lang::De);
        assert_eq!(flaws(None, &after, office.library(), office.clock().now()), []);
    }

    async fn what_one_body_cannot_follow_on_its_day_holds_up_no_other(store: Store) {
        let (clock, v2) = (monday(), "fod-po/v2".to_owned());
        let office = office(&store, ORG, &clock, bodies(&["town", "other"])).await;
        let law = office.library().take(&v2, next_version()).unwrap_or_else(|flaws| panic!("{flaws:#?}"));
        let from = "2026-03-04".parse().expect("a day");
        for (body, procedure, digest) in [("town", &*v2, &*law.digest), ("other", "fod-po/v9", "")] {
            let mut body = (*office.body(body).expect("it is there")).clone();
            let (procedure, digest) = (procedure.to_owned(), digest.to_owned());
            body.published.push(Published { from, procedure, digest });
            assert_eq!(office.save_body(&ada(), body).await.expect("a database"), Ok(()));
        }
        clock.wait(SignedDuration::from_hours(48));
        let follows = |body: &str| office.body(body).expect("it is there").procedure.clone();
        assert_eq!((&*follows("town"), &*follows("other")), (&*v2, PROCEDURE));
        let told = office.troubles();
        assert!(matches!(&told[..], [told] if told.starts_with("other was to follow fod-po/v9")), "{told:?}");
        // what is saved of one body does not wait for the other either
        for body in ["town", "other"] {
            let was = (*office.body(body).expect("it is there")).clone();
            let changed = Body { phone: "02 111 11 11".to_owned(), ..was };
            assert_eq!(office.save_body(&ada(), changed).await.expect("a database"), Ok(()));
            assert_eq!(office.body(body).expect("it is there").phone, "02 111 11 11");
        }
        let held_back = |body: &str| office.body(body).expect("it is there").held_back(from).map(|next| next.procedure.clone());
        assert_eq!((held_back("town"), held_back("other").as_deref()), (None, Some("fod-po/v9")));
        assert_eq!((&*follows("town"), &*follows("other")), (&*v2, PROCEDURE));
    }

    async fn what_disputes_follow_does_not_change_under_its_name(store: Store) {
        let handles = |body: &Arc<Body>| Body { disputes: Some(DISPUTES.to_owned()), ..(**body).clone() };
        office(&store, ORG, &monday(), bodies(&["town"]).iter().map(handles).collect()).await;
        let mut folder = procedures();
        folder.retain(|place, _| place == PROCEDURE || place == DISPUTES);
        let law = folder.get_mut(DISPUTES).and_then(|files| files.get_mut("procedure.toml")).expect("its law");
        *law = law.replace("\"30 days\"", "\"20 days\"");
        let told = opened(&store, ORG, &monday(), (Bodies::default(), folder), office::MailWay::Nowhere).await.map(drop).expect_err("its files changed");
        assert!(told.to_string().contains("fod-po-dispute/v1 was published for \"town\""), "{told}");
    }

    async fn a_body_is_given_no_procedure_for_disputes_that_was_not_proved(store: Store) {
        let office = office(&store, ORG, &monday(), bodies(&["town"])).await;
        let files = procedures().remove(DISPUTES).expect("it is shipped");
        let procedure = office.library().take(DISPUTES, files).unwrap_or_else(|flaws| panic!("{flaws:#?}"));
        let town = (*office.body("town").expect("the town")).clone();
        let after = Body { disputes: Some(DISPUTES.to_owned()), ..town };
        let told = office.save_body(&ada(), after.clone()).await.expect("a database");
        let Err(Unsaved::Flaws(flaws)) = told else { panic!("{told:?}") };
        assert_eq!(flaws, [BodyFlaw { field: "disputes".to_owned(), what: BodyFlawKind::ProcedureUnproved }]);
        let proved = Verdict { findings: Vec::new() };
        office.keep_proof(DISPUTES, &procedure.digest, &proved).await.expect("a database");
        assert_eq!(office.save_body(&ada(), after).await.expect("a database"), Ok(()));
    }

    async fn what_runs_keeps_its_calendar_when_the_body_goes_over_to_another(store: Store) {
        town(&store).await;
        // a Friday; of the Monday after it the federal service makes a day off, and the general calendar does not
        let clock = Clock::still("2026-10-30T08:00:00Z".parse().expect("a moment"));
        let (office, v2) = (office(&store, ORG, &clock, bodies(&["town"])).await, "fod-po/v2".to_owned());
        let received = async |on: &str| {
            let received_on = on.parse().expect("a day");
            let message = Submission { received_on, ..complaint("iets") };
            office.submit(message, Actor::System, None).await.expect("a store").expect("no refusal").dossier
        };
        let running = received("2026-10-30").await;
        assert_eq!(acknowledge_by(&office, &running).await, "2026-11-04");
        let mut next = next_version();
        let other = |text: &mut String| *text = text.replace("\"be-federal\"", "\"be\"");
        next.get_mut("procedure.toml").into_iter().for_each(other);
        let law = office.library().take(&v2, next).unwrap_or_else(|flaws| panic!("{flaws:#?}"));
        let mut body = (*office.body("town").expect("the town")).clone();
        let from = "2026-10-31".parse().expect("a day");
        body.published.push(Published { from, procedure: v2.clone(), digest: law.digest.clone() });
        assert_eq!(office.save_body(&ada(), body).await.expect("a database"), Ok(()));
        clock.wait(SignedDuration::from_hours(24));
        office.refresh_bodies().await.expect("a look");
        office.run_due_jobs().await.expect("jobs");
        let mut body = (*office.body("town").expect("the town")).clone();
        assert_eq!(body.procedure, v2);
        assert_eq!(acknowledge_by(&office, &running).await, "2026-11-04", "it keeps what it ran under");
        let new = received("2026-10-31").await;
        assert_eq!(acknowledge_by(&office, &new).await, "2026-11-03", "what comes now follows the other");

        body.closures = Some("[[closure]]\non = 2026-11-03\nname = \"dicht\"\n".to_owned());
        assert_eq!(office.save_body(&ada(), body).await.expect("a database"), Ok(()));
        office.run_due_jobs().await.expect("jobs");
        let both = [acknowledge_by(&office, &running).await, acknowledge_by(&office, &new).await];
        assert_eq!(both, ["2026-11-05", "2026-11-04"], "a closing day counts in each");
    }

    async fn an_office_without_bodies_opens(store: Store) {
        let office = office(&store, ORG, &monday(), Bodies::default()).await;
        assert!(office.bodies().is_empty());
        assert_eq!(office.today_here().to_string(), "2026-03-02");
    }
}
