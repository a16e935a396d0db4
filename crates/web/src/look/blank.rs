use maud::{Markup, html};

use super::page::{document, logo};
use super::{Body, Link, print_button};

/// Something to fill in by pen.
#[derive(Clone, Debug)]
pub enum Blank {
    /// A short answer beside others in a row; how many twelfths of the row it takes.
    Short(String, u8),
    /// An answer of so many lines.
    Long(String, u8),
    /// Boxes of which one is ticked.
    Ticks(String, Vec<String>),
}

/// A form to print and fill in by pen: one side of A4.
#[derive(Debug)]
pub struct Sheet {
    /// The language of the form.
    pub lang: String,
    /// The language of who looks at it here: that of the way back and the button.
    pub reader: String,
    /// Whose it is.
    pub body: Body,
    /// What it is.
    pub title: String,
    /// What one reads first: where it goes.
    pub lead: Markup,
    /// The questions, row by row.
    pub rows: Vec<Vec<Blank>>,
    /// What the office fills in itself: a heading and its questions.
    pub office: Option<(String, Vec<Blank>)>,
    /// What stands at the foot.
    pub foot: String,
    /// The way back.
    pub back: Link,
    /// The same form in other languages.
    pub languages: Vec<Link>,
    /// The word of the button that prints.
    pub print: String,
}

impl Sheet {
    /// The form as a page of its own.
    pub fn render(&self) -> Markup {
        let content = html! {
            nav .gehoor-letter-tools .gehoor-row {
                a .nl-link href=(self.back.href) { (self.back.label) }
                @for link in &self.languages { a .nl-link href=(link.href) { (link.label) } }
                (print_button(&self.print))
            }
            main .gehoor-letter .gehoor-blank lang=(self.lang) {
                div .gehoor-blank__head {
                    @if self.body.has_logo { div .gehoor-letter__logo { (logo(&self.body)) } }
                    p { (self.body.name) }
                }
                h1 .gehoor-letter__subject { (self.title) }
                div .gehoor-blank__lead { (self.lead) }
                @for row in &self.rows { div .gehoor-blank__row { @for blank in row { (place(blank)) } } }
                p .gehoor-blank__foot { (self.foot) }
                @if let Some((heading, blanks)) = &self.office {
                    section .gehoor-blank__office {
                        h2 { (heading) }
                        div .gehoor-blank__row { @for blank in blanks { (place(blank)) } }
                    }
                }
            }
        };
        document(&self.reader, &self.title, Some(&self.body), "gehoor-letter-page", &content)
    }
}

fn place(blank: &Blank) -> Markup {
    html! {
        @match blank {
            Blank::Short(label, width) => {
                div class={ "gehoor-blank__box gehoor-blank--" (width) } { span { (label) } }
            }
            Blank::Long(label, lines) => {
                div .gehoor-blank__box {
                    span { (label) }
                    @for _ in 0..*lines { div .gehoor-blank__line {} }
                }
            }
            Blank::Ticks(label, choices) => {
                div .gehoor-blank__box .gehoor-blank__ticks {
                    span { (label) }
                    ul { @for choice in choices { li { (choice) } } }
                }
            }
        }
    }
}
