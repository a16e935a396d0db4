use maud::{Markup, html};

use super::Icon;

/// The button of a form that does what the form is for. A page has one such button, seldom two.
pub fn button(text: &str) -> Markup {
    html! { button .nl-button .nl-button--primary type="submit" { (text) } }
}

/// A button of a form that does something else with it, told apart by a name and a value in what is sent.
pub fn button_with(text: &str, name: &str, value: &str) -> Markup {
    html! { button .nl-button .nl-button--secondary type="submit" name=(name) value=(value) { (text) } }
}

/// A button of a form beside the one that matters.
pub fn secondary_button(text: &str) -> Markup {
    html! { button .nl-button .nl-button--secondary type="submit" { (text) } }
}

/// A button that does what cannot be undone.
pub fn danger_button(text: &str) -> Markup {
    html! { button .nl-button .nl-button--primary .nl-button--negative type="submit" { (text) } }
}

/// A button of a form that looks like a link, such as signing out.
pub fn plain_button(text: &str) -> Markup {
    html! { button .gehoor-plain-button type="submit" { (text) } }
}

/// A button that looks like a link and says which it was.
pub fn plain_button_with(text: &str, name: &str, value: &str) -> Markup {
    html! { button .gehoor-plain-button type="submit" name=(name) value=(value) { (text) } }
}

/// A link that leads on and looks like a button.
pub fn link_button(text: &str, href: &str) -> Markup {
    html! { a .nl-button .nl-button--primary href=(href) { (text) } }
}

/// A link that leads elsewhere and looks like a quieter button.
pub fn secondary_link_button(text: &str, href: &str) -> Markup {
    html! { a .nl-button .nl-button--secondary href=(href) { (text) } }
}

/// Prints the page. It needs the script, which shows it: without script it stays hidden.
pub fn print_button(text: &str) -> Markup {
    html! { button .nl-button .nl-button--secondary type="button" data-print hidden { (Icon::Print) (text) } }
}
