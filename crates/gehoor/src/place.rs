//! Which installation a command is about.

use std::path::{Path, PathBuf};

use clap::Args;
use store::Blobs;

use crate::config::Config;
use crate::house::ATTACHMENTS;
use crate::law::told;

/// The installation, by its configuration or by the address of its database.
#[derive(Args, Clone, Debug)]
pub struct PlaceArgs {
    /// The configuration of the installation
    #[arg(long, value_name = "FILE", conflicts_with = "database")]
    config: Option<PathBuf>,
    /// Its database instead: sqlite:/path/gehoor.db or postgres://…
    #[arg(long, value_name = "ADDRESS")]
    database: Option<String>,
    /// With --database, the folder of its attachments, when it does not lie beside the database file
    #[arg(long, value_name = "FOLDER", requires = "database")]
    attachments: Option<PathBuf>,
}

/// Where an installation keeps everything.
#[derive(Clone, Debug)]
pub struct Place {
    /// The address of the database.
    pub url: String,
    /// The folder of the attachments.
    pub attachments: PathBuf,
}

impl PlaceArgs {
    /// The place that was named.
    ///
    /// # Errors
    /// A sentence, or every flaw of the configuration.
    pub fn place(self) -> Result<Place, String> {
        match (self.config, self.database) {
            (Some(path), _) => Place::of(&path),
            (None, Some(url)) => {
                let beside = || Some(database_file(&url)?.with_file_name(ATTACHMENTS));
                let attachments = self.attachments.or_else(beside);
                let attachments =
                    attachments.ok_or("name the folder of the attachments with --attachments")?;
                Ok(Place { attachments, url })
            }
            (None, None) => {
                Err("name the installation with --config FILE, or its database with --database ADDRESS"
                    .to_owned())
            }
        }
    }
}

impl Place {
    /// The place that a configuration names.
    ///
    /// # Errors
    /// Every flaw of the configuration.
    pub fn of(config: &Path) -> Result<Place, String> {
        let config = Config::read(config).map_err(|flaws| told(&flaws))?;
        Ok(Place { url: config.database, attachments: config.attachments })
    }

    /// Refuses a database file that is not there: opening it to read would only say so in the driver's words.
    ///
    /// # Errors
    /// A sentence.
    pub fn must_exist(&self) -> Result<(), String> {
        match database_file(&self.url) {
            Some(path) if !path.exists() => Err(format!("there is no database {}", path.display())),
            _ => Ok(()),
        }
    }

    /// The attachments, in a folder that must be there: one that is not mounted is no installation without attachments.
    ///
    /// # Errors
    /// When there is no such folder.
    pub fn blobs(&self) -> Result<Blobs, store::Error> {
        Blobs::existing(&self.attachments)
    }
}

/// The database file, unless it is on a server.
pub fn database_file(url: &str) -> Option<&Path> {
    let path = url.strip_prefix("sqlite:")?;
    Some(Path::new(path.strip_prefix("//").unwrap_or(path)))
}
