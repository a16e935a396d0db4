//! How mail leaves: the server, from whom, and a message to try it out.

use maud::{Markup, html};
use office::args;
use office::mail_server::{MailServer, Trial, is_here};

use super::only_administrators;
use crate::frame::{Tab, again};
use crate::given::Given;
use crate::look::{self, Alert, Choice, Field, Summary, Table, Tone};
use crate::officer::Officer;
use crate::problem::{Outcome, Problem};

const PATH: &str = "/administration/mail";

pub(super) async fn show(officer: Officer) -> Outcome {
    only_administrators(&officer)?;
    page(&officer, &Given::default(), Markup::default()).await
}

pub(super) async fn try_out(officer: Officer, given: Given) -> Outcome {
    only_administrators(&officer)?;
    let office = officer.site.office();
    let body = given.line("body");
    // chosen from a list: anything else was not sent by our page
    office.bodies().get(&body).ok_or(Problem::NotFound)?;
    let trial = office.try_mail(&officer.id, &body, officer.lang).await?;
    let taken = matches!(trial, Trial::Taken(_));
    let page = page(&officer, &given, told(&officer, &trial)).await?;
    Ok(if taken { page } else { again(page) })
}

/// What the server answered, in plain words and then in its own.
fn told(officer: &Officer, trial: &Trial) -> Markup {
    let (tone, id, answer) = match trial {
        Trial::Taken(answer) => (Tone::Ok, "mail-trial-taken", answer.as_str()),
        Trial::NotNow(answer) => (Tone::Error, "mail-trial-not-now", answer.as_str()),
        Trial::Refused(answer) => (Tone::Error, "mail-trial-refused", answer.as_str()),
        Trial::NoAddress => (Tone::Warning, "mail-trial-no-address", ""),
        Trial::NoServer => (Tone::Warning, "mail-none", ""),
    };
    let own = html! {
        @if !answer.is_empty() {
            p { (officer.text("mail-trial-answer")) }
            p { code lang="en" { (answer) } }
        }
    };
    html! { (Alert::new(tone, "").text(officer.text(id)).content(own).announced()) }
}

async fn page(officer: &Officer, given: &Given, notice: Markup) -> Outcome {
    let title = officer.text("mail-title");
    let office = officer.site.office();
    let server = office.mail_server();
    let address = officer.site.accounts().person(&officer.id).await?.map(|person| person.email);
    let main = html! {
        p .nl-paragraph { a .nl-link href="/administration" { (officer.text("admin-title")) } }
        h1 .nl-heading .nl-heading--level-1 { (title) }
        (notice)
        @match &server {
            Some(server) => (facts(officer, server)),
            None => (Alert::new(Tone::Warning, "").text(officer.text("mail-none"))),
        }
        h2 .nl-heading .nl-heading--level-2 { (officer.text("mail-senders")) }
        p .nl-paragraph { (officer.text("mail-senders-text")) }
        (senders(officer))
        @if server.is_some() && office.bodies().open().next().is_some() {
            h2 .nl-heading .nl-heading--level-2 { (officer.text("mail-trial")) }
            (trial(officer, given, &address.unwrap_or_default()))
        }
    };
    Ok(officer.page(&title, Tab::Administration, main))
}

fn facts(officer: &Officer, server: &MailServer) -> Markup {
    let none = officer.text("mail-no-account");
    let password =
        officer.text(if server.has_password { "mail-password-kept" } else { "mail-password-none" });
    let open = server.tls == "none" && !is_here(&server.host);
    html! {
        p .nl-paragraph { (officer.text("mail-from-file")) }
        (Summary::new()
            .text(officer.text("mail-host"), server.host.clone())
            .text(officer.text("mail-port"), server.port.to_string())
            .text(officer.text("mail-tls"), officer.text(&format!("mail-tls-{}", server.tls)))
            .text(officer.text("mail-username"), server.username.clone().unwrap_or(none))
            .text(officer.text("mail-password"), password))
        @if open { (Alert::new(Tone::Warning, "").text(officer.text("mail-unprotected"))) }
    }
}

/// Each body writes under its own name and from its own address.
fn senders(officer: &Officer) -> Markup {
    let mut table = Table::new(officer.text("mail-senders")).hide_caption();
    for column in ["body", "address"] {
        table = table.column(officer.text(&format!("mail-column-{column}")));
    }
    for body in officer.site.office().bodies().open() {
        let href = format!("/administration/bodies/{}/particulars", body.id);
        table = table
            .row([html! { a .nl-link href=(href) { (body.name(officer.lang)) } }, html! { (body.email) }]);
    }
    html! { (table) }
}

fn trial(officer: &Officer, given: &Given, address: &str) -> Markup {
    let bodies = officer.site.office().bodies();
    let choices = bodies.open().map(|body| Choice::new(&*body.id, body.name(officer.lang))).collect();
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
