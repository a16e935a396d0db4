use jiff::civil::Date;

/// The most fields that a form may have; ours have a few dozen.
const MOST_FIELDS: usize = 200;

/// Reads `application/x-www-form-urlencoded`. What is not UTF-8 becomes U+FFFD, a `%` without its digits stays a `%`, and
/// U+0000 goes: no page could give it back (HTML, 13.2.3.5), and what someone looks over must be what is sent.
pub(crate) fn pairs(bytes: &[u8]) -> Vec<(String, String)> {
    let pairs = form_urlencoded::parse(bytes).take(MOST_FIELDS);
    pairs.map(|(name, value)| (without_nul(&name), without_nul(&value))).collect()
}

/// Without U+0000.
pub(super) fn without_nul(text: &str) -> String {
    text.replace('\0', "")
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
