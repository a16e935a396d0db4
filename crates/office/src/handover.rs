//! Handing over what someone has in hand, dossier by dossier, each through the one door.

use std::collections::BTreeSet;

use domain::act::Act;
use domain::decide::{self, Command, eligible};
use domain::handling::{Assignment, Note};
use domain::language::Lang;
use domain::people::{Actor, Holding, PersonId, Place, Role, Roster};
use domain::procedure::Activity;
use domain::record::Record;
use domain::refusal::{Reason, RecordFlaw, Refusal};
use jiff::civil::Date;
use store::dossier::{self, Dossier, Reader};
use store::left;
use store::register::{Filter, Key, Order};
use store::task::Task;

use crate::account::roster;
use crate::door::Request;
use crate::error::Error;
use crate::office::Office;
use crate::reading::Reading;

/// At most so many dossiers that someone left behind are looked at: what is given away makes room for the others.
const LEFT: i64 = 50;

/// Of each handler at most so many dossiers are looked at, to tell whether one of them can go to another.
const LOOKED_AT: i64 = 50;

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

/// Who could take a dossier over.
pub enum Takers {
    /// At least one.
    These {
        /// Who.
        people: Vec<PersonId>,
        /// Nothing is to be done any more but to send the answer.
        only_to_send: bool,
    },
    /// Nobody.
    Nobody(Box<Reading>, Stays),
}

/// Why nobody can take a dossier over.
pub enum Stays {
    /// The person cannot hand it over, for these reasons.
    Refused(Vec<Reason>),
    /// The procedure appoints no handlers.
    Impossible,
    /// The others who handle there: who cannot for a reason of this dossier, and who is not there now. Nobody at all where both are empty.
    Others {
        /// Whom a rule keeps out.
        barred: Vec<Reason>,
        /// Who is away, or only stands in for someone who is there.
        not_there: Vec<PersonId>,
    },
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

    /// Of those handlers the ones of whose work the person may hand over something: by its own rules the person appoints handlers where such
    /// a dossier is, and somebody else handles there. In single dossiers something may still stand in the way; the page of the handover says what.
    ///
    /// # Errors
    /// [`Error`] of the database.
    pub async fn may_hand_over(
        &self,
        by: &PersonId,
        handlers: impl Iterator<Item = &str>,
    ) -> Result<BTreeSet<PersonId>, Error> {
        let mut conn = self.store().read().await?;
        let roster = roster(&mut conn, self.org()).await?;
        drop(conn);
        let order = Order { key: Key::Due, descending: false };
        let mut theirs = BTreeSet::new();
        for handler in handlers.filter(|handler| !handler.is_empty()).map(|id| PersonId(id.to_owned())) {
            let filter = Filter { handler: Some(handler.0.clone()), open: true, ..Filter::default() };
            for line in self.register(by, &filter, order, None, LOOKED_AT).await? {
                let place =
                    Place { body: &line.body, unit: Some(&*line.unit).filter(|unit| !unit.is_empty()) };
                let on = self.today(&line.body);
                let other = roster.present(Role::Handler, place, on, &|person| *person == handler);
                let law = self.law_of(&line).await?;
                let mut assigns = law.activities.values().filter(|activity| activity.act == Act::Assign);
                let able = line.state != "answered" && !other.is_empty();
                if able && assigns.any(|activity| appoints(&roster, activity, by, place, on)) {
                    theirs.insert(handler.clone());
                    break;
                }
            }
        }
        Ok(theirs)
    }

    /// What the person is to give another handler: the open dossiers that someone left behind, where giving them falls to the
    /// person. No act of the dossier says so: who leaves does nothing in it.
    pub(crate) async fn left_behind(&self, by: &PersonId) -> Result<Vec<Task>, Error> {
        let mut conn = self.store().read().await?;
        let reader = Reader { person: &by.0, today: self.today_here() };
        let lines = left::behind(&mut conn, self.org(), &reader, LEFT).await?;
        drop(conn);
        let mut tasks = Vec::new();
        for line in lines {
            let reading = self.dossier_by_id(&line.id).await?;
            tasks.extend(to_assign(&reading, &Actor::Person(by.clone()), line));
        }
        Ok(tasks)
    }

    /// Who could take a dossier over from its handler, when `by` hands it over today, or why `by` cannot. For lists that hold
    /// only what `by` may see.
    ///
    /// # Errors
    /// [`Error`] when the machinery fails or there is no such dossier.
    pub async fn takers(&self, dossier: &str, by: &PersonId) -> Result<Takers, Error> {
        let reading = self.dossier_by_id(dossier).await?;
        let actor = Actor::Person(by.clone());
        let offers = reading.offers(&actor);
        let assigns = offers.iter().filter(|offer| offer.activity.act == Act::Assign);
        let able = assigns.flat_map(|offer| reading.assignable(offer.activity)).map(|(person, _)| person);
        let mut able: Vec<_> = able.filter(|person| reading.dossier.handler() != Some(person)).collect();
        able.sort();
        able.dedup();
        if !able.is_empty() {
            return Ok(Takers::These { people: able, only_to_send: only_to_send(&reading) });
        }
        let stays = stays(&reading, &actor);
        Ok(Takers::Nobody(Box::new(reading), stays))
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
    pub async fn handlers(&self) -> Result<BTreeSet<PersonId>, Error> {
        self.holders(&|held| held.role == Role::Handler).await
    }

    /// Who left and has, or had until the end, a dossier where the person watches.
    ///
    /// # Errors
    /// [`Error`] of the database.
    pub async fn former_handlers(&self, person: &PersonId) -> Result<BTreeSet<PersonId>, Error> {
        let mut conn = self.store().read().await?;
        let found = left::handlers(&mut conn, self.org(), &person.0).await?;
        Ok(found.into_iter().map(PersonId).collect())
    }

    /// Everyone who holds a role in one of these bodies.
    ///
    /// # Errors
    /// [`Error`] of the database.
    pub async fn colleagues(&self, bodies: &[String]) -> Result<BTreeSet<PersonId>, Error> {
        self.holders(&|held| bodies.contains(&held.body)).await
    }

    async fn holders(&self, which: &(dyn Fn(&Holding) -> bool + Sync)) -> Result<BTreeSet<PersonId>, Error> {
        let mut conn = self.store().read().await?;
        let roster = roster(&mut conn, self.org()).await?;
        Ok(roster.holdings.into_iter().filter(which).map(|held| held.person).collect())
    }
}

/// Whether all that can be done now of what is owed is to send the answer.
fn only_to_send(reading: &Reading) -> bool {
    let (dossier, procedure) = (&reading.dossier, &*reading.procedure);
    let owed = dossier.owed(procedure).into_iter();
    let mut now = owed
        .filter(|(activity, spot)| decide::possible(dossier, procedure, activity, *spot).is_ok())
        .peekable();
    now.peek().is_some() && now.all(|(activity, _)| activity.act == Act::Answer)
}

fn stays(reading: &Reading, actor: &Actor) -> Stays {
    let assign = possible(reading, actor, Act::Assign);
    let Some(offer) = assign.and_then(|assign| reading.offer(&assign, None)) else {
        return Stays::Impossible;
    };
    if let Err(reasons) = reading.may(&offer, actor) {
        return Stays::Refused(reasons);
    }
    let (dossier, roster) = (&reading.dossier, reading.roster());
    let all =
        [false, true].into_iter().flat_map(|deputy| roster.holders(Role::Handler, dossier.place(), deputy));
    let others: BTreeSet<&PersonId> =
        all.map(|held| &held.person).filter(|person| dossier.handler() != Some(person)).collect();
    let (mut barred, mut not_there) = (Vec::new(), Vec::new());
    for person in others {
        match decide::barred(dossier, &offer.activity.assignee_not, person) {
            Some(rule) => {
                let flaw = RecordFlaw::AssigneeBarred { person: person.clone(), rule };
                barred.push(Reason::Invalid { flaw });
            }
            None => not_there.push(person.clone()),
        }
    }
    Stays::Others { barred, not_there }
}

/// Whether the person appoints there: in a role of the activity, or in a fallback where nobody is there in one.
fn appoints(roster: &Roster, activity: &Activity, by: &PersonId, place: Place<'_>, on: Date) -> bool {
    let nobody_barred = |_: &PersonId| false;
    let holds = |role: &Role| roster.in_force(by, *role, place, on, &nobody_barred);
    let manned = |role: &Role| !roster.present(*role, place, on, &nobody_barred).is_empty();
    activity.by.iter().any(holds) || (!activity.by.iter().any(manned) && activity.fallback.iter().any(holds))
}

/// That the actor is to give the dossier another handler; nothing where it falls to someone else, cannot be done, or is owed by
/// the procedure and so a task already.
fn to_assign(reading: &Reading, actor: &Actor, line: Dossier) -> Option<Task> {
    let activity = possible(reading, actor, Act::Assign)?;
    let offer = reading.offer(&activity, None).filter(|offer| !offer.owed)?;
    let doer = reading.may(&offer, actor).ok()?;
    let first = eligible(&reading.dossier, reading.setting(), (offer.activity, None), reading.today);
    let falls_to = first.first().is_some_and(|(role, ..)| *role == doer.role);
    falls_to.then(|| Task {
        dossier: line.id,
        activity: activity.clone(),
        stage: line.stage,
        item: String::new(),
        role: doer.role.code().to_owned(),
        rank: 0,
        fallback: false,
        nr: 0,
        person: None,
        barred: String::new(),
        due_on: line.due_on,
        term: line.due_term,
        since: reading.today,
        body: line.body,
        unit: line.unit,
    })
}

/// The activity of that act: one that the actor may do now, else one that the door will tell the obstacles of.
fn possible(reading: &Reading, actor: &Actor, act: Act) -> Option<String> {
    let all = reading.procedure.activities.values().filter(|activity| activity.act == act);
    let offers: Vec<_> = all.filter_map(|activity| reading.offer(&activity.id, None)).collect();
    let open = offers.iter().find(|offer| reading.may(offer, actor).is_ok());
    open.or(offers.first()).map(|offer| offer.activity.id.clone())
}
