//! The list for paper: what was asked, by whom and when, and every line of it.

use std::collections::{BTreeMap, BTreeSet};

use maud::html;
use office::args;

use super::asked::Asked;
use super::words::Words;
use super::{lines, list};
use crate::frame::Tab;
use crate::given::{Given, pairs};
use crate::look::{Alert, Tone, print_button};
use crate::officer::Officer;
use crate::problem::Outcome;

/// How many dossiers are printed at most.
const MOST: usize = 500;

pub(super) async fn show(officer: Officer) -> Outcome {
    let mut asked = Asked::read(&Given::new(pairs(officer.query.as_bytes())));
    asked.after = None;
    let office = officer.site.office();
    let mut lines = lines(&officer, &asked, MOST + 1).await?;
    let more = lines.len() > MOST;
    lines.truncate(MOST);
    office.note_list(&lines, &officer.id);
    let words = Words::of(&officer).await?;
    let title = officer.text("register-print-title");
    let printed = args!["date" => office.today_here(), "name" => officer.staff.name.as_str()];
    let causes: BTreeSet<_> = lines.iter().map(|line| line.lead.as_ref().unwrap_or(&line.id)).collect();
    let causes = causes.len();
    let back = format!("/register?{}", asked.query());
    let main = html! {
        div .gehoor-flow {
            p .nl-paragraph .gehoor-no-print { a .nl-link href=(back.trim_end_matches(['&', '?'])) { (officer.text("register-back")) } }
            h1 .nl-heading .nl-heading--level-1 { (title) }
            p .nl-paragraph { (officer.say("register-printed", &printed)) }
            @if !asked.question().is_empty() {
                p .nl-paragraph { (officer.say("register-limit", &args!["name" => officer.text("register-words"), "value" => asked.question()])) }
            }
            @for (_, limit) in words.limits(&asked) { p .nl-paragraph { (limit) } }
            @if !more && causes < lines.len() {
                p .nl-paragraph { (officer.say("register-causes", &args!["count" => lines.len(), "causes" => causes])) }
            }
            @if more { (Alert::new(Tone::Warning, "").text(officer.say("register-print-more", &args!["count" => MOST]))) }
            (print_button(&officer.text("register-print")))
        }
        (list::table(&words, &asked, &lines, more, &BTreeMap::new()).await?)
    };
    Ok(officer.page(&title, Tab::Register, main))
}
