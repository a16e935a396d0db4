//! Before the last who can do something goes: which steps nobody could take any more, and which dossiers wait for them.

use axum::response::Response;
use maud::{Markup, html};
use office::account::Staff;
use office::args;
use office::roster_check::Lost;

use crate::admin;
use crate::frame::Tab;
use crate::given::Given;
use crate::look::{self, Alert, Tone};
use crate::officer::Officer;
use crate::problem::Problem;

use super::roles;

/// The page that asks, when taking a role or leaving would lock something and it was not asked yet.
pub(super) async fn asked_about(
    officer: &Officer,
    person: &Staff,
    given: &Given,
) -> Result<Option<Response>, Problem> {
    let what = given.line("do");
    let taken = match what.as_str() {
        _ if given.has("sure") => return Ok(None),
        "revoke" => roles::asked(&person.id, given),
        "departure" => officer.site.accounts().roles_of(&person.id).await?,
        _ => return Ok(None),
    };
    let lost = officer.site.office().lost_without(&taken).await?;
    if lost.is_empty() {
        return Ok(None);
    }
    let title = officer.say(&format!("people-lost-{what}"), &args!["name" => &person.name]);
    let main = html! {
        h1 .nl-heading .nl-heading--level-1 { (title) }
        @for one in &lost { (told(officer, one).await?) }
        (form(officer, person, given, &what))
    };
    Ok(Some(officer.page(&title, Tab::Administration, main)))
}

async fn told(officer: &Officer, lost: &Lost) -> Result<Markup, Problem> {
    let sentences = admin::told_findings(officer, &lost.body, &lost.findings).await?;
    let numbers = lost.dossiers.join(", ");
    let title = officer.say("people-lost-title", &args!["body" => lost.body.name(officer.lang)]);
    let list = html! {
        ul { @for sentence in &sentences { li { (sentence) } } }
        @if !lost.dossiers.is_empty() { p { (officer.say("people-lost-dossiers", &args!["numbers" => numbers])) } }
    };
    Ok(html! { (Alert::new(Tone::Warning, title).content(list)) })
}

fn form(officer: &Officer, person: &Staff, given: &Given, what: &str) -> Markup {
    let action = format!("/people/{}", person.id);
    let button = if what == "revoke" { "people-lost-revoke-button" } else { "people-leave-button" };
    look::form(
        &action,
        html! {
            (officer.token())
            @for name in ["do", "role", "place", "deputy-for"] { (look::hidden(name, &given.line(name))) }
            (look::hidden("sure", "yes"))
            p .nl-paragraph { (officer.text("people-lost-first")) }
            div .gehoor-row {
                (look::danger_button(&officer.text(button)))
                a .nl-link href=(action) { (officer.text("shell-cancel")) }
            }
        },
    )
}
