//! `gehoor export`, and `gehoor verify` of what came out.

use std::fs;
use std::io::{Cursor, Read as _, Write as _};

use crate::support::{Answer, Server, complain, complaint, configuration, gehoor};

#[test]
fn a_dossier_is_taken_out_while_the_server_runs_and_verified_by_itself() {
    let folder = tempfile::tempdir().unwrap();
    let config = configuration(folder.path());
    let server = Server::start(&config);
    let visit = Answer::get(server.address, "/bodies/selection/form").unwrap().visit();
    let taken = complain(server.address, &visit, "first", "192.0.2.1").unwrap();
    let number = taken.header("location").unwrap().split('/').nth(2).unwrap().to_owned();
    let (file, config) = (folder.path().join("dossier.zip"), config.to_str().unwrap());
    let out = file.to_str().unwrap();
    let export =
        |number: &str| gehoor(&["export", number, "--out", out, "--config", config, "--language", "de"]);
    let nobody = export("2026-SEL-999");
    assert!(complaint(&nobody).contains("there is no dossier 2026-SEL-999"), "{}", complaint(&nobody));
    assert!(!file.exists());
    let exported = export(&number);
    assert!(exported.status.success(), "{}", complaint(&exported));
    assert!(complaint(&export(&number)).contains("cannot be written"), "it does not write over anything");
    assert_eq!(server.stop(), Some(0));

    let checked = complaint(&gehoor(&["backup", "--check", out]));
    assert!(checked.contains("it is one exported dossier: look at it with gehoor verify"), "{checked}");

    let verify = |bytes: &[u8]| {
        fs::write(&file, bytes).unwrap();
        let output = gehoor(&["verify", out]);
        let said = String::from_utf8_lossy(&output.stdout).into_owned() + &complaint(&output);
        (output.status.code(), said)
    };
    let good = fs::read(&file).unwrap();
    let (code, said) = verify(&good);
    assert_eq!(code, Some(0), "{said}");
    assert!(
        said.contains(&format!("dossier {number}")) && said.contains("are as they were recorded"),
        "{said}"
    );
    let mut zip = zip::ZipWriter::new(Cursor::new(Vec::new()));
    zip.start_file("../evil", zip::write::SimpleFileOptions::default()).unwrap();
    let hostile = zip.finish().unwrap().into_inner();
    let changed = changed_within(&good, "events/0001.json");
    for (bytes, expected, sentence) in [
        (&changed[..], 1, "was changed: it is not what the manifest says"),
        (b"no zip", 2, "it is not a whole zip file"),
        (&good[..good.len() - 9], 2, "it is not a whole zip file"),
        (&hostile, 3, "a name that is not allowed: ../evil. Do not unpack it"),
    ] {
        let (code, said) = verify(bytes);
        assert!(code == Some(expected) && said.contains(sentence), "{code:?}: {said}");
    }
}

/// The same archive, in which one byte of one of its files is another.
fn changed_within(bytes: &[u8], name: &str) -> Vec<u8> {
    let mut archive = zip::ZipArchive::new(Cursor::new(bytes)).unwrap();
    let mut copy = zip::ZipWriter::new(Cursor::new(Vec::new()));
    for nr in 0..archive.len() {
        let mut file = archive.by_index(nr).unwrap();
        let mut held = Vec::new();
        file.read_to_end(&mut held).unwrap();
        let of = file.name().unwrap().into_owned();
        if of == name {
            held[0] ^= 1;
        }
        copy.start_file(&of, zip::write::SimpleFileOptions::default()).unwrap();
        copy.write_all(&held).unwrap();
    }
    copy.finish().unwrap().into_inner()
}
