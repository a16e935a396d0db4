//! Two people changed a body at once: nothing of the second is saved, and the second chooses.

use std::collections::BTreeSet;

use axum::response::Response;
use domain::people::PersonId;
use maud::html;
use office::args;
use office::body::Changed;

use super::desk::Desk;
use super::part::{Part, VERSION};
use super::rows::MORE;
use crate::files::FILES;
use crate::frame::Tab;
use crate::given::{Flaws, Given};
use crate::look::{self, Alert, Table, Tone};
use crate::officer::{CSRF_FIELD, KEPT_FIELD, Officer};
use crate::problem::Problem;

/// The fields that are of the form, or of the session, and not of the body.
const NOT_OF_THE_BODY: [&str; 4] = [CSRF_FIELD, KEPT_FIELD, VERSION, MORE];

pub(super) async fn page(
    officer: &Officer,
    part: &Part,
    given: &Given,
    changed: &Changed,
) -> Result<Response, Problem> {
    let (body, none) = (&changed.now, Flaws::none());
    let now = Given::new((part.filled)(body));
    let desk = Desk { officer, body, given, flaws: &none, file: None, proved: BTreeSet::new() };
    let who = match changed.by.as_str() {
        "" => officer.text("admin-conflict-files"),
        id => {
            let person = officer.site.accounts().person(&PersonId(id.to_owned())).await?;
            person.map_or_else(|| id.to_owned(), |person| person.name)
        }
    };
    let mut table = Table::new(officer.text("admin-conflict-caption"))
        .column(officer.text("admin-conflict-field"))
        .column(officer.text("admin-conflict-yours"))
        .column(officer.text("admin-conflict-now"));
    let mut any = false;
    for field in names(given, &now) {
        let (yours, theirs) = (shown(officer, given, &field), shown(officer, &now, &field));
        if yours != theirs {
            any = true;
            table = table.row([html! { (desk.label(&field)) }, html! { (yours) }, html! { (theirs) }]);
        }
    }
    let action = format!("/administration/bodies/{}/{}", body.id, part.slug);
    let mine = html! {
        (officer.token())
        (look::hidden(VERSION, &body.version.to_string()))
        @for (name, value) in given.fields() {
            @if !NOT_OF_THE_BODY.contains(&name.as_str()) { (look::hidden(name, value)) }
        }
        div .gehoor-row {
            (look::button(&officer.text("admin-conflict-save")))
            (look::secondary_link_button(&officer.text("admin-conflict-leave"), &action))
        }
    };
    let title = officer.text("admin-conflict-title");
    let office = officer.site.office();
    let calendar = office.library().calendar(&body.id);
    let when = calendar.map_or_else(|| office.today_here(), |calendar| calendar.legal_date(changed.at));
    let main = html! {
        h1 .nl-heading .nl-heading--level-1 { (title) }
        (Alert::new(Tone::Warning, "")
            .text(officer.say("admin-conflict-text", &args!["who" => who, "when" => when])).announced())
        @if any { (table) } @else { p .nl-paragraph { (officer.text("admin-conflict-elsewhere")) } }
        (look::form(&action, mine))
    };
    Ok(officer.page(&title, Tab::Administration, main))
}

/// Every field of either, once, in the order of the form.
fn names(given: &Given, now: &Given) -> Vec<String> {
    let mut names = Vec::new();
    for (name, _) in given.fields().iter().chain(now.fields()) {
        let internal = NOT_OF_THE_BODY.contains(&name.as_str())
            || [VERSION, FILES].contains(&name.as_str())
            || name.ends_with("-id");
        if !internal && !names.contains(name) {
            names.push(name.clone());
        }
    }
    names
}

fn shown(officer: &Officer, given: &Given, field: &str) -> String {
    let values: Vec<String> = given
        .fields()
        .iter()
        .filter(|(name, _)| name == field)
        .map(|(_, value)| value.replace('\r', ""))
        .collect();
    match values.join(", ").trim() {
        "yes" => officer.text("admin-yes"),
        other => other.to_owned(),
    }
}
