//! Where a body says what one can turn to it for, before the form.

use domain::act::Act;
use domain::procedure::{Procedure, TermId};
use maud::{Markup, html};
use office::args;
use office::body::Body;

use crate::look::{Summary, Under, card, disclosure_on_screen, email_link, link_button, phone, prose};
use crate::place::Path;
use crate::problem::Outcome;
use crate::public::body_of;
use crate::visitor::Visitor;

pub(super) async fn show(visitor: Visitor, Path(id): Path<String>) -> Outcome {
    let (visitor, body) = body_of(visitor, &id)?;
    let title = visitor.text("public-entry-title");
    let main = html! {
        h1 .nl-heading .nl-heading--level-1 { (title) }
        p .nl-paragraph .nl-paragraph--lead { (body.about.get(visitor.lang)) }
        @if body.closed {
            p .nl-paragraph { (visitor.text("public-closed")) }
        } @else {
            p .nl-paragraph { (visitor.text("public-entry-welcome")) }
            div .gehoor-row { (link_button(&visitor.text("public-entry-begin"), &format!("/bodies/{}/form", body.id))) }
        }
        @if !body.closed {
            h2 .nl-heading .nl-heading--level-2 { (visitor.text("public-entry-course")) }
            (course(&visitor, &body))
        }
        h2 .nl-heading .nl-heading--level-2 { (visitor.text("public-entry-otherwise")) }
        (contact(&visitor, &body))
        (updated(&visitor, &body))
    };
    Ok(visitor.page_of(&body, &title, main))
}

/// What happens with a message under the body's procedure, with the promised term in its own measure.
fn course(visitor: &Visitor, body: &Body) -> Markup {
    let procedure = visitor.site.office().library().of_body(body);
    let answer = procedure.terms.iter().find(|(_, term)| term.told && term.starts_with("receive"));
    let length = answer.and_then(|(id, term): (&TermId, _)| term.rule.as_ref().map(|rule| (id, rule.length)));
    html! {
        ol .utrecht-ordered-list {
            li { (visitor.text("public-course-receipt")) }
            @if procedure.first_of(Act::AssessAdmissibility).is_some() {
                li { (visitor.text("public-course-handling")) }
            }
            @if let Some((_, length)) = length {
                li { (visitor.say("public-course-answer", &args![
                    "length" => visitor.site.office().texts().length(visitor.lang, length)])) }
            }
            li { (visitor.text(if looks_anew(&procedure) { "public-course-again" } else { "public-course-elsewhere" })) }
        }
    }
}

/// Whether one can ask for a new analysis: to go further waits for an answer. Where it does not, it is a way of its own.
fn looks_anew(procedure: &Procedure) -> bool {
    let waits = |id: &String| procedure.activity(id).is_some_and(|before| before.act == Act::Answer);
    procedure.first_of(Act::Escalate).is_some_and(|further| further.after.iter().any(waits))
}

/// How else to reach the body, and whom to turn to afterwards.
pub(super) fn contact(visitor: &Visitor, body: &Body) -> Markup {
    let lang = visitor.lang;
    html! {
        div .gehoor-columns {
            (Summary::new()
                .item(visitor.text("public-contact-phone"), phone(&body.phone))
                .item(visitor.text("public-contact-email"), email_link(&body.email))
                .text(visitor.text("public-contact-post"), body.address.get(lang)))
            (card(Under::Section, &visitor.text("public-second-line"), html! {
                p .nl-paragraph { (visitor.text("public-second-line-text")) }
                (disclosure_on_screen(&visitor.text("public-second-line-show"), &prose(body.second_line.get(lang), None)))
            }))
        }
    }
}

/// Of what day the organisation's own information is. It says nothing of a dossier.
pub(super) fn updated(visitor: &Visitor, body: &Body) -> Markup {
    let updated = visitor.say("public-updated", &args!["date" => body.updated_on]);
    html! { p .nl-paragraph .gehoor-optional { (updated) } }
}
