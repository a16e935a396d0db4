//! The paper that an act is filled in on: what it shows again, and what is read from it.

use std::collections::BTreeMap;

use domain::calendar::Layer;
use domain::handling::adjournment;
use domain::intake::Medium;
use domain::language::Lang;
use domain::record::{Record, TextRef};
use jiff::ToSpan as _;
use jiff::civil::Date;
use maud::{Markup, html};
use office::args;
use office::paper::Papers;
use office::reading::{Offer, Reading};
use office::text_block::TextBlock;
use office::texts::Arg;
use store::dossier_link::Linked;

use super::view::View;
use crate::given::{Flaws, Given};
use crate::length::{MOST_LINE, MOST_PAPER};
use crate::look::{Choice, Field, Under, card, disclosure_when, prose};
use crate::text_blocks;

/// The box that says that a day of rest is meant.
const REST_DAY: &str = "rest-day";
/// The box that says that a day far away is meant.
pub(crate) const FAR_DAY: &str = "far-day";

/// A day further away than so many times what the procedure promises is asked about: what people agree on seldom doubles a promise, and
/// a year that was mistyped always does.
const FAR_TIMES: i32 = 2;

/// An act's form before someone: filled in or not yet.
#[derive(Clone, Copy)]
pub(crate) struct Sheet<'s> {
    /// Whose, in which dossier.
    pub view: View<'s>,
    /// Which act, where.
    pub offer: &'s Offer<'s>,
    /// What was filled in; empty at first.
    pub given: &'s Given,
    /// What is wrong with it.
    pub flaws: &'s Flaws,
    /// The texts that can be inserted.
    pub blocks: &'s [TextBlock],
    /// What stands behind the question mark of the address.
    pub asked: &'s BTreeMap<String, String>,
    /// The dossiers that this one names, of which they may know; only where they can link.
    pub linked: &'s [Linked],
    /// The dossiers that are handled together with this one; only where the act can be done in them too.
    pub others: &'s [Reading],
}

impl Sheet<'_> {
    pub fn text(&self, id: &str) -> String {
        self.view.text(id)
    }

    /// A field's value: what was filled in, or at first this.
    pub fn value(&self, name: &str, first: impl Into<String>) -> String {
        if self.given.is_empty() { first.into() } else { self.given.raw(name).to_owned() }
    }

    fn dressed(&self, field: Field, name: &str, first: &str) -> Field {
        field.value(self.value(name, first)).error(self.flaws.of(name))
    }

    /// A line; its label is the sentence `act-form-LABEL`.
    pub fn line(&self, name: &str, label: &str, first: &str) -> Field {
        self.dressed(Field::text(name, self.label(label)), name, first)
    }

    /// A text of several lines for colleagues, in the language of who writes it.
    pub fn area(&self, name: &str, label: &str, first: &str) -> Field {
        self.long(name, self.label(label), first, self.view.lang())
    }

    fn long(&self, name: &str, label: String, first: &str, lang: Lang) -> Field {
        let number = Some(self.view.reading.number());
        let choice = text_blocks::choice(self.view.officer, self.blocks, name, lang, number);
        self.dressed(Field::area(name, label), name, first).below(choice)
    }

    /// A text that the complainant reads, or that says what they said: in the language of the dossier.
    pub fn told(&self, name: &str, label: &str, first: &str) -> Field {
        let lang = self.view.dossier().language;
        self.long(name, self.label_in(label, lang), first, lang).lang(lang.code())
    }

    /// The label, with the language to write in for who works in another.
    fn label_in(&self, label: &str, lang: Lang) -> String {
        let label = self.label(label);
        if lang == self.view.lang() {
            return label;
        }
        let language = self.text(&format!("act-form-in-{}", lang.code()));
        self.view.say("act-form-told-in", &args!["label" => label, "language" => language])
    }

    pub fn date(&self, name: &str, label: &str, first: Option<Date>) -> Field {
        let first = first.map(|date| date.to_string()).unwrap_or_default();
        self.dressed(Field::date(name, self.label(label)), name, &first)
    }

    /// A day until which someone waits longer: after the one that runs.
    pub fn later_day(&self, name: &str, label: &str, first: Option<Date>) -> Field {
        let field = self.date(name, label, first);
        match self.runs_until().and_then(|due| due.tomorrow().ok()) {
            Some(day) => field.first_day(day),
            None => field,
        }
    }

    /// The day that runs, before a later one is set.
    pub fn running(&self) -> Markup {
        let Some(due) = self.runs_until() else { return Markup::default() };
        let id = if due < self.view.reading.today { "act-form-ran-until" } else { "act-form-runs-until" };
        html! { p .nl-paragraph { (self.view.say(id, &args!["due" => self.view.weekday(due)])) } }
    }

    /// The day that runs, where the act sets a later one.
    pub fn runs_until(&self) -> Option<Date> {
        adjournment::runs_until(self.view.dossier(), &self.view.reading.procedure, self.offer.activity)
    }

    /// A day on which others are to come or may count: one of rest is asked about before it leaves.
    pub fn day_to_keep(&self, field: Field) -> Markup {
        html! { (field) (self.meant(REST_DAY)) }
    }

    /// The box that says that something unusual is meant; it stands there once that was asked.
    pub fn meant(&self, name: &str) -> Markup {
        let (said, error) = (self.given.has(name), self.flaws.of(name));
        html! {
            @if said || error.is_some() { (Field::check(name, self.label(name)).checked(said).error(error)) }
        }
    }

    pub fn radios(&self, name: &str, label: &str, choices: Vec<Choice>, first: &str) -> Field {
        self.dressed(Field::radios(name, self.label(label), choices), name, first)
    }

    pub fn select(&self, name: &str, label: &str, choices: Vec<Choice>, first: &str) -> Field {
        self.dressed(Field::select(name, self.label(label), choices), name, first)
    }

    /// The ways in which something comes in.
    pub fn mediums(&self) -> Vec<Choice> {
        let choice =
            |medium: Medium| Choice::new(medium.code(), self.text(&format!("medium-{}", medium.code())));
        Medium::ALL.map(choice).into()
    }

    /// What takes back something recorded by mistake: folded, since hardly anybody comes for it, but open once any of
    /// these fields was filled in or refused.
    pub fn mistake(&self, names: &[&str], label: &str, fields: Markup) -> Markup {
        let used = |name: &&str| self.given.has(name) || self.flaws.of(name).is_some();
        disclosure_when(names.iter().any(used), &self.label(label), fields)
    }

    pub fn label(&self, label: &str) -> String {
        self.text(&format!("act-form-{label}"))
    }

    /// The words behind the label of what may stay open.
    pub fn optional(&self) -> String {
        self.text("shell-optional")
    }

    /// A text of the dossier to read before one decides.
    pub fn reading(&self, label: &str, text: &TextRef) -> Markup {
        card(Under::Page, &self.label(label), self.view.prose(text))
    }

    /// The same for a text in that language that is no row of its own.
    pub fn words(&self, label: &str, text: &str, lang: Lang) -> Markup {
        card(Under::Page, &self.label(label), prose(text, Some(lang.code())))
    }
}

/// A form being read into a record: its texts go to the papers, what is wrong with it is gathered.
pub(crate) struct Writing<'w> {
    /// The form.
    pub sheet: Sheet<'w>,
    papers: &'w mut Papers,
    flaws: Flaws,
}

impl<'w> Writing<'w> {
    pub fn new(sheet: Sheet<'w>, papers: &'w mut Papers) -> Writing<'w> {
        Writing { sheet, papers, flaws: Flaws::none() }
    }

    /// The record, or everything that is wrong with the form.
    pub fn finish(mut self, record: Option<Record>) -> Result<Record, Flaws> {
        match record {
            Some(record) if self.flaws.is_empty() => Ok(record),
            None if self.flaws.is_empty() => {
                self.flaw_of_all("act-form-flaw-form");
                Err(self.flaws)
            }
            _ => Err(self.flaws),
        }
    }

    pub fn given(&self) -> &'w Given {
        self.sheet.given
    }

    pub fn papers(&mut self) -> &mut Papers {
        self.papers
    }

    /// Something is wrong with a field: the sentence of that id says what.
    pub fn flaw(&mut self, field: &str, id: &str) {
        let sentence = self.sheet.text(id);
        self.flaws.add(field, sentence);
    }

    /// What is wrong so far, to say more.
    pub fn flaws(&mut self) -> &mut Flaws {
        &mut self.flaws
    }

    /// Something is wrong with the form as a whole.
    pub fn flaw_of_all(&mut self, id: &str) {
        self.flaw("", id);
    }

    /// A text for colleagues that must be there: in the language of who writes it.
    pub fn text(&mut self, field: &str, kind: &str) -> Option<TextRef> {
        if self.is_missing(field) { None } else { self.text_if_any(field, kind) }
    }

    /// A text for colleagues that may be there.
    pub fn text_if_any(&mut self, field: &str, kind: &str) -> Option<TextRef> {
        self.written(field, kind, self.sheet.view.lang())
    }

    /// A text that must be there and that the complainant reads: in the language of the dossier.
    pub fn told(&mut self, field: &str, kind: &str) -> Option<TextRef> {
        if self.is_missing(field) { None } else { self.told_if_any(field, kind) }
    }

    /// A text in the language of the dossier that may be there.
    pub fn told_if_any(&mut self, field: &str, kind: &str) -> Option<TextRef> {
        self.written(field, kind, self.sheet.view.dossier().language)
    }

    fn is_missing(&mut self, field: &str) -> bool {
        let missing = self.given().prose(field).is_empty();
        if missing {
            self.flaw(field, "act-form-flaw-empty");
        }
        missing
    }

    fn written(&mut self, field: &str, kind: &str, lang: Lang) -> Option<TextRef> {
        let text = self.given().prose(field);
        if self.is_too_long(field, &text, MOST_PAPER) {
            return None;
        }
        self.papers.in_language(lang).text_if_any(kind, &text)
    }

    fn is_too_long(&mut self, field: &str, text: &str, most: usize) -> bool {
        let too_long = text.chars().count() > most;
        if too_long {
            self.flaws.add(field, self.sheet.view.say("act-form-flaw-long", &args!["max" => most]));
        }
        too_long
    }

    /// A line, such as a name.
    pub fn line(&mut self, field: &str) -> String {
        let line = self.given().line(field);
        self.is_too_long(field, &line, MOST_LINE);
        line
    }

    /// One of the choices, by its code.
    pub fn choice<T>(&mut self, field: &str, from_code: impl Fn(&str) -> Option<T>) -> Option<T> {
        let found = from_code(&self.given().line(field));
        if found.is_none() {
            self.flaw(field, "act-form-flaw-choose");
        }
        found
    }

    /// A day that must be there.
    pub fn date(&mut self, field: &str) -> Option<Date> {
        let found = self.date_if_any(field);
        if found.is_none() && self.flaws.of(field).is_none() {
            self.flaw(field, "act-form-flaw-date-missing");
        }
        found
    }

    /// As [`Writing::date`], for a day to come: a weekend, a holiday or a day of closure only when it is said to be meant.
    pub fn day_to_keep(&mut self, field: &str) -> Option<Date> {
        let found = self.date(field)?;
        if self.sheet.view.reading.calendar.rest(found, &Layer::ALL).is_some() {
            self.ask(REST_DAY, &args!["day" => self.sheet.view.weekday(found)]);
        }
        Some(found)
    }

    /// As [`Writing::date`], for a [`Sheet::later_day`].
    pub fn later_day(&mut self, field: &str) -> Option<Date> {
        let found = self.date(field);
        self.is_later(field, found);
        found
    }

    /// Says of a day until which someone waits longer that it is not after the one that runs.
    pub fn is_later(&mut self, field: &str, day: Option<Date>) {
        let running = self.sheet.runs_until();
        if let Some(due) = running.filter(|due| day.is_some_and(|day| day <= *due)) {
            self.flaws.add(field, self.sheet.view.say("flaw-not-later", &args!["due" => due]));
        }
    }

    /// A day until which someone waits: further away than [`FAR_TIMES`] what the procedure promises only when it is said to be meant.
    pub fn far_is_meant(&mut self, day: Option<Date>) {
        let reading = self.sheet.view.reading;
        let furthest = reading
            .promised_days()
            .and_then(|days| reading.today.checked_add((FAR_TIMES * days).days()).ok());
        if let Some(day) = day.filter(|day| furthest.is_some_and(|furthest| *day > furthest)) {
            self.ask(FAR_DAY, &args!["day" => self.sheet.view.weekday(day)]);
        }
    }

    /// Asks about something unusual, unless it was said to be meant: the sentence is `act-form-flaw-NAME`.
    pub fn ask(&mut self, name: &str, words: &[(&str, Arg<'_>)]) {
        if !self.given().has(name) {
            self.flaws.add(name, self.sheet.view.say(&format!("act-form-flaw-{name}"), words));
        }
    }

    /// A day that may be there.
    pub fn date_if_any(&mut self, field: &str) -> Option<Date> {
        let found = self.given().date(field);
        if found.is_err() {
            self.flaw(field, "act-form-flaw-date");
        }
        found.unwrap_or_default()
    }
}
