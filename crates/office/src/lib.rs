//! The office: the one door, the jobs, who does what when.

pub mod account;
pub mod alert;
pub mod attachment;
pub mod backup;
pub mod body;
pub mod clock;
mod delivery;
pub mod door;
pub mod error;
mod everyone;
pub mod export;
pub mod follow;
pub mod handover;
pub mod intake;
pub mod job;
pub mod letter;
pub mod library;
pub mod notice;
pub mod office;
pub mod package;
pub mod paper;
mod preview;
pub mod projection;
pub mod reading;
pub mod register;
pub mod roster_check;
pub mod search;
pub mod similar;
pub mod text_block;
pub mod texts;
pub mod verify;
pub mod worklist;

pub use door::{Answer, Passed, Request};
pub use error::Error;
pub use office::{Config, Office};
pub use reading::Reading;
