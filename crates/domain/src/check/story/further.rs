//! What Gehoor does by itself in a told course and after it: nobody who reads it has to ask what comes next.

use std::fmt::Write;

use jiff::civil::Date;

use super::Telling;
use crate::consequence::after_term;
use crate::decide::Setting;
use crate::people::Roster;
use crate::story::{played, read};

/// So often time passes at most before a system that goes on for ever is left.
const AT_MOST: usize = 5;

impl Telling<'_> {
    /// Says at each line what the system then did by itself, and goes on to the terms after which it acts until nothing moves any more.
    pub(super) fn goes_on(&mut self) {
        for _ in 0..AT_MOST {
            let Some(day) = self.next_day() else { break };
            let before = self.text.len();
            let _ = writeln!(self.text, "{day} 09:00");
            if self.by_itself().last().is_none_or(|(_, done)| done.is_empty()) {
                self.text.truncate(before);
                break;
            }
        }
        let done = self.by_itself();
        let mut lines: Vec<String> = self.text.lines().map(str::to_owned).collect();
        for (line, done) in done.iter().filter(|(_, done)| !done.is_empty()) {
            let _ = write!(lines[line - 1], " -> then {}", done.join(" "));
        }
        self.text = lines.join("\n") + "\n";
    }

    /// The number of each line, and what the system then did by itself.
    fn by_itself(&self) -> Vec<(usize, Vec<String>)> {
        let Ok(story) = read("story", &self.text) else { return Vec::new() };
        let done = played(&story, self.procedure, self.calendar).by_itself;
        story.lines.iter().map(|line| line.number).zip(done).collect()
    }

    /// The first day on which the system acts because a term passed.
    fn next_day(&self) -> Option<Date> {
        let dossier = self.so_far()?.dossier;
        let roster = Roster::default();
        let setting =
            Setting { procedure: self.procedure, calendar: self.calendar, roster: &roster, subjects: &[] };
        let days = dossier.terms.iter().filter_map(|term| {
            let day = term.due.tomorrow().ok()?.max(self.at.date().tomorrow().ok()?);
            after_term(&dossier, setting, &term.term, term.stage, day).map(|_| day)
        });
        days.min()
    }
}
