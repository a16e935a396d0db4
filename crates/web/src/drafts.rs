//! Forms saved as they are typed: by the script while one types, by a button without it. Whoever comes back is asked
//! whether they go on with what they began.

use axum::Router;
use axum::http::{HeaderMap, StatusCode};
use axum::response::{IntoResponse as _, Redirect, Response};
use axum::routing::post;
use jiff::Timestamp;
use maud::{Markup, html};
use office::account::{Draft, DraftSaved, Error, draft_id};
use office::args;
use office::attachment::Holder;
use office::intake::beginning;

use crate::assets;
use crate::given::{Given, pairs};
use crate::look::{self, Alert, Tone, plain_button};
use crate::officer::{CSRF_FIELD, KEPT_FIELD, Officer, escaped, session_person};
use crate::once::ONCE;
use crate::problem::{Outcome, Problem};
use crate::site::Site;
use crate::visitor::Visitor;

/// Where the script saves a form.
pub(crate) const ADDRESS: &str = "/drafts";
/// The button that saves a form without script; the part of an address that names a form to go on with.
pub(crate) const SAVE: &str = "draft";
/// The page that a form stands on.
const PLACE: &str = "draft-place";
/// When the window last saved the form, in microseconds.
const KNOWN: &str = "draft-saved";
const REGISTRATION: &str = "/registration";
/// Parts of an address that say nothing of what a form is about.
const PASSING: [&str; 4] = ["lang", "done", SAVE, KEPT_FIELD];

/// Saving and throwing away.
pub fn routes() -> Router<Site> {
    Router::new().route(ADDRESS, post(save)).route("/drafts/forget", post(forget))
}

/// The page that a form stands on: its path, and what it is asked about.
fn place(officer: &Officer) -> String {
    if officer.path == REGISTRATION {
        return officer.path.clone(); // the body is a part of the form
    }
    let asked = pairs(officer.query.as_bytes());
    let kept = asked.iter().filter(|(name, _)| !PASSING.contains(&name.as_str()));
    let query: Vec<_> = kept.map(|(name, value)| format!("{}={}", escaped(name), escaped(value))).collect();
    match query.is_empty() {
        true => officer.path.clone(),
        false => format!("{}?{}", officer.path, query.join("&")),
    }
}

/// Only forms of ours are kept, and only there does throwing one away lead back.
fn is_place(place: &str) -> bool {
    let form = place.starts_with("/dossiers/") && place.contains("/acts/");
    (form || place == REGISTRATION) && !place.contains(['\\', '\n', '\r'])
}

/// What a form with a long text carries, before its buttons.
pub(crate) fn fields(officer: &Officer, given: &Given) -> Markup {
    html! {
        (look::hidden(PLACE, &place(officer)))
        (look::hidden(KNOWN, &given.line(KNOWN)))
    }
}

/// The button that saves without sending, for a page without script; the script puts its own line in its place.
pub(crate) fn button(officer: &Officer) -> Markup {
    html! {
        button .gehoor-plain-button type="submit" name=(SAVE) value="save" data-draft-button { (officer.text("writing-draft-save")) }
        span .gehoor-quiet role="status" data-draft=(ADDRESS) data-draft-failed=(officer.text("writing-draft-failed")) {}
        script src=(assets::address("writing.js")) defer {}
    }
}

/// Whether the form was sent with the button that saves it.
pub(crate) fn is_asked(given: &Given) -> bool {
    given.raw(SAVE) == "save" && given.has(ONCE)
}

/// Saves a form that was sent with the button; what to say of it above the form, and the form as it goes on.
pub(crate) async fn keep(officer: &Officer, given: &Given) -> Result<(Given, Markup), Problem> {
    let place = given.line(PLACE);
    if !is_place(&place) {
        return Err(Problem::NotFound);
    }
    let Some(saved) = saved(officer, given, &place).await? else {
        let alert = Alert::new(Tone::Warning, officer.text("writing-draft-large")).announced();
        return Ok((given.clone().without(SAVE), html! { (alert) }));
    };
    let alert = Alert::new(Tone::Ok, saved.said(officer)).text(officer.text("writing-draft-kept"));
    let form = given.clone().with(KNOWN, saved.at.as_microsecond().to_string()).with(ONCE, saved.once);
    Ok((form.without(SAVE), html! { (alert.announced()) }))
}

/// A form that was saved.
struct Saved {
    at: Timestamp,
    /// The token that it has from now on.
    once: String,
    /// When another window had saved the same form with other words.
    elsewhere: Option<Timestamp>,
}

/// Saves a form; nothing when it is too large. When another window saved it with other words, this one goes on as a form
/// of its own: none of the two replaces the other, and each can be sent.
async fn saved(officer: &Officer, given: &Given, place: &str) -> Result<Option<Saved>, Error> {
    let once = given.raw(ONCE).to_owned();
    match save_as(officer, given, place).await? {
        DraftSaved::At(at) => Ok(Some(Saved { at, once, elsewhere: None })),
        DraftSaved::TooLarge => Ok(None),
        DraftSaved::Elsewhere(other) => {
            let once = officer.site.office().clock().secret();
            let apart = given.clone().with(ONCE, once.clone()).without(KNOWN);
            Ok(match save_as(officer, &apart, place).await? {
                DraftSaved::At(at) => Some(Saved { at, once, elsewhere: Some(other) }),
                DraftSaved::TooLarge | DraftSaved::Elsewhere(_) => None,
            })
        }
    }
}

async fn save_as(officer: &Officer, given: &Given, place: &str) -> Result<DraftSaved, Error> {
    let passing = [CSRF_FIELD, KEPT_FIELD, PLACE, KNOWN, SAVE];
    let fields: Vec<_> =
        given.fields().iter().filter(|(name, _)| !passing.contains(&name.as_str())).cloned().collect();
    let known = given.number::<i64>(KNOWN).and_then(|micros| Timestamp::from_microsecond(micros).ok());
    let id = draft_id(given.raw(ONCE));
    officer.site.accounts().save_draft(&officer.id, &id, place, &fields, known).await
}

impl Saved {
    /// When it was saved; and that another window saved it as well.
    fn said(&self, officer: &Officer) -> String {
        let time = |at| officer.site.office().local_here(at).strftime("%H:%M").to_string();
        let at = time(self.at);
        match self.elsewhere {
            None => officer.say("writing-draft-saved", &args!["time" => at]),
            Some(other) => {
                officer.say("writing-draft-elsewhere", &args!["time" => at, "other" => time(other)])
            }
        }
    }
}

/// The script's save: a line to show.
async fn save(officer: Officer, given: Given) -> Outcome {
    let place = given.line(PLACE);
    if !is_place(&place) || !given.has(ONCE) {
        return Err(Problem::NotFound);
    }
    Ok(match saved(&officer, &given, &place).await? {
        Some(saved) => {
            html! { span data-saved=(saved.at.as_microsecond()) data-once=(saved.once) { (saved.said(&officer)) } }
                .into_response()
        }
        None => {
            let line = html! { span { (officer.text("writing-draft-large")) } };
            (StatusCode::PAYLOAD_TOO_LARGE, line).into_response()
        }
    })
}

/// Throws a form away, and leads back to its page.
async fn forget(officer: Officer, given: Given) -> Outcome {
    let place = given.line(PLACE);
    if !is_place(&place) {
        return Err(Problem::NotFound);
    }
    officer.site.accounts().forget_draft(&officer.id, &given.line(SAVE)).await?;
    Ok(Redirect::to(&place).into_response())
}

/// What someone began here and did not send: the form to go on with when they asked for it, else the question.
pub(crate) async fn begun(officer: &Officer, given: Given) -> Result<(Given, Markup), Problem> {
    if !given.is_empty() {
        return Ok((given, Markup::default()));
    }
    let place = place(officer);
    let mut drafts = officer.site.accounts().drafts_at(&officer.id, &place).await?;
    let asked = Given::new(pairs(officer.query.as_bytes())).line(SAVE);
    if let Some(found) = drafts.iter().position(|draft| draft.id == asked) {
        let Draft { fields, saved_at, .. } = drafts.swap_remove(found);
        let mut given = Given::new(fields).with(KNOWN, saved_at.as_microsecond().to_string());
        given.find_files(&officer.site, &Holder::Person(officer.id.clone())).await?;
        let again = officer.say("writing-draft-again", &args!["when" => officer.moment(saved_at)]);
        return Ok((given, html! { (Alert::new(Tone::Info, "").text(again)) }));
    }
    Ok((given, question(officer, &place, &drafts, "writing-draft-title")))
}

/// The registrations that someone began and did not send, for their work: nobody else knows of them.
pub(crate) async fn registrations(officer: &Officer) -> Result<Markup, Problem> {
    let drafts = officer.site.accounts().drafts_at(&officer.id, REGISTRATION).await?;
    Ok(question(officer, REGISTRATION, &drafts, "writing-draft-registration"))
}

fn question(officer: &Officer, place: &str, drafts: &[Draft], title: &str) -> Markup {
    let mark = if place.contains('?') { '&' } else { '?' };
    let list = html! {
        ul .gehoor-drafts {
            @for draft in drafts {
                li {
                    p { (officer.say("writing-draft-begun", &args!["when" => officer.moment(draft.began_at), "saved" => officer.moment(draft.saved_at)])) }
                    @if let Some(text) = longest(draft) { p .gehoor-quiet { "“" (text) "”" } }
                    div .gehoor-row {
                        a .nl-link href={ (place) (mark) (SAVE) "=" (draft.id) } { (officer.text("writing-draft-go-on")) }
                        form method="post" action="/drafts/forget" {
                            (officer.token())
                            (look::hidden(PLACE, place))
                            (look::hidden(SAVE, &draft.id))
                            (plain_button(&officer.text("writing-draft-forget")))
                        }
                    }
                }
            }
        }
    };
    html! { @if !drafts.is_empty() { (Alert::new(Tone::Info, officer.text(title)).content(list)) } }
}

/// How the longest text of a form begins, to know it again; what was chosen from a list is no text.
fn longest(draft: &Draft) -> Option<String> {
    let words = |value: &&String| value.trim().contains(char::is_whitespace);
    let typed = draft.fields.iter().filter(|(name, _)| name != ONCE).map(|(_, value)| value).filter(words);
    typed
        .max_by_key(|value| value.chars().count())
        .map(|text| beginning(text))
        .filter(|text| !text.is_empty())
}

/// Forgets the draft of a form that was sent with success.
pub(crate) async fn forget_sent(visitor: &Visitor, headers: &HeaderMap, sent: &Given) {
    if !sent.has(PLACE) || !sent.has(ONCE) {
        return;
    }
    let forgotten = async {
        match session_person(&visitor.site, headers).await? {
            Some(person) => visitor.site.accounts().forget_draft(&person, &draft_id(sent.raw(ONCE))).await,
            None => Ok(()),
        }
    };
    if let Err(error) = forgotten.await {
        eprintln!("a draft could not be forgotten: {error}");
    }
}

/// The answer to the script of someone whose session ended: there is no page to show, and what was saved before stays.
pub(crate) fn signed_out() -> Response {
    StatusCode::UNAUTHORIZED.into_response()
}
