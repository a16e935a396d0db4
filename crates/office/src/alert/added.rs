//! Whoever complains added something behind their link, or in another message that was merged: whoever has the dossier in hand must see it.

use std::mem::discriminant;

use domain::act::Act;
use domain::decide::{barred, eligible, possible};
use domain::people::{PersonId, Role};
use domain::procedure::Activity;
use domain::record::Record;
use store::alert;

use super::{Tidings, present, read, tell, told_anew};
use crate::door::Passage;
use crate::error::Error;

/// They hear of words and files that came since that event. It is no step that awaits anyone: no procedure has to name it.
pub(crate) async fn added(passage: &mut Passage<'_>, since: u32) -> Result<(), Error> {
    let fresh = passage.dossier.events.iter().filter(|event| event.seq > since);
    let theirs = fresh.filter(|event| event.by.role == Role::Complainant);
    let mut brings = theirs.filter(|event| {
        let done = event.done();
        done.is_some_and(|done| matches!(done.record, Record::Complete(_)) || !done.attachments.is_empty())
    });
    let Some(of) = brings.next_back().map(|event| event.seq) else { return Ok(()) };
    heard(passage, Tidings::Added { of }, None).await
}

/// They hear that another message of the same person goes on here, but for whoever did that.
pub(crate) async fn merged(
    passage: &mut Passage<'_>,
    dossier: &str,
    by: Option<&PersonId>,
) -> Result<(), Error> {
    heard(passage, Tidings::Merged { dossier: dossier.to_owned() }, by).await
}

/// They did not see it, and another has the dossier in hand by now, who hears of it instead.
pub(super) async fn goes_over(passage: &mut Passage<'_>, tidings: &Tidings, seen: bool) -> Result<(), Error> {
    match tidings {
        Tidings::Added { .. } | Tidings::Merged { .. } if !seen && passage.dossier.ended.is_none() => {
            heard(passage, tidings.clone(), None).await
        }
        _ => Ok(()),
    }
}

/// Who has not seen the last alert yet needs no second one, nor a second mail: the one they have tells of the newest.
async fn heard(passage: &mut Passage<'_>, tidings: Tidings, knows: Option<&PersonId>) -> Result<(), Error> {
    let mut people = concerned(passage)?;
    people.retain(|person| Some(person) != knows);
    let alike = |told: &Tidings| discriminant(told) == discriminant(&tidings);
    let payload = serde_json::to_string(&tidings).map_err(|error| Error::Broken(error.to_string()))?;
    let org = passage.org();
    for row in alert::open_of_dossier(passage.tx, org, &passage.dossier.id).await? {
        if !alike(&read(&row)?) || !people.iter().any(|person| person.0 == row.person) {
            continue;
        }
        if alert::renew(passage.tx, org, &row.id, &payload, passage.now).await? {
            people.retain(|person| person.0 != row.person);
        }
    }
    told_anew(passage, &people, alike).await?;
    tell(passage, people, &tidings).await
}

/// Who has it in hand, and those to whom a step falls now that weighs what was written: they would decide without it.
pub(super) fn concerned(passage: &Passage<'_>) -> Result<Vec<PersonId>, Error> {
    let (dossier, procedure, today) = (&passage.dossier, &passage.procedure, passage.today()?);
    let mut people = in_hand(passage)?;
    let calendar = passage.calendar()?;
    let weighs =
        |activity: &Activity| matches!(activity.act, Act::Validate | Act::Judge | Act::Advise | Act::Answer);
    for (activity, spot) in dossier.owed(procedure) {
        if !weighs(activity) || possible(dossier, procedure, activity, spot).is_err() {
            continue;
        }
        let able = eligible(dossier, passage.setting(&calendar), (activity, spot.item), today);
        // the handler, and who stands in, are told already
        let Some(first) = able.first().map(|(role, ..)| *role).filter(|role| *role != Role::Handler) else {
            continue;
        };
        people.extend(able.into_iter().filter(|(role, ..)| *role == first).map(|(_, person, _)| person));
    }
    people.sort();
    people.dedup();
    Ok(people)
}

/// The handler; who stands in while they are away, or are no handler any more; and where nobody does, or there is no handler, those who run
/// such dossiers.
fn in_hand(passage: &Passage<'_>) -> Result<Vec<PersonId>, Error> {
    let (dossier, roster, today) = (&passage.dossier, &passage.everyone.roster, passage.today()?);
    let Some(handler) = dossier.handler() else {
        return present(passage, &passage.procedure.in_charge().collect::<Vec<_>>());
    };
    let able =
        roster.holds(handler, Role::Handler, dossier.place()) && barred(dossier, &[], handler).is_none();
    if able && !roster.absent(handler, today) {
        return Ok(vec![handler.clone()]);
    }
    let there = roster.standing_in(handler, Role::Handler, dossier.place(), today);
    let mut people: Vec<PersonId> =
        there.filter(|person| barred(dossier, &[], person).is_none()).cloned().collect();
    if people.is_empty() {
        people = present(passage, &passage.procedure.in_charge().collect::<Vec<_>>())?;
    }
    if people.is_empty() && able {
        people.push(handler.clone()); // better on their return than nobody
    }
    people.sort();
    people.dedup();
    Ok(people)
}
