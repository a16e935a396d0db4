//! Takes out of a value what no letter needs and what could deceive its reader.

/// One line: breaks and tabs become spaces, invisible commands go, ends are trimmed.
pub(crate) fn line(value: &str) -> String {
    let spaced: String = value.chars().map(|c| if breaks_line(c) { ' ' } else { c }).collect();
    visible(&spaced).trim().to_owned()
}

/// Paragraphs of lines: an empty line separates paragraphs, other breaks are kept within one.
pub(crate) fn paragraphs(value: &str) -> Vec<Vec<String>> {
    let normal = value.replace("\r\n", "\n").replace(['\r', '\u{0B}', '\u{0C}', '\u{85}', '\u{2028}'], "\n");
    let normal = normal.replace('\u{2029}', "\n\n");
    let mut paragraphs = vec![Vec::new()];
    for text in normal.split('\n').map(line) {
        match (text.is_empty(), paragraphs.last_mut()) {
            (false, Some(open)) => open.push(text),
            (_, _) => paragraphs.push(Vec::new()),
        }
    }
    paragraphs.retain(|lines| !lines.is_empty());
    paragraphs
}

/// A run within a paragraph: lines that follow each other, or the points of a list.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum Run<'a> {
    Lines(Vec<&'a str>),
    Points(Vec<&'a str>),
}

/// Lines that begin with a hyphen are points of a list: that is how people type one.
pub(crate) fn runs(lines: &[String]) -> Vec<Run<'_>> {
    let mut runs = Vec::new();
    for line in lines {
        let point = ["- ", "\u{2022} ", "\u{2013} "].iter().find_map(|mark| line.strip_prefix(mark));
        match (point, runs.last_mut()) {
            (Some(point), Some(Run::Points(points))) => points.push(point.trim_start()),
            (Some(point), _) => runs.push(Run::Points(vec![point.trim_start()])),
            (None, Some(Run::Lines(lines))) => lines.push(line),
            (None, _) => runs.push(Run::Lines(vec![line])),
        }
    }
    runs
}

fn visible(text: &str) -> String {
    text.chars().filter(|&c| !c.is_control() && !reorders(c)).collect()
}

fn breaks_line(c: char) -> bool {
    matches!(c, '\n' | '\r' | '\t' | '\u{0B}' | '\u{0C}' | '\u{85}' | '\u{2028}' | '\u{2029}')
}

/// The bidirectional overrides, embeddings and isolates: with them `evil.example` reads as something else.
pub(crate) fn reorders(c: char) -> bool {
    matches!(c, '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_line_is_one_line() {
        assert_eq!(line(" Jan\r\nBcc: x\t\u{0}y\u{202E}z\u{2067} "), "Jan  Bcc: x yz");
    }

    #[test]
    fn paragraphs_keep_their_lines() {
        let expected = vec![vec!["a".to_owned(), "b".to_owned()], vec!["c".to_owned()]];
        assert_eq!(paragraphs("\n a\r\nb \n \t\n\n\nc\n"), expected);
        assert!(paragraphs(" \n\u{202E}\n").is_empty());
    }

    #[test]
    fn hyphens_make_a_list() {
        let lines = ["Bring:", "- a card", "-  a form", "and come", "-5 degrees"].map(str::to_owned);
        let expected = [
            Run::Lines(vec!["Bring:"]),
            Run::Points(vec!["a card", "a form"]),
            Run::Lines(vec!["and come", "-5 degrees"]),
        ];
        assert_eq!(runs(&lines), expected);
    }
}
