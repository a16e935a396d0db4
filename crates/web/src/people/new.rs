//! Adding someone: without a password they get an invitation. Their roles come next, on their own page.

use axum::response::{IntoResponse, Redirect, Response};
use maud::html;
use office::account::NewPerson;

use crate::frame::{Tab, again};
use crate::given::{Flaws, Given};
use crate::look::{self, disclosure_when};
use crate::officer::Officer;
use crate::problem::Outcome;

use super::{fields, only_administrators};

pub(super) async fn show(officer: Officer, given: Given) -> Outcome {
    only_administrators(&officer)?;
    Ok(page(&officer, &given, &Flaws::none()))
}

pub(super) async fn add(officer: Officer, given: Given) -> Outcome {
    only_administrators(&officer)?;
    let mut flaws = Flaws::none();
    let password = fields::new_password(&officer, &given, &mut flaws);
    let details = fields::details(&given, officer.lang);
    if flaws.is_empty() {
        let invited = password.is_empty() && officer.site.accounts().sends_mail();
        let new =
            NewPerson { id: None, details, password: Some(password).filter(|chosen| !chosen.is_empty()) };
        let done = if invited { "invited" } else { "added" };
        match officer.site.accounts().invite_person(&officer.id, new).await? {
            Ok(id) => return Ok(Redirect::to(&format!("/people/{id}?done={done}")).into_response()),
            Err(found) => fields::told(&officer, &found, &mut flaws),
        }
    }
    Ok(again(page(&officer, &given, &flaws)))
}

fn page(officer: &Officer, given: &Given, flaws: &Flaws) -> Response {
    let title = officer.text("people-add");
    let mailed = officer.site.accounts().sends_mail();
    let invitation = if mailed { "people-invited-by-mail" } else { "people-invited-by-hand" };
    let content = html! {
        (officer.token())
        (fields::name(officer, given, flaws))
        (fields::login(officer, given, flaws))
        (fields::email(officer, given, flaws))
        (fields::language(officer, given, officer.lang))
        p .nl-paragraph { (officer.text(invitation)) }
        (disclosure_when(flaws.of("password").is_some() || flaws.of("password-again").is_some(),
            &officer.text("people-password-now"), fields::passwords(officer, flaws, "people-password")))
        div .gehoor-row {
            (look::button(&officer.text("people-add-button")))
            a .nl-link href="/people" { (officer.text("shell-cancel")) }
        }
    };
    let main = html! {
        h1 .nl-heading .nl-heading--level-1 { (title) }
        p .nl-paragraph { (officer.text("people-new-text")) }
        (flaws.summary(officer))
        (look::form("/people/new", content))
    };
    officer.page(&title, Tab::Administration, main)
}
