//! Where a rule comes from, as readers see it.

use office::args;

use crate::drawing::Reader;

/// The mark of an author who is not sure of a source.
const DOUBT: &str = "to be verified";

/// Where a rule comes from, and whether that is still to be verified.
pub(super) fn source(reader: &Reader<'_>, source: &str) -> String {
    reader.say("drawing-source", &args!["source" => of_source(reader, source)])
}

pub(super) fn of_source(reader: &Reader<'_>, source: &str) -> String {
    doubted(reader, source, as_read(source))
}

fn doubted(reader: &Reader<'_>, source: &str, read: String) -> String {
    match source.contains(DOUBT) {
        true => reader.say("drawing-to-be-verified", &args!["source" => read]),
        false => read,
    }
}

/// The article or document alone, without the author's explanation; none where it is the organisation's own choice.
pub(in crate::drawing) fn cited(reader: &Reader<'_>, source: &str) -> Option<String> {
    let ends = [source.find(": "), source.find(" (")].into_iter().flatten().min();
    let read = source[..ends.unwrap_or(source.len())].to_owned();
    (!source.starts_with(OWN)).then(|| doubted(reader, source, read))
}

/// How the source of what no law or document asks begins.
const OWN: &str = "own choice";

/// A source without the remarks of whoever keeps the file on what is still to be verified.
fn as_read(source: &str) -> String {
    let (mut read, mut rest) = (String::new(), source);
    while let Some((before, inner, after)) = bracketed(rest) {
        match inner.contains(DOUBT) {
            true => read.push_str(before.trim_end()),
            false => read.push_str(&format!("{before}({inner})")),
        }
        rest = after;
    }
    read.push_str(rest);
    read.strip_suffix(DOUBT).map_or(&*read, |read| read.trim_end_matches([':', ' '])).to_owned()
}

/// What stands before, in and after the first brackets.
fn bracketed(text: &str) -> Option<(&str, &str, &str)> {
    let (before, rest) = text.split_once('(')?;
    let (inner, after) = rest.split_once(')')?;
    Some((before, inner, after))
}

#[cfg(test)]
mod tests {
    use super::as_read;

    #[test]
    fn a_source_is_read_without_the_remarks_on_what_is_still_to_be_verified() {
        for (written, read) in [
            ("Awb 9:11 lid 1", "Awb 9:11 lid 1"),
            ("II.78 (to be verified; in practice 10 days)", "II.78"),
            ("form (to be verified): not the rules (a)", "form: not the rules (a)"),
            ("Awb 9:24 lid 1 (a): to be verified", "Awb 9:24 lid 1 (a)"),
            ("open (bracket", "open (bracket"),
        ] {
            assert_eq!(as_read(written), read);
        }
    }
}
