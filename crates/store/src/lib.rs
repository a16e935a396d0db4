//! The only SQL of Gehoor, written once for SQLite and PostgreSQL.
//!
//! One module is one table (`event`, `party`, `job`, …): its row, its SQL at the top of the file, and functions named
//! by verb (`event::append`). Functions that change something take a [`Tx`], which only [`Store::write`] hands out;
//! functions that read take a [`Conn`], and a [`Tx`] is usable as one.
//!
//! What is not here: any rule of complaint handling. The store knows ids, bytes, dates and rows; it does not know what
//! an event means. The rules that it does keep are those of a record: events are only ever added, numbers are never
//! handed out twice, destruction leaves a tombstone.

#[macro_use]
mod sql;

mod digest;
mod engine;
mod error;
mod file;
mod link;
pub mod migration;
pub mod rights;
mod store;
mod writer;

pub mod absence;
pub mod access_log;
pub mod account_link;
pub mod account_step;
pub mod alert;
pub mod attachment;
pub mod audit;
pub mod authenticator;
pub mod blob;
pub mod body;
pub mod checkpoint;
pub mod document;
pub mod dossier;
pub mod dossier_date;
pub mod dossier_link;
pub mod dossier_measure;
pub mod dossier_term;
pub mod draft;
pub mod dump;
pub mod event;
pub mod follow_link;
pub mod job;
pub mod left;
pub mod mail_server;
pub mod number_series;
pub mod party;
pub mod passkey;
pub mod person;
pub mod preset;
pub mod procedure_proof;
pub mod procedure_version;
pub mod projection;
pub mod register;
pub mod role_holding;
pub mod saved_view;
pub mod search;
pub mod session;
pub mod setting;
pub mod similar;
pub mod staff_version;
pub mod stash;
pub mod statements;
pub mod submission;
pub mod task;
#[cfg(feature = "testing")]
pub mod testing;
pub mod text;
pub mod text_block;
pub mod together;
pub mod tombstone;
pub mod upload;
pub mod wording;

pub use blob::Blobs;
pub use digest::{from_hex, hex, salted_digest};
pub use engine::Engine;
pub use error::Error;
pub use link::Conn;
pub use sql::instant_text;
pub use store::{Figures, Options, Reading, Still, Store};
pub use writer::{Tx, Writing};
