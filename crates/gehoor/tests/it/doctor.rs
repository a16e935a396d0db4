//! `gehoor doctor`: an installation that is well, and what it says of one that is not.

use std::fs;
use std::net::SocketAddr;

use mail::Catcher;

use crate::support::{Server, configuration, gehoor};

fn said(output: &std::process::Output) -> String {
    String::from_utf8_lossy(&output.stdout).into_owned()
}

#[test]
fn what_is_wrong_is_told_with_what_would_be_right() {
    let folder = tempfile::tempdir().unwrap();
    let config = configuration(folder.path());
    let fresh = gehoor(&["doctor", "--config", config.to_str().unwrap()]);
    assert!(
        said(&fresh).contains("note   There is no database yet: gehoor serve makes it"),
        "{}",
        said(&fresh)
    );
    assert!(!folder.path().join("gehoor.db").exists(), "looking makes nothing");

    assert_eq!(Server::start(&config).stop(), Some(0));
    let output = gehoor(&["doctor", "--config", config.to_str().unwrap()]);
    let told = said(&output);
    assert_eq!(output.status.code(), Some(1), "{told}");
    for expected in [
        "WRONG  base-url is http://gehoor.example",
        "WRONG  The mail server 127.0.0.1:9 takes nothing: no connection",
        "WRONG  Nobody at Federal Selection Office is complaints manager",
        "note   There is no administrator",
        "well   The database answers",
    ] {
        assert!(told.contains(expected), "{expected}\n{told}");
    }

    let text = fs::read_to_string(&config).unwrap();
    fs::write(&config, text.replace("port = 9", "port = \"nine\"")).unwrap();
    let output = gehoor(&["doctor", "--config", config.to_str().unwrap()]);
    assert_eq!(output.status.code(), Some(1));
    assert!(said(&output).contains("gehoor.toml:"), "{}", said(&output));
}

#[test]
fn an_installation_that_is_well_is_told_so() {
    let folder = tempfile::tempdir().unwrap();
    let config = configuration(folder.path());
    let runtime = tokio::runtime::Runtime::new().unwrap();
    let catcher = runtime.block_on(Catcher::start(SocketAddr::from(([127, 0, 0, 1], 0)))).unwrap();
    let text = fs::read_to_string(&config).unwrap();
    let (before, _) = text.split_once("bodies = ").unwrap();
    let text = before
        .replace("http://gehoor.example", "https://klachten.gehoor.test")
        .replace("port = 9", &format!("port = {}", catcher.address().port()));
    fs::write(&config, text).unwrap();
    assert_eq!(Server::start(&config).stop(), Some(0));
    let output = gehoor(&["doctor", "--config", config.to_str().unwrap()]);
    let told = said(&output);
    assert_eq!(output.status.code(), Some(0), "{told}");
    assert!(
        told.contains("note   There is no body yet") && told.ends_with("Nothing is to be mended.\n"),
        "{told}"
    );
    drop(catcher);
}

#[test]
fn an_installation_whose_mail_is_not_set_up_says_what_waits() {
    let folder = tempfile::tempdir().unwrap();
    let config = configuration(folder.path());
    let text = fs::read_to_string(&config).unwrap();
    fs::write(&config, text.replace("[mail]\nhost = \"127.0.0.1\"\nport = 9\ntls = \"none\"\n", "")).unwrap();
    assert_eq!(Server::start(&config).stop(), Some(0));
    let told = said(&gehoor(&["doctor", "--config", config.to_str().unwrap()]));
    assert!(
        told.contains("WRONG  Mail is not set up: no letter leaves by e-mail, all of them wait"),
        "{told}"
    );
}
