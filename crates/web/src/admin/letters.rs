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
        let of_law = laws.iter().map(|law| {
            html! { (for_which(&officer, body, law)) (table(&officer, body, law, (&own, &unused))) }
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

/// For which dossiers the letters of a procedure are, unless it is for new complaints.
pub(super) fn for_which(officer: &Officer, body: &Body, law: &Procedure) -> Markup {
    let library = officer.site.office().library();
    if library.of_body(body).digest == law.digest {
        return Markup::default();
    }
    let told = match library.of_disputes(body).filter(|disputes| disputes.digest == law.digest) {
        Some(law) => {
            officer.say("wording-disputes", &args!["procedure" => law.texts(officer.lang).title.as_str()])
        }
        None => officer.say("wording-older", &args!["version" => law.reference()]),
    };
    html! { p .nl-paragraph { (told) } }
}

/// What the address of a letter says of its procedure, unless it is that of new complaints.
fn of_law(officer: &Officer, body: &Body, law: &Procedure) -> Vec<String> {
    let followed = officer.site.office().library().of_body(body).digest == law.digest;
    if followed { Vec::new() } else { vec![format!("{}={}", form::LAW, law.digest)] }
}

/// The address of the form of a letter.
fn address(body: &Body, letter: &str, lang: Lang, asked: &[String]) -> String {
    let asked = if asked.is_empty() { String::new() } else { format!("?{}", asked.join("&")) };
    format!("/administration/letters/{}/{letter}/{lang}{asked}", body.id)
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
        for Unused { law, letter, lang, why } in office.unused_wording(body).await? {
            let mut asked = of_law(officer, body, &law);
            let id = match why {
                Unfit::Former => {
                    asked.push(form::with_former());
                    "wording-unused-former"
                }
                Unfit::Broken => "wording-unused-unfit",
            };
            let named =
                args!["letter" => label(officer, &law, &letter), "language" => officer.language(lang)];
            let told = officer.say(id, &named);
            let told = match several {
                true => officer
                    .say("admin-roster-of", &args!["body" => body.name(officer.lang), "finding" => told]),
                false => told,
            };
            lines.push((told, address(body, &letter, lang, &asked)));
        }
    }
    let list = html! { ul { @for (told, href) in &lines { li { (told) " " a .nl-link href=(href) { (officer.text("wording-unused-mend")) } } } } };
    Ok(html! {
        @if !lines.is_empty() { (Alert::new(Tone::Warning, officer.text("wording-unused-title")).content(list)) }
    })
}

/// The letters of a procedure version.
fn table(
    officer: &Officer,
    body: &Body,
    procedure: &Procedure,
    (own, unused): (&[Own], &[Unused]),
) -> Markup {
    let law = of_law(officer, body, procedure);
    let mut table = Table::new(body.name(officer.lang)).hide_caption();
    for column in ["letter", "languages"] {
        table = table.column(officer.text(&format!("wording-column-{column}")));
    }
    for letter in names(procedure) {
        let label = label(officer, procedure, letter);
        let cell = |lang: &Lang| {
            let href = address(body, letter, *lang, &law);
            let of_it =
                |own: &Own| (own.letter.as_str(), own.lang, &own.law) == (letter, *lang, &procedure.digest);
            let here = own.iter().any(of_it);
            html! {
                a .nl-link href=(href) lang=(lang) aria-label={ (lang.own_name()) (officer.text("colon")) (label) } { (lang.own_name()) }
                @let of_it = |one: &&Unused| (one.letter.as_str(), one.lang, &one.law.digest) == (letter, *lang, &procedure.digest);
                @let why = unused.iter().find(of_it).map(|one| one.why);
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
