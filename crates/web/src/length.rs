//! How much a form takes, in characters. What is longer is refused with what was typed kept.

/// A line: a name, an address, an authority.
pub(crate) const MOST_LINE: usize = 200;
/// What would put it right, a grievance, a remark.
pub(crate) const MOST_PROSE: usize = 5_000;
/// What happened, in the words of who complains.
pub(crate) const MOST_MESSAGE: usize = 20_000;
/// What staff write in a dossier.
pub(crate) const MOST_PAPER: usize = 50_000;
