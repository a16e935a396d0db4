//! What nobody came back for is removed: files of forms that were never finished, bytes whose row never came.

use std::future::ready;
use std::sync::atomic::Ordering;

use futures_util::{StreamExt, TryStreamExt};
use jiff::SignedDuration;
use store::upload::{self, Upload};
use store::{attachment, blob::Kept};

use super::Holder;
use crate::error::Error;
use crate::office::Office;

/// How many files are held against their rows at once.
const AT_ONCE: usize = 256;
/// How long a file waits for its form. Bytes without a row are left alone as long: their row may be on its way.
pub(super) const KEPT: SignedDuration = SignedDuration::from_hours(24);

const STRANGE: &str = "the folder of the attachments bears the mark of another installation (its file `installation`): nothing in \
    it is swept. Give this installation a folder of its own, with its own attachments in it";

impl Office {
    /// Removes what is older than a day and in no dossier; how many files. Nothing is removed from a folder that says that it
    /// is another installation's: that is told as a trouble, once.
    ///
    /// # Errors
    /// [`Error`] of the database or of the folder.
    pub async fn sweep_files(&self) -> Result<usize, Error> {
        if self.blobs().owner().await?.as_deref() != Some(self.installation()) {
            if !self.0.told_strange.swap(true, Ordering::Relaxed) {
                self.0.troubles.add(STRANGE.to_owned());
            }
            return Ok(0);
        }
        let now = self.clock().machine_now();
        let before = now.saturating_sub(KEPT).unwrap_or(now);
        let old = {
            let mut conn = self.store().read().await?;
            upload::older_than(&mut conn, self.org(), before).await?
        };
        let mut swept = self.blobs().sweep_unfinished(self.org(), before).await?;
        for upload in old {
            swept += usize::from(self.let_go(upload).await?);
        }
        let mut old =
            self.blobs().list(self.org()).try_filter(|kept| ready(kept.at < before)).try_chunks(AT_ONCE);
        while let Some(batch) = old.next().await {
            swept += self.sweep_unknown(batch.map_err(|error| error.1)?).await?;
        }
        Ok(swept)
    }

    /// Removes those of which no row speaks; how many.
    async fn sweep_unknown(&self, kept: Vec<Kept>) -> Result<usize, Error> {
        let keys: Vec<_> = kept.into_iter().map(|kept| kept.key).collect();
        let known = {
            let mut conn = self.store().read().await?;
            attachment::known_blobs(&mut conn, self.org(), &keys).await?
        };
        let mut swept = 0;
        for key in keys.iter().filter(|key| !known.contains(*key)) {
            self.blobs().remove(key).await?;
            swept += 1;
        }
        Ok(swept)
    }

    /// Lets a file go that its holder sent and does not want.
    ///
    /// # Errors
    /// [`Error`] of the database or of the folder.
    pub async fn let_go_of(&self, holder: &Holder, id: &str) -> Result<(), Error> {
        for upload in self.uploads(holder, &[id.to_owned()]).await? {
            self.let_go(upload).await?;
        }
        Ok(())
    }

    /// The row first: a form that is sent just now either still has its file, or is told that it is gone.
    async fn let_go(&self, upload: Upload) -> Result<bool, Error> {
        let org = self.org().to_owned();
        let (holder, id) = (upload.holder, upload.id);
        let gone: Result<bool, store::Error> = self
            .store()
            .write(move |tx| Box::pin(async move { upload::remove(tx, &org, &holder, &id).await }))
            .await;
        let gone = gone?;
        if gone {
            self.blobs().remove(&upload.blob).await?;
        }
        Ok(gone)
    }
}
