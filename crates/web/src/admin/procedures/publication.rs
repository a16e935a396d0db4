//! Publishing a version for a body, and asking for its check.

use axum::response::{IntoResponse, Redirect};
use jiff::civil::Date;
use maud::{Markup, html};
use office::args;
use office::body::{Body, BodyFlaw, BodyFlawKind};
use office::publishing::Unpublished;
use office::roster_check::{Finding, Teller};

use super::version::{Version, page};
use crate::frame::again;
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
            match officer.site.office().publish(&officer.id, body, &version.place, from).await? {
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
    let alert = Alert::new(Tone::Warning, officer.text("publishing-refused-title"));
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
    let lacks: Vec<&str> = found
        .iter()
        .filter_map(|flaw| match flaw.what {
            BodyFlawKind::LanguageOfProcedure(lang) => Some(lang.own_name()),
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
            let now = office.library().of_body(body);
            let args = args!["title" => &now.texts(officer.lang).title, "version" => now.version];
            let follows = args!["procedure" => officer.say("admin-procedure", &args)];
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
