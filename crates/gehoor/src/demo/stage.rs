//! What the demo's pages ask for: the cast, the mails, and the clock.

use std::time::Duration;

use domain::people::PersonId;
use jiff::Timestamp;
use jiff::civil::Date;
use mail::{Catcher, Caught};
use office::account::Accounts;
use office::{Error, Office};
use store::setting;
use web::demo::{Demo, Leap, Mail, Moving, Player, PlayerRole};

use super::cast::{Cast, Member, PASSWORD};
use super::hours::Hours;
use crate::house::ORG;

/// The setting that keeps how far the legal clock is ahead, in seconds.
pub const AHEAD: &str = "demo-ahead";
/// How far a term is looked for, in days.
const FAR: i32 = 400;

/// How often and how long a leap waits for work that someone else has in hand.
const WAITS: u8 = 20;
const WAIT: Duration = Duration::from_millis(25);

/// A demo that is being played.
pub struct Stage {
    office: Office,
    cast: Cast,
    catcher: Catcher,
    hours: Hours,
    /// Who is away from when until when, as it was when the demo began.
    absences: Vec<(String, Date, Date)>,
}

impl Stage {
    /// # Errors
    /// [`Error`] of the database.
    pub async fn set(
        office: Office,
        accounts: &Accounts,
        cast: Cast,
        catcher: Catcher,
        hours: Hours,
    ) -> Result<Stage, Error> {
        let mut absences = Vec::new();
        for member in &cast.person {
            for (from, until) in accounts.absences_of(&PersonId(member.id.clone())).await? {
                absences.push((member.id.clone(), from, until.unwrap_or(Date::MAX)));
            }
        }
        Ok(Stage { office, cast, catcher, hours, absences })
    }

    /// Where a leap ends: always later than now, in the morning.
    async fn lands(&self, by: Leap) -> Result<Timestamp, Error> {
        let now = self.office.clock().now();
        let day = match by {
            Leap::Day => self.hours.next_day(now),
            Leap::WorkingDay => self.hours.next_working_day(now),
            Leap::NextTerm => self.after_the_next_term(now).await?,
        };
        Ok(self.hours.morning(day))
    }

    /// The day after the last day of the running term that ends first; tomorrow when none runs.
    async fn after_the_next_term(&self, now: Timestamp) -> Result<Date, Error> {
        let today = self.hours.day(now);
        let far = today.saturating_add(jiff::Span::new().days(FAR));
        let mut conn = self.office.store().read().await?;
        let due = store::dossier_term::due_between(&mut conn, ORG, today, far).await?;
        let next = due.into_iter().map(|term| term.due_on).min();
        Ok(next.and_then(|due| due.tomorrow().ok()).unwrap_or_else(|| self.hours.next_day(now)))
    }

    async fn leap(&self, by: Leap) -> Result<(), Error> {
        let lands = self.lands(by).await?;
        // what falls due on the way happens on its own day; the office's own worker may just have taken it
        let mut waits = 0;
        while waits < WAITS {
            let next = {
                let mut conn = self.office.store().read().await?;
                store::job::next_legal_at(&mut conn, ORG).await?
            };
            let Some(due) = next.filter(|due| *due <= lands) else { break };
            self.office.clock().set(due.max(self.office.clock().now()));
            if self.office.run_due_jobs().await? == 0 {
                waits += 1;
                tokio::time::sleep(WAIT).await;
            }
        }
        self.office.clock().set(lands);
        self.office.look_for_work();
        self.keep().await
    }

    /// So that a demo that is kept goes on where it was.
    async fn keep(&self) -> Result<(), Error> {
        let ahead = self.office.clock().ahead().as_secs().to_string();
        self.office
            .store()
            .write(move |tx| {
                Box::pin(async move { Ok::<_, Error>(setting::set(tx, ORG, AHEAD, &ahead).await?) })
            })
            .await
    }

    fn player(&self, member: &Member) -> Player {
        let mut roles: Vec<PlayerRole> = Vec::new();
        for held in &member.roles {
            let role = PlayerRole {
                role: held.role,
                body: held.body.clone(),
                unit: held.unit.clone(),
                deputy: held.deputy,
            };
            if !roles.contains(&role) {
                roles.push(role);
            }
        }
        Player {
            login: member.login.clone(),
            password: PASSWORD.to_owned(),
            name: member.name.clone(),
            language: member.language,
            roles,
            away: self.absences.iter().any(|(id, from, until)| {
                *id == member.id && (*from..=*until).contains(&self.hours.day(self.office.clock().now()))
            }),
        }
    }
}

impl Demo for Stage {
    fn cast(&self) -> Vec<Player> {
        self.cast.person.iter().map(|member| self.player(member)).collect()
    }

    fn mails(&self) -> Vec<Mail> {
        self.catcher.messages().iter().map(|caught| shown(caught)).collect()
    }

    fn mail_count(&self) -> usize {
        self.catcher.messages().len()
    }

    fn mail(&self, number: u64) -> Option<Mail> {
        self.catcher.message(number).map(|caught| shown(&caught))
    }

    fn move_clock(&self, by: Leap) -> Moving<'_> {
        Box::pin(self.leap(by))
    }
}

fn shown(caught: &Caught) -> Mail {
    Mail {
        number: caught.number,
        from: caught.from.clone(),
        to: caught.to.clone(),
        subject: caught.subject.clone(),
        text: caught.text.clone(),
        date: caught.date,
    }
}
