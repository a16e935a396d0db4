//! The letters that Gehoor sends by itself, whatever the procedure: to whom each goes and what the record says of it; of those that tell
//! afterwards what became of what was told before, when and in which words too.

use domain::dossier::{Addressee, Dossier};
use domain::event::{Event, Which};
use domain::procedure::load::{CALLED_OFF, ENDED_EARLY, PASSED_ON, RECEIPT};

use super::writing::{Pen, Sources, written};
use super::{called_off, enclosures, ended_early, send_off};
use crate::args;
use crate::door::Passage;
use crate::error::Error;

/// One of them.
pub(super) struct BuiltIn {
    /// The kind of its document.
    name: &'static str,
    /// Which of the letters of the event whose number it bears.
    pub(super) which: Which,
    /// To whom, by that number.
    pub(super) to: fn(&Dossier, u32) -> Addressee,
    /// Where it tells afterwards what became of what that event told: it bears an earlier number, its words are the same everywhere, and it
    /// is of whoever has the dossier by then.
    pub(super) afterwards: Option<Afterwards>,
}

/// Events, each with whom its letter went to.
pub(super) type Due = Result<Vec<(u32, Addressee)>, Error>;

/// What tells afterwards.
pub(super) struct Afterwards {
    /// The events whose receivers must hear it because of this one, each with whom.
    due: fn(&Passage<'_>, &Event) -> Due,
    /// Subject and what it says.
    words: fn(&Pen<'_>) -> [String; 2],
}

const ALL: [BuiltIn; 4] = [
    BuiltIn { name: RECEIPT, which: Which::OfTheAct, to: |_, _| Addressee::Complainant, afterwards: None },
    BuiltIn { name: PASSED_ON, which: Which::Onward, to: |_, of| Addressee::Authority(of), afterwards: None },
    BuiltIn {
        name: CALLED_OFF,
        which: Which::CallsOff,
        to: |dossier, of| Addressee::of_party(item(dossier, of)),
        afterwards: Some(Afterwards { due: called_off::due, words: called_off::words }),
    },
    BuiltIn {
        name: ENDED_EARLY,
        which: Which::EndedEarly,
        to: |dossier, of| Addressee::Respondent(item(dossier, of)),
        afterwards: Some(Afterwards { due: ended_early::due, words: ended_early::words }),
    },
];

/// Whom the event was about.
fn item(dossier: &Dossier, of: u32) -> u32 {
    let event = dossier.events.iter().find(|event| event.seq == of);
    event.and_then(Event::done).and_then(|done| done.item).unwrap_or(1)
}

/// The letter of that kind, where no activity has it.
pub(super) fn built_in(kind: &str) -> Option<&'static BuiltIn> {
    ALL.iter().find(|letter| letter.name == kind)
}

/// Which of the letters of its event a document is.
pub(crate) fn which(kind: &str) -> Which {
    built_in(kind).map(|letter| letter.which).unwrap_or_default()
}

/// Whether it tells afterwards what became of what was told before.
pub fn tells_afterwards(kind: &str) -> bool {
    built_in(kind).is_some_and(|letter| letter.afterwards.is_some())
}

/// Writes what this event makes known to those who were told otherwise before, unless a letter of its act goes to them already.
pub(crate) async fn tell_afterwards(passage: &mut Passage<'_>, event: &Event) -> Result<(), Error> {
    let told = passage.dossier.letters.iter().find(|letter| letter.of == event.seq).map(|letter| letter.to);
    for letter in &ALL {
        let Some(Afterwards { due, .. }) = &letter.afterwards else { continue };
        for (of, to) in due(passage, event)?.into_iter().filter(|(_, to)| Some(*to) != told) {
            let first = passage.dossier.events.iter().find(|found| found.seq == of).cloned();
            let Some((first, way)) = first.zip(passage.dossier.way_to(to)) else { continue };
            // what was told before, as of the day and by the hand of what undid it
            let about = Event { at: event.at, on: event.on, by: event.by.clone(), ..first };
            let sources = Sources::load(&mut passage.pen()).await?;
            let row = written(&mut passage.pen(), &sources, (of, letter.name), &about).await?;
            let row = enclosures::going(passage, &sources, row, way).await?;
            send_off(passage, &sources, row, way).await?;
        }
    }
    Ok(())
}

/// The words of such a letter, as the file of one; none for any other.
pub(super) fn words(pen: &Pen<'_>, kind: &str) -> Option<String> {
    let Afterwards { words, .. } = built_in(kind)?.afterwards.as_ref()?;
    let (texts, lang) = (pen.office.texts(), pen.dossier.language);
    let part = |id: &str| texts.say(lang, id, &args!["number" => "{number}"]);
    let [subject, body] = words(pen);
    let (contact, greeting) = (part("letter-called-off-contact"), part("letter-called-off-greeting"));
    Some(format!(
        "subject: {subject}\n\n{{salutation}}\n\n{body}\n\n{contact}\n\n{{body-contact}}\n\n{greeting}\n\n{{signature-name}}\\\n{{signature-role}}\\\n{{body-name}}\n",
    ))
}
