//! The rules, told as stories and as tables.

mod flaws;
mod golden;
mod lock;
mod shipped;
mod stories;
