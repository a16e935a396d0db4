//! The letters of each body: which are in the words of the procedure, and which in the body's own.

pub(super) mod form;

use domain::language::Lang;
use domain::procedure::Procedure;
use domain::procedure::load::RECEIPT;
use maud::{Markup, html};
use office::args;
use office::body::Body;
use office::wording::{self, Own, Unfit, Unused};

use super::{done, only_administrators};
use crate::frame::Tab;
use crate::look::{Alert, Table, Tone, empty_state, status_badge};
use crate::officer::Officer;
use crate::problem::{Outcome, Problem};

pub(super) async fn show(officer: Officer) -> Outcome {
    only_administrators(&officer)?;
    let title = officer.text("wording-title");
    let bodies = officer.site.office().bodies();
    let mut tables = Vec::new();
    for body in bodies.open() {
        let office = officer.site.office();
        let (laws, own) = (office.laws_in_use(body).await?, office.own_wording_of_every_law(body).await?);
        let unused = office.unused_wording(body).await?;
        let of_law = laws.iter().enumerate().map(|(place, law)| {
            html! {
                @if place > 0 {
                    p .nl-paragraph { (officer.say("wording-older", &args!["version" => law.reference()])) }
                }
                (table(&officer, body, law, place > 0, (&own, &unused)))
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

/// What stands behind a letter whose own words are not used.
fn badge(why: Unfit) -> &'static str {
    match why {
        Unfit::Former => "wording-former",
        Unfit::Broken => "wording-unfit",
    }
}

/// The words of each body that its new letters do not have, with the way to mend them; nothing when there are none.
pub(super) async fn unused_words(officer: &Officer) -> Result<Markup, Problem> {
    let office = officer.site.office();
    let bodies = office.bodies();
    let several = bodies.open().nth(1).is_some();
    let mut lines = Vec::new();
    for body in bodies.open() {
        let procedure = office.library().of_body(body);
        for Unused { letter, lang, why } in office.unused_wording(body).await? {
            let (id, begin) = match why {
                Unfit::Former => ("wording-unused-former", form::with_former()),
                Unfit::Broken => ("wording-unused-unfit", String::new()),
            };
            let named = args!["letter" => label(officer, &procedure, &letter), "language" => lang.own_name()];
            let told = officer.say(id, &named);
            let told = match several {
                true => officer
                    .say("admin-roster-of", &args!["body" => body.name(officer.lang), "finding" => told]),
                false => told,
            };
            lines.push((told, format!("/administration/letters/{}/{letter}/{lang}{begin}", body.id)));
        }
    }
    let list = html! { ul { @for (told, href) in &lines { li { (told) " " a .nl-link href=(href) { (officer.text("wording-unused-mend")) } } } } };
    Ok(html! {
        @if !lines.is_empty() { (Alert::new(Tone::Warning, officer.text("wording-unused-title")).content(list)) }
    })
}

/// The letters of a procedure version; an older one's address says which.
fn table(
    officer: &Officer,
    body: &Body,
    procedure: &Procedure,
    older: bool,
    (own, unused): (&[Own], &[Unused]),
) -> Markup {
    let law = if older { format!("?{}={}", form::LAW, procedure.digest) } else { String::new() };
    let mut table = Table::new(body.name(officer.lang)).hide_caption();
    for column in ["letter", "languages"] {
        table = table.column(officer.text(&format!("wording-column-{column}")));
    }
    for letter in names(procedure) {
        let label = label(officer, procedure, letter);
        let cell = |lang: &Lang| {
            let href = format!("/administration/letters/{}/{letter}/{lang}{law}", body.id);
            let of_it =
                |own: &Own| (own.letter.as_str(), own.lang, &own.law) == (letter, *lang, &procedure.digest);
            let here = own.iter().any(of_it);
            html! {
                a .nl-link href=(href) lang=(lang) aria-label={ (lang.own_name()) ": " (label) } { (lang.own_name()) }
                @let why = unused.iter().find(|one| !older && one.letter == letter && one.lang == *lang).map(|one| one.why);
                @match (why, here) {
                    (Some(why), _) => { " " (status_badge(Tone::Warning, &officer.text(badge(why)))) }
                    (None, true) => { " " (status_badge(Tone::Info, &officer.text("wording-own"))) }
                    (None, false) => {}
                }
            }
        };
        let cells = html! { ul .gehoor-plain .gehoor-plain--row { @for lang in &body.languages { li { (cell(lang)) } } } };
        table = table.row([html! { (label) }, cells]);
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

/// What people call a letter.
pub(super) fn label(officer: &Officer, procedure: &Procedure, letter: &str) -> String {
    wording::label(officer.site.office().texts(), officer.lang, procedure, letter)
}
