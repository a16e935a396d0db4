//! What accounts must have, and how long it is kept who looked.

use axum::response::{IntoResponse, Redirect, Response};
use maud::html;
use office::account::{LOOKS_KEPT_CHOICES, Needed, Policy};
use office::args;

use crate::frame::Tab;
use crate::given::{Given, pairs};
use crate::look::{self, Alert, Choice, Field, Tone};
use crate::officer::Officer;
use crate::problem::{Outcome, Problem};

use super::only_administrators;

pub(super) async fn show(officer: Officer) -> Outcome {
    only_administrators(&officer)?;
    let policy = officer.site.accounts().policy().await?;
    Ok(page(&officer, policy))
}

pub(super) async fn change(officer: Officer, given: Given) -> Outcome {
    only_administrators(&officer)?;
    // both are chosen from a list: anything else was not sent by our page
    let needed = Needed::from_code(&given.line("second-factor"));
    let years = given.number::<u8>("looks-kept").filter(|years| LOOKS_KEPT_CHOICES.contains(years));
    let (Some(second_factor), Some(looks_kept_years)) = (needed, years) else {
        return Err(Problem::NotFound);
    };
    let policy = Policy { second_factor, looks_kept_years };
    let set = officer.site.accounts().set_policy(&officer.id, policy).await?;
    set.map_err(|_| {
        Problem::Broken("A policy was refused, which has nothing to be refused for.".to_owned())
    })?;
    Ok(Redirect::to("/administration/accounts?done=1").into_response())
}

fn page(officer: &Officer, policy: Policy) -> Response {
    let title = officer.text("policy-title");
    let needed = Needed::ALL
        .into_iter()
        .map(|needed| Choice::new(needed.code(), officer.text(&format!("policy-needed-{}", needed.code()))));
    let years = LOOKS_KEPT_CHOICES
        .into_iter()
        .map(|years| Choice::new(years.to_string(), officer.say("policy-years", &args!["count" => years])));
    let form = html! {
        (officer.token())
        (Field::radios("second-factor", officer.text("policy-second-factor"), needed.collect())
            .hint(officer.text("policy-second-factor-hint")).value(policy.second_factor.code()))
        (Field::select("looks-kept", officer.text("policy-looks"), years.collect())
            .hint(officer.text("policy-looks-hint")).value(policy.looks_kept_years.to_string()).short())
        div .gehoor-row { (look::button(&officer.text("staff-save"))) }
    };
    let done = officer.looks && Given::new(pairs(officer.query.as_bytes())).has("done");
    let main = html! {
        h1 .nl-heading .nl-heading--level-1 { (title) }
        @if done { (Alert::new(Tone::Ok, "").text(officer.text("policy-done")).announced()) }
        (look::form("/administration/accounts", form))
    };
    officer.page(&title, Tab::Administration, main)
}
