use axum::http::{StatusCode, header};
use axum::response::Response;
use maud::{Markup, html};
use office::args;

use super::with_status;
use crate::given::Given;
use crate::guard::form;
use crate::look::{Alert, Tone, link_button};
use crate::visitor::Visitor;

impl Visitor {
    /// Nothing at this address: the same words whether it never was or is not for this visitor.
    pub fn not_found(&self) -> Response {
        let title = self.text("shell-not-found-title");
        let main = html! {
            h1 .nl-heading .nl-heading--level-1 { (title) }
            p .nl-paragraph { (self.text("shell-not-found")) }
            div .gehoor-row { (link_button(&self.text("shell-nav-start"), "/")) }
        };
        with_status(StatusCode::NOT_FOUND, self.page(&title, main))
    }

    /// Something broke. What exactly is for the log, under the reference that the page shows.
    pub fn trouble(&self, what: &dyn std::fmt::Display) -> Response {
        let reference = self.site.office().clock().secret()[..8].to_owned();
        eprintln!("error {reference} at {}: {what}", self.path);
        let title = self.text("shell-trouble-title");
        let main = html! {
            h1 .nl-heading .nl-heading--level-1 { (title) }
            p .nl-paragraph { (self.text("shell-trouble")) }
            p .nl-paragraph { (self.say("shell-trouble-reference", &args!["reference" => reference])) }
        };
        with_status(StatusCode::INTERNAL_SERVER_ERROR, self.page(&title, main))
    }

    /// Too often: when to try again, with what was typed kept.
    pub(crate) fn too_often(&self, seconds: u64, given: &Given) -> Response {
        let minutes = i64::try_from(seconds.div_ceil(60)).unwrap_or(i64::MAX);
        let title = self.text("shell-too-often-title");
        let main = html! {
            h1 .nl-heading .nl-heading--level-1 { (title) }
            (Alert::new(Tone::Warning, "").text(self.say("shell-too-often", &args!["minutes" => minutes])))
            @if self.looks {
                p .nl-paragraph { a .nl-link href=(self.here()) { (self.text("shell-try-again")) } }
            } @else {
                (form::again(self, given, self.token()))
            }
        };
        let mut page = with_status(StatusCode::TOO_MANY_REQUESTS, self.page(&title, main));
        page.headers_mut().insert(header::RETRY_AFTER, seconds.into());
        page
    }

    /// More than a form can hold.
    pub(crate) fn too_large(&self) -> Response {
        let title = self.text("shell-too-large-title");
        let main: Markup = html! {
            h1 .nl-heading .nl-heading--level-1 { (title) }
            p .nl-paragraph { (self.text("shell-too-large")) }
            p .nl-paragraph { a .nl-link href=(self.here()) { (self.text("shell-back-to-form")) } }
        };
        with_status(StatusCode::PAYLOAD_TOO_LARGE, self.page(&title, main))
    }
}
