//! Who is involved, and how to reach them.

use domain::decide::handles;
use domain::record::Record;
use maud::{Markup, html};
use office::args;
use store::party::Party;

use super::view::{View, quiet};
use crate::look::{Alert, Summary, Tone, email as address};
use crate::officer::escaped;

pub(super) fn people(view: &View<'_>) -> Markup {
    let dossier = view.dossier();
    let party = |reference: &Option<domain::intake::PartyRef>| view.reading.party(reference.as_ref()?);
    let mut list = Summary::new();
    let complainant = match party(&dossier.complainant) {
        Some(party) => particulars(view, party),
        None => html! { (view.text("dossier-nameless")) },
    };
    list = list.item(view.text("dossier-complainant"), complainant);
    if let Some(representative) = party(&dossier.representative) {
        list = list.item(view.text("dossier-representative"), particulars(view, representative));
    }
    let relation = dossier.receipt.as_ref().and_then(|receipt| receipt.relation.as_ref());
    if let Some(relation) = relation.and_then(|relation| view.law().relation.get(relation)) {
        list = list.text(view.text("dossier-relation"), relation.as_str());
    }
    list = list.text(view.text("dossier-language"), view.officer.language(dossier.language));
    let respondents = respondents(view);
    if !respondents.is_empty() {
        list = list.text(view.text("dossier-respondents"), respondents.join("\n"));
    }
    list = list.text(view.text("dossier-place"), view.place(&dossier.body, dossier.unit.as_deref()));
    for (stage, handler) in &dossier.handlers {
        let label = if *stage > 1 { "dossier-handler-second" } else { "dossier-handler" };
        let handles = *stage != dossier.stage || handles(dossier, view.reading.roster(), handler);
        let name = match handles || dossier.ended.is_some() {
            true if *stage == dossier.stage && dossier.ended.is_none() => view.name_and_absence(handler),
            true => view.name(handler),
            false => view.say("dossier-handler-gone", &args!["name" => view.name(handler)]),
        };
        list = list.text(view.text(label), name);
    }
    for seated in dossier.seated() {
        let role = view.text(&format!("role-{}", seated.role.code()));
        list = list.text(role, view.name(&seated.person));
    }
    html! {
        @if dossier.way().is_none() {
            (Alert::new(Tone::Warning, view.text("dossier-unreachable")).text(view.text("dossier-unreachable-why")))
        }
        (list)
    }
}

fn respondents(view: &View<'_>) -> Vec<String> {
    view.dossier().standing_named().map(|(_, named)| view.respondent(named)).collect()
}

fn particulars(view: &View<'_>, party: &Party) -> Markup {
    let town = [&party.postcode, &party.town].into_iter().flatten().cloned().collect::<Vec<_>>().join(" ");
    let lines = [party.organisation.clone(), party.street.clone(), Some(town), party.country.clone()];
    let name = if party.name.is_empty() { view.text("dossier-nameless") } else { party.name.clone() };
    html! {
        strong { (name) }
        @for line in lines.iter().flatten().filter(|line| !line.is_empty()) { br; (line) }
        @if let Some(email) = &party.email { br; a .nl-link href=(mailto(email)) { (address(email)) } }
        @if let Some(phone) = &party.phone { br; (view.say("dossier-phone", &args!["phone" => phone])) }
        @if party.anonymous { (quiet(&view.text("dossier-not-named"))) }
    }
}

/// An address as the target of a link: whatever else was typed into it stays part of the address.
fn mailto(email: &str) -> String {
    match email.rsplit_once('@') {
        Some((who, domain)) => format!("mailto:{}@{}", escaped(who), escaped(domain)),
        None => format!("mailto:{}", escaped(email)),
    }
}

/// The name of someone who was named as a respondent.
pub(super) fn named(view: &View<'_>, record: &Record) -> String {
    let Record::NameRespondent(named) = record else { return String::new() };
    view.respondent(named)
}

#[cfg(test)]
mod tests {
    use super::mailto;

    #[test]
    fn an_address_adds_nothing_to_its_link() {
        assert_eq!(mailto("an.peeters@postvak.example"), "mailto:an.peeters@postvak.example");
        let odd = mailto("boss%40evil.example?bcc=x&body=hi@b.example");
        assert_eq!(odd, "mailto:boss%2540evil.example%3Fbcc%3Dx%26body%3Dhi@b.example");
    }
}
