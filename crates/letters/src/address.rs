//! Link addresses: which may stand in a letter, and how a value becomes a part of one.

use crate::expand::Value;
use crate::marks::{self, Piece};

/// Only these open what the reader expects: a page or a new mail.
pub(crate) fn is_allowed(address: &str) -> bool {
    let lower = address.to_ascii_lowercase();
    let known = ["http://", "https://", "mailto:"];
    let rest = known.iter().find_map(|scheme| lower.strip_prefix(scheme));
    rest.is_some_and(|rest| !rest.is_empty()) && !address.chars().any(|c| c.is_control() || c.is_whitespace())
}

/// Puts values in an address. A value that is the whole address keeps its shape; as a part of one it can
/// only be a part: no `/`, `?`, `#` or `@` of its own (but for the `@` of a mail address after `mailto:`).
pub(crate) fn filled(address: &str, values: &[Value]) -> String {
    if let Some(index) = marks::only_mark(address) {
        return encoded(&values[index].in_line(), ":/?#&=@+,;~%-_.!$");
    }
    let kept = if address.to_ascii_lowercase().starts_with("mailto:") { "-_.~@" } else { "-_.~" };
    let fill = |piece: &Piece<'_>| match piece {
        Piece::Literal(text) => (*text).to_owned(),
        Piece::Value(index) => encoded(&values[*index].in_line(), kept),
    };
    marks::pieces(address).iter().map(fill).collect()
}

/// Percent-encodes (RFC 3986) all but ASCII letters, digits and the characters that are kept.
pub(crate) fn encoded(value: &str, kept: &str) -> String {
    let mut out = String::with_capacity(value.len());
    for byte in value.bytes() {
        let c = char::from(byte);
        if c.is_ascii_alphanumeric() || (c.is_ascii() && kept.contains(c)) {
            out.push(c);
        } else {
            out.push_str(&format!("%{byte:02X}"));
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    fn value(text: &str) -> Vec<Value> {
        vec![Value::Line(text.to_owned())]
    }

    #[test]
    fn schemes() {
        assert!(is_allowed("https://town.example/a") && is_allowed("MAILTO:a@b.example"));
        for bad in
            ["javascript:alert(1)", "data:text/html,x", "/relative", "//host", "https://", "https://a b"]
        {
            assert!(!is_allowed(bad), "{bad}");
        }
    }

    #[test]
    fn a_part_stays_a_part() {
        let host = format!("https://town.example{}", marks::mark(0));
        assert_eq!(filled(&host, &value("@evil.example/?x")), "https://town.example%40evil.example%2F%3Fx");
        let mail = format!("mailto:{}", marks::mark(0));
        assert_eq!(filled(&mail, &value("a@b.example?bcc=c")), "mailto:a@b.example%3Fbcc%3Dc");
        assert_eq!(
            filled(&marks::mark(0), &value("https://a.example/é (1)")),
            "https://a.example/%C3%A9%20%281%29"
        );
    }
}
