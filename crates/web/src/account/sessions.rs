//! Where someone is signed in, and ending it.

use axum::http::HeaderMap;
use axum::response::{IntoResponse, Redirect};
use maud::{Markup, html};
use office::account::OpenSession;
use office::args;

use crate::cookie;
use crate::given::Given;
use crate::look::{self, Tone, status_badge};
use crate::officer::Officer;
use crate::problem::{Outcome, Problem};

/// Ends one, or all others. The one that asks is ended by signing out.
pub(super) async fn end(officer: Officer, headers: HeaderMap, given: Given) -> Outcome {
    let accounts = officer.site.accounts();
    let token = cookie::read(&officer.site, &headers, cookie::SESSION).unwrap_or_default();
    match given.line("do").as_str() {
        "others" => {
            accounts.end_other_sessions(&officer.id, token).await?;
        }
        "one" => accounts.end_session(&officer.id, &given.line("session")).await?,
        _ => return Err(Problem::NotFound),
    }
    Ok(Redirect::to("/account?done=session-ended").into_response())
}

/// The list, on the page of one's own account.
pub(crate) async fn section(officer: &Officer, headers: &HeaderMap) -> Result<Markup, Problem> {
    let token = cookie::read(&officer.site, headers, cookie::SESSION).unwrap_or_default();
    let open = officer.site.accounts().sessions_of(&officer.id, token).await?;
    Ok(html! {
        section .gehoor-section .gehoor-flow {
            h2 .nl-heading .nl-heading--level-2 { (officer.text("sessions-title")) }
            @for session in &open { (one(officer, session)) }
            @if open.len() > 1 {
                form .gehoor-row method="post" action="/account/sessions" {
                    (officer.token())
                    (look::hidden("do", "others"))
                    (look::secondary_button(&officer.text("sessions-end-others")))
                }
            }
        }
    })
}

fn one(officer: &Officer, session: &OpenSession) -> Markup {
    let device = match session.device.as_str() {
        "" => officer.text("sessions-unknown"),
        known => known.to_owned(),
    };
    let since = args!["since" => officer.moment(session.since), "seen" => officer.moment(session.seen)];
    html! {
        form .gehoor-row method="post" action="/account/sessions" {
            span { strong { (device) } " " span .gehoor-quiet { (officer.say("sessions-since", &since)) } }
            @if session.this {
                (status_badge(Tone::Ok, &officer.text("sessions-this")))
            } @else {
                (officer.token())
                (look::hidden("do", "one"))
                (look::hidden("session", &session.id))
                button .gehoor-plain-button type="submit"
                    aria-label=(officer.say("sessions-end-this", &args!["device" => &device])) {
                    (officer.text("sessions-end"))
                }
            }
        }
    }
}
