//! Everyone's own account: their language, when they are away, their password, and the way to their second factor.

use axum::http::{HeaderMap, header};
use axum::response::{IntoResponse, Redirect, Response};
use maud::{Markup, html};
use office::account::Factors;
use office::args;

use crate::account::sessions;
use crate::cookie;
use crate::frame::{Tab, again};
use crate::given::{Flaws, Given, pairs};
use crate::look::{self, Alert, Field, Summary, TextKind, Tone};
use crate::officer::Officer;
use crate::problem::{Outcome, Problem};

use super::{absences, fields, folded, roles};

pub(super) async fn show(officer: Officer, headers: HeaderMap, given: Given) -> Outcome {
    page(&officer, &headers, &given, &Flaws::none()).await
}

pub(super) async fn change(officer: Officer, headers: HeaderMap, given: Given) -> Outcome {
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
        "language" => {
            let Ok(language) = given.line("language").parse() else { return Err(Problem::NotFound) };
            match officer.site.accounts().set_language(&officer.id, language).await? {
                Ok(()) => {
                    let to = format!("/account?done=language&lang={language}");
                    return Ok(Redirect::to(&to).into_response());
                }
                Err(found) => fields::told(&officer, &found, &mut flaws),
            }
            "language"
        }
        _ => return Err(Problem::NotFound),
    };
    if !flaws.is_empty() {
        return Ok(again(page(&officer, &headers, &given, &flaws).await?));
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

async fn page(
    officer: &Officer,
    headers: &HeaderMap,
    given: &Given,
    flaws: &Flaws,
) -> Result<Response, Problem> {
    let accounts = officer.site.accounts();
    let title = officer.text("account-title");
    let away = accounts.absences_of(&officer.id).await?;
    let alone = absences::is_alone(officer, &officer.id, &away).await?.then_some("account-no-deputy");
    let held = accounts.roles_of(&officer.id).await?;
    let people = accounts.people().await?;
    let words: Vec<_> = held.iter().map(|grant| roles::in_words(officer, grant, &people)).collect();
    let factors = accounts.factors(&officer.id).await?;
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
        (absences::section(officer, "/account", (&away, alone), away_given, away_flaws))
        p .nl-paragraph { (officer.text("account-away-text")) }
        (language_form(officer))
        (password_form(officer, password_flaws))
        (second_factor(officer, factors))
        (sessions::section(officer, headers).await?)
    };
    Ok(officer.page(&title, Tab::None, main))
}

fn done(officer: &Officer) -> Markup {
    let done = Given::new(pairs(officer.query.as_bytes())).line("done");
    html! {
        @if officer.looks && ["absence", "absence-removed", "language", "session-ended"].contains(&done.as_str()) {
            (Alert::new(Tone::Ok, "").text(officer.text(&format!("people-done-{done}"))).announced())
        }
    }
}

fn language_form(officer: &Officer) -> Markup {
    let content = html! {
        (officer.token())
        (look::hidden("do", "language"))
        (fields::language(officer, &Given::default(), officer.staff.language))
        div .gehoor-row { (look::secondary_button(&officer.text("staff-save"))) }
    };
    html! {
        section .gehoor-section .gehoor-flow {
            h2 .nl-heading .nl-heading--level-2 { (officer.text("people-language")) }
            (look::form("/account", content))
        }
    }
}

fn second_factor(officer: &Officer, factors: Factors) -> Markup {
    let told = match (factors.app, factors.passkeys) {
        (false, 0) => officer.text("account-factor-none"),
        (true, 0) => officer.text("account-factor-app"),
        (false, keys) => officer.say("account-factor-passkeys", &args!["count" => keys]),
        (true, keys) => officer.say("account-factor-both", &args!["count" => keys]),
    };
    html! {
        section .gehoor-section .gehoor-flow {
            h2 .nl-heading .nl-heading--level-2 { (officer.text("factor-title")) }
            p .nl-paragraph { (told) }
            div .gehoor-row {
                (look::secondary_link_button(&officer.text("account-factor-link"), "/account/second-factor"))
            }
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
