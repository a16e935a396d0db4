//! What is done in the first of several complaints that are handled together, and in the others at once: each by its own rules, with its own
//! texts and letters.

pub(in crate::dossier) mod done;
pub(super) mod fields;

use std::collections::BTreeSet;

use domain::act::Act;
use domain::decide::Command;
use domain::intake::NamedRespondent;
use domain::item::Item;
use office::reading::{Offer, Reading};
use office::{Request, args};

use super::{brought, forms, since};
use crate::dossier::sheet::{Sheet, Writing};
use crate::dossier::view::View;
use crate::given::{Flaws, Given};
use crate::intake::forwarding;
use crate::officer::Officer;
use crate::once;
use crate::problem::Problem;

/// The field that names the dossiers in which it is done too.
const ALSO: &str = "also";
/// The box for all of them where there are many, and the field that says that it stood there.
const ALL: &str = "also-all";
const ALL_ASKED: &str = "also-all-asked";
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

/// Whether an act can be done in several dossiers at once, and in whose words: what speaks of one person's own message,
/// wish or words at a hearing cannot, nor what sends on what each wrote: somebody looks at that in each.
fn shared(act: Act) -> Option<Words> {
    use Act::*;
    match act {
        Acknowledge | Answer | Appoint | Assign | DeclareTies | Discuss | FindCause | Investigate
        | ReferSecondLine | ReportBack | Review | Validate => Some(Words::Inside),
        AssessAdmissibility => Some(Words::Inside), // only a reason is read outside: asked about where there is one
        Adjourn | Advise | Commit | Forward | GiveFeedback | Invite | Judge | Propose | ReferToAdviser
        | Resume | Suspend | Uphold => Some(Words::Outside),
        _ => None,
    }
}

/// Whether what is offered can be done in several dossiers at once: an invitation only to those who complain, each of whom is somebody else.
pub(super) fn can_be_shared(offer: &Offer<'_>) -> bool {
    let Offer { activity, spot, .. } = offer;
    let about_them = activity.per.item == Some(Item::Party) && spot.item == Some(1);
    shared(activity.act).is_some() && (activity.act != Act::Invite || about_them)
}

/// The dossiers in which the act might be done too.
pub(super) async fn others(view: &View<'_>, offer: &Offer<'_>) -> Result<Vec<Reading>, Problem> {
    if view.reading.joined.is_empty() || !can_be_shared(offer) {
        return Ok(Vec::new());
    }
    Ok(view.site().office().together(view.reading, &view.officer.id).await?)
}

/// Where it stands in the other dossier, or why it is not done there at the same time.
fn there<'o>(view: &View<'_>, offer: &Offer<'_>, other: &'o Reading) -> Result<Offer<'o>, String> {
    let say = |id: &str| Err(view.text(id));
    let Offer { activity, spot, .. } = offer;
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

/// The numbers of the others that the form names; none where the box for all of them was unticked.
fn also(given: &Given) -> Vec<String> {
    let none = given.has(ALL_ASKED) && !given.has(ALL);
    if none { Vec::new() } else { given.all(ALSO) }
}

/// The others in which it is done too.
pub(super) fn chosen<'s>(sheet: &Sheet<'s>) -> impl Iterator<Item = &'s Reading> + use<'s> {
    let also = also(sheet.given);
    sheet.others.iter().filter(move |other| also.iter().any(|number| number == other.number()))
}

/// Of this dossier and the others that were chosen, where this very form was done already: a second click does nothing there.
pub(super) async fn done_before(sheet: &Sheet<'_>) -> Result<BTreeSet<String>, Problem> {
    let Some(token) = once::token(sheet.given) else { return Ok(BTreeSet::new()) };
    let also = also(sheet.given);
    let joined = sheet.view.reading.joined.iter();
    let named = joined.filter(|line| line.number.as_ref().is_some_and(|number| also.contains(number)));
    let mut tokens: Vec<(String, String)> =
        named.map(|line| (once::token_in(&token, &line.id), line.id.clone())).collect();
    tokens.push((token, sheet.view.dossier().id.clone()));
    let asked: Vec<String> = tokens.iter().map(|(token, _)| token.clone()).collect();
    let sent = sheet.view.site().office().sent_with(&asked).await?;
    Ok(tokens.into_iter().filter(|(token, _)| sent.contains(token)).map(|(_, dossier)| dossier).collect())
}

/// A request for each of the others that were chosen and where it was not done yet, as if the form had been filled in there; or what is wrong
/// with one.
pub(super) async fn requests(
    sheet: &Sheet<'_>,
    before: &BTreeSet<String>,
) -> Result<Result<Vec<Request>, Flaws>, Problem> {
    let (others, mut flaws) = (chosen(sheet).collect::<Vec<_>>(), Flaws::none());
    let done = |number: &String| {
        let mut joined = sheet.view.reading.joined.iter();
        joined.any(|line| line.number.as_ref() == Some(number) && before.contains(&line.id))
    };
    let gone = |number: &String| !done(number) && others.iter().all(|other| other.number() != number);
    for number in also(sheet.given).into_iter().filter(gone) {
        flaws.add(ALSO, sheet.view.say("act-form-also-gone", &args!["number" => number]));
    }
    let others: Vec<_> = others.into_iter().filter(|other| !before.contains(&other.dossier.id)).collect();
    brought::check_copies(sheet, others.len(), &mut flaws);
    let mut requests = Vec::new();
    let reason = sheet.given.has("inadmissible-reason");
    for other in &others {
        if reason && other.dossier.language != sheet.view.dossier().language {
            let why = sheet.view.text("act-form-also-other-language");
            flaws.add(ALSO, of(sheet.view.officer, other, &why));
            continue;
        }
        match there(&sheet.view, sheet.offer, other) {
            Ok(offer) => match request(sheet, other, &offer).await? {
                Ok(request) => requests.push(request),
                Err(wrong) => {
                    wrong.into_iter().for_each(|why| flaws.add(ALSO, of(sheet.view.officer, other, &why)))
                }
            },
            Err(why) => flaws.add(ALSO, of(sheet.view.officer, other, &why)),
        }
    }
    if flaws.is_empty() {
        // last, so that nothing is copied for a form that is refused
        for (request, other) in requests.iter_mut().zip(others) {
            let view = View { officer: sheet.view.officer, reading: other };
            let copied = match sheet.offer.activity.act {
                Act::Forward => forwarding::copies(&Sheet { view, ..*sheet }, &mut request.papers).await?,
                _ => brought::copies(sheet, other, &mut request.papers).await?,
            };
            match copied {
                Ok(files) => {
                    request.commands.iter_mut().for_each(|command| command.attachments = files.clone())
                }
                Err(why) => flaws.add(ALSO, why),
            }
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
    if let Some(why) = since::merged_meanwhile(&there) {
        return Ok(Err(vec![why]));
    }
    let mut writing = Writing::new(there, &mut papers);
    let record = forms::record(&mut writing).await?;
    let record = match writing.finish(record) {
        Ok(record) => record,
        Err(flaws) => return Ok(Err(flaws.sentences().map(str::to_owned).collect())),
    };
    let (activity, item) = (offer.activity.id.clone(), offer.spot.item);
    let command = Command { activity, item, record, attachments: Vec::new(), seen };
    let dossier = other.dossier.id.clone();
    let token = once::token(sheet.given).map(|token| once::token_in(&token, &dossier));
    Ok(Ok(Request { dossier, actor: view.actor(), commands: vec![command], papers, token }))
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
