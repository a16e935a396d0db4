//! Forms with as many rows as one needs, without a script: empty rows are dropped, a button asks for more.

use std::collections::BTreeMap;

use office::args;

use super::desk::Desk;
use crate::given::Given;

/// The button that asks for more rows.
pub(super) const MORE: &str = "more";
/// The box that takes a row away.
pub(super) const REMOVE: &str = "remove";

/// The form with its rows numbered 1, 2, 3 without gaps: rows in which nothing was filled in are dropped, and those that
/// were ticked to be removed. `known` are the fields of a row that do not count as filled in.
pub(super) fn numbered(given: &Given, kind: &str, known: &[&str]) -> Given {
    let mut rows: BTreeMap<usize, Vec<(String, String)>> = BTreeMap::new();
    let mut fields = Vec::new();
    for (name, value) in given.fields() {
        match part_of(name, kind) {
            Some((number, rest)) => {
                rows.entry(number).or_default().push((rest.to_owned(), value.clone()));
            }
            None => fields.push((name.clone(), value.clone())),
        }
    }
    let filled = |row: &Vec<(String, String)>| {
        let removed = row.iter().any(|(rest, value)| rest == REMOVE && !value.is_empty());
        let any = row.iter().any(|(rest, value)| !known.contains(&rest.as_str()) && !value.trim().is_empty());
        any && !removed
    };
    for (number, row) in (1..).zip(rows.into_values().filter(filled)) {
        fields.extend(row.into_iter().map(|(rest, value)| (format!("{kind}-{number}-{rest}"), value)));
    }
    Given::new(fields)
}

/// How many rows are filled in, once [`numbered`].
pub(super) fn count(given: &Given, kind: &str) -> usize {
    given
        .fields()
        .iter()
        .filter_map(|(name, _)| part_of(name, kind))
        .map(|(number, _)| number)
        .max()
        .unwrap_or(0)
}

/// How many rows to show: those that are filled in, and some to fill in.
pub(super) fn shown(given: &Given, kind: &str) -> usize {
    count(given, kind) + if given.has(MORE) { 2 } else { 1 }
}

/// The name of a row: its number, or that it is for something new and need not be filled in.
pub(super) fn title(desk: &Desk<'_>, kind: &str, number: usize) -> String {
    match number <= count(desk.given, kind) {
        true => desk.officer.say(&format!("admin-{kind}-row"), &args!["number" => number]),
        false => desk.text(&format!("admin-{kind}-new")),
    }
}

fn part_of<'n>(name: &'n str, kind: &str) -> Option<(usize, &'n str)> {
    let (number, rest) = name.strip_prefix(kind)?.strip_prefix('-')?.split_once('-')?;
    let number = number.parse().ok().filter(|number| (1..=500).contains(number))?;
    Some((number, rest))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn form(fields: &[(&str, &str)]) -> Given {
        Given::new(fields.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect())
    }

    #[test]
    fn empty_and_removed_rows_go_and_the_others_close_up() {
        let given = form(&[
            ("unit-1-name-nl", "Wegen"),
            ("unit-1-id", "roads"),
            ("unit-2-name-nl", " "),
            ("unit-2-id", ""),
            ("unit-3-name-nl", "Groen"),
            ("unit-3-remove", "yes"),
            ("unit-10-name-nl", "Water"),
            ("version", "3"),
        ]);
        let tidy = numbered(&given, "unit", &["id"]);
        assert_eq!(count(&tidy, "unit"), 2);
        assert_eq!((tidy.line("unit-2-name-nl"), tidy.line("version")), ("Water".to_owned(), "3".to_owned()));
        assert_eq!(tidy.line("unit-3-name-nl"), "");
        assert_eq!(shown(&tidy, "unit"), 3);
    }

    #[test]
    fn a_hostile_number_is_no_row() {
        let given =
            form(&[("unit-99999999999999999999-name", "x"), ("unit-0-name", "x"), ("unit-501-name", "x")]);
        assert_eq!(count(&given, "unit"), 0);
    }
}
