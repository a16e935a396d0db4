//! Everyone's own account: when they are away, and their password.

use axum::http::header;
use axum::response::{IntoResponse, Redirect, Response};
use maud::{Markup, html};

use crate::cookie;
use crate::frame::{Tab, again};
use crate::given::{Flaws, Given, pairs};
use crate::look::{self, Alert, Field, Summary, TextKind, Tone};
use crate::officer::Officer;
use crate::problem::{Outcome, Problem};

use super::{absences, fields, folded, roles};

pub(super) async fn show(officer: Officer, given: Given) -> Outcome {
    page(&officer, &given, &Flaws::none()).await
}

pub(super) async fn change(officer: Officer, given: Given) -> Outcome {
    let mut flaws = Flaws::none();
    let done = match given.line("do").as_str() {
        "absence" => {
            absences::note(&officer, &officer.id, &given, &mut flaws).await?;
            "absence"
        }
        "absence-removal" => {
            absences::remove(&officer, &officer.id, &given, &mut flaws).await?;
            "absence-removed"
        }
        "password" => {
            password(&officer, &given, &mut flaws).await?;
            "password"
        }
        _ => return Err(Problem::NotFound),
    };
    if !flaws.is_empty() {
        return Ok(again(page(&officer, &given, &flaws).await?));
    }
    if done == "password" {
        // every session of this person has ended, this one too
        let cookie = [(header::SET_COOKIE, cookie::no_session(&officer.site))];
        return Ok((cookie, Redirect::to("/sign-in?changed=1&next=/account")).into_response());
    }
    Ok(Redirect::to(&format!("/account?done={done}")).into_response())
}

async fn password(officer: &Officer, given: &Given, flaws: &mut Flaws) -> Result<(), Problem> {
    let new = fields::new_password(officer, given, flaws);
    if flaws.is_empty() {
        let present = given.raw("present-password");
        let answer = officer.site.accounts().change_own_password(&officer.id, present, &new).await?;
        if let Err(found) = answer {
            fields::told(officer, &found, flaws);
        }
    }
    Ok(())
}

async fn page(officer: &Officer, given: &Given, flaws: &Flaws) -> Result<Response, Problem> {
    let accounts = officer.site.accounts();
    let title = officer.text("account-title");
    let away = accounts.absences_of(&officer.id).await?;
    let held = accounts.roles_of(&officer.id).await?;
    let people = accounts.people().await?;
    let words: Vec<_> = held.iter().map(|grant| roles::in_words(officer, grant, &people)).collect();
    let nothing = (Given::default(), Flaws::none());
    let (away_given, away_flaws, password_flaws) = match given.line("do").as_str() {
        "absence" => (given, flaws, &nothing.1),
        _ => (&nothing.0, &nothing.1, flaws),
    };
    let main = html! {
        h1 .nl-heading .nl-heading--level-1 { (title) }
        (done(officer))
        (flaws.summary(officer))
        (Summary::new()
            .text(officer.text("people-name"), &officer.staff.name)
            .text(officer.text("people-login"), &officer.staff.login)
            .text(officer.text("people-email"), &officer.staff.email)
            .text(officer.text("people-roles-title"), words.join("\n")))
        p .nl-paragraph { (officer.text("account-text")) }
        (absences::section(officer, "/account", &away, away_given, away_flaws))
        p .nl-paragraph { (officer.text("account-away-text")) }
        (password_form(officer, password_flaws))
    };
    Ok(officer.page(&title, Tab::None, main))
}

fn done(officer: &Officer) -> Markup {
    let done = Given::new(pairs(officer.query.as_bytes())).line("done");
    html! {
        @if officer.looks && ["absence", "absence-removed"].contains(&done.as_str()) {
            (Alert::new(Tone::Ok, "").text(officer.text(&format!("people-done-{done}"))).announced())
        }
    }
}

fn password_form(officer: &Officer, flaws: &Flaws) -> Markup {
    let content = html! {
        (officer.token())
        (look::hidden("do", "password"))
        (Field::text("present-password", officer.text("account-present-password")).kind(TextKind::Password)
            .error(flaws.of("present-password")).autocomplete("current-password").required())
        (fields::passwords(officer, flaws, "account-new-password"))
        div .gehoor-row { (look::secondary_button(&officer.text("account-password-button"))) }
    };
    html! {
        section .gehoor-section .gehoor-flow {
            h2 .nl-heading .nl-heading--level-2 { (officer.text("account-password-title")) }
            p .nl-paragraph { (officer.text("account-password-text")) }
            (folded(&officer.text("account-password-title"), flaws, look::form("/account", content)))
        }
    }
}
