//! The letter as a stream of CommonMark events with the values put in, the one source of text and HTML.

use std::collections::BTreeSet;

use pulldown_cmark::{CowStr, Event, LinkType, Options, Parser, Tag, TagEnd, TextMergeStream};

use crate::address;
use crate::clean::{self, Run};
use crate::expand::Value;
use crate::marks::{self, Piece};

pub(crate) struct Flow<'a> {
    /// Only paragraphs, headings, quotes, lists, rules, links, emphasis, code spans, breaks and text.
    pub(crate) events: Vec<Event<'a>>,
    /// The values that stand in a link's address.
    pub(crate) in_addresses: BTreeSet<usize>,
    /// The values of paragraphs that stand alone in their paragraph.
    pub(crate) alone: BTreeSet<usize>,
}

pub(crate) fn of<'a>(source: &'a str, values: &[Value]) -> Flow<'a> {
    let events: Vec<_> = TextMergeStream::new(Parser::new_ext(source, Options::empty())).collect();
    let flow = Flow {
        events: Vec::with_capacity(events.len()),
        in_addresses: BTreeSet::new(),
        alone: BTreeSet::new(),
    };
    let mut filler = Filler { flow, values, kept_links: Vec::new() };
    let mut rest = events.as_slice();
    while let Some(event) = rest.first() {
        rest = match lone_value(rest).and_then(|index| Some((index, filler.paragraphs_of(index)?))) {
            Some((index, paragraphs)) => {
                filler.paragraphs(index, paragraphs);
                &rest[3..]
            }
            None => {
                filler.event(event.clone());
                &rest[1..]
            }
        };
    }
    filler.flow
}

/// The value that is all there is of the paragraph that begins here.
fn lone_value(events: &[Event<'_>]) -> Option<usize> {
    match events {
        [Event::Start(Tag::Paragraph), Event::Text(text), Event::End(TagEnd::Paragraph), ..] => {
            marks::only_mark(text)
        }
        _ => None,
    }
}

struct Filler<'a, 'v> {
    flow: Flow<'a>,
    values: &'v [Value],
    kept_links: Vec<bool>,
}

impl<'a, 'v> Filler<'a, 'v> {
    fn paragraphs_of(&self, index: usize) -> Option<&'v [Vec<String>]> {
        match &self.values[index] {
            Value::Paragraphs(paragraphs) => Some(paragraphs),
            Value::Line(_) => None,
        }
    }

    fn paragraphs(&mut self, index: usize, paragraphs: &[Vec<String>]) {
        self.flow.alone.insert(index);
        for run in paragraphs.iter().flat_map(|lines| clean::runs(lines)) {
            match run {
                Run::Lines(lines) => self.lines(&lines),
                Run::Points(points) => self.points(&points),
            }
        }
    }

    fn lines(&mut self, lines: &[&str]) {
        self.emit(Event::Start(Tag::Paragraph));
        for (number, line) in lines.iter().enumerate() {
            if number > 0 {
                self.emit(Event::HardBreak);
            }
            self.emit(Event::Text((*line).to_owned().into()));
        }
        self.emit(Event::End(TagEnd::Paragraph));
    }

    fn points(&mut self, points: &[&str]) {
        self.emit(Event::Start(Tag::List(None)));
        for point in points {
            self.emit(Event::Start(Tag::Item));
            self.emit(Event::Text((*point).to_owned().into()));
            self.emit(Event::End(TagEnd::Item));
        }
        self.emit(Event::End(TagEnd::List(false)));
    }

    fn event(&mut self, event: Event<'a>) {
        match event {
            Event::Text(text) | Event::Html(text) | Event::InlineHtml(text) => {
                let text = self.filled(&text);
                self.emit(Event::Text(text));
            }
            Event::Code(text) => {
                let text = self.filled(&text);
                self.emit(Event::Code(text));
            }
            Event::Start(Tag::Link { link_type, dest_url, .. }) => self.open_link(link_type, &dest_url),
            Event::End(TagEnd::Link) => {
                if self.kept_links.pop() == Some(true) {
                    self.emit(Event::End(TagEnd::Link));
                }
            }
            // A picture fetched from elsewhere tells when and where a letter is read; its words remain.
            Event::Start(Tag::Image { .. }) | Event::End(TagEnd::Image) => {}
            Event::Start(Tag::HtmlBlock | Tag::CodeBlock(_)) => self.emit(Event::Start(Tag::Paragraph)),
            Event::End(TagEnd::HtmlBlock | TagEnd::CodeBlock) => self.emit(Event::End(TagEnd::Paragraph)),
            other => self.emit(other),
        }
    }

    fn open_link(&mut self, link_type: LinkType, dest: &str) {
        for piece in marks::pieces(dest) {
            if let Piece::Value(index) = piece {
                self.flow.in_addresses.insert(index);
            }
        }
        let mut dest = address::filled(dest, self.values);
        if link_type == LinkType::Email {
            dest.insert_str(0, "mailto:");
        }
        let keep = address::is_allowed(&dest);
        self.kept_links.push(keep);
        if keep {
            let (title, id) = (CowStr::Borrowed(""), CowStr::Borrowed(""));
            self.emit(Event::Start(Tag::Link {
                link_type: LinkType::Inline,
                dest_url: dest.into(),
                title,
                id,
            }));
        }
    }

    fn filled(&self, wording: &str) -> CowStr<'a> {
        let fill = |piece: Piece<'_>| match piece {
            Piece::Literal(text) => text.to_owned(),
            Piece::Value(index) => self.values[index].in_line(),
        };
        marks::pieces(wording).into_iter().map(fill).collect::<String>().into()
    }

    fn emit(&mut self, event: Event<'a>) {
        self.flow.events.push(event);
    }
}
