//! Validating the draft that lies there, or refusing it with what must change.

use domain::handling::Validation;
use domain::procedure::Checks;
use domain::record::Record;
use maud::{Markup, html};

use crate::dossier::papers::verdicts;
use crate::dossier::sheet::{Sheet, Writing};
use crate::dossier::{attachments, grievances};
use crate::look::{Choice, Field, hidden};

pub(crate) fn fields(sheet: &Sheet<'_>) -> Markup {
    let what = match sheet.offer.activity.checks {
        Some(Checks::FormAndContent) => "check-content",
        Some(Checks::Form) | None => "check-form",
    };
    let choice = |code: &str| {
        Choice::new(code, sheet.label(&format!("validation-{code}")))
            .hint(sheet.label(&format!("validation-{code}-hint")))
    };
    let choices = vec![choice("passed"), choice("refused")];
    html! {
        p .nl-paragraph { (sheet.label(what)) }
        @if let Some(text) = sheet.view.dossier().proposal() {
            (sheet.reading("draft", text))
            (attachments::enclosed(&sheet.view, text))
            (verdicts(&sheet.view, text))
            (hidden("digest", &text.digest))
        }
        @if sheet.offer.activity.checks == Some(Checks::FormAndContent) { (grievances::plain(&sheet.view)) }
        (verdict(sheet, choices).required())
        (sheet.area("remarks", "remarks", "").rows(6).hint(sheet.label("remarks-hint")))
    }
}

/// A verdict on an earlier draft is none on the draft that lies there now.
fn verdict(sheet: &Sheet<'_>, choices: Vec<Choice>) -> Field {
    let digest = sheet.view.dossier().proposal().map(|text| text.digest.as_str()).unwrap_or_default();
    match sheet.given.line("digest") == digest {
        true => sheet.radios("outcome", "validation", choices, ""),
        false => {
            Field::radios("outcome", sheet.label("validation"), choices).error(sheet.flaws.of("outcome"))
        }
    }
}

pub(crate) fn record(writing: &mut Writing<'_>) -> Option<Record> {
    let passed = writing.choice("outcome", |code| match code {
        "passed" => Some(true),
        "refused" => Some(false),
        _ => None,
    });
    let remarks = match passed {
        Some(false) => Some(writing.text("remarks", "remarks")?),
        _ => writing.text_if_any("remarks", "remarks"),
    };
    let digest = writing.given().line("digest");
    Some(Record::Validate(Validation { digest, passed: passed?, remarks }))
}
