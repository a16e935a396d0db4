//! The bodies as they are now: read once, kept in memory, and read again when an administrator of this process or of
//! another one saved something.

use std::collections::BTreeMap;
use std::sync::atomic::{AtomicBool, AtomicI64, Ordering};
use std::sync::{Arc, PoisonError, RwLock};

use domain::flaw::Flaw;
use domain::people::PersonId;
use jiff::Timestamp;
use serde_json::{Map, Value, json};
use sha2::{Digest, Sha256};
use store::Tx;
use store::audit::{self, Audit};
use store::body::{self as rows, BodyRow};
use tokio::sync::Mutex;

use super::publication::{Followed, followed, keep_versions, unchanged};
use super::{Bodies, Body, BodyFlaw, BodyFlawKind, stored};
use crate::error::Error;
use crate::job::{self, Troubles};
use crate::library::Library;
use crate::office::Office;

/// At most this often it is asked whether another process saved a body, in milliseconds.
const LOOK_EVERY: u64 = 2_000;

/// What was read, and what it says while no other day begins.
#[derive(Debug, Default)]
struct Taken {
    saved: Vec<Body>,
    bodies: Arc<Bodies>,
    since: i64,
    until: i64,
}

/// The bodies of this process.
#[derive(Debug, Default)]
pub(crate) struct Keeping {
    now: RwLock<Taken>,
    /// Whether a day came on which a body follows another procedure, since that was last asked.
    turned: AtomicBool,
    /// The store's number for what was read; see [`store::body::revision`].
    revision: AtomicI64,
    /// When it was last looked at, in milliseconds since 1970.
    looked: AtomicI64,
    reading: Mutex<()>,
}

impl Keeping {
    /// The bodies at that instant; a day may have come on which one follows another procedure. One that cannot stays as it was until
    /// another day comes or somebody saves one, and that is told once; it holds up no other.
    pub(crate) fn at(&self, at: Timestamp, library: &Library, troubles: &Troubles) -> Arc<Bodies> {
        let taken = self.now.read().unwrap_or_else(PoisonError::into_inner);
        if taken.holds(at) {
            return Arc::clone(&taken.bodies);
        }
        drop(taken);
        let mut taken = self.now.write().unwrap_or_else(PoisonError::into_inner);
        if !taken.holds(at) {
            let Followed { bodies, since, until } = followed(&taken.saved, library, at);
            taken.bodies = Arc::new(go_over(&bodies, &taken.bodies, library, troubles));
            self.turned.store(true, Ordering::Relaxed);
            (taken.since, taken.until) = (since, until);
        }
        Arc::clone(&taken.bodies)
    }

    fn take(
        &self,
        saved: Vec<Body>,
        library: &Library,
        at: Timestamp,
        troubles: &Troubles,
    ) -> Result<(), Error> {
        let mut taken = self.now.write().unwrap_or_else(PoisonError::into_inner);
        let Followed { bodies, since, until } = followed(&saved, library, at);
        let bodies = go_over(&bodies, &taken.bodies, library, troubles);
        // first the calendars: whoever finds a body finds its calendar
        let unfit: Vec<Flaw> = library.take_calendars(&bodies).into_values().flatten().collect();
        if !unfit.is_empty() {
            return Err(Error::Broken(told(&unfit)));
        }
        *taken = Taken { saved, bodies: Arc::new(bodies), since, until };
        Ok(())
    }
}

/// The bodies, those that cannot follow what they were to follow with what they followed before: that is told, and holds up no other.
fn go_over(bodies: &Bodies, before: &Bodies, library: &Library, troubles: &Troubles) -> Bodies {
    let unfit = library.take_calendars(bodies);
    let as_before = |body: &Arc<Body>| {
        let (flaws, before) = unfit.get(&body.id).zip(before.get(&body.id))?;
        let Body { id, procedure, .. } = &**body;
        troubles.add(format!("{id} was to follow {procedure} from today on, and cannot: {}", told(flaws)));
        Some(Body { procedure: before.procedure.clone(), ..Body::clone(body) })
    };
    bodies.iter().map(|body| as_before(body).unwrap_or_else(|| Body::clone(body))).collect()
}

impl Taken {
    fn holds(&self, at: Timestamp) -> bool {
        (self.since..self.until).contains(&at.as_millisecond())
    }
}

/// Why a body was not saved.
#[derive(Clone, Debug, PartialEq)]
pub enum Unsaved {
    /// Someone else saved it since the form was made.
    Changed(Box<Changed>),
    /// Another body has that id.
    IdTaken,
    /// The body of that id has the prefix already.
    PrefixTaken(String),
    /// Something is wrong with it.
    Flaws(Vec<BodyFlaw>),
}

/// What a body became while someone else was changing it.
#[derive(Clone, Debug, PartialEq)]
pub struct Changed {
    /// How it is now.
    pub now: Body,
    /// Who saved it; empty for what was read from files.
    pub by: String,
    /// When, by the machine clock.
    pub at: Timestamp,
}

/// Undoes the transaction, with the reason.
enum Halt {
    Unsaved(Unsaved),
    Error(Error),
}

impl From<Unsaved> for Halt {
    fn from(unsaved: Unsaved) -> Halt {
        Halt::Unsaved(unsaved)
    }
}

impl<E: Into<Error>> From<E> for Halt {
    fn from(error: E) -> Halt {
        Halt::Error(error.into())
    }
}

impl Office {
    /// Saves a body, new when its version is 0, and takes it up at once; other processes follow within seconds. A
    /// change of its closing days or of the calendar that it chose counts its open terms anew.
    ///
    /// # Errors
    /// [`Error`] of the database, or when its procedure or closing days do not read.
    pub async fn save_body(&self, by: &PersonId, body: Body) -> Result<Result<(), Unsaved>, Error> {
        let known = self.bodies();
        let before = known.get(&body.id).map(|known| &**known);
        let flaws = super::flaws(before, &body, self.library(), self.clock().now());
        if !flaws.is_empty() {
            return Ok(Err(Unsaved::Flaws(flaws)));
        }
        let mut body = body;
        if let Some(flaw) = self.unproved(before, &body).await? {
            return Ok(Err(Unsaved::Flaws(vec![flaw])));
        }
        body.follow_now(before, self.library(), self.clock().now())?;
        let (office, by) = (self.clone(), by.clone());
        self.library().calendar_for(&body).map_err(|flaws| Error::Broken(told(&flaws)))?;
        let saved = self
            .store()
            .write(move |tx| {
                Box::pin(async move {
                    write(&office, tx, &by, &body).await?;
                    job::recount_all(&office, tx, &body).await?;
                    Ok::<_, Halt>(())
                })
            })
            .await;
        match saved {
            Ok(()) => {
                self.read_bodies().await?;
                self.look_for_work();
                Ok(Ok(()))
            }
            Err(Halt::Unsaved(unsaved)) => {
                self.read_bodies().await?; // what stood in the way is shown as it is now
                Ok(Err(unsaved))
            }
            Err(Halt::Error(error)) => Err(error),
        }
    }

    /// A procedure that a body did not follow before is one that was proved.
    async fn unproved(&self, before: Option<&Body>, body: &Body) -> Result<Option<BodyFlaw>, Error> {
        for place in body.laws() {
            let followed = before.is_some_and(|before| before.laws().any(|known| known == place));
            if !followed && !self.is_proved(place).await? {
                let field = if place == body.procedure { "procedure" } else { "disputes" };
                return Ok(Some(BodyFlaw { field: field.to_owned(), what: BodyFlawKind::ProcedureUnproved }));
            }
        }
        Ok(None)
    }

    /// Whether a dossier is with that body: its prefix then stays what it is.
    ///
    /// # Errors
    /// [`Error`] of the database.
    pub async fn body_is_used(&self, id: &str) -> Result<bool, Error> {
        let mut conn = self.store().read().await?;
        Ok(rows::is_used(&mut conn, self.org(), id).await?)
    }

    /// Of how many dossiers of a body the terms are still to be counted anew, whichever process does it.
    ///
    /// # Errors
    /// [`Error`] of the database.
    pub async fn to_recount(&self, id: &str) -> Result<i64, Error> {
        let mut conn = self.store().read().await?;
        Ok(store::job::waiting_in_body(&mut conn, self.org(), job::RECOUNT, id).await?)
    }

    /// Takes up what another process saved; asks the database at most every other second.
    ///
    /// # Errors
    /// [`Error`] of the database, or when what was saved needs a procedure that this process does not have; the bodies
    /// then stay as they were.
    pub async fn refresh_bodies(&self) -> Result<(), Error> {
        let keeping = &self.0.bodies;
        let now = self.clock().machine_now().as_millisecond();
        let looked = keeping.looked.load(Ordering::Relaxed);
        if now.abs_diff(looked) < LOOK_EVERY {
            return Ok(());
        }
        keeping.looked.store(now, Ordering::Relaxed);
        self.read_bodies().await?;
        let _as_of_today = self.bodies();
        if keeping.turned.swap(false, Ordering::Relaxed) {
            // what fails is done at the next look
            let again = |_: &Error| keeping.turned.store(true, Ordering::Relaxed);
            self.recount_after_a_new_calendar().await.inspect_err(again)?;
        }
        Ok(())
    }

    /// Reads the bodies anew when something was saved since they were last read.
    pub(crate) async fn read_bodies(&self) -> Result<(), Error> {
        let keeping = &self.0.bodies;
        let _one_at_a_time = keeping.reading.lock().await;
        let read = {
            let mut conn = self.store().read().await?;
            if rows::revision(&mut conn, self.org()).await? == keeping.revision.load(Ordering::SeqCst) {
                return Ok(());
            }
            rows::load_all(&mut conn, self.org()).await?
        };
        let revision = read.iter().map(|row| row.version).sum();
        let saved = read.into_iter().map(stored::body).collect::<Result<Vec<_>, _>>()?;
        for body in &saved {
            self.learn(body).await?;
            unchanged(body, self.library())?;
        }
        keeping.take(saved, self.library(), self.clock().now(), &self.0.troubles)?;
        keeping.revision.store(revision, Ordering::SeqCst);
        Ok(())
    }

    /// Takes in the bodies of the folder that are not in the store yet; those that are stay as administrators made them.
    pub(crate) async fn import_bodies(&self) -> Result<(), Error> {
        let office = self.clone();
        self.store()
            .write(move |tx| {
                Box::pin(async move {
                    let known = rows::load_all(tx, office.org()).await?;
                    let by = PersonId("system".to_owned());
                    for body in office.0.config.bodies.iter() {
                        if known.iter().any(|row| row.id == body.id) {
                            continue;
                        }
                        if let Some(other) = known.iter().find(|row| row.prefix == body.prefix) {
                            return Err(Error::Broken(format!(
                                "The body \"{}\" of the folder has the prefix {}, which is already that of \"{}\"; \
                                 give it another one.",
                                body.id, body.prefix, other.id
                            )));
                        }
                        let mut body = (**body).clone();
                        body.follow_now(None, office.library(), office.clock().now())?;
                        let row = stored::row(&body, office.clock().machine_now(), "")?;
                        if rows::insert(tx, office.org(), &row).await? {
                            keep_versions(&office, tx, &body).await?;
                            note(&office, tx, &by, None, &body).await?;
                        }
                    }
                    Ok::<_, Error>(())
                })
            })
            .await
    }
}

pub(super) fn told(flaws: &[Flaw]) -> String {
    flaws.iter().map(ToString::to_string).collect::<Vec<_>>().join("\n")
}

async fn write(office: &Office, tx: &mut Tx, by: &PersonId, body: &Body) -> Result<(), Halt> {
    let org = office.org();
    let known = rows::load_all(tx, org).await?;
    if let Some(other) = known.iter().find(|row| row.prefix == body.prefix && row.id != body.id) {
        return Err(Unsaved::PrefixTaken(other.id.clone()).into());
    }
    let before = known.into_iter().find(|row| row.id == body.id);
    let row = stored::row(body, office.clock().machine_now(), &by.0)?;
    match before {
        None => {
            if body.version != 0 || !rows::insert(tx, org, &row).await? {
                return Err(Unsaved::IdTaken.into());
            }
            keep_versions(office, tx, body).await?;
            note(office, tx, by, None, body).await?;
        }
        Some(_) if body.version == 0 => return Err(Unsaved::IdTaken.into()),
        Some(before) if before.version != body.version => return Err(changed(before)?.into()),
        Some(before) => {
            if before.prefix != body.prefix && rows::is_used(tx, org, &body.id).await? {
                let flaw = BodyFlaw { field: "prefix".to_owned(), what: BodyFlawKind::PrefixFixed };
                return Err(Unsaved::Flaws(vec![flaw]).into());
            }
            if !rows::update(tx, org, &row).await? {
                let now = rows::by_id(tx, org, &body.id).await?;
                return Err(changed(now.unwrap_or(before))?.into());
            }
            keep_versions(office, tx, body).await?;
            note(office, tx, by, Some(stored::body(before)?), body).await?;
        }
    }
    Ok(())
}

fn changed(row: BodyRow) -> Result<Unsaved, Error> {
    let (by, at) = (row.updated_by.clone(), row.updated_at);
    Ok(Unsaved::Changed(Box::new(Changed { now: stored::body(row)?, by, at })))
}

/// The audit row: what was another before, key by key.
async fn note(
    office: &Office,
    tx: &mut Tx,
    by: &PersonId,
    before: Option<Body>,
    after: &Body,
) -> Result<(), Error> {
    let (was, became) = match &before {
        Some(before) => differing(&shown(before)?, &shown(after)?),
        None => (None, Some(Value::from_iter(shown(after)?))),
    };
    if before.is_some() && was == became {
        return Ok(());
    }
    let entry = Audit {
        id: office.clock().id(),
        at: office.clock().machine_now(),
        who: by.0.clone(),
        what: format!("body/{}", after.id),
        was: was.map(|value| value.to_string()),
        became: became.map(|value| value.to_string()),
    };
    Ok(audit::insert(tx, office.org(), &entry).await?)
}

/// What the audit keeps of a body: a picture by its digest.
fn shown(body: &Body) -> Result<BTreeMap<String, Value>, Error> {
    let content: Map<String, Value> =
        serde_json::from_str(&stored::content(body)?).map_err(|error| Error::Broken(error.to_string()))?;
    let mut shown: BTreeMap<String, Value> = content.into_iter().collect();
    if let Some(logo) = &body.logo {
        let digest = store::hex(&Sha256::digest(&logo.bytes));
        shown.insert("logo".to_owned(), json!({ "type": logo.media_type, "sha-256": digest }));
    }
    Ok(shown)
}

fn differing(
    was: &BTreeMap<String, Value>,
    became: &BTreeMap<String, Value>,
) -> (Option<Value>, Option<Value>) {
    let only = |these: &BTreeMap<String, Value>, others: &BTreeMap<String, Value>| {
        let other = |(key, value): &(&String, &Value)| others.get(*key) != Some(*value);
        Value::from_iter(these.iter().filter(other).map(|(key, value)| (key.clone(), value.clone())))
    };
    (Some(only(was, became)), Some(only(became, was)))
}

#[cfg(test)]
mod tests;
