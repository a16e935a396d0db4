//! The rules, told as stories and as tables.

mod advice;
#[path = "../../src/check/chance.rs"]
mod chance;
mod clocks;
mod coverage;
mod departed;
mod due_dates;
mod ends;
mod faults;
mod flaws;
mod golden;
mod heard;
mod idle;
mod in_writing;
mod keys;
mod learning;
mod levels;
mod lock;
mod moved_terms;
mod mutation;
mod promised;
mod published_semantics;
mod reference;
mod regimes;
mod replayed;
mod shipped;
mod simulated;
mod small;
mod sound;
mod stories;
mod told_stories;
mod waits;
