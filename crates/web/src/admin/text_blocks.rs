//! Texts that a body's staff insert into what they write: a list per body, and a form for each.

use axum::response::{IntoResponse, Redirect, Response};
use domain::intake::Kind;
use maud::{Markup, html};
use office::args;
use office::body::Body;
use office::text_block::{MOST, NAME, TEXT, TextBlock, TextBlockFlaw};

use super::{done, only_administrators};
use crate::frame::{Tab, again};
use crate::given::{Flaws, Given, pairs};
use crate::look::{
    self, Choice, Field, Table, Tone, disclosure_when, empty_state, fieldset, secondary_link_button,
    status_badge,
};
use crate::officer::Officer;
use crate::place::Path;
use crate::problem::{Outcome, Problem};
use crate::subjects;

const PATH: &str = "/administration/text-blocks";
const VERSION: &str = "version";

pub(super) async fn list(officer: Officer) -> Outcome {
    only_administrators(&officer)?;
    let title = officer.text("writing-blocks-title");
    let bodies = officer.site.office().bodies();
    let mut parts = Vec::new();
    for body in bodies.iter() {
        let blocks = officer.site.office().text_blocks(&body.id).await?;
        if !blocks.is_empty() || !body.closed {
            parts.push(of_body(&officer, body, &blocks));
        }
    }
    let main = html! {
        p .nl-paragraph { a .nl-link href="/administration" { (officer.text("admin-title")) } }
        h1 .nl-heading .nl-heading--level-1 { (title) }
        p .nl-paragraph { (officer.text("writing-blocks-text")) }
        (done(&officer))
        @if parts.is_empty() { (empty_state(&officer.text("admin-no-body"), Markup::default())) }
        @for part in &parts { (part) }
    };
    Ok(officer.page(&title, Tab::Administration, main))
}

fn of_body(officer: &Officer, body: &Body, blocks: &[TextBlock]) -> Markup {
    let new = format!("{PATH}/new?body={}", body.id);
    let mut table = Table::new(body.name(officer.lang)).hide_caption();
    for column in ["name", "languages", "for", "state"] {
        table = table.column(officer.text(&format!("writing-blocks-{column}")));
    }
    for block in blocks {
        let has = body.languages.iter().filter(|lang| !block.words.only(**lang).is_empty());
        let has: Vec<_> = has.map(|lang| officer.language(*lang)).collect();
        table = table.row([
            html! { a .nl-link href={ (PATH) "/" (block.id) } { (block.name) } },
            html! { (has.join(", ")) },
            html! { (belongs(officer, body, block)) },
            html! {
                @if block.retired { (status_badge(Tone::Neutral, &officer.text("writing-blocks-retired"))) }
                @else { (status_badge(Tone::Ok, &officer.text("writing-blocks-used"))) }
            },
        ]);
    }
    html! {
        section .gehoor-flow {
            h2 .nl-heading .nl-heading--level-2 { (body.name(officer.lang)) }
            @if blocks.is_empty() { p .nl-paragraph { (officer.text("writing-blocks-none")) } } @else { (table) }
            div .gehoor-row { (secondary_link_button(&officer.text("writing-blocks-new"), &new)) }
        }
    }
}

/// For which dossiers it is offered.
fn belongs(officer: &Officer, body: &Body, block: &TextBlock) -> String {
    let office = officer.site.office();
    let kind = block.kind.map(|kind| office.texts().kind(officer.lang, kind));
    let law = office.library().of_body(body);
    let subject = block.subject.as_deref();
    let subject =
        subject.and_then(|code| subjects::label(&law, &office.bodies(), &body.id, officer.lang, code));
    let told: Vec<String> = kind.into_iter().chain(subject).collect();
    if told.is_empty() { officer.text("writing-blocks-all") } else { told.join(", ") }
}

/// The text of an address, or a new one for the body that the query names.
async fn found(officer: &Officer, id: &str) -> Result<(Body, TextBlock), Problem> {
    only_administrators(officer)?;
    let office = officer.site.office();
    let block = match id {
        "new" => TextBlock {
            id: String::new(),
            body: Given::new(pairs(officer.query.as_bytes())).line("body"),
            name: String::new(),
            words: std::iter::empty().collect(),
            kind: None,
            subject: None,
            retired: false,
            version: 0,
        },
        _ => office.text_block(id).await?.ok_or(Problem::NotFound)?,
    };
    let body = office.bodies().get(&block.body).map(|body| (**body).clone()).ok_or(Problem::NotFound)?;
    Ok((body, block))
}

pub(super) async fn show(officer: Officer, Path(id): Path<String>, given: Given) -> Outcome {
    let (body, block) = found(&officer, &id).await?;
    let given = if given.is_empty() { filled(&body, &block) } else { given };
    Ok(page(&officer, &body, &block, &given, &Flaws::none(), Markup::default()))
}

fn filled(body: &Body, block: &TextBlock) -> Given {
    let line = |name: &str, value: &str| (name.to_owned(), value.to_owned());
    let mut fields = vec![
        line(VERSION, &block.version.to_string()),
        line("name", &block.name),
        line("kind", block.kind.map(Kind::code).unwrap_or_default()),
        line("subject", block.subject.as_deref().unwrap_or_default()),
    ];
    fields.extend(body.languages.iter().map(|lang| line(&format!("text-{lang}"), block.words.only(*lang))));
    fields.extend(block.retired.then(|| line("retired", "yes")));
    Given::new(fields)
}

pub(super) async fn save(officer: Officer, Path(id): Path<String>, given: Given) -> Outcome {
    let (body, block) = found(&officer, &id).await?;
    let law = officer.site.office().library().of_body(&body).clone();
    let subject = Some(given.line("subject")).filter(|code| subjects::is_known(&law, &body, code));
    let after = TextBlock {
        name: given.line("name"),
        // a language that the body no longer speaks keeps its text
        words: domain::language::Lang::ALL
            .into_iter()
            .map(|lang| match body.speaks(lang) {
                true => (lang, given.prose(&format!("text-{lang}"))),
                false => (lang, block.words.only(lang).to_owned()),
            })
            .filter(|(_, text)| !text.is_empty())
            .collect(),
        kind: Kind::from_code(&given.line("kind")),
        subject,
        retired: !block.id.is_empty() && given.has("retired"),
        version: given.number(VERSION).unwrap_or(-1),
        ..block.clone()
    };
    match officer.site.office().save_text_block(&officer.id, after).await? {
        Ok(()) => Ok(Redirect::to(&format!("{PATH}?done=saved")).into_response()),
        Err(found) => {
            let mut flaws = Flaws::none();
            found.iter().for_each(|flaw| tell(&officer, &body, flaw, &mut flaws));
            // what is saved there now stands above: sending this again replaces it
            let (given, now) = match found.contains(&TextBlockFlaw::Changed) {
                true => (given.with(VERSION, block.version.to_string()), saved_now(&officer, &body, &block)),
                false => (given, Markup::default()),
            };
            Ok(again(page(&officer, &body, &block, &given, &flaws, now)))
        }
    }
}

fn tell(officer: &Officer, body: &Body, flaw: &TextBlockFlaw, flaws: &mut Flaws) {
    let first = body.languages.first().map(|lang| format!("text-{lang}")).unwrap_or_default();
    match flaw {
        TextBlockFlaw::Name => flaws.add("name", officer.say("writing-flaw-name", &args!["most" => NAME])),
        TextBlockFlaw::Empty => flaws.add(first.as_str(), officer.text("writing-flaw-empty")),
        TextBlockFlaw::TooLong(lang) => {
            flaws.add(format!("text-{lang}"), officer.say("writing-flaw-long", &args!["most" => TEXT]));
        }
        TextBlockFlaw::Place(lang, place) => {
            let braced = format!("{{{place}}}");
            flaws.add(
                format!("text-{lang}"),
                officer.say("writing-flaw-place", &args!["place" => braced, "known" => places()]),
            );
        }
        TextBlockFlaw::Changed => flaws.add("", officer.text("writing-flaw-changed")),
        TextBlockFlaw::TooMany => flaws.add("", officer.say("writing-flaw-many", &args!["most" => MOST])),
    }
}

/// What can be filled in, as it is written.
fn places() -> String {
    office::text_block::PLACES.map(|place| format!("{{{place}}}")).join(" ")
}

/// A text as someone else saved it meanwhile, to read before one replaces it.
fn saved_now(officer: &Officer, body: &Body, block: &TextBlock) -> Markup {
    let words = body.languages.iter().map(|lang| (lang, block.words.only(*lang)));
    let words = words.filter(|(_, text)| !text.is_empty());
    disclosure_when(
        true,
        &officer.text("wording-changed-now"),
        html! {
            div .gehoor-card { div .gehoor-flow {
                p .nl-paragraph { strong { (block.name) } }
                p .nl-paragraph .gehoor-quiet {
                    (belongs(officer, body, block))
                    @if block.retired { " – " (officer.text("writing-blocks-retired")) }
                }
                @for (lang, text) in words {
                    p .nl-paragraph .gehoor-quiet { (officer.language(*lang)) }
                    div .gehoor-source lang=(lang.code()) { (text) }
                }
            } }
        },
    )
}

fn page(
    officer: &Officer,
    body: &Body,
    block: &TextBlock,
    given: &Given,
    flaws: &Flaws,
    notice: Markup,
) -> Response {
    let new = block.id.is_empty();
    let title = if new { officer.text("writing-blocks-new") } else { block.name.clone() };
    let action = if new { format!("{PATH}/new?body={}", body.id) } else { format!("{PATH}/{}", block.id) };
    let content = html! {
        (officer.token())
        (look::hidden(VERSION, &given.line(VERSION)))
        (Field::text("name", officer.text("writing-blocks-name")).hint(officer.text("writing-blocks-name-hint"))
            .value(given.raw("name")).error(flaws.of("name")).required())
        (fieldset(&officer.text("writing-blocks-words"), Some(&officer.say("writing-blocks-places", &args!["known" => places()])), html! {
            @for lang in &body.languages {
                @let name = format!("text-{lang}");
                (Field::area(name.as_str(), lang.own_name()).rows(6).lang(lang.code()).value(given.raw(&name)).error(flaws.of(&name)))
            }
        }))
        (offered(officer, body, given))
        @if !new { (retired(officer, given)) }
        div .gehoor-row {
            (look::button(&officer.text("staff-save")))
            a .nl-link href=(PATH) { (officer.text("shell-cancel")) }
        }
    };
    let main = html! {
        p .nl-paragraph { a .nl-link href=(PATH) { (officer.text("writing-blocks-title")) } }
        h1 .nl-heading .nl-heading--level-1 { (title) }
        p .nl-paragraph .gehoor-quiet { (body.name(officer.lang)) }
        (flaws.summary(officer))
        (notice)
        (look::form(&action, content))
    };
    officer.page(&officer.form_title(&title, !flaws.is_empty()), Tab::Administration, main)
}

fn offered(officer: &Officer, body: &Body, given: &Given) -> Markup {
    let office = officer.site.office();
    let law = office.library().of_body(body);
    let all = |id: &str| std::iter::once(Choice::new("", officer.text(id)));
    let kinds =
        law.form.kinds.iter().map(|kind| Choice::new(kind.code(), office.texts().kind(officer.lang, *kind)));
    let chosen = given.line("subject");
    let about = subjects::choices(&law, body, officer.lang, &chosen);
    fieldset(
        &officer.text("writing-blocks-for"),
        None,
        html! {
            (Field::select("kind", officer.text("writing-blocks-kind"), all("writing-blocks-every-kind").chain(kinds).collect())
                .value(given.line("kind")))
            (Field::select("subject", officer.text("writing-blocks-subject"), all("writing-blocks-every-subject").chain(about).collect())
                .value(chosen))
        },
    )
}

fn retired(officer: &Officer, given: &Given) -> Markup {
    let field = Field::check("retired", officer.text("writing-blocks-retire"));
    let field = field.hint(officer.text("writing-blocks-retire-hint"));
    html! { @if given.has("retired") { (field.value("yes")) } @else { (field) } }
}
