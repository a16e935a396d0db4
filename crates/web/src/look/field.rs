mod shown;

use maud::Markup;

use super::Choice;
use super::choice::Take;

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
    first_day: Option<String>,
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
            first_day: None,
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

    /// The first day that can be chosen: a browser's calendar offers none before it. Of no meaning for another field than a day.
    pub fn first_day(self, day: impl ToString) -> Self {
        Self { first_day: Some(day.to_string()), ..self }
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

    /// Makes the control as narrow as what belongs in it: a postcode, a number. A few short choices then stand in a row.
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
}

/// What a taken [`Field::check`] sends.
const YES: &str = "yes";

#[cfg(test)]
mod tests {
    use maud::Render;

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
