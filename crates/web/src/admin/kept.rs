//! What both lists ask: of whom, from which day to which, and where the page before ended.

use jiff::Timestamp;
use jiff::civil::Date;
use office::account::Staff;
use office::looks::COMMAND_LINE;

use crate::given::{Given, pairs};
use crate::look::{Choice, Field, Link, Pages};
use crate::officer::{Officer, escaped};

/// How many lines a page shows.
pub(super) const PAGE: usize = 50;

/// What was asked for in the address. What does not read counts as not asked.
pub(super) struct Asked {
    pub(super) given: Given,
    pub(super) person: String,
    pub(super) from: Option<Date>,
    pub(super) until: Option<Date>,
    pub(super) after: Option<(Timestamp, String)>,
}

/// A person's name; for what no person did, who it was in words; the id itself where nobody has it any more.
pub(super) fn name(officer: &Officer, people: &[Staff], id: &str) -> String {
    let known = people.iter().find(|person| person.id.0 == id).map(|person| person.name.clone());
    known.or_else(|| nobody(officer, id)).unwrap_or_else(|| id.to_owned())
}

/// Who it was when it was no person: the program itself, or someone at the command line of the server.
pub(super) fn nobody(officer: &Officer, id: &str) -> Option<String> {
    match id {
        "system" | "" => Some(officer.text("role-system")),
        COMMAND_LINE => Some(officer.text("who-command-line")),
        _ => None,
    }
}

impl Asked {
    pub(super) fn read(officer: &Officer) -> Asked {
        let given = Given::new(pairs(officer.query.as_bytes()));
        let after = given.line("after");
        let after = after.split_once('~').and_then(|(at, id)| Some((at.parse().ok()?, id.to_owned())));
        Asked {
            person: given.line("person"),
            from: given.date("from").unwrap_or_default(),
            until: given.date("until").unwrap_or_default(),
            after,
            given,
        }
    }

    /// From the first instant of the first day to the last of the last.
    pub(super) fn span(&self, officer: &Officer) -> (Timestamp, Timestamp) {
        let office = officer.site.office();
        let from = self.from.map_or(Timestamp::MIN, |day| office.start_of_day_here(day));
        let end = self.until.and_then(|day| day.tomorrow().ok());
        (from, end.map_or(Timestamp::MAX, |day| office.start_of_day_here(day)))
    }

    pub(super) fn after(&self) -> Option<(Timestamp, &str)> {
        self.after.as_ref().map(|(at, id)| (*at, id.as_str()))
    }

    /// The address's query for these questions, without the place.
    pub(super) fn query(&self, names: &[&str]) -> String {
        let asked =
            names.iter().map(|name| (name, self.given.line(name))).filter(|(_, text)| !text.is_empty());
        asked.map(|(name, text)| format!("{name}={}&", escaped(&text))).collect()
    }

    /// The question of whom: everyone who works or worked here.
    pub(super) fn people(&self, officer: &Officer, people: &[Staff], label: &str) -> Field {
        let everyone = Choice::new("", officer.text("log-everyone"));
        let each = people.iter().map(|person| Choice::new(&*person.id.0, &*person.name));
        Field::select("person", officer.text(label), std::iter::once(everyone).chain(each).collect())
            .value(self.person.clone())
    }

    pub(super) fn day(&self, officer: &Officer, name: &str) -> Field {
        Field::date(name, officer.text(&format!("log-{name}"))).value(self.given.line(name))
    }

    /// The ways to the pages before and after.
    pub(super) fn pages(
        &self,
        officer: &Officer,
        path: &str,
        names: &[&str],
        last: Option<(Timestamp, &str)>,
    ) -> Pages {
        let query = self.query(names);
        Pages {
            label: officer.text("log-pages"),
            newer: self
                .after
                .as_ref()
                .map(|_| Link::new(officer.text("log-newest"), format!("{path}?{query}"))),
            position: String::new(),
            older: last.map(|(at, id)| {
                Link::new(officer.text("log-older"), format!("{path}?{query}after={at}~{id}"))
            }),
        }
    }
}
