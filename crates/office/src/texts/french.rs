//! French sets a no-break space before `:`, `;`, `?`, `!` and inside guillemets. Whoever writes a sentence types an ordinary
//! space and sees no difference; a line that breaks before a colon is seen by everyone.

use std::borrow::Cow;

use domain::language::Lang;

/// What is typed, and what is meant.
const SPACES: [(&str, &str); 6] = [
    (" :", "\u{a0}:"),
    (" ;", "\u{a0};"),
    (" ?", "\u{a0}?"),
    (" !", "\u{a0}!"),
    ("« ", "«\u{a0}"),
    (" »", "\u{a0}»"),
];

/// A text with the spaces that its language asks for: a locale file as it is read, and the words of administrators as they
/// are taken in.
pub fn spaced(lang: Lang, text: &str) -> Cow<'_, str> {
    if lang != Lang::Fr {
        return Cow::Borrowed(text);
    }
    let set = |text: String, (typed, meant): &(&str, &str)| text.replace(typed, meant);
    Cow::Owned(SPACES.iter().fold(text.to_owned(), set))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn french_breaks_no_line_before_a_colon() {
        let typed = "a = Attention : { $x } ; « oui » ?\nb = { \" ; \" } !\n";
        let meant =
            "a = Attention\u{a0}: { $x }\u{a0}; «\u{a0}oui\u{a0}»\u{a0}?\nb = { \"\u{a0}; \" }\u{a0}!\n";
        assert_eq!(spaced(Lang::Fr, typed), meant);
        assert_eq!(spaced(Lang::Fr, meant), meant, "what is right stays");
        assert_eq!(spaced(Lang::Nl, typed), typed);
    }
}
