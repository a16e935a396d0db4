use crate::{Facts, Flaw, check, expand, flow, html, markdown, parse, plain};

/// One letter's wording, parsed and checked.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Letter {
    pub(crate) file: String,
    pub(crate) subject: Line,
    pub(crate) body: Vec<Node>,
}

/// A part of a letter's body.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Node {
    Line(Line),
    /// Shown only when the fact is present.
    When(Block),
    /// Shown only when it is not.
    Unless(Block),
    /// Repeated for each item of a list.
    Each(Block),
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Block {
    pub(crate) name: String,
    pub(crate) line: usize,
    pub(crate) column: usize,
    pub(crate) body: Vec<Node>,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Line {
    pub(crate) number: usize,
    pub(crate) parts: Vec<Part>,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Part {
    Literal(String),
    Slot { name: String, column: usize },
}

/// A fact that a letter asks for, so that others can check that each is known.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Placeholder {
    /// The fact's name.
    pub name: String,
    /// How it is used.
    pub kind: PlaceholderKind,
    /// The innermost list block that it stands in: the fact may then be the item's own.
    pub list: Option<String>,
    /// The blocks that it stands in, the outermost first: `?name`, `?!name` or `*name`.
    pub within: Vec<String>,
    /// The line, counted from 1.
    pub line: usize,
    /// The column in characters, counted from 1.
    pub column: usize,
}

/// How a letter uses a fact.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum PlaceholderKind {
    /// `{name}`: its value is shown; it must be present.
    Value,
    /// `{?name}` or `{?!name}`: only its presence counts.
    Condition,
    /// `{*name}`: it is a list, possibly empty; it must be given.
    List,
}

/// A letter in words: the same wording and facts in four forms.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Rendered {
    /// One line of plain text, not escaped for any form.
    pub subject: String,
    /// CommonMark with the values escaped.
    pub markdown: String,
    /// Plain text, wrapped at 76 characters, ending in a line break.
    pub text: String,
    /// The inner HTML of a body: no document around it, no raw HTML, only http, https and mailto links.
    pub html: String,
}

/// Facts that a letter needs and was not given (or given blank, or as another kind).
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("the letter {letter} needs facts that it was not given: {}", names.join(", "))]
pub struct Missing {
    /// The letter's file name.
    pub letter: String,
    /// The facts' names, each once, in the order of the letter.
    pub names: Vec<String>,
}

impl Letter {
    /// Reads a letter file. `file` is its name, for the flaws and for [`Missing`].
    ///
    /// # Errors
    /// Every [`Flaw`] that was found, in the order of the file.
    pub fn parse(file: &str, text: &str) -> Result<Self, Vec<Flaw>> {
        let letter = parse::letter(file, text)?;
        let flaws = check::flaws(&letter);
        if flaws.is_empty() { Ok(letter) } else { Err(flaws) }
    }

    /// The name of the file that it was read from.
    pub fn file(&self) -> &str {
        &self.file
    }

    /// Every use of a fact, in the order of the file.
    pub fn placeholders(&self) -> Vec<Placeholder> {
        let mut found = Vec::new();
        collect_line(&self.subject, &[], &mut found);
        collect(&self.body, &[], &mut found);
        found
    }

    /// Fills the facts in.
    ///
    /// # Errors
    /// [`Missing`] when a fact that is shown is absent or blank, or a list is not given.
    pub fn render(&self, facts: &Facts) -> Result<Rendered, Missing> {
        let mut missing = Vec::new();
        let subject = expand::subject(&self.subject, facts, &mut missing);
        let body = expand::body(&self.body, facts, &mut missing);
        if !missing.is_empty() {
            return Err(Missing { letter: self.file.clone(), names: missing });
        }
        let flow = flow::of(&body.source, &body.values);
        Ok(Rendered {
            subject,
            markdown: markdown::of(&body.source, &body.values, &flow),
            text: plain::of(&flow.events),
            html: html::of(flow.events),
        })
    }
}

fn collect(nodes: &[Node], within: &[String], found: &mut Vec<Placeholder>) {
    for node in nodes {
        let (block, kind, sign) = match node {
            Node::Line(line) => {
                collect_line(line, within, found);
                continue;
            }
            Node::When(block) => (block, PlaceholderKind::Condition, "?"),
            Node::Unless(block) => (block, PlaceholderKind::Condition, "?!"),
            Node::Each(block) => (block, PlaceholderKind::List, "*"),
        };
        found.push(placeholder(&block.name, kind, within, (block.line, block.column)));
        let deeper = [within, &[format!("{sign}{}", block.name)]].concat();
        collect(&block.body, &deeper, found);
    }
}

fn collect_line(line: &Line, within: &[String], found: &mut Vec<Placeholder>) {
    for part in &line.parts {
        if let Part::Slot { name, column } = part {
            found.push(placeholder(name, PlaceholderKind::Value, within, (line.number, *column)));
        }
    }
}

fn placeholder(
    name: &str,
    kind: PlaceholderKind,
    within: &[String],
    (line, column): (usize, usize),
) -> Placeholder {
    let list = within.iter().rev().find_map(|block| block.strip_prefix('*')).map(str::to_owned);
    Placeholder { name: name.to_owned(), kind, list, within: within.to_vec(), line, column }
}
