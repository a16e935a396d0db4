//! A procedure: which acts exist, who may do them, what must come before, what must follow and by when.
//!
//! The meaning is that of a Dynamic Condition Response graph (see `marking`); `load` reads the files.

mod anchor;
mod form;
mod ground;
mod guarantee;
pub mod load;

use std::collections::{BTreeMap, BTreeSet};

use indexmap::IndexMap;
use serde::{Deserialize, Serialize};

use crate::act::Act;
use crate::dossier::{Addressee, Dossier};
use crate::fact::Fact;
use crate::intake::{Kind, NamedRespondent};
use crate::item::Item;
use crate::language::Lang;
use crate::people::{PersonId, PersonRule, Role};
use crate::term::{Length, TermRule};

pub use anchor::{Anchor, AnchorDate};
pub use form::{Form, FormField, Texts};
pub use ground::{Choosing, Ground, GroundParty};
pub use guarantee::Guarantee;

/// An activity's name within its procedure.
pub type ActivityId = String;
/// A term's name within its procedure.
pub type TermId = String;

/// A procedure as read from its folder.
#[derive(Clone, Debug)]
pub struct Procedure {
    /// Folder name, such as `fod-po`.
    pub name: String,
    /// Version, from 1; a published version never changes.
    pub version: u32,
    /// SHA-256 (hex) over all its files: what a dossier pins.
    pub digest: String,
    /// Where the rules come from.
    pub source: String,
    /// The calendar its terms count with, where a body chose no other.
    pub calendar: String,
    /// What a body may choose instead.
    pub other_calendars: Vec<String>,
    /// Its languages; texts and letters exist in each.
    pub languages: Vec<Lang>,
    /// How many levels of handling there are.
    pub stages: u8,
    /// The terms, in the file's order.
    pub terms: IndexMap<TermId, Term>,
    /// The activities, in the file's order.
    pub activities: IndexMap<ActivityId, Activity>,
    /// What must hold of every course.
    pub guarantees: Vec<Guarantee>,
    /// Why things go wrong: the list that a cause is chosen from; empty where there is none.
    pub causes: Vec<String>,
    /// The norms that a founded complaint may offend: what a judgment may name; empty where there are none.
    pub norms: Vec<String>,
    /// The lines beyond the organisation that a referral may name, by the words of the texts; empty where both are, by Gehoor's words.
    pub lines: Vec<String>,
    /// What the public form asks.
    pub form: Form,
    /// Labels and sentences per language.
    pub texts: BTreeMap<Lang, Texts>,
    /// Letters by name and language, as written.
    pub letters: BTreeMap<(String, Lang), String>,
}

/// A named term: an anchor, a length, a basis, what meets it.
#[derive(Clone, Debug)]
pub struct Term {
    /// The activities and the dates of their records that start it: the latest that there is.
    pub from: Vec<Anchor>,
    /// Length, basis, end rule; `None` when the recorded date itself is the due date.
    pub rule: Option<TermRule>,
    /// The activities that meet it.
    pub met_by: Vec<ActivityId>,
    /// Where the rule comes from.
    pub source: String,
    /// How many working days before the end its owner is reminded.
    pub warn_working_days: u32,
    /// The roles that are reminded and warned.
    pub owners: Vec<Role>,
    /// Whether it is a promise to the complainant (told in letters) or the organisation's own.
    pub told: bool,
    /// It binds nobody until what meets it is to be done (Awb 9:8 lid 3: only who is turned away must be told within four weeks).
    pub once_owed: bool,
    /// The fact without which it rests on the organisation's own rules (Awb 9:4: of what is only said no law names a day).
    pub policy_unless: Option<Fact>,
}

/// One activity.
#[derive(Clone, Debug)]
pub struct Activity {
    /// Its name.
    pub id: ActivityId,
    /// What kind of act it is.
    pub act: Act,
    /// Who may do it.
    pub by: Vec<Role>,
    /// Who may do it in a later stage, where that differs (a higher level).
    pub by_in_stage: BTreeMap<u8, Vec<Role>>,
    /// Who may when nobody in `by` is left to act.
    pub fallback: Vec<Role>,
    /// One marking per stage and per item.
    pub per: Per,
    /// The seats of a committee, in the order of the file, as often as there are: `chair`, `member`, `member`.
    pub seats: Vec<String>,
    /// The stages in which it exists; empty is all.
    pub in_stages: BTreeSet<u8>,
    /// Conditions.
    pub after: Vec<ActivityId>,
    /// Milestones.
    pub not_while_pending: Vec<ActivityId>,
    /// A fact that must hold.
    pub only_if: Option<Fact>,
    /// A term after whose end it is no longer possible: a right that lapses.
    pub only_before_end_of: Option<TermId>,
    /// A term before whose end it is not possible yet.
    pub only_after_end_of: Option<TermId>,
    /// What it does to the end of terms.
    pub moves: Vec<Move>,
    /// Its obligation is waived while this fact fails.
    pub waive_unless: Option<Fact>,
    /// Persons who may not do it.
    pub person_not: Vec<PersonRule>,
    /// Of `name-respondent`: the roles that may handle a complaint about themselves all the same, with a reason.
    pub exempts: Vec<Role>,
    /// Of `name-respondent`: whoever is named has no part in any act any more.
    pub keeps_out: bool,
    /// Persons who may not be assigned by it.
    pub assignee_not: Vec<PersonRule>,
    /// May be done more than once without being obliged anew.
    pub repeatable: bool,
    /// Included at the start.
    pub included: bool,
    /// Pending at the start.
    pub pending: bool,
    /// Ends the dossier.
    pub ends: bool,
    /// Allowed in an ended dossier.
    pub when_ended: bool,
    /// The system does it as soon as it is pending and allowed.
    pub auto: bool,
    /// The system does it when this term has passed unmet.
    pub auto_after: Option<TermId>,
    /// The outcome that the system then records.
    pub auto_outcome: Option<String>,
    /// How many working days before it those in `alerts` are warned of a day that stands in the calendar, and whoever sees to a measure
    /// of its last day.
    pub warn_working_days: u32,
    /// Of `invite`: how many working days there are at least between the letter and the day, before it is asked whether so soon is meant.
    pub notice_working_days: u32,
    /// For how many months a tie with the organisation counts as recent, where ties are declared.
    pub tie_months: u16,
    /// The activities whose texts go along with its letter; of the receipt the files.
    pub encloses: Vec<ActivityId>,
    /// How many different people must sign the same entry before it counts; 1 but for `find-cause`.
    pub signatures: u8,
    /// The roles that must each be among them; empty where any of `by` will do.
    pub signatories: Vec<Role>,
    /// What it records beside what every act of its kind records.
    pub asks: Vec<Asks>,
    /// Form, or form and content, for a validation.
    pub checks: Option<Checks>,
    /// The letter that it sends.
    pub letter: Option<String>,
    /// The facts without which that letter does not leave: the second line and until when (Awb 9:12 lid 2).
    pub must_say: Vec<String>,
    /// To the respondent that it is about; otherwise to the complainant, or to the party that it is about.
    pub letter_to_respondent: bool,
    /// The grounds it may be done on.
    pub grounds: Vec<Ground>,
    /// The roles warned when it becomes pending.
    pub alerts: Vec<Role>,
    /// The roles told once it was done, who have nothing to do for it.
    pub informs: Vec<Role>,
    /// The activities whose entries it may put right.
    pub corrects: Vec<ActivityId>,
    /// What follows in any case.
    pub effects: Effects,
    /// What follows with one outcome.
    pub when: IndexMap<String, Effects>,
    /// Where the rule comes from.
    pub source: String,
}

/// The relations that doing an activity has with others.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Effects {
    /// Responses: these become pending.
    pub obliges: Vec<ActivityId>,
    /// Brought in.
    pub includes: Vec<ActivityId>,
    /// Taken out.
    pub excludes: Vec<ActivityId>,
}

/// What doing an activity does to the end of a term of the same stage.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Move {
    /// Which term.
    pub term: TermId,
    /// How.
    pub how: How,
    /// It counts only when the letters of these have left too, for every item there then was (Awb 9:11 lid 2).
    pub told_by: Vec<ActivityId>,
}

/// How an activity moves the end of a term.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum How {
    /// Later, by what the record says; all together at most so much (Awb 9:11 lid 2).
    Adjourns {
        /// The most that is allowed in all.
        at_most: Length,
    },
    /// To the later day that the record names (Awb 9:11 lid 3).
    Postpones,
    /// Its clock stands still from that day.
    Pauses,
    /// Its clock goes on from that day.
    Resumes,
    /// It has another length, from its very start (Awb 9:11 lid 1: ten weeks with a committee).
    Resets {
        /// The other length.
        length: Length,
    },
}

/// How many markings an activity has.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Per {
    /// One for each stage.
    pub stage: bool,
    /// One for each item of that kind.
    pub item: Option<Item>,
}

/// What a validation looks at (S4-29, S4-33).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Checks {
    /// Form.
    Form,
    /// Form and content.
    FormAndContent,
}

/// What an act may be asked to record, where a procedure wants it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Asks {
    /// Of `discuss`: how and when it is told inside the organisation.
    ToldInside,
    /// Of `measure`: who decided on it, when, and on which report.
    Decided,
}

impl Procedure {
    /// Every calendar that a body may count by, first the one that counts without a choice.
    pub fn calendars(&self) -> impl Iterator<Item = &str> {
        std::iter::once(&self.calendar).chain(&self.other_calendars).map(String::as_str)
    }

    /// The activity of that name.
    pub fn activity(&self, id: &str) -> Option<&Activity> {
        self.activities.get(id)
    }

    /// The first activity with that act: some acts have exactly one, such as `receive`.
    pub fn first_of(&self, act: Act) -> Option<&Activity> {
        self.activities.values().find(|activity| activity.act == act)
    }

    /// The roles of staff that take a message in: those that may both receive and register it.
    pub fn registrars(&self) -> impl Iterator<Item = Role> + '_ {
        let may =
            move |role: &Role, act| self.first_of(act).is_none_or(|activity| activity.by.contains(role));
        Role::OF_STAFF.into_iter().filter(move |role| may(role, Act::Receive) && may(role, Act::Register))
    }

    /// The roles of staff that run its dossiers: coordinator and complaints manager wherever there are, and whoever may close one.
    pub fn in_charge(&self) -> impl Iterator<Item = Role> + '_ {
        let closes = |role: Role| {
            let mut closing = self.activities.values().filter(|activity| activity.act == Act::Close);
            closing.any(|activity| activity.by.contains(&role))
        };
        let always = [Role::Coordinator, Role::ComplaintsManager];
        Role::OF_STAFF.into_iter().filter(move |role| always.contains(role) || closes(*role))
    }

    /// Whether it has something for that role of staff to do, to sign or to be told.
    pub fn knows(&self, role: Role) -> bool {
        let named = |activity: &Activity| {
            let seats = activity.seats.iter().filter_map(|seat| Role::of_seat(seat));
            let lists = [
                &activity.by,
                &activity.fallback,
                &activity.signatories,
                &activity.alerts,
                &activity.informs,
            ];
            let staged = activity.by_in_stage.values();
            lists.into_iter().chain(staged).flatten().copied().chain(seats).any(|known| known == role)
        };
        self.activities.values().any(named) || self.terms.values().any(|term| term.owners.contains(&role))
    }

    /// Whether a term is no duty but a right that lapses, or a time to wait: something is possible only before its end, or only
    /// after it, or the system acts then; and nobody owns it. Nobody is ever late with it.
    pub fn is_window(&self, term: &str) -> bool {
        let closes = |activity: &Activity| {
            [&activity.only_before_end_of, &activity.only_after_end_of, &activity.auto_after]
                .into_iter()
                .any(|of| of.as_deref() == Some(term))
        };
        self.terms.get(term).is_some_and(|term| term.owners.is_empty())
            && self.activities.values().any(closes)
    }

    /// The terms that are postponed once someone agreed by that activity: it records until which day.
    pub fn postponed_with(&self, activity: &Activity) -> Vec<&TermId> {
        let waits = |other: &&Activity| other.act == Act::Postpone && other.after.contains(&activity.id);
        let of_consent = self.activities.values().filter(|_| activity.act == Act::Consent).filter(waits);
        of_consent.flat_map(|other| &other.moves).map(|moved| &moved.term).collect()
    }

    /// Whether it is for cases before a court: it takes those alone, and nobody lodges one by the public form (S0-01).
    pub fn is_for_disputes(&self) -> bool {
        self.form.kinds.contains(&Kind::Dispute)
    }

    /// The sentences in a language; a procedure has them in each of its languages.
    pub fn texts(&self, lang: Lang) -> &Texts {
        self.texts.get(&lang).or_else(|| self.texts.values().next()).expect("a procedure has texts")
    }

    /// `name/vN`, as bodies name it.
    pub fn reference(&self) -> String {
        format!("{}/v{}", self.name, self.version)
    }
}

impl Term {
    /// The fact that fails in this dossier, so that the term rests on the organisation's own rules.
    pub fn only_policy(&self, dossier: &Dossier) -> Option<Fact> {
        self.policy_unless.filter(|fact| !fact.holds(dossier))
    }

    /// Whether something that the activity records can start it.
    pub fn starts_with(&self, activity: &str) -> bool {
        self.from.iter().any(|anchor| anchor.activity().is_some_and(|start| start == activity))
    }
}

impl Activity {
    /// The member of staff who has no part in anything any more once they are so named.
    pub fn bars<'n>(&self, named: &'n NamedRespondent) -> Option<&'n PersonId> {
        named.barred().filter(|_| self.keeps_out)
    }

    /// To whom its letter about that item goes.
    pub fn addressee(&self, item: Option<u32>) -> Addressee {
        match (self.per.item, item) {
            (Some(Item::Respondent), Some(number)) if self.letter_to_respondent => {
                Addressee::Respondent(number)
            }
            (Some(Item::Party), Some(number @ 2..)) => Addressee::Respondent(number - 1),
            _ => Addressee::Complainant,
        }
    }

    /// Who may do it in that stage.
    pub fn roles(&self, stage: u8) -> &[Role] {
        self.by_in_stage.get(&stage).unwrap_or(&self.by)
    }

    /// Whether it is left to whoever complains in that stage: they may do it themselves, and nobody of staff is told that it awaits them.
    pub fn is_left_to_the_complainant(&self, stage: u8) -> bool {
        self.roles(stage).contains(&Role::Complainant) && self.alerts.is_empty()
    }

    /// Whether it exists in that stage.
    pub fn exists_in(&self, stage: u8) -> bool {
        self.in_stages.is_empty() || self.in_stages.contains(&stage)
    }

    /// The relations that apply with that outcome: the general ones and the outcome's own.
    pub fn effects(&self, outcome: Option<&str>) -> impl Iterator<Item = &Effects> {
        let named = outcome.into_iter().flat_map(|outcome| outcome.split('+'));
        std::iter::once(&self.effects).chain(named.filter_map(|outcome| self.when.get(outcome)))
    }
}
