//! The rules, told as stories and as tables.

mod due_dates;
mod flaws;
mod golden;
mod lock;
mod published_semantics;
mod shipped;
mod stories;
