//! Gehoor, a complaints-management system: the program.

mod shipped;
mod term;

use std::process::ExitCode;

use clap::{Parser, Subcommand};

/// A complaints-management system.
#[derive(Parser)]
#[command(name = "gehoor", version, arg_required_else_help = true)]
struct Program {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// When does a term end, and why?
    Term(term::TermArgs),
}

fn main() -> ExitCode {
    match Program::parse().command {
        Command::Term(args) => term::run(args),
    }
}
