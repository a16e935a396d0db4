//! Refusals name activities, terms and people by their ids: here they get their names.

use domain::procedure::Texts;
use office::account::Staff;
use office::texts::refusal::Named;

/// Names from a procedure's own texts and from the list of people; the id of what neither knows.
pub(crate) fn naming<'a>(law: &'a Texts, people: &'a [Staff]) -> impl Fn(Named<'_>) -> String + 'a {
    move |named| match (named.label(law), named) {
        (Some(label), _) => label.to_owned(),
        (None, Named::Person(id)) => {
            people.iter().find(|person| person.id == *id).map_or(&id.0, |person| &person.name).clone()
        }
        (None, Named::Activity(id) | Named::Term(id)) => id.to_owned(),
    }
}
