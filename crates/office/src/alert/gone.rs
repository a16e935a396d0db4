//! A handler who left, or is no handler there any more: who must see that somebody else takes over.

use std::collections::BTreeSet;

use domain::act::Act;
use domain::people::{PersonId, Place, Role};
use domain::procedure::Procedure;
use store::alert::{self, Alert};
use store::{Tx, dossier};

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
    let payload = serde_json::to_string(&tidings).map_err(|error| Error::Broken(error.to_string()))?;
    for line in lines {
        let place = Place { body: &line.body, unit: Some(&*line.unit).filter(|unit| !unit.is_empty()) };
        if roster.holds(person, Role::Handler, place) {
            continue;
        }
        let respondents = dossier::respondents(tx, org, &line.id).await?;
        let bar = |person: &PersonId| respondents.contains(&person.0);
        let law = office.library().pinned(tx, org, &line.procedure_digest).await?;
        for person in appointers(&law, &|role| roster.present(role, place, office.today(&line.body), &bar)) {
            let row = Alert {
                id: office.clock().id(),
                person: person.0,
                dossier: Some(line.id.clone()),
                kind: tidings.kind().to_owned(),
                payload: payload.clone(),
                at: office.clock().now(),
                seen_at: None,
                done_at: None,
            };
            alert::add(tx, org, &row).await?;
            job::notify_of(office, tx, &row).await?;
        }
    }
    Ok(())
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
