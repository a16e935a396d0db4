//! Someone of staff who is signed in.

use std::ops::Deref;

use axum::extract::FromRequestParts;
use axum::http::request::Parts;
use axum::http::{HeaderMap, StatusCode, header};
use axum::response::{IntoResponse, Redirect, Response};
use domain::people::{Actor, PersonId, Role};
use domain::procedure::Procedure;
use maud::{Markup, html};
use office::account::{Error, Grant, Session, Staff};
use office::attachment::Holder;
use office::body::Body;
use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};

use crate::cookie;
use crate::drafts;
use crate::given::{Given, pairs};
use crate::guard::form::{Trusted, distrusted, is_secret, same, without_session};
use crate::look;
use crate::problem::Problem;
use crate::site::Site;
use crate::visitor::{Visitor, is_token};

/// The name of the field that ties a form to the session.
pub(crate) const CSRF_FIELD: &str = "csrf";
/// The name of the field, and of the part of an address, that says which kept form a form was filled in from.
pub(crate) const KEPT_FIELD: &str = "kept";

/// Someone of staff, with everything a [`Visitor`] has: `officer.site`, `officer.say(…)`, `officer.lang`.
///
/// As an argument of a handler it lets nobody else in: who is not signed in goes to the sign-in page and comes back, and
/// what they had typed comes back with them. A form without the session's token is not let through.
#[derive(Clone)]
pub struct Officer {
    /// The visitor, in the language that this person chose.
    pub visitor: Visitor,
    /// Who.
    pub staff: Staff,
    /// Their id in the record.
    pub id: PersonId,
    /// How many alerts they have not seen.
    pub alerts: i64,
    /// How many letters wait for them to be posted; none for who posts none.
    pub letters: i64,
    /// The roles that they hold, each where they hold it.
    pub held: Vec<Grant>,
    csrf: String,
    kept: Option<String>,
}

impl Deref for Officer {
    type Target = Visitor;

    fn deref(&self) -> &Visitor {
        &self.visitor
    }
}

impl FromRequestParts<Site> for Officer {
    type Rejection = Response;

    async fn from_request_parts(parts: &mut Parts, site: &Site) -> Result<Officer, Response> {
        let visitor = Visitor::known(site, parts);
        let sent = parts.extensions.get::<Given>().cloned();
        let Some(session) = session(site, &parts.headers).await.map_err(broken)? else {
            return Err(not_signed_in(&visitor, &parts.headers, sent).await.unwrap_or_else(broken));
        };
        if session.must_add_factor && !may_stay(&visitor.path) {
            // 302 and not 303, which says that a form was taken (`guard`): what was typed stays where it is kept
            let to = [(header::LOCATION, "/account/second-factor")];
            return Err((StatusCode::FOUND, to).into_response());
        }
        let mut officer = Officer::of(visitor, session).await.map_err(IntoResponse::into_response)?;
        officer.kept = kept_id(&officer.visitor, sent.as_ref());
        if let Some(sent) = sent {
            if !same(sent.raw(CSRF_FIELD), &officer.csrf) {
                return Err(distrusted(&officer.visitor, &sent, Some(&officer)));
            }
            parts.extensions.insert(Trusted);
        }
        Ok(officer)
    }
}

impl Officer {
    async fn of(mut visitor: Visitor, session: Session) -> Result<Officer, Problem> {
        let Session { person: staff, csrf, .. } = session;
        if !visitor.chosen {
            visitor.lang = staff.language;
        }
        let id = staff.id.clone();
        let alerts = visitor.site.office().unseen_alerts(&id).await?;
        let held = visitor.site.accounts().roles_of(&id).await?;
        let posts = held.iter().any(|held| Role::OF_POST.contains(&held.role));
        let letters = if posts { visitor.site.office().count_to_post(&id).await? } else { 0 };
        Ok(Officer { visitor, staff, id, alerts, letters, held, csrf, kept: None })
    }

    /// Whoever is signed in, for a page that everyone may see. Nobody when that cannot be found out.
    pub(crate) async fn signed_in(visitor: &Visitor, headers: &HeaderMap) -> Option<Officer> {
        let session = session(&visitor.site, headers).await.ok()??;
        Officer::of(visitor.clone(), session).await.ok()
    }

    /// What every form of staff carries: it can only be sent from this session. A form that was kept when an earlier
    /// session ended also says which, so that it is forgotten once it is sent.
    pub fn token(&self) -> Markup {
        html! {
            (look::hidden(CSRF_FIELD, &self.csrf))
            @if let Some(kept) = &self.kept { (look::hidden(KEPT_FIELD, kept)) }
        }
    }

    /// They as the one who acts.
    pub fn actor(&self) -> Actor {
        Actor::Person(self.id.clone())
    }

    /// Their roles in a body that take a message in there, as its procedure says, each where it is held.
    pub(crate) fn registers_in<'o>(&'o self, body: &Body) -> impl Iterator<Item = &'o Grant> + use<'o> {
        let library = self.visitor.site.office().library();
        let of_disputes = library.of_disputes(body).map(|law| self.registers_by(body, &law));
        self.registers_by(body, &library.of_body(body)).chain(of_disputes.into_iter().flatten())
    }

    /// Those that take a message in there under that procedure.
    pub(crate) fn registers_by<'o>(
        &'o self,
        body: &Body,
        law: &Procedure,
    ) -> impl Iterator<Item = &'o Grant> + use<'o> {
        let roles: Vec<Role> = law.registrars().collect();
        let body = body.id.clone();
        let any = roles.contains(&Role::Employee);
        let takes_in = move |role: Role| roles.contains(&role) || any && role.is_an_employee();
        self.held.iter().filter(move |held| held.body == body && takes_in(held.role))
    }

    /// Whether they take messages in anywhere.
    pub(crate) fn registers(&self) -> bool {
        let bodies = self.visitor.site.office().bodies();
        bodies.iter().any(|body| self.registers_in(body).next().is_some())
    }

    /// The roles that they hold in a body.
    pub(crate) fn held_in<'o>(&'o self, body: &'o str) -> impl Iterator<Item = Role> + 'o {
        self.held.iter().filter(move |held| held.body == body).map(|held| held.role)
    }

    /// Whether they hold a role in any body.
    pub fn holds(&self, role: Role) -> bool {
        self.held.iter().any(|held| held.role == role)
    }
}

/// Where someone may be who must add a second factor before anything else.
fn may_stay(path: &str) -> bool {
    ["/account/second-factor", "/account/app", "/account/app/qr.svg", "/account/passkey", "/sign-out"]
        .contains(&path)
}

fn broken(error: Error) -> Response {
    Problem::from(error).into_response()
}

async fn session(site: &Site, headers: &HeaderMap) -> Result<Option<Session>, Error> {
    match cookie::read(site, headers, cookie::SESSION) {
        Some(token) => site.accounts().session(token).await,
        None => Ok(None),
    }
}

/// The way to the sign-in page and back. What was typed is kept for whoever the ended session was of; without one it is
/// shown, to be sent again.
async fn not_signed_in(
    visitor: &Visitor,
    headers: &HeaderMap,
    sent: Option<Given>,
) -> Result<Response, Error> {
    if visitor.path == drafts::ADDRESS {
        return Ok(drafts::signed_out());
    }
    let Some(sent) = sent else { return Ok(to_sign_in(&visitor.here())) };
    let token = cookie::read(&visitor.site, headers, cookie::SESSION);
    let ended = match token {
        Some(token) => visitor.site.accounts().ended_session(token).await?,
        None => None,
    };
    let Some(ended) = ended else { return Ok(without_session(visitor, &sent)) };
    let kept = |name: &str| name != CSRF_FIELD && name != KEPT_FIELD && !is_secret(name);
    let fields: Vec<_> = sent.fields().iter().filter(|(name, _)| kept(name)).cloned().collect();
    let id = visitor.site.accounts().keep_form(&ended.person.id, &visitor.path, &fields).await?;
    let mark = if visitor.query.is_empty() { '?' } else { '&' };
    Ok(to_sign_in(&format!("{}{mark}kept={id}", visitor.here())))
}

fn to_sign_in(next: &str) -> Response {
    Redirect::to(&format!("/sign-in?next={}", escaped(next))).into_response()
}

/// What is written with a `%` in an address: everything but the unreserved signs of RFC 3986 and the slash.
const ESCAPED: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'.').remove(b'_').remove(b'~').remove(b'/');

/// A text as it may stand in a query.
pub fn escaped(text: &str) -> String {
    utf8_percent_encode(text, ESCAPED).to_string()
}

fn kept_id(visitor: &Visitor, sent: Option<&Given>) -> Option<String> {
    let id = match sent {
        Some(sent) => sent.line(KEPT_FIELD),
        None => Given::new(pairs(visitor.query.as_bytes())).line(KEPT_FIELD),
    };
    is_token(&id).then_some(id)
}

/// Forgets a kept form that was sent with success to where it was going. The purge gets what this leaves behind.
pub(crate) async fn forget_kept(visitor: &Visitor, headers: &HeaderMap, id: &str) {
    let forgotten = async {
        let accounts = visitor.site.accounts();
        let Some(session) = session(&visitor.site, headers).await? else { return Ok(()) };
        let person = session.person.id;
        match accounts.kept_form(&person, id).await? {
            Some(form) if form.path == visitor.path => accounts.forget_form(&person, id).await,
            _ => Ok(()),
        }
    };
    let outcome: Result<(), Error> = forgotten.await;
    if let Err(error) = outcome {
        eprintln!("a kept form could not be forgotten: {error}");
    }
}

/// The form that was kept when the session ended (`?kept=…`), for a page that is shown again; else an empty one.
pub(crate) async fn kept_form(parts: &Parts, site: &Site) -> Result<Given, Problem> {
    let query = Given::new(pairs(parts.uri.query().unwrap_or_default().as_bytes()));
    if !query.has(KEPT_FIELD) {
        return Ok(Given::default());
    }
    let Some(session) = session(site, &parts.headers).await? else { return Ok(Given::default()) };
    let kept = site.accounts().kept_form(&session.person.id, &query.line(KEPT_FIELD)).await?;
    let Some(kept) = kept.filter(|form| form.path == parts.uri.path()) else { return Ok(Given::default()) };
    let mut given = Given::new(kept.fields);
    given.find_files(site, &Holder::Person(session.person.id)).await.map_err(Problem::from)?;
    Ok(given)
}

/// Whose session it is.
pub(crate) async fn session_person(site: &Site, headers: &HeaderMap) -> Result<Option<PersonId>, Error> {
    Ok(session(site, headers).await?.map(|session| session.person.id))
}

/// The person whose session sent this form.
pub(crate) async fn sender(site: &Site, headers: &HeaderMap, csrf: &str) -> Result<Option<PersonId>, Error> {
    let session = session(site, headers).await?;
    Ok(session.filter(|session| same(csrf, &session.csrf)).map(|session| session.person.id))
}
