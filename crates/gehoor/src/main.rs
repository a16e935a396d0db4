//! Gehoor, a complaints-management system: the program.

#![deny(
    clippy::print_stdout,
    clippy::print_stderr,
    reason = "use say! and complain!: a closed pipe is no fault"
)]

mod backup;
mod config;
mod demo;
mod doctor;
mod export;
mod house;
mod key;
mod law;
mod part;
mod place;
mod procedure;
mod rebuild;
mod say;
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
    /// Makes a backup of an installation, while it goes on
    Backup(backup::BackupArgs),
    /// Restores a backup where there is nothing yet
    Restore(backup::RestoreArgs),
    /// Moves an installation to another database, on either engine
    Move(backup::MoveArgs),
    /// Takes a whole dossier out as one file
    Export(export::ExportArgs),
    /// Is the installation well?
    Doctor(doctor::DoctorArgs),
    /// Is the record what was written?
    Verify(verify::VerifyArgs),
    /// Makes the lists and the search anew from the record
    Rebuild(rebuild::RebuildArgs),
    /// Replaces the key of the follow-up links
    Key(key::KeyArgs),
    /// When does a term end, and why?
    Term(term::TermArgs),
    /// Is a procedure sound, and do its stories hold?
    Procedure(procedure::ProcedureArgs),
}

fn main() -> ExitCode {
    match Program::parse().command {
        Command::Demo(args) => demo::run(args),
        Command::Serve(args) => serve::run(args),
        Command::Backup(args) => backup::backup(args),
        Command::Restore(args) => backup::restore(args),
        Command::Move(args) => backup::relocate(args),
        Command::Export(args) => export::run(args),
        Command::Doctor(args) => doctor::run(args),
        Command::Verify(args) => verify::run(args),
        Command::Rebuild(args) => rebuild::run(args),
        Command::Key(args) => key::run(args),
        Command::Term(args) => term::run(args),
        Command::Procedure(args) => procedure::run(args),
    }
}
