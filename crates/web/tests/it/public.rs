//! Writing to a body, and following what one wrote: as people do it, and as attackers do.

pub mod follow;
mod hostile;
mod overdue;
pub mod write;
