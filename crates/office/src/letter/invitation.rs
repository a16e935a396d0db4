//! The appointment of a hearing as an iCalendar file (RFC 5545), which goes along with the mail that invites to it, moves it or calls it
//! off. It is made once, with the letter, and kept as a file of the dossier: what left can be shown later.

use domain::act::Act;
use domain::dossier::{Addressee, Dossier};
use domain::event::{Done, Event as Happened};
use domain::handling::Invitation;
use domain::item::Item;
use domain::record::{AttachmentRef, Record};
use icalendar::{Calendar, Component as _, Event, EventLike as _, Property};
use jiff::tz::TimeZone;
use sha2::{Digest as _, Sha256};
use store::attachment::{self, Attachment};
use store::blob;

use super::receiver::addressee;
use super::writing::Sources;
use crate::args;
use crate::door::Passage;
use crate::error::Error;

/// The name under which it arrives.
const NAME: &str = "hearing.ics";
const MEDIA_TYPE: &str = "text/calendar";

/// What a letter says of an appointment.
struct Appointment<'d> {
    /// The party whose appointment it is: 1 complains, the others are complained about.
    party: u32,
    /// As it was made last.
    invitation: &'d Invitation,
    /// How often that party was told of it before.
    told_before: usize,
    /// It is called off.
    off: bool,
}

/// What was done with the hearing of a party, in the order of the record, up to and with that event.
fn of_party<'d>(
    dossier: &'d Dossier,
    event: &Happened,
    stage: u8,
    party: u32,
) -> Vec<(&'d Happened, &'d Done)> {
    let events = dossier.events.iter().filter(|earlier| earlier.seq <= event.seq);
    let done = events.filter_map(|event| Some((event, event.done()?)));
    let hearing = |done: &Done| matches!(done.record.act(), Act::Invite | Act::Hear | Act::WaiveHearing);
    done.filter(|(_, done)| hearing(done) && done.stage == stage && done.item == Some(party)).collect()
}

/// The appointment that the letter of an event makes, moves or calls off; none for any other letter.
fn appointment<'d>(passage: &'d Passage<'_>, event: &Happened, kind: &str) -> Option<Appointment<'d>> {
    let dossier = &passage.dossier;
    let done = event.done()?;
    let activity = passage.procedure.activity(&done.activity)?;
    let complainant = addressee(dossier, i64::from(event.seq), kind) == Addressee::Complainant;
    let party = match done.item.filter(|_| activity.per.item == Some(Item::Party)) {
        Some(party) => party,
        None if activity.ends && complainant => 1,
        None => return None,
    };
    let course = of_party(dossier, event, done.stage, party);
    let (made, last) = course.iter().rev().find_map(|(event, done)| match &done.record {
        Record::Invite(invitation) => Some((event.seq, invitation)),
        _ => None,
    })?;
    // what was held or called off already is called off no more
    let over = course.iter().any(|(later, _)| later.seq > made && later.seq < event.seq);
    let off = made != event.seq;
    if off && (over || last.at.date() < event.on) {
        return None;
    }
    let told = course.iter().filter(|(earlier, _)| earlier.seq < event.seq);
    let told_before = told.filter(|(_, done)| !matches!(done.record, Record::Hear(_))).count();
    Some(Appointment { party, invitation: last, told_before, off })
}

/// The file for the letter of an event, kept with the dossier; none for a letter that speaks of no appointment.
pub(super) async fn kept(
    passage: &mut Passage<'_>,
    sources: &Sources,
    event: &Happened,
    kind: &str,
) -> Result<Option<AttachmentRef>, Error> {
    let Some(found) = appointment(passage, event, kind) else { return Ok(None) };
    let bytes = file(passage, sources, event, &found)?.into_bytes();
    let (office, clock) = (passage.office, passage.office.clock());
    let (id, salt, key) = (clock.id(), clock.salt(), blob::key(office.org(), &clock.secret()));
    let written = office.blobs().put(&key, &salt, &bytes).await?;
    let row = Attachment {
        id: id.clone(),
        dossier: passage.dossier.id.clone(),
        name: NAME.to_owned(),
        media_type: MEDIA_TYPE.to_owned(),
        size: bytes.len() as i64,
        blob: key,
        salt,
        digest: written.digest.clone(),
        origin: "staff".to_owned(),
        created_at: passage.now,
        created_by: event.by.person.as_ref().map(|person| person.0.clone()).unwrap_or_default(),
    };
    attachment::insert(passage.tx, passage.org(), &row).await?;
    Ok(Some(AttachmentRef { id, digest: written.digest }))
}

fn file(
    passage: &Passage<'_>,
    sources: &Sources,
    event: &Happened,
    found: &Appointment<'_>,
) -> Result<String, Error> {
    let (office, lang) = (passage.office, passage.dossier.language);
    let body = office.body(&passage.dossier.body)?;
    let zone = office.calendar(&body.id)?.zone().clone();
    let starts = found.invitation.at.to_zoned(zone).map_err(|error| Error::Broken(error.to_string()))?;
    let stamp =
        |zoned: jiff::Zoned| zoned.with_time_zone(TimeZone::UTC).strftime("%Y%m%dT%H%M%SZ").to_string();
    let (method, status) = if found.off { ("CANCEL", "CANCELLED") } else { ("PUBLISH", "CONFIRMED") };
    let summary = office.texts().say(lang, "letter-appointment", &args!["body" => body.name(lang)]);
    let mut organizer = Property::new("ORGANIZER", format!("mailto:{}", body.email));
    organizer.add_parameter("CN", &quoted(body.name(lang)));
    let appointment = Event::new()
        .uid(&uid(passage, event, found.party))
        .summary(&summary)
        .location(sources.text(&found.invitation.place))
        .append_property(Property::new("SEQUENCE", found.told_before.to_string()))
        .append_property(Property::new("STATUS", status))
        .append_property(organizer)
        .append_property(Property::new("DTSTAMP", stamp(event.at.to_zoned(TimeZone::UTC))))
        .append_property(Property::new("DTSTART", stamp(starts)))
        .done();
    let method = Property::new("METHOD", method);
    Ok(Calendar::new().append_property(method).push(appointment).done().to_string())
}

/// The same for every letter about the hearing of that party, and telling nothing of the dossier.
fn uid(passage: &Passage<'_>, event: &Happened, party: u32) -> String {
    let stage = event.done().map_or(0, |done| done.stage);
    let of = format!("hearing {} {} {stage} {party}", passage.org(), passage.dossier.id);
    let hash = store::hex(&Sha256::digest(of.as_bytes()));
    format!("{}@{}", &hash[..32], super::mail_host(passage.office.base_url()))
}

/// The value of a parameter: within quotes, which it cannot hold itself (RFC 5545, 3.2).
fn quoted(name: &str) -> String {
    let plain: String = name.chars().filter(|char| !char.is_control() && *char != '"').collect();
    format!("\"{plain}\"")
}
