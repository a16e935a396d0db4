//! The form: what is always needed first, what is seldom needed folded away.

use domain::intake::{Kind, Medium, Source};
use domain::language::Lang;
use maud::{Markup, Render, html};
use office::args;
use office::texts::Arg;

use super::check::GRIEVANCES;
use super::{Desk, similar, unreachable};
use crate::drafts;
use crate::files;
use crate::look::{self, Choice, Field, TextKind, disclosure_when, fieldset};
use crate::once;
use crate::subjects;
use crate::text_blocks;

/// The id of the form.
pub(super) const FORM: &str = "registration";

/// The whole form for one body, in the order of a call: who is it, what happened, and the rest folded away.
pub(super) fn form(desk: &Desk<'_>) -> Markup {
    let content = html! {
        (desk.officer.token())
        (once::field(desk.officer, desk.given))
        (drafts::fields(desk.officer, desk.given))
        (look::hidden("body", &desk.place.id()))
        (unreachable::field(desk.given))
        div .gehoor-columns {
            div .gehoor-form {
                (how(desk))
                (who(desk))
                (what(desk))
                (seldom(desk))
            }
            (similar::beside(desk.officer, desk.similar.clone()))
        }
        div .gehoor-row {
            (look::button(&desk.text("registration-button")))
            (drafts::button(desk.officer))
        }
        p .gehoor-quiet data-keys hidden { (desk.text("writing-keys")) }
    };
    // it has a name, so that the choice of another body above it sends along what was typed
    html! { form id=(FORM) .gehoor-form method="post" action="/registration" enctype="multipart/form-data" novalidate data-once { (content) } }
}

impl Desk<'_> {
    /// A sentence in the words of what is registered: a complaint or a dispute.
    fn text(&self, id: &str) -> String {
        self.say(id, &[])
    }

    fn say(&self, id: &str, args: &[(&str, Arg<'_>)]) -> String {
        let texts = self.officer.site.office().texts();
        self.officer.say(&texts.id_in(self.officer.lang, &self.procedure, id), args)
    }

    /// A field with what was typed and what is wrong with it.
    fn filled(&self, name: &str, field: Field) -> Field {
        field.value(self.given.raw(name)).error(self.flaws.of(name))
    }

    fn line(&self, name: &str, kind: TextKind) -> Field {
        self.filled(name, Field::text(name, self.text(&format!("registration-{name}"))).kind(kind))
            .optional(self.text("shell-optional"))
    }

    /// Of someone else than the complainant.
    fn other(&self, name: &str, kind: TextKind) -> Field {
        let own = format!("representative-{name}");
        let field = Field::text(own.as_str(), self.text(&format!("registration-{name}"))).kind(kind);
        self.filled(&own, field).optional(self.text("shell-optional"))
    }

    fn date(&self, name: &str) -> Field {
        self.filled(name, Field::date(name, self.text(&format!("registration-{name}"))))
    }

    /// A select with `first` taken until something else is.
    fn select(&self, name: &str, choices: Vec<Choice>, first: &str) -> Field {
        let value = match self.given.is_empty() {
            true => first.to_owned(),
            false => self.given.line(name),
        };
        Field::select(name, self.text(&format!("registration-{name}")), choices)
            .value(value)
            .error(self.flaws.of(name))
    }

    /// Opens what is folded when something in it was typed or is wrong.
    fn folded(&self, summary: &str, names: &[&str], content: Markup) -> Markup {
        let used = names.iter().any(|name| self.given.has(name) || self.flaws.of(name).is_some());
        disclosure_when(used, summary, content)
    }
}

/// What is chosen already as a rule: as the last time, and today.
fn how(desk: &Desk<'_>) -> Markup {
    let texts = desk.officer.site.office().texts();
    let lang = desk.officer.lang;
    let media = Medium::ALL.into_iter().map(|medium| Choice::new(medium.code(), texts.medium(lang, medium)));
    let today = desk.officer.site.office().today(&desk.place.body.id).to_string();
    let received = match desk.given.is_empty() {
        true => Field::date("received-on", desk.text("registration-received-on")).value(today),
        false => desk.date("received-on"),
    };
    // nobody goes to court by telephone
    let last = match (desk.procedure.is_for_disputes(), desk.medium) {
        (true, _) => Medium::Letter.code(),
        (false, "") => Medium::Phone.code(),
        (false, last) => last,
    };
    html! {
        div .gehoor-pair {
            (desk.select("medium", media.collect(), last))
            (received.hint(desk.text("registration-received-on-hint")).required())
        }
    }
}

fn what(desk: &Desk<'_>) -> Markup {
    let texts = desk.officer.site.office().texts();
    let kinds = desk.procedure.form.kinds.iter();
    let kinds = kinds.map(|kind| Choice::new(kind.code(), texts.kind(desk.officer.lang, *kind)));
    let disputes = desk.procedure.is_for_disputes();
    let later = (!disputes).then(|| Choice::new("", desk.text("registration-kind-unknown")));
    let first = if disputes { Kind::Dispute } else { Kind::Complaint };
    fieldset(
        &desk.text("registration-what"),
        None,
        html! {
            (area(desk, "message", 7).hint(desk.text("registration-message-hint")).required())
            (service(desk))
            (desk.select("kind", kinds.chain(later).collect(), first.code()).short())
        },
    )
}

/// What a call seldom brings.
fn seldom(desk: &Desk<'_>) -> Markup {
    let sources = Source::ALL
        .into_iter()
        .map(|source| Choice::new(source.code(), desk.text(&format!("source-{}", source.code()))));
    let passed_on = html! {
        (desk.date("sent-on").hint(desk.text("registration-sent-on-hint")))
        (desk.select("source", sources.collect(), Source::Direct.code()))
    };
    let more = html! {
        (area(desk, "desired", 3))
        (desk.date("happened-on").optional(desk.text("shell-optional")))
    };
    let enclosed = html! {
        p .nl-paragraph { (desk.text("attachment-mail-way")) }
        (files::field(desk.officer, desk.given, desk.flaws))
        (files::mail::button(desk.officer))
    };
    let has_files = !desk.given.files().is_empty() || desk.flaws.of(files::CHOOSE).is_some();
    html! {
        div .gehoor-flow {
            (disclosure_when(has_files, &desk.text("writing-files"), enclosed))
            (desk.folded(&desk.text("registration-what-more"), &["desired", "happened-on"], more))
            (grievances(desk))
            (desk.folded(&desk.text("registration-how-more"), &["sent-on"], passed_on))
            (desk.folded(&desk.text("registration-representative"), &["representative-name", "representative-email",
                "representative-phone", "representative-street", "representative-town"], representative(desk)))
        }
    }
}

fn area(desk: &Desk<'_>, name: &str, rows: u8) -> Field {
    let insert = text_blocks::choice(desk.officer, desk.blocks, name, desk.officer.lang, None);
    let field = Field::area(name, desk.text(&format!("registration-{name}"))).rows(rows);
    desk.filled(name, field).below(insert)
}

/// The services as citizens know them, each routing to its unit; then the units that no service leads to.
fn service(desk: &Desk<'_>) -> Markup {
    let (body, lang) = (&desk.place.body, desk.officer.lang);
    let services =
        body.open_services().filter(|service| desk.place.allows(Some(&service.unit))).map(|service| {
            let label = format!("{} ({})", service.name.get(lang), body.unit_name(&service.unit, lang));
            Choice::new(format!("service/{}", service.id), label)
        });
    let led_to = |unit: &str| body.open_services().any(|service| service.unit == unit);
    let rest = body.open_units().filter(|unit| !led_to(&unit.id) && desk.place.allows(Some(&unit.id)));
    let rest = rest.map(|unit| Choice::new(format!("unit/{}", unit.id), unit.name.get(lang)));
    let unknown = desk.place.allows(None).then(|| Choice::new("", desk.text("registration-service-unknown")));
    let choices: Vec<_> = unknown.into_iter().chain(services).chain(rest).collect();
    desk.select("service", choices, "").render()
}

fn grievances(desk: &Desk<'_>) -> Markup {
    let subjects = || {
        let known = subjects::choices(&desk.procedure, &desk.place.body, desk.officer.lang, "");
        std::iter::once(Choice::new("", desk.text("registration-subject-none")))
            .chain(known)
            .collect::<Vec<_>>()
    };
    let names: Vec<String> = (1..=GRIEVANCES)
        .flat_map(|number| [format!("grievance-{number}"), format!("subject-{number}")])
        .collect();
    let names: Vec<&str> = names.iter().map(String::as_str).collect();
    let rows = html! {
        p .nl-paragraph { (desk.text("registration-grievances-text")) }
        @for number in 1..=GRIEVANCES {
            @let (text, subject) = (format!("grievance-{number}"), format!("subject-{number}"));
            @let say = |id: &str| desk.say(id, &args!["number" => number]);
            (desk.filled(&text, Field::text(text.as_str(), say("registration-grievance")))
                .optional(desk.text("shell-optional")))
            (desk.filled(&subject, Field::select(subject.as_str(), say("registration-subject"), subjects())))
        }
    };
    desk.folded(&desk.text("registration-grievances"), &names, rows)
}

/// In which language a person is answered is a matter of law, and only whoever heard or read them knows it: chosen beforehand is
/// none, unless the body has no other.
fn language(desk: &Desk<'_>) -> Field {
    let known = &desk.place.body.languages;
    let choice = |lang: &Lang| Choice::new(lang.code(), lang.own_name()).lang(lang.code());
    let field =
        Field::radios("language", desk.text("registration-language"), known.iter().map(choice).collect());
    let field =
        desk.filled("language", field.hint(desk.text("registration-language-hint"))).short().required();
    match known[..] {
        [only] if !desk.given.has("language") => field.value(only.code()),
        _ => field,
    }
}

fn who(desk: &Desk<'_>) -> Markup {
    let name = desk.line("name", TextKind::Plain);
    // what stands above is chosen already; where there are mistakes, they take the focus
    let asked = unreachable::is_known(desk.given);
    let focus =
        |field: Field, here: bool| if here && desk.flaws.is_empty() { field.focused() } else { field };
    fieldset(
        &desk.text("registration-who"),
        Some(&desk.text("registration-who-text")),
        html! {
            (focus(name, !asked))
            div .gehoor-pair {
                (desk.line("phone", TextKind::Telephone))
                (focus(desk.line("email", TextKind::Email), asked))
            }
            (language(desk))
            (desk.folded(&desk.text("writing-more-person"), &["street", "postcode", "town", "country", "organisation", "relation"],
                html! { (address(desk)) (relation(desk)) }))
        },
    )
}

fn address(desk: &Desk<'_>) -> Markup {
    html! {
        (desk.line("organisation", TextKind::Plain))
        (desk.line("street", TextKind::Plain))
        (desk.line("postcode", TextKind::Plain).short())
        (desk.line("town", TextKind::Plain))
        (desk.line("country", TextKind::Plain).hint(desk.text("registration-country-hint")))
    }
}

fn relation(desk: &Desk<'_>) -> Markup {
    let labels = &desk.procedure.texts(desk.officer.lang).relation;
    let known = desk.procedure.form.relations.iter();
    let known = known.map(|code| Choice::new(code, labels.get(code).unwrap_or(code)));
    let none = Choice::new("", desk.text("registration-relation-none"));
    html! {
        @if !desk.procedure.form.relations.is_empty() {
            (desk.select("relation", std::iter::once(none).chain(known).collect(), ""))
        }
    }
}

fn representative(desk: &Desk<'_>) -> Markup {
    html! {
        p .nl-paragraph { (desk.text("registration-representative-text")) }
        (desk.other("name", TextKind::Plain))
        (desk.other("organisation", TextKind::Plain))
        (desk.other("email", TextKind::Email))
        (desk.other("phone", TextKind::Telephone))
        (desk.other("street", TextKind::Plain))
        (desk.other("postcode", TextKind::Plain).short())
        (desk.other("town", TextKind::Plain))
    }
}
