//! The program as people and scripts meet it.

mod term;
