//! The office on both engines.

mod account;
mod body;
mod door;
mod job;
mod stories;
mod support;
mod verify;
