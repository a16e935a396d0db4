use maud::Markup;
use office::args;

use crate::look;
use crate::visitor::Visitor;

/// What is wrong with a form, in the order of its fields: the field's name, and a sentence that says how to mend it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Flaws(Vec<(String, String)>);

impl Flaws {
    /// Nothing wrong so far.
    pub fn none() -> Flaws {
        Flaws::default()
    }

    /// Something is wrong with a field.
    pub fn add(&mut self, field: impl Into<String>, sentence: impl Into<String>) {
        self.0.push((field.into(), sentence.into()));
    }

    /// Puts them in the order in which the fields stand on the page; those of no field come last.
    pub fn in_order(mut self, fields: &[&str]) -> Flaws {
        self.0
            .sort_by_key(|(field, _)| fields.iter().position(|known| known == field).unwrap_or(fields.len()));
        self
    }

    /// What is wrong with that field: for [`look::Field::error`].
    pub fn of(&self, field: &str) -> Option<&str> {
        self.0.iter().find(|(found, _)| found == field).map(|(_, sentence)| sentence.as_str())
    }

    /// What is wrong, without the fields.
    pub fn sentences(&self) -> impl Iterator<Item = &str> {
        self.0.iter().map(|(_, sentence)| sentence.as_str())
    }

    /// Whether nothing is wrong.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// The mistakes on top of the form, each leading to its field; nothing when there are none.
    pub fn summary(&self, visitor: &Visitor) -> Markup {
        let title = visitor.say("shell-mistakes", &args!["count" => self.0.len()]);
        look::error_summary(&title, &self.0)
    }
}
