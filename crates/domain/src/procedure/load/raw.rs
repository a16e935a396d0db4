//! The files as they are written: unknown keys are flaws, references keep their place.

use indexmap::IndexMap;
use serde::Deserialize;
use toml::Spanned;

use crate::calendar::Layer;
use crate::fact::Fact;
use crate::language::Lang;
use crate::people::{PersonRule, Role};
use crate::procedure::{Asks, Checks, Ground, How};
use crate::term::{Basis, EndRule, Length};

#[derive(Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct RawProcedure {
    pub name: String,
    pub version: u32,
    pub source: String,
    pub calendar: String,
    pub languages: Vec<Lang>,
    #[serde(default = "one")]
    pub stages: u8,
    #[serde(default)]
    pub term: IndexMap<String, RawTerm>,
    pub activity: IndexMap<String, RawActivity>,
    #[serde(default)]
    pub guarantee: Vec<RawGuarantee>,
    #[serde(default)]
    pub code_list: RawCodeLists,
}

#[derive(Default, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct RawCodeLists {
    #[serde(default)]
    pub cause: RawCodeList,
}

#[derive(Default, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct RawCodeList {
    #[serde(default)]
    pub codes: Vec<String>,
    /// Where the list comes from: for whoever reads the file.
    #[serde(default, rename = "source")]
    pub _source: String,
}

fn one() -> u8 {
    1
}

fn yes() -> bool {
    true
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct RawTerm {
    pub from: Spanned<String>,
    pub length: Option<Length>,
    pub basis: Basis,
    pub end: Option<EndRule>,
    pub layers: Option<Vec<Layer>>,
    pub met_by: Vec<Spanned<String>>,
    pub source: String,
    #[serde(default)]
    pub warn_working_days: u32,
    #[serde(default)]
    pub owners: Vec<Role>,
    #[serde(default)]
    pub told: bool,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct RawActivity {
    pub act: Spanned<String>,
    pub by: Vec<Role>,
    #[serde(default)]
    pub by_in_stage: IndexMap<String, Vec<Role>>,
    #[serde(default)]
    pub fallback: Vec<Role>,
    #[serde(default)]
    pub per: Vec<Spanned<String>>,
    #[serde(default)]
    pub seats: IndexMap<String, u8>,
    #[serde(default)]
    pub in_stages: Vec<u8>,
    #[serde(default)]
    pub after: Vec<Spanned<String>>,
    #[serde(default)]
    pub not_while_pending: Vec<Spanned<String>>,
    pub only_if: Option<Fact>,
    pub only_before_end_of: Option<Spanned<String>>,
    pub adjourns: Option<RawAdjourns>,
    pub postpones: Option<Spanned<String>>,
    #[serde(default)]
    pub pauses: Vec<Spanned<String>>,
    #[serde(default)]
    pub resumes: Vec<Spanned<String>>,
    pub resets: Option<RawResets>,
    pub waive_unless: Option<Fact>,
    #[serde(default)]
    pub person_not: Vec<PersonRule>,
    #[serde(default)]
    pub assignee_not: Vec<PersonRule>,
    #[serde(default)]
    pub repeatable: bool,
    #[serde(default = "yes")]
    pub included: bool,
    #[serde(default)]
    pub pending: bool,
    #[serde(default)]
    pub ends: bool,
    #[serde(default)]
    pub when_ended: bool,
    #[serde(default)]
    pub auto: bool,
    pub auto_after: Option<Spanned<String>>,
    pub auto_outcome: Option<String>,
    #[serde(default = "one")]
    pub signatures: u8,
    #[serde(default)]
    pub signatories: Vec<Role>,
    #[serde(default)]
    pub asks: Vec<Asks>,
    pub checks: Option<Checks>,
    pub letter: Option<Spanned<String>>,
    #[serde(default)]
    pub grounds: Vec<Ground>,
    #[serde(default)]
    pub alerts: Vec<Role>,
    #[serde(default)]
    pub corrects: Vec<Spanned<String>>,
    #[serde(default)]
    pub obliges: Vec<Spanned<String>>,
    #[serde(default)]
    pub includes: Vec<Spanned<String>>,
    #[serde(default)]
    pub excludes: Vec<Spanned<String>>,
    #[serde(default)]
    pub when: IndexMap<String, RawEffects>,
    pub source: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct RawAdjourns {
    pub term: Spanned<String>,
    pub at_most: Length,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct RawResets {
    pub term: Spanned<String>,
    pub length: Length,
}

impl RawActivity {
    /// Every term that it moves, and how.
    pub fn moves(&self) -> Vec<(&Spanned<String>, How)> {
        let mut moves = Vec::new();
        moves.extend(self.adjourns.iter().map(|a| (&a.term, How::Adjourns { at_most: a.at_most })));
        moves.extend(self.postpones.iter().map(|term| (term, How::Postpones)));
        moves.extend(self.pauses.iter().map(|term| (term, How::Pauses)));
        moves.extend(self.resumes.iter().map(|term| (term, How::Resumes)));
        moves.extend(self.resets.iter().map(|r| (&r.term, How::Resets { length: r.length })));
        moves
    }
}

#[derive(Default, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct RawEffects {
    #[serde(default)]
    pub obliges: Vec<Spanned<String>>,
    #[serde(default)]
    pub includes: Vec<Spanned<String>>,
    #[serde(default)]
    pub excludes: Vec<Spanned<String>>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct RawGuarantee {
    pub never: Spanned<String>,
    pub before: Spanned<String>,
}
