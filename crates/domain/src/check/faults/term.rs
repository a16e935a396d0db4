//! Terms that cannot do what they are for.

use jiff::civil::{Date, date};

use super::Fault;
use crate::calendar::Calendar;
use crate::people::Role;
use crate::procedure::{Anchor, Procedure};
use crate::record::Record;
use crate::term::due;

/// From here a term is counted to see whether it ends; nothing hangs on which day it is.
const ANY_DAY: Date = date(2026, 3, 2);

/// Terms that cannot do what they are for.
pub fn of_terms(procedure: &Procedure, calendar: &Calendar) -> Vec<Fault> {
    let mut found = Vec::new();
    for (name, term) in &procedure.terms {
        let none = !term.owners.iter().any(|role| can_watch(procedure, *role));
        if none && !(term.owners.is_empty() && procedure.is_window(name)) {
            found.push(Fault::TermWithoutOwner(name.clone()));
        }
        let dated = |anchor: &Anchor| {
            anchor.term().is_some()
                || procedure
                    .activity(&anchor.of)
                    .is_some_and(|start| Record::has_date(start.act, anchor.date))
        };
        if !term.from.iter().all(dated) {
            found.push(Fault::TermNeverStarts(name.clone()));
        }
        if term.met_by.is_empty() {
            found.push(Fault::TermNeverMet(name.clone()));
        }
        // a length is a century at most: what ends centuries later found no day to end on
        let ends = term.rule.as_ref().map(|rule| due(calendar, ANY_DAY, rule).due);
        if ends.is_some_and(|day| day.year() > ANY_DAY.year() + 300) {
            found.push(Fault::TermWithoutEnd(name.clone()));
        }
    }
    found
}

/// Whether there can be somebody in that role: of staff, and where only those appointed count, somebody is appointed.
fn can_watch(procedure: &Procedure, role: Role) -> bool {
    let seats = || procedure.activities.values().flat_map(|node| &node.seats);
    let appointed = || seats().any(|seat| Role::of_seat(seat) == Some(role));
    Role::OF_STAFF.contains(&role) && (!role.is_seated() || appointed())
}
