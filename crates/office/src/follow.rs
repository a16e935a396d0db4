//! The private link by which someone follows their own dossier: the number with a code that only this installation can
//! make (docs/decisions/0004-follow-up-link.md). A number alone opens nothing.

use hmac::{Hmac, KeyInit, Mac};
use sha2::Sha256;
use subtle::ConstantTimeEq;

use crate::office::Office;

/// Letters and digits that are not taken for one another when typed from paper; 32 of them.
const ALPHABET: &[u8; 32] = b"abcdefghjkmnpqrstuvwxyz023456789";

impl Office {
    /// The code of a dossier: 80 bits in four groups of four, such as `h3kd-…`.
    pub fn follow_code(&self, dossier: &str) -> String {
        let digest = self.follow_mac(dossier).finalize().into_bytes();
        let mut code = String::new();
        for (group, bytes) in digest[..10].chunks(5).enumerate() {
            let bits = bytes.iter().fold(0u64, |bits, byte| bits << 8 | u64::from(*byte));
            for place in 0..8 {
                if (group, place) != (0, 0) && place % 4 == 0 {
                    code.push('-');
                }
                code.push(char::from(ALPHABET[(bits >> (35 - 5 * place) & 31) as usize]));
            }
        }
        code
    }

    /// Whether a code, typed with or without its hyphens, is the dossier's. Takes as long for any wrong code.
    pub fn follow_code_fits(&self, dossier: &str, code: &str) -> bool {
        let plain = |code: &str| -> Vec<u8> {
            code.chars().filter(char::is_ascii_alphanumeric).map(|c| c.to_ascii_lowercase() as u8).collect()
        };
        let (right, given) = (plain(&self.follow_code(dossier)), plain(code));
        right.ct_eq(&given).into()
    }

    /// The whole address of a dossier's follow-up page.
    pub fn follow_link(&self, number: &str, dossier: &str) -> String {
        format!("{}/follow/{number}/{}", self.base_url(), self.follow_code(dossier))
    }

    fn follow_mac(&self, dossier: &str) -> Hmac<Sha256> {
        let mut mac =
            Hmac::<Sha256>::new_from_slice(&self.0.follow_key).expect("HMAC takes a key of any length");
        mac.update(self.org().as_bytes());
        mac.update(&[0]);
        mac.update(dossier.as_bytes());
        mac
    }
}
