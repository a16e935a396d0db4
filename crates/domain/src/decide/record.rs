//! What a valid record is, act by act; the procedure says the rest.

use jiff::civil::Date;

use super::{Command, Setting, adjourning, advising, barred, copying, correction, measuring};
use crate::dossier::{Dated, Dossier, Occasion};
use crate::handling::cause::{self, PARTLY_SIGNED};
use crate::handling::{Cause, Correction, Discussion, Entry, Judgment};
use crate::intake::{Kind, NamedRespondent};
use crate::marking::Spot;
use crate::people::{PersonId, Role};
use crate::procedure::{Activity, Asks, Choosing, Procedure};
use crate::record::{Record, TextRef};
use crate::refusal::RecordFlaw;

/// The outcome of a record in this dossier.
pub fn outcome(
    dossier: &Dossier,
    procedure: &Procedure,
    activity: &Activity,
    record: &Record,
    on: Date,
) -> Option<String> {
    let outcome = match record {
        Record::NameRespondent(named) if named.undone.is_some() => None,
        Record::NameRespondent(named) => Some(dossier.part_of(procedure, activity.bars(named)).outcome()),
        Record::Transfer(_) => {
            Some(if dossier.handler().is_some() { "with-handler" } else { "without-handler" })
        }
        Record::Correct(correction) => return corrected_activity(dossier, correction),
        Record::DeclareTies(ties) => {
            Some(if ties.recent(activity.tie_months, on) { "recent-ties" } else { "no-recent-ties" })
        }
        Record::FindCause(_) => cause::needs_more(dossier, activity, record).then_some(PARTLY_SIGNED),
        other => other.outcome(),
    };
    outcome.map(str::to_owned)
}

/// A correction's outcome is the activity whose entry it puts right.
fn corrected_activity(dossier: &Dossier, correction: &Correction) -> Option<String> {
    match &correction.entry {
        Entry::Act { of, .. } => {
            let event = dossier.events.iter().find(|event| event.seq == *of)?;
            Some(event.done()?.activity.clone())
        }
        _ => None,
    }
}

/// Everything that is wrong with the record.
pub fn flaws(
    dossier: &Dossier,
    setting: Setting<'_>,
    activity: &Activity,
    command: &Command,
    on: Date,
) -> Vec<RecordFlaw> {
    if command.record.act() != activity.act {
        return vec![RecordFlaw::OtherAct];
    }
    let mut flaws = flaws_of(dossier, setting, activity, &command.record, on);
    flaws.extend(advising::seat_flaw(dossier, setting, activity, command));
    flaws.extend(party_flaw(dossier, setting, activity, command, on));
    flaws.extend(unheard_flaw(dossier, setting, &command.record));
    let wordless = matches!(&command.record, Record::Complete(completion) if empty(&completion.text));
    flaws.extend((wordless && command.attachments.is_empty()).then_some(RecordFlaw::NothingAdded));
    let own = Spot { stage: dossier.stage, item: None };
    let there = dossier.marking.spots(activity, own, activity);
    if activity.per.item.is_some() != command.item.is_some()
        || command.item.is_some_and(|nr| there.iter().all(|spot| spot.item != Some(nr)))
    {
        flaws.push(RecordFlaw::NoSuchItem);
    }
    flaws
}

/// What is wrong with a record of that activity, whichever item it is about.
pub fn flaws_of(
    dossier: &Dossier,
    setting: Setting<'_>,
    activity: &Activity,
    record: &Record,
    on: Date,
) -> Vec<RecordFlaw> {
    let mut flaws = Vec::new();
    let mut flaw = |wrong: bool, flaw: RecordFlaw| {
        if wrong {
            flaws.push(flaw);
        }
    };
    match record {
        Record::Receive(receipt) => {
            flaw(receipt.received_on > on, RecordFlaw::InTheFuture { date: receipt.received_on });
            let happened = receipt.happened_on.filter(|date| *date > receipt.received_on);
            flaws.extend(happened.map(|date| RecordFlaw::HappenedAfterReceipt { date }));
        }
        Record::Classify(classification) => {
            flaw(classification.grievances.is_empty(), RecordFlaw::NoGrievance);
            for subject in classification.grievances.iter().filter_map(|g| g.subject.as_ref()) {
                let known =
                    setting.procedure.form.subjects.contains(subject) || setting.subjects.contains(subject);
                flaw(!known, RecordFlaw::SubjectUnknown { subject: subject.clone() });
            }
            let of_court = setting.procedure.is_for_disputes();
            flaw((classification.kind == Kind::Dispute) != of_court, RecordFlaw::KindElsewhere);
            let other_kind = dossier.kind.is_some_and(|kind| kind != classification.kind);
            flaw(other_kind && empty(&classification.reason), RecordFlaw::ReasonMissing);
        }
        Record::Judge(judged) => {
            let named = |nr: &u32| dossier.standing_named().any(|(number, _)| number == *nr);
            flaw(!judged.about.iter().all(named), RecordFlaw::NotNamed);
            let unknown = judged.norms.iter().find(|norm| !setting.procedure.norms.contains(norm));
            if let Some(norm) = unknown {
                flaw(true, RecordFlaw::NormUnknown { norm: norm.clone() });
            }
            flaw(!judged.norms.is_empty() && !judged.judgment.is_founded(), RecordFlaw::NormOfUnfounded);
        }
        Record::NameRespondent(named) => {
            flaw(named.person.is_some() == named.party.is_some(), RecordFlaw::RespondentUnclear);
            if let Some(why) = &named.undone {
                flaw(why.id.is_empty(), RecordFlaw::ReasonMissing);
                flaw(dossier.named_before(named).is_none(), RecordFlaw::NotNamed);
                return flaws;
            }
            let person = named.person.as_ref();
            let again = |before: &NamedRespondent| before.exempt.is_some() || named.exempt.is_none();
            flaw(
                dossier.named_before(named).is_some_and(|(_, before)| again(before)),
                RecordFlaw::AlreadyNamed,
            );
            let able = |person: &PersonId| {
                activity.exempts.iter().any(|role| setting.roster.holds(person, *role, dossier.place()))
            };
            let unable = named.exempt.is_some() && !person.is_some_and(able);
            flaw(unable, RecordFlaw::NotExempt { roles: activity.exempts.clone() });
            flaw(named.exempt.is_some() && empty(&named.exempt), RecordFlaw::ReasonMissing);
        }
        Record::AssessAdmissibility(assessed) if !assessed.admissible => {
            flaw(empty(&assessed.reason), RecordFlaw::ReasonMissing);
            flaws.extend(ground_flaw(dossier, activity, assessed.ground.as_deref()));
        }
        Record::Decline(decline) => {
            flaw(decline.reason.id.is_empty(), RecordFlaw::ReasonMissing);
            flaws.extend(ground_flaw(dossier, activity, Some(&decline.ground)));
        }
        Record::Transfer(t) => {
            flaw(t.body == dossier.body && t.unit == dossier.unit, RecordFlaw::SamePlace);
            // Who is told of a transfer is told of another body; another unit is the organisation's own affair.
            flaw(activity.letter.is_some() && t.body == dossier.body, RecordFlaw::SameBody);
            flaw(activity.letter.is_none() && t.body != dossier.body, RecordFlaw::OtherBody);
            flaw(t.reason.id.is_empty(), RecordFlaw::ReasonMissing);
        }
        Record::Merge(joining) | Record::Join(joining) => {
            flaw(joining.lead == dossier.id, RecordFlaw::ItselfAsLead)
        }
        Record::Unjoin(unjoining) => flaw(unjoining.reason.id.is_empty(), RecordFlaw::ReasonMissing),
        Record::Assign(assignment) => {
            flaws.extend(assignee_flaw(dossier, setting, activity, &assignment.handler))
        }
        Record::Validate(validation) => {
            flaws.extend(text_flaw(dossier, &validation.digest));
            if !validation.passed && empty(&validation.remarks) {
                flaws.push(RecordFlaw::ReasonMissing);
            }
        }
        Record::Answer(answer) => {
            let unsaid = dossier.departs_from_advice() && empty(&answer.departs);
            flaw(unsaid, RecordFlaw::DepartureMissing);
            flaws.extend(text_flaw(dossier, &answer.text.digest));
            flaws.extend(
                answer.left_out.iter().flat_map(|left| advising::left_out_flaws(dossier, activity, left)),
            );
        }
        Record::CopyToRespondent(copying) => flaws.extend(copying::flaw(dossier, activity, copying)),
        Record::ReferToAdviser(reference) => flaw(reference.reason.id.is_empty(), RecordFlaw::ReasonMissing),
        Record::DeclareTies(ties) => flaws.extend(advising::tie_flaws(ties, on)),
        Record::Advise(advice) => flaws.extend(advising::advice_flaws(advice)),
        Record::RequestCompletion(request) => flaw(request.missing.id.is_empty(), RecordFlaw::ReasonMissing),
        Record::Complete(c) => {
            flaw(c.received_on > on, RecordFlaw::InTheFuture { date: c.received_on });
            let received = dossier.receipt.as_ref().map(|receipt| receipt.received_on);
            let before = received.is_some_and(|date| c.received_on < date);
            flaw(before, RecordFlaw::BeforeReceipt { date: c.received_on });
        }
        Record::Adjourn(adjournment) => {
            flaw(adjournment.reason.id.is_empty(), RecordFlaw::ReasonMissing);
            flaws.extend(listed_ground_flaw(dossier, activity, adjournment.ground.as_deref()));
            flaws.extend(adjourning::flaws(dossier, setting.procedure, activity, record));
        }
        Record::Postpone(postponement) => {
            flaw(postponement.reason.id.is_empty(), RecordFlaw::ReasonMissing);
            flaws.extend(adjourning::flaws(dossier, setting.procedure, activity, record));
        }
        Record::Suspend(suspension) => {
            flaw(suspension.reason.id.is_empty(), RecordFlaw::ReasonMissing);
            flaws.extend(listed_ground_flaw(dossier, activity, suspension.ground.as_deref()));
        }
        Record::Invite(invitation) => {
            let date = invitation.at.date();
            flaw(date <= on, RecordFlaw::NotInTheFuture { date });
            let answer_by = invitation.answer_by;
            flaw(answer_by <= on, RecordFlaw::AnswerToday);
            flaw(answer_by > date, RecordFlaw::AnswerAfterHearing { date });
            flaw(invitation.place.id.is_empty(), RecordFlaw::ReasonMissing);
        }
        Record::Hear(hearing) => {
            let date = hearing.held_on;
            flaw(date > on, RecordFlaw::InTheFuture { date });
            let received = dossier.receipt.as_ref().map(|receipt| receipt.received_on);
            flaw(received.is_some_and(|received| date < received), RecordFlaw::BeforeReceipt { date });
            flaw(hearing.record.id.is_empty(), RecordFlaw::RecordMissing);
        }
        Record::WaiveHearing(waiver) => {
            flaw(waiver.reason.id.is_empty(), RecordFlaw::ReasonMissing);
            flaws.extend(listed_ground_flaw(dossier, activity, waiver.ground.as_deref()));
        }
        Record::Consent(consent) => {
            let date = consent.given_on;
            flaw(date > on, RecordFlaw::InTheFuture { date });
            let received = dossier.receipt.as_ref().map(|receipt| receipt.received_on);
            flaw(received.is_some_and(|received| date < received), RecordFlaw::BeforeReceipt { date });
            flaw(consent.text.id.is_empty(), RecordFlaw::ReasonMissing);
            flaws.extend(adjourning::consent_flaw(dossier, setting.procedure, activity, consent.until));
        }
        Record::Settle(settlement) => flaw(settlement.agreement.id.is_empty(), RecordFlaw::ReasonMissing),
        Record::Discuss(discussion) => flaws.extend(told_flaw(activity, discussion)),
        Record::FindCause(cause) => {
            flaw(cause.analysis.id.is_empty(), RecordFlaw::ReasonMissing);
            flaws.extend(cause_flaw(setting, cause));
        }
        Record::Measure(measure) => flaws.extend(measuring::flaws(dossier, setting, activity, measure, on)),
        Record::Commit(c) => {
            flaw(c.promised_on <= on, RecordFlaw::NotInTheFuture { date: c.promised_on });
            flaws.extend(adjourning::not_later(dossier, setting.procedure, activity, c.promised_on));
        }
        Record::Escalate(escalation) => {
            flaw(escalation.received_on > on, RecordFlaw::InTheFuture { date: escalation.received_on });
            let received = dossier.receipt.as_ref().map(|receipt| receipt.received_on);
            let before = received.is_some_and(|date| escalation.received_on < date);
            flaw(before, RecordFlaw::BeforeReceipt { date: escalation.received_on });
        }
        Record::OpenSecondLine(case) => {
            flaw(case.lodged_on > on, RecordFlaw::InTheFuture { date: case.lodged_on });
            flaw(case.authority.id.is_empty(), RecordFlaw::ReasonMissing);
        }
        Record::SetDate(date) => {
            flaw(date.on < on && date.undone.is_none(), RecordFlaw::InThePast { date: date.on });
            flaw(date.undone.as_ref().is_some_and(|why| why.id.is_empty()), RecordFlaw::ReasonMissing);
            flaw(date.undone.is_some() && date.instead_of.is_none(), RecordFlaw::NoSuchDate);
            let mut dates = dossier.dates(setting.procedure).into_iter();
            let outside =
                |dated: &Dated, of| dated.of == of && matches!(dated.occasion, Occasion::Outside(_));
            let gone = date.instead_of.is_some_and(|of| !dates.any(|dated| outside(&dated, of)));
            flaw(gone, RecordFlaw::NoSuchDate);
        }
        Record::RecordRuling(ruling) => {
            flaw(ruling.given_on > on, RecordFlaw::InTheFuture { date: ruling.given_on });
            if let Some(date) = ruling.notified_on {
                flaw(date > on, RecordFlaw::InTheFuture { date });
                flaw(date < ruling.given_on, RecordFlaw::NotifiedBeforeGiven { date: ruling.given_on });
            }
            flaw(ruling.gist.id.is_empty(), RecordFlaw::ReasonMissing);
            let unexplained = ruling.no_fault_because.as_ref().is_none_or(|why| why.id.is_empty());
            flaw(ruling.annulled && !ruling.fault && unexplained, RecordFlaw::AnnulledWithoutFault);
            if let Some(mended) = &ruling.mended {
                flaw(mended.why.id.is_empty(), RecordFlaw::ReasonMissing);
                flaw(dossier.ruled_at() != Some(mended.of), RecordFlaw::NoSuchEntry);
            } else if let Some(stands) = &dossier.ruling {
                let date = stands.given_on;
                flaw(ruling.given_on <= date, RecordFlaw::RulingStands { date });
            }
        }
        Record::Link(link) => {
            let linked = dossier.links.contains(&link.other);
            flaw(link.other == dossier.id, RecordFlaw::LinkedToItself);
            flaw(!link.undone && linked, RecordFlaw::AlreadyLinked);
            flaw(link.undone && !linked, RecordFlaw::NotLinked);
        }
        Record::ReferSecondLine(referral) => {
            flaw(!setting.procedure.lines().contains(&referral.line), RecordFlaw::NotALine)
        }
        Record::Correct(correction) => {
            flaws.extend(correction::flaws(dossier, setting, activity, correction, on))
        }
        _ => {}
    }
    flaws
}

fn empty(text: &Option<TextRef>) -> bool {
    text.as_ref().is_none_or(|text| text.id.is_empty())
}

fn ground_flaw(dossier: &Dossier, activity: &Activity, ground: Option<&str>) -> Option<RecordFlaw> {
    let Some(ground) = ground.filter(|ground| !ground.is_empty()) else {
        return Some(RecordFlaw::GroundMissing);
    };
    let Some(known) = activity.grounds.iter().find(|known| known.code == ground) else {
        return Some(RecordFlaw::GroundUnknown { ground: ground.to_owned() });
    };
    if let Some(than) = known.longer_ago_than.filter(|length| !dossier.happened_longer_ago_than(*length)) {
        return Some(RecordFlaw::GroundTooRecent { ground: ground.to_owned(), than });
    }
    let fact = known.only_if.filter(|fact| !fact.holds(dossier))?;
    Some(RecordFlaw::GroundNotNow { ground: ground.to_owned(), fact })
}

/// Whether somebody is not heard on a ground that the judgment belies. A judgment that is put right is asked too, and of who is not heard
/// by now: they may have been heard since.
fn unheard_flaw(dossier: &Dossier, setting: Setting<'_>, record: &Record) -> Option<RecordFlaw> {
    let judgment = judgment_of(record)?;
    let belied = dossier.standing_waivers().any(|(activity, waiver)| {
        let grounds = setting.procedure.activity(activity).map(|activity| activity.grounds.iter());
        let mut used =
            grounds.into_iter().flatten().filter(|known| Some(&known.code) == waiver.ground.as_ref());
        used.any(|ground| ground.bars.contains(&judgment))
    });
    belied.then_some(RecordFlaw::HeardFirst)
}

/// What is judged, or judged instead.
fn judgment_of(record: &Record) -> Option<Judgment> {
    match record {
        Record::Judge(judged) => Some(judged.judgment),
        Record::Correct(Correction { entry: Entry::Act { record, .. }, .. }) => judgment_of(record),
        _ => None,
    }
}

/// Whether the ground is one for another party than the one that it is about.
fn party_flaw(
    dossier: &Dossier,
    setting: Setting<'_>,
    activity: &Activity,
    command: &Command,
    on: Date,
) -> Option<RecordFlaw> {
    let code = command.record.ground()?;
    let ground = activity.grounds.iter().find(|known| known.code == code)?;
    let choosing = Choosing { dossier, procedure: setting.procedure, item: command.item, on };
    let party = ground.party.filter(|party| !party.holds(choosing))?;
    Some(RecordFlaw::GroundNotOfParty { ground: code.to_owned(), party })
}

/// Whether the ground is one that others than the doer decide on.
pub fn ground_of_others(activity: &Activity, record: &Record, doer: Role) -> Option<RecordFlaw> {
    let ground = record.ground()?;
    let known = activity.grounds.iter().find(|known| known.code == ground)?;
    let theirs = known.by.is_empty() || known.by.contains(&doer);
    (!theirs).then(|| RecordFlaw::GroundOfOthers { ground: ground.to_owned(), roles: known.by.clone() })
}

/// A ground is asked only where the procedure lists some.
fn listed_ground_flaw(dossier: &Dossier, activity: &Activity, ground: Option<&str>) -> Option<RecordFlaw> {
    if activity.grounds.is_empty() && ground.is_none() {
        None
    } else {
        ground_flaw(dossier, activity, ground)
    }
}

/// A cause is chosen where the procedure lists some; elsewhere the analysis says it all.
fn cause_flaw(setting: Setting<'_>, cause: &Cause) -> Option<RecordFlaw> {
    match cause.code.as_ref().filter(|code| !code.is_empty()) {
        None => (!setting.procedure.causes.is_empty()).then_some(RecordFlaw::CauseMissing),
        Some(code) if setting.procedure.causes.contains(code) => None,
        Some(code) => Some(RecordFlaw::CauseUnknown { cause: code.clone() }),
    }
}

fn told_flaw(activity: &Activity, discussion: &Discussion) -> Option<RecordFlaw> {
    let told = discussion.told.as_ref().is_some_and(|told| !told.how.id.is_empty());
    (activity.asks.contains(&Asks::ToldInside) && !told).then_some(RecordFlaw::ToldInsideMissing)
}

/// `assignee-not` is tested on the one who is assigned, as `person-not` is on the one who acts.
fn assignee_flaw(
    dossier: &Dossier,
    setting: Setting<'_>,
    activity: &Activity,
    person: &PersonId,
) -> Option<RecordFlaw> {
    if let Some(rule) = barred(dossier, &activity.assignee_not, person) {
        return Some(RecordFlaw::AssigneeBarred { person: person.clone(), rule });
    }
    let able = setting.roster.holds(person, Role::Handler, dossier.place());
    (!able).then(|| RecordFlaw::NotAHandler { person: person.clone() })
}

/// A validation and an answer carry the digest of the text that was read: a changed text is another text.
fn text_flaw(dossier: &Dossier, digest: &str) -> Option<RecordFlaw> {
    match dossier.proposal() {
        None => Some(RecordFlaw::NoText),
        Some(text) if text.digest != digest => Some(RecordFlaw::TextChanged),
        Some(_) => None,
    }
}
