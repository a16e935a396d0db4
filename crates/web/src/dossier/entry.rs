//! What an act recorded, as the course shows it.

use domain::event::Done;
use domain::handling::cause::PARTLY_SIGNED;
use domain::handling::{Advice, Cause, Consent, Correction, Discussion, Entry, Linking, Measure};
use domain::intake::Completion;
use domain::record::{AttachmentRef, Record, TextRef};
use maud::{Markup, html};
use office::args;

use super::attachments;
use super::outside;
use super::people::named;
use super::view::View;
use crate::look::disclosure_on_screen;

/// What the act recorded: its outcome in words, its text on demand.
pub(super) fn entry(view: &View<'_>, done: &Done) -> Markup {
    let words = words(view, done);
    let text = text(&done.record).filter(|text| !view.reading.text(text).is_empty());
    html! {
        @if !words.is_empty() { div { (words) } }
        @for file in done.attachments.iter().filter_map(|file| view.reading.attachment(file)) {
            div { (attachments::link(view, file)) }
        }
        @if let Some(text) = text { (disclosure_on_screen(&view.text(heading(&done.record)), &view.prose(text))) }
        @for (heading, text) in more(&done.record) { (disclosure_on_screen(&view.text(heading), &view.prose(text))) }
    }
}

/// The texts beside that one, each with its question.
fn more(record: &Record) -> impl Iterator<Item = (&'static str, &TextRef)> {
    let ruling = match record {
        Record::RecordRuling(ruling) => Some(ruling),
        _ => None,
    };
    let no_fault = ruling.and_then(|ruling| ruling.no_fault_because.as_ref());
    let mended = ruling.and_then(|ruling| ruling.mended.as_ref()).map(|mended| &mended.why);
    let left_out = match record {
        Record::Answer(answer) => answer.left_out.as_ref().map(|left| &left.reason),
        _ => None,
    };
    let headed = [
        ("act-form-ruling-no-fault", no_fault),
        ("act-form-ruling-mends-why", mended),
        ("dossier-left-out-why", left_out),
    ];
    let shortened = match record {
        Record::CopyToRespondent(copying) => &copying.shortened[..],
        _ => &[],
    };
    let shortened = shortened.iter().map(|shortened| ("dossier-copied-shortened", &shortened.text));
    headed.into_iter().filter_map(|(heading, text)| Some((heading, text?))).chain(shortened)
}

/// The files that a copy went without.
fn without_files(view: &View<'_>, left_out: &[AttachmentRef]) -> String {
    let merged = || view.reading.merged.iter().flat_map(|merged| &merged.attachments);
    let found = |file: &AttachmentRef| {
        view.reading.attachment(file).or_else(|| merged().find(|known| known.id == file.id))
    };
    let names = left_out
        .iter()
        .filter_map(found)
        .map(|file| file.name.as_str())
        .collect::<Vec<_>>()
        .join(&view.text("list-separator"));
    if names.is_empty() { names } else { view.say("dossier-copied-without", &args!["names" => names]) }
}

fn words(view: &View<'_>, done: &Done) -> String {
    let code = |prefix: &str, code: &str| view.text(&format!("{prefix}-{code}"));
    match &done.record {
        Record::Receive(receipt) => {
            let medium = code("medium", receipt.medium.code());
            view.say("dossier-received-by", &args!["date" => receipt.received_on, "medium" => medium])
        }
        Record::Register(registration) => registration.number.clone(),
        Record::Classify(classification) => code("kind", classification.kind.code()),
        Record::NameRespondent(respondent) if respondent.undone.is_some() => {
            view.say("dossier-unnamed", &args!["person" => named(view, &done.record)])
        }
        Record::NameRespondent(_) => named(view, &done.record),
        Record::AssessAdmissibility(assessed) => {
            let admissible = if assessed.admissible { "admissible" } else { "inadmissible" };
            with_ground(view, code("admissibility", admissible), assessed.ground.as_deref())
        }
        Record::Decline(decline) => with_ground(view, String::new(), Some(&decline.ground)),
        Record::Forward(forwarding) => {
            let to = view.reading.text(&forwarding.to).replace('\n', ", ");
            let without = without_files(view, &forwarding.left_out);
            if without.is_empty() { to } else { format!("{to}. {without}") }
        }
        Record::Transfer(transfer) => view.place(&transfer.body, transfer.unit.as_deref()),
        Record::Merge(joining) | Record::Join(joining) => joining.lead_number.clone(),
        Record::Assign(assignment) => view.name(&assignment.handler),
        Record::Validate(validation) => {
            let outcome = if validation.passed { "passed" } else { "refused" };
            format!("{}{}{}", view.activity(&done.activity), view.text("colon"), code("validation", outcome))
        }
        Record::Judge(judged) => code("judgment", judged.judgment.code()),
        Record::Answer(answer) => {
            answer.resolution.map(|resolution| code("resolution", resolution.code())).unwrap_or_default()
        }
        Record::Complete(Completion { received_on, medium: Some(medium), .. }) => {
            let medium = code("medium", medium.code());
            view.say("dossier-completed-by", &args!["date" => *received_on, "medium" => medium])
        }
        Record::Complete(completion) => {
            view.say("dossier-completed-on", &args!["date" => completion.received_on])
        }
        Record::Adjourn(adjournment) => {
            let by = view.site().office().texts().length(view.lang(), adjournment.by);
            with_ground(view, by, adjournment.ground.as_deref())
        }
        Record::Consent(Consent { given_on, until: Some(until), .. }) => {
            view.say("dossier-consent-until", &args!["date" => *given_on, "until" => *until])
        }
        Record::Consent(consent) => view.say("dossier-consent-of", &args!["date" => consent.given_on]),
        Record::Postpone(postponement) => view.say("dossier-postponed", &args!["date" => postponement.until]),
        Record::Suspend(suspension) => with_ground(view, String::new(), suspension.ground.as_deref()),
        Record::Appoint(appointment) => view.name(&appointment.person),
        Record::DeclareTies(_) => {
            done.outcome.as_ref().map(|outcome| code("ties", outcome)).unwrap_or_default()
        }
        Record::Advise(advice) => advised(view, advice),
        Record::Invite(invitation) => {
            let at = view.site().office().texts().moment(view.lang(), invitation.at);
            view.say("dossier-invited", &args!["at" => at, "date" => invitation.answer_by])
        }
        Record::Hear(hearing) => {
            let present = view.reading.text(&hearing.present);
            view.say("dossier-heard", &args!["date" => hearing.held_on, "present" => present])
        }
        Record::WaiveHearing(waiver) => with_ground(view, String::new(), waiver.ground.as_deref()),
        Record::FindCause(cause) => cause_words(view, done, cause),
        Record::Measure(Measure { done: Some(done), .. }) => {
            view.say("dossier-measure-done", &args!["date" => done.on])
        }
        Record::Measure(measure) => measure_words(view, measure),
        Record::Discuss(Discussion { told: Some(told), .. }) => {
            let how = view.reading.text(&told.how);
            view.say("dossier-told-inside", &args!["date" => told.on, "how" => how])
        }
        Record::Commit(promise) => view.say("dossier-promised", &args!["date" => promise.promised_on]),
        Record::Escalate(escalation) => {
            view.say("dossier-asked-on", &args!["date" => escalation.received_on])
        }
        Record::ReferSecondLine(referral) => view.line(referral.line),
        Record::OpenSecondLine(case) => outside::case_words(view, case),
        Record::SetDate(date) => outside::date_words(view, date),
        Record::RecordRuling(ruling) => outside::ruling_words(view, ruling),
        // which one, the card of the links says to whom may know
        Record::Link(Linking { undone, .. }) => {
            if *undone {
                view.text("dossier-link-undone")
            } else {
                String::new()
            }
        }
        Record::AskSatisfaction(reaction) => code("satisfaction", reaction.satisfaction.code()),
        Record::Correct(correction) => correction_words(view, correction),
        Record::CopyToRespondent(copying) => without_files(view, &copying.left_out),
        Record::Acknowledge
        | Record::RequestCompletion(_)
        | Record::Investigate(_)
        | Record::Resume(_)
        | Record::Settle(_)
        | Record::Propose(_)
        | Record::ReferToAdviser(_)
        | Record::Discuss(_)
        | Record::Review(_)
        | Record::GiveFeedback(_)
        | Record::ReportBack
        | Record::Withdraw(_)
        | Record::Uphold(_)
        | Record::Close
        | Record::Reopen(_)
        | Record::Unjoin(_)
        | Record::Note(_) => String::new(),
    }
}

/// What the advice comes to, in a word.
pub(super) fn advised(view: &View<'_>, advice: &Advice) -> String {
    match advice.judgment {
        Some(judgment) => view.text(&format!("judgment-{}", judgment.code())),
        None => view.text(if advice.admissible {
            "admissibility-admissible"
        } else {
            "admissibility-inadmissible"
        }),
    }
}

/// The cause, and that somebody else must sign it too.
fn cause_words(view: &View<'_>, done: &Done, cause: &Cause) -> String {
    let label = cause.code.as_ref().and_then(|code| view.law().cause.get(code)).cloned();
    let partly = (done.outcome.as_deref() == Some(PARTLY_SIGNED)).then(|| view.text("dossier-cause-partly"));
    label.into_iter().chain(partly).collect::<Vec<_>>().join(" – ")
}

/// A measure in one line: what it is for, who sees to it, by when.
pub(super) fn measure_words(view: &View<'_>, measure: &Measure) -> String {
    let kind = view.text(&format!("measure-kind-{}", measure.kind.code()));
    let owner = view.name(&measure.owner);
    view.say("dossier-measure", &args!["kind" => kind, "who" => owner, "date" => measure.due_on])
}

fn with_ground(view: &View<'_>, words: String, ground: Option<&str>) -> String {
    let ground = ground.and_then(|ground| view.law().ground.get(ground)).cloned();
    match (words.is_empty(), ground) {
        (_, None) => words,
        (true, Some(ground)) => ground,
        (false, Some(ground)) => format!("{words}{}{ground}", view.text("colon")),
    }
}

fn correction_words(view: &View<'_>, correction: &Correction) -> String {
    match &correction.entry {
        Entry::Act { of, record } => {
            let done =
                view.dossier().events.iter().find(|event| event.seq == *of).and_then(|event| event.done());
            let Some(done) = done else { return String::new() };
            let right = Done { record: (**record).clone(), ..done.clone() };
            let what = view.text(&format!("act-{}", record.act().code()));
            view.say("dossier-corrected-to", &args!["what" => what, "now" => words(view, &right)])
        }
        Entry::Complainant { .. } => view.text("dossier-corrected-complainant"),
        Entry::Representative { .. } => view.text("dossier-corrected-representative"),
        Entry::Language { language } => {
            view.say("dossier-corrected-language", &args!["language" => view.officer.language(*language)])
        }
    }
}

/// What leads to the text: of whom is exempted why, of the rest that there is one.
fn heading(record: &Record) -> &'static str {
    match record {
        Record::NameRespondent(named) if named.exempt.is_some() => "dossier-exempt-why",
        _ => "dossier-read",
    }
}

/// The text that an act recorded; the message itself has its own place on the page.
pub(super) fn text(record: &Record) -> Option<&TextRef> {
    match record {
        Record::Classify(classification) => classification.reason.as_ref(),
        Record::AssessAdmissibility(assessed) => assessed.reason.as_ref(),
        Record::NameRespondent(named) => named.undone.as_deref().or(named.exempt.as_ref()),
        Record::Decline(decline) => Some(&decline.reason),
        Record::Transfer(transfer) => Some(&transfer.reason),
        Record::Investigate(investigation) => Some(&investigation.findings),
        Record::Propose(proposal) => Some(&proposal.text),
        Record::Validate(validation) => validation.remarks.as_ref(),
        Record::Judge(judged) => Some(&judged.reason),
        Record::Invite(invitation) => Some(&invitation.place),
        Record::Hear(hearing) => Some(&hearing.record),
        Record::WaiveHearing(waiver) => Some(&waiver.reason),
        Record::Discuss(discussion) => Some(&discussion.report),
        Record::ReferToAdviser(reference) => Some(&reference.reason),
        Record::DeclareTies(ties) => ties.tie.as_ref().map(|tie| &tie.what),
        Record::Advise(advice) => Some(&advice.report),
        Record::FindCause(cause) => Some(&cause.analysis),
        Record::Measure(Measure { done: Some(done), .. }) => Some(&done.shown),
        Record::Measure(measure) => Some(&measure.what),
        Record::SetDate(date) => date.undone.as_ref().or(date.remark.as_ref()),
        Record::RecordRuling(ruling) => Some(&ruling.gist),
        Record::Review(review) => Some(&review.text),
        Record::Answer(answer) => Some(&answer.text),
        Record::GiveFeedback(reply) => Some(&reply.text),
        Record::RequestCompletion(request) => Some(&request.missing),
        Record::Complete(completion) => completion.text.as_ref(),
        Record::Adjourn(adjournment) => Some(&adjournment.reason),
        Record::Consent(consent) => Some(&consent.text),
        Record::Postpone(postponement) => Some(&postponement.reason),
        Record::Suspend(suspension) => Some(&suspension.reason),
        Record::Resume(resumption) => resumption.reason.as_ref(),
        Record::Settle(settlement) => Some(&settlement.agreement),
        Record::Commit(promise) => Some(&promise.reason),
        Record::Withdraw(withdrawal) => withdrawal.reason.as_ref(),
        Record::Escalate(escalation) => escalation.reason.as_ref(),
        Record::Uphold(upholding) => Some(&upholding.reason),
        Record::AskSatisfaction(reaction) => reaction.remark.as_ref(),
        Record::Reopen(reopening) => Some(&reopening.reason),
        Record::Unjoin(unjoining) => Some(&unjoining.reason),
        Record::Correct(correction) => Some(&correction.reason),
        Record::Note(note) => Some(&note.text),
        Record::Receive(_)
        | Record::Register(_)
        | Record::Acknowledge
        | Record::CopyToRespondent(_)
        | Record::Forward(_)
        | Record::Merge(_)
        | Record::Join(_)
        | Record::Assign(_)
        | Record::Appoint(_)
        | Record::ReportBack
        | Record::ReferSecondLine(_)
        | Record::OpenSecondLine(_)
        | Record::Link(_)
        | Record::Close => None,
    }
}
