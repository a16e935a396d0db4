//! A dossier that leaves the house proves itself, and tells what was done to it.

use std::collections::BTreeSet;
use std::io::{Cursor, Read, Write};

use domain::decide::Command;
use domain::handling::Note;
use domain::language::Lang;
use domain::people::{Actor, PersonId};
use domain::record::{AttachmentRef, Record};
use office::clock::Clock;
use office::export::{Made, check, write};
use office::package::{Fault, Trouble};
use office::verify::Damage;
use office::{Office, Request};
use serde_json::{Value, json};
use sha2::{Digest, Sha256};
use store::{Store, on_both};

use crate::backup::attach;
use crate::support::{ORG, bodies, complaint, office, town};

async fn exported(store: &Store) -> (Office, Vec<u8>) {
    town(store).await;
    let clock = Clock::still("2026-03-02T08:00:00.123456789Z".parse().expect("a moment"));
    let office = office(store, ORG, &clock, bodies(&["town"])).await;
    let passed =
        office.submit(complaint("Het loket was dicht."), Actor::System, None).await.expect("the machinery");
    let id = passed.expect("a dossier").dossier;
    attach(&office, &id, b"GIF89a and so on").await;
    noted(&office, &id).await;
    let bytes = written(&office, &id).await;
    (office, bytes)
}

/// A note that takes the dossier's one file along, so that the record names it.
async fn noted(office: &Office, id: &str) {
    let mut conn = office.store().read().await.expect("a reader");
    let row = store::attachment::by_dossier(&mut conn, ORG, id).await.expect("rows").remove(0);
    drop(conn);
    let mut papers = office.papers(id, Lang::Nl, "dirk");
    let record = Record::Note(Note { text: papers.text("note", "met foto") });
    let attachments = vec![AttachmentRef { id: row.id, digest: row.digest }];
    let command = Command { activity: "note".to_owned(), item: None, record, attachments, seen: None };
    let actor = Actor::Person(PersonId("dirk".to_owned()));
    let request = Request { dossier: id.to_owned(), actor, commands: vec![command], papers, token: None };
    office.act(request).await.expect("the machinery").expect("no refusal");
}

async fn written(office: &Office, id: &str) -> Vec<u8> {
    let made = Made {
        product: "Gehoor test".to_owned(),
        at: office.clock().machine_now(),
        by: "maes".to_owned(),
        language: Lang::Nl,
    };
    let contents = office.contents(id).await.expect("the dossier");
    let out = write(&contents, "<!doctype html>", made, office.blobs(), Cursor::new(Vec::new())).await;
    out.expect("room").into_inner()
}

fn checked(bytes: &[u8]) -> Result<BTreeSet<Damage>, Trouble> {
    let mut file = tempfile::NamedTempFile::new().expect("a file");
    file.write_all(bytes).expect("room");
    check(file.path()).map(|checked| checked.broken)
}

/// The same export by a cunning hand: files are changed, and the manifest is made to fit them.
fn forged(bytes: &[u8], change: impl Fn(&str, Vec<u8>) -> Vec<u8>) -> Vec<u8> {
    let mut from = zip::ZipArchive::new(Cursor::new(bytes)).expect("a zip");
    let mut to = zip::ZipWriter::new(Cursor::new(Vec::new()));
    let (mut manifest, mut files) = (Value::Null, Vec::new());
    for place in 0..from.len() {
        let mut file = from.by_index(place).expect("a file");
        let name = file.name().expect("a name").into_owned();
        let mut content = Vec::new();
        file.read_to_end(&mut content).expect("its content");
        if name == "manifest.json" {
            manifest = serde_json::from_slice(&change(&name, content)).expect("a manifest");
            continue;
        }
        let content = change(&name, content);
        let sha256 = store::hex(&Sha256::digest(&content));
        files.push(json!({ "path": name, "size": content.len(), "sha256": sha256 }));
        to.start_file(name, zip::write::SimpleFileOptions::default()).expect("a file");
        to.write_all(&content).expect("room");
    }
    manifest["files"] = Value::Array(files);
    to.start_file("manifest.json", zip::write::SimpleFileOptions::default()).expect("a file");
    to.write_all(&serde_json::to_vec(&manifest).expect("a manifest")).expect("room");
    to.finish().expect("a zip").into_inner()
}

/// One text in one file is another one.
fn with(bytes: &[u8], path: &str, was: &str, becomes: &str) -> Vec<u8> {
    let found = std::cell::Cell::new(false);
    let forged = forged(bytes, |name, content| {
        if name != path {
            return content;
        }
        let text = String::from_utf8(content).expect("text");
        found.set(text.contains(was));
        text.replace(was, becomes).into_bytes()
    });
    assert!(found.get(), "{path} holds no {was}");
    forged
}

on_both! {
    async fn what_goes_out_is_whole_and_the_same_each_time(store: Store) {
        let (office, bytes) = exported(&store).await;
        assert_eq!(checked(&bytes).expect("an export"), BTreeSet::new());
        let mut file = tempfile::NamedTempFile::new().expect("a file");
        file.write_all(&bytes).expect("room");
        let found = check(file.path()).expect("an export");
        assert_eq!((found.events, found.product.as_str()), (4, "Gehoor test"));
        assert!(found.papers >= 5, "message, grievance, particulars, letter, attachment: {found:?}");
        let id = office.dossier_id(&found.place).await.expect("the lists").expect("it");
        assert_eq!(written(&office, &id).await, bytes);
    }

    async fn every_kind_of_forgery_is_told(store: Store) {
        let (_, bytes) = exported(&store).await;
        let only = |bytes: Vec<u8>| {
            let broken: Vec<_> = checked(&bytes).expect("an export").into_iter().collect();
            broken
        };
        let text = with(&bytes, "texts/0001.json", "Het loket was dicht.", "Het loket was open.");
        assert!(matches!(&only(text)[..], [Damage::Paper { .. }]));
        let person = with(&bytes, "parties/0001.json", "Jo Voorbeeld", "Al Ander");
        assert!(matches!(&only(person)[..], [Damage::Paper { .. }]));
        let letter = with(&bytes, "letters/0001.txt", "\n", "\n\n");
        assert!(matches!(&only(letter)[..], [Damage::Letter { .. }]));
        // a second paper under the id of the first, whole in itself
        let twin = {
            let first = std::cell::RefCell::new(Vec::new());
            let _ = forged(&bytes, |name, content| {
                if name == "texts/0001.json" {
                    first.replace(content.clone());
                }
                content
            });
            forged(&bytes, |name, content| if name == "texts/0002.json" { first.borrow().clone() } else { content })
        };
        assert!(only(twin).iter().any(|damage| matches!(damage, Damage::Added { .. })));
        let stranger = {
            forged(&bytes, |name, content| {
                if name != "texts/0001.json" {
                    return content;
                }
                let mut text: Value = serde_json::from_slice(&content).expect("a text");
                text["id"] = json!("00000000-0000-7000-8000-000000000000");
                serde_json::to_vec(&text).expect("a text")
            })
        };
        let told = only(stranger);
        assert!(told.iter().any(|damage| matches!(damage, Damage::Added { .. })), "{told:?}");
        assert!(told.iter().any(|damage| matches!(damage, Damage::Gone { .. })), "{told:?}");
        let attachment = with(&bytes, "attachments/0001-foto.png", "GIF89a", "GIF87a");
        assert!(matches!(&only(attachment)[..], [Damage::Paper { .. }]));
        let event = with(&bytes, "events/0002.json", "\"register\"", "\"register\" ");
        assert_eq!(only(event)[0], Damage::Chain { event: 2 });
        let column = with(&bytes, "events.jsonl", "\"kind\":\"classify\"", "\"kind\":\"decline\"");
        assert_eq!(only(column)[0], Damage::Columns { event: 3 });
        let law = with(&bytes, "procedure/procedure.toml", "30 days", "60 days");
        assert_eq!(only(law), [Damage::Procedure]);
        let number = with(&bytes, "manifest.json", "-AAA-1\"", "-AAA-2\"");
        assert_eq!(only(number), [Damage::Outside]);
    }

    async fn what_is_not_that_file_is_refused(store: Store) {
        let (_, bytes) = exported(&store).await;
        let fault = |bytes: &[u8]| match checked(bytes) {
            Err(Trouble::Fault(fault)) => fault,
            other => panic!("{other:?}"),
        };
        let refused = |bytes: &[u8]| matches!(checked(bytes), Err(Trouble::Refused(_)));
        assert!(refused(&with(&bytes, "manifest.json", "\"version\": 1", "\"version\": 2")), "a newer one");
        assert!(refused(&with(&bytes, "manifest.json", "gehoor-dossier", "gehoor-backup")));
        assert!(refused(&with(&bytes, "manifest.json", "gehoor-dossier", "something")));
        assert!(matches!(fault(&bytes[..bytes.len() / 2]), Fault::NotAPackage(_)));
        assert!(matches!(fault(b"GIF89a"), Fault::NotAPackage(_)));
        let elsewhere = with(&bytes, "events.jsonl", "events/0002.json", "index.html\",\"x\":\"");
        assert!(matches!(fault(&elsewhere), Fault::Changed(_)), "an event in another file");
        let twice = with(&bytes, "events.jsonl", "events/0002.json", "events/0001.json");
        assert!(matches!(fault(&twice), Fault::Changed(_)), "an event in place of another");
    }
}
