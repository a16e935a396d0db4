//! Where a dossier stands, in one word.

use domain::act::Act;
use domain::decide::possible;
use domain::dossier::Dossier;
use domain::event::Event;
use domain::intake::Kind;
use domain::marking::Spot;
use domain::procedure::Procedure;

/// The code of what goes on in another dossier.
pub const MERGED: &str = "merged";

/// Where a dossier stands, as a code that `locales/*/word.ftl` says in words.
pub fn state(procedure: &Procedure, dossier: &Dossier) -> &'static str {
    if let Some(ending) = &dossier.ended {
        return match procedure.activity(&ending.activity).map(|activity| activity.act) {
            Some(Act::Decline) => "declined",
            Some(Act::Withdraw) => "withdrawn",
            Some(Act::Settle) => "settled",
            Some(Act::Forward) => "forwarded",
            Some(Act::Merge | Act::Join) => MERGED,
            _ if dossier.admissible == Some(false) => "inadmissible",
            _ => "closed",
        };
    }
    let owed = dossier.owed(procedure);
    let owes = |act: Act| owed.iter().any(|(activity, _)| activity.act == act);
    let assesses = has(procedure, dossier, Act::AssessAdmissibility);
    match dossier.kind {
        None => "registered",
        Some(Kind::Complaint) if answered(procedure, dossier) => "answered",
        Some(Kind::Complaint) if dossier.admissible.is_none() && assesses => "assessing",
        Some(Kind::Complaint) if dossier.admissible == Some(false) => "inadmissible",
        Some(Kind::Complaint) if owes(Act::Assign) => "assigning",
        Some(Kind::Complaint) if owes(Act::Investigate) => "investigating",
        Some(Kind::Complaint) if owes(Act::Propose) => "drafting",
        Some(Kind::Complaint) if owes(Act::Validate) => "validating",
        Some(Kind::Complaint) if drafted(procedure, dossier) && answerable(procedure, dossier) => "answering",
        Some(Kind::Complaint) if drafted(procedure, dossier) && owes(Act::Judge) => "judging",
        Some(Kind::Complaint) => "investigating",
        Some(Kind::Dispute) if dossier.ruling.is_some() => "ruled",
        Some(Kind::Dispute) => "before-court",
        Some(_) if owes(Act::GiveFeedback) => "replying",
        Some(_) => "answered",
    }
}

/// Whether the procedure knows such an act at the level that the dossier is at.
fn has(procedure: &Procedure, dossier: &Dossier, act: Act) -> bool {
    procedure.activities.values().any(|activity| activity.act == act && activity.exists_in(dossier.stage))
}

/// Whether what is to be sent was written at this stage, or decided where nothing is written before.
fn drafted(procedure: &Procedure, dossier: &Dossier) -> bool {
    let written = if has(procedure, dossier, Act::Propose) { Act::Propose } else { Act::Judge };
    let mut done = dossier.events.iter().filter_map(Event::done);
    done.any(|done| done.stage == dossier.stage && done.record.act() == written)
}

/// Whether nothing that the procedure waits for stands before the answer of this stage.
fn answerable(procedure: &Procedure, dossier: &Dossier) -> bool {
    let act = answers_by(procedure, dossier);
    let spot = Spot { stage: dossier.stage, item: None };
    let mut answers = procedure.activities.values().filter(|activity| activity.act == act);
    answers.any(|answer| possible(dossier, procedure, answer, spot).is_ok())
}

/// A stage without an answer tells what came of it as feedback.
fn answers_by(procedure: &Procedure, dossier: &Dossier) -> Act {
    if has(procedure, dossier, Act::Answer) { Act::Answer } else { Act::GiveFeedback }
}

/// Whether this stage has its answer.
fn answered(procedure: &Procedure, dossier: &Dossier) -> bool {
    if answers_by(procedure, dossier) == Act::Answer {
        return dossier.answered == Some(dossier.stage);
    }
    let here = dossier.stage;
    let told = |event: &Event| {
        event.done().is_some_and(|done| done.stage == here && done.record.act() == Act::GiveFeedback)
    };
    dossier.events.iter().any(told)
        && !dossier.owed(procedure).iter().any(|(activity, _)| activity.act == Act::GiveFeedback)
}
