//! How a question is shown.

use maud::{Markup, Render, html};

use super::{Field, Kind, TextKind, YES};
use crate::look::choice::{Take, line};
use crate::look::{Choice, Icon};

impl Field {
    fn described_by(&self) -> Option<String> {
        let hint = self.hint.as_ref().map(|_| format!("{}-hint", self.id));
        let error = self.error.as_ref().map(|_| format!("{}-error", self.id));
        let ids: Vec<String> = hint.into_iter().chain(error).collect();
        (!ids.is_empty()).then(|| ids.join(" "))
    }

    fn first_value(&self) -> &str {
        self.values.first().map_or("", String::as_str)
    }

    fn name_of_question(&self) -> Markup {
        html! {
            (self.label)
            @if let Some(words) = &self.optional { " " span .gehoor-optional { (words) } }
        }
    }

    fn hint_and_error(&self) -> Markup {
        html! {
            @if let Some(hint) = &self.hint {
                div .utrecht-form-field-description id={ (self.id) "-hint" } { (hint) }
            }
            @if let Some(error) = &self.error {
                div .utrecht-form-field-error-message id={ (self.id) "-error" } { (Icon::Error) (error) }
            }
        }
    }

    fn control(&self) -> Markup {
        match &self.kind {
            Kind::Text(kind) => self.input(*kind),
            Kind::Date => self.typed("date", None),
            Kind::Area { rows } => self.textarea(*rows),
            Kind::Select(choices) => self.options(choices),
            Kind::Choices(..) | Kind::Check => Markup::default(),
        }
    }

    fn input(&self, kind: TextKind) -> Markup {
        match kind {
            TextKind::Plain => self.typed("text", None),
            TextKind::Email => self.typed("email", None),
            TextKind::Telephone => self.typed("tel", None),
            // type=number changes by the wheel of a mouse and drops what it cannot read
            TextKind::Number => self.typed("text", Some("numeric")),
            TextKind::Search => self.typed("search", None),
            TextKind::Password => self.typed("password", None),
        }
    }

    fn typed(&self, kind: &str, keys: Option<&str>) -> Markup {
        html! {
            input .utrecht-textbox .utrecht-textbox--html-input .utrecht-textbox--invalid[self.error.is_some()]
                .gehoor-short[self.short] type=(kind) inputmode=[keys] id=(self.id) name=(self.name)
                autofocus[self.focused] min=[self.first_day.as_ref()] value=(self.first_value())
                autocomplete=[self.autocomplete.as_ref()]
                lang=[self.lang.as_ref()] aria-required=[self.required.then_some("true")]
                aria-invalid=[self.invalid()] aria-describedby=[self.described_by()];
        }
    }

    fn textarea(&self, rows: u8) -> Markup {
        html! {
            textarea .utrecht-textarea .utrecht-textarea--html-textarea id=(self.id) name=(self.name) rows=(rows)
                lang=[self.lang.as_ref()] autofocus[self.focused]
                aria-required=[self.required.then_some("true")] aria-invalid=[self.invalid()]
                aria-describedby=[self.described_by()] {
                "\n" (self.first_value()) // a first line break is not part of the value, so one is given away
            }
        }
    }

    fn options(&self, choices: &[Choice]) -> Markup {
        html! {
            select .utrecht-select .utrecht-select--html-select .utrecht-select--invalid[self.error.is_some()]
                .gehoor-short[self.short] id=(self.id) name=(self.name) autofocus[self.focused]
                autocomplete=[self.autocomplete.as_ref()] aria-required=[self.required.then_some("true")]
                aria-invalid=[self.invalid()] aria-describedby=[self.described_by()] {
                @for choice in choices {
                    option value=(choice.value) selected[choice.value == self.first_value()]
                        lang=[choice.lang.as_ref()] { (choice.label) }
                }
            }
        }
    }

    fn invalid(&self) -> Option<&'static str> {
        self.error.as_ref().map(|_| "true")
    }

    fn group(&self, take: Take, choices: &[Choice]) -> Markup {
        let error = self.error.as_ref().map(|_| format!("{}-error", self.id));
        let role = (take == Take::One).then_some("radiogroup");
        html! {
            div .utrecht-form-fieldset .utrecht-form-fieldset--invalid[self.error.is_some()] {
                fieldset .utrecht-form-fieldset__fieldset .utrecht-form-fieldset__fieldset--html-fieldset role=[role]
                    aria-required=[role.and(self.required.then_some("true"))] aria-invalid=[role.and(self.invalid())]
                    aria-describedby=[self.described_by()] {
                    legend .utrecht-form-fieldset__legend .utrecht-form-fieldset__legend--html-legend {
                        (self.name_of_question())
                    }
                    (self.hint_and_error())
                    div .gehoor-choices .gehoor-choices--row[self.short] {
                        @for (index, choice) in choices.iter().enumerate() {
                            @let id = if index == 0 { self.id.clone() } else { format!("{}-{index}", self.id) };
                            (line(take, &id, &self.name, choice, self.values.contains(&choice.value), error.as_deref()))
                        }
                    }
                }
            }
        }
    }

    fn single_check(&self) -> Markup {
        html! {
            div .utrecht-form-field .utrecht-form-field--invalid[self.error.is_some()] {
                @if let Some(error) = &self.error {
                    div .utrecht-form-field-error-message id={ (self.id) "-error" } { (Icon::Error) (error) }
                }
                div .gehoor-choice {
                    input .utrecht-checkbox .utrecht-checkbox--html-input type="checkbox" id=(self.id) name=(self.name)
                        value=(YES) checked[!self.values.is_empty()] aria-required=[self.required.then_some("true")]
                        aria-invalid=[self.invalid()] aria-describedby=[self.described_by()];
                    label .utrecht-form-label for=(self.id) { (self.name_of_question()) }
                    @if let Some(hint) = &self.hint {
                        div .utrecht-form-field-description id={ (self.id) "-hint" } { (hint) }
                    }
                }
            }
        }
    }
}

impl Render for Field {
    fn render(&self) -> Markup {
        match &self.kind {
            Kind::Choices(take, choices) => self.group(*take, choices),
            Kind::Check => self.single_check(),
            Kind::Text(_) | Kind::Date | Kind::Area { .. } | Kind::Select(_) => html! {
                div .utrecht-form-field .utrecht-form-field--invalid[self.error.is_some()] {
                    label .utrecht-form-label for=(self.id) { (self.name_of_question()) }
                    (self.hint_and_error())
                    (self.control())
                    (self.below)
                }
            },
        }
    }
}
