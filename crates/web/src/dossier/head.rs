//! The top of the page: what it is, where it stands, what comes next.

use domain::act::Act;
use domain::decide::{eligible, possible};
use domain::marking::Spot;
use domain::people::{PersonId, Role};
use domain::procedure::Activity;
use domain::record::TextRef;
use maud::{Markup, html};
use office::args;
use office::intake::beginning;
use office::projection::state;
use office::reading::Offer;

use super::ahead::is_early;
use super::group;
use super::terms::badge_of;
use super::view::{View, quiet};
use crate::look::{Alert, Tone, link_button, secondary_link_button, status_badge, with_number};

/// The title in the browser's tab: the number, then what it is about.
pub(super) fn title(view: &View<'_>) -> String {
    let text = subject(view).map(|text| beginning(view.reading.text(text))).unwrap_or_default();
    format!("{} – {text}", view.reading.number())
}

/// What it is about: how the first grievance begins, or the message.
pub(super) fn about(view: &View<'_>) -> Markup {
    subject(view).map(|text| view.begins(text)).unwrap_or_default()
}

fn subject<'v>(view: &View<'v>) -> Option<&'v TextRef> {
    let dossier = view.dossier();
    let first = dossier.grievances.iter().find(|grievance| grievance.main).or(dossier.grievances.first());
    first.map(|grievance| &grievance.text).or(dossier.receipt.as_ref().map(|receipt| &receipt.message))
}

pub(super) fn head(view: &View<'_>, (done, elsewhere): (Option<&str>, Markup)) -> Markup {
    let dossier = view.dossier();
    let ended = dossier.ended.as_ref();
    html! {
        div .gehoor-flow {
            h1 .nl-heading .nl-heading--level-1 { (view.reading.number()) }
            p .nl-paragraph .nl-paragraph--lead { (about(view)) }
            div .gehoor-row { (standing(view)) (badge_of(view)) }
            (quiet(&origin(view)))
            (group::joined_here(view))
        }
        @if let Some(label) = done.map(|id| view.activity(id)).filter(|label| !label.is_empty()) {
            (Alert::new(Tone::Ok, view.say(if waits_for_signature(view, done) { "dossier-done-signed" } else { "dossier-done" }, &args!["act" => label])).content(elsewhere).announced())
        }
        @if done == Some("follow-link") {
            (Alert::new(Tone::Ok, "").text(view.text("dossier-done-follow-link")).announced())
        }
        @if let Some(ending) = ended {
            (Alert::new(Tone::Info, view.say("dossier-ended", &args!["date" => ending.on])).content(group::lead(view)))
        }
    }
}

fn standing(view: &View<'_>) -> Markup {
    let dossier = view.dossier();
    let code = state(&view.reading.procedure, dossier);
    let tone = match (dossier.ended.is_some(), code) {
        (true, _) => Tone::Neutral,
        (false, "answered") => Tone::Ok,
        (false, _) => Tone::Info,
    };
    html! {
        (status_badge(tone, &view.text(&format!("state-{code}"))))
        @if let Some(kind) = dossier.kind { (status_badge(Tone::Neutral, &view.text(&format!("kind-{}", kind.code())))) }
        @if dossier.stage > 1 { (status_badge(Tone::Warning, &view.text("dossier-second-level"))) }
    }
}

fn origin(view: &View<'_>) -> String {
    let dossier = view.dossier();
    let Some(receipt) = &dossier.receipt else { return String::new() };
    let medium = view.text(&format!("medium-{}", receipt.medium.code()));
    let name = view.reading.complainant().map(|party| party.name.as_str()).filter(|name| !name.is_empty());
    let name = name.map_or_else(|| view.text("dossier-nameless"), str::to_owned);
    let place = view.place(&dossier.body, dossier.unit.as_deref());
    view.say(
        "dossier-origin",
        &args!["name" => name, "date" => receipt.received_on, "medium" => medium, "place" => place],
    )
}

/// What is to be done, by this officer first: one button that matters.
pub(super) fn next(view: &View<'_>, offers: &[Offer<'_>]) -> Markup {
    let owed = offers.iter().filter(|offer| offer.owed);
    let others = |activity: &Activity| complainants(view, activity) || the_courts(view, activity);
    let now = |offer: &&Offer<'_>| !is_early(view, offer.activity, offer.spot.item);
    let mine: Vec<_> = owed.filter(|offer| !others(offer.activity)).filter(now).collect();
    let waits = waits(view, &|activity| mine.iter().any(|offer| offer.activity.id == activity.id));
    let button = |first: bool, label: &str, href: &str| match first {
        true => link_button(label, href),
        false => secondary_link_button(label, href),
    };
    html! {
        @for letter in view.reading.documents.iter().filter(|letter| super::letters::to_post(letter)) {
            (Alert::new(Tone::Warning, view.text("dossier-letter-to-post")).content(html! {
                p { a .nl-link href={ (view.address()) "/documents/" (letter.id) } lang=(letter.language) { (with_number(&letter.subject, view.reading.number())) } }
            }))
        }
        @if !mine.is_empty() || !waits.is_empty() {
            section .gehoor-card .gehoor-card--soft aria-labelledby="next" {
                div .gehoor-flow {
                    h2 .nl-heading .nl-heading--level-3 #next { (view.text(if mine.is_empty() { "dossier-waits" } else { "dossier-next" })) }
                    @if !mine.is_empty() {
                        div .gehoor-row {
                            @for (index, offer) in mine.iter().enumerate() {
                                (button(index == 0, &view.offered(offer), &view.act_address(&offer.activity.id, offer.spot.item)))
                            }
                        }
                    }
                    @for line in &waits { p .nl-paragraph { (line) } }
                    p .nl-paragraph { a .nl-link href="#acts" { (view.text("dossier-all-acts")) } }
                }
            }
        }
    }
}

fn complainants(view: &View<'_>, activity: &Activity) -> bool {
    activity.is_left_to_the_complainant(view.dossier().stage)
}

/// Whether it records what a court has still to decide: it is owed all along, and nobody here can do anything about it.
pub(super) fn the_courts(view: &View<'_>, activity: &Activity) -> bool {
    activity.act == Act::RecordRuling && view.dossier().ruling.is_none()
}

/// Whether what was just signed needs another signature before it counts.
fn waits_for_signature(view: &View<'_>, done: Option<&str>) -> bool {
    let owed = view.dossier().owed(&view.reading.procedure);
    owed.iter().any(|(activity, _)| activity.signatures > 1 && done == Some(activity.id.as_str()))
}

/// What is owed by others and can be done now, each with who can do it.
fn waits(view: &View<'_>, mine: &dyn Fn(&Activity) -> bool) -> Vec<String> {
    let (dossier, procedure) = (view.dossier(), &*view.reading.procedure);
    let open = |(activity, spot): &(&Activity, Spot)| {
        !mine(activity)
            && !is_early(view, activity, spot.item)
            && possible(dossier, procedure, activity, *spot).is_ok()
    };
    let mut lines: Vec<String> = Vec::new();
    for (activity, spot) in dossier.owed(procedure).into_iter().filter(open) {
        let act = view.placed(activity, spot);
        let line = match () {
            () if complainants(view, activity) => {
                view.say("dossier-waits-for-complainant", &args!["act" => act])
            }
            () if the_courts(view, activity) => view.say("dossier-waits-for-court", &args!["act" => act]),
            () => {
                view.say("dossier-waits-for", &args!["act" => act, "who" => who(view, activity, spot.item)])
            }
        };
        lines.push(line);
    }
    lines
}

/// Who can do an activity today: the names, or the roles when nobody is found.
fn who(view: &View<'_>, activity: &Activity, item: Option<u32>) -> String {
    let mut names: Vec<String> = Vec::new();
    let mut add = |role: Role, person: Option<&PersonId>| {
        let role = view.text(&format!("role-{}", role.code()));
        let line = match person {
            Some(person) => {
                view.say("dossier-doer", &args!["name" => view.name_and_absence(person), "role" => role])
            }
            None => role,
        };
        if !names.contains(&line) {
            names.push(line);
        }
    };
    let able = eligible(view.dossier(), view.reading.setting(), (activity, item), view.reading.today);
    for (role, person, _) in &able {
        add(*role, Some(person));
    }
    if able.is_empty() {
        match view
            .dossier()
            .handler()
            .filter(|_| activity.roles(view.dossier().stage).contains(&Role::Handler))
        {
            // whoever had it in hand left, or is no handler there any more
            Some(gone) => names.push(view.say("dossier-waits-gone", &args!["name" => view.name(gone)])),
            None => activity.roles(view.dossier().stage).iter().for_each(|role| add(*role, None)),
        }
    }
    names.join(&view.text("list-separator"))
}
