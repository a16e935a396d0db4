//! To a sister body, or to another unit of the same body.

use domain::intake::Transfer;
use domain::procedure::Activity;
use domain::record::Record;
use maud::{Markup, html};

use crate::dossier::sheet::{Sheet, Writing};
use crate::dossier::view::View;
use crate::look::Choice;

pub(crate) fn fields(sheet: &Sheet<'_>) -> Markup {
    let (view, activity) = (&sheet.view, sheet.offer.activity);
    let (places, within) = (places(view, activity), within(activity));
    let label = if within { "to-unit" } else { "to-body" };
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
    html! {
        (sheet.select("to", label, std::iter::once(none).chain(choices).collect(), "").required())
        (sheet.area("reason", "reason", "").rows(4).hint(sheet.label("transfer-reason-hint")).required())
    }
}

/// Who is told is told of another body; another unit is the organisation's own affair.
fn within(activity: &Activity) -> bool {
    activity.letter.is_none()
}

/// Whether there is anywhere to send it: an organisation alone has no other, one without units no other unit.
pub(crate) fn has_place(view: &View<'_>, activity: &Activity) -> bool {
    !places(view, activity).is_empty()
}

/// Where it can go: every body or unit but the one it is with.
fn places(view: &View<'_>, activity: &Activity) -> Vec<(String, Option<String>)> {
    let dossier = view.dossier();
    let bodies = view.site().office().bodies();
    let bodies = bodies.open().filter(|body| (body.id == dossier.body) == within(activity));
    let places = bodies.flat_map(|body| {
        let units = body.open_units().map(|unit| (body.id.clone(), Some(unit.id.clone())));
        std::iter::once((body.id.clone(), None)).chain(units)
    });
    places.filter(|(body, unit)| (body, unit) != (&dossier.body, &dossier.unit)).collect()
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
