//! A handler who left, is no handler there any more, or is away while nobody stands in: who must see that somebody else takes over.

use std::collections::{BTreeMap, BTreeSet};

use domain::act::Act;
use domain::people::{PersonId, Place, Role, Roster};
use domain::procedure::Procedure;
use jiff::civil::Date;
use store::alert::{self, Alert};
use store::dossier::Dossier;
use store::{Tx, absence, dossier};

use super::Tidings;
use crate::account::roster;
use crate::error::Error;
use crate::job;
use crate::office::Office;

/// Whoever appoints handlers hears of open dossiers whose handler left, or holds that role there no more; nobody else would look.
pub(crate) async fn handler_gone(office: &Office, tx: &mut Tx, person: &PersonId) -> Result<(), Error> {
    let org = office.org();
    let lines = dossier::open_of_handler(tx, org, &person.0).await?;
    if lines.is_empty() {
        return Ok(());
    }
    let roster = roster(tx, org).await?;
    let tidings = Tidings::HandlerGone { handler: person.clone() };
    for line in lines {
        if roster.holds(person, Role::Handler, place(&line)) {
            continue;
        }
        for who in who_appoints(office, tx, &roster, &line).await? {
            tell(office, tx, who, &line, &tidings).await?;
        }
    }
    Ok(())
}

/// Whoever appoints handlers hears once that one is away from and until these days and nobody stands in, of all that waits for them together;
/// and so of each who is away already and for whom that one stood in.
pub(crate) async fn handler_away(
    office: &Office,
    tx: &mut Tx,
    person: &PersonId,
    from: Date,
    until: Option<Date>,
) -> Result<(), Error> {
    let roster = roster(tx, office.org()).await?;
    let mut away = BTreeMap::from([(person.clone(), until)]);
    for absence in absence::load_all(tx, office.org()).await? {
        if absence.from_on <= from && absence.until_on.is_none_or(|until| until >= from) {
            away.entry(PersonId(absence.person)).or_insert(absence.until_on);
        }
    }
    for (handler, until) in away {
        let waits = |line: &Dossier| {
            let today = office.today(&line.body);
            let stood_in_for = |on| roster.standing_in(&handler, Role::Handler, place(line), on);
            let by_them = || {
                let mut deputies =
                    roster.holders(Role::Handler, place(line), true).filter(|held| held.person == *person);
                deputies.any(|held| held.stands_in_for.as_ref().is_none_or(|named| *named == handler))
            };
            line.state != "answered"
                && until.is_none_or(|until| until >= today)
                && roster.holds(&handler, Role::Handler, place(line))
                && (handler == *person || by_them())
                && stood_in_for(from.max(today)).next().is_none()
        };
        let mut lines = dossier::open_of_handler(tx, office.org(), &handler.0).await?;
        lines.retain(waits);
        tell_of_away(office, tx, &roster, (&handler, until), &lines).await?;
    }
    Ok(())
}

async fn tell_of_away(
    office: &Office,
    tx: &mut Tx,
    roster: &Roster,
    (handler, until): (&PersonId, Option<Date>),
    lines: &[Dossier],
) -> Result<(), Error> {
    let mut told: BTreeMap<PersonId, Vec<&Dossier>> = BTreeMap::new();
    for line in lines {
        for who in who_appoints(office, tx, roster, line).await? {
            told.entry(who).or_default().push(line);
        }
    }
    for (who, lines) in told.into_iter().filter(|(who, _)| who != handler) {
        let tidings = Tidings::HandlerAway { handler: handler.clone(), until, count: lines.len() };
        let first = lines.into_iter().min_by_key(|line| line.due_on.unwrap_or(Date::MAX));
        if let Some(line) = first {
            tell(office, tx, who, line, &tidings).await?;
        }
    }
    Ok(())
}

fn place(line: &Dossier) -> Place<'_> {
    Place { body: &line.body, unit: Some(&*line.unit).filter(|unit| !unit.is_empty()) }
}

async fn who_appoints(
    office: &Office,
    tx: &mut Tx,
    roster: &Roster,
    line: &Dossier,
) -> Result<BTreeSet<PersonId>, Error> {
    let respondents = dossier::respondents(tx, office.org(), &line.id).await?;
    let bar = |person: &PersonId| respondents.contains(&person.0);
    let law = office.library().pinned(tx, office.org(), &line.procedure_digest).await?;
    Ok(appointers(&law, &|role| roster.present(role, place(line), office.today(&line.body), &bar)))
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
