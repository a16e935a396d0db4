//! The three notices of a body: in its own words, or in Gehoor's with the facts filled in.
//!
//! The privacy notice tells what the GDPR asks for (articles 13 and 14), the accessibility statement follows the model of
//! Commission Implementing Decision (EU) 2018/1523, the retention note says how long a dossier is kept. The words are
//! CommonMark with `{name}` for a fact, as those of letters.

use domain::language::Lang;
use letters::{Facts, Letter, PlaceholderKind};

use crate::body::{Body, PerLang};
use crate::texts::{Arg, Texts};

/// One of the notices.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Notice {
    /// What becomes of people's particulars.
    Privacy,
    /// How accessible the pages are.
    Accessibility,
    /// How long a dossier is kept.
    Retention,
}

/// The facts that a notice may use; the last one only once someone read the notices.
pub const FACTS: [&str; 6] = ["body-name", "address", "email", "phone", "second-line", "updated-on"];

/// What is wrong with the words of a notice.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NoticeFlaw {
    /// The line, counted from 1.
    pub line: usize,
    /// The fact that nobody knows; `None` when the words do not read, as with HTML.
    pub fact: Option<String>,
}

impl Notice {
    /// Every notice, in the order of the foot of a page.
    pub const ALL: [Notice; 3] = [Notice::Privacy, Notice::Accessibility, Notice::Retention];

    /// Its place in addresses and in the names of sentences.
    pub fn code(self) -> &'static str {
        match self {
            Notice::Privacy => "privacy",
            Notice::Accessibility => "accessibility",
            Notice::Retention => "retention",
        }
    }

    /// A body's own words; empty where it has none.
    pub fn own(self, body: &Body) -> &PerLang {
        match self {
            Notice::Privacy => &body.notices.privacy,
            Notice::Accessibility => &body.notices.accessibility,
            Notice::Retention => &body.notices.retention,
        }
    }

    /// Gehoor's words, with the names of the facts in their places.
    pub fn ours(self, texts: &Texts, lang: Lang) -> String {
        let facts: Vec<(&str, Arg<'_>)> =
            FACTS.into_iter().map(|name| (name, Arg::from(format!("{{{name}}}")))).collect();
        texts.say(lang, &format!("notice-{}", self.code()), &facts)
    }

    /// The notice of a body as HTML: no raw HTML in it, only http, https and mailto links.
    pub fn html(self, texts: &Texts, body: &Body, lang: Lang) -> String {
        let own = self.own(body).only(lang);
        let words = if own.trim().is_empty() { self.ours(texts, lang) } else { own.to_owned() };
        let mut facts = Facts::new();
        for (name, value) in values(texts, body, lang) {
            let prose = matches!(name, "address" | "second-line");
            facts = if prose { facts.prose(name, value) } else { facts.text(name, value) };
        }
        let rendered = Letter::parse(self.code(), &framed(&words)).ok().and_then(|l| l.render(&facts).ok());
        // words that were checked always read; should they not, they are shown as they are
        rendered.map_or_else(|| letters::plain_as_html(&words), |rendered| rendered.html)
    }
}

/// What is filled in for each of [`FACTS`] in the notices of a body; what there is nothing for is not among them.
pub fn values(texts: &Texts, body: &Body, lang: Lang) -> Vec<(&'static str, String)> {
    let value = |name| {
        let value = match name {
            "body-name" => body.name(lang).to_owned(),
            "address" => body.address.get(lang).to_owned(),
            "email" => body.email.clone(),
            "phone" => body.phone.clone(),
            "second-line" => body.second_line.get(lang).to_owned(),
            // what nobody read was not looked over, whenever the rest of the pages was
            "updated-on" => texts.date(lang, body.notices.read_on?),
            _ => return None,
        };
        Some((name, value))
    };
    FACTS.into_iter().filter_map(value).collect()
}

/// Whether the words of a notice read; empty ones do.
///
/// # Errors
/// The first flaw.
pub fn check(words: &str) -> Result<(), NoticeFlaw> {
    if words.trim().is_empty() {
        return Ok(());
    }
    let letter = Letter::parse("notice", &framed(words)).map_err(|flaws| NoticeFlaw {
        line: flaws.first().map_or(1, |flaw| flaw.line.saturating_sub(BEFORE).max(1)),
        fact: None,
    })?;
    let known = |name: &str, kind: PlaceholderKind| FACTS.contains(&name) && kind != PlaceholderKind::List;
    match letter.placeholders().into_iter().find(|slot| !known(&slot.name, slot.kind)) {
        Some(slot) => {
            Err(NoticeFlaw { line: slot.line.saturating_sub(BEFORE).max(1), fact: Some(slot.name) })
        }
        None => Ok(()),
    }
}

/// The lines that stand before the words.
const BEFORE: usize = 2;

/// A notice is a letter without a subject.
fn framed(words: &str) -> String {
    format!("subject: notice\n\n{}", words.replace("\r\n", "\n"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn flaws_say_where() {
        assert_eq!(check(""), Ok(()));
        assert_eq!(check("## Wie\n\n{body-name}, [mail](mailto:{email})"), Ok(()));
        assert_eq!(
            check("een\n\n{wachtwoord}"),
            Err(NoticeFlaw { line: 3, fact: Some("wachtwoord".to_owned()) })
        );
        let html = check("een\n<script>alert(1)</script>").expect_err("html");
        assert_eq!(html, NoticeFlaw { line: 2, fact: None });
        assert!(check("[x](javascript:alert(1))").is_err());
    }
}
