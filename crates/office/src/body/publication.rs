//! From which day a body follows which version of a procedure. What is published is told from then on by the digest of its
//! files; dossiers keep the version that they were received under.

use std::iter;

use domain::procedure::Procedure;
use jiff::Timestamp;
use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use store::Tx;
use store::procedure_version;

use super::keeping::told;
use super::{Bodies, Body};
use crate::error::Error;
use crate::library::Library;
use crate::office::Office;

/// A version that a body follows from a day on.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub struct Published {
    /// The first day.
    pub from: Date,
    /// Its place, such as `fod-po/v2`.
    pub procedure: String,
    /// The digest of its files.
    pub digest: String,
}

impl Published {
    /// The instant from which the body follows it: the day begins where the body is.
    pub(super) fn begins(&self, body: &Body, library: &Library) -> Timestamp {
        let zone = library.zone(body, &self.procedure);
        self.from.to_zoned(zone).map_or(Timestamp::MAX, |start| start.timestamp())
    }
}

impl Body {
    /// The calendar that it counts by under a procedure.
    pub fn calendar_under<'a>(&'a self, procedure: &'a Procedure) -> &'a str {
        let chosen =
            self.calendar.as_deref().filter(|name| procedure.calendars().any(|known| known == *name));
        chosen.unwrap_or(&procedure.calendar)
    }

    /// The procedures that its new dossiers follow: that of its complaints, and that of its cases before a court where it has one.
    pub fn laws(&self) -> impl Iterator<Item = &str> {
        iter::once(&*self.procedure).chain(self.disputes.as_deref())
    }

    /// Those, and what was or is to be followed beside them.
    fn places(&self) -> impl Iterator<Item = &str> {
        self.laws().chain(self.ever_published().map(|published| &*published.procedure))
    }

    /// Everything that was published for it, of complaints and of disputes.
    fn ever_published(&self) -> impl DoubleEndedIterator<Item = &Published> {
        self.published.iter().chain(&self.published_disputes)
    }

    /// Since when it follows its procedure; `None` when that was never noted.
    pub fn follows_since(&self, today: Date) -> Option<Date> {
        let now = self.published.iter().rfind(|published| published.from <= today)?;
        (now.procedure == self.procedure).then_some(now.from)
    }

    /// What it was to follow by now and cannot: it goes on with what it followed before.
    pub fn held_back(&self, today: Date) -> Option<&Published> {
        let now = self.published.iter().rfind(|published| published.from <= today)?;
        (now.procedure != self.procedure).then_some(now)
    }

    /// What it will follow next, from which day.
    pub fn announced(&self, today: Date) -> Option<&Published> {
        self.published.iter().find(|published| published.from > today)
    }

    /// Follows a version from a day on; what was announced for then or later falls away.
    pub(crate) fn follow(&mut self, published: Published) {
        self.published.retain(|known| known.from < published.from);
        self.published.push(published);
    }

    /// Notes what it follows from now on and did not before: the procedure of its complaints and that of its disputes.
    pub(crate) fn follow_now(
        &mut self,
        before: Option<&Body>,
        library: &Library,
        now: Timestamp,
    ) -> Result<(), Error> {
        if before.is_none_or(|before| before.procedure != self.procedure) {
            self.follow(as_of_now(self, &self.procedure, library, now)?);
        }
        let last = self.published_disputes.last().map(|published| &published.procedure);
        if let Some(place) = self.disputes.as_ref().filter(|place| Some(*place) != last) {
            self.published_disputes.push(as_of_now(self, place, library, now)?);
        }
        Ok(())
    }
}

fn as_of_now(body: &Body, place: &str, library: &Library, now: Timestamp) -> Result<Published, Error> {
    let missing = || Error::Broken(format!("There is no procedure \"{place}\"."));
    let digest = library.procedure(place).ok_or_else(missing)?.digest.clone();
    let from = now.to_zoned(library.zone(body, place)).date();
    Ok(Published { from, procedure: place.to_owned(), digest })
}

impl Bodies {
    /// With the procedure that each follows at that instant.
    #[must_use]
    pub fn followed(&self, library: &Library, at: Timestamp) -> Bodies {
        let saved: Vec<Body> = self.iter().map(|body| (**body).clone()).collect();
        followed(&saved, library, at).bodies
    }
}

/// The bodies with the procedure that each follows at an instant, and between which instants that is so.
pub(super) struct Followed {
    pub bodies: Bodies,
    /// From this instant, in milliseconds since 1970.
    pub since: i64,
    /// Up to this one.
    pub until: i64,
}

/// The bodies as they follow at that instant.
pub(super) fn followed(saved: &[Body], library: &Library, at: Timestamp) -> Followed {
    let (mut since, mut until) = (Timestamp::MIN, Timestamp::MAX);
    let mut now = |body: &Body| {
        let mut body = body.clone();
        for published in body.published.clone() {
            let begins = published.begins(&body, library);
            if begins <= at {
                since = since.max(begins);
                body.procedure = published.procedure;
            } else {
                until = until.min(begins);
            }
        }
        body
    };
    let bodies = saved.iter().map(&mut now).collect();
    Followed { bodies, since: since.as_millisecond(), until: until.as_millisecond() }
}

impl Office {
    /// Keeps the law that each body follows now, for ever: also that of a body that was written before publishing was noted.
    pub(crate) async fn keep_followed(&self) -> Result<(), Error> {
        let mut rows = Vec::new();
        for body in self.bodies().iter() {
            for place in body.laws() {
                rows.push(self.library().row(place, self.clock().now())?);
            }
        }
        let org = self.org().to_owned();
        let kept = self.store().write(move |tx| {
            Box::pin(async move {
                for row in &rows {
                    procedure_version::publish(tx, &org, row).await?;
                }
                Ok::<_, Error>(())
            })
        });
        kept.await
    }

    /// Takes the versions that a body follows out of the database, when they stand in no folder here or can no longer be read there.
    pub(super) async fn learn(&self, body: &Body) -> Result<(), Error> {
        for place in body.places() {
            if self.library().procedure(place).is_some() {
                continue;
            }
            let mut conn = self.store().read().await?;
            let digest = body.ever_published().rfind(|published| published.procedure == place);
            let kept = match (digest, place.split_once('/')) {
                (Some(Published { digest, .. }), _) => {
                    procedure_version::by_digest(&mut conn, self.org(), digest).await?
                }
                (None, Some(named)) => procedure_version::of_place(&mut conn, self.org(), named).await?,
                (None, None) => None,
            };
            let Some(kept) = kept else { continue };
            let files = serde_json::from_slice(&kept.files).map_err(|e| Error::Broken(e.to_string()))?;
            self.library().take(place, files).map_err(|f| Error::Broken(told(&f)))?;
        }
        Ok(())
    }
}

/// Keeps every version that a body follows or will follow, for ever.
pub(super) async fn keep_versions(office: &Office, tx: &mut Tx, body: &Body) -> Result<(), Error> {
    for place in body.places() {
        // what stands in no folder here came out of the database
        if office.library().procedure(place).is_some() {
            let row = office.library().row(place, office.clock().now())?;
            procedure_version::publish(tx, office.org(), &row).await?;
        }
    }
    Ok(())
}

/// A published version never changes: what stands in the folder must be what was published.
pub(super) fn unchanged(body: &Body, library: &Library) -> Result<(), Error> {
    for published in body.ever_published() {
        let Some(here) = library.procedure(&published.procedure) else { continue };
        if here.digest != published.digest {
            let Published { procedure, from, .. } = published;
            return Err(Error::Broken(format!(
                "procedures/{procedure} was published for \"{}\" from {from} on, and its files are no longer what they \
                 were. A published version never changes: put its files back, and make the change in a copy of the \
                 folder, the next version.",
                body.id
            )));
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn published(from: &str, procedure: &str) -> Published {
        Published {
            from: from.parse().expect("a day"),
            procedure: procedure.to_owned(),
            digest: String::new(),
        }
    }

    #[test]
    fn what_was_announced_for_later_falls_away_when_another_is_published_before() {
        let mut body = Body { procedure: "a/v1".to_owned(), ..crate::body::stored::blank() };
        body.follow(published("2026-01-01", "a/v1"));
        body.follow(published("2026-05-01", "a/v2"));
        assert_eq!(
            body.announced("2026-02-01".parse().expect("a day")).map(|next| next.procedure.as_str()),
            Some("a/v2")
        );
        body.follow(published("2026-04-01", "a/v3"));
        let all: Vec<_> = body.published.iter().map(|published| published.procedure.as_str()).collect();
        assert_eq!(all, ["a/v1", "a/v3"]);
        let since = body.follows_since("2026-03-31".parse().expect("a day"));
        assert_eq!(since, Some("2026-01-01".parse().expect("a day")));
    }

    #[test]
    fn on_its_day_the_announced_version_is_followed_from_midnight_on() {
        let mut body = Body { procedure: "a/v1".to_owned(), ..crate::body::stored::blank() };
        body.follow(published("2026-05-01", "a/v2"));
        let library = Library::default(); // days are those of UTC then
        let at = |instant: &str| {
            let found = followed(std::slice::from_ref(&body), &library, instant.parse().expect("an instant"));
            let procedure = found.bodies.iter().next().expect("a body").procedure.clone();
            (procedure, found.since, found.until)
        };
        let midnight = "2026-05-01T00:00:00Z".parse::<Timestamp>().expect("an instant").as_millisecond();
        let (before, _, until) = at("2026-04-30T23:59:59Z");
        assert_eq!((before.as_str(), until), ("a/v1", midnight));
        let (after, since, _) = at("2026-05-01T00:00:00Z");
        assert_eq!((after.as_str(), since), ("a/v2", midnight));
    }
}
