//! The dossier is out of sight, or the act is no more; what was typed for it is not lost.

use axum::http::StatusCode;
use axum::response::Response;
use maud::html;
use office::paper::prose as plain;

use crate::frame::{Tab, with_status};
use crate::given::Given;
use crate::look::{Alert, Tone, prose};
use crate::officer::Officer;

/// The fields in which people write.
const WRITTEN: [&str; 17] = [
    "text",
    "findings",
    "report",
    "reason",
    "inadmissible-reason",
    "judgment-reason",
    "remarks",
    "remark",
    "to",
    "name",
    "organisation",
    "email",
    "phone",
    "street",
    "postcode",
    "town",
    "country",
];

/// The same page whether the dossier never was or went elsewhere: nothing here, and what was typed, to take along.
pub(super) fn page(officer: &Officer, given: &Given) -> Response {
    let fields = given.fields().iter().filter(|(name, text)| is_written(name, text));
    let written: Vec<_> = fields.map(|(_, text)| plain(text)).filter(|text| !text.is_empty()).collect();
    if written.is_empty() {
        return officer.not_found();
    }
    let title = officer.text("act-form-unseen-title");
    let main = html! {
        h1 .nl-heading .nl-heading--level-1 { (title) }
        (Alert::new(Tone::Warning, "").text(officer.text("act-form-unseen")).announced())
        div .gehoor-card { div .gehoor-flow { @for text in &written { (prose(text, None)) } } }
        p .nl-paragraph { a .nl-link href="/work" { (officer.text("shell-nav-work")) } }
    };
    with_status(StatusCode::NOT_FOUND, officer.page(&title, Tab::Register, main))
}

fn is_written(name: &str, text: &str) -> bool {
    // where a dossier is transferred to is chosen, to whom it is forwarded is written
    let chosen = name == "to" && !text.contains(char::is_whitespace);
    (WRITTEN.contains(&name) || name.starts_with("grievance-")) && !chosen
}
