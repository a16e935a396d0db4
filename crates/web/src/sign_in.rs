//! Signing in and out. Whoever came from a page goes back to it, with what they had typed.

mod cast;
mod choose;
mod forgotten;
pub(crate) mod passkey;
mod second_factor;

use axum::Router;
use axum::http::{HeaderMap, StatusCode, header};
use axum::response::{AppendHeaders, IntoResponse, Redirect, Response};
use axum::routing::{get, post};
use domain::people::PersonId;
use maud::{Markup, html};
use office::account::{SignIn, Signed};
use office::args;

use crate::cookie;
use crate::device;
use crate::frame::{again, with_status};
use crate::given::{Given, pairs};
use crate::look::{self, Alert, Field, TextKind, Tone};
use crate::officer::{Officer, escaped};
use crate::place::local;
use crate::problem::Outcome;
use crate::site::Site;
use crate::visitor::Visitor;

/// Where someone goes who came from nowhere.
const HOME: &str = "/work";

/// The pages.
pub fn routes() -> Router<Site> {
    Router::new()
        .route("/sign-in", get(show).post(enter))
        .route("/sign-in/cast", post(play))
        .route("/sign-in/second-factor", get(second_factor::show).post(second_factor::enter))
        .route("/sign-in/passkey", get(passkey::show).post(passkey::enter))
        .route("/sign-in/passkey/begin", post(passkey::begin))
        .route("/sign-in/forgotten", get(forgotten::show).post(forgotten::ask))
        .route("/choose-password/{secret}", get(choose::show).post(choose::choose))
        .route("/sign-out", post(leave))
}

async fn show(visitor: Visitor) -> Outcome {
    if !visitor.site.accounts().has_administrator().await? {
        return Ok(Redirect::to("/first-run").into_response());
    }
    let asked = Given::new(pairs(visitor.query.as_bytes()));
    let told = match () {
        () if asked.has("left") => Some("sign-in-signed-out"),
        () if asked.has("changed") => Some("sign-in-password-changed"),
        () if asked.has("chosen") => Some("sign-in-password-chosen"),
        () => None,
    };
    let told = told.map(|id| Alert::new(Tone::Ok, "").text(visitor.text(id)).announced());
    let over = match () {
        () if asked.has("over") => Some("sign-in-over"),
        () if asked.has("passkey") => Some("sign-in-passkey-refused"),
        () => None,
    };
    let over = over.map(|id| failed(&visitor, visitor.text(id)));
    Ok(page(
        &visitor,
        &asked,
        html! { @if let Some(told) = told { (told) } @if let Some(over) = over { (over) } },
    ))
}

async fn enter(visitor: Visitor, headers: HeaderMap, given: Given) -> Outcome {
    let (login, password) = (given.line("login"), given.raw("password"));
    match visitor.site.accounts().sign_in(&login, password, visitor.address).await? {
        SignIn::In(signed) => entered(&visitor.site, &headers, &signed, onward(given.raw("next"))).await,
        SignIn::SecondFactor(token) => {
            let next = escaped(onward(given.raw("next")));
            let cookie = [(header::SET_COOKIE, cookie::step(&visitor.site, &token))];
            Ok((cookie, Redirect::to(&format!("/sign-in/second-factor?next={next}"))).into_response())
        }
        SignIn::OwnPassword(secret) => {
            Ok(Redirect::to(&format!("/choose-password/{secret}?given=yes")).into_response())
        }
        SignIn::Wrong => Ok(again(page(&visitor, &given, failed(&visitor, visitor.text("sign-in-wrong"))))),
        SignIn::Wait { seconds } => {
            let seconds = i64::try_from(seconds).unwrap_or(i64::MAX);
            let why = visitor.say("sign-in-wait", &args!["seconds" => seconds]);
            Ok(with_status(StatusCode::TOO_MANY_REQUESTS, page(&visitor, &given, failed(&visitor, why))))
        }
    }
}

/// One of the demo's cast, without typing a password. Of no use outside the demo.
async fn play(visitor: Visitor, headers: HeaderMap, given: Given) -> Outcome {
    let Some(login) = cast::login_of(&visitor, &given) else { return Ok(visitor.not_found()) };
    let accounts = visitor.site.accounts();
    let person = accounts.people().await?.into_iter().find(|person| person.login == login);
    let signed = match person {
        Some(person) => accounts.begin_session(&person.id).await?,
        None => None,
    };
    match signed {
        Some(signed) => entered(&visitor.site, &headers, &signed, onward(given.raw("next"))).await,
        None => Ok(visitor.not_found()),
    }
}

async fn leave(officer: Officer, headers: HeaderMap) -> Outcome {
    if let Some(token) = cookie::read(&officer.site, &headers, cookie::SESSION) {
        officer.site.accounts().sign_out(token).await?;
    }
    let cookie = [(header::SET_COOKIE, cookie::no_session(&officer.site))];
    Ok((cookie, Redirect::to("/sign-in?left=1")).into_response())
}

/// Signed in, and on to that page. The session that this browser had before ends: nobody can leave it any more.
async fn entered(site: &Site, headers: &HeaderMap, signed: &Signed, next: &str) -> Outcome {
    if let Some(former) = cookie::read(site, headers, cookie::SESSION) {
        site.accounts().sign_out(former).await?;
    }
    site.accounts().note_device(&signed.token, &device::named(headers)).await?;
    let cookies = AppendHeaders([
        (header::SET_COOKIE, cookie::session(site, &signed.token)),
        (header::SET_COOKIE, cookie::no_step(site)),
    ]);
    Ok((cookies, Redirect::to(next)).into_response())
}

/// Begins a session for someone who was made a moment ago, and on to that page.
pub(crate) async fn begin(site: &Site, headers: &HeaderMap, person: &PersonId, next: &str) -> Outcome {
    match site.accounts().begin_session(person).await? {
        Some(signed) => entered(site, headers, &signed, next).await,
        None => Ok(Redirect::to("/sign-in").into_response()),
    }
}

/// The page to go on to.
fn onward(next: &str) -> &str {
    local(next).filter(|next| !next.starts_with("/sign-")).unwrap_or(HOME)
}

fn failed(visitor: &Visitor, why: String) -> Markup {
    html! { (Alert::new(Tone::Error, visitor.text("sign-in-failed")).text(why).announced()) }
}

fn page(visitor: &Visitor, given: &Given, told: Markup) -> Response {
    let next = onward(given.raw("next"));
    let title = visitor.text("sign-in-title");
    let main = html! {
        h1 .nl-heading .nl-heading--level-1 { (title) }
        (told)
        @if next.contains("kept=") {
            (Alert::new(Tone::Info, visitor.text("sign-in-kept-title")).text(visitor.text("sign-in-kept")))
        }
        @match cast::cast(visitor, next) {
            Some(cast) => {
                (cast)
                (look::disclosure(&visitor.text("sign-in-typed"), typed(visitor, given, next)))
            }
            None => {
                p .nl-paragraph { (visitor.text("sign-in-text")) }
                (typed(visitor, given, next))
            }
        }
    };
    visitor.page(&title, main)
}

fn typed(visitor: &Visitor, given: &Given, next: &str) -> Markup {
    let fields = html! {
        (visitor.token())
        (look::hidden("next", next))
        (Field::text("login", visitor.text("sign-in-login")).value(given.line("login")).autocomplete("username"))
        (Field::text("password", visitor.text("sign-in-password")).kind(TextKind::Password)
            .autocomplete("current-password"))
        div .gehoor-row {
            (look::button(&visitor.text("sign-in-button")))
            a .nl-link href="/sign-in/forgotten" { (visitor.text("sign-in-forgotten")) }
        }
    };
    html! {
        (look::form("/sign-in", fields))
        @if visitor.site.accounts().has_passkeys() { (passkey::button(visitor, next)) }
    }
}

#[cfg(test)]
mod tests {
    use super::onward;

    #[test]
    fn nobody_is_led_elsewhere_or_back_here() {
        assert_eq!(onward("/register?open=yes"), "/register?open=yes");
        for bad in ["", "//evil.example", "/sign-out", "/sign-in?next=/sign-in"] {
            assert_eq!(onward(bad), "/work", "{bad:?}");
        }
    }
}
