//! Earlier dossiers of the same person or about the same, for who may see them.

use domain::language::Lang;
use domain::people::{Actor, PersonId};
use office::Office;
use office::clock::Clock;
use office::intake::Submission;
use office::paper::Particulars;
use office::similar::{Likened, Likeness};
use store::on_both;

use crate::support::{ORG, bodies, complaint, office, town};

const LIFT: &str = "De lift naar het examenlokaal op de derde verdieping is al weken stuk.";

fn someone(name: &str, email: &str, phone: &str) -> Particulars {
    Particulars {
        name: name.to_owned(),
        email: email.to_owned(),
        phone: phone.to_owned(),
        ..Particulars::default()
    }
}

async fn file(office: &Office, message: &str, complainant: Particulars) {
    file_in(office, "town", message, complainant).await;
}

async fn file_in(office: &Office, body: &str, message: &str, complainant: Particulars) {
    let submission =
        Submission { complainant, language: Lang::Nl, body: body.to_owned(), ..complaint(message) };
    office.submit(submission, Actor::System, None).await.expect("a store").expect("a complaint");
}

async fn found(office: &Office, who: &str, party: &Particulars, text: &str) -> Vec<(String, Vec<Likeness>)> {
    let submission = complaint(text);
    let what = Likened {
        party,
        text,
        language: Lang::Nl,
        body: &submission.body,
        unit: submission.unit.as_deref(),
        own: None,
    };
    let found = office.similar(&PersonId(who.to_owned()), &what).await.expect("lines");
    found.into_iter().map(|one| (one.dossier.subject, one.because.into_iter().collect())).collect()
}

on_both! {
    async fn each_is_shown_with_the_reasons_that_hold(store: Store) {
        town(&store).await;
        let clock = Clock::still("2026-03-02T08:00:00Z".parse().expect("a moment"));
        let office = office(&store, ORG, &clock, bodies(&["town"])).await;
        file(&office, LIFT, someone("Lea Vos", "lea@post.example", "")).await;
        file(&office, "Het parkeerterrein staat onder water.", someone("Jan Maes", "", "02 555 12 34")).await;
        file(&office, "Schrijf naar lea@post.example voor meer.", someone("Iemand Anders", "", "")).await;

        let nobody = Particulars::default();
        let same = found(&office, "peeters", &nobody, "Stuk, al weken: de lift naar het examenlokaal op de derde!").await;
        assert_eq!(same, [(LIFT.to_owned(), vec![Likeness::Words])]);
        let caller = someone("lea vos", "LEA@post.example", "+32 2 555.12.34");
        let known = found(&office, "peeters", &caller, "").await;
        assert_eq!(known.len(), 2, "an address in a text is nobody's: {known:?}");
        assert_eq!(known[0], (LIFT.to_owned(), vec![Likeness::Email, Likeness::Name]));
        assert_eq!(known[1].1, [Likeness::Phone]);
        assert!(found(&office, "peeters", &nobody, "De lift").await.is_empty(), "two words are no likeness");
        assert!(found(&office, "nobody", &caller, LIFT).await.is_empty(), "who sees no dossiers is shown none");
    }

    async fn words_that_any_letter_has_are_no_likeness(store: Store) {
        town(&store).await;
        let clock = Clock::still("2026-03-02T08:00:00Z".parse().expect("a moment"));
        let office = office(&store, ORG, &clock, bodies(&["town"])).await;
        let noise = "Geachte mevrouw, tijdens de luistertest werd geboord. Ik wil weten waarom niemand iets zei. Graag een antwoord.";
        file(&office, noise, someone("Lea Vos", "", "")).await;
        let nobody = Particulars::default();
        let silent = "Beste, ik heb drie keer gebeld en niemand nam op. Waarom? Graag een antwoord, mevrouw, ik wil het weten.";
        assert_eq!(found(&office, "peeters", &nobody, silent).await, []);
    }

    async fn what_others_see_pushes_nothing_away(store: Store) {
        town(&store).await;
        let clock = Clock::still("2026-03-02T08:00:00Z".parse().expect("a moment"));
        let office = office(&store, ORG, &clock, bodies(&["town", "city"])).await;
        let lea = someone("Lea Vos", "lea@post.example", "");
        file(&office, LIFT, lea.clone()).await;
        for _ in 0..9 {
            file_in(&office, "city", LIFT, lea.clone()).await;
        }
        let of_person = found(&office, "peeters", &lea, "").await;
        assert_eq!(of_person, [(LIFT.to_owned(), vec![Likeness::Email, Likeness::Name])]);
        let of_words = found(&office, "peeters", &Particulars::default(), LIFT).await;
        assert_eq!(of_words, [(LIFT.to_owned(), vec![Likeness::Words])]);
    }
}
