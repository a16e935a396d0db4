//! What was registered: the number to read aloud, what was promised, and on to the next.

use axum::response::Response;
use domain::act::Act;
use domain::dossier::{RunningTerm, TermStanding};
use domain::intake::{Medium, Receipt};
use domain::language::Lang;
use maud::{Markup, html};
use office::{Reading, args};

use crate::aloud;
use crate::dossier::view::View;
use crate::frame::Tab;
use crate::look::{Alert, Tone, link_button, secondary_link_button};
use crate::officer::{Officer, escaped};
use crate::public::promises;

/// The page. Without a `reading` this person does not see the dossier, and tells of it what is promised when they took it in
/// as their `own`; `unreachable` is the dossier whose code they may read aloud.
pub(super) fn page(
    officer: &Officer,
    number: &str,
    reading: Option<&Reading>,
    own: Option<&Reading>,
    unreachable: Option<&Reading>,
) -> Response {
    let title = officer.say("registration-done", &args!["number" => number]);
    let another = officer.text("writing-done-another");
    let main = html! {
        div role="status" {
            h1 .nl-heading .nl-heading--level-1 { (officer.text("writing-done-title")) }
            p .gehoor-figure .gehoor-figure--number { (number) }
        }
        @match reading {
            Some(reading) => {
                (spoken(officer, reading))
                @if let Some(unreachable) = unreachable { (aloud::card(officer, unreachable)) }
                (next(officer, reading))
            }
            None => {
                @if let Some(own) = own { (spoken(officer, own)) }
                (Alert::new(Tone::Info, "").text(officer.text("registration-done-elsewhere")))
                @if let Some(unreachable) = unreachable { (aloud::card(officer, unreachable)) }
            }
        }
        div .gehoor-row {
            (link_button(&another, "/registration"))
            @if reading.is_some() {
                (secondary_link_button(&officer.text("writing-done-open"), &format!("/dossiers/{}", escaped(number))))
            }
        }
    };
    officer.page(&title, Tab::Registration, main)
}

/// What to tell whoever is on the line, in their language.
fn spoken(officer: &Officer, reading: &Reading) -> Markup {
    let lang = reading.dossier.language;
    let say = |id: &str, args: &[_]| officer.site.say(lang, id, args);
    let there = |receipt: &Receipt| matches!(receipt.medium, Medium::Phone | Medium::Desk);
    let heading = match reading.dossier.receipt.as_ref().is_some_and(there) {
        true => "writing-done-aloud",
        // the receipt goes by mail alone, where there is one: on paper nobody hears anything yet
        false if !(reading.dossier.reach.email && has_receipt(reading)) => {
            let view = View { officer, reading };
            return html! { (Alert::new(Tone::Info, view.text("writing-done-untold")).text(view.text("writing-done-untold-text"))) };
        }
        false => "writing-done-told",
    };
    html! {
        section .gehoor-card .gehoor-card--soft {
            div .gehoor-flow {
                h2 .nl-heading .nl-heading--level-3 { (View { officer, reading }.text(heading)) }
                div lang=(lang.code()) {
                    p .nl-paragraph .nl-paragraph--lead { (say("writing-done-number", &args!["number" => reading.number()])) }
                    @for sentence in promised(officer, reading, lang) { p .nl-paragraph .nl-paragraph--lead { (sentence) } }
                }
            }
        }
    }
}

fn has_receipt(reading: &Reading) -> bool {
    let Reading { procedure, dossier, .. } = reading;
    procedure.letters.contains_key(&(office::letter::RECEIPT.to_owned(), dossier.language))
}

fn promised(officer: &Officer, reading: &Reading, lang: Lang) -> Vec<String> {
    let ahead = promises(reading).into_iter().filter(|(term, _)| term.due >= reading.today);
    let sentence = |(term, act): (&RunningTerm, Act)| {
        let due = officer.site.office().texts().weekday_date(lang, term.due);
        let id = match act {
            Act::Acknowledge => "follow-promise-acknowledge",
            // no letter brings it to them
            _ if reading.dossier.way().is_none() => "writing-done-read",
            _ => "follow-promise-answer",
        };
        officer.site.say(lang, id, &args!["due" => due])
    };
    ahead.map(sentence).collect()
}

/// What the office has to do now, and by when.
fn next(officer: &Officer, reading: &Reading) -> Markup {
    let law = reading.procedure.texts(officer.lang);
    let owned = |id: &str| reading.procedure.terms.get(id).is_some_and(|term| !term.owners.is_empty());
    // the term for an acknowledgement does not run where nobody can be reached
    let runs = |term: &&RunningTerm| {
        reading.dossier.standing(&reading.procedure, term) == TermStanding::Running && owned(&term.term)
    };
    let mut terms: Vec<_> = reading.dossier.terms.iter().filter(runs).collect();
    terms.sort_by_key(|term| term.due);
    let label = |id: &str| law.term.get(id).cloned().unwrap_or_default();
    html! {
        @if !terms.is_empty() {
            section .gehoor-flow {
                h2 .nl-heading .nl-heading--level-3 { (officer.text("writing-done-next")) }
                ul .utrecht-unordered-list {
                    @for term in terms {
                        li .utrecht-unordered-list__item {
                            @let id = if term.due < reading.today { "writing-done-term-late" } else { "writing-done-term" };
                            (officer.say(id, &args!["term" => label(&term.term), "due" => officer.weekday_date(term.due)]))
                        }
                    }
                }
            }
        }
    }
}
