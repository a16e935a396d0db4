//! Who may do what at one moment, and what is owed then: the expectations that name everything, so that nothing else is so.

use std::collections::BTreeSet;

use jiff::civil::Date;

use super::guarantees::spots;
use super::plain::{listed, names};
use super::play::Play;
use super::read::Expectation;
use crate::decide::may;
use crate::people::{Actor, Doer, PersonId, Role};
use crate::procedure::Activity;

impl Play<'_> {
    /// Every activity in which roles somebody of the cast, the complainant or Gehoor could do it on that day, if anybody.
    fn table(&self, on: Date) -> Vec<(&str, BTreeSet<Role>)> {
        let people: BTreeSet<&PersonId> = self.roster.holdings.iter().map(|held| &held.person).collect();
        let mut actors = vec![Actor::System, Actor::Complainant];
        actors.extend(people.into_iter().cloned().map(Actor::Person));
        let activities = self.procedure.activities.values();
        activities.map(|activity| (activity.id.as_str(), self.roles_of(activity, &actors, on))).collect()
    }

    fn roles_of(&self, activity: &Activity, actors: &[Actor], on: Date) -> BTreeSet<Role> {
        let as_whom = |actor: &Actor| -> Option<Doer> {
            let mut spots = spots(&self.dossier, activity).into_iter();
            spots.find_map(|spot| may(&self.dossier, self.setting(), activity, spot, actor, on).ok())
        };
        actors.iter().filter_map(as_whom).map(|doer| doer.role).collect()
    }

    /// `only ROLE … may ACTIVITY …`: exactly those roles may do each of them.
    pub(super) fn only(&self, rest: &[&str], on: Date) -> Result<(), String> {
        let Some((roles, activities)) = sides(rest, "may") else {
            return Err("write: only ROLE [ROLE …] may ACTIVITY [ACTIVITY …]".to_owned());
        };
        let expected = of_names(roles)?;
        let table = self.table(on);
        for id in activities {
            match table.iter().find(|(known, _)| known == id).map(|(_, roles)| roles) {
                Some(roles) if *roles == expected => {}
                Some(roles) => {
                    return Err(format!("on {on} `{id}` can be done by {}", in_words(roles)));
                }
                None => return Err(format!("there is no activity `{id}`")),
            }
        }
        Ok(())
    }

    /// `nothing else`: nobody may do what no `only` of the line names.
    pub(super) fn nothing_else(&self, all: &[Expectation], on: Date) -> Result<(), String> {
        let of_only = all.iter().filter(|expected| expected.word == "only");
        let named: BTreeSet<&str> = of_only
            .flat_map(|expected| expected.rest.iter().skip_while(|word| *word != "may").skip(1))
            .map(String::as_str)
            .collect();
        let mut rows: Vec<(BTreeSet<Role>, Vec<&str>)> = Vec::new();
        let others =
            self.table(on).into_iter().filter(|(id, roles)| !roles.is_empty() && !named.contains(id));
        for (id, roles) in others {
            match rows.iter_mut().find(|(same, _)| *same == roles) {
                Some((_, ids)) => ids.push(id),
                None => rows.push((roles, vec![id])),
            }
        }
        let row = |(roles, ids): &(BTreeSet<Role>, Vec<&str>)| {
            let roles: Vec<_> = roles.iter().map(|role| role.code()).collect();
            format!("only {} may {}", roles.join(" "), ids.join(" "))
        };
        let more: Vec<_> = rows.iter().map(row).collect();
        if more.is_empty() { Ok(()) } else { Err(format!("on {on} also: {}", more.join(", "))) }
    }

    /// `owes ACTIVITY …`: these are owed, each at some place, and no others.
    pub(super) fn owes(&self, rest: &[&str]) -> Result<(), String> {
        let owed: BTreeSet<&str> =
            self.dossier.owed(self.procedure).into_iter().map(|(activity, _)| activity.id.as_str()).collect();
        let expected: BTreeSet<&str> = rest.iter().copied().filter(|word| *word != "nothing").collect();
        let all = self.dossier.owed(self.procedure);
        let in_order = all.iter().map(|(activity, _)| activity.id.as_str());
        if owed == expected { Ok(()) } else { Err(format!("owed are {}", listed(in_order))) }
    }
}

/// The words before and after that one; neither is empty.
pub(super) fn sides<'w>(rest: &'w [&'w str], between: &str) -> Option<(&'w [&'w str], &'w [&'w str])> {
    let at = rest.iter().position(|word| *word == between)?;
    let (roles, activities) = (&rest[..at], &rest[at + 1..]);
    (!roles.is_empty() && !activities.is_empty()).then_some((roles, activities))
}

/// The roles of those names.
pub(super) fn of_names(names: &[&str]) -> Result<BTreeSet<Role>, String> {
    names.iter().map(|name| Role::from_code(name).ok_or_else(|| format!("`{name}` is no role"))).collect()
}

fn in_words(roles: &BTreeSet<Role>) -> String {
    names(&roles.iter().copied().collect::<Vec<_>>())
}
