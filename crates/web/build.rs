//! Builds what the pages look like: fetches the component styles that `look/package-lock.json` names, bundles them
//! with our own style sheet, and writes a list of the resulting files for `src/assets.rs`.

use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::{env, fs, io};

const NPM: &str = if cfg!(windows) { "npm.cmd" } else { "npm" };
const NO_NPM: &str = "Gehoor's pages are built with Node.js (20.11 or newer) and its npm, but one of them could not be \
                      started: install Node.js and build again.";
/// What the look is made of. `node_modules`, which an author of styles may have there, is not.
const SOURCES: [&str; 8] =
    ["package.json", "package-lock.json", "build.mjs", "gehoor.js", "files.js", "writing.js", "css", "icons"];

fn main() {
    if let Err(sentence) = build() {
        println!("cargo::error={sentence}");
    }
}

fn build() -> Result<(), String> {
    let look = folder("CARGO_MANIFEST_DIR")?.join("look");
    let work = folder("OUT_DIR")?.join("look");
    for source in SOURCES {
        println!("cargo::rerun-if-changed={}", look.join(source).display());
        copy(&look.join(source), &work.join(source)).map_err(|error| format!("copying {source}: {error}"))?;
    }
    fetch(&work)?;
    run(Command::new("node").args(["build.mjs", "out"]), &work)?;
    let list = list(&work.join("out")).map_err(|error| format!("listing the assets: {error}"))?;
    fs::write(work.join("assets.rs"), list).map_err(|error| format!("writing the list of assets: {error}"))
}

fn folder(variable: &str) -> Result<PathBuf, String> {
    env::var_os(variable).map(PathBuf::from).ok_or_else(|| format!("cargo did not set {variable}"))
}

fn copy(from: &Path, to: &Path) -> io::Result<()> {
    if !from.is_dir() {
        fs::create_dir_all(to.parent().unwrap_or(to))?;
        return fs::copy(from, to).map(drop);
    }
    if to.exists() {
        fs::remove_dir_all(to)?; // a style sheet that was taken away must not stay behind
    }
    for entry in fs::read_dir(from)? {
        let name = entry?.file_name();
        copy(&from.join(&name), &to.join(&name))?;
    }
    Ok(())
}

/// Installs what the lock names, unless exactly that is there already.
fn fetch(work: &Path) -> Result<(), String> {
    let lock =
        fs::read(work.join("package-lock.json")).map_err(|error| format!("reading the lock: {error}"))?;
    let stamp = work.join("installed.lock");
    if fs::read(&stamp).is_ok_and(|installed| installed == lock) {
        return Ok(());
    }
    run(Command::new(NPM).args(["ci", "--ignore-scripts", "--no-audit", "--no-fund"]), work)?;
    fs::write(stamp, lock).map_err(|error| format!("noting what was installed: {error}"))
}

fn run(command: &mut Command, work: &Path) -> Result<(), String> {
    let output = command.current_dir(work).output().map_err(|error| match error.kind() {
        io::ErrorKind::NotFound => NO_NPM.to_owned(),
        _ => format!("{command:?}: {error}"),
    })?;
    if output.status.success() {
        return Ok(());
    }
    let said = String::from_utf8_lossy(&output.stderr).replace('\n', " | ");
    Err(format!("{command:?} failed: {said}"))
}

/// The Rust expression that `src/assets.rs` includes: every asset, with its bytes.
fn list(out: &Path) -> io::Result<String> {
    let mut list = String::from("&[\n");
    for line in fs::read_to_string(out.join("manifest.tsv"))?.lines() {
        let parts: Vec<&str> = line.split('\t').collect();
        let [name, file, content_type] = parts[..] else {
            return Err(io::Error::other(format!("unreadable line in manifest.tsv: {line}")));
        };
        let bytes = |file: &str| format!("include_bytes!({:?})", out.join(file));
        let zipped = format!("{file}.gz");
        let gzip =
            if out.join(&zipped).exists() { format!("Some({})", bytes(&zipped)) } else { "None".to_owned() };
        writeln!(
            list,
            "Asset {{ name: {name:?}, file: {file:?}, content_type: {content_type:?}, bytes: {}, gzip: {gzip} }},",
            bytes(file)
        )
        .map_err(io::Error::other)?;
    }
    list.push(']');
    Ok(list)
}
