//! A part of a body: a form of its own, saved by itself, with the version that it was made from.

use std::collections::BTreeSet;

use axum::response::{IntoResponse, Redirect};
use maud::{Markup, html};
use office::body::{Body, BodyFlaw, Unsaved, gaps};

use super::desk::Desk;
use super::{conflict, only_administrators, parts, rows};
use crate::frame::{Tab, again};
use crate::given::{Flaws, Given};
use crate::look;
use crate::officer::Officer;
use crate::place::Path;
use crate::problem::{Outcome, Problem};

/// One form about a body.
pub(super) struct Part {
    /// Its place in the address, and in the names of its sentences.
    pub slug: &'static str,
    /// The fields as the body has them.
    pub filled: fn(&Body) -> Vec<(String, String)>,
    /// Whether a file can go along.
    pub files: bool,
    /// Whether it has rows, of which one can ask for more.
    pub rows: bool,
    /// Drops empty rows.
    pub tidy: fn(Given) -> Given,
    /// The questions.
    pub fields: fn(&Desk<'_>) -> Markup,
    /// Puts what was filled in into the body.
    pub read: fn(&Desk<'_>, &mut Body, &mut Flaws),
}

/// The name of the field with the version that a form was made from.
pub(super) const VERSION: &str = "version";

fn found(officer: &Officer, id: &str, slug: &str) -> Result<(Body, &'static Part), Problem> {
    only_administrators(officer)?;
    let body =
        officer.site.office().bodies().get(id).map(|body| (**body).clone()).ok_or(Problem::NotFound)?;
    Ok((body, parts::ALL.iter().find(|part| part.slug == slug).ok_or(Problem::NotFound)?))
}

pub(super) async fn show(
    officer: Officer,
    Path((id, slug)): Path<(String, String)>,
    given: Given,
) -> Outcome {
    let (body, part) = found(&officer, &id, &slug)?;
    let given = if given.is_empty() { fresh(part, &body) } else { given };
    page(&officer, &body, part, &given, &Flaws::none()).await
}

fn fresh(part: &Part, body: &Body) -> Given {
    let mut fields = (part.filled)(body);
    fields.push((VERSION.to_owned(), body.version.to_string()));
    Given::new(fields)
}

pub(super) async fn save(
    officer: Officer,
    Path((id, slug)): Path<(String, String)>,
    given: Given,
) -> Outcome {
    let (body, part) = found(&officer, &id, &slug)?;
    let given = (part.tidy)(given);
    if given.has(rows::MORE) {
        return page(&officer, &body, part, &given, &Flaws::none()).await;
    }
    let file = match given.files().first() {
        Some(upload) => officer.site.office().upload_bytes(upload).await?,
        None => None,
    };
    let (after, mut flaws) = read(&officer, &body, part, &given, file);
    if flaws.is_empty() {
        match officer.site.office().save_body(&officer.id, after).await? {
            Ok(()) => {
                return Ok(Redirect::to(&format!("/administration/bodies/{id}?done=saved")).into_response());
            }
            Err(Unsaved::Changed(changed)) => {
                return Ok(again(conflict::page(&officer, part, &given, &changed).await?));
            }
            Err(unsaved) => told(&officer, &body, &given, &unsaved, &mut flaws),
        }
    }
    Ok(again(page(&officer, &body, part, &given, &flaws).await?))
}

fn read(officer: &Officer, body: &Body, part: &Part, given: &Given, file: Option<Vec<u8>>) -> (Body, Flaws) {
    let (mut after, mut flaws, none) = (body.clone(), Flaws::none(), Flaws::none());
    after.version = given.number(VERSION).unwrap_or(0);
    after.updated_on = officer.site.office().today(&body.id);
    let desk = Desk { officer, body, given, flaws: &none, file, proved: BTreeSet::new() };
    (part.read)(&desk, &mut after, &mut flaws);
    // a name that lacks a language is asked for where names are filled in
    let asked = |gap: &BodyFlaw| {
        let kind = gap.field.split_inclusive('-').next().unwrap_or_default();
        given.fields().iter().any(|(name, _)| name.starts_with(kind))
    };
    let own: Vec<_> = gaps(&after).into_iter().filter(asked).collect();
    desk.tell(&own, &mut flaws);
    (after, flaws)
}

/// Why a body was not saved, each at its field.
pub(super) fn told(officer: &Officer, body: &Body, given: &Given, unsaved: &Unsaved, flaws: &mut Flaws) {
    let none = Flaws::none();
    let desk = Desk { officer, body, given, flaws: &none, file: None, proved: BTreeSet::new() };
    match unsaved {
        Unsaved::Flaws(found) => desk.tell(found, flaws),
        Unsaved::IdTaken => flaws.add("id", desk.text("admin-flaw-id-taken")),
        Unsaved::PrefixTaken(_) => flaws.add("prefix", desk.text("admin-flaw-prefix-taken")),
        Unsaved::Changed(_) => flaws.add("", desk.text("admin-conflict-title")),
    }
}

async fn page(officer: &Officer, body: &Body, part: &Part, given: &Given, flaws: &Flaws) -> Outcome {
    let proved = officer.site.office().proved().await?;
    let desk = Desk { officer, body, given, flaws, file: None, proved };
    let title = desk.text(&format!("admin-part-{}", part.slug));
    let home = format!("/administration/bodies/{}", body.id);
    let content = html! {
        (officer.token())
        (look::hidden(VERSION, &given.line(VERSION)))
        ((part.fields)(&desk))
        div .gehoor-row {
            // first, so that the enter key saves
            (look::button(&officer.text("staff-save")))
            @if part.rows { (look::button_with(&officer.text(&format!("admin-more-{}", part.slug)), rows::MORE, "yes")) }
            a .nl-link href=(home) { (officer.text("shell-cancel")) }
        }
    };
    let action = format!("{home}/{}", part.slug);
    let main = html! {
        p .nl-paragraph { a .nl-link href=(home) { (body.name(officer.lang)) } }
        h1 .nl-heading .nl-heading--level-1 { (title) }
        p .nl-paragraph { (desk.text(&format!("admin-part-{}-text", part.slug))) }
        (flaws.summary(officer))
        @if part.files { (look::form_with_files(&action, content)) } @else { (look::form(&action, content)) }
    };
    Ok(officer.page(&title, Tab::Administration, main))
}
