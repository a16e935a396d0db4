//! A mail that was kept as a file and comes with a form without text: its words become the text, once.

use office::attachment::{Holder, OpenedMail};
use store::upload::Upload;

use crate::given::Given;
use crate::officer::Officer;
use crate::problem::Problem;

/// The field that names mails which were read already.
pub(crate) const OPENED: &str = "opened";
/// The media type of a mail.
const MAIL: &str = "message/rfc822";

/// The form with the files of the first mail that was not read yet, and the mail; nothing when the text of the form, a
/// field of that name, says something already. Whatever is in a mail, nothing stops.
pub(crate) async fn mail_read(
    officer: &Officer,
    given: &Given,
    text: &str,
) -> Result<Option<(Given, OpenedMail)>, Problem> {
    let opened = given.all(OPENED);
    let unread = |file: &&Upload| file.media_type == MAIL && !opened.contains(&file.id);
    let Some(file) = given.files().iter().find(unread).filter(|_| !given.has(text)) else { return Ok(None) };
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
