//! What the complainant may do on the follow-up page, as the procedure allows it.

use domain::act::Act;
use domain::decide::Command;
use domain::handling::{Escalation, Reaction, Satisfaction, Withdrawal};
use domain::intake::Completion;
use domain::people::{Actor, Role};
use domain::procedure::Activity;
use domain::record::Record;
use maud::Markup;
use office::paper::COMPLAINANT;
use office::{Reading, Request};

use crate::files::{self, CHOOSE};
use crate::given::{Flaws, Given};
use crate::length::{MOST_MESSAGE, MOST_PROSE};
use crate::once;
use crate::problem::Problem;
use crate::public::submit::refused;
use crate::visitor::Visitor;

/// How often one can add something to a dossier behind its link: a long quarrel brings a few dozen letters, and whoever handles it has to read each.
const MOST_ADDITIONS: usize = 50;
/// How many files of whoever complains a dossier holds: ten full forms. All of them stay on the disk for as long as the dossier does.
const MOST_FILES: usize = 100;

pub(super) enum Done {
    Yes,
    Flawed(Flaws),
    Refused(Markup),
    NotOffered,
}

/// The field with what someone adds in words; each form on the page has its own, so that each is shown again.
pub(super) fn remark_field(activity: &str) -> String {
    format!("remark-{activity}")
}

/// What they add in words may come with files, by the same path as those of the public form.
pub(super) fn takes_files(act: Act) -> bool {
    matches!(act, Act::AskSatisfaction | Act::Escalate | Act::Complete)
}

/// How much fits in the field: what comes later may be as long as what came first.
fn most(act: Act) -> usize {
    if act == Act::Complete { MOST_MESSAGE } else { MOST_PROSE }
}

pub(super) async fn done(
    visitor: &Visitor,
    reading: &Reading,
    activity: &str,
    given: &Given,
) -> Result<Done, Problem> {
    let Some(offer) = reading.offer(activity, None) else { return Ok(Done::NotOffered) };
    let act = offer.activity.act;
    if let Some(flaws) = flaws(visitor, reading, offer.activity, given) {
        return Ok(Done::Flawed(flaws));
    }
    let office = visitor.site.office();
    let mut papers = office.papers(&reading.dossier.id, visitor.lang, COMPLAINANT);
    let said = given.prose(&remark_field(activity));
    let record = match act {
        Act::AskSatisfaction => {
            let code = given.line("satisfaction");
            let satisfaction =
                Satisfaction::from_code(&code).filter(|told| *told != Satisfaction::NoReaction);
            let Some(satisfaction) = satisfaction else { return Ok(Done::NotOffered) };
            Record::AskSatisfaction(Reaction { satisfaction, remark: papers.text_if_any("remark", &said) })
        }
        Act::Escalate => {
            let reason = papers.text_if_any("reason", &said);
            Record::Escalate(Escalation { received_on: reading.today, reason })
        }
        Act::Complete => Record::Complete(Completion {
            medium: None,
            received_on: reading.today,
            text: papers.text_if_any("completion", &said),
        }),
        Act::Withdraw => Record::Withdraw(Withdrawal { reason: papers.text_if_any("reason", &said) }),
        _ => return Ok(Done::NotOffered),
    };
    let brought = if takes_files(act) { given.files().to_vec() } else { Vec::new() };
    let attachments = papers.attach_all(brought);
    let command = Command { activity: activity.to_owned(), item: None, record, attachments, seen: None };
    let request = Request {
        dossier: reading.dossier.id.clone(),
        actor: Actor::Complainant,
        commands: vec![command],
        papers,
        token: once::token(given),
    };
    Ok(match office.act(request).await? {
        Ok(_) => Done::Yes,
        Err(refusal) => Done::Refused(refused(visitor, &reading.procedure, &refusal)),
    })
}

/// How often something was added behind the link, and how many files came from whoever complains.
fn brought(reading: &Reading) -> (usize, usize) {
    let events = reading.dossier.events.iter().filter(|event| event.by.role == Role::Complainant);
    let added = events.filter_map(|event| event.done()).filter(|done| done.record.act() == Act::Complete);
    let files = reading.attachments.iter().filter(|row| row.origin == COMPLAINANT);
    (added.count(), files.count())
}

fn flaws(visitor: &Visitor, reading: &Reading, activity: &Activity, given: &Given) -> Option<Flaws> {
    let (act, activity) = (activity.act, activity.id.as_str());
    let mut flaws = Flaws::none();
    let (added, files) = brought(reading);
    if act == Act::Complete && added >= MOST_ADDITIONS {
        flaws.add(
            remark_field(activity),
            visitor.say("follow-flaw-additions", &office::args!["most" => MOST_ADDITIONS]),
        );
    }
    if takes_files(act) && !given.files().is_empty() && files + given.files().len() > MOST_FILES {
        let room = MOST_FILES.saturating_sub(files);
        flaws.add(
            CHOOSE,
            visitor.say("follow-flaw-files", &office::args!["most" => MOST_FILES, "room" => room]),
        );
    }
    let field = remark_field(activity);
    let length = given.prose(&field).chars().count();
    let most = most(act);
    if length > most {
        let sentence =
            visitor.say("public-flaw-length", &office::args!["most" => most, "over" => length - most]);
        flaws.add(field, sentence);
    }
    if takes_files(act) {
        files::check(visitor, given, &mut flaws);
    }
    if act == Act::Complete && length == 0 && given.files().is_empty() && flaws.is_empty() {
        flaws.add(remark_field(activity), visitor.text("follow-missing-addition"));
    }
    if act == Act::AskSatisfaction && !given.has("satisfaction") {
        flaws.add(remark_field(activity), visitor.text("follow-missing-satisfaction"));
    }
    if act == Act::Withdraw && !given.has("sure") {
        flaws.add("sure", visitor.text("follow-missing-sure"));
    }
    (!flaws.is_empty()).then_some(flaws)
}
