//! A handler who left, is no handler there any more, or is away while nobody stands in: who must see that somebody else takes over.

use std::collections::{BTreeMap, BTreeSet};

use domain::act::Act;
use domain::people::{Absence, PersonId, Place, Role, Roster};
use domain::procedure::Procedure;
use jiff::civil::Date;
use store::alert::{self, Alert};
use store::dossier::Dossier;
use store::{Tx, dossier};

use super::{Tidings, read};
use crate::account::roster;
use crate::error::Error;
use crate::job;
use crate::office::Office;

/// How many alerts of one person are looked through for what they were told before.
const MOST: i64 = 200;

/// Whoever appoints handlers hears of open dossiers whose handler left, or holds that role there no more; nobody else would look.
pub(crate) async fn handler_gone(office: &Office, tx: &mut Tx, person: &PersonId) -> Result<(), Error> {
    let mut appointers = Appointers::load(office, tx).await?;
    let lines = appointers.lines(tx, person).await?;
    let tidings = Tidings::HandlerGone { handler: person.clone() };
    for line in &lines {
        if appointers.roster.holds(person, Role::Handler, place(line)) {
            continue;
        }
        for who in appointers.of(tx, line).await? {
            tell(office, tx, who, line, &tidings).await?;
        }
    }
    Ok(())
}

/// Whoever appoints handlers hears that one is or will be away and nobody stands in who is there, of all that waits for them together; and so of
/// each who is away in that time and for whom that one stood in. Of an absence that lasts longer than they were told they hear again, and the
/// earlier alert is done.
pub(crate) async fn handler_away(
    office: &Office,
    tx: &mut Tx,
    person: &PersonId,
    (from, until): (Date, Option<Date>),
) -> Result<(), Error> {
    let last = until.unwrap_or(Date::MAX);
    let mut appointers = Appointers::load(office, tx).await?;
    let theirs = (person.clone(), from, last);
    let roster = &appointers.roster;
    let deputises = roster
        .holdings
        .iter()
        .any(|held| held.person == *person && held.role == Role::Handler && held.deputy);
    let too = |a: &&Absence| deputises && a.person != *person && a.from <= last && from <= a.until;
    let others = roster.absences.iter().filter(too);
    let others: Vec<_> = others.map(|a| (a.person.clone(), a.from, a.until)).collect();
    for (handler, first, last) in std::iter::once(theirs).chain(others) {
        let lines = appointers.lines(tx, &handler).await?;
        let waits = |line: &&Dossier| {
            let (roster, today) = (&appointers.roster, office.today(&line.body));
            line.state != "answered"
                && last >= today
                && roster.holds(&handler, Role::Handler, place(line))
                && (handler == *person || stands_in(roster, person, &handler, line))
                && roster.lacks_deputy(&handler, Role::Handler, place(line), (first.max(today), last))
        };
        let lines: Vec<&Dossier> = lines.iter().filter(waits).collect();
        let days = (first, (last != Date::MAX).then_some(last));
        tell_of_away(&mut appointers, tx, (&handler, days), &lines).await?;
    }
    Ok(())
}

/// Whether somebody is named to stand in for a handler there, or for whoever handles.
fn stands_in(roster: &Roster, deputy: &PersonId, handler: &PersonId, line: &Dossier) -> bool {
    let mut held = roster.holders(Role::Handler, place(line), true).filter(|held| held.person == *deputy);
    held.any(|held| held.stands_in_for.as_ref().is_none_or(|named| named == handler))
}

async fn tell_of_away(
    appointers: &mut Appointers<'_>,
    tx: &mut Tx,
    (handler, (from, until)): (&PersonId, (Date, Option<Date>)),
    lines: &[&Dossier],
) -> Result<(), Error> {
    let office = appointers.office;
    let mut told: BTreeMap<PersonId, Vec<&Dossier>> = BTreeMap::new();
    for line in lines {
        for who in appointers.of(tx, line).await? {
            told.entry(who).or_default().push(line);
        }
    }
    for (who, lines) in told.into_iter().filter(|(who, _)| who != handler) {
        earlier_done(office, tx, &who, (handler, from)).await?;
        let (handler, from, count) = (handler.clone(), Some(from), lines.len());
        let tidings = Tidings::HandlerAway { handler, from, until, count };
        let first = lines.into_iter().min_by_key(|line| line.due_on.unwrap_or(Date::MAX));
        if let Some(line) = first {
            tell(office, tx, who, line, &tidings).await?;
        }
    }
    Ok(())
}

/// What they were told of the same absence before holds no more.
async fn earlier_done(
    office: &Office,
    tx: &mut Tx,
    who: &PersonId,
    (away, since): (&PersonId, Date),
) -> Result<(), Error> {
    for row in alert::recent(tx, office.org(), &who.0, MOST).await? {
        let same = matches!(read(&row)?, Tidings::HandlerAway { handler, from, .. } if handler == *away && from == Some(since));
        if same && row.done_at.is_none() {
            alert::done(tx, office.org(), &row.id, office.clock().now()).await?;
        }
    }
    Ok(())
}

fn place(line: &Dossier) -> Place<'_> {
    Place { body: &line.body, unit: Some(&*line.unit).filter(|unit| !unit.is_empty()) }
}

/// Who appoints handlers in the dossiers of some: asked of the database once for all of one handler, and worked out once for those that are alike.
struct Appointers<'o> {
    office: &'o Office,
    roster: Roster,
    /// Who is complained about, by dossier.
    respondents: BTreeMap<String, BTreeSet<String>>,
    /// By law, place and who is complained about.
    known: BTreeMap<(String, String, String, BTreeSet<String>), BTreeSet<PersonId>>,
}

impl<'o> Appointers<'o> {
    async fn load(office: &'o Office, tx: &mut Tx) -> Result<Appointers<'o>, Error> {
        let roster = roster(tx, office.org()).await?;
        Ok(Appointers { office, roster, respondents: BTreeMap::new(), known: BTreeMap::new() })
    }

    /// The open dossiers of a handler.
    async fn lines(&mut self, tx: &mut Tx, handler: &PersonId) -> Result<Vec<Dossier>, Error> {
        let org = self.office.org();
        let lines = dossier::open_of_handler(tx, org, &handler.0).await?;
        if !lines.is_empty() {
            for row in dossier::respondents_of_handler(tx, org, &handler.0).await? {
                self.respondents.entry(row.dossier).or_default().insert(row.person);
            }
        }
        Ok(lines)
    }

    async fn of(&mut self, tx: &mut Tx, line: &Dossier) -> Result<BTreeSet<PersonId>, Error> {
        let barred = self.respondents.get(&line.id).cloned().unwrap_or_default();
        let alike = (line.procedure_digest.clone(), line.body.clone(), line.unit.clone(), barred);
        if let Some(known) = self.known.get(&alike) {
            return Ok(known.clone());
        }
        let (office, today) = (self.office, self.office.today(&line.body));
        let law = office.library().pinned(tx, office.org(), &line.procedure_digest).await?;
        let bar = |person: &PersonId| alike.3.contains(&person.0);
        let found = appointers(&law, &|role| self.roster.present(role, place(line), today, &bar));
        self.known.insert(alike, found.clone());
        Ok(found)
    }
}

async fn tell(
    office: &Office,
    tx: &mut Tx,
    person: PersonId,
    line: &Dossier,
    tidings: &Tidings,
) -> Result<(), Error> {
    let row = Alert {
        id: office.clock().id(),
        person: person.0,
        dossier: Some(line.id.clone()),
        kind: tidings.kind().to_owned(),
        payload: serde_json::to_string(tidings).map_err(|error| Error::Broken(error.to_string()))?,
        at: office.clock().now(),
        seen_at: None,
        done_at: None,
    };
    alert::add(tx, office.org(), &row).await?;
    job::notify_of(office, tx, &row).await
}

/// Who is there to appoint a handler by that procedure: those whom it names first, or its fallback where none of them is.
fn appointers(
    law: &Procedure,
    present: &dyn Fn(Role) -> Vec<(PersonId, Option<PersonId>)>,
) -> BTreeSet<PersonId> {
    let assigns = || law.activities.values().filter(|activity| activity.act == Act::Assign);
    let there = |roles: &[Role]| -> BTreeSet<PersonId> {
        roles.iter().flat_map(|role| present(*role)).map(|(person, _)| person).collect()
    };
    let first: BTreeSet<PersonId> = assigns().flat_map(|activity| there(&activity.by)).collect();
    match first.is_empty() {
        true => assigns().flat_map(|activity| there(&activity.fallback)).collect(),
        false => first,
    }
}
