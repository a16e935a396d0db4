//! What someone filled in, read with patience, and what is wrong with it. Nothing that was typed gets lost.

mod flaws;
mod read;

use std::str::FromStr;

use axum::extract::FromRequestParts;
use axum::http::request::Parts;
use axum::response::Response;
use jiff::civil::Date;
use office::paper;

pub use flaws::Flaws;
pub(crate) use read::pairs;

use crate::guard::form::{Trusted, distrusted};
use crate::officer;
use crate::problem::Problem;
use crate::site::Site;
use crate::visitor::Visitor;

/// A form as it was sent; empty for one that is shown for the first time.
///
/// As an argument of a handler it stands behind [`Officer`](crate::Officer), which checks the session's token; in a
/// public handler the visit's token was checked. A form with neither is not let through.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Given(Vec<(String, String)>);

/// What was typed is not a day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct BadDate;

impl Given {
    /// A form with these fields.
    pub fn new(fields: Vec<(String, String)>) -> Given {
        Given(fields)
    }

    /// The fields as they came, in their order; a name may come more than once.
    pub fn fields(&self) -> &[(String, String)] {
        &self.0
    }

    /// Whether anything at all was sent.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// A field exactly as typed; empty when it was not sent.
    pub fn raw(&self, name: &str) -> &str {
        self.0.iter().find(|(found, _)| found == name).map_or("", |(_, value)| value)
    }

    /// A field as one line that may be stored.
    pub fn line(&self, name: &str) -> String {
        paper::line(self.raw(name))
    }

    /// A field as text that may be stored, its paragraphs kept.
    pub fn prose(&self, name: &str) -> String {
        paper::prose(self.raw(name))
    }

    /// Every value sent under a name.
    pub fn all(&self, name: &str) -> Vec<String> {
        self.0.iter().filter(|(found, _)| found == name).map(|(_, value)| paper::line(value)).collect()
    }

    /// Whether something was filled in.
    pub fn has(&self, name: &str) -> bool {
        !self.line(name).is_empty()
    }

    /// A number; `None` for anything else.
    pub fn number<N: FromStr>(&self, name: &str) -> Option<N> {
        self.line(name).parse().ok()
    }

    /// A day, as browsers send it (`2026-03-02`) or as people type it (`2/3/2026`); `None` when nothing was filled in.
    ///
    /// # Errors
    /// [`BadDate`] when something was filled in that is not a day.
    pub fn date(&self, name: &str) -> Result<Option<Date>, BadDate> {
        let text = self.line(name);
        if text.is_empty() { Ok(None) } else { read::date(&text).map(Some).ok_or(BadDate) }
    }
}

impl FromRequestParts<Site> for Given {
    type Rejection = Response;

    async fn from_request_parts(parts: &mut Parts, site: &Site) -> Result<Given, Response> {
        if let Some(given) = parts.extensions.get::<Given>() {
            return match parts.extensions.get::<Trusted>() {
                Some(Trusted) => Ok(given.clone()),
                None => Err(distrusted(&Visitor::known(site, parts), given, None)),
            };
        }
        officer::kept_form(parts, site)
            .await
            .map_err(|error| axum::response::IntoResponse::into_response(Problem::from(error)))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_people_type_is_read() {
        let given = Given::new(read::pairs(
            b"name=+Ann%00a+&day=2%2F3%2F2026&what=een%0D%0Atwee&n=7&n=8&bad=%FFx%zz&empty",
        ));
        assert_eq!(given.line("name"), "Anna");
        assert_eq!(given.raw("name"), " Ann\0a ");
        assert_eq!(given.prose("what"), "een\ntwee");
        assert_eq!(given.number::<u32>("n"), Some(7));
        assert_eq!(given.all("n"), ["7", "8"]);
        assert_eq!(given.raw("bad"), "\u{FFFD}x%zz");
        assert!(given.has("n") && !given.has("empty") && !given.has("none"));
    }

    #[test]
    fn a_day_is_read_as_people_write_it() {
        let day = |text: &str| Given::new(vec![("day".into(), text.into())]).date("day");
        let second_of_march = Ok(Some(jiff::civil::date(2026, 3, 2)));
        for text in ["2026-03-02", "2/3/2026", "02.03.2026", " 2-3-2026 ", "2. 3. 2026"] {
            assert_eq!(day(text), second_of_march, "{text}");
        }
        assert_eq!(day(""), Ok(None));
        for text in ["31/2/2026", "yesterday", "2/3/26", "-9999-01-01x", "2/3/2026/4"] {
            assert_eq!(day(text), Err(BadDate), "{text}");
        }
    }
}
