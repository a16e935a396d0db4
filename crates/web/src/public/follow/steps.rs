//! The course of a message in public words: what was received, promised, sent and answered. Never who did it, never a
//! draft, a note, a judgment before it was told, or a name.

use domain::act::Act;
use domain::dossier::{Addressee, HowOver, RunningTerm, TermStanding};
use domain::event::Event;
use domain::handling::{Invitation, Satisfaction};
use domain::procedure::Activity;
use domain::record::{Record, TextRef};
use jiff::civil::Date;
use maud::{Markup, html};
use office::projection::state;
use office::{Reading, args};
use store::document::Document;

use crate::look::{Moment, When, disclosure_of, prose, timeline, with_number};
use crate::public::prose::letter_text;
use crate::visitor::Visitor;

/// The steps so far and what is promised.
pub(super) fn course(visitor: &Visitor, reading: &Reading) -> Markup {
    let mut moments: Vec<_> =
        reading.dossier.events.iter().filter_map(|event| step(visitor, reading, event)).collect();
    if let Some(last) = moments.last_mut().filter(|_| reading.dossier.ended.is_none()) {
        last.when = When::Now;
    }
    moments.extend(ahead(visitor, reading));
    timeline(&moments)
}

fn step(visitor: &Visitor, reading: &Reading, event: &Event) -> Option<Moment> {
    let done = event.done()?;
    if reading.procedure.activity(&done.activity)?.addressee(done.item) != Addressee::Complainant {
        return None; // what is between the organisation and whoever is complained about
    }
    let id = match &done.record {
        Record::Escalate(_) if !reading.dossier.answered_before(done.stage) => "follow-step-taken-further",
        record => sentence(record)?,
    };
    if matches!(done.record, Record::Transfer(_)) && letters_of(reading, event.seq).is_empty() {
        return None; // to another unit of the same body: nothing that the complainant is told
    }
    let on = match &done.record {
        Record::Receive(receipt) => receipt.received_on,
        _ => event.on,
    };
    let title = match &done.record {
        Record::Commit(promise) => visitor.say(id, &args!["due" => promise.promised_on]),
        Record::Postpone(postponement) => visitor.say(id, &args!["due" => postponement.until]),
        Record::Receive(_) => visitor.say(id, &args!["number" => reading.number()]),
        _ => visitor.text(id),
    };
    let title = with_number(&title, reading.number());
    Some(moment(visitor, When::Past, on, title, sent(visitor, reading, event)))
}

/// What the complainant hears of an act; nothing of most.
fn sentence(record: &Record) -> Option<&'static str> {
    Some(match record {
        Record::Receive(_) => "follow-step-received",
        Record::Acknowledge => "follow-step-acknowledged",
        Record::Decline(_) => "follow-step-declined",
        Record::Forward(_) => "follow-step-forwarded",
        Record::Transfer(_) => "follow-step-transferred",
        Record::Merge(_) => "follow-step-merged",
        Record::Join(_) => "follow-step-joined",
        Record::Unjoin(_) => "follow-step-unjoined",
        Record::RequestCompletion(_) => "follow-step-completion-asked",
        Record::Complete(_) => "follow-step-completed",
        Record::Adjourn(_) => "follow-step-adjourned",
        Record::Postpone(_) => "follow-step-postponed",
        Record::Suspend(_) => "follow-step-suspended",
        Record::Invite(_) => "follow-step-invited",
        Record::Hear(_) => "follow-step-heard",
        Record::WaiveHearing(_) => "follow-step-not-heard",
        Record::Resume(_) => "follow-step-resumed",
        Record::Settle(_) => "follow-step-settled",
        Record::ReferToAdviser(_) => "follow-step-advice-asked",
        Record::Advise(_) => "follow-step-advised",
        Record::Commit(_) => "follow-step-promised",
        Record::Answer(_) => "follow-step-answered",
        Record::GiveFeedback(_) => "follow-step-replied",
        Record::AskSatisfaction(reaction) => match reaction.satisfaction {
            Satisfaction::Satisfied => "follow-step-satisfied",
            Satisfaction::NotSatisfied => "follow-step-not-satisfied",
            Satisfaction::NoReaction => return None,
        },
        Record::Escalate(_) => "follow-step-escalated",
        Record::ReferSecondLine(_) => "follow-step-referred",
        Record::Withdraw(_) => "follow-step-withdrawn",
        Record::Close => "follow-step-closed",
        Record::Reopen(_) => "follow-step-reopened",
        _ => return None,
    })
}

/// The letter of an act, to be read again; the last answer stands on the page already.
fn sent(visitor: &Visitor, reading: &Reading, event: &Event) -> Markup {
    let mut letters = match last_answer(reading) {
        Some(answer) if answer.seq == event.seq => Vec::new(),
        _ => letters_of(reading, event.seq),
    };
    let over = no_longer(reading, event);
    letters.retain(|letter| over.is_none() || letter.kind == office::letter::CALLED_OFF);
    html! {
        @if let Some(id) = over { p .nl-paragraph { (visitor.text(id)) } }
        @for letter in letters {
            @let subject = html! { (visitor.text("follow-letter")) " " span lang=(letter.language) { (with_number(&letter.subject, reading.number())) } };
            (disclosure_of(false, &subject, &letter_text(letter)))
        }
    }
}

/// Why what an invitation says holds no more: nobody is to come at a moment that another took the place of.
fn no_longer(reading: &Reading, event: &Event) -> Option<&'static str> {
    let appointments = reading.dossier.appointments(&reading.procedure);
    let over = appointments.iter().find(|found| found.of == event.seq)?.over?;
    match over.how {
        HowOver::Moved => Some("follow-invitation-replaced"),
        HowOver::CalledOff => Some("follow-invitation-off"),
        HowOver::Held => None,
    }
}

/// The letters of an event that were written to the complainant and not taken back; the automatic receipt says nothing
/// that this page does not.
fn letters_of(reading: &Reading, event: u32) -> Vec<&Document> {
    let told = |letter: &&Document| letter.state != "cancelled" && letter.kind != office::letter::RECEIPT;
    reading.documents.iter().filter(|letter| letter.event_seq == i64::from(event)).filter(told).collect()
}

fn last_answer(reading: &Reading) -> Option<&Event> {
    let answered = |event: &&Event| {
        event.done().is_some_and(|done| matches!(done.record.act(), Act::Answer | Act::GiveFeedback))
    };
    reading.dossier.events.iter().rev().find(answered)
}

/// The last answer, in full: the letter, or its text where no letter could be sent.
pub(super) fn answer(reading: &Reading) -> Option<(Date, Markup)> {
    let event = last_answer(reading)?;
    let text = match letters_of(reading, event.seq).last() {
        Some(letter) => letter_text(letter),
        None => match &event.done()?.record {
            Record::Answer(answer) => written(reading, &answer.text),
            Record::GiveFeedback(reply) => written(reading, &reply.text),
            _ => return None,
        },
    };
    Some((event.on, text))
}

/// A text of the dossier, in its own language.
pub(super) fn written(reading: &Reading, text: &TextRef) -> Markup {
    prose(reading.text(text), reading.language_of(text))
}

/// The terms that were promised and still run, the first to end first.
pub(crate) fn promises(reading: &Reading) -> Vec<(&RunningTerm, Act)> {
    let dossier = &reading.dossier;
    let kept = |act: Act| match act {
        Act::Acknowledge => dossier.acknowledged || dossier.kind.is_none(), // nobody knows yet that it is a complaint
        _ => dossier.answered == Some(dossier.stage),
    };
    let told = |running: &RunningTerm| {
        let term = reading.procedure.terms.get(&running.term)?;
        let meets = term.met_by.iter().find_map(|id| reading.procedure.activity(id))?.act;
        // a term is met when its letter leaves; what was done is readable here before that
        ((term.told || meets == Act::Acknowledge) && !kept(meets)).then_some(meets)
    };
    // of an ended dossier only letters still have to leave: they are readable here
    let running = dossier
        .terms
        .iter()
        .filter(|_| dossier.ended.is_none())
        .filter(|term| dossier.standing(&reading.procedure, term) == TermStanding::Running);
    let mut promises: Vec<_> = running.filter_map(|term| Some((term, told(term)?))).collect();
    promises.sort_by_key(|(term, _)| term.due);
    promises.dedup_by_key(|(term, act)| (term.due, *act)); // two rules that promise the same are one promise
    promises
}

fn ahead(visitor: &Visitor, reading: &Reading) -> Vec<Moment> {
    let promised = promises(reading).into_iter().filter(|(term, _)| term.due >= reading.today);
    let moment = |(term, act): (&RunningTerm, Act)| {
        let id = if act == Act::Acknowledge { "follow-ahead-acknowledge" } else { "follow-ahead-answer" };
        moment(visitor, When::Ahead, term.due, html! { (visitor.text(id)) }, Markup::default())
    };
    let mut ahead: Vec<(Date, Moment)> = promised.map(|found| (found.0.due, moment(found))).collect();
    ahead.extend(hearing(reading).map(|invitation| {
        let title = visitor.say("follow-ahead-hearing", &args!["moment" => moment_of(visitor, invitation)]);
        let on = invitation.at.date();
        (on, self::moment(visitor, When::Ahead, on, html! { (title) }, written(reading, &invitation.place)))
    }));
    ahead.sort_by_key(|(on, _)| *on);
    ahead.into_iter().map(|(_, moment)| moment).collect()
}

/// Where it stands, in a sentence; a hearing to come is what one must know first.
pub(super) fn stands(visitor: &Visitor, reading: &Reading) -> String {
    let Reading { dossier, procedure, .. } = reading;
    if let Some(invitation) = hearing(reading) {
        return visitor.say("follow-hearing", &args!["moment" => moment_of(visitor, invitation)]);
    }
    let here = |activity: &Activity| activity.act == Act::Investigate && activity.exists_in(dossier.stage);
    let state = match state(procedure, dossier) {
        // whoever takes it up tries to solve it; nobody is chosen to investigate where nobody does
        "assigning" if !procedure.activities.values().any(here) => "taking-up",
        state => state,
    };
    visitor.site.office().texts().state_public(visitor.lang, state)
}

/// The hearing of the complainant that is still to come.
pub(super) fn hearing(reading: &Reading) -> Option<&Invitation> {
    let appointments = reading.dossier.appointments(&reading.procedure);
    let mut theirs = appointments.into_iter().filter(|found| {
        found.addressee() == Addressee::Complainant
            && found.over.is_none()
            && found.invitation.at.date() >= reading.today
    });
    theirs.next().map(|found| found.invitation)
}

/// The day and the hour of a hearing, in words.
pub(super) fn moment_of(visitor: &Visitor, invitation: &Invitation) -> String {
    visitor.site.office().texts().weekday_moment(visitor.lang, invitation.at)
}

fn moment(visitor: &Visitor, when: When, on: Date, title: Markup, content: Markup) -> Moment {
    Moment { when, date: visitor.date(on), machine_date: Some(on.to_string()), title, content }
}
