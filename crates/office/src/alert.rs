//! Who must know: on the screen of the person and by mail. An alert holds ids and dates, no names.

mod added;
mod gone;
mod informed;
mod returned;

use domain::decide::{barred, hears};
use domain::dossier::{Dated, Dossier, TermStanding};
use domain::event::{Event, Which};
use domain::item::Item;
use domain::people::{PersonId, Role};
use domain::procedure::Activity;
use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use store::alert::{self, Alert};
use store::document;

use crate::door::Passage;
use crate::error::Error;
use crate::job;
use crate::letter::{RECEIPT, which};

pub(crate) use added::{added, merged};
pub(crate) use gone::{handler_away, handler_gone};
pub(crate) use informed::informed;
pub(crate) use returned::{came_back, undeliverable};

/// What an alert tells.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "alert", rename_all = "kebab-case")]
pub enum Tidings {
    /// An activity awaits one of the person's roles.
    Owed {
        /// Which.
        activity: String,
    },
    /// Something was done that they are to know of; nothing awaits them.
    Informed {
        /// What.
        activity: String,
    },
    /// The person was assigned as handler.
    Assigned,
    /// A term ends soon, today, or has ended.
    Term {
        /// Which.
        term: String,
        /// Its last day.
        due: Date,
        /// The day on which it is told.
        on: Date,
    },
    /// The calendar moved the last day of a term.
    TermMoved {
        /// Which.
        term: String,
        /// Its last day until then.
        before: Date,
        /// Its last day now.
        due: Date,
    },
    /// A day comes that stands in the calendar.
    Day {
        /// The event that set it.
        of: u32,
        /// What happens then.
        occasion: String,
        /// The day.
        day: Date,
    },
    /// A measure is theirs to see to.
    Measure {
        /// The event that recorded it first.
        of: u32,
        /// By when.
        due: Date,
    },
    /// The day of a measure that they see to comes near, is there, or has passed.
    MeasureDue {
        /// The event that recorded it first.
        of: u32,
        /// By when.
        due: Date,
        /// The day on which it is told.
        on: Date,
    },
    /// Whoever complains added words or files.
    Added {
        /// The event that brought them.
        of: u32,
    },
    /// Another message of the same person goes on here.
    Merged {
        /// The id of its dossier.
        dossier: String,
    },
    /// The handler left, or is no handler there any more.
    HandlerGone {
        /// Who it was.
        handler: PersonId,
    },
    /// The handler is away and nobody stands in: what they have in hand waits. Told once, at the dossier that ends first.
    HandlerAway {
        /// Who it is.
        handler: PersonId,
        /// Their first day away.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        from: Option<Date>,
        /// Their last day away, where it is known.
        until: Option<Date>,
        /// How many dossiers wait.
        count: usize,
    },
    /// A mail to the complainant, or to a respondent, came back; unless it was the receipt, the letter waits to be printed.
    Undeliverable {
        /// The letter's name.
        letter: String,
        /// Whether the letter that waits has a postal address.
        #[serde(default = "yes")]
        addressed: bool,
        /// Whether it was for a respondent.
        #[serde(default)]
        respondent: bool,
    },
}

/// The kind of what is told to whoever sees to a measure.
pub(crate) const MEASURE: &str = "measure";

fn yes() -> bool {
    true
}

impl Tidings {
    /// The measure that it tells of, to whoever sees to it; that may be all they may know of the dossier.
    pub fn measure(&self) -> Option<u32> {
        match self {
            Tidings::Measure { of, .. } | Tidings::MeasureDue { of, .. } => Some(*of),
            _ => None,
        }
    }

    fn kind(&self) -> &'static str {
        match self {
            Tidings::Owed { .. } => "owed",
            Tidings::Informed { .. } => "informed",
            Tidings::Assigned => "assigned",
            Tidings::Term { .. } | Tidings::TermMoved { .. } => "term",
            Tidings::Day { .. } => "day",
            Tidings::Measure { .. } | Tidings::MeasureDue { .. } => MEASURE,
            Tidings::Added { .. } => "added",
            Tidings::Merged { .. } => "merged",
            Tidings::HandlerGone { .. } => "handler-gone",
            Tidings::HandlerAway { .. } => "handler-away",
            Tidings::Undeliverable { .. } => "undeliverable",
        }
    }
}

/// Those in these roles hear that an activity awaits them, about a seat only who sits there; whoever caused it knows already.
pub(crate) async fn owed(
    passage: &mut Passage<'_>,
    roles: &[Role],
    (activity, seat): (&str, Option<u32>),
    event: &Event,
) -> Result<(), Error> {
    let tidings = Tidings::Owed { activity: activity.to_owned() };
    let mut people = present(passage, roles)?;
    people.retain(|person| event.by.person.as_ref() != Some(person));
    if let (Some(about), Some(item)) = (passage.procedure.activity(activity), seat) {
        people.retain(|person| !sits_elsewhere(&passage.dossier, (about, item), person));
    }
    tell(passage, people, &tidings).await
}

/// Whether someone sits in another seat than the activity is about, and not in that one.
fn sits_elsewhere(dossier: &Dossier, (activity, item): (&Activity, u32), person: &PersonId) -> bool {
    let sits = dossier.seated().any(|seated| seated.person == *person);
    sits && dossier.in_seat(activity, item) != Some(person)
}

/// The handler hears of the assignment.
pub(crate) async fn assigned(
    passage: &mut Passage<'_>,
    person: &PersonId,
    event: &Event,
) -> Result<(), Error> {
    if event.by.person.as_ref() == Some(person) {
        return Ok(());
    }
    tell(passage, vec![person.clone()], &Tidings::Assigned).await
}

/// The owners of a term hear that it ends or ended, and so does the handler.
pub(crate) async fn of_term(passage: &mut Passage<'_>, term: &str, due: Date, on: Date) -> Result<(), Error> {
    let people = owners(passage, term)?;
    let same = |told: &Tidings| matches!(told, Tidings::Term { term: told, .. } if told == term);
    told_anew(passage, &people, same).await?;
    tell(passage, people, &Tidings::Term { term: term.to_owned(), due, on }).await
}

/// They hear that the calendar moved its last day. Of a term without owners nobody needs to.
pub(crate) async fn term_moved(
    passage: &mut Passage<'_>,
    (term, before, due): (String, Date, Date),
) -> Result<(), Error> {
    if passage.procedure.terms.get(&term).is_none_or(|term| term.owners.is_empty()) {
        return Ok(());
    }
    let people = owners(passage, &term)?;
    tell(passage, people, &Tidings::TermMoved { term, before, due }).await
}

/// The owners of a term, and the handler.
fn owners(passage: &Passage<'_>, term: &str) -> Result<Vec<PersonId>, Error> {
    let owners = passage.procedure.terms.get(term).map(|term| term.owners.clone()).unwrap_or_default();
    let mut people = present(passage, &owners)?;
    people.extend(passage.dossier.handler().cloned());
    people.sort();
    people.dedup();
    Ok(people)
}

/// Those whom the activity alerts hear that the day comes which it set, and so does the handler.
pub(crate) async fn of_day(passage: &mut Passage<'_>, dated: Dated) -> Result<(), Error> {
    let set = passage.dossier.events.iter().find(|event| event.seq == dated.of).and_then(Event::done);
    let activity = set.and_then(|done| passage.procedure.activity(&done.activity));
    let roles = activity.map(|activity| activity.alerts.clone()).unwrap_or_default();
    let mut people = present(passage, &roles)?;
    people.extend(passage.dossier.handler().cloned());
    people.sort();
    people.dedup();
    let occasion = dated.occasion.code().to_owned();
    let tidings = Tidings::Day { of: dated.of, occasion, day: dated.on };
    told_anew(passage, &people, |told| *told == tidings).await?;
    tell(passage, people, &tidings).await
}

/// Whoever sees to a measure hears that it is theirs, and by when.
pub(crate) async fn measure_given(
    passage: &mut Passage<'_>,
    person: PersonId,
    (of, due): (u32, Date),
) -> Result<(), Error> {
    tell(passage, vec![person], &Tidings::Measure { of, due }).await
}

/// They hear that its day comes near, is there, or has passed.
pub(crate) async fn measure_due(
    passage: &mut Passage<'_>,
    person: PersonId,
    (of, due): (u32, Date),
    on: Date,
) -> Result<(), Error> {
    told_anew(passage, std::slice::from_ref(&person), |told| told.measure() == Some(of)).await?;
    tell(passage, vec![person], &Tidings::MeasureDue { of, due, on }).await
}

/// Who hears of a term again needs what they heard of it before no more.
async fn told_anew(
    passage: &mut Passage<'_>,
    people: &[PersonId],
    is_same: impl Fn(&Tidings) -> bool,
) -> Result<(), Error> {
    let org = passage.org();
    for row in alert::open_of_dossier(passage.tx, org, &passage.dossier.id).await? {
        let same = is_same(&read(&row)?);
        if same && people.iter().any(|person| person.0 == row.person) {
            alert::done(passage.tx, org, &row.id, passage.now).await?;
        }
    }
    Ok(())
}

fn read(row: &Alert) -> Result<Tidings, Error> {
    serde_json::from_str(&row.payload).map_err(|error| Error::Broken(error.to_string()))
}

/// What was told and is done by now, or matters no more, is no news to those who have not seen it.
pub(crate) async fn settle(passage: &mut Passage<'_>) -> Result<(), Error> {
    let org = passage.org();
    for row in alert::open_of_dossier(passage.tx, org, &passage.dossier.id).await? {
        let (tidings, person, seen) = (read(&row)?, PersonId(row.person), row.seen_at.is_some());
        // who is complained about hears no more of it; a measure that they see to stays theirs
        if tidings.measure().is_none() && barred(&passage.dossier, &[], &person).is_some() {
            alert::done(passage.tx, org, &row.id, passage.now).await?;
            added::goes_over(passage, &tidings, seen).await?;
        } else if let Tidings::Undeliverable { letter, .. } = &tidings
            && which(letter) != Which::OfTheAct
        {
            // such a letter is of no act: only its row knows whether it still waits
            let rows = document::by_dossier(passage.tx, org, &passage.dossier.id).await?;
            if !rows.iter().any(|row| row.kind == *letter && row.state == "waiting") {
                alert::done(passage.tx, org, &row.id, passage.now).await?;
            }
        } else if !waits(passage, &person, &tidings, seen) {
            alert::done(passage.tx, org, &row.id, passage.now).await?;
            added::goes_over(passage, &tidings, seen).await?;
        }
    }
    Ok(())
}

fn waits(passage: &Passage<'_>, person: &PersonId, tidings: &Tidings, seen: bool) -> bool {
    let (dossier, procedure) = (&passage.dossier, &passage.procedure);
    let handled_by = |who: &PersonId| dossier.ended.is_none() && dossier.handler() == Some(who);
    match tidings {
        Tidings::Owed { activity } => dossier.owed(procedure).into_iter().any(|(owed, spot)| {
            let about = spot.item.filter(|_| owed.per.item == Some(Item::Seat));
            owed.id == *activity && !about.is_some_and(|item| sits_elsewhere(dossier, (owed, item), person))
        }),
        // it only tells: once it is seen it has done so
        Tidings::Informed { .. } => !seen,
        Tidings::Assigned => handled_by(person),
        Tidings::Added { .. } | Tidings::Merged { .. } => {
            let theirs = || added::concerned(passage).is_ok_and(|people| people.contains(person));
            dossier.ended.is_none() && (dossier.handler().is_none() || theirs())
        }
        Tidings::HandlerGone { handler } => handled_by(handler),
        Tidings::HandlerAway { handler, until, .. } => {
            let over = until.is_some_and(|until| passage.today().is_ok_and(|today| until < today));
            handled_by(handler) && !over
        }
        Tidings::Term { term, due, .. } | Tidings::TermMoved { term, due, .. } => {
            let mut same = dossier.terms.iter().filter(|found| found.term == *term && found.due == *due);
            same.any(|found| dossier.standing(procedure, found) == TermStanding::Running)
        }
        Tidings::Day { of, day, .. } => {
            let dates = dossier.dates(procedure);
            dates.iter().any(|dated| dated.of == *of && dated.on == *day)
                && passage.today().is_ok_and(|today| today <= *day)
        }
        Tidings::Measure { of, due } | Tidings::MeasureDue { of, due, .. } => {
            let measures = dossier.measures();
            measures.iter().any(|known| known.is_open(*of, *due) && known.measure.owner == *person)
        }
        // nobody notes that the receipt's address was looked at
        Tidings::Undeliverable { letter, .. } if letter == RECEIPT => true,
        Tidings::Undeliverable { letter, .. } => {
            let mut still = dossier.letters.iter().filter(|found| found.sent_on.is_none());
            still.any(|found| found.letter == *letter && !dossier.is_unnamed(found.to))
        }
    }
}

fn present(passage: &Passage<'_>, roles: &[Role]) -> Result<Vec<PersonId>, Error> {
    Ok(hears(&passage.dossier, &passage.everyone.roster, roles, passage.today()?))
}

async fn tell(passage: &mut Passage<'_>, people: Vec<PersonId>, tidings: &Tidings) -> Result<(), Error> {
    let payload = serde_json::to_string(tidings).map_err(|error| Error::Broken(error.to_string()))?;
    for person in people {
        let row = Alert {
            id: passage.office.clock().id(),
            person: person.0,
            dossier: Some(passage.dossier.id.clone()),
            kind: tidings.kind().to_owned(),
            payload: payload.clone(),
            at: passage.now,
            seen_at: None,
            done_at: None,
        };
        alert::add(passage.tx, passage.org(), &row).await?;
        job::notify(passage, &row).await?;
    }
    Ok(())
}
