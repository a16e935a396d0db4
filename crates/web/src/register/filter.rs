//! What of the register is asked for, as it stands in the page's address.

use domain::intake::Kind;
use maud::{Markup, html};
use office::texts::word::STATES;
use store::register::{After, Filter};

use crate::given::Given;
use crate::look::{self, Choice, Field, TextKind, disclosure_when, inline_form};
use crate::officer::{Officer, escaped};

/// The question behind the page's address; what is not understood is left out.
#[derive(Debug, Default)]
pub(super) struct Asked {
    pub(super) question: String,
    pub(super) after: Option<After>,
    state: Option<String>,
    kind: Option<String>,
    body: Option<String>,
    open: bool,
    mine: bool,
    late: bool,
}

impl Asked {
    pub(super) fn read(given: &Given) -> Asked {
        let one_of =
            |name: &str, known: &dyn Fn(&str) -> bool| Some(given.line(name)).filter(|value| known(value));
        Asked {
            question: given.line("q"),
            after: after(&given.line("after")),
            state: one_of("state", &|code| STATES.contains(&code)),
            kind: one_of("kind", &|code| Kind::from_code(code).is_some()),
            body: one_of("body", &|id| !id.is_empty()),
            open: given.has("open"),
            mine: given.has("mine"),
            late: given.has("late"),
        }
    }

    pub(super) fn filter(&self, officer: &Officer) -> Filter {
        Filter {
            state: self.state.clone(),
            body: self.body.clone(),
            handler: self.mine.then(|| officer.id.0.clone()),
            kind: self.kind.clone(),
            due_before: self.late.then(|| officer.site.office().today_here()),
            open: self.open,
            ..Filter::default()
        }
    }

    /// Whether nothing limits the list.
    pub(super) fn is_everything(&self) -> bool {
        self.query().is_empty() && self.after.is_none()
    }

    /// The same question for another page of the list: empty, or ending in `&`.
    pub(super) fn query(&self) -> String {
        let flag = |on: bool| on.then_some("yes");
        let parts = [
            ("q", Some(self.question.as_str()).filter(|question| !question.is_empty())),
            ("state", self.state.as_deref()),
            ("kind", self.kind.as_deref()),
            ("body", self.body.as_deref()),
            ("open", flag(self.open)),
            ("mine", flag(self.mine)),
            ("late", flag(self.late)),
        ];
        let given =
            parts.into_iter().filter_map(|(name, value)| Some(format!("{name}={}&", escaped(value?))));
        given.collect()
    }
}

/// Where the page before this one ended, such as `2026-03-02~0195…`.
fn after(text: &str) -> Option<After> {
    let (day, id) = text.split_once('~')?;
    Some(After { key: day.to_owned(), id: id.to_owned() })
}

/// The search box.
pub(super) fn box_of(officer: &Officer, asked: &Asked) -> Markup {
    inline_form(
        "/register",
        &officer.text("register-search"),
        html! {
            (Field::text("q", officer.text("register-search")).kind(TextKind::Search)
                .hint(officer.text("register-search-hint")).value(asked.question.as_str()))
            (look::secondary_button(&officer.text("register-go")))
        },
    )
}

/// The filters, folded away until one is used.
pub(super) fn form(officer: &Officer, asked: &Asked) -> Markup {
    let texts = officer.site.office().texts();
    let any = |id: &str| Choice::new("", officer.text(id));
    let states = STATES.iter().map(|code| Choice::new(*code, texts.state(officer.lang, code)));
    let kinds = Kind::ALL.into_iter().map(|kind| Choice::new(kind.code(), texts.kind(officer.lang, kind)));
    let bodies = officer.site.office().bodies();
    let bodies: Vec<_> =
        bodies.iter().map(|body| Choice::new(body.id.as_str(), body.name(officer.lang))).collect();
    let select = |name: &str, label: &str, any: Choice, rest: Vec<Choice>, value: &Option<String>| {
        let choices = std::iter::once(any).chain(rest).collect();
        Field::select(name, officer.text(label), choices).value(value.clone().unwrap_or_default())
    };
    let check =
        |name: &str, on: bool| Field::check(name, officer.text(&format!("register-{name}"))).checked(on);
    let content = html! {
        (select("state", "register-state", any("register-any-state"), states.collect(), &asked.state))
        (select("kind", "register-kind", any("register-any-kind"), kinds.collect(), &asked.kind))
        @if bodies.len() > 1 {
            (select("body", "register-body", any("register-any-body"), bodies, &asked.body))
        }
        (check("open", asked.open))
        (check("mine", asked.mine))
        (check("late", asked.late))
        (look::secondary_button(&officer.text("register-show")))
        @if !asked.is_everything() { a .nl-link href="/register" { (officer.text("register-clear")) } }
    };
    let limits = !asked.query().is_empty();
    let name = officer.text("register-filter");
    disclosure_when(limits, &name, inline_form("/register", &name, content))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn asked(query: &str) -> Asked {
        Asked::read(&Given::new(crate::given::pairs(query.as_bytes())))
    }

    #[test]
    fn a_question_survives_turning_the_page() {
        let first = asked("state=answered&kind=complaint&body=selection&late=yes&after=2026-03-02~id");
        assert_eq!(first.query(), "state=answered&kind=complaint&body=selection&late=yes&");
        assert_eq!(first.after, Some(After { key: "2026-03-02".to_owned(), id: "id".to_owned() }));
        assert!(!first.is_everything());
    }

    #[test]
    fn what_is_not_understood_is_left_out() {
        let odd = asked("state=%27--&kind=cat&after=yesterday");
        assert!(odd.is_everything());
    }
}
