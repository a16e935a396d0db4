//! Why it went wrong, as everyone who must sign for it sees it (S3-19, S3-21).

use serde::{Deserialize, Serialize};

use crate::dossier::Dossier;
use crate::event::Event;
use crate::people::Role;
use crate::procedure::Activity;
use crate::record::{Record, TextRef};

/// The outcome of a signature that others must follow: nothing is done yet.
pub const PARTLY_SIGNED: &str = "partly-signed";

/// The cause of a complaint. Not what it was about, and not which norm it offends.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Cause {
    /// From the procedure's list, where it has one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub code: Option<String>,
    /// How it could come to this.
    pub analysis: TextRef,
}

/// The signatures under the entry of this activity that waits for more of them, the last one first. Whoever writes another
/// entry begins anew: nobody signs what they did not read.
pub fn signatures<'d>(dossier: &'d Dossier, activity: &Activity) -> Vec<&'d Event> {
    let mut found: Vec<&Event> = Vec::new();
    let mut entry: Option<&Record> = None;
    for (event, done) in dossier.events.iter().rev().filter_map(|event| Some((event, event.done()?))) {
        if done.activity != activity.id || activity.per.stage && done.stage != dossier.stage {
            continue;
        }
        let same = **entry.get_or_insert(&done.record) == done.record;
        if !same || done.outcome.as_deref() != Some(PARTLY_SIGNED) {
            break;
        }
        found.push(event);
    }
    found
}

/// The entry that waits for more signatures.
pub fn awaits_signatures<'d>(dossier: &'d Dossier, activity: &Activity) -> Option<&'d Cause> {
    match &signatures(dossier, activity).first()?.done()?.record {
        Record::FindCause(cause) => Some(cause),
        _ => None,
    }
}

/// The signature that no longer counts, because somebody changed what was signed.
pub fn signed_before<'d>(dossier: &'d Dossier, activity: &Activity) -> Option<&'d Event> {
    let first = signatures(dossier, activity).last()?.seq;
    let partly = |event: &&Event| {
        event.done().is_some_and(|done| {
            done.activity == activity.id
                && (!activity.per.stage || done.stage == dossier.stage)
                && done.outcome.as_deref() == Some(PARTLY_SIGNED)
        })
    };
    dossier.events.iter().rev().filter(|event| event.seq < first).find(partly)
}

/// Whether somebody must sign the record after this one.
pub(crate) fn needs_more(dossier: &Dossier, activity: &Activity, record: &Record) -> bool {
    let under = signatures(dossier, activity);
    let same = under.first().and_then(|event| event.done()).is_some_and(|done| done.record == *record);
    let before = if same { under.len() } else { 0 };
    before + 1 < usize::from(activity.signatures)
}

/// The roles that may do the activity now: of those that must each sign, the ones that did not yet.
pub fn roles_left(dossier: &Dossier, activity: &Activity) -> Vec<Role> {
    let signed: Vec<Role> = match activity.signatories.is_empty() {
        true => Vec::new(),
        false => signatures(dossier, activity).into_iter().map(|event| event.by.role).collect(),
    };
    activity.roles(dossier.stage).iter().copied().filter(|role| !signed.contains(role)).collect()
}
