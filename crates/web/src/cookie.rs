//! The four cookies: the session of staff, a step of an account that is half done, the visit that public forms are tied
//! to, the chosen language.

use axum::http::header::COOKIE;
use axum::http::{HeaderMap, HeaderValue};

use crate::site::Site;

/// The session of someone of staff.
pub const SESSION: &str = "gehoor-session";
/// Something that an account has begun and the next page finishes, such as the second half of signing in.
pub const STEP: &str = "gehoor-step";
/// Ties a public form to the browser that asked for it.
pub const VISIT: &str = "gehoor-visit";
/// The language that someone chose.
pub const LANGUAGE: &str = "gehoor-language";

/// Over TLS a cookie is bound to this very host: a sister site of the same domain cannot plant one (RFC 6265bis, 4.1.3.2).
const HOST: &str = "__Host-";

/// What the browser sent under a name.
pub fn read<'h>(site: &Site, headers: &'h HeaderMap, name: &str) -> Option<&'h str> {
    found(headers, if site.is_secure() { HOST } else { "" }, name)
}

fn found<'h>(headers: &'h HeaderMap, before: &str, name: &str) -> Option<&'h str> {
    let all = headers.get_all(COOKIE).iter().filter_map(|value| value.to_str().ok());
    let pairs = all.flat_map(|line| line.split(';')).filter_map(|pair| pair.trim().split_once('='));
    pairs.filter(|(found, _)| found.strip_prefix(before) == Some(name)).map(|(_, value)| value).next()
}

/// The cookie that opens a session; it ends with the browser, and by itself on the server.
pub fn session(site: &Site, token: &str) -> HeaderValue {
    written(site, SESSION, token, None)
}

/// Takes the session's cookie back.
pub fn no_session(site: &Site) -> HeaderValue {
    written(site, SESSION, "", Some(0))
}

/// The cookie of a step; it ends with the browser, and by itself on the server after ten minutes.
pub(crate) fn step(site: &Site, token: &str) -> HeaderValue {
    written(site, STEP, token, None)
}

/// Takes the step's cookie back.
pub(crate) fn no_step(site: &Site) -> HeaderValue {
    written(site, STEP, "", Some(0))
}

pub(crate) fn visit(site: &Site, token: &str) -> HeaderValue {
    written(site, VISIT, token, None)
}

/// Remembered for a year.
pub(crate) fn language(site: &Site, code: &str) -> HeaderValue {
    written(site, LANGUAGE, code, Some(365 * 24 * 3600))
}

fn written(site: &Site, name: &str, value: &str, seconds: Option<u32>) -> HeaderValue {
    let age = seconds.map(|seconds| format!("; Max-Age={seconds}")).unwrap_or_default();
    let (host, secure) = if site.is_secure() { (HOST, "; Secure") } else { ("", "") };
    let line = format!("{host}{name}={value}; Path=/; HttpOnly; SameSite=Lax{age}{secure}");
    HeaderValue::from_str(&line).expect("codes and hexadecimal tokens may stand in a header")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_cookie_is_found_among_others() {
        let mut headers = HeaderMap::new();
        headers.append(COOKIE, HeaderValue::from_static("a=1; gehoor-language=fr;b=2; __Host-a=3"));
        assert_eq!(found(&headers, "", LANGUAGE), Some("fr"));
        assert_eq!(found(&headers, "", "language"), None);
        assert_eq!(found(&headers, HOST, LANGUAGE), None, "a planted one has no such name");
        assert_eq!((found(&headers, HOST, "a"), found(&headers, "", "a")), (Some("3"), Some("1")));
    }
}
