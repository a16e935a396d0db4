//! What each line of a story records, act by act.

use jiff::ToSpan as _;
use jiff::civil::Date;

use super::play::{Play, Trouble, unclear};
use super::read::{BODY, Line};
use crate::act::Act;
use crate::handling::cause::awaits_signatures;
use crate::handling::*;
use crate::intake::*;
use crate::language::Lang;
use crate::people::PersonId;
use crate::procedure::Activity;
use crate::record::{Record, TextRef};
use crate::term::BadLength;

/// What a line lacks, and the words that would do.
fn one_of<const N: usize>(what: &str, codes: [&str; N]) -> String {
    format!("{what}: {}", codes.join(", "))
}

impl Play<'_> {
    fn text(&mut self) -> TextRef {
        self.texts += 1;
        TextRef { id: format!("text-{}", self.texts), digest: format!("digest-{}", self.texts) }
    }

    /// The record that a line speaks of.
    pub(super) fn record(
        &mut self,
        activity: &Activity,
        line: &Line,
        today: Date,
    ) -> Result<Record, Trouble> {
        let word = line.words.first().map(String::as_str);
        let setting = |key: &str| line.settings.get(key).map(String::as_str);
        let date = |key: &str| setting(key).and_then(|date| date.parse().ok());
        let person = |key: &str| setting(key).map(|name| PersonId(name.to_owned()));
        let needs = |what: &str| unclear(format!("`{}` needs {what}", line.activity), "");
        let digest = || match (setting("text"), self.dossier.proposal()) {
            (Some("old"), _) => "an older text".to_owned(),
            (_, Some(text)) => text.digest.clone(),
            (_, None) => String::new(),
        };
        let digest = digest();
        Ok(match activity.act {
            Act::Receive => {
                let yes = |key: &str, default: bool| setting(key).map_or(default, |v| v == "yes");
                let reach = Reach { email: yes("email", true), postal: yes("postal", false) };
                let known = setting("anonymous") != Some("yes");
                let party = PartyRef { id: "party-1".into(), digest: "digest-party".into() };
                Record::Receive(Box::new(Receipt {
                    procedure: self.procedure.digest.clone(),
                    body: BODY.into(),
                    unit: setting("unit").map(str::to_owned),
                    medium: setting("by").and_then(Medium::from_code).unwrap_or(Medium::WebForm),
                    source: setting("source").and_then(Source::from_code).unwrap_or(Source::Direct),
                    received_on: date("received").unwrap_or(today),
                    sent_on: date("sent"),
                    language: setting("language").and_then(|l| l.parse().ok()).unwrap_or(Lang::Nl),
                    complainant: known.then_some(party),
                    representative: None,
                    reach,
                    relation: None,
                    message: self.text(),
                    desired: None,
                    happened_on: date("happened"),
                }))
            }
            Act::Register => Record::Register(Registration { number: "2026-1".into() }),
            Act::Classify => {
                let kind = word
                    .and_then(Kind::from_code)
                    .ok_or_else(|| needs(&one_of("a kind", Kind::ALL.map(Kind::code))))?;
                let main: Option<u32> = setting("main").and_then(|n| n.parse().ok());
                let grievances = self.grievances(setting("grievances"), setting("was"), main);
                let reason = (setting("reason") != Some("none")).then(|| self.text());
                Record::Classify(Classification { kind, grievances, reason })
            }
            Act::NameRespondent => {
                let wrong =
                    setting("undone").and_then(|nr| self.dossier.respondent(nr.parse().ok()?).cloned());
                let party = PartyRef {
                    id: format!("respondent-{}", self.dossier.named.len() + 1),
                    digest: "digest".into(),
                };
                let named = NamedRespondent {
                    person: person("person"),
                    party: setting("other").map(|_| party),
                    email: setting("email") == Some("yes"),
                    exempt: (setting("exempt") == Some("yes")).then(|| self.text()),
                    undone: None,
                };
                let undone =
                    wrong.map(|wrong| NamedRespondent { undone: Some(Box::new(self.text())), ..wrong });
                Record::NameRespondent(undone.unwrap_or(named))
            }
            Act::Acknowledge => Record::Acknowledge,
            Act::AssessAdmissibility => Record::AssessAdmissibility(
                self.admissibility(word.ok_or_else(|| needs("a decision: admissible, inadmissible"))?, line),
            ),
            Act::Decline => Record::Decline(Decline {
                ground: setting("ground").unwrap_or_default().into(),
                reason: self.text(),
            }),
            Act::Forward => {
                let authority = Some(PartyRef { id: "party-3".into(), digest: "digest-3".into() });
                Record::Forward(Forwarding {
                    to: self.text(),
                    authority,
                    email: setting("email") == Some("yes"),
                    left_out: Vec::new(),
                })
            }
            Act::Transfer => Record::Transfer(Transfer {
                body: setting("body").unwrap_or(&self.dossier.body).to_owned(),
                unit: setting("unit").map(str::to_owned),
                reason: self.text(),
            }),
            Act::Merge => Record::Merge(joining(setting("lead"))),
            Act::Join => Record::Join(joining(setting("lead"))),
            Act::Unjoin => Record::Unjoin(Unjoining { reason: self.text() }),
            Act::Assign => {
                Record::Assign(Assignment { handler: person("to").ok_or_else(|| needs("to=NAME"))? })
            }
            Act::Investigate => Record::Investigate(Investigation { findings: self.text() }),
            Act::Propose => Record::Propose(Proposal { text: self.text() }),
            Act::Validate => Record::Validate(Validation {
                digest,
                passed: word == Some("passed"),
                remarks: (word == Some("refused")).then(|| self.text()),
            }),
            Act::Judge => {
                let judgment = word
                    .and_then(Judgment::from_code)
                    .ok_or_else(|| needs(&one_of("a judgment", Judgment::ALL.map(Judgment::code))))?;
                let norms = setting("norms").map(|norms| norms.split(',').map(str::to_owned).collect());
                Record::Judge(Judged {
                    judgment,
                    reason: self.text(),
                    norms: norms.unwrap_or_default(),
                    about: Vec::new(),
                })
            }
            Act::ReferToAdviser => Record::ReferToAdviser(Reference { reason: self.text() }),
            Act::Appoint => {
                Record::Appoint(Appointment { person: person("person").ok_or_else(|| needs("person=NAME"))? })
            }
            Act::DeclareTies => {
                let tied = matches!(word, Some("tied" | "recent-ties"));
                let tie = tied.then(|| Tie { what: self.text(), until: date("until") });
                Record::DeclareTies(Ties { tie })
            }
            Act::Advise => Record::Advise(Advice {
                admissible: word != Some("inadmissible"),
                judgment: word.and_then(Judgment::from_code),
                report: self.text(),
                repair: None,
                prevent: (setting("prevent") == Some("yes")).then(|| self.text()),
            }),
            Act::Discuss => {
                let told = date("told").map(|on| ToldInside { how: self.text(), on });
                Record::Discuss(Discussion { report: self.text(), told })
            }
            Act::FindCause => match awaits_signatures(&self.dossier, activity) {
                Some(cause) if setting("text") != Some("new") => Record::FindCause(cause.clone()),
                _ => {
                    let code = setting("code").map(str::to_owned);
                    Record::FindCause(Cause { code, analysis: self.text() })
                }
            },
            Act::Measure => {
                // what is told of the last one takes its place
                let again = setting("instead") == Some("yes");
                let known = self.dossier.measures().pop().filter(|_| again);
                let (of, known) = (known.map(|known| known.last), known.map(|known| known.measure.clone()));
                let kind = word.and_then(MeasureKind::from_code).or(known.as_ref().map(|known| known.kind));
                let owner = person("owner").or_else(|| known.as_ref().map(|known| known.owner.clone()));
                let due_on = date("by").or(known.as_ref().map(|known| known.due_on));
                let decided = date("decided").map(|on| Box::new(MeasureDecision { on, by: self.text() }));
                Record::Measure(Measure {
                    kind: kind.ok_or_else(|| {
                        needs(&one_of("a kind of measure", MeasureKind::ALL.map(MeasureKind::code)))
                    })?,
                    what: self.text(),
                    owner: owner.ok_or_else(|| needs("owner=NAME"))?,
                    due_on: due_on.ok_or_else(|| needs("by=DATE"))?,
                    decided: decided.or(known.and_then(|known| known.decided)),
                    instead_of: of.or(again.then_some(u32::MAX)),
                    done: date("done").map(|on| MeasureDone { on, shown: self.text() }),
                })
            }
            Act::Review => Record::Review(Review { text: self.text() }),
            Act::Answer => Record::Answer(Answer {
                text: TextRef { id: "the draft".into(), digest },
                resolution: setting("resolution").and_then(Resolution::from_code),
                departs: (setting("departs") == Some("yes")).then(|| self.text()),
                left_out: None,
            }),
            Act::GiveFeedback => Record::GiveFeedback(Feedback { text: self.text() }),
            Act::ReportBack => Record::ReportBack,
            Act::RequestCompletion => Record::RequestCompletion(CompletionRequest { missing: self.text() }),
            Act::Complete => {
                let (text, medium) = (Some(self.text()), setting("by").and_then(Medium::from_code));
                Record::Complete(Completion { received_on: date("received").unwrap_or(today), medium, text })
            }
            Act::Adjourn => {
                let by = setting("by").ok_or_else(|| needs("by=LENGTH, such as by=4-weeks"))?;
                let by =
                    by.replace('-', " ").parse().map_err(|flaw: BadLength| unclear(flaw.to_string(), ""))?;
                Record::Adjourn(Adjournment {
                    by,
                    ground: setting("ground").map(str::to_owned),
                    reason: self.text(),
                })
            }
            Act::Consent => Record::Consent(Consent {
                given_on: date("given").unwrap_or(today),
                until: date("until"),
                text: self.text(),
            }),
            Act::Postpone => Record::Postpone(Postponement {
                until: date("until").ok_or_else(|| needs("until=DATE"))?,
                reason: self.text(),
            }),
            Act::CopyToRespondent => Record::CopyToRespondent(Copying::default()),
            Act::Invite => {
                let at = setting("at").and_then(|at| at.parse().ok());
                let (day, until) = (today.saturating_add(14.days()), today.saturating_add(7.days()));
                Record::Invite(Invitation {
                    at: at.unwrap_or(day.at(10, 0, 0, 0)),
                    place: self.text(),
                    answer_by: date("answer-by").unwrap_or(until),
                })
            }
            Act::Hear => {
                let record = match setting("record") {
                    Some("none") => TextRef { id: String::new(), digest: String::new() },
                    _ => self.text(),
                };
                let held_on = date("held").unwrap_or(today);
                Record::Hear(Hearing { held_on, present: self.text(), record })
            }
            Act::WaiveHearing => Record::WaiveHearing(HearingWaiver {
                ground: setting("ground").map(str::to_owned),
                reason: self.text(),
            }),
            Act::Suspend => Record::Suspend(Suspension {
                ground: setting("ground").map(str::to_owned),
                reason: self.text(),
            }),
            Act::Resume => Record::Resume(Resumption { reason: None }),
            Act::Settle => Record::Settle(Settlement { agreement: self.text() }),
            Act::Commit => Record::Commit(Commitment {
                promised_on: date("until").ok_or_else(|| needs("until=DATE"))?,
                reason: self.text(),
            }),
            Act::Withdraw => Record::Withdraw(Withdrawal { reason: None }),
            Act::Escalate => {
                Record::Escalate(Escalation { received_on: date("received").unwrap_or(today), reason: None })
            }
            Act::Uphold => Record::Uphold(Upholding { reason: self.text() }),
            Act::ReferSecondLine => Record::ReferSecondLine(Referral {
                line: setting("line").and_then(|l| l.parse().ok()).unwrap_or(2),
            }),
            Act::OpenSecondLine => Record::OpenSecondLine(OutsideCase {
                forum: word
                    .and_then(Forum::from_code)
                    .ok_or_else(|| needs(&one_of("a forum", Forum::ALL.map(Forum::code))))?,
                authority: self.text(),
                number: None,
                lodged_on: date("lodged").unwrap_or(today),
            }),
            Act::SetDate => {
                let last = self.dossier.dates(self.procedure).pop();
                Record::SetDate(OutsideDate {
                    what: word.and_then(OutsideDay::from_code).ok_or_else(|| {
                        needs(&one_of("what happens that day", OutsideDay::ALL.map(OutsideDay::code)))
                    })?,
                    on: date("on").unwrap_or_else(|| today.saturating_add(30.days())),
                    at: setting("at").and_then(|at| at.parse().ok()),
                    instead_of: last.filter(|_| setting("instead") == Some("yes")).map(|dated| dated.of),
                    remark: None,
                    undone: (setting("undone") == Some("yes")).then(|| self.text()),
                })
            }
            Act::RecordRuling => Record::RecordRuling(Ruling {
                given_on: date("given").unwrap_or(today),
                notified_on: date("notified"),
                fault: word == Some("at-fault"),
                annulled: setting("annulled") == Some("yes"),
                gist: self.text(),
                no_fault_because: (word == Some("not-at-fault") && setting("annulled") == Some("yes"))
                    .then(|| self.text())
                    .filter(|_| setting("reason") != Some("none")),
                // a second ruling of which no day is told is no later one
                mended: self
                    .dossier
                    .ruled_at()
                    .filter(|_| setting("instead") == Some("yes") || date("given").is_none())
                    .map(|of| MendedRuling { of, why: self.text() }),
            }),
            Act::Link => {
                let other = setting("to").unwrap_or("2026-2").to_owned();
                Record::Link(Linking { other, undone: setting("undone") == Some("yes") })
            }
            Act::AskSatisfaction => {
                let satisfaction = word
                    .and_then(Satisfaction::from_code)
                    .ok_or_else(|| needs("a reaction: satisfied, not-satisfied, no-reaction"))?;
                Record::AskSatisfaction(Reaction { satisfaction, remark: None })
            }
            Act::Close => Record::Close,
            Act::Reopen => Record::Reopen(Reopening { reason: self.text() }),
            Act::Correct => {
                Record::Correct(Correction { entry: self.entry(line, word)?, reason: self.text() })
            }
            Act::Note => Record::Note(Note { text: self.text() }),
        })
    }

    fn admissibility(&mut self, word: &str, line: &Line) -> Admissibility {
        let admissible = word == "admissible";
        let ground = line.settings.get("ground").cloned();
        Admissibility { admissible, ground, reason: (!admissible).then(|| self.text()) }
    }

    fn entry(&mut self, line: &Line, word: Option<&str>) -> Result<Entry, Trouble> {
        let what = word.ok_or_else(|| {
            unclear("`correct` needs what it puts right", "receive, assess, judge, address or language")
        })?;
        if what == "language" {
            let language = line.settings.get("to").and_then(|l| l.parse().ok());
            let language = language.ok_or_else(|| unclear("`correct language` needs to=LANGUAGE", ""))?;
            return Ok(Entry::Language { language });
        }
        if what == "address" {
            let reach = Reach {
                email: line.settings.get("email").is_some_and(|v| v == "yes"),
                postal: line.settings.get("postal").is_some_and(|v| v == "yes"),
            };
            return Ok(Entry::Complainant {
                party: PartyRef { id: "party-2".into(), digest: "digest-2".into() },
                reach,
            });
        }
        let last =
            self.dossier.events.iter().rev().find(|e| e.done().is_some_and(|done| done.activity == what));
        let Some((of, record)) =
            last.map(|event| (event.seq, event.done().expect("found as done").record.clone()))
        else {
            return Err(unclear(format!("`{what}` was not done, so it cannot be put right"), ""));
        };
        let to = line.settings.get("to").map_or("", String::as_str);
        let record = match record {
            Record::Receive(receipt) => {
                let received_on = to.parse().map_err(|_| unclear("`correct receive` needs to=DATE", ""))?;
                let unit = line.settings.get("unit").cloned().or(receipt.unit.clone());
                let by = line.settings.get("by").and_then(|by| Medium::from_code(by));
                let medium = by.unwrap_or(receipt.medium);
                Record::Receive(Box::new(Receipt { received_on, unit, medium, ..*receipt }))
            }
            Record::AssessAdmissibility(_) => Record::AssessAdmissibility(self.admissibility(to, line)),
            Record::Judge(judged) => {
                let judgment = Judgment::from_code(to)
                    .ok_or_else(|| unclear("`correct judge` needs to=JUDGMENT", ""))?;
                let norms = if judgment.is_founded() { judged.norms.clone() } else { Vec::new() };
                Record::Judge(Judged { judgment, norms, ..judged })
            }
            other => other,
        };
        Ok(Entry::Act { of, record: Box::new(record) })
    }

    /// So many grievances, in the words of before where there were any; or those that were such a number (`was=2,new`).
    fn grievances(&mut self, count: Option<&str>, was: Option<&str>, main: Option<u32>) -> Vec<Grievance> {
        let count: u32 = count.and_then(|count| count.parse().ok()).unwrap_or(1);
        let numbers: Vec<Option<u32>> = match was {
            Some(was) => was.split(',').map(|number| number.parse().ok()).collect(),
            None => (1..=count).map(Some).collect(),
        };
        let known: Vec<_> = self.dossier.grievances.iter().map(|known| known.text.clone()).collect();
        let mut words = |number: Option<u32>| {
            let known = number.and_then(|number| known.get(number.checked_sub(1)? as usize).cloned());
            known.unwrap_or_else(|| self.text())
        };
        let grievance =
            |(nr, number)| Grievance { text: words(number), subject: None, main: main == Some(nr) };
        (1..).zip(numbers).map(grievance).collect()
    }
}

/// The lead dossier of a story, of which there is only the name.
fn joining(lead: Option<&str>) -> Joining {
    Joining { lead: lead.unwrap_or("another").into(), lead_number: "2026-0".into() }
}
