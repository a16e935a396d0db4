//! One person: who they are, their roles, absences and password, and whether they still work here.

use axum::response::{IntoResponse, Redirect, Response};
use domain::people::PersonId;
use maud::{Markup, html};
use office::account::{AskedLink, Grant, Staff};
use office::args;

use crate::admin;
use crate::frame::{Tab, again};
use crate::given::{Flaws, Given, pairs};
use crate::look::{self, Alert, Tone};
use crate::officer::Officer;
use crate::place::Path;
use crate::problem::{Outcome, Problem};
use crate::register;

use super::{absences, fields, folded, lost, only_administrators, roles, way_in};

/// One of the page's forms, as it was sent: only that one shows what was typed and what is wrong with it.
struct Sent {
    what: String,
    given: Given,
    flaws: Flaws,
    nothing: (Given, Flaws),
}

impl Sent {
    fn new(given: Given, flaws: Flaws) -> Sent {
        Sent { what: given.line("do"), given, flaws, nothing: <_>::default() }
    }

    fn of(&self, form: &str) -> (&Given, &Flaws) {
        if self.what == form { (&self.given, &self.flaws) } else { (&self.nothing.0, &self.nothing.1) }
    }
}

pub(super) async fn show(officer: Officer, Path(id): Path<String>, given: Given) -> Outcome {
    only_administrators(&officer)?;
    page(&officer, &found(&officer, &id).await?, Sent::new(given, Flaws::none())).await
}

async fn found(officer: &Officer, id: &str) -> Result<Staff, Problem> {
    officer.site.accounts().person(&PersonId(id.to_owned())).await?.ok_or(Problem::NotFound)
}

pub(super) async fn change(officer: Officer, Path(id): Path<String>, given: Given) -> Outcome {
    only_administrators(&officer)?;
    let person = found(&officer, &id).await?;
    let mut flaws = Flaws::none();
    let what = given.line("do");
    if let Some(page) = lost::asked_about(&officer, &person, &given).await? {
        return Ok(page);
    }
    let done = match what.as_str() {
        "details" => {
            details(&officer, &person, &given, &mut flaws).await?;
            "details"
        }
        "grant" => {
            let answer = roles::grant(&officer, &person.id, &given, &mut flaws).await?;
            tell(&officer, answer, &mut flaws);
            if flaws.is_empty() {
                let (role, place) = (given.line("role"), given.line("place"));
                let to = format!("/people/{id}?done=granted&role={role}&place={place}");
                return Ok(Redirect::to(&to).into_response());
            }
            "granted"
        }
        "revoke" => {
            tell(&officer, roles::revoke(&officer, &person.id, &given).await?, &mut flaws);
            "revoked"
        }
        "absence" => {
            absences::note(&officer, &person.id, &given, &mut flaws).await?;
            "absence"
        }
        "absence-removal" => {
            absences::remove(&officer, &person.id, &given, &mut flaws).await?;
            "absence-removed"
        }
        "password" => {
            password(&officer, &person, &given, &mut flaws).await?;
            "password"
        }
        "link" => match officer.site.accounts().give_link(&officer.id, &person.id).await? {
            // shown in the answer itself: it is kept nowhere that a next page could find it
            Ok(AskedLink::ByHand(secret)) => return Ok(way_in::to_hand_over(&officer, &person, &secret)),
            Ok(AskedLink::ByMail) => "link",
            Err(found) => {
                fields::told(&officer, &found, &mut flaws);
                "link"
            }
        },
        "link-back" => {
            tell(
                &officer,
                officer.site.accounts().take_link_back(&officer.id, &person.id).await?,
                &mut flaws,
            );
            "link-back"
        }
        "factors" => {
            tell(&officer, officer.site.accounts().reset_factors(&officer.id, &person.id).await?, &mut flaws);
            "factors"
        }
        "departure" => {
            tell(&officer, officer.site.accounts().deactivate(&officer.id, &person.id).await?, &mut flaws);
            "left"
        }
        "return" => {
            tell(&officer, officer.site.accounts().reactivate(&officer.id, &person.id).await?, &mut flaws);
            "returned"
        }
        _ => return Err(Problem::NotFound),
    };
    if flaws.is_empty() {
        return Ok(Redirect::to(&format!("/people/{id}?done={done}")).into_response());
    }
    Ok(again(page(&officer, &person, Sent::new(given, flaws)).await?))
}

fn tell(officer: &Officer, answer: office::account::Answer<()>, flaws: &mut Flaws) {
    if let Err(found) = answer {
        fields::told(officer, &found, flaws);
    }
}

async fn details(officer: &Officer, person: &Staff, given: &Given, flaws: &mut Flaws) -> Result<(), Problem> {
    let details = fields::details(given, person.language);
    tell(officer, officer.site.accounts().change_person(&officer.id, &person.id, details).await?, flaws);
    Ok(())
}

async fn password(
    officer: &Officer,
    person: &Staff,
    given: &Given,
    flaws: &mut Flaws,
) -> Result<(), Problem> {
    let password = fields::new_password(officer, given, flaws);
    if flaws.is_empty() {
        tell(officer, officer.site.accounts().set_password(&officer.id, &person.id, &password).await?, flaws);
    }
    Ok(())
}

async fn page(officer: &Officer, person: &Staff, sent: Sent) -> Result<Response, Problem> {
    let accounts = officer.site.accounts();
    let people = accounts.people().await?;
    let held = accounts.roles_of(&person.id).await?;
    let away = accounts.absences_of(&person.id).await?;
    let alone = absences::is_alone(officer, &person.id, &away).await?.then_some("people-no-deputy");
    let places: Vec<String> = held.iter().map(|grant| grant.body.clone()).collect();
    let warnings = admin::roster_warnings(officer, &places).await?;
    let action = format!("/people/{}", person.id);
    let (role_given, role_flaws) = sent.of("grant");
    let (away_given, away_flaws) = sent.of("absence");
    let main = html! {
        p .nl-paragraph { a .nl-link href="/people" { (officer.text("shell-nav-people")) } }
        h1 .nl-heading .nl-heading--level-1 { (person.name) }
        (done(officer, person, &held, &people))
        (sent.flaws.summary(officer))
        (warnings)
        (details_form(officer, person, &action, &sent))
        (roles::section(officer, person, &held, &people, role_given, role_flaws))
        (absences::section(officer, &action, (&away, alone), away_given, away_flaws))
        @if person.active { (way_in::section(officer, person, &action).await?) }
        (password_form(officer, &action, &sent))
        (presence(officer, person, &action, officer.site.office().in_hand(&person.id).await?))
    };
    Ok(officer.page(&person.name, Tab::Administration, main))
}

fn done(officer: &Officer, person: &Staff, held: &[Grant], people: &[Staff]) -> Markup {
    const KNOWN: [&str; 13] = [
        "added",
        "invited",
        "link",
        "link-back",
        "factors",
        "details",
        "granted",
        "revoked",
        "absence",
        "absence-removed",
        "password",
        "left",
        "returned",
    ];
    let asked = Given::new(pairs(officer.query.as_bytes()));
    let done = asked.line("done");
    let role = roles::just_given(officer, &asked, held, people).unwrap_or_default();
    html! {
        @if officer.looks && KNOWN.contains(&done.as_str()) && (done != "granted" || !role.is_empty()) {
            @let args = args!["name" => &person.name, "role" => &role];
            @let sentence = officer.say(&format!("people-done-{done}"), &args);
            (Alert::new(Tone::Ok, "").text(sentence).announced())
        }
    }
}

fn details_form(officer: &Officer, person: &Staff, action: &str, sent: &Sent) -> Markup {
    let (typed, flaws) = sent.of("details");
    let known = Given::new(vec![
        ("name".to_owned(), person.name.clone()),
        ("login".to_owned(), person.login.clone()),
        ("email".to_owned(), person.email.clone()),
        ("language".to_owned(), person.language.code().to_owned()),
    ]);
    let given = if typed.is_empty() { &known } else { typed };
    let content = html! {
        (officer.token())
        (look::hidden("do", "details"))
        (fields::name(officer, given, flaws))
        (fields::login(officer, given, flaws))
        (fields::email(officer, given, flaws))
        (fields::language(officer, given, person.language))
        div .gehoor-row { (look::secondary_button(&officer.text("staff-save"))) }
    };
    html! {
        section .gehoor-section .gehoor-flow {
            h2 .nl-heading .nl-heading--level-2 { (officer.text("people-details-title")) }
            (look::form(action, content))
        }
    }
}

fn password_form(officer: &Officer, action: &str, sent: &Sent) -> Markup {
    let (_, flaws) = sent.of("password");
    let content = html! {
        (officer.token())
        (look::hidden("do", "password"))
        (fields::passwords(officer, flaws, "people-password"))
        div .gehoor-row { (look::secondary_button(&officer.text("people-password-button"))) }
    };
    html! {
        section .gehoor-section .gehoor-flow {
            h2 .nl-heading .nl-heading--level-2 { (officer.text("people-password-title")) }
            p .nl-paragraph { (officer.text("people-password-text")) }
            (folded(&officer.text("people-password-title"), flaws, look::form(action, content)))
        }
    }
}

/// Leaving, or coming back.
fn presence(officer: &Officer, person: &Staff, action: &str, in_hand: usize) -> Markup {
    let (what, text, button) = match person.active {
        true => ("departure", "people-leave-text", "people-leave-button"),
        false => ("return", "people-return-text", "people-return-button"),
    };
    let content = html! {
        (officer.token())
        (look::hidden("do", what))
        @if person.active { (look::danger_button(&officer.text(button))) }
        @else { (look::secondary_button(&officer.text(button))) }
    };
    let content = html! {
        p .nl-paragraph { (officer.text(text)) }
        @if in_hand > 0 {
            (Alert::new(Tone::Warning, "").text(officer.say("handover-leaves", &args!["count" => in_hand])))
        }
        @if person.active && in_hand > 0 { (hand_over(officer, person)) }
        (look::form(action, content))
    };
    html! {
        section .gehoor-section .gehoor-flow {
            h2 .nl-heading .nl-heading--level-2 { (officer.text("people-leave-title")) }
            @if person.active { (look::disclosure(&officer.text("people-leave-button"), content)) } @else { (content) }
        }
    }
}

/// What they have in hand goes to someone else first; that is for whoever divides the work.
fn hand_over(officer: &Officer, person: &Staff) -> Markup {
    html! {
        p .nl-paragraph {
            @if register::divides_work(officer) {
                a .nl-link href={ "/register/handover?from=" (person.id) } { (officer.text("handover-link")) }
            } @else { (officer.text("handover-ask")) }
        }
    }
}
