//! A mail that someone saved and brings to the form: who wrote it, when and what fill the fields that are still empty, to
//! look over before it is registered.

use domain::intake::Medium;
use jiff::civil::Date;
use maud::{Markup, html};
use office::attachment::OpenedMail;

use crate::files;
use crate::given::{Flaws, Given};
use crate::look::{Alert, Tone};
use crate::officer::Officer;
use crate::problem::Problem;

/// What the form shows after a mail was read, or could not be.
pub(super) struct Read {
    pub(super) given: Given,
    /// Which of its files were not taken.
    pub(super) flaws: Flaws,
    pub(super) notice: Markup,
}

/// The form with the first mail that was not read yet; nothing when there is none and none was asked for.
pub(super) async fn read(officer: &Officer, body: &str, given: &Given) -> Result<Option<Read>, Problem> {
    let alert = |tone, id: &str| html! { (Alert::new(tone, "").text(officer.text(id)).announced()) };
    let mut flaws = Flaws::none();
    let Some((with_files, mail)) = files::mail::next_mail(officer, given).await? else {
        let asked = files::mail::is_asked(given).then(|| given.clone());
        files::check(officer, given, &mut flaws);
        let notice = alert(Tone::Warning, "attachment-mail-none");
        return Ok(asked.map(|given| Read { given, flaws, notice }));
    };
    files::check(officer, &with_files, &mut flaws);
    let today = officer.site.office().today(body);
    let notice = alert(Tone::Info, "attachment-mail-registered");
    Ok(Some(Read { given: filled(with_files, mail, today), flaws, notice }))
}

/// What is empty, filled; what was typed stays. The day of today, which the form offers, was not typed.
fn filled(mut given: Given, mail: OpenedMail, today: Date) -> Given {
    if !given.has("message") {
        given = given.with("message", mail.body).with("medium", Medium::Email.code().to_owned());
    }
    if let Some((name, address)) = mail.from.filter(|_| !given.has("name") && !given.has("email")) {
        given = given.with("name", name).with("email", address);
    }
    let untouched = !given.has("received-on") || given.date("received-on") == Ok(Some(today));
    match mail.sent_on {
        Some(day) if untouched && day < today => given.with("received-on", day.to_string()),
        _ => given,
    }
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    fn mail() -> OpenedMail {
        OpenedMail {
            from: Some(("Jo".to_owned(), "jo@post.example".to_owned())),
            sent_on: Some(date(2026, 2, 26)),
            head: String::new(),
            body: "De jury was te laat.".to_owned(),
            files: Vec::new(),
        }
    }

    fn after(typed: &[(&str, &str)]) -> Given {
        let typed = typed.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned()));
        filled(Given::new(typed.collect()), mail(), date(2026, 3, 2))
    }

    #[test]
    fn a_mail_fills_what_is_empty() {
        let given = after(&[("message", " "), ("medium", "phone"), ("received-on", "2026-03-02")]);
        let values = ["message", "medium", "name", "email", "received-on"].map(|name| given.raw(name));
        assert_eq!(values, ["De jury was te laat.", "email", "Jo", "jo@post.example", "2026-02-26"]);
    }

    #[test]
    fn what_was_typed_stays() {
        let typed =
            [("message", "Zij belde."), ("medium", "phone"), ("name", "An"), ("received-on", "27/2/2026")];
        let given = after(&typed);
        for (name, value) in typed {
            assert_eq!(given.raw(name), value);
        }
        assert!(!given.has("email"), "an address of somebody else beside a name");
    }
}
