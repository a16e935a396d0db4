//! Sent on to another authority that is competent, with the files of whoever complains.

use domain::intake::Forwarding;
use domain::record::{AttachmentRef, Record};
use maud::{Markup, html};
use office::args;
use office::attachment::{Holder, MOST_ENCLOSED};
use office::letter::PASSED_ON;
use office::paper::{Papers, Particulars, is_email};
use office::together::files_of_complainant;
use store::attachment::Attachment;

use crate::dossier::sheet::{Sheet, Writing};
use crate::files;
use crate::handling::along;
use crate::look::TextKind;
use crate::problem::Problem;

pub(crate) fn fields(sheet: &Sheet<'_>) -> Markup {
    let hint = sheet.label(if sends(sheet) { "authority-hint" } else { "authority-self-hint" });
    html! {
        (sheet.line("to", "authority", "").hint(hint).required())
        (sheet.line("email", "email", "").kind(TextKind::Email).optional(sheet.optional()).hint(sheet.label("email-hint")))
        (sheet.line("street", "street", "").required())
        (sheet.line("postcode", "postcode", "").short())
        (sheet.line("town", "town", "").required())
        (sheet.line("country", "country", "").optional(sheet.optional()))
        (going(sheet, None))
    }
}

/// A version of before the letter to the other authority leaves the sending to whoever forwards.
fn sends(sheet: &Sheet<'_>) -> bool {
    let (reading, lang) = (sheet.view.reading, sheet.view.dossier().language);
    reading.procedure.letters.contains_key(&(PASSED_ON.to_owned(), lang))
}

/// The files that go along; `of` is the number of another dossier that is forwarded at the same time.
pub(crate) fn going(sheet: &Sheet<'_>, of: Option<&str>) -> Markup {
    if !sends(sheet) {
        return Markup::default();
    }
    along::files(sheet, of, &own(sheet).chain(merged(sheet)).collect::<Vec<_>>())
}

/// The files of whoever complains.
fn own<'s>(sheet: &Sheet<'s>) -> impl Iterator<Item = &'s Attachment> + use<'s> {
    let reading = sheet.view.reading;
    files_of_complainant(&reading.dossier, &reading.attachments)
}

/// Those that came with a message that goes on here: they lie in its own dossier.
fn merged<'s>(sheet: &Sheet<'s>) -> impl Iterator<Item = &'s Attachment> + use<'s> {
    sheet.view.reading.merged.iter().flat_map(|merged| &merged.attachments)
}

/// The copies of these that go along: this dossier keeps what left with its letter.
pub(crate) async fn copies(
    sheet: &Sheet<'_>,
    papers: &mut Papers,
) -> Result<Result<Vec<AttachmentRef>, String>, Problem> {
    let officer = sheet.view.officer;
    let mut references = Vec::new();
    if !sends(sheet) {
        return Ok(Ok(references));
    }
    for file in merged(sheet).filter(|file| along::goes(sheet.given, &file.id)) {
        let holder = Holder::Person(officer.id.clone());
        match officer.site.office().copy_of(&holder, file).await? {
            Ok(copy) => references.push(papers.attach(copy)),
            Err(flaw) => return Ok(Err(files::sentence(officer, &file.name, flaw))),
        }
    }
    Ok(Ok(references))
}

/// A mail that comes back goes by post: where to is always asked.
pub(crate) fn record(writing: &mut Writing<'_>) -> Option<Record> {
    let lines = ["to", "email", "street", "postcode", "town", "country"].map(|name| writing.line(name));
    let [name, email, street, postcode, town, country] = lines;
    for (field, line) in [("to", &name), ("street", &street), ("town", &town)] {
        if line.is_empty() {
            writing.flaw(field, "act-form-flaw-empty");
        }
    }
    if !email.is_empty() && !is_email(&email) {
        writing.flaw("email", "act-form-flaw-email");
    }
    let sheet = writing.sheet;
    let (goes, stays): (Vec<_>, Vec<_>) =
        own(&sheet).chain(merged(&sheet)).partition(|file| along::goes(sheet.given, &file.id));
    let size: i64 = goes.into_iter().map(|file| file.size).sum();
    if sends(&sheet) && !email.is_empty() && u64::try_from(size).unwrap_or_default() > MOST_ENCLOSED {
        let most = files::mib(MOST_ENCLOSED);
        writing.flaws().add(along::GOES, sheet.view.say("attachment-flaw-mail", &args!["most" => most]));
    }
    let left_out =
        stays.into_iter().map(|file| AttachmentRef { id: file.id.clone(), digest: file.digest.clone() });
    let left_out = left_out.collect();
    let place = format!("{postcode} {town}");
    let words = [name.as_str(), &street, place.trim(), &country];
    let words: Vec<&str> = words.into_iter().filter(|line| !line.is_empty()).collect();
    let to = writing.papers().text("authority", &words.join("\n"));
    let language = writing.sheet.view.dossier().language;
    let by_mail = !email.is_empty();
    let given = Particulars { name, email, street, postcode, town, country, ..Particulars::default() };
    let authority = Some(writing.papers().party("authority", &given, language));
    Some(Record::Forward(Forwarding { to, authority, email: by_mail, left_out }))
}
