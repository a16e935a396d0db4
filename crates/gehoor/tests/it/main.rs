//! The program as people and scripts meet it.

mod crash;
mod serve;
mod support;
mod term;
