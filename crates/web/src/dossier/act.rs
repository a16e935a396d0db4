//! The form of an act: what one is about to do, what follows from it, what it asks; and sending it.

mod brought;
mod follows;
mod forms;
mod preview;
mod since;
pub(super) mod together;
mod unseen;

use axum::extract::Query;
use axum::response::{IntoResponse as _, Redirect, Response};
use domain::act::Act;
use domain::decide::Command;
use maud::{Markup, html};
use office::Request;
use office::reading::Offer;
use office::together::RefusedOne;

use super::Asked;
use super::earlier;
use super::group::lead;
use super::head::about;
use super::message;
use super::sheet::{Sheet, Writing};
use super::view::View;
use crate::drafts;
use crate::files;
use crate::frame::{Tab, again};
use crate::given::{Flaws, Given};
use crate::handling::{along, linking};
use crate::intake::forwarding;
use crate::look::{Alert, Tone, button, button_with, danger_button, disclosure_when, hidden, whole};
use crate::officer::{Officer, escaped};
use crate::once;
use crate::place::Path;
use crate::problem::{Outcome, Problem};
use crate::text_blocks;

pub(crate) use forms::Fields;

type Place = Path<(String, String)>;

/// Shows an act's form; when the act is not possible now, why not.
pub(crate) async fn ask(
    officer: Officer,
    Path((number, activity)): Place,
    Query(asked): Asked,
    given: Given,
) -> Outcome {
    let found = officer.site.office().dossier(&number, &officer.id).await?;
    let Some(reading) = found else { return Ok(unseen::page(&officer, &given)) };
    let view = View { officer: &officer, reading: &reading };
    let Some(offer) = reading.offer(&activity, item(&asked)) else {
        return Ok(unseen::page(&officer, &given));
    };
    let (given, begun) = drafts::begun(&officer, given).await?;
    let (flaws, blocks) = (Flaws::none(), text_blocks::of_dossier(&officer, &reading).await?);
    let (offer, linked) = (&offer, &linking::linked(&view, &offer).await?);
    let others = &together::others(&view, offer).await?;
    let (given, flaws, blocks, asked) = (&given, &flaws, &blocks, &asked);
    let sheet = Sheet { view, offer, given, flaws, blocks, asked, linked, others };
    let reasons =
        reading.may(offer, &view.actor()).err().map(|reasons| view.reasons(&reasons)).unwrap_or_default();
    Ok(page_with(&sheet, &reasons, given.number("seen"), begun))
}

/// Takes an act's form: done, or shown again with what is wrong and everything that was filled in.
pub(crate) async fn send(
    officer: Officer,
    Path((number, activity)): Place,
    Query(asked): Asked,
    given: Given,
) -> Outcome {
    let office = officer.site.office();
    let found = office.dossier(&number, &officer.id).await?;
    let Some(reading) = found else { return Ok(unseen::page(&officer, &given)) };
    let view = View { officer: &officer, reading: &reading };
    let Some(offer) = reading.offer(&activity, item(&asked)) else {
        return Ok(unseen::page(&officer, &given));
    };
    let (flaws, blocks) = (Flaws::none(), text_blocks::of_dossier(&officer, &reading).await?);
    let (offer, linked) = (&offer, &linking::linked(&view, &offer).await?);
    let others = &together::others(&view, offer).await?;
    let (given, flaws, blocks, asked) = (&given, &flaws, &blocks, &asked);
    let sheet = Sheet { view, offer, given, flaws, blocks, asked, linked, others };
    let seen = given.number::<u32>("seen");
    if let Some(read) = brought::mail_read(&sheet).await? {
        let notice = Alert::new(Tone::Info, view.text("attachment-mail-read")).announced();
        // what was refused of the mail's files is told here too
        let mut refused = Flaws::none();
        files::check(&officer, &read, &mut refused);
        return Ok(page_with(
            &Sheet { given: &read, flaws: &refused, ..sheet },
            &[],
            seen,
            html! { (notice) },
        ));
    }
    if drafts::is_asked(given) {
        let (given, notice) = drafts::keep(&officer, given).await?;
        return Ok(page_with(&Sheet { given: &given, ..sheet }, &[], seen, notice));
    }
    if text_blocks::is_asked(given) {
        let longer = text_blocks::inserted(&officer, given, blocks, Some(&reading));
        return Ok(page(&Sheet { given: &longer, ..sheet }, &[], seen));
    }
    if given.has("more") || given.has(preview::BACK) {
        return Ok(page(&sheet, &[], seen));
    }
    let before = together::done_before(&sheet).await?;
    let mut requests = Vec::new();
    if !before.contains(&reading.dossier.id) {
        if let Some(why) = since::merged_meanwhile(&sheet) {
            return Ok(again(page(&sheet, &[why], seen)));
        }
        match request(&sheet, seen).await? {
            Ok(request) => requests.push(request),
            Err(flaws) => return Ok(again(page(&Sheet { flaws: &flaws, ..sheet }, &[], seen))),
        }
    }
    match together::requests(&sheet, &before).await? {
        Ok(also) => requests.extend(also),
        Err(flaws) => return Ok(again(page(&Sheet { flaws: &flaws, ..sheet }, &[], seen))),
    }
    if given.has(preview::LOOK) {
        return preview::look(&sheet, requests).await;
    }
    match office.act_together(requests).await? {
        Ok(_) => done(&sheet).await,
        Err(refused_one) => refused(&sheet, &refused_one).await,
    }
}

/// What the form asks of the dossier that it was opened in; or what is wrong with it.
async fn request(sheet: &Sheet<'_>, seen: Option<u32>) -> Result<Result<Request, Flaws>, Problem> {
    let (view, offer) = (&sheet.view, sheet.offer);
    let (officer, dossier) = (view.officer, &view.dossier().id);
    let mut papers = officer.site.office().papers(dossier, officer.lang, &officer.id.0);
    let mut writing = Writing::new(*sheet, &mut papers);
    let record = forms::record(&mut writing).await?;
    let mut attachments = brought::attachments(&mut writing);
    let record = match writing.finish(record) {
        Ok(record) => record,
        Err(flaws) => return Ok(Err(flaws)),
    };
    if offer.activity.act == Act::Forward {
        match forwarding::copies(sheet, &mut papers).await? {
            Ok(copies) => attachments.extend(copies),
            Err(why) => {
                let mut flaws = Flaws::none();
                flaws.add(along::GOES, why);
                return Ok(Err(flaws));
            }
        }
    }
    let (activity, item) = (offer.activity.id.clone(), offer.spot.item);
    let command = Command { activity, item, record, attachments, seen };
    let (dossier, token) = (dossier.clone(), once::token(sheet.given));
    Ok(Ok(Request { dossier, actor: view.actor(), commands: vec![command], papers, token }))
}

fn item(asked: &std::collections::BTreeMap<String, String>) -> Option<u32> {
    asked.get("item")?.parse().ok()
}

/// Back to the dossier, which says in which others it was done too; to their work for someone who no longer sees it, as after a transfer.
async fn done(sheet: &Sheet<'_>) -> Outcome {
    let Sheet { view, given, offer, .. } = sheet;
    let (officer, number) = (view.officer, view.reading.number());
    if officer.site.office().dossier_beside(number, &officer.id).await?.is_none() {
        return Ok(Redirect::to(&moved(given)).into_response());
    }
    let mut to = format!("/dossiers/{number}?done={}", offer.activity.id);
    if let Some(token) = once::token(given).filter(|_| !view.reading.joined.is_empty()) {
        to += &format!("&{}={token}", together::done::FORM);
        to += &offer.spot.item.map(|item| format!("&item={item}")).unwrap_or_default();
    }
    Ok(Redirect::to(&to).into_response())
}

/// My work, which says where the dossier went, or that one has no part in it any more.
fn moved(given: &Given) -> String {
    let to = given.line("to");
    if to.is_empty() {
        return "/work?left=yes".to_owned();
    }
    let (body, unit) = to.split_once('/').unwrap_or((&to, ""));
    format!("/work?body={}&unit={}", escaped(body), escaped(unit))
}

/// The form again over the dossiers as they are now, so that sending it once more counts as having seen that.
async fn refused(sheet: &Sheet<'_>, why: &RefusedOne) -> Outcome {
    let officer = sheet.view.officer;
    let reasons = reasons(sheet, why);
    let now = officer.site.office().dossier(sheet.view.reading.number(), &officer.id).await?;
    let Some(now) = now else { return Ok(unseen::page(officer, sheet.given)) };
    let view = View { officer, reading: &now };
    let there = now.offer(&sheet.offer.activity.id, sheet.offer.spot.item);
    let Some(offer) = there else { return Ok(unseen::page(officer, sheet.given)) };
    let others = &together::others(&view, &offer).await?;
    let fresh = Sheet { view, offer: &offer, others, ..*sheet };
    Ok(again(page(&fresh, &reasons, None)))
}

/// Why one of the dossiers refused it, and which when it is not this one.
fn reasons(sheet: &Sheet<'_>, why: &RefusedOne) -> Vec<String> {
    let officer = sheet.view.officer;
    match together::chosen(sheet).find(|other| other.dossier.id == why.dossier) {
        Some(other) => {
            let reasons = View { officer, reading: other }.refusal(&why.refusal);
            reasons.iter().map(|reason| together::of(officer, other, reason)).collect()
        }
        None => sheet.view.refusal(&why.refusal),
    }
}

/// `seen` is what the person had seen when they began; the dossier as it is now unless that is told.
fn page(sheet: &Sheet<'_>, reasons: &[String], seen: Option<u32>) -> Response {
    page_with(sheet, reasons, seen, Markup::default())
}

/// The page with something to say above the form.
fn page_with(sheet: &Sheet<'_>, reasons: &[String], seen: Option<u32>, notice: Markup) -> Response {
    let view = &sheet.view;
    let label = view.offered(sheet.offer);
    let open = reasons.is_empty() || !sheet.given.is_empty();
    let main = html! {
        div .gehoor-flow {
            p .nl-paragraph { a .nl-link href=(view.address()) { (view.text("act-form-back")) } }
            h1 .nl-heading .nl-heading--level-1 { (label) }
            p .nl-paragraph .gehoor-quiet { (whole(view.reading.number())) " – " (about(view)) }
            @if view.dossier().ended.is_none() && together::can_be_shared(sheet.offer) { (lead(view)) }
        }
        @if sheet.asked.contains_key("kept") && !sheet.given.is_empty() {
            (Alert::new(Tone::Info, view.text("staff-kept-title")).text(view.text("staff-kept")))
        }
        (notice)
        (refusal(view, reasons, sheet.given))
        (sheet.flaws.summary(view.officer))
        @if open {
            (follows::notices(sheet))
            (since::since_the_draft(sheet))
            (background(sheet))
            @if weighs(sheet.offer.activity.act) { (earlier::earlier(view)) }
            (filled(sheet, seen.unwrap_or(view.dossier().head())))
        }
    };
    let wrong = !sheet.flaws.is_empty() || (!reasons.is_empty() && !sheet.given.is_empty());
    let title = view.officer.form_title(&format!("{label} – {}", view.reading.number()), wrong);
    view.officer.page(&title, Tab::Register, main)
}

fn refusal(view: &View<'_>, reasons: &[String], given: &Given) -> Markup {
    let alert = |tone, title: String| {
        Alert::new(tone, title).content(html! { ul { @for reason in reasons { li { (reason) } } } })
    };
    html! {
        @if !reasons.is_empty() && given.is_empty() { (alert(Tone::Warning, view.text("refusal-heading"))) }
        @if !reasons.is_empty() && !given.is_empty() {
            (alert(Tone::Error, view.text("refusal-heading")).text(view.text("act-form-kept")).announced())
        }
    }
}

/// What came in, to look at without leaving the form; a short reply answers nothing else, so there it stands open.
fn background(sheet: &Sheet<'_>) -> Markup {
    let view = &sheet.view;
    let Some(receipt) = &view.dossier().receipt else { return Markup::default() };
    disclosure_when(
        sheet.offer.activity.act == Act::GiveFeedback,
        &view.text("act-form-message"),
        html! {
            (view.prose(&receipt.message))
            (message::merged(view))
            @if let Some(desired) = &receipt.desired { p .nl-paragraph { strong { (view.text("dossier-desired")) } } (view.prose(desired)) }
        },
    )
}

/// Whether whoever does it must know what led to a higher level.
fn weighs(act: Act) -> bool {
    use Act::{Answer, Assign, Discuss, FindCause, Investigate, Judge, Propose, Uphold, Validate};
    matches!(act, Assign | Investigate | Propose | Validate | Judge | Uphold | Answer | FindCause | Discuss)
}

fn filled(sheet: &Sheet<'_>, seen: u32) -> Markup {
    let view = &sheet.view;
    let label = forms::button_label(sheet);
    let fields = forms::fields(sheet);
    html! {
        (brought::form(sheet, &action(sheet), html! {
            (view.officer.token())
            (hidden("seen", &seen.to_string()))
            (since::merged(view))
            (once::field(view.officer, sheet.given))
            @if fields.is_long { (drafts::fields(view.officer, sheet.given)) }
            (fields.content)
            (brought::fields(sheet))
            (together::fields::fields(sheet))
            @if fields.sends {
                div .gehoor-row {
                    @if forms::discards(sheet.offer) { (danger_button(&label)) } @else { (button(&label)) }
                    (fields.beside)
                    @if sheet.offer.activity.letter.is_some() {
                        (button_with(&view.text("preview-look"), preview::LOOK, "yes"))
                    }
                    a .nl-link href=(view.address()) { (view.text("shell-cancel")) }
                    @if fields.is_long { (drafts::button(view.officer)) }
                }
            }
        }))
        (follows::follows(sheet))
    }
}

/// Where the form goes: its own address with what it was asked about.
fn action(sheet: &Sheet<'_>) -> String {
    let Offer { activity, spot, .. } = sheet.offer;
    let address = sheet.view.act_address(&activity.id, spot.item);
    match sheet.asked.get("what") {
        Some(what) => format!("{address}?what={}", escaped(what)),
        None => address,
    }
}
