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
        Flaw::at(file, text, offset, message, "")
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
