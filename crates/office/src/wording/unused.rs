//! Which of a body's own words its new letters do not have, and why: nothing goes back to the words as supplied without
//! anybody being told.

use std::collections::BTreeSet;

use domain::language::Lang;
use domain::procedure::Procedure;
use store::Conn;
use store::wording;

use super::{Own, check, own};
use crate::body::Body;
use crate::error::Error;
use crate::office::Office;

/// Why a body's own words for a letter are not used.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unfit {
    /// They were written for another version of the procedure, and nothing was saved for this one.
    Former,
    /// They no longer fit what the letter tells, or what a letter can tell.
    Broken,
}

/// A letter that a body words itself, and that leaves in other words all the same.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Unused {
    /// The letter's name.
    pub letter: String,
    /// The language.
    pub lang: Lang,
    /// Why.
    pub why: Unfit,
}

/// What of a body's own words the letters of a procedure version do not have. A letter that this version does not have, or a
/// language that the body no longer speaks, needs no words.
fn unused(body: &Body, procedure: &Procedure, own: &[Own]) -> Vec<Unused> {
    let worded: BTreeSet<(&str, Lang)> = own.iter().map(|own| (own.letter.as_str(), own.lang)).collect();
    let found = worded.into_iter().filter(|(_, lang)| body.speaks(*lang)).filter_map(|(letter, lang)| {
        let supplied = procedure.letters.get(&(letter.to_owned(), lang))?;
        let here = own
            .iter()
            .find(|own| (own.letter.as_str(), own.lang, &own.law) == (letter, lang, &procedure.digest));
        let why = match here {
            None => Unfit::Former,
            Some(own) if !check::check(supplied, &own.text).is_empty() => Unfit::Broken,
            Some(_) => return None,
        };
        Some(Unused { letter: letter.to_owned(), lang, why })
    });
    found.collect()
}

/// The same, asked of the database.
///
/// # Errors
/// [`Error`] of the database.
pub async fn unused_in(
    conn: &mut Conn,
    org: &str,
    body: &Body,
    procedure: &Procedure,
) -> Result<Vec<Unused>, Error> {
    let rows = wording::of_every_law(conn, org, &body.id).await?;
    let known: Vec<Own> = rows.into_iter().filter_map(own).collect();
    Ok(unused(body, procedure, &known))
}

impl Office {
    /// Which of a body's own words its new letters do not have.
    ///
    /// # Errors
    /// [`Error`] of the database.
    pub async fn unused_wording(&self, body: &Body) -> Result<Vec<Unused>, Error> {
        let mut conn = self.store().read().await?;
        unused_in(&mut conn, self.org(), body, &self.library().of_body(body)).await
    }
}
