//! That a hearing does not take place is told to whom it was for, only while it is still to come; the record says that it left.

use domain::event::{Event, What, Which};
use domain::handling::{Copying, Note};
use domain::intake::NamedRespondent;
use domain::language::Lang;
use domain::people::PersonId;
use domain::record::Record;
use domain::refusal::{Reason, RecordFlaw};
use jiff::civil::date;
use mail::Catcher;
use office::Office;
use office::paper::{Papers, Particulars};
use office::verify::{Damage, verify};
use store::on_both;

use crate::hearing::{act, before_the_board, course, invited, settle};
use crate::job::{monday, to};
use crate::support::{ORG, bodies_under, office_under, office_with, procedures, town};

/// Somebody from elsewhere who is complained about too, invited at an address to which no mail can be sent.
async fn invited_in_vain(office: &Office, dossier: &str) {
    let named = |papers: &mut Papers| {
        let given =
            Particulars { name: "Nico".to_owned(), email: "nico@@x".to_owned(), ..Particulars::default() };
        let party = Some(papers.party("respondent", &given, Lang::Nl));
        Record::NameRespondent(NamedRespondent { party, email: true, ..NamedRespondent::default() })
    };
    act(office, dossier, ("dirk", "name-respondent", None), named).await.expect("no refusal");
    let copy = |_: &mut Papers| Record::CopyToRespondent(Copying::default());
    act(office, dossier, ("peeters", "copy", Some(2)), copy).await.expect("no refusal");
    invited(office, dossier, 3, 23).await;
    office.run_due_jobs().await.expect("jobs");
}

/// How many alerts still say that the mail which calls a hearing off came back.
async fn came_back(office: &Office) -> usize {
    let told = office.alerts(&PersonId("dirk".to_owned()), 100).await.expect("a store").into_iter();
    let stands = |(alert, _): &(store::alert::Alert, _)| {
        alert.done_at.is_none() && alert.payload.contains("hearing-called-off")
    };
    told.filter(stands).count()
}

on_both! {
    async fn nobody_is_told_to_stay_away_from_a_hearing_that_began(store: Store) {
        town(&store).await;
        for (hour, said) in [("09:29", &["PUBLISH 0", "CANCEL 1"][..]), ("11:00", &["PUBLISH 0"])] {
            let catcher = Catcher::start("127.0.0.1:0".parse().expect("an address")).await.expect("a catcher");
            let (clock, bodies) = (monday(), bodies_under("ssr/v1", &["town"], &[]));
            let office = office_with(&store, ORG, &clock, bodies, to(catcher.address().port())).await;
            let dossier = before_the_board(&office).await;
            invited(&office, &dossier, 1, 23).await;
            invited(&office, &dossier, 2, 23).await;
            // both hearings are at half past ten in Brussels, on this day
            clock.set(format!("2026-03-23T{hour}:00Z").parse().expect("a moment"));
            settle(&office, &dossier).await;
            office.run_due_jobs().await.expect("jobs");
            for address in ["jo@postvak.example", "yilmaz@stad.example"] {
                assert_eq!(course(&catcher, address), said, "{address} at {hour}");
            }
        }
    }

    async fn that_it_left_is_in_the_record_and_who_must_print_it_hears_so_until_it_is_posted(store: Store) {
        town(&store).await;
        let catcher = Catcher::start("127.0.0.1:0".parse().expect("an address")).await.expect("a catcher");
        let (clock, bodies) = (monday(), bodies_under("ssr/v1", &["town"], &[]));
        let office = office_with(&store, ORG, &clock, bodies, to(catcher.address().port())).await;
        let dossier = before_the_board(&office).await;
        invited_in_vain(&office, &dossier).await;
        settle(&office, &dossier).await;
        office.run_due_jobs().await.expect("jobs");
        assert_eq!(came_back(&office).await, 1);
        let note = |papers: &mut Papers| Record::Note(Note { text: papers.text("note", "Gebeld.") });
        act(&office, &dossier, ("dirk", "note", None), note).await.expect("no refusal");
        assert_eq!(came_back(&office).await, 1, "it lies there still");

        let reading = office.dossier_by_id(&dossier).await.expect("a dossier");
        let waits = |row: &&store::document::Document| row.kind == "hearing-called-off" && row.state == "waiting";
        let letter = reading.documents.iter().find(waits).expect("a letter to print").id.clone();
        let dirk = PersonId("dirk".to_owned());
        let posted = async |on| office.posted(&letter, &dirk, Some(on)).await.expect("a store").expect("a letter");
        for (day, flaw) in [
            (date(2026, 3, 3), RecordFlaw::InTheFuture { date: date(2026, 3, 3) }),
            (date(2026, 3, 1), RecordFlaw::BeforeLetter { date: date(2026, 3, 1), written: date(2026, 3, 2) }),
        ] {
            let refusal = posted(day).await.expect_err("no such day");
            assert_eq!(refusal.reasons, [Reason::Invalid { flaw }]);
        }
        posted(date(2026, 3, 2)).await.expect("no refusal");
        assert_eq!(came_back(&office).await, 0, "it is under way");

        let reading = office.dossier_by_id(&dossier).await.expect("a dossier");
        let told = |event: &&Event| {
            matches!(event.what, What::Sent { which: Which::CallsOff, .. } | What::Undeliverable { which: Which::CallsOff, .. })
        };
        let told: Vec<_> = reading.dossier.events.iter().filter(told).collect();
        let who: Vec<_> = told.iter().map(|event| (event.kind(), event.by.person.as_ref())).collect();
        assert_eq!(who, [("undeliverable", None), ("sent", Some(&dirk))]);
        let invitation = reading.dossier.letters.iter().find(|row| row.letter == "invitation").expect("one");
        assert_eq!(invitation.sent_on, None, "what was told of it changes nothing of the invitation");
        assert_eq!(verify(&store, None, ORG).await.expect("looked").broken, []);
        let gone = crate::verify::after(&store, &["DELETE FROM document WHERE kind = 'hearing-called-off'"]).await;
        assert!(gone.contains(&Damage::Gone { id: letter.clone() }), "{gone:?}");
    }

    async fn it_goes_to_whose_hearing_it_was_also_where_the_invitation_was_no_letter(store: Store) {
        town(&store).await;
        let catcher = Catcher::start("127.0.0.1:0".parse().expect("an address")).await.expect("a catcher");
        let bodies = bodies_under("ssr/v1", &["town"], &[]);
        let mut by_telephone = procedures();
        by_telephone.retain(|place, _| place == "ssr/v1");
        let files = by_telephone.get_mut("ssr/v1").expect("it is shipped");
        let law = files.get_mut("procedure.toml").expect("its law");
        *law = law.replace("letter     = \"invitation\"\n", "").replace("silent-complainant", "complainant");
        files.retain(|file, _| !file.starts_with("letters/invitation/"));
        let office = office_under(&store, ORG, &monday(), (bodies, by_telephone), to(catcher.address().port())).await;
        let dossier = before_the_board(&office).await;
        invited(&office, &dossier, 2, 23).await;
        settle(&office, &dossier).await;
        office.run_due_jobs().await.expect("jobs");
        assert_eq!(course(&catcher, "yilmaz@stad.example"), ["CANCEL 1"]);
        assert_eq!(course(&catcher, "jo@postvak.example"), [""; 0]);
    }
}
