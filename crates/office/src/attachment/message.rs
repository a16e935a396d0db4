//! A mail that someone kept as a file: opened, with each file in it looked at as if it had been sent by itself.

use domain::language::Lang;
use jiff::civil::Date;
use store::upload::Upload;

use super::{FileFlaw, Holder, file_name};
use crate::args;
use crate::error::Error;
use crate::office::Office;
use crate::paper::{line, prose};

/// The most characters of a mail's text that are taken over; the rest stays in its file.
const MOST_TEXT: usize = 15_000;

/// What is in a mail.
#[derive(Debug)]
pub struct OpenedMail {
    /// Who it says it is from: a name, if any, and an address.
    pub from: Option<(String, String)>,
    /// On which day it says it was sent, where the office is.
    pub sent_on: Option<Date>,
    /// Who, when and about what, in lines for people.
    pub head: String,
    /// The text.
    pub body: String,
    /// Its files, as uploads of the same holder, or why not.
    pub files: Vec<Result<Upload, (String, FileFlaw)>>,
}

impl Office {
    /// Opens a mail; `None` when it does not read as one, which spoils nothing: it stays a file.
    ///
    /// # Errors
    /// [`Error`] of the folder or of the database.
    pub async fn open_mail(
        &self,
        holder: &Holder,
        mail: &Upload,
        lang: Lang,
    ) -> Result<Option<OpenedMail>, Error> {
        let Some(bytes) = self.blobs().read(&mail.blob).await? else { return Ok(None) };
        // in a task of its own: a mail made to trip its reader trips nothing else
        let read = tokio::task::spawn_blocking(move || mail::received(&bytes)).await;
        let Ok(Some(read)) = read else { return Ok(None) };
        let from = read.from.as_ref().map(|from| match &from.name {
            Some(name) => format!("{name} <{}>", from.address),
            None => from.address.clone(),
        });
        let zone = self.bodies().iter().find_map(|body| self.library().calendar(&body.id));
        let sent_on = read.date.zip(zone).map(|(at, calendar)| calendar.legal_date(at));
        let date = sent_on.map(|day| self.texts().date(lang, day));
        let head = self.texts().say(
            lang,
            "attachment-mail-head",
            &args![
                "from" => line(&from.unwrap_or_default()),
                "date" => date.unwrap_or_default(),
                "subject" => line(&read.subject),
            ],
        );
        let body: String = prose(&read.text).chars().take(MOST_TEXT).collect();
        let mut files = Vec::new();
        for file in read.enclosures.iter().take(self.files().count) {
            let taken = self.take_file(holder, &file.name, &file.bytes).await?;
            files.push(taken.map_err(|why| (file_name(&file.name), why)));
        }
        let from = read.from.map(|from| (line(&from.name.unwrap_or_default()), line(&from.address)));
        Ok(Some(OpenedMail { from, sent_on, head, body, files }))
    }
}
