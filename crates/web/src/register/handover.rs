//! Handing over the work of someone who leaves, or is away for long.

use axum::response::Response;
use domain::people::PersonId;
use maud::{Markup, html};
use office::Reading;
use office::args;
use office::handover::{Handed, Handover, Stays, Takers};
use store::dossier::Dossier;
use store::register::{Filter, Key, Order};

use super::words::Words;
use super::workload;
use crate::dossier::view::View;
use crate::frame::{Tab, again};
use crate::given::{Flaws, Given, pairs};
use crate::length::MOST_PROSE;
use crate::look::{self, Alert, Choice, Field, Table, Tone, empty_state};
use crate::officer::{Officer, escaped};
use crate::once;
use crate::problem::{Outcome, Problem};
use crate::work::line;

/// How many dossiers one page hands over at most.
const MOST: usize = 150;

/// What became of each dossier that was asked for.
type Results = Vec<(String, Option<Vec<String>>)>;

pub(super) async fn ask(officer: Officer, given: Given) -> Outcome {
    let query = Given::new(pairs(officer.query.as_bytes()));
    let from = if query.has("from") { query.line("from") } else { given.line("from") };
    let from = PersonId(from);
    page(&officer, &from, &given, &Flaws::none()).await
}

pub(super) async fn send(officer: Officer, given: Given) -> Outcome {
    let from = PersonId(given.line("from"));
    let mut flaws = Flaws::none();
    let numbers = given.all("dossier");
    let to = PersonId(given.line("to"));
    let handlers = officer.site.office().handlers().await?;
    let reason = given.prose("reason");
    if numbers.is_empty() {
        flaws.add("dossier", officer.text("handover-flaw-dossier"));
    } else if numbers.len() > MOST {
        flaws.add("dossier", officer.say("handover-more", &args!["most" => MOST]));
    }
    if to == from || !handlers.contains(&to) {
        flaws.add("to", officer.text("handover-flaw-to"));
    }
    let length = reason.chars().count();
    if reason.is_empty() {
        flaws.add("reason", officer.text("handover-flaw-reason"));
    } else if length > MOST_PROSE {
        let limits = args!["most" => MOST_PROSE, "over" => length - MOST_PROSE];
        flaws.add("reason", officer.say("public-flaw-length", &limits));
    }
    if !flaws.is_empty() {
        return Ok(again(page(&officer, &from, &given, &flaws).await?));
    }
    let by = officer.id.clone();
    let asked = Handover { by, from, to, reason, language: officer.lang };
    let mut results = Results::new();
    for number in numbers {
        let token = once::token(&given).map(|token| format!("{token}-{number}"));
        let handed = officer.site.office().hand_over(&number, &asked, token).await?;
        results.push((number, told(&officer, &handed)));
    }
    done(&officer, &asked, &results).await
}

/// Why a dossier was not handed over; nothing when it was.
fn told(officer: &Officer, handed: &Handed) -> Option<Vec<String>> {
    match handed {
        Handed::Done => None,
        Handed::Elsewhere => Some(vec![officer.text("handover-elsewhere")]),
        Handed::Impossible => Some(vec![officer.text("handover-impossible")]),
        Handed::Refused(reading, refusal) => Some(View { officer, reading }.refusal(refusal)),
    }
}

async fn page(officer: &Officer, from: &PersonId, given: &Given, flaws: &Flaws) -> Result<Response, Problem> {
    if !workload::is_for(officer) {
        return Err(Problem::NotFound);
    }
    let words = Words::of(officer).await?;
    let filter = Filter { handler: Some(from.0.clone()), open: true, ..Filter::default() };
    let order = Order { key: Key::Due, descending: false };
    let one_more = MOST as i64 + 1;
    let mut lines = match from.0.is_empty() {
        true => Vec::new(),
        false => officer.site.office().register(&officer.id, &filter, order, None, one_more).await?,
    };
    let more = lines.len() > MOST;
    lines.truncate(MOST);
    let (mut movable, mut stays) = (Vec::new(), Vec::new());
    for line in lines {
        match officer.site.office().takers(&line.id, &officer.id).await? {
            Takers::These { people, only_to_send } => {
                movable.push(Movable { line, takers: people, only_to_send })
            }
            Takers::Nobody(reading, why) => stays.push((why_not(&words, &reading, &why), line)),
        }
    }
    let title = officer.say("handover-title", &args!["name" => words.names.name(&from.0)]);
    let main = html! {
        div .gehoor-flow {
            p .nl-paragraph { a .nl-link href="/register/workload" { (officer.text("register-workload")) } }
            h1 .nl-heading .nl-heading--level-1 { (title) }
            (flaws.summary(officer))
            @if more { (Alert::new(Tone::Info, "").text(officer.say("handover-more", &args!["most" => MOST]))) }
        }
        @if movable.is_empty() && stays.is_empty() { (empty_state(&officer.text("handover-empty"), Markup::default())) }
        @if !movable.is_empty() { (form(&words, from, &movable, given, flaws).await?) }
        (staying(officer, &stays))
    };
    let title = officer.form_title(&title, !flaws.is_empty());
    Ok(officer.page(&title, Tab::Register, main))
}

/// A dossier that can be handed over.
struct Movable {
    line: Dossier,
    /// Who may take it.
    takers: Vec<PersonId>,
    /// Only the answer is still to be sent.
    only_to_send: bool,
}

/// Why a dossier cannot be handed over.
fn why_not(words: &Words<'_>, reading: &Reading, why: &Stays) -> Vec<String> {
    let officer = words.officer;
    let view = View { officer, reading };
    match why {
        Stays::Refused(reasons) => view.reasons(reasons),
        Stays::Impossible => vec![officer.text("handover-impossible")],
        Stays::Others { barred, not_there } if barred.is_empty() && not_there.is_empty() => {
            vec![officer.text("handover-no-other")]
        }
        Stays::Others { barred, not_there } => {
            let names = not_there.iter().map(|person| words.names.name(&person.0)).collect::<Vec<_>>();
            let names = names.join(&officer.text("list-separator"));
            let away =
                (!names.is_empty()).then(|| officer.say("handover-not-there", &args!["names" => names]));
            view.reasons(barred).into_iter().chain(away).collect()
        }
    }
}

/// What is not offered, each with the reason, so that nobody looks for it.
fn staying(officer: &Officer, stays: &[(Vec<String>, Dossier)]) -> Markup {
    html! {
        @if !stays.is_empty() {
            section .gehoor-section .gehoor-flow {
                h2 .nl-heading .nl-heading--level-2 { (officer.text("handover-stays")) }
                p .nl-paragraph { (officer.text("handover-stays-text")) }
                ul .utrecht-unordered-list {
                    @for (why, line) in stays {
                        li .utrecht-unordered-list__item {
                            (line::number(officer, line))
                            " " span .gehoor-quiet { (officer.text(&format!("state-{}", line.state))) }
                            @for reason in why { div { (reason) } }
                        }
                    }
                }
            }
        }
    }
}

/// Whoever may take at least one of them; of the others one could not even try.
async fn takers(words: &Words<'_>, lines: &[Movable]) -> Result<Vec<Choice>, Problem> {
    let officer = words.officer;
    let away = officer.site.office().away().await?;
    let mut choices = vec![Choice::new("", officer.text("handover-choose"))];
    for (id, name) in words.names.people() {
        let takes = lines.iter().filter(|movable| movable.takers.contains(id)).count();
        let mut told = vec![name.to_owned()];
        if takes < lines.len() {
            told.push(officer.say("handover-takes", &args!["count" => takes, "all" => lines.len()]));
        }
        if away.contains_key(id) {
            told.push(officer.text("handover-absent"));
        }
        if takes > 0 {
            choices.push(Choice::new(&id.0, told.join(" · ")));
        }
    }
    Ok(choices)
}

async fn form(
    words: &Words<'_>,
    from: &PersonId,
    lines: &[Movable],
    given: &Given,
    flaws: &Flaws,
) -> Result<Markup, Problem> {
    let officer = words.officer;
    let choices = takers(words, lines).await?;
    let taken = given.all("dossier");
    let to_pick = lines.iter().filter_map(|Movable { line, only_to_send, .. }| {
        let number = line.number.as_ref()?;
        let due = line.due_on.map(|on| officer.say("handover-due", &args!["date" => on]));
        let sent = only_to_send.then(|| officer.text("handover-only-to-send"));
        let told = format!("{number} · {}", line.subject);
        let hint = due.into_iter().chain(sent).collect::<Vec<_>>().join(" · ");
        Some(Choice::new(number, told).lang(&line.language).hint(hint))
    });
    let picks = Field::checks("dossier", officer.text("handover-dossiers"), to_pick.collect())
        .hint(officer.text("handover-dossiers-hint"))
        .error(flaws.of("dossier"));
    let chosen: Vec<String> = match given.is_empty() {
        true => lines.iter().filter_map(|movable| movable.line.number.clone()).collect(),
        false => taken,
    };
    let picks = chosen.into_iter().fold(picks, |picks, number| picks.value(number));
    let content = html! {
        (officer.token())
        (once::field(officer, given))
        (look::hidden("from", &from.0))
        (Field::select("to", officer.text("handover-to"), choices).value(given.line("to"))
            .hint(officer.text("handover-to-hint")).error(flaws.of("to")).required())
        (Field::area("reason", officer.text("handover-reason")).rows(3).value(given.raw("reason"))
            .hint(officer.text("handover-reason-hint")).error(flaws.of("reason")).required())
        (picks)
        div .gehoor-row { (look::button(&officer.text("handover-button"))) }
    };
    Ok(look::form("/register/handover", content))
}

async fn done(officer: &Officer, asked: &Handover, results: &Results) -> Outcome {
    let words = Words::of(officer).await?;
    let count = results.iter().filter(|(_, why)| why.is_none()).count();
    let title = officer.text("handover-done-title");
    let names = args!["count" => count, "all" => results.len(), "name" => words.names.name(&asked.to.0)];
    let tone = if count == results.len() { Tone::Ok } else { Tone::Warning };
    let mut table = Table::new(officer.text("handover-results"))
        .column(officer.text("register-column-number"))
        .column(officer.text("handover-result"));
    for (number, why) in results {
        table = table.row([
            html! { a .nl-link .gehoor-whole href={ "/dossiers/" (number) } { (number) } },
            html! {
                @match why {
                    None => (officer.text("handover-moved")),
                    Some(why) => { (officer.text("handover-not-moved")) ul { @for reason in why { li { (reason) } } } },
                }
            },
        ]);
    }
    let main = html! {
        div .gehoor-flow {
            h1 .nl-heading .nl-heading--level-1 { (title) }
            (Alert::new(tone, "").text(officer.say("handover-done", &names)).announced())
        }
        (table)
        p .nl-paragraph .gehoor-row {
            a .nl-link href={ "/register/handover?from=" (escaped(&asked.from.0)) } { (officer.text("handover-rest")) }
            a .nl-link href="/register/workload" { (officer.text("register-workload")) }
        }
    };
    Ok(officer.page(&title, Tab::Register, main))
}
