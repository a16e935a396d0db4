//! What nobody came back for is removed: files of forms that were never finished, bytes whose row never came.

use futures_util::TryStreamExt;
use jiff::SignedDuration;
use store::upload::{self, Upload};
use store::{attachment, blob::Kept};

use super::Holder;
use crate::error::Error;
use crate::office::Office;

/// How long a file waits for its form. Bytes without a row are left alone as long: their row may be on its way.
pub(super) const KEPT: SignedDuration = SignedDuration::from_hours(24);

impl Office {
    /// Removes what is older than a day and in no dossier; how many files.
    ///
    /// # Errors
    /// [`Error`] of the database or of the folder.
    pub async fn sweep_files(&self) -> Result<usize, Error> {
        let now = self.clock().machine_now();
        let before = now.saturating_sub(KEPT).unwrap_or(now);
        let old = {
            let mut conn = self.store().read().await?;
            upload::older_than(&mut conn, self.org(), before).await?
        };
        let mut swept = 0;
        for upload in old {
            swept += usize::from(self.let_go(upload).await?);
        }
        let orphans: Vec<Kept> = self
            .blobs()
            .list(self.org())
            .try_filter(|kept| std::future::ready(kept.at < before))
            .try_collect()
            .await?;
        for kept in orphans {
            let mut conn = self.store().read().await?;
            if !attachment::is_blob_known(&mut conn, self.org(), &kept.key).await? {
                self.blobs().remove(&kept.key).await?;
                swept += 1;
            }
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
