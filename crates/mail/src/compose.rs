//! From a [`Message`] to MIME. What comes from people is encoded or refused: no value can begin a header.

use std::time::SystemTime;

use lettre::message::header::{ContentTransferEncoding, ContentType, HeaderName, HeaderValue};
use lettre::message::{self as parts, Attachment, Body, MultiPart, SinglePart};

use crate::message::{Enclosure, Mailbox, Message, Unsendable};

pub(crate) fn mime(message: &Message) -> Result<lettre::Message, Unsendable> {
    let mut builder = lettre::Message::builder()
        .from(mailbox("from", &message.from)?)
        .to(mailbox("to", &message.to)?)
        .subject(one_line(&message.subject))
        .date(SystemTime::from(message.date))
        .message_id(Some(identifier("message_id", &message.message_id)?));
    if let Some(reply_to) = &message.reply_to {
        builder = builder.reply_to(mailbox("reply_to", reply_to)?);
    }
    if let Some(answered) = &message.in_reply_to {
        builder = builder.in_reply_to(identifier("in_reply_to", answered)?);
    }
    let references = message.references.iter().map(|id| identifier("references", id));
    let references = references.collect::<Result<Vec<_>, _>>()?;
    if !references.is_empty() {
        builder = builder.references(references.join(" "));
    }
    let language = language(&message.language)?;
    builder = builder.raw_header(header("Content-Language", language));
    if message.auto_submitted {
        // RFC 3834 §5; the second header is what Exchange heeds.
        builder = builder.raw_header(header("Auto-Submitted", "auto-generated"));
        builder = builder.raw_header(header("X-Auto-Response-Suppress", "All"));
    }
    let html = document(language, &one_line(&message.subject), &message.html);
    let body = MultiPart::alternative()
        .boundary(boundary(message))
        .singlepart(SinglePart::plain(message.text.clone()))
        .singlepart(SinglePart::html(html));
    let body = match message.enclosures.is_empty() {
        true => body,
        false => mixed(message, body)?,
    };
    builder.multipart(body).map_err(|error| Unsendable { field: "message", why: error.to_string() })
}

/// The text with the files beside it. Files are always coded in base64, where no boundary can stand.
fn mixed(message: &Message, body: MultiPart) -> Result<MultiPart, Unsendable> {
    let mut mixed = MultiPart::mixed().boundary(format!("{}_files", boundary(message))).multipart(body);
    for Enclosure { name, media_type, bytes } in &message.enclosures {
        let kind = ContentType::parse(media_type)
            .map_err(|error| Unsendable { field: "enclosures", why: error.to_string() })?;
        let bytes = Body::new_with_encoding(bytes.clone(), ContentTransferEncoding::Base64)
            .map_err(|_| Unsendable { field: "enclosures", why: "it cannot be coded".to_owned() })?;
        mixed = mixed.singlepart(Attachment::new(one_line(name)).body(bytes, kind));
    }
    Ok(mixed)
}

fn mailbox(field: &'static str, mailbox: &Mailbox) -> Result<parts::Mailbox, Unsendable> {
    let why = |why: &str| Unsendable { field, why: why.to_owned() };
    if mailbox.address.chars().any(char::is_control) {
        return Err(why("the address holds a control character"));
    }
    let address = mailbox
        .address
        .trim()
        .parse()
        .map_err(|error: lettre::address::AddressError| why(&error.to_string()))?;
    let name = mailbox.name.as_deref().map(one_line).filter(|name| !name.is_empty());
    Ok(parts::Mailbox::new(name, address))
}

/// `<left@right>` in visible ASCII (RFC 5322 §3.6.4, without the obsolete forms).
fn identifier(field: &'static str, id: &str) -> Result<String, Unsendable> {
    let is_atom = |c: u8| c.is_ascii_graphic() && !b"<>@()[],;:\\\"".contains(&c);
    let inner = id.strip_prefix('<').and_then(|rest| rest.strip_suffix('>'));
    let sides = inner.and_then(|inner| inner.split_once('@'));
    let good = |side: &str| !side.is_empty() && side.bytes().all(is_atom);
    match sides {
        Some((left, right)) if good(left) && good(right) && id.len() <= 250 => Ok(id.to_owned()),
        _ => Err(Unsendable { field, why: "it is not of the form <left@right>".to_owned() }),
    }
}

fn language(tag: &str) -> Result<&str, Unsendable> {
    let good =
        !tag.is_empty() && tag.len() <= 35 && tag.bytes().all(|c| c.is_ascii_alphanumeric() || c == b'-');
    let why = || Unsendable { field: "language", why: "it is no language tag".to_owned() };
    good.then_some(tag).ok_or_else(why)
}

fn header(name: &'static str, value: &str) -> HeaderValue {
    HeaderValue::new(HeaderName::new_from_ascii_str(name), value.to_owned())
}

fn one_line(text: &str) -> String {
    let spaced: String = text.chars().map(|c| if is_break(c) { ' ' } else { c }).collect();
    spaced.chars().filter(|c| !c.is_control()).collect::<String>().trim().to_owned()
}

fn is_break(c: char) -> bool {
    matches!(c, '\t' | '\n' | '\r' | '\u{85}' | '\u{2028}' | '\u{2029}')
}

/// Plain, as a letter: a mail program without it shows small serifs and huge headings.
const LOOK: &str = "<style>\nbody { margin: 0 auto; padding: 1rem; max-width: 40rem; color: #1b2426; \
    font: 16px/1.5 system-ui, -apple-system, 'Segoe UI', Roboto, Arial, sans-serif }\n\
    h1, h2, h3 { font-size: 1.125em; line-height: 1.3 }\n</style>\n";

/// A document that says its language and its title: without them a screen reader guesses the voice (WCAG 3.1.1).
fn document(language: &str, title: &str, body: &str) -> String {
    let title = title.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;");
    format!(
        "<!doctype html>\n<html lang=\"{language}\">\n<head>\n<meta charset=\"utf-8\">\n\
         <meta name=\"viewport\" content=\"width=device-width\">\n<title>{title}</title>\n{LOOK}</head>\n\
         <body>\n{body}\n</body>\n</html>\n"
    )
}

/// Made of the message's own identifier, for chance is not ours to use here; no text may hold it.
fn boundary(message: &Message) -> String {
    let id: String = message.message_id.chars().filter(char::is_ascii_alphanumeric).take(50).collect();
    let mut boundary = format!("=_{id}");
    while message.text.contains(&boundary) || message.html.contains(&boundary) {
        boundary.push('_');
    }
    boundary
}
