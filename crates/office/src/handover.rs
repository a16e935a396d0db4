//! Handing over what someone has in hand, dossier by dossier, each through the one door.

use domain::act::Act;
use domain::decide::Command;
use domain::handling::{Assignment, Note};
use domain::language::Lang;
use domain::people::{Actor, PersonId, Role};
use domain::record::Record;
use domain::refusal::Refusal;
use store::dossier;

use crate::account::roster;
use crate::door::Request;
use crate::error::Error;
use crate::office::Office;
use crate::reading::Reading;

/// What someone asks when they hand over the work of another.
#[derive(Clone, Debug)]
pub struct Handover {
    /// Who hands over: the one who acts.
    pub by: PersonId,
    /// From whom.
    pub from: PersonId,
    /// To whom.
    pub to: PersonId,
    /// Why; it becomes a note in each dossier.
    pub reason: String,
    /// The language of the reason.
    pub language: Lang,
}

/// What became of one dossier.
pub enum Handed {
    /// The new handler has it.
    Done,
    /// There is no such dossier that they may see, or it is no longer with the one it was to be taken from.
    Elsewhere,
    /// The procedure appoints no handlers.
    Impossible,
    /// Refused, with every reason; nothing of it was done.
    Refused(Box<Reading>, Refusal),
}

impl Office {
    /// Hands over one dossier: an ordinary appointment, with the reason as a note, both or neither. A `token` that came
    /// before does nothing again.
    ///
    /// # Errors
    /// [`Error`] when the machinery fails.
    pub async fn hand_over(
        &self,
        number: &str,
        asked: &Handover,
        token: Option<String>,
    ) -> Result<Handed, Error> {
        let Some(reading) = self.dossier(number, &asked.by).await? else { return Ok(Handed::Elsewhere) };
        match reading.dossier.handler() {
            // a form that was sent twice
            Some(now) if *now == asked.to => return Ok(Handed::Done),
            Some(now) if *now == asked.from => {}
            _ => return Ok(Handed::Elsewhere),
        }
        let actor = Actor::Person(asked.by.clone());
        let Some(assign) = possible(&reading, &actor, Act::Assign) else { return Ok(Handed::Impossible) };
        let command = |activity: String, record, seen| Command {
            activity,
            item: None,
            record,
            attachments: Vec::new(),
            seen,
        };
        let mut papers = self.papers(&reading.dossier.id, asked.language, &asked.by.0);
        let appointed = Record::Assign(Assignment { handler: asked.to.clone() });
        let mut commands = vec![command(assign, appointed, Some(reading.dossier.head()))];
        if let Some(note) = possible(&reading, &actor, Act::Note) {
            let text = papers.text("note", &asked.reason);
            commands.push(command(note, Record::Note(Note { text }), None));
        }
        let dossier = reading.dossier.id.clone();
        match self.act(Request { dossier, actor, commands, papers, token }).await? {
            Ok(_) => Ok(Handed::Done),
            Err(refusal) => Ok(Handed::Refused(Box::new(reading), refusal)),
        }
    }

    /// Who could take a dossier over from its handler, when `by` hands it over today; nobody when it cannot be handed over any
    /// more. For lists that hold only what `by` may see.
    ///
    /// # Errors
    /// [`Error`] when the machinery fails or there is no such dossier.
    pub async fn takers(&self, dossier: &str, by: &PersonId) -> Result<Vec<PersonId>, Error> {
        let reading = self.dossier_by_id(dossier).await?;
        let actor = Actor::Person(by.clone());
        let offers = reading.offers(&actor);
        let assigns = offers.iter().filter(|offer| offer.activity.act == Act::Assign);
        let able = assigns.flat_map(|offer| reading.assignable(offer.activity)).map(|(person, _)| person);
        let mut able: Vec<_> = able.filter(|person| reading.dossier.handler() != Some(person)).collect();
        able.sort();
        able.dedup();
        Ok(able)
    }

    /// How many dossiers someone has in hand in which something is still to be done.
    ///
    /// # Errors
    /// [`Error`] of the database.
    pub async fn in_hand(&self, person: &PersonId) -> Result<usize, Error> {
        let mut conn = self.store().read().await?;
        let lines = dossier::open_of_handler(&mut conn, self.org(), &person.0).await?;
        Ok(lines.iter().filter(|line| line.state != "answered").count())
    }

    /// Everyone who can be a handler somewhere.
    ///
    /// # Errors
    /// [`Error`] of the database.
    pub async fn handlers(&self) -> Result<Vec<PersonId>, Error> {
        let mut conn = self.store().read().await?;
        let roster = roster(&mut conn, self.org()).await?;
        let held = roster.holdings.into_iter().filter(|held| held.role == Role::Handler);
        let mut people: Vec<_> = held.map(|held| held.person).collect();
        people.sort();
        people.dedup();
        Ok(people)
    }
}

/// The activity of that act: one that the actor may do now, else one that the door will tell the obstacles of.
fn possible(reading: &Reading, actor: &Actor, act: Act) -> Option<String> {
    let all = reading.procedure.activities.values().filter(|activity| activity.act == act);
    let offers: Vec<_> = all.filter_map(|activity| reading.offer(&activity.id, None)).collect();
    let open = offers.iter().find(|offer| reading.may(offer, actor).is_ok());
    open.or(offers.first()).map(|offer| offer.activity.id.clone())
}
