//! `gehoor doctor`: is the installation well? Every finding is a sentence; whatever is wrong also says what would be right.

mod inside;
mod outside;

use std::path::PathBuf;
use std::process::ExitCode;

use clap::Args;
use office::MailWay;
use store::{Options, Store};

use crate::config::Config;
use crate::law::told;
use crate::say::say;

/// Is the installation well? Looks at the configuration, the database, the folders, the disk, the mail server, the clock,
/// the bodies with their staff, and the work that waits. Changes nothing.
#[derive(Args, Debug)]
pub struct DoctorArgs {
    /// How the installation is set up
    #[arg(long, value_name = "FILE")]
    config: PathBuf,
}

/// What was found, in the order of looking.
#[derive(Debug, Default)]
pub struct Findings(Vec<(Grade, String)>);

/// How a finding is meant.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Grade {
    Well,
    /// Worth knowing; nothing is broken.
    Note,
    /// To be mended.
    Wrong,
}

impl Findings {
    fn well(&mut self, sentence: impl Into<String>) {
        self.0.push((Grade::Well, sentence.into()));
    }

    fn note(&mut self, sentence: impl Into<String>) {
        self.0.push((Grade::Note, sentence.into()));
    }

    fn wrong(&mut self, sentence: impl Into<String>) {
        self.0.push((Grade::Wrong, sentence.into()));
    }

    /// Whether nothing is to be mended.
    fn is_well(&self) -> bool {
        self.0.iter().all(|(grade, _)| *grade != Grade::Wrong)
    }

    fn report(&self) -> String {
        let line = |(grade, sentence): &(Grade, String)| {
            let word = match grade {
                Grade::Well => "well ",
                Grade::Note => "note ",
                Grade::Wrong => "WRONG",
            };
            // a sentence of several lines stands under its first
            format!("{word}  {}\n", sentence.replace('\n', "\n       "))
        };
        let wrong = self.0.iter().filter(|(grade, _)| *grade == Grade::Wrong).count();
        let end = match wrong {
            0 => "Nothing is to be mended.".to_owned(),
            1 => "One thing is to be mended.".to_owned(),
            count => format!("{count} things are to be mended."),
        };
        self.0.iter().map(line).collect::<String>() + &end
    }
}

/// Exit code 0 when nothing is to be mended, 1 when something is.
pub fn run(args: DoctorArgs) -> ExitCode {
    let findings = match tokio::runtime::Runtime::new() {
        Ok(runtime) => runtime.block_on(examine(&args.config)),
        Err(error) => {
            let mut findings = Findings::default();
            findings.wrong(error.to_string());
            findings
        }
    };
    say!("{}", findings.report());
    if findings.is_well() { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}

async fn examine(path: &std::path::Path) -> Findings {
    let mut findings = Findings::default();
    let config = match Config::read(path) {
        Ok(config) => config,
        Err(flaws) => {
            findings.wrong(told(&flaws));
            return findings;
        }
    };
    findings.well(format!("The configuration {} reads.", path.display()));
    outside::address(&config, &mut findings);
    outside::folders(&config, &mut findings);
    if let MailWay::Fixed(leaving) = &config.mail {
        outside::mail(leaving, "[mail] in the configuration", &mut findings).await;
    }
    let law = match config.folders.read() {
        Ok(law) => law,
        Err(flaws) => {
            findings.wrong(told(&flaws));
            return findings;
        }
    };
    findings.well(match law.library.procedures().len() {
        1 => "One procedure reads, with its calendar.".to_owned(),
        count => format!("{count} procedures read, with their calendars."),
    });
    for (place, flaws) in law.library.flawed() {
        findings.note(format!(
            "procedures/{place} does not read; no organisation can follow it:\n{}",
            told(flaws)
        ));
    }
    match Store::open_to_read(&config.database, Options::default()).await {
        Ok(store) => {
            let looked = match inside::look(&store, &law, &mut findings).await {
                Ok(()) => inside::mail(&store, &config.mail, &mut findings).await,
                Err(error) => Err(error),
            };
            if let Err(error) = looked {
                findings.wrong(format!("The database does not answer as it should: {error}."));
            }
            store.close().await;
        }
        Err(store::Error::Migration(sentence)) => findings.wrong(sentence),
        Err(_) if outside::is_new(&config.database) => {
            findings.note("There is no database yet: gehoor serve makes it at its first start.");
        }
        Err(error) => findings.wrong(format!("The database cannot be opened: {error}.")),
    }
    findings
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_wrong_is_counted_and_stands_out() {
        let mut findings = Findings::default();
        findings.well("The clock is right.");
        findings.note("There is no body yet.");
        assert!(findings.is_well());
        assert!(findings.report().ends_with("Nothing is to be mended."));
        findings.wrong("one\ntwo");
        assert!(!findings.is_well());
        assert!(findings.report().ends_with("WRONG  one\n       two\nOne thing is to be mended."));
    }
}
