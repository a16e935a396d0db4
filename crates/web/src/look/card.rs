use maud::{Markup, html};

/// How deep a card's heading lies under that of the page; it looks the same.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Under {
    /// Straight under the page's own heading.
    Page,
    /// In a part of the page that has a heading.
    Section,
}

/// A box around things that belong together, under a heading.
pub fn card(under: Under, title: &str, content: Markup) -> Markup {
    html! {
        section .gehoor-card {
            div .gehoor-flow {
                @match under {
                    Under::Page => h2 .nl-heading .nl-heading--level-4 { (title) },
                    Under::Section => h3 .nl-heading .nl-heading--level-4 { (title) },
                }
                (content)
            }
        }
    }
}

/// A number and what it counts, leading to the list behind it where there is one.
pub fn figure_card(figure: &str, label: &str, href: Option<&str>) -> Markup {
    html! {
        div .gehoor-card .gehoor-card--soft {
            span .gehoor-figure { (figure) }
            @if let Some(href) = href { a .nl-link href=(href) { (label) } } @else { span { (label) } }
        }
    }
}

/// Where a person is in a form of several pages. `text` says it in words ("Step 2 of 3: your complaint"), for everyone.
pub fn steps(current: usize, of: usize, text: &str) -> Markup {
    html! {
        div {
            p .gehoor-steps__text { (text) }
            ol .gehoor-steps aria-hidden="true" {
                @for step in 1..=of { li .gehoor-steps__done[step <= current] {} }
            }
        }
    }
}
