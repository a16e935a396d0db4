//! `gehoor.toml`: every flaw with its line, what is wrong and what would be right.

mod mail;
mod raw;

use std::fs;
use std::net::SocketAddr;
use std::path::{Path, PathBuf};

use domain::flaw::Flaw;
use office::MailWay;
use office::attachment::FileLimits;
use office::seal::SealKey;
use store::Engine;
use toml::Spanned;
use web::{Allowance, Limits};

use crate::house::ATTACHMENTS;
use crate::law::Folders;
use crate::place::database_file;

/// An example with every key and what it means.
pub const EXAMPLE: &str = include_str!("config/example.toml");

/// The file beside the configuration with the key that seals the mail server's password.
const MAIL_KEY: &str = "mail-key";

/// How an installation is set up.
#[derive(Debug)]
pub struct Config {
    /// Where to listen.
    pub listen: SocketAddr,
    /// The address that people reach it at, without a slash at its end.
    pub base_url: String,
    /// Whether a proxy of the organisation's own stands before it.
    pub behind_proxy: bool,
    /// The database.
    pub database: String,
    /// The folder of the attachments.
    pub attachments: PathBuf,
    /// How much people may attach.
    pub files: FileLimits,
    /// Who decides how mail leaves: this file, or administrators.
    pub mail: MailWay,
    /// The installation's own folders.
    pub folders: Folders,
    /// How often one address may do what costs work.
    pub limits: Limits,
}

impl Config {
    /// Reads the file; paths in it are meant from the folder that it lies in.
    ///
    /// # Errors
    /// Every flaw found.
    pub fn read(path: &Path) -> Result<Config, Vec<Flaw>> {
        let file = path.display().to_string();
        let text = fs::read_to_string(path).map_err(|error| {
            let instead = "give the path of a file that exists, or begin with: gehoor serve --example";
            vec![Flaw::whole(&file, format!("it cannot be read ({error})"), instead)]
        })?;
        parse(&file, &text, path.parent().unwrap_or(Path::new("")))
    }
}

/// What is wrong with the file, each with its line.
struct Flaws<'a> {
    file: &'a str,
    text: &'a str,
    found: Vec<Flaw>,
}

impl Flaws<'_> {
    fn add<T>(&mut self, at: &Spanned<T>, what: impl Into<String>, instead: &str) {
        self.found.push(Flaw::at(self.file, self.text, at.span().start, what.into(), instead));
    }
}

fn parse(file: &str, text: &str, folder: &Path) -> Result<Config, Vec<Flaw>> {
    let raw: raw::Written = toml::from_str(text).map_err(|error| vec![unread(file, text, &error)])?;
    let mut flaws = Flaws { file, text, found: Vec::new() };
    let within = |path: Option<PathBuf>| path.map(|path| folder.join(path));
    let config = Config {
        listen: listen(&raw.server, &mut flaws),
        base_url: base_url(&raw.server, &mut flaws),
        behind_proxy: raw.server.behind_proxy,
        database: database(&raw.database, folder, &mut flaws),
        attachments: attachments(&raw, folder, &mut flaws),
        files: raw.attachments.limits(),
        mail: match raw.mail {
            Some(raw) => MailWay::Fixed(mail::leaving(raw, folder, &mut flaws)),
            None => MailWay::Kept(SealKey::at(folder.join(MAIL_KEY))),
        },
        folders: Folders {
            bodies: within(raw.folders.bodies),
            procedures: within(raw.folders.procedures),
            calendars: within(raw.folders.calendars),
        },
        limits: limits(&raw.limits, &mut flaws),
    };
    if flaws.found.is_empty() {
        return Ok(config);
    }
    flaws.found.sort_by_key(|flaw| (flaw.line, flaw.column));
    Err(flaws.found)
}

fn listen(raw: &raw::Server, flaws: &mut Flaws) -> SocketAddr {
    raw.listen.get_ref().parse().unwrap_or_else(|_| {
        let what = format!("`{}` is no address to listen on", raw.listen.get_ref());
        flaws.add(&raw.listen, what, "write address and port, such as \"127.0.0.1:8080\"");
        SocketAddr::from(([127, 0, 0, 1], 8080))
    })
}

fn base_url(raw: &raw::Server, flaws: &mut Flaws) -> String {
    let url = raw.base_url.get_ref().trim_end_matches('/');
    if !is_address(url) {
        let what = format!("`{}` is not an address that people can open", raw.base_url.get_ref());
        let instead = "write it as in a browser, without a path: \"https://klachten.example\"";
        flaws.add(&raw.base_url, what, instead);
    }
    url.to_owned()
}

fn database(raw: &raw::Database, folder: &Path, flaws: &mut Flaws<'_>) -> String {
    let url = raw.url.get_ref();
    // asked of the address as it was written: joined to a folder, `:memory:` looks like a file
    if let Err(error) = Engine::of_url(url) {
        let told = error.to_string();
        let (what, instead) = told.split_once("; ").unwrap_or((&told, ""));
        flaws.add(&raw.url, what, instead);
    }
    from(folder, url)
}

/// The folder of the attachments: the one that is named, or one beside a database that is a file.
fn attachments(raw: &raw::Written, folder: &Path, flaws: &mut Flaws<'_>) -> PathBuf {
    let url = raw.database.url.get_ref();
    folder.join(match (&raw.folders.attachments, database_file(url)) {
        (Some(own), _) => own.clone(),
        (None, Some(file)) => file.with_file_name(ATTACHMENTS),
        (None, None) if Engine::of_url(url).is_err() => PathBuf::new(),
        (None, None) => {
            let instead = "add below [folders]: attachments = \"/var/lib/gehoor/attachments\"";
            flaws.add(&raw.database.url, "a database on a server says no place for attachments", instead);
            PathBuf::new()
        }
    })
}

fn limits(raw: &raw::Limits, flaws: &mut Flaws) -> Limits {
    let mut allowance = |given: &Option<Spanned<raw::Allowance>>, usual: Allowance| {
        let Some(given) = given else { return usual };
        let raw::Allowance { at_once, seconds } = *given.get_ref();
        if at_once == 0 || seconds == 0 {
            let instead = "write at least 1, such as { at-once = 60, seconds = 10 }";
            flaws.add(given, "nobody would be let in", instead);
        }
        Allowance { at_once, seconds }
    };
    let usual = Limits::default();
    Limits {
        submissions: allowance(&raw.submissions, usual.submissions),
        follow: allowance(&raw.follow, usual.follow),
        sign_in: allowance(&raw.sign_in, usual.sign_in),
        ..usual
    }
}

/// The address of a database file, from the folder of the configuration; other addresses are what they are.
fn from(folder: &Path, url: &str) -> String {
    match database_file(url) {
        Some(file) => format!("sqlite:{}", folder.join(file).display()),
        None => url.to_owned(),
    }
}

fn unread(file: &str, text: &str, error: &toml::de::Error) -> Flaw {
    let mut flaw = Flaw::toml(file, text, error);
    if flaw.instead.is_empty() {
        flaw.instead = "gehoor serve --example shows every key".to_owned();
    }
    flaw
}

fn is_address(url: &str) -> bool {
    let host = ["https://", "http://"].iter().find_map(|scheme| url.strip_prefix(scheme));
    host.is_some_and(|host| !host.is_empty() && !host.contains(['/', ' ', '?', '#', '@']))
}

#[cfg(test)]
mod tests;
