//! Forms saved as they are typed: whatever stops someone, their text is there when they come back.

use domain::people::PersonId;
use jiff::{SignedDuration, Timestamp};
use sha2::{Digest as _, Sha256};
use store::draft;

use super::{Accounts, Error};

/// A form that nobody goes on with is forgotten after so long: it holds what people said about others.
const KEPT: SignedDuration = SignedDuration::from_hours(14 * 24);
/// So many forms of one person are kept: the newest.
const MOST: i64 = 20;
/// So many bytes a form may have.
pub const MOST_BYTES: usize = 256 * 1024;
/// So many begun forms of one page are offered.
const OFFERED: i64 = 5;

/// A form as far as it was typed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Draft {
    /// Its id, to ask for it.
    pub id: String,
    /// When it was first saved, by the machine clock.
    pub began_at: Timestamp,
    /// When it was last saved.
    pub saved_at: Timestamp,
    /// Its fields, in their order; a name may come more than once.
    pub fields: Vec<(String, String)>,
}

/// What became of saving a form.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DraftSaved {
    /// It is there since this instant.
    At(Timestamp),
    /// Another window saved the same form with other words at this instant; nothing was replaced.
    Elsewhere(Timestamp),
    /// It has more than [`MOST_BYTES`], and was not saved.
    TooLarge,
}

/// The id of the draft of a form, from the token that the form carries: whoever sees the list of drafts cannot send it.
pub fn draft_id(token: &str) -> String {
    store::hex(&Sha256::digest(token.as_bytes()))[..32].to_owned()
}

impl Accounts {
    /// Saves a form as far as it was typed. `known` is when its window saved it last: what another window saved since
    /// is not replaced.
    ///
    /// # Errors
    /// [`Error`] of the store.
    pub async fn save_draft(
        &self,
        person: &PersonId,
        id: &str,
        place: &str,
        fields: &[(String, String)],
        known: Option<Timestamp>,
    ) -> Result<DraftSaved, Error> {
        let form = serde_json::to_string(fields).map_err(|error| Error::Corrupt(error.to_string()))?;
        if form.len() + place.len() > MOST_BYTES {
            return Ok(DraftSaved::TooLarge);
        }
        // as the store keeps it, so that a window recognises its own
        let at = Timestamp::from_microsecond(self.clock.machine_now().as_microsecond()).unwrap_or_default();
        let org = self.org.clone();
        let draft = draft::Draft {
            person: person.0.clone(),
            id: id.to_owned(),
            place: place.to_owned(),
            form,
            began_at: at,
            saved_at: at,
        };
        self.store
            .write(move |tx| {
                Box::pin(async move {
                    if !draft::save(tx, &org, &draft, known).await? {
                        let other = draft::by_id(tx, &org, &draft.person, &draft.id).await?;
                        return Ok(DraftSaved::Elsewhere(other.map_or(at, |other| other.saved_at)));
                    }
                    draft::keep_newest(tx, &org, &draft.person, MOST).await?;
                    Ok::<_, Error>(DraftSaved::At(at))
                })
            })
            .await
    }

    /// The forms that someone began on a page and did not send, the newest first.
    ///
    /// # Errors
    /// [`Error`] of the store.
    pub async fn drafts_at(&self, person: &PersonId, place: &str) -> Result<Vec<Draft>, Error> {
        let mut conn = self.store.read().await?;
        let oldest = self.oldest_draft();
        let found = draft::at(&mut conn, &self.org, &person.0, place, OFFERED).await?;
        found.into_iter().filter(|draft| draft.saved_at >= oldest).map(read).collect()
    }

    /// Forgets a form: it was sent, or thrown away. One that is forgotten already stays so.
    ///
    /// # Errors
    /// [`Error`] of the store.
    pub async fn forget_draft(&self, person: &PersonId, id: &str) -> Result<(), Error> {
        let mut conn = self.store.read().await?;
        let there = draft::by_id(&mut conn, &self.org, &person.0, id).await?.is_some();
        drop(conn);
        if !there {
            return Ok(());
        }
        let (org, person, id) = (self.org.clone(), person.0.clone(), id.to_owned());
        self.store
            .write(move |tx| {
                Box::pin(async move {
                    draft::remove(tx, &org, &person, &id).await?;
                    Ok::<_, Error>(())
                })
            })
            .await
    }

    /// Forgets the forms that nobody went on with in time; how many.
    ///
    /// # Errors
    /// [`Error`] of the store.
    pub async fn purge_drafts(&self) -> Result<u64, Error> {
        let (org, oldest) = (self.org.clone(), self.oldest_draft());
        self.store
            .write(move |tx| Box::pin(async move { Ok::<_, Error>(draft::purge(tx, &org, oldest).await?) }))
            .await
    }

    fn oldest_draft(&self) -> Timestamp {
        self.clock.machine_now().saturating_sub(KEPT).unwrap_or(Timestamp::MIN)
    }
}

fn read(row: draft::Draft) -> Result<Draft, Error> {
    let fields = serde_json::from_str(&row.form).map_err(|error| Error::Corrupt(error.to_string()))?;
    Ok(Draft { id: row.id, began_at: row.began_at, saved_at: row.saved_at, fields })
}
