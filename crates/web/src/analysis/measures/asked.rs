//! Which measures are asked for, as it stands in the page's address.

use store::dossier_measure::{After, Filter, Progress};

use crate::given::{Given, pairs};
use crate::length::MOST_LINE;
use crate::officer::{Officer, escaped};

/// The question behind the page's address; what is not understood is left out.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Asked {
    pub(super) progress: Progress,
    /// A body, or a body and its unit: `selection/result`.
    pub(super) place: String,
    /// Only what the reader sees to.
    pub(super) mine: bool,
    /// Where the page before this one ended.
    pub(super) after: Option<After>,
}

impl Asked {
    pub(super) fn read(officer: &Officer) -> Asked {
        Asked::of(&officer.query)
    }

    fn of(query: &str) -> Asked {
        let given = Given::new(pairs(query.as_bytes()));
        Asked {
            progress: Progress::from_code(&given.line("progress")).unwrap_or_default(),
            place: given.line("place").chars().take(MOST_LINE).collect(),
            mine: given.has("mine"),
            after: after(&given.line("after")),
        }
    }

    pub(super) fn filter(&self, officer: &Officer) -> Filter {
        let some = |text: &str| Some(text.to_owned()).filter(|text| !text.is_empty());
        let (body, unit) = self.place.split_once('/').unwrap_or((&self.place, ""));
        let owner = self.mine.then(|| officer.id.0.clone());
        Filter { progress: self.progress, body: some(body), unit: some(unit), owner }
    }

    /// The same question for another page of the list.
    pub(super) fn query(&self) -> String {
        let mut query = format!("progress={}", self.progress.code());
        if !self.place.is_empty() {
            query.push_str(&format!("&place={}", escaped(&self.place)));
        }
        if self.mine {
            query.push_str("&mine=yes");
        }
        query
    }
}

/// Where the page before this one ended, such as `2026-03-02/7/0195…`.
fn after(text: &str) -> Option<After> {
    let mut parts = Some(text).filter(|text| text.len() <= MOST_LINE)?.splitn(3, '/');
    let (due_on, event_seq) = (parts.next()?.parse().ok()?, parts.next()?.parse().ok()?);
    Some(After { due_on, event_seq, dossier: parts.next()?.to_owned() })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_question_survives_turning_the_page_and_what_is_odd_is_left_out() {
        let query = "progress=late&place=selection/tests%26more&mine=yes";
        let asked = Asked::of(&format!("{query}&after=2026-03-02/7/0195"));
        assert_eq!(asked.query(), query);
        let place = After { due_on: jiff::civil::date(2026, 3, 2), event_seq: 7, dossier: "0195".to_owned() };
        assert_eq!(asked.after, Some(place));
        let odd = Asked::of("progress=cat&after=yesterday/7/x&after=2026-03-02");
        assert_eq!((odd.progress, odd.after, odd.mine), (Progress::Open, None, false));
    }
}
