//! Secrets that the database keeps for others, such as the password of a mail server, sealed with AES-256-GCM. The key lies
//! in a file of its own, beside the configuration: whoever has a copy of the database, or a backup, has nothing to open them
//! with.

use std::fs::{self, OpenOptions};
use std::io::{ErrorKind, Write};
use std::path::{Path, PathBuf};

use aes_gcm::aead::{Aead, Payload};
use aes_gcm::{Aes256Gcm, KeyInit, Nonce};

use crate::clock::Clock;

/// The length of what makes each sealing different, in bytes; it stands before the sealed text.
const NONCE: usize = 12;

/// The file that holds the key: 64 hexadecimal digits. It is made when it is first needed, and only its owner may read it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SealKey(PathBuf);

impl SealKey {
    /// The key in that file, whether it is there yet or not.
    pub fn at(file: impl Into<PathBuf>) -> SealKey {
        SealKey(file.into())
    }

    /// Where it lies.
    pub fn file(&self) -> &Path {
        &self.0
    }

    /// Seals a text. It opens only with the same key and the same `about`: what it is for.
    ///
    /// # Errors
    /// What the machine said, when the file can be neither read nor made, or holds no key.
    pub(crate) fn seal(&self, clock: &Clock, text: &str, about: &str) -> Result<Vec<u8>, String> {
        let key = match self.read()? {
            Some(key) => key,
            None => self.make(clock)?,
        };
        let mut nonce = [0; NONCE];
        clock.chance(&mut nonce);
        let payload = Payload { msg: text.as_bytes(), aad: about.as_bytes() };
        let sealed = Aes256Gcm::new(&key.into()).encrypt(&Nonce::from(nonce), payload);
        let sealed = sealed.map_err(|_| "the text is too long".to_owned())?;
        Ok([&nonce[..], &sealed].concat())
    }

    /// The text, when this key sealed it about this.
    pub(crate) fn open(&self, sealed: &[u8], about: &str) -> Option<String> {
        let key = self.read().ok().flatten()?;
        let (nonce, text) = sealed.split_at_checked(NONCE)?;
        let nonce: [u8; NONCE] = nonce.try_into().ok()?;
        let payload = Payload { msg: text, aad: about.as_bytes() };
        let text = Aes256Gcm::new(&key.into()).decrypt(&Nonce::from(nonce), payload).ok()?;
        String::from_utf8(text).ok()
    }

    fn read(&self) -> Result<Option<[u8; 32]>, String> {
        match fs::read_to_string(&self.0) {
            Ok(text) => store::from_hex(text.trim())
                .and_then(|bytes| bytes.try_into().ok())
                .map(Some)
                .ok_or_else(|| "the file does not hold 64 hexadecimal digits".to_owned()),
            Err(error) if error.kind() == ErrorKind::NotFound => Ok(None),
            Err(error) => Err(error.to_string()),
        }
    }

    /// Written whole beside its place and then put there, so that another process reads all of it or finds nothing; of two
    /// that make one at once, the first stays.
    fn make(&self, clock: &Clock) -> Result<[u8; 32], String> {
        let mut name = self.0.clone().into_os_string();
        name.push(format!(".{}", clock.id()));
        let beside = PathBuf::from(name);
        let written = only_ours(&beside)
            .and_then(|mut file| {
                file.write_all(format!("{}\n", clock.secret()).as_bytes()).and(file.sync_all())
            })
            .and_then(|()| match fs::hard_link(&beside, &self.0) {
                Err(error) if error.kind() == ErrorKind::AlreadyExists => Ok(()),
                linked => linked,
            });
        let _gone = fs::remove_file(&beside);
        written.map_err(|error| error.to_string())?;
        self.read()?.ok_or_else(|| "the file went away while it was made".to_owned())
    }
}

fn only_ours(path: &Path) -> std::io::Result<fs::File> {
    let mut options = OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    options.open(path)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_sealed_opens_with_the_same_key_for_the_same_purpose_only() {
        let folder = tempfile::tempdir().unwrap();
        let key = SealKey::at(folder.path().join("mail-key"));
        let clock = Clock::real();
        assert_eq!(key.open(&[0; 40], "a"), None, "nothing is made by looking");
        assert!(!key.file().exists());
        let sealed = key.seal(&clock, "geheim", "a").unwrap();
        assert!(!sealed.windows(6).any(|six| six == b"geheim"));
        assert_eq!(key.open(&sealed, "a").as_deref(), Some("geheim"));
        assert_eq!(key.open(&sealed, "b"), None);
        assert_ne!(key.seal(&clock, "geheim", "a").unwrap(), sealed);
        let other = SealKey::at(folder.path().join("other"));
        other.seal(&clock, "x", "a").unwrap();
        assert_eq!(other.open(&sealed, "a"), None);
        assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 2, "nothing lies about");
    }

    #[cfg(unix)]
    #[test]
    fn nobody_else_may_read_the_key_and_a_spoiled_one_is_told() {
        use std::os::unix::fs::PermissionsExt;
        let folder = tempfile::tempdir().unwrap();
        let key = SealKey::at(folder.path().join("mail-key"));
        key.seal(&Clock::real(), "x", "a").unwrap();
        assert_eq!(fs::metadata(key.file()).unwrap().permissions().mode() & 0o777, 0o600);
        fs::write(key.file(), "ü".repeat(32)).unwrap();
        assert!(key.seal(&Clock::real(), "x", "a").unwrap_err().contains("64 hexadecimal digits"));
        let nowhere = SealKey::at(folder.path().join("gone").join("mail-key"));
        assert!(nowhere.seal(&Clock::real(), "x", "a").is_err());
    }
}
