//! Publishing a version for a body, and asking for its check.

use axum::response::{IntoResponse, Redirect, Response};
use domain::procedure::Procedure;
use jiff::civil::Date;
use maud::{Markup, html};
use office::args;
use office::body::{Body, BodyFlaw, BodyFlawKind};
use office::publishing::Unpublished;
use office::roster_check::{Finding, Teller};

use super::version::{Version, named_at, page};
use super::{differences, named};
use crate::frame::{Tab, again};
use crate::given::{Flaws, Given};
use crate::look::{self, Alert, Choice, Field, Tone};
use crate::officer::Officer;
use crate::place::Path;
use crate::problem::{Outcome, Problem};

pub(in super::super) async fn check(
    officer: Officer,
    Path((name, version)): Path<(String, String)>,
) -> Outcome {
    let version = Version::found(&officer, &name, &version).await?;
    officer.site.office().ask_proof(&version.place).await?;
    Ok(Redirect::to(&version.address()).into_response())
}

pub(in super::super) async fn publish(
    officer: Officer,
    Path((name, version)): Path<(String, String)>,
    given: Given,
) -> Outcome {
    let version = Version::found(&officer, &name, &version).await?;
    let mut flaws = Flaws::none();
    let bodies = officer.site.office().bodies();
    let body = bodies.get(&given.line("body")).filter(|body| !body.closed);
    if body.is_none() {
        flaws.add("body", officer.text("publishing-flaw-body"));
    }
    let from = given.date("from").ok().flatten();
    if from.is_none() {
        flaws.add("from", officer.text("publishing-flaw-day"));
    }
    let notice = match (body, from) {
        (Some(body), Some(from)) => {
            let office = officer.site.office();
            let answer = match office.unpublishable(body, &version.place, from).await? {
                Some(why) => Err(why),
                None if !given.has("sure") => return Ok(sure(&officer, &version, body, from)),
                None => office.publish(&officer.id, body, &version.place, from).await?,
            };
            match answer {
                Ok(()) => {
                    let to = format!("{}?done=published", version.address());
                    return Ok(Redirect::to(&to).into_response());
                }
                Err(why) => refused(&officer, &version, body, &why, &mut flaws).await?,
            }
        }
        _ => html! {},
    };
    Ok(again(page(&officer, &version, &given, &flaws, notice)))
}

/// What will change, before it does: everybody who complains from that day on is under another law.
fn sure(officer: &Officer, version: &Version, body: &Body, from: Date) -> Response {
    let office = officer.site.office();
    let now = office.library().of_body(body);
    let then = &version.procedure;
    let name = body.name(officer.lang);
    let title = officer.say("publishing-sure-title", &args!["body" => name]);
    let about = |law: &Procedure| law.texts(officer.lang).about.clone();
    let falls = body.announced(office.today(&body.id)).filter(|next| next.from >= from);
    let form = html! {
        (officer.token())
        (look::hidden("body", &body.id))
        (look::hidden("from", &from.to_string()))
        (look::hidden("sure", "yes"))
        div .gehoor-row {
            (look::button(&officer.text("publishing-sure-button")))
            (look::secondary_link_button(&officer.text("publishing-sure-not"), &version.address()))
        }
    };
    let main = html! {
        div .gehoor-flow {
            h1 .nl-heading .nl-heading--level-1 { (title) }
            p .nl-paragraph { strong { (officer.say("publishing-sure-now", &args!["procedure" => named(officer, &now)])) } br; (about(&now)) }
            p .nl-paragraph {
                strong { (officer.say("publishing-sure-then", &args!["procedure" => named(officer, then), "day" => from])) } br; (about(then))
            }
            @if let Some(next) = falls {
                @let args = args!["procedure" => &next.procedure, "day" => next.from];
                p .nl-paragraph { (officer.say("publishing-sure-falls", &args)) }
            }
            p .nl-paragraph { (officer.text("publishing-sure-text")) }
            (look::form(&version.address(), form))
        }
        @if now.digest != then.digest { (differences::section(officer, &now, then)) }
    };
    officer.page(&title, Tab::Administration, main)
}

/// Takes back what was announced for a body.
pub(in super::super) async fn withdraw(
    officer: Officer,
    Path((name, version)): Path<(String, String)>,
    given: Given,
) -> Outcome {
    let version = Version::found(&officer, &name, &version).await?;
    let bodies = officer.site.office().bodies();
    let body = bodies.get(&given.line("body")).ok_or(Problem::NotFound)?;
    if let Err(why) = officer.site.office().withdraw(&officer.id, body).await? {
        let mut flaws = Flaws::none();
        let notice = refused(&officer, &version, body, &why, &mut flaws).await?;
        return Ok(again(page(&officer, &version, &given, &flaws, notice)));
    }
    Ok(Redirect::to(&format!("{}?done=withdrawn", version.address())).into_response())
}

/// Why not, at its field or above the page.
async fn refused(
    officer: &Officer,
    version: &Version,
    body: &Body,
    why: &Unpublished,
    flaws: &mut Flaws,
) -> Result<Markup, Problem> {
    let name = body.name(officer.lang);
    let of_body = |id: &str| officer.say(id, &args!["body" => name]);
    let alert = Alert::new(
        Tone::Warning,
        officer.say("publishing-refused-title", &args!["procedure" => named_at(officer, version)]),
    );
    let alert = match why {
        Unpublished::Past => {
            flaws.add("from", officer.text("publishing-flaw-day"));
            return Ok(html! {});
        }
        Unpublished::Unknown | Unpublished::Unproved(_) => {
            alert.text(officer.text("publishing-refused-unproved"))
        }
        Unpublished::Same => alert.text(of_body("publishing-refused-same")),
        Unpublished::Changed => alert.text(of_body("publishing-refused-changed")),
        Unpublished::Flaws(found) => alert.text(unfit(officer, name, found)),
        Unpublished::Roster(found) => {
            let lines = sentences(officer, version, body, found).await?;
            let list = html! { ul { @for line in lines { li { (line) } } } };
            alert.text(of_body("publishing-refused-roster")).content(list)
        }
    };
    Ok(html! { (alert.announced()) })
}

/// The languages without letters, or what else of the body the version has no place for.
fn unfit(officer: &Officer, name: &str, found: &[BodyFlaw]) -> String {
    let lacks: Vec<_> = found
        .iter()
        .filter_map(|flaw| match flaw.what {
            BodyFlawKind::LanguageOfProcedure(lang) => Some(officer.language(lang)),
            _ => None,
        })
        .collect();
    if lacks.is_empty() {
        return officer.say("publishing-refused-unfit", &args!["body" => name]);
    }
    officer.say("publishing-refused-language", &args!["body" => name, "languages" => lacks.join(", ")])
}

async fn sentences(
    officer: &Officer,
    version: &Version,
    body: &Body,
    found: &[Finding],
) -> Result<Vec<String>, Problem> {
    let people = officer.site.accounts().people().await?;
    let name = |id: &domain::people::PersonId| {
        people
            .iter()
            .find(|person| person.id == *id)
            .map_or_else(|| id.0.clone(), |person| person.name.clone())
    };
    let (texts, procedure) = (officer.site.office().texts(), &*version.procedure);
    let teller = Teller { texts, lang: officer.lang, procedure, body, name: &name };
    Ok(found.iter().map(|finding| teller.sentence(finding)).collect())
}

/// For whom and from when.
pub(super) fn form(officer: &Officer, version: &Version, given: &Given, flaws: &Flaws) -> Markup {
    let office = officer.site.office();
    let bodies = office.bodies();
    let today: Date = office.today_here();
    let choices: Vec<Choice> = bodies
        .open()
        .map(|body| {
            let follows = args!["procedure" => named(officer, &office.library().of_body(body))];
            Choice::new(&body.id, body.name(officer.lang))
                .hint(officer.say("publishing-now-follows", &follows))
        })
        .collect();
    let from = if given.has("from") { given.line("from") } else { today.to_string() };
    let content = html! {
        (officer.token())
        p .nl-paragraph { (officer.text("publishing-publish-text")) }
        (Field::radios("body", officer.text("publishing-body"), choices)
            .value(given.line("body")).required().error(flaws.of("body")))
        (Field::date("from", officer.text("publishing-from"))
            .hint(officer.text("publishing-from-hint")).value(from).required().error(flaws.of("from")))
        div .gehoor-row { (look::button(&officer.text("publishing-button"))) }
    };
    html! {
        @if bodies.open().next().is_some() {
            section .gehoor-section .gehoor-flow {
                h2 .nl-heading .nl-heading--level-2 { (officer.text("publishing-publish-title")) }
                (look::form(&version.address(), content))
            }
        }
    }
}
