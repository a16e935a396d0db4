//! The one decision: given this dossier, this procedure, this command, this person and this moment, what happens?
//!
//! Pure: no I/O, no clock, no chance. A command becomes one event, or a refusal with every reason.

mod record;
mod terms;

use jiff::Timestamp;
use jiff::civil::Date;

use crate::act::Act;
use crate::calendar::Calendar;
use crate::dossier::Dossier;
use crate::event::{Done, Event, VERSION, Way, What};
use crate::marking::Spot;
use crate::people::{Actor, Doer, PersonId, PersonRule, Role, Roster};
use crate::procedure::{Activity, ActivityId, Procedure};
use crate::record::Record;
use crate::refusal::{Reason, Refusal};

/// What a decision looks at beside the dossier.
#[derive(Clone, Copy, Debug)]
pub struct Setting<'a> {
    /// The procedure that the dossier keeps.
    pub procedure: &'a Procedure,
    /// Its calendar with the body's closing days.
    pub calendar: &'a Calendar,
    /// Who holds which role, who is away.
    pub roster: &'a Roster,
}

/// What someone wants to do.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Command {
    /// The activity.
    pub activity: ActivityId,
    /// The grievance it is about, for an activity per grievance.
    pub grievance: Option<u32>,
    /// What is recorded.
    pub record: Record,
    /// The last event that the person saw; `None` when that does not matter (public form, system).
    pub seen: Option<u32>,
}

/// Something that befell a letter: no activity, but part of the record.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Delivery {
    /// It left.
    Sent(Way),
    /// It could not be delivered.
    Undeliverable,
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
    let spot = Spot { stage: dossier.stage, grievance: command.grievance };
    let doer = match may(dossier_there, setting, activity, spot, actor, on) {
        Ok(doer) => Some(doer),
        Err(more) => {
            reasons.extend(more);
            None
        }
    };
    reasons.extend(
        record::flaws(dossier, setting, activity, command, on)
            .into_iter()
            .map(|flaw| Reason::Invalid { flaw }),
    );
    let Some(doer) = doer.filter(|_| reasons.is_empty()) else { return Err(refuse(reasons)) };
    let done = Done {
        activity: activity.id.clone(),
        stage: dossier.stage + u8::from(activity.act == Act::Escalate),
        grievance: command.grievance,
        outcome: record::outcome(dossier, &command.record),
        record: command.record.clone(),
    };
    Ok(event(dossier, setting, doer, What::Done(done), now))
}

/// A letter left or came back; only the system says so.
///
/// # Errors
/// A [`Refusal`] when the dossier has no such letter.
pub fn deliver(
    dossier: &Dossier,
    setting: Setting<'_>,
    of: u32,
    document: &str,
    delivery: Delivery,
    by: Doer,
    now: Timestamp,
) -> Result<Event, Refusal> {
    if !dossier.letters.iter().any(|letter| letter.of == of) {
        let activity = dossier.events.get(of as usize).map_or("", Event::kind).to_owned();
        return Err(Refusal {
            activity,
            reasons: vec![Reason::Invalid { flaw: crate::refusal::RecordFlaw::NoSuchEntry }],
        });
    }
    let document = document.to_owned();
    let what = match delivery {
        Delivery::Sent(way) => What::Sent { of, document, way },
        Delivery::Undeliverable => What::Undeliverable { of, document },
    };
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

fn event(dossier: &Dossier, setting: Setting<'_>, by: Doer, what: What, now: Timestamp) -> Event {
    let on = setting.calendar.legal_date(now);
    let mut event = Event { v: VERSION, seq: dossier.head() + 1, at: now, on, by, what, terms: Vec::new() };
    let mut after = dossier.clone();
    after.apply(setting.procedure, &event);
    event.terms = terms::changes(&after, setting);
    event
}

/// Whether the actor may do the activity now, and as whom.
///
/// # Errors
/// Every reason why not.
pub fn may(
    dossier: &Dossier,
    setting: Setting<'_>,
    activity: &Activity,
    spot: Spot,
    actor: &Actor,
    on: Date,
) -> Result<Doer, Vec<Reason>> {
    let mut reasons = possible(dossier, setting.procedure, activity, spot).err().unwrap_or_default();
    match doer(dossier, setting, activity, actor, on) {
        Ok(doer) if reasons.is_empty() => Ok(doer),
        Ok(_) => Err(reasons),
        Err(reason) => {
            reasons.push(reason);
            Err(reasons)
        }
    }
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
        let waits = dossier.marking.spots(other, spot).into_iter().any(|there| {
            let mark = dossier.marking.mark(other, there);
            mark.included && mark.done.is_none() && dossier.waives(other).is_none()
        });
        if waits {
            reasons.push(Reason::NotYet { activity: other.id.clone() });
        }
    }
    for other in activity.not_while_pending.iter().filter_map(|id| procedure.activity(id)) {
        if !reasons.contains(&Reason::NotYet { activity: other.id.clone() }) && owed_at(dossier, other, spot)
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

fn owed_at(dossier: &Dossier, activity: &Activity, spot: Spot) -> bool {
    activity.exists_in(spot.stage)
        && dossier.waives(activity).is_none()
        && dossier.marking.spots(activity, spot).into_iter().any(|there| {
            let mark = dossier.marking.mark(activity, there);
            mark.included && mark.pending
        })
}

/// As whom the actor may do it: a role of the procedure that they hold here, tested against the rules on persons.
fn doer(
    dossier: &Dossier,
    setting: Setting<'_>,
    activity: &Activity,
    actor: &Actor,
    on: Date,
) -> Result<Doer, Reason> {
    let roles = activity.roles(dossier.stage);
    let not_yours = || Reason::Role { roles: roles.to_vec() };
    let as_role = |role: Role| match roles.contains(&role) {
        true => Ok(Doer { person: None, role, on_behalf_of: None }),
        false => Err(not_yours()),
    };
    let person = match actor {
        Actor::System => return as_role(Role::System),
        Actor::Complainant => return as_role(Role::Complainant),
        Actor::Person(person) => person,
    };
    if let Some(rule) = barred(dossier, &activity.person_not, person) {
        let outsider = !roles
            .iter()
            .chain(&activity.fallback)
            .any(|r| setting.roster.holds(person, *r, dossier.place()));
        return Err(if outsider { not_yours() } else { Reason::Person { rule } });
    }
    let mut deputy = false;
    for role in roles {
        match stands(dossier, setting, activity, *role, person, on) {
            Standing::Acts(on_behalf_of) => {
                return Ok(Doer { person: Some(person.clone()), role: *role, on_behalf_of });
            }
            Standing::Waits => deputy = true,
            Standing::HasNot => {}
        }
    }
    let nobody = among(dossier, setting, activity, roles, on).is_empty();
    for role in activity.fallback.iter().filter(|_| nobody) {
        if let Standing::Acts(on_behalf_of) = stands(dossier, setting, activity, *role, person, on) {
            return Ok(Doer { person: Some(person.clone()), role: *role, on_behalf_of });
        }
    }
    Err(if deputy { Reason::DeputyWhilePresent } else { not_yours() })
}

enum Standing {
    /// In this role, for someone who is away or for themselves.
    Acts(Option<PersonId>),
    /// As a deputy of someone who is there.
    Waits,
    /// Not in this role.
    HasNot,
}

fn stands(
    dossier: &Dossier,
    setting: Setting<'_>,
    activity: &Activity,
    role: Role,
    person: &PersonId,
    on: Date,
) -> Standing {
    if role == Role::Handler {
        return if dossier.handler() == Some(person) { Standing::Acts(None) } else { Standing::HasNot };
    }
    let bar = |p: &PersonId| barred(dossier, &activity.person_not, p).is_some();
    let present = setting.roster.present(role, dossier.place(), on, &bar);
    if let Some((_, for_whom)) = present.into_iter().find(|(p, _)| p == person) {
        return Standing::Acts(for_whom);
    }
    let held = setting.roster.holdings.iter().filter(|h| &h.person == person && h.role == role);
    let mut here = held.filter(|h| {
        h.body == dossier.body && (h.unit.is_none() || h.unit.as_deref() == dossier.unit.as_deref())
    });
    match here.next() {
        // Someone marked as away who acts all the same is evidently there.
        Some(holding) if !holding.deputy => Standing::Acts(None),
        Some(_) => Standing::Waits,
        None => Standing::HasNot,
    }
}

/// The rule that bars a person, if one does. A respondent has no part in any act (Awb 9:7, Bestuursdecreet II.86).
pub fn barred(dossier: &Dossier, rules: &[PersonRule], person: &PersonId) -> Option<PersonRule> {
    if dossier.respondents.contains(person) {
        return Some(PersonRule::Respondent);
    }
    rules.iter().copied().find(|rule| match rule {
        PersonRule::Respondent => false,
        PersonRule::DoerOfTheCurrentText => {
            dossier.proposals.get(&dossier.stage).is_some_and(|(_, by)| by.as_ref() == Some(person))
        }
        PersonRule::AnyoneOfAnEarlierStage => {
            dossier.doers.iter().any(|(stage, doers)| *stage < dossier.stage && doers.contains(person))
        }
    })
}

/// Who of staff may do an activity in this dossier today: those in its roles, else the fallback. Each with the person
/// they stand in for.
pub fn eligible(
    dossier: &Dossier,
    setting: Setting<'_>,
    activity: &Activity,
    on: Date,
) -> Vec<(Role, PersonId, Option<PersonId>)> {
    let roles = activity.roles(dossier.stage);
    let first = among(dossier, setting, activity, roles, on);
    let fallback = first.is_empty() && !roles.contains(&Role::Handler);
    if fallback { among(dossier, setting, activity, &activity.fallback, on) } else { first }
}

fn among(
    dossier: &Dossier,
    setting: Setting<'_>,
    activity: &Activity,
    roles: &[Role],
    on: Date,
) -> Vec<(Role, PersonId, Option<PersonId>)> {
    let bar = |p: &PersonId| barred(dossier, &activity.person_not, p).is_some();
    let mut found = Vec::new();
    for role in roles {
        if *role == Role::Handler {
            found.extend(dossier.handler().map(|handler| (Role::Handler, handler.clone(), None)));
        } else {
            let present = setting.roster.present(*role, dossier.place(), on, &bar);
            found.extend(present.into_iter().map(|(person, for_whom)| (*role, person, for_whom)));
        }
    }
    found
}

/// Whether a person of staff acted after what was seen; the system's own entries disturb nobody.
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
