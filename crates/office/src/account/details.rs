//! Who someone is, as an administrator fills it in.

use std::fmt;

use domain::language::Lang;
use domain::people::PersonId;
use store::person::Person;

/// What an administrator fills in about someone. Spaces around a field do not count, nor do capitals in a login.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Details {
    /// What they sign in with.
    pub login: String,
    /// Their name.
    pub name: String,
    /// Their e-mail address.
    pub email: String,
    /// The language of their screen.
    pub language: Lang,
}

impl Details {
    pub(super) fn plain(self) -> Details {
        Details {
            login: plain_login(&self.login),
            name: self.name.trim().to_owned(),
            email: self.email.trim().to_owned(),
            language: self.language,
        }
    }

    /// Writes them over a row.
    pub(super) fn onto(self, row: Person) -> Person {
        let language = self.language.to_string();
        Person { login: self.login, name: self.name, email: self.email, language, ..row }
    }
}

/// A login as it is stored and looked up.
pub fn plain_login(login: &str) -> String {
    login.trim().to_lowercase()
}

/// Someone to be added.
#[derive(Clone)]
pub struct NewPerson {
    /// Their id, where it is fixed beforehand (the demo's cast); else a new one.
    pub id: Option<PersonId>,
    /// Who they are.
    pub details: Details,
    /// Their first password; without one they cannot sign in until they get one.
    pub password: Option<String>,
}

impl fmt::Debug for NewPerson {
    // the password is left out: not for logs
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("NewPerson")
            .field("id", &self.id)
            .field("details", &self.details)
            .finish_non_exhaustive()
    }
}
