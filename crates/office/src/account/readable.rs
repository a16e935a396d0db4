//! Codes that people read from paper and type: 100 bits of chance in five groups of four signs, without the letters and
//! digits that are taken for one another. With so much chance a plain hash of one cannot be turned back.

use crate::clock::Clock;

/// Without the letters and digits that people take for one another.
const ALPHABET: &[u8; 32] = b"ABCDEFGHJKLMNPQRSTUVWXYZ23456789";

/// A new code, such as `K7QP-…`.
pub fn code(clock: &Clock) -> String {
    let mut chance = [0; 20];
    clock.chance(&mut chance);
    let signs: Vec<char> = chance.iter().map(|byte| char::from(ALPHABET[usize::from(byte % 32)])).collect();
    let groups: Vec<String> = signs.chunks(4).map(|group| group.iter().collect()).collect();
    groups.join("-")
}

/// A code as it is compared: hyphens, spaces and capitals do not count.
pub fn plain(typed: &str) -> String {
    typed.chars().filter(char::is_ascii_alphanumeric).map(|c| c.to_ascii_uppercase()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_code_is_read_however_it_is_typed() {
        let clock = Clock::real();
        let made = code(&clock);
        assert_eq!((made.len(), made.matches('-').count()), (24, 4));
        assert_eq!(plain(&made), plain(&made.to_lowercase().replace('-', " ")));
        assert_ne!(code(&clock), made);
    }
}
