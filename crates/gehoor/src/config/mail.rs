//! `[mail]`: the server that takes the mail.

use std::fs;
use std::path::Path;

use mail::{Outlet, Password, Smtp, Tls};
use office::mail_way::{Leaving, SENDING_SECONDS};
use office::paper::is_email;
use toml::Spanned;

use super::{Flaws, raw};

/// How mail leaves, as the file says.
pub(super) fn leaving(raw: raw::Mail, folder: &Path, flaws: &mut Flaws) -> Leaving {
    if raw.host.get_ref().trim().is_empty() {
        flaws.add(&raw.host, "the mail server has no name", "write such as \"mail.example\"");
    }
    let tls = tls(raw.tls.get_ref()).unwrap_or_else(|| {
        let what = format!("`{}` is no way to protect a connection", raw.tls.get_ref());
        flaws.add(&raw.tls, what, "write \"starttls\", \"tls\" or \"none\"");
        Tls::StartTls
    });
    let password = password(&raw, folder, flaws);
    for address in [&raw.sender, &raw.envelope_sender].into_iter().flatten() {
        if !is_email(address.get_ref()) {
            let what = format!("`{}` is no e-mail address", address.get_ref());
            flaws.add(address, what, "write such as \"complaints@town.example\"");
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

fn tls(word: &str) -> Option<Tls> {
    match word {
        "starttls" => Some(Tls::StartTls),
        "tls" => Some(Tls::Wrapper),
        "none" => Some(Tls::None),
        _ => None,
    }
}

/// The password of the account, when there is one.
fn password(raw: &raw::Mail, folder: &Path, flaws: &mut Flaws) -> Option<Password> {
    match (&raw.username, &raw.password_file) {
        (Some(_), Some(path)) => match first_line(&folder.join(path.get_ref())) {
            Ok(line) => return Some(Password::new(&line)),
            Err(what) => {
                let instead = "give a file with the password on its first line, which we may read";
                flaws.add(path, what, instead);
            }
        },
        (None, None) => {}
        (Some(name), None) => {
            flaws.add(name, "there is a username without a password", "add `password-file`");
        }
        (None, Some(path)) => flaws.add(path, "there is a password without a username", "add `username`"),
    }
    None
}

fn first_line(path: &Path) -> Result<String, String> {
    let text =
        fs::read_to_string(path).map_err(|error| format!("{} cannot be read ({error})", path.display()))?;
    match text.lines().next().unwrap_or_default() {
        "" => Err(format!("{} is empty", path.display())),
        line => Ok(line.to_owned()),
    }
}
