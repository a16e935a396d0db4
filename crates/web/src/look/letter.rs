use maud::{Markup, html};

use super::icon::wordmark;
use super::page::{document, logo};
use super::{Body, Link, print_button};

/// The words around a letter.
#[derive(Clone, Debug, Default)]
pub struct LetterWords {
    /// What stands before the date.
    pub date: String,
    /// What stands before the reference.
    pub reference: String,
    /// The button that prints.
    pub print: String,
}

/// A letter as it goes on paper.
#[derive(Debug)]
pub struct Letter {
    /// The language of the letter.
    pub lang: String,
    /// The language of who reads it here: that of the way back and the button.
    pub reader: String,
    /// Who sends it: its name, logo and theme.
    pub body: Option<Body>,
    /// The sender's address, line by line.
    pub sender: Vec<String>,
    /// Whom it is for, line by line, the name first.
    pub addressee: Vec<String>,
    /// The date, as a reader writes it.
    pub date: String,
    /// The number by which the dossier is known.
    pub reference: String,
    /// What it is about.
    pub subject: String,
    /// The text, from salutation to signature.
    pub text: Markup,
    /// The way back to where the letter was opened.
    pub back: Option<Link>,
    /// The words around it.
    pub words: LetterWords,
}

impl Letter {
    /// The letter as a page of its own, from which it can be printed.
    pub fn render(&self) -> Markup {
        let content = html! {
            nav .gehoor-letter-tools .gehoor-row {
                @if let Some(back) = &self.back { a .nl-link href=(back.href) { (back.label) } }
                (print_button(&self.words.print))
            }
            (self.sheet())
        };
        let title = format!("{} – {}", self.reference, self.subject);
        document(&self.reader, &title, self.body.as_ref(), "gehoor-letter-page", &content)
    }

    /// The letter within a page about something else.
    pub fn within(&self) -> Markup {
        html! { article .gehoor-letter .gehoor-letter--within lang=(self.lang) { (self.content()) } }
    }

    fn sheet(&self) -> Markup {
        html! { main .gehoor-letter lang=(self.lang) { (self.content()) } }
    }

    fn content(&self) -> Markup {
        html! {
                div .gehoor-letter__head {
                    div {
                        div .gehoor-letter__logo {
                            // a letter is the body's: our logo has no place on it
                            @match &self.body {
                                Some(body) if body.has_logo => (logo(body)),
                                Some(body) if self.sender.first() == Some(&body.name) => {},
                                Some(body) => strong { (body.name) },
                                None => (wordmark()),
                            }
                        }
                        address .gehoor-letter__sender { (lines(&self.sender)) }
                    }
                    address { (lines(&self.addressee)) }
                }
                dl .gehoor-letter__facts {
                    div { dt { (self.words.date) } dd { (self.date) } }
                    div { dt { (self.words.reference) } dd { (self.reference) } }
                }
                // a page about something else has a heading of its own
                @if self.back.is_some() { h1 .gehoor-letter__subject { (self.subject) } }
                @else { h2 .gehoor-letter__subject { (self.subject) } }
                div .gehoor-letter__text { (self.text) }
        }
    }
}

fn lines(lines: &[String]) -> Markup {
    html! { @for line in lines { (line) br; } }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn without_a_logo_of_its_own_the_name_of_the_body_stands_above_its_letter() {
        let letter = |has_logo| {
            let body = Body { id: "town".to_owned(), name: "Stad".to_owned(), has_logo };
            let letter = Letter {
                lang: "nl".to_owned(),
                reader: "nl".to_owned(),
                body: Some(body),
                sender: vec!["Grote Markt 1".to_owned()],
                addressee: Vec::new(),
                date: String::new(),
                reference: String::new(),
                subject: String::new(),
                text: Markup::default(),
                back: None,
                words: LetterWords::default(),
            };
            letter.within().into_string()
        };
        assert!(letter(true).contains("/bodies/town/logo.svg"));
        let without = letter(false);
        assert!(without.contains("<strong>Stad</strong>") && !without.contains("logo.svg"), "{without}");
    }
}
