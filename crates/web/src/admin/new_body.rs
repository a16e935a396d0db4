//! A new body: first its languages, then what one must know to write to it.

use std::collections::BTreeSet;

use axum::response::{IntoResponse, Redirect, Response};
use domain::language::Lang;
use maud::html;
use office::body::{Body, BodyFlaw, BodyFlawKind, Notices, PerLang};

use super::desk::Desk;
use super::{only_administrators, part, parts};
use crate::frame::{Tab, again};
use crate::given::{Flaws, Given, pairs};
use crate::look::{self, Choice, Field};
use crate::officer::Officer;
use crate::problem::Outcome;

const ADDRESS: &str = "/administration/bodies/new";

pub(super) async fn show(officer: Officer, given: Given) -> Outcome {
    only_administrators(&officer)?;
    let asked = Given::new(pairs(officer.query.as_bytes()));
    let given = if given.is_empty() { asked } else { given };
    match super::desk::languages(&given) {
        Some(languages) if !languages.is_empty() => page(&officer, &given, &Flaws::none()).await,
        none => Ok(which_languages(&officer, none.is_some())),
    }
}

pub(super) async fn make(officer: Officer, given: Given) -> Outcome {
    only_administrators(&officer)?;
    let (blank, mut flaws, none) = (blank(&officer), Flaws::none(), Flaws::none());
    let desk = Desk {
        officer: &officer,
        body: &blank,
        given: &given,
        flaws: &none,
        file: None,
        proved: BTreeSet::new(),
    };
    let mut body = blank.clone();
    body.id = given.line("id");
    (parts::PARTICULARS.read)(&desk, &mut body, &mut flaws);
    if body.id == "new" {
        // the address of this page
        desk.tell(&[BodyFlaw { field: "id".to_owned(), what: BodyFlawKind::Double }], &mut flaws);
    }
    // before it is held against the one that is there, and its units are missed
    if officer.site.office().bodies().get(&body.id).is_some() {
        flaws.add("id", officer.text("admin-flaw-id-taken"));
    }
    if flaws.is_empty() {
        let id = body.id.clone();
        match officer.site.office().save_body(&officer.id, body).await? {
            Ok(()) => {
                return Ok(Redirect::to(&format!("/administration/bodies/{id}?done=made")).into_response());
            }
            Err(unsaved) => part::told(&officer, &blank, &given, &unsaved, &mut flaws),
        }
    }
    let fields: Vec<String> = fields(&desk.languages()).collect();
    let flaws = flaws.in_order(&fields.iter().map(String::as_str).collect::<Vec<_>>());
    Ok(again(page(&officer, &given, &flaws).await?))
}

/// The fields of the form, as they stand on the page.
fn fields(languages: &[Lang]) -> impl Iterator<Item = String> + '_ {
    let per_lang = |name: &'static str| languages.iter().map(move |lang| format!("{name}-{lang}"));
    let each = |names: &'static [&'static str]| names.iter().map(|name| (*name).to_owned());
    let texts = per_lang("name").chain(per_lang("about")).chain(each(&["email", "phone"]));
    let texts = texts.chain(per_lang("address")).chain(per_lang("second-line"));
    texts.chain(each(&["languages", "main-language", "disputes", "prefix", "procedure", "calendar", "id"]))
}

fn blank(officer: &Officer) -> Body {
    let office = officer.site.office();
    // where there is a choice, nobody goes by a procedure that they did not choose
    let of_complaints =
        office.library().procedures().into_iter().filter(|(_, procedure)| !procedure.is_for_disputes());
    let mut places = of_complaints.map(|(place, _)| place);
    let only = places.next().filter(|_| places.next().is_none());
    Body {
        id: String::new(),
        version: 0,
        // whoever writes is promised an answer: nobody writes before there is someone to give it
        closed: true,
        procedure: only.unwrap_or_default(),
        published: Vec::new(),
        disputes: None,
        calendar: None,
        published_disputes: Vec::new(),
        prefix: String::new(),
        languages: Vec::new(),
        email: String::new(),
        phone: String::new(),
        updated_on: office.today_here(),
        name: PerLang::default(),
        about: PerLang::default(),
        address: PerLang::default(),
        second_line: PerLang::default(),
        units: Vec::new(),
        services: Vec::new(),
        subjects: Vec::new(),
        notices: Notices::default(),
        colour: None,
        theme_css: String::new(),
        logo: None,
        closures: None,
    }
}

fn which_languages(officer: &Officer, none_chosen: bool) -> Response {
    let title = officer.text("admin-new-title");
    let flaw = none_chosen.then(|| officer.text("admin-flaw-no-language"));
    let choices = Lang::ALL.map(|lang| Choice::new(lang.code(), lang.own_name()).lang(lang.code()));
    let field = Field::checks("languages", officer.text("admin-field-languages"), choices.into())
        .hint(officer.text("admin-new-languages-hint"))
        .value(officer.lang.code())
        .error(flaw);
    let main = html! {
        h1 .nl-heading .nl-heading--level-1 { (title) }
        p .nl-paragraph { (officer.text("admin-new-text")) }
        (look::steps(1, 2, &officer.text("admin-new-step-1")))
        form .gehoor-form method="get" action=(ADDRESS) {
            (field)
            input type="hidden" name="main-language" value=(officer.lang.code());
            div .gehoor-row {
                (look::button(&officer.text("admin-new-next")))
                a .nl-link href="/administration" { (officer.text("shell-cancel")) }
            }
        }
    };
    officer.page(&title, Tab::Administration, main)
}

async fn page(officer: &Officer, given: &Given, flaws: &Flaws) -> Outcome {
    let proved = officer.site.office().proved().await?;
    let blank = blank(officer);
    let desk = Desk { officer, body: &blank, given, flaws, file: None, proved };
    let title = officer.text("admin-new-title");
    let content = html! {
        (officer.token())
        ((parts::PARTICULARS.fields)(&desk))
        (parts::procedures(&desk))
        (parts::calendar(&desk))
        (desk.line("id").hint(desk.text("admin-field-id-hint")).required())
        div .gehoor-row {
            (look::button(&officer.text("admin-new-make")))
            a .nl-link href="/administration" { (officer.text("shell-cancel")) }
        }
    };
    let main = html! {
        h1 .nl-heading .nl-heading--level-1 { (title) }
        (look::steps(2, 2, &officer.text("admin-new-step-2")))
        (flaws.summary(officer))
        (look::form(ADDRESS, content))
    };
    Ok(officer.page(&title, Tab::Administration, main))
}
