//! `gehoor serve`: a configuration that does not fit is told; one that fits gives an installation.

use std::fs;
use std::path::Path;
use std::process::Command;

use crate::support::{Answer, Server, complain, complaint, configuration, gehoor};

#[test]
fn without_a_configuration_it_says_how_to_begin() {
    let output = gehoor(&["serve"]);
    assert_eq!(output.status.code(), Some(2));
    assert!(complaint(&output).contains("gehoor serve --example > gehoor.toml"), "{}", complaint(&output));
    let example = gehoor(&["serve", "--example"]);
    assert!(example.status.success());
    assert!(String::from_utf8_lossy(&example.stdout).contains("[database]"));
}

#[test]
fn every_flaw_of_a_configuration_is_told_at_once() {
    let folder = tempfile::tempdir().unwrap();
    let path = configuration(folder.path());
    let good = fs::read_to_string(&path).unwrap();
    fs::write(&path, good.replace("127.0.0.1:0", "here").replace("http://gehoor.example", "gehoor")).unwrap();
    let output = gehoor(&["serve", "--config", path.to_str().unwrap()]);
    let said = complaint(&output);
    assert_eq!(output.status.code(), Some(2));
    assert!(said.contains("gehoor.toml:2:10: `here` is no address to listen on; write"), "{said}");
    assert!(said.contains("gehoor.toml:3:12: `gehoor` is not an address"), "{said}");

    let (before, _) = good.split_once("bodies = ").unwrap();
    fs::write(&path, format!("{before}bodies = \"bodies\"\n")).unwrap();
    fs::create_dir_all(folder.path().join("bodies/town")).unwrap();
    fs::write(folder.path().join("bodies/town/body.toml"), "id = \"town\"\nprefixx = \"TWN\"\n").unwrap();
    let output = gehoor(&["serve", "--config", path.to_str().unwrap()]);
    let said = complaint(&output);
    assert_eq!(output.status.code(), Some(2));
    assert!(
        said.contains("bodies/town/body.toml:2:1: there is no key `prefixx` here; did you mean `prefix`?"),
        "{said}"
    );
    assert!(!folder.path().join("gehoor.db").exists(), "nothing is made for an installation that cannot be");
}

#[test]
fn an_installation_answers_takes_a_complaint_and_stops_in_good_order() {
    let folder = tempfile::tempdir().unwrap();
    let config = configuration(folder.path());
    let server = Server::start(&config);
    let code = server.said.last().unwrap().trim();
    assert!(server.said[1].contains("http://gehoor.example/first-run"), "{:?}", server.said);
    assert_eq!((code.len(), code.matches('-').count()), (24, 4), "a setup code: {code}");
    assert_eq!(Answer::get(server.address, "/healthz").unwrap().body, "ok");
    assert_eq!(Answer::get(server.address, "/demo/mail").unwrap().status, 404, "this is no demo");

    let form = Answer::get(server.address, "/bodies/selection/form").unwrap();
    assert!(form.body.contains("name=\"what-happened\""));
    let answer = complain(server.address, &form.visit(), "first", "192.0.2.1").unwrap();
    assert_eq!(answer.status, 303, "{answer:?}");
    let receipt = answer.header("location").unwrap().to_owned();
    assert!(Answer::get(server.address, &receipt).unwrap().body.contains("-SEL-1"));
    assert_eq!(server.stop(), Some(0));

    let verified = gehoor(&["verify", "--config", config.to_str().unwrap()]);
    let said = String::from_utf8_lossy(&verified.stdout).into_owned();
    assert!(verified.status.success() && said.starts_with("1 dossiers, 3 events"), "{said}");
    let server = Server::start(&config);
    assert_eq!(Answer::get(server.address, &receipt).unwrap().status, 200, "the link outlives the program");
}

#[test]
fn verify_tells_what_was_changed_behind_its_back() {
    let nothing = gehoor(&["verify", "--database", "sqlite:/nowhere/gehoor.db"]);
    assert_eq!(nothing.status.code(), Some(2));
    assert!(
        complaint(&nothing).contains("there is no database /nowhere/gehoor.db"),
        "{}",
        complaint(&nothing)
    );

    let folder = tempfile::tempdir().unwrap();
    let config = configuration(folder.path());
    let server = Server::start(&config);
    let visit = Answer::get(server.address, "/bodies/selection/form").unwrap().visit();
    assert_eq!(complain(server.address, &visit, "first", "192.0.2.1").unwrap().status, 303);
    assert_eq!(server.stop(), Some(0));
    change(&folder.path().join("gehoor.db"));
    let verified = gehoor(&["verify", "--config", config.to_str().unwrap()]);
    let said = String::from_utf8_lossy(&verified.stdout).into_owned();
    assert_eq!(verified.status.code(), Some(1));
    assert!(said.contains("SEL-1: the text or particulars") && said.contains("were changed"), "{said}");
}

/// Someone with the file in their hands rewrites a complaint.
fn change(database: &Path) {
    let conn = rusqlite::Connection::open(database).unwrap();
    let changed = conn.execute("UPDATE text SET body = 'Alles was in orde.' WHERE kind = 'message'", []);
    assert_eq!(changed.unwrap(), 1);
}

#[test]
fn a_procedure_of_ones_own_is_checked_by_a_process_apart_before_a_body_follows_it() {
    let folder = tempfile::tempdir().unwrap();
    let config = configuration(folder.path());
    let text = fs::read_to_string(&config).unwrap();
    // nobody can listen there: what starts all the same ends at once
    let text = text.replace("127.0.0.1:0", "192.0.2.1:1");
    fs::write(&config, format!("{text}procedures = \"procedures\"\n")).unwrap();
    let shipped = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../procedures");
    let own = folder.path().join("procedures");
    assert!(Command::new("cp").arg("-r").args([&shipped, &own]).status().unwrap().success());
    let main = own.join("fod-po-dispute/v1/procedure.toml");
    let text = fs::read_to_string(&main).unwrap();
    // the case is for somebody whom nothing appoints
    let (before, case) = text.split_once("[activity.case]").unwrap();
    let line = case.lines().find(|line| line.starts_with("by")).unwrap();
    let late = case.replacen(line, "by = [\"adviser\"]", 1);
    fs::write(&main, format!("{before}[activity.case]{late}")).unwrap();
    let output = gehoor(&["serve", "--config", config.to_str().unwrap()]);
    let said = complaint(&output);
    assert_eq!(output.status.code(), Some(1), "{said}");
    let told = "the body selection cannot follow procedures/fod-po-dispute/v1, which is not sound:";
    assert!(said.contains(told) && said.contains("`case` can never be done"), "{said}");
}
