//! What a grievance may be about: the subjects of the procedure, and those of the body.

use domain::language::Lang;
use domain::procedure::Procedure;
use office::body::{Bodies, Body};

use crate::look::Choice;

/// The subjects to choose from. A retired one is only there for a grievance that has it already: `chosen`.
pub(crate) fn choices(procedure: &Procedure, body: &Body, lang: Lang, chosen: &str) -> Vec<Choice> {
    let labels = &procedure.texts(lang).subject;
    let of_procedure =
        procedure.form.subjects.iter().map(|code| Choice::new(code, labels.get(code).unwrap_or(code)));
    let own = body.subjects.iter().filter(|subject| !subject.retired || subject.id == chosen);
    let own = own.map(|subject| Choice::new(&subject.id, subject.name.get(lang)));
    of_procedure.chain(own).collect()
}

/// What a subject is called, also that of another body, from which the dossier came; `None` for one that nobody knows.
pub(crate) fn label(
    procedure: &Procedure,
    bodies: &Bodies,
    body: &str,
    lang: Lang,
    code: &str,
) -> Option<String> {
    let of_procedure = procedure.texts(lang).subject.get(code).cloned();
    let here = || bodies.get(body).and_then(|body| body.subject_name(code, lang)).map(str::to_owned);
    let elsewhere = || bodies.iter().find_map(|body| body.subject_name(code, lang)).map(str::to_owned);
    of_procedure.or_else(here).or_else(elsewhere)
}

/// Whether a form may choose it.
pub(crate) fn is_known(procedure: &Procedure, body: &Body, code: &str) -> bool {
    procedure.form.subjects.iter().any(|known| known == code)
        || body.subjects.iter().any(|subject| subject.id == code)
}
