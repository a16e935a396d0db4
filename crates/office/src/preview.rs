//! What an act would send, seen before it is done: the same passage, of which nothing is kept.

use domain::refusal::Refusal;
use store::document::Document;

use crate::door::{Request, Stop, letters_of};
use crate::error::Error;
use crate::office::Office;

/// Undoes the transaction, and brings out what was seen in it.
enum Seen {
    Letters(Vec<Document>),
    Stopped(Stop),
}

impl<E: Into<Stop>> From<E> for Seen {
    fn from(error: E) -> Seen {
        Seen::Stopped(error.into())
    }
}

impl Office {
    /// The letters that would leave if this were done now, or why it cannot be done. One that leaves for nobody, because no
    /// address is known, has no medium. Nothing is written: the request takes its whole way, and all of it is undone.
    ///
    /// # Errors
    /// [`Error`] when the machinery fails; a refusal is an answer, not an error.
    pub async fn letters_before(&self, request: Request) -> Result<Result<Vec<Document>, Refusal>, Error> {
        let office = self.clone();
        let seen = self.store().write(move |tx| {
            Box::pin(async move {
                let letters = letters_of(&office, tx, request).await?;
                Err::<(), Seen>(Seen::Letters(letters)) // an error, so that nothing is kept
            })
        });
        match seen.await {
            Err(Seen::Letters(letters)) => Ok(Ok(letters)),
            Err(Seen::Stopped(Stop::Refused(refusal))) => Ok(Err(refusal)),
            Err(Seen::Stopped(Stop::Broken(error))) => Err(error),
            Ok(()) => Ok(Ok(Vec::new())),
        }
    }
}
