//! What a search starts from: its rarest word, or what is the reader's own.

use super::{MUST, OWN_REACH, PLACES, PLACES_OF_BEGINNING, REACH, Reach, Wanted, Words, beyond, five};
use crate::dossier::Reader;
use crate::error::Error;
use crate::sql::{Conn, answer, first};

/// What a search starts from.
pub(super) enum Drive<'w> {
    /// A word that is nowhere.
    Nothing,
    /// The rarest word, with its first window.
    Word(&'w [String], Reach),
    /// A rare beginning.
    Beginning(&'w str),
    /// Nothing that is rare: the dossiers themselves, newest first.
    OnTheWay,
}

pub(super) async fn rarest<'w>(
    conn: &mut Conn,
    org: &str,
    words: &'w Words,
    before: &str,
    window: i64,
) -> Result<Drive<'w>, Error> {
    let mut rarest = Drive::OnTheWay;
    for wanted in words.must.iter().take(MUST) {
        match wanted {
            Wanted::Word(forms) => {
                let reach = reach_of(conn, org, forms, before, window).await?;
                if reach.found == 0 {
                    return Ok(Drive::Nothing);
                }
                // a full window of a rarer word reaches further back
                let rarity = |reach: &Reach| match reach.found < window {
                    true => (0, reach.found, String::new()),
                    false => (1, 0, reach.low.clone()),
                };
                let kept = match &rarest {
                    Drive::Word(_, best) => rarity(best) <= rarity(&reach),
                    Drive::Beginning(_) => reach.found >= window,
                    Drive::Nothing | Drive::OnTheWay => false,
                };
                if !kept {
                    rarest = Drive::Word(forms, reach);
                }
            }
            Wanted::Beginning(beginning) => {
                let values = values![org, beginning.as_str(), beyond(beginning), PLACES];
                let places: Option<i64> = answer(conn, PLACES_OF_BEGINNING, values).await?;
                let common = match &rarest {
                    Drive::Word(_, reach) => reach.found >= window,
                    Drive::OnTheWay => true,
                    Drive::Beginning(_) | Drive::Nothing => false,
                };
                match places.unwrap_or_default() {
                    0 => return Ok(Drive::Nothing),
                    places if places < PLACES && common => {
                        rarest = Drive::Beginning(beginning);
                    }
                    _ => {}
                }
            }
        }
    }
    Ok(rarest)
}

pub(super) async fn reach_of(
    conn: &mut Conn,
    org: &str,
    forms: &[String],
    before: &str,
    window: i64,
) -> Result<Reach, Error> {
    let mut values = values![org];
    values.extend(five(forms));
    values.extend(values![before, window]);
    let reach = first(conn, REACH, values).await?;
    Ok(reach.unwrap_or(Reach { low: String::new(), found: 0 }))
}

/// How far back a window of the newest dossiers reaches that are the reader's own.
pub(super) async fn own_reach(
    conn: &mut Conn,
    org: &str,
    reader: &Reader<'_>,
    before: &str,
    window: i64,
) -> Result<Reach, Error> {
    let reach = first(conn, OWN_REACH, values![org, reader.person, before, window]).await?;
    Ok(reach.unwrap_or(Reach { low: String::new(), found: 0 }))
}
