//! What is still to come on a day that is known: a hearing, what an authority outside set.

use domain::act::Act;
use domain::dossier::{Dated, Occasion};
use domain::handling::Invitation;
use domain::procedure::Activity;
use domain::record::{Record, TextRef};
use jiff::civil::DateTime;
use maud::{Markup, html};

use super::outside::date_words;
use super::view::View;
use crate::look::{Alert, Tone};

/// The appointment of that party at this level that stands: not moved, not called off, and nobody was heard yet.
pub(crate) fn appointment<'v>(view: &View<'v>, party: Option<u32>) -> Option<&'v Invitation> {
    let dossier = view.dossier();
    let theirs = |stage: u8, found: u32| stage == dossier.stage && Some(found) == party;
    let mut made = dossier.appointments(&view.reading.procedure).into_iter().rev();
    made.find(|found| found.over.is_none() && theirs(found.stage, found.party)).map(|found| found.invitation)
}

/// The same while its hour is still to come: until then there is nothing to make a record of.
pub(crate) fn hearing<'v>(view: &View<'v>, party: Option<u32>) -> Option<&'v Invitation> {
    appointment(view, party).filter(|invitation| invitation.at > view.reading.wall_clock())
}

/// Whether an act is the record of a hearing that is still to come.
pub(crate) fn is_early(view: &View<'_>, activity: &Activity, party: Option<u32>) -> bool {
    activity.act == Act::Hear && hearing(view, party).is_some()
}

/// Who is heard, by name.
pub(crate) fn heard(view: &View<'_>, activity: &Activity, party: Option<u32>) -> Option<String> {
    let complainant = view.reading.complainant().map(|found| found.name.clone());
    let named = complainant.filter(|name| party == Some(1) && !name.is_empty());
    named.or_else(|| view.item(activity, party))
}

/// At the top of the page, the first to come first; nothing when there is nothing.
pub(super) fn ahead(view: &View<'_>) -> Markup {
    let mut lines = hearings(view);
    lines.extend(outside(view));
    lines.sort_by_key(|(at, _)| *at);
    html! {
        @if !lines.is_empty() {
            (Alert::new(Tone::Info, view.text("dossier-ahead")).content(html! {
                ul { @for (_, line) in &lines { li { (line) } } }
            }))
        }
    }
}

/// The day, the hour, who and where; those who are heard together stand there once.
fn hearings(view: &View<'_>) -> Vec<(DateTime, Markup)> {
    let (dossier, procedure) = (view.dossier(), &*view.reading.procedure);
    let mut found: Vec<(DateTime, &TextRef, Vec<String>)> = Vec::new();
    let place = |text: &TextRef| view.reading.text(text).replace('\n', ", ");
    for event in &dossier.events {
        let Some(done) = event.done() else { continue };
        let Record::Invite(invitation) = &done.record else { continue };
        let stands = hearing(view, done.item).is_some_and(|stands| stands == invitation);
        let name = procedure.activity(&done.activity).and_then(|activity| heard(view, activity, done.item));
        let Some(name) = name.filter(|_| stands) else { continue };
        let there = &invitation.place;
        let together = |(at, other, _): &&mut (DateTime, &TextRef, _)| {
            *at == invitation.at && place(other) == place(there)
        };
        match found.iter_mut().find(together) {
            Some((_, _, who)) => who.push(name),
            None => found.push((invitation.at, there, vec![name])),
        }
    }
    let line = |(at, there, who): (DateTime, &TextRef, Vec<String>)| {
        let when = view.site().office().texts().weekday_moment(view.lang(), at);
        let who = who.join(&view.text("list-separator"));
        let line = html! {
            (view.text("occasion-hearing")) (view.text("colon")) (when) " – " (who) " – "
            span lang=[view.reading.language_of(there)] { (place(there)) }
        };
        (at, line)
    };
    found.into_iter().map(line).collect()
}

/// What a court or another authority set.
fn outside(view: &View<'_>) -> Vec<(DateTime, Markup)> {
    let dates = view.dossier().dates(&view.reading.procedure);
    let comes =
        |dated: &&Dated| matches!(dated.occasion, Occasion::Outside(_)) && dated.on >= view.reading.today;
    let line = |dated: &Dated| {
        let event = view.dossier().events.iter().find(|event| event.seq == dated.of)?;
        match &event.done()?.record {
            Record::SetDate(date) => {
                let words = html! { (date_words(view, date)) };
                Some((dated.on.to_datetime(dated.at.unwrap_or_default()), words))
            }
            _ => None,
        }
    };
    dates.iter().filter(comes).filter_map(line).collect()
}
