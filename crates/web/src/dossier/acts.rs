//! What the officer can do now, and on demand why not the rest.

use domain::act::{Act, Subprocess};
use domain::procedure::Activity;
use domain::refusal::Reason;
use maud::{Markup, html};
use office::args;
use office::reading::Offer;

use super::ahead::is_early;
use super::head::the_courts;
use super::view::View;
use crate::export;
use crate::intake::transfer;
use crate::look::{Link, disclosure, links};

/// The groups in which acts are offered.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Group {
    Owed,
    Intake,
    Handling,
    Analysis,
    Other,
}

impl Group {
    const ALL: [(Group, &'static str); 5] = [
        (Group::Owed, "dossier-acts-owed"),
        (Group::Intake, "dossier-acts-intake"),
        (Group::Handling, "dossier-acts-handling"),
        (Group::Analysis, "subprocess-analysis"),
        (Group::Other, "dossier-acts-other"),
    ];

    fn of(view: &View<'_>, offer: &Offer<'_>) -> Group {
        match offer.activity.act {
            _ if offer.owed
                && !the_courts(view, offer.activity)
                && !is_early(view, offer.activity, offer.spot.item) =>
            {
                Group::Owed
            }
            Act::Note | Act::Correct | Act::Close | Act::Reopen | Act::Withdraw => Group::Other,
            act if act.subprocess() == Subprocess::Intake => Group::Intake,
            act if act.subprocess() == Subprocess::Analysis => Group::Analysis,
            _ => Group::Handling,
        }
    }
}

pub(super) fn acts(view: &View<'_>, offers: &[Offer<'_>], obstacles: &[(Offer<'_>, Vec<Reason>)]) -> Markup {
    let nowhere =
        |offer: &Offer<'_>| offer.activity.act == Act::Transfer && !transfer::has_place(view, offer.activity);
    let offers: Vec<_> = offers.iter().filter(|offer| !nowhere(offer)).collect();
    let of = |group: Group| -> Vec<Link> {
        let within = offers.iter().filter(|offer| Group::of(view, offer) == group);
        within
            .map(|offer| {
                Link::new(view.offered(offer), view.act_address(&offer.activity.id, offer.spot.item))
            })
            .collect()
    };
    html! {
        @if offers.is_empty() { p .nl-paragraph { (view.text("dossier-acts-none")) } }
        div .gehoor-grid {
            @for (group, heading) in Group::ALL {
                @let found = of(group);
                @if !found.is_empty() {
                    div .gehoor-flow { h3 .nl-heading .nl-heading--level-4 { (view.text(heading)) } (links(&found)) }
                }
            }
        }
        (disclosure(&view.text("dossier-why-not"), why_not(view, obstacles)))
        @if export::may(view) {
            p .nl-paragraph { a .nl-link href={ (view.address()) "/export" } { (view.text("export-title")) } }
        }
    }
}

/// First what may yet come; what is not part of the course stands folded below it, with what would bring it in.
fn why_not(view: &View<'_>, obstacles: &[(Offer<'_>, Vec<Reason>)]) -> Markup {
    let (out, ahead): (Vec<_>, Vec<_>) =
        obstacles.iter().partition(|(_, reasons)| reasons.contains(&Reason::NotIncluded));
    let out = out.into_iter().map(|(offer, _)| (view.offered(offer), brought_in(view, offer.activity)));
    let ahead = ahead.into_iter().map(|(offer, reasons)| (view.offered(offer), view.reasons(reasons)));
    let out: Vec<_> = out.collect();
    html! {
        p .nl-paragraph { (view.text("dossier-why-not-lead")) }
        (reasons(ahead))
        @if !out.is_empty() {
            (disclosure(&view.say("dossier-why-not-out", &args!["count" => out.len()]), reasons(out.into_iter())))
        }
    }
}

/// The steps with which something becomes part of the course.
fn brought_in(view: &View<'_>, activity: &Activity) -> Vec<String> {
    let brings = |other: &&Activity| {
        let effects = std::iter::once(&other.effects).chain(other.when.values());
        effects.flat_map(|effects| &effects.includes).any(|id| *id == activity.id)
    };
    let steps = view.reading.procedure.activities.values().filter(brings);
    let steps: Vec<String> = steps.map(|other| view.activity(&other.id)).collect();
    if steps.is_empty() {
        return Vec::new();
    }
    vec![view.say("dossier-brought-in", &args!["acts" => steps.join(&view.text("list-separator"))])]
}

fn reasons(steps: impl Iterator<Item = (String, Vec<String>)>) -> Markup {
    html! {
        dl .utrecht-data-list {
            @for (step, reasons) in steps {
                div .utrecht-data-list__item {
                    dt .utrecht-data-list__item-key { (step) }
                    dd .utrecht-data-list__item-value .utrecht-data-list__item-value--html-dd {
                        @for reason in reasons { div { (reason) } }
                    }
                }
            }
        }
    }
}
