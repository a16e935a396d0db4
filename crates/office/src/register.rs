//! The register: what someone may see of all dossiers, what they look for in it, the questions that they keep.

use std::collections::BTreeMap;

use domain::language::Lang;
use domain::people::PersonId;
use jiff::civil::Date;
use store::absence;
use store::dossier::{self, Dossier, Reader};
use store::register::{self, After, Filter, Load, Order};
use store::saved_view::{self, SavedView};

use crate::body::Body;
use crate::error::Error;
use crate::looks::LookedAt;
use crate::office::Office;
use crate::paper::line;
use crate::search;
use crate::search::excerpt::{Excerpt, Search};

/// How long the name of a kept question may be, in characters.
pub const VIEW_NAME: usize = 60;
/// How many questions someone may keep.
pub const VIEWS: usize = 30;

/// Where what was looked for stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Found {
    /// All of it in what the dossier's line says anyway: that, marked.
    InSubject(Excerpt),
    /// In something that was written in the dossier.
    Elsewhere(Excerpt),
}

impl Office {
    /// Of a body's own subjects those that are retired and that none of its dossiers has: nothing is found by them.
    ///
    /// # Errors
    /// [`Error`] of the database.
    pub async fn unused_subjects(&self, body: &Body) -> Result<Vec<String>, Error> {
        let mut unused = Vec::new();
        let mut conn = self.store().read().await?;
        for subject in body.subjects.iter().filter(|subject| subject.retired) {
            if !dossier::has_subject(&mut conn, self.org(), &subject.id, &body.id).await? {
                unused.push(subject.id.clone());
            }
        }
        Ok(unused)
    }

    /// A page of the register: what the person may see.
    ///
    /// # Errors
    /// [`Error`] of the database.
    pub async fn register(
        &self,
        person: &PersonId,
        filter: &Filter,
        order: Order,
        after: Option<&After>,
        limit: i64,
    ) -> Result<Vec<Dossier>, Error> {
        let mut conn = self.store().read().await?;
        let reader = Reader { person: &person.0, today: self.today_here() };
        Ok(register::list(&mut conn, self.org(), &reader, filter, order, after, limit).await?)
    }

    /// What a question finds of what the person may see and the filter leaves: the newest first, before the dossier
    /// `before`. Nothing when the question holds no word to look for.
    ///
    /// # Errors
    /// [`Error`] of the database.
    pub async fn search(
        &self,
        person: &PersonId,
        question: &str,
        filter: &Filter,
        before: Option<&str>,
        limit: i64,
    ) -> Result<Vec<Dossier>, Error> {
        let bodies = self.bodies();
        let prefixes: Vec<&str> = bodies.iter().map(|body| body.prefix.as_str()).collect();
        let words = search::question(question, &prefixes);
        if words.is_empty() {
            return Ok(Vec::new());
        }
        let mut conn = self.store().read().await?;
        let reader = Reader { person: &person.0, today: self.today_here() };
        Ok(store::search::find(&mut conn, self.org(), &reader, filter, &words, before, limit).await?)
    }

    /// Where the words of a question stand in the dossiers that it found, by the id of each. One whose line shows them all has its
    /// subject marked; one that was found by a name or a number alone has nothing to show. Who reads a passage has looked at that dossier.
    ///
    /// # Errors
    /// [`Error`] of the database.
    pub async fn where_found(
        &self,
        person: &PersonId,
        question: &str,
        found: &[Dossier],
    ) -> Result<BTreeMap<String, Found>, Error> {
        let bodies = self.bodies();
        let prefixes: Vec<&str> = bodies.iter().map(|body| body.prefix.as_str()).collect();
        let words = search::question(question, &prefixes);
        let search = Search::of(&words);
        if words.must.is_empty() {
            return Ok(BTreeMap::new());
        }
        let (mut shown, mut others) = (BTreeMap::new(), Vec::new());
        for line in found {
            match search.whole(&line.subject, &line.language, Lang::Nl) {
                (bits, subject) if bits == search.all() => {
                    shown.insert(line.id.clone(), Found::InSubject(subject));
                }
                _ => others.push(line.id.as_str()),
            }
        }
        let mut conn = self.store().read().await?;
        let passages = store::search::passages(&mut conn, self.org(), &others).await?;
        let best = search.best(&passages, Lang::Nl).into_iter();
        let best = best.inspect(|(id, _)| self.note_look(id, &person.0, LookedAt::Excerpt));
        shown.extend(best.map(|(id, excerpt)| (id, Found::Elsewhere(excerpt))));
        Ok(shown)
    }

    /// What each handler has in hand, of what the person may see; what ends before `soon` ends soon.
    ///
    /// # Errors
    /// [`Error`] of the database.
    pub async fn workload(&self, person: &PersonId, soon: Date) -> Result<Vec<Load>, Error> {
        let mut conn = self.store().read().await?;
        let reader = Reader { person: &person.0, today: self.today_here() };
        Ok(register::workload(&mut conn, self.org(), &reader, soon).await?)
    }

    /// The people who are away today, each with their last day where it is known.
    ///
    /// # Errors
    /// [`Error`] of the database.
    pub async fn away(&self) -> Result<BTreeMap<PersonId, Option<Date>>, Error> {
        let mut conn = self.store().read().await?;
        let today = self.today_here();
        let absences = absence::load_all(&mut conn, self.org()).await?;
        let now = |away: &absence::Absence| {
            away.from_on <= today && away.until_on.is_none_or(|until| until >= today)
        };
        Ok(absences.into_iter().filter(now).map(|away| (PersonId(away.person), away.until_on)).collect())
    }

    /// The questions that the person keeps, by name.
    ///
    /// # Errors
    /// [`Error`] of the database.
    pub async fn views(&self, person: &PersonId) -> Result<Vec<SavedView>, Error> {
        let mut conn = self.store().read().await?;
        Ok(saved_view::of_person(&mut conn, self.org(), &person.0).await?)
    }

    /// Keeps a question under a name; under a name that the person has already, in its place. False when there is no name,
    /// it is too long ([`VIEW_NAME`]), or there are too many ([`VIEWS`]).
    ///
    /// # Errors
    /// [`Error`] of the database.
    pub async fn keep_view(&self, person: &PersonId, name: &str, question: &str) -> Result<bool, Error> {
        let name = line(name);
        if name.is_empty() || name.chars().count() > VIEW_NAME {
            return Ok(false);
        }
        let org = self.org().to_owned();
        let view = SavedView {
            person: person.0.clone(),
            id: self.clock().id(),
            name,
            question: question.to_owned(),
            first_shown: false,
            created_at: self.clock().machine_now(),
        };
        self.store()
            .write(move |tx| {
                Box::pin(async move {
                    let had = saved_view::of_person(tx, &org, &view.person).await?;
                    let old = had.iter().find(|old| old.name == view.name);
                    if had.len() >= VIEWS && old.is_none() {
                        return Ok(false);
                    }
                    if let Some(old) = old {
                        saved_view::delete(tx, &org, &view.person, &old.id).await?;
                    }
                    let first_shown = old.is_some_and(|old| old.first_shown);
                    saved_view::insert(tx, &org, &SavedView { first_shown, ..view }).await?;
                    Ok::<_, Error>(true)
                })
            })
            .await
    }

    /// The register opens with that question from now on; with none when `id` is empty.
    ///
    /// # Errors
    /// [`Error`] of the database.
    pub async fn show_view_first(&self, person: &PersonId, id: &str) -> Result<(), Error> {
        let (org, person, id) = (self.org().to_owned(), person.0.clone(), id.to_owned());
        self.store()
            .write(move |tx| {
                Box::pin(async move {
                    saved_view::show_first(tx, &org, &person, &id).await?;
                    Ok::<_, Error>(())
                })
            })
            .await
    }

    /// Forgets a question.
    ///
    /// # Errors
    /// [`Error`] of the database.
    pub async fn forget_view(&self, person: &PersonId, id: &str) -> Result<(), Error> {
        let (org, person, id) = (self.org().to_owned(), person.0.clone(), id.to_owned());
        self.store()
            .write(move |tx| {
                Box::pin(async move {
                    saved_view::delete(tx, &org, &person, &id).await?;
                    Ok::<_, Error>(())
                })
            })
            .await
    }
}
