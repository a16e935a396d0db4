//! Receiving and registering: what arrives is registered on a page of its own, before there is a dossier.

use domain::intake::Registration;
use domain::record::Record;
use maud::{Markup, html};

use crate::dossier::sheet::{Sheet, Writing};

pub(crate) fn receive_fields(sheet: &Sheet<'_>) -> Markup {
    html! {
        p .nl-paragraph { (sheet.label("elsewhere")) " " a .nl-link href="/registration" { (sheet.text("shell-nav-registration")) } }
    }
}

pub(crate) fn receive(writing: &mut Writing<'_>) -> Option<Record> {
    writing.flaw_of_all("act-form-elsewhere");
    None
}

pub(crate) fn register_fields(sheet: &Sheet<'_>) -> Markup {
    html! { p .nl-paragraph { (sheet.label("register")) } }
}

/// The door gives the number.
pub(crate) fn register() -> Option<Record> {
    Some(Record::Register(Registration { number: String::new() }))
}
