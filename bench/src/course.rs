//! What happens to one dossier, step by step, each some working days after the one before it.

use anyhow::{Result, anyhow};
use domain::decide::Command;
use domain::handling::{
    Answer, Assignment, Discussion, Feedback, Investigation, Judged, Judgment, Proposal, Reaction,
    Satisfaction, Validation,
};
use domain::intake::{Admissibility, Classification, Grievance, Kind, Medium, Source};
use domain::language::Lang;
use domain::people::{Actor, PersonId, Role};
use domain::record::{Record, TextRef};
use jiff::civil::Date;
use office::intake::Submission;
use office::paper::{Papers, Particulars};
use office::{Office, Passed, Request};

use crate::chance::Chance;
use crate::staff;
use crate::words;

/// What is done next.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Step {
    /// It arrives.
    Arrive,
    /// The desk says what it is.
    Classify,
    /// A question is answered at once.
    Reply,
    /// A manager looks whether it is admissible, and acknowledges it.
    Assess,
    /// A coordinator appoints a handler.
    Assign,
    /// The handler finds out and drafts.
    Investigate,
    /// The coordinator reads the draft.
    CheckForm,
    /// The manager reads it, judges, and answers.
    Answer,
    /// The complainant is satisfied.
    React,
    /// What was founded is discussed.
    Discuss,
}

/// A dossier on its way.
pub struct Course {
    chance: Chance,
    body: String,
    unit: String,
    lang: Lang,
    kind: Kind,
    named: bool,
    admissible: bool,
    judgment: Judgment,
    handler: PersonId,
    draft: Option<TextRef>,
    /// Its id, once it arrived.
    pub dossier: String,
}

const LANGUAGES: [Lang; 10] =
    [Lang::Nl, Lang::Fr, Lang::Nl, Lang::Fr, Lang::Nl, Lang::De, Lang::Fr, Lang::Nl, Lang::En, Lang::Nl];

impl Course {
    /// The dossier with that number, in one of the places.
    pub fn new(number: usize, places: &[(String, String)]) -> Course {
        let mut chance = Chance::new(number as u64);
        let (body, unit) = chance.one(places).clone();
        let lang = *chance.one(&LANGUAGES);
        let others =
            [Kind::InformationRequest, Kind::IssueReport, Kind::InformationRequest, Kind::Suggestion];
        let kind = if chance.permille(620) { Kind::Complaint } else { *chance.one(&others) };
        let judgment = match chance.between(0, 9) {
            0..=2 => Judgment::WellFounded,
            3 | 4 => Judgment::PartlyFounded,
            5..=8 => Judgment::Unfounded,
            _ => Judgment::NoJudgment,
        };
        let handler = chance.between(0, staff::HANDLERS - 1).to_string();
        Course {
            named: chance.permille(900),
            admissible: chance.permille(920),
            handler: staff::id(Role::Handler, &[&body, &unit, &handler]),
            draft: None,
            dossier: String::new(),
            chance,
            body,
            unit,
            lang,
            kind,
            judgment,
        }
    }

    /// Takes a step; whether the rules let it pass.
    pub async fn take(&mut self, office: &Office, step: Step, today: Date) -> Result<Option<Passed>> {
        let answer = match step {
            Step::Arrive => {
                let submission = self.submission(today);
                let actor = match submission.medium {
                    Medium::WebForm => Actor::System,
                    _ => Actor::Person(staff::id(Role::Desk, &[&self.body])),
                };
                let token = Some(self.chance.token());
                office.submit(submission, actor, token).await?
            }
            _ => {
                let request = self.request(office, step)?;
                office.act(request).await?
            }
        };
        match answer {
            Ok(passed) => {
                self.dossier.clone_from(&passed.dossier);
                Ok(Some(passed))
            }
            Err(refusal) => {
                eprintln!("bench: {step:?} is refused: {refusal:?}");
                Ok(None)
            }
        }
    }

    fn submission(&mut self, today: Date) -> Submission {
        let chance = &mut self.chance;
        let medium = match chance.between(0, 9) {
            0..=6 => Medium::WebForm,
            7 => Medium::Email,
            8 => Medium::Phone,
            _ => Medium::Letter,
        };
        let name = words::name(self.lang, chance);
        let mut complainant = Particulars { name: name.clone(), ..Particulars::default() };
        if medium == Medium::Letter {
            complainant.street = format!("Proefstraat {}", chance.between(1, 200));
            complainant.postcode = "1000".to_owned();
            complainant.town = "Brussel".to_owned();
        } else {
            complainant.email = format!("{}@postvak.example", name.to_lowercase().replace(' ', "."));
        }
        Submission {
            body: self.body.clone(),
            unit: Some(self.unit.clone()),
            medium,
            source: Source::Direct,
            received_on: today,
            sent_on: None,
            language: self.lang,
            complainant,
            representative: None,
            relation: None,
            message: words::message(self.lang, chance),
            desired: if chance.permille(500) { words::prose(self.lang, 1, chance) } else { String::new() },
            happened_on: None,
            kind: self.named.then_some(self.kind),
            grievances: Vec::new(),
            files: Vec::new(),
        }
    }

    fn request(&mut self, office: &Office, step: Step) -> Result<Request> {
        let actor = self.actor(step);
        let by = actor.person().map_or("complainant", |person| &person.0).to_owned();
        let mut papers = office.papers(&self.dossier, self.lang, &by);
        let commands = self.records(step, &mut papers)?;
        let command = |(activity, grievance, record): (&str, Option<u32>, Record)| Command {
            activity: activity.to_owned(),
            item: grievance,
            record,
            attachments: Vec::new(),
            seen: None,
        };
        let commands = commands.into_iter().map(command).collect();
        Ok(Request { dossier: self.dossier.clone(), actor, commands, papers, token: None })
    }

    fn actor(&mut self, step: Step) -> Actor {
        let manager = self.chance.between(0, staff::MANAGERS - 1).to_string();
        Actor::Person(match step {
            Step::Classify | Step::Reply => staff::id(Role::Desk, &[&self.body]),
            Step::Assess | Step::Answer => staff::id(Role::ComplaintsManager, &[&self.body, &manager]),
            Step::Investigate => self.handler.clone(),
            Step::React => return Actor::Complainant,
            _ => staff::id(Role::Coordinator, &[&self.body, &self.unit]),
        })
    }

    fn records(
        &mut self,
        step: Step,
        papers: &mut Papers,
    ) -> Result<Vec<(&'static str, Option<u32>, Record)>> {
        let (lang, judgment) = (self.lang, self.judgment);
        let mut text = |kind, sentences| papers.text(kind, &words::prose(lang, sentences, &mut self.chance));
        let draft = || self.draft.clone().ok_or_else(|| anyhow!("there is no draft yet"));
        let passed = |digest| Record::Validate(Validation { digest, passed: true, remarks: None });
        Ok(match step {
            Step::Arrive => Vec::new(),
            Step::Classify => {
                let grievances = vec![Grievance { text: text("grievance", 1), subject: None, main: false }];
                let classification = Classification { kind: self.kind, grievances, reason: None };
                vec![("classify", None, Record::Classify(classification))]
            }
            Step::Reply => vec![("reply", None, Record::GiveFeedback(Feedback { text: text("reply", 4) }))],
            Step::Assess => {
                let no = !self.admissible;
                let admissibility = Admissibility {
                    admissible: self.admissible,
                    ground: no.then(|| "old-facts".to_owned()),
                    reason: no.then(|| text("reason", 1)),
                };
                vec![
                    ("assess", None, Record::AssessAdmissibility(admissibility)),
                    ("acknowledge", None, Record::Acknowledge),
                ]
            }
            Step::Assign => {
                vec![("assign", None, Record::Assign(Assignment { handler: self.handler.clone() }))]
            }
            Step::Investigate => {
                let findings = Record::Investigate(Investigation { findings: text("findings", 5) });
                let proposal = text("proposal", 8);
                self.draft = Some(proposal.clone());
                vec![
                    ("investigate", None, findings),
                    ("propose", None, Record::Propose(Proposal { text: proposal })),
                ]
            }
            Step::CheckForm => vec![("check-form", None, passed(draft()?.digest))],
            Step::Answer => {
                let draft = draft()?;
                let reason = text("reason", 2);
                vec![
                    (
                        "judge",
                        Some(1),
                        Record::Judge(Judged { judgment, reason, norms: Vec::new(), about: Vec::new() }),
                    ),
                    ("check-content", None, passed(draft.digest.clone())),
                    (
                        "answer",
                        None,
                        Record::Answer(Answer {
                            text: draft,
                            resolution: None,
                            departs: None,
                            left_out: None,
                        }),
                    ),
                ]
            }
            Step::React => {
                let reaction = Reaction { satisfaction: Satisfaction::Satisfied, remark: None };
                vec![("react", None, Record::AskSatisfaction(reaction))]
            }
            Step::Discuss => {
                vec![("discuss", None, Record::Discuss(Discussion { report: text("report", 2), told: None }))]
            }
        })
    }

    /// What comes after a step, each after so many working days.
    pub fn after(&mut self, step: Step) -> Vec<(Step, usize)> {
        let complaint = self.kind == Kind::Complaint;
        let founded = matches!(self.judgment, Judgment::WellFounded | Judgment::PartlyFounded);
        let first = if complaint { Step::Assess } else { Step::Reply };
        let mut next = Vec::new();
        let mut then = |step, least, most| next.push((step, self.chance.between(least, most)));
        match step {
            Step::Arrive if self.named => then(first, 0, 2),
            Step::Arrive => then(Step::Classify, 0, 2),
            Step::Classify => then(first, 0, 1),
            Step::Assess if self.admissible => then(Step::Assign, 0, 2),
            Step::Assign => then(Step::Investigate, 2, 14),
            Step::Investigate => then(Step::CheckForm, 0, 3),
            Step::CheckForm => then(Step::Answer, 0, 3),
            Step::Answer => {
                then(Step::React, 1, 60);
                if founded {
                    then(Step::Discuss, 3, 9);
                }
            }
            Step::Reply if self.kind == Kind::Suggestion => then(Step::Discuss, 3, 9),
            Step::Assess | Step::Reply | Step::React | Step::Discuss => {}
        }
        // three in four say nothing: the term closes it
        let silent = !self.chance.permille(250);
        next.retain(|(step, days)| *step != Step::React || (!silent && *days <= 12));
        next
    }
}
