//! Where an administrator begins: what is set up, what is still missing, and what would lock a procedure.

use domain::people::PersonId;
use maud::{Markup, Render as _, html};
use office::args;
use office::body::{Bodies, Body, gaps};
use office::roster_check::{OfLaw, Teller};

use super::{done, only_administrators};
use crate::frame::Tab;
use crate::given::{Given, pairs};
use crate::look::{
    Alert, Table, Tone, disclosure, empty_state, link_button, secondary_link_button, status_badge,
};
use crate::officer::Officer;
use crate::problem::{Outcome, Problem};

pub(super) async fn show(officer: Officer) -> Outcome {
    only_administrators(&officer)?;
    let title = officer.text("admin-title");
    let bodies = officer.site.office().bodies();
    let first = Given::new(pairs(officer.query.as_bytes())).line("done") == "first-run";
    let mut warnings = Vec::new();
    for body in bodies.open() {
        warnings.extend(
            findings(&officer, body)
                .await?
                .into_iter()
                .map(|told| (body.name(officer.lang).to_owned(), told)),
        );
    }
    let main = html! {
        h1 .nl-heading .nl-heading--level-1 { (title) }
        @if first { (Alert::new(Tone::Ok, "").text(officer.text("first-run-done")).announced()) }
        (done(&officer))
        @if bodies.is_empty() {
            (empty_state(&officer.text("admin-no-body"),
                link_button(&officer.text("admin-new-first"), "/administration/bodies/new")))
        } @else {
            @for body in bodies.open() { (held_back(&officer, body)) }
            (warned(&officer, &warnings))
            (super::letters::unused_words(&officer).await?)
            h2 .nl-heading .nl-heading--level-2 { (officer.text("admin-bodies")) }
            @let all: Vec<&Body> = bodies.iter().map(|body| &**body).collect();
            (list(&officer, &all))
            div .gehoor-row { (secondary_link_button(&officer.text("admin-new-title"), "/administration/bodies/new")) }
        }
        h2 .nl-heading .nl-heading--level-2 { (officer.text("admin-missing")) }
        (checklist(&officer, &bodies, warnings.is_empty()).await?)
        h2 .nl-heading .nl-heading--level-2 { (officer.text("admin-more-title")) }
        ul .utrecht-unordered-list {
            @for (id, href) in ELSEWHERE {
                li .utrecht-unordered-list__item { a .nl-link href=(href) { (officer.text(id)) } }
            }
        }
    };
    Ok(officer.page(&title, Tab::Administration, main))
}

/// What else administrators look at.
const ELSEWHERE: [(&str, &str); 8] = [
    ("shell-nav-people", "/people"),
    ("writing-blocks-title", "/administration/text-blocks"),
    ("wording-title", "/administration/letters"),
    ("drawing-procedures", "/administration/procedures"),
    ("mail-title", "/administration/mail"),
    ("policy-title", "/administration/accounts"),
    ("audit-title", "/administration/audit"),
    ("access-title", "/administration/access"),
];

fn list(officer: &Officer, bodies: &[&Body]) -> Markup {
    let mut table = Table::new(officer.text("admin-bodies")).hide_caption();
    for column in ["name", "prefix", "languages", "units", "state"] {
        table = table.column(officer.text(&format!("admin-column-{column}")));
    }
    for body in bodies {
        let languages: Vec<_> = body.languages.iter().map(|lang| officer.language(*lang)).collect();
        table = table.row([
            html! { a .nl-link href={ "/administration/bodies/" (body.id) } { (body.name(officer.lang)) } },
            html! { (body.prefix) },
            html! { (languages.join(", ")) },
            html! { (body.open_units().count()) },
            html! {
                @if body.closed { (status_badge(Tone::Warning, &officer.text("admin-body-closed"))) }
                @else if !gaps(body).is_empty() { (status_badge(Tone::Warning, &officer.text("admin-body-gap"))) }
                @else { (status_badge(Tone::Ok, &officer.text("admin-body-open"))) }
            },
        ]);
    }
    html! { (table) }
}

/// What a new installation needs before the first complaint comes in.
async fn checklist(officer: &Officer, bodies: &Bodies, roster_holds: bool) -> Result<Markup, Problem> {
    let open = bodies.open().next().is_some();
    let people = officer.site.accounts().people().await?;
    let staff = people.iter().filter(|person| person.active).count();
    let office = officer.site.office();
    let secure = office.base_url().starts_with("https://");
    let steps = [
        ("body", open),
        ("people", staff > 1),
        ("roles", open && roster_holds),
        ("mail", office.has_mail() && !office.mail_waits()),
        ("secure", secure),
    ];
    Ok(html! {
        ul .utrecht-unordered-list {
            @for (step, holds) in steps {
                @let way = if holds { "done" } else { "open" };
                @let told = if step == "body" && !open && !bodies.is_empty() { "closed" } else { way };
                li .utrecht-unordered-list__item {
                    (status_badge(if holds { Tone::Ok } else { Tone::Warning }, &officer.text(&format!("admin-step-{way}"))))
                    " " (officer.text(&format!("admin-step-{step}-{told}")))
                }
            }
            (unread_notices(officer))
        }
    })
}

/// The bodies that publish the notices that they were supplied with, unread by anyone.
fn unread_notices(officer: &Officer) -> Markup {
    let bodies = officer.site.office().bodies();
    let unread: Vec<_> = bodies.open().filter(|body| body.notices.read_on.is_none()).collect();
    let (tone, way) = if unread.is_empty() { (Tone::Ok, "done") } else { (Tone::Warning, "open") };
    let state = status_badge(tone, &officer.text(&format!("admin-step-{way}")));
    html! {
        @if !bodies.is_empty() && unread.is_empty() {
            li .utrecht-unordered-list__item { (state) " " (officer.text("admin-step-notices-done")) }
        }
        @for body in unread {
            li .utrecht-unordered-list__item {
                (state) " " (officer.say("admin-step-notices-open", &args!["body" => body.name(officer.lang)])) " "
                a .nl-link href={ "/administration/bodies/" (body.id) "/notices" } {
                    (officer.text("admin-step-notices-read"))
                }
            }
        }
    }
}

/// That a body could not go over to what it was to follow by now.
fn held_back(officer: &Officer, body: &Body) -> Markup {
    let Some(next) = body.held_back(officer.site.office().today(&body.id)) else { return Markup::default() };
    let args = args![
        "body" => body.name(officer.lang),
        "next" => next.procedure.as_str(),
        "on" => next.from,
        "now" => body.procedure.as_str(),
    ];
    Alert::new(Tone::Warning, "").text(officer.say("publishing-held-back", &args)).render()
}

/// What the roles that people hold would lock in a body, in sentences.
pub(super) async fn findings(officer: &Officer, body: &Body) -> Result<Vec<String>, Problem> {
    told_findings(officer, body, &officer.site.office().roster_findings(body).await?).await
}

/// Findings in sentences.
pub(crate) async fn told_findings(
    officer: &Officer,
    body: &Body,
    found: &[OfLaw],
) -> Result<Vec<String>, Problem> {
    if found.is_empty() {
        return Ok(Vec::new());
    }
    let people = officer.site.accounts().people().await?;
    let name = |id: &PersonId| {
        people
            .iter()
            .find(|person| person.id == *id)
            .map_or_else(|| id.0.clone(), |person| person.name.clone())
    };
    Ok(sentences(officer, body, found, &name))
}

fn sentences(
    officer: &Officer,
    body: &Body,
    found: &[OfLaw],
    name: &dyn Fn(&PersonId) -> String,
) -> Vec<String> {
    let texts = officer.site.office().texts();
    let told = |(law, finding): &OfLaw| {
        Teller { texts, lang: officer.lang, procedure: law, body, name }.sentence(finding)
    };
    found.iter().map(told).collect()
}

/// So many findings stand open; more are folded.
const SHORT: usize = 3;

/// The findings of one body in a box; nothing when there are none.
pub(super) fn told(officer: &Officer, findings: &[String]) -> Markup {
    let list = html! { ul { @for finding in findings { li { (finding) } } } };
    // an organisation that is being set up lacks everyone: that is told, and does not stand in the way
    let content = match findings.len() {
        0..=SHORT => list,
        count => disclosure(&officer.say("admin-roster-all", &args!["count" => count]), list),
    };
    html! {
        @if !findings.is_empty() {
            (Alert::new(Tone::Warning, officer.text("admin-roster-title")).content(content))
        }
    }
}

fn warned(officer: &Officer, warnings: &[(String, String)]) -> Markup {
    let sentences: Vec<String> = warnings
        .iter()
        .map(|(body, finding)| officer.say("admin-roster-of", &args!["body" => body, "finding" => finding]))
        .collect();
    told(officer, &sentences)
}

/// What is wrong with the roster of the bodies in which someone has a role, for their page.
pub(crate) async fn roster_warnings(officer: &Officer, bodies: &[String]) -> Result<Markup, Problem> {
    let known = officer.site.office().bodies();
    let mut sentences = Vec::new();
    for body in known.open().filter(|body| bodies.contains(&body.id)) {
        for finding in findings(officer, body).await? {
            let args = args!["body" => body.name(officer.lang), "finding" => &*finding];
            sentences.push(match bodies.len() {
                1 => finding,
                _ => officer.say("admin-roster-of", &args),
            });
        }
    }
    Ok(told(officer, &sentences))
}
