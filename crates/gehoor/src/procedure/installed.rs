//! What an installation published: a version never changes after that, also one that does not come with the program.

use std::path::Path;

use domain::flaw::Flaw;
use domain::procedure::Procedure;
use store::procedure_version;

use crate::house::{self, ORG};
use crate::place::Place;

/// A version that an installation keeps.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Published {
    /// Such as `town/v1`.
    pub reference: String,
    /// Of its files.
    pub digest: String,
}

/// All that the installation with that configuration keeps; nothing where none is named.
///
/// # Errors
/// The flaws of the configuration, or why the database cannot be read.
pub fn published(config: Option<&Path>) -> Result<Vec<Published>, String> {
    let Some(config) = config else { return Ok(Vec::new()) };
    let place = Place::of(config)?;
    place.must_exist()?;
    let runtime = tokio::runtime::Runtime::new().map_err(|error| error.to_string())?;
    let kept = runtime.block_on(async {
        let store = house::open_as_it_is(&place.url).await?;
        let kept = async {
            let mut conn = store.read().await?;
            procedure_version::load_all(&mut conn, ORG).await
        };
        let kept = kept.await;
        store.close().await;
        kept.map_err(|error: store::Error| error.to_string())
    })?;
    let published = |kept: procedure_version::ProcedureVersion| Published {
        reference: format!("{}/{}", kept.name, kept.version),
        digest: kept.digest,
    };
    Ok(kept.into_iter().map(published).collect())
}

/// The flaw of a version that was published with other files only.
pub fn changed(place: &str, procedure: &Procedure, published: &[Published]) -> Option<Flaw> {
    let reference = procedure.reference();
    let mut kept = published.iter().filter(|kept| kept.reference == reference).peekable();
    kept.peek()?;
    kept.all(|kept| kept.digest != procedure.digest).then(|| {
        let what = format!("{reference} is published in this installation and its files changed");
        let instead = "undo the change and make it in the next version, a copy of the folder";
        Flaw::whole(place, what, instead)
    })
}
