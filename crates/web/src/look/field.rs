use maud::{Markup, Render, html};

use super::choice::{Take, line};
use super::{Choice, Icon};

/// What is typed in a text field, so that a phone shows the right keys and a browser can fill it in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TextKind {
    /// Any line of text.
    Plain,
    /// An e-mail address.
    Email,
    /// A telephone number.
    Telephone,
    /// A whole number.
    Number,
    /// Words to look for.
    Search,
    /// A secret.
    Password,
}

#[derive(Debug)]
enum Kind {
    Text(TextKind),
    Date,
    Area { rows: u8 },
    Select(Vec<Choice>),
    Choices(Take, Vec<Choice>),
    Check,
}

/// One question of a form: its label, hint, mistake and control, tied together for screen readers.
///
/// ```
/// use web::look::{Field, TextKind};
/// # use maud::Render;
/// let field = Field::text("email", "E-mail address")
///     .kind(TextKind::Email)
///     .hint("We send the confirmation to it.")
///     .value("an@voorbeeld.example")
///     .error(Some("This address has no domain."));
/// # assert!(field.render().0.contains(r#"aria-describedby="email-hint email-error""#));
/// ```
#[derive(Debug)]
pub struct Field {
    kind: Kind,
    id: String,
    name: String,
    label: String,
    hint: Option<String>,
    error: Option<String>,
    values: Vec<String>,
    optional: Option<String>,
    autocomplete: Option<String>,
    lang: Option<String>,
    required: bool,
    short: bool,
    focused: bool,
    below: Markup,
}

impl Field {
    fn new(kind: Kind, name: impl Into<String>, label: impl Into<String>) -> Self {
        let name: String = name.into();
        Self {
            kind,
            id: name.clone(),
            name,
            label: label.into(),
            hint: None,
            error: None,
            values: Vec::new(),
            optional: None,
            autocomplete: None,
            lang: None,
            required: false,
            short: false,
            focused: false,
            below: Markup::default(),
        }
    }

    /// A line of text.
    pub fn text(name: impl Into<String>, label: impl Into<String>) -> Self {
        Self::new(Kind::Text(TextKind::Plain), name, label)
    }

    /// Text of several lines.
    pub fn area(name: impl Into<String>, label: impl Into<String>) -> Self {
        Self::new(Kind::Area { rows: 8 }, name, label)
    }

    /// A day, sent as `2026-03-02`.
    pub fn date(name: impl Into<String>, label: impl Into<String>) -> Self {
        Self::new(Kind::Date, name, label).short()
    }

    /// One of many. The first choice is taken unless a value says otherwise; give it an empty value for "none yet".
    pub fn select(name: impl Into<String>, label: impl Into<String>, choices: Vec<Choice>) -> Self {
        Self::new(Kind::Select(choices), name, label)
    }

    /// One of a few, all in view.
    pub fn radios(name: impl Into<String>, legend: impl Into<String>, choices: Vec<Choice>) -> Self {
        Self::new(Kind::Choices(Take::One, choices), name, legend)
    }

    /// Any of a few; each chosen value is sent under the same name.
    pub fn checks(name: impl Into<String>, legend: impl Into<String>, choices: Vec<Choice>) -> Self {
        Self::new(Kind::Choices(Take::Several, choices), name, legend)
    }

    /// Yes or not: sends `yes` when taken.
    pub fn check(name: impl Into<String>, label: impl Into<String>) -> Self {
        Self::new(Kind::Check, name, label)
    }

    /// Says what a text field is for. Of no meaning for another field.
    pub fn kind(mut self, kind: TextKind) -> Self {
        if let Kind::Text(current) = &mut self.kind {
            *current = kind;
        }
        self
    }

    /// The height of a text of several lines. Of no meaning for another field.
    pub fn rows(mut self, lines: u8) -> Self {
        if let Kind::Area { rows } = &mut self.kind {
            *rows = lines;
        }
        self
    }

    /// An id other than the name, for a page with two forms that ask the same.
    pub fn id(self, id: impl Into<String>) -> Self {
        Self { id: id.into(), ..self }
    }

    /// A line of help between the label and the control.
    pub fn hint(self, hint: impl Into<String>) -> Self {
        Self { hint: Some(hint.into()), ..self }
    }

    /// What is wrong with the value, and how it can be mended; nothing when it is right.
    pub fn error(self, error: Option<impl Into<String>>) -> Self {
        Self { error: error.map(Into::into), ..self }
    }

    /// What the person filled in before. A field that sends several values is given each in turn.
    pub fn value(mut self, value: impl Into<String>) -> Self {
        self.values.push(value.into());
        self
    }

    /// Takes or leaves a [`Field::check`].
    pub fn checked(self, checked: bool) -> Self {
        Self { values: if checked { vec![YES.to_owned()] } else { Vec::new() }, ..self }
    }

    /// Words behind the label of a question that may stay open, such as "(optional)".
    pub fn optional(self, words: impl Into<String>) -> Self {
        Self { optional: Some(words.into()), ..self }
    }

    /// Tells screen readers that an answer is needed. The server says so too: the browser's own message would be in the
    /// browser's language, and would mark the field as wrong before anyone typed.
    pub fn required(self) -> Self {
        Self { required: true, ..self }
    }

    /// What a browser may fill in by itself, such as `name` or `email` (WCAG 1.3.5).
    pub fn autocomplete(self, what: impl Into<String>) -> Self {
        Self { autocomplete: Some(what.into()), ..self }
    }

    /// In which language one writes here, where that is another than the page's: spelling is checked in it, and what was
    /// typed is read out in it.
    pub fn lang(self, lang: impl Into<String>) -> Self {
        Self { lang: Some(lang.into()), ..self }
    }

    /// Makes the control as narrow as what belongs in it: a postcode, a number.
    pub fn short(self) -> Self {
        Self { short: true, ..self }
    }

    /// Takes the focus when the page opens. One field of a page at most, where someone came to type.
    pub fn focused(self) -> Self {
        Self { focused: true, ..self }
    }

    /// What stands below the control, such as a choice of texts to insert.
    pub fn below(self, more: Markup) -> Self {
        Self { below: more, ..self }
    }

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
                autofocus[self.focused] value=(self.first_value()) autocomplete=[self.autocomplete.as_ref()]
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
                    div .gehoor-choices {
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

/// What a taken [`Field::check`] sends.
const YES: &str = "yes";

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

#[cfg(test)]
mod tests {
    use super::*;

    fn shown(field: &Field) -> String {
        field.render().into_string()
    }

    #[test]
    fn a_mistake_is_tied_to_its_field_and_the_value_is_kept() {
        let field = Field::text("town", "Town")
            .hint("As on the map.")
            .value("Ghent \"Gent\"")
            .error(Some("Unknown."));
        let html = shown(&field);
        assert!(html.contains(r#"for="town""#) && html.contains(r#"id="town""#), "{html}");
        assert!(html.contains(r#"aria-describedby="town-hint town-error""#), "{html}");
        assert!(html.contains(r#"aria-invalid="true""#), "{html}");
        assert!(html.contains("value=\"Ghent &quot;Gent&quot;\""), "{html}");
        assert!(html.contains(r#"id="town-error""#) && html.contains("Unknown."), "{html}");
    }

    #[test]
    fn a_field_without_mistake_says_nothing_of_it() {
        let html = shown(&Field::text("town", "Town").error(None::<String>));
        assert!(!html.contains("aria-invalid") && !html.contains("aria-describedby"), "{html}");
    }

    #[test]
    fn a_text_keeps_its_first_line_break_and_its_angles() {
        let html = shown(&Field::area("text", "Text").value("\n<b>"));
        assert!(html.contains(">\n\n&lt;b&gt;</textarea>"), "{html}");
    }

    #[test]
    fn only_the_chosen_are_checked_and_the_first_bears_the_id() {
        let choices = vec![Choice::new("a", "A"), Choice::new("b", "B"), Choice::new("c", "C")];
        let html = shown(&Field::checks("parts", "Parts", choices).value("b").value("c"));
        assert_eq!(html.matches(" checked").count(), 2, "{html}");
        assert!(html.contains(r#"id="parts" name="parts" value="a">"#), "{html}");
        assert!(html.contains(r#"value="b" checked"#), "{html}");
    }

    #[test]
    fn a_mistake_in_a_group_is_heard_at_each_choice() {
        let choices = vec![Choice::new("a", "A").hint("First."), Choice::new("b", "B")];
        let html = shown(&Field::radios("part", "Part", choices).error(Some("Choose.")));
        assert!(html.contains(r#"aria-describedby="part-hint part-error""#), "{html}");
        assert!(html.contains(r#"value="b" aria-describedby="part-error""#), "{html}");
    }

    #[test]
    fn a_text_in_another_language_says_so() {
        let html = shown(&Field::area("text", "Text").lang("fr").value("Bonjour"));
        assert!(html.contains(r#"<textarea"#) && html.contains(r#"lang="fr""#), "{html}");
        let choices = vec![Choice::new("fr", "Français").lang("fr")];
        let html = shown(&Field::select("language", "Language", choices));
        assert!(html.contains(r#"<option value="fr" lang="fr">"#), "{html}");
    }

    #[test]
    fn a_select_takes_its_value() {
        let choices = vec![Choice::new("", "Choose"), Choice::new("nl", "Nederlands")];
        let html = shown(&Field::select("language", "Language", choices).value("nl"));
        assert!(html.contains(r#"<option value="nl" selected>"#), "{html}");
        assert!(html.contains(r#"<option value="">"#), "{html}");
    }
}
