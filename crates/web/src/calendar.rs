//! The calendar: hearings, days before a court and promised days of the dossiers that one may see, day by day.

use axum::Router;
use axum::routing::get;
use jiff::ToSpan as _;
use jiff::civil::Date;
use maud::{Markup, html};
use office::args;
use store::dossier_date::{After, Entry};

use crate::frame::Tab;
use crate::given::{Given, pairs};
use crate::look::{Link, Pages, Tone, empty_state, pagination, status_badge};
use crate::officer::{Officer, escaped};
use crate::problem::Outcome;
use crate::site::Site;

/// How many lines a page shows.
const SHOWN: usize = 100;

/// The page.
pub fn routes() -> Router<Site> {
    Router::new().route("/calendar", get(show))
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
    let days = days.entries;
    let title = officer.text("calendar-title");
    let main = html! {
        div .gehoor-flow {
            h1 .nl-heading .nl-heading--level-1 { (title) }
            p .nl-paragraph { (officer.text("calendar-text")) }
            (spans(&officer, &asked))
            (turning(&officer, &asked, today))
        }
        @if days.is_empty() { (empty_state(&officer.text("calendar-empty"), Markup::default())) }
        @for day in days.chunk_by(|a, b| a.on_day == b.on_day) { (one_day(&officer, day, today)) }
        @if let Some(next) = next { p .nl-paragraph { a .nl-link href=(next) rel="next" { (officer.text("calendar-further")) } } }
    };
    Ok(officer.page(&title, Tab::Calendar, main))
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

fn one_day(officer: &Officer, entries: &[Entry], today: Date) -> Markup {
    let Some(day) = entries.first().map(|entry| entry.on_day) else { return Markup::default() };
    let name = officer.site.office().texts().weekday_date(officer.lang, day);
    html! {
        section .gehoor-section .gehoor-flow {
            h2 .nl-heading .nl-heading--level-2 {
                time datetime=(day) { (name) }
                @if day == today { " " (status_badge(Tone::Info, &officer.text("calendar-is-today"))) }
            }
            ul .gehoor-days { @for entry in entries { li { (line(officer, entry)) } } }
        }
    }
}

/// The time, what happens, and in which dossier.
fn line(officer: &Officer, entry: &Entry) -> Markup {
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
