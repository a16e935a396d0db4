//! Where a fill is kept between runs, and the copy that one run works on.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context as _, Result, anyhow, bail};
use clap::ValueEnum;

use crate::law;
use crate::postgres::Postgres;

/// The database engine.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum Engine {
    /// One file.
    Sqlite,
    /// A server of our own, with a data folder of its own.
    Postgres,
}

impl Engine {
    /// Its name in the output.
    pub fn name(self) -> &'static str {
        match self {
            Engine::Sqlite => "sqlite",
            Engine::Postgres => "postgres",
        }
    }
}

/// Where a fill lies.
pub struct Place {
    /// The folder of this engine, size and schema.
    pub folder: PathBuf,
    postgres: Option<Postgres>,
}

/// Says that a fill is whole.
const WHOLE: &str = "filled";

impl Place {
    /// The folder `bench/ENGINE-N-DIGEST` beside the built programs; for PostgreSQL the server is started.
    pub fn of(engine: Engine, dossiers: usize) -> Result<Place> {
        let ours = std::env::current_exe()?;
        let target = ours.ancestors().nth(2).ok_or_else(|| anyhow!("{} lies nowhere", ours.display()))?;
        let name = format!("{}-{dossiers}-{}", engine.name(), schema()?);
        let folder = target.join("bench").join(name);
        fs::create_dir_all(&folder).with_context(|| folder.display().to_string())?;
        let postgres = match engine {
            Engine::Sqlite => None,
            Engine::Postgres => Some(Postgres::start(&folder)?),
        };
        Ok(Place { folder, postgres })
    }

    /// Whether it was filled to the end before.
    pub fn is_whole(&self) -> bool {
        self.folder.join(WHOLE).exists()
    }

    /// The empty database to fill.
    pub fn empty(&self) -> Result<String> {
        match &self.postgres {
            Some(server) => server.fresh("filled"),
            None => {
                let file = self.folder.join("filled.db");
                remove(&file)?;
                Ok(address(&file))
            }
        }
    }

    /// The database as it was filled.
    pub fn filled(&self) -> String {
        match &self.postgres {
            Some(server) => server.address("filled"),
            None => address(&self.folder.join("filled.db")),
        }
    }

    /// It is filled to the end.
    pub fn now_whole(&self, told: &str) -> Result<()> {
        Ok(fs::write(self.folder.join(WHOLE), told)?)
    }

    /// A copy for one run, which writes in it.
    pub fn copy(&self) -> Result<String> {
        match &self.postgres {
            Some(server) => server.copy("filled", "run"),
            None => {
                let copy = self.folder.join("run.db");
                remove(&copy)?;
                let mut cp = Command::new("cp");
                cp.arg("--reflink=auto").arg(self.folder.join("filled.db")).arg(&copy);
                if !cp.status()?.success() {
                    bail!("{} cannot be copied", self.folder.display());
                }
                Ok(address(&copy))
            }
        }
    }

    /// Takes the copy away.
    pub fn forget_copy(&self) -> Result<()> {
        match &self.postgres {
            Some(server) => server.drop("run"),
            None => remove(&self.folder.join("run.db")),
        }
    }
}

fn address(file: &Path) -> String {
    format!("sqlite:{}", file.display())
}

/// A database file with what SQLite keeps beside it.
fn remove(file: &Path) -> Result<()> {
    for end in ["", "-wal", "-shm"] {
        let mut path = file.as_os_str().to_owned();
        path.push(end);
        match fs::remove_file(&path) {
            Err(error) if error.kind() != std::io::ErrorKind::NotFound => return Err(error.into()),
            _ => {}
        }
    }
    Ok(())
}

/// A digest of everything that a fill depends on.
fn schema() -> Result<String> {
    let mut all = String::new();
    for folder in ["crates/store/migrations", "crates/store/src/engine", "procedures", "bodies", "bench/src"]
    {
        for (path, text) in law::files(folder)? {
            let fills = !folder.starts_with("bench")
                || ["chance.rs", "course.rs", "fill.rs", "staff.rs", "words.rs"].contains(&&*path);
            if fills {
                all.push_str(&path);
                all.push_str(&text);
            }
        }
    }
    let digest = store::salted_digest(b"", all.as_bytes());
    Ok(digest.chars().filter(char::is_ascii_alphanumeric).take(10).collect())
}
