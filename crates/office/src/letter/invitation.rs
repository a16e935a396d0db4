//! The appointment of a hearing as an iCalendar file (RFC 5545), which goes along with the mail that invites to it, moves it or calls it
//! off. It is made once, with the letter, and kept as a file of the dossier: what left can be shown later.

use domain::dossier::{Appointment, HowOver};
use domain::event::Event;
use domain::record::AttachmentRef;
use icalendar::{Calendar, Component as _, EventLike as _, Property};
use sha2::{Digest as _, Sha256};
use store::attachment::{self, Attachment};

use super::CALLED_OFF;
use super::receiver::addressee;
use super::writing::Sources;
use crate::args;
use crate::door::Passage;
use crate::error::Error;

/// Its media type; nothing that people upload has it.
pub const MEDIA_TYPE: &str = "text/calendar";

/// How long it takes nobody knows: a calendar keeps an hour free, rather than a moment that nothing can clash with.
const KEPT_FREE: &str = "PT1H";

/// What a letter says of an appointment.
struct Told<'d> {
    appointment: Appointment<'d>,
    /// How often that party was told of one before.
    before: u32,
    /// The act that says it.
    by: &'d Event,
    /// It is called off.
    off: bool,
}

/// The appointment that a letter makes, moves or calls off; none for any other letter.
fn told<'d>(passage: &'d Passage<'_>, (of, kind): (i64, &str)) -> Result<Option<Told<'d>>, Error> {
    let dossier = &passage.dossier;
    let to = addressee(dossier, of, kind);
    let theirs = |found: &Appointment<'_>| found.addressee() == to;
    for appointment in dossier.appointments(&passage.procedure).into_iter().filter(theirs) {
        let makes = i64::from(appointment.of) == of;
        let over = appointment.over.filter(|over| over.how == HowOver::CalledOff);
        let ends = over.filter(|over| if kind == CALLED_OFF { makes } else { i64::from(over.by) == of });
        if !makes && ends.is_none() {
            continue;
        }
        let seq = ends.map_or(appointment.of, |over| over.by);
        let Some(by) = dossier.events.iter().find(|event| event.seq == seq) else { continue };
        if ends.is_some() && starts(passage, &appointment)? < by.at {
            continue;
        }
        let before = appointment.told_before + u32::from(ends.is_some());
        return Ok(Some(Told { before, by, off: ends.is_some(), appointment }));
    }
    Ok(None)
}

/// The instant at which a hearing begins, by the clocks of the body: nobody is told to stay away from what began before.
pub(super) fn starts(passage: &Passage<'_>, appointment: &Appointment<'_>) -> Result<jiff::Timestamp, Error> {
    let zone = passage.calendar()?.zone().clone();
    let starts = appointment.invitation.at.to_zoned(zone);
    Ok(starts.map_err(|error| Error::Broken(error.to_string()))?.timestamp())
}

/// The file for the letter of an event, kept with the dossier; none for a letter that speaks of no appointment.
pub(super) async fn kept(
    passage: &mut Passage<'_>,
    sources: &Sources,
    letter: (i64, &str),
) -> Result<Option<AttachmentRef>, Error> {
    let Some(found) = told(passage, letter)? else { return Ok(None) };
    let bytes = file(passage, sources, &found)?.into_bytes();
    let name = if found.off { "letter-appointment-file-off" } else { "letter-appointment-file" };
    let name = format!("{}.ics", passage.office.texts().text(passage.dossier.language, name));
    let by = found.by.by.person.as_ref().map(|person| person.0.clone()).unwrap_or_default();
    let clock = passage.office.clock();
    let (id, salt) = (clock.id(), clock.salt());
    let digest = store::hex(&Sha256::new().chain_update(&salt).chain_update(&bytes).finalize());
    let row = Attachment {
        id: id.clone(),
        dossier: passage.dossier.id.clone(),
        name,
        media_type: MEDIA_TYPE.to_owned(),
        size: bytes.len() as i64,
        blob: id.clone(),
        salt,
        digest: digest.clone(),
        origin: "staff".to_owned(),
        created_at: passage.now,
        created_by: by,
        content: Some(bytes),
    };
    attachment::insert(passage.tx, passage.org(), &row).await?;
    Ok(Some(AttachmentRef { id, digest }))
}

fn file(passage: &Passage<'_>, sources: &Sources, found: &Told<'_>) -> Result<String, Error> {
    let Told { appointment: Appointment { invitation, .. }, by, .. } = found;
    let (office, lang) = (passage.office, passage.dossier.language);
    let body = office.body(&passage.dossier.body)?;
    let starts = starts(passage, &found.appointment)?;
    let stamp = |at: jiff::Timestamp| at.strftime("%Y%m%dT%H%M%SZ").to_string();
    let (method, status) = if found.off { ("CANCEL", "CANCELLED") } else { ("PUBLISH", "CONFIRMED") };
    let texts = office.texts();
    let number = passage.dossier.number.as_deref().unwrap_or_default();
    let summary =
        texts.say(lang, "letter-appointment", &args!["body" => body.name(lang), "number" => number]);
    let answer_by = texts.weekday_date(lang, invitation.answer_by);
    let description =
        args!["number" => number, "answer-by" => answer_by, "phone" => &body.phone, "email" => &body.email];
    let description = texts.say(lang, "letter-appointment-text", &description);
    let mut organizer = Property::new("ORGANIZER", format!("mailto:{}", body.email));
    organizer.add_parameter("CN", &quoted(body.name(lang)));
    let entry = icalendar::Event::new()
        .uid(&uid(passage, &found.appointment))
        .summary(&summary)
        .description(&description)
        .location(sources.text(&invitation.place))
        .append_property(Property::new("SEQUENCE", found.before.to_string()))
        .append_property(Property::new("STATUS", status))
        .append_property(organizer)
        .append_property(Property::new("DTSTAMP", stamp(by.at)))
        .append_property(Property::new("DTSTART", stamp(starts)))
        .append_property(Property::new("DURATION", KEPT_FREE))
        .done();
    let method = Property::new("METHOD", method);
    Ok(Calendar::new().append_property(method).push(entry).done().to_string())
}

/// The same for every letter about the hearing of that party, and telling nothing of the dossier.
fn uid(passage: &Passage<'_>, appointment: &Appointment<'_>) -> String {
    let Appointment { stage, party, .. } = appointment;
    let of = format!("hearing {} {} {stage} {party}", passage.org(), passage.dossier.id);
    let hash = store::hex(&Sha256::digest(of.as_bytes()));
    format!("{}@{}", &hash[..32], super::mail_host(passage.office.base_url()))
}

/// The value of a parameter: within quotes, which it cannot hold itself (RFC 5545, 3.2).
fn quoted(name: &str) -> String {
    let plain: String = name.chars().filter(|char| !char.is_control() && *char != '"').collect();
    format!("\"{plain}\"")
}
