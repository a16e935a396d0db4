//! What a step puts on record.

use domain::act::Act;
use domain::handling::cause::awaits_signatures;
use domain::handling::{
    Advice, Answer, Appointment, Assignment, Cause, Commitment, Copying, Discussion, Escalation, Feedback,
    Forum, Hearing, Investigation, Invitation, Judged, Judgment, Linking, Measure, MeasureKind, OutsideCase,
    OutsideDate, OutsideDay, Proposal, Reaction, Reference, Reopening, Resolution, Review, Ruling,
    Satisfaction, Ties, ToldInside, Validation, Withdrawal,
};
use domain::intake::{Admissibility, Joining, NamedRespondent};
use domain::procedure::Activity;
use domain::record::Record;
use jiff::civil::{Date, time};
use office::Reading;
use office::paper::Papers;

use super::super::cast::Cast;
use super::super::past::measure;
use super::Step;

/// Until when someone may answer an invitation, in days before the hearing.
const ANSWERS_BEFORE: i32 = 5;

/// What a record is written from, beside the step.
pub struct Around<'a> {
    pub reading: &'a Reading,
    pub activity: &'a Activity,
    pub cast: &'a Cast,
    /// The other dossier that the step names.
    pub other: Option<&'a Reading>,
    /// The day that the step names.
    pub day: Date,
}

impl Step {
    /// The record; `None` when the step says too little for it.
    pub fn record(&self, around: &Around<'_>, papers: &mut Papers) -> Option<Record> {
        let Around { reading, activity, cast, day, .. } = *around;
        Some(match activity.act {
            Act::AssessAdmissibility => {
                Record::AssessAdmissibility(Admissibility { admissible: true, ground: None, reason: None })
            }
            Act::Join => Record::Join(Joining {
                lead: around.other?.dossier.id.clone(),
                lead_number: around.other?.number().to_owned(),
            }),
            Act::Acknowledge => Record::Acknowledge,
            Act::CopyToRespondent => Record::CopyToRespondent(Copying::default()),
            Act::Close => Record::Close,
            Act::DeclareTies => Record::DeclareTies(Ties { tie: None }),
            Act::Assign => Record::Assign(Assignment { handler: self.person(cast)? }),
            Act::Appoint => Record::Appoint(Appointment { person: self.person(cast)? }),
            Act::NameRespondent => {
                let person = self.person(cast);
                Record::NameRespondent(NamedRespondent { person, ..NamedRespondent::default() })
            }
            Act::Invite => Record::Invite(Invitation {
                at: day.at(self.hour, 0, 0, 0),
                place: papers.text("place", &self.text),
                answer_by: day.saturating_sub(jiff::Span::new().days(ANSWERS_BEFORE)),
            }),
            Act::Hear => Record::Hear(Hearing {
                held_on: day,
                present: papers.text("present", &self.more),
                record: papers.text("record", &self.text),
            }),
            Act::Measure => match self.done {
                Some(number) => measure::done(reading, number, day, &self.text, papers)?,
                None => Record::Measure(Measure {
                    kind: MeasureKind::from_code(&self.code)?,
                    what: papers.text("measure", &self.text),
                    owner: self.person(cast)?,
                    due_on: day,
                    decided: None,
                    instead_of: None,
                    done: None,
                }),
            },
            Act::FindCause => self.cause(reading, activity, papers),
            Act::OpenSecondLine | Act::SetDate | Act::RecordRuling | Act::Link => {
                self.court(around, papers)?
            }
            _ => return self.words(around, papers),
        })
    }

    /// What is mostly a text.
    fn words(&self, around: &Around<'_>, papers: &mut Papers) -> Option<Record> {
        let Around { reading, activity, day, .. } = *around;
        Some(match activity.act {
            Act::GiveFeedback => Record::GiveFeedback(Feedback { text: papers.text("reply", &self.text) }),
            Act::Investigate => {
                Record::Investigate(Investigation { findings: papers.text("findings", &self.text) })
            }
            Act::Propose => Record::Propose(Proposal { text: papers.text("proposal", &self.text) }),
            Act::Validate => {
                let digest = reading.dossier.proposal()?.digest.clone();
                Record::Validate(Validation { digest, passed: true, remarks: None })
            }
            Act::Review => Record::Review(Review { text: papers.text("review", &self.text) }),
            Act::Reopen => Record::Reopen(Reopening { reason: papers.text("reason", &self.text) }),
            Act::Withdraw => {
                Record::Withdraw(Withdrawal { reason: papers.text_if_any("reason", &self.text) })
            }
            Act::ReferToAdviser => {
                Record::ReferToAdviser(Reference { reason: papers.text("reference", &self.text) })
            }
            Act::AskSatisfaction => Record::AskSatisfaction(Reaction {
                satisfaction: Satisfaction::from_code(&self.code)?,
                remark: papers.text_if_any("remark", &self.text),
            }),
            Act::Escalate => Record::Escalate(Escalation {
                received_on: reading.today,
                reason: papers.text_if_any("reason", &self.text),
            }),
            Act::Commit => {
                Record::Commit(Commitment { promised_on: day, reason: papers.text("reason", &self.text) })
            }
            Act::Discuss => Record::Discuss(Discussion {
                report: papers.text("report", &self.text),
                told: papers.text_if_any("told-inside", &self.more).map(|how| ToldInside { how, on: day }),
            }),
            Act::Advise => Record::Advise(Advice {
                admissible: true,
                judgment: Some(Judgment::from_code(&self.code)?),
                report: papers.text("advice", &self.text),
                repair: papers.text_if_any("repair", &self.more),
                prevent: papers.text_if_any("prevent", &self.last),
            }),
            Act::Judge => Record::Judge(Judged {
                judgment: Judgment::from_code(&self.code)?,
                reason: papers.text("judgment", &self.text),
                norms: Vec::new(),
                about: Vec::new(),
            }),
            Act::Answer => Record::Answer(Answer {
                text: reading.dossier.proposal()?.clone(),
                resolution: Resolution::from_code(&self.code),
                departs: papers.text_if_any("departs", &self.text),
                left_out: None,
            }),
            _ => return None,
        })
    }

    /// What happens before a court, and that another dossier has to do with it.
    fn court(&self, around: &Around<'_>, papers: &mut Papers) -> Option<Record> {
        let day = around.day;
        Some(match around.activity.act {
            Act::OpenSecondLine => Record::OpenSecondLine(OutsideCase {
                forum: Forum::Court,
                authority: papers.text("authority", &self.text),
                number: papers.text_if_any("outside-number", &self.more),
                lodged_on: day,
            }),
            Act::SetDate => Record::SetDate(OutsideDate {
                what: OutsideDay::from_code(&self.code)?,
                on: day,
                at: (self.hour > 0).then(|| time(self.hour, 0, 0, 0)),
                instead_of: None,
                remark: papers.text_if_any("outside-remark", &self.text),
                undone: None,
            }),
            Act::RecordRuling => Record::RecordRuling(Ruling {
                given_on: day,
                notified_on: None,
                fault: self.code != "dismissed",
                annulled: self.code == "annulled",
                gist: papers.text("ruling", &self.text),
                no_fault_because: None,
                mended: None,
            }),
            Act::Link => Record::Link(Linking { other: around.other?.dossier.id.clone(), undone: false }),
            _ => return None,
        })
    }

    /// Who signs what another found leaves it as it is.
    fn cause(&self, reading: &Reading, activity: &Activity, papers: &mut Papers) -> Record {
        let signed = awaits_signatures(&reading.dossier, activity).cloned();
        Record::FindCause(signed.unwrap_or_else(|| Cause {
            code: Some(self.code.clone()),
            analysis: papers.text("cause", &self.text),
        }))
    }
}
