//! What led to a higher level, before whoever handles it there: why it was asked for, and what the level before found and answered.

use domain::event::{Done, Event};
use domain::record::{Record, TextRef};
use maud::{Markup, html};

use super::view::View;
use crate::look::{Under, card, disclosure};

/// Nothing on the first level.
pub(super) fn earlier(view: &View<'_>) -> Markup {
    let stage = view.dossier().stage;
    if stage < 2 {
        return Markup::default();
    }
    let below = |done: &&Done| done.stage < stage;
    let asked = last(
        view,
        |_| true,
        |record| match record {
            Record::Escalate(escalation) => Some(escalation.reason.as_ref()),
            _ => None,
        },
    );
    let reaction = last(view, below, |record| match record {
        Record::AskSatisfaction(reaction) => reaction.remark.as_ref(),
        _ => None,
    });
    let found = last(view, below, |record| match record {
        Record::Investigate(investigation) => Some(&investigation.findings),
        _ => None,
    });
    let answered = last(view, below, |record| match record {
        Record::Answer(answer) => Some(&answer.text),
        Record::GiveFeedback(reply) => Some(&reply.text),
        _ => None,
    });
    let asked = asked.flatten();
    let said = |text: &TextRef| view.reading.text(text).trim().to_owned();
    // the private page puts what was said of the answer into the request
    let reaction = reaction.filter(|reaction| asked.is_none_or(|asked| said(asked) != said(reaction)));
    html! {
        (card(Under::Page, &view.text("act-form-earlier-asked"), html! {
            @match asked {
                Some(reason) => (view.prose(reason)),
                None => p .nl-paragraph { (view.text("act-form-earlier-no-reason")) },
            }
            @if let Some(reaction) = reaction {
                p .nl-paragraph { strong { (view.text("act-form-earlier-reaction")) } }
                (view.prose(reaction))
            }
        }))
        @if let Some(found) = found { (disclosure(&view.text("act-form-earlier-found"), view.prose(found))) }
        @if let Some(answered) = answered { (disclosure(&view.text("act-form-earlier-answered"), view.prose(answered))) }
    }
}

/// The last record of a kind, of those that may count.
fn last<'v, T>(
    view: &View<'v>,
    counts: impl Fn(&&Done) -> bool,
    of: impl Fn(&'v Record) -> Option<T>,
) -> Option<T> {
    let mut done = view.dossier().events.iter().rev().filter_map(Event::done).filter(counts);
    done.find_map(|done| of(&done.record))
}
