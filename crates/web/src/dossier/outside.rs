//! A case before a court, an ombudsman or another authority outside: where it is, the days that they set, how they decided.

use domain::act::Act;
use domain::handling::{Forum, Judgment, OutsideCase, OutsideDate, Ruling};
use domain::record::Record;
use maud::{Markup, html};
use office::args;

use super::grievances::judgment_badge;
use super::view::View;
use crate::look::{Summary, Under, card};

/// Before whom, its number there, since when.
pub(super) fn case_words(view: &View<'_>, case: &OutsideCase) -> String {
    let number = case.number.as_ref().map(|number| view.reading.text(number)).unwrap_or_default();
    let authority = view.reading.text(&case.authority);
    let words = view.say("dossier-outside-case", &args!["authority" => authority, "date" => case.lodged_on]);
    if number.is_empty() { words } else { format!("{number} – {words}") }
}

/// What happens, and when.
pub(super) fn date_words(view: &View<'_>, date: &OutsideDate) -> String {
    let what = view.text(&format!("occasion-{}", date.what.code()));
    let when = match date.at {
        Some(at) => view.site().office().texts().moment(view.lang(), date.on.to_datetime(at)),
        None => view.date(date.on),
    };
    let words = format!("{what}{}{when}", view.text("colon"));
    match date.undone {
        Some(_) => view.say("dossier-outside-undone", &args!["what" => words]),
        None => words,
    }
}

/// Whether that ruling, or the next one, is that of a court.
pub(crate) fn of_court(view: &View<'_>, ruling: Option<&Ruling>) -> bool {
    view.dossier().forum(ruling) == Some(Forum::Court) || view.reading.procedure.is_for_disputes()
}

/// What was found of the complaint, in the words of our own judgments: the two are compared.
pub(crate) fn found_words(view: &View<'_>, fault: bool) -> String {
    view.text(if fault { "judgment-well-founded" } else { "judgment-unfounded" })
}

/// Of a court at fault or not, annulled or not; of others founded or not; and when.
pub(crate) fn ruling_words(view: &View<'_>, ruling: &Ruling) -> String {
    let words = if of_court(view, Some(ruling)) {
        let fault = view.text(if ruling.fault { "ruling-at-fault" } else { "ruling-not-at-fault" });
        let annulled = view.text(if ruling.annulled { "ruling-annulled" } else { "ruling-not-annulled" });
        view.say(
            "dossier-ruling",
            &args!["date" => ruling.given_on, "fault" => fault, "annulled" => annulled],
        )
    } else {
        let found = found_words(view, ruling.fault);
        view.say("dossier-finding", &args!["date" => ruling.given_on, "found" => found])
    };
    let words = match ruling.notified_on {
        Some(on) => view.say("dossier-ruling-notified", &args!["ruling" => words, "date" => on]),
        None => words,
    };
    match ruling.mended {
        Some(_) => view.say("dossier-ruling-mended", &args!["ruling" => words]),
        None => words,
    }
}

/// What we judged ourselves, and that it differs from what they found: both are kept.
fn beside_it(view: &View<'_>, own: Judgment, ruling: &Ruling) -> Markup {
    let founded = matches!(own, Judgment::WellFounded | Judgment::PartlyFounded);
    let differs = own != Judgment::NoJudgment && founded != ruling.fault;
    html! {
        (judgment_badge(view, own))
        @if differs { p .nl-paragraph { (view.text("dossier-outside-differs")) } }
    }
}

/// Everything about the case outside, as it stands now; the days that are still to come stand at the top of the page.
pub(super) fn outside(view: &View<'_>) -> Markup {
    let last = |act: Act| view.done(act).last().and_then(|event| event.done()).map(|done| &done.record);
    let mut summary = Summary::new();
    let mut empty = true;
    let mut add = |label: &str, words: Markup| {
        empty = false;
        summary = std::mem::take(&mut summary).item(view.text(&format!("dossier-outside-{label}")), words);
    };
    if let Some(Record::OpenSecondLine(case)) = last(Act::OpenSecondLine) {
        let number = case.number.as_ref().map(|number| view.reading.text(number).to_owned());
        add("before", html! { (view.reading.text(&case.authority)) });
        add("lodged-on", html! { (view.date(case.lodged_on)) });
        if let Some(number) = number.filter(|number| !number.is_empty()) {
            add("number", html! { (number) });
        }
    }
    if let Some(ruling) = &view.dossier().ruling {
        let label = if of_court(view, Some(ruling)) { "ruling" } else { "finding" };
        add(label, html! { (ruling_words(view, ruling)) (view.prose(&ruling.gist)) });
        if let Some(own) = view.dossier().own_judgment() {
            add("own", beside_it(view, own, ruling));
        }
    }
    if empty {
        Markup::default()
    } else {
        card(Under::Section, &view.text("dossier-outside"), html! { (summary) })
    }
}
