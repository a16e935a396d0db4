//! What goes along with a letter: as its row keeps it, as the letter names it, as the mail carries it.

use domain::dossier::{Addressee, Seated};
use domain::event::{Event, Way};
use domain::language::Lang;
use domain::record::{AttachmentRef, Record, TextRef};
use mail::Enclosure;
use sha2::{Digest as _, Sha256};
use store::attachment;
use store::document::{self, Document};

use super::invitation;
use super::receiver::receiver;
use super::writing::{Pen, Sources};
use crate::door::Passage;
use crate::error::Error;
use crate::office::Office;

/// The references as a document's row holds them.
pub(crate) fn written(references: &[AttachmentRef]) -> String {
    serde_json::to_string(references).expect("references hold only plain data")
}

/// The references of a document's row; none when it does not read, which its digest tells.
pub fn of(letter: &Document) -> Vec<AttachmentRef> {
    serde_json::from_str(&letter.enclosures).unwrap_or_default()
}

/// A letter as it goes by that way: the appointment that it speaks of goes along with a mail, once, and with nothing that is
/// printed. A mail that is written anew brings the file of the one before it.
pub(super) async fn going(
    passage: &mut Passage<'_>,
    sources: &Sources,
    row: Document,
    way: Way,
) -> Result<Document, Error> {
    let (org, dossier) = (passage.org(), passage.dossier.id.clone());
    let (mut files, mut appointments) = (Vec::new(), Vec::new());
    for letter in document::by_dossier(passage.tx, org, &dossier).await?.iter().chain([&row]) {
        let same = letter.event_seq == row.event_seq && letter.kind == row.kind;
        for file in of(letter).into_iter().filter(|_| same) {
            match attachment::by_id(passage.tx, org, &dossier, &file.id).await? {
                Some(found) if found.media_type == invitation::MEDIA_TYPE => appointments.push(file),
                _ if letter.id == row.id => files.push(file),
                _ => {}
            }
        }
    }
    let mut appointment = false;
    if way == Way::Email {
        let before = files.len();
        files.extend(match appointments.into_iter().next_back() {
            Some(file) => Some(file),
            None => invitation::kept(passage, sources, (row.event_seq, &row.kind)).await?,
        });
        appointment = files.len() > before;
    }
    let row = Document { enclosures: written(&files), ..row };
    Ok(told_of_appointment(passage.office, row, appointment))
}

/// A mail that carries the file of an appointment says so in its last line; a letter on paper has no such line.
fn told_of_appointment(office: &Office, mut row: Document, carries: bool) -> Document {
    let lang = row.language.parse().unwrap_or(Lang::Nl);
    let line = office.texts().text(lang, "letter-appointment-along");
    let (text, html) = (format!("\n\n{line}\n"), format!("<p>{}</p>\n", escaped(&line)));
    for (body, line) in [(&mut row.body_text, text), (&mut row.body_html, html)] {
        let without = body.strip_suffix(&line).map(str::len);
        body.truncate(without.unwrap_or(body.len()));
        if carries {
            body.push_str(&line);
        }
    }
    row
}

/// The lines below a letter that name what goes along; empty when nothing does.
#[derive(Default)]
pub(super) struct List {
    pub text: String,
    pub html: String,
}

pub(super) async fn list(pen: &mut Pen<'_>, lang: Lang, enclosed: &[AttachmentRef]) -> Result<List, Error> {
    let mut names = Vec::new();
    for reference in enclosed {
        let (org, dossier) = (pen.office.org(), &pen.dossier.id);
        let row = attachment::by_id(pen.conn, org, dossier, &reference.id).await?;
        names.extend(row.map(|row| row.name));
    }
    if names.is_empty() {
        return Ok(List::default());
    }
    let heading = pen.office.texts().text(lang, "attachment-enclosures");
    let lines: String = names.iter().map(|name| format!("\n- {name}")).collect();
    let items: String = names.iter().map(|name| format!("<li>{}</li>", escaped(name))).collect();
    Ok(List {
        text: format!("\n\n{heading}{lines}\n"),
        html: format!("<p>{}</p>\n<ul>{items}</ul>\n", escaped(&heading)),
    })
}

/// The texts that go along whole, each under the name of what it came from: the advice, the record of a hearing (S2-27).
pub(super) fn texts(pen: &Pen<'_>, sources: &Sources, event: &Event) -> List {
    let (dossier, lang) = (pen.dossier, pen.dossier.language);
    let mut list = List::default();
    let activity = event.done().and_then(|done| pen.procedure.activity(&done.activity));
    let left_out = match event.done().map(|done| &done.record) {
        Some(Record::Answer(answer)) => answer.left_out.as_ref().map_or(&[][..], |left| &left.records),
        _ => &[],
    };
    for enclosed in activity.into_iter().flat_map(|activity| &activity.encloses) {
        let recorded = dossier.recorded_by(enclosed).into_iter();
        for (item, (event, record)) in recorded.filter(|(_, (event, _))| !left_out.contains(&event.seq)) {
            let what = heading(pen, sources, named(pen, enclosed, lang), (item, record));
            let heading = pen.office.texts().say(lang, "letter-enclosed-text", &crate::args!["what" => what]);
            let body = words(pen, sources, (event, record)).join("\n\n");
            if !body.is_empty() {
                list.text.push_str(&format!("\n\n{heading}\n\n{body}\n"));
                list.html.push_str(&format!(
                    "<h2>{}</h2>\n{}",
                    escaped(&heading),
                    letters::plain_as_html(&body)
                ));
            }
        }
    }
    list
}

/// What stands in it: of a hearing who was there and what was said, of an advice who gave it and what it recommends.
fn words(pen: &Pen<'_>, sources: &Sources, (event, record): (&Event, &Record)) -> Vec<String> {
    let (texts, lang) = (pen.office.texts(), pen.dossier.language);
    let plain = |text: &TextRef| sources.text(text).trim().to_owned();
    let under = |id: &str, text: &TextRef| match plain(text) {
        empty if empty.is_empty() => empty,
        said => {
            let label = crate::args!["what" => texts.text(lang, id)];
            format!("{} {said}", texts.say(lang, "letter-enclosed-label", &label))
        }
    };
    let mut words = match record {
        Record::Hear(hearing) => {
            vec![under("letter-enclosed-present", &hearing.present), plain(&hearing.record)]
        }
        Record::Advise(advice) => {
            let mut words = vec![advisers(pen, event), plain(&advice.report)];
            words.extend(advice.repair.iter().map(|text| under("act-form-advice-repair", text)));
            words.extend(advice.prevent.iter().map(|text| under("act-form-advice-prevent", text)));
            words
        }
        Record::Investigate(investigation) => vec![plain(&investigation.findings)],
        _ => Vec::new(),
    };
    words.retain(|text| !text.is_empty());
    words
}

/// Who gave the advice, and when: the adviser, or the chair and the members (Awb 9:15; S2-23).
fn advisers(pen: &Pen<'_>, event: &Event) -> String {
    let by = seated(pen);
    if by.is_empty() {
        return by;
    }
    let words = crate::args!["date" => event.on, "by" => by];
    pen.office.texts().say(pen.dossier.language, "letter-enclosed-advised", &words)
}

/// Who sits, each with their role: the adviser, or the chair and the members. Nothing where nobody does.
pub(super) fn seated(pen: &Pen<'_>) -> String {
    let (texts, lang) = (pen.office.texts(), pen.dossier.language);
    let who = |seated: &Seated| {
        let name = pen.everyone.name(&seated.person.0)?;
        Some(format!("{name} ({})", texts.role_in_signature(lang, seated.role)))
    };
    let by: Vec<String> = pen.dossier.seated().filter_map(who).collect();
    by.join(", ")
}

/// Of a hearing, who was heard and when; of anything else the name of its activity.
fn heading(pen: &Pen<'_>, sources: &Sources, what: String, (item, record): (Option<u32>, &Record)) -> String {
    let (Record::Hear(hearing), Some(party)) = (record, item) else { return what };
    let heard = match party.checked_sub(1).filter(|respondent| *respondent > 0) {
        None => Addressee::Complainant,
        Some(respondent) => Addressee::Respondent(respondent),
    };
    let name = receiver(pen.dossier, pen.everyone, sources, heard, (Way::Post, "")).name;
    let words = crate::args!["what" => what, "name" => name, "date" => hearing.held_on];
    pen.office.texts().say(pen.dossier.language, "letter-enclosed-hearing", &words)
}

/// What lies there is an advice, not the giving of it; where there is no such word, the name of the activity.
fn named(pen: &Pen<'_>, activity: &str, lang: Lang) -> String {
    let act = pen.procedure.activity(activity).map(|activity| activity.act.code()).unwrap_or_default();
    let paper = format!("dossier-paper-{act}");
    let texts = pen.office.texts();
    match texts.has(lang, &paper) {
        true => texts.text(lang, &paper),
        false => pen.procedure.texts(lang).activity.get(activity).cloned().unwrap_or_default(),
    }
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}

impl Office {
    /// The files that go along with a letter, read whole: a draft brings no more than mail servers take.
    ///
    /// # Errors
    /// [`Error::Broken`] when one is gone or is another file than the record names: such a letter does not leave.
    pub(crate) async fn enclosures(&self, letter: &Document) -> Result<Vec<Enclosure>, Error> {
        let mut found = Vec::new();
        for reference in of(letter) {
            let mut conn = self.store().read().await?;
            let row = attachment::by_id(&mut conn, self.org(), &letter.dossier, &reference.id).await?;
            drop(conn);
            let gone = || Error::Broken(format!("Attachment {} of a letter is gone.", reference.id));
            let row = row.ok_or_else(gone)?;
            let bytes = row.pieces(self.blobs()).await?.ok_or_else(gone)?.read().await?;
            if store::hex(&Sha256::new().chain_update(&row.salt).chain_update(&bytes).finalize())
                != reference.digest
            {
                return Err(Error::Broken(format!(
                    "Attachment {} of a letter is not the file that was recorded.",
                    reference.id
                )));
            }
            found.push(Enclosure { name: row.name, media_type: row.media_type, bytes });
        }
        Ok(found)
    }
}
