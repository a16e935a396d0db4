//! The procedures that bodies can follow: what each is for, whether it was proved, who follows it, its picture.

mod differences;
mod finding;
mod publication;
mod version;

use domain::flaw::Flaw;
use domain::procedure::Procedure;
use maud::{Markup, html};
use office::args;
use office::proof::{Proof, Standing};

use super::only_administrators;
use crate::frame::Tab;
use crate::look::{Alert, Table, Tone, disclosure, status_badge};
use crate::officer::Officer;
use crate::problem::{Outcome, Problem};

pub(super) use publication::{check, publish, withdraw};
pub(super) use version::{draw, show};

const LIST: &str = "/administration/procedures";

pub(super) async fn list(officer: Officer) -> Outcome {
    only_administrators(&officer)?;
    let title = officer.text("drawing-procedures");
    let main = html! {
        p .nl-paragraph { a .nl-link href="/administration" { (officer.text("admin-title")) } }
        h1 .nl-heading .nl-heading--level-1 { (title) }
        p .nl-paragraph .nl-paragraph--lead { (officer.text("drawing-procedures-lead")) }
        (flawed(&officer))
        (table(&officer).await?)
    };
    Ok(officer.page(&title, Tab::Administration, main))
}

/// What stands in the folder and does not read: nobody can follow it.
fn flawed(officer: &Officer) -> Markup {
    let flawed = officer.site.office().library().flawed();
    html! {
        @for (place, flaws) in flawed {
            (Alert::new(Tone::Warning, officer.say("publishing-flawed-title", &args!["place" => place]))
                .content(html! {
                    ul .utrecht-unordered-list { @for flaw in flaws { li .utrecht-unordered-list__item { (told(officer, flaw)) } } }
                    @let printed = flaws.iter().map(Flaw::to_string).collect::<Vec<_>>().join("\n");
                    (disclosure(&officer.text("publishing-flawed-printed"), html! { pre .gehoor-source { (printed) } }))
                }))
        }
    }
}

async fn table(officer: &Officer) -> Result<Markup, Problem> {
    let mut table = Table::new(officer.text("drawing-procedures"))
        .hide_caption()
        .column(officer.text("drawing-column-procedure"))
        .wide_column(officer.text("drawing-column-about"))
        .column(officer.text("publishing-column-check"))
        .column(officer.text("drawing-column-bodies"));
    let office = officer.site.office();
    let proofs = office.proofs().await?;
    for (place, procedure) in office.library().procedures() {
        let texts = procedure.texts(officer.lang);
        let title =
            officer.say("admin-procedure", &args!["title" => &texts.title, "version" => procedure.version]);
        table = table.row([
            html! { a .nl-link href={ (LIST) "/" (place) } { (title) } br; (folder(&place)) },
            html! { (texts.about) },
            state(officer, proofs.get(&procedure.digest)),
            html! { (followers(officer, &place).join(&officer.text("list-separator"))) },
        ]);
    }
    Ok(html! { (table) })
}

/// Where it is, and what is wrong there.
fn told(officer: &Officer, flaw: &Flaw) -> Markup {
    let line = if flaw.line > 0 { format!(":{}", flaw.line) } else { String::new() };
    let texts = officer.site.office().texts();
    let wrong = texts.file_flaw(officer.lang, flaw).unwrap_or_else(|| officer.text("publishing-wrong-other"));
    html! { code { (flaw.file) (line) } (officer.text("colon")) (wrong) }
}

/// A procedure with its version; with its folder too where another bears the same title.
pub(super) fn named(officer: &Officer, procedure: &Procedure) -> String {
    let title = |law: &Procedure| law.texts(officer.lang).title.clone();
    let args = args!["title" => title(procedure), "version" => procedure.version];
    let told = officer.say("admin-procedure", &args);
    let known = officer.site.office().library().procedures();
    let alike = |other: &Procedure| other.name != procedure.name && title(other) == title(procedure);
    if known.iter().any(|(_, other)| alike(other)) {
        format!("{told} ({})", procedure.reference())
    } else {
        told
    }
}

/// The folder of a version, as whoever keeps the files knows it.
fn folder(place: &str) -> Markup {
    html! { code .gehoor-quiet .gehoor-whole { (place) } }
}

/// How the check stands, in a word.
fn state(officer: &Officer, proof: Option<&Proof>) -> Markup {
    let standing = proof.map(|proof| proof.standing);
    let tone = match standing {
        Some(Standing::Sound) => Tone::Ok,
        Some(Standing::Faulty) => Tone::Error,
        Some(Standing::Unfinished) | None => Tone::Warning,
        Some(Standing::Waits | Standing::Runs) => Tone::Info,
    };
    let code = standing.map_or("unasked", Standing::code);
    status_badge(tone, &officer.text(&format!("publishing-state-{code}")))
}

/// Who follows a version and since when, and who will.
fn followers(officer: &Officer, place: &str) -> Vec<String> {
    let office = officer.site.office();
    let mut told = Vec::new();
    for body in office.bodies().iter() {
        let today = office.today(&body.id);
        let name = body.name(officer.lang);
        if body.procedure == place {
            told.push(match body.follows_since(today) {
                Some(day) => {
                    officer.say("publishing-since", &args!["body" => name, "day" => officer.date(day)])
                }
                None => name.to_owned(),
            });
        }
        if body.disputes.as_deref() == Some(place) {
            told.push(name.to_owned());
        }
        if let Some(next) = body.announced(today).filter(|next| next.procedure == place) {
            let args = args!["body" => name, "day" => officer.date(next.from)];
            told.push(officer.say("publishing-announced", &args));
        }
    }
    told
}
