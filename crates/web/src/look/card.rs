use maud::{Markup, html};

/// A box around things that belong together, under a heading of the third level.
pub fn card(title: &str, content: Markup) -> Markup {
    html! {
        section .gehoor-card {
            div .gehoor-flow {
                h3 .nl-heading .nl-heading--level-4 { (title) }
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
