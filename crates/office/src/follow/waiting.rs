//! Letters and mails that were written with a link that is taken back, and still wait to leave.

use jiff::civil::Date;
use jiff::tz::TimeZone;
use store::document::{self, Document};
use store::{Tx, follow_link, job};

use crate::clock::Clock;
use crate::error::Error;
use crate::job::Work;
use crate::letter;

/// The same words with the second code in the place of the first: the row that waited is cancelled, a new one waits in its
/// place. What does not hold the first code stays as it is.
pub(super) async fn relink(
    tx: &mut Tx,
    (org, clock): (&str, &Clock),
    row: Document,
    (was, now): &(String, String),
    today: Date,
) -> Result<(), Error> {
    if ![&row.subject, &row.body_text, &row.body_html].into_iter().any(|text| text.contains(was)) {
        return Ok(());
    }
    document::set_state(tx, org, &row.id, "cancelled", today).await?;
    let id = clock.id();
    let host = |message_id: &String| message_id.split_once('@').map(|(_, host)| host.to_owned());
    let mut fresh = Document {
        message_id: row.message_id.as_ref().and_then(host).map(|host| format!("<{id}@{host}")),
        subject: row.subject.replace(was, now),
        body_text: row.body_text.replace(was, now),
        body_html: row.body_html.replace(was, now),
        created_at: clock.now(),
        salt: clock.salt(),
        id,
        ..row
    };
    fresh.digest = letter::digest(&fresh);
    document::insert(tx, org, &fresh).await?;
    if fresh.medium == "email" {
        let work = Work::Send { document: fresh.id.clone() };
        let row = work.row(&clock.id(), &format!("send/{}", fresh.id), clock.machine_now())?;
        job::add(tx, org, &job::Job { dossier: Some(fresh.dossier), ..row }).await?;
    }
    Ok(())
}

/// Everything that waits in the installation, from the links of the first key to those of the second.
pub(super) async fn relink_all(
    tx: &mut Tx,
    org: &str,
    clock: &Clock,
    (was, now): (&[u8], &[u8]),
) -> Result<(), Error> {
    let today = clock.now().to_zoned(TimeZone::UTC).date();
    for row in document::waiting(tx, org).await? {
        let replaced = follow_link::generation(tx, org, &row.dossier).await?;
        let code = |key| super::code(key, org, &row.dossier, replaced);
        let codes = (code(was), code(now));
        relink(tx, (org, clock), row, &codes, today).await?;
    }
    Ok(())
}
