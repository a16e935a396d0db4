//! Bodies, procedures, calendars and sentences of the repository: the same files that the program carries.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use anyhow::{Context as _, Result, anyhow};
use office::attachment::FileLimits;
use office::body::{Bodies, Body};
use office::clock::Clock;
use office::library::Library;
use office::texts::Texts;
use office::{Config, Office};
use store::{Blobs, Store};

/// The one organisation of an installation, as `gehoor serve` has it.
pub const ORG: &str = "main";

/// The procedure whose course is played.
const PLAYED: &str = "fod-po/";

/// The bodies whose dossiers are made and asked for: those that follow the procedure which is played.
pub fn bodies(office: &Office) -> Vec<Arc<Body>> {
    office.bodies().iter().filter(|body| body.procedure.starts_with(PLAYED)).cloned().collect()
}

/// The top of the repository.
pub fn repository() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}

/// The text files of a folder of the repository, by their path within it.
pub fn files(folder: &str) -> Result<BTreeMap<String, String>> {
    let top = repository().join(folder);
    let mut found = BTreeMap::new();
    let mut open = vec![top.clone()];
    while let Some(here) = open.pop() {
        for entry in fs::read_dir(&here).with_context(|| here.display().to_string())? {
            let path = entry?.path();
            if path.is_dir() {
                open.push(path);
            } else if let Ok(text) = fs::read_to_string(&path) {
                let name = path.strip_prefix(&top)?.to_string_lossy().replace('\\', "/");
                found.insert(name, text);
            }
        }
    }
    Ok(found)
}

/// The office on a store, with its attachments in a folder; no mail leaves it.
pub async fn office(store: &Store, clock: &Clock, folder: &Path) -> Result<Office> {
    let flawed = |flaws: Vec<domain::flaw::Flaw>| anyhow!("{flaws:#?}");
    let bodies = Bodies::load(&files("bodies")?).map_err(flawed)?;
    let mut procedures = BTreeMap::<String, BTreeMap<String, String>>::new();
    for (path, text) in files("procedures")? {
        if let [name, version, file] = path.splitn(3, '/').collect::<Vec<_>>()[..] {
            procedures.entry(format!("{name}/{version}")).or_default().insert(file.to_owned(), text);
        }
    }
    let calendars = repository().join("calendars");
    let calendar = |name: &str| fs::read_to_string(calendars.join(format!("{name}.toml"))).ok();
    let library = Library::load(procedures, &bodies, &calendar).map_err(flawed)?;
    let locales = files("locales")?;
    let sentences = locales.iter().filter_map(|(path, text)| {
        let (code, _) = path.split_once('/')?;
        Some((code.parse().ok()?, path.as_str(), text.as_str()))
    });
    let config = Config {
        store: store.clone(),
        blobs: Blobs::folder(&folder.join("attachments"))?,
        org: ORG.to_owned(),
        clock: clock.clone(),
        bodies,
        library,
        texts: Texts::load(sentences).map_err(flawed)?,
        base_url: "http://127.0.0.1".to_owned(),
        mail: office::MailWay::Nowhere,
        files: FileLimits::default(),
    };
    Ok(Office::open(config).await?)
}
