//! The drill: an installation is backed up while people write to it, restored elsewhere, and goes on there.

use std::collections::BTreeMap;
use std::fs;
use std::io::Read;
use std::path::{Path, PathBuf};
use std::process::Output;
use std::sync::atomic::{AtomicBool, Ordering};

use serde_json::Value;
use store::testing::Postgres;
use tempfile::TempDir;

use crate::support::{Answer, Server, complain, complaint, configuration, configuration_on, gehoor};

/// An installation with nothing in it yet.
struct Place {
    folder: TempDir,
    config: PathBuf,
    _database: Option<Postgres>,
}

impl Place {
    fn sqlite() -> Place {
        let folder = tempfile::tempdir().unwrap();
        Place { config: configuration(folder.path()), folder, _database: None }
    }

    fn postgres() -> Place {
        let (folder, database) = (tempfile::tempdir().unwrap(), Postgres::fresh());
        Place { config: configuration_on(folder.path(), database.url()), folder, _database: Some(database) }
    }

    fn file(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    fn backup(&self, name: &str) -> PathBuf {
        let file = self.file(name);
        let made = run("backup", &file, &self.config);
        assert!(made.status.success(), "{}", complaint(&made));
        file
    }
}

fn run(command: &str, file: &Path, config: &Path) -> Output {
    gehoor(&[command, file.to_str().unwrap(), "--config", config.to_str().unwrap()])
}

fn said(output: &Output) -> String {
    String::from_utf8_lossy(&output.stdout).into_owned()
}

/// What lies in a backup: each file with its digest, and how many rows each table has.
fn contents(file: &Path) -> (BTreeMap<String, String>, BTreeMap<String, u64>) {
    let mut zip = zip::ZipArchive::new(fs::File::open(file).unwrap()).unwrap();
    let mut manifest = String::new();
    zip.by_name("manifest.json").unwrap().read_to_string(&mut manifest).unwrap();
    let manifest: Value = serde_json::from_str(&manifest).unwrap();
    let text = |value: &Value| value.as_str().unwrap().to_owned();
    let list = |name: &str| manifest[name].as_array().unwrap().clone();
    let files = list("files").iter().map(|file| (text(&file["path"]), text(&file["sha256"]))).collect();
    let rows =
        list("tables").into_iter().map(|table| (text(&table["name"]), table["rows"].as_u64().unwrap()));
    (files, rows.collect())
}

/// Complaints come in, one after the other, until told to stop; the links that were given out.
fn write(server: &Server, visit: &str, who: usize, stop: &AtomicBool) -> Vec<String> {
    let mut links = Vec::new();
    while !stop.load(Ordering::SeqCst) || links.len() < 3 {
        let (once, from) = (format!("{who}-{}", links.len()), format!("198.51.100.{}", links.len() % 250));
        let answer = complain(server.address, visit, &once, &from).expect("an answer");
        assert_eq!(answer.status, 303, "{answer:?}");
        links.push(answer.header("location").unwrap().to_owned());
    }
    links
}

/// Two people write while the backup is made; the links given out before it, and the backup.
fn filled(place: &Place) -> (Vec<String>, PathBuf) {
    let server = Server::start(&place.config);
    let visit = Answer::get(server.address, "/bodies/selection/form").unwrap().visit();
    let before = write(&server, &visit, 0, &AtomicBool::new(true));
    let stop = AtomicBool::new(false);
    let file = std::thread::scope(|scope| {
        for who in 1..3 {
            let (server, visit, stop) = (&server, &visit, &stop);
            scope.spawn(move || write(server, visit, who, stop));
        }
        let file = place.backup("while-writing.zip");
        stop.store(true, Ordering::SeqCst);
        file
    });
    assert_eq!(server.stop(), Some(0));
    (before, file)
}

fn drill(from: &Place, to: &Place) {
    let (links, file) = filled(from);
    let checked = gehoor(&["backup", "--check", file.to_str().unwrap()]);
    assert!(checked.status.success() && said(&checked).contains("is whole:"), "{}", complaint(&checked));

    let restored = run("restore", &file, &to.config);
    assert!(restored.status.success(), "{}", complaint(&restored));
    assert!(said(&restored).contains("Everything is as it was written."), "{}", said(&restored));
    assert_eq!(contents(&to.backup("again.zip")), contents(&file), "every table is what it was");
    assert!(contents(&file).1["event"] >= 9 && contents(&file).1["document"] >= 3, "dossiers with letters");

    let server = Server::start(&to.config);
    for link in &links {
        assert_eq!(Answer::get(server.address, link).unwrap().status, 200, "the link {link} still opens");
    }
    let visit = Answer::get(server.address, "/bodies/selection/form").unwrap().visit();
    assert_eq!(complain(server.address, &visit, "after", "198.51.100.1").unwrap().status, 303);
    assert_eq!(server.stop(), Some(0));

    let refused = run("restore", &file, &to.config);
    assert_eq!(refused.status.code(), Some(1));
    assert!(
        complaint(&refused).contains("there is something in this database already"),
        "{}",
        complaint(&refused)
    );
    let verified = gehoor(&["verify", "--config", to.config.to_str().unwrap()]);
    assert!(verified.status.success(), "{}", said(&verified));
}

#[test]
fn the_drill_from_sqlite_to_sqlite() {
    drill(&Place::sqlite(), &Place::sqlite());
}

#[test]
fn the_drill_from_sqlite_to_postgres() {
    drill(&Place::sqlite(), &Place::postgres());
}

#[test]
fn the_drill_from_postgres_to_sqlite() {
    drill(&Place::postgres(), &Place::sqlite());
}

#[test]
fn the_drill_from_postgres_to_postgres() {
    drill(&Place::postgres(), &Place::postgres());
}

#[test]
fn moving_is_one_command_and_leaves_the_old_database_as_it_was() {
    let (from, to) = (Place::sqlite(), Place::postgres());
    filled(&from);
    let before = contents(&from.backup("before.zip"));
    let (from_config, to_config) = (from.config.to_str().unwrap(), to.config.to_str().unwrap());
    let moved = gehoor(&["move", "--from", from_config, "--to", to_config]);
    assert!(moved.status.success(), "{}", complaint(&moved));
    assert_eq!(contents(&to.backup("after.zip")), before);
    assert_eq!(contents(&from.backup("still.zip")), before);
    let again = gehoor(&["move", "--from", from_config, "--to", to_config]);
    assert!(
        complaint(&again).contains("there is something in this database already"),
        "{}",
        complaint(&again)
    );
}

#[test]
fn what_is_no_whole_backup_is_refused_and_nothing_is_written() {
    let (from, to) = (Place::sqlite(), Place::sqlite());
    let (_, file) = filled(&from);
    let good = fs::read(&file).unwrap();
    let refused = |bytes: &[u8], sentence: &str| {
        let bad = from.file("bad.zip");
        fs::write(&bad, bytes).unwrap();
        for output in
            [run("restore", &bad, &to.config), gehoor(&["backup", "--check", bad.to_str().unwrap()])]
        {
            assert_eq!(output.status.code(), Some(1));
            assert!(complaint(&output).contains(sentence), "{sentence}: {}", complaint(&output));
        }
        assert!(!to.file("gehoor.db").exists(), "nothing was made");
    };
    refused(&good[..good.len() / 2], "it is not a whole zip file");
    let mut changed = good.clone();
    changed[good.len() / 3] ^= 1;
    refused(&changed, "was changed: it is not what the manifest says");
    refused(b"a page about something else", "it is not a whole zip file");
    refused(
        &rewritten(&good, "\"version\": 1", "\"version\": 2"),
        "it was made by a newer Gehoor (Gehoor 0.",
    );
    refused(&rewritten(&good, "\"gehoor-backup\"", "\"gehoor-dossier\""), "it is no backup of Gehoor");
    let unknown = rewritten(&good, "\"name\": \"record\"", "\"name\": \"others\"");
    refused(&unknown, "whose tables this version does not know");

    let twice = run("backup", &file, &from.config);
    assert!(complaint(&twice).contains("is there already; name a new file"), "{}", complaint(&twice));
    assert_eq!(fs::read(&file).unwrap(), good);
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        assert_eq!(fs::metadata(&file).unwrap().permissions().mode() & 0o777, 0o600, "it holds a secret");
    }
}

/// The same backup, its manifest changed.
fn rewritten(backup: &[u8], was: &str, becomes: &str) -> Vec<u8> {
    let mut from = zip::ZipArchive::new(std::io::Cursor::new(backup)).unwrap();
    let mut to = zip::ZipWriter::new(std::io::Cursor::new(Vec::new()));
    let mut manifest = String::new();
    for place in 0..from.len() {
        let mut file = from.by_index(place).unwrap();
        if file.name().unwrap() == "manifest.json" {
            file.read_to_string(&mut manifest).unwrap();
        } else {
            to.raw_copy_file(file).unwrap();
        }
    }
    assert!(manifest.contains(was), "{manifest}");
    to.start_file("manifest.json", zip::write::SimpleFileOptions::default()).unwrap();
    std::io::Write::write_all(&mut to, manifest.replace(was, becomes).as_bytes()).unwrap();
    to.finish().unwrap().into_inner()
}
