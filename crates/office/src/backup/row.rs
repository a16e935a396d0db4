//! A row as a line of JSON: its cells in the order of the columns, bytes in hexadecimal.

use serde_json::Value;
use store::dump::Cell;

/// A row, with the end of its line.
pub(super) fn line(row: &[Cell]) -> Vec<u8> {
    let value = |cell: &Cell| match cell {
        Cell::Nothing => Value::Null,
        Cell::Number(number) => Value::from(*number),
        Cell::Text(text) => Value::from(text.as_str()),
        Cell::Bytes(bytes) => Value::from(store::hex(bytes)),
    };
    let mut line = Value::Array(row.iter().map(value).collect()).to_string().into_bytes();
    line.push(b'\n');
    line
}

/// Reads a line; `None` when it is not a row of these columns.
pub(super) fn cells(line: &[u8], columns: &[(String, String)]) -> Option<Vec<Cell>> {
    let values: Vec<Value> = serde_json::from_slice(line).ok()?;
    if values.len() != columns.len() {
        return None;
    }
    let cell = |(value, (_, kind)): (Value, &(String, String))| match (value, kind.as_str()) {
        (Value::Null, _) => Some(Cell::Nothing),
        (Value::Number(number), "number") => number.as_i64().map(Cell::Number),
        (Value::String(text), "text") => Some(Cell::Text(text)),
        (Value::String(text), "bytes") => store::from_hex(&text).map(Cell::Bytes),
        _ => None,
    };
    values.into_iter().zip(columns).map(cell).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_row_is_what_it_was() {
        let columns = ["text", "number", "bytes", "bytes", "text"];
        let columns: Vec<_> = columns.iter().map(|kind| ("c".to_owned(), (*kind).to_owned())).collect();
        let row = [
            Cell::Text("\n\u{2028}\"é\u{0}".to_owned()),
            Cell::Number(i64::MIN),
            Cell::Bytes(vec![0, 255, 16]),
            Cell::Bytes(Vec::new()),
            Cell::Nothing,
        ];
        let line = line(&row);
        assert_eq!(line.iter().filter(|byte| **byte == b'\n').count(), 1, "a row is one line");
        assert_eq!(cells(&line, &columns).as_deref(), Some(&row[..]));
    }

    #[test]
    fn a_line_of_another_table_is_no_row() {
        let columns = [("a".to_owned(), "number".to_owned()), ("b".to_owned(), "bytes".to_owned())];
        for line in
            ["[1]", "[1,\"0\"]", "[1,\"zz\"]", "[1.5,\"00\"]", "[\"1\",\"00\"]", "{}", "", "[1,\"00\",2]"]
        {
            assert_eq!(cells(line.as_bytes(), &columns), None, "{line}");
        }
    }
}
