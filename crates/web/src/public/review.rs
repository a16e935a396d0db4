//! Everything that was filled in, once more, before it is sent.

use axum::response::Response;
use domain::intake::Kind;
use maud::{Markup, html};
use office::body::Body;

use crate::files;
use crate::frame::again;
use crate::given::{Flaws, Given};
use crate::look::{Summary, button, form, hidden, secondary_button, steps};
use crate::once::{self, ONCE};
use crate::place::Path;
use crate::problem::Outcome;
use crate::public::check::check;
use crate::public::{body_of, form as filling};
use crate::visitor::{VISIT_FIELD, Visitor};

/// Says that someone wants to change something yet.
const CHANGE: &str = "change";

pub(super) async fn ask(visitor: Visitor, Path(id): Path<String>, given: Given) -> Outcome {
    let (visitor, body) = body_of(visitor, &id)?;
    if body.closed {
        return Ok(filling::closed(&visitor, &body, &given));
    }
    if given.has(CHANGE) {
        return Ok(filling::page(&visitor, &body, &given, &Flaws::none(), Markup::default()));
    }
    Ok(match check(&visitor, &body, &given) {
        Ok(_) => page(&visitor, &body, &given),
        Err(flaws) => again(filling::page(&visitor, &body, &given, &flaws, Markup::default())),
    })
}

fn page(visitor: &Visitor, body: &Body, given: &Given) -> Response {
    let title = visitor.text("public-review-title");
    let main = html! {
        h1 .nl-heading .nl-heading--level-1 { (title) }
        (steps(2, 2, &visitor.text("public-step-review")))
        p .nl-paragraph { (visitor.text("public-review-lead")) }
        (summary(visitor, body, given))
        div .gehoor-row {
            (form(&format!("/bodies/{}/submission", body.id), html! {
                (kept(visitor, given))
                (once::field(visitor, &Given::default()))
                (button(&visitor.text("public-review-send")))
            }))
            (form(&format!("/bodies/{}/form", body.id), html! {
                (kept(visitor, given))
                (hidden(CHANGE, "yes"))
                (secondary_button(&visitor.text("public-review-change")))
            }))
        }
    };
    visitor.page_of(body, &title, main)
}

/// What was filled in goes along unseen.
fn kept(visitor: &Visitor, given: &Given) -> Markup {
    let ours = |name: &str| [VISIT_FIELD, CHANGE, ONCE].contains(&name);
    html! {
        (visitor.token())
        @for (name, value) in given.fields().iter().filter(|(name, _)| !ours(name)) { (hidden(name, value)) }
    }
}

fn summary(visitor: &Visitor, body: &Body, given: &Given) -> Summary {
    let lang = visitor.lang;
    let procedure = visitor.site.office().library().of_body(body);
    let kind = Kind::from_code(&given.line("kind")).filter(|kind| procedure.form.kinds.contains(kind));
    let kind = visitor.text(
        &kind.map_or_else(|| "public-kind-unsure".to_owned(), |kind| format!("public-kind-{}", kind.code())),
    );
    let service = body.service(&given.line("service")).map(|service| service.name.get(lang).to_owned());
    let day = given.date("happened-on").ok().flatten().map(|day| visitor.date(day));
    let relation = procedure.texts(lang).relation.get(&given.line("relation")).cloned();
    let place = format!("{} {}", given.line("postcode"), given.line("town"));
    let address = [given.line("street"), place.trim().to_owned(), given.line("country")].join("\n");
    let rows = [
        ("public-kind", Some(kind)),
        ("public-service", service),
        ("public-field-what-happened", Some(given.prose("what-happened"))),
        ("public-field-happened-on", day),
        ("public-field-desired-outcome", Some(given.prose("desired-outcome"))),
        ("attachment-field", Some(files::names(visitor, given))),
        (
            "public-field-name",
            Some(given.line("name"))
                .filter(|name| !name.is_empty())
                .or_else(|| Some(visitor.text("public-review-nameless"))),
        ),
        ("public-field-email", Some(given.line("email"))),
        ("public-field-phone", Some(given.line("phone"))),
        ("public-field-address", Some(address.trim().to_owned())),
        ("public-field-relation", relation),
        ("public-field-representing", Some(given.line("representing"))),
    ];
    let filled =
        rows.into_iter().filter_map(|(label, value)| Some((label, value.filter(|text| !text.is_empty())?)));
    filled.fold(Summary::new(), |summary, (label, value)| summary.text(visitor.text(label), value))
}
