//! Why it went wrong. Where several people sign for it, the second reads what the first wrote: who leaves it as it is signs it, who
//! changes it makes it their own, and the first signs anew.

use domain::handling::Cause;
use domain::handling::cause::{awaits_signatures, signatures, signed_before};
use domain::record::Record;
use maud::{Markup, html};
use office::args;
use similar::{ChangeTag, TextDiff};

use super::investigation::findings;
use crate::dossier::grievances;
use crate::dossier::sheet::{Sheet, Writing};
use crate::look::{Alert, Choice, Tone, Under, card};

pub(crate) fn fields(sheet: &Sheet<'_>) -> Markup {
    let view = &sheet.view;
    let signed = waiting(sheet);
    let code = signed.and_then(|cause| cause.code.as_deref()).unwrap_or_default();
    let analysis = signed.map(|cause| view.reading.text(&cause.analysis)).unwrap_or_default();
    html! {
        (grievances::plain(view))
        @if let Some(findings) = findings(view) { (sheet.reading("findings", findings)) }
        (who_signed(sheet))
        (changed(sheet))
        @if !view.reading.procedure.causes.is_empty() {
            (sheet.select("cause", "cause", choices(sheet), code).required())
        }
        (sheet.area("analysis", "cause-analysis", analysis).rows(8).hint(sheet.label("cause-analysis-hint")).required())
    }
}

/// The entry that others signed and that waits for more.
fn waiting<'s>(sheet: &Sheet<'s>) -> Option<&'s Cause> {
    awaits_signatures(sheet.view.dossier(), sheet.offer.activity)
}

fn who_signed(sheet: &Sheet<'_>) -> Markup {
    let view = &sheet.view;
    let activity = sheet.offer.activity;
    let signed = signatures(view.dossier(), activity);
    let names: Vec<_> = signed.iter().rev().map(|event| view.doer(&event.by)).collect();
    html! {
        @if !names.is_empty() {
            (Alert::new(Tone::Info, view.say("act-form-signed-by", &args!["who" => names.join(", ")]))
                .text(sheet.label("signed-by-why")))
        } @else if activity.signatures > 1 {
            p .nl-paragraph { (view.say("act-form-signatures", &args!["count" => activity.signatures])) }
        }
    }
}

/// What is otherwise than when somebody signed before: whoever signs anew need not look for it.
fn changed(sheet: &Sheet<'_>) -> Markup {
    let (view, labels) = (&sheet.view, &sheet.view.law().cause);
    let before = signed_before(view.dossier(), sheet.offer.activity);
    let was = before.and_then(|event| match &event.done()?.record {
        Record::FindCause(cause) => Some((event, cause)),
        _ => None,
    });
    let (Some(is), Some((event, was))) = (waiting(sheet), was) else { return Markup::default() };
    let code = |cause: &Cause| {
        let code = cause.code.as_deref().unwrap_or_default();
        labels.get(code).map_or(code, String::as_str).to_owned()
    };
    let told = args!["who" => view.doer(&event.by), "date" => view.date(event.on)];
    let content = html! {
        p .nl-paragraph { (sheet.label("signed-changes-how")) }
        @if code(was) != code(is) { p .nl-paragraph { (marked(&code(was), &code(is))) } }
        p .nl-paragraph { (marked(view.reading.text(&was.analysis), view.reading.text(&is.analysis))) }
    };
    card(Under::Page, &view.say("act-form-signed-changes", &told), content)
}

/// The words that went struck through, those that came underlined.
fn marked(was: &str, is: &str) -> Markup {
    let diff = TextDiff::from_words(was, is);
    let mut runs: Vec<(ChangeTag, String)> = Vec::new();
    for change in diff.iter_all_changes() {
        match runs.last_mut() {
            Some((tag, text)) if *tag == change.tag() => text.push_str(change.value()),
            _ => runs.push((change.tag(), change.value().to_owned())),
        }
    }
    html! {
        @for (tag, text) in &runs {
            @match tag {
                ChangeTag::Equal => (lines(text)),
                // what came after it must not look like its end
                ChangeTag::Delete => { del { (lines(text)) } " " },
                ChangeTag::Insert => ins { (lines(text)) },
            }
        }
    }
}

fn lines(text: &str) -> Markup {
    html! { @for (nr, line) in text.split('\n').enumerate() { @if nr > 0 { br; } (line) } }
}

fn choices(sheet: &Sheet<'_>) -> Vec<Choice> {
    let labels = &sheet.view.law().cause;
    let listed = sheet.view.reading.procedure.causes.iter();
    let listed = listed.map(|code| Choice::new(code, labels.get(code).unwrap_or(code)));
    std::iter::once(Choice::new("", sheet.label("choose"))).chain(listed).collect()
}

pub(crate) fn record(writing: &mut Writing<'_>) -> Option<Record> {
    let sheet = writing.sheet;
    let known = &sheet.view.reading.procedure.causes;
    let listed = |code: &str| known.iter().find(|known| *known == code).cloned();
    let code = if known.is_empty() { Some(None) } else { writing.choice("cause", listed).map(Some) };
    let analysis = sheet.given.prose("analysis");
    let as_signed = |cause: &&Cause| {
        code.as_ref() == Some(&cause.code) && sheet.view.reading.text(&cause.analysis) == analysis
    };
    if let Some(cause) = waiting(&sheet).filter(as_signed) {
        return Some(Record::FindCause(cause.clone()));
    }
    let analysis = writing.text("analysis", "cause");
    Some(Record::FindCause(Cause { code: code?, analysis: analysis? }))
}

#[cfg(test)]
mod tests {
    use super::marked;

    #[test]
    fn only_what_changed_is_marked() {
        let told = marked("De trein kwam te laat.", "De bus kwam te laat & vol.").into_string();
        assert_eq!(
            told,
            "De <del>trein</del> <ins>bus</ins> kwam te <del>laat.</del> <ins>laat &amp; vol.</ins>"
        );
        assert_eq!(marked("een\n\ntwee", "een\n\ntwee").into_string(), "een<br><br>twee");
        assert_eq!(marked("gelijk", "gelijk").into_string(), "gelijk");
    }
}
