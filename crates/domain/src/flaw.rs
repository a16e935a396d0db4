//! What is wrong in a file that people write: where, what, and what would be right.

mod wrong;

use std::fmt;

pub use wrong::{Meant, Wrong};

/// One flaw in a procedure, calendar, text or configuration file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Flaw {
    /// The file, as the person knows it.
    pub file: String,
    /// Line, from 1; 0 when the flaw is of the whole file.
    pub line: usize,
    /// Column in characters, from 1; 0 when unknown.
    pub column: usize,
    /// What is wrong.
    pub what: String,
    /// What would be right.
    pub instead: String,
    /// What is wrong as data, where it is told in more than one language.
    pub wrong: Option<Box<Wrong>>,
    /// What would be right as data.
    pub meant: Option<Box<Meant>>,
}

impl Flaw {
    /// A flaw at a byte offset of `text`.
    pub fn at(
        file: &str,
        text: &str,
        offset: usize,
        what: impl Into<String>,
        instead: impl Into<String>,
    ) -> Flaw {
        let before = &text[..text.floor_char_boundary(offset.min(text.len()))];
        let line = before.matches('\n').count() + 1;
        let column = before.chars().rev().take_while(|c| *c != '\n').count() + 1;
        Flaw { line, column, ..Flaw::whole(file, what, instead) }
    }

    /// A flaw of a file as a whole.
    pub fn whole(file: &str, what: impl Into<String>, instead: impl Into<String>) -> Flaw {
        let (what, instead) = (what.into(), instead.into());
        Flaw { file: file.into(), line: 0, column: 0, what, instead, wrong: None, meant: None }
    }

    /// The same, told in the language of whoever reads it too.
    pub fn told(self, wrong: Wrong) -> Flaw {
        Flaw { wrong: Some(Box::new(wrong)), ..self }
    }

    /// The same with what would be right, in words and as data.
    pub fn meaning(self, meant: Meant) -> Flaw {
        Flaw { instead: meant.clone().into(), meant: Some(Box::new(meant)), ..self }
    }

    /// What the TOML reader found wrong, with its place.
    pub fn toml(file: &str, text: &str, error: &toml::de::Error) -> Flaw {
        let offset = error.span().map_or(0, |span| span.start);
        let message = error.message().trim().replace('\n', ", ");
        let flaw = |what: String| Flaw::at(file, text, offset, what, String::new());
        match plainly(&message) {
            Some(Plain { what, wrong, right }) => {
                let flaw = flaw(what).told(wrong);
                match right {
                    Right::Meant(meant) => flaw.meaning(meant),
                    Right::Said(instead) => Flaw { instead, ..flaw },
                }
            }
            None => flaw(message).told(Wrong::Unreadable),
        }
    }
}

/// Of the names that there are, the one that was most likely meant.
fn nearest<'a>(written: &str, known: &[&'a str]) -> Option<&'a str> {
    // closeness of spelling with more weight on the beginning; below it a guess only leads astray
    const LIKE: f64 = 0.8;
    let close = known.iter().map(|name| (strsim::jaro_winkler(written, name), *name));
    close.filter(|(like, _)| *like >= LIKE).max_by(|a, b| a.0.total_cmp(&b.0)).map(|(_, name)| name)
}

/// What would be right where a name was written that there is not: the nearest that there is, else all of them.
pub fn meant(written: &str, known: &[&str]) -> Meant {
    match nearest(written, known) {
        Some(near) => Meant::Near(near.to_owned()),
        None if known.is_empty() => Meant::Nothing,
        None => Meant::OneOf(known.iter().map(|name| (*name).to_owned()).collect()),
    }
}

/// What the reader of TOML says, in words for whoever wrote the file.
struct Plain {
    what: String,
    wrong: Wrong,
    right: Right,
}

enum Right {
    Meant(Meant),
    Said(String),
}

/// What is wrong, and what would be right.
fn plainly(message: &str) -> Option<Plain> {
    if let Some(key) = message.strip_prefix("missing field `").and_then(|rest| rest.strip_suffix('`')) {
        let (what, wrong) = (format!("the key `{key}` is missing"), Wrong::KeyMissing(key.to_owned()));
        return Some(Plain { what, wrong, right: Right::Said(String::new()) });
    }
    let kinds = [("unknown field `", "key"), ("unknown variant `", "value")];
    let named = kinds.iter().find_map(|(lead, kind)| Some((kind, message.strip_prefix(lead)?)));
    let Some((kind, rest)) = named else {
        let (what, right) = message.split_once(", expected ")?;
        let right = Right::Said(format!("write {}", wanted(right)));
        return Some(Plain { what: what.to_owned(), wrong: Wrong::Unreadable, right });
    };
    let (written, known) = rest.split_once('`')?;
    let known: Vec<&str> = known.split('`').skip(1).step_by(2).collect();
    let wrong = if *kind == "key" { Wrong::NoKey } else { Wrong::NoValue };
    let what = format!("there is no {kind} `{written}` here");
    Some(Plain { what, wrong: wrong(written.to_owned()), right: Right::Meant(meant(written, &known)) })
}

/// What the reader expected, in words for whoever keeps a server and writes no Rust.
fn wanted(expected: &str) -> &str {
    match expected {
        "u16" | "a nonzero u16" => "a number from 1 to 65535",
        "u32" | "u64" | "usize" | "a nonzero u32" | "a nonzero u64" | "a nonzero usize" => {
            "a whole number, without quotes"
        }
        "a boolean" => "true or false, without quotes",
        "a string" => "a text between double quotes",
        other => other,
    }
}

impl fmt::Display for Flaw {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.file)?;
        if self.line > 0 {
            write!(f, ":{}:{}", self.line, self.column)?;
        }
        write!(f, ": {}", self.what)?;
        if !self.instead.is_empty() {
            write!(f, "; {}", self.instead)?;
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_name_that_was_meant_is_told_and_not_forty() {
        let of = |message: &str| {
            plainly(message).map(|Plain { what, right, .. }| {
                let instead = match right {
                    Right::Meant(meant) => meant.into(),
                    Right::Said(said) => said,
                };
                format!("{what}; {instead}")
            })
        };
        let roles = "unknown variant `dessk`, expected one of `system`, `desk`, `handler`";
        assert_eq!(of(roles).expect("words"), "there is no value `dessk` here; did you mean `desk`?");
        let keys = "unknown field `byy`, expected `act` or `by`";
        assert_eq!(of(keys).expect("words"), "there is no key `byy` here; did you mean `by`?");
        let far = "unknown variant `it`, expected one of `nl`, `fr`, `de`, `en`";
        assert_eq!(of(far).expect("words"), "there is no value `it` here; write nl, fr, de or en");
        assert_eq!(
            of("unknown field `x`, expected `codes`").expect("words"),
            "there is no key `x` here; write `codes`"
        );
        assert_eq!(
            of("unknown field `x`, there are no fields").expect("words"),
            "there is no key `x` here; nothing belongs here"
        );
        assert_eq!(of("missing field `act`").expect("words"), "the key `act` is missing; ");
        assert_eq!(
            of("invalid type: integer `3`, expected a string").expect("words"),
            "invalid type: integer `3`; write a text between double quotes"
        );
        assert!(plainly("unclosed table, nothing follows").is_none());
    }
}
