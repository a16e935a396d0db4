//! What the adviser or the committee thinks: admissible or not, founded or not, why, and what should be done.

use domain::handling::{Advice, Judgment};
use domain::record::Record;
use maud::{Markup, html};

use super::investigation::findings;
use crate::dossier::grievances;
use crate::dossier::sheet::{Sheet, Writing};
use crate::look::Choice;

/// The choice beside the judgments.
const INADMISSIBLE: &str = "inadmissible";

pub(crate) fn fields(sheet: &Sheet<'_>) -> Markup {
    let word = |judgment: Judgment| sheet.text(&format!("judgment-{}", judgment.code()));
    let judged = |judgment: Judgment| Choice::new(judgment.code(), word(judgment));
    let inadmissible = Choice::new(INADMISSIBLE, sheet.text("admissibility-inadmissible"));
    let choices = Judgment::ALL.into_iter().map(judged).chain([inadmissible]).collect();
    html! {
        (grievances::plain(&sheet.view))
        @if let Some(findings) = findings(&sheet.view) { (sheet.reading("findings", findings)) }
        (sheet.radios("advice", "advice", choices, "").required())
        (sheet.told("report", "advice-report", "").rows(14).hint(sheet.label("advice-report-hint")).required())
        (sheet.told("repair", "advice-repair", "").rows(4).optional(sheet.optional()))
        (sheet.told("prevent", "advice-prevent", "").rows(4).optional(sheet.optional()))
    }
}

pub(crate) fn record(writing: &mut Writing<'_>) -> Option<Record> {
    let judgment = writing.choice("advice", |code| match code {
        INADMISSIBLE => Some(None),
        code => Judgment::from_code(code).map(Some),
    });
    let report = writing.told("report", "advice");
    let (repair, prevent) =
        (writing.told_if_any("repair", "repair"), writing.told_if_any("prevent", "prevent"));
    let judgment = judgment?;
    let admissible = judgment.is_some();
    Some(Record::Advise(Advice { admissible, judgment, report: report?, repair, prevent }))
}
