use axum::http::{StatusCode, header};
use axum::response::Response;
use maud::{Markup, html};
use office::args;

use super::{Tab, with_status};
use crate::given::Given;
use crate::guard::form;
use crate::look::{Alert, Tone, link_button};
use crate::officer::Officer;
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
        let (title, main) = self.reported(what);
        with_status(StatusCode::INTERNAL_SERVER_ERROR, self.page(&title, main))
    }

    /// Logs the route, never the address: that of a follow-up page holds its code.
    fn reported(&self, what: &dyn std::fmt::Display) -> (String, Markup) {
        let reference = self.site.office().clock().secret()[..8].to_owned();
        let route = self.route.as_ref().map_or("no page", |route| route.as_str());
        eprintln!("error {reference} at {route}: {what}");
        let title = self.text("shell-trouble-title");
        let main = html! {
            h1 .nl-heading .nl-heading--level-1 { (title) }
            p .nl-paragraph { (self.text("shell-trouble")) }
            p .nl-paragraph { (self.say("shell-trouble-reference", &args!["reference" => reference])) }
        };
        (title, main)
    }

    /// The disk is full: nothing was kept, and what was typed stands on the page, to be sent again.
    pub(crate) fn no_room(&self, sent: &Given, what: &dyn std::fmt::Display) -> Response {
        let main = self.kept_here(sent, self.token(), what);
        let page = self.page(&self.text("shell-full-title"), main);
        with_status(StatusCode::SERVICE_UNAVAILABLE, page)
    }

    fn kept_here(&self, sent: &Given, token: Markup, what: &dyn std::fmt::Display) -> Markup {
        let route = self.route.as_ref().map_or("no page", |route| route.as_str());
        eprintln!("error at {route}: {what}; nothing was written, and it works again when there is room");
        let alert = Alert::new(Tone::Error, "").text(self.text("shell-full")).announced();
        html! {
            h1 .nl-heading .nl-heading--level-1 { (self.text("shell-full-title")) }
            (alert)
            @if !sent.is_empty() {
                p .nl-paragraph { (self.text("shell-full-typed")) }
                (form::again(self, sent, token))
            }
        }
    }

    /// A page of another site sent this form: not done, and no button by which it could be.
    pub(crate) fn foreign(&self) -> Response {
        let start = link_button(&self.text("shell-nav-start"), "/");
        self.refused(StatusCode::FORBIDDEN, "shell-foreign", start)
    }

    /// A form that did not arrive whole in time.
    pub(crate) fn too_slow(&self) -> Response {
        self.refused(StatusCode::REQUEST_TIMEOUT, "shell-too-slow", self.back_to_form())
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

    /// Files for a page that takes none: no form of ours sends that.
    pub(crate) fn no_files_here(&self) -> Response {
        with_status(StatusCode::UNSUPPORTED_MEDIA_TYPE, self.not_found())
    }

    /// More than a form can hold.
    pub(crate) fn too_large(&self) -> Response {
        self.refused(StatusCode::PAYLOAD_TOO_LARGE, "shell-too-large", self.back_to_form())
    }

    /// More than the files of a form may be.
    pub(crate) fn too_much(&self) -> Response {
        let most = crate::files::mib(self.site.office().files().form);
        let title = self.text("attachment-too-much-title");
        let main = html! {
            h1 .nl-heading .nl-heading--level-1 { (title) }
            p .nl-paragraph { (self.say("attachment-too-much", &args!["most" => most])) }
            div .gehoor-row { (self.back_to_form()) }
        };
        with_status(StatusCode::PAYLOAD_TOO_LARGE, self.page(&title, main))
    }

    fn back_to_form(&self) -> Markup {
        html! { a .nl-link href=(self.here()) { (self.text("shell-back-to-form")) } }
    }

    fn refused(&self, status: StatusCode, id: &str, on: Markup) -> Response {
        let title = self.text(&format!("{id}-title"));
        let main = html! {
            h1 .nl-heading .nl-heading--level-1 { (title) }
            p .nl-paragraph { (self.text(id)) }
            div .gehoor-row { (on) }
        };
        with_status(status, self.page(&title, main))
    }
}

impl Officer {
    /// The same as [`Visitor::no_room`], in the frame of staff.
    pub(crate) fn no_room(&self, sent: &Given, what: &dyn std::fmt::Display) -> Response {
        let main = self.kept_here(sent, self.token(), what);
        let page = self.page(&self.text("shell-full-title"), Tab::None, main);
        with_status(StatusCode::SERVICE_UNAVAILABLE, page)
    }

    /// The same as [`Visitor::trouble`], in the frame of staff.
    pub fn trouble(&self, what: &dyn std::fmt::Display) -> Response {
        let (title, main) = self.reported(what);
        with_status(StatusCode::INTERNAL_SERVER_ERROR, self.page(&title, Tab::None, main))
    }
}
