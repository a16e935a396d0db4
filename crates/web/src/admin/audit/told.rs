//! A change in people's words: what it is about, and each part in which the two sides differ.

use std::sync::Arc;

use domain::intake::Kind;
use domain::language::Lang;
use domain::people::Role;
use jiff::civil::Date;
use office::account::Staff;
use office::body::Body;
use office::body::closing::{self, Closing, ClosingDays};
use office::wording;
use serde_json::Value;
use store::audit::Audit;

use crate::admin::kept::name;
use crate::admin::sides::parts;
use crate::officer::Officer;

/// One change before its reader.
pub(super) struct Telling<'a> {
    officer: &'a Officer,
    people: &'a [Staff],
    entry: &'a Audit,
    /// What was changed.
    pub(super) kind: &'a str,
    /// Of whom or what, as an id.
    pub(super) about: &'a str,
    /// The body that it is about, when there is one.
    body: Option<Arc<Body>>,
}

impl<'a> Telling<'a> {
    pub(super) fn new(officer: &'a Officer, people: &'a [Staff], entry: &'a Audit) -> Self {
        let (kind, about) = entry.what.split_once('/').unwrap_or((&entry.what, ""));
        let body = match kind {
            "body" | "wording" => about.split('/').next().map(str::to_owned),
            _ => kept(entry, "body"),
        };
        let body = body.and_then(|id| officer.site.office().bodies().get(&id).cloned());
        Telling { officer, people, entry, kind, about, body }
    }

    /// What the change is about: a body, a letter, a text or a person; else as it is, such as the number of a dossier.
    pub(super) fn subject(&self) -> String {
        let of_body = self.body.as_ref().map(|body| body.name(self.officer.lang));
        match self.kind {
            "body" => of_body.unwrap_or(self.about).to_owned(),
            "text-block" => kept(self.entry, "name").unwrap_or_else(|| self.about.to_owned()),
            "wording" => self.letter().unwrap_or_else(|| self.about.replace('/', ", ")),
            _ => name(self.officer, self.people, self.about),
        }
    }

    /// The body, the acts that send the letter, the language.
    fn letter(&self) -> Option<String> {
        let mut of = self.about.split('/').skip(1);
        let (letter, lang) = (of.next()?, of.next()?.parse::<Lang>().ok()?);
        let (body, office) = (self.body.as_ref()?, self.officer.site.office());
        let procedure = office.library().of_body(body);
        let label = wording::label(office.texts(), self.officer.lang, &procedure, letter);
        Some({
            let colon = self.officer.text("colon");
            format!("{}{colon}{label} ({})", body.name(self.officer.lang), self.officer.language(lang))
        })
    }

    /// One side of the change, a line for each part that differs from the other side. Ids are nobody's words.
    pub(super) fn lines(&self, side: Option<&str>, other: Option<&str>) -> Vec<String> {
        let told = parts(side, other).into_iter();
        let told = told.filter(|(path, _)| path.len() < 2 || path.last().is_none_or(|key| key != "id"));
        told.map(|(path, part)| {
            let words = self.part(&path, &part);
            if path.is_empty() {
                words
            } else {
                format!("{}{}{words}", self.label(&path), self.officer.text("colon"))
            }
        })
        .collect()
    }

    /// The keys that lead to a part: names of fields, languages, and what a row of the body is called.
    fn label(&self, path: &[String]) -> String {
        let names = path.iter().enumerate().map(|(place, key)| self.key(path, place, key));
        names.collect::<Vec<_>>().join(", ")
    }

    fn key(&self, path: &[String], place: usize, key: &str) -> String {
        let texts = self.officer.site.office().texts();
        let id = format!("audit-key-{key}");
        let row = if place == 1 { self.row(&path[0], key) } else { None };
        match (row, key.parse::<Lang>()) {
            (Some(row), _) => row,
            (None, Ok(lang)) if place > 0 => self.officer.language(lang),
            _ if texts.has(self.officer.lang, &id) => self.officer.text(&id),
            _ => key.to_owned(),
        }
    }

    /// What a unit, a service or a subject of the body is called.
    fn row(&self, list: &str, id: &str) -> Option<String> {
        let (body, lang) = (self.body.as_ref()?, self.officer.lang);
        match list {
            "unit" => body.unit(id).map(|unit| unit.name.get(lang).to_owned()),
            "service" => body.service(id).map(|service| service.name.get(lang).to_owned()),
            "subject" => body.subject_name(id, lang).map(str::to_owned),
            _ => None,
        }
    }

    fn part(&self, path: &[String], part: &Value) -> String {
        let officer = self.officer;
        let (office, lang) = (officer.site.office(), officer.lang);
        let key = path.last().map_or("", String::as_str);
        let language = |code: &str| code.parse().map_or(code.to_owned(), |lang: Lang| officer.language(lang));
        match (key, part) {
            (_, Value::Bool(yes)) => officer.text(if *yes { "log-yes" } else { "log-no" }),
            ("role", Value::String(code)) => {
                Role::from_code(code).map_or(code.clone(), |role| office.texts().role(lang, role))
            }
            ("body", Value::String(id)) => office.bodies().name(id, lang).to_owned(),
            ("unit" | "subject", Value::String(id)) => {
                self.row(key, id).unwrap_or_else(|| self.subject_of_law(id))
            }
            ("kind", Value::String(code)) => {
                Kind::from_code(code).map_or(code.clone(), |kind| office.texts().kind(lang, kind))
            }
            ("language", Value::String(code)) => language(code),
            ("languages", Value::String(codes)) => {
                codes.split(", ").map(language).collect::<Vec<_>>().join(", ")
            }
            ("from" | "until" | "updated-on" | "read-on", Value::String(day)) => {
                day.parse::<Date>().map_or(day.clone(), |day| office.texts().date(lang, day))
            }
            ("closures", Value::String(text)) => self.closing_days(text),
            ("", Value::String(text)) if self.kind == "wording" => self.wording(text),
            ("password", Value::String(_)) => officer.text("audit-password-changed"),
            ("tls", Value::String(code)) => officer.text(&format!("mail-tls-{code}")),
            ("second-factor", Value::String(code)) => officer.text(&format!("policy-needed-{code}")),
            ("deputy_for", Value::String(id)) => name(officer, self.people, id),
            ("", Value::String(id)) if self.kind == "audit-exported" && !id.is_empty() => {
                name(officer, self.people, id)
            }
            (_, Value::String(text)) => text.clone(),
            (_, other) => other.to_string(),
        }
    }

    /// `24 December 2026 – 2 January 2027: Winter`, of each.
    fn closing_days(&self, text: &str) -> String {
        let (officer, lang) = (self.officer, self.officer.lang);
        let date = |day| officer.site.office().texts().date(lang, day);
        let row = |row: Closing| match row {
            Closing::Kept(text) => text,
            Closing::Days(ClosingDays { from, to, yearly, name }) => {
                let days = to.map_or_else(|| date(from), |to| format!("{} – {}", date(from), date(to)));
                let each = if yearly {
                    format!(" ({})", officer.text("admin-field-closing-yearly"))
                } else {
                    String::new()
                };
                format!("{days}{each}{}{}", officer.text("colon"), name.get(lang))
            }
        };
        closing::read(text).into_iter().map(row).collect::<Vec<_>>().join(&officer.text("list-separator"))
    }

    /// A letter's own words, without the sign before its subject.
    fn wording(&self, text: &str) -> String {
        let subject = |rest: &str| {
            format!("{}{}{rest}", self.officer.text("wording-subject"), self.officer.text("colon"))
        };
        text.strip_prefix("subject: ").map_or_else(|| text.to_owned(), subject)
    }

    /// A subject of the procedure by its code.
    fn subject_of_law(&self, code: &str) -> String {
        let office = self.officer.site.office();
        let law = self.body.as_ref().map(|body| office.library().of_body(body));
        let found = law.and_then(|law| law.texts(self.officer.lang).subject.get(code).cloned());
        found.unwrap_or_else(|| code.to_owned())
    }
}

/// A key of the change, as it became or as it was.
fn kept(entry: &Audit, key: &str) -> Option<String> {
    [&entry.became, &entry.was].into_iter().flatten().find_map(|side| {
        let side: Value = serde_json::from_str(side).ok()?;
        Some(side.get(key)?.as_str()?.to_owned())
    })
}

pub(super) fn kind_in_words(officer: &Officer, kind: &str) -> String {
    let id = format!("audit-kind-{kind}");
    if officer.site.office().texts().has(officer.lang, &id) { officer.text(&id) } else { kind.to_owned() }
}
