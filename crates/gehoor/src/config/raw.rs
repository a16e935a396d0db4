//! The file as it is written: its keys, with where they stand for who must be told what is wrong.

use std::num::NonZeroU16;
use std::path::PathBuf;

use office::attachment::{FileLimits, MIB};
use serde::Deserialize;
use toml::Spanned;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Written {
    pub(super) server: Server,
    pub(super) database: Database,
    pub(super) mail: Option<Mail>,
    #[serde(default)]
    pub(super) folders: Folders,
    #[serde(default)]
    pub(super) attachments: Attachments,
    #[serde(default)]
    pub(super) limits: Limits,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub(super) struct Server {
    pub(super) listen: Spanned<String>,
    pub(super) base_url: Spanned<String>,
    #[serde(default)]
    pub(super) behind_proxy: bool,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Database {
    pub(super) url: Spanned<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub(super) struct Mail {
    pub(super) host: Spanned<String>,
    pub(super) port: u16,
    pub(super) tls: Spanned<String>,
    pub(super) username: Option<Spanned<String>>,
    pub(super) password_file: Option<Spanned<PathBuf>>,
    pub(super) sender: Option<Spanned<String>>,
    pub(super) envelope_sender: Option<Spanned<String>>,
}

#[derive(Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Folders {
    pub(super) bodies: Option<PathBuf>,
    pub(super) procedures: Option<PathBuf>,
    pub(super) calendars: Option<PathBuf>,
    pub(super) attachments: Option<PathBuf>,
}

#[derive(Default, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub(super) struct Attachments {
    pub(super) file_mib: Option<NonZeroU16>,
    pub(super) form_files: Option<NonZeroU16>,
    pub(super) form_mib: Option<NonZeroU16>,
    pub(super) waiting_mib: Option<NonZeroU16>,
}

impl Attachments {
    pub(super) fn limits(&self) -> FileLimits {
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
pub(super) struct Limits {
    pub(super) submissions: Option<Spanned<Allowance>>,
    pub(super) follow: Option<Spanned<Allowance>>,
    pub(super) sign_in: Option<Spanned<Allowance>>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub(super) struct Allowance {
    pub(super) at_once: u32,
    pub(super) seconds: u32,
}
