//! What people write when they act: the corpus, put into records.

use domain::act::Act;
use domain::handling::{
    Answer, Assignment, Commitment, Discussion, Feedback, Investigation, Judged, Judgment, Note, Proposal,
    Referral, Resolution, Upholding, Validation,
};
use domain::intake::{
    Admissibility, Classification, Decline, Forwarding, Grievance, Joining, NamedRespondent, Transfer,
};
use domain::people::{PersonId, Role};
use domain::procedure::Checks;
use domain::record::Record;
use jiff::ToSpan;
use office::Reading;
use office::body::Bodies;
use office::intake::beginning;
use office::paper::{Papers, Particulars};

use super::cast::Cast;
use super::chance::Chance;
use super::corpus::{Corpus, Submission};
use super::course::{Course, Todo};
use super::hours::Hours;

/// Everything that a record is written from.
pub struct Desk<'d> {
    pub reading: &'d Reading,
    pub course: &'d Course,
    pub one: &'d Submission,
    pub corpus: &'d Corpus,
    pub cast: &'d Cast,
    pub bodies: &'d Bodies,
    pub hours: &'d Hours,
    /// Number and id of the dossier that this one repeats.
    pub lead: Option<(String, String)>,
}

impl Desk<'_> {
    /// The record of what is about to be done; `None` when there is nothing to write or nobody to appoint.
    pub fn record(&self, todo: &Todo, papers: &mut Papers, chance: &mut Chance) -> Option<Record> {
        let dossier = &self.reading.dossier;
        let phrases = self.corpus.phrases(self.one.lang);
        let mut phrase = |of: &[String]| chance.pick(of).cloned().unwrap_or_default();
        Some(match todo.act {
            Act::Classify => self.classify(papers),
            Act::AssessAdmissibility => self.assess(papers),
            Act::Acknowledge => Record::Acknowledge,
            Act::Decline => {
                let reason = papers.text("reason", &phrase(&phrases.spam));
                Record::Decline(Decline { ground: "spam".to_owned(), reason })
            }
            Act::Forward => {
                let to = self.one.forward_to.as_ref()?;
                let given = authority(to)?;
                let authority = Some(papers.party("authority", &given, self.one.lang));
                let to = papers.text("authority", to);
                Record::Forward(Forwarding { to, authority, email: true, left_out: Vec::new() })
            }
            Act::Merge => {
                let (lead, lead_number) = self.lead.clone()?;
                Record::Merge(Joining { lead, lead_number })
            }
            Act::Transfer => {
                let why = if todo.activity == "transfer" { &phrases.transfer } else { &phrases.reroute };
                let reason = papers.text("reason", &phrase(why));
                let unit = self.bodies.get(&self.one.body)?.service(&self.one.service)?.unit.clone();
                Record::Transfer(Transfer { body: self.one.body.clone(), unit: Some(unit), reason })
            }
            Act::NameRespondent => Record::NameRespondent(NamedRespondent {
                person: self.someone(chance),
                ..NamedRespondent::default()
            }),
            Act::Assign => Record::Assign(Assignment { handler: self.handler(&todo.activity, chance)? }),
            Act::Investigate => {
                let found = if dossier.stage == 1 { &self.one.findings } else { &self.one.second_findings };
                Record::Investigate(Investigation { findings: papers.text("findings", found.as_ref()?) })
            }
            Act::Propose => Record::Propose(Proposal { text: papers.text("proposal", self.draft()?) }),
            Act::Validate => self.validate(todo, papers)?,
            Act::Judge => self.judge(todo.item?, papers),
            Act::Uphold => {
                let reason = papers.text("reason", self.one.second_findings.as_ref()?);
                Record::Uphold(Upholding { reason })
            }
            Act::Commit => {
                let why = self.one.hold.clone().unwrap_or_else(|| phrase(&phrases.hold));
                let due = dossier.terms.iter().map(|term| term.due).max()?.max(self.reading.today);
                let promised_on = self.hours.working_day(due + 16.days());
                Record::Commit(Commitment { promised_on, reason: papers.text("reason", &why) })
            }
            Act::Answer => Record::Answer(Answer {
                text: dossier.proposal()?.clone(),
                resolution: dossier.overall_judgment(dossier.stage).map(resolution),
                departs: None,
                left_out: None,
            }),
            Act::Discuss => {
                let report = papers.text("report", &phrase(&phrases.discuss));
                Record::Discuss(Discussion { report, told: None })
            }
            Act::GiveFeedback => {
                Record::GiveFeedback(Feedback { text: papers.text("reply", self.one.reply.as_ref()?) })
            }
            Act::ReferSecondLine => Record::ReferSecondLine(Referral { line: 2 }),
            Act::Note => Record::Note(Note { text: papers.text("note", self.one.note.as_ref()?) }),
            _ => return None,
        })
    }

    fn classify(&self, papers: &mut Papers) -> Record {
        let mut grievances: Vec<_> = (self.one.grievances.iter())
            .map(|one| Grievance {
                text: papers.text("grievance", &one.text),
                subject: one.subject.clone(),
                main: false,
            })
            .collect();
        if grievances.is_empty() {
            let text = papers.text("grievance", &beginning(&self.one.text));
            grievances.push(Grievance { text, subject: None, main: false });
        }
        let kind = self.one.kind.unwrap_or(domain::intake::Kind::InformationRequest);
        Record::Classify(Classification { kind, grievances, reason: None })
    }

    fn assess(&self, papers: &mut Papers) -> Record {
        Record::AssessAdmissibility(match &self.one.inadmissible {
            None => Admissibility { admissible: true, ground: None, reason: None },
            Some(no) => Admissibility {
                admissible: false,
                ground: Some(no.ground.clone()),
                reason: Some(papers.text("reason", &no.reason)),
            },
        })
    }

    /// A member of staff who could have been the handler.
    fn someone(&self, chance: &mut Chance) -> Option<PersonId> {
        let here = &self.reading.dossier.body;
        let handlers = self
            .reading
            .roster()
            .holdings
            .iter()
            .filter(|held| held.role == Role::Handler && held.body == *here && !held.deputy);
        let handlers: Vec<_> = handlers.collect();
        chance.pick(&handlers).map(|held| held.person.clone())
    }

    /// Someone who writes the complainant's language, if there is one.
    fn handler(&self, activity: &str, chance: &mut Chance) -> Option<PersonId> {
        let people = self.reading.assignable(self.reading.procedure.activity(activity)?);
        let people: Vec<_> = people.into_iter().map(|(person, _)| person).collect();
        let writes = |person: &&PersonId| self.cast.language(person) == Some(self.one.lang);
        let fluent: Vec<_> = people.iter().filter(writes).cloned().collect();
        chance.pick(if fluent.is_empty() { &people } else { &fluent }).cloned()
    }

    fn draft(&self) -> Option<&String> {
        let first = self.one.first_draft.as_ref().filter(|_| self.course.drafts == 0);
        match self.reading.dossier.stage {
            1 => first.or(self.one.proposal.as_ref()),
            _ => self.one.second_proposal.as_ref(),
        }
    }

    /// The first draft of a pair is refused, by whom the plan says.
    fn validate(&self, todo: &Todo, papers: &mut Papers) -> Option<Record> {
        let dossier = &self.reading.dossier;
        let digest = dossier.proposal()?.digest.clone();
        let checks = self.reading.procedure.activity(&todo.activity)?.checks;
        let late = checks == Some(Checks::FormAndContent);
        let poor = dossier.stage == 1 && self.course.drafts == 1 && self.one.first_draft.is_some();
        let remark = self.one.remark.as_ref().filter(|_| poor && late == self.course.plan.refused_late);
        let remarks = remark.map(|remark| papers.text("remarks", remark));
        Some(Record::Validate(Validation { digest, passed: remarks.is_none(), remarks }))
    }

    fn judge(&self, number: u32, papers: &mut Papers) -> Record {
        let at = number.saturating_sub(1) as usize;
        let first = self.one.grievances.get(at).or(self.one.grievances.first());
        let again = self.one.second_judgments.get(at).filter(|_| self.reading.dossier.stage == 2);
        let judgment = again.copied().or(first.and_then(|one| one.judgment)).unwrap_or(Judgment::NoJudgment);
        let reason = match (again, &self.one.second_findings) {
            (Some(_), Some(findings)) => beginning(findings),
            _ => {
                let found = || beginning(self.one.findings.as_deref().unwrap_or_default());
                first.and_then(|one| one.reason.clone()).unwrap_or_else(found)
            }
        };
        Record::Judge(Judged {
            judgment,
            reason: papers.text("reason", &reason),
            norms: Vec::new(),
            about: Vec::new(),
        })
    }
}

fn resolution(judgment: Judgment) -> Resolution {
    match judgment {
        Judgment::WellFounded => Resolution::Resolved,
        Judgment::PartlyFounded => Resolution::PartlyResolved,
        Judgment::Unfounded | Judgment::NoJudgment => Resolution::Unresolved,
    }
}

/// The authority of the corpus: its name, "street, postcode town" and e-mail address, each on a line.
fn authority(to: &str) -> Option<Particulars> {
    let mut lines = to.lines().map(str::to_owned);
    let (name, place, email) = (lines.next()?, lines.next()?, lines.next()?);
    let (street, town) = place.split_once(", ")?;
    let (postcode, town) = town.split_once(' ')?;
    let [street, postcode, town] = [street, postcode, town].map(str::to_owned);
    Some(Particulars { name, email, street, postcode, town, ..Particulars::default() })
}
