use maud::{Markup, PreEscaped, html};
use store::document::Document;

/// What someone typed, in paragraphs; its line breaks stay. It is text: nothing in it becomes markup.
pub fn paragraphs(text: &str) -> Markup {
    let parts = text.split("\n\n").map(str::trim).filter(|part| !part.is_empty());
    html! {
        @for part in parts {
            p .nl-paragraph {
                @for (nr, line) in part.lines().enumerate() { @if nr > 0 { br; } (line) }
            }
        }
    }
}

/// The text of a letter that was stored. Its HTML was made by our own renderer, which escapes what people wrote.
pub fn letter_text(letter: &Document) -> Markup {
    html! { div .gehoor-letter__text lang=(letter.language) { (PreEscaped(&letter.body_html)) } }
}

#[cfg(test)]
mod tests {
    use super::paragraphs;

    #[test]
    fn text_stays_text() {
        let shown = paragraphs("een\ntwee\n\n\n<b>drie</b>").into_string();
        assert_eq!(
            shown,
            r#"<p class="nl-paragraph">een<br>twee</p><p class="nl-paragraph">&lt;b&gt;drie&lt;/b&gt;</p>"#
        );
    }
}
