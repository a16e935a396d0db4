//! One name for several activities. Every list is written out before anything else looks at it: a procedure with groups is the
//! same as one without.

use std::collections::{BTreeMap, BTreeSet};

use toml::Spanned;

use super::raw::{RawProcedure, RawTerm};
use super::{Flaw, Source};

type Names = Vec<Spanned<String>>;

/// Puts the members of each group in its place.
///
/// Returns every group that says nothing, or nothing that there is.
pub fn written_out(main: &Source<'_>, raw: &mut RawProcedure) -> Vec<Flaw> {
    let mut flaws = Vec::new();
    let mut groups: BTreeMap<String, Vec<String>> = BTreeMap::new();
    let mut named = BTreeSet::new();
    for (name, written) in &raw.group {
        let at = written.first().map_or(0..0, Spanned::span);
        let mut members: Vec<String> = Vec::new();
        for member in written {
            let known = raw.activity.contains_key(member.get_ref());
            match groups.get(member.get_ref()) {
                Some(group) => {
                    named.insert(member.get_ref().clone());
                    members.extend(group.iter().cloned());
                }
                None if known => members.push(member.get_ref().clone()),
                None => {
                    let what =
                        format!("the group `{name}` names `{}`, which is no activity", member.get_ref());
                    let instead = "a group holds activities, and groups that stand above it";
                    flaws.push(main.flaw(member.span(), what, instead.into()));
                }
            }
        }
        if raw.activity.contains_key(name) {
            let what = format!("`{name}` is a group and an activity");
            flaws.push(main.flaw(at.clone(), what, "give the group another name".into()));
        }
        if written.is_empty() {
            flaws.push(main.flaw(
                at,
                format!("the group `{name}` is empty"),
                "name its activities, or remove it".into(),
            ));
        }
        groups.insert(name.clone(), members);
    }
    for list in lists(raw) {
        write_out(list, &groups, &mut named);
    }
    for (name, written) in raw.group.iter().filter(|(name, _)| !named.contains(*name)) {
        let at = written.first().map_or(0..0, Spanned::span);
        flaws.push(main.flaw(
            at,
            format!("no list names the group `{name}`"),
            "name it, or remove it".into(),
        ));
    }
    flaws
}

/// Every list of activities.
fn lists(raw: &mut RawProcedure) -> Vec<&mut Names> {
    let mut lists: Vec<&mut Names> = Vec::new();
    for activity in raw.activity.values_mut() {
        lists.extend([&mut activity.after, &mut activity.not_while_pending, &mut activity.corrects]);
        lists.extend([&mut activity.obliges, &mut activity.includes, &mut activity.excludes]);
        lists.push(&mut activity.encloses);
        lists.extend(activity.adjourns.as_mut().map(|adjourns| &mut adjourns.told_by));
        for then in activity.when.values_mut() {
            lists.extend([&mut then.obliges, &mut then.includes, &mut then.excludes]);
        }
    }
    lists.extend(raw.guarantee.iter_mut().map(|guarantee| &mut guarantee.get_mut().unless));
    lists.extend(raw.term.values_mut().map(|RawTerm { met_by, .. }| met_by));
    lists
}

/// What is named twice, by itself and in a group, stands once.
fn write_out(list: &mut Names, groups: &BTreeMap<String, Vec<String>>, named: &mut BTreeSet<String>) {
    if !list.iter().any(|name| groups.contains_key(name.get_ref())) {
        return;
    }
    let mut out: Names = Vec::new();
    for name in std::mem::take(list) {
        let group = groups.get(name.get_ref());
        named.extend(group.map(|_| name.get_ref().clone()));
        let members = group.cloned().unwrap_or_else(|| vec![name.get_ref().clone()]);
        for member in members {
            if !out.iter().any(|there| *there.get_ref() == member) {
                out.push(Spanned::new(name.span(), member));
            }
        }
    }
    *list = out;
}
