//! How mail leaves: the server, from whom, and a message to try it out. What the configuration file says is only shown.

mod settings;

use axum::response::Response;
use domain::people::Role;
use maud::{Markup, html};
use office::args;
use office::mail_server::{MailServer, Trial, is_here};
use office::mail_way::MailNow;

use super::only_administrators;
use crate::frame::{Tab, again};
use crate::given::Given;
use crate::look::{self, Alert, Choice, Field, Summary, Table, Tone, email};
use crate::officer::Officer;
use crate::problem::{Outcome, Problem};

const PATH: &str = "/administration/mail";

pub(super) async fn show(officer: Officer) -> Outcome {
    only_administrators(&officer)?;
    match officer.site.office().mail_key() {
        Some(_) => settings::show(&officer).await,
        None => page(&officer, &Given::default(), Markup::default()).await,
    }
}

pub(super) async fn take(officer: Officer, given: Given) -> Outcome {
    only_administrators(&officer)?;
    match officer.site.office().mail_key() {
        Some(_) => settings::take(&officer, given).await,
        None => try_out(&officer, &given).await,
    }
}

async fn try_out(officer: &Officer, given: &Given) -> Outcome {
    let office = officer.site.office();
    let body = given.line("body");
    // chosen from a list: anything else was not sent by our page
    office.bodies().get(&body).ok_or(Problem::NotFound)?;
    let MailNow::Leaves(leaving) = office.mail_now() else { return Err(Problem::NotFound) };
    let trial = office.try_mail(&officer.id, &body, officer.lang, &leaving).await?;
    let taken = matches!(trial, Trial::Taken(_));
    let page = page(officer, given, told(officer, &trial)).await?;
    Ok(if taken { page } else { again(page) })
}

/// On pages where letters are written or awaited: that no mail leaves, and what an administrator does about it.
pub(crate) fn waits(officer: &Officer) -> Markup {
    if !officer.site.office().mail_waits() {
        return Markup::default();
    }
    let administers = officer.holds(Role::Administrator);
    html! {
        (Alert::new(Tone::Warning, "").text(officer.text("mail-waits")).content(html! {
            @if administers { p { a .nl-link href=(PATH) { (officer.text("mail-set-up")) } } }
            @else { p { (officer.text("mail-waits-ask")) } }
        }))
    }
}

/// What the server answered, in plain words and then in its own.
fn told(officer: &Officer, trial: &Trial) -> Markup {
    let (tone, id, answer) = match trial {
        Trial::Taken(answer) => (Tone::Ok, "mail-trial-taken", answer.as_str()),
        Trial::NotNow(answer) => (Tone::Error, "mail-trial-not-now", answer.as_str()),
        Trial::Refused(answer) => (Tone::Error, "mail-trial-refused", answer.as_str()),
        Trial::NoAddress => (Tone::Warning, "mail-trial-no-address", ""),
    };
    let own = html! {
        @if !answer.is_empty() {
            p { (officer.text("mail-trial-answer")) }
            p { code lang="en" { (answer) } }
        }
    };
    html! { (Alert::new(tone, "").text(officer.text(id)).content(own).announced()) }
}

/// The page around what it shows.
fn sheet(officer: &Officer, flawed: bool, content: Markup) -> Response {
    let title = officer.text("mail-title");
    let main = html! {
        p .nl-paragraph { a .nl-link href="/administration" { (officer.text("admin-title")) } }
        h1 .nl-heading .nl-heading--level-1 { (title) }
        (content)
    };
    officer.page(&officer.form_title(&title, flawed), Tab::Administration, main)
}

async fn address(officer: &Officer) -> Result<String, Problem> {
    let person = officer.site.accounts().person(&officer.id).await?;
    Ok(person.map(|person| person.email).unwrap_or_default())
}

async fn page(officer: &Officer, given: &Given, notice: Markup) -> Outcome {
    let server = officer.site.office().mail_from_file();
    let address = address(officer).await?;
    let main = html! {
        (notice)
        @match &server {
            Some(server) => (facts(officer, server)),
            None => (Alert::new(Tone::Warning, "").text(officer.text("mail-none"))),
        }
        (senders(officer, server.as_ref().and_then(|server| server.sender.as_deref())))
        @if server.is_some() && !open_bodies(officer).is_empty() {
            h2 .nl-heading .nl-heading--level-2 { (officer.text("mail-trial")) }
            (trial(officer, given, &address))
        }
    };
    Ok(sheet(officer, false, main))
}

fn open_bodies(officer: &Officer) -> Vec<Choice> {
    let bodies = officer.site.office().bodies();
    bodies.open().map(|body| Choice::new(&*body.id, body.name(officer.lang))).collect()
}

fn facts(officer: &Officer, server: &MailServer) -> Markup {
    let open = server.tls == "none" && !is_here(&server.host);
    html! {
        p .nl-paragraph { (officer.text("mail-from-file")) }
        (summary(officer, server))
        @if open { (Alert::new(Tone::Warning, "").text(officer.text("mail-unprotected"))) }
    }
}

fn summary(officer: &Officer, server: &MailServer) -> Markup {
    let none = officer.text("mail-no-account");
    let password =
        officer.text(if server.has_password { "mail-password-kept" } else { "mail-password-none" });
    let each = officer.text("mail-sender-each");
    let same = officer.text("mail-envelope-same");
    html! {
        (Summary::new()
            .text(officer.text("mail-host"), server.host.clone())
            .text(officer.text("mail-port"), server.port.to_string())
            .text(officer.text("mail-tls"), officer.text(&format!("mail-tls-{}", server.tls)))
            .text(officer.text("mail-username"), server.username.clone().unwrap_or(none))
            .text(officer.text("mail-password"), password)
            .text(officer.text("mail-sender"), server.sender.clone().unwrap_or(each))
            .text(officer.text("mail-envelope"), server.envelope_sender.clone().unwrap_or(same)))
    }
}

/// Each body writes under its own name and from its own address.
fn senders(officer: &Officer, sender: Option<&str>) -> Markup {
    let mut table = Table::new(officer.text("mail-senders")).hide_caption();
    for column in ["body", "address"] {
        table = table.column(officer.text(&format!("mail-column-{column}")));
    }
    for body in officer.site.office().bodies().open() {
        let href = format!("/administration/bodies/{}/particulars", body.id);
        table =
            table.row([html! { a .nl-link href=(href) { (body.name(officer.lang)) } }, email(&body.email)]);
    }
    html! {
        h2 .nl-heading .nl-heading--level-2 { (officer.text("mail-senders")) }
        @match sender {
            Some(address) => p .nl-paragraph { (officer.say("mail-senders-one", &args!["address" => address])) },
            None => p .nl-paragraph { (officer.text("mail-senders-text")) },
        }
        (table)
    }
}

fn trial(officer: &Officer, given: &Given, address: &str) -> Markup {
    let choices = open_bodies(officer);
    html! {
        @if address.is_empty() {
            p .nl-paragraph { (officer.text("mail-trial-no-address")) }
        } @else {
            (look::form(PATH, html! {
                (officer.token())
                p .nl-paragraph { (officer.say("mail-trial-text", &args!["address" => address])) }
                (Field::select("body", officer.text("mail-trial-sender"), choices).value(given.line("body")))
                div .gehoor-row { (look::button(&officer.text("mail-trial-send"))) }
            }))
        }
    }
}
