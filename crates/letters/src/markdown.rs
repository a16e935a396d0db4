//! The letter as CommonMark, its values escaped: for those who set it in another form.

use crate::address;
use crate::clean::{self, Run};
use crate::expand::Value;
use crate::flow::Flow;
use crate::marks::{self, Piece};

pub(crate) fn of(source: &str, values: &[Value], flow: &Flow<'_>) -> String {
    let mut out = String::with_capacity(source.len());
    let mut line_start = String::new();
    for piece in marks::pieces(source) {
        match piece {
            Piece::Literal(text) => {
                out.push_str(text);
                match text.rsplit_once('\n') {
                    Some((_, last)) => line_start = last.to_owned(),
                    None => line_start.push_str(text),
                }
            }
            Piece::Value(index) => out.push_str(&value(index, values, flow, &line_start)),
        }
    }
    out
}

fn value(index: usize, values: &[Value], flow: &Flow<'_>, line_start: &str) -> String {
    match &values[index] {
        value if flow.in_addresses.contains(&index) => {
            // `&` begins an entity in an address too.
            address::encoded(&value.in_line(), ":/?#&=@+,;~%-_.!$").replace('&', "&amp;")
        }
        Value::Paragraphs(paragraphs) if flow.alone.contains(&index) => {
            let indent = continued(line_start);
            let within = format!("\\\n{indent}");
            let between = format!("\n{}\n{indent}", indent.trim_end());
            let point = format!("\n{indent}");
            let set = |run: Run<'_>| match run {
                Run::Lines(lines) => lines.into_iter().map(escaped).collect::<Vec<_>>().join(&within),
                Run::Points(points) => points
                    .into_iter()
                    .map(|text| format!("- {}", escaped(text)))
                    .collect::<Vec<_>>()
                    .join(&point),
            };
            let runs = paragraphs.iter().flat_map(|lines| clean::runs(lines));
            runs.map(set).collect::<Vec<_>>().join(&between)
        }
        value => escaped(&value.in_line()),
    }
}

/// What continues the quote or list item that a line begins with.
fn continued(line_start: &str) -> String {
    line_start.chars().map(|c| if c == '>' { '>' } else { ' ' }).collect()
}

/// Escapes what CommonMark could read as a mark, wherever the line stands.
fn escaped(line: &str) -> String {
    let mut out = String::with_capacity(line.len() + 8);
    for (at, c) in line.char_indices() {
        let before = &line[..at];
        let marks_always = "\\`*_[]<>#!~&{})|";
        let marks_at_start = "-+=:(";
        let numbers_a_list = c == '.' && before.chars().all(|c| c.is_ascii_digit());
        if marks_always.contains(c) || (at == 0 && marks_at_start.contains(c)) || numbers_a_list {
            out.push('\\');
        }
        out.push(c);
    }
    out
}
