//! Gehoor, a complaints-management system: the program.

mod config;
mod demo;
mod house;
mod law;
mod serve;
mod shipped;
mod term;
mod verify;

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
    /// Shows Gehoor with made-up bodies, people and dossiers
    Demo(demo::DemoArgs),
    /// Serves an installation
    Serve(serve::ServeArgs),
    /// Is the record what was written?
    Verify(verify::VerifyArgs),
    /// When does a term end, and why?
    Term(term::TermArgs),
}

fn main() -> ExitCode {
    match Program::parse().command {
        Command::Demo(args) => demo::run(args),
        Command::Serve(args) => serve::run(args),
        Command::Verify(args) => verify::run(args),
        Command::Term(args) => term::run(args),
    }
}
