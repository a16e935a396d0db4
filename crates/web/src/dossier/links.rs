//! The dossiers that this one has to do with: that they are there and where they stand, and the way to those that the reader
//! may open (S0-01, H-29).

use maud::{Markup, html};
use office::args;
use store::dossier_link::Linked;

use super::view::{View, quiet};
use crate::look::{Alert, Tone, status_badge};

/// One line for each.
pub(super) fn links(view: &View<'_>, linked: &[Linked]) -> Markup {
    html! {
        @if !linked.is_empty() {
            ul .gehoor-plain { @for other in linked { li .gehoor-flow { (line(view, other)) } } }
        }
    }
}

fn line(view: &View<'_>, other: &Linked) -> Markup {
    let tone = if other.closed_on.is_some() { Tone::Neutral } else { Tone::Info };
    let received = view.say("register-received", &args!["date" => other.received_on]);
    html! {
        div .gehoor-row {
            (number(other))
            @if !other.kind.is_empty() { (status_badge(Tone::Neutral, &view.text(&format!("kind-{}", other.kind)))) }
            (status_badge(tone, &view.site().office().texts().state(view.lang(), &other.state)))
        }
        (quiet(&format!("{} – {received}", view.body(&other.body))))
        @if !other.visible { (quiet(&view.text("links-closed"))) }
    }
}

fn number(other: &Linked) -> Markup {
    html! {
        @if other.visible { a .nl-link .gehoor-whole href={ "/dossiers/" (other.number) } { (other.number) } }
        @else { span .gehoor-whole { (other.number) } }
    }
}

/// Above a complaint: that a case about it is before a court.
pub(super) fn pending(view: &View<'_>, linked: &[Linked]) -> Markup {
    let is_dispute = |other: &&Linked| other.kind == "dispute" && other.closed_on.is_none();
    let open = view.dossier().ended.is_none();
    html! {
        @if let Some(other) = linked.iter().find(is_dispute).filter(|_| open) {
            (Alert::new(Tone::Info, view.say("links-pending", &args!["number" => &other.number]))
                .text(view.text("links-pending-text")))
        }
    }
}
