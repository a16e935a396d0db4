//! How a dossier shows in a line of a list: its number, whose it is, where it is, when it is due.

use domain::procedure::Procedure;
use jiff::civil::Date;
use maud::{Markup, html};
use office::args;
use store::dossier::Dossier;

use crate::look::{TermState, term_badge};
use crate::visitor::Visitor;

/// So many days before its end a term asks for attention.
const SOON: i32 = 3;

/// The address of a dossier's page.
pub(crate) fn href(line: &Dossier) -> Option<String> {
    line.number.as_ref().map(|number| format!("/dossiers/{number}"))
}

/// The number, leading to the dossier.
pub(crate) fn number(visitor: &Visitor, line: &Dossier) -> Markup {
    html! {
        @match (&line.number, href(line)) {
            (Some(number), Some(href)) => { a .nl-link href=(href) { (number) } }
            _ => (visitor.text("work-no-number")),
        }
    }
}

/// What it is about, in the words and language of who wrote it, and below it the unit or body it is with.
pub(crate) fn about(visitor: &Visitor, line: &Dossier) -> Markup {
    html! {
        div lang=(line.language) { (line.subject) }
        div .gehoor-quiet { (place(visitor, line)) }
    }
}

fn place(visitor: &Visitor, line: &Dossier) -> String {
    match visitor.site.office().bodies().get(&line.body) {
        Some(body) if !line.unit.is_empty() => {
            format!("{} · {}", body.name(visitor.lang), body.unit_name(&line.unit, visitor.lang))
        }
        Some(body) => body.name(visitor.lang).to_owned(),
        None => line.body.clone(),
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
    term: Option<&str>,
    due: Option<Date>,
    today: Date,
) -> Markup {
    let Some(due) = due else { return Markup::default() };
    let label = term.map(|id| procedure.texts(visitor.lang).term.get(id).map_or(id, String::as_str));
    html! {
        (badge(visitor, due, today))
        @if let Some(label) = label {
            div .gehoor-quiet { (visitor.say("due-reason", &args!["term" => label, "due" => due])) }
        }
    }
}

fn badge(visitor: &Visitor, due: Date, today: Date) -> Markup {
    match days_left(due, today) {
        0 => term_badge(TermState::Soon, &visitor.text("due-today")),
        left if left < 0 => term_badge(TermState::Late, &visitor.say("due-late", &args!["days" => -left])),
        left => {
            let state = if left <= SOON { TermState::Soon } else { TermState::Ample };
            term_badge(state, &visitor.say("due-left", &args!["days" => left]))
        }
    }
}

/// Below zero when it is late.
pub(crate) fn days_left(due: Date, today: Date) -> i32 {
    today.until(due).map_or(0, |span| span.get_days())
}

#[cfg(test)]
mod tests {
    use super::days_left;
    use jiff::civil::date;

    #[test]
    fn days_are_counted_over_months_and_backwards() {
        assert_eq!(days_left(date(2026, 3, 2), date(2026, 2, 27)), 3);
        assert_eq!(days_left(date(2026, 4, 1), date(2026, 3, 2)), 30);
        assert_eq!(days_left(date(2025, 12, 31), date(2026, 3, 2)), -61);
        assert_eq!(days_left(date(2026, 3, 2), date(2026, 3, 2)), 0);
    }
}
