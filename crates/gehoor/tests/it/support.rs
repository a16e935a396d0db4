//! An installation in a folder of its own, and a small HTTP client to meet it.

use std::fs;
use std::io::{BufRead, BufReader, Read, Write};
use std::net::{SocketAddr, TcpStream};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Output, Stdio};
use std::time::Duration;

/// The program with these arguments, until it ends.
pub fn gehoor(args: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_gehoor")).args(args).output().expect("the program")
}

/// What a program said where errors go.
pub fn complaint(output: &Output) -> String {
    String::from_utf8_lossy(&output.stderr).into_owned()
}

/// Writes a configuration whose mail server nobody is.
pub fn configuration(folder: &Path) -> PathBuf {
    configuration_on(folder, &format!("sqlite:{}", folder.join("gehoor.db").display()))
}

/// The same, on a database of its own.
pub fn configuration_on(folder: &Path, url: &str) -> PathBuf {
    let path = folder.join("gehoor.toml");
    let text = format!(
        "[server]\nlisten = \"127.0.0.1:0\"\nbase-url = \"http://gehoor.example\"\nbehind-proxy = true\n\n\
         [database]\nurl = \"{url}\"\n\n[mail]\nhost = \"127.0.0.1\"\nport = 9\ntls = \"none\"\n\n\
         [folders]\nattachments = \"attachments\"\nbodies = \"{}\"\n",
        Path::new(env!("CARGO_MANIFEST_DIR")).join("../../bodies").display()
    );
    fs::write(&path, text).expect("a configuration");
    path
}

/// A running `gehoor serve`.
pub struct Server {
    child: Child,
    pub address: SocketAddr,
    /// The lines that it said at its start.
    pub said: Vec<String>,
}

impl Server {
    pub fn start(config: &Path) -> Server {
        let mut child = Command::new(env!("CARGO_BIN_EXE_gehoor"))
            .args(["serve", "--config"])
            .arg(config)
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .expect("the program");
        let out = child.stdout.take().expect("its output");
        let mut said = Vec::new();
        let mut lines = BufReader::new(out).lines().map_while(Result::ok);
        let first = lines.next().expect("it says where it listens");
        let address =
            first.split("http://").nth(1).and_then(|rest| rest.split(';').next()).expect("an address");
        let address = address.parse().expect("an address");
        said.push(first);
        if Answer::get(address, "/healthz").is_some_and(|answer| answer.status == 200) {
            // without an administrator there are two lines more
            let fresh = Answer::get(address, "/first-run").is_some_and(|answer| answer.status == 200);
            said.extend(lines.by_ref().take(if fresh { 2 } else { 0 }));
        }
        Server { child, address, said }
    }

    /// At once and without a word, as when the power fails.
    pub fn kill(mut self) {
        self.child.kill().expect("it can be killed");
        self.child.wait().expect("it ends");
    }

    /// As a service manager asks; its exit code.
    pub fn stop(mut self) -> Option<i32> {
        let asked = Command::new("kill").args(["-TERM", &self.child.id().to_string()]).status();
        assert!(asked.expect("kill").success());
        self.child.wait().expect("it ends").code()
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        // a test that failed leaves nothing running
        let _ended = self.child.kill();
        let _waited = self.child.wait();
    }
}

/// An answer over HTTP.
#[derive(Debug)]
pub struct Answer {
    pub status: u16,
    headers: String,
    pub body: String,
}

impl Answer {
    /// `None` when there is none, or only a part of one.
    pub fn get(address: SocketAddr, path: &str) -> Option<Answer> {
        Answer::to(address, &format!("GET {path} HTTP/1.1\r\nHost: gehoor\r\nConnection: close\r\n\r\n"))
    }

    /// Sends a form, as from another address.
    pub fn post(address: SocketAddr, path: &str, visit: &str, from: &str, form: &str) -> Option<Answer> {
        Answer::to(
            address,
            &format!(
                "POST {path} HTTP/1.1\r\nHost: gehoor\r\nConnection: close\r\nX-Forwarded-For: {from}\r\n\
                 Cookie: gehoor-visit={visit}\r\nContent-Type: application/x-www-form-urlencoded\r\n\
                 Content-Length: {}\r\n\r\n{form}",
                form.len()
            ),
        )
    }

    fn to(address: SocketAddr, request: &str) -> Option<Answer> {
        let mut stream = TcpStream::connect(address).ok()?;
        stream.set_read_timeout(Some(Duration::from_secs(20))).ok()?;
        stream.write_all(request.as_bytes()).ok()?;
        let mut answer = Vec::new();
        stream.read_to_end(&mut answer).ok()?;
        let answer = String::from_utf8_lossy(&answer).into_owned();
        let (headers, body) = answer.split_once("\r\n\r\n")?;
        let status = headers.split(' ').nth(1)?.parse().ok()?;
        Some(Answer { status, headers: headers.to_owned(), body: body.to_owned() })
    }

    pub fn header(&self, name: &str) -> Option<&str> {
        let lines = self.headers.lines().filter_map(|line| line.split_once(": "));
        lines.filter(|(found, _)| found.eq_ignore_ascii_case(name)).map(|(_, value)| value).next()
    }

    /// The cookie that ties forms to a visitor.
    pub fn visit(&self) -> String {
        let cookie = self.header("set-cookie").and_then(|cookie| cookie.strip_prefix("gehoor-visit="));
        cookie.and_then(|cookie| cookie.split(';').next()).expect("a visit").to_owned()
    }
}

/// Sends the public form; `once` tells two sendings of one form apart from two forms.
pub fn complain(address: SocketAddr, visit: &str, once: &str, from: &str) -> Option<Answer> {
    let form = format!(
        "visit={visit}&once={once}&kind=complaint&service=computer-test&what-happened=De+klok+liep+door.+{once}\
         &name=Jo+Voorbeeld&email=jo%40postvak.example"
    );
    Answer::post(address, "/bodies/selection/submission", visit, from, &form)
}
