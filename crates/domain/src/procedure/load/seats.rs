//! The seats of an adviser or a committee: the same wherever they are spoken of, and taken again once they are free.

use super::raw::RawProcedure;
use super::{Activity, Flaw, Procedure, Source};
use crate::act::Act;

pub fn flaws(main: &Source<'_>, raw: &RawProcedure, procedure: &Procedure) -> Vec<Flaw> {
    let at = |activity: &Activity| raw.activity.get(&activity.id).map_or(0..0, |raw| raw.act.span());
    let mut flaws = Vec::new();
    for activity in procedure.activities.values() {
        for what in other_seats(activity, procedure) {
            flaws.push(main.flaw(at(activity), what, "give both the same `seats`".into()));
        }
        for appoint in never_taken_again(activity, procedure) {
            let id = &activity.id;
            let what = format!("`{id}` can name whoever was appointed by `{appoint}`, and nothing follows");
            let instead = format!(
                "write `when.seated = {{ obliges = [\"{appoint}\"] }}`, and whatever else does not stand then"
            );
            flaws.push(main.flaw(at(activity), what, instead));
        }
    }
    flaws
}

/// What is done about a seat speaks of the same seat of another activity: both must have the same.
fn other_seats(activity: &Activity, procedure: &Procedure) -> Vec<String> {
    let effects = activity.when.values().chain([&activity.effects]);
    let written = effects.flat_map(|e| e.obliges.iter().chain(&e.includes).chain(&e.excludes));
    let named = written.chain(&activity.after).chain(&activity.not_while_pending);
    let mut others: Vec<&str> = named.map(String::as_str).collect();
    others.sort_unstable();
    others.dedup();
    let others = others.into_iter().filter_map(|other| procedure.activity(other));
    let of_seats = |other: &&Activity| !activity.seats.is_empty() && !other.seats.is_empty();
    let unlike = others.filter(of_seats).filter(|other| activity.seats != other.seats);
    unlike
        .map(|other| format!("`{}` and `{}`, of which it speaks, have other seats", activity.id, other.id))
        .collect()
}

/// Whoever is named sits nowhere any more: somebody must be appointed then.
fn never_taken_again<'p>(activity: &Activity, procedure: &'p Procedure) -> Vec<&'p str> {
    if activity.act != Act::NameRespondent || !activity.keeps_out {
        return Vec::new();
    }
    let owed = activity.when.get("seated").map_or(&[][..], |effects| &effects.obliges);
    let appointing = procedure.activities.values().filter(|other| other.act == Act::Appoint);
    appointing.map(|other| other.id.as_str()).filter(|id| !owed.iter().any(|owed| owed == id)).collect()
}
