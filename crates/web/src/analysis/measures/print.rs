//! The register of measures for paper: what was asked, by whom and when, and every line of it.

use maud::html;
use office::args;

use super::asked::Asked;
use super::lines;
use super::list;
use crate::frame::Tab;
use crate::look::{Alert, Tone, print_button};
use crate::names::{Names, places};
use crate::officer::Officer;
use crate::problem::Outcome;

/// How many measures are printed at most.
const MOST: usize = 500;

pub(super) async fn show(officer: Officer) -> Outcome {
    let asked = Asked { after: None, ..Asked::read(&officer) };
    let office = officer.site.office();
    let mut lines = lines(&officer, &asked, MOST + 1).await?;
    let more = lines.len() > MOST;
    lines.truncate(MOST);
    office.note_measures(&lines, &officer.id);
    let title = officer.text("measures-title");
    let printed = args!["date" => office.today_here(), "name" => officer.staff.name.as_str()];
    let place = places(&officer).into_iter().find(|(value, _)| *value == asked.place).map(|(_, label)| label);
    let main = html! {
        div .gehoor-flow {
            p .nl-paragraph .gehoor-no-print { a .nl-link href={ "/measures?" (asked.query()) } { (officer.text("measures-back")) } }
            h1 .nl-heading .nl-heading--level-1 { (title) }
            p .nl-paragraph { (officer.say("register-printed", &printed)) }
            p .nl-paragraph { (officer.text(&format!("measures-progress-{}", asked.progress.code()))) }
            @if let Some(place) = place { p .nl-paragraph { (place) } }
            @if asked.mine { p .nl-paragraph { (officer.text("measures-mine")) } }
            @if more { (Alert::new(Tone::Warning, "").text(officer.say("measures-print-more", &args!["count" => MOST]))) }
            (print_button(&officer.text("register-print")))
        }
        (list::table(&officer, &asked, &lines, more, &Names::of(&officer).await?))
    };
    Ok(officer.page(&title, Tab::Measures, main))
}
