//! What goes on in a dossier too, and what is handled together with it.

use domain::people::PersonId;
use maud::{Markup, html};
use office::args;
use office::projection::state;
use store::dossier::Dossier;

use super::view::View;
use crate::look::{Alert, Tone, disclosure};

/// So many of a group stand open on a page, about what one looks through before a decision; of a mass of complaints the others are folded.
pub(super) const SHOWN: usize = 25;

/// The number of one, leading to it.
pub(super) fn number(line: &Dossier) -> Markup {
    let number = line.number.as_deref().unwrap_or_default();
    html! { a .nl-link .gehoor-whole href={ "/dossiers/" (number) } { (number) } }
}

/// What goes on here too, and what is handled together with it: who investigates must know of each.
pub(super) fn joined_here(view: &View<'_>) -> Markup {
    let joined = &view.reading.joined;
    let (shown, folded) = joined.split_at(joined.len().min(SHOWN));
    html! {
        @if !view.reading.merged.is_empty() {
            p .nl-paragraph {
                (view.text("dossier-merged-here"))
                @for merged in &view.reading.merged {
                    " " a .nl-link .gehoor-whole href={ "/dossiers/" (merged.number) } { (merged.number) }
                }
            }
        }
        @if !shown.is_empty() {
            p .nl-paragraph { (view.text("dossier-together-here")) @for line in shown { " " (number(line)) } }
        }
        @if !folded.is_empty() {
            (disclosure(&view.say("dossier-together-more", &args!["count" => folded.len()]), html! {
                p .nl-paragraph { @for line in folded { (number(line)) " " } }
            }))
        }
        @if view.dossier().ended.is_none() { (lead(view)) (scattered(view)) }
    }
}

/// The others that nobody sees to yet, or somebody else: what the handler does here is not done there.
fn scattered(view: &View<'_>) -> Markup {
    let (others, unseen) = (view.reading.joined.iter(), view.reading.others_elsewhere);
    let apart: Vec<_> = others.filter_map(|line| Some((line, elsewhere(view, line)?))).collect();
    html! {
        @if !apart.is_empty() || unseen > 0 {
            (Alert::new(Tone::Warning, view.text("dossier-together-apart")).content(html! {
                ul {
                    @for (line, why) in apart.iter().take(SHOWN) { li { (number(line)) " – " (why) } }
                    @if apart.len() > SHOWN {
                        li { (view.say("dossier-together-apart-more", &args!["count" => apart.len() - SHOWN])) }
                    }
                    @if unseen > 0 { li { (view.say("dossier-together-unseen", &args!["count" => unseen])) } }
                }
            }))
        }
    }
}

/// With whom one of the others is that has still to be answered, when it is not whoever handles this one.
pub(super) fn elsewhere(view: &View<'_>, line: &Dossier) -> Option<String> {
    let ours = view.dossier().handler().map(|person| person.0.as_str());
    if line.closed_on.is_some() || line.state == "answered" || line.handler.as_deref() == ours {
        return None;
    }
    Some(match &line.handler {
        Some(theirs) => {
            view.say("dossier-together-handler", &args!["name" => view.name(&PersonId(theirs.clone()))])
        }
        None => view.text("dossier-together-nobody"),
    })
}

/// The dossier in which it goes on, or together with which it is handled as long as that runs.
pub(super) fn lead(view: &View<'_>) -> Markup {
    let (dossier, merged) = (view.dossier(), state(&view.reading.procedure, view.dossier()) == "merged");
    let lead = view.reading.lead.as_ref().filter(|_| merged || dossier.ended.is_none());
    let id = if merged { "dossier-merged-into" } else { "dossier-together-with" };
    html! {
        @if let Some((line, number)) = lead.and_then(|line| Some((line, line.number.as_deref()?))) {
            p .nl-paragraph {
                (view.text(id)) " " a .nl-link .gehoor-whole href={ "/dossiers/" (number) } { (number) } ". "
                @if line.closed_on.is_some() && !merged { (view.text("dossier-together-over")) }
                @else if !merged { (view.text("dossier-together-way")) }
            }
        }
    }
}
