//! The copy of the complaint for whoever is complained about (Awb 9:9): looked through first, and without what is not theirs to read.

use domain::act::Act;
use domain::dossier::Written;
use domain::handling::{Copying, Shortened};
use domain::record::{AttachmentRef, Record, TextRef};
use maud::{Markup, html};
use office::args;

use super::along;
use super::hearing::whom;
use crate::dossier::sheet::{Sheet, Writing};
use crate::given::Given;
use crate::look::Field;

/// What stands where something was left out.
const MARK: &str = "[...]";

/// Whether it brings the complaint: another copy only tells something.
fn copies(sheet: &Sheet<'_>) -> bool {
    let procedure = &sheet.view.reading.procedure;
    let mut encloses = sheet.offer.activity.encloses.iter().filter_map(|id| procedure.activity(id));
    encloses.any(|activity| activity.act == Act::Receive)
}

fn written<'s>(sheet: &'s Sheet<'_>) -> Vec<(Written, &'s TextRef)> {
    if copies(sheet) { sheet.view.dossier().written() } else { Vec::new() }
}

/// The field of a text, by its row: in another dossier it is another.
fn field(text: &TextRef) -> String {
    format!("copy-{}", text.id)
}

fn files<'s>(sheet: &'s Sheet<'_>) -> impl Iterator<Item = &'s AttachmentRef> {
    sheet.view.dossier().received_with(sheet.offer.activity)
}

pub(crate) fn fields(sheet: &Sheet<'_>) -> Markup {
    let named: Vec<_> = files(sheet).filter_map(|file| sheet.view.reading.attachment(file)).collect();
    html! {
        p .nl-paragraph { (sheet.view.say("act-form-hearing-copy-why", &args!["name" => whom(sheet)])) }
        @if copies(sheet) { p .nl-paragraph { (sheet.view.say("act-form-hearing-copy-look", &args!["mark" => MARK])) } }
        @for (what, text) in written(sheet) { (to_shorten(sheet, what, text)) }
        (along::files(sheet, None, &named))
    }
}

fn to_shorten(sheet: &Sheet<'_>, what: Written, text: &TextRef) -> Field {
    let (name, whole) = (field(text), sheet.view.reading.text(text));
    let rows = if what == Written::Message { 12 } else { 5 };
    let area = Field::area(&name, sheet.label(heading(what))).rows(rows);
    // a text that came while the form was open stood on none yet
    let first = if is_asked(sheet.given, &name) { sheet.given.raw(&name) } else { whole };
    let area = area.value(first).error(sheet.flaws.of(&name));
    area.lang(sheet.view.reading.language_of(text).unwrap_or(sheet.view.dossier().language.code()))
}

fn heading(what: Written) -> &'static str {
    match what {
        Written::Message => "hearing-copied-message",
        Written::Further => "hearing-copied-further",
        Written::Desired => "hearing-copied-desired",
    }
}

/// Whether a field stood on the form that was sent.
fn is_asked(given: &Given, name: &str) -> bool {
    given.fields().iter().any(|(field, _)| field == name)
}

/// What a text was made into on the form; `None` where it goes as it is.
fn changed(given: &Given, (text, whole): (&TextRef, &str)) -> Option<String> {
    let name = field(text);
    let copy = given.prose(&name);
    (is_asked(given, &name) && one_line(&copy) != one_line(whole)).then_some(copy)
}

pub(crate) fn record(writing: &mut Writing<'_>) -> Option<Record> {
    let sheet = writing.sheet;
    let left_out = files(&sheet).filter(|file| !along::goes(sheet.given, &file.id)).cloned().collect();
    let mut shortened = Vec::new();
    for (_, text) in written(&sheet) {
        let (name, whole) = (field(text), sheet.view.reading.text(text));
        let Some(copy) = changed(sheet.given, (text, whole)) else { continue };
        if only_leaves_out(whole, &copy) {
            let (of, sent) = (text.id.clone(), writing.told(&name, "copied"));
            shortened.extend(sent.map(|text| Shortened { of, text }));
        } else {
            let words = args!["mark" => MARK];
            writing.flaws().add(&name, sheet.view.say("act-form-flaw-copy", &words));
        }
    }
    Some(Record::CopyToRespondent(Copying { shortened, left_out }))
}

/// How a text is broken into lines is no change.
fn one_line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Whether the copy is the whole with passages taken out, each with a mark in its place, and nothing put in: it stays a copy.
fn only_leaves_out(whole: &str, copy: &str) -> bool {
    let (whole, copy) = (one_line(whole), one_line(&copy.replace("[…]", MARK)));
    let pieces: Vec<&str> = copy.split(MARK).map(str::trim).collect();
    let [first, between @ .., last] = &pieces[..] else { return false };
    let ends = whole.strip_prefix(first).and_then(|rest| rest.strip_suffix(last));
    let Some(mut rest) = ends else { return false };
    between.iter().all(|piece| match rest.find(piece) {
        Some(at) => {
            rest = &rest[at + piece.len()..];
            true
        }
        None => false,
    })
}

#[cfg(test)]
mod tests {
    use super::only_leaves_out;

    #[test]
    fn a_copy_leaves_out_and_puts_nothing_in() {
        let whole = "Ik woon in de Lindenlaan 4.\n\nBel 0470 12 34 56. Jan riep, en Mia [...] zag het.";
        for copy in [
            "Ik woon in de [...].\nBel [...]. Jan riep, en Mia [...] zag het.",
            "[…] Jan riep, en Mia [...]",
            "[...]",
            "Ik woon in de Lindenlaan [...] zag het.",
        ] {
            assert!(only_leaves_out(whole, copy), "{copy}");
        }
        for copy in [
            "Ik woon in de. Bel 0470 12 34 56. Jan riep, en Mia [...] zag het.",
            "Ik woon in de [...] Jan fluisterde [...]",
            "[...] Mia [...] Jan riep [...]",
            "Ik woon in de [...] zag het niet.",
            "Ik woon in de Lindenlaan 4. [...] in de Lindenlaan 4. [...]",
            "",
        ] {
            assert!(!only_leaves_out(whole, copy), "{copy}");
        }
    }
}
