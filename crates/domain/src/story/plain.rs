//! What a story that fails says: plain sentences, with the word that stories write beside the reason.

use crate::dossier::{Dossier, RunningTerm, TermStanding};
use crate::people::Role;
use crate::procedure::Procedure;
use crate::refusal::Reason;

/// Every reason, as a sentence with the word that `refused` takes.
pub(super) fn told(reasons: &[Reason]) -> String {
    let each = reasons.iter().map(|reason| match sentence(reason) {
        Some(sentence) => format!("{sentence} (`{}`)", code(reason)),
        None => format!("`{}`", code(reason)),
    });
    each.collect::<Vec<_>>().join("; ")
}

fn sentence(reason: &Reason) -> Option<String> {
    Some(match reason {
        Reason::Empty => "nothing was received yet".to_owned(),
        Reason::Ended { activity } => format!("`{activity}` ended the dossier"),
        Reason::NotIncluded => "it is not part of the course".to_owned(),
        Reason::AlreadyDone { on } => format!("it was done on {on} and is not repeatable"),
        Reason::NotYet { activity } => format!("`{activity}` comes first"),
        Reason::WhilePending { activity } => format!("`{activity}` is still owed"),
        Reason::FactFails { fact } => format!("`{}` does not hold", fact.code()),
        Reason::TermOver { term, due } => format!("the term `{term}` ended on {due}"),
        Reason::TermNotOver { term, due: Some(due) } => format!("the term `{term}` runs until {due}"),
        Reason::TermNotOver { term, due: None } => format!("the term `{term}` does not run"),
        Reason::LetterLacks { fact } => format!("its letter cannot say `{fact}`"),
        Reason::Role { roles } => format!("only {} may", names(roles)),
        Reason::DeputyWhilePresent => "whom the deputy stands in for is there".to_owned(),
        Reason::Signed { on } => format!("the same person signed on {on}"),
        Reason::Person { rule } => {
            let rule = serde_json::to_value(rule).unwrap_or_default();
            format!("the rule {} keeps this person out", rule.as_str().unwrap_or_default())
        }
        Reason::NoFurtherStage => "there is no further level".to_owned(),
        Reason::Invalid { .. } => "what is recorded does not do".to_owned(),
        Reason::Unknown | Reason::Moved => return None,
    })
}

/// A reason as stories write it: `not-yet judge`, `role`, `text-changed`.
pub(super) fn code(reason: &Reason) -> String {
    let value = serde_json::to_value(reason).unwrap_or_default();
    let word = |value: &serde_json::Value, key: &str| value[key].as_str().map(str::to_owned);
    match reason {
        Reason::Invalid { flaw } => {
            let flaw = serde_json::to_value(flaw).unwrap_or_default();
            word(&flaw, "flaw").unwrap_or_default()
        }
        _ => {
            let about = ["activity", "fact", "rule", "term"].iter().find_map(|key| word(&value, key));
            [word(&value, "reason"), about].into_iter().flatten().collect::<Vec<_>>().join(" ")
        }
    }
}

/// `desk, handler`, or nobody.
pub(super) fn names(roles: &[Role]) -> String {
    let names: Vec<_> = roles.iter().map(|role| role.code()).collect();
    if names.is_empty() { "nobody".to_owned() } else { names.join(", ") }
}

/// Where a term stands: `it is due on 2026-04-01 and runs`.
pub(super) fn standing(dossier: &Dossier, procedure: &Procedure, running: &RunningTerm) -> String {
    let due = running.due;
    match dossier.standing(procedure, running) {
        TermStanding::Running => format!("it is due on {due} and runs"),
        TermStanding::Paused { since } => format!("it is due on {due} and stands still since {since}"),
        TermStanding::Met { on, late: false } => format!("it was due on {due} and met on {on}, in time"),
        TermStanding::Met { on, late: true } => format!("it was due on {due} and met on {on}, late"),
        TermStanding::Lapsed => "it lapsed: nothing meets it any more".to_owned(),
        TermStanding::NotOwed => {
            format!("it is due on {due} once what meets it is to be done, and that is not decided")
        }
        TermStanding::Waived => "nobody can be told what would meet it: it is waived".to_owned(),
    }
}

/// A list of names of the procedure: `judge`, `answer`; or nothing.
pub(super) fn listed<'a>(ids: impl IntoIterator<Item = &'a str>) -> String {
    let mut names: Vec<String> = ids.into_iter().map(|id| format!("`{id}`")).collect();
    names.dedup();
    if names.is_empty() { "nothing".to_owned() } else { names.join(", ") }
}
