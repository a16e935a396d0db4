//! What is wrong in a file that people write: where, what, and what would be right.

use std::fmt;

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
        Flaw { file: file.into(), line, column, what: what.into(), instead: instead.into() }
    }

    /// A flaw of a file as a whole.
    pub fn whole(file: &str, what: impl Into<String>, instead: impl Into<String>) -> Flaw {
        Flaw { file: file.into(), line: 0, column: 0, what: what.into(), instead: instead.into() }
    }

    /// What the TOML reader found wrong, with its place.
    pub fn toml(file: &str, text: &str, error: &toml::de::Error) -> Flaw {
        let offset = error.span().map_or(0, |span| span.start);
        let message = error.message().trim().replace('\n', ", ");
        let (what, instead) = plainly(&message).unwrap_or((message, String::new()));
        Flaw::at(file, text, offset, what, instead)
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
pub fn meant(written: &str, known: &[&str]) -> String {
    match (nearest(written, known), known) {
        (Some(near), _) => format!("did you mean `{near}`?"),
        (None, []) => "nothing belongs here".to_owned(),
        (None, [only]) => format!("write `{only}`"),
        (None, [first @ .., last]) => format!("write {} or {last}", first.join(", ")),
    }
}

/// What the reader says of a name, in words for whoever wrote the file: what is wrong, and what would be right.
fn plainly(message: &str) -> Option<(String, String)> {
    if let Some(key) = message.strip_prefix("missing field `").and_then(|rest| rest.strip_suffix('`')) {
        return Some((format!("the key `{key}` is missing"), String::new()));
    }
    let kinds = [("unknown field `", "key"), ("unknown variant `", "value")];
    let named = kinds.iter().find_map(|(lead, kind)| Some((kind, message.strip_prefix(lead)?)));
    let Some((kind, rest)) = named else {
        let (what, right) = message.split_once(", expected ")?;
        return Some((what.to_owned(), format!("write {}", wanted(right))));
    };
    let (written, known) = rest.split_once('`')?;
    let known: Vec<&str> = known.split('`').skip(1).step_by(2).collect();
    Some((format!("there is no {kind} `{written}` here"), meant(written, &known)))
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
        let of = |message: &str| plainly(message).map(|(what, instead)| format!("{what}; {instead}"));
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
        assert_eq!(
            plainly("missing field `act`"),
            Some(("the key `act` is missing".to_owned(), String::new()))
        );
        assert_eq!(
            of("invalid type: integer `3`, expected a string").expect("words"),
            "invalid type: integer `3`; write a text between double quotes"
        );
        assert_eq!(plainly("unclosed table, nothing follows"), None);
    }
}
