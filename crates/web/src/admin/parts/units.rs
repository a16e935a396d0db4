//! The parts of a body that have staff of their own: added, renamed, retired, never removed.

use maud::{Markup, html};
use office::body::{Body, Unit, id_from};

use super::super::desk::{Desk, shown};
use super::super::part::Part;
use super::super::rows;
use crate::given::Flaws;
use crate::look::{self, fieldset};

pub(super) const UNITS: Part = Part {
    slug: "units",
    filled,
    files: false,
    rows: true,
    tidy: |given| rows::numbered(&given, "unit", &[]),
    fields,
    read,
};

fn filled(body: &Body) -> Vec<(String, String)> {
    let mut fields = Vec::new();
    for (number, unit) in (1..).zip(&body.units) {
        fields.push((format!("unit-{number}-id"), unit.id.clone()));
        fields.extend(shown(&format!("unit-{number}-name"), &unit.name, &body.languages));
        fields.extend(unit.retired.then(|| (format!("unit-{number}-retired"), "yes".to_owned())));
    }
    fields
}

fn fields(desk: &Desk<'_>) -> Markup {
    html! {
        @for number in 1..=rows::shown(desk.given, "unit") {
            @let id = format!("unit-{number}-id");
            @let known = desk.given.has(&id);
            (fieldset(&rows::title(desk, "unit", number), None, html! {
                (look::hidden(&id, &desk.given.line(&id)))
                (desk.lines(&format!("unit-{number}-name")))
                @if known { (desk.check(&format!("unit-{number}-retired"))) }
            }))
        }
    }
}

fn read(desk: &Desk<'_>, body: &mut Body, _flaws: &mut Flaws) {
    let mut units: Vec<Unit> = Vec::new();
    for number in 1..=rows::count(desk.given, "unit") {
        let name = desk.texts(&format!("unit-{number}-name"));
        let given = desk.given.line(&format!("unit-{number}-id"));
        let known = desk.body.unit(&given).is_some();
        let taken = |id: &str| units.iter().chain(&desk.body.units).any(|unit| unit.id == id);
        let id = if known { given } else { id_from(name.get(desk.officer.lang), "unit", &taken) };
        let retired = known && desk.given.has(&format!("unit-{number}-retired"));
        units.push(Unit { id, name, retired });
    }
    body.units = units;
}
