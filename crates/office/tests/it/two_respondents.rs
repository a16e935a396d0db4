//! Where two are complained about, each reads what was judged of their own conduct and nothing of the other's (Awb 9:9, P-01).

use domain::handling::{Adjournment, Advice, Answer, Copying, Judged, Judgment, Proposal};
use domain::intake::NamedRespondent;
use domain::people::{Actor, PersonId};
use domain::record::Record;
use mail::{Catcher, received};
use office::Office;
use office::intake::Submission;
use office::paper::Papers;
use store::dossier_measure::Filter;
use store::{Store, on_both, register};

use crate::hearing::{act, taken_to_the_board};
use crate::job::{monday, to};
use crate::seats::{advisers, referred, sits, waives};
use crate::support::{ORG, bodies_under, complaint, office_with, town};

/// What the answer says to whoever complains.
const ANSWER: &str = "Yilmaz had ongelijk, Bakker gelijk.";

async fn names(office: &Office, dossier: &str, who: &str) {
    let named = |_: &mut Papers| {
        let person = Some(PersonId(who.to_owned()));
        Record::NameRespondent(NamedRespondent {
            person,
            party: None,
            email: false,
            exempt: None,
            undone: None,
        })
    };
    act(office, dossier, ("dirk", "name-respondent", None), named).await.expect("no refusal");
    let copy = |_: &mut Papers| Record::CopyToRespondent(Copying::default());
    act(office, dossier, ("peeters", "copy", Some(2)), copy).await.expect("no refusal");
}

async fn judges(office: &Office, dossier: &str, grievance: u32, judged: (Judgment, &str, Vec<u32>)) {
    let (judgment, reason, about) = judged;
    let record = |papers: &mut Papers| {
        Record::Judge(Judged { judgment, reason: papers.text("reason", reason), norms: Vec::new(), about })
    };
    act(office, dossier, ("dubois", "judge", Some(grievance)), record).await.expect("no refusal");
}

/// Drafted and answered, with the copies of the outcome.
async fn answers(office: &Office, dossier: &str, respondents: u32, departs: Option<&str>) {
    let drafted = |papers: &mut Papers| Record::Propose(Proposal { text: papers.text("text", ANSWER) });
    act(office, dossier, ("peeters", "propose", None), drafted).await.expect("no refusal");
    let reading = office.dossier_by_id(dossier).await.expect("a dossier");
    let text = reading.dossier.proposal().cloned().expect("a draft");
    let answered = |papers: &mut Papers| {
        let departs = departs.map(|why| papers.text("departs", why));
        Record::Answer(Answer { text, resolution: None, departs, left_out: None })
    };
    act(office, dossier, ("dubois", "answer", None), answered).await.expect("no refusal");
    for respondent in 1..=respondents {
        let copy = |_: &mut Papers| Record::CopyToRespondent(Copying::default());
        act(office, dossier, ("peeters", "copy-answer", Some(respondent)), copy).await.expect("no refusal");
    }
    office.run_due_jobs().await.expect("jobs");
}

/// Every word that somebody can read of the outcome: the letters under their name, and the mails to them.
async fn read_by(office: &Office, catcher: &Catcher, who: &str) -> String {
    let letters = office.letters_about(&PersonId(who.to_owned())).await.expect("a store");
    let outcomes =
        letters.iter().map(|(letter, _)| letter).filter(|letter| letter.kind == "outcome-respondent");
    let mut words: Vec<String> = outcomes
        .map(|letter| format!("{}\n{}\n{}", letter.subject, letter.body_text, letter.body_html))
        .collect();
    assert_eq!(words.len(), 1, "{who}");
    let address = format!("{who}@stad.example");
    for mail in catcher.messages().into_iter().filter(|mail| mail.to == [address.clone()]) {
        let mail = received(&mail.raw).expect("a message");
        if mail.text.contains("Uw optreden")
            || mail.text.contains("ongelijk")
            || mail.text.contains("votre comportement")
        {
            words.push(mail.text);
        }
    }
    words.join("\n")
}

on_both! {
    async fn neither_reads_what_was_judged_of_the_other(store: Store) {
        town(&store).await;
        let catcher = Catcher::start("127.0.0.1:0".parse().expect("an address")).await.expect("a catcher");
        let office =
            office_with(&store, ORG, &monday(), bodies_under("ssr/v1", &["town"], &[]), to(catcher.address().port())).await;
        let grievances = vec![("Het schreeuwen".to_owned(), None), ("Het zwijgen".to_owned(), None)];
        let first = Submission { grievances, ..complaint("De een schreeuwde, de ander zweeg.") };
        let dossier = taken_to_the_board(&office, first, Actor::System).await;
        names(&office, &dossier, "bakker").await;
        for party in [1, 2, 3] {
            waives(&office, &dossier, "peeters", party).await;
        }
        judges(&office, &dossier, 1, (Judgment::WellFounded, "Zij hoorden het roepen.", vec![1])).await;
        judges(&office, &dossier, 2, (Judgment::Unfounded, "Hij mocht stil zijn.", vec![2])).await;
        answers(&office, &dossier, 2, None).await;
        let of_both = [["Het schreeuwen", "roepen", "fondée"], ["Het zwijgen", "stil zijn", "non fondée"]];
        for (who, own, other) in [("yilmaz", 0, 1), ("bakker", 1, 0)] {
            let read = read_by(&office, &catcher, who).await;
            let known = |words: &str| read.to_lowercase().contains(&words.to_lowercase());
            assert!(of_both[own][..2].iter().all(|words| known(words)), "{who}: {read}");
            assert!(!of_both[other][..2].iter().any(|words| known(words)), "{who}: {read}");
            assert_eq!(known("non fondée"), own == 1, "{who}: {read}");
            assert!(!known("ongelijk"), "the answer speaks of both: {read}");
            assert!(!known("La plainte dans son ensemble"), "{read}");
            let them = PersonId(who.to_owned());
            let found = office.search(&them, "schreeuwde", &register::Filter::default(), None, 10).await;
            assert_eq!(found.expect("a store").len(), 0);
            let listed = office.register(&them, &register::Filter::default(), register::Order::default(), None, 10).await;
            assert_eq!(listed.expect("a store").len(), 0);
            let changed = office.measures(&them, &Filter::default(), None, 10).await;
            assert_eq!(changed.expect("a store").len(), 0);
        }
        let reading = office.dossier_by_id(&dossier).await.expect("a dossier");
        let answer = reading.documents.iter().find(|letter| letter.kind == "answer").expect("an answer");
        assert!(of_both.iter().flatten().all(|words| answer.body_text.contains(words)), "{}", answer.body_text);
    }

    /// Awb 9:11 lid 2: both sides are told; why, as it was put to whoever complains, is not for the other.
    async fn an_adjournment_is_told_to_a_respondent_with_its_ground_and_not_in_the_words_for_who_complains(store: Store) {
        town(&store).await;
        let catcher = Catcher::start("127.0.0.1:0".parse().expect("an address")).await.expect("a catcher");
        let office =
            office_with(&store, ORG, &monday(), bodies_under("ssr/v1", &["town"], &[]), to(catcher.address().port())).await;
        let dossier = taken_to_the_board(&office, complaint("De een schreeuwde, de ander zweeg."), Actor::System).await;
        names(&office, &dossier, "bakker").await;
        let adjourned = |papers: &mut Papers| {
            let (by, ground) = ("4 weeks".parse().expect("a length"), Some("extensive-research".to_owned()));
            Record::Adjourn(Adjournment { by, ground, reason: papers.text("reason", "Bakker is ziek.") })
        };
        act(&office, &dossier, ("dubois", "adjourn", None), adjourned).await.expect("no refusal");
        for respondent in [1, 2] {
            let told = |_: &mut Papers| Record::CopyToRespondent(Copying::default());
            act(&office, &dossier, ("peeters", "tell-respondents", Some(respondent)), told).await.expect("no refusal");
        }
        let reading = office.dossier_by_id(&dossier).await.expect("a dossier");
        let told = |kind: &str| {
            let letters = reading.documents.iter().filter(|letter| letter.kind == kind);
            letters.map(|letter| format!("{}\n{}", letter.body_text, letter.body_html)).collect::<Vec<_>>()
        };
        let (theirs, ours) = (told("adjourned"), told("adjourned-respondent"));
        assert!(theirs.len() == 1 && theirs[0].contains("Bakker is ziek."), "{theirs:?}");
        assert_eq!(ours.len(), 2);
        for letter in ours {
            assert!(!letter.contains("Bakker") && letter.contains("examen plus approfondi"), "{letter}");
        }
    }

    async fn who_is_complained_about_alone_reads_the_outcome_whole_and_why_the_advice_was_not_followed(store: Store) {
        town(&store).await;
        advisers(&store).await;
        let catcher = Catcher::start("127.0.0.1:0".parse().expect("an address")).await.expect("a catcher");
        let office =
            office_with(&store, ORG, &monday(), bodies_under("ssr/v1", &["town"], &[]), to(catcher.address().port())).await;
        let dossier = taken_to_the_board(&office, complaint("Hij schreeuwde."), Actor::System).await;
        referred(&office, &dossier).await;
        sits(&office, &dossier, "ada").await;
        waives(&office, &dossier, "ada", 1).await;
        waives(&office, &dossier, "ada", 2).await;
        let advised = |papers: &mut Papers| {
            let (judgment, report) = (Some(Judgment::PartlyFounded), papers.text("report", "Het advies."));
            Record::Advise(Advice { admissible: true, judgment, report, repair: None, prevent: None })
        };
        act(&office, &dossier, ("ada", "advise-alone", None), advised).await.expect("no refusal");
        judges(&office, &dossier, 1, (Judgment::WellFounded, "Zij hoorden het roepen.", Vec::new())).await;
        answers(&office, &dossier, 1, Some("Wij wegen het roepen zwaarder.")).await;
        let read = read_by(&office, &catcher, "yilmaz").await;
        for told in ["Zij hoorden het roepen.", ANSWER, "partiellement fondée", "Wij wegen het roepen zwaarder."] {
            assert!(read.contains(told), "{told}: {read}");
        }
    }

    /// Who departs begins with the reasons of the judgments: what stays as it is stands in the letter once (Awb 9:16).
    async fn a_reason_that_says_why_it_departs_is_read_once(store: Store) {
        let founded = (Judgment::WellFounded, "Zij hoorden het roepen.", Vec::new());
        let said = departed(&store, founded, "Zij hoorden het roepen.\n\nDat weegt zwaarder.").await;
        assert_eq!(said.matches("Zij hoorden het roepen.").count(), 1, "{said}");
        assert!(said.contains("Dat weegt zwaarder."), "{said}");
    }

    /// A reason that is part of a sentence about something else is not said there (Awb 9:12 lid 1).
    async fn a_short_reason_is_not_lost_in_the_words_of_the_departure(store: Store) {
        let founded = (Judgment::WellFounded, "Het roepen", Vec::new());
        let said = departed(&store, founded, "Zij hoorden Het roepen op straat.").await;
        assert_eq!(said.matches("Het roepen").count(), 2, "{said}");
    }
}

/// What the answer says that departs from an advice for those reasons.
async fn departed(store: &Store, judged: (Judgment, &str, Vec<u32>), departs: &str) -> String {
    town(store).await;
    advisers(store).await;
    let office = office_with(store, ORG, &monday(), bodies_under("ssr/v1", &["town"], &[]), None).await;
    let dossier = taken_to_the_board(&office, complaint("Er werd geschreeuwd."), Actor::System).await;
    referred(&office, &dossier).await;
    sits(&office, &dossier, "ada").await;
    for party in [1, 2] {
        waives(&office, &dossier, "ada", party).await;
    }
    let advised = |papers: &mut Papers| {
        let (judgment, report) = (Some(Judgment::Unfounded), papers.text("report", "Het advies."));
        Record::Advise(Advice { admissible: true, judgment, report, repair: None, prevent: None })
    };
    act(&office, &dossier, ("ada", "advise-alone", None), advised).await.expect("no refusal");
    judges(&office, &dossier, 1, judged).await;
    answers(&office, &dossier, 0, Some(departs)).await;
    let reading = office.dossier_by_id(&dossier).await.expect("a dossier");
    let answer = reading.documents.iter().find(|letter| letter.kind == "answer").expect("an answer");
    answer.body_text.clone()
}
