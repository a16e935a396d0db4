//! Chance with a seed: two fills of one size tell the same.

use rand::rngs::StdRng;
use rand::seq::IndexedRandom as _;
use rand::{RngExt as _, SeedableRng as _};

/// A stream of numbers; the same for the same seed.
pub struct Chance(StdRng);

impl Chance {
    pub fn new(seed: u64) -> Chance {
        Chance(StdRng::seed_from_u64(seed))
    }

    /// From `first` up to and including `last`.
    pub fn between(&mut self, first: usize, last: usize) -> usize {
        self.0.random_range(first..=last)
    }

    /// So many times in a thousand.
    pub fn permille(&mut self, often: usize) -> bool {
        self.between(0, 999) < often
    }

    /// One of these, which are not none.
    pub fn one<'t, T>(&mut self, of: &'t [T]) -> &'t T {
        of.choose(&mut self.0).unwrap_or_else(|| unreachable!("there is something to choose from"))
    }

    /// A place from 0 to below `most` as words have it: the tenth comes a tenth as often as the first (Zipf).
    pub fn rank(&mut self, most: usize) -> usize {
        let share: f64 = self.0.random();
        ((most as f64 + 1.0).powf(share) - 1.0) as usize
    }

    /// 32 bytes in hexadecimal.
    pub fn token(&mut self) -> String {
        let bytes: [u8; 32] = self.0.random();
        store::hex(&bytes)
    }
}

#[cfg(test)]
mod tests {
    use super::Chance;

    #[test]
    fn the_same_seed_tells_the_same_and_low_ranks_come_often() {
        let draw = |seed| {
            let mut chance = Chance::new(seed);
            (0..4000).map(|_| chance.rank(1000)).collect::<Vec<_>>()
        };
        assert_eq!(draw(7), draw(7));
        assert_ne!(draw(7), draw(8));
        let ranks = draw(7);
        let below = |most: usize| ranks.iter().filter(|rank| **rank < most).count();
        assert!(ranks.iter().all(|rank| *rank < 1000));
        assert!(below(10) > 1000 && below(10) < below(100), "{} {}", below(10), below(100));
    }
}
