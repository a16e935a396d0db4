//! What every part of the office works with: the store, the clocks, the law as data, the sentences.

use std::sync::Arc;
use std::sync::atomic::AtomicBool;

use domain::calendar::Calendar;
use domain::language::Lang;
use domain::procedure::Procedure;
use jiff::Timestamp;
use jiff::civil::{Date, DateTime};
use jiff::tz::TimeZone;
use store::job::Lane;
use store::{Blobs, Store, setting};
use tokio::sync::Notify;

use crate::attachment::FileLimits;
use crate::body::keeping::Keeping;
use crate::body::{Bodies, Body};
use crate::clock::Clock;
use crate::error::Error;
use crate::everyone::Known;
use crate::job::Troubles;
use crate::library::Library;
use crate::looks::Looks;
use crate::mail_way::{LastRead, MailWay};
use crate::paper::Papers;
use crate::texts::Texts;

/// The name of the setting that holds the key of the follow-up links.
pub(crate) const FOLLOW_KEY: &str = "follow-key";
/// The name of the setting that tells this installation from others; the folder of the attachments bears its value.
const INSTALLATION: &str = "installation";

/// What an office is opened with.
pub struct Config {
    /// The database.
    pub store: Store,
    /// The bytes of attachments.
    pub blobs: Blobs,
    /// How much people may attach.
    pub files: FileLimits,
    /// The organisation: the first part of every key.
    pub org: String,
    /// The clocks.
    pub clock: Clock,
    /// Bodies to take in, when the database does not have them yet.
    pub bodies: Bodies,
    /// Procedures and calendars.
    pub library: Library,
    /// The sentences.
    pub texts: Texts,
    /// The address that people reach this installation at, without a slash at its end: `https://klachten.example`.
    pub base_url: String,
    /// Who decides how mail leaves.
    pub mail: MailWay,
}

/// The office. Cloning is cheap and gives the same office.
#[derive(Clone)]
pub struct Office(pub(crate) Arc<Inside>);

pub(crate) struct Inside {
    pub(crate) config: Config,
    pub(crate) bodies: Keeping,
    pub(crate) follow_key: Vec<u8>,
    installation: String,
    /// Whether it was said that the folder of the attachments is another installation's.
    pub(crate) told_strange: AtomicBool,
    pub(crate) work: Notify,
    pub(crate) mail: Notify,
    pub(crate) proofs: Notify,
    pub(crate) mail_read: LastRead,
    pub(crate) looks: Looks,
    pub(crate) everyone: Known,
    pub(crate) troubles: Troubles,
}

impl Office {
    /// Takes in bodies that are new, and makes the installation's key and mark when there are none
    /// yet. The folder of the attachments is marked, unless it bears the mark of another installation.
    ///
    /// # Errors
    /// [`Error`] of the database or of the folder, or when a body there follows a procedure that is not here.
    pub async fn open(config: Config) -> Result<Office, Error> {
        let follow_key = kept(&config, FOLLOW_KEY, config.clock.secret()).await?;
        let installation = kept(&config, INSTALLATION, config.clock.id()).await?;
        config.blobs.claim(&installation).await?;
        let office = Office::of(config, follow_key, installation);
        office.rebuild_after_upgrade().await?;
        office.import_bodies().await?;
        office.read_bodies().await?;
        office.keep_followed().await?;
        office.refresh_mail().await?;
        office.recount_after_a_new_calendar().await?;
        Ok(office)
    }

    /// As the installation is, to look at it beside a service that runs: nothing is published, taken in or counted anew.
    ///
    /// # Errors
    /// [`Error`] of the database, or [`Error::Broken`] when the installation was never served.
    pub async fn beside(config: Config) -> Result<Office, Error> {
        let mut conn = config.store.read().await?;
        let follow_key = setting::get(&mut conn, &config.org, FOLLOW_KEY).await?;
        let installation = setting::get(&mut conn, &config.org, INSTALLATION).await?;
        drop(conn);
        let (Some(follow_key), Some(installation)) = (follow_key, installation) else {
            return Err(Error::Broken("This installation was never served.".to_owned()));
        };
        let office = Office::of(config, follow_key, installation);
        office.read_bodies().await?;
        office.refresh_mail().await?;
        Ok(office)
    }

    fn of(config: Config, follow_key: String, installation: String) -> Office {
        Office(Arc::new(Inside {
            mail_read: LastRead::of(&config.mail),
            config,
            bodies: Keeping::default(),
            follow_key: follow_key.into_bytes(),
            installation,
            told_strange: AtomicBool::new(false),
            work: Notify::new(),
            mail: Notify::new(),
            proofs: Notify::new(),
            looks: Looks::default(),
            everyone: Known::default(),
            troubles: Troubles::default(),
        }))
    }

    /// What tells this installation from others: made once, and the same wherever it is restored.
    pub fn installation(&self) -> &str {
        &self.0.installation
    }

    /// The database.
    pub fn store(&self) -> &Store {
        &self.0.config.store
    }

    /// The bytes of attachments.
    pub fn blobs(&self) -> &Blobs {
        &self.0.config.blobs
    }

    /// The organisation.
    pub fn org(&self) -> &str {
        &self.0.config.org
    }

    /// The clocks.
    pub fn clock(&self) -> &Clock {
        &self.0.config.clock
    }

    /// The bodies as they are now. What was taken stays as it is: take them once for one page.
    pub fn bodies(&self) -> Arc<Bodies> {
        self.0.bodies.at(self.clock().now(), self.library(), &self.0.troubles)
    }

    /// Procedures and calendars.
    pub fn library(&self) -> &Library {
        &self.0.config.library
    }

    /// The sentences.
    pub fn texts(&self) -> &Texts {
        &self.0.config.texts
    }

    /// The address that people reach this installation at, without a slash at its end.
    pub fn base_url(&self) -> &str {
        &self.0.config.base_url
    }

    /// A body that must exist.
    ///
    /// # Errors
    /// [`Error::Broken`] when a dossier is with a body that the installation no longer has.
    pub fn body(&self, id: &str) -> Result<Arc<Body>, Error> {
        self.bodies().get(id).cloned().ok_or_else(|| Error::Broken(format!("There is no body \"{id}\".")))
    }

    /// The calendar by which a body counts what keeps that procedure.
    ///
    /// # Errors
    /// [`Error::Broken`] when the installation no longer has the body.
    pub fn calendar(&self, body: &str, law: &Procedure) -> Result<Arc<Calendar>, Error> {
        let found = self.bodies().get(body).and_then(|body| self.library().calendar_under(body, law));
        found.ok_or_else(|| Error::Broken(format!("There is no calendar for \"{body}\".")))
    }

    /// Today by the legal clock, where the body is.
    pub fn today(&self, body: &str) -> Date {
        let now = self.clock().now();
        match self.library().calendar(body) {
            Some(calendar) => calendar.legal_date(now),
            None => self.today_here(),
        }
    }

    /// Today by the legal clock, where the first body is: for lists over several bodies.
    pub fn today_here(&self) -> Date {
        let now = self.clock().now();
        let calendar = self.bodies().iter().find_map(|body| self.library().calendar(&body.id));
        calendar
            .map_or_else(|| now.to_zoned(jiff::tz::TimeZone::UTC).date(), |calendar| calendar.legal_date(now))
    }

    /// An instant as the clocks show it where the first body is: for lists over several bodies.
    pub fn local_here(&self, at: Timestamp) -> DateTime {
        let calendar = self.bodies().iter().find_map(|body| self.library().calendar(&body.id));
        at.to_zoned(calendar.map_or(TimeZone::UTC, |calendar| calendar.zone().clone())).datetime()
    }

    /// The first instant of a day where the first body is.
    pub fn start_of_day_here(&self, day: Date) -> Timestamp {
        let calendar = self.bodies().iter().find_map(|body| self.library().calendar(&body.id));
        let zone = calendar.map_or(TimeZone::UTC, |calendar| calendar.zone().clone());
        day.to_zoned(zone).map_or(Timestamp::MAX, |start| start.timestamp())
    }

    /// Paper to write on for a dossier: texts and particulars that the next request refers to.
    pub fn papers(&self, dossier: &str, language: Lang, by: &str) -> Papers {
        Papers::new(self.clock().clone(), dossier, language, by)
    }

    /// Waits until there may be work for [`Office::run_due`] in that lane; one waits for each.
    pub async fn work_arrived(&self, lane: Lane) {
        match lane {
            Lane::Record => self.0.work.notified().await,
            Lane::Mail => self.0.mail.notified().await,
        }
    }

    /// Says that there may be work: after the legal clock was moved.
    pub fn look_for_work(&self) {
        self.0.work.notify_one();
        self.0.mail.notify_one();
    }
}

/// The value of a setting, which is `fresh` when there was none.
async fn kept(config: &Config, name: &'static str, fresh: String) -> Result<String, Error> {
    let org = config.org.clone();
    config
        .store
        .write(move |tx| {
            Box::pin(async move {
                if let Some(value) = setting::get(tx, &org, name).await? {
                    return Ok::<_, Error>(value);
                }
                setting::set(tx, &org, name, &fresh).await?;
                Ok(fresh)
            })
        })
        .await
}
