//! What it looks like: the pages, and what they are made of.

pub mod assets;
pub mod look;
