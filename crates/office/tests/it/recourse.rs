//! No answer by the day of the law: the letter that says when it will come says where else one can go, and until when (Awb 9:24 lid 1 b).

use domain::handling::Commitment;
use domain::record::Record;
use domain::refusal::Reason;
use jiff::civil::date;
use office::Office;
use office::paper::Papers;
use store::on_both;

use crate::hearing::{Done, act, before_the_board};
use crate::job::monday;
use crate::support::{ORG, bodies_under, office, town};

/// The complaint is late; it is told when its answer comes.
async fn told_late(office: &Office, dossier: &str) -> Done {
    let late = |papers: &mut Papers| {
        let reason = papers.text("reason", "Wij wachten nog op een stuk.");
        Record::Commit(Commitment { promised_on: date(2026, 5, 8), reason })
    };
    act(office, dossier, ("peeters", "tell-late", None), late).await
}

on_both! {
    async fn who_has_no_answer_in_time_reads_where_to_go_and_until_when(store: Store) {
        town(&store).await;
        let clock = monday();
        let office = office(&store, ORG, &clock, bodies_under("ssr/v1", &["town"], &[])).await;
        let dossier = before_the_board(&office).await;
        let until = async || {
            let reading = office.dossier_by_id(&dossier).await.expect("a dossier");
            let term = reading.dossier.recourse(&reading.procedure, reading.today);
            term.map(|running| (running.term.clone(), running.due))
        };
        clock.set("2026-04-13T08:00:00Z".parse().expect("a moment"));
        assert_eq!(until().await, None, "the answer may still come today");
        let refused = told_late(&office, &dossier).await.expect_err("it is not late");
        assert!(matches!(&refused.reasons[..], [Reason::TermNotOver { .. }]), "{refused:?}");

        clock.set("2026-04-14T08:00:00Z".parse().expect("a moment"));
        assert_eq!(until().await, Some(("ombudsman".to_owned(), date(2027, 4, 13))));
        told_late(&office, &dossier).await.expect("no refusal");
        let reading = office.dossier_by_id(&dossier).await.expect("a dossier");
        let letter = reading.documents.iter().find(|letter| letter.kind == "late").expect("the letter");
        let text = letter.body_text.replace('\u{a0}', " ");
        for said in ["13 avril 2026", "8 mai 2026", "13 avril 2027", "second-line town", "een stuk"] {
            assert!(text.contains(said), "{said}: {text}");
        }
        office.rebuild().await.expect("made anew");
        assert_eq!(until().await, Some(("ombudsman".to_owned(), date(2027, 4, 13))));
    }

    async fn a_letter_that_cannot_say_where_to_go_does_not_leave(store: Store) {
        town(&store).await;
        let clock = monday();
        let office = office(&store, ORG, &clock, bodies_under("ssr/v1", &["town"], &[])).await;
        let dossier = before_the_board(&office).await;
        clock.set("2027-04-14T08:00:00Z".parse().expect("a moment"));
        let reading = office.dossier_by_id(&dossier).await.expect("a dossier");
        assert_eq!(reading.dossier.recourse(&reading.procedure, reading.today), None, "the year is over too");
        let late = |papers: &mut Papers| {
            let reason = papers.text("reason", "Wij wachten nog op een stuk.");
            Record::Commit(Commitment { promised_on: date(2027, 5, 8), reason })
        };
        let refused = act(&office, &dossier, ("peeters", "tell-late", None), late).await.expect_err("no day to name");
        assert_eq!(refused.reasons, [Reason::LetterLacks { fact: "react-until".to_owned() }]);
    }
}
