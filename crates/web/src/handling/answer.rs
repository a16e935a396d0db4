//! Sending the answer: the text that was validated, with the judgments, and whether it solves the matter.

use domain::handling::{Answer, Resolution};
use domain::record::{Record, TextRef};
use maud::{Markup, html};

use super::along;
use crate::dossier::papers::verdicts;
use crate::dossier::sheet::{Sheet, Writing};
use crate::dossier::{attachments, beside, grievances};
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
        (decided(sheet))
        (along::fields(sheet))
        (sheet.radios("resolution", "resolution", choices, "").hint(sheet.label("resolution-hint")))
    }
}

/// What is judged, beside the advice where there is one; who departs from it says why (Awb 9:16). The reasons of the
/// judgments are what one begins with.
fn decided(sheet: &Sheet<'_>) -> Markup {
    let view = &sheet.view;
    if beside::advice(view).is_none() {
        return grievances::plain(view);
    }
    let judged = card(Under::Page, &view.text("dossier-decided"), beside::judgments(view));
    let content = html! {
        (judged)
        @if view.dossier().departs_from_advice() {
            (sheet.told("departs", "departs", &beside::reasons(view)).rows(8).hint(sheet.label("departs-hint")).required())
        }
    };
    beside::beside(view, Under::Page, content)
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
    let left_out = along::record(writing)?;
    Some(Record::Answer(Answer { text, resolution, departs, left_out }))
}
