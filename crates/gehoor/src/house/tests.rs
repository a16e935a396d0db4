use std::net::SocketAddr;
use std::path::Path;

use domain::intake::{Kind, Medium, Source};
use domain::language::Lang;
use domain::people::Actor;
use jiff::{SignedDuration, Timestamp};
use mail::{Catcher, Outlet, Smtp, Tls};
use office::intake::Submission;
use office::paper::Particulars;
use office::proof::{Told, Verdict};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::sync::oneshot;
use tokio::task::JoinHandle;

use super::*;
use crate::law::Folders;

/// How long the slowest machine may take for what follows at once.
const PATIENCE: Duration = Duration::from_secs(20);

struct House {
    office: Office,
    clock: Clock,
    address: SocketAddr,
    stop: oneshot::Sender<()>,
    life: JoinHandle<Result<(), String>>,
}

/// An installation on a clock that stands still, whose mail goes to a port of this machine.
async fn house(folder: &Path, mail: u16) -> House {
    let keeping = Keeping::within(folder).await.expect("a place");
    let clock = Clock::still("2026-03-02T09:00:00+01:00".parse().expect("a moment"));
    let law = Folders::default().demo().unwrap_or_else(|flaws| panic!("{flaws:?}"));
    let smtp = Smtp {
        host: "127.0.0.1".to_owned(),
        port: mail,
        tls: Tls::None,
        username: None,
        password: None,
        envelope_sender: None,
        timeout_seconds: 5,
    };
    let outlet = Some(Outlet::Smtp(smtp));
    let office =
        open_office(&keeping, &clock, law, "http://gehoor.example", outlet.into()).await.expect("an office");
    let listener = TcpListener::bind("127.0.0.1:0").await.expect("a port");
    let address = listener.local_addr().expect("an address");
    let site = Site::new(office.clone(), accounts(&office));
    let (stop, stopped) = oneshot::channel();
    let life = tokio::spawn(live(site, listener, async move { drop(stopped.await) }));
    House { office, clock, address, stop, life }
}

async fn complain(office: &Office) {
    let submission = Submission {
        files: Vec::new(),
        body: "selection".to_owned(),
        unit: None,
        medium: Medium::WebForm,
        source: Source::Direct,
        received_on: "2026-03-02".parse().expect("a day"),
        sent_on: None,
        language: Lang::Nl,
        complainant: Particulars { email: "jo@postvak.example".to_owned(), ..Particulars::default() },
        representative: None,
        relation: None,
        message: "De klok liep door.".to_owned(),
        desired: String::new(),
        happened_on: None,
        kind: Some(Kind::Complaint),
        grievances: Vec::new(),
    };
    office.submit(submission, Actor::System, None).await.expect("an answer").expect("it is taken in");
}

/// What the one job that fails says of itself, once it was tried that often.
async fn tried(office: &Office, times: i64) -> String {
    let told = async {
        loop {
            let failing = {
                let mut conn = office.store().read().await.expect("a connection");
                store::job::failing(&mut conn, ORG).await.expect("jobs")
            };
            if let [job] = failing.as_slice()
                && job.attempts == times
            {
                return job.last_error.clone().unwrap_or_default();
            }
            tokio::time::sleep(Duration::from_millis(20)).await;
        }
    };
    timeout(PATIENCE, told).await.expect("it is tried")
}

/// Answers every client with something that is no mail server's.
async fn nonsense(listener: TcpListener) {
    while let Ok((mut stream, _)) = listener.accept().await {
        let _gone = stream.write_all(b"HTTP/1.1 418 I'm a teapot\r\n\r\n").await;
        let _read = stream.read(&mut [0; 64]).await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn mail_waits_for_a_server_that_makes_sense_and_leaves_once() {
    let folder = tempfile::tempdir().expect("a folder");
    let listener = TcpListener::bind("127.0.0.1:0").await.expect("a port");
    let mail = listener.local_addr().expect("an address");
    let teapot = tokio::spawn(nonsense(listener));
    let house = house(folder.path(), mail.port()).await;

    complain(&house.office).await;
    let first = tried(&house.office, 1).await;
    assert!(!first.is_empty());
    teapot.abort();
    drop(teapot.await);

    // now nobody is there at all
    house.clock.wait(SignedDuration::from_secs(61));
    house.office.look_for_work();
    assert!(!tried(&house.office, 2).await.is_empty());

    let catcher = Catcher::start(mail).await.expect("the same port");
    house.clock.wait(SignedDuration::from_secs(301));
    house.office.look_for_work();
    let arrived = async {
        while catcher.messages().is_empty() {
            tokio::time::sleep(Duration::from_millis(20)).await;
        }
    };
    timeout(PATIENCE, arrived).await.expect("it arrives");
    house.clock.wait(SignedDuration::from_hours(5));
    house.office.look_for_work();
    assert_eq!(house.office.run_due_jobs().await.expect("jobs"), 0);
    let mails = catcher.messages();
    assert_eq!(mails.len(), 1);
    let letters = {
        let mut conn = house.office.store().read().await.expect("a connection");
        let id = store::event::dossiers(&mut conn, ORG).await.expect("dossiers").remove(0);
        store::document::by_dossier(&mut conn, ORG, &id).await.expect("letters")
    };
    assert_eq!(letters.len(), 1);
    assert_eq!(
        (letters[0].state.as_str(), letters[0].message_id.as_ref()),
        ("sent", Some(&mails[0].message_id))
    );

    house.stop.send(()).expect("it lives");
    timeout(PATIENCE, house.life).await.expect("it ends").expect("it does not panic").expect("in good order");
    assert!(tokio::net::TcpStream::connect(house.address).await.is_err(), "nobody listens any more");
}

#[tokio::test(flavor = "multi_thread")]
async fn the_first_round_takes_a_checkpoint_and_the_next_day_another() {
    let folder = tempfile::tempdir().expect("a folder");
    let house = house(folder.path(), 9).await;
    let taken = async |than: Option<Timestamp>| {
        let newer = async {
            loop {
                let last = {
                    let mut conn = house.office.store().read().await.expect("a connection");
                    store::checkpoint::latest(&mut conn, ORG).await.expect("a checkpoint")
                };
                match last.map(|last| last.at).filter(|at| Some(*at) != than) {
                    Some(at) => return at,
                    None => tokio::time::sleep(Duration::from_millis(20)).await,
                }
            }
        };
        timeout(PATIENCE, newer).await.expect("it is taken")
    };
    let first = taken(None).await;
    house.clock.wait(SignedDuration::from_hours(25));
    house.office.look_for_work();
    assert!(taken(Some(first)).await > first);
    house.stop.send(()).expect("it lives");
    timeout(PATIENCE, house.life).await.expect("it ends").expect("it does not panic").expect("in good order");
}

#[tokio::test]
async fn what_the_program_proved_takes_the_place_of_no_answer() {
    let folder = tempfile::tempdir().expect("a folder");
    let keeping = Keeping::within(folder.path()).await.expect("a place");
    let clock = Clock::still("2026-03-02T09:00:00+01:00".parse().expect("a moment"));
    let law = Folders::default().demo().unwrap_or_else(|flaws| panic!("{flaws:?}"));
    let (place, carried) = crate::shipped::proved().pop_first().expect("a proof");
    let faulty = Verdict { findings: vec![Told::Text("of before".to_owned())] };
    let version = (place.as_str(), carried.digest.as_str());
    office::proof::keep(&keeping.store, ORG, &clock, (&law.library, version), &faulty)
        .await
        .expect("a database");
    proof::prove(&keeping.store, &clock, &law).await.expect("everything is proved");
    let known = office::proof::known(&keeping.store, ORG, &law.library).await.expect("a database");
    assert_eq!(known[&carried.digest].standing, office::proof::Standing::Sound);
}

#[tokio::test]
async fn work_that_panics_starts_again_and_ends_when_told() {
    let (stop, stopped) = watch::channel(false);
    let starts = std::sync::Arc::new(std::sync::atomic::AtomicU32::new(0));
    let counted = starts.clone();
    let start = move || {
        let begun = counted.fetch_add(1, std::sync::atomic::Ordering::SeqCst);
        async move { assert!(begun >= 2, "this panic is part of the test") }
    };
    timeout(PATIENCE, worker::supervise(stopped.clone(), Duration::from_millis(1), start))
        .await
        .expect("it ends");
    assert_eq!(starts.load(std::sync::atomic::Ordering::SeqCst), 3, "twice it broke off");
    stop.send(true).expect("someone listens");
    let never = || async { panic!("it was told to stop") };
    timeout(PATIENCE, worker::supervise(stopped, Duration::from_millis(1), never)).await.expect("it ends");
}

/// A mail server that takes a connection and says nothing.
#[tokio::test(flavor = "multi_thread")]
async fn a_mail_server_that_says_nothing_holds_up_no_term() {
    let folder = tempfile::tempdir().expect("a folder");
    let silent = TcpListener::bind("127.0.0.1:0").await.expect("a port");
    let port = silent.local_addr().expect("an address").port();
    let house = house(folder.path(), port).await;
    complain(&house.office).await;
    let (held, _) = timeout(PATIENCE, silent.accept()).await.expect("it is called").expect("a connection");
    house.clock.set("2026-03-05T09:00:00+01:00".parse().expect("a moment"));
    house.office.look_for_work();
    let warned = async {
        loop {
            let done = {
                let mut conn = house.office.store().read().await.expect("a connection");
                let id = store::event::dossiers(&mut conn, ORG).await.expect("dossiers").remove(0);
                store::job::by_dossier(&mut conn, ORG, &id).await.expect("jobs")
            };
            if done.iter().any(|job| job.kind == "remind" && job.done_at.is_some()) {
                return;
            }
            tokio::time::sleep(Duration::from_millis(20)).await;
        }
    };
    timeout(Duration::from_secs(4), warned).await.expect("before the mail server's five seconds are over");
    drop(held);
    house.stop.send(()).expect("it lives");
    timeout(PATIENCE, house.life).await.expect("it ends").expect("it does not panic").expect("in good order");
}
