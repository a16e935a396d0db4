//! Who a body is, in its languages, and how it is reached.

use std::sync::Arc;

use domain::calendar::Calendar;
use domain::language::Lang;
use domain::procedure::Procedure;
use maud::{Markup, html};
use office::args;
use office::body::Body;

use super::super::desk::{Desk, shown};
use super::super::part::Part;
use crate::given::Flaws;
use crate::look::{Choice, Field, TextKind, disclosure};

pub(in super::super) const PARTICULARS: Part =
    Part { slug: "particulars", filled, files: false, rows: false, tidy: |given| given, fields, read };

fn filled(body: &Body) -> Vec<(String, String)> {
    let mut fields = vec![
        ("email".to_owned(), body.email.clone()),
        ("phone".to_owned(), body.phone.clone()),
        ("calendar".to_owned(), body.calendar.clone().unwrap_or_default()),
        ("disputes".to_owned(), body.disputes.clone().unwrap_or_default()),
        ("prefix".to_owned(), body.prefix.clone()),
    ];
    fields.extend(body.languages.iter().map(|lang| ("languages".to_owned(), lang.code().to_owned())));
    fields.extend(body.languages.first().map(|lang| ("main-language".to_owned(), lang.code().to_owned())));
    fields.extend(shown("name", &body.name, &body.languages));
    fields.extend(shown("about", &body.about, &body.languages));
    fields.extend(shown("address", &body.address, &body.languages));
    fields.extend(shown("second-line", &body.second_line, &body.languages));
    fields
}

fn fields(desk: &Desk<'_>) -> Markup {
    html! {
        (desk.lines("name"))
        (desk.areas("about", 3, "admin-field-about-hint"))
        (desk.line("email").kind(TextKind::Email).required())
        (desk.line("phone").kind(TextKind::Telephone).required())
        (desk.areas("address", 4, "admin-field-address-hint"))
        (desk.areas("second-line", 4, "admin-field-second-line-hint"))
        (languages(desk))
        @if desk.body.version > 0 { (follows(desk)) (calendar(desk)) }
        (disputes(desk))
        (desk.line("prefix").hint(desk.text("admin-field-prefix-hint")).short().required())
    }
}

fn languages(desk: &Desk<'_>) -> Markup {
    let choice = |lang: Lang| Choice::new(lang.code(), lang.own_name()).lang(lang.code());
    let mut several =
        Field::checks("languages", desk.text("admin-field-languages"), Lang::ALL.map(choice).into())
            .hint(desk.text("admin-field-languages-hint"))
            .error(desk.flaws.of("languages"));
    for code in desk.given.all("languages") {
        several = several.value(code);
    }
    html! {
        (several)
        (Field::select("main-language", desk.text("admin-field-main-language"), Lang::ALL.map(choice).into())
            .hint(desk.text("admin-field-main-language-hint")).value(desk.given.line("main-language")).short())
    }
}

/// The procedure that the body follows, and the way to another.
fn follows(desk: &Desk<'_>) -> Markup {
    let procedure = desk.officer.site.office().library().of_body(desk.body);
    let name = desk.procedure(&procedure);
    html! {
        p .nl-paragraph {
            (desk.officer.say("publishing-follows", &args!["procedure" => name])) " "
            a .nl-link href="/administration/procedures" { (desk.text("publishing-other-link")) }
        }
    }
}

/// The calendar by which a body counts, in the reader's language.
pub(super) fn counts_by(desk: &Desk<'_>) -> Markup {
    let library = desk.officer.site.office().library();
    let found = library.calendar(&desk.body.id);
    let name = found.map(|calendar| calendar.titles().in_language(desk.officer.lang).to_owned());
    html! {
        @if let Some(name) = name {
            p .nl-paragraph { (desk.officer.say("admin-counts-by", &args!["calendar" => name])) }
        }
    }
}

/// The calendar by which terms count: to choose where a procedure leaves a choice, else only told.
pub(in super::super) fn calendar(desk: &Desk<'_>) -> Markup {
    let library = desk.officer.site.office().library();
    let mut choice: Vec<Arc<Calendar>> = match desk.body.version {
        0 => proved(desk).iter().flat_map(|(place, _)| several(desk, place)).collect(),
        _ => several(desk, &desk.body.procedure),
    };
    if choice.is_empty() {
        return if desk.body.version > 0 { counts_by(desk) } else { Markup::default() };
    }
    choice.sort_by(|a, b| a.name().cmp(b.name()));
    choice.dedup_by(|a, b| a.name() == b.name());
    let named = choice
        .iter()
        .map(|calendar| Choice::new(calendar.name(), calendar.titles().in_language(desk.officer.lang)));
    let (none, chosen) = match library.calendar(&desk.body.id) {
        // nobody goes by the holidays of a land that they did not choose
        None => (Some(Choice::new("", desk.text("admin-calendar-none"))), desk.given.line("calendar")),
        Some(own) => (
            None,
            Some(desk.given.line("calendar"))
                .filter(|name| !name.is_empty())
                .unwrap_or(own.name().to_owned()),
        ),
    };
    let field =
        Field::select("calendar", desk.text("admin-field-calendar"), none.into_iter().chain(named).collect());
    let hint =
        if desk.body.version == 0 { "admin-field-calendar-new-hint" } else { "admin-field-calendar-hint" };
    html! { (field.hint(desk.text(hint)).value(chosen).error(desk.flaws.of("calendar"))) }
}

/// The calendars of a procedure that leaves a choice.
fn several(desk: &Desk<'_>, place: &str) -> Vec<Arc<Calendar>> {
    let choice = desk.officer.site.office().library().calendars_to_choose(place);
    if choice.len() > 1 { choice } else { Vec::new() }
}

fn proved(desk: &Desk<'_>) -> Vec<(String, Arc<Procedure>)> {
    let all = desk.officer.site.office().library().procedures().into_iter();
    all.filter(|(_, law)| !law.is_for_disputes() && desk.proved.contains(&law.digest)).collect()
}

/// `Calendar: Belgium or Netherlands.`
fn calendars_of(desk: &Desk<'_>, place: &str) -> String {
    let lang = desk.officer.lang;
    let choice = desk.officer.site.office().library().calendars_to_choose(place);
    let titles: Vec<&str> = choice.iter().map(|calendar| calendar.titles().in_language(lang)).collect();
    let calendars = titles.join(&desk.text("list-or"));
    desk.officer.say("admin-procedure-calendars", &args!["calendars" => calendars])
}

/// Each procedure that was proved, with what it promises, so that one can choose without reading its files.
pub(in super::super) fn procedures(desk: &Desk<'_>) -> Markup {
    let office = desk.officer.site.office();
    let lang = desk.officer.lang;
    let (proved, unproved): (Vec<_>, Vec<_>) = office
        .library()
        .procedures()
        .into_iter()
        .filter(|(_, procedure)| !procedure.is_for_disputes())
        .partition(|(_, procedure)| desk.proved.contains(&procedure.digest));
    let choices: Vec<Choice> = proved
        .iter()
        .map(|(place, procedure)| {
            let hint = args!["stages" => procedure.stages];
            let promises = desk.officer.say("admin-procedure-hint", &hint);
            let about = &procedure.texts(lang).about;
            let calendars = calendars_of(desk, place);
            let hint = format!("{about} {promises} {calendars}");
            Choice::new(place, desk.procedure(procedure)).hint(hint.trim_start())
        })
        .collect();
    let chosen = match desk.given.line("procedure") {
        none if none.is_empty() => desk.body.procedure.clone(),
        some => some,
    };
    let field = Field::radios("procedure", desk.text("admin-field-procedure"), choices)
        .hint(desk.text("admin-field-procedure-hint"))
        .value(&chosen)
        .required()
        .error(desk.flaws.of("procedure"));
    let terms = office.library().procedure(&chosen).map(|procedure| {
        let labels = &procedure.texts(lang).term;
        let told = procedure.terms.iter().filter_map(|(id, term)| {
            let length = office.texts().length(lang, term.rule.as_ref()?.length);
            Some(desk.officer.say("admin-term", &args!["term" => labels.get(id).unwrap_or(id), "length" => length]))
        });
        let told: Vec<String> = told.collect();
        html! { ul .utrecht-unordered-list { @for term in told { li .utrecht-unordered-list__item { (term) } } } }
    });
    let left: Vec<String> = unproved.iter().map(|(_, procedure)| desk.procedure(procedure)).collect();
    let left = left.join(&desk.text("list-separator"));
    html! {
        (field)
        @if !left.is_empty() {
            p .nl-paragraph {
                (desk.officer.say("publishing-unproved-hidden", &args!["procedures" => left])) " "
                a .nl-link href="/administration/procedures" { (desk.text("drawing-procedures")) }
            }
        }
        @if let Some(terms) = terms { (disclosure(&desk.text("admin-procedure-terms"), terms)) }
    }
}

/// The procedure for cases before a court, where there is one to choose: one that was proved, or the one that it has.
fn disputes(desk: &Desk<'_>) -> Markup {
    let library = desk.officer.site.office().library();
    let can_be = |(place, procedure): &(String, Arc<Procedure>)| {
        let has = desk.body.disputes.as_ref() == Some(place);
        procedure.is_for_disputes() && (has || desk.proved.contains(&procedure.digest))
    };
    let known = library.procedures().into_iter().filter(can_be);
    let known = known.map(|(place, procedure)| Choice::new(place, desk.procedure(&procedure)));
    let none = Choice::new("", desk.text("admin-disputes-none"));
    let choices: Vec<Choice> = std::iter::once(none).chain(known).collect();
    if choices.len() == 1 {
        return Markup::default();
    }
    let field = Field::select("disputes", desk.text("admin-field-disputes"), choices);
    let field = field.hint(desk.text("admin-field-disputes-hint")).value(desk.given.line("disputes"));
    html! { (field.error(desk.flaws.of("disputes"))) }
}

fn read(desk: &Desk<'_>, body: &mut Body, flaws: &mut Flaws) {
    let given = desk.given;
    body.languages = desk.languages();
    body.email = given.line("email");
    body.phone = given.line("phone");
    // a short number has three digits; words may stand beside it, such as hours
    if !body.phone.is_empty() && body.phone.chars().filter(char::is_ascii_digit).count() < 3 {
        flaws.add("phone", desk.text("admin-flaw-phone"));
    }
    // of a body that is there it is published, with a day (`procedures::publish`)
    if desk.body.version == 0 && given.has("procedure") {
        body.procedure = given.line("procedure");
    }
    if given.fields().iter().any(|(name, _)| name == "calendar") {
        let left = several(desk, &body.procedure);
        body.calendar = Some(given.line("calendar")).filter(|name| !left.is_empty() && !name.is_empty());
        if !left.is_empty() && body.calendar.is_none() {
            flaws.add("calendar", desk.text("admin-flaw-calendar"));
        }
    }
    body.disputes = Some(given.line("disputes")).filter(|place| !place.is_empty());
    body.prefix = given.line("prefix").to_uppercase();
    body.name = desk.texts("name");
    body.about = desk.texts("about");
    body.address = desk.texts("address");
    body.second_line = desk.texts("second-line");
}
