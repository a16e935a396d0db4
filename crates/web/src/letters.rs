//! Letters to post: printed here, and noted as posted once they have left.

use axum::Router;
use axum::response::{IntoResponse, Redirect};
use axum::routing::{get, post};
use domain::act::Act;
use domain::refusal::Refusal;
use maud::{Markup, html};
use office::args;
use store::document::Document;
use store::dossier::Dossier;

use crate::admin::mail_waits;
use crate::dossier::document;
use crate::dossier::view::View;
use crate::frame::{Tab, again};
use crate::given::{Given, pairs};
use crate::look::{self, Alert, Field, Link, Table, Tone, empty_state, with_number};
use crate::officer::{Officer, escaped};
use crate::place::Path;
use crate::problem::{Outcome, Problem};
use crate::register;
use crate::site::Site;
use crate::work::line;
use crate::work::naming::naming;

/// The pages.
pub fn routes() -> Router<Site> {
    Router::new()
        .route("/letters", get(show))
        .route("/letters/{id}", get(open))
        .route("/letters/{id}/posting", post(posted))
        .route("/letters/{id}/not-posted", post(not_posted))
}

async fn show(officer: Officer) -> Outcome {
    let asked = Given::new(pairs(officer.query.as_bytes()));
    let number = asked.line("done");
    let notice = match () {
        () if register::known(&officer, &number).await? => {
            let sentence = officer.say("letters-done", &args!["number" => number]);
            let letter = asked.line("letter");
            html! {
                (Alert::new(Tone::Ok, "").text(sentence).announced())
                @if !letter.is_empty() { (not_posted_form(&officer, &letter)) }
            }
        }
        () if register::known(&officer, &asked.line("back")).await? => {
            let sentence = officer.say("letters-back-again", &args!["number" => asked.line("back")]);
            html! { (Alert::new(Tone::Ok, "").text(sentence).announced()) }
        }
        () if asked.has("gone") => {
            html! { (Alert::new(Tone::Info, "").text(officer.text("letters-gone")).announced()) }
        }
        () => Markup::default(),
    };
    Ok(officer.page(&officer.text("shell-nav-letters"), Tab::Letters, list(&officer, notice).await?))
}

async fn list(officer: &Officer, notice: Markup) -> Result<Markup, Problem> {
    let waiting = officer.site.office().letters_to_post(&officer.id).await?;
    let mut table = Table::new(officer.text("letters-caption"));
    for column in ["number", "letter", "to", "written", "done"] {
        table = table.column(officer.text(&format!("letters-column-{column}")));
    }
    for (letter, dossier) in &waiting {
        let law = officer.site.office().law_of(dossier).await?;
        let correction = law.first_of(Act::Correct).map(|activity| activity.id.as_str());
        let address = address(letter);
        table = table.row([
            line::number(officer, dossier),
            html! {
                div lang=(letter.language) { (with_number(&letter.subject, dossier.number.as_deref().unwrap_or_default())) }
                a .nl-link href={ "/letters/" (letter.id) } { (officer.text("letters-open")) }
            },
            to(officer, letter, dossier, &address, correction),
            html! { (officer.date(line::day(officer, dossier, letter.created_at))) },
            done(officer, letter, !address.is_empty()),
        ]);
    }
    Ok(html! {
        h1 .nl-heading .nl-heading--level-1 { (officer.text("shell-nav-letters")) }
        (notice)
        (mail_waits(officer))
        @if waiting.is_empty() {
            (empty_state(&officer.text("letters-empty"), Markup::default()))
        } @else {
            p .nl-paragraph { (officer.text("letters-text")) }
            (table)
        }
    })
}

fn to(
    officer: &Officer,
    letter: &Document,
    dossier: &Dossier,
    address: &[String],
    correction: Option<&str>,
) -> Markup {
    html! {
        div { (letter.recipient_name) }
        @for line in address { div { (line) } }
        @if address.is_empty() {
            div { (officer.text("letters-no-address")) }
            @if let (Some(href), Some(act)) = (line::href(dossier), correction) {
                a .nl-link href={ (href) "/acts/" (act) } { (officer.text("letters-add-address")) }
            }
        }
    }
}

/// A letter without address has not left. One that left on Friday may be noted on Monday.
fn done(officer: &Officer, letter: &Document, addressed: bool) -> Markup {
    let action = format!("/letters/{}/posting", letter.id);
    let day =
        Field::date("posted-on", officer.text("letters-posted-on")).id(format!("posted-on-{}", letter.id));
    let other_day = html! {
        (officer.token())
        (look::hidden("other-day", "yes"))
        (day.required())
        (look::secondary_button(&officer.text("letters-posted-then")))
    };
    html! {
        @if addressed {
            form method="post" action=(action) data-once {
                (officer.token())
                (look::secondary_button(&officer.text("letters-posted")))
            }
            (look::disclosure(&officer.text("letters-other-day"), look::form(&action, other_day)))
        }
    }
}

/// The lines of the address; none when it is not known yet.
fn address(letter: &Document) -> Vec<String> {
    letter.recipient_address.lines().map(str::to_owned).collect()
}

/// Whoever prints a letter looks into its dossier, and is noted as having done so.
async fn open(officer: Officer, Path(id): Path<String>) -> Outcome {
    let gone = || Redirect::to("/letters?gone=1").into_response();
    let found = officer.site.office().letter_to_post(&officer.id, &id).await?;
    let Some((letter, Some(number))) = found.map(|(letter, dossier)| (letter, dossier.number)) else {
        return Ok(gone());
    };
    let Some(reading) = officer.site.office().dossier(&number, &officer.id).await? else { return Ok(gone()) };
    let view = View { officer: &officer, reading: &reading };
    Ok(document::sheet(&view, &letter, Link::new(officer.text("letters-back"), "/letters")))
}

async fn posted(officer: Officer, Path(id): Path<String>, given: Given) -> Outcome {
    let office = officer.site.office();
    let day = given.date("posted-on").ok().filter(|day| day.is_some() || !given.has("other-day"));
    let Some(on) = day else {
        let why = officer.text("person-flaw-date-unreadable");
        return not_noted(&officer, Alert::new(Tone::Warning, officer.text("letters-refused")).text(why))
            .await;
    };
    let found = office.letter_to_post(&officer.id, &id).await?;
    let answer = office.posted(&id, &officer.id, on).await?;
    let (Some((_, dossier)), Some(answer)) = (found, answer) else {
        return Ok(Redirect::to("/letters?gone=1").into_response());
    };
    match answer {
        Ok(_) => {
            let number = dossier.number.unwrap_or_default();
            let to = format!("/letters?done={}&letter={}", escaped(&number), escaped(&id));
            Ok(Redirect::to(&to).into_response())
        }
        Err(refusal) => refused(&officer, &dossier, &refusal).await,
    }
}

/// What undoes a posting that was noted by mistake, and why: the wrong row is easily hit, and a legal term counts as met by it.
pub(crate) fn not_posted_form(officer: &Officer, letter: &str) -> Markup {
    look::disclosure(&officer.text("letters-not-posted"), why_not_posted(officer, letter))
}

fn why_not_posted(officer: &Officer, letter: &str) -> Markup {
    let fields = html! {
        (officer.token())
        (Field::text("why", officer.text("letters-not-posted-why")).id(format!("why-{letter}")).required())
        (look::secondary_button(&officer.text("letters-not-posted-note")))
    };
    look::form(&format!("/letters/{}/not-posted", escaped(letter)), fields)
}

async fn not_posted(officer: Officer, Path(id): Path<String>, given: Given) -> Outcome {
    let office = officer.site.office();
    let why = given.line("why");
    if why.is_empty() {
        let why = Alert::new(Tone::Warning, officer.text("letters-not-posted-unsaid"));
        return not_noted(&officer, why.content(why_not_posted(&officer, &id))).await;
    }
    let line = office.dossier_of_letter(&id).await?;
    let answer = office.not_posted(&id, &officer.id, (&why, officer.lang)).await?;
    let (Some(dossier), Some(answer)) = (line, answer) else {
        return Ok(Redirect::to("/letters?gone=1").into_response());
    };
    match answer {
        Ok(_) => {
            let number = dossier.number.unwrap_or_default();
            Ok(Redirect::to(&format!("/letters?back={}", escaped(&number))).into_response())
        }
        Err(refusal) => refused(&officer, &dossier, &refusal).await,
    }
}

async fn refused(officer: &Officer, dossier: &Dossier, refusal: &Refusal) -> Outcome {
    let law = officer.site.office().law_of(dossier).await?;
    let people = officer.site.accounts().people().await?;
    let naming = naming(law.texts(officer.lang), &people);
    let reasons = officer.site.office().texts().refusal(officer.lang, refusal, &naming);
    let alert = Alert::new(Tone::Warning, officer.text("letters-refused"));
    not_noted(officer, reasons.into_iter().fold(alert, Alert::text)).await
}

async fn not_noted(officer: &Officer, why: Alert) -> Outcome {
    let main = list(officer, html! { (why.announced()) }).await?;
    let title = officer.form_title(&officer.text("shell-nav-letters"), true);
    Ok(again(officer.page(&title, Tab::Letters, main)))
}
