use maud::{Markup, Render, html};

use super::{Icon, Link};

/// Names with their values: the facts of a dossier, the answers of a form before it is sent.
#[derive(Debug, Default)]
pub struct Summary {
    items: Vec<(String, Markup)>,
}

impl Summary {
    /// An empty list.
    pub fn new() -> Self {
        Self::default()
    }

    /// Adds a name with a text, whose line breaks stay.
    pub fn text(self, name: impl Into<String>, text: impl Into<String>) -> Self {
        let text: String = text.into();
        self.item(name, html! { span .utrecht-data-list__item-value--multiline { (text) } })
    }

    /// Adds a name with anything else.
    pub fn item(mut self, name: impl Into<String>, value: Markup) -> Self {
        self.items.push((name.into(), value));
        self
    }
}

impl Render for Summary {
    fn render(&self) -> Markup {
        html! {
            dl .utrecht-data-list {
                @for (name, value) in &self.items {
                    div .utrecht-data-list__item {
                        dt .utrecht-data-list__item-key { (name) }
                        dd .utrecht-data-list__item-value .utrecht-data-list__item-value--html-dd { (value) }
                    }
                }
            }
        }
    }
}

/// Something that opens at a click, without script: an explanation, a rarely needed form.
pub fn disclosure(summary: &str, content: Markup) -> Markup {
    disclosure_when(false, summary, content)
}

/// The same, open from the start when there is something in it that must be seen: a mistake, or what was filled in.
pub fn disclosure_when(open: bool, summary: &str, content: Markup) -> Markup {
    disclosure_of(open, &html! { (summary) }, &content)
}

/// The same with more than words as its name, such as a part in another language.
pub fn disclosure_of(open: bool, summary: &Markup, content: &Markup) -> Markup {
    folded("gehoor-more", open, summary, content)
}

/// The same, but on paper it stands open: what belongs to the matter itself.
pub fn disclosure_on_screen(summary: &str, content: &Markup) -> Markup {
    folded("gehoor-more gehoor-more--paper", false, &html! { (summary) }, content)
}

fn folded(class: &str, open: bool, summary: &Markup, content: &Markup) -> Markup {
    html! {
        details class=(class) open[open] {
            summary { (Icon::More) (summary) }
            div .gehoor-flow { (content) }
        }
    }
}

/// A plain list of links.
pub fn links(items: &[Link]) -> Markup {
    html! {
        ul .utrecht-unordered-list {
            @for link in items { li .utrecht-unordered-list__item { a .nl-link href=(link.href) { (link.label) } } }
        }
    }
}

/// Where a reader is in a long list. There is no count of all pages, since counting costs more than it tells.
#[derive(Debug)]
pub struct Pages {
    /// The name of this navigation for screen readers.
    pub label: String,
    /// The way back, unless this is the first page.
    pub newer: Option<Link>,
    /// Where the reader is, in words.
    pub position: String,
    /// The way on, unless this is the last page.
    pub older: Option<Link>,
}

/// The links between the pages of a list; nothing when there is only one page.
pub fn pagination(pages: &Pages) -> Markup {
    html! {
        @if pages.newer.is_some() || pages.older.is_some() {
            nav .gehoor-pages aria-label=(pages.label) {
                @if let Some(link) = &pages.newer { a .nl-link href=(link.href) rel="prev" { (link.label) } }
                span .gehoor-pages__where { (pages.position) }
                @if let Some(link) = &pages.older { a .nl-link href=(link.href) rel="next" { (link.label) } }
            }
        }
    }
}
