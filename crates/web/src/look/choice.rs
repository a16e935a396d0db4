use maud::{Markup, html};

/// One of the possibilities of a select, of radio buttons or of checkboxes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Choice {
    pub(super) value: String,
    pub(super) label: String,
    pub(super) hint: Option<String>,
    pub(super) lang: Option<String>,
}

impl Choice {
    /// A possibility: what is sent, and what a person reads.
    pub fn new(value: impl Into<String>, label: impl Into<String>) -> Self {
        Self { value: value.into(), label: label.into(), hint: None, lang: None }
    }

    /// Adds a line of explanation. A select does not show it.
    pub fn hint(self, hint: impl Into<String>) -> Self {
        Self { hint: Some(hint.into()), ..self }
    }

    /// Says in which language the label is, where that is another than the page's.
    pub fn lang(self, lang: impl Into<String>) -> Self {
        Self { lang: Some(lang.into()), ..self }
    }
}

/// Whether one or several of the choices can be taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Take {
    One,
    Several,
}

/// One box by itself that is ticked, and can be unticked.
pub fn ticked(id: &str, name: &str, choice: &Choice) -> Markup {
    line(Take::Several, id, name, choice, true, None)
}

/// One choice with its box to click. The first of a group bears the group's own id, so that a mistake can lead there.
/// `error` is the id of what is wrong with the group, so that it is heard where the mistake leads.
pub(super) fn line(
    take: Take,
    id: &str,
    name: &str,
    choice: &Choice,
    chosen: bool,
    error: Option<&str>,
) -> Markup {
    let (kind, class) = match take {
        Take::One => ("radio", "utrecht-radio-button utrecht-radio-button--html-input"),
        Take::Several => ("checkbox", "utrecht-checkbox utrecht-checkbox--html-input"),
    };
    let hint = choice.hint.as_ref().map(|_| format!("{id}-hint"));
    let described: Vec<&str> = hint.as_deref().into_iter().chain(error).collect();
    html! {
        div .gehoor-choice {
            input class=(class) type=(kind) id=(id) name=(name) value=(choice.value) checked[chosen]
                aria-describedby=[(!described.is_empty()).then(|| described.join(" "))];
            label .utrecht-form-label for=(id) lang=[choice.lang.as_ref()] { (choice.label) }
            @if let Some(text) = &choice.hint {
                div .utrecht-form-field-description id=[hint.as_ref()] { (text) }
            }
        }
    }
}
