//! One measure, for whoever sees to it: what it says, nothing else of the dossier, and that it was done.

use axum::response::{IntoResponse as _, Redirect, Response};
use jiff::civil::Date;
use maud::{Markup, html};
use office::args;
use store::dossier_measure::Line;

use super::list;
use crate::dossier::view::View;
use crate::frame::{Tab, again};
use crate::given::{Flaws, Given};
use crate::length::MOST_PROSE;
use crate::look::{self, Alert, Field, Tone};
use crate::officer::{Officer, escaped};
use crate::once;
use crate::place::Path;
use crate::problem::Outcome;

type Place = Path<(String, i64)>;

/// Where whoever sees to it says that it was done.
pub(super) fn address(line: &Line) -> String {
    format!("/measures/{}/{}", escaped(&line.number), line.event_seq)
}

pub(super) async fn show(officer: Officer, Path((number, first)): Place, given: Given) -> Outcome {
    let Some(line) = officer.site.office().own_measure(&officer.id, &number, first).await? else {
        return Ok(officer.not_found());
    };
    Ok(page(&officer, &line, &given, &Flaws::none(), &[]))
}

pub(super) async fn send(officer: Officer, Path((number, first)): Place, given: Given) -> Outcome {
    let office = officer.site.office();
    let Some(line) = office.own_measure(&officer.id, &number, first).await? else {
        return Ok(officer.not_found());
    };
    let mut flaws = Flaws::none();
    let on = day(&officer, &line, &given, &mut flaws);
    let shown = given.prose("shown");
    let length = shown.chars().count();
    if shown.is_empty() {
        flaws.add("shown", officer.text("act-form-flaw-empty"));
    } else if length > MOST_PROSE {
        let limits = args!["most" => MOST_PROSE, "over" => length - MOST_PROSE];
        flaws.add("shown", officer.say("public-flaw-length", &limits));
    }
    let Some(on) = on.filter(|_| flaws.is_empty()) else {
        return Ok(again(page(&officer, &line, &given, &flaws, &[])));
    };
    let told = (on, shown.as_str(), officer.lang);
    match office.measure_done(&officer.id, &line, told, once::token(&given)).await? {
        None => Ok(officer.not_found()),
        Some(Ok(_)) => Ok(Redirect::to(&address(&line)).into_response()),
        Some(Err((reading, refusal))) => {
            let reasons = View { officer: &officer, reading: &reading }.refusal(&refusal);
            Ok(again(page(&officer, &line, &given, &flaws, &reasons)))
        }
    }
}

/// The day on which it was done: it lies behind us.
fn day(officer: &Officer, line: &Line, given: &Given, flaws: &mut Flaws) -> Option<Date> {
    let today = officer.site.office().today(&line.body);
    let wrong = match given.date("done-on") {
        Ok(Some(on)) if on <= today => return Some(on),
        Ok(Some(_)) => "measures-done-ahead",
        Ok(None) => "act-form-flaw-date-missing",
        Err(_) => "act-form-flaw-date",
    };
    flaws.add("done-on", officer.text(wrong));
    None
}

fn page(officer: &Officer, line: &Line, given: &Given, flaws: &Flaws, reasons: &[String]) -> Response {
    let title = officer.say("measures-own-title", &args!["number" => line.number.as_str()]);
    let main = html! {
        div .gehoor-flow {
            p .nl-paragraph { a .nl-link href="/measures?mine=yes" { (officer.text("measures-back")) } }
            h1 .nl-heading .nl-heading--level-1 { (title) }
            @if !reasons.is_empty() {
                (Alert::new(Tone::Error, officer.text("refusal-heading")).content(html! { ul { @for reason in reasons { li { (reason) } } } }))
            }
            (flaws.summary(officer))
            (list::what(officer, line))
            p .nl-paragraph { (officer.text("measures-column-due")) (officer.text("colon")) (officer.date(line.due_on)) }
            @if line.done_on.is_some() { (list::standing(officer, line)) }
        }
        @if line.done_on.is_none() { (form(officer, line, given, flaws)) }
    };
    let title = officer.form_title(&title, !flaws.is_empty() || !reasons.is_empty());
    officer.page(&title, Tab::Measures, main)
}

fn form(officer: &Officer, line: &Line, given: &Given, flaws: &Flaws) -> Markup {
    let today = officer.site.office().today(&line.body).to_string();
    let on = if given.is_empty() { today } else { given.raw("done-on").to_owned() };
    look::form(
        &address(line),
        html! {
            (officer.token())
            (once::field(officer, given))
            (Field::date("done-on", officer.text("act-form-measure-done-on")).value(on).error(flaws.of("done-on")).required())
            (Field::area("shown", officer.text("measures-shown")).rows(4).value(given.raw("shown"))
                .hint(officer.text("measures-shown-hint")).error(flaws.of("shown")).required())
            div .gehoor-row { (look::button(&officer.text("measures-done-button"))) }
        },
    )
}
