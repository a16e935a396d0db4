//! How a dossier shows in a line of a list: its number, whose it is, where it is, when it is due.

use domain::procedure::Procedure;
use jiff::Timestamp;
use jiff::civil::Date;
use maud::{Markup, html};
use office::args;
use store::dossier::Dossier;
use store::together::Group;

use crate::due::Due;
use crate::names::place;
use crate::visitor::Visitor;

/// The address of a dossier's page.
pub(crate) fn href(line: &Dossier) -> Option<String> {
    line.number.as_ref().map(|number| format!("/dossiers/{number}"))
}

/// The number, leading to the dossier.
pub(crate) fn number(visitor: &Visitor, line: &Dossier) -> Markup {
    html! {
        @match (&line.number, href(line)) {
            (Some(number), Some(href)) => { a .nl-link .gehoor-whole href=(href) { (number) } }
            _ => (visitor.text("work-no-number")),
        }
    }
}

/// With which dossier it is handled together, or how many are with it: what is done in the first is done in the others at once.
pub(crate) fn group(visitor: &Visitor, line: &Dossier, group: &Group) -> Markup {
    let count = group.led + 1;
    html! {
        div .gehoor-quiet {
            @if group.lead == line.id { (visitor.say("work-group-first", &args!["count" => count])) }
            @else {
                (visitor.text("work-group-with")) " "
                a .nl-link .gehoor-whole href={ "/dossiers/" (group.number) } { (group.number) } " "
                (visitor.say("work-group-count", &args!["count" => count]))
            }
        }
    }
}

/// What it is about, in the words and language of who wrote it, and below it the unit or body it is with.
pub(crate) fn about(visitor: &Visitor, line: &Dossier) -> Markup {
    html! {
        div lang=(line.language) { (line.subject) }
        div .gehoor-quiet { (place(visitor, &line.body, &line.unit)) }
    }
}

/// Who complains.
pub(crate) fn complainant(visitor: &Visitor, line: &Dossier) -> Markup {
    html! {
        @if line.complainant_name.is_empty() {
            span .gehoor-quiet { (visitor.text("work-anonymous")) }
        } @else {
            (line.complainant_name)
        }
    }
}

/// A term at a glance, and below it which term that is and its last day.
pub(crate) fn term(
    visitor: &Visitor,
    procedure: &Procedure,
    line: &Dossier,
    term: Option<&str>,
    due: Option<Date>,
) -> Markup {
    let Some(on) = due else { return Markup::default() };
    let office = visitor.site.office();
    let calendar = office.calendar(&line.body, procedure).ok();
    let due = Due::new(procedure, calendar.as_deref(), term, on, office.today(&line.body));
    let label = term.map(|id| procedure.texts(visitor.lang).term.get(id).map_or(id, String::as_str));
    html! {
        (due.badge(visitor))
        @if let Some(label) = label {
            div .gehoor-quiet { (visitor.say("due-reason", &args!["term" => label, "due" => on])) }
        }
    }
}

/// The day of an instant, where the body is.
pub(crate) fn day(visitor: &Visitor, line: &Dossier, at: Timestamp) -> Date {
    let office = visitor.site.office();
    let calendar = office.library().calendar(&line.body);
    calendar.map_or_else(|| office.today_here(), |calendar| calendar.legal_date(at))
}
