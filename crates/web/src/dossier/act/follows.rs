//! What follows from an act: the letter that leaves, the end of the dossier, what is to be done afterwards.

use domain::act::Act;
use domain::event::Way;
use domain::marking::Spot;
use domain::procedure::{Activity, Effects};
use maud::{Markup, html};
use office::{Reached, args};

use crate::dossier::sheet::Sheet;
use crate::look::{Alert, Tone, disclosure, with_email};

/// What one must know before sending: a letter leaves, the dossier ends.
pub(super) fn notices(sheet: &Sheet<'_>) -> Markup {
    let view = &sheet.view;
    let activity = sheet.offer.activity;
    html! {
        @if activity.letter.is_some() { (letter(sheet)) }
        @if activity.ends { (Alert::new(Tone::Info, "").text(view.text("act-form-ends"))) }
    }
}

fn letter(sheet: &Sheet<'_>) -> Markup {
    let view = &sheet.view;
    let language = view.officer.language(view.dossier().language);
    let to = sheet.offer.activity.addressee(sheet.offer.spot.item);
    html! {
        @match view.reading.reached(to) {
            Some(Reached { name, address, way: Way::Email }) => {
                @let sentence = view.say("act-form-letter-email", &args!["name" => name, "address" => &address, "language" => language]);
                (Alert::new(Tone::Info, view.text("act-form-letter")).content(html! { p { (with_email(&sentence, &address)) } }))
            }
            Some(Reached { name, address, way: Way::Post }) => {
                @let address = address.replace('\n', ", ");
                (Alert::new(Tone::Warning, view.text("act-form-letter"))
                    .text(view.say("act-form-letter-post", &args!["name" => name, "address" => address, "language" => language])))
            }
            None => {
                (Alert::new(Tone::Warning, view.text("act-form-letter")).text(view.text("act-form-letter-nobody")))
            }
        }
    }
}

/// What is to be done afterwards, in general and with each outcome.
pub(super) fn follows(sheet: &Sheet<'_>) -> Markup {
    let view = &sheet.view;
    let activity = sheet.offer.activity;
    let texts = view.site().office().texts();
    let mut lines = Vec::new();
    let then = obliged(sheet, &activity.effects);
    if !then.is_empty() {
        lines.push(view.say("act-form-then", &args!["acts" => then]));
    }
    for (outcome, effects) in &activity.when {
        let then = obliged(sheet, effects);
        if let Some(outcome) = texts.outcome(view.lang(), activity.act, outcome).filter(|_| !then.is_empty())
        {
            lines.push(view.say("act-form-then-if", &args!["outcome" => outcome, "acts" => then]));
        }
    }
    html! {
        @if !lines.is_empty() {
            (disclosure(&view.text("act-form-follows"), html! { @for line in &lines { p .nl-paragraph { (line) } } }))
        }
    }
}

/// The labels of what becomes owed, without what is not part of the course or does not apply here.
fn obliged(sheet: &Sheet<'_>, effects: &Effects) -> String {
    let view = &sheet.view;
    let (dossier, procedure) = (view.dossier(), &view.reading.procedure);
    let stage = dossier.stage + u8::from(sheet.offer.activity.act == Act::Escalate); // it is owed where that leads
    let applies = |activity: &&Activity| {
        let included = dossier.marking.mark(activity, Spot { stage, ..sheet.offer.spot }).included;
        activity.exists_in(stage)
            && (included || effects.includes.contains(&activity.id))
            && dossier.waives(activity).is_none()
    };
    let acts = effects.obliges.iter().filter_map(|id| procedure.activity(id)).filter(applies);
    let mut labels: Vec<String> = Vec::new();
    for activity in acts {
        let label = view.activity(&activity.id);
        if !labels.contains(&label) {
            labels.push(label);
        }
    }
    labels.join(&view.text("list-separator"))
}
