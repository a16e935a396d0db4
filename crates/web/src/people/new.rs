//! Adding someone. Their roles come next, on their own page.

use axum::response::{IntoResponse, Redirect, Response};
use maud::html;
use office::account::NewPerson;

use crate::frame::{Tab, again};
use crate::given::{Flaws, Given};
use crate::look;
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
        let new = NewPerson { id: None, details, password: Some(password) };
        match officer.site.accounts().add_person(&officer.id, new).await? {
            Ok(id) => return Ok(Redirect::to(&format!("/people/{id}?done=added")).into_response()),
            Err(found) => fields::told(&officer, &found, &mut flaws),
        }
    }
    Ok(again(page(&officer, &given, &flaws)))
}

fn page(officer: &Officer, given: &Given, flaws: &Flaws) -> Response {
    let title = officer.text("people-add");
    let content = html! {
        (officer.token())
        (fields::name(officer, given, flaws))
        (fields::login(officer, given, flaws))
        (fields::email(officer, given, flaws))
        (fields::language(officer, given, officer.lang))
        (fields::passwords(officer, flaws, "people-password"))
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
    officer.page(&title, Tab::People, main)
}
