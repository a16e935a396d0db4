//! What they wrote and sent, to have it again, and adding to it.

use domain::act::Act;
use domain::event::Event;
use domain::people::Role;
use domain::procedure::Activity;
use domain::record::{Record, TextRef};
use jiff::civil::Date;
use maud::{Markup, html};
use office::args;

use super::page::Shown;
use super::steps;
use crate::files::{self, CHOOSE};
use crate::given::{Flaws, Given};
use crate::look::{button, disclosure, disclosure_when, form_with_files};
use crate::once;

impl Shown<'_> {
    /// The way to add something, for as long as the procedure has it; it stands open when we asked for it.
    pub(super) fn add(&self) -> Markup {
        let Some(activity) = self.offered(Act::Complete) else { return Markup::default() };
        let content = html! {
            p .nl-paragraph { (self.text("follow-add-text")) }
            (form_with_files(&self.action(activity), html! {
                (self.visitor.token())
                (once::field(self.visitor, &Given::default()))
                (self.remark(activity, "follow-add-remark"))
                (self.files_field(activity))
                div .gehoor-row { (button(&self.text("follow-add"))) }
            }))
        };
        disclosure_when(self.is_sent(activity) || self.is_asked(), &self.text("follow-add-title"), content)
    }

    /// Whether something was asked for since they last added anything.
    fn is_asked(&self) -> bool {
        let acts = self.reading.dossier.events.iter().rev().filter_map(Event::done);
        let mut acts = acts.map(|done| done.record.act());
        acts.find(|act| matches!(act, Act::Complete | Act::RequestCompletion)) == Some(Act::RequestCompletion)
    }

    /// Files with what they say; most have none.
    pub(super) fn folded_files(&self, activity: &Activity) -> Markup {
        let given = self.sent.given;
        let seen = !given.files().is_empty() || self.sent.flaws.of(CHOOSE).is_some();
        disclosure_when(
            seen && self.is_sent(activity),
            &self.text("follow-add-files"),
            self.files_field(activity),
        )
    }

    /// What was sent and is shown again belongs to one form; every field has an id of its own.
    fn files_field(&self, activity: &Activity) -> Markup {
        match self.is_sent(activity) {
            true => files::field(self.visitor, self.sent.given, self.sent.flaws),
            false => {
                let id = format!("{CHOOSE}-{}", activity.id);
                files::field_at(&id, self.visitor, &Given::default(), &Flaws::none())
            }
        }
    }

    /// What they wrote, to read it again.
    pub(super) fn written(&self) -> Markup {
        let Some(receipt) = &self.reading.dossier.receipt else { return Markup::default() };
        disclosure(
            &self.text("follow-written"),
            html! {
                (steps::written(self.reading, &receipt.message))
                @if let Some(desired) = &receipt.desired {
                    p .nl-paragraph { strong { (self.text("public-field-desired-outcome")) } }
                    (steps::written(self.reading, desired))
                }
                @for (on, text) in self.added() {
                    p .nl-paragraph { strong { (self.visitor.say("follow-added-on", &args!["date" => on])) } }
                    (steps::written(self.reading, text))
                }
            },
        )
    }

    /// What they added in words, and when.
    fn added(&self) -> impl Iterator<Item = (Date, &TextRef)> {
        let events = self.reading.dossier.events.iter();
        let theirs = events.filter(|event| event.by.role == Role::Complainant);
        theirs.filter_map(|event| match &event.done()?.record {
            Record::Complete(completion) => Some((completion.received_on, completion.text.as_ref()?)),
            _ => None,
        })
    }

    /// What they sent along, and what came with a letter.
    pub(super) fn files(&self) -> Markup {
        let files = self.reading.attachments_of_complainant();
        let place = format!("/follow/{}/{}/attachments", self.reading.number(), self.code());
        html! {
            @if !files.is_empty() {
                h2 .nl-heading .nl-heading--level-2 { (self.text("attachment-yours")) }
                ul .utrecht-unordered-list {
                    @for file in files {
                        li {
                            a .nl-link href={ (place) "/" (file.id) } download { (file.name) }
                            " " span .gehoor-quiet { "(" (files::size(self.visitor, file.size)) ")" }
                        }
                    }
                }
            }
        }
    }
}
