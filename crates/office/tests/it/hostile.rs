//! Nasty strings in what leaves by mail: no header, no recipient and no tag comes from what someone typed.

use domain::people::Actor;
use mail::Catcher;
use office::intake::Submission;
use office::paper::{Particulars, line};
use store::on_both;

use crate::job::{monday, to};
use crate::nasty::NASTY;
use crate::support::{ORG, bodies, complaint, office_with, town};

const ADDRESS: &str = "jo@postvak.example";
/// The headers of our mails, and of their parts.
const HEADERS: [&str; 17] = [
    "from",
    "sender",
    "reply-to",
    "to",
    "subject",
    "date",
    "message-id",
    "mime-version",
    "content-type",
    "content-transfer-encoding",
    "content-language",
    "content-disposition",
    "auto-submitted",
    "x-auto-response-suppress",
    "precedence",
    "in-reply-to",
    "references",
];

/// The names of the headers before the first empty line.
fn headers(raw: &[u8]) -> Vec<String> {
    let text = String::from_utf8_lossy(raw);
    let (head, _) = text.split_once("\r\n\r\n").expect("a head and a body");
    let lines = head.split("\r\n").filter(|line| !line.starts_with([' ', '\t']));
    lines.map(|line| line.split_once(':').expect("a header").0.to_ascii_lowercase()).collect()
}

on_both! {
    async fn no_header_recipient_or_tag_of_a_mail_was_typed(store: Store) {
        town(&store).await;
        let catcher = Catcher::start("127.0.0.1:0".parse().expect("an address")).await.expect("a catcher");
        let office = office_with(&store, ORG, &monday(), bodies(&["town"]), to(catcher.address().port())).await;
        for nasty in NASTY {
            let complainant = Particulars {
                name: line(nasty), email: ADDRESS.to_owned(), organisation: line(nasty), ..Particulars::default()
            };
            let submission = Submission { complainant, desired: (*nasty).to_owned(), ..complaint(nasty) };
            office.submit(submission, Actor::System, None).await.expect("a store").expect("no refusal");
        }
        office.run_due_jobs().await.expect("jobs");
        let mails = catcher.messages();
        let receipts: Vec<_> = mails.iter().filter(|mail| mail.to == [ADDRESS]).collect();
        assert_eq!(receipts.len(), NASTY.len(), "each has its receipt");
        for mail in &mails {
            let raw = String::from_utf8_lossy(&mail.raw);
            for header in headers(&mail.raw) {
                assert!(HEADERS.contains(&header.as_str()), "{header}: {raw}");
            }
            assert!(mail.to.len() == 1 && !mail.to[0].contains("evil"), "{:?}", mail.to);
            assert!(!mail.subject.contains(['\r', '\n', '\0', '\u{202E}']), "{:?}", mail.subject);
            let odd = ["<fz", "<script>fz", "<img", "<svg", "onfz=\"", "href=\"javascript", "href=\"https://evil", "\u{202E}", "\0"];
            for odd in odd {
                assert!(!mail.html.contains(odd), "{odd}: {}", mail.html);
            }
            assert!(!mail.text.contains(['\0', '\u{202E}', '\u{1B}']), "{:?}", mail.text);
        }
    }
}
