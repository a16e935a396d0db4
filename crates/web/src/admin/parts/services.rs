//! What people can complain about, in their own words, and which unit answers for it.

use maud::{Markup, html};
use office::body::{Body, Service, id_from};

use super::super::desk::{Desk, shown};
use super::super::part::Part;
use super::super::rows;
use crate::given::Flaws;
use crate::look::{self, Choice, Field, fieldset};

pub(super) const SERVICES: Part = Part {
    slug: "services",
    filled,
    files: false,
    rows: true,
    tidy: |given| rows::numbered(&given, "service", &["unit", "id"]),
    fields,
    read,
};

fn filled(body: &Body) -> Vec<(String, String)> {
    let mut fields = Vec::new();
    for (number, service) in (1..).zip(&body.services) {
        fields.push((format!("service-{number}-id"), service.id.clone()));
        fields.extend(shown(&format!("service-{number}-name"), &service.name, &body.languages));
        fields.push((format!("service-{number}-unit"), service.unit.clone()));
    }
    fields
}

fn fields(desk: &Desk<'_>) -> Markup {
    let lang = desk.officer.lang;
    if desk.body.open_units().next().is_none() {
        let way = format!("/administration/bodies/{}/units", desk.body.id);
        return html! { p .nl-paragraph { a .nl-link href=(way) { (desk.text("admin-services-first-units")) } } };
    }
    let units: Vec<Choice> = std::iter::once(Choice::new("", desk.text("staff-choose")))
        .chain(desk.body.open_units().map(|unit| Choice::new(&*unit.id, unit.name.get(lang))))
        .collect();
    html! {
        @for number in 1..=rows::shown(desk.given, "service") {
            @let (id, unit) = (format!("service-{number}-id"), format!("service-{number}-unit"));
            (fieldset(&rows::title(desk, "service", number), None, html! {
                (look::hidden(&id, &desk.given.line(&id)))
                (desk.lines(&format!("service-{number}-name")))
                (Field::select(&unit, desk.label(&unit), units.clone())
                    .value(desk.given.line(&unit)).error(desk.flaws.of(&unit)))
                @if desk.given.has(&id) { (desk.check(&format!("service-{number}-remove"))) }
            }))
        }
    }
}

fn read(desk: &Desk<'_>, body: &mut Body, _flaws: &mut Flaws) {
    let mut services: Vec<Service> = Vec::new();
    for number in 1..=rows::count(desk.given, "service") {
        let name = desk.texts(&format!("service-{number}-name"));
        let given = desk.given.line(&format!("service-{number}-id"));
        let known = desk.body.service(&given).is_some();
        let taken = |id: &str| services.iter().chain(&desk.body.services).any(|service| service.id == id);
        let id = if known { given } else { id_from(name.get(desk.officer.lang), "service", &taken) };
        let unit = desk.given.line(&format!("service-{number}-unit"));
        services.push(Service { id, unit, name });
    }
    body.services = services;
}
