//! The one decision: given this dossier, this procedure, this command, this person and this moment, what happens?
//!
//! Pure: no I/O, no clock, no chance. A command becomes one event, or a refusal with every reason.

mod adjourning;
mod advising;
mod copying;
mod correction;
mod joining;
mod measuring;
mod record;
mod terms;
mod who;

use jiff::Timestamp;
use jiff::civil::Date;

pub use correction::may_put_right;
pub use joining::may_lead;
pub(crate) use who::informs;
#[cfg(test)]
pub(crate) use who::untimely;
pub use who::{barred, eligible, handles, hears, kept_out, may};

use crate::act::Act;
use crate::calendar::Calendar;
use crate::dossier::{Dossier, RunningTerm};
use crate::event::{Done, Event, VERSION, Way, What, Which};
use crate::marking::Spot;
use crate::people::{Actor, Doer, Role, Roster};
use crate::procedure::{Activity, ActivityId, Procedure};
use crate::record::{AttachmentRef, Record, TextRef};
use crate::refusal::{Reason, RecordFlaw, Refusal};

/// What a decision looks at beside the dossier.
#[derive(Clone, Copy, Debug)]
pub struct Setting<'a> {
    /// The procedure that the dossier keeps.
    pub procedure: &'a Procedure,
    /// Its calendar with the body's closing days.
    pub calendar: &'a Calendar,
    /// Who holds which role, who is away.
    pub roster: &'a Roster,
    /// What a grievance may be about beside the subjects of the procedure: those of the body.
    pub subjects: &'a [String],
}

/// What someone wants to do.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Command {
    /// The activity.
    pub activity: ActivityId,
    /// The item it is about, for an activity that is done per item.
    pub item: Option<u32>,
    /// What is recorded.
    pub record: Record,
    /// The files that come with it.
    pub attachments: Vec<AttachmentRef>,
    /// The last event that the person saw; `None` when that does not matter (public form, system).
    pub seen: Option<u32>,
}

/// Something that befell a letter: no activity, but part of the record.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Delivery {
    /// It left just now.
    Sent(Way),
    /// It was posted on that day, today or earlier.
    Posted(Date),
    /// It could not be delivered.
    Undeliverable,
}

/// Which letter: the event that called for it, its document's row, and that row's digest, so that the record says what
/// the letter was.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct LetterRef<'a> {
    /// The event's number.
    pub of: u32,
    /// The document's row.
    pub document: &'a str,
    /// SHA-256 (hex) of its salt and content.
    pub digest: &'a str,
    /// Which of the letters of that event.
    pub which: Which,
}

/// Decides on a command.
///
/// # Errors
/// A [`Refusal`] with every reason why not.
pub fn decide(
    dossier: &Dossier,
    setting: Setting<'_>,
    command: &Command,
    actor: &Actor,
    now: Timestamp,
) -> Result<Event, Refusal> {
    let refuse = |reasons| Refusal { activity: command.activity.clone(), reasons };
    let on = setting.calendar.legal_date(now);
    let Some(activity) = setting.procedure.activity(&command.activity) else {
        return Err(refuse(vec![Reason::Unknown]));
    };
    let mut reasons = Vec::new();
    if command.seen.is_some_and(|seen| seen != dossier.head()) && moved_by_person(dossier, command.seen) {
        reasons.push(Reason::Moved);
    }
    let view = receiving(dossier, &command.record);
    let dossier_there = view.as_ref().unwrap_or(dossier);
    let spot = Spot { stage: dossier.stage, item: command.item };
    let mut doer = match may(dossier_there, setting, activity, spot, actor, on) {
        Ok(doer) => Some(doer),
        Err(more) => {
            let owner = measuring::told_by_owner(dossier, setting, &command.record, actor);
            reasons.extend(more.into_iter().filter(|reason| owner.is_none() || !reason.is_of_person()));
            owner
        }
    };
    match correction::doer(dossier, setting, &command.record, actor, on) {
        Some(Ok(whose)) => doer = doer.map(|_| whose),
        Some(Err(reason)) if !reasons.contains(&reason) => reasons.push(reason),
        Some(Err(_)) | None => {}
    }
    reasons.extend(
        record::flaws(dossier, setting, activity, command, on)
            .into_iter()
            .map(|flaw| Reason::Invalid { flaw }),
    );
    let clock = now.to_zoned(setting.calendar.zone().clone()).datetime();
    if let Record::Hear(hearing) = &command.record
        && dossier.is_to_begin(setting.procedure, command.item, hearing.held_on, clock)
    {
        reasons.push(Reason::Invalid { flaw: RecordFlaw::NotBegun });
    }
    let others =
        doer.as_ref().and_then(|doer| record::ground_of_others(activity, &command.record, doer.role));
    reasons.extend(others.map(|flaw| Reason::Invalid { flaw }));
    let Some(doer) = doer.filter(|_| reasons.is_empty()) else { return Err(refuse(reasons)) };
    let done = Done {
        activity: activity.id.clone(),
        stage: dossier.stage + u8::from(activity.act == Act::Escalate),
        item: command.item,
        outcome: record::outcome(dossier, setting.procedure, activity, &command.record, on),
        record: command.record.clone(),
        attachments: command.attachments.clone(),
    };
    Ok(event(dossier, setting, doer, What::Done(done), now))
}

/// A letter left or came back: the machine that mails says so, or whoever posted it.
///
/// # Errors
/// A [`Refusal`] when the dossier has no such letter.
pub fn deliver(
    dossier: &Dossier,
    setting: Setting<'_>,
    letter: LetterRef<'_>,
    delivery: Delivery,
    by: Doer,
    now: Timestamp,
) -> Result<Event, Refusal> {
    let LetterRef { of, document, digest, which } = letter;
    let activity = || dossier.events.get((of as usize).wrapping_sub(1)).map_or("", Event::kind).to_owned();
    let refuse = |flaw| Refusal { activity: activity(), reasons: vec![Reason::Invalid { flaw }] };
    let written = match which {
        Which::CallsOff => dossier.called_off_on(setting.procedure, of),
        Which::Onward => dossier.forwarding(of).and_then(|_| dossier.done_on(of)),
        Which::EndedEarly => dossier.ended_early_on(setting.procedure, of),
        Which::OfTheAct => dossier.letter_written_on(of),
    };
    let Some(written) = written else { return Err(refuse(RecordFlaw::NoSuchEntry)) };
    let on = setting.calendar.legal_date(now);
    if let Delivery::Posted(date) = delivery {
        if date > on {
            return Err(refuse(RecordFlaw::InTheFuture { date }));
        }
        if date < written {
            return Err(refuse(RecordFlaw::BeforeLetter { date, written }));
        }
    }
    let (document, digest) = (document.to_owned(), digest.to_owned());
    let what = match delivery {
        Delivery::Sent(way) => What::Sent { of, document, digest, way, posted_on: None, which },
        Delivery::Posted(day) => {
            let posted_on = (day != on).then_some(day);
            What::Sent { of, document, digest, way: Way::Post, posted_on, which }
        }
        Delivery::Undeliverable => What::Undeliverable { of, document, digest, which },
    };
    Ok(event(dossier, setting, by, what, now))
}

/// A letter that was noted as posted was not, after all: whoever posts says so, and why. The record keeps both.
///
/// # Errors
/// A [`Refusal`] when the dossier has no such letter that left.
pub fn not_posted(
    dossier: &Dossier,
    setting: Setting<'_>,
    letter: LetterRef<'_>,
    (by, reason): (Doer, TextRef),
    now: Timestamp,
) -> Result<Event, Refusal> {
    let LetterRef { of, document, digest, which } = letter;
    let left = dossier.letters.iter().any(|letter| letter.of == of && letter.sent_on.is_some());
    if !left && which == Which::OfTheAct {
        let reasons = vec![Reason::Invalid { flaw: RecordFlaw::NoSuchEntry }];
        return Err(Refusal { activity: "not-posted".to_owned(), reasons });
    }
    let (document, digest) = (document.to_owned(), digest.to_owned());
    let what = What::NotPosted { of, document, digest, which, reason: Some(reason) };
    Ok(event(dossier, setting, by, what, now))
}

/// The calendar changed: open terms are computed anew. `None` when no date moves.
pub fn recompute(dossier: &Dossier, setting: Setting<'_>, now: Timestamp) -> Option<Event> {
    let system = Doer { person: None, role: Role::System, on_behalf_of: None };
    let what = What::Recomputed { calendar: setting.calendar.digest().to_owned() };
    let mut event = event(dossier, setting, system, what, now);
    event.terms = terms::recomputed(dossier, setting);
    (!event.terms.is_empty()).then_some(event)
}

/// The terms as they will stand once the letter of an event has left on the day of that event: what the letter can say.
pub fn once_told(
    dossier: &Dossier,
    procedure: &Procedure,
    calendar: &Calendar,
    event: &Event,
) -> Vec<RunningTerm> {
    let mut told = dossier.clone();
    told.letter_mut(event.seq, |letter| letter.sent_on = Some(event.on));
    let roster = Roster::default();
    let setting = Setting { procedure, calendar, roster: &roster, subjects: &[] };
    for change in terms::changes_once_told(&told, setting) {
        told.change_term(&change);
    }
    told.terms
}

/// Whether no term forbids it on that day: neither over nor too early, and moved no further than may be.
pub(crate) fn in_time(
    dossier: &Dossier,
    procedure: &Procedure,
    (activity, spot): (&Activity, Spot),
    record: &Record,
    on: Date,
) -> bool {
    who::untimely(dossier, activity, spot, on).is_none()
        && adjourning::flaws(dossier, procedure, activity, record).is_empty()
}

/// Counts every term of a dossier from its events alone, as if none had been recorded.
pub(crate) fn count_terms(dossier: &mut Dossier, setting: Setting<'_>) {
    dossier.terms.clear();
    for change in terms::changes(dossier, setting) {
        dossier.change_term(&change);
    }
}

fn event(dossier: &Dossier, setting: Setting<'_>, by: Doer, what: What, now: Timestamp) -> Event {
    let on = setting.calendar.legal_date(now);
    // a clock that was put back does not put the record out of order; the date is that of the clock
    let at = dossier.events.last().map_or(now, |last| last.at.max(now));
    let (terms, informed) = (Vec::new(), Vec::new());
    let mut event = Event { v: VERSION, seq: dossier.head() + 1, at, on, by, what, terms, informed };
    let mut after = dossier.clone();
    after.apply(setting.procedure, &event);
    event.terms = terms::changes(&after, setting);
    event.informed = who::informed(&after, setting, &event);
    event
}

/// Whether the course allows the activity now, whoever does it.
///
/// # Errors
/// Every reason why not.
pub fn possible(
    dossier: &Dossier,
    procedure: &Procedure,
    activity: &Activity,
    spot: Spot,
) -> Result<(), Vec<Reason>> {
    let mut reasons = Vec::new();
    if dossier.receipt.is_none() {
        return if activity.act == Act::Receive { Ok(()) } else { Err(vec![Reason::Empty]) };
    }
    if let Some(ending) = dossier.ended.as_ref().filter(|_| !activity.when_ended) {
        return Err(vec![Reason::Ended { activity: ending.activity.clone() }]);
    }
    if activity.act == Act::Reopen && dossier.ended.is_none() {
        return Err(vec![Reason::NotIncluded]);
    }
    let mark = dossier.marking.mark(activity, spot);
    if !mark.included || !activity.exists_in(dossier.stage) {
        let reason = if activity.act == Act::Escalate && dossier.stage >= procedure.stages {
            Reason::NoFurtherStage
        } else {
            Reason::NotIncluded
        };
        return Err(vec![reason]);
    }
    if let Some(seq) = mark.done.filter(|_| !activity.repeatable && !mark.pending) {
        return Err(vec![Reason::AlreadyDone { on: dossier.events[seq as usize - 1].on }]);
    }
    for other in
        activity.after.iter().filter_map(|id| procedure.activity(id)).filter(|o| o.exists_in(spot.stage))
    {
        let waits = dossier.marking.spots(activity, spot, other).into_iter().any(|there| {
            let mark = dossier.marking.mark(other, there);
            mark.included && mark.done.is_none() && dossier.waives(other).is_none()
        });
        if waits {
            reasons.push(Reason::NotYet { activity: other.id.clone() });
        }
    }
    for other in activity.not_while_pending.iter().filter_map(|id| procedure.activity(id)) {
        if !reasons.contains(&Reason::NotYet { activity: other.id.clone() })
            && owed_at(dossier, activity, spot, other)
        {
            reasons.push(Reason::WhilePending { activity: other.id.clone() });
        }
    }
    if activity.act == Act::Close {
        let owed = dossier.owed(procedure).into_iter().map(|(a, _)| a).filter(|a| a.act != Act::Close);
        let mut owed: Vec<_> = owed.map(|a| Reason::WhilePending { activity: a.id.clone() }).collect();
        owed.dedup();
        reasons.extend(owed);
    }
    if activity.act == Act::Escalate && dossier.stage >= procedure.stages {
        reasons.push(Reason::NoFurtherStage);
    }
    if let Some(fact) = activity.only_if.filter(|fact| !fact.holds(dossier)) {
        reasons.push(Reason::FactFails { fact });
    }
    if reasons.is_empty() { Ok(()) } else { Err(reasons) }
}

/// Whether `other` is owed where a rule of the activity at that spot speaks of it.
fn owed_at(dossier: &Dossier, activity: &Activity, spot: Spot, other: &Activity) -> bool {
    other.exists_in(spot.stage)
        && dossier.waives(other).is_none()
        && dossier.marking.spots(activity, spot, other).into_iter().any(|there| {
            let mark = dossier.marking.mark(other, there);
            mark.included && mark.pending
        })
}

/// Whether a person acted after what was seen, of staff or the complainant; the system's own entries disturb nobody.
fn moved_by_person(dossier: &Dossier, seen: Option<u32>) -> bool {
    dossier.events.iter().any(|e| e.seq > seen.unwrap_or(0) && e.by.role != Role::System)
}

/// For the very first act the dossier's place is not yet known: it is the one that the receipt names.
fn receiving(dossier: &Dossier, record: &Record) -> Option<Dossier> {
    match record {
        Record::Receive(receipt) if dossier.events.is_empty() => {
            let mut there = dossier.clone();
            there.body = receipt.body.clone();
            there.unit = receipt.unit.clone();
            Some(there)
        }
        _ => None,
    }
}
