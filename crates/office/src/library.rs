//! The law as data, read and kept: procedures by the digest that dossiers pin, calendars with each body's closing days.

use std::collections::{BTreeMap, HashMap};
use std::sync::{Arc, RwLock};

use domain::calendar::Calendar;
use domain::flaw::Flaw;
use domain::procedure::Procedure;
use domain::procedure::load::{Files, load};
use store::procedure_version::{self, ProcedureVersion};
use store::{Conn, Store};

use crate::body::{Bodies, Body};
use crate::clock::Clock;
use crate::error::Error;

/// Procedures and calendars as they came with the program or from the organisation's folders; by default none but those that
/// dossiers pinned.
#[derive(Debug, Default)]
pub struct Library {
    /// By their place, such as `fod-po/v1`.
    current: BTreeMap<String, (Arc<Procedure>, Files)>,
    /// By body.
    calendars: BTreeMap<String, Arc<Calendar>>,
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
            match load(&format!("procedures/{place}"), &files) {
                Ok(procedure) => drop(current.insert(place, (Arc::new(procedure), files))),
                Err(found) => flaws.extend(found),
            }
        }
        let mut calendars = BTreeMap::new();
        for body in bodies.iter() {
            match body_calendar(body, &current, calendar) {
                Ok(calendar) => drop(calendars.insert(body.id.clone(), Arc::new(calendar))),
                Err(found) => flaws.extend(found),
            }
        }
        let pinned = current.values().map(|(p, _)| (p.digest.clone(), Arc::clone(p))).collect();
        let library = Library { current, calendars, pinned: RwLock::new(pinned) };
        if flaws.is_empty() { Ok(library) } else { Err(flaws) }
    }

    /// The version that a body's new dossiers follow.
    pub fn of_body(&self, body: &Body) -> &Arc<Procedure> {
        &self.current[&body.procedure].0 // `load` refused bodies without a procedure
    }

    /// The calendar of a body, its closing days included.
    pub fn calendar(&self, body: &str) -> Option<&Arc<Calendar>> {
        self.calendars.get(body)
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

fn body_calendar(
    body: &Body,
    procedures: &BTreeMap<String, (Arc<Procedure>, Files)>,
    file: &dyn Fn(&str) -> Option<String>,
) -> Result<Calendar, Vec<Flaw>> {
    let place = format!("bodies/{}/body.toml", body.id);
    let Some((procedure, _)) = procedures.get(&body.procedure) else {
        let known = procedures.keys().map(|name| format!("\"{name}\"")).collect::<Vec<_>>().join(", ");
        let what = format!("there is no procedure \"{}\"", body.procedure);
        return Err(vec![Flaw::whole(&place, what, format!("one of {known}"))]);
    };
    let name = &procedure.calendar;
    let Some(text) = file(name) else {
        let what =
            format!("the procedure {} counts by the calendar \"{name}\", which is not there", body.procedure);
        return Err(vec![Flaw::whole(&place, what, "a calendar from the folder calendars")]);
    };
    let calendar = Calendar::parse(&format!("calendars/{name}.toml"), &text, file)?;
    match &body.closures {
        Some(closures) => calendar.with_closures(&format!("bodies/{}/closures.toml", body.id), closures),
        None => Ok(calendar),
    }
}
