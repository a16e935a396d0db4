//! `gehoor.toml`: every flaw with its line, what is wrong and what would be right.

use std::fs;
use std::net::SocketAddr;
use std::num::NonZeroU16;
use std::ops::Range;
use std::path::{Path, PathBuf};

use domain::flaw::Flaw;
use mail::{Outlet, Password, Smtp, Tls};
use office::MailWay;
use office::attachment::{FileLimits, MIB};
use office::mail_way::{Leaving, SENDING_SECONDS};
use office::paper::is_email;
use office::seal::SealKey;
use serde::Deserialize;
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

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Raw {
    server: RawServer,
    database: RawDatabase,
    mail: Option<RawMail>,
    #[serde(default)]
    folders: RawFolders,
    #[serde(default)]
    attachments: RawAttachments,
    #[serde(default)]
    limits: RawLimits,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
struct RawServer {
    listen: Spanned<String>,
    base_url: Spanned<String>,
    #[serde(default)]
    behind_proxy: bool,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawDatabase {
    url: Spanned<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
struct RawMail {
    host: Spanned<String>,
    port: u16,
    tls: Spanned<String>,
    username: Option<Spanned<String>>,
    password_file: Option<Spanned<PathBuf>>,
    sender: Option<Spanned<String>>,
    envelope_sender: Option<Spanned<String>>,
}

#[derive(Default, Deserialize)]
#[serde(deny_unknown_fields)]
struct RawFolders {
    bodies: Option<PathBuf>,
    procedures: Option<PathBuf>,
    calendars: Option<PathBuf>,
    attachments: Option<PathBuf>,
}

#[derive(Default, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
struct RawAttachments {
    file_mib: Option<NonZeroU16>,
    form_files: Option<NonZeroU16>,
    form_mib: Option<NonZeroU16>,
    waiting_mib: Option<NonZeroU16>,
}

impl RawAttachments {
    fn limits(&self) -> FileLimits {
        let usual = FileLimits::default();
        let mib = |given: Option<NonZeroU16>, usual| given.map_or(usual, |mib| u64::from(mib.get()) * MIB);
        FileLimits {
            each: mib(self.file_mib, usual.each),
            count: self.form_files.map_or(usual.count, |count| usize::from(count.get())),
            form: mib(self.form_mib, usual.form),
            waiting: mib(self.waiting_mib, usual.waiting),
        }
    }
}

#[derive(Default, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
struct RawLimits {
    submissions: Option<Spanned<RawAllowance>>,
    follow: Option<Spanned<RawAllowance>>,
    sign_in: Option<Spanned<RawAllowance>>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
struct RawAllowance {
    at_once: u32,
    seconds: u32,
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

fn parse(file: &str, text: &str, folder: &Path) -> Result<Config, Vec<Flaw>> {
    let raw: Raw = toml::from_str(text).map_err(|error| vec![unread(file, text, &error)])?;
    let mut flaws = Vec::new();
    let mut wrong = |at: Range<usize>, what: String, instead: &str| {
        flaws.push(Flaw::at(file, text, at.start, what, instead));
    };
    let listen = raw.server.listen.get_ref().parse().unwrap_or_else(|_| {
        let what = format!("`{}` is no address to listen on", raw.server.listen.get_ref());
        wrong(raw.server.listen.span(), what, "write address and port, such as \"127.0.0.1:8080\"");
        SocketAddr::from(([127, 0, 0, 1], 8080))
    });
    let base_url = raw.server.base_url.get_ref().trim_end_matches('/').to_owned();
    if !is_address(&base_url) {
        let what = format!("`{}` is not an address that people can open", raw.server.base_url.get_ref());
        wrong(
            raw.server.base_url.span(),
            what,
            "write it as in a browser, without a path: \"https://klachten.example\"",
        );
    }
    let database = raw.database.url.get_ref();
    // asked of the address as it was written: joined to a folder, `:memory:` looks like a file
    let engine = Engine::of_url(database);
    if let Err(error) = &engine {
        let told = error.to_string();
        let (what, instead) = told.split_once("; ").unwrap_or((&told, ""));
        wrong(raw.database.url.span(), what.to_owned(), instead);
    }
    let attachments = match (&raw.folders.attachments, database_file(database)) {
        (Some(own), _) => own.clone(),
        (None, Some(file)) => file.with_file_name(ATTACHMENTS),
        (None, None) if engine.is_err() => PathBuf::new(),
        (None, None) => {
            wrong(
                raw.database.url.span(),
                "a database on a server says no place for attachments".to_owned(),
                "add below [folders]: attachments = \"/var/lib/gehoor/attachments\"",
            );
            PathBuf::new()
        }
    };
    let mail = match raw.mail {
        Some(raw) => MailWay::Fixed(leaving(raw, folder, &mut wrong)),
        None => MailWay::Kept(SealKey::at(folder.join(MAIL_KEY))),
    };
    let mut allowance = |given: &Option<Spanned<RawAllowance>>, usual: Allowance| {
        let Some(given) = given else { return usual };
        let RawAllowance { at_once, seconds } = *given.get_ref();
        if at_once == 0 || seconds == 0 {
            let what = "nobody would be let in".to_owned();
            wrong(given.span(), what, "write at least 1, such as { at-once = 60, seconds = 10 }");
        }
        Allowance { at_once, seconds }
    };
    let usual = Limits::default();
    let limits = Limits {
        submissions: allowance(&raw.limits.submissions, usual.submissions),
        follow: allowance(&raw.limits.follow, usual.follow),
        sign_in: allowance(&raw.limits.sign_in, usual.sign_in),
        ..usual
    };
    if !flaws.is_empty() {
        flaws.sort_by_key(|flaw| (flaw.line, flaw.column));
        return Err(flaws);
    }
    let within = |path: Option<PathBuf>| path.map(|path| folder.join(path));
    Ok(Config {
        listen,
        base_url,
        behind_proxy: raw.server.behind_proxy,
        database: from(folder, raw.database.url.get_ref()),
        attachments: folder.join(attachments),
        files: raw.attachments.limits(),
        mail,
        folders: Folders {
            bodies: within(raw.folders.bodies),
            procedures: within(raw.folders.procedures),
            calendars: within(raw.folders.calendars),
        },
        limits,
    })
}

/// How mail leaves, as the file says.
fn leaving(raw: RawMail, folder: &Path, wrong: &mut impl FnMut(Range<usize>, String, &str)) -> Leaving {
    if raw.host.get_ref().trim().is_empty() {
        wrong(raw.host.span(), "the mail server has no name".to_owned(), "write such as \"mail.example\"");
    }
    let tls = tls(raw.tls.get_ref()).unwrap_or_else(|| {
        let what = format!("`{}` is no way to protect a connection", raw.tls.get_ref());
        wrong(raw.tls.span(), what, "write \"starttls\", \"tls\" or \"none\"");
        Tls::StartTls
    });
    let password = match (&raw.username, &raw.password_file) {
        (Some(_), Some(path)) => password(&folder.join(path.get_ref())).unwrap_or_else(|what| {
            wrong(path.span(), what, "give a file with the password on its first line, which we may read");
            None
        }),
        (None, None) => None,
        (Some(name), None) => {
            wrong(name.span(), "there is a username without a password".to_owned(), "add `password-file`");
            None
        }
        (None, Some(path)) => {
            wrong(path.span(), "there is a password without a username".to_owned(), "add `username`");
            None
        }
    };
    for address in [&raw.sender, &raw.envelope_sender].into_iter().flatten() {
        if !is_email(address.get_ref()) {
            let what = format!("`{}` is no e-mail address", address.get_ref());
            wrong(address.span(), what, "write such as \"complaints@town.example\"");
        }
    }
    Leaving {
        outlet: Outlet::Smtp(Smtp {
            host: raw.host.into_inner(),
            port: raw.port,
            tls,
            username: raw.username.map(Spanned::into_inner),
            password,
            envelope_sender: raw.envelope_sender.map(Spanned::into_inner),
            timeout_seconds: SENDING_SECONDS,
        }),
        sender: raw.sender.map(Spanned::into_inner),
    }
}

/// The address of a database file, from the folder of the configuration; other addresses are what they are.
fn from(folder: &Path, url: &str) -> String {
    match database_file(url) {
        Some(file) => format!("sqlite:{}", folder.join(file).display()),
        None => url.to_owned(),
    }
}

/// The reader says in one sentence what is wrong and what it expected; people read them apart.
fn unread(file: &str, text: &str, error: &toml::de::Error) -> Flaw {
    let mut flaw = Flaw::toml(file, text, error);
    if let Some((what, right)) = flaw.what.clone().split_once(", expected ") {
        flaw.what = what.to_owned();
        flaw.instead = format!("write {right}");
    } else {
        flaw.instead = "gehoor serve --example shows every key".to_owned();
    }
    flaw
}

fn is_address(url: &str) -> bool {
    let host = ["https://", "http://"].iter().find_map(|scheme| url.strip_prefix(scheme));
    host.is_some_and(|host| !host.is_empty() && !host.contains(['/', ' ', '?', '#', '@']))
}

fn tls(word: &str) -> Option<Tls> {
    match word {
        "starttls" => Some(Tls::StartTls),
        "tls" => Some(Tls::Wrapper),
        "none" => Some(Tls::None),
        _ => None,
    }
}

fn password(path: &Path) -> Result<Option<Password>, String> {
    let text =
        fs::read_to_string(path).map_err(|error| format!("{} cannot be read ({error})", path.display()))?;
    match text.lines().next().unwrap_or_default() {
        "" => Err(format!("{} is empty", path.display())),
        line => Ok(Some(Password::new(line))),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn flaws(text: &str) -> String {
        crate::law::told(&parse("gehoor.toml", text, Path::new("/nowhere")).expect_err("flaws"))
    }

    #[test]
    fn the_example_reads_as_it_stands() {
        let config = parse("gehoor.toml", EXAMPLE, Path::new("/etc/gehoor")).unwrap();
        assert_eq!(config.base_url, "https://klachten.example");
        assert_eq!(config.listen.to_string(), "127.0.0.1:8080");
        assert_eq!(config.folders, Folders::default());
        assert_eq!(config.attachments, Path::new("/var/lib/gehoor/attachments"), "beside the database");
        let own = EXAMPLE.replace("# bodies ", "bodies ");
        let config = parse("gehoor.toml", &own, Path::new("/etc/gehoor")).unwrap();
        assert_eq!(config.files, FileLimits::default());
        let less = own.replace("# file-mib   = 20", "file-mib = 5");
        let config_of_less = parse("gehoor.toml", &less, Path::new("/etc/gehoor")).unwrap();
        assert_eq!(config_of_less.files.each, 5 * MIB);
        assert_eq!(config.folders.bodies, Some(PathBuf::from("/etc/gehoor/bodies")));
    }

    #[test]
    fn a_database_file_lies_from_the_folder_of_its_configuration() {
        let near = EXAMPLE.replace("sqlite:/var/lib/gehoor/gehoor.db", "sqlite:data/gehoor.db");
        let config = parse("gehoor.toml", &near, Path::new("/srv/gehoor")).unwrap();
        assert_eq!(config.database, "sqlite:/srv/gehoor/data/gehoor.db");
        assert_eq!(config.attachments, Path::new("/srv/gehoor/data/attachments"));
    }

    #[test]
    fn paths_are_meant_from_the_folder_once() {
        let near = EXAMPLE.replace("sqlite:/var/lib/gehoor/gehoor.db", "sqlite:data/gehoor.db");
        let config = parse("gehoor.toml", &near, Path::new("conf")).unwrap();
        assert_eq!(config.database, "sqlite:conf/data/gehoor.db");
        assert_eq!(config.attachments, Path::new("conf/data/attachments"));
        let own = near.replace("# attachments = \"attachments\"", "attachments = \"files\"");
        let config = parse("gehoor.toml", &own, Path::new("conf")).unwrap();
        assert_eq!(config.attachments, Path::new("conf/files"));
    }

    #[test]
    fn a_database_that_is_no_file_is_refused_also_beside_a_folder() {
        for address in ["sqlite::memory:", "sqlite:"] {
            let told = flaws(&EXAMPLE.replace("sqlite:/var/lib/gehoor/gehoor.db", address));
            assert!(told.contains("; write `sqlite:/var/lib/gehoor/gehoor.db`"), "{address}: {told}");
        }
    }

    #[test]
    fn limits_are_those_of_the_example_unless_given() {
        let config = parse("gehoor.toml", EXAMPLE, Path::new("")).unwrap();
        assert_eq!(config.limits, Limits::default());
        let spelled = EXAMPLE.replace("# submissions", "submissions").replace("# sign-in", "sign-in");
        let spelled = spelled.replace("# follow", "follow");
        assert_eq!(parse("gehoor.toml", &spelled, Path::new("")).unwrap().limits, Limits::default());
        let wider = spelled.replace("at-once = 60", "at-once = 600");
        let submissions = parse("gehoor.toml", &wider, Path::new("")).unwrap().limits.submissions;
        assert_eq!(submissions, Allowance { at_once: 600, seconds: 10 });
        let told = flaws(&spelled.replace("at-once = 60", "at-once = 0"));
        assert!(told.contains("nobody would be let in; write at least 1"), "{told}");
    }

    #[test]
    fn every_flaw_is_told_with_its_line() {
        let text = EXAMPLE
            .replace("127.0.0.1:8080", "everywhere")
            .replace("https://klachten.example", "klachten.example/x")
            .replace("sqlite:/var", "mysql:/secret")
            .replace("\"starttls\"", "\"ssl\"");
        let told = flaws(&text);
        for expected in [
            "`everywhere` is no address to listen on; write address and port",
            "`klachten.example/x` is not an address that people can open",
            "The database address begins with `mysql:`, which Gehoor does not speak; write",
            "`ssl` is no way to protect a connection; write \"starttls\"",
        ] {
            assert!(told.contains(expected), "{expected}\n{told}");
        }
        assert!(told.lines().all(|line| line.starts_with("gehoor.toml:")), "{told}");
        assert!(!told.contains("secret"), "{told}");
    }

    #[test]
    fn a_server_beside_which_nothing_lies_needs_a_folder_for_attachments() {
        let server = EXAMPLE.replace("sqlite:/var/lib/gehoor/gehoor.db", "postgres://gehoor@db/gehoor");
        assert!(flaws(&server).contains("add below [folders]: attachments ="));
        let named = server.replace("# attachments = ", "attachments = ");
        let config = parse("gehoor.toml", &named, Path::new("/etc/gehoor")).unwrap();
        assert_eq!(config.attachments, Path::new("/etc/gehoor/attachments"));
    }

    #[test]
    fn without_a_mail_server_administrators_set_it() {
        let (before, rest) = EXAMPLE.split_once("[mail]").unwrap();
        let (_, after) = rest.split_once("[folders]").unwrap();
        let config = parse("gehoor.toml", &format!("{before}[folders]{after}"), Path::new("/etc/gehoor"));
        let MailWay::Kept(key) = config.unwrap().mail else { panic!("the file names none") };
        assert_eq!(key.file(), Path::new("/etc/gehoor/mail-key"));
    }

    #[test]
    fn senders_are_addresses() {
        let named = EXAMPLE.replace("# sender ", "sender ").replace("# envelope-sender ", "envelope-sender ");
        let MailWay::Fixed(leaving) = parse("gehoor.toml", &named, Path::new("")).unwrap().mail else {
            panic!("the file names a server")
        };
        let Outlet::Smtp(server) = &leaving.outlet;
        assert_eq!(leaving.sender.as_deref(), Some("complaints@town.example"));
        assert_eq!(server.envelope_sender.as_deref(), Some("bounces@town.example"));
        assert!(flaws(&named.replace("bounces@", "bounces")).contains("`bouncestown.example` is no e-mail"));
    }

    #[test]
    fn unknown_keys_and_half_accounts_are_flaws() {
        assert!(
            flaws(&EXAMPLE.replace("listen ", "lisen ")).contains("unknown field `lisen`"),
            "unknown key"
        );
        let half = EXAMPLE.replace("port     = 587", "port = 587\nusername = \"gehoor\"");
        assert!(flaws(&half).contains("a username without a password; add `password-file`"));
        let gone = half.replace("username =", "password-file = \"secret.txt\"\nusername =");
        assert!(flaws(&gone).contains("/nowhere/secret.txt cannot be read"));
    }
}
