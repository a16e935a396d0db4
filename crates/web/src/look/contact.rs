use maud::{Markup, html};

/// A telephone number that can be called, on one line. Words beside the number, such as hours, or a second number after a
/// stroke make it no link. The nought in brackets after a country code is not dialled.
pub fn phone(number: &str) -> Markup {
    let diallable = |char: char| char.is_ascii_digit() || " +-.()\u{a0}".contains(char);
    let abroad = number.trim_start().starts_with('+');
    let whole = if abroad { number.replacen("(0)", "", 1) } else { number.to_owned() };
    let dialled: String = whole.chars().filter(|char| char.is_ascii_digit() || *char == '+').collect();
    html! {
        @if !dialled.is_empty() && number.chars().all(diallable) {
            a .nl-link .gehoor-whole href={ "tel:" (dialled) } { (number) }
        } @else {
            (number)
        }
    }
}

/// An e-mail address that may be broken after its `@` and its dots and nowhere else.
pub fn email(address: &str) -> Markup {
    html! {
        span .gehoor-whole {
            @for part in address.split_inclusive(['@', '.']) {
                (part) @if part.ends_with(['@', '.']) { wbr; }
            }
        }
    }
}

/// The same as a link that opens a new mail.
pub fn email_link(address: &str) -> Markup {
    html! { a .nl-link href={ "mailto:" (address) } { (email(address)) } }
}

/// The number of a dossier, or another word that is read as one: never broken.
pub fn whole(word: &str) -> Markup {
    html! { span .gehoor-whole { (word) } }
}

/// A sentence that names a dossier, its number unbroken.
pub fn with_number(sentence: &str, number: &str) -> Markup {
    html! {
        @match sentence.split_once(number).filter(|_| !number.is_empty()) {
            Some((before, after)) => { (before) (whole(number)) (after) }
            None => (sentence),
        }
    }
}

/// A sentence that names an e-mail address, broken at its joints only.
pub fn with_email(sentence: &str, address: &str) -> Markup {
    html! {
        @match sentence.split_once(address).filter(|_| !address.is_empty()) {
            Some((before, after)) => { (before) (email(address)) (after) }
            None => (sentence),
        }
    }
}

/// A text of several lines, such as an address, line by line.
pub fn lines(text: &str) -> Markup {
    html! {
        @for (nr, line) in text.lines().filter(|line| !line.trim().is_empty()).enumerate() {
            @if nr > 0 { br; }
            (line)
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_number_is_called_as_it_is_written() {
        let shown = phone("+32 2 555-12.34").into_string();
        assert_eq!(shown, r#"<a class="nl-link gehoor-whole" href="tel:+3225551234">+32 2 555-12.34</a>"#);
        assert_eq!(phone("02 555 12 34, van 9 tot 12").into_string(), "02 555 12 34, van 9 tot 12");
        assert_eq!(phone("").into_string(), "");
        let dials =
            |number: &str, to: &str| phone(number).into_string().contains(&format!("href=\"tel:{to}\""));
        assert!(dials("+32 (0)2 555 12 34", "+3225551234"));
        assert!(dials("(0)2 555 12 34", "025551234"), "within the country it is dialled");
        assert_eq!(phone("02 555 12 34 / 35").into_string(), "02 555 12 34 / 35", "two numbers");
    }

    #[test]
    fn an_address_breaks_only_at_its_joints() {
        let shown = email("jo-an.vos@post.example").into_string();
        assert_eq!(shown, r#"<span class="gehoor-whole">jo-an.<wbr>vos@<wbr>post.<wbr>example</span>"#);
        let told = with_email("To Jo, at jo@post.example (English).", "jo@post.example").into_string();
        assert_eq!(told, format!("To Jo, at {} (English).", email("jo@post.example").into_string()));
        assert_eq!(with_email("To nobody.", "").into_string(), "To nobody.");
    }
}
