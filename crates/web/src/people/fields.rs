//! The questions about a person, and what is wrong with the answers.

use domain::language::Lang;
use jiff::civil::Date;
use maud::{Markup, html};
use office::account::{Details, PersonFlaw};
use office::args;

use crate::given::{Flaws, Given};
use crate::look::{Choice, Field, TextKind};
use crate::visitor::Visitor;

/// What was filled in about someone; `otherwise` is their language when none was.
pub(crate) fn details(given: &Given, otherwise: Lang) -> Details {
    Details {
        login: given.line("login"),
        name: given.line("name"),
        email: given.line("email"),
        language: given.line("language").parse().unwrap_or(otherwise),
    }
}

pub(crate) fn name(visitor: &Visitor, given: &Given, flaws: &Flaws) -> Field {
    Field::text("name", visitor.text("people-name"))
        .value(given.line("name"))
        .error(flaws.of("name"))
        .required()
}

pub(crate) fn login(visitor: &Visitor, given: &Given, flaws: &Flaws) -> Field {
    Field::text("login", visitor.text("people-login"))
        .hint(visitor.text("people-login-hint"))
        .value(given.line("login"))
        .error(flaws.of("login"))
        .autocomplete("off")
        .required()
}

pub(crate) fn email(visitor: &Visitor, given: &Given, flaws: &Flaws) -> Field {
    Field::text("email", visitor.text("people-email"))
        .kind(TextKind::Email)
        .hint(visitor.text("people-email-hint"))
        .value(given.line("email"))
        .error(flaws.of("email"))
        .required()
}

pub(crate) fn language(visitor: &Visitor, given: &Given, otherwise: Lang) -> Field {
    let choices = Lang::ALL.into_iter().map(|lang| Choice::new(lang.code(), lang.own_name())).collect();
    let chosen = Some(given.line("language")).filter(|code| !code.is_empty());
    Field::select("language", visitor.text("people-language"), choices)
        .value(chosen.unwrap_or_else(|| otherwise.code().to_owned()))
        .short()
}

/// A new password, twice. What was typed is not sent back.
pub(crate) fn passwords(visitor: &Visitor, flaws: &Flaws, label: &str) -> Markup {
    let field = |name: &str, label: &str| {
        Field::text(name, visitor.text(label))
            .kind(TextKind::Password)
            .error(flaws.of(name))
            .autocomplete("new-password")
            .required()
    };
    html! {
        (field("password", label).hint(visitor.text("people-password-hint")))
        (field("password-again", "people-password-again"))
    }
}

/// The new password, when both are the same.
pub(crate) fn new_password(visitor: &Visitor, given: &Given, flaws: &mut Flaws) -> String {
    let password = given.raw("password");
    if password != given.raw("password-again") {
        flaws.add("password-again", visitor.text("person-flaw-passwords-differ"));
    }
    password.to_owned()
}

/// A day that must be filled in; `None` when it is not, and told.
pub(crate) fn day(visitor: &Visitor, given: &Given, name: &str, flaws: &mut Flaws) -> Option<Date> {
    let found = optional_day(visitor, given, name, flaws);
    if found.is_none() && flaws.of(name).is_none() {
        flaws.add(name, visitor.text("person-flaw-date-missing"));
    }
    found
}

/// A day that may be left out.
pub(crate) fn optional_day(visitor: &Visitor, given: &Given, name: &str, flaws: &mut Flaws) -> Option<Date> {
    given.date(name).unwrap_or_else(|_| {
        flaws.add(name, visitor.text("person-flaw-date-unreadable"));
        None
    })
}

/// What the accounts found wrong, each at its field.
pub(crate) fn told(visitor: &Visitor, found: &[PersonFlaw], flaws: &mut Flaws) {
    for flaw in found {
        let number = i64::try_from(flaw.number().unwrap_or_default()).unwrap_or(i64::MAX);
        let sentence = visitor.say(&format!("person-flaw-{}", flaw.code()), &args!["number" => number]);
        let field = match flaw.field() {
            Some("body" | "unit") => "place",
            Some(field) => field,
            None => "main",
        };
        flaws.add(field, sentence);
    }
}
