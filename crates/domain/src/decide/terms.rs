//! Which terms an event sets, meets or opens again: what should be is compared with what is recorded.

use jiff::civil::Date;

use super::Setting;
use crate::act::Act;
use crate::dossier::Dossier;
use crate::event::{Done, Event, TermChange};
use crate::handling::cause::PARTLY_SIGNED;
use crate::item::Item;
use crate::marking::Spot;
use crate::procedure::{Anchor, AnchorDate, How, Procedure, Term};
use crate::record::Record;
use crate::term::{Adjustment, adjusted};

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
    for (name, term) in &setting.procedure.terms {
        for (stage, from) in anchors(after, term) {
            let adjustments = adjustments(after, setting.procedure, (name, stage), all_told);
            let running = view.term(name, stage);
            let stands = running.is_some_and(|t| {
                t.from == from && t.adjustments == adjustments
                    || t.met.is_some() && !of_a_message(setting.procedure, term)
            });
            if !stands {
                changes.push(set(name, term, stage, from, adjustments, setting));
            }
        }
    }
    for change in &changes {
        if let TermChange::Set { term, stage, from, due, nominal, adjustments, .. } = change {
            view.terms.retain(|t| (&t.term, t.stage) != (term, *stage));
            view.terms.push(crate::dossier::RunningTerm {
                term: term.clone(),
                stage: *stage,
                from: *from,
                due: *due,
                nominal: *nominal,
                steps: Vec::new(),
                adjustments: adjustments.clone(),
                met: None,
            });
        }
    }
    for running in &view.terms {
        let Some(term) = setting.procedure.terms.get(&running.term) else { continue };
        let met_on =
            term.met_by.iter().filter_map(|id| met_by(after, setting.procedure, id, running.stage)).min();
        let (name, stage) = (running.term.clone(), running.stage);
        match (running.met, met_on) {
            (None, Some(on)) => {
                changes.push(TermChange::Met { term: name, stage, on, late: on > running.due });
            }
            (Some(_), None) => changes.push(TermChange::Unmet { term: name, stage }),
            _ => {}
        }
    }
    changes
}

/// Whether it counts from a day that the record of a message holds: when that is put right, so is what was met already.
fn of_a_message(procedure: &Procedure, term: &Term) -> bool {
    term.from.iter().any(|anchor| match anchor.date {
        AnchorDate::ReceivedOn | AnchorDate::LodgedOn => true,
        AnchorDate::SentOn => {
            procedure.activity(&anchor.activity).is_some_and(|start| start.act == Act::Receive)
        }
        AnchorDate::DoneOn | AnchorDate::PromisedOn => false,
    })
}

/// Open terms counted anew with another calendar; only those whose last day moves.
pub fn recomputed(dossier: &Dossier, setting: Setting<'_>) -> Vec<TermChange> {
    let open = dossier.terms.iter().filter(|t| t.met.is_none() && dossier.ended.is_none());
    open.filter_map(|running| {
        let term = setting.procedure.terms.get(&running.term)?;
        let adjustments = running.adjustments.clone();
        let change = set(&running.term, term, running.stage, running.from, adjustments, setting);
        matches!(&change, TermChange::Set { due, .. } if *due != running.due).then_some(change)
    })
    .collect()
}

fn set(
    name: &str,
    term: &Term,
    stage: u8,
    from: Date,
    adjustments: Vec<Adjustment>,
    setting: Setting<'_>,
) -> TermChange {
    let (due, nominal, steps) = match &term.rule {
        Some(rule) => {
            let due = adjusted(setting.calendar, from, rule, &adjustments);
            (due.due, due.nominal, due.steps)
        }
        None => (from, from, Vec::new()), // the recorded date itself is the last day
    };
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
    let mut last = left_on(dossier, event)?;
    let respondents = dossier.named_by(event.seq);
    for id in told_by {
        let items: Vec<Option<u32>> = match procedure.activity(id).and_then(|other| other.per.item) {
            Some(Item::Respondent) => (1..=respondents).map(Some).collect(),
            Some(Item::Party) => (1..=respondents + 1).map(Some).collect(),
            _ => vec![None],
        };
        for item in items {
            let told = done(dossier, id).filter(|(later, done)| later.seq > event.seq && done.item == item);
            last = last.max(told.filter_map(|(later, _)| left_on(dossier, later)).min()?);
        }
    }
    Some(last)
}

/// The clock that stands still goes on; one that runs goes on running.
fn resume(adjustments: &mut [Adjustment], on: Date) {
    if let Some(Adjustment::Paused { from, until: until @ None, .. }) =
        adjustments.iter_mut().rev().find(|adjustment| matches!(adjustment, Adjustment::Paused { .. }))
    {
        *until = Some(on.max(*from));
    }
}

/// The dates that start a term, per stage: of several anchors the latest.
fn anchors(dossier: &Dossier, term: &Term) -> Vec<(u8, Date)> {
    let mut latest: Vec<(u8, Date)> = Vec::new();
    for (stage, date) in term.from.iter().flat_map(|anchor| dates_of(dossier, anchor)) {
        match latest.iter_mut().find(|(known, _)| *known == stage) {
            Some((_, there)) => *there = (*there).max(date),
            None => latest.push((stage, date)),
        }
    }
    latest
}

/// The dates of an anchor, per stage, as the corrected history has them; what is done again counts from then on.
fn dates_of(dossier: &Dossier, anchor: &Anchor) -> Vec<(u8, Date)> {
    let mut anchors: Vec<(u8, Date)> = Vec::new();
    for (event, done) in done(dossier, &anchor.activity) {
        let date = match anchor.date {
            AnchorDate::DoneOn => Some(event.on),
            AnchorDate::SentOn if !matches!(done.record, Record::Receive(_)) => left_on(dossier, event),
            AnchorDate::LodgedOn => dossier.lodged_with(event, done),
            which => dossier.record_of(event.seq).and_then(|record| record.date(which)),
        };
        if let Some(date) = date {
            anchors.retain(|(stage, _)| *stage != done.stage);
            anchors.push((done.stage, date));
        }
    }
    anchors
}

/// The day an activity met a term: when its letter left, if it has one and there is an address; else when it was done. What
/// is done per item meets it with the last item that is part of the course.
fn met_by(dossier: &Dossier, procedure: &Procedure, id: &str, stage: u8) -> Option<Date> {
    let of_stage = || done(dossier, id).filter(|(_, done)| done.stage == stage);
    let on = |item: Option<u32>| {
        let about = of_stage().filter(|(_, done)| item.is_none() || done.item == item);
        about.filter_map(|(event, _)| left_on(dossier, event)).min()
    };
    let activity = procedure.activity(id)?;
    if activity.per.item.is_none() {
        return on(None);
    }
    let mut last = on(None)?;
    for item in 1..=dossier.marking.items(activity) {
        if dossier.marking.mark(activity, Spot { stage, item: Some(item) }).included {
            last = last.max(on(Some(item))?);
        }
    }
    Some(last)
}

/// The day an event's letter left; an event without letter, or with nobody to send it to, counts on its own day.
fn left_on(dossier: &Dossier, event: &Event) -> Option<Date> {
    match dossier.letters.iter().find(|letter| letter.of == event.seq) {
        Some(letter) if letter.way.is_some() => letter.sent_on,
        _ => Some(event.on), // nobody can be reached: it lies ready behind the follow-up link
    }
}

fn done<'a>(dossier: &'a Dossier, activity: &'a str) -> impl Iterator<Item = (&'a Event, &'a Done)> {
    let events = dossier.events.iter().filter_map(|event| Some((event, event.done()?)));
    let whole = |done: &Done| done.outcome.as_deref() != Some(PARTLY_SIGNED);
    events.filter(move |(_, done)| done.activity == activity && whole(done))
}
