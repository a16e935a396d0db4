//! A dossier as someone reads it: the fold of its record with the rows that it refers to, and what the reader may do.

mod asked;
pub mod candidates;
mod offers;
mod roles;

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use domain::calendar::Calendar;
use domain::decide::Setting;
use domain::dossier::{Addressee, Dossier};
use domain::event::Way;
use domain::intake::PartyRef;
use domain::people::{PersonId, Role, Roster};
use domain::procedure::Procedure;
use domain::record::{AttachmentRef, TextRef};
use jiff::civil::Date;
use store::attachment::Attachment;
use store::document::Document;
use store::dossier::Reader;
use store::party::Party;
use store::person::Person;
use store::text::Text;
use store::{Conn, attachment, document, dossier, follow_link, party, text};

use crate::body::Body;
use crate::door::{load_events, pinned};
use crate::error::Error;
use crate::everyone::Everyone;
use crate::letter::{self, Pen, enclosures};
use crate::looks::LookedAt;
use crate::office::Office;
use crate::together::{Merged, lead_of};

pub use offers::Offer;
pub(crate) use roles::roles_in_force;

/// A dossier with everything that a page about it shows.
pub struct Reading {
    pub(crate) office: Office,
    /// The fold of its record.
    pub dossier: Dossier,
    /// The law it follows.
    pub procedure: Arc<Procedure>,
    /// The calendar of the body that it is with.
    pub calendar: Arc<Calendar>,
    /// Its letters, oldest first.
    pub documents: Vec<Document>,
    /// Today, where the body is.
    pub today: Date,
    /// Its files, oldest first.
    pub attachments: Vec<Attachment>,
    /// The dossiers that are handled together with it, ended ones too.
    pub joined: Vec<dossier::Dossier>,
    /// How many others that are open are handled together with it, by somebody else or by nobody yet, and are not the reader's to see.
    pub others_elsewhere: usize,
    /// What goes on in it.
    pub merged: Vec<Merged>,
    /// The dossier in which it goes on, or together with which it is handled.
    pub lead: Option<dossier::Dossier>,
    replaced: i64,
    texts: BTreeMap<String, Text>,
    parties: BTreeMap<String, Party>,
    everyone: Arc<Everyone>,
}

impl Office {
    /// The dossier of that number, for someone of staff who may see it; who looked is noted.
    ///
    /// # Errors
    /// [`Error`] when the machinery fails. `None` for a number that is not there and for one that is not theirs to see.
    pub async fn dossier(&self, number: &str, reader: &PersonId) -> Result<Option<Reading>, Error> {
        let reading = self.dossier_beside(number, reader).await?;
        reading.iter().for_each(|reading| self.note_read(reading, reader));
        Ok(reading)
    }

    /// Notes that someone read what was written in a dossier, and in those that go on in it.
    pub fn note_read(&self, reading: &Reading, reader: &PersonId) {
        let read = reading.merged.iter().map(|merged| &merged.dossier).chain([&reading.dossier.id]);
        read.for_each(|dossier| self.note_look(dossier, &reader.0, LookedAt::Dossier));
    }

    /// As [`Office::dossier`], for a part of a page whose opening was noted as a look: its parts are no second one.
    ///
    /// # Errors
    /// [`Error`] when the machinery fails.
    pub async fn dossier_beside(&self, number: &str, reader: &PersonId) -> Result<Option<Reading>, Error> {
        let mut conn = self.store().read().await?;
        let rights = Reader { person: &reader.0, today: self.today_here() };
        match dossier::visible_by_number(&mut conn, self.org(), number, &rights).await? {
            Some(id) => {
                let mut reading = self.reading(&mut conn, &id).await?;
                reading.keep_visible(&mut conn, &rights).await?;
                Ok(Some(reading))
            }
            None => Ok(None),
        }
    }

    /// The dossier of that number, for whoever took it in themselves: they tell the complainant what is promised, though their
    /// role may see no dossiers.
    ///
    /// # Errors
    /// [`Error`] when the machinery fails. `None` for any that another took in.
    pub async fn taken_in(&self, number: &str, person: &PersonId) -> Result<Option<Reading>, Error> {
        let mut conn = self.store().read().await?;
        let Some(line) = dossier::by_number(&mut conn, self.org(), number).await? else { return Ok(None) };
        let reading = self.reading(&mut conn, &line.id).await?;
        let first = reading.dossier.events.first();
        let theirs = first.is_some_and(|event| event.by.person.as_ref() == Some(person));
        Ok(Some(reading).filter(|_| theirs))
    }

    /// The dossier of that number, for whoever holds its code.
    ///
    /// # Errors
    /// [`Error`] when the machinery fails. `None` for any number and code that do not belong together.
    pub async fn followed(&self, number: &str, code: &str) -> Result<Option<Reading>, Error> {
        let mut conn = self.store().read().await?;
        let line = dossier::by_number(&mut conn, self.org(), number).await?;
        let id = line.map(|line| line.id);
        // the same work for an unknown number, so that numbers cannot be guessed by the clock
        let asked = id.as_deref().unwrap_or_default();
        let replaced = follow_link::generation(&mut conn, self.org(), asked).await?;
        let fits = self.follow_code_fits(asked, replaced, code);
        match id.filter(|_| fits) {
            Some(id) => {
                let mut reading = self.reading(&mut conn, &id).await?;
                // those that never left, because nobody can be reached, are read there
                let unsent = letter::for_nobody(reading.pen(&mut conn), 0).await?;
                let dossier = &reading.dossier;
                reading.documents.retain(|row| letter::to_complainant(dossier, row));
                reading.documents.extend(unsent);
                Ok(Some(reading))
            }
            None => Ok(None),
        }
    }

    /// The dossier with that id, for the machinery: the door's answer to whoever just filed it.
    ///
    /// # Errors
    /// [`Error`] when the machinery fails or there is no such dossier.
    pub async fn dossier_by_id(&self, id: &str) -> Result<Reading, Error> {
        let mut conn = self.store().read().await?;
        self.reading(&mut conn, id).await
    }

    /// The law that a dossier pinned, for a list that names its activities and terms.
    ///
    /// # Errors
    /// [`Error`] when it is not in the database.
    pub async fn law_of(&self, line: &dossier::Dossier) -> Result<Arc<Procedure>, Error> {
        if let Some(known) = self.library().known(&line.procedure_digest) {
            return Ok(known);
        }
        let mut conn = self.store().read().await?;
        self.library().pinned(&mut conn, self.org(), &line.procedure_digest).await
    }

    pub(crate) async fn reading(&self, conn: &mut Conn, id: &str) -> Result<Reading, Error> {
        let org = self.org();
        let events = load_events(conn, org, id).await?;
        let digest = pinned(&events).ok_or_else(|| Error::Broken(format!("There is no dossier {id}.")))?;
        let procedure = self.library().pinned(conn, org, digest).await?;
        let dossier = Dossier::replay(id, &procedure, &events);
        let calendar = self.calendar(&dossier.body, &procedure)?;
        let texts = text::by_dossier(conn, org, id).await?;
        let parties = party::history(conn, org, id).await?;
        Ok(Reading {
            office: self.clone(),
            today: calendar.legal_date(self.clock().now()),
            replaced: follow_link::generation(conn, org, id).await?,
            everyone: self.everyone(conn).await?,
            documents: document::by_dossier(conn, org, id).await?,
            attachments: attachment::by_dossier(conn, org, id).await?,
            joined: dossier::joined_to(conn, org, id).await?,
            others_elsewhere: 0,
            merged: Vec::new(),
            lead: lead_of(conn, org, &dossier).await?,
            texts: texts.into_iter().map(|row| (row.id.clone(), row)).collect(),
            parties: parties.into_iter().map(|row| (row.id.clone(), row)).collect(),
            dossier,
            procedure,
            calendar,
        })
    }
}

/// Someone to whom a letter goes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reached {
    /// The name; empty of whoever gave none.
    pub name: String,
    /// The e-mail address, or the lines below the name.
    pub address: String,
    /// By mail or by post.
    pub way: Way,
}

impl Reading {
    fn pen<'a>(&'a self, conn: &'a mut Conn) -> Pen<'a> {
        let now = self.office.clock().now();
        let Reading { office, procedure, everyone, dossier, .. } = self;
        Pen { office, conn, procedure, everyone, dossier, now }
    }

    /// The code that opens the follow-up page of this dossier.
    pub fn follow_code(&self) -> String {
        self.office.follow_code(&self.dossier.id, self.replaced)
    }

    /// Every code that letters of this dossier may hold, also those that open nothing any more.
    pub fn follow_codes(&self) -> impl Iterator<Item = String> + '_ {
        (0..=self.replaced).map(|replaced| self.office.follow_code(&self.dossier.id, replaced))
    }

    /// The whole address of the follow-up page.
    pub fn follow_link(&self) -> String {
        self.office.follow_link(self.number(), &self.dossier.id, self.replaced)
    }

    /// The body that it is with.
    ///
    /// # Errors
    /// [`Error::Broken`] when the installation no longer has that body.
    pub fn body(&self) -> Result<Arc<Body>, Error> {
        self.office.body(&self.dossier.body)
    }

    /// Its number; empty before registration.
    pub fn number(&self) -> &str {
        self.dossier.number.as_deref().unwrap_or_default()
    }

    /// A text; empty when it was erased.
    pub fn text(&self, reference: &TextRef) -> &str {
        self.texts.get(&reference.id).map_or("", |row| &row.body)
    }

    /// The language that a text is written in; none when it was erased.
    pub fn language_of(&self, reference: &TextRef) -> Option<&str> {
        self.texts.get(&reference.id).map(|row| row.language.as_str())
    }

    /// A file; none when it was erased.
    pub fn attachment(&self, reference: &AttachmentRef) -> Option<&Attachment> {
        self.attachments.iter().find(|row| row.id == reference.id)
    }

    /// The files that the complainant may see: their own, and what went along with letters to them; of an appointment what stands.
    pub fn attachments_of_complainant(&self) -> Vec<&Attachment> {
        let enclosed: BTreeSet<_> =
            self.documents.iter().flat_map(enclosures::of).map(|reference| reference.id).collect();
        let theirs = |row: &&Attachment| row.origin == "complainant" || enclosed.contains(&row.id);
        let of_appointment = |row: &&Attachment| row.media_type == letter::APPOINTMENT;
        let last = self.attachments.iter().filter(theirs).rfind(of_appointment).map(|row| &row.id);
        let stands = |row: &&Attachment| !of_appointment(row) || Some(&row.id) == last;
        self.attachments.iter().filter(theirs).filter(stands).collect()
    }

    /// Someone's particulars, as they were when the record referred to them.
    pub fn party(&self, reference: &PartyRef) -> Option<&Party> {
        self.parties.get(&reference.id)
    }

    /// The complainant's particulars.
    pub fn complainant(&self) -> Option<&Party> {
        self.dossier.complainant.as_ref().and_then(|party| self.party(party))
    }

    /// Where a letter goes, and how; none when nobody can be reached.
    pub fn reached(&self, to: Addressee) -> Option<Reached> {
        let way = self.dossier.way_to(to)?;
        let of_party =
            |party: &Party| Reached { name: party.name.clone(), address: letter::address(party, way), way };
        let number = match to {
            Addressee::Complainant => {
                return letter::recipient(&self.dossier, way, |reference| self.party(reference))
                    .map(of_party);
            }
            Addressee::Authority(of) => {
                return self.party(self.dossier.forwarding(of)?.authority.as_ref()?).map(of_party);
            }
            Addressee::Respondent(number) => number,
        };
        let named = self.dossier.respondent(number)?;
        match &named.person {
            Some(person) => {
                let account = self.everyone.people.get(&person.0)?;
                Some(Reached { name: account.name.clone(), address: account.email.clone(), way })
            }
            None => self.party(named.party.as_ref()?).map(of_party),
        }
    }

    /// A member of staff's name; the id of someone who was removed.
    pub fn person_name<'a>(&'a self, person: &'a PersonId) -> &'a str {
        self.everyone.name(&person.0).unwrap_or(&person.0)
    }

    /// Who holds which role.
    pub fn roster(&self) -> &Roster {
        &self.everyone.roster
    }

    /// What decisions look at.
    pub fn setting(&self) -> Setting<'_> {
        Setting { procedure: &self.procedure, calendar: &self.calendar, roster: self.roster(), subjects: &[] }
    }

    /// The roles that count for someone here today.
    pub fn roles(&self, person: &PersonId) -> Vec<Role> {
        roles_in_force(self.roster(), &self.dossier, person, self.office.today(&self.dossier.body))
    }

    /// The staff of the body, for naming a respondent.
    pub fn colleagues(&self) -> Vec<(PersonId, &str)> {
        let here = |person: &&Person| {
            self.roster()
                .holdings
                .iter()
                .any(|held| held.person.0 == person.id && held.body == self.dossier.body)
        };
        let mut people: Vec<_> = self
            .everyone
            .people
            .values()
            .filter(|person| person.active)
            .filter(here)
            .map(|person| (PersonId(person.id.clone()), person.name.as_str()))
            .collect();
        people.sort_by(|a, b| a.1.cmp(b.1));
        people
    }
}
