//! Why it went wrong. Where several people sign for it, the second reads what the first wrote: who leaves it as it is signs it, who
//! changes it makes it their own, and the first signs anew.

use domain::handling::Cause;
use domain::handling::cause::{awaits_signatures, signatures};
use domain::record::Record;
use maud::{Markup, html};
use office::args;

use super::investigation::findings;
use crate::dossier::grievances;
use crate::dossier::sheet::{Sheet, Writing};
use crate::look::{Alert, Choice, Tone};

pub(crate) fn fields(sheet: &Sheet<'_>) -> Markup {
    let view = &sheet.view;
    let signed = waiting(sheet);
    let code = signed.and_then(|cause| cause.code.as_deref()).unwrap_or_default();
    let analysis = signed.map(|cause| view.reading.text(&cause.analysis)).unwrap_or_default();
    html! {
        (grievances::plain(view))
        @if let Some(findings) = findings(view) { (sheet.reading("findings", findings)) }
        (who_signed(sheet))
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
