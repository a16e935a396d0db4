//! Registration by staff: a call, a visit, a letter or a mail becomes a dossier in under a minute, by keyboard alone.

mod check;
mod done;
mod form;
mod mail;
mod similar;
mod unreachable;

use std::collections::BTreeMap;
use std::sync::Arc;

use axum::Router;
use axum::response::{IntoResponse, Redirect};
use axum::routing::{get, post};
use domain::intake::Medium;
use domain::language::Lang;
use domain::procedure::Procedure;
use domain::refusal::Refusal;
use maud::{Markup, html};
use office::body::Body;
use office::text_block::TextBlock;

use crate::aloud;
use crate::drafts;
use crate::frame::{Tab, again};
use crate::given::{Flaws, Given, pairs};
use crate::look::{Alert, Link, Tone};
use crate::officer::{Officer, escaped};
use crate::once;
use crate::problem::{Outcome, Problem};
use crate::public::blank_sheet;
use crate::site::Site;
use crate::text_blocks;
use crate::work::naming::naming;

/// The page.
pub fn routes() -> Router<Site> {
    Router::new()
        .route("/registration", get(show).post(send))
        .route(similar::ADDRESS, post(look))
        .route("/registration/blank", get(blank))
}

/// Where someone may register: the desk for the whole body, a coordinator perhaps for some units alone; cases before a court
/// only their own team.
struct Place {
    body: Arc<Body>,
    /// What is registered there follows it.
    law: Arc<Procedure>,
    /// The units; `None` is every unit, and none known.
    units: Option<Vec<String>>,
}

impl Place {
    /// What the form calls it: the body, and whether it is for its disputes.
    fn id(&self) -> String {
        let disputes = if self.law.is_for_disputes() { DISPUTES } else { "" };
        format!("{}{disputes}", self.body.id)
    }

    fn name(&self, officer: &Officer) -> String {
        let body = self.body.name(officer.lang).to_owned();
        match self.law.is_for_disputes() {
            true => officer.say("registration-for-disputes", &office::args!["body" => body]),
            false => body,
        }
    }

    fn allows(&self, unit: Option<&str>) -> bool {
        match (&self.units, unit) {
            (None, _) => true,
            (Some(units), Some(unit)) => units.iter().any(|own| own == unit),
            (Some(_), None) => false,
        }
    }
}

/// Where someone may register, and what they chose last.
struct Places {
    all: Vec<Place>,
    presets: BTreeMap<String, String>,
}

impl Places {
    fn of(&self, body: &str) -> Option<&Place> {
        self.all.iter().find(|place| place.id() == body)
    }

    fn preset(&self, name: &str) -> &str {
        self.presets.get(name).map_or("", String::as_str)
    }
}

/// What is shown around the form.
#[derive(Default)]
struct Around {
    /// What to say above it.
    notice: Markup,
    /// The earlier dossiers that were found.
    similar: Option<Markup>,
}

impl Around {
    fn notice(notice: Markup) -> Around {
        Around { notice, similar: None }
    }
}

async fn places(officer: &Officer) -> Result<Places, Problem> {
    let library = officer.site.office().library();
    let place = |body: &Arc<Body>, law: Arc<Procedure>| {
        let here: Vec<_> = officer.registers_by(body, &law).collect();
        let units = here.iter().map(|grant| grant.unit.clone()).collect::<Option<Vec<_>>>();
        (!here.is_empty()).then(|| Place { body: Arc::clone(body), law, units })
    };
    let bodies = officer.site.office().bodies();
    let laws =
        |body: &Arc<Body>| [Some(library.of_body(body)), library.of_disputes(body)].into_iter().flatten();
    let all =
        bodies.open().flat_map(|body| laws(body).filter_map(|law| place(body, law)).collect::<Vec<_>>());
    let all: Vec<Place> = all.collect();
    Ok(Places { all, presets: officer.site.accounts().presets(&officer.id).await? })
}

/// The number that someone registered last, kept with their choices.
const LAST: &str = "registration-last";

/// Behind the id of a body whose disputes are registered.
const DISPUTES: &str = "/disputes";

/// The field that asks for another body, with everything that was typed.
const SWITCH: &str = "other-body";

/// What every part of the page looks at.
struct Desk<'a> {
    officer: &'a Officer,
    place: &'a Place,
    /// The medium that they chose last.
    medium: &'a str,
    similar: Option<Markup>,
    blocks: &'a [TextBlock],
    procedure: Arc<Procedure>,
    given: &'a Given,
    flaws: &'a Flaws,
}

async fn show(officer: Officer, given: Given) -> Outcome {
    let places = places(&officer).await?;
    let asked = Given::new(pairs(officer.query.as_bytes()));
    let number = asked.line("done");
    if !number.is_empty() {
        let reading = officer.site.office().dossier(&number, &officer.id).await?;
        // one's own is told, theirs to see or not; of another that is not theirs nothing, not even that it exists
        if reading.is_some() || number == places.preset(LAST) {
            let told = aloud::told(&officer, &number).await?;
            let own = officer.site.office().taken_in(&number, &officer.id).await?;
            return Ok(done::page(&officer, &number, reading.as_ref(), own.as_ref(), told.as_ref()));
        }
    }
    let notice = html! {
        @if asked.has("kept") && !given.is_empty() {
            (Alert::new(Tone::Info, officer.text("staff-kept-title")).text(officer.text("staff-kept")))
        }
    };
    let (given, begun) = drafts::begun(&officer, given).await?;
    let body = [given.line("body"), asked.line("body"), places.preset("registration-body").to_owned()];
    let body = body.iter().find(|body| !body.is_empty()).cloned().unwrap_or_default();
    let around = Around::notice(html! { (notice) (begun) });
    page(&officer, &places, &body, &given, &Flaws::none(), around).await
}

async fn send(officer: Officer, given: Given) -> Outcome {
    let places = places(&officer).await?;
    if given.has(SWITCH) {
        return page(&officer, &places, &given.line(SWITCH), &given, &Flaws::none(), Around::default()).await;
    }
    let body = given.line("body");
    if drafts::is_asked(&given) {
        let (given, notice) = drafts::keep(&officer, &given).await?;
        return page(&officer, &places, &body, &given, &Flaws::none(), Around::notice(notice)).await;
    }
    let of_body = body.strip_suffix(DISPUTES).unwrap_or(&body);
    if let Some(read) = mail::read(&officer, of_body, &given).await? {
        return page(&officer, &places, &body, &read.given, &read.flaws, Around::notice(read.notice)).await;
    }
    let Some(place) = places.of(&body) else {
        let mut flaws = Flaws::none();
        flaws.add("main", officer.text("registration-flaw-body"));
        return Ok(again(page(&officer, &places, "", &given, &flaws, Around::default()).await?));
    };
    if text_blocks::is_asked(&given) {
        let blocks = text_blocks::of_body(&officer, &place.body.id).await?;
        let longer = text_blocks::inserted(&officer, &given, &blocks, None);
        return page(&officer, &places, &body, &longer, &Flaws::none(), Around::default()).await;
    }
    if let Some((given, around)) = looked(&officer, place, &given).await? {
        return page(&officer, &places, &body, &given, &Flaws::none(), around).await;
    }
    let submission = match check::check(&officer, place, &given) {
        Ok(submission) => submission,
        Err(flaws) => {
            return Ok(again(page(&officer, &places, &body, &given, &flaws, Around::default()).await?));
        }
    };
    if unreachable::must_ask(&submission, &given) {
        let (given, notice) = unreachable::asked(&officer, given);
        return Ok(again(
            page(&officer, &places, &body, &given, &Flaws::none(), Around::notice(notice)).await?,
        ));
    }
    let medium = submission.medium.code();
    let office = officer.site.office();
    match office.submit(submission, officer.actor(), once::token(&given)).await? {
        Ok(passed) => {
            let number =
                passed.number.ok_or_else(|| Problem::Broken(format!("{} has no number", passed.dossier)))?;
            let chosen = [
                ("registration-medium", medium),
                ("registration-body", body.as_str()),
                (LAST, number.as_str()),
            ];
            officer.site.accounts().remember(&officer.id, &chosen).await?;
            aloud::allow(&officer, &passed.dossier).await?;
            Ok(Redirect::to(&format!("/registration?done={}", escaped(&number))).into_response())
        }
        Err(refusal) => {
            let notice = refused(&officer, place, &refusal).await?;
            Ok(again(page(&officer, &places, &body, &given, &Flaws::none(), Around::notice(notice)).await?))
        }
    }
}

/// The form again with earlier dossiers beside it, or with who complained in one of them; nothing when neither was asked.
async fn looked(officer: &Officer, place: &Place, given: &Given) -> Result<Option<(Given, Around)>, Problem> {
    if !given.has(similar::LOOK) && !given.has(similar::TAKE) {
        return Ok(None);
    }
    let mut around = Around::default();
    let mut shown = given.clone().without(similar::LOOK);
    if given.has(similar::TAKE)
        && let Some(taken) = similar::taken_over(officer, given).await?
    {
        shown = taken;
        let alert = Alert::new(Tone::Ok, "").text(officer.text("writing-similar-taken")).announced();
        around.notice = html! { (alert) };
    }
    around.similar = Some(similar::found(officer, place, &shown).await?);
    Ok(Some((shown, around)))
}

/// The form of a body on paper, in the language of who fills it in.
async fn blank(officer: Officer) -> Outcome {
    let places = places(&officer).await?;
    let asked = Given::new(pairs(officer.query.as_bytes()));
    let body = &places.of(&asked.line("body")).ok_or(Problem::NotFound)?.body;
    let wanted = asked.line("language").parse().unwrap_or(officer.lang);
    let lang = if body.speaks(wanted) { wanted } else { body.languages.first().copied().unwrap_or(wanted) };
    let back = Link::new(officer.text("shell-nav-registration"), "/registration");
    let other = |lang: Lang| format!("/registration/blank?body={}&language={lang}", body.id);
    Ok(blank_sheet(&officer, body, lang, true, back, &other))
}

/// What the script shows beside the form while one types.
async fn look(officer: Officer, given: Given) -> Outcome {
    let places = places(&officer).await?;
    let place = places.of(&given.line("body")).ok_or(Problem::NotFound)?;
    Ok(similar::found(&officer, place, &given).await?.into_response())
}

async fn refused(officer: &Officer, place: &Place, refusal: &Refusal) -> Result<Markup, Problem> {
    let people = officer.site.accounts().people().await?;
    let naming = naming(place.law.texts(officer.lang), &people);
    let reasons = officer.site.office().texts().refusal(officer.lang, refusal, &naming);
    let alert = Alert::new(Tone::Warning, officer.text("registration-refused")).announced();
    Ok(html! { (reasons.into_iter().fold(alert, Alert::text)) })
}

/// The page for one of the bodies; the first when `body` is none of them.
async fn page(
    officer: &Officer,
    places: &Places,
    body: &str,
    given: &Given,
    flaws: &Flaws,
    around: Around,
) -> Outcome {
    let title = officer.text("shell-nav-registration");
    let place = places.of(body).or(places.all.first());
    let blocks = match place {
        Some(place) => text_blocks::of_body(officer, &place.body.id).await?,
        None => Vec::new(),
    };
    let Around { notice, similar } = around;
    // a call and a visit come in rows; a letter's medium must not stay behind for the next call
    let medium = places.preset("registration-medium");
    let medium =
        if [Medium::Phone, Medium::Desk].iter().any(|spoken| spoken.code() == medium) { medium } else { "" };
    let wrong = !flaws.is_empty();
    let main = html! {
        h1 .nl-heading .nl-heading--level-1 { (title) }
        @match place {
            None => {
                // who registers and has nowhere to do so works for an organisation that was closed
                @let why = if officer.registers() { "registration-closed" } else { "registration-none" };
                (Alert::new(Tone::Info, "").text(officer.text(why)))
            }
            Some(place) => {
                (notice)
                (flaws.summary(officer))
                // the first button is the one that the Enter key presses
                button type="submit" form=(form::FORM) hidden {}
                @if places.all.len() > 1 { (choice(officer, &places.all, place)) }
                @let procedure = Arc::clone(&place.law);
                (form::form(&Desk { officer, place, medium, similar, blocks: &blocks, procedure, given, flaws }))
                @if !place.law.is_for_disputes() { p .nl-paragraph {
                    a .nl-link href={ "/registration/blank?body=" (place.body.id) } { (officer.text("writing-blank-link")) }
                } }
            }
        }
    };
    Ok(officer.page(&officer.form_title(&title, wrong), Tab::Registration, main))
}

/// Another body is another form: its services and subjects differ.
fn choice(officer: &Officer, places: &[Place], current: &Place) -> Markup {
    html! {
        nav .gehoor-row aria-label=(officer.text("registration-for")) {
            span { (officer.text("registration-for")) }
            @for place in places {
                @if place.id() == current.id() {
                    strong aria-current="true" { (place.name(officer)) }
                } @else {
                    button .gehoor-plain-button type="submit" form=(form::FORM) name=(SWITCH) value=(place.id()) {
                        (place.name(officer))
                    }
                }
            }
        }
    }
}
