//! What every request passes: how often, how much, from which form; and what every answer carries.

pub(crate) mod form;
pub mod limit;

use axum::body::{Body, to_bytes};
use axum::extract::{Request, State};
use axum::http::request::Parts;
use axum::http::{HeaderMap, HeaderName, HeaderValue, Method, StatusCode, header};
use axum::middleware::Next;
use axum::response::Response;

use crate::cookie;
use crate::given::{Given, pairs};
use crate::look::CONTENT_SECURITY_POLICY;
use crate::problem::Unsaid;
use crate::site::Site;
use crate::visitor::{VISIT_FIELD, Visitor};
use form::{Trusted, same};

/// The most bytes of a form.
const MOST_BYTES: usize = 1024 * 1024;

/// Around every handler.
pub(crate) async fn guard(State(site): State<Site>, request: Request, next: Next) -> Response {
    let (mut parts, body) = request.into_parts();
    let visitor = Visitor::of(&site, &parts);
    parts.extensions.insert(visitor.clone());
    let mut response = match admitted(&visitor, &mut parts, body).await {
        Ok(body) => handled(&visitor, Request::from_parts(parts, body), next).await,
        Err(response) => *response,
    };
    if let Some(Unsaid(sentence)) = response.extensions_mut().remove::<Unsaid>() {
        response = match sentence {
            Some(sentence) => visitor.trouble(&sentence),
            None => visitor.not_found(),
        };
    }
    finished(&visitor, response)
}

/// Reads the form, when there is one, and checks where it comes from.
async fn admitted(visitor: &Visitor, parts: &mut Parts, body: Body) -> Result<Body, Box<Response>> {
    if matches!(parts.method, Method::GET | Method::HEAD) {
        return match limit::check(visitor, &parts.method) {
            Some(seconds) => Err(Box::new(visitor.too_often(seconds, &Given::default()))),
            None => Ok(Body::empty()),
        };
    }
    let Ok(bytes) = to_bytes(body, MOST_BYTES).await else { return Err(Box::new(visitor.too_large())) };
    let given = Given::new(pairs(&bytes));
    if let Some(seconds) = limit::check(visitor, &parts.method) {
        return Err(Box::new(visitor.too_often(seconds, &given)));
    }
    if same(given.raw(VISIT_FIELD), &visitor.visit) && !visitor.visit_is_new {
        parts.extensions.insert(Trusted);
    }
    parts.extensions.insert(given);
    Ok(Body::empty())
}

/// In a task of its own: a page that panics is a 500, and a browser that goes away does not stop an act halfway.
async fn handled(visitor: &Visitor, request: Request, next: Next) -> Response {
    match tokio::spawn(next.run(request)).await {
        Ok(response) => response,
        Err(error) => visitor.trouble(&format!("a handler stopped: {error}")),
    }
}

const ALWAYS: [(HeaderName, &str); 5] = [
    (header::CONTENT_SECURITY_POLICY, CONTENT_SECURITY_POLICY),
    (header::X_CONTENT_TYPE_OPTIONS, "nosniff"),
    (header::REFERRER_POLICY, "no-referrer"),
    (header::X_FRAME_OPTIONS, "DENY"),
    (header::CACHE_CONTROL, "no-store"),
];

fn finished(visitor: &Visitor, mut response: Response) -> Response {
    let lasting = response.headers().contains_key(header::CACHE_CONTROL);
    for (name, value) in ALWAYS {
        if !response.headers().contains_key(&name) {
            response.headers_mut().insert(name, HeaderValue::from_static(value));
        }
    }
    if !lasting {
        remember(visitor, response.headers_mut());
    }
    if response.status() == StatusCode::METHOD_NOT_ALLOWED {
        response.headers_mut().remove(header::ALLOW);
    }
    response
}

/// The cookies, on pages alone: a style sheet that is kept for ever must not bring one back.
fn remember(visitor: &Visitor, headers: &mut HeaderMap) {
    if visitor.visit_is_new {
        headers.append(header::SET_COOKIE, cookie::visit(&visitor.site, &visitor.visit));
    }
    let asks = pairs(visitor.query.as_bytes()).iter().any(|(name, _)| name == "lang");
    if asks && visitor.chosen {
        headers.append(header::SET_COOKIE, cookie::language(&visitor.site, visitor.lang.code()));
    }
}
