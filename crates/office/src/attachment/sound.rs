//! Whether a file is what its ending says, and nothing else besides. Nothing is ever unpacked.

use std::borrow::Cow;
use std::io::{self, Read, Seek, SeekFrom};

use zip::ZipArchive;

use super::FileFlaw;
use super::kind::{ARCHIVES, Kind, Proof, ending};

/// How much of the beginning is looked at.
pub(super) const HEAD: usize = 64 * 1024;
/// How much of the end is looked at: the list of a package's parts lies there.
pub(super) const TAIL: usize = 512 * 1024;
/// A package may unpack to this much, whatever its size, in bytes …
const MODEST: u128 = 64 * 1024 * 1024;
/// … and above that to so many times its size.
const RATIO: u128 = 100;
/// The most parts of a package.
const MOST_PARTS: usize = 10_000;
/// What no part of a document may end with, beside archives: what runs.
const RUNS: &[&str] = &[
    "exe", "dll", "scr", "com", "msi", "jar", "js", "jse", "vbs", "vbe", "wsf", "hta", "bat", "cmd", "ps1",
    "lnk", "sh", "docm", "xlsm", "pptm",
];
/// How the end of a zip file begins.
const ZIP_END: &[u8] = b"PK\x05\x06";
/// How a compound file begins, as older Office and Outlook write them.
const COMPOUND: &[u8] = b"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1";

/// What is known of a file that went by.
#[derive(Debug)]
pub(super) struct Seen<'s> {
    pub size: u64,
    /// Its first bytes, at most [`HEAD`].
    pub head: &'s [u8],
    /// Its last bytes, at most [`TAIL`].
    pub tail: &'s [u8],
    /// A byte 0 was among its bytes.
    pub has_zero: bool,
    /// The mark of an Outlook message was among its bytes.
    pub has_outlook_mark: bool,
}

/// What is wrong with it, if anything.
pub(super) fn flaw(kind: &Kind, seen: &Seen<'_>) -> Option<FileFlaw> {
    if seen.size == 0 {
        return Some(FileFlaw::Empty);
    }
    let fits = match kind.proof {
        Proof::Begins(types) => begins(seen.head, types),
        Proof::Package(part) => return package(seen, part),
        Proof::Named(media_type) if names_itself(seen.head, media_type) => return package(seen, "mimetype"),
        Proof::Named(_) => false,
        Proof::Text => is_text(seen),
        Proof::Mail => is_text(seen) && begins_with_header(seen.head),
        Proof::Outlook => seen.head.starts_with(COMPOUND) && seen.has_outlook_mark,
    };
    match fits {
        false => Some(FileFlaw::NotWhatItSays),
        true if ends_as_zip(seen.tail) => Some(FileFlaw::Unsound),
        true => None,
    }
}

fn begins(head: &[u8], types: &[&str]) -> bool {
    // an MPEG layer III frame without any tag before it (ISO 11172-3: sync, version 1 or 2, layer III)
    let bare_sound = matches!(head, [0xFF, 0xF2 | 0xF3 | 0xFA | 0xFB, ..]);
    let found = match infer::get(head).map(|found| found.mime_type()) {
        Some("application/pdf") if !is_pdf(head) => None,
        None if bare_sound => Some("audio/mpeg"),
        found => found,
    };
    found.is_some_and(|found| types.contains(&found))
}

/// From the first byte: readers also take a PDF that begins later, and then it is two things at once.
fn is_pdf(head: &[u8]) -> bool {
    head.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(head).trim_ascii_start().starts_with(b"%PDF-")
}

/// Text in any encoding that leaves no byte 0, or in UTF-16 with its mark; not one that a browser would run.
fn is_text(seen: &Seen<'_>) -> bool {
    let wide = seen.head.starts_with(&[0xFF, 0xFE]) || seen.head.starts_with(&[0xFE, 0xFF]);
    let runs = infer::get(seen.head).is_some_and(|found| found.matcher_type() == infer::MatcherType::Text);
    (wide || !seen.has_zero) && !runs && !is_pdf(seen.head)
}

/// `Name: value`, or the line that a mail box puts before a message.
fn begins_with_header(head: &[u8]) -> bool {
    let text = head.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(head).trim_ascii_start();
    let name = text.iter().take(80).take_while(|byte| byte.is_ascii_graphic() && **byte != b':').count();
    text.starts_with(b"From ") || (name > 0 && text.get(name) == Some(&b':'))
}

/// An OpenDocument begins with a part `mimetype`, stored as it is (ODF 1.3, part 2, 3.3).
fn names_itself(head: &[u8], media_type: &str) -> bool {
    let stored = head.starts_with(b"PK\x03\x04") && head.get(30..38) == Some(b"mimetype");
    let name = head.get(38..).unwrap_or_default();
    // what follows is the next part, not a longer name such as that of a template
    stored && name.strip_prefix(media_type.as_bytes()).is_some_and(|rest| rest.starts_with(b"PK"))
}

/// A zip file ends here: its end says how long a remark follows, and just that follows.
fn ends_as_zip(tail: &[u8]) -> bool {
    let furthest = tail.len().saturating_sub(ZIP_END.len() + 18 + usize::from(u16::MAX));
    let window = &tail[furthest..];
    window.windows(22).enumerate().any(|(at, record)| {
        let remark = usize::from(u16::from_le_bytes([record[20], record[21]]));
        record.starts_with(ZIP_END) && at + 22 + remark == window.len()
    })
}

/// The list of a package's parts, without any of them.
fn package(seen: &Seen<'_>, part: &str) -> Option<FileFlaw> {
    if !seen.head.starts_with(b"PK\x03\x04") {
        return Some(FileFlaw::NotWhatItSays);
    }
    let Ok(list) = ZipArchive::new(Ends { seen, at: 0 }) else { return Some(FileFlaw::NotWhatItSays) };
    let holds = |name: &str| names(&list).any(|part| part == name);
    if !holds(part) || !(holds("[Content_Types].xml") || part == "mimetype") {
        return Some(FileFlaw::NotWhatItSays);
    }
    let unpacked = list.decompressed_size().unwrap_or(u128::MAX);
    let bomb = unpacked > MODEST && unpacked > u128::from(seen.size) * RATIO;
    let bad = |name: &str| {
        let ending = ending(name);
        ARCHIVES.contains(&ending.as_str())
            || RUNS.contains(&ending.as_str())
            || name.ends_with("vbaProject.bin")
            || leads_out(name)
    };
    let unsound = bomb || list.len() > MOST_PARTS || names(&list).any(|name| bad(&name));
    unsound.then_some(FileFlaw::Unsound)
}

/// Whether a part would land elsewhere when someone unpacks the document.
fn leads_out(name: &str) -> bool {
    name.starts_with(['/', '\\']) || name.contains(':') || name.split(['/', '\\']).any(|step| step == "..")
}

/// The parts' names; one that does not read stands for itself with no ending at all.
fn names<'l>(list: &'l ZipArchive<Ends<'_>>) -> impl Iterator<Item = Cow<'l, str>> {
    list.file_names().map(Result::unwrap_or_default)
}

/// A file of which only the ends are known; zeros lie between.
struct Ends<'s> {
    seen: &'s Seen<'s>,
    at: u64,
}

impl Read for Ends<'_> {
    fn read(&mut self, into: &mut [u8]) -> io::Result<usize> {
        let Seen { size, head, tail, .. } = self.seen;
        let tail_at = size - tail.len() as u64;
        let left = usize::try_from(size.saturating_sub(self.at)).unwrap_or(usize::MAX);
        let count = if self.at >= tail_at {
            let from = (self.at - tail_at) as usize;
            copied(tail.get(from..).unwrap_or_default(), into)
        } else if self.at < head.len() as u64 {
            copied(&head[self.at as usize..], into)
        } else {
            let gap = usize::try_from(tail_at - self.at).unwrap_or(usize::MAX);
            let count = into.len().min(gap).min(left);
            into[..count].fill(0);
            count
        };
        self.at += count as u64;
        Ok(count)
    }
}

fn copied(from: &[u8], into: &mut [u8]) -> usize {
    let count = from.len().min(into.len());
    into[..count].copy_from_slice(&from[..count]);
    count
}

impl Seek for Ends<'_> {
    fn seek(&mut self, to: SeekFrom) -> io::Result<u64> {
        let place = match to {
            SeekFrom::Start(at) => Some(at),
            SeekFrom::End(by) => self.seen.size.checked_add_signed(by),
            SeekFrom::Current(by) => self.at.checked_add_signed(by),
        };
        self.at = place.ok_or(io::ErrorKind::InvalidInput)?;
        Ok(self.at)
    }
}

#[cfg(test)]
mod tests;
