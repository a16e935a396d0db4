//! What a body tells because the law asks it to: in Gehoor's words with the facts filled in, or in its own.

use maud::{Markup, html};
use office::args;
use office::body::{Body, Notices};
use office::notice::{self, Notice};

use super::super::desk::{Desk, per_lang};
use super::super::part::Part;
use crate::given::Flaws;
use crate::look::{Alert, Field, Table, Tone, fieldset, lines, secondary_button};

pub(super) const NOTICES: Part =
    Part { slug: "notices", filled, files: false, rows: false, tidy: |given| given, fields, read };

/// The longest notice, in characters.
const MOST: usize = 20_000;

fn filled(body: &Body) -> Vec<(String, String)> {
    let mut fields = Vec::new();
    for notice in Notice::ALL {
        for lang in &body.languages {
            fields.push((format!("{}-{lang}", notice.code()), notice.own(body).only(*lang).to_owned()));
        }
    }
    fields
}

fn fields(desk: &Desk<'_>) -> Markup {
    html! {
        @if desk.body.notices.read_on.is_none() {
            (Alert::new(Tone::Warning, "").text(desk.text("admin-notices-unread")).content(html! {
                // it sends the whole form: what was changed meanwhile is kept with it
                div .gehoor-row { (secondary_button(&desk.text("admin-notices-in-order"))) }
            }))
        }
        @for notice in Notice::ALL {
            @let code = notice.code();
            (fieldset(&desk.text(&format!("notice-{code}-title")), Some(&desk.text("admin-notices-hint")), html! {
                @for lang in desk.languages() {
                    @let name = format!("{code}-{lang}");
                    @let own = desk.given.raw(&name);
                    @let text = if own.is_empty() { notice.ours(desk.officer.site.office().texts(), lang) } else { own.to_owned() };
                    (Field::area(&name, desk.label(&name)).rows(12).lang(lang.code()).value(text)
                        .error(desk.flaws.of(&name)))
                }
                p .nl-paragraph { a .nl-link href={ "/bodies/" (desk.body.id) "/" (code) } { (desk.text("admin-notices-look")) } }
                // it sends the whole form, as the button at the foot does
                div .gehoor-row { (secondary_button(&desk.text("staff-save"))) }
            }))
        }
        h2 .nl-heading .nl-heading--level-2 { (desk.text("wording-facts")) }
        (names(desk))
    }
}

/// The names that are filled in, each with what then stands there.
fn names(desk: &Desk<'_>) -> Markup {
    let values = notice::values(desk.officer.site.office().texts(), desk.body, desk.officer.lang);
    let value =
        |name: &str| values.iter().find(|(known, _)| *known == name).map_or("", |(_, value)| value.as_str());
    let rows = notice::FACTS.map(|name| [html! { code { "{" (name) "}" } }, lines(value(name))]);
    let table = Table::new(desk.text("wording-facts")).hide_caption();
    let table = table.column(desk.text("wording-column-fact")).column(desk.text("admin-notices-names"));
    html! {
        p .nl-paragraph { (desk.text("admin-notices-facts")) }
        (rows.into_iter().fold(table, Table::row))
    }
}

fn read(desk: &Desk<'_>, body: &mut Body, flaws: &mut Flaws) {
    let languages = desk.languages();
    let mut own = |notice: Notice| {
        let code = notice.code();
        for lang in &languages {
            let (field, text) = (format!("{code}-{lang}"), desk.given.prose(&format!("{code}-{lang}")));
            if text.chars().count() > MOST {
                let args = args!["label" => desk.label(&field), "most" => MOST, "language" => ""];
                flaws.add(field.as_str(), desk.officer.say("admin-flaw-too-long", &args));
            } else if let Err(flaw) = notice::check(&text) {
                let sentence = match &flaw.fact {
                    Some(fact) => {
                        let args = args!["line" => flaw.line, "fact" => fact];
                        desk.officer.say("admin-flaw-notice-fact", &args)
                    }
                    None => desk.officer.say("admin-flaw-notice", &args!["line" => flaw.line]),
                };
                flaws.add(field.as_str(), sentence);
            }
        }
        // what is as Gehoor says it follows Gehoor's later words
        per_lang(desk.given, code, &languages).map(|lang, text| {
            match text == notice.ours(desk.officer.site.office().texts(), lang) {
                true => String::new(),
                false => text.to_owned(),
            }
        })
    };
    body.notices = Notices {
        privacy: own(Notice::Privacy),
        accessibility: own(Notice::Accessibility),
        retention: own(Notice::Retention),
        read_on: Some(desk.officer.site.office().today(&body.id)),
    };
}
