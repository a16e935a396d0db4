//! What a valid measure is: by when, by whom, on whose decision, and whether it was done.

use jiff::civil::Date;

use super::{Setting, barred};
use crate::dossier::Dossier;
use crate::handling::Measure;
use crate::people::{Actor, Doer, PersonRule};
use crate::procedure::{Activity, Asks};
use crate::record::Record;
use crate::refusal::RecordFlaw;

/// Whoever sees to a measure may say that it was done and nothing else of it, in whichever role they work there: the procedure says who
/// decides on measures, and they carry this one out. It holds for who left that body too, and for whom the complaint is about.
pub(super) fn told_by_owner(
    dossier: &Dossier,
    setting: Setting<'_>,
    record: &Record,
    actor: &Actor,
) -> Option<Doer> {
    let (Record::Measure(told), Actor::Person(person)) = (record, actor) else { return None };
    let earlier = dossier.measure(told.instead_of?)?.measure;
    let done = told.done.clone().filter(|_| earlier.done.is_none())?;
    let only_done = Measure { done: Some(done), instead_of: told.instead_of, ..earlier.clone() };
    if earlier.owner != *person || only_done != *told {
        return None;
    }
    let held = || setting.roster.holdings.iter().filter(|held| held.person == *person);
    let held = held().find(|held| held.body == dossier.body).or_else(|| held().next())?;
    Some(Doer { person: Some(person.clone()), role: held.role, on_behalf_of: None })
}

pub(super) fn flaws(
    dossier: &Dossier,
    setting: Setting<'_>,
    activity: &Activity,
    measure: &Measure,
    on: Date,
) -> Vec<RecordFlaw> {
    let known = measure.instead_of.map(|of| dossier.measure(of));
    let earlier = known.flatten().map(|known| known.measure);
    let mut flaws = Vec::new();
    if known == Some(None) {
        flaws.push(RecordFlaw::NoSuchMeasure);
    }
    // what was promised for a day that is over may still be done, and be told
    let same_day = earlier.is_some_and(|earlier| earlier.due_on == measure.due_on);
    if measure.due_on < on && !same_day {
        flaws.push(RecordFlaw::InThePast { date: measure.due_on });
    }
    flaws.extend(owner_flaw(dossier, setting, measure, earlier));
    flaws.extend(decision_flaw(activity, measure, on));
    flaws.extend(done_flaw(measure, on));
    flaws
}

/// Whoever sees to a measure works where the dossier is and is not who it is complained about, since they read its number and the measure. Who
/// left in the meantime, or was named since, may have done it all the same.
fn owner_flaw(
    dossier: &Dossier,
    setting: Setting<'_>,
    measure: &Measure,
    earlier: Option<&Measure>,
) -> Option<RecordFlaw> {
    let owner = &measure.owner;
    let here = setting.roster.holdings.iter().any(|held| held.person == *owner && held.body == dossier.body);
    if earlier.is_some_and(|earlier| earlier.owner == *owner) {
        return None;
    }
    if let Some(rule) = barred(dossier, &[PersonRule::Respondent], owner) {
        return Some(RecordFlaw::AssigneeBarred { person: owner.clone(), rule });
    }
    (!here).then(|| RecordFlaw::NotOfStaff { person: owner.clone() })
}

/// A measure names the decision that it rests on, where the procedure asks that.
fn decision_flaw(activity: &Activity, measure: &Measure, on: Date) -> Option<RecordFlaw> {
    match measure.decided.as_ref().filter(|decided| !decided.by.id.is_empty()) {
        Some(decided) => (decided.on > on).then_some(RecordFlaw::InTheFuture { date: decided.on }),
        None => activity.asks.contains(&Asks::Decided).then_some(RecordFlaw::DecisionMissing),
    }
}

/// What was done lies behind us, and something shows it.
fn done_flaw(measure: &Measure, on: Date) -> Option<RecordFlaw> {
    let done = measure.done.as_ref()?;
    if done.on > on {
        return Some(RecordFlaw::InTheFuture { date: done.on });
    }
    done.shown.id.is_empty().then_some(RecordFlaw::ReasonMissing)
}
