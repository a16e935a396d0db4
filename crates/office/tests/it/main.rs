//! The office on both engines.

mod account;
mod account_mail;
mod advice;
mod after_term;
mod attachment;
mod backup;
mod body;
mod delivery;
mod door;
mod export;
mod hearing;
mod hostile;
mod job;
mod keeping;
mod letters;
mod mail_server;
mod nasty;
mod proof;
mod roster_check;
mod search;
mod similar;
mod simulation;
mod stories;
mod support;
mod told;
mod verify;
