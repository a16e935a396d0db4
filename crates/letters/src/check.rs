//! Finds in the wording what a letter cannot carry, with the place in its file.

use std::ops::Range;

use pulldown_cmark::{Event, LinkType, Options, Parser, Tag, TextMergeWithOffset};

use crate::expand::Value;
use crate::letter::{Letter, Line, Node, Part};
use crate::marks::{self, Piece};
use crate::{Flaw, address};

pub(crate) fn flaws(letter: &Letter) -> Vec<Flaw> {
    let mut skeleton = Skeleton::default();
    skeleton.nodes(&letter.body);
    let events = Parser::new_ext(&skeleton.source, Options::empty()).into_offset_iter();
    let mut flaws = Vec::new();
    for (event, range) in TextMergeWithOffset::new(events) {
        if let Some((what, instead)) = fault(&event, &skeleton) {
            let (line, column) = skeleton.place(&range);
            let (file, what, instead) = (letter.file.clone(), what.to_owned(), instead.to_owned());
            flaws.push(Flaw { file, line, column, what, instead });
        }
    }
    flaws
}

fn fault(event: &Event<'_>, skeleton: &Skeleton) -> Option<(&'static str, &'static str)> {
    match event {
        Event::Start(Tag::Image { .. }) => Some(("a picture", "describe it in words or link to a page")),
        Event::Start(Tag::CodeBlock(_)) => {
            Some(("a block of code", "take away the four spaces or the fence that begin it"))
        }
        Event::Code(text) if has_value(text) => {
            Some(("a placeholder within a code span", "take away the grave accents"))
        }
        Event::Html(_) | Event::InlineHtml(_) => {
            Some(("HTML", "write it in CommonMark; for a `<`, write `\\<`"))
        }
        Event::Start(Tag::Link { title, .. }) if !title.is_empty() => {
            Some(("a link with a title", "put the words in the text of the link"))
        }
        Event::Start(Tag::Link { link_type, dest_url, .. }) if !skeleton.may_link(*link_type, dest_url) => {
            Some((
                "a link to something else than a page or a mail address",
                "begin it with https:// or mailto:",
            ))
        }
        _ => None,
    }
}

fn has_value(text: &str) -> bool {
    marks::pieces(text).iter().any(|piece| matches!(piece, Piece::Value(_)))
}

/// The body with every block shown once and a mark for each placeholder, line by line.
#[derive(Default)]
struct Skeleton {
    source: String,
    names: Vec<String>,
    /// The line of the file for each line of the source.
    lines: Vec<usize>,
}

impl Skeleton {
    fn nodes(&mut self, nodes: &[Node]) {
        for node in nodes {
            match node {
                Node::Line(line) => self.line(line),
                Node::When(block) | Node::Unless(block) | Node::Each(block) => self.nodes(&block.body),
            }
        }
    }

    fn line(&mut self, line: &Line) {
        for part in &line.parts {
            match part {
                Part::Literal(text) => self.source.push_str(text),
                Part::Slot { name, .. } => {
                    self.source.push_str(&marks::mark(self.names.len()));
                    self.names.push(name.clone());
                }
            }
        }
        self.source.push('\n');
        self.lines.push(line.number);
    }

    /// A placeholder that is the whole address is judged by its value when the letter is rendered.
    fn may_link(&self, link_type: LinkType, dest: &str) -> bool {
        let sample = vec![Value::Line("x".to_owned()); self.names.len()];
        let filled = address::filled(dest, &sample);
        link_type == LinkType::Email || marks::only_mark(dest).is_some() || address::is_allowed(&filled)
    }

    fn place(&self, range: &Range<usize>) -> (usize, usize) {
        let before = &self.source[..range.start];
        let line = self.lines.get(before.matches('\n').count()).copied().unwrap_or(1);
        let on_line = before.rsplit_once('\n').map_or(before, |(_, last)| last);
        let length = |piece: Piece<'_>| match piece {
            Piece::Literal(text) => text.chars().count(),
            Piece::Value(index) => self.names[index].chars().count() + "{}".len(),
        };
        (line, marks::pieces(on_line).into_iter().map(length).sum::<usize>() + 1)
    }
}
