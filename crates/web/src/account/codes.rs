//! New recovery codes, shown once.

use axum::response::Response;
use maud::html;

use crate::frame::Tab;
use crate::look::{self, Alert, Tone};
use crate::officer::Officer;

/// The codes, to be printed or written down now.
pub(super) fn page(officer: &Officer, codes: &[String]) -> Response {
    let title = officer.text("codes-title");
    let main = html! {
        h1 .nl-heading .nl-heading--level-1 { (title) }
        (Alert::new(Tone::Warning, officer.text("codes-once")).text(officer.text("codes-text")).announced())
        ul .utrecht-unordered-list {
            @for code in codes { li .utrecht-unordered-list__item { code { (code) } } }
        }
        div .gehoor-row {
            (look::link_button(&officer.text("codes-kept"), "/account/second-factor"))
            (look::print_button(&officer.text("codes-print")))
        }
    };
    officer.page(&title, Tab::None, main)
}
