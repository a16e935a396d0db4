use maud::{Markup, PreEscaped, html};
use store::document::Document;

/// The text of a letter that was stored. Its HTML was made by our own renderer, which escapes what people wrote.
pub fn letter_text(letter: &Document) -> Markup {
    html! { div .gehoor-letter__text lang=(letter.language) { (PreEscaped(&letter.body_html)) } }
}
