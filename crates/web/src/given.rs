//! What someone filled in, read with patience, and what is wrong with it. Nothing that was typed gets lost.

mod flaws;
mod read;

use std::str::FromStr;

use axum::extract::FromRequestParts;
use axum::http::request::Parts;
use axum::response::Response;
use jiff::civil::Date;
use office::attachment::{FileFlaw, Holder};
use office::paper;
use store::upload::Upload;

pub use flaws::Flaws;
pub(crate) use read::pairs;

use crate::files::FILES;
use crate::guard::form::{Trusted, distrusted};
use crate::officer;
use crate::site::Site;
use crate::visitor::Visitor;

/// A form as it was sent; empty for one that is shown for the first time.
///
/// As an argument of a handler it stands behind [`Officer`](crate::Officer), which checks the session's token; in a
/// public handler the visit's token was checked. A form with neither is not let through.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Given {
    fields: Vec<(String, String)>,
    files: Vec<Upload>,
    fresh: Vec<String>,
    spoiled: Vec<Spoiled>,
}

/// A file that was sent and not taken.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Spoiled {
    /// Its name.
    pub name: String,
    /// Why not.
    pub why: FileFlaw,
}

/// What was typed is not a day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct BadDate;

impl Given {
    /// A form with these fields.
    pub fn new(fields: Vec<(String, String)>) -> Given {
        Given { fields, ..Given::default() }
    }

    /// The files that are kept for this form, in the order in which they came.
    pub fn files(&self) -> &[Upload] {
        &self.files
    }

    /// Those of them that came just now, not with an earlier try.
    pub fn fresh_files(&self) -> impl Iterator<Item = &Upload> {
        self.files.iter().filter(|file| self.fresh.contains(&file.id))
    }

    /// The files that came just now and were not taken.
    pub fn spoiled(&self) -> &[Spoiled] {
        &self.spoiled
    }

    /// A file was taken: the form names it from now on.
    pub(crate) fn add_file(&mut self, file: Upload) {
        self.fields.push((FILES.to_owned(), file.id.clone()));
        self.fresh.push(file.id.clone());
        self.files.push(file);
    }

    pub(crate) fn add_spoiled(&mut self, name: String, why: FileFlaw) {
        self.spoiled.push(Spoiled { name, why });
    }

    pub(crate) fn add_field(&mut self, name: String, value: String) {
        self.fields.push((read::without_nul(&name), read::without_nul(&value)));
    }

    /// The same form with something else typed in a field.
    pub(crate) fn with(mut self, name: &str, value: String) -> Given {
        self.fields.retain(|(found, _)| found != name);
        self.fields.push((name.to_owned(), value));
        self
    }

    /// The same form without a field.
    pub(crate) fn without(mut self, name: &str) -> Given {
        self.fields.retain(|(found, _)| found != name);
        self
    }

    /// Finds the files that the form names and that are its sender's.
    pub(crate) async fn find_files(&mut self, site: &Site, holder: &Holder) -> Result<(), office::Error> {
        let named = self.all(FILES);
        self.files = site.office().uploads(holder, &named).await?;
        Ok(())
    }

    /// The fields as they came, in their order; a name may come more than once.
    pub fn fields(&self) -> &[(String, String)] {
        &self.fields
    }

    /// Whether anything at all was sent.
    pub fn is_empty(&self) -> bool {
        self.fields.is_empty()
    }

    /// A field exactly as typed; empty when it was not sent.
    pub fn raw(&self, name: &str) -> &str {
        self.fields.iter().find(|(found, _)| found == name).map_or("", |(_, value)| value)
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
        self.fields.iter().filter(|(found, _)| found == name).map(|(_, value)| paper::line(value)).collect()
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
        officer::kept_form(parts, site).await.map_err(axum::response::IntoResponse::into_response)
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
        assert_eq!(given.raw("name"), " Anna ");
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
