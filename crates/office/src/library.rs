//! The law as data, read and kept: procedures by the digest that dossiers pin, calendars with each body's closing days.

use std::collections::{BTreeMap, HashMap};
use std::sync::{Arc, PoisonError, RwLock};

use domain::calendar::Calendar;
use domain::flaw::Flaw;
use domain::procedure::Procedure;
use domain::procedure::load::{Files, load};
use store::procedure_version::{self, ProcedureVersion};
use store::{Conn, Store};

use crate::body::{Bodies, Body};
use crate::clock::Clock;
use crate::error::Error;
use crate::wording::unknown_names;

/// Procedures and calendars as they came with the program or from the organisation's folders; by default none but those that
/// dossiers pinned.
#[derive(Debug, Default)]
pub struct Library {
    /// By their place, such as `fod-po/v1`.
    current: BTreeMap<String, (Arc<Procedure>, Files)>,
    /// The calendars that the procedures count by, by name.
    bases: BTreeMap<String, Arc<Calendar>>,
    /// By body.
    calendars: RwLock<BTreeMap<String, Arc<Calendar>>>,
    /// By digest: also versions that only older dossiers still keep.
    pinned: RwLock<HashMap<String, Arc<Procedure>>>,
}

impl Library {
    /// Reads every procedure and the calendar of every body. `calendar` gives a calendar file by its name.
    ///
    /// # Errors
    /// Every flaw of every file.
    pub fn load(
        procedures: BTreeMap<String, Files>,
        bodies: &Bodies,
        calendar: &dyn Fn(&str) -> Option<String>,
    ) -> Result<Library, Vec<Flaw>> {
        let mut flaws = Vec::new();
        let mut current = BTreeMap::new();
        for (place, files) in procedures {
            let folder = format!("procedures/{place}");
            match load(&folder, &files) {
                Ok(procedure) => {
                    flaws.extend(unknown_names(&folder, &procedure));
                    current.insert(place, (Arc::new(procedure), files));
                }
                Err(found) => flaws.extend(found),
            }
        }
        let mut bases = BTreeMap::new();
        for (place, (procedure, _)) in &current {
            match base(place, procedure, calendar) {
                Ok(calendar) => drop(bases.insert(procedure.calendar.clone(), Arc::new(calendar))),
                Err(found) => flaws.extend(found),
            }
        }
        let pinned = current.values().map(|(p, _)| (p.digest.clone(), Arc::clone(p))).collect();
        let library = Library { current, bases, calendars: RwLock::default(), pinned: RwLock::new(pinned) };
        if flaws.is_empty() {
            library.take_calendars(bodies)?;
            Ok(library)
        } else {
            Err(flaws)
        }
    }

    /// The procedures that a body can follow, by their place, such as `fod-po/v1`.
    pub fn procedures(&self) -> impl Iterator<Item = (&str, &Arc<Procedure>)> {
        self.current.iter().map(|(place, (procedure, _))| (place.as_str(), procedure))
    }

    /// The calendar that a body has, or would have: that of its procedure, with its own closing days.
    ///
    /// # Errors
    /// The flaws of its closing days, or that its procedure is not here.
    pub fn calendar_for(&self, body: &Body) -> Result<Arc<Calendar>, Vec<Flaw>> {
        let Some((procedure, _)) = self.current.get(&body.procedure) else {
            let known = self.current.keys().map(|name| format!("\"{name}\"")).collect::<Vec<_>>().join(", ");
            let what = format!("there is no procedure \"{}\"", body.procedure);
            let place = format!("bodies/{}/body.toml", body.id);
            return Err(vec![Flaw::whole(&place, what, format!("one of {known}"))]);
        };
        let of_disputes =
            |place: &String| self.current.get(place).is_some_and(|(law, _)| law.is_for_disputes());
        if let Some(disputes) = body.disputes.as_ref().filter(|place| !of_disputes(place)) {
            let what = format!("there is no procedure for disputes \"{disputes}\"");
            let place = format!("bodies/{}/body.toml", body.id);
            let instead = "take `disputes` out, or name one with `kinds = [\"dispute\"]`";
            return Err(vec![Flaw::whole(&place, what, instead)]);
        }
        let base = &self.bases[&procedure.calendar]; // `load` refused procedures without a calendar
        match &body.closures {
            Some(closures) => {
                let place = format!("bodies/{}/closures.toml", body.id);
                Ok(Arc::new(base.with_closures(&place, closures)?))
            }
            None => Ok(Arc::clone(base)),
        }
    }

    /// Goes over to these bodies.
    pub(crate) fn take_calendars(&self, bodies: &Bodies) -> Result<(), Vec<Flaw>> {
        let (mut calendars, mut flaws) = (BTreeMap::new(), Vec::new());
        for body in bodies.iter() {
            match self.calendar_for(body) {
                Ok(calendar) => drop(calendars.insert(body.id.clone(), calendar)),
                Err(found) => flaws.extend(found),
            }
        }
        if !flaws.is_empty() {
            return Err(flaws);
        }
        *self.calendars.write().unwrap_or_else(PoisonError::into_inner) = calendars;
        Ok(())
    }

    /// The version that a body's new dossiers follow.
    pub fn of_body(&self, body: &Body) -> &Arc<Procedure> {
        &self.current[&body.procedure].0 // bodies without a procedure are refused wherever they come from
    }

    /// The version that a body's cases before a court follow; none where it handles none, or has none that counts by the
    /// calendar of its complaints.
    pub fn of_disputes(&self, body: &Body) -> Option<&Arc<Procedure>> {
        let (own, _) = self.current.get(&body.procedure)?;
        let (found, _) = self.current.get(body.disputes.as_ref()?)?;
        Some(found).filter(|found| found.is_for_disputes() && found.calendar == own.calendar)
    }

    /// The calendar of a body, its closing days included.
    pub fn calendar(&self, body: &str) -> Option<Arc<Calendar>> {
        self.calendars.read().unwrap_or_else(PoisonError::into_inner).get(body).cloned()
    }

    /// The version that a dossier pinned.
    pub(crate) async fn pinned(
        &self,
        conn: &mut Conn,
        org: &str,
        digest: &str,
    ) -> Result<Arc<Procedure>, Error> {
        let found = self.pinned.read().ok().and_then(|pinned| pinned.get(digest).cloned());
        if let Some(found) = found {
            return Ok(found);
        }
        let missing = || Error::Broken(format!("The procedure version {digest} is not in the database."));
        let row = procedure_version::by_digest(conn, org, digest).await?.ok_or_else(missing)?;
        let files: Files =
            serde_json::from_slice(&row.files).map_err(|error| Error::Broken(error.to_string()))?;
        let place = format!("procedures/{}/{}", row.name, row.version);
        let procedure = load(&place, &files).map_err(|flaws| {
            Error::Broken(flaws.iter().map(ToString::to_string).collect::<Vec<_>>().join("\n"))
        })?;
        let procedure = Arc::new(procedure);
        if let Ok(mut pinned) = self.pinned.write() {
            pinned.insert(digest.to_owned(), Arc::clone(&procedure));
        }
        Ok(procedure)
    }

    /// Publishes what is not in the database yet, so that a dossier's law can be read for ever.
    pub(crate) async fn publish(&self, store: &Store, org: &str, clock: &Clock) -> Result<(), Error> {
        let mut rows = Vec::new();
        for (procedure, files) in self.current.values() {
            rows.push(ProcedureVersion {
                digest: procedure.digest.clone(),
                name: procedure.name.clone(),
                version: format!("v{}", procedure.version),
                files: serde_json::to_vec(files).map_err(|error| Error::Broken(error.to_string()))?,
                published_at: clock.now(),
            });
        }
        let org = org.to_owned();
        store
            .write(move |tx| {
                Box::pin(async move {
                    for row in &rows {
                        procedure_version::publish(tx, &org, row).await?;
                    }
                    Ok::<_, Error>(())
                })
            })
            .await
    }
}

fn base(
    place: &str,
    procedure: &Procedure,
    file: &dyn Fn(&str) -> Option<String>,
) -> Result<Calendar, Vec<Flaw>> {
    let name = &procedure.calendar;
    let Some(text) = file(name) else {
        let what = format!("it counts by the calendar \"{name}\", which is not there");
        let place = format!("procedures/{place}/procedure.toml");
        return Err(vec![Flaw::whole(&place, what, "a calendar from the folder calendars")]);
    };
    Calendar::parse(&format!("calendars/{name}.toml"), &text, file)
}
