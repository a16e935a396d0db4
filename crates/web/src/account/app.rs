//! Adding an authenticator app: a picture for its camera, the same as text, and a code to show that it works.

use axum::http::{HeaderMap, header};
use axum::response::{IntoResponse, Redirect, Response};
use maud::html;
use office::account::NewApp;
use qrcode::QrCode;
use qrcode::render::svg;

use crate::cookie;
use crate::frame::{Tab, again};
use crate::given::{Flaws, Given};
use crate::look::{self, Field, Summary};
use crate::officer::Officer;
use crate::people::fields;
use crate::problem::{Outcome, Problem};

use super::codes;

async fn begun(officer: &Officer, headers: &HeaderMap) -> Result<Option<(String, NewApp)>, Problem> {
    let token = cookie::read(&officer.site, headers, cookie::STEP).unwrap_or_default();
    let app = officer.site.accounts().app_begun(&officer.id, token).await?;
    Ok(app.map(|app| (token.to_owned(), app)))
}

pub(super) async fn show(officer: Officer, headers: HeaderMap) -> Outcome {
    match begun(&officer, &headers).await? {
        Some((_, app)) => Ok(page(&officer, &app, &Flaws::none())),
        None => Ok(Redirect::to("/account/second-factor").into_response()),
    }
}

/// The picture that a camera reads: of our own making, from our own address.
pub(super) async fn picture(officer: Officer, headers: HeaderMap) -> Outcome {
    let Some((_, app)) = begun(&officer, &headers).await? else { return Err(Problem::NotFound) };
    let code = QrCode::new(app.address.as_bytes()).map_err(|error| Problem::Broken(error.to_string()))?;
    let drawn = code.render::<svg::Color<'_>>().min_dimensions(240, 240).build();
    Ok(([(header::CONTENT_TYPE, "image/svg+xml")], drawn).into_response())
}

pub(super) async fn add(officer: Officer, headers: HeaderMap, given: Given) -> Outcome {
    let Some((token, app)) = begun(&officer, &headers).await? else {
        return Ok(Redirect::to("/account/second-factor").into_response());
    };
    match officer.site.accounts().add_app(&officer.id, &token, &given.line("code")).await? {
        // shown in the answer itself: they are kept nowhere that a next page could find them
        Ok(fresh) => Ok(codes::page(&officer, &fresh)),
        Err(found) => {
            let mut flaws = Flaws::none();
            fields::told(&officer, &found, &mut flaws);
            Ok(again(page(&officer, &app, &flaws)))
        }
    }
}

fn page(officer: &Officer, app: &NewApp, flaws: &Flaws) -> Response {
    let title = officer.text("app-title");
    let form = html! {
        (officer.token())
        (Field::text("code", officer.text("app-code")).hint(officer.text("app-code-hint")).error(flaws.of("code"))
            .autocomplete("one-time-code").required().short())
        div .gehoor-row {
            (look::button(&officer.text("app-button")))
            a .nl-link href="/account/second-factor" { (officer.text("shell-cancel")) }
        }
    };
    let main = html! {
        h1 .nl-heading .nl-heading--level-1 { (title) }
        (flaws.summary(officer))
        p .nl-paragraph { (officer.text("app-text")) }
        img src="/account/app/qr.svg" width="240" height="240" alt=(officer.text("app-picture"));
        (Summary::new().text(officer.text("app-secret"), &app.secret))
        (look::form("/account/app", form))
    };
    officer.page(&title, Tab::None, main)
}
