use maud::{Markup, html};

/// What someone typed, in paragraphs; its line breaks stay. It is text: nothing in it becomes markup. `lang` is the
/// language that it is written in, where that is known (WCAG 3.1.2).
pub fn prose(text: &str, lang: Option<&str>) -> Markup {
    let parts = text.split("\n\n").map(str::trim).filter(|part| !part.is_empty());
    html! {
        @for part in parts {
            p .nl-paragraph lang=[lang] {
                @for (nr, line) in part.lines().enumerate() { @if nr > 0 { br; } (line) }
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::prose;

    #[test]
    fn text_stays_text_in_its_language() {
        let shown = prose("een\ntwee\n\n\n<b>drie</b>", Some("nl")).into_string();
        assert_eq!(
            shown,
            r#"<p class="nl-paragraph" lang="nl">een<br>twee</p><p class="nl-paragraph" lang="nl">&lt;b&gt;drie&lt;/b&gt;</p>"#
        );
        assert_eq!(prose("vier", None).into_string(), r#"<p class="nl-paragraph">vier</p>"#);
    }
}
