use std::net::SocketAddr;
use std::time::Duration;

use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;

use super::{Catcher, LIMITS, Limits};

const ANY: &str = "127.0.0.1:0";

async fn catcher(limits: Limits) -> Catcher {
    let listen = ANY.parse::<SocketAddr>().expect("an address");
    Catcher::start_within(listen, limits).await.expect("a free port")
}

/// Says all at once and gives all answers; every client in these tests ends its own session.
async fn talk(catcher: &Catcher, words: &[u8]) -> String {
    let mut stream = TcpStream::connect(catcher.address()).await.expect("it listens");
    stream.write_all(words).await.expect("it reads");
    let mut answers = Vec::new();
    let read = tokio::time::timeout(Duration::from_secs(10), stream.read_to_end(&mut answers));
    read.await.expect("it ends").expect("it answers");
    String::from_utf8(answers).expect("ASCII")
}

fn codes(answers: &str) -> Vec<&str> {
    answers.lines().filter(|line| line.as_bytes().get(3) == Some(&b' ')).map(|line| &line[..3]).collect()
}

fn with_message(message: &str) -> Vec<u8> {
    format!(
        "HELO me\r\nMAIL FROM:<a@x.example>\r\nRCPT TO:<b@y.example>\r\nDATA\r\n{message}\r\n.\r\nQUIT\r\n"
    )
    .into()
}

#[tokio::test]
async fn listens_on_this_machine_only() {
    let refused = Catcher::start("0.0.0.0:0".parse().expect("an address")).await;
    assert_eq!(refused.expect_err("not loopback").kind(), std::io::ErrorKind::InvalidInput);
}

#[tokio::test]
async fn takes_away_the_stuffed_dots() {
    let catcher = catcher(LIMITS).await;
    let answers = talk(&catcher, &with_message("Subject: dots\r\n\r\n..one\r\n...two\r\nthree.")).await;
    assert_eq!(codes(&answers), ["220", "250", "250", "250", "354", "250", "221"]);
    let caught = catcher.messages();
    assert_eq!(caught[0].text, ".one\r\n..two\r\nthree.\r\n");
    assert_eq!(
        (caught[0].from.as_str(), caught[0].to.as_slice()),
        ("a@x.example", &["b@y.example".to_owned()][..])
    );
    assert_eq!(caught[0].html, "", "no HTML was sent");
}

#[tokio::test]
async fn wants_the_commands_in_order() {
    let catcher = catcher(LIMITS).await;
    let words = b"DATA\r\nRCPT TO:<b@y.example>\r\nmail from:<>\r\nMAIL FROM:<a@x.example>\r\nRCPT TO:<>\r\n\
        RSET\r\nRCPT TO:<b@y.example>\r\nVRFY x\r\nMAIL FROM: nobody\r\nNOOP\r\nQUIT\r\n";
    let answers = talk(&catcher, words).await;
    let expected = ["220", "503", "503", "250", "503", "501", "250", "503", "502", "501", "250", "221"];
    assert_eq!(codes(&answers), expected);
    assert!(catcher.messages().is_empty());
}

#[tokio::test]
async fn a_message_too_long_is_refused_and_the_next_one_taken() {
    let catcher = catcher(Limits { message: 100, ..LIMITS }).await;
    let answers = talk(&catcher, &with_message(&"0123456789\r\n".repeat(20))).await;
    assert_eq!(codes(&answers)[5], "552");
    talk(&catcher, &with_message("Subject: short\r\n\r\nx")).await;
    assert_eq!(catcher.messages().len(), 1);
}

#[tokio::test]
async fn bounds_lines_mistakes_recipients_and_time() {
    let limits =
        Limits { line: 64, mistakes: 2, recipients: 1, session: Duration::from_millis(300), ..LIMITS };
    let catcher = catcher(limits).await;
    assert_eq!(codes(&talk(&catcher, &[b'x'; 64]).await), ["220", "500"]);
    assert_eq!(codes(&talk(&catcher, b"A\r\nB\r\n").await), ["220", "502", "502", "421"]);
    let crowd = b"MAIL FROM:<a@x.example>\r\nRCPT TO:<b@y.example>\r\nRCPT TO:<c@y.example>\r\nQUIT\r\n";
    assert_eq!(codes(&talk(&catcher, crowd).await), ["220", "250", "250", "452", "221"]);
    assert_eq!(codes(&talk(&catcher, b"NOOP\r\n").await), ["220", "250"], "it does not wait for ever");
}

#[tokio::test]
async fn keeps_the_newest() {
    let catcher = catcher(Limits { kept: 2, ..LIMITS }).await;
    for number in 1..=3 {
        talk(&catcher, &with_message(&format!("Subject: {number}\r\n\r\nx"))).await;
    }
    let subjects: Vec<_> = catcher.messages().iter().map(|caught| caught.subject.clone()).collect();
    assert_eq!(subjects, ["3", "2"]);
    assert_eq!(catcher.message(2).map(|caught| caught.subject.clone()), Some("2".to_owned()));
    assert!(catcher.message(1).is_none());
    catcher.clear();
    assert!(catcher.messages().is_empty());
}

#[tokio::test]
async fn keeps_no_more_bytes_than_it_may() {
    let catcher = catcher(Limits { kept_bytes: 1000, ..LIMITS }).await;
    for _ in 0..5 {
        talk(&catcher, &with_message(&format!("Subject: x\r\n\r\n{}", "y".repeat(150)))).await;
    }
    let kept: usize = catcher.messages().iter().map(|caught| caught.raw.len() + caught.text.len()).sum();
    assert!(kept <= 1000 && catcher.messages().len() == 3, "{kept} bytes kept");
}
