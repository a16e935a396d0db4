//! A file that goes along in several dossiers at once: each keeps bytes of its own, so that one can be destroyed without the other.

use store::attachment::Attachment;
use store::blob::{self, Pieces, Written};
use store::upload::Upload;

use super::incoming::full;
use super::{Holder, Taken};
use crate::error::Error;
use crate::office::Office;

impl Office {
    /// A copy of a file that waits for its form, which waits as that does.
    ///
    /// # Errors
    /// [`Error`] of the folder or of the database; a full disk is a flaw.
    pub async fn copy_of_upload(&self, holder: &Holder, file: &Upload) -> Taken<Upload> {
        let gone = || Error::Broken(format!("The bytes of the file {} are gone.", file.id));
        let pieces = self.blobs().get(&file.blob).await?.ok_or_else(gone)?;
        self.copied(holder, (&file.name, &file.media_type), pieces).await
    }

    /// A copy of a file of a dossier, which waits for its form.
    ///
    /// # Errors
    /// As [`Office::copy_of_upload`].
    pub async fn copy_of(&self, holder: &Holder, file: &Attachment) -> Taken<Upload> {
        let pieces = self.pieces(file).await?;
        self.copied(holder, (&file.name, &file.media_type), pieces).await
    }

    /// Whether two files are one under the same name, also in two dossiers.
    ///
    /// # Errors
    /// [`Error`] of the folder.
    pub async fn is_same_file(&self, one: &Attachment, other: &Attachment) -> Result<bool, Error> {
        if (&one.name, one.size) != (&other.name, other.size) {
            return Ok(false);
        }
        Ok(self.pieces(other).await?.measure(&one.salt).await?.digest == one.digest)
    }

    async fn copied(&self, holder: &Holder, (name, media_type): (&str, &str), from: Pieces) -> Taken<Upload> {
        let (blob, salt) = (blob::key(self.org(), &self.clock().secret()), self.clock().salt());
        let written = match self.written(&blob, &salt, from).await {
            Ok(written) => written,
            Err(error) => return full(error),
        };
        self.keep(Upload {
            id: self.clock().id(),
            holder: holder.key(),
            source: String::new(),
            name: name.to_owned(),
            media_type: media_type.to_owned(),
            size: i64::try_from(written.size).unwrap_or(i64::MAX),
            blob,
            salt,
            digest: written.digest,
            created_at: self.clock().machine_now(),
        })
        .await
    }

    async fn written(&self, blob: &str, salt: &[u8], mut from: Pieces) -> Result<Written, store::Error> {
        let mut writer = self.blobs().begin(blob, salt).await?;
        while let Some(piece) = from.next().await? {
            writer.write(&piece).await?;
        }
        writer.finish().await
    }
}
