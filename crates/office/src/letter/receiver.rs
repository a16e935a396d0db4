//! To whom a letter goes: whoever complains or represents them, a respondent, or another authority.

use domain::dossier::{Addressee, Dossier};
use domain::event::Way;
use domain::intake::PartyRef;
use store::document::Document;

use super::address;
use super::built_in::built_in;
use super::writing::Sources;
use crate::everyone::Everyone;

/// Someone to whom a letter goes.
#[derive(Clone, Debug, Default)]
pub(super) struct Receiver {
    /// The name; empty when none is known.
    pub name: String,
    /// An e-mail address or the lines below the name; empty when none is known.
    pub address: String,
    /// The member of staff who reads it under *my work*; empty for anyone else.
    pub reader: String,
}

/// To whom the letter of an event goes.
pub(super) fn addressee(dossier: &Dossier, event: i64, kind: &str) -> Addressee {
    if let Some(letter) = built_in(kind) {
        return (letter.to)(dossier, u32::try_from(event).unwrap_or_default());
    }
    let letter = dossier.letters.iter().find(|letter| i64::from(letter.of) == event);
    letter.map_or(Addressee::Complainant, |letter| letter.to)
}

/// Whether a letter was written to whoever complains.
pub(crate) fn to_complainant(dossier: &Dossier, letter: &Document) -> bool {
    addressee(dossier, letter.event_seq, &letter.kind) == Addressee::Complainant
}

/// Whether a letter was written to somebody who is complained about.
pub(crate) fn to_respondent(dossier: &Dossier, letter: &Document) -> bool {
    matches!(addressee(dossier, letter.event_seq, &letter.kind), Addressee::Respondent(_))
}

pub(super) fn receiver(
    dossier: &Dossier,
    everyone: &Everyone,
    sources: &Sources,
    to: Addressee,
    (way, house): (Way, &str),
) -> Receiver {
    let of_party = |party: Option<&store::party::Party>| {
        party.map_or_else(Receiver::default, |party| Receiver {
            name: party.name.clone(),
            address: address(party, way),
            reader: String::new(),
        })
    };
    let row =
        |row: Option<&PartyRef>| row.and_then(|row| sources.parties.iter().find(|party| party.id == row.id));
    let number = match to {
        Addressee::Complainant => return of_party(sources.recipient(dossier, way)),
        Addressee::Authority(of) => {
            return of_party(row(dossier.forwarding(of).and_then(|to| to.authority.as_ref())));
        }
        Addressee::Respondent(number) => number,
    };
    // a respondent is someone of the house: what is printed goes there when no other address is known
    let at_work = |receiver: Receiver| match way {
        Way::Post if receiver.address.is_empty() => Receiver { address: house.to_owned(), ..receiver },
        _ => receiver,
    };
    let Some(named) = dossier.respondent(number) else { return Receiver::default() };
    let Some(person) = &named.person else {
        return at_work(of_party(row(named.party.as_ref())));
    };
    let account = everyone.people.get(&person.0);
    let email = account.filter(|_| way == Way::Email).map(|account| account.email.clone());
    at_work(Receiver {
        name: account.map(|account| account.name.clone()).unwrap_or_default(),
        address: email.unwrap_or_default(),
        reader: person.0.clone(),
    })
}
