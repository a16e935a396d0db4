//! Mail about accounts: links to choose a password, and what changed. It belongs to no dossier.
//!
//! The secret of a link is made at each attempt to send it, and only its hash is written: a copy of the database, of a job
//! or of a log opens nothing. Should a server have taken an attempt that looked failed, the later mail's link is the one
//! that opens; so each attempt is a message of its own.

use domain::language::Lang;
use jiff::Timestamp;
use mail::{Mailbox, Message};
use store::job::{self, Job};
use store::person::Person;
use store::{account_link, role_holding};

use crate::account::link::{WAITING, of_forgotten};
use crate::account::session::{hashed, later};
use crate::account::{LinkKind, News, Scribe};
use crate::args;
use crate::error::Error;
use crate::job::{NOT_SET_UP, Ran, StaffMail, Work};
use crate::letter::mail_host;
use crate::mail_way::Dispatched;
use crate::office::Office;

/// After so many attempts nobody waits for the mail any more.
const ATTEMPTS: i64 = 12;

impl Office {
    pub(super) async fn send_account_link(&self, job: &Job, id: &str) -> Result<Ran, Error> {
        let (link, person) = {
            let mut conn = self.store().read().await?;
            let Some(link) = account_link::by_id(&mut conn, self.org(), id).await? else {
                return self.finish(job).await;
            };
            let person = store::person::by_id(&mut conn, self.org(), &link.person).await?;
            (link, person.filter(|person| person.active))
        };
        let now = self.clock().machine_now();
        let open = !link.ended && link.expires_at > now;
        let (Some(person), true) = (person, open) else { return self.finish(job).await };
        let kind = LinkKind::of(&link.kind);
        let secret = self.clock().secret();
        if !self.made_secret(id, &hashed(&secret), kind).await? {
            return self.finish(job).await; // taken back meanwhile
        }
        let address = format!("{}/choose-password/{secret}", self.base_url());
        let words = self.texts();
        let lang = language(&person);
        let text = words.say(
            lang,
            &format!("account-mail-{}-body", kind.code()),
            &args!["name" => &person.name, "login" => &person.login, "link" => &address],
        );
        let subject = words.text(lang, &format!("account-mail-{}-subject", kind.code()));
        let message = self.account_message(job, &person, &person.email, subject, text).await?;
        let ran = self.deliver(job, message).await?;
        if ran == Ran::PutOff {
            self.secret_put_off(id, later(link.asked_at, WAITING)).await?;
        }
        Ok(ran)
    }

    /// Nobody has that secret: the page must not say that it is on its way, nor its short time run out.
    async fn secret_put_off(&self, link: &str, until: Timestamp) -> Result<(), Error> {
        let (org, link) = (self.org().to_owned(), link.to_owned());
        self.store()
            .write(move |tx| {
                Box::pin(async move { Ok(account_link::put_off(tx, &org, &link, until).await?) })
            })
            .await
    }

    async fn made_secret(&self, link: &str, hash: &str, kind: LinkKind) -> Result<bool, Error> {
        let (org, link, hash) = (self.org().to_owned(), link.to_owned(), hash.to_owned());
        let until = kind.until(self.clock().machine_now());
        self.store()
            .write(move |tx| {
                Box::pin(async move { Ok(account_link::set_secret(tx, &org, &link, &hash, until).await?) })
            })
            .await
    }

    pub(super) async fn send_account_news(
        &self,
        job: &Job,
        person: &str,
        news: News,
        address: Option<&str>,
    ) -> Result<Ran, Error> {
        let found = {
            let mut conn = self.store().read().await?;
            store::person::by_id(&mut conn, self.org(), person).await?
        };
        let Some(person) = found.filter(|person| person.active) else { return self.finish(job).await };
        let words = self.texts();
        let lang = language(&person);
        let what = words.text(lang, &format!("account-news-{}", news.code()));
        let text = words.say(lang, "account-mail-news-body", &args!["name" => &person.name, "what" => &what]);
        let subject = words.text(lang, "account-mail-news-subject");
        let to = address.unwrap_or(&person.email).to_owned();
        let message = self.account_message(job, &person, &to, subject, text).await?;
        self.deliver(job, message).await
    }

    /// What was typed at "forgotten password": a link when someone is meant, nothing when not. The job does not stay, for
    /// what people type there may be anything.
    pub(super) async fn answer_forgotten(&self, job: &Job, typed: String) -> Result<Ran, Error> {
        let (office, id) = (self.clone(), job.id.clone());
        self.store()
            .write(move |tx| {
                Box::pin(async move {
                    let scribe = Scribe::of(&office);
                    if office.has_mail() {
                        let link = of_forgotten(tx, &scribe, &typed).await?;
                        if let Some(link) = link {
                            let work = Work::AccountLink { link: link.id.clone() };
                            let now = office.clock().machine_now();
                            let row = work.row(&office.clock().id(), &format!("account/{}", link.id), now)?;
                            job::add(tx, office.org(), &row).await?;
                        }
                    }
                    job::forget(tx, office.org(), &id).await?;
                    Ok::<_, Error>(Ran::Done)
                })
            })
            .await
    }

    async fn deliver(&self, job: &Job, message: Message) -> Result<Ran, Error> {
        match self.dispatch(message).await {
            Dispatched::Waits => self.put_off(job, NOT_SET_UP).await,
            Dispatched::NotNow(reason) if job.attempts < ATTEMPTS => self.put_off(job, &reason).await,
            Dispatched::NotNow(reason) | Dispatched::Never(reason) => {
                self.trouble(job, &reason);
                self.finish(job).await
            }
            Dispatched::Nowhere | Dispatched::Taken => self.finish(job).await,
        }
    }

    async fn account_message(
        &self,
        job: &Job,
        person: &Person,
        to: &str,
        subject: String,
        text: String,
    ) -> Result<Message, Error> {
        let lang = language(person);
        let mail = StaffMail {
            from: self.account_sender(&person.id, lang).await?,
            to: Mailbox::named(&person.name, to),
            lang,
            subject,
            text,
            id: &format!("{}.{}", job.id, job.attempts),
            at: self.clock().machine_now(),
        };
        Ok(mail.message(self))
    }

    /// The body that the person works for, else the first one, writes to them.
    async fn account_sender(&self, person: &str, lang: Lang) -> Result<Mailbox, Error> {
        let held = {
            let mut conn = self.store().read().await?;
            role_holding::of_person(&mut conn, self.org(), person).await?
        };
        let bodies = self.bodies();
        let body = held.iter().find_map(|held| bodies.get(&held.body));
        Ok(match body.or_else(|| bodies.iter().next()) {
            Some(body) => Mailbox::named(body.name(lang), &body.email),
            None => Mailbox::named("Gehoor", format!("gehoor@{}", mail_host(self.base_url()))),
        })
    }
}

fn language(person: &Person) -> Lang {
    person.language.parse().unwrap_or(Lang::En)
}
