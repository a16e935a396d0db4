//! The program as people and scripts meet it.

mod backup;
mod crash;
mod doctor;
mod export;
mod key;
mod publish;
mod say;
mod serve;
mod support;
mod term;
