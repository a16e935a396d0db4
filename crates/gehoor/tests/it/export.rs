//! `gehoor export`, and `gehoor verify` of what came out.

use std::fs;

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
    let mut zip = zip::ZipWriter::new(std::io::Cursor::new(Vec::new()));
    zip.start_file("../evil", zip::write::SimpleFileOptions::default()).unwrap();
    let hostile = zip.finish().unwrap().into_inner();
    let place = amidst_the_largest(&good);
    let changed = [&good[..place], &[good[place] ^ 1], &good[place + 1..]].concat();
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

/// A place in what the archive holds, not in what the archive says about itself.
fn amidst_the_largest(bytes: &[u8]) -> usize {
    let mut archive = zip::ZipArchive::new(std::io::Cursor::new(bytes)).unwrap();
    let held = (0..archive.len()).map(|nr| {
        let file = archive.by_index(nr).unwrap();
        (file.compressed_size(), file.data_start())
    });
    let (size, start) = held.max().unwrap();
    usize::try_from(start.unwrap() + size / 2).unwrap()
}
