//! The store on both engines.

mod append_only;
mod attachment;
mod concurrency;
mod dump;
mod job;
mod left;
mod mail_server;
mod measures;
mod members;
mod migration;
mod people;
mod projection;
mod record;
mod rights;
mod schema;
mod search;
mod support;
mod tasks;
mod wording;
mod writer;
mod writing;
