//! When someone is away: noted by an administrator or by themselves.

use domain::people::PersonId;
use jiff::civil::Date;
use maud::{Markup, html};
use office::args;

use crate::given::{Flaws, Given};
use crate::look::{self, Alert, Field, Tone};
use crate::officer::Officer;
use crate::problem::Problem;

use super::{fields, folded};

/// A time away: the first day, and the last when it is known.
type Away = (Date, Option<Date>);

/// `van 2 maart 2026 tot en met 6 maart 2026`.
pub(super) fn in_words(officer: &Officer, (from, until): Away) -> String {
    match until {
        Some(until) => officer.say("people-away-until", &args!["from" => from, "until" => until]),
        None => officer.say("people-away-since", &args!["from" => from]),
    }
}

/// What is known, each with the button that takes it back, and the form that notes one. `action` is the page's address; `alone` the sentence
/// for who is away, or will be, while nobody stands in.
pub(super) fn section(
    officer: &Officer,
    action: &str,
    (known, alone): (&[Away], Option<&str>),
    given: &Given,
    flaws: &Flaws,
) -> Markup {
    let day = |name: &str, label: &str| {
        Field::date(name, officer.text(label)).value(given.line(name)).error(flaws.of(name))
    };
    let form = html! {
        (officer.token())
        (look::hidden("do", "absence"))
        (day("from", "people-from").required())
        (day("until", "people-until").hint(officer.text("people-until-hint")))
        div .gehoor-row { (look::secondary_button(&officer.text("people-absence-add"))) }
    };
    html! {
        section .gehoor-section .gehoor-flow {
            h2 .nl-heading .nl-heading--level-2 { (officer.text("people-absences-title")) }
            @if known.is_empty() { p .nl-paragraph { (officer.text("people-absences-none")) } }
            @for away in known { (one(officer, action, *away)) }
            @if let Some(alone) = alone { (Alert::new(Tone::Warning, "").text(officer.text(alone))) }
            (folded(&officer.text("people-absence-add"), flaws, look::form(action, form)))
        }
    }
}

fn one(officer: &Officer, action: &str, away: Away) -> Markup {
    let words = in_words(officer, away);
    html! {
        form .gehoor-row method="post" action=(action) {
            (officer.token())
            (look::hidden("do", "absence-removal"))
            (look::hidden("from", &away.0.to_string()))
            span { (words) }
            button .gehoor-plain-button type="submit"
                aria-label=(officer.say("people-absence-remove-this", &args!["days" => &words])) {
                (officer.text("people-absence-remove"))
            }
        }
    }
}

/// Whether someone handles and is away, or will be, while nobody stands in.
pub(super) async fn is_alone(officer: &Officer, person: &PersonId, known: &[Away]) -> Result<bool, Problem> {
    let today = officer.site.office().today_here();
    for (from, until) in known.iter().filter(|(_, until)| until.is_none_or(|until| until >= today)) {
        let time = (today.max(*from), until.unwrap_or(Date::MAX));
        if officer.site.accounts().lacks_deputy(person, time).await? {
            return Ok(true);
        }
    }
    Ok(false)
}

/// Notes an absence, or says in `flaws` why not.
pub(super) async fn note(
    officer: &Officer,
    person: &PersonId,
    given: &Given,
    flaws: &mut Flaws,
) -> Result<(), Problem> {
    let from = fields::day(officer, given, "from", flaws);
    let until = fields::optional_day(officer, given, "until", flaws);
    if let Some(from) = from.filter(|_| flaws.is_empty())
        && let Err(found) = officer.site.accounts().set_absence(&officer.id, person, from, until).await?
    {
        fields::told(officer, &found, flaws);
    }
    Ok(())
}

/// Takes an absence back, by its first day.
pub(super) async fn remove(
    officer: &Officer,
    person: &PersonId,
    given: &Given,
    flaws: &mut Flaws,
) -> Result<(), Problem> {
    if let Some(from) = fields::day(officer, given, "from", flaws)
        && let Err(found) = officer.site.accounts().remove_absence(&officer.id, person, from).await?
    {
        fields::told(officer, &found, flaws);
    }
    Ok(())
}
