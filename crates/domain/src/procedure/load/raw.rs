//! The files as they are written: unknown keys are flaws, references keep their place.

mod term;

use indexmap::IndexMap;
use serde::Deserialize;
use toml::Spanned;

use crate::fact::Fact;
use crate::language::Lang;
use crate::people::{PersonRule, Role};
use crate::procedure::{Asks, Checks, Ground, Guarantee, How};
use crate::term::Length;

pub use term::RawTerm;

/// The head of `procedure.toml`.
#[derive(Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct RawProcedure {
    /// Its name: the name of its folder, such as `fod-po`.
    pub name: String,
    /// Its version, from 1. A published version never changes; the next one is a copy of the folder, `v2`.
    pub version: u32,
    /// Where the rules come from: a law, a regulation, a decision.
    pub source: String,
    /// The calendar by which its terms count, such as `be`.
    pub calendar: String,
    /// Other calendars that a body may count by instead, such as `["nl"]`. One that chooses none counts by `calendar`.
    #[serde(default)]
    pub other_calendars: Vec<Spanned<String>>,
    /// Its languages; texts and letters must be there in each.
    pub languages: Vec<Lang>,
    /// How many levels of handling there are: 2 when one can ask for a second look. 1 when left out.
    #[serde(default = "one")]
    pub stages: u8,
    /// The terms, each as `[term.NAME]`.
    #[serde(default)]
    pub term: IndexMap<String, RawTerm>,
    /// One name for several activities, as a line of `[group]`: `handling = ["assign", "judge"]`. Wherever a list of
    /// activities stands, it may stand in their place; a group may also hold one that stands above it.
    #[serde(default)]
    pub group: IndexMap<String, Vec<Spanned<String>>>,
    /// What can be done, each as `[activity.NAME]`.
    pub activity: IndexMap<String, RawActivity>,
    /// What must hold of every course, each as `[[guarantee]]`.
    #[serde(default)]
    pub guarantee: Vec<Spanned<RawGuarantee>>,
    /// Lists to choose from, such as `[code-list.cause]`.
    #[serde(default)]
    pub code_list: RawCodeLists,
}

/// The lists to choose from.
#[derive(Default, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct RawCodeLists {
    /// The causes that `find-cause` may name.
    #[serde(default)]
    pub cause: RawCodeList,
    /// The norms that `judge` may say to be offended.
    #[serde(default)]
    pub norm: RawCodeList,
    /// The lines that `refer-second-line` may name, `"2"` (an ombudsman) or `"3"` (the policy level), where there is one only or they have
    /// names of their own. Left out, both are offered under Gehoor's words.
    #[serde(default)]
    pub line: RawCodeList,
}

/// A list to choose from.
#[derive(Default, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct RawCodeList {
    /// Its codes; the texts give the words of each.
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

/// Something that can be done: `[activity.NAME]`.
#[derive(Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct RawActivity {
    /// What kind of act it is, from the closed list below. The act decides what is recorded.
    pub act: Spanned<String>,
    /// The roles that may do it.
    pub by: Vec<Role>,
    /// The roles at a later level, where they differ: `by-in-stage = { 2 = ["decision-body"] }`.
    #[serde(default)]
    pub by_in_stage: IndexMap<String, Vec<Role>>,
    /// The roles that may when nobody in `by` is left to act: away, or barred.
    #[serde(default)]
    pub fallback: Vec<Role>,
    /// Done once for each `stage` (level), and for each `grievance`, `respondent`, `party` or `seat`. Left out, once
    /// for the dossier.
    #[serde(default)]
    pub per: Vec<Spanned<String>>,
    /// The seats of a committee and how many of each: `{ chair = 1, member = 2 }`.
    #[serde(default)]
    pub seats: IndexMap<String, u8>,
    /// The levels at which it exists. Every level when left out.
    #[serde(default)]
    pub in_stages: Vec<u8>,
    /// Conditions: only after these were done, as long as they are part of the course.
    #[serde(default)]
    pub after: Vec<Spanned<String>>,
    /// Not while one of these is still to be done.
    #[serde(default)]
    pub not_while_pending: Vec<Spanned<String>>,
    /// A fact that must hold.
    pub only_if: Option<Fact>,
    /// A term after whose end it is no longer possible. Lateness forbids nothing else.
    pub only_before_end_of: Option<Spanned<String>>,
    /// A term during which it is not possible yet: it must have begun, and its last day must have passed.
    pub only_after_end_of: Option<Spanned<String>>,
    /// The term whose end it moves by what is recorded: `{ term = "handle", at-most = "4 weeks" }`.
    pub adjourns: Option<RawAdjourns>,
    /// The term that it moves to the day that is recorded.
    pub postpones: Option<Spanned<String>>,
    /// The terms whose clock stands still from then on.
    #[serde(default)]
    pub pauses: Vec<Spanned<String>>,
    /// The terms whose clock goes on.
    #[serde(default)]
    pub resumes: Vec<Spanned<String>>,
    /// The term that gets another length, from its own start: `{ term = "handle", length = "10 weeks" }`.
    pub resets: Option<RawResets>,
    /// While this fact does not hold, nobody has to do it: an acknowledgement to someone without any address.
    pub waive_unless: Option<Fact>,
    /// Persons who may not do it.
    #[serde(default)]
    pub person_not: Vec<PersonRule>,
    /// For `name-respondent`: the roles whose holders may be named and have a part in it all the same, with the reason recorded: the authority
    /// itself (Awb 9:7 lid 2).
    #[serde(default)]
    pub exempts: Vec<Role>,
    /// For `name-respondent`: `false` leaves whoever is named their part, but where `person-not` or `assignee-not` says `respondent`; what they have
    /// in hand they keep. `true` when left out: they have no part in any act any more and see the dossier no longer (Awb 9:7, Bestuursdecreet II.86).
    #[serde(default = "yes")]
    pub keeps_out: bool,
    /// Persons to whom it may not be given.
    #[serde(default)]
    pub assignee_not: Vec<PersonRule>,
    /// May be done again without being owed anew.
    #[serde(default)]
    pub repeatable: bool,
    /// Whether it is part of the course from the start. `true` when left out.
    #[serde(default = "yes")]
    pub included: bool,
    /// Whether it is owed from the start.
    #[serde(default)]
    pub pending: bool,
    /// It ends the dossier.
    #[serde(default)]
    pub ends: bool,
    /// It may be done in a dossier that has ended.
    #[serde(default)]
    pub when_ended: bool,
    /// Gehoor does it as soon as it is owed and allowed.
    #[serde(default)]
    pub auto: bool,
    /// Gehoor does it when this term has passed.
    pub auto_after: Option<Spanned<String>>,
    /// The outcome that Gehoor then records.
    pub auto_outcome: Option<String>,
    /// For `invite` and `set-date`: how many working days before that day those in `alerts` are warned, and the
    /// handler. They are warned on the working day before in any case. For `measure`: how many before its day whoever sees to it is
    /// reminded; on that day and the day after they are in any case.
    #[serde(default)]
    pub warn_working_days: u32,
    /// For `invite`: how many working days somebody has at least to prepare. Whoever sets a sooner day is asked whether it is meant; it is not
    /// forbidden, for they may have agreed to it.
    #[serde(default)]
    pub notice_working_days: u32,
    /// For `declare-ties`: for how many months a tie with the organisation counts as recent.
    #[serde(default)]
    pub tie_months: u16,
    /// The activities whose texts go along with its letter, whole: the advice, for example. Of what came
    /// in, the files.
    #[serde(default)]
    pub encloses: Vec<Spanned<String>>,
    /// How many persons must sign the same text before it counts. 1 when left out.
    #[serde(default = "one")]
    pub signatures: u8,
    /// The roles that must be among those who sign.
    #[serde(default)]
    pub signatories: Vec<Role>,
    /// What else the form asks.
    #[serde(default)]
    pub asks: Vec<Asks>,
    /// For a validation: `form` or `form-and-content`.
    pub checks: Option<Checks>,
    /// The letter that it sends: a folder in `letters/`.
    pub letter: Option<Spanned<String>>,
    /// The facts that this letter must tell, such as `["second-line", "react-until"]`: it has a placeholder for each in every language, and
    /// while one of them is not known the act is refused.
    #[serde(default)]
    pub must_say: Vec<Spanned<String>>,
    /// To whom that letter goes: `respondent`, for what is done per respondent. To whoever complains when left out; what is
    /// done per party goes to that party.
    pub letter_to: Option<Spanned<String>>,
    /// The grounds on which it may be done, as a list of `{ code, source }`; `only-if` a fact, `by` some roles only.
    #[serde(default)]
    pub grounds: Vec<Ground>,
    /// The roles that are told when it is owed. What whoever complains may do too is work of the organisation only where a role is told
    /// of it; otherwise it is left to them.
    #[serde(default)]
    pub alerts: Vec<Role>,
    /// The roles that are told once it was done, and have nothing to do for it: the team leader of whom the desk answered (of `find-cause` once
    /// everybody signed).
    #[serde(default)]
    pub informs: Vec<Role>,
    /// The activities whose entries it may put right.
    #[serde(default)]
    pub corrects: Vec<Spanned<String>>,
    /// What is then owed.
    #[serde(default)]
    pub obliges: Vec<Spanned<String>>,
    /// What is then part of the course.
    #[serde(default)]
    pub includes: Vec<Spanned<String>>,
    /// What is then no longer part of the course.
    #[serde(default)]
    pub excludes: Vec<Spanned<String>>,
    /// The same three for one outcome: `when.inadmissible = { obliges = ["close"] }`.
    #[serde(default)]
    pub when: IndexMap<String, RawEffects>,
    /// The article it comes from, or `own choice`.
    pub source: String,
}

/// What an adjournment moves: `adjourns`.
#[derive(Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct RawAdjourns {
    /// The term.
    pub term: Spanned<String>,
    /// How much in all, in one step or in several.
    pub at_most: Length,
    /// The activities that tell the others of it, such as `["tell-respondents"]`: it counts once their letters have left too.
    #[serde(default)]
    pub told_by: Vec<Spanned<String>>,
}

/// A term that gets another length: `resets`.
#[derive(Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct RawResets {
    /// The term.
    pub term: Spanned<String>,
    /// The other length, counted from the term's own start.
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

/// What follows with one outcome: `when.OUTCOME`.
#[derive(Default, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct RawEffects {
    /// What is then owed.
    #[serde(default)]
    pub obliges: Vec<Spanned<String>>,
    /// What is then part of the course.
    #[serde(default)]
    pub includes: Vec<Spanned<String>>,
    /// What is then no longer part of the course.
    #[serde(default)]
    pub excludes: Vec<Spanned<String>>,
}

/// What must hold of every course: `[[guarantee]]`.
#[derive(Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct RawGuarantee {
    /// This activity …
    pub never: Option<Spanned<String>>,
    /// … is never done before this one, unless that is not part of the course.
    pub before: Option<Spanned<String>>,
    /// After this activity …
    pub leads: Option<Spanned<String>>,
    /// … no dossier ends without this one: not even where it is no longer part of the course, but where it is waived …
    pub to: Option<Spanned<String>>,
    /// … but by one of these; one that is no end itself is enough where it was done before, or nobody could be told.
    #[serde(default)]
    pub unless: Vec<Spanned<String>>,
    /// This activity is done at most once, or once for each stage and item for which it is done.
    pub at_most_one: Option<Spanned<String>>,
}

impl RawGuarantee {
    /// Every activity that it names.
    pub fn names(&self) -> impl Iterator<Item = &Spanned<String>> {
        let each = [&self.never, &self.before, &self.leads, &self.to, &self.at_most_one];
        each.into_iter().flatten().chain(&self.unless)
    }

    /// What it promises; `None` when it is not exactly one promise.
    pub fn promise(&self) -> Option<Guarantee> {
        let id = |name: &Spanned<String>| name.get_ref().clone();
        match (&self.never, &self.before, &self.leads, &self.to, &self.at_most_one) {
            (Some(never), Some(before), None, None, None) if self.unless.is_empty() => {
                Some(Guarantee::Never { never: id(never), before: id(before) })
            }
            (None, None, Some(leads), Some(to), None) => {
                let unless = self.unless.iter().map(id).collect();
                Some(Guarantee::Leads { leads: id(leads), to: id(to), unless })
            }
            (None, None, None, None, Some(activity)) if self.unless.is_empty() => {
                Some(Guarantee::AtMostOne { activity: id(activity) })
            }
            _ => None,
        }
    }
}
