//! What someone has besides a password, and how they add and remove it.

use axum::http::header;
use axum::response::{IntoResponse, Redirect, Response};
use maud::{Markup, html};
use office::account::{Answer, Factors, OwnPasskey};
use office::args;

use crate::cookie;
use crate::frame::{Tab, again};
use crate::given::{Flaws, Given, pairs};
use crate::look::{self, Alert, Field, Tone, disclosure_when};
use crate::officer::Officer;
use crate::people::fields;
use crate::problem::{Outcome, Problem};

use super::{codes, present_password, sent, small_form};

pub(super) async fn show(officer: Officer, given: Given) -> Outcome {
    page(&officer, &given, &Flaws::none()).await
}

pub(super) async fn change(officer: Officer, given: Given) -> Outcome {
    let accounts = officer.site.accounts();
    let present = given.raw("present-password");
    let mut flaws = Flaws::none();
    let done = match given.line("do").as_str() {
        "app" => {
            let token = accounts.begin_app(&officer.id).await?;
            return Ok(step(&officer, &token, "/account/app"));
        }
        // at an address without a name no browser makes one, and no button asks for it
        "passkey" if !accounts.has_passkeys() => return Err(Problem::NotFound),
        "passkey" => match accounts.begin_passkey(&officer.id, &given.line("passkey-name")).await? {
            Ok(token) => return Ok(step(&officer, &token, "/account/passkey")),
            Err(found) => {
                fields::told(&officer, &found, &mut flaws);
                ""
            }
        },
        "app-removal" => {
            tell(&officer, accounts.remove_app(&officer.id, present).await?, &mut flaws);
            "app-removed"
        }
        "passkey-removal" => {
            let key = given.line("passkey");
            tell(&officer, accounts.remove_passkey(&officer.id, &key, present).await?, &mut flaws);
            "passkey-removed"
        }
        "codes" => match accounts.new_codes(&officer.id, present).await? {
            // shown in the answer itself: they are kept nowhere that a next page could find them
            Ok(fresh) => return Ok(codes::page(&officer, &fresh)),
            Err(found) => {
                fields::told(&officer, &found, &mut flaws);
                ""
            }
        },
        _ => return Err(Problem::NotFound),
    };
    if flaws.is_empty() {
        return Ok(Redirect::to(&format!("/account/second-factor?done={done}")).into_response());
    }
    Ok(again(page(&officer, &given, &flaws).await?))
}

fn step(officer: &Officer, token: &str, to: &str) -> Response {
    ([(header::SET_COOKIE, cookie::step(&officer.site, token))], Redirect::to(to)).into_response()
}

fn tell(officer: &Officer, answer: Answer<()>, flaws: &mut Flaws) {
    if let Err(found) = answer {
        fields::told(officer, &found, flaws);
    }
}

async fn page(officer: &Officer, given: &Given, flaws: &Flaws) -> Result<Response, Problem> {
    let accounts = officer.site.accounts();
    let factors = accounts.factors(&officer.id).await?;
    let keys = accounts.passkeys_of(&officer.id).await?;
    let title = officer.text("factor-title");
    let main = html! {
        p .nl-paragraph { a .nl-link href="/account" { (officer.text("account-title")) } }
        h1 .nl-heading .nl-heading--level-1 { (title) }
        (done(officer))
        (flaws.summary(officer))
        @if !factors.any() { (Alert::new(Tone::Info, "").text(officer.text("factor-none"))) }
        p .nl-paragraph { (officer.text(if accounts.has_passkeys() { "factor-text" } else { "factor-text-app" })) }
        (app(officer, factors, given, flaws))
        @if accounts.has_passkeys() || !keys.is_empty() { (passkeys(officer, &keys, given, flaws)) }
        @if factors.any() { (recovery(officer, factors, given, flaws)) }
    };
    Ok(officer.page(&title, Tab::None, main))
}

fn done(officer: &Officer) -> Markup {
    let done = Given::new(pairs(officer.query.as_bytes())).line("done");
    html! {
        @if officer.looks && ["app-removed", "passkey-added", "passkey-removed"].contains(&done.as_str()) {
            (Alert::new(Tone::Ok, "").text(officer.text(&format!("factor-done-{done}"))).announced())
        }
    }
}

fn app(officer: &Officer, factors: Factors, given: &Given, flaws: &Flaws) -> Markup {
    let nothing = Flaws::none();
    let flaws = sent(given, "app-removal", flaws, &nothing);
    let removal = html! {
        (present_password(officer, flaws, "present-password-app"))
        div .gehoor-row { (look::secondary_button(&officer.text("factor-app-remove"))) }
    };
    html! {
        section .gehoor-section .gehoor-flow {
            h2 .nl-heading .nl-heading--level-2 { (officer.text("factor-app-title")) }
            @if factors.app {
                p .nl-paragraph { (officer.text("factor-app-there")) }
                (disclosure_when(!flaws.is_empty(), &officer.text("factor-app-remove"),
                    small_form(officer, "app-removal", removal)))
            } @else {
                p .nl-paragraph { (officer.text("factor-app-text")) }
                (small_form(officer, "app", html! {
                    div .gehoor-row {
                        @if factors.any() { (look::secondary_button(&officer.text("factor-app-add"))) }
                        @else { (look::button(&officer.text("factor-app-add"))) }
                    }
                }))
            }
        }
    }
}

fn passkeys(officer: &Officer, keys: &[OwnPasskey], given: &Given, flaws: &Flaws) -> Markup {
    let nothing = Flaws::none();
    let adding = sent(given, "passkey", flaws, &nothing);
    let form = html! {
        (Field::text("passkey-name", officer.text("factor-passkey-name"))
            .hint(officer.text("factor-passkey-name-hint"))
            .value(given.line("passkey-name")).error(adding.of("passkey-name")).required().short())
        div .gehoor-row { (look::secondary_button(&officer.text("factor-passkey-add"))) }
    };
    html! {
        section .gehoor-section .gehoor-flow {
            h2 .nl-heading .nl-heading--level-2 { (officer.text("factor-passkey-title")) }
            p .nl-paragraph { (officer.text("factor-passkey-text")) }
            @for key in keys { (one(officer, key, given, flaws)) }
            @if officer.site.accounts().has_passkeys() { (small_form(officer, "passkey", form)) }
        }
    }
}

fn one(officer: &Officer, key: &OwnPasskey, given: &Given, flaws: &Flaws) -> Markup {
    let nothing = Flaws::none();
    let this = given.line("passkey") == key.id;
    let flaws = if this { sent(given, "passkey-removal", flaws, &nothing) } else { &nothing };
    let used = match key.used {
        Some(used) => officer.say("factor-passkey-used", &args!["at" => officer.moment(used)]),
        None => officer.text("factor-passkey-unused"),
    };
    let short = key.id.get(..12).unwrap_or(&key.id);
    let removal = html! {
        (look::hidden("passkey", &key.id))
        (present_password(officer, flaws, &format!("present-password-{short}")))
        div .gehoor-row { (look::secondary_button(&officer.text("factor-passkey-remove"))) }
    };
    html! {
        div .gehoor-flow {
            p .nl-paragraph {
                strong { (key.name) } " "
                span .gehoor-quiet {
                    (officer.say("factor-passkey-since", &args!["at" => officer.moment(key.added)])) " " (used)
                }
            }
            (disclosure_when(!flaws.is_empty(), &officer.say("factor-passkey-remove-this", &args!["name" => &key.name]),
                small_form(officer, "passkey-removal", removal)))
        }
    }
}

fn recovery(officer: &Officer, factors: Factors, given: &Given, flaws: &Flaws) -> Markup {
    let nothing = Flaws::none();
    let flaws = sent(given, "codes", flaws, &nothing);
    let form = html! {
        (present_password(officer, flaws, "present-password-codes"))
        div .gehoor-row { (look::secondary_button(&officer.text("factor-codes-new"))) }
    };
    html! {
        section .gehoor-section .gehoor-flow {
            h2 .nl-heading .nl-heading--level-2 { (officer.text("factor-codes-title")) }
            p .nl-paragraph { (officer.say("factor-codes-left", &args!["count" => factors.codes_left])) }
            (disclosure_when(!flaws.is_empty(), &officer.text("factor-codes-new"), small_form(officer, "codes", form)))
        }
    }
}
