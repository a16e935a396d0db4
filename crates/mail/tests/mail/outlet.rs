//! Real messages to real sockets: a server that keeps them, and servers that fail in every way we know.

use crate::common::{Script, message, outlet, scripted};
use mail::{Catcher, Failure, Message};

async fn catcher() -> Catcher {
    Catcher::start("127.0.0.1:0".parse().expect("an address")).await.expect("a free port")
}

/// Sends to a scripted server; every failure must come within seconds.
async fn fate(script: Script) -> Failure {
    let address = scripted(script).await;
    let sending = outlet(address, 1);
    let sent =
        tokio::time::timeout(std::time::Duration::from_secs(5), async { sending.send(&message()).await });
    sent.await.expect("within the limit").expect_err("the server takes nothing")
}

async fn temporary(script: Script) -> String {
    match fate(script).await {
        Failure::Temporary { reason } => reason,
        other => panic!("{other:?}"),
    }
}

async fn permanent(script: Script) -> String {
    match fate(script).await {
        Failure::Permanent { reason } => reason,
        other => panic!("{other:?}"),
    }
}

#[tokio::test]
async fn arrives_as_it_was_written() {
    let catcher = catcher().await;
    let accepted = outlet(catcher.address(), 10).send(&message()).await.expect("it is taken");
    assert_eq!(accepted.answer, "caught as 1");
    let caught = catcher.message(1).expect("it is kept");
    let sent = message();
    assert_eq!(caught.subject, sent.subject);
    assert_eq!(caught.text.replace("\r\n", "\n"), sent.text);
    let html = caught.html.replace("\r\n", "\n");
    assert!(html.contains("<html lang=\"nl\">") && html.contains(&sent.html), "{html}");
    assert_eq!(caught.from, "Gemeente Vöorbeeld, klachten <klachten@voorbeeld.example>");
    assert_eq!(caught.to, ["burger@post.example"]);
    assert_eq!(caught.message_id, sent.message_id);
    assert_eq!(caught.date, Some(sent.date));
}

#[tokio::test]
async fn long_texts_and_long_lines_arrive_whole() {
    let catcher = catcher().await;
    let paragraph = "Één zeer lange alinea zonder afbreking, mét leestekens… ".repeat(100);
    let text = format!(".\n..\nFrom here\n{}\n{}\n", paragraph.repeat(20), "x".repeat(5000));
    let long =
        Message { subject: "Klacht over de wachttijd aan het loket 🙂 ".repeat(12), text, ..message() };
    outlet(catcher.address(), 30).send(&long).await.expect("it is taken");
    let caught = &catcher.messages()[0];
    assert_eq!(caught.subject, long.subject.trim());
    assert_eq!(caught.text.replace("\r\n", "\n"), long.text);
    let longest = caught.raw.split(|&byte| byte == b'\n').map(<[u8]>::len).max();
    assert!(longest <= Some(998 + 1), "RFC 5322 §2.1.1: {longest:?}");
    assert!(caught.raw.is_ascii());
}

#[tokio::test]
async fn a_retry_is_the_same_message() {
    let catcher = catcher().await;
    let refused = scripted(Script::answering("MAIL", "451 come back later")).await;
    let first = outlet(refused, 1).send(&message()).await.expect_err("not now");
    assert!(
        matches!(&first, Failure::Temporary { reason } if reason.contains("come back later")),
        "{first:?}"
    );
    for _ in 0..2 {
        outlet(catcher.address(), 10).send(&message()).await.expect("it is taken");
    }
    let caught = catcher.messages();
    assert_eq!(caught[0].raw, caught[1].raw);
    assert_eq!(caught[0].message_id, message().message_id);
}

#[tokio::test]
async fn a_server_that_is_down() {
    let listener = std::net::TcpListener::bind("127.0.0.1:0").expect("a free port");
    let address = listener.local_addr().expect("an address");
    drop(listener);
    let failure = outlet(address, 1).send(&message()).await.expect_err("nobody listens");
    assert!(matches!(failure, Failure::Temporary { .. }), "{failure:?}");
}

#[tokio::test]
async fn a_server_that_hangs() {
    let silent = temporary(Script::silent()).await;
    assert!(silent.contains("within 1 s"), "{silent}");
    temporary(Script::answering("EHLO", "")).await;
    temporary(Script::answering("RCPT", "")).await;
    temporary(Script::answering(".", "")).await;
    temporary(Script::dripping()).await;
}

#[tokio::test]
async fn a_server_that_makes_no_sense() {
    temporary(Script::greeting("HTTP/1.1 400 Bad Request")).await;
    temporary(Script::greeting("\u{1}\u{2}é")).await;
    temporary(Script::answering("RCPT", "999 what")).await;
    temporary(Script::answering("RCPT", "354 go on")).await;
    temporary(Script::answering("DATA", "250 ok")).await;
    temporary(Script::answering(".", "354 more")).await;
    temporary(Script::answering("RCPT", "HANG UP")).await;
}

#[tokio::test]
async fn a_server_that_cannot_now() {
    temporary(Script::greeting("421 too busy")).await;
    temporary(Script::answering("MAIL", "451 local error")).await;
    temporary(Script::answering("RCPT", "450 4.2.1 greylisted")).await;
    temporary(Script::answering("DATA", "451 no")).await;
    let reason = temporary(Script::answering(".", "452 4.3.1 disk full")).await;
    assert!(reason.contains("disk full"), "{reason}");
}

#[tokio::test]
async fn a_server_that_refuses_us_does_not_condemn_the_recipient() {
    temporary(Script::greeting("554 no mail here")).await;
    temporary(Script::answering("MAIL", "550 who are you")).await;
    temporary(Script::answering("RCPT", "530 log in first")).await;
    temporary(Script::answering("RCPT", "503 out of order")).await;
}

#[tokio::test]
async fn a_server_that_refuses_the_recipient_or_the_message() {
    let reason = permanent(Script::answering("RCPT", "550 5.1.1 no such user")).await;
    assert!(reason.contains("no such user"), "{reason}");
    permanent(Script::answering("RCPT", "553 not allowed")).await;
    permanent(Script::answering("DATA", "554 no")).await;
    permanent(Script::answering(".", "552 5.3.4 too big")).await;
}

#[tokio::test]
async fn a_silent_farewell_undoes_nothing() {
    let address = scripted(Script::answering("QUIT", "")).await;
    let accepted = outlet(address, 5).send(&message()).await.expect("it was taken before");
    assert_eq!(accepted.answer, "ok");
}

#[tokio::test]
async fn an_address_that_is_none() {
    let catcher = catcher().await;
    for address in
        ["", "nobody", "a@", "a b@x.example", "a@x.example\r\nRCPT TO:<c@d.example>", "a@x.example>"]
    {
        let wrong = Message { to: mail::Mailbox::bare(address), ..message() };
        let failure = outlet(catcher.address(), 5).send(&wrong).await.expect_err("no address");
        assert!(matches!(failure, Failure::Permanent { .. }), "{address:?}: {failure:?}");
    }
    assert!(catcher.messages().is_empty());
}

#[tokio::test]
async fn a_password_needs_tls_and_is_never_shown() {
    let mail::Outlet::Smtp(mut server) = outlet("127.0.0.1:1".parse().expect("an address"), 1);
    server.username = Some("us".to_owned());
    server.password = Some(mail::Password::new("s3cret-words"));
    assert!(!format!("{server:?}").contains("s3cret-words"));

    let offers_login = scripted(Script::answering("EHLO", "250-hello\r\n250 AUTH PLAIN LOGIN")).await;
    (server.host, server.port) = ("127.0.0.1".to_owned(), offers_login.port());
    mail::Outlet::Smtp(server.clone()).send(&message()).await.expect("this machine may see it");

    let not_let_in = Script::answering("EHLO", "250-hello\r\n250 AUTH PLAIN").and("AUTH", "535 5.7.8 wrong");
    server.port = scripted(not_let_in).await.port();
    let failure = mail::Outlet::Smtp(server.clone()).send(&message()).await.expect_err("wrong password");
    assert!(
        matches!(&failure, Failure::Temporary { reason } if !reason.contains("s3cret-words")),
        "{failure:?}"
    );

    server.tls = mail::Tls::StartTls;
    let failure = mail::Outlet::Smtp(server).send(&message()).await.expect_err("no TLS is offered");
    assert!(matches!(failure, Failure::Temporary { .. }), "{failure:?}");
}
