//! A second message of the same person goes on in the first dossier; a complaint of somebody else about the same is handled together with it.

use domain::act::Act;
use domain::intake::{Joining, Unjoining};
use domain::record::Record;
use maud::{Markup, html};
use office::paper::Particulars;
use office::similar::{Likened, Likeness, likeness};
use office::{Reading, args};

use crate::dossier::sheet::{Sheet, Writing};
use crate::dossier::view::View;
use crate::problem::Problem;

/// The box that says that two names are those of one person.
const SAME_PERSON: &str = "same-person";

/// The box that says that two dossiers are of two people, though what is known of them is alike.
const OTHER_PERSON: &str = "another-person";

pub(crate) fn fields(sheet: &Sheet<'_>) -> Markup {
    let hint = match sheet.offer.activity.act {
        Act::Merge => "lead-hint",
        _ => "lead-hint-join",
    };
    html! {
        (sheet.line("lead", "lead", sheet.asked.get("lead").map_or("", String::as_str)).short().hint(sheet.label(hint)).required())
        (sheet.meant(SAME_PERSON))
        (sheet.meant(OTHER_PERSON))
        @if sheet.flaws.of(OTHER_PERSON).is_some() { (way_to_merge(sheet)) }
    }
}

/// The form by which a second message of the same person goes on in the first dossier.
fn way_to_merge(sheet: &Sheet<'_>) -> Markup {
    let view = &sheet.view;
    let offers = view.reading.offers(&view.actor());
    html! {
        @if let Some(merge) = offers.iter().find(|offer| offer.activity.act == Act::Merge) {
            p .nl-paragraph { a .nl-link href=(view.act_address(&merge.activity.id, None)) { (view.offered(merge)) } }
        }
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
    let Some(lead) = view.site().office().dossier(&number, &view.officer.id).await? else {
        writing.flaw("lead", "flaw-lead-unknown");
        return Ok(None);
    };
    let joining = Joining { lead: lead.dossier.id.clone(), lead_number: lead.number().to_owned() };
    if act == Act::Merge {
        same_person_is_meant(writing, &lead);
        return Ok(Some(Record::Merge(joining)));
    }
    if let Some((number, like)) = same_person(&view, &lead).await? {
        let why = view.text(&format!("writing-similar-{}", like.code()));
        writing.ask(OTHER_PERSON, &args!["number" => number, "why" => why]);
    }
    Ok(Some(Record::Join(joining)))
}

/// Two names may be those of one person: that is asked.
fn same_person_is_meant(writing: &mut Writing<'_>, lead: &Reading) {
    let name = |reading: &Reading| reading.complainant().map(|party| party.name.clone()).unwrap_or_default();
    let (ours, theirs) = (name(writing.sheet.view.reading), name(lead));
    if ours.to_lowercase() != theirs.to_lowercase() && !ours.is_empty() && !theirs.is_empty() {
        writing.ask(SAME_PERSON, &args!["name" => theirs]);
    }
}

/// In which dossier of those that it would be handled together with the same person seems to complain, and by what: who wrote twice would
/// get two answers.
async fn same_person(view: &View<'_>, lead: &Reading) -> Result<Option<(String, Likeness)>, Problem> {
    let Some(ours) = view.reading.complainant().map(Particulars::of_party) else { return Ok(None) };
    let alike = lead.complainant().and_then(|theirs| likeness(&ours, theirs).into_iter().next());
    if let Some(like) = alike {
        return Ok(Some((lead.number().to_owned(), like)));
    }
    let what = Likened {
        party: &ours,
        text: "",
        language: view.dossier().language,
        body: &view.dossier().body,
        unit: None,
        own: Some(&view.dossier().id),
    };
    let found = view.site().office().similar(&view.officer.id, &what).await?;
    let with_it = found.into_iter().filter(|similar| similar.dossier.lead.as_ref() == Some(&lead.dossier.id));
    let mut open = with_it.filter(|similar| similar.dossier.closed_on.is_none());
    Ok(open.find_map(|similar| Some((similar.dossier.number?, *similar.because.first()?))))
}

pub(crate) fn unjoin_fields(sheet: &Sheet<'_>) -> Markup {
    html! { (sheet.area("reason", "unjoin-reason", "").rows(4).required()) }
}

pub(crate) fn unjoin(writing: &mut Writing<'_>) -> Option<Record> {
    let reason = writing.text("reason", "reason")?;
    Some(Record::Unjoin(Unjoining { reason }))
}
