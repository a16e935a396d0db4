//! The facts that the wording of a letter may use: one closed list for all letters.

use domain::decide::once_told;
use domain::dossier::{Addressee, Dossier};
use domain::event::{Done, Event};
use domain::handling::Entry;
use domain::handling::cause::PARTLY_SIGNED;
use domain::people::{Place, Role};
use domain::procedure::AnchorDate;
use domain::record::{Record, TextRef};
use domain::term::{Basis, due};
use letters::Facts;

use super::receiver::{addressee, receiver};
use super::writing::{Pen, Sources};
use super::{copied, enclosures, passed_on};
use crate::args;
use crate::error::Error;
use crate::paper::stands_in;

/// What can be said after `event`, which calls for the letter.
pub(super) fn of(pen: &Pen<'_>, sources: &Sources, event: &Event, letter: &str) -> Result<Facts, Error> {
    let dossier = pen.dossier;
    let lang = dossier.language;
    let words = pen.office.texts();
    let place = pen.sender((event.seq, letter));
    let body = pen.office.body(place.body)?;
    let number = dossier.number.clone().unwrap_or_default();
    let received = dossier.receipt.as_ref().map_or(event.on, |receipt| receipt.received_on);
    let unit = place.unit.map(|unit| body.unit_name(unit, lang).to_owned()).unwrap_or_default();
    let (name, role) = signature(pen, event, place);
    let to = addressee(dossier, i64::from(event.seq), letter);
    let way = dossier.way_to(to).unwrap_or(domain::event::Way::Post);
    let salutation = match receiver(dossier, pen.everyone, sources, to, (way, "")).name.as_str() {
        // an authority has a name and is nobody
        _ if matches!(to, Addressee::Authority(_)) => words.text(lang, "letter-salutation-nameless"),
        "" => words.text(lang, "letter-salutation-nameless"),
        name => words.say(lang, "letter-salutation", &args!["name" => name]),
    };
    let contact = format!("{}\n{}\n{}", body.address.get(lang), body.phone, body.email);
    let facts = Facts::new()
        .text("body-name", body.name(lang))
        .text("received-on", words.date(lang, received))
        .text("lodged-on", words.date(lang, dossier.lodged_on().unwrap_or(received)))
        .text("today", words.date(lang, event.on))
        .text("salutation", salutation)
        .text("signature-name", name)
        .text("signature-role", role)
        .text("follow-link", follow_link(pen, sources, to, &number))
        .text("to-respondent", if matches!(to, Addressee::Respondent(_)) { "1" } else { "" })
        .text("complainant-name", complainant(sources, dossier))
        .text("number", number)
        .text("unit-name", unit.clone())
        .text("handler-unit", unit)
        .prose("body-contact", contact)
        .prose("second-line", body.second_line.get(lang));
    let facts = admissibility(pen, sources, facts);
    let whole = reads_all(dossier, to);
    let all = |told: String| if whole { told } else { String::new() };
    let facts = judgments(pen, sources, to, facts)
        .text("cause", all(cause(pen)))
        .text("advice-judgment", all(advised(pen)));
    Ok(of_the_act(pen, sources, (event, whole), facts))
}

/// Whether whoever reads the letter may read all that was decided: not with others who are complained about, of whom it speaks
/// too (Awb 9:9, P-01).
fn reads_all(dossier: &Dossier, to: Addressee) -> bool {
    match to {
        Addressee::Complainant | Addressee::Authority(_) => true,
        Addressee::Respondent(number) => dossier.is_alone(number),
    }
}

/// The complainant's own page; nobody else has one.
fn follow_link(pen: &Pen<'_>, sources: &Sources, to: Addressee, number: &str) -> String {
    match to {
        Addressee::Complainant => pen.office.follow_link(number, &pen.dossier.id, sources.replaced),
        Addressee::Respondent(_) | Addressee::Authority(_) => String::new(),
    }
}

/// The name and nothing else: how to reach someone is not for whoever is complained about (Awb 9:9).
fn complainant(sources: &Sources, dossier: &Dossier) -> String {
    let party = dossier.complainant.as_ref();
    let row = party.and_then(|party| sources.parties.iter().find(|row| row.id == party.id));
    row.filter(|row| !row.anonymous).map(|row| row.name.clone()).unwrap_or_default()
}

/// Who signs: the one who acts; for what the system or the complainant does, the complaints manager, or whoever runs the dossier where
/// the procedure knows none.
fn signature(pen: &Pen<'_>, event: &Event, place: Place<'_>) -> (String, String) {
    let lang = pen.dossier.language;
    let words = pen.office.texts();
    let manager = || {
        let managed = pen.procedure.knows(Role::ComplaintsManager);
        let mut roles = pen.procedure.in_charge().filter(|role| !managed || *role == Role::ComplaintsManager);
        roles.find_map(|role| {
            let present = pen.everyone.roster.present(role, place, event.on, &|_| false);
            present.into_iter().next().map(|(person, _)| (person, role))
        })
    };
    let signer = event.by.person.clone().map(|person| (person, event.by.role)).or_else(manager);
    let name = |id: &str| pen.everyone.name(id).map(str::to_owned);
    match signer.and_then(|(person, role)| Some((name(&person.0)?, role))) {
        Some((name, role)) => {
            let own = pen.procedure.texts(lang).role.get(role.code()).cloned();
            (name, own.unwrap_or_else(|| words.role_in_signature(lang, role)))
        }
        None => (words.text(lang, "letter-team"), words.text(lang, "letter-team-role")),
    }
}

fn admissibility(pen: &Pen<'_>, sources: &Sources, facts: Facts) -> Facts {
    let dossier = pen.dossier;
    let lang = dossier.language;
    let flag = |holds: bool| if holds { "1" } else { "" };
    let told = dossier.terms.iter().filter(|term| term.stage.max(1) == dossier.stage && term.met.is_none());
    let told = told.filter(|term| pen.procedure.terms.get(&term.term).is_some_and(|term| term.told));
    let handle_due = told.map(|term| term.due).min();
    let facts = facts
        .text("admissible", flag(dossier.admissible == Some(true)))
        .text("inadmissible", flag(dossier.admissible == Some(false)))
        .text("by-law", flag(answered_by_law(pen)))
        .text("handle-due", handle_due.map(|due| pen.office.texts().date(lang, due)).unwrap_or_default());
    let assessed = effective(dossier).filter_map(|record| match record {
        Record::AssessAdmissibility(assessed) => Some(assessed),
        _ => None,
    });
    let Some(assessed) = assessed.last() else { return facts.text("ground", "") };
    let ground = assessed.ground.as_ref().and_then(|code| pen.procedure.texts(lang).ground.get(code));
    let reason = assessed.reason.as_ref().map(|reason| sources.text(reason)).unwrap_or_default();
    facts.text("ground", ground.cloned().unwrap_or_default()).prose("reason", reason)
}

/// Whether a law names the last day of the answer: of what was only said it is the organisation's own (Awb 9:4).
fn answered_by_law(pen: &Pen<'_>) -> bool {
    pen.dossier.terms.iter().any(|running| {
        let term = pen.procedure.terms.get(&running.term).filter(|term| term.told);
        let rule = term.and_then(|term| term.rule.as_ref());
        rule.is_some_and(|rule| rule.basis == Basis::Statute) && running.only_policy().is_none()
    })
}

/// What the adviser or the committee thinks of the complaint.
fn advised(pen: &Pen<'_>) -> String {
    let lang = pen.dossier.language;
    let Some(advice) = pen.dossier.advice.get(&pen.dossier.stage) else { return String::new() };
    match advice.judgment {
        Some(judgment) => pen.office.texts().judgment(lang, judgment),
        None => pen.office.texts().admissibility(lang, advice.admissible),
    }
}

/// Why it went wrong, once everyone who must sign for it did.
fn cause(pen: &Pen<'_>) -> String {
    let whole = |done: &&Done| done.outcome.as_deref() != Some(PARTLY_SIGNED);
    let done = pen.dossier.events.iter().filter_map(Event::done).filter(whole);
    let mut causes = done.filter_map(|done| match &done.record {
        Record::FindCause(cause) => cause.code.as_ref(),
        _ => None,
    });
    let label = causes.next_back().and_then(|code| pen.procedure.texts(pen.dossier.language).cause.get(code));
    label.cloned().unwrap_or_default()
}

/// The records that count: what was corrected stands as it was put right.
fn effective(dossier: &Dossier) -> impl Iterator<Item = &Record> {
    dossier.events.iter().filter_map(Event::done).map(|done| match &done.record {
        Record::Correct(correction) => match &correction.entry {
            Entry::Act { record, .. } => record.as_ref(),
            _ => &done.record,
        },
        record => record,
    })
}

/// Why the earlier decision stands, where that was decided on this level: as it was put right, if it was.
fn upheld(dossier: &Dossier) -> Option<&TextRef> {
    let mut here = dossier.events.iter().rev().filter(|event| {
        let done = event.done();
        done.is_some_and(|done| matches!(done.record, Record::Uphold(_)) && done.stage == dossier.stage)
    });
    match dossier.record_of(here.next()?.seq)? {
        Record::Uphold(upholding) => Some(&upholding.reason),
        _ => None,
    }
}

/// What was judged, of what concerns whoever reads it; what the whole comes to, where that is all of it.
fn judgments(pen: &Pen<'_>, sources: &Sources, to: Addressee, facts: Facts) -> Facts {
    let dossier = pen.dossier;
    let lang = dossier.language;
    let words = pen.office.texts();
    let label =
        |judgment: domain::handling::Judgment| words.text(lang, &format!("judgment-{}", judgment.code()));
    let upheld = upheld(dossier);
    // a decision that stands has the judgments that it had
    let earlier = |stage: &u8| dossier.overall_judgment(*stage).is_some();
    let stage = match upheld {
        Some(_) => (1..dossier.stage).rev().find(earlier).unwrap_or(dossier.stage),
        None => dossier.stage,
    };
    // where the whole departs from the advice and says why in the same words, they stand there and not twice
    let departure = dossier.departure().filter(|_| reads_all(dossier, to)).map(|text| sources.text(text));
    let told_there = |reason: &str| departure.is_some_and(|told| stands_in(reason, told));
    let items = (1..).zip(&dossier.grievances).filter_map(|(number, grievance)| {
        let judged = dossier.judgments.get(&(stage, number))?;
        if let Addressee::Respondent(respondent) = to
            && !dossier.concerns(judged, respondent)
        {
            return None;
        }
        Some(
            Facts::new()
                .text("label", as_label(sources.text(&grievance.text)))
                .text("judgment", label(judged.judgment))
                .prose(
                    "reason",
                    Some(sources.text(&judged.reason))
                        .filter(|reason| !told_there(reason))
                        .unwrap_or_default(),
                ),
        )
    });
    let items: Vec<Facts> = items.collect();
    let again = dossier.answered_before(dossier.stage);
    let overall = dossier.overall_judgment(stage).filter(|_| items.len() > 1 && reads_all(dossier, to));
    let reason = upheld.filter(|_| reads_all(dossier, to)).map(|reason| sources.text(reason));
    facts
        .text("overall", overall.map(label).unwrap_or_default())
        .text("upheld", if upheld.is_some() { "1" } else { "" })
        .prose("upheld-reason", reason.unwrap_or_default())
        .text("new-decision", if again && upheld.is_none() { "1" } else { "" })
        .text("may-escalate", if dossier.stage < pen.procedure.stages { "1" } else { "" })
        .list("grievances", items)
}

/// A sentence as the name of what follows it: without its full stop.
fn as_label(text: &str) -> &str {
    text.trim_end().trim_end_matches(['.', '…', ';', ':']).trim_end()
}

fn of_the_act(pen: &Pen<'_>, sources: &Sources, (event, whole): (&Event, bool), facts: Facts) -> Facts {
    let Some(done) = event.done() else { return facts };
    let lang = pen.dossier.language;
    let words = pen.office.texts();
    let text = |reference: &TextRef| sources.text(reference).to_owned();
    match &done.record {
        Record::Register(_) => {
            let message = pen.dossier.receipt.as_ref().map(|receipt| text(&receipt.message));
            facts.prose("message", message.unwrap_or_default())
        }
        Record::Answer(answer) => facts
            .prose("answer-text", text(&answer.text))
            .prose("departs", answer.departs.as_ref().map(text).unwrap_or_default())
            .text("react-until", react_until(pen, event)),
        Record::Acknowledge => facts.text("react-until", react_until(pen, event)),
        Record::GiveFeedback(reply) => of_the_ruling(pen, facts).prose("answer-text", text(&reply.text)),
        Record::Commit(promise) => facts
            .text("promised-on", words.date(lang, promise.promised_on))
            .text("react-until", recourse_until(pen, event))
            .prose("reason", text(&promise.reason)),
        Record::RequestCompletion(request) => facts.prose("missing", text(&request.missing)),
        Record::Adjourn(adjournment) => with_ground(pen, facts, adjournment.ground.as_deref())
            .text("new-due", new_due(pen, event))
            .prose("reason", text(&adjournment.reason)),
        Record::Decline(decline) => {
            with_ground(pen, facts, Some(&decline.ground)).prose("reason", text(&decline.reason))
        }
        Record::CopyToRespondent(copying) => {
            copied::facts(pen, sources, (&done.activity, copying, whole), facts)
        }
        Record::Invite(invitation) => facts
            .text("hearing-on", words.weekday_moment(lang, invitation.at))
            .text("answer-by", words.date(lang, invitation.answer_by))
            .text("heard-by", enclosures::seated(pen))
            .text("hearing-place", in_a_line(sources.text(&invitation.place))),
        Record::WaiveHearing(waiver) => {
            with_ground(pen, facts, waiver.ground.as_deref()).prose("reason", text(&waiver.reason))
        }
        Record::ReferToAdviser(reference) => {
            facts.text("new-due", new_due(pen, event)).prose("reason", text(&reference.reason))
        }
        Record::Resume(_) => facts.text("new-due", new_due(pen, event)),
        Record::Postpone(postponement) => facts
            .text("until", words.date(lang, postponement.until))
            .prose("reason", text(&postponement.reason)),
        Record::Suspend(suspension) => facts.prose("reason", text(&suspension.reason)),
        Record::Settle(settlement) => facts.prose("agreement", text(&settlement.agreement)),
        Record::ReferSecondLine(referral) => facts.text("line", referral.line.to_string()),
        Record::Forward(forwarding) => {
            // name and address, each on a line as they are written, are one line of the letter
            let to = text(&forwarding.to);
            let lines: Vec<&str> = to.lines().map(str::trim).filter(|line| !line.is_empty()).collect();
            copied::written(pen, sources, &|text| text, facts)
                .text("to", lines.join(", "))
                .prose("senders", passed_on::senders(pen.dossier, sources))
                .prose("added", passed_on::added(pen, sources))
        }
        Record::Transfer(transfer) => {
            let bodies = pen.office.bodies();
            let body = bodies.get(&transfer.body);
            facts.text("new-body-name", body.map(|body| body.name(lang)).unwrap_or_default())
        }
        Record::Merge(joining) | Record::Join(joining) => {
            facts.text("lead-number", joining.lead_number.clone())
        }
        _ => facts,
    }
}

/// What was decided outside, for the letter that says what follows from it.
fn of_the_ruling(pen: &Pen<'_>, facts: Facts) -> Facts {
    let Some(ruling) = &pen.dossier.ruling else { return facts };
    let given_on = pen.office.texts().date(pen.dossier.language, ruling.given_on);
    facts.text("ruling-on", given_on).text("annulled", if ruling.annulled { "1" } else { "" })
}

/// Several lines as one: an address within a sentence.
fn in_a_line(text: &str) -> String {
    text.lines().map(str::trim).filter(|line| !line.is_empty()).collect::<Vec<_>>().join(", ")
}

pub(super) fn with_ground(pen: &Pen<'_>, facts: Facts, ground: Option<&str>) -> Facts {
    let label = ground.and_then(|code| pen.procedure.texts(pen.dossier.language).ground.get(code));
    facts.text("ground", label.cloned().unwrap_or_default())
}

/// The day on which the term ends that the act moves, if its letter leaves today.
pub(super) fn new_due(pen: &Pen<'_>, event: &Event) -> String {
    let due = || {
        let done = event.done()?;
        let moved = pen.procedure.activity(&done.activity)?.moves.first()?;
        let calendar = pen.office.calendar(&pen.dossier.body, pen.procedure).ok()?;
        let told = once_told(pen.dossier, pen.procedure, &calendar, event);
        told.into_iter().find(|running| running.term == moved.term && running.stage == done.stage)
    };
    due().map(|running| pen.office.texts().date(pen.dossier.language, running.due)).unwrap_or_default()
}

/// Until when one can react, if the letter leaves today; a letter that leaves later gives longer.
fn react_until(pen: &Pen<'_>, event: &Event) -> String {
    let until = || {
        let activity = &event.done()?.activity;
        let mut terms = pen.procedure.terms.values();
        let term = terms.find(|t| {
            t.from.iter().any(|anchor| anchor.of == *activity && anchor.date == AnchorDate::SentOn)
        })?;
        let calendar = pen.office.calendar(&pen.dossier.body, pen.procedure).ok()?;
        Some(due(&calendar, event.on, term.rule.as_ref()?).due)
    };
    until().map(|on| pen.office.texts().date(pen.dossier.language, on)).unwrap_or_default()
}

/// Until when one can go to the second line because there is no answer in time; nothing while there may still be one.
fn recourse_until(pen: &Pen<'_>, event: &Event) -> String {
    let until = pen.dossier.recourse(pen.procedure, event.on).map(|running| running.due);
    until.map(|on| pen.office.texts().date(pen.dossier.language, on)).unwrap_or_default()
}
