//! Who asks for a page, as far as every page needs to know.

use std::convert::Infallible;
use std::net::{IpAddr, SocketAddr};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use axum::extract::{ConnectInfo, FromRequestParts, MatchedPath};
use axum::http::header::ACCEPT_LANGUAGE;
use axum::http::request::Parts;
use axum::http::{HeaderMap, Method};
use domain::language::Lang;
use jiff::civil::Date;
use maud::Markup;
use office::body::Body;
use office::texts::Arg;

use crate::cookie;
use crate::look;
use crate::site::Site;

/// The name of the field that ties a public form to its visitor.
pub(crate) const VISIT_FIELD: &str = "visit";

/// Anyone who asks for a page.
#[derive(Clone)]
pub struct Visitor {
    /// The site.
    pub site: Site,
    /// The language of the page.
    pub lang: Lang,
    /// The path that was asked for.
    pub path: String,
    /// The query behind it, without its question mark.
    pub query: String,
    /// Where the request comes from, when that is known.
    pub address: Option<IpAddr>,
    /// Whether the page only looks, so that it can be asked for again in another language.
    pub looks: bool,
    pub(crate) chosen: bool,
    pub(crate) visit: String,
    pub(crate) visit_is_new: bool,
    pub(crate) token_given: Arc<AtomicBool>,
    pub(crate) route: Option<MatchedPath>,
}

impl FromRequestParts<Site> for Visitor {
    type Rejection = Infallible;

    async fn from_request_parts(parts: &mut Parts, site: &Site) -> Result<Visitor, Infallible> {
        Ok(Visitor::known(site, parts).among(&site.office().bodies().languages()))
    }
}

impl Visitor {
    /// The visitor that the guard met: a second one would be given another token.
    pub(crate) fn known(site: &Site, parts: &Parts) -> Visitor {
        parts.extensions.get::<Visitor>().cloned().unwrap_or_else(|| Visitor::of(site, parts))
    }

    pub(crate) fn of(site: &Site, parts: &Parts) -> Visitor {
        let query = parts.uri.query().unwrap_or_default();
        let asked = crate::given::pairs(query.as_bytes()).into_iter().find(|(name, _)| name == "lang");
        let kept = cookie::read(site, &parts.headers, cookie::LANGUAGE);
        let chosen =
            asked.and_then(|(_, code)| code.parse().ok()).or_else(|| kept.and_then(|code| code.parse().ok()));
        let kept = cookie::read(site, &parts.headers, cookie::VISIT).filter(|token| is_token(token));
        Visitor {
            lang: chosen.unwrap_or_else(|| preferred(&parts.headers)),
            path: parts.uri.path().to_owned(),
            query: query.to_owned(),
            address: address(site, parts),
            looks: matches!(parts.method, Method::GET | Method::HEAD),
            chosen: chosen.is_some(),
            visit_is_new: kept.is_none(),
            token_given: Arc::default(),
            route: parts.extensions.get::<MatchedPath>().cloned(),
            visit: kept.map_or_else(|| site.office().clock().secret(), str::to_owned),
            site: site.clone(),
        }
    }

    /// A sentence without arguments.
    pub fn text(&self, id: &str) -> String {
        self.site.text(self.lang, id)
    }

    /// What a language is called in that of the page.
    pub fn language(&self, language: Lang) -> String {
        self.site.office().texts().language(self.lang, language)
    }

    /// A sentence with its arguments: `visitor.say("follow-due", &args!["due" => date])`.
    pub fn say(&self, id: &str, args: &[(&str, Arg)]) -> String {
        self.site.say(self.lang, id, args)
    }

    /// A date written out.
    pub fn date(&self, date: Date) -> String {
        self.site.office().texts().date(self.lang, date)
    }

    /// A date with its day of the week.
    pub fn weekday_date(&self, date: Date) -> String {
        self.site.office().texts().weekday_date(self.lang, date)
    }

    /// An instant written out, as the clocks show it where the first body is.
    pub fn moment(&self, at: jiff::Timestamp) -> String {
        let office = self.site.office();
        office.texts().moment(self.lang, office.local_here(at))
    }

    /// What every public form carries: it can only be sent by the browser that asked for it.
    pub fn token(&self) -> Markup {
        self.token_given.store(true, Ordering::Relaxed);
        look::hidden(VISIT_FIELD, &self.visit)
    }

    /// The same visitor in one of those languages, the first where theirs is not among them.
    fn among(mut self, languages: &[Lang]) -> Visitor {
        if !languages.contains(&self.lang) {
            self.lang = languages.first().copied().unwrap_or(self.lang);
        }
        self
    }

    /// The same visitor in a language that the body serves people in.
    pub fn within(mut self, body: &Body) -> Visitor {
        if !body.speaks(self.lang) {
            self.lang = body.languages.first().copied().unwrap_or(self.lang);
        }
        self
    }

    /// Where the page is: path and query.
    pub fn here(&self) -> String {
        if self.query.is_empty() { self.path.clone() } else { format!("{}?{}", self.path, self.query) }
    }
}

pub(crate) fn is_token(text: &str) -> bool {
    text.len() == 64 && text.bytes().all(|byte| byte.is_ascii_hexdigit())
}

/// The first of the browser's languages that we speak (RFC 9110, 12.5.4); Dutch when there is none.
fn preferred(headers: &HeaderMap) -> Lang {
    let line = headers.get(ACCEPT_LANGUAGE).and_then(|value| value.to_str().ok()).unwrap_or_default();
    let mut wishes: Vec<(Lang, f32)> = line.split(',').filter_map(wish).collect();
    wishes.sort_by(|a, b| b.1.total_cmp(&a.1));
    wishes.first().map_or(Lang::Nl, |(lang, _)| *lang)
}

fn wish(part: &str) -> Option<(Lang, f32)> {
    let (tag, quality) = part.split_once(';').unwrap_or((part, "q=1"));
    let code = tag.trim().split('-').next()?.to_ascii_lowercase();
    let quality = quality.trim().strip_prefix("q=")?.parse::<f32>().ok()?;
    (quality > 0.0).then_some((code.parse().ok()?, quality))
}

/// The proxy adds who asked it at the end of the list; what stands before that anyone may have written.
fn address(site: &Site, parts: &Parts) -> Option<IpAddr> {
    if site.is_behind_proxy() {
        let told = parts.headers.get_all("x-forwarded-for").iter().next_back()?.to_str().ok()?;
        return written(told.rsplit(',').next()?.trim());
    }
    parts.extensions.get::<ConnectInfo<SocketAddr>>().map(|ConnectInfo(socket)| socket.ip().to_canonical())
}

/// An address as proxies write it: bare, in brackets, with or without a port.
fn written(text: &str) -> Option<IpAddr> {
    let bare = text.strip_prefix('[').and_then(|text| text.strip_suffix(']')).unwrap_or(text);
    let address = bare.parse().or_else(|_| text.parse().map(|socket: SocketAddr| socket.ip()));
    address.ok().map(|address| address.to_canonical())
}

#[cfg(test)]
mod tests {
    use super::*;
    use axum::http::HeaderValue;

    fn prefers(line: &'static str) -> Lang {
        preferred(&HeaderMap::from_iter([(ACCEPT_LANGUAGE, HeaderValue::from_static(line))]))
    }

    #[test]
    fn the_browser_says_what_it_likes_best() {
        assert_eq!(prefers("fr-BE, nl;q=0.8"), Lang::Fr);
        assert_eq!(prefers("pt, en;q=0.5, de;q=0.9"), Lang::De);
        assert_eq!(prefers("de;q=0, zz"), Lang::Nl);
        assert_eq!(preferred(&HeaderMap::new()), Lang::Nl);
    }

    #[test]
    fn an_address_is_read_as_proxies_write_it() {
        let short: Option<IpAddr> = "192.0.2.7".parse().ok();
        for text in ["192.0.2.7", "192.0.2.7:5123", "::ffff:192.0.2.7", "[::ffff:192.0.2.7]:80"] {
            assert_eq!(written(text), short, "{text}");
        }
        let long: Option<IpAddr> = "2001:db8::7".parse().ok();
        for text in ["2001:db8::7", "[2001:db8::7]", "[2001:db8::7]:5123"] {
            assert_eq!(written(text), long, "{text}");
        }
        for text in ["", "unknown", "[]", "192.0.2.7:", "_hidden"] {
            assert_eq!(written(text), None, "{text}");
        }
    }

    #[test]
    fn only_what_we_could_have_given_is_a_token() {
        assert!(is_token(&"a1".repeat(32)));
        assert!(!is_token("a1") && !is_token(&"g1".repeat(32)));
    }
}
