//! A refusal in sentences: what is wrong, and what would be right.

use domain::language::Lang;
use domain::people::{PersonId, Role};
use domain::refusal::{Reason, RecordFlaw, Refusal};
use domain::term::Length;

use super::word::rule_code;
use super::{Arg, Texts};
use crate::args;

/// Something that a refusal knows by its id only, and that people know by a name.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Named<'a> {
    /// An activity of the procedure.
    Activity(&'a str),
    /// A term of the procedure.
    Term(&'a str),
    /// A member of staff.
    Person(&'a PersonId),
}

impl<'a> Named<'a> {
    /// The label in a procedure's own texts; `None` for a person, and for what the procedure does not have.
    pub fn label(self, texts: &domain::procedure::Texts) -> Option<&str> {
        match self {
            Named::Activity(id) => texts.activity.get(id).map(String::as_str),
            Named::Term(id) => texts.term.get(id).map(String::as_str),
            Named::Person(_) => None,
        }
    }
}

/// How a caller names things: a label of the procedure, a person's name.
pub type Naming<'a> = dyn Fn(Named<'_>) -> String + 'a;

impl Texts {
    /// Every reason of a refusal, one or two sentences each, in its order; what would be said twice is said once.
    pub fn refusal(&self, lang: Lang, refusal: &Refusal, naming: &Naming<'_>) -> Vec<String> {
        let mut said = Vec::new();
        for reason in &refusal.reasons {
            let sentence = self.reason(lang, reason, naming);
            if !said.contains(&sentence) {
                said.push(sentence);
            }
        }
        said
    }

    /// One reason.
    pub fn reason(&self, lang: Lang, reason: &Reason, naming: &Naming<'_>) -> String {
        let say = |id: &str, args: &[(&str, Arg)]| self.say(lang, id, args);
        let activity =
            |id: &str, activity: &str| say(id, &args!["activity" => naming(Named::Activity(activity))]);
        match reason {
            Reason::Unknown => say("refusal-unknown", &[]),
            Reason::Empty => say("refusal-empty", &[]),
            Reason::Ended { activity: by } => activity("refusal-ended", by),
            Reason::Moved => say("refusal-moved", &[]),
            Reason::NotIncluded => say("refusal-not-included", &[]),
            Reason::AlreadyDone { on } => say("refusal-already-done", &args!["on" => *on]),
            Reason::NotYet { activity: other } => activity("refusal-not-yet", other),
            Reason::WhilePending { activity: other } => activity("refusal-while-pending", other),
            Reason::FactFails { fact } => say(&format!("refusal-fact-{}", fact.code()), &[]),
            Reason::TermOver { term, due } => {
                let term = naming(Named::Term(term));
                say("refusal-term-over", &args!["term" => term, "due" => *due])
            }
            Reason::TermNotOver { term, due } => {
                let begun = if due.is_some() { "yes" } else { "no" };
                let [term, begun] = args!["term" => naming(Named::Term(term)), "begun" => begun];
                let due = due.map_or(Arg::from(""), Arg::from);
                say("refusal-term-not-over", &[term, begun, ("due", due)])
            }
            Reason::LetterLacks { fact } => match fact.as_str() {
                "second-line" => say("refusal-letter-lacks-second-line", &[]),
                _ => say("refusal-letter-lacks", &args!["fact" => fact.clone()]),
            },
            Reason::Role { roles } if roles.is_empty() => say("refusal-role-nobody", &[]),
            Reason::Role { roles } => say("refusal-role", &args!["roles" => self.whose(lang, roles)]),
            Reason::DeputyWhilePresent => say("refusal-deputy-while-present", &[]),
            Reason::Signed { on } => say("refusal-signed", &args!["on" => *on]),
            Reason::Person { rule } => say(&format!("refusal-person-{}", rule_code(*rule)), &[]),
            Reason::NoFurtherStage => say("refusal-no-further-stage", &[]),
            Reason::Invalid { flaw } => self.flaw(lang, flaw, naming),
        }
    }

    /// That what happened must be longer ago than that.
    pub fn longer_ago(&self, lang: Lang, than: Length) -> String {
        self.say(lang, "refusal-longer-ago", &args!["length" => self.length(lang, than)])
    }

    /// What is wrong with a record.
    pub fn flaw(&self, lang: Lang, flaw: &RecordFlaw, naming: &Naming<'_>) -> String {
        let say = |id: &str, args: &[(&str, Arg)]| self.say(lang, id, args);
        let person = |id: &str, person: &PersonId| say(id, &args!["person" => naming(Named::Person(person))]);
        match flaw {
            RecordFlaw::OtherAct => say("flaw-other-act", &[]),
            RecordFlaw::GroundMissing => say("flaw-ground-missing", &[]),
            // A ground or subject that the procedure does not know has no label to show.
            RecordFlaw::GroundUnknown { ground: _ } => say("flaw-ground-unknown", &[]),
            RecordFlaw::GroundNotNow { ground: _, fact } => say(
                "flaw-ground-not-now",
                &args!["why" => self.text(lang, &format!("refusal-fact-{}", fact.code()))],
            ),
            RecordFlaw::GroundTooRecent { ground: _, than } => {
                say("flaw-ground-not-now", &args!["why" => self.longer_ago(lang, *than)])
            }
            RecordFlaw::GroundNotOfParty { ground: _, party } => say(
                "flaw-ground-not-now",
                &args!["why" => self.text(lang, &format!("refusal-party-{}", party.code()))],
            ),
            RecordFlaw::GroundOfOthers { ground: _, roles } => {
                say("flaw-ground-of-others", &args!["roles" => self.whose(lang, roles)])
            }
            RecordFlaw::AnswerAfterHearing { date } => {
                say("flaw-answer-after-hearing", &args!["date" => *date])
            }
            RecordFlaw::AnswerToday => say("flaw-answer-today", &[]),
            RecordFlaw::NotBegun => say("flaw-not-begun", &[]),
            RecordFlaw::RecordMissing => say("flaw-record-missing", &[]),
            RecordFlaw::ReasonMissing => say("flaw-reason-missing", &[]),
            RecordFlaw::NothingAdded => say("flaw-nothing-added", &[]),
            RecordFlaw::NotForSeat { person: who } => person("flaw-not-for-seat", who),
            RecordFlaw::AlreadySeated { person: who } => person("flaw-already-seated", who),
            RecordFlaw::Tied { person: who } => person("flaw-tied", who),
            RecordFlaw::JudgmentMissing => say("flaw-judgment-missing", &[]),
            RecordFlaw::DepartureMissing => say("flaw-departure-missing", &[]),
            RecordFlaw::CauseMissing => say("flaw-cause-missing", &[]),
            RecordFlaw::CauseUnknown { cause: _ } => say("flaw-cause-unknown", &[]),
            RecordFlaw::NormUnknown { norm: _ } => say("flaw-norm-unknown", &[]),
            RecordFlaw::HeardFirst => say("flaw-heard-first", &[]),
            RecordFlaw::NormOfUnfounded => say("flaw-norm-of-unfounded", &[]),
            RecordFlaw::ToldInsideMissing => say("flaw-told-inside-missing", &[]),
            RecordFlaw::NoSuchMeasure => say("flaw-no-such-measure", &[]),
            RecordFlaw::DecisionMissing => say("flaw-decision-missing", &[]),
            RecordFlaw::NotOfStaff { person: who } => person("flaw-not-of-staff", who),
            RecordFlaw::InTheFuture { date } => say("flaw-in-the-future", &args!["date" => *date]),
            RecordFlaw::InThePast { date } => say("flaw-in-the-past", &args!["date" => *date]),
            RecordFlaw::NotInTheFuture { date } => say("flaw-not-in-the-future", &args!["date" => *date]),
            RecordFlaw::TermNotRunning { term } => {
                say("flaw-term-not-running", &args!["term" => naming(Named::Term(term))])
            }
            RecordFlaw::TooMuch { left: Some(left) } => {
                say("flaw-too-much", &args!["left" => self.length(lang, *left)])
            }
            RecordFlaw::TooMuch { left: None } => say("flaw-used-up", &[]),
            RecordFlaw::NotLater { due } => say("flaw-not-later", &args!["due" => *due]),
            RecordFlaw::AgreedDayMissing => say("flaw-agreed-day-missing", &[]),
            RecordFlaw::LaterThanAgreed { until } => say("flaw-later-than-agreed", &args!["until" => *until]),
            RecordFlaw::BeforeLetter { date, written } => {
                say("flaw-before-letter", &args!["date" => *date, "written" => *written])
            }
            RecordFlaw::BeforeReceipt { date } => say("flaw-before-receipt", &args!["date" => *date]),
            RecordFlaw::NoGrievance => say("flaw-no-grievance", &[]),
            RecordFlaw::NoSuchItem => say("flaw-no-such-item", &[]),
            RecordFlaw::SubjectUnknown { subject: _ } => say("flaw-subject-unknown", &[]),
            RecordFlaw::HappenedAfterReceipt { date } => {
                say("flaw-happened-after-receipt", &args!["date" => *date])
            }
            RecordFlaw::RespondentUnclear => say("flaw-respondent-unclear", &[]),
            RecordFlaw::NotNamed => say("flaw-not-named", &[]),
            RecordFlaw::AlreadyNamed => say("flaw-already-named", &[]),
            RecordFlaw::NotExempt { roles } if roles.is_empty() => say("flaw-nobody-exempt", &[]),
            RecordFlaw::NotExempt { roles } => {
                say("flaw-not-exempt", &args!["roles" => self.whose(lang, roles)])
            }
            RecordFlaw::NotAHandler { person: who } => person("flaw-not-a-handler", who),
            RecordFlaw::AssigneeBarred { person: who, rule } => {
                person(&format!("flaw-assignee-{}", rule_code(*rule)), who)
            }
            RecordFlaw::TextChanged => say("flaw-text-changed", &[]),
            RecordFlaw::NoText => say("flaw-no-text", &[]),
            RecordFlaw::SamePlace => say("flaw-same-place", &[]),
            RecordFlaw::SameBody => say("flaw-same-body", &[]),
            RecordFlaw::OtherBody => say("flaw-other-body", &[]),
            RecordFlaw::NobodyThere { activity } => {
                say("flaw-nobody-there", &args!["activity" => naming(Named::Activity(activity))])
            }
            RecordFlaw::OtherCalendarThere => say("flaw-other-calendar-there", &[]),
            RecordFlaw::LeadUnknown => say("flaw-lead-unknown", &[]),
            RecordFlaw::LeadAnswered => say("flaw-lead-answered", &[]),
            RecordFlaw::LeadElsewhere => say("flaw-lead-elsewhere", &[]),
            RecordFlaw::LeadWithoutRespondent => say("flaw-lead-without-respondent", &[]),
            RecordFlaw::LeadJoined => say("flaw-lead-joined", &[]),
            RecordFlaw::LeadsOthers => say("flaw-leads-others", &[]),
            RecordFlaw::JoinedStill => say("flaw-joined-still", &[]),
            RecordFlaw::LeadOfAnother => say("flaw-lead-of-another", &[]),
            RecordFlaw::ItselfAsLead => say("flaw-itself-as-lead", &[]),
            RecordFlaw::LinkedToItself => say("flaw-linked-to-itself", &[]),
            RecordFlaw::LinkUnknown => say("flaw-link-unknown", &[]),
            RecordFlaw::AlreadyLinked => say("flaw-already-linked", &[]),
            RecordFlaw::NotLinked => say("flaw-not-linked", &[]),
            RecordFlaw::KindElsewhere => say("flaw-kind-elsewhere", &[]),
            RecordFlaw::NoSuchDate => say("flaw-no-such-date", &[]),
            RecordFlaw::AnnulledWithoutFault => say("flaw-annulled-without-fault", &[]),
            RecordFlaw::RulingStands { date } => say("flaw-ruling-stands", &args!["date" => *date]),
            RecordFlaw::NotifiedBeforeGiven { date } => {
                say("flaw-notified-before-given", &args!["date" => *date])
            }
            RecordFlaw::NotALine => say("flaw-not-a-line", &[]),
            RecordFlaw::NoSuchEntry => say("flaw-no-such-entry", &[]),
            RecordFlaw::NotCorrectable => say("flaw-not-correctable", &[]),
            RecordFlaw::NothingChanges => say("flaw-nothing-changes", &[]),
            RecordFlaw::ReceiptFixed => say("flaw-receipt-fixed", &[]),
            RecordFlaw::EarlierStage => say("flaw-earlier-stage", &[]),
            RecordFlaw::ReopenFirst => say("flaw-reopen-first", &[]),
        }
    }

    /// `de klachtencoördinator, de klachtenbeheerder of het bestuursorgaan`.
    fn whose(&self, lang: Lang, roles: &[Role]) -> String {
        let mut names: Vec<_> =
            roles.iter().map(|role| self.text(lang, &format!("whose-{}", role.code()))).collect();
        let Some(last) = names.pop() else { return String::new() };
        if names.is_empty() { last } else { names.join(", ") + &self.text(lang, "list-or") + &last }
    }
}

#[cfg(test)]
pub(super) mod tests;
