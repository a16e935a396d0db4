//! The rules, told as stories and as tables.

mod stories;
