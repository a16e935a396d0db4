//! Who may: roles, deputies, fallbacks and the rules on persons, tested on whoever acts.

use std::collections::BTreeSet;

use jiff::civil::Date;

use super::{Setting, possible};
use crate::dossier::Dossier;
use crate::event::Event;
use crate::handling::cause::{PARTLY_SIGNED, roles_left, signatures};
use crate::item::Item;
use crate::marking::Spot;
use crate::people::{Actor, Doer, PersonId, PersonRule, Role, Roster};
use crate::procedure::{Activity, Procedure};
use crate::refusal::Reason;

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
    reasons.extend(untimely(dossier, activity, spot, on));
    match doer(dossier, setting, (activity, spot.item), actor, on) {
        Ok(doer) if reasons.is_empty() => Ok(doer),
        Ok(_) => Err(reasons),
        Err(reason) => {
            reasons.push(reason);
            Err(reasons)
        }
    }
}

/// Why a term forbids it on that day.
pub(crate) fn untimely(dossier: &Dossier, activity: &Activity, spot: Spot, on: Date) -> Option<Reason> {
    lapsed(dossier, activity, spot, on).or_else(|| too_early(dossier, activity, spot, on))
}

/// A right lapses with its term; being late with a duty forbids nothing.
fn lapsed(dossier: &Dossier, activity: &Activity, spot: Spot, on: Date) -> Option<Reason> {
    let running = dossier.term(activity.only_before_end_of.as_ref()?, spot.stage)?;
    running.over(on).then(|| Reason::TermOver { term: running.term.clone(), due: running.due })
}

/// What waits for the end of a term waits for its beginning too.
fn too_early(dossier: &Dossier, activity: &Activity, spot: Spot, on: Date) -> Option<Reason> {
    let term = activity.only_after_end_of.as_ref()?;
    let running = dossier.term(term, spot.stage);
    let over = running.is_some_and(|running| running.over(on));
    let due = running.filter(|running| running.paused_since().is_none()).map(|running| running.due);
    (!over).then(|| Reason::TermNotOver { term: term.clone(), due })
}

/// As whom the actor may do it: a role of the procedure that they hold here, tested against the rules on persons.
pub(super) fn doer(
    dossier: &Dossier,
    setting: Setting<'_>,
    (activity, item): (&Activity, Option<u32>),
    actor: &Actor,
    on: Date,
) -> Result<Doer, Reason> {
    let roles = &roles_left(dossier, activity);
    let not_yours = || Reason::Role { roles: roles.clone() };
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
    if let Some(on) = signed(dossier, activity, person) {
        return Err(Reason::Signed { on });
    }
    let mut deputy = false;
    for role in roles {
        match stands(dossier, setting, (activity, item), *role, person, on) {
            Standing::Acts(on_behalf_of) => {
                return Ok(Doer { person: Some(person.clone()), role: *role, on_behalf_of });
            }
            Standing::Waits => deputy = true,
            Standing::HasNot => {}
        }
    }
    // whoever works there is an employee, whatever else they are
    if roles.contains(&Role::Employee) && setting.roster.works_at(person, dossier.place()) {
        return Ok(Doer { person: Some(person.clone()), role: Role::Employee, on_behalf_of: None });
    }
    let nobody = || among(dossier, setting, (activity, item), roles, on).is_empty();
    let fallback = if activity.fallback.is_empty() || !nobody() { &[][..] } else { &activity.fallback };
    for role in fallback {
        if let Standing::Acts(on_behalf_of) = stands(dossier, setting, (activity, item), *role, person, on) {
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
    (activity, item): (&Activity, Option<u32>),
    role: Role,
    person: &PersonId,
    on: Date,
) -> Standing {
    if role.is_seated() {
        let theirs = dossier.sitting(setting.roster, role, about_seat(activity, item)).contains(&person);
        return if theirs { Standing::Acts(None) } else { Standing::HasNot };
    }
    if role == Role::Handler {
        let theirs = handles(dossier, setting.roster, person);
        return if theirs { Standing::Acts(None) } else { Standing::HasNot };
    }
    let held = |deputy| setting.roster.holders(role, dossier.place(), deputy).any(|h| &h.person == person);
    if held(false) {
        // someone marked as away who acts all the same is evidently there
        return Standing::Acts(None);
    }
    if !held(true) {
        return Standing::HasNot;
    }
    let bar = |p: &PersonId| kept_out(dossier, activity, p);
    let present = setting.roster.present(role, dossier.place(), on, &bar);
    let stood_for = present.into_iter().find(|(p, _)| p == person);
    stood_for.map_or(Standing::Waits, |(_, for_whom)| Standing::Acts(for_whom))
}

/// The seat that an activity is about.
fn about_seat(activity: &Activity, item: Option<u32>) -> Option<(&Activity, u32)> {
    item.filter(|_| activity.per.item == Some(Item::Seat)).map(|item| (activity, item))
}

/// Whether the person is the handler assigned, and still holds that role there: who lost it has no part any more.
pub fn handles(dossier: &Dossier, roster: &Roster, person: &PersonId) -> bool {
    dossier.handler() == Some(person) && roster.holds(person, Role::Handler, dossier.place())
}

/// The rule that bars a person, if one does. A respondent has no part in any act (Awb 9:7, Bestuursdecreet II.86).
pub fn barred(dossier: &Dossier, rules: &[PersonRule], person: &PersonId) -> Option<PersonRule> {
    if dossier.respondents.contains(person) {
        return Some(PersonRule::Respondent);
    }
    rules.iter().copied().find(|rule| match rule {
        // where naming somebody keeps nobody out, only what says so does
        PersonRule::Respondent => dossier.standing_named().any(|(_, named)| named.barred() == Some(person)),
        PersonRule::DoerOfTheCurrentText => {
            dossier.proposals.get(&dossier.stage).is_some_and(|(_, by)| by.as_ref() == Some(person))
        }
        PersonRule::AnyoneOfAnEarlierStage => {
            dossier.doers.iter().any(|(stage, doers)| *stage < dossier.stage && doers.contains(person))
        }
    })
}

/// When the person signed the entry that waits for another's signature.
fn signed(dossier: &Dossier, activity: &Activity, person: &PersonId) -> Option<Date> {
    let theirs = |event: &&Event| event.by.person.as_ref() == Some(person);
    signatures(dossier, activity).into_iter().find(theirs).map(|event| event.on)
}

/// Whether a rule bars the person from the activity, or they did their part of it.
pub fn kept_out(dossier: &Dossier, activity: &Activity, person: &PersonId) -> bool {
    barred(dossier, &activity.person_not, person).is_some() || signed(dossier, activity, person).is_some()
}

/// Who of staff may do an activity in this dossier today: those in its roles, else the fallback; about a seat, whoever sits
/// there. Each with the person they stand in for.
pub fn eligible(
    dossier: &Dossier,
    setting: Setting<'_>,
    (activity, item): (&Activity, Option<u32>),
    on: Date,
) -> Vec<(Role, PersonId, Option<PersonId>)> {
    let roles = &roles_left(dossier, activity);
    let first = among(dossier, setting, (activity, item), roles, on);
    let fallback = first.is_empty() && !roles.contains(&Role::Handler);
    if fallback { among(dossier, setting, (activity, item), &activity.fallback, on) } else { first }
}

fn among(
    dossier: &Dossier,
    setting: Setting<'_>,
    (activity, item): (&Activity, Option<u32>),
    roles: &[Role],
    on: Date,
) -> Vec<(Role, PersonId, Option<PersonId>)> {
    let bar = |p: &PersonId| kept_out(dossier, activity, p);
    let mut found = Vec::new();
    for role in roles {
        if *role == Role::Handler {
            let handles = |handler: &&PersonId| {
                handles(dossier, setting.roster, handler) && signed(dossier, activity, handler).is_none()
            };
            let handler = dossier.handler().filter(handles);
            found.extend(handler.map(|handler| (Role::Handler, handler.clone(), None)));
        } else if role.is_seated() {
            let sitting = dossier.sitting(setting.roster, *role, about_seat(activity, item));
            let free = sitting.into_iter().filter(|person| !bar(person));
            found.extend(free.map(|person| (*role, person.clone(), None)));
        } else {
            let present = setting.roster.present(*role, dossier.place(), on, &bar);
            found.extend(present.into_iter().map(|(person, for_whom)| (*role, person, for_whom)));
        }
    }
    found
}

/// Who of staff hears on that day of what is for these roles: whoever is there, or stands in; of the handlers only the one who has it in hand.
/// A respondent hears nothing.
pub fn hears(dossier: &Dossier, roster: &Roster, roles: &[Role], on: Date) -> Vec<PersonId> {
    let bar = |person: &PersonId| barred(dossier, &[], person).is_some();
    let of_role = |role: &Role| -> Vec<PersonId> {
        match *role {
            Role::Handler => dossier.handler().cloned().into_iter().collect(),
            role if role.is_seated() => dossier.sitting(roster, role, None).into_iter().cloned().collect(),
            role => {
                let present = roster.present(role, dossier.place(), on, &bar);
                present.into_iter().map(|(person, _)| person).collect()
            }
        }
    };
    let people: BTreeSet<PersonId> = roles.iter().flat_map(of_role).collect();
    people.into_iter().collect()
}

/// Who is told what the event did, whoever did it excepted. It awaits nobody, so that it can wait for who is away: a deputy hears of it too,
/// and not instead.
pub(super) fn informed(dossier: &Dossier, setting: Setting<'_>, event: &Event) -> Vec<PersonId> {
    let Some(activity) = informs(setting.procedure, event) else { return Vec::new() };
    let by_person = activity.informs.iter().filter(|role| !role.is_seated() && **role != Role::Handler);
    let holders = by_person.flat_map(|role| setting.roster.holders(*role, dossier.place(), false));
    let free = holders.map(|holding| &holding.person).filter(|person| barred(dossier, &[], person).is_none());
    let there = hears(dossier, setting.roster, &activity.informs, event.on);
    let people: BTreeSet<PersonId> = there.into_iter().chain(free.cloned()).collect();
    people.into_iter().filter(|person| event.by.person.as_ref() != Some(person)).collect()
}

/// The activity that the event did, if its procedure tells some of staff of it; not before everyone signed it who must.
pub(crate) fn informs<'p>(procedure: &'p Procedure, event: &Event) -> Option<&'p Activity> {
    let done = event.done().filter(|done| done.outcome.as_deref() != Some(PARTLY_SIGNED))?;
    procedure.activity(&done.activity).filter(|activity| !activity.informs.is_empty())
}
