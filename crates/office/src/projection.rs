//! The rows that lists and pages read: made from the record by this code only, in the transaction of the event, so that
//! they can always be made again.

mod state;
mod tasks;

use domain::dossier::{Dated, Dossier, RunningTerm, StandingMeasure, TermStanding};
use domain::intake::Kind;
use domain::procedure::Procedure;
use domain::record::Record;
use jiff::civil::Time;
use store::dossier_date::DossierDate;
use store::dossier_measure::DossierMeasure;
use store::dossier_term::DossierTerm;
use store::task::Task;
use store::{
    Conn, Store, Tx, dossier, dossier_date, dossier_link, dossier_measure, dossier_term, event, migration,
    party, projection, setting, task, text,
};

use crate::door::{Passage, load_events, pinned};
use crate::error::Error;
use crate::library::Library;
use crate::office::Office;
use crate::search::{self, Brought};

pub use state::{MERGED, state};

/// How much of a text a list shows, in characters.
const SUBJECT_LENGTH: usize = 120;

pub(crate) async fn write(passage: &mut Passage<'_>) -> Result<(), Error> {
    let org = passage.org();
    let was = passage.before.as_ref().map(|before| Beside::of(&passage.procedure, before));
    let (law, brought) = (&passage.procedure, &passage.brought);
    write_dossier(passage.tx, org, law, &passage.dossier, was.as_ref(), brought).await?;
    crate::alert::settle(passage).await?;
    let (is_new, brought) = (passage.before.is_none(), &passage.brought);
    search::follow(passage.tx, org, &passage.dossier, is_new, brought).await?;
    Ok(())
}

/// The rows beside a dossier's line.
struct Beside {
    respondents: Vec<String>,
    seats: Vec<(String, &'static str)>,
    subjects: Vec<String>,
    dates: Vec<DossierDate>,
    links: Vec<String>,
    measures: Vec<DossierMeasure>,
    terms: Vec<DossierTerm>,
    tasks: Vec<Task>,
}

impl Beside {
    fn of(procedure: &Procedure, dossier: &Dossier) -> Beside {
        Beside {
            respondents: dossier.respondents.iter().map(|person| person.0.clone()).collect(),
            seats: dossier.seated().map(|seated| (seated.person.0.clone(), seated.role.code())).collect(),
            subjects: subjects(dossier),
            dates: dates(procedure, dossier),
            links: dossier.links.iter().cloned().collect(),
            measures: measures(dossier),
            terms: terms(procedure, dossier),
            tasks: tasks::of(procedure, dossier),
        }
    }
}

/// Writes the line of a dossier, and of the rows beside it those that are not what they were; `was` is none when there is
/// nothing yet.
async fn write_dossier(
    tx: &mut Tx,
    org: &str,
    procedure: &Procedure,
    dossier: &Dossier,
    was: Option<&Beside>,
    brought: &Brought,
) -> Result<(), Error> {
    let (id, now) = (&dossier.id, Beside::of(procedure, dossier));
    let line = line(tx, org, procedure, dossier, brought).await?;
    dossier::upsert_line(tx, org, &line).await?;
    if was.map_or(!now.respondents.is_empty(), |was| was.respondents != now.respondents) {
        dossier::set_respondents(tx, org, id, &now.respondents).await?;
    }
    if was.map_or(!now.seats.is_empty(), |was| was.seats != now.seats) {
        dossier::set_seats(tx, org, id, &now.seats).await?;
    }
    if was.map_or(!now.subjects.is_empty(), |was| was.subjects != now.subjects) {
        dossier::set_subjects(tx, org, id, &now.subjects).await?;
    }
    match was {
        None => {
            dossier_date::add(tx, org, &now.dates).await?;
            dossier_link::add(tx, org, id, &now.links).await?;
            dossier_measure::add(tx, org, &now.measures).await?;
            dossier_term::add(tx, org, &now.terms).await?;
            task::add(tx, org, &now.tasks).await?;
        }
        Some(was) => {
            if was.dates != now.dates {
                dossier_date::replace_for(tx, org, id, &now.dates).await?;
            }
            if was.links != now.links {
                dossier_link::replace_for(tx, org, id, &now.links).await?;
            }
            if was.measures != now.measures {
                dossier_measure::replace_for(tx, org, id, &now.measures).await?;
            }
            if was.terms != now.terms {
                dossier_term::replace_for(tx, org, id, &now.terms).await?;
            }
            if was.tasks != now.tasks {
                task::replace_for(tx, org, id, &now.tasks).await?;
            }
        }
    }
    Ok(())
}

impl Office {
    /// Makes the derived rows anew, once, when an upgrade made or changed a table of theirs: it begins without a row. Of several
    /// processes that start at once, one does so and the others wait for it.
    pub(crate) async fn rebuild_after_upgrade(&self) -> Result<(), Error> {
        if is_derived(&mut *self.store().read().await?, self.org()).await? {
            return Ok(());
        }
        for _ in 1..TURNS {
            match self.derive_once().await {
                Err(Error::Store(store::Error::Busy(_))) => {} // whoever makes them takes longer than one waits for a turn
                ended => return ended,
            }
        }
        self.derive_once().await
    }

    async fn derive_once(&self) -> Result<(), Error> {
        let office = self.clone();
        self.store()
            .write(move |tx| {
                Box::pin(async move {
                    // while this process waited for its turn to write, another may have done it
                    if is_derived(tx, office.org()).await? {
                        return Ok(());
                    }
                    rebuild(tx, office.org(), office.library()).await
                })
            })
            .await
    }

    /// Makes every derived row anew from the record.
    ///
    /// # Errors
    /// [`Error`] when the record cannot be read; then nothing is changed.
    pub async fn rebuild(&self) -> Result<(), Error> {
        let office = self.clone();
        self.store()
            .write(move |tx| Box::pin(async move { rebuild(tx, office.org(), office.library()).await }))
            .await
    }
}

/// Makes every derived row of a database anew, with nothing but what is in it.
///
/// # Errors
/// [`Error`] when the record cannot be read; then nothing is changed.
pub async fn rebuild_alone(store: &Store, org: &str) -> Result<(), Error> {
    let org = org.to_owned();
    store.write(move |tx| Box::pin(async move { rebuild(tx, &org, &Library::default()).await })).await
}

/// How often a process that starts waits for its turn to write, each time as long as the database lets it: ten minutes in all.
const TURNS: u32 = 60;

/// The setting that says as of which migration and version the derived rows were made, such as `27.1`.
const DERIVED: &str = "derived-as-of";

/// Raised by one with a change in code after which the same record gives other derived rows, such as another state or another end of a term:
/// the first start after that derives all of them anew. A migration of a derived table does so by itself.
pub const VERSION: i64 = 1;

/// As of which they are made now.
fn derived() -> (i64, i64) {
    (migration::last_of_derived(), VERSION)
}

/// Whether they are as new as this program makes them. Those of a newer one, beside which this one still runs, stay.
async fn is_derived(conn: &mut Conn, org: &str) -> Result<bool, Error> {
    let Some(made) = setting::get(conn, org, DERIVED).await? else { return Ok(false) };
    let (migration, version) = made.split_once('.').unwrap_or((&made, "0"));
    let number = |text: &str| text.parse::<i64>().unwrap_or_default();
    Ok((number(migration), number(version)) >= derived())
}

async fn rebuild(tx: &mut Tx, org: &str, library: &Library) -> Result<(), Error> {
    projection::clear(tx, org).await?;
    let (migration, version) = derived();
    setting::set(tx, org, DERIVED, &format!("{migration}.{version}")).await?;
    for id in event::dossiers(tx, org).await? {
        let events = load_events(tx, org, &id).await?;
        let Some(digest) = pinned(&events) else { continue };
        let procedure = library.pinned(tx, org, digest).await?;
        let dossier = Dossier::replay(&*id, &procedure, &events);
        write_dossier(tx, org, &procedure, &dossier, None, &Brought::default()).await?;
        search::write(tx, org, &dossier).await?;
    }
    Ok(())
}

async fn line(
    conn: &mut Conn,
    org: &str,
    procedure: &Procedure,
    dossier: &Dossier,
    brought: &Brought,
) -> Result<dossier::Dossier, Error> {
    let broken = || Error::Broken(format!("The dossier {} has no receipt.", dossier.id));
    let receipt = dossier.receipt.as_ref().ok_or_else(broken)?;
    let last = dossier.events.last().ok_or_else(broken)?;
    let name = match &dossier.complainant {
        Some(party) => match brought.parties.iter().find(|row| row.id == party.id) {
            Some(row) => row.name.clone(),
            None => party::by_id(conn, org, &party.id).await?.map(|row| row.name).unwrap_or_default(),
        },
        None => String::new(),
    };
    let about = dossier.grievances.first().map_or(&receipt.message, |grievance| &grievance.text);
    let about = match brought.texts.iter().find(|row| row.id == about.id) {
        Some(row) => shortened(&row.body),
        None => text::by_id(conn, org, &about.id).await?.map(|row| shortened(&row.body)).unwrap_or_default(),
    };
    let due = next_due(procedure, dossier).filter(|_| dossier.ended.is_none());
    let registered = dossier
        .events
        .iter()
        .find(|event| event.done().is_some_and(|done| matches!(done.record, Record::Register(_))));
    Ok(dossier::Dossier {
        id: dossier.id.clone(),
        number: dossier.number.clone(),
        number_order: dossier.number.as_deref().map(number_order).unwrap_or_default(),
        body: dossier.body.clone(),
        unit: dossier.unit.clone().unwrap_or_default(),
        kind: dossier.kind.map(Kind::code).unwrap_or_default().to_owned(),
        language: dossier.language.code().to_owned(),
        medium: receipt.medium.code().to_owned(),
        state: state(procedure, dossier).to_owned(),
        stage: i64::from(dossier.stage),
        handler: dossier.handler().map(|person| person.0.clone()),
        complainant_name: name,
        subject: about,
        received_on: receipt.received_on,
        registered_on: registered.map(|event| event.on),
        closed_on: dossier.ended.as_ref().map(|ending| ending.on),
        due_term: due.map(|term| term.term.clone()),
        due_on: due.map(|term| term.due),
        head_seq: i64::from(dossier.head()),
        procedure_digest: procedure.digest.clone(),
        updated_at: last.at,
        lead: dossier.joined_to.clone(),
    })
}

/// A number as lists order it: `2026-SEL-17` before `2026-SEL-101`.
fn number_order(number: &str) -> String {
    match number.rsplit_once('-') {
        Some((series, count)) => format!("{series}-{count:0>8}"),
        None => number.to_owned(),
    }
}

fn subjects(dossier: &Dossier) -> Vec<String> {
    dossier.grievances.iter().filter_map(|grievance| grievance.subject.clone()).collect()
}

/// The term that ends first of those that someone in the organisation owns.
fn next_due<'d>(procedure: &Procedure, dossier: &'d Dossier) -> Option<&'d RunningTerm> {
    owned_and_running(procedure, dossier).min_by_key(|term| term.due)
}

fn owned_and_running<'d>(
    procedure: &Procedure,
    dossier: &'d Dossier,
) -> impl Iterator<Item = &'d RunningTerm> {
    let owned =
        |term: &&RunningTerm| procedure.terms.get(&term.term).is_some_and(|term| !term.owners.is_empty());
    let running = |term: &&RunningTerm| dossier.standing(procedure, term) == TermStanding::Running;
    dossier.terms.iter().filter(owned).filter(running)
}

fn terms(procedure: &Procedure, dossier: &Dossier) -> Vec<DossierTerm> {
    let row = |running: &RunningTerm| {
        let (state, met_on) = match dossier.standing(procedure, running) {
            TermStanding::Running => ("running", None),
            TermStanding::Paused { .. } => ("paused", None),
            TermStanding::Met { on, late: false } => ("met", Some(on)),
            TermStanding::Met { on, late: true } => ("met-late", Some(on)),
            TermStanding::Lapsed | TermStanding::Waived | TermStanding::NotOwed => ("lapsed", None),
        };
        DossierTerm {
            dossier: dossier.id.clone(),
            term: running.term.clone(),
            stage: i64::from(running.stage),
            item: String::new(),
            anchor_on: running.from,
            due_on: running.due,
            met_on,
            state: state.to_owned(),
        }
    };
    dossier.terms.iter().map(row).collect()
}

fn dates(procedure: &Procedure, dossier: &Dossier) -> Vec<DossierDate> {
    let time = |at: Time| format!("{:02}:{:02}", at.hour(), at.minute());
    let row = |dated: Dated| DossierDate {
        dossier: dossier.id.clone(),
        event_seq: i64::from(dated.of),
        occasion: dated.occasion.code().to_owned(),
        on_day: dated.on,
        at_time: dated.at.map(time).unwrap_or_default(),
    };
    dossier.dates(procedure).into_iter().map(row).collect()
}

fn measures(dossier: &Dossier) -> Vec<DossierMeasure> {
    let row = |known: StandingMeasure<'_>| {
        let (measure, decided, done) = (known.measure, &known.measure.decided, &known.measure.done);
        DossierMeasure {
            dossier: dossier.id.clone(),
            event_seq: i64::from(known.first),
            last_seq: i64::from(known.last),
            activity: known.activity.to_owned(),
            kind: measure.kind.code().to_owned(),
            what: measure.what.id.clone(),
            owner: measure.owner.0.clone(),
            recorded_on: known.recorded_on,
            due_on: measure.due_on,
            decided_on: decided.as_ref().map(|decided| decided.on),
            decided_by: decided.as_ref().map(|decided| decided.by.id.clone()),
            done_on: done.as_ref().map(|done| done.on),
            shown: done.as_ref().map(|done| done.shown.id.clone()),
        }
    };
    dossier.measures().into_iter().map(row).collect()
}

fn shortened(text: &str) -> String {
    let line = text.split_whitespace().collect::<Vec<_>>().join(" ");
    match line.char_indices().nth(SUBJECT_LENGTH) {
        Some((end, _)) => format!("{}…", line[..end].trim_end()),
        None => line,
    }
}
