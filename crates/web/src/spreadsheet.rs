//! A list as a file for a spreadsheet: semicolons between the cells, as programs in our languages expect, and a mark at its
//! start that says it is UTF-8.

use axum::http::header;
use axum::response::{IntoResponse, Response};
use maud::html;
use office::args;

use crate::frame::{Tab, again};
use crate::look::{Alert, Tone};
use crate::officer::Officer;
use crate::problem::Problem;

/// How many lines a file holds at most, and how many are read at once.
const MOST: usize = 10_000;
const AT_ONCE: usize = 500;

/// Everything that is asked for, each part behind the last line of the one before; nothing when that is more than a file holds: one
/// that is not whole would be taken for whole.
pub(crate) async fn whole<L, P, F>(
    place: impl Fn(&L) -> P,
    part: impl Fn(Option<P>, usize) -> F,
) -> Result<Option<Vec<L>>, Problem>
where
    F: Future<Output = Result<Vec<L>, Problem>>,
{
    let mut all: Vec<L> = Vec::new();
    loop {
        let mut more = part(all.last().map(&place), AT_ONCE).await?;
        let is_last = more.len() < AT_ONCE;
        all.append(&mut more);
        if all.len() > MOST {
            return Ok(None);
        }
        if is_last {
            return Ok(Some(all));
        }
    }
}

/// A list that is longer than a file holds: how many lines that are, and the way back to choose fewer.
pub(crate) fn too_many(officer: &Officer, tab: Tab, (back, label): (String, String), told: &str) -> Response {
    let title = officer.text("register-file");
    let main = html! {
        div .gehoor-flow {
            p .nl-paragraph { a .nl-link href=(back) { (label) } }
            h1 .nl-heading .nl-heading--level-1 { (title) }
            (Alert::new(Tone::Warning, "").text(officer.say(told, &args!["most" => MOST])))
        }
    };
    again(officer.page(&title, tab, main))
}

/// The file, under a name for the browser to keep it by.
pub(crate) fn file(
    name: &str,
    head: &[String],
    rows: impl Iterator<Item = Vec<String>>,
) -> Result<Response, Problem> {
    let bytes = written(head, rows).map_err(|error| Problem::Broken(error.to_string()))?;
    let headers = [
        (header::CONTENT_TYPE, "text/csv; charset=utf-8".to_owned()),
        (header::CONTENT_DISPOSITION, format!("attachment; filename=\"{name}.csv\"")),
    ];
    Ok((headers, bytes).into_response())
}

fn written(head: &[String], rows: impl Iterator<Item = Vec<String>>) -> Result<Vec<u8>, csv::Error> {
    let mut writer = csv::WriterBuilder::new().delimiter(b';').from_writer("\u{feff}".as_bytes().to_vec());
    writer.write_record(head.iter().map(|cell| safe(cell)))?;
    for row in rows {
        writer.write_record(row.iter().map(|cell| safe(cell)))?;
    }
    writer.into_inner().map_err(|error| error.into_error().into())
}

/// What a spreadsheet would take for a formula is marked as text.
fn safe(cell: &str) -> String {
    let begins = |part: &str| part.trim_start().starts_with(['=', '+', '-', '@']);
    // a program that splits at another sign than ours finds cells within the cell
    let is_formula = cell.split([',', ';', '\t']).any(begins) || cell.starts_with(['\t', '\r', '\n']);
    if is_formula { format!("'{cell}") } else { cell.to_owned() }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_cell_is_a_formula_and_none_leaves_its_place() {
        let row = ["=HYPERLINK(\"x\")", " +1", "a;b", "een \"woord\"", "-"].map(str::to_owned).to_vec();
        let bytes = written(&["A".to_owned()], [row].into_iter()).err().map(|error| error.to_string());
        assert!(bytes.is_some(), "a row of another length is a mistake of ours");
        let head = ["A", "B", "C", "D", "E"].map(str::to_owned);
        let row = ["=HYPERLINK(\"x\")", " +1", "a;b", "een \"woord\"", "-"].map(str::to_owned).to_vec();
        let text = String::from_utf8(written(&head, [row].into_iter()).expect("a file")).expect("text");
        assert_eq!(
            text,
            "\u{feff}A;B;C;D;E\n\"'=HYPERLINK(\"\"x\"\")\";' +1;\"a;b\";\"een \"\"woord\"\"\";'-\n"
        );
    }

    #[test]
    fn what_looks_like_a_formula_is_text() {
        for odd in ["=1+1", "+32", "-1", "@SUM(A1)", "\t=1", " =1", "\r=1", "Jo, =1", "x;-1", "x\t @y"] {
            assert_eq!(safe(odd), format!("'{odd}"));
        }
        for plain in ["2026-SEL-1", "O'Neill", "", "a=b", "Jo, Ann; Bo"] {
            assert_eq!(safe(plain), plain);
        }
    }
}
