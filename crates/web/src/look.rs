//! What pages are made of. A component holds no sentence of its own: whoever uses it passes the text, already translated.
//!
//! The classes `nl-…` and `utrecht-…` are those of the NL Design System's components, `gehoor-…` are ours
//! (`crates/web/look/css`). There is no inline style or script anywhere, so that [`CONTENT_SECURITY_POLICY`] holds.

mod alert;
mod badge;
mod blank;
mod button;
mod card;
mod choice;
mod contact;
#[cfg(test)]
mod contrast;
mod field;
mod form;
mod header;
mod icon;
mod letter;
mod list;
mod page;
mod prose;
mod style_page;
mod table;
pub mod theme;
mod timeline;

pub use alert::{Alert, Tone, empty_state};
pub use badge::{TermState, status_badge, term_badge};
pub use blank::{Blank, Sheet};
pub use button::{
    button, button_with, danger_button, link_button, plain_button, plain_button_with, print_button,
    secondary_button, secondary_link_button,
};
pub use card::{Under, card, figure_card, steps};
pub use choice::{Choice, ticked};
pub use contact::{email, email_link, lines, phone, whole, with_email, with_number};
pub use field::{Field, TextKind};
pub use form::{download_form, error_summary, fieldset, form, form_with_files, hidden, inline_form};
pub use icon::Icon;
pub use letter::{Letter, LetterWords};
pub use list::{
    Pages, Summary, disclosure, disclosure_of, disclosure_on_screen, disclosure_when, links, pagination,
};
pub use page::{Body, LanguageLink, Link, Nav, NavItem, Page, PageWords, language_links};
pub use prose::prose;
pub use style_page::style_page;
pub use table::Table;
pub use timeline::{Moment, When, timeline};

/// The value of the `Content-Security-Policy` header of every page: nothing from elsewhere, nothing inline.
pub const CONTENT_SECURITY_POLICY: &str = "default-src 'none'; style-src 'self'; script-src 'self'; font-src 'self'; \
    img-src 'self'; connect-src 'self'; manifest-src 'self'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'";
