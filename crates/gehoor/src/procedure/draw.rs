//! `gehoor procedure draw`: the procedure as a picture.

use std::fs;
use std::path::PathBuf;

use clap::Args;
use domain::language::Lang;
use web::drawing::{Reader, Stands};

use super::read;
use crate::law::told;
use crate::shipped;

/// What to draw, and where to.
#[derive(Args, Debug)]
pub struct DrawArgs {
    /// The folder of a procedure, such as procedures/fod-po/v1
    #[arg(value_name = "PATH")]
    path: PathBuf,
    /// The language of the words: nl, fr, de or en; the procedure's first when left out
    #[arg(long, value_name = "LANG")]
    lang: Option<Lang>,
    /// The file to write, such as fod-po.svg; without it the picture goes to the standard output
    #[arg(long, value_name = "FILE")]
    to: Option<PathBuf>,
}

/// What is said when it is done: the picture itself, or where it is.
///
/// # Errors
/// The flaws of the procedure, or why the file cannot be written.
pub fn drawn(args: &DrawArgs) -> Result<String, String> {
    let read = read(&args.path)?;
    let texts = shipped::texts().map_err(|flaws| told(&flaws))?;
    let lang = args.lang.unwrap_or(read.procedure.languages[0]);
    let picture = Reader { procedure: &read.procedure, texts: &texts, lang }.file(&|_| Stands::Open);
    match &args.to {
        None => Ok(picture),
        Some(file) => {
            fs::write(file, picture)
                .map_err(|error| format!("{} cannot be written: {error}", file.display()))?;
            Ok(format!("{}: the picture is in {}", read.place, file.display()))
        }
    }
}
