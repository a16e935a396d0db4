//! Passwords are kept as Argon2id hashes, with a salt each.
//!
//! The cost is what the OWASP Password Storage Cheat Sheet asks at least for Argon2id, and the default of the `argon2`
//! crate: 19 MiB of memory, 2 passes, 1 lane.

use argon2::password_hash::phc::PasswordHash;
use argon2::{Argon2, PasswordHasher, PasswordVerifier};
use tokio::sync::{Semaphore, SemaphorePermit};

use super::Error;
use super::flaw::PASSWORD_MAX_BYTES;

/// What a name without an account is verified against, so that it costs the time of one with an account. The
/// hash is 32 zero bytes, which no known password gives; if one did, `fits` would still say no.
const OF_NOBODY: &str =
    "$argon2id$v=19$m=19456,t=2,p=1$Z2Vob29yLW5vYm9keS4uLg$AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA";

/// Each hash takes 19 MiB and a processor: more at a time would only let a flood of tries take the machine.
static TURNS: Semaphore = Semaphore::const_new(2);

/// Leave to hash one password.
pub struct Turn {
    _permit: SemaphorePermit<'static>,
}

impl Turn {
    /// Waits for leave.
    pub async fn wait() -> Result<Turn, Error> {
        let permit = TURNS.acquire().await.map_err(failed)?;
        Ok(Turn { _permit: permit })
    }

    /// The hash of a new password, in the PHC string format.
    pub async fn hash(self, password: String, salt: Vec<u8>) -> Result<String, Error> {
        let work = move || {
            let _turn = self;
            let hash = Argon2::default().hash_password_with_salt(password.as_bytes(), &salt);
            hash.map(|hash: PasswordHash| hash.to_string()).map_err(failed)
        };
        tokio::task::spawn_blocking(work).await.map_err(failed)?
    }

    /// Whether the password fits the hash; without a hash it never does, and takes as long. The turn comes back, so
    /// that a wrong password is counted before the next one is tried.
    pub async fn fits(self, password: String, hash: Option<String>) -> Result<(bool, Turn), Error> {
        if password.len() > PASSWORD_MAX_BYTES {
            return Ok((false, self));
        }
        let work = move || verify(&password, hash.as_deref()).map(|fits| (fits, self));
        tokio::task::spawn_blocking(work).await.map_err(failed)?
    }
}

fn verify(password: &str, hash: Option<&str>) -> Result<bool, Error> {
    let against = PasswordHash::new(hash.unwrap_or(OF_NOBODY)).map_err(failed)?;
    match Argon2::default().verify_password(password.as_bytes(), &against) {
        Ok(()) => Ok(hash.is_some()),
        Err(argon2::password_hash::Error::PasswordInvalid) => Ok(false),
        Err(error) => Err(failed(error)),
    }
}

fn failed(error: impl std::fmt::Display) -> Error {
    Error::Hash(error.to_string())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_without_an_account_costs_the_same() {
        let made: PasswordHash =
            Argon2::default().hash_password_with_salt(b"what someone chose", &[7; 16]).unwrap();
        let nobody = PasswordHash::new(OF_NOBODY).unwrap();
        assert_eq!((made.algorithm, made.version), (nobody.algorithm, nobody.version));
        assert_eq!(made.params.to_string(), "m=19456,t=2,p=1");
        assert_eq!(made.params, nobody.params);
        assert_eq!(made.hash.unwrap().len(), nobody.hash.unwrap().len());
        assert!(!verify("whatever", None).unwrap());
    }

    #[test]
    fn a_broken_hash_is_an_error_and_not_a_wrong_password() {
        assert!(matches!(verify("whatever", Some("not a hash")), Err(Error::Hash(_))));
    }
}
