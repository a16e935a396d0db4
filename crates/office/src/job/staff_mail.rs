//! A mail to someone of staff, about their work or their account: in the name of a body, in plain sentences.

use domain::language::Lang;
use jiff::Timestamp;
use mail::{Mailbox, Message};

use crate::letter::mail_host;
use crate::office::Office;

/// What is said to one person.
#[derive(Debug)]
pub(crate) struct StaffMail<'a> {
    /// In whose name.
    pub(crate) from: Mailbox,
    /// To whom.
    pub(crate) to: Mailbox,
    /// In which language.
    pub(crate) lang: Lang,
    /// What it is about.
    pub(crate) subject: String,
    /// What it says.
    pub(crate) text: String,
    /// What tells its message from every other: what has the same is the same mail, however often it is tried.
    pub(crate) id: &'a str,
    /// When it was written.
    pub(crate) at: Timestamp,
}

impl StaffMail<'_> {
    /// The message as it leaves.
    pub(crate) fn message(self, office: &Office) -> Message {
        Message {
            from: self.from,
            reply_to: None,
            to: self.to,
            subject: self.subject,
            html: letters::plain_as_html(&self.text),
            text: self.text,
            message_id: format!("<{}@{}>", self.id, mail_host(office.base_url())),
            date: self.at,
            auto_submitted: true,
            language: self.lang.code().to_owned(),
            in_reply_to: None,
            references: Vec::new(),
            enclosures: Vec::new(),
        }
    }
}
