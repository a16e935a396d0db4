//! The form of a body: as short as the procedure allows, in plain words, and shown again with all that was typed.

use axum::response::{IntoResponse, Redirect, Response};
use domain::intake::Kind;
use domain::procedure::{Form, FormField, Procedure};
use maud::{Markup, html};
use office::body::Body;

use crate::files;
use crate::frame::again;
use crate::given::{Flaws, Given};
use crate::look::{
    Alert, Choice, Field, TextKind, Tone, button, disclosure_when, fieldset, form_with_files, steps,
};
use crate::place::Path;
use crate::problem::Outcome;
use crate::public::body_of;
use crate::public::check::{asks, name_of};
use crate::public::entry::{contact, updated};
use crate::visitor::Visitor;

pub(super) async fn show(visitor: Visitor, Path(id): Path<String>) -> Outcome {
    let (visitor, body) = body_of(visitor, &id)?;
    if body.closed {
        return Ok(Redirect::to(&format!("/bodies/{}", body.id)).into_response());
    }
    Ok(page(&visitor, &body, &Given::default(), &Flaws::none(), Markup::default()))
}

/// The form of a body that was closed while someone was writing: what they typed stays on the page.
pub(super) fn closed(visitor: &Visitor, body: &Body, given: &Given) -> Response {
    let notice = Alert::new(Tone::Warning, "").text(visitor.text("public-closed")).announced();
    again(page(visitor, body, given, &Flaws::none(), html! { (notice) }))
}

/// The form with what was filled in. `notice` stands above it: why it could not be sent.
pub(super) fn page(visitor: &Visitor, body: &Body, given: &Given, flaws: &Flaws, notice: Markup) -> Response {
    let title = visitor.text("public-form-title");
    let asking =
        Asking { visitor, procedure: &visitor.site.office().library().of_body(body), body, given, flaws };
    let main = html! {
        h1 .nl-heading .nl-heading--level-1 { (title) }
        (steps(1, 2, &visitor.text("public-step-write")))
        (notice)
        (flaws.summary(visitor))
        (form_with_files(&format!("/bodies/{}/form", body.id), asking.questions()))
        h2 .nl-heading .nl-heading--level-2 { (visitor.text("public-entry-otherwise")) }
        (contact(visitor, body))
        (updated(visitor, body))
        p .nl-paragraph { a .nl-link href={ "/bodies/" (body.id) "/form/blank" } { (visitor.text("writing-blank-link")) } }
    };
    visitor.page_of(body, &visitor.form_title(&title, !flaws.is_empty() || !notice.0.is_empty()), main)
}

struct Asking<'a> {
    visitor: &'a Visitor,
    procedure: &'a Procedure,
    body: &'a Body,
    given: &'a Given,
    flaws: &'a Flaws,
}

impl Asking<'_> {
    fn form(&self) -> &Form {
        &self.procedure.form
    }

    fn text(&self, id: &str) -> String {
        self.visitor.text(id)
    }

    fn questions(&self) -> Markup {
        html! {
            (self.visitor.token())
            (self.kind())
            (self.service())
            (self.area(FormField::WhatHappened, 9))
            (self.shown(FormField::HappenedOn, |field| self.filled(Field::date(field, self.label(field)), field)))
            @if asks(self.form(), FormField::DesiredOutcome) { (self.area(FormField::DesiredOutcome, 4)) }
            (files::field(self.visitor, self.given, self.flaws))
            (self.who())
            p .nl-paragraph { (self.text("public-privacy")) }
            div .gehoor-row { (button(&self.text("public-form-continue"))) }
        }
    }

    /// Whoever does not know what their message is leaves it to the desk.
    fn kind(&self) -> Markup {
        let choice = |kind: &Kind| {
            let code = kind.code();
            Choice::new(code, self.text(&format!("public-kind-{code}")))
                .hint(self.text(&format!("public-kind-{code}-hint")))
        };
        let unsure = Choice::new("", self.text("public-kind-unsure"));
        let choices = self.form().kinds.iter().map(choice).chain([unsure]).collect();
        let field = Field::radios("kind", self.text("public-kind"), choices);
        let chosen =
            self.given.fields().iter().find(|(name, _)| name == "kind").map(|(_, code)| code.clone());
        match chosen {
            Some(code) => html! { (field.value(code)) },
            None => html! { (field) },
        }
    }

    fn service(&self) -> Markup {
        let lang = self.visitor.lang;
        let services =
            self.body.open_services().map(|service| Choice::new(&service.id, service.name.get(lang)));
        let unsure = Choice::new("", self.text("public-service-unsure"));
        let field = Field::select(
            "service",
            self.text("public-service"),
            [unsure].into_iter().chain(services).collect(),
        );
        html! {
            @if self.body.open_services().next().is_some() {
                (field.hint(self.text("public-service-hint")).value(self.given.line("service")))
            }
        }
    }

    fn who(&self) -> Markup {
        let anonymous = self.help("anonymous").filter(|_| self.form().anonymous);
        fieldset(
            &self.text("public-who"),
            anonymous,
            html! {
                (self.line(FormField::Name, TextKind::Plain, "name"))
                (self.line(FormField::Email, TextKind::Email, "email"))
                (self.line(FormField::Phone, TextKind::Telephone, "tel"))
                (self.relation())
                (self.address())
                (self.representing())
            },
        )
    }

    fn relation(&self) -> Markup {
        let labels = &self.procedure.texts(self.visitor.lang).relation;
        let known =
            self.form().relations.iter().map(|code| Choice::new(code, labels.get(code).unwrap_or(code)));
        let choices: Vec<_> =
            [Choice::new("", self.text("public-relation-none"))].into_iter().chain(known).collect();
        self.shown(FormField::Relation, |name| {
            self.filled(Field::select(name, self.label(name), choices.clone()), name)
        })
    }

    /// Few need it: it opens at a click, or by itself when there is something to see in it.
    fn address(&self) -> Markup {
        const PARTS: [(&str, &str); 4] = [
            ("street", "street-address"),
            ("postcode", "postal-code"),
            ("town", "address-level2"),
            ("country", "country-name"),
        ];
        let required = self.form().required.contains(&FormField::Address);
        let part = |(name, fills): (&str, &str)| {
            let field = self.filled(Field::text(name, self.label(name)), name).autocomplete(fills);
            if name == "postcode" { field.short() } else { field }
        };
        let seen = PARTS.iter().any(|(name, _)| self.given.has(name) || self.flaws.of(name).is_some());
        let content = html! {
            @if let Some(help) = self.help("address") { p .nl-paragraph { (help) } }
            @for named in PARTS { (part(named)) }
        };
        html! {
            @if asks(self.form(), FormField::Address) {
                (disclosure_when(required || seen, &self.text("public-by-post"), content))
            }
        }
    }

    fn representing(&self) -> Markup {
        let name = name_of(FormField::Representing);
        let required = self.form().required.contains(&FormField::Representing);
        let seen = self.given.has(name) || self.flaws.of(name).is_some();
        html! {
            @if asks(self.form(), FormField::Representing) {
                (disclosure_when(required || seen, &self.text("public-representing"),
                    self.line(FormField::Representing, TextKind::Plain, "off")))
            }
        }
    }

    fn line(&self, field: FormField, kind: TextKind, fills: &str) -> Markup {
        self.shown(field, |name| {
            self.filled(Field::text(name, self.label(name)), name).kind(kind).autocomplete(fills)
        })
    }

    fn area(&self, field: FormField, rows: u8) -> Markup {
        self.shown(field, |name| {
            let area = Field::area(name, self.label(name)).rows(rows);
            area.value(self.given.raw(name)).error(self.flaws.of(name))
        })
    }

    /// A field when the procedure asks for it, with its help and its weight.
    fn shown(&self, field: FormField, make: impl Fn(&str) -> Field) -> Markup {
        let name = name_of(field);
        if !asks(self.form(), field) {
            return Markup::default();
        }
        let mut shown = make(name);
        if let Some(help) = self.help(name) {
            shown = shown.hint(help);
        }
        shown = match self.form().required.contains(&field) {
            true => shown.required(),
            false => shown.optional(self.text("shell-optional")),
        };
        html! { (shown) }
    }

    fn filled(&self, field: Field, name: &str) -> Field {
        let typed = self.given.line(name);
        let value = match self.given.date(name) {
            Ok(Some(day)) if name == "happened-on" => day.to_string(),
            _ => typed,
        };
        field.value(value).error(self.flaws.of(name))
    }

    fn label(&self, name: &str) -> String {
        self.text(&format!("public-field-{name}"))
    }

    fn help(&self, name: &str) -> Option<&str> {
        self.procedure.texts(self.visitor.lang).help.get(name).map(String::as_str)
    }
}
