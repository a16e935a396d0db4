//! Chance that can be had again, for courses, questions and procedures at random. The tests in `tests/it` read this file too.

/// Xorshift of Marsaglia (2003).
pub struct Chance(u64);

impl Chance {
    /// The one of that number, from 1.
    pub fn of(seed: u64) -> Chance {
        Chance(seed.wrapping_mul(0x9e37_79b9_7f4a_7c15))
    }

    /// A number from 0 to below the bound; 0 where there is none below it.
    pub fn below(&mut self, bound: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        (self.0 >> 11) as usize % bound.max(1)
    }

    /// One of those; none of none.
    pub fn one<T: Copy>(&mut self, of: &[T]) -> Option<T> {
        of.get(self.below(of.len())).copied()
    }
}
