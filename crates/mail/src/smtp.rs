//! One message to one server, command by command: only so is it known *what* the server refuses.

use std::net::IpAddr;
use std::time::Duration;

use lettre::address::{AddressError, Envelope};
use lettre::transport::smtp::authentication::{Credentials, Mechanism};
use lettre::transport::smtp::client::{AsyncSmtpConnection, TlsParameters};
use lettre::transport::smtp::commands::{Data, Mail, Rcpt};
use lettre::transport::smtp::extension::{ClientId, Extension, MailBodyParameter, MailParameter};
use lettre::transport::smtp::response::{Response, Severity};
use lettre::transport::smtp::{Error, response::Code};
use tokio::time::timeout;

use crate::compose;
use crate::message::Message;
use crate::outlet::{Accepted, Failure, Smtp, Tls};

/// A server that has taken the message is not waited for any longer than this.
const GOODBYE: Duration = Duration::from_secs(1);

pub(crate) async fn send(server: &Smtp, message: &Message) -> Result<Accepted, Failure> {
    let composed = compose::mime(message).map_err(|error| permanent(error.to_string()))?;
    let limit = Duration::from_secs(server.timeout_seconds);
    let (accepted, mut connection) = timeout(limit, hand_over(server, &composed)).await.map_err(|_| {
        temporary(format!("{} did not finish within {} s", server.host, server.timeout_seconds))
    })??;
    // The message is theirs now: whatever happens to the farewell, it must not be sent again.
    let _farewell = timeout(GOODBYE, connection.quit()).await;
    Ok(accepted)
}

pub(crate) async fn greet(server: &Smtp) -> Result<(), Failure> {
    let limit = Duration::from_secs(server.timeout_seconds);
    let mut connection = timeout(limit, connect(server)).await.map_err(|_| {
        temporary(format!("{} did not answer within {} s", server.host, server.timeout_seconds))
    })??;
    let _farewell = timeout(GOODBYE, connection.quit()).await;
    Ok(())
}

async fn hand_over(
    server: &Smtp,
    message: &lettre::Message,
) -> Result<(Accepted, AsyncSmtpConnection), Failure> {
    let envelope = envelope(server, message)?;
    let mut connection = connect(server).await?;
    let bytes = message.formatted();
    let (from, to) = (envelope.from().cloned(), envelope.to());

    let options = mail_options(&connection, &envelope, &bytes)?;
    let answer = connection.command(Mail::new(from, options)).await;
    expect(Severity::PositiveCompletion, answer)
        .map_err(|e| temporary(format!("the sender was refused: {}", e.text)))?;
    for recipient in to {
        let answer = connection.command(Rcpt::new(recipient.clone(), vec![])).await;
        expect(Severity::PositiveCompletion, answer).map_err(|e| e.failure("the recipient was refused"))?;
    }
    let answer = connection.command(Data).await;
    expect(Severity::PositiveIntermediate, answer).map_err(|e| e.failure("the message was refused"))?;
    let answer = connection.message(&bytes).await;
    let answer =
        expect(Severity::PositiveCompletion, answer).map_err(|e| e.failure("the message was refused"))?;
    let answer = answer.message().collect::<Vec<_>>().join(" ");
    Ok((Accepted { answer }, connection))
}

/// An address that is none is a fault of the settings and no fault of the recipient.
fn envelope(server: &Smtp, message: &lettre::Message) -> Result<Envelope, Failure> {
    let own = message.envelope();
    let Some(sender) = &server.envelope_sender else { return Ok(own.clone()) };
    let sender = sender
        .parse()
        .map_err(|error: AddressError| temporary(format!("{sender} is no address: {error}")))?;
    Envelope::new(Some(sender), own.to().to_vec()).map_err(|error| permanent(error.to_string()))
}

/// Whatever fails here is between us and the server, and no fault of the recipient: it is always temporary.
async fn connect(server: &Smtp) -> Result<AsyncSmtpConnection, Failure> {
    let what =
        |what: &str, error: &Error| temporary(format!("{what} {}:{}: {error}", server.host, server.port));
    let hello = ClientId::default();
    let tls = |server: &Smtp| TlsParameters::new(server.host.clone()).map_err(|e| what("no TLS for", &e));
    let wrapper = if server.tls == Tls::Wrapper { Some(tls(server)?) } else { None };
    let address = (server.host.as_str(), server.port);
    let limit = Some(Duration::from_secs(server.timeout_seconds));
    let mut connection = AsyncSmtpConnection::connect_tokio1(address, limit, &hello, wrapper, None)
        .await
        .map_err(|error| what("no connection with", &error))?;
    if server.tls == Tls::StartTls {
        connection.starttls(tls(server)?, &hello).await.map_err(|error| what("no TLS with", &error))?;
    }
    if let (Some(username), Some(password)) = (&server.username, &server.password) {
        if server.tls == Tls::None && !is_this_machine(&server.host) {
            let host = &server.host;
            return Err(temporary(format!("a password is not sent to {host} without TLS; set tls for it")));
        }
        let credentials = Credentials::new(username.clone(), password.reveal().to_owned());
        let mechanisms = [Mechanism::Plain, Mechanism::Login];
        connection.auth(&mechanisms, &credentials).await.map_err(|error| what("not let in by", &error))?;
    }
    Ok(connection)
}

fn mail_options(
    connection: &AsyncSmtpConnection,
    envelope: &Envelope,
    bytes: &[u8],
) -> Result<Vec<MailParameter>, Failure> {
    let mut options = Vec::new();
    let offers = |extension| connection.server_info().supports_feature(extension);
    let is_ascii = |address: &lettre::Address| AsRef::<str>::as_ref(address).is_ascii();
    let beyond_ascii = !envelope.to().iter().chain(envelope.from()).all(is_ascii);
    if beyond_ascii {
        if !offers(Extension::SmtpUtfEight) {
            return Err(permanent("the server does not know addresses with letters beyond ASCII".to_owned()));
        }
        options.push(MailParameter::SmtpUtfEight);
    }
    if !bytes.is_ascii() && offers(Extension::EightBitMime) {
        options.push(MailParameter::Body(MailBodyParameter::EightBitMime));
    }
    Ok(options)
}

/// What came in the place of the answer that was hoped for.
struct Refusal {
    code: Option<Code>,
    text: String,
}

impl Refusal {
    /// 5yz is for good, but for those by which a server asks for another login or does not understand us
    /// (RFC 5321 §4.2.2, RFC 4954 §6): these say nothing of the recipient.
    fn failure(self, what: &str) -> Failure {
        let for_good = self.code.is_some_and(|code| code.severity == Severity::PermanentNegativeCompletion);
        let of_us = self.code.is_some_and(|code| {
            let number = u16::from(code);
            (500..=504).contains(&number) || [521, 530, 534, 535, 538].contains(&number)
        });
        let reason = format!("{what}: {}", self.text);
        if for_good && !of_us { permanent(reason) } else { temporary(reason) }
    }
}

fn expect(hoped: Severity, answer: Result<Response, Error>) -> Result<Response, Refusal> {
    match answer {
        Ok(response) if response.code().severity == hoped => Ok(response),
        Ok(response) => {
            Err(Refusal { code: None, text: format!("an answer out of place, {}", response.code()) })
        }
        Err(error) => Err(Refusal { code: error.status(), text: error.to_string() }),
    }
}

fn is_this_machine(host: &str) -> bool {
    host == "localhost" || host.parse::<IpAddr>().is_ok_and(|address| address.is_loopback())
}

fn temporary(reason: String) -> Failure {
    Failure::Temporary { reason }
}

fn permanent(reason: String) -> Failure {
    Failure::Permanent { reason }
}
