//! What is wrong as data: whoever reads it in the back office reads it in their own language. Who keeps the files reads [`super::Flaw`]
//! as it is printed.

use crate::language::Lang;

/// What is wrong in a procedure's files, as far as it is told in more than one language.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Wrong {
    /// A file is missing.
    NoFile,
    /// The file cannot be read from there on: a quotation mark or a bracket is missing, or a value is of another kind.
    Unreadable,
    /// There is no such key.
    NoKey(String),
    /// There is no such value.
    NoValue(String),
    /// A key is missing.
    KeyMissing(String),
    /// There is no such activity.
    NoActivity(String),
    /// There is no such term.
    NoTerm(String),
    /// There is no such act.
    NoAct(String),
    /// There is no such role.
    NoRole(String),
    /// There is no such calendar.
    NoCalendar(String),
    /// No activity takes a message in.
    NoReceipt,
    /// Nobody may do the activity.
    Nobody(String),
    /// A key that does not fit what the activity does.
    KeyOf {
        /// The key.
        key: String,
        /// The activity.
        activity: String,
    },
    /// Something else about the activity.
    Activity(String),
    /// The activity waits for itself.
    Waits(String),
    /// A letter is missing in a language.
    NoLetter {
        /// The letter.
        letter: String,
        /// The language.
        lang: Lang,
    },
    /// A letter does not say what it must.
    Silent {
        /// The letter.
        letter: String,
        /// The language.
        lang: Lang,
        /// What it must say.
        fact: String,
    },
    /// A letter asks for what nothing fills in.
    NoFact(String),
    /// A text in a language is missing.
    NoText {
        /// The part of the file.
        table: String,
        /// Whose text.
        key: String,
    },
    /// A text that nothing uses.
    Unused {
        /// The part of the file.
        table: String,
        /// Whose text.
        key: String,
    },
    /// The folder bears another name than the procedure.
    Misplaced(String),
}

/// What would be right where a name was written that there is not.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Meant {
    /// This one, most likely.
    Near(String),
    /// One of these.
    OneOf(Vec<String>),
    /// Nothing belongs there.
    Nothing,
}

impl From<Meant> for String {
    fn from(meant: Meant) -> String {
        match &meant {
            Meant::Near(near) => format!("did you mean `{near}`?"),
            Meant::Nothing => "nothing belongs here".to_owned(),
            Meant::OneOf(known) => match &known[..] {
                [only] => format!("write `{only}`"),
                [first @ .., last] => format!("write {} or {last}", first.join(", ")),
                [] => String::new(),
            },
        }
    }
}
