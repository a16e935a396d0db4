//! Where else it was done that was just done here, and why not in the others.

use std::collections::BTreeMap;

use maud::{Markup, html};
use office::reading::Offer;
use store::dossier::Dossier;

use super::{can_be_shared, there};
use crate::dossier::group::{SHOWN, number};
use crate::dossier::view::View;
use crate::once;
use crate::problem::Problem;

/// The part of the address with which the form is named that was done.
pub(in crate::dossier) const FORM: &str = "form";

/// What the page says of the others after a form was done in the first. Nothing behind an address that is old or was made up.
pub(in crate::dossier) async fn elsewhere(
    view: &View<'_>,
    asked: &BTreeMap<String, String>,
) -> Result<Markup, Problem> {
    let (office, joined) = (view.site().office(), &view.reading.joined);
    let Some((form, activity)) = asked.get(FORM).zip(asked.get("done")).filter(|_| !joined.is_empty()) else {
        return Ok(Markup::default());
    };
    let tokens: Vec<String> = joined.iter().map(|line| once::token_in(form, &line.id)).collect();
    let sent = office.sent_with(&[std::slice::from_ref(form), &tokens[..]].concat()).await?;
    if !sent.contains(form) {
        return Ok(Markup::default());
    }
    let (done, left): (Vec<_>, Vec<_>) =
        joined.iter().zip(&tokens).partition(|(_, token)| sent.contains(*token));
    let left: Vec<&Dossier> =
        left.into_iter().map(|(line, _)| line).filter(|line| line.closed_on.is_none()).collect();
    let item = asked.get("item").and_then(|item| item.parse().ok());
    let offer = view.reading.offer(activity, item).filter(can_be_shared);
    let mut why = Vec::new();
    // each has to be read whole to tell why not
    for line in left.iter().take(SHOWN) {
        why.push((line, reason(view, offer.as_ref(), line).await?));
    }
    let more = left.len() - why.len();
    Ok(html! {
        @if !done.is_empty() {
            p { (view.text("dossier-done-also")) @for (line, _) in &done { " " (number(line)) } }
        }
        @if !why.is_empty() {
            p { (view.text("dossier-done-not")) }
            ul {
                @for (line, why) in &why { li { (number(line)) @if let Some(why) = why { " – " (why) } } }
                @if more > 0 { li { (view.say("dossier-done-more", &office::args!["count" => more])) } }
            }
        }
    })
}

/// Why it was not done there; nothing where the course has no such step any more.
async fn reason(
    view: &View<'_>,
    offer: Option<&Offer<'_>>,
    line: &Dossier,
) -> Result<Option<String>, Problem> {
    let (Some(offer), Some(number)) = (offer, &line.number) else { return Ok(None) };
    // a number and a reason are no look at what somebody wrote
    let other = view.site().office().dossier_beside(number, &view.officer.id).await?;
    Ok(other.map(|other| match there(view, offer, &other) {
        Ok(_) => view.text("dossier-done-unticked"),
        Err(why) => why,
    }))
}
