//! What an act would send, seen before it is done: the same passage, of which nothing is kept.

use domain::refusal::Refusal;
use store::document::Document;

use crate::door::{Passage, Request, Stop, letters_of};
use crate::error::Error;
use crate::letter;
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
    /// The letters of a dossier that never left, because nobody could be reached: whoever follows it reads them there.
    /// Nothing is written.
    ///
    /// # Errors
    /// [`Error`] when the machinery fails.
    pub(crate) async fn letters_for_nobody(&self, dossier: &str) -> Result<Vec<Document>, Error> {
        let (office, dossier) = (self.clone(), dossier.to_owned());
        let seen = self.store().write(move |tx| {
            Box::pin(async move {
                let mut passage = Passage::open(&office, tx, &dossier, None).await?;
                let events = passage.dossier.events.clone();
                let letters = letter::for_nobody(&mut passage, events).await?;
                Err::<(), Seen>(Seen::Letters(letters)) // an error, so that nothing is kept
            })
        });
        match seen.await {
            Err(Seen::Letters(letters)) => Ok(letters),
            Err(Seen::Stopped(Stop::Broken(error))) => Err(error),
            Err(Seen::Stopped(Stop::Refused(_))) | Ok(()) => Ok(Vec::new()),
        }
    }

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
