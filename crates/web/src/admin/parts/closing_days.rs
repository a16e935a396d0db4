//! The days on which a body is closed, beside the holidays that its calendar knows.

use jiff::civil::Date;
use maud::{Markup, html};
use office::args;
use office::body::Body;
use office::body::closing::{self, Closing, ClosingDays};

use super::super::desk::{Desk, shown};
use super::super::part::Part;
use super::super::rows;
use super::particulars::counts_by;
use crate::given::Flaws;
use crate::look::{Field, fieldset};

pub(super) const CLOSING_DAYS: Part = Part {
    slug: "closing-days",
    filled,
    files: false,
    rows: true,
    tidy: |given| rows::numbered(&given, "closing", &[]),
    fields,
    read,
};

fn filled(body: &Body) -> Vec<(String, String)> {
    let mut fields = Vec::new();
    let rows = body.closures.as_deref().map(closing::read).unwrap_or_default();
    for (number, row) in (1..).zip(rows) {
        match row {
            Closing::Kept(text) => fields.push((format!("closing-{number}-kept"), text)),
            Closing::Days(days) => {
                fields.push((format!("closing-{number}-from"), days.from.to_string()));
                fields.extend(days.to.map(|to| (format!("closing-{number}-to"), to.to_string())));
                fields.extend(days.yearly.then(|| (format!("closing-{number}-yearly"), "yes".to_owned())));
                fields.extend(shown(&format!("closing-{number}-name"), &days.name, &body.languages));
            }
        }
    }
    fields
}

fn fields(desk: &Desk<'_>) -> Markup {
    html! {
        (counts_by(desk))
        @for number in 1..=rows::shown(desk.given, "closing") {
            (fieldset(&rows::title(desk, "closing", number), None, row(desk, number)))
        }
    }
}

fn row(desk: &Desk<'_>, number: usize) -> Markup {
    let name = |part: &str| format!("closing-{number}-{part}");
    let date = |part: &str| {
        let value = match desk.given.date(&name(part)) {
            Ok(Some(day)) => day.to_string(),
            _ => desk.given.line(&name(part)),
        };
        Field::date(name(part), desk.label(&name(part))).value(value).error(desk.flaws.of(&name(part)))
    };
    let there = number <= rows::count(desk.given, "closing");
    html! {
        @if desk.given.has(&name("kept")) {
            (desk.area(&name("kept"), 5).hint(desk.text("admin-closing-kept-hint")))
        } @else {
            (date("from"))
            (date("to").hint(desk.text("admin-closing-to-hint")))
            (desk.check(&name("yearly")).hint(desk.text("admin-closing-yearly-hint")))
            (desk.lines(&name("name")))
        }
        @if there { (desk.check(&name("remove"))) }
    }
}

fn read(desk: &Desk<'_>, body: &mut Body, flaws: &mut Flaws) {
    let mut found = Vec::new();
    for number in 1..=rows::count(desk.given, "closing") {
        let name = |part: &str| format!("closing-{number}-{part}");
        if desk.given.has(&name("kept")) {
            found.push(Closing::Kept(desk.given.prose(&name("kept"))));
            continue;
        }
        let from = day(desk, &name("from"), flaws);
        let to = day(desk, &name("to"), flaws);
        let texts = desk.texts(&name("name"));
        for lang in desk.languages().into_iter().filter(|lang| texts.only(*lang).trim().is_empty()) {
            let field = format!("{}-{lang}", name("name"));
            flaws.add(
                field.as_str(),
                desk.officer.say("admin-flaw-missing", &args!["label" => desk.label(&field)]),
            );
        }
        let Some(from) = from else {
            if flaws.of(&name("from")).is_none() {
                flaws.add(name("from"), desk.text("admin-flaw-closing-from"));
            }
            continue;
        };
        let yearly = desk.given.has(&name("yearly"));
        // each year anew, they may go over New Year: what counts is the day of the month
        if !yearly && to.is_some_and(|to| to < from) {
            flaws.add(name("to"), desk.text("admin-flaw-closing-to"));
        }
        found.push(Closing::Days(ClosingDays { from, to, yearly, name: texts }));
    }
    body.closures = closing::write(&found);
}

fn day(desk: &Desk<'_>, field: &str, flaws: &mut Flaws) -> Option<Date> {
    desk.given.date(field).unwrap_or_else(|_| {
        flaws.add(field, desk.text("public-flaw-date"));
        None
    })
}
