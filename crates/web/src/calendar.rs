//! The calendar: hearings, days before a court and promised days of the dossiers that one may see, day by day.

use std::collections::BTreeMap;

use axum::Router;
use axum::routing::get;
use domain::dossier::Occasion;
use domain::record::Record;
use jiff::ToSpan as _;
use jiff::civil::Date;
use maud::{Markup, html};
use office::{Reading, args};
use store::dossier_date::{After, Entry};

use crate::dossier::ahead;
use crate::dossier::view::View;
use crate::frame::Tab;
use crate::given::{Given, pairs};
use crate::look::{Alert, Link, Pages, Tone, empty_state, pagination, print_button, status_badge};
use crate::officer::{Officer, escaped};
use crate::problem::{Outcome, Problem};
use crate::site::Site;

/// How many lines a page shows.
const SHOWN: usize = 100;
/// How many are printed at most.
const MOST: usize = 500;

/// The page.
pub fn routes() -> Router<Site> {
    Router::new().route("/calendar", get(show)).route("/calendar/print", get(print))
}

/// How much is looked at at once.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Span {
    Week,
    Month,
}

impl Span {
    const ALL: [Span; 2] = [Span::Week, Span::Month];

    fn code(self) -> &'static str {
        match self {
            Span::Week => "week",
            Span::Month => "month",
        }
    }

    /// The first and the last day of the week or month that a day lies in.
    fn around(self, day: Date) -> (Date, Date) {
        match self {
            Span::Week => {
                let monday = day.saturating_sub(i64::from(day.weekday().to_monday_zero_offset()).days());
                (monday, monday.saturating_add(6.days()))
            }
            Span::Month => (day.first_of_month(), day.last_of_month()),
        }
    }

    fn before(self, first: Date) -> Date {
        self.around(first.yesterday().unwrap_or(first)).0
    }

    fn after(self, last: Date) -> Date {
        last.tomorrow().unwrap_or(last)
    }
}

/// What the address asks for.
struct Asked {
    span: Span,
    first: Date,
    last: Date,
    after: Option<After>,
}

impl Asked {
    fn read(officer: &Officer, today: Date) -> Asked {
        let asked = Given::new(pairs(officer.query.as_bytes()));
        let span = if asked.line("by") == "month" { Span::Month } else { Span::Week };
        let day = asked.line("from").parse().unwrap_or(today);
        let (first, last) = span.around(day);
        let after = (|| {
            let (day, rest) =
                asked.line("after").split_once('/').map(|(a, b)| (a.to_owned(), b.to_owned()))?;
            let mut parts = rest.splitn(3, '/');
            Some(After {
                on_day: day.parse().ok()?,
                at_time: parts.next()?.to_owned(),
                event_seq: parts.next()?.parse().ok()?,
                dossier: parts.next()?.to_owned(),
            })
        })();
        Asked { span, first, last, after }
    }
}

fn address(span: Span, from: Date) -> String {
    format!("/calendar?by={}&from={from}", span.code())
}

fn further(span: Span, from: Date, After { on_day, at_time, dossier, event_seq }: &After) -> String {
    let place = format!("{on_day}/{at_time}/{event_seq}/{dossier}");
    format!("{}&after={}", address(span, from), escaped(&place))
}

async fn show(officer: Officer) -> Outcome {
    let office = officer.site.office();
    let today = office.today_here();
    let asked = Asked::read(&officer, today);
    let (first, last) = (asked.first, asked.last);
    let days = office.days(&officer.id, (first, last), asked.after.as_ref(), SHOWN).await?;
    let next = days.next.map(|next| further(asked.span, first, &next));
    let days = with_hearings(&officer, days.entries).await?;
    let title = officer.text("calendar-title");
    let main = html! {
        div .gehoor-flow {
            h1 .nl-heading .nl-heading--level-1 { (title) }
            p .nl-paragraph { (officer.text("calendar-text")) }
            (spans(&officer, &asked))
            (turning(&officer, &asked, today))
            p .nl-paragraph { a .nl-link href={ "/calendar/print?by=" (asked.span.code()) "&from=" (first) } { (officer.text("register-print")) } }
        }
        @if days.is_empty() { (empty_state(&officer.text("calendar-empty"), Markup::default())) }
        @for day in days.chunk_by(|a, b| a.0.on_day == b.0.on_day) { (one_day(&officer, day, today)) }
        @if let Some(next) = next { p .nl-paragraph { a .nl-link href=(next) rel="next" { (officer.text("calendar-further")) } } }
    };
    Ok(officer.page(&title, Tab::Calendar, main))
}

/// The same week or month for paper: to take along, or to hang at the door.
async fn print(officer: Officer) -> Outcome {
    let office = officer.site.office();
    let today = office.today_here();
    let Asked { span, first, last, .. } = Asked::read(&officer, today);
    let days = office.days(&officer.id, (first, last), None, MOST).await?;
    let more = days.next.is_some();
    office.note_days(&days.entries, &officer.id);
    let days = with_hearings(&officer, days.entries).await?;
    let title = officer.text("calendar-title");
    let printed = args!["date" => today, "name" => officer.staff.name.as_str()];
    let main = html! {
        div .gehoor-flow {
            p .nl-paragraph .gehoor-no-print { a .nl-link href=(address(span, first)) { (officer.text("calendar-back")) } }
            h1 .nl-heading .nl-heading--level-1 { (title) }
            p .nl-paragraph { (officer.say("calendar-position", &args!["first" => first, "last" => last])) }
            p .nl-paragraph { (officer.say("register-printed", &printed)) }
            @if more { (Alert::new(Tone::Warning, "").text(officer.say("calendar-print-more", &args!["count" => MOST]))) }
            (print_button(&officer.text("register-print")))
        }
        @for day in days.chunk_by(|a, b| a.0.on_day == b.0.on_day) { (one_day(&officer, day, today)) }
    };
    Ok(officer.page(&title, Tab::Calendar, main))
}

/// Who is heard and where: what a line of the list does not hold, and stands in the dossier.
struct Heard {
    who: Vec<String>,
    place: String,
}

async fn with_hearings(
    officer: &Officer,
    entries: Vec<Entry>,
) -> Result<Vec<(Entry, Option<Heard>)>, Problem> {
    let mut told = Vec::with_capacity(entries.len());
    // one may hold many hearings: it is read once
    let mut readings: BTreeMap<String, Option<Reading>> = BTreeMap::new();
    for entry in entries {
        if entry.occasion != Occasion::Hearing.code() {
            told.push((entry, None));
            continue;
        }
        if !readings.contains_key(&entry.number) {
            let reading = officer.site.office().dossier_beside(&entry.number, &officer.id).await?;
            readings.insert(entry.number.clone(), reading);
        }
        let reading = readings.get(&entry.number).and_then(Option::as_ref);
        let heard = reading.and_then(|reading| heard(officer, reading, &entry));
        told.push((entry, heard));
    }
    Ok(told)
}

fn heard(officer: &Officer, reading: &Reading, entry: &Entry) -> Option<Heard> {
    let view = View { officer, reading };
    let mut found = Heard { who: Vec::new(), place: String::new() };
    let dates = reading.dossier.dates(&reading.procedure);
    let stands = |seq: u32| dates.iter().any(|dated| dated.of == seq);
    for event in reading.dossier.events.iter().filter(|event| stands(event.seq)) {
        let Some(done) = event.done() else { continue };
        let Record::Invite(invitation) = &done.record else { continue };
        let Some(activity) = reading.procedure.activity(&done.activity) else { continue };
        let time = format!("{:02}:{:02}", invitation.at.hour(), invitation.at.minute());
        if (invitation.at.date(), time) != (entry.on_day, entry.at_time.clone()) {
            continue;
        }
        found.who.extend(ahead::heard(&view, activity, done.item));
        found.place = reading.text(&invitation.place).replace('\n', ", ");
    }
    (!found.who.is_empty()).then_some(found)
}

/// By week or by month.
fn spans(officer: &Officer, asked: &Asked) -> Markup {
    html! {
        nav .gehoor-row aria-label=(officer.text("calendar-spans")) {
            @for span in Span::ALL {
                @let label = officer.text(&format!("calendar-by-{}", span.code()));
                @if span == asked.span { strong aria-current="true" { (label) } }
                @else { a .nl-link href=(address(span, asked.first)) { (label) } }
            }
        }
    }
}

/// To the week or month before and after.
fn turning(officer: &Officer, asked: &Asked, today: Date) -> Markup {
    let Asked { span, first, last, .. } = *asked;
    let link = |id: &str, to: Date| {
        Some(Link::new(officer.text(&format!("calendar-{id}-{}", span.code())), address(span, to)))
    };
    let position = officer.say("calendar-position", &args!["first" => first, "last" => last]);
    let here = (first..=last).contains(&today);
    html! {
        (pagination(&Pages {
            label: officer.text("calendar-turn"),
            newer: link("before", span.before(first)),
            position,
            older: link("after", span.after(last)),
        }))
        @if !here { p .nl-paragraph { a .nl-link href=(address(span, today)) { (officer.text("calendar-today")) } } }
    }
}

fn one_day(officer: &Officer, entries: &[(Entry, Option<Heard>)], today: Date) -> Markup {
    let Some(day) = entries.first().map(|(entry, _)| entry.on_day) else { return Markup::default() };
    let name = officer.site.office().texts().weekday_date(officer.lang, day);
    html! {
        section .gehoor-section .gehoor-flow {
            h2 .nl-heading .nl-heading--level-2 {
                time datetime=(day) { (name) }
                @if day == today { " " (status_badge(Tone::Info, &officer.text("calendar-is-today"))) }
            }
            ul .gehoor-days { @for (entry, heard) in entries { li { (line(officer, entry, heard.as_ref())) } } }
        }
    }
}

/// The time, what happens, with whom, where, and in which dossier.
fn line(officer: &Officer, entry: &Entry, heard: Option<&Heard>) -> Markup {
    let place = match officer.site.office().bodies().get(&entry.body) {
        Some(body) if !entry.unit.is_empty() => {
            format!("{} · {}", body.name(officer.lang), body.unit_name(&entry.unit, officer.lang))
        }
        Some(body) => body.name(officer.lang).to_owned(),
        None => entry.body.clone(),
    };
    html! {
        div .gehoor-days__time { @if !entry.at_time.is_empty() { time { (entry.at_time) } } }
        div {
            div {
                strong { (officer.text(&format!("occasion-{}", entry.occasion))) } " "
                a .nl-link .gehoor-whole href={ "/dossiers/" (entry.number) } { (entry.number) }
            }
            @if let Some(Heard { who, place }) = heard {
                div { (who.join(&officer.text("list-separator"))) @if !place.is_empty() { " – " (place) } }
            }
            div lang=(entry.language) { (entry.subject) }
            div .gehoor-quiet { (place) }
        }
    }
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::Span;

    #[test]
    fn a_week_begins_on_monday_and_a_month_on_its_first() {
        let sunday = date(2026, 3, 1);
        assert_eq!(Span::Week.around(sunday), (date(2026, 2, 23), sunday));
        assert_eq!(Span::Month.around(sunday), (sunday, date(2026, 3, 31)));
        assert_eq!(Span::Week.before(date(2026, 2, 23)), date(2026, 2, 16));
        assert_eq!(Span::Month.before(sunday), date(2026, 2, 1));
        assert_eq!(Span::Month.after(date(2026, 2, 28)), sunday);
    }
}
