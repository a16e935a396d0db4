//! Who looked at which dossier: gathered as people look, written in batches apart from the record.

use std::collections::BTreeSet;
use std::sync::Mutex;

use domain::people::PersonId;
use store::access_log::{self, Access, Look};
use store::dossier::Dossier;
use store::dossier_date::Entry;
use store::dossier_measure::Line;

use crate::account::{Stay, Stays};
use crate::error::Error;
use crate::office::Office;
use crate::reading::Reading;

/// Who took a dossier out at the command line of the server, in the list of who looked at what.
pub const COMMAND_LINE: &str = "command line";

/// How many of the newest looks at a dossier are read to tell its last stays.
const LOOKS_READ: i64 = 200;

/// The looks that were not written yet.
#[derive(Debug, Default)]
pub(crate) struct Looks(pub(crate) Mutex<Vec<Access>>);

/// What of a dossier someone looked at.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LookedAt {
    /// Its page.
    Dossier,
    /// One of its files.
    Attachment,
    /// All of it, taken out as one file.
    Export,
    /// The code of its follow-up page, to read aloud.
    Code,
    /// Its line, in a list on paper or as a file.
    List,
    /// A passage around the words that were searched for.
    Excerpt,
}

impl LookedAt {
    /// Everything that is noted.
    pub const ALL: [LookedAt; 6] = [
        LookedAt::Dossier,
        LookedAt::Attachment,
        LookedAt::Export,
        LookedAt::Code,
        LookedAt::List,
        LookedAt::Excerpt,
    ];

    /// The word in the list, and the end of its sentence's id (`access-what-dossier`).
    pub fn code(self) -> &'static str {
        match self {
            LookedAt::Dossier => "dossier",
            LookedAt::Attachment => "attachment",
            LookedAt::Export => "export",
            LookedAt::Code => "code",
            LookedAt::List => "list",
            LookedAt::Excerpt => "excerpt",
        }
    }
}

impl Office {
    /// Notes that someone took these dossiers along in a list, printed or as a file.
    pub fn note_list(&self, lines: &[Dossier], person: &PersonId) {
        self.note_lines(lines.iter().map(|line| line.id.as_str()), person);
    }

    /// Notes that someone took the measures of these dossiers along in a list, printed or as a file.
    pub fn note_measures(&self, lines: &[Line], person: &PersonId) {
        let dossiers: BTreeSet<_> = lines.iter().map(|line| line.dossier.as_str()).collect();
        self.note_lines(dossiers.into_iter(), person);
    }

    /// Notes that someone took the days of these dossiers along on paper: it says who is heard.
    pub fn note_days(&self, days: &[Entry], person: &PersonId) {
        let dossiers: BTreeSet<_> = days.iter().map(|day| day.dossier.as_str()).collect();
        self.note_lines(dossiers.into_iter(), person);
    }

    fn note_lines<'d>(&self, dossiers: impl Iterator<Item = &'d str>, person: &PersonId) {
        let at = self.clock().machine_now();
        let look = |dossier: &str| Access {
            id: self.clock().id(),
            at,
            person: person.0.clone(),
            dossier: dossier.to_owned(),
            what: LookedAt::List.code().to_owned(),
        };
        if let Ok(mut looks) = self.0.looks.0.lock() {
            looks.extend(dossiers.map(look));
        }
    }

    /// Who looked last at a dossier that its reader may see, and when, newest first; one line for the looks of a day.
    ///
    /// # Errors
    /// [`Error`] of the database.
    pub async fn last_looks(&self, reading: &Reading, most: usize) -> Result<Vec<Stay>, Error> {
        let mut conn = self.store().read().await?;
        let looks = access_log::by_dossier(&mut conn, self.org(), &reading.dossier.id, LOOKS_READ).await?;
        let mut stays = Stays::new(most);
        for Access { id, at, person, what, .. } in looks {
            let look = Look { id, at, person, number: None, what };
            if !stays.take(look, |at| self.local_here(at).date()) {
                break;
            }
        }
        Ok(stays.found)
    }

    /// Notes that someone of staff took a file of a dossier along.
    pub fn note_file(&self, dossier: &str, person: &PersonId) {
        self.note_look(dossier, &person.0, LookedAt::Attachment);
    }

    /// Notes that someone took the whole dossier out, and writes it at once: who has a file in hand is in the list.
    ///
    /// # Errors
    /// [`Error`] of the database; then nothing should be handed out.
    pub async fn note_export(&self, dossier: &str, who: &str) -> Result<(), Error> {
        self.note_look(dossier, who, LookedAt::Export);
        self.write_looks().await
    }

    /// Notes that someone of staff was told the code of a follow-up page, before they are.
    ///
    /// # Errors
    /// [`Error`] of the database; then it should not be told.
    pub async fn note_code(&self, dossier: &str, person: &PersonId) -> Result<(), Error> {
        self.note_look(dossier, &person.0, LookedAt::Code);
        self.write_looks().await
    }

    pub(crate) fn note_look(&self, dossier: &str, who: &str, at: LookedAt) {
        let look = Access {
            id: self.clock().id(),
            at: self.clock().machine_now(),
            person: who.to_owned(),
            dossier: dossier.to_owned(),
            what: at.code().to_owned(),
        };
        if let Ok(mut looks) = self.0.looks.0.lock() {
            looks.push(look);
        }
    }

    /// Writes who looked at what since the last time, in one batch.
    ///
    /// # Errors
    /// [`Error`] of the database.
    pub async fn write_looks(&self) -> Result<(), Error> {
        let batch = self.0.looks.0.lock().map(|mut looks| std::mem::take(&mut *looks)).unwrap_or_default();
        if batch.is_empty() {
            return Ok(());
        }
        let (org, written) = (self.org().to_owned(), batch.clone());
        let done = self
            .store()
            .write(move |tx| {
                Box::pin(async move {
                    access_log::insert_batch(tx, &org, &written).await?;
                    Ok::<_, Error>(())
                })
            })
            .await;
        if done.is_err()
            && let Ok(mut looks) = self.0.looks.0.lock()
        {
            looks.splice(0..0, batch);
        }
        done
    }
}
