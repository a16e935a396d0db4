//! What is done about it, by whom and by when.

use domain::handling::{Measure, MeasureKind};
use domain::record::Record;
use maud::{Markup, html};

use crate::dossier::sheet::{Sheet, Writing};
use crate::look::Choice;

pub(crate) fn fields(sheet: &Sheet<'_>) -> Markup {
    let kind = |kind: MeasureKind| {
        let word = |prefix: &str| sheet.text(&format!("{prefix}-{}", kind.code()));
        Choice::new(kind.code(), word("measure-kind")).hint(word("measure-kind-hint"))
    };
    let people = sheet.view.reading.colleagues();
    let people = people.into_iter().map(|(person, name)| Choice::new(person.0, name));
    let people = std::iter::once(Choice::new("", sheet.label("choose"))).chain(people).collect();
    html! {
        (sheet.radios("kind", "measure-kind", MeasureKind::ALL.map(kind).to_vec(), "").required())
        (sheet.area("what", "measure-what", "").rows(5).hint(sheet.label("measure-what-hint")).required())
        (sheet.select("owner", "measure-owner", people, "").required())
        (sheet.date("due-on", "measure-due-on", None).hint(sheet.label("measure-due-on-hint")).required())
    }
}

pub(crate) fn record(writing: &mut Writing<'_>) -> Option<Record> {
    let kind = writing.choice("kind", MeasureKind::from_code);
    let what = writing.text("what", "measure");
    let people = writing.sheet.view.reading.colleagues();
    let owner = writing.choice("owner", |id| {
        people.iter().find(|(person, _)| person.0 == id).map(|(person, _)| person.clone())
    });
    let due_on = writing.date("due-on");
    if due_on.is_some_and(|date| date < writing.sheet.view.reading.today) {
        writing.flaw("due-on", "act-form-flaw-due-passed");
    }
    Some(Record::Measure(Measure { kind: kind?, what: what?, owner: owner?, due_on: due_on? }))
}
