//! One client's session: as much of RFC 5321 as a well-behaved client needs.

use std::io;

use tokio::io::{AsyncBufRead, AsyncBufReadExt, AsyncReadExt, AsyncWriteExt, BufReader};
use tokio::net::TcpStream;

use super::Limits;
use super::shelf::Shelf;

pub(super) async fn serve(stream: TcpStream, shelf: &Shelf, limits: &Limits) -> io::Result<()> {
    let (read, write) = stream.into_split();
    let mut session =
        Session { read: BufReader::new(read), write, shelf, limits, sender: None, to: Vec::new() };
    session.run().await
}

struct Session<'a, R, W> {
    read: R,
    write: W,
    shelf: &'a Shelf,
    limits: &'a Limits,
    sender: Option<String>,
    to: Vec<String>,
}

enum Line {
    Whole(Vec<u8>),
    TooLong,
    End,
}

impl<R: AsyncBufRead + Unpin, W: AsyncWriteExt + Unpin> Session<'_, R, W> {
    async fn run(&mut self) -> io::Result<()> {
        self.answer("220 mail catcher, nothing leaves from here").await?;
        let mut mistakes = 0;
        while mistakes < self.limits.mistakes {
            let line = match self.line().await? {
                Line::Whole(line) => String::from_utf8_lossy(&line).trim().to_owned(),
                Line::TooLong => return self.answer("500 line too long").await,
                Line::End => return Ok(()),
            };
            let verb = line.split([' ', ':']).next().unwrap_or_default().to_ascii_uppercase();
            match verb.as_str() {
                "QUIT" => return self.answer("221 goodbye").await,
                "EHLO" => self.greet().await?,
                "HELO" | "RSET" => {
                    self.forget();
                    self.answer("250 ok").await?;
                }
                "NOOP" => self.answer("250 ok").await?,
                "MAIL" => self.mail(&line).await?,
                "RCPT" => self.rcpt(&line).await?,
                "DATA" => self.data().await?,
                _ => {
                    mistakes += 1;
                    self.answer("502 not known here").await?;
                }
            }
        }
        self.answer("421 too many mistakes").await
    }

    async fn greet(&mut self) -> io::Result<()> {
        self.forget();
        let size = self.limits.message;
        self.answer(&format!("250-mail catcher\r\n250-SIZE {size}\r\n250-8BITMIME\r\n250 SMTPUTF8")).await
    }

    async fn mail(&mut self, line: &str) -> io::Result<()> {
        match address(line) {
            Some(sender) if self.sender.is_none() => {
                self.sender = Some(sender);
                self.answer("250 ok").await
            }
            Some(_) => self.answer("503 the sender is known already").await,
            None => self.answer("501 write MAIL FROM:<address>").await,
        }
    }

    async fn rcpt(&mut self, line: &str) -> io::Result<()> {
        match address(line).filter(|address| !address.is_empty()) {
            _ if self.sender.is_none() => self.answer("503 MAIL comes first").await,
            _ if self.to.len() >= self.limits.recipients => self.answer("452 too many recipients").await,
            Some(recipient) => {
                self.to.push(recipient);
                self.answer("250 ok").await
            }
            None => self.answer("501 write RCPT TO:<address>").await,
        }
    }

    async fn data(&mut self) -> io::Result<()> {
        if self.to.is_empty() {
            return self.answer("503 RCPT comes first").await;
        }
        self.answer("354 end with a dot alone on its line").await?;
        let mut message = Vec::new();
        let mut fits = true;
        loop {
            let line = match self.line().await? {
                Line::Whole(line) => line,
                Line::TooLong => return self.leave("500 line too long").await,
                Line::End => return Ok(()),
            };
            if line == b".\r\n" {
                break;
            }
            let text = line.strip_prefix(b".").unwrap_or(&line);
            fits = fits && message.len() + text.len() <= self.limits.message;
            if fits {
                message.extend_from_slice(text);
            }
        }
        let (sender, to) = (self.sender.take().unwrap_or_default(), std::mem::take(&mut self.to));
        if !fits {
            return self.answer("552 the message is too long").await;
        }
        let number = self.shelf.put(&sender, to, message);
        self.answer(&format!("250 caught as {number}")).await
    }

    fn forget(&mut self) {
        self.sender = None;
        self.to.clear();
    }

    /// Ends a session whose place in the conversation is lost.
    async fn leave(&mut self, answer: &str) -> io::Result<()> {
        self.answer(answer).await?;
        Err(io::Error::new(io::ErrorKind::InvalidData, answer.to_owned()))
    }

    async fn line(&mut self) -> io::Result<Line> {
        let mut line = Vec::new();
        let most = u64::try_from(self.limits.line).unwrap_or(u64::MAX);
        (&mut self.read).take(most).read_until(b'\n', &mut line).await?;
        Ok(match line.last() {
            Some(b'\n') => Line::Whole(line),
            Some(_) if line.len() >= self.limits.line => Line::TooLong,
            _ => Line::End,
        })
    }

    async fn answer(&mut self, answer: &str) -> io::Result<()> {
        self.write.write_all(format!("{answer}\r\n").as_bytes()).await?;
        self.write.flush().await
    }
}

/// What stands between `<` and `>` in `MAIL FROM:<…>` or `RCPT TO:<…>`.
fn address(line: &str) -> Option<String> {
    let (command, rest) = line.split_once(':')?;
    let known = ["MAIL FROM", "RCPT TO"].iter().any(|known| command.trim().eq_ignore_ascii_case(known));
    let (address, _options) = rest.trim_start().strip_prefix('<')?.split_once('>')?;
    known.then(|| address.to_owned())
}
