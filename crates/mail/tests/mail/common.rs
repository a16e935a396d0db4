//! A message to send, and a server that does what a test wants.

use std::net::SocketAddr;
use std::time::Duration;

use mail::{Mailbox, Message, Outlet, Smtp, Tls};
use tokio::io::{AsyncBufReadExt, AsyncWriteExt, BufReader};
use tokio::net::{TcpListener, TcpStream};

/// A message with letters beyond ASCII in every field that may have them.
pub fn message() -> Message {
    Message {
        enclosures: Vec::new(),
        from: Mailbox::named("Gemeente Vöorbeeld, klachten", "klachten@voorbeeld.example"),
        reply_to: None,
        to: Mailbox::named("Zoë Übelacker", "burger@post.example"),
        subject: "Uw klacht: ontvangst – één maand".to_owned(),
        text: "Geachte,\n\nWij ontvingen uw klacht. À bientôt…\n.\nEinde.\n".to_owned(),
        html: "<p>Geachte,</p>\n<p>Wij ontvingen uw klacht. À bientôt…</p>".to_owned(),
        message_id: "<0198-4711.letter@voorbeeld.example>".to_owned(),
        date: "2026-03-02T08:00:00Z".parse().expect("an instant"),
        auto_submitted: true,
        language: "nl".to_owned(),
        in_reply_to: None,
        references: Vec::new(),
    }
}

/// An outlet to a server on this machine, without TLS.
pub fn outlet(address: SocketAddr, timeout_seconds: u64) -> Outlet {
    let (username, password) = (None, None);
    let (host, port) = (address.ip().to_string(), address.port());
    Outlet::Smtp(Smtp {
        host,
        port,
        tls: Tls::None,
        username,
        password,
        envelope_sender: None,
        timeout_seconds,
    })
}

/// What a server says: a greeting, and answers by the beginning of a command (`.` for the end of a message).
/// No answer means that it falls silent; `HANG UP` that it closes the connection.
#[derive(Clone)]
pub struct Script {
    greeting: &'static str,
    answers: Vec<(&'static str, &'static str)>,
    drips: bool,
}

impl Script {
    /// Takes everything, but for one command.
    pub fn answering(command: &'static str, answer: &'static str) -> Self {
        Self::greeting("220 hello").and(command, answer)
    }

    /// Greets in its own way.
    pub fn greeting(greeting: &'static str) -> Self {
        Self { greeting, answers: Vec::new(), drips: false }
    }

    /// Accepts a connection and says nothing at all.
    pub fn silent() -> Self {
        Self::greeting("")
    }

    /// Says a little now and then, and never comes to an end.
    pub fn dripping() -> Self {
        Self { drips: true, ..Self::silent() }
    }

    /// One more answer.
    pub fn and(mut self, command: &'static str, answer: &'static str) -> Self {
        self.answers.push((command, answer));
        self
    }

    fn answer(&self, command: &str) -> &'static str {
        let own = self.answers.iter().find(|(start, _)| command.starts_with(start));
        own.map(|(_, answer)| *answer).unwrap_or(match command.split_whitespace().next() {
            Some("DATA") => "354 go on",
            Some("AUTH") => "235 welcome",
            _ => "250 ok",
        })
    }
}

/// Starts a server with that script; it lives as long as the test.
pub async fn scripted(script: Script) -> SocketAddr {
    let listener = TcpListener::bind("127.0.0.1:0").await.expect("a free port");
    let address = listener.local_addr().expect("an address");
    tokio::spawn(async move {
        while let Ok((stream, _)) = listener.accept().await {
            let script = script.clone();
            // A client that leaves in the middle is what many tests are about.
            tokio::spawn(async move { play(stream, script).await });
        }
    });
    address
}

async fn play(stream: TcpStream, script: Script) -> std::io::Result<()> {
    let (read, mut write) = stream.into_split();
    let mut lines = BufReader::new(read).lines();
    if script.drips {
        loop {
            write.write_all(b"220-").await?;
            tokio::time::sleep(Duration::from_millis(50)).await;
            write.write_all(b"wait\r\n").await?;
        }
    }
    say(&mut write, script.greeting).await?;
    let mut in_message = false;
    while let Some(line) = lines.next_line().await? {
        if in_message && line != "." {
            continue;
        }
        let answer = script.answer(&line);
        in_message = answer.starts_with("354") && line == "DATA";
        if answer == "HANG UP" {
            return Ok(());
        }
        say(&mut write, answer).await?;
    }
    Ok(())
}

async fn say(write: &mut (impl AsyncWriteExt + Unpin), answer: &str) -> std::io::Result<()> {
    if answer.is_empty() {
        return std::future::pending().await;
    }
    write.write_all(format!("{answer}\r\n").as_bytes()).await
}
