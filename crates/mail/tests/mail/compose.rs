//! The bytes of a message: what they say, and what nobody can make them say.

use crate::common::message;
use mail::{Enclosure, Mailbox, Message, received};

fn head(message: &Message) -> String {
    let bytes = message.to_mime().unwrap_or_else(|error| panic!("{error}"));
    let text = String::from_utf8(bytes).expect("ASCII");
    text.split("\r\n\r\n").next().unwrap_or_default().to_owned()
}

fn names(message: &Message) -> Vec<String> {
    let head = head(message);
    let starts = head.lines().filter(|line| !line.starts_with([' ', '\t']));
    let mut names: Vec<_> =
        starts.map(|line| line.split(':').next().unwrap_or_default().to_owned()).collect();
    names.sort();
    names
}

#[test]
fn says_that_no_person_sent_it() {
    let automatic = head(&message());
    assert!(automatic.contains("\r\nAuto-Submitted: auto-generated\r\n"), "{automatic}");
    assert!(automatic.contains("\r\nX-Auto-Response-Suppress: All\r\n"), "{automatic}");
    let written = head(&Message { auto_submitted: false, ..message() });
    assert!(!written.contains("Auto-"), "{written}");
}

#[test]
fn says_who_when_and_in_what_language() {
    let head = head(&Message {
        reply_to: Some(Mailbox::bare("antwoord@voorbeeld.example")),
        in_reply_to: Some("<b@post.example>".to_owned()),
        references: vec!["<a@post.example>".to_owned(), "<b@post.example>".to_owned()],
        ..message()
    });
    for line in [
        "Date: Mon, 02 Mar 2026 08:00:00 +0000",
        "Message-ID: <0198-4711.letter@voorbeeld.example>",
        "Content-Language: nl",
        "Reply-To: antwoord@voorbeeld.example",
        "In-Reply-To: <b@post.example>",
        "References: <a@post.example> <b@post.example>",
        "MIME-Version: 1.0",
    ] {
        assert!(head.lines().any(|known| known == line), "{line} is not in\n{head}");
    }
    assert!(head.contains("multipart/alternative"), "{head}");
}

#[test]
fn the_same_message_gives_the_same_bytes() {
    assert_eq!(message().to_mime(), message().to_mime());
}

#[test]
fn no_text_can_end_its_part() {
    let boundary = "=_01984711lettervoorbeeldexample";
    let plain = String::from_utf8(message().to_mime().expect("valid")).expect("ASCII");
    assert!(plain.contains(&format!("\r\n--{boundary}--\r\n")), "{plain}");
    let text = format!("a\n--{boundary}\nContent-Type: text/html\n\nb\n--{boundary}--\n");
    let tricky = Message { text: text.clone(), ..message() };
    let bytes = tricky.to_mime().expect("valid");
    assert!(String::from_utf8(bytes).expect("ASCII").contains(&format!("\r\n--{boundary}_--\r\n")));
}

#[test]
fn no_value_can_begin_a_header() {
    let attack = "x\r\nBcc: all@evil.example\r\n\r\n<b>body</b>\n\tmore\u{0}\u{2028}end\rBcc: y";
    let expected = names(&message());
    let hostile = Message {
        subject: attack.to_owned(),
        from: Mailbox::named(attack, "klachten@voorbeeld.example"),
        to: Mailbox::named(attack, "burger@post.example"),
        ..message()
    };
    assert_eq!(names(&hostile), expected);
    let envelope_like = Message { subject: format!("é{attack}"), ..message() };
    assert_eq!(names(&envelope_like), expected);
}

#[test]
fn what_cannot_be_encoded_is_refused() {
    let bad = "<a@b.example>\r\nBcc: x@evil.example".to_owned();
    let refused = |message: Message| message.to_mime().expect_err("not valid").field;
    assert_eq!(refused(Message { message_id: bad.clone(), ..message() }), "message_id");
    assert_eq!(
        refused(Message { message_id: "no-brackets@x.example".to_owned(), ..message() }),
        "message_id"
    );
    assert_eq!(refused(Message { message_id: "<a b@x.example>".to_owned(), ..message() }), "message_id");
    assert_eq!(refused(Message { in_reply_to: Some(bad.clone()), ..message() }), "in_reply_to");
    assert_eq!(refused(Message { references: vec![bad.clone()], ..message() }), "references");
    assert_eq!(refused(Message { language: "nl\r\nBcc: x".to_owned(), ..message() }), "language");
    let from = Mailbox::bare("a@b.example\r\nBcc: x@evil.example");
    assert_eq!(refused(Message { from: from.clone(), ..message() }), "from");
    assert_eq!(refused(Message { reply_to: Some(from), ..message() }), "reply_to");
}

#[test]
fn the_title_of_the_html_is_text() {
    let tricky = Message { subject: "</title><script>x</script>&".to_owned(), ..message() };
    let bytes = String::from_utf8(tricky.to_mime().expect("valid")).expect("ASCII");
    assert!(bytes.contains("&lt;/title&gt;"), "{bytes}");
    let html = bytes.split("text/html").nth(1).expect("a part in HTML");
    assert!(!html.contains("<script>"), "{html}");
}

#[test]
fn files_go_along_byte_for_byte_and_their_names_begin_no_header() {
    let bytes: Vec<u8> = (0..=255).cycle().take(5000).collect();
    let file = |name: &str| Enclosure {
        name: name.to_owned(),
        media_type: "application/pdf".to_owned(),
        bytes: bytes.clone(),
    };
    let enclosures = vec![file("rékening één.pdf"), file("x\r\nBcc: eve@post.example\".pdf")];
    let sent = Message { enclosures, ..message() };
    assert_eq!(sent.to_mime(), sent.to_mime(), "a retry sends the same bytes");
    let read = received(&sent.to_mime().expect("a message")).expect("a message");
    assert_eq!(read.text.replace("\r\n", "\n").trim(), message().text.trim());
    assert_eq!(read.subject, message().subject);
    assert_eq!(read.enclosures.len(), 2);
    assert_eq!((read.enclosures[0].name.as_str(), &read.enclosures[0].bytes), ("rékening één.pdf", &bytes));
    assert_eq!(read.enclosures[1].bytes, bytes);
    assert!(!names(&sent).contains(&"Bcc".to_owned()));
    let whole = String::from_utf8(sent.to_mime().expect("a message")).expect("ASCII");
    assert!(!whole.contains("\r\nBcc:"), "{whole}");
    let odd =
        Message { enclosures: vec![Enclosure { media_type: "x\r\ny".to_owned(), ..file("a") }], ..message() };
    assert!(odd.to_mime().is_err());
}
