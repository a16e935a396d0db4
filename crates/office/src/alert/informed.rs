//! What was done is told to those who are only to know.

use domain::decide::barred;
use domain::event::Event;
use domain::people::{PersonId, Role};

use super::{Tidings, present, tell};
use crate::door::Passage;
use crate::error::Error;

/// Those in these roles hear what was done; whoever did it knows. It awaits nobody, so that it can wait for who is away: a deputy hears of
/// it too, and not instead.
pub(crate) async fn informed(
    passage: &mut Passage<'_>,
    roles: &[Role],
    activity: String,
    event: &Event,
) -> Result<(), Error> {
    let (dossier, roster) = (&passage.dossier, &passage.everyone.roster);
    let mut people = present(passage, roles)?;
    let by_person = roles.iter().filter(|role| !role.is_seated() && **role != Role::Handler);
    let holders = by_person.flat_map(|role| roster.holders(*role, dossier.place(), false));
    let free = |person: &PersonId| barred(dossier, &[], person).is_none();
    people.extend(holders.map(|holding| holding.person.clone()).filter(free));
    people.sort();
    people.dedup();
    people.retain(|person| event.by.person.as_ref() != Some(person));
    tell(passage, people, &Tidings::Informed { activity }).await
}
