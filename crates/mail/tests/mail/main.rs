//! What a message is, and what becomes of it.

mod common;
mod compose;
mod outlet;
