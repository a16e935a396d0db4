//! The public form of a procedure, and its sentences.

use std::collections::BTreeMap;

use serde::Deserialize;

/// What the public form asks; a field is from a closed list.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Form {
    /// The kinds that one may lodge.
    pub kinds: Vec<crate::intake::Kind>,
    /// The relations that the complainant may have with the body (S0-15).
    pub relations: Vec<String>,
    /// What a grievance may be about (S1-07).
    pub subjects: Vec<String>,
    /// The fields that must be filled.
    pub required: Vec<FormField>,
    /// The fields that may be.
    pub optional: Vec<FormField>,
    /// May one complain without giving a name and address?
    pub anonymous: bool,
}

/// A field of the public form.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum FormField {
    /// Name.
    Name,
    /// E-mail address.
    Email,
    /// Telephone.
    Phone,
    /// Postal address.
    Address,
    /// Relation with the body.
    Relation,
    /// For whom, when a representative writes.
    Representing,
    /// What happened.
    WhatHappened,
    /// When it happened.
    HappenedOn,
    /// What would put it right.
    DesiredOutcome,
}

impl FormField {
    /// The name in files.
    pub fn code(self) -> &'static str {
        match self {
            FormField::Name => "name",
            FormField::Email => "email",
            FormField::Phone => "phone",
            FormField::Address => "address",
            FormField::Relation => "relation",
            FormField::Representing => "representing",
            FormField::WhatHappened => "what-happened",
            FormField::HappenedOn => "happened-on",
            FormField::DesiredOutcome => "desired-outcome",
        }
    }
}

/// A procedure's own sentences in one language.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Texts {
    /// The procedure's name for people.
    pub title: String,
    /// What it is for, in a sentence or two: who sets up a body chooses by it.
    #[serde(default)]
    pub about: String,
    /// Label of each activity.
    pub activity: BTreeMap<String, String>,
    /// Label of each term.
    pub term: BTreeMap<String, String>,
    /// Label of each ground.
    #[serde(default)]
    pub ground: BTreeMap<String, String>,
    /// Label of each cause.
    #[serde(default)]
    pub cause: BTreeMap<String, String>,
    /// Label of each norm.
    #[serde(default)]
    pub norm: BTreeMap<String, String>,
    /// Label of each line beyond the organisation.
    #[serde(default)]
    pub line: BTreeMap<String, String>,
    /// What this organisation calls a role, where it has a word of its own: it stands under its letters.
    #[serde(default)]
    pub role: BTreeMap<String, String>,
    /// Label of each relation.
    #[serde(default)]
    pub relation: BTreeMap<String, String>,
    /// Label of each subject.
    #[serde(default)]
    pub subject: BTreeMap<String, String>,
    /// Label of each seat of a committee.
    #[serde(default)]
    pub seat: BTreeMap<String, String>,
    /// Help beside form fields, by field.
    #[serde(default)]
    pub help: BTreeMap<String, String>,
}

impl super::Procedure {
    /// The lines that a referral may name (S4-03): the second, the third, or both.
    pub fn lines(&self) -> Vec<u8> {
        let own: Vec<u8> = self.lines.iter().filter_map(|line| line.parse().ok()).collect();
        if own.is_empty() { vec![2, 3] } else { own }
    }
}
