//! The start: to whom one can turn, and the way to follow what one wrote.

use axum::response::Response;
use maud::{Markup, html};
use office::body::Body;

use super::entry::{contact, updated};
use crate::look::{Under, card, link_button, secondary_link_button};
use crate::visitor::Visitor;

pub(super) async fn show(visitor: Visitor) -> Response {
    let title = visitor.text("public-start-title");
    let bodies = visitor.site.office().bodies();
    let mut open: Vec<_> = bodies.open().collect();
    open.sort_by_cached_key(|body| body.name(visitor.lang).to_lowercase());
    let main = html! {
        h1 .nl-heading .nl-heading--level-1 { (title) }
        @if bodies.is_empty() {
            p .nl-paragraph .nl-paragraph--lead { (visitor.text("public-start-none")) }
        } @else if open.is_empty() {
            p .nl-paragraph .nl-paragraph--lead { (visitor.text("public-start-closed")) }
            h2 .nl-heading .nl-heading--level-2 { (visitor.text("public-start-elsewhere")) }
            @for body in bodies.iter() { (closed(&visitor, body)) }
        } @else {
            p .nl-paragraph .nl-paragraph--lead { (visitor.text("public-start-lead")) }
            h2 .nl-heading .nl-heading--level-2 { (visitor.text("public-start-bodies")) }
            div .gehoor-grid { @for body in open { (body_card(&visitor, body)) } }
        }
        h2 .nl-heading .nl-heading--level-2 { (visitor.text("public-start-follow")) }
        p .nl-paragraph { (visitor.text("public-start-follow-text")) }
        div .gehoor-row { (secondary_link_button(&visitor.text("shell-nav-follow"), "/follow")) }
    };
    visitor.page(&title, main)
}

/// How to reach a body that takes no new messages here.
fn closed(visitor: &Visitor, body: &Body) -> Markup {
    html! {
        h3 .nl-heading .nl-heading--level-3 { (body.name(visitor.lang)) }
        (contact(visitor, body))
        (updated(visitor, body))
    }
}

fn body_card(visitor: &Visitor, body: &Body) -> Markup {
    let write = visitor.text("public-start-write");
    card(
        Under::Section,
        body.name(visitor.lang),
        html! {
            p .nl-paragraph { (body.about.get(visitor.lang)) }
            div .gehoor-row { (link_button(&write, &format!("/bodies/{}", body.id))) }
        },
    )
}
