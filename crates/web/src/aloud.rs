//! The code of a follow-up page, to be read aloud to who has no address. It is told on the page that follows a
//! registration, or a link that was replaced, to whoever did that and to nobody else. Neither an address nor a row holds
//! it: only that this person may hear it, for a while, and the list of looks says that they did.

use jiff::{SignedDuration, Timestamp};
use maud::{Markup, html};
use office::{Reading, args};

use crate::look::{Alert, Tone, print_button};
use crate::officer::Officer;
use crate::problem::Problem;

/// Of which dossier someone may hear which code, counted from the first, and since when: kept with their choices, so that there is one at most.
const KEPT: &str = "code-aloud";

/// So long the page tells it, for who reloads it while someone waits on the line.
const WHILE: SignedDuration = SignedDuration::from_mins(15);

/// Lets someone hear the code of a dossier whose complainant no letter can reach; what they were told before is not told
/// any more, whoever can be reached.
pub(crate) async fn allow(officer: &Officer, dossier: &str) -> Result<(), Problem> {
    let office = officer.site.office();
    let reading = office.dossier_by_id(dossier).await?;
    let now = office.clock().machine_now();
    let kept = match reading.dossier.way() {
        None => format!("{dossier} {} {now}", which(&reading)),
        Some(_) => String::new(),
    };
    if !kept.is_empty() {
        office.note_code(dossier, &officer.id).await?;
    }
    Ok(officer.site.accounts().remember(&officer.id, &[(KEPT, &kept)]).await?)
}

/// The dossier of that number, when its code may still be told to this person. A code that someone else made since then
/// is not theirs to hear.
pub(crate) async fn told(officer: &Officer, number: &str) -> Result<Option<Reading>, Problem> {
    let office = officer.site.office();
    let presets = officer.site.accounts().presets(&officer.id).await?;
    let kept: Vec<&str> = presets.get(KEPT).map(|kept| kept.split(' ').collect()).unwrap_or_default();
    let [dossier, code, since] = kept[..] else { return Ok(None) };
    let now = office.clock().machine_now();
    if !since.parse::<Timestamp>().is_ok_and(|since| now < since + WHILE) {
        return Ok(None);
    }
    let reading = office.dossier_by_id(dossier).await?;
    let theirs = reading.number() == number && code == which(&reading).to_string();
    Ok(Some(reading).filter(|reading| theirs && reading.dossier.way().is_none()))
}

/// Which code of a dossier is in force, counted from the first.
fn which(reading: &Reading) -> usize {
    reading.follow_codes().count()
}

/// That no letter can leave, and the code in their language, as it is said: each sign apart, four at a time.
pub(crate) fn card(officer: &Officer, reading: &Reading) -> Markup {
    let lang = reading.dossier.language;
    let say = |id: &str, args: &[_]| officer.site.say(lang, id, args);
    let code = reading.follow_code();
    let base = officer.site.office().base_url();
    let place = format!("{}/follow", base.split_once("://").map_or(base, |(_, host)| host));
    html! {
        (Alert::new(Tone::Warning, officer.text("writing-unreachable-title")).text(officer.text("writing-aloud-why")))
        section .gehoor-card .gehoor-card--soft {
            div .gehoor-flow {
                h2 .nl-heading .nl-heading--level-3 { (officer.text("writing-aloud-title")) }
                div .gehoor-flow lang=(lang.code()) {
                    p .nl-paragraph .nl-paragraph--lead { (say("writing-aloud-where", &args!["place" => place])) }
                    p .nl-paragraph .nl-paragraph--lead { (say("writing-aloud-what", &args!["number" => reading.number()])) }
                    p .gehoor-figure .gehoor-code {
                        @for group in code.split('-') {
                            span .gehoor-code__group { @for sign in group.chars() { span { (sign) } " " } }
                        }
                    }
                }
                p .gehoor-quiet { (officer.text("writing-aloud-once")) }
                div .gehoor-row { (print_button(&officer.text("shell-print"))) }
            }
        }
    }
}
