use std::path::Path;

use office::clock::Clock;
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use web::{Limits, Site};

use office::MailWay;

use super::super::{Keeping, accounts, open_office};
use super::*;
use crate::law::Folders;

/// How long the slowest machine may take for what follows at once.
const SLOWEST: Duration = Duration::from_secs(20);
const HASTE: Duration = Duration::from_millis(300);
const LONG: Duration = Duration::from_secs(600);

struct Door {
    address: SocketAddr,
    stop: watch::Sender<bool>,
    served: tokio::task::JoinHandle<()>,
}

async fn door(folder: &Path, patience: Patience) -> Door {
    let keeping = Keeping::within(folder).await.expect("a place");
    let clock = Clock::still("2026-03-02T09:00:00+01:00".parse().expect("a moment"));
    let law = Folders::default().demo().unwrap_or_else(|flaws| panic!("{flaws:?}"));
    let office = open_office(&keeping, &clock, law, "http://gehoor.example", MailWay::Nowhere)
        .await
        .expect("an office");
    let limits = Limits { sending: HASTE, ..Limits::default() };
    let pages = web::router(Site::new(office.clone(), accounts(&office)).with_limits(limits));
    let listener = TcpListener::bind("127.0.0.1:0").await.expect("a port");
    let address = listener.local_addr().expect("an address");
    let (stop, stopped) = watch::channel(false);
    let served = tokio::spawn(serve(listener, pages, patience, stopped));
    Door { address, stop, served }
}

impl Door {
    async fn send(&self, text: &str) -> TcpStream {
        let mut stream = TcpStream::connect(self.address).await.expect("a door");
        stream.write_all(text.as_bytes()).await.expect("an ear");
        stream
    }
}

/// All that is said until the other side hangs up.
async fn heard(mut stream: TcpStream) -> String {
    let mut said = Vec::new();
    let read = timeout(SLOWEST, stream.read_to_end(&mut said)).await.expect("the other side hangs up");
    // a reset is an end too
    drop(read);
    String::from_utf8_lossy(&said).into_owned()
}

#[tokio::test(flavor = "multi_thread")]
async fn who_is_slow_is_not_waited_for_without_end() {
    let folder = tempfile::tempdir().expect("a folder");
    let door = door(folder.path(), Patience { head: HASTE, connection: LONG, at_once: 8 }).await;
    assert_eq!(heard(door.send("").await).await, "");
    let half = heard(door.send("GET / HTTP/1.1\r\nHost: geh").await).await;
    assert!(!half.contains("200 OK"), "{half}");
    let idle = heard(door.send("GET /healthz HTTP/1.1\r\nHost: gehoor\r\n\r\n").await).await;
    assert!(idle.starts_with("HTTP/1.1 200 OK") && idle.ends_with("ok"), "{idle}");
    let body = "POST /follow HTTP/1.1\r\nHost: gehoor\r\nContent-Length: 100\r\n\r\nn";
    let unfinished = heard(door.send(body).await).await;
    assert!(unfinished.starts_with("HTTP/1.1 408 "), "{unfinished}");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_full_house_lets_the_next_in_when_one_leaves() {
    let folder = tempfile::tempdir().expect("a folder");
    let door = door(folder.path(), Patience { head: LONG, connection: LONG, at_once: 1 }).await;
    let holding = door.send("GET / HT").await;
    let question = "GET /healthz HTTP/1.1\r\nHost: gehoor\r\nConnection: close\r\n\r\n";
    let mut next = door.send(question).await;
    assert!(timeout(HASTE, next.read_u8()).await.is_err(), "it waits at the door");
    drop(holding);
    let said = heard(next).await;
    assert!(said.ends_with("ok"), "{said}");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_connection_ends_in_good_order() {
    let folder = tempfile::tempdir().expect("a folder");
    let door = door(folder.path(), Patience { head: LONG, connection: HASTE, at_once: 8 }).await;
    let said = heard(door.send("GET /healthz HTTP/1.1\r\nHost: gehoor\r\n\r\n").await).await;
    assert!(said.ends_with("ok"), "{said}");

    let resting = door.send("").await;
    door.stop.send(true).expect("it serves");
    timeout(SLOWEST, door.served).await.expect("it ends").expect("it does not panic");
    assert_eq!(heard(resting).await, "");
}
