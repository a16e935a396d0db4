//! What someone was told: an act awaits them, a dossier was assigned, a term ends, a mail came back.

use axum::Router;
use axum::response::{IntoResponse, Redirect};
use axum::routing::get;
use maud::{Markup, html};
use office::alert::Tidings;
use store::alert::Alert;
use store::dossier::Dossier;

use crate::frame::Tab;
use crate::look::{self, Table, Tone, empty_state, form, status_badge};
use crate::officer::Officer;
use crate::problem::{Outcome, Problem};
use crate::site::Site;
use crate::work::laws::Laws;
use crate::work::line;

/// How many the page shows.
const SHOWN: i64 = 200;

/// The pages.
pub fn routes() -> Router<Site> {
    Router::new().route("/alerts", get(show).post(seen))
}

async fn show(officer: Officer) -> Outcome {
    let title = officer.text("shell-nav-alerts");
    let found = officer.site.office().alerts(&officer.id, SHOWN).await?;
    let main = html! {
        h1 .nl-heading .nl-heading--level-1 { (title) }
        p .nl-paragraph { (officer.text("alerts-text")) }
        @if officer.alerts > 0 {
            (form("/alerts", html! { (officer.token()) (look::button(&officer.text("alerts-all-seen"))) }))
        }
        @if found.is_empty() {
            (empty_state(&officer.text("alerts-empty"), Markup::default()))
        } @else {
            (table(&officer, &title, &found).await?)
        }
    };
    Ok(officer.page(&title, Tab::Alerts, main))
}

async fn seen(officer: Officer) -> Outcome {
    officer.site.office().alerts_seen(&officer.id).await?;
    Ok(Redirect::to("/alerts").into_response())
}

async fn table(
    officer: &Officer,
    title: &str,
    found: &[(Alert, Option<Dossier>)],
) -> Result<Markup, Problem> {
    let mut laws = Laws::new(officer.site.office());
    let mut table = Table::new(title).hide_caption();
    for column in ["when", "what", "dossier"] {
        table = table.column(officer.text(&format!("alerts-column-{column}")));
    }
    for (alert, dossier) in found {
        let Some(dossier) = dossier else { continue }; // no longer theirs to see
        let sentence = sentence(officer, &mut laws, alert, dossier).await?;
        table = table.row([
            html! { (officer.date(line::day(officer, dossier, alert.at))) },
            html! {
                (sentence)
                @if alert.done_at.is_some() { " " (status_badge(Tone::Neutral, &officer.text("alerts-done"))) }
                @else if alert.seen_at.is_none() { " " (status_badge(Tone::Info, &officer.text("alerts-new"))) }
            },
            html! { div { (line::number(officer, dossier)) } div .gehoor-quiet lang=(dossier.language) { (dossier.subject) } },
        ]);
    }
    Ok(html! { (table) })
}

async fn sentence(
    officer: &Officer,
    laws: &mut Laws<'_>,
    alert: &Alert,
    dossier: &Dossier,
) -> Result<String, Problem> {
    let law = laws.of(dossier).await?;
    let tidings: Tidings = serde_json::from_str(&alert.payload)
        .map_err(|error| Problem::Broken(format!("the alert {} does not read: {error}", alert.id)))?;
    Ok(officer.site.office().tidings(officer.lang, &tidings, &law))
}

/// The newest that were not seen, each as a sentence with its dossier.
///
/// # Errors
/// [`Problem`] when the machinery fails.
pub(crate) async fn unseen(officer: &Officer, most: usize) -> Result<Vec<Markup>, Problem> {
    if officer.alerts == 0 {
        return Ok(Vec::new());
    }
    let mut laws = Laws::new(officer.site.office());
    let mut lines = Vec::new();
    for (alert, dossier) in officer.site.office().news(&officer.id, most).await? {
        let sentence = sentence(officer, &mut laws, &alert, &dossier).await?;
        lines.push(html! { (line::number(officer, &dossier)) ": " (sentence) });
    }
    Ok(lines)
}
