//! Who is told what: inside the house of an act and of a day that comes near, outside it by a letter and a promise.

use std::collections::BTreeSet;

use super::plain::{listed, names};
use super::play::Play;
use super::table::{of_names, sides};
use crate::act::Act;
use crate::dossier::{RunningTerm, TermStanding};
use crate::event::Event;
use crate::people::Role;

type Held = Result<(), String>;

impl Play<'_> {
    /// `alert ROLE`: that role was told of something. `alert ROLE … of ACTIVITY …`: of each of these exactly those roles.
    pub(super) fn alerts(&self, rest: &[&str]) -> Held {
        let (roles, of) = sides(rest, "of").unwrap_or((rest, &[]));
        let expected = of_names(roles)?;
        let told_of = |id: &str| -> BTreeSet<Role> {
            self.last.alerts.iter().filter(|(_, of)| of == id).map(|(role, _)| *role).collect()
        };
        let so = match of {
            [] => expected.iter().all(|role| self.last.alerts.iter().any(|(told, _)| told == role)),
            of => of.iter().all(|id| told_of(id) == expected),
        };
        if so && !expected.is_empty() { Ok(()) } else { Err(self.alerted()) }
    }

    /// `no-alert`: nobody was told of anything.
    pub(super) fn alerts_nobody(&self) -> Held {
        if self.last.alerts.is_empty() { Ok(()) } else { Err(self.alerted()) }
    }

    /// `alert desk of assign, alert handler of propose`, as a story can take it over.
    fn alerted(&self) -> String {
        let of: BTreeSet<&str> = self.last.alerts.iter().map(|(_, of)| of.as_str()).collect();
        let mut rows: Vec<(BTreeSet<&str>, Vec<&str>)> = Vec::new();
        for id in of {
            let alerts = self.last.alerts.iter().filter(|(_, of)| of == id);
            let roles = alerts.map(|(role, _)| role.code()).collect();
            match rows.iter_mut().find(|(same, _)| *same == roles) {
                Some((_, ids)) => ids.push(id),
                None => rows.push((roles, vec![id])),
            }
        }
        let words = |(roles, ids): &(BTreeSet<&str>, Vec<&str>)| {
            format!("alert {} of {}", Vec::from_iter(roles.iter().copied()).join(" "), ids.join(" "))
        };
        match rows.as_slice() {
            [] => "nobody was told of anything".to_owned(),
            rows => format!("told were: {}", rows.iter().map(words).collect::<Vec<_>>().join(", ")),
        }
    }

    /// `informs ROLE …`: these were told that something was done, and no others; `informs nobody`.
    pub(super) fn informs(&self, rest: &[&str]) -> Held {
        let roles: Vec<&str> = rest.iter().copied().filter(|word| *word != "nobody").collect();
        let told = &self.last.informed;
        let names = || names(&told.iter().copied().collect::<Vec<_>>());
        if of_names(&roles)? == *told {
            Ok(())
        } else {
            Err(format!("told of what was done were {}", names()))
        }
    }

    /// `warns TERM ROLE …`: these are reminded of the term and warned, and no others; `from DATE` says when first. So are of the day that an
    /// activity set those whom it alerts, and of a measure whoever sees to it: `warns measure from DATE`.
    pub(super) fn warns(&self, of: &str, rest: &[&str]) -> Held {
        let (roles, from) = match rest {
            [roles @ .., "from", date] => (roles, Some(*date)),
            roles => (roles, None),
        };
        let warned = match (self.procedure.terms.get(of), self.procedure.activity(of)) {
            (Some(term), _) => term.owners.as_slice(),
            (None, Some(activity)) if activity.act == Act::Measure => &[],
            (None, Some(activity)) => activity.alerts.as_slice(),
            (None, None) => return Err(format!("there is no term `{of}`")),
        };
        if of_names(roles)? != warned.iter().copied().collect() {
            return Err(format!("`{of}` is watched by {}", names(warned)));
        }
        match (from, self.warned.get(of)) {
            (Some(from), Some(on)) if on.to_string() != from => {
                Err(format!("the first reminder of `{of}` is on {on}"))
            }
            (Some(_), None) => Err(format!("nobody is reminded of `{of}`")),
            _ => Ok(()),
        }
    }

    /// `told TERM …`: of the terms that run these are promises to whoever complains, and no others; `told nothing`.
    pub(super) fn told(&self, rest: &[&str]) -> Held {
        let runs = |running: &&RunningTerm| {
            self.dossier.standing(self.procedure, running) == TermStanding::Running
                && self.procedure.terms.get(&running.term).is_some_and(|term| term.told)
        };
        let told: BTreeSet<&str> =
            self.dossier.terms.iter().filter(runs).map(|running| running.term.as_str()).collect();
        let expected: BTreeSet<&str> = rest.iter().copied().filter(|word| *word != "nothing").collect();
        if told == expected { Ok(()) } else { Err(format!("told are {}", listed(told))) }
    }

    /// `must-say LETTER FACT …`: the letter that this line made does not leave without these facts, and asks for no others.
    pub(super) fn must_say(&self, letter: &str, facts: &[&str]) -> Held {
        let done = self.dossier.events.iter().rev().filter_map(Event::done);
        let mut sends = done.filter_map(|done| self.procedure.activity(&done.activity));
        let sent = sends.find(|activity| activity.letter.as_deref() == Some(letter));
        let Some(activity) = sent.filter(|_| self.last.letters.iter().any(|made| made == letter)) else {
            return Err(format!("this line made no letter `{letter}`"));
        };
        let must: BTreeSet<&str> = activity.must_say.iter().map(String::as_str).collect();
        match must == facts.iter().copied().collect() {
            true => Ok(()),
            false => Err(format!("it must say {}", listed(must))),
        }
    }
}
