//! Reading a story.

use std::collections::BTreeMap;

use jiff::civil::DateTime;

use crate::flaw::Flaw;
use crate::people::{Absence, Holding, PersonId, Role};

/// A story as written.
#[derive(Clone, Debug)]
pub struct Story {
    /// Its file.
    pub file: String,
    /// The opening remarks: what it proves.
    pub about: String,
    /// Roles and absences of its cast.
    pub holdings: Vec<Holding>,
    /// Who is away when.
    pub absences: Vec<Absence>,
    /// What happens.
    pub lines: Vec<Line>,
}

/// One line.
#[derive(Clone, Debug)]
pub struct Line {
    /// Its number in the file.
    pub number: usize,
    /// When, local time.
    pub at: DateTime,
    /// Who; empty when only time passes.
    pub who: String,
    /// The activity, or `posts`, `bounces`.
    pub activity: String,
    /// Bare words after the activity.
    pub words: Vec<String>,
    /// `key=value` settings.
    pub settings: BTreeMap<String, String>,
    /// What must be true afterwards.
    pub expectations: Vec<Expectation>,
}

/// What must be true: a word and what it is about.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Expectation {
    /// The word: `due`, `met`, `late`, `refused`, `must`…
    pub word: String,
    /// The rest.
    pub rest: Vec<String>,
}

/// The body that stories play in.
pub const BODY: &str = "body";

/// The settings that some act knows; the manual for authors lists them.
const SETTINGS: [&str; 50] = [
    "annulled",
    "anonymous",
    "answer-by",
    "at",
    "body",
    "by",
    "code",
    "decided",
    "departs",
    "done",
    "email",
    "exempt",
    "given",
    "grievance",
    "grievances",
    "ground",
    "happened",
    "held",
    "instead",
    "language",
    "lead",
    "line",
    "lodged",
    "main",
    "norms",
    "notified",
    "on",
    "other",
    "owner",
    "party",
    "person",
    "postal",
    "prevent",
    "reason",
    "received",
    "record",
    "resolution",
    "respondent",
    "seat",
    "sent",
    "source",
    "stage",
    "text",
    "tied",
    "to",
    "told",
    "undone",
    "unit",
    "until",
    "was",
];

/// Reads a story.
///
/// # Errors
/// Every line that cannot be read.
pub fn read(file: &str, text: &str) -> Result<Story, Vec<Flaw>> {
    let (holdings, absences, lines) = (Vec::new(), Vec::new(), Vec::new());
    let mut story = Story { file: file.to_owned(), about: String::new(), holdings, absences, lines };
    let mut flaws = Vec::new();
    for (number, line) in (1..).zip(text.lines()) {
        let mut flaw = |what: &str, instead: &str| {
            flaws.push(Flaw { line: number, column: 1, ..Flaw::whole(file, what, instead) });
        };
        let trimmed = line.trim();
        if let Some(remark) = trimmed.strip_prefix('#') {
            if story.lines.is_empty() {
                story.about = format!("{} {}", story.about, remark.trim()).trim().to_owned();
            }
        } else if let Some(person) = trimmed.strip_prefix("person ") {
            match holding(person) {
                Some(found) => story.holdings.extend(found),
                None => flaw("not a person with a role", "write: person NAME is [deputy] ROLE [, ROLE]"),
            }
        } else if let Some(person) = trimmed.strip_prefix("absent ") {
            match absence(person) {
                Some(found) => story.absences.push(found),
                None => flaw("not an absence", "write: absent NAME 2026-03-02 until 2026-03-06"),
            }
        } else if let Some(more) = trimmed.strip_prefix("->") {
            match story.lines.last_mut() {
                Some(last) => last.expectations.extend(expectations(more)),
                None => flaw("an expectation without an act", "put it after the act it is about"),
            }
        } else if !trimmed.is_empty() {
            match act(number, trimmed) {
                Some(line) => {
                    let known = |key: &&String| SETTINGS.contains(&key.as_str());
                    for key in line.settings.keys().filter(|key| !known(key)) {
                        flaw(
                            &format!("there is no setting `{key}`"),
                            &format!("settings are {}", SETTINGS.join(", ")),
                        );
                    }
                    if line.settings.values().any(|value| value.starts_with('"')) {
                        flaw(
                            "a value holds no blank and no quotation marks",
                            "write it with hyphens: by=10-working-days",
                        );
                    }
                    story.lines.push(line);
                }
                None => flaw(
                    "not an act",
                    "write: 2026-03-02 09:00 WHO ACTIVITY [words] [key=value] [-> expectation]",
                ),
            }
        }
    }
    if flaws.is_empty() { Ok(story) } else { Err(flaws) }
}

fn holding(text: &str) -> Option<Vec<Holding>> {
    let (name, roles) = text.split_once(" is ")?;
    let holdings = roles.split(',').map(|role| {
        let role = role.trim();
        let (deputy, role) = role.strip_prefix("deputy ").map_or((false, role), |role| (true, role));
        let role = Role::from_code(role)?;
        Some(Holding {
            person: PersonId(name.trim().into()),
            role,
            body: BODY.into(),
            unit: None,
            deputy,
            stands_in_for: None,
        })
    });
    holdings.collect()
}

fn absence(text: &str) -> Option<Absence> {
    let mut words = text.split_whitespace();
    let person = PersonId(words.next()?.to_owned());
    let from = words.next()?.parse().ok()?;
    let until = if words.next()? == "until" { words.next()?.parse().ok()? } else { return None };
    Some(Absence { person, from, until })
}

fn act(number: usize, line: &str) -> Option<Line> {
    let (deed, hopes) = line.split_once("->").unwrap_or((line, ""));
    let mut words = deed.split_whitespace();
    let date: jiff::civil::Date = words.next()?.parse().ok()?;
    let time: jiff::civil::Time = words.next()?.parse().ok()?;
    let who = words.next().unwrap_or_default().to_owned();
    let activity = words.next().unwrap_or_default().to_owned();
    let (mut bare, mut settings) = (Vec::new(), BTreeMap::new());
    for word in words {
        match word.split_once('=') {
            Some((key, value)) => drop(settings.insert(key.to_owned(), value.to_owned())),
            None => bare.push(word.to_owned()),
        }
    }
    let expectations = expectations(hopes);
    Some(Line { number, at: date.to_datetime(time), who, activity, words: bare, settings, expectations })
}

fn expectations(text: &str) -> Vec<Expectation> {
    let each = text.split(',').map(|hope| hope.split_whitespace().map(str::to_owned).collect::<Vec<_>>());
    each.filter(|words| !words.is_empty())
        .map(|mut words| Expectation { word: words.remove(0), rest: words })
        .collect()
}
