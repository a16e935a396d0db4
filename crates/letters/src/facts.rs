use std::collections::BTreeMap;

use crate::clean;

/// What a letter may be told under one name.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Fact {
    /// Words within a line: a name, a date, a number. Line breaks become spaces.
    Text(String),
    /// Plain paragraphs, such as an answer that somebody wrote. They stay paragraphs where the placeholder
    /// stands alone in its paragraph; within a sentence they become one line.
    Prose(String),
    /// Items that a `{*name}` block is repeated for, each with facts of its own.
    List(Vec<Facts>),
}

impl Fact {
    /// Whether there is anything to show: a blank text or an empty list counts as absent.
    pub fn is_present(&self) -> bool {
        match self {
            Fact::Text(value) => !clean::line(value).is_empty(),
            Fact::Prose(value) => !clean::paragraphs(value).is_empty(),
            Fact::List(items) => !items.is_empty(),
        }
    }
}

/// The facts of one letter, or of one item of a list, by name.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Facts {
    by_name: BTreeMap<String, Fact>,
}

impl Facts {
    /// No facts yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// Adds words within a line; see [`Fact::Text`].
    #[must_use]
    pub fn text(self, name: impl Into<String>, value: impl Into<String>) -> Self {
        self.with(name, Fact::Text(value.into()))
    }

    /// Adds plain paragraphs; see [`Fact::Prose`].
    #[must_use]
    pub fn prose(self, name: impl Into<String>, value: impl Into<String>) -> Self {
        self.with(name, Fact::Prose(value.into()))
    }

    /// Adds a list; see [`Fact::List`].
    #[must_use]
    pub fn list(self, name: impl Into<String>, items: Vec<Facts>) -> Self {
        self.with(name, Fact::List(items))
    }

    /// Adds a fact, in the place of an earlier one of the same name.
    pub fn insert(&mut self, name: impl Into<String>, fact: Fact) {
        self.by_name.insert(name.into(), fact);
    }

    /// The fact of that name.
    pub fn get(&self, name: &str) -> Option<&Fact> {
        self.by_name.get(name)
    }

    /// The names that were given, in order of the alphabet.
    pub fn names(&self) -> impl Iterator<Item = &str> {
        self.by_name.keys().map(String::as_str)
    }

    fn with(mut self, name: impl Into<String>, fact: Fact) -> Self {
        self.insert(name, fact);
        self
    }
}
