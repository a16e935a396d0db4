//! One version of a procedure: who follows it, what its check said, what differs from what is followed now, its picture.

use std::sync::Arc;

use axum::response::Response;
use domain::procedure::Procedure;
use maud::{Markup, html};
use office::args;
use office::body::Body;
use office::proof::{Proof, Standing};

use super::publication::form;
use super::{LIST, differences, finding, folder, followers, named, state};
use crate::admin::{done, only_administrators};
use crate::drawing::{self, Reader, Stands};
use crate::frame::Tab;
use crate::given::{Flaws, Given};
use crate::look;
use crate::officer::Officer;
use crate::place::Path;
use crate::problem::{Outcome, Problem};

/// A version that is here, at its address.
pub(super) struct Version {
    /// Such as `fod-po/v1`.
    pub place: String,
    pub procedure: Arc<Procedure>,
    pub proof: Option<Proof>,
}

impl Version {
    pub(super) async fn found(officer: &Officer, name: &str, version: &str) -> Result<Version, Problem> {
        only_administrators(officer)?;
        let place = format!("{name}/{version}");
        let office = officer.site.office();
        let procedure = office.library().procedure(&place).ok_or(Problem::NotFound)?;
        let proof = office.proof(&procedure.digest).await?;
        Ok(Version { place, procedure, proof })
    }

    pub(super) fn address(&self) -> String {
        format!("{LIST}/{}", self.place)
    }
}

pub(in super::super) async fn show(
    officer: Officer,
    Path((name, version)): Path<(String, String)>,
    given: Given,
) -> Outcome {
    let version = Version::found(&officer, &name, &version).await?;
    Ok(page(&officer, &version, &given, &Flaws::none(), html! {}))
}

/// The picture by itself.
pub(in super::super) async fn draw(
    officer: Officer,
    Path((name, version)): Path<(String, String)>,
) -> Outcome {
    let version = Version::found(&officer, &name, &version).await?;
    let texts = officer.site.office().texts();
    Ok(Reader { procedure: &version.procedure, texts, lang: officer.lang }.alone(&|_| Stands::Open))
}

/// The page; `notice` says why it was not published.
pub(super) fn page(
    officer: &Officer,
    version: &Version,
    given: &Given,
    flaws: &Flaws,
    notice: Markup,
) -> Response {
    let Version { procedure, proof, .. } = version;
    let texts = procedure.texts(officer.lang);
    let title = named(officer, procedure);
    let reader = Reader { procedure, texts: officer.site.office().texts(), lang: officer.lang };
    let main = html! {
        p .nl-paragraph { a .nl-link href=(LIST) { (officer.text("drawing-procedures")) } }
        h1 .nl-heading .nl-heading--level-1 { (title) }
        (done(officer))
        (flaws.summary(officer))
        (notice)
        p .nl-paragraph { (officer.text("publishing-folder")) " " (folder(&format!("procedures/{}", version.place))) }
        @if !texts.about.is_empty() { p .nl-paragraph .nl-paragraph--lead { (texts.about) } }
        p .nl-paragraph { (officer.say("publishing-source", &args!["source" => &procedure.source])) }
        (followed(officer, version))
        (proved(officer, version))
        @for before in followed_instead(officer, version) { (differences::section(officer, &before, procedure)) }
        @if proof.as_ref().is_some_and(|proof| proof.standing == Standing::Sound) {
            @if procedure.is_for_disputes() {
                p .nl-paragraph { (officer.text("publishing-for-disputes")) }
            } @else { (form(officer, version, given, flaws)) }
        }
        section .gehoor-section .gehoor-flow {
            h2 .nl-heading .nl-heading--level-2 { (officer.text("drawing-title")) }
            (drawing::page(&reader, &format!("{}/drawing.svg", version.address()), &|_| Stands::Open))
        }
    };
    officer.page(&officer.form_title(&title, !flaws.is_empty()), Tab::Administration, main)
}

fn followed(officer: &Officer, version: &Version) -> Markup {
    let told = followers(officer, &version.place);
    html! {
        h2 .nl-heading .nl-heading--level-2 { (officer.text("publishing-bodies-title")) }
        @if told.is_empty() { p .nl-paragraph { (officer.text("publishing-nobody")) } }
        @else { ul .utrecht-unordered-list { @for line in told { li .utrecht-unordered-list__item { (line) } } } }
        @for body in officer.site.office().bodies().iter().filter(|body| awaits(officer, version, body)) {
            (look::form(&format!("{}/withdraw", version.address()), html! {
                (officer.token())
                (look::hidden("body", &body.id))
                @let args = args!["body" => body.name(officer.lang)];
                div .gehoor-row { (look::secondary_button(&officer.say("publishing-withdraw", &args))) }
            }))
        }
    }
}

/// Whether the body is to follow this version from a day that has yet to come.
fn awaits(officer: &Officer, version: &Version, body: &Body) -> bool {
    let today = officer.site.office().today(&body.id);
    body.announced(today).is_some_and(|next| next.procedure == version.place)
}

/// What the check said, and the way to ask for it.
fn proved(officer: &Officer, version: &Version) -> Markup {
    let proof = version.proof.as_ref();
    let ask = match proof.map(|proof| proof.standing) {
        None => Some("publishing-check-button"),
        Some(Standing::Faulty | Standing::Unfinished) => Some("publishing-check-again"),
        Some(Standing::Sound | Standing::Waits | Standing::Runs) => None,
    };
    html! {
        h2 .nl-heading .nl-heading--level-2 { (officer.text("publishing-check-title")) }
        p .nl-paragraph { (state(officer, proof)) }
        (verdict(officer, version))
        @if let Some(ask) = ask {
            (look::form(&format!("{}/check", version.address()), html! {
                (officer.token())
                div .gehoor-row { (look::secondary_button(&officer.text(ask))) }
            }))
        }
    }
}

/// The version with its title and its folder, for who has several before them.
pub(super) fn named_at(officer: &Officer, version: &Version) -> String {
    let title = &version.procedure.texts(officer.lang).title;
    let args = args!["title" => title, "version" => version.procedure.version];
    format!("{} ({})", officer.say("admin-procedure", &args), version.place)
}

fn verdict(officer: &Officer, version: &Version) -> Markup {
    let Version { procedure, proof, .. } = version;
    let Some(proof) = proof else {
        return html! { p .nl-paragraph { (officer.text("publishing-check-unasked")) } };
    };
    match proof.standing {
        Standing::Waits | Standing::Runs => {
            html! { p .nl-paragraph { (officer.text("publishing-check-open")) } }
        }
        Standing::Sound => {
            let args = args!["on" => officer.moment(proof.at)];
            html! { p .nl-paragraph { (officer.say("publishing-check-sound", &args)) } }
        }
        Standing::Faulty => {
            let args = args!["count" => proof.findings.len()];
            html! {
                p .nl-paragraph { (officer.say("publishing-check-faulty", &args)) }
                h3 .nl-heading .nl-heading--level-3 { (officer.say("publishing-check-findings", &args!["procedure" => named_at(officer, version)])) }
                @for told in &proof.findings { (finding::told(officer, procedure, told)) }
            }
        }
        Standing::Unfinished => html! {
            p .nl-paragraph { (officer.text("publishing-check-unfinished")) }
            @for why in &proof.findings { p .nl-paragraph { (why) } }
        },
    }
}

/// The other versions of the same procedure that somebody follows now.
fn followed_instead(officer: &Officer, version: &Version) -> Vec<Arc<Procedure>> {
    let office = officer.site.office();
    let mut found: Vec<Arc<Procedure>> = Vec::new();
    let laws = |body: &Body| [Some(office.library().of_body(body)), office.library().of_disputes(body)];
    for now in office.bodies().iter().flat_map(|body| laws(body)).flatten() {
        let other = now.name == version.procedure.name && now.digest != version.procedure.digest;
        if other && found.iter().all(|known| known.digest != now.digest) {
            found.push(now);
        }
    }
    found
}
