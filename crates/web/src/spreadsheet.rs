//! A list as a file for a spreadsheet: semicolons between the cells, as programs in our languages expect, and a mark at its
//! start that says it is UTF-8.

use axum::http::header;
use axum::response::{IntoResponse, Response};

use crate::problem::Problem;

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
