//! What the program says on the command line. Whoever has read enough, as `head` has, closes the pipe: that is no fault, and nothing
//! more is said then.

use std::fmt::Arguments;
use std::io::{self, ErrorKind, Write};

/// Says a line where answers go.
macro_rules! say {
    ($($said:tt)*) => { $crate::say::answer(format_args!($($said)*)) };
}

/// Says a line where errors go.
macro_rules! complain {
    ($($said:tt)*) => { $crate::say::complaint(format_args!($($said)*)) };
}

pub(crate) use {complain, say};

/// A line of an answer. What cannot be written for another reason than that nobody reads on, such as a full disk, ends the program.
pub fn answer(said: Arguments<'_>) {
    if let Err(error) = writeln!(io::stdout().lock(), "{said}")
        && error.kind() != ErrorKind::BrokenPipe
    {
        complaint(format_args!("gehoor: the answer cannot be written: {error}"));
        std::process::exit(1);
    }
}

/// A line about what went wrong; nobody can be told that it cannot be written.
pub fn complaint(said: Arguments<'_>) {
    let _unheard = writeln!(io::stderr().lock(), "{said}");
}
