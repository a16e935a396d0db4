//! What someone sees to, on their own page: a measure is no task of any dossier, and work all the same.

use jiff::civil::Date;
use maud::{Markup, html};
use office::args;
use store::dossier_measure::{Filter, Line};

use super::list;
use crate::look::{Table, whole};
use crate::officer::Officer;
use crate::problem::Problem;

/// How many measures stand on the page; the others are a click away.
const SHOWN: usize = 25;

/// The measures that they see to and that are not done, the first due first.
pub(crate) struct Own {
    lines: Vec<Line>,
    count: i64,
}

impl Own {
    pub(crate) async fn of(officer: &Officer) -> Result<Own, Problem> {
        let office = officer.site.office();
        let count = office.measures_to_do(&officer.id).await?;
        let lines = match count {
            0 => Vec::new(),
            _ => {
                let filter = Filter { owner: Some(officer.id.0.clone()), ..Filter::default() };
                office.measures(&officer.id, &filter, None, SHOWN).await?
            }
        };
        Ok(Own { lines, count })
    }

    pub(crate) fn is_empty(&self) -> bool {
        self.count == 0
    }

    /// Of each, where it is and by when.
    pub(crate) fn due(&self) -> impl Iterator<Item = (String, Option<Date>)> {
        self.lines.iter().map(|line| (line.body.clone(), Some(line.due_on)))
    }

    /// The list, with the way to say that one was done.
    pub(crate) fn section(&self, officer: &Officer) -> Markup {
        if self.is_empty() {
            return Markup::default();
        }
        let others = self.count > i64::try_from(self.lines.len()).unwrap_or(i64::MAX);
        let mut table = Table::new(officer.text("measures-mine-title"));
        for column in ["what", "due", "standing", "dossier"] {
            let label = officer.text(&format!("measures-column-{column}"));
            table = if column == "what" { table.wide_column(label) } else { table.column(label) };
        }
        for line in &self.lines {
            table = table.row([
                list::what(officer, line),
                html! { (whole(&officer.date(line.due_on))) },
                list::standing(officer, line),
                list::dossier(officer, line),
            ]);
        }
        html! {
            (table)
            @if others {
                p .nl-paragraph {
                    a .nl-link href="/measures?mine=yes" { (officer.say("measures-to-do", &args!["count" => self.count])) }
                }
            }
        }
    }
}
