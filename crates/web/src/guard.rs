//! What every request passes: how often, how much, from which form; and what every answer carries.

mod foreign;
pub(crate) mod form;
pub mod limit;
mod pace;
mod parcel;

use std::sync::atomic::Ordering;

use axum::body::{Body, to_bytes};
use axum::extract::{Request, State};
use axum::http::request::Parts;
use axum::http::{HeaderMap, HeaderName, HeaderValue, Method, StatusCode, header};
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};
use tokio::time::timeout;

use crate::cookie;
use crate::drafts;
use crate::files::FILES;
use crate::given::{Given, pairs};
use crate::look::CONTENT_SECURITY_POLICY;
use crate::officer::{KEPT_FIELD, Officer, forget_kept};
use crate::problem::{Problem, Unsaid};
use crate::site::Site;
use crate::visitor::{VISIT_FIELD, Visitor};
use form::{Trusted, same};

/// The most bytes of a form.
const MOST_BYTES: usize = 1024 * 1024;

/// Around every handler.
pub(crate) async fn guard(State(site): State<Site>, request: Request, next: Next) -> Response {
    let (mut parts, body) = request.into_parts();
    if let Err(error) = site.office().refresh_bodies().await {
        eprintln!("gehoor: what was changed in the bodies could not be taken up: {error}");
    }
    let visitor = Visitor::of(&site, &parts);
    parts.extensions.insert(visitor.clone());
    let headers = parts.headers.clone();
    let mut kept = None;
    let mut sent = Given::default();
    let mut response = match admitted(&visitor, &mut parts, body).await {
        Ok(body) => {
            sent = parts.extensions.get::<Given>().cloned().unwrap_or_default();
            kept = Some(sent.line(KEPT_FIELD)).filter(|id| !id.is_empty());
            handled(Request::from_parts(parts, body), next).await
        }
        Err(response) => *response,
    };
    if let Some(id) = kept.filter(|_| response.status() == StatusCode::SEE_OTHER) {
        forget_kept(&visitor, &headers, &id).await;
    }
    if response.status() == StatusCode::SEE_OTHER {
        drafts::forget_sent(&visitor, &headers, &sent).await;
    }
    if let Some(Unsaid(problem)) = response.extensions_mut().remove::<Unsaid>() {
        response = said(&visitor, &headers, &sent, problem).await;
    }
    finished(&visitor, response)
}

/// The page for a problem, in the frame that its reader knows.
async fn said(visitor: &Visitor, headers: &HeaderMap, sent: &Given, problem: Problem) -> Response {
    match (Officer::signed_in(visitor, headers).await, problem) {
        (Some(officer), Problem::Broken(sentence)) => officer.trouble(&sentence),
        (Some(officer), Problem::NotFound) => officer.not_found(),
        (Some(officer), Problem::Full(sentence)) => officer.no_room(sent, &sentence),
        (None, Problem::Broken(sentence)) => visitor.trouble(&sentence),
        (None, Problem::NotFound) => visitor.not_found(),
        (None, Problem::Full(sentence)) => visitor.no_room(sent, &sentence),
    }
}

/// Reads the form, when there is one, and checks where it comes from.
async fn admitted(visitor: &Visitor, parts: &mut Parts, body: Body) -> Result<Body, Box<Response>> {
    if matches!(parts.method, Method::GET | Method::HEAD) {
        return match limit::check(visitor, &parts.method) {
            Some(seconds) => Err(Box::new(visitor.too_often(seconds, &Given::default()))),
            None => Ok(Body::empty()),
        };
    }
    if foreign::is_foreign(&visitor.site, &parts.headers) {
        return Err(Box::new(visitor.foreign()));
    }
    if parcel::is_parcel(&parts.headers) {
        if !parcel::is_taken(visitor) {
            return Err(Box::new(visitor.no_files_here()));
        }
        let (given, holder) = parcel::read(visitor, &parts.headers, body).await?;
        if holder.is_some() {
            parts.extensions.insert(Trusted);
        }
        parts.extensions.insert(given);
        return Ok(Body::empty());
    }
    let bytes = match timeout(visitor.site.buckets().sending(), to_bytes(body, MOST_BYTES)).await {
        Ok(Ok(bytes)) => bytes,
        Ok(Err(_)) => return Err(Box::new(visitor.too_large())),
        Err(_) => return Err(Box::new(visitor.too_slow())),
    };
    let mut given = Given::new(pairs(&bytes));
    if given.has(FILES) {
        find_files(visitor, parts, &mut given).await.map_err(|problem| Box::new(problem.into_response()))?;
    }
    if let Some(seconds) = limit::check(visitor, &parts.method) {
        return Err(Box::new(visitor.too_often(seconds, &given)));
    }
    if same(given.raw(VISIT_FIELD), &visitor.visit) && !visitor.visit_is_new {
        parts.extensions.insert(Trusted);
    }
    parts.extensions.insert(given);
    Ok(Body::empty())
}

/// The files that came with an earlier try of the same form.
async fn find_files(visitor: &Visitor, parts: &Parts, given: &mut Given) -> Result<(), Problem> {
    if let Some(holder) = parcel::holder(visitor, &parts.headers, given).await? {
        given.find_files(&visitor.site, &holder).await?;
    }
    Ok(())
}

/// In a task of its own: a page that panics is a 500, and a browser that goes away does not stop an act halfway.
async fn handled(request: Request, next: Next) -> Response {
    match tokio::spawn(next.run(request)).await {
        Ok(response) => response,
        Err(error) => Problem::Broken(format!("a handler stopped: {error}")).into_response(),
    }
}

const ALWAYS: [(HeaderName, &str); 5] = [
    (header::CONTENT_SECURITY_POLICY, CONTENT_SECURITY_POLICY),
    (header::X_CONTENT_TYPE_OPTIONS, "nosniff"),
    (header::REFERRER_POLICY, "no-referrer"),
    (header::X_FRAME_OPTIONS, "DENY"),
    (header::CACHE_CONTROL, "no-store"),
];

/// A browser that came over TLS once comes over TLS for a year (RFC 6797).
const ONLY_TLS: HeaderValue = HeaderValue::from_static("max-age=31536000");

fn finished(visitor: &Visitor, mut response: Response) -> Response {
    let lasting = response.headers().contains_key(header::CACHE_CONTROL);
    for (name, value) in ALWAYS {
        if !response.headers().contains_key(&name) {
            response.headers_mut().insert(name, HeaderValue::from_static(value));
        }
    }
    if visitor.site.is_secure() {
        response.headers_mut().insert(header::STRICT_TRANSPORT_SECURITY, ONLY_TLS);
    }
    if !lasting {
        remember(visitor, response.headers_mut());
    }
    if response.status() == StatusCode::METHOD_NOT_ALLOWED {
        response.headers_mut().remove(header::ALLOW);
    }
    response
}

/// The cookies, on pages alone: a style sheet that is kept for ever must not bring one back. The visit's comes with a
/// form that carries its token and not otherwise: another site that makes this browser ask for something must not
/// replace the token of a form that is open beside it.
fn remember(visitor: &Visitor, headers: &mut HeaderMap) {
    if visitor.visit_is_new && visitor.token_given.load(Ordering::Relaxed) {
        headers.append(header::SET_COOKIE, cookie::visit(&visitor.site, &visitor.visit));
    }
    let asks = pairs(visitor.query.as_bytes()).iter().any(|(name, _)| name == "lang");
    if asks && visitor.chosen {
        headers.append(header::SET_COOKIE, cookie::language(&visitor.site, visitor.lang.code()));
    }
}
