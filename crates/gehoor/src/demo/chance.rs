//! Chance with a seed, so that two demos of one day tell the same year.

use rand::rngs::StdRng;
use rand::seq::{IndexedRandom, SliceRandom};
use rand::{RngExt, SeedableRng};

/// A stream of numbers; the same for the same seed.
pub struct Chance(StdRng);

impl Chance {
    pub fn new(seed: u64) -> Chance {
        Chance(StdRng::seed_from_u64(seed))
    }

    /// A number from 0 to below `end`; 0 when `end` is 0.
    pub fn below(&mut self, end: usize) -> usize {
        self.0.random_range(0..end.max(1))
    }

    /// A number from `first` to `last`.
    pub fn between(&mut self, first: i32, last: i32) -> i32 {
        self.0.random_range(first..=last)
    }

    /// So many times in a hundred.
    pub fn percent(&mut self, often: usize) -> bool {
        self.below(100) < often
    }

    /// One of these; `None` when there are none.
    pub fn pick<'t, T>(&mut self, of: &'t [T]) -> Option<&'t T> {
        of.choose(&mut self.0)
    }

    pub fn shuffle<T>(&mut self, items: &mut [T]) {
        items.shuffle(&mut self.0);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_same_seed_tells_the_same() {
        let draw = |seed| {
            let mut chance = Chance::new(seed);
            let mut cards: Vec<_> = (0..20).collect();
            chance.shuffle(&mut cards);
            (cards, chance.between(3, 5), chance.pick::<u8>(&[]).copied())
        };
        assert_eq!(draw(1), draw(1));
        assert_ne!(draw(1).0, draw(2).0);
        let (mut cards, between, none) = draw(1);
        cards.sort_unstable();
        assert!(cards == (0..20).collect::<Vec<_>>() && (3..=5).contains(&between) && none.is_none());
    }
}
