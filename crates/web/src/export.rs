//! A whole dossier, out: what that is, and the file.

mod page;

use std::fs::File;
use std::io::{Read, Seek, SeekFrom};

use axum::Router;
use axum::body::Body;
use axum::http::header;
use axum::response::IntoResponse as _;
use axum::routing::get;
use bytes::Bytes;
use domain::language::Lang;
use domain::people::Role;
use futures_util::stream;
use maud::html;
use office::Office;
use office::export::{Contents, Made, write};
use office::package::Trouble;
use office::reading::Reading;

use crate::dossier::view::View;
use crate::frame::Tab;
use crate::given::Given;
use crate::look::{Alert, Choice, Field, Tone, button, download_form};
use crate::officer::Officer;
use crate::place::Path;
use crate::problem::{Outcome, Problem};
use crate::site::Site;

pub use page::page;

/// The file goes out in pieces of so many bytes.
const PIECE: usize = 1 << 16;
/// The program and its version, as an exported dossier names them.
const PRODUCT: &str = concat!("Gehoor ", env!("CARGO_PKG_VERSION"));

/// The page that says what it is, and the file.
pub fn routes() -> Router<Site> {
    Router::new().route("/dossiers/{number}/export", get(ask).post(send))
}

/// Whether this officer may take the dossier out: those may who run it, and those who decide in it.
pub(crate) fn may(view: &View<'_>) -> bool {
    let roles = view.reading.roles(&view.officer.id);
    roles.contains(&Role::DecisionBody)
        || view.reading.procedure.in_charge().any(|role| roles.contains(&role))
}

/// The dossier, when this officer may see it and take it out.
async fn found(officer: &Officer, number: &str) -> Result<Option<Reading>, Problem> {
    let reading = officer.site.office().dossier(number, &officer.id).await?;
    Ok(reading.filter(|reading| may(&View { officer, reading })))
}

async fn ask(officer: Officer, Path(number): Path<String>) -> Outcome {
    let Some(reading) = found(&officer, &number).await? else { return Ok(officer.not_found()) };
    let view = View { officer: &officer, reading: &reading };
    let title = officer.text("export-title");
    let languages = Lang::ALL.map(|lang| Choice::new(lang.code(), lang.own_name()).lang(lang.code()));
    let language = Field::select("language", officer.text("export-language"), languages.to_vec())
        .value(officer.lang.code())
        .short();
    let main = html! {
        div .gehoor-flow {
            p .nl-paragraph { a .nl-link href=(view.address()) { (officer.text("dossier-back")) } }
            h1 .nl-heading .nl-heading--level-1 { (title) }
            p .nl-paragraph .gehoor-quiet { (reading.number()) }
            p .nl-paragraph .nl-paragraph--lead { (officer.text("export-lead")) }
            (Alert::new(Tone::Warning, officer.text("export-everything-title")).text(officer.text("export-everything")))
            p .nl-paragraph { (officer.text("export-proves")) }
            p .nl-paragraph { (officer.text("export-noted")) }
            (download_form(&format!("{}/export", view.address()), html! {
                (officer.token())
                (language)
                (button(&officer.text("export-button")))
            }))
        }
    };
    Ok(officer.page(&title, Tab::Register, main))
}

async fn send(officer: Officer, Path(number): Path<String>, given: Given) -> Outcome {
    let Some(reading) = found(&officer, &number).await? else { return Ok(officer.not_found()) };
    let office = officer.site.office();
    let id = &reading.dossier.id;
    let contents = office.contents(id).await?;
    let made = Made {
        product: PRODUCT.to_owned(),
        at: office.clock().machine_now(),
        by: officer.staff.name.clone(),
        language: given.line("language").parse().unwrap_or(officer.lang),
    };
    office.note_export(id, &officer.id.0).await?;
    let (office, here) = (office.clone(), tokio::runtime::Handle::current());
    // squeezing a big dossier takes a while: the pages of others do not wait for it
    let packed = tokio::task::spawn_blocking(move || here.block_on(pack(&office, &contents, made)));
    let (file, size) = packed.await.map_err(|error| Problem::Broken(error.to_string()))??;
    let headers = [
        (header::CONTENT_TYPE, "application/zip".to_owned()),
        (header::CONTENT_LENGTH, size.to_string()),
        (header::CONTENT_DISPOSITION, format!("attachment; filename=\"{}.zip\"", reading.number())),
    ];
    Ok((headers, body(file)).into_response())
}

/// The file, from its beginning, and how many bytes it has.
async fn pack(office: &Office, contents: &Contents, made: Made) -> Result<(File, u64), Trouble> {
    let readable = page(office, contents, &made).into_string();
    let file = tempfile::tempfile().map_err(Trouble::Io)?;
    let mut file = write(contents, &readable, made, office.blobs(), file).await?;
    let size = file.seek(SeekFrom::End(0)).map_err(Trouble::Io)?;
    file.rewind().map_err(Trouble::Io)?;
    Ok((file, size))
}

impl From<Trouble> for Problem {
    fn from(trouble: Trouble) -> Problem {
        match trouble {
            Trouble::Office(error) => error.into(),
            Trouble::Io(error) if error.kind() == std::io::ErrorKind::StorageFull => {
                Problem::Full(error.to_string())
            }
            other => Problem::Broken(other.to_string()),
        }
    }
}

/// A file as the body of an answer, read as the client takes it.
fn body(file: File) -> Body {
    Body::from_stream(stream::try_unfold(file, |file| async move {
        let read = tokio::task::spawn_blocking(move || piece(file)).await;
        read.map_err(std::io::Error::other)?
    }))
}

fn piece(mut file: File) -> std::io::Result<Option<(Bytes, File)>> {
    let mut piece = vec![0; PIECE];
    let read = file.read(&mut piece)?;
    piece.truncate(read);
    Ok((read > 0).then(|| (Bytes::from(piece), file)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_goes_out_in_pieces_and_ends() {
        let mut file = tempfile::tempfile().unwrap();
        std::io::Write::write_all(&mut file, &vec![7; PIECE + 1]).unwrap();
        file.rewind().unwrap();
        let (first, file) = piece(file).unwrap().expect("a piece");
        let (second, file) = piece(file).unwrap().expect("the rest");
        assert_eq!((first.len(), second.len()), (PIECE, 1));
        assert!(piece(file).unwrap().is_none());
    }
}
