//! Whether an exported dossier is what it was, by itself: no installation is asked.

use std::collections::{BTreeMap, BTreeSet};
use std::io::Read;
use std::path::Path;

use domain::dossier::Dossier;
use domain::event::Event;
use domain::procedure::Procedure;
use domain::procedure::load::{Files, digest, load};
use serde::de::DeserializeOwned;
use sha2::{Digest, Sha256};
use store::event::StoredEvent;
use store::from_hex;

use super::files::{AttachmentFile, EventLine, LetterFile, PartyFile, TextFile};
use super::{FORMAT, Manifest, VERSION};
use crate::door::pinned;
use crate::package::{Fault, OF_A_DOSSIER, Package, Trouble};
use crate::verify::{Damage, chain, number, references};

/// A file that is read as a whole is at most so long, in bytes. Attachments may be longer.
const WHOLE: u64 = 16 << 20;
/// A dossier has at most so many events.
const EVENTS: usize = 100_000;

/// What an exported dossier holds.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Checked {
    /// Its number, or its id when it has none.
    pub place: String,
    /// The program that made it.
    pub product: String,
    /// When it was made.
    pub made_at: jiff::Timestamp,
    /// The hash of its last event: what the installation that it comes from can be asked for.
    pub head: String,
    /// How many events.
    pub events: usize,
    /// How many texts, particulars, letters and attachments.
    pub papers: usize,
    /// Everything that is not as it was written; empty is good.
    pub broken: BTreeSet<Damage>,
}

/// Reads an exported dossier as a whole.
///
/// # Errors
/// [`Trouble::Fault`] when the file as such is damaged, or hostile; [`Trouble::Refused`] when it is something else, or
/// newer. What is not right within is an answer.
pub fn check(path: &Path) -> Result<Checked, Trouble> {
    let mut package = Package::open(path, OF_A_DOSSIER)?;
    let manifest = outside(&package)?;
    let events = events(&mut package)?;
    let (read, damage) = chain(&manifest.org, &manifest.dossier, &events);
    let mut broken: BTreeSet<Damage> = damage.into_iter().collect();
    let head = events.last().map(|event| store::hex(&event.hash)).unwrap_or_default();
    if head != manifest.head || events.len() != manifest.events || number(&read) != manifest.number {
        broken.insert(Damage::Outside);
    }
    let now = papers(&mut package, &mut broken)?;
    compare(references(&events), &now, &mut broken);
    replay(&mut package, &manifest, &read, &mut broken)?;
    for path in ["index.html", "people.json"] {
        package.prove(path)?;
    }
    Ok(Checked {
        place: manifest.number.unwrap_or(manifest.dossier),
        product: manifest.product,
        made_at: manifest.made_at,
        head,
        events: events.len(),
        papers: now.digests.len(),
        broken,
    })
}

fn outside(package: &Package) -> Result<Manifest, Trouble> {
    #[derive(serde::Deserialize)]
    struct Begin {
        format: String,
        version: u32,
        product: String,
    }
    let begin: Begin = package.manifest()?;
    match begin.format.as_str() {
        FORMAT if begin.version <= VERSION => {}
        FORMAT => {
            return Err(Trouble::newer(&begin.product, "verify"));
        }
        "gehoor-backup" => {
            return Err(Trouble::Refused("it is a backup: look at it with gehoor backup --check".to_owned()));
        }
        _ => return Err(Trouble::Refused("it is no dossier that Gehoor exported".to_owned())),
    }
    let manifest = package.manifest()?;
    let folders = ["events/", "texts/", "parties/", "letters/", "attachments/", "procedure/"];
    let known = |path: &&str| {
        folders.iter().any(|folder| path.starts_with(folder))
            || ["index.html", "people.json", "events.jsonl"].contains(path)
    };
    match package.paths().find(|path| !known(path)) {
        Some(path) => Err(Fault::Unlisted(path.to_owned()).into()),
        None => Ok(manifest),
    }
}

fn events(package: &mut Package) -> Result<Vec<StoredEvent>, Fault> {
    let lines = package.whole("events.jsonl", WHOLE)?;
    let unreadable = || Fault::Changed("events.jsonl".to_owned());
    let mut events = Vec::new();
    for line in lines.split(|byte| *byte == b'\n').filter(|line| !line.is_empty()) {
        let line: EventLine = serde_json::from_slice(line).map_err(|_| unreadable())?;
        if events.len() == EVENTS {
            return Err(Fault::Absurd(format!("it has more than {EVENTS} events")));
        }
        if line.file != format!("events/{:04}.json", line.seq) {
            return Err(unreadable());
        }
        events.push(StoredEvent {
            seq: line.seq,
            at: line.at,
            kind: line.kind,
            version: line.version,
            bytes: package.whole(&line.file, WHOLE)?,
            hash: from_hex(&line.hash).ok_or_else(unreadable)?,
        });
    }
    // a file that no line names would be read by nobody
    let named = events.len();
    match package.paths().filter(|path| path.starts_with("events/")).count() {
        count if count == named => Ok(events),
        _ => Err(unreadable()),
    }
}

/// Every text, particulars, letter and attachment in the file.
#[derive(Default)]
struct Papers {
    /// What each is now, by its id.
    digests: BTreeMap<String, String>,
    /// The letters: a receipt stands in no event.
    letters: BTreeSet<String>,
    /// The files that go along with a letter, by id and digest: an appointment stands in no event either.
    enclosed: BTreeSet<(String, String)>,
}

/// Each paper that the record names is there and is what it names, and no other is.
fn compare(mut references: BTreeSet<(String, String)>, now: &Papers, broken: &mut BTreeSet<Damage>) {
    references.extend(now.enclosed.iter().cloned());
    let named: BTreeSet<_> = references.iter().map(|(id, _)| id.clone()).collect();
    let added = now.digests.keys().filter(|id| !named.contains(*id) && !now.letters.contains(*id));
    broken.extend(added.map(|id| Damage::Added { id: id.clone() }));
    for (id, digest) in references {
        match now.digests.get(&id) {
            None => drop(broken.insert(Damage::Gone { id })),
            Some(now) if *now != digest => drop(broken.insert(Damage::Paper { id })),
            Some(_) => {}
        }
    }
}

fn papers(package: &mut Package, broken: &mut BTreeSet<Damage>) -> Result<Papers, Fault> {
    let mut now = Papers::default();
    let mut seen = BTreeSet::new();
    let paths: Vec<_> = package.paths().map(str::to_owned).collect();
    let mut told = BTreeSet::new();
    for path in paths.iter().filter(|path| path.ends_with(".json")) {
        let (id, digests, of_letter) = match path.split_once('/').map(|(folder, _)| folder) {
            Some("texts") => {
                let file: TextFile = read(package, path)?;
                (file.id.clone(), file.digests(), false)
            }
            Some("parties") => {
                let file: PartyFile = read(package, path)?;
                (file.id.clone(), file.digests(), false)
            }
            Some("letters") => {
                let file: LetterFile = read(package, path)?;
                let stem = path.trim_end_matches(".json");
                let mut half = |end: &str| {
                    told.insert(format!("{stem}{end}"));
                    let text = package.whole(&format!("{stem}{end}"), WHOLE)?;
                    String::from_utf8(text).map_err(|_| Fault::Changed(format!("{stem}{end}")))
                };
                let (text, html) = (half(".txt")?, half(".html")?);
                now.enclosed.extend(file.enclosed());
                (file.id.clone(), file.digests(text, html), true)
            }
            Some("attachments") => {
                let file: AttachmentFile = read(package, path)?;
                told.extend(file.file.clone());
                let digest = attachment(package, &file)?;
                (file.id, digest.map(|digest| (digest, file.digest)), false)
            }
            _ => continue,
        };
        told.insert(path.clone());
        if !seen.insert(id.clone()) {
            broken.insert(Damage::Added { id: id.clone() });
        }
        if of_letter {
            now.letters.insert(id.clone());
        }
        let Some((is, named)) = digests else {
            broken.insert(Damage::Gone { id });
            continue;
        };
        if is != named {
            broken.insert(if of_letter {
                Damage::Letter { id: id.clone() }
            } else {
                Damage::Paper { id: id.clone() }
            });
        }
        now.digests.insert(id, is);
    }
    let folders = ["texts/", "parties/", "letters/", "attachments/"];
    let paper = |path: &&String| folders.iter().any(|folder| path.starts_with(folder));
    match paths.iter().filter(paper).find(|path| !told.contains(*path)) {
        Some(path) => Err(Fault::Unlisted(path.clone())),
        None => Ok(now),
    }
}

fn read<T: DeserializeOwned>(package: &mut Package, path: &str) -> Result<T, Fault> {
    serde_json::from_slice(&package.whole(path, WHOLE)?).map_err(|_| Fault::Changed(path.to_owned()))
}

/// `H(salt ‖ bytes)`; `None` when the bytes were gone already, or the salt does not read.
fn attachment(package: &mut Package, told: &AttachmentFile) -> Result<Option<String>, Fault> {
    let (Some(path), Some(salt)) = (&told.file, from_hex(&told.salt)) else { return Ok(None) };
    let mut hasher = Sha256::new();
    hasher.update(salt);
    let mut file = package.file(path)?;
    let mut piece = vec![0; 1 << 16];
    loop {
        match file.read(&mut piece).map_err(|_| Fault::Changed(path.clone()))? {
            0 => return Ok(Some(store::hex(&hasher.finalize()))),
            read => hasher.update(&piece[..read]),
        }
    }
}

/// The record is folded under the procedure that lies beside it, which must be the one that the receipt pinned.
fn replay(
    package: &mut Package,
    manifest: &Manifest,
    events: &[Event],
    broken: &mut BTreeSet<Damage>,
) -> Result<(), Fault> {
    let paths: Vec<_> =
        package.paths().filter(|path| path.starts_with("procedure/")).map(str::to_owned).collect();
    let mut files = Files::new();
    for path in paths {
        let text =
            String::from_utf8(package.whole(&path, WHOLE)?).map_err(|_| Fault::Changed(path.clone()))?;
        files.insert(path.strip_prefix("procedure/").unwrap_or(&path).to_owned(), text);
    }
    let fits = pinned(events) == Some(digest(&files).as_str()) && manifest.procedure == digest(&files);
    let law = fits.then(|| load("procedure", &files).ok()).flatten();
    let Some(law) = law else {
        broken.insert(Damage::Procedure);
        return Ok(());
    };
    let strangers = events.iter().filter(|event| !known(&law, event));
    broken.extend(strangers.map(|event| Damage::Stranger { event: i64::from(event.seq) }));
    if Dossier::replay(&*manifest.dossier, &law, events).number != manifest.number {
        broken.insert(Damage::Outside);
    }
    Ok(())
}

fn known(law: &Procedure, event: &Event) -> bool {
    event.done().is_none_or(|done| {
        law.activity(&done.activity).is_some_and(|activity| activity.act == done.record.act())
    })
}
