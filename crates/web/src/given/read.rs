use jiff::civil::Date;

/// The most fields that a form may have; ours have a few dozen.
const MOST_FIELDS: usize = 200;

/// Reads `application/x-www-form-urlencoded`. What is not UTF-8 becomes U+FFFD, a `%` without its digits stays a `%`.
pub(crate) fn pairs(bytes: &[u8]) -> Vec<(String, String)> {
    let parts = bytes.split(|byte| *byte == b'&').filter(|part| !part.is_empty());
    parts.take(MOST_FIELDS).map(pair).collect()
}

fn pair(part: &[u8]) -> (String, String) {
    match part.iter().position(|byte| *byte == b'=') {
        Some(at) => (decoded(&part[..at]), decoded(&part[at + 1..])),
        None => (decoded(part), String::new()),
    }
}

fn decoded(bytes: &[u8]) -> String {
    let mut plain = Vec::with_capacity(bytes.len());
    let mut rest = bytes;
    while let Some((first, after)) = rest.split_first() {
        let escaped = if *first == b'%' { after.first_chunk::<2>().and_then(byte) } else { None };
        rest = if escaped.is_some() { &after[2..] } else { after };
        plain.push(escaped.unwrap_or(if *first == b'+' { b' ' } else { *first }));
    }
    String::from_utf8_lossy(&plain).into_owned()
}

fn byte(digits: &[u8; 2]) -> Option<u8> {
    let value = |digit: u8| char::from(digit).to_digit(16);
    u8::try_from(value(digits[0])? * 16 + value(digits[1])?).ok()
}

/// A day of the years that people still write about.
pub(super) fn date(text: &str) -> Option<Date> {
    let plain: String = text.chars().filter(|char| *char != ' ').collect();
    let mut parts = plain.split(['-', '/', '.']);
    let (first, second, third) = (parts.next()?, parts.next()?, parts.next()?);
    if parts.next().is_some() {
        return None;
    }
    let (year, day) = if first.len() == 4 { (first, third) } else { (third, first) };
    let year = year.parse().ok().filter(|year| (1900..=2999).contains(year))?;
    Date::new(year, second.parse().ok()?, day.parse().ok()?).ok()
}
