//! What someone was told: an act awaits them, a dossier was assigned, a term ends, a mail came back.

use std::collections::BTreeSet;

use axum::Router;
use axum::response::{IntoResponse, Redirect};
use axum::routing::get;
use maud::{Markup, html};
use office::alert::Tidings;
use office::args;
use store::alert::Alert;
use store::dossier::Dossier;

use crate::frame::Tab;
use crate::look::{self, Table, Tone, disclosure, empty_state, form, status_badge};
use crate::officer::{Officer, escaped};
use crate::problem::{Outcome, Problem};
use crate::site::Site;
use crate::work::line;

/// How many the page shows of those that wait, and of those that are done.
const SHOWN: i64 = 100;

/// The pages.
pub fn routes() -> Router<Site> {
    Router::new().route("/alerts", get(show).post(seen))
}

async fn show(officer: Officer) -> Outcome {
    let title = officer.text("shell-nav-alerts");
    let told = told(&officer).await?;
    let (done, waiting): (Vec<Told>, Vec<Told>) =
        told.into_iter().partition(|told| told.alert.done_at.is_some());
    let main = html! {
        h1 .nl-heading .nl-heading--level-1 { (title) }
        p .nl-paragraph { (officer.text("alerts-text")) }
        @if officer.alerts > 0 {
            (form("/alerts", html! { (officer.token()) (look::secondary_button(&officer.text("alerts-all-seen"))) }))
        }
        @if !waiting.is_empty() { (table(&officer, &title, &waiting)) }
        @else if done.is_empty() { (empty_state(&officer.text("alerts-empty"), Markup::default())) }
        @else { (empty_state(&officer.text("alerts-none-wait"), Markup::default())) }
        @if !done.is_empty() {
            @let name = officer.say("alerts-done", &args!["count" => done.len()]);
            (disclosure(&name, table(&officer, &name, &done)))
        }
    };
    Ok(officer.page(&title, Tab::Alerts, main))
}

async fn seen(officer: Officer) -> Outcome {
    officer.site.office().alerts_seen(&officer.id).await?;
    Ok(Redirect::to("/alerts").into_response())
}

/// An alert of a dossier that they may see, as a sentence.
struct Told {
    alert: Alert,
    dossier: Dossier,
    /// The measure that it tells of.
    measure: Option<u32>,
    sentence: String,
}

/// Those of the page. Of a term only what was told last: before it, the same sentence would stand twice.
async fn told(officer: &Officer) -> Result<Vec<Told>, Problem> {
    let mut found = officer.site.office().alerts(&officer.id, SHOWN).await?;
    found.sort_by_key(|(alert, _)| std::cmp::Reverse((alert.done_at.is_none(), alert.at)));
    let (mut told, mut terms) = (Vec::new(), BTreeSet::new());
    for (alert, dossier) in found {
        let Some(dossier) = dossier else { continue }; // no longer theirs to see
        let tidings = read(&alert)?;
        if let Tidings::Term { term, .. } = &tidings
            && !terms.insert((dossier.id.clone(), term.clone()))
        {
            continue;
        }
        let sentence = sentence(officer, &tidings, &dossier).await?;
        told.push(Told { measure: tidings.measure(), alert, dossier, sentence });
    }
    Ok(told)
}

fn table(officer: &Officer, title: &str, found: &[Told]) -> Markup {
    let mut table = Table::new(title).hide_caption();
    for column in ["when", "what", "dossier"] {
        table = table.column(officer.text(&format!("alerts-column-{column}")));
    }
    for Told { alert, dossier, measure, sentence } in found {
        let new = alert.done_at.is_none() && alert.seen_at.is_none();
        table = table.row([
            html! { span .gehoor-whole { (officer.date(line::day(officer, dossier, alert.at))) } },
            html! { (sentence) @if new { " " (status_badge(Tone::Info, &officer.text("alerts-new"))) } },
            html! { div { (number(officer, dossier, *measure)) } div .gehoor-quiet lang=(dossier.language) { (dossier.subject) } },
        ]);
    }
    html! { (table) }
}

/// The number, leading to the dossier; of a measure to that alone, for whoever sees to it may see no more.
fn number(officer: &Officer, dossier: &Dossier, measure: Option<u32>) -> Markup {
    match (measure, &dossier.number) {
        (Some(first), Some(number)) => html! {
            a .nl-link .gehoor-whole href={ "/measures/" (escaped(number)) "/" (first) } { (number) }
        },
        _ => line::number(officer, dossier),
    }
}

fn read(alert: &Alert) -> Result<Tidings, Problem> {
    serde_json::from_str(&alert.payload)
        .map_err(|error| Problem::Broken(format!("the alert {} does not read: {error}", alert.id)))
}

async fn sentence(officer: &Officer, tidings: &Tidings, dossier: &Dossier) -> Result<String, Problem> {
    let law = officer.site.office().law_of(dossier).await?;
    let office = officer.site.office();
    Ok(office.tidings(officer.lang, tidings, &law, office.today(&dossier.body)))
}

/// The newest that were not seen, each as a sentence with its dossier.
///
/// # Errors
/// [`Problem`] when the machinery fails.
pub(crate) async fn unseen(officer: &Officer, most: usize) -> Result<Vec<Markup>, Problem> {
    if officer.alerts == 0 {
        return Ok(Vec::new());
    }
    let mut lines = Vec::new();
    for (alert, dossier) in officer.site.office().news(&officer.id, most).await? {
        let tidings = read(&alert)?;
        let sentence = sentence(officer, &tidings, &dossier).await?;
        lines.push(
            html! { (number(officer, &dossier, tidings.measure())) (officer.text("colon")) (sentence) },
        );
    }
    Ok(lines)
}
