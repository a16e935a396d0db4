//! A mail that came back: whoever prints and posts must see it.

use domain::people::{PersonId, Role};
use store::document::{self, Document};
use store::{Tx, alert};

use super::{Tidings, present, read, tell};
use crate::door::Passage;
use crate::error::Error;
use crate::letter::{RECEIPT, to_respondent};
use crate::office::Office;

/// Of those who print and post, whoever takes messages in by this procedure hears that a mail came back; all of them where
/// none does.
pub(crate) async fn undeliverable(
    passage: &mut Passage<'_>,
    letter: &str,
    addressed: bool,
    respondent: bool,
) -> Result<(), Error> {
    let people = of_post(passage)?;
    tell(passage, people, &Tidings::Undeliverable { letter: letter.to_owned(), addressed, respondent }).await
}

fn of_post(passage: &Passage<'_>) -> Result<Vec<PersonId>, Error> {
    let registers: Vec<Role> = passage.procedure.registrars().collect();
    let theirs: Vec<Role> = Role::OF_POST.into_iter().filter(|role| registers.contains(role)).collect();
    let people = present(passage, &theirs)?;
    if people.is_empty() { present(passage, &Role::OF_POST) } else { Ok(people) }
}

/// Someone was given a role: they hear of the mails that came back before and that still ask for something. Perhaps there was
/// nobody to tell.
pub(crate) async fn came_back(office: &Office, tx: &mut Tx, person: &PersonId) -> Result<(), Error> {
    for lost in document::came_back(tx, office.org()).await? {
        let mut passage = Passage::open(office, tx, &lost.dossier, None).await?;
        let here = of_post(&passage)?.contains(person);
        let rows = document::by_dossier(passage.tx, office.org(), &lost.dossier).await?;
        let same = |row: &&Document| row.event_seq == lost.event_seq && row.kind == lost.kind;
        let printed = rows.iter().filter(same).find(|row| row.state == "waiting");
        if !here || (printed.is_none() && lost.kind != RECEIPT) {
            continue;
        }
        let addressed = printed.is_some_and(|row| !row.recipient_address.is_empty());
        let respondent = to_respondent(&passage.dossier, &lost);
        let tidings = Tidings::Undeliverable { letter: lost.kind, addressed, respondent };
        let known = alert::open_of_dossier(passage.tx, office.org(), &lost.dossier).await?;
        let mut known = known.iter().filter(|row| row.person == person.0);
        if known.all(|row| !read(row).is_ok_and(|known| known == tidings)) {
            tell(&mut passage, vec![person.clone()], &tidings).await?;
        }
    }
    Ok(())
}
