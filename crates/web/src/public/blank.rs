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
    let form = &visitor.site.office().library().of_body(body).form;
    let asked = |field: FormField, blank: Blank| asks(form, field).then_some(blank);
    let short = |id: &str, width: u8| Blank::Short(text(id), width);
    let kinds = form.kinds.iter().map(|kind| text(&format!("public-kind-{}", kind.code()))).collect();
    let mut rows = vec![
        vec![short("public-field-name", 12)],
        vec![short("public-field-email", 6), short("public-field-phone", 6)],
        vec![short("writing-blank-address", 12)],
        vec![Blank::Ticks(text("public-kind"), kinds)],
        vec![short("writing-blank-service", 6), short("public-field-happened-on", 6)],
        vec![Blank::Long(text("public-field-what-happened"), if by_staff { 9 } else { 11 })],
    ];
    rows.extend(
        asked(FormField::DesiredOutcome, Blank::Long(text("public-field-desired-outcome"), 2))
            .map(|row| vec![row]),
    );
    rows.push(vec![short("writing-blank-date", 6), short("writing-blank-signature", 6)]);
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
