//! The power fails in the middle of a burst of complaints: what was answered is there, once.

use std::collections::BTreeSet;
use std::net::SocketAddr;
use std::sync::Mutex;
use std::sync::atomic::{AtomicUsize, Ordering};

use crate::support::{Answer, Server, complain, configuration, gehoor};

const CLIENTS: usize = 8;
/// The program dies once so many were answered.
const ANSWERED: usize = 60;

/// What one client sent: its own mark, and the link that it was answered with, if it was.
type Sent = (String, Option<String>);

fn client(address: SocketAddr, number: usize, visit: &str, answered: &AtomicUsize) -> Vec<Sent> {
    let mut sent = Vec::new();
    for turn in 0.. {
        let once = format!("client-{number}-{turn}");
        let answer = complain(address, visit, &once, &format!("192.0.2.{number}"));
        let link = answer.filter(|answer| answer.status == 303);
        let link = link.and_then(|answer| answer.header("location").map(str::to_owned));
        let lost = link.is_none();
        sent.push((once, link));
        if lost {
            break;
        }
        answered.fetch_add(1, Ordering::SeqCst);
    }
    sent
}

#[test]
fn what_was_answered_before_the_power_failed_is_there_once() {
    let folder = tempfile::tempdir().unwrap();
    let config = configuration(folder.path());
    let server = Server::start(&config);
    let address = server.address;
    let visit = Answer::get(address, "/bodies/selection/form").unwrap().visit();
    let (answered, sent) = (AtomicUsize::new(0), Mutex::new(Vec::new()));
    std::thread::scope(|scope| {
        for number in 0..CLIENTS {
            let (visit, answered, sent) = (&visit, &answered, &sent);
            scope.spawn(move || {
                let mine = client(address, number, visit, answered);
                sent.lock().unwrap().extend(mine);
            });
        }
        while answered.load(Ordering::SeqCst) < ANSWERED {
            std::thread::yield_now();
        }
        server.kill();
    });
    let sent = sent.into_inner().unwrap();
    let links: BTreeSet<&String> = sent.iter().filter_map(|(_, link)| link.as_ref()).collect();
    assert!(links.len() >= ANSWERED);
    assert_eq!(
        links.len(),
        sent.iter().filter(|(_, link)| link.is_some()).count(),
        "no number was given out twice"
    );

    let server = Server::start(&config);
    for link in &links {
        assert_eq!(Answer::get(server.address, link).map(|answer| answer.status), Some(200), "{link}");
    }
    // whoever got no answer sends the same form again; whoever got one and clicks again gets the same
    let again = |(once, link): &Sent| {
        let number = &once["client-".len()..];
        let from = format!("198.51.100.{}", number.split('-').next().unwrap());
        let answer = complain(server.address, &visit, once, &from).expect("an answer");
        let found = answer.header("location").map(str::to_owned).expect("a link");
        assert!(link.as_ref().is_none_or(|link| *link == found), "{once}: {link:?}, now {found}");
        found
    };
    let all: BTreeSet<String> = sent.iter().map(again).collect();
    assert_eq!(all.len(), sent.len());
    assert_eq!(server.stop(), Some(0));

    let verified = gehoor(&["verify", "--config", config.to_str().unwrap()]);
    let said = String::from_utf8_lossy(&verified.stdout).into_owned();
    assert!(verified.status.success(), "{said}");
    assert!(said.starts_with(&format!("{} dossiers", sent.len())), "{} were sent: {said}", sent.len());
}
