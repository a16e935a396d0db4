//! Validating the draft that lies there, or refusing it with what must change.

use domain::handling::Validation;
use domain::procedure::Checks;
use domain::record::Record;
use maud::{Markup, html};

use crate::dossier::grievances;
use crate::dossier::papers::verdicts;
use crate::dossier::sheet::{Sheet, Writing};
use crate::look::{Choice, hidden};

pub(crate) fn fields(sheet: &Sheet<'_>) -> Markup {
    let what = match sheet.offer.activity.checks {
        Some(Checks::FormAndContent) => "check-content",
        Some(Checks::Form) | None => "check-form",
    };
    let choice = |code: &str| {
        Choice::new(code, sheet.label(&format!("validation-{code}")))
            .hint(sheet.label(&format!("validation-{code}-hint")))
    };
    html! {
        p .nl-paragraph { (sheet.label(what)) }
        @if let Some(text) = sheet.view.dossier().proposal() {
            (sheet.reading("draft", text))
            (verdicts(&sheet.view, text))
            (hidden("digest", &text.digest))
        }
        @if sheet.offer.activity.checks == Some(Checks::FormAndContent) { (grievances::plain(&sheet.view)) }
        (sheet.radios("outcome", "validation", vec![choice("passed"), choice("refused")], "").required())
        (sheet.area("remarks", "remarks", "").rows(6).hint(sheet.label("remarks-hint")))
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
