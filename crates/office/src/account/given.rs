//! A password that someone else chose: known to two, so it opens nothing but the choice of another one.

use domain::people::PersonId;
use store::{Conn, Tx, account_link, setting};

use super::link::{LinkKind, new_link};
use super::password::Turn;
use super::{Accounts, Answer, Error, Halt, PersonFlaw, Scribe};

/// The setting that says that the password of a person was given to them, and by whom.
fn name(id: &str) -> String {
    format!("password-given/{id}")
}

/// Notes who chose the password of someone: a password of one's own choice asks for no other.
pub(super) async fn note(tx: &mut Tx, scribe: &Scribe, by: &PersonId, id: &PersonId) -> Result<(), Error> {
    if by == id {
        setting::remove(tx, &scribe.org, &name(&id.0)).await?;
    } else {
        setting::set(tx, &scribe.org, &name(&id.0), &by.0).await?;
    }
    Ok(())
}

/// Whether someone else chose the password of that person.
pub(super) async fn is_given(conn: &mut Conn, org: &str, id: &str) -> Result<bool, Error> {
    Ok(setting::get(conn, org, &name(id)).await?.is_some())
}

impl Accounts {
    /// The way to a password of their own, for who signed in with a given one; none for anyone else.
    pub(super) async fn way_to_own_password(&self, id: &str) -> Result<Option<String>, Error> {
        if !is_given(&mut *self.store.read().await?, &self.org, id).await? {
            return Ok(None);
        }
        let (secret, id) = (self.clock.secret(), id.to_owned());
        let kept = secret.clone();
        let made = self.change(move |tx, scribe| {
            Box::pin(async move {
                account_link::end_all(tx, &scribe.org, &id).await?;
                let link = new_link(scribe, &id, LinkKind::Reset, &id, Some(&kept));
                account_link::insert(tx, &scribe.org, &link).await?;
                Ok::<_, Halt>(())
            })
        });
        Ok(made.await?.ok().map(|()| secret))
    }

    /// The password that someone was given is not one of their own.
    pub(super) async fn is_own(&self, id: &PersonId, password: &str) -> Result<Answer<()>, Error> {
        let mut conn = self.store.read().await?;
        if !is_given(&mut conn, &self.org, &id.0).await? {
            return Ok(Ok(()));
        }
        let row = store::person::by_id(&mut conn, &self.org, &id.0).await?;
        drop(conn);
        let hash = row.and_then(|row| row.password_hash);
        let (same, _turn) = Turn::wait().await?.fits(password.to_owned(), hash).await?;
        Ok(if same { Err(vec![PersonFlaw::PasswordGiven]) } else { Ok(()) })
    }
}
