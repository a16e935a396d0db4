//! A letter in words: from a dossier as it stood, its law and the rows that it refers to. Nothing is written down here.

use domain::dossier::{Addressee, Dossier, HowOver, LetterState, Over};
use domain::event::{Event, Way};
use domain::language::Lang;
use domain::people::Place;
use domain::procedure::Procedure;
use domain::record::{AttachmentRef, Record, TextRef};
use jiff::Timestamp;
use letters::{Facts, Letter, Rendered};
use store::document::Document;
use store::party::{self, Party};
use store::{Conn, follow_link, text};

use super::{
    PASSED_ON, RECEIPT, built_in, enclosures, facts, passed_on, recipient, sender, tells_afterwards,
};
use crate::door::Passage;
use crate::error::Error;
use crate::everyone::Everyone;
use crate::office::Office;
use crate::together::Merged;
use crate::wording;

/// What writes a letter: it looks at a dossier as it stood at a moment, and only reads.
pub(crate) struct Pen<'a> {
    pub(crate) office: &'a Office,
    pub(crate) conn: &'a mut Conn,
    pub(crate) procedure: &'a Procedure,
    pub(crate) everyone: &'a Everyone,
    pub(crate) dossier: &'a Dossier,
    pub(crate) now: Timestamp,
}

impl Pen<'_> {
    /// Whose letter it is that an event calls for.
    pub(super) fn sender(&self, (of, name): (u32, &str)) -> Place<'_> {
        sender(&self.dossier.events, i64::from(of), name).unwrap_or_else(|| self.dossier.place())
    }
}

impl Passage<'_> {
    /// What writes the letters of this dossier as it stands.
    pub(crate) fn pen(&mut self) -> Pen<'_> {
        Pen {
            office: self.office,
            conn: self.tx,
            procedure: &self.procedure,
            everyone: &self.everyone,
            dossier: &self.dossier,
            now: self.now,
        }
    }
}

/// What a letter is written from: the rows that the dossier refers to.
pub(crate) struct Sources {
    pub(crate) texts: Vec<text::Text>,
    pub(crate) parties: Vec<Party>,
    /// How often the follow-up link was replaced.
    pub(crate) replaced: i64,
    /// What goes on in the dossier; only for the letter with which all of it goes elsewhere.
    pub(crate) merged: Vec<Merged>,
}

impl Sources {
    pub(super) async fn load(pen: &mut Pen<'_>) -> Result<Sources, Error> {
        let (org, dossier) = (pen.office.org(), &pen.dossier.id);
        Ok(Sources {
            texts: text::by_dossier(pen.conn, org, dossier).await?,
            // also those that were put right since: a letter of that day names them
            parties: party::history(pen.conn, org, dossier).await?,
            replaced: follow_link::generation(pen.conn, org, dossier).await?,
            merged: Vec::new(),
        })
    }

    pub(crate) fn text(&self, reference: &TextRef) -> &str {
        self.texts.iter().find(|text| text.id == reference.id).map_or("", |text| &text.body)
    }

    pub(crate) fn recipient(&self, dossier: &Dossier, way: Way) -> Option<&Party> {
        recipient(dossier, way, |reference| self.parties.iter().find(|party| party.id == reference.id))
    }
}

/// The letters to whoever complains, after the event `since`, that did not leave because nobody can be reached: each as of its
/// day, and whom it is for, without an address.
pub(crate) async fn for_nobody(pen: Pen<'_>, since: u32) -> Result<Vec<Document>, Error> {
    let Pen { office, conn, procedure, everyone, dossier: today, .. } = pen;
    let theirs = |letter: &&LetterState| letter.of > since && letter.to == Addressee::Complainant;
    let unsent = |letter: &&LetterState| theirs(letter) && letter.way.is_none();
    let mut letters = Vec::new();
    for letter in today.letters.iter().filter(unsent) {
        let until: Vec<Event> = today.events.iter().filter(|event| event.seq <= letter.of).cloned().collect();
        let Some(event) = until.last() else { continue };
        let then = Dossier::replay(&today.id, procedure, &until);
        let mut pen = Pen { office, conn: &mut *conn, procedure, everyone, dossier: &then, now: event.at };
        let sources = Sources::load(&mut pen).await?;
        let recipient = sources.recipient(&then, Way::Post).map(|party| party.name.clone());
        let row = written(&mut pen, &sources, (letter.of, &letter.letter), event).await?;
        letters.push(Document { recipient_name: recipient.unwrap_or_default(), ..row });
    }
    Ok(letters)
}

/// The files that go along: with an answer those of its draft, which were validated with it; with a short reply its own; and
/// what came with the complaint, where the procedure encloses that.
fn enclosed(dossier: &Dossier, procedure: &Procedure, event: &Event) -> Vec<AttachmentRef> {
    let Some(done) = event.done() else { return Vec::new() };
    let mut files = match &done.record {
        Record::Answer(answer) => dossier.enclosed_with(&answer.text).to_vec(),
        Record::GiveFeedback(_) => done.attachments.clone(),
        _ => Vec::new(),
    };
    let left_out = match &done.record {
        Record::CopyToRespondent(copying) => &copying.left_out[..],
        _ => &[],
    };
    if let Some(activity) = procedure.activity(&done.activity) {
        let received = dossier.received_with(activity);
        files.extend(received.filter(|file| !left_out.contains(file)).cloned());
    }
    files
}

/// A letter in words, not yet on its way to anyone.
pub(super) async fn written(
    pen: &mut Pen<'_>,
    sources: &Sources,
    (of, name): (u32, &str),
    event: &Event,
) -> Result<Document, Error> {
    let lang = pen.dossier.language;
    let facts = facts::of(pen, sources, event, name)?;
    let (rendered, wording) = rendered(pen, (of, name), &facts).await?;
    let replaces = replaces(pen, of, name, event);
    let enclosed = match name {
        RECEIPT => Vec::new(),
        _ if tells_afterwards(name) => Vec::new(),
        PASSED_ON => passed_on::files(pen, event).await?,
        _ => enclosed(pen.dossier, pen.procedure, event),
    };
    let list = enclosures::list(pen, lang, &enclosed).await?;
    let texts = enclosures::texts(pen, sources, event);
    Ok(Document {
        id: String::new(),
        dossier: pen.dossier.id.clone(),
        kind: name.to_owned(),
        event_seq: i64::from(of),
        language: lang.code().to_owned(),
        medium: String::new(),
        recipient_name: String::new(),
        recipient_address: String::new(),
        subject: subject(pen, rendered.subject, event),
        body_text: replaces.as_ref().map(|line| format!("{line}\n\n")).unwrap_or_default()
            + &rendered.text
            + &list.text
            + &texts.text,
        body_html: replaces.as_deref().map(letters::plain_as_html).unwrap_or_default()
            + &rendered.html
            + &list.html
            + &texts.html,
        enclosures: enclosures::written(&enclosed),
        wording,
        message_id: None,
        state: String::new(),
        state_on: None,
        created_at: pen.now,
        salt: Vec::new(),
        digest: String::new(),
        reader: String::new(),
    })
}

/// The answer after a new analysis is told apart from the first, which bears the same wording.
fn subject(pen: &Pen<'_>, subject: String, event: &Event) -> String {
    let answers = event.done().filter(|done| matches!(done.record, Record::Answer(_)));
    match answers.filter(|done| pen.dossier.answered_before(done.stage)) {
        Some(_) => {
            let words = crate::args!["subject" => subject];
            pen.office.texts().say(pen.dossier.language, "letter-subject-anew", &words)
        }
        None => subject,
    }
}

/// An answer that is told anew, after a judgment was put right, says which one it replaces; so does an invitation to another hearing.
fn replaces(pen: &Pen<'_>, of: u32, name: &str, event: &Event) -> Option<String> {
    if matches!(event.done().map(|done| &done.record), Some(Record::Invite(_))) && !tells_afterwards(name) {
        return moves(pen, event);
    }
    let dossier = pen.dossier;
    let done = event.done().filter(|done| matches!(done.record, Record::Answer(_)))?;
    let in_this_stage = |event: u32| {
        let found = dossier.events.iter().find(|found| found.seq == event).and_then(Event::done);
        found.is_some_and(|found| found.stage == done.stage)
    };
    let before = dossier.letters.iter().filter(|letter| letter.letter == name && letter.of < of);
    let sent_on =
        before.filter(|letter| in_this_stage(letter.of)).filter_map(|letter| letter.sent_on).next_back()?;
    let texts = pen.office.texts();
    Some(texts.say(dossier.language, "letter-replaces", &crate::args!["date" => sent_on]))
}

/// Of the invitation that this one takes the place of: when it was sent, or else written, and to which moment, unless that stays.
fn moves(pen: &Pen<'_>, event: &Event) -> Option<String> {
    let (dossier, texts) = (pen.dossier, pen.office.texts());
    let appointments = dossier.appointments(pen.procedure);
    let moved = |over: Over| over.by == event.seq && over.how == HowOver::Moved;
    let earlier = appointments.iter().find(|found| found.over.is_some_and(moved))?;
    let now = appointments.iter().find(|found| found.of == event.seq)?;
    let sent_on =
        dossier.letters.iter().find(|letter| letter.of == earlier.of).and_then(|letter| letter.sent_on);
    let written_on = || dossier.events.iter().find(|found| found.seq == earlier.of).map(|found| found.on);
    let date = sent_on.or_else(written_on)?;
    let (lang, at) = (dossier.language, earlier.invitation.at);
    if at == now.invitation.at {
        return Some(texts.say(lang, "letter-replaces", &crate::args!["date" => date]));
    }
    let moment = texts.weekday_moment(lang, at);
    Some(texts.say(lang, "letter-replaces-invitation", &crate::args!["date" => date, "moment" => moment]))
}

/// A letter in words: the body's own where it has them for this procedure version, else those of the procedure. With the
/// digest of the body's.
async fn rendered(
    pen: &mut Pen<'_>,
    (of, name): (u32, &str),
    facts: &Facts,
) -> Result<(Rendered, Option<String>), Error> {
    let (lang, procedure) = (pen.dossier.language, pen.procedure);
    let body = pen.sender((of, name)).body.to_owned();
    if let Some(words) = built_in::words(pen, name) {
        return Ok((in_words(name, &words, (lang, facts))?, None));
    }
    let at = store::wording::Place {
        body: &body,
        procedure: &procedure.digest,
        letter: name,
        language: lang.code(),
    };
    if let Some(own) = store::wording::find(pen.conn, pen.office.org(), at).await? {
        let letter = Letter::parse(&format!("own/{name}/{lang}.md"), &own.content);
        // it was checked when it was saved; should it not fit all the same, the letter is not held up by it
        if let Some(rendered) = letter.ok().and_then(|letter| letter.render(facts).ok()) {
            return Ok((rendered, Some(wording::digest(&own.content))));
        }
    }
    let file = format!("procedures/{}/letters/{name}/{lang}.md", procedure.reference());
    let text = procedure.letters.get(&(name.to_owned(), lang));
    let text = text.ok_or_else(|| Error::Broken(format!("{file} is not there")))?;
    Ok((in_words(&file, text, (lang, facts))?, None))
}

fn in_words(file: &str, text: &str, (lang, facts): (Lang, &Facts)) -> Result<Rendered, Error> {
    let letter = Letter::parse(file, text).map_err(|flaws| {
        Error::Broken(flaws.iter().map(ToString::to_string).collect::<Vec<_>>().join("\n"))
    })?;
    letter
        .render(facts)
        .map_err(|missing| Error::Broken(format!("The letter {file} in {lang} cannot be written: {missing}")))
}
