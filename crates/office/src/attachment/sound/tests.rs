use std::io::{Cursor, Write};

use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, ZipWriter};

use super::super::kind::of_name;
use super::*;

/// As [`Incoming`](super::super::Incoming) sees a file go by.
fn judged(name: &str, bytes: &[u8]) -> Option<FileFlaw> {
    let mark = b"_\0_\0s\0u\0b\0s\0t\0g\0";
    let seen = Seen {
        size: bytes.len() as u64,
        head: &bytes[..bytes.len().min(HEAD)],
        tail: &bytes[bytes.len().saturating_sub(TAIL)..],
        has_zero: bytes.contains(&0),
        has_outlook_mark: bytes.windows(mark.len()).any(|part| part == mark),
    };
    flaw(of_name(name).expect("an ending that is taken"), &seen)
}

fn zipped(parts: &[(&str, &[u8])]) -> Vec<u8> {
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    let stored = SimpleFileOptions::default().compression_method(CompressionMethod::Stored);
    for (name, bytes) in parts {
        zip.start_file(*name, stored).expect("a part");
        zip.write_all(bytes).expect("its bytes");
    }
    zip.finish().expect("a zip").into_inner()
}

const TYPES: (&str, &[u8]) = ("[Content_Types].xml", b"<Types/>");
const ODT: &[u8] = b"application/vnd.oasis.opendocument.text";

fn docx() -> Vec<u8> {
    zipped(&[TYPES, ("word/document.xml", b"<w:document/>")])
}

fn samples() -> Vec<(&'static str, Vec<u8>)> {
    let mut outlook = COMPOUND.to_vec();
    outlook.extend([0; 600]);
    outlook.extend(b"_\0_\0s\0u\0b\0s\0t\0g\0");
    let wave = [b"RIFF\x24\0\0\0WAVEfmt ".as_slice(), &[0; 20]].concat();
    let webp = [b"RIFF\x24\0\0\0WEBPVP8 ".as_slice(), &[0; 20]].concat();
    vec![
        ("a.pdf", b"%PDF-1.7\n1 0 obj\nendobj\n%%EOF".to_vec()),
        ("a.jpg", b"\xFF\xD8\xFF\xE0\0\x10JFIF".to_vec()),
        ("a.PNG", b"\x89PNG\r\n\x1A\n\0\0\0\rIHDR".to_vec()),
        ("a.gif", b"GIF89a\x01\0\x01\0".to_vec()),
        ("a.webp", webp),
        ("a.heic", b"\0\0\0\x18ftypheic\0\0\0\0mif1heic".to_vec()),
        ("a.tiff", b"II*\0\x08\0\0\0\0\0\0\0\0\0".to_vec()),
        ("a.txt", "Één zin.\r\nBM is geen prentje.".into()),
        ("wide.txt", b"\xFF\xFEa\0b\0".to_vec()),
        ("a.csv", b"naam;bedrag\nJo;3\n".to_vec()),
        ("a.docx", docx()),
        ("a.xlsx", zipped(&[TYPES, ("xl/workbook.xml", b"<workbook/>")])),
        ("a.odt", zipped(&[("mimetype", ODT), ("content.xml", b"<x/>")])),
        (
            "a.ods",
            zipped(&[
                ("mimetype", b"application/vnd.oasis.opendocument.spreadsheet"),
                ("content.xml", b"<x/>"),
            ]),
        ),
        ("a.eml", b"From: jo@post.example\r\nSubject: x\r\n\r\nDag".to_vec()),
        ("a.msg", outlook),
        ("a.mp3", b"ID3\x04\0\0\0\0\0\0".to_vec()),
        ("bare.mp3", b"\xFF\xFB\x90\x64\0\0\0\0".to_vec()),
        ("a.m4a", b"\0\0\0\x20ftypM4A \0\0\0\0M4A mp42isom".to_vec()),
        ("a.wav", wave),
        ("a.mp4", b"\0\0\0\x18ftypmp42\0\0\0\0mp42isom".to_vec()),
        ("a.mov", b"\0\0\0\x14ftypqt  \0\0\0\0qt  ".to_vec()),
    ]
}

#[test]
fn every_kind_is_known_by_what_it_holds() {
    for (name, bytes) in samples() {
        assert_eq!(judged(name, &bytes), None, "{name}");
    }
}

#[test]
fn an_ending_that_lies_is_found_out() {
    let mut wrong = 0;
    for (name, _) in samples() {
        for (other, bytes) in samples() {
            let (kind, of_other) = (of_name(name).expect("a kind"), of_name(other).expect("a kind"));
            // a table or a mail is text too, and one family of films and sounds begins alike
            let alike = [["text/plain", "text/csv", "message/rfc822"], ["video/mp4", "audio/mp4", ""]]
                .iter()
                .any(|family| family.contains(&kind.media_type) && family.contains(&of_other.media_type));
            if kind != of_other && !alike {
                wrong += 1;
                assert_eq!(judged(name, &bytes), Some(FileFlaw::NotWhatItSays), "{other} called {name}");
            }
        }
    }
    assert!(wrong > 300);
    for bytes in [b"MZ\x90\0program".as_slice(), b"<html><script>x</script></html>", b"<svg xmlns='x'/>"] {
        for name in ["a.pdf", "a.png", "a.docx", "a.eml", "a.mp3"] {
            assert_eq!(judged(name, bytes), Some(FileFlaw::NotWhatItSays), "{name}");
        }
    }
    for bytes in [b"<!DOCTYPE html><p>x".as_slice(), b"#!/bin/sh\nrm x", b"%PDF-1.7 x", b"a\0b"] {
        assert_eq!(judged("a.txt", bytes), Some(FileFlaw::NotWhatItSays));
    }
    assert_eq!(judged("a.pdf", b""), Some(FileFlaw::Empty));
}

#[test]
fn what_is_two_things_at_once_is_refused() {
    let gif = |zip: Vec<u8>| [b"GIF89a\x01\0\x01\0".to_vec(), zip].concat();
    assert_eq!(judged("a.gif", &gif(zipped(&[("x.class", b"x")]))), Some(FileFlaw::Unsound), "GIF and JAR");
    let pdf = [b"%PDF-1.7\n".to_vec(), docx()].concat();
    assert_eq!(judged("a.pdf", &pdf), Some(FileFlaw::Unsound), "PDF and DOCX");
    let late = [b"BM......".as_slice(), b"\n%PDF-1.7\n"].concat();
    assert_eq!(judged("a.pdf", &late), Some(FileFlaw::NotWhatItSays), "something else before a PDF");
    let mentions = [b"%PDF-1.7\n".to_vec(), ZIP_END.to_vec(), vec![7; 40]].concat();
    assert_eq!(judged("a.pdf", &mentions), None, "four bytes by chance are no archive");
}

#[test]
fn archives_programs_and_bombs_within_a_document_are_refused() {
    for hidden in [
        "word/embeddings/x.zip",
        "word/media/run.EXE",
        "word/vbaProject.bin",
        "a/b.js",
        "../../x.xml",
        "/x.xml",
        "a\\..\\x.xml",
    ] {
        let bytes = zipped(&[TYPES, ("word/document.xml", b"<x/>"), (hidden, b"x")]);
        assert_eq!(judged("a.docx", &bytes), Some(FileFlaw::Unsound), "{hidden}");
    }
    let mut bomb = docx();
    // the list says that the text unpacks to 4 GiB less one byte
    let list = bomb.windows(4).rposition(|bytes| bytes == b"PK\x01\x02").expect("the list");
    bomb[list + 24..list + 28].copy_from_slice(&[0xFE, 0xFF, 0xFF, 0xFF]);
    assert_eq!(judged("a.docx", &bomb), Some(FileFlaw::Unsound));
    let plain = zipped(&[("x.txt", b"x")]);
    for name in ["a.docx", "a.odt", "a.xlsx"] {
        assert_eq!(judged(name, &plain), Some(FileFlaw::NotWhatItSays), "{name}");
    }
    let cut = &docx()[..60];
    assert_eq!(judged("a.docx", cut), Some(FileFlaw::NotWhatItSays), "cut off");
}

#[test]
fn a_document_larger_than_what_is_kept_in_sight_is_read_by_its_ends() {
    let picture = vec![b'x'; HEAD + TAIL + 100_000];
    let bytes = zipped(&[TYPES, ("word/media/a.png", &picture), ("word/document.xml", b"<x/>")]);
    assert_eq!(judged("a.docx", &bytes), None);
}
