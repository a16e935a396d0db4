//! Dossiers that may be of the same person or about the same: a line for each, with the reasons.

use maud::{Markup, html};
use office::args;
use office::similar::Similar;

use crate::officer::{Officer, escaped};

/// One of them: its number, what it is about, and why it is shown.
pub(crate) fn item(officer: &Officer, similar: &Similar) -> Markup {
    let line = &similar.dossier;
    let number = line.number.as_deref().unwrap_or_default();
    let state = officer.text(&format!("state-{}", line.state));
    html! {
        p .nl-paragraph {
            a .nl-link href={ "/dossiers/" (escaped(number)) } target="_blank" { (number) }
            " " span .gehoor-quiet { (officer.say("writing-similar-of", &args!["date" => line.received_on, "state" => state])) }
        }
        p .nl-paragraph lang=(line.language) { (line.subject) }
        ul .gehoor-reasons {
            @for like in &similar.because { li { (officer.text(&format!("writing-similar-{}", like.code()))) } }
        }
    }
}
