//! Whether a procedure was proved sound: what the check said of its files, by their digest, while they count by the same calendar. A
//! body is given none of which that was not said. The check itself takes seconds of a whole core, so it runs apart: whoever asks comes back for it.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;
use std::time::Duration;

use domain::calendar::Calendar;
use domain::check::{Fault, Finding, check, check_other_calendar};
use domain::flaw::Flaw;
use domain::procedure::load::{Files, load};
use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use store::Store;
use store::procedure_proof::{self, ProofRow};

use crate::clock::Clock;
use crate::error::Error;
use crate::library::Library;
use crate::office::Office;

/// A check may take this long, by the clock on the wall.
pub const PATIENCE: Duration = Duration::from_secs(300);
/// A check of which nothing was heard for so long is begun anew: whoever did it is gone.
const LOST: Duration = Duration::from_secs(PATIENCE.as_secs() + 60);

/// How it stands with the check of a procedure.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Standing {
    /// Somebody asked, and it has not begun.
    Waits,
    /// It runs.
    Runs,
    /// Nothing can go wrong.
    Sound,
    /// Something can.
    Faulty,
    /// It was broken off: it took too long, or the machine failed it.
    Unfinished,
}

impl Standing {
    const ALL: [Standing; 5] =
        [Standing::Waits, Standing::Runs, Standing::Sound, Standing::Faulty, Standing::Unfinished];

    /// Its name in the database and in the locales.
    pub fn code(self) -> &'static str {
        match self {
            Standing::Waits => "waits",
            Standing::Runs => "runs",
            Standing::Sound => "sound",
            Standing::Faulty => "faulty",
            Standing::Unfinished => "unfinished",
        }
    }

    /// Whether an answer is still to come.
    pub fn is_open(self) -> bool {
        matches!(self, Standing::Waits | Standing::Runs)
    }
}

/// What is known of the soundness of a procedure.
#[derive(Clone, Debug, PartialEq)]
pub struct Proof {
    /// How it stands.
    pub standing: Standing,
    /// Since when, by the machine clock.
    pub at: Timestamp,
    /// What would go wrong; of a check that came to no end why not.
    pub findings: Vec<Told>,
}

/// What the check said. How long it took is not part of it: that says more of the machine, and of what else it did.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Verdict {
    /// What would go wrong; empty is sound.
    pub findings: Vec<Told>,
}

/// Something that the check says.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(untagged)]
pub enum Told {
    /// What would go wrong.
    Fault {
        /// What, in the words of the code: whoever reads it is told in theirs.
        fault: Fault,
        /// The course that leads there, as a story; of some faults there is none.
        story: Option<String>,
        /// The same as it is printed for whoever keeps the files.
        text: String,
    },
    /// What is only printed: why the check came to no end, or a fault of which an earlier version kept no more.
    Text(String),
}

impl Told {
    fn of(finding: Finding) -> Told {
        let text = told(&finding);
        Told::Fault { fault: finding.fault, story: finding.story, text }
    }
}

impl fmt::Display for Told {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (Told::Fault { text, .. } | Told::Text(text)) = self;
        f.write_str(text)
    }
}

/// What is said, a line below the other.
pub fn listed(findings: &[Told]) -> String {
    findings.iter().map(Told::to_string).collect::<Vec<_>>().join("\n")
}

/// A procedure to check, with everything that this needs: it can be done by another process.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Order {
    /// Where it stands, such as `fod-po/v1`.
    pub place: String,
    /// The digest of its files.
    pub digest: String,
    /// Its files.
    pub files: Files,
    /// The files of the calendars, by name.
    pub calendars: BTreeMap<String, String>,
}

impl Order {
    /// Checks it, however long that takes.
    ///
    /// # Errors
    /// The flaws of the files.
    pub fn verdict(&self) -> Result<Verdict, Vec<Flaw>> {
        let folder = format!("procedures/{}", self.place);
        let procedure = load(&folder, &self.files)?;
        let calendar = |name: &str| self.calendars.get(name).cloned();
        let read = |name: &str| {
            Calendar::parse(&format!("calendars/{name}.toml"), &calendar(name).unwrap_or_default(), &calendar)
        };
        let mut found = check(&folder, &self.files, &procedure, &read(&procedure.calendar)?);
        for name in &procedure.other_calendars {
            found.extend(check_other_calendar(&folder, &self.files, &procedure, &read(name)?));
        }
        Ok(Verdict { findings: found.into_iter().map(Told::of).collect() })
    }
}

/// A finding as it is printed: what is wrong, and the course that leads there.
pub fn told(finding: &Finding) -> String {
    let Some(story) = &finding.story else { return finding.flaw.to_string() };
    let proof = match finding.plays {
        true => "This story leads there:",
        false => "Not proved, for the engine refuses this course; look at it all the same:",
    };
    let story: String = story.lines().map(|line| format!("    {line}\n")).collect();
    format!("{}\n  {proof}\n{}", finding.flaw, story.replace("    \n", "\n"))
}

fn read(row: ProofRow) -> Result<(String, Proof), Error> {
    let broken = |what: String| Error::Broken(format!("The proof of {} does not read: {what}", row.place));
    let standing = Standing::ALL.into_iter().find(|standing| standing.code() == row.state);
    let proof = Proof {
        standing: standing.ok_or_else(|| broken(row.state.clone()))?,
        at: row.at,
        findings: serde_json::from_str(&row.findings).map_err(|error| broken(error.to_string()))?,
    };
    Ok((row.digest, proof))
}

/// Whether what a row says was said of the calendar that its procedure counts by here.
fn holds(row: &ProofRow, library: &Library) -> bool {
    row.calendar == library.calendars_of(&row.place)
}

fn row(
    library: &Library,
    (place, digest): (&str, &str),
    standing: Standing,
    verdict: &Verdict,
    at: Timestamp,
) -> Result<ProofRow, Error> {
    Ok(ProofRow {
        digest: digest.to_owned(),
        place: place.to_owned(),
        calendar: library.calendars_of(place),
        state: standing.code().to_owned(),
        at,
        findings: serde_json::to_string(&verdict.findings).map_err(|e| Error::Broken(e.to_string()))?,
    })
}

/// What is known, by the digest of the files.
///
/// # Errors
/// [`Error`] of the database.
pub async fn known(store: &Store, org: &str, library: &Library) -> Result<BTreeMap<String, Proof>, Error> {
    let mut conn = store.read().await?;
    let rows = procedure_proof::load_all(&mut conn, org).await?.into_iter();
    rows.filter(|row| holds(row, library)).map(read).collect()
}

/// Keeps what the check said of a version: its place and the digest of its files.
///
/// # Errors
/// [`Error`] of the database.
pub async fn keep(
    store: &Store,
    org: &str,
    clock: &Clock,
    (library, version): (&Library, (&str, &str)),
    verdict: &Verdict,
) -> Result<(), Error> {
    let standing = if verdict.findings.is_empty() { Standing::Sound } else { Standing::Faulty };
    set(store, org, row(library, version, standing, verdict, clock.machine_now())?).await
}

async fn set(store: &Store, org: &str, row: ProofRow) -> Result<(), Error> {
    let org = org.to_owned();
    let told = store.write(move |tx| {
        Box::pin(async move {
            procedure_proof::tell(tx, &org, &row).await?;
            Ok::<_, Error>(())
        })
    });
    told.await
}

impl Office {
    /// What is known of every procedure, by the digest of its files.
    ///
    /// # Errors
    /// [`Error`] of the database.
    pub async fn proofs(&self) -> Result<BTreeMap<String, Proof>, Error> {
        known(self.store(), self.org(), self.library()).await
    }

    /// What is known of one, by the digest of its files.
    ///
    /// # Errors
    /// [`Error`] of the database.
    pub async fn proof(&self, digest: &str) -> Result<Option<Proof>, Error> {
        let mut conn = self.store().read().await?;
        let found = procedure_proof::find(&mut conn, self.org(), digest).await?;
        let found = found.filter(|row| holds(row, self.library()));
        Ok(found.map(read).transpose()?.map(|(_, proof)| proof))
    }

    /// The digests of the files that were proved sound.
    ///
    /// # Errors
    /// [`Error`] of the database.
    pub async fn proved(&self) -> Result<BTreeSet<String>, Error> {
        let sound = |(digest, proof): (String, Proof)| (proof.standing == Standing::Sound).then_some(digest);
        Ok(self.proofs().await?.into_iter().filter_map(sound).collect())
    }

    /// Whether the procedure of that place was proved sound, as its files are here.
    pub(crate) async fn is_proved(&self, place: &str) -> Result<bool, Error> {
        let Some(procedure) = self.library().procedure(place) else { return Ok(false) };
        let proof = self.proof(&procedure.digest).await?;
        Ok(proof.is_some_and(|proof| proof.standing == Standing::Sound))
    }

    /// Asks for the check of a procedure that is here, unless it was proved or its answer is still to come.
    ///
    /// # Errors
    /// [`Error`] of the database, or when there is no such procedure.
    pub async fn ask_proof(&self, place: &str) -> Result<(), Error> {
        let missing = || Error::Broken(format!("There is no procedure \"{place}\"."));
        let procedure = self.library().procedure(place).ok_or_else(missing)?;
        let none = Verdict { findings: Vec::new() };
        let version = (place, procedure.digest.as_str());
        let row = row(self.library(), version, Standing::Waits, &none, self.clock().machine_now())?;
        let org = self.org().to_owned();
        let asked = self.store().write(move |tx| {
            Box::pin(async move {
                let known = procedure_proof::find(tx, &org, &row.digest).await?;
                let known = known.filter(|known| known.calendar == row.calendar).map(read).transpose()?;
                let answered = |standing: Standing| standing.is_open() || standing == Standing::Sound;
                if known.is_some_and(|(_, proof)| answered(proof.standing)) {
                    return Ok(false);
                }
                procedure_proof::tell(tx, &org, &row).await?;
                Ok::<_, Error>(true)
            })
        });
        if asked.await? {
            self.0.proofs.notify_one();
        }
        Ok(())
    }

    /// Waits until somebody of this process asks for a check.
    pub async fn proof_asked(&self) {
        self.0.proofs.notified().await;
    }

    /// Takes up the check that has waited longest of those whose files are here; nobody else takes it while it may still run.
    /// The others are for a process that has their files.
    ///
    /// # Errors
    /// [`Error`] of the database.
    pub async fn next_proof(&self) -> Result<Option<Order>, Error> {
        let (office, now) = (self.clone(), self.clock().machine_now());
        let lost = now.checked_sub(LOST).unwrap_or(Timestamp::MIN);
        let waiting = procedure_proof::waiting(&mut *self.store().read().await?, self.org(), lost).await?;
        if !waiting.iter().any(|row| self.order(row).is_some()) {
            return Ok(None); // so that who has nothing to do writes nothing
        }
        let taken = self.store().write(move |tx| {
            Box::pin(async move {
                for row in procedure_proof::waiting(tx, office.org(), lost).await? {
                    if let Some(order) = office.order(&row) {
                        let runs = ProofRow { state: Standing::Runs.code().to_owned(), at: now, ..row };
                        procedure_proof::tell(tx, office.org(), &runs).await?;
                        return Ok(Some(order));
                    }
                }
                Ok::<_, Error>(None)
            })
        });
        taken.await
    }

    /// What there is to check, when its files are here.
    fn order(&self, row: &ProofRow) -> Option<Order> {
        let here = self.library().version(&row.place)?;
        (here.procedure.digest == row.digest && holds(row, self.library())).then(|| Order {
            place: row.place.clone(),
            digest: row.digest.clone(),
            files: (*here.files).clone(),
            calendars: self.library().calendar_files().clone(),
        })
    }

    /// Lays a check that was taken up back, for whoever is next.
    ///
    /// # Errors
    /// [`Error`] of the database.
    pub async fn lay_back_proof(&self, order: &Order) -> Result<(), Error> {
        let none = Verdict { findings: Vec::new() };
        let version = (order.place.as_str(), order.digest.as_str());
        let row = row(self.library(), version, Standing::Waits, &none, self.clock().machine_now())?;
        set(self.store(), self.org(), row).await
    }

    /// Keeps what the check said.
    ///
    /// # Errors
    /// [`Error`] of the database.
    pub async fn keep_proof(&self, place: &str, digest: &str, verdict: &Verdict) -> Result<(), Error> {
        keep(self.store(), self.org(), self.clock(), (self.library(), (place, digest)), verdict).await
    }

    /// Notes that a check was broken off, and why.
    ///
    /// # Errors
    /// [`Error`] of the database.
    pub async fn give_up_proof(&self, place: &str, digest: &str, why: &str) -> Result<(), Error> {
        let none = Verdict { findings: vec![Told::Text(why.to_owned())] };
        let row =
            row(self.library(), (place, digest), Standing::Unfinished, &none, self.clock().machine_now())?;
        set(self.store(), self.org(), row).await
    }
}
