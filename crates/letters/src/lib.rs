//! Wording and facts in, text and HTML out.
//!
//! A letter file is a subject and a body in CommonMark:
//!
//! ```text
//! subject: Your complaint {number}
//!
//! Dear {complainant-name},
//!
//! {?reasons}
//! We decided so for these reasons: {reasons}
//! {/reasons}
//!
//! {*grievances}
//! - {grievance}: {judgment}
//! {/grievances}
//! ```
//!
//! - `{name}` stands for the fact of that name. A value is text: whatever marks it holds, it stays text.
//! - `{?name}` … `{/name}`, each alone on its line, shows the lines between only when the fact is present.
//! - `{*name}` … `{/name}` repeats the lines between for each item of a list; an item's own facts come first.
//! - `\{` is a brace. There is nothing else: a letter chooses words, it does not compute.
//!
//! The crate knows no dossier, no language and no procedure. It reads no clock and does no I/O.

mod address;
mod check;
mod clean;
mod expand;
mod facts;
mod flaw;
mod flow;
mod html;
mod letter;
mod markdown;
mod marks;
mod parse;
mod plain;

pub use facts::{Fact, Facts};
pub use flaw::Flaw;
pub use html::plain_as_html;
pub use letter::{Letter, Missing, Placeholder, PlaceholderKind, Rendered};
