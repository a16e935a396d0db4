//! Sending the answer: the text that was validated, with the judgments, and whether it solves the matter.

use domain::handling::{Answer, Resolution};
use domain::record::{Record, TextRef};
use maud::{Markup, html};

use crate::dossier::papers::{advice_of, verdicts};
use crate::dossier::sheet::{Sheet, Writing};
use crate::dossier::{attachments, grievances};
use crate::look::{Choice, Under, card, hidden};

pub(crate) fn fields(sheet: &Sheet<'_>) -> Markup {
    let choice = |resolution: Resolution| {
        Choice::new(resolution.code(), sheet.text(&format!("resolution-{}", resolution.code())))
    };
    let unknown = Choice::new("", sheet.label("resolution-unknown"));
    let choices = Resolution::ALL.into_iter().map(choice).chain([unknown]).collect();
    html! {
        p .nl-paragraph { (sheet.label("answer")) }
        @if let Some(text) = sheet.view.dossier().proposal() {
            (sheet.reading("answer-text", text))
            (attachments::enclosed(&sheet.view, text))
            (verdicts(&sheet.view, text))
            (hidden("digest", &text.digest))
        }
        (grievances::plain(&sheet.view))
        (beside_advice(sheet))
        (sheet.radios("resolution", "resolution", choices, "").hint(sheet.label("resolution-hint")))
    }
}

/// The advice beside what is judged; who departs from it says why (Awb 9:16).
fn beside_advice(sheet: &Sheet<'_>) -> Markup {
    let (view, dossier) = (&sheet.view, sheet.view.dossier());
    let Some(advice) = dossier.advice.get(&dossier.stage) else { return Markup::default() };
    html! {
        (card(Under::Page, &view.text("dossier-paper-advise"), advice_of(view, advice)))
        @if dossier.departs_from_advice() {
            (sheet.told("departs", "departs", "").rows(6).hint(sheet.label("departs-hint")).required())
        }
    }
}

/// The digest is that of the text that was on the form: another text is refused by the rules.
pub(crate) fn record(writing: &mut Writing<'_>) -> Option<Record> {
    let id = writing.sheet.view.dossier().proposal().map(|text| text.id.clone()).unwrap_or_default();
    let text = TextRef { id, digest: writing.given().line("digest") };
    let resolution = Resolution::from_code(&writing.given().line("resolution"));
    let departs = match writing.sheet.view.dossier().departs_from_advice() {
        true => Some(writing.told("departs", "departure")?),
        false => None,
    };
    Some(Record::Answer(Answer { text, resolution, departs }))
}
