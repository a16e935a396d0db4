//! A dossier while it passes the door: its events loaded and folded, each step decided and written with what follows
//! from it.

use std::sync::Arc;

use domain::calendar::Calendar;
use domain::consequence::{Consequence, automatic, consequences};
use domain::decide::{Command, LetterRef, Setting, decide, deliver, not_posted};
use domain::dossier::Dossier;
use domain::event::Event;
use domain::handling::Linking;
use domain::intake::Transfer;
use domain::language::Lang;
use domain::people::{Actor, Doer};
use domain::procedure::Procedure;
use domain::record::Record;
use domain::refusal::{Reason, RecordFlaw, Refusal};
use jiff::Timestamp;
use jiff::civil::Date;
use store::event::NewEvent;
use store::{Tx, attachment, event, number_series, party, text, upload};

use super::{Passed, Stop, pinned, read_events};
use crate::delivery::DeliveryNote;
use crate::error::Error;
use crate::everyone::Everyone;
use crate::office::Office;
use crate::paper::Papers;
use crate::search::Brought;
use crate::taking_over::unfit;
use crate::{alert, job, letter, projection};

/// A dossier in the hands of the door.
pub(crate) struct Passage<'t> {
    pub(crate) office: &'t Office,
    pub(crate) tx: &'t mut Tx,
    pub(crate) procedure: Arc<Procedure>,
    pub(crate) everyone: Arc<Everyone>,
    pub(crate) dossier: Dossier,
    pub(crate) now: Timestamp,
    /// What it brought that can be found.
    pub(crate) brought: Brought,
    /// As it stood when it was opened; none for a new one.
    pub(crate) before: Option<Dossier>,
    /// The last event that was written.
    head: event::Head,
}

impl<'t> Passage<'t> {
    /// Loads a dossier; `law` is the procedure of one that does not exist yet.
    pub(crate) async fn open(
        office: &'t Office,
        tx: &'t mut Tx,
        id: &str,
        law: Option<&str>,
    ) -> Result<Passage<'t>, Error> {
        let rows = event::load(tx, office.org(), id).await?;
        let head = event::head_of(office.org(), id, &rows);
        let events = read_events(id, rows)?;
        let digest = pinned(&events).or(law);
        let digest = digest.ok_or_else(|| Error::Broken(format!("There is no dossier {id}.")))?;
        let procedure = office.library().pinned(tx, office.org(), digest).await?;
        let everyone = office.everyone(tx).await?;
        let dossier = Dossier::replay(id, &procedure, &events);
        let before = (!events.is_empty()).then(|| dossier.clone());
        Ok(Passage {
            office,
            tx,
            procedure,
            everyone,
            dossier,
            now: office.clock().now(),
            brought: Brought::default(),
            head,
            before,
        })
    }

    /// The last event that was there when it was opened; 0 for a new one.
    pub(super) fn opened_at(&self) -> u32 {
        self.before.as_ref().map_or(0, Dossier::head)
    }

    pub(crate) fn org(&self) -> &'t str {
        self.office.org()
    }

    pub(crate) fn calendar(&self) -> Result<Arc<Calendar>, Error> {
        self.office.calendar(&self.dossier.body, &self.procedure)
    }

    pub(crate) fn today(&self) -> Result<Date, Error> {
        Ok(self.calendar()?.legal_date(self.now))
    }

    /// What is decided by; no subjects but where a message may get one.
    pub(crate) fn setting<'a>(&'a self, calendar: &'a Calendar) -> Setting<'a> {
        Setting { procedure: &self.procedure, calendar, roster: &self.everyone.roster, subjects: &[] }
    }

    pub(super) async fn write_papers(&mut self, papers: Papers) -> Result<(), Error> {
        for row in papers.texts {
            text::insert(self.tx, self.org(), &row).await?;
            self.brought.texts.push(row);
        }
        for (row, old) in papers.parties {
            match old {
                Some(old) => {
                    party::correct(self.tx, self.org(), &old, &row).await?;
                    self.brought.put_right = true;
                }
                None => party::insert(self.tx, self.org(), &row).await?,
            }
            self.brought.parties.push(row);
        }
        for (row, holder) in &papers.attachments {
            // the file waited for this form; one that went with another form is not there for a second
            if !upload::remove(self.tx, self.org(), holder, &row.id).await? {
                return Err(Error::Broken(format!("The file {} is no longer kept.", row.id)));
            }
            attachment::insert(self.tx, self.org(), row).await?;
        }
        Ok(())
    }

    /// One command: decided, applied, its consequences written.
    pub(crate) async fn step(&mut self, mut command: Command, actor: &Actor) -> Result<(), Stop> {
        let body = match &command.record {
            Record::Receive(receipt) if self.dossier.events.is_empty() => receipt.body.clone(),
            _ => self.dossier.body.clone(),
        };
        let calendar = self.office.calendar(&body, &self.procedure)?;
        if let Record::Register(registration) = &mut command.record
            && registration.number.is_empty()
        {
            registration.number = self.next_number().await?;
        }
        let subjects = self.office.bodies().get(&body).map(|body| body.subject_ids()).unwrap_or_default();
        let setting = Setting { subjects: &subjects, ..self.setting(&calendar) };
        let event = decide(&self.dossier, setting, &command, actor, self.now).map_err(Stop::Refused)?;
        if let Record::Merge(joining) | Record::Join(joining) = &command.record {
            self.can_lead(&command, &joining.lead).await?;
        }
        if let Record::Transfer(transfer) = &command.record {
            self.can_take_over(&command, transfer).await?;
        }
        if let Record::Link(Linking { other, undone: false, .. }) = &command.record {
            self.is_there(&command, other, actor).await?;
        }
        if let Some(fact) = letter::unsaid(self, &event).await? {
            let reasons = vec![Reason::LetterLacks { fact }];
            return Err(Stop::Refused(Refusal { activity: command.activity, reasons }));
        }
        self.happened(event, &calendar).await?;
        self.count_anew_after(&command.record).await?;
        Ok(())
    }

    /// What another body or unit must be like, so that the dossier can go on there.
    async fn can_take_over(&mut self, command: &Command, to: &Transfer) -> Result<(), Stop> {
        let elsewhere = to.body != self.dossier.body;
        let together = if elsewhere { self.together_flaw().await? } else { None };
        let body = self.office.body(&to.body)?;
        let place = (&*body, to.unit.as_deref());
        let (library, roster, here) = (self.office.library(), &self.everyone.roster, self.dossier.place());
        match together.or_else(|| unfit(library, roster, &self.procedure, here, place)) {
            Some(flaw) => {
                let activity = command.activity.clone();
                Err(Stop::Refused(Refusal { activity, reasons: vec![Reason::Invalid { flaw }] }))
            }
            None => Ok(()),
        }
    }

    /// A dossier can be linked to any other that there is: its papers stay with those who see them. But nobody learns by it
    /// that someone complained about them.
    async fn is_there(&mut self, command: &Command, other: &str, actor: &Actor) -> Result<(), Stop> {
        let org = self.org();
        let there = store::dossier::by_id(self.tx, org, other).await?.is_some();
        let respondents = store::dossier::respondents(self.tx, org, other).await?;
        let about_them = actor.person().is_some_and(|person| respondents.contains(&person.0));
        if there && !about_them {
            return Ok(());
        }
        let reasons = vec![Reason::Invalid { flaw: RecordFlaw::LinkUnknown }];
        Err(Stop::Refused(Refusal { activity: command.activity.clone(), reasons }))
    }

    /// Another body has other closing days; and a dossier that was ended took no part when the calendar changed, nor did
    /// the system act in it.
    async fn count_anew_after(&mut self, record: &Record) -> Result<(), Error> {
        match record {
            Record::Transfer(_) => self.recount().await,
            Record::Reopen(_) => {
                self.recount().await?;
                job::act_after_all(self).await
            }
            _ => Ok(()),
        }
    }

    /// What the procedure makes the system do at once.
    pub(crate) async fn automatics(&mut self) -> Result<(), Stop> {
        while let Some(command) = {
            let calendar = self.calendar()?;
            automatic(&self.dossier, self.setting(&calendar))
        } {
            self.step(command, &Actor::System).await?;
        }
        Ok(())
    }

    pub(crate) async fn delivered(&mut self, letter: LetterRef<'_>, note: &DeliveryNote) -> Result<(), Stop> {
        let calendar = self.calendar()?;
        let setting = self.setting(&calendar);
        let event = deliver(&self.dossier, setting, letter, note.delivery, note.by.clone(), self.now)
            .map_err(Stop::Refused)?;
        self.happened(event, &calendar).await?;
        self.automatics().await
    }

    pub(crate) async fn not_posted(
        &mut self,
        letter: LetterRef<'_>,
        by: Doer,
        (why, lang): (&str, Lang),
    ) -> Result<(), Stop> {
        let calendar = self.calendar()?;
        let writer = by.person.as_ref().map(|person| person.0.clone()).unwrap_or_default();
        let mut papers = self.office.papers(&self.dossier.id, lang, &writer);
        let reason = papers.text("reason", why);
        self.write_papers(papers).await?;
        let event = not_posted(&self.dossier, self.setting(&calendar), letter, (by, reason), self.now)
            .map_err(Stop::Refused)?;
        self.happened(event, &calendar).await?;
        self.automatics().await
    }

    /// An event enters the record, and what follows from it is written beside it.
    pub(crate) async fn happened(&mut self, event: Event, calendar: &Calendar) -> Result<(), Error> {
        let row = NewEvent {
            kind: event.kind().to_owned(),
            version: i64::from(event.v),
            at: event.at,
            bytes: event.to_bytes(),
        };
        let org = self.org();
        self.head = event::append_after(self.tx, org, self.head.clone(), &[row]).await?;
        let before = self.dossier.clone();
        match event.done().map(|done| &done.record) {
            Some(Record::Correct(_)) => self.brought.put_right = true,
            Some(Record::RecordRuling(ruling)) if ruling.mended.is_some() => self.brought.put_right = true,
            Some(Record::Register(_)) => self.brought.numbered = true,
            _ => {}
        }
        self.dossier.apply(&self.procedure, &event);
        for consequence in consequences(&before, &self.dossier, self.setting(calendar), &event) {
            self.follow_up(consequence, &event).await?;
        }
        if event.done().is_some() {
            letter::tell_afterwards(self, &event).await?;
        }
        if before.ended.is_some() && self.dossier.ended.is_none() {
            letter::goes_on(self).await?;
        }
        match event.done().map(|done| &done.record) {
            Some(Record::Register(_)) => letter::write_receipt(self, &event).await,
            Some(Record::Correct(correction)) if correction.entry.is_about_a_party() => {
                letter::readdress(self).await
            }
            Some(Record::NameRespondent(named)) if named.undone.is_some() => {
                letter::keep_from_the_unnamed(self).await
            }
            _ => Ok(()),
        }
    }

    async fn follow_up(&mut self, consequence: Consequence, event: &Event) -> Result<(), Error> {
        match consequence {
            Consequence::Letter { of, letter } => letter::write(self, of, &letter, event).await,
            Consequence::SendOn { .. } => letter::send_on(self, event).await,
            Consequence::Alert { roles, activity, seat } => {
                alert::owed(self, &roles, (&activity, seat), event).await
            }
            Consequence::Inform { activity, .. } => alert::informed(self, activity, event).await,
            Consequence::Assigned { person } => alert::assigned(self, &person, event).await,
            Consequence::Remind { term, stage, due, on } => job::remind_on(self, &term, stage, due, on).await,
            Consequence::Moved { term, before, due } => alert::term_moved(self, (term, before, due)).await,
            Consequence::RemindOfDay { of, on } => job::remind_of_day(self, of, on).await,
            Consequence::MeasureGiven { person, of, due } => {
                alert::measure_given(self, person, (of, due)).await
            }
            Consequence::RemindOfMeasure { of, due, on } => job::remind_of_measure(self, of, due, on).await,
            Consequence::ActAfter { term, stage, due, .. } => job::act_after(self, &term, stage, due).await,
        }
    }

    async fn next_number(&mut self) -> Result<String, Error> {
        let body = self.office.body(&self.dossier.body)?;
        let year = self.today()?.year();
        let next = number_series::next(self.tx, self.org(), &body.prefix, i64::from(year)).await?;
        Ok(format!("{year}-{}-{next}", body.prefix))
    }

    pub(super) fn passed(&self) -> Passed {
        let Dossier { id, number, .. } = &self.dossier;
        Passed { dossier: id.clone(), number: number.clone(), head: self.dossier.head(), repeated: false }
    }

    /// The rows that lists and pages read follow the record, in the same transaction.
    pub(crate) async fn close(mut self) -> Result<Passed, Stop> {
        if self.dossier.head() > self.opened_at() {
            projection::write(&mut self).await?;
        }
        Ok(self.passed())
    }

    /// The terms that the calendar of today counts otherwise are set anew.
    pub(crate) async fn recount(&mut self) -> Result<(), Error> {
        let calendar = self.calendar()?;
        let setting = self.setting(&calendar);
        match domain::decide::recompute(&self.dossier, setting, self.now) {
            Some(event) => self.happened(event, &calendar).await,
            None => Ok(()),
        }
    }
}
