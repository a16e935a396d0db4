//! What the officer can do now, and on demand why not the rest.

use domain::act::{Act, Subprocess};
use domain::refusal::Reason;
use maud::{Markup, html};
use office::reading::Offer;

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

    fn of(offer: &Offer<'_>) -> Group {
        match offer.activity.act {
            _ if offer.owed => Group::Owed,
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
        let within = offers.iter().filter(|offer| Group::of(offer) == group);
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

fn why_not(view: &View<'_>, obstacles: &[(Offer<'_>, Vec<Reason>)]) -> Markup {
    html! {
        p .nl-paragraph { (view.text("dossier-why-not-lead")) }
        dl .utrecht-data-list {
            @for (offer, reasons) in obstacles {
                div .utrecht-data-list__item {
                    dt .utrecht-data-list__item-key { (view.offered(offer)) }
                    dd .utrecht-data-list__item-value .utrecht-data-list__item-value--html-dd {
                        @for reason in view.reasons(reasons) { div { (reason) } }
                    }
                }
            }
        }
    }
}
