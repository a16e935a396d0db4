//! A mail that was kept as a file and comes with a form without text: its words become the text, once.

use maud::{Markup, html};
use office::attachment::{Holder, OpenedMail};
use store::upload::Upload;

use crate::given::Given;
use crate::officer::Officer;
use crate::problem::Problem;

/// The field that names mails which were read already.
pub(crate) const OPENED: &str = "opened";
/// The media type of a mail.
const MAIL: &str = "message/rfc822";

/// The field of the button that has a mail read, and nothing else done.
const READ: &str = "read";

/// Whether the button was pressed.
pub(crate) fn is_asked(given: &Given) -> bool {
    given.has(READ)
}

/// The button; the script presses it as soon as a mail has arrived, and hides it.
pub(crate) fn button(officer: &Officer) -> Markup {
    html! {
        button .nl-button .nl-button--secondary type="submit" name=(READ) value="mail" data-mail-read {
            (officer.text("attachment-mail-button"))
        }
    }
}

/// The form with the files of the first mail that was not read yet, and the mail; nothing when the text of the form, a
/// field of that name, says something already.
pub(crate) async fn mail_read(
    officer: &Officer,
    given: &Given,
    text: &str,
) -> Result<Option<(Given, OpenedMail)>, Problem> {
    if given.has(text) { Ok(None) } else { next_mail(officer, given).await }
}

/// The form with the files of the first mail that was not read yet, and the mail. Whatever is in a mail, nothing stops.
pub(crate) async fn next_mail(
    officer: &Officer,
    given: &Given,
) -> Result<Option<(Given, OpenedMail)>, Problem> {
    let opened = given.all(OPENED);
    let unread = |file: &&Upload| file.media_type == MAIL && !opened.contains(&file.id);
    let Some(file) = given.files().iter().find(unread) else { return Ok(None) };
    let holder = Holder::Person(officer.id.clone());
    let mail = officer.site.office().open_mail(&holder, file, officer.lang).await?;
    let Some(mut mail) = mail else { return Ok(None) };
    let mut read = given.clone();
    read.add_field(OPENED.to_owned(), file.id.clone());
    for file in std::mem::take(&mut mail.files) {
        match file {
            Ok(upload) => read.add_file(upload),
            Err((name, why)) => read.add_spoiled(name, why),
        }
    }
    Ok(Some((read, mail)))
}
