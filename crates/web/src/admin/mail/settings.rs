//! The mail server as administrators set it: the form, what is wrong with it, and trying it out before it is saved.

use axum::response::{IntoResponse, Redirect};
use maud::{Markup, html};
use office::args;
use office::mail_server::{MailFlaw, MailSettings, Trial, Typed, Unset};
use office::mail_way::MailNow;

use super::{PATH, address, open_bodies, senders, sheet, summary, told};
use crate::admin::done;
use crate::frame::again;
use crate::given::{Flaws, Given, pairs};
use crate::look::{self, Alert, Choice, Field, TextKind, Tone};
use crate::officer::Officer;
use crate::problem::{Outcome, Problem};

/// The button that sends a message with what is typed.
const TRY: &str = "try";

pub(super) async fn show(officer: &Officer) -> Outcome {
    let now = officer.site.office().mail_settings().await?;
    let given = fresh(now.as_ref());
    page(officer, &given, now.as_ref(), &Flaws::none(), saved(officer)).await
}

/// What was saved holds; whether mail leaves by it nobody knows before it is tried.
fn saved(officer: &Officer) -> Markup {
    let asked = Given::new(pairs(officer.query.as_bytes()));
    if !officer.looks || asked.line("done") != "saved" {
        return done(officer);
    }
    let alert = Alert::new(Tone::Warning, "").text(officer.text("mail-saved")).announced();
    let to = html! { p { a .nl-link href="#body" { (officer.text("mail-trial-send")) } } };
    html! { @if open_bodies(officer).is_empty() { (alert) } @else { (alert.content(to)) } }
}

/// The form as it is first shown.
fn fresh(now: Option<&MailSettings>) -> Given {
    let field = |name: &str, value: String| (name.to_owned(), value);
    let Some(MailSettings { version, server, .. }) = now else {
        return Given::new(vec![
            field("version", "0".to_owned()),
            field("port", "587".to_owned()),
            field("tls", "starttls".to_owned()),
        ]);
    };
    Given::new(vec![
        field("version", version.to_string()),
        field("host", server.host.clone()),
        field("port", server.port.to_string()),
        field("tls", server.tls.to_owned()),
        field("username", server.username.clone().unwrap_or_default()),
        field("sender", server.sender.clone().unwrap_or_default()),
        field("envelope-sender", server.envelope_sender.clone().unwrap_or_default()),
    ])
}

fn typed(given: &Given) -> Typed {
    Typed {
        host: given.line("host"),
        port: given.line("port"),
        tls: given.line("tls"),
        username: given.line("username"),
        password: given.raw("password").to_owned(),
        sealed: given.line("sealed"),
        sender: given.line("sender"),
        envelope_sender: given.line("envelope-sender"),
    }
}

pub(super) async fn take(officer: &Officer, given: Given) -> Outcome {
    let office = officer.site.office();
    let typed = typed(&given);
    let now = office.mail_settings().await?;
    if given.has(TRY) {
        return try_out(officer, &given, &typed, now.as_ref()).await;
    }
    let version = given.number("version").unwrap_or(0);
    match office.set_mail(&officer.id, version, &typed).await? {
        Ok(()) => Ok(Redirect::to(&format!("{PATH}?done=saved")).into_response()),
        Err(Unset::Flaws(found)) => {
            let kept = back(officer, &given, &typed);
            let flaws = sentences(officer, &found);
            Ok(again(page(officer, &kept, now.as_ref(), &flaws, Markup::default()).await?))
        }
        Err(Unset::Changed(now)) => {
            let notice = changed(officer, &now).await?;
            // whoever saves after reading this knows what they write over
            let kept = back(officer, &given, &typed).with("version", now.version.to_string());
            Ok(again(page(officer, &kept, Some(&now), &Flaws::none(), notice).await?))
        }
    }
}

async fn try_out(officer: &Officer, given: &Given, typed: &Typed, now: Option<&MailSettings>) -> Outcome {
    let office = officer.site.office();
    let body = given.line("body");
    // chosen from a list: anything else was not sent by our page
    office.bodies().get(&body).ok_or(Problem::NotFound)?;
    let leaving = office.typed_way(&officer.id, typed).await?;
    let kept = back(officer, given, typed);
    let leaving = match leaving {
        Ok(leaving) => leaving,
        Err(found) => {
            let flaws = sentences(officer, &found);
            return Ok(again(page(officer, &kept, now, &flaws, Markup::default()).await?));
        }
    };
    let trial = office.try_mail(&officer.id, &body, officer.lang, &leaving).await?;
    let page = page(officer, &kept, now, &Flaws::none(), told(officer, &trial)).await?;
    Ok(if matches!(trial, Trial::Taken(_)) { page } else { again(page) })
}

/// The form as it comes back: the password sealed, so that nobody has to type it again and nobody reads it.
fn back(officer: &Officer, given: &Given, typed: &Typed) -> Given {
    let sealed = officer.site.office().keep_typed(&officer.id, typed);
    given.clone().with("password", String::new()).with("sealed", sealed)
}

/// Each flaw in a sentence that says what would be right.
fn sentences(officer: &Officer, found: &[MailFlaw]) -> Flaws {
    let mut flaws = Flaws::none();
    for flaw in found {
        let (field, id) = match flaw {
            MailFlaw::Host => ("host", "mail-flaw-host"),
            MailFlaw::Port => ("port", "mail-flaw-port"),
            MailFlaw::Tls => ("tls", "mail-flaw-tls"),
            MailFlaw::Unprotected => ("tls", "mail-flaw-unprotected"),
            MailFlaw::NoUsername => ("username", "mail-flaw-username"),
            MailFlaw::NoPassword => ("password", "mail-flaw-password"),
            MailFlaw::PasswordAgain => ("password", "mail-flaw-password-again"),
            MailFlaw::Sender => ("sender", "mail-flaw-address"),
            MailFlaw::EnvelopeSender => ("envelope-sender", "mail-flaw-address"),
            MailFlaw::Key { file, why } => {
                flaws.add("password", officer.say("mail-flaw-key", &args!["file" => file, "why" => why]));
                continue;
            }
        };
        flaws.add(field, officer.text(id));
    }
    flaws
}

async fn changed(officer: &Officer, now: &MailSettings) -> Result<Markup, Problem> {
    let person = officer.site.accounts().person(&now.by).await?;
    let who = person.map_or_else(|| now.by.0.clone(), |person| person.name);
    Ok(html! {
        (Alert::new(Tone::Warning, "").text(officer.say("mail-changed", &args!["who" => who])).announced())
        (look::disclosure(&officer.text("mail-changed-now"), summary(officer, &now.server)))
    })
}

async fn page(
    officer: &Officer,
    given: &Given,
    now: Option<&MailSettings>,
    flaws: &Flaws,
    notice: Markup,
) -> Outcome {
    let state = match officer.site.office().mail_now() {
        MailNow::Unset => Some("mail-unset"),
        MailNow::Locked => Some("mail-locked"),
        MailNow::Leaves(_) | MailNow::Nowhere => None,
    };
    let form = html! {
        (officer.token())
        (look::hidden("version", &given.line("version")))
        (look::hidden("sealed", &given.line("sealed")))
        (fields(officer, given, now, flaws))
        div .gehoor-row {
            (look::button(&officer.text("staff-save")))
            a .nl-link href="/administration" { (officer.text("shell-cancel")) }
        }
        // after the button that saves: that is the one which the Enter key presses
        (trial(officer, given).await?)
    };
    let main = html! {
        (flaws.summary(officer))
        (notice)
        @if let Some(id) = state { (Alert::new(Tone::Warning, "").text(officer.text(id))) }
        (look::form(PATH, form))
        (senders(officer, now.and_then(|now| now.server.sender.as_deref())))
    };
    Ok(sheet(officer, !flaws.is_empty(), main))
}

fn fields(officer: &Officer, given: &Given, now: Option<&MailSettings>, flaws: &Flaws) -> Markup {
    let text = |id: &str| officer.text(id);
    let known = now.is_some_and(|now| now.server.has_password);
    let password = match () {
        () if !given.line("sealed").is_empty() => "mail-password-typed",
        () if known => "mail-password-keep",
        () => "mail-password-new",
    };
    let file = officer.site.office().mail_key().map(|key| key.file().display().to_string());
    let protections = ["starttls", "wrapper", "none"]
        .into_iter()
        .map(|word| Choice::new(word, text(&format!("mail-tls-{word}"))))
        .collect();
    let line = |name: &str, id: &str| {
        Field::text(name, text(id)).value(given.line(name)).error(flaws.of(name)).autocomplete("off")
    };
    let optional = text("shell-optional");
    html! {
        (line("host", "mail-host").hint(text("mail-host-hint")).required())
        (line("port", "mail-port").kind(TextKind::Number).hint(text("mail-port-hint")).short().required())
        (Field::radios("tls", text("mail-tls"), protections).value(given.line("tls")).error(flaws.of("tls")))
        (line("username", "mail-username").hint(text("mail-username-hint")).optional(optional.clone()))
        (Field::text("password", text("mail-password")).kind(TextKind::Password).autocomplete("new-password")
            .hint(text(password)).error(flaws.of("password")))
        (look::disclosure(&text("mail-key-title"), html! {
            p .nl-paragraph { (officer.say("mail-key-text", &args!["file" => file.unwrap_or_default()])) }
        }))
        (line("sender", "mail-sender").kind(TextKind::Email).hint(text("mail-sender-hint")).optional(optional.clone()))
        (line("envelope-sender", "mail-envelope").kind(TextKind::Email).hint(text("mail-envelope-hint"))
            .optional(optional))
    }
}

/// A message with what is typed, before it is saved.
async fn trial(officer: &Officer, given: &Given) -> Result<Markup, Problem> {
    let choices = open_bodies(officer);
    if choices.is_empty() {
        let later = html! { p .nl-paragraph { (officer.text("mail-trial-later")) } };
        return Ok(look::fieldset(&officer.text("mail-trial"), None, later));
    }
    let address = address(officer).await?;
    let content = html! {
        @if address.is_empty() {
            p .nl-paragraph { (officer.text("mail-trial-no-address")) }
        } @else {
            p .nl-paragraph { (officer.say("mail-trial-typed", &args!["address" => address])) }
            (Field::select("body", officer.text("mail-trial-sender"), choices).value(given.line("body")))
            div .gehoor-row { (look::button_with(&officer.text("mail-trial-send"), TRY, "yes")) }
        }
    };
    Ok(look::fieldset(&officer.text("mail-trial"), None, content))
}
