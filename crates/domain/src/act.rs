//! The closed list of acts. An act decides *what is recorded and what a valid record is*; the procedure decides
//! *who, when, after what, by when*. A new act needs a page in `docs/decisions/`.

use serde::{Deserialize, Serialize};

macro_rules! acts {
    ($($(#[$doc:meta])* $variant:ident = $code:literal in $part:ident),+ $(,)?) => {
        /// What kind of thing an activity does.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
        #[serde(rename_all = "kebab-case")]
        pub enum Act { $($(#[$doc])* $variant),+ }

        impl Act {
            /// Every act there is.
            pub const ALL: &'static [Act] = &[$(Act::$variant),+];

            /// The name in files, events and addresses.
            pub fn code(self) -> &'static str {
                match self { $(Act::$variant => $code),+ }
            }

            /// The subprocess that it belongs to.
            pub fn subprocess(self) -> Subprocess {
                match self { $(Act::$variant => Subprocess::$part),+ }
            }
        }
    };
}

/// The three subprocesses of complaint management (S1-15); the same names recur in every layer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Subprocess {
    /// Ontvangst: from arrival to acknowledgement.
    Intake,
    /// Behandeling: from assignment to the end.
    Handling,
    /// Analyse: what is learnt.
    Analysis,
}

acts! {
    /// Something came in.
    Receive = "receive" in Intake,
    /// It is in the register, with a number: "no registration = no complaint" (S4-20).
    Register = "register" in Intake,
    /// Its kind and its grievances are named.
    Classify = "classify" in Intake,
    /// Someone is named whose conduct it is about.
    NameRespondent = "name-respondent" in Intake,
    /// The formal acknowledgement.
    Acknowledge = "acknowledge" in Intake,
    /// The complainant is asked for what is missing.
    RequestCompletion = "request-completion" in Intake,
    /// More came in: what was missing, or what the complainant adds of themselves.
    Complete = "complete" in Intake,
    /// Admissible or not.
    AssessAdmissibility = "assess-admissibility" in Intake,
    /// Not taken up, on a ground.
    Decline = "decline" in Intake,
    /// Sent on to another authority that is competent.
    Forward = "forward" in Intake,
    /// Moved to a sister body or another unit.
    Transfer = "transfer" in Intake,
    /// A second message of the same person goes on in the dossier of the first.
    Merge = "merge" in Intake,
    /// A complaint of another person about the same is handled together with it: each keeps its rights, terms and answer.
    Join = "join" in Intake,
    /// It is handled alone again.
    Unjoin = "unjoin" in Intake,
    /// A handler is appointed.
    Assign = "assign" in Handling,
    /// Findings on the substance.
    Investigate = "investigate" in Handling,
    /// A draft answer.
    Propose = "propose" in Handling,
    /// Whoever is complained about gets a copy of what was sent: of the complaint, of a notice, of the answer.
    CopyToRespondent = "copy-to-respondent" in Handling,
    /// A party is invited to be heard.
    Invite = "invite" in Handling,
    /// A party was heard.
    Hear = "hear" in Handling,
    /// A party is not heard, on a ground.
    WaiveHearing = "waive-hearing" in Handling,
    /// The draft is validated or refused.
    Validate = "validate" in Handling,
    /// Put before an adviser or a committee.
    ReferToAdviser = "refer-to-adviser" in Handling,
    /// Someone takes a seat.
    Appoint = "appoint" in Handling,
    /// What binds whoever sits there to the organisation.
    DeclareTies = "declare-ties" in Handling,
    /// The adviser or the committee says what it thinks.
    Advise = "advise" in Handling,
    /// A grievance is judged.
    Judge = "judge" in Handling,
    /// Discussed with those responsible inside.
    Discuss = "discuss" in Handling,
    /// The final answer.
    Answer = "answer" in Handling,
    /// A short reply to what is no complaint.
    GiveFeedback = "give-feedback" in Handling,
    /// The answer is fed back to the coordinator.
    ReportBack = "report-back" in Handling,
    /// A term ends later, within what the rules allow (Awb 9:11 lid 2: verdagen).
    Adjourn = "adjourn" in Handling,
    /// The complainant agrees in writing to something that needs it.
    Consent = "consent" in Handling,
    /// A term ends on a later day to which the complainant agreed (Awb 9:11 lid 3: verder uitstel).
    Postpone = "postpone" in Handling,
    /// The clock of a term stands still.
    Suspend = "suspend" in Handling,
    /// The clock goes on.
    Resume = "resume" in Handling,
    /// Solved to the complainant's satisfaction, so that no judgment is needed (Awb 9:5).
    Settle = "settle" in Handling,
    /// A promised date.
    Commit = "commit" in Handling,
    /// The complainant takes it back.
    Withdraw = "withdraw" in Handling,
    /// To a higher level.
    Escalate = "escalate" in Handling,
    /// The earlier decision stands.
    Uphold = "uphold" in Handling,
    /// Referred to the second line.
    ReferSecondLine = "refer-second-line" in Handling,
    /// A court, an ombudsman or another authority outside has a case about it.
    OpenSecondLine = "open-second-line" in Handling,
    /// A day that they set.
    SetDate = "set-date" in Handling,
    /// How they decided.
    RecordRuling = "record-ruling" in Handling,
    /// It has to do with another dossier.
    Link = "link" in Handling,
    /// Why it went wrong.
    FindCause = "find-cause" in Analysis,
    /// What is done about it, by whom and by when.
    Measure = "measure" in Analysis,
    /// The handling is discussed afterwards.
    Review = "review" in Analysis,
    /// Is the complainant satisfied?
    AskSatisfaction = "ask-satisfaction" in Handling,
    /// Closed.
    Close = "close" in Handling,
    /// Open again.
    Reopen = "reopen" in Handling,
    /// An entry in the record is put right; the wrong one stays visible.
    Correct = "correct" in Handling,
    /// A remark.
    Note = "note" in Handling,
}

impl Act {
    /// The act of that name.
    pub fn from_code(code: &str) -> Option<Act> {
        Act::ALL.iter().copied().find(|act| act.code() == code)
    }
}
