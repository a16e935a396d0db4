//! The letters of each body: which are in the words of the procedure, and which in the body's own.

pub(super) mod form;

use domain::language::Lang;
use domain::procedure::Procedure;
use domain::procedure::load::RECEIPT;
use maud::{Markup, html};
use office::args;
use office::body::Body;
use office::wording::Own;

use super::{done, only_administrators};
use crate::frame::Tab;
use crate::look::{Table, Tone, empty_state, status_badge};
use crate::officer::Officer;
use crate::problem::Outcome;

pub(super) async fn show(officer: Officer) -> Outcome {
    only_administrators(&officer)?;
    let title = officer.text("wording-title");
    let bodies = officer.site.office().bodies();
    let mut tables = Vec::new();
    for body in bodies.open() {
        let office = officer.site.office();
        let (laws, own) = (office.laws_in_use(body).await?, office.own_wording_of_every_law(body).await?);
        let of_law = laws.iter().enumerate().map(|(place, law)| {
            html! {
                @if place > 0 {
                    p .nl-paragraph { (officer.say("wording-older", &args!["version" => law.reference()])) }
                }
                (table(&officer, body, law, place > 0, &own))
            }
        });
        tables.push((body.name(officer.lang).to_owned(), html! { @for one in of_law { (one) } }));
    }
    let main = html! {
        p .nl-paragraph { a .nl-link href="/administration" { (officer.text("admin-title")) } }
        h1 .nl-heading .nl-heading--level-1 { (title) }
        (done(&officer))
        p .nl-paragraph { (officer.text("wording-lead")) }
        @if tables.is_empty() { (empty_state(&officer.text("admin-no-body"), Markup::default())) }
        @for (name, table) in &tables {
            section .gehoor-section .gehoor-flow {
                h2 .nl-heading .nl-heading--level-2 { (name) }
                (table)
            }
        }
    };
    Ok(officer.page(&title, Tab::Administration, main))
}

/// The letters of a procedure version; an older one's address says which.
fn table(officer: &Officer, body: &Body, procedure: &Procedure, older: bool, own: &[Own]) -> Markup {
    let law = if older { format!("?{}={}", form::LAW, procedure.digest) } else { String::new() };
    let mut table = Table::new(body.name(officer.lang)).hide_caption();
    table = table.column(officer.text("wording-column-letter"));
    for lang in &body.languages {
        table = table.column(lang.own_name());
    }
    for letter in names(procedure) {
        let label = label(officer, procedure, letter);
        let cell = |lang: &Lang| {
            let href = format!("/administration/letters/{}/{letter}/{lang}{law}", body.id);
            let (here, elsewhere): (Vec<&Own>, Vec<&Own>) = own
                .iter()
                .filter(|own| own.letter == letter && own.lang == *lang)
                .partition(|own| own.law == procedure.digest);
            let open = officer.text("wording-open");
            html! {
                a .nl-link href=(href) aria-label={ (open) ": " (label) " – " (lang.own_name()) } { (open) }
                @if !here.is_empty() { " " (status_badge(Tone::Info, &officer.text("wording-own"))) }
                @else if !older && !elsewhere.is_empty() {
                    " " (status_badge(Tone::Warning, &officer.text("wording-former")))
                }
            }
        };
        let cells = body.languages.iter().map(cell);
        table = table.row(std::iter::once(html! { (label) }).chain(cells).collect::<Vec<_>>());
    }
    html! { (table) }
}

/// The letters of a procedure: the receipt first, then by name.
fn names(procedure: &Procedure) -> Vec<&str> {
    let mut names: Vec<&str> = procedure.letters.keys().map(|(name, _)| name.as_str()).collect();
    names.dedup();
    names.sort_by_key(|name| *name != RECEIPT);
    names
}

/// What people call a letter: the acts that send it.
pub(super) fn label(officer: &Officer, procedure: &Procedure, letter: &str) -> String {
    if letter == RECEIPT {
        return officer.text("wording-receipt");
    }
    let sends = procedure.activities.values().filter(|activity| activity.letter.as_deref() == Some(letter));
    let texts = procedure.texts(officer.lang);
    let mut labels: Vec<&str> =
        sends.filter_map(|activity| texts.activity.get(&activity.id)).map(String::as_str).collect();
    labels.dedup();
    if labels.is_empty() { letter.to_owned() } else { labels.join(&officer.text("list-separator")) }
}
