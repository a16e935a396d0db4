//! The page behind the private link: where it stands, what was promised, what was answered, what one can do.

use std::collections::BTreeMap;

use axum::response::Response;
use domain::act::Act;
use domain::dossier::RunningTerm;
use domain::intake::PartyRef;
use domain::marking::Spot;
use domain::people::Actor;
use domain::procedure::Activity;
use domain::record::Record;
use maud::{Markup, html};
use office::{Reading, args};

use super::acts::remark_field;
use super::steps;
use crate::given::{Flaws, Given};
use crate::look::{
    Alert, Field, Summary, Tone, Under, button, button_with, card, danger_button, disclosure_when, form,
    form_with_files, print_button, prose, with_email, with_number,
};
use crate::once;
use crate::problem::Problem;
use crate::public::entry::contact;
use crate::visitor::Visitor;

/// The form of the page that was sent and is shown again.
#[derive(Clone, Copy)]
pub(super) struct Sent<'a> {
    pub activity: &'a str,
    pub given: &'a Given,
    pub flaws: &'a Flaws,
}

pub(super) fn page(
    visitor: &Visitor,
    reading: &Reading,
    new: bool,
    notice: Markup,
    sent: Option<Sent<'_>>,
) -> Result<Response, Problem> {
    let body = reading.body()?;
    let (given, flaws) = (Given::default(), Flaws::none());
    let none = Sent { activity: "", given: &given, flaws: &flaws };
    let shown = Shown { visitor, reading, sent: sent.unwrap_or(none) };
    let title = match new {
        true => visitor.text("follow-receipt-title"),
        false => visitor.say("follow-title", &args!["number" => reading.number()]),
    };
    let main = html! {
        h1 .nl-heading .nl-heading--level-1 { (with_number(&title, reading.number())) }
        (notice)
        @if new { (shown.receipt()) } @else { (shown.standing()) }
        (shown.answer())
        (shown.acts())
        (shown.add())
        h2 .nl-heading .nl-heading--level-2 { (visitor.text("follow-course")) }
        (steps::course(visitor, reading))
        (shown.written())
        (shown.files())
        @if !new { (shown.keep()) }
        (shown.take_back())
        h2 .nl-heading .nl-heading--level-2 { (visitor.text("follow-questions")) }
        (contact(visitor, &body))
    };
    let wrong = sent.is_some();
    Ok(visitor.page_of(&body, &visitor.form_title(&title, wrong), main))
}

/// What was just done, in words.
pub(super) fn notice(visitor: &Visitor, reading: &Reading, asked: &BTreeMap<String, String>) -> Markup {
    let done = asked.get("done").and_then(|id| reading.procedure.activity(id));
    let id = match done.map(|activity| activity.act) {
        Some(Act::AskSatisfaction) if asks_anew(reading).is_some() => {
            let more =
                if asks_first(reading) { "follow-done-react-further" } else { "follow-done-react-more" };
            return html! {
                (Alert::new(Tone::Info, visitor.text("follow-done")).text(visitor.text(more))
                    .content(html! { p .nl-paragraph { a .nl-link href="#new-analysis" { (further_title(visitor, reading)) } } })
                    .announced())
            };
        }
        Some(Act::AskSatisfaction) => "follow-done-react",
        Some(Act::Escalate) if asks_first(reading) => "follow-step-taken-further",
        Some(Act::Escalate) => "follow-done-escalate",
        Some(Act::Complete) => "follow-done-add",
        Some(Act::Withdraw) => "follow-done-withdraw",
        _ => return Markup::default(),
    };
    html! { (Alert::new(Tone::Ok, visitor.text("follow-done")).text(visitor.text(id)).announced()) }
}

/// The activity by which the complainant may ask for a new analysis of an answer that did not satisfy.
fn asks_anew(reading: &Reading) -> Option<&Activity> {
    let offers = reading.offers(&Actor::Complainant).into_iter().map(|offer| offer.activity);
    let waits = reading.dossier.ended.is_none();
    let (mut react, mut anew) = (None, None);
    for activity in offers {
        match activity.act {
            Act::AskSatisfaction => react = Some(activity),
            Act::Escalate => anew = Some(activity),
            _ => {}
        }
    }
    anew.filter(|_| waits && react.is_none())
}

/// What the way on is called: a new analysis of an answer, or before there is one what the procedure itself calls it.
fn further_title(visitor: &Visitor, reading: &Reading) -> String {
    let first = asks_first(reading).then(|| reading.procedure.first_of(Act::Escalate)).flatten();
    match first {
        Some(activity) => {
            reading.procedure.texts(visitor.lang).activity.get(&activity.id).unwrap_or(&activity.id).clone()
        }
        None => visitor.text("follow-escalate-title"),
    }
}

/// Whether the next level is the first that answers: nothing was decided that could be looked at anew.
fn asks_first(reading: &Reading) -> bool {
    !reading.dossier.answered_before(reading.dossier.stage + 1)
}

/// Whether the next level is what they came for: there was an answer to look at, or they said that what was done is not enough.
/// Whoever only just wrote finds it folded.
fn ready(reading: &Reading) -> bool {
    let reacted = |record: &Record| matches!(record, Record::AskSatisfaction(_));
    let mut done = reading.dossier.events.iter().filter_map(|event| event.done());
    !asks_first(reading) || done.any(|done| reacted(&done.record))
}

/// What they said of the answer already: nobody types a reason twice.
fn said_already(reading: &Reading) -> Option<&str> {
    let remark = reading.dossier.events.iter().rev().find_map(|event| match &event.done()?.record {
        Record::AskSatisfaction(reaction) => Some(reaction.remark.as_ref()),
        _ => None,
    });
    remark.flatten().map(|text| reading.text(text))
}

pub(super) struct Shown<'a> {
    pub visitor: &'a Visitor,
    pub reading: &'a Reading,
    pub sent: Sent<'a>,
}

impl Shown<'_> {
    pub(super) fn text(&self, id: &str) -> String {
        self.visitor.text(id)
    }

    pub(super) fn code(&self) -> String {
        self.reading.follow_code()
    }

    pub(super) fn action(&self, activity: &Activity) -> String {
        format!("/follow/{}/{}/{}", self.reading.number(), self.code(), activity.id)
    }

    /// The proof of receipt: number, promise, link, paper.
    fn receipt(&self) -> Markup {
        html! {
            (Alert::new(Tone::Ok, "").text(self.text("follow-receipt-lead")).announced())
            section .gehoor-card .gehoor-card--soft {
                div .gehoor-flow {
                    p .nl-paragraph { (self.text("follow-number")) }
                    p .gehoor-figure { (self.reading.number()) }
                    (self.promises())
                    (self.mail())
                }
            }
            (self.keep())
        }
    }

    fn standing(&self) -> Markup {
        html! {
            p .nl-paragraph .nl-paragraph--lead { (steps::stands(self.visitor, self.reading)) }
            (self.promises())
            (self.recourse())
        }
    }

    /// Who has no answer in time need not wait for it: where they can go, and until when.
    fn recourse(&self) -> Markup {
        let Reading { dossier, procedure, today, .. } = self.reading;
        let (Some(running), Ok(body)) = (dossier.recourse(procedure, *today), self.reading.body()) else {
            return Markup::default();
        };
        let until = self.visitor.weekday_date(running.due);
        html! {
            p .nl-paragraph { (self.visitor.say("follow-recourse", &args!["due" => until])) }
            (prose(body.second_line.get(self.visitor.lang), None))
        }
    }

    fn promises(&self) -> Markup {
        let promises = steps::promises(self.reading);
        html! { @for (term, act) in promises { (self.promise(term, act)) } }
    }

    fn promise(&self, term: &RunningTerm, act: Act) -> Markup {
        let due = self.visitor.weekday_date(term.due);
        let late = term.due < self.reading.today;
        let id = match (act, late) {
            (Act::Acknowledge, false) => "follow-promise-acknowledge",
            (Act::Acknowledge, true) => return Markup::default(), // the answer's own date says what matters
            (_, false) => "follow-promise-answer",
            (_, true) => "follow-promise-late",
        };
        html! { p .nl-paragraph { (self.visitor.say(id, &args!["due" => due])) } }
    }

    fn mail(&self) -> Markup {
        let given = |party: &Option<PartyRef>| {
            party.as_ref().and_then(|party| self.reading.party(party)).and_then(|party| party.email.clone())
        };
        let dossier = &self.reading.dossier;
        let email = given(&dossier.representative).or_else(|| given(&dossier.complainant));
        html! {
            @match email {
                Some(email) => p .nl-paragraph { (with_email(&self.visitor.say("follow-receipt-mail", &args!["email" => &email]), &email)) },
                None => p .nl-paragraph { (self.text("follow-receipt-no-mail")) },
            }
        }
    }

    /// The private link, to be kept.
    fn keep(&self) -> Markup {
        let link = self.reading.follow_link();
        card(
            Under::Page,
            &self.text("follow-link-title"),
            html! {
                p .nl-paragraph { (self.text("follow-link-text")) }
                (Summary::new()
                    .text(self.text("follow-field-number"), self.reading.number())
                    .text(self.text("follow-field-code"), self.code())
                    .item(self.text("follow-link-label"), html! { a .nl-link href=(link) { (link) } }))
                div .gehoor-row { (print_button(&self.text("shell-print"))) }
            },
        )
    }

    fn answer(&self) -> Markup {
        html! {
            @if let Some((on, text)) = steps::answer(self.reading) {
                h2 .nl-heading .nl-heading--level-2 { (self.text("follow-answer")) }
                p .nl-paragraph { (self.visitor.say("follow-answer-on", &args!["date" => on])) }
                article .gehoor-card { (text) }
            }
        }
    }

    pub(super) fn offered(&self, act: Act) -> Option<&Activity> {
        let offers = self.reading.offers(&Actor::Complainant);
        offers.into_iter().map(|offer| offer.activity).find(|activity| activity.act == act)
    }

    /// The two buttons; and the new analysis, once they have said that they are not satisfied.
    fn acts(&self) -> Markup {
        let (react, escalate) = (self.offered(Act::AskSatisfaction), self.offered(Act::Escalate));
        // who said it is not asked again before there is another answer; what they may do next takes its place
        let react = react.filter(|react| self.unsaid(react));
        html! {
            @match (react, escalate) {
                (Some(react), _) => (self.react(react)),
                (None, Some(escalate)) if self.reading.dossier.ended.is_none() && ready(self.reading) => {
                    h2 #new-analysis .nl-heading .nl-heading--level-2 { (further_title(self.visitor, self.reading)) }
                    (self.escalate(escalate))
                },
                (None, Some(escalate)) => {
                    @let seen = self.is_sent(escalate);
                    @let label = match asks_first(self.reading) {
                        true => further_title(self.visitor, self.reading),
                        false => self.text("follow-escalate-later"),
                    };
                    (disclosure_when(seen, &label, self.escalate(escalate)))
                },
                (None, None) => "",
            }
        }
    }

    fn unsaid(&self, react: &Activity) -> bool {
        let dossier = &self.reading.dossier;
        let mark = dossier.marking.mark(react, Spot { stage: dossier.stage, item: None });
        mark.pending || mark.done.is_none()
    }

    pub(super) fn remark(&self, activity: &Activity, label: &str) -> Field {
        let name = remark_field(&activity.id);
        let field = Field::area(&name, self.text(label)).rows(4).optional(self.text("shell-optional"));
        field.value(self.sent.given.raw(&name)).error(self.sent.flaws.of(&name))
    }

    /// Whether its form was sent and is shown again.
    pub(super) fn is_sent(&self, activity: &Activity) -> bool {
        self.sent.activity == activity.id
    }

    fn reason(&self, activity: &Activity) -> Field {
        let label = if asks_first(self.reading) { "follow-react-remark" } else { "follow-escalate-remark" };
        let field = self.remark(activity, label);
        match said_already(self.reading).filter(|_| self.sent.given.is_empty()) {
            Some(said) => field.value(said),
            None => field,
        }
    }

    fn react(&self, activity: &Activity) -> Markup {
        // a new analysis is promised only where there is a further level, and an answer to look at
        let further = self.reading.dossier.stage < self.reading.procedure.stages && !asks_first(self.reading);
        let text = if further { "follow-react-text" } else { "follow-react-text-last" };
        html! {
            h2 .nl-heading .nl-heading--level-2 { (self.text("follow-react-title")) }
            p .nl-paragraph { (self.text(text)) }
            (form_with_files(&self.action(activity), html! {
                (self.visitor.token())
                (once::field(self.visitor, &Given::default()))
                (self.remark(activity, "follow-react-remark"))
                (self.folded_files(activity))
                div .gehoor-row {
                    (button_with(&self.text("follow-react-satisfied"), "satisfaction", "satisfied"))
                    (button_with(&self.text("follow-react-not-satisfied"), "satisfaction", "not-satisfied"))
                }
            }))
        }
    }

    fn escalate(&self, activity: &Activity) -> Markup {
        let first = asks_first(self.reading);
        let label =
            if first { further_title(self.visitor, self.reading) } else { self.text("follow-escalate") };
        html! {
            @if !first { p .nl-paragraph { (self.text("follow-escalate-text")) } }
            (form_with_files(&self.action(activity), html! {
                (self.visitor.token())
                (once::field(self.visitor, &Given::default()))
                (self.reason(activity))
                (self.folded_files(activity))
                div .gehoor-row { (button(&label)) }
            }))
        }
    }

    /// Taking it back lies behind a click, and asks whether they are sure.
    fn take_back(&self) -> Markup {
        let answered = self.reading.dossier.answered == Some(self.reading.dossier.stage);
        let Some(activity) = self.offered(Act::Withdraw).filter(|_| !answered) else {
            return Markup::default();
        };
        disclosure_when(
            self.is_sent(activity),
            &self.text("follow-withdraw-title"),
            html! {
                p .nl-paragraph { (self.text("follow-withdraw-text")) }
                (form(&self.action(activity), html! {
                    (self.visitor.token())
                    (once::field(self.visitor, &Given::default()))
                    (self.remark(activity, "follow-withdraw-reason"))
                    (Field::check("sure", self.text("follow-withdraw-sure")).error(self.sent.flaws.of("sure"))
                        .checked(self.sent.given.has("sure")))
                    div .gehoor-row { (danger_button(&self.text("follow-withdraw"))) }
                }))
            },
        )
    }
}
