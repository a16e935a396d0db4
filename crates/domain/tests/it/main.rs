//! The rules, told as stories and as tables.

mod due_dates;
mod flaws;
mod golden;
mod lock;
mod shipped;
mod stories;
