//! What can be seen without the database: the address, the folders, the disk, the mail server.

use std::path::{Path, PathBuf};
use std::time::Duration;

use mail::{Failure, Outlet};
use office::mail_way::Leaving;
use tokio::time::timeout;

use super::Findings;
use crate::config::Config;
use crate::place::database_file;

/// Less room than this is worth knowing, in bytes.
const SOON_FULL: u64 = 2 * 1024 * 1024 * 1024;
/// Less room than this is an emergency, in bytes.
const FULL: u64 = 200 * 1024 * 1024;
/// How long the mail server may take.
const MAIL: Duration = Duration::from_secs(15);

/// Whether people can open the address that links in letters begin with.
pub fn address(config: &Config, findings: &mut Findings) {
    let url = &config.base_url;
    let host = url.split("//").nth(1).unwrap_or_default();
    let name = host.rsplit_once(':').map_or(host, |(name, _)| name);
    if !url.starts_with("https://") {
        findings.wrong(format!(
            "base-url is {url}: what people write to us can be read on the way. Let a web server with a certificate stand \
             before Gehoor, and write https."
        ));
    } else if ["localhost", "127.0.0.1", "[::1]"].contains(&name) || name.ends_with(".example") {
        findings.wrong(format!(
            "base-url is {url}, which nobody else can open: links in letters begin with it. Write the address that people type."
        ));
    } else {
        findings.well(format!("People reach it at {url}."));
    }
    if !config.behind_proxy && !config.listen.ip().is_loopback() {
        findings.note(format!(
            "It listens on {} for everyone, without a web server before it that speaks TLS.",
            config.listen
        ));
    }
}

/// Whether a database file is one that is still to be made.
pub fn is_new(url: &str) -> bool {
    database_file(url).is_some_and(|path| !path.exists())
}

/// Whether there is a place to write in, and room.
pub fn folders(config: &Config, findings: &mut Findings) {
    let database = database_file(&config.database);
    if let Some(file) = &database {
        private(file, findings);
    }
    let database = database.map(|path| match path.parent() {
        Some(folder) if folder != Path::new("") => folder.to_owned(),
        _ => PathBuf::from("."),
    });
    if let Some(folder) = &database {
        writable(folder, "the database", findings);
    }
    let attachments = &config.attachments;
    let existing = attachments.ancestors().find(|path| path.is_dir()).unwrap_or(Path::new("."));
    writable(existing, "attachments", findings);
    for folder in database.iter().map(PathBuf::as_path).chain([existing]) {
        room(folder, findings);
    }
    findings.0.dedup();
}

#[cfg(unix)]
pub fn is_private(file: &Path) -> bool {
    use std::os::unix::fs::PermissionsExt;
    // a file that is not there is as private as can be
    std::fs::metadata(file).map_or(true, |found| found.permissions().mode() & 0o007 == 0)
}

#[cfg(not(unix))]
pub fn is_private(_file: &Path) -> bool {
    true
}

/// Complaints are nobody else's to read. A file of before, or one that was copied, may be open to all.
fn private(database: &Path, findings: &mut Findings) {
    let beside = |end: &str| PathBuf::from(format!("{}{end}", database.display()));
    for file in ["", "-wal", "-shm"].map(beside).iter().filter(|file| !is_private(file)) {
        findings.wrong(format!(
            "Others on this machine may read {}, in which complaints stand: chmod 600 it.",
            file.display()
        ));
    }
}

fn writable(folder: &Path, what: &str, findings: &mut Findings) {
    match tempfile::tempfile_in(folder) {
        Ok(_) => findings.well(format!("The folder {} for {what} can be written in.", folder.display())),
        Err(error) => findings.wrong(format!(
            "The folder {} for {what} cannot be written in ({error}). Make it, and give it to the user that runs Gehoor.",
            folder.display()
        )),
    }
}

#[cfg(unix)]
fn room(folder: &Path, findings: &mut Findings) {
    let Ok(disk) = rustix::fs::statvfs(folder) else { return };
    let free = disk.f_bavail.saturating_mul(disk.f_frsize);
    let shown = std::fs::canonicalize(folder).unwrap_or_else(|_| folder.to_owned());
    let told = format!("{} MiB are free on the disk of {}.", free / (1024 * 1024), shown.display());
    match free {
        ..FULL => findings.wrong(format!("{told} Make room: nothing can be kept on a full disk.")),
        FULL..SOON_FULL => findings.note(format!("{told} Make room soon.")),
        _ => findings.well(told),
    }
}

#[cfg(not(unix))]
fn room(_folder: &Path, _findings: &mut Findings) {}

/// Whether the mail server is there and lets us in; `settings` is where it was named.
pub async fn mail(leaving: &Leaving, settings: &str, findings: &mut Findings) {
    let Outlet::Smtp(server) = &leaving.outlet;
    let name = format!("{}:{}", server.host, server.port);
    match timeout(MAIL, leaving.outlet.greet()).await {
        Ok(Ok(())) => findings.well(format!("The mail server {name} answers.")),
        Ok(Err(Failure::Temporary { reason } | Failure::Permanent { reason })) => findings.wrong(format!(
            "The mail server {name} takes nothing: {reason}. Look at {settings}; mail waits until it does."
        )),
        Err(_) => findings.wrong(format!(
            "The mail server {name} says nothing. Look at {settings} and at the firewall; mail waits."
        )),
    }
}
