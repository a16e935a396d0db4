//! What is done in the first of several complaints that are handled together, and in the others at once: each by its own rules, with its own
//! texts and letters.

use domain::act::Act;
use domain::decide::Command;
use domain::intake::NamedRespondent;
use domain::item::Item;
use maud::{Markup, html};
use office::reading::{Offer, Reading};
use office::{Request, args};

use super::{brought, forms};
use crate::dossier::grievances;
use crate::dossier::sheet::{Sheet, Writing};
use crate::dossier::view::View;
use crate::given::{Flaws, Given};
use crate::look::{Choice, Field, disclosure_when};
use crate::officer::Officer;
use crate::problem::Problem;

/// The field that names the dossiers in which it is done too.
const ALSO: &str = "also";
/// What the field begins with that tells how much of such a dossier was seen.
const SEEN: &str = "also-seen-";
/// What a text is known by that was read before deciding.
const DIGEST: &str = "digest";

/// What an act that can be done in several dossiers at once says in words.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Words {
    /// Nothing that is read outside the house, or a draft that is compared.
    Inside,
    /// What is read outside: in the language of the dossier, not of who writes.
    Outside,
}

/// Whether an act can be done in several dossiers at once, and in whose words: what speaks of one person's own message, wish or hearing cannot.
fn shared(act: Act) -> Option<Words> {
    use Act::*;
    match act {
        Acknowledge | Answer | Appoint | Assign | CopyToRespondent | DeclareTies | Discuss | FindCause
        | Investigate | ReferSecondLine | ReportBack | Review | Validate => Some(Words::Inside),
        AssessAdmissibility => Some(Words::Inside), // only a reason is read outside: asked about where there is one
        Adjourn | Advise | Commit | Forward | GiveFeedback | Judge | Propose | ReferToAdviser | Resume
        | Suspend | Uphold => Some(Words::Outside),
        _ => None,
    }
}

/// Whether an act can be done in several dossiers at once.
pub(super) fn can_be_shared(act: Act) -> bool {
    shared(act).is_some()
}

/// The dossiers in which the act might be done too.
pub(super) async fn others(view: &View<'_>, offer: &Offer<'_>) -> Result<Vec<Reading>, Problem> {
    if view.reading.joined.is_empty() || !can_be_shared(offer.activity.act) {
        return Ok(Vec::new());
    }
    Ok(view.site().office().together(view.reading, &view.officer.id).await?)
}

/// Where it stands in the other dossier, or why it is not done there at the same time.
fn there<'o>(sheet: &Sheet<'_>, other: &'o Reading) -> Result<Offer<'o>, String> {
    let view = &sheet.view;
    let say = |id: &str| Err(view.text(id));
    let Offer { activity, spot, .. } = sheet.offer;
    let Some(item) = same_item(view.reading, (activity.per.item, spot.item), other) else {
        return say("act-form-also-other-item");
    };
    let Some(offer) = other.offer(&activity.id, item) else { return say("act-form-also-other-item") };
    // whose conduct is judged is told by their numbers
    if activity.act == Act::Judge && named(view.reading) != named(other) {
        return say("act-form-also-other-item");
    }
    if shared(activity.act) == Some(Words::Outside) && other.dossier.language != view.dossier().language {
        return say("act-form-also-other-language");
    }
    if matches!(activity.act, Act::Validate | Act::Answer) && !same_text(view.reading, other) {
        return say("act-form-also-other-text");
    }
    let theirs = View { officer: view.officer, reading: other };
    match other.may(&offer, &view.actor()) {
        Ok(_) => Ok(offer),
        Err(reasons) => Err(theirs.reasons(&reasons).join(" ")),
    }
}

/// The number that the item has in the other dossier; `None` when it is not there.
fn same_item(
    lead: &Reading,
    (kind, item): (Option<Item>, Option<u32>),
    other: &Reading,
) -> Option<Option<u32>> {
    let Some((kind, number)) = kind.zip(item) else { return Some(None) };
    let respondent = |number: u32| {
        let named = lead.dossier.respondent(number)?;
        let same = |theirs: &NamedRespondent| theirs.person.is_some() && theirs.person == named.person;
        other.dossier.standing_named().find(|(_, theirs)| same(theirs)).map(|(number, _)| number)
    };
    match kind {
        Item::Seat => Some(Some(number)),
        Item::Party if number == 1 => Some(Some(1)), // whoever complains
        Item::Party => Some(Some(respondent(number - 1)? + 1)),
        Item::Respondent => Some(Some(respondent(number)?)),
        Item::Grievance => {
            let (ours, theirs) = (&lead.dossier.grievances, &other.dossier.grievances);
            let subject = ours.get(number as usize - 1)?.subject.as_ref();
            let alone = ours.len() == 1 && theirs.len() == 1;
            let mut same = (1..).zip(theirs).filter(|(_, theirs)| theirs.subject.as_ref() == subject);
            let found = same.next().filter(|_| (alone || subject.is_some()) && same.next().is_none());
            found.map(|(number, _)| Some(number))
        }
    }
}

/// Who is complained about, by number; whoever has no account is known in their own dossier only.
fn named(reading: &Reading) -> Vec<(u32, &str)> {
    let dossier = &reading.dossier;
    dossier
        .standing_named()
        .map(|(number, named)| (number, named.person.as_ref().map_or(&*dossier.id, |person| &*person.0)))
        .collect()
}

/// Whether the drafts of both are in the same words.
fn same_text(lead: &Reading, other: &Reading) -> bool {
    let words = |reading: &Reading| reading.dossier.proposal().map(|text| reading.text(text).to_owned());
    words(lead).is_some() && words(lead) == words(other)
}

/// The others to choose from, all taken at first; and those where it must be done by itself, with the reason.
pub(super) fn fields(sheet: &Sheet<'_>) -> Markup {
    let view = &sheet.view;
    let (mut choices, mut apart) = (Vec::new(), Vec::new());
    for other in sheet.others {
        let name = other.complainant().map(|party| party.name.clone()).filter(|name| !name.is_empty());
        let name = name.unwrap_or_else(|| view.text("dossier-nameless"));
        let label = view.say("act-form-also-one", &args!["number" => other.number(), "name" => name]);
        match there(sheet, other) {
            Ok(_) => choices.push((other, label)),
            Err(why) => apart.push((other, label, why)),
        }
    }
    let taken =
        |number: &str| sheet.given.is_empty() || sheet.given.all(ALSO).iter().any(|also| also == number);
    let boxes = choices.iter().map(|(other, label)| Choice::new(other.number(), label.clone())).collect();
    let field = Field::checks(ALSO, sheet.label("also"), boxes)
        .hint(sheet.label("also-hint"))
        .error(sheet.flaws.of(ALSO));
    let chosen = choices.iter().map(|(other, _)| other.number()).filter(|number| taken(number));
    html! {
        @if !choices.is_empty() { (chosen.fold(field, |field, number| field.value(number))) }
        @for (other, _) in &choices {
            (crate::look::hidden(&format!("{SEEN}{}", other.number()), &other.dossier.head().to_string()))
        }
        @for (other, _) in &choices { (wrote(sheet, other)) }
        @if !apart.is_empty() {
            div .gehoor-flow {
                p .nl-paragraph { (sheet.label("also-apart")) }
                ul { @for (other, label, why) in &apart {
                    li { a .nl-link href={ "/dossiers/" (other.number()) } { (label) } " – " (why) }
                } }
            }
        }
    }
}

/// What somebody else complains of, to read before one decides on it.
fn wrote(sheet: &Sheet<'_>, other: &Reading) -> Markup {
    let view = View { officer: sheet.view.officer, reading: other };
    let title = view.say("act-form-also-wrote", &args!["number" => other.number()]);
    let message = other.dossier.receipt.as_ref().map(|receipt| view.prose(&receipt.message));
    disclosure_when(
        false,
        &title,
        html! {
            (message.unwrap_or_default())
            (grievances::plain(&view))
            p .nl-paragraph { a .nl-link href=(view.address()) { (other.number()) } }
        },
    )
}

/// The others in which it is done too.
pub(super) fn chosen<'s>(sheet: &Sheet<'s>) -> impl Iterator<Item = &'s Reading> + use<'s> {
    let also = sheet.given.all(ALSO);
    sheet.others.iter().filter(move |other| also.iter().any(|number| number == other.number()))
}

/// A request for each of the others that were chosen, as if the form had been filled in there; or what is wrong with one.
pub(super) async fn requests(sheet: &Sheet<'_>) -> Result<Result<Vec<Request>, Flaws>, Problem> {
    let (others, mut flaws) = (chosen(sheet).collect::<Vec<_>>(), Flaws::none());
    let gone = |number: &String| others.iter().all(|other| other.number() != number);
    for number in sheet.given.all(ALSO).into_iter().filter(gone) {
        flaws.add(ALSO, sheet.view.say("act-form-also-gone", &args!["number" => number]));
    }
    if !others.is_empty() && brought::has_files(sheet.given) {
        flaws.add(ALSO, sheet.view.text("act-form-flaw-also-files"));
    }
    let mut requests = Vec::new();
    let reason = sheet.given.has("inadmissible-reason");
    for other in others {
        if reason && other.dossier.language != sheet.view.dossier().language {
            let why = sheet.view.text("act-form-also-other-language");
            flaws.add(ALSO, of(sheet.view.officer, other, &why));
            continue;
        }
        match there(sheet, other) {
            Ok(offer) => match request(sheet, other, &offer).await? {
                Ok(request) => requests.push(request),
                Err(wrong) => {
                    wrong.into_iter().for_each(|why| flaws.add(ALSO, of(sheet.view.officer, other, &why)))
                }
            },
            Err(why) => flaws.add(ALSO, of(sheet.view.officer, other, &why)),
        }
    }
    Ok(if flaws.is_empty() { Ok(requests) } else { Err(flaws) })
}

/// What is said of one of the others.
pub(super) fn of(officer: &Officer, other: &Reading, why: &str) -> String {
    officer.say("act-form-also-why", &args!["number" => other.number(), "why" => why])
}

async fn request(
    sheet: &Sheet<'_>,
    other: &Reading,
    offer: &Offer<'_>,
) -> Result<Result<Request, Vec<String>>, Problem> {
    let officer = sheet.view.officer;
    let view = View { officer, reading: other };
    let given = as_there(sheet.given, sheet.view.reading, other);
    let seen = given.number::<u32>(&format!("{SEEN}{}", other.number()));
    let mut papers = view.site().office().papers(&other.dossier.id, officer.lang, &officer.id.0);
    let there = Sheet { view, offer, given: &given, others: &[], ..*sheet };
    let mut writing = Writing::new(there, &mut papers);
    let record = forms::record(&mut writing).await?;
    let record = match writing.finish(record) {
        Ok(record) => record,
        Err(flaws) => return Ok(Err(flaws.sentences().map(str::to_owned).collect())),
    };
    let (activity, item) = (offer.activity.id.clone(), offer.spot.item);
    let command = Command { activity, item, record, attachments: Vec::new(), seen };
    let dossier = other.dossier.id.clone();
    Ok(Ok(Request { dossier, actor: view.actor(), commands: vec![command], papers, token: None }))
}

/// The form as it would have been filled in there: the draft that was read there has the same words, and a digest of its own.
fn as_there(given: &Given, lead: &Reading, other: &Reading) -> Given {
    let digest = |reading: &Reading| reading.dossier.proposal().map(|text| text.digest.clone());
    match digest(other) {
        Some(theirs) if digest(lead).as_deref() == Some(given.raw(DIGEST)) => {
            given.clone().with(DIGEST, theirs)
        }
        _ => given.clone(),
    }
}
