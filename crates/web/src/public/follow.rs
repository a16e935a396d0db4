//! How people follow their own message: a number and a code that belong together, and nothing else.

mod acts;
mod page;
mod papers;
mod steps;

pub(crate) use steps::promises;

use axum::extract::Query;
use axum::http::{HeaderName, HeaderValue, StatusCode};
use axum::response::{IntoResponse, Redirect, Response};
use maud::{Markup, html};
use office::Reading;
use std::collections::BTreeMap;

use crate::files;
use crate::frame::{again, with_status};
use crate::given::{Flaws, Given};
use crate::length::MOST_LINE;
use crate::look::{self, Alert, Field, Summary, Tone, button, form};
use crate::officer::escaped;
use crate::place::Path;
use crate::problem::{Outcome, Problem};
use crate::visitor::Visitor;

const ROBOTS: HeaderName = HeaderName::from_static("x-robots-tag");

/// Only for the reader of this page: no search engine keeps it.
fn private(mut page: Response) -> Response {
    page.headers_mut().insert(ROBOTS, HeaderValue::from_static("noindex, nofollow, noarchive"));
    page
}

/// The question for number and code.
pub(super) async fn ask(visitor: Visitor) -> Response {
    asking(&visitor, &Given::default(), &Flaws::none(), Markup::default())
}

/// The way to the page; whether it is there is not told here.
pub(super) async fn find(visitor: Visitor, given: Given) -> Response {
    let number = given.line("number").replace(' ', "").to_uppercase();
    let code = code_of(&given.line("code"));
    let mut flaws = Flaws::none();
    if number.is_empty() {
        flaws.add("number", visitor.text("follow-missing-number"));
    }
    if code.is_empty() {
        flaws.add("code", visitor.text("follow-missing-code"));
    }
    // no number is that long: such a thing is not sent back in an address
    if number.len().max(code.len()) > MOST_LINE {
        return unknown(&visitor, String::new());
    }
    if !flaws.is_empty() {
        return again(asking(&visitor, &given, &flaws, Markup::default()));
    }
    Redirect::to(&format!("/follow/{}/{}", escaped(&number).replace('/', "%2F"), escaped(&code)))
        .into_response()
}

/// A code as people type or paste it: the whole link will do, spaces and capitals do not count.
pub fn code_of(typed: &str) -> String {
    let last = typed.split(['?', '#']).next().unwrap_or_default().trim_end_matches('/').rsplit('/').next();
    last.unwrap_or_default()
        .chars()
        .filter(|char| char.is_ascii_alphanumeric() || *char == '-')
        .collect::<String>()
        .to_lowercase()
}

fn asking(visitor: &Visitor, given: &Given, flaws: &Flaws, notice: Markup) -> Response {
    let title = visitor.text("follow-ask-title");
    let main = html! {
        h1 .nl-heading .nl-heading--level-1 { (title) }
        p .nl-paragraph .nl-paragraph--lead { (visitor.text("follow-ask-lead")) }
        (notice)
        (flaws.summary(visitor))
        (form("/follow", html! {
            (visitor.token())
            (Field::text("number", visitor.text("follow-field-number")).hint(visitor.text("follow-field-number-hint"))
                .value(given.line("number")).error(flaws.of("number")).autocomplete("off").required())
            (Field::text("code", visitor.text("follow-field-code")).hint(visitor.text("follow-field-code-hint"))
                .value(given.line("code")).error(flaws.of("code")).autocomplete("off").required())
            div .gehoor-row { (button(&visitor.text("follow-ask-show"))) }
        }))
        p .nl-paragraph { (visitor.text("follow-ask-lost")) }
        (phones(visitor))
    };
    private(visitor.page(&visitor.form_title(&title, !flaws.is_empty()), main))
}

/// Whom to call: every body, since one that takes no new messages still answers the old ones.
fn phones(visitor: &Visitor) -> Markup {
    let bodies = visitor.site.office().bodies();
    let with_phone = bodies.iter().filter(|body| !body.phone.is_empty());
    let list = with_phone
        .fold(Summary::new(), |list, body| list.item(body.name(visitor.lang), look::phone(&body.phone)));
    html! { (list) }
}

/// One of the files that the complainant may see.
pub(super) async fn file(
    visitor: Visitor,
    Path((number, code, id)): Path<(String, String, String)>,
) -> Outcome {
    let office = visitor.site.office();
    let Some(reading) = office.followed(&number, &code).await? else { return Ok(unknown(&visitor, number)) };
    let file = reading.attachments_of_complainant().into_iter().find(|file| file.id == id);
    let file = file.ok_or(Problem::NotFound)?;
    Ok(private(files::give(office, file).await?))
}

/// The page behind the private link.
pub(super) async fn show(
    visitor: Visitor,
    Path((number, code)): Path<(String, String)>,
    Query(asked): Query<BTreeMap<String, String>>,
) -> Outcome {
    let Some(reading) = visitor.site.office().followed(&number, &code).await? else {
        return Ok(unknown(&visitor, number));
    };
    let visitor = reader(visitor, &reading);
    let notice = page::notice(&visitor, &reading, &asked);
    let new = asked.contains_key("new");
    Ok(private(page::page(&visitor, &reading, new, notice, None)?))
}

/// Something that the complainant does: react, ask for a new analysis, add something, withdraw.
pub(super) async fn act(
    visitor: Visitor,
    Path((number, code, act)): Path<(String, String, String)>,
    given: Given,
) -> Outcome {
    let Some(reading) = visitor.site.office().followed(&number, &code).await? else {
        return Ok(unknown(&visitor, number));
    };
    let visitor = reader(visitor, &reading);
    match acts::done(&visitor, &reading, &act, &given).await? {
        acts::Done::Yes => {
            let code = reading.follow_code();
            Ok(Redirect::to(&format!("/follow/{}/{code}?done={}", reading.number(), escaped(&act)))
                .into_response())
        }
        acts::Done::Flawed(flaws) => {
            let summary = flaws.summary(&visitor);
            let sent = page::Sent { activity: &act, given: &given, flaws: &flaws };
            Ok(again(private(page::page(&visitor, &reading, false, summary, Some(sent))?)))
        }
        acts::Done::Refused(notice) => {
            let sent = page::Sent { activity: &act, given: &given, flaws: &Flaws::none() };
            Ok(again(private(page::page(&visitor, &reading, false, notice, Some(sent))?)))
        }
        acts::Done::NotOffered => Err(Problem::NotFound),
    }
}

/// A link from a mail opens in the language of the dossier, until its reader chooses another.
fn reader(mut visitor: Visitor, reading: &Reading) -> Visitor {
    if !visitor.chosen {
        visitor.lang = reading.dossier.language;
    }
    visitor
}

/// One answer for a wrong number, a wrong code and both.
fn unknown(visitor: &Visitor, number: String) -> Response {
    let given = Given::new(vec![("number".to_owned(), number)]);
    let notice = html! { (Alert::new(Tone::Warning, visitor.text("follow-unknown-title"))
    .text(visitor.text("follow-unknown")).announced()) };
    with_status(StatusCode::NOT_FOUND, asking(visitor, &given, &Flaws::none(), notice))
}

#[cfg(test)]
mod tests {
    use super::code_of;

    #[test]
    fn the_whole_link_is_a_code_too() {
        let code = "abcd-efgh-jkmn-pqrs";
        for typed in
            [code, " ABCD-EFGH-JKMN-PQRS ", "https://k.example/follow/2026-SEL-1/abcd-efgh-jkmn-pqrs?new=1"]
        {
            assert_eq!(code_of(typed), code, "{typed}");
        }
        assert_eq!(code_of("../"), "");
    }
}
