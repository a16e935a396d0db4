//! What of the register is asked for, as it stands in the page's address.

use domain::intake::{Kind, Medium};
use domain::language::Lang;
use jiff::civil::{Date, Weekday};
use jiff::{Span, ToSpan as _};
use office::texts::word::STATES;
use store::register::{After, Filter, Key, Order};

use crate::given::Given;
use crate::length::MOST_LINE;
use crate::officer::{Officer, escaped};

/// The orders in which the register can be shown, as they stand in the address; the first is the usual one.
pub(super) const ORDERS: [(&str, Order); 7] = [
    ("newest", Order { key: Key::Received, descending: true }),
    ("oldest", Order { key: Key::Received, descending: false }),
    ("due", Order { key: Key::Due, descending: false }),
    ("due-last", Order { key: Key::Due, descending: true }),
    ("number", Order { key: Key::Number, descending: false }),
    ("number-last", Order { key: Key::Number, descending: true }),
    ("changed", Order { key: Key::Updated, descending: true }),
];

/// What can be asked of the term that ends first.
pub(super) const TERMS: [&str; 4] = ["late", "week", "days-14", "days-30"];

/// What can be asked, in the order in which the page shows it: the names in the address.
pub(super) const NAMES: [&str; 14] = [
    "q", "state", "kind", "place", "handler", "medium", "language", "term", "subject", "from", "until",
    "open", "mine", "sort",
];

/// The question behind the page's address; what is not understood is left out.
#[derive(Clone, Debug, Default)]
pub(super) struct Asked {
    /// What was asked and understood: name and value.
    pairs: Vec<(&'static str, String)>,
    /// Where the page before this one ended.
    pub(super) after: Option<After>,
}

impl Asked {
    pub(super) fn read(given: &Given) -> Asked {
        let understood = |name: &&'static str| {
            let value = match *name {
                "from" | "until" => given.date(name).ok()??.to_string(),
                _ => given.line(name).chars().take(MOST_LINE).collect(),
            };
            is_known(name, &value).then_some((*name, value))
        };
        Asked { pairs: NAMES.iter().filter_map(understood).collect(), after: after(&given.line("after")) }
    }

    /// What was asked under a name; empty when nothing.
    pub(super) fn of(&self, name: &str) -> &str {
        self.pairs.iter().find(|(asked, _)| *asked == name).map_or("", |(_, value)| value)
    }

    /// The words to look for.
    pub(super) fn question(&self) -> &str {
        self.of("q")
    }

    /// Everything that limits the list, by name and value: neither the words nor the order.
    pub(super) fn limits(&self) -> impl Iterator<Item = (&'static str, &str)> {
        let limits = |(name, _): &&(&'static str, String)| !["q", "sort"].contains(name);
        self.pairs.iter().filter(limits).map(|(name, value)| (*name, value.as_str()))
    }

    pub(super) fn order(&self) -> Order {
        ORDERS
            .iter()
            .find(|(name, _)| *name == self.of("sort"))
            .map_or_else(Order::default, |(_, order)| *order)
    }

    pub(super) fn filter(&self, officer: &Officer) -> Filter {
        let today = officer.site.office().today_here();
        let some = |name: &str| Some(self.of(name).to_owned()).filter(|value| !value.is_empty());
        let (body, unit) = match self.of("place").split_once('/') {
            Some((body, unit)) => (Some(body.to_owned()), Some(unit.to_owned())),
            None => (some("place"), None),
        };
        let mine = (self.of("mine") == "yes").then(|| officer.id.0.clone());
        let (due_from, due_before) = due(self.of("term"), today);
        Filter {
            state: some("state"),
            body,
            unit,
            handler: mine.or_else(|| some("handler")),
            kind: some("kind"),
            medium: some("medium"),
            language: some("language"),
            subject: some("subject"),
            due_from,
            due_before,
            received_from: self.of("from").parse().ok(),
            received_until: self.of("until").parse().ok(),
            open: self.of("open") == "yes",
        }
    }

    /// Whether nothing limits the list.
    pub(super) fn is_everything(&self) -> bool {
        self.pairs.is_empty() && self.after.is_none()
    }

    /// The same question for another page of the list: empty, or ending in `&`.
    pub(super) fn query(&self) -> String {
        self.without("")
    }

    /// The same question but for one part of it.
    pub(super) fn without(&self, left_out: &str) -> String {
        let parts = self.pairs.iter().filter(|(name, _)| *name != left_out);
        parts.map(|(name, value)| format!("{name}={}&", escaped(value))).collect()
    }
}

/// From which day and before which day a term ends.
fn due(term: &str, today: Date) -> (Option<Date>, Option<Date>) {
    let after = |span: Span| today.checked_add(span).ok();
    match term {
        "late" => (None, Some(today)),
        "week" => (Some(today), today.nth_weekday(1, Weekday::Monday).ok()),
        "days-14" => (Some(today), after(15.days())),
        "days-30" => (Some(today), after(31.days())),
        _ => (None, None),
    }
}

/// The first day of next week: what ends before it ends this week.
pub(super) fn next_week(today: Date) -> Date {
    today.nth_weekday(1, Weekday::Monday).unwrap_or(today)
}

fn is_known(name: &str, value: &str) -> bool {
    match name {
        "state" => STATES.contains(&value),
        "kind" => Kind::from_code(value).is_some(),
        "medium" => Medium::from_code(value).is_some(),
        "language" => value.parse::<Lang>().is_ok(),
        "term" => TERMS.contains(&value),
        "sort" => ORDERS.iter().any(|(order, _)| *order == value),
        "open" | "mine" => value == "yes",
        _ => !value.is_empty(),
    }
}

/// Where the page before this one ended, such as `2026-03-02~0195…`.
fn after(text: &str) -> Option<After> {
    let (key, id) = text.split_once('~').filter(|_| text.len() <= MOST_LINE)?;
    Some(After { key: key.to_owned(), id: id.to_owned() })
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    fn asked(query: &str) -> Asked {
        Asked::read(&Given::new(crate::given::pairs(query.as_bytes())))
    }

    #[test]
    fn a_question_survives_turning_the_page() {
        let query = "q=bus%20laat&state=answered&kind=complaint&place=selection/result&handler=an&medium=phone\
            &language=fr&term=late&subject=delay&from=2026-03-01&until=2026-03-02&open=yes&mine=yes&sort=due&";
        let first = asked(&format!("{query}after=2026-03-02~id"));
        assert_eq!(first.query(), query);
        assert_eq!(first.after, Some(After { key: "2026-03-02".to_owned(), id: "id".to_owned() }));
        assert_eq!(asked(&first.query()).query(), query);
        assert!(!first.is_everything());
        assert_eq!(first.limits().count(), NAMES.len() - 2);
        assert!(!first.without("place").contains("place=") && first.without("place").contains("kind="));
    }

    #[test]
    fn what_is_not_understood_is_left_out() {
        let odd =
            "state=%27--&kind=cat&medium=x&language=xx&term=1&sort=up&open=no&from=31/2/2026&after=yesterday";
        assert!(asked(odd).is_everything());
        assert_eq!(asked("from=2/3/2026").of("from"), "2026-03-02");
    }

    #[test]
    fn a_question_is_no_longer_than_an_address_can_be() {
        let long = "é".repeat(100_000);
        let read = asked(&format!("q={long}&handler={long}&place={long}&after={long}~x"));
        assert_eq!(read.question().chars().count(), MOST_LINE);
        assert!(read.query().len() < 4_096 && read.after.is_none(), "a server takes no address of 8 kB");
    }

    #[test]
    fn this_week_ends_on_sunday() {
        let wednesday = date(2026, 3, 4);
        assert_eq!(due("week", wednesday), (Some(wednesday), Some(date(2026, 3, 9))));
        assert_eq!(due("week", date(2026, 3, 8)).1, Some(date(2026, 3, 9)));
        assert_eq!(due("week", date(2026, 3, 9)).1, Some(date(2026, 3, 16)));
        assert_eq!(due("late", wednesday), (None, Some(wednesday)));
        assert_eq!(due("days-14", wednesday).1, Some(date(2026, 3, 19)), "the fourteenth day counts");
    }
}
