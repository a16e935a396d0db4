//! The letter as plain text that reads well in a mail: paragraphs, lists, links with their address.

use pulldown_cmark::{Event, Tag, TagEnd};

/// RFC 5322 recommends lines of at most 78 characters; two are left for a quote mark.
const WIDTH: usize = 76;

pub(crate) fn of(events: &[Event<'_>]) -> String {
    let mut writer = Writer::default();
    for event in events {
        writer.event(event);
    }
    writer.flush(false);
    if !writer.out.is_empty() {
        writer.out.push('\n');
    }
    writer.out
}

enum Container {
    Quote,
    List { next: Option<u64> },
    Item { marker: String, shown: bool },
}

#[derive(Default)]
struct Writer {
    out: String,
    /// The words of the block being written; `\n` is a break that stays.
    block: String,
    within: Vec<Container>,
    list_begins: bool,
    /// For each open link, its address and where its words begin in `block`.
    links: Vec<(String, usize)>,
}

impl Writer {
    fn event(&mut self, event: &Event<'_>) {
        match event {
            Event::Start(tag) => self.start(tag),
            Event::End(tag) => self.end(*tag),
            Event::Text(text) | Event::Code(text) => self.block.push_str(&text.replace('\n', " ")),
            Event::SoftBreak => self.block.push(' '),
            Event::HardBreak => self.block.push('\n'),
            Event::Rule => {
                self.block.push_str("--------------------");
                self.flush(false);
            }
            _ => {}
        }
    }

    fn start(&mut self, tag: &Tag<'_>) {
        match tag {
            Tag::BlockQuote(_) => {
                self.flush(true);
                self.within.push(Container::Quote);
            }
            Tag::List(first) => {
                self.flush(true);
                let nested = self.within.iter().any(|c| matches!(c, Container::List { .. }));
                self.list_begins = !nested;
                self.within.push(Container::List { next: *first });
            }
            Tag::Item => {
                let marker = self.next_marker();
                self.within.push(Container::Item { marker, shown: false });
            }
            Tag::Link { dest_url, .. } => self.links.push((dest_url.to_string(), self.block.len())),
            _ => {}
        }
    }

    fn end(&mut self, tag: TagEnd) {
        match tag {
            TagEnd::Paragraph | TagEnd::Heading(_) => self.flush(false),
            TagEnd::Item => {
                self.flush(true);
                self.within.pop();
            }
            TagEnd::List(_) | TagEnd::BlockQuote(_) => {
                self.within.pop();
            }
            TagEnd::Link => self.end_link(),
            _ => {}
        }
    }

    fn next_marker(&mut self) -> String {
        match self.within.last_mut() {
            Some(Container::List { next: Some(number) }) => {
                let marker = format!("{number}. ");
                *number += 1;
                marker
            }
            _ => "- ".to_owned(),
        }
    }

    fn end_link(&mut self) {
        let Some((address, start)) = self.links.pop() else { return };
        let shown = address.strip_prefix("mailto:").unwrap_or(&address);
        let words = self.block[start..].trim();
        if words.is_empty() {
            self.block.push_str(shown);
        } else if words != shown && words != address {
            self.block.push_str(&format!(" ({shown})"));
        }
    }

    /// Writes the block that is open; a tight one follows the line before it without an empty line.
    fn flush(&mut self, tight: bool) {
        let block = std::mem::take(&mut self.block);
        if block.trim().is_empty() {
            return;
        }
        let in_list = self.within.iter().any(|c| matches!(c, Container::Item { .. }));
        let close = tight && in_list && !std::mem::take(&mut self.list_begins);
        if !self.out.is_empty() {
            self.out.push_str(if close { "\n" } else { "\n\n" });
        }
        self.list_begins = false;
        let width = WIDTH.saturating_sub(self.indent().chars().count()).max(20);
        let mut lines = Vec::new();
        for text in block.split('\n') {
            wrap(text, width, &mut lines);
        }
        for (number, line) in lines.iter().enumerate() {
            if number > 0 {
                self.out.push('\n');
            }
            let start = self.line_start();
            self.out.push_str(&start);
            self.out.push_str(line);
        }
    }

    fn indent(&self) -> String {
        let set = |container: &Container| match container {
            Container::Quote => "    ".to_owned(),
            Container::List { .. } => String::new(),
            Container::Item { marker, .. } => " ".repeat(marker.chars().count()),
        };
        self.within.iter().map(set).collect()
    }

    /// The indent, with the marker of an item that has not been shown yet.
    fn line_start(&mut self) -> String {
        let mut start = String::new();
        for container in &mut self.within {
            match container {
                Container::Quote => start.push_str("    "),
                Container::List { .. } => {}
                Container::Item { marker, shown: true } => {
                    start.push_str(&" ".repeat(marker.chars().count()))
                }
                Container::Item { marker, shown } => {
                    start.push_str(marker);
                    *shown = true;
                }
            }
        }
        start
    }
}

/// Breaks at spaces only: a no-break space (`Motif : …`) holds, and an address is never cut.
fn wrap(text: &str, width: usize, lines: &mut Vec<String>) {
    let mut line = String::new();
    let mut length = 0;
    for word in text.split([' ', '\t']).filter(|word| !word.is_empty()) {
        let word_length = word.chars().count();
        if length > 0 && length + 1 + word_length > width {
            lines.push(std::mem::take(&mut line));
            length = 0;
        }
        if length > 0 {
            line.push(' ');
            length += 1;
        }
        line.push_str(word);
        length += word_length;
    }
    lines.push(line);
}
