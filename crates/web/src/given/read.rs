use jiff::civil::Date;

/// The most fields that a form may have; ours have a few dozen.
const MOST_FIELDS: usize = 200;

/// Reads `application/x-www-form-urlencoded`. What is not UTF-8 becomes U+FFFD, a `%` without its digits stays a `%`.
pub(crate) fn pairs(bytes: &[u8]) -> Vec<(String, String)> {
    form_urlencoded::parse(bytes).take(MOST_FIELDS).map(|(name, value)| (name.into(), value.into())).collect()
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
