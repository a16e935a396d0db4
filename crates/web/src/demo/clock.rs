//! The band above every page: what day it is in the demo, and how to make it another.

use axum::response::{IntoResponse, Redirect};
use jiff::Timestamp;
use jiff::civil::DateTime;
use jiff::tz::TimeZone;
use maud::{Markup, html};
use office::args;

use super::{Leap, demo_of};
use crate::given::Given;
use crate::look;
use crate::place::local;
use crate::problem::{Outcome, Problem};
use crate::visitor::Visitor;

/// The band in which the clock can be moved and the mails found.
pub fn clock_bar(visitor: &Visitor) -> Markup {
    let Some(demo) = visitor.site.demo() else { return Markup::default() };
    let now = here(visitor, visitor.site.office().clock().now());
    let time = format!("{:02}:{:02}", now.hour(), now.minute());
    let back = if visitor.looks { visitor.here() } else { "/".to_owned() };
    let mails = demo.mail_count();
    html! {
        form .gehoor-row method="post" action="/demo/clock" {
            (visitor.token())
            (look::hidden("back", &back))
            span { (visitor.say("demo-clock-now", &args!["date" => visitor.weekday_date(now.date()), "time" => time])) }
            @for leap in Leap::ALL {
                button .gehoor-plain-button type="submit" name="by" value=(leap.code()) { (visitor.text(label(leap))) }
            }
            a .nl-link href="/demo/mail" { (visitor.say("demo-mail-count", &args!["count" => mails])) }
        }
    }
}

/// An instant where the first body is, which is the same place for every body of the demo.
pub(super) fn here(visitor: &Visitor, at: Timestamp) -> DateTime {
    let office = visitor.site.office();
    let zone = office.bodies().iter().find_map(|body| office.library().calendar(&body.id));
    at.to_zoned(zone.map_or(TimeZone::UTC, |calendar| calendar.zone().clone())).datetime()
}

fn label(leap: Leap) -> &'static str {
    match leap {
        Leap::Day => "demo-clock-day",
        Leap::WorkingDay => "demo-clock-working-day",
        Leap::NextTerm => "demo-clock-next-term",
    }
}

pub(super) async fn move_clock(visitor: Visitor, given: Given) -> Outcome {
    let demo = demo_of(&visitor)?;
    let leap = Leap::from_code(given.raw("by")).ok_or(Problem::NotFound)?;
    demo.move_clock(leap).await?;
    Ok(Redirect::to(local(given.raw("back")).unwrap_or("/")).into_response())
}
