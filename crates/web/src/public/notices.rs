//! The privacy notice, the accessibility statement and the retention note of each body.

use axum::response::{IntoResponse, Redirect};
use maud::{Markup, PreEscaped, html};
use office::body::Body;
use office::notice::Notice;

use crate::look::{Link, email, links, phone};
use crate::place::Path;
use crate::problem::{Outcome, Problem};
use crate::public::body_of;
use crate::visitor::Visitor;

fn named(code: &str) -> Result<Notice, Problem> {
    Notice::ALL.into_iter().find(|notice| notice.code() == code).ok_or(Problem::NotFound)
}

pub(super) async fn of_body(visitor: Visitor, Path((id, code)): Path<(String, String)>) -> Outcome {
    let notice = named(&code)?;
    let (visitor, body) = body_of(visitor, &id)?;
    let title = visitor.text(&format!("notice-{code}-title"));
    let main = html! {
        h1 .nl-heading .nl-heading--level-1 { (title) }
        div .gehoor-letter__text { (reachable(&notice.html(visitor.site.office().texts(), &body, visitor.lang), &body)) }
    };
    Ok(visitor.page_of(&body, &title, main))
}

/// The words of a notice with the body's telephone number as something to call and its address broken where it may be. Our
/// own renderer made the HTML, which escapes whatever was written.
fn reachable(html: &str, body: &Body) -> Markup {
    let mut out = String::with_capacity(html.len());
    for piece in html.split_inclusive('>') {
        let (text, tag) = piece.split_at(piece.find('<').unwrap_or(piece.len()));
        let mut text = text.to_owned();
        for (plain, shown) in [(&body.phone, phone(&body.phone)), (&body.email, email(&body.email))] {
            if !plain.is_empty() {
                text = text.replace(&html! { (plain) }.into_string(), &shown.into_string());
            }
        }
        out.push_str(&text);
        out.push_str(tag);
    }
    PreEscaped(out)
}

/// With one body, its notice; with several, whose notice it shall be.
pub(super) async fn of_all(visitor: Visitor) -> Outcome {
    let code = visitor.path.trim_start_matches('/').to_owned();
    named(&code)?;
    let bodies = visitor.site.office().bodies();
    let all: Vec<Link> = bodies
        .open()
        .map(|body| Link::new(body.name(visitor.lang), format!("/bodies/{}/{code}", body.id)))
        .collect();
    if let [only] = &all[..] {
        return Ok(Redirect::to(&only.href).into_response());
    }
    let title = visitor.text(&format!("notice-{code}-title"));
    let main = html! {
        h1 .nl-heading .nl-heading--level-1 { (title) }
        p .nl-paragraph { (visitor.text("notice-whose")) }
        (links(&all))
    };
    Ok(visitor.page(&title, main))
}
