//! How someone gets in: the link with which they choose a password, and their second factor.

use axum::response::Response;
use maud::{Markup, html};
use office::account::{LinkKind, Staff};
use office::args;

use crate::frame::Tab;
use crate::look::{self, Alert, Tone};
use crate::officer::Officer;
use crate::problem::Problem;

pub(super) async fn section(officer: &Officer, person: &Staff, action: &str) -> Result<Markup, Problem> {
    let accounts = officer.site.accounts();
    let factors = accounts.factors(&person.id).await?;
    let standing = accounts.standing_link(&person.id).await?;
    let kind = if person.has_password { LinkKind::Reset } else { LinkKind::Invitation };
    let way = if accounts.sends_mail() { "mail" } else { "hand" };
    let button = officer.text(&format!("way-in-{}-{way}", kind.code()));
    let told = match standing {
        Some(link) if link.made => {
            let until = officer.moment(link.expires_at);
            officer.say(&format!("way-in-open-{}", link.kind.code()), &args!["until" => until])
        }
        Some(_) => officer.text("way-in-waits"),
        None if person.has_password => officer.text("way-in-password"),
        None => officer.text("people-no-password"),
    };
    Ok(html! {
        section .gehoor-section .gehoor-flow {
            h2 .nl-heading .nl-heading--level-2 { (officer.text("way-in-title")) }
            p .nl-paragraph { (told) }
            div .gehoor-row {
                (one(officer, action, "link", &button))
                @if standing.is_some() { (one(officer, action, "link-back", &officer.text("way-in-back"))) }
            }
            @if factors.any() {
                p .nl-paragraph { (officer.text("way-in-factors")) }
                (look::disclosure(&officer.text("way-in-factors-reset"), html! {
                    p .nl-paragraph { (officer.text("way-in-factors-text")) }
                    (one(officer, action, "factors", &officer.text("way-in-factors-reset")))
                }))
            }
        }
    })
}

fn one(officer: &Officer, action: &str, what: &str, button: &str) -> Markup {
    html! {
        form method="post" action=(action) {
            (officer.token())
            (look::hidden("do", what))
            (look::secondary_button(button))
        }
    }
}

/// A link that no mail can bring: shown this once, for the administrator to hand over.
pub(super) fn to_hand_over(officer: &Officer, person: &Staff, secret: &str) -> Response {
    let title = officer.text("way-in-hand-title");
    let address = format!("{}/choose-password/{secret}", officer.site.office().base_url());
    let hours = if person.has_password { "way-in-hand-hour" } else { "way-in-hand-week" };
    let main = html! {
        h1 .nl-heading .nl-heading--level-1 { (title) }
        (Alert::new(Tone::Warning, officer.text("way-in-hand-once")).text(officer.text(hours)).announced())
        p .nl-paragraph { (officer.say("way-in-hand-text", &args!["name" => &person.name])) }
        p .nl-paragraph { code { (address) } }
        div .gehoor-row { (look::link_button(&officer.text("way-in-hand-done"), &format!("/people/{}", person.id))) }
    };
    officer.page(&title, Tab::Administration, main)
}
