//! `body.toml` as it is written: unknown keys are flaws, what can be wrong keeps its place.

use std::collections::BTreeMap;

use domain::language::Lang;
use indexmap::IndexMap;
use jiff::civil::Date;
use serde::Deserialize;
use toml::Spanned;
use toml::value::Datetime;

use super::{Body, Logo, Notices, Service, Unit};

/// A text per language, with the place of the whole and of each.
pub type RawTexts = Spanned<IndexMap<Lang, Spanned<String>>>;

#[derive(Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct RawBody {
    pub id: Spanned<String>,
    pub procedure: Spanned<String>,
    #[serde(default)]
    pub disputes: Option<Spanned<String>>,
    #[serde(default)]
    pub calendar: Option<String>,
    pub prefix: Spanned<String>,
    pub languages: Spanned<Vec<Lang>>,
    pub email: Spanned<String>,
    pub phone: Spanned<String>,
    pub updated_on: Spanned<Datetime>,
    /// Whether it takes messages from the start: there is someone to answer them.
    #[serde(default)]
    pub open: bool,
    pub name: RawTexts,
    pub about: RawTexts,
    pub address: RawTexts,
    pub second_line: RawTexts,
    #[serde(default)]
    pub unit: Vec<RawUnit>,
    #[serde(default)]
    pub service: Vec<RawService>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RawUnit {
    pub id: Spanned<String>,
    pub name: RawTexts,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RawService {
    pub id: Spanned<String>,
    pub unit: Spanned<String>,
    pub name: RawTexts,
}

/// The day, when it is a day and nothing more.
pub fn day(written: &Datetime) -> Option<Date> {
    written.to_string().parse().ok().filter(|_| written.time.is_none())
}

impl RawBody {
    /// The body, once the checks found nothing.
    pub fn into_body(self, files: &BTreeMap<String, String>) -> Body {
        let languages = self.languages.into_inner();
        let texts = |raw: RawTexts| {
            let mut raw = raw.into_inner();
            let found =
                languages.iter().filter_map(|lang| Some((*lang, raw.swap_remove(lang)?.into_inner())));
            found.collect()
        };
        let id = self.id.into_inner();
        let updated_on = day(self.updated_on.get_ref()).unwrap_or_default();
        let file = |name: &str| files.get(&format!("{id}/{name}")).cloned();
        let unit = |unit: RawUnit| Unit { id: unit.id.into_inner(), name: texts(unit.name), retired: false };
        let service = |raw: RawService| Service {
            id: raw.id.into_inner(),
            unit: raw.unit.into_inner(),
            name: texts(raw.name),
        };
        Body {
            procedure: self.procedure.into_inner(),
            published: Vec::new(),
            disputes: self.disputes.map(Spanned::into_inner),
            published_disputes: Vec::new(),
            calendar: self.calendar,
            prefix: self.prefix.into_inner(),
            email: self.email.into_inner(),
            phone: self.phone.into_inner(),
            updated_on,
            name: texts(self.name),
            about: texts(self.about),
            address: texts(self.address),
            second_line: texts(self.second_line),
            units: self.unit.into_iter().map(unit).collect(),
            services: self.service.into_iter().map(service).collect(),
            theme_css: file("theme.css").unwrap_or_default(),
            logo: file("logo.svg")
                .map(|svg| Logo { media_type: "image/svg+xml".to_owned(), bytes: svg.into_bytes() }),
            closures: file("closures.toml"),
            languages: languages.clone(),
            id: id.clone(),
            version: 0,
            closed: !self.open,
            subjects: Vec::new(),
            // whoever wrote the file answers for what it publishes
            notices: Notices { read_on: Some(updated_on), ..Notices::default() },
            colour: None,
        }
    }
}
