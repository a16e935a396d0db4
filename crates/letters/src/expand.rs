//! Chooses the lines of a letter by its facts and puts marks in the place of values.

use crate::letter::{Line, Node, Part};
use crate::{Fact, Facts, clean, marks};

/// A value, cleaned, in the form that it was given.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Value {
    Line(String),
    Paragraphs(Vec<Vec<String>>),
}

impl Value {
    /// The value within a sentence.
    pub(crate) fn in_line(&self) -> String {
        match self {
            Value::Line(line) => line.clone(),
            Value::Paragraphs(paragraphs) => paragraphs.concat().join(" "),
        }
    }
}

/// CommonMark with marks, and the values that the marks stand for.
#[derive(Debug, Default)]
pub(crate) struct Expansion {
    pub(crate) source: String,
    pub(crate) values: Vec<Value>,
}

pub(crate) fn subject(line: &Line, facts: &Facts, missing: &mut Vec<String>) -> String {
    let mut subject = String::new();
    for part in &line.parts {
        match part {
            Part::Literal(text) => subject.push_str(&unescaped(text)),
            Part::Slot { name, .. } => match value(name, Scope::outermost(facts)) {
                Some(value) => subject.push_str(&value.in_line()),
                None => note(missing, name),
            },
        }
    }
    clean::line(&subject)
}

pub(crate) fn body(nodes: &[Node], facts: &Facts, missing: &mut Vec<String>) -> Expansion {
    let mut expander = Expander { out: Expansion::default(), missing };
    expander.nodes(nodes, Scope::outermost(facts));
    expander.out
}

/// The facts that are in sight: those of the innermost list item first.
#[derive(Clone, Copy)]
struct Scope<'a> {
    facts: &'a Facts,
    outer: Option<&'a Scope<'a>>,
}

impl<'a> Scope<'a> {
    fn outermost(facts: &'a Facts) -> Self {
        Scope { facts, outer: None }
    }

    fn get(&self, name: &str) -> Option<&'a Fact> {
        self.facts.get(name).or_else(|| self.outer.and_then(|outer| outer.get(name)))
    }
}

struct Expander<'m> {
    out: Expansion,
    missing: &'m mut Vec<String>,
}

impl Expander<'_> {
    fn nodes(&mut self, nodes: &[Node], scope: Scope<'_>) {
        for node in nodes {
            match node {
                Node::Line(line) => self.line(line, scope),
                Node::When(block) => {
                    if scope.get(&block.name).is_some_and(Fact::is_present) {
                        self.nodes(&block.body, scope);
                    }
                }
                Node::Unless(block) => {
                    if !scope.get(&block.name).is_some_and(Fact::is_present) {
                        self.nodes(&block.body, scope);
                    }
                }
                Node::Each(block) => match scope.get(&block.name) {
                    Some(Fact::List(items)) => {
                        for facts in items {
                            self.nodes(&block.body, Scope { facts, outer: Some(&scope) });
                        }
                    }
                    _ => note(self.missing, &block.name),
                },
            }
        }
    }

    fn line(&mut self, line: &Line, scope: Scope<'_>) {
        for part in &line.parts {
            match part {
                Part::Literal(text) => self.out.source.push_str(text),
                Part::Slot { name, .. } => match value(name, scope) {
                    Some(value) => {
                        self.out.source.push_str(&marks::mark(self.out.values.len()));
                        self.out.values.push(value);
                    }
                    None => note(self.missing, name),
                },
            }
        }
        self.out.source.push('\n');
    }
}

fn value(name: &str, scope: Scope<'_>) -> Option<Value> {
    match scope.get(name).filter(|fact| fact.is_present())? {
        Fact::Text(text) => Some(Value::Line(clean::line(text))),
        Fact::Prose(text) => Some(Value::Paragraphs(clean::paragraphs(text))),
        Fact::List(_) => None,
    }
}

fn note(missing: &mut Vec<String>, name: &str) {
    if !missing.iter().any(|known| known == name) {
        missing.push(name.to_owned());
    }
}

/// The subject is not CommonMark, but writes a brace the same way.
fn unescaped(text: &str) -> String {
    text.replace("\\{", "{").replace("\\}", "}")
}
