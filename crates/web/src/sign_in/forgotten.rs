//! A forgotten password. Whatever is typed, the answer is the same, and so is the work that is done before it.

use axum::response::{IntoResponse, Redirect};
use maud::html;

use crate::frame::again;
use crate::given::{Flaws, Given, pairs};
use crate::look::{self, Alert, Field, Tone};
use crate::problem::Outcome;
use crate::visitor::Visitor;

pub(super) async fn show(visitor: Visitor) -> Outcome {
    if Given::new(pairs(visitor.query.as_bytes())).has("asked") {
        let title = visitor.text("forgotten-asked-title");
        let main = html! {
            h1 .nl-heading .nl-heading--level-1 { (title) }
            (Alert::new(Tone::Info, "").text(visitor.text("forgotten-asked")).announced())
            p .nl-paragraph { (visitor.text("forgotten-asked-nothing")) }
            p .nl-paragraph { a .nl-link href="/sign-in" { (visitor.text("shell-sign-in")) } }
        };
        return Ok(visitor.page(&title, main));
    }
    Ok(page(&visitor, &Flaws::none()))
}

pub(super) async fn ask(visitor: Visitor, given: Given) -> Outcome {
    let typed = given.line("who");
    if typed.is_empty() {
        let mut flaws = Flaws::none();
        flaws.add("who", visitor.text("forgotten-who-missing"));
        return Ok(again(page(&visitor, &flaws)));
    }
    visitor.site.accounts().forgot_password(&typed).await?;
    Ok(Redirect::to("/sign-in/forgotten?asked=1").into_response())
}

fn page(visitor: &Visitor, flaws: &Flaws) -> axum::response::Response {
    let title = visitor.text("forgotten-title");
    let main = if visitor.site.accounts().sends_mail() {
        let fields = html! {
            (visitor.token())
            (Field::text("who", visitor.text("forgotten-who")).error(flaws.of("who")).autocomplete("username"))
            div .gehoor-row { (look::button(&visitor.text("forgotten-button"))) }
        };
        html! {
            p .nl-paragraph { (visitor.text("forgotten-text")) }
            (flaws.summary(visitor))
            (look::form("/sign-in/forgotten", fields))
        }
    } else {
        html! { p .nl-paragraph { (visitor.text("forgotten-no-mail")) } }
    };
    let main = html! {
        h1 .nl-heading .nl-heading--level-1 { (title) }
        (main)
        p .nl-paragraph { a .nl-link href="/sign-in" { (visitor.text("sign-in-second-back")) } }
    };
    visitor.page(&title, main)
}
