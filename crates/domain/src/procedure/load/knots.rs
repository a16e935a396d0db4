//! What waits for itself. The check would find it too, but as something that is owed for ever, anywhere in the file: here it is told
//! where it was written.

use std::collections::BTreeSet;

use toml::Spanned;

use super::raw::{RawActivity, RawProcedure};
use super::{Flaw, Source};
use crate::act::Act;
use crate::flaw::Wrong;

/// Every `after` because of which its own activity can never be done in the ordinary course.
pub fn flaws(main: &Source<'_>, raw: &RawProcedure) -> Vec<Flaw> {
    let stays = staying(raw);
    let waits =
        |id: &str| raw.activity[id].after.iter().filter(|other| stays.contains(other.get_ref().as_str()));
    let mut flaws = Vec::new();
    for (id, activity) in &raw.activity {
        for other in waits(id) {
            let name = other.get_ref();
            if let Some(way) = way(raw, &stays, name, id) {
                let what = match way.is_empty() {
                    true => format!("`{id}` waits for itself"),
                    false => format!("`{id}` waits for `{name}`, which waits for `{}`", way.join("`, for `")),
                };
                let instead = "take one of them out of `after`".to_owned();
                flaws.push(main.flaw(other.span(), what, instead).told(Wrong::Waits(id.clone())));
            } else if raw.activity[name].act.get_ref() == Act::Close.code() && is_owed(raw, id, activity) {
                let what =
                    format!("`{id}` waits for `{name}`, and `{name}` for all that is owed, which `{id}` is");
                let instead = format!("take `{name}` out of `after`");
                flaws.push(main.flaw(other.span(), what, instead).told(Wrong::Waits(id.clone())));
            }
        }
    }
    flaws
}

/// The activities that are part of every course: what waits for one of the others may be freed.
fn staying(raw: &RawProcedure) -> BTreeSet<&str> {
    let mut stays: BTreeSet<&str> = raw.activity.keys().map(String::as_str).collect();
    for (id, activity) in &raw.activity {
        let when = activity.when.values().flat_map(|then| &then.excludes);
        for name in activity.excludes.iter().chain(when) {
            stays.remove(name.get_ref().as_str());
        }
        let everywhere = activity.in_stages.is_empty() && activity.included;
        if !everywhere {
            stays.remove(id.as_str());
        }
    }
    stays
}

/// What lies between, when `from` waits for `to`: `to` itself comes last.
fn way<'a>(raw: &'a RawProcedure, stays: &BTreeSet<&str>, from: &'a str, to: &str) -> Option<Vec<&'a str>> {
    let mut ways: Vec<Vec<&str>> = vec![vec![from]];
    let mut seen = BTreeSet::new();
    while let Some(way) = ways.pop() {
        let last = way[way.len() - 1];
        if last == to {
            return Some(way[1..].to_vec());
        }
        if !seen.insert(last) {
            continue;
        }
        let Some(activity) = raw.activity.get(last) else { continue };
        let next = activity.after.iter().map(|name| name.get_ref().as_str());
        ways.extend(next.filter(|name| stays.contains(name)).map(|name| [&way[..], &[name]].concat()));
    }
    None
}

/// Whether something makes it owed in a dossier that was never closed.
fn is_owed(raw: &RawProcedure, id: &str, activity: &RawActivity) -> bool {
    let names = |list: &[Spanned<String>]| list.iter().any(|name| name.get_ref() == id);
    let obliges = |other: &RawActivity| {
        let when = other.when.values().any(|then| names(&then.obliges));
        other.act.get_ref() != Act::Reopen.code() && (names(&other.obliges) || when)
    };
    activity.waive_unless.is_none() && (activity.pending || raw.activity.values().any(obliges))
}
