//! The browser that someone signs in with, in words that they know it by.

use axum::http::{HeaderMap, header};

/// The browsers that tell themselves apart: what they say, and their name. Most also say the names of those they descend
/// from, so the first that fits is the one.
const BROWSERS: [(&str, &str); 6] = [
    ("Edg", "Edge"),
    ("OPR/", "Opera"),
    ("Firefox/", "Firefox"),
    ("Chrome/", "Chrome"),
    ("CriOS/", "Chrome"),
    ("Safari/", "Safari"),
];

const SYSTEMS: [(&str, &str); 7] = [
    ("Android", "Android"),
    ("iPhone", "iPhone"),
    ("iPad", "iPad"),
    ("Windows", "Windows"),
    ("Mac OS X", "macOS"),
    ("CrOS", "ChromeOS"),
    ("Linux", "Linux"),
];

/// `Firefox, Windows`; empty for one that says nothing we know.
pub(crate) fn named(headers: &HeaderMap) -> String {
    let said = headers.get(header::USER_AGENT).and_then(|value| value.to_str().ok()).unwrap_or_default();
    let of = |known: &[(&str, &'static str)]| {
        known.iter().find(|(mark, _)| said.contains(mark)).map(|(_, name)| *name)
    };
    [of(&BROWSERS), of(&SYSTEMS)].into_iter().flatten().collect::<Vec<_>>().join(", ")
}

#[cfg(test)]
mod tests {
    use super::*;
    use axum::http::HeaderValue;

    fn name(said: &'static str) -> String {
        named(&HeaderMap::from_iter([(header::USER_AGENT, HeaderValue::from_static(said))]))
    }

    #[test]
    fn a_browser_is_named_by_what_it_says() {
        let edge = "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/120.0.0.0 \
            Safari/537.36 Edg/120.0.0.0";
        assert_eq!(name(edge), "Edge, Windows");
        assert_eq!(
            name("Mozilla/5.0 (X11; Linux x86_64; rv:120.0) Gecko/20100101 Firefox/120.0"),
            "Firefox, Linux"
        );
        assert_eq!(name("<script>"), "");
        assert_eq!(named(&HeaderMap::new()), "");
    }
}
