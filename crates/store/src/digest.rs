//! Digests as text, and the tie between an event and an erasable row.

use sha2::{Digest, Sha256};

/// `H(salt ‖ bytes)` in lower-case hexadecimal: what an event holds instead of a name or a text. The salt lives in the
/// erasable row and dies with it; then nothing can be guessed from the digest.
#[must_use]
pub fn salted_digest(salt: &[u8], bytes: &[u8]) -> String {
    let mut hasher = Sha256::new();
    hasher.update(salt);
    hasher.update(bytes);
    hex(&hasher.finalize())
}

/// Bytes in lower-case hexadecimal.
#[must_use]
pub fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

/// The bytes that hexadecimal digits stand for; nothing when it is anything else.
#[must_use]
pub fn from_hex(text: &str) -> Option<Vec<u8>> {
    let digit = |byte: u8| char::from(byte).to_digit(16).map(|digit| digit as u8);
    let pair = |pair: &[u8]| Some(digit(pair[0])? << 4 | digit(pair[1])?);
    text.len().is_multiple_of(2).then(|| text.as_bytes().chunks_exact(2).map(pair).collect()).flatten()
}

/// `SHA-256(first ‖ second)`.
pub(crate) fn sha256(first: &[u8], second: &[u8]) -> Vec<u8> {
    let mut hasher = Sha256::new();
    hasher.update(first);
    hasher.update(second);
    hasher.finalize().to_vec()
}
