//! Forms that a page of another site sends: no one here filled them in.

use axum::http::{HeaderMap, HeaderName, header};

use crate::site::Site;

/// What browsers say of where a request comes from (W3C, Fetch Metadata Request Headers). Only over TLS or on one's own
/// machine; else the `Origin` says it (RFC 6454), which our own pages leave unsaid (`null`) since they send no referrer.
const FETCH_SITE: HeaderName = HeaderName::from_static("sec-fetch-site");

/// Whether the browser says that a page of another site sent this.
pub(super) fn is_foreign(site: &Site, headers: &HeaderMap) -> bool {
    comes_from_elsewhere(headers, site.office().base_url())
}

fn comes_from_elsewhere(headers: &HeaderMap, base_url: &str) -> bool {
    let told = |name| headers.get(name).map(|value| value.to_str().unwrap_or_default());
    if let Some(relation) = told(FETCH_SITE) {
        return !matches!(relation, "same-origin" | "none");
    }
    match told(header::ORIGIN) {
        None | Some("null") => false,
        Some(origin) => {
            let ours = [host(base_url), told(header::HOST).unwrap_or_default()];
            !ours.iter().any(|ours| !ours.is_empty() && ours.eq_ignore_ascii_case(host(origin)))
        }
    }
}

/// Host and port of an address.
fn host(url: &str) -> &str {
    url.split_once("://").and_then(|(_, rest)| rest.split('/').next()).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use axum::http::HeaderValue;

    use super::*;

    fn foreign(said: &[(HeaderName, &'static str)]) -> bool {
        let value = |value: &'static str| HeaderValue::from_static(value);
        let headers = said.iter().map(|(name, said)| (name.clone(), value(said))).collect();
        comes_from_elsewhere(&headers, "https://klachten.example/")
    }

    #[test]
    fn the_browser_says_where_a_form_comes_from() {
        assert!(!foreign(&[]), "an old browser says nothing");
        for (relation, elsewhere) in
            [("same-origin", false), ("none", false), ("same-site", true), ("cross-site", true)]
        {
            assert_eq!(foreign(&[(FETCH_SITE, relation)]), elsewhere, "{relation}");
        }
    }

    #[test]
    fn an_origin_is_ours_by_the_base_url_or_the_host() {
        let from = |origin| foreign(&[(header::ORIGIN, origin), (header::HOST, "10.0.0.1:8080")]);
        for ours in ["null", "https://klachten.example", "https://KLACHTEN.example", "http://10.0.0.1:8080"] {
            assert!(!from(ours), "{ours}");
        }
        for other in ["https://evil.example", "https://klachten.example.evil.example", "klachten.example", ""]
        {
            assert!(from(other), "{other}");
        }
        assert!(!foreign(&[(FETCH_SITE, "same-origin"), (header::ORIGIN, "https://evil.example")]));
    }
}
