//! What stands in the way of a change to people, in a form that a page can translate.

use super::details::Details;
use crate::paper::is_email;

/// The fewest characters of a password: NIST SP 800-63B asks for length and forbids rules of composition.
pub const PASSWORD_MIN: usize = 12;

/// The most bytes of a password: long enough for any sentence, short enough not to be a burden to hash.
pub const PASSWORD_MAX_BYTES: usize = 1024;

const LOGIN_MAX: usize = 64;
const NAME_MAX: usize = 200;

/// What stands in the way.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum PersonFlaw {
    /// Someone else signs in with that name.
    LoginTaken,
    /// A login is 2 to 64 small letters, digits, or `.` `-` `_` `@` `+`.
    LoginMalformed,
    /// No name was given.
    NameMissing,
    /// The name is too long.
    NameTooLong {
        /// The most characters.
        max: usize,
    },
    /// Not an e-mail address.
    EmailMalformed,
    /// The password is too short.
    PasswordTooShort {
        /// The fewest characters.
        min: usize,
    },
    /// The password is too long.
    PasswordTooLong {
        /// The most bytes.
        max: usize,
    },
    /// The password is among the first that anyone would guess.
    PasswordGuessable,
    /// The password is the one that somebody else chose for them.
    PasswordGiven,
    /// The present password is another one.
    PasswordWrong,
    /// Too many wrong passwords: the next try counts only after so many seconds.
    TooManyTries {
        /// Seconds to wait.
        seconds: u64,
    },
    /// There is no such person.
    PersonUnknown,
    /// That role is not one that staff hold.
    RoleNotOfStaff,
    /// There is no such body.
    BodyUnknown,
    /// The body has no such unit.
    UnitUnknown,
    /// Nobody stands in for themselves.
    DeputyOfOneself,
    /// A deputy stands in for someone who holds that role there in their own right.
    NothingToStandInFor,
    /// The last day away lies before the first.
    AbsenceEndsBeforeItBegins,
    /// Nobody could set up anything afterwards.
    LastAdministrator,
    /// The setup code is another one.
    SetupCodeWrong,
    /// There is an administrator already, who can add others.
    AdministratorExists,
    /// The link was used, taken back or is too old.
    LinkDead,
    /// The code is neither one of the app of this moment nor a recovery code.
    CodeWrong,
    /// What was begun took too long, or was finished elsewhere.
    StepOver,
    /// The device's answer does not hold, or the passkey is known already.
    PasskeyRefused,
    /// A passkey needs a name, to be told from others.
    PasskeyNameMissing,
    /// Someone has as many passkeys as they may.
    TooManyPasskeys {
        /// The most.
        max: usize,
    },
}

impl PersonFlaw {
    /// The word that names the flaw in the locales (`person-flaw-login-taken`).
    pub fn code(self) -> &'static str {
        match self {
            PersonFlaw::LoginTaken => "login-taken",
            PersonFlaw::LoginMalformed => "login-malformed",
            PersonFlaw::NameMissing => "name-missing",
            PersonFlaw::NameTooLong { .. } => "name-too-long",
            PersonFlaw::EmailMalformed => "email-malformed",
            PersonFlaw::PasswordTooShort { .. } => "password-too-short",
            PersonFlaw::PasswordTooLong { .. } => "password-too-long",
            PersonFlaw::PasswordGuessable => "password-guessable",
            PersonFlaw::PasswordGiven => "password-given",
            PersonFlaw::PasswordWrong => "password-wrong",
            PersonFlaw::TooManyTries { .. } => "too-many-tries",
            PersonFlaw::PersonUnknown => "person-unknown",
            PersonFlaw::RoleNotOfStaff => "role-not-of-staff",
            PersonFlaw::BodyUnknown => "body-unknown",
            PersonFlaw::UnitUnknown => "unit-unknown",
            PersonFlaw::DeputyOfOneself => "deputy-of-oneself",
            PersonFlaw::NothingToStandInFor => "nothing-to-stand-in-for",
            PersonFlaw::AbsenceEndsBeforeItBegins => "absence-ends-before-it-begins",
            PersonFlaw::LastAdministrator => "last-administrator",
            PersonFlaw::SetupCodeWrong => "setup-code-wrong",
            PersonFlaw::AdministratorExists => "administrator-exists",
            PersonFlaw::LinkDead => "link-dead",
            PersonFlaw::CodeWrong => "code-wrong",
            PersonFlaw::StepOver => "step-over",
            PersonFlaw::PasskeyRefused => "passkey-refused",
            PersonFlaw::PasskeyNameMissing => "passkey-name-missing",
            PersonFlaw::TooManyPasskeys { .. } => "too-many-passkeys",
        }
    }

    /// The form's field that it is about; none when it is about the whole.
    pub fn field(self) -> Option<&'static str> {
        Some(match self {
            PersonFlaw::LoginTaken | PersonFlaw::LoginMalformed => "login",
            PersonFlaw::NameMissing | PersonFlaw::NameTooLong { .. } => "name",
            PersonFlaw::EmailMalformed => "email",
            PersonFlaw::PasswordTooShort { .. }
            | PersonFlaw::PasswordTooLong { .. }
            | PersonFlaw::PasswordGuessable
            | PersonFlaw::PasswordGiven => "password",
            PersonFlaw::PasswordWrong | PersonFlaw::TooManyTries { .. } => "present-password",
            PersonFlaw::RoleNotOfStaff => "role",
            PersonFlaw::BodyUnknown => "body",
            PersonFlaw::UnitUnknown => "unit",
            PersonFlaw::DeputyOfOneself | PersonFlaw::NothingToStandInFor => "deputy-for",
            PersonFlaw::AbsenceEndsBeforeItBegins => "until",
            PersonFlaw::SetupCodeWrong => "setup-code",
            PersonFlaw::CodeWrong => "code",
            PersonFlaw::PasskeyNameMissing | PersonFlaw::TooManyPasskeys { .. } => "passkey-name",
            PersonFlaw::PersonUnknown
            | PersonFlaw::LastAdministrator
            | PersonFlaw::AdministratorExists
            | PersonFlaw::LinkDead
            | PersonFlaw::StepOver
            | PersonFlaw::PasskeyRefused => return None,
        })
    }

    /// The number that its sentence names, if it names one.
    pub fn number(self) -> Option<u64> {
        match self {
            PersonFlaw::PasswordTooShort { min: bound }
            | PersonFlaw::NameTooLong { max: bound }
            | PersonFlaw::TooManyPasskeys { max: bound }
            | PersonFlaw::PasswordTooLong { max: bound } => u64::try_from(bound).ok(),
            PersonFlaw::TooManyTries { seconds } => Some(seconds),
            _ => None,
        }
    }
}

/// The flaws that details have by themselves.
pub fn of_details(details: &Details) -> Vec<PersonFlaw> {
    let mut flaws = Vec::new();
    if !is_login(&details.login) {
        flaws.push(PersonFlaw::LoginMalformed);
    }
    if details.name.is_empty() {
        flaws.push(PersonFlaw::NameMissing);
    }
    if details.name.chars().count() > NAME_MAX {
        flaws.push(PersonFlaw::NameTooLong { max: NAME_MAX });
    }
    if !is_email(&details.email) {
        flaws.push(PersonFlaw::EmailMalformed);
    }
    flaws
}

/// The flaw of a new password, if it has one; `own` are the words that stand nearest to its owner. No rules of composition:
/// length, and not among the first guesses (NIST SP 800-63B, 5.1.1.2). What those are the `zxcvbn` crate knows: the
/// commonest passwords, words, rows of keys, repetition; fewer than 10⁸ guesses are too few.
pub fn of_password(password: &str, own: &[String]) -> Option<PersonFlaw> {
    if password.len() > PASSWORD_MAX_BYTES {
        return Some(PersonFlaw::PasswordTooLong { max: PASSWORD_MAX_BYTES });
    }
    if password.chars().count() < PASSWORD_MIN {
        return Some(PersonFlaw::PasswordTooShort { min: PASSWORD_MIN });
    }
    let own: Vec<&str> = own.iter().map(String::as_str).filter(|word| word.chars().count() > 2).collect();
    let guessed = zxcvbn::zxcvbn(password, &own).score() < zxcvbn::Score::Three;
    guessed.then_some(PersonFlaw::PasswordGuessable)
}

fn is_login(login: &str) -> bool {
    let plain = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || ".-_@+".contains(c);
    (2..=LOGIN_MAX).contains(&login.len()) && login.chars().all(plain)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn flaw(password: &str) -> Option<PersonFlaw> {
        of_password(password, &["stad".to_owned(), "Vandenbossche".to_owned()])
    }

    #[test]
    fn a_password_is_measured_in_characters_and_bounded_in_bytes() {
        assert_eq!(flaw("elf tekens!"), Some(PersonFlaw::PasswordTooShort { min: 12 }));
        assert_eq!(flaw("één kopje thé"), None);
        let long = "een lang genoeg woord ".repeat(50);
        assert_eq!(flaw(&long[..1024]), None);
        assert_eq!(flaw(&long[..1025]), Some(PersonFlaw::PasswordTooLong { max: 1024 }));
    }

    #[test]
    fn what_anyone_would_guess_is_no_password() {
        for bad in
            ["password1234", "123456789012", "qwertyuiop[]", "aaaaaaaaaaaa", "Vandenbossche1", "iloveyou2024"]
        {
            assert_eq!(flaw(bad), Some(PersonFlaw::PasswordGuessable), "{bad}");
        }
        for good in ["een lang genoeg woord", "correct horse battery staple", "gehoor-voor-iedereen"] {
            assert_eq!(flaw(good), None, "{good}");
        }
    }
}
