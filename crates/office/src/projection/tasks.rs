//! What is owed, as the rows of my work: one for each role that may do it, and for each member of a committee who may.

use domain::act::Act;
use domain::decide::{kept_out, possible};
use domain::dossier::{Dossier, RunningTerm, TermStanding};
use domain::event::Event;
use domain::handling::cause::{roles_left, signatures};
use domain::item::Item;
use domain::marking::Spot;
use domain::people::{PersonId, Role};
use domain::procedure::{Activity, Procedure};
use jiff::civil::Date;
use store::task::Task;

use super::owned_and_running;

/// What is owed and can be done now, once for each role that may do it and for each person it is named for, in the order in which the procedure names them.
/// What is left to the complainant is nobody's task.
pub(super) fn of(procedure: &Procedure, dossier: &Dossier) -> Vec<Task> {
    let owed = dossier.owed(procedure).into_iter();
    let open = owed.filter(|(activity, spot)| {
        !activity.is_left_to_the_complainant(dossier.stage)
            && possible(dossier, procedure, activity, *spot).is_ok()
    });
    open.flat_map(|(activity, spot)| tasks_for(procedure, dossier, activity, spot)).collect()
}

fn tasks_for(procedure: &Procedure, dossier: &Dossier, activity: &Activity, spot: Spot) -> Vec<Task> {
    let roles = roles_left(dossier, activity);
    let fallback = activity.fallback.iter().filter(|role| !roles.contains(role));
    let ranked = roles.iter().map(|role| (role, false)).chain(fallback.map(|role| (role, true)));
    let ranked = ranked.filter(|(role, _)| Role::OF_STAFF.contains(role));
    let due = own_term(procedure, dossier, activity).or_else(|| term_ahead(procedure, dossier));
    let barred = barred_list(dossier, activity);
    let since = since(dossier, procedure, activity, spot);
    let task = |rank: i64, role: Role, fallback: bool, (nr, person): (i64, Option<&PersonId>)| Task {
        dossier: dossier.id.clone(),
        body: dossier.body.clone(),
        unit: dossier.unit.clone().unwrap_or_default(),
        activity: activity.id.clone(),
        stage: i64::from(dossier.stage),
        item: spot.item.map(|number| number.to_string()).unwrap_or_default(),
        role: role.code().to_owned(),
        rank,
        fallback,
        nr,
        person: person.map(|person| person.0.clone()),
        barred: barred.clone(),
        due_on: due.map(|term| term.due),
        term: due.map(|term| term.term.clone()),
        since,
    };
    let of_role = |(rank, (role, fallback)): (i64, (&Role, bool))| {
        let theirs = (0..).zip(own(dossier, activity, spot, *role));
        theirs.map(|named| task(rank, *role, fallback, named)).collect::<Vec<_>>()
    };
    (0..).zip(ranked).flat_map(of_role).collect()
}

/// Whose task it is: the handler's, the employee's who took it in, that of whoever sits there, of a committee each of them; of
/// any other role nobody's by name.
fn own<'d>(dossier: &'d Dossier, activity: &Activity, spot: Spot, role: Role) -> Vec<Option<&'d PersonId>> {
    match role {
        Role::Handler => dossier.handler().map(Some).into_iter().collect(),
        Role::Employee => taken_in_by(dossier).map(Some).into_iter().collect(),
        _ if !role.is_seated() => vec![None],
        _ if activity.per.item == Some(Item::Seat) => {
            let item = spot.item.filter(|item| activity.seat_role(*item) == Some(role));
            item.and_then(|item| dossier.in_seat(activity, item)).map(Some).into_iter().collect()
        }
        _ => {
            let mut sitting: Vec<_> =
                dossier.seated().filter(|seated| seated.role == role).map(|seated| &seated.person).collect();
            sitting.sort();
            sitting.dedup(); // who was put in two seats has it once
            sitting.into_iter().map(Some).collect()
        }
    }
}

/// The employee who took the complaint in. Any of them may; what others took in is no affair of theirs.
fn taken_in_by(dossier: &Dossier) -> Option<&PersonId> {
    let takes_in = |event: &&Event| {
        let act = event.done().map(|done| done.record.act());
        event.by.role == Role::Employee && matches!(act, Some(Act::Receive | Act::Register))
    };
    dossier.events.iter().find(takes_in)?.by.person.as_ref()
}

/// The running term that this activity would meet.
fn own_term<'d>(procedure: &Procedure, dossier: &'d Dossier, activity: &Activity) -> Option<&'d RunningTerm> {
    let meets = |running: &&RunningTerm| {
        procedure.terms.get(&running.term).is_some_and(|term| term.met_by.contains(&activity.id))
            && dossier.standing(procedure, running) == TermStanding::Running
    };
    dossier.terms.iter().filter(meets).min_by_key(|term| term.due)
}

/// The running term that ends first of those that what is done now leads to. One that is met by what can be done already,
/// or was done and only has to leave, is a matter of whoever does that.
fn term_ahead<'d>(procedure: &Procedure, dossier: &'d Dossier) -> Option<&'d RunningTerm> {
    let here = Spot { stage: dossier.stage, item: None };
    let waits = |activity: &Activity| {
        dossier.marking.spots(activity, here, activity).into_iter().any(|spot| {
            let undone = dossier.marking.mark(activity, spot).done.is_none();
            undone && possible(dossier, procedure, activity, spot).is_err()
        })
    };
    let leads_to = |running: &&RunningTerm| {
        let meets = procedure.terms.get(&running.term).map(|term| term.met_by.as_slice()).unwrap_or_default();
        meets.iter().filter_map(|id| procedure.activity(id)).any(waits)
    };
    owned_and_running(procedure, dossier).filter(leads_to).min_by_key(|term| term.due)
}

fn barred_list(dossier: &Dossier, activity: &Activity) -> String {
    let signed = signatures(dossier, activity).into_iter().filter_map(|event| event.by.person.as_ref());
    let known = dossier.doers.values().flatten().chain(&dossier.respondents).chain(signed);
    let mut out: Vec<&PersonId> = known.filter(|person| kept_out(dossier, activity, person)).collect();
    out.sort();
    out.dedup();
    match out.is_empty() {
        true => String::new(),
        false => format!("|{}|", out.iter().map(|person| person.0.as_str()).collect::<Vec<_>>().join("|")),
    }
}

/// Since when it can be done: the day on which the last thing that it waits for was done.
fn since(dossier: &Dossier, procedure: &Procedure, activity: &Activity, spot: Spot) -> Date {
    let waited = activity.after.iter().chain(&activity.not_while_pending);
    let done = waited.filter_map(|id| procedure.activity(id)).flat_map(|other| {
        dossier
            .marking
            .spots(activity, spot, other)
            .into_iter()
            .filter_map(|there| dossier.marking.mark(other, there).done)
    });
    let last: Option<&Event> = done.max().and_then(|seq| dossier.events.get(seq as usize - 1));
    match (last, &dossier.receipt) {
        (Some(event), _) => event.on,
        (None, Some(receipt)) => receipt.received_on,
        (None, None) => Date::MIN,
    }
}
