//! What a message is made of: its texts and its files. The parser is given one part at a time and never a message within
//! a message: it would go down as deep as the sender likes, until the stack ends and the whole program with it.

use mail_parser::{ContentType, HeaderName, Message, MessageParser, MimeHeaders};

use crate::message::Enclosure;

/// Parts within parts are looked into no deeper than this; mail programs need three or four.
const DEEPEST: usize = 12;
/// The most parts of a message.
const MOST: usize = 500;

/// The texts and files of a message, or of a part of it.
#[derive(Debug, Default)]
pub(crate) struct Content {
    /// Its texts; made from the HTML where there is no other.
    pub texts: Vec<String>,
    /// The same in HTML, where it was sent so.
    pub html: Vec<String>,
    /// The files in it, with the names that it gives them.
    pub enclosures: Vec<Enclosure>,
    /// Whether it says something in plain text.
    is_plain: bool,
}

/// Takes a message apart.
pub(crate) fn content(bytes: &[u8]) -> Content {
    let mut content = Reading { left: MOST }.part(bytes, DEEPEST, false);
    for (place, file) in content.enclosures.iter_mut().enumerate() {
        if file.name.is_empty() {
            let ending = if file.media_type.starts_with("message/") { "eml" } else { "bin" };
            file.name = format!("{}.{ending}", place + 1);
        }
    }
    content
}

struct Reading {
    left: usize,
}

impl Reading {
    /// One part with its headers; in a digest, one that does not say what it is is a message (RFC 2046, 5.1.5).
    fn part(&mut self, bytes: &[u8], depth: usize, in_digest: bool) -> Content {
        let Some(left) = self.left.checked_sub(1) else { return Content::default() };
        self.left = left;
        let head = MessageParser::default().parse_headers(bytes);
        let Some(head) = head else {
            let text = bytes.strip_prefix(b"\r\n").or_else(|| bytes.strip_prefix(b"\n")).unwrap_or(bytes);
            return leaf(&[b"Content-Type: text/plain\r\n\r\n", text].concat());
        };
        let kind = head.content_type();
        let is = |wanted: &str| kind.is_some_and(|kind| kind.ctype() == wanted);
        let parts = kind.filter(|_| is("multipart")).and_then(|kind| kind.attribute("boundary"));
        match parts {
            Some(boundary) if depth > 0 => {
                let subtype = kind.and_then(ContentType::subtype).unwrap_or_default();
                let parts = split(body(bytes), boundary.as_bytes());
                let parts = parts.into_iter().map(|part| self.part(part, depth - 1, subtype == "digest"));
                together(parts.collect(), subtype == "alternative")
            }
            None if is("text") || (kind.is_none() && !in_digest) => leaf(bytes),
            _ => Content { enclosures: vec![enclosed(&head, bytes)], ..Content::default() },
        }
    }
}

/// A part that is neither a message nor made of parts.
fn leaf(bytes: &[u8]) -> Content {
    let Some(part) = MessageParser::default().parse(bytes) else { return Content::default() };
    let subtype = part.content_type().and_then(ContentType::subtype).unwrap_or("plain").to_owned();
    let is_file = part.content_disposition().is_some_and(ContentType::is_attachment)
        || part.attachment_name().is_some()
        || !["plain", "html"].contains(&subtype.as_str());
    if is_file {
        return Content { enclosures: vec![enclosed(&part, bytes)], ..Content::default() };
    }
    let html = (subtype == "html").then(|| part.body_html(0).unwrap_or_default().into_owned());
    let texts: Vec<String> = part.body_text(0).map(|text| text.into_owned()).into_iter().collect();
    Content {
        is_plain: html.is_none() && texts.iter().any(|text| says_something(text)),
        texts,
        html: html.into_iter().collect(),
        enclosures: Vec::new(),
    }
}

/// A file as it stands in the message, whatever it is; without a name when it bears none.
fn enclosed(head: &Message<'_>, bytes: &[u8]) -> Enclosure {
    let coding = match head.content_transfer_encoding() {
        Some(coding) if coding.eq_ignore_ascii_case("base64") => "base64",
        Some(coding) if coding.eq_ignore_ascii_case("quoted-printable") => "quoted-printable",
        _ => "8bit",
    };
    let bare = format!(
        "{}: application/octet-stream\r\n{}: {coding}\r\n\r\n",
        HeaderName::ContentType.as_str(),
        HeaderName::ContentTransferEncoding.as_str()
    );
    let bare = [bare.as_bytes(), body(bytes)].concat();
    let read = MessageParser::default().parse(&bare);
    let kind = head.content_type().map(|kind| match kind.subtype() {
        Some(subtype) => format!("{}/{subtype}", kind.ctype()),
        None => kind.ctype().to_owned(),
    });
    Enclosure {
        name: head.attachment_name().unwrap_or_default().to_owned(),
        media_type: kind.unwrap_or_default(),
        bytes: read.and_then(|read| Some(read.part(0)?.contents().to_vec())).unwrap_or_default(),
    }
}

/// Whether a text has more than blanks; of blanks without a width, some mail programs fill a text that is only there for
/// form's sake.
fn says_something(text: &str) -> bool {
    let blank = |char: char| {
        char.is_whitespace() || matches!(char, '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{2060}' | '\u{feff}')
    };
    text.chars().any(|char| !blank(char))
}

/// One after another; of parts that say the same in several ways, the one in plain text, else the last (RFC 2046, 5.1.4).
fn together(parts: Vec<Content>, same: bool) -> Content {
    let chosen = parts
        .iter()
        .position(|part| part.is_plain)
        .or_else(|| parts.iter().rposition(|part| part.texts.iter().any(|text| says_something(text))));
    let mut whole = Content { is_plain: parts.iter().any(|part| part.is_plain), ..Content::default() };
    for (place, part) in parts.into_iter().enumerate() {
        if !same || Some(place) == chosen {
            whole.texts.extend(part.texts);
        }
        whole.html.extend(part.html);
        whole.enclosures.extend(part.enclosures);
    }
    whole
}

/// What stands behind the headers.
fn body(bytes: &[u8]) -> &[u8] {
    let mut at = 0;
    for line in bytes.split_inclusive(|byte| *byte == b'\n') {
        at += line.len();
        if line.trim_ascii().is_empty() {
            break;
        }
    }
    &bytes[at..]
}

/// The parts between the lines with the boundary; a last one that does not end is taken as it is.
fn split<'b>(body: &'b [u8], boundary: &[u8]) -> Vec<&'b [u8]> {
    let (mut parts, mut begun, mut at) = (Vec::new(), None, 0);
    for line in body.split_inclusive(|byte| *byte == b'\n') {
        let marked = line.strip_prefix(b"--").and_then(|line| line.strip_prefix(boundary));
        let rest = marked.map(<[u8]>::trim_ascii_end).filter(|rest| rest.is_empty() || *rest == b"--");
        if let Some(rest) = rest {
            parts.extend(begun.map(|begun| without_end(&body[begun..at])));
            begun = rest.is_empty().then_some(at + line.len());
            if begun.is_none() || parts.len() > MOST {
                return parts;
            }
        }
        at += line.len();
    }
    parts.extend(begun.map(|begun| &body[begun..]));
    parts
}

/// The line end before a boundary belongs to the boundary.
fn without_end(part: &[u8]) -> &[u8] {
    let part = part.strip_suffix(b"\n").unwrap_or(part);
    part.strip_suffix(b"\r").unwrap_or(part)
}

#[cfg(test)]
mod tests {
    use super::*;

    const NESTED: &[u8] = b"From: a@b.example\r\nContent-Type: message/rfc822\r\n\r\n";

    fn mixed(parts: &[&str]) -> String {
        let parts: String = parts.iter().map(|part| format!("--x y\r\n{part}\r\n")).collect();
        format!(
            "Content-Type: multipart/mixed; boundary=\"x y\"\r\n\r\nseen by none\r\n{parts}--x y--\r\nnor this"
        )
    }

    #[test]
    fn a_message_in_a_message_in_a_message_is_a_file() {
        let deep = [NESTED.repeat(30_000), b"Subject: x\r\n\r\nhi".to_vec()].concat();
        let found = content(&deep);
        assert!(found.texts.is_empty());
        assert_eq!((found.enclosures.len(), found.enclosures[0].name.as_str()), (1, "1.eml"));
        assert_eq!(found.enclosures[0].bytes, deep[NESTED.len()..]);
    }

    #[test]
    fn nor_is_one_read_that_is_coded_or_that_only_its_digest_calls_a_message() {
        let coded =
            "Content-Type: message/rfc822\r\nContent-Transfer-Encoding: base64\r\n\r\nU3ViamVjdDogeA==";
        let found = content(mixed(&[coded, "\r\nText."]).as_bytes());
        assert_eq!(
            (found.texts, found.enclosures[0].bytes.as_slice()),
            (vec!["Text.".to_owned()], &b"Subject: x"[..])
        );
        let digest = mixed(&["Subject: inner\r\n\r\nhi"]).replace("/mixed", "/digest");
        let found = content(digest.as_bytes());
        assert_eq!((found.texts.len(), found.enclosures.len()), (0, 1));
    }

    #[test]
    fn parts_within_parts_come_to_an_end() {
        let deep: String = (0..20_000)
            .map(|at| format!("Content-Type: multipart/mixed; boundary=b{at}\r\n\r\n--b{at}\r\n"))
            .collect();
        assert_eq!(content(deep.as_bytes()).enclosures.len(), 1, "the rest of it stays one");
        let many = mixed(&vec!["Content-Type: image/png\r\n\r\nx"; 5_000]);
        assert!(content(many.as_bytes()).enclosures.len() <= MOST);
    }

    #[test]
    fn of_what_is_said_twice_the_plain_text_is_taken() {
        let both =
            mixed(&["Content-Type: text/html\r\n\r\n<p>Rich.</p>", "Content-Type: text/plain\r\n\r\nPlain."]);
        let found = content(both.replace("/mixed", "/alternative").as_bytes());
        assert_eq!((found.texts, found.html), (vec!["Plain.".to_owned()], vec!["<p>Rich.</p>".to_owned()]));
        assert_eq!(content(both.as_bytes()).texts.len(), 2, "what stands beside each other is two texts");
        for blank in ["", " \r\n\u{a0}\u{200b}\r\n"] {
            let plain = format!("Content-Type: text/plain; charset=utf-8\r\n\r\n{blank}");
            let hollow = mixed(&[&plain, "Content-Type: text/html\r\n\r\n<p>Rich.</p>"]);
            let found = content(hollow.replace("/mixed", "/alternative").as_bytes());
            assert_eq!(found.texts.concat().trim(), "Rich.", "a text that says nothing hides nothing");
        }
        let only = content(b"Content-Type: text/html\r\n\r\n<p>Rich.</p>");
        assert_eq!(only.texts.iter().map(|text| text.trim()).collect::<Vec<_>>(), ["Rich."]);
    }
}
