//! What came in, in the complainant's own words.

use maud::{Markup, html};
use office::args;

use super::view::View;
use crate::look::Summary;

pub(super) fn message(view: &View<'_>) -> Markup {
    let Some(receipt) = &view.dossier().receipt else { return Markup::default() };
    let text = view.reading.text(&receipt.message);
    html! {
        div .gehoor-card { div .gehoor-flow .gehoor-text {
            @if text.is_empty() { p .nl-paragraph { (view.text("dossier-text-gone")) } } @else { (view.prose(&receipt.message)) }
        } }
        (facts(view))
    }
}

fn facts(view: &View<'_>) -> Markup {
    let Some(receipt) = &view.dossier().receipt else { return Markup::default() };
    let medium = view.text(&format!("medium-{}", receipt.medium.code()));
    let received = view.say("dossier-received-by", &args!["date" => receipt.received_on, "medium" => medium]);
    let mut facts = Summary::new();
    if let Some(desired) = &receipt.desired {
        facts = facts.item(view.text("dossier-desired"), view.prose(desired));
    }
    facts = facts.text(view.text("dossier-received"), received);
    if receipt.source != domain::intake::Source::Direct {
        facts =
            facts.text(view.text("dossier-source"), view.text(&format!("source-{}", receipt.source.code())));
    }
    if let Some(date) = receipt.sent_on {
        facts = facts.text(view.text("dossier-postmark"), view.date(date));
    }
    if let Some(date) = receipt.happened_on {
        facts = facts.text(view.text("dossier-happened"), view.date(date));
    }
    html! { (facts) }
}
