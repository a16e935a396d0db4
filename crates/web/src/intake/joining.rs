//! A second message about the same goes on in a lead dossier.

use domain::intake::Joining;
use domain::record::Record;
use maud::{Markup, html};

use crate::dossier::sheet::{Sheet, Writing};
use crate::problem::Problem;

pub(crate) fn fields(sheet: &Sheet<'_>) -> Markup {
    html! {
        (sheet.line("lead", "lead", sheet.asked.get("lead").map_or("", String::as_str)).short().hint(sheet.label("lead-hint")).required())
    }
}

/// The lead dossier must be there and theirs to see; the same sentence says that it is not. Whether it can lead, the door
/// says.
pub(crate) async fn record(writing: &mut Writing<'_>) -> Result<Option<Record>, Problem> {
    let number = writing.line("lead").to_uppercase();
    if number.is_empty() {
        writing.flaw("lead", "act-form-flaw-empty");
        return Ok(None);
    }
    let view = writing.sheet.view;
    let found = view.site().office().dossier(&number, &view.officer.id).await?;
    Ok(match found {
        Some(lead) => {
            let lead_number = lead.number().to_owned();
            Some(Record::Join(Joining { lead: lead.dossier.id, lead_number }))
        }
        None => {
            writing.flaw("lead", "flaw-lead-unknown");
            None
        }
    })
}
