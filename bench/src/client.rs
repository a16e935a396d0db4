//! One kept connection, as a browser has it.

use std::net::SocketAddr;

use anyhow::{Result, anyhow};
use http_body_util::{BodyExt as _, Full};
use hyper::body::Bytes;
use hyper::client::conn::http1::{SendRequest, handshake};
use hyper::header::{CONTENT_TYPE, COOKIE, HOST, SET_COOKIE};
use hyper::{Method, Request};
use hyper_util::rt::TokioIo;
use tokio::net::TcpStream;

/// A connection to the server.
pub struct Client {
    sender: SendRequest<Full<Bytes>>,
    host: String,
    /// The cookie that ties public forms to this browser, once a form was asked for.
    pub visit: String,
}

impl Client {
    /// Connects.
    pub async fn connect(address: SocketAddr) -> Result<Client> {
        let stream = TcpStream::connect(address).await?;
        stream.set_nodelay(true)?;
        let (sender, connection) = handshake(TokioIo::new(stream)).await?;
        tokio::spawn(connection);
        Ok(Client { sender, host: address.to_string(), visit: String::new() })
    }

    /// A page: its status and how long it is.
    pub async fn get(&mut self, path: &str, cookie: &str) -> Result<(u16, usize)> {
        self.send(Method::GET, path, cookie, Bytes::new()).await
    }

    /// A form: the status of the answer and how long it is.
    pub async fn post(&mut self, path: &str, cookie: &str, form: String) -> Result<(u16, usize)> {
        self.send(Method::POST, path, cookie, Bytes::from(form)).await
    }

    async fn send(&mut self, method: Method, path: &str, cookie: &str, body: Bytes) -> Result<(u16, usize)> {
        let mut request = Request::builder().method(method).uri(path).header(HOST, &self.host);
        if !cookie.is_empty() {
            request = request.header(COOKIE, cookie);
        }
        if !body.is_empty() {
            request = request.header(CONTENT_TYPE, "application/x-www-form-urlencoded");
        }
        let answer = self.sender.send_request(request.body(Full::new(body))?).await?;
        let (head, mut body) = answer.into_parts();
        if let Some(visit) = head.headers.get(SET_COOKIE).and_then(|cookie| cookie.to_str().ok())
            && let Some((_, token)) =
                visit.split(';').next().and_then(|pair| pair.split_once("gehoor-visit="))
        {
            token.clone_into(&mut self.visit);
        }
        let mut length = 0;
        while let Some(frame) = body.frame().await {
            length += frame?.data_ref().map_or(0, Bytes::len);
        }
        Ok((head.status.as_u16(), length))
    }

    /// The token of a public form, from the page that shows it.
    pub async fn visit(&mut self, form: &str) -> Result<String> {
        self.get(form, "").await?;
        Some(self.visit.clone())
            .filter(|token| !token.is_empty())
            .ok_or_else(|| anyhow!("the form gives no token"))
    }
}
