//! A second message of the same person goes on in the first dossier; a complaint of somebody else about the same is handled together with it.

use domain::act::Act;
use domain::intake::{Joining, Unjoining};
use domain::record::Record;
use maud::{Markup, html};
use office::{Reading, args};

use crate::dossier::sheet::{Sheet, Writing};
use crate::problem::Problem;

/// The box that says that two names are those of one person.
const SAME_PERSON: &str = "same-person";

pub(crate) fn fields(sheet: &Sheet<'_>) -> Markup {
    let hint = match sheet.offer.activity.act {
        Act::Merge => "lead-hint",
        _ => "lead-hint-join",
    };
    html! {
        (sheet.line("lead", "lead", sheet.asked.get("lead").map_or("", String::as_str)).short().hint(sheet.label(hint)).required())
        (sheet.meant(SAME_PERSON))
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
    let (view, act) = (writing.sheet.view, writing.sheet.offer.activity.act);
    let found = view.site().office().dossier(&number, &view.officer.id).await?;
    Ok(match found {
        Some(lead) => {
            let name =
                |reading: &Reading| reading.complainant().map(|party| party.name.clone()).unwrap_or_default();
            let (ours, theirs) = (name(view.reading), name(&lead));
            let differ = ours.to_lowercase() != theirs.to_lowercase();
            if act == Act::Merge && differ && !ours.is_empty() && !theirs.is_empty() {
                writing.ask(SAME_PERSON, &args!["name" => theirs]);
            }
            let lead_number = lead.number().to_owned();
            let joining = Joining { lead: lead.dossier.id, lead_number };
            Some(match act {
                Act::Merge => Record::Merge(joining),
                _ => Record::Join(joining),
            })
        }
        None => {
            writing.flaw("lead", "flaw-lead-unknown");
            None
        }
    })
}

pub(crate) fn unjoin_fields(sheet: &Sheet<'_>) -> Markup {
    html! { (sheet.area("reason", "unjoin-reason", "").rows(4).required()) }
}

pub(crate) fn unjoin(writing: &mut Writing<'_>) -> Option<Record> {
    let reason = writing.text("reason", "reason")?;
    Some(Record::Unjoin(Unjoining { reason }))
}
