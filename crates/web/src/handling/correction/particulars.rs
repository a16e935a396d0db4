//! Putting names and addresses right: the new row takes the place of the old one, which stays in the record.

use domain::handling::Entry;
use domain::intake::{PartyRef, Reach};
use maud::{Markup, html};
use office::paper::{Particulars, is_email};
use store::party::Party;

use crate::dossier::sheet::{Sheet, Writing};
use crate::dossier::view::View;
use crate::look::TextKind;

/// The lines about someone.
const LINES: [&str; 8] = ["name", "organisation", "email", "phone", "street", "postcode", "town", "country"];

pub(super) fn fields(sheet: &Sheet<'_>, party: Option<&Party>) -> Markup {
    let was =
        |read: fn(&Party) -> Option<&String>| party.and_then(read).map(String::as_str).unwrap_or_default();
    let line = |name: &str, first: &str| sheet.line(name, name, first).optional(sheet.optional());
    html! {
        (line("name", party.map(|party| party.name.as_str()).unwrap_or_default()))
        (line("organisation", was(|party| party.organisation.as_ref())))
        (line("email", was(|party| party.email.as_ref())).kind(TextKind::Email).hint(sheet.label("email-hint")))
        (line("phone", was(|party| party.phone.as_ref())).kind(TextKind::Telephone))
        (line("street", was(|party| party.street.as_ref())))
        (line("postcode", was(|party| party.postcode.as_ref())).short())
        (line("town", was(|party| party.town.as_ref())))
        (line("country", was(|party| party.country.as_ref())))
    }
}

pub(super) fn representative<'v>(view: &View<'v>) -> Option<&'v Party> {
    view.reading.party(view.dossier().representative.as_ref()?)
}

pub(super) fn complainant(writing: &mut Writing<'_>) -> Option<Entry> {
    let view = writing.sheet.view;
    let other = reach_of(representative(&view));
    let (party, reach) = read(writing, "complainant", view.dossier().complainant.as_ref(), other)?;
    Some(Entry::Complainant { party, reach })
}

pub(super) fn of_representative(writing: &mut Writing<'_>) -> Option<Entry> {
    let view = writing.sheet.view;
    let other = reach_of(view.reading.complainant());
    let (party, reach) = read(writing, "representative", view.dossier().representative.as_ref(), other)?;
    Some(Entry::Representative { party, reach })
}

/// How someone can be reached, as their row says.
fn reach_of(party: Option<&Party>) -> Reach {
    let Some(party) = party else { return Reach::default() };
    Reach { email: party.email.is_some(), postal: party.street.is_some() && party.town.is_some() }
}

fn read(
    writing: &mut Writing<'_>,
    role: &str,
    old: Option<&PartyRef>,
    other: Reach,
) -> Option<(PartyRef, Reach)> {
    let view = writing.sheet.view;
    let lines = LINES.map(|name| (name, writing.line(name)));
    let line = |name: &str| lines.iter().find(|(known, _)| *known == name).map(|(_, line)| line.clone());
    let given = Particulars::from_lines(|name| line(name).unwrap_or_default());
    let particulars = Particulars {
        anonymous: old.and_then(|old| view.reading.party(old)).is_some_and(|party| party.anonymous),
        ..given
    };
    if particulars.is_empty() {
        writing.flaw("name", "act-form-flaw-empty");
        return None;
    }
    if !particulars.email.is_empty() && !is_email(&particulars.email) {
        writing.flaw("email", "act-form-flaw-email");
    }
    if particulars.street.is_empty() != particulars.town.is_empty() {
        writing.flaw("street", "act-form-flaw-address");
    }
    let own = particulars.reach();
    let reach = Reach { email: own.email || other.email, postal: own.postal || other.postal };
    let language = view.dossier().language;
    let party =
        writing.papers().corrected_party(role, &particulars, language, old.map(|old| old.id.as_str()));
    Some((party, reach))
}
