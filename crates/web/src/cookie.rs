//! The three cookies: the session of staff, the visit that public forms are tied to, the chosen language.

use axum::http::header::COOKIE;
use axum::http::{HeaderMap, HeaderValue};

use crate::site::Site;

/// The session of someone of staff.
pub const SESSION: &str = "gehoor-session";
/// Ties a public form to the browser that asked for it.
pub const VISIT: &str = "gehoor-visit";
/// The language that someone chose.
pub const LANGUAGE: &str = "gehoor-language";

/// What the browser sent under a name.
pub fn read<'h>(headers: &'h HeaderMap, name: &str) -> Option<&'h str> {
    let all = headers.get_all(COOKIE).iter().filter_map(|value| value.to_str().ok());
    let pairs = all.flat_map(|line| line.split(';')).filter_map(|pair| pair.trim().split_once('='));
    pairs.filter(|(found, _)| *found == name).map(|(_, value)| value).next()
}

/// The cookie that opens a session; it ends with the browser, and by itself on the server.
pub fn session(site: &Site, token: &str) -> HeaderValue {
    written(site, SESSION, token, None)
}

/// Takes the session's cookie back.
pub fn no_session(site: &Site) -> HeaderValue {
    written(site, SESSION, "", Some(0))
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
    let secure = if site.is_secure() { "; Secure" } else { "" };
    let line = format!("{name}={value}; Path=/; HttpOnly; SameSite=Lax{age}{secure}");
    HeaderValue::from_str(&line).expect("codes and hexadecimal tokens may stand in a header")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_cookie_is_found_among_others() {
        let mut headers = HeaderMap::new();
        headers.append(COOKIE, HeaderValue::from_static("a=1; gehoor-language=fr;b=2"));
        assert_eq!(read(&headers, LANGUAGE), Some("fr"));
        assert_eq!(read(&headers, "language"), None);
    }
}
