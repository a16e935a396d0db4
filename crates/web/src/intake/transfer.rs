//! To a sister body, or to another unit of the same body.

use std::sync::Arc;

use domain::intake::Transfer;
use domain::procedure::Activity;
use domain::record::Record;
use maud::{Markup, html};
use office::body::Body;

use crate::dossier::sheet::{Sheet, Writing};
use crate::dossier::view::View;
use crate::look::Choice;

pub(crate) fn fields(sheet: &Sheet<'_>) -> Markup {
    let (view, activity) = (&sheet.view, sheet.offer.activity);
    let (places, within) = (places(view, activity), within(activity));
    let everywhere = if within { units(view).collect::<Vec<_>>() } else { others(view).collect() };
    let left_out = everywhere.iter().any(|(body, unit)| !takes_over(view, body, unit.as_deref()));
    let (label, hint) =
        if within { ("to-unit", "transfer-units-hint") } else { ("to-body", "transfer-others-hint") };
    let none = Choice::new("", sheet.label("choose"));
    let choices = places.iter().map(|(body, unit)| {
        let label = match (within, unit) {
            (true, Some(unit)) => sheet
                .view
                .site()
                .office()
                .bodies()
                .get(body)
                .map_or(String::new(), |found| found.unit_name(unit, sheet.view.lang()).to_owned()),
            (true, None) => sheet.label("no-unit"),
            (false, _) => sheet.view.place(body, unit.as_deref()),
        };
        Choice::new(value(body, unit.as_deref()), label)
    });
    let choice = sheet.select("to", label, std::iter::once(none).chain(choices).collect(), "").required();
    html! {
        (if left_out { choice.hint(sheet.label(hint)) } else { choice })
        (sheet.area("reason", "reason", "").rows(4).hint(sheet.label("transfer-reason-hint")).required())
    }
}

/// Who is told is told of another body; another unit is the organisation's own affair.
fn within(activity: &Activity) -> bool {
    activity.letter.is_none()
}

/// Whether there is anywhere to send it: an organisation alone has no other, one without units no other unit.
pub(crate) fn has_place(view: &View<'_>, activity: &Activity) -> bool {
    if within(activity) {
        return units(view).any(|(body, unit)| takes_over(view, &body, unit.as_deref()));
    }
    others(view).any(|(body, unit)| takes_over(view, &body, unit.as_deref()))
}

/// Where it can go: every other unit, or every other body, that can go on with it.
fn places(view: &View<'_>, activity: &Activity) -> Vec<(String, Option<String>)> {
    let all: Vec<Place> = if within(activity) { units(view).collect() } else { others(view).collect() };
    let fit = all.into_iter().filter(|(body, unit)| takes_over(view, body, unit.as_deref()));
    fit.map(|(body, unit)| (body.id.clone(), unit)).collect()
}

/// A body as a whole (no unit), or a unit of it.
type Place = (Arc<Body>, Option<String>);

fn units(view: &View<'_>) -> impl Iterator<Item = Place> {
    let dossier = view.dossier();
    let here = (dossier.body.clone(), dossier.unit.clone());
    let own = view.site().office().bodies().get(&dossier.body).cloned().filter(|body| !body.closed);
    own.into_iter().flat_map(of_body).filter(move |(body, unit)| (&body.id, unit) != (&here.0, &here.1))
}

fn others(view: &View<'_>) -> impl Iterator<Item = Place> {
    let here = view.dossier().body.clone();
    let bodies = view.site().office().bodies();
    let open: Vec<Arc<Body>> = bodies.open().filter(|body| body.id != here).cloned().collect();
    open.into_iter().flat_map(of_body)
}

fn of_body(body: Arc<Body>) -> Vec<Place> {
    let units: Vec<_> = body.open_units().map(|unit| (Arc::clone(&body), Some(unit.id.clone()))).collect();
    std::iter::once((body, None)).chain(units).collect()
}

fn takes_over(view: &View<'_>, body: &Body, unit: Option<&str>) -> bool {
    view.reading.unfit(body, unit).is_none()
}

fn value(body: &str, unit: Option<&str>) -> String {
    format!("{body}/{}", unit.unwrap_or_default())
}

pub(crate) fn record(writing: &mut Writing<'_>) -> Option<Record> {
    let places = places(&writing.sheet.view, writing.sheet.offer.activity);
    let place = writing.choice("to", |given| {
        places.iter().find(|(body, unit)| value(body, unit.as_deref()) == given).cloned()
    });
    let reason = writing.text("reason", "reason");
    let (body, unit) = place?;
    Some(Record::Transfer(Transfer { body, unit, reason: reason? }))
}
