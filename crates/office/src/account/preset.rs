//! What someone chose last, so that it is chosen already the next time.

use std::collections::BTreeMap;

use domain::people::PersonId;
use store::preset;

use super::{Accounts, Error};

impl Accounts {
    /// What a person chose last, by the name of the question.
    ///
    /// # Errors
    /// [`Error`] of the store.
    pub async fn presets(&self, person: &PersonId) -> Result<BTreeMap<String, String>, Error> {
        let mut conn = self.store.read().await?;
        let found = preset::of_person(&mut conn, &self.org, &person.0).await?;
        Ok(found.into_iter().map(|preset| (preset.name, preset.value)).collect())
    }

    /// Remembers what a person chose; what they chose before of other questions stays.
    ///
    /// # Errors
    /// [`Error`] of the store.
    pub async fn remember(&self, person: &PersonId, chosen: &[(&str, &str)]) -> Result<(), Error> {
        let before = self.presets(person).await?;
        let new: Vec<(String, String)> = chosen
            .iter()
            .filter(|(name, value)| before.get(*name).map(String::as_str) != Some(*value))
            .map(|(name, value)| ((*name).to_owned(), (*value).to_owned()))
            .collect();
        if new.is_empty() {
            return Ok(());
        }
        let (org, person) = (self.org.clone(), person.0.clone());
        self.store
            .write(move |tx| {
                Box::pin(async move {
                    for (name, value) in &new {
                        preset::set(tx, &org, &person, name, value).await?;
                    }
                    Ok::<_, Error>(())
                })
            })
            .await
    }
}
