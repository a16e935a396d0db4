//! A *no* for people: why an act is not possible, or why a record is not valid. Never an error of machinery.
//!
//! What is not here: sentences. `office::texts` says them in the reader's language.

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use crate::fact::Fact;
use crate::people::{PersonId, PersonRule, Role};
use crate::procedure::{ActivityId, GroundParty, TermId};
use crate::term::Length;

/// Why not; never empty.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Refusal {
    /// What was asked.
    pub activity: ActivityId,
    /// Every reason, the most useful first.
    pub reasons: Vec<Reason>,
}

/// One reason.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "reason", rename_all = "kebab-case")]
pub enum Reason {
    /// The procedure has no such activity.
    Unknown,
    /// Nothing but receiving is possible in an empty dossier.
    Empty,
    /// The dossier has ended.
    Ended {
        /// By which activity.
        activity: ActivityId,
    },
    /// Someone else acted on the dossier after this person looked.
    Moved,
    /// Not part of this course (any more).
    NotIncluded,
    /// Only once, and it was done.
    AlreadyDone {
        /// When.
        on: Date,
    },
    /// First another activity.
    NotYet {
        /// Which.
        activity: ActivityId,
    },
    /// Another activity is still owed.
    WhilePending {
        /// Which.
        activity: ActivityId,
    },
    /// A fact must hold first.
    FactFails {
        /// Which.
        fact: Fact,
    },
    /// It was possible only until the end of a term.
    TermOver {
        /// Which term.
        term: TermId,
        /// Its last day.
        due: Date,
    },
    /// It is possible only after the end of a term.
    TermNotOver {
        /// Which term.
        term: TermId,
        /// Its last day; `None` when it has not begun, or its clock stands still.
        due: Option<Date>,
    },
    /// Its letter must say something that is not known.
    LetterLacks {
        /// Which fact of the letter.
        fact: String,
    },
    /// It belongs to other roles.
    Role {
        /// Which.
        roles: Vec<Role>,
    },
    /// A deputy acts only when those they stand in for are away.
    DeputyWhilePresent,
    /// This person signed it; somebody else must sign it too.
    Signed {
        /// When.
        on: Date,
    },
    /// This person may not, whatever the role.
    Person {
        /// By which rule.
        rule: PersonRule,
    },
    /// There is no higher level inside.
    NoFurtherStage,
    /// The record itself is not valid.
    Invalid {
        /// Why.
        flaw: RecordFlaw,
    },
}

impl Reason {
    /// Whether somebody else could do it.
    pub fn is_of_person(&self) -> bool {
        matches!(self, Reason::Role { .. } | Reason::Person { .. } | Reason::DeputyWhilePresent)
    }
}

/// What is wrong with a record.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "flaw", rename_all = "kebab-case")]
pub enum RecordFlaw {
    /// The record is of another act than the activity.
    OtherAct,
    /// A ground is required.
    GroundMissing,
    /// The ground is not in the procedure's list.
    GroundUnknown {
        /// What was given.
        ground: String,
    },
    /// The ground holds only while a fact does.
    GroundNotNow {
        /// Which ground.
        ground: String,
        /// Which fact.
        fact: Fact,
    },
    /// What happened is not so long ago, or on no known day.
    GroundTooRecent {
        /// Which ground.
        ground: String,
        /// How long ago it must be.
        than: Length,
    },
    /// The ground is not one for the party that it is about, or not yet.
    GroundNotOfParty {
        /// Which ground.
        ground: String,
        /// Of whom it can be used.
        party: GroundParty,
    },
    /// Others decide on that ground.
    GroundOfOthers {
        /// Which ground.
        ground: String,
        /// Who.
        roles: Vec<Role>,
    },
    /// An answer to an invitation is asked for after the day on which it leaves: who must answer that day cannot be said to have kept silent.
    AnswerToday,
    /// No record is made of a hearing before its hour.
    NotBegun,
    /// An answer to an invitation is asked for before the hearing.
    AnswerAfterHearing {
        /// The day of the hearing.
        date: Date,
    },
    /// A hearing is nothing without its record.
    RecordMissing,
    /// A reason or remark is required.
    ReasonMissing,
    /// What comes later is words, a file, or both.
    NothingAdded,
    /// Someone who does not hold the role of that seat.
    NotForSeat {
        /// Who.
        person: PersonId,
    },
    /// Someone who sits there already.
    AlreadySeated {
        /// Who.
        person: PersonId,
    },
    /// Someone who declared a recent tie in this dossier.
    Tied {
        /// Who.
        person: PersonId,
    },
    /// Advice on an admissible complaint says whether it is founded.
    JudgmentMissing,
    /// Whoever departs from the advice says why.
    DepartureMissing,
    /// A cause is required.
    CauseMissing,
    /// The cause is not in the procedure's list.
    CauseUnknown {
        /// What was given.
        cause: String,
    },
    /// The norm is not in the procedure's list.
    NormUnknown {
        /// What was given.
        norm: String,
    },
    /// Somebody is not heard on a ground that does not go with the judgment.
    HeardFirst,
    /// Only what is founded, wholly or in part, offends a norm.
    NormOfUnfounded,
    /// How and when it is told inside is required.
    ToldInsideMissing,
    /// Who decided on a measure, when and on which report is required.
    DecisionMissing,
    /// A measure cannot take the place of one that is not there, or that another took the place of.
    NoSuchMeasure,
    /// Someone who does not work for the body that the dossier is with.
    NotOfStaff {
        /// Who.
        person: PersonId,
    },
    /// The date lies in the future.
    InTheFuture {
        /// The date.
        date: Date,
    },
    /// The date lies in the past.
    InThePast {
        /// The date.
        date: Date,
    },
    /// The date must lie in the future.
    NotInTheFuture {
        /// The date.
        date: Date,
    },
    /// The date lies before the receipt.
    BeforeReceipt {
        /// The date.
        date: Date,
    },
    /// The term that would be moved does not run.
    TermNotRunning {
        /// Which.
        term: TermId,
    },
    /// A term cannot be adjourned by so much (any more).
    TooMuch {
        /// What is left; `None` when nothing is.
        left: Option<Length>,
    },
    /// Whoever must wait longer waits until after the day that runs.
    NotLater {
        /// The day that runs.
        due: Date,
    },
    /// Until which day someone agrees to wait is required.
    AgreedDayMissing,
    /// A term is postponed no further than was agreed to.
    LaterThanAgreed {
        /// The day that was agreed to.
        until: Date,
    },
    /// A letter cannot have left before it was written.
    BeforeLetter {
        /// The date.
        date: Date,
        /// When the letter was written.
        written: Date,
    },
    /// A classification needs a grievance.
    NoGrievance,
    /// The dossier has no such grievance, respondent, party or seat.
    NoSuchItem,
    /// A subject that the procedure does not know.
    SubjectUnknown {
        /// What was given.
        subject: String,
    },
    /// What is complained about cannot have happened after the complaint arrived.
    HappenedAfterReceipt {
        /// The date.
        date: Date,
    },
    /// A respondent is a person or a party, one of the two.
    RespondentUnclear,
    /// The person was named already.
    AlreadyNamed,
    /// Nobody was named who could be taken back.
    NotNamed,
    /// Whoever is named has no part in it; only these may, in a procedure that says so.
    NotExempt {
        /// Which roles.
        roles: Vec<Role>,
    },
    /// Not someone who can be assigned here.
    NotAHandler {
        /// Who.
        person: PersonId,
    },
    /// Someone who may not be assigned, whatever the role.
    AssigneeBarred {
        /// Who.
        person: PersonId,
        /// By which rule.
        rule: PersonRule,
    },
    /// The text changed since it was read or validated.
    TextChanged,
    /// There is no draft yet.
    NoText,
    /// It is there already.
    SamePlace,
    /// This transfer goes to a sister body.
    SameBody,
    /// This transfer stays within the body.
    OtherBody,
    /// At the other body nobody could do this, so that the dossier would be stuck there.
    NobodyThere {
        /// Which activity, the first of them.
        activity: ActivityId,
    },
    /// The other body counts its days by another calendar than the dossier does.
    OtherCalendarThere,
    /// A dossier cannot be joined to itself.
    ItselfAsLead,
    /// There is no such dossier to join to.
    LeadUnknown,
    /// The lead dossier is answered or has ended: both can no longer be handled together.
    LeadAnswered,
    /// The lead dossier is with another body.
    LeadElsewhere,
    /// Someone is complained about here who could handle it there.
    LeadWithoutRespondent,
    /// The lead dossier is itself handled together with another.
    LeadJoined,
    /// Others are handled together with this dossier.
    LeadsOthers,
    /// This dossier is handled together with another.
    JoinedStill,
    /// The lead dossier is that of somebody else, who would get the only answer.
    LeadOfAnother,
    /// A dossier has nothing to do with itself.
    LinkedToItself,
    /// There is no such dossier to link to.
    LinkUnknown,
    /// They are linked already.
    AlreadyLinked,
    /// They are not linked from here.
    NotLinked,
    /// A dispute has a procedure of its own, and nothing else follows that.
    KindElsewhere,
    /// The day that this one takes the place of is not there any more.
    NoSuchDate,
    /// What was contested is annulled and nobody was at fault: it is not said why.
    AnnulledWithoutFault,
    /// That ruling is recorded already; another stage of the case has a later one.
    RulingStands {
        /// When it was given.
        date: Date,
    },
    /// A ruling is notified once it was given.
    NotifiedBeforeGiven {
        /// When it was given.
        date: Date,
    },
    /// Only line 2 and 3 are outside.
    NotALine,
    /// There is no such entry.
    NoSuchEntry,
    /// The entry may not be put right by this activity.
    NotCorrectable,
    /// Nothing would change.
    NothingChanges,
    /// Of a receipt, only when and how it came can be put right.
    ReceiptFixed,
    /// A later stage decides anew; what an earlier one decided stands as it was told.
    EarlierStage,
    /// What follows from the correction cannot be done in a dossier that has ended.
    ReopenFirst,
}
