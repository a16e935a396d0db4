//! Whose letter it is: its name, address, signature and words, and from whom its mail comes.

use domain::dossier::place_at;
use domain::event::Event;
use domain::people::Place;

use super::tells_afterwards;

/// The body, and the unit of it, that had the dossier when the letter was occasioned: that a dossier goes elsewhere is told by whoever
/// let it go. What tells afterwards bears an earlier number, and is of whoever has the dossier now.
pub fn sender<'e>(events: &'e [Event], of: i64, kind: &str) -> Option<Place<'e>> {
    let of = u32::try_from(of).ok().filter(|_| !tells_afterwards(kind));
    place_at(events, of.unwrap_or(u32::MAX))
}
