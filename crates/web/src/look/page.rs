use maud::{DOCTYPE, Markup, html};

use crate::assets;

/// Somewhere to go.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Link {
    /// What a person reads.
    pub label: String,
    /// The address.
    pub href: String,
}

impl Link {
    /// A link with its text and its address.
    pub fn new(label: impl Into<String>, href: impl Into<String>) -> Self {
        Self { label: label.into(), href: href.into() }
    }
}

/// One entry of the main navigation.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NavItem {
    /// Where it leads.
    pub link: Link,
    /// How many things wait there, with the words for it that a screen reader says ("3 new").
    pub waiting: Option<(u64, String)>,
}

impl NavItem {
    /// An entry at which nothing waits.
    pub fn new(label: impl Into<String>, href: impl Into<String>) -> Self {
        Self { link: Link::new(label, href), waiting: None }
    }

    /// Shows how many things wait; nothing is shown for none.
    pub fn waiting(self, count: u64, words: impl Into<String>) -> Self {
        Self { waiting: (count > 0).then(|| (count, words.into())), ..self }
    }
}

/// What stands beside and below the name on top of a page.
#[derive(Debug)]
pub enum Nav {
    /// For those who complain: few links or none.
    Public {
        /// The entries.
        items: Vec<NavItem>,
        /// The address of the entry that the page belongs to.
        current: String,
    },
    /// For those who work here.
    Staff {
        /// The name of the person who is signed in.
        person: String,
        /// Where their name leads: their own account.
        account: String,
        /// The entries that this person may use.
        items: Vec<NavItem>,
        /// The address of the entry that the page belongs to.
        current: String,
        /// The form that signs out, with its token; see [`super::plain_button`].
        leave: Markup,
    },
}

/// The organisation whose page it is: served with `/bodies/<id>/theme.css` and, when it has one, `/bodies/<id>/logo.svg`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Body {
    /// The name of its folder.
    pub id: String,
    /// Its name in the language of the page.
    pub name: String,
    /// Whether it has a logo of its own; without one its name stands alone.
    pub has_logo: bool,
}

/// The page in one of the other languages.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LanguageLink {
    /// The code, such as `nl`.
    pub code: String,
    /// Where the page is in that language.
    pub href: String,
}

/// Links to the same page in each of the languages, keeping the rest of its query.
pub fn language_links(codes: &[&str], query: &str) -> Vec<LanguageLink> {
    let kept: Vec<&str> =
        query.split('&').filter(|part| !part.is_empty() && !part.starts_with("lang=")).collect();
    let link = |code: &&str| {
        let own = format!("lang={code}");
        let parts: Vec<&str> = kept.iter().copied().chain([own.as_str()]).collect();
        LanguageLink { code: (*code).to_owned(), href: format!("?{}", parts.join("&")) }
    };
    codes.iter().map(link).collect()
}

/// The name of a language in that language itself, which is how everyone finds their own.
fn own_name(code: &str) -> &str {
    match code {
        "nl" => "Nederlands",
        "fr" => "Français",
        "de" => "Deutsch",
        "en" => "English",
        other => other,
    }
}

/// The words of the frame around every page.
#[derive(Clone, Debug, Default)]
pub struct PageWords {
    /// The link past the head of the page.
    pub skip: String,
    /// What the name on top leads to, for screen readers.
    pub home: String,
    /// The name of the choice of language.
    pub languages: String,
    /// The name of the main navigation.
    pub navigation: String,
    /// What opens the main navigation of staff on a narrow screen.
    pub menu: String,
    /// The version that runs, at the foot.
    pub version: String,
}

/// A whole page.
#[derive(Debug)]
pub struct Page {
    /// The language of the page, such as `nl`.
    pub lang: String,
    /// The title in the browser's tab: what the page is about first, then whose it is.
    pub title: String,
    /// Whose look the page has; Gehoor's own when nobody's.
    pub body_theme: Option<Body>,
    /// Where the name on top leads.
    pub home: String,
    /// The navigation.
    pub nav: Nav,
    /// The other languages; none where the page exists in one.
    pub languages: Vec<LanguageLink>,
    /// The links at the foot: accessibility, privacy, about.
    pub footer: Vec<Link>,
    /// The words of the frame.
    pub words: PageWords,
    /// What the page is about. It starts with its heading of the first level.
    pub main: Markup,
    /// A band above the page in which the demo's clock can be moved.
    pub clock_bar: Option<Markup>,
}

impl Page {
    /// The page as a document.
    pub fn render(&self) -> Markup {
        let content = html! {
            a .nl-skip-link .nl-skip-link--visible-on-focus href="#main" { (self.words.skip) }
            @if let Some(bar) = &self.clock_bar { aside .gehoor-clock { div .gehoor-band { (bar) } } }
            (self.header())
            main .gehoor-main #main tabindex="-1" { div .gehoor-band .gehoor-flow { (self.main) } }
            (self.foot())
        };
        document(&self.lang, &self.title, self.body_theme.as_ref(), "gehoor-page", &content)
    }

    pub(super) fn language_choice(&self) -> Markup {
        html! {
            @if self.languages.len() > 1 {
                ul .gehoor-links aria-label=(self.words.languages) {
                    @for other in &self.languages {
                        li lang=(other.code) {
                            @if other.code == self.lang {
                                span aria-current="true" { (own_name(&other.code)) }
                            } @else {
                                a href=(other.href) hreflang=(other.code) { (own_name(&other.code)) }
                            }
                        }
                    }
                }
            }
        }
    }

    fn foot(&self) -> Markup {
        html! {
            footer .gehoor-footer {
                div .gehoor-band {
                    @if !self.footer.is_empty() {
                        ul .gehoor-links { @for link in &self.footer { li { a href=(link.href) { (link.label) } } } }
                    }
                    (self.language_choice())
                    span .gehoor-footer__version { (self.words.version) }
                }
            }
        }
    }
}

/// The body's logo; nothing when it has none: ours would say that the page is another's.
pub(super) fn logo(body: &Body) -> Markup {
    html! { @if body.has_logo { img src={ "/bodies/" (body.id) "/logo.svg" } alt=""; } }
}

/// The document around any content. A body's theme comes after our style sheet and outside its layers, so it wins.
pub(super) fn document(
    lang: &str,
    title: &str,
    body: Option<&Body>,
    class: &str,
    content: &Markup,
) -> Markup {
    html! {
        (DOCTYPE)
        html lang=(lang) {
            head {
                meta charset="utf-8";
                meta name="viewport" content="width=device-width, initial-scale=1";
                meta name="color-scheme" content="light dark";
                title { (title) }
                meta name="theme-color" media="(prefers-color-scheme: light)" content="#ffffff";
                meta name="theme-color" media="(prefers-color-scheme: dark)" content="#12191b";
                link rel="icon" type="image/svg+xml" href=(assets::address("icon.svg"));
                link rel="apple-touch-icon" href=(assets::address("icon-180.png"));
                link rel="manifest" href=(assets::address("gehoor.webmanifest"));
                link rel="preload" as="font" type="font/woff2" href=(assets::address("latin.woff2")) crossorigin;
                link rel="stylesheet" href=(assets::address("gehoor.css"));
                @if let Some(body) = body { link rel="stylesheet" href={ "/bodies/" (body.id) "/theme.css" }; }
                script src=(assets::address("gehoor.js")) defer {}
            }
            body class=(class) { (content) }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_language_link_keeps_the_rest_of_the_query() {
        let links = language_links(&["nl", "fr"], "page=2&lang=nl&q=bus");
        assert_eq!(links[1].href, "?page=2&q=bus&lang=fr");
        assert_eq!(language_links(&["de"], "")[0].href, "?lang=de");
    }
}
