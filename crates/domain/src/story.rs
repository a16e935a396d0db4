//! Stories: scenarios with dates, in plain text, that a lawyer can read and that the engine plays.
//!
//! ```text
//! # Answered in time.
//! person Maes is coordinator
//! person Claes is deputy coordinator
//!
//! 2026-03-02 09:12  web     receive              -> due acknowledge 2026-03-04
//! 2026-03-02 09:12  web     register
//! 2026-03-03 10:00  Peeters assess admissible    -> must acknowledge
//! 2026-03-04 09:00  Peeters answer               -> refused not-yet check-content
//! ```
//!
//! A line is: date, time, who, activity, the outcome or other bare words, `key=value` settings, and after `->` what
//! must be true, separated by commas. A line of date and time alone lets time pass. Three deeds are no activity: `posts`
//! and `bounces` tell what became of a letter, `closes` makes the days it names closing days of the organisation.

mod expect;
mod guarantees;
mod plain;
mod play;
mod read;
mod records;
mod table;
mod telling;

#[cfg(test)]
pub(crate) use play::improvise;
pub use play::play;
pub(crate) use play::{Played, played};
pub use read::{Expectation, Line, Story, read};
