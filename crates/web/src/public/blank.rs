//! The form of a body on paper: to print, fill in by pen, and send or bring.

use axum::response::{IntoResponse, Response};
use domain::language::Lang;
use domain::procedure::FormField;
use maud::html;
use office::body::Body;

use crate::frame::look_of;
use crate::look::{Blank, Link, Sheet};
use crate::place::Path;
use crate::problem::Outcome;
use crate::public::body_of;
use crate::public::check::asks;
use crate::visitor::Visitor;

pub(super) async fn show(visitor: Visitor, Path(id): Path<String>) -> Outcome {
    let (visitor, body) = body_of(visitor, &id)?;
    let form = format!("/bodies/{}/form", body.id);
    let back = Link::new(visitor.text("shell-back-to-form"), form.clone());
    let other = |lang: Lang| format!("{form}/blank?lang={lang}");
    Ok(sheet(&visitor, &body, visitor.lang, false, back, &other))
}

/// The form in one language. `by_staff` adds what the desk notes on it; `other` is where it is in another language.
pub(crate) fn sheet(
    visitor: &Visitor,
    body: &Body,
    lang: Lang,
    by_staff: bool,
    back: Link,
    other: &dyn Fn(Lang) -> String,
) -> Response {
    let text = |id: &str| visitor.site.text(lang, id);
    let procedure = visitor.site.office().library().of_body(body);
    let form = &procedure.form;
    let short = |id: &str, width: u8| Blank::Short(text(id), width);
    let asked = |field: FormField, id: &str, width: u8| asks(form, field).then(|| short(id, width));
    let kinds = form.kinds.iter().map(|kind| text(&format!("public-kind-{}", kind.code()))).collect();
    let relations = &procedure.texts(lang).relation;
    let relations = form.relations.iter().map(|code| relations.get(code).unwrap_or(code).clone()).collect();
    let desired =
        asks(form, FormField::DesiredOutcome).then(|| Blank::Long(text("public-field-desired-outcome"), 2));
    let relation = asks(form, FormField::Relation) && !form.relations.is_empty();
    let relation = relation.then(|| Blank::Ticks(text("public-field-relation"), relations));
    let representing = asked(FormField::Representing, "public-field-representing", 12);
    // it stays one side of paper
    let seldom = 3 * u8::from(relation.is_some()) + 2 * u8::from(representing.is_some());
    let lines = if by_staff { 9 } else { 11 } - seldom;
    let rows = [
        [asked(FormField::Name, "public-field-name", 12), None],
        [asked(FormField::Email, "public-field-email", 6), asked(FormField::Phone, "public-field-phone", 6)],
        [asked(FormField::Address, "writing-blank-address", 12), None],
        [relation, None],
        [representing, None],
        [Some(Blank::Ticks(text("public-kind"), kinds)), None],
        [
            Some(short("writing-blank-service", 6)),
            asked(FormField::HappenedOn, "public-field-happened-on", 6),
        ],
        [Some(Blank::Long(text("public-field-what-happened"), lines)), None],
        [desired, None],
        [Some(short("writing-blank-date", 6)), Some(short("writing-blank-signature", 6))],
    ];
    let rows = rows.into_iter().map(|row| row.into_iter().flatten().collect::<Vec<_>>());
    let rows = rows.filter(|row| !row.is_empty()).collect();
    let office = by_staff.then(|| {
        let blanks = ["received", "by", "number"].map(|id| short(&format!("writing-blank-{id}"), 4));
        (text("writing-blank-office"), blanks.to_vec())
    });
    let others = body.languages.iter().filter(|other| **other != lang);
    let look = crate::look::Body { name: body.name(lang).to_owned(), ..look_of(body, lang) };
    Sheet {
        lang: lang.code().to_owned(),
        reader: visitor.lang.code().to_owned(),
        body: look,
        title: text("public-entry-title"),
        lead: html! { p { (text("writing-blank-lead")) } p { (body.address.get(lang)) } },
        rows,
        office,
        foot: text("public-privacy"),
        back,
        languages: others.map(|lang| Link::new(lang.own_name(), other(*lang))).collect(),
        print: visitor.text("shell-print"),
    }
    .render()
    .into_response()
}
