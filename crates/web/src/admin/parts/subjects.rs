//! What a complaint can be about, beside what the procedure has.

use maud::{Markup, html};
use office::body::{Body, Subject, id_from};

use super::super::desk::{Desk, shown};
use super::super::part::Part;
use super::super::rows;
use crate::given::Flaws;
use crate::look::{self, fieldset};

pub(super) const SUBJECTS: Part = Part {
    slug: "subjects",
    filled,
    files: false,
    rows: true,
    tidy: |given| rows::numbered(&given, "subject", &[]),
    fields,
    read,
};

fn filled(body: &Body) -> Vec<(String, String)> {
    let mut fields = Vec::new();
    for (number, subject) in (1..).zip(&body.subjects) {
        fields.push((format!("subject-{number}-id"), subject.id.clone()));
        fields.extend(shown(&format!("subject-{number}-name"), &subject.name, &body.languages));
        fields.extend(subject.retired.then(|| (format!("subject-{number}-retired"), "yes".to_owned())));
    }
    fields
}

fn fields(desk: &Desk<'_>) -> Markup {
    let procedure = desk.officer.site.office().library().of_body(desk.body);
    let labels = &procedure.texts(desk.officer.lang).subject;
    html! {
        p .nl-paragraph { (desk.text("admin-subjects-known")) }
        ul .utrecht-unordered-list {
            @for code in &procedure.form.subjects {
                li .utrecht-unordered-list__item { (labels.get(code).unwrap_or(code)) }
            }
        }
        @for number in 1..=rows::shown(desk.given, "subject") {
            @let id = format!("subject-{number}-id");
            (fieldset(&rows::title(desk, "subject", number), None, html! {
                (look::hidden(&id, &desk.given.line(&id)))
                (desk.lines(&format!("subject-{number}-name")))
                @if desk.given.has(&id) { (desk.check(&format!("subject-{number}-retired"))) }
            }))
        }
    }
}

fn read(desk: &Desk<'_>, body: &mut Body, _flaws: &mut Flaws) {
    let of_procedure = &desk.officer.site.office().library().of_body(desk.body).form.subjects;
    let mut subjects: Vec<Subject> = Vec::new();
    for number in 1..=rows::count(desk.given, "subject") {
        let name = desk.texts(&format!("subject-{number}-name"));
        let given = desk.given.line(&format!("subject-{number}-id"));
        let known = desk.body.subjects.iter().any(|subject| subject.id == given);
        let taken = |id: &str| {
            subjects.iter().chain(&desk.body.subjects).any(|subject| subject.id == id)
                || of_procedure.iter().any(|code| code == id)
        };
        let id = if known { given } else { id_from(name.get(desk.officer.lang), "subject", &taken) };
        let retired = known && desk.given.has(&format!("subject-{number}-retired"));
        subjects.push(Subject { id, name, retired });
    }
    body.subjects = subjects;
}
