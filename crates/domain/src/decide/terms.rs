//! Which terms an event sets, meets or opens again: what should be is compared with what is recorded.

use std::iter::once;

use jiff::civil::Date;

use super::Setting;
use crate::act::Act;
use crate::dossier::Dossier;
use crate::event::{Done, Event, TermChange};
use crate::fact::Fact;
use crate::item::Item;
use crate::marking::Spot;
use crate::procedure::{Anchor, AnchorDate, How, Procedure, Term};
use crate::record::Record;
use crate::term::{Adjustment, Basis, Step, TermRule, adjusted};

/// The changes that bring the recorded terms in line with the dossier as it is after the event.
pub fn changes(after: &Dossier, setting: Setting<'_>) -> Vec<TermChange> {
    changes_told(after, setting, false)
}

/// The same once everyone has been told who must be: what the letters that tell it say.
pub fn changes_once_told(after: &Dossier, setting: Setting<'_>) -> Vec<TermChange> {
    changes_told(after, setting, true)
}

fn changes_told(after: &Dossier, setting: Setting<'_>, all_told: bool) -> Vec<TermChange> {
    let mut changes = Vec::new();
    let mut view = after.clone();
    // term by term: one may count from the end of another that stands above it
    for (name, term) in &setting.procedure.terms {
        for (stage, from) in view.starts(setting.procedure, term) {
            let adjustments = adjustments(after, setting.procedure, (name, stage), all_told);
            let policy = term.only_policy(after);
            let met = || met_on(after, setting.procedure, term, stage).is_some();
            let known = view.term(name, stage);
            // what is counted from another day, or was moved otherwise, is another promise
            let counted_so = known.filter(|t| t.from == from && t.adjustments == adjustments);
            let stands = counted_so.is_some_and(|t| t.only_policy() == policy)
                || known.is_some_and(|t| t.met.is_some()) && !of_a_message(setting.procedure, term) && met();
            if !stands {
                let told = counted_so.map(|t| t.due);
                let change = set((name, term, policy), stage, from, adjustments, told, setting);
                view.change_term(&change);
                changes.push(change);
            }
        }
        let met = view.terms.iter().filter(|running| running.term == *name).filter_map(|running| {
            let (name, stage) = (name.clone(), running.stage);
            match (running.met, met_on(after, setting.procedure, term, stage)) {
                (None, Some(on)) => {
                    let late = on > running.due && !setting.procedure.is_window(&name);
                    Some(TermChange::Met { term: name, stage, on, late })
                }
                (Some(_), None) => Some(TermChange::Unmet { term: name, stage }),
                _ => None,
            }
        });
        for change in met.collect::<Vec<_>>() {
            view.change_term(&change);
            changes.push(change);
        }
    }
    changes
}

/// Whether it counts from a day that the record of a message holds: when that is put right, so is what was met already.
fn of_a_message(procedure: &Procedure, term: &Term) -> bool {
    term.from.iter().any(|anchor| match anchor.date {
        AnchorDate::ReceivedOn | AnchorDate::LodgedOn => true,
        AnchorDate::SentOn => procedure.activity(&anchor.of).is_some_and(|start| start.act == Act::Receive),
        AnchorDate::DoneOn
        | AnchorDate::PromisedOn
        | AnchorDate::GivenOn
        | AnchorDate::NotifiedOn
        | AnchorDate::LastDay => false,
    })
}

/// Open terms counted anew with another calendar; only those whose last day moves, and what counts from the end of one of them.
pub fn recomputed(dossier: &Dossier, setting: Setting<'_>) -> Vec<TermChange> {
    let mut changes = Vec::new();
    let mut view = dossier.clone();
    for (name, term) in setting.procedure.terms.iter().filter(|_| dossier.ended.is_none()) {
        let of_a_term = term.from.iter().any(|anchor| anchor.term().is_some());
        let starts = if of_a_term { view.starts(setting.procedure, term) } else { Vec::new() };
        let open = dossier.terms.iter().filter(|running| running.term == *name && running.met.is_none());
        for running in open {
            let start = starts.iter().find(|(stage, _)| *stage == running.stage);
            let from = start.map_or(running.from, |(_, from)| *from);
            let (bound, adjustments) =
                ((name.as_str(), term, running.only_policy()), running.adjustments.clone());
            let change = set(bound, running.stage, from, adjustments, Some(running.due), setting);
            if matches!(&change, TermChange::Set { due, .. } if *due != running.due) {
                view.change_term(&change);
                changes.push(change);
            }
        }
    }
    changes
}

/// Whether letters tell its last day: a promise, or until when one can react to a letter.
fn is_told(procedure: &Procedure, name: &str, term: &Term) -> bool {
    let of_a_letter = term.from.iter().any(|anchor| anchor.date == AnchorDate::SentOn);
    term.told || of_a_letter && procedure.is_window(name)
}

/// What a term comes to. A day that letters tell is never made earlier than `until_now`: whoever read it still has it.
fn set(
    (name, term, policy): (&str, &Term, Option<Fact>),
    stage: u8,
    from: Date,
    adjustments: Vec<Adjustment>,
    until_now: Option<Date>,
    setting: Setting<'_>,
) -> TermChange {
    let (mut due, nominal, mut steps) = match &term.rule {
        Some(rule) => {
            let basis = if policy.is_some() { Basis::Policy } else { rule.basis };
            let mut due = adjusted(setting.calendar, from, &TermRule { basis, ..rule.clone() }, &adjustments);
            due.steps.splice(0..0, policy.map(|unless| Step::OnlyPolicy { unless }));
            for warning in due.warnings {
                let unsure = Step::Unsure { warning };
                // what adjourned it touches the same years
                if !due.steps.contains(&unsure) {
                    due.steps.push(unsure);
                }
            }
            (due.due, due.nominal, due.steps)
        }
        None => (from, from, Vec::new()), // the recorded date itself is the last day
    };
    let told = until_now.filter(|told| due < *told && is_told(setting.procedure, name, term));
    if let Some(to) = told {
        steps.push(Step::StaysTold { from: due, to });
        due = to;
    }
    let calendar = setting.calendar.digest().to_owned();
    TermChange::Set { term: name.to_owned(), stage, from, due, nominal, calendar, steps, adjustments }
}

/// Everything that moved the end of a term, in the order of the record. What the complainant was not told moved nothing.
fn adjustments(
    dossier: &Dossier,
    procedure: &Procedure,
    (name, stage): (&str, u8),
    all_told: bool,
) -> Vec<Adjustment> {
    let mut found: Vec<Adjustment> = Vec::new();
    for (event, done) in dossier.events.iter().filter_map(|event| Some((event, event.done()?))) {
        let activity = procedure.activity(&done.activity).filter(|_| done.stage == stage);
        let moves = activity.into_iter().flat_map(|a| &a.moves).filter(|m| m.term == name);
        let record = dossier.record_of(event.seq).unwrap_or(&done.record);
        for moved in moves {
            let of = event.seq;
            let told_by = if all_told { &[] } else { moved.told_by.as_slice() };
            match (moved.how, record, told_on(dossier, event, told_by, procedure)) {
                (How::Adjourns { .. }, Record::Adjourn(adjournment), Some(told_on)) => {
                    found.push(Adjustment::Adjourned { of, by: adjournment.by, told_on });
                }
                (How::Postpones, Record::Postpone(postponement), Some(_)) => {
                    found.push(Adjustment::Postponed { of, until: postponement.until });
                }
                // one clock has one standstill: whatever lets it go on, lets it go on
                (How::Pauses, ..) if stands_still(&found) => {}
                (How::Pauses, ..) => found.push(Adjustment::Paused { of, from: event.on, until: None }),
                (How::Resumes, record, _) => {
                    let on = record.date(AnchorDate::ReceivedOn).unwrap_or(event.on);
                    resume(&mut found, on);
                }
                (How::Resets { length }, _, Some(told_on)) => {
                    found.push(Adjustment::Reset { of, length, told_on });
                }
                _ => {}
            }
        }
    }
    found
}

/// The day on which everyone was told of an adjournment or a new date: its own letter left, and those of each activity that
/// tells the others, for every respondent who was named by then.
fn told_on(dossier: &Dossier, event: &Event, told_by: &[String], procedure: &Procedure) -> Option<Date> {
    let mut last = dossier.left_on(event)?;
    let known = || (1..=dossier.named_by(event.seq)).filter(|number| !dossier.marking.is_dropped(*number));
    for id in told_by {
        let items: Vec<Option<u32>> = match procedure.activity(id).and_then(|other| other.per.item) {
            Some(Item::Respondent) => known().map(Some).collect(),
            Some(Item::Party) => once(1).chain(known().map(|number| number + 1)).map(Some).collect(),
            _ => vec![None],
        };
        for item in items {
            let told = dossier.done_as(id).filter(|(later, done)| later.seq > event.seq && done.item == item);
            last = last.max(told.filter_map(|(later, _)| dossier.left_on(later)).min()?);
        }
    }
    Some(last)
}

fn stands_still(adjustments: &[Adjustment]) -> bool {
    adjustments.iter().any(|adjustment| matches!(adjustment, Adjustment::Paused { until: None, .. }))
}

/// The clock that stands still goes on; one that runs goes on running.
fn resume(adjustments: &mut [Adjustment], on: Date) {
    if let Some(Adjustment::Paused { from, until: until @ None, .. }) =
        adjustments.iter_mut().rev().find(|adjustment| matches!(adjustment, Adjustment::Paused { .. }))
    {
        *until = Some(on.max(*from));
    }
}

/// The day on which something met a term of that stage: the first that did.
fn met_on(dossier: &Dossier, procedure: &Procedure, term: &Term, stage: u8) -> Option<Date> {
    term.met_by.iter().filter_map(|id| met_by(dossier, procedure, (term, stage), id)).min()
}

/// The day an activity met a term: when its letter left, if it has one and there is an address; else when it was done. What
/// is done per item meets it with the last item that is part of the course.
fn met_by(dossier: &Dossier, procedure: &Procedure, (term, stage): (&Term, u8), id: &str) -> Option<Date> {
    let activity = procedure.activity(id)?;
    // what a corrected history takes out was in time on its day, as long as nothing else takes its place
    let counts = |event: &Event| {
        !dossier.marking.is_taken_out(event.seq)
            || !is_replaced(dossier, procedure, (term, stage), activity.act)
    };
    let done = || done_in(dossier, stage, id).filter(|(event, _)| counts(event));
    let on = |item: Option<u32>| {
        let anew = owed_anew(dossier, procedure, (term, stage), (id, item));
        let since =
            done().filter(|(event, done)| event.seq > anew && !done.record.is_of_an_earlier_measure());
        let about = since.filter(|(_, done)| item.is_none() || done.item == item);
        about.filter_map(|(event, _)| dossier.left_on(event)).min()
    };
    if activity.per.item.is_none() {
        return on(None);
    }
    let mut last = done().find_map(|(event, _)| dossier.left_on(event))?;
    for spot in dossier.marking.spots(activity, Spot { stage, item: None }, activity) {
        if dossier.marking.mark(activity, spot).included {
            last = last.max(on(spot.item)?);
        }
    }
    Some(last)
}

/// Whether another kind of act that meets the term is owed in that stage, or was done as part of the course. Of the same kind is what
/// was told already: a message that was acknowledged stays so, whatever the acknowledgement said of it.
fn is_replaced(dossier: &Dossier, procedure: &Procedure, (term, stage): (&Term, u8), act: Act) -> bool {
    let owed = dossier.marking.pending(procedure, stage);
    let takes_its_place = |id: &String| {
        owed.iter().any(|(pending, _)| pending.id == *id)
            || done_in(dossier, stage, id).any(|(event, _)| !dossier.marking.is_taken_out(event.seq))
    };
    let of_another_kind = |id: &&String| procedure.activity(id).is_some_and(|other| other.act != act);
    term.met_by.iter().filter(of_another_kind).any(takes_its_place)
}

fn done_in<'a>(dossier: &'a Dossier, stage: u8, id: &'a str) -> impl Iterator<Item = (&'a Event, &'a Done)> {
    dossier.done_as(id).filter(move |(_, done)| done.stage == stage)
}

/// The last event that began the term and obliged to what meets it: what was done before has met an earlier term, not the one that
/// began again with it (a second ruling is told and followed by measures as the first was).
fn owed_anew(
    dossier: &Dossier,
    procedure: &Procedure,
    (term, stage): (&Term, u8),
    (id, item): (&str, Option<u32>),
) -> u32 {
    let obliges = |event: &Event, done: &Done| {
        let outcome = match dossier.record_of(event.seq) {
            Some(put_right) if *put_right != done.record => put_right.outcome(),
            _ => done.outcome.as_deref(),
        };
        procedure.activity(&done.activity).is_some_and(|begins| {
            begins.effects(outcome).any(|effects| effects.obliges.iter().any(|obliged| obliged == id))
        })
    };
    let begins = term.from.iter().filter_map(Anchor::activity).flat_map(|start| dossier.done_as(start));
    let of_it = begins.filter(|(_, done)| {
        done.stage == stage && (item.is_none() || done.item.is_none() || done.item == item)
    });
    of_it.filter(|(event, done)| obliges(event, done)).map(|(event, _)| event.seq).max().unwrap_or(0)
}
