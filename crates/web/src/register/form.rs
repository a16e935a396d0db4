//! The search box and the filters, and what they limit the list to.

use maud::{Markup, html};
use office::args;

use super::asked::Asked;
use super::words::Words;
use crate::look::{self, Choice, Field, TextKind, disclosure_when};

/// One form for the words and the filters, so that neither forgets the other.
pub(super) fn form(words: &Words<'_>, asked: &Asked) -> Markup {
    let officer = words.officer;
    let search = html! {
        (Field::text("q", officer.text("register-search")).kind(TextKind::Search)
            .hint(officer.text("register-search-hint")).value(asked.question()))
        (look::button(&officer.text("register-go")))
    };
    let folded = html! {
        div .gehoor-filters {
            (select(words, asked, "state"))
            (select(words, asked, "term"))
            @if words.watches() { (select(words, asked, "handler")) }
            (select(words, asked, "place"))
            (select(words, asked, "kind"))
            (select(words, asked, "subject"))
            (select(words, asked, "medium"))
            (select(words, asked, "language"))
            (Field::date("from", officer.text("register-from")).value(asked.of("from")))
            (Field::date("until", officer.text("register-until")).value(asked.of("until")))
            (order(words, asked))
            div .gehoor-filters__checks {
                (check(words, asked, "open"))
                (check(words, asked, "mine"))
            }
        }
        div .gehoor-row { (look::secondary_button(&officer.text("register-show"))) }
    };
    html! {
        form .gehoor-register method="get" action="/register" role="search" aria-label=(officer.text("register-search")) {
            div .gehoor-form--inline { (search) }
            (disclosure_when(asked.limits().next().is_some(), &officer.text("register-filter"), folded))
        }
    }
}

fn select(words: &Words<'_>, asked: &Asked, name: &str) -> Markup {
    let label = words.officer.text(&format!("register-{name}"));
    html! { (Field::select(name, label, words.select(name)).value(asked.of(name))) }
}

fn check(words: &Words<'_>, asked: &Asked, name: &str) -> Markup {
    let label = words.officer.text(&format!("register-{name}"));
    html! { (Field::check(name, label).checked(asked.of(name) == "yes")) }
}

/// What was searched for has the newest first: there the order is only kept for later.
fn order(words: &Words<'_>, asked: &Asked) -> Markup {
    if !asked.question().is_empty() {
        return match asked.of("sort") {
            "" => Markup::default(),
            sort => look::hidden("sort", sort),
        };
    }
    let choices = words.choices("sort").into_iter().map(|(value, label)| Choice::new(value, label));
    let field = Field::select("sort", words.officer.text("register-sort"), choices.collect());
    html! { (field.value(asked.of("sort"))) }
}

/// What the list is limited to, each with a way to lift it.
pub(super) fn chips(words: &Words<'_>, asked: &Asked) -> Markup {
    let officer = words.officer;
    let question = (!asked.question().is_empty()).then(|| {
        (
            "q",
            officer.say(
                "register-limit",
                &args!["name" => officer.text("register-words"), "value" => asked.question()],
            ),
        )
    });
    let chips: Vec<_> = question.into_iter().chain(words.limits(asked)).collect();
    html! {
        @if !chips.is_empty() {
            ul .gehoor-chips aria-label=(officer.text("register-limits")) {
                @for (name, limit) in &chips {
                    @let rest = asked.without(name);
                    @let href = if rest.is_empty() { "/register?all=yes".to_owned() } else { format!("/register?{rest}") };
                    li {
                        a .gehoor-chip href=(href.trim_end_matches('&')) aria-label=(officer.say("register-lift", &args!["limit" => limit])) {
                            span { (limit) } span aria-hidden="true" { "×" }
                        }
                    }
                }
                @if chips.len() > 1 { li { a .nl-link href="/register?all=yes" { (officer.text("register-clear")) } } }
            }
        }
    }
}
