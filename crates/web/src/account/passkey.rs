//! Adding a passkey: the browser asks the device, and its answer comes back as a form.

use axum::http::{HeaderMap, header};
use axum::response::{IntoResponse, Redirect};
use maud::html;

use crate::cookie;
use crate::frame::{Tab, again};
use crate::given::{Flaws, Given};
use crate::officer::Officer;
use crate::people::fields;
use crate::problem::Outcome;
use crate::sign_in::passkey::{Words, ceremony};

pub(super) async fn show(officer: Officer, headers: HeaderMap) -> Outcome {
    page(&officer, &headers, &Flaws::none()).await
}

pub(super) async fn add(officer: Officer, headers: HeaderMap, given: Given) -> Outcome {
    let token = cookie::read(&officer.site, &headers, cookie::STEP).unwrap_or_default();
    let accounts = officer.site.accounts();
    match accounts.add_passkey(&officer.id, token, given.raw("credential")).await? {
        Ok(()) => {
            let cookie = [(header::SET_COOKIE, cookie::no_step(&officer.site))];
            Ok((cookie, Redirect::to("/account/second-factor?done=passkey-added")).into_response())
        }
        Err(found) => {
            let mut flaws = Flaws::none();
            fields::told(&officer, &found, &mut flaws);
            Ok(again(page(&officer, &headers, &flaws).await?))
        }
    }
}

async fn page(officer: &Officer, headers: &HeaderMap, flaws: &Flaws) -> Outcome {
    let token = cookie::read(&officer.site, headers, cookie::STEP).unwrap_or_default();
    let Some(options) = officer.site.accounts().passkey_begun(&officer.id, token).await? else {
        return Ok(Redirect::to("/account/second-factor").into_response());
    };
    let title = officer.text("passkey-title");
    let words = Words { text: "passkey-text", button: "passkey-go" };
    let main = html! {
        h1 .nl-heading .nl-heading--level-1 { (title) }
        (flaws.summary(officer))
        (ceremony(officer, "create", "/account/passkey", &options, officer.token(), words))
        p .nl-paragraph { a .nl-link href="/account/second-factor" { (officer.text("shell-cancel")) } }
    };
    Ok(officer.page(&title, Tab::None, main))
}
