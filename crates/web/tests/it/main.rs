//! The site as a browser meets it: requests in, pages out, on a real database.

mod admin;
mod advised;
mod asked;
mod dossier;
mod enclosed;
mod files;
mod fuzzed;
mod guard;
mod heard;
mod judged;
mod mail;
mod nasty;
mod noted;
mod public;
mod shell;
mod staff;
mod support;
mod wall;
mod wording;
