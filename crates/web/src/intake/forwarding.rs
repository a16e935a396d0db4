//! Sent on to another authority that is competent.

use domain::intake::Forwarding;
use domain::record::Record;
use maud::{Markup, html};
use office::letter::PASSED_ON;
use office::paper::{Particulars, is_email};

use crate::dossier::sheet::{Sheet, Writing};
use crate::look::TextKind;

pub(crate) fn fields(sheet: &Sheet<'_>) -> Markup {
    let (reading, lang) = (sheet.view.reading, sheet.view.dossier().language);
    // a version of before the letter to the other authority leaves the sending to whoever forwards
    let sends = reading.procedure.letters.contains_key(&(PASSED_ON.to_owned(), lang));
    let hint = sheet.label(if sends { "authority-hint" } else { "authority-self-hint" });
    html! {
        (sheet.line("to", "authority", "").hint(hint).required())
        (sheet.line("email", "email", "").kind(TextKind::Email).optional(sheet.optional()).hint(sheet.label("email-hint")))
        (sheet.line("street", "street", "").required())
        (sheet.line("postcode", "postcode", "").short())
        (sheet.line("town", "town", "").required())
        (sheet.line("country", "country", "").optional(sheet.optional()))
    }
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
    let place = format!("{postcode} {town}");
    let words = [name.as_str(), &street, place.trim(), &country];
    let words: Vec<&str> = words.into_iter().filter(|line| !line.is_empty()).collect();
    let to = writing.papers().text("authority", &words.join("\n"));
    let language = writing.sheet.view.dossier().language;
    let by_mail = !email.is_empty();
    let given = Particulars { name, email, street, postcode, town, country, ..Particulars::default() };
    let authority = Some(writing.papers().party("authority", &given, language));
    Some(Record::Forward(Forwarding { to, authority, email: by_mail }))
}
