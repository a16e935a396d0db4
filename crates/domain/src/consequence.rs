//! What must happen outside the dossier because of an event: letters, alerts, reminders, acts of the system itself.
//!
//! Consequences are data. The office writes them as jobs in the same transaction and carries them out later.

use jiff::civil::Date;

use crate::act::Act;
use crate::decide::{Command, Setting, informs, possible};
use crate::dossier::{Dossier, Occasion, TermStanding};
use crate::event::{Event, TermChange, What};
use crate::handling::cause::{PARTLY_SIGNED, roles_left};
use crate::item::Item;
use crate::marking::Spot;
use crate::people::{PersonId, Role};
use crate::procedure::load::PASSED_ON;
use crate::procedure::{Activity, Procedure};
use crate::record::Record;

/// One consequence of an event.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Consequence {
    /// A letter must be written and sent.
    Letter {
        /// The event whose letter it is.
        of: u32,
        /// The letter's name in the procedure.
        letter: String,
    },
    /// The message must go to the authority to which the event forwards it, with a letter.
    SendOn {
        /// The event that forwards.
        of: u32,
    },
    /// These roles are warned that an activity awaits them.
    Alert {
        /// Whom.
        roles: Vec<Role>,
        /// The activity that is now owed.
        activity: String,
        /// The seat that it is about: only who sits there is warned.
        seat: Option<u32>,
    },
    /// These roles are told what was done; nothing awaits them. The event says who they are.
    Inform {
        /// Whom.
        roles: Vec<Role>,
        /// The activity that was done.
        activity: String,
    },
    /// The one who was assigned is told.
    Assigned {
        /// Whom.
        person: PersonId,
    },
    /// On that day, if the term still runs, its owners are reminded; after `due` they are warned.
    Remind {
        /// The term.
        term: String,
        /// Of which stage.
        stage: u8,
        /// Its last day, to tell a term that was set anew from this one.
        due: Date,
        /// The day to remind on.
        on: Date,
    },
    /// The calendar moved the last day of a term: its owners are told.
    Moved {
        /// The term.
        term: String,
        /// Its last day until now.
        before: Date,
        /// Its last day now.
        due: Date,
    },
    /// On that day, if the day that an event set still stands, those concerned are reminded of it.
    RemindOfDay {
        /// The event that set it.
        of: u32,
        /// The day to remind on.
        on: Date,
    },
    /// Whoever sees to a measure is told that it is theirs, and by when.
    MeasureGiven {
        /// Whom.
        person: PersonId,
        /// The event that recorded it first.
        of: u32,
        /// By when.
        due: Date,
    },
    /// On that day, if the measure is not done and still due then, whoever sees to it is reminded.
    RemindOfMeasure {
        /// The event that recorded it first.
        of: u32,
        /// By when it was to be done.
        due: Date,
        /// The day to remind on.
        on: Date,
    },
    /// After that day, if the term still runs, the system acts.
    ActAfter {
        /// The term.
        term: String,
        /// Of which stage.
        stage: u8,
        /// Its last day.
        due: Date,
        /// The activity.
        activity: String,
    },
}

/// What follows from the dossier's last event.
pub fn consequences(
    before: &Dossier,
    after: &Dossier,
    setting: Setting<'_>,
    event: &Event,
) -> Vec<Consequence> {
    let mut found = Vec::new();
    if let Some(done) = event.done() {
        let activity = setting.procedure.activity(&done.activity);
        if let Some(letter) = activity.and_then(|a| a.letter.clone()) {
            found.push(Consequence::Letter { of: event.seq, letter });
        }
        let worded = || setting.procedure.letters.keys().any(|(name, _)| name == PASSED_ON);
        if matches!(&done.record, Record::Forward(forwarding) if forwarding.authority.is_some()) && worded() {
            found.push(Consequence::SendOn { of: event.seq });
        }
        if let Some(activity) = informs(setting.procedure, event) {
            let (roles, activity) = (activity.informs.clone(), activity.id.clone());
            found.push(Consequence::Inform { roles, activity });
        }
        if let Record::Assign(assignment) = &done.record {
            found.push(Consequence::Assigned { person: assignment.handler.clone() });
        }
    }
    found.extend(of_day(after, setting, event));
    found.extend(of_measure(before, after, setting, event));
    found.extend(next_signature(after, setting.procedure, event));
    let moved = event.done().is_some_and(|done| done.record.act() == Act::Transfer);
    // where it comes to nobody has heard of it yet
    let awaited_before = if moved { Vec::new() } else { awaited(before, setting.procedure) };
    for (activity, spot) in awaited(after, setting.procedure) {
        let new = !awaited_before.iter().any(|(a, s)| a.id == activity.id && *s == spot);
        let about = spot.item.filter(|_| activity.per.item == Some(Item::Seat));
        let same = |c: &Consequence| matches!(c, Consequence::Alert { activity: a, seat, .. } if *a == activity.id && *seat == about);
        let told = found.iter().any(same);
        let roles = alerted(activity, after.stage);
        if new && !told && !roles.is_empty() {
            found.push(Consequence::Alert { roles, activity: activity.id.clone(), seat: about });
        }
    }
    for change in &event.terms {
        if let TermChange::Set { term, stage, due, .. } = change {
            let known = before.term(term, *stage).map(|known| known.due);
            if let (What::Recomputed { .. }, Some(before)) = (&event.what, known.filter(|known| known != due))
            {
                found.push(Consequence::Moved { term: term.clone(), before, due: *due });
            }
            // a pause moves no day yet: what was planned for the last day stays planned
            if before.term(term, *stage).is_none_or(|known| known.due != *due || known.met.is_some()) {
                of_term(setting, term, *stage, *due, &mut found);
            }
        }
    }
    found
}

/// What is owed and can be done now: somebody's turn.
fn awaited<'p>(dossier: &Dossier, procedure: &'p Procedure) -> Vec<(&'p Activity, Spot)> {
    let mut owed = dossier.owed(procedure);
    owed.retain(|(activity, spot)| {
        !activity.alerts.is_empty() && possible(dossier, procedure, activity, *spot).is_ok()
    });
    owed
}

/// One signed: now it is the turn of whoever must sign it too.
fn next_signature(after: &Dossier, procedure: &Procedure, event: &Event) -> Option<Consequence> {
    let done = event.done().filter(|done| done.outcome.as_deref() == Some(PARTLY_SIGNED))?;
    let activity = procedure.activity(&done.activity)?;
    let mut roles = roles_left(after, activity);
    roles.retain(|role| activity.alerts.contains(role));
    (!roles.is_empty()).then(|| Consequence::Alert { roles, activity: activity.id.clone(), seat: None })
}

/// The roles that hear of it: whose turn it is in another stage only, need not know now.
fn alerted(activity: &Activity, stage: u8) -> Vec<Role> {
    let ever = |role: &Role| {
        activity.by.contains(role) || activity.by_in_stage.values().any(|roles| roles.contains(role))
    };
    let hears = |role: &&Role| activity.roles(stage).contains(role) || !ever(role);
    activity.alerts.iter().filter(hears).copied().collect()
}

/// A day that was set: those concerned are warned some working days before, and on the last one.
fn of_day(after: &Dossier, setting: Setting<'_>, event: &Event) -> Vec<Consequence> {
    let dates = after.dates(setting.procedure);
    let set = dates.iter().find(|dated| dated.of == event.seq && dated.occasion != Occasion::Promise);
    let activity = event.done().and_then(|done| setting.procedure.activity(&done.activity));
    let Some((dated, activity)) = set.zip(activity) else { return Vec::new() };
    let layers = &crate::calendar::Layer::ALL;
    let before = |days| setting.calendar.subtract_working_days(dated.on, days, layers);
    let mut days = vec![before(activity.warn_working_days.max(1)), before(1)];
    days.dedup();
    days.retain(|day| *day > event.on);
    days.into_iter().map(|on| Consequence::RemindOfDay { of: event.seq, on }).collect()
}

/// A measure that is somebody's, or due on another day than before: told at once, and again as its day comes near, on that day and when
/// it has passed.
fn of_measure(before: &Dossier, after: &Dossier, setting: Setting<'_>, event: &Event) -> Vec<Consequence> {
    let Some(known) = after.measure(event.seq).filter(|known| known.measure.done.is_none()) else {
        return Vec::new();
    };
    let (of, person, due) = (known.first, known.measure.owner.clone(), known.measure.due_on);
    let earlier = known.measure.instead_of.and_then(|of| before.measure(of)).map(|known| known.measure);
    let same_day = earlier.is_some_and(|earlier| earlier.due_on == due && earlier.done.is_none());
    let same_owner = earlier.is_some_and(|earlier| earlier.owner == person);
    let mut found = Vec::new();
    if !same_day {
        let layers = &crate::calendar::Layer::ALL;
        let warns =
            setting.procedure.activity(known.activity).map_or(0, |activity| activity.warn_working_days);
        let early = setting.calendar.subtract_working_days(due, warns, layers);
        let early = Some(early).filter(|early| *early < due);
        let days = [early, Some(due), due.tomorrow().ok()].into_iter().flatten();
        found.extend(days.filter(|day| *day > event.on).map(|on| Consequence::RemindOfMeasure {
            of,
            due,
            on,
        }));
    }
    if !(same_day && same_owner) && event.by.person.as_ref() != Some(&person) {
        found.push(Consequence::MeasureGiven { person, of, due });
    }
    found
}

fn of_term(setting: Setting<'_>, name: &str, stage: u8, due: Date, found: &mut Vec<Consequence>) {
    let Some(term) = setting.procedure.terms.get(name) else { return };
    let remind = |on| Consequence::Remind { term: name.to_owned(), stage, due, on };
    if !term.owners.is_empty() {
        let layers = &crate::calendar::Layer::ALL;
        let early = setting.calendar.subtract_working_days(due, term.warn_working_days, layers);
        if early < due {
            found.push(remind(early));
        }
        found.push(remind(due));
        found.extend(due.tomorrow().ok().map(remind));
    }
    for activity in setting.procedure.activities.values().filter(|a| a.auto_after.as_deref() == Some(name)) {
        let activity = activity.id.clone();
        found.push(Consequence::ActAfter { term: name.to_owned(), stage, due, activity });
    }
}

/// The next act that the system owes and may do at once, if there is one.
pub fn automatic(dossier: &Dossier, setting: Setting<'_>) -> Option<Command> {
    let owed = dossier.owed(setting.procedure).into_iter();
    let mut owed = owed.filter(|(activity, spot)| {
        activity.auto && possible(dossier, setting.procedure, activity, *spot).is_ok()
    });
    owed.find_map(|(activity, spot)| by_system(activity, spot))
}

/// The act that the system does because a term passed unmet; `None` when it was met, lapsed or set anew.
pub fn after_term(
    dossier: &Dossier,
    setting: Setting<'_>,
    name: &str,
    stage: u8,
    today: Date,
) -> Option<Command> {
    let running = dossier.term(name, stage)?;
    let passed = running.due < today && dossier.standing(setting.procedure, running) == TermStanding::Running;
    let spot = Spot { stage: dossier.stage, item: None };
    let waiting = setting.procedure.activities.values().filter(|a| a.auto_after.as_deref() == Some(name));
    let mut able = waiting.filter(|activity| possible(dossier, setting.procedure, activity, spot).is_ok());
    able.find(|_| passed).and_then(|activity| by_system(activity, spot))
}

fn by_system(activity: &Activity, spot: Spot) -> Option<Command> {
    let record = Record::automatic(activity.act, activity.auto_outcome.as_deref())?;
    Some(Command {
        activity: activity.id.clone(),
        item: spot.item,
        record,
        attachments: Vec::new(),
        seen: None,
    })
}
