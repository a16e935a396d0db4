//! Which of a body's own words its new letters do not have, and why: nothing goes back to the words as supplied without
//! anybody being told.

use std::collections::BTreeSet;
use std::sync::Arc;

use domain::language::Lang;
use domain::procedure::Procedure;
use store::Conn;
use store::wording;

use super::{Own, check, own};
use crate::body::Body;
use crate::error::Error;
use crate::library::Library;
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
#[derive(Clone, Debug)]
pub struct Unused {
    /// The procedure that new dossiers follow.
    pub law: Arc<Procedure>,
    /// The letter's name.
    pub letter: String,
    /// The language.
    pub lang: Lang,
    /// Why.
    pub why: Unfit,
}

/// What of a body's own words the letters of a procedure do not have. A letter that it does not have, or a language that the body
/// no longer speaks, needs no words.
fn unused(body: &Body, law: &Arc<Procedure>, own: &[Own]) -> Vec<Unused> {
    let worded: BTreeSet<(&str, Lang)> = own.iter().map(|own| (own.letter.as_str(), own.lang)).collect();
    let found = worded.into_iter().filter(|(_, lang)| body.speaks(*lang)).filter_map(|(letter, lang)| {
        let supplied = law.letters.get(&(letter.to_owned(), lang))?;
        let here =
            own.iter().find(|own| (own.letter.as_str(), own.lang, &own.law) == (letter, lang, &law.digest));
        let why = match here {
            None => Unfit::Former,
            Some(own) if !check::check(supplied, &own.text).is_empty() => Unfit::Broken,
            Some(_) => return None,
        };
        Some(Unused { law: Arc::clone(law), letter: letter.to_owned(), lang, why })
    });
    found.collect()
}

/// Which of a body's own words its new letters do not have: of complaints those that were written for a procedure for complaints, of
/// disputes those for disputes, for both may have a letter of one name.
///
/// # Errors
/// [`Error`] of the database.
pub async fn unused_in(
    conn: &mut Conn,
    org: &str,
    library: &Library,
    body: &Body,
) -> Result<Vec<Unused>, Error> {
    let (mut of_complaints, mut of_disputes) = (Vec::new(), Vec::new());
    for own in wording::of_every_law(conn, org, &body.id).await?.into_iter().filter_map(own) {
        match library.pinned(conn, org, &own.law).await {
            Ok(law) if law.is_for_disputes() => of_disputes.push(own),
            // what is no longer here was for complaints: they had letters first
            Ok(_) | Err(Error::Broken(_)) => of_complaints.push(own),
            Err(error) => return Err(error),
        }
    }
    let own = |law: &Procedure| if law.is_for_disputes() { &of_disputes } else { &of_complaints };
    Ok(library.laws(body).iter().flat_map(|law| unused(body, law, own(law))).collect())
}

impl Office {
    /// Which of a body's own words its new letters do not have.
    ///
    /// # Errors
    /// [`Error`] of the database.
    pub async fn unused_wording(&self, body: &Body) -> Result<Vec<Unused>, Error> {
        let mut conn = self.store().read().await?;
        unused_in(&mut conn, self.org(), self.library(), body).await
    }
}
