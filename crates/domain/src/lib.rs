//! The rules of Gehoor: dossier, procedure, terms.
//!
//! Pure: no I/O, no async, no clock, no chance, no SQL, no HTML. It answers: given this dossier, this procedure, this
//! person and this day: may it, what happens, what is due?

pub mod act;
pub mod calendar;
pub mod check;
pub mod consequence;
pub mod decide;
pub mod dossier;
pub mod event;
pub mod fact;
pub mod flaw;
pub mod handling;
pub mod intake;
pub mod item;
pub mod language;
pub mod marking;
pub mod people;
pub mod procedure;
pub mod record;
pub mod refusal;
pub mod simulate;
pub mod story;
pub mod term;
