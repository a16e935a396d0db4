//! The law as data, read and kept: procedures by the digest that dossiers pin, calendars with each body's closing days.

use std::collections::{BTreeMap, HashMap};
use std::iter;
use std::sync::{Arc, Mutex, PoisonError, RwLock};

use domain::calendar::Calendar;
use domain::flaw::{Flaw, Wrong};
use domain::language::Lang;
use domain::procedure::Procedure;
use domain::procedure::load::{Files, load};
use jiff::Timestamp;
use jiff::tz::TimeZone;
use sha2::{Digest, Sha256};
use store::Conn;
use store::procedure_version::{self, ProcedureVersion};

use crate::body::{Bodies, Body};
use crate::error::Error;
use crate::wording::unknown_names;

/// Procedures and calendars as they came with the program or from the organisation's folders; by default none but those that
/// dossiers pinned.
#[derive(Debug, Default)]
pub struct Library {
    /// By their place, such as `fod-po/v1`.
    current: RwLock<BTreeMap<String, Version>>,
    /// What cannot be followed as it stands, by place.
    flawed: BTreeMap<String, Vec<Flaw>>,
    /// The calendars that the procedures count by, by name.
    bases: BTreeMap<String, Arc<Calendar>>,
    /// Their files, by name: what a check elsewhere needs.
    calendar_files: BTreeMap<String, String>,
    /// By body, the one of what it follows now.
    calendars: RwLock<BTreeMap<String, Arc<Calendar>>>,
    /// By body and name, those of running dossiers that keep another, each with the closing days that it was made with.
    kept: RwLock<BTreeMap<(String, String), WithClosures>>,
    /// By digest: also versions that only older dossiers still keep.
    pinned: RwLock<HashMap<String, Arc<Procedure>>>,
}

type WithClosures = (Option<String>, Arc<Calendar>);

/// A procedure that bodies can follow, with what it was read from.
#[derive(Clone, Debug)]
pub struct Version {
    /// It.
    pub procedure: Arc<Procedure>,
    /// Its files.
    pub files: Arc<Files>,
}

impl Library {
    /// Reads every procedure and the calendar of every body. `calendar` gives a calendar file by its name. A procedure with
    /// flaws is told of, and stands in the way only of a body that follows it.
    ///
    /// # Errors
    /// Every flaw of the procedures that the bodies follow, and of their closing days.
    pub fn load(
        procedures: BTreeMap<String, Files>,
        bodies: &Bodies,
        calendar: &dyn Fn(&str) -> Option<String>,
    ) -> Result<Library, Vec<Flaw>> {
        let (mut current, mut flawed) = (BTreeMap::new(), BTreeMap::new());
        let (mut bases, read) = (BTreeMap::new(), Mutex::new(BTreeMap::new()));
        let calendar = |name: &str| {
            let text = calendar(name)?;
            read.lock().unwrap_or_else(PoisonError::into_inner).insert(name.to_owned(), text.clone());
            Some(text)
        };
        for (place, files) in procedures {
            match sound_in_itself(&place, &files, &calendar) {
                Ok((procedure, calendars)) => {
                    let named = calendars.into_iter().map(|found| (found.name().to_owned(), Arc::new(found)));
                    bases.extend(named);
                    let version = Version { procedure: Arc::new(procedure), files: Arc::new(files) };
                    current.insert(place, version);
                }
                Err(flaws) => drop(flawed.insert(place, flaws)),
            }
        }
        let of = |version: &Version| (version.procedure.digest.clone(), Arc::clone(&version.procedure));
        let pinned = current.values().map(of).collect();
        let library = Library {
            current: RwLock::new(current),
            flawed,
            bases,
            calendar_files: read.into_inner().unwrap_or_else(PoisonError::into_inner),
            calendars: RwLock::default(),
            kept: RwLock::default(),
            pinned: RwLock::new(pinned),
        };
        let flaws: Vec<Flaw> = library.take_calendars(bodies).into_values().flatten().collect();
        if flaws.is_empty() { Ok(library) } else { Err(flaws) }
    }

    /// The procedures that a body can follow, by their place, such as `fod-po/v1`.
    pub fn procedures(&self) -> Vec<(String, Arc<Procedure>)> {
        let current = self.current.read().unwrap_or_else(PoisonError::into_inner);
        let each = |(place, version): (&String, &Version)| (place.clone(), Arc::clone(&version.procedure));
        current.iter().map(each).collect()
    }

    /// What stands in the folder of procedures and cannot be followed as it is, by place, with its flaws.
    pub fn flawed(&self) -> &BTreeMap<String, Vec<Flaw>> {
        &self.flawed
    }

    /// The procedure of that place, such as `fod-po/v1`, with its files.
    pub fn version(&self, place: &str) -> Option<Version> {
        self.current.read().unwrap_or_else(PoisonError::into_inner).get(place).cloned()
    }

    /// The procedure of that place.
    pub fn procedure(&self, place: &str) -> Option<Arc<Procedure>> {
        Some(self.version(place)?.procedure)
    }

    /// The files of the calendars that the procedures here count by, by name.
    pub fn calendar_files(&self) -> &BTreeMap<String, String> {
        &self.calendar_files
    }

    /// A calendar that a procedure names, without anybody's closing days.
    ///
    /// # Errors
    /// A flaw, when it is not among those that came with the procedures.
    pub fn base(&self, place: &str, name: &str) -> Result<Arc<Calendar>, Vec<Flaw>> {
        match self.bases.get(name) {
            Some(found) => Ok(Arc::clone(found)),
            None => base(place, name, &|name| self.calendar_files.get(name).cloned()).map(Arc::new),
        }
    }

    /// The digests of the calendars that bodies may count by under the procedure of that place, with a space between; empty when
    /// it is not here.
    pub fn calendars_of(&self, place: &str) -> String {
        let Some(procedure) = self.procedure(place) else { return String::new() };
        let digest = |name: &str| Some(self.base(place, name).ok()?.digest().to_owned());
        procedure.calendars().map(digest).collect::<Option<Vec<_>>>().unwrap_or_default().join(" ")
    }

    /// The calendars among which a body chooses under the procedure of that place, first the one that counts without a choice.
    pub fn calendars_to_choose(&self, place: &str) -> Vec<Arc<Calendar>> {
        let procedure = self.procedure(place);
        let names = procedure.iter().flat_map(|procedure| procedure.calendars());
        names.filter_map(|name| self.base(place, name).ok()).collect()
    }

    /// What a calendar is called; its own name when it is not here any more.
    pub fn calendar_title(&self, name: &str, lang: Lang) -> String {
        let found = self.base("", name).ok();
        found.map_or_else(|| name.to_owned(), |calendar| calendar.titles().in_language(lang).to_owned())
    }

    /// Where the days of a body begin and end under the procedure of that place.
    pub(crate) fn zone(&self, body: &Body, place: &str) -> TimeZone {
        let calendar = self.procedure(place).and_then(|law| self.base(place, body.calendar_under(&law)).ok());
        calendar.map_or(TimeZone::UTC, |calendar| calendar.zone().clone())
    }

    /// Takes in a version that came from elsewhere: the database, or a folder that was named.
    ///
    /// # Errors
    /// Its flaws.
    pub fn take(&self, place: &str, files: Files) -> Result<Arc<Procedure>, Vec<Flaw>> {
        let calendar = |name: &str| self.calendar_files.get(name).cloned();
        let (procedure, _) = sound_in_itself(place, &files, &calendar)?;
        let version = Version { procedure: Arc::new(procedure), files: Arc::new(files) };
        let taken = Arc::clone(&version.procedure);
        self.current.write().unwrap_or_else(PoisonError::into_inner).insert(place.to_owned(), version);
        Ok(taken)
    }

    /// The calendar that a body has, or would have: the one that it chose among those of its procedure, with its own closing days.
    ///
    /// # Errors
    /// The flaws of its closing days or of its procedure, or that this is not here.
    pub fn calendar_for(&self, body: &Body) -> Result<Arc<Calendar>, Vec<Flaw>> {
        let Some(procedure) = self.procedure(&body.procedure) else {
            if let Some(flaws) = self.flawed.get(&body.procedure) {
                return Err(flaws.clone());
            }
            let known: Vec<_> = self.procedures().iter().map(|(place, _)| format!("\"{place}\"")).collect();
            let what = format!("there is no procedure \"{}\"", body.procedure);
            let place = format!("bodies/{}/body.toml", body.id);
            return Err(vec![Flaw::whole(&place, what, format!("one of {}", known.join(", ")))]);
        };
        let of_disputes = |place: &str| self.procedure(place).is_some_and(|law| law.is_for_disputes());
        if let Some(disputes) = body.disputes.as_ref().filter(|place| !of_disputes(place)) {
            let what = format!("there is no procedure for disputes \"{disputes}\"");
            let place = format!("bodies/{}/body.toml", body.id);
            let instead = "take `disputes` out, or name one with `kinds = [\"dispute\"]`";
            return Err(vec![Flaw::whole(&place, what, instead)]);
        }
        closed(self.base(&body.procedure, body.calendar_under(&procedure))?, body)
    }

    /// The calendar by which a body counts what keeps that procedure, its closing days included: running dossiers keep it, whatever the
    /// body follows since. Where it is no longer here, the one of today.
    pub fn calendar_under(&self, body: &Body, law: &Procedure) -> Option<Arc<Calendar>> {
        let now = self.calendar(&body.id)?;
        let name = body.calendar_under(law);
        if now.name() == name {
            return Some(now);
        }
        let key = (body.id.clone(), name.to_owned());
        let known = self.kept.read().unwrap_or_else(PoisonError::into_inner).get(&key).cloned();
        if let Some((_, known)) = known.filter(|(closures, _)| *closures == body.closures) {
            return Some(known);
        }
        let Ok(found) = self.base(&law.reference(), name).and_then(|base| closed(base, body)) else {
            return Some(now);
        };
        let kept = (body.closures.clone(), Arc::clone(&found));
        self.kept.write().unwrap_or_else(PoisonError::into_inner).insert(key, kept);
        Some(found)
    }

    /// What is another when the days of a body's dossiers may be: its closing days, its choice of a calendar, a calendar itself.
    pub(crate) fn days_of(&self, body: &Body) -> String {
        let mut digest = Sha256::new();
        let own = [&body.calendar, &body.closures].map(|text| text.as_deref().unwrap_or_default());
        for part in own.into_iter().chain(self.bases.values().map(|base| base.digest())) {
            digest.update(part.len().to_be_bytes());
            digest.update(part);
        }
        store::hex(&digest.finalize())
    }

    /// Goes over to these bodies. Those that cannot keep the calendar that they have, and are told with their flaws.
    pub(crate) fn take_calendars(&self, bodies: &Bodies) -> BTreeMap<String, Vec<Flaw>> {
        let (mut calendars, mut unfit) = (BTreeMap::new(), BTreeMap::new());
        for body in bodies.iter() {
            match self.calendar_for(body) {
                Ok(calendar) => drop(calendars.insert(body.id.clone(), calendar)),
                Err(flaws) => drop(unfit.insert(body.id.clone(), flaws)),
            }
        }
        self.calendars.write().unwrap_or_else(PoisonError::into_inner).extend(calendars);
        unfit
    }

    /// The version that a body's new dossiers follow.
    pub fn of_body(&self, body: &Body) -> Arc<Procedure> {
        // bodies without a procedure are refused wherever they come from
        self.procedure(&body.procedure).expect("a body's procedure is here")
    }

    /// The version that a body's cases before a court follow; none where it handles none, or has none that can count by the
    /// calendar of its complaints.
    pub fn of_disputes(&self, body: &Body) -> Option<Arc<Procedure>> {
        let own = self.procedure(&body.procedure)?;
        let found = self.procedure(body.disputes.as_ref()?)?;
        let counts = |law: &Procedure| body.calendar_under(law) == body.calendar_under(&own);
        Some(found).filter(|found| found.is_for_disputes() && counts(found))
    }

    /// Both: what its new dossiers follow.
    pub fn laws(&self, body: &Body) -> Vec<Arc<Procedure>> {
        iter::once(self.of_body(body)).chain(self.of_disputes(body)).collect()
    }

    /// The calendar of a body, its closing days included.
    pub fn calendar(&self, body: &str) -> Option<Arc<Calendar>> {
        self.calendars.read().unwrap_or_else(PoisonError::into_inner).get(body).cloned()
    }

    /// The version that a dossier pinned, when it was read before.
    pub(crate) fn known(&self, digest: &str) -> Option<Arc<Procedure>> {
        self.pinned.read().unwrap_or_else(PoisonError::into_inner).get(digest).cloned()
    }

    /// The version that a dossier pinned.
    pub(crate) async fn pinned(
        &self,
        conn: &mut Conn,
        org: &str,
        digest: &str,
    ) -> Result<Arc<Procedure>, Error> {
        if let Some(found) = self.known(digest) {
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

    /// The row that keeps a version for ever, so that a dossier's law can be read as long as the dossier is.
    pub(crate) fn row(&self, place: &str, at: Timestamp) -> Result<ProcedureVersion, Error> {
        let missing = || Error::Broken(format!("There is no procedure \"{place}\"."));
        let Version { procedure, files } = self.version(place).ok_or_else(missing)?;
        Ok(ProcedureVersion {
            digest: procedure.digest.clone(),
            name: procedure.name.clone(),
            version: format!("v{}", procedure.version),
            files: serde_json::to_vec(&*files).map_err(|error| Error::Broken(error.to_string()))?,
            published_at: at,
        })
    }
}

/// A procedure that reads without flaws, with its calendars.
fn sound_in_itself(
    place: &str,
    files: &Files,
    calendar: &dyn Fn(&str) -> Option<String>,
) -> Result<(Procedure, Vec<Calendar>), Vec<Flaw>> {
    let folder = format!("procedures/{place}");
    let procedure = load(&folder, files)?;
    let mut flaws = unknown_names(&folder, &procedure);
    if procedure.reference() != place {
        let what = format!("it says that it is {}, and stands in {place}", procedure.reference());
        let file = format!("{folder}/procedure.toml");
        let flaw = Flaw::whole(&file, what, "write the name and the version of its folder");
        flaws.push(flaw.told(Wrong::Misplaced(procedure.reference())));
    }
    let mut calendars = Vec::new();
    for name in procedure.calendars() {
        match base(place, name, calendar) {
            Ok(found) => calendars.push(found),
            Err(found) => flaws.extend(found),
        }
    }
    if flaws.is_empty() { Ok((procedure, calendars)) } else { Err(flaws) }
}

/// A calendar with a body's closing days.
fn closed(base: Arc<Calendar>, body: &Body) -> Result<Arc<Calendar>, Vec<Flaw>> {
    match &body.closures {
        Some(closures) => {
            let place = format!("bodies/{}/closures.toml", body.id);
            Ok(Arc::new(base.with_closures(&place, closures)?))
        }
        None => Ok(base),
    }
}

fn base(place: &str, name: &str, file: &dyn Fn(&str) -> Option<String>) -> Result<Calendar, Vec<Flaw>> {
    let Some(text) = file(name) else {
        let what = format!("it counts by the calendar \"{name}\", which is not there");
        let place = format!("procedures/{place}/procedure.toml");
        let flaw = Flaw::whole(&place, what, "a calendar from the folder calendars");
        return Err(vec![flaw.told(Wrong::NoCalendar(name.to_owned()))]);
    };
    Calendar::parse(&format!("calendars/{name}.toml"), &text, file)
}
