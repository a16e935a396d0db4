//! The events that golden files are written from: every act with all it can record, and some with as little as it can.

mod handling;
mod outside;
mod terms;

use domain::event::{Done, Event, TermChange, VERSION, Way, What, Which};
use domain::handling::cause::PARTLY_SIGNED;
use domain::handling::*;
use domain::intake::*;
use domain::language::Lang;
use domain::people::{Doer, PersonId, Role};
use domain::record::{AttachmentRef, Record, TextRef};
use handling::handling;
use jiff::civil::date;
use terms::{back, closed, forward, moved, only_policy, set, staying, stays_told, unsure};

/// The name of each golden file, and its event.
pub fn events() -> Vec<(&'static str, Event)> {
    let mut events: Vec<_> = intake();
    events.extend(handling());
    events.extend(outside::advising());
    events.extend(outside::beyond());
    events.extend(corrections());
    let acts = events.into_iter().map(|(name, record)| (name, done(record)));
    acts.chain(others()).collect()
}

fn event(what: What, terms: Vec<TermChange>) -> Event {
    let by = Doer { person: Some(person("p-2")), role: Role::Coordinator, on_behalf_of: Some(person("p-1")) };
    let at = "2026-03-05T08:15:00.25Z".parse().expect("an instant");
    Event { v: VERSION, seq: 7, at, on: date(2026, 3, 5), by, what, terms, informed: Vec::new() }
}

/// Each outcome as `decide` names it; for some it follows from the dossier.
fn done(record: Record) -> Event {
    let outcome = match &record {
        Record::NameRespondent(_) => Some("other"),
        Record::Transfer(_) => Some("with-handler"),
        Record::Correct(_) => Some("assess"),
        Record::DeclareTies(ties) => Some(if ties.tie.is_some() { "recent-ties" } else { "no-recent-ties" }),
        Record::FindCause(cause) => cause.code.as_ref().map(|_| PARTLY_SIGNED),
        other => other.outcome(),
    };
    let per_item = matches!(
        record,
        Record::Judge(_)
            | Record::Appoint(_)
            | Record::DeclareTies(_)
            | Record::CopyToRespondent(_)
            | Record::Invite(_)
    );
    let item = per_item.then_some(2);
    let (stage, outcome) = (1, outcome.map(str::to_owned));
    let activity = record.act().code().to_owned();
    // a complaint and a draft answer bring files
    let attachments = match &record {
        Record::Receive(receipt) if receipt.complainant.is_some() => vec![file("a-1"), file("a-2")],
        Record::Propose(_) => vec![file("a-3")],
        _ => Vec::new(),
    };
    event(What::Done(Done { activity, stage, item, outcome, record, attachments }), Vec::new())
}

fn person(id: &str) -> PersonId {
    PersonId(id.to_owned())
}

fn text(id: &str) -> TextRef {
    TextRef { id: id.to_owned(), digest: "5f2b".repeat(16) }
}

fn file(id: &str) -> AttachmentRef {
    AttachmentRef { id: id.to_owned(), digest: "77aa".repeat(16) }
}

fn party(id: &str) -> PartyRef {
    PartyRef { id: id.to_owned(), digest: "a06c".repeat(16) }
}

fn receipt() -> Receipt {
    Receipt {
        procedure: "0d4e".repeat(16),
        body: "federal-service".into(),
        unit: Some("payroll".into()),
        medium: Medium::Letter,
        source: Source::SisterBody,
        received_on: date(2026, 3, 2),
        sent_on: Some(date(2026, 2, 27)),
        language: Lang::De,
        complainant: Some(party("y-1")),
        representative: Some(party("y-2")),
        reach: Reach { email: false, postal: true },
        relation: Some("candidate".into()),
        message: text("t-1"),
        desired: Some(text("t-2")),
        happened_on: Some(date(2026, 2, 20)),
    }
}

fn anonymous() -> Receipt {
    Receipt {
        unit: None,
        medium: Medium::WebForm,
        source: Source::Direct,
        sent_on: None,
        language: Lang::Nl,
        complainant: None,
        representative: None,
        reach: Reach::default(),
        relation: None,
        desired: None,
        happened_on: None,
        ..receipt()
    }
}

fn intake() -> Vec<(&'static str, Record)> {
    let grievance = |id: &str, main| Grievance { text: text(id), subject: Some("delay".into()), main };
    let completion =
        |text, medium| Record::Complete(Completion { received_on: date(2026, 3, 4), medium, text });
    let forward = |authority: Option<PartyRef>, left_out| {
        let email = authority.is_some();
        Record::Forward(Forwarding { to: text("t-8"), authority, email, left_out })
    };
    let first = Grievance { text: text("t-3"), subject: None, main: false };
    vec![
        ("receive", Record::Receive(Box::new(receipt()))),
        ("request-completion", Record::RequestCompletion(CompletionRequest { missing: text("t-31") })),
        ("complete", completion(Some(text("t-32")), None)),
        ("complete.by", completion(Some(text("t-32")), Some(Medium::Letter))),
        ("complete.short", completion(None, None)),
        ("receive.anonymous", Record::Receive(Box::new(anonymous()))),
        ("register", Record::Register(Registration { number: "2026-00042".into() })),
        (
            "classify",
            Record::Classify(Classification {
                kind: Kind::Complaint,
                grievances: vec![grievance("t-3", true), grievance("t-4", false)],
                reason: Some(text("t-5")),
            }),
        ),
        (
            "classify.short",
            Record::Classify(Classification {
                kind: Kind::Compliment,
                grievances: vec![first],
                reason: None,
            }),
        ),
        (
            "name-respondent",
            Record::NameRespondent(NamedRespondent {
                person: Some(person("p-3")),
                party: None,
                email: false,
                exempt: None,
                undone: None,
            }),
        ),
        (
            "name-respondent.undone",
            Record::NameRespondent(NamedRespondent {
                person: Some(person("p-3")),
                party: None,
                email: false,
                exempt: None,
                undone: Some(Box::new(text("t-28"))),
            }),
        ),
        (
            "name-respondent.party",
            Record::NameRespondent(NamedRespondent {
                person: None,
                party: Some(party("y-3")),
                email: false,
                exempt: None,
                undone: None,
            }),
        ),
        ("acknowledge", Record::Acknowledge),
        (
            "assess-admissibility",
            Record::AssessAdmissibility(Admissibility { admissible: true, ground: None, reason: None }),
        ),
        ("assess-admissibility.not", Record::AssessAdmissibility(inadmissible())),
        ("decline", Record::Decline(Decline { ground: "spam".into(), reason: text("t-7") })),
        ("forward", forward(None, vec![])),
        ("forward.sent-on", forward(Some(party("y-3")), vec![])),
        ("forward.left-out", forward(Some(party("y-3")), vec![file("a-2")])),
        ("transfer", transfer(Some("payroll"))),
        ("transfer.body", transfer(None)),
        ("join", Record::Join(Joining { lead: "d-9".into(), lead_number: "2026-00009".into() })),
        ("merge", Record::Merge(Joining { lead: "d-9".into(), lead_number: "2026-00009".into() })),
        ("unjoin", Record::Unjoin(Unjoining { reason: text("t-9") })),
    ]
}

fn inadmissible() -> Admissibility {
    Admissibility { admissible: false, ground: Some("old-facts".into()), reason: Some(text("t-6")) }
}

fn transfer(unit: Option<&str>) -> Record {
    let unit = unit.map(str::to_owned);
    Record::Transfer(Transfer { body: "sister-service".into(), unit, reason: text("t-9") })
}

fn corrections() -> Vec<(&'static str, Record)> {
    let correct = |entry| Record::Correct(Correction { entry, reason: text("t-25") });
    let reach = Reach { email: true, postal: false };
    let record = Box::new(Record::AssessAdmissibility(inadmissible()));
    vec![
        ("correct", correct(Entry::Act { of: 4, record })),
        ("correct.complainant", correct(Entry::Complainant { party: party("y-4"), reach })),
        ("correct.representative", correct(Entry::Representative { party: party("y-5"), reach })),
        ("correct.language", correct(Entry::Language { language: Lang::Fr })),
    ]
}

fn others() -> Vec<(&'static str, Event)> {
    let digest = || "d0c5".repeat(16);
    let sent = |way| What::Sent {
        of: 5,
        document: "o-1".into(),
        digest: digest(),
        way,
        posted_on: None,
        which: Which::OfTheAct,
    };
    let earlier = Some(date(2026, 3, 4));
    let posted = |which| What::Sent {
        of: 5,
        document: "o-1".into(),
        digest: digest(),
        way: Way::Post,
        posted_on: earlier,
        which,
    };
    let met = TermChange::Met { term: "handle".into(), stage: 1, on: date(2026, 3, 5), late: false };
    let late = TermChange::Met { term: "review".into(), stage: 2, on: date(2026, 3, 5), late: true };
    let unmet = TermChange::Unmet { term: "handle".into(), stage: 1 };
    let recomputed = What::Recomputed { calendar: "77e1".repeat(16) };
    let unmet_again = unmet.clone();
    let not_posted =
        |which, reason| What::NotPosted { of: 5, document: "o-1".into(), digest: digest(), which, reason };
    let undeliverable =
        |which| What::Undeliverable { of: 5, document: "o-1".into(), digest: digest(), which };
    let informed = Event { informed: vec![person("p-3")], ..done(Record::ReportBack) };
    vec![
        ("report-back.informed", informed),
        ("sent", event(sent(Way::Email), vec![met, late])),
        ("sent.post", event(sent(Way::Post), Vec::new())),
        ("sent.posted-earlier", event(posted(Which::OfTheAct), Vec::new())),
        ("sent.onward", event(posted(Which::Onward), Vec::new())),
        ("sent.ended-early", event(posted(Which::EndedEarly), Vec::new())),
        ("sent.call-off", event(posted(Which::CallsOff), Vec::new())),
        ("undeliverable", event(undeliverable(Which::OfTheAct), vec![unmet])),
        ("undeliverable.onward", event(undeliverable(Which::Onward), Vec::new())),
        ("undeliverable.call-off", event(undeliverable(Which::CallsOff), Vec::new())),
        ("not-posted", event(not_posted(Which::OfTheAct, None), vec![unmet_again])),
        ("not-posted.call-off", event(not_posted(Which::CallsOff, None), Vec::new())),
        ("not-posted.onward", event(not_posted(Which::Onward, None), Vec::new())),
        ("not-posted.why", event(not_posted(Which::OfTheAct, Some(text("why"))), Vec::new())),
        ("recomputed.unsure", by_system(event(recomputed.clone(), vec![set(unsure())]))),
        ("recomputed.only-policy", by_system(event(recomputed.clone(), vec![set(only_policy())]))),
        ("recomputed.stays-told", by_system(event(recomputed.clone(), vec![set(stays_told())]))),
        ("recomputed.closed", by_system(event(recomputed.clone(), vec![set(closed())]))),
        ("recomputed.moved", by_system(event(recomputed.clone(), vec![moved()]))),
        ("recomputed", by_system(event(recomputed, vec![set(forward()), set(back()), set(staying())]))),
    ]
}

fn by_system(event: Event) -> Event {
    Event { by: Doer { person: None, role: Role::System, on_behalf_of: None }, ..event }
}
