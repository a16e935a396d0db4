//! Marks that stand in for values while the wording is parsed as CommonMark.
//!
//! The parser never sees a value, so that no value can become markup. A mark is made of private-use characters,
//! which CommonMark reads as letters and which a letter file may not hold.

const OPEN: char = '\u{E000}';
const CLOSE: char = '\u{E001}';

/// A stretch of wording, or the place of the value with this index.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum Piece<'a> {
    Literal(&'a str),
    Value(usize),
}

pub(crate) fn is_reserved(c: char) -> bool {
    matches!(c, OPEN | CLOSE)
}

pub(crate) fn mark(index: usize) -> String {
    format!("{OPEN}{index}{CLOSE}")
}

/// Cuts wording into literal text and values, in order.
pub(crate) fn pieces(wording: &str) -> Vec<Piece<'_>> {
    let mut pieces = Vec::new();
    let mut rest = wording;
    while let Some((before, index, after)) = next_mark(rest) {
        if !before.is_empty() {
            pieces.push(Piece::Literal(before));
        }
        pieces.push(Piece::Value(index));
        rest = after;
    }
    if !rest.is_empty() {
        pieces.push(Piece::Literal(rest));
    }
    pieces
}

/// The index of the value, when the wording is one mark and nothing else.
pub(crate) fn only_mark(wording: &str) -> Option<usize> {
    match pieces(wording).as_slice() {
        [Piece::Value(index)] => Some(*index),
        _ => None,
    }
}

fn next_mark(text: &str) -> Option<(&str, usize, &str)> {
    let (before, opened) = text.split_once(OPEN)?;
    let (index, after) = opened.split_once(CLOSE)?;
    Some((before, index.parse().ok()?, after))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn cuts_at_marks() {
        let wording = format!("a{}{}b", mark(0), mark(12));
        assert_eq!(
            pieces(&wording),
            [Piece::Literal("a"), Piece::Value(0), Piece::Value(12), Piece::Literal("b")]
        );
        assert_eq!(only_mark(&mark(3)), Some(3));
        assert_eq!(only_mark(&wording), None);
    }
}
