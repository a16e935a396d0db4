//! A caller or visitor whom no letter can reach: an address is asked for while they are still there, once.

use domain::intake::{Medium, Reach};
use maud::{Markup, html};
use office::intake::Submission;
use office::paper::Particulars;

use crate::given::Given;
use crate::look::{self, Alert, Tone};
use crate::officer::Officer;

/// The field that says that whoever registers knows it.
const KNOWN: &str = "unreachable";

/// Whether someone is there to be asked, and was not yet.
pub(super) fn must_ask(submission: &Submission, given: &Given) -> bool {
    let reach = |party: &Particulars| party.reach() == Reach::default();
    let nowhere = reach(&submission.complainant) && submission.representative.as_ref().is_none_or(reach);
    nowhere && matches!(submission.medium, Medium::Phone | Medium::Desk) && !is_known(given)
}

/// The form that goes on when it is sent once more, and what to ask.
pub(super) fn asked(officer: &Officer, given: Given) -> (Given, Markup) {
    let alert = Alert::new(Tone::Warning, officer.text("writing-unreachable-title"))
        .text(officer.text("writing-unreachable"))
        .announced();
    (given.with(KNOWN, "known".to_owned()), html! { (alert) })
}

/// Whether they were asked.
pub(super) fn is_known(given: &Given) -> bool {
    given.has(KNOWN)
}

/// What the form carries of it.
pub(super) fn field(given: &Given) -> Markup {
    html! { @if is_known(given) { (look::hidden(KNOWN, "known")) } }
}
