use std::io::Write;
use std::path::PathBuf;

use serde_json::json;
use tempfile::TempDir;
use zip::ZipWriter;
use zip::write::SimpleFileOptions;

use super::*;
use crate::package::Packer;

const TEXT: &[u8] = b"De klok liep door.";

fn written(bytes: &[u8]) -> (TempDir, PathBuf) {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("package.zip");
    std::fs::write(&path, bytes).unwrap();
    (folder, path)
}

fn whole() -> Vec<u8> {
    let mut packer = Packer::new(std::io::Cursor::new(Vec::new()));
    packer.add("texts/one.txt", TEXT).unwrap();
    packer.begin_as_it_is("attachments/two.bin").unwrap();
    packer.write_all(&[7; 70_000]).unwrap();
    packer.finish(|files| json!({ "format": "test", "files": files })).unwrap().into_inner()
}

/// A zip made by hand, with a manifest that lists what it is told to.
fn made(files: &[(&str, &[u8])], listed: serde_json::Value) -> Vec<u8> {
    let mut zip = ZipWriter::new(std::io::Cursor::new(Vec::new()));
    for (name, bytes) in files {
        zip.start_file(*name, SimpleFileOptions::default()).unwrap();
        zip.write_all(bytes).unwrap();
    }
    zip.start_file(MANIFEST, SimpleFileOptions::default()).unwrap();
    zip.write_all(&serde_json::to_vec(&listed).unwrap()).unwrap();
    zip.finish().unwrap().into_inner()
}

fn entry(path: &str, bytes: &[u8]) -> Entry {
    let sha256 = store::hex(&Sha256::digest(bytes));
    Entry { path: path.to_owned(), size: bytes.len() as u64, sha256 }
}

fn fault(bytes: &[u8]) -> Fault {
    let (_folder, path) = written(bytes);
    let mut package = match Package::open(&path, OF_A_DOSSIER) {
        Ok(package) => package,
        Err(fault) => return fault,
    };
    let paths: Vec<_> = package.paths().map(str::to_owned).collect();
    paths.iter().find_map(|path| package.prove(path).err()).expect("a fault")
}

#[test]
fn what_was_packed_reads_and_the_same_again_gives_the_same_bytes() {
    let bytes = whole();
    assert_eq!(bytes, whole());
    let (_folder, path) = written(&bytes);
    let mut package = Package::open(&path, OF_A_DOSSIER).unwrap();
    assert_eq!(package.whole("texts/one.txt", 100).unwrap(), TEXT);
    assert_eq!(package.paths().collect::<Vec<_>>(), ["attachments/two.bin", "texts/one.txt"]);
    package.prove("attachments/two.bin").unwrap();
    assert_eq!(package.whole("texts/one.txt", 3).unwrap_err().to_string().split(',').count(), 2, "too large");
    assert_eq!(package.whole("none", 3), Err(Fault::Missing("none".to_owned())));
}

#[test]
fn a_package_that_is_cut_off_or_none_is_told() {
    let bytes = whole();
    for cut in [0, 10, bytes.len() / 2, bytes.len() - 1] {
        assert!(matches!(fault(&bytes[..cut]), Fault::NotAPackage(_)), "{cut} bytes");
    }
    assert!(matches!(fault(b"%PDF-1.7 this is something else"), Fault::NotAPackage(_)));
    assert!(matches!(
        Package::open(std::path::Path::new("/nowhere/x.zip"), OF_A_DOSSIER).err(),
        Some(Fault::Io(_))
    ));
}

#[test]
fn a_changed_byte_anywhere_is_told() {
    let read = |bytes: &[u8]| {
        let (_folder, path) = written(bytes);
        let mut package = Package::open(&path, OF_A_DOSSIER).ok()?;
        let paths: Vec<_> = package.paths().map(str::to_owned).collect();
        paths.iter().map(|path| package.whole(path, 1 << 20).ok()).collect::<Option<Vec<_>>>()
    };
    let good = whole();
    let payload = good.windows(100).position(|window| window == [7; 100]).unwrap();
    for at in (0..good.len()).step_by(997).chain([payload + 50]) {
        let mut bytes = good.clone();
        bytes[at] ^= 1;
        // what the zip says of dates and versions is nobody's content
        assert!(read(&bytes).is_none_or(|found| Some(found) == read(&good)), "byte {at}");
    }
    let mut bytes = good;
    bytes[payload + 50] ^= 1;
    assert_eq!(read(&bytes), None);
}

#[test]
fn what_is_missing_added_or_exchanged_is_told_by_name() {
    let one = entry("one", TEXT);
    let listed = json!({ "files": [one] });
    assert_eq!(fault(&made(&[], listed.clone())), Fault::Missing("one".to_owned()));
    let more = made(&[("one", TEXT), ("two", TEXT)], listed.clone());
    assert_eq!(fault(&more), Fault::Unlisted("two".to_owned()));
    assert_eq!(
        fault(&made(&[("one", b"De klok liep dood.")], listed.clone())),
        Fault::Changed("one".to_owned())
    );
    assert_eq!(fault(&made(&[("one", b"short")], listed)), Fault::Changed("one".to_owned()));
    assert!(matches!(fault(&made(&[], json!({ "files": [{ "path": 3 }] }))), Fault::Manifest(_)));
    assert!(matches!(fault(&made(&[("x", TEXT)], json!({}))), Fault::Unlisted(_) | Fault::Manifest(_)));
}

#[test]
fn names_that_lead_elsewhere_are_refused() {
    for name in ["../out", "/etc/passwd", "a/../../b", "a//b", "C:evil", "a\\b", "a\u{7}b", "./a", "a/"] {
        let listed = json!({ "files": [entry(name, TEXT)] });
        let found = fault(&made(&[(name, TEXT)], listed));
        assert!(matches!(found, Fault::Name(_)) && found.is_hostile(), "{name}: {found}");
    }
    let mut zip = ZipWriter::new(std::io::Cursor::new(Vec::new()));
    zip.add_symlink("link", "/etc/passwd", SimpleFileOptions::default()).unwrap();
    assert!(matches!(fault(&zip.finish().unwrap().into_inner()), Fault::Name(_)));
}

#[test]
fn a_bomb_is_refused_before_it_is_unpacked() {
    let bomb = vec![0; 8 << 20];
    let found = fault(&made(&[("zeros", &bomb)], json!({ "files": [entry("zeros", &bomb)] })));
    assert!(matches!(found, Fault::Absurd(_)) && found.is_hostile(), "{found}");
}

#[test]
fn two_files_of_one_name_are_refused() {
    // the library does not write such a file: two names of the same length, then one is changed into the other
    let bytes = made(&[("aaaa", TEXT), ("bbbb", TEXT)], json!({ "files": [entry("aaaa", TEXT)] }));
    let text = bytes.windows(4).enumerate().filter(|(_, window)| *window == b"bbbb").map(|(at, _)| at);
    let places: Vec<_> = text.collect();
    let mut bytes = bytes;
    for place in places {
        bytes[place..place + 4].copy_from_slice(b"aaaa");
    }
    assert_eq!(fault(&bytes), Fault::Ambiguous);
}
