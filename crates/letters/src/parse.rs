//! Reads a letter file into lines and blocks.

use crate::letter::{Block, Letter, Line, Node, Part};
use crate::{Flaw, clean, marks};

pub(crate) fn letter(file: &str, text: &str) -> Result<Letter, Vec<Flaw>> {
    let mut reader = Reader { file, flaws: Vec::new(), open: Vec::new(), top: Vec::new() };
    let text = text.trim_start_matches('\u{FEFF}');
    let mut lines = text.lines().enumerate().map(|(index, line)| (index + 1, line)).peekable();

    let subject = match lines.next() {
        Some((number, line)) => reader.subject(number, line),
        None => reader.subject(1, ""),
    };
    match lines.peek() {
        Some((number, line)) if !line.trim().is_empty() => {
            let instead = "leave one line empty after the subject";
            reader.flaw(*number, 1, "the body must be separated from the subject", instead);
        }
        _ => {}
    }
    let mut has_words = false;
    for (number, line) in lines.skip_while(|(_, line)| line.trim().is_empty()) {
        has_words |= !line.trim().is_empty();
        reader.line(number, line);
    }
    if !has_words {
        reader.flaw(1, 1, "the letter has no body", "write the wording after the subject and an empty line");
    }
    reader.finish(subject)
}

struct Reader<'a> {
    file: &'a str,
    flaws: Vec<Flaw>,
    open: Vec<Open>,
    top: Vec<Node>,
}

struct Open {
    sign: Sign,
    block: Block,
}

/// What the mark of a block says before its name.
#[derive(Clone, Copy)]
enum Sign {
    When,
    Unless,
    Each,
    Close,
}

impl Sign {
    /// All; what begins with another comes before it.
    const ALL: [Sign; 4] = [Sign::Unless, Sign::When, Sign::Each, Sign::Close];

    fn written(self) -> &'static str {
        match self {
            Sign::When => "?",
            Sign::Unless => "?!",
            Sign::Each => "*",
            Sign::Close => "/",
        }
    }
}

impl Reader<'_> {
    fn subject(&mut self, number: usize, line: &str) -> Line {
        let Some(subject) = line.strip_prefix("subject:") else {
            let instead = "begin the file with `subject: …` and an empty line";
            self.flaw(number, 1, "the letter has no subject", instead);
            return Line { number, parts: Vec::new() };
        };
        if subject.trim().is_empty() {
            self.flaw(number, 1, "the subject is empty", "write what the letter is about");
        }
        let indent = subject.chars().take_while(|c| c.is_whitespace()).count();
        self.words(number, "subject:".len() + indent + 1, subject.trim())
    }

    fn line(&mut self, number: usize, line: &str) {
        let column = line.chars().take_while(|c| c.is_whitespace()).count() + 1;
        match block_mark(line.trim()) {
            Some((Sign::Close, name)) => self.close(number, column, name),
            Some((sign, name)) => self.open(number, column, sign, name),
            None => {
                let line = self.words(number, 1, line.trim_end_matches('\r'));
                self.push(Node::Line(line));
            }
        }
    }

    fn open(&mut self, line: usize, column: usize, sign: Sign, name: &str) {
        if !is_name(name) {
            self.bad_name(line, column, name);
        }
        self.open.push(Open { sign, block: Block { name: name.to_owned(), line, column, body: Vec::new() } });
    }

    fn close(&mut self, line: usize, column: usize, name: &str) {
        match self.open.pop() {
            Some(open) if open.block.name == name => self.closed(open),
            Some(open) => {
                let instead = format!("write {{/{}}} first", open.block.name);
                self.flaw(
                    line,
                    column,
                    format!("{{/{name}}} closes a block that is not the last opened"),
                    instead,
                );
                self.open.push(open);
            }
            None => {
                self.flaw(
                    line,
                    column,
                    format!("{{/{name}}} closes a block that was never opened"),
                    "remove it",
                );
            }
        }
    }

    fn closed(&mut self, open: Open) {
        self.push(match open.sign {
            Sign::Each => Node::Each(open.block),
            Sign::Unless => Node::Unless(open.block),
            Sign::When | Sign::Close => Node::When(open.block),
        });
    }

    fn push(&mut self, node: Node) {
        match self.open.last_mut() {
            Some(open) => open.block.body.push(node),
            None => self.top.push(node),
        }
    }

    /// Cuts words and placeholders; `first` is the column of the first character.
    fn words(&mut self, number: usize, first: usize, text: &str) -> Line {
        let mut parts = Vec::new();
        let mut literal = String::new();
        let mut chars = text.char_indices().zip(first..).peekable();
        while let Some(((at, c), column)) = chars.next() {
            match c {
                '\\' => {
                    literal.push(c);
                    literal.extend(
                        chars.next_if(|((_, next), _)| next.is_ascii_punctuation()).map(|((_, c), _)| c),
                    );
                }
                '{' => {
                    let Some(name) = text[at + 1..].split_once('}').map(|(name, _)| name) else {
                        let instead = "write {name}, or \\{ for a brace";
                        self.flaw(number, column, "a brace is opened and not closed", instead);
                        continue;
                    };
                    self.check_slot(number, column, name);
                    if !literal.is_empty() {
                        parts.push(Part::Literal(std::mem::take(&mut literal)));
                    }
                    parts.push(Part::Slot { name: name.to_owned(), column });
                    while chars.next_if(|((next, _), _)| *next <= at + 1 + name.len()).is_some() {}
                }
                _ => {
                    self.check_char(number, column, c);
                    literal.push(c);
                }
            }
        }
        if !literal.is_empty() {
            parts.push(Part::Literal(literal));
        }
        Line { number, parts }
    }

    fn check_slot(&mut self, line: usize, column: usize, name: &str) {
        if name.starts_with(['?', '*', '/']) {
            let instead = "give it a line of its own";
            self.flaw(line, column, format!("{{{name}}} opens or closes a block within a line"), instead);
        } else if !is_name(name) {
            self.bad_name(line, column, name);
        }
    }

    fn check_char(&mut self, line: usize, column: usize, c: char) {
        if marks::is_reserved(c) || clean::reorders(c) || (c.is_control() && c != '\t') {
            self.flaw(line, column, format!("an invisible character, U+{:04X}", u32::from(c)), "remove it");
        }
    }

    fn bad_name(&mut self, line: usize, column: usize, name: &str) {
        let instead = "a name is lower-case letters, digits and hyphens, as in {complainant-name}";
        self.flaw(line, column, format!("`{name}` is no name of a fact"), instead);
    }

    fn flaw(&mut self, line: usize, column: usize, what: impl Into<String>, instead: impl Into<String>) {
        let (what, instead) = (what.into(), instead.into());
        self.flaws.push(Flaw { file: self.file.to_owned(), line, column, what, instead });
    }

    fn finish(mut self, subject: Line) -> Result<Letter, Vec<Flaw>> {
        for open in std::mem::take(&mut self.open) {
            let Block { name, line, column, .. } = &open.block;
            let what = format!("the block {{{}{name}}} is not closed", open.sign.written());
            self.flaw(*line, *column, what, format!("write {{/{name}}} on a line of its own after it"));
        }
        if self.flaws.is_empty() {
            Ok(Letter { file: self.file.to_owned(), subject, body: self.top })
        } else {
            self.flaws.sort_by_key(|flaw| (flaw.line, flaw.column));
            Err(self.flaws)
        }
    }
}

fn block_mark(line: &str) -> Option<(Sign, &str)> {
    let inner = line.strip_prefix('{')?.strip_suffix('}').filter(|inner| !inner.contains('}'))?;
    Sign::ALL.into_iter().find_map(|sign| Some((sign, inner.strip_prefix(sign.written())?)))
}

fn is_name(name: &str) -> bool {
    name.starts_with(|c: char| c.is_ascii_lowercase())
        && name.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-')
}
