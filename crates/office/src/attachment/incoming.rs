//! A file on its way in: written piece by piece, its ends kept in sight, and looked at when it is whole.

use std::collections::VecDeque;
use std::net::IpAddr;

use store::blob::{self, Writer};
use store::upload::{self, Upload};

use super::kind::{ARCHIVES, Kind, ending, of_name};
use super::sound::{self, HEAD, Seen, TAIL};
use super::{FileFlaw, Holder, file_name};
use crate::error::Error;
use crate::office::Office;

/// In UTF-16, how the parts of an Outlook message are called ([MS-OXMSG] 2.2).
const OUTLOOK_MARK: &[u8] = b"_\0_\0s\0u\0b\0s\0t\0g\0";

/// What came of taking something in: a flaw of the file is for people, an error is of the machinery.
pub type Taken<T> = Result<Result<T, FileFlaw>, Error>;

/// A file on its way in. One that is dropped leaves nothing.
pub struct Incoming {
    office: Office,
    holder: String,
    source: String,
    name: String,
    kind: &'static Kind,
    blob: String,
    salt: Vec<u8>,
    writer: Writer,
    head: Vec<u8>,
    tail: VecDeque<u8>,
    last: Vec<u8>,
    has_zero: bool,
    has_outlook_mark: bool,
}

impl Office {
    /// Begins to take in a file of that name, as it was given; of a visitor, from which household when that is known.
    ///
    /// # Errors
    /// [`Error`] when the folder of attachments cannot be written; a full disk is a flaw.
    pub async fn begin_file(
        &self,
        holder: &Holder,
        household: Option<IpAddr>,
        name: &str,
    ) -> Taken<Incoming> {
        let name = file_name(name);
        let Some(kind) = of_name(&name) else {
            let archive = ARCHIVES.contains(&ending(&name).as_str());
            return Ok(Err(if archive { FileFlaw::Archive } else { FileFlaw::Kind }));
        };
        let visits = matches!(holder, Holder::Visit(_));
        let source = household.filter(|_| visits).map(|from| self.source(from)).unwrap_or_default();
        if visits && !self.has_room(&source).await? {
            return Ok(Err(FileFlaw::NoRoom));
        }
        let (blob, salt) = (blob::key(self.org(), &self.clock().secret()), self.clock().salt());
        let writer = match self.blobs().begin(&blob, &salt).await {
            Ok(writer) => writer,
            Err(error) => return full(error),
        };
        Ok(Ok(Incoming {
            office: self.clone(),
            holder: holder.key(),
            source,
            name,
            kind,
            blob,
            salt,
            writer,
            head: Vec::new(),
            tail: VecDeque::new(),
            last: Vec::new(),
            has_zero: false,
            has_outlook_mark: false,
        }))
    }

    /// Takes in a file that is in memory already, as those within a mail are.
    ///
    /// # Errors
    /// [`Error`] of the folder or of the database.
    pub async fn take_file(&self, holder: &Holder, name: &str, bytes: &[u8]) -> Taken<Upload> {
        let mut file = match self.begin_file(holder, None, name).await? {
            Ok(file) => file,
            Err(flaw) => return Ok(Err(flaw)),
        };
        if let Err(flaw) = file.write(bytes).await? {
            return Ok(Err(flaw));
        }
        file.finish().await
    }
}

impl std::fmt::Debug for Incoming {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Incoming")
            .field("name", &self.name)
            .field("size", &self.size())
            .finish_non_exhaustive()
    }
}

impl Incoming {
    /// How many bytes there are so far.
    pub fn size(&self) -> u64 {
        self.writer.size()
    }

    /// The next bytes. After a flaw, drop it.
    ///
    /// # Errors
    /// [`Error`] of the folder.
    pub async fn write(&mut self, bytes: &[u8]) -> Taken<()> {
        let most = self.office.files().each;
        if self.size() + bytes.len() as u64 > most {
            return Ok(Err(FileFlaw::TooLarge(most)));
        }
        self.watch(bytes);
        match self.writer.write(bytes).await {
            Ok(()) => Ok(Ok(())),
            Err(error) => full(error),
        }
    }

    fn watch(&mut self, bytes: &[u8]) {
        let room = HEAD.saturating_sub(self.head.len()).min(bytes.len());
        self.head.extend_from_slice(&bytes[..room]);
        let end = &bytes[bytes.len().saturating_sub(TAIL)..];
        let surplus = (self.tail.len() + end.len()).saturating_sub(TAIL);
        self.tail.drain(..surplus);
        self.tail.extend(end);
        self.has_zero |= bytes.contains(&0);
        if self.kind.media_type == "application/vnd.ms-outlook" && !self.has_outlook_mark {
            self.last.extend_from_slice(bytes);
            self.has_outlook_mark = self.last.windows(OUTLOOK_MARK.len()).any(|part| part == OUTLOOK_MARK);
            let done = self.last.len().saturating_sub(OUTLOOK_MARK.len());
            self.last.drain(..done);
        }
    }

    /// The file is whole: it is kept for its holder when it is what it says.
    ///
    /// # Errors
    /// [`Error`] of the folder or of the database.
    pub async fn finish(mut self) -> Taken<Upload> {
        let seen = Seen {
            size: self.writer.size(),
            head: &self.head,
            tail: self.tail.make_contiguous(),
            has_zero: self.has_zero,
            has_outlook_mark: self.has_outlook_mark,
        };
        if let Some(flaw) = sound::flaw(self.kind, &seen) {
            return Ok(Err(flaw));
        }
        let written = match self.writer.finish().await {
            Ok(written) => written,
            Err(error) => return full(error),
        };
        let clock = self.office.clock();
        let upload = Upload {
            id: clock.id(),
            holder: self.holder,
            source: self.source,
            name: self.name,
            media_type: self.kind.media_type.to_owned(),
            size: i64::try_from(written.size).unwrap_or(i64::MAX),
            blob: self.blob,
            salt: self.salt,
            digest: written.digest,
            created_at: clock.machine_now(),
        };
        self.office.keep(upload).await
    }
}

impl Office {
    /// The row of a file whose bytes lie there.
    pub(super) async fn keep(&self, upload: Upload) -> Taken<Upload> {
        let (org, row) = (self.org().to_owned(), upload.clone());
        let kept: Result<(), store::Error> =
            self.store().write(move |tx| Box::pin(async move { upload::insert(tx, &org, &row).await })).await;
        let Err(error) = kept else { return Ok(Ok(upload)) };
        // bytes that no row names would only be found by the sweep
        self.blobs().remove(&upload.blob).await?;
        full(error)
    }
}

/// A full disk is said to whoever sends the file; everything else is broken machinery.
pub(super) fn full<T>(error: store::Error) -> Taken<T> {
    match error {
        store::Error::Full(_) => Ok(Err(FileFlaw::NoRoom)),
        other => Err(other.into()),
    }
}
