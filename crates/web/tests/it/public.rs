//! Writing to a body, and following what one wrote: as people do it, and as attackers do.

mod follow;
mod hostile;
pub mod write;
