//! The appointment of a hearing as an iCalendar file (RFC 5545), which goes along with the mail that invites to it.

use domain::event::Event as Happened;
use domain::language::Lang;
use domain::record::Record;
use icalendar::{Calendar, Component as _, Event, EventLike as _, Property};
use jiff::tz::TimeZone;
use mail::Enclosure;
use store::document::Document;

use crate::args;
use crate::error::Error;
use crate::office::Office;

impl Office {
    /// The appointment that a letter speaks of; none for a letter that invites nobody.
    pub(crate) async fn appointment(
        &self,
        letter: &Document,
        body: &str,
    ) -> Result<Option<Enclosure>, Error> {
        let mut conn = self.store().read().await?;
        let events = crate::door::load_events(&mut conn, self.org(), &letter.dossier).await?;
        let event = events.iter().find(|event| i64::from(event.seq) == letter.event_seq);
        let Some(Record::Invite(invitation)) = event.and_then(Happened::done).map(|done| &done.record) else {
            return Ok(None);
        };
        let texts = store::text::by_dossier(&mut conn, self.org(), &letter.dossier).await?;
        let place = texts.iter().find(|text| text.id == invitation.place.id);
        let (lang, body) = (letter.language.parse().unwrap_or(Lang::En), self.body(body)?);
        let zone = self.calendar(&body.id)?.zone().clone();
        let starts = invitation.at.to_zoned(zone).map_err(|error| Error::Broken(error.to_string()))?;
        let stamp =
            |zoned: jiff::Zoned| zoned.with_time_zone(TimeZone::UTC).strftime("%Y%m%dT%H%M%SZ").to_string();
        let summary = self.texts().say(lang, "letter-appointment", &args!["body" => body.name(lang)]);
        let host = super::mail_host(self.base_url());
        let appointment = Event::new()
            .uid(&format!("{}@{host}", letter.id))
            .summary(&summary)
            .location(place.map_or("", |place| &place.body))
            .append_property(Property::new("DTSTAMP", stamp(letter.created_at.to_zoned(TimeZone::UTC))))
            .append_property(Property::new("DTSTART", stamp(starts)))
            .done();
        let calendar = Calendar::new().push(appointment).done();
        Ok(Some(Enclosure {
            name: "hearing.ics".to_owned(),
            media_type: "text/calendar".to_owned(),
            bytes: calendar.to_string().into_bytes(),
        }))
    }
}
